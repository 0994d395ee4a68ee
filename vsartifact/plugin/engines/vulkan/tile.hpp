// SPDX-License-Identifier: MIT
// The commands that compute one tile, recorded for its size, with the memory that they work in.
#pragma once

#include "engines/api/session.hpp"
#include "engines/vulkan/network.hpp"

namespace vsartifact {

/// Throws Error where memory or a buffer's size do not suffice.
std::unique_ptr<TileRun> vulkan_tile_run(const VulkanNetwork& network, const TileShapes& shapes, int width, int height);

}  // namespace vsartifact
