// SPDX-License-Identifier: MIT
// How often which coefficients are there in the blocks of a plane, for each of the 64: what samples/quantization.cpp counts. A
// workgroup counts those of a block. Counts begin at 0.
#version 450
#extension GL_GOOGLE_include_directive : require
#include "samples.glsl"
#include "dct.glsl"

layout(local_size_x = 64) in;

layout(set = 0, binding = 0) readonly buffer Plane { uint plane[]; };
layout(set = 0, binding = 1) buffer Histograms { uint histograms[]; };

layout(push_constant) uniform Sizes {
    int plane_row, every;  // words; of the rows of blocks one is looked at
    float peak, offset;
};

const int BINS_PER_CODE = 4, BINS = 384 * BINS_PER_CODE;

void main() {
    const int thread = int(gl_LocalInvocationIndex);
    const int y = int(gl_WorkGroupID.y) * every * BLOCK + thread / BLOCK, x = int(gl_WorkGroupID.x) * BLOCK + thread % BLOCK;
    const float value = sample_of(plane[y * plane_row + x / PER_WORD], x % PER_WORD, peak, offset);
    const int bin = int(abs(coefficient(255 * value - 128, thread)) * BINS_PER_CODE + 0.5);
    if (bin < BINS) atomicAdd(histograms[thread * BINS + bin], 1);
}
