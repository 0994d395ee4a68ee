// SPDX-License-Identifier: MIT
// Restore on a clip whose frames lie, and stay, in the memory of VapourSynth's Vulkan device.
#pragma once

#include <VapourSynth4.h>

#include <vector>

#include "frames/clip.hpp"
#include "frames/stages.hpp"
#include "host/arguments.hpp"
#include "host/clips.hpp"
#include "host/handles.hpp"

namespace vsartifact {

/// The filter for these stages; `mask`, null where there is none, and moved frames of `given` are in GPU memory too. Throws Error
/// where something does not run there, with the remedy.
Node create_gpu_restore(Node node, const Clip& clip, const Arguments& arguments, const std::vector<Stage>& stages, Node mask,
                        GivenNeighbors given, VSCore* core, const VSAPI* vsapi);

/// A clip with its frames in GPU memory (`filter` is "GPUUpload") or out of it ("GPUDownload"). Throws Error.
Node move_clip(Node node, const char* filter, VSCore* core, const VSAPI* vsapi);

}  // namespace vsartifact
