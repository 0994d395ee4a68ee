// SPDX-License-Identifier: MIT
#include "engines/vulkan/library.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <filesystem>
#include <memory>
#include <mutex>
#include <string_view>
#include <system_error>
#include <utility>

#include "system/error.hpp"
#include "system/paths.hpp"
#include "system/platform.hpp"

namespace vsartifact {

namespace {

constexpr uint32_t kLeastVersion = vk::version(1, 1);  // 16-bit storage, chains of properties and features
constexpr uint32_t kUsedVersion = vk::version(1, 2);

#if defined(_WIN32)
constexpr std::array kLoaders{"vulkan-1.dll"};
#elif defined(__APPLE__)
constexpr std::array kLoaders{"libvulkan.1.dylib", "libMoltenVK.dylib", "/usr/local/lib/libvulkan.1.dylib",
                              "/opt/homebrew/lib/libvulkan.1.dylib"};
#else
constexpr std::array kLoaders{"libvulkan.so.1", "libvulkan.so"};
#endif

std::atomic<const VulkanLibrary*> g_library = nullptr;
std::mutex g_mutex;

std::string version_text(uint32_t version) {
    return std::to_string(version >> 22) + "." + std::to_string(version >> 12 & 0x3ff) + "." + std::to_string(version & 0xfff);
}

void* open_loader() {
    const std::string asked = environment("VSARTIFACT_VULKAN");
    std::string reason, first;
    if (!asked.empty()) {
        if (void* loader = open_library(utf8_path(asked), reason)) return loader;
        fail("provider 'vulkan' does not load: VSARTIFACT_VULKAN names ", asked, ": ", one_line(reason), "; unset it");
    }
    for (const char* name : kLoaders) {
        if (void* loader = open_library(name, reason)) return loader;
        if (first.empty()) first = one_line(reason);
    }
    fail("provider 'vulkan' finds no Vulkan loader (", first,
         "); install the graphics card's driver, or the package libvulkan1, or use provider='cpu'");
}

template <typename F>
F find(vk::GetInstanceProcAddr get, vk::Instance instance, const char* name) {
    const F found = reinterpret_cast<F>(get(instance, name));
    if (!found) fail("provider 'vulkan' does not load: the Vulkan loader lacks ", name, "; update the graphics driver");
    return found;
}

bool has(const std::vector<vk::ExtensionProperties>& list, std::string_view name) {
    return std::ranges::any_of(list, [&](const auto& e) { return name == e.name; });
}

void check(vk::Result result, const char* what) {
    if (result < 0)
        fail("provider 'vulkan' does not start: ", what, " failed with ", vulkan_result_text(result),
             "; update or reinstall the graphics driver, or use provider='cpu'");
}

uint32_t create_instance(vk::GetInstanceProcAddr get, VulkanLibrary& library) {
    using vk::Result;
    const auto enumerate_version =
        reinterpret_cast<Result(VSARTIFACT_VK_CALL*)(uint32_t*)>(get(nullptr, "vkEnumerateInstanceVersion"));
    uint32_t version = vk::version(1, 0);
    if (enumerate_version) enumerate_version(&version);
    library.version = version_text(version);
    if (version < kLeastVersion)
        fail("provider 'vulkan' needs a Vulkan loader of version 1.1, got ", library.version, "; update the graphics driver");
    const auto enumerate_extensions = find<Result(VSARTIFACT_VK_CALL*)(const char*, uint32_t*, vk::ExtensionProperties*)>(
        get, nullptr, "vkEnumerateInstanceExtensionProperties");
    uint32_t count = 0;
    check(enumerate_extensions(nullptr, &count, nullptr), "vkEnumerateInstanceExtensionProperties");
    std::vector<vk::ExtensionProperties> extensions(count);
    check(enumerate_extensions(nullptr, &count, extensions.data()), "vkEnumerateInstanceExtensionProperties");
    extensions.resize(count);
    vk::ApplicationInfo application;
    application.application = application.engine = "vsartifact";
    application.api_version = std::min(version, kUsedVersion);
    vk::InstanceCreateInfo info;
    info.application = &application;
    const char* portability = "VK_KHR_portability_enumeration";  // MoltenVK is listed with it alone
    if (has(extensions, portability)) {
        info.flags = vk::kEnumeratePortability;
        info.extension_count = 1;
        info.extensions = &portability;
    }
    const auto create = find<Result(VSARTIFACT_VK_CALL*)(const vk::InstanceCreateInfo*, const void*, vk::Instance*)>(
        get, nullptr, "vkCreateInstance");
    check(create(&info, nullptr, &library.instance), "vkCreateInstance");
    return application.api_version;
}

/// The queue family to compute with: one that does nothing else where there is one. Whether the device has any.
bool choose_family(const vk::InstanceFunctions& api, VulkanDeviceInfo& device) {
    uint32_t count = 0;
    api.GetPhysicalDeviceQueueFamilyProperties(device.handle, &count, nullptr);
    std::vector<vk::QueueFamily> families(count);
    api.GetPhysicalDeviceQueueFamilyProperties(device.handle, &count, families.data());
    int best = -1;
    for (uint32_t i = 0; i < count; i++) {
        if (!(families[i].flags & vk::kQueueCompute)) continue;
        const int score = families[i].flags & vk::kQueueGraphics ? 0 : 1;
        if (score <= best) continue;
        best = score;
        device.family = i;
        device.queues = families[i].count;
    }
    return best >= 0;
}

/// Reads what is needed of a device; false where it cannot compute here.
bool describe(const vk::InstanceFunctions& api, uint32_t api_version, VulkanDeviceInfo& device, uint32_t& type) {
    uint32_t count = 0;
    if (api.EnumerateDeviceExtensionProperties(device.handle, nullptr, &count, nullptr) < 0) return false;
    std::vector<vk::ExtensionProperties> extensions(count);
    if (api.EnumerateDeviceExtensionProperties(device.handle, nullptr, &count, extensions.data()) < 0) return false;
    extensions.resize(count);
    vk::DriverProperties driver;
    vk::Properties2 properties{};
    api.GetPhysicalDeviceProperties2(device.handle, &properties);
    device.api_version = std::min(properties.properties.api_version, api_version);
    if (device.api_version < kLeastVersion || !choose_family(api, device)) return false;
    const bool newer = device.api_version >= vk::version(1, 2);
    if (newer || has(extensions, "VK_KHR_driver_properties")) {
        properties.next = &driver;
        api.GetPhysicalDeviceProperties2(device.handle, &properties);
    }
    const vk::Properties& p = properties.properties;
    type = p.type;
    device.name = p.name;
    device.limits = p.limits;
    device.software = type == vk::kCpuDevice;
    device.unified = device.software || type == vk::kIntegratedGpu;
    api.GetPhysicalDeviceMemoryProperties(device.handle, &device.memory);
    for (const char* name : {"VK_KHR_portability_subset", "VK_KHR_shader_float16_int8"})
        if (has(extensions, name)) device.extensions.push_back(name);
    if (newer || has(extensions, "VK_KHR_shader_float16_int8")) {
        vk::HalfFeatures arithmetic;
        vk::StorageFeatures storage;
        storage.next = &arithmetic;
        vk::Features2 features;
        features.next = &storage;
        api.GetPhysicalDeviceFeatures2(device.handle, &features);
        device.half = arithmetic.float16 && storage.storage_buffer;
    }
    device.text = device.name + " (";
    if (driver.name[0]) device.text += one_line(std::string(driver.name) + " " + driver.info) + "; ";
    device.text +=
        "Vulkan " + version_text(p.api_version) + (device.half ? "; fp16" : "") + (device.software ? "; software)" : ")");
    std::erase(device.text, ',');  // which lists of devices are joined by
    return true;
}

int rank(uint32_t type) {
    switch (type) {
        case vk::kDiscreteGpu:
            return 0;
        case vk::kIntegratedGpu:
            return 1;
        case vk::kCpuDevice:
            return 3;
        default:
            return 2;
    }
}

void list_devices(VulkanLibrary& library, uint32_t api_version) {
    const vk::InstanceFunctions& api = library.api;
    uint32_t count = 0;
    check(api.EnumeratePhysicalDevices(library.instance, &count, nullptr), "vkEnumeratePhysicalDevices");
    std::vector<vk::PhysicalDevice> handles(count);
    check(api.EnumeratePhysicalDevices(library.instance, &count, handles.data()), "vkEnumeratePhysicalDevices");
    handles.resize(count);
    std::vector<std::pair<int, VulkanDeviceInfo>> found;
    for (const vk::PhysicalDevice handle : handles) {
        VulkanDeviceInfo device;
        device.handle = handle;
        uint32_t type = 0;
        if (describe(api, api_version, device, type)) found.emplace_back(rank(type), std::move(device));
    }
    std::ranges::stable_sort(found, {}, [](const auto& entry) { return entry.first; });
    for (auto& [order, device] : found) library.devices.push_back(std::move(device));
    if (library.devices.empty())
        fail("provider 'vulkan' finds no device of Vulkan 1.1 that computes",
             count ? "; update the graphics driver, or use provider='cpu'"
                   : "; install the graphics card's driver, or use provider='cpu'");
}

VulkanLibrary* load() {
    void* loader = open_loader();
    const auto get = reinterpret_cast<vk::GetInstanceProcAddr>(find_function(loader, "vkGetInstanceProcAddr"));
    if (!get) fail("provider 'vulkan' does not load: the Vulkan loader lacks vkGetInstanceProcAddr; update the graphics driver");
    auto library = std::make_unique<VulkanLibrary>();
    const uint32_t api_version = create_instance(get, *library);
    try {
        library->api = find_instance_functions(get, library->instance);
        list_devices(*library, api_version);
    } catch (...) {
        const auto destroy = get(library->instance, "vkDestroyInstance");
        if (destroy) reinterpret_cast<decltype(library->api.DestroyInstance)>(destroy)(library->instance, nullptr);
        throw;
    }
    return library.release();
}

}  // namespace

const VulkanLibrary& vulkan_library() {
    if (const VulkanLibrary* loaded = g_library) return *loaded;
    const std::lock_guard lock(g_mutex);
    if (!g_library) g_library = load();
    return *g_library;
}

vk::InstanceFunctions find_instance_functions(vk::GetInstanceProcAddr get, vk::Instance instance) {
    using namespace vk;
    InstanceFunctions api;
#define VSARTIFACT_VK_FIND(name, result, arguments) api.name = find<decltype(api.name)>(get, instance, "vk" #name);
    VSARTIFACT_VK_INSTANCE_FUNCTIONS(VSARTIFACT_VK_FIND)
#undef VSARTIFACT_VK_FIND
    return api;
}

VulkanDeviceInfo describe_host_device(const vk::InstanceFunctions& api, vk::PhysicalDevice device) {
    VulkanDeviceInfo info;
    info.handle = device;
    uint32_t type = 0;
    if (!describe(api, kUsedVersion, info, type))
        fail("VapourSynth's Vulkan device does not tell what it can; update the graphics driver, ",
             "or take the clip out of GPU memory with std.GPUDownload");
    return info;
}

bool vulkan_may_have_card() {
#if defined(__linux__)
    // Kernel drivers of Mesa's, NVIDIA's, the Windows subsystem's, Arm's and Qualcomm's.
    constexpr std::array kNodes{"/dev/dri", "/dev/nvidiactl", "/dev/dxg", "/dev/mali0", "/dev/kgsl-3d0"};
    std::error_code error;
    return std::ranges::any_of(kNodes, [&](const char* node) { return std::filesystem::exists(node, error); });
#else
    return true;
#endif
}

std::string vulkan_result_text(vk::Result result) {
    switch (result) {
        case vk::kOutOfHostMemory:
            return "VK_ERROR_OUT_OF_HOST_MEMORY";
        case vk::kOutOfDeviceMemory:
            return "VK_ERROR_OUT_OF_DEVICE_MEMORY";
        case vk::kInitializationFailed:
            return "VK_ERROR_INITIALIZATION_FAILED";
        case vk::kDeviceLost:
            return "VK_ERROR_DEVICE_LOST";
        case vk::kFeatureNotPresent:
            return "VK_ERROR_FEATURE_NOT_PRESENT";
        case vk::kIncompatibleDriver:
            return "VK_ERROR_INCOMPATIBLE_DRIVER";
        default:
            return "VkResult " + std::to_string(static_cast<int>(result));
    }
}

}  // namespace vsartifact
