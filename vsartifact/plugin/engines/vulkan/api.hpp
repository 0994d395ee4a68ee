// SPDX-License-Identifier: MIT
// The part of Vulkan's C interface that is used, written down from its specification: the plugin is built without Vulkan's
// headers, which no Python package brings. tests/plugin/vulkan_layout.cpp compares sizes and places with Khronos' headers.
#pragma once

#include <cstddef>
#include <cstdint>

#if defined(_WIN32) && !defined(_WIN64)
#define VSARTIFACT_VK_CALL __stdcall
#else
#define VSARTIFACT_VK_CALL
#endif

namespace vsartifact::vk {

using Flags = uint32_t;
using Size = uint64_t;
using Instance = struct InstanceT*;
using PhysicalDevice = struct PhysicalDeviceT*;
using Device = struct DeviceT*;
using Queue = struct QueueT*;
using CommandBuffer = struct CommandBufferT*;
// 64-bit handles; a pointer on 64-bit systems, which are the only ones that the plugin is built for.
using Buffer = struct BufferT*;
using Memory = struct MemoryT*;
using Fence = struct FenceT*;
using ShaderModule = struct ShaderModuleT*;
using PipelineLayout = struct PipelineLayoutT*;
using Pipeline = struct PipelineT*;
using SetLayout = struct SetLayoutT*;
using SetPool = struct SetPoolT*;
using Set = struct SetT*;
using CommandPool = struct CommandPoolT*;

enum Result : int32_t {
    kSuccess = 0,
    kTimeout = 2,
    kIncomplete = 5,
    kOutOfHostMemory = -1,
    kOutOfDeviceMemory = -2,
    kInitializationFailed = -3,
    kDeviceLost = -4,
    kFeatureNotPresent = -8,
    kIncompatibleDriver = -9,
};

/// VkStructureType of the structures below.
enum Type : int32_t {
    kApplicationInfo = 0,
    kInstanceCreateInfo = 1,
    kDeviceQueueCreateInfo = 2,
    kDeviceCreateInfo = 3,
    kSubmitInfo = 4,
    kMemoryAllocateInfo = 5,
    kFenceCreateInfo = 8,
    kBufferCreateInfo = 12,
    kShaderModuleCreateInfo = 16,
    kStageCreateInfo = 18,
    kComputePipelineCreateInfo = 29,
    kPipelineLayoutCreateInfo = 30,
    kSetLayoutCreateInfo = 32,
    kSetPoolCreateInfo = 33,
    kSetAllocateInfo = 34,
    kWriteSet = 35,
    kCommandPoolCreateInfo = 39,
    kCommandBufferAllocateInfo = 40,
    kCommandBufferBeginInfo = 42,
    kMemoryBarrier = 46,
    kFeatures2 = 1000059000,
    kProperties2 = 1000059001,
    k16BitStorageFeatures = 1000083000,
    kFloat16Int8Features = 1000082000,
    kDriverProperties = 1000196000,
};

inline constexpr uint32_t version(uint32_t major, uint32_t minor) { return major << 22 | minor << 12; }

// Bits, each of the field that takes it.
inline constexpr Flags kEnumeratePortability = 1;                                      // InstanceCreateInfo
inline constexpr Flags kQueueCompute = 2, kQueueGraphics = 1;                          // QueueFamily
inline constexpr Flags kDeviceLocal = 1, kVisible = 2, kCoherent = 4, kCached = 8;     // MemoryType
inline constexpr Flags kTransferSource = 1, kTransferTarget = 2, kStorageBuffer = 32;  // BufferCreateInfo
inline constexpr Flags kComputeStage = 32;                                             // shader stages
inline constexpr Flags kStageCompute = 0x800, kStageTransfer = 0x1000, kStageHost = 0x4000;
inline constexpr Flags kAccessShaderRead = 0x20, kAccessShaderWrite = 0x40, kAccessTransferRead = 0x800,
                       kAccessTransferWrite = 0x1000, kAccessHostRead = 0x2000;
inline constexpr int kStorageBufferDescriptor = 7, kBindCompute = 1, kPrimaryCommands = 0;
inline constexpr uint32_t kCpuDevice = 4, kIntegratedGpu = 1, kDiscreteGpu = 2, kVirtualGpu = 3;  // deviceType

/// The beginning of all structures that are extended by a chain.
template <Type kType>
struct Head {
    Type type = kType;
    const void* next = nullptr;
};

struct ApplicationInfo : Head<kApplicationInfo> {
    const char* application = nullptr;
    uint32_t application_version = 0;
    const char* engine = nullptr;
    uint32_t engine_version = 0, api_version = 0;
};
struct InstanceCreateInfo : Head<kInstanceCreateInfo> {
    Flags flags = 0;
    const ApplicationInfo* application = nullptr;
    uint32_t layer_count = 0;
    const char* const* layers = nullptr;
    uint32_t extension_count = 0;
    const char* const* extensions = nullptr;
};
struct ExtensionProperties {
    char name[256];
    uint32_t version;
};
/// VkPhysicalDeviceLimits; what lies between the named ones is skipped.
struct Limits {
    uint32_t skipped[7], max_storage_buffer_range, skipped1, max_allocations, skipped2;
    Size skipped3[2];
    uint32_t skipped4[38], max_shared_memory, max_groups[3], max_threads, max_group_size[3], skipped5[14];
    size_t skipped6;
    Size skipped7[2], min_storage_offset_alignment;
    uint32_t skipped8[22];
    float timestamp_period;
    uint32_t skipped9[12];
    Size skipped10[3];
};
struct Properties {
    uint32_t api_version, driver_version, vendor, device, type;
    char name[256];
    uint8_t cache_uuid[16];
    Limits limits;
    uint32_t sparse[5];
};
struct Properties2 : Head<kProperties2> {
    Properties properties;
};
struct DriverProperties : Head<kDriverProperties> {
    uint32_t id = 0;
    char name[256] = "", info[256] = "";
    uint8_t conformance[4] = {};
};
struct Features2 : Head<kFeatures2> {
    uint32_t features[55] = {};
};
struct StorageFeatures : Head<k16BitStorageFeatures> {
    uint32_t storage_buffer = 0, uniform = 0, push_constant = 0, input_output = 0;
};
struct HalfFeatures : Head<kFloat16Int8Features> {
    uint32_t float16 = 0, int8 = 0;
};
struct QueueFamily {
    Flags flags;
    uint32_t count, timestamp_bits, granularity[3];
};
struct MemoryType {
    Flags flags;
    uint32_t heap;
};
struct MemoryHeap {
    Size size;
    Flags flags;
};
struct MemoryProperties {
    uint32_t type_count;
    MemoryType types[32];
    uint32_t heap_count;
    MemoryHeap heaps[16];
};
struct QueueCreateInfo : Head<kDeviceQueueCreateInfo> {
    Flags flags = 0;
    uint32_t family = 0, count = 0;
    const float* priorities = nullptr;
};
struct DeviceCreateInfo : Head<kDeviceCreateInfo> {
    Flags flags = 0;
    uint32_t queue_count = 0;
    const QueueCreateInfo* queues = nullptr;
    uint32_t layer_count = 0;
    const char* const* layers = nullptr;
    uint32_t extension_count = 0;
    const char* const* extensions = nullptr;
    const void* features = nullptr;
};
struct BufferCreateInfo : Head<kBufferCreateInfo> {
    Flags flags = 0;
    Size size = 0;
    Flags usage = 0;
    int sharing = 0;
    uint32_t family_count = 0;
    const uint32_t* families = nullptr;
};
struct MemoryRequirements {
    Size size, alignment;
    uint32_t types;
};
struct MemoryAllocateInfo : Head<kMemoryAllocateInfo> {
    Size size = 0;
    uint32_t type_index = 0;
};
struct ShaderModuleCreateInfo : Head<kShaderModuleCreateInfo> {
    Flags flags = 0;
    size_t bytes = 0;
    const uint32_t* words = nullptr;
};
struct SetLayoutBinding {
    uint32_t binding;
    int type;
    uint32_t count;
    Flags stages;
    const void* samplers;
};
struct SetLayoutCreateInfo : Head<kSetLayoutCreateInfo> {
    Flags flags = 0;
    uint32_t count = 0;
    const SetLayoutBinding* bindings = nullptr;
};
struct PushConstantRange {
    Flags stages;
    uint32_t offset, size;
};
struct PipelineLayoutCreateInfo : Head<kPipelineLayoutCreateInfo> {
    Flags flags = 0;
    uint32_t set_count = 0;
    const SetLayout* sets = nullptr;
    uint32_t range_count = 0;
    const PushConstantRange* ranges = nullptr;
};
struct SpecializationEntry {
    uint32_t id, offset;
    size_t size;
};
struct Specialization {
    uint32_t count;
    const SpecializationEntry* entries;
    size_t bytes;
    const void* data;
};
struct StageCreateInfo : Head<kStageCreateInfo> {
    Flags flags = 0, stage = kComputeStage;
    ShaderModule module = nullptr;
    const char* name = "main";
    const Specialization* specialization = nullptr;
};
struct ComputePipelineCreateInfo : Head<kComputePipelineCreateInfo> {
    Flags flags = 0;
    StageCreateInfo stage;
    PipelineLayout layout = nullptr;
    Pipeline base = nullptr;
    int32_t base_index = -1;
};
struct SetPoolSize {
    int type;
    uint32_t count;
};
struct SetPoolCreateInfo : Head<kSetPoolCreateInfo> {
    Flags flags = 0;
    uint32_t max_sets = 0, size_count = 0;
    const SetPoolSize* sizes = nullptr;
};
struct SetAllocateInfo : Head<kSetAllocateInfo> {
    SetPool pool = nullptr;
    uint32_t count = 0;
    const SetLayout* layouts = nullptr;
};
struct BufferRange {
    Buffer buffer;
    Size offset, size;
};
struct WriteSet : Head<kWriteSet> {
    Set set = nullptr;
    uint32_t binding = 0, element = 0, count = 0;
    int descriptor = kStorageBufferDescriptor;
    const void* images = nullptr;
    const BufferRange* buffers = nullptr;
    const void* views = nullptr;
};
struct CommandPoolCreateInfo : Head<kCommandPoolCreateInfo> {
    Flags flags = 0;
    uint32_t family = 0;
};
struct CommandBufferAllocateInfo : Head<kCommandBufferAllocateInfo> {
    CommandPool pool = nullptr;
    int level = kPrimaryCommands;
    uint32_t count = 1;
};
struct CommandBufferBeginInfo : Head<kCommandBufferBeginInfo> {
    Flags flags = 0;
    const void* inheritance = nullptr;
};
struct MemoryBarrier : Head<kMemoryBarrier> {
    Flags source = 0, target = 0;
};
struct BufferCopy {
    Size source, target, size;
};
struct FenceCreateInfo : Head<kFenceCreateInfo> {
    Flags flags = 0;
};
struct SubmitInfo : Head<kSubmitInfo> {
    uint32_t wait_count = 0;
    const void* waits = nullptr;
    const Flags* wait_stages = nullptr;
    uint32_t command_count = 0;
    const CommandBuffer* commands = nullptr;
    uint32_t signal_count = 0;
    const void* signals = nullptr;
};

using Function = void(VSARTIFACT_VK_CALL*)();
using GetInstanceProcAddr = Function(VSARTIFACT_VK_CALL*)(Instance, const char*);

}  // namespace vsartifact::vk
