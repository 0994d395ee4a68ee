// SPDX-License-Identifier: MIT
// One tile on a device of the plugin's own: the host gives and takes its tensors.
#pragma once

#include <memory>

#include "engines/api/session.hpp"
#include "engines/vulkan/device.hpp"
#include "engines/vulkan/network.hpp"

namespace vsartifact {

/// A network with its weights in the device's memory.
struct VulkanReady {
    std::shared_ptr<VulkanDevice> device;
    VulkanNetwork network;
    VulkanBlock weights;

    /// Throws Error where the device lacks something that the network needs.
    VulkanReady(std::shared_ptr<VulkanDevice> on, VulkanGraph graph, bool half);
};

/// Throws Error where memory or a buffer's size do not suffice.
std::unique_ptr<TileRun> vulkan_tile_run(const VulkanReady& ready, const TileShapes& shapes, int width, int height);

}  // namespace vsartifact
