// SPDX-License-Identifier: MIT
// A restored plane: clamp(in + strength * change, 0, 1), as samples/planes.cpp has it. An invocation writes a word. Where the change
// is not finite it says so.
#version 450
#extension GL_GOOGLE_include_directive : require
#include "samples.glsl"

layout(local_size_x = 32, local_size_y = 8) in;
layout(constant_id = 1) const int STEP = 1;   // the plane's pixels are STEP^2 channels of the change
layout(constant_id = 2) const int SCALE = 1;  // the result is so many times larger
layout(constant_id = 3) const bool RESIDUAL = true;  // the change is to be added, else it is the picture
layout(constant_id = 4) const bool FACTOR = false;   // strength has a factor that another shader found

layout(set = 0, binding = 0) readonly buffer Plane { uint plane[]; };
layout(set = 0, binding = 1) readonly buffer Change { float change[]; };
layout(set = 0, binding = 2) readonly buffer Factors { float factors[]; };
layout(set = 0, binding = 3) buffer Status { uint broken; };
layout(set = 0, binding = 4) writeonly buffer Result { uint result[]; };

layout(push_constant) uniform Sizes {
    int height, width;           // of the plane
    int plane_row, result_row;   // words
    int change_row;
    int first[4];                // where the channels begin, by phase
    int factor;
    float strength, peak, offset;
};

void main() {
    const ivec2 at = ivec2(gl_GlobalInvocationID.xy);
    if (at.x >= result_row || at.y >= height * SCALE) return;
    const float amount = FACTOR ? strength * factors[factor] : strength;
    const int from_y = at.y / SCALE;
    uint word = 0;
    for (int i = 0; i < PER_WORD; i++) {
        const int to_x = at.x * PER_WORD + i, from_x = to_x / SCALE;
        if (from_x >= width) break;
        const float before = sample_of(plane[from_y * plane_row + from_x / PER_WORD], from_x % PER_WORD, peak, offset);
        const int phase = at.y % STEP * STEP + to_x % STEP;
        const float v = change[first[phase] + at.y / STEP * change_row + to_x / STEP];
        if ((floatBitsToUint(v) & 0x7f800000u) == 0x7f800000u) broken = 1;
        word |= word_of(unit(before + amount * (RESIDUAL ? v : v - before)), i, peak, offset);
    }
    result[at.y * result_row + at.x] = word;
}
