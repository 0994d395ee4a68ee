// SPDX-License-Identifier: MIT
// Texture put back: grain in the place of what a codec took. The twin of
// vsartifact/core/texture.py, which says what is computed, to the sample.
#pragma once

#include <cstdint>

#include "samples/planes.hpp"

namespace vsartifact {

/// What of the missing texture a frame gets.
struct TextureAmount {
    uint32_t frame;              // its number
    double value;                // 0 to 1
    PlaneView mask{};            // of the plane's size; no data = everywhere
    SampleFormat mask_format{};  // of the mask
};

/// Writes the restored plane of luma with grain on it to `out`. `decoded` is that plane before it was restored, of the same size
/// and format.
void put_texture(const PlaneView& decoded, const PlaneView& restored, const SampleFormat& format, const TextureAmount& amount,
                 const Target& out);

}  // namespace vsartifact
