// SPDX-License-Identifier: MIT
// VapourSynth's own Vulkan device: whether it can be used, and owners of what the core lends on it.
#pragma once

#include <VapourSynth4.h>

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "engines/vulkan/pipelines.hpp"
#include "engines/vulkan/recorder.hpp"
#include "host/gpu_api.hpp"

namespace vsartifact {

/// Whether the clip's frames lie in the memory of the core's Vulkan device.
bool on_gpu(VSNode* node, const VSAPI* vsapi);

/// Why this core's Vulkan functions cannot be called, empty where they can.
std::string gpu_mismatch(VSCore* core, const VSAPI* vsapi);

/// The device, with the plugin's shaders on it. Whoever holds one goes before the core does.
class GpuDevice {
  public:
    /// Throws Error where the driver lacks something.
    GpuDevice(VSCore* core, const VSAPI* vsapi);

    const GpuApi& api() const { return *api_; }
    VSCore* core() const { return core_; }
    const std::shared_ptr<VulkanPipelines>& pipelines() const { return pipelines_; }

  private:
    VSCore* core_;
    const GpuApi* api_;
    std::shared_ptr<VulkanPipelines> pipelines_;
};

/// Memory out of the core's pool, counted there.
class GpuBuffer {
  public:
    GpuBuffer() = default;
    /// Throws Error where there is not enough. With `visible` it is the host's to read and write, else the device's.
    GpuBuffer(const GpuDevice& device, size_t bytes, bool visible);

    vk::Buffer handle() const { return info_.buffer; }
    VulkanRange range() const { return {info_.buffer, 0, static_cast<size_t>(info_.bytes)}; }
    void* host() const { return info_.mapped; }

  private:
    struct Free {
        const GpuApi* api;
        void operator()(VSGPUBuffer* buffer) const { api->destroyGPUBuffer(buffer); }
    };
    GpuBufferInfo info_{};
    std::unique_ptr<VSGPUBuffer, Free> buffer_{nullptr, Free{nullptr}};
};

/// What a filter's submissions go through. Freed when all of them are done.
class GpuQueue {
  public:
    /// Throws Error.
    explicit GpuQueue(const GpuDevice& device);

    /// Fills a buffer of the device's memory, and waits for that. For a filter's creation. Throws Error.
    GpuBuffer upload(const std::vector<std::byte>& bytes) const;

    /// Waits for a submission. Throws Error where the device was lost.
    void wait(uint64_t value) const;

    /// Waits for all submissions, whose buffers may go then.
    void close() { pool_.reset(); }

    const GpuDevice& device() const { return device_; }

  private:
    friend class GpuCommands;
    struct Free {
        const GpuApi* api;
        void operator()(VSGPUExecPool* pool) const { api->freeGPUExecPool(pool); }
    };
    const GpuDevice& device_;
    std::unique_ptr<VSGPUExecPool, Free> pool_;
};

/// Commands that are being recorded by this thread.
class GpuCommands {
  public:
    /// Throws Error.
    explicit GpuCommands(const GpuQueue& queue);
    ~GpuCommands();
    GpuCommands(const GpuCommands&) = delete;
    GpuCommands& operator=(const GpuCommands&) = delete;

    vk::CommandBuffer buffer() const { return api_.gpuExecCommandBuffer(context_); }
    void reads(const VSFrame* frame) { api_.gpuExecReadsFrame(context_, frame); }
    void writes(VSFrame* frame, int plane) { api_.gpuExecWritesPlane(context_, frame, plane); }
    /// The value to wait for. Throws Error.
    uint64_t submit();

  private:
    const GpuApi& api_;
    VSGPUExecContext* context_;
};

}  // namespace vsartifact
