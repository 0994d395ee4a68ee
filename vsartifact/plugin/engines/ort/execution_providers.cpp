// SPDX-License-Identifier: MIT
#include "engines/ort/execution_providers.hpp"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <map>
#include <mutex>
#include <sstream>
#include <system_error>

#include "engines/ort/library.hpp"
#include "system/error.hpp"
#include "system/paths.hpp"
#include "system/platform.hpp"

namespace vsartifact {

namespace fs = std::filesystem;

namespace {

struct KeyList {
    std::vector<const char*> keys, values;
    explicit KeyList(const ProviderOptions& options) {
        for (const auto& [key, value] : options) {
            keys.push_back(key.c_str());
            values.push_back(value.c_str());
        }
    }
};

[[noreturn]] void not_installed(const Provider& p) {
    fail("provider '", p.name, "' is not installed: pip install 'vsartifact[", p.extra, "]'");
}

/// Loads the libraries that a provider needs from the Python packages that
/// bring them; the loader then finds them by name.
void preload(const Provider& p) {
    if (!p.ort->preload) return;
    static std::mutex mutex;
    static std::map<fs::path, void*> loaded;
    const std::lock_guard lock(mutex);
    std::istringstream list(p.ort->preload);
    for (std::string dir; std::getline(list, dir, ':');) {
        std::vector<fs::path> missing = libraries_like(site_packages() / dir, "");
        // Libraries of one package need each other in an order that only they know:
        // go round until no more of them load.
        for (size_t before = 0; before != missing.size();) {
            before = missing.size();
            std::erase_if(missing, [](const fs::path& file) {
                void*& handle = loaded[file];
                std::string reason;
                if (!handle) handle = open_library(file, reason);
                return handle != nullptr;
            });
        }
    }
}

/// Throws Error where this ONNX Runtime was built without the provider.
void require_built_in(const Provider& p) {
    const ort::Api& api = ort_library().api;
    char** names = nullptr;
    int count = 0;
    ort_check(api.GetAvailableProviders(&names, &count), "listing providers");
    const bool found = std::any_of(names, names + count, [&](const char* name) { return std::string(name) == p.ort->ep_name; });
    ort_check(api.ReleaseAvailableProviders(names, count), "listing providers");
    if (!found) not_installed(p);
}

bool is_plugin(const Provider& p) { return p.ort->library; }

fs::path plugin_library(const Provider& p) {
    if (!p.ort->package) return utf8_path(p.ort->library);
    const std::vector<fs::path> files = libraries_like(site_packages() / p.ort->package, p.ort->library);
    if (files.empty()) not_installed(p);
    return files.front();
}

using Devices = std::vector<const ort::EpDevice*>;

Devices all_devices() {
    const OrtLibrary& runtime = ort_library();
    const ort::EpDevice* const* devices = nullptr;
    size_t count = 0;
    ort_check(runtime.api.GetEpDevices(runtime.env, &devices, &count), "listing devices");
    return {devices, devices + count};
}

/// Registers a plug-in provider's library, once per process, and lists its
/// devices: those that there were not before.
Devices plugin_devices(const Provider& p) {
    struct Registered {
        std::string failure;
        Devices devices;
    };
    static std::mutex mutex;
    static std::map<fs::path, Registered> libraries;
    const std::lock_guard lock(mutex);
    const fs::path library = fs::weakly_canonical(plugin_library(p));
    const OrtLibrary& runtime = ort_library();
    const auto [entry, is_new] = libraries.try_emplace(library);
    Registered& registered = entry->second;
    if (is_new) {
        preload(p);
        try {
            const Devices before = all_devices();
            ort_check(runtime.api.RegisterExecutionProviderLibrary(runtime.env, utf8(library).c_str(), library.c_str()),
                      utf8(library));
            for (const ort::EpDevice* device : all_devices())
                if (std::find(before.begin(), before.end(), device) == before.end()) registered.devices.push_back(device);
        } catch (const Error& error) {
            registered.failure = error.what();
        }
    }
    if (!registered.failure.empty())
        fail("provider '", p.name, "' does not load: ", registered.failure, "; reinstall it or use provider='cpu'");
    if (registered.devices.empty()) {
        fail("provider '", p.name, "' finds no device on this machine, its library looks for ", p.ort->hardware,
             "; use provider='cpu'");
    }
    return registered.devices;
}

const char* device_type(const ort::EpDevice* device) {
    const ort::Api& api = ort_library().api;
    switch (api.HardwareDevice_Type(api.EpDevice_Device(device))) {
        case ort::kCpuDevice:
            return "CPU";
        case ort::kGpuDevice:
            return "GPU";
        case ort::kNpuDevice:
            return "NPU";
    }
    return "device";
}

/// Type, vendor, description, and of what is no CPU the PCI numbers, as far as ONNX Runtime knows them.
std::string device_text(const ort::EpDevice* device) {
    const ort::Api& api = ort_library().api;
    const ort::HardwareDevice* hardware = api.EpDevice_Device(device);
    std::ostringstream text;
    text << device_type(device) << " " << api.HardwareDevice_Vendor(hardware);
    if (const char* description = api.GetKeyValue(api.HardwareDevice_Metadata(hardware), "Description"))
        text << " " << description;
    if (api.HardwareDevice_Type(hardware) != ort::kCpuDevice)
        text << std::hex << " (" << api.HardwareDevice_VendorId(hardware) << ":" << api.HardwareDevice_DeviceId(hardware) << ")";
    return one_line(text.str());
}

/// Devices of a provider that is built into ONNX Runtime; it lists some of them only.
std::vector<std::string> built_in_devices(const Provider& p) {
    std::vector<std::string> texts;
    for (const ort::EpDevice* device : all_devices())
        if (std::string(ort_library().api.EpDevice_EpName(device)) == p.ort->ep_name) texts.push_back(device_text(device));
    if (texts.empty()) texts.push_back(p.on_cpu ? "CPU" : "GPU");
    return texts;
}

/// The device asked for, else a CPU where the provider computes there by
/// default, else the first.
const ort::EpDevice* choose_device(const Provider& p, int device_id) {
    const Devices devices = plugin_devices(p);
    if (device_id >= static_cast<int>(devices.size()))
        fail("device_id ", device_id, " is out of range, provider '", p.name, "' has ", devices.size(),
             " device(s) here; core.vsartifact.Providers() lists them");
    if (device_id >= 0) return devices[static_cast<size_t>(device_id)];
    const auto cpu = std::find_if(devices.begin(), devices.end(), [](auto d) { return std::string(device_type(d)) == "CPU"; });
    return p.on_cpu && cpu != devices.end() ? *cpu : devices.front();
}

void append_plugin(const Provider& p, const ort::EpDevice* device, const ProviderOptions& options, ort::SessionOptions* session) {
    const OrtLibrary& runtime = ort_library();
    const KeyList list(options);
    ort_check(runtime.api.SessionOptionsAppendExecutionProvider_V2(session, runtime.env, &device, 1, list.keys.data(),
                                                                   list.values.data(), options.size()),
              std::string("provider '") + p.name + "'");
}

/// A folder of the user's cache for what a provider keeps there by itself, made where it can be.
std::string cache_folder(const char* name) {
    const fs::path folder = user_cache() / name;
    std::error_code error;
    fs::create_directories(folder, error);
    return utf8(folder);
}

std::string device_option(const SessionSpec& spec) { return std::to_string(std::max(spec.device_id, 0)); }

void append_cpu(const Provider&, const SessionSpec& spec, ort::SessionOptions*) {
    if (!spec.options.empty())
        fail("provider_options holds ", spec.options.front().first,
             ", provider 'cpu' has no options; leave provider_options out");
    if (spec.device_id > 0) fail("device_id ", spec.device_id, " is out of range, provider 'cpu' has one device; leave it out");
}

void append_cuda(const Provider& p, const SessionSpec& spec, ort::SessionOptions* session) {
    require_built_in(p);
    const ort::Api& api = ort_library().api;
    preload(p);
    ort::CudaOptions* raw = nullptr;
    ort_check(api.CreateCUDAProviderOptions(&raw), "provider 'cuda'");
    const OrtHandle<ort::CudaOptions> cuda(raw);
    const ProviderOptions defaults{{"device_id", device_option(spec)},
                                   {"use_tf32", "0"},
                                   {"cudnn_conv_algo_search", "HEURISTIC"},
                                   {"arena_extend_strategy", "kSameAsRequested"}};
    const ProviderOptions options = overridden(defaults, spec.options);
    const KeyList list(options);
    ort_check(api.UpdateCUDAProviderOptions(cuda.get(), list.keys.data(), list.values.data(), options.size()), "provider 'cuda'");
    ort_check(api.SessionOptionsAppendExecutionProvider_CUDA_V2(session, cuda.get()), "provider 'cuda'");
}

void append_tensorrt(const Provider& p, const SessionSpec& spec, ort::SessionOptions* session) {
    require_built_in(p);
    const ort::Api& api = ort_library().api;
    preload(p);
    ort::TensorRtOptions* raw = nullptr;
    ort_check(api.CreateTensorRTProviderOptions(&raw), "provider 'tensorrt'");
    const OrtHandle<ort::TensorRtOptions> trt(raw);
    const ProviderOptions options = overridden({{"device_id", device_option(spec)},
                                                {"trt_fp16_enable", spec.half ? "1" : "0"},
                                                {"trt_engine_cache_enable", "1"},
                                                {"trt_engine_cache_path", cache_folder("tensorrt")}},
                                               spec.options);
    const KeyList list(options);
    ort_check(api.UpdateTensorRTProviderOptions(trt.get(), list.keys.data(), list.values.data(), options.size()),
              "provider 'tensorrt'");
    ort_check(api.SessionOptionsAppendExecutionProvider_TensorRT_V2(session, trt.get()), "provider 'tensorrt'");
}

void append_plugin_provider(const Provider& p, const SessionSpec& spec, ort::SessionOptions* session) {
    append_plugin(p, choose_device(p, spec.device_id), spec.options, session);
}

void append_tensorrt_rtx(const Provider& p, const SessionSpec& spec, ort::SessionOptions* session) {
    const ort::EpDevice* device = choose_device(p, spec.device_id);
    // Engines hold no machine code: it is made when one is loaded, which takes seconds the first time.
    append_plugin(p, device, overridden({{"nv_runtime_cache_path", cache_folder("tensorrt-rtx")}}, spec.options), session);
}

// Where NVIDIA's Python packages keep their libraries.
#ifdef _WIN32
#define VSARTIFACT_CUDA "nvidia/cu13/bin/x86_64"
#define VSARTIFACT_CUDNN "nvidia/cudnn/bin"
#else
#define VSARTIFACT_CUDA "nvidia/cu13/lib"
#define VSARTIFACT_CUDNN "nvidia/cudnn/lib"
#endif
constexpr const char* kCudaLibraries = VSARTIFACT_CUDA ":" VSARTIFACT_CUDNN;
constexpr const char* kTensorRtLibraries = VSARTIFACT_CUDA ":" VSARTIFACT_CUDNN ":tensorrt_libs";
constexpr const char* kTensorRtRtxLibraries = VSARTIFACT_CUDA ":onnxruntime_ep_nv_tensorrt_rtx";

}  // namespace

const ExecutionProvider kCudaExecution{
    .ep_name = "CUDAExecutionProvider", .hardware = "an NVIDIA GPU", .preload = kCudaLibraries, .append = append_cuda};

const ExecutionProvider kCpuExecution{.ep_name = "CPUExecutionProvider", .hardware = "any CPU", .append = append_cpu};

const ExecutionProvider kTensorRtExecution{.ep_name = "TensorrtExecutionProvider",
                                           .hardware = "an NVIDIA GPU",
                                           .preload = kTensorRtLibraries,
                                           .engines = true,
                                           .append = append_tensorrt};

const ExecutionProvider kTensorRtRtxExecution{.ep_name = "NvTensorRTRTXExecutionProvider",
                                              .hardware = "an NVIDIA RTX GPU",
                                              .package = "onnxruntime_ep_nv_tensorrt_rtx",
                                              .library = "onnxruntime_providers_nv_tensorrt_rtx",
                                              .preload = kTensorRtRtxLibraries,
                                              .engines = true,
                                              .append = append_tensorrt_rtx};

const ExecutionProvider kWebGpuExecution{.ep_name = "WebGpuExecutionProvider",
                                         .hardware = "a GPU",
                                         .package = "onnxruntime_ep_webgpu",
                                         .library = "onnxruntime_providers_webgpu",
                                         .serial = true,
                                         .append = append_plugin_provider};

ExecutionProvider plugin_execution(const char* library) {
    return {.hardware = "hardware of its own", .library = library, .serial = true, .append = append_plugin_provider};
}

ProviderStatus ort_status(const Provider& p) {
    if (!is_plugin(p)) {
        require_built_in(p);
        return {true, ort_library().version, "", built_in_devices(p)};
    }
    const ort::Api& api = ort_library().api;
    ProviderStatus status{true, ort_library().version, "", {}};
    for (const ort::EpDevice* device : plugin_devices(p)) {
        status.devices.push_back(device_text(device));
        if (const char* version = api.GetKeyValue(api.EpDevice_EpMetadata(device), "version")) status.version = version;
    }
    return status;
}

}  // namespace vsartifact
