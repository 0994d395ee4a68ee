// SPDX-License-Identifier: MIT
// The sums over a plane and its change that adaptive strength is found by, as frames/adaptive.cpp has them: each workgroup adds up
// those of its pixels.
#version 450
#extension GL_GOOGLE_include_directive : require
#include "samples.glsl"

layout(local_size_x = 16, local_size_y = 16) in;
layout(constant_id = 1) const int STEP = 1;

layout(set = 0, binding = 0) readonly buffer Plane { uint plane[]; };
layout(set = 0, binding = 1) readonly buffer Change { float change[]; };
layout(set = 0, binding = 2) writeonly buffer Partial { float partial[]; };

layout(push_constant) uniform Sizes {
    int height, width, plane_row, change_row;
    int first[4];
    float peak, offset;
};

const int SUMS = 8, THREADS = 256, TILE = 64;
const float HALF_CODE = 0.5 / 255;

shared float sums[SUMS * THREADS];

float value(int y, int x) { return sample_of(plane[y * plane_row + x / PER_WORD], x % PER_WORD, peak, offset); }

float alike(float difference) { return HALF_CODE * HALF_CODE / (HALF_CODE * HALF_CODE + difference * difference); }

void main() {
    float own[SUMS];
    for (int s = 0; s < SUMS; s++) own[s] = 0;
    const ivec2 origin = ivec2(gl_WorkGroupID.xy) * TILE + ivec2(gl_LocalInvocationID.xy) + 1;
    for (int y = origin.y; y < min(origin.y + TILE, height - 1); y += 16) {
        for (int x = origin.x; x < min(origin.x + TILE, width - 1); x += 16) {
            const float here = value(y, x), r = change[first[y % STEP * STEP + x % STEP] + y / STEP * change_row + x / STEP];
            const float right = value(y, x + 1) - here, below = value(y + 1, x) - here;
            const float left = here - value(y, x - 1), above = here - value(y - 1, x);
            const float laplacian = right - left + below - above, squared = right * right + below * below;
            own[0] += abs(right) + abs(below);
            own[1] += squared;
            own[2] += alike(right) + alike(below);
            own[3] += laplacian * r;
            own[4] += laplacian * laplacian;
            own[5] += r * r;
            own[6] += r * r * r * r;
            own[7] += r * r * squared;
        }
    }
    const int thread = int(gl_LocalInvocationIndex);
    for (int s = 0; s < SUMS; s++) sums[s * THREADS + thread] = own[s];
    for (int half_of = THREADS / 2; half_of > 0; half_of /= 2) {
        barrier();
        if (thread < half_of)
            for (int s = 0; s < SUMS; s++) sums[s * THREADS + thread] += sums[s * THREADS + thread + half_of];
    }
    barrier();
    const int group = int(gl_WorkGroupID.y * gl_NumWorkGroups.x + gl_WorkGroupID.x);
    if (thread < SUMS) partial[group * SUMS + thread] = sums[thread * THREADS];
}
