// SPDX-License-Identifier: MIT
// A finer level's search: from the coarser one's vectors and no motion to the best of those around.
#version 450
#extension GL_EXT_control_flow_attributes : require
#extension GL_GOOGLE_include_directive : require
#include "motion.glsl"
#include "motion_match.glsl"

layout(local_size_x = 16, local_size_y = 16) in;

void main() {
    const ivec2 block = ivec2(gl_GlobalInvocationID.xy);
    if (any(greaterThanEqual(block, blocks_of(ivec2(width, height))))) return;
    take(block);
    const ivec2 start = doubled(block / 2);
    ivec2 vector = ivec2(0);
    int cost = 0x7fffffff;
    ivec2 middle = vector;
    [[dont_unroll]] for (int i = 0; i < 14; i++) {
        ivec2 tried = i == 0 ? start : ivec2(0);
        if (i > 0 && i < 5) tried = doubled(block / 2 + BESIDE[i - 1]);
        if (i == 6) middle = vector;
        if (i > 5) tried = middle + AROUND_ONE[i - 6];
        attempt(tried, start, vector, cost);
    }
    put(block, finest != 0 ? in_quarters(vector, start, cost) : vector, cost);
}
