// SPDX-License-Identifier: MIT
// The functions of Vulkan that are used, each found by its name without the `vk`.
#pragma once

#include "engines/vulkan/api.hpp"

// X(name, return type, arguments); `_` is the allocator, which is left to the driver.
#define VSARTIFACT_VK_INSTANCE_FUNCTIONS(X)                                                                       \
    X(DestroyInstance, void, (Instance, const void* _))                                                           \
    X(EnumeratePhysicalDevices, Result, (Instance, uint32_t*, PhysicalDevice*))                                   \
    X(GetPhysicalDeviceProperties2, void, (PhysicalDevice, Properties2*))                                         \
    X(GetPhysicalDeviceFeatures2, void, (PhysicalDevice, Features2*))                                             \
    X(GetPhysicalDeviceMemoryProperties, void, (PhysicalDevice, MemoryProperties*))                               \
    X(GetPhysicalDeviceQueueFamilyProperties, void, (PhysicalDevice, uint32_t*, QueueFamily*))                    \
    X(EnumerateDeviceExtensionProperties, Result, (PhysicalDevice, const char*, uint32_t*, ExtensionProperties*)) \
    X(CreateDevice, Result, (PhysicalDevice, const DeviceCreateInfo*, const void* _, Device*))                    \
    X(GetDeviceProcAddr, Function, (Device, const char*))

#define VSARTIFACT_VK_DEVICE_FUNCTIONS(X)                                                                           \
    X(DestroyDevice, void, (Device, const void* _))                                                                 \
    X(GetDeviceQueue, void, (Device, uint32_t family, uint32_t index, Queue*))                                      \
    X(QueueSubmit, Result, (Queue, uint32_t, const SubmitInfo*, Fence))                                             \
    X(AllocateMemory, Result, (Device, const MemoryAllocateInfo*, const void* _, Memory*))                          \
    X(FreeMemory, void, (Device, Memory, const void* _))                                                            \
    X(MapMemory, Result, (Device, Memory, Size offset, Size, Flags, void**))                                        \
    X(CreateBuffer, Result, (Device, const BufferCreateInfo*, const void* _, Buffer*))                              \
    X(DestroyBuffer, void, (Device, Buffer, const void* _))                                                         \
    X(GetBufferMemoryRequirements, void, (Device, Buffer, MemoryRequirements*))                                     \
    X(BindBufferMemory, Result, (Device, Buffer, Memory, Size offset))                                              \
    X(CreateShaderModule, Result, (Device, const ShaderModuleCreateInfo*, const void* _, ShaderModule*))            \
    X(DestroyShaderModule, void, (Device, ShaderModule, const void* _))                                             \
    X(CreateDescriptorSetLayout, Result, (Device, const SetLayoutCreateInfo*, const void* _, SetLayout*))           \
    X(DestroyDescriptorSetLayout, void, (Device, SetLayout, const void* _))                                         \
    X(CreatePipelineLayout, Result, (Device, const PipelineLayoutCreateInfo*, const void* _, PipelineLayout*))      \
    X(DestroyPipelineLayout, void, (Device, PipelineLayout, const void* _))                                         \
    X(CreateComputePipelines, Result,                                                                               \
      (Device, void* cache, uint32_t, const ComputePipelineCreateInfo*, const void* _, Pipeline*))                  \
    X(DestroyPipeline, void, (Device, Pipeline, const void* _))                                                     \
    X(CreateDescriptorPool, Result, (Device, const SetPoolCreateInfo*, const void* _, SetPool*))                    \
    X(DestroyDescriptorPool, void, (Device, SetPool, const void* _))                                                \
    X(ResetDescriptorPool, Result, (Device, SetPool, Flags))                                                        \
    X(AllocateDescriptorSets, Result, (Device, const SetAllocateInfo*, Set*))                                       \
    X(UpdateDescriptorSets, void, (Device, uint32_t, const WriteSet*, uint32_t, const void*))                       \
    X(CreateCommandPool, Result, (Device, const CommandPoolCreateInfo*, const void* _, CommandPool*))               \
    X(DestroyCommandPool, void, (Device, CommandPool, const void* _))                                               \
    X(ResetCommandPool, Result, (Device, CommandPool, Flags))                                                       \
    X(AllocateCommandBuffers, Result, (Device, const CommandBufferAllocateInfo*, CommandBuffer*))                   \
    X(BeginCommandBuffer, Result, (CommandBuffer, const CommandBufferBeginInfo*))                                   \
    X(EndCommandBuffer, Result, (CommandBuffer))                                                                    \
    X(CmdBindPipeline, void, (CommandBuffer, int point, Pipeline))                                                  \
    X(CmdBindDescriptorSets, void,                                                                                  \
      (CommandBuffer, int point, PipelineLayout, uint32_t first, uint32_t, const Set*, uint32_t, const uint32_t*))  \
    X(CmdPushConstants, void, (CommandBuffer, PipelineLayout, Flags, uint32_t offset, uint32_t, const void*))       \
    X(CmdDispatch, void, (CommandBuffer, uint32_t, uint32_t, uint32_t))                                             \
    X(CmdCopyBuffer, void, (CommandBuffer, Buffer, Buffer, uint32_t, const BufferCopy*))                            \
    X(CmdFillBuffer, void, (CommandBuffer, Buffer, Size offset, Size, uint32_t))                                    \
    X(CmdPipelineBarrier, void,                                                                                     \
      (CommandBuffer, Flags from, Flags to, Flags, uint32_t, const MemoryBarrier*, uint32_t, const void*, uint32_t, \
       const void*))                                                                                                \
    X(CreateFence, Result, (Device, const FenceCreateInfo*, const void* _, Fence*))                                 \
    X(DestroyFence, void, (Device, Fence, const void* _))                                                           \
    X(ResetFences, Result, (Device, uint32_t, const Fence*))                                                        \
    X(WaitForFences, Result, (Device, uint32_t, const Fence*, uint32_t all, uint64_t nanoseconds))

namespace vsartifact::vk {

#define VSARTIFACT_VK_MEMBER(function, result, arguments) result(VSARTIFACT_VK_CALL* function) arguments = nullptr;
struct InstanceFunctions {
    VSARTIFACT_VK_INSTANCE_FUNCTIONS(VSARTIFACT_VK_MEMBER)
};
struct DeviceFunctions {
    VSARTIFACT_VK_DEVICE_FUNCTIONS(VSARTIFACT_VK_MEMBER)
};
#undef VSARTIFACT_VK_MEMBER

}  // namespace vsartifact::vk
