// SPDX-License-Identifier: MIT
// How well each block fits, from differences by cell, and the sum of all blocks' fits, which begins at 0.
#version 450
#extension GL_GOOGLE_include_directive : require
#include "motion.glsl"

layout(local_size_x = 16, local_size_y = 16) in;

layout(set = 0, binding = 0) readonly buffer Cells { int cells[]; };
layout(set = 0, binding = 1) buffer Fits { uint fits[]; };

layout(push_constant) uniform Sizes {
    int width, height;  // of luma
};

const int GOOD = 4, BAD = 20, FULL = 256;

shared uint sum;

int difference_of(ivec2 cell, ivec2 count) {
    const bool inside = all(greaterThanEqual(cell, ivec2(0))) && all(lessThan(cell, count));
    return inside ? cells[cell.y * count.x + cell.x] : 0;
}

void main() {
    const ivec2 block = ivec2(gl_GlobalInvocationID.xy), size = ivec2(width, height), count = blocks_of(size);
    if (gl_LocalInvocationIndex == 0) sum = 0;
    barrier();
    if (all(lessThan(block, count))) {
        int difference = 0;
        for (int i = 0; i < 4; i++) difference += difference_of(block - ivec2(i % 2, i / 2), count - 1);
        const ivec2 inside = min(STEP * (block + 1), size) - max(STEP * (block - 1), 0);
        const int samples = inside.x * inside.y;
        const int fit = clamp((BAD * samples - difference) * FULL / ((BAD - GOOD) * samples), 0, FULL);
        fits[block.y * count.x + block.x] = uint(fit);
        atomicAdd(sum, uint(fit));
    }
    barrier();
    if (gl_LocalInvocationIndex == 0) atomicAdd(fits[count.x * count.y], sum);
}
