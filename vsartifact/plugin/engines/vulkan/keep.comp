// SPDX-License-Identifier: MIT
// The part of a tile's output that it takes in the whole picture's, put there, or added with its weight, as run/tiles.cpp has it.
#version 450
layout(local_size_x = 32, local_size_y = 8) in;
layout(constant_id = 0) const bool BLENDED = false;  // tiles go over into each other, and are added to 0

layout(set = 0, binding = 0) readonly buffer From { float from[]; };
layout(set = 0, binding = 1) buffer To { float to[]; };

/// Where the tile's own part begins and ends along an axis, and how far before and behind that its weight changes.
struct Axis {
    int first, last, ramp;
};

layout(push_constant) uniform Sizes {
    int height, width;  // of the part
    int from_first, from_row, from_plane;
    int to_first, to_row, to_plane;
    Axis y, x;
};

float rise(int at, int edge, int ramp) { return (float(at - edge + ramp) + 0.5) / float(2 * ramp); }

float weight(int at, Axis axis) {
    return max(min(min(rise(at, axis.first, axis.ramp), 1 - rise(at, axis.last, axis.ramp)), 1), 0);
}

void main() {
    const ivec3 at = ivec3(gl_GlobalInvocationID);
    if (at.x >= width || at.y >= height) return;
    const float value = from[from_first + at.z * from_plane + at.y * from_row + at.x];
    const int place = to_first + at.z * to_plane + at.y * to_row + at.x;
    if (BLENDED) {
        to[place] += weight(at.y, y) * weight(at.x, x) * value;
    } else {
        to[place] = value;
    }
}
