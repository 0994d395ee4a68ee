// SPDX-License-Identifier: MIT
// The part of VapourSynth's VSVulkan4.h that is used, written down here since that header wants Vulkan's. It has no version: what
// tells whether a core has the functions at these places is the core's own, kGpuCore. tests/plugin/gpu_layout.cpp compares with
// the header that is installed.
#pragma once

#include <VapourSynth4.h>

#include <cstdint>

#include "engines/vulkan/api.hpp"

namespace vsartifact {

/// The release of VapourSynth whose functions these are.
inline constexpr int kGpuCore = 81;
/// The first version of VapourSynth's API with clips in GPU memory.
inline constexpr int kGpuApi = VS_MAKE_VERSION(4, 3);

struct VSGPUBuffer;
struct VSGPUExecPool;
struct VSGPUExecContext;

struct GpuHandles {
    vk::Instance instance;
    vk::PhysicalDevice physical_device;
    vk::Device device;
    vk::GetInstanceProcAddr get;
    uint32_t compute_family, compute_queue, transfer_family, transfer_queue;
};
struct GpuPlaneInfo {
    vk::Buffer buffer;
    vk::Size bytes;
    void* semaphore;
    uint64_t value;
};
struct GpuBufferInfo {
    vk::Buffer buffer;
    vk::Size address;
    void* mapped;
    vk::Size bytes;
    vk::Flags memory;
};

inline constexpr int kComputeQueue = 0;
enum GpuWait { kDrained = 0, kWaitIncomplete = 1, kGpuReset = 2 };

/// VSVULKANAPI; what lies between the named functions is skipped.
struct GpuApi {
    using Skipped = void(VS_CC*)();

    Skipped skipped0[4];
    int(VS_CC* getVulkanHandles)(VSCore*, GpuHandles*, char* error, int size);
    Skipped skipped1[3];
    VSFrame*(VS_CC* newGPUVideoFrame)(const VSVideoFormat*, int width, int height, const VSFrame* properties, VSCore*);
    int(VS_CC* getGPUPlane)(const VSFrame*, int plane, GpuPlaneInfo*);
    Skipped skipped2[6];
    VSGPUBuffer*(VS_CC* createGPUBuffer)(VSCore*, vk::Size, vk::Flags usage, vk::Flags required, vk::Flags preferred,
                                         GpuBufferInfo*, char* error, int size);
    void(VS_CC* destroyGPUBuffer)(VSGPUBuffer*);
    Skipped skipped3[8];
    VSGPUExecPool*(VS_CC* createGPUExecPool)(VSCore*, int queue, char* error, int size);
    void(VS_CC* freeGPUExecPool)(VSGPUExecPool*);
    int(VS_CC* gpuExecPoolWaitIdle)(VSGPUExecPool*, char* error, int size);
    int(VS_CC* gpuExecWaitValue)(VSGPUExecPool*, uint64_t value, char* error, int size);
    Skipped skipped4[1];
    VSGPUExecContext*(VS_CC* gpuExecAcquire)(VSGPUExecPool*, char* error, int size);
    vk::CommandBuffer(VS_CC* gpuExecCommandBuffer)(VSGPUExecContext*);
    void(VS_CC* gpuExecReadsFrame)(VSGPUExecContext*, const VSFrame*);
    void(VS_CC* gpuExecWritesPlane)(VSGPUExecContext*, VSFrame*, int plane);
    Skipped skipped5[3];
    int(VS_CC* gpuExecSubmit)(VSGPUExecContext*, uint64_t* value, char* error, int size);
    void(VS_CC* gpuExecAbandon)(VSGPUExecContext*);
};

}  // namespace vsartifact
