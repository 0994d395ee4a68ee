// SPDX-License-Identifier: MIT
// Cuts the coefficients of a plane's change where a JPEG's quantization is known, as samples/quantization.cpp does, in place; there
// the factor of adaptive strength is 1. A workgroup does a block, what lies beyond the borders replicated. Where the change is not
// finite it says so.
#version 450
#extension GL_GOOGLE_include_directive : require
#include "dct.glsl"

layout(local_size_x = 64) in;
layout(constant_id = 0) const int STEP = 1;  // the plane's pixels are STEP^2 channels of the change

layout(set = 0, binding = 0) buffer Change { float change[]; };
layout(set = 0, binding = 1) readonly buffer Facts { float facts[]; };  // of table.comp, for the plane
layout(set = 0, binding = 2) writeonly buffer Factors { float factors[]; };
layout(set = 0, binding = 3) writeonly buffer Status { uint broken; };

layout(push_constant) uniform Sizes {
    int height, width;  // of the plane
    int change_row;
    int first[4];       // where the channels begin, by phase
    int factor;
};

int place(int y, int x) { return first[y % STEP * STEP + x % STEP] + y / STEP * change_row + x / STEP; }

void main() {
    if (facts[0] == 0) return;
    const int thread = int(gl_LocalInvocationIndex);
    const int y = int(gl_WorkGroupID.y) * BLOCK + thread / BLOCK, x = int(gl_WorkGroupID.x) * BLOCK + thread % BLOCK;
    const float value = change[place(min(y, height - 1), min(x, width - 1))], limit = facts[1 + thread];
    if ((floatBitsToUint(value) & 0x7f800000u) == 0x7f800000u) broken = 1;
    const float bounded = back(clamp(coefficient(value, thread), -limit, limit), thread);
    if (y < height && x < width) change[place(y, x)] = bounded;
    if (gl_WorkGroupID.x == 0 && gl_WorkGroupID.y == 0 && thread == 0) factors[factor] = 1;
}
