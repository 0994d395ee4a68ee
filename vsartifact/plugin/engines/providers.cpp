// SPDX-License-Identifier: MIT
#include "engines/providers.hpp"

#include <filesystem>
#include <map>
#include <mutex>
#include <string_view>
#include <system_error>

#include "engines/native/session.hpp"
#include "engines/openvino/library.hpp"
#include "engines/openvino/session.hpp"
#include "engines/ort/execution_providers.hpp"
#include "engines/ort/session.hpp"
#include "engines/vulkan/session.hpp"
#include "system/error.hpp"
#include "system/platform.hpp"

namespace vsartifact {

namespace {

ProviderStatus openvino_status(const Provider&) {
    const OpenVinoLibrary& library = openvino_library();
    return {true, library.version, "", library.device_texts};
}

// Default CPU tiles: at 1080p a 16-feature network's activations are 132 MB
// each. Cut to 640x360 they are 15 MB, and a frame takes half the time of the
// whole one.
constexpr Provider kProviders[] = {
    {.name = "cuda",
     .extra = "cuda",
     .in_auto = true,
     .fixed_shape = false,
     .on_cpu = false,
     .tile_width = 1920,
     .tile_height = 1088,
     .threads_per_stream = 1,
     .open = open_ort_session,
     .status = ort_status,
     .ort = &kCudaExecution},
    {.name = "vulkan",
     .extra = "",
     .in_auto = true,
     .fixed_shape = false,
     .on_cpu = false,
     .tile_width = 1920,
     .tile_height = 1088,
     .threads_per_stream = 1,
     .open = open_vulkan_session,
     .status = vulkan_status},
    {.name = "native",
     .extra = "",
     .in_auto = true,
     .fixed_shape = false,
     .on_cpu = true,
     .tile_width = 1920,
     .tile_height = 1088,
     .threads_per_stream = 1,
     .open = open_native_session,
     .status = native_status},
    {.name = "openvino",
     .extra = "openvino",
     .in_auto = true,
     .fixed_shape = true,
     .on_cpu = true,
     .tile_width = 960,
     .tile_height = 540,
     .threads_per_stream = 4,
     .open = open_openvino_session,
     .status = openvino_status},
    {.name = "cpu",
     .extra = "",
     .in_auto = true,
     .fixed_shape = false,
     .on_cpu = true,
     .tile_width = 640,
     .tile_height = 360,
     .threads_per_stream = 1,
     .open = open_ort_session,
     .status = ort_status,
     .ort = &kCpuExecution},
    {.name = "tensorrt",
     .extra = "tensorrt",
     .in_auto = false,
     .fixed_shape = true,
     .on_cpu = false,
     .tile_width = 1920,
     .tile_height = 1088,
     .threads_per_stream = 1,
     .open = open_ort_session,
     .status = ort_status,
     .ort = &kTensorRtExecution},
    {.name = "tensorrt-rtx",
     .extra = "tensorrt-rtx",
     .in_auto = false,
     .fixed_shape = true,
     .on_cpu = false,
     .tile_width = 1920,
     .tile_height = 1088,
     .threads_per_stream = 1,
     .open = open_ort_session,
     .status = ort_status,
     .ort = &kTensorRtRtxExecution},
    {.name = "webgpu",
     .extra = "webgpu",
     .in_auto = false,
     .fixed_shape = false,
     .on_cpu = false,
     .tile_width = 1920,
     .tile_height = 1088,
     .threads_per_stream = 1,
     .open = open_ort_session,
     .status = ort_status,
     .ort = &kWebGpuExecution},
};

constexpr std::string_view kPluginPrefix = "plugin:";

/// A row for a plug-in provider that nobody wrote one for. Little is known of it, so its inputs have fixed sizes, and its
/// sessions take turns.
struct PluginRow {
    const std::string name, library;
    const ExecutionProvider execution;
    const Provider provider;

    PluginRow(const std::string& row_name, const std::string& path)
        : name(row_name),
          library(path),
          execution(plugin_execution(library.c_str())),
          provider{.name = name.c_str(),
                   .extra = "",
                   .in_auto = false,
                   .fixed_shape = true,
                   .on_cpu = false,
                   .tile_width = 1920,
                   .tile_height = 1088,
                   .threads_per_stream = 1,
                   .open = open_ort_session,
                   .status = ort_status,
                   .ort = &execution} {}
    PluginRow(const PluginRow&) = delete;
    PluginRow& operator=(const PluginRow&) = delete;
};

const Provider& plugin_provider(const std::string& name) {
    namespace fs = std::filesystem;
    static std::mutex mutex;
    static auto& rows = *new std::map<std::string, PluginRow>;  // never destroyed, as the sessions
    const fs::path path = utf8_path(name.substr(kPluginPrefix.size()));
    // The loader would look for a mere name where anybody may have put a library.
    if (!path.is_absolute())
        fail("provider '", name, "' must name a library by its absolute path; give plugin:/path/of/library.so");
    std::error_code error;
    if (!fs::is_regular_file(path, error)) fail("provider '", name, "': there is no library at ", utf8(path), "; check the path");
    const std::lock_guard lock(mutex);
    return rows.try_emplace(name, name, utf8(path)).first->second.provider;
}

}  // namespace

std::span<const Provider> providers() { return kProviders; }

const Provider& find_provider(const std::string& name) {
    if (name.starts_with(kPluginPrefix)) return plugin_provider(name);
    std::string known = "auto";
    for (const Provider& p : kProviders) {
        if (name == p.name) return p;
        known += std::string(", ") + p.name;
    }
    fail("unknown provider ", name.empty() ? "(an empty text)" : name, "; known: ", known, ", plugin:/path/of/library.so");
}

void check_engine(const Model& model, const Provider& provider) {
    if (!model.engine) return;
    const bool unknown = provider.ort && !provider.ort->ep_name;  // a plug-in that is given by its path
    if (unknown || (provider.ort && model.engine_provider == provider.ort->ep_name)) return;
    for (const Provider& p : kProviders) {
        if (p.ort && p.ort->engines && model.engine_provider == p.ort->ep_name)
            fail("model ", model.name, " is an engine of provider '", p.name, "', got provider '", provider.name,
                 "'; set provider='", p.name, "' or give the model that it was built from");
    }
    fail("model ", model.name, " is an engine of ",
         model.engine_provider.empty() ? "an unknown provider" : model.engine_provider.substr(0, 60), ", got provider '",
         provider.name, "'; give the model that it was built from");
}

ProviderStatus provider_status(const Provider& p) {
    try {
        return p.status(p);
    } catch (const Error& error) {
        return {false, "", error.what(), {}};
    }
}

}  // namespace vsartifact
