// SPDX-License-Identifier: MIT
// What a frame's properties say of how it is to be restored, and what users are told of exceptions.
#pragma once

#include <VapourSynth4.h>

#include <string>

#include "frames/color.hpp"
#include "host/handles.hpp"

namespace vsartifact {

/// What the exception being handled tells the user.
std::string caught_text();

ColorTags color_tags(const Frame& frame, const VSAPI* vsapi);

/// `strength` times the frame property of that name, where the name is not empty. Throws Error where frame `n` has none, or it
/// makes the strength one that is out of range.
float frame_strength(float strength, const std::string& property, int n, const Frame& source, const VSAPI* vsapi);

}  // namespace vsartifact
