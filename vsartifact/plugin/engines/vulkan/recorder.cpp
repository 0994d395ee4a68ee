// SPDX-License-Identifier: MIT
#include "engines/vulkan/recorder.hpp"

#include "system/error.hpp"

namespace vsartifact {

void VulkanRecorder::dispatch(vk::Pipeline pipeline, std::array<VulkanRange, kBindings> ranges, std::span<const std::byte> push,
                              uint32_t x, uint32_t y, uint32_t z) {
    const vk::DeviceFunctions& api = pipelines_.api();
    const vk::SetLayout set_layout = pipelines_.set_layout();
    vk::SetAllocateInfo allocate;
    allocate.pool = sets_;
    allocate.count = 1;
    allocate.layouts = &set_layout;
    vk::Set set = nullptr;
    pipelines_.check(api.AllocateDescriptorSets(pipelines_.device(), &allocate, &set), "vkAllocateDescriptorSets");
    std::array<vk::BufferRange, kBindings> buffers{};
    std::array<vk::WriteSet, kBindings> writes{};
    for (uint32_t i = 0; i < kBindings; i++) {
        if (!ranges[i].buffer) ranges[i] = ranges[0];
        const size_t max = pipelines_.info().limits.max_storage_buffer_range;
        if (ranges[i].bytes > max)
            fail("features of ", ranges[i].bytes >> 20, " MiB exceed the max buffer size of ", pipelines_.info().name, ", ",
                 max >> 20, " MiB");
        buffers[i] = {ranges[i].buffer, ranges[i].offset, ranges[i].bytes};
        writes[i].set = set;
        writes[i].binding = i;
        writes[i].count = 1;
        writes[i].buffers = &buffers[i];
    }
    api.UpdateDescriptorSets(pipelines_.device(), kBindings, writes.data(), 0, nullptr);
    api.CmdBindPipeline(commands_, vk::kBindCompute, pipeline);
    api.CmdBindDescriptorSets(commands_, vk::kBindCompute, pipelines_.layout(), 0, 1, &set, 0, nullptr);
    api.CmdPushConstants(commands_, pipelines_.layout(), vk::kComputeStage, 0, static_cast<uint32_t>(push.size()), push.data());
    api.CmdDispatch(commands_, x, y, z);
}

void VulkanRecorder::copy(const VulkanRange& from, const VulkanRange& to) {
    const vk::BufferCopy part{from.offset, to.offset, from.bytes};
    pipelines_.api().CmdCopyBuffer(commands_, from.buffer, to.buffer, 1, &part);
}

void VulkanRecorder::zero(const VulkanRange& range) {
    pipelines_.api().CmdFillBuffer(commands_, range.buffer, range.offset, range.bytes, 0);
}

void VulkanRecorder::barrier(vk::Flags from, vk::Flags written, vk::Flags to, vk::Flags read) {
    vk::MemoryBarrier memory;
    memory.source = written;
    memory.target = read;
    pipelines_.api().CmdPipelineBarrier(commands_, from, to, 0, 1, &memory, 0, nullptr, 0, nullptr);
}

}  // namespace vsartifact
