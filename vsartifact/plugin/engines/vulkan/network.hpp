// SPDX-License-Identifier: MIT
// A network of provider 'vulkan' made ready on a device: a pipeline a pass, weights in the order in which they are read.
#pragma once

#include <cstddef>
#include <vector>

#include "engines/vulkan/graph.hpp"
#include "engines/vulkan/pipelines.hpp"

namespace vsartifact {

struct VulkanLayer {
    vk::Pipeline pipeline = nullptr;
    size_t weights = 0, weights_bytes = 0;  // where they lie
    int tile_height = 0, tile_width = 0;    // positions of a workgroup
    int depth = 1;                          // workgroups that share positions
};

struct VulkanNetwork {
    VulkanPipelines& pipelines;
    VulkanGraph graph;
    bool half;
    std::vector<VulkanLayer> layers;
    std::vector<std::byte> weights;  // what a buffer on the device is filled with

    /// Throws Error where the device lacks something that the network needs. Half precision is taken where the device has it.
    VulkanNetwork(VulkanPipelines& on, VulkanGraph of, bool may_be_half);

    /// Bytes of four values of features.
    size_t block_bytes() const { return half ? 8 : 16; }
};

/// Blocks of four that so many channels take.
inline int vulkan_blocks(int channels) { return (channels + 3) / 4; }

}  // namespace vsartifact
