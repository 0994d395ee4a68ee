// SPDX-License-Identifier: MIT
#include "model/metadata.hpp"

#include <charconv>
#include <map>
#include <string>
#include <system_error>

#include "system/error.hpp"
#include "system/platform.hpp"

namespace vsartifact {

namespace {

constexpr const char *kFormat = "2", *kFormerFormat = "1";  // vsartifact/core/metadata.py: FORMAT

/// Reads `vsartifact.*` keys.
class Metadata {
  public:
    Metadata(const OnnxFile& file, const Model& model) : map_(file.metadata), source_(utf8(model.path)) {}

    std::string text(const std::string& key) const {
        const auto found = map_.find("vsartifact." + key);
        if (found == map_.end()) fail(source_, " lacks the metadata key vsartifact.", key, "; export it again");
        return found->second;
    }

    int number(const std::string& key, int min, int max) const {
        const std::string value = text(key);
        int parsed = 0;
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), parsed);
        if (error != std::errc() || end != value.data() + value.size() || parsed < min || parsed > max) {
            fail(source_, " has vsartifact.", key, "=", value.substr(0, 40), ", which must be a whole number from ", min, " to ",
                 max, "; export it again");
        }
        return parsed;
    }

  private:
    const std::map<std::string, std::string>& map_;
    std::string source_;
};

/// The channels; in metadata of format 1 a kind stands for them.
Layout read_layout(const Metadata& metadata, const std::string& format, const std::string& source) {
    std::string inputs, outputs;
    if (format == kFormat) {
        inputs = metadata.text("inputs");
        outputs = metadata.text("outputs");
    } else {
        const std::string name = metadata.text("kind");
        const FormerKind* kind = find_former_kind(name);
        if (!kind) fail(source, " has vsartifact.kind=", name.substr(0, 40), ", known: ", former_kinds(), "; update vsartifact");
        inputs = kind->inputs;
        outputs = kind->outputs;
    }
    Layout layout;
    try {
        layout = make_layout(inputs, outputs);
    } catch (const Error& error) {
        fail(source, " has ", error.what(), ", or update vsartifact");
    }
    if (format == kFormerFormat) {
        const int needed = static_cast<int>(layout.inputs.size());
        if (const int channels = metadata.number("channels", 1, 64); channels != needed)
            fail(source, " has vsartifact.channels=", channels, ", its kind ", metadata.text("kind"), " has ", needed,
                 "; export it again");
    }
    return layout;
}

}  // namespace

void read_metadata(const OnnxFile& file, Model& model) {
    const Metadata metadata(file, model);
    const std::string format = metadata.text("format");
    if (format != kFormat && format != kFormerFormat)
        fail(utf8(model.path), " has metadata format ", format.substr(0, 40), ", this version reads ", kFormerFormat, " and ",
             kFormat, "; update vsartifact");
    model.network = metadata.text("network");
    model.description = metadata.text("description");
    model.license = metadata.text("license");
    model.scale = metadata.number("scale", 1, 16);
    model.layout = read_layout(metadata, format, utf8(model.path));
    model.margin = metadata.number("margin", 0, 1024);
    model.radius = metadata.number("radius", -1, 1 << 20);
    model.multiple = metadata.number("multiple", 1, 1024);
    const std::string output = metadata.text("output");
    if (output != "residual" && output != "picture")
        fail(utf8(model.path), " has vsartifact.output=", output.substr(0, 40), ", known: residual, picture; export it again");
    model.residual = output == "residual";
    if (model.layout.facts && (!model.residual || model.scale != 1))
        fail(utf8(model.path), " reads facts about a JPEG, has scale ", model.scale, " and gives a ", output,
             ", such models give residuals of scale 1; export it again");
    if (const auto found = file.metadata.find("vsartifact.adaptive"); found != file.metadata.end())
        model.adaptive = found->second;
}

}  // namespace vsartifact
