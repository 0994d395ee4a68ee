// SPDX-License-Identifier: MIT
// A tile of a network: where its tensors and features lie in one block of memory, and the commands that compute it.
#pragma once

#include <cstddef>
#include <vector>

#include "engines/vulkan/network.hpp"
#include "engines/vulkan/recorder.hpp"

namespace vsartifact {

class VulkanTile {
  public:
    /// For tiles of this size. With `tensors` the block holds the model's input and output too. `network` must outlive it.
    VulkanTile(const VulkanNetwork& network, const TileShapes& shapes, int width, int height, bool tensors);

    /// Of the block.
    size_t bytes() const { return bytes_; }
    /// Of the largest buffer that a pass reads or writes.
    size_t max_range() const;
    size_t input_bytes() const { return in_shape_.count() * sizeof(float); }
    size_t output_bytes() const { return out_shape_.count() * sizeof(float); }
    /// Where the tensors lie in the block.
    VulkanRange input(const VulkanRange& block) const { return block.part(input_, input_bytes()); }
    VulkanRange output(const VulkanRange& block) const { return block.part(output_, output_bytes()); }

    /// Computes `out` from `in`. Throws Error where a buffer is too large.
    void record(VulkanRecorder& recorder, vk::Buffer weights, const VulkanRange& block, const VulkanRange& in,
                const VulkanRange& out) const;

  private:
    struct Sizes;

    void place(bool tensors);
    size_t last_use(size_t features) const;
    Sizes sizes_of(size_t pass) const;
    VulkanRange features(size_t number, const VulkanRange& block, const VulkanRange& in) const;

    const VulkanNetwork& network_;
    TensorShape in_shape_, out_shape_;
    std::vector<VulkanSize> sizes_;       // of features, number 0 is the input
    std::vector<size_t> offsets_, used_;  // where they lie in the block, and their bytes
    size_t input_ = 0, output_ = 0, bytes_ = 0;
};

}  // namespace vsartifact
