// SPDX-License-Identifier: MIT
// A channel of a network's input out of a plane: a rectangle of every STEP-th pixel as unit values; outside the plane its edge
// counts.
#version 450
#extension GL_GOOGLE_include_directive : require
#include "samples.glsl"

layout(local_size_x = 32, local_size_y = 8) in;
layout(constant_id = 1) const int STEP = 1;

layout(set = 0, binding = 0) readonly buffer Plane { uint plane[]; };
layout(set = 0, binding = 1) writeonly buffer Tensor { float tensor[]; };

layout(push_constant) uniform Sizes {
    int plane_width, plane_height, plane_row;  // pixels; words of a row
    int phase_y, phase_x, y, x;                // of the first pixel of the grid; where the rectangle begins on the grid
    int height, width, first;                  // of the rectangle; where the channel begins
    float peak, offset;
};

void main() {
    const ivec2 at = ivec2(gl_GlobalInvocationID.xy);
    if (at.x >= width || at.y >= height) return;
    const int from_x = clamp(STEP * (x + at.x) + phase_x, 0, plane_width - 1);
    const int from_y = clamp(STEP * (y + at.y) + phase_y, 0, plane_height - 1);
    const uint word = plane[from_y * plane_row + from_x / PER_WORD];
    tensor[first + at.y * width + at.x] = sample_of(word, from_x % PER_WORD, peak, offset);
}
