// SPDX-License-Identifier: MIT
// A frame of the host's memory on a device of the plugin's own: samples go there and come back, all else is done there.
#pragma once

#include "engines/api/frame_task.hpp"
#include "engines/vulkan/tile_run.hpp"

namespace vsartifact {

/// See Session::restore(). False where a plane, or its change, is larger than a buffer that the device's shaders read. Throws
/// Error.
bool vulkan_restore(const VulkanReady& ready, const TileShapes& shapes, bool residual, FrameTask& task);

}  // namespace vsartifact
