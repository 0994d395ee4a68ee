// SPDX-License-Identifier: MIT
// Compiles where the functions and structures of host/gpu_api.hpp lie where VapourSynth's VSVulkan4.h has them.
#include <vulkan/vulkan_core.h>

#ifndef VK_API_VERSION_1_4  // headers before it lack types of functions that are not called here
#define VK_API_VERSION_1_4 VK_MAKE_API_VERSION(0, 1, 4, 0)
using PFN_vkMapMemory2 = PFN_vkVoidFunction;
using PFN_vkUnmapMemory2 = PFN_vkVoidFunction;
using PFN_vkGetImageSubresourceLayout2 = PFN_vkVoidFunction;
using PFN_vkCmdBindDescriptorSets2 = PFN_vkVoidFunction;
using PFN_vkCmdPushConstants2 = PFN_vkVoidFunction;
using PFN_vkCmdPushDescriptorSet = PFN_vkVoidFunction;
using PFN_vkCmdPushDescriptorSetWithTemplate = PFN_vkVoidFunction;
#endif
#include <VSVulkan4.h>

#include "host/gpu_api.hpp"

using namespace vsartifact;

#define FUNCTION(name) static_assert(offsetof(GpuApi, name) == offsetof(VSVULKANAPI, name))
#define PLACE(ours, field, theirs, member) \
    static_assert(offsetof(ours, field) == offsetof(theirs, member) && sizeof(ours::field) == sizeof(theirs::member))

FUNCTION(getVulkanHandles);
FUNCTION(newGPUVideoFrame);
FUNCTION(getGPUPlane);
FUNCTION(createGPUBuffer);
FUNCTION(destroyGPUBuffer);
FUNCTION(createGPUExecPool);
FUNCTION(freeGPUExecPool);
FUNCTION(gpuExecPoolWaitIdle);
FUNCTION(gpuExecWaitValue);
FUNCTION(gpuExecAcquire);
FUNCTION(gpuExecCommandBuffer);
FUNCTION(gpuExecReadsFrame);
FUNCTION(gpuExecWritesPlane);
FUNCTION(gpuExecSubmit);
FUNCTION(gpuExecAbandon);

static_assert(sizeof(GpuHandles) == sizeof(VSVulkanCoreHandles));
PLACE(GpuHandles, device, VSVulkanCoreHandles, device);
PLACE(GpuHandles, get, VSVulkanCoreHandles, getInstanceProcAddr);
PLACE(GpuHandles, compute_family, VSVulkanCoreHandles, computeQueueFamily);
static_assert(sizeof(GpuPlaneInfo) == sizeof(VSVulkanPlaneInfo));
PLACE(GpuPlaneInfo, buffer, VSVulkanPlaneInfo, buffer);
PLACE(GpuPlaneInfo, bytes, VSVulkanPlaneInfo, bufferSize);
static_assert(sizeof(GpuBufferInfo) == sizeof(VSVulkanBufferInfo));
PLACE(GpuBufferInfo, buffer, VSVulkanBufferInfo, buffer);
PLACE(GpuBufferInfo, mapped, VSVulkanBufferInfo, mapped);
PLACE(GpuBufferInfo, bytes, VSVulkanBufferInfo, size);
static_assert(kComputeQueue == vqCompute);
static_assert(static_cast<int>(kDrained) == gdDrained && static_cast<int>(kGpuReset) == gdDeviceLost);
