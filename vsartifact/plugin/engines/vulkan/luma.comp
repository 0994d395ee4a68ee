// SPDX-License-Identifier: MIT
// The luma that models of a single plane see of planes of R'G'B', as floats: weighted unit values, and black.
#version 450
#extension GL_GOOGLE_include_directive : require
#include "samples.glsl"

layout(local_size_x = 32, local_size_y = 8) in;

layout(set = 0, binding = 0) readonly buffer Red { uint reds[]; };
layout(set = 0, binding = 1) readonly buffer Green { uint greens[]; };
layout(set = 0, binding = 2) readonly buffer Blue { uint blues[]; };
layout(set = 0, binding = 3) writeonly buffer Luma { float luma[]; };

layout(push_constant) uniform Sizes {
    int height, width;
    int red_row, green_row, blue_row;  // words
    float red, green, blue, black, peak;
};

void main() {
    const ivec2 at = ivec2(gl_GlobalInvocationID.xy);
    if (at.x >= width || at.y >= height) return;
    const int word = at.x / PER_WORD, place = at.x % PER_WORD;
    luma[at.y * width + at.x] = red * sample_of(reds[at.y * red_row + word], place, peak, 0) +
                                green * sample_of(greens[at.y * green_row + word], place, peak, 0) +
                                blue * sample_of(blues[at.y * blue_row + word], place, peak, 0) + black;
}
