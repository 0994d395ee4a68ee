// SPDX-License-Identifier: MIT
// A Vulkan loader for tests, which stands before the system's and fails where it is told to, as drivers do that lose a device,
// lack memory or are old. $VULKAN_FAULT says how:
//   FUNCTION=RESULT[@FIRST[xCOUNT]]  calls of the function, from number FIRST (1) on, COUNT of them (all), give RESULT
//   FUNCTION=absent                  the function is not there
//   memory=BYTES                     no allocation may be larger
//   half=0                           no device has fp16
//   card=1                           devices say that they are graphics cards with memory of their own
//   range=BYTES                      the same, with shaders that read no buffer that is larger
//   version=1.0                      the loader is of Vulkan 1.0
// $VULKAN_REAL names the loader that it stands before, where that is not the system's: VapourSynth's device is opened by this one
// where it lies as libvulkan.so.1 in a folder that is searched first.
// $VULKAN_RECORD names a file that gets a line for each dispatch that is recorded: the number of its shader among those that were
// made, how many specialization constants it has, these, the push constants, the workgroups (benchmarks/vulkan_counts.py),
// and is not run.
#include <dlfcn.h>

#include <atomic>
#include <cstdlib>
#include <fstream>
#include <map>
#include <mutex>
#include <string>
#include <string_view>

#include "engines/vulkan/functions.hpp"

using namespace vsartifact::vk;

namespace {

struct Fault {
    std::string name, value;
    int result = 0, first = 1, count = 1 << 30;
    std::atomic<int> calls = 0;

    Fault() {
        const std::string text = std::getenv("VULKAN_FAULT") ? std::getenv("VULKAN_FAULT") : "=";
        name = text.substr(0, text.find('='));
        value = text.substr(text.find('=') + 1);
        result = std::atoi(value.c_str());
        if (const size_t at = value.find('@'); at != std::string::npos) first = std::atoi(value.c_str() + at + 1);
        if (const size_t x = value.find('x'); x != std::string::npos && value != "absent")
            count = std::atoi(value.c_str() + x + 1);
    }

    bool strikes(std::string_view function) {
        if (function != name) return false;
        const int call = ++calls;
        return call >= first && call < first + count;
    }
};

Fault& fault() {
    static Fault the;
    return the;
}

void* loader() {
    static const char* const real = std::getenv("VULKAN_REAL");
    static void* const library = dlopen(real ? real : "libvulkan.so.1", RTLD_NOW | RTLD_LOCAL);
    return library;
}

GetInstanceProcAddr real_get() { return reinterpret_cast<GetInstanceProcAddr>(dlsym(loader(), "vkGetInstanceProcAddr")); }

InstanceFunctions real_instance;
DeviceFunctions real_device;

#define FAILING(table, function, parameters, arguments)                     \
    Result function parameters {                                            \
        if (fault().strikes("vk" #function)) return Result(fault().result); \
        return table.function arguments;                                    \
    }

FAILING(real_instance, EnumeratePhysicalDevices, (Instance a, uint32_t* b, PhysicalDevice* c), (a, b, c))
FAILING(real_instance, CreateDevice, (PhysicalDevice a, const DeviceCreateInfo* b, const void* c, Device* d), (a, b, c, d))
FAILING(real_device, QueueSubmit, (Queue a, uint32_t b, const SubmitInfo* c, Fence d), (a, b, c, d))

/// What VapourSynth submits by.
using Submit2 = Result (*)(Queue, uint32_t, const void*, Fence);
Submit2 real_submit2 = nullptr;

Result QueueSubmit2(Queue a, uint32_t b, const void* c, Fence d) {
    return fault().strikes("vkQueueSubmit2") ? Result(fault().result) : real_submit2(a, b, c, d);
}

/// The device that is said to be lost computes on in truth, so its work ends before what it uses is freed.
Result WaitForFences(Device a, uint32_t b, const Fence* c, uint32_t d, uint64_t e) {
    const Result result = real_device.WaitForFences(a, b, c, d, e);
    return fault().strikes("vkWaitForFences") ? Result(fault().result) : result;
}

struct Record {
    const char* file = std::getenv("VULKAN_RECORD");
    std::mutex mutex;
    std::map<ShaderModule, size_t> shaders;
    std::map<Pipeline, std::string> pipelines;
    Pipeline bound = nullptr;
    std::string pushed;
};

Record& record() {
    static Record the;
    return the;
}

std::string integers(const void* data, size_t bytes) {
    std::string text;
    for (size_t i = 0; i < bytes / sizeof(int32_t); i++) text += " " + std::to_string(static_cast<const int32_t*>(data)[i]);
    return text;
}

Result CreateComputePipelines(Device a, void* b, uint32_t c, const ComputePipelineCreateInfo* d, const void* e, Pipeline* f) {
    if (fault().strikes("vkCreateComputePipelines")) return Result(fault().result);
    const Result result = real_device.CreateComputePipelines(a, b, c, d, e, f);
    if (!record().file) return result;
    const Specialization& constants = *d->stage.specialization;
    const std::lock_guard lock(record().mutex);
    record().pipelines[*f] = std::to_string(record().shaders[d->stage.module]) + " " +
                             std::to_string(constants.bytes / sizeof(int32_t)) + integers(constants.data, constants.bytes);
    return result;
}

Result CreateShaderModule(Device a, const ShaderModuleCreateInfo* b, const void* c, ShaderModule* d) {
    const Result result = real_device.CreateShaderModule(a, b, c, d);
    record().shaders.emplace(*d, record().shaders.size());
    return result;
}

void CmdBindPipeline(CommandBuffer a, int b, Pipeline c) {
    record().bound = c;
    real_device.CmdBindPipeline(a, b, c);
}

void CmdPushConstants(CommandBuffer a, PipelineLayout b, Flags c, uint32_t d, uint32_t e, const void* f) {
    record().pushed = integers(f, e);
    real_device.CmdPushConstants(a, b, c, d, e, f);
}

void CmdDispatch(CommandBuffer, uint32_t x, uint32_t y, uint32_t z) {
    const int32_t groups[] = {static_cast<int32_t>(x), static_cast<int32_t>(y), static_cast<int32_t>(z)};
    std::string pipeline;
    {
        const std::lock_guard lock(record().mutex);
        pipeline = record().pipelines[record().bound];
    }
    std::ofstream(record().file, std::ios::app) << pipeline << record().pushed << integers(groups, sizeof groups) << "\n";
}

Result AllocateMemory(Device a, const MemoryAllocateInfo* b, const void* c, Memory* d) {
    if (fault().name == "memory" && b->size > static_cast<Size>(std::atoll(fault().value.c_str()))) return kOutOfDeviceMemory;
    if (fault().strikes("vkAllocateMemory")) return Result(fault().result);
    return real_device.AllocateMemory(a, b, c, d);
}

void GetPhysicalDeviceFeatures2(PhysicalDevice a, Features2* b) {
    real_instance.GetPhysicalDeviceFeatures2(a, b);
    if (fault().name != "half") return;
    auto* storage = static_cast<StorageFeatures*>(const_cast<void*>(b->next));
    static_cast<HalfFeatures*>(const_cast<void*>(storage->next))->float16 = 0;
}

void GetPhysicalDeviceProperties2(PhysicalDevice a, Properties2* b) {
    real_instance.GetPhysicalDeviceProperties2(a, b);
    if (fault().name == "card" || fault().name == "range") b->properties.type = kDiscreteGpu;
    if (fault().name == "range") b->properties.limits.max_storage_buffer_range = static_cast<uint32_t>(fault().result);
}

Result EnumerateInstanceVersion(uint32_t* v) {
    *v = version(1, 0);
    return kSuccess;
}

#define REPLACED(table, function)                                           \
    if (asked == "vk" #function) {                                          \
        table.function = reinterpret_cast<decltype(table.function)>(found); \
        return reinterpret_cast<Function>(function);                        \
    }

Function GetDeviceProcAddr(Device device, const char* name) {
    const std::string_view asked = name;
    const Function found = real_instance.GetDeviceProcAddr(device, name);
    if (asked == fault().name && fault().value == "absent") return nullptr;
    if (asked == "vkQueueSubmit2") {
        real_submit2 = reinterpret_cast<Submit2>(found);
        return reinterpret_cast<Function>(QueueSubmit2);
    }
    REPLACED(real_device, QueueSubmit)
    REPLACED(real_device, WaitForFences)
    REPLACED(real_device, CreateComputePipelines)
    REPLACED(real_device, AllocateMemory)
    if (!record().file) return found;
    REPLACED(real_device, CreateShaderModule)
    REPLACED(real_device, CmdBindPipeline)
    REPLACED(real_device, CmdPushConstants)
    REPLACED(real_device, CmdDispatch)
    return found;
}

}  // namespace

extern "C" Function vkGetInstanceProcAddr(Instance instance, const char* name) {
    const std::string_view asked = name;
    const Function found = real_get()(instance, name);
    if (asked == fault().name && fault().value == "absent") return nullptr;
    if (asked == "vkEnumerateInstanceVersion" && fault().name == "version")
        return reinterpret_cast<Function>(EnumerateInstanceVersion);
    REPLACED(real_instance, EnumeratePhysicalDevices)
    REPLACED(real_instance, CreateDevice)
    REPLACED(real_instance, GetPhysicalDeviceFeatures2)
    REPLACED(real_instance, GetPhysicalDeviceProperties2)
    REPLACED(real_instance, GetDeviceProcAddr)
    return found;
}
