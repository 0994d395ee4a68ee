// SPDX-License-Identifier: MIT
#include "engines/ort/engine_files.hpp"

#include <algorithm>
#include <cctype>
#include <iomanip>
#include <sstream>
#include <system_error>

#include "system/error.hpp"
#include "system/paths.hpp"
#include "system/platform.hpp"

namespace vsartifact {

namespace fs = std::filesystem;

namespace {

constexpr const char* kBuildOption = "build_engine";

const char* precision(const SessionSpec& spec) { return spec.half ? "fp16" : "fp32"; }

/// What the names of fitting files begin with, before the library's version; export/engine_file.py: EngineKey.file_name
std::string file_prefix(const Model& model, const Provider& provider, const SessionSpec& spec) {
    std::ostringstream text;
    text << std::hex << std::setw(16) << std::setfill('0') << model.hash << std::dec;
    text << "-" << spec.width << "x" << spec.height << "-" << precision(spec) << "-" << provider.name << "-";
    return text.str();
}

std::string quoted(const std::string& path) {
    std::string text = "'";
    for (const char c : path) text += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return text + "'";
}

}  // namespace

bool take_build_option(ProviderOptions& options) {
    const auto option = std::find_if(options.begin(), options.end(), [](const auto& o) { return o.first == kBuildOption; });
    if (option == options.end()) return false;
    const std::string value = option->second;
    if (value != "0" && value != "1")
        fail("provider_options has ", kBuildOption, "=", value, ", it must be 0 or 1; leave it out for 0");
    options.erase(option);
    return value == "1";
}

std::string engine_command(const Model& model, const Provider& provider, const SessionSpec& spec) {
    const int step = model.layout.grid();
    std::ostringstream text;
    text << "python -m vsartifact.export.to_tensorrt " << quoted(utf8(fs::absolute(model.path))) << " --shape "
         << step * (spec.width - 2 * model.margin) << "x" << step * (spec.height - 2 * model.margin) << " --precision "
         << precision(spec) << " --library " << provider.name;
    return text.str();
}

std::optional<EngineFile> find_engine(const Model& model, const Provider& provider, const SessionSpec& spec, bool may_build) {
    const std::string prefix = file_prefix(model, provider, spec);
    std::optional<fs::path> newest;
    fs::file_time_type newest_time;
    for (const fs::path& file : files_like(user_cache() / "engines", prefix, ".onnx")) {
        const std::string name = utf8(file.filename());
        // "tensorrt-" begins "tensorrt-rtx-" too, and files being written end otherwise.
        if (!std::isdigit(static_cast<unsigned char>(name[prefix.size()])) || file.extension() != ".onnx") continue;
        std::error_code error;
        const auto time = fs::last_write_time(file, error);
        if (error || (newest && time <= newest_time)) continue;
        newest = file;
        newest_time = time;
    }
    if (!newest) {
        if (may_build) return {};
        fail("model ", model.name, " has no engine of provider '", provider.name, "' for tiles of ",
             spec.width - 2 * model.margin, "x", spec.height - 2 * model.margin, " in ", precision(spec),
             ", which can take minutes to build; run ", engine_command(model, provider, spec), ", or give provider_options='",
             kBuildOption, "=1' to build it now");
    }
    std::string bytes = read_file(*newest);
    if (!read_onnx(bytes, utf8(*newest)).engine)
        fail("the file ", utf8(*newest), " holds no engine; run ", engine_command(model, provider, spec));
    return EngineFile{*newest, std::move(bytes)};
}

}  // namespace vsartifact
