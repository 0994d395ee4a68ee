// SPDX-License-Identifier: MIT
// A network of provider 'vulkan' made ready on a device: a pipeline a pass, weights in the device's memory.
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include "engines/vulkan/device.hpp"
#include "engines/vulkan/graph.hpp"

namespace vsartifact {

struct VulkanLayer {
    vk::Pipeline pipeline = nullptr;
    size_t weights = 0, weights_bytes = 0;  // where they lie
    int tile_height = 0, tile_width = 0;    // positions of a workgroup
    int depth = 1;                          // workgroups that share positions
};

struct VulkanNetwork {
    std::shared_ptr<VulkanDevice> device;
    VulkanGraph graph;
    bool half;
    std::vector<VulkanLayer> layers;
    VulkanBlock weights;

    /// Throws Error where the device lacks something that the network needs.
    VulkanNetwork(std::shared_ptr<VulkanDevice> on, VulkanGraph of, bool in_half);

    /// Bytes of four values of features.
    size_t block_bytes() const { return half ? 8 : 16; }

  private:
    void upload(const std::vector<std::byte>& bytes);
};

/// Blocks of four that so many channels take.
inline int vulkan_blocks(int channels) { return (channels + 3) / 4; }

}  // namespace vsartifact
