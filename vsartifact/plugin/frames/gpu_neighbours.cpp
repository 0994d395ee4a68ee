// SPDX-License-Identifier: MIT
#include "frames/gpu_neighbours.hpp"

#include <algorithm>

#include "frames/neighbours.hpp"

namespace vsartifact {

GpuNeighbours::GpuNeighbours(const Layout& layout, const Clip& clip, const std::vector<int>& single, VulkanPipelines& pipelines) {
    std::vector<VulkanPlaneShape> own;
    for (int p = 0; p < clip.num_planes; p++)
        own.push_back({clip.plane_width(p), clip.plane_height(p), clip.samples[static_cast<size_t>(p)]});
    std::map<int, VulkanMotionWish> wishes;
    for (const ChannelName& channel : layout.inputs) {
        if (!channel.offset) continue;
        for (const size_t plane : planes_read(layout, channel, single)) {
            const Key key = key_of(channel, plane);
            const Kind kind = std::get<Kind>(key);
            if (std::ranges::find(keys_, key) != keys_.end()) continue;
            keys_.push_back(key);
            const SampleFormat floats{Sample::kF32, 32, 0.f};
            planes_.push_back({own[plane].width, own[plane].height, kind == Kind::kAsItIs ? own[plane].format : floats});
            if (kind == Kind::kMoved) wishes[channel.offset].moved.insert(plane);
            if (kind == Kind::kFit) wishes[channel.offset].fits.insert(plane);
        }
    }
    std::vector<VulkanMotionWish> wished;
    for (auto& [offset, wish] : wishes) {
        moved_.push_back(offset);
        wished.push_back(std::move(wish));
    }
    if (!wished.empty()) motion_.emplace(pipelines, std::move(own), wished);
}

GpuNeighbours::Key GpuNeighbours::key_of(const ChannelName& channel, size_t plane) {
    return {channel.offset, plane, channel.is_fact() ? Kind::kFit : channel.moved ? Kind::kMoved : Kind::kAsItIs};
}

size_t GpuNeighbours::number(const ChannelName& channel, size_t plane) const {
    const auto at = std::ranges::find(keys_, key_of(channel, plane));
    return static_cast<size_t>(at - keys_.begin());
}

void GpuNeighbours::record(VulkanRecorder& recorder, VulkanPlanes& here, const GpuOthers& others, const VulkanRange& block,
                           const VulkanRange& scratch) const {
    const auto other = [&](int offset) {
        const auto found = others.find(offset);
        return found == others.end() ? VulkanOther{} : found->second;
    };
    if (motion_) {
        std::vector<VulkanOther> moved;
        for (const int offset : moved_) moved.push_back(other(offset));
        recorder.barrier();  // the memory is used again
        motion_->record(recorder, here, moved, block, scratch);
    }
    for (const auto& [offset, plane, kind] : keys_) {
        const auto number = static_cast<size_t>(std::ranges::find(moved_, offset) - moved_.begin());
        switch (kind) {
            case Kind::kMoved:
                here.push_back(motion_->moved(block, number, plane));
                break;
            case Kind::kFit:
                here.push_back(motion_->fit(block, number, plane));
                break;
            case Kind::kAsItIs:
                const VulkanOther frame = other(offset);
                here.push_back(frame.planes.empty() ? here[plane] : frame.planes[plane]);
        }
    }
}

}  // namespace vsartifact
