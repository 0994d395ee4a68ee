// SPDX-License-Identifier: MIT
// A restored plane: clamp(in + strength * change, 0, 1), as samples/planes.cpp has it, where strength may be multiplied by a mask.
// An invocation writes a word. Where the change is not finite it says so.
#version 450
#extension GL_GOOGLE_include_directive : require
#include "samples.glsl"

layout(local_size_x = 32, local_size_y = 8) in;
layout(constant_id = 1) const int STEP = 1;   // the plane's pixels are STEP^2 channels of the change
layout(constant_id = 2) const int SCALE = 1;  // the result is so many times larger
layout(constant_id = 3) const bool RESIDUAL = true;  // the change is to be added, else it is the picture
layout(constant_id = 4) const bool FACTOR = false;   // strength has a factor that another shader found
layout(constant_id = 5) const int MASK = -1;          // the mask's kind of sample, -1 = none
layout(constant_id = 6) const int ACROSS = 1;         // pixels of the mask by one of the plane, whose mean counts
layout(constant_id = 7) const int DOWN = 1;
layout(constant_id = 8) const bool CORRECTION = false;  // the result is the change alone, in floats, as the plane is

layout(set = 0, binding = 0) readonly buffer Plane { uint plane[]; };
layout(set = 0, binding = 1) readonly buffer Change { float change[]; };
layout(set = 0, binding = 2) readonly buffer Factors { float factors[]; };
layout(set = 0, binding = 3) buffer Status { uint broken; };
layout(set = 0, binding = 4) writeonly buffer Result { uint result[]; };
layout(set = 0, binding = 5) readonly buffer Mask { uint mask[]; };

layout(push_constant) uniform Sizes {
    int height, width;           // of the plane
    int plane_row, result_row;   // words
    int change_row;
    int first[4];                // where the channels begin, by phase
    int factor;
    float strength, peak, offset;
    int mask_row;  // words
    float mask_peak;
};

/// The mask for a pixel of the plane.
float mask_at(int y, int x) {
    float sum = 0;
    for (int j = 0; j < DOWN; j++)
        for (int i = 0; i < ACROSS; i++) {
            const int from = ACROSS * x + i;
            const uint word = mask[(DOWN * y + j) * mask_row + from / per_word(MASK)];
            sum += sample_as(MASK, word, from % per_word(MASK), mask_peak, 0);
        }
    return sum / float(ACROSS * DOWN);
}

void main() {
    const ivec2 at = ivec2(gl_GlobalInvocationID.xy);
    if (at.x >= result_row || at.y >= height * SCALE) return;
    const float whole = FACTOR ? strength * factors[factor] : strength;
    const int from_y = at.y / SCALE;
    uint word = 0;
    for (int i = 0; i < PER_WORD; i++) {
        const int to_x = at.x * PER_WORD + i, from_x = to_x / SCALE;
        if (from_x >= width) break;
        const uint source = plane[from_y * plane_row + from_x / PER_WORD];
        const float before = sample_of(source, from_x % PER_WORD, peak, offset);
        const int phase = at.y % STEP * STEP + to_x % STEP;
        const float v = change[first[phase] + at.y / STEP * change_row + to_x / STEP];
        if ((floatBitsToUint(v) & 0x7f800000u) == 0x7f800000u) broken = 1;
        if (CORRECTION) {
            word = floatBitsToUint(RESIDUAL ? v : v - before);
            continue;
        }
        const float amount = MASK >= 0 ? whole * mask_at(from_y, from_x) : whole;
        // Where nothing is to change, out-of-range samples do not either.
        const bool kept = MASK >= 0 && SCALE == 1 && amount == 0;
        word |= kept ? bits_of(source, i) : word_of(unit(before + amount * (RESIDUAL ? v : v - before)), i, peak, offset);
    }
    result[at.y * result_row + at.x] = word;
}
