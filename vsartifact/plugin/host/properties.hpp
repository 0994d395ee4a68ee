// SPDX-License-Identifier: MIT
// What filters read of a frame's properties, and what they say of errors.
#pragma once

#include <VapourSynth4.h>

#include <string>

namespace vsartifact {

/// The number in the frame property that strength_prop names. Throws Error where frame `n` has none.
double number_of(const std::string& property, int n, const VSFrame* frame, const VSAPI* vsapi);

/// What the exception being handled tells the user.
std::string caught_text();

}  // namespace vsartifact
