// SPDX-License-Identifier: MIT
// The pyramid's first level: luma with 8 bits.
#version 450
#extension GL_GOOGLE_include_directive : require
#include "samples.glsl"
#include "motion_codes.glsl"
#include "motion.glsl"

layout(local_size_x = 32, local_size_y = 8) in;

layout(set = 0, binding = 0) readonly buffer Plane { uint plane[]; };
layout(set = 0, binding = 1) writeonly buffer Level { uint level[]; };

layout(push_constant) uniform Sizes {
    int width, height, plane_row;  // words of the plane's row
    int deeper;                    // bits of a code beyond 8
    float offset;
};

void main() {
    const ivec2 at = ivec2(gl_GlobalInvocationID.xy);
    const int row = row_of(width);
    if (at.x >= row || at.y >= height) return;
    uint word = 0;
    for (int i = 0; i < 4; i++) {
        const int x = clamp(4 * (at.x - BEFORE) + i, 0, width - 1);
        const int code = code_of(plane[at.y * plane_row + x / PER_WORD], x % PER_WORD, offset);
        word |= uint(to_8_bits(code, deeper)) << 8 * i;
    }
    level[at.y * row + at.x] = word;
}
