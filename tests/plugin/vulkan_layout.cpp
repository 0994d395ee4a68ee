// SPDX-License-Identifier: MIT
// Compiles where the structures of engines/vulkan/api.hpp lie in memory as those of Khronos' headers do.
#include <vulkan/vulkan_core.h>

#include "engines/vulkan/api.hpp"

namespace vk = vsartifact::vk;

#define SAME(ours, theirs) static_assert(sizeof(vk::ours) == sizeof(theirs) && alignof(vk::ours) == alignof(theirs))
#define PLACE(ours, field, theirs, member) \
    static_assert(offsetof(vk::ours, field) == offsetof(theirs, member) && sizeof(vk::ours::field) == sizeof(theirs::member))
#define TYPED(ours, theirs, last, member, tag) \
    SAME(ours, theirs);                        \
    PLACE(ours, last, theirs, member);         \
    static_assert(static_cast<int>(vk::ours{}.type) == static_cast<int>(tag))

#pragma GCC diagnostic ignored "-Winvalid-offsetof"

TYPED(ApplicationInfo, VkApplicationInfo, api_version, apiVersion, VK_STRUCTURE_TYPE_APPLICATION_INFO);
TYPED(InstanceCreateInfo, VkInstanceCreateInfo, extensions, ppEnabledExtensionNames, VK_STRUCTURE_TYPE_INSTANCE_CREATE_INFO);
TYPED(Properties2, VkPhysicalDeviceProperties2, properties, properties, VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_PROPERTIES_2);
TYPED(DriverProperties, VkPhysicalDeviceDriverProperties, conformance, conformanceVersion,
      VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_DRIVER_PROPERTIES);
TYPED(Features2, VkPhysicalDeviceFeatures2, features, features, VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_FEATURES_2);
TYPED(StorageFeatures, VkPhysicalDevice16BitStorageFeatures, storage_buffer, storageBuffer16BitAccess,
      VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_16BIT_STORAGE_FEATURES);
TYPED(HalfFeatures, VkPhysicalDeviceShaderFloat16Int8Features, float16, shaderFloat16,
      VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_SHADER_FLOAT16_INT8_FEATURES);
TYPED(QueueCreateInfo, VkDeviceQueueCreateInfo, priorities, pQueuePriorities, VK_STRUCTURE_TYPE_DEVICE_QUEUE_CREATE_INFO);
TYPED(DeviceCreateInfo, VkDeviceCreateInfo, features, pEnabledFeatures, VK_STRUCTURE_TYPE_DEVICE_CREATE_INFO);
TYPED(BufferCreateInfo, VkBufferCreateInfo, usage, usage, VK_STRUCTURE_TYPE_BUFFER_CREATE_INFO);
TYPED(MemoryAllocateInfo, VkMemoryAllocateInfo, type_index, memoryTypeIndex, VK_STRUCTURE_TYPE_MEMORY_ALLOCATE_INFO);
TYPED(ShaderModuleCreateInfo, VkShaderModuleCreateInfo, words, pCode, VK_STRUCTURE_TYPE_SHADER_MODULE_CREATE_INFO);
TYPED(SetLayoutCreateInfo, VkDescriptorSetLayoutCreateInfo, bindings, pBindings,
      VK_STRUCTURE_TYPE_DESCRIPTOR_SET_LAYOUT_CREATE_INFO);
TYPED(PipelineLayoutCreateInfo, VkPipelineLayoutCreateInfo, ranges, pPushConstantRanges,
      VK_STRUCTURE_TYPE_PIPELINE_LAYOUT_CREATE_INFO);
TYPED(StageCreateInfo, VkPipelineShaderStageCreateInfo, specialization, pSpecializationInfo,
      VK_STRUCTURE_TYPE_PIPELINE_SHADER_STAGE_CREATE_INFO);
TYPED(ComputePipelineCreateInfo, VkComputePipelineCreateInfo, base_index, basePipelineIndex,
      VK_STRUCTURE_TYPE_COMPUTE_PIPELINE_CREATE_INFO);
PLACE(ComputePipelineCreateInfo, layout, VkComputePipelineCreateInfo, layout);
TYPED(SetPoolCreateInfo, VkDescriptorPoolCreateInfo, sizes, pPoolSizes, VK_STRUCTURE_TYPE_DESCRIPTOR_POOL_CREATE_INFO);
TYPED(SetAllocateInfo, VkDescriptorSetAllocateInfo, layouts, pSetLayouts, VK_STRUCTURE_TYPE_DESCRIPTOR_SET_ALLOCATE_INFO);
TYPED(WriteSet, VkWriteDescriptorSet, buffers, pBufferInfo, VK_STRUCTURE_TYPE_WRITE_DESCRIPTOR_SET);
PLACE(WriteSet, descriptor, VkWriteDescriptorSet, descriptorType);
TYPED(CommandPoolCreateInfo, VkCommandPoolCreateInfo, family, queueFamilyIndex, VK_STRUCTURE_TYPE_COMMAND_POOL_CREATE_INFO);
TYPED(CommandBufferAllocateInfo, VkCommandBufferAllocateInfo, count, commandBufferCount,
      VK_STRUCTURE_TYPE_COMMAND_BUFFER_ALLOCATE_INFO);
TYPED(CommandBufferBeginInfo, VkCommandBufferBeginInfo, inheritance, pInheritanceInfo,
      VK_STRUCTURE_TYPE_COMMAND_BUFFER_BEGIN_INFO);
TYPED(MemoryBarrier, VkMemoryBarrier, target, dstAccessMask, VK_STRUCTURE_TYPE_MEMORY_BARRIER);
TYPED(FenceCreateInfo, VkFenceCreateInfo, flags, flags, VK_STRUCTURE_TYPE_FENCE_CREATE_INFO);
TYPED(SubmitInfo, VkSubmitInfo, commands, pCommandBuffers, VK_STRUCTURE_TYPE_SUBMIT_INFO);

SAME(ExtensionProperties, VkExtensionProperties);
SAME(Limits, VkPhysicalDeviceLimits);
PLACE(Limits, max_storage_buffer_range, VkPhysicalDeviceLimits, maxStorageBufferRange);
PLACE(Limits, max_allocations, VkPhysicalDeviceLimits, maxMemoryAllocationCount);
PLACE(Limits, max_shared_memory, VkPhysicalDeviceLimits, maxComputeSharedMemorySize);
PLACE(Limits, max_groups, VkPhysicalDeviceLimits, maxComputeWorkGroupCount);
PLACE(Limits, max_threads, VkPhysicalDeviceLimits, maxComputeWorkGroupInvocations);
PLACE(Limits, max_group_size, VkPhysicalDeviceLimits, maxComputeWorkGroupSize);
PLACE(Limits, min_storage_offset_alignment, VkPhysicalDeviceLimits, minStorageBufferOffsetAlignment);
PLACE(Limits, timestamp_period, VkPhysicalDeviceLimits, timestampPeriod);
SAME(Properties, VkPhysicalDeviceProperties);
PLACE(Properties, type, VkPhysicalDeviceProperties, deviceType);
PLACE(Properties, name, VkPhysicalDeviceProperties, deviceName);
PLACE(Properties, limits, VkPhysicalDeviceProperties, limits);
SAME(QueueFamily, VkQueueFamilyProperties);
PLACE(QueueFamily, count, VkQueueFamilyProperties, queueCount);
SAME(MemoryProperties, VkPhysicalDeviceMemoryProperties);
PLACE(MemoryProperties, types, VkPhysicalDeviceMemoryProperties, memoryTypes);
PLACE(MemoryProperties, heaps, VkPhysicalDeviceMemoryProperties, memoryHeaps);
SAME(MemoryRequirements, VkMemoryRequirements);
PLACE(MemoryRequirements, types, VkMemoryRequirements, memoryTypeBits);
SAME(SetLayoutBinding, VkDescriptorSetLayoutBinding);
PLACE(SetLayoutBinding, stages, VkDescriptorSetLayoutBinding, stageFlags);
SAME(PushConstantRange, VkPushConstantRange);
SAME(SpecializationEntry, VkSpecializationMapEntry);
PLACE(SpecializationEntry, size, VkSpecializationMapEntry, size);
SAME(Specialization, VkSpecializationInfo);
PLACE(Specialization, data, VkSpecializationInfo, pData);
SAME(SetPoolSize, VkDescriptorPoolSize);
SAME(BufferRange, VkDescriptorBufferInfo);
SAME(BufferCopy, VkBufferCopy);

static_assert(vk::kDeviceLost == static_cast<int>(VK_ERROR_DEVICE_LOST));
static_assert(vk::kOutOfDeviceMemory == static_cast<int>(VK_ERROR_OUT_OF_DEVICE_MEMORY));
static_assert(vk::kStorageBuffer == VK_BUFFER_USAGE_STORAGE_BUFFER_BIT);
static_assert(vk::kTransferSource == VK_BUFFER_USAGE_TRANSFER_SRC_BIT && vk::kTransferTarget == VK_BUFFER_USAGE_TRANSFER_DST_BIT);
static_assert(vk::kVisible == VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT && vk::kCoherent == VK_MEMORY_PROPERTY_HOST_COHERENT_BIT);
static_assert(vk::kDeviceLocal == VK_MEMORY_PROPERTY_DEVICE_LOCAL_BIT && vk::kCached == VK_MEMORY_PROPERTY_HOST_CACHED_BIT);
static_assert(vk::kStageCompute == VK_PIPELINE_STAGE_COMPUTE_SHADER_BIT && vk::kStageHost == VK_PIPELINE_STAGE_HOST_BIT);
static_assert(vk::kStageTransfer == VK_PIPELINE_STAGE_TRANSFER_BIT && vk::kAccessHostRead == VK_ACCESS_HOST_READ_BIT);
static_assert(vk::kAccessShaderRead == VK_ACCESS_SHADER_READ_BIT && vk::kAccessShaderWrite == VK_ACCESS_SHADER_WRITE_BIT);
static_assert(vk::kAccessTransferRead == VK_ACCESS_TRANSFER_READ_BIT);
static_assert(vk::kAccessTransferWrite == VK_ACCESS_TRANSFER_WRITE_BIT);
static_assert(vk::kComputeStage == VK_SHADER_STAGE_COMPUTE_BIT && vk::kQueueCompute == VK_QUEUE_COMPUTE_BIT);
static_assert(vk::kStorageBufferDescriptor == VK_DESCRIPTOR_TYPE_STORAGE_BUFFER);
static_assert(vk::kBindCompute == VK_PIPELINE_BIND_POINT_COMPUTE);
static_assert(vk::kCpuDevice == VK_PHYSICAL_DEVICE_TYPE_CPU && vk::kDiscreteGpu == VK_PHYSICAL_DEVICE_TYPE_DISCRETE_GPU);
