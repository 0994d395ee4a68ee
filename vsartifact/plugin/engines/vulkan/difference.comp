// SPDX-License-Identifier: MIT
// What a picture of luma changes in the luma that it was made of, in its place.
#version 450
layout(local_size_x = 256) in;

layout(set = 0, binding = 0) buffer Picture { float picture[]; };
layout(set = 0, binding = 1) readonly buffer Luma { float luma[]; };

layout(push_constant) uniform Sizes {
    int height, width, picture_row;
};

void main() {
    const int at = int(gl_GlobalInvocationID.x), y = int(gl_GlobalInvocationID.y);
    if (at < width) picture[y * picture_row + at] -= luma[y * width + at];
}
