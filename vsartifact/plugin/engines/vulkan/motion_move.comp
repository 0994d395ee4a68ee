// SPDX-License-Identifier: MIT
// A plane of another frame moved by overlapped blocks, blended with this frame's by the fit, as unit values, and the fit of its
// samples. With DIFFER, how much of this frame's luma the moved one differs from. A thread a cell of samples, which four blocks share.
#version 450
#extension GL_EXT_control_flow_attributes : require
#extension GL_GOOGLE_include_directive : require
#include "samples.glsl"
#include "motion_codes.glsl"
#include "motion.glsl"

layout(local_size_x = 16, local_size_y = 16) in;
layout(constant_id = 1) const int HALF_X = 0;
layout(constant_id = 2) const int HALF_Y = 0;

layout(set = 0, binding = 0) readonly buffer Own { uint own[]; };
layout(set = 0, binding = 1) readonly buffer Other { uint other[]; };
layout(set = 0, binding = 2) readonly buffer Vectors { ivec4 vectors[]; };  // of blocks, in quarter samples
#ifdef DIFFER
layout(set = 0, binding = 3) writeonly buffer Fits { uint fits[]; };  // of blocks, and their sum, which becomes 0
layout(set = 0, binding = 4) writeonly buffer Cells { int differences[]; };
#else
layout(set = 0, binding = 3) readonly buffer Fits { uint fits[]; };
layout(set = 0, binding = 4) writeonly buffer Moved { float moved[]; };
layout(set = 0, binding = 5) writeonly buffer Fit { float fit_of[]; };
#endif

layout(push_constant) uniform Sizes {
    int width, height, own_row, other_row;  // of the plane; words of a row
    int blocks_x, blocks_y;
    int found;  // 0 = the frame is missing, 1 = by vectors, 2 = others have moved it
    int writes_plane, writes_fit;
    int deeper;  // bits of a code beyond 8
    float offset;
};

const int STEP_X = STEP >> HALF_X, STEP_Y = STEP >> HALF_Y, WEIGHT = 4 * STEP_X * STEP_Y;
const int MAX = SAMPLE == 0 ? 255 : 65535, FULL = 256, CUT = 4;  // a neighbour is used whose mean fit is at least FULL / CUT
/// Weights, in 64ths, of the four samples around a place (ITU-T H.265, table 8-13).
const ivec4 FILTERS[8] = ivec4[](ivec4(0, 64, 0, 0), ivec4(-2, 58, 10, -2), ivec4(-4, 54, 16, -2), ivec4(-6, 46, 28, -4),
                                 ivec4(-4, 36, 36, -4), ivec4(-4, 28, 46, -6), ivec4(-2, 16, 54, -4), ivec4(-2, 10, 58, -2));

ivec2 cell;
int total[STEP][STEP];

int ramp(int place, int step, int rising) {  // weight of one of two blocks that share a cell, along an axis
    return rising == 1 ? 2 * place + 1 : 2 * (step - place) - 1;
}

int other_code(int x, int y) {
    x = clamp(x, 0, width - 1);
    return code_of(other[clamp(y, 0, height - 1) * other_row + x / PER_WORD], x % PER_WORD, offset);
}

void add_block(int right, int down) {
    const ivec2 place = cell + ivec2(right, down);
    const ivec2 eighths = found == 2 ? ivec2(0) : vectors[place.y * blocks_x + place.x].xy * ivec2(2 >> HALF_X, 2 >> HALF_Y);
    const ivec2 first = cell * ivec2(STEP_X, STEP_Y) + (eighths >> 3) - 1;
    const ivec4 across = FILTERS[eighths.x & 7], along = FILTERS[eighths.y & 7];
    int filtered[STEP + 3][STEP];
    for (int y = 0; y < STEP_Y + 3; y++) {
        int codes[STEP + 3];
        for (int x = 0; x < STEP_X + 3; x++) codes[x] = other_code(first.x + x, first.y + y);
        for (int x = 0; x < STEP_X; x++)
            filtered[y][x] = across[0] * codes[x] + across[1] * codes[x + 1] + across[2] * codes[x + 2] + across[3] * codes[x + 3];
    }
    for (int y = 0; y < STEP_Y; y++)
        for (int x = 0; x < STEP_X; x++) {
            const int sum = along[0] * filtered[y][x] + along[1] * filtered[y + 1][x] + along[2] * filtered[y + 2][x] +
                            along[3] * filtered[y + 3][x];
            total[y][x] += clamp((sum + 2048) >> 12, 0, MAX) * ramp(x, STEP_X, right) * ramp(y, STEP_Y, down);
        }
}

int top() {  // the largest code
    return (256 << deeper) - 1;
}

/// The moved sample of each place of the cell.
void move_cell() {
    for (int y = 0; y < STEP; y++)
        for (int x = 0; x < STEP; x++) total[y][x] = 0;
    [[dont_unroll]] for (int block = 0; block < 4; block++) add_block(block % 2, block / 2);
}

int moved_at(int x, int y) {
    return min((total[y][x] + WEIGHT / 2) / WEIGHT, top());
}

void main() {
    cell = ivec2(gl_GlobalInvocationID.xy);
    if (cell.x >= blocks_x - 1 || cell.y >= blocks_y - 1) return;
#ifdef DIFFER
    move_cell();
    int difference = 0;
    if (cell == ivec2(0)) fits[blocks_x * blocks_y] = 0;
#else
    const bool taken = found > 0 && fits[blocks_x * blocks_y] >= uint(FULL / CUT * blocks_x * blocks_y);
    if (taken && writes_plane != 0) move_cell();
    ivec4 fit = ivec4(0);
    for (int block = 0; taken && block < 4; block++) fit[block] = int(fits[(cell.y + block / 2) * blocks_x + cell.x + block % 2]);
#endif
    for (int y = 0; y < STEP_Y; y++)
        for (int x = 0; x < STEP_X; x++) {
            const ivec2 at = cell * ivec2(STEP_X, STEP_Y) + ivec2(x, y);
            if (at.x >= width || at.y >= height) continue;
            const uint word = own[at.y * own_row + at.x / PER_WORD];
            const int here = code_of(word, at.x % PER_WORD, offset);
#ifdef DIFFER
            difference += abs(to_8_bits(here, deeper) - to_8_bits(moved_at(x, y), deeper));
        }
    differences[cell.y * (blocks_x - 1) + cell.x] = difference;
#else
            const int upper = ramp(x, STEP_X, 0) * fit[0] + ramp(x, STEP_X, 1) * fit[1];
            const int lower = ramp(x, STEP_X, 0) * fit[2] + ramp(x, STEP_X, 1) * fit[3];
            const int share = (ramp(y, STEP_Y, 0) * upper + ramp(y, STEP_Y, 1) * lower + WEIGHT / 2) / WEIGHT;
            const int place = at.y * width + at.x;
            if (writes_fit != 0) fit_of[place] = float(share) / FULL;
            if (writes_plane == 0) continue;
            if (taken) {
                moved[place] = float(here + ((share * (moved_at(x, y) - here) + FULL / 2) >> 8)) / top();
            } else {  // this frame's own, in its own precision
                moved[place] = sample_of(word, at.x % PER_WORD, top(), offset);
            }
        }
#endif
}
