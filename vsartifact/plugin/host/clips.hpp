// SPDX-License-Identifier: MIT
// The clips among Restore's arguments, and what VapourSynth says of their formats.
#pragma once

#include <VapourSynth4.h>

#include <vector>

#include "frames/clip.hpp"
#include "frames/stages.hpp"
#include "host/handles.hpp"

namespace vsartifact {

SampleFormat sample_format(const VSVideoFormat& format, int plane);

/// Throws Error on a clip that Restore does not take.
Clip describe_clip(const VSVideoInfo& vi, const VSAPI* vsapi);

/// Throws Error on a mask that does not go with the clip.
void check_mask(const VSVideoInfo& mask, const VSVideoInfo& clip, const VSAPI* vsapi);

/// What a script gives of other frames: clips of them moved, or of the vectors that move them, one for each distance of the model
/// that reads other frames. At most one of the two is given.
struct GivenNeighbors {
    std::vector<Node> moved, vectors;
};

/// Throws Error where there is no one such model, or they do not go with it and the clip.
GivenNeighbors read_neighbors(const VSMap* in, const std::vector<Stage>& stages, const VSVideoInfo& clip, const VSAPI* vsapi);

}  // namespace vsartifact
