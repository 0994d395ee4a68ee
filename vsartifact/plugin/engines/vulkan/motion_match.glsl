// SPDX-License-Identifier: MIT
// Costs of a block's vectors at one level of the pyramid. Behind motion.glsl.
// Loops over vectors are not unrolled: each has the 64 samples of a window.

layout(set = 0, binding = 0) readonly buffer Here { uint here[]; };
layout(set = 0, binding = 1) readonly buffer There { uint there[]; };
/// Vectors of blocks, row by row: x, y, cost, 0.
layout(set = 0, binding = 2) readonly buffer Coarser { ivec4 coarser[]; };
layout(set = 0, binding = 3) readonly buffer Alone { ivec4 alone[]; };
layout(set = 0, binding = 4) writeonly buffer Found { ivec4 found[]; };

layout(push_constant) uniform Sizes {
    int width, height;      // of the level
    int finest, coarsest;  // whether it is that; vectors of the finest one are written in quarter samples
};

const int PENALTY = 4;
const ivec2 AROUND_ONE[8] =
    ivec2[](ivec2(-1, -1), ivec2(0, -1), ivec2(1, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(-1, 1), ivec2(0, 1), ivec2(1, 1));
const ivec2 BESIDE[4] = ivec2[](ivec2(0, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(0, 1));

uint own[2 * WINDOW];  // the block's window, two words a row
ivec2 corner;

vec4 codes(uint word) {
    return vec4(word & 255, word >> 8 & 255, word >> 16 & 255, word >> 24);
}

void take(ivec2 block) {  // go to a block
    corner = STEP * (block - 1);
    const int row = row_of(width), begin = block.x - 1 + BEFORE;
    for (int y = 0; y < WINDOW; y++) {
        const int at = begin + clamp(corner.y + y, 0, height - 1) * row;
        own[2 * y] = here[at];
        own[2 * y + 1] = here[at + 1];
    }
}

/// A vector whose window keeps within REACH of the picture.
ivec2 shorten(ivec2 vector) {
    return clamp(vector, -REACH - corner, ivec2(width, height) + (REACH - WINDOW) - corner);
}

int differences(ivec2 vector) {
    const ivec2 first = corner + vector;
    const int row = row_of(width), begin = (first.x + 4 * BEFORE) / 4, shift = 8 * (first.x & 3);
    vec4 sum = vec4(0);  // of integers that floats hold
    for (int y = 0; y < WINDOW; y++) {
        const int at = begin + clamp(first.y + y, 0, height - 1) * row;
        const uint a = there[at], b = there[at + 1], c = there[at + 2];
        const uint left = a >> shift | b << (31 - shift) << 1, right = b >> shift | c << (31 - shift) << 1;
        sum += abs(codes(left) - codes(own[2 * y])) + abs(codes(right) - codes(own[2 * y + 1]));
    }
    return int(dot(sum, vec4(1)));
}

int distance_cost(ivec2 vector, ivec2 start) {
    const ivec2 way = abs(vector - start);
    return PENALTY * (way.x + way.y);
}

int cost_of(ivec2 vector, ivec2 start) {
    return differences(vector) + distance_cost(vector, start);
}

/// Puts a vector there where it is cheaper than the one that is.
void attempt(ivec2 tried, ivec2 start, inout ivec2 vector, inout int cost) {
    tried = shorten(tried);
    const int now = cost_of(tried, start);
    if (now >= cost) return;
    cost = now;
    vector = tried;
}

/// Where the parabola through three costs is lowest, in quarters.
int quarter(int before, int at, int after) {
    const int bend = max(before + after - 2 * at, 1), above = 4 * (before - after) + bend;
    const int down = above >= 0 ? above / (2 * bend) : -((2 * bend - 1 - above) / (2 * bend));
    return clamp(down, -2, 2);
}

/// A vector in quarter samples, of that cost.
ivec2 in_quarters(ivec2 vector, ivec2 start, int cost) {
    const int at = cost - distance_cost(vector, start);
    if (at == 0) return 4 * vector;
    int beside[4];
    [[dont_unroll]] for (int i = 0; i < 4; i++) beside[i] = differences(vector + BESIDE[i]);
    return 4 * vector + ivec2(quarter(beside[1], at, beside[2]), quarter(beside[0], at, beside[3]));
}

void put(ivec2 block, ivec2 vector, int cost) {
    found[block.y * blocks_of(ivec2(width, height)).x + block.x] = ivec4(vector, cost, 0);
}

/// Twice a vector of the coarser level, of the block nearest to that place.
ivec2 doubled(ivec2 block) {
    const ivec2 count = blocks_of((ivec2(width, height) + 1) / 2), at = clamp(block, ivec2(0), count - 1);
    return 2 * coarser[at.y * count.x + at.x].xy;
}
