// SPDX-License-Identifier: MIT
// Channels of other frames that lie in the device's memory: what Neighbours is for the host's own.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <tuple>
#include <vector>

#include "engines/vulkan/frame.hpp"
#include "engines/vulkan/motion.hpp"
#include "frames/clip.hpp"
#include "model/channels.hpp"

namespace vsartifact {

/// The frames beside the one that is restored, by offset.
using GpuOthers = std::map<int, VulkanOther>;

class GpuNeighbours {
  public:
    /// `single` are the planes that a model of a single plane restores. Throws Error.
    GpuNeighbours(const Layout& layout, const Clip& clip, const std::vector<int>& single, VulkanPipelines& pipelines);

    /// Planes that are read beside the frame's own ones.
    const std::vector<VulkanPlaneShape>& planes() const { return planes_; }
    /// The number among them of the one that a channel is, for a plane of this frame.
    size_t number(const ChannelName& channel, size_t plane) const;

    /// Of what is found, and of memory that is free when the commands are done.
    size_t bytes() const { return motion_ ? motion_->bytes() : 0; }
    size_t scratch_bytes() const { return motion_ ? motion_->scratch_bytes() : 0; }
    uint32_t dispatches() const { return motion_ ? motion_->dispatches() : 0; }

    /// Moves what there is of `others`, behind a barrier, and puts the planes behind those of `here`, which begins with the
    /// frame's own. A barrier has to follow.
    void record(VulkanRecorder& recorder, VulkanPlanes& here, const GpuOthers& others, const VulkanRange& block,
                const VulkanRange& scratch) const;

  private:
    enum class Kind { kAsItIs, kMoved, kFit };
    using Key = std::tuple<int, size_t, Kind>;  // offset, plane

    static Key key_of(const ChannelName& channel, size_t plane);

    std::vector<Key> keys_;  // of planes_
    std::vector<VulkanPlaneShape> planes_;
    std::vector<int> moved_;  // offsets whose planes are moved or whose fit is told
    std::optional<VulkanMotion> motion_;
};

}  // namespace vsartifact
