// SPDX-License-Identifier: MIT
// The vectors of the blocks beside each, at every level but the finest.
#version 450
#extension GL_EXT_control_flow_attributes : require
#extension GL_GOOGLE_include_directive : require
#include "motion.glsl"
#include "motion_match.glsl"

layout(local_size_x = 16, local_size_y = 16) in;

void main() {
    const ivec2 block = ivec2(gl_GlobalInvocationID.xy), count = blocks_of(ivec2(width, height));
    if (any(greaterThanEqual(block, count))) return;
    take(block);
    const ivec4 before = alone[block.y * count.x + block.x];
    const ivec2 start = coarsest != 0 ? ivec2(0) : doubled(block / 2);
    ivec2 vector = before.xy;
    int cost = before.z;
    [[dont_unroll]] for (int i = 0; i < 4; i++) {
        const ivec2 at = clamp(block + BESIDE[i], ivec2(0), count - 1);
        attempt(alone[at.y * count.x + at.x].xy, start, vector, cost);
    }
    put(block, vector, cost);
}
