// SPDX-License-Identifier: MIT
// A model on a clip whose planes lie in the memory of the host's Vulkan device: what FrameRestorer is for the host's own memory.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "engines/vulkan/frame.hpp"
#include "engines/vulkan/network.hpp"
#include "frames/adaptive.hpp"
#include "frames/clip.hpp"
#include "frames/gpu_neighbours.hpp"
#include "model/models.hpp"
#include "run/jobs.hpp"
#include "run/options.hpp"

namespace vsartifact {

class GpuStage {
  public:
    /// `planes` are those of the Stage, `mask` the samples of strength's mask, where there is one. `adaptive` strength, where it
    /// is not given, is that of a model that is calibrated for it. Throws Error where this does not run on planes in the device's
    /// memory, with the remedy.
    GpuStage(const std::shared_ptr<const Model>& model, const RunOptions& options, std::optional<bool> adaptive, const Clip& clip,
             const std::vector<int>& planes, std::optional<SampleFormat> mask, const std::shared_ptr<VulkanPipelines>& pipelines);
    GpuStage(const GpuStage&) = delete;
    GpuStage& operator=(const GpuStage&) = delete;

    /// What a buffer on the device is to be filled with.
    const std::vector<std::byte>& weights() const { return weights_; }
    /// Of the memory that a frame is computed in.
    size_t bytes() const;
    /// Of the largest buffer within that the network, which smaller tiles make smaller, reads or writes.
    size_t max_range() const;
    /// Cuts planes into smaller tiles, which take less of it. False where they are as small as they may be.
    bool shrink();
    /// For people: "1920x1088".
    std::string tiles() const;
    /// Descriptor sets that a frame takes.
    uint32_t dispatches() const;

    /// `weights` holds weights(), `block` has bytes(), `status` is a word. Behind the clip's planes `in` has the mask. Of
    /// `others` those that the model reads are read.
    void record(VulkanRecorder& recorder, vk::Buffer weights, const VulkanRange& block, const VulkanRange& status,
                const VulkanPlanes& in, const GpuOthers& others, const VulkanPlanes& out, float strength) const;

    /// What to tell the user where the network gave values that are not finite.
    std::string broken_text() const;

  private:
    void plan();
    VulkanFrameSpec spec(const std::vector<RestoredPlane>& planes, std::optional<int> single, const Extent& grid);

    std::shared_ptr<const Model> model_;
    RunOptions options_;
    Clip clip_;
    std::vector<int> planes_;
    std::optional<SampleFormat> mask_;
    std::shared_ptr<VulkanPipelines> pipelines_;
    std::optional<Estimates> estimates_;
    GpuNeighbours neighbours_;
    VulkanNetwork network_;
    std::vector<std::byte> weights_;  // the network's, and behind them the estimates
    size_t estimates_at_ = 0;
    Extent asked_, tile_{0, 0};        // size of tiles asked for, and the largest one in use
    std::vector<VulkanFrame> frames_;  // one after the other
};

}  // namespace vsartifact
