// SPDX-License-Identifier: MIT
#include "model/models.hpp"

#include <algorithm>
#include <fstream>
#include <map>
#include <set>
#include <system_error>

#include "model/metadata.hpp"
#include "samples/planes.hpp"
#include "system/error.hpp"
#include "system/paths.hpp"
#include "system/platform.hpp"

namespace vsartifact {

namespace fs = std::filesystem;

namespace {

constexpr int kFloat = 1, kHalf = 10;  // TensorProto.DataType

struct Former {
    const char *name, *now;
};
/// Names that scripts may still hold, and what to take. vsartifact/cli/shaders.py has those of shaders.
constexpr Former kFormer[] = {
    {"car_10k_screen", "it is called screen_10k now"},
    {"car_10k_jpeg", "it is called jpeg_10k_blind now; jpeg_10k restores more"},
    {"car_40k_jpeg", "it is called jpeg_40k_blind now; jpeg_40k restores more"},
    {"chroma_jpeg", "it is called jpeg_chroma_blind now; jpeg_chroma restores more"},
    {"fsrcnnx_car_lite", "take car_3k, which restores more with less work"},
    {"fsrcnnx_car_hq", "take car_10k, which restores as much with less work"},
    {"block_cnn_jpeg", "take jpeg_40k, and jpeg_chroma for 4:2:0, on the planes that the JPEG holds"},
};

std::vector<fs::path> model_dirs() {
    std::vector<fs::path> dirs;
    std::istringstream list(environment("VSARTIFACT_MODELS"));
    for (std::string dir; std::getline(list, dir, kListSeparator);)
        if (!dir.empty()) dirs.push_back(utf8_path(dir));
    dirs.push_back(site_packages() / "vsartifact" / "models");
    // An editable install leaves the package in its source tree and writes here
    // where that is.
    std::ifstream file(plugin_dir() / "models.path");
    if (std::string line; std::getline(file, line) && !line.empty()) dirs.push_back(utf8_path(line));
    return dirs;
}

uint64_t fnv1a(const std::string& bytes, uint64_t hash = 14695981039346656037u) {
    for (const char c : bytes) hash = (hash ^ static_cast<uint8_t>(c)) * 1099511628211u;
    return hash;
}

std::string shape_text(const OnnxTensor& tensor) {
    std::string text;
    for (const OnnxDim& dim : tensor.dims) {
        if (!text.empty()) text += "x";
        text += dim.size >= 0 ? std::to_string(dim.size) : dim.name.empty() ? "?" : dim.name;
    }
    return text;
}

/// The one tensor of `tensors`, which are the inputs or outputs. Throws Error where it holds no picture.
const OnnxTensor& only_tensor(const std::vector<OnnxTensor>& tensors, const char* what, const Model& model) {
    const std::string source = utf8(model.path);
    if (tensors.size() != 1) {
        std::string names;
        for (const OnnxTensor& t : tensors) names += (names.empty() ? " (" : ", ") + t.name;
        fail(source, " has ", tensors.size(), " ", what, "s", names.empty() ? "" : names + ")",
             ", one is needed; export a model with one input and one output");
    }
    const OnnxTensor& t = tensors[0];
    if (t.element_type != kFloat && t.element_type != kHalf)
        fail(source, ": tensor ", t.name, " must be float32 or float16, got ONNX type ", t.element_type,
             "; export the model in float32");
    if (t.dims.size() != 4)
        fail(source, ": tensor ", t.name, " must be N x C x H x W, got rank ", t.dims.size(), "; export a model of pictures");
    if (t.dims[0].size > 1)
        fail(source, ": tensor ", t.name, " must have batch 1, got ", shape_text(t), "; export the model with batch 1");
    return t;
}

/// A file without metadata tells what its channels are by their number.
void guess_channels(const OnnxTensor& input, Model& model) {
    model.description = "third-party model without vsartifact metadata";
    const int64_t channels = input.dims[1].size;
    if (channels != 1 && channels != 3)
        fail(utf8(model.path), " takes ", shape_text(input),
             " and has no vsartifact metadata, which 1 channel (a plane) or 3 (R'G'B') do without; use another model");
    model.layout = channels == 1 ? make_layout("y", "y") : make_layout("r g b", "r g b");
}

void check_channels(const OnnxTensor& tensor, size_t channels, const Model& model) {
    if (tensor.dims[1].size >= 0 && tensor.dims[1].size != static_cast<int64_t>(channels))
        fail(utf8(model.path), ": tensor ", tensor.name, " must have ", channels, " channels, got ", shape_text(tensor),
             "; export the model again");
}

void check_scale(const Model& model) {
    if (model.scale > kMaxScale)
        fail("model ", model.name, " enlarges by ", model.scale, ", the maximum is ", kMaxScale, "; use another model");
    if (model.scale > 1 && model.layout.space == Space::kYuv420)
        fail("model ", model.name, " of channels ", model.layout.text(), " enlarges by ", model.scale,
             ", which only models without phases may; use another model");
    if (model.scale > 1 && model.layout.space == Space::kRgb && model.layout.restored.size() < 3)
        fail("model ", model.name, " of channels ", model.layout.text(), " enlarges by ", model.scale,
             ", for which it must restore r g b; use another model");
}

/// The size that a dimension fixes, 0 where it is free.
int fixed_size(const OnnxDim& dim, const Model& model) {
    if (dim.size > 1 << 16)
        fail("model ", model.name, " takes frames of ", dim.size, " pixels a side, the maximum is ", 1 << 16,
             "; export it again");
    return static_cast<int>(std::max<int64_t>(dim.size, 0));
}

/// Weights beside the model count in its hash by the files' place, size and time.
void add_data_files(const std::set<std::string>& files, Model& model) {
    model.external = !files.empty();
    for (const std::string& name : files) {
        const fs::path path = model.path.parent_path() / utf8_path(name);
        std::error_code error;
        const auto size = fs::file_size(path, error);
        if (error)
            fail(utf8(model.path), " keeps its weights in ", utf8(path),
                 ", which cannot be read; put that file beside the model");
        const auto time = static_cast<long long>(fs::last_write_time(path, error).time_since_epoch().count());
        model.hash = fnv1a(utf8(path) + " " + std::to_string(size) + " " + std::to_string(time), model.hash);
    }
}

}  // namespace

std::string read_file(const fs::path& path) {
    std::error_code error;
    if (!fs::exists(path, error)) fail("there is no model at ", utf8(path), "; give the path of an .onnx file");
    if (!fs::is_regular_file(path, error)) fail("the model ", utf8(path), " is not a file; give the path of an .onnx file");
    std::ifstream file(path, std::ios::binary);
    std::string bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    if (!file || bytes.empty()) fail("the model ", utf8(path), " is empty or cannot be read; copy or export it again");
    return bytes;
}

std::vector<CatalogueEntry> catalogue() {
    std::map<std::string, fs::path> found;
    for (const fs::path& dir : model_dirs())
        for (const fs::path& file : files_like(dir, "", ".onnx"))
            if (file.extension() == ".onnx") found.emplace(utf8(file.stem()), file);
    std::vector<CatalogueEntry> entries;
    for (const auto& [name, path] : found) entries.push_back({name, path});
    return entries;
}

Model open_model(const std::string& name_or_path) {
    Model model;
    if (const fs::path path = utf8_path(name_or_path); path.has_parent_path() || name_or_path.ends_with(".onnx")) {
        model.path = path;
    } else {
        std::string known;
        for (const CatalogueEntry& entry : catalogue()) {
            if (entry.name == name_or_path) model.path = entry.path;
            known += (known.empty() ? "" : ", ") + entry.name;
        }
        if (model.path.empty()) {
            for (const Former& former : kFormer)
                if (former.name == name_or_path) fail("there is no model ", name_or_path, " any more; ", former.now);
            fail("unknown model ", name_or_path.empty() ? "(an empty text)" : name_or_path,
                 "; known: ", known.empty() ? "(none installed)" : known, "; or give the path of an .onnx file");
        }
    }
    if (model.path.extension() == ".safetensors")
        fail("the model ", utf8(model.path), " holds weights alone; give the .onnx file that training/to_onnx.py makes of it");
    model.name = utf8(model.path.stem());
    model.bytes = read_file(model.path);
    model.hash = fnv1a(model.bytes);
    const OnnxFile file = read_onnx(model.bytes, utf8(model.path));
    add_data_files(file.data_files, model);
    model.engine = file.engine;
    model.engine_provider = file.engine_provider;
    const OnnxTensor& input = only_tensor(file.inputs, "input", model);
    const OnnxTensor& output = only_tensor(file.outputs, "output", model);
    if (file.metadata.contains("vsartifact.format")) {
        read_metadata(file, model);
        check_scale(model);
    } else if (file.engine) {
        fail(utf8(model.path), " is an engine without vsartifact metadata; give the model that it was built from");
    } else {
        guess_channels(input, model);
    }
    check_channels(input, model.layout.inputs.size(), model);
    check_channels(output, model.layout.outputs.size(), model);
    model.input = {input.name, input.element_type == kHalf};
    model.output = {output.name, output.element_type == kHalf};
    const std::vector<OnnxDim>& dims = input.dims;
    model.input_batch_name = dims[0].name;
    model.input_height_name = dims[2].name;
    model.input_width_name = dims[3].name;
    model.fixed_height = fixed_size(dims[2], model);
    model.fixed_width = fixed_size(dims[3], model);
    return model;
}

}  // namespace vsartifact
