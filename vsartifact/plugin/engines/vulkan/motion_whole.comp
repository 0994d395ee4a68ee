// SPDX-License-Identifier: MIT
// The coarsest level's search: every vector within RADIUS, then those around the best. A workgroup a block, a thread a vector.
#version 450
#extension GL_EXT_control_flow_attributes : require
#extension GL_GOOGLE_include_directive : require
#include "motion.glsl"
#include "motion_match.glsl"

layout(local_size_x = 16, local_size_y = 12) in;

const int RADIUS = 6, SIDE = 2 * RADIUS + 1;

shared uint lowest;  // cost * 256 + number of the vector: the first of equals wins

ivec2 candidate(int i) {  // no motion, then row by row
    return shorten(i == 0 ? ivec2(0) : ivec2((i - 1) % SIDE - RADIUS, (i - 1) / SIDE - RADIUS));
}

void main() {
    const ivec2 block = ivec2(gl_WorkGroupID.xy), start = ivec2(0);
    const int thread = int(gl_LocalInvocationIndex);
    take(block);
    if (thread == 0) lowest = 0xffffffff;
    barrier();
    if (thread <= SIDE * SIDE) atomicMin(lowest, uint(256 * cost_of(candidate(thread), start) + thread));
    barrier();
    ivec2 vector = candidate(int(lowest & 255));
    const uint first = lowest >> 8 << 8;
    barrier();
    if (thread == 0) lowest = first;
    barrier();
    if (thread < 8) atomicMin(lowest, uint(256 * cost_of(shorten(vector + AROUND_ONE[thread]), start) + thread + 1));
    barrier();
    if (thread > 0) return;
    const int which = int(lowest & 255);
    if (which > 0) vector = shorten(vector + AROUND_ONE[which - 1]);
    const int cost = int(lowest >> 8);
    put(block, finest != 0 ? in_quarters(vector, start, cost) : vector, cost);
}
