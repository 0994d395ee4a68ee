// SPDX-License-Identifier: MIT
// A level of the pyramid: rounded means of 2 x 2 samples of the finer one, whose odd last row or column counts twice.
#version 450
#extension GL_GOOGLE_include_directive : require
#include "motion.glsl"

layout(local_size_x = 32, local_size_y = 8) in;

layout(set = 0, binding = 0) readonly buffer Finer { uint finer[]; };
layout(set = 0, binding = 1) writeonly buffer Level { uint level[]; };

layout(push_constant) uniform Sizes {
    int width, height;  // of the finer level
};

uint code_at(ivec2 at) {
    return bitfieldExtract(finer[at.y * row_of(width) + at.x / 4 + BEFORE], 8 * (at.x & 3), 8);
}

void main() {
    const ivec2 at = ivec2(gl_GlobalInvocationID.xy), size = (ivec2(width, height) + 1) / 2;
    const int row = row_of(size.x);
    if (at.x >= row || at.y >= size.y) return;
    uint word = 0;
    for (int i = 0; i < 4; i++) {
        const ivec2 first = 2 * ivec2(clamp(4 * (at.x - BEFORE) + i, 0, size.x - 1), at.y);
        const ivec2 last = min(first + 1, ivec2(width, height) - 1);
        const uint sum = code_at(first) + code_at(last) + code_at(ivec2(first.x, last.y)) + code_at(ivec2(last.x, first.y));
        word |= (sum + 2) >> 2 << 8 * i;
    }
    level[at.y * row + at.x] = word;
}
