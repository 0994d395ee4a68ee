// SPDX-License-Identifier: MIT
// The part of a tile's output that is kept, put where it belongs in the whole picture's.
#version 450
layout(local_size_x = 32, local_size_y = 8) in;

layout(set = 0, binding = 0) readonly buffer From { float from[]; };
layout(set = 0, binding = 1) writeonly buffer To { float to[]; };

layout(push_constant) uniform Sizes {
    int height, width;                  // of the part
    int from_first, from_row, from_plane;
    int to_first, to_row, to_plane;
};

void main() {
    const ivec3 at = ivec3(gl_GlobalInvocationID);
    if (at.x >= width || at.y >= height) return;
    to[to_first + at.z * to_plane + at.y * to_row + at.x] = from[from_first + at.z * from_plane + at.y * from_row + at.x];
}
