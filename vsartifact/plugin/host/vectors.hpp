// SPDX-License-Identifier: MIT
// Vectors of motion that another filter left in a frame's properties: as MVUtensils (release 10, whose README describes them)
// writes them with its default prefix.
#pragma once

#include <VapourSynth4.h>

#include <optional>

#include "frames/clip.hpp"
#include "host/handles.hpp"
#include "motion/field.hpp"

namespace vsartifact {

/// How frame `n` of a clip goes to the one at `offset`, by the properties of frame `n` of a clip of vectors. None where these say
/// that there is no such frame. Throws Error where they lack something, or are of other frames.
std::optional<motion::Field> read_field(const Frame& frame, int n, int offset, const Clip& clip, const VSAPI* vsapi);

}  // namespace vsartifact
