// SPDX-License-Identifier: MIT
#include "models.hpp"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <fstream>
#include <map>
#include <system_error>

#include "error.hpp"
#include "paths.hpp"

namespace vsartifact {

namespace fs = std::filesystem;

namespace {

constexpr const char* kFormat = "1";  // vsartifact/metadata.py: FORMAT
constexpr int kFloat = 1;             // TensorProto.DataType.FLOAT

std::vector<fs::path> model_dirs() {
    std::vector<fs::path> dirs;
    if (const char* text = std::getenv("VSARTIFACT_MODELS")) {
        std::istringstream list(text);
        for (std::string dir; std::getline(list, dir, ':');)
            if (!dir.empty()) dirs.emplace_back(dir);
    }
    dirs.push_back(site_packages() / "vsartifact" / "models");
    // An editable install leaves the package in its source tree and writes here
    // where that is.
    std::ifstream file(plugin_dir() / "models.path");
    if (std::string line; std::getline(file, line) && !line.empty()) dirs.emplace_back(line);
    return dirs;
}

std::string read_file(const fs::path& path) {
    std::error_code error;
    if (!fs::exists(path, error)) fail("there is no model at ", path.string(), "; give the path of an .onnx file");
    if (!fs::is_regular_file(path, error)) fail("the model ", path.string(), " is not a file; give the path of an .onnx file");
    std::ifstream file(path, std::ios::binary);
    std::string bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    if (!file || bytes.empty()) fail("the model ", path.string(), " is empty or cannot be read; copy or export it again");
    return bytes;
}

uint64_t fnv1a(const std::string& bytes) {
    uint64_t hash = 14695981039346656037u;
    for (const char c : bytes) hash = (hash ^ static_cast<uint8_t>(c)) * 1099511628211u;
    return hash;
}

/// Reads `vsartifact.*` keys.
class Metadata {
  public:
    Metadata(const OnnxFile& file, const Model& model) : map_(file.metadata), source_(model.path.string()) {}

    bool present() const { return map_.contains("vsartifact.format"); }

    std::string text(const std::string& key) const {
        const auto found = map_.find("vsartifact." + key);
        if (found == map_.end()) fail(source_, " lacks the metadata key vsartifact.", key, "; export it again");
        return found->second;
    }

    int number(const std::string& key, int least, int most) const {
        const std::string value = text(key);
        int parsed = 0;
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), parsed);
        if (error != std::errc() || end != value.data() + value.size() || parsed < least || parsed > most) {
            fail(source_, " has vsartifact.", key, "=", value.substr(0, 40), ", which must be a whole number from ", least,
                 " to ", most, "; export it again");
        }
        return parsed;
    }

  private:
    const std::map<std::string, std::string>& map_;
    std::string source_;
};

void read_metadata(const OnnxFile& file, Model& model) {
    const Metadata metadata(file, model);
    if (!metadata.present()) {
        model.description = "third-party model without vsartifact metadata";
        return;
    }
    if (const std::string format = metadata.text("format"); format != kFormat)
        fail(model.path.string(), " has metadata format ", format, ", this version reads ", kFormat, "; update vsartifact");
    model.network = metadata.text("network");
    model.description = metadata.text("description");
    model.license = metadata.text("license");
    model.scale = metadata.number("scale", 1, 16);
    const std::string kind = metadata.text("kind");
    const KindInfo* known = find_kind(kind);
    if (!known) {
        std::string names;
        for (const KindInfo& row : kKinds) names += (names.empty() ? "" : ", ") + std::string(row.name);
        fail(model.path.string(), " has vsartifact.kind=", kind.substr(0, 40), ", known: ", names, "; update vsartifact");
    }
    model.kind = *known;
    if (const int channels = metadata.number("channels", 1, 64); channels != model.kind.channels)
        fail(model.path.string(), " has vsartifact.channels=", channels, ", its kind ", kind, " has ", model.kind.channels,
             "; export it again");
    model.margin = metadata.number("margin", 0, 1024);
    model.radius = metadata.number("radius", -1, 1 << 20);
    model.multiple = metadata.number("multiple", 1, 1024);
    const std::string output = metadata.text("output");
    if (output != "residual" && output != "picture")
        fail(model.path.string(), " has vsartifact.output=", output.substr(0, 40), ", known: residual, picture; export it again");
    model.residual = output == "residual";
}

std::string shape_text(const OnnxTensor& tensor) {
    std::string text;
    for (const OnnxDim& dim : tensor.dims) {
        if (!text.empty()) text += "x";
        text += dim.size >= 0 ? std::to_string(dim.size) : dim.name.empty() ? "?" : dim.name;
    }
    return text;
}

void check_tensor(const std::vector<OnnxTensor>& tensors, const char* name, int channels, const Model& model) {
    const std::string source = model.path.string();
    if (tensors.size() != 1)
        fail(source, " has ", tensors.size(), " ", name,
             " tensors, one is needed; export a model with one input and one "
             "output");
    const OnnxTensor& t = tensors[0];
    if (t.name != name)
        fail(source, ": the ", name, " tensor must be named ", name, ", got ", t.name, "; rename it in the graph");
    if (t.element_type != kFloat)
        fail(source, ": tensor ", name, " must be float32, got ONNX type ", t.element_type, "; export the model in float32");
    if (t.dims.size() != 4) fail(source, ": tensor ", name, " must be N x C x H x W, got rank ", t.dims.size());
    if (t.dims[0].size > 1) fail(source, ": tensor ", name, " must have batch 1, got ", shape_text(t));
    if (t.dims[1].size >= 0 && t.dims[1].size != channels)
        fail(source, ": tensor ", name, " must have ", channels, " channels, got ", shape_text(t));
}

void check_scale(const Model& model) {
    if (model.scale > 2)
        fail("model ", model.name, " enlarges by ", model.scale, ", only 1 and 2 are supported; use another model");
    if (model.scale > 1 && model.kind.subsampled)
        fail("model ", model.name, " of kind ", model.kind.name, " enlarges by ", model.scale,
             ", which only kinds plane, rgb and yuv444 may; use another model");
}

}  // namespace

std::vector<CatalogueEntry> catalogue() {
    std::map<std::string, fs::path> found;
    for (const fs::path& dir : model_dirs())
        for (const fs::path& file : files_like(dir, "", ".onnx"))
            if (file.extension() == ".onnx") found.emplace(file.stem().string(), file);
    std::vector<CatalogueEntry> entries;
    for (const auto& [name, path] : found) entries.push_back({name, path});
    return entries;
}

Model open_model(const std::string& name_or_path) {
    Model model;
    if (name_or_path.find('/') != std::string::npos || name_or_path.ends_with(".onnx")) {
        model.path = name_or_path;
    } else {
        std::string known;
        for (const CatalogueEntry& entry : catalogue()) {
            if (entry.name == name_or_path) model.path = entry.path;
            known += (known.empty() ? "" : ", ") + entry.name;
        }
        if (model.path.empty()) {
            fail("unknown model ", name_or_path, "; known: ", known.empty() ? "(none installed)" : known,
                 "; or give the path of an .onnx file");
        }
    }
    model.name = model.path.stem().string();
    model.bytes = read_file(model.path);
    model.hash = fnv1a(model.bytes);
    const OnnxFile file = read_onnx(model.bytes, model.path.string());
    read_metadata(file, model);
    check_scale(model);
    check_tensor(file.inputs, "input", model.kind.channels, model);
    check_tensor(file.outputs, "output", model.kind.outputs, model);
    const std::vector<OnnxDim>& dims = file.inputs[0].dims;
    model.input_height_name = dims[2].name;
    model.input_width_name = dims[3].name;
    model.fixed_height = static_cast<int>(std::max<int64_t>(dims[2].size, 0));
    model.fixed_width = static_cast<int>(std::max<int64_t>(dims[3].size, 0));
    return model;
}

}  // namespace vsartifact
