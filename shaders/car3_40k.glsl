// SPDX-License-Identifier: MIT
// car3_40k: luma restoration from three frames, 32 channels x 4, for mixed video codecs and JPEG
// Network plain (inputs=y y@-1~ fit@-1 y@+1~ fit@+1 num_conv=4 num_feat=32 outputs=y unshuffle=1), weights 2cbaa28b5b9dacbc.
// Generated, do not edit: python export/to_glsl.py car3_40k.onnx --build adaptive

//!PARAM PTS
//!DESC Time of the frame in seconds, which mpv fills
//!TYPE DYNAMIC float
1000000.0

//!BUFFER VSA_CAR3_40K_CLOCK
//!VAR int vsa_filled
//!VAR int vsa_slot
//!VAR int vsa_past
//!VAR int vsa_deep
//!VAR int vsa_width
//!VAR int vsa_height
//!VAR int vsa_fits
//!VAR float vsa_pts
//!STORAGE
0000000000000000000000000000000000000000000000000000000000000000

//!BUFFER VSA_CAR3_40K_STATE
//!VAR uint vsa_luma[2160576]
//!VAR uint vsa_level0[1080288]
//!VAR uint vsa_level1[354492]
//!VAR uint vsa_level2[118454]
//!VAR uint vsa_level3[35660]
//!VAR uint vsa_level4[9956]
//!VAR uint vsa_level5[2670]
//!VAR uint vsa_level6[2]
//!STORAGE

//!DESC car3_40k 1/45: motion, time
//!HOOK LUMA
//!BIND LUMA
//!BIND VSA_CAR3_40K_CLOCK
//!SAVE VSA_CAR3_40K_CLOCKED
//!WIDTH 1
//!HEIGHT 1
//!WHEN PTS 1000000 < LUMA.w 64 + LUMA.h 1 + * 2160577 < *
//!COMPONENTS 4
//!COMPUTE 1 1 16 16

shared int deep;

// Advances by the time of the frame that is shown: a redraw of the same frame reads the same past again.
void hook() {
    int thread = int(gl_LocalInvocationIndex);
    if (thread == 0) deep = 0;
    barrier();
    for (int i = 0; i < 16; i++) {
        vec2 place = (vec2(thread % 16 + 16 * (i % 4), thread / 16 + 16 * (i / 4)) + .5) / 64.;
        float code = 255. * LUMA_tex((floor(place * LUMA_size) + .5) * LUMA_pt).x;
        if (abs(code - floor(code + .5)) > .001) deep = 1;
    }
    barrier();
    if (thread == 0) {
        ivec2 size = ivec2(LUMA_size);
        float step = PTS - vsa_pts;
        bool follows = vsa_filled == 1 && size == ivec2(vsa_width, vsa_height) && step >= 0. && step <= 0.5;
        if (!follows) {
            vsa_past = 0;
        } else if (step > 0.) {
            vsa_slot = 1 - vsa_slot;
            vsa_past = 1;
        }
        vsa_filled = 1;
        vsa_pts = PTS;
        vsa_width = size.x;
        vsa_height = size.y;
        vsa_deep = deep;
        vsa_fits = 0;
        imageStore(out_image, ivec2(0), vec4(0.));
    }
}

//!DESC car3_40k 2/45: motion, luma
//!HOOK LUMA
//!BIND VSA_CAR3_40K_CLOCK
//!BIND VSA_CAR3_40K_STATE
//!BIND VSA_CAR3_40K_CLOCKED
//!BIND LUMA
//!SAVE VSA_CAR3_40K_LEVEL0
//!WIDTH LUMA.w 64 / 2 +
//!HEIGHT LUMA.h 16 / 2 +
//!COMPONENTS 4
//!COMPUTE 1 1 16 16

int row_of(int width) { // words of a row of 8-bit samples
    return (width + 3) / 4 + 12;
}

ivec2 size_of(int level) {
    return (ivec2(vsa_width, vsa_height) + (1 << level) - 1) >> level;
}

void hook() {
    ivec2 at = ivec2(gl_GlobalInvocationID.xy);
    int row = row_of(vsa_width);
    if (at.x >= row || at.y >= vsa_height) return;
    uint codes[4];
    for (int i = 0; i < 4; i++) {
        int x = clamp(4 * (at.x - 5) + i, 0, vsa_width - 1);
        float value = LUMA_tex((vec2(x, at.y) + .5) * LUMA_pt).x;
        int code = vsa_deep == 1 ? int(65535. * value + .5) : 257 * int(255. * value + .5);
        codes[i] = uint(clamp(code, 0, 65535));
    }
    int place = at.y * row + at.x, begin = vsa_slot * 1080288 + 2 * place;
    vsa_luma[begin] = codes[0] | codes[1] << 16;
    vsa_luma[begin + 1] = codes[2] | codes[3] << 16;
    uint word = 0u;
    for (int i = 0; i < 4; i++) {
        uint code = vsa_deep == 1 ? min((codes[i] + 128u) >> 8, 255u) : codes[i] >> 8;
        word |= code << 8 * i;
    }
    vsa_level0[vsa_slot * 540144 + place] = word;
}

//!DESC car3_40k 3/45: motion, level 1
//!HOOK LUMA
//!BIND VSA_CAR3_40K_CLOCK
//!BIND VSA_CAR3_40K_STATE
//!BIND VSA_CAR3_40K_LEVEL0
//!SAVE VSA_CAR3_40K_LEVEL1
//!WIDTH LUMA.w 128 / 2 +
//!HEIGHT LUMA.h 32 / 2 +
//!WHEN LUMA.w 63 > LUMA.h 63 > *
//!COMPONENTS 4
//!COMPUTE 1 1 16 16

int row_of(int width) { // words of a row of 8-bit samples
    return (width + 3) / 4 + 12;
}

ivec2 size_of(int level) {
    return (ivec2(vsa_width, vsa_height) + (1 << level) - 1) >> level;
}

int row;

uint code_at(ivec2 at) { // of the finer level
    return vsa_level0[vsa_slot * 540144 + at.y * row + at.x / 4 + 5] >> 8 * (at.x & 3) & 255u;
}

void hook() {
    ivec2 at = ivec2(gl_GlobalInvocationID.xy), size = size_of(1), finer = size_of(0);
    int words = row_of(size.x);
    if (at.x >= words || at.y >= size.y) return;
    row = row_of(finer.x);
    uint word = 0u;
    for (int i = 0; i < 4; i++) {
        ivec2 first = 2 * ivec2(clamp(4 * (at.x - 5) + i, 0, size.x - 1), at.y), last = min(first + 1, finer - 1);
        uint sum = code_at(first) + code_at(last) + code_at(ivec2(first.x, last.y)) + code_at(ivec2(last.x, first.y));
        word |= (sum + 2u) >> 2 << 8 * i;
    }
    vsa_level1[vsa_slot * 177246 + at.y * words + at.x] = word;
}

//!DESC car3_40k 4/45: motion, level 2
//!HOOK LUMA
//!BIND VSA_CAR3_40K_CLOCK
//!BIND VSA_CAR3_40K_STATE
//!BIND VSA_CAR3_40K_LEVEL1
//!SAVE VSA_CAR3_40K_LEVEL2
//!WIDTH LUMA.w 256 / 2 +
//!HEIGHT LUMA.h 64 / 2 +
//!WHEN LUMA.w 126 > LUMA.h 126 > *
//!COMPONENTS 4
//!COMPUTE 1 1 16 16

int row_of(int width) { // words of a row of 8-bit samples
    return (width + 3) / 4 + 12;
}

ivec2 size_of(int level) {
    return (ivec2(vsa_width, vsa_height) + (1 << level) - 1) >> level;
}

int row;

uint code_at(ivec2 at) { // of the finer level
    return vsa_level1[vsa_slot * 177246 + at.y * row + at.x / 4 + 5] >> 8 * (at.x & 3) & 255u;
}

void hook() {
    ivec2 at = ivec2(gl_GlobalInvocationID.xy), size = size_of(2), finer = size_of(1);
    int words = row_of(size.x);
    if (at.x >= words || at.y >= size.y) return;
    row = row_of(finer.x);
    uint word = 0u;
    for (int i = 0; i < 4; i++) {
        ivec2 first = 2 * ivec2(clamp(4 * (at.x - 5) + i, 0, size.x - 1), at.y), last = min(first + 1, finer - 1);
        uint sum = code_at(first) + code_at(last) + code_at(ivec2(first.x, last.y)) + code_at(ivec2(last.x, first.y));
        word |= (sum + 2u) >> 2 << 8 * i;
    }
    vsa_level2[vsa_slot * 59227 + at.y * words + at.x] = word;
}

//!DESC car3_40k 5/45: motion, level 3
//!HOOK LUMA
//!BIND VSA_CAR3_40K_CLOCK
//!BIND VSA_CAR3_40K_STATE
//!BIND VSA_CAR3_40K_LEVEL2
//!SAVE VSA_CAR3_40K_LEVEL3
//!WIDTH LUMA.w 512 / 2 +
//!HEIGHT LUMA.h 128 / 2 +
//!WHEN LUMA.w 252 > LUMA.h 252 > *
//!COMPONENTS 4
//!COMPUTE 1 1 16 16

int row_of(int width) { // words of a row of 8-bit samples
    return (width + 3) / 4 + 12;
}

ivec2 size_of(int level) {
    return (ivec2(vsa_width, vsa_height) + (1 << level) - 1) >> level;
}

int row;

uint code_at(ivec2 at) { // of the finer level
    return vsa_level2[vsa_slot * 59227 + at.y * row + at.x / 4 + 5] >> 8 * (at.x & 3) & 255u;
}

void hook() {
    ivec2 at = ivec2(gl_GlobalInvocationID.xy), size = size_of(3), finer = size_of(2);
    int words = row_of(size.x);
    if (at.x >= words || at.y >= size.y) return;
    row = row_of(finer.x);
    uint word = 0u;
    for (int i = 0; i < 4; i++) {
        ivec2 first = 2 * ivec2(clamp(4 * (at.x - 5) + i, 0, size.x - 1), at.y), last = min(first + 1, finer - 1);
        uint sum = code_at(first) + code_at(last) + code_at(ivec2(first.x, last.y)) + code_at(ivec2(last.x, first.y));
        word |= (sum + 2u) >> 2 << 8 * i;
    }
    vsa_level3[vsa_slot * 17830 + at.y * words + at.x] = word;
}

//!DESC car3_40k 6/45: motion, level 4
//!HOOK LUMA
//!BIND VSA_CAR3_40K_CLOCK
//!BIND VSA_CAR3_40K_STATE
//!BIND VSA_CAR3_40K_LEVEL3
//!SAVE VSA_CAR3_40K_LEVEL4
//!WIDTH LUMA.w 1024 / 2 +
//!HEIGHT LUMA.h 256 / 2 +
//!WHEN LUMA.w 504 > LUMA.h 504 > *
//!COMPONENTS 4
//!COMPUTE 1 1 16 16

int row_of(int width) { // words of a row of 8-bit samples
    return (width + 3) / 4 + 12;
}

ivec2 size_of(int level) {
    return (ivec2(vsa_width, vsa_height) + (1 << level) - 1) >> level;
}

int row;

uint code_at(ivec2 at) { // of the finer level
    return vsa_level3[vsa_slot * 17830 + at.y * row + at.x / 4 + 5] >> 8 * (at.x & 3) & 255u;
}

void hook() {
    ivec2 at = ivec2(gl_GlobalInvocationID.xy), size = size_of(4), finer = size_of(3);
    int words = row_of(size.x);
    if (at.x >= words || at.y >= size.y) return;
    row = row_of(finer.x);
    uint word = 0u;
    for (int i = 0; i < 4; i++) {
        ivec2 first = 2 * ivec2(clamp(4 * (at.x - 5) + i, 0, size.x - 1), at.y), last = min(first + 1, finer - 1);
        uint sum = code_at(first) + code_at(last) + code_at(ivec2(first.x, last.y)) + code_at(ivec2(last.x, first.y));
        word |= (sum + 2u) >> 2 << 8 * i;
    }
    vsa_level4[vsa_slot * 4978 + at.y * words + at.x] = word;
}

//!DESC car3_40k 7/45: motion, level 5
//!HOOK LUMA
//!BIND VSA_CAR3_40K_CLOCK
//!BIND VSA_CAR3_40K_STATE
//!BIND VSA_CAR3_40K_LEVEL4
//!SAVE VSA_CAR3_40K_LEVEL5
//!WIDTH LUMA.w 2048 / 2 +
//!HEIGHT LUMA.h 512 / 2 +
//!WHEN LUMA.w 1008 > LUMA.h 1008 > *
//!COMPONENTS 4
//!COMPUTE 1 1 16 16

int row_of(int width) { // words of a row of 8-bit samples
    return (width + 3) / 4 + 12;
}

ivec2 size_of(int level) {
    return (ivec2(vsa_width, vsa_height) + (1 << level) - 1) >> level;
}

int row;

uint code_at(ivec2 at) { // of the finer level
    return vsa_level4[vsa_slot * 4978 + at.y * row + at.x / 4 + 5] >> 8 * (at.x & 3) & 255u;
}

void hook() {
    ivec2 at = ivec2(gl_GlobalInvocationID.xy), size = size_of(5), finer = size_of(4);
    int words = row_of(size.x);
    if (at.x >= words || at.y >= size.y) return;
    row = row_of(finer.x);
    uint word = 0u;
    for (int i = 0; i < 4; i++) {
        ivec2 first = 2 * ivec2(clamp(4 * (at.x - 5) + i, 0, size.x - 1), at.y), last = min(first + 1, finer - 1);
        uint sum = code_at(first) + code_at(last) + code_at(ivec2(first.x, last.y)) + code_at(ivec2(last.x, first.y));
        word |= (sum + 2u) >> 2 << 8 * i;
    }
    vsa_level5[vsa_slot * 1335 + at.y * words + at.x] = word;
}

//!DESC car3_40k 8/45: motion, level 6
//!HOOK LUMA
//!BIND VSA_CAR3_40K_CLOCK
//!BIND VSA_CAR3_40K_STATE
//!BIND VSA_CAR3_40K_LEVEL5
//!SAVE VSA_CAR3_40K_LEVEL6
//!WIDTH LUMA.w 4096 / 2 +
//!HEIGHT LUMA.h 1024 / 2 +
//!WHEN LUMA.w 2016 > LUMA.h 2016 > *
//!COMPONENTS 4
//!COMPUTE 1 1 16 16

int row_of(int width) { // words of a row of 8-bit samples
    return (width + 3) / 4 + 12;
}

ivec2 size_of(int level) {
    return (ivec2(vsa_width, vsa_height) + (1 << level) - 1) >> level;
}

int row;

uint code_at(ivec2 at) { // of the finer level
    return vsa_level5[vsa_slot * 1335 + at.y * row + at.x / 4 + 5] >> 8 * (at.x & 3) & 255u;
}

void hook() {
    ivec2 at = ivec2(gl_GlobalInvocationID.xy), size = size_of(6), finer = size_of(5);
    int words = row_of(size.x);
    if (at.x >= words || at.y >= size.y) return;
    row = row_of(finer.x);
    uint word = 0u;
    for (int i = 0; i < 4; i++) {
        ivec2 first = 2 * ivec2(clamp(4 * (at.x - 5) + i, 0, size.x - 1), at.y), last = min(first + 1, finer - 1);
        uint sum = code_at(first) + code_at(last) + code_at(ivec2(first.x, last.y)) + code_at(ivec2(last.x, first.y));
        word |= (sum + 2u) >> 2 << 8 * i;
    }
    vsa_level6[vsa_slot * 1 + at.y * words + at.x] = word;
}

//!DESC car3_40k 9/45: motion, whole search 6
//!HOOK LUMA
//!BIND VSA_CAR3_40K_CLOCK
//!BIND VSA_CAR3_40K_STATE
//!BIND VSA_CAR3_40K_LEVEL6
//!SAVE VSA_CAR3_40K_ALONE6
//!WIDTH LUMA.w 255 + LUMA.w 255 + 256 % - 256 / 1 +
//!HEIGHT LUMA.h 255 + LUMA.h 255 + 256 % - 256 / 1 +
//!COMPONENTS 4
//!COMPUTE 1 1 16 12

int row_of(int width) { // words of a row of 8-bit samples
    return (width + 3) / 4 + 12;
}

ivec2 size_of(int level) {
    return (ivec2(vsa_width, vsa_height) + (1 << level) - 1) >> level;
}

const ivec2 AROUND[8] = ivec2[8](ivec2(-1, -1), ivec2(0, -1), ivec2(1, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(-1, 1), ivec2(0, 1), ivec2(1, 1));
const ivec2 BESIDE[4] = ivec2[4](ivec2(0, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(0, 1));

uint here[16]; // the block's window, two words a row
ivec2 size, corner;
int row, there;

vec4 codes(uint word) {
    return vec4(word & 255u, word >> 8 & 255u, word >> 16 & 255u, word >> 24);
}

void take(ivec2 block) { // go to a block
    size = size_of(6);
    corner = 4 * block - 4;
    row = row_of(size.x);
    there = (1 - vsa_slot) * 1;
    int begin = vsa_slot * 1 + block.x - 1 + 5;
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(corner.y + y, 0, size.y - 1) * row;
        here[2 * y] = vsa_level6[at];
        here[2 * y + 1] = vsa_level6[at + 1];
    }
}

ivec2 shorten(ivec2 vector) {
    return clamp(vector, -16 - corner, size + (16 - 8) - corner);
}

int differences(ivec2 vector) {
    ivec2 first = corner + vector;
    int begin = there + (first.x + 4 * 5) / 4, shift = 8 * (first.x & 3);
    vec4 sum = vec4(0.);
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(first.y + y, 0, size.y - 1) * row;
        uint a = vsa_level6[at], b = vsa_level6[at + 1], c = vsa_level6[at + 2];
        uint left = a >> shift | b << (31 - shift) << 1, right = b >> shift | c << (31 - shift) << 1;
        sum += abs(codes(left) - codes(here[2 * y])) + abs(codes(right) - codes(here[2 * y + 1]));
    }
    return int(dot(sum, vec4(1.)));
}

int distance_cost(ivec2 vector, ivec2 start) {
    ivec2 way = abs(vector - start);
    return 4 * (way.x + way.y);
}

int cost_of(ivec2 vector, ivec2 start) {
    return differences(vector) + distance_cost(vector, start);
}

void store(ivec2 block, ivec2 vector, ivec2 start, int cost) { // in numbers that half precision has
    imageStore(out_image, block, vec4(vector, cost / 256, cost % 256));
}

shared uint lowest; // cost * 256 + candidate: the first of equals wins

ivec2 candidate(int i) { // no motion, then row by row
    return shorten(i == 0 ? ivec2(0) : ivec2((i - 1) % 13 - 6, (i - 1) / 13 - 6));
}

void hook() { // a workgroup a block, a thread a candidate
    ivec2 block = ivec2(gl_WorkGroupID.xy), start = ivec2(0), vector;
    int thread = int(gl_LocalInvocationIndex), cost;
    if (vsa_past == 0) {
        if (thread == 0) imageStore(out_image, block, vec4(0.));
        return;
    }
    take(block);
    if (thread == 0) lowest = 0xffffffffu;
    barrier();
    if (thread <= 13 * 13) {
        ivec2 tried = candidate(thread);
        atomicMin(lowest, uint(256 * cost_of(tried, start) + thread));
    }
    barrier();
    vector = candidate(int(lowest & 255u));
    cost = int(lowest >> 8);
    barrier();
    if (thread == 0) lowest = uint(256 * cost);
    barrier();
    if (thread < 8) {
        ivec2 tried = shorten(vector + AROUND[thread]);
        atomicMin(lowest, uint(256 * cost_of(tried, start) + thread + 1));
    }
    barrier();
    int which = int(lowest & 255u);
    if (which > 0) vector = shorten(vector + AROUND[which - 1]);
    cost = int(lowest >> 8);
    if (thread == 0) store(block, vector, start, cost);
}

//!DESC car3_40k 10/45: motion, whole beside 6
//!HOOK LUMA
//!BIND VSA_CAR3_40K_CLOCK
//!BIND VSA_CAR3_40K_STATE
//!BIND VSA_CAR3_40K_LEVEL6
//!BIND VSA_CAR3_40K_ALONE6
//!SAVE VSA_CAR3_40K_VECTORS6
//!WIDTH LUMA.w 255 + LUMA.w 255 + 256 % - 256 / 1 +
//!HEIGHT LUMA.h 255 + LUMA.h 255 + 256 % - 256 / 1 +
//!COMPONENTS 4
//!COMPUTE 16 16 16 16

int row_of(int width) { // words of a row of 8-bit samples
    return (width + 3) / 4 + 12;
}

ivec2 size_of(int level) {
    return (ivec2(vsa_width, vsa_height) + (1 << level) - 1) >> level;
}

const ivec2 AROUND[8] = ivec2[8](ivec2(-1, -1), ivec2(0, -1), ivec2(1, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(-1, 1), ivec2(0, 1), ivec2(1, 1));
const ivec2 BESIDE[4] = ivec2[4](ivec2(0, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(0, 1));

uint here[16]; // the block's window, two words a row
ivec2 size, corner;
int row, there;

vec4 codes(uint word) {
    return vec4(word & 255u, word >> 8 & 255u, word >> 16 & 255u, word >> 24);
}

void take(ivec2 block) { // go to a block
    size = size_of(6);
    corner = 4 * block - 4;
    row = row_of(size.x);
    there = (1 - vsa_slot) * 1;
    int begin = vsa_slot * 1 + block.x - 1 + 5;
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(corner.y + y, 0, size.y - 1) * row;
        here[2 * y] = vsa_level6[at];
        here[2 * y + 1] = vsa_level6[at + 1];
    }
}

ivec2 shorten(ivec2 vector) {
    return clamp(vector, -16 - corner, size + (16 - 8) - corner);
}

int differences(ivec2 vector) {
    ivec2 first = corner + vector;
    int begin = there + (first.x + 4 * 5) / 4, shift = 8 * (first.x & 3);
    vec4 sum = vec4(0.);
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(first.y + y, 0, size.y - 1) * row;
        uint a = vsa_level6[at], b = vsa_level6[at + 1], c = vsa_level6[at + 2];
        uint left = a >> shift | b << (31 - shift) << 1, right = b >> shift | c << (31 - shift) << 1;
        sum += abs(codes(left) - codes(here[2 * y])) + abs(codes(right) - codes(here[2 * y + 1]));
    }
    return int(dot(sum, vec4(1.)));
}

int distance_cost(ivec2 vector, ivec2 start) {
    ivec2 way = abs(vector - start);
    return 4 * (way.x + way.y);
}

int cost_of(ivec2 vector, ivec2 start) {
    return differences(vector) + distance_cost(vector, start);
}

void store(ivec2 block, ivec2 vector, ivec2 start, int cost) { // in numbers that half precision has
    imageStore(out_image, block, vec4(vector, cost / 256, cost % 256));
}

void hook() {
    ivec2 block = ivec2(gl_GlobalInvocationID.xy), last = imageSize(out_image) - 1;
    if (any(greaterThan(block, last))) return;
    if (vsa_past == 0) {
        imageStore(out_image, block, vec4(0.));
        return;
    }
    take(block);
    vec4 texel = texelFetch(VSA_CAR3_40K_ALONE6_raw, block, 0);
    ivec2 vector = ivec2(texel.xy), start = ivec2(0);
    int cost = int(256. * texel.z + texel.w);
    for (int i = 0; i < 4; i++) {
        ivec2 place = clamp(block + BESIDE[i], ivec2(0), last);
        ivec2 tried = shorten(ivec2(texelFetch(VSA_CAR3_40K_ALONE6_raw, place, 0).xy));
        int now = cost_of(tried, start);
        if (now < cost) {
            cost = now;
            vector = tried;
        }
    }
    store(block, vector, start, cost);
}

//!DESC car3_40k 11/45: motion, search 5
//!HOOK LUMA
//!BIND VSA_CAR3_40K_CLOCK
//!BIND VSA_CAR3_40K_STATE
//!BIND VSA_CAR3_40K_LEVEL5
//!BIND VSA_CAR3_40K_VECTORS6
//!SAVE VSA_CAR3_40K_ALONE5
//!WIDTH LUMA.w 127 + LUMA.w 127 + 128 % - 128 / 1 +
//!HEIGHT LUMA.h 127 + LUMA.h 127 + 128 % - 128 / 1 +
//!COMPONENTS 4
//!COMPUTE 16 16 16 16

int row_of(int width) { // words of a row of 8-bit samples
    return (width + 3) / 4 + 12;
}

ivec2 size_of(int level) {
    return (ivec2(vsa_width, vsa_height) + (1 << level) - 1) >> level;
}

const ivec2 AROUND[8] = ivec2[8](ivec2(-1, -1), ivec2(0, -1), ivec2(1, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(-1, 1), ivec2(0, 1), ivec2(1, 1));
const ivec2 BESIDE[4] = ivec2[4](ivec2(0, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(0, 1));

uint here[16]; // the block's window, two words a row
ivec2 size, corner;
int row, there;

vec4 codes(uint word) {
    return vec4(word & 255u, word >> 8 & 255u, word >> 16 & 255u, word >> 24);
}

void take(ivec2 block) { // go to a block
    size = size_of(5);
    corner = 4 * block - 4;
    row = row_of(size.x);
    there = (1 - vsa_slot) * 1335;
    int begin = vsa_slot * 1335 + block.x - 1 + 5;
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(corner.y + y, 0, size.y - 1) * row;
        here[2 * y] = vsa_level5[at];
        here[2 * y + 1] = vsa_level5[at + 1];
    }
}

ivec2 shorten(ivec2 vector) {
    return clamp(vector, -16 - corner, size + (16 - 8) - corner);
}

int differences(ivec2 vector) {
    ivec2 first = corner + vector;
    int begin = there + (first.x + 4 * 5) / 4, shift = 8 * (first.x & 3);
    vec4 sum = vec4(0.);
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(first.y + y, 0, size.y - 1) * row;
        uint a = vsa_level5[at], b = vsa_level5[at + 1], c = vsa_level5[at + 2];
        uint left = a >> shift | b << (31 - shift) << 1, right = b >> shift | c << (31 - shift) << 1;
        sum += abs(codes(left) - codes(here[2 * y])) + abs(codes(right) - codes(here[2 * y + 1]));
    }
    return int(dot(sum, vec4(1.)));
}

int distance_cost(ivec2 vector, ivec2 start) {
    ivec2 way = abs(vector - start);
    return 4 * (way.x + way.y);
}

int cost_of(ivec2 vector, ivec2 start) {
    return differences(vector) + distance_cost(vector, start);
}

void store(ivec2 block, ivec2 vector, ivec2 start, int cost) { // in numbers that half precision has
    imageStore(out_image, block, vec4(vector, cost / 256, cost % 256));
}

void hook() {
    ivec2 block = ivec2(gl_GlobalInvocationID.xy);
    if (any(greaterThanEqual(block, imageSize(out_image)))) return;
    if (vsa_past == 0) {
        imageStore(out_image, block, vec4(0.));
        return;
    }
    take(block);
    ivec2 over = block / 2, last = textureSize(VSA_CAR3_40K_VECTORS6_raw, 0) - 1, start = ivec2(0), vector = ivec2(0);
    int cost = 0x7fffffff;
    for (int i = 0; i < 6; i++) {
        ivec2 tried = ivec2(0);
        if (i < 5) {
            ivec2 place = i > 0 ? clamp(over + BESIDE[max(i - 1, 0)], ivec2(0), last) : over;
            tried = 2 * ivec2(texelFetch(VSA_CAR3_40K_VECTORS6_raw, place, 0).xy);
        }
        if (i == 0) start = tried;
        tried = shorten(tried);
        int now = cost_of(tried, start);
        if (now < cost) {
            cost = now;
            vector = tried;
        }
    }
    ivec2 middle = vector;
    for (int i = 0; i < 8; i++) {
        ivec2 tried = shorten(middle + AROUND[i]);
        int now = cost_of(tried, start);
        if (now < cost) {
            cost = now;
            vector = tried;
        }
    }
    store(block, vector, start, cost);
}

//!DESC car3_40k 12/45: motion, whole search 5
//!HOOK LUMA
//!BIND VSA_CAR3_40K_CLOCK
//!BIND VSA_CAR3_40K_STATE
//!BIND VSA_CAR3_40K_LEVEL5
//!SAVE VSA_CAR3_40K_ALONE5
//!WIDTH LUMA.w 127 + LUMA.w 127 + 128 % - 128 / 1 +
//!HEIGHT LUMA.h 127 + LUMA.h 127 + 128 % - 128 / 1 +
//!WHEN LUMA.w 2016 > LUMA.h 2016 > * !
//!COMPONENTS 4
//!COMPUTE 1 1 16 12

int row_of(int width) { // words of a row of 8-bit samples
    return (width + 3) / 4 + 12;
}

ivec2 size_of(int level) {
    return (ivec2(vsa_width, vsa_height) + (1 << level) - 1) >> level;
}

const ivec2 AROUND[8] = ivec2[8](ivec2(-1, -1), ivec2(0, -1), ivec2(1, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(-1, 1), ivec2(0, 1), ivec2(1, 1));
const ivec2 BESIDE[4] = ivec2[4](ivec2(0, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(0, 1));

uint here[16]; // the block's window, two words a row
ivec2 size, corner;
int row, there;

vec4 codes(uint word) {
    return vec4(word & 255u, word >> 8 & 255u, word >> 16 & 255u, word >> 24);
}

void take(ivec2 block) { // go to a block
    size = size_of(5);
    corner = 4 * block - 4;
    row = row_of(size.x);
    there = (1 - vsa_slot) * 1335;
    int begin = vsa_slot * 1335 + block.x - 1 + 5;
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(corner.y + y, 0, size.y - 1) * row;
        here[2 * y] = vsa_level5[at];
        here[2 * y + 1] = vsa_level5[at + 1];
    }
}

ivec2 shorten(ivec2 vector) {
    return clamp(vector, -16 - corner, size + (16 - 8) - corner);
}

int differences(ivec2 vector) {
    ivec2 first = corner + vector;
    int begin = there + (first.x + 4 * 5) / 4, shift = 8 * (first.x & 3);
    vec4 sum = vec4(0.);
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(first.y + y, 0, size.y - 1) * row;
        uint a = vsa_level5[at], b = vsa_level5[at + 1], c = vsa_level5[at + 2];
        uint left = a >> shift | b << (31 - shift) << 1, right = b >> shift | c << (31 - shift) << 1;
        sum += abs(codes(left) - codes(here[2 * y])) + abs(codes(right) - codes(here[2 * y + 1]));
    }
    return int(dot(sum, vec4(1.)));
}

int distance_cost(ivec2 vector, ivec2 start) {
    ivec2 way = abs(vector - start);
    return 4 * (way.x + way.y);
}

int cost_of(ivec2 vector, ivec2 start) {
    return differences(vector) + distance_cost(vector, start);
}

void store(ivec2 block, ivec2 vector, ivec2 start, int cost) { // in numbers that half precision has
    imageStore(out_image, block, vec4(vector, cost / 256, cost % 256));
}

shared uint lowest; // cost * 256 + candidate: the first of equals wins

ivec2 candidate(int i) { // no motion, then row by row
    return shorten(i == 0 ? ivec2(0) : ivec2((i - 1) % 13 - 6, (i - 1) / 13 - 6));
}

void hook() { // a workgroup a block, a thread a candidate
    ivec2 block = ivec2(gl_WorkGroupID.xy), start = ivec2(0), vector;
    int thread = int(gl_LocalInvocationIndex), cost;
    if (vsa_past == 0) {
        if (thread == 0) imageStore(out_image, block, vec4(0.));
        return;
    }
    take(block);
    if (thread == 0) lowest = 0xffffffffu;
    barrier();
    if (thread <= 13 * 13) {
        ivec2 tried = candidate(thread);
        atomicMin(lowest, uint(256 * cost_of(tried, start) + thread));
    }
    barrier();
    vector = candidate(int(lowest & 255u));
    cost = int(lowest >> 8);
    barrier();
    if (thread == 0) lowest = uint(256 * cost);
    barrier();
    if (thread < 8) {
        ivec2 tried = shorten(vector + AROUND[thread]);
        atomicMin(lowest, uint(256 * cost_of(tried, start) + thread + 1));
    }
    barrier();
    int which = int(lowest & 255u);
    if (which > 0) vector = shorten(vector + AROUND[which - 1]);
    cost = int(lowest >> 8);
    if (thread == 0) store(block, vector, start, cost);
}

//!DESC car3_40k 13/45: motion, beside 5
//!HOOK LUMA
//!BIND VSA_CAR3_40K_CLOCK
//!BIND VSA_CAR3_40K_STATE
//!BIND VSA_CAR3_40K_LEVEL5
//!BIND VSA_CAR3_40K_ALONE5
//!BIND VSA_CAR3_40K_VECTORS6
//!SAVE VSA_CAR3_40K_VECTORS5
//!WIDTH LUMA.w 127 + LUMA.w 127 + 128 % - 128 / 1 +
//!HEIGHT LUMA.h 127 + LUMA.h 127 + 128 % - 128 / 1 +
//!COMPONENTS 4
//!COMPUTE 16 16 16 16

int row_of(int width) { // words of a row of 8-bit samples
    return (width + 3) / 4 + 12;
}

ivec2 size_of(int level) {
    return (ivec2(vsa_width, vsa_height) + (1 << level) - 1) >> level;
}

const ivec2 AROUND[8] = ivec2[8](ivec2(-1, -1), ivec2(0, -1), ivec2(1, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(-1, 1), ivec2(0, 1), ivec2(1, 1));
const ivec2 BESIDE[4] = ivec2[4](ivec2(0, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(0, 1));

uint here[16]; // the block's window, two words a row
ivec2 size, corner;
int row, there;

vec4 codes(uint word) {
    return vec4(word & 255u, word >> 8 & 255u, word >> 16 & 255u, word >> 24);
}

void take(ivec2 block) { // go to a block
    size = size_of(5);
    corner = 4 * block - 4;
    row = row_of(size.x);
    there = (1 - vsa_slot) * 1335;
    int begin = vsa_slot * 1335 + block.x - 1 + 5;
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(corner.y + y, 0, size.y - 1) * row;
        here[2 * y] = vsa_level5[at];
        here[2 * y + 1] = vsa_level5[at + 1];
    }
}

ivec2 shorten(ivec2 vector) {
    return clamp(vector, -16 - corner, size + (16 - 8) - corner);
}

int differences(ivec2 vector) {
    ivec2 first = corner + vector;
    int begin = there + (first.x + 4 * 5) / 4, shift = 8 * (first.x & 3);
    vec4 sum = vec4(0.);
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(first.y + y, 0, size.y - 1) * row;
        uint a = vsa_level5[at], b = vsa_level5[at + 1], c = vsa_level5[at + 2];
        uint left = a >> shift | b << (31 - shift) << 1, right = b >> shift | c << (31 - shift) << 1;
        sum += abs(codes(left) - codes(here[2 * y])) + abs(codes(right) - codes(here[2 * y + 1]));
    }
    return int(dot(sum, vec4(1.)));
}

int distance_cost(ivec2 vector, ivec2 start) {
    ivec2 way = abs(vector - start);
    return 4 * (way.x + way.y);
}

int cost_of(ivec2 vector, ivec2 start) {
    return differences(vector) + distance_cost(vector, start);
}

void store(ivec2 block, ivec2 vector, ivec2 start, int cost) { // in numbers that half precision has
    imageStore(out_image, block, vec4(vector, cost / 256, cost % 256));
}

void hook() {
    ivec2 block = ivec2(gl_GlobalInvocationID.xy), last = imageSize(out_image) - 1;
    if (any(greaterThan(block, last))) return;
    if (vsa_past == 0) {
        imageStore(out_image, block, vec4(0.));
        return;
    }
    take(block);
    vec4 texel = texelFetch(VSA_CAR3_40K_ALONE5_raw, block, 0);
    ivec2 vector = ivec2(texel.xy), start = 2 * ivec2(texelFetch(VSA_CAR3_40K_VECTORS6_raw, block / 2, 0).xy);
    int cost = int(256. * texel.z + texel.w);
    for (int i = 0; i < 4; i++) {
        ivec2 place = clamp(block + BESIDE[i], ivec2(0), last);
        ivec2 tried = shorten(ivec2(texelFetch(VSA_CAR3_40K_ALONE5_raw, place, 0).xy));
        int now = cost_of(tried, start);
        if (now < cost) {
            cost = now;
            vector = tried;
        }
    }
    store(block, vector, start, cost);
}

//!DESC car3_40k 14/45: motion, whole beside 5
//!HOOK LUMA
//!BIND VSA_CAR3_40K_CLOCK
//!BIND VSA_CAR3_40K_STATE
//!BIND VSA_CAR3_40K_LEVEL5
//!BIND VSA_CAR3_40K_ALONE5
//!SAVE VSA_CAR3_40K_VECTORS5
//!WIDTH LUMA.w 127 + LUMA.w 127 + 128 % - 128 / 1 +
//!HEIGHT LUMA.h 127 + LUMA.h 127 + 128 % - 128 / 1 +
//!WHEN LUMA.w 2016 > LUMA.h 2016 > * !
//!COMPONENTS 4
//!COMPUTE 16 16 16 16

int row_of(int width) { // words of a row of 8-bit samples
    return (width + 3) / 4 + 12;
}

ivec2 size_of(int level) {
    return (ivec2(vsa_width, vsa_height) + (1 << level) - 1) >> level;
}

const ivec2 AROUND[8] = ivec2[8](ivec2(-1, -1), ivec2(0, -1), ivec2(1, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(-1, 1), ivec2(0, 1), ivec2(1, 1));
const ivec2 BESIDE[4] = ivec2[4](ivec2(0, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(0, 1));

uint here[16]; // the block's window, two words a row
ivec2 size, corner;
int row, there;

vec4 codes(uint word) {
    return vec4(word & 255u, word >> 8 & 255u, word >> 16 & 255u, word >> 24);
}

void take(ivec2 block) { // go to a block
    size = size_of(5);
    corner = 4 * block - 4;
    row = row_of(size.x);
    there = (1 - vsa_slot) * 1335;
    int begin = vsa_slot * 1335 + block.x - 1 + 5;
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(corner.y + y, 0, size.y - 1) * row;
        here[2 * y] = vsa_level5[at];
        here[2 * y + 1] = vsa_level5[at + 1];
    }
}

ivec2 shorten(ivec2 vector) {
    return clamp(vector, -16 - corner, size + (16 - 8) - corner);
}

int differences(ivec2 vector) {
    ivec2 first = corner + vector;
    int begin = there + (first.x + 4 * 5) / 4, shift = 8 * (first.x & 3);
    vec4 sum = vec4(0.);
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(first.y + y, 0, size.y - 1) * row;
        uint a = vsa_level5[at], b = vsa_level5[at + 1], c = vsa_level5[at + 2];
        uint left = a >> shift | b << (31 - shift) << 1, right = b >> shift | c << (31 - shift) << 1;
        sum += abs(codes(left) - codes(here[2 * y])) + abs(codes(right) - codes(here[2 * y + 1]));
    }
    return int(dot(sum, vec4(1.)));
}

int distance_cost(ivec2 vector, ivec2 start) {
    ivec2 way = abs(vector - start);
    return 4 * (way.x + way.y);
}

int cost_of(ivec2 vector, ivec2 start) {
    return differences(vector) + distance_cost(vector, start);
}

void store(ivec2 block, ivec2 vector, ivec2 start, int cost) { // in numbers that half precision has
    imageStore(out_image, block, vec4(vector, cost / 256, cost % 256));
}

void hook() {
    ivec2 block = ivec2(gl_GlobalInvocationID.xy), last = imageSize(out_image) - 1;
    if (any(greaterThan(block, last))) return;
    if (vsa_past == 0) {
        imageStore(out_image, block, vec4(0.));
        return;
    }
    take(block);
    vec4 texel = texelFetch(VSA_CAR3_40K_ALONE5_raw, block, 0);
    ivec2 vector = ivec2(texel.xy), start = ivec2(0);
    int cost = int(256. * texel.z + texel.w);
    for (int i = 0; i < 4; i++) {
        ivec2 place = clamp(block + BESIDE[i], ivec2(0), last);
        ivec2 tried = shorten(ivec2(texelFetch(VSA_CAR3_40K_ALONE5_raw, place, 0).xy));
        int now = cost_of(tried, start);
        if (now < cost) {
            cost = now;
            vector = tried;
        }
    }
    store(block, vector, start, cost);
}

//!DESC car3_40k 15/45: motion, search 4
//!HOOK LUMA
//!BIND VSA_CAR3_40K_CLOCK
//!BIND VSA_CAR3_40K_STATE
//!BIND VSA_CAR3_40K_LEVEL4
//!BIND VSA_CAR3_40K_VECTORS5
//!SAVE VSA_CAR3_40K_ALONE4
//!WIDTH LUMA.w 63 + LUMA.w 63 + 64 % - 64 / 1 +
//!HEIGHT LUMA.h 63 + LUMA.h 63 + 64 % - 64 / 1 +
//!COMPONENTS 4
//!COMPUTE 16 16 16 16

int row_of(int width) { // words of a row of 8-bit samples
    return (width + 3) / 4 + 12;
}

ivec2 size_of(int level) {
    return (ivec2(vsa_width, vsa_height) + (1 << level) - 1) >> level;
}

const ivec2 AROUND[8] = ivec2[8](ivec2(-1, -1), ivec2(0, -1), ivec2(1, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(-1, 1), ivec2(0, 1), ivec2(1, 1));
const ivec2 BESIDE[4] = ivec2[4](ivec2(0, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(0, 1));

uint here[16]; // the block's window, two words a row
ivec2 size, corner;
int row, there;

vec4 codes(uint word) {
    return vec4(word & 255u, word >> 8 & 255u, word >> 16 & 255u, word >> 24);
}

void take(ivec2 block) { // go to a block
    size = size_of(4);
    corner = 4 * block - 4;
    row = row_of(size.x);
    there = (1 - vsa_slot) * 4978;
    int begin = vsa_slot * 4978 + block.x - 1 + 5;
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(corner.y + y, 0, size.y - 1) * row;
        here[2 * y] = vsa_level4[at];
        here[2 * y + 1] = vsa_level4[at + 1];
    }
}

ivec2 shorten(ivec2 vector) {
    return clamp(vector, -16 - corner, size + (16 - 8) - corner);
}

int differences(ivec2 vector) {
    ivec2 first = corner + vector;
    int begin = there + (first.x + 4 * 5) / 4, shift = 8 * (first.x & 3);
    vec4 sum = vec4(0.);
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(first.y + y, 0, size.y - 1) * row;
        uint a = vsa_level4[at], b = vsa_level4[at + 1], c = vsa_level4[at + 2];
        uint left = a >> shift | b << (31 - shift) << 1, right = b >> shift | c << (31 - shift) << 1;
        sum += abs(codes(left) - codes(here[2 * y])) + abs(codes(right) - codes(here[2 * y + 1]));
    }
    return int(dot(sum, vec4(1.)));
}

int distance_cost(ivec2 vector, ivec2 start) {
    ivec2 way = abs(vector - start);
    return 4 * (way.x + way.y);
}

int cost_of(ivec2 vector, ivec2 start) {
    return differences(vector) + distance_cost(vector, start);
}

void store(ivec2 block, ivec2 vector, ivec2 start, int cost) { // in numbers that half precision has
    imageStore(out_image, block, vec4(vector, cost / 256, cost % 256));
}

void hook() {
    ivec2 block = ivec2(gl_GlobalInvocationID.xy);
    if (any(greaterThanEqual(block, imageSize(out_image)))) return;
    if (vsa_past == 0) {
        imageStore(out_image, block, vec4(0.));
        return;
    }
    take(block);
    ivec2 over = block / 2, last = textureSize(VSA_CAR3_40K_VECTORS5_raw, 0) - 1, start = ivec2(0), vector = ivec2(0);
    int cost = 0x7fffffff;
    for (int i = 0; i < 6; i++) {
        ivec2 tried = ivec2(0);
        if (i < 5) {
            ivec2 place = i > 0 ? clamp(over + BESIDE[max(i - 1, 0)], ivec2(0), last) : over;
            tried = 2 * ivec2(texelFetch(VSA_CAR3_40K_VECTORS5_raw, place, 0).xy);
        }
        if (i == 0) start = tried;
        tried = shorten(tried);
        int now = cost_of(tried, start);
        if (now < cost) {
            cost = now;
            vector = tried;
        }
    }
    ivec2 middle = vector;
    for (int i = 0; i < 8; i++) {
        ivec2 tried = shorten(middle + AROUND[i]);
        int now = cost_of(tried, start);
        if (now < cost) {
            cost = now;
            vector = tried;
        }
    }
    store(block, vector, start, cost);
}

//!DESC car3_40k 16/45: motion, whole search 4
//!HOOK LUMA
//!BIND VSA_CAR3_40K_CLOCK
//!BIND VSA_CAR3_40K_STATE
//!BIND VSA_CAR3_40K_LEVEL4
//!SAVE VSA_CAR3_40K_ALONE4
//!WIDTH LUMA.w 63 + LUMA.w 63 + 64 % - 64 / 1 +
//!HEIGHT LUMA.h 63 + LUMA.h 63 + 64 % - 64 / 1 +
//!WHEN LUMA.w 1008 > LUMA.h 1008 > * !
//!COMPONENTS 4
//!COMPUTE 1 1 16 12

int row_of(int width) { // words of a row of 8-bit samples
    return (width + 3) / 4 + 12;
}

ivec2 size_of(int level) {
    return (ivec2(vsa_width, vsa_height) + (1 << level) - 1) >> level;
}

const ivec2 AROUND[8] = ivec2[8](ivec2(-1, -1), ivec2(0, -1), ivec2(1, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(-1, 1), ivec2(0, 1), ivec2(1, 1));
const ivec2 BESIDE[4] = ivec2[4](ivec2(0, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(0, 1));

uint here[16]; // the block's window, two words a row
ivec2 size, corner;
int row, there;

vec4 codes(uint word) {
    return vec4(word & 255u, word >> 8 & 255u, word >> 16 & 255u, word >> 24);
}

void take(ivec2 block) { // go to a block
    size = size_of(4);
    corner = 4 * block - 4;
    row = row_of(size.x);
    there = (1 - vsa_slot) * 4978;
    int begin = vsa_slot * 4978 + block.x - 1 + 5;
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(corner.y + y, 0, size.y - 1) * row;
        here[2 * y] = vsa_level4[at];
        here[2 * y + 1] = vsa_level4[at + 1];
    }
}

ivec2 shorten(ivec2 vector) {
    return clamp(vector, -16 - corner, size + (16 - 8) - corner);
}

int differences(ivec2 vector) {
    ivec2 first = corner + vector;
    int begin = there + (first.x + 4 * 5) / 4, shift = 8 * (first.x & 3);
    vec4 sum = vec4(0.);
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(first.y + y, 0, size.y - 1) * row;
        uint a = vsa_level4[at], b = vsa_level4[at + 1], c = vsa_level4[at + 2];
        uint left = a >> shift | b << (31 - shift) << 1, right = b >> shift | c << (31 - shift) << 1;
        sum += abs(codes(left) - codes(here[2 * y])) + abs(codes(right) - codes(here[2 * y + 1]));
    }
    return int(dot(sum, vec4(1.)));
}

int distance_cost(ivec2 vector, ivec2 start) {
    ivec2 way = abs(vector - start);
    return 4 * (way.x + way.y);
}

int cost_of(ivec2 vector, ivec2 start) {
    return differences(vector) + distance_cost(vector, start);
}

void store(ivec2 block, ivec2 vector, ivec2 start, int cost) { // in numbers that half precision has
    imageStore(out_image, block, vec4(vector, cost / 256, cost % 256));
}

shared uint lowest; // cost * 256 + candidate: the first of equals wins

ivec2 candidate(int i) { // no motion, then row by row
    return shorten(i == 0 ? ivec2(0) : ivec2((i - 1) % 13 - 6, (i - 1) / 13 - 6));
}

void hook() { // a workgroup a block, a thread a candidate
    ivec2 block = ivec2(gl_WorkGroupID.xy), start = ivec2(0), vector;
    int thread = int(gl_LocalInvocationIndex), cost;
    if (vsa_past == 0) {
        if (thread == 0) imageStore(out_image, block, vec4(0.));
        return;
    }
    take(block);
    if (thread == 0) lowest = 0xffffffffu;
    barrier();
    if (thread <= 13 * 13) {
        ivec2 tried = candidate(thread);
        atomicMin(lowest, uint(256 * cost_of(tried, start) + thread));
    }
    barrier();
    vector = candidate(int(lowest & 255u));
    cost = int(lowest >> 8);
    barrier();
    if (thread == 0) lowest = uint(256 * cost);
    barrier();
    if (thread < 8) {
        ivec2 tried = shorten(vector + AROUND[thread]);
        atomicMin(lowest, uint(256 * cost_of(tried, start) + thread + 1));
    }
    barrier();
    int which = int(lowest & 255u);
    if (which > 0) vector = shorten(vector + AROUND[which - 1]);
    cost = int(lowest >> 8);
    if (thread == 0) store(block, vector, start, cost);
}

//!DESC car3_40k 17/45: motion, beside 4
//!HOOK LUMA
//!BIND VSA_CAR3_40K_CLOCK
//!BIND VSA_CAR3_40K_STATE
//!BIND VSA_CAR3_40K_LEVEL4
//!BIND VSA_CAR3_40K_ALONE4
//!BIND VSA_CAR3_40K_VECTORS5
//!SAVE VSA_CAR3_40K_VECTORS4
//!WIDTH LUMA.w 63 + LUMA.w 63 + 64 % - 64 / 1 +
//!HEIGHT LUMA.h 63 + LUMA.h 63 + 64 % - 64 / 1 +
//!COMPONENTS 4
//!COMPUTE 16 16 16 16

int row_of(int width) { // words of a row of 8-bit samples
    return (width + 3) / 4 + 12;
}

ivec2 size_of(int level) {
    return (ivec2(vsa_width, vsa_height) + (1 << level) - 1) >> level;
}

const ivec2 AROUND[8] = ivec2[8](ivec2(-1, -1), ivec2(0, -1), ivec2(1, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(-1, 1), ivec2(0, 1), ivec2(1, 1));
const ivec2 BESIDE[4] = ivec2[4](ivec2(0, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(0, 1));

uint here[16]; // the block's window, two words a row
ivec2 size, corner;
int row, there;

vec4 codes(uint word) {
    return vec4(word & 255u, word >> 8 & 255u, word >> 16 & 255u, word >> 24);
}

void take(ivec2 block) { // go to a block
    size = size_of(4);
    corner = 4 * block - 4;
    row = row_of(size.x);
    there = (1 - vsa_slot) * 4978;
    int begin = vsa_slot * 4978 + block.x - 1 + 5;
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(corner.y + y, 0, size.y - 1) * row;
        here[2 * y] = vsa_level4[at];
        here[2 * y + 1] = vsa_level4[at + 1];
    }
}

ivec2 shorten(ivec2 vector) {
    return clamp(vector, -16 - corner, size + (16 - 8) - corner);
}

int differences(ivec2 vector) {
    ivec2 first = corner + vector;
    int begin = there + (first.x + 4 * 5) / 4, shift = 8 * (first.x & 3);
    vec4 sum = vec4(0.);
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(first.y + y, 0, size.y - 1) * row;
        uint a = vsa_level4[at], b = vsa_level4[at + 1], c = vsa_level4[at + 2];
        uint left = a >> shift | b << (31 - shift) << 1, right = b >> shift | c << (31 - shift) << 1;
        sum += abs(codes(left) - codes(here[2 * y])) + abs(codes(right) - codes(here[2 * y + 1]));
    }
    return int(dot(sum, vec4(1.)));
}

int distance_cost(ivec2 vector, ivec2 start) {
    ivec2 way = abs(vector - start);
    return 4 * (way.x + way.y);
}

int cost_of(ivec2 vector, ivec2 start) {
    return differences(vector) + distance_cost(vector, start);
}

void store(ivec2 block, ivec2 vector, ivec2 start, int cost) { // in numbers that half precision has
    imageStore(out_image, block, vec4(vector, cost / 256, cost % 256));
}

void hook() {
    ivec2 block = ivec2(gl_GlobalInvocationID.xy), last = imageSize(out_image) - 1;
    if (any(greaterThan(block, last))) return;
    if (vsa_past == 0) {
        imageStore(out_image, block, vec4(0.));
        return;
    }
    take(block);
    vec4 texel = texelFetch(VSA_CAR3_40K_ALONE4_raw, block, 0);
    ivec2 vector = ivec2(texel.xy), start = 2 * ivec2(texelFetch(VSA_CAR3_40K_VECTORS5_raw, block / 2, 0).xy);
    int cost = int(256. * texel.z + texel.w);
    for (int i = 0; i < 4; i++) {
        ivec2 place = clamp(block + BESIDE[i], ivec2(0), last);
        ivec2 tried = shorten(ivec2(texelFetch(VSA_CAR3_40K_ALONE4_raw, place, 0).xy));
        int now = cost_of(tried, start);
        if (now < cost) {
            cost = now;
            vector = tried;
        }
    }
    store(block, vector, start, cost);
}

//!DESC car3_40k 18/45: motion, whole beside 4
//!HOOK LUMA
//!BIND VSA_CAR3_40K_CLOCK
//!BIND VSA_CAR3_40K_STATE
//!BIND VSA_CAR3_40K_LEVEL4
//!BIND VSA_CAR3_40K_ALONE4
//!SAVE VSA_CAR3_40K_VECTORS4
//!WIDTH LUMA.w 63 + LUMA.w 63 + 64 % - 64 / 1 +
//!HEIGHT LUMA.h 63 + LUMA.h 63 + 64 % - 64 / 1 +
//!WHEN LUMA.w 1008 > LUMA.h 1008 > * !
//!COMPONENTS 4
//!COMPUTE 16 16 16 16

int row_of(int width) { // words of a row of 8-bit samples
    return (width + 3) / 4 + 12;
}

ivec2 size_of(int level) {
    return (ivec2(vsa_width, vsa_height) + (1 << level) - 1) >> level;
}

const ivec2 AROUND[8] = ivec2[8](ivec2(-1, -1), ivec2(0, -1), ivec2(1, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(-1, 1), ivec2(0, 1), ivec2(1, 1));
const ivec2 BESIDE[4] = ivec2[4](ivec2(0, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(0, 1));

uint here[16]; // the block's window, two words a row
ivec2 size, corner;
int row, there;

vec4 codes(uint word) {
    return vec4(word & 255u, word >> 8 & 255u, word >> 16 & 255u, word >> 24);
}

void take(ivec2 block) { // go to a block
    size = size_of(4);
    corner = 4 * block - 4;
    row = row_of(size.x);
    there = (1 - vsa_slot) * 4978;
    int begin = vsa_slot * 4978 + block.x - 1 + 5;
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(corner.y + y, 0, size.y - 1) * row;
        here[2 * y] = vsa_level4[at];
        here[2 * y + 1] = vsa_level4[at + 1];
    }
}

ivec2 shorten(ivec2 vector) {
    return clamp(vector, -16 - corner, size + (16 - 8) - corner);
}

int differences(ivec2 vector) {
    ivec2 first = corner + vector;
    int begin = there + (first.x + 4 * 5) / 4, shift = 8 * (first.x & 3);
    vec4 sum = vec4(0.);
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(first.y + y, 0, size.y - 1) * row;
        uint a = vsa_level4[at], b = vsa_level4[at + 1], c = vsa_level4[at + 2];
        uint left = a >> shift | b << (31 - shift) << 1, right = b >> shift | c << (31 - shift) << 1;
        sum += abs(codes(left) - codes(here[2 * y])) + abs(codes(right) - codes(here[2 * y + 1]));
    }
    return int(dot(sum, vec4(1.)));
}

int distance_cost(ivec2 vector, ivec2 start) {
    ivec2 way = abs(vector - start);
    return 4 * (way.x + way.y);
}

int cost_of(ivec2 vector, ivec2 start) {
    return differences(vector) + distance_cost(vector, start);
}

void store(ivec2 block, ivec2 vector, ivec2 start, int cost) { // in numbers that half precision has
    imageStore(out_image, block, vec4(vector, cost / 256, cost % 256));
}

void hook() {
    ivec2 block = ivec2(gl_GlobalInvocationID.xy), last = imageSize(out_image) - 1;
    if (any(greaterThan(block, last))) return;
    if (vsa_past == 0) {
        imageStore(out_image, block, vec4(0.));
        return;
    }
    take(block);
    vec4 texel = texelFetch(VSA_CAR3_40K_ALONE4_raw, block, 0);
    ivec2 vector = ivec2(texel.xy), start = ivec2(0);
    int cost = int(256. * texel.z + texel.w);
    for (int i = 0; i < 4; i++) {
        ivec2 place = clamp(block + BESIDE[i], ivec2(0), last);
        ivec2 tried = shorten(ivec2(texelFetch(VSA_CAR3_40K_ALONE4_raw, place, 0).xy));
        int now = cost_of(tried, start);
        if (now < cost) {
            cost = now;
            vector = tried;
        }
    }
    store(block, vector, start, cost);
}

//!DESC car3_40k 19/45: motion, search 3
//!HOOK LUMA
//!BIND VSA_CAR3_40K_CLOCK
//!BIND VSA_CAR3_40K_STATE
//!BIND VSA_CAR3_40K_LEVEL3
//!BIND VSA_CAR3_40K_VECTORS4
//!SAVE VSA_CAR3_40K_ALONE3
//!WIDTH LUMA.w 31 + LUMA.w 31 + 32 % - 32 / 1 +
//!HEIGHT LUMA.h 31 + LUMA.h 31 + 32 % - 32 / 1 +
//!COMPONENTS 4
//!COMPUTE 16 16 16 16

int row_of(int width) { // words of a row of 8-bit samples
    return (width + 3) / 4 + 12;
}

ivec2 size_of(int level) {
    return (ivec2(vsa_width, vsa_height) + (1 << level) - 1) >> level;
}

const ivec2 AROUND[8] = ivec2[8](ivec2(-1, -1), ivec2(0, -1), ivec2(1, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(-1, 1), ivec2(0, 1), ivec2(1, 1));
const ivec2 BESIDE[4] = ivec2[4](ivec2(0, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(0, 1));

uint here[16]; // the block's window, two words a row
ivec2 size, corner;
int row, there;

vec4 codes(uint word) {
    return vec4(word & 255u, word >> 8 & 255u, word >> 16 & 255u, word >> 24);
}

void take(ivec2 block) { // go to a block
    size = size_of(3);
    corner = 4 * block - 4;
    row = row_of(size.x);
    there = (1 - vsa_slot) * 17830;
    int begin = vsa_slot * 17830 + block.x - 1 + 5;
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(corner.y + y, 0, size.y - 1) * row;
        here[2 * y] = vsa_level3[at];
        here[2 * y + 1] = vsa_level3[at + 1];
    }
}

ivec2 shorten(ivec2 vector) {
    return clamp(vector, -16 - corner, size + (16 - 8) - corner);
}

int differences(ivec2 vector) {
    ivec2 first = corner + vector;
    int begin = there + (first.x + 4 * 5) / 4, shift = 8 * (first.x & 3);
    vec4 sum = vec4(0.);
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(first.y + y, 0, size.y - 1) * row;
        uint a = vsa_level3[at], b = vsa_level3[at + 1], c = vsa_level3[at + 2];
        uint left = a >> shift | b << (31 - shift) << 1, right = b >> shift | c << (31 - shift) << 1;
        sum += abs(codes(left) - codes(here[2 * y])) + abs(codes(right) - codes(here[2 * y + 1]));
    }
    return int(dot(sum, vec4(1.)));
}

int distance_cost(ivec2 vector, ivec2 start) {
    ivec2 way = abs(vector - start);
    return 4 * (way.x + way.y);
}

int cost_of(ivec2 vector, ivec2 start) {
    return differences(vector) + distance_cost(vector, start);
}

void store(ivec2 block, ivec2 vector, ivec2 start, int cost) { // in numbers that half precision has
    imageStore(out_image, block, vec4(vector, cost / 256, cost % 256));
}

void hook() {
    ivec2 block = ivec2(gl_GlobalInvocationID.xy);
    if (any(greaterThanEqual(block, imageSize(out_image)))) return;
    if (vsa_past == 0) {
        imageStore(out_image, block, vec4(0.));
        return;
    }
    take(block);
    ivec2 over = block / 2, last = textureSize(VSA_CAR3_40K_VECTORS4_raw, 0) - 1, start = ivec2(0), vector = ivec2(0);
    int cost = 0x7fffffff;
    for (int i = 0; i < 6; i++) {
        ivec2 tried = ivec2(0);
        if (i < 5) {
            ivec2 place = i > 0 ? clamp(over + BESIDE[max(i - 1, 0)], ivec2(0), last) : over;
            tried = 2 * ivec2(texelFetch(VSA_CAR3_40K_VECTORS4_raw, place, 0).xy);
        }
        if (i == 0) start = tried;
        tried = shorten(tried);
        int now = cost_of(tried, start);
        if (now < cost) {
            cost = now;
            vector = tried;
        }
    }
    ivec2 middle = vector;
    for (int i = 0; i < 8; i++) {
        ivec2 tried = shorten(middle + AROUND[i]);
        int now = cost_of(tried, start);
        if (now < cost) {
            cost = now;
            vector = tried;
        }
    }
    store(block, vector, start, cost);
}

//!DESC car3_40k 20/45: motion, whole search 3
//!HOOK LUMA
//!BIND VSA_CAR3_40K_CLOCK
//!BIND VSA_CAR3_40K_STATE
//!BIND VSA_CAR3_40K_LEVEL3
//!SAVE VSA_CAR3_40K_ALONE3
//!WIDTH LUMA.w 31 + LUMA.w 31 + 32 % - 32 / 1 +
//!HEIGHT LUMA.h 31 + LUMA.h 31 + 32 % - 32 / 1 +
//!WHEN LUMA.w 504 > LUMA.h 504 > * !
//!COMPONENTS 4
//!COMPUTE 1 1 16 12

int row_of(int width) { // words of a row of 8-bit samples
    return (width + 3) / 4 + 12;
}

ivec2 size_of(int level) {
    return (ivec2(vsa_width, vsa_height) + (1 << level) - 1) >> level;
}

const ivec2 AROUND[8] = ivec2[8](ivec2(-1, -1), ivec2(0, -1), ivec2(1, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(-1, 1), ivec2(0, 1), ivec2(1, 1));
const ivec2 BESIDE[4] = ivec2[4](ivec2(0, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(0, 1));

uint here[16]; // the block's window, two words a row
ivec2 size, corner;
int row, there;

vec4 codes(uint word) {
    return vec4(word & 255u, word >> 8 & 255u, word >> 16 & 255u, word >> 24);
}

void take(ivec2 block) { // go to a block
    size = size_of(3);
    corner = 4 * block - 4;
    row = row_of(size.x);
    there = (1 - vsa_slot) * 17830;
    int begin = vsa_slot * 17830 + block.x - 1 + 5;
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(corner.y + y, 0, size.y - 1) * row;
        here[2 * y] = vsa_level3[at];
        here[2 * y + 1] = vsa_level3[at + 1];
    }
}

ivec2 shorten(ivec2 vector) {
    return clamp(vector, -16 - corner, size + (16 - 8) - corner);
}

int differences(ivec2 vector) {
    ivec2 first = corner + vector;
    int begin = there + (first.x + 4 * 5) / 4, shift = 8 * (first.x & 3);
    vec4 sum = vec4(0.);
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(first.y + y, 0, size.y - 1) * row;
        uint a = vsa_level3[at], b = vsa_level3[at + 1], c = vsa_level3[at + 2];
        uint left = a >> shift | b << (31 - shift) << 1, right = b >> shift | c << (31 - shift) << 1;
        sum += abs(codes(left) - codes(here[2 * y])) + abs(codes(right) - codes(here[2 * y + 1]));
    }
    return int(dot(sum, vec4(1.)));
}

int distance_cost(ivec2 vector, ivec2 start) {
    ivec2 way = abs(vector - start);
    return 4 * (way.x + way.y);
}

int cost_of(ivec2 vector, ivec2 start) {
    return differences(vector) + distance_cost(vector, start);
}

void store(ivec2 block, ivec2 vector, ivec2 start, int cost) { // in numbers that half precision has
    imageStore(out_image, block, vec4(vector, cost / 256, cost % 256));
}

shared uint lowest; // cost * 256 + candidate: the first of equals wins

ivec2 candidate(int i) { // no motion, then row by row
    return shorten(i == 0 ? ivec2(0) : ivec2((i - 1) % 13 - 6, (i - 1) / 13 - 6));
}

void hook() { // a workgroup a block, a thread a candidate
    ivec2 block = ivec2(gl_WorkGroupID.xy), start = ivec2(0), vector;
    int thread = int(gl_LocalInvocationIndex), cost;
    if (vsa_past == 0) {
        if (thread == 0) imageStore(out_image, block, vec4(0.));
        return;
    }
    take(block);
    if (thread == 0) lowest = 0xffffffffu;
    barrier();
    if (thread <= 13 * 13) {
        ivec2 tried = candidate(thread);
        atomicMin(lowest, uint(256 * cost_of(tried, start) + thread));
    }
    barrier();
    vector = candidate(int(lowest & 255u));
    cost = int(lowest >> 8);
    barrier();
    if (thread == 0) lowest = uint(256 * cost);
    barrier();
    if (thread < 8) {
        ivec2 tried = shorten(vector + AROUND[thread]);
        atomicMin(lowest, uint(256 * cost_of(tried, start) + thread + 1));
    }
    barrier();
    int which = int(lowest & 255u);
    if (which > 0) vector = shorten(vector + AROUND[which - 1]);
    cost = int(lowest >> 8);
    if (thread == 0) store(block, vector, start, cost);
}

//!DESC car3_40k 21/45: motion, beside 3
//!HOOK LUMA
//!BIND VSA_CAR3_40K_CLOCK
//!BIND VSA_CAR3_40K_STATE
//!BIND VSA_CAR3_40K_LEVEL3
//!BIND VSA_CAR3_40K_ALONE3
//!BIND VSA_CAR3_40K_VECTORS4
//!SAVE VSA_CAR3_40K_VECTORS3
//!WIDTH LUMA.w 31 + LUMA.w 31 + 32 % - 32 / 1 +
//!HEIGHT LUMA.h 31 + LUMA.h 31 + 32 % - 32 / 1 +
//!COMPONENTS 4
//!COMPUTE 16 16 16 16

int row_of(int width) { // words of a row of 8-bit samples
    return (width + 3) / 4 + 12;
}

ivec2 size_of(int level) {
    return (ivec2(vsa_width, vsa_height) + (1 << level) - 1) >> level;
}

const ivec2 AROUND[8] = ivec2[8](ivec2(-1, -1), ivec2(0, -1), ivec2(1, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(-1, 1), ivec2(0, 1), ivec2(1, 1));
const ivec2 BESIDE[4] = ivec2[4](ivec2(0, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(0, 1));

uint here[16]; // the block's window, two words a row
ivec2 size, corner;
int row, there;

vec4 codes(uint word) {
    return vec4(word & 255u, word >> 8 & 255u, word >> 16 & 255u, word >> 24);
}

void take(ivec2 block) { // go to a block
    size = size_of(3);
    corner = 4 * block - 4;
    row = row_of(size.x);
    there = (1 - vsa_slot) * 17830;
    int begin = vsa_slot * 17830 + block.x - 1 + 5;
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(corner.y + y, 0, size.y - 1) * row;
        here[2 * y] = vsa_level3[at];
        here[2 * y + 1] = vsa_level3[at + 1];
    }
}

ivec2 shorten(ivec2 vector) {
    return clamp(vector, -16 - corner, size + (16 - 8) - corner);
}

int differences(ivec2 vector) {
    ivec2 first = corner + vector;
    int begin = there + (first.x + 4 * 5) / 4, shift = 8 * (first.x & 3);
    vec4 sum = vec4(0.);
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(first.y + y, 0, size.y - 1) * row;
        uint a = vsa_level3[at], b = vsa_level3[at + 1], c = vsa_level3[at + 2];
        uint left = a >> shift | b << (31 - shift) << 1, right = b >> shift | c << (31 - shift) << 1;
        sum += abs(codes(left) - codes(here[2 * y])) + abs(codes(right) - codes(here[2 * y + 1]));
    }
    return int(dot(sum, vec4(1.)));
}

int distance_cost(ivec2 vector, ivec2 start) {
    ivec2 way = abs(vector - start);
    return 4 * (way.x + way.y);
}

int cost_of(ivec2 vector, ivec2 start) {
    return differences(vector) + distance_cost(vector, start);
}

void store(ivec2 block, ivec2 vector, ivec2 start, int cost) { // in numbers that half precision has
    imageStore(out_image, block, vec4(vector, cost / 256, cost % 256));
}

void hook() {
    ivec2 block = ivec2(gl_GlobalInvocationID.xy), last = imageSize(out_image) - 1;
    if (any(greaterThan(block, last))) return;
    if (vsa_past == 0) {
        imageStore(out_image, block, vec4(0.));
        return;
    }
    take(block);
    vec4 texel = texelFetch(VSA_CAR3_40K_ALONE3_raw, block, 0);
    ivec2 vector = ivec2(texel.xy), start = 2 * ivec2(texelFetch(VSA_CAR3_40K_VECTORS4_raw, block / 2, 0).xy);
    int cost = int(256. * texel.z + texel.w);
    for (int i = 0; i < 4; i++) {
        ivec2 place = clamp(block + BESIDE[i], ivec2(0), last);
        ivec2 tried = shorten(ivec2(texelFetch(VSA_CAR3_40K_ALONE3_raw, place, 0).xy));
        int now = cost_of(tried, start);
        if (now < cost) {
            cost = now;
            vector = tried;
        }
    }
    store(block, vector, start, cost);
}

//!DESC car3_40k 22/45: motion, whole beside 3
//!HOOK LUMA
//!BIND VSA_CAR3_40K_CLOCK
//!BIND VSA_CAR3_40K_STATE
//!BIND VSA_CAR3_40K_LEVEL3
//!BIND VSA_CAR3_40K_ALONE3
//!SAVE VSA_CAR3_40K_VECTORS3
//!WIDTH LUMA.w 31 + LUMA.w 31 + 32 % - 32 / 1 +
//!HEIGHT LUMA.h 31 + LUMA.h 31 + 32 % - 32 / 1 +
//!WHEN LUMA.w 504 > LUMA.h 504 > * !
//!COMPONENTS 4
//!COMPUTE 16 16 16 16

int row_of(int width) { // words of a row of 8-bit samples
    return (width + 3) / 4 + 12;
}

ivec2 size_of(int level) {
    return (ivec2(vsa_width, vsa_height) + (1 << level) - 1) >> level;
}

const ivec2 AROUND[8] = ivec2[8](ivec2(-1, -1), ivec2(0, -1), ivec2(1, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(-1, 1), ivec2(0, 1), ivec2(1, 1));
const ivec2 BESIDE[4] = ivec2[4](ivec2(0, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(0, 1));

uint here[16]; // the block's window, two words a row
ivec2 size, corner;
int row, there;

vec4 codes(uint word) {
    return vec4(word & 255u, word >> 8 & 255u, word >> 16 & 255u, word >> 24);
}

void take(ivec2 block) { // go to a block
    size = size_of(3);
    corner = 4 * block - 4;
    row = row_of(size.x);
    there = (1 - vsa_slot) * 17830;
    int begin = vsa_slot * 17830 + block.x - 1 + 5;
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(corner.y + y, 0, size.y - 1) * row;
        here[2 * y] = vsa_level3[at];
        here[2 * y + 1] = vsa_level3[at + 1];
    }
}

ivec2 shorten(ivec2 vector) {
    return clamp(vector, -16 - corner, size + (16 - 8) - corner);
}

int differences(ivec2 vector) {
    ivec2 first = corner + vector;
    int begin = there + (first.x + 4 * 5) / 4, shift = 8 * (first.x & 3);
    vec4 sum = vec4(0.);
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(first.y + y, 0, size.y - 1) * row;
        uint a = vsa_level3[at], b = vsa_level3[at + 1], c = vsa_level3[at + 2];
        uint left = a >> shift | b << (31 - shift) << 1, right = b >> shift | c << (31 - shift) << 1;
        sum += abs(codes(left) - codes(here[2 * y])) + abs(codes(right) - codes(here[2 * y + 1]));
    }
    return int(dot(sum, vec4(1.)));
}

int distance_cost(ivec2 vector, ivec2 start) {
    ivec2 way = abs(vector - start);
    return 4 * (way.x + way.y);
}

int cost_of(ivec2 vector, ivec2 start) {
    return differences(vector) + distance_cost(vector, start);
}

void store(ivec2 block, ivec2 vector, ivec2 start, int cost) { // in numbers that half precision has
    imageStore(out_image, block, vec4(vector, cost / 256, cost % 256));
}

void hook() {
    ivec2 block = ivec2(gl_GlobalInvocationID.xy), last = imageSize(out_image) - 1;
    if (any(greaterThan(block, last))) return;
    if (vsa_past == 0) {
        imageStore(out_image, block, vec4(0.));
        return;
    }
    take(block);
    vec4 texel = texelFetch(VSA_CAR3_40K_ALONE3_raw, block, 0);
    ivec2 vector = ivec2(texel.xy), start = ivec2(0);
    int cost = int(256. * texel.z + texel.w);
    for (int i = 0; i < 4; i++) {
        ivec2 place = clamp(block + BESIDE[i], ivec2(0), last);
        ivec2 tried = shorten(ivec2(texelFetch(VSA_CAR3_40K_ALONE3_raw, place, 0).xy));
        int now = cost_of(tried, start);
        if (now < cost) {
            cost = now;
            vector = tried;
        }
    }
    store(block, vector, start, cost);
}

//!DESC car3_40k 23/45: motion, search 2
//!HOOK LUMA
//!BIND VSA_CAR3_40K_CLOCK
//!BIND VSA_CAR3_40K_STATE
//!BIND VSA_CAR3_40K_LEVEL2
//!BIND VSA_CAR3_40K_VECTORS3
//!SAVE VSA_CAR3_40K_ALONE2
//!WIDTH LUMA.w 15 + LUMA.w 15 + 16 % - 16 / 1 +
//!HEIGHT LUMA.h 15 + LUMA.h 15 + 16 % - 16 / 1 +
//!COMPONENTS 4
//!COMPUTE 16 16 16 16

int row_of(int width) { // words of a row of 8-bit samples
    return (width + 3) / 4 + 12;
}

ivec2 size_of(int level) {
    return (ivec2(vsa_width, vsa_height) + (1 << level) - 1) >> level;
}

const ivec2 AROUND[8] = ivec2[8](ivec2(-1, -1), ivec2(0, -1), ivec2(1, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(-1, 1), ivec2(0, 1), ivec2(1, 1));
const ivec2 BESIDE[4] = ivec2[4](ivec2(0, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(0, 1));

uint here[16]; // the block's window, two words a row
ivec2 size, corner;
int row, there;

vec4 codes(uint word) {
    return vec4(word & 255u, word >> 8 & 255u, word >> 16 & 255u, word >> 24);
}

void take(ivec2 block) { // go to a block
    size = size_of(2);
    corner = 4 * block - 4;
    row = row_of(size.x);
    there = (1 - vsa_slot) * 59227;
    int begin = vsa_slot * 59227 + block.x - 1 + 5;
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(corner.y + y, 0, size.y - 1) * row;
        here[2 * y] = vsa_level2[at];
        here[2 * y + 1] = vsa_level2[at + 1];
    }
}

ivec2 shorten(ivec2 vector) {
    return clamp(vector, -16 - corner, size + (16 - 8) - corner);
}

int differences(ivec2 vector) {
    ivec2 first = corner + vector;
    int begin = there + (first.x + 4 * 5) / 4, shift = 8 * (first.x & 3);
    vec4 sum = vec4(0.);
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(first.y + y, 0, size.y - 1) * row;
        uint a = vsa_level2[at], b = vsa_level2[at + 1], c = vsa_level2[at + 2];
        uint left = a >> shift | b << (31 - shift) << 1, right = b >> shift | c << (31 - shift) << 1;
        sum += abs(codes(left) - codes(here[2 * y])) + abs(codes(right) - codes(here[2 * y + 1]));
    }
    return int(dot(sum, vec4(1.)));
}

int distance_cost(ivec2 vector, ivec2 start) {
    ivec2 way = abs(vector - start);
    return 4 * (way.x + way.y);
}

int cost_of(ivec2 vector, ivec2 start) {
    return differences(vector) + distance_cost(vector, start);
}

void store(ivec2 block, ivec2 vector, ivec2 start, int cost) { // in numbers that half precision has
    imageStore(out_image, block, vec4(vector, cost / 256, cost % 256));
}

void hook() {
    ivec2 block = ivec2(gl_GlobalInvocationID.xy);
    if (any(greaterThanEqual(block, imageSize(out_image)))) return;
    if (vsa_past == 0) {
        imageStore(out_image, block, vec4(0.));
        return;
    }
    take(block);
    ivec2 over = block / 2, last = textureSize(VSA_CAR3_40K_VECTORS3_raw, 0) - 1, start = ivec2(0), vector = ivec2(0);
    int cost = 0x7fffffff;
    for (int i = 0; i < 6; i++) {
        ivec2 tried = ivec2(0);
        if (i < 5) {
            ivec2 place = i > 0 ? clamp(over + BESIDE[max(i - 1, 0)], ivec2(0), last) : over;
            tried = 2 * ivec2(texelFetch(VSA_CAR3_40K_VECTORS3_raw, place, 0).xy);
        }
        if (i == 0) start = tried;
        tried = shorten(tried);
        int now = cost_of(tried, start);
        if (now < cost) {
            cost = now;
            vector = tried;
        }
    }
    ivec2 middle = vector;
    for (int i = 0; i < 8; i++) {
        ivec2 tried = shorten(middle + AROUND[i]);
        int now = cost_of(tried, start);
        if (now < cost) {
            cost = now;
            vector = tried;
        }
    }
    store(block, vector, start, cost);
}

//!DESC car3_40k 24/45: motion, whole search 2
//!HOOK LUMA
//!BIND VSA_CAR3_40K_CLOCK
//!BIND VSA_CAR3_40K_STATE
//!BIND VSA_CAR3_40K_LEVEL2
//!SAVE VSA_CAR3_40K_ALONE2
//!WIDTH LUMA.w 15 + LUMA.w 15 + 16 % - 16 / 1 +
//!HEIGHT LUMA.h 15 + LUMA.h 15 + 16 % - 16 / 1 +
//!WHEN LUMA.w 252 > LUMA.h 252 > * !
//!COMPONENTS 4
//!COMPUTE 1 1 16 12

int row_of(int width) { // words of a row of 8-bit samples
    return (width + 3) / 4 + 12;
}

ivec2 size_of(int level) {
    return (ivec2(vsa_width, vsa_height) + (1 << level) - 1) >> level;
}

const ivec2 AROUND[8] = ivec2[8](ivec2(-1, -1), ivec2(0, -1), ivec2(1, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(-1, 1), ivec2(0, 1), ivec2(1, 1));
const ivec2 BESIDE[4] = ivec2[4](ivec2(0, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(0, 1));

uint here[16]; // the block's window, two words a row
ivec2 size, corner;
int row, there;

vec4 codes(uint word) {
    return vec4(word & 255u, word >> 8 & 255u, word >> 16 & 255u, word >> 24);
}

void take(ivec2 block) { // go to a block
    size = size_of(2);
    corner = 4 * block - 4;
    row = row_of(size.x);
    there = (1 - vsa_slot) * 59227;
    int begin = vsa_slot * 59227 + block.x - 1 + 5;
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(corner.y + y, 0, size.y - 1) * row;
        here[2 * y] = vsa_level2[at];
        here[2 * y + 1] = vsa_level2[at + 1];
    }
}

ivec2 shorten(ivec2 vector) {
    return clamp(vector, -16 - corner, size + (16 - 8) - corner);
}

int differences(ivec2 vector) {
    ivec2 first = corner + vector;
    int begin = there + (first.x + 4 * 5) / 4, shift = 8 * (first.x & 3);
    vec4 sum = vec4(0.);
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(first.y + y, 0, size.y - 1) * row;
        uint a = vsa_level2[at], b = vsa_level2[at + 1], c = vsa_level2[at + 2];
        uint left = a >> shift | b << (31 - shift) << 1, right = b >> shift | c << (31 - shift) << 1;
        sum += abs(codes(left) - codes(here[2 * y])) + abs(codes(right) - codes(here[2 * y + 1]));
    }
    return int(dot(sum, vec4(1.)));
}

int distance_cost(ivec2 vector, ivec2 start) {
    ivec2 way = abs(vector - start);
    return 4 * (way.x + way.y);
}

int cost_of(ivec2 vector, ivec2 start) {
    return differences(vector) + distance_cost(vector, start);
}

void store(ivec2 block, ivec2 vector, ivec2 start, int cost) { // in numbers that half precision has
    imageStore(out_image, block, vec4(vector, cost / 256, cost % 256));
}

shared uint lowest; // cost * 256 + candidate: the first of equals wins

ivec2 candidate(int i) { // no motion, then row by row
    return shorten(i == 0 ? ivec2(0) : ivec2((i - 1) % 13 - 6, (i - 1) / 13 - 6));
}

void hook() { // a workgroup a block, a thread a candidate
    ivec2 block = ivec2(gl_WorkGroupID.xy), start = ivec2(0), vector;
    int thread = int(gl_LocalInvocationIndex), cost;
    if (vsa_past == 0) {
        if (thread == 0) imageStore(out_image, block, vec4(0.));
        return;
    }
    take(block);
    if (thread == 0) lowest = 0xffffffffu;
    barrier();
    if (thread <= 13 * 13) {
        ivec2 tried = candidate(thread);
        atomicMin(lowest, uint(256 * cost_of(tried, start) + thread));
    }
    barrier();
    vector = candidate(int(lowest & 255u));
    cost = int(lowest >> 8);
    barrier();
    if (thread == 0) lowest = uint(256 * cost);
    barrier();
    if (thread < 8) {
        ivec2 tried = shorten(vector + AROUND[thread]);
        atomicMin(lowest, uint(256 * cost_of(tried, start) + thread + 1));
    }
    barrier();
    int which = int(lowest & 255u);
    if (which > 0) vector = shorten(vector + AROUND[which - 1]);
    cost = int(lowest >> 8);
    if (thread == 0) store(block, vector, start, cost);
}

//!DESC car3_40k 25/45: motion, beside 2
//!HOOK LUMA
//!BIND VSA_CAR3_40K_CLOCK
//!BIND VSA_CAR3_40K_STATE
//!BIND VSA_CAR3_40K_LEVEL2
//!BIND VSA_CAR3_40K_ALONE2
//!BIND VSA_CAR3_40K_VECTORS3
//!SAVE VSA_CAR3_40K_VECTORS2
//!WIDTH LUMA.w 15 + LUMA.w 15 + 16 % - 16 / 1 +
//!HEIGHT LUMA.h 15 + LUMA.h 15 + 16 % - 16 / 1 +
//!COMPONENTS 4
//!COMPUTE 16 16 16 16

int row_of(int width) { // words of a row of 8-bit samples
    return (width + 3) / 4 + 12;
}

ivec2 size_of(int level) {
    return (ivec2(vsa_width, vsa_height) + (1 << level) - 1) >> level;
}

const ivec2 AROUND[8] = ivec2[8](ivec2(-1, -1), ivec2(0, -1), ivec2(1, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(-1, 1), ivec2(0, 1), ivec2(1, 1));
const ivec2 BESIDE[4] = ivec2[4](ivec2(0, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(0, 1));

uint here[16]; // the block's window, two words a row
ivec2 size, corner;
int row, there;

vec4 codes(uint word) {
    return vec4(word & 255u, word >> 8 & 255u, word >> 16 & 255u, word >> 24);
}

void take(ivec2 block) { // go to a block
    size = size_of(2);
    corner = 4 * block - 4;
    row = row_of(size.x);
    there = (1 - vsa_slot) * 59227;
    int begin = vsa_slot * 59227 + block.x - 1 + 5;
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(corner.y + y, 0, size.y - 1) * row;
        here[2 * y] = vsa_level2[at];
        here[2 * y + 1] = vsa_level2[at + 1];
    }
}

ivec2 shorten(ivec2 vector) {
    return clamp(vector, -16 - corner, size + (16 - 8) - corner);
}

int differences(ivec2 vector) {
    ivec2 first = corner + vector;
    int begin = there + (first.x + 4 * 5) / 4, shift = 8 * (first.x & 3);
    vec4 sum = vec4(0.);
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(first.y + y, 0, size.y - 1) * row;
        uint a = vsa_level2[at], b = vsa_level2[at + 1], c = vsa_level2[at + 2];
        uint left = a >> shift | b << (31 - shift) << 1, right = b >> shift | c << (31 - shift) << 1;
        sum += abs(codes(left) - codes(here[2 * y])) + abs(codes(right) - codes(here[2 * y + 1]));
    }
    return int(dot(sum, vec4(1.)));
}

int distance_cost(ivec2 vector, ivec2 start) {
    ivec2 way = abs(vector - start);
    return 4 * (way.x + way.y);
}

int cost_of(ivec2 vector, ivec2 start) {
    return differences(vector) + distance_cost(vector, start);
}

void store(ivec2 block, ivec2 vector, ivec2 start, int cost) { // in numbers that half precision has
    imageStore(out_image, block, vec4(vector, cost / 256, cost % 256));
}

void hook() {
    ivec2 block = ivec2(gl_GlobalInvocationID.xy), last = imageSize(out_image) - 1;
    if (any(greaterThan(block, last))) return;
    if (vsa_past == 0) {
        imageStore(out_image, block, vec4(0.));
        return;
    }
    take(block);
    vec4 texel = texelFetch(VSA_CAR3_40K_ALONE2_raw, block, 0);
    ivec2 vector = ivec2(texel.xy), start = 2 * ivec2(texelFetch(VSA_CAR3_40K_VECTORS3_raw, block / 2, 0).xy);
    int cost = int(256. * texel.z + texel.w);
    for (int i = 0; i < 4; i++) {
        ivec2 place = clamp(block + BESIDE[i], ivec2(0), last);
        ivec2 tried = shorten(ivec2(texelFetch(VSA_CAR3_40K_ALONE2_raw, place, 0).xy));
        int now = cost_of(tried, start);
        if (now < cost) {
            cost = now;
            vector = tried;
        }
    }
    store(block, vector, start, cost);
}

//!DESC car3_40k 26/45: motion, whole beside 2
//!HOOK LUMA
//!BIND VSA_CAR3_40K_CLOCK
//!BIND VSA_CAR3_40K_STATE
//!BIND VSA_CAR3_40K_LEVEL2
//!BIND VSA_CAR3_40K_ALONE2
//!SAVE VSA_CAR3_40K_VECTORS2
//!WIDTH LUMA.w 15 + LUMA.w 15 + 16 % - 16 / 1 +
//!HEIGHT LUMA.h 15 + LUMA.h 15 + 16 % - 16 / 1 +
//!WHEN LUMA.w 252 > LUMA.h 252 > * !
//!COMPONENTS 4
//!COMPUTE 16 16 16 16

int row_of(int width) { // words of a row of 8-bit samples
    return (width + 3) / 4 + 12;
}

ivec2 size_of(int level) {
    return (ivec2(vsa_width, vsa_height) + (1 << level) - 1) >> level;
}

const ivec2 AROUND[8] = ivec2[8](ivec2(-1, -1), ivec2(0, -1), ivec2(1, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(-1, 1), ivec2(0, 1), ivec2(1, 1));
const ivec2 BESIDE[4] = ivec2[4](ivec2(0, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(0, 1));

uint here[16]; // the block's window, two words a row
ivec2 size, corner;
int row, there;

vec4 codes(uint word) {
    return vec4(word & 255u, word >> 8 & 255u, word >> 16 & 255u, word >> 24);
}

void take(ivec2 block) { // go to a block
    size = size_of(2);
    corner = 4 * block - 4;
    row = row_of(size.x);
    there = (1 - vsa_slot) * 59227;
    int begin = vsa_slot * 59227 + block.x - 1 + 5;
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(corner.y + y, 0, size.y - 1) * row;
        here[2 * y] = vsa_level2[at];
        here[2 * y + 1] = vsa_level2[at + 1];
    }
}

ivec2 shorten(ivec2 vector) {
    return clamp(vector, -16 - corner, size + (16 - 8) - corner);
}

int differences(ivec2 vector) {
    ivec2 first = corner + vector;
    int begin = there + (first.x + 4 * 5) / 4, shift = 8 * (first.x & 3);
    vec4 sum = vec4(0.);
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(first.y + y, 0, size.y - 1) * row;
        uint a = vsa_level2[at], b = vsa_level2[at + 1], c = vsa_level2[at + 2];
        uint left = a >> shift | b << (31 - shift) << 1, right = b >> shift | c << (31 - shift) << 1;
        sum += abs(codes(left) - codes(here[2 * y])) + abs(codes(right) - codes(here[2 * y + 1]));
    }
    return int(dot(sum, vec4(1.)));
}

int distance_cost(ivec2 vector, ivec2 start) {
    ivec2 way = abs(vector - start);
    return 4 * (way.x + way.y);
}

int cost_of(ivec2 vector, ivec2 start) {
    return differences(vector) + distance_cost(vector, start);
}

void store(ivec2 block, ivec2 vector, ivec2 start, int cost) { // in numbers that half precision has
    imageStore(out_image, block, vec4(vector, cost / 256, cost % 256));
}

void hook() {
    ivec2 block = ivec2(gl_GlobalInvocationID.xy), last = imageSize(out_image) - 1;
    if (any(greaterThan(block, last))) return;
    if (vsa_past == 0) {
        imageStore(out_image, block, vec4(0.));
        return;
    }
    take(block);
    vec4 texel = texelFetch(VSA_CAR3_40K_ALONE2_raw, block, 0);
    ivec2 vector = ivec2(texel.xy), start = ivec2(0);
    int cost = int(256. * texel.z + texel.w);
    for (int i = 0; i < 4; i++) {
        ivec2 place = clamp(block + BESIDE[i], ivec2(0), last);
        ivec2 tried = shorten(ivec2(texelFetch(VSA_CAR3_40K_ALONE2_raw, place, 0).xy));
        int now = cost_of(tried, start);
        if (now < cost) {
            cost = now;
            vector = tried;
        }
    }
    store(block, vector, start, cost);
}

//!DESC car3_40k 27/45: motion, search 1
//!HOOK LUMA
//!BIND VSA_CAR3_40K_CLOCK
//!BIND VSA_CAR3_40K_STATE
//!BIND VSA_CAR3_40K_LEVEL1
//!BIND VSA_CAR3_40K_VECTORS2
//!SAVE VSA_CAR3_40K_ALONE1
//!WIDTH LUMA.w 7 + LUMA.w 7 + 8 % - 8 / 1 +
//!HEIGHT LUMA.h 7 + LUMA.h 7 + 8 % - 8 / 1 +
//!COMPONENTS 4
//!COMPUTE 16 16 16 16

int row_of(int width) { // words of a row of 8-bit samples
    return (width + 3) / 4 + 12;
}

ivec2 size_of(int level) {
    return (ivec2(vsa_width, vsa_height) + (1 << level) - 1) >> level;
}

const ivec2 AROUND[8] = ivec2[8](ivec2(-1, -1), ivec2(0, -1), ivec2(1, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(-1, 1), ivec2(0, 1), ivec2(1, 1));
const ivec2 BESIDE[4] = ivec2[4](ivec2(0, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(0, 1));

uint here[16]; // the block's window, two words a row
ivec2 size, corner;
int row, there;

vec4 codes(uint word) {
    return vec4(word & 255u, word >> 8 & 255u, word >> 16 & 255u, word >> 24);
}

void take(ivec2 block) { // go to a block
    size = size_of(1);
    corner = 4 * block - 4;
    row = row_of(size.x);
    there = (1 - vsa_slot) * 177246;
    int begin = vsa_slot * 177246 + block.x - 1 + 5;
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(corner.y + y, 0, size.y - 1) * row;
        here[2 * y] = vsa_level1[at];
        here[2 * y + 1] = vsa_level1[at + 1];
    }
}

ivec2 shorten(ivec2 vector) {
    return clamp(vector, -16 - corner, size + (16 - 8) - corner);
}

int differences(ivec2 vector) {
    ivec2 first = corner + vector;
    int begin = there + (first.x + 4 * 5) / 4, shift = 8 * (first.x & 3);
    vec4 sum = vec4(0.);
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(first.y + y, 0, size.y - 1) * row;
        uint a = vsa_level1[at], b = vsa_level1[at + 1], c = vsa_level1[at + 2];
        uint left = a >> shift | b << (31 - shift) << 1, right = b >> shift | c << (31 - shift) << 1;
        sum += abs(codes(left) - codes(here[2 * y])) + abs(codes(right) - codes(here[2 * y + 1]));
    }
    return int(dot(sum, vec4(1.)));
}

int distance_cost(ivec2 vector, ivec2 start) {
    ivec2 way = abs(vector - start);
    return 4 * (way.x + way.y);
}

int cost_of(ivec2 vector, ivec2 start) {
    return differences(vector) + distance_cost(vector, start);
}

void store(ivec2 block, ivec2 vector, ivec2 start, int cost) { // in numbers that half precision has
    imageStore(out_image, block, vec4(vector, cost / 256, cost % 256));
}

void hook() {
    ivec2 block = ivec2(gl_GlobalInvocationID.xy);
    if (any(greaterThanEqual(block, imageSize(out_image)))) return;
    if (vsa_past == 0) {
        imageStore(out_image, block, vec4(0.));
        return;
    }
    take(block);
    ivec2 over = block / 2, last = textureSize(VSA_CAR3_40K_VECTORS2_raw, 0) - 1, start = ivec2(0), vector = ivec2(0);
    int cost = 0x7fffffff;
    for (int i = 0; i < 6; i++) {
        ivec2 tried = ivec2(0);
        if (i < 5) {
            ivec2 place = i > 0 ? clamp(over + BESIDE[max(i - 1, 0)], ivec2(0), last) : over;
            tried = 2 * ivec2(texelFetch(VSA_CAR3_40K_VECTORS2_raw, place, 0).xy);
        }
        if (i == 0) start = tried;
        tried = shorten(tried);
        int now = cost_of(tried, start);
        if (now < cost) {
            cost = now;
            vector = tried;
        }
    }
    ivec2 middle = vector;
    for (int i = 0; i < 8; i++) {
        ivec2 tried = shorten(middle + AROUND[i]);
        int now = cost_of(tried, start);
        if (now < cost) {
            cost = now;
            vector = tried;
        }
    }
    store(block, vector, start, cost);
}

//!DESC car3_40k 28/45: motion, whole search 1
//!HOOK LUMA
//!BIND VSA_CAR3_40K_CLOCK
//!BIND VSA_CAR3_40K_STATE
//!BIND VSA_CAR3_40K_LEVEL1
//!SAVE VSA_CAR3_40K_ALONE1
//!WIDTH LUMA.w 7 + LUMA.w 7 + 8 % - 8 / 1 +
//!HEIGHT LUMA.h 7 + LUMA.h 7 + 8 % - 8 / 1 +
//!WHEN LUMA.w 126 > LUMA.h 126 > * !
//!COMPONENTS 4
//!COMPUTE 1 1 16 12

int row_of(int width) { // words of a row of 8-bit samples
    return (width + 3) / 4 + 12;
}

ivec2 size_of(int level) {
    return (ivec2(vsa_width, vsa_height) + (1 << level) - 1) >> level;
}

const ivec2 AROUND[8] = ivec2[8](ivec2(-1, -1), ivec2(0, -1), ivec2(1, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(-1, 1), ivec2(0, 1), ivec2(1, 1));
const ivec2 BESIDE[4] = ivec2[4](ivec2(0, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(0, 1));

uint here[16]; // the block's window, two words a row
ivec2 size, corner;
int row, there;

vec4 codes(uint word) {
    return vec4(word & 255u, word >> 8 & 255u, word >> 16 & 255u, word >> 24);
}

void take(ivec2 block) { // go to a block
    size = size_of(1);
    corner = 4 * block - 4;
    row = row_of(size.x);
    there = (1 - vsa_slot) * 177246;
    int begin = vsa_slot * 177246 + block.x - 1 + 5;
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(corner.y + y, 0, size.y - 1) * row;
        here[2 * y] = vsa_level1[at];
        here[2 * y + 1] = vsa_level1[at + 1];
    }
}

ivec2 shorten(ivec2 vector) {
    return clamp(vector, -16 - corner, size + (16 - 8) - corner);
}

int differences(ivec2 vector) {
    ivec2 first = corner + vector;
    int begin = there + (first.x + 4 * 5) / 4, shift = 8 * (first.x & 3);
    vec4 sum = vec4(0.);
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(first.y + y, 0, size.y - 1) * row;
        uint a = vsa_level1[at], b = vsa_level1[at + 1], c = vsa_level1[at + 2];
        uint left = a >> shift | b << (31 - shift) << 1, right = b >> shift | c << (31 - shift) << 1;
        sum += abs(codes(left) - codes(here[2 * y])) + abs(codes(right) - codes(here[2 * y + 1]));
    }
    return int(dot(sum, vec4(1.)));
}

int distance_cost(ivec2 vector, ivec2 start) {
    ivec2 way = abs(vector - start);
    return 4 * (way.x + way.y);
}

int cost_of(ivec2 vector, ivec2 start) {
    return differences(vector) + distance_cost(vector, start);
}

void store(ivec2 block, ivec2 vector, ivec2 start, int cost) { // in numbers that half precision has
    imageStore(out_image, block, vec4(vector, cost / 256, cost % 256));
}

shared uint lowest; // cost * 256 + candidate: the first of equals wins

ivec2 candidate(int i) { // no motion, then row by row
    return shorten(i == 0 ? ivec2(0) : ivec2((i - 1) % 13 - 6, (i - 1) / 13 - 6));
}

void hook() { // a workgroup a block, a thread a candidate
    ivec2 block = ivec2(gl_WorkGroupID.xy), start = ivec2(0), vector;
    int thread = int(gl_LocalInvocationIndex), cost;
    if (vsa_past == 0) {
        if (thread == 0) imageStore(out_image, block, vec4(0.));
        return;
    }
    take(block);
    if (thread == 0) lowest = 0xffffffffu;
    barrier();
    if (thread <= 13 * 13) {
        ivec2 tried = candidate(thread);
        atomicMin(lowest, uint(256 * cost_of(tried, start) + thread));
    }
    barrier();
    vector = candidate(int(lowest & 255u));
    cost = int(lowest >> 8);
    barrier();
    if (thread == 0) lowest = uint(256 * cost);
    barrier();
    if (thread < 8) {
        ivec2 tried = shorten(vector + AROUND[thread]);
        atomicMin(lowest, uint(256 * cost_of(tried, start) + thread + 1));
    }
    barrier();
    int which = int(lowest & 255u);
    if (which > 0) vector = shorten(vector + AROUND[which - 1]);
    cost = int(lowest >> 8);
    if (thread == 0) store(block, vector, start, cost);
}

//!DESC car3_40k 29/45: motion, beside 1
//!HOOK LUMA
//!BIND VSA_CAR3_40K_CLOCK
//!BIND VSA_CAR3_40K_STATE
//!BIND VSA_CAR3_40K_LEVEL1
//!BIND VSA_CAR3_40K_ALONE1
//!BIND VSA_CAR3_40K_VECTORS2
//!SAVE VSA_CAR3_40K_VECTORS1
//!WIDTH LUMA.w 7 + LUMA.w 7 + 8 % - 8 / 1 +
//!HEIGHT LUMA.h 7 + LUMA.h 7 + 8 % - 8 / 1 +
//!COMPONENTS 4
//!COMPUTE 16 16 16 16

int row_of(int width) { // words of a row of 8-bit samples
    return (width + 3) / 4 + 12;
}

ivec2 size_of(int level) {
    return (ivec2(vsa_width, vsa_height) + (1 << level) - 1) >> level;
}

const ivec2 AROUND[8] = ivec2[8](ivec2(-1, -1), ivec2(0, -1), ivec2(1, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(-1, 1), ivec2(0, 1), ivec2(1, 1));
const ivec2 BESIDE[4] = ivec2[4](ivec2(0, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(0, 1));

uint here[16]; // the block's window, two words a row
ivec2 size, corner;
int row, there;

vec4 codes(uint word) {
    return vec4(word & 255u, word >> 8 & 255u, word >> 16 & 255u, word >> 24);
}

void take(ivec2 block) { // go to a block
    size = size_of(1);
    corner = 4 * block - 4;
    row = row_of(size.x);
    there = (1 - vsa_slot) * 177246;
    int begin = vsa_slot * 177246 + block.x - 1 + 5;
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(corner.y + y, 0, size.y - 1) * row;
        here[2 * y] = vsa_level1[at];
        here[2 * y + 1] = vsa_level1[at + 1];
    }
}

ivec2 shorten(ivec2 vector) {
    return clamp(vector, -16 - corner, size + (16 - 8) - corner);
}

int differences(ivec2 vector) {
    ivec2 first = corner + vector;
    int begin = there + (first.x + 4 * 5) / 4, shift = 8 * (first.x & 3);
    vec4 sum = vec4(0.);
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(first.y + y, 0, size.y - 1) * row;
        uint a = vsa_level1[at], b = vsa_level1[at + 1], c = vsa_level1[at + 2];
        uint left = a >> shift | b << (31 - shift) << 1, right = b >> shift | c << (31 - shift) << 1;
        sum += abs(codes(left) - codes(here[2 * y])) + abs(codes(right) - codes(here[2 * y + 1]));
    }
    return int(dot(sum, vec4(1.)));
}

int distance_cost(ivec2 vector, ivec2 start) {
    ivec2 way = abs(vector - start);
    return 4 * (way.x + way.y);
}

int cost_of(ivec2 vector, ivec2 start) {
    return differences(vector) + distance_cost(vector, start);
}

void store(ivec2 block, ivec2 vector, ivec2 start, int cost) { // in numbers that half precision has
    imageStore(out_image, block, vec4(vector, cost / 256, cost % 256));
}

void hook() {
    ivec2 block = ivec2(gl_GlobalInvocationID.xy), last = imageSize(out_image) - 1;
    if (any(greaterThan(block, last))) return;
    if (vsa_past == 0) {
        imageStore(out_image, block, vec4(0.));
        return;
    }
    take(block);
    vec4 texel = texelFetch(VSA_CAR3_40K_ALONE1_raw, block, 0);
    ivec2 vector = ivec2(texel.xy), start = 2 * ivec2(texelFetch(VSA_CAR3_40K_VECTORS2_raw, block / 2, 0).xy);
    int cost = int(256. * texel.z + texel.w);
    for (int i = 0; i < 4; i++) {
        ivec2 place = clamp(block + BESIDE[i], ivec2(0), last);
        ivec2 tried = shorten(ivec2(texelFetch(VSA_CAR3_40K_ALONE1_raw, place, 0).xy));
        int now = cost_of(tried, start);
        if (now < cost) {
            cost = now;
            vector = tried;
        }
    }
    store(block, vector, start, cost);
}

//!DESC car3_40k 30/45: motion, whole beside 1
//!HOOK LUMA
//!BIND VSA_CAR3_40K_CLOCK
//!BIND VSA_CAR3_40K_STATE
//!BIND VSA_CAR3_40K_LEVEL1
//!BIND VSA_CAR3_40K_ALONE1
//!SAVE VSA_CAR3_40K_VECTORS1
//!WIDTH LUMA.w 7 + LUMA.w 7 + 8 % - 8 / 1 +
//!HEIGHT LUMA.h 7 + LUMA.h 7 + 8 % - 8 / 1 +
//!WHEN LUMA.w 126 > LUMA.h 126 > * !
//!COMPONENTS 4
//!COMPUTE 16 16 16 16

int row_of(int width) { // words of a row of 8-bit samples
    return (width + 3) / 4 + 12;
}

ivec2 size_of(int level) {
    return (ivec2(vsa_width, vsa_height) + (1 << level) - 1) >> level;
}

const ivec2 AROUND[8] = ivec2[8](ivec2(-1, -1), ivec2(0, -1), ivec2(1, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(-1, 1), ivec2(0, 1), ivec2(1, 1));
const ivec2 BESIDE[4] = ivec2[4](ivec2(0, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(0, 1));

uint here[16]; // the block's window, two words a row
ivec2 size, corner;
int row, there;

vec4 codes(uint word) {
    return vec4(word & 255u, word >> 8 & 255u, word >> 16 & 255u, word >> 24);
}

void take(ivec2 block) { // go to a block
    size = size_of(1);
    corner = 4 * block - 4;
    row = row_of(size.x);
    there = (1 - vsa_slot) * 177246;
    int begin = vsa_slot * 177246 + block.x - 1 + 5;
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(corner.y + y, 0, size.y - 1) * row;
        here[2 * y] = vsa_level1[at];
        here[2 * y + 1] = vsa_level1[at + 1];
    }
}

ivec2 shorten(ivec2 vector) {
    return clamp(vector, -16 - corner, size + (16 - 8) - corner);
}

int differences(ivec2 vector) {
    ivec2 first = corner + vector;
    int begin = there + (first.x + 4 * 5) / 4, shift = 8 * (first.x & 3);
    vec4 sum = vec4(0.);
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(first.y + y, 0, size.y - 1) * row;
        uint a = vsa_level1[at], b = vsa_level1[at + 1], c = vsa_level1[at + 2];
        uint left = a >> shift | b << (31 - shift) << 1, right = b >> shift | c << (31 - shift) << 1;
        sum += abs(codes(left) - codes(here[2 * y])) + abs(codes(right) - codes(here[2 * y + 1]));
    }
    return int(dot(sum, vec4(1.)));
}

int distance_cost(ivec2 vector, ivec2 start) {
    ivec2 way = abs(vector - start);
    return 4 * (way.x + way.y);
}

int cost_of(ivec2 vector, ivec2 start) {
    return differences(vector) + distance_cost(vector, start);
}

void store(ivec2 block, ivec2 vector, ivec2 start, int cost) { // in numbers that half precision has
    imageStore(out_image, block, vec4(vector, cost / 256, cost % 256));
}

void hook() {
    ivec2 block = ivec2(gl_GlobalInvocationID.xy), last = imageSize(out_image) - 1;
    if (any(greaterThan(block, last))) return;
    if (vsa_past == 0) {
        imageStore(out_image, block, vec4(0.));
        return;
    }
    take(block);
    vec4 texel = texelFetch(VSA_CAR3_40K_ALONE1_raw, block, 0);
    ivec2 vector = ivec2(texel.xy), start = ivec2(0);
    int cost = int(256. * texel.z + texel.w);
    for (int i = 0; i < 4; i++) {
        ivec2 place = clamp(block + BESIDE[i], ivec2(0), last);
        ivec2 tried = shorten(ivec2(texelFetch(VSA_CAR3_40K_ALONE1_raw, place, 0).xy));
        int now = cost_of(tried, start);
        if (now < cost) {
            cost = now;
            vector = tried;
        }
    }
    store(block, vector, start, cost);
}

//!DESC car3_40k 31/45: motion, search 0
//!HOOK LUMA
//!BIND VSA_CAR3_40K_CLOCK
//!BIND VSA_CAR3_40K_STATE
//!BIND VSA_CAR3_40K_LEVEL0
//!BIND VSA_CAR3_40K_VECTORS1
//!SAVE VSA_CAR3_40K_VECTORS0
//!WIDTH LUMA.w 3 + LUMA.w 3 + 4 % - 4 / 1 +
//!HEIGHT LUMA.h 3 + LUMA.h 3 + 4 % - 4 / 1 +
//!COMPONENTS 4
//!COMPUTE 16 16 16 16

int row_of(int width) { // words of a row of 8-bit samples
    return (width + 3) / 4 + 12;
}

ivec2 size_of(int level) {
    return (ivec2(vsa_width, vsa_height) + (1 << level) - 1) >> level;
}

const ivec2 AROUND[8] = ivec2[8](ivec2(-1, -1), ivec2(0, -1), ivec2(1, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(-1, 1), ivec2(0, 1), ivec2(1, 1));
const ivec2 BESIDE[4] = ivec2[4](ivec2(0, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(0, 1));

uint here[16]; // the block's window, two words a row
ivec2 size, corner;
int row, there;

vec4 codes(uint word) {
    return vec4(word & 255u, word >> 8 & 255u, word >> 16 & 255u, word >> 24);
}

void take(ivec2 block) { // go to a block
    size = size_of(0);
    corner = 4 * block - 4;
    row = row_of(size.x);
    there = (1 - vsa_slot) * 540144;
    int begin = vsa_slot * 540144 + block.x - 1 + 5;
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(corner.y + y, 0, size.y - 1) * row;
        here[2 * y] = vsa_level0[at];
        here[2 * y + 1] = vsa_level0[at + 1];
    }
}

ivec2 shorten(ivec2 vector) {
    return clamp(vector, -16 - corner, size + (16 - 8) - corner);
}

int differences(ivec2 vector) {
    ivec2 first = corner + vector;
    int begin = there + (first.x + 4 * 5) / 4, shift = 8 * (first.x & 3);
    vec4 sum = vec4(0.);
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(first.y + y, 0, size.y - 1) * row;
        uint a = vsa_level0[at], b = vsa_level0[at + 1], c = vsa_level0[at + 2];
        uint left = a >> shift | b << (31 - shift) << 1, right = b >> shift | c << (31 - shift) << 1;
        sum += abs(codes(left) - codes(here[2 * y])) + abs(codes(right) - codes(here[2 * y + 1]));
    }
    return int(dot(sum, vec4(1.)));
}

int distance_cost(ivec2 vector, ivec2 start) {
    ivec2 way = abs(vector - start);
    return 4 * (way.x + way.y);
}

int cost_of(ivec2 vector, ivec2 start) {
    return differences(vector) + distance_cost(vector, start);
}

int quarter(ivec2 vector, ivec2 side, int at) { // where the parabola through three costs is lowest
    int before = differences(vector - side), after = differences(vector + side);
    int bend = max(before + after - 2 * at, 1), above = 4 * (before - after) + bend;
    int down = above >= 0 ? above / (2 * bend) : -((2 * bend - 1 - above) / (2 * bend));
    return at == 0 ? 0 : clamp(down, -2, 2);
}

void store(ivec2 block, ivec2 vector, ivec2 start, int cost) {
    int at = cost - distance_cost(vector, start);
    imageStore(out_image, block, vec4(vector, quarter(vector, ivec2(1, 0), at), quarter(vector, ivec2(0, 1), at)));
}

void hook() {
    ivec2 block = ivec2(gl_GlobalInvocationID.xy);
    if (any(greaterThanEqual(block, imageSize(out_image)))) return;
    if (vsa_past == 0) {
        imageStore(out_image, block, vec4(0.));
        return;
    }
    take(block);
    ivec2 over = block / 2, last = textureSize(VSA_CAR3_40K_VECTORS1_raw, 0) - 1, start = ivec2(0), vector = ivec2(0);
    int cost = 0x7fffffff;
    for (int i = 0; i < 6; i++) {
        ivec2 tried = ivec2(0);
        if (i < 5) {
            ivec2 place = i > 0 ? clamp(over + BESIDE[max(i - 1, 0)], ivec2(0), last) : over;
            tried = 2 * ivec2(texelFetch(VSA_CAR3_40K_VECTORS1_raw, place, 0).xy);
        }
        if (i == 0) start = tried;
        tried = shorten(tried);
        int now = cost_of(tried, start);
        if (now < cost) {
            cost = now;
            vector = tried;
        }
    }
    ivec2 middle = vector;
    for (int i = 0; i < 8; i++) {
        ivec2 tried = shorten(middle + AROUND[i]);
        int now = cost_of(tried, start);
        if (now < cost) {
            cost = now;
            vector = tried;
        }
    }
    store(block, vector, start, cost);
}

//!DESC car3_40k 32/45: motion, whole search 0
//!HOOK LUMA
//!BIND VSA_CAR3_40K_CLOCK
//!BIND VSA_CAR3_40K_STATE
//!BIND VSA_CAR3_40K_LEVEL0
//!SAVE VSA_CAR3_40K_VECTORS0
//!WIDTH LUMA.w 3 + LUMA.w 3 + 4 % - 4 / 1 +
//!HEIGHT LUMA.h 3 + LUMA.h 3 + 4 % - 4 / 1 +
//!WHEN LUMA.w 63 > LUMA.h 63 > * !
//!COMPONENTS 4
//!COMPUTE 1 1 16 12

int row_of(int width) { // words of a row of 8-bit samples
    return (width + 3) / 4 + 12;
}

ivec2 size_of(int level) {
    return (ivec2(vsa_width, vsa_height) + (1 << level) - 1) >> level;
}

const ivec2 AROUND[8] = ivec2[8](ivec2(-1, -1), ivec2(0, -1), ivec2(1, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(-1, 1), ivec2(0, 1), ivec2(1, 1));
const ivec2 BESIDE[4] = ivec2[4](ivec2(0, -1), ivec2(-1, 0), ivec2(1, 0), ivec2(0, 1));

uint here[16]; // the block's window, two words a row
ivec2 size, corner;
int row, there;

vec4 codes(uint word) {
    return vec4(word & 255u, word >> 8 & 255u, word >> 16 & 255u, word >> 24);
}

void take(ivec2 block) { // go to a block
    size = size_of(0);
    corner = 4 * block - 4;
    row = row_of(size.x);
    there = (1 - vsa_slot) * 540144;
    int begin = vsa_slot * 540144 + block.x - 1 + 5;
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(corner.y + y, 0, size.y - 1) * row;
        here[2 * y] = vsa_level0[at];
        here[2 * y + 1] = vsa_level0[at + 1];
    }
}

ivec2 shorten(ivec2 vector) {
    return clamp(vector, -16 - corner, size + (16 - 8) - corner);
}

int differences(ivec2 vector) {
    ivec2 first = corner + vector;
    int begin = there + (first.x + 4 * 5) / 4, shift = 8 * (first.x & 3);
    vec4 sum = vec4(0.);
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(first.y + y, 0, size.y - 1) * row;
        uint a = vsa_level0[at], b = vsa_level0[at + 1], c = vsa_level0[at + 2];
        uint left = a >> shift | b << (31 - shift) << 1, right = b >> shift | c << (31 - shift) << 1;
        sum += abs(codes(left) - codes(here[2 * y])) + abs(codes(right) - codes(here[2 * y + 1]));
    }
    return int(dot(sum, vec4(1.)));
}

int distance_cost(ivec2 vector, ivec2 start) {
    ivec2 way = abs(vector - start);
    return 4 * (way.x + way.y);
}

int cost_of(ivec2 vector, ivec2 start) {
    return differences(vector) + distance_cost(vector, start);
}

int quarter(ivec2 vector, ivec2 side, int at) { // where the parabola through three costs is lowest
    int before = differences(vector - side), after = differences(vector + side);
    int bend = max(before + after - 2 * at, 1), above = 4 * (before - after) + bend;
    int down = above >= 0 ? above / (2 * bend) : -((2 * bend - 1 - above) / (2 * bend));
    return at == 0 ? 0 : clamp(down, -2, 2);
}

void store(ivec2 block, ivec2 vector, ivec2 start, int cost) {
    int at = cost - distance_cost(vector, start);
    imageStore(out_image, block, vec4(vector, quarter(vector, ivec2(1, 0), at), quarter(vector, ivec2(0, 1), at)));
}

shared uint lowest; // cost * 256 + candidate: the first of equals wins

ivec2 candidate(int i) { // no motion, then row by row
    return shorten(i == 0 ? ivec2(0) : ivec2((i - 1) % 13 - 6, (i - 1) / 13 - 6));
}

void hook() { // a workgroup a block, a thread a candidate
    ivec2 block = ivec2(gl_WorkGroupID.xy), start = ivec2(0), vector;
    int thread = int(gl_LocalInvocationIndex), cost;
    if (vsa_past == 0) {
        if (thread == 0) imageStore(out_image, block, vec4(0.));
        return;
    }
    take(block);
    if (thread == 0) lowest = 0xffffffffu;
    barrier();
    if (thread <= 13 * 13) {
        ivec2 tried = candidate(thread);
        atomicMin(lowest, uint(256 * cost_of(tried, start) + thread));
    }
    barrier();
    vector = candidate(int(lowest & 255u));
    cost = int(lowest >> 8);
    barrier();
    if (thread == 0) lowest = uint(256 * cost);
    barrier();
    if (thread < 8) {
        ivec2 tried = shorten(vector + AROUND[thread]);
        atomicMin(lowest, uint(256 * cost_of(tried, start) + thread + 1));
    }
    barrier();
    int which = int(lowest & 255u);
    if (which > 0) vector = shorten(vector + AROUND[which - 1]);
    cost = int(lowest >> 8);
    if (thread == 0) store(block, vector, start, cost);
}

//!DESC car3_40k 33/45: motion, moved
//!HOOK LUMA
//!BIND VSA_CAR3_40K_CLOCK
//!BIND VSA_CAR3_40K_STATE
//!BIND VSA_CAR3_40K_VECTORS0
//!SAVE VSA_CAR3_40K_MOVED
//!COMPONENTS 4
//!COMPUTE 64 64 16 16

int row_of(int width) { // words of a row of 8-bit samples
    return (width + 3) / 4 + 12;
}

ivec2 size_of(int level) {
    return (ivec2(vsa_width, vsa_height) + (1 << level) - 1) >> level;
}

int ramp(int place, int rising) { // weight of one of two blocks that share a cell, along an axis
    return rising == 1 ? 2 * place + 1 : 7 - 2 * place;
}

const ivec4 FILTERS[4] = ivec4[4](ivec4(0, 64, 0, 0), ivec4(-4, 54, 16, -2), ivec4(-4, 36, 36, -4), ivec4(-2, 16, 54, -4));

int begin, row;

int code_at(int x, int y) { // of the past frame
    int at = x + 4 * 5;
    uint code = vsa_luma[begin + clamp(y, 0, vsa_height - 1) * row + at / 2] >> 16 * (at & 1) & 65535u;
    return int(vsa_deep == 1 ? code : code >> 8);
}

int to_8_bits(int code) {
    return vsa_deep == 1 ? min((code + 128) >> 8, 255) : code;
}

void hook() { // a thread a cell of 4 x 4 samples, which four blocks share
    ivec2 cell = ivec2(gl_GlobalInvocationID.xy);
    if (any(greaterThanEqual(4 * cell, ivec2(vsa_width, vsa_height)))) return;
    ivec4 total[4];
    for (int y = 0; y < 4; y++) total[y] = ivec4(0);
    begin = (1 - vsa_slot) * 1080288;
    row = 2 * row_of(vsa_width);
    int top = vsa_deep == 1 ? 65535 : 255;
    for (int block = 0; block < 4; block++) {
        int right = block % 2, down = block / 2;
        ivec4 vector = ivec4(texelFetch(VSA_CAR3_40K_VECTORS0_raw, cell + ivec2(right, down), 0));
        ivec2 quarters = 4 * vector.xy + vector.zw, first = 4 * cell + (quarters >> 2) - 1;
        ivec4 taps_x = FILTERS[quarters.x & 3], taps_y = FILTERS[quarters.y & 3];
        ivec4 across[7];
        for (int y = 0; y < 7; y++) {
            int s[7];
            for (int x = 0; x < 7; x++) s[x] = code_at(first.x + x, first.y + y);
            across[y] = taps_x.x * ivec4(s[0], s[1], s[2], s[3]) + taps_x.y * ivec4(s[1], s[2], s[3], s[4])
                + taps_x.z * ivec4(s[2], s[3], s[4], s[5]) + taps_x.w * ivec4(s[3], s[4], s[5], s[6]);
        }
        ivec4 weights = ivec4(ramp(0, right), ramp(1, right), ramp(2, right), ramp(3, right));
        for (int y = 0; y < 4; y++) {
            ivec4 moved = taps_y.x * across[y] + taps_y.y * across[y + 1] + taps_y.z * across[y + 2] + taps_y.w * across[y + 3];
            total[y] += clamp((moved + 2048) >> 12, ivec4(0), ivec4(top)) * weights * ramp(y, down);
        }
    }
    int own_begin = vsa_slot * 1080288 + 2 * 5 + 2 * cell.x;
    for (int y = 0; y < 4; y++) {
        int at = own_begin + min(4 * cell.y + y, vsa_height - 1) * row;
        uint a = vsa_luma[at], b = vsa_luma[at + 1];
        ivec4 own = ivec4(a & 65535u, a >> 16, b & 65535u, b >> 16), moved = (total[y] + 32) >> 6;
        own = vsa_deep == 1 ? own : own >> 8;
        for (int x = 0; x < 4; x++) {
            vec4 texel = vec4(moved[x] - own[x], to_8_bits(own[x]) - to_8_bits(moved[x]), 0., 0.);
            imageStore(out_image, 4 * cell + ivec2(x, y), texel * float(vsa_past));
        }
    }
}

//!DESC car3_40k 34/45: motion, fit
//!HOOK LUMA
//!BIND VSA_CAR3_40K_CLOCK
//!BIND VSA_CAR3_40K_MOVED
//!SAVE VSA_CAR3_40K_FIT
//!WIDTH LUMA.w 3 + LUMA.w 3 + 4 % - 4 / 1 +
//!HEIGHT LUMA.h 3 + LUMA.h 3 + 4 % - 4 / 1 +
//!COMPONENTS 4
//!COMPUTE 16 16 16 16

shared int sum;

void hook() {
    ivec2 block = ivec2(gl_GlobalInvocationID.xy), count = imageSize(out_image);
    if (gl_LocalInvocationIndex == 0u) sum = 0;
    barrier();
    int fit = 0;
    if (vsa_past == 1 && all(lessThan(block, count))) {
        ivec2 first = 4 * block - 4, size = ivec2(vsa_width, vsa_height);
        float difference = 0.;
        for (int i = 0; i < 64; i++) {
            ivec2 at = first + ivec2(i % 8, i / 8);
            if (all(greaterThanEqual(at, ivec2(0))) && all(lessThan(at, size))) difference += abs(texelFetch(VSA_CAR3_40K_MOVED_raw, at, 0).y);
        }
        ivec2 inside = min(first + 8, size) - max(first, 0);
        int samples = inside.x * inside.y;
        fit = clamp((20 * samples - int(difference)) * 256 / (16 * samples), 0, 256);
        atomicAdd(sum, fit);
    }
    if (all(lessThan(block, count))) imageStore(out_image, block, vec4(fit, 0., 0., 0.));
    barrier();
    if (gl_LocalInvocationIndex == 0u) atomicAdd(vsa_fits, sum);
}

//!DESC car3_40k 35/45: motion, neighbour
//!HOOK LUMA
//!BIND VSA_CAR3_40K_CLOCK
//!BIND VSA_CAR3_40K_MOVED
//!BIND VSA_CAR3_40K_FIT
//!SAVE VSA_CAR3_40K_NEIGHBOUR
//!COMPONENTS 4
//!COMPUTE 64 64 16 16

int ramp(int place, int rising) { // weight of one of two blocks that share a cell, along an axis
    return rising == 1 ? 2 * place + 1 : 7 - 2 * place;
}

void hook() { // a thread a cell of 4 x 4 samples
    ivec2 cell = ivec2(gl_GlobalInvocationID.xy), blocks = textureSize(VSA_CAR3_40K_FIT_raw, 0);
    if (any(greaterThanEqual(4 * cell, ivec2(vsa_width, vsa_height)))) return;
    bool cut = vsa_fits < 64 * blocks.x * blocks.y;
    int fits[4];
    for (int i = 0; i < 4; i++) fits[i] = cut ? 0 : int(texelFetch(VSA_CAR3_40K_FIT_raw, cell + ivec2(i % 2, i / 2), 0).x);
    float unit = vsa_deep == 1 ? 65535. : 255.;
    for (int y = 0; y < 4; y++)
        for (int x = 0; x < 4; x++) {
            int upper = ramp(x, 0) * fits[0] + ramp(x, 1) * fits[1], lower = ramp(x, 0) * fits[2] + ramp(x, 1) * fits[3];
            int fit = (ramp(y, 0) * upper + ramp(y, 1) * lower + 32) >> 6;
            ivec2 at = 4 * cell + ivec2(x, y);
            int more = int(texelFetch(VSA_CAR3_40K_MOVED_raw, at, 0).x);
            imageStore(out_image, at, vec4(float((fit * more + 256 / 2) >> 8) / unit, float(fit) / 256., 0., 0.));
        }
}

//!DESC car3_40k 36/45: motion, no past frame
//!HOOK LUMA
//!BIND LUMA
//!SAVE VSA_CAR3_40K_NEIGHBOUR
//!WIDTH 1
//!HEIGHT 1
//!WHEN PTS 1000000 < LUMA.w 64 + LUMA.h 1 + * 2160577 < * !
//!COMPONENTS 4

vec4 hook() {
    return vec4(0.);
}

//!DESC car3_40k 37/45: 3x3 3>32, 3x3 32>32
//!HOOK LUMA
//!BIND LUMA
//!BIND VSA_CAR3_40K_NEIGHBOUR
//!SAVE VSA_CAR3_40K_0
//!WIDTH LUMA.w 8 + 4 *
//!HEIGHT LUMA.h 8 + 2 *
//!COMPONENTS 4
//!COMPUTE 64 16 16 8

#ifdef GL_EXT_shader_explicit_arithmetic_types_float16
#extension GL_EXT_shader_explicit_arithmetic_types_float16 : enable
#define H4 f16vec4
#else
#define H4 vec4
#endif

shared H4 source[1][12][20];
shared H4 tile1[8][10][18];


vec2 LUMA_count() { // pixels of the picture as displayed
    vec2 end = vec2(imageSize(out_image)) - .5, start = vec2(-.5);
    vec2 across = LUMA_map(vec2(end.x, start.y)) - LUMA_map(start), down = LUMA_map(vec2(start.x, end.y)) - LUMA_map(start);
    return floor(vec2(dot(abs(across), LUMA_size), dot(abs(down), LUMA_size)) + .5);
}

vec4 LUMA_at(vec2 pixel, vec2 count) { // LUMA_map knows the host's rotation, flip and padding
    vec2 pos = LUMA_map((clamp(pixel, vec2(0.), count - 1.) + .5) / count * vec2(imageSize(out_image)) - .5);
    return LUMA_tex((floor(pos * LUMA_size) + .5) * LUMA_pt);
}


vec2 VSA_CAR3_40K_NEIGHBOUR_count() { // pixels of the picture as displayed
    vec2 end = vec2(imageSize(out_image)) - .5, start = vec2(-.5);
    vec2 across = VSA_CAR3_40K_NEIGHBOUR_map(vec2(end.x, start.y)) - VSA_CAR3_40K_NEIGHBOUR_map(start), down = VSA_CAR3_40K_NEIGHBOUR_map(vec2(start.x, end.y)) - VSA_CAR3_40K_NEIGHBOUR_map(start);
    return floor(vec2(dot(abs(across), VSA_CAR3_40K_NEIGHBOUR_size), dot(abs(down), VSA_CAR3_40K_NEIGHBOUR_size)) + .5);
}

vec4 VSA_CAR3_40K_NEIGHBOUR_at(vec2 pixel, vec2 count) { // VSA_CAR3_40K_NEIGHBOUR_map knows the host's rotation, flip and padding
    vec2 pos = VSA_CAR3_40K_NEIGHBOUR_map((clamp(pixel, vec2(0.), count - 1.) + .5) / count * vec2(imageSize(out_image)) - .5);
    return VSA_CAR3_40K_NEIGHBOUR_tex((floor(pos * VSA_CAR3_40K_NEIGHBOUR_size) + .5) * VSA_CAR3_40K_NEIGHBOUR_pt);
}

void hook() {
    ivec2 base = ivec2(gl_WorkGroupID.xy) * ivec2(16, 8);
    ivec2 local = ivec2(gl_LocalInvocationID.xy);
    vec2 LUMA_pixels = LUMA_count();
    vec2 VSA_CAR3_40K_NEIGHBOUR_pixels = VSA_CAR3_40K_NEIGHBOUR_count();
    for (int i = int(gl_LocalInvocationIndex); i < 240; i += 128) {
        ivec2 cell = ivec2(i % 20, i / 20);
        vec2 place = vec2(base + cell - 6);
        vec4 s0 = LUMA_at(place * 1. + vec2(0, 0), LUMA_pixels);
        vec4 s1 = VSA_CAR3_40K_NEIGHBOUR_at(place * 1. + vec2(0, 0), VSA_CAR3_40K_NEIGHBOUR_pixels);
        source[0][cell.y][cell.x] = H4(vec4(s0.x - .5, s1.x, s1.y, 0.));
    }
    barrier();
    for (int i = int(gl_LocalInvocationIndex); i < 180; i += 128) {
        ivec2 cell = ivec2(i % 18, i / 18);
        H4 a0 = H4(.0028391,.02635,-.0016263,.0064584);
        H4 a1 = H4(-.0071817,-.0021905,-.00157,.0015502);
        H4 a2 = H4(-.47371,.0089053,-.089785,-.18445);
        H4 a3 = H4(.02641,.0052847,-.40337,-.0073783);
        H4 a4 = H4(-.077406,-.00093389,-.042435,.041539);
        H4 a5 = H4(-.039237,-.052845,-.048728,-.0091594);
        H4 a6 = H4(-.34969,.049931,-.25886,-.046138);
        H4 a7 = H4(.0062317,-.0031036,-.12846,.018917);
        H4 av;
        av = source[0][cell.y + 0][cell.x + 0];
        a0 += H4(.00086544,.48735,1.0314,-.13042) * av.x;
        a0 += H4(.00029267,.00012149,.00018167,7.4983e-5) * av.y;
        a0 += H4(-1.3412e-5,-.00026952,9.1949e-5,-.00035387) * av.z;
        a1 += H4(.1463,-.3672,-2.6235e-5,.12359) * av.x;
        a1 += H4(-.0005117,.00025085,9.4266e-6,-.00070662) * av.y;
        a1 += H4(.00034135,.00076951,-.00020917,.00050831) * av.z;
        a2 += H4(-.083034,.20796,-.20785,-.41298) * av.x;
        a2 += H4(-.00098931,-.00021211,-.00020474,-.00020945) * av.y;
        a2 += H4(-.00031998,.00048092,-8.9499e-5,-5.1499e-5) * av.z;
        a3 += H4(-.029362,-.34205,-.034365,-.19958) * av.x;
        a3 += H4(.0018804,.0029326,.0032318,3.157e-6) * av.y;
        a3 += H4(-.00061534,.0010762,.0025226,.00027959) * av.z;
        a4 += H4(-.11213,.43822,1.0119,-.1209) * av.x;
        a4 += H4(-.00053338,.00012687,.00051447,-.00021246) * av.y;
        a4 += H4(-.00013232,-8.4128e-5,4.2631e-5,-.00021617) * av.z;
        a5 += H4(.27666,-.40345,-.29489,.072909) * av.x;
        a5 += H4(.00016513,.00072239,.001226,-.0022252) * av.y;
        a5 += H4(-.0010715,6.606e-5,-.00038463,-.0012521) * av.z;
        a6 += H4(-.044492,.30053,-.30258,-.51713) * av.x;
        a6 += H4(-.0014043,-.00012764,.0026497,-.00011082) * av.y;
        a6 += H4(.00015694,.00028036,.00032773,-.00026284) * av.z;
        a7 += H4(.0033219,-.38588,.13253,-.23005) * av.x;
        a7 += H4(.0002763,.0021117,-.0016538,-.00016848) * av.y;
        a7 += H4(-.00014391,-.00084614,-.00010819,-7.3342e-5) * av.z;
        av = source[0][cell.y + 0][cell.x + 1];
        a0 += H4(.00072456,.015265,-.47026,-.14493) * av.x;
        a0 += H4(.00016369,-1.5302e-5,-5.8162e-5,5.9865e-5) * av.y;
        a0 += H4(-2.7514e-5,-.00031151,.00010321,-.00038109) * av.z;
        a1 += H4(.053319,-.3026,-.00019164,-.59142) * av.x;
        a1 += H4(-.00045008,.00023966,-.00012799,-.0037031) * av.y;
        a1 += H4(.00035098,.000766,-.00022221,.00053861) * av.z;
        a2 += H4(.046725,-.33216,-.042862,-.16439) * av.x;
        a2 += H4(-.00024343,-.00027783,.00056011,-3.7468e-5) * av.y;
        a2 += H4(-.00034681,.00046498,-7.208e-5,-2.1542e-5) * av.z;
        a3 += H4(.53165,.43068,-.060614,-.74222) * av.x;
        a3 += H4(.0018317,.00073805,.0020774,-3.9999e-5) * av.y;
        a3 += H4(-.00060259,.0008263,.0026612,.0002867) * av.z;
        a4 += H4(-.57547,-.036737,-.47828,-.12148) * av.x;
        a4 += H4(-.00079105,.00013979,.00020276,-1.0286e-5) * av.y;
        a4 += H4(-9.8765e-5,-.00013483,2.2602e-5,-.00023007) * av.z;
        a5 += H4(-.014553,-.39379,.50296,-.54968) * av.x;
        a5 += H4(.00048854,.00060089,.0018478,-.0043058) * av.y;
        a5 += H4(-.0010499,9.2374e-5,-.00039583,-.0012872) * av.z;
        a6 += H4(-.0096355,-.29276,-.040508,-.073833) * av.x;
        a6 += H4(-.0010792,-.00025666,.0027483,-.00069849) * av.y;
        a6 += H4(.00012016,.00026113,.00033684,-.00024093) * av.z;
        a7 += H4(.57225,.43599,.012624,-.78992) * av.x;
        a7 += H4(.00020511,.00017451,-.0012562,-.00021911) * av.y;
        a7 += H4(-.00015583,-.0010992,-3.4992e-5,-8.262e-5) * av.z;
        av = source[0][cell.y + 0][cell.x + 2];
        a0 += H4(.0013901,-.056894,-.52179,-.69238) * av.x;
        a0 += H4(.00048729,-.00015367,-.00012943,2.7245e-5) * av.y;
        a0 += H4(4.027e-6,-.0003451,.00013749,-.00038564) * av.z;
        a1 += H4(-.041595,-.070948,.00045196,.33659) * av.x;
        a1 += H4(-.00059804,.00026122,.00018968,.0021054) * av.y;
        a1 += H4(.00036991,.00075707,-.00019602,.00059238) * av.z;
        a2 += H4(-.031905,-.69948,.33686,-.089373) * av.x;
        a2 += H4(.00042393,-.00024134,.00048863,.0016205) * av.y;
        a2 += H4(-.00033822,.000451,-5.2171e-5,-2.3485e-5) * av.z;
        a3 += H4(-.17171,-.018463,.20899,-.21861) * av.x;
        a3 += H4(.0017454,.00054417,.0020762,-2.8327e-6) * av.y;
        a3 += H4(-.00056973,.00066158,.0027756,.00030502) * av.z;
        a4 += H4(-.042502,-.012798,-.4753,-.6393) * av.x;
        a4 += H4(-.0012186,-5.4539e-5,-2.5348e-5,-.00012612) * av.y;
        a4 += H4(-8.3343e-5,-.00015639,-1.2023e-5,-.00024663) * av.z;
        a5 += H4(-.10704,-.14964,.50165,.33196) * av.x;
        a5 += H4(.00076774,.00060569,.0011008,.0010592) * av.y;
        a5 += H4(-.00099806,.00011492,-.00038919,-.0013184) * av.z;
        a6 += H4(-.14007,-.67168,.45761,-.067519) * av.x;
        a6 += H4(-.00090291,-.00025079,.0035546,-.00063318) * av.y;
        a6 += H4(.00012044,.00023147,.00034625,-.00026151) * av.z;
        a7 += H4(-.036301,-.01672,.15141,-.17298) * av.x;
        a7 += H4(-.00011592,1.5575e-5,-.0015625,-.00022055) * av.y;
        a7 += H4(-.00013392,-.0012582,-1.1628e-6,-8.658e-5) * av.z;
        av = source[0][cell.y + 1][cell.x + 0];
        a0 += H4(.00083138,.46504,.14979,.20608) * av.x;
        a0 += H4(.00019328,7.8114e-5,-1.4933e-5,9.0506e-5) * av.y;
        a0 += H4(-6.6092e-5,-.00026689,7.1094e-5,-.00035315) * av.z;
        a1 += H4(.0035996,1.0044,-9.1069e-5,-.29259) * av.x;
        a1 += H4(-.00082075,.0001082,-.00010601,.0014279) * av.y;
        a1 += H4(.00029487,.00080643,-.00025123,.0005351) * av.z;
        a2 += H4(-.99911,.028874,-.18808,-.24594) * av.x;
        a2 += H4(-.0015618,-.00010254,-.00030499,-.00022621) * av.y;
        a2 += H4(-.00034269,.00046396,-9.8281e-5,2.0125e-5) * av.z;
        a3 += H4(-.12363,.30821,.012622,.0015875) * av.x;
        a3 += H4(.00067379,.00043008,.00298,-9.3514e-5) * av.y;
        a3 += H4(-.00055261,.0011804,.0026132,.00024896) * av.z;
        a4 += H4(.423,.41088,.11379,.17684) * av.x;
        a4 += H4(-.00061114,-.00012082,.00030715,-.00012103) * av.y;
        a4 += H4(-.00019093,-6.6631e-5,5.8316e-5,-.00018772) * av.z;
        a5 += H4(.093173,.9848,-.54491,-.26933) * av.x;
        a5 += H4(.00033575,.00082123,.0013899,.0005464) * av.y;
        a5 += H4(-.0010806,4.4353e-5,-.00039132,-.0011301) * av.z;
        a6 += H4(-.86618,.039088,-.24292,-.24088) * av.x;
        a6 += H4(-.0016814,7.4174e-5,-.00021612,-.00033689) * av.y;
        a6 += H4(.00017726,.00026756,.00029352,-.00022697) * av.z;
        a7 += H4(-.11099,.3234,.036264,.04975) * av.x;
        a7 += H4(-.00071575,-.00057488,-.0014235,-.00018309) * av.y;
        a7 += H4(-.00010152,-.00074909,-6.2078e-5,-9.8081e-5) * av.z;
        av = source[0][cell.y + 1][cell.x + 1];
        a0 += H4(-.0011192,-.3649,.10579,.060277) * av.x;
        a0 += H4(-.00097609,1.0032e-5,-.00013212,.00025609) * av.y;
        a0 += H4(-7.6045e-5,-.00031199,8.1252e-5,-.00037505) * av.z;
        a1 += H4(-.064446,.43431,-.0021717,.54276) * av.x;
        a1 += H4(-.00069076,.00019545,.99865,-.0043151) * av.y;
        a1 += H4(.00031403,.0007967,-.00026147,.00054404) * av.z;
        a2 += H4(-.10498,.11236,-.59055,.19171) * av.x;
        a2 += H4(-.00095379,-.00023796,.00019394,-.00051999) * av.y;
        a2 += H4(-.00037121,.000448,-8.8507e-5,5.6826e-5) * av.z;
        a3 += H4(-.30049,-.70342,.61153,.044901) * av.x;
        a3 += H4(.00053789,-.0017568,.0013442,-7.1209e-5) * av.y;
        a3 += H4(-.00051939,.00092918,.0027522,.00024732) * av.z;
        a4 += H4(-.29409,-.33487,.1199,.010963) * av.x;
        a4 += H4(-.00076517,9.2261e-5,.00015779,.0005831) * av.y;
        a4 += H4(-.00013735,-.00012082,2.1034e-5,-.00020263) * av.z;
        a5 += H4(-.19864,.46281,.49125,.584) * av.x;
        a5 += H4(.00081568,.00074488,.0021544,-.0039398) * av.y;
        a5 += H4(-.0010569,6.9459e-5,-.00039634,-.0011819) * av.z;
        a6 += H4(-.086521,.14373,-.73196,.18187) * av.x;
        a6 += H4(-.0013972,-.00010275,-.0015522,-.00047547) * av.y;
        a6 += H4(.00012946,.00024869,.00031226,-.00021104) * av.z;
        a7 += H4(-.325,-.6367,.61517,.042101) * av.x;
        a7 += H4(-.00084118,-.0024435,-.0014658,-.00011616) * av.y;
        a7 += H4(-.00011105,-.00098062,-5.5839e-7,-.00010433) * av.z;
        av = source[0][cell.y + 1][cell.x + 2];
        a0 += H4(.00090572,-.32087,-.29864,.54759) * av.x;
        a0 += H4(.00021891,-.00013357,-.00012882,.00031578) * av.y;
        a0 += H4(-3.7847e-5,-.00034714,.00011454,-.00038314) * av.z;
        a1 += H4(.14454,-.091391,-4.1904e-5,.040605) * av.x;
        a1 += H4(-.0005609,.00022714,-8.9449e-5,.0031663) * av.y;
        a1 += H4(.00033455,.00078685,-.00022632,.00060221) * av.z;
        a2 += H4(.051117,-.052954,.15784,.082094) * av.x;
        a2 += H4(-.00011603,-.00018419,.00094029,.00090011) * av.y;
        a2 += H4(-.000356,.00043196,-6.7659e-5,3.9599e-5) * av.z;
        a3 += H4(.12448,.11314,-.080613,-.21617) * av.x;
        a3 += H4(.00070284,-.0012748,.0013523,-2.1253e-5) * av.y;
        a3 += H4(-.00049037,.00075983,.0028451,.00026133) * av.z;
        a4 += H4(-.22949,-.27241,-.281,.59767) * av.x;
        a4 += H4(-.0012771,-2.2509e-5,.0002113,.00065021) * av.y;
        a4 += H4(-.00011477,-.00014294,-3.4179e-6,-.00022315) * av.z;
        a5 += H4(.030488,-.084357,-.51885,-.0091159) * av.x;
        a5 += H4(.0010723,.0007089,.0011871,.0018239) * av.y;
        a5 += H4(-.00099373,9.4774e-5,-.0003951,-.0012175) * av.z;
        a6 += H4(.046655,-.091138,.19793,.071134) * av.x;
        a6 += H4(-.0010844,-.00012613,.0016364,-.00056935) * av.y;
        a6 += H4(.00012501,.00021604,.00032969,-.00024308) * av.z;
        a7 += H4(.039463,.14874,-.067349,-.26778) * av.x;
        a7 += H4(-.00085027,-.002105,-.0019236,-.00014886) * av.y;
        a7 += H4(-9.161e-5,-.0011434,3.0264e-5,-.00011012) * av.z;
        av = source[0][cell.y + 2][cell.x + 0];
        a0 += H4(.0011734,-.20848,.046653,-.082629) * av.x;
        a0 += H4(.00038395,-4.1336e-5,-.00019462,7.1819e-5) * av.y;
        a0 += H4(-6.324e-5,-.0002578,5.4143e-5,-.0003357) * av.z;
        a1 += H4(-.75139,-.6701,.00022532,.24955) * av.x;
        a1 += H4(-.0011141,8.809e-5,7.7873e-5,.0020438) * av.y;
        a1 += H4(.00027191,.00083401,-.00025355,.00064767) * av.z;
        a2 += H4(-.10324,.68183,-.0037462,-.21628) * av.x;
        a2 += H4(-.00065552,-4.5461e-5,.0014017,.00020976) * av.y;
        a2 += H4(-.00031806,.00045006,-.00010877,.00010175) * av.z;
        a3 += H4(.13976,.41564,.50254,.064607) * av.x;
        a3 += H4(.00017156,.0014057,.0027514,-.00015646) * av.y;
        a3 += H4(-.0004765,.0012485,.0027146,.00021167) * av.z;
        a4 += H4(.37332,-.19893,.082394,-.10865) * av.x;
        a4 += H4(-.00050861,-.00037314,8.4106e-5,-4.0079e-5) * av.y;
        a4 += H4(-.00025289,-4.6452e-5,5.9522e-5,-.00013842) * av.z;
        a5 += H4(-.59515,-.55709,.28983,.27513) * av.x;
        a5 += H4(.00016097,.00074266,.0012237,.0013326) * av.y;
        a5 += H4(-.001078,2.5487e-5,-.00038463,-.00092874) * av.z;
        a6 += H4(-.13496,.60752,.037016,-.16598) * av.x;
        a6 += H4(-.0012324,8.2116e-5,.0032234,-.00027684) * av.y;
        a6 += H4(.00021884,.00025641,.00030153,-.00022013) * av.z;
        a7 += H4(.081203,.38959,.44572,.067631) * av.x;
        a7 += H4(-.00077583,.00017384,-.00098138,-8.6395e-5) * av.y;
        a7 += H4(-5.3096e-5,-.00064594,-4.2437e-5,-.00011925) * av.z;
        av = source[0][cell.y + 2][cell.x + 1];
        a0 += H4(.00068411,.48747,-.056491,.25662) * av.x;
        a0 += H4(.00012224,-9.9228e-5,-.00016658,.00022086) * av.y;
        a0 += H4(-6.4989e-5,-.00030449,6.8137e-5,-.00036267) * av.z;
        a1 += H4(-.082709,.13568,-.00028228,-.2834) * av.x;
        a1 += H4(-.00074342,.00014523,-.00019068,-1.6695e-5) * av.y;
        a1 += H4(.00028393,.00082238,-.00025399,.00061456) * av.z;
        a2 += H4(.12518,-.062499,-.0081057,.17435) * av.x;
        a2 += H4(-.00024302,-.00010554,.0013638,-.00062792) * av.y;
        a2 += H4(-.00034216,.00043472,-.00010261,.00013676) * av.z;
        a3 += H4(-.16045,-.19755,-.40441,.67757) * av.x;
        a3 += H4(5.8657e-5,-.00086551,.0015044,-.00012031) * av.y;
        a3 += H4(-.00045189,.0010244,.0028329,.00021921) * av.z;
        a4 += H4(.38966,.54316,-.079071,.19727) * av.x;
        a4 += H4(-.00041627,-.00029876,7.4234e-5,.00040669) * av.y;
        a4 += H4(-.00019393,-9.1279e-5,3.0875e-5,-.00015465) * av.z;
        a5 += H4(-.074605,.22858,-.5115,-.29355) * av.x;
        a5 += H4(.00071145,.00073299,.00071917,-.00053267) * av.y;
        a5 += H4(-.0010276,4.8701e-5,-.00039016,-.0010364) * av.z;
        a6 += H4(.12223,-.090106,-.17959,.19285) * av.x;
        a6 += H4(-.0010923,6.1099e-6,.0018168,-.00044106) * av.y;
        a6 += H4(.00016768,.0002332,.0003195,-.0002121) * av.z;
        a7 += H4(-.21087,-.21749,-.30987,.74225) * av.x;
        a7 += H4(-.00087559,-.0016165,-.0010206,4.2476e-5) * av.y;
        a7 += H4(-6.7143e-5,-.00087003,2.1733e-5,-.00012567) * av.z;
        av = source[0][cell.y + 2][cell.x + 2];
        a0 += H4(.00076996,-.48739,.011885,-.013669) * av.x;
        a0 += H4(.0002467,-.00019416,-.00011135,.00026537) * av.y;
        a0 += H4(-2.782e-5,-.00034064,.00010569,-.0003664) * av.z;
        a1 += H4(.57265,-.068981,-.00020613,-.12615) * av.x;
        a1 += H4(-.00058611,.00019744,-6.3901e-5,.0012968) * av.y;
        a1 += H4(.00030596,.00081541,-.00020955,.00065819) * av.z;
        a2 += H4(-.066421,.12545,.20217,.5829) * av.x;
        a2 += H4(.0003955,-.00011986,.0014497,5.981e-5) * av.y;
        a2 += H4(-.00033781,.00041654,-8.0822e-5,.00011048) * av.z;
        a3 += H4(.015111,-.015305,-1.2448,.57963) * av.x;
        a3 += H4(.00039915,-.00047337,.00018148,-.00010674) * av.y;
        a3 += H4(-.00041276,.00085136,.0029127,.00022646) * av.z;
        a4 += H4(-.025321,-.51634,-.0046916,.0082646) * av.x;
        a4 += H4(-.00066607,-.00043386,.00024832,.00045965) * av.y;
        a4 += H4(-.00016656,-.00011756,-8.1014e-6,-.00017587) * av.z;
        a5 += H4(.60991,.022155,-.0068415,-.17452) * av.x;
        a5 += H4(.0011159,.00065549,.0005897,.00081516) * av.y;
        a5 += H4(-.00096129,7.4579e-5,-.00038756,-.0011039) * av.z;
        a6 += H4(-.044295,.06702,.15534,.58321) * av.x;
        a6 += H4(-.00086225,-5.192e-5,.0030052,-.00060164) * av.y;
        a6 += H4(.0001576,.00020738,.00033867,-.00025262) * av.z;
        a7 += H4(-.015391,-.070006,-1.1714,.56611) * av.x;
        a7 += H4(-.00068556,-.0012336,-.001725,-4.9527e-5) * av.y;
        a7 += H4(-4.4581e-5,-.0010355,5.0763e-5,-.00012992) * av.z;
        a0 = max(a0, H4(0.)) + H4(.98826,.25295,-.50149,-.32021) * min(a0, H4(0.));
        a1 = max(a1, H4(0.)) + H4(-.39964,-.33589,.9852,.94171) * min(a1, H4(0.));
        a2 = max(a2, H4(0.)) + H4(.084413,.010167,-.043229,-.00057631) * min(a2, H4(0.));
        a3 = max(a3, H4(0.)) + H4(.26064,.89108,-.017225,-.37474) * min(a3, H4(0.));
        a4 = max(a4, H4(0.)) + H4(-.090307,.21325,-.35093,-.22694) * min(a4, H4(0.));
        a5 = max(a5, H4(0.)) + H4(-.13175,-.10149,-.026685,.92438) * min(a5, H4(0.));
        a6 = max(a6, H4(0.)) + H4(.12248,.13019,-.024946,-.033205) * min(a6, H4(0.));
        a7 = max(a7, H4(0.)) + H4(.3485,.84297,-.078907,-.22989) * min(a7, H4(0.));
        tile1[0][cell.y][cell.x] = a0;
        tile1[1][cell.y][cell.x] = a1;
        tile1[2][cell.y][cell.x] = a2;
        tile1[3][cell.y][cell.x] = a3;
        tile1[4][cell.y][cell.x] = a4;
        tile1[5][cell.y][cell.x] = a5;
        tile1[6][cell.y][cell.x] = a6;
        tile1[7][cell.y][cell.x] = a7;
    }
    barrier();
    H4 b0 = H4(.015547,.0031651,-.00033741,.073473);
    H4 b1 = H4(.06116,.0853,.050314,.034512);
    H4 b2 = H4(-.0032322,.063531,-.0041047,.10138);
    H4 b3 = H4(.044476,.10114,-.14561,-.29711);
    H4 b4 = H4(.037185,-.0016275,-.00023173,.065428);
    H4 b5 = H4(.025038,.057915,.048514,.0071016);
    H4 b6 = H4(-.031547,-.028556,-.057918,.082371);
    H4 b7 = H4(.0053141,.12295,-.058076,-.47237);
    H4 bv;
    bv = tile1[0][local.y + 0][local.x + 0];
    b0 += H4(.0036293,-.0079918,.00055435,.0054167) * bv.x;
    b0 += H4(-.23843,-.01729,-.0012757,.002292) * bv.y;
    b0 += H4(-.18171,.19669,-.00039529,.2118) * bv.z;
    b0 += H4(-.031827,.063786,.00048519,.22556) * bv.w;
    b1 += H4(-.0050405,-.0029161,.0059993,-.0059942) * bv.x;
    b1 += H4(-.015833,-.1636,.124,.03308) * bv.y;
    b1 += H4(-.50999,.39118,-.05362,-.12471) * bv.z;
    b1 += H4(-.033323,.043351,-.16376,.056816) * bv.w;
    b2 += H4(.0056524,.010614,-.00049799,.0013915) * bv.x;
    b2 += H4(-.20768,-.17221,.28062,-.2784) * bv.y;
    b2 += H4(-.23748,-.46558,.037128,-.35187) * bv.z;
    b2 += H4(-.0403,-.26512,.12792,-.30621) * bv.w;
    b3 += H4(-.0059324,-.0011177,-.0029025,-.0017444) * bv.x;
    b3 += H4(-.034705,-.053806,-.086485,-.17238) * bv.y;
    b3 += H4(-.080989,.11853,.3227,.17424) * bv.z;
    b3 += H4(-.065217,-.19937,.076999,.46412) * bv.w;
    b4 += H4(.0036145,-.0069635,.00011231,.0053876) * bv.x;
    b4 += H4(-.20665,-.0052951,-.0012825,.091043) * bv.y;
    b4 += H4(-.15371,-.15777,-.00039551,.071276) * bv.z;
    b4 += H4(-.22991,-.056159,.00054396,-.15309) * bv.w;
    b5 += H4(.0014886,.0066905,.0012184,.00051741) * bv.x;
    b5 += H4(.17733,.069852,.073238,-.066932) * bv.y;
    b5 += H4(.23807,-.30113,-.048985,-.050517) * bv.z;
    b5 += H4(.05314,.073934,-.38687,-.15678) * bv.w;
    b6 += H4(.002481,.010298,.0026968,-.0049005) * bv.x;
    b6 += H4(-.18834,-.41964,.43963,.028808) * bv.y;
    b6 += H4(.13681,-.45784,-.28691,-.32087) * bv.z;
    b6 += H4(-.014078,-.56877,.0050433,-.51582) * bv.w;
    b7 += H4(-.0025149,-.0032616,.0019211,-.00052372) * bv.x;
    b7 += H4(-.059065,.055026,.065192,-.12551) * bv.y;
    b7 += H4(.063912,.2349,-.25583,.12895) * bv.z;
    b7 += H4(.075263,-.18518,.18144,.12613) * bv.w;
    bv = tile1[0][local.y + 0][local.x + 1];
    b0 += H4(.0033246,-.015283,-.003508,.0053087) * bv.x;
    b0 += H4(-.16198,.033322,-.00078175,-.10653) * bv.y;
    b0 += H4(-.16154,.1725,-.00020547,.19596) * bv.z;
    b0 += H4(.061542,-.27109,.00093865,.22856) * bv.w;
    b1 += H4(-.0053218,.0021179,-.00025925,-.0018082) * bv.x;
    b1 += H4(.18217,.09677,.18369,.11311) * bv.y;
    b1 += H4(-.25348,.28665,-.11266,.085533) * bv.z;
    b1 += H4(-.019719,-.064879,-.11105,.011812) * bv.w;
    b2 += H4(.0057528,.0086283,.010003,.0013444) * bv.x;
    b2 += H4(-.26694,.34224,-.44691,-.17815) * bv.y;
    b2 += H4(-.29595,-.15502,-.22328,-.18269) * bv.z;
    b2 += H4(-.093276,-.21635,-.077612,.12314) * bv.w;
    b3 += H4(-.0052979,.003409,.006618,-.00067786) * bv.x;
    b3 += H4(.036157,.094749,-.45208,-.055548) * bv.y;
    b3 += H4(-.12582,.0417,.11185,.087837) * bv.z;
    b3 += H4(-.090171,-.0078432,.096998,.097996) * bv.w;
    b4 += H4(.0037824,-.015064,-.0037747,.005471) * bv.x;
    b4 += H4(.17318,-.161,-.0008062,.032666) * bv.y;
    b4 += H4(.13606,-.0079334,-.00019747,.080044) * bv.z;
    b4 += H4(.22351,-.097519,.00099366,.066571) * bv.w;
    b5 += H4(-.0073948,.005995,-.00024291,.00056438) * bv.x;
    b5 += H4(.15069,-.27507,.22256,.17513) * bv.y;
    b5 += H4(.090151,-.081122,-.15916,-.020746) * bv.z;
    b5 += H4(-.035835,-.17396,-.19004,-.0041408) * bv.w;
    b6 += H4(.0021709,.01168,.010385,-.0040515) * bv.x;
    b6 += H4(-.38992,.31682,.15481,-.46934) * bv.y;
    b6 += H4(.18362,-.52824,-.17316,-.0048007) * bv.z;
    b6 += H4(.17101,-.18108,-.50322,-.20933) * bv.w;
    b7 += H4(-.0026186,.0030941,.002542,.0013687) * bv.x;
    b7 += H4(.021395,.11094,.16005,-.15851) * bv.y;
    b7 += H4(.041674,.30334,-.38045,-.17706) * bv.z;
    b7 += H4(.08828,-.23874,-.081924,-.13977) * bv.w;
    bv = tile1[0][local.y + 0][local.x + 2];
    b0 += H4(.0015061,-.0032349,.00028045,.0034908) * bv.x;
    b0 += H4(-.25067,-.15741,-.00063323,-.016547) * bv.y;
    b0 += H4(.5703,.087795,-.00050449,.16443) * bv.z;
    b0 += H4(.35858,.041538,.00022868,-.02261) * bv.w;
    b1 += H4(-.0057214,-.0017828,-.0018607,.002758) * bv.x;
    b1 += H4(-.13775,.19679,-.13028,.23248) * bv.y;
    b1 += H4(-.35815,.2101,-.12119,-.27893) * bv.z;
    b1 += H4(.10098,.028945,.052585,.054502) * bv.w;
    b2 += H4(.0014286,.00055166,.0086473,.0011003) * bv.x;
    b2 += H4(.33822,.47258,.16348,.23347) * bv.y;
    b2 += H4(-.22878,-.54358,-.23399,-.057992) * bv.z;
    b2 += H4(-.17226,-.44534,.28341,-.15197) * bv.w;
    b3 += H4(-.004686,-.00019217,.010171,-.0034223) * bv.x;
    b3 += H4(.09586,.1859,-.56926,-.031164) * bv.y;
    b3 += H4(-.14739,.12432,-.015398,.051775) * bv.z;
    b3 += H4(-.12559,.16818,-.17987,.11056) * bv.w;
    b4 += H4(.002188,-.010377,-.00013778,.0058961) * bv.x;
    b4 += H4(-.46803,.26286,-.00063299,-.046179) * bv.y;
    b4 += H4(.61277,-.025705,-.00048673,-.081703) * bv.z;
    b4 += H4(.3236,-.0075676,.00030527,-.064436) * bv.w;
    b5 += H4(-.0084786,.0056207,-.0022924,-.00061989) * bv.x;
    b5 += H4(.0055371,.077278,.056685,.082907) * bv.y;
    b5 += H4(-.16736,.18546,.2725,.063452) * bv.z;
    b5 += H4(.036475,.16459,.24376,-.13761) * bv.w;
    b6 += H4(.0064645,.0016421,.0034909,-.00097086) * bv.x;
    b6 += H4(-.0066727,.095153,.29892,-.66851) * bv.y;
    b6 += H4(-.087114,-.13428,-.75836,.0072796) * bv.z;
    b6 += H4(.064005,-.015911,-.50675,-.057474) * bv.w;
    b7 += H4(-.001177,.0023933,.0016826,-.0010094) * bv.x;
    b7 += H4(-.007406,.24512,-.44695,.12757) * bv.y;
    b7 += H4(.10777,.20359,-.81779,.16617) * bv.z;
    b7 += H4(.21704,-.028082,.13379,.1166) * bv.w;
    bv = tile1[0][local.y + 1][local.x + 0];
    b0 += H4(.0015661,.0082778,-.0028644,.0061465) * bv.x;
    b0 += H4(.12358,-.049924,-.00098921,-.12324) * bv.y;
    b0 += H4(-.84351,-.064317,-6.4114e-5,.11648) * bv.z;
    b0 += H4(-.15808,.058349,.00021855,-.003045) * bv.w;
    b1 += H4(-.0013614,.0015892,.0040536,-.005503) * bv.x;
    b1 += H4(.013729,.23423,.12811,-.23444) * bv.y;
    b1 += H4(-.55012,-.034059,-.21942,-.05439) * bv.z;
    b1 += H4(.22004,-.17325,-.60814,-.077182) * bv.w;
    b2 += H4(.001381,.0093829,.0079471,-.00088002) * bv.x;
    b2 += H4(-.29156,-.056323,-.05459,-.12174) * bv.y;
    b2 += H4(-.16382,-.32814,.068979,.10702) * bv.z;
    b2 += H4(.030597,-.085779,-.38413,-.27214) * bv.w;
    b3 += H4(-.0078957,-.0035204,-.0004706,.0036091) * bv.x;
    b3 += H4(-.071259,-.44054,.32414,-.20156) * bv.y;
    b3 += H4(-.15433,.18427,.15684,.060479) * bv.z;
    b3 += H4(.0769,-.58207,.31107,-.15338) * bv.w;
    b4 += H4(.0026815,.010369,-.0031132,.0061477) * bv.x;
    b4 += H4(.20261,-.019835,-.00095854,-.27197) * bv.y;
    b4 += H4(-.26349,-.077106,-7.37e-5,.20334) * bv.z;
    b4 += H4(-.15323,-.081155,.0002759,.052468) * bv.w;
    b5 += H4(.0049227,.0015893,-.00050784,.0006825) * bv.x;
    b5 += H4(.38232,.10286,-.15108,-.14373) * bv.y;
    b5 += H4(-.062274,-.26408,-.0076798,.010582) * bv.z;
    b5 += H4(-.0085536,-.29466,-.47054,-.04168) * bv.w;
    b6 += H4(.0028738,.0085271,.010222,-.0026656) * bv.x;
    b6 += H4(-.016439,-.048956,.068107,.17935) * bv.y;
    b6 += H4(.18444,-.18493,-.30995,.0090205) * bv.z;
    b6 += H4(-.28274,-.41389,-.55636,-.24114) * bv.w;
    b7 += H4(.0018035,-.0097193,-.00064947,.0041546) * bv.x;
    b7 += H4(.20198,-.12184,-.09234,-.28389) * bv.y;
    b7 += H4(-.028518,.11618,-.28887,.1411) * bv.z;
    b7 += H4(.019897,-.25032,-.13069,.076795) * bv.w;
    bv = tile1[0][local.y + 1][local.x + 1];
    b0 += H4(.0056955,-.002975,-.01143,.007774) * bv.x;
    b0 += H4(.34155,-.11131,-.00048796,-.016432) * bv.y;
    b0 += H4(-.27532,-.16616,-.0004189,.11258) * bv.z;
    b0 += H4(-.2246,.027873,.00019347,.05608) * bv.w;
    b1 += H4(-.0033321,-.010243,-.0069886,.0045887) * bv.x;
    b1 += H4(.19315,-.097132,.86106,-.52749) * bv.y;
    b1 += H4(-.1641,.091973,-.34229,.11227) * bv.z;
    b1 += H4(.21685,-.055406,-.040376,.062436) * bv.w;
    b2 += H4(.0057783,.009127,.010842,-.0019261) * bv.x;
    b2 += H4(-.24731,.18052,-.25147,-.26975) * bv.y;
    b2 += H4(-.20314,-.11246,.10538,-.10637) * bv.z;
    b2 += H4(-.29319,.14178,-.55861,.033065) * bv.w;
    b3 += H4(-.00625,-.0028477,-.00090365,.0067712) * bv.x;
    b3 += H4(-.15869,.016778,.176,.38621) * bv.y;
    b3 += H4(-.13625,-.16941,.18268,.039473) * bv.z;
    b3 += H4(-.027052,-.44399,-.47129,.012322) * bv.w;
    b4 += H4(.0029474,.0045222,.98862,.0078844) * bv.x;
    b4 += H4(.21936,-.075873,-.00048433,.15359) * bv.y;
    b4 += H4(-.058956,.13461,-.00037679,-.17014) * bv.z;
    b4 += H4(.14232,-.014191,.00026972,-.17948) * bv.w;
    b5 += H4(-.004599,-.004975,-.0036641,.010324) * bv.x;
    b5 += H4(.43438,-.3717,.37695,.057912) * bv.y;
    b5 += H4(-.21997,-.19872,-.021103,.03407) * bv.z;
    b5 += H4(-.0019454,-.099692,.10469,-.010584) * bv.w;
    b6 += H4(.0032128,.0061437,.011994,-.0018307) * bv.x;
    b6 += H4(-.20197,.69595,-.27401,-.58782) * bv.y;
    b6 += H4(-.11005,-.32664,.2689,.11125) * bv.z;
    b6 += H4(-.33246,.096851,-.7053,-.30004) * bv.w;
    b7 += H4(-.0043696,-.0071102,-.0016549,.0047479) * bv.x;
    b7 += H4(-.041738,-.095618,.16842,.073799) * bv.y;
    b7 += H4(.0035053,-.60348,.38529,-.079851) * bv.z;
    b7 += H4(-.024215,.019137,-.016344,-.073562) * bv.w;
    bv = tile1[0][local.y + 1][local.x + 2];
    b0 += H4(.0028253,.0052135,-.0028578,.0067931) * bv.x;
    b0 += H4(.20475,-.042492,.00066073,.065796) * bv.y;
    b0 += H4(-.32748,.037957,-.00012859,.026054) * bv.z;
    b0 += H4(.3414,.0988,.00023142,-.039796) * bv.w;
    b1 += H4(-.0049806,7.1649e-5,-.0044417,.0047288) * bv.x;
    b1 += H4(.28769,-.14347,-.21167,.2482) * bv.y;
    b1 += H4(-.12302,-.1655,-.18046,-.42192) * bv.z;
    b1 += H4(.21806,.0044635,.12381,.31722) * bv.w;
    b2 += H4(.0034957,.0062982,.0048208,.0044394) * bv.x;
    b2 += H4(.012406,.22797,.0327,.082673) * bv.y;
    b2 += H4(-.010933,-.40408,-.058578,.14803) * bv.z;
    b2 += H4(.015173,-.29572,.20142,-.04972) * bv.w;
    b3 += H4(-.0066814,-.00093717,.0026197,.00075449) * bv.x;
    b3 += H4(-.010282,.44623,-.13867,.49096) * bv.y;
    b3 += H4(-.03151,.093759,-.21058,.096507) * bv.z;
    b3 += H4(.012695,.010678,-.14088,.042374) * bv.w;
    b4 += H4(.0021801,.0006046,-.0031522,.0073376) * bv.x;
    b4 += H4(.24831,-.14691,.00065403,.018639) * bv.y;
    b4 += H4(.32175,-.27473,-9.4938e-5,.22601) * bv.z;
    b4 += H4(.01253,-.091939,.00030773,-.12291) * bv.w;
    b5 += H4(-.008927,.0044716,-.004899,-.0016358) * bv.x;
    b5 += H4(.11917,-.26245,-.032314,-.14069) * bv.y;
    b5 += H4(-.31422,-.15067,.01506,.2115) * bv.z;
    b5 += H4(-.079686,.28256,.094694,.0081133) * bv.w;
    b6 += H4(.0081403,-.0042606,.0072927,.0048705) * bv.x;
    b6 += H4(-.22341,-.24022,-.34997,-.2685) * bv.y;
    b6 += H4(-.067991,-.1029,-.97031,-.048846) * bv.z;
    b6 += H4(-.079049,.032673,-.45064,.13246) * bv.w;
    b7 += H4(-.0018046,-.0031699,-.0024724,.00059742) * bv.x;
    b7 += H4(-.0056025,.13976,.039794,-.0039617) * bv.y;
    b7 += H4(.029355,.089763,-.34362,.10678) * bv.z;
    b7 += H4(.12237,-.2559,-.090646,.021647) * bv.w;
    bv = tile1[0][local.y + 2][local.x + 0];
    b0 += H4(.0010969,.0026056,-.00034239,.0020983) * bv.x;
    b0 += H4(-.38063,.021798,-.00039137,.095395) * bv.y;
    b0 += H4(-.59667,-.067364,-8.288e-5,.002347) * bv.z;
    b0 += H4(.013029,-.092443,.00015711,-.26312) * bv.w;
    b1 += H4(-.0001007,-.00038072,.0024886,-.0051495) * bv.x;
    b1 += H4(.1524,.16514,-.30269,-.35148) * bv.y;
    b1 += H4(-.54516,-.13776,.33984,-.61349) * bv.z;
    b1 += H4(-.16466,-.20166,-.14998,-.13064) * bv.w;
    b2 += H4(.00061539,.001217,-.0069995,-.0033691) * bv.x;
    b2 += H4(.23534,-.21172,.0076582,-.050265) * bv.y;
    b2 += H4(.10264,-.18676,-.26584,.49869) * bv.z;
    b2 += H4(-.075015,-.10177,-.47749,-.52561) * bv.w;
    b3 += H4(-.0066567,-.0047685,.0040264,.0042157) * bv.x;
    b3 += H4(.0044395,-.23558,-.083376,.0093553) * bv.y;
    b3 += H4(-.0026006,.017545,.055475,.025932) * bv.z;
    b3 += H4(.17326,-.050433,-.049472,.37567) * bv.w;
    b4 += H4(.0021197,.0060115,-.00063916,.00073851) * bv.x;
    b4 += H4(-.054506,.062901,-.00036948,-.10529) * bv.y;
    b4 += H4(-.92077,.029104,-5.6306e-5,.22522) * bv.z;
    b4 += H4(-.48595,.024831,.0002625,-.63807) * bv.w;
    b5 += H4(.0039399,.0037453,-8.9177e-5,.0014074) * bv.x;
    b5 += H4(.10916,-.2025,-.073982,.12459) * bv.y;
    b5 += H4(-.13675,-.35062,.018988,-.069714) * bv.z;
    b5 += H4(.047894,.032596,-.44223,-.091871) * bv.w;
    b6 += H4(.0018413,.0021405,-.0095883,-.0033741) * bv.x;
    b6 += H4(-.012145,.28056,.30075,.073288) * bv.y;
    b6 += H4(.59552,-.085922,-.89378,-.3903) * bv.z;
    b6 += H4(-.079014,-.36659,-.5798,-.36659) * bv.w;
    b7 += H4(-.0034432,-.0097621,-.0019886,.00056333) * bv.x;
    b7 += H4(-.026546,-.13942,.12493,-.071415) * bv.y;
    b7 += H4(.03916,.15461,-.29365,-.074372) * bv.z;
    b7 += H4(-.16408,-.089088,-.041844,.00087002) * bv.w;
    bv = tile1[0][local.y + 2][local.x + 1];
    b0 += H4(.0030118,-.0033991,-.0033196,.0048428) * bv.x;
    b0 += H4(-.10137,.13264,.0012163,.018325) * bv.y;
    b0 += H4(-.49289,-.03076,.00022506,.058833) * bv.z;
    b0 += H4(-.0287,-.10841,.0002093,-.22352) * bv.w;
    b1 += H4(-.0017827,-.0015689,-.0051323,.0049265) * bv.x;
    b1 += H4(.29435,-.058362,.27089,-.29592) * bv.y;
    b1 += H4(-.17479,-.16884,.19847,-.11504) * bv.z;
    b1 += H4(.035788,-.34209,.11948,.07325) * bv.w;
    b2 += H4(.0026702,.0018742,-.0032479,-.0076007) * bv.x;
    b2 += H4(.13281,-.22454,.010112,.27179) * bv.y;
    b2 += H4(-.0057236,.21313,-.033098,.28625) * bv.z;
    b2 += H4(.19623,.29429,.24264,.11473) * bv.w;
    b3 += H4(-.0071277,-.0054712,.0046291,.005613) * bv.x;
    b3 += H4(.034697,-.10635,-.21659,.050941) * bv.y;
    b3 += H4(.074725,-.1493,-.21411,-.056046) * bv.z;
    b3 += H4(-.074422,-.20979,-.062692,.22879) * bv.w;
    b4 += H4(.0023971,-.0002738,-.0035127,.0033101) * bv.x;
    b4 += H4(-.039578,-.17918,.0011778,-.074234) * bv.y;
    b4 += H4(-.60298,-.028481,.0002413,-.023603) * bv.z;
    b4 += H4(.076718,.10991,.00030247,-.50381) * bv.w;
    b5 += H4(-.0034676,.0031307,-.0041544,.012311) * bv.x;
    b5 += H4(.22116,-.055617,.28095,-.11576) * bv.y;
    b5 += H4(-.1493,-.20213,.15038,-.24882) * bv.z;
    b5 += H4(-.027979,-.39607,.26944,-.13981) * bv.w;
    b6 += H4(-.00038271,.00029731,-.0054082,-.0038658) * bv.x;
    b6 += H4(.0079472,.253,-.40116,.12057) * bv.y;
    b6 += H4(.39976,.1681,-.94558,-.049555) * bv.z;
    b6 += H4(-.25482,.11642,-.079383,.060972) * bv.w;
    b7 += H4(-.00064936,-.0084775,-.0014497,.0014838) * bv.x;
    b7 += H4(.017217,.17165,.12209,-.099677) * bv.y;
    b7 += H4(-.017627,-.21453,.44252,.11213) * bv.z;
    b7 += H4(-.0085962,-.39757,-.034139,-.24013) * bv.w;
    bv = tile1[0][local.y + 2][local.x + 2];
    b0 += H4(.0012403,-.0048377,.00012486,.0041699) * bv.x;
    b0 += H4(.035653,.049267,.0015771,.10703) * bv.y;
    b0 += H4(.059033,.03718,.00098208,.027858) * bv.z;
    b0 += H4(.231,-.1155,-5.2761e-5,-.14789) * bv.w;
    b1 += H4(-.0052881,.00031895,-.0044358,.0049667) * bv.x;
    b1 += H4(.1554,-.32225,.083575,.033266) * bv.y;
    b1 += H4(.018084,-.56879,.29787,-.48366) * bv.z;
    b1 += H4(.15493,.09111,.026127,.47069) * bv.w;
    b2 += H4(.0032428,-.00066211,.003668,-.002857) * bv.x;
    b2 += H4(-.28899,.44709,-.21877,.12908) * bv.y;
    b2 += H4(-.3171,-.042353,-.15434,.084811) * bv.z;
    b2 += H4(.092323,.0024465,-.27671,.053398) * bv.w;
    b3 += H4(-.009517,-.0033297,.0032669,-.00071719) * bv.x;
    b3 += H4(.050287,.085095,.17939,-.10233) * bv.y;
    b3 += H4(.045045,-.27529,-.16091,-.41865) * bv.z;
    b3 += H4(-.067933,.20416,-.1287,-.029334) * bv.w;
    b4 += H4(.002186,-.00085696,-.00028,.0048076) * bv.x;
    b4 += H4(.0023555,.039972,.0015651,.046983) * bv.y;
    b4 += H4(.054175,.059826,.0010019,-.18246) * bv.z;
    b4 += H4(.52794,.040794,3.5831e-5,-.21809) * bv.w;
    b5 += H4(-.0041103,.0036607,-.0042385,-.0014503) * bv.x;
    b5 += H4(-.12616,-.22851,-.056294,.092109) * bv.y;
    b5 += H4(-.6088,-.58296,.081335,.17433) * bv.z;
    b5 += H4(.10008,.31422,-.10126,-.0034423) * bv.w;
    b6 += H4(.0060974,-.001403,.0018022,.0035128) * bv.x;
    b6 += H4(.021639,-.074494,-.24696,-.14971) * bv.y;
    b6 += H4(-.13576,-.21478,-1.4456,-.20645) * bv.z;
    b6 += H4(-.087237,.34166,-.31443,.10613) * bv.w;
    b7 += H4(-.00083353,-.0056507,-.0035343,-.0025569) * bv.x;
    b7 += H4(-.05864,.088796,.14644,.059856) * bv.y;
    b7 += H4(-.097938,.069304,.038228,.13318) * bv.z;
    b7 += H4(.018878,-.2553,.061045,-.082528) * bv.w;
    H4 b0t = H4(0.);
    H4 b1t = H4(0.);
    H4 b2t = H4(0.);
    H4 b3t = H4(0.);
    H4 b4t = H4(0.);
    H4 b5t = H4(0.);
    H4 b6t = H4(0.);
    H4 b7t = H4(0.);
    bv = tile1[1][local.y + 0][local.x + 0];
    b0t += H4(-.061877,.2355,.00076619,.018765) * bv.x;
    b0t += H4(.033177,.16319,-.00014719,-.12899) * bv.y;
    b0t += H4(.0054145,-.0061021,-.00036024,.0040899) * bv.z;
    b0t += H4(-.17476,-.46787,-8.0527e-5,-.08743) * bv.w;
    b1t += H4(-.010572,-.06161,-.065638,-.05597) * bv.x;
    b1t += H4(-.044203,.22803,-.12514,.14064) * bv.y;
    b1t += H4(-.0057889,.001862,.0061272,-.0089992) * bv.z;
    b1t += H4(.15332,-.1354,.10802,.082555) * bv.w;
    b2t += H4(.068432,-.47299,.18844,-.095469) * bv.x;
    b2t += H4(.17511,-.14388,.13745,-.28079) * bv.y;
    b2t += H4(.005305,.011304,.00023139,.001783) * bv.z;
    b2t += H4(-.10521,.13427,.056643,-.030505) * bv.w;
    b3t += H4(-.01193,-.1329,.035763,.30457) * bv.x;
    b3t += H4(-.12773,.0046479,-.02826,-.17341) * bv.y;
    b3t += H4(-.0018459,-.0037519,-.0010929,-.0033179) * bv.z;
    b3t += H4(.17411,.39364,.03595,-.32641) * bv.w;
    b4t += H4(.18298,-.3034,.00076783,-.25183) * bv.x;
    b4t += H4(.16752,-.157,-6.0712e-6,.27588) * bv.y;
    b4t += H4(.004966,-.0060851,-.00094244,.0055326) * bv.z;
    b4t += H4(.15288,-.33702,8.2923e-6,-.20489) * bv.w;
    b5t += H4(.19903,-.30242,-.11006,.009153) * bv.x;
    b5t += H4(.067866,.1132,-.026655,-.031325) * bv.y;
    b5t += H4(-.0011566,.008362,.0039813,-.001839) * bv.z;
    b5t += H4(.090893,-.20302,.080748,.34667) * bv.w;
    b6t += H4(-.22643,-.33612,-.072804,-.49817) * bv.x;
    b6t += H4(.024065,.14922,-.50311,-.60724) * bv.y;
    b6t += H4(.0037372,.0066218,-.0010862,-.005181) * bv.z;
    b6t += H4(.17294,.22132,.27608,-.19535) * bv.w;
    b7t += H4(.10184,-.10464,.24155,-.092143) * bv.x;
    b7t += H4(.22426,.14859,.23119,-.014607) * bv.y;
    b7t += H4(-.0020768,.0010162,.00019071,-.0032763) * bv.z;
    b7t += H4(.55205,.45942,.042681,-.17355) * bv.w;
    bv = tile1[1][local.y + 0][local.x + 1];
    b0t += H4(.069952,-.023932,-.00024533,.013881) * bv.x;
    b0t += H4(-.43694,.24797,-.000106,-.04597) * bv.y;
    b0t += H4(.0046608,-.017779,-.004249,.0038806) * bv.z;
    b0t += H4(.12859,.32889,9.2555e-5,-.25422) * bv.w;
    b1t += H4(-.46092,.019121,-.028478,-.042753) * bv.x;
    b1t += H4(.03642,.11733,.012685,.19606) * bv.y;
    b1t += H4(-.0083202,.0062001,-.00062297,-.0016262) * bv.z;
    b1t += H4(.57592,.21171,.20617,-.17641) * bv.w;
    b2t += H4(-.27237,-.52978,.32004,-.025137) * bv.x;
    b2t += H4(.061083,-.29588,.29985,-.1941) * bv.y;
    b2t += H4(.005063,.01101,.0090273,.00090695) * bv.z;
    b2t += H4(-.1912,-.11357,-.13163,-.39334) * bv.w;
    b3t += H4(.06607,.26469,-.50708,.072605) * bv.x;
    b3t += H4(.097693,.020676,-.063501,.21852) * bv.y;
    b3t += H4(.0015824,.00044865,.0083279,-.0035245) * bv.z;
    b3t += H4(-.35589,-.068526,.28238,-.32875) * bv.w;
    b4t += H4(.21599,.059535,-.00017489,-.23335) * bv.x;
    b4t += H4(-.45117,-.28441,2.2906e-5,.008845) * bv.y;
    b4t += H4(.0036024,-.018148,-.0046144,.0052301) * bv.z;
    b4t += H4(-.2192,-.19707,.00012741,-.010167) * bv.w;
    b5t += H4(-.16717,-.088226,-.56832,-.055637) * bv.x;
    b5t += H4(.04444,.0055294,.094367,-.021596) * bv.y;
    b5t += H4(-.011221,.0071099,.0024095,-.0011251) * bv.z;
    b5t += H4(.54363,.11652,-.079145,-.36511) * bv.w;
    b6t += H4(-.14903,-.31231,.17344,-.24352) * bv.x;
    b6t += H4(-.18358,.0014706,.24629,-.5639) * bv.y;
    b6t += H4(.0040014,.0088695,.0081085,-.005198) * bv.z;
    b6t += H4(-.46007,-.13648,-.18043,-.30241) * bv.w;
    b7t += H4(-.19593,-.12735,-.24334,.24011) * bv.x;
    b7t += H4(.11741,.048984,.010105,-.088744) * bv.y;
    b7t += H4(-.0016668,.0057233,.0031197,-.0035011) * bv.z;
    b7t += H4(.029932,-.090285,-.0067626,-.067359) * bv.w;
    bv = tile1[1][local.y + 0][local.x + 2];
    b0t += H4(.18386,-.13487,.00035894,-.065519) * bv.x;
    b0t += H4(.31902,-.097073,-.00027163,-.23992) * bv.y;
    b0t += H4(.0038062,-.0028719,.00012863,.00072287) * bv.z;
    b0t += H4(.13886,-.11864,-.00021401,.12524) * bv.w;
    b1t += H4(-.14233,-.0074723,.43478,-.1703) * bv.x;
    b1t += H4(.10933,.22697,.018103,.18167) * bv.y;
    b1t += H4(-.0075083,.0030343,-.0018246,.001616) * bv.z;
    b1t += H4(.40654,-.08759,.075336,-.037358) * bv.w;
    b2t += H4(-.10156,-.064176,-.34708,.28446) * bv.x;
    b2t += H4(-.066342,-.23954,-.22979,.14919) * bv.y;
    b2t += H4(.0014017,.0013046,.0074112,-.0013147) * bv.z;
    b2t += H4(-.20731,-.34764,.39238,-.28335) * bv.w;
    b3t += H4(-.0806,-.032923,.31297,-.29787) * bv.x;
    b3t += H4(.012039,.043976,-.13982,-.18486) * bv.y;
    b3t += H4(-.0025223,-.0023517,.011099,-.0054082) * bv.z;
    b3t += H4(-.027523,.07858,-.23593,.01701) * bv.w;
    b4t += H4(-.01476,.048629,.0004168,.12874) * bv.x;
    b4t += H4(.17352,-.044257,-.00012653,.083352) * bv.y;
    b4t += H4(.0050353,-.010353,-.00040653,.0065708) * bv.z;
    b4t += H4(.76381,-.030564,-.00021163,.034599) * bv.w;
    b5t += H4(-.053276,.31885,-.08814,.15633) * bv.x;
    b5t += H4(.020944,.26487,-.10745,.051086) * bv.y;
    b5t += H4(-.010423,.0057297,9.5779e-5,-.0035072) * bv.z;
    b5t += H4(.025978,.094654,.096441,.057753) * bv.w;
    b6t += H4(-.13127,.12126,-.45108,-.20241) * bv.x;
    b6t += H4(-.07235,-.17145,-.2534,-.53812) * bv.y;
    b6t += H4(.0024401,.0023699,-.0029545,-.0026488) * bv.z;
    b6t += H4(-.14629,-.076719,.22516,-.12334) * bv.w;
    b7t += H4(.071409,.39049,-.21004,.087078) * bv.x;
    b7t += H4(.038695,.23597,-.27575,.15962) * bv.y;
    b7t += H4(-.002383,.0039648,.0029213,-.0030327) * bv.z;
    b7t += H4(.21042,-.33155,.14313,.11241) * bv.w;
    bv = tile1[1][local.y + 1][local.x + 0];
    b0t += H4(-.44216,-.0050613,.00055768,.070972) * bv.x;
    b0t += H4(-.29213,.16774,.00043803,-.24167) * bv.y;
    b0t += H4(.0021301,.012931,-.0041613,.0031543) * bv.z;
    b0t += H4(.14762,-.32353,.0014277,.39715) * bv.w;
    b1t += H4(-.36161,-.06311,-.013594,-.15899) * bv.x;
    b1t += H4(.16686,-.017469,.024413,-.061624) * bv.y;
    b1t += H4(-.0007425,.0061299,.0043997,-.0079709) * bv.z;
    b1t += H4(.025913,.014521,-.17551,.080761) * bv.w;
    b2t += H4(.28362,.017871,-.6371,-.17849) * bv.x;
    b2t += H4(.29233,.13274,.24702,-.26735) * bv.y;
    b2t += H4(.0027601,.010569,.007344,-.0040137) * bv.z;
    b2t += H4(-.13474,.29264,.54789,.25817) * bv.w;
    b3t += H4(.0062711,.0083964,.048425,-.13911) * bv.x;
    b3t += H4(-.33344,-.0048145,.047696,.13658) * bv.y;
    b3t += H4(-.0060215,-.0057444,.0015799,.0014689) * bv.z;
    b3t += H4(-.69474,.12546,.15136,-.25204) * bv.w;
    b4t += H4(-.33895,-.0075964,.0005518,-.017341) * bv.x;
    b4t += H4(-.32823,-.33905,.00049278,.044847) * bv.y;
    b4t += H4(.0033607,.01251,-.00454,.0048013) * bv.z;
    b4t += H4(.19126,-.21346,.0014164,.41229) * bv.w;
    b5t += H4(-.084945,-.33274,-.05668,.11007) * bv.x;
    b5t += H4(-.082034,.17256,-.049875,-.10601) * bv.y;
    b5t += H4(.0039687,.0029776,.0011748,-.0012622) * bv.z;
    b5t += H4(-.1284,-.17159,.066024,.23927) * bv.w;
    b6t += H4(.1733,-.043486,-.076284,-.24946) * bv.x;
    b6t += H4(.20315,.036361,-.27559,-.20291) * bv.y;
    b6t += H4(.0014867,.0068265,.0083213,-.0026393) * bv.z;
    b6t += H4(.076594,.57147,.66711,.11139) * bv.w;
    b7t += H4(-.1126,.020788,.21205,-.0091156) * bv.x;
    b7t += H4(.6195,-.17394,.12127,-.081326) * bv.y;
    b7t += H4(-.00059855,-.0078406,7.9447e-5,.00083109) * bv.z;
    b7t += H4(-1.2097,.028436,.086722,.0090575) * bv.w;
    bv = tile1[1][local.y + 1][local.x + 1];
    b0t += H4(-.14502,-.16569,.00051207,-.11092) * bv.x;
    b0t += H4(-.056686,-.015678,.00076515,-.45865) * bv.y;
    b0t += H4(.0063357,-.0041139,.98557,.0060191) * bv.z;
    b0t += H4(-.039813,.81746,.0018662,.65295) * bv.w;
    b1t += H4(-.027401,-.19124,.089319,.13297) * bv.x;
    b1t += H4(.0052348,-.036842,.071986,-.10242) * bv.y;
    b1t += H4(-.0039008,-.0072738,-.008536,.0049389) * bv.z;
    b1t += H4(-.38843,.13607,-.023945,-.092731) * bv.w;
    b2t += H4(.050026,.36355,-.49488,-.32566) * bv.x;
    b2t += H4(.078465,-.24169,.35767,-.16218) * bv.y;
    b2t += H4(.0056129,.010017,.011513,-.0067011) * bv.z;
    b2t += H4(.057683,.19313,-.1293,.19619) * bv.w;
    b3t += H4(-.091572,.0043669,.018892,-.10246) * bv.x;
    b3t += H4(.12918,.082622,.076167,.20139) * bv.y;
    b3t += H4(.0004031,-.0050147,.0027759,.0039971) * bv.z;
    b3t += H4(.67394,-.47075,-.024995,.3592) * bv.w;
    b4t += H4(.01342,.16702,.00051121,.028926) * bv.x;
    b4t += H4(-.1743,-.27083,.00081551,-.35915) * bv.y;
    b4t += H4(.0018489,.0039987,-.014342,.0077096) * bv.z;
    b4t += H4(-.29936,1.0379,.0018482,.50071) * bv.w;
    b5t += H4(-.34399,-.037727,-.10756,-.42976) * bv.x;
    b5t += H4(-.12734,.017744,.049782,-.035904) * bv.y;
    b5t += H4(-.0071784,-.0054617,-.0022377,.0068334) * bv.z;
    b5t += H4(-.035998,.17243,-.0836,-.45999) * bv.w;
    b6t += H4(.1373,.31492,-.095501,-.18013) * bv.x;
    b6t += H4(.15848,-.15421,.20056,-.09558) * bv.y;
    b6t += H4(.0043247,.0056134,.012028,-.0028674) * bv.z;
    b6t += H4(.0038625,.03673,-.15996,.15236) * bv.w;
    b7t += H4(.090216,.0093334,-.072872,.050794) * bv.x;
    b7t += H4(.22782,-.37245,.098842,.12168) * bv.y;
    b7t += H4(.00040178,-.0061873,-.0016937,.0015247) * bv.z;
    b7t += H4(.51681,-.19525,-.29094,.10016) * bv.w;
    bv = tile1[1][local.y + 1][local.x + 2];
    b0t += H4(.19029,-.019552,-.0010701,.14288) * bv.x;
    b0t += H4(.33058,-.2409,.0017297,-.097471) * bv.y;
    b0t += H4(.0044706,.0056839,-.0039395,.0022904) * bv.z;
    b0t += H4(-.28248,-.10374,.00023596,-.60865) * bv.w;
    b1t += H4(-.32572,-.13804,.051781,-.35862) * bv.x;
    b1t += H4(.11545,.028205,.16858,.11178) * bv.y;
    b1t += H4(-.0072911,.0027008,-.0065918,.0055448) * bv.z;
    b1t += H4(-.25253,.038958,.05732,.11688) * bv.w;
    b2t += H4(.31207,-.19682,-.71505,-.10873) * bv.x;
    b2t += H4(.02779,-.54183,.64102,-.24188) * bv.y;
    b2t += H4(.0038754,.0059195,.0033929,.0012168) * bv.z;
    b2t += H4(.024185,-.30422,-.44764,.3387) * bv.w;
    b3t += H4(-.049471,-.12456,-.24991,.12341) * bv.x;
    b3t += H4(-.058278,-.27288,.058287,.14138) * bv.y;
    b3t += H4(-.0043344,-.0026811,.0040182,-.0016106) * bv.z;
    b3t += H4(.044976,-.19929,-.097949,.036859) * bv.w;
    b4t += H4(.38362,-.047286,-.0010155,.115) * bv.x;
    b4t += H4(.050947,-.073047,.0017588,-.3949) * bv.y;
    b4t += H4(.003573,.002204,-.0043385,.0068971) * bv.z;
    b4t += H4(.07906,-.18223,.00026298,-.28277) * bv.w;
    b5t += H4(-.25814,.40332,.055914,.43841) * bv.x;
    b5t += H4(.23039,.21638,-.027025,-.14564) * bv.y;
    b5t += H4(-.010985,.0030964,-.00541,-.0030165) * bv.z;
    b5t += H4(-.22458,.37172,.29989,.12802) * bv.w;
    b6t += H4(-.058358,-.044165,-.1507,.048601) * bv.x;
    b6t += H4(-.16952,-.051476,.5583,-.46319) * bv.y;
    b6t += H4(.0050601,-.0034193,.0022364,.0013899) * bv.z;
    b6t += H4(.0076539,-.091963,-.13205,.1974) * bv.w;
    b7t += H4(.17159,.024099,-.027276,.024096) * bv.x;
    b7t += H4(.20881,-.40379,.013291,-.104) * bv.y;
    b7t += H4(-.00079874,-.0010095,-.0023102,-.0015955) * bv.z;
    b7t += H4(-.17796,-.23681,.31689,.035908) * bv.w;
    bv = tile1[1][local.y + 2][local.x + 0];
    b0t += H4(-.43953,-.10897,-.00029115,-.049334) * bv.x;
    b0t += H4(.0523,.033072,.00029186,.030277) * bv.y;
    b0t += H4(.0019715,.0052471,-.00090318,.00077192) * bv.z;
    b0t += H4(-.0040155,-.20407,.00098659,.038194) * bv.w;
    b1t += H4(-.18215,-.0779,.25705,-.065159) * bv.x;
    b1t += H4(.22138,.26524,.10246,-.0028831) * bv.y;
    b1t += H4(.00074772,.0027202,.0027528,-.0071397) * bv.z;
    b1t += H4(-.15306,-.24974,-.095129,-.018178) * bv.w;
    b2t += H4(.68457,.084472,-.70172,.13136) * bv.x;
    b2t += H4(.43908,.042486,-.59116,-.17153) * bv.y;
    b2t += H4(.0023123,.0026134,-.0066273,-.0064272) * bv.z;
    b2t += H4(.29259,.17201,-.0035189,-.086152) * bv.w;
    b3t += H4(.095232,.12046,-.099677,-.11297) * bv.x;
    b3t += H4(-.024174,.085334,-.016823,.096597) * bv.y;
    b3t += H4(-.00045038,-.0056041,.0034978,.0032378) * bv.z;
    b3t += H4(.74154,.17668,.003056,.51598) * bv.w;
    b4t += H4(-1.0654,.10324,-.00030814,-.12215) * bv.x;
    b4t += H4(-.27383,-.15191,.0003648,-.15644) * bv.y;
    b4t += H4(.0020621,.0091204,-.0013421,.0004822) * bv.z;
    b4t += H4(-.38286,-.10964,.0010035,-.20035) * bv.w;
    b5t += H4(-.1447,-.27819,-.17413,.066297) * bv.x;
    b5t += H4(-.13421,-.064745,-.055829,.18929) * bv.y;
    b5t += H4(.0022981,.0063103,.0024475,.00093315) * bv.z;
    b5t += H4(-.25154,-.47869,-.080065,.063185) * bv.w;
    b6t += H4(.096579,-.0094941,-.70297,-.043767) * bv.x;
    b6t += H4(.31345,.19062,-.57599,.055477) * bv.y;
    b6t += H4(.0011385,.001441,-.012118,-.002336) * bv.z;
    b6t += H4(.29794,.090433,-.35025,.085362) * bv.w;
    b7t += H4(-.0424,.13535,-.084925,-.031629) * bv.x;
    b7t += H4(.31176,-.014679,.17593,.14411) * bv.y;
    b7t += H4(-.0033827,-.0091071,-.0013045,-.0020879) * bv.z;
    b7t += H4(.58056,.25295,-.066096,-.0054208) * bv.w;
    bv = tile1[1][local.y + 2][local.x + 1];
    b0t += H4(-.13253,-.01598,-.00018202,.060246) * bv.x;
    b0t += H4(.073425,-.11293,-.000537,-.028052) * bv.y;
    b0t += H4(.0031834,-.0025864,-.0047297,.00075512) * bv.z;
    b0t += H4(.16559,.32446,-.00072453,-.62604) * bv.w;
    b1t += H4(-.26106,-.019777,.0383,-.073848) * bv.x;
    b1t += H4(.027151,-.049285,-.022584,-.18152) * bv.y;
    b1t += H4(-.0020006,.002106,-.0063649,.004469) * bv.z;
    b1t += H4(-.38557,-.096271,-.050967,.39524) * bv.w;
    b2t += H4(.33606,.25391,-.74978,.43026) * bv.x;
    b2t += H4(-.29253,.24663,-.54536,-.18028) * bv.y;
    b2t += H4(.001435,.0025223,-.0029902,-.010303) * bv.z;
    b2t += H4(.20096,-.14932,.052016,-.15517) * bv.w;
    b3t += H4(.043102,-.022205,-.10264,.073604) * bv.x;
    b3t += H4(.010918,-.045135,-.15272,-.0084092) * bv.y;
    b3t += H4(-.0030609,-.0064977,.0047582,.0042295) * bv.z;
    b3t += H4(-.40294,.0093196,-.09962,.096607) * bv.w;
    b4t += H4(-.49856,.090364,-.00018361,-.14134) * bv.x;
    b4t += H4(-.15735,-.027742,-.00044886,-.22765) * bv.y;
    b4t += H4(-.00037707,.0032849,-.0050142,.0029544) * bv.z;
    b4t += H4(-.21352,-.10224,-.00065289,-.25744) * bv.w;
    b5t += H4(-.30077,.011916,-.028829,-.058274) * bv.x;
    b5t += H4(.016836,.22058,.17894,.29811) * bv.y;
    b5t += H4(-.0066355,.0037631,-.0017268,.011285) * bv.z;
    b5t += H4(.012388,-.21076,-.30802,.16163) * bv.w;
    b6t += H4(.22157,-.077026,-.12053,.079444) * bv.x;
    b6t += H4(.28463,.078934,-.68996,.18808) * bv.y;
    b6t += H4(.0013914,-.0008368,-.0083332,-.0042048) * bv.z;
    b6t += H4(.029686,-.63393,-.1198,-.0037628) * bv.w;
    b7t += H4(-.12132,-.12002,-.023509,-.0046818) * bv.x;
    b7t += H4(.27514,.023655,.082844,.10697) * bv.y;
    b7t += H4(-.0020735,-.0080216,-.002747,-.0025413) * bv.z;
    b7t += H4(-.54446,.11441,-.21841,-.027505) * bv.w;
    bv = tile1[1][local.y + 2][local.x + 2];
    b0t += H4(.44779,.068638,-.00089591,-.13017) * bv.x;
    b0t += H4(.24464,-.018873,-.00075855,.065645) * bv.y;
    b0t += H4(.0025956,-.0062459,-.00055179,.002251) * bv.z;
    b0t += H4(-.2006,-.2183,-.0001085,.3154) * bv.w;
    b1t += H4(-.30934,-.10106,.073544,-.26282) * bv.x;
    b1t += H4(.24028,-.010295,.12871,.082621) * bv.y;
    b1t += H4(-.0061476,.0041286,-.0066238,.0056046) * bv.z;
    b1t += H4(-.053244,.12298,-.060452,-.29636) * bv.w;
    b2t += H4(-.084487,.40908,-1.1078,.2282) * bv.x;
    b2t += H4(-.010281,-.012161,-.55634,.027535) * bv.y;
    b2t += H4(.0021137,-.00026247,.0035414,-.0046411) * bv.z;
    b2t += H4(.10377,.064664,-.35621,.15724) * bv.w;
    b3t += H4(-.0035112,.10937,.028009,-.15772) * bv.x;
    b3t += H4(-.0058107,.05998,-.1265,-.090275) * bv.y;
    b3t += H4(-.0067834,-.0045518,.0027535,-.00037329) * bv.z;
    b3t += H4(-.11752,-.058215,.048319,-.13533) * bv.w;
    b4t += H4(.022892,-.010518,-.00088375,-.10178) * bv.x;
    b4t += H4(.28192,-.01141,-.00065761,-.71345) * bv.y;
    b4t += H4(.001822,.0012104,-.0010771,.0054898) * bv.z;
    b4t += H4(-.011934,.083847,-.00012044,.00022852) * bv.w;
    b5t += H4(-.29538,.61132,.16589,.30032) * bv.x;
    b5t += H4(.023409,.518,.002156,.13438) * bv.y;
    b5t += H4(-.0062029,.0064017,-.0038245,-.0022576) * bv.z;
    b5t += H4(-.079903,.39476,.0083487,-.17027) * bv.w;
    b6t += H4(-.037448,.3138,-.86625,.59324) * bv.x;
    b6t += H4(.20636,.03604,-.07108,.1383) * bv.y;
    b6t += H4(.0028649,-.0010979,-.0026001,.0015798) * bv.z;
    b6t += H4(.13934,-.078228,-.36889,.081783) * bv.w;
    b7t += H4(.085059,-.024155,-.011747,-.023918) * bv.x;
    b7t += H4(.256,-.19077,-.24153,.14675) * bv.y;
    b7t += H4(-.00079702,-.0042569,-.0039735,-.0028415) * bv.z;
    b7t += H4(.042674,-.0073262,-.0064187,.092609) * bv.w;
    b0 += b0t;
    b1 += b1t;
    b2 += b2t;
    b3 += b3t;
    b4 += b4t;
    b5 += b5t;
    b6 += b6t;
    b7 += b7t;
    b0t = H4(0.);
    b1t = H4(0.);
    b2t = H4(0.);
    b3t = H4(0.);
    b4t = H4(0.);
    b5t = H4(0.);
    b6t = H4(0.);
    b7t = H4(0.);
    bv = tile1[2][local.y + 0][local.x + 0];
    b0t += H4(-.42301,.10901,-.0004311,-.1364) * bv.x;
    b0t += H4(.046249,.18557,-.0010123,-.041626) * bv.y;
    b0t += H4(-.069235,.084083,.0020264,.043825) * bv.z;
    b0t += H4(.020073,.066709,-.00079514,.11732) * bv.w;
    b1t += H4(-.2697,-.37041,-.40492,.0034699) * bv.x;
    b1t += H4(-.13588,-.017741,.079473,-.02167) * bv.y;
    b1t += H4(.10718,-.28511,-.099174,-.11066) * bv.z;
    b1t += H4(-.070055,.08261,.49091,.054727) * bv.w;
    b2t += H4(.028409,-.34638,.022505,-.10065) * bv.x;
    b2t += H4(.22695,.18189,-.031074,.049696) * bv.y;
    b2t += H4(-.059386,.030767,.081479,.16859) * bv.z;
    b2t += H4(-.23281,.51841,-.35609,-.12169) * bv.w;
    b3t += H4(-.038033,-.02973,.090361,.080356) * bv.x;
    b3t += H4(.041876,-.28053,.047848,.019774) * bv.y;
    b3t += H4(.082485,.047797,.026132,.20423) * bv.z;
    b3t += H4(-.0040051,.41452,.12982,-.080943) * bv.w;
    b4t += H4(-.36565,-.0054592,-.00076184,.16257) * bv.x;
    b4t += H4(.05675,.06571,-.00097469,.19861) * bv.y;
    b4t += H4(-.038491,-.012959,.0020762,.053724) * bv.z;
    b4t += H4(.3276,.079543,-.00083231,-.13696) * bv.w;
    b5t += H4(-.076545,-.27769,-.27943,-.099202) * bv.x;
    b5t += H4(.21582,.20335,-.19887,.11058) * bv.y;
    b5t += H4(-.021282,-.15682,-.078413,.0091858) * bv.z;
    b5t += H4(.073611,.3504,.40441,.099648) * bv.w;
    b6t += H4(-.085542,-.097572,.020302,-.13489) * bv.x;
    b6t += H4(.16064,.27966,.2779,-.11795) * bv.y;
    b6t += H4(-.28645,.098934,-.13046,-.1026) * bv.z;
    b6t += H4(-.080592,.47719,.82723,.2243) * bv.w;
    b7t += H4(.088271,-.16057,-.045109,.015293) * bv.x;
    b7t += H4(.072917,-.11265,-.068353,-.11672) * bv.y;
    b7t += H4(-.043402,.047837,.20511,-.36388) * bv.z;
    b7t += H4(-.13972,-.11335,-.022316,.16677) * bv.w;
    bv = tile1[2][local.y + 0][local.x + 1];
    b0t += H4(-.065001,-.075309,-.00051137,.02592) * bv.x;
    b0t += H4(.29376,.044926,-.00067169,.044921) * bv.y;
    b0t += H4(-.1516,.18953,.0010818,-.099469) * bv.z;
    b0t += H4(-.41227,-.098756,-.0012962,-.053718) * bv.w;
    b1t += H4(.017195,-.32471,-.05029,-.026442) * bv.x;
    b1t += H4(.13828,-.12726,.19062,-.11978) * bv.y;
    b1t += H4(.089672,-.056015,.055068,-.046265) * bv.z;
    b1t += H4(-.039662,.044203,.10599,-.0014923) * bv.w;
    b2t += H4(-.35598,-.029984,.60364,-.15756) * bv.x;
    b2t += H4(.098209,-.28697,.021578,-.28604) * bv.y;
    b2t += H4(.33537,-.18014,.46476,.26447) * bv.z;
    b2t += H4(-.35444,.35807,-.27209,-.20538) * bv.w;
    b3t += H4(-.14945,-.13852,-.29527,.083682) * bv.x;
    b3t += H4(.11991,-.14281,-.079166,.12162) * bv.y;
    b3t += H4(-.0093872,.082145,.017892,.33988) * bv.z;
    b3t += H4(-.025055,.18783,-.14077,-.04756) * bv.w;
    b4t += H4(-.037547,-.069089,-.00082911,.20625) * bv.x;
    b4t += H4(.1516,.22269,-.00062662,.041532) * bv.y;
    b4t += H4(.037272,-.17215,.0011756,.20533) * bv.z;
    b4t += H4(-.30778,.11578,-.0012883,.15173) * bv.w;
    b5t += H4(.079854,-.27575,.1278,.011993) * bv.x;
    b5t += H4(.18257,-.066231,-.62507,-.067109) * bv.y;
    b5t += H4(-.076776,-.31703,-.21923,-.077474) * bv.z;
    b5t += H4(-.23223,.20644,.22317,.057024) * bv.w;
    b6t += H4(-.19962,.074136,.40432,-.1012) * bv.x;
    b6t += H4(-.23755,.13515,-.19701,-.2519) * bv.y;
    b6t += H4(-.11263,.28035,-.13264,.023538) * bv.z;
    b6t += H4(.13685,.3431,.32282,.13719) * bv.w;
    b7t += H4(-.21467,-.16921,-.28083,.10829) * bv.x;
    b7t += H4(.0043355,.022116,-.97728,.15172) * bv.y;
    b7t += H4(.043428,-.012504,-.3199,.030762) * bv.z;
    b7t += H4(.040312,.26911,.18502,.032943) * bv.w;
    bv = tile1[2][local.y + 0][local.x + 2];
    b0t += H4(.040575,.53865,-.00054912,-.13993) * bv.x;
    b0t += H4(-.11305,-.083796,.00054098,.11014) * bv.y;
    b0t += H4(-.13213,-.02555,.000784,-.068876) * bv.z;
    b0t += H4(-.405,-.15231,-.00073475,.14472) * bv.w;
    b1t += H4(.15171,-.61454,-.22748,-.20596) * bv.x;
    b1t += H4(.07388,-.45383,.075031,-.20404) * bv.y;
    b1t += H4(-.19161,.22615,.094882,-.17106) * bv.z;
    b1t += H4(-.13021,-.03385,-.17948,.037767) * bv.w;
    b2t += H4(-.40728,.38594,-.0074796,-.051609) * bv.x;
    b2t += H4(.023764,-.29489,-.15618,-.14358) * bv.y;
    b2t += H4(.15125,.087297,.15315,.17801) * bv.z;
    b2t += H4(.037635,-.20802,.17496,-.04967) * bv.w;
    b3t += H4(-.07429,-.28622,-.36169,-.19693) * bv.x;
    b3t += H4(-.05972,-.38215,.041923,-.085114) * bv.y;
    b3t += H4(-.035077,-.06035,-.24894,.094588) * bv.z;
    b3t += H4(-.14982,-.17567,-.42123,-.088981) * bv.w;
    b4t += H4(.056927,.41569,-.0008796,.11598) * bv.x;
    b4t += H4(-.37458,-.03731,.00058909,.087868) * bv.y;
    b4t += H4(-.22931,.18495,.00084832,.0037876) * bv.z;
    b4t += H4(-.29413,-.092245,-.00075766,-.15856) * bv.w;
    b5t += H4(.068155,-.30665,-.066482,.02036) * bv.x;
    b5t += H4(.15547,-.11749,.083687,.029446) * bv.y;
    b5t += H4(-.015405,.1926,-.047299,.058891) * bv.z;
    b5t += H4(-.056105,-.36442,.0083718,.060358) * bv.w;
    b6t += H4(-.30709,.49864,-.25828,.0063536) * bv.x;
    b6t += H4(-.17557,.051239,-.12669,-.22089) * bv.y;
    b6t += H4(-.18727,.45757,-.091725,-.051465) * bv.z;
    b6t += H4(-.0054908,.083168,.75479,.325) * bv.w;
    b7t += H4(.00989,-.38813,-.47759,-.11637) * bv.x;
    b7t += H4(-.066837,-.038341,-.24648,-.015578) * bv.y;
    b7t += H4(.042515,.32756,-.56515,-.10714) * bv.z;
    b7t += H4(-.079926,-.34764,-.21024,-.13071) * bv.w;
    bv = tile1[2][local.y + 1][local.x + 0];
    b0t += H4(-.07115,-.055119,-.00051823,.020233) * bv.x;
    b0t += H4(-.32874,.08022,-.00069858,-.099299) * bv.y;
    b0t += H4(-.10799,-.015127,.001482,.11807) * bv.z;
    b0t += H4(.12931,.0030006,-.0014405,.072786) * bv.w;
    b1t += H4(-.19399,.11357,-.16888,.12443) * bv.x;
    b1t += H4(-.064908,-.14127,-.10732,.021868) * bv.y;
    b1t += H4(-.16106,-.64412,-.092739,-.069754) * bv.z;
    b1t += H4(.1474,-.070281,-.1108,.027118) * bv.w;
    b2t += H4(.089986,-.21061,-.057006,.12161) * bv.x;
    b2t += H4(-.074337,.25011,-.22591,.30063) * bv.y;
    b2t += H4(-.13343,.062194,-.14108,.044243) * bv.z;
    b2t += H4(.25762,.43428,-.30102,-.10488) * bv.w;
    b3t += H4(.044017,.17959,-.0042898,-.13559) * bv.x;
    b3t += H4(.18452,-.15005,.053661,.088388) * bv.y;
    b3t += H4(.084029,-.076063,-.0009739,.018763) * bv.z;
    b3t += H4(-.060264,-.083463,-.13518,-.05495) * bv.w;
    b4t += H4(-.023473,-.028758,-.00086618,-.0032526) * bv.x;
    b4t += H4(-.49461,-.074067,-.00068444,-.014369) * bv.y;
    b4t += H4(-.11065,.0087344,.0015289,-.0704) * bv.z;
    b4t += H4(.084677,.0099337,-.0014265,-.01543) * bv.w;
    b5t += H4(-.02232,-.065701,-.15263,-.035436) * bv.x;
    b5t += H4(.15278,-.13836,-.016633,.01991) * bv.y;
    b5t += H4(.16881,-.59532,.0034648,-.084973) * bv.z;
    b5t += H4(.15701,.12129,-.31586,-.0749) * bv.w;
    b6t += H4(-.23493,-.10344,.13496,.049553) * bv.x;
    b6t += H4(.14803,-.084921,.61348,.093558) * bv.y;
    b6t += H4(-.059128,.22593,.0079192,.10152) * bv.z;
    b6t += H4(.068711,.45057,.36409,-.15728) * bv.w;
    b7t += H4(-.065102,.148,.18047,-.18897) * bv.x;
    b7t += H4(-.028326,-.10239,.015282,-.013826) * bv.y;
    b7t += H4(-.14622,-.13552,-.055062,.029631) * bv.z;
    b7t += H4(.0075764,-.24812,-.28608,.048255) * bv.w;
    bv = tile1[2][local.y + 1][local.x + 1];
    b0t += H4(.015679,-.209,-.00078037,.055078) * bv.x;
    b0t += H4(.22005,-.10115,.00023782,.1096) * bv.y;
    b0t += H4(-.19422,.0048857,.001825,.053466) * bv.z;
    b0t += H4(-.2019,-.056451,-.00062136,-.027063) * bv.w;
    b1t += H4(.075388,.047055,.076396,-.19435) * bv.x;
    b1t += H4(.006467,-.16266,-.24249,-.32304) * bv.y;
    b1t += H4(-.12475,.72238,.1836,-.053421) * bv.z;
    b1t += H4(-.22531,.015691,-.063648,-.17891) * bv.w;
    b2t += H4(.049491,-.046106,.064017,.041921) * bv.x;
    b2t += H4(.17367,-.18499,-.45693,.2503) * bv.y;
    b2t += H4(.033708,-.049769,-.20168,-.262) * bv.z;
    b2t += H4(-.324,-.17184,-.12842,-.11034) * bv.w;
    b3t += H4(.26532,-.17718,.13319,-.3392) * bv.x;
    b3t += H4(.019956,.16925,-.42598,-.10416) * bv.y;
    b3t += H4(.105,.40851,.17997,-.29) * bv.z;
    b3t += H4(-.029921,-.43824,.31276,-.21712) * bv.w;
    b4t += H4(-.0050112,-.094104,-.0011024,-.051266) * bv.x;
    b4t += H4(.90951,.063998,.00021382,.36599) * bv.y;
    b4t += H4(-.043462,.0017521,.0018676,-.16954) * bv.z;
    b4t += H4(-.33934,-.011582,-.00059955,.18777) * bv.w;
    b5t += H4(.11592,-.073843,.13054,-.05547) * bv.x;
    b5t += H4(-.18977,-.092115,-.26783,-.16558) * bv.y;
    b5t += H4(-.11662,.50855,.21719,.12299) * bv.z;
    b5t += H4(-.10581,-.0054611,-.0011111,-.078548) * bv.w;
    b6t += H4(.13642,.11004,-.23917,.17147) * bv.x;
    b6t += H4(.25909,-.30536,-.069539,-.025875) * bv.y;
    b6t += H4(.26551,.2889,-.48884,.099085) * bv.z;
    b6t += H4(.10141,.042693,.13726,-.05362) * bv.w;
    b7t += H4(.17811,-.10937,.19791,-.36403) * bv.x;
    b7t += H4(-.0044869,-.2474,-.22932,.084606) * bv.y;
    b7t += H4(.053849,.12818,.097715,.13044) * bv.z;
    b7t += H4(.241,-.25612,.028218,-.0053252) * bv.w;
    bv = tile1[2][local.y + 1][local.x + 2];
    b0t += H4(.037576,-.020738,-.00080602,-.2013) * bv.x;
    b0t += H4(.33063,-.12011,.00017102,-.0057029) * bv.y;
    b0t += H4(-.10493,.053245,.0022392,-.05829) * bv.z;
    b0t += H4(-.57412,-.053452,.0015861,-.0047694) * bv.w;
    b1t += H4(.018191,1.1434,.19573,-.27516) * bv.x;
    b1t += H4(.015284,-.12653,.14179,-.078863) * bv.y;
    b1t += H4(.098263,.13855,-.0058333,.18647) * bv.z;
    b1t += H4(.11182,.25813,.078754,-.13109) * bv.w;
    b2t += H4(-.14288,-.045935,.050505,-.1958) * bv.x;
    b2t += H4(.0069597,.0033786,-.1871,-.12478) * bv.y;
    b2t += H4(.27712,-.022308,.4485,-.32915) * bv.z;
    b2t += H4(-.21361,-.1801,.79694,-.21965) * bv.w;
    b3t += H4(-.088001,-.25244,-.36701,-.34338) * bv.x;
    b3t += H4(-.019182,-.42903,-.15461,-.13753) * bv.y;
    b3t += H4(.017913,.22739,-.0041207,-.23823) * bv.z;
    b3t += H4(.08169,.025102,-.20154,-.085561) * bv.w;
    b4t += H4(-.0035346,-.14076,-.0011414,-.25969) * bv.x;
    b4t += H4(.14498,.13508,.0002071,-.20496) * bv.y;
    b4t += H4(-.12295,.011831,.002248,.11945) * bv.z;
    b4t += H4(-.50999,-.14165,.0015741,.080648) * bv.w;
    b5t += H4(-.16778,1.5342,-.010511,.027451) * bv.x;
    b5t += H4(.15711,-.11119,.4078,.037626) * bv.y;
    b5t += H4(-.041083,.24275,.059864,.050297) * bv.z;
    b5t += H4(.40849,-.09643,-.089435,.1424) * bv.w;
    b6t += H4(-.042253,.084143,-.27254,-.22176) * bv.x;
    b6t += H4(-.072048,-.13416,.0018382,-.1903) * bv.y;
    b6t += H4(.39343,.11346,.39523,.048695) * bv.z;
    b6t += H4(-.20527,.070074,.673,.059481) * bv.w;
    b7t += H4(-.27128,-.29391,-.33694,-.37918) * bv.x;
    b7t += H4(-.047258,-.14091,.17387,-.017866) * bv.y;
    b7t += H4(.04361,.15994,-.15407,.12631) * bv.z;
    b7t += H4(-.10449,-.29523,-.020242,.074452) * bv.w;
    bv = tile1[2][local.y + 2][local.x + 0];
    b0t += H4(-.25239,.031578,-.00082244,.0072598) * bv.x;
    b0t += H4(-.040347,-.13228,-.00069191,-.20867) * bv.y;
    b0t += H4(-.030465,.056981,.00098994,-.032148) * bv.z;
    b0t += H4(.24036,.0012072,-.0012423,-.24185) * bv.w;
    b1t += H4(-.11907,-.010023,-.16724,.24195) * bv.x;
    b1t += H4(.16822,.087819,.0091132,-.026951) * bv.y;
    b1t += H4(.077326,-.14289,.017527,-.010618) * bv.z;
    b1t += H4(.075854,.024645,-.14208,.021469) * bv.w;
    b2t += H4(.29122,-.09593,.14917,.19476) * bv.x;
    b2t += H4(.025254,-.13106,-.39601,-.04355) * bv.y;
    b2t += H4(-.07116,.14786,-.83053,-.35782) * bv.z;
    b2t += H4(.045887,-.084643,.11825,.23098) * bv.w;
    b3t += H4(-.01859,.16474,.079192,-.37979) * bv.x;
    b3t += H4(.20449,-.091926,-.086215,-.14095) * bv.y;
    b3t += H4(.020627,-.15555,-.050779,-.0042313) * bv.z;
    b3t += H4(.018509,.040057,-.053862,.090214) * bv.w;
    b4t += H4(-.32194,-.088421,-.0011707,.11665) * bv.x;
    b4t += H4(-.54066,.051215,-.00067854,.059415) * bv.y;
    b4t += H4(.10462,-.019802,.0010164,-.12863) * bv.z;
    b4t += H4(.20387,.0043126,-.0012374,-.068573) * bv.w;
    b5t += H4(-.051462,-.24585,-.20846,-.029906) * bv.x;
    b5t += H4(.24274,.33993,-.03255,.13803) * bv.y;
    b5t += H4(.10344,-.12853,.43109,-.3368) * bv.z;
    b5t += H4(-.084399,.18944,.080247,-.1601) * bv.w;
    b6t += H4(-.010618,-.17954,.28691,.14773) * bv.x;
    b6t += H4(-.41757,-.34394,-.10969,-.068361) * bv.y;
    b6t += H4(-.098907,-.16147,.18907,-.00024012) * bv.z;
    b6t += H4(-.19061,.028796,.12816,-.09432) * bv.w;
    b7t += H4(.18414,.1957,.25174,-.53788) * bv.x;
    b7t += H4(-.010769,-.2433,.14873,.093111) * bv.y;
    b7t += H4(.17377,-.19006,.044857,.059088) * bv.z;
    b7t += H4(.088186,.067992,.0074113,-.12435) * bv.w;
    bv = tile1[2][local.y + 2][local.x + 1];
    b0t += H4(.146,-.10786,-.00091176,.14733) * bv.x;
    b0t += H4(-.39625,.10264,-.00032437,-.026226) * bv.y;
    b0t += H4(.18295,.09486,.00021262,-.097556) * bv.z;
    b0t += H4(-.15084,.15883,.00029641,-.19041) * bv.w;
    b1t += H4(.1371,-.0034705,.030573,.28973) * bv.x;
    b1t += H4(.03969,-.074191,.019512,-.059893) * bv.y;
    b1t += H4(-.097245,.24782,-.16062,.28301) * bv.z;
    b1t += H4(.0021007,.36953,-.18544,-.26217) * bv.w;
    b2t += H4(.12317,.2203,.0056414,.18299) * bv.x;
    b2t += H4(-.15005,.16519,.035087,.40913) * bv.y;
    b2t += H4(-.0076486,-.20885,.11889,.26318) * bv.z;
    b2t += H4(.027419,-.28466,.53159,.57544) * bv.w;
    b3t += H4(-.094676,.31041,.083972,-.38557) * bv.x;
    b3t += H4(.096454,.1028,.13102,-.085459) * bv.y;
    b3t += H4(-.039857,-.12228,.026966,-.15207) * bv.z;
    b3t += H4(-.057515,.15542,.01537,-.24691) * bv.w;
    b4t += H4(.064192,-.025927,-.0012509,.062938) * bv.x;
    b4t += H4(-.17331,-.047408,-.00032981,.023813) * bv.y;
    b4t += H4(.30584,-.090168,.0002209,.058394) * bv.z;
    b4t += H4(-.23642,-.035131,.0002882,.082155) * bv.w;
    b5t += H4(.12496,-.26124,-.040198,.070375) * bv.x;
    b5t += H4(-.061954,-.20476,.43986,.067504) * bv.y;
    b5t += H4(.02003,-.17673,-.26933,.20264) * bv.z;
    b5t += H4(-.36791,.34873,.12009,-.021913) * bv.w;
    b6t += H4(-.060554,.12207,-.26383,.14139) * bv.x;
    b6t += H4(.43938,.29619,.36419,-.050686) * bv.y;
    b6t += H4(-.19435,.10167,.074202,.22546) * bv.z;
    b6t += H4(-.067269,-.35742,.39376,.18646) * bv.w;
    b7t += H4(-.084148,.34484,.21641,-.52576) * bv.x;
    b7t += H4(-.016251,-.1401,-.10966,.037056) * bv.y;
    b7t += H4(-.025343,.008403,-.12681,.17586) * bv.z;
    b7t += H4(-.10888,.20133,-.11662,-.094893) * bv.w;
    bv = tile1[2][local.y + 2][local.x + 2];
    b0t += H4(.071383,-.27233,-.00083024,.3087) * bv.x;
    b0t += H4(.070481,-.0080524,-.00038123,-.019341) * bv.y;
    b0t += H4(-.14003,-.024686,.00015539,.14847) * bv.z;
    b0t += H4(-.042387,-.11879,.0028111,-.036654) * bv.w;
    b1t += H4(.30223,.065129,.73053,-.36573) * bv.x;
    b1t += H4(.095144,-.10498,.14883,.023253) * bv.y;
    b1t += H4(-.092484,.040904,.17396,.13287) * bv.z;
    b1t += H4(-.087785,.46615,.027952,-.18964) * bv.w;
    b2t += H4(.31792,.053319,.036854,.13661) * bv.x;
    b2t += H4(.21329,.017924,-.24297,-.30258) * bv.y;
    b2t += H4(.082388,.09757,.21966,.11723) * bv.z;
    b2t += H4(-.14017,-.40399,.45572,-.33175) * bv.w;
    b3t += H4(.16063,.089551,-.16071,-.19065) * bv.x;
    b3t += H4(-.043575,-.066332,.046111,-.10678) * bv.y;
    b3t += H4(.012406,.10998,.091812,-.085742) * bv.z;
    b3t += H4(.16207,.062956,.10419,-.38858) * bv.w;
    b4t += H4(.034078,-.023753,-.0011835,-.07404) * bv.x;
    b4t += H4(.040042,.048136,-.00035343,-.09413) * bv.y;
    b4t += H4(.060987,.015363,.00018244,.080951) * bv.z;
    b4t += H4(.13421,.074431,.0027565,.26063) * bv.w;
    b5t += H4(.071854,-.3087,.31135,-.11143) * bv.x;
    b5t += H4(.011785,.14161,-.045578,-.081081) * bv.y;
    b5t += H4(-.06488,-.037965,-.15044,-.29393) * bv.z;
    b5t += H4(-.15286,-.16101,-.14026,-.069243) * bv.w;
    b6t += H4(.3486,-.10221,-.27019,-.065018) * bv.x;
    b6t += H4(.23885,.034002,.61371,-.24757) * bv.y;
    b6t += H4(.16012,-.091057,.225,-.054046) * bv.z;
    b6t += H4(-.091126,-.25396,.23028,-.2431) * bv.w;
    b7t += H4(.087814,.12672,-.2021,-.36094) * bv.x;
    b7t += H4(-.017986,-.27044,-.039323,-.038787) * bv.y;
    b7t += H4(-.034958,-.096999,.12727,.13905) * bv.z;
    b7t += H4(-.22042,-.043851,-.21876,-.1859) * bv.w;
    b0 += b0t;
    b1 += b1t;
    b2 += b2t;
    b3 += b3t;
    b4 += b4t;
    b5 += b5t;
    b6 += b6t;
    b7 += b7t;
    b0t = H4(0.);
    b1t = H4(0.);
    b2t = H4(0.);
    b3t = H4(0.);
    b4t = H4(0.);
    b5t = H4(0.);
    b6t = H4(0.);
    b7t = H4(0.);
    bv = tile1[3][local.y + 0][local.x + 0];
    b0t += H4(-.20482,.11512,-.0012887,-.1047) * bv.x;
    b0t += H4(-.02572,-.027848,.00045089,-.045302) * bv.y;
    b0t += H4(.37291,-.031372,.0075843,.080511) * bv.z;
    b0t += H4(-.14591,-.029838,-6.7441e-5,-.017854) * bv.w;
    b1t += H4(.27227,.20719,.099543,.091107) * bv.x;
    b1t += H4(.066036,-.004197,.12653,-.0039192) * bv.y;
    b1t += H4(-.050106,.22823,-.17197,.12439) * bv.z;
    b1t += H4(-.043174,.19045,-.06833,.011172) * bv.w;
    b2t += H4(-.073791,.2537,.11286,-.074358) * bv.x;
    b2t += H4(.12024,.13286,-.23486,-.12262) * bv.y;
    b2t += H4(.37569,.043275,.098946,-.15498) * bv.z;
    b2t += H4(-.12639,-.088498,.092025,-.48814) * bv.w;
    b3t += H4(.016594,-.069169,.35238,.13358) * bv.x;
    b3t += H4(.080667,.11297,-.19971,-.10287) * bv.y;
    b3t += H4(.037729,-.19891,-.076731,-.11185) * bv.z;
    b3t += H4(-.044215,.38534,.081103,-.11997) * bv.w;
    b4t += H4(-.11221,-.094317,-.0012272,.24215) * bv.x;
    b4t += H4(.12255,-.036395,.0005259,.096007) * bv.y;
    b4t += H4(.061336,-.13704,.0076072,.0091439) * bv.z;
    b4t += H4(.11787,-.065292,-5.6524e-6,-.08739) * bv.w;
    b5t += H4(.17755,.13103,.12068,.039734) * bv.x;
    b5t += H4(.068628,.12525,.10078,.14049) * bv.y;
    b5t += H4(-.017989,1.3578,.063512,.020832) * bv.z;
    b5t += H4(.1251,-.082541,-.024352,-.035579) * bv.w;
    b6t += H4(-.054625,-.11677,.1355,.086393) * bv.x;
    b6t += H4(.03725,-.062,.20948,.0031678) * bv.y;
    b6t += H4(.16641,.27342,-.0046235,.087038) * bv.z;
    b6t += H4(-.24631,-.39297,-.22356,-.030984) * bv.w;
    b7t += H4(.44094,-.092934,.26726,-.043232) * bv.x;
    b7t += H4(.12993,.1688,-.16781,-.21023) * bv.y;
    b7t += H4(-.062545,-.11701,.18469,-.12275) * bv.z;
    b7t += H4(.013119,.24188,-.021985,-.049178) * bv.w;
    bv = tile1[3][local.y + 0][local.x + 1];
    b0t += H4(-.40816,-.11045,-.00031648,-.085886) * bv.x;
    b0t += H4(-.3798,.70852,-.0005167,.037149) * bv.y;
    b0t += H4(.022302,.11647,-.0011025,-.18678) * bv.z;
    b0t += H4(.025115,.069308,-.00014831,-.047143) * bv.w;
    b1t += H4(.30217,.42329,.031516,.13032) * bv.x;
    b1t += H4(.098158,.13686,.16369,-.2148) * bv.y;
    b1t += H4(.011529,.088814,-.099115,-.0097594) * bv.z;
    b1t += H4(.14103,.046964,.1777,.030794) * bv.w;
    b2t += H4(-.19575,-.093372,.33732,.08603) * bv.x;
    b2t += H4(-.34108,.16063,.065283,.24333) * bv.y;
    b2t += H4(.20649,-.33091,-.023186,-.21518) * bv.z;
    b2t += H4(-.3511,.079957,.16004,.17058) * bv.w;
    b3t += H4(-.10549,.022494,.27812,.028508) * bv.x;
    b3t += H4(-.44714,-.73768,-.16043,.25172) * bv.y;
    b3t += H4(.085393,-.076458,.01224,.036689) * bv.z;
    b3t += H4(-.064946,.21801,.6766,.073558) * bv.w;
    b4t += H4(-.262,.22663,-.00027363,-.33525) * bv.x;
    b4t += H4(-.44285,.95448,-.00050173,-.1005) * bv.y;
    b4t += H4(.007209,.18154,-.00077778,-.036438) * bv.z;
    b4t += H4(-.2224,.020649,-8.5856e-5,-.22424) * bv.w;
    b5t += H4(.10556,.27296,.14028,-.0058105) * bv.x;
    b5t += H4(.60469,.16509,.28861,-.58885) * bv.y;
    b5t += H4(-.16641,-.00981,-.078292,.071111) * bv.z;
    b5t += H4(-.15842,-.39129,.52481,-.089593) * bv.w;
    b6t += H4(.020509,-.20136,.38049,-.15304) * bv.x;
    b6t += H4(-.30138,-.07167,.14737,.22602) * bv.y;
    b6t += H4(.083673,-.10282,-.066559,-.11844) * bv.z;
    b6t += H4(-.14354,-.0615,.20573,-.45899) * bv.w;
    b7t += H4(-.03202,.11929,.47455,.07208) * bv.x;
    b7t += H4(-.10671,-.32873,-.1156,.1608) * bv.y;
    b7t += H4(.017894,-.10384,-.22928,-.053903) * bv.z;
    b7t += H4(.0049289,-.091946,.59407,-.06368) * bv.w;
    bv = tile1[3][local.y + 0][local.x + 2];
    b0t += H4(.13463,.014328,-7.9418e-5,.30058) * bv.x;
    b0t += H4(.054833,-.2378,.00098014,.40106) * bv.y;
    b0t += H4(-.0048736,-.062413,-.00078368,-.18053) * bv.z;
    b0t += H4(.4305,.095221,-.00066838,.070349) * bv.w;
    b1t += H4(-.012113,.064217,.32654,-.12845) * bv.x;
    b1t += H4(-.085708,-.058653,-.33586,.17278) * bv.y;
    b1t += H4(.0039248,-.4335,-.11142,-.022745) * bv.z;
    b1t += H4(.16219,.17222,.040241,.22721) * bv.w;
    b2t += H4(-.20566,-.42134,-.034878,-.35709) * bv.x;
    b2t += H4(.10393,-.056782,.59081,-.10058) * bv.y;
    b2t += H4(.01474,.18328,-.048453,.22622) * bv.z;
    b2t += H4(-.12377,-.018579,-.025806,-.13233) * bv.w;
    b3t += H4(.0093073,-.16768,.25242,.23162) * bv.x;
    b3t += H4(.15951,-.1263,-.64452,.22635) * bv.y;
    b3t += H4(.020916,.18234,.23444,.064525) * bv.z;
    b3t += H4(.083188,.15982,-.19131,.123) * bv.w;
    b4t += H4(.062541,.20208,-5.9691e-5,.092072) * bv.x;
    b4t += H4(.26855,-.094401,.0009646,.38358) * bv.y;
    b4t += H4(-.41684,-.0036997,-.00065055,.22788) * bv.z;
    b4t += H4(.20583,-.1071,-.00059745,-.073647) * bv.w;
    b5t += H4(-.038408,-.19667,.35042,-.057208) * bv.x;
    b5t += H4(-.090105,.11444,.062647,.41977) * bv.y;
    b5t += H4(-.12226,-.52415,-.11843,-.065006) * bv.z;
    b5t += H4(.010159,-.020472,.37973,-.027189) * bv.w;
    b6t += H4(-.096002,-.29024,-.1385,-.30472) * bv.x;
    b6t += H4(.038178,.37102,.83089,.09371) * bv.y;
    b6t += H4(-.073494,-.11573,-.020004,.20487) * bv.z;
    b6t += H4(-.089024,-.3291,-.049212,-.3964) * bv.w;
    b7t += H4(.088113,-.049388,.25523,-.023764) * bv.x;
    b7t += H4(.19641,-.1288,-.23708,.20674) * bv.y;
    b7t += H4(-.10297,-.022596,-.21411,-.055927) * bv.z;
    b7t += H4(-.070899,.27838,-.2056,-.058791) * bv.w;
    bv = tile1[3][local.y + 1][local.x + 0];
    b0t += H4(.69213,-.03776,-.00086629,.10528) * bv.x;
    b0t += H4(-.032139,.079266,-4.1502e-5,.039111) * bv.y;
    b0t += H4(-.0087557,-.011453,.00059358,.037596) * bv.z;
    b0t += H4(-.3382,-.006152,-.00033852,-.15527) * bv.w;
    b1t += H4(-.32516,.16595,-.09683,.027453) * bv.x;
    b1t += H4(-.1474,.00048876,.066518,-.20047) * bv.y;
    b1t += H4(-.13905,-.052582,-.061374,.041971) * bv.z;
    b1t += H4(.14932,.083774,-.073403,-.15252) * bv.w;
    b2t += H4(.005258,.17317,-.33089,-.19268) * bv.x;
    b2t += H4(-.071374,-.61146,.084664,-.18206) * bv.y;
    b2t += H4(-.40125,.080747,.20761,-.023493) * bv.z;
    b2t += H4(.047167,-.243,.1775,-.10214) * bv.w;
    b3t += H4(-.15395,.25599,.085009,-.54537) * bv.x;
    b3t += H4(.14468,-.079482,-.062406,-.033991) * bv.y;
    b3t += H4(.041553,.189,.11419,-.12723) * bv.z;
    b3t += H4(-.043432,-.014352,.054484,-.18833) * bv.w;
    b4t += H4(.45727,.17766,-.00080601,.10413) * bv.x;
    b4t += H4(-.027784,-.15642,1.8786e-5,-.11216) * bv.y;
    b4t += H4(.063695,-.046702,.00080129,-.028307) * bv.z;
    b4t += H4(-.65115,-.10309,-.00028021,-.21213) * bv.w;
    b5t += H4(-.15606,.19309,-.182,.067673) * bv.x;
    b5t += H4(-.13016,-.044214,-.072229,-.28994) * bv.y;
    b5t += H4(-.1771,.13933,-.042027,.068429) * bv.z;
    b5t += H4(-.073284,-.19516,-.36139,.040762) * bv.w;
    b6t += H4(-.23561,-.04948,-.24489,.28934) * bv.x;
    b6t += H4(.01783,-.49424,.19815,-.046203) * bv.y;
    b6t += H4(-.44383,-.22209,-.0050407,.01568) * bv.z;
    b6t += H4(-.2598,-.30267,-.23041,.41505) * bv.w;
    b7t += H4(-.26443,.41578,.075981,-.37084) * bv.x;
    b7t += H4(.22784,-.22363,-4.0857e-5,-.18078) * bv.y;
    b7t += H4(.064843,.052386,-.12749,-.18464) * bv.z;
    b7t += H4(-.03302,-.096441,-.042072,.0526) * bv.w;
    bv = tile1[3][local.y + 1][local.x + 1];
    b0t += H4(.24821,-.16276,-.0011413,.015682) * bv.x;
    b0t += H4(-.16973,-.31646,-.00079194,-.40854) * bv.y;
    b0t += H4(-.21157,-.098031,4.1142e-5,.062784) * bv.z;
    b0t += H4(-.031793,-.19273,-.00031434,.071327) * bv.w;
    b1t += H4(-.045399,-.14751,-.048126,.069024) * bv.x;
    b1t += H4(-.042229,-.018488,.31516,-.45647) * bv.y;
    b1t += H4(.040208,.060856,-.18064,.22396) * bv.z;
    b1t += H4(-.023479,.16543,.24874,.010506) * bv.w;
    b2t += H4(-.0023648,.050502,-.33733,.12897) * bv.x;
    b2t += H4(-.32169,-.22072,-.36314,-.053548) * bv.y;
    b2t += H4(.041514,-.040193,-.071908,.064445) * bv.z;
    b2t += H4(-.33625,.34106,.21236,.0056458) * bv.w;
    b3t += H4(.29349,-.18157,-.037125,-.030563) * bv.x;
    b3t += H4(-.25794,.19044,.45994,-.12311) * bv.y;
    b3t += H4(-.1807,-.0719,.04296,.19424) * bv.z;
    b3t += H4(.025819,-.011328,-.043826,.25926) * bv.w;
    b4t += H4(.24408,-.48525,-.0010549,-.34112) * bv.x;
    b4t += H4(-.53248,-.66786,-.00075533,-.58185) * bv.y;
    b4t += H4(.24296,.10373,.000253,.058117) * bv.z;
    b4t += H4(-.034669,.14464,-.00025747,-.098805) * bv.w;
    b5t += H4(-.26649,-.37286,.11039,-.09232) * bv.x;
    b5t += H4(-.078253,-.11963,.27183,-.71199) * bv.y;
    b5t += H4(-.26506,-.14418,-.27247,-.040871) * bv.z;
    b5t += H4(-.22506,-.29823,.17758,.085268) * bv.w;
    b6t += H4(-.067283,.098913,-.41524,-.15281) * bv.x;
    b6t += H4(-.41096,-.22081,-.33864,-.11033) * bv.y;
    b6t += H4(.16301,-.30357,-.15053,.081948) * bv.z;
    b6t += H4(-.20233,.38516,.36267,-.33511) * bv.w;
    b7t += H4(-.064771,-.1648,-.12985,.069941) * bv.x;
    b7t += H4(-.12319,.097364,.54427,.1093) * bv.y;
    b7t += H4(-.023998,-.050457,-.11191,.08309) * bv.z;
    b7t += H4(.064324,-.02627,.49643,-.018386) * bv.w;
    bv = tile1[3][local.y + 1][local.x + 2];
    b0t += H4(-.089266,.13305,-8.4396e-5,-.22167) * bv.x;
    b0t += H4(.2052,-.33023,.00095271,.053565) * bv.y;
    b0t += H4(-.14334,.0284,-.0017125,.22044) * bv.z;
    b0t += H4(-.057581,.017761,1.7746e-5,.010128) * bv.w;
    b1t += H4(-.18911,-.09715,-.055758,-.0043229) * bv.x;
    b1t += H4(.3949,.26093,-.19568,.56147) * bv.y;
    b1t += H4(-.10058,-.33991,-.14237,-.2773) * bv.z;
    b1t += H4(.28402,.19112,.056301,.054341) * bv.w;
    b2t += H4(.086691,-.055121,-.18619,-.33746) * bv.x;
    b2t += H4(-.29847,-.27967,.58774,-.46304) * bv.y;
    b2t += H4(.25042,.10771,.39172,.1026) * bv.z;
    b2t += H4(.03303,-.10224,.087154,-.11324) * bv.w;
    b3t += H4(.24435,.15069,-.22012,-.047355) * bv.x;
    b3t += H4(-.23298,.25486,.22486,.23755) * bv.y;
    b3t += H4(-.082921,-.070054,.094561,-.051267) * bv.z;
    b3t += H4(-.018635,.17977,-.40942,.083857) * bv.w;
    b4t += H4(-.62448,-.035068,1.0698e-5,-.22576) * bv.x;
    b4t += H4(-.31703,-.13241,.00095485,.083775) * bv.y;
    b4t += H4(-.02631,.077822,-.0015237,-.032027) * bv.z;
    b4t += H4(-.19412,-.049877,5.821e-5,-.23078) * bv.w;
    b5t += H4(-.22321,-.17313,-.24178,.20774) * bv.x;
    b5t += H4(.2304,.19235,-.1472,.89242) * bv.y;
    b5t += H4(-.015357,-.32345,.011085,.02092) * bv.z;
    b5t += H4(-.016734,-.056982,-.19201,.053735) * bv.w;
    b6t += H4(.063623,-.015889,-.72723,-.48127) * bv.x;
    b6t += H4(-.23733,-.030459,-.043603,-.057004) * bv.y;
    b6t += H4(.13566,.074078,.12012,.042612) * bv.z;
    b6t += H4(-.20096,-.22874,-.19268,-.21262) * bv.w;
    b7t += H4(-.068955,.15103,-.34687,-.07431) * bv.x;
    b7t += H4(-.34652,.11802,.3481,.081725) * bv.y;
    b7t += H4(-.026497,.06553,-.045841,-.15474) * bv.z;
    b7t += H4(-.041149,-.082048,-.00018593,-.18975) * bv.w;
    bv = tile1[3][local.y + 2][local.x + 0];
    b0t += H4(-.44526,.23305,-.00053177,-.14623) * bv.x;
    b0t += H4(-.2027,.049674,-.00085469,-.052843) * bv.y;
    b0t += H4(-.096812,.051392,.0013807,-.045438) * bv.z;
    b0t += H4(-.10516,-.031419,8.0659e-6,.081004) * bv.w;
    b1t += H4(.27071,-.057549,-.22785,-.22112) * bv.x;
    b1t += H4(.14199,-.090911,.030784,-.032195) * bv.y;
    b1t += H4(.11599,-.16379,.028888,-.032306) * bv.z;
    b1t += H4(.069281,.0016795,.2157,.20292) * bv.w;
    b2t += H4(.14023,.29241,.53407,.25596) * bv.x;
    b2t += H4(.29417,.16443,-.38404,.1291) * bv.y;
    b2t += H4(-.21058,-.034463,.19411,.0050601) * bv.z;
    b2t += H4(.01163,.047569,-.33479,.069761) * bv.w;
    b3t += H4(-.86368,.098136,-.23936,-.048563) * bv.x;
    b3t += H4(-.24615,-.030912,.1246,-.02516) * bv.y;
    b3t += H4(-.11258,.022304,.11014,.11668) * bv.z;
    b3t += H4(-.13338,.19322,-.075539,.073737) * bv.w;
    b4t += H4(-.080201,-.031508,-.00049395,.27728) * bv.x;
    b4t += H4(.2549,.10158,-.00085275,-.024102) * bv.y;
    b4t += H4(-.028611,.0056559,.001517,-.05994) * bv.z;
    b4t += H4(-.20176,-.073661,7.1171e-5,-.017253) * bv.w;
    b5t += H4(.23037,-.042401,-.18834,-.054216) * bv.x;
    b5t += H4(-.090509,-.41213,-.21853,.081684) * bv.y;
    b5t += H4(.031382,-.13375,.047041,-.045519) * bv.z;
    b5t += H4(.0025631,-.16046,-.27092,.11236) * bv.w;
    b6t += H4(.05837,-.024724,.56014,.2876) * bv.x;
    b6t += H4(.52281,.044511,-.86588,-.092339) * bv.y;
    b6t += H4(-.083396,-.2151,.2438,.053536) * bv.z;
    b6t += H4(-.12596,-.0016587,-.40723,.17762) * bv.w;
    b7t += H4(-.14682,-.14327,-.41423,-.041805) * bv.x;
    b7t += H4(-.26894,.11563,-.050642,-.066266) * bv.y;
    b7t += H4(-.09582,-.18383,-.090591,.18826) * bv.z;
    b7t += H4(.063077,.098153,-.090393,.079554) * bv.w;
    bv = tile1[3][local.y + 2][local.x + 1];
    b0t += H4(.14008,-.10347,.00039269,.52335) * bv.x;
    b0t += H4(.035943,-.22598,.00053848,.42321) * bv.y;
    b0t += H4(-.14946,.031328,.00041612,.11703) * bv.z;
    b0t += H4(.32098,.0661,.0007369,.17173) * bv.w;
    b1t += H4(.28029,-.47876,.17425,-.0041705) * bv.x;
    b1t += H4(-.0020773,-.11459,.07549,-.15978) * bv.y;
    b1t += H4(.054084,-.22626,.020227,-.077993) * bv.z;
    b1t += H4(.22446,-.079007,.23141,.039697) * bv.w;
    b2t += H4(.25665,.15207,.13251,.45034) * bv.x;
    b2t += H4(.32008,.39457,.049587,.56305) * bv.y;
    b2t += H4(-.24409,.078845,.24518,-.1155) * bv.z;
    b2t += H4(-.090104,.15861,-.48737,.30063) * bv.w;
    b3t += H4(.42168,-.074326,-.049593,.26504) * bv.x;
    b3t += H4(.66763,.10626,.04505,-.17954) * bv.y;
    b3t += H4(-.031147,.055451,.086732,.078452) * bv.z;
    b3t += H4(.1481,.11329,-.076312,.11755) * bv.w;
    b4t += H4(.28715,-.032791,.00041041,.40311) * bv.x;
    b4t += H4(.2679,.065721,.0005152,.13353) * bv.y;
    b4t += H4(.17711,.079449,.00055439,-.1845) * bv.z;
    b4t += H4(-.12949,-.11294,.00074918,-.14908) * bv.w;
    b5t += H4(.31647,-.20335,.12986,-.18029) * bv.x;
    b5t += H4(-.11407,-.056543,-.053306,-.41158) * bv.y;
    b5t += H4(-.14934,-.25212,.093436,-.055274) * bv.z;
    b5t += H4(-.088025,.0085632,-.17327,-.0052597) * bv.w;
    b6t += H4(.21354,.284,.13368,.58267) * bv.x;
    b6t += H4(.41637,.28347,-.063133,.40487) * bv.y;
    b6t += H4(-.21645,.091022,.3065,.097539) * bv.z;
    b6t += H4(-.14843,-.17364,-.10293,.04223) * bv.w;
    b7t += H4(.14728,-.015905,-.064321,.078668) * bv.x;
    b7t += H4(.26107,.099075,.055461,-.14054) * bv.y;
    b7t += H4(.018951,-.14522,-.082521,-.070358) * bv.z;
    b7t += H4(.04274,.14688,-.020989,-.084104) * bv.w;
    bv = tile1[3][local.y + 2][local.x + 2];
    b0t += H4(-.096203,-.074837,.00062388,-.45952) * bv.x;
    b0t += H4(.4264,.045955,.00068727,-.47815) * bv.y;
    b0t += H4(-.003448,.029816,.0011728,.02896) * bv.z;
    b0t += H4(-.15558,.015442,-6.8024e-5,-.012312) * bv.w;
    b1t += H4(-.54524,-.0064308,-.070656,.20902) * bv.x;
    b1t += H4(-.47275,-.073277,-.2909,.14856) * bv.y;
    b1t += H4(.10886,-.11169,-.027078,-.063482) * bv.z;
    b1t += H4(.032989,.039808,-.044765,.10395) * bv.w;
    b2t += H4(.14718,-.23706,-.22322,-.12437) * bv.x;
    b2t += H4(-.056452,.32563,-.499,.028695) * bv.y;
    b2t += H4(-.059735,-.1214,.35674,-.016205) * bv.z;
    b2t += H4(-.12948,.28104,-.66733,-.082955) * bv.w;
    b3t += H4(.20602,-.0084917,.15162,.38132) * bv.x;
    b3t += H4(.078868,.17549,.061457,-.036017) * bv.y;
    b3t += H4(.01537,.043936,.090262,.061979) * bv.z;
    b3t += H4(.019652,.25599,-.065815,.016922) * bv.w;
    b4t += H4(.089007,.0007422,.00066178,-.275) * bv.x;
    b4t += H4(.55097,-.015769,.00071379,.099913) * bv.y;
    b4t += H4(-.2343,-.029467,.0012336,-.049665) * bv.z;
    b4t += H4(-.088201,-.06593,-4.9826e-5,-.24413) * bv.w;
    b5t += H4(-.2043,-.18235,-.15224,.027651) * bv.x;
    b5t += H4(-.39513,.050071,-.30551,.49484) * bv.y;
    b5t += H4(.13593,-.039125,.0228,.067672) * bv.z;
    b5t += H4(.19778,.163,-.33721,.20324) * bv.w;
    b6t += H4(.039555,.11018,.03085,-.27248) * bv.x;
    b6t += H4(.023235,.22778,-.3295,-.4864) * bv.y;
    b6t += H4(.075628,-.043669,.16529,.10562) * bv.z;
    b6t += H4(-.15742,.044841,-.57643,.071759) * bv.w;
    b7t += H4(-.14702,-.19874,-.04419,.25253) * bv.x;
    b7t += H4(.096569,.079154,-.25602,-.03702) * bv.y;
    b7t += H4(.048022,.1038,.045172,.0017181) * bv.z;
    b7t += H4(-.015102,-.095332,-.086495,.029853) * bv.w;
    b0 += b0t;
    b1 += b1t;
    b2 += b2t;
    b3 += b3t;
    b4 += b4t;
    b5 += b5t;
    b6 += b6t;
    b7 += b7t;
    b0t = H4(0.);
    b1t = H4(0.);
    b2t = H4(0.);
    b3t = H4(0.);
    b4t = H4(0.);
    b5t = H4(0.);
    b6t = H4(0.);
    b7t = H4(0.);
    bv = tile1[4][local.y + 0][local.x + 0];
    b0t += H4(.28791,-.10741,-.00047343,.066499) * bv.x;
    b0t += H4(-.24538,-.059747,-.0011679,-.046578) * bv.y;
    b0t += H4(.081192,-.091676,-.00016027,-.22206) * bv.z;
    b0t += H4(-.12911,-.008922,.00085656,.082662) * bv.w;
    b1t += H4(-.19055,-.15572,-.042394,-.15183) * bv.x;
    b1t += H4(.16022,-.19827,-.11524,-.074831) * bv.y;
    b1t += H4(.19514,.16726,-.17008,.098422) * bv.z;
    b1t += H4(.0033678,-.27702,-.015505,.089483) * bv.w;
    b2t += H4(.18046,.25857,-.6071,.12471) * bv.x;
    b2t += H4(-.15696,-.43013,.25176,-.17125) * bv.y;
    b2t += H4(.13496,-.14347,-.36605,.16455) * bv.z;
    b2t += H4(-.11128,.13534,.34494,.080921) * bv.w;
    b3t += H4(.051898,.10137,-.080072,.093948) * bv.x;
    b3t += H4(.026384,-.10549,-.17291,-.077529) * bv.y;
    b3t += H4(.08023,-.15325,-.15304,-.063262) * bv.z;
    b3t += H4(.18599,-.56298,.00084875,.64106) * bv.w;
    b4t += H4(.31513,-.068988,-.00035651,-.15528) * bv.x;
    b4t += H4(-.18049,-.14411,-.0012406,.15884) * bv.y;
    b4t += H4(-.063282,.077742,-.00013706,.014809) * bv.z;
    b4t += H4(-.11834,-.20659,.00091957,.044713) * bv.w;
    b5t += H4(.2603,.0096842,-.071655,.055476) * bv.x;
    b5t += H4(-.0733,.021647,-.037096,-.14537) * bv.y;
    b5t += H4(-.27363,.27318,.24147,.031811) * bv.z;
    b5t += H4(-.02848,.29006,-.28331,-.012856) * bv.w;
    b6t += H4(-.14223,-.24497,-.066849,.090718) * bv.x;
    b6t += H4(-.081712,-.16522,.2484,.003777) * bv.y;
    b6t += H4(-.12339,-.10102,-.14503,-.061254) * bv.z;
    b6t += H4(-.13538,-.33782,.21837,-.31764) * bv.w;
    b7t += H4(-.031934,-.3698,-.063997,.013513) * bv.x;
    b7t += H4(.0088852,.058643,-.023662,.037914) * bv.y;
    b7t += H4(.0022344,-.12448,.30171,-.023289) * bv.z;
    b7t += H4(-.057731,-.34271,-.21555,-.12636) * bv.w;
    bv = tile1[4][local.y + 0][local.x + 1];
    b0t += H4(.15608,-.20037,-.00032773,-.10524) * bv.x;
    b0t += H4(-.084638,-.035098,-.00086534,-.028203) * bv.y;
    b0t += H4(-.19608,.046053,7.4563e-5,-.19255) * bv.z;
    b0t += H4(.029492,-.19041,.00077918,.061859) * bv.w;
    b1t += H4(-.02704,-.23536,-.11279,-.13755) * bv.x;
    b1t += H4(.1086,.0024735,-.053088,-.081944) * bv.y;
    b1t += H4(-.047616,.21168,-.26432,-.026139) * bv.z;
    b1t += H4(-.13416,-.13537,.071735,-.051874) * bv.w;
    b2t += H4(.18473,-.23388,-.45433,.032475) * bv.x;
    b2t += H4(-.33301,.27086,-.28197,-.13566) * bv.y;
    b2t += H4(-.045483,-.13848,.10583,.084379) * bv.z;
    b2t += H4(.20372,-.073373,-.045655,.41333) * bv.w;
    b3t += H4(.064689,.16448,-.024457,-.22609) * bv.x;
    b3t += H4(.041774,-.092712,-.24103,-.17851) * bv.y;
    b3t += H4(.038938,.25155,-.19627,-.034884) * bv.z;
    b3t += H4(.029467,-.069686,.1986,-.0035125) * bv.w;
    b4t += H4(-.030682,-.21929,-.00023395,.012962) * bv.x;
    b4t += H4(-.19332,-.077106,-.00090043,-.10862) * bv.y;
    b4t += H4(-.34988,.043563,.00010186,.036861) * bv.z;
    b4t += H4(-.11645,-.20932,.00084696,-.0052697) * bv.w;
    b5t += H4(.043902,-.19533,-.19394,-.034632) * bv.x;
    b5t += H4(.08747,-.063991,.12935,-.099576) * bv.y;
    b5t += H4(-.12055,.1764,.31416,-.030182) * bv.z;
    b5t += H4(-.15582,-.10184,-.24333,-.0042693) * bv.w;
    b6t += H4(-.1941,-.30261,-.0082788,.2165) * bv.x;
    b6t += H4(-.32874,.18484,.41539,-.15981) * bv.y;
    b6t += H4(.084776,.090666,.241,.24763) * bv.z;
    b6t += H4(.27428,-.079182,-.16456,.17506) * bv.w;
    b7t += H4(-.065152,.44453,-.44626,.17093) * bv.x;
    b7t += H4(-.022423,-.045296,.1128,.087748) * bv.y;
    b7t += H4(.091291,.074084,-.12933,.044465) * bv.z;
    b7t += H4(-.12979,-.35066,-.25536,-.22186) * bv.w;
    bv = tile1[4][local.y + 0][local.x + 2];
    b0t += H4(.12793,.16248,-.00015484,-.11854) * bv.x;
    b0t += H4(.095766,.21595,-.00059172,.16544) * bv.y;
    b0t += H4(.28427,.42652,-.00048411,-.069467) * bv.z;
    b0t += H4(.38769,.11292,9.103e-5,-.012069) * bv.w;
    b1t += H4(-.099594,.17299,.22976,-.092884) * bv.x;
    b1t += H4(-.18997,.1273,-.027446,-.17495) * bv.y;
    b1t += H4(.014398,.13158,.16277,.2365) * bv.z;
    b1t += H4(.36888,.22809,.037931,-.02257) * bv.w;
    b2t += H4(.22206,.19506,.20377,.0097235) * bv.x;
    b2t += H4(-.05031,.14483,.06581,.18074) * bv.y;
    b2t += H4(-.016552,.025114,.049039,.028231) * bv.z;
    b2t += H4(.072543,-.20636,.50851,-.059661) * bv.w;
    b3t += H4(-.026221,.3129,.33361,-.092768) * bv.x;
    b3t += H4(-.039487,-.017928,-.43363,-.04906) * bv.y;
    b3t += H4(.18515,.050449,.17593,.058091) * bv.z;
    b3t += H4(-.076418,.31955,-.023092,-.019394) * bv.w;
    b4t += H4(-.27947,.050712,-4.0227e-5,.19164) * bv.x;
    b4t += H4(-.18044,.10555,-.00061667,.032555) * bv.y;
    b4t += H4(.10895,-.238,-.00043922,-.014247) * bv.z;
    b4t += H4(-.45155,-.070438,.0001802,.053261) * bv.w;
    b5t += H4(-.041932,.2961,-.016269,.048321) * bv.x;
    b5t += H4(.10555,.24551,-.055763,.12395) * bv.y;
    b5t += H4(-.059077,-.02852,-.069518,-.20551) * bv.z;
    b5t += H4(.014301,.10077,-.078284,.020686) * bv.w;
    b6t += H4(.36737,.079331,.29938,.092949) * bv.x;
    b6t += H4(.10033,-.066595,.30851,-.3352) * bv.y;
    b6t += H4(.17722,.27761,.26379,.32374) * bv.z;
    b6t += H4(.033742,.11766,-.01945,.010482) * bv.w;
    b7t += H4(-.081869,.20065,.5688,-.061385) * bv.x;
    b7t += H4(.017455,.11922,-.47976,.13134) * bv.y;
    b7t += H4(-.043577,-.0030026,.27431,-.13779) * bv.z;
    b7t += H4(.051986,.051931,-.046633,.098724) * bv.w;
    bv = tile1[4][local.y + 1][local.x + 0];
    b0t += H4(-.032713,.099283,.00054048,.023741) * bv.x;
    b0t += H4(.18909,-.013279,-.00072408,-.07178) * bv.y;
    b0t += H4(-.46917,-.010195,.00042064,-.14462) * bv.z;
    b0t += H4(-.18491,.26876,.00018422,-.0060438) * bv.w;
    b1t += H4(-.22536,.089712,-.34547,.032952) * bv.x;
    b1t += H4(.14938,.23117,.042795,.092868) * bv.y;
    b1t += H4(.13705,.10084,.013478,.10384) * bv.z;
    b1t += H4(.10178,-.42552,-.40162,-.050435) * bv.w;
    b2t += H4(-.18175,.007562,-.26477,-.40729) * bv.x;
    b2t += H4(-.34766,-.04732,-.097645,-.02443) * bv.y;
    b2t += H4(.25565,-.14302,.029817,.0066585) * bv.z;
    b2t += H4(-.26156,-.097096,-.41042,-.29604) * bv.w;
    b3t += H4(-.11578,.59771,-.056968,.16071) * bv.x;
    b3t += H4(.072038,-.28572,.24716,-.13131) * bv.y;
    b3t += H4(.012998,.17128,-.17005,.14497) * bv.z;
    b3t += H4(-.012624,-.62895,.14692,-.052541) * bv.w;
    b4t += H4(-.2716,-.10874,.0006634,-.14352) * bv.x;
    b4t += H4(.20475,.054048,-.00074459,-.16867) * bv.y;
    b4t += H4(-.1732,-.032109,.00044226,.035776) * bv.z;
    b4t += H4(.26602,.19863,.00022146,.33571) * bv.w;
    b5t += H4(-.028676,.21058,-.10195,-.036628) * bv.x;
    b5t += H4(.023531,.0018167,-.090365,-.020196) * bv.y;
    b5t += H4(-.42931,-.025911,.11026,.0077917) * bv.z;
    b5t += H4(-.17341,-.50843,-.52741,.12444) * bv.w;
    b6t += H4(.26614,.3235,.45029,.086631) * bv.x;
    b6t += H4(.079532,-.016364,-.13265,.064733) * bv.y;
    b6t += H4(-.11954,.13295,-.080857,.31553) * bv.z;
    b6t += H4(-.31031,-.22694,-.47645,-.25694) * bv.w;
    b7t += H4(.029143,-.45891,-.089595,-.025316) * bv.x;
    b7t += H4(-.039484,-.020268,.10618,-.16358) * bv.y;
    b7t += H4(-.032557,.0047795,.33456,-.12682) * bv.z;
    b7t += H4(.11473,-.32504,-.16713,-.15375) * bv.w;
    bv = tile1[4][local.y + 1][local.x + 1];
    b0t += H4(-.15727,.020485,.0008961,.052081) * bv.x;
    b0t += H4(.39339,-.24923,-.0003351,.095812) * bv.y;
    b0t += H4(-.25715,.017514,-.00047845,.024718) * bv.z;
    b0t += H4(-.34936,-.045317,-.00023705,-.018193) * bv.w;
    b1t += H4(.19512,.35463,.14063,.034616) * bv.x;
    b1t += H4(.043373,-.15171,.57315,-.25137) * bv.y;
    b1t += H4(-.065738,-.242,-.21261,.13656) * bv.z;
    b1t += H4(.020911,-.12166,-.10005,.020909) * bv.w;
    b2t += H4(-.36725,.11161,-.21916,.13756) * bv.x;
    b2t += H4(-.11342,.276,-.25489,-.46955) * bv.y;
    b2t += H4(-.092191,-.2399,.29437,-.10011) * bv.z;
    b2t += H4(-.19456,-.002394,-.65202,-.097025) * bv.w;
    b3t += H4(.060929,.30372,-.32482,-.10067) * bv.x;
    b3t += H4(-.046119,.1722,.35114,.33571) * bv.y;
    b3t += H4(-.047651,.10846,-.24805,-.0096763) * bv.z;
    b3t += H4(-.086228,-.044095,-.25193,.043988) * bv.w;
    b4t += H4(.022901,-.20156,.00091167,-.012278) * bv.x;
    b4t += H4(-.022256,.12156,-.00034813,.10436) * bv.y;
    b4t += H4(-.54156,.09948,-.00040525,.13306) * bv.z;
    b4t += H4(.4132,.12891,-.00017735,-.078637) * bv.w;
    b5t += H4(.0094683,.28347,.24684,-.10385) * bv.x;
    b5t += H4(.22526,-.22625,.29467,-.1515) * bv.y;
    b5t += H4(-.3423,-.1717,-.1702,.010538) * bv.z;
    b5t += H4(.18265,.036908,.141,.01244) * bv.w;
    b6t += H4(-.50857,.18311,.30832,.26575) * bv.x;
    b6t += H4(-.23925,.40771,-.21653,-.35183) * bv.y;
    b6t += H4(-.25755,-.15146,.36573,.27587) * bv.z;
    b6t += H4(-.19122,.095396,-.59929,-.32863) * bv.w;
    b7t += H4(-.079833,.51582,-.32244,-.27367) * bv.x;
    b7t += H4(-.0772,.0077595,.11914,.075898) * bv.y;
    b7t += H4(-.11866,-.39166,.28268,.13089) * bv.z;
    b7t += H4(-.029122,-.12123,-.097888,-.12857) * bv.w;
    bv = tile1[4][local.y + 1][local.x + 2];
    b0t += H4(-.13223,.20856,-3.3301e-6,.14773) * bv.x;
    b0t += H4(.31684,.14745,.00062604,-.0071089) * bv.y;
    b0t += H4(.078351,.21175,-.00035302,-.14052) * bv.z;
    b0t += H4(-.043887,-.13977,-.00028453,-.094753) * bv.w;
    b1t += H4(-.085392,.037066,.17722,.25013) * bv.x;
    b1t += H4(-.060943,-.26153,-.17609,.14738) * bv.y;
    b1t += H4(-.20233,-.31041,-.041076,.058032) * bv.z;
    b1t += H4(-.25873,-.0007684,.077596,.23958) * bv.w;
    b2t += H4(.011348,-.1974,.57633,.40327) * bv.x;
    b2t += H4(-.14263,-.16779,-.042841,.072656) * bv.y;
    b2t += H4(-.2163,.0030275,.23639,.093246) * bv.z;
    b2t += H4(.23655,-.17998,.31401,.084092) * bv.w;
    b3t += H4(.052681,-.17381,-.49826,-.11069) * bv.x;
    b3t += H4(-.046965,.29115,-.058778,.48454) * bv.y;
    b3t += H4(-.01609,.28158,-.00022626,.083846) * bv.z;
    b3t += H4(.0023036,.37856,-.17951,.089362) * bv.w;
    b4t += H4(-.20661,-.067221,.00010222,.2334) * bv.x;
    b4t += H4(.33414,-.03227,.00061466,.04225) * bv.y;
    b4t += H4(-.47884,-.093949,-.00028692,.13262) * bv.z;
    b4t += H4(.045303,.13942,-.0002187,-.026847) * bv.w;
    b5t += H4(-.43707,-.56287,.11561,.080859) * bv.x;
    b5t += H4(-.024838,-.05689,-.12202,-.028694) * bv.y;
    b5t += H4(-.075503,-.11392,-.64298,-.14244) * bv.z;
    b5t += H4(-.13068,.37006,.12693,.015654) * bv.w;
    b6t += H4(.030071,-.01361,.59391,.16562) * bv.x;
    b6t += H4(-.16464,-.12619,-.39866,-.13869) * bv.y;
    b6t += H4(.10994,-.16011,.008394,.14929) * bv.z;
    b6t += H4(.10869,.19002,.041033,.060161) * bv.w;
    b7t += H4(-.051195,.058332,-.12162,.13446) * bv.x;
    b7t += H4(.07757,.047511,-.1402,-.064829) * bv.y;
    b7t += H4(-.010759,-.093507,-.081344,-.078735) * bv.z;
    b7t += H4(.0092534,-.040305,-.28853,.026704) * bv.w;
    bv = tile1[4][local.y + 2][local.x + 0];
    b0t += H4(-.099255,.099265,-.00029143,-.041367) * bv.x;
    b0t += H4(-.36588,-.15182,-.00053277,-.041267) * bv.y;
    b0t += H4(-.21493,-.15631,.00045032,.073543) * bv.z;
    b0t += H4(.11656,.080654,-.000821,-.13709) * bv.w;
    b1t += H4(-.13803,.35229,.15415,.44009) * bv.x;
    b1t += H4(-.022646,.099726,-.17032,-.19839) * bv.y;
    b1t += H4(-.26043,-.19037,-.017778,.012022) * bv.z;
    b1t += H4(-.1794,-.17012,-.38936,-.19422) * bv.w;
    b2t += H4(-.091881,-.064531,-.10211,-.18655) * bv.x;
    b2t += H4(.19359,.064125,.050989,.035396) * bv.y;
    b2t += H4(-.022967,.051784,.040235,.11205) * bv.z;
    b2t += H4(-.25984,.055652,-.31961,-.56237) * bv.w;
    b3t += H4(-.12247,.54852,.010518,-.10289) * bv.x;
    b3t += H4(.061828,-.1446,-.016343,-.066124) * bv.y;
    b3t += H4(-.068584,.27718,-.01168,-.21259) * bv.z;
    b3t += H4(.05642,-.13325,-.16015,.2423) * bv.w;
    b4t += H4(.25557,-.15491,-.00018222,.1297) * bv.x;
    b4t += H4(-.17098,.061436,-.00055413,.0074752) * bv.y;
    b4t += H4(-.21809,.12073,.00049586,.013759) * bv.z;
    b4t += H4(-.41512,.030801,-.00077292,-.49486) * bv.w;
    b5t += H4(.11912,-.018056,.18871,-.017689) * bv.x;
    b5t += H4(-.11156,.055299,.046885,.29047) * bv.y;
    b5t += H4(-.42412,-.51282,-.012404,-.033084) * bv.z;
    b5t += H4(-.025622,.24832,.0013845,.099217) * bv.w;
    b6t += H4(-.12167,.20584,.39701,.27934) * bv.x;
    b6t += H4(.21862,.2103,.15225,-.1288) * bv.y;
    b6t += H4(-.11633,-.30069,-.21094,.15042) * bv.z;
    b6t += H4(.14454,-.5288,-.38954,-.18857) * bv.w;
    b7t += H4(.029201,-.037473,-.32405,-.24292) * bv.x;
    b7t += H4(-.12501,.092629,.19231,.044571) * bv.y;
    b7t += H4(-.083073,.24545,.056847,-.22186) * bv.z;
    b7t += H4(-.26019,.32953,.2489,-.088384) * bv.w;
    bv = tile1[4][local.y + 2][local.x + 1];
    b0t += H4(.11349,.11808,.0022274,.079093) * bv.x;
    b0t += H4(-.12815,-.04906,.0012005,.075329) * bv.y;
    b0t += H4(-.15322,-.23194,.00032244,-.10466) * bv.z;
    b0t += H4(.14645,-.0053756,-.0010984,-.052159) * bv.w;
    b1t += H4(-.28083,.22148,.42108,-.32679) * bv.x;
    b1t += H4(.2263,-.24363,-.084227,-.036033) * bv.y;
    b1t += H4(-.71699,-.40113,-.21829,.22511) * bv.z;
    b1t += H4(-.28789,-.34773,.043825,.1066) * bv.w;
    b2t += H4(.093642,-.29895,.10184,.25061) * bv.x;
    b2t += H4(.14088,.20561,.037507,.073732) * bv.y;
    b2t += H4(.54245,-.097366,-.32408,.14042) * bv.z;
    b2t += H4(-.10488,.063268,.23862,-.015803) * bv.w;
    b3t += H4(-.070049,.61501,.41273,-.36463) * bv.x;
    b3t += H4(-.009428,.087027,-.1585,-.037532) * bv.y;
    b3t += H4(.11914,.11952,.10625,-.24489) * bv.z;
    b3t += H4(-.13375,-.13044,-.12385,.095748) * bv.w;
    b4t += H4(.25254,-.027008,.0022107,.013835) * bv.x;
    b4t += H4(-.24658,-.025098,.0011506,.15518) * bv.y;
    b4t += H4(.034695,.095242,.00035962,.20852) * bv.z;
    b4t += H4(.21098,.013326,-.0010346,-.33961) * bv.w;
    b5t += H4(.26333,.19024,.1446,-.027797) * bv.x;
    b5t += H4(.38186,.035473,.18251,-.042943) * bv.y;
    b5t += H4(-.41742,-.19716,-.09922,-.43584) * bv.z;
    b5t += H4(-.12216,-.28113,.39206,-.11429) * bv.w;
    b6t += H4(.53936,-.026263,.80797,.57192) * bv.x;
    b6t += H4(.08778,.087124,-.45786,.20284) * bv.y;
    b6t += H4(-.095695,-.03468,-.69262,.086091) * bv.z;
    b6t += H4(.067102,.050692,.091523,.031201) * bv.w;
    b7t += H4(.060003,.16824,-.22149,-.41467) * bv.x;
    b7t += H4(.024018,.18566,.094712,-.1282) * bv.y;
    b7t += H4(.075573,.12508,.16728,-.095689) * bv.z;
    b7t += H4(-.027609,.010421,.24564,-.09067) * bv.w;
    bv = tile1[4][local.y + 2][local.x + 2];
    b0t += H4(-.053999,-.011205,-.00011664,.090298) * bv.x;
    b0t += H4(.033159,-.16078,.0014895,.078531) * bv.y;
    b0t += H4(.050624,.020664,.00060159,-.22324) * bv.z;
    b0t += H4(.29519,-.1172,-.0012493,-.078432) * bv.w;
    b1t += H4(-.11922,-.11512,.32874,.15145) * bv.x;
    b1t += H4(-.17154,-.34625,.088416,-.065902) * bv.y;
    b1t += H4(-.64221,-.26651,-.13661,-.031856) * bv.z;
    b1t += H4(.20501,.11469,.053161,.086468) * bv.w;
    b2t += H4(.14835,-.14138,.11811,-.10679) * bv.x;
    b2t += H4(-.063762,.25957,-.40742,-.069014) * bv.y;
    b2t += H4(.069598,-.012924,.010026,.22896) * bv.z;
    b2t += H4(.15185,-.21182,.0068302,.26725) * bv.w;
    b3t += H4(.033418,-.082558,.57562,-.013121) * bv.x;
    b3t += H4(-.10189,-.090718,-.040719,-.098153) * bv.y;
    b3t += H4(.017239,.19851,.2542,-.073527) * bv.z;
    b3t += H4(-.044877,.047591,-.052514,.083093) * bv.w;
    b4t += H4(.24165,.030664,-3.1522e-5,-.20311) * bv.x;
    b4t += H4(.030142,.10117,.0014649,-.014807) * bv.y;
    b4t += H4(-.22765,.024759,.00065238,.14879) * bv.z;
    b4t += H4(.24074,.10158,-.0011936,.18599) * bv.w;
    b5t += H4(.17994,-.3436,.045483,.0026629) * bv.x;
    b5t += H4(-.087361,.067987,-.04226,.14708) * bv.y;
    b5t += H4(-.32157,-.34149,-.28809,-.33679) * bv.z;
    b5t += H4(.18777,.17055,.28396,.20957) * bv.w;
    b6t += H4(-.29631,-.21816,.6225,-.0067877) * bv.x;
    b6t += H4(.0312,.13262,-.34535,.13236) * bv.y;
    b6t += H4(.15063,.12612,.24688,-.10909) * bv.z;
    b6t += H4(.12647,.32643,.13232,.38866) * bv.w;
    b7t += H4(-.017604,-.35288,.030146,.048571) * bv.x;
    b7t += H4(.013631,.0095755,-.10499,.042147) * bv.y;
    b7t += H4(.013487,.03332,-.20136,-.14899) * bv.z;
    b7t += H4(.091471,.29488,.25453,.11637) * bv.w;
    b0 += b0t;
    b1 += b1t;
    b2 += b2t;
    b3 += b3t;
    b4 += b4t;
    b5 += b5t;
    b6 += b6t;
    b7 += b7t;
    b0t = H4(0.);
    b1t = H4(0.);
    b2t = H4(0.);
    b3t = H4(0.);
    b4t = H4(0.);
    b5t = H4(0.);
    b6t = H4(0.);
    b7t = H4(0.);
    bv = tile1[5][local.y + 0][local.x + 0];
    b0t += H4(-.49898,.07001,.0007492,-.29654) * bv.x;
    b0t += H4(.14594,-.15457,-.00022576,-.059022) * bv.y;
    b0t += H4(.14399,-.21942,.00028603,-.028809) * bv.z;
    b0t += H4(-.16857,-.47158,-.00057529,-.045635) * bv.w;
    b1t += H4(.19949,.0001673,.091457,.08594) * bv.x;
    b1t += H4(-.1192,.28251,.19992,.010927) * bv.y;
    b1t += H4(-.022394,.040212,-.068835,.057319) * bv.z;
    b1t += H4(.15799,-.092224,.14074,.052805) * bv.w;
    b2t += H4(-.10406,-.11477,.34731,-.30793) * bv.x;
    b2t += H4(-.141,.08882,.045092,.13093) * bv.y;
    b2t += H4(.12194,-.18681,.025809,-.135) * bv.z;
    b2t += H4(-.10291,.16117,.011425,-.075736) * bv.w;
    b3t += H4(-.42022,-.12306,.18477,.056464) * bv.x;
    b3t += H4(.040811,.2176,-.27664,-.23439) * bv.y;
    b3t += H4(-.15941,-.22381,-.022807,-.26739) * bv.z;
    b3t += H4(.14375,.37446,.042293,-.32489) * bv.w;
    b4t += H4(.23118,-.053679,.00073045,.12817) * bv.x;
    b4t += H4(.16584,-.069586,-.0002124,.022271) * bv.y;
    b4t += H4(-.12339,.072263,.00031311,.067839) * bv.z;
    b4t += H4(.17419,-.32937,-.0007329,-.21276) * bv.w;
    b5t += H4(.16197,-.27902,-.025034,.043801) * bv.x;
    b5t += H4(.068721,-.21898,.066533,-.050702) * bv.y;
    b5t += H4(.0588,.23448,-.010545,.029927) * bv.z;
    b5t += H4(.152,-.20036,.13891,.33259) * bv.w;
    b6t += H4(.18204,-.25462,-.033025,-.15825) * bv.x;
    b6t += H4(.17138,.11731,-.1489,.016534) * bv.y;
    b6t += H4(.30106,-.060497,.14471,-.13721) * bv.z;
    b6t += H4(.071727,.18812,.29084,-.23558) * bv.w;
    b7t += H4(-.043394,-.071289,-.0063499,.30972) * bv.x;
    b7t += H4(-.015707,.0055484,-.015562,.22324) * bv.y;
    b7t += H4(-.057642,.23878,-.21551,.031549) * bv.z;
    b7t += H4(.54557,.49457,.02159,-.18793) * bv.w;
    bv = tile1[5][local.y + 0][local.x + 1];
    b0t += H4(-.019787,-.13327,-.000598,.093693) * bv.x;
    b0t += H4(-.20198,.10086,-.00029984,-.17208) * bv.y;
    b0t += H4(-.39139,-.044467,.00073071,-.10496) * bv.z;
    b0t += H4(.087515,.27196,2.1299e-5,-.22711) * bv.w;
    b1t += H4(-.22618,-.091851,.27949,-.078538) * bv.x;
    b1t += H4(-.16941,-.011662,-.039303,.096081) * bv.y;
    b1t += H4(.020357,.23092,-.1689,-.10585) * bv.z;
    b1t += H4(.61836,.22439,.1989,-.2434) * bv.w;
    b2t += H4(-.42587,-.31901,.47258,-.20712) * bv.x;
    b2t += H4(.10909,.059623,.22468,.0041224) * bv.y;
    b2t += H4(-.052782,-.16399,.15047,-.18425) * bv.z;
    b2t += H4(-.18174,-.12612,-.14388,-.37891) * bv.w;
    b3t += H4(-.45007,.022202,-.2538,-.021061) * bv.x;
    b3t += H4(.032538,.43177,-.21518,-.099842) * bv.y;
    b3t += H4(-.0017287,-.032945,-.41055,-.035612) * bv.z;
    b3t += H4(-.36812,-.033665,.24342,-.3145) * bv.w;
    b4t += H4(.3481,-.028808,-.00051849,-.066314) * bv.x;
    b4t += H4(-.44282,-.079537,-.00028699,-.11021) * bv.y;
    b4t += H4(-.14616,-.012092,.00077244,.18595) * bv.z;
    b4t += H4(-.19781,-.21473,-.00016733,-.0031995) * bv.w;
    b5t += H4(-.22026,-.23197,-.52592,.089519) * bv.x;
    b5t += H4(-.046397,-.38939,.19361,-.010089) * bv.y;
    b5t += H4(.18656,.16479,-.39468,.065562) * bv.z;
    b5t += H4(.56211,.11112,-.020602,-.29637) * bv.w;
    b6t += H4(-.18048,.029151,.2953,-.096579) * bv.x;
    b6t += H4(-.076005,.059102,.40213,-.12784) * bv.y;
    b6t += H4(-.2639,-.11032,-.25427,-.47999) * bv.z;
    b6t += H4(-.45114,-.067819,-.18175,-.3142) * bv.w;
    b7t += H4(-.29717,-.087512,-.25644,.14298) * bv.x;
    b7t += H4(.012279,.13092,.039814,.28381) * bv.y;
    b7t += H4(-.20325,-.052078,-.47458,-.13672) * bv.z;
    b7t += H4(.060519,-.043944,.052838,-.075256) * bv.w;
    bv = tile1[5][local.y + 0][local.x + 2];
    b0t += H4(.018472,-.1947,.0020995,.10374) * bv.x;
    b0t += H4(.15014,-.27324,-.00011449,-.12708) * bv.y;
    b0t += H4(-.48482,-.13297,-.00026339,-.14613) * bv.z;
    b0t += H4(.21142,-.10387,8.7897e-5,.11163) * bv.w;
    b1t += H4(-.03284,-.09439,.23334,.11959) * bv.x;
    b1t += H4(-.016438,.16576,.2706,.090687) * bv.y;
    b1t += H4(-.38078,.15423,.11187,.051282) * bv.z;
    b1t += H4(.38842,-.081498,.077349,.00037128) * bv.w;
    b2t += H4(-.21754,-.08233,-.18527,-.028994) * bv.x;
    b2t += H4(.16021,.48216,-.25616,-.023454) * bv.y;
    b2t += H4(.27138,-.12677,-.10513,.31317) * bv.z;
    b2t += H4(-.17227,-.34112,.40735,-.31287) * bv.w;
    b3t += H4(.037055,.18303,.43783,.011248) * bv.x;
    b3t += H4(.066348,-.0080217,-.058053,-.43837) * bv.y;
    b3t += H4(.058027,.017798,.042388,.12931) * bv.z;
    b3t += H4(-.025958,.064109,-.22102,.025775) * bv.w;
    b4t += H4(-.19986,.28374,.0020682,.043072) * bv.x;
    b4t += H4(-.073414,.47172,-.00011972,-.025786) * bv.y;
    b4t += H4(.30416,.041577,-.00017944,-.094397) * bv.z;
    b4t += H4(.74984,.0084933,-.00011638,.022938) * bv.w;
    b5t += H4(.0021602,.044688,.24321,.15982) * bv.x;
    b5t += H4(.23787,-.26588,.16773,-.078031) * bv.y;
    b5t += H4(-.17683,.018749,.038908,.03744) * bv.z;
    b5t += H4(.00063704,.053546,.081971,.016992) * bv.w;
    b6t += H4(-.085318,.38004,-.34265,-.016653) * bv.x;
    b6t += H4(-.037003,-.19715,.093368,-.056656) * bv.y;
    b6t += H4(.069691,.18632,-.73916,-.34597) * bv.z;
    b6t += H4(-.1374,-.092197,.26104,-.14113) * bv.w;
    b7t += H4(.023507,.21009,.032638,-.079847) * bv.x;
    b7t += H4(-.22393,.13429,.13852,.29547) * bv.y;
    b7t += H4(-.10402,.00040208,.21478,.077546) * bv.z;
    b7t += H4(.21894,-.34783,.12276,.1091) * bv.w;
    bv = tile1[5][local.y + 1][local.x + 0];
    b0t += H4(-.46451,-.097313,.00020205,.20775) * bv.x;
    b0t += H4(-.11997,.034181,-.00087937,.19404) * bv.y;
    b0t += H4(.2232,-.15114,-.00015073,-.179) * bv.z;
    b0t += H4(.10702,-.30748,.0010554,.40988) * bv.w;
    b1t += H4(-.04526,-.12239,.015572,-.050759) * bv.x;
    b1t += H4(.02646,-.092577,-.15132,.18256) * bv.y;
    b1t += H4(-.12245,.33559,.080211,-.071716) * bv.z;
    b1t += H4(.052887,.035354,-.16939,.06405) * bv.w;
    b2t += H4(.12852,-.21033,-.061845,-.18204) * bv.x;
    b2t += H4(-.26269,.18584,-.17033,-.166) * bv.y;
    b2t += H4(-.081197,.1717,-.11938,-.10573) * bv.z;
    b2t += H4(-.16084,.30926,.52057,.26896) * bv.w;
    b3t += H4(-.017594,.032351,.2103,-.02155) * bv.x;
    b3t += H4(-.087664,-.071825,.061074,-.13727) * bv.y;
    b3t += H4(.093308,-.084171,.0057789,.12068) * bv.z;
    b3t += H4(-.77215,.11379,.15283,-.26039) * bv.w;
    b4t += H4(-.20052,.00713,.00021866,.12588) * bv.x;
    b4t += H4(-.26531,-.3095,-.00084301,.101) * bv.y;
    b4t += H4(.1831,.062525,-.00015282,-.038855) * bv.z;
    b4t += H4(.21969,-.25148,.00082027,.36239) * bv.w;
    b5t += H4(.0029817,-.12587,-.0055737,-.22953) * bv.x;
    b5t += H4(.10435,-.083494,.040579,.047438) * bv.y;
    b5t += H4(.037752,.11106,.21761,-.020482) * bv.z;
    b5t += H4(-.083192,-.12244,.044971,.25939) * bv.w;
    b6t += H4(.2314,.054307,-.029892,.057449) * bv.x;
    b6t += H4(.22177,-.066101,-.031784,.29458) * bv.y;
    b6t += H4(.3765,.066818,.28324,.27503) * bv.z;
    b6t += H4(.021651,.61803,.68006,.064276) * bv.w;
    b7t += H4(-.08417,-.042116,.2483,.061911) * bv.x;
    b7t += H4(-.012685,.1533,.16303,.31393) * bv.y;
    b7t += H4(-.14389,.19755,.15071,.041238) * bv.z;
    b7t += H4(-1.1234,.0066194,.1224,.035521) * bv.w;
    bv = tile1[5][local.y + 1][local.x + 1];
    b0t += H4(-.031535,-.040146,.00078531,-.034369) * bv.x;
    b0t += H4(.19164,.018297,-.0010866,-.23668) * bv.y;
    b0t += H4(-.20231,-.14473,.00050025,-.27503) * bv.z;
    b0t += H4(-.070028,.7788,.0016417,.66406) * bv.w;
    b1t += H4(-.021991,-.38394,.1733,-.17247) * bv.x;
    b1t += H4(-.11155,.028506,-.11183,-.045525) * bv.y;
    b1t += H4(-.21332,-.095115,-.11683,-.14412) * bv.z;
    b1t += H4(-.33944,.12426,-.047731,-.15095) * bv.w;
    b2t += H4(-.17312,.0096799,.03473,-.18008) * bv.x;
    b2t += H4(-.34122,-.055558,-.14193,.04625) * bv.y;
    b2t += H4(.016169,-.035998,-.42819,-.041843) * bv.z;
    b2t += H4(.052773,.16603,-.13245,.22538) * bv.w;
    b3t += H4(.026272,-.10957,.1063,-.069939) * bv.x;
    b3t += H4(.27921,-.3352,-.048388,.043685) * bv.y;
    b3t += H4(-.26228,-.19511,-.22037,-.11571) * bv.z;
    b3t += H4(.66133,-.43009,-.055003,.3756) * bv.w;
    b4t += H4(.15934,.076463,.00076329,-.084538) * bv.x;
    b4t += H4(-.084604,-.13299,-.0010406,-.36577) * bv.y;
    b4t += H4(.014627,.10275,.00056395,-.1566) * bv.z;
    b4t += H4(-.29855,1.0583,.0014085,.51598) * bv.w;
    b5t += H4(-.4549,-.20193,-.12979,-.23862) * bv.x;
    b5t += H4(.10622,-.20641,.2316,.062988) * bv.y;
    b5t += H4(.054188,-.1059,.14764,.01476) * bv.z;
    b5t += H4(-.020601,.14805,-.046626,-.4098) * bv.w;
    b6t += H4(-.14864,.396,-.26756,-.079386) * bv.x;
    b6t += H4(.023322,-.13503,.071521,.12599) * bv.y;
    b6t += H4(.18942,-.14732,.017826,-.11647) * bv.z;
    b6t += H4(-.0083754,.10803,-.1708,.13786) * bv.w;
    b7t += H4(-.0062431,.017304,-.10542,-.1375) * bv.x;
    b7t += H4(-.027447,.041921,.2865,.42224) * bv.y;
    b7t += H4(-.12486,-.034933,-.12476,-.082767) * bv.z;
    b7t += H4(.47378,-.18455,-.29265,.11203) * bv.w;
    bv = tile1[5][local.y + 1][local.x + 2];
    b0t += H4(.05205,-.0062293,-.0014383,-.09445) * bv.x;
    b0t += H4(.37857,-.10828,-.00022938,-.26346) * bv.y;
    b0t += H4(-.31029,-.16626,.00096157,.084726) * bv.z;
    b0t += H4(-.23273,-.053159,.00013614,-.63573) * bv.w;
    b1t += H4(-.044933,-.0053327,-.090976,.0095665) * bv.x;
    b1t += H4(-.093265,.012902,-.035897,.17418) * bv.y;
    b1t += H4(.0061694,.11213,-.00092251,-.079289) * bv.z;
    b1t += H4(-.25285,.038548,.056122,.22594) * bv.w;
    b2t += H4(-.34925,-.25246,-.24852,-.056681) * bv.x;
    b2t += H4(-.12992,-.11091,.42071,-.3078) * bv.y;
    b2t += H4(.054186,-.31347,-.55108,.16241) * bv.z;
    b2t += H4(.046069,-.30628,-.41388,.29028) * bv.w;
    b3t += H4(-.054552,.0086389,-.021823,.37697) * bv.x;
    b3t += H4(.046841,-.5463,.10171,-.084035) * bv.y;
    b3t += H4(-.0043605,.084264,-.018672,-.26736) * bv.z;
    b3t += H4(.075585,-.19925,-.082941,.035054) * bv.w;
    b4t += H4(.22896,-.11831,-.0013495,-.10482) * bv.x;
    b4t += H4(-.39554,-.11995,-.00019093,-.20012) * bv.y;
    b4t += H4(-.30968,.08064,.0010436,.024367) * bv.z;
    b4t += H4(.026364,-.12992,-.00010182,-.22948) * bv.w;
    b5t += H4(-.25103,.33412,-.19683,.28525) * bv.x;
    b5t += H4(.065549,-.032132,.032695,.11126) * bv.y;
    b5t += H4(.19634,.12267,.070258,-.10117) * bv.z;
    b5t += H4(-.22566,.34222,.26074,.011806) * bv.w;
    b6t += H4(-.1101,-.010588,-.0071579,-.036864) * bv.x;
    b6t += H4(-.13846,-.32738,.48423,-.4236) * bv.y;
    b6t += H4(-.13655,.24098,-.77069,-.19375) * bv.z;
    b6t += H4(.059285,-.11403,-.16671,.22909) * bv.w;
    b7t += H4(-.12272,-.083259,.22522,.0023066) * bv.x;
    b7t += H4(-.34333,-.50729,-.12783,.21566) * bv.y;
    b7t += H4(-.011697,.014451,.28546,.040176) * bv.z;
    b7t += H4(-.15131,-.29643,.32194,.013992) * bv.w;
    bv = tile1[5][local.y + 2][local.x + 0];
    b0t += H4(-.31044,.055788,-.00026126,.07524) * bv.x;
    b0t += H4(.0091689,-.10185,3.9887e-5,-.081701) * bv.y;
    b0t += H4(.0020482,-.050949,.0014678,-.17719) * bv.z;
    b0t += H4(-.0097209,-.23044,.00084838,.073083) * bv.w;
    b1t += H4(.055553,.0022828,-.051653,-.042561) * bv.x;
    b1t += H4(.019774,.13556,.10028,-.081555) * bv.y;
    b1t += H4(.14933,-.01248,.1724,-.16492) * bv.z;
    b1t += H4(-.18696,-.23444,-.08702,-.067846) * bv.w;
    b2t += H4(.053924,.0092266,-.10081,.078758) * bv.x;
    b2t += H4(.10422,.035234,-.16669,-.041886) * bv.y;
    b2t += H4(-.026588,.0089668,-.11576,.27228) * bv.z;
    b2t += H4(.26404,.17355,-.015122,-.08225) * bv.w;
    b3t += H4(.15066,.06071,.14512,.16374) * bv.x;
    b3t += H4(-.014241,.336,.15165,-.14999) * bv.y;
    b3t += H4(.13699,-.012458,-.085601,-.29813) * bv.z;
    b3t += H4(.73803,.16915,-.0080255,.55109) * bv.w;
    b4t += H4(-.47934,-.084823,-.00028638,-.19649) * bv.x;
    b4t += H4(.25001,-.14164,4.4151e-5,.071066) * bv.y;
    b4t += H4(-.15201,-.06664,.0014363,-.1648) * bv.z;
    b4t += H4(-.44084,-.15945,.0006418,-.18148) * bv.w;
    b5t += H4(.010885,-.12194,-.005196,.039449) * bv.x;
    b5t += H4(.028507,.10944,.017272,-.11744) * bv.y;
    b5t += H4(.16277,-.18592,.15767,.069191) * bv.z;
    b5t += H4(-.26164,-.41588,-.05471,.0090033) * bv.w;
    b6t += H4(.0089852,-.13855,-.4688,.19683) * bv.x;
    b6t += H4(.10721,-.064053,-.37718,.024709) * bv.y;
    b6t += H4(.1048,-.11162,.40765,-.07163) * bv.z;
    b6t += H4(.25113,.12846,-.38491,.074676) * bv.w;
    b7t += H4(-.2275,.16797,-.060928,.068147) * bv.x;
    b7t += H4(-.075519,-.13162,-.22866,.087807) * bv.y;
    b7t += H4(.1737,-.016939,.035487,-.10956) * bv.z;
    b7t += H4(.52202,.25804,-.027793,-.037895) * bv.w;
    bv = tile1[5][local.y + 2][local.x + 1];
    b0t += H4(-.12988,.0069212,-.00041406,-.11302) * bv.x;
    b0t += H4(.14557,-.072653,-.0007922,-.084593) * bv.y;
    b0t += H4(-.16215,-.17043,.00092575,.065873) * bv.z;
    b0t += H4(.15505,.30065,-.00058655,-.63028) * bv.w;
    b1t += H4(-.27967,.050147,-.13553,-.12862) * bv.x;
    b1t += H4(-.28156,-.095021,-.040666,-.057025) * bv.y;
    b1t += H4(.045106,.18595,-.14568,.044419) * bv.z;
    b1t += H4(-.39772,-.12792,-.071511,.37506) * bv.w;
    b2t += H4(.29177,.083262,-.25395,.24397) * bv.x;
    b2t += H4(-.11483,.041115,-.48884,-.086786) * bv.y;
    b2t += H4(-.10937,-.19175,.063599,.11621) * bv.z;
    b2t += H4(.20362,-.14948,.06503,-.14952) * bv.w;
    b3t += H4(.17494,-.025105,.34019,.12575) * bv.x;
    b3t += H4(.15788,-.0043352,.024237,-.17015) * bv.y;
    b3t += H4(-.016487,-.18067,.15922,-.18884) * bv.z;
    b3t += H4(-.37185,.060985,-.11301,.14112) * bv.w;
    b4t += H4(-.25469,-.040146,-.00042451,-.081737) * bv.x;
    b4t += H4(.12276,-.0048692,-.00073643,-.29086) * bv.y;
    b4t += H4(-.26093,.080115,.00094845,-.47605) * bv.z;
    b4t += H4(-.22616,-.1335,-.00075219,-.2595) * bv.w;
    b5t += H4(-.11736,.056195,.03337,-.062781) * bv.x;
    b5t += H4(.055806,-.095922,.10117,.025957) * bv.y;
    b5t += H4(-.17792,.043694,-.24443,.098101) * bv.z;
    b5t += H4(-.041306,-.21237,-.28644,.22773) * bv.w;
    b6t += H4(-.18209,-.16115,-.040573,-.048358) * bv.x;
    b6t += H4(-.02756,.031039,-.6651,-.12447) * bv.y;
    b6t += H4(-.030632,.0043275,.49009,-.0054716) * bv.z;
    b6t += H4(.12766,-.61267,-.15644,.019342) * bv.w;
    b7t += H4(-.12036,-.0042035,-.016148,.15529) * bv.x;
    b7t += H4(-.1626,.063691,.036845,.1982) * bv.y;
    b7t += H4(-.024133,-.070561,.017535,.26411) * bv.z;
    b7t += H4(-.62086,.11135,-.20984,-.020391) * bv.w;
    bv = tile1[5][local.y + 2][local.x + 2];
    b0t += H4(.34492,.012369,-.00050825,-.30485) * bv.x;
    b0t += H4(.12173,-.14779,-.00077944,-.20677) * bv.y;
    b0t += H4(.34037,-.0035034,.00068362,.085055) * bv.z;
    b0t += H4(-.14678,-.186,-.00015379,.27819) * bv.w;
    b1t += H4(-.24008,-.076515,-.14444,.17771) * bv.x;
    b1t += H4(-.0075776,-.1272,.025536,.30252) * bv.y;
    b1t += H4(-.23745,-.013131,.034513,.0092948) * bv.z;
    b1t += H4(-.10597,.082234,-.073479,-.19129) * bv.w;
    b2t += H4(.0081614,.066218,-.77145,-.093697) * bv.x;
    b2t += H4(-.047953,-.11812,-.43964,-.086321) * bv.y;
    b2t += H4(-.024331,.04296,.14256,-.065141) * bv.z;
    b2t += H4(.14819,.066644,-.36104,.13189) * bv.w;
    b3t += H4(-.092623,.25285,-.0091132,-.026801) * bv.x;
    b3t += H4(.028312,.038059,.22511,-.056668) * bv.y;
    b3t += H4(.11192,-.14923,.23724,-.04445) * bv.z;
    b3t += H4(-.089252,-.066681,.095968,-.135) * bv.w;
    b4t += H4(.12601,.059102,-.00051076,-.32077) * bv.x;
    b4t += H4(.044701,.034965,-.00073665,-.33588) * bv.y;
    b4t += H4(.10721,-.06248,.00068319,-.037322) * bv.z;
    b4t += H4(.016729,.10726,-.00034633,.00281) * bv.w;
    b5t += H4(.10595,.33722,-.085022,.055441) * bv.x;
    b5t += H4(.27334,.18397,.064092,.19546) * bv.y;
    b5t += H4(-.16374,-.035669,-.12453,-.16469) * bv.z;
    b5t += H4(-.11692,.42868,-.10033,-.22756) * bv.w;
    b6t += H4(.15143,.19717,-.63609,-.11296) * bv.x;
    b6t += H4(-.27022,-.16018,-.31378,-.34501) * bv.y;
    b6t += H4(.0025676,-.33491,-.086263,-.026022) * bv.z;
    b6t += H4(.18774,-.18061,-.41308,.10547) * bv.w;
    b7t += H4(-.018751,.083274,-.060535,.31877) * bv.x;
    b7t += H4(-.26202,-.24725,.13819,.18868) * bv.y;
    b7t += H4(-.010844,-.057154,.011293,-.062257) * bv.z;
    b7t += H4(.04845,-.065015,-.010931,.10802) * bv.w;
    b0 += b0t;
    b1 += b1t;
    b2 += b2t;
    b3 += b3t;
    b4 += b4t;
    b5 += b5t;
    b6 += b6t;
    b7 += b7t;
    b0t = H4(0.);
    b1t = H4(0.);
    b2t = H4(0.);
    b3t = H4(0.);
    b4t = H4(0.);
    b5t = H4(0.);
    b6t = H4(0.);
    b7t = H4(0.);
    bv = tile1[6][local.y + 0][local.x + 0];
    b0t += H4(-.30191,.0082404,.00058724,-.045407) * bv.x;
    b0t += H4(.072901,.22792,-.00059765,-.076896) * bv.y;
    b0t += H4(-.0050585,-.056531,.0011456,-.037737) * bv.z;
    b0t += H4(-.15058,.043859,.0015613,-.20827) * bv.w;
    b1t += H4(-.10713,-.38147,-.094533,.03664) * bv.x;
    b1t += H4(.11352,-.087891,.085886,.15942) * bv.y;
    b1t += H4(-.0082259,-.30358,-.1938,-.042133) * bv.z;
    b1t += H4(.088354,.10106,.26341,.29258) * bv.w;
    b2t += H4(-.082125,-.25128,-.26051,-.18548) * bv.x;
    b2t += H4(-.082574,.49304,.13277,.18935) * bv.y;
    b2t += H4(-.075779,.14225,.066129,-.047743) * bv.z;
    b2t += H4(-.14049,.53801,.26517,.08021) * bv.w;
    b3t += H4(.00053666,-.18827,.27613,.33622) * bv.x;
    b3t += H4(-.064416,-.026051,-.071395,-.03235) * bv.y;
    b3t += H4(.12472,.10813,.27737,-.075785) * bv.z;
    b3t += H4(.13899,-.22612,-.56349,.08181) * bv.w;
    b4t += H4(-.42426,-.10926,.00039368,.053506) * bv.x;
    b4t += H4(.023076,-.012289,-.0005045,-.047003) * bv.y;
    b4t += H4(.031767,.032281,.001208,.060931) * bv.z;
    b4t += H4(.28265,.038537,.0015619,.041136) * bv.w;
    b5t += H4(-.12623,-.05735,-.47253,-.0023773) * bv.x;
    b5t += H4(.20097,.065959,-.28437,.072478) * bv.y;
    b5t += H4(.040162,-.19932,-.027178,-.058776) * bv.z;
    b5t += H4(.15405,.43559,.31777,-.029054) * bv.w;
    b6t += H4(.046228,-.17017,.059066,-.21302) * bv.x;
    b6t += H4(.21845,.42993,.1786,-.00022253) * bv.y;
    b6t += H4(-.13031,.24804,-.15041,.14258) * bv.z;
    b6t += H4(.025884,.12767,.76783,.47052) * bv.w;
    b7t += H4(.075462,-.13174,.056465,-.24949) * bv.x;
    b7t += H4(-.028107,-.09226,-.030139,-.23854) * bv.y;
    b7t += H4(-.073201,-.011168,.095857,-.058296) * bv.z;
    b7t += H4(-.014866,-.041928,.33095,-.018769) * bv.w;
    bv = tile1[6][local.y + 0][local.x + 1];
    b0t += H4(.20588,-.073064,.00055913,.053401) * bv.x;
    b0t += H4(-.11946,.20524,-.00049961,-.073378) * bv.y;
    b0t += H4(-.14941,.064628,.0018424,-.22558) * bv.z;
    b0t += H4(-.47025,.080211,.0001842,-.21902) * bv.w;
    b1t += H4(.095313,.029753,.038832,.028245) * bv.x;
    b1t += H4(-.099062,-.067727,.11027,-.11451) * bv.y;
    b1t += H4(-.048021,-.071139,.020139,.052562) * bv.z;
    b1t += H4(-.11006,-.097636,-.16805,-.058401) * bv.w;
    b2t += H4(-.4087,.027751,.42783,-.17636) * bv.x;
    b2t += H4(.054912,.25089,.021058,-.035367) * bv.y;
    b2t += H4(.221,.021324,.33493,.092402) * bv.z;
    b2t += H4(-.10364,.12883,.12562,-.14057) * bv.w;
    b3t += H4(-.038771,-.12536,-.09262,.33444) * bv.x;
    b3t += H4(.037743,-.059868,-.34339,.108) * bv.y;
    b3t += H4(.020962,-.048884,-.20506,-.1113) * bv.z;
    b3t += H4(.047728,.50897,-.14903,-.032176) * bv.w;
    b4t += H4(.082011,-.046215,.00036911,.075258) * bv.x;
    b4t += H4(-.14159,.084832,-.00040607,-.11797) * bv.y;
    b4t += H4(.0055899,.0049635,.0018826,-.0096159) * bv.z;
    b4t += H4(-.39835,.048635,.00024352,.54283) * bv.w;
    b5t += H4(.080774,-.32642,.20954,.056908) * bv.x;
    b5t += H4(.23466,-.18781,-1.0091,-.020606) * bv.y;
    b5t += H4(-.18397,-.11498,-.023507,-.049431) * bv.z;
    b5t += H4(-.40605,.060089,.33894,.0041532) * bv.w;
    b6t += H4(-.059788,-.024586,.33989,-.13665) * bv.x;
    b6t += H4(-.25705,.39762,-.1419,-.28328) * bv.y;
    b6t += H4(.14129,.031095,.067716,-.12917) * bv.z;
    b6t += H4(.27153,.3248,.16861,.11081) * bv.w;
    b7t += H4(-.060851,.089505,-.20343,-.1425) * bv.x;
    b7t += H4(-.057572,-.30079,-.80297,.090503) * bv.y;
    b7t += H4(.018872,.019302,-.11494,.10694) * bv.z;
    b7t += H4(-.058227,.20628,.37719,.0056362) * bv.w;
    bv = tile1[6][local.y + 0][local.x + 2];
    b0t += H4(.38047,.14816,.00073489,-.11222) * bv.x;
    b0t += H4(-.25542,-.33545,.00070268,-.014263) * bv.y;
    b0t += H4(-.10061,.17076,-.00030258,-.17695) * bv.z;
    b0t += H4(-.14043,-.17677,-.00071151,.13269) * bv.w;
    b1t += H4(.27726,-.32505,-.1783,-.16307) * bv.x;
    b1t += H4(-.1725,-.21284,-.10803,.086372) * bv.y;
    b1t += H4(-.10528,.18251,-.11149,.24182) * bv.z;
    b1t += H4(-.16418,-.33755,-.51612,.094342) * bv.w;
    b2t += H4(-.28928,.13927,-.07579,-.13129) * bv.x;
    b2t += H4(.27205,.32159,.15355,.046978) * bv.y;
    b2t += H4(.10488,.20453,-.070621,.20881) * bv.z;
    b2t += H4(-.21644,.14815,.18246,.011072) * bv.w;
    b3t += H4(.028362,-.24412,-.43865,.21932) * bv.x;
    b3t += H4(-.002411,-.029505,.020917,-.02187) * bv.y;
    b3t += H4(.084627,.07236,-.082703,-.37873) * bv.z;
    b3t += H4(.0020233,-.41353,-.66792,.10932) * bv.w;
    b4t += H4(.27148,.35995,.00052058,.22163) * bv.x;
    b4t += H4(-.89354,.074008,.00075659,.10685) * bv.y;
    b4t += H4(-.42637,.24474,-.00025272,.0096873) * bv.z;
    b4t += H4(-.53879,-.11989,-.00063465,.25256) * bv.w;
    b5t += H4(.13125,-.30971,.12954,.012357) * bv.x;
    b5t += H4(.027512,-.40811,-.26423,.079928) * bv.y;
    b5t += H4(-.0099749,.10301,-.14631,-.018303) * bv.z;
    b5t += H4(-.25528,.057275,.32804,.11306) * bv.w;
    b6t += H4(-.27832,.19622,-.41194,.0012477) * bv.x;
    b6t += H4(-.16954,.27542,.55527,-.078663) * bv.y;
    b6t += H4(-.28045,.33775,.041136,-.14897) * bv.z;
    b6t += H4(-.087379,-.056031,.35047,-.42625) * bv.w;
    b7t += H4(-.033165,-.084575,-.63866,-.38402) * bv.x;
    b7t += H4(.035837,-.18651,-.33203,-.046622) * bv.y;
    b7t += H4(.080092,.17014,-.095326,-.18294) * bv.z;
    b7t += H4(-.026883,-.35518,-.090355,-.32622) * bv.w;
    bv = tile1[6][local.y + 1][local.x + 0];
    b0t += H4(-.064865,-.054564,.00028412,.08685) * bv.x;
    b0t += H4(.091218,.087619,-.00068947,.20721) * bv.y;
    b0t += H4(.21154,-.0004548,.00087383,.17971) * bv.z;
    b0t += H4(-.013075,.057359,.0002513,.034124) * bv.w;
    b1t += H4(-.14689,.26047,-.041004,.22198) * bv.x;
    b1t += H4(-.036647,-.28141,.2371,-.06721) * bv.y;
    b1t += H4(.055171,-.45527,-.014117,-.070301) * bv.z;
    b1t += H4(-.02903,-.0019708,-.14699,-.005864) * bv.w;
    b2t += H4(.078713,-.13966,-.51226,-.018019) * bv.x;
    b2t += H4(-.098705,.098263,-.30632,.18171) * bv.y;
    b2t += H4(-.34079,.21015,.28578,-.01503) * bv.z;
    b2t += H4(.3813,.11314,.22473,-.24436) * bv.w;
    b3t += H4(.067346,.17266,.10301,-.043321) * bv.x;
    b3t += H4(.18283,-.15067,-.18298,.078466) * bv.y;
    b3t += H4(-.082931,-.030148,-.19618,.05189) * bv.z;
    b3t += H4(-.098577,-.33513,-.2301,-.19) * bv.w;
    b4t += H4(-.026507,-.020432,5.5765e-5,-.18755) * bv.x;
    b4t += H4(-.21742,.046624,-.00061452,-.044757) * bv.y;
    b4t += H4(.10025,.064882,.00091184,.0019782) * bv.z;
    b4t += H4(-.010345,.012038,.0002964,.042534) * bv.w;
    b5t += H4(-.025076,.07114,-.20358,-.0045455) * bv.x;
    b5t += H4(.060741,.12277,.1712,-.060587) * bv.y;
    b5t += H4(.26786,-.33459,-.02206,-.18647) * bv.z;
    b5t += H4(.22115,-.24287,-.18925,-.0015764) * bv.w;
    b6t += H4(.0057587,-.026467,.32939,-.0018816) * bv.x;
    b6t += H4(.24123,-.014774,.030607,.26474) * bv.y;
    b6t += H4(.12651,.27061,-.15585,.0056247) * bv.z;
    b6t += H4(.11649,.45372,.17212,.16427) * bv.w;
    b7t += H4(-.062652,.18194,.23089,-.33923) * bv.x;
    b7t += H4(-.09327,.18659,.061014,-.09883) * bv.y;
    b7t += H4(-.059694,-.011912,-.26441,.057823) * bv.z;
    b7t += H4(.094437,-.14362,-.22072,.26033) * bv.w;
    bv = tile1[6][local.y + 1][local.x + 1];
    b0t += H4(.054263,-.085396,.00014399,.026304) * bv.x;
    b0t += H4(.31843,-.020126,-5.9399e-5,.035768) * bv.y;
    b0t += H4(-.16428,-.099752,.0033517,.055974) * bv.z;
    b0t += H4(-.091955,-.14583,.00016522,.059476) * bv.w;
    b1t += H4(.013363,.16156,.03151,-.12669) * bv.x;
    b1t += H4(-.092141,-.054585,-.046236,-.43662) * bv.y;
    b1t += H4(-.079359,.6533,.21102,.1826) * bv.z;
    b1t += H4(-.43993,.092673,.05361,-.10485) * bv.w;
    b2t += H4(-.11751,-.04256,.034167,-.051936) * bv.x;
    b2t += H4(.20352,-.48768,-.72848,-.046701) * bv.y;
    b2t += H4(.063325,.032972,-.036371,-.29141) * bv.z;
    b2t += H4(-.24981,-.51071,-.16307,-.25936) * bv.w;
    b3t += H4(.016628,-.1857,.30774,-.36278) * bv.x;
    b3t += H4(.082368,.068779,-.48115,.075741) * bv.y;
    b3t += H4(.11323,-.034796,.1718,-.17011) * bv.z;
    b3t += H4(.15579,-.85412,.45904,-.305) * bv.w;
    b4t += H4(.05084,-.11233,-7.4425e-5,-.088749) * bv.x;
    b4t += H4(.87723,-.024805,-3.2818e-5,.077399) * bv.y;
    b4t += H4(-.011723,-.027447,.0033527,-.070831) * bv.z;
    b4t += H4(-.60559,.052342,.00022901,.13226) * bv.w;
    b5t += H4(.055929,-.06657,.29023,-.0033362) * bv.x;
    b5t += H4(.13568,-.14356,-.010922,-.119) * bv.y;
    b5t += H4(-.073533,.4605,.27488,.13616) * bv.z;
    b5t += H4(-.12709,-.099477,.041969,-.17057) * bv.w;
    b6t += H4(.16093,.041837,-.11837,.14965) * bv.x;
    b6t += H4(.097113,-.18109,-.26727,-.078058) * bv.y;
    b6t += H4(.14309,.18,-.33466,-.096914) * bv.z;
    b6t += H4(.12654,.055958,-.19158,.043883) * bv.w;
    b7t += H4(.045021,-.024203,.33274,-.52663) * bv.x;
    b7t += H4(.064457,-.32323,-.067717,-.054438) * bv.y;
    b7t += H4(.10773,.20039,-.032269,-.070941) * bv.z;
    b7t += H4(.19049,-.30657,.32903,-.096206) * bv.w;
    bv = tile1[6][local.y + 1][local.x + 2];
    b0t += H4(.071862,-.027008,.00082866,-.25196) * bv.x;
    b0t += H4(-.0041934,-.15124,8.8677e-5,-.25949) * bv.y;
    b0t += H4(-.26952,.027775,.0018201,-.077046) * bv.z;
    b0t += H4(-.73494,-.15797,.00018835,.11711) * bv.w;
    b1t += H4(-.086937,.76709,-.11008,-.12755) * bv.x;
    b1t += H4(-.041056,-.22575,.020906,-.065439) * bv.y;
    b1t += H4(.075827,.15963,.07186,.1782) * bv.z;
    b1t += H4(.13253,-.13741,-.065914,-.1074) * bv.w;
    b2t += H4(.038133,-.14403,.17286,-.10624) * bv.x;
    b2t += H4(-.034884,.025211,-.2574,-.030916) * bv.y;
    b2t += H4(.31444,-.098819,.25717,-.16651) * bv.z;
    b2t += H4(-.68954,.34276,.39074,-.051508) * bv.w;
    b3t += H4(-.12889,-.28432,-.28595,-.37554) * bv.x;
    b3t += H4(.024535,-.43072,-.11699,.032025) * bv.y;
    b3t += H4(.070048,-.15825,-.064161,-.10921) * bv.z;
    b3t += H4(.13799,-.073271,.20498,.33567) * bv.w;
    b4t += H4(.12214,-.092146,.00055231,-.18736) * bv.x;
    b4t += H4(.20591,.10543,.00013858,.074886) * bv.y;
    b4t += H4(-.3777,.0094979,.0018365,.049897) * bv.z;
    b4t += H4(-.64207,.044324,.0002458,.021085) * bv.w;
    b5t += H4(-.097955,1.3163,.18123,.048128) * bv.x;
    b5t += H4(.23253,-.074534,.47998,.016778) * bv.y;
    b5t += H4(-.20693,.21831,.030384,-.065861) * bv.z;
    b5t += H4(.20572,.19768,.37211,-.072863) * bv.w;
    b6t += H4(.034717,-.06911,-.23781,-.1601) * bv.x;
    b6t += H4(-.16862,-.2247,.24156,.045261) * bv.y;
    b6t += H4(.43461,-.04958,.29423,-.3436) * bv.z;
    b6t += H4(-.19711,.079343,.4344,-.43436) * bv.w;
    b7t += H4(-.14421,-.33396,-.12684,-.51396) * bv.x;
    b7t += H4(-.071379,-.17422,.0049215,-.044921) * bv.y;
    b7t += H4(-.019011,.17922,-.20382,-.0050549) * bv.z;
    b7t += H4(-.013356,.099719,.19204,-.13669) * bv.w;
    bv = tile1[6][local.y + 2][local.x + 0];
    b0t += H4(-.28844,.060911,-.00029427,-.016333) * bv.x;
    b0t += H4(-.17162,.049281,-.00096735,.095849) * bv.y;
    b0t += H4(.30356,.011561,.00054655,-.11442) * bv.z;
    b0t += H4(.059343,.020087,-.00046778,.013667) * bv.w;
    b1t += H4(-.17386,.13392,-.092603,.26379) * bv.x;
    b1t += H4(-.091859,.41455,.050261,-.30529) * bv.y;
    b1t += H4(-.12403,-.1544,.12577,-.22308) * bv.z;
    b1t += H4(-.042963,-.030329,-.20503,-.36817) * bv.w;
    b2t += H4(.23142,.084278,-.23803,.14431) * bv.x;
    b2t += H4(-.12829,-.16132,-.044815,-.21025) * bv.y;
    b2t += H4(.0059072,-.022467,-.2037,-.2636) * bv.z;
    b2t += H4(-.080628,-.26134,.29267,.11752) * bv.w;
    b3t += H4(-.13454,.23839,.1529,-.3564) * bv.x;
    b3t += H4(-.23477,-.30174,-.11676,-.19527) * bv.y;
    b3t += H4(-.069683,-.1449,-.19705,.20582) * bv.z;
    b3t += H4(.083492,.046637,.18163,.041308) * bv.w;
    b4t += H4(-.19468,-.00042791,-.00053118,-.049779) * bv.x;
    b4t += H4(-.0022934,-.015996,-.00090955,.07874) * bv.y;
    b4t += H4(.25877,-.0010792,.00056461,-.022297) * bv.z;
    b4t += H4(.0057401,.032465,-.00039998,.13559) * bv.w;
    b5t += H4(-.10738,-.18638,-.18565,.024375) * bv.x;
    b5t += H4(-.026781,.55581,.20469,-.10121) * bv.y;
    b5t += H4(-.021734,-.16943,.22573,-.15093) * bv.z;
    b5t += H4(-.30623,.27652,.34634,.010697) * bv.w;
    b6t += H4(.15359,-.23023,.50173,.19986) * bv.x;
    b6t += H4(-.32377,-.38937,-.076642,-.051381) * bv.y;
    b6t += H4(-.098515,.011783,-.27723,.19392) * bv.z;
    b6t += H4(-.50744,-.1404,.026182,.01593) * bv.w;
    b7t += H4(.0703,-.05674,.11346,-.73019) * bv.x;
    b7t += H4(.077623,-.061769,.41898,-.076653) * bv.y;
    b7t += H4(.018488,-.043931,-.11077,.046121) * bv.z;
    b7t += H4(.15666,.11205,-.16781,-.063387) * bv.w;
    bv = tile1[6][local.y + 2][local.x + 1];
    b0t += H4(.16875,-.022713,-.0004337,.069803) * bv.x;
    b0t += H4(-.13988,.073706,-.00097942,.057048) * bv.y;
    b0t += H4(.38513,.01295,.0017008,-.013573) * bv.z;
    b0t += H4(-.31214,.034279,8.1152e-5,.028738) * bv.w;
    b1t += H4(.038268,-.07601,.011568,.2806) * bv.x;
    b1t += H4(.04841,.1324,.0044118,-.3485) * bv.y;
    b1t += H4(-.036958,.13047,-.312,.39516) * bv.z;
    b1t += H4(-.077959,-.062994,-.31741,-.35754) * bv.w;
    b2t += H4(-.020408,.16393,-.044875,.039029) * bv.x;
    b2t += H4(-.32049,-.3161,.34636,.19905) * bv.y;
    b2t += H4(-.031899,-.08526,.51707,.26811) * bv.z;
    b2t += H4(.39559,-.20614,.591,.4021) * bv.w;
    b3t += H4(-.13995,.35217,.2624,-.44571) * bv.x;
    b3t += H4(-.031185,-.1831,-.14785,.1378) * bv.y;
    b3t += H4(-.19109,-.015063,-.0038336,-.037588) * bv.z;
    b3t += H4(-.11258,-.25625,-.017811,-.25751) * bv.w;
    b4t += H4(.10972,-.029701,-.00065267,.0099059) * bv.x;
    b4t += H4(.05337,-.048198,-.00092998,.052355) * bv.y;
    b4t += H4(.40093,.22067,.0016728,.034275) * bv.z;
    b4t += H4(-.41849,.0034525,.00016637,.18456) * bv.w;
    b5t += H4(-.0072451,-.26394,-.1236,.078218) * bv.x;
    b5t += H4(-.22919,-.18602,.42932,.11456) * bv.y;
    b5t += H4(.0099175,-.23071,-.24959,.19854) * bv.z;
    b5t += H4(-.37436,.52748,.14434,-.052636) * bv.w;
    b6t += H4(-.11141,.059113,.061888,.094287) * bv.x;
    b6t += H4(.32859,.12614,.0020187,-.32667) * bv.y;
    b6t += H4(-.26284,-.31085,.077231,.071697) * bv.z;
    b6t += H4(-.14185,-.46656,.49809,.15507) * bv.w;
    b7t += H4(-.032371,.25113,.16889,-.68514) * bv.x;
    b7t += H4(.036823,-.034399,.1625,.026472) * bv.y;
    b7t += H4(-.13879,-.025172,-.04422,.030469) * bv.z;
    b7t += H4(.086478,.24728,.018022,-.41808) * bv.w;
    bv = tile1[6][local.y + 2][local.x + 2];
    b0t += H4(.031635,-.055366,-.00016007,.26011) * bv.x;
    b0t += H4(.11287,-.11747,-.00033066,.059805) * bv.y;
    b0t += H4(-.13147,-.033233,.00055687,.1474) * bv.z;
    b0t += H4(-.45319,-.016317,.00053913,.2374) * bv.w;
    b1t += H4(.26605,-.3947,.48067,-.37847) * bv.x;
    b1t += H4(.2708,.0026246,.085401,-.086944) * bv.y;
    b1t += H4(.051249,.131,.30525,.089924) * bv.z;
    b1t += H4(-.037277,-.18696,-.063193,-.17042) * bv.w;
    b2t += H4(.21462,.13193,-.057268,.16123) * bv.x;
    b2t += H4(-.017303,-.41692,.10006,-.4927) * bv.y;
    b2t += H4(.1148,.1142,.36505,.17642) * bv.z;
    b2t += H4(-.40998,.40992,.33326,-.19121) * bv.w;
    b3t += H4(.16672,.080086,-.17412,-.21817) * bv.x;
    b3t += H4(-.066091,-.14494,.16455,.004036) * bv.y;
    b3t += H4(-.029125,.035802,.48966,.073714) * bv.z;
    b3t += H4(-.041567,-.29526,.32048,-.36361) * bv.w;
    b4t += H4(.14139,.017955,-.00041284,.024135) * bv.x;
    b4t += H4(.099095,-.014537,-.00029473,-.027698) * bv.y;
    b4t += H4(-.18275,.031378,.00058165,-.032761) * bv.z;
    b4t += H4(.058855,-.0019823,.00061143,.40718) * bv.w;
    b5t += H4(.11792,-.067939,.2354,-.10048) * bv.x;
    b5t += H4(-.059582,-.19891,.0022719,-.071183) * bv.y;
    b5t += H4(-.0054829,-.11723,-.0088205,-.34786) * bv.z;
    b5t += H4(-.1354,-.15375,.10043,-.28196) * bv.w;
    b6t += H4(.30027,-.16137,-.14411,-.28322) * bv.x;
    b6t += H4(.36273,-.059666,.29098,-.34791) * bv.y;
    b6t += H4(.31207,-.40655,.2872,-.1664) * bv.z;
    b6t += H4(-.20089,-.2581,-.024349,-.14187) * bv.w;
    b7t += H4(.12037,.079634,.048787,-.53743) * bv.x;
    b7t += H4(.088553,-.10547,.30243,-.13309) * bv.y;
    b7t += H4(-.095322,-.049894,.12273,.037259) * bv.z;
    b7t += H4(-.0088285,.42062,.18934,-.55359) * bv.w;
    b0 += b0t;
    b1 += b1t;
    b2 += b2t;
    b3 += b3t;
    b4 += b4t;
    b5 += b5t;
    b6 += b6t;
    b7 += b7t;
    b0t = H4(0.);
    b1t = H4(0.);
    b2t = H4(0.);
    b3t = H4(0.);
    b4t = H4(0.);
    b5t = H4(0.);
    b6t = H4(0.);
    b7t = H4(0.);
    bv = tile1[7][local.y + 0][local.x + 0];
    b0t += H4(-.091589,.17094,-.0011613,-.053393) * bv.x;
    b0t += H4(-.019475,-.048252,.00048564,-.022193) * bv.y;
    b0t += H4(.20341,-.34321,.0028542,.15407) * bv.z;
    b0t += H4(.15867,-.032966,.00052117,.16638) * bv.w;
    b1t += H4(.25416,.26531,.20361,.07068) * bv.x;
    b1t += H4(.07212,.040647,.19609,-.055121) * bv.y;
    b1t += H4(.23596,.34201,.1131,.11045) * bv.z;
    b1t += H4(.057891,-.073386,-.41878,.075426) * bv.w;
    b2t += H4(-.12097,.24237,.051641,-.084677) * bv.x;
    b2t += H4(.17343,.16316,-.27255,-.13881) * bv.y;
    b2t += H4(.35777,.03668,.5116,-.048394) * bv.z;
    b2t += H4(-.1125,-.28254,-.50447,-.31583) * bv.w;
    b3t += H4(.029016,-.091024,.35217,.0068119) * bv.x;
    b3t += H4(.10325,.13228,-.19901,-.11536) * bv.y;
    b3t += H4(.14605,-.49784,.047384,-.17373) * bv.z;
    b3t += H4(-.072138,-.35537,.13486,-.11356) * bv.w;
    b4t += H4(-.12908,.038115,-.0010609,.23788) * bv.x;
    b4t += H4(.16473,-.062176,.000325,.093085) * bv.y;
    b4t += H4(-.10355,.029626,.0028144,-.31031) * bv.z;
    b4t += H4(.42525,.051386,.00060947,-.096553) * bv.w;
    b5t += H4(.23129,.088288,.089444,.0080291) * bv.x;
    b5t += H4(.12044,.069893,.094283,.073626) * bv.y;
    b5t += H4(-.31736,.5619,-.026506,.1138) * bv.z;
    b5t += H4(-.3439,-.16788,-.46539,.01374) * bv.w;
    b6t += H4(.0061529,-.18301,.18181,.096527) * bv.x;
    b6t += H4(.019126,-.037132,.18091,-.049626) * bv.y;
    b6t += H4(.074249,.44696,.19435,.63158) * bv.z;
    b6t += H4(-.15098,-.23641,-.4346,-.18741) * bv.w;
    b7t += H4(.38036,-.031902,.23107,-.1254) * bv.x;
    b7t += H4(.14453,.20465,-.20862,-.18403) * bv.y;
    b7t += H4(-.19431,-.068162,.010605,-.056614) * bv.z;
    b7t += H4(-.1602,.057071,-.3519,-.043321) * bv.w;
    bv = tile1[7][local.y + 0][local.x + 1];
    b0t += H4(-.29172,-.21198,-.0008383,-.10456) * bv.x;
    b0t += H4(-.37483,.66972,-.00032353,.04805) * bv.y;
    b0t += H4(-.082633,-.0011274,-.00095927,-.088486) * bv.z;
    b0t += H4(-.067731,.20039,.00055824,-.005901) * bv.w;
    b1t += H4(.26655,.36685,.05828,.11976) * bv.x;
    b1t += H4(.1389,.1501,.18453,-.24002) * bv.y;
    b1t += H4(-.04509,-.22438,-.21981,-.016283) * bv.z;
    b1t += H4(.14597,-.28488,-.42779,-.19108) * bv.w;
    b2t += H4(-.31017,-.10252,.28104,-.019533) * bv.x;
    b2t += H4(-.33073,.16569,.058775,.24784) * bv.y;
    b2t += H4(.13653,.068925,-.013546,-.062394) * bv.z;
    b2t += H4(-.09145,-.025442,-.30948,-.050365) * bv.w;
    b3t += H4(-.10225,-.02764,.26837,-.013502) * bv.x;
    b3t += H4(-.44755,-.68529,-.14202,.23378) * bv.y;
    b3t += H4(.045823,-.19899,-.059021,.14254) * bv.z;
    b3t += H4(.13608,-.53975,.91694,-.14073) * bv.w;
    b4t += H4(-.29476,.29692,-.00075098,-.31458) * bv.x;
    b4t += H4(-.40762,.98384,-.00048426,-.080344) * bv.y;
    b4t += H4(-.27829,.10204,-.0008204,-.23536) * bv.z;
    b4t += H4(.029756,.11303,.00064528,.001435) * bv.w;
    b5t += H4(.135,.25924,.062367,-.050481) * bv.x;
    b5t += H4(.58972,.12332,.28129,-.52042) * bv.y;
    b5t += H4(-.11271,.16772,.056935,-.14795) * bv.z;
    b5t += H4(.00022002,-.34604,-.31652,.038573) * bv.w;
    b6t += H4(-.030356,-.27345,.43033,-.29416) * bv.x;
    b6t += H4(-.27438,.017861,.13528,.22089) * bv.y;
    b6t += H4(-.12009,-.29963,.062424,.055272) * bv.z;
    b6t += H4(-.10712,-.074588,-.32765,.22965) * bv.w;
    b7t += H4(.049378,.1535,.47978,-.04689) * bv.x;
    b7t += H4(-.1313,-.31494,-.12462,.18405) * bv.y;
    b7t += H4(-.016274,-.17559,.14824,-.19111) * bv.z;
    b7t += H4(-.050629,-1.0233,.42966,.092853) * bv.w;
    bv = tile1[7][local.y + 0][local.x + 2];
    b0t += H4(.025093,-.025896,-.00026703,.14882) * bv.x;
    b0t += H4(.068048,-.20106,.0010719,.43639) * bv.y;
    b0t += H4(-.26238,.0060039,.00049891,-.032855) * bv.z;
    b0t += H4(.14943,-.061662,-3.868e-5,-.03234) * bv.w;
    b1t += H4(-.082182,.0041052,.37111,-.17826) * bv.x;
    b1t += H4(.022193,-.015397,-.28157,.20172) * bv.y;
    b1t += H4(-.19024,-.41762,-.05796,-.036219) * bv.z;
    b1t += H4(-.2312,.002526,-.033773,-.09014) * bv.w;
    b2t += H4(-.33621,-.41164,-.13722,-.33719) * bv.x;
    b2t += H4(.10845,-.069313,.57553,-.16876) * bv.y;
    b2t += H4(.070438,.02783,-.52818,.010154) * bv.z;
    b2t += H4(-.11794,.088105,-.36468,-.037151) * bv.w;
    b3t += H4(.047728,-.22504,.19468,.18551) * bv.x;
    b3t += H4(.14426,-.099803,-.58505,.18513) * bv.y;
    b3t += H4(-.0054445,.0367,.32148,.19683) * bv.z;
    b3t += H4(-.11399,.14507,-.20281,-.046632) * bv.w;
    b4t += H4(.24334,.16684,-.00021162,.06871) * bv.x;
    b4t += H4(.28642,-.15656,.0008681,.43762) * bv.y;
    b4t += H4(-.47074,-.032608,.00054473,.030984) * bv.z;
    b4t += H4(.30413,.11091,8.3061e-5,-.18998) * bv.w;
    b5t += H4(-.13301,-.16233,.35306,-.06041) * bv.x;
    b5t += H4(-.048256,.10984,.010839,.36745) * bv.y;
    b5t += H4(.19587,-.052213,.014565,.022721) * bv.z;
    b5t += H4(.0072505,.21539,-.24385,.056381) * bv.w;
    b6t += H4(-.12663,-.23908,-.22087,-.39694) * bv.x;
    b6t += H4(.02606,.38864,.7615,.1359) * bv.y;
    b6t += H4(-.17499,.23427,.63462,.48144) * bv.z;
    b6t += H4(.03834,-.1707,.027037,.43072) * bv.w;
    b7t += H4(.13403,-.074283,.25881,-.041521) * bv.x;
    b7t += H4(.2669,-.12473,-.23079,.21618) * bv.y;
    b7t += H4(-.031633,-.073876,-.12247,-.0065308) * bv.z;
    b7t += H4(.1349,-.28243,-.22376,.1616) * bv.w;
    bv = tile1[7][local.y + 1][local.x + 0];
    b0t += H4(.69603,-.0096204,-.00044516,.048194) * bv.x;
    b0t += H4(-.10694,.11835,.00021837,.023198) * bv.y;
    b0t += H4(-.091875,-.045925,-.00037255,-.024576) * bv.z;
    b0t += H4(-.14191,.12196,2.8078e-5,.23458) * bv.w;
    b1t += H4(-.23127,.20868,-.1364,-.039672) * bv.x;
    b1t += H4(-.10481,-.0014892,.030292,-.19696) * bv.y;
    b1t += H4(.1759,-.033073,.081532,-.14563) * bv.z;
    b1t += H4(.21691,-.21661,-.18459,.10152) * bv.w;
    b2t += H4(.059671,.17179,-.29991,-.22415) * bv.x;
    b2t += H4(-.087265,-.59866,.097375,-.12366) * bv.y;
    b2t += H4(-.5359,.38603,.044626,-.33779) * bv.z;
    b2t += H4(.056307,-.25328,.10578,-.21813) * bv.w;
    b3t += H4(-.13657,.29803,.18487,-.59193) * bv.x;
    b3t += H4(.085614,-.13246,-.06461,-.042484) * bv.y;
    b3t += H4(.11696,-.022753,-.031102,.15767) * bv.z;
    b3t += H4(.034778,-.56616,.24766,.1289) * bv.w;
    b4t += H4(.44405,.059955,-.00034905,.050146) * bv.x;
    b4t += H4(-.04273,-.15182,3.5772e-5,-.081008) * bv.y;
    b4t += H4(.0019939,-.053993,-.00032194,.038945) * bv.z;
    b4t += H4(-.32995,-.043905,.0001039,-.15365) * bv.w;
    b5t += H4(-.077515,.16024,-.18416,.057616) * bv.x;
    b5t += H4(-.10608,-.020266,-.063573,-.30514) * bv.y;
    b5t += H4(-.22066,.20461,-.076786,.081191) * bv.z;
    b5t += H4(-.031998,.0057023,-.33186,.068209) * bv.w;
    b6t += H4(-.20208,-.055989,-.24285,.29531) * bv.x;
    b6t += H4(-.017578,-.49776,.27671,-.085589) * bv.y;
    b6t += H4(-.2854,-.43862,-.12575,-.11044) * bv.z;
    b6t += H4(-.069255,-.85245,-.58235,.014521) * bv.w;
    b7t += H4(-.27093,.37933,.072815,-.3979) * bv.x;
    b7t += H4(.28849,-.21345,-.038376,-.13185) * bv.y;
    b7t += H4(.0023199,.2035,-.043295,-.21266) * bv.z;
    b7t += H4(-.13315,.29216,-.29124,-.1209) * bv.w;
    bv = tile1[7][local.y + 1][local.x + 1];
    b0t += H4(.28725,-.22385,-.00077101,-.013035) * bv.x;
    b0t += H4(-.21388,-.35072,-.00035111,-.44183) * bv.y;
    b0t += H4(.12148,.001629,.00026661,.013892) * bv.z;
    b0t += H4(-.019941,.03525,6.1306e-5,.043167) * bv.w;
    b1t += H4(.043061,-.14775,-.080134,.087015) * bv.x;
    b1t += H4(-.036533,-.068809,.27551,-.45149) * bv.y;
    b1t += H4(.3427,.087178,-.21538,.31277) * bv.z;
    b1t += H4(-.15407,-.27323,-.30426,.16535) * bv.w;
    b2t += H4(-.013187,.095315,-.3719,.076836) * bv.x;
    b2t += H4(-.32306,-.21685,-.351,.00095083) * bv.y;
    b2t += H4(.11678,-.22624,-.1294,.058979) * bv.z;
    b2t += H4(-.49274,.41757,-.024019,-.5175) * bv.w;
    b3t += H4(.19873,-.16717,-.050603,-.1346) * bv.x;
    b3t += H4(-.25868,.18756,.43872,-.10964) * bv.y;
    b3t += H4(-.097911,-.18622,.14149,.18615) * bv.z;
    b3t += H4(-.20032,-.75978,.31667,.1481) * bv.w;
    b4t += H4(.19702,-.43196,-.0006402,-.24807) * bv.x;
    b4t += H4(-.48984,-.6319,-.00049376,-.56016) * bv.y;
    b4t += H4(.040103,-.043076,.00033465,-.023951) * bv.z;
    b4t += H4(.3075,.064186,.00013439,.39069) * bv.w;
    b5t += H4(-.22246,-.3947,.12075,-.073744) * bv.x;
    b5t += H4(-.10757,-.11746,.27066,-.6777) * bv.y;
    b5t += H4(-.15517,-.20208,-.23565,.078063) * bv.z;
    b5t += H4(.052264,-.051225,-.061139,.11832) * bv.w;
    b6t += H4(-.11643,.098577,-.3319,-.14423) * bv.x;
    b6t += H4(-.36868,-.17997,-.28715,-.098751) * bv.y;
    b6t += H4(-.038368,-.24267,-.099336,.36437) * bv.z;
    b6t += H4(-.099054,.13984,-.14913,-.4704) * bv.w;
    b7t += H4(-.082748,-.18276,-.12857,.10137) * bv.x;
    b7t += H4(-.15293,.094203,.53954,.10441) * bv.y;
    b7t += H4(-.010605,.18651,-.3434,.19364) * bv.z;
    b7t += H4(-.013092,-.23239,.051626,.061288) * bv.w;
    bv = tile1[7][local.y + 1][local.x + 2];
    b0t += H4(-.15461,.11969,.00048646,-.1595) * bv.x;
    b0t += H4(.1982,-.29914,.0011048,.0046653) * bv.y;
    b0t += H4(-.21685,-.091129,.00046034,.015226) * bv.z;
    b0t += H4(-.16347,.0028821,.00025729,-.06744) * bv.w;
    b1t += H4(-.013116,-.091627,-.0037123,-.0022663) * bv.x;
    b1t += H4(.31533,.2329,-.22703,.63312) * bv.y;
    b1t += H4(-.21989,-.43056,-.092089,.03924) * bv.z;
    b1t += H4(-.092613,-.13345,-.24464,.18511) * bv.w;
    b2t += H4(.10191,-.10963,-.31071,-.32304) * bv.x;
    b2t += H4(-.29658,-.23836,.60473,-.44625) * bv.y;
    b2t += H4(.3791,-.021057,.3701,-.20179) * bv.z;
    b2t += H4(-.12912,-.31767,-.26742,.057277) * bv.w;
    b3t += H4(.20577,.2406,-.26975,-.083475) * bv.x;
    b3t += H4(-.2052,.21701,.22943,.23423) * bv.y;
    b3t += H4(.0013414,-.056964,.10089,-.10232) * bv.z;
    b3t += H4(-.015084,-.012737,-.053691,.13825) * bv.w;
    b4t += H4(-.63635,-.036727,.00060518,-.23598) * bv.x;
    b4t += H4(-.28975,-.13814,.00091098,.1147) * bv.y;
    b4t += H4(.13107,.099799,.0005124,.14656) * bv.z;
    b4t += H4(.2928,-.13176,.00033379,-.061588) * bv.w;
    b5t += H4(-.29437,-.22723,-.2338,.17151) * bv.x;
    b5t += H4(.21312,.28256,-.18001,.82817) * bv.y;
    b5t += H4(.12829,-.33573,.19102,-.05374) * bv.z;
    b5t += H4(.19002,.21785,-.13176,-.072292) * bv.w;
    b6t += H4(.0084231,.080461,-.72795,-.48863) * bv.x;
    b6t += H4(-.21662,-.06404,-.028212,-.093589) * bv.y;
    b6t += H4(.12786,.29006,.49899,.26087) * bv.z;
    b6t += H4(-.1064,-.021232,-.019491,.23474) * bv.w;
    b7t += H4(.063589,.15005,-.27568,-.017572) * bv.x;
    b7t += H4(-.31408,.097969,.30483,.0011075) * bv.y;
    b7t += H4(-.054681,-.0017431,-.35356,-.060418) * bv.z;
    b7t += H4(.10285,-.14742,-.1878,-.0099261) * bv.w;
    bv = tile1[7][local.y + 2][local.x + 0];
    b0t += H4(-.37304,.24547,.00060301,-.037267) * bv.x;
    b0t += H4(-.14604,.049729,-.00061796,-.031982) * bv.y;
    b0t += H4(.12531,.0011433,.00041465,-.05099) * bv.z;
    b0t += H4(-.089772,-.075518,-8.8778e-5,.15198) * bv.w;
    b1t += H4(.21325,.020095,-.20776,-.18809) * bv.x;
    b1t += H4(.062338,-.061451,.048139,-.041276) * bv.y;
    b1t += H4(-.044439,-.060504,-.091925,-.006671) * bv.z;
    b1t += H4(.092549,-.14293,-.26372,.058406) * bv.w;
    b2t += H4(.18245,.20771,.47227,.27326) * bv.x;
    b2t += H4(.31968,.13987,-.36874,.080408) * bv.y;
    b2t += H4(-.012587,.21352,.22803,-.03123) * bv.z;
    b2t += H4(.33808,.13418,-.29318,-.36493) * bv.w;
    b3t += H4(-.72087,.13527,-.19068,-.042252) * bv.x;
    b3t += H4(-.2176,-.02864,.11275,.029898) * bv.y;
    b3t += H4(-.13009,-.15747,.15857,.25149) * bv.z;
    b3t += H4(.21678,-.37579,.02323,-.092619) * bv.w;
    b4t += H4(-.21866,-.1092,.00065889,.23031) * bv.x;
    b4t += H4(.10571,.043329,-.00088208,-.093071) * bv.y;
    b4t += H4(.052854,-.0018452,.00038811,.29862) * bv.z;
    b4t += H4(-.16776,.11214,1.4333e-6,-.30816) * bv.w;
    b5t += H4(.26498,-.15944,-.096056,-.076558) * bv.x;
    b5t += H4(-.11461,-.41812,-.1589,.072193) * bv.y;
    b5t += H4(.12309,.024783,.16183,-.12189) * bv.z;
    b5t += H4(.19653,-.14748,-.22347,-.011847) * bv.w;
    b6t += H4(.057402,-.010824,.62713,.4255) * bv.x;
    b6t += H4(.50908,.048842,-.88914,-.049292) * bv.y;
    b6t += H4(-.20764,-.059194,.0504,-.20855) * bv.z;
    b6t += H4(.16914,-.051711,-.79161,-.36384) * bv.w;
    b7t += H4(-.091781,-.14935,-.44383,.097843) * bv.x;
    b7t += H4(-.40671,.054334,-.0061297,-.086684) * bv.y;
    b7t += H4(.017128,.053202,.20253,.029493) * bv.z;
    b7t += H4(-.18903,-.01315,-.038871,.018303) * bv.w;
    bv = tile1[7][local.y + 2][local.x + 1];
    b0t += H4(.18542,-.11702,.0018214,.50596) * bv.x;
    b0t += H4(.072636,-.2006,.00076444,.4175) * bv.y;
    b0t += H4(.18533,-.021542,.00062257,.063627) * bv.z;
    b0t += H4(.024385,.094238,.0005034,-.22443) * bv.w;
    b1t += H4(.20337,-.36301,.26203,.14427) * bv.x;
    b1t += H4(-.054088,-.11717,.080218,-.13486) * bv.y;
    b1t += H4(-.13246,-.23071,.052884,.017332) * bv.z;
    b1t += H4(.069599,-.18993,-.3287,.14388) * bv.w;
    b2t += H4(.34015,.16359,.073807,.49323) * bv.x;
    b2t += H4(.34449,.37808,.087228,.53434) * bv.y;
    b2t += H4(-.24639,-.18411,.52764,-.22356) * bv.z;
    b2t += H4(-.071919,.18798,-.4586,-.14826) * bv.w;
    b3t += H4(.42062,-.052531,-.052178,.2673) * bv.x;
    b3t += H4(.68418,.14338,.048743,-.14348) * bv.y;
    b3t += H4(.023707,.07991,.091248,-.08232) * bv.z;
    b3t += H4(-.066628,-.61133,-.23658,.10418) * bv.w;
    b4t += H4(.22368,-.11462,.0018402,.3719) * bv.x;
    b4t += H4(.25653,.047008,.00049766,.10501) * bv.y;
    b4t += H4(.3577,.063945,.00060736,.011227) * bv.z;
    b4t += H4(-.33098,-.016094,.00057753,-.40319) * bv.w;
    b5t += H4(.31483,-.30133,.18,-.11752) * bv.x;
    b5t += H4(-.16333,-.037627,-.040295,-.38072) * bv.y;
    b5t += H4(-.11572,-.22384,.16921,.12599) * bv.z;
    b5t += H4(-.14475,.16639,-.12401,.061295) * bv.w;
    b6t += H4(.19764,.25626,.1531,.59147) * bv.x;
    b6t += H4(.44336,.23345,-.1339,.43672) * bv.y;
    b6t += H4(-.11812,.15617,.11465,.035469) * bv.z;
    b6t += H4(.33162,.13474,.042344,-.70793) * bv.w;
    b7t += H4(.067289,-.036837,-.1119,.14141) * bv.x;
    b7t += H4(.23942,.1132,.086145,-.16558) * bv.y;
    b7t += H4(-.021598,.05311,.19209,-.072708) * bv.z;
    b7t += H4(-.063131,-.15947,-.11393,-.076262) * bv.w;
    bv = tile1[7][local.y + 2][local.x + 2];
    b0t += H4(-.082668,-.063085,.0016569,-.46014) * bv.x;
    b0t += H4(.4455,.03833,.00074727,-.49865) * bv.y;
    b0t += H4(-.16406,-.05961,.00021863,-.064518) * bv.z;
    b0t += H4(-.046138,-.019861,-.00010009,-.031005) * bv.w;
    b1t += H4(-.68196,-.050041,-.12908,.31669) * bv.x;
    b1t += H4(-.50429,-.0895,-.31209,.13215) * bv.y;
    b1t += H4(.02886,-.46618,-.0089002,.12145) * bv.z;
    b1t += H4(-.28816,.018496,.069877,.15448) * bv.w;
    b2t += H4(.1929,-.16639,-.19797,-.076125) * bv.x;
    b2t += H4(-.025538,.29321,-.52015,.01137) * bv.y;
    b2t += H4(.10021,.10819,.66336,-.084783) * bv.z;
    b2t += H4(-.41762,-.11896,-.29154,.12272) * bv.w;
    b3t += H4(.21703,.065314,.12163,.3596) * bv.x;
    b3t += H4(.046021,.14718,.10067,-.020959) * bv.y;
    b3t += H4(-.022901,-.106,-.075934,.072422) * bv.z;
    b3t += H4(-.069619,-.0758,-.21053,.028965) * bv.w;
    b4t += H4(.15196,-.019623,.0017043,-.29006) * bv.x;
    b4t += H4(.52605,-.0014858,.00049895,.063695) * bv.y;
    b4t += H4(.0162,.040704,.00022624,.065704) * bv.z;
    b4t += H4(-.17535,.079308,-3.0294e-5,-.09777) * bv.w;
    b5t += H4(-.32467,-.2083,-.18198,.05709) * bv.x;
    b5t += H4(-.41518,.08434,-.2636,.47819) * bv.y;
    b5t += H4(.19677,.16298,.065422,-.14497) * bv.z;
    b5t += H4(.065062,.08682,-.030513,-.063344) * bv.w;
    b6t += H4(-.015847,.044941,-.0024045,-.22776) * bv.x;
    b6t += H4(.018056,.19925,-.31712,-.49449) * bv.y;
    b6t += H4(-.12081,-.13398,.25953,.044539) * bv.z;
    b6t += H4(.093716,.45494,-.232,.29254) * bv.w;
    b7t += H4(-.1963,-.20647,-.081526,.26013) * bv.x;
    b7t += H4(.065791,.057237,-.21413,.011442) * bv.y;
    b7t += H4(.076686,.09821,-.092672,.025433) * bv.z;
    b7t += H4(.020772,.038586,-.15911,-.029294) * bv.w;
    b0 += b0t;
    b1 += b1t;
    b2 += b2t;
    b3 += b3t;
    b4 += b4t;
    b5 += b5t;
    b6 += b6t;
    b7 += b7t;
    b0 = max(b0, H4(0.)) + H4(.0038271,.47733,.98498,-.10437) * min(b0, H4(0.));
    b1 = max(b1, H4(0.)) + H4(.14257,.045447,-.19963,-.030978) * min(b1, H4(0.));
    b2 = max(b2, H4(0.)) + H4(-.035649,.17552,.09559,.10534) * min(b2, H4(0.));
    b3 = max(b3, H4(0.)) + H4(-.27818,-.0097291,-.14008,-.048022) * min(b3, H4(0.));
    b4 = max(b4, H4(0.)) + H4(.013519,.62179,.98819,-.00848) * min(b4, H4(0.));
    b5 = max(b5, H4(0.)) + H4(.16515,.014238,-.12385,.0064703) * min(b5, H4(0.));
    b6 = max(b6, H4(0.)) + H4(-.06454,.20535,.12401,.084362) * min(b6, H4(0.));
    b7 = max(b7, H4(0.)) + H4(.017176,.060793,-.14932,.015666) * min(b7, H4(0.));
    ivec2 target = (base + local) * ivec2(4, 2);
    imageStore(out_image, target + ivec2(0, 0), vec4(b0));
    imageStore(out_image, target + ivec2(1, 0), vec4(b1));
    imageStore(out_image, target + ivec2(2, 0), vec4(b2));
    imageStore(out_image, target + ivec2(3, 0), vec4(b3));
    imageStore(out_image, target + ivec2(0, 1), vec4(b4));
    imageStore(out_image, target + ivec2(1, 1), vec4(b5));
    imageStore(out_image, target + ivec2(2, 1), vec4(b6));
    imageStore(out_image, target + ivec2(3, 1), vec4(b7));
}

//!DESC car3_40k 38/45: 3x3 32>32
//!HOOK LUMA
//!BIND VSA_CAR3_40K_0
//!SAVE VSA_CAR3_40K_1
//!WIDTH LUMA.w 8 + 4 *
//!HEIGHT LUMA.h 8 + 2 *
//!COMPONENTS 4
//!COMPUTE 64 24 16 12

#ifdef GL_EXT_shader_explicit_arithmetic_types_float16
#extension GL_EXT_shader_explicit_arithmetic_types_float16 : enable
#define H4 f16vec4
#else
#define H4 vec4
#endif

shared H4 tile0[8][14][18];

void hook() {
    ivec2 base = ivec2(gl_WorkGroupID.xy) * ivec2(16, 12);
    ivec2 local = ivec2(gl_LocalInvocationID.xy);
    ivec2 last = textureSize(VSA_CAR3_40K_0_raw, 0) / ivec2(4, 2) - 1;
    for (int i = int(gl_LocalInvocationIndex); i < 252; i += 192) {
        ivec2 cell = ivec2(i % 18, i / 18);
        ivec2 texel = clamp(base + cell + (-1), ivec2(0), last) * ivec2(4, 2);
        tile0[0][cell.y][cell.x] = H4(texelFetch(VSA_CAR3_40K_0_raw, texel + ivec2(0, 0), 0));
        tile0[1][cell.y][cell.x] = H4(texelFetch(VSA_CAR3_40K_0_raw, texel + ivec2(1, 0), 0));
        tile0[2][cell.y][cell.x] = H4(texelFetch(VSA_CAR3_40K_0_raw, texel + ivec2(2, 0), 0));
        tile0[3][cell.y][cell.x] = H4(texelFetch(VSA_CAR3_40K_0_raw, texel + ivec2(3, 0), 0));
        tile0[4][cell.y][cell.x] = H4(texelFetch(VSA_CAR3_40K_0_raw, texel + ivec2(0, 1), 0));
        tile0[5][cell.y][cell.x] = H4(texelFetch(VSA_CAR3_40K_0_raw, texel + ivec2(1, 1), 0));
        tile0[6][cell.y][cell.x] = H4(texelFetch(VSA_CAR3_40K_0_raw, texel + ivec2(2, 1), 0));
        tile0[7][cell.y][cell.x] = H4(texelFetch(VSA_CAR3_40K_0_raw, texel + ivec2(3, 1), 0));
    }
    barrier();
    H4 a0 = H4(.11845,-.00026155,-.076895,.017445);
    H4 a1 = H4(.034473,.1021,.022032,-.1734);
    H4 a2 = H4(.12382,.053833,.0081554,-.16428);
    H4 a3 = H4(.087262,-.01751,.021054,.022822);
    H4 a4 = H4(.10942,-.00017384,-.19476,-.011214);
    H4 a5 = H4(.02196,.10201,-.011792,-.019161);
    H4 a6 = H4(.049854,-.0048399,-.10374,-.13099);
    H4 a7 = H4(.090914,-.1692,-.02746,.051874);
    H4 av;
    av = tile0[0][local.y + 0][local.x + 0];
    a0 += H4(.11915,-.0012359,.048821,.20683) * av.x;
    a0 += H4(.14108,.0013009,-.2874,.0054232) * av.y;
    a0 += H4(-.0025346,-.00092508,-.00051719,.0022433) * av.z;
    a0 += H4(.0066951,-5.859e-5,-.16068,.2999) * av.w;
    a1 += H4(.17672,.0021991,-.29613,.065882) * av.x;
    a1 += H4(.026569,-.16854,-.17526,.13194) * av.y;
    a1 += H4(.0022933,.0048367,.0026441,-.0051722) * av.z;
    a1 += H4(-.0095026,-.0096896,.15229,-.054598) * av.w;
    a2 += H4(.084778,.053451,-.035491,.17474) * av.x;
    a2 += H4(.40604,-.12984,.19535,-.17688) * av.y;
    a2 += H4(.0051172,.0018987,.00091776,-.0011492) * av.z;
    a2 += H4(-.01768,-.19617,.063305,.17868) * av.w;
    a3 += H4(.081724,-.37298,.034551,-.07) * av.x;
    a3 += H4(-.028958,.0062807,-.046612,-.08594) * av.y;
    a3 += H4(-.0026425,-.0020111,-.0055149,-.0011441) * av.z;
    a3 += H4(-.36201,-.015312,.0070985,.51961) * av.w;
    a4 += H4(.21322,-.0011816,-.079064,.0091312) * av.x;
    a4 += H4(.064282,.0014457,.53573,.08792) * av.y;
    a4 += H4(.0082233,-.0014122,.0085306,-.0028227) * av.z;
    a4 += H4(.064197,1.6059e-5,-.10481,.048579) * av.w;
    a5 += H4(-.047962,.0050505,-.022038,-.071683) * av.x;
    a5 += H4(.067471,.11119,.031772,.086484) * av.y;
    a5 += H4(-.0015138,.0075294,-.0043583,-.0053662) * av.z;
    a5 += H4(-.030403,-.079026,-.072516,-.14587) * av.w;
    a6 += H4(.05326,.056084,.054869,-.0090741) * av.x;
    a6 += H4(.15835,-.11331,.1297,-.34072) * av.y;
    a6 += H4(.0028966,-.0012197,.0011393,-.0025235) * av.z;
    a6 += H4(.091642,.00080153,-.24974,-.42217) * av.w;
    a7 += H4(.189,-.010444,-.04312,-.011479) * av.x;
    a7 += H4(-.064086,.13968,-.2007,.012489) * av.y;
    a7 += H4(-.0079056,-.0071086,-.00091747,.00081986) * av.z;
    a7 += H4(.55573,-.026967,.082607,-.22531) * av.w;
    av = tile0[0][local.y + 0][local.x + 1];
    a0 += H4(.19624,-.0009789,-.10472,-.032691) * av.x;
    a0 += H4(-.084247,.000218,.16226,-.088524) * av.y;
    a0 += H4(-.00041512,-.004683,.0014787,.00091671) * av.z;
    a0 += H4(-.11281,-.00097908,-.33929,-.028107) * av.w;
    a1 += H4(.036069,-.062442,-.0093361,-.14683) * av.x;
    a1 += H4(.01187,.13095,.0060722,-.021801) * av.y;
    a1 += H4(-.002803,-.001341,.0018105,-.0064245) * av.z;
    a1 += H4(-.05735,-.27609,-.13075,-.28766) * av.w;
    a2 += H4(.063446,.073665,.084204,.34874) * av.x;
    a2 += H4(-.085192,.28646,-.15905,-.0047993) * av.y;
    a2 += H4(.0048519,-.003358,.0060488,-.0035706) * av.z;
    a2 += H4(-.0025988,-.16696,.090324,-.3734) * av.w;
    a3 += H4(-.020822,-.14629,-.019001,-.0022892) * av.x;
    a3 += H4(.18162,.11113,.15355,.14421) * av.y;
    a3 += H4(-.0035601,-.00079776,-.009139,.0021875) * av.z;
    a3 += H4(-.37252,.20125,.087654,-.61724) * av.w;
    a4 += H4(.0028667,-.00094993,.03192,.070483) * av.x;
    a4 += H4(-.17738,.00024907,-.066746,.36969) * av.y;
    a4 += H4(.0090255,-.0049766,.0052833,-.0019803) * av.z;
    a4 += H4(.076071,-.00089126,-.059768,-.32168) * av.w;
    a5 += H4(.048157,.17167,-.053239,-.15289) * av.x;
    a5 += H4(-.009451,-.21163,.23838,-.11975) * av.y;
    a5 += H4(-.0050709,.00087448,-.0014076,-.006252) * av.z;
    a5 += H4(-.0798,-.0011221,-.052458,-.044332) * av.w;
    a6 += H4(-.15512,-.16544,.028928,-.10685) * av.x;
    a6 += H4(-.030494,-.561,-.17633,.22177) * av.y;
    a6 += H4(.0029263,.0022039,.010224,-.0017124) * av.z;
    a6 += H4(.21879,-.12878,-.12302,.61129) * av.w;
    a7 += H4(.019478,-.0066371,-.08198,.024802) * av.x;
    a7 += H4(.091349,-.15986,.0039476,.059087) * av.y;
    a7 += H4(-.0081577,-.0050079,.00024712,-.0016087) * av.z;
    a7 += H4(.34175,-.0011458,-.1825,.21674) * av.w;
    av = tile0[0][local.y + 0][local.x + 2];
    a0 += H4(.249,.00076801,-.00052868,-.312) * av.x;
    a0 += H4(-.04451,-.00096721,.11276,-.12263) * av.y;
    a0 += H4(-.0013326,-.00039342,-.0061875,.0048821) * av.z;
    a0 += H4(-.10924,.00073711,-.14307,-.099368) * av.w;
    a1 += H4(.15937,-.016379,-.16823,-.088741) * av.x;
    a1 += H4(.016765,-.093575,.087316,-.21335) * av.y;
    a1 += H4(.00039845,.0079588,.0043099,6.3876e-5) * av.z;
    a1 += H4(-.062969,.17672,.018229,.16537) * av.w;
    a2 += H4(-.016917,-.050433,.0072691,.076827) * av.x;
    a2 += H4(-.082381,-.26816,-.061444,-.086256) * av.y;
    a2 += H4(.0031383,-6.6378e-5,.0031818,-.0019707) * av.z;
    a2 += H4(-.027971,.057347,.077759,-.56279) * av.w;
    a3 += H4(-.057228,-.21867,.0055466,.019838) * av.x;
    a3 += H4(-.16129,.17301,.12837,-.079114) * av.y;
    a3 += H4(-.0027076,.0025492,-.014903,-.00065944) * av.z;
    a3 += H4(.16954,.19632,.13989,-.090856) * av.w;
    a4 += H4(.17605,.00075747,-.069264,-.068254) * av.x;
    a4 += H4(.042839,-.00093517,-.066435,.017407) * av.y;
    a4 += H4(.0074902,-.00084131,-.0024065,-.0056416) * av.z;
    a4 += H4(-.062645,.00077683,.25553,-.1871) * av.w;
    a5 += H4(.056423,.23934,-.10369,.015063) * av.x;
    a5 += H4(-.00087731,.13279,.006065,-.10805) * av.y;
    a5 += H4(-.0014047,.0079453,.00022462,-.0027601) * av.z;
    a5 += H4(-.19959,-.026785,-.050527,-.11431) * av.w;
    a6 += H4(.24633,-.4473,.080106,.32556) * av.x;
    a6 += H4(.19525,-.62828,.02791,-.32761) * av.y;
    a6 += H4(.0038915,.0046836,.0043352,.0010525) * av.z;
    a6 += H4(.046986,.21863,.060792,-.13097) * av.w;
    a7 += H4(.067702,-.10761,-.13187,.076761) * av.x;
    a7 += H4(-.18316,-.42674,-.094426,-.02011) * av.y;
    a7 += H4(-.0057059,-5.7475e-5,-.0078522,-.0026601) * av.z;
    a7 += H4(.22815,-.025054,-.16463,-.065953) * av.w;
    av = tile0[0][local.y + 1][local.x + 0];
    a0 += H4(.12894,-.0015529,-.070284,-.071977) * av.x;
    a0 += H4(.28187,.0019594,-.398,.1422) * av.y;
    a0 += H4(-.0028377,-.0046307,-.0028213,-.0011731) * av.z;
    a0 += H4(-.081339,-.0021319,.084377,.084498) * av.w;
    a1 += H4(-.073838,-.0067817,-.22182,-.22937) * av.x;
    a1 += H4(.19892,.16182,-.080406,.1382) * av.y;
    a1 += H4(.0104,.0022065,.0038759,-.0018672) * av.z;
    a1 += H4(-.044229,.13304,.03885,-.053626) * av.w;
    a2 += H4(-.27062,.055141,.037089,.027497) * av.x;
    a2 += H4(-.19797,-.053266,.037337,.055169) * av.y;
    a2 += H4(.0047172,.0026691,.0036438,-.0024641) * av.z;
    a2 += H4(-.2423,-.053014,-.049411,.20976) * av.w;
    a3 += H4(-.26775,-.24041,-.01308,.020429) * av.x;
    a3 += H4(-.017516,-.023299,-.068889,.088913) * av.y;
    a3 += H4(-.0020499,-.0041879,-.0018769,-.0011246) * av.z;
    a3 += H4(.098022,.084185,-.070844,-.53524) * av.w;
    a4 += H4(-.012094,-.0015379,-.3381,.20788) * av.x;
    a4 += H4(.071248,.0020364,-.16693,.14043) * av.y;
    a4 += H4(.002919,-.0049545,.0059508,-.0011673) * av.z;
    a4 += H4(.26749,-.0020001,-.21395,.21433) * av.w;
    a5 += H4(.11186,.042207,-.096101,-.12837) * av.x;
    a5 += H4(-.10134,.072257,-.43821,-.01367) * av.y;
    a5 += H4(.0023812,.0037328,-.000928,-.0059282) * av.z;
    a5 += H4(-.24161,-.055028,.017903,-.042188) * av.w;
    a6 += H4(-.017328,.3891,.13373,.39382) * av.x;
    a6 += H4(-.44114,-.067588,.10717,.024017) * av.y;
    a6 += H4(-.00015971,.00033433,.0043139,-.00044259) * av.z;
    a6 += H4(.073537,-.44097,-.0047683,-.064538) * av.w;
    a7 += H4(-.52385,.018229,.0038767,-.044441) * av.x;
    a7 += H4(.10012,.19444,.21562,-.045899) * av.y;
    a7 += H4(-.00039742,-.0090185,.00088528,-.00033241) * av.z;
    a7 += H4(-.79897,-.077655,-.023218,-.14866) * av.w;
    av = tile0[0][local.y + 1][local.x + 1];
    a0 += H4(.21171,-.0025622,-.15781,-.1306) * av.x;
    a0 += H4(.20289,-.0011771,.073451,.18559) * av.y;
    a0 += H4(.0072871,.98542,.0013811,-.0012806) * av.z;
    a0 += H4(-.20758,.0012883,.069019,.18141) * av.w;
    a1 += H4(.10351,.13527,.037504,.12155) * av.x;
    a1 += H4(.062866,.20332,.30233,.29463) * av.y;
    a1 += H4(-.0028183,.0021438,.001051,-.0065504) * av.z;
    a1 += H4(.17361,.058548,-.075065,-.21105) * av.w;
    a2 += H4(-.044541,-.22666,.093155,.10775) * av.x;
    a2 += H4(.22511,.02755,-.12194,-.046213) * av.y;
    a2 += H4(.0067698,-.0010465,.0061362,.0015875) * av.z;
    a2 += H4(-.039345,-.21016,.076829,.33982) * av.w;
    a3 += H4(-.036708,-.14278,-.14976,-.063227) * av.x;
    a3 += H4(-.1127,-.0244,.13156,-.0040326) * av.y;
    a3 += H4(-.00092561,-.00046015,.014378,-.0019871) * av.z;
    a3 += H4(-.69983,-.093154,.22841,.33073) * av.w;
    a4 += H4(.13143,-.0025268,-.20913,-.16493) * av.x;
    a4 += H4(-.34261,-.0011109,-.2353,.21039) * av.y;
    a4 += H4(.0060787,-.014526,.0045597,.00022562) * av.z;
    a4 += H4(.21769,.001309,-.28203,-.50294) * av.w;
    a5 += H4(.14113,.090884,-.19583,-.086807) * av.x;
    a5 += H4(-.0067225,-.32982,-.004944,-.0057433) * av.y;
    a5 += H4(-.0064798,.00066766,.00401,-.0045021) * av.z;
    a5 += H4(-.072277,-.12903,-.051416,.081206) * av.w;
    a6 += H4(-.15587,.038143,.024319,.010633) * av.x;
    a6 += H4(.17119,-.1615,-.19131,.20895) * av.y;
    a6 += H4(.0010954,-.0031078,.0071082,.00011317) * av.z;
    a6 += H4(.22967,-.14777,-.01631,.92445) * av.w;
    a7 += H4(-.11949,-.22705,.22716,-.014409) * av.x;
    a7 += H4(-.10655,-.11381,.13013,-.10033) * av.y;
    a7 += H4(-.0027103,-.0043723,.0189,-.0016188) * av.z;
    a7 += H4(-.79967,-.045163,.2088,.80915) * av.w;
    av = tile0[0][local.y + 1][local.x + 2];
    a0 += H4(.13572,-.00092472,.032318,.076629) * av.x;
    a0 += H4(.038886,.0010051,.10552,.0819) * av.y;
    a0 += H4(-.0046078,-.0043913,-.0052836,-2.9323e-5) * av.z;
    a0 += H4(.11065,-.0003967,.16432,.77715) * av.w;
    a1 += H4(.04339,.11348,.032295,-.12665) * av.x;
    a1 += H4(-.10513,.218,.03556,.022727) * av.y;
    a1 += H4(9.6268e-5,.005631,.0024102,-.0070476) * av.z;
    a1 += H4(.057008,.11769,-.048958,.03853) * av.w;
    a2 += H4(-.1099,-.19614,.0835,-.025451) * av.x;
    a2 += H4(-.19779,.3987,.1226,-.29384) * av.y;
    a2 += H4(.0059435,-.00091367,.00090439,-.002433) * av.z;
    a2 += H4(.010175,-.12717,.031968,.62851) * av.w;
    a3 += H4(.0011681,-.0061414,-.095766,.042317) * av.x;
    a3 += H4(.31726,-.029124,.01323,-.11995) * av.y;
    a3 += H4(-.0010655,-.00036488,.00030903,-.0013064) * av.z;
    a3 += H4(.060178,-.051893,-.045783,.16483) * av.w;
    a4 += H4(.11651,-.00095028,-.27444,-.10039) * av.x;
    a4 += H4(-.12316,.001018,.25835,-.19435) * av.y;
    a4 += H4(.004129,-.0047342,-.0030551,-.0040716) * av.z;
    a4 += H4(-.0092921,-.00028718,.0894,.075757) * av.w;
    a5 += H4(.010673,.091837,.17177,.051766) * av.x;
    a5 += H4(-.028083,.083918,-.054568,.074974) * av.y;
    a5 += H4(-.0012812,.0096669,-.00081435,-.0054601) * av.z;
    a5 += H4(-.24932,-.14467,.086906,-.079895) * av.w;
    a6 += H4(-.053727,.12361,-.068191,-.073719) * av.x;
    a6 += H4(-.38766,.031022,.23846,-.074014) * av.y;
    a6 += H4(.0031931,-.00030054,-.00071165,-.001679) * av.z;
    a6 += H4(-.014581,.12654,.032725,-.097428) * av.w;
    a7 += H4(-.11625,.081027,.081335,-.079132) * av.x;
    a7 += H4(.21061,-.35149,.1428,.12811) * av.y;
    a7 += H4(-.0045503,.0013691,.0042196,-.00078824) * av.z;
    a7 += H4(-.1214,-.10525,-.059295,-.53072) * av.w;
    av = tile0[0][local.y + 2][local.x + 0];
    a0 += H4(.11109,-.0013079,.064097,-.027892) * av.x;
    a0 += H4(-.17805,.0015368,-.43086,-.37078) * av.y;
    a0 += H4(-.0050013,-.0013894,.00058983,-.0011407) * av.z;
    a0 += H4(-.041353,.00034392,.022181,-.25511) * av.w;
    a1 += H4(-.097504,.051646,-.28754,.13101) * av.x;
    a1 += H4(-.066024,-.24694,-.1629,.021146) * av.y;
    a1 += H4(.013082,.0060035,.0037581,.0036498) * av.z;
    a1 += H4(-.082796,.11086,.18624,.34732) * av.w;
    a2 += H4(.1658,-.16642,.029412,.15393) * av.x;
    a2 += H4(.20514,.071513,-.070683,.21934) * av.y;
    a2 += H4(.0015169,.0017565,.00079599,.0036247) * av.z;
    a2 += H4(-.085307,-.012511,.013621,.32432) * av.w;
    a3 += H4(.1911,-.059178,-.31866,.048603) * av.x;
    a3 += H4(.00074886,.23519,.13045,-.0097271) * av.y;
    a3 += H4(-.00049816,-.0043318,-.01093,-.0016393) * av.z;
    a3 += H4(-.061572,.027809,.06189,-.20664) * av.w;
    a4 += H4(-.14445,-.0013041,.17251,-.047882) * av.x;
    a4 += H4(.14269,.0016245,.00071562,-.0094174) * av.y;
    a4 += H4(-.0022139,-.0017693,.0064816,-.0061708) * av.z;
    a4 += H4(.24969,.00036834,.14236,.14372) * av.w;
    a5 += H4(.036738,.14807,-.2352,-.15211) * av.x;
    a5 += H4(-.35173,.44197,.11904,-.04471) * av.y;
    a5 += H4(.0041101,.0074051,-.0026815,-.0048285) * av.z;
    a5 += H4(.45711,-.078361,.13244,.098186) * av.w;
    a6 += H4(-.19046,-.20479,-.050565,.0017875) * av.x;
    a6 += H4(.013461,.013685,-.22737,-.1405) * av.y;
    a6 += H4(-.00028203,-.00057955,.0034072,-.00020894) * av.z;
    a6 += H4(.21572,.062284,.16776,-.48561) * av.w;
    a7 += H4(-.08327,-.13788,-.0283,.078635) * av.x;
    a7 += H4(.10843,.32381,.1729,-.10914) * av.y;
    a7 += H4(-.0084046,-.0093356,-.0098363,.00017664) * av.z;
    a7 += H4(.29481,-.011619,-.040631,-.021327) * av.w;
    av = tile0[0][local.y + 2][local.x + 1];
    a0 += H4(.17374,-.0014297,-.12533,.14128) * av.x;
    a0 += H4(-.083854,-.00038544,-.061567,-.52458) * av.y;
    a0 += H4(-.0047709,-.0051198,-.0010555,.0033983) * av.z;
    a0 += H4(-.079219,.00033617,-.10756,-.23902) * av.w;
    a1 += H4(.048403,.078506,-.14607,.0024643) * av.x;
    a1 += H4(.12959,.3388,.37206,-.31182) * av.y;
    a1 += H4(.0054591,.0096715,.00064323,-.0020199) * av.z;
    a1 += H4(.20348,-.037202,.017245,-.083349) * av.w;
    a2 += H4(-.028289,-.14212,.053325,.26657) * av.x;
    a2 += H4(.086406,.088336,-.24657,-.22691) * av.y;
    a2 += H4(.004159,.00069449,.00060466,-.0037287) * av.z;
    a2 += H4(-.011221,.018801,-.022769,.19953) * av.w;
    a3 += H4(-.013014,-.40175,-.052451,.066427) * av.x;
    a3 += H4(.1885,.075421,-.38438,-.1196) * av.y;
    a3 += H4(-.0017074,-.00035952,-.0024562,.00092634) * av.z;
    a3 += H4(.075322,-.063196,.091297,.20801) * av.w;
    a4 += H4(.10538,-.0014144,.16061,-.45024) * av.x;
    a4 += H4(-.12401,-.00032259,.072618,-.51547) * av.y;
    a4 += H4(.0018323,-.0053713,.0052975,-.0044839) * av.z;
    a4 += H4(.10384,.00040752,-.21609,.076234) * av.w;
    a5 += H4(.14662,.11915,-.2525,.053405) * av.x;
    a5 += H4(.072163,.2989,-.036118,.15058) * av.y;
    a5 += H4(-.0052067,.0055239,-.0035332,-.0064979) * av.z;
    a5 += H4(-.089278,.028651,-.075673,-.23557) * av.w;
    a6 += H4(.42564,-.1531,.060548,.15676) * av.x;
    a6 += H4(.25043,.30104,-.54489,-.147) * av.y;
    a6 += H4(.00092213,.0015023,-.004436,-.0026922) * av.z;
    a6 += H4(.085624,-.10146,.12632,.48663) * av.w;
    a7 += H4(-.0010518,-.46801,.062017,.16673) * av.x;
    a7 += H4(.2756,-.34076,-.66497,.11805) * av.y;
    a7 += H4(-.0057808,-.0063058,.0019842,.00059008) * av.z;
    a7 += H4(.16252,.051596,-.18752,-.33452) * av.w;
    av = tile0[0][local.y + 2][local.x + 2];
    a0 += H4(.072582,.00024585,-.091164,.096978) * av.x;
    a0 += H4(-.019174,.0010595,.12698,.017494) * av.y;
    a0 += H4(-.0066147,-.0011002,-.0064634,.002162) * av.z;
    a0 += H4(-.14527,-.00012887,.0093504,.099412) * av.w;
    a1 += H4(.25233,-.056278,-.16196,-.063876) * av.x;
    a1 += H4(.094247,-.32927,-.075058,-.13741) * av.y;
    a1 += H4(.007243,.0080787,.0038265,-.0060181) * av.z;
    a1 += H4(.17783,-.036853,-.023729,-.0082956) * av.w;
    a2 += H4(-.037522,-.27586,-.014421,.23181) * av.x;
    a2 += H4(.046976,.038478,-.091163,.36164) * av.y;
    a2 += H4(.001216,-.0022252,-.00013421,-.0015262) * av.z;
    a2 += H4(.047424,.013919,-.066191,-.27995) * av.w;
    a3 += H4(.079665,.036422,.12823,-.075278) * av.x;
    a3 += H4(.18963,-.32741,-.17735,.15037) * av.y;
    a3 += H4(-.0030401,.0025385,-.0045932,.00014978) * av.z;
    a3 += H4(.23976,-.06535,.0074177,-.0069566) * av.w;
    a4 += H4(.27056,.00020182,.26396,-.059998) * av.x;
    a4 += H4(.030022,.0010838,-.16898,.3766) * av.y;
    a4 += H4(.0036627,-.0015471,-.0022365,-.0031816) * av.z;
    a4 += H4(-.00076935,-4.8373e-5,.11758,.090738) * av.w;
    a5 += H4(.018812,.18705,-.42863,-.049136) * av.x;
    a5 += H4(-.35966,-.019242,-.019388,-.22779) * av.y;
    a5 += H4(.00033795,.0068081,-.0019584,-.0057052) * av.z;
    a5 += H4(-.27556,-.0066363,.29302,-.013731) * av.w;
    a6 += H4(.4272,-.043536,.10824,.084364) * av.x;
    a6 += H4(-.27639,.34884,.15613,.55085) * av.y;
    a6 += H4(.0016913,.0064568,-.0052148,-.0002936) * av.z;
    a6 += H4(.085816,.1171,.039932,.10856) * av.w;
    a7 += H4(-.10879,-.18275,-.026845,-.081448) * av.x;
    a7 += H4(.026508,-.3184,.032617,.074922) * av.y;
    a7 += H4(-.0065182,.0011002,-.0094108,-.0018235) * av.z;
    a7 += H4(-.097617,-.029483,-.06533,-.028771) * av.w;
    H4 a0t = H4(0.);
    H4 a1t = H4(0.);
    H4 a2t = H4(0.);
    H4 a3t = H4(0.);
    H4 a4t = H4(0.);
    H4 a5t = H4(0.);
    H4 a6t = H4(0.);
    H4 a7t = H4(0.);
    av = tile0[1][local.y + 0][local.x + 0];
    a0t += H4(-.17776,-.0010152,.0051292,-.38081) * av.x;
    a0t += H4(.31689,-.00054461,-.22411,-.20227) * av.y;
    a0t += H4(.26491,3.179e-5,.33725,.10845) * av.z;
    a0t += H4(.23362,-.00023369,.39869,.016254) * av.w;
    a1t += H4(-.0097644,-.38963,.031498,-.06997) * av.x;
    a1t += H4(.093166,.10791,-.014195,-.17029) * av.y;
    a1t += H4(.0050035,-.088992,.26542,-.3184) * av.z;
    a1t += H4(.030126,.15704,.038707,-.0040525) * av.w;
    a2t += H4(-.27523,.10815,-.086242,.21934) * av.x;
    a2t += H4(.046754,.10943,-.063046,.15678) * av.y;
    a2t += H4(-.084806,.018409,-.31691,.047576) * av.z;
    a2t += H4(.24311,.12855,.20481,.12793) * av.w;
    a3t += H4(-.34788,-.17179,-.048147,.43484) * av.x;
    a3t += H4(.058263,-.048755,.15563,-.055677) * av.y;
    a3t += H4(.28899,-.27987,-.067269,.058329) * av.z;
    a3t += H4(.13042,.028562,.0040496,.078069) * av.w;
    a4t += H4(.1655,-.0010759,-.44442,.30558) * av.x;
    a4t += H4(.072269,-.00055652,-.16914,-.17225) * av.y;
    a4t += H4(.21926,1.4778e-5,.22841,.12324) * av.z;
    a4t += H4(-.090847,-.00023283,.27805,-.10769) * av.w;
    a5t += H4(.013643,-.053696,-.080419,-.040653) * av.x;
    a5t += H4(.031074,.12206,.21165,-.28615) * av.y;
    a5t += H4(.15108,-.13472,-.039144,-.19604) * av.z;
    a5t += H4(.089389,.024108,.1788,-.056433) * av.w;
    a6t += H4(.097879,.25381,-.21102,.12456) * av.x;
    a6t += H4(-.090217,.064196,-.061304,-.05707) * av.y;
    a6t += H4(.34535,.090166,-.071485,.21951) * av.z;
    a6t += H4(-.23158,-.27399,-.11506,-.032476) * av.w;
    a7t += H4(-.27187,.18231,.064504,-.12728) * av.x;
    a7t += H4(.076605,-.0027937,-.17272,.066605) * av.y;
    a7t += H4(-.022707,-.031259,-.038079,.0020398) * av.z;
    a7t += H4(-.0061136,-.11283,-.090622,-.054925) * av.w;
    av = tile0[1][local.y + 0][local.x + 1];
    a0t += H4(.11733,-.0015104,.17257,.31059) * av.x;
    a0t += H4(.15434,.00015486,-.050483,-.17757) * av.y;
    a0t += H4(.11113,.00052362,-.18475,.048552) * av.z;
    a0t += H4(-.11899,-.00051001,-.35445,.047907) * av.w;
    a1t += H4(.051605,.028511,.13177,.040408) * av.x;
    a1t += H4(-.004878,.051536,-.17356,-.024392) * av.y;
    a1t += H4(.05217,-.058815,-.053584,-.067625) * av.z;
    a1t += H4(-.092794,.17168,-.14095,.21192) * av.w;
    a2t += H4(.19182,-.0092681,-.077662,.060964) * av.x;
    a2t += H4(.2925,-.13549,.21497,.11676) * av.y;
    a2t += H4(.044096,-.13823,-.056228,.015801) * av.z;
    a2t += H4(-.11031,.25304,.15753,.24624) * av.w;
    a3t += H4(-.072519,-.25622,.012849,-.073043) * av.x;
    a3t += H4(-.085139,-.12018,-.029983,.068503) * av.y;
    a3t += H4(-.039559,-.0095491,.042176,.026783) * av.z;
    a3t += H4(.11641,-.12825,.082393,-.094094) * av.w;
    a4t += H4(.030886,-.0015605,.17983,.39103) * av.x;
    a4t += H4(.093102,.00018085,-.23666,.047787) * av.y;
    a4t += H4(.28833,.00047706,.56128,.041307) * av.z;
    a4t += H4(.099129,-.00048762,.17815,.056879) * av.w;
    a5t += H4(-.068655,.14673,.38243,-.076727) * av.x;
    a5t += H4(-.055978,.37401,-.10958,-.15316) * av.y;
    a5t += H4(.0092997,.080478,.031641,.0866) * av.z;
    a5t += H4(.016646,.014642,.084421,-.14958) * av.w;
    a6t += H4(-.16397,.035055,.094378,-.18245) * av.x;
    a6t += H4(-.34784,.52527,.075716,.46189) * av.y;
    a6t += H4(-.10198,.22603,-.1438,-.01964) * av.z;
    a6t += H4(-.13794,-.18538,-.019575,.25342) * av.w;
    a7t += H4(-.21025,.052383,-.013919,-.026162) * av.x;
    a7t += H4(-.069654,-.091012,-.071563,.089207) * av.y;
    a7t += H4(-.072525,-.22471,-.087934,.017885) * av.z;
    a7t += H4(.052706,.10935,-.10401,.046131) * av.w;
    av = tile0[1][local.y + 0][local.x + 2];
    a0t += H4(.042391,-.0021357,.17761,.40491) * av.x;
    a0t += H4(.013265,-.00086239,.20329,-.13477) * av.y;
    a0t += H4(-.053916,-.00034379,-.098812,-.12507) * av.z;
    a0t += H4(-.22396,-.00039172,-.19093,-.0031938) * av.w;
    a1t += H4(.22412,-.14824,-.0043594,-.2642) * av.x;
    a1t += H4(.0048606,.019217,-.03991,.0090537) * av.y;
    a1t += H4(.13585,.070959,.096938,.023606) * av.z;
    a1t += H4(-.19313,.024619,-.25203,-.064955) * av.w;
    a2t += H4(-.10089,.22068,.071289,-.25523) * av.x;
    a2t += H4(.00058818,.28431,.047051,.11449) * av.y;
    a2t += H4(.17609,.082055,.026008,.059435) * av.z;
    a2t += H4(-.25607,-.41829,-.15564,-.25727) * av.w;
    a3t += H4(.35267,-.011212,.11973,-.10501) * av.x;
    a3t += H4(-.26855,-.34573,-.1115,.011904) * av.y;
    a3t += H4(-.030606,.02492,.025832,-.053089) * av.z;
    a3t += H4(-.026071,.10608,.086965,-.078282) * av.w;
    a4t += H4(-.24911,-.0021444,-.091668,.1268) * av.x;
    a4t += H4(.46458,-.00093196,-.18497,-.034558) * av.y;
    a4t += H4(.021551,-.00039015,.05544,-.31545) * av.z;
    a4t += H4(.0097308,-.00035175,-.54491,-.39637) * av.w;
    a5t += H4(-.013545,-.2726,.29341,-.56018) * av.x;
    a5t += H4(.13781,.0057197,-.13391,.10733) * av.y;
    a5t += H4(.0022535,-.24953,-.1229,-.13901) * av.z;
    a5t += H4(.12568,.023481,.19543,-.15506) * av.w;
    a6t += H4(-.23998,.085313,-.248,-.11364) * av.x;
    a6t += H4(-.22397,.24638,-.003372,-.24779) * av.y;
    a6t += H4(-.20096,.039618,-.066561,-.16971) * av.z;
    a6t += H4(-.031955,.0053563,.056284,-.16123) * av.w;
    a7t += H4(.081998,.17399,-.027596,-.048808) * av.x;
    a7t += H4(.012729,-.034354,-.037217,-.13349) * av.y;
    a7t += H4(.1417,-.023309,.1144,.048121) * av.z;
    a7t += H4(-.0073108,.34747,-.13717,-.044791) * av.w;
    av = tile0[1][local.y + 1][local.x + 0];
    a0t += H4(.034008,-.0018616,-.23213,-.053993) * av.x;
    a0t += H4(.099752,.0008324,-.4696,-.047788) * av.y;
    a0t += H4(.04423,-.00034865,.081981,-.029049) * av.z;
    a0t += H4(.037694,-.00056845,-.14403,.12163) * av.w;
    a1t += H4(.28695,.083777,.057583,-.13904) * av.x;
    a1t += H4(.2421,-.083102,-.14331,.45011) * av.y;
    a1t += H4(.20692,.01692,.091807,.14137) * av.z;
    a1t += H4(-.057483,.14953,.024042,-.064694) * av.w;
    a2t += H4(.20065,-.11216,.2461,-.36629) * av.x;
    a2t += H4(-.022086,-.10236,.083226,.58458) * av.y;
    a2t += H4(.42759,-.23217,.025194,.013527) * av.z;
    a2t += H4(-.057436,.099317,.020288,.030351) * av.w;
    a3t += H4(-.44205,-.047094,-.19603,-.70355) * av.x;
    a3t += H4(.099591,-.14646,-.0080059,-.095436) * av.y;
    a3t += H4(.046614,-.13132,-.07017,-.026016) * av.z;
    a3t += H4(.081973,.010712,-.044218,.064522) * av.w;
    a4t += H4(.11986,-.0018686,-.62849,-.38205) * av.x;
    a4t += H4(-.0071063,.00084624,-.21213,-.10752) * av.y;
    a4t += H4(.17507,-.00032546,-.014372,.016649) * av.z;
    a4t += H4(-.0016195,-.00055582,-.19489,.22736) * av.w;
    a5t += H4(.079441,-.29396,-.0086185,-.079302) * av.x;
    a5t += H4(-.020209,.037896,.15627,.24066) * av.y;
    a5t += H4(.029724,-.067163,-.036595,-.068375) * av.z;
    a5t += H4(.20666,-.013621,-.016686,-.22616) * av.w;
    a6t += H4(.12323,-.24376,.13037,.11192) * av.x;
    a6t += H4(-.29754,-.33199,-.11582,.078848) * av.y;
    a6t += H4(.073684,-.27841,.050015,-.0033525) * av.z;
    a6t += H4(.15951,-.037892,-.10295,-.069782) * av.w;
    a7t += H4(-.1007,.31432,.031965,-.17912) * av.x;
    a7t += H4(.053079,.16615,.0066849,.075629) * av.y;
    a7t += H4(.036588,-.084886,-.064522,.018546) * av.z;
    a7t += H4(.013603,-.21621,.029368,-.00064586) * av.w;
    av = tile0[1][local.y + 1][local.x + 1];
    a0t += H4(-.054863,.00024281,.21409,-.16645) * av.x;
    a0t += H4(.17018,.003795,-.28466,-.31069) * av.y;
    a0t += H4(-.30733,.00035146,.033803,-.11404) * av.z;
    a0t += H4(-.086967,-.00063397,-.47224,.018319) * av.w;
    a1t += H4(-.042614,-.16085,.043079,.12177) * av.x;
    a1t += H4(.076663,-.050377,-.21126,-.098282) * av.y;
    a1t += H4(-.1831,-.19331,-.11283,-.32367) * av.z;
    a1t += H4(-.7919,-.079997,-.30394,-.19033) * av.w;
    a2t += H4(.035003,-.029119,.17556,.1757) * av.x;
    a2t += H4(-.15474,.46024,.001343,-.46441) * av.y;
    a2t += H4(.48354,-.29428,-.041589,-.14305) * av.z;
    a2t += H4(.024465,.30906,.0061915,-.36712) * av.w;
    a3t += H4(.24352,-.45168,-.034217,.16389) * av.x;
    a3t += H4(-.12251,-.2357,-.1716,.076949) * av.y;
    a3t += H4(.10315,.03962,-.060491,.04194) * av.z;
    a3t += H4(.023924,.31137,.057925,-.079003) * av.w;
    a4t += H4(-.1279,.00016372,.11652,-.1167) * av.x;
    a4t += H4(.099842,.0037576,-.2219,.098926) * av.y;
    a4t += H4(-.14212,.00034174,-.16779,.14802) * av.z;
    a4t += H4(-.047285,-.00060542,-.23634,.29849) * av.w;
    a5t += H4(.031902,-.46347,-.052438,.10133) * av.x;
    a5t += H4(.010092,.17565,-.54873,-.50515) * av.y;
    a5t += H4(.013978,-.3713,.1063,.052988) * av.z;
    a5t += H4(-.27368,.11898,.047187,.058099) * av.w;
    a6t += H4(.19284,-.11517,-.073977,.7681) * av.x;
    a6t += H4(-.144,.29638,.15496,-.9073) * av.y;
    a6t += H4(-.0012831,.28398,.06858,-.062106) * av.z;
    a6t += H4(.21167,.075669,-.077841,-.047488) * av.w;
    a7t += H4(.48054,-.48848,-.083034,.51705) * av.x;
    a7t += H4(-.087311,-.58208,-.18499,-.036616) * av.y;
    a7t += H4(.054353,-.29897,-.13658,.046498) * av.z;
    a7t += H4(-.041938,-.071133,.053624,.015749) * av.w;
    av = tile0[1][local.y + 1][local.x + 2];
    a0t += H4(.0035384,.00098058,-.19888,-.16627) * av.x;
    a0t += H4(.19372,-.00019487,-.21807,-.034814) * av.y;
    a0t += H4(.062846,-.0002277,.28503,.048011) * av.z;
    a0t += H4(-.22089,.0004096,.02889,.18801) * av.w;
    a1t += H4(-.047092,-.22885,-.58765,.070888) * av.x;
    a1t += H4(-.075402,.085353,.051476,-.22793) * av.y;
    a1t += H4(.13597,-.14905,.038274,-.0053376) * av.z;
    a1t += H4(-.41942,-.0016225,-.16598,.019535) * av.w;
    a2t += H4(.045647,.44438,.36128,.041568) * av.x;
    a2t += H4(-.077458,-.064671,.12021,.22624) * av.y;
    a2t += H4(-.067722,-.10263,.10641,.098587) * av.z;
    a2t += H4(-.1702,-.84435,-.2041,.086903) * av.w;
    a3t += H4(-.042139,.3083,-.16323,.27638) * av.x;
    a3t += H4(.13924,-.45916,-.033922,-.034096) * av.y;
    a3t += H4(.1931,-.1078,-.057332,.062905) * av.z;
    a3t += H4(-.30853,.23095,.087429,.053587) * av.w;
    a4t += H4(-.038517,.00090053,.24778,-.20735) * av.x;
    a4t += H4(-.17099,-.00017033,-.042745,-.21133) * av.y;
    a4t += H4(.094442,-.00022569,.21943,-.015943) * av.z;
    a4t += H4(-.036671,.00042664,-.69179,-.14302) * av.w;
    a5t += H4(.16042,-.20083,.082007,.014497) * av.x;
    a5t += H4(-.038819,-.23224,.040431,.28624) * av.y;
    a5t += H4(-.020904,-.49043,.084492,.23029) * av.z;
    a5t += H4(-.053063,.1057,.23908,-.080789) * av.w;
    a6t += H4(.0015243,.3469,-.27078,.42007) * av.x;
    a6t += H4(-.23491,.050607,-.01307,.39652) * av.y;
    a6t += H4(-.15279,.27821,.019229,.33636) * av.z;
    a6t += H4(.22629,-.29039,.0032944,.16611) * av.w;
    a7t += H4(-.14383,.29733,.023584,.2425) * av.x;
    a7t += H4(-.019249,-.21373,-.020872,-.05885) * av.y;
    a7t += H4(.037069,-.29372,-.033425,.01382) * av.z;
    a7t += H4(-.25225,.37958,-.13156,.078075) * av.w;
    av = tile0[1][local.y + 2][local.x + 0];
    a0t += H4(.10849,.0011868,-.057863,-.59319) * av.x;
    a0t += H4(-.080609,.00034216,-.080446,.10793) * av.y;
    a0t += H4(-.014782,-.00063962,-.60961,-.10172) * av.z;
    a0t += H4(.055027,-.00074708,.026235,.14632) * av.w;
    a1t += H4(.24888,-.13025,-.070222,-.1612) * av.x;
    a1t += H4(-.088691,-.090221,.24264,-.26881) * av.y;
    a1t += H4(-.055851,.012417,.2233,-.012033) * av.z;
    a1t += H4(-.26444,-.11477,.11682,-.17439) * av.w;
    a2t += H4(-.060459,-.011582,-.006141,.73509) * av.x;
    a2t += H4(-.21048,-.00042841,.014201,-.023322) * av.y;
    a2t += H4(.23033,.087661,.0050591,-.24918) * av.z;
    a2t += H4(.0090853,.055516,-.0072814,.087952) * av.w;
    a3t += H4(.28071,-.1635,-.045476,.22972) * av.x;
    a3t += H4(-.16691,.25026,.14183,.070832) * av.y;
    a3t += H4(.12891,.12287,-.056811,.0018371) * av.z;
    a3t += H4(-.10884,.17539,.082951,-.027679) * av.w;
    a4t += H4(-.1338,.0011143,-.050453,-.1501) * av.x;
    a4t += H4(-.12263,.00039413,-.17253,.04435) * av.y;
    a4t += H4(.18491,-.00061437,-.19411,.21736) * av.z;
    a4t += H4(.23457,-.0007223,.11061,-.080868) * av.w;
    a5t += H4(-.067283,.11305,.20649,-.026362) * av.x;
    a5t += H4(-.095446,-.033869,-.042621,.14366) * av.y;
    a5t += H4(-.10804,.036362,.027805,.078137) * av.z;
    a5t += H4(-.0093739,-.073297,.077869,-.071698) * av.w;
    a6t += H4(.28908,.034313,.021394,-.32737) * av.x;
    a6t += H4(-.17164,-.054086,-.094473,-.11187) * av.y;
    a6t += H4(-.29505,-.22019,-.020302,.056379) * av.z;
    a6t += H4(-.18668,-.0049404,-.106,-.19402) * av.w;
    a7t += H4(-.12248,.010585,-.25835,.21184) * av.x;
    a7t += H4(.076876,-.18067,-.10223,-.046471) * av.y;
    a7t += H4(-.033383,-.016883,.008478,-.023949) * av.z;
    a7t += H4(-.031553,-.19716,-.006912,-.017473) * av.w;
    av = tile0[1][local.y + 2][local.x + 1];
    a0t += H4(.25952,.00037638,.13939,.26306) * av.x;
    a0t += H4(-.10069,.00041364,.46066,-.36854) * av.y;
    a0t += H4(-.13437,-6.3484e-5,-.075718,.0074392) * av.z;
    a0t += H4(.093391,-.00053361,-.35594,-.21365) * av.w;
    a1t += H4(-.037569,-.19161,.01306,-.0031515) * av.x;
    a1t += H4(.1043,-.060357,.21053,.27944) * av.y;
    a1t += H4(.05561,-.48317,.22714,.079712) * av.z;
    a1t += H4(-.10409,-.0036369,-.10614,-.081281) * av.w;
    a2t += H4(.20444,.1633,-.16465,-.055509) * av.x;
    a2t += H4(-.72784,-.15883,.047461,.087261) * av.y;
    a2t += H4(-.28958,-.027427,-.10205,.28818) * av.z;
    a2t += H4(.21708,.18828,.086683,-.049062) * av.w;
    a3t += H4(-.13701,-.12338,.070325,.040392) * av.x;
    a3t += H4(-.22081,.083856,.032502,-.049867) * av.y;
    a3t += H4(-.1371,.16867,.041678,.011899) * av.z;
    a3t += H4(.036686,.086897,-.08892,.00033112) * av.w;
    a4t += H4(-.034707,.00034129,-.14788,.12147) * av.x;
    a4t += H4(-.0066971,.00048583,.18305,.16086) * av.y;
    a4t += H4(-.084666,-6.4019e-5,.2275,-.025679) * av.z;
    a4t += H4(.056916,-.00051539,.25711,.072999) * av.w;
    a5t += H4(.17205,.2895,-.003459,.15024) * av.x;
    a5t += H4(.13525,-.13099,-.0077964,.00031491) * av.y;
    a5t += H4(-.011953,-.054306,.20583,.040747) * av.z;
    a5t += H4(.16798,.0083936,-.20219,-.040866) * av.w;
    a6t += H4(.26908,.10754,-.080399,.20272) * av.x;
    a6t += H4(-.34072,-.20076,-.21749,.42985) * av.y;
    a6t += H4(-.74544,-.34651,.052006,-.0063022) * av.z;
    a6t += H4(-.3695,.33267,-.2224,-.066214) * av.w;
    a7t += H4(-.15731,-.45756,-.25378,-.43744) * av.x;
    a7t += H4(-.01503,-.34313,.1401,-.088516) * av.y;
    a7t += H4(.093853,.20864,-.068982,-.090433) * av.z;
    a7t += H4(.070169,.27334,-.057882,.10668) * av.w;
    av = tile0[1][local.y + 2][local.x + 2];
    a0t += H4(.22957,-.00087623,-.0099424,.22438) * av.x;
    a0t += H4(.11325,.0012389,.1411,.12566) * av.y;
    a0t += H4(-.074541,.00050684,.43688,.15382) * av.z;
    a0t += H4(-.0092559,-.00046096,.20558,-.097907) * av.w;
    a1t += H4(.053395,-.25144,-.39307,.29398) * av.x;
    a1t += H4(-.0037799,-.030734,-.10627,.025221) * av.y;
    a1t += H4(.15924,-.25182,.12568,.064256) * av.z;
    a1t += H4(-.19654,-.019045,.092185,.10283) * av.w;
    a2t += H4(-.14373,-.27555,-.069207,-.12326) * av.x;
    a2t += H4(-.23564,-.045886,-.050861,-.24391) * av.y;
    a2t += H4(-.36081,.0172,.075769,-.043725) * av.z;
    a2t += H4(-.14254,.039403,-.036559,-.21561) * av.w;
    a3t += H4(-.33165,-.11797,-.14973,-.13257) * av.x;
    a3t += H4(-.050296,-.32299,-.14553,.0037817) * av.y;
    a3t += H4(-.35078,-.058873,-.20518,-.026883) * av.z;
    a3t += H4(.026464,-.15269,.024672,.046792) * av.w;
    a4t += H4(-.041667,-.00089059,-.21278,.11276) * av.x;
    a4t += H4(-.054867,.001307,.1511,.06577) * av.y;
    a4t += H4(.07855,.00048752,.39674,-.010198) * av.z;
    a4t += H4(-.13071,-.00040788,.048432,-.27564) * av.w;
    a5t += H4(.22285,.14022,-.15847,.28497) * av.x;
    a5t += H4(.058482,-.43307,-.12095,.1444) * av.y;
    a5t += H4(-.12822,-.38768,-.026567,.027183) * av.z;
    a5t += H4(-.15533,.099015,.21021,-.10871) * av.w;
    a6t += H4(-.15832,-.054005,.043394,-.24527) * av.x;
    a6t += H4(-.20567,.093185,-.24574,-.27921) * av.y;
    a6t += H4(-.42693,-.019759,.012548,-.36478) * av.z;
    a6t += H4(-.40657,-.053939,-.09642,.40281) * av.w;
    a7t += H4(-.018098,.14562,.0077702,-.049635) * av.x;
    a7t += H4(.1135,-.1296,.12978,.17398) * av.y;
    a7t += H4(.010408,-.46448,.077608,.0059705) * av.z;
    a7t += H4(-.0058441,.26557,-.071636,-.029794) * av.w;
    a0 += a0t;
    a1 += a1t;
    a2 += a2t;
    a3 += a3t;
    a4 += a4t;
    a5 += a5t;
    a6 += a6t;
    a7 += a7t;
    a0t = H4(0.);
    a1t = H4(0.);
    a2t = H4(0.);
    a3t = H4(0.);
    a4t = H4(0.);
    a5t = H4(0.);
    a6t = H4(0.);
    a7t = H4(0.);
    av = tile0[2][local.y + 0][local.x + 0];
    a0t += H4(.11273,-.00057548,-.10247,-.23869) * av.x;
    a0t += H4(.15722,-.00070103,-.093811,.12323) * av.y;
    a0t += H4(.51824,-.00020829,.31972,.10284) * av.z;
    a0t += H4(.085025,-.00020881,.022074,.1701) * av.w;
    a1t += H4(.028771,-.15506,-.34597,-.12865) * av.x;
    a1t += H4(.10369,-.2398,.21619,-.31755) * av.y;
    a1t += H4(-.29533,-.12932,.23978,-.31481) * av.z;
    a1t += H4(-.088014,.079125,-.348,.064773) * av.w;
    a2t += H4(.21857,-.028018,-.049733,.19607) * av.x;
    a2t += H4(-1.014,-.36722,-.35341,-.12655) * av.y;
    a2t += H4(-.12627,-.23044,-.31813,.002214) * av.z;
    a2t += H4(-.33489,-.27693,-.09064,.15234) * av.w;
    a3t += H4(-.32538,.10271,-.011155,.079597) * av.x;
    a3t += H4(.072603,.28493,.070971,.057272) * av.y;
    a3t += H4(.012235,.079678,.14045,.047602) * av.z;
    a3t += H4(-.095089,-.22324,-.06666,-.029827) * av.w;
    a4t += H4(.17779,-.00060058,-.025253,-.0030037) * av.x;
    a4t += H4(-.0010582,-.00073207,-.25038,.5304) * av.y;
    a4t += H4(.36896,-.00023839,.53279,-.047345) * av.z;
    a4t += H4(-.27913,-.00017831,.22611,.1664) * av.w;
    a5t += H4(-.07303,.11446,-.21907,-.22019) * av.x;
    a5t += H4(.080723,-.0051561,.33496,.047482) * av.y;
    a5t += H4(-.32336,-.041314,.20683,-.66908) * av.z;
    a5t += H4(-.030899,-.14134,.052432,.0013684) * av.w;
    a6t += H4(-.0020214,-.23919,.065416,.098636) * av.x;
    a6t += H4(-.67857,-.058312,.21947,.16372) * av.y;
    a6t += H4(.10755,-.20526,.02448,-.11545) * av.z;
    a6t += H4(.41744,-.29032,.28568,.03742) * av.w;
    a7t += H4(-.15644,-.14533,-.0039691,-.021742) * av.x;
    a7t += H4(.059927,.39795,-.11584,.090662) * av.y;
    a7t += H4(-.1467,-.062148,-.061096,.11819) * av.z;
    a7t += H4(.22002,-.28558,.0029699,-.036607) * av.w;
    av = tile0[2][local.y + 0][local.x + 1];
    a0t += H4(.094296,-.00076813,.0055218,.13474) * av.x;
    a0t += H4(-.16318,-6.0596e-5,.043495,.33106) * av.y;
    a0t += H4(.52808,-.00033334,-.47064,-.020058) * av.z;
    a0t += H4(.024492,-.0015049,.13051,-.16689) * av.w;
    a1t += H4(-.038765,.14049,.041077,.14586) * av.x;
    a1t += H4(-.026542,.1114,.21677,.12163) * av.y;
    a1t += H4(.023945,-.15744,.24458,-.011952) * av.z;
    a1t += H4(.095938,-.087413,-.30993,.011705) * av.w;
    a2t += H4(.16803,-.19406,.1908,.19297) * av.x;
    a2t += H4(-.089001,.091257,-.12195,.39771) * av.y;
    a2t += H4(-.0078332,.40208,.056775,.24058) * av.z;
    a2t += H4(-.11011,-.094799,.25895,.0020258) * av.w;
    a3t += H4(.070756,-.095939,-.22581,.18043) * av.x;
    a3t += H4(.091641,-.1593,-.021159,.011538) * av.y;
    a3t += H4(.10086,-.06515,-.23368,.038562) * av.z;
    a3t += H4(.24368,-.31183,-.010361,-.033607) * av.w;
    a4t += H4(-.17613,-.00075322,.058983,-.040539) * av.x;
    a4t += H4(.16412,-8.3548e-5,.28557,.23517) * av.y;
    a4t += H4(.46869,-.000367,-.11969,-.093083) * av.z;
    a4t += H4(.14536,-.0014528,.011283,-.1351) * av.w;
    a5t += H4(-.13916,.068055,-.07007,.00068691) * av.x;
    a5t += H4(.026005,.34493,.09815,-.088466) * av.y;
    a5t += H4(.12937,.011179,-.053858,-.018052) * av.z;
    a5t += H4(.093894,-.0010041,-.18423,.1179) * av.w;
    a6t += H4(-.064781,.068597,-.11138,-.10406) * av.x;
    a6t += H4(-.75827,.41122,.027477,.20072) * av.y;
    a6t += H4(.027204,.17377,-.059095,.20048) * av.z;
    a6t += H4(.20159,.44801,.52864,.30561) * av.w;
    a7t += H4(-.0086377,.32544,.039673,.028118) * av.x;
    a7t += H4(.25056,.21795,-.10722,-.058348) * av.y;
    a7t += H4(-.061019,-.19138,-.1648,-.036624) * av.z;
    a7t += H4(.13708,-.53658,-.24242,-.096174) * av.w;
    av = tile0[2][local.y + 0][local.x + 2];
    a0t += H4(-.20572,-.000776,-.08016,.072659) * av.x;
    a0t += H4(-.29029,-8.7952e-5,-.090066,.11385) * av.y;
    a0t += H4(.26914,-.00051008,.15262,.073767) * av.z;
    a0t += H4(-.037143,-.00051526,-.23159,-.30404) * av.w;
    a1t += H4(-.025468,.34629,.092761,.21605) * av.x;
    a1t += H4(.20392,-.11802,-.020976,.098356) * av.y;
    a1t += H4(-.066944,-.070168,.1545,.69331) * av.z;
    a1t += H4(.0027247,-.041173,-.10558,-.024468) * av.w;
    a2t += H4(-.29421,-.095151,-.0247,-.033687) * av.x;
    a2t += H4(.2246,.15539,.11288,-.051194) * av.y;
    a2t += H4(.22501,.64117,.11194,.24438) * av.z;
    a2t += H4(-.017681,.36102,.024783,-.39023) * av.w;
    a3t += H4(.020137,.1198,-.062904,-.080067) * av.x;
    a3t += H4(-.12173,-.039962,-.25461,-.11258) * av.y;
    a3t += H4(.042614,-.39809,-.46055,.05527) * av.z;
    a3t += H4(.17753,.13445,.099169,.033868) * av.w;
    a4t += H4(-.18597,-.00076341,-.41942,.45193) * av.x;
    a4t += H4(.45799,-5.516e-5,-.21286,-.12763) * av.y;
    a4t += H4(.38877,-.00053747,-.060531,.30975) * av.z;
    a4t += H4(.025246,-.00051853,.17236,-.38002) * av.w;
    a5t += H4(-.035124,-.23583,-.20555,.0045985) * av.x;
    a5t += H4(-.034296,.4314,-.10573,.02842) * av.y;
    a5t += H4(.007677,.43318,.061135,.5724) * av.z;
    a5t += H4(.0068841,-.14219,-.045294,.085959) * av.w;
    a6t += H4(-.51427,.031511,.056094,.055838) * av.x;
    a6t += H4(-.87077,.46526,.021492,-.098977) * av.y;
    a6t += H4(-.29675,.34424,-.13958,.19974) * av.z;
    a6t += H4(.068838,.34167,.053118,.30897) * av.w;
    a7t += H4(.012162,-.094065,-.041304,.041976) * av.x;
    a7t += H4(.033068,.31755,.11394,-.026573) * av.y;
    a7t += H4(-.12893,-.34072,-.37741,-.059816) * av.z;
    a7t += H4(-.14075,-.26666,-.21321,.033193) * av.w;
    av = tile0[2][local.y + 1][local.x + 0];
    a0t += H4(.32534,-.00091266,-.007511,-.21654) * av.x;
    a0t += H4(.23763,-.00012791,.13964,-.23504) * av.y;
    a0t += H4(.49348,.00024946,.22094,.032113) * av.z;
    a0t += H4(-.079802,.0010859,-.1328,.31046) * av.w;
    a1t += H4(.065558,.072757,-.091061,.099031) * av.x;
    a1t += H4(.066086,-.28769,-.14504,-.16858) * av.y;
    a1t += H4(.085569,-.029575,-.34839,.30402) * av.z;
    a1t += H4(-.24303,.33414,.19132,-.050833) * av.w;
    a2t += H4(-.021843,.051002,.047675,-.026779) * av.x;
    a2t += H4(-.48635,-.11104,.029099,.067102) * av.y;
    a2t += H4(.201,-.42893,.26964,.10185) * av.z;
    a2t += H4(.0065968,-.026762,-.11867,.17711) * av.w;
    a3t += H4(-.1563,-.35147,-.029678,-.10789) * av.x;
    a3t += H4(.049217,.069369,.020266,-.19844) * av.y;
    a3t += H4(-.10647,-.013692,.027186,.0090286) * av.z;
    a3t += H4(-.095534,.33702,.014661,.075422) * av.w;
    a4t += H4(.081417,-.00093125,.081378,-.17902) * av.x;
    a4t += H4(-.29592,-.00017106,.31215,-.033339) * av.y;
    a4t += H4(.21667,.00022721,.46104,-.079924) * av.z;
    a4t += H4(-.043588,.0010963,.13459,-.1634) * av.w;
    a5t += H4(.037009,.098778,-.32164,.023871) * av.x;
    a5t += H4(.13178,.014857,.083933,-.14916) * av.y;
    a5t += H4(-.20249,-.30226,-.49167,-.17255) * av.z;
    a5t += H4(-.016882,.020792,.22151,-.14179) * av.w;
    a6t += H4(-.15703,.14492,.00035335,.085629) * av.x;
    a6t += H4(-.028867,-.33342,.081366,.018355) * av.y;
    a6t += H4(.09007,-.25424,.41849,.023934) * av.z;
    a6t += H4(.15006,-.18168,.03777,-.40845) * av.w;
    a7t += H4(.10917,-.32832,-.060946,.063507) * av.x;
    a7t += H4(-.20687,.30117,.057701,-.019515) * av.y;
    a7t += H4(.086196,.058454,-.20225,.010661) * av.z;
    a7t += H4(-.30343,.17026,.10329,-.00019357) * av.w;
    av = tile0[2][local.y + 1][local.x + 1];
    a0t += H4(.25045,-.00060319,-.53671,-.19227) * av.x;
    a0t += H4(.076512,.00018622,.19365,-.13666) * av.y;
    a0t += H4(.52018,.00068177,-.27169,.039121) * av.z;
    a0t += H4(-.068432,-.00054329,.095194,.21655) * av.w;
    a1t += H4(.07703,-.16155,-.26973,-.22975) * av.x;
    a1t += H4(.2461,-.19088,-.22884,-.07113) * av.y;
    a1t += H4(.11037,.026216,-.090471,-.44386) * av.z;
    a1t += H4(.035347,-.099871,-.037078,.19955) * av.w;
    a2t += H4(-.10728,-.24553,-.053621,-.17029) * av.x;
    a2t += H4(.19501,-.086717,.097423,.1387) * av.y;
    a2t += H4(.30895,.16243,.32893,.42291) * av.z;
    a2t += H4(.070762,-.037136,.0074268,-.13218) * av.w;
    a3t += H4(-.15276,-.076498,-.083115,-.062759) * av.x;
    a3t += H4(.16992,-.36546,-.10155,.022704) * av.y;
    a3t += H4(-.072875,.25734,-.054364,.13858) * av.z;
    a3t += H4(-.46462,.31063,-.046549,-.12811) * av.w;
    a4t += H4(-.062251,-.00065156,-.48737,-.17724) * av.x;
    a4t += H4(-.35267,.00015313,.090814,.14981) * av.y;
    a4t += H4(.27109,.00063055,-.10705,-.012032) * av.z;
    a4t += H4(.09707,-.00051065,.50153,.25923) * av.w;
    a5t += H4(.089018,.1643,.059288,-.22292) * av.x;
    a5t += H4(-.13323,-.0074567,-.54863,.046494) * av.y;
    a5t += H4(.099723,-.28501,-.37817,-.41499) * av.z;
    a5t += H4(-.042136,-.068163,-.129,.15963) * av.w;
    a6t += H4(-.20081,-.052953,.027007,-.11087) * av.x;
    a6t += H4(.066978,-.078678,-.092719,-.089522) * av.y;
    a6t += H4(.44923,.32622,.20986,.62565) * av.z;
    a6t += H4(.056663,.046638,.031448,.2957) * av.w;
    a7t += H4(.12317,.044691,.0031895,-.028819) * av.x;
    a7t += H4(-.44469,-.2317,.15305,.04331) * av.y;
    a7t += H4(-.08507,.25047,-.020633,.067874) * av.z;
    a7t += H4(-.2498,.22187,-.034931,.12531) * av.w;
    av = tile0[2][local.y + 1][local.x + 2];
    a0t += H4(.0037116,-.0012133,.11609,-.17387) * av.x;
    a0t += H4(.029274,.00031659,-.20139,-.27246) * av.y;
    a0t += H4(.28573,.0004472,.29244,.36187) * av.z;
    a0t += H4(-.023512,.00036005,.055916,.20304) * av.w;
    a1t += H4(-.071798,-.14706,.099393,.21043) * av.x;
    a1t += H4(.17906,-.059096,-.10889,-.47963) * av.y;
    a1t += H4(-.1699,.20022,.37309,-.2345) * av.z;
    a1t += H4(.038971,-.018855,-.046399,.10502) * av.w;
    a2t += H4(-.2127,-.13645,-.21244,.2212) * av.x;
    a2t += H4(.43255,-.003535,.039932,.29863) * av.y;
    a2t += H4(.77375,.43658,.090709,-.10109) * av.z;
    a2t += H4(.07586,.1109,.049102,-.33231) * av.w;
    a3t += H4(-.078392,-.07042,-.11081,.076444) * av.x;
    a3t += H4(.058971,-.067219,-.059397,.14267) * av.y;
    a3t += H4(-.1887,.30095,-.24739,-.2616) * av.z;
    a3t += H4(-.32616,-.050543,.046473,.00045564) * av.w;
    a4t += H4(-.046454,-.0012356,-.067097,-.0053716) * av.x;
    a4t += H4(.076939,.00030764,-.41312,-.072486) * av.y;
    a4t += H4(.22559,.0004061,.024191,.60925) * av.z;
    a4t += H4(.095978,.0003194,.067427,.19158) * av.w;
    a5t += H4(-.072754,-.045159,.1465,.26217) * av.x;
    a5t += H4(.023065,.08068,-.1914,-.23927) * av.y;
    a5t += H4(-.34405,.19865,.2954,-.045427) * av.z;
    a5t += H4(.0063421,-.034892,-.2058,.13052) * av.w;
    a6t += H4(-.10816,-.046362,.15864,-.16576) * av.x;
    a6t += H4(-.42945,.010312,.066122,.088832) * av.y;
    a6t += H4(.54097,.36152,-.067038,-.0025071) * av.z;
    a6t += H4(-.20942,.055091,.091942,-.076294) * av.w;
    a7t += H4(-.13292,.06352,-.1248,-.030534) * av.x;
    a7t += H4(-.056017,-.15439,.24503,.059988) * av.y;
    a7t += H4(-.28786,.33265,-.11014,-.30766) * av.z;
    a7t += H4(.039302,.096948,.013981,-.088003) * av.w;
    av = tile0[2][local.y + 2][local.x + 0];
    a0t += H4(.15394,-.0021703,-.27983,-.32043) * av.x;
    a0t += H4(.093125,9.6799e-5,.43666,-.016066) * av.y;
    a0t += H4(-.01367,.0012807,-.26924,.17941) * av.z;
    a0t += H4(-.16639,-.0005667,-.29165,.20855) * av.w;
    a1t += H4(.25406,.069793,-.17369,.25071) * av.x;
    a1t += H4(.17013,.066069,-.23548,.0013417) * av.y;
    a1t += H4(.34775,.19087,-.15971,.66127) * av.z;
    a1t += H4(-.38977,.029293,.23941,-.3916) * av.w;
    a2t += H4(.075776,.23132,.12233,.21001) * av.x;
    a2t += H4(-.12098,.085687,.029267,.05149) * av.y;
    a2t += H4(.44669,-.95414,-.016219,.35166) * av.z;
    a2t += H4(-.095148,.02319,-.035459,-.065045) * av.w;
    a3t += H4(-.065117,.019439,-.07078,-.0015848) * av.x;
    a3t += H4(-.1173,-.15124,-.0095885,.11185) * av.y;
    a3t += H4(.342,-.17817,.32259,-.0049519) * av.z;
    a3t += H4(-.092068,.1253,.07351,.089973) * av.w;
    a4t += H4(.12348,-.0021808,-.066587,-.25098) * av.x;
    a4t += H4(-.11783,.00012402,.51046,-.27143) * av.y;
    a4t += H4(.061717,.0012726,-.22213,.19869) * av.z;
    a4t += H4(.17145,-.00047098,.16091,.1876) * av.w;
    a5t += H4(-.36866,.1281,-.366,.29017) * av.x;
    a5t += H4(.070462,-.052009,-.36786,-.012301) * av.y;
    a5t += H4(-.048318,-.10193,.013595,.44644) * av.z;
    a5t += H4(.2069,-.0074414,.14705,-.43805) * av.w;
    a6t += H4(-.016932,.13448,-.059127,.064198) * av.x;
    a6t += H4(.41628,-.29081,.19848,.28424) * av.y;
    a6t += H4(.5399,-.94609,.020311,.35589) * av.z;
    a6t += H4(-.2214,.19172,-.11219,-.36187) * av.w;
    a7t += H4(.0052766,.25072,.077406,-.074976) * av.x;
    a7t += H4(.037294,-.33226,.021396,.031698) * av.y;
    a7t += H4(.022852,-.036027,-.17526,-.09945) * av.z;
    a7t += H4(-.058071,.073313,-.059685,-.057943) * av.w;
    av = tile0[2][local.y + 2][local.x + 1];
    a0t += H4(.15047,-.00063752,-.38729,.069189) * av.x;
    a0t += H4(.24585,-.00011062,.14632,.10248) * av.y;
    a0t += H4(.10463,.001089,-.034186,.28182) * av.z;
    a0t += H4(.020105,-.00041463,.49881,-.1847) * av.w;
    a1t += H4(.039535,.1513,-.23966,.12395) * av.x;
    a1t += H4(.025271,.016621,-.069488,-.36649) * av.y;
    a1t += H4(.20084,.041321,.30554,.16798) * av.z;
    a1t += H4(-.035852,-.55684,-.0044785,-.35331) * av.w;
    a2t += H4(.078572,.184,.10042,.13794) * av.x;
    a2t += H4(.041457,-.11831,.11507,-.20264) * av.y;
    a2t += H4(.75315,-.29755,.054682,-.16681) * av.z;
    a2t += H4(-.11638,.10189,-.035349,.19393) * av.w;
    a3t += H4(.10207,-.29413,-.060576,-.076027) * av.x;
    a3t += H4(-.21075,-.28074,.11803,.059929) * av.y;
    a3t += H4(.2442,-.18209,-.051824,-.13771) * av.z;
    a3t += H4(-.18784,.34373,.10717,-.018334) * av.w;
    a4t += H4(.10135,-.00071363,-.19248,-.16365) * av.x;
    a4t += H4(.18888,-9.3464e-5,-.48706,-.10428) * av.y;
    a4t += H4(-.0046117,.0010812,.14951,.088777) * av.z;
    a4t += H4(.0043977,-.00037383,.59573,.25632) * av.w;
    a5t += H4(.11006,.23032,-.20285,.001884) * av.x;
    a5t += H4(-.10068,-.096802,.082006,.065971) * av.y;
    a5t += H4(.1151,-.13555,.3076,.23431) * av.z;
    a5t += H4(.088141,-.0076492,-.02611,-.13948) * av.w;
    a6t += H4(-.088018,.078122,.018841,.3362) * av.x;
    a6t += H4(-.03044,-.065479,.10696,.090896) * av.y;
    a6t += H4(.93662,-.14439,.20897,-.28277) * av.z;
    a6t += H4(-.52375,.51829,-.097689,.093168) * av.w;
    a7t += H4(.077809,-.26358,.1187,-.097806) * av.x;
    a7t += H4(.022717,-.39405,.07914,.0039571) * av.y;
    a7t += H4(-.17269,-.23523,-.070026,-.29716) * av.z;
    a7t += H4(.13881,.55948,-.15525,.097928) * av.w;
    av = tile0[2][local.y + 2][local.x + 2];
    a0t += H4(.046767,-.0019777,-.25788,.37484) * av.x;
    a0t += H4(-.016373,-5.5512e-5,-.29444,-.30064) * av.y;
    a0t += H4(-.13135,.00039232,.38721,.33795) * av.z;
    a0t += H4(-.01607,-.0012326,.37149,-.29901) * av.w;
    a1t += H4(.19919,.033889,-.04375,.036641) * av.x;
    a1t += H4(.29275,.038878,-.078298,-.3481) * av.y;
    a1t += H4(.16777,.23059,.38393,-.29736) * av.z;
    a1t += H4(-.036398,.033017,-.254,.40879) * av.w;
    a2t += H4(-.23277,-.13378,-.034515,.10152) * av.x;
    a2t += H4(-.062226,.38035,.11332,.069952) * av.y;
    a2t += H4(1.0564,.55082,-.4574,-.042052) * av.z;
    a2t += H4(-.077518,.12464,.05237,-.20847) * av.w;
    a3t += H4(-.016462,-.15584,.11778,-.037251) * av.x;
    a3t += H4(-.029372,-.099751,.0081261,-.10867) * av.y;
    a3t += H4(.4674,.20214,-.2132,.24782) * av.z;
    a3t += H4(-.05814,-.022996,.029142,.027533) * av.w;
    a4t += H4(.27178,-.0020107,-.35837,-.061206) * av.x;
    a4t += H4(.24623,-3.7757e-5,-.51064,-.42898) * av.y;
    a4t += H4(.028334,.00040064,.022056,.42825) * av.z;
    a4t += H4(.012069,-.0012148,-.13166,-.19335) * av.w;
    a5t += H4(-.02527,-.18285,-.2438,.16662) * av.x;
    a5t += H4(.045406,.21353,.42573,-.17632) * av.y;
    a5t += H4(-.08077,-.064424,.45681,-.17884) * av.z;
    a5t += H4(-.072963,.08569,.033832,.1514) * av.w;
    a6t += H4(-.067351,-.1349,.0021422,.012082) * av.x;
    a6t += H4(-.17854,.58668,.043392,.2337) * av.y;
    a6t += H4(1.1417,.58163,-.37886,-.06224) * av.z;
    a6t += H4(-.56425,.0051891,-.0499,.036644) * av.w;
    a7t += H4(.12602,-.12159,-.13457,-.070109) * av.x;
    a7t += H4(.14171,-.19518,.18014,.073793) * av.y;
    a7t += H4(.10258,.4359,-.28003,.24295) * av.z;
    a7t += H4(-.0045106,-.28311,.071112,-.055549) * av.w;
    a0 += a0t;
    a1 += a1t;
    a2 += a2t;
    a3 += a3t;
    a4 += a4t;
    a5 += a5t;
    a6 += a6t;
    a7 += a7t;
    a0t = H4(0.);
    a1t = H4(0.);
    a2t = H4(0.);
    a3t = H4(0.);
    a4t = H4(0.);
    a5t = H4(0.);
    a6t = H4(0.);
    a7t = H4(0.);
    av = tile0[3][local.y + 0][local.x + 0];
    a0t += H4(.24284,.00060937,-.065435,.18848) * av.x;
    a0t += H4(-.11239,-.0011762,.14156,.3773) * av.y;
    a0t += H4(.0079462,-.00094518,-.00039062,.1473) * av.z;
    a0t += H4(-.070041,-.0012532,.081354,-.13247) * av.w;
    a1t += H4(.1123,-.042862,.0082497,.18368) * av.x;
    a1t += H4(-.2013,-.026964,.083921,.030274) * av.y;
    a1t += H4(.034549,.27228,.19231,.056341) * av.z;
    a1t += H4(.1759,.00059733,-.02206,-.025946) * av.w;
    a2t += H4(-.46849,.034607,.12817,-.56664) * av.x;
    a2t += H4(-.10008,-.14923,-.16783,.018943) * av.y;
    a2t += H4(-.064578,.25406,-.064879,.16157) * av.z;
    a2t += H4(.029687,-.059262,-.011748,.61951) * av.w;
    a3t += H4(-.1416,.060441,-.189,-.14893) * av.x;
    a3t += H4(-.058477,-.022586,-.024619,-.0067211) * av.y;
    a3t += H4(-.018533,-.029976,.01528,.006037) * av.z;
    a3t += H4(.10215,-.054661,.055736,.070662) * av.w;
    a4t += H4(.087614,.00066879,-.072883,.1227) * av.x;
    a4t += H4(-.19577,-.0011349,.15987,.03271) * av.y;
    a4t += H4(.13252,-.00094408,-.12203,.1119) * av.z;
    a4t += H4(.10671,-.0012375,.09716,-.014264) * av.w;
    a5t += H4(.061055,.035523,-.020522,.19337) * av.x;
    a5t += H4(.071678,.068327,-.01642,.32988) * av.y;
    a5t += H4(-.030873,.026773,.025393,-.070027) * av.z;
    a5t += H4(.040931,.13477,.17503,.11863) * av.w;
    a6t += H4(.17737,.2796,-.0056958,-.073624) * av.x;
    a6t += H4(-.090557,-.23276,.006482,-.094883) * av.y;
    a6t += H4(.019471,-.0041769,.039888,.1471) * av.z;
    a6t += H4(-.23525,-.15318,.12559,-.17169) * av.w;
    a7t += H4(.19779,.038082,.071594,.043619) * av.x;
    a7t += H4(-.13766,-.21158,.059861,.013254) * av.y;
    a7t += H4(-.19801,-.023292,.045103,.071454) * av.z;
    a7t += H4(-.010371,.080491,-.037809,.12149) * av.w;
    av = tile0[3][local.y + 0][local.x + 1];
    a0t += H4(.18035,.00040686,.21486,.28897) * av.x;
    a0t += H4(-.22889,-.00079539,.1223,.48448) * av.y;
    a0t += H4(.077764,-.00069532,.34549,.21799) * av.z;
    a0t += H4(.25358,-.0012452,-.31466,-.28205) * av.w;
    a1t += H4(.086179,-.082964,-.17123,.093926) * av.x;
    a1t += H4(-.11235,.046665,.14197,.2337) * av.y;
    a1t += H4(.096369,.15977,-.027552,.097555) * av.z;
    a1t += H4(.012788,.24228,-.19856,-.29506) * av.w;
    a2t += H4(-.022241,.10063,.087343,.20476) * av.x;
    a2t += H4(-.31675,-.32642,-.053862,-.19257) * av.y;
    a2t += H4(-.27108,.13901,-.10934,-.0013112) * av.z;
    a2t += H4(-.17234,.40696,.075679,-.14771) * av.w;
    a3t += H4(.27696,.081593,-.14267,-.70731) * av.x;
    a3t += H4(-.060639,-.028202,.043947,.014051) * av.y;
    a3t += H4(.21161,-.049749,-.021765,.00035449) * av.z;
    a3t += H4(-.22617,-.21537,-.13396,-.012719) * av.w;
    a4t += H4(.091806,.00051131,.048585,.18036) * av.x;
    a4t += H4(-.29534,-.00077587,-.11585,-.26191) * av.y;
    a4t += H4(.089458,-.00069352,-.47442,-.14985) * av.z;
    a4t += H4(.54613,-.0012168,.21815,.055177) * av.w;
    a5t += H4(.044379,-.1604,.12161,.048047) * av.x;
    a5t += H4(.072628,.070639,.026891,-.055813) * av.y;
    a5t += H4(-.04921,.098523,.018838,-.0080658) * av.z;
    a5t += H4(-.075675,.33988,-.12988,-.22456) * av.w;
    a6t += H4(.078351,.41095,.051659,-.52648) * av.x;
    a6t += H4(.032497,-.16234,-.024446,-.071278) * av.y;
    a6t += H4(.11724,-.0068641,.22999,-.22334) * av.z;
    a6t += H4(-.13673,.02443,.15822,-.067967) * av.w;
    a7t += H4(-.31406,-.21285,-.0081547,.17713) * av.x;
    a7t += H4(-.14461,-.11555,.15851,.013524) * av.y;
    a7t += H4(-.067074,.11382,.026496,-.1079) * av.z;
    a7t += H4(-.065695,.020061,-.0034967,-.1646) * av.w;
    av = tile0[3][local.y + 0][local.x + 2];
    a0t += H4(.089989,.00070571,.30083,-.15331) * av.x;
    a0t += H4(-.18985,-.00062358,.041021,.024875) * av.y;
    a0t += H4(.04464,-.00040736,-.069295,.020355) * av.z;
    a0t += H4(.16029,-3.5607e-6,-.43947,-.067607) * av.w;
    a1t += H4(-.10911,.1577,.029294,.25953) * av.x;
    a1t += H4(-.14713,-.019306,.0098151,.05664) * av.y;
    a1t += H4(-.078272,-.13533,.062937,.1707) * av.z;
    a1t += H4(-.0095745,.16023,-.42365,-.10109) * av.w;
    a2t += H4(-.11307,.37839,.029238,.099898) * av.x;
    a2t += H4(-.12465,-.18728,-.05866,.096942) * av.y;
    a2t += H4(-.07512,-.24622,-.10286,.1443) * av.z;
    a2t += H4(.64138,.058228,-.018949,.060481) * av.w;
    a3t += H4(.13716,.012773,-.29995,.50405) * av.x;
    a3t += H4(-.012063,-.019931,-.10438,.034945) * av.y;
    a3t += H4(.18009,.07092,.021608,-.070125) * av.z;
    a3t += H4(-.056674,.06469,-.094318,-.051432) * av.w;
    a4t += H4(-.15795,.00077392,-.097612,.074522) * av.x;
    a4t += H4(-.34497,-.00058749,-.57605,-.060452) * av.y;
    a4t += H4(.092566,-.00041321,-.19551,.082573) * av.z;
    a4t += H4(.33619,-3.0451e-5,-.22714,.21951) * av.w;
    a5t += H4(-.10227,.15172,.23252,.10597) * av.x;
    a5t += H4(.080123,-.17084,-.084259,.13618) * av.y;
    a5t += H4(-.039317,.12485,.058962,-.0015138) * av.z;
    a5t += H4(-.10031,.14765,-.05276,.12686) * av.w;
    a6t += H4(-.2458,.40107,.083653,.38927) * av.x;
    a6t += H4(.25696,-.20614,-.091521,-.1399) * av.y;
    a6t += H4(.30663,-.29864,.23346,.076063) * av.z;
    a6t += H4(-.067395,-.11035,.028006,.3727) * av.w;
    a7t += H4(-.20498,-.14423,.32989,-.013068) * av.x;
    a7t += H4(.045279,-.024748,.16852,-.062855) * av.y;
    a7t += H4(-.22049,.11453,-.063741,-.015852) * av.z;
    a7t += H4(.1986,.076455,-.10834,.097793) * av.w;
    av = tile0[3][local.y + 1][local.x + 0];
    a0t += H4(.094842,.00060945,-.068962,.10714) * av.x;
    a0t += H4(-.10734,-.00012569,-.038742,.065525) * av.y;
    a0t += H4(.18224,-.0017279,-.017063,.0062557) * av.z;
    a0t += H4(-.12801,-.00092229,-.084771,-.14331) * av.w;
    a1t += H4(-.14584,-.056672,-.12093,-.069731) * av.x;
    a1t += H4(-.15708,-.056019,.14258,.019755) * av.y;
    a1t += H4(-.0067945,.22582,.12327,-.25828) * av.z;
    a1t += H4(.085894,-.13695,.078758,.079322) * av.w;
    a2t += H4(-.066077,-.02697,.0079566,.16886) * av.x;
    a2t += H4(.0015981,-.12183,.1099,-.25685) * av.y;
    a2t += H4(-.098173,.16787,-.33174,-.18833) * av.z;
    a2t += H4(-.068254,.28158,.11019,.13629) * av.w;
    a3t += H4(-.017368,-.012062,-.2554,.024366) * av.x;
    a3t += H4(.30884,.027357,.051747,-.085569) * av.y;
    a3t += H4(-.074202,.050561,.21534,.03283) * av.z;
    a3t += H4(-.048854,.079183,.029257,.025032) * av.w;
    a4t += H4(.068645,.00068357,-.1215,.10894) * av.x;
    a4t += H4(-.21337,-5.7973e-5,-.26241,-.0097142) * av.y;
    a4t += H4(.063583,-.0017311,.0793,-.066349) * av.z;
    a4t += H4(-.19424,-.00091167,-.21258,.044163) * av.w;
    a5t += H4(-.076513,.016553,.0090113,.15965) * av.x;
    a5t += H4(.067671,-.051018,-.20457,.11472) * av.y;
    a5t += H4(-.078236,-.036252,-.048813,-.20016) * av.z;
    a5t += H4(-.12175,.11549,.11612,-.12915) * av.w;
    a6t += H4(-.13819,-.035845,-.029084,.22826) * av.x;
    a6t += H4(.18124,-.57371,.084021,-.089618) * av.y;
    a6t += H4(.011492,-.24661,-.034521,.20983) * av.z;
    a6t += H4(.17111,.11831,-.2168,.22244) * av.w;
    a7t += H4(-.52684,-.010969,.10805,.044463) * av.x;
    a7t += H4(.11275,-.1806,.066257,.026311) * av.y;
    a7t += H4(-.0035108,.25743,-.034443,-.13103) * av.z;
    a7t += H4(.085053,.0015496,-.092814,-.0039134) * av.w;
    av = tile0[3][local.y + 1][local.x + 1];
    a0t += H4(-.061888,.00072969,-.32732,.11344) * av.x;
    a0t += H4(-.19053,5.9614e-5,-.099495,-.066346) * av.y;
    a0t += H4(.071267,-.00086396,.16606,.032229) * av.z;
    a0t += H4(.14145,-.00043136,-.095708,-.21258) * av.w;
    a1t += H4(.0015948,-.14041,-.097793,.040998) * av.x;
    a1t += H4(-.28927,.05905,-.079504,.44653) * av.y;
    a1t += H4(.009411,-.0079991,.26395,-.01594) * av.z;
    a1t += H4(.19376,-.33105,-.19049,-.051852) * av.w;
    a2t += H4(.16255,-.21564,-.015387,.97154) * av.x;
    a2t += H4(.064342,-.45609,.15265,-.20644) * av.y;
    a2t += H4(.00031208,-.1118,-.21159,-.04539) * av.z;
    a2t += H4(-.32064,.0032534,.028252,.085138) * av.w;
    a3t += H4(-.15754,.073986,.11965,.55478) * av.x;
    a3t += H4(.46274,.040656,.11484,.04519) * av.y;
    a3t += H4(.09543,-.13019,.046836,-.091028) * av.z;
    a3t += H4(-.081538,-.1792,-.063977,-.07635) * av.w;
    a4t += H4(-.15871,.00080498,-.10474,-.083229) * av.x;
    a4t += H4(-.13946,.00010341,-.1368,-.17298) * av.y;
    a4t += H4(-.030833,-.00086279,.40967,.29135) * av.z;
    a4t += H4(.094728,-.00042569,.032421,-.036218) * av.w;
    a5t += H4(-.11349,-.033794,-.14896,-.16208) * av.x;
    a5t += H4(-.02539,-.13216,.080542,.32217) * av.y;
    a5t += H4(-.018724,.013395,.082828,.088849) * av.z;
    a5t += H4(.072483,.19841,-.31322,-.20657) * av.w;
    a6t += H4(-.13958,-.032016,.087345,-.11745) * av.x;
    a6t += H4(-.035043,-.36541,.29677,-.57961) * av.y;
    a6t += H4(-.02435,-.34148,.088093,.084696) * av.z;
    a6t += H4(-.074147,-.33,.16893,-.70274) * av.w;
    a7t += H4(.44635,.26116,-.024986,.13513) * av.x;
    a7t += H4(.050979,.21103,-.054087,-.076095) * av.y;
    a7t += H4(.12174,-.098851,.039198,-.016142) * av.z;
    a7t += H4(.063779,-.56677,-.28563,.03501) * av.w;
    av = tile0[3][local.y + 1][local.x + 2];
    a0t += H4(-.094921,-3.0536e-5,-.046658,-.039041) * av.x;
    a0t += H4(.11121,-.00016222,.016052,.018051) * av.y;
    a0t += H4(-.0048821,-.0015604,.1516,.15863) * av.z;
    a0t += H4(.079946,-.0009683,-.063527,-.017655) * av.w;
    a1t += H4(-.11741,-.014925,-.030572,.13514) * av.x;
    a1t += H4(-.25145,.21898,-.045532,-.095319) * av.y;
    a1t += H4(-.13722,.0016711,.21471,.0087999) * av.z;
    a1t += H4(.16091,-.16622,.26707,-.15684) * av.w;
    a2t += H4(.22785,.11593,-.20469,-.60224) * av.x;
    a2t += H4(-.065756,-.3832,-.10919,-.040027) * av.y;
    a2t += H4(-.12223,-.19898,-.1398,.069676) * av.z;
    a2t += H4(.0041171,.17755,-.16908,-.031033) * av.w;
    a3t += H4(.077074,.10283,-.25401,-.51731) * av.x;
    a3t += H4(.13215,.094563,.050301,.047197) * av.y;
    a3t += H4(.038368,-.27087,.061725,-.12609) * av.z;
    a3t += H4(.10606,-.12862,.029189,.039269) * av.w;
    a4t += H4(-.1132,9.719e-5,-.44213,-.040735) * av.x;
    a4t += H4(-.29211,-6.3572e-5,-.1635,-.025321) * av.y;
    a4t += H4(-.20155,-.0015333,.20386,.23824) * av.z;
    a4t += H4(.030923,-.0009576,.15142,.11506) * av.w;
    a5t += H4(-.20435,-.039502,-.038398,-.019111) * av.x;
    a5t += H4(-.055493,-.11562,.35293,-.20584) * av.y;
    a5t += H4(.033892,-.2214,.24746,-.097312) * av.z;
    a5t += H4(-.016966,-.35249,-.11421,-.18232) * av.w;
    a6t += H4(-.22829,.12592,.03566,-.85338) * av.x;
    a6t += H4(.14,-.25831,.13282,.24187) * av.y;
    a6t += H4(.021521,-.49285,.19601,-.53192) * av.z;
    a6t += H4(.19716,.091721,-.062991,.59145) * av.w;
    a7t += H4(.23562,.060669,.0040909,-1.6967) * av.x;
    a7t += H4(-.26953,.43734,-.057878,.10424) * av.y;
    a7t += H4(.1143,.06576,-.039926,-.0077328) * av.z;
    a7t += H4(-.18133,.35962,-.02294,-.075826) * av.w;
    av = tile0[3][local.y + 2][local.x + 0];
    a0t += H4(.031001,.00018698,-.021715,-.13765) * av.x;
    a0t += H4(-.31899,.00095364,-.079628,.087062) * av.y;
    a0t += H4(.30923,-.00027091,.15099,-.098928) * av.z;
    a0t += H4(.072498,.00021311,-.033598,.13006) * av.w;
    a1t += H4(-.1812,-.099131,.025718,-.04104) * av.x;
    a1t += H4(-.097646,-.024045,-.29392,-.31637) * av.y;
    a1t += H4(.15177,.052218,-.092159,-.058095) * av.z;
    a1t += H4(.22995,.049605,.19573,-.018043) * av.w;
    a2t += H4(-.045653,-.035395,-.0037097,-.31426) * av.x;
    a2t += H4(.025293,.082195,.024805,-.17809) * av.y;
    a2t += H4(.23966,-.0052717,.0741,-.10407) * av.z;
    a2t += H4(.077868,-.034861,-.002168,-.18544) * av.w;
    a3t += H4(-.036792,-.15192,-.079806,-.097423) * av.x;
    a3t += H4(-.36862,-.032826,.092484,.018164) * av.y;
    a3t += H4(-.36844,-.4086,-.1807,-.038614) * av.z;
    a3t += H4(.070217,.29357,-.15978,-.045246) * av.w;
    a4t += H4(-.075922,.00026173,.18395,-.025896) * av.x;
    a4t += H4(.0056695,.0010431,-.6898,-.03105) * av.y;
    a4t += H4(-.27194,-.00030576,.20359,-.21909) * av.z;
    a4t += H4(.055474,.00024237,-.049275,-.0096407) * av.w;
    a5t += H4(.3433,.047765,.20974,.072174) * av.x;
    a5t += H4(.043984,.022772,-.16133,-.38728) * av.y;
    a5t += H4(-.043394,.15808,.12572,-.17296) * av.z;
    a5t += H4(.096387,-.07634,.031428,.040616) * av.w;
    a6t += H4(.28641,-.02352,-.044197,-.12523) * av.x;
    a6t += H4(.10066,-.025264,.044847,.057982) * av.y;
    a6t += H4(.24408,-.17192,.017455,-.052562) * av.z;
    a6t += H4(-.14984,-.020769,-.1575,.22815) * av.w;
    a7t += H4(.013242,.039715,.037128,-.070907) * av.x;
    a7t += H4(-.1821,-.15531,-.006585,.0085394) * av.y;
    a7t += H4(-.043113,.10282,-.04109,-.11513) * av.z;
    a7t += H4(-.036997,.24689,.0040083,-.064917) * av.w;
    av = tile0[3][local.y + 2][local.x + 1];
    a0t += H4(.10435,.00039013,.051502,-.28232) * av.x;
    a0t += H4(.081219,.0016065,-.12079,-.25018) * av.y;
    a0t += H4(-.16512,-.0017546,-.35112,.12545) * av.z;
    a0t += H4(-.12759,-8.0753e-6,.095864,.1693) * av.w;
    a1t += H4(.03958,-.10514,-.028392,-.12538) * av.x;
    a1t += H4(-.44238,-.27327,-.24433,-.00749) * av.y;
    a1t += H4(-.096855,-.28704,-.030536,.016435) * av.z;
    a1t += H4(.12061,-.15727,.22941,.069799) * av.w;
    a2t += H4(.14627,-.054357,.027997,.6888) * av.x;
    a2t += H4(-.14747,.25541,.051111,.2067) * av.y;
    a2t += H4(-.38669,-.35663,-.03386,-.16586) * av.z;
    a2t += H4(-.2039,.01423,-.054941,.31733) * av.w;
    a3t += H4(.029341,-.087123,.1245,.12604) * av.x;
    a3t += H4(-.47274,-.010653,.060896,-.01434) * av.y;
    a3t += H4(.04381,-.034219,-.13188,-.045396) * av.z;
    a3t += H4(-.03355,-.00284,.1074,-.055283) * av.w;
    a4t += H4(-.24719,.00045803,.10709,.028523) * av.x;
    a4t += H4(.019999,.0016665,-.21407,.19126) * av.y;
    a4t += H4(-.31169,-.0017596,-.31266,.39765) * av.z;
    a4t += H4(-.030414,2.0086e-5,.13161,.051063) * av.w;
    a5t += H4(.088797,-.023025,-.13956,.10062) * av.x;
    a5t += H4(.16557,-.09279,-.13208,.0066654) * av.y;
    a5t += H4(.023116,-.25975,-.17113,.14483) * av.z;
    a5t += H4(.066142,.16911,.044967,.025203) * av.w;
    a6t += H4(.39102,-.0072103,-.17649,-.57731) * av.x;
    a6t += H4(-.31629,.2897,.21014,.2763) * av.y;
    a6t += H4(-.17506,-.35758,.024088,-.13296) * av.z;
    a6t += H4(.33346,-.40177,-.070226,.2692) * av.w;
    a7t += H4(-.14602,-.10533,-.20187,.1016) * av.x;
    a7t += H4(-.071262,.0090201,.030838,-.044535) * av.y;
    a7t += H4(-.13777,-.29553,-.12419,.054305) * av.z;
    a7t += H4(-.060702,-.031372,-.031879,-.0010968) * av.w;
    av = tile0[3][local.y + 2][local.x + 2];
    a0t += H4(.17018,.00027445,.11194,-.0099902) * av.x;
    a0t += H4(-.10285,.0011016,-.10231,-.25008) * av.y;
    a0t += H4(-.079031,-.00083023,.11919,-.13819) * av.z;
    a0t += H4(.044081,-.00040779,.12387,.26306) * av.w;
    a1t += H4(-.055102,-.014165,.13059,.24174) * av.x;
    a1t += H4(-.11015,.19323,-.034697,.077809) * av.y;
    a1t += H4(.044646,-.46301,-.21446,.23094) * av.z;
    a1t += H4(-.047477,.07657,-.060833,.26719) * av.w;
    a2t += H4(.095529,-.15646,.015131,.24431) * av.x;
    a2t += H4(-.0071572,-.25981,-.06403,.0055447) * av.y;
    a2t += H4(-.65706,-.5318,.14903,.19361) * av.z;
    a2t += H4(.042038,.12327,-.025529,.29355) * av.w;
    a3t += H4(-.19153,-.019254,-.012237,-.056175) * av.x;
    a3t += H4(-.3331,-.30577,-.0064085,-.064263) * av.y;
    a3t += H4(.0061835,.022413,-.13638,.093992) * av.z;
    a3t += H4(.016849,-.24176,-.046436,.074572) * av.w;
    a4t += H4(-.19523,.00035041,.1366,.31494) * av.x;
    a4t += H4(-.063361,.0011938,-.21157,.17086) * av.y;
    a4t += H4(.076565,-.00082486,-.18671,-.13341) * av.z;
    a4t += H4(.01727,-.00040944,.57834,-.048098) * av.w;
    a5t += H4(.217,.077996,.1617,.17305) * av.x;
    a5t += H4(.085421,-.18985,-.17903,.23344) * av.y;
    a5t += H4(.041503,-.091057,-.03078,.16679) * av.z;
    a5t += H4(.11118,-.10068,.020816,.078863) * av.w;
    a6t += H4(.26032,.15861,-.16791,.38771) * av.x;
    a6t += H4(-.17229,.13374,.15944,-.28901) * av.y;
    a6t += H4(-.72289,-.44803,.095816,.091821) * av.z;
    a6t += H4(.83211,.05054,.064059,-.35258) * av.w;
    a7t += H4(-.35138,-.099274,-.13586,.17852) * av.x;
    a7t += H4(.18726,-.29277,.072449,-.0037503) * av.y;
    a7t += H4(-.17836,-.22233,.13008,-.015848) * av.z;
    a7t += H4(.056159,-.25762,.20688,.03393) * av.w;
    a0 += a0t;
    a1 += a1t;
    a2 += a2t;
    a3 += a3t;
    a4 += a4t;
    a5 += a5t;
    a6 += a6t;
    a7 += a7t;
    a0t = H4(0.);
    a1t = H4(0.);
    a2t = H4(0.);
    a3t = H4(0.);
    a4t = H4(0.);
    a5t = H4(0.);
    a6t = H4(0.);
    a7t = H4(0.);
    av = tile0[4][local.y + 0][local.x + 0];
    a0t += H4(.18629,-.0004791,.11948,.04746) * av.x;
    a0t += H4(-.048209,.00038518,.097353,.18942) * av.y;
    a0t += H4(-.0033569,8.1882e-5,-.0033324,.0050714) * av.z;
    a0t += H4(-.024493,-.0023701,-.18894,.08974) * av.w;
    a1t += H4(.13656,-.054206,-.079005,.056131) * av.x;
    a1t += H4(-.097455,-.028202,-.0030333,.069214) * av.y;
    a1t += H4(.0040119,.0016242,.0026531,-.0049743) * av.z;
    a1t += H4(.031925,-.050113,-.15417,.4283) * av.w;
    a2t += H4(.082112,-.21083,.11628,.10202) * av.x;
    a2t += H4(-.14405,-.05892,-.061114,-.152) * av.y;
    a2t += H4(-.00079231,.001717,.0024522,-.0014612) * av.z;
    a2t += H4(-.23505,.06488,.023104,.3559) * av.w;
    a3t += H4(-.0809,-.099145,-.01136,-.061521) * av.x;
    a3t += H4(-.0082568,-.089067,-.0032312,-.22081) * av.y;
    a3t += H4(-.0010702,-.0025968,.0019751,-.00027313) * av.z;
    a3t += H4(.089118,.12925,-.21847,.13451) * av.w;
    a4t += H4(-.10709,-.00040661,-.11941,.057046) * av.x;
    a4t += H4(.039086,.00034973,-.17727,.13408) * av.y;
    a4t += H4(.006654,-.0003069,.0061722,8.1629e-5) * av.z;
    a4t += H4(.06434,-.0023917,-.20271,.073528) * av.w;
    a5t += H4(-.04326,.20995,-.055455,.049329) * av.x;
    a5t += H4(.088285,.019229,-.027836,-.12333) * av.y;
    a5t += H4(.00022646,.0027386,-.00098057,-.0076847) * av.z;
    a5t += H4(-.18881,.066101,-.21506,.12751) * av.w;
    a6t += H4(.19536,.089274,-.054313,.10054) * av.x;
    a6t += H4(.080616,-.21322,.1543,-.23364) * av.y;
    a6t += H4(.0037359,.001821,.0017341,-.0020665) * av.z;
    a6t += H4(.225,-.21495,.16586,-.30909) * av.w;
    a7t += H4(.03454,.040579,-.061,-.0026897) * av.x;
    a7t += H4(.41809,-.049557,-.073315,-.057832) * av.y;
    a7t += H4(-.0018128,-.0067553,-.0001933,.0011838) * av.z;
    a7t += H4(.35615,.18633,.15605,-.033987) * av.w;
    av = tile0[4][local.y + 0][local.x + 1];
    a0t += H4(.10732,-.00026128,-.057538,-.088356) * av.x;
    a0t += H4(.16777,.00024446,-.067785,.021214) * av.y;
    a0t += H4(.0026943,-.0038874,-.0012093,.0037236) * av.z;
    a0t += H4(-.089681,-.0012282,.17021,.23917) * av.w;
    a1t += H4(.024928,-.017995,-.10119,.037126) * av.x;
    a1t += H4(-.02995,.093281,-.092367,-.031963) * av.y;
    a1t += H4(-.0040283,-.0045676,.002588,-.0088459) * av.z;
    a1t += H4(-.06885,-.11027,-.036243,-.42232) * av.w;
    a2t += H4(.023308,-.075514,.053737,.21911) * av.x;
    a2t += H4(.0053917,-.027304,-.00029079,.18892) * av.y;
    a2t += H4(.0026649,-.0028606,.0072947,-.0032896) * av.z;
    a2t += H4(.09598,-.082043,.13945,.23682) * av.w;
    a3t += H4(-.22129,-.10785,-.010708,-.076179) * av.x;
    a3t += H4(.14435,-.041373,.14592,.27678) * av.y;
    a3t += H4(-.0024831,-.0010909,-.0013765,.0021532) * av.z;
    a3t += H4(.082494,.095476,.079645,.047998) * av.w;
    a4t += H4(-.086342,-.00018573,-.11362,.018977) * av.x;
    a4t += H4(.088932,.00021487,.078749,.070763) * av.y;
    a4t += H4(.011359,-.0041278,.004942,.0012667) * av.z;
    a4t += H4(.11283,-.0012585,-.70395,-.10802) * av.w;
    a5t += H4(.039801,-.0028969,-.19808,.01317) * av.x;
    a5t += H4(-.027512,-.047015,-.1265,-.12697) * av.y;
    a5t += H4(-.0051729,-.0025678,.0031265,-.0097975) * av.z;
    a5t += H4(-.084916,.041237,.0095976,-.043251) * av.w;
    a6t += H4(.12766,.027679,.01446,.12933) * av.x;
    a6t += H4(.10899,.0032395,.11648,.024627) * av.y;
    a6t += H4(.00015078,.00031865,.0096269,-.0016929) * av.z;
    a6t += H4(.2213,.014764,.19542,.12243) * av.w;
    a7t += H4(.028797,.028485,-.055191,.033566) * av.x;
    a7t += H4(.21872,.13378,-.17908,.05083) * av.y;
    a7t += H4(-.0028023,-.003231,.0012166,-.0017697) * av.z;
    a7t += H4(.467,.22256,-.11426,.19771) * av.w;
    av = tile0[4][local.y + 0][local.x + 2];
    a0t += H4(.2202,-.00055517,-.040603,-.137) * av.x;
    a0t += H4(.091034,-.0003752,.11148,-.16536) * av.y;
    a0t += H4(-.0013271,-.00019748,-.0029792,.0090266) * av.z;
    a0t += H4(-.046733,-.0015778,.10183,-.12672) * av.w;
    a1t += H4(.017531,-.022244,-.082292,.023548) * av.x;
    a1t += H4(-.019902,-.023786,-.033301,.053662) * av.y;
    a1t += H4(-.0019258,.0061741,.004182,-.0025405) * av.z;
    a1t += H4(-.15105,.12444,.15418,-.17815) * av.w;
    a2t += H4(-.16831,-.35657,-.042387,-.059576) * av.x;
    a2t += H4(.094978,.075165,-.03569,-.1171) * av.y;
    a2t += H4(-.00095233,-.0006888,.0044573,-.0025496) * av.z;
    a2t += H4(-.055312,.074677,-.21801,-.3784) * av.w;
    a3t += H4(-.058189,-.040555,-.0028333,.067999) * av.x;
    a3t += H4(.051121,.099633,.14926,-.076136) * av.y;
    a3t += H4(-.0017048,.0014279,-.0080225,.00025553) * av.z;
    a3t += H4(.19573,.070915,.039166,.044608) * av.w;
    a4t += H4(-.095736,-.00045727,-.22407,-.034607) * av.x;
    a4t += H4(.07136,-.00037714,.15835,.31332) * av.y;
    a4t += H4(.0076266,-.00057124,.00042121,-.0016571) * av.z;
    a4t += H4(.034133,-.0015937,-.357,-.17868) * av.w;
    a5t += H4(.040346,.033978,-.0044356,.049755) * av.x;
    a5t += H4(-.047255,-.049255,-.12264,-.03937) * av.y;
    a5t += H4(-.00117,.0065219,.0014959,-.0054241) * av.z;
    a5t += H4(.0037561,-.20772,.038382,-.10725) * av.w;
    a6t += H4(.41467,-.24063,.041928,.12538) * av.x;
    a6t += H4(.020363,-.13709,-.028926,-.06331) * av.y;
    a6t += H4(.0023382,.0040238,.0050065,.00083155) * av.z;
    a6t += H4(-.14335,.042022,.21177,-.029747) * av.w;
    a7t += H4(.091687,-.13561,-.070615,.065542) * av.x;
    a7t += H4(-.16106,.23296,-.071695,-.046103) * av.y;
    a7t += H4(-.00030758,-.0010225,-.0053195,.00032383) * av.z;
    a7t += H4(-.12203,.17082,-.095523,.08676) * av.w;
    av = tile0[4][local.y + 1][local.x + 0];
    a0t += H4(.0556,-.00025833,-.12663,.16139) * av.x;
    a0t += H4(.033552,.0015612,-.29889,.40202) * av.y;
    a0t += H4(-.0036544,-.0032831,-.0043796,.0018668) * av.z;
    a0t += H4(.097423,-.0034384,-.2411,.063565) * av.w;
    a1t += H4(.090755,.03999,-.01242,.12054) * av.x;
    a1t += H4(.11621,.13914,-.26719,.056082) * av.y;
    a1t += H4(.010888,-.00024149,.0032939,-.0020703) * av.z;
    a1t += H4(-.21684,-.0342,-.019949,-.20523) * av.w;
    a2t += H4(.1385,-.081905,.2073,.15934) * av.x;
    a2t += H4(-.17694,.11133,-.05291,-.34788) * av.y;
    a2t += H4(-.00014721,.0028262,.0048449,-.0042534) * av.z;
    a2t += H4(-.066612,-.092974,-.11615,.090184) * av.w;
    a3t += H4(-.072837,-.21145,-.014526,-.07663) * av.x;
    a3t += H4(-.22321,-.0032147,-.011446,.050213) * av.y;
    a3t += H4(-.00067163,-.0033476,.0063749,.00036249) * av.z;
    a3t += H4(-.15274,.18645,-.10261,-.34702) * av.w;
    a4t += H4(.16967,-.00019107,.057004,.012743) * av.x;
    a4t += H4(-.064101,.0015445,-.54347,-.019343) * av.y;
    a4t += H4(-.00039822,-.003508,.0042589,.0012892) * av.z;
    a4t += H4(-.07601,-.0034146,-.0010068,-.043054) * av.w;
    a5t += H4(.11336,.24831,-.063013,-.048762) * av.x;
    a5t += H4(-.20564,.047074,.087101,-.10705) * av.y;
    a5t += H4(.0026421,.00058689,.0009418,-.006838) * av.z;
    a5t += H4(-.2816,-.01136,-.035766,-.049209) * av.w;
    a6t += H4(-.23079,.2145,.039002,-.051044) * av.x;
    a6t += H4(-.21002,-.33178,.15353,-.0029057) * av.y;
    a6t += H4(.0015211,.0022682,.0034814,.00090104) * av.z;
    a6t += H4(.091251,-.016409,.0020857,.27884) * av.w;
    a7t += H4(-.2388,-.10915,-.015546,-.055912) * av.x;
    a7t += H4(-.50088,.033353,.16354,.084303) * av.y;
    a7t += H4(.00021776,-.0081979,.0044442,-.0010719) * av.z;
    a7t += H4(-.53513,-.074206,.045783,-.052802) * av.w;
    av = tile0[4][local.y + 1][local.x + 1];
    a0t += H4(.0076429,.003163,-.31255,-.13112) * av.x;
    a0t += H4(.090163,.0010925,-.11282,.41944) * av.y;
    a0t += H4(.0092583,-.011627,-.0015057,.0021772) * av.z;
    a0t += H4(-.15135,-6.6511e-5,.22641,.28553) * av.w;
    a1t += H4(.13298,.082429,.065455,.011161) * av.x;
    a1t += H4(.16976,.33927,.29968,.10341) * av.y;
    a1t += H4(-.0014635,-.0011932,.0013109,-.0086968) * av.z;
    a1t += H4(-.049972,.21533,.18905,-.095575) * av.w;
    a2t += H4(-.068851,-.14374,.026324,.027408) * av.x;
    a2t += H4(.21603,.012908,-.18272,.25514) * av.y;
    a2t += H4(.0055937,3.5233e-5,.0070948,.0033903) * av.z;
    a2t += H4(.039013,.13676,.076983,.28096) * av.w;
    a3t += H4(.020835,-.12844,-.1009,.0099526) * av.x;
    a3t += H4(-.13964,-.099914,.31445,-.029305) * av.y;
    a3t += H4(-.0002915,-.00195,.01339,-.0044667) * av.z;
    a3t += H4(-1.0801,-.096095,.1616,.40062) * av.w;
    a4t += H4(.0044471,.00312,-.015053,-.18892) * av.x;
    a4t += H4(-.33799,.0010771,.023867,.20194) * av.y;
    a4t += H4(.0079595,.98839,.0031917,.0029135) * av.z;
    a4t += H4(.17355,-7.4489e-5,-.23686,-.12978) * av.w;
    a5t += H4(-.057832,.00039865,-.084456,.019611) * av.x;
    a5t += H4(-.010377,-.10987,.11572,-.34657) * av.y;
    a5t += H4(-.0069956,-.0011967,.0055623,-.0064448) * av.z;
    a5t += H4(.025765,-.14443,.07059,.095022) * av.w;
    a6t += H4(-.079088,-.12816,.10884,.02781) * av.x;
    a6t += H4(.046214,.13645,-.063046,.06156) * av.y;
    a6t += H4(-.00048398,-.0049586,.006255,.002531) * av.z;
    a6t += H4(.20456,-.19031,-.058266,.7752) * av.w;
    a7t += H4(-.0022252,-.12794,.012987,-.18172) * av.x;
    a7t += H4(-.40085,-.06033,.1888,.045011) * av.y;
    a7t += H4(-.0022036,-.0022153,.016608,-.0018498) * av.z;
    a7t += H4(-.78128,-.24821,.082827,.32915) * av.w;
    av = tile0[4][local.y + 1][local.x + 2];
    a0t += H4(-.051454,-.0003372,.11644,-.14605) * av.x;
    a0t += H4(.048704,-.00046785,.30145,.19667) * av.y;
    a0t += H4(-.0059801,-.0032893,-.0034429,.0049224) * av.z;
    a0t += H4(.060685,-.0017249,.26973,.41877) * av.w;
    a1t += H4(.1222,.073055,-.12413,-.069583) * av.x;
    a1t += H4(-.011526,.28119,.10215,-.072941) * av.y;
    a1t += H4(-.00080466,.004098,.002739,-.0092194) * av.z;
    a1t += H4(.056988,.010753,-.034529,-.061161) * av.w;
    a2t += H4(-.04947,-.012067,.038407,.27458) * av.x;
    a2t += H4(-.056574,.064688,.066637,-.29196) * av.y;
    a2t += H4(.0025249,-.001735,.0022697,-.002813) * av.z;
    a2t += H4(-.056604,-.010675,.038161,.23492) * av.w;
    a3t += H4(-.094331,.13036,.073689,-.019347) * av.x;
    a3t += H4(.095356,.054751,.15387,-.010108) * av.y;
    a3t += H4(-.00091989,-.0011986,.0052304,-.0002535) * av.z;
    a3t += H4(-.2525,-.3633,-.090291,-.17605) * av.w;
    a4t += H4(.11867,-.00026894,-.12217,-.060646) * av.x;
    a4t += H4(.080207,-.00048376,.25852,-.094241) * av.y;
    a4t += H4(.0045976,-.0035585,-.0015826,-3.6341e-5) * av.z;
    a4t += H4(.052426,-.0016686,-.010878,.36697) * av.w;
    a5t += H4(-.05539,.08745,-.11594,.011257) * av.x;
    a5t += H4(-.17206,.028537,-.057284,-.19662) * av.y;
    a5t += H4(-.0015166,.0090764,-.0035031,-.007537) * av.z;
    a5t += H4(-.10075,-.18681,.057266,.010122) * av.w;
    a6t += H4(.23966,-.18038,.076389,.12137) * av.x;
    a6t += H4(.0023838,.20827,-.024572,-.28229) * av.y;
    a6t += H4(.0026239,-.00094898,-.0028164,-.0045164) * av.z;
    a6t += H4(-.076169,.17429,.028925,-.15028) * av.w;
    a7t += H4(-.11037,.0069637,-.054899,-.084398) * av.x;
    a7t += H4(.29578,.02198,-.029551,-.14436) * av.y;
    a7t += H4(-.0030218,.00063007,.0052622,.0025898) * av.z;
    a7t += H4(.18269,-.10172,-.0069108,-.15878) * av.w;
    av = tile0[4][local.y + 2][local.x + 0];
    a0t += H4(.2159,-.0022509,.25918,.43687) * av.x;
    a0t += H4(.031743,-.00021225,-.071211,-.3986) * av.y;
    a0t += H4(-.0064392,-.00077336,-.0014177,.0024924) * av.z;
    a0t += H4(.11986,-.001428,.15556,-.039855) * av.w;
    a1t += H4(.29639,-.18392,-.19166,.32462) * av.x;
    a1t += H4(-.0050994,.078078,-.15231,.054462) * av.y;
    a1t += H4(.010877,.0051792,.0037874,.0020281) * av.z;
    a1t += H4(-.27716,.091112,.050565,-.10364) * av.w;
    a2t += H4(.051786,-.10198,.079818,-.32379) * av.x;
    a2t += H4(-.18136,.14267,-.069593,.35472) * av.y;
    a2t += H4(-.0018079,.00082165,.0027256,.0029923) * av.z;
    a2t += H4(-.14975,.11145,.092182,.08545) * av.w;
    a3t += H4(.15541,-.15924,.0063184,.047989) * av.x;
    a3t += H4(.48388,-.090821,-.15295,.21202) * av.y;
    a3t += H4(-.00093066,-.0038384,-.0028911,.00022031) * av.z;
    a3t += H4(.022437,.10798,.16313,-.020259) * av.w;
    a4t += H4(-.15061,-.0021468,.47601,.35474) * av.x;
    a4t += H4(-.092384,-.000189,-.26257,-.015792) * av.y;
    a4t += H4(-.0039271,-.0010459,.0060165,-.0014424) * av.z;
    a4t += H4(.13994,-.0014076,.32101,-.23848) * av.w;
    a5t += H4(.14912,.18125,-.24574,-.085915) * av.x;
    a5t += H4(-.36967,-.030181,-.15641,.51665) * av.y;
    a5t += H4(.0030081,.0083796,-.0032514,-.0051081) * av.z;
    a5t += H4(.25974,.080593,-.0070904,-.21117) * av.w;
    a6t += H4(.47445,-.35069,-.0016689,.1724) * av.x;
    a6t += H4(-.02861,-.23641,-.15187,.048285) * av.y;
    a6t += H4(.0026104,.0045279,.0013343,-.0019252) * av.z;
    a6t += H4(.063051,.0015168,.11843,-.28633) * av.w;
    a7t += H4(.037831,-.016746,-.099779,-.0036318) * av.x;
    a7t += H4(.28068,-.29995,.12472,.12376) * av.y;
    a7t += H4(-.0025508,-.008474,-.0047737,.00047554) * av.z;
    a7t += H4(.13626,-.42842,-.09059,.11525) * av.w;
    av = tile0[4][local.y + 2][local.x + 1];
    a0t += H4(.18316,-.00038896,.075335,.17387) * av.x;
    a0t += H4(-.2779,-.0011157,-.23918,-.57581) * av.y;
    a0t += H4(-.0058324,-.0036849,-.0042493,.0069143) * av.z;
    a0t += H4(.035963,-.00024126,-.0062312,-.3127) * av.w;
    a1t += H4(.07521,.12956,-.057491,.11591) * av.x;
    a1t += H4(-.12253,.16262,.32077,.14136) * av.y;
    a1t += H4(.0047565,.0062855,.0007912,-.004436) * av.z;
    a1t += H4(.059264,.40348,-.21485,-.36621) * av.w;
    a2t += H4(.013753,-.079636,-.012154,.27725) * av.x;
    a2t += H4(.091082,.47614,-.18528,-.16161) * av.y;
    a2t += H4(.0032462,.0013428,.0030782,-.0031689) * av.z;
    a2t += H4(.11942,-.023885,.081605,-.062284) * av.w;
    a3t += H4(.024869,-.17012,.0073239,.091697) * av.x;
    a3t += H4(.30444,-.16047,-.74622,-.38386) * av.y;
    a3t += H4(-.002972,-.00092373,.0024993,.00028755) * av.z;
    a3t += H4(.2537,-.026302,.04756,.012336) * av.w;
    a4t += H4(.11461,-.00034104,.28544,-.22078) * av.x;
    a4t += H4(-.51666,-.0011061,.42956,-.76485) * av.y;
    a4t += H4(.0019197,-.0038681,.0035634,.00042772) * av.z;
    a4t += H4(.04247,-.00018773,-.098988,-.14568) * av.w;
    a5t += H4(.074245,.018446,-.2376,.039385) * av.x;
    a5t += H4(-.13404,.050667,.34038,.53326) * av.y;
    a5t += H4(-.0054168,.0054663,-.0054545,-.0084489) * av.z;
    a5t += H4(.14261,-.0072576,-.26109,-.46222) * av.w;
    a6t += H4(.32042,-.32402,.059701,-.11055) * av.x;
    a6t += H4(-.18051,.32938,-.44952,-.19164) * av.y;
    a6t += H4(.00093521,.0023702,-.0072696,-.0033364) * av.z;
    a6t += H4(.28075,-.17969,-.15876,.10084) * av.w;
    a7t += H4(.039116,.053043,-.05436,-.10514) * av.x;
    a7t += H4(.36784,-.56292,-.66536,-.21589) * av.y;
    a7t += H4(4.6163e-5,-.004901,.0021234,.0030592) * av.z;
    a7t += H4(.094771,.20817,-.13445,-.40319) * av.w;
    av = tile0[4][local.y + 2][local.x + 2];
    a0t += H4(.13438,-.00026653,-.047065,.070517) * av.x;
    a0t += H4(.0099741,-.00034187,.10178,.061089) * av.y;
    a0t += H4(-.0087442,-.00036491,-.0052202,.0058259) * av.z;
    a0t += H4(.0056455,-8.2832e-5,.081311,.051749) * av.w;
    a1t += H4(.1165,.037237,.067584,.052234) * av.x;
    a1t += H4(-.1552,.016483,-.24652,.11958) * av.y;
    a1t += H4(.004482,.0050526,.0033631,-.0062936) * av.z;
    a1t += H4(-.013075,.027849,-.042511,-.028102) * av.w;
    a2t += H4(-.16514,-.29166,.032524,-.099002) * av.x;
    a2t += H4(.015219,-.084159,.046016,.28833) * av.y;
    a2t += H4(-.0026448,-.0044833,.0025865,-.00079911) * av.z;
    a2t += H4(.21083,.1233,.17941,-.13899) * av.w;
    a3t += H4(.19432,.12076,.078419,-.02918) * av.x;
    a3t += H4(.30269,-.015285,-.097159,.22272) * av.y;
    a3t += H4(-.0030882,.0017339,.0016733,.0014172) * av.z;
    a3t += H4(.20152,-.26799,.016226,-.0057636) * av.w;
    a4t += H4(.12174,-.00023669,.11541,-.092992) * av.x;
    a4t += H4(-.012835,-.00033225,.15789,.1606) * av.y;
    a4t += H4(.0035958,-.00073273,.00086315,.0016228) * av.z;
    a4t += H4(.32707,-5.1619e-5,.18342,-.045136) * av.w;
    a5t += H4(-.081755,.24361,-.14911,.22317) * av.x;
    a5t += H4(-.084893,-.0024313,-.29529,-.24032) * av.y;
    a5t += H4(-.00034206,.006527,-.0041779,-.0065402) * av.z;
    a5t += H4(.016561,.077896,.0098998,-.24613) * av.w;
    a6t += H4(.28782,-.066639,.13541,.034598) * av.x;
    a6t += H4(-.031594,.22768,-.025074,.44669) * av.y;
    a6t += H4(.0021889,.0072695,-.006465,.001748) * av.z;
    a6t += H4(.1008,.054517,-.15036,.15693) * av.w;
    a7t += H4(.042752,-.096143,-.087354,.036826) * av.x;
    a7t += H4(-.11929,-.20946,-.061556,.2337) * av.y;
    a7t += H4(-.0020482,-.0011724,-.0068555,-.00016575) * av.z;
    a7t += H4(-.014841,-.068171,-.043517,.2041) * av.w;
    a0 += a0t;
    a1 += a1t;
    a2 += a2t;
    a3 += a3t;
    a4 += a4t;
    a5 += a5t;
    a6 += a6t;
    a7 += a7t;
    a0t = H4(0.);
    a1t = H4(0.);
    a2t = H4(0.);
    a3t = H4(0.);
    a4t = H4(0.);
    a5t = H4(0.);
    a6t = H4(0.);
    a7t = H4(0.);
    av = tile0[5][local.y + 0][local.x + 0];
    a0t += H4(-.17745,-.0014084,-.074668,-.048802) * av.x;
    a0t += H4(.12984,.00045993,-.02461,-.18514) * av.y;
    a0t += H4(-.20728,-.0003573,.03396,.1492) * av.z;
    a0t += H4(-.22973,-4.0237e-5,.30621,-.17229) * av.w;
    a1t += H4(-.33248,.035303,.22808,.058316) * av.x;
    a1t += H4(-.075093,.0063817,.025297,-.12808) * av.y;
    a1t += H4(-.041822,-.060387,.21153,-.1892) * av.z;
    a1t += H4(.072207,-.14647,-.35842,-.25751) * av.w;
    a2t += H4(-.34528,.024917,-.68068,.26394) * av.x;
    a2t += H4(-.35387,-.14964,-.055409,.028384) * av.y;
    a2t += H4(.38981,-.045005,.0040329,.0108) * av.z;
    a2t += H4(-.24653,-.036393,.22741,-.19746) * av.w;
    a3t += H4(-.0070581,.20687,.11007,.23377) * av.x;
    a3t += H4(-.1142,-.022204,-.083658,.075408) * av.y;
    a3t += H4(.23394,-.1033,-.048852,-.023025) * av.z;
    a3t += H4(-.059862,-.56201,-.21139,.016615) * av.w;
    a4t += H4(.19229,-.0014184,-.99135,.18664) * av.x;
    a4t += H4(-.21044,.0005633,.015178,-.069593) * av.y;
    a4t += H4(.11402,-.00034906,.344,-.03544) * av.z;
    a4t += H4(-.20012,-3.3699e-6,.079099,.024308) * av.w;
    a5t += H4(.12286,.10212,.0224,.050449) * av.x;
    a5t += H4(-.041649,-.064525,.25292,-.15369) * av.y;
    a5t += H4(.062783,-.082866,-.010972,.078133) * av.z;
    a5t += H4(-.036909,.15187,-.091566,-.49855) * av.w;
    a6t += H4(-.17513,.067049,-.24692,.13943) * av.x;
    a6t += H4(-.14156,-.27011,-.1267,-.056151) * av.y;
    a6t += H4(.088022,-.064536,-.21518,.065421) * av.z;
    a6t += H4(-.07471,.085781,-.037446,-.2003) * av.w;
    a7t += H4(-.26963,.31744,.14021,.11873) * av.x;
    a7t += H4(.18382,.17371,.0025755,-.025724) * av.y;
    a7t += H4(-.085009,-.03887,.058224,-.013274) * av.z;
    a7t += H4(.15885,-.54527,-.05838,-.0089857) * av.w;
    av = tile0[5][local.y + 0][local.x + 1];
    a0t += H4(-.077895,-.00079449,.33129,-.1418) * av.x;
    a0t += H4(.18369,.0007452,-.13205,.053115) * av.y;
    a0t += H4(-.040592,-2.5037e-5,-.19525,.039662) * av.z;
    a0t += H4(.22123,.00083527,-.38405,-.059229) * av.w;
    a1t += H4(-.077202,.015207,-.061403,.16771) * av.x;
    a1t += H4(.14322,.081317,-.24407,.14466) * av.y;
    a1t += H4(-.027254,-.090544,.025777,.29876) * av.z;
    a1t += H4(-.39661,.31133,-.050876,-.059614) * av.w;
    a2t += H4(.27696,-.019343,-.16427,-.062771) * av.x;
    a2t += H4(-.10646,.019576,-.043094,-.014777) * av.y;
    a2t += H4(-.03907,.017433,.034793,-.27124) * av.z;
    a2t += H4(.19022,.0025671,.28707,.18936) * av.w;
    a3t += H4(.078759,-.16816,.048503,.0115) * av.x;
    a3t += H4(-.081726,.21382,-.056925,-.056893) * av.y;
    a3t += H4(.058888,.025141,-.053666,-.01764) * av.z;
    a3t += H4(.011283,-.016525,.12533,.071936) * av.w;
    a4t += H4(-.25254,-.00082237,.26136,.41772) * av.x;
    a4t += H4(.078242,.00087749,.079801,-.18423) * av.y;
    a4t += H4(-.38527,-6.0373e-5,.31006,.13811) * av.z;
    a4t += H4(-.0044744,.00084985,.10707,.14941) * av.w;
    a5t += H4(-.060427,-.071236,.098774,-.15176) * av.x;
    a5t += H4(-.030275,.41859,.16118,.20735) * av.y;
    a5t += H4(-.030614,-.2729,.14887,.097128) * av.z;
    a5t += H4(-.072388,-.39008,.15153,-.098966) * av.w;
    a6t += H4(.072577,-.13877,-.022305,-.58315) * av.x;
    a6t += H4(.048669,.16054,.22161,.40833) * av.y;
    a6t += H4(.10739,.038423,-.088835,-.013912) * av.z;
    a6t += H4(-.17135,-.37263,.027844,.44188) * av.w;
    a7t += H4(-.046964,-.29614,-.019456,-.19633) * av.x;
    a7t += H4(.1509,.063716,.048826,.043499) * av.y;
    a7t += H4(.0051782,.015358,-.0059312,.0021257) * av.z;
    a7t += H4(.11795,-.28513,-.07592,-.13556) * av.w;
    av = tile0[5][local.y + 0][local.x + 2];
    a0t += H4(-.00856,-.00089527,-.066716,.29191) * av.x;
    a0t += H4(.054576,-7.1371e-5,.07279,-.15154) * av.y;
    a0t += H4(.054364,1.0843e-5,-.082631,-.26557) * av.z;
    a0t += H4(-.072734,.00031832,-.8742,.23588) * av.w;
    a1t += H4(-.086525,.064159,.21313,-.49052) * av.x;
    a1t += H4(.11164,-.020572,.0081431,.013899) * av.y;
    a1t += H4(.01463,-.011184,.17519,-.025622) * av.z;
    a1t += H4(-.32379,.025918,-.1922,-.11134) * av.w;
    a2t += H4(.12567,-.3211,.073412,-.26562) * av.x;
    a2t += H4(.15338,.29519,-.035738,.3316) * av.y;
    a2t += H4(-.063543,-.11245,-.0055025,-.2266) * av.z;
    a2t += H4(.035315,-.068148,-.10168,-.38453) * av.w;
    a3t += H4(.2249,.02626,.19103,-.09295) * av.x;
    a3t += H4(-.040825,-.095724,.014049,-.063074) * av.y;
    a3t += H4(.25308,-.00016744,-.015077,-.020771) * av.z;
    a3t += H4(.11535,.46617,.097447,.045213) * av.w;
    a4t += H4(-.15082,-.00089427,.066652,-.067468) * av.x;
    a4t += H4(.24788,1.3074e-5,-.064731,-.051806) * av.y;
    a4t += H4(-.23581,-6.4943e-5,.13835,-.028671) * av.z;
    a4t += H4(.028615,.00034086,-.2356,-.48144) * av.w;
    a5t += H4(-.030321,-.4245,-.042234,-.11517) * av.x;
    a5t += H4(.037967,.23705,.04045,-.061728) * av.y;
    a5t += H4(.017652,-.16216,.16049,.058207) * av.z;
    a5t += H4(-.12179,.073373,.038795,.026671) * av.w;
    a6t += H4(.022634,-.12817,.067413,-.19953) * av.x;
    a6t += H4(.011017,-.10086,.01279,-.36854) * av.y;
    a6t += H4(.15324,-.42772,-.048059,.033366) * av.z;
    a6t += H4(-.27767,-.029956,-.09735,-.21788) * av.w;
    a7t += H4(.046953,-.06354,-.15463,-.11645) * av.x;
    a7t += H4(.085291,-.19754,-.0085439,.037423) * av.y;
    a7t += H4(.11586,-.13239,.053506,.0014686) * av.z;
    a7t += H4(.091015,.06721,-.12216,.040259) * av.w;
    av = tile0[5][local.y + 1][local.x + 0];
    a0t += H4(-.19591,-.001133,-.12407,.070855) * av.x;
    a0t += H4(.095193,.0020474,-.33845,.1171) * av.y;
    a0t += H4(.23437,.0011905,.11782,.071597) * av.z;
    a0t += H4(-.070476,.00017785,-.044622,-.082205) * av.w;
    a1t += H4(.17132,.027247,.15344,.14897) * av.x;
    a1t += H4(-.086991,.13706,-.037626,-.019028) * av.y;
    a1t += H4(.10258,.11549,-.23074,.015941) * av.z;
    a1t += H4(.45054,.074279,-.094721,.010719) * av.w;
    a2t += H4(-.20761,-.21207,-.07803,-.5153) * av.x;
    a2t += H4(-.17521,.050656,-.0178,.35941) * av.y;
    a2t += H4(.22006,-.18532,.10546,-.38716) * av.z;
    a2t += H4(-.055482,.18199,-.038114,.057416) * av.w;
    a3t += H4(-.21936,.4696,-.11889,-.39728) * av.x;
    a3t += H4(-.027967,-.036544,.16481,-.016053) * av.y;
    a3t += H4(-.11721,-.2448,-.28402,-.027762) * av.z;
    a3t += H4(.0054221,-.010869,-.10981,.090528) * av.w;
    a4t += H4(-.12332,-.0011279,-.53762,-.21911) * av.x;
    a4t += H4(.1646,.0022285,-.15701,-.013762) * av.y;
    a4t += H4(-.19976,.0012005,.18805,.065475) * av.z;
    a4t += H4(-.072525,.00018037,-.072862,.025838) * av.w;
    a5t += H4(.15765,-.14226,-.21451,.1393) * av.x;
    a5t += H4(.024503,.010576,.23386,-.049562) * av.y;
    a5t += H4(.026095,-.096961,.14376,.019519) * av.z;
    a5t += H4(.16008,-.01959,-.09,.05485) * av.w;
    a6t += H4(-.21252,.2239,.13418,-.33162) * av.x;
    a6t += H4(-.13784,-.34415,-.033381,.2129) * av.y;
    a6t += H4(.50933,.093591,.26839,.22811) * av.z;
    a6t += H4(.071862,.058038,.10328,-.23799) * av.w;
    a7t += H4(.25347,.46518,.15039,-.25668) * av.x;
    a7t += H4(-.34731,.082931,.019355,-.0076863) * av.y;
    a7t += H4(.056203,-.23814,.0539,-.072137) * av.z;
    a7t += H4(.15025,-.59262,-.16806,-.056566) * av.w;
    av = tile0[5][local.y + 1][local.x + 1];
    a0t += H4(-.1013,2.3484e-6,.25467,-.073786) * av.x;
    a0t += H4(.30558,.005277,-.57105,.086379) * av.y;
    a0t += H4(.332,.00089638,-.13442,-.24606) * av.z;
    a0t += H4(-.016406,.00018873,-.036738,.057839) * av.w;
    a1t += H4(-.0014569,.015159,.097259,.28929) * av.x;
    a1t += H4(.067938,.020674,-.17124,-.53453) * av.y;
    a1t += H4(.039768,.061296,-.044306,-.019785) * av.z;
    a1t += H4(-.35591,.013941,-.19421,-.26526) * av.w;
    a2t += H4(-.01517,.14072,.12399,.004187) * av.x;
    a2t += H4(.35843,.20969,.17811,-.21739) * av.y;
    a2t += H4(.13895,-.10372,.10616,-.25583) * av.z;
    a2t += H4(.28293,-.038999,-.17041,-.45628) * av.w;
    a3t += H4(.16494,-.4309,.063368,.10701) * av.x;
    a3t += H4(-.16673,-.32768,-.11457,.050148) * av.y;
    a3t += H4(.083979,-.098967,-.048777,-.13346) * av.z;
    a3t += H4(-.018668,.19509,-.070622,-.2203) * av.w;
    a4t += H4(-.37448,-4.174e-5,.56262,-.06272) * av.x;
    a4t += H4(.12988,.0054292,-.39439,-.15939) * av.y;
    a4t += H4(-.23147,.00088551,.25725,-.12715) * av.z;
    a4t += H4(-.0040952,.00019698,-.22124,.25981) * av.w;
    a5t += H4(.051584,-.4102,.084906,-.079546) * av.x;
    a5t += H4(.22539,.18525,-.32555,-.4482) * av.y;
    a5t += H4(.022408,-.39005,-.26848,.15408) * av.z;
    a5t += H4(-.23564,.093097,.25046,-.13232) * av.w;
    a6t += H4(-.17032,-.30196,.041862,.62907) * av.x;
    a6t += H4(.54658,.47803,.11393,-.89195) * av.y;
    a6t += H4(-.088659,-.16246,-.014186,.068339) * av.z;
    a6t += H4(.11024,-.069559,-.053538,.027657) * av.w;
    a7t += H4(.25678,-.64138,-.13232,.27936) * av.x;
    a7t += H4(-.10679,-.30946,-.28465,.028093) * av.y;
    a7t += H4(.081843,.29929,-.049466,.058579) * av.z;
    a7t += H4(-.022926,-.22118,-.07512,.039109) * av.w;
    av = tile0[5][local.y + 1][local.x + 2];
    a0t += H4(-.064662,.0012163,.30909,-.15003) * av.x;
    a0t += H4(.1096,.0012913,.1122,.17963) * av.y;
    a0t += H4(.20656,-.00054917,.11036,-.059313) * av.z;
    a0t += H4(-.015988,-.00066749,-.26291,-.0040705) * av.w;
    a1t += H4(.081075,-.35759,-.10857,.23343) * av.x;
    a1t += H4(.058524,-.042023,.037521,-.10993) * av.y;
    a1t += H4(.0551,.032248,.065171,.051629) * av.z;
    a1t += H4(-.12219,-.080492,.038178,.043171) * av.w;
    a2t += H4(-.23564,.41206,.22568,.12039) * av.x;
    a2t += H4(.27767,-.021473,-.0091306,-.078357) * av.y;
    a2t += H4(.0017405,-.049907,.018265,.033339) * av.z;
    a2t += H4(.063481,-.50858,-.09662,-.038537) * av.w;
    a3t += H4(.043004,-.13043,-.02364,.086902) * av.x;
    a3t += H4(-.031135,-.33219,.067438,.034479) * av.y;
    a3t += H4(.13199,-.0054084,-.043031,.090288) * av.z;
    a3t += H4(-.1813,.3421,.13168,.050264) * av.w;
    a4t += H4(-.1466,.0011681,.26922,-.15191) * av.x;
    a4t += H4(.059337,.0014119,-.11756,-.13428) * av.y;
    a4t += H4(.075095,-.00053465,.21862,-.08146) * av.z;
    a4t += H4(.093088,-.0006368,-.56519,.20541) * av.w;
    a5t += H4(.00084525,-.31882,-.06861,-.26132) * av.x;
    a5t += H4(.094652,.0011919,.098867,-.014363) * av.y;
    a5t += H4(.045026,-.28739,.11789,.15436) * av.z;
    a5t += H4(-.050049,.085746,.090953,-.18394) * av.w;
    a6t += H4(-.35854,-.0076449,-.20672,.28168) * av.x;
    a6t += H4(-.072626,.17747,.016298,.59352) * av.y;
    a6t += H4(-.24719,-.044026,-.028452,.32187) * av.z;
    a6t += H4(.25256,-.39084,-.093738,.27046) * av.w;
    a7t += H4(-.12592,.059064,-.0034364,.19905) * av.x;
    a7t += H4(-.083059,-.47858,-.058693,-.0082959) * av.y;
    a7t += H4(.015458,-.17849,.067923,-.0031694) * av.z;
    a7t += H4(-.077735,.40299,-.27325,.026832) * av.w;
    av = tile0[5][local.y + 2][local.x + 0];
    a0t += H4(.054448,-.00020619,-.17369,.041892) * av.x;
    a0t += H4(.1,.00098598,-.24175,-.026038) * av.y;
    a0t += H4(.04632,.00028305,-.12238,.35348) * av.z;
    a0t += H4(.27114,.00021742,-.017813,-.10184) * av.w;
    a1t += H4(-.084658,.0352,.095686,.017) * av.x;
    a1t += H4(.053878,-.10992,-.082997,-.031154) * av.y;
    a1t += H4(.14754,-.68561,.085489,.19606) * av.z;
    a1t += H4(-.076176,-.11814,-.094504,.14018) * av.w;
    a2t += H4(-.13855,-.080813,.061174,.18173) * av.x;
    a2t += H4(.10275,.09781,.022761,.015223) * av.y;
    a2t += H4(.34759,.14923,-.0098482,-.24904) * av.z;
    a2t += H4(.049902,.28424,.05625,.15196) * av.w;
    a3t += H4(-.0096413,.096279,-.020546,.16652) * av.x;
    a3t += H4(.076374,.10512,.08484,-.029684) * av.y;
    a3t += H4(.19111,-.16873,-.12792,-.013696) * av.z;
    a3t += H4(.10076,.04301,-.19295,-.062548) * av.w;
    a4t += H4(-.58262,-.00018932,-.06399,-.39219) * av.x;
    a4t += H4(.00083406,.0011194,.033116,.04867) * av.y;
    a4t += H4(.20323,.00031058,-.13693,-.21587) * av.z;
    a4t += H4(-.048009,.00019575,.3807,.069197) * av.w;
    a5t += H4(-.17641,-.022678,-.18333,.33839) * av.x;
    a5t += H4(-.24035,.09272,.040476,.051984) * av.y;
    a5t += H4(.029115,-.082741,-.095613,.10409) * av.z;
    a5t += H4(-.01296,.19509,.11271,.078912) * av.w;
    a6t += H4(-.050125,-.14381,-.019137,-.029211) * av.x;
    a6t += H4(-.056298,-.10389,-.077514,-.16131) * av.y;
    a6t += H4(.21785,-.1519,.0077127,.092486) * av.z;
    a6t += H4(-.28684,.239,-.096007,-.21911) * av.w;
    a7t += H4(-.25132,.26525,-.038733,.20173) * av.x;
    a7t += H4(.040894,-.016356,-.040272,.01764) * av.y;
    a7t += H4(.098052,-.13669,-.046666,.016572) * av.z;
    a7t += H4(-.13675,-.39517,.049175,.12989) * av.w;
    av = tile0[5][local.y + 2][local.x + 1];
    a0t += H4(.012474,.00069374,.01991,.25233) * av.x;
    a0t += H4(.2505,-.00036625,.1474,-.18854) * av.y;
    a0t += H4(.064924,.00067986,-.079706,.0021983) * av.z;
    a0t += H4(.048445,-.00010828,.1099,-.0057528) * av.w;
    a1t += H4(.0217,.35049,-.043847,-.27259) * av.x;
    a1t += H4(.15809,.13403,.1919,.21451) * av.y;
    a1t += H4(-.012578,-.6164,.23936,.0038588) * av.z;
    a1t += H4(.076538,-.044616,-.19594,-.20354) * av.w;
    a2t += H4(.026554,.35633,-.043512,-.22801) * av.x;
    a2t += H4(-.23988,.40776,-.031851,.34079) * av.y;
    a2t += H4(-.11603,-.31091,-.0088638,.24165) * av.z;
    a2t += H4(.19812,.42943,.013954,.08822) * av.w;
    a3t += H4(-.10973,-.068949,-.0080372,-.14387) * av.x;
    a3t += H4(.27169,-.12783,-.080525,.049694) * av.y;
    a3t += H4(.12962,.0058175,.059256,-.0015669) * av.z;
    a3t += H4(.21358,-.074927,.064332,.090764) * av.w;
    a4t += H4(-.0042118,.00068236,-.15318,.013348) * av.x;
    a4t += H4(-.076668,-.0001742,-.11523,-.081629) * av.y;
    a4t += H4(.36456,.00072449,-.086803,-.1794) * av.z;
    a4t += H4(-.063724,-.00011211,.3064,.24191) * av.w;
    a5t += H4(.17592,.077504,-.068005,-.082001) * av.x;
    a5t += H4(.26086,.067028,.19651,-.11254) * av.y;
    a5t += H4(-.050198,-.029763,-.041572,-.026079) * av.z;
    a5t += H4(.09635,.34762,.097733,-.028817) * av.w;
    a6t += H4(.25479,-.031071,.083688,-.15096) * av.x;
    a6t += H4(-.11959,-.22354,-.1701,.29449) * av.y;
    a6t += H4(-.43897,-.0051839,-.0085062,.17486) * av.z;
    a6t += H4(-.50032,.13775,.012017,-.12219) * av.w;
    a7t += H4(-.072576,-.30094,-.056341,-.11275) * av.x;
    a7t += H4(.0072338,-.20486,.0026239,.030733) * av.y;
    a7t += H4(.092629,.19064,-.10109,-.066712) * av.z;
    a7t += H4(.032134,.020624,-.18012,.0017216) * av.w;
    av = tile0[5][local.y + 2][local.x + 2];
    a0t += H4(-.12954,.0013279,.079136,-.09872) * av.x;
    a0t += H4(.041167,-.00098444,.019195,.0049307) * av.y;
    a0t += H4(.18245,.001117,-.031818,.026003) * av.z;
    a0t += H4(.16645,-.00081407,.029212,.1817) * av.w;
    a1t += H4(.015035,-.26588,-.087847,.30542) * av.x;
    a1t += H4(-.035567,.093824,.01149,.14879) * av.y;
    a1t += H4(.037329,-.25215,.085297,-.11548) * av.z;
    a1t += H4(.070886,-.12732,-.14875,.074933) * av.w;
    a2t += H4(.1168,.15173,.30012,-.19484) * av.x;
    a2t += H4(-.2059,.30263,.0059976,-.0040678) * av.y;
    a2t += H4(-.23117,-.22275,.069555,-.21695) * av.z;
    a2t += H4(.012215,.049956,.0011652,-.22148) * av.w;
    a3t += H4(-.45509,-.42922,-.35511,-.03016) * av.x;
    a3t += H4(.18722,-.019439,-.0001763,.024243) * av.y;
    a3t += H4(-.13776,-.091604,-.012787,-.021091) * av.z;
    a3t += H4(.15139,.039222,.034192,.045435) * av.w;
    a4t += H4(.072268,.0013011,.58604,.28456) * av.x;
    a4t += H4(.073976,-.00089558,.19895,-.23387) * av.y;
    a4t += H4(.065719,.0011318,.00013759,.090471) * av.z;
    a4t += H4(-.10421,-.00078831,.07686,.18381) * av.w;
    a5t += H4(-.012232,-.1689,-.64704,.0056225) * av.x;
    a5t += H4(.074808,.06419,-.057575,-.15796) * av.y;
    a5t += H4(-.023835,.059235,.21767,-.14983) * av.z;
    a5t += H4(-.28256,.18168,.11078,.18014) * av.w;
    a6t += H4(.05403,-.060363,.032094,-.097594) * av.x;
    a6t += H4(.091063,.21083,-.04472,-.14787) * av.y;
    a6t += H4(.048858,-.066981,.036836,-.21213) * av.z;
    a6t += H4(-.79847,.21236,-.12219,.30759) * av.w;
    a7t += H4(.029984,-.21783,.30947,-.10219) * av.x;
    a7t += H4(-.036112,-.048717,.064012,-.096103) * av.y;
    a7t += H4(-.045155,-.31324,-.019476,.0021369) * av.z;
    a7t += H4(.013392,-.095333,-.12323,-.058205) * av.w;
    a0 += a0t;
    a1 += a1t;
    a2 += a2t;
    a3 += a3t;
    a4 += a4t;
    a5 += a5t;
    a6 += a6t;
    a7 += a7t;
    a0t = H4(0.);
    a1t = H4(0.);
    a2t = H4(0.);
    a3t = H4(0.);
    a4t = H4(0.);
    a5t = H4(0.);
    a6t = H4(0.);
    a7t = H4(0.);
    av = tile0[6][local.y + 0][local.x + 0];
    a0t += H4(.3513,.001502,.0033508,-.22921) * av.x;
    a0t += H4(-.1615,-.00023056,-.0157,.13623) * av.y;
    a0t += H4(.57584,-.00037786,.25617,.11263) * av.z;
    a0t += H4(.081762,.00032358,.029618,-.077288) * av.w;
    a1t += H4(-.15788,.0096211,-.3294,-.19439) * av.x;
    a1t += H4(.067396,.26848,.12418,.36374) * av.y;
    a1t += H4(-.58374,-.15555,.27171,-.39696) * av.z;
    a1t += H4(-.30119,-.083557,.10717,-.12892) * av.w;
    a2t += H4(.209,.090492,.015908,.19532) * av.x;
    a2t += H4(-1.3555,.021308,-.29238,-.02026) * av.y;
    a2t += H4(-.57549,-.23343,-.53742,.12893) * av.z;
    a2t += H4(-.10964,-.28058,-.068894,.27705) * av.w;
    a3t += H4(-.33611,-.081577,-.21444,.12646) * av.x;
    a3t += H4(.13935,.36357,.079582,-.16263) * av.y;
    a3t += H4(.084876,.20438,.18554,-.071548) * av.z;
    a3t += H4(-.12727,-.19191,.099808,.041887) * av.w;
    a4t += H4(.17409,.0014483,-.044473,.19001) * av.x;
    a4t += H4(.024393,-.00029217,.18711,.33215) * av.y;
    a4t += H4(.40978,-.00042869,.34081,.13653) * av.z;
    a4t += H4(.15513,.00028619,.12574,.2744) * av.w;
    a5t += H4(.072406,.24503,-.011307,-.27079) * av.x;
    a5t += H4(.0046172,.12507,.45423,-.092921) * av.y;
    a5t += H4(-.13554,.14004,.30749,-.59596) * av.z;
    a5t += H4(-.39754,-.028374,.12535,-.32956) * av.w;
    a6t += H4(.079857,-.24962,.26842,.029558) * av.x;
    a6t += H4(-.4341,.071326,-.081142,-.25953) * av.y;
    a6t += H4(-.1045,-.37399,.089976,-.0018392) * av.z;
    a6t += H4(.058957,-.44318,.10635,.42412) * av.w;
    a7t += H4(-.19682,-.18501,-.028812,-.020777) * av.x;
    a7t += H4(-.12007,.26094,.038006,.09409) * av.y;
    a7t += H4(.13521,.25474,-.041563,.042376) * av.z;
    a7t += H4(.36074,-.07577,-.056022,.020913) * av.w;
    av = tile0[6][local.y + 0][local.x + 1];
    a0t += H4(-.029068,.0010859,.074472,-.077967) * av.x;
    a0t += H4(-.16892,-.0015738,-.079802,.14691) * av.y;
    a0t += H4(.46543,-.00022467,-.42472,.017398) * av.z;
    a0t += H4(.10727,-.00042958,-.098873,.11481) * av.w;
    a1t += H4(-.18628,.21154,.078493,.20776) * av.x;
    a1t += H4(.0152,.39281,.06112,.41208) * av.y;
    a1t += H4(-.042289,-.15776,.1081,-.2646) * av.z;
    a1t += H4(-.1183,-.24314,.044323,-.24045) * av.w;
    a2t += H4(-.066908,.033791,.10485,.091528) * av.x;
    a2t += H4(-.4392,.53623,-.25324,.08128) * av.y;
    a2t += H4(-.13655,.4577,-.089553,.46794) * av.z;
    a2t += H4(-.080441,-.23316,.16083,.10347) * av.w;
    a3t += H4(-.059834,.20813,-.19322,-.090399) * av.x;
    a3t += H4(.20479,-.10058,-.21941,.0071732) * av.y;
    a3t += H4(.12592,-.0051802,-.27233,-.031192) * av.z;
    a3t += H4(-.073593,-.22959,-.019593,-.14397) * av.w;
    a4t += H4(-.07377,.0011412,-.03226,.00048187) * av.x;
    a4t += H4(.2528,-.0016026,.36776,.20972) * av.y;
    a4t += H4(.64957,-.00027307,-.15993,.15117) * av.z;
    a4t += H4(.14445,-.00042084,.025127,-.22287) * av.w;
    a5t += H4(-.11755,.30189,-.16697,-.058844) * av.x;
    a5t += H4(-.12752,.039853,.084282,-.0068994) * av.y;
    a5t += H4(.20041,.2012,.13625,.12163) * av.z;
    a5t += H4(-.059991,.0037728,-.1932,-.21262) * av.w;
    a6t += H4(.032078,-.10132,.37995,.16188) * av.x;
    a6t += H4(.15679,.12647,.11433,-.022531) * av.y;
    a6t += H4(-.16947,.16085,.16291,.14177) * av.z;
    a6t += H4(-.023935,.32478,.1596,.047463) * av.w;
    a7t += H4(.16312,.017749,.14783,.096217) * av.x;
    a7t += H4(-.095466,-.40274,.07355,-.018071) * av.y;
    a7t += H4(.16394,-.041178,-.17128,.10644) * av.z;
    a7t += H4(.27477,-.081933,-.094836,-.023487) * av.w;
    av = tile0[6][local.y + 0][local.x + 2];
    a0t += H4(-.082986,-.00036331,-.029632,.41748) * av.x;
    a0t += H4(.11845,-.00058796,-.29564,.10597) * av.y;
    a0t += H4(.14073,-.00045371,.23997,.18759) * av.z;
    a0t += H4(.065746,.0002577,.36762,-.10705) * av.w;
    a1t += H4(-.35037,.35741,.030483,.10267) * av.x;
    a1t += H4(-.075734,.02573,.019735,-.28162) * av.y;
    a1t += H4(-.070613,-.12708,.078217,.64355) * av.z;
    a1t += H4(-.15043,-.0036973,.23643,-.067341) * av.w;
    a2t += H4(-.24864,-.38559,.010069,-.0037441) * av.x;
    a2t += H4(-.12467,.18835,.061492,-.013821) * av.y;
    a2t += H4(.02497,.7782,.24822,.53532) * av.z;
    a2t += H4(-.15606,-.1807,.028243,-.04216) * av.w;
    a3t += H4(.011117,.21181,.18674,-.0037205) * av.x;
    a3t += H4(-.027234,-.10884,-.02564,.16014) * av.y;
    a3t += H4(-.043259,-.37622,-.60877,.077143) * av.z;
    a3t += H4(-.17397,.041877,-.24964,-.046111) * av.w;
    a4t += H4(-.09185,-.00028015,-.24053,.41102) * av.x;
    a4t += H4(.15988,-.00070293,-.017451,-.051445) * av.y;
    a4t += H4(.6138,-.00049172,-.074194,.33116) * av.z;
    a4t += H4(.053536,.00025269,-.17769,-.059798) * av.w;
    a5t += H4(-.022224,-.26135,-.056094,-.25221) * av.x;
    a5t += H4(.015741,.26585,-.027097,-.30766) * av.y;
    a5t += H4(-.090168,.57438,.14586,.73439) * av.z;
    a5t += H4(-.022653,-.4292,-.021097,.23795) * av.w;
    a6t += H4(-.52421,.035885,.15231,.12365) * av.x;
    a6t += H4(.050892,.2422,.28466,-.049551) * av.y;
    a6t += H4(-.67522,.20411,3.2084e-5,.299) * av.z;
    a6t += H4(-.25589,.063925,.047838,.3044) * av.w;
    a7t += H4(.034687,.18847,.013734,.025136) * av.x;
    a7t += H4(-.29165,-.095243,-.017643,-.134) * av.y;
    a7t += H4(.035774,-.46573,-.34857,.10617) * av.z;
    a7t += H4(-.023091,-.29205,.075061,.0020532) * av.w;
    av = tile0[6][local.y + 1][local.x + 0];
    a0t += H4(.29766,2.6344e-5,.15585,-.14413) * av.x;
    a0t += H4(-.20726,.00043159,.34913,-.22888) * av.y;
    a0t += H4(.66464,-2.3668e-5,.2109,.22251) * av.z;
    a0t += H4(.0058073,-.00056272,-.11225,-.24973) * av.w;
    a1t += H4(.2209,.091909,-.15845,.17788) * av.x;
    a1t += H4(.063055,-.01597,-.098107,-.11647) * av.y;
    a1t += H4(.0062864,-.0025476,-.35496,.39853) * av.z;
    a1t += H4(-.29226,-.06089,.071603,.3241) * av.w;
    a2t += H4(-.1932,.11116,.014669,-.17604) * av.x;
    a2t += H4(-.19354,.095359,-.17281,.29258) * av.y;
    a2t += H4(-.18828,-.55247,.12842,.31973) * av.z;
    a2t += H4(.12709,-.035472,-.1098,-.13264) * av.w;
    a3t += H4(.033678,-.23928,-.04172,-.078221) * av.x;
    a3t += H4(-.031365,.098373,-.065425,.11048) * av.y;
    a3t += H4(-.2135,.0070532,.038787,-.0033058) * av.z;
    a3t += H4(-.060208,.25307,-.019628,-.04712) * av.w;
    a4t += H4(-.0032385,-3.0449e-5,-.087532,-.020833) * av.x;
    a4t += H4(.20137,.00037003,-.030671,-.076949) * av.y;
    a4t += H4(.014418,-6.3187e-5,.17214,-.085003) * av.z;
    a4t += H4(-.035546,-.00057946,.0013886,-.037246) * av.w;
    a5t += H4(-.038134,-.047908,-.21388,.016279) * av.x;
    a5t += H4(.033517,.035091,.10515,.021751) * av.y;
    a5t += H4(.088721,-.17426,-.50769,-.15415) * av.z;
    a5t += H4(-.10214,.15701,.2157,.15881) * av.w;
    a6t += H4(-.13373,.11275,.021873,.20068) * av.x;
    a6t += H4(-.036452,.28071,-.017696,-.12165) * av.y;
    a6t += H4(.075034,-.4217,.3691,.076047) * av.z;
    a6t += H4(.049635,-.13267,-.3103,-.22197) * av.w;
    a7t += H4(-.022539,-.258,.085627,.022153) * av.x;
    a7t += H4(.15717,.31093,.1106,-.091217) * av.y;
    a7t += H4(.21554,.073231,-.1613,.12746) * av.z;
    a7t += H4(-.50363,.21097,-.036982,.052163) * av.w;
    av = tile0[6][local.y + 1][local.x + 1];
    a0t += H4(.20645,.0001208,-.39589,.015107) * av.x;
    a0t += H4(.0032066,-.00038252,.15644,-.040966) * av.y;
    a0t += H4(.58247,-.00016024,-.47443,.14604) * av.z;
    a0t += H4(-.034485,-.0016166,.05781,.21983) * av.w;
    a1t += H4(.037565,.01835,.0024581,-.18997) * av.x;
    a1t += H4(.023006,.008755,-.30456,.28285) * av.y;
    a1t += H4(.17263,.010566,-.33178,-.56585) * av.z;
    a1t += H4(-.073056,-.19364,.12754,.33152) * av.w;
    a2t += H4(-.28698,-.20024,.12482,-.38972) * av.x;
    a2t += H4(.43682,-.35729,.024533,.19922) * av.y;
    a2t += H4(.14725,.21912,.34496,.74727) * av.z;
    a2t += H4(.0015178,-.067888,-3.9089e-5,.05929) * av.w;
    a3t += H4(-.0018043,-.26011,-.081527,-.014634) * av.x;
    a3t += H4(-.18637,-.34031,-.1067,.043119) * av.y;
    a3t += H4(-.20553,.12689,.026533,.21688) * av.z;
    a3t += H4(-.46751,-.16191,.0082631,.11756) * av.w;
    a4t += H4(-.13503,.00016609,-.43528,-.16987) * av.x;
    a4t += H4(.031399,-.00044363,.025458,.12721) * av.y;
    a4t += H4(.26871,-.00020807,-.037238,.2757) * av.z;
    a4t += H4(-.2098,-.0015535,.15587,.051028) * av.w;
    a5t += H4(.1209,.04892,-.19916,-.31338) * av.x;
    a5t += H4(-.065715,-.35803,-.6161,.036844) * av.y;
    a5t += H4(.28931,-.083214,-.27732,-.3242) * av.z;
    a5t += H4(-.0035545,.26634,-.093185,.15404) * av.w;
    a6t += H4(.0534,-1.6258e-6,.085561,.039869) * av.x;
    a6t += H4(.36631,-.092636,-.019946,-.16837) * av.y;
    a6t += H4(.21474,.19456,.35726,.47686) * av.z;
    a6t += H4(-.16973,-.11734,-.1345,.51683) * av.w;
    a7t += H4(-.14619,-.29649,.0052003,.052803) * av.x;
    a7t += H4(.098804,-.26978,.25166,-.043621) * av.y;
    a7t += H4(-.013563,.29932,.045811,.10009) * av.z;
    a7t += H4(-.33497,.22764,-.02513,.25644) * av.w;
    av = tile0[6][local.y + 1][local.x + 2];
    a0t += H4(.027548,4.1001e-5,.20313,-.11778) * av.x;
    a0t += H4(.10944,.00034572,-.10308,.086601) * av.y;
    a0t += H4(.39654,-.00028791,.4278,.47731) * av.z;
    a0t += H4(-.15739,-.00082784,.0605,.048641) * av.w;
    a1t += H4(-.087477,-.038628,-.24076,.2507) * av.x;
    a1t += H4(.075604,.23459,-.19511,-.39861) * av.y;
    a1t += H4(-.18232,.16501,.066302,-.20742) * av.z;
    a1t += H4(-.033472,-.083702,.055349,.10414) * av.w;
    a2t += H4(-.1449,.013338,.043452,-.13253) * av.x;
    a2t += H4(.14005,-.064527,.013757,.17894) * av.y;
    a2t += H4(.75361,.67516,.1235,.19961) * av.z;
    a2t += H4(-.13422,-.1685,-.12098,-.17089) * av.w;
    a3t += H4(-.0769,.10499,-.12003,.056122) * av.x;
    a3t += H4(-.13107,-.0094905,.026412,-.08796) * av.y;
    a3t += H4(-.30402,.36828,-.0235,-.125) * av.z;
    a3t += H4(-.18452,-.032933,.010042,.021694) * av.w;
    a4t += H4(-.040413,3.4584e-5,-.14022,-.17482) * av.x;
    a4t += H4(-.031051,.000201,-.13319,-.038424) * av.y;
    a4t += H4(.39151,-.00033882,.18092,.76284) * av.z;
    a4t += H4(.02079,-.00083056,.12082,.39563) * av.w;
    a5t += H4(.025792,-.13028,-.15008,-.010788) * av.x;
    a5t += H4(.078539,-.02279,-.16339,-.44005) * av.y;
    a5t += H4(-.17126,.30598,.25714,-.021664) * av.z;
    a5t += H4(-.092047,-.15082,-.22237,.050833) * av.w;
    a6t += H4(-.25505,-.12204,-.10313,-.029033) * av.x;
    a6t += H4(.13363,-.03646,.18246,.16198) * av.y;
    a6t += H4(.30503,.22022,.0019056,.035209) * av.z;
    a6t += H4(-.10808,-.096291,.020069,-.28273) * av.w;
    a7t += H4(.056158,.2656,.076759,-.12589) * av.x;
    a7t += H4(.076877,.00079152,.10562,-.044255) * av.y;
    a7t += H4(-.20077,.16909,-.096358,-.3737) * av.z;
    a7t += H4(.03996,.15046,-.050204,-.2302) * av.w;
    av = tile0[6][local.y + 2][local.x + 0];
    a0t += H4(.057786,-.00055055,.0452,.17236) * av.x;
    a0t += H4(.22183,7.5736e-5,.05977,-.27821) * av.y;
    a0t += H4(.14708,.00022527,-.13085,.40701) * av.z;
    a0t += H4(-.043536,-.00012862,-.32623,.24803) * av.w;
    a1t += H4(.15953,.030683,-.27427,.27456) * av.x;
    a1t += H4(.18841,-.10374,-.30486,-.0034842) * av.y;
    a1t += H4(.50952,.21156,-.2806,.78388) * av.z;
    a1t += H4(-.34301,.087927,.12593,-.15734) * av.w;
    a2t += H4(.14642,.043442,.098441,.28641) * av.x;
    a2t += H4(.0021327,.43762,.09748,.02485) * av.y;
    a2t += H4(.2357,-.99656,-.070731,.44516) * av.z;
    a2t += H4(-.18547,-.13296,-.10652,.046715) * av.w;
    a3t += H4(.14332,.0021915,.01491,.016885) * av.x;
    a3t += H4(-.091179,-.18361,.11948,.034408) * av.y;
    a3t += H4(.3278,-.003219,.18001,.026466) * av.z;
    a3t += H4(.049033,.2575,.10987,.010841) * av.w;
    a4t += H4(-.031836,-.00069261,-.25461,-.23715) * av.x;
    a4t += H4(.065536,2.2185e-5,.19747,.15962) * av.y;
    a4t += H4(-.38043,.00019713,-.22442,.26273) * av.z;
    a4t += H4(-.17172,-.00011425,-.1858,.31092) * av.w;
    a5t += H4(-.28913,.17588,-.22542,.21487) * av.x;
    a5t += H4(.040863,.014525,.010741,-.02026) * av.y;
    a5t += H4(.11693,-.063821,-.064239,.32911) * av.z;
    a5t += H4(-.13345,-.099468,.26067,-.43966) * av.w;
    a6t += H4(.30124,-.025572,.016147,.057376) * av.x;
    a6t += H4(.30492,.074774,.11629,-.050749) * av.y;
    a6t += H4(.63195,-1.1039,-.15123,.34892) * av.z;
    a6t += H4(-.40177,.084594,-.049106,-.15471) * av.w;
    a7t += H4(.17772,.058619,.037406,.048462) * av.x;
    a7t += H4(.2118,-.21728,-.086056,-.074222) * av.y;
    a7t += H4(.31774,-.11636,-.30841,.015713) * av.z;
    a7t += H4(.069889,.34044,-.07271,-.18847) * av.w;
    av = tile0[6][local.y + 2][local.x + 1];
    a0t += H4(.15584,-.00060921,-.1411,.12922) * av.x;
    a0t += H4(.37029,.00054047,-.1377,-.12252) * av.y;
    a0t += H4(.098479,-.00017103,-.23118,.17934) * av.z;
    a0t += H4(-.011295,-.00087758,.27561,-.094382) * av.w;
    a1t += H4(.20123,.2871,.064484,.002716) * av.x;
    a1t += H4(.093092,.24661,.066516,-.35599) * av.y;
    a1t += H4(.14406,-.018702,.3122,.33765) * av.z;
    a1t += H4(-.2093,-.14401,-.066359,-.30904) * av.w;
    a2t += H4(.21486,.087192,-.06383,.035679) * av.x;
    a2t += H4(-.11192,.068068,.088403,.034163) * av.y;
    a2t += H4(.56139,-.32341,.22448,.11569) * av.z;
    a2t += H4(-.2752,-.13415,.020207,.12481) * av.w;
    a3t += H4(.54814,.043244,.088586,-.0591) * av.x;
    a3t += H4(-.041494,-.30139,.14013,-.12197) * av.y;
    a3t += H4(.18352,-.31439,.080599,-.15363) * av.z;
    a3t += H4(-.0011168,.29783,.0026641,-.059344) * av.w;
    a4t += H4(-.18242,-.00063343,-.28309,.081494) * av.x;
    a4t += H4(.14397,.00043471,-.01248,.094109) * av.y;
    a4t += H4(-.22551,-.0001915,.32131,.26069) * av.z;
    a4t += H4(-.19128,-.00079904,.43683,-.021276) * av.w;
    a5t += H4(-.10414,.050232,-.053115,.094836) * av.x;
    a5t += H4(.033912,-.063019,-.084042,-.20485) * av.y;
    a5t += H4(.28337,-.092809,.33236,.17815) * av.z;
    a5t += H4(-.0028192,-.022221,-.2312,-.080205) * av.w;
    a6t += H4(.12547,.27435,.062732,.19663) * av.x;
    a6t += H4(.17352,-.13322,.05326,-.048848) * av.y;
    a6t += H4(.68541,-.31397,.070404,-.3363) * av.z;
    a6t += H4(-.47616,.1432,-.23639,-.0173) * av.w;
    a7t += H4(.063072,.1865,-.052657,-.10994) * av.x;
    a7t += H4(.2994,-.30957,.12842,.024123) * av.y;
    a7t += H4(-.10262,-.10567,-.065631,-.13722) * av.z;
    a7t += H4(-.03499,.26844,-.036526,.024121) * av.w;
    av = tile0[6][local.y + 2][local.x + 2];
    a0t += H4(.02411,-.0013949,.17259,.19084) * av.x;
    a0t += H4(.097687,.0010573,-.55489,-.43728) * av.y;
    a0t += H4(-.07282,-1.3985e-5,.25431,.36126) * av.z;
    a0t += H4(.028884,-.00099345,.12097,-.19765) * av.w;
    a1t += H4(-.21521,-.052778,.031877,.18598) * av.x;
    a1t += H4(.33152,.22875,.3546,-.27892) * av.y;
    a1t += H4(.066189,.19137,.26788,-.25392) * av.z;
    a1t += H4(-.05072,.034589,-.088096,.38653) * av.w;
    a2t += H4(-.26606,.055218,.04789,-.16263) * av.x;
    a2t += H4(-.42441,.38225,.093432,.22443) * av.y;
    a2t += H4(1.0034,.50848,-.33686,-.049333) * av.z;
    a2t += H4(-.30728,-.24572,-.012799,-.0083439) * av.w;
    a3t += H4(.23659,.10232,.045132,.024387) * av.x;
    a3t += H4(.09154,.049629,.07467,.0017577) * av.y;
    a3t += H4(.51389,.27243,-.051632,.12672) * av.z;
    a3t += H4(-.00068277,.26974,.14648,.007808) * av.w;
    a4t += H4(-.090743,-.0014223,-.28553,-.0068661) * av.x;
    a4t += H4(.25865,.00084388,-.33988,-.33384) * av.y;
    a4t += H4(.030432,-4.5122e-5,.12898,.55568) * av.z;
    a4t += H4(-.06077,-.00096265,-.064854,-.42182) * av.w;
    a5t += H4(.011442,-.13581,-.099412,.10322) * av.x;
    a5t += H4(-.16538,.082775,.15896,-.21478) * av.y;
    a5t += H4(-.084594,.12197,.30871,-.19284) * av.z;
    a5t += H4(.052304,.068864,-.058846,.15529) * av.w;
    a6t += H4(-.1455,-.061502,-.051165,.3443) * av.x;
    a6t += H4(.048026,.53622,.091509,.018983) * av.y;
    a6t += H4(.96042,.52501,-.45247,-.24144) * av.z;
    a6t += H4(-.51205,-.18184,-.055075,.061593) * av.w;
    a7t += H4(.10384,-.14019,-.074119,.044869) * av.x;
    a7t += H4(.26146,-.08997,.071082,.18155) * av.y;
    a7t += H4(.097294,.42318,-.40415,.37114) * av.z;
    a7t += H4(-.10355,.31855,-.13018,.11996) * av.w;
    a0 += a0t;
    a1 += a1t;
    a2 += a2t;
    a3 += a3t;
    a4 += a4t;
    a5 += a5t;
    a6 += a6t;
    a7 += a7t;
    a0t = H4(0.);
    a1t = H4(0.);
    a2t = H4(0.);
    a3t = H4(0.);
    a4t = H4(0.);
    a5t = H4(0.);
    a6t = H4(0.);
    a7t = H4(0.);
    av = tile0[7][local.y + 0][local.x + 0];
    a0t += H4(-.11061,.00069539,.12714,.39025) * av.x;
    a0t += H4(-.13966,-.0010045,.12642,.31832) * av.y;
    a0t += H4(-.14943,-4.4597e-5,.039773,-.091407) * av.z;
    a0t += H4(.095615,.00097867,.37825,-.011884) * av.w;
    a1t += H4(.13485,.071701,.085182,.019758) * av.x;
    a1t += H4(-.055887,-.0084212,.32828,-.015952) * av.y;
    a1t += H4(-.018102,.015343,-.0048224,.15357) * av.z;
    a1t += H4(.30932,.095166,.18629,-.13305) * av.w;
    a2t += H4(.18743,.094873,-.065388,-.072268) * av.x;
    a2t += H4(.056679,-.067595,-.17813,-.054053) * av.y;
    a2t += H4(-.27534,.057616,.050423,.01997) * av.z;
    a2t += H4(-.084363,-.089021,.012125,.11207) * av.w;
    a3t += H4(.025707,-.050526,.035646,-.039691) * av.x;
    a3t += H4(.20349,.040574,-.01011,.044156) * av.y;
    a3t += H4(-.15257,-.01306,-.096554,-.054186) * av.z;
    a3t += H4(-.029378,-.088399,.1019,-.060791) * av.w;
    a4t += H4(.042573,.00076349,-.015651,.4382) * av.x;
    a4t += H4(.057816,-.00098581,-.036603,.025756) * av.y;
    a4t += H4(-.046095,1.371e-5,-.5314,.22838) * av.z;
    a4t += H4(.44756,.0010226,.79583,.14558) * av.w;
    a5t += H4(.019799,.02408,.24034,-.2441) * av.x;
    a5t += H4(.099396,-.1289,-.39336,.25376) * av.y;
    a5t += H4(.087082,-.10898,.048609,-.02384) * av.z;
    a5t += H4(.007616,.10275,.15687,-.074855) * av.w;
    a6t += H4(-.072627,.17643,.066984,-.13638) * av.x;
    a6t += H4(.059075,-.010247,-.17002,.09928) * av.y;
    a6t += H4(-.027441,-.24976,.12335,-.033488) * av.z;
    a6t += H4(.37475,.36153,.20982,-.2542) * av.w;
    a7t += H4(.4863,.0035564,.013363,-.06853) * av.x;
    a7t += H4(-.014403,.0076396,.061895,-.00033527) * av.y;
    a7t += H4(.0068556,.31161,.047841,.042794) * av.z;
    a7t += H4(.076778,.053323,-.068913,-.01566) * av.w;
    av = tile0[7][local.y + 0][local.x + 1];
    a0t += H4(.092668,-.00010864,.084588,.34206) * av.x;
    a0t += H4(-.087918,-.00030726,-.09971,-.082917) * av.y;
    a0t += H4(-.15136,.00018372,.22101,-.21583) * av.z;
    a0t += H4(.29087,-.00027791,-.24108,-.32554) * av.w;
    a1t += H4(.06705,-.00603,.20029,.24567) * av.x;
    a1t += H4(.043401,-.076671,-.19809,.12143) * av.y;
    a1t += H4(-.063274,.037887,-.10006,-.11167) * av.z;
    a1t += H4(.30071,.078861,-.31821,-.24065) * av.w;
    a2t += H4(.14791,-.30127,-.060075,-.028025) * av.x;
    a2t += H4(-.18338,-.089421,.080945,.10089) * av.y;
    a2t += H4(.12454,-.10894,.1067,-.14194) * av.z;
    a2t += H4(-.061261,.46009,.17114,-.10686) * av.w;
    a3t += H4(.10798,-.038061,-.16464,-.48872) * av.x;
    a3t += H4(.11696,.16112,-.15858,.029164) * av.y;
    a3t += H4(-.0058797,-.0333,-.058255,.063259) * av.z;
    a3t += H4(-.16743,-.20065,.031008,-.045747) * av.w;
    a4t += H4(-.016163,-2.7087e-5,.064365,-.005968) * av.x;
    a4t += H4(.035601,-.00031762,.081612,-.50533) * av.y;
    a4t += H4(.050649,.00024545,.045335,.22524) * av.z;
    a4t += H4(.49953,-.00023765,.084789,-.19853) * av.w;
    a5t += H4(.18274,.016407,-.22064,-.1358) * av.x;
    a5t += H4(-.049771,.018043,-.13912,.24264) * av.y;
    a5t += H4(-.032006,-.040699,-.10874,.11527) * av.z;
    a5t += H4(-.13834,.19047,-.1863,-.16763) * av.w;
    a6t += H4(.21846,-.1023,.036172,-.42562) * av.x;
    a6t += H4(.028769,-.15079,-.089886,-.12068) * av.y;
    a6t += H4(-.095282,-.32105,.10804,-.15779) * av.z;
    a6t += H4(-.14097,.014233,.35591,-.10235) * av.w;
    a7t += H4(-.79853,-.006751,.052468,-.094344) * av.x;
    a7t += H4(.0043105,.27131,.16605,.017823) * av.y;
    a7t += H4(.15088,-.17663,-.051684,.008499) * av.z;
    a7t += H4(-.038172,.27679,-.037152,-.036465) * av.w;
    av = tile0[7][local.y + 0][local.x + 2];
    a0t += H4(.032367,.00011174,-.15292,-.38523) * av.x;
    a0t += H4(.010098,6.8116e-5,-.37011,-.28806) * av.y;
    a0t += H4(.0057155,.00049998,.17099,-.034166) * av.z;
    a0t += H4(.40958,-.0001449,-.34687,.14762) * av.w;
    a1t += H4(.093893,.15293,-.024762,-.13245) * av.x;
    a1t += H4(-.16122,.041591,-.2707,.10629) * av.y;
    a1t += H4(-.13151,.049617,-.19756,-.12282) * av.z;
    a1t += H4(-.045687,.35946,-.23122,-.1218) * av.w;
    a2t += H4(-.12513,.048308,-.011419,-.33174) * av.x;
    a2t += H4(-.12676,-.13261,-.13031,-.15527) * av.y;
    a2t += H4(.0048527,-.19749,-.047568,-.18619) * av.z;
    a2t += H4(.067658,-.15417,.16509,.049777) * av.w;
    a3t += H4(.19605,-.031492,.13575,.57929) * av.x;
    a3t += H4(.099821,.16259,-.19925,-.053364) * av.y;
    a3t += H4(.022663,.17535,.022481,.00010878) * av.z;
    a3t += H4(.075781,.075943,-.12307,.010665) * av.w;
    a4t += H4(.084259,.00018261,.10795,-.11614) * av.x;
    a4t += H4(-.1421,2.1846e-5,-.65938,-.23162) * av.y;
    a4t += H4(-.22759,.00053604,-.023489,.30413) * av.z;
    a4t += H4(.42273,-.00013878,-.31816,-.23675) * av.w;
    a5t += H4(-.2095,-.0066875,-.13359,-.15431) * av.x;
    a5t += H4(.072243,-.08564,-.04501,.28796) * av.y;
    a5t += H4(-.011775,-.24926,-.24235,.18806) * av.z;
    a5t += H4(.035549,.49334,-.17192,.075744) * av.w;
    a6t += H4(.16539,-.046433,.080841,.77034) * av.x;
    a6t += H4(.22476,.006598,.2121,.041255) * av.y;
    a6t += H4(.3595,-.86325,.25544,.093078) * av.z;
    a6t += H4(-.17264,-.076851,.31265,.3122) * av.w;
    a7t += H4(.015011,.007427,-.0013018,.3715) * av.x;
    a7t += H4(-.047038,.063556,.17985,-.01837) * av.y;
    a7t += H4(-.14904,-.14745,-.037274,-.012528) * av.z;
    a7t += H4(.19963,-.0081653,-.13548,-.0090121) * av.w;
    av = tile0[7][local.y + 1][local.x + 0];
    a0t += H4(.021453,.0003373,-.018693,-.0035045) * av.x;
    a0t += H4(-.038991,-.00076071,-.018196,-.18209) * av.y;
    a0t += H4(.082727,.0002549,-.13817,-.22996) * av.z;
    a0t += H4(.14698,-.001401,.28715,.1852) * av.w;
    a1t += H4(.12418,.0025886,.19289,-.023862) * av.x;
    a1t += H4(-.0058805,.052788,.05878,-.089182) * av.y;
    a1t += H4(-.0026165,.22185,.094758,.119) * av.z;
    a1t += H4(.34329,.0012142,-.037147,-.056324) * av.w;
    a2t += H4(.16793,.29314,.0022413,.32572) * av.x;
    a2t += H4(.20687,-.16115,.015111,-.31797) * av.y;
    a2t += H4(-.025008,-.13083,-.17235,-.1787) * av.z;
    a2t += H4(.16367,.24378,.12152,.3765) * av.w;
    a3t += H4(.15191,.0038474,-.034084,.010057) * av.x;
    a3t += H4(.34172,.12276,.044588,-.0099613) * av.y;
    a3t += H4(.20854,.19193,.16424,-.055094) * av.z;
    a3t += H4(-.18204,-.13904,-.014029,.12997) * av.w;
    a4t += H4(.14266,.00042748,.06836,.16866) * av.x;
    a4t += H4(.1496,-.00070977,-.23362,.10178) * av.y;
    a4t += H4(-.16366,.00025781,-.1622,.10354) * av.z;
    a4t += H4(.21318,-.0012792,.37408,.025721) * av.w;
    a5t += H4(.096091,-.014469,-.13815,.051078) * av.x;
    a5t += H4(-.024718,-.06152,-.044216,-.052871) * av.y;
    a5t += H4(.12441,.092711,.19949,.0036156) * av.z;
    a5t += H4(-.12794,.09733,-.25013,.15004) * av.w;
    a6t += H4(-.031572,.25195,.082467,-.13777) * av.x;
    a6t += H4(.0639,-.5163,-.078294,-.23872) * av.y;
    a6t += H4(.00044949,-.26943,-.22099,.35331) * av.z;
    a6t += H4(.50405,.38408,.14975,-.071464) * av.w;
    a7t += H4(-.32369,.046441,-.0080899,.10574) * av.x;
    a7t += H4(-.23852,.070933,.065566,-.020706) * av.y;
    a7t += H4(-.02754,.3374,.05217,-.070495) * av.z;
    a7t += H4(-.059396,-.090232,-.19118,-.017033) * av.w;
    av = tile0[7][local.y + 1][local.x + 1];
    a0t += H4(-.04566,-.00012826,.16013,.13575) * av.x;
    a0t += H4(-.13045,-.00013923,.021779,-.25333) * av.y;
    a0t += H4(.126,.00055207,.39778,.10485) * av.z;
    a0t += H4(.28181,-.00093124,-.47072,.16845) * av.w;
    a1t += H4(-.13051,-.060932,.093641,-.1731) * av.x;
    a1t += H4(-.14167,.15801,-.089252,.14528) * av.y;
    a1t += H4(-.038098,-.0019707,.15767,.027582) * av.z;
    a1t += H4(.57452,.086389,-.17278,-.35132) * av.w;
    a2t += H4(.044542,.0052685,-.20644,1.3512) * av.x;
    a2t += H4(.22145,-.54455,.083925,-.41645) * av.y;
    a2t += H4(.2015,-.098062,-.098461,-.082804) * av.z;
    a2t += H4(-.16794,.085915,.06681,-.1243) * av.w;
    a3t += H4(-.036102,-.011018,-.078876,.66238) * av.x;
    a3t += H4(.22549,.47005,.069243,-.17469) * av.y;
    a3t += H4(.016656,.019283,.056427,.054492) * av.z;
    a3t += H4(-.0091731,-.5734,.23789,-.040235) * av.w;
    a4t += H4(.036254,-4.4579e-5,-.17582,-.28556) * av.x;
    a4t += H4(-.020153,-.00010647,.18461,.39442) * av.y;
    a4t += H4(-.052362,.00055776,.033374,.36851) * av.z;
    a4t += H4(.21627,-.00087294,-.15833,-.077255) * av.w;
    a5t += H4(-.030253,.18718,.044038,.097449) * av.x;
    a5t += H4(.025176,-.26344,-.09027,.055576) * av.y;
    a5t += H4(-.050211,-.14771,.044991,.1102) * av.z;
    a5t += H4(.094074,.092884,-.4008,-.16085) * av.w;
    a6t += H4(-.042793,.03619,.07857,-.32402) * av.x;
    a6t += H4(.0076208,-.50407,.022498,-.55797) * av.y;
    a6t += H4(.20179,-.64734,-.1539,.10726) * av.z;
    a6t += H4(.21596,-.29579,.26504,-.022445) * av.w;
    a7t += H4(.67317,.27218,.17783,.49021) * av.x;
    a7t += H4(.17137,.35131,-.17218,-.1275) * av.y;
    a7t += H4(-.086427,-.083439,.12932,-.019775) * av.z;
    a7t += H4(-.0072082,-.21624,-.0049225,-.0051548) * av.w;
    av = tile0[7][local.y + 1][local.x + 2];
    a0t += H4(.19892,-.00056273,.086548,-.32851) * av.x;
    a0t += H4(-.019916,-.00026351,-.087792,-.41487) * av.y;
    a0t += H4(-.27256,-.00082745,-.076317,.37095) * av.z;
    a0t += H4(.35418,-.0011832,.13449,.33859) * av.w;
    a1t += H4(.10214,-.088439,.11022,.1374) * av.x;
    a1t += H4(-.068165,.097062,.15717,-.22801) * av.y;
    a1t += H4(.036846,-.16791,.059478,-.17149) * av.z;
    a1t += H4(-.069538,-.041569,.083463,-.22482) * av.w;
    a2t += H4(-.23705,.0065138,.14475,-.70728) * av.x;
    a2t += H4(-.031472,-.43371,-.02992,.0043743) * av.y;
    a2t += H4(-.11912,-.0096701,.034432,-.11029) * av.z;
    a2t += H4(.12256,.50137,-.092948,.16815) * av.w;
    a3t += H4(-.095567,-.096561,-.091756,-.9085) * av.x;
    a3t += H4(.083453,.31025,.025319,.038691) * av.y;
    a3t += H4(-.41854,.047417,.15574,-.05404) * av.z;
    a3t += H4(.20432,-.0095646,-.018346,-.091428) * av.w;
    a4t += H4(.12161,-.0005002,-.082142,.037641) * av.x;
    a4t += H4(.10302,-.00021757,-.16719,-.05199) * av.y;
    a4t += H4(-.52687,-.00075364,.48944,-.12905) * av.z;
    a4t += H4(.16966,-.0011266,.018695,-.071754) * av.w;
    a5t += H4(-.31856,.094478,.022505,-.1462) * av.x;
    a5t += H4(.054419,.068847,.082559,-.20714) * av.y;
    a5t += H4(-.11176,-.3948,.076274,-.0066962) * av.z;
    a5t += H4(.0072468,.28094,-.42418,-.21517) * av.w;
    a6t += H4(-.068625,.080018,-.13694,-.85512) * av.x;
    a6t += H4(.48109,-.20481,.0473,.15702) * av.y;
    a6t += H4(.017804,-.32468,-.13568,-.61711) * av.z;
    a6t += H4(-.11538,.081933,.048059,.3982) * av.w;
    a7t += H4(-.15066,.12568,-.073263,-1.2874) * av.x;
    a7t += H4(-.10696,.089608,-.067379,.16614) * av.y;
    a7t += H4(-.10669,-.10723,-.090898,.090942) * av.z;
    a7t += H4(-.04695,-.094437,.044789,.0059369) * av.w;
    av = tile0[7][local.y + 2][local.x + 0];
    a0t += H4(.057631,.00012603,.023528,-.096495) * av.x;
    a0t += H4(.075627,.00063663,-.23166,.027049) * av.y;
    a0t += H4(-.013318,-.00072264,.012922,-.16887) * av.z;
    a0t += H4(.27311,-.00018747,.037017,-.070581) * av.w;
    a1t += H4(-.039154,.072106,.010916,.11846) * av.x;
    a1t += H4(-.32156,-.23933,.041225,-.26688) * av.y;
    a1t += H4(-.19105,.16611,-.20513,-.22233) * av.z;
    a1t += H4(.40317,.25449,-.14317,.38381) * av.w;
    a2t += H4(.18779,.04101,.068217,.06503) * av.x;
    a2t += H4(.18151,.15475,.043911,-.21215) * av.y;
    a2t += H4(.10459,.068361,.13779,-.048205) * av.z;
    a2t += H4(.16021,.18686,.10525,.14098) * av.w;
    a3t += H4(.094852,.12461,.075471,-.10323) * av.x;
    a3t += H4(.058737,-.019633,.12444,.0293) * av.y;
    a3t += H4(-.20034,-.077657,.12043,.051167) * av.z;
    a3t += H4(.076583,.038917,.028106,-.047701) * av.w;
    a4t += H4(-.020891,.00022856,.16895,.0026226) * av.x;
    a4t += H4(.059647,.00068714,-.30168,.10752) * av.y;
    a4t += H4(-.46831,-.00070733,.17728,.18876) * av.z;
    a4t += H4(.21891,-3.5581e-5,-.16057,-.10797) * av.w;
    a5t += H4(.64052,-.012193,-.098416,-.050598) * av.x;
    a5t += H4(-.048369,-.24171,-.11866,-.21729) * av.y;
    a5t += H4(-.038287,.24969,-.0199,-.047029) * av.z;
    a5t += H4(-.1566,-.017387,-.046293,.053477) * av.w;
    a6t += H4(.054086,.043068,.0044231,-.2414) * av.x;
    a6t += H4(-.040055,.13818,-.036378,.26369) * av.y;
    a6t += H4(.38512,-.093084,.044547,-.092815) * av.z;
    a6t += H4(-.070625,.19161,.022146,-.062295) * av.w;
    a7t += H4(.32266,-.10159,-.053284,.0018208) * av.x;
    a7t += H4(.30594,-.017975,-.027571,.032823) * av.y;
    a7t += H4(-.18384,.065949,.076962,-.0099294) * av.z;
    a7t += H4(-.056527,.071294,-.084159,-.094158) * av.w;
    av = tile0[7][local.y + 2][local.x + 1];
    a0t += H4(-.048411,.00010451,.082742,-.12006) * av.x;
    a0t += H4(.15626,.00088494,-.15841,.035421) * av.y;
    a0t += H4(-.17013,-.00095818,-.11441,.077483) * av.z;
    a0t += H4(-.011087,-.00028955,-.047166,.073348) * av.w;
    a1t += H4(.059851,.00437,-.004914,.019143) * av.x;
    a1t += H4(-.373,-.65079,-.058494,.15048) * av.y;
    a1t += H4(.11171,.12468,-.10053,-.17557) * av.z;
    a1t += H4(.36532,.21086,-.027049,-.080691) * av.w;
    a2t += H4(-.012059,-.21789,-.028281,.36898) * av.x;
    a2t += H4(.025045,.15347,.020668,.32763) * av.y;
    a2t += H4(-.37277,-.16708,.12794,-.14432) * av.z;
    a2t += H4(.043912,-.043163,-.024638,.21304) * av.w;
    a3t += H4(.02883,.022784,.069572,.024743) * av.x;
    a3t += H4(-.33542,-.071459,.0023338,.0074475) * av.y;
    a3t += H4(.067577,-.25305,.021844,-.044729) * av.z;
    a3t += H4(.168,-.13339,.12526,-.021601) * av.w;
    a4t += H4(-.045514,.00018045,.17292,.10341) * av.x;
    a4t += H4(.36438,.00091962,.1765,.22253) * av.y;
    a4t += H4(-.42811,-.00092324,-.28259,.30933) * av.z;
    a4t += H4(.28033,-.00017908,-.24637,-.026531) * av.w;
    a5t += H4(-.17544,-.045262,.25039,.21896) * av.x;
    a5t += H4(.01164,-.29753,-.091477,-.05098) * av.y;
    a5t += H4(.056986,.042302,.029101,.017358) * av.z;
    a5t += H4(-.18715,.085427,.086472,.050033) * av.w;
    a6t += H4(.1608,-.25276,.098191,-.56512) * av.x;
    a6t += H4(-.37439,.23667,.11241,.025658) * av.y;
    a6t += H4(-.2126,-.40056,-.12046,-.0176) * av.z;
    a6t += H4(.42419,-.093632,.038707,.2001) * av.w;
    a7t += H4(-.56365,.20843,-.18511,-.07846) * av.x;
    a7t += H4(-.028283,-.01715,.021122,.01005) * av.y;
    a7t += H4(-.20273,-.24047,.099226,.083463) * av.z;
    a7t += H4(-.13102,.066792,-.13409,.16032) * av.w;
    av = tile0[7][local.y + 2][local.x + 2];
    a0t += H4(.093761,.00038795,-.038492,.051437) * av.x;
    a0t += H4(-.015796,.00024648,-.2828,-.068783) * av.y;
    a0t += H4(-.018774,-.0010372,.073933,-.1795) * av.z;
    a0t += H4(.097715,.00042678,.1116,.063404) * av.w;
    a1t += H4(.047794,-.080123,-.013904,-.16346) * av.x;
    a1t += H4(-.10465,.0017592,.065201,-.038735) * av.y;
    a1t += H4(-.07607,-.13517,-.4258,.15775) * av.z;
    a1t += H4(-.066598,.28153,.16407,.081277) * av.w;
    a2t += H4(.037273,-.035737,-.031348,.025558) * av.x;
    a2t += H4(-.2159,-.063702,.10113,-.089591) * av.y;
    a2t += H4(-.44579,-.047998,.28199,.13925) * av.z;
    a2t += H4(.35142,.1092,-.17641,-.49769) * av.w;
    a3t += H4(-.21657,-.0059712,.14112,.14127) * av.x;
    a3t += H4(-.28077,-.16379,.0088477,.032143) * av.y;
    a3t += H4(-.36183,-.26023,-.012465,.037818) * av.z;
    a3t += H4(.7184,.066227,.0060823,-.0075307) * av.w;
    a4t += H4(-.036195,.00043967,.094944,.15685) * av.x;
    a4t += H4(.077619,.00030535,.12934,.072798) * av.y;
    a4t += H4(-.17914,-.00099495,.13891,-.21718) * av.z;
    a4t += H4(.18766,.00051656,-.35841,-.10054) * av.w;
    a5t += H4(.14886,-.043903,-.09828,-.026775) * av.x;
    a5t += H4(-.028183,.094195,.27079,-.051822) * av.y;
    a5t += H4(.014298,-.034445,-.12014,.16543) * av.z;
    a5t += H4(-.18818,.144,.025745,.061583) * av.w;
    a6t += H4(-.14822,-.040281,-.049053,.33604) * av.x;
    a6t += H4(.27862,.011629,.046352,-.19146) * av.y;
    a6t += H4(-.44872,-.13526,-.10198,-.16945) * av.z;
    a6t += H4(.61565,.014607,.042212,-.084043) * av.w;
    a7t += H4(-.2481,.053234,-.12473,.27777) * av.x;
    a7t += H4(.16307,-.21875,.0017817,-.04825) * av.y;
    a7t += H4(-.080913,-.28587,.089556,-.050126) * av.z;
    a7t += H4(-.019823,.054868,-.11612,-.084767) * av.w;
    a0 += a0t;
    a1 += a1t;
    a2 += a2t;
    a3 += a3t;
    a4 += a4t;
    a5 += a5t;
    a6 += a6t;
    a7 += a7t;
    a0 = max(a0, H4(0.)) + H4(.023848,.98456,-.061002,.36511) * min(a0, H4(0.));
    a1 = max(a1, H4(0.)) + H4(.17528,.25259,.11695,-.097079) * min(a1, H4(0.));
    a2 = max(a2, H4(0.)) + H4(-.060034,.0068358,.23504,-.10948) * min(a2, H4(0.));
    a3 = max(a3, H4(0.)) + H4(.006907,-.09335,.74079,-.4583) * min(a3, H4(0.));
    a4 = max(a4, H4(0.)) + H4(.016904,.9879,.040736,.44429) * min(a4, H4(0.));
    a5 = max(a5, H4(0.)) + H4(.31037,.28217,.18189,-.062666) * min(a5, H4(0.));
    a6 = max(a6, H4(0.)) + H4(-.028997,-.042126,.23543,-.10136) * min(a6, H4(0.));
    a7 = max(a7, H4(0.)) + H4(-.11505,-.16431,.70483,-.37849) * min(a7, H4(0.));
    ivec2 target = (base + local) * ivec2(4, 2);
    imageStore(out_image, target + ivec2(0, 0), vec4(a0));
    imageStore(out_image, target + ivec2(1, 0), vec4(a1));
    imageStore(out_image, target + ivec2(2, 0), vec4(a2));
    imageStore(out_image, target + ivec2(3, 0), vec4(a3));
    imageStore(out_image, target + ivec2(0, 1), vec4(a4));
    imageStore(out_image, target + ivec2(1, 1), vec4(a5));
    imageStore(out_image, target + ivec2(2, 1), vec4(a6));
    imageStore(out_image, target + ivec2(3, 1), vec4(a7));
}

//!DESC car3_40k 39/45: 3x3 32>32
//!HOOK LUMA
//!BIND VSA_CAR3_40K_1
//!SAVE VSA_CAR3_40K_2
//!WIDTH LUMA.w 8 + 4 *
//!HEIGHT LUMA.h 8 + 2 *
//!COMPONENTS 4
//!COMPUTE 64 24 16 12

#ifdef GL_EXT_shader_explicit_arithmetic_types_float16
#extension GL_EXT_shader_explicit_arithmetic_types_float16 : enable
#define H4 f16vec4
#else
#define H4 vec4
#endif

shared H4 tile0[8][14][18];

void hook() {
    ivec2 base = ivec2(gl_WorkGroupID.xy) * ivec2(16, 12);
    ivec2 local = ivec2(gl_LocalInvocationID.xy);
    ivec2 last = textureSize(VSA_CAR3_40K_1_raw, 0) / ivec2(4, 2) - 1;
    for (int i = int(gl_LocalInvocationIndex); i < 252; i += 192) {
        ivec2 cell = ivec2(i % 18, i / 18);
        ivec2 texel = clamp(base + cell + (-1), ivec2(0), last) * ivec2(4, 2);
        tile0[0][cell.y][cell.x] = H4(texelFetch(VSA_CAR3_40K_1_raw, texel + ivec2(0, 0), 0));
        tile0[1][cell.y][cell.x] = H4(texelFetch(VSA_CAR3_40K_1_raw, texel + ivec2(1, 0), 0));
        tile0[2][cell.y][cell.x] = H4(texelFetch(VSA_CAR3_40K_1_raw, texel + ivec2(2, 0), 0));
        tile0[3][cell.y][cell.x] = H4(texelFetch(VSA_CAR3_40K_1_raw, texel + ivec2(3, 0), 0));
        tile0[4][cell.y][cell.x] = H4(texelFetch(VSA_CAR3_40K_1_raw, texel + ivec2(0, 1), 0));
        tile0[5][cell.y][cell.x] = H4(texelFetch(VSA_CAR3_40K_1_raw, texel + ivec2(1, 1), 0));
        tile0[6][cell.y][cell.x] = H4(texelFetch(VSA_CAR3_40K_1_raw, texel + ivec2(2, 1), 0));
        tile0[7][cell.y][cell.x] = H4(texelFetch(VSA_CAR3_40K_1_raw, texel + ivec2(3, 1), 0));
    }
    barrier();
    H4 a0 = H4(-.010611,.11094,.067813,-.00013082);
    H4 a1 = H4(-.097172,-.30962,-.12374,.016488);
    H4 a2 = H4(-.05742,-.0059621,.086088,-.14075);
    H4 a3 = H4(-.24181,-.17834,.07146,.0044008);
    H4 a4 = H4(-.21722,.065623,-.00018478,.015649);
    H4 a5 = H4(-.033904,-.60333,-.1498,.029072);
    H4 a6 = H4(-.17302,.029592,.065174,-.059784);
    H4 a7 = H4(-.208,.018621,.058726,-.0048987);
    H4 av;
    av = tile0[0][local.y + 0][local.x + 0];
    a0 += H4(-.10222,.10652,.020723,-.00038477) * av.x;
    a0 += H4(.0011492,-3.661e-5,.0034768,-.0021726) * av.y;
    a0 += H4(-.018977,-.10835,-.084237,-.00072338) * av.z;
    a0 += H4(.066408,.0051446,.18117,-.0009437) * av.w;
    a1 += H4(.034979,.04554,-.18928,-.15956) * av.x;
    a1 += H4(.0037994,-.0024739,-.0035714,.010726) * av.y;
    a1 += H4(.11054,-.1278,-.027521,-.076626) * av.z;
    a1 += H4(.0065319,.030156,-.035004,.091833) * av.w;
    a2 += H4(-.060096,.15763,-.069097,.019695) * av.x;
    a2 += H4(-.0023991,.0024699,-.0042388,.0040833) * av.y;
    a2 += H4(.085731,.31571,.040281,-.25844) * av.z;
    a2 += H4(.1475,.09079,.10569,.082461) * av.w;
    a3 += H4(.029306,-.2611,-.051832,-.21144) * av.x;
    a3 += H4(.003178,-.0011479,-.0052236,.0081878) * av.y;
    a3 += H4(-.23807,-.082665,-.046088,-.51924) * av.z;
    a3 += H4(-.017793,.33556,.029631,.0022442) * av.w;
    a4 += H4(-.13134,-.024248,-.00043549,-.097589) * av.x;
    a4 += H4(.0040198,-.0050459,-.0017772,.0024805) * av.y;
    a4 += H4(-.10498,-.053878,-.00070587,.052262) * av.z;
    a4 += H4(-.086144,-.11754,-.00096842,.3075) * av.w;
    a5 += H4(.052921,-.24449,-.16145,.13954) * av.x;
    a5 += H4(-.00072426,-.0027931,-.003094,-.0048594) * av.y;
    a5 += H4(-.049167,.037472,.030038,-.11388) * av.z;
    a5 += H4(.016631,.022976,.025806,.023198) * av.w;
    a6 += H4(-.25165,-.39444,-.23024,.43367) * av.x;
    a6 += H4(-.0024003,.00029815,-.0048581,.0054165) * av.y;
    a6 += H4(.0027763,-.4177,.13314,-.012364) * av.z;
    a6 += H4(.19645,-.14646,-.069254,.21073) * av.w;
    a7 += H4(-.059551,.092402,-.14666,-.21201) * av.x;
    a7 += H4(-.0015381,-.0061554,.0043232,-.0018457) * av.y;
    a7 += H4(-.01,-.4226,.040186,.029201) * av.z;
    a7 += H4(.20851,.29836,.021902,-.037627) * av.w;
    av = tile0[0][local.y + 0][local.x + 1];
    a0 += H4(-.10611,-.0063562,-.093575,-4.2813e-5) * av.x;
    a0 += H4(.00029012,-.00038575,.0027549,-.0055897) * av.y;
    a0 += H4(.0082747,-.13659,.057125,-.0012113) * av.z;
    a0 += H4(.12591,-.079686,.11661,-.00017486) * av.w;
    a1 += H4(.058884,-.063479,-.36923,-.081809) * av.x;
    a1 += H4(.0026553,.00055035,-.007339,-.0060594) * av.y;
    a1 += H4(.15285,.038083,.10472,.1922) * av.z;
    a1 += H4(-.084671,-.010204,-.11176,.095333) * av.w;
    a2 += H4(-.26715,.18309,-.092409,-.48728) * av.x;
    a2 += H4(-.002013,.0020422,-.0052363,-.0015805) * av.y;
    a2 += H4(.084456,-.051218,-.01523,.1064) * av.z;
    a2 += H4(.0010491,-.081632,.010188,.12221) * av.w;
    a3 += H4(-.048795,-.076034,.0045093,-.21393) * av.x;
    a3 += H4(-.0030588,.008552,-.0080906,.0032294) * av.y;
    a3 += H4(.066886,-.1994,.054987,-.096334) * av.z;
    a3 += H4(.15154,.077117,-.013172,-.0093776) * av.w;
    a4 += H4(-.1376,-.1515,-6.6054e-5,-.20759) * av.x;
    a4 += H4(.0067441,-.0010947,-.0053436,.0025906) * av.y;
    a4 += H4(-.21673,-.16895,-.0012,.18565) * av.z;
    a4 += H4(.24878,-.057311,-.00017022,-.42204) * av.w;
    a5 += H4(.063287,-.13402,-.15136,.16579) * av.x;
    a5 += H4(-.0028563,-.0024839,-.0033801,-.0055169) * av.y;
    a5 += H4(-.057829,.14423,.048246,-.07333) * av.z;
    a5 += H4(.027624,-.15151,.034153,-.0067689) * av.w;
    a6 += H4(-.21143,.031789,-.099416,-.33032) * av.x;
    a6 += H4(-.0081665,.00058808,-.0042301,.0012748) * av.y;
    a6 += H4(-.29879,-.060568,.10832,-.14235) * av.z;
    a6 += H4(.11418,-.035368,-.0085582,.042791) * av.w;
    a7 += H4(-.1367,-.13233,.11287,-.30244) * av.x;
    a7 += H4(-.0037671,-.0024182,.004462,-.0011437) * av.y;
    a7 += H4(-.10511,.00621,-.069789,-.11877) * av.z;
    a7 += H4(.17055,-.22624,.029997,.22311) * av.w;
    av = tile0[0][local.y + 0][local.x + 2];
    a0 += H4(.21811,.10113,.086185,.00049029) * av.x;
    a0 += H4(-.0002644,.0039897,.0037737,-.0015638) * av.y;
    a0 += H4(.046883,-.16261,.0050754,7.7414e-5) * av.z;
    a0 += H4(.18463,-.020256,-.015491,.00018611) * av.w;
    a1 += H4(-.060398,-.075287,-.073041,.00014048) * av.x;
    a1 += H4(.006263,-.0013389,-.0026303,.00081652) * av.y;
    a1 += H4(.0027484,.10365,.091274,-.11596) * av.z;
    a1 += H4(-.035581,-.059226,.068484,.075791) * av.w;
    a2 += H4(-.027141,-.42143,-.086908,.16664) * av.x;
    a2 += H4(-.0043271,.0024085,-.0040873,-.00049632) * av.y;
    a2 += H4(-.26318,-.047712,.16357,.18773) * av.z;
    a2 += H4(-.047161,-.6395,-.0012414,-.10925) * av.w;
    a3 += H4(.038073,-.16276,-.035942,-.016711) * av.x;
    a3 += H4(-.0047798,.0036869,-.005337,.0040137) * av.y;
    a3 += H4(.13226,-.26987,-.00040752,.1196) * av.z;
    a3 += H4(.052278,.44401,-.059437,.046226) * av.w;
    a4 += H4(-.015313,.064973,.00048048,-.09838) * av.x;
    a4 += H4(.0070266,.0024073,-.0011908,.001471) * av.y;
    a4 += H4(.46022,.15884,8.434e-5,-.0082345) * av.z;
    a4 += H4(.037493,.04894,.00015186,.23447) * av.w;
    a5 += H4(.078669,-.082112,-.27854,-.058072) * av.x;
    a5 += H4(-.0014518,-.0044687,-.0063103,-.0050006) * av.y;
    a5 += H4(.049533,.17218,-.094987,.08948) * av.z;
    a5 += H4(-.0025338,-.083075,-.048639,-.04919) * av.w;
    a6 += H4(-.11009,-.0861,-.18617,.14641) * av.x;
    a6 += H4(.00065424,.0017286,-.0029093,.0018158) * av.y;
    a6 += H4(-.14741,.23911,.036708,.16709) * av.z;
    a6 += H4(.13258,-.50363,-.055125,.26228) * av.w;
    a7 += H4(-.002406,.0037988,-.097388,-.061132) * av.x;
    a7 += H4(-.00054517,-.0017569,.002887,-.0036565) * av.y;
    a7 += H4(.22386,-.0074845,-.08143,-.087366) * av.z;
    a7 += H4(.093942,.49641,-.14701,.33641) * av.w;
    av = tile0[0][local.y + 1][local.x + 0];
    a0 += H4(-.10909,-.0036523,-.032124,.00020803) * av.x;
    a0 += H4(-.0004649,-.0049888,.0027172,-.0055578) * av.y;
    a0 += H4(.06031,-.1515,.014543,.00028483) * av.z;
    a0 += H4(-.098768,-.16118,-.089308,.0012038) * av.w;
    a1 += H4(.11226,.10122,-.11508,.032806) * av.x;
    a1 += H4(.0026298,.0040381,-.0056202,.0054768) * av.y;
    a1 += H4(-.0028014,.081194,-.099166,.03864) * av.z;
    a1 += H4(-.081991,-.00092413,.0046213,.036209) * av.w;
    a2 += H4(.034548,-.28108,-.2105,-.18422) * av.x;
    a2 += H4(-.0011505,.0028272,-.0051675,.0015766) * av.y;
    a2 += H4(-.10478,-.01368,.02319,.029504) * av.z;
    a2 += H4(.062075,-.16931,-.060718,.44236) * av.w;
    a3 += H4(-.12844,.19302,-.20069,-.40793) * av.x;
    a3 += H4(-.0033522,.0050705,-.0068592,.0051179) * av.y;
    a3 += H4(-.040859,-.17703,-.066439,-.31398) * av.z;
    a3 += H4(-.2544,.072289,-.08913,-.055258) * av.w;
    a4 += H4(-.14588,.10961,.00016831,-.22493) * av.x;
    a4 += H4(-.003924,-.0018498,-.0053006,.0031923) * av.y;
    a4 += H4(.071876,.059725,.00032717,-.20281) * av.z;
    a4 += H4(-.40803,-.0080915,.0011975,.16846) * av.w;
    a5 += H4(.0068245,-.022378,-.095204,.058561) * av.x;
    a5 += H4(-.0019267,.00063428,-.0057507,-.0050042) * av.y;
    a5 += H4(-.17982,-.25965,.17647,.10882) * av.z;
    a5 += H4(.028613,-.16008,.028065,-.068983) * av.w;
    a6 += H4(-.21842,-.2397,-.10597,-.30308) * av.x;
    a6 += H4(.001035,.0021442,-.004335,.0035001) * av.y;
    a6 += H4(-.17072,.25933,.014374,.17129) * av.z;
    a6 += H4(.14697,-.32453,-.074377,.029111) * av.w;
    a7 += H4(-.29563,-.27903,-.14313,-.28862) * av.x;
    a7 += H4(-.0072897,-.00092074,.0046718,-.0023991) * av.y;
    a7 += H4(.026775,-.044146,.036096,-.20201) * av.z;
    a7 += H4(.023844,-.12036,-.18269,.1087) * av.w;
    av = tile0[0][local.y + 1][local.x + 1];
    a0 += H4(.048516,-.11215,-.021752,-.00095603) * av.x;
    a0 += H4(.00229,-.0045457,.0017595,-.014826) * av.y;
    a0 += H4(.089093,.13598,-.26743,-.0022677) * av.z;
    a0 += H4(-.18136,.03949,-.016017,-.00080842) * av.w;
    a1 += H4(-.039564,.2189,-.20645,.17862) * av.x;
    a1 += H4(-.012699,.0081597,-.0077207,-.0069445) * av.y;
    a1 += H4(.031236,.25922,-.17491,.0035744) * av.z;
    a1 += H4(-.046219,.04269,-.054546,.075111) * av.w;
    a2 += H4(-.21604,.38634,-.0068766,.62214) * av.x;
    a2 += H4(-.0035267,.0032697,-.008225,.0031492) * av.y;
    a2 += H4(.16538,.094693,-.0028302,.24769) * av.z;
    a2 += H4(-.048544,.012658,.078064,-.14835) * av.w;
    a3 += H4(-.14436,-.050692,.055479,.097066) * av.x;
    a3 += H4(-.0056021,-.0065502,-.0043151,-.0017131) * av.y;
    a3 += H4(.131,-.047279,.063266,-.17559) * av.z;
    a3 += H4(-.11935,-.14604,.025069,.15887) * av.w;
    a4 += H4(.084209,.18166,-.0010087,.0058029) * av.x;
    a4 += H4(-.0031711,-.0068281,.98515,.0048037) * av.y;
    a4 += H4(-.11506,-.12716,-.0022995,.073756) * av.z;
    a4 += H4(-.069123,-.068579,-.00083808,.20225) * av.w;
    a5 += H4(-.25282,.3149,-.18917,.093176) * av.x;
    a5 += H4(-.0088201,.007229,-.0027177,-.0059443) * av.y;
    a5 += H4(-.027239,.023376,.15066,-.032549) * av.z;
    a5 += H4(.074726,-.054501,.078655,.074079) * av.w;
    a6 += H4(-.44057,.0030151,.080127,.3427) * av.x;
    a6 += H4(-.0061404,.0018096,.0025395,.0017281) * av.y;
    a6 += H4(-.048346,-.23704,-.16499,.20274) * av.z;
    a6 += H4(-.16519,.13223,-.18977,.027525) * av.w;
    a7 += H4(-.51974,.077873,.041882,.032765) * av.x;
    a7 += H4(-.0093509,-.004474,.0026821,-.0024257) * av.y;
    a7 += H4(.11674,-.24658,-.078185,-.11517) * av.z;
    a7 += H4(-.19912,-.17902,.0066142,.083743) * av.w;
    av = tile0[0][local.y + 1][local.x + 2];
    a0 += H4(-.22239,.013264,.24959,-.00018118) * av.x;
    a0 += H4(-.00014092,.0089577,.0030677,-.0053133) * av.y;
    a0 += H4(-.00057979,.0037189,.19763,.00073073) * av.z;
    a0 += H4(.12071,-.15632,.023464,.00021913) * av.w;
    a1 += H4(.094083,.073795,-.1565,.044019) * av.x;
    a1 += H4(.00038562,.0029402,.00075143,.014261) * av.y;
    a1 += H4(.15602,.020454,.047276,-.058982) * av.z;
    a1 += H4(-.059541,-.12258,.13715,.080285) * av.w;
    a2 += H4(-.012611,-.068679,.049475,.02964) * av.x;
    a2 += H4(-.00391,.0023161,-.0052003,.0011951) * av.y;
    a2 += H4(-.04454,-.12976,.068615,-.044262) * av.z;
    a2 += H4(.088563,.20135,-.073513,-.13473) * av.w;
    a3 += H4(-.19074,-.11775,-.091348,.088429) * av.x;
    a3 += H4(-.0039446,-.00032134,.0001142,.0023028) * av.y;
    a3 += H4(-.33088,.052387,-.05883,.087143) * av.z;
    a3 += H4(.0090533,.30754,-.087588,-.05099) * av.w;
    a4 += H4(-.10499,-.091565,-.00020261,-.21293) * av.x;
    a4 += H4(.0013907,-.0024013,-.0050378,.0048216) * av.y;
    a4 += H4(.10483,.014396,.00073019,.10773) * av.z;
    a4 += H4(-.059068,-.085514,.0001618,-.12051) * av.w;
    a5 += H4(.049558,-.30724,-.19516,-.13657) * av.x;
    a5 += H4(-.00089158,-.0026883,-.0088164,-.0042556) * av.y;
    a5 += H4(.20506,.082289,-.072705,-.14415) * av.z;
    a5 += H4(.079766,-.075459,-.11865,.046416) * av.w;
    a6 += H4(-.18127,-.030991,-.0094396,-.13719) * av.x;
    a6 += H4(-.0081363,.0018651,-.00096583,.0027322) * av.y;
    a6 += H4(-.19468,.0807,-.0078889,-.041635) * av.z;
    a6 += H4(-.044458,.19376,.037505,-.31686) * av.w;
    a7 += H4(-.38934,.24842,.090552,-.094393) * av.x;
    a7 += H4(-.004431,-.0042611,.0023124,-.0022014) * av.y;
    a7 += H4(-.28888,.34645,.070903,-.11778) * av.z;
    a7 += H4(-.14144,-.10163,-.030697,.30411) * av.w;
    av = tile0[0][local.y + 2][local.x + 0];
    a0 += H4(-.036077,.088914,-.27966,.00053042) * av.x;
    a0 += H4(-.002218,-.00090766,.0026099,-.0024811) * av.y;
    a0 += H4(-.12754,-.12548,-.25714,-.00089637) * av.z;
    a0 += H4(.067339,-.33386,-.24137,-.00142) * av.w;
    a1 += H4(.046609,.10229,.16135,-.039669) * av.x;
    a1 += H4(.0050104,-.00094683,-.0033521,.0064989) * av.y;
    a1 += H4(-.041935,.032515,-.12552,.052661) * av.z;
    a1 += H4(-.067334,.050149,-.1859,-.084678) * av.w;
    a2 += H4(.0072423,-.091308,-.11997,.09808) * av.x;
    a2 += H4(.0017639,.0046681,-.0037025,.0020838) * av.y;
    a2 += H4(-.10998,-.17188,-.037441,.13831) * av.z;
    a2 += H4(.18266,.6517,-.12147,.093169) * av.w;
    a3 += H4(.001576,-.018847,-.072841,.02452) * av.x;
    a3 += H4(-.0044162,.0042718,-.0029417,.0046015) * av.y;
    a3 += H4(-.068111,.13075,.073858,-.046127) * av.z;
    a3 += H4(.025647,.096618,-.11095,-.151) * av.w;
    a4 += H4(-.18154,-.057772,.00046322,-.087591) * av.x;
    a4 += H4(-9.5699e-5,.0010007,-.0021743,.003836) * av.y;
    a4 += H4(.20911,-.002441,-.00088176,-.077783) * av.z;
    a4 += H4(.037081,-.077399,-.0014415,-.28299) * av.w;
    a5 += H4(-.049426,-.10734,-.039035,.12448) * av.x;
    a5 += H4(-.0014285,6.2523e-5,-.0034083,-.0054573) * av.y;
    a5 += H4(-.10621,-.1715,.19512,-.28708) * av.z;
    a5 += H4(.02582,.062862,.051838,-.092236) * av.w;
    a6 += H4(-.18386,-.15755,-.1377,-.18788) * av.x;
    a6 += H4(.0040247,.00047862,-.007569,.001706) * av.y;
    a6 += H4(-.25169,.28915,.014012,-.03244) * av.z;
    a6 += H4(.13785,.21237,-.0083565,-.11063) * av.w;
    a7 += H4(-.23727,-.28554,-.38673,-.20459) * av.x;
    a7 += H4(.0011715,-.0056766,.0044512,-.0019019) * av.y;
    a7 += H4(-.064424,-.12107,.077014,.0019243) * av.z;
    a7 += H4(-.16095,.051577,-.006886,.1274) * av.w;
    av = tile0[0][local.y + 2][local.x + 1];
    a0 += H4(-.012986,.11179,-.19996,.0006947) * av.x;
    a0 += H4(-.0020233,-.0052211,.0031459,-.0059481) * av.y;
    a0 += H4(.0045976,.012109,.14529,-.00097906) * av.z;
    a0 += H4(-.062055,-.17644,-.31759,-.00048789) * av.w;
    a1 += H4(-.0096386,-.050616,-.089082,.0062772) * av.x;
    a1 += H4(.00047611,.0004825,-.0040157,.0095878) * av.y;
    a1 += H4(.10116,.079475,.20226,-.29544) * av.z;
    a1 += H4(-.0023194,-.066643,-.0029282,.027589) * av.w;
    a2 += H4(.13199,-.16989,-.12868,.15515) * av.x;
    a2 += H4(.00055346,.0044783,-.0054994,-.0018445) * av.y;
    a2 += H4(-.077109,.22243,-.055577,-.29096) * av.z;
    a2 += H4(.012803,-.059607,-.021886,-.063204) * av.w;
    a3 += H4(-.043382,-.077225,.025928,-.13416) * av.x;
    a3 += H4(-.0043455,.0040838,-.0053647,.0050301) * av.y;
    a3 += H4(-.18687,.011307,.070202,-.33753) * av.z;
    a3 += H4(.063886,.24738,-.078106,.0024781) * av.w;
    a4 += H4(-.1158,.099969,.00065462,-.38779) * av.x;
    a4 += H4(-.0045836,-.0021692,-.0057455,.0057599) * av.y;
    a4 += H4(.19356,.1631,-.00097902,-.27115) * av.z;
    a4 += H4(-.032775,-.17311,-.00053349,.2471) * av.w;
    a5 += H4(-.085521,.10381,-.33288,.028733) * av.x;
    a5 += H4(-.0019958,-5.3061e-5,-.0046741,-.0047679) * av.y;
    a5 += H4(-.073955,.13104,-.047432,-.25996) * av.z;
    a5 += H4(-.014718,.046605,-.020733,.14632) * av.w;
    a6 += H4(-.38479,-.043017,-.059226,.015045) * av.x;
    a6 += H4(-.0011032,-.0010138,-.0032948,-.0010369) * av.y;
    a6 += H4(.18578,.15685,-.037904,.079739) * av.z;
    a6 += H4(.028575,-.20863,-.03284,.023424) * av.w;
    a7 += H4(-.2285,-.076176,-.052759,.066269) * av.x;
    a7 += H4(.0040858,-.0059976,.0039182,-.0032395) * av.y;
    a7 += H4(-.098096,-.0022492,-.1105,-.029581) * av.z;
    a7 += H4(.10764,-.0054198,-.043739,.050234) * av.w;
    av = tile0[0][local.y + 2][local.x + 2];
    a0 += H4(-.13008,-.063937,-.13386,.00038403) * av.x;
    a0 += H4(-.00094692,.00012779,.0042267,-.0022683) * av.y;
    a0 += H4(-.39447,-.042818,.10026,.00036994) * av.z;
    a0 += H4(.07219,-.018595,-.22882,.0011284) * av.w;
    a1 += H4(-.029081,.097641,-.21388,-.20725) * av.x;
    a1 += H4(.0027963,-5.8333e-5,.0031972,.013399) * av.y;
    a1 += H4(.13886,.11538,.21478,-.0081938) * av.z;
    a1 += H4(-.016588,-.03683,.34676,-.066376) * av.w;
    a2 += H4(-.077548,.1128,.012781,-.31321) * av.x;
    a2 += H4(-.0027467,.0031948,-.0027339,-.0016689) * av.y;
    a2 += H4(.25951,.17946,.073099,-.17877) * av.z;
    a2 += H4(.039638,.29807,.0043605,-.22989) * av.w;
    a3 += H4(.021406,.039677,.060897,-.19423) * av.x;
    a3 += H4(-.00028781,.0089791,-.0032614,.004835) * av.y;
    a3 += H4(.059576,.1576,.043142,-.51766) * av.z;
    a3 += H4(.11249,.19435,.043784,-.064545) * av.w;
    a4 += H4(.106,-.0189,.0003552,-.084551) * av.x;
    a4 += H4(-.001955,-.0015098,-.0019064,.0063618) * av.y;
    a4 += H4(-.26819,-.12367,.0003624,.072611) * av.z;
    a4 += H4(.21947,-.064572,.0010944,-.20258) * av.w;
    a5 += H4(.017762,.013091,-.092605,-.15641) * av.x;
    a5 += H4(.00027951,-.0016856,-.0071928,-.0028413) * av.y;
    a5 += H4(.077675,.065627,-.16782,-.44523) * av.z;
    a5 += H4(.068382,-.19355,.077202,-.037379) * av.w;
    a6 += H4(-.21992,-.15834,-.20976,-.17172) * av.x;
    a6 += H4(-.0048024,.0040686,-.0074663,.00067996) * av.y;
    a6 += H4(-.019487,.076726,-.017324,.058333) * av.z;
    a6 += H4(.13287,.49977,.13195,-.40063) * av.w;
    a7 += H4(-.039212,.15301,-.17956,-.0045669) * av.x;
    a7 += H4(.0024746,-.0051806,.0033002,-.0033597) * av.y;
    a7 += H4(.53358,.22141,.031797,-.37748) * av.z;
    a7 += H4(.1262,.37811,-.046176,.31712) * av.w;
    H4 a0t = H4(0.);
    H4 a1t = H4(0.);
    H4 a2t = H4(0.);
    H4 a3t = H4(0.);
    H4 a4t = H4(0.);
    H4 a5t = H4(0.);
    H4 a6t = H4(0.);
    H4 a7t = H4(0.);
    av = tile0[1][local.y + 0][local.x + 0];
    a0t += H4(.036008,-.045461,-.46275,-.00079989) * av.x;
    a0t += H4(.25358,.05009,.12221,-1.7292e-5) * av.y;
    a0t += H4(-.20727,.09089,-.092375,-.0013847) * av.z;
    a0t += H4(.15225,-.10826,-.027436,.00064054) * av.w;
    a1t += H4(-.061486,-.064521,.19519,-.15786) * av.x;
    a1t += H4(-.015658,.020897,.10267,-.089044) * av.y;
    a1t += H4(.10808,.080113,-.052953,-.052427) * av.z;
    a1t += H4(.13075,.10447,-.10178,.001233) * av.w;
    a2t += H4(-.076618,-.062939,.088023,.24366) * av.x;
    a2t += H4(.095462,.066802,.029216,-.19618) * av.y;
    a2t += H4(-.18176,.36958,.0090133,.14443) * av.z;
    a2t += H4(.061703,.099168,-.12714,.0020482) * av.w;
    a3t += H4(.27498,.13197,.029462,.15007) * av.x;
    a3t += H4(-.25696,.13844,.024656,-.18512) * av.y;
    a3t += H4(-.10998,-.094271,.068132,-.7055) * av.z;
    a3t += H4(.092372,-.26706,-.039031,.12926) * av.w;
    a4t += H4(-.043011,-.019959,-.00081156,.2649) * av.x;
    a4t += H4(-.043759,.16574,-8.3144e-5,.20167) * av.y;
    a4t += H4(-.041037,-.061381,-.0013494,.21862) * av.z;
    a4t += H4(-.14917,-.38081,.00063748,-.080375) * av.w;
    a5t += H4(.12491,-.23647,.1399,-.069061) * av.x;
    a5t += H4(-.11462,-.035767,-.1112,-.39582) * av.y;
    a5t += H4(-.050416,.21685,-.087861,-.50132) * av.z;
    a5t += H4(-.10599,-.11615,-.089131,-.017867) * av.w;
    a6t += H4(-.10087,.11909,-.04841,.14335) * av.x;
    a6t += H4(.22719,-.24573,.037389,-.012804) * av.y;
    a6t += H4(-.31568,.060616,-.091512,.012559) * av.z;
    a6t += H4(.15077,-.13218,-.043018,-.22847) * av.w;
    a7t += H4(-.26836,.27198,-.051412,.28403) * av.x;
    a7t += H4(-.015537,-.28092,.20654,.14641) * av.y;
    a7t += H4(-.14972,-.21762,.0014077,-.3344) * av.z;
    a7t += H4(.014055,-.16122,-.13444,.096003) * av.w;
    av = tile0[1][local.y + 0][local.x + 1];
    a0t += H4(.035953,-.037515,.42745,-.00048795) * av.x;
    a0t += H4(-.17572,.012161,-.032366,.0003768) * av.y;
    a0t += H4(.011552,.047943,.02585,-.0009985) * av.z;
    a0t += H4(-.034042,.040858,-.15132,-.00073073) * av.w;
    a1t += H4(.10837,-.045981,.0076745,-.17881) * av.x;
    a1t += H4(-.10261,.14794,.37158,.2207) * av.y;
    a1t += H4(.13687,-.037701,.18664,-.19785) * av.z;
    a1t += H4(.012644,.070259,-.089783,-.10259) * av.w;
    a2t += H4(.092648,-.15535,.068737,-.56203) * av.x;
    a2t += H4(.082774,-.24379,-.084629,.32746) * av.y;
    a2t += H4(.051963,-.012508,.10727,-.45153) * av.z;
    a2t += H4(-.13346,.061631,.0074458,-.10669) * av.w;
    a3t += H4(.014857,-.016364,-.015935,.272) * av.x;
    a3t += H4(-.13684,.0061369,-.020626,.11803) * av.y;
    a3t += H4(-.24926,-.012123,-.061147,-.34594) * av.z;
    a3t += H4(-.089137,-.24578,-.16928,.13583) * av.w;
    a4t += H4(.12292,-.08145,-.00048997,-.21827) * av.x;
    a4t += H4(-.1735,-.0060673,.00034004,.091593) * av.y;
    a4t += H4(-.17385,-.019989,-.00094556,-.0056702) * av.z;
    a4t += H4(-.22835,-.16159,-.00074339,-.25433) * av.w;
    a5t += H4(.041535,.035029,.08031,-.025457) * av.x;
    a5t += H4(-.082885,.11614,.43573,.12338) * av.y;
    a5t += H4(.0481,.093236,.11394,-.12016) * av.z;
    a5t += H4(.17365,-.071321,-.11305,.06735) * av.w;
    a6t += H4(-.013589,-.033844,.070393,-.094418) * av.x;
    a6t += H4(.27198,.0091722,.13592,.17985) * av.y;
    a6t += H4(-.058855,-.2848,-.014142,-.39953) * av.z;
    a6t += H4(.095482,.25431,-.31111,-.23452) * av.w;
    a7t += H4(-.13865,-.53428,.010045,.029489) * av.x;
    a7t += H4(.10173,-.059886,.13871,-.11544) * av.y;
    a7t += H4(-.25992,-.13851,-.067561,-.098961) * av.z;
    a7t += H4(-.15965,-.23328,-.0079304,.093445) * av.w;
    av = tile0[1][local.y + 0][local.x + 2];
    a0t += H4(-.26242,-.29042,-.16125,-.00071593) * av.x;
    a0t += H4(-.16217,-.19875,.20015,-.0004794) * av.y;
    a0t += H4(.0090913,-.032567,-.032554,-.00091826) * av.z;
    a0t += H4(.10942,-.087813,.081566,-.0017611) * av.w;
    a1t += H4(-.070183,.16056,-.18893,.3636) * av.x;
    a1t += H4(-.083254,-.056571,-.020589,-.0088328) * av.y;
    a1t += H4(.015562,-.27843,.27982,-.0076705) * av.z;
    a1t += H4(.065104,.21382,-.084134,-.11166) * av.w;
    a2t += H4(-.013947,.09659,-.18736,.15723) * av.x;
    a2t += H4(.03852,.21718,.22171,-.017603) * av.y;
    a2t += H4(.0044995,.1072,.04952,-.24928) * av.z;
    a2t += H4(-.20287,.10744,-.072343,.17196) * av.w;
    a3t += H4(.03675,-.37299,-.070876,-.12616) * av.x;
    a3t += H4(-.04129,.17216,.18026,.19767) * av.y;
    a3t += H4(.11484,.09835,-.11998,-.4645) * av.z;
    a3t += H4(-.12397,-.15085,.082118,.123) * av.w;
    a4t += H4(-.18553,-.17898,-.00073753,-.26253) * av.x;
    a4t += H4(.13398,-.052516,-.00055107,.30722) * av.y;
    a4t += H4(-.005864,-.089113,-.00084233,-.055079) * av.z;
    a4t += H4(.037664,.11068,-.0018111,-.28238) * av.w;
    a5t += H4(-.14731,.33443,-.33948,.064842) * av.x;
    a5t += H4(.072291,.43864,-.10349,-.088692) * av.y;
    a5t += H4(-.13028,.0091869,-.096327,-.29301) * av.z;
    a5t += H4(.05394,.22242,.037269,-.0073429) * av.w;
    a6t += H4(.18947,-.011801,.012527,-.063213) * av.x;
    a6t += H4(.044261,-.22934,.303,.34977) * av.y;
    a6t += H4(.058101,.069723,-.11129,-.050377) * av.z;
    a6t += H4(-.048686,.37439,-.11517,.19528) * av.w;
    a7t += H4(.014784,-.10651,.076519,-.30097) * av.x;
    a7t += H4(.084898,-.091726,-.07012,-.032159) * av.y;
    a7t += H4(-.16738,-.056134,.19972,-.55168) * av.z;
    a7t += H4(-.088956,-.17004,.090008,-.0926) * av.w;
    av = tile0[1][local.y + 1][local.x + 0];
    a0t += H4(.0023846,-.21011,.19223,-.00021693) * av.x;
    a0t += H4(.10696,.1076,-.22018,.00051747) * av.y;
    a0t += H4(.2337,.041719,.11464,-.00064368) * av.z;
    a0t += H4(-.073271,-.20064,-.14074,-5.7648e-5) * av.w;
    a1t += H4(-.064964,-.019779,.16287,-.11692) * av.x;
    a1t += H4(.081078,-.10081,.11381,.10298) * av.y;
    a1t += H4(.14589,.14368,.035554,-.093374) * av.z;
    a1t += H4(-.0011537,.093867,-.078829,.11679) * av.w;
    a2t += H4(.22267,.19498,.066281,.055874) * av.x;
    a2t += H4(-.14078,.071816,-.063923,.16861) * av.y;
    a2t += H4(-.1835,-.10674,-.24095,-.65929) * av.z;
    a2t += H4(.11524,-.10804,-.14466,.06561) * av.w;
    a3t += H4(-.1002,.014623,-.036432,-.13764) * av.x;
    a3t += H4(-.13183,.28477,.095905,-.13509) * av.y;
    a3t += H4(.21106,-.41373,-.2731,-.40824) * av.z;
    a3t += H4(.090809,-.087565,-.10245,.068992) * av.w;
    a4t += H4(-.2219,.010895,-.00022793,-.28503) * av.x;
    a4t += H4(.10774,.10472,.00044165,-.056914) * av.y;
    a4t += H4(.023092,.073311,-.0005901,-.10662) * av.z;
    a4t += H4(.03021,-.42764,-6.4741e-5,-.079922) * av.w;
    a5t += H4(.22715,-.21094,.30721,.0011807) * av.x;
    a5t += H4(-.193,.019293,.2165,-.048254) * av.y;
    a5t += H4(-.029874,-.017418,-.26264,-.27956) * av.z;
    a5t += H4(-.055306,-.31809,-.13532,.11493) * av.w;
    a6t += H4(.14209,.10202,-.043782,.38332) * av.x;
    a6t += H4(-.19823,.41702,-.019829,-.19014) * av.y;
    a6t += H4(-.21997,-.036712,-.030119,-.27974) * av.z;
    a6t += H4(.071104,.074362,-.053086,-.19528) * av.w;
    a7t += H4(.0043068,.35253,-.046864,.36312) * av.x;
    a7t += H4(.089324,.13987,-.035548,.017699) * av.y;
    a7t += H4(-.042298,.061362,-.02714,-.25741) * av.z;
    a7t += H4(.034755,-.14146,-.073276,.0038914) * av.w;
    av = tile0[1][local.y + 1][local.x + 1];
    a0t += H4(-.092923,-.30695,.44956,.00033539) * av.x;
    a0t += H4(-.019964,.029983,.089177,.00033013) * av.y;
    a0t += H4(.0046277,-.0069322,-.010297,-.0023224) * av.z;
    a0t += H4(-.048178,-.10052,-.25059,-.001535) * av.w;
    a1t += H4(.21022,-.082164,-.1877,-.017004) * av.x;
    a1t += H4(.068541,.015137,.13662,-.039962) * av.y;
    a1t += H4(-.060851,-.22686,.25564,.13567) * av.z;
    a1t += H4(-.28063,-.40842,-.034245,.13359) * av.w;
    a2t += H4(.15111,-.099482,-.091615,-.5228) * av.x;
    a2t += H4(-.1255,-.11369,-.027856,.27743) * av.y;
    a2t += H4(.13979,.051773,-.09899,.05777) * av.z;
    a2t += H4(-.0337,.043839,-.1548,.25696) * av.w;
    a3t += H4(-.023759,.041986,.14727,-.022653) * av.x;
    a3t += H4(.060208,.36648,-.098481,-.13672) * av.y;
    a3t += H4(.016884,-.030048,-.033993,-.24849) * av.z;
    a3t += H4(-.12061,-.28846,.11374,-.022775) * av.w;
    a4t += H4(-.1202,-.018068,.00034783,.4205) * av.x;
    a4t += H4(-.23887,.021715,.00026595,.027759) * av.y;
    a4t += H4(-.097471,.1119,-.0022994,.036169) * av.z;
    a4t += H4(-.043039,-.047987,-.0015712,-.12808) * av.w;
    a5t += H4(-.0085862,-.19907,.17885,-.020707) * av.x;
    a5t += H4(-.081014,-.2453,-.20894,.026777) * av.y;
    a5t += H4(-.040959,-.20223,.077627,-.027502) * av.z;
    a5t += H4(-.11181,-.31545,.15011,.23538) * av.w;
    a6t += H4(.1294,-.067677,-.044497,-.52996) * av.x;
    a6t += H4(.093338,.12147,-.055681,-.19428) * av.y;
    a6t += H4(.12833,-.095062,-.042775,.0076558) * av.z;
    a6t += H4(-.1621,.29717,.022839,.50326) * av.w;
    a7t += H4(-.071721,-.40449,-.063587,-.097129) * av.x;
    a7t += H4(.029416,-.036438,.13532,.079821) * av.y;
    a7t += H4(.38815,-.29714,-.059781,-.59115) * av.z;
    a7t += H4(-.14119,.13936,-.12381,.037763) * av.w;
    av = tile0[1][local.y + 1][local.x + 2];
    a0t += H4(-.35093,-.50278,.010655,-.0002818) * av.x;
    a0t += H4(.020267,.12494,-.0059092,.00066512) * av.y;
    a0t += H4(-.22808,-.23715,-.090202,-.0017313) * av.z;
    a0t += H4(.15616,-.11384,.083113,-.0015885) * av.w;
    a1t += H4(.0062437,.087338,-.6188,-.00080573) * av.x;
    a1t += H4(.071967,.066489,.022482,.036462) * av.y;
    a1t += H4(-.20745,.11102,.045603,-.037566) * av.z;
    a1t += H4(-.02212,.13799,-.092125,.18926) * av.w;
    a2t += H4(-.17447,.10502,-.1328,.53673) * av.x;
    a2t += H4(-.17449,.028249,.057924,-.22226) * av.y;
    a2t += H4(.10455,.0098431,-.13679,.099915) * av.z;
    a2t += H4(.0067767,-.14681,-.11342,.16302) * av.w;
    a3t += H4(-.00066185,-.13666,-.0086046,.17541) * av.x;
    a3t += H4(-.071485,-.1048,.033507,.18939) * av.y;
    a3t += H4(.078144,.31539,-.022818,-.051083) * av.z;
    a3t += H4(-.051916,-.22365,-.024154,-.037418) * av.w;
    a4t += H4(-.3085,.10418,-.00030473,-.45678) * av.x;
    a4t += H4(-.045908,.10077,.00061584,-.0020801) * av.y;
    a4t += H4(-.094088,.15891,-.0017411,-.063286) * av.z;
    a4t += H4(-.070329,-.074983,-.0016141,-.095704) * av.w;
    a5t += H4(-.147,.58532,-.22913,-.20027) * av.x;
    a5t += H4(-.052901,.074595,.14114,.049737) * av.y;
    a5t += H4(-.10967,-.099645,-.10732,-.3477) * av.z;
    a5t += H4(.19063,-.19994,-.15124,-.012988) * av.w;
    a6t += H4(-.015667,-.13796,-.07481,.14079) * av.x;
    a6t += H4(.082799,.015026,-.1226,-.25079) * av.y;
    a6t += H4(-.01946,-.14733,-.029565,.12672) * av.z;
    a6t += H4(.0053571,-.054041,-.15842,.29848) * av.w;
    a7t += H4(.034284,-.036641,.026474,-.46973) * av.x;
    a7t += H4(-.11082,-.064749,.0174,-.26378) * av.y;
    a7t += H4(.23769,-.23305,-.1137,-.53198) * av.z;
    a7t += H4(-.092814,.16529,-.073004,.0025638) * av.w;
    av = tile0[1][local.y + 2][local.x + 0];
    a0t += H4(.049602,-.088593,-.10338,.00022948) * av.x;
    a0t += H4(.079818,-.28135,-.26457,.00088713) * av.y;
    a0t += H4(-.14515,.06425,-.040092,-.0016095) * av.z;
    a0t += H4(-.026887,-.286,.017339,-.00095987) * av.w;
    a1t += H4(-.036141,-.13397,.073784,-.090698) * av.x;
    a1t += H4(.061164,.11131,-.0031395,-.079428) * av.y;
    a1t += H4(-.054258,-.10908,-.010558,.065973) * av.z;
    a1t += H4(-.025521,.14643,.024564,.036887) * av.w;
    a2t += H4(.32476,.060207,-.0078606,.030748) * av.x;
    a2t += H4(.18138,.053554,-.13282,.11568) * av.y;
    a2t += H4(-.21583,.055435,.2066,.15109) * av.z;
    a2t += H4(.062062,-.14117,-.033876,-.013038) * av.w;
    a3t += H4(-.080811,.13844,.043536,-.13452) * av.x;
    a3t += H4(-.14752,-.27809,-.0055186,.23176) * av.y;
    a3t += H4(.14202,.080295,-.17747,-.59007) * av.z;
    a3t += H4(.047082,-.0020112,-.049847,-.071531) * av.w;
    a4t += H4(.039882,.14622,.00023931,.051849) * av.x;
    a4t += H4(-.05044,.12789,.00084485,-.31187) * av.y;
    a4t += H4(-.18618,.11177,-.001604,.20323) * av.z;
    a4t += H4(-.042451,-.37309,-.00094979,.049814) * av.w;
    a5t += H4(.12046,.19579,.18436,-.024516) * av.x;
    a5t += H4(-.0088518,-.16127,.47467,.051491) * av.y;
    a5t += H4(-.16725,-.115,-.21329,-.16784) * av.z;
    a5t += H4(.22062,-.026616,-.15334,.03612) * av.w;
    a6t += H4(.14425,-.16771,.064237,.11741) * av.x;
    a6t += H4(.015493,.093758,-.11299,.090355) * av.y;
    a6t += H4(-.2816,.077912,-.05744,.085542) * av.z;
    a6t += H4(-.39812,-.12616,.0302,.078056) * av.w;
    a7t += H4(.27455,.22709,.089557,.036818) * av.x;
    a7t += H4(.03494,.12337,-.15056,.048115) * av.y;
    a7t += H4(-.08153,-.20791,.098947,-.1996) * av.z;
    a7t += H4(-.32781,-.34264,-.17056,-.022571) * av.w;
    av = tile0[1][local.y + 2][local.x + 1];
    a0t += H4(.16918,.052763,-.32637,.00029739) * av.x;
    a0t += H4(-.034847,-.10419,.052707,.00062937) * av.y;
    a0t += H4(.25353,.09824,.0010893,-.0006645) * av.z;
    a0t += H4(-.12061,-.15079,-.26799,8.04e-6) * av.w;
    a1t += H4(.14595,-.23812,-.023713,.11675) * av.x;
    a1t += H4(.17588,-.22982,-.29685,.11593) * av.y;
    a1t += H4(-.13165,-.17448,.21786,-.088329) * av.z;
    a1t += H4(-.090394,-.014365,.17672,.082487) * av.w;
    a2t += H4(.04148,.0016985,-.023251,-.071977) * av.x;
    a2t += H4(.11909,-.022363,-.17879,-.14458) * av.y;
    a2t += H4(-.048501,-.44366,.082638,.15232) * av.z;
    a2t += H4(-.23946,-.41366,.0044472,.16105) * av.w;
    a3t += H4(.29747,.18486,-.049386,.086471) * av.x;
    a3t += H4(.10199,.089528,-.0074068,-.10289) * av.y;
    a3t += H4(-.2364,-.53782,.034852,-.14011) * av.z;
    a3t += H4(-.11317,.08794,-.16573,-.02764) * av.w;
    a4t += H4(-.012064,-.11149,.00029397,-.052465) * av.x;
    a4t += H4(-.24654,-.2312,.00057071,.15586) * av.y;
    a4t += H4(-.12084,.017948,-.00066532,-.1058) * av.z;
    a4t += H4(-.43863,-.49892,5.9711e-5,.0062684) * av.w;
    a5t += H4(-.050248,-.12249,-.098119,.0085842) * av.x;
    a5t += H4(.17657,-.14103,-.37952,.21044) * av.y;
    a5t += H4(-.08899,-.15752,-.12212,-.36185) * av.z;
    a5t += H4(.045086,-.26859,.22419,.20028) * av.w;
    a6t += H4(.24148,-.20078,.015833,-.19507) * av.x;
    a6t += H4(.06357,-.24309,.048657,-.30793) * av.y;
    a6t += H4(.05086,.039014,-.22425,.010175) * av.z;
    a6t += H4(-.25084,-.25132,-.092589,-.1095) * av.w;
    a7t += H4(.32352,-.070649,-.078906,.092259) * av.x;
    a7t += H4(-.047401,.11677,-.21004,-.022883) * av.y;
    a7t += H4(-.09167,-.096487,-.10321,-.5105) * av.z;
    a7t += H4(-.14599,-.11865,.032817,-.22222) * av.w;
    av = tile0[1][local.y + 2][local.x + 2];
    a0t += H4(.07767,.17148,-.015513,-.00041027) * av.x;
    a0t += H4(-.2824,-.048132,-.12877,.00073497) * av.y;
    a0t += H4(.059899,.10644,-.098745,.0030913) * av.z;
    a0t += H4(.26114,-.27044,-.1498,-.0011356) * av.w;
    a1t += H4(.016882,.06928,-.011084,-.043761) * av.x;
    a1t += H4(.11821,.049244,.25923,.32199) * av.y;
    a1t += H4(-.098736,.011966,.057589,-.33445) * av.z;
    a1t += H4(-.14054,.11498,-.081339,-.011413) * av.w;
    a2t += H4(-.080961,-.1536,.017346,-.15083) * av.x;
    a2t += H4(-.10515,-.054829,-.22269,-.18361) * av.y;
    a2t += H4(-.010274,-.11473,.13335,-.09542) * av.z;
    a2t += H4(-.085696,.010248,-.087449,-.037466) * av.w;
    a3t += H4(-.01381,.02435,.036372,.14862) * av.x;
    a3t += H4(.0717,-.262,-.13023,.073226) * av.y;
    a3t += H4(-.082803,.25439,-.030432,-.32923) * av.z;
    a3t += H4(-.034717,-.37506,-.051547,.069077) * av.w;
    a4t += H4(-.051297,-.0082579,-.00046738,.55429) * av.x;
    a4t += H4(-.32197,-.062254,.00068455,-.056128) * av.y;
    a4t += H4(-.18825,.007014,.0030946,.070201) * av.z;
    a4t += H4(.22438,-.011833,-.0011317,.09827) * av.w;
    a5t += H4(.030581,.034627,.066305,.11479) * av.x;
    a5t += H4(-.11335,-.11008,.093466,.39855) * av.y;
    a5t += H4(.012143,-.10445,.076862,-.4505) * av.z;
    a5t += H4(.019709,-.031546,.019445,-.020536) * av.w;
    a6t += H4(-.12135,.060664,-.030782,-.081833) * av.x;
    a6t += H4(-.23088,.28428,.012265,-.17282) * av.y;
    a6t += H4(-.051861,-.041493,-.37383,.071788) * av.z;
    a6t += H4(.17904,-.084713,-.13082,.035427) * av.w;
    a7t += H4(.0256,.15462,-.085299,-.013502) * av.x;
    a7t += H4(-.036029,.14015,.0025898,-.060535) * av.y;
    a7t += H4(-.20931,.073077,-.069678,-.43639) * av.z;
    a7t += H4(-.18932,-.06681,-.033237,-.1829) * av.w;
    a0 += a0t;
    a1 += a1t;
    a2 += a2t;
    a3 += a3t;
    a4 += a4t;
    a5 += a5t;
    a6 += a6t;
    a7 += a7t;
    a0t = H4(0.);
    a1t = H4(0.);
    a2t = H4(0.);
    a3t = H4(0.);
    a4t = H4(0.);
    a5t = H4(0.);
    a6t = H4(0.);
    a7t = H4(0.);
    av = tile0[2][local.y + 0][local.x + 0];
    a0t += H4(-.34272,.13034,-.10016,-.00029932) * av.x;
    a0t += H4(.015044,-.025175,.22133,.0020482) * av.y;
    a0t += H4(-.051962,-.072096,.030739,.00090187) * av.z;
    a0t += H4(.056862,.070652,-.39139,.00030397) * av.w;
    a1t += H4(.061861,.18606,.023712,.15936) * av.x;
    a1t += H4(.0047064,.013165,-.05001,.068893) * av.y;
    a1t += H4(.007662,.10631,.0069412,-.071517) * av.z;
    a1t += H4(-.017148,-.051511,-.12262,.10678) * av.w;
    a2t += H4(-.12119,.048784,-.31653,.074151) * av.x;
    a2t += H4(-.16044,-.18649,.013542,-.23461) * av.y;
    a2t += H4(-.1662,.12872,.19794,.47116) * av.z;
    a2t += H4(-.067128,.070555,-.15923,.11303) * av.w;
    a3t += H4(-.17654,-.48487,-.18016,-.21536) * av.x;
    a3t += H4(-.16347,.024142,-.077615,-.13482) * av.y;
    a3t += H4(.14203,.18513,.26243,.19612) * av.z;
    a3t += H4(-.036396,-.21349,-.30473,.13511) * av.w;
    a4t += H4(-.14178,.083724,-.00034023,-.065667) * av.x;
    a4t += H4(.007245,.10384,.001957,.16118) * av.y;
    a4t += H4(.33389,-.03814,.00086462,.18695) * av.z;
    a4t += H4(-.050422,.018551,.00028109,-.078943) * av.w;
    a5t += H4(-.087993,.090432,-.10085,.087992) * av.x;
    a5t += H4(-.026326,.063819,-.30191,.031816) * av.y;
    a5t += H4(.11648,.17288,.15752,-.3785) * av.z;
    a5t += H4(-.021906,.17904,-.077665,-.035462) * av.w;
    a6t += H4(-.0036269,-.092576,-.24292,-.22498) * av.x;
    a6t += H4(.014359,-.15608,.019581,-.22696) * av.y;
    a6t += H4(-.05262,.15504,.06766,.17014) * av.z;
    a6t += H4(.073236,-.26324,-.49662,-.23136) * av.w;
    a7t += H4(-.012032,-.57632,-.10672,-.27259) * av.x;
    a7t += H4(-.022311,-.28485,-.076538,.1254) * av.y;
    a7t += H4(.025684,-.037287,-.088727,.25343) * av.z;
    a7t += H4(.020008,-.27014,-.20674,-.027398) * av.w;
    av = tile0[2][local.y + 0][local.x + 1];
    a0t += H4(-.19659,-.054165,-.00075946,-.00026005) * av.x;
    a0t += H4(.14844,.056993,-.060623,.00046894) * av.y;
    a0t += H4(.22597,.20352,-.10869,-.00020806) * av.z;
    a0t += H4(.085509,.041834,-.03277,-2.2127e-5) * av.w;
    a1t += H4(.0075049,.10313,-.054342,.24326) * av.x;
    a1t += H4(-.039507,-.060162,-.21722,.043569) * av.y;
    a1t += H4(.058962,-.049839,-.053638,-.1491) * av.z;
    a1t += H4(.0010401,.075155,-.043338,.045351) * av.w;
    a2t += H4(-.18226,.29509,-.12337,.14029) * av.x;
    a2t += H4(.18505,.28573,-.031012,.052265) * av.y;
    a2t += H4(.00038808,.28673,.15113,-.52927) * av.z;
    a2t += H4(-.0026287,-.15297,-.28877,-.18356) * av.w;
    a3t += H4(.057753,.12954,-.1049,-.093752) * av.x;
    a3t += H4(-.1348,.025811,-.015195,.028778) * av.y;
    a3t += H4(-.025779,.073582,.083406,.060707) * av.z;
    a3t += H4(.033469,.09883,-.17643,.0050387) * av.w;
    a4t += H4(.0086269,-.027934,-.0002888,.02261) * av.x;
    a4t += H4(-.14263,.00093163,.00036322,-.027706) * av.y;
    a4t += H4(.078545,.0026899,-.0002381,.037471) * av.z;
    a4t += H4(.10575,.073345,-7.9327e-5,-.10214) * av.w;
    a5t += H4(-.12098,.12012,.036747,-.14096) * av.x;
    a5t += H4(-.22535,.080759,.11913,.15972) * av.y;
    a5t += H4(.076632,.07504,-.073424,-.25926) * av.z;
    a5t += H4(.0084753,.091319,.085809,.093111) * av.w;
    a6t += H4(-.094592,.40855,-.079775,-.27765) * av.x;
    a6t += H4(.23403,-.15458,-.083743,.0052655) * av.y;
    a6t += H4(-.027938,-.40944,.1173,.044739) * av.z;
    a6t += H4(.027802,-.25525,-.27256,-.28145) * av.w;
    a7t += H4(-.25864,-.15991,-.013274,-.11543) * av.x;
    a7t += H4(.28709,-.092656,-.039955,-.031628) * av.y;
    a7t += H4(-.16686,-.0599,-.0028547,-.011105) * av.z;
    a7t += H4(.034161,-.15588,-.023126,-.13282) * av.w;
    av = tile0[2][local.y + 0][local.x + 2];
    a0t += H4(-.2222,.11726,.11461,-.00084144) * av.x;
    a0t += H4(-.20626,.03198,-.086757,.0012663) * av.y;
    a0t += H4(.01715,-.021169,.0037127,-.00028678) * av.z;
    a0t += H4(-.030061,.064946,.16392,-5.3718e-5) * av.w;
    a1t += H4(.073051,.05939,-.078704,.013593) * av.x;
    a1t += H4(-.10544,-.0032801,-.15689,.074531) * av.y;
    a1t += H4(.064766,.015396,.14934,-.012068) * av.z;
    a1t += H4(.0040665,-.0048268,.052219,.019191) * av.w;
    a2t += H4(-.16571,.071556,-.23108,.13557) * av.x;
    a2t += H4(.35877,-.14199,-.14962,.025625) * av.y;
    a2t += H4(-.035363,-.38095,.1303,-.27812) * av.z;
    a2t += H4(.039139,-.33689,-.28051,.21444) * av.w;
    a3t += H4(-.23826,-.34852,.071237,-.086972) * av.x;
    a3t += H4(-.036731,.17349,.025506,.025011) * av.y;
    a3t += H4(.0023581,.099293,-.096578,.0065321) * av.z;
    a3t += H4(-.061587,-.32058,-.01458,.039252) * av.w;
    a4t += H4(-.075237,.10269,-.00085778,-.1008) * av.x;
    a4t += H4(-.13605,-.18917,.0012062,.35885) * av.y;
    a4t += H4(-.11102,-.11382,-.00032922,.22254) * av.z;
    a4t += H4(-.068344,.026475,-.00011249,-.47361) * av.w;
    a5t += H4(-.066591,.063798,-.10039,-.031605) * av.x;
    a5t += H4(-.048912,-.085559,-.14892,.10225) * av.y;
    a5t += H4(-.02486,-.056038,.098097,-.044585) * av.z;
    a5t += H4(-.032172,.10888,-.10665,.11952) * av.w;
    a6t += H4(-.1169,-.38731,-.15399,-.24111) * av.x;
    a6t += H4(.037685,.03798,-.091718,-.28909) * av.y;
    a6t += H4(-.078372,.26803,.13759,-.090244) * av.z;
    a6t += H4(-.040865,-.24243,-.45778,-.088727) * av.w;
    a7t += H4(.063868,-.14728,.14275,-.063556) * av.x;
    a7t += H4(.13147,.0040501,.055428,.31435) * av.y;
    a7t += H4(-.01988,.024325,-.038434,.095569) * av.z;
    a7t += H4(-.073327,-.26804,.26107,-.20317) * av.w;
    av = tile0[2][local.y + 1][local.x + 0];
    a0t += H4(-.079249,.038199,.0089539,-.00011047) * av.x;
    a0t += H4(-.16956,-.025142,.34396,.00021808) * av.y;
    a0t += H4(.1118,-.13718,-.040384,.00042018) * av.z;
    a0t += H4(-.092173,.040495,-.09038,1.5433e-5) * av.w;
    a1t += H4(-.078144,.074376,-.043613,.034896) * av.x;
    a1t += H4(.04793,.053974,-.055249,.039264) * av.y;
    a1t += H4(.017125,-.028644,-.050297,-.28378) * av.z;
    a1t += H4(-.031566,.031099,-.028992,.0044996) * av.w;
    a2t += H4(.00040161,-.10641,-.024298,.1793) * av.x;
    a2t += H4(-.033131,-.28787,.14399,-.036271) * av.y;
    a2t += H4(.15568,-.15021,.10765,-.4492) * av.z;
    a2t += H4(-.041214,-.25246,-.0095736,-.054716) * av.w;
    a3t += H4(-.099711,-.058919,-.19854,-.06732) * av.x;
    a3t += H4(-.18807,-.21952,.063882,-.057632) * av.y;
    a3t += H4(-.13515,-.12187,-.032673,-.23234) * av.z;
    a3t += H4(-.043532,.09818,-.2055,.015094) * av.w;
    a4t += H4(-.069758,.054646,-.00012633,.094646) * av.x;
    a4t += H4(-.12008,-.077785,.000134,-.063336) * av.y;
    a4t += H4(-.37948,-.069726,.00036732,-.012496) * av.z;
    a4t += H4(-.011676,.0059026,-3.9218e-5,.17) * av.w;
    a5t += H4(-.0133,-.018033,-.1216,.096368) * av.x;
    a5t += H4(-.076988,.056922,-.23134,-.04309) * av.y;
    a5t += H4(.26167,-.091437,.25264,-.40943) * av.z;
    a5t += H4(.049091,.06849,.05198,-.0038927) * av.w;
    a6t += H4(.033453,.035516,.026285,-.25049) * av.x;
    a6t += H4(-.10969,.006015,.06082,-.19632) * av.y;
    a6t += H4(.18956,-.23076,.0060159,.11376) * av.z;
    a6t += H4(.055432,-.11088,-.22543,.1444) * av.w;
    a7t += H4(.048185,-.21243,-.17815,-.14108) * av.x;
    a7t += H4(-.17339,-.40583,-.046048,.11735) * av.y;
    a7t += H4(-.40237,-.12835,-.097772,.15655) * av.z;
    a7t += H4(.06232,.15472,-.23999,.024658) * av.w;
    av = tile0[2][local.y + 1][local.x + 1];
    a0t += H4(.0013911,-.028621,-.066044,-.00093258) * av.x;
    a0t += H4(-.22265,-.044618,.067564,.0011214) * av.y;
    a0t += H4(.19973,.12738,.16668,.0010599) * av.z;
    a0t += H4(.10108,.037851,-.18198,.00013234) * av.w;
    a1t += H4(.10531,.14216,-.24993,.044914) * av.x;
    a1t += H4(-.16274,.12296,-.21761,.060601) * av.y;
    a1t += H4(-.061362,.2197,-.42979,-.16031) * av.z;
    a1t += H4(-.0072287,.048947,-.13441,-.099011) * av.w;
    a2t += H4(-.17014,-.050944,-.29462,.22725) * av.x;
    a2t += H4(-.069822,-.16603,-.036255,.13462) * av.y;
    a2t += H4(-.039817,.36411,.033282,-.36949) * av.z;
    a2t += H4(-.032156,-.034322,-.0094522,.31868) * av.w;
    a3t += H4(-.21339,-.014045,-.11715,-.12503) * av.x;
    a3t += H4(-.075749,.19794,-.0024344,.1797) * av.y;
    a3t += H4(.22573,.012475,.11561,.10194) * av.z;
    a3t += H4(.018116,-.079306,-.23679,-.14338) * av.w;
    a4t += H4(-.12756,-.073203,-.00095708,-.055518) * av.x;
    a4t += H4(-.14136,.074081,.0011181,-.31102) * av.y;
    a4t += H4(-.10223,-.031648,.0010471,.069996) * av.z;
    a4t += H4(.070324,-.066793,7.8154e-5,.059735) * av.w;
    a5t += H4(-.1265,.03758,-.066184,-.055889) * av.x;
    a5t += H4(-.0069792,.0032827,-.13776,.1688) * av.y;
    a5t += H4(-.12873,.45603,-.076573,-.27857) * av.z;
    a5t += H4(.11725,.055951,-.014993,-.023559) * av.w;
    a6t += H4(-.26519,-.35226,.040806,-.33156) * av.x;
    a6t += H4(-.23239,.059513,-.0085541,.037022) * av.y;
    a6t += H4(-.12588,.2257,-.052001,-.47951) * av.z;
    a6t += H4(-.034587,-.12625,-.17305,.042988) * av.w;
    a7t += H4(-.17193,.01346,.0090576,-.091956) * av.x;
    a7t += H4(.054719,.05203,-.041444,-.13939) * av.y;
    a7t += H4(-.22152,-.46076,.0051557,-.32456) * av.z;
    a7t += H4(.064706,-.026684,-.0069004,-.38005) * av.w;
    av = tile0[2][local.y + 1][local.x + 2];
    a0t += H4(-.14453,.016483,.089424,-.00060371) * av.x;
    a0t += H4(.049413,.076496,-.17895,.00032749) * av.y;
    a0t += H4(-.17663,.045977,.29249,.0010689) * av.z;
    a0t += H4(.031203,.02965,-.25743,-.00011758) * av.w;
    a1t += H4(.10764,.091147,-.16188,-.021442) * av.x;
    a1t += H4(-.089935,.11526,-.26082,-.10519) * av.y;
    a1t += H4(.034947,.19095,-.23458,-.28472) * av.z;
    a1t += H4(-.0361,.07169,.056195,.009975) * av.w;
    a2t += H4(-.0603,.11919,-.33333,-.36098) * av.x;
    a2t += H4(-.15953,.068227,.00076137,.097352) * av.y;
    a2t += H4(-.0064433,-.22852,.10346,.16808) * av.z;
    a2t += H4(-.066691,.044769,-.22084,.03525) * av.w;
    a3t += H4(-.12012,-.27621,-.051531,.0021095) * av.x;
    a3t += H4(-.10001,-.090474,.025814,.13701) * av.y;
    a3t += H4(.28262,-.12173,.01061,-.41997) * av.z;
    a3t += H4(.017872,-.17493,-.23352,-.0090181) * av.w;
    a4t += H4(.13525,-.0079257,-.00060145,-.0092076) * av.x;
    a4t += H4(.037187,.09061,.00031189,-.0984) * av.y;
    a4t += H4(-.051462,-.042767,.0010546,-.015928) * av.z;
    a4t += H4(.031288,.048541,-.000154,.23052) * av.w;
    a5t += H4(.056271,-.21823,-.10319,.078674) * av.x;
    a5t += H4(-.079564,.02622,-.02155,-.083152) * av.y;
    a5t += H4(-.13013,.10259,-.033371,-.23763) * av.z;
    a5t += H4(.05012,-.023745,.046452,-.001771) * av.w;
    a6t += H4(-.076451,.015053,-.028453,-.28914) * av.x;
    a6t += H4(.29476,-.085262,-.082458,.0068018) * av.y;
    a6t += H4(-.080032,-.25403,.011623,.1344) * av.z;
    a6t += H4(.068739,-.23272,-.36276,.14965) * av.w;
    a7t += H4(.014069,-.045428,-.08573,.14303) * av.x;
    a7t += H4(.071095,.20429,-.16507,.046658) * av.y;
    a7t += H4(.052029,.19378,-.043397,-.037732) * av.z;
    a7t += H4(.11834,-.10274,-.080504,-.079742) * av.w;
    av = tile0[2][local.y + 2][local.x + 0];
    a0t += H4(-.21802,-.0081461,.014943,-.00053129) * av.x;
    a0t += H4(-.098134,-.085573,.10987,.00070349) * av.y;
    a0t += H4(.069718,.054696,-.068374,.0012362) * av.z;
    a0t += H4(-.20048,-.042173,.062873,-.00045585) * av.w;
    a1t += H4(.058228,.059297,-.13989,.021963) * av.x;
    a1t += H4(.029081,-.003184,-.28703,.083979) * av.y;
    a1t += H4(.035292,-.021362,-.045955,-.0059875) * av.z;
    a1t += H4(-.016292,.077611,-.053324,.045795) * av.w;
    a2t += H4(-.0072287,-.14449,.01596,.13521) * av.x;
    a2t += H4(-.0037754,-.10984,.064473,.020255) * av.y;
    a2t += H4(-.021965,.081492,-.010341,-.20403) * av.z;
    a2t += H4(-.0073386,-.4504,.16505,.11084) * av.w;
    a3t += H4(.018578,-.2504,-.061877,.012374) * av.x;
    a3t += H4(-.22976,-.42411,-.049578,.03467) * av.y;
    a3t += H4(.17616,-.041947,-.06791,-.21641) * av.z;
    a3t += H4(-.048754,-.17615,-.54124,.084602) * av.w;
    a4t += H4(-.1099,.023296,-.00052681,.15241) * av.x;
    a4t += H4(-.082464,-.019157,.00061499,.12372) * av.y;
    a4t += H4(.25638,-.0092403,.0011813,.21465) * av.z;
    a4t += H4(-.06454,.042694,-.00051292,.14783) * av.w;
    a5t += H4(.0081929,.056631,-.20205,.027995) * av.x;
    a5t += H4(-.071517,.10854,-.067673,.0073792) * av.y;
    a5t += H4(-.119,-.060344,-.19656,-.16262) * av.z;
    a5t += H4(.029219,-.070501,-.052783,.051918) * av.w;
    a6t += H4(.0053214,.022951,.21764,-.10215) * av.x;
    a6t += H4(-.060552,.047956,.12772,-.17767) * av.y;
    a6t += H4(-.051445,.093277,.13489,-.093834) * av.z;
    a6t += H4(-.082054,-.17072,-.032858,.018833) * av.w;
    a7t += H4(-.1599,-.051227,-.33074,-.19024) * av.x;
    a7t += H4(-.062397,-.23416,-.086706,.066759) * av.y;
    a7t += H4(.3764,-.46965,-.0657,-.15232) * av.z;
    a7t += H4(-.007106,.19545,-.24254,-.037697) * av.w;
    av = tile0[2][local.y + 2][local.x + 1];
    a0t += H4(-.081427,.01369,.30349,-.00084716) * av.x;
    a0t += H4(-.16275,-.019165,.16556,.00024078) * av.y;
    a0t += H4(-.063215,.18561,-.098336,.0015958) * av.z;
    a0t += H4(.0043189,.0075318,-.023718,-.000145) * av.w;
    a1t += H4(.078174,.15677,-.1012,-.056292) * av.x;
    a1t += H4(-.020587,-.088795,-.19015,.0034385) * av.y;
    a1t += H4(-.046202,.32763,-.31362,-.18256) * av.z;
    a1t += H4(-.046646,.11025,.025953,.056623) * av.w;
    a2t += H4(.1353,.10943,-.088277,.011873) * av.x;
    a2t += H4(-.054385,-.069112,.030624,.12181) * av.y;
    a2t += H4(-.23411,-.11492,.031359,.64282) * av.z;
    a2t += H4(.021504,-.18405,.020432,.12948) * av.w;
    a3t += H4(-.020321,-.16199,-.064051,-.348) * av.x;
    a3t += H4(-.15088,.019579,.058728,.099987) * av.y;
    a3t += H4(.044551,-.019502,.098982,-.017173) * av.z;
    a3t += H4(-.050703,-.13651,-.26058,-.074462) * av.w;
    a4t += H4(-.13484,-.023408,-.00084672,-.0018912) * av.x;
    a4t += H4(-.065204,-.044656,.00019488,.23072) * av.y;
    a4t += H4(-.031238,.13599,.0015825,-.049239) * av.z;
    a4t += H4(-.13183,.040725,-.00017446,-.1118) * av.w;
    a5t += H4(.10587,-.063194,-.13462,-.028235) * av.x;
    a5t += H4(.018113,.072877,-.11806,.027289) * av.y;
    a5t += H4(-.19237,.28859,-.2042,-.32681) * av.z;
    a5t += H4(.094316,-.075232,.068841,.056513) * av.w;
    a6t += H4(-.066322,.065286,.051893,-.35269) * av.x;
    a6t += H4(-.17357,.1409,.026994,.12147) * av.y;
    a6t += H4(-.27183,.23782,.022495,.27833) * av.z;
    a6t += H4(.050678,-.3054,-.2155,.153) * av.w;
    a7t += H4(-.23086,-.16177,-.17244,-.039807) * av.x;
    a7t += H4(-.21297,-.17532,-.050713,-.23434) * av.y;
    a7t += H4(-.16244,-.0052064,-.017497,-.47753) * av.z;
    a7t += H4(.053703,.020395,-.22994,.10913) * av.w;
    av = tile0[2][local.y + 2][local.x + 2];
    a0t += H4(.092145,.16251,-.21643,-.00092507) * av.x;
    a0t += H4(-.10597,.040718,.06194,-.00082921) * av.y;
    a0t += H4(-.065181,.35731,-.034141,-.0002127) * av.z;
    a0t += H4(.03835,.061842,-.0017546,3.9148e-5) * av.w;
    a1t += H4(.00027113,.20093,.093663,.075227) * av.x;
    a1t += H4(.0097953,.17202,-.17967,-.024182) * av.y;
    a1t += H4(.056538,.24601,.21016,.033968) * av.z;
    a1t += H4(-.064896,-.018381,.060223,.065367) * av.w;
    a2t += H4(-.042865,-.042514,-.25505,.15957) * av.x;
    a2t += H4(-.0043759,.12653,-.071459,.020312) * av.y;
    a2t += H4(-.020097,.50178,.24703,-.035318) * av.z;
    a2t += H4(-.049218,-.15957,-.19857,.0026119) * av.w;
    a3t += H4(.086043,-.19582,-.017716,-.031518) * av.x;
    a3t += H4(-.10913,-.14346,-.064559,-.06876) * av.y;
    a3t += H4(-.10343,.05621,.11554,-.64105) * av.z;
    a3t += H4(-.10816,-.29129,-.35523,.036343) * av.w;
    a4t += H4(-.11314,.1064,-.00092621,-.059191) * av.x;
    a4t += H4(-.072804,-.0037183,-.00087521,-.017237) * av.y;
    a4t += H4(.15979,-.089618,-.00027778,.023976) * av.z;
    a4t += H4(-.070288,.066529,2.4409e-5,.21547) * av.w;
    a5t += H4(.03189,-.028472,.037614,-.028794) * av.x;
    a5t += H4(-.034795,-.087035,.026184,-.069166) * av.y;
    a5t += H4(.076757,.13472,.068913,-.209) * av.z;
    a5t += H4(.056208,.068056,-.093334,.078299) * av.w;
    a6t += H4(-.046106,.038058,-.013369,.19412) * av.x;
    a6t += H4(-.042963,.20052,-.077028,.014675) * av.y;
    a6t += H4(.038666,-.19701,.047286,-.048594) * av.z;
    a6t += H4(.053565,-.47154,-.3869,.21372) * av.w;
    a7t += H4(.057788,-.0097879,-.20629,-.090087) * av.x;
    a7t += H4(-.016205,-.10188,-.041299,-.06845) * av.y;
    a7t += H4(-.28512,.16725,.0022865,.014521) * av.z;
    a7t += H4(-.090789,-.27472,-.17295,.064715) * av.w;
    a0 += a0t;
    a1 += a1t;
    a2 += a2t;
    a3 += a3t;
    a4 += a4t;
    a5 += a5t;
    a6 += a6t;
    a7 += a7t;
    a0t = H4(0.);
    a1t = H4(0.);
    a2t = H4(0.);
    a3t = H4(0.);
    a4t = H4(0.);
    a5t = H4(0.);
    a6t = H4(0.);
    a7t = H4(0.);
    av = tile0[3][local.y + 0][local.x + 0];
    a0t += H4(.13649,.11233,.085193,-.00041625) * av.x;
    a0t += H4(.056502,-.1624,.067197,.00025693) * av.y;
    a0t += H4(.16,-.08389,.1198,.00070554) * av.z;
    a0t += H4(.039565,.02543,.051057,.00059428) * av.w;
    a1t += H4(.029527,.025713,-.039374,-.049251) * av.x;
    a1t += H4(.025765,.19393,-.12833,-.064658) * av.y;
    a1t += H4(-.059697,-.055746,-.057529,.027535) * av.z;
    a1t += H4(-.013876,.013974,.107,-.063028) * av.w;
    a2t += H4(-.010042,-.082095,.25063,.021601) * av.x;
    a2t += H4(-.15733,.0079085,.03443,.12142) * av.y;
    a2t += H4(-.0031899,.12296,-.091979,.081337) * av.z;
    a2t += H4(-.03353,-.73432,.26581,-.15756) * av.w;
    a3t += H4(-.051561,.11138,.20134,-.24683) * av.x;
    a3t += H4(.19023,.045601,.1295,.2143) * av.y;
    a3t += H4(-.054128,-.053443,.080432,-.12088) * av.z;
    a3t += H4(.011984,.14607,.186,-.03841) * av.w;
    a4t += H4(-.20067,-.0085315,-.00044213,-.062009) * av.x;
    a4t += H4(.098106,.049028,.00026963,-.065733) * av.y;
    a4t += H4(.20424,-.11034,.00063284,-.094601) * av.z;
    a4t += H4(.049003,-.019044,.00056223,-.076054) * av.w;
    a5t += H4(.044338,.16441,-.14918,-.054453) * av.x;
    a5t += H4(.082641,.0244,.24317,-.42404) * av.y;
    a5t += H4(.12117,-.16026,.0017498,.12817) * av.z;
    a5t += H4(.051221,-.049172,-.04684,-.028732) * av.w;
    a6t += H4(-.10663,.10626,.046063,.17883) * av.x;
    a6t += H4(-.065588,.046106,.19841,.015824) * av.y;
    a6t += H4(-.050868,.23408,-.073123,-.10417) * av.z;
    a6t += H4(.040149,-.61902,.41951,.51135) * av.w;
    a7t += H4(.14809,.029912,.20464,-.0011525) * av.x;
    a7t += H4(-.054016,-.21274,-.085939,-.037735) * av.y;
    a7t += H4(-.15524,.18236,-.13048,-.11638) * av.z;
    a7t += H4(.072928,.15323,.24981,.00058081) * av.w;
    av = tile0[3][local.y + 0][local.x + 1];
    a0t += H4(-.32606,.13845,-.014935,4.6034e-5) * av.x;
    a0t += H4(.043348,-.10647,.11566,-.00046973) * av.y;
    a0t += H4(.2469,.019451,-.23557,.00072265) * av.z;
    a0t += H4(-.048028,-.02405,-.16977,-.00017804) * av.w;
    a1t += H4(.061965,-.17633,-.13566,-.17256) * av.x;
    a1t += H4(.11109,.059599,.086796,-.10129) * av.y;
    a1t += H4(.044139,-.16755,-.094133,-.12514) * av.z;
    a1t += H4(-.0059653,-.0096493,.11182,-.020803) * av.w;
    a2t += H4(.023921,.2223,.074018,-.049904) * av.x;
    a2t += H4(.078816,.2336,.0069237,-.28651) * av.y;
    a2t += H4(-.23007,.042981,.019108,-.12473) * av.z;
    a2t += H4(-.012471,-.81866,.19973,.046386) * av.w;
    a3t += H4(.047324,.019775,.03315,-.23962) * av.x;
    a3t += H4(-.127,-.15865,.047392,-.077312) * av.y;
    a3t += H4(.067151,-.27596,.032681,.21628) * av.z;
    a3t += H4(-.10313,-.086258,.077865,.016836) * av.w;
    a4t += H4(-.26126,-.0060595,2.7013e-5,.11673) * av.x;
    a4t += H4(.0019442,.14441,-.00051282,-.063181) * av.y;
    a4t += H4(.27596,-.095575,.00064891,.37044) * av.z;
    a4t += H4(.048711,-.015386,-.00022091,-.020478) * av.w;
    a5t += H4(.034205,.12625,-.0028648,-.092247) * av.x;
    a5t += H4(-.079611,.13477,.18621,-.01427) * av.y;
    a5t += H4(.14711,-.45763,-.20625,-.14191) * av.z;
    a5t += H4(.0041032,-.054547,-.032911,-.049634) * av.w;
    a6t += H4(-.12185,-.083228,.065772,.013202) * av.x;
    a6t += H4(.33341,-.19496,.14241,.12132) * av.y;
    a6t += H4(-.069099,-.040578,.024135,-.27229) * av.z;
    a6t += H4(.030102,-.52678,.21478,-.23358) * av.w;
    a7t += H4(.055753,-.011348,.096213,.26634) * av.x;
    a7t += H4(.01829,-.026633,.006268,-.095821) * av.y;
    a7t += H4(-.14827,-.022329,-.053514,.070985) * av.z;
    a7t += H4(-.021923,.037453,.080847,.048249) * av.w;
    av = tile0[3][local.y + 0][local.x + 2];
    a0t += H4(-.029925,.13657,.28241,-.00047931) * av.x;
    a0t += H4(-.20832,-.30119,.010151,-3.4675e-5) * av.y;
    a0t += H4(.22651,.1982,.053052,.0017031) * av.z;
    a0t += H4(.019752,-.038925,-.4853,-.00023716) * av.w;
    a1t += H4(-.0391,-.10279,-.045961,-.097569) * av.x;
    a1t += H4(.076684,.018742,.034121,.11664) * av.y;
    a1t += H4(.013799,.14302,.097211,-.090571) * av.z;
    a1t += H4(.016171,-.065002,-.016062,.0010268) * av.w;
    a2t += H4(.007026,-.29084,.10452,.0084618) * av.x;
    a2t += H4(.31446,.26701,-.012638,-.1981) * av.y;
    a2t += H4(-.59639,.14598,.03172,.19733) * av.z;
    a2t += H4(.015645,-.60459,.24237,-.28254) * av.w;
    a3t += H4(.20329,.094708,-.05307,-.22733) * av.x;
    a3t += H4(-.24988,.10863,-.00025033,-.16934) * av.y;
    a3t += H4(-.29094,-.16711,.1251,-.057018) * av.z;
    a3t += H4(.064585,.25871,-.066969,.022672) * av.w;
    a4t += H4(-.14853,.032577,-.00048484,.23166) * av.x;
    a4t += H4(-.23798,-.0046716,-8.8011e-5,.11467) * av.y;
    a4t += H4(.22029,.28238,.0016058,-.16846) * av.z;
    a4t += H4(.075144,-.043301,-.00026251,.56178) * av.w;
    a5t += H4(.036956,.02665,.027932,-.057228) * av.x;
    a5t += H4(-.12801,.042972,-.24035,-.060026) * av.y;
    a5t += H4(.11824,-.042314,.036619,-.14946) * av.z;
    a5t += H4(-.0077703,-.04123,.10784,.0097021) * av.w;
    a6t += H4(.0079924,-.19547,.23203,.26714) * av.x;
    a6t += H4(-.072241,.034456,.11389,-.077351) * av.y;
    a6t += H4(.099662,.17885,.024409,.031734) * av.z;
    a6t += H4(.047982,-.4514,.37742,.24169) * av.w;
    a7t += H4(.029543,.17503,.090023,-.048637) * av.x;
    a7t += H4(.14231,.21871,-.072798,-.15236) * av.y;
    a7t += H4(-.30307,-.30862,.07202,-.14841) * av.z;
    a7t += H4(.053747,.086187,-.25872,-.091471) * av.w;
    av = tile0[3][local.y + 1][local.x + 0];
    a0t += H4(-.11128,.054814,-.14715,-.00016748) * av.x;
    a0t += H4(-.14811,-.13795,.13647,.00088193) * av.y;
    a0t += H4(-.097343,-.075242,-.10489,.00032316) * av.z;
    a0t += H4(.023059,-.021836,-.0023342,-8.6402e-5) * av.w;
    a1t += H4(-.027655,-.16184,.018828,-.12599) * av.x;
    a1t += H4(.16452,.049496,-.066875,-.16513) * av.y;
    a1t += H4(-.10643,-.0086796,-.18898,-.12817) * av.z;
    a1t += H4(-.017244,.018489,.018322,-.055814) * av.w;
    a2t += H4(.057031,-.11769,-.0043019,-.15206) * av.x;
    a2t += H4(.16143,-.11569,-.029444,-.29821) * av.y;
    a2t += H4(.19703,-.2359,.16318,-.22294) * av.z;
    a2t += H4(.043226,-.36598,.013913,-.015391) * av.w;
    a3t += H4(-.080476,-.020465,.10403,-.083781) * av.x;
    a3t += H4(-.10737,.027935,.091044,-.027094) * av.y;
    a3t += H4(-.048422,-.13533,.12987,-.11702) * av.z;
    a3t += H4(-.014288,-.063388,.20774,.0046577) * av.w;
    a4t += H4(.035244,-.0058292,-.0001754,-.12329) * av.x;
    a4t += H4(-.23849,-.037107,.00089432,.28557) * av.y;
    a4t += H4(-.075683,-.12909,.00027815,-.3071) * av.z;
    a4t += H4(-.01328,.016905,-.00014866,-.64389) * av.w;
    a5t += H4(.1217,.039915,.0066121,-.12428) * av.x;
    a5t += H4(.1743,-.20978,.30002,-.084462) * av.y;
    a5t += H4(.11802,.19939,-.060072,.034866) * av.z;
    a5t += H4(.037063,-.043797,-.025614,-.013087) * av.w;
    a6t += H4(.076013,.013299,-.038573,.0079098) * av.x;
    a6t += H4(.067467,-.027428,-.024237,-.28451) * av.y;
    a6t += H4(.22743,.22483,-.082212,-.3162) * av.z;
    a6t += H4(-.029696,-.10463,.1244,-.21601) * av.w;
    a7t += H4(.08042,-.031236,.15611,-.2015) * av.x;
    a7t += H4(-.20008,.090976,-.033916,.19677) * av.y;
    a7t += H4(-.064389,-.77695,.014085,.11945) * av.z;
    a7t += H4(.024135,.53224,.12071,.12117) * av.w;
    av = tile0[3][local.y + 1][local.x + 1];
    a0t += H4(.015934,.05526,.31235,-.0003631) * av.x;
    a0t += H4(.10567,-.31039,.20584,-.0007112) * av.y;
    a0t += H4(.19056,.28545,-.16528,.00080934) * av.z;
    a0t += H4(-.061795,.0076032,-.37713,.00023755) * av.w;
    a1t += H4(-.081181,-.54665,.027408,-.0097198) * av.x;
    a1t += H4(.031499,.13769,-.033,.018464) * av.y;
    a1t += H4(-.63804,.25209,-.027325,-.039978) * av.z;
    a1t += H4(.029135,.0053401,-.038387,-.026685) * av.w;
    a2t += H4(-.011105,.0056099,-.070335,-.13184) * av.x;
    a2t += H4(.024226,-.25264,.024419,-.22025) * av.y;
    a2t += H4(.28862,.047606,.15152,.24371) * av.z;
    a2t += H4(.014039,.1523,.063306,-.045851) * av.w;
    a3t += H4(.1559,-.048378,.096945,-.14997) * av.x;
    a3t += H4(.17974,.02327,-.14263,.058401) * av.y;
    a3t += H4(-.072267,.80793,.025296,-.18168) * av.z;
    a3t += H4(.042787,.13411,.14712,.0048213) * av.w;
    a4t += H4(-.031547,.078928,-.00037942,-.08198) * av.x;
    a4t += H4(.065933,-.065985,-.00075982,-.015259) * av.y;
    a4t += H4(-.34172,-.32815,.00077702,.018038) * av.z;
    a4t += H4(.07072,-.058929,.00018094,-.24609) * av.w;
    a5t += H4(.15033,-.15206,.091925,-.12798) * av.x;
    a5t += H4(.096971,-.071825,.017442,-.03431) * av.y;
    a5t += H4(-.14925,.44959,-.1759,-.055594) * av.z;
    a5t += H4(-.0462,-.1106,.028273,.0095796) * av.w;
    a6t += H4(.001769,.022608,.10486,-.107) * av.x;
    a6t += H4(-.17014,.32338,.019323,-.21769) * av.y;
    a6t += H4(-.28497,.12745,.019838,.23905) * av.z;
    a6t += H4(-.035602,.022906,-.015685,-.65769) * av.w;
    a7t += H4(-.031886,.12358,.059391,-.0066321) * av.x;
    a7t += H4(.033151,-.0090527,.16568,.010127) * av.y;
    a7t += H4(-.26821,.50867,-.022684,.23984) * av.z;
    a7t += H4(.032425,-.49999,.076962,-.0081315) * av.w;
    av = tile0[3][local.y + 1][local.x + 2];
    a0t += H4(-.020917,.1652,.049267,-.00018418) * av.x;
    a0t += H4(-.056985,-.23282,-.144,.00064777) * av.y;
    a0t += H4(.16272,.15337,.015698,.00016405) * av.z;
    a0t += H4(-.020631,-.040785,-.60465,-.00025778) * av.w;
    a1t += H4(-.072829,-.20751,-.014415,-.044582) * av.x;
    a1t += H4(-.15081,.19881,.022223,-.10903) * av.y;
    a1t += H4(-.080244,.15281,.12823,.21551) * av.z;
    a1t += H4(.060551,-.076626,-.01944,-.017032) * av.w;
    a2t += H4(-.047134,.11258,.18223,-.075278) * av.x;
    a2t += H4(-.12901,-.048944,-.20853,.19573) * av.y;
    a2t += H4(-.12562,.0062827,-.07992,.092571) * av.z;
    a2t += H4(.030831,-.0033915,.15192,-.18898) * av.w;
    a3t += H4(.15734,.25396,-.00062271,-.29771) * av.x;
    a3t += H4(.14575,-.05793,-.04192,-.14123) * av.y;
    a3t += H4(.088924,-.25157,-.028982,-.29934) * av.z;
    a3t += H4(-.015382,.10126,.050889,.059498) * av.w;
    a4t += H4(-.024174,-.053163,-.00019145,-.051362) * av.x;
    a4t += H4(.12501,.12616,.00061076,.032785) * av.y;
    a4t += H4(-.47655,-.11095,.00012754,-.084117) * av.z;
    a4t += H4(.014663,-.047004,-.0002968,-.25636) * av.w;
    a5t += H4(.076621,-.0098851,-.055857,-.031297) * av.x;
    a5t += H4(.010168,-.26582,.082781,-.06771) * av.y;
    a5t += H4(.17826,.10117,-.026296,.11038) * av.z;
    a5t += H4(-.070084,-.040946,.087003,.018901) * av.w;
    a6t += H4(-.017823,-.064177,.17406,.12225) * av.x;
    a6t += H4(-.10507,-.00057414,.074474,.33304) * av.y;
    a6t += H4(-.2062,-.26423,.0036673,.19247) * av.z;
    a6t += H4(-.10902,.18911,.13579,-.4169) * av.w;
    a7t += H4(-.14166,-.13822,.24057,-.18863) * av.x;
    a7t += H4(.21423,.034824,-.044508,-.25904) * av.y;
    a7t += H4(-.20756,-.063894,.062387,-.031966) * av.z;
    a7t += H4(-.071777,-.14726,.069422,-.081044) * av.w;
    av = tile0[3][local.y + 2][local.x + 0];
    a0t += H4(.038285,.042146,-.16024,.00038474) * av.x;
    a0t += H4(-.22001,-.3928,.045471,-7.2412e-5) * av.y;
    a0t += H4(.043377,-.29196,-.1263,.00082393) * av.z;
    a0t += H4(.13122,-.013899,-.10004,2.8098e-5) * av.w;
    a1t += H4(.018806,-.032939,-.061159,-.022969) * av.x;
    a1t += H4(.045702,.020227,.058015,.080999) * av.y;
    a1t += H4(.0089772,-.071464,-.032331,-.055) * av.z;
    a1t += H4(.02705,-.023373,.11926,-.034174) * av.w;
    a2t += H4(.070404,-.014295,.0033322,-.22409) * av.x;
    a2t += H4(.15499,.15741,-.063654,.091544) * av.y;
    a2t += H4(.15857,-.035843,.068006,-.014913) * av.z;
    a2t += H4(.01083,.19212,-.10947,-.2427) * av.w;
    a3t += H4(.18279,-.029356,.13248,-.21385) * av.x;
    a3t += H4(.015156,-.33084,-.046197,-.19289) * av.y;
    a3t += H4(-.12385,-.036303,.070553,-.11308) * av.z;
    a3t += H4(.073701,.22117,.4557,-.020328) * av.w;
    a4t += H4(.36661,-.0027806,.00032622,.10254) * av.x;
    a4t += H4(-.36148,.040536,-6.0733e-5,-.10854) * av.y;
    a4t += H4(.13246,-.22809,.00076349,.14786) * av.z;
    a4t += H4(.093276,-.024582,-1.5057e-5,-.83629) * av.w;
    a5t += H4(-.032686,.052027,-.090905,-.0078725) * av.x;
    a5t += H4(.013331,-.11854,.2248,-.012344) * av.y;
    a5t += H4(.14889,-.19115,-.054256,.042802) * av.z;
    a5t += H4(-.024608,.10765,.098487,.0011181) * av.w;
    a6t += H4(-.12279,.32856,-.2003,-.18224) * av.x;
    a6t += H4(.33048,-.075976,.014221,.048785) * av.y;
    a6t += H4(.35922,.0049424,-.056053,.1059) * av.z;
    a6t += H4(.04212,.32306,.0048397,.17821) * av.w;
    a7t += H4(.32824,.10333,.16834,-.14955) * av.x;
    a7t += H4(.35324,-.22163,.081867,.11099) * av.y;
    a7t += H4(.11049,.23632,-.08863,-.058733) * av.z;
    a7t += H4(-.017355,-.46561,.27015,.057163) * av.w;
    av = tile0[3][local.y + 2][local.x + 1];
    a0t += H4(.057983,.023795,-.0081861,.000199) * av.x;
    a0t += H4(-.3253,-.049243,-.10561,-.00037176) * av.y;
    a0t += H4(-.10312,-.11755,.37689,.00016375) * av.z;
    a0t += H4(-.033109,-.019141,-.11242,.00024501) * av.w;
    a1t += H4(-.037787,-.10853,.045351,.02131) * av.x;
    a1t += H4(.0032296,-.037934,.26501,.20697) * av.y;
    a1t += H4(-.02184,.025787,-.052468,.12768) * av.z;
    a1t += H4(.071307,-.0050387,.022828,-.063003) * av.w;
    a2t += H4(.25237,.08808,-.12478,.17945) * av.x;
    a2t += H4(-.083432,-.02581,.010134,.15671) * av.y;
    a2t += H4(.14933,-.041747,-.20058,.049356) * av.z;
    a2t += H4(.024076,-.19041,-.052873,-.12753) * av.w;
    a3t += H4(.30237,.24796,.038602,-.27985) * av.x;
    a3t += H4(-.017519,-.034323,-.0043375,.2126) * av.y;
    a3t += H4(.14541,.062257,.034219,-.085208) * av.z;
    a3t += H4(.066251,-.020492,.24794,.046877) * av.w;
    a4t += H4(.19594,-.05459,.00014496,.15317) * av.x;
    a4t += H4(-.20781,-.093236,-.00039602,.19806) * av.y;
    a4t += H4(.11844,-.24031,.00012393,-.092728) * av.z;
    a4t += H4(.035228,-.071069,.00021316,-.18642) * av.w;
    a5t += H4(-.058736,.058981,-.12759,-.044746) * av.x;
    a5t += H4(.042643,-.2023,-.13372,.069376) * av.y;
    a5t += H4(.16667,-.12143,-.088445,.066096) * av.z;
    a5t += H4(-.069783,.010528,.024983,-.044931) * av.w;
    a6t += H4(-.051013,.066328,.063273,.19934) * av.x;
    a6t += H4(-.16997,.12503,.072415,.075874) * av.y;
    a6t += H4(.31008,-.16764,.058911,-.2248) * av.z;
    a6t += H4(.0027338,.33101,.19379,-.26895) * av.w;
    a7t += H4(.36299,-.11785,.011256,-.022905) * av.x;
    a7t += H4(-.20894,.02889,.10119,-.025173) * av.y;
    a7t += H4(.34533,.1232,-.045726,.21636) * av.z;
    a7t += H4(-.030252,.49725,.088277,.0058257) * av.w;
    av = tile0[3][local.y + 2][local.x + 2];
    a0t += H4(.051325,-.021079,-.15431,-.00023976) * av.x;
    a0t += H4(.20529,-.10518,.13811,-.00082372) * av.y;
    a0t += H4(-.271,-.26433,-.057897,-.00021604) * av.z;
    a0t += H4(.040253,-.02741,-.7758,-6.2372e-5) * av.w;
    a1t += H4(-.063464,-.036371,-.02444,-.070233) * av.x;
    a1t += H4(-.0078384,.074948,.11628,-.030259) * av.y;
    a1t += H4(-.13162,.10924,-.15654,.10318) * av.z;
    a1t += H4(.10251,-.0077322,.018427,-.035205) * av.w;
    a2t += H4(.029095,.54862,.10255,.03428) * av.x;
    a2t += H4(-.16046,-.12577,-.0010004,-.043502) * av.y;
    a2t += H4(.16019,.12068,-.079323,.041012) * av.z;
    a2t += H4(.020588,.043418,.084833,-.17206) * av.w;
    a3t += H4(.18904,.15878,.091375,-.22649) * av.x;
    a3t += H4(-.22232,-.07117,-.045164,.31301) * av.y;
    a3t += H4(.0033003,-.2617,.010626,.18077) * av.z;
    a3t += H4(.084724,.15013,.201,-.022764) * av.w;
    a4t += H4(.055245,-.024063,-.00028963,-.43146) * av.x;
    a4t += H4(.046289,.096481,-.00086868,-.057907) * av.y;
    a4t += H4(-.059407,.0079107,-.00024745,-.06677) * av.z;
    a4t += H4(.15464,-.048597,-.00010062,-.2563) * av.w;
    a5t += H4(.022933,.065713,-.0047261,-.040492) * av.x;
    a5t += H4(-.047618,-.19252,-.067126,.011722) * av.y;
    a5t += H4(-.016948,.20884,.070866,.098518) * av.z;
    a5t += H4(-.069688,-.0076651,.075751,-.0019597) * av.w;
    a6t += H4(.1057,.061403,.2029,.13862) * av.x;
    a6t += H4(-.018725,.1005,-.029501,-.066015) * av.y;
    a6t += H4(-.18049,-.030847,.25311,.35187) * av.z;
    a6t += H4(.015655,.50482,.24661,-.028441) * av.w;
    a7t += H4(.1393,-.0014045,.10359,.21089) * av.x;
    a7t += H4(-.19789,-.034794,.017576,-.17073) * av.y;
    a7t += H4(.24905,-.33247,.026623,.17155) * av.z;
    a7t += H4(.018071,.42805,.10883,-.0068086) * av.w;
    a0 += a0t;
    a1 += a1t;
    a2 += a2t;
    a3 += a3t;
    a4 += a4t;
    a5 += a5t;
    a6 += a6t;
    a7 += a7t;
    a0t = H4(0.);
    a1t = H4(0.);
    a2t = H4(0.);
    a3t = H4(0.);
    a4t = H4(0.);
    a5t = H4(0.);
    a6t = H4(0.);
    a7t = H4(0.);
    av = tile0[4][local.y + 0][local.x + 0];
    a0t += H4(-.26049,.053405,.0025421,.0010462) * av.x;
    a0t += H4(.0026161,-.00089789,.005911,-.00096552) * av.y;
    a0t += H4(.090415,-.0089522,.056226,-.00091054) * av.z;
    a0t += H4(.27236,-.0019945,.12066,.00057308) * av.w;
    a1t += H4(.013393,-.018959,-.12508,.0076325) * av.x;
    a1t += H4(.0034052,-.0017745,-.0020509,.0087986) * av.y;
    a1t += H4(.042509,-.22698,-.064302,-.19858) * av.z;
    a1t += H4(-.051437,.20118,.12613,.041332) * av.w;
    a2t += H4(-.05227,-.05911,-.16499,.11645) * av.x;
    a2t += H4(-.0011852,.0043018,-.0036888,-.00019416) * av.y;
    a2t += H4(.10658,.11575,.028691,-.38394) * av.z;
    a2t += H4(.0059634,.2409,.0047149,-.021558) * av.w;
    a3t += H4(.057747,-.068109,-.064121,-.1589) * av.x;
    a3t += H4(.00065615,.0020436,-.004683,.0070027) * av.y;
    a3t += H4(-.13434,-.0462,-.060271,-.29838) * av.z;
    a3t += H4(.18646,.28302,-.023033,-.16583) * av.w;
    a4t += H4(-.092832,.10128,.00093262,-.025867) * av.x;
    a4t += H4(.0042408,-.0050731,-.00064011,.0033289) * av.y;
    a4t += H4(-.084594,-.016442,-.00081052,.006009) * av.z;
    a4t += H4(.20108,-.013556,.000585,.027329) * av.w;
    a5t += H4(.012436,.041248,-.011263,.15721) * av.x;
    a5t += H4(6.5586e-5,-.0037541,-.005547,-.003986) * av.y;
    a5t += H4(-.060356,.2507,-.17329,-.35108) * av.z;
    a5t += H4(-.072763,.37421,.20328,.0037348) * av.w;
    a6t += H4(-.082761,-.19043,.020847,.15593) * av.x;
    a6t += H4(-.0028746,-.0005106,-.0039912,.008003) * av.y;
    a6t += H4(.099698,-.34409,.015538,-.1391) * av.z;
    a6t += H4(.27951,.064832,.18748,.27136) * av.w;
    a7t += H4(-.094049,-.0098796,.0043871,-.10639) * av.x;
    a7t += H4(-.0032788,-.0037941,.0029014,-.0024258) * av.y;
    a7t += H4(.05496,-.36113,-.052267,-.1954) * av.z;
    a7t += H4(-.031247,.27779,.077919,.23812) * av.w;
    av = tile0[4][local.y + 0][local.x + 1];
    a0t += H4(-.29246,-.068159,-.22676,.00013172) * av.x;
    a0t += H4(.0007673,-.0014053,.0053784,-.0047072) * av.y;
    a0t += H4(.080507,.047603,.011081,-.0016398) * av.z;
    a0t += H4(.2087,-.038785,.072782,.0020524) * av.w;
    a1t += H4(.0055227,-.015205,-.13916,-.0035876) * av.x;
    a1t += H4(.00014584,.00060157,-.0042479,-.0043627) * av.y;
    a1t += H4(.045467,-.013138,.22134,-.037629) * av.z;
    a1t += H4(.023551,.084677,.19844,.10455) * av.w;
    a2t += H4(-.092548,.19266,-.0083253,-.11344) * av.x;
    a2t += H4(-.0010094,.0060047,-.0049459,-.0011528) * av.y;
    a2t += H4(-.033705,-.21081,.029658,.0027573) * av.z;
    a2t += H4(-.01193,-.12659,.0033387,.07218) * av.w;
    a3t += H4(.13956,.061227,-.011341,.28158) * av.x;
    a3t += H4(-.003407,.0084721,-.0073308,-2.5812e-5) * av.y;
    a3t += H4(-.035507,.26425,-.086921,-.27214) * av.z;
    a3t += H4(-.081783,.055727,-.007748,.15151) * av.w;
    a4t += H4(.036978,-.061946,4.9745e-5,.02031) * av.x;
    a4t += H4(.0051419,-.0032829,-.0045026,.0010085) * av.y;
    a4t += H4(-.12298,-.060257,-.0015808,-.05614) * av.z;
    a4t += H4(.040429,-.15522,.0020176,-.097299) * av.w;
    a5t += H4(.065022,-.18487,.076424,.11133) * av.x;
    a5t += H4(-.0026663,.0018517,-.0039421,-.0046443) * av.y;
    a5t += H4(-.11006,.013326,-.13399,-.21086) * av.z;
    a5t += H4(-.1074,.30961,.03832,-.051454) * av.w;
    a6t += H4(-.2702,-.068928,-.21483,-.12145) * av.x;
    a6t += H4(-.006548,.0003055,-.0018154,.0018062) * av.y;
    a6t += H4(.07146,.33186,.078236,.051128) * av.z;
    a6t += H4(.15536,-.019418,.05945,.060305) * av.w;
    a7t += H4(-.058816,.32067,-.037024,.09789) * av.x;
    a7t += H4(-.0051472,-.0015829,.003448,-.0015436) * av.y;
    a7t += H4(.13687,-.060256,.056908,-.059347) * av.z;
    a7t += H4(-.15454,-.1949,.0057757,.19925) * av.w;
    av = tile0[4][local.y + 0][local.x + 2];
    a0t += H4(.18915,.28482,-.065788,-7.787e-5) * av.x;
    a0t += H4(.0011326,.003597,.0062654,-.0012717) * av.y;
    a0t += H4(.16614,-.0092432,.032743,-.00043785) * av.z;
    a0t += H4(.22991,-.12179,-.11299,.001369) * av.w;
    a1t += H4(.027178,.12245,.029316,-.16092) * av.x;
    a1t += H4(.0036348,.0012769,-.0024133,.00094351) * av.y;
    a1t += H4(.030451,.15993,.2007,-.087281) * av.z;
    a1t += H4(.057762,-.092625,-.22975,.0048101) * av.w;
    a2t += H4(-.21724,-.51713,-.21661,.23541) * av.x;
    a2t += H4(-.0017629,.0049785,-.0042664,.0022294) * av.y;
    a2t += H4(-.058718,.062785,.17674,.15371) * av.z;
    a2t += H4(.1013,-.37977,.055842,.20515) * av.w;
    a3t += H4(.10204,-.1437,.12748,.093602) * av.x;
    a3t += H4(-.0029744,.004706,-.0064948,.00053631) * av.y;
    a3t += H4(-.082776,-.20178,.076398,-.17207) * av.z;
    a3t += H4(.18061,.1731,.059962,.14368) * av.w;
    a4t += H4(.42296,.18202,-.00012314,.16106) * av.x;
    a4t += H4(.0060256,-.00058983,-.00095246,.0024547) * av.y;
    a4t += H4(.039367,.034458,-.00035734,.015552) * av.z;
    a4t += H4(-.053802,-.053832,.0013022,.30479) * av.w;
    a5t += H4(.10441,-.076114,-.078124,.23958) * av.x;
    a5t += H4(-.0015786,-.0020122,-.0085423,-.0042667) * av.y;
    a5t += H4(.051752,.14712,-.10114,.031966) * av.z;
    a5t += H4(-.046146,.19247,.10023,.13323) * av.w;
    a6t += H4(-.029175,.19811,-.25368,.095312) * av.x;
    a6t += H4(.0025969,.0017892,-.00036923,-.00036184) * av.y;
    a6t += H4(-.20163,.24601,.0052095,.24394) * av.z;
    a6t += H4(.048457,-.097533,-.027145,.0014959) * av.w;
    a7t += H4(.023028,.15866,.038914,.40416) * av.x;
    a7t += H4(-.004469,-.00090521,.0023409,-.0026545) * av.y;
    a7t += H4(.10378,-.097218,-.038737,-.037877) * av.z;
    a7t += H4(-.089097,-.0063472,-.15529,.21971) * av.w;
    av = tile0[4][local.y + 1][local.x + 0];
    a0t += H4(.1676,.209,.032345,.00090856) * av.x;
    a0t += H4(.0040591,-.0052463,.0054291,-.0040731) * av.y;
    a0t += H4(.12796,-.087143,.028084,.0014686) * av.z;
    a0t += H4(-.013986,-.10111,-.15035,.00089701) * av.w;
    a1t += H4(.068384,-.1766,-.18208,.067263) * av.x;
    a1t += H4(.00065817,.0021101,-.0026208,.0035094) * av.y;
    a1t += H4(.0087478,.074963,.057586,.2502) * av.z;
    a1t += H4(-.09348,.27643,.14474,-.057104) * av.w;
    a2t += H4(-.078379,-.13399,.010348,-.22726) * av.x;
    a2t += H4(.0014851,.0023806,-.0040909,.00061311) * av.y;
    a2t += H4(-.0041535,.17663,-.051238,-.1017) * av.z;
    a2t += H4(-.070491,-.35624,.076244,.30456) * av.w;
    a3t += H4(-.02974,.041681,-.059063,-.31065) * av.x;
    a3t += H4(-6.3718e-5,.006316,-.0051738,.0040259) * av.y;
    a3t += H4(.10562,.18632,-.075244,-.12089) * av.z;
    a3t += H4(-.045905,.22273,-.04461,.29803) * av.w;
    a4t += H4(-.16864,.11473,.00080501,.00070999) * av.x;
    a4t += H4(-.0027054,-.0038112,-.0038834,.0018967) * av.y;
    a4t += H4(-.11909,.17572,.0015768,-.086511) * av.z;
    a4t += H4(.21451,-.21798,.00091929,.14239) * av.w;
    a5t += H4(-.081951,.19987,-.030783,-.010386) * av.x;
    a5t += H4(-.0016346,.0023632,-.0071725,-.0041599) * av.y;
    a5t += H4(-.23293,-.13361,.12343,-.11846) * av.z;
    a5t += H4(.14467,.14836,.3195,.10203) * av.w;
    a6t += H4(-.30776,-.33747,-.00077212,-.33396) * av.x;
    a6t += H4(.0013983,.0017101,-.0024661,.0038619) * av.y;
    a6t += H4(.092446,.35336,.045741,-.025437) * av.z;
    a6t += H4(.28484,-.26636,.099737,.36609) * av.w;
    a7t += H4(.086918,-.29305,.082687,-.4192) * av.x;
    a7t += H4(-.010471,.0019075,.0032139,-.0020324) * av.y;
    a7t += H4(.28392,-.045329,.014952,-.31628) * av.z;
    a7t += H4(-.081087,-.05024,.087744,.15955) * av.w;
    av = tile0[4][local.y + 1][local.x + 1];
    a0t += H4(.21742,.094948,-.1478,.00094001) * av.x;
    a0t += H4(.0065623,-.0055078,.0046048,.98806) * av.y;
    a0t += H4(-.3833,.086035,-.048026,-.00061339) * av.z;
    a0t += H4(-.011329,-.038246,-.11921,.00073653) * av.w;
    a1t += H4(-.10038,.033583,.038327,.27169) * av.x;
    a1t += H4(-.010812,.0064359,-.0060664,-.0053014) * av.y;
    a1t += H4(-.022117,.36137,-.14997,-.18419) * av.z;
    a1t += H4(-.037647,.29259,.26298,-.13323) * av.w;
    a2t += H4(-.21508,.42477,-.025776,.18687) * av.x;
    a2t += H4(-.0018774,.0051325,-.0066296,.0078063) * av.y;
    a2t += H4(.10046,-.0030617,-.024086,.56079) * av.z;
    a2t += H4(-.24657,-.12371,.052354,-.058457) * av.w;
    a3t += H4(-.18525,.19706,.060281,.10057) * av.x;
    a3t += H4(-.0021543,-.0084567,-.0036796,-.0031745) * av.y;
    a3t += H4(.051498,-.047946,-.028952,-.24709) * av.z;
    a3t += H4(-.02777,.072594,-.0012963,.02065) * av.w;
    a4t += H4(.049969,.13832,.00088815,-.05438) * av.x;
    a4t += H4(-.0034431,-.0072243,-.011946,-.00036011) * av.y;
    a4t += H4(-.20403,.15691,-.00055672,-.00090661) * av.z;
    a4t += H4(.15046,-.27955,.00071861,-.00059247) * av.w;
    a5t += H4(-.058688,.059135,.14028,-.041707) * av.x;
    a5t += H4(-.0072413,.009451,-.0022233,-.0049478) * av.y;
    a5t += H4(.0080022,-.15475,.13326,-.27957) * av.z;
    a5t += H4(-.042173,.14611,-.27557,.084255) * av.w;
    a6t += H4(-.33621,-.01337,.12267,.41312) * av.x;
    a6t += H4(-.0045214,.0011474,.0040584,.0044686) * av.y;
    a6t += H4(.17676,.11803,-.00039508,.16037) * av.z;
    a6t += H4(.16733,.15772,-.10521,-.24339) * av.w;
    a7t += H4(-.18317,.020928,-.0047737,.28097) * av.x;
    a7t += H4(-.012408,-.0011894,.0015881,-.0011055) * av.y;
    a7t += H4(-.087892,-.11642,-.013222,-.13271) * av.z;
    a7t += H4(-.059008,-.27721,-.13276,.046697) * av.w;
    av = tile0[4][local.y + 1][local.x + 2];
    a0t += H4(.21358,.12999,.097099,.00039448) * av.x;
    a0t += H4(.0027267,.0063146,.0055971,-.0041511) * av.y;
    a0t += H4(-.20085,-.0085949,.33775,-.00055596) * av.z;
    a0t += H4(-.0077169,.025731,-.040203,-.00043078) * av.w;
    a1t += H4(.018722,.13666,.17748,.10569) * av.x;
    a1t += H4(-.0015188,.0028041,.00034455,.010705) * av.y;
    a1t += H4(.047391,.03699,.10708,-.087498) * av.z;
    a1t += H4(-.046237,.047833,-.11586,-.12078) * av.w;
    a2t += H4(-.05809,.092372,-.063222,-.30651) * av.x;
    a2t += H4(-.0018882,.0051121,-.0046873,.0047124) * av.y;
    a2t += H4(-.077761,-.027368,.0030349,.036657) * av.z;
    a2t += H4(-.095808,.077268,-.023832,-.17389) * av.w;
    a3t += H4(-.23465,.13719,-.07122,.25298) * av.x;
    a3t += H4(-.00017495,.00068586,-.00038357,-.00060481) * av.y;
    a3t += H4(-.30941,-.046915,-.040798,.017755) * av.z;
    a3t += H4(-.025696,-.067236,.034026,.068063) * av.w;
    a4t += H4(.011062,-.086711,.0003543,.43729) * av.x;
    a4t += H4(.00083676,-.0048426,-.0039243,.0026167) * av.y;
    a4t += H4(.015115,.18742,-.00050133,-.028592) * av.z;
    a4t += H4(-.0099565,-.11621,-.0004529,.30057) * av.w;
    a5t += H4(.0048954,-.099283,-.0092887,.0082037) * av.x;
    a5t += H4(-.0010893,.00037984,-.0086328,-.0039023) * av.y;
    a5t += H4(.089378,.086887,-.032888,-.41086) * av.z;
    a5t += H4(.13363,.065296,.16873,.0087203) * av.w;
    a6t += H4(-.12445,-.12132,.024049,-.45321) * av.x;
    a6t += H4(-.0035993,.00051159,.00049743,.0019578) * av.y;
    a6t += H4(.040843,-.091163,-.033241,-.12085) * av.z;
    a6t += H4(-.20509,.23212,-.19886,-.23786) * av.w;
    a7t += H4(-.056202,.16256,.007332,.13668) * av.x;
    a7t += H4(-.0094411,-.0011669,.0019296,-.00031616) * av.y;
    a7t += H4(-.4304,-.065041,-.037493,-.18591) * av.z;
    a7t += H4(-.066143,.068792,-.00027552,-.0079772) * av.w;
    av = tile0[4][local.y + 2][local.x + 0];
    a0t += H4(.0061419,.17356,-.010608,.00030673) * av.x;
    a0t += H4(.002128,-.0025051,.004737,-.0017037) * av.y;
    a0t += H4(.0075569,-.1513,-.29567,.0018317) * av.z;
    a0t += H4(-.056359,-.14399,-.0037036,.00090348) * av.w;
    a1t += H4(.05178,-.10497,.091601,.021657) * av.x;
    a1t += H4(.0035122,-.0032859,-.0009373,.0065411) * av.y;
    a1t += H4(-.082855,.038994,.19808,-.063071) * av.z;
    a1t += H4(.00069582,.19517,-.005212,-.020348) * av.w;
    a2t += H4(-.18128,-.17474,.013916,-.42823) * av.x;
    a2t += H4(.0036142,.0058484,-.0032814,.0018755) * av.y;
    a2t += H4(-.09953,-.028603,.045111,.19805) * av.z;
    a2t += H4(.25699,.20294,.20321,.09598) * av.w;
    a3t += H4(.13407,.098612,.10274,-.12978) * av.x;
    a3t += H4(.00042922,.007013,-.0024462,.00095845) * av.y;
    a3t += H4(.26358,.15931,-.13177,-.20557) * av.z;
    a3t += H4(-.058621,.27971,.17194,.043287) * av.w;
    a4t += H4(.054424,-.19267,.00017487,.20893) * av.x;
    a4t += H4(-.002253,-.0020207,-.0014657,.0030334) * av.y;
    a4t += H4(.46537,.029607,.0019584,-.081586) * av.z;
    a4t += H4(-.051636,.037293,.00093312,-.074364) * av.w;
    a5t += H4(-.10213,-.12915,-.20697,-.10389) * av.x;
    a5t += H4(-.0012574,-.0028418,-.0054808,-.0043765) * av.y;
    a5t += H4(-.062831,-.072518,.013068,-.19373) * av.z;
    a5t += H4(.034064,.24074,.35301,-.1342) * av.w;
    a6t += H4(-.16397,.30883,.0036377,-.23686) * av.x;
    a6t += H4(.0031689,-.0014213,-.0051053,.0029261) * av.y;
    a6t += H4(.096572,.14498,-.010102,.26732) * av.z;
    a6t += H4(.010455,.14283,-.076104,.25973) * av.w;
    a7t += H4(-.41172,-.15808,-.043234,-.38882) * av.x;
    a7t += H4(.0016008,-.0028035,.0024578,-.0020304) * av.y;
    a7t += H4(.064066,.2702,.11377,.11218) * av.z;
    a7t += H4(.040512,.29104,.090907,.38763) * av.w;
    av = tile0[4][local.y + 2][local.x + 1];
    a0t += H4(.053779,-.084896,.086098,-8.5688e-5) * av.x;
    a0t += H4(.0036006,-.0050648,.0052479,-.0044158) * av.y;
    a0t += H4(.11104,.055389,.051225,.00082411) * av.z;
    a0t += H4(-.10427,.0012432,-.038596,-.00048337) * av.w;
    a1t += H4(-.19452,.099388,.065019,.025677) * av.x;
    a1t += H4(-.00048345,-.0012286,-.0036138,.0077038) * av.y;
    a1t += H4(-.014445,.147,-.13446,-.35988) * av.z;
    a1t += H4(-.037918,.087191,-.1739,-.12903) * av.w;
    a2t += H4(-.09147,.060803,-.029372,.13199) * av.x;
    a2t += H4(.0001956,.0064795,-.0047335,7.8296e-5) * av.y;
    a2t += H4(.01671,.076151,-.11831,-.10734) * av.z;
    a2t += H4(.12015,-.27233,-.021964,-.050962) * av.w;
    a3t += H4(-.06581,-.14241,-.15142,-.042216) * av.x;
    a3t += H4(.0001925,.002426,-.0041161,.0039366) * av.y;
    a3t += H4(-.18865,-.29499,-.020914,-.23757) * av.z;
    a3t += H4(.11446,-.0017868,.067071,.17055) * av.w;
    a4t += H4(-.057601,.036474,-.00018305,-.39578) * av.x;
    a4t += H4(-.006336,-.004244,-.0042614,.001233) * av.y;
    a4t += H4(-.2424,.11215,.00089494,.039557) * av.z;
    a4t += H4(-.14267,-.12005,-.00047939,-.07479) * av.w;
    a5t += H4(.0024544,.16484,.0020124,-.091836) * av.x;
    a5t += H4(-.0017761,.0015783,-.0042855,-.0042714) * av.y;
    a5t += H4(.11247,.1726,.34742,-.32142) * av.z;
    a5t += H4(.13974,-.11722,-.35795,-.0080506) * av.w;
    a6t += H4(-.24376,.17615,.15302,.19092) * av.x;
    a6t += H4(.00019512,-.0014237,-.0013335,.0024318) * av.y;
    a6t += H4(-.032215,-.01688,.0084439,.14771) * av.z;
    a6t += H4(.20319,.073493,.07323,-.00083549) * av.w;
    a7t += H4(-.40832,-.073916,-.067918,.088258) * av.x;
    a7t += H4(.0037636,-.0026049,.0018284,-.002517) * av.y;
    a7t += H4(-.13876,-.12759,-.089146,-.12978) * av.z;
    a7t += H4(.086501,-.16573,.073448,.11177) * av.w;
    av = tile0[4][local.y + 2][local.x + 2];
    a0t += H4(-.077891,-.14832,-.13079,-5.7127e-5) * av.x;
    a0t += H4(.0037904,-.00025027,.0059543,-.001411) * av.y;
    a0t += H4(-.17676,-.081152,.15711,-.0019559) * av.z;
    a0t += H4(.016916,.040514,-.238,.00067382) * av.w;
    a1t += H4(.00081155,-.089671,-.11204,-.15292) * av.x;
    a1t += H4(.0012939,-.0010182,.0023953,.010209) * av.y;
    a1t += H4(.051395,.1421,.22274,-.25035) * av.z;
    a1t += H4(.056407,.060493,.27612,-.044297) * av.w;
    a2t += H4(-.02383,.23435,-.026215,-.090228) * av.x;
    a2t += H4(-.00076933,.0068044,-.0029191,-.0046974) * av.y;
    a2t += H4(-.045536,.14618,-.11522,-.081069) * av.z;
    a2t += H4(-.015807,.30705,.13416,-.17914) * av.w;
    a3t += H4(-.21775,.31598,-.00094374,-.13399) * av.x;
    a3t += H4(.0027164,.011511,-.0025167,.0042546) * av.y;
    a3t += H4(-.23361,.2555,-.061198,-.32489) * av.z;
    a3t += H4(.06542,.23446,.19317,.064049) * av.w;
    a4t += H4(.055,.070605,-.00012288,.038035) * av.x;
    a4t += H4(-.0040263,-.0039456,-.0011029,.0046665) * av.y;
    a4t += H4(-.51337,-.054751,-.0019406,-.071201) * av.z;
    a4t += H4(.016437,-.074293,.00068537,.44147) * av.w;
    a5t += H4(-.050888,.023045,-.12228,-.22973) * av.x;
    a5t += H4(4.8424e-5,-.0017164,-.0090009,-.0034721) * av.y;
    a5t += H4(.059808,.10314,-.06876,-.74504) * av.z;
    a5t += H4(-.012302,.13217,.3767,-.16911) * av.w;
    a6t += H4(-.075947,-.13951,-.15738,-.12276) * av.x;
    a6t += H4(-.0013546,.0032263,-.0057226,.0038596) * av.y;
    a6t += H4(-.095044,.054102,.065617,.097438) * av.z;
    a6t += H4(-.013412,.082537,.32382,-.15141) * av.w;
    a7t += H4(-.11115,.19201,-.11255,-.34372) * av.x;
    a7t += H4(.0009084,-.0028821,.0017941,-.0021653) * av.y;
    a7t += H4(-.12912,.080686,.013824,-.26672) * av.z;
    a7t += H4(.056515,.44788,.016587,-.080251) * av.w;
    a0 += a0t;
    a1 += a1t;
    a2 += a2t;
    a3 += a3t;
    a4 += a4t;
    a5 += a5t;
    a6 += a6t;
    a7 += a7t;
    a0t = H4(0.);
    a1t = H4(0.);
    a2t = H4(0.);
    a3t = H4(0.);
    a4t = H4(0.);
    a5t = H4(0.);
    a6t = H4(0.);
    a7t = H4(0.);
    av = tile0[5][local.y + 0][local.x + 0];
    a0t += H4(.071625,-.015365,-.52901,.00045183) * av.x;
    a0t += H4(.35084,.0031636,.17416,.00053953) * av.y;
    a0t += H4(-.2274,-.063816,.28939,.0017268) * av.z;
    a0t += H4(.42874,-.14085,.00074306,4.6303e-7) * av.w;
    a1t += H4(-.0082231,-.12158,.063121,.044325) * av.x;
    a1t += H4(-.0032144,.012834,.13959,-.0085201) * av.y;
    a1t += H4(-.045871,.023861,.14051,-.44181) * av.z;
    a1t += H4(.053397,-.093924,-.083961,-.0032879) * av.w;
    a2t += H4(-.22076,.32327,.15144,.27792) * av.x;
    a2t += H4(.15233,.11717,-.078065,-.17471) * av.y;
    a2t += H4(.044664,.054173,.082343,.080169) * av.z;
    a2t += H4(.19332,-.078753,-.023756,-.057586) * av.w;
    a3t += H4(.067125,.036999,-.064282,.12485) * av.x;
    a3t += H4(-.40195,.53996,-.12947,-.42385) * av.y;
    a3t += H4(.13587,-.063293,.17109,-.59537) * av.z;
    a3t += H4(-.24834,-.30679,-.083328,-.051227) * av.w;
    a4t += H4(.20602,-.015572,.00043992,.40071) * av.x;
    a4t += H4(-.1579,-.15356,.00047901,.14603) * av.y;
    a4t += H4(.1177,-.069183,.0017162,.29101) * av.z;
    a4t += H4(-.25004,-.019278,-7.9011e-6,.1654) * av.w;
    a5t += H4(.016828,-.070502,-.031009,.28855) * av.x;
    a5t += H4(-.098105,.36305,-.28067,-.4113) * av.y;
    a5t += H4(.29092,.069282,-.011611,-.40437) * av.z;
    a5t += H4(-.054173,-.076104,-.24928,-.059818) * av.w;
    a6t += H4(.055338,-.35626,.039863,-.036942) * av.x;
    a6t += H4(.31282,-.08319,.042028,-.22349) * av.y;
    a6t += H4(-.10461,-.32854,-.042734,.065547) * av.z;
    a6t += H4(.27015,.14869,-.097056,-.22007) * av.w;
    a7t += H4(.083198,.13993,.19551,.081947) * av.x;
    a7t += H4(.15517,-.24962,.074372,.054725) * av.y;
    a7t += H4(.2223,-.15769,-.15297,-.21475) * av.z;
    a7t += H4(-.22768,-.071622,.04861,.3191) * av.w;
    av = tile0[5][local.y + 0][local.x + 1];
    a0t += H4(-.033539,-.013912,.67069,-.00072051) * av.x;
    a0t += H4(.1302,-.1306,.20454,.00070944) * av.y;
    a0t += H4(.12297,.16372,-.26339,.001847) * av.z;
    a0t += H4(-.0039147,.172,-.059084,.00013889) * av.w;
    a1t += H4(.020478,-.11322,.023691,.13899) * av.x;
    a1t += H4(-.034599,-.073556,.13018,.13825) * av.y;
    a1t += H4(.10658,.1464,-.033685,-.35549) * av.z;
    a1t += H4(-.063498,-.18865,.077019,.11845) * av.w;
    a2t += H4(-.15905,-.31774,.060563,-.26681) * av.x;
    a2t += H4(.11964,-.59884,-.0091367,.2117) * av.y;
    a2t += H4(.078113,-.1136,.10766,-.60403) * av.z;
    a2t += H4(.034571,.066605,-.036525,-.13198) * av.w;
    a3t += H4(-.064873,-.19698,-.16711,.14382) * av.x;
    a3t += H4(.14053,.06332,-.080948,-.13474) * av.y;
    a3t += H4(-.16528,-.022843,-.10967,-.11587) * av.z;
    a3t += H4(-.12125,.0003895,-.06464,.11519) * av.w;
    a4t += H4(.22786,.0053155,-.000738,-.13909) * av.x;
    a4t += H4(-.11472,-.040234,.0006187,-.060969) * av.y;
    a4t += H4(.056145,.024403,.0018277,.0022899) * av.z;
    a4t += H4(-.27333,.0031383,.00015806,.12436) * av.w;
    a5t += H4(.034605,-.11025,.07457,.055157) * av.x;
    a5t += H4(-.074529,.073127,-.082963,-.056563) * av.y;
    a5t += H4(.098154,-.17229,.3199,.038477) * av.z;
    a5t += H4(-.033854,-.15374,.011205,.03811) * av.w;
    a6t += H4(-.017858,-.12613,.10111,.022157) * av.x;
    a6t += H4(.0303,.32945,.021792,.1276) * av.y;
    a6t += H4(-.065188,-.30663,-.060306,-.1528) * av.z;
    a6t += H4(.059195,-.0071099,-.16173,-.16288) * av.w;
    a7t += H4(.0088275,-.23563,.11934,.25019) * av.x;
    a7t += H4(.066952,-.1094,-.075377,.0083026) * av.y;
    a7t += H4(.032896,.045081,.056409,.19351) * av.z;
    a7t += H4(-.054862,-.012373,-.083619,-.0091301) * av.w;
    av = tile0[5][local.y + 0][local.x + 2];
    a0t += H4(-.17956,.029996,-.074791,.00079895) * av.x;
    a0t += H4(-.033429,-.14318,.10562,.00054528) * av.y;
    a0t += H4(.071772,.35944,-.29282,.0014238) * av.z;
    a0t += H4(-.18016,-.19352,-.047341,-.00033547) * av.w;
    a1t += H4(-.16482,-.16051,-.19856,.21242) * av.x;
    a1t += H4(.037344,-.10227,-.07274,-.11369) * av.y;
    a1t += H4(.12234,.030076,.3644,-.070792) * av.z;
    a1t += H4(-.02597,-.043132,-.03068,.048076) * av.w;
    a2t += H4(.23181,-.22503,-.32472,.22203) * av.x;
    a2t += H4(.11752,.10441,-.040155,.068741) * av.y;
    a2t += H4(-.03761,.29065,.098697,-.090751) * av.z;
    a2t += H4(.072059,.3667,.022173,.11504) * av.w;
    a3t += H4(.072281,-.004031,-.039589,-.10243) * av.x;
    a3t += H4(.14126,.11705,-.049667,.043398) * av.y;
    a3t += H4(-.026779,-.1328,.036551,-.22311) * av.z;
    a3t += H4(-.1911,-.1018,.13614,.023199) * av.w;
    a4t += H4(-.26172,-.01888,.00078321,-.26547) * av.x;
    a4t += H4(.16076,-.075041,.00042887,.062723) * av.y;
    a4t += H4(.19776,.0037933,.0013875,.31099) * av.z;
    a4t += H4(.11756,-.14289,-.00032453,-.031356) * av.w;
    a5t += H4(-.13868,-.25424,-.23416,.16234) * av.x;
    a5t += H4(-.057647,-.083753,-.012956,-.051381) * av.y;
    a5t += H4(-.070172,-.037672,.32598,-.017586) * av.z;
    a5t += H4(.050807,-.11166,-.073702,-.012797) * av.w;
    a6t += H4(.12891,-.15388,-.059204,-.016829) * av.x;
    a6t += H4(-.057834,-.22838,.0032571,.21882) * av.y;
    a6t += H4(.0078558,.29608,-.024568,-.2051) * av.z;
    a6t += H4(-.013572,.096794,-.27246,-.19302) * av.w;
    a7t += H4(.056527,-.36942,.083881,.037532) * av.x;
    a7t += H4(.0040677,-.053571,.0095132,-.012226) * av.y;
    a7t += H4(-.26553,.027898,.15888,-.094444) * av.z;
    a7t += H4(-.17927,-.13878,.1234,.06627) * av.w;
    av = tile0[5][local.y + 1][local.x + 0];
    a0t += H4(-.071093,-.085763,.17603,.00037516) * av.x;
    a0t += H4(-.064416,.022778,-.2076,.00015164) * av.y;
    a0t += H4(.12034,.039277,.13867,.00075601) * av.z;
    a0t += H4(.15149,-.12672,.050933,-.00014956) * av.w;
    a1t += H4(-.047938,.0039527,.078402,-.046552) * av.x;
    a1t += H4(-.088911,.21203,.31162,.14511) * av.y;
    a1t += H4(.060679,-.15354,-.20142,-.21043) * av.z;
    a1t += H4(.0068101,-.044845,-.0166,.10109) * av.w;
    a2t += H4(.082939,.52493,.046951,-.041911) * av.x;
    a2t += H4(.077611,.11947,.17625,.15212) * av.y;
    a2t += H4(-.094436,-.27651,-.079287,-.72358) * av.z;
    a2t += H4(-.089991,-.088294,.0622,-.2806) * av.w;
    a3t += H4(.065444,.16714,.10928,-.0017194) * av.x;
    a3t += H4(.14119,.10054,-.054588,.16992) * av.y;
    a3t += H4(.17802,.35615,-.033015,-.20102) * av.z;
    a3t += H4(-.16309,-.10071,-.072524,.11485) * av.w;
    a4t += H4(.016558,-.096834,.00033505,-.4377) * av.x;
    a4t += H4(.11988,-.043775,.0001011,-.16185) * av.y;
    a4t += H4(.063833,.0074068,.00071182,-.12475) * av.z;
    a4t += H4(.089131,-.21028,-.00014785,-.090943) * av.w;
    a5t += H4(.158,-.034585,.075824,.092822) * av.x;
    a5t += H4(-.31716,-.040815,-.027277,-.076872) * av.y;
    a5t += H4(.053101,-.13141,-.33675,-.39206) * av.z;
    a5t += H4(-.059801,-.15079,-.28883,.037557) * av.w;
    a6t += H4(.28803,.5122,.10588,-.15919) * av.x;
    a6t += H4(-.11316,-.066871,-.027837,.22538) * av.y;
    a6t += H4(.22867,-.034058,.099918,-.3964) * av.z;
    a6t += H4(.0060705,.21339,-.21407,-.26232) * av.w;
    a7t += H4(.11404,.069068,.093032,-.0082681) * av.x;
    a7t += H4(.42793,.058455,.016819,-.042268) * av.y;
    a7t += H4(.10881,-.071135,-.012685,-.18858) * av.z;
    a7t += H4(.12888,-.16902,.10843,.2411) * av.w;
    av = tile0[5][local.y + 1][local.x + 1];
    a0t += H4(-.20316,.076299,.13614,.00084262) * av.x;
    a0t += H4(-.21436,.046216,-.065505,.0014137) * av.y;
    a0t += H4(-.014978,.16308,.083096,-.0020347) * av.z;
    a0t += H4(-.22132,-.03371,-.10265,-.00057266) * av.w;
    a1t += H4(.1069,.036601,.0072496,.11663) * av.x;
    a1t += H4(.17169,-.045429,-.0026683,-.1427) * av.y;
    a1t += H4(.097754,-.30981,-.032439,.055379) * av.z;
    a1t += H4(-.22343,-.26453,.26091,.074668) * av.w;
    a2t += H4(.023607,.1087,.13652,-.31483) * av.x;
    a2t += H4(.19609,-.22262,.12182,.13976) * av.y;
    a2t += H4(-.012553,-.0066848,-.11378,-.041461) * av.z;
    a2t += H4(.0058719,.14978,.05594,.11387) * av.w;
    a3t += H4(-.063234,-.048395,-.026323,-.056237) * av.x;
    a3t += H4(-.08288,-.17113,-.13955,-.24866) * av.y;
    a3t += H4(.068146,-.093861,-.081514,-.46007) * av.z;
    a3t += H4(.13355,-.10599,-.13646,.079511) * av.w;
    a4t += H4(-.038304,-.090675,.00081141,-.10148) * av.x;
    a4t += H4(-.17316,-.17325,.001367,.074533) * av.y;
    a4t += H4(-.046464,.15059,-.0021238,-.18326) * av.z;
    a4t += H4(.12495,.11613,-.00058683,.038736) * av.w;
    a5t += H4(-.063898,-.16637,.17048,-.15683) * av.x;
    a5t += H4(.019543,-.20989,-.082703,.082139) * av.y;
    a5t += H4(-.22259,-.28943,.067219,-.016368) * av.z;
    a5t += H4(-.1656,-.10841,-.02975,.21474) * av.w;
    a6t += H4(.1486,.1877,-.10443,-.52609) * av.x;
    a6t += H4(-.081162,-.0949,-.043217,-.017706) * av.y;
    a6t += H4(.0040258,.36937,.05069,-.033143) * av.z;
    a6t += H4(.16956,-.10051,.051687,.31018) * av.w;
    a7t += H4(.087417,-.081027,-.010636,.23961) * av.x;
    a7t += H4(.13863,.1425,-.029738,-.1219) * av.y;
    a7t += H4(-.2839,-.11377,.0039484,-.29771) * av.z;
    a7t += H4(.17684,.032245,.096059,.006356) * av.w;
    av = tile0[5][local.y + 1][local.x + 2];
    a0t += H4(-.33283,.0059776,.030436,.0016034) * av.x;
    a0t += H4(.16719,.31644,-.17731,.00050337) * av.y;
    a0t += H4(-.027379,.066368,-.034183,.00072018) * av.z;
    a0t += H4(-.09041,-.31549,-.09565,-.00013607) * av.w;
    a1t += H4(-.085214,-.045955,-.45255,.0057671) * av.x;
    a1t += H4(.1252,.076505,-.018551,-.046929) * av.y;
    a1t += H4(.10484,.1364,.14129,-.23165) * av.z;
    a1t += H4(-.097687,-.11234,-.19261,.027486) * av.w;
    a2t += H4(-.010984,-.17375,-.026843,.16393) * av.x;
    a2t += H4(-.086109,.028454,.020692,-.10049) * av.y;
    a2t += H4(.079069,-.26761,-.22724,.27727) * av.z;
    a2t += H4(.043401,.01059,-.18417,.29504) * av.w;
    a3t += H4(-.14592,-.04588,-.34013,.040129) * av.x;
    a3t += H4(-.096695,-.097161,-.071443,-.030706) * av.y;
    a3t += H4(.17707,-.027846,-.081394,-.45152) * av.z;
    a3t += H4(.012232,-.13505,.068917,.11729) * av.w;
    a4t += H4(.15489,.055306,.0015975,-.29602) * av.x;
    a4t += H4(-.069649,.13003,.00040705,-.12711) * av.y;
    a4t += H4(-.26303,.0071791,.00066344,.043755) * av.z;
    a4t += H4(.28793,-.022934,-.0001238,-.01029) * av.w;
    a5t += H4(-.098441,-.091785,-.15308,.0039045) * av.x;
    a5t += H4(.1042,-.091672,.099511,.084596) * av.y;
    a5t += H4(-.050077,.020525,.06128,-.17493) * av.z;
    a5t += H4(-.031413,-.18432,-.23349,.13174) * av.w;
    a6t += H4(-.13685,-.17945,-.10119,.24984) * av.x;
    a6t += H4(-.0020739,.037917,-.19059,-.09739) * av.y;
    a6t += H4(-.10163,.096497,.13905,.17986) * av.z;
    a6t += H4(.096034,-.19255,.13439,.18041) * av.w;
    a7t += H4(-.028722,-.34075,-.041375,-.3077) * av.x;
    a7t += H4(-.20748,-.17406,-.073024,-.29911) * av.y;
    a7t += H4(.042297,-.26435,.0047605,-.11604) * av.z;
    a7t += H4(-.072037,.010616,-.089652,.14001) * av.w;
    av = tile0[5][local.y + 2][local.x + 0];
    a0t += H4(.089693,.0027556,.13142,.00061696) * av.x;
    a0t += H4(-.072126,-.016824,-.19517,-.00010654) * av.y;
    a0t += H4(-.072247,-.025778,-.28154,.0014925) * av.z;
    a0t += H4(-.032571,-.1716,-.063004,-.00047934) * av.w;
    a1t += H4(.025798,-.065007,.12452,-.097931) * av.x;
    a1t += H4(-.051203,-.0023521,-.023191,.010013) * av.y;
    a1t += H4(.01939,.072995,.20561,-.13708) * av.z;
    a1t += H4(.039453,-.018964,-.096488,-.042711) * av.w;
    a2t += H4(.08306,.55109,-.014162,.025572) * av.x;
    a2t += H4(-.18883,-.15008,.022933,.29273) * av.y;
    a2t += H4(-.11538,.41837,.11259,-.0029741) * av.z;
    a2t += H4(-.022627,.25323,.13265,.17868) * av.w;
    a3t += H4(.10629,.2924,.2959,-.063601) * av.x;
    a3t += H4(.094473,.012725,-.12948,.24093) * av.y;
    a3t += H4(.090466,.14064,.07957,-.23005) * av.z;
    a3t += H4(-.14455,-.1888,.081897,.14854) * av.w;
    a4t += H4(.032444,-.063899,.00056692,.39233) * av.x;
    a4t += H4(.018039,.11279,-.00014125,-.1484) * av.y;
    a4t += H4(.069172,-.032159,.0014753,.46225) * av.z;
    a4t += H4(-.035162,-.20909,-.00050918,.22952) * av.w;
    a5t += H4(.052718,.13492,.12078,.06057) * av.x;
    a5t += H4(.024501,.083594,.062658,-.065225) * av.y;
    a5t += H4(.039827,.20373,-.2377,-.17313) * av.z;
    a5t += H4(.019979,.013476,-.020901,.075677) * av.w;
    a6t += H4(.064154,-.41772,.22662,.21638) * av.x;
    a6t += H4(.085767,.10259,.19669,.36378) * av.y;
    a6t += H4(-.15641,-.22613,-.037044,.13924) * av.z;
    a6t += H4(.02616,.015355,-.0023449,-.13041) * av.w;
    a7t += H4(.049608,.39223,.074115,-.068857) * av.x;
    a7t += H4(-.028046,.01764,-.083522,.017464) * av.y;
    a7t += H4(.13588,-.14343,.12641,-.21158) * av.z;
    a7t += H4(-.17443,-.26934,.0099834,.37289) * av.w;
    av = tile0[5][local.y + 2][local.x + 1];
    a0t += H4(.13451,.039094,.0070626,.0006334) * av.x;
    a0t += H4(-.067094,.047628,.14717,5.0033e-5) * av.y;
    a0t += H4(-.004794,.18736,-.16959,.0016056) * av.z;
    a0t += H4(.11158,.010686,-.01756,-.00086724) * av.w;
    a1t += H4(.093292,-.083553,.15836,.041095) * av.x;
    a1t += H4(.17866,-.16362,.038625,.1385) * av.y;
    a1t += H4(.016499,.082405,.04316,-.15295) * av.z;
    a1t += H4(.040407,-.055291,-.042058,.036155) * av.w;
    a2t += H4(.00023256,-.44641,.01561,-.16732) * av.x;
    a2t += H4(-.13043,.12798,.062094,-.45193) * av.y;
    a2t += H4(-.17426,-.085064,-.20969,.35625) * av.z;
    a2t += H4(-.023048,-.028894,.1308,.15327) * av.w;
    a3t += H4(.14361,.1231,.14074,-.060302) * av.x;
    a3t += H4(.0021477,-.184,-.18678,-.14051) * av.y;
    a3t += H4(-.089479,-.18548,-.13374,-.67939) * av.z;
    a3t += H4(.0057364,.19397,-.076673,.030236) * av.w;
    a4t += H4(-.014668,-.062114,.00060944,-.33157) * av.x;
    a4t += H4(-.049596,.0099209,-9.2428e-6,.21672) * av.y;
    a4t += H4(-.17102,.22432,.0015939,-.16327) * av.z;
    a4t += H4(.10061,-.31048,-.00091174,-.0084071) * av.w;
    a5t += H4(.028283,-.062512,.040769,.062486) * av.x;
    a5t += H4(.11099,.30473,-.25238,.054815) * av.y;
    a5t += H4(.045374,-.18219,-.16049,-.11756) * av.z;
    a5t += H4(.011974,-.37288,-.057509,.14074) * av.w;
    a6t += H4(.11453,-.032886,.16637,.10877) * av.x;
    a6t += H4(.0076358,-.38782,.15718,.035974) * av.y;
    a6t += H4(-.13782,-.016271,.05237,-.020543) * av.z;
    a6t += H4(-.044731,-.1981,-.034176,.024476) * av.w;
    a7t += H4(.088485,.49442,-.04269,.019556) * av.x;
    a7t += H4(.001134,.30934,.18947,.069689) * av.y;
    a7t += H4(-.13097,-.39008,.11054,-.61471) * av.z;
    a7t += H4(-.11509,.007667,.12738,-.24556) * av.w;
    av = tile0[5][local.y + 2][local.x + 2];
    a0t += H4(.048112,.12524,.018584,.0015695) * av.x;
    a0t += H4(-.26934,.18129,-.050271,8.8183e-5) * av.y;
    a0t += H4(-.16604,.15987,.35568,.00050171) * av.z;
    a0t += H4(.32728,-.19728,.0014163,-.00012155) * av.w;
    a1t += H4(.030529,-.10204,-.019751,.13838) * av.x;
    a1t += H4(.088156,-.053564,.31473,.21856) * av.y;
    a1t += H4(.027504,-.077469,-.28417,-.16308) * av.z;
    a1t += H4(-.030583,-.13286,-.11436,-.090892) * av.w;
    a2t += H4(-.0061835,-.24034,-.026945,-.068252) * av.x;
    a2t += H4(-.086151,.038371,-.023988,.023431) * av.y;
    a2t += H4(-.14942,.0018958,-.038547,.018447) * av.z;
    a2t += H4(.30427,-.070192,.035052,-.011062) * av.w;
    a3t += H4(.10025,.055621,.01016,-.034776) * av.x;
    a3t += H4(.11556,-.33207,-.13243,-.13704) * av.y;
    a3t += H4(.033633,-.057738,.039489,-.63418) * av.z;
    a3t += H4(-.23487,-.015154,-.086979,.17974) * av.w;
    a4t += H4(-.032582,.015938,.0015617,.44598) * av.x;
    a4t += H4(-.18222,-.041625,4.5255e-5,.28723) * av.y;
    a4t += H4(-.098237,-.0067382,.00046455,.20954) * av.z;
    a4t += H4(-.12112,-.19227,-.00014022,.074153) * av.w;
    a5t += H4(-.025414,-.098045,-.13499,.073351) * av.x;
    a5t += H4(.056,.03809,.1435,.31178) * av.y;
    a5t += H4(.068314,.17472,-.30601,-.47288) * av.z;
    a5t += H4(.014195,-.058091,-.088799,.072278) * av.w;
    a6t += H4(.022532,-.20743,.18289,-.086375) * av.x;
    a6t += H4(-.15951,.19042,.19511,-.14831) * av.y;
    a6t += H4(-.047655,-.13512,.059361,.12568) * av.z;
    a6t += H4(.21258,.023441,-.091666,.10195) * av.w;
    a7t += H4(.049783,.11827,.0083322,.078532) * av.x;
    a7t += H4(-.0063341,-.033702,-.0015623,.19359) * av.y;
    a7t += H4(-.19229,.16053,.065947,-.53614) * av.z;
    a7t += H4(-.13701,.03858,.0097658,-.16001) * av.w;
    a0 += a0t;
    a1 += a1t;
    a2 += a2t;
    a3 += a3t;
    a4 += a4t;
    a5 += a5t;
    a6 += a6t;
    a7 += a7t;
    a0t = H4(0.);
    a1t = H4(0.);
    a2t = H4(0.);
    a3t = H4(0.);
    a4t = H4(0.);
    a5t = H4(0.);
    a6t = H4(0.);
    a7t = H4(0.);
    av = tile0[6][local.y + 0][local.x + 0];
    a0t += H4(-.24142,-.0027955,-.17702,.00048633) * av.x;
    a0t += H4(-.10407,.0043794,.035422,.00061169) * av.y;
    a0t += H4(-.092555,-.085447,-.042146,.00020211) * av.z;
    a0t += H4(-.044248,.094793,-.34235,.00010282) * av.w;
    a1t += H4(.056841,-.067863,.02916,-.018792) * av.x;
    a1t += H4(.00040729,-.0038347,.063951,.094035) * av.y;
    a1t += H4(-.040118,-.15769,.15579,-.10915) * av.z;
    a1t += H4(-.0088975,.025347,.010466,.11417) * av.w;
    a2t += H4(.022271,.23993,-.143,-.20608) * av.x;
    a2t += H4(-.12443,-.14803,-.23861,.20164) * av.y;
    a2t += H4(-.13072,-.025353,.082126,.34438) * av.z;
    a2t += H4(-.020624,.026185,-.27131,.13078) * av.w;
    a3t += H4(.050707,-.48835,-.10711,.010341) * av.x;
    a3t += H4(.0029651,-.22632,-.070153,-.030265) * av.y;
    a3t += H4(.4604,.34294,.16146,.55145) * av.z;
    a3t += H4(.027098,-.11898,-.27791,.11781) * av.w;
    a4t += H4(-.1226,-.011716,.00042382,-.25318) * av.x;
    a4t += H4(.03604,.018509,.00058943,-.079689) * av.y;
    a4t += H4(.3804,-.14126,.00023233,-.010742) * av.z;
    a4t += H4(-.01971,.071409,-5.0171e-7,-.16383) * av.w;
    a5t += H4(-.0095424,.015561,-.080653,.058216) * av.x;
    a5t += H4(-.0026119,.055013,-.048089,.063028) * av.y;
    a5t += H4(.21584,-.14986,.26177,-.02482) * av.z;
    a5t += H4(-.046564,.036277,-.082027,.056217) * av.w;
    a6t += H4(-.076533,.039904,-.25372,-.14779) * av.x;
    a6t += H4(-.14159,.30751,-.13663,.29281) * av.y;
    a6t += H4(-.13505,-.022076,-.025933,.62667) * av.z;
    a6t += H4(.022372,-.17384,-.53352,.044672) * av.w;
    a7t += H4(-.057997,-.22978,-.17252,-.083029) * av.x;
    a7t += H4(.00090429,-.018024,-.21821,-.24353) * av.y;
    a7t += H4(.36593,.29329,-.11166,-.099605) * av.z;
    a7t += H4(-.046129,-.052916,-.26052,.10388) * av.w;
    av = tile0[6][local.y + 0][local.x + 1];
    a0t += H4(-.084002,.051235,.19437,.00078938) * av.x;
    a0t += H4(-.07019,.070402,.028003,.00086605) * av.y;
    a0t += H4(-.014362,.051199,-.16913,-.00057108) * av.z;
    a0t += H4(.049081,.046793,.053616,.00085718) * av.w;
    a1t += H4(-.044553,.064027,-.039825,.081342) * av.x;
    a1t += H4(-.036776,-.0019037,-.0542,.013787) * av.y;
    a1t += H4(.023093,-.26787,-.048269,-.28181) * av.z;
    a1t += H4(-.046949,.018241,.065329,.10779) * av.w;
    a2t += H4(.034979,-.0015568,-.045716,.29954) * av.x;
    a2t += H4(-.12047,.15573,-.11148,.035553) * av.y;
    a2t += H4(-.080116,.088381,.07313,-.389) * av.z;
    a2t += H4(-.030311,.14607,-.24828,.0047157) * av.w;
    a3t += H4(-.018372,.036233,-.021498,-.043283) * av.x;
    a3t += H4(-.11938,-.14538,.038138,.24892) * av.y;
    a3t += H4(.15238,-.06399,.0067318,.042123) * av.z;
    a3t += H4(.0016855,.19844,-.13074,.076237) * av.w;
    a4t += H4(-.015657,.085869,.00074537,-.055363) * av.x;
    a4t += H4(-.20619,.15934,.00087771,-.093908) * av.y;
    a4t += H4(.31465,.11424,-.00056879,-.073295) * av.z;
    a4t += H4(.051544,.050943,.00083312,-.20657) * av.w;
    a5t += H4(.0042681,-.058258,.013527,-.035053) * av.x;
    a5t += H4(-.021601,-.02646,-.096018,-.023949) * av.y;
    a5t += H4(.13413,-.12907,-.14272,.0040287) * av.z;
    a5t += H4(.034568,.087376,-.070023,.094214) * av.w;
    a6t += H4(.02482,.20446,-.14489,-.15943) * av.x;
    a6t += H4(.080598,.0086814,-.10033,.45794) * av.y;
    a6t += H4(.12396,-.33485,-.17316,-.032844) * av.z;
    a6t += H4(.025352,-.25961,-.40947,.067433) * av.w;
    a7t += H4(-.13825,-.051914,.0032099,-.077107) * av.x;
    a7t += H4(.0076249,-.061433,-.19249,.1281) * av.y;
    a7t += H4(.14909,.26051,-.006805,-.17929) * av.z;
    a7t += H4(-.062002,-.24653,.1331,-.10489) * av.w;
    av = tile0[6][local.y + 0][local.x + 2];
    a0t += H4(-.21434,.096196,-.05857,.0008089) * av.x;
    a0t += H4(-.16355,.029475,-.03005,.00086021) * av.y;
    a0t += H4(.034597,.056564,.01775,1.0762e-5) * av.z;
    a0t += H4(.039672,.060785,.23339,-.00042788) * av.w;
    a1t += H4(.022341,.0074162,.018885,.013293) * av.x;
    a1t += H4(.023664,.019259,-.12653,-.055842) * av.y;
    a1t += H4(-.0042997,.03129,.17079,.15366) * av.z;
    a1t += H4(-.055066,-.055457,-.057203,.06619) * av.w;
    a2t += H4(-.0068,.08165,-.28673,.11408) * av.x;
    a2t += H4(-.056087,.31846,-.22208,-.083139) * av.y;
    a2t += H4(.012252,-.036469,-.057414,-.083149) * av.z;
    a2t += H4(.015028,-.21394,-.31991,.25238) * av.w;
    a3t += H4(-.043117,-.26932,-.0020743,.0019369) * av.x;
    a3t += H4(.054366,-.039585,.06949,.12456) * av.y;
    a3t += H4(-.1465,-.12913,.088589,-.15092) * av.z;
    a3t += H4(-.041096,.18602,.18653,.032268) * av.w;
    a4t += H4(-.083076,-.019522,.00076714,-.28377) * av.x;
    a4t += H4(-.036418,-.076404,.00086169,-.09572) * av.y;
    a4t += H4(.28482,.0064001,7.316e-5,.24251) * av.z;
    a4t += H4(-.046478,-.0086905,-.00046683,.1252) * av.w;
    a5t += H4(-.022477,-.011829,.011625,.057617) * av.x;
    a5t += H4(-.051237,-.01049,.14871,.091812) * av.y;
    a5t += H4(-.11578,.15731,.084124,-.024829) * av.z;
    a5t += H4(.03168,.0064649,-.1091,.048435) * av.w;
    a6t += H4(.011657,-.29753,-.48226,-.15394) * av.x;
    a6t += H4(.20482,-.2443,-.16126,.14589) * av.y;
    a6t += H4(.12336,.23425,.18384,-.0011861) * av.z;
    a6t += H4(-.058165,-.017438,-.4671,-.13359) * av.w;
    a7t += H4(-.036412,-.19667,.2333,.086343) * av.x;
    a7t += H4(-.014781,-.19563,.10691,.25544) * av.y;
    a7t += H4(.1485,.028162,-.027254,-.03594) * av.z;
    a7t += H4(-.039066,-.20654,.23522,-.049589) * av.w;
    av = tile0[6][local.y + 1][local.x + 0];
    a0t += H4(-.026795,.010402,-.057849,.00050195) * av.x;
    a0t += H4(-.029724,.097881,.0077268,-.00033018) * av.y;
    a0t += H4(-.053964,-.027921,.15806,6.1852e-5) * av.z;
    a0t += H4(.090705,.0098652,-.083391,.00062704) * av.w;
    a1t += H4(-.016961,.066719,-.046305,.14258) * av.x;
    a1t += H4(.071972,.062623,-.019802,.03006) * av.y;
    a1t += H4(-.010834,.0092254,.062172,-.12873) * av.z;
    a1t += H4(-.023611,-.031185,-.031049,.039832) * av.w;
    a2t += H4(.13904,.063154,-.19848,.25523) * av.x;
    a2t += H4(.023423,.045749,.0059072,.022111) * av.y;
    a2t += H4(.20476,-.25828,.028008,-.64586) * av.z;
    a2t += H4(-.03232,-.043269,-.076089,-.10823) * av.w;
    a3t += H4(.0094707,-.33191,-.070051,.020677) * av.x;
    a3t += H4(-.056551,-.4545,-.020545,.043471) * av.y;
    a3t += H4(-.083935,.18964,.0057827,-.0065266) * av.z;
    a3t += H4(.049708,.25166,-.19895,.064167) * av.w;
    a4t += H4(.040188,.0029351,.00047782,.0093375) * av.x;
    a4t += H4(-.051221,-.037857,-.00038999,.24508) * av.y;
    a4t += H4(-.34767,.033157,6.2046e-5,-.12691) * av.z;
    a4t += H4(-.0068216,.065266,.00057969,.32442) * av.w;
    a5t += H4(.035033,-.15301,-.057514,.040218) * av.x;
    a5t += H4(-.026912,-.039902,-.25361,.093041) * av.y;
    a5t += H4(.16843,-.054835,.13685,-.11525) * av.z;
    a5t += H4(-.029441,.088812,.026297,-.01921) * av.w;
    a6t += H4(-.079441,.2735,.0051797,.038439) * av.x;
    a6t += H4(-.040281,-.37251,-.12188,-.11995) * av.y;
    a6t += H4(.090841,-.36948,-.035976,.0049777) * av.z;
    a6t += H4(-.015381,-.17898,-.097956,-.19189) * av.w;
    a7t += H4(.067431,-.22474,-.31176,.080239) * av.x;
    a7t += H4(-.21498,-.35675,-.20013,-.31283) * av.y;
    a7t += H4(-.3787,-.17357,-.14777,-.43842) * av.z;
    a7t += H4(.035127,.27728,-.3008,-.042777) * av.w;
    av = tile0[6][local.y + 1][local.x + 1];
    a0t += H4(.15049,.13737,.056012,.00022742) * av.x;
    a0t += H4(-.080563,-.051731,.13217,.0006753) * av.y;
    a0t += H4(-.037104,-.050485,.1244,.00044604) * av.z;
    a0t += H4(.083034,-.026007,.10085,-6.9962e-5) * av.w;
    a1t += H4(.078081,.030354,-.23563,-.056128) * av.x;
    a1t += H4(-.012387,-.071837,-.07649,.070883) * av.y;
    a1t += H4(.15357,.18956,-.156,-.095157) * av.z;
    a1t += H4(-.097399,-.1291,-.003298,-.0055986) * av.w;
    a2t += H4(.0036525,-.35139,-.21995,.065838) * av.x;
    a2t += H4(-.088818,-.067623,-.10367,-.05732) * av.y;
    a2t += H4(-.15307,.18781,.088154,-.21934) * av.z;
    a2t += H4(.034503,-.087641,-.037662,.2015) * av.w;
    a3t += H4(-.10797,.18936,-.12344,.11948) * av.x;
    a3t += H4(-.17737,-.084738,-.14449,.048566) * av.y;
    a3t += H4(-.22981,-.42462,-.05254,-.11362) * av.z;
    a3t += H4(.040645,.20134,-.2384,-.098663) * av.w;
    a4t += H4(-.17302,.11255,.00021526,-.083201) * av.x;
    a4t += H4(-.21462,.068615,.00065737,-.027975) * av.y;
    a4t += H4(-.077582,.077161,.00044108,.033286) * av.z;
    a4t += H4(-.052121,.056115,-.00015957,-.0053041) * av.w;
    a5t += H4(-.054132,.014525,-.038296,-.015245) * av.x;
    a5t += H4(-.0093942,.033068,-.1063,-.076365) * av.y;
    a5t += H4(-.12924,.21943,-.18038,-.22777) * av.z;
    a5t += H4(.041341,.0013059,-.14185,.01801) * av.w;
    a6t += H4(-.13829,-.3234,-.14611,-.10223) * av.x;
    a6t += H4(-.16988,-.13975,-.16614,-.38977) * av.y;
    a6t += H4(-.18578,.0073603,-.16483,-.53136) * av.z;
    a6t += H4(.063656,-.25323,-.29581,-.11042) * av.w;
    a7t += H4(-.077995,.0092552,-.016443,-.18526) * av.x;
    a7t += H4(-.27762,.38466,-.15081,-.22979) * av.y;
    a7t += H4(-.34751,-.27122,-.072052,-.28691) * av.z;
    a7t += H4(-.029417,.05362,-.11063,-.1016) * av.w;
    av = tile0[6][local.y + 1][local.x + 2];
    a0t += H4(-.10788,.1382,.046266,.00075047) * av.x;
    a0t += H4(-.14343,-.26762,.12463,.00093063) * av.y;
    a0t += H4(-.23772,-.035154,.16145,-.00033178) * av.z;
    a0t += H4(.077217,.056875,-.074189,-.00024937) * av.w;
    a1t += H4(.0081327,.033205,.10806,-.045298) * av.x;
    a1t += H4(-.011914,-.098264,-.15286,-.027485) * av.y;
    a1t += H4(.034412,.047791,-.15863,-.15861) * av.z;
    a1t += H4(-.10148,.047898,-.021865,.0083235) * av.w;
    a2t += H4(-.076706,.40143,-.36154,-.25999) * av.x;
    a2t += H4(-.1266,-.091306,-.13556,.13953) * av.y;
    a2t += H4(-.10619,-.24019,.031716,.45712) * av.z;
    a2t += H4(.0043279,.1716,-.27458,.26171) * av.w;
    a3t += H4(.027417,-.33177,-.091203,-.07461) * av.x;
    a3t += H4(-.083572,-.0064443,.030575,.10918) * av.y;
    a3t += H4(-.16426,.084031,.0045595,-.074609) * av.z;
    a3t += H4(-.089669,.035825,-.12253,-.05461) * av.w;
    a4t += H4(.074627,.02488,.00075672,-.28428) * av.x;
    a4t += H4(.09408,.069462,.00093633,-.13854) * av.y;
    a4t += H4(.1906,.037692,-.00031857,-.022605) * av.z;
    a4t += H4(.010288,.068091,-.00028813,-.05808) * av.w;
    a5t += H4(.038221,-.11024,-.1415,.015078) * av.x;
    a5t += H4(-.030184,.020438,.2515,-.10837) * av.y;
    a5t += H4(-.076197,.20613,.071047,-.11063) * av.z;
    a5t += H4(.061755,-.038765,-.089424,.03872) * av.w;
    a6t += H4(-.093051,.13292,-.37753,-.050195) * av.x;
    a6t += H4(.034967,-.15004,-.24662,.0067667) * av.y;
    a6t += H4(-.00023066,-.29829,.038087,.26506) * av.z;
    a6t += H4(.0090693,-.34123,-.39611,-.082858) * av.w;
    a7t += H4(.053964,.054307,-.021115,-.17618) * av.x;
    a7t += H4(-.019245,-.17312,-.14864,-.1952) * av.y;
    a7t += H4(-.1485,.036714,.052114,-.05703) * av.z;
    a7t += H4(.10932,-.4907,.10168,.15538) * av.w;
    av = tile0[6][local.y + 2][local.x + 0];
    a0t += H4(.011275,.055258,-.37543,-.00019915) * av.x;
    a0t += H4(-.18939,.030718,-.15122,-.00031094) * av.y;
    a0t += H4(.26217,.20907,.087585,-.00021847) * av.z;
    a0t += H4(.018113,.069925,.071461,-6.7567e-5) * av.w;
    a1t += H4(.082841,.16226,-.033496,.013887) * av.x;
    a1t += H4(-.0076785,-.033703,-.051262,.0059713) * av.y;
    a1t += H4(-.050405,-.015753,.098149,.31869) * av.z;
    a1t += H4(-.060931,-.053152,-.043422,.075085) * av.w;
    a2t += H4(.043431,.077769,.11326,.11122) * av.x;
    a2t += H4(.0068397,-.101,.044849,.0043928) * av.y;
    a2t += H4(-.31169,.37239,-.10712,-.28756) * av.z;
    a2t += H4(-.091821,-.27444,.28897,.12671) * av.w;
    a3t += H4(-.10393,-.048133,-.42558,.046151) * av.x;
    a3t += H4(-.07104,-.41361,-.40087,.029324) * av.y;
    a3t += H4(-.19749,.10532,-.14471,.055368) * av.z;
    a3t += H4(-.018213,-.019344,-.54021,.041933) * av.w;
    a4t += H4(-.028501,-.00036921,-.00026771,.24002) * av.x;
    a4t += H4(-.061329,.021744,-.00039256,.087328) * av.y;
    a4t += H4(.10356,.10367,-.00022741,.02505) * av.z;
    a4t += H4(-.089004,.0691,-.00014125,.47803) * av.w;
    a5t += H4(-.06194,-.03931,-.11853,-.053173) * av.x;
    a5t += H4(.0081761,-.048185,.00031324,.054177) * av.y;
    a5t += H4(-.026381,.24812,-.11751,.14982) * av.z;
    a5t += H4(.030778,.0057197,-.063584,-.0063145) * av.w;
    a6t += H4(.10361,.03499,.13919,.074107) * av.x;
    a6t += H4(.021256,-.027301,-.018124,-.15691) * av.y;
    a6t += H4(-.13641,-.12001,.15621,-.53713) * av.z;
    a6t += H4(.068326,-.10635,-.066606,-.059673) * av.w;
    a7t += H4(-.043831,-.20529,-.39867,-.0326) * av.x;
    a7t += H4(-.13868,-.46065,-.21488,-.16906) * av.y;
    a7t += H4(.089344,-.25487,.034076,-.51279) * av.z;
    a7t += H4(-4.6926e-5,.091031,-.27793,-.2315) * av.w;
    av = tile0[6][local.y + 2][local.x + 1];
    a0t += H4(-.11351,.14206,.031553,-.00030661) * av.x;
    a0t += H4(.11582,-.044736,.014083,.00047605) * av.y;
    a0t += H4(-.058121,.068061,.072275,.0001963) * av.z;
    a0t += H4(.00092037,.084638,-.030826,.00043355) * av.w;
    a1t += H4(.12514,.092833,-.20641,.066202) * av.x;
    a1t += H4(-.01823,.077442,.097566,-.019069) * av.y;
    a1t += H4(-.067847,.10269,-.0076188,-.18187) * av.z;
    a1t += H4(-.11997,-.044614,.12132,.046488) * av.w;
    a2t += H4(.042022,.073653,-.0546,-.30665) * av.x;
    a2t += H4(.076677,.19692,-.046751,.007794) * av.y;
    a2t += H4(-.14922,-.38349,.07505,.65179) * av.z;
    a2t += H4(-.0089173,-.069988,-.035664,.071927) * av.w;
    a3t += H4(.0063206,-.24285,-.16419,.014348) * av.x;
    a3t += H4(.013955,-.26844,-.082425,.075759) * av.y;
    a3t += H4(-.24435,-.2085,.046567,-.47614) * av.z;
    a3t += H4(-.085595,.095443,-.34826,-.088383) * av.w;
    a4t += H4(-.26729,.033815,-.00035446,.37992) * av.x;
    a4t += H4(.017621,.046264,.00045128,.13354) * av.y;
    a4t += H4(-.33093,.15471,.0001961,-.132) * av.z;
    a4t += H4(-.098557,.11649,.00038274,-.10366) * av.w;
    a5t += H4(.026121,.058718,.072579,-.051979) * av.x;
    a5t += H4(.031786,.0055732,-.01707,-.10851) * av.y;
    a5t += H4(-.17378,.27075,-.48117,-.21761) * av.z;
    a5t += H4(.10191,.024009,-.11187,-.031879) * av.w;
    a6t += H4(-.10857,-.069144,-.11697,-.10056) * av.x;
    a6t += H4(.1251,-.1049,-.10528,-.19255) * av.y;
    a6t += H4(-.073024,-.10982,-.059352,.24198) * av.z;
    a6t += H4(-.023498,-.20141,-.32106,-.053497) * av.w;
    a7t += H4(.048145,-.11857,-.16899,.11158) * av.x;
    a7t += H4(-.35321,.17664,-.091236,-.229) * av.y;
    a7t += H4(-.11974,-.41759,-.018615,-.49644) * av.z;
    a7t += H4(.038757,.036173,-.17725,.14671) * av.w;
    av = tile0[6][local.y + 2][local.x + 2];
    a0t += H4(-.116,.018011,-.26051,-.00028203) * av.x;
    a0t += H4(-.13317,.040607,.22267,.0010409) * av.y;
    a0t += H4(-.0076786,.068181,-.38053,-.00065525) * av.z;
    a0t += H4(.10699,.15707,.064462,.00015548) * av.w;
    a1t += H4(-.02031,-.021755,.22829,.093878) * av.x;
    a1t += H4(-.010512,-.016216,-.074839,.01513) * av.y;
    a1t += H4(-.063425,.061907,-.11821,-.013365) * av.z;
    a1t += H4(-.096104,-.080873,.028186,.048074) * av.w;
    a2t += H4(.021795,.0021305,-.39051,.15152) * av.x;
    a2t += H4(.11079,.013745,-.15708,.16765) * av.y;
    a2t += H4(.1491,.091031,-.085157,-.16119) * av.z;
    a2t += H4(-.048905,.058312,-.22028,-.00023371) * av.w;
    a3t += H4(.0063695,-.09639,-.20007,-.093026) * av.x;
    a3t += H4(.027679,-.095031,-.071253,-.10246) * av.y;
    a3t += H4(.072744,.17002,.067875,-.31762) * av.z;
    a3t += H4(-.10316,-.012875,-.28416,.072826) * av.w;
    a4t += H4(-.012705,.015132,-.00034212,-.11539) * av.x;
    a4t += H4(-.15966,.020745,.0010397,.0082679) * av.y;
    a4t += H4(-.23192,.028527,-.00061597,-.060491) * av.z;
    a4t += H4(-.04406,.064923,.00012985,.092037) * av.w;
    a5t += H4(-.0014323,-.045921,-.041397,.17642) * av.x;
    a5t += H4(-.026169,-.13208,.08699,.11719) * av.y;
    a5t += H4(.094704,-.00050305,.10097,-.15474) * av.z;
    a5t += H4(.089446,.026521,-.16039,.0308) * av.w;
    a6t += H4(-.028312,.0076248,-.17631,.24543) * av.x;
    a6t += H4(-.079831,.068679,-.087783,.18981) * av.y;
    a6t += H4(.15121,.2021,-.21734,-.09506) * av.z;
    a6t += H4(.056333,-.22865,-.30574,.031665) * av.w;
    a7t += H4(-.0036971,.12732,-.12157,.089487) * av.x;
    a7t += H4(.19226,.0090867,-.052191,-.17512) * av.y;
    a7t += H4(.10715,-.12938,-.079148,-.032498) * av.z;
    a7t += H4(-.056957,-.16643,-.11902,.24317) * av.w;
    a0 += a0t;
    a1 += a1t;
    a2 += a2t;
    a3 += a3t;
    a4 += a4t;
    a5 += a5t;
    a6 += a6t;
    a7 += a7t;
    a0t = H4(0.);
    a1t = H4(0.);
    a2t = H4(0.);
    a3t = H4(0.);
    a4t = H4(0.);
    a5t = H4(0.);
    a6t = H4(0.);
    a7t = H4(0.);
    av = tile0[7][local.y + 0][local.x + 0];
    a0t += H4(.086111,.045188,.27752,5.9053e-5) * av.x;
    a0t += H4(-.1197,-.13582,-.15704,.00074288) * av.y;
    a0t += H4(-.070135,-.24114,.054331,-.00022696) * av.z;
    a0t += H4(.033318,.026191,.31356,.00032698) * av.w;
    a1t += H4(-.034726,-.016868,-.013796,.0015422) * av.x;
    a1t += H4(.052381,.095389,-.16605,-.067577) * av.y;
    a1t += H4(.10506,-.023019,-.038178,-.20416) * av.z;
    a1t += H4(-.043414,-.03761,.040876,.0157) * av.w;
    a2t += H4(-.085961,-.0040742,.1009,-.13912) * av.x;
    a2t += H4(-.064158,.055845,.060902,.090799) * av.y;
    a2t += H4(-.07927,.28242,.24421,-.43786) * av.z;
    a2t += H4(.019996,-.45584,.13293,.080239) * av.w;
    a3t += H4(-.015705,.11446,.13952,-.0032001) * av.x;
    a3t += H4(.15538,-.0010524,.162,.18747) * av.y;
    a3t += H4(.24244,-.03417,.26951,.24614) * av.z;
    a3t += H4(.048407,-.044494,-.015753,-.067412) * av.w;
    a4t += H4(-.022862,.0091554,8.7481e-6,.38605) * av.x;
    a4t += H4(.34493,-.016542,.00072231,.050885) * av.y;
    a4t += H4(.31061,-.078485,-.00017343,.41765) * av.z;
    a4t += H4(.09781,.0079324,.00028603,.039158) * av.w;
    a5t += H4(.020472,-.0096826,-.032484,-.030641) * av.x;
    a5t += H4(.21636,.13606,.19292,-.13527) * av.y;
    a5t += H4(.10629,-.033767,.25488,.08356) * av.z;
    a5t += H4(.071238,.13646,.042607,.05623) * av.w;
    a6t += H4(.047889,-.8245,.15279,.35352) * av.x;
    a6t += H4(-.14564,.34471,-.027303,-.086223) * av.y;
    a6t += H4(-.17329,-.17287,-.040629,.12413) * av.z;
    a6t += H4(.09974,-.12499,.25942,.33679) * av.w;
    a7t += H4(.078653,.40503,.025744,.049796) * av.x;
    a7t += H4(-.10731,-.010874,-.096967,-.15528) * av.y;
    a7t += H4(-.0025807,.25334,-.021458,.2345) * av.z;
    a7t += H4(.071227,.13681,.15818,.076603) * av.w;
    av = tile0[7][local.y + 0][local.x + 1];
    a0t += H4(.013974,-.032587,.14253,.00041585) * av.x;
    a0t += H4(-.079345,-.52323,.267,3.2548e-5) * av.y;
    a0t += H4(.061675,.15593,-.10858,.00031722) * av.z;
    a0t += H4(-.0056782,.028138,.19932,-1.9172e-5) * av.w;
    a1t += H4(-.0091786,-.06584,-.0036128,.063136) * av.x;
    a1t += H4(.024451,.16475,.10966,-.11571) * av.y;
    a1t += H4(.10119,-.17086,-.19405,-.21318) * av.z;
    a1t += H4(-.035689,-.010868,-.055294,.00027215) * av.w;
    a2t += H4(-.04331,-.2539,-.036772,-.01057) * av.x;
    a2t += H4(-.065874,.070441,.050286,-.29269) * av.y;
    a2t += H4(-.061936,-.01527,.20733,-.18455) * av.z;
    a2t += H4(.029522,-.79197,.057404,-.088573) * av.w;
    a3t += H4(-.00034155,-.069991,.098709,.025849) * av.x;
    a3t += H4(-.18827,-.070101,-.075558,-.19081) * av.y;
    a3t += H4(.0047509,-.20901,.052884,-.14261) * av.z;
    a3t += H4(.053612,-.033844,.11205,-.027828) * av.w;
    a4t += H4(-.10024,-.0079093,.00037375,.097547) * av.x;
    a4t += H4(.033739,.023842,-1.6531e-5,-.14972) * av.y;
    a4t += H4(.26532,-.029994,.00033736,-.02131) * av.z;
    a4t += H4(-.049396,-.026946,-5.185e-5,-.062444) * av.w;
    a5t += H4(-.035603,.027235,-.010567,.004659) * av.x;
    a5t += H4(.058425,.2095,.12697,-.1219) * av.y;
    a5t += H4(-.079737,-.25077,-.10345,-.27605) * av.z;
    a5t += H4(.045291,.0015422,.031989,-.037264) * av.w;
    a6t += H4(.044678,-.42032,.030085,.17543) * av.x;
    a6t += H4(.15419,.046834,.012681,.25468) * av.y;
    a6t += H4(-.10034,-.36998,-.0050836,-.075946) * av.z;
    a6t += H4(-.031641,-.39992,.061846,.34298) * av.w;
    a7t += H4(-.056928,.16544,-.070214,.023072) * av.x;
    a7t += H4(.13685,-.028074,.035094,-.15133) * av.y;
    a7t += H4(-.076695,.22461,-.025386,.30082) * av.z;
    a7t += H4(.03121,-.2031,.062375,.10661) * av.w;
    av = tile0[7][local.y + 0][local.x + 2];
    a0t += H4(.082985,-.038276,.24354,.00042208) * av.x;
    a0t += H4(-.3561,-.67225,-.057912,.00066697) * av.y;
    a0t += H4(.18308,.04315,.19905,.00044524) * av.z;
    a0t += H4(-.011332,-.025435,-.48739,-.00014502) * av.w;
    a1t += H4(-.00896,-.04691,-.053347,.013287) * av.x;
    a1t += H4(-.038886,.25429,.074997,.17442) * av.y;
    a1t += H4(.11837,-.034044,.05023,-.017647) * av.z;
    a1t += H4(.011975,-.053944,-.022871,.0045022) * av.w;
    a2t += H4(-.029276,-.25472,-.014206,.17057) * av.x;
    a2t += H4(.16726,.27947,.046504,-.36171) * av.y;
    a2t += H4(.045349,-.11942,-.17438,.10361) * av.z;
    a2t += H4(-.026849,-.60333,.2285,.14441) * av.w;
    a3t += H4(.071058,.16683,.09335,.017788) * av.x;
    a3t += H4(.24374,-.045659,.079463,-.37794) * av.y;
    a3t += H4(-.053458,-.15528,-.042727,.091551) * av.z;
    a3t += H4(.033095,-.092905,-.096667,.020599) * av.w;
    a4t += H4(-.094521,.011796,.00039469,.46107) * av.x;
    a4t += H4(-.3165,-.065296,.00065512,-.061929) * av.y;
    a4t += H4(-.099541,-.012028,.00043569,.06858) * av.z;
    a4t += H4(-.034535,-.042921,-.00015816,.66223) * av.w;
    a5t += H4(-.032733,.0088379,-.00037317,.0098157) * av.x;
    a5t += H4(-.10114,-.03737,.033697,.0032146) * av.y;
    a5t += H4(-.014728,-.23673,-.073455,-.012493) * av.z;
    a5t += H4(-.040676,.098484,.090396,-.046214) * av.w;
    a6t += H4(-.025872,-.45079,.11981,.25478) * av.x;
    a6t += H4(.011027,-.12343,-.018239,-.039116) * av.y;
    a6t += H4(-.076188,.30031,-.1744,-.30126) * av.z;
    a6t += H4(.096203,-.22319,.3378,.066907) * av.w;
    a7t += H4(.020994,.15623,-.20288,-.13386) * av.x;
    a7t += H4(.26073,-.19581,-.011067,.15733) * av.y;
    a7t += H4(.02782,-.066601,.068813,-.2705) * av.z;
    a7t += H4(.13187,.35817,-.25397,-.087094) * av.w;
    av = tile0[7][local.y + 1][local.x + 0];
    a0t += H4(.057398,.022496,.048352,-.00038315) * av.x;
    a0t += H4(-.12952,-.20978,.0079565,.00056028) * av.y;
    a0t += H4(-.043859,-.12142,-.03885,-.00042293) * av.z;
    a0t += H4(-.18755,-.086105,.11443,-.00018051) * av.w;
    a1t += H4(-.055623,-.027064,.029539,-.020039) * av.x;
    a1t += H4(.11002,.035232,-.19053,-.056328) * av.y;
    a1t += H4(.015626,.025574,-.14005,-.057305) * av.z;
    a1t += H4(-.029036,.03993,.0021607,.016877) * av.w;
    a2t += H4(-.051702,.087141,.028705,.0024087) * av.x;
    a2t += H4(.22501,.11963,-.017775,-.27784) * av.y;
    a2t += H4(.25085,-.42616,.11967,-.030043) * av.z;
    a2t += H4(.037158,-.11545,.15241,-.11929) * av.w;
    a3t += H4(.0025043,-.0084677,.13844,.051741) * av.x;
    a3t += H4(-.22152,.21249,.014171,.12237) * av.y;
    a3t += H4(.08265,-.43812,.05816,-.068979) * av.z;
    a3t += H4(-.082022,-.088841,.050086,-.00033153) * av.w;
    a4t += H4(-.024276,.037303,-.00043721,-.079729) * av.x;
    a4t += H4(-.39771,.073146,.00051433,.29946) * av.y;
    a4t += H4(-.037308,-.10818,-.00036987,.09514) * av.z;
    a4t += H4(.00042639,.043665,-.00022862,.32515) * av.w;
    a5t += H4(.015829,-.068107,-.089573,-.0035679) * av.x;
    a5t += H4(.14652,.16631,-.073732,-.033026) * av.y;
    a5t += H4(.15727,-.27457,.43613,.026403) * av.z;
    a5t += H4(.031962,.11562,.059134,-.045621) * av.w;
    a6t += H4(-.0060051,-.012445,.068689,-.17418) * av.x;
    a6t += H4(.173,-.18595,-.062927,.12786) * av.y;
    a6t += H4(.20997,.51221,-.025764,-.30502) * av.z;
    a6t += H4(-.039356,-.24484,.0746,.2948) * av.w;
    a7t += H4(-.005602,.068025,.11085,-.035832) * av.x;
    a7t += H4(-.25879,.041516,-.15989,-.13385) * av.y;
    a7t += H4(-.040657,-.69487,.0035976,.066263) * av.z;
    a7t += H4(.028795,.066973,.082401,-.046142) * av.w;
    av = tile0[7][local.y + 1][local.x + 1];
    a0t += H4(-.061626,.030248,.1633,-.0006616) * av.x;
    a0t += H4(-.04919,-.52018,.15148,.00063197) * av.y;
    a0t += H4(.0061612,-.13488,-.24117,.0010402) * av.z;
    a0t += H4(-.0011644,.053865,-.2625,.0003437) * av.w;
    a1t += H4(-.070697,-.10975,-.020461,-.034092) * av.x;
    a1t += H4(.094688,.17473,.17522,-.018088) * av.y;
    a1t += H4(-.53791,.08216,-.11626,-.028672) * av.z;
    a1t += H4(-.048087,.091394,-.12027,.033526) * av.w;
    a2t += H4(-.015661,.08023,.068696,.027573) * av.x;
    a2t += H4(.10398,-.15561,-.094065,-.31197) * av.y;
    a2t += H4(.10518,-.10836,.064605,.15964) * av.z;
    a2t += H4(-.0077977,-.087094,.086309,-.017459) * av.w;
    a3t += H4(.080117,.1861,.037086,.073868) * av.x;
    a3t += H4(.11306,.11694,-.11216,-.066526) * av.y;
    a3t += H4(-.20627,.69668,-.07995,-.041425) * av.z;
    a3t += H4(.023921,.059771,.087164,.080439) * av.w;
    a4t += H4(.041893,.014083,-.00069653,.14901) * av.x;
    a4t += H4(-.22156,-.11863,.00060572,.038627) * av.y;
    a4t += H4(-.089501,-.19305,.0010537,-.14463) * av.z;
    a4t += H4(.035221,-.023579,.00028671,.029232) * av.w;
    a5t += H4(.0033843,.0044267,.027685,-.032054) * av.x;
    a5t += H4(.21264,-.062798,.11017,-.19178) * av.y;
    a5t += H4(-.40901,.26811,-.31385,-.32764) * av.z;
    a5t += H4(.017825,-.058137,-.014527,-.015665) * av.w;
    a6t += H4(-.019229,-.16752,-.04535,.080987) * av.x;
    a6t += H4(-.32289,.14512,-.11814,-.26346) * av.y;
    a6t += H4(.088941,.11529,.013647,.21661) * av.z;
    a6t += H4(-.045541,-.41271,-.023976,.082986) * av.w;
    a7t += H4(-.060344,-.092121,.013768,-.063316) * av.x;
    a7t += H4(-.091854,.036374,.073595,-.20918) * av.y;
    a7t += H4(-.4403,.19441,-.15586,.41661) * av.z;
    a7t += H4(.07733,-.094122,.042564,.04624) * av.w;
    av = tile0[7][local.y + 1][local.x + 2];
    a0t += H4(.045077,.047081,.11689,-.0013636) * av.x;
    a0t += H4(-.0030624,-.43232,-.14649,.0011525) * av.y;
    a0t += H4(.19112,.046611,.039896,.00010314) * av.z;
    a0t += H4(-.023663,-.038275,-.69826,-.00036058) * av.w;
    a1t += H4(-.077124,-.11985,.083261,-.019618) * av.x;
    a1t += H4(-.10878,.060275,.11651,.039856) * av.y;
    a1t += H4(.033983,-.080391,.18599,-.034656) * av.z;
    a1t += H4(.044022,-.07469,-.031081,-.0057803) * av.w;
    a2t += H4(-.038605,-.010287,.11993,-.13207) * av.x;
    a2t += H4(-.14503,.010164,.097908,.13098) * av.y;
    a2t += H4(-.3303,-.01661,-.2915,.119) * av.z;
    a2t += H4(.050902,-.091565,.27041,-.04729) * av.w;
    a3t += H4(.0035567,.079609,.02735,.10258) * av.x;
    a3t += H4(.17409,-.16737,.11439,-.1441) * av.y;
    a3t += H4(-.14128,.0074967,-.085922,.15563) * av.z;
    a3t += H4(.023607,.12891,.086244,-.044284) * av.w;
    a4t += H4(-.1587,-.0066671,-.0014086,-.11008) * av.x;
    a4t += H4(.22603,.087939,.0011427,.034527) * av.y;
    a4t += H4(-.063186,.084159,.00011767,-.092086) * av.z;
    a4t += H4(-.11175,-.029919,-.00040287,.40994) * av.w;
    a5t += H4(.040332,-.080444,.10715,.060597) * av.x;
    a5t += H4(-.088657,-.061821,.062674,-.22615) * av.y;
    a5t += H4(.082978,-.25389,-.24495,-.047054) * av.z;
    a5t += H4(-.067687,.020116,.079496,-.044461) * av.w;
    a6t += H4(-.014185,.24109,.080806,-.27821) * av.x;
    a6t += H4(.24834,.060983,-.10292,.29642) * av.y;
    a6t += H4(-.067133,-.57905,-.068109,.083089) * av.z;
    a6t += H4(.017956,.20491,.27531,-.36044) * av.w;
    a7t += H4(-.17351,.0016878,-.0060332,-.30757) * av.x;
    a7t += H4(-.10089,-.19649,-.056091,-.016104) * av.y;
    a7t += H4(-.13383,.046955,-.1244,-.44793) * av.z;
    a7t += H4(-.059005,.057917,-.013453,-.091564) * av.w;
    av = tile0[7][local.y + 2][local.x + 0];
    a0t += H4(-.025143,-.055529,.073797,-.00044523) * av.x;
    a0t += H4(.1489,-.062939,.020267,-5.3691e-5) * av.y;
    a0t += H4(-.054244,-.050788,-.25019,-.0005312) * av.z;
    a0t += H4(.066765,-.049934,-.0066517,1.6121e-5) * av.w;
    a1t += H4(-.051492,-.015476,-.0020451,.043489) * av.x;
    a1t += H4(.049683,.15965,-.081328,.13402) * av.y;
    a1t += H4(.032376,-.072739,-.033438,-.0060071) * av.z;
    a1t += H4(-.00032621,-.097038,.031242,-.024401) * av.w;
    a2t += H4(-6.5341e-5,.51785,-.0054394,-.12391) * av.x;
    a2t += H4(.0035031,.019271,.068442,.13377) * av.y;
    a2t += H4(.095903,.44829,.022886,.23221) * av.z;
    a2t += H4(-.0037336,.22089,-.13409,-.12395) * av.w;
    a3t += H4(.061346,.077743,.16492,-.00778) * av.x;
    a3t += H4(.036041,-.32037,.072051,-.16858) * av.y;
    a3t += H4(-.035897,-.30888,-.14813,-.034397) * av.z;
    a3t += H4(.053954,.14925,.40637,.022327) * av.w;
    a4t += H4(.01246,.032194,-.00046415,-.49111) * av.x;
    a4t += H4(.29416,.046689,-.00010415,-.048867) * av.y;
    a4t += H4(-.19178,.067165,-.00047083,.48705) * av.z;
    a4t += H4(.073582,-.0438,-1.1984e-6,-.7456) * av.w;
    a5t += H4(.023784,-.086006,.027737,.00098546) * av.x;
    a5t += H4(.034372,.19958,.094158,-.20382) * av.y;
    a5t += H4(.18876,.051896,.27387,.11007) * av.z;
    a5t += H4(-.0091511,.10543,-.013712,-.047425) * av.w;
    a6t += H4(.025063,.60002,.0094695,-.44222) * av.x;
    a6t += H4(-.056383,.049605,-.014505,.23896) * av.y;
    a6t += H4(.19245,-.31793,.16451,-.153) * av.z;
    a6t += H4(-.039228,.088838,-.048097,-.22787) * av.w;
    a7t += H4(.018063,.0067302,.043792,.011244) * av.x;
    a7t += H4(.38262,-.17358,.14416,.094965) * av.y;
    a7t += H4(.085892,.072592,-.0044262,-.24624) * av.z;
    a7t += H4(.036712,-.07095,.30111,-.012003) * av.w;
    av = tile0[7][local.y + 2][local.x + 1];
    a0t += H4(.053029,-.070603,-.093549,-6.5582e-5) * av.x;
    a0t += H4(-.15801,-.23115,-.062106,.0006325) * av.y;
    a0t += H4(.092914,-.015266,.45125,-.0012296) * av.z;
    a0t += H4(.051419,-.0060294,-.47542,-.00013743) * av.w;
    a1t += H4(-.036845,-.027587,-.050262,.05483) * av.x;
    a1t += H4(.03406,.106,-.048516,.11557) * av.y;
    a1t += H4(.16746,-.16501,.0029834,.10271) * av.z;
    a1t += H4(.039293,-.044202,.012333,-.026619) * av.w;
    a2t += H4(.025355,-.027194,-.025162,.062613) * av.x;
    a2t += H4(.21394,.12433,.0097826,.19036) * av.y;
    a2t += H4(.19079,-.15759,.0042665,-.16238) * av.z;
    a2t += H4(-.019022,.098242,-.0014336,-.16674) * av.w;
    a3t += H4(-.0081422,.1555,.047446,.12354) * av.x;
    a3t += H4(.2343,-.21396,-.0031723,.044995) * av.y;
    a3t += H4(.014068,.05202,-.05891,-.25088) * av.z;
    a3t += H4(-.026558,.094164,.29682,.010066) * av.w;
    a4t += H4(-.078703,.023208,-8.608e-5,-.37653) * av.x;
    a4t += H4(-.10046,-.22811,.00061354,.1153) * av.y;
    a4t += H4(-.30294,-.056482,-.0012166,-.035333) * av.z;
    a4t += H4(-.0098048,.0017888,-.00016977,-.63205) * av.w;
    a5t += H4(-.00124,-.011107,.065513,.063485) * av.x;
    a5t += H4(.097012,.057393,-.071437,-.38013) * av.y;
    a5t += H4(.12327,-.14159,-.14679,.017073) * av.z;
    a5t += H4(-.07323,.04895,.044075,.018018) * av.w;
    a6t += H4(-.058477,.46662,.17259,-.21373) * av.x;
    a6t += H4(.097402,-.045044,.07396,.14699) * av.y;
    a6t += H4(.10524,.22898,.02228,-.12144) * av.z;
    a6t += H4(.0043907,.096035,.27002,-.53187) * av.w;
    a7t += H4(-.074363,.27038,-.05377,-.092521) * av.x;
    a7t += H4(-.11247,-.29413,.11877,-.05589) * av.y;
    a7t += H4(.0026311,-.36009,.13347,.37625) * av.z;
    a7t += H4(-.089793,.030723,.11997,.038147) * av.w;
    av = tile0[7][local.y + 2][local.x + 2];
    a0t += H4(.023099,-.085012,-.39689,.00052784) * av.x;
    a0t += H4(.097729,-.15204,.14356,-.00026173) * av.y;
    a0t += H4(-.21508,.13797,-.11451,-.0005075) * av.z;
    a0t += H4(.0044657,-.068932,-.95653,-.00022316) * av.w;
    a1t += H4(-.014426,.0031736,-.054052,.01976) * av.x;
    a1t += H4(-.015602,.024346,.0973,-.012997) * av.y;
    a1t += H4(-.14851,.054558,.16657,.082707) * av.z;
    a1t += H4(.051866,-.036979,-.022623,-.033382) * av.w;
    a2t += H4(-.11259,.34245,.018818,.06403) * av.x;
    a2t += H4(.16918,-.014345,-.059324,-.085399) * av.y;
    a2t += H4(-.15107,.16478,-.18489,-.14472) * av.z;
    a2t += H4(-.028512,.30093,.30547,-.14891) * av.w;
    a3t += H4(-.065069,-.014594,-.062582,.0060726) * av.x;
    a3t += H4(-.16204,-.17714,-.028898,-.034492) * av.y;
    a3t += H4(.12539,-.44721,-.23589,.067914) * av.z;
    a3t += H4(.04971,.23924,.25594,.024141) * av.w;
    a4t += H4(.012995,.063017,.00051473,-.33692) * av.x;
    a4t += H4(.23736,-.041352,-.00031521,-.079212) * av.y;
    a4t += H4(-.26985,.040029,-.00047472,.032279) * av.z;
    a4t += H4(.0084208,-.0513,-.00024791,.013994) * av.w;
    a5t += H4(-.025832,-.076026,-.076147,.05639) * av.x;
    a5t += H4(.015263,-.19194,.01961,-.4129) * av.y;
    a5t += H4(.21535,.037548,-.19592,.058949) * av.z;
    a5t += H4(-.058853,.080601,.12648,-.038393) * av.w;
    a6t += H4(.11735,.46993,.12938,-.21157) * av.x;
    a6t += H4(.09701,.064888,.035704,.23989) * av.y;
    a6t += H4(-.33788,.26255,-.023233,.23728) * av.z;
    a6t += H4(.11469,.70309,.42022,-.70126) * av.w;
    a7t += H4(-.0034087,.15529,-.02143,-.033722) * av.x;
    a7t += H4(-.27457,-.2034,-.0042699,-.18554) * av.y;
    a7t += H4(-.090584,-.13812,-.024989,-.26811) * av.z;
    a7t += H4(.032973,.13337,.24122,-.1048) * av.w;
    a0 += a0t;
    a1 += a1t;
    a2 += a2t;
    a3 += a3t;
    a4 += a4t;
    a5 += a5t;
    a6 += a6t;
    a7 += a7t;
    a0 = max(a0, H4(0.)) + H4(-.12971,.015898,.040952,.98746) * min(a0, H4(0.));
    a1 = max(a1, H4(0.)) + H4(.64063,-.043702,-.14355,-.090058) * min(a1, H4(0.));
    a2 = max(a2, H4(0.)) + H4(-.10396,-.0037607,.24493,-.05289) * min(a2, H4(0.));
    a3 = max(a3, H4(0.)) + H4(-.15997,-.069988,.20271,.051328) * min(a3, H4(0.));
    a4 = max(a4, H4(0.)) + H4(-.16284,-.045473,.98399,-.038391) * min(a4, H4(0.));
    a5 = max(a5, H4(0.)) + H4(.74675,.011555,-.11936,-.081078) * min(a5, H4(0.));
    a6 = max(a6, H4(0.)) + H4(-.11658,-.010407,.15805,-.06102) * min(a6, H4(0.));
    a7 = max(a7, H4(0.)) + H4(-.14368,-.047178,.21059,.11214) * min(a7, H4(0.));
    ivec2 target = (base + local) * ivec2(4, 2);
    imageStore(out_image, target + ivec2(0, 0), vec4(a0));
    imageStore(out_image, target + ivec2(1, 0), vec4(a1));
    imageStore(out_image, target + ivec2(2, 0), vec4(a2));
    imageStore(out_image, target + ivec2(3, 0), vec4(a3));
    imageStore(out_image, target + ivec2(0, 1), vec4(a4));
    imageStore(out_image, target + ivec2(1, 1), vec4(a5));
    imageStore(out_image, target + ivec2(2, 1), vec4(a6));
    imageStore(out_image, target + ivec2(3, 1), vec4(a7));
}

//!DESC car3_40k 40/45: 3x3 32>32, 1x1 32>9
//!HOOK LUMA
//!BIND VSA_CAR3_40K_2
//!SAVE VSA_CAR3_40K_3
//!WIDTH LUMA.w 8 + 3 *
//!HEIGHT LUMA.h 8 +
//!COMPONENTS 4
//!COMPUTE 48 12 16 12

#ifdef GL_EXT_shader_explicit_arithmetic_types_float16
#extension GL_EXT_shader_explicit_arithmetic_types_float16 : enable
#define H1 float16_t
#define H4 f16vec4
#else
#define H1 float
#define H4 vec4
#endif

shared H4 tile0[8][14][18];

void hook() {
    ivec2 base = ivec2(gl_WorkGroupID.xy) * ivec2(16, 12);
    ivec2 local = ivec2(gl_LocalInvocationID.xy);
    ivec2 last = textureSize(VSA_CAR3_40K_2_raw, 0) / ivec2(4, 2) - 1;
    for (int i = int(gl_LocalInvocationIndex); i < 252; i += 192) {
        ivec2 cell = ivec2(i % 18, i / 18);
        ivec2 texel = clamp(base + cell + (-1), ivec2(0), last) * ivec2(4, 2);
        tile0[0][cell.y][cell.x] = H4(texelFetch(VSA_CAR3_40K_2_raw, texel + ivec2(0, 0), 0));
        tile0[1][cell.y][cell.x] = H4(texelFetch(VSA_CAR3_40K_2_raw, texel + ivec2(1, 0), 0));
        tile0[2][cell.y][cell.x] = H4(texelFetch(VSA_CAR3_40K_2_raw, texel + ivec2(2, 0), 0));
        tile0[3][cell.y][cell.x] = H4(texelFetch(VSA_CAR3_40K_2_raw, texel + ivec2(3, 0), 0));
        tile0[4][cell.y][cell.x] = H4(texelFetch(VSA_CAR3_40K_2_raw, texel + ivec2(0, 1), 0));
        tile0[5][cell.y][cell.x] = H4(texelFetch(VSA_CAR3_40K_2_raw, texel + ivec2(1, 1), 0));
        tile0[6][cell.y][cell.x] = H4(texelFetch(VSA_CAR3_40K_2_raw, texel + ivec2(2, 1), 0));
        tile0[7][cell.y][cell.x] = H4(texelFetch(VSA_CAR3_40K_2_raw, texel + ivec2(3, 1), 0));
    }
    barrier();
    H4 a0 = H4(-8.1351e-5,.0354,.048012,-.21596);
    H4 a1 = H4(.14321,-.0060533,.061021,-.0092442);
    H4 a2 = H4(-4.9133e-5,-.09986,-.033327,-.072198);
    H4 a3 = H4(.050278,-.031203,.063913,.12542);
    H4 a4 = H4(.11115,.067384,.10754,-.11304);
    H4 a5 = H4(.072166,.013227,.055865,.019592);
    H4 a6 = H4(.046268,-.21265,.088774,-.0091496);
    H4 a7 = H4(.04909,.12285,.060776,.087352);
    H4 av;
    av = tile0[0][local.y + 0][local.x + 0];
    a0 += H4(.00055795,-.043861,.024328,-.21628) * av.x;
    a0 += H4(-.000579,.041474,.0027938,.038172) * av.y;
    a0 += H4(-.0011127,-.0030163,-.0097161,-.14777) * av.z;
    a0 += H4(-.001961,.0049135,-.0099886,.011099) * av.w;
    a1 += H4(-.095612,.031898,-.060839,-.078308) * av.x;
    a1 += H4(-.14613,-.06614,.011835,.031521) * av.y;
    a1 += H4(-.27057,.033337,.22879,.1271) * av.z;
    a1 += H4(.0001301,-.0041113,.0012035,.0059355) * av.w;
    a2 += H4(.00057338,-.00010013,.13892,-.037786) * av.x;
    a2 += H4(-.00056548,.30499,-.23294,-.010579) * av.y;
    a2 += H4(-.0011183,.14464,.0019041,.089396) * av.z;
    a2 += H4(-.002215,.0014313,-.0018135,.0037881) * av.w;
    a3 += H4(-.10135,-.060823,.024046,-.12951) * av.x;
    a3 += H4(.10045,.19014,-.057045,.067761) * av.y;
    a3 += H4(-.0065239,.043065,.01084,-.028461) * av.z;
    a3 += H4(.0035925,-.0013713,-.0052835,.0028796) * av.w;
    a4 += H4(.078375,-.17227,-.18691,-.067488) * av.x;
    a4 += H4(.07707,-.033377,-.048195,-.17732) * av.y;
    a4 += H4(-.20177,.087759,-.11198,.16495) * av.z;
    a4 += H4(-.0062926,-.0016079,-.0020608,.0004913) * av.w;
    a5 += H4(-.0032458,-.022149,-.019197,-.0035601) * av.x;
    a5 += H4(-.19612,-.0076472,.023398,.016712) * av.y;
    a5 += H4(-.035279,1.0453e-5,.027528,.040348) * av.z;
    a5 += H4(-2.0831e-5,-.0053016,-.0062051,.005059) * av.w;
    a6 += H4(-.0974,-.00043243,-.0097726,-.016703) * av.x;
    a6 += H4(.31428,-.089224,-.010626,.026976) * av.y;
    a6 += H4(.012499,.12488,.10182,.02012) * av.z;
    a6 += H4(.0019433,.005447,.0025322,.0023421) * av.w;
    a7 += H4(-.014308,-.30012,-.13417,.071208) * av.x;
    a7 += H4(.057597,-.051914,.021381,-.032785) * av.y;
    a7 += H4(.0025916,.067369,.014538,.11251) * av.z;
    a7 += H4(.010238,.0047129,.0033667,-.0013136) * av.w;
    av = tile0[0][local.y + 0][local.x + 1];
    a0 += H4(.00083066,-.078536,.0021182,-.19872) * av.x;
    a0 += H4(-.00059995,.028015,.051166,.16362) * av.y;
    a0 += H4(-.00052309,-.049529,.0010503,-.0036653) * av.z;
    a0 += H4(-.0056436,.0039495,-.0042171,.01074) * av.w;
    a1 += H4(-.0038002,.069947,.0027264,-.034179) * av.x;
    a1 += H4(.0044567,-.11946,.12766,.052749) * av.y;
    a1 += H4(-.0057428,.068578,.15386,.076685) * av.z;
    a1 += H4(.0021509,-.0036092,.0029317,.0059018) * av.w;
    a2 += H4(.00085477,.0055489,-.15969,.013926) * av.x;
    a2 += H4(-.00058603,.12636,.16047,.16062) * av.y;
    a2 += H4(-.00049659,.012369,.051935,.1656) * av.z;
    a2 += H4(-.0057988,.00083524,-.001886,.0040669) * av.w;
    a3 += H4(.066528,-.17866,.043541,-.086546) * av.x;
    a3 += H4(-.035737,.0052076,-.021928,-.090752) * av.y;
    a3 += H4(-.058457,.039939,-.00089528,-.027961) * av.z;
    a3 += H4(.0015877,-.00025889,-.0011859,-.0036851) * av.w;
    a4 += H4(.010769,-.087324,-.17965,-.024085) * av.x;
    a4 += H4(-.040768,-.17532,.114,.033551) * av.y;
    a4 += H4(-.18277,.0064651,-.07169,-.22109) * av.z;
    a4 += H4(-.0041535,-.00082595,-.00078514,-.0048789) * av.w;
    a5 += H4(.022628,-.010187,-.045162,.0035444) * av.x;
    a5 += H4(-.20785,.01719,-.014946,-.02394) * av.y;
    a5 += H4(.07333,.056135,-.015056,.044547) * av.z;
    a5 += H4(.0008438,-.0036301,-.0046439,.0028646) * av.w;
    a6 += H4(.11129,-.073505,-.094468,-.032307) * av.x;
    a6 += H4(-.14389,-.13402,-.022656,.016067) * av.y;
    a6 += H4(.17688,-.042742,.14765,.080815) * av.z;
    a6 += H4(.0029676,.003788,.00099903,.0039559) * av.w;
    a7 += H4(.047876,-.16378,-.092408,.054579) * av.x;
    a7 += H4(-.090599,.066446,-.037243,.015317) * av.y;
    a7 += H4(-.034379,.013286,-.017347,-.024366) * av.z;
    a7 += H4(.0043229,.0048328,.00050542,-.00042032) * av.w;
    av = tile0[0][local.y + 0][local.x + 2];
    a0 += H4(-.0005065,-.0053101,-.00051011,.12412) * av.x;
    a0 += H4(.00021606,-.1058,.0090541,.011601) * av.y;
    a0 += H4(.0011062,-.01504,.031945,.067698) * av.z;
    a0 += H4(-.0022136,.010211,-.0039259,.014549) * av.w;
    a1 += H4(.0088287,-.053812,-.14652,-.024235) * av.x;
    a1 += H4(.27282,-.021915,.045413,.068758) * av.y;
    a1 += H4(.1134,.16261,.11484,.093726) * av.z;
    a1 += H4(.001892,-.00085209,.00084371,.007953) * av.w;
    a2 += H4(-.00045664,-.067552,.00739,-.13657) * av.x;
    a2 += H4(.00021234,-.11513,.36861,.23097) * av.y;
    a2 += H4(.0011066,-.10613,-.0010437,.064608) * av.z;
    a2 += H4(-.0024711,-.002204,-.0010103,.0040473) * av.w;
    a3 += H4(.038392,-.11876,-.015042,-.063186) * av.x;
    a3 += H4(-.22443,-.096194,.063906,-.082843) * av.y;
    a3 += H4(.13336,.096144,-.03008,.093335) * av.z;
    a3 += H4(.0030221,-.0027573,-.0091998,-.0042358) * av.w;
    a4 += H4(.052068,.13715,-.089652,-.040603) * av.x;
    a4 += H4(-.48699,-.35027,.055527,.13046) * av.y;
    a4 += H4(-.028643,.10962,.047868,.13116) * av.z;
    a4 += H4(-.0013393,.00050098,-.0026799,-.0052089) * av.w;
    a5 += H4(-.022007,-.029141,-.024207,-.0086422) * av.x;
    a5 += H4(-.24886,.033034,.038806,-.01097) * av.y;
    a5 += H4(-.095217,.10063,.023706,.032655) * av.z;
    a5 += H4(-.00021976,-.0050518,-.0042491,.0053238) * av.w;
    a6 += H4(.19084,.14743,.0039119,-.044553) * av.x;
    a6 += H4(-.008822,-.22926,-.14412,.037022) * av.y;
    a6 += H4(.0072364,-.25645,.20319,.11569) * av.z;
    a6 += H4(.0028477,-.0088383,.0026247,.0055465) * av.w;
    a7 += H4(.0023101,-.15402,-.05173,-.075045) * av.x;
    a7 += H4(-.093928,.1239,-.058724,-.0066793) * av.y;
    a7 += H4(.045864,.043467,.06661,.16845) * av.z;
    a7 += H4(.006911,.005276,-.0081873,.0015108) * av.w;
    av = tile0[0][local.y + 1][local.x + 0];
    a0 += H4(-.00028179,-.055796,.075555,.053921) * av.x;
    a0 += H4(-.00032419,.036565,.0020615,-.19973) * av.y;
    a0 += H4(-.00051461,.028456,-.024466,.068681) * av.z;
    a0 += H4(-.0051138,.0044558,-.0035113,.0024581) * av.w;
    a1 += H4(-.090709,-.0070476,.083947,-.026608) * av.x;
    a1 += H4(-.039274,-.035984,-.029748,-.093112) * av.y;
    a1 += H4(-.1329,-.082568,.11721,-.030234) * av.z;
    a1 += H4(-.0011059,-.0023301,.0034323,.0032382) * av.w;
    a2 += H4(-.00026808,-.088492,-.011153,-.022196) * av.x;
    a2 += H4(-.00031879,-.26997,-.17596,-.19395) * av.y;
    a2 += H4(-.00052705,-.12857,.061105,-.051224) * av.z;
    a2 += H4(-.0052622,.0014419,.0032452,-.00043817) * av.w;
    a3 += H4(-.12609,-.0092408,-.0059679,-.021258) * av.x;
    a3 += H4(.13642,.045977,-.01235,.04842) * av.y;
    a3 += H4(-.12987,.0068049,.0046626,.01862) * av.z;
    a3 += H4(.0012572,-.00039062,-.0051763,.0057123) * av.w;
    a4 += H4(-.15623,-.13212,-.076123,-.11798) * av.x;
    a4 += H4(.28049,-.084555,-.1299,-.5909) * av.y;
    a4 += H4(-.13336,-.064163,-.0044958,-.026645) * av.z;
    a4 += H4(.00024051,-.0011279,-.0018682,.012504) * av.w;
    a5 += H4(.009658,-.00091958,.026291,-.019281) * av.x;
    a5 += H4(-.16712,.014527,-.014886,.0069703) * av.y;
    a5 += H4(.026985,.017769,.026947,.013985) * av.z;
    a5 += H4(-.002569,-.00012459,-.0027594,-.00023565) * av.w;
    a6 += H4(-.25875,-.13187,-.12625,.028548) * av.x;
    a6 += H4(.2214,-.18622,-.021545,.025547) * av.y;
    a6 += H4(.12626,.090074,.19331,-.045465) * av.z;
    a6 += H4(-.00091771,.002411,.00089439,-.0029384) * av.w;
    a7 += H4(-.052758,-.1235,-.061336,.11035) * av.x;
    a7 += H4(.0041399,-.0076233,-.037626,-.094957) * av.y;
    a7 += H4(-.030586,.02124,.017312,.09689) * av.z;
    a7 += H4(.0036125,.0040538,.0063077,-.0024049) * av.w;
    av = tile0[0][local.y + 1][local.x + 1];
    a0 += H4(-.00028419,-.082146,-.017237,-.35856) * av.x;
    a0 += H4(-.0007634,.028288,-.0060568,.13294) * av.y;
    a0 += H4(-.00043504,-.0074506,.034057,.27395) * av.z;
    a0 += H4(-.012695,.00019369,-.00078132,-.017994) * av.w;
    a1 += H4(-.11221,.13633,.1149,.050223) * av.x;
    a1 += H4(.0087003,-.14294,-.072851,-.075314) * av.y;
    a1 += H4(-.054769,.0038625,-.0189,-.062295) * av.z;
    a1 += H4(.0010157,-.0050426,.0051784,.0027348) * av.w;
    a2 += H4(-.00026654,.049181,.18252,.013321) * av.x;
    a2 += H4(-.00073807,.075679,-.022861,-.1147) * av.y;
    a2 += H4(-.00043698,.01839,-.025707,.042497) * av.z;
    a2 += H4(.9873,-.0046818,.0024152,.0029636) * av.w;
    a3 += H4(-.036449,-.057062,.019452,-.068791) * av.x;
    a3 += H4(-.13578,-.019132,-.029884,-.042726) * av.y;
    a3 += H4(-.022546,-.030661,.026007,-.046587) * av.z;
    a3 += H4(.001318,-.0013099,-.0012964,.0019381) * av.w;
    a4 += H4(.060261,-.17153,.062423,.10283) * av.x;
    a4 += H4(.090361,-.071616,-.0092206,-.28216) * av.y;
    a4 += H4(.21134,-.044145,-.01742,.16153) * av.z;
    a4 += H4(.0019652,-.00046465,6.5109e-5,-.017758) * av.w;
    a5 += H4(.14873,-.0061402,-.056861,.011797) * av.x;
    a5 += H4(-.14713,.056648,-.00057052,.017617) * av.y;
    a5 += H4(.056244,.00065685,.017155,.0070202) * av.z;
    a5 += H4(.00034843,.0040661,.0017104,-.0065666) * av.w;
    a6 += H4(-.017148,-.11222,.011244,-.032253) * av.x;
    a6 += H4(-.20721,-.16274,.088458,-.080146) * av.y;
    a6 += H4(.18774,-.071621,.054208,.019404) * av.z;
    a6 += H4(-.0022668,.0033342,.00047194,-.0021389) * av.w;
    a7 += H4(.014847,.10462,-.12242,.10095) * av.x;
    a7 += H4(-.034322,-.040766,-.049678,.25236) * av.y;
    a7 += H4(.0030423,.042428,-.0066592,-.12964) * av.z;
    a7 += H4(.00068528,.0032691,.011807,-.0025847) * av.w;
    av = tile0[0][local.y + 1][local.x + 2];
    a0 += H4(.00018111,-.065996,-.048594,-.07999) * av.x;
    a0 += H4(-.00095049,-.016531,.031262,.094821) * av.y;
    a0 += H4(.0010587,.026311,.063238,-.46639) * av.z;
    a0 += H4(-.0051612,.0047423,-.0035318,.010046) * av.w;
    a1 += H4(-.090323,.0096084,-.13207,.049544) * av.x;
    a1 += H4(.090786,-.18198,-.072436,-.18126) * av.y;
    a1 += H4(.086518,.04978,.067247,-.051565) * av.z;
    a1 += H4(.0028053,-.0055826,.002101,.0029579) * av.w;
    a2 += H4(.00019279,-.09117,.1842,-.10755) * av.x;
    a2 += H4(-.00093284,-.030684,-.008607,.12177) * av.y;
    a2 += H4(.0010518,-.002428,.12235,-.053069) * av.z;
    a2 += H4(-.0053409,-.0043527,.0036729,.0041706) * av.w;
    a3 += H4(-.1775,-.045419,.047985,-.12405) * av.x;
    a3 += H4(-.12745,.028891,.053319,-.046419) * av.y;
    a3 += H4(.14117,-.048409,.020384,.056662) * av.z;
    a3 += H4(.001458,-.0024235,-.0035697,.0001591) * av.w;
    a4 += H4(.03757,.02121,-.085341,-.01853) * av.x;
    a4 += H4(.0041902,-.36988,.024671,.3977) * av.y;
    a4 += H4(.061987,-.012644,.014253,.080293) * av.z;
    a4 += H4(.002207,-.00057758,-.0014798,-.0060746) * av.w;
    a5 += H4(-.038291,-.021452,-.057455,-.023252) * av.x;
    a5 += H4(-.22049,.027599,.032705,-.043495) * av.y;
    a5 += H4(-.0083035,.051548,.012029,-.0036043) * av.z;
    a5 += H4(-5.4508e-5,-.0031851,-.0025146,-.00026769) * av.w;
    a6 += H4(-.10131,-.1765,.0031123,-.050645) * av.x;
    a6 += H4(.077806,.049582,.009328,.027468) * av.y;
    a6 += H4(.043438,-.19986,.068865,.065307) * av.z;
    a6 += H4(-.0022508,-8.4345e-5,.0016438,.0056057) * av.w;
    a7 += H4(.0014721,.026125,-.091763,.067405) * av.x;
    a7 += H4(-.0090604,-.10792,.061751,-.088769) * av.y;
    a7 += H4(.071815,.0023221,.018909,.1291) * av.z;
    a7 += H4(.0055738,.0043969,.0036497,-.0020564) * av.w;
    av = tile0[0][local.y + 2][local.x + 0];
    a0 += H4(.00031681,-.082786,.0037016,.15956) * av.x;
    a0 += H4(-.00057313,.084415,-.027184,-.02268) * av.y;
    a0 += H4(.00074449,.073807,-.011052,.020754) * av.z;
    a0 += H4(-.0028093,.0064183,-.0043025,-.007313) * av.w;
    a1 += H4(-.052007,.056749,.073104,-.082424) * av.x;
    a1 += H4(.00605,-.31712,-.12909,.1149) * av.y;
    a1 += H4(.0052729,-.080352,.12643,.09208) * av.z;
    a1 += H4(-.0037746,.00021084,.003265,.00044498) * av.w;
    a2 += H4(.00032701,-.12787,-.30347,.12401) * av.x;
    a2 += H4(-.00054683,.22035,.40187,-.22011) * av.y;
    a2 += H4(.00071176,.0012433,.18357,-.029341) * av.z;
    a2 += H4(-.003,-.0072624,-.002994,-.0038931) * av.w;
    a3 += H4(-.097704,.088127,-.033145,-.13195) * av.x;
    a3 += H4(.1106,.027653,-.020524,-.1317) * av.y;
    a3 += H4(.067272,-.049634,.04706,.082594) * av.z;
    a3 += H4(.0022746,.0017435,-.0057896,.0098134) * av.w;
    a4 += H4(.051458,-.30797,-.038913,.037395) * av.x;
    a4 += H4(.2415,-.10642,-.031737,-.15293) * av.y;
    a4 += H4(.090979,.03431,-.0057162,-.10827) * av.z;
    a4 += H4(-5.4405e-5,-.00039603,-.0025703,.01362) * av.w;
    a5 += H4(-.061306,-.048395,.031226,-.0077515) * av.x;
    a5 += H4(.053622,.022674,-.084272,.038907) * av.y;
    a5 += H4(.031368,-.031526,.011401,.022517) * av.z;
    a5 += H4(-.0019679,-.0076915,-.0043322,.0070019) * av.w;
    a6 += H4(-.062448,-.32307,-.21169,.040845) * av.x;
    a6 += H4(-.41603,.20751,-.048625,.10531) * av.y;
    a6 += H4(.14228,.036356,.033356,-.0071607) * av.z;
    a6 += H4(.0013579,.0036816,.0028885,.0069028) * av.w;
    a7 += H4(-.0060548,-.19301,-.11315,.047999) * av.x;
    a7 += H4(.015726,.098388,.04429,-.10806) * av.y;
    a7 += H4(.0072214,.051444,.0089143,.11428) * av.z;
    a7 += H4(.0058929,.0042836,-.0070318,-.0026776) * av.w;
    av = tile0[0][local.y + 2][local.x + 1];
    a0 += H4(.00014105,-.037349,-.0030034,.043704) * av.x;
    a0 += H4(-.00056109,.012654,-.00066651,-.0013727) * av.y;
    a0 += H4(4.3363e-5,.04359,.035384,.11572) * av.z;
    a0 += H4(-.0054478,.0040258,-.0040059,-.0037387) * av.w;
    a1 += H4(.012,-.018102,.049044,.0046787) * av.x;
    a1 += H4(-.056121,-.12361,.036938,.080024) * av.y;
    a1 += H4(-.030394,.083746,-.032496,-.027645) * av.z;
    a1 += H4(.00021021,-.0012339,.0037937,-.0019769) * av.w;
    a2 += H4(.00014395,.031632,-.087011,-.052201) * av.x;
    a2 += H4(-.0005289,-.1779,.1515,-.22979) * av.y;
    a2 += H4(3.1003e-5,.0439,-.15086,-.059357) * av.z;
    a2 += H4(-.0055794,-.006132,-.0053309,-.00060967) * av.w;
    a3 += H4(.037275,-.025715,-.01361,-.064374) * av.x;
    a3 += H4(.014092,.18593,-.008964,.040193) * av.y;
    a3 += H4(.072269,.069845,.035655,-.0097805) * av.z;
    a3 += H4(.0049217,-.00039793,-.0037384,.0093633) * av.w;
    a4 += H4(-.057139,-.15301,.023264,-.043117) * av.x;
    a4 += H4(-.19593,.1058,-.031926,-.43858) * av.y;
    a4 += H4(.058752,.09995,.090275,.040239) * av.z;
    a4 += H4(.0011104,-.0017078,-.00068443,.0081769) * av.w;
    a5 += H4(-.0085233,-.038478,.012835,-.017549) * av.x;
    a5 += H4(-.18477,.039978,-.018605,.025868) * av.y;
    a5 += H4(.14212,.039334,.034121,-.0093298) * av.z;
    a5 += H4(.0011051,.0020316,-.0039335,.00057913) * av.w;
    a6 += H4(-.0043599,-.039866,-.041765,.014508) * av.x;
    a6 += H4(-.10473,-.17684,.079308,-.14696) * av.y;
    a6 += H4(-.06214,-.026381,.028791,.002749) * av.z;
    a6 += H4(.0014379,.0026395,.0033466,.0019774) * av.w;
    a7 += H4(-.018334,-.094458,-.031271,-.075046) * av.x;
    a7 += H4(-.006532,.025689,-.026697,.021338) * av.y;
    a7 += H4(.069909,.058783,.022355,-.0081466) * av.z;
    a7 += H4(.0042639,.0032388,.0050578,-.0013496) * av.w;
    av = tile0[0][local.y + 2][local.x + 2];
    a0 += H4(.00039583,-.057653,-.029615,-.098642) * av.x;
    a0 += H4(-.00043059,.00086663,.015863,.052668) * av.y;
    a0 += H4(.00023186,.053892,.095422,-.24596) * av.z;
    a0 += H4(-.0024684,.0041051,-.0064491,.009724) * av.w;
    a1 += H4(-.017713,.11223,-.13174,.048864) * av.x;
    a1 += H4(.069339,-.1958,-.078864,-.045161) * av.y;
    a1 += H4(.020724,-.080951,.069315,.14078) * av.z;
    a1 += H4(.0027297,-.0037739,.0023065,-.00097763) * av.w;
    a2 += H4(.00040182,-.044281,-.024742,.022052) * av.x;
    a2 += H4(-.00041993,.19067,-.19219,-.064682) * av.y;
    a2 += H4(.00023479,-.00082045,.22414,.033248) * av.z;
    a2 += H4(-.0027005,.0022562,-.0033841,.003145) * av.w;
    a3 += H4(-.14583,-.069119,-.01263,-.10495) * av.x;
    a3 += H4(.14906,.01893,.051494,.10448) * av.y;
    a3 += H4(.23027,.25341,.062443,.063005) * av.z;
    a3 += H4(.0045189,-.00093741,-.0048585,.0078201) * av.w;
    a4 += H4(-.088468,-.075392,-.18477,-.023444) * av.x;
    a4 += H4(.26576,-.17004,.073051,-.12464) * av.y;
    a4 += H4(.021312,-.028596,.23223,-.40182) * av.z;
    a4 += H4(-.0018343,-.00046482,-.0016476,.0068027) * av.w;
    a5 += H4(.03068,-.05946,-.051215,-.016417) * av.x;
    a5 += H4(.054528,.070314,.006899,-.010703) * av.y;
    a5 += H4(.13727,-.009922,.009055,.023459) * av.z;
    a5 += H4(.0016587,-.0037161,-.0088063,.011836) * av.w;
    a6 += H4(-.17454,.035243,-.17503,-.017355) * av.x;
    a6 += H4(.22649,-.065374,-.25233,-.032262) * av.y;
    a6 += H4(.17176,-.11785,.098355,.064793) * av.z;
    a6 += H4(.0018438,.0052196,.0033727,.0047242) * av.w;
    a7 += H4(-.042871,.01325,-.074731,.066166) * av.x;
    a7 += H4(.0019641,-.089217,.069159,-.070552) * av.y;
    a7 += H4(.10803,.1108,.041759,.1028) * av.z;
    a7 += H4(.006795,.0041595,.0055951,-.0017718) * av.w;
    H4 a0t = H4(0.);
    H4 a1t = H4(0.);
    H4 a2t = H4(0.);
    H4 a3t = H4(0.);
    H4 a4t = H4(0.);
    H4 a5t = H4(0.);
    H4 a6t = H4(0.);
    H4 a7t = H4(0.);
    av = tile0[1][local.y + 0][local.x + 0];
    a0t += H4(9.4051e-5,.031271,.18014,-.11085) * av.x;
    a0t += H4(-.00042364,-.0019761,-.045057,.10809) * av.y;
    a0t += H4(-8.8987e-5,-.015922,-.099049,.08947) * av.z;
    a0t += H4(-.00053043,-.010039,.068291,-.1211) * av.w;
    a1t += H4(-.09715,-.025503,-.030498,.07466) * av.x;
    a1t += H4(.058014,-.055436,-.092097,-.0056846) * av.y;
    a1t += H4(.11565,.10915,-.12957,-.1193) * av.z;
    a1t += H4(-.031544,.092604,-.18356,-.13787) * av.w;
    a2t += H4(7.9483e-5,.12419,.22306,.15799) * av.x;
    a2t += H4(-.00042257,-.0033673,-.14688,.038314) * av.y;
    a2t += H4(-8.3088e-5,.027818,-.11617,.00040973) * av.z;
    a2t += H4(-.00049577,-.47976,-.15946,-.10545) * av.w;
    a3t += H4(-.37551,.023522,.063835,.02131) * av.x;
    a3t += H4(.27351,-.028253,-.0049619,-.027371) * av.y;
    a3t += H4(.11247,-.0089492,-.037768,-.0056057) * av.z;
    a3t += H4(-.15725,-.090197,-.034617,.0058268) * av.w;
    a4t += H4(.028232,.076459,.22398,.063336) * av.x;
    a4t += H4(.021706,-.090938,-.098635,-.10794) * av.y;
    a4t += H4(-.29373,-.21783,-.1765,.051505) * av.z;
    a4t += H4(.07724,.090791,-.063612,-.011921) * av.w;
    a5t += H4(-.085729,.025209,.02803,.016148) * av.x;
    a5t += H4(.11162,-.0046999,-.040055,-.034802) * av.y;
    a5t += H4(-.081682,.018763,-.0063876,-.029897) * av.z;
    a5t += H4(-.071923,-.031893,-.012985,.021013) * av.w;
    a6t += H4(.023808,.091129,.020056,.040233) * av.x;
    a6t += H4(-.041378,-.14063,-.0058959,.00056934) * av.y;
    a6t += H4(-.14755,.28501,-.10011,-.0072634) * av.z;
    a6t += H4(-.0465,-.22627,.2602,.0025124) * av.w;
    a7t += H4(-.12884,.10764,-.011509,.091364) * av.x;
    a7t += H4(.030862,-.051871,-.016394,-.082788) * av.y;
    a7t += H4(.12735,.030296,-.012545,-.045645) * av.z;
    a7t += H4(-.043339,.00096071,-.008768,-.013541) * av.w;
    av = tile0[1][local.y + 0][local.x + 1];
    a0t += H4(.00033293,-.013117,-.032059,-.13327) * av.x;
    a0t += H4(.00020157,.02173,-.013309,.11227) * av.y;
    a0t += H4(-.00069229,-.071662,.032704,-.12067) * av.z;
    a0t += H4(-.0002302,.083769,.046814,-.093086) * av.w;
    a1t += H4(.05601,.14872,-.098223,-.034906) * av.x;
    a1t += H4(.074478,.031948,-.12339,-.10111) * av.y;
    a1t += H4(.14477,-.083024,-.054391,-.02212) * av.z;
    a1t += H4(-.27971,-.06663,-.2274,.0074209) * av.w;
    a2t += H4(.00033042,.1256,.099226,-.048317) * av.x;
    a2t += H4(.00020001,-.25579,-.19773,-.0020192) * av.y;
    a2t += H4(-.00067034,-.18166,-.23851,.16938) * av.z;
    a2t += H4(-.0001735,-.048677,-.10538,-.03958) * av.w;
    a3t += H4(-.068709,-.11183,-.020304,.077961) * av.x;
    a3t += H4(.061684,.0095794,-.030253,.022014) * av.y;
    a3t += H4(-.03018,-.23121,.058015,.016896) * av.z;
    a3t += H4(-.15764,.085122,-.066236,.020831) * av.w;
    a4t += H4(-.011577,-.07398,.15418,-.25292) * av.x;
    a4t += H4(-.031794,.071689,.0062609,.15544) * av.y;
    a4t += H4(-.18147,-.15662,-.24534,.00062881) * av.z;
    a4t += H4(.10909,.24984,.14889,-.039524) * av.w;
    a5t += H4(.023998,.020143,.041492,-.0095294) * av.x;
    a5t += H4(-.054112,-.032842,-.0027407,-.044963) * av.y;
    a5t += H4(-.15125,-.011636,.0094678,-.031453) * av.z;
    a5t += H4(-.17378,-.0061347,-.049353,.029425) * av.w;
    a6t += H4(-.079548,-.0082066,-.065228,-.0083301) * av.x;
    a6t += H4(.016874,-.31374,-.15362,-.027566) * av.y;
    a6t += H4(.010943,.067773,-.068693,-.0033426) * av.z;
    a6t += H4(-.0084695,-.0040094,-.037401,-.029856) * av.w;
    a7t += H4(.031802,.066373,.047697,.045221) * av.x;
    a7t += H4(.012243,-.018128,.041564,-.02143) * av.y;
    a7t += H4(-.017864,-.057451,-.021006,-.16538) * av.z;
    a7t += H4(.021733,.031922,.030978,-.17359) * av.w;
    av = tile0[1][local.y + 0][local.x + 2];
    a0t += H4(-5.4857e-5,-.15829,.016263,-.17425) * av.x;
    a0t += H4(.00035088,.026889,-.06876,-.013595) * av.y;
    a0t += H4(-.00018583,.050138,-.0058611,-.010421) * av.z;
    a0t += H4(.00023208,-.052999,.012637,-.019974) * av.w;
    a1t += H4(.069874,.04189,-.069507,.091229) * av.x;
    a1t += H4(.10013,-.19668,-.0096159,-.0052167) * av.y;
    a1t += H4(-.11949,-.2587,-.19086,.058476) * av.z;
    a1t += H4(-.08044,-.025805,.096214,-.010484) * av.w;
    a2t += H4(-7.6424e-5,-.040352,.22223,-.097892) * av.x;
    a2t += H4(.00036631,-.17076,-.059224,.0034041) * av.y;
    a2t += H4(-.00017547,.13048,-.15631,.022892) * av.z;
    a2t += H4(.00026625,.021507,.043208,-.032767) * av.w;
    a3t += H4(.094584,-.24026,.13174,.092317) * av.x;
    a3t += H4(.00037087,.011853,-.090477,-.014533) * av.y;
    a3t += H4(.073824,-.12982,-.08648,.0067421) * av.z;
    a3t += H4(-.088094,.029075,.0039564,-.042651) * av.w;
    a4t += H4(-.16489,-.22006,-.021538,-.05697) * av.x;
    a4t += H4(.02764,.037132,-.039703,.11095) * av.y;
    a4t += H4(.067654,-.017301,.037336,-.097824) * av.z;
    a4t += H4(-.085362,-.067247,.014287,-.015416) * av.w;
    a5t += H4(.05666,-.037925,-.012312,.01526) * av.x;
    a5t += H4(-.24121,-.070796,-.015284,-.046274) * av.y;
    a5t += H4(-.14783,-.023923,-.010311,.0059447) * av.z;
    a5t += H4(.060242,-.018497,-.02634,-.00055506) * av.w;
    a6t += H4(-.38243,-.24634,-.049484,-.01566) * av.x;
    a6t += H4(.019059,.10517,.015309,-.073478) * av.y;
    a6t += H4(.25309,.11322,-.13408,.0051917) * av.z;
    a6t += H4(-.0034349,-.13072,-.064568,-.014074) * av.w;
    a7t += H4(.007863,-.10123,.11552,.085421) * av.x;
    a7t += H4(-.069533,.077478,.005683,-.14869) * av.y;
    a7t += H4(-.013201,-.0014783,-.0035325,-.15261) * av.z;
    a7t += H4(.026582,.068194,.010376,.068826) * av.w;
    av = tile0[1][local.y + 1][local.x + 0];
    a0t += H4(.00069114,-.042837,-.028501,-.16624) * av.x;
    a0t += H4(-.00033626,-.012598,.021162,.07265) * av.y;
    a0t += H4(.00036186,-.018567,-.016174,.16705) * av.z;
    a0t += H4(-8.2873e-5,-.021438,.063273,-.17842) * av.w;
    a1t += H4(-.35513,-.069393,.038325,.1007) * av.x;
    a1t += H4(.014842,-.096345,.069498,-.046633) * av.y;
    a1t += H4(-.058574,-.016134,.058276,-.32563) * av.z;
    a1t += H4(.074917,-.21088,-.087075,-.081263) * av.w;
    a2t += H4(.00066828,.042025,-.075366,.047585) * av.x;
    a2t += H4(-.00032932,-.10249,.083258,-.2438) * av.y;
    a2t += H4(.00036363,-.15572,-.10964,-.027311) * av.z;
    a2t += H4(-4.7438e-5,.13466,.23257,-.21189) * av.w;
    a3t += H4(-.043764,-.036981,.0082987,.0086663) * av.x;
    a3t += H4(-.11339,-.073368,-.018963,-.016044) * av.y;
    a3t += H4(.094258,-.15017,-.0031864,.022993) * av.z;
    a3t += H4(-.2198,.004245,-.011346,.06173) * av.w;
    a4t += H4(-.2268,.082031,.078749,-.16662) * av.x;
    a4t += H4(.16583,.04948,.043702,-.091672) * av.y;
    a4t += H4(-.10988,-.096996,-.12631,.024649) * av.z;
    a4t += H4(-.033451,-.040426,.1678,-.080724) * av.w;
    a5t += H4(-.15199,-.0043877,.017031,.0087621) * av.x;
    a5t += H4(.095484,-.022634,-.013545,-.028748) * av.y;
    a5t += H4(-.035057,-.033966,-.025616,.016924) * av.z;
    a5t += H4(-.085881,-.040577,-.011766,.011808) * av.w;
    a6t += H4(.15435,-.089198,-.15829,.062213) * av.x;
    a6t += H4(-.064021,-.065963,-.094158,.0055048) * av.y;
    a6t += H4(-.077388,-.25749,.15228,.017949) * av.z;
    a6t += H4(-.34922,.059067,-.03243,.032768) * av.w;
    a7t += H4(.016558,-.078542,-.010292,-.045869) * av.x;
    a7t += H4(.028581,.0662,-.00076042,.044866) * av.y;
    a7t += H4(.051059,-.016225,.019206,-.00060542) * av.z;
    a7t += H4(-.071415,.03478,-.0026156,.058214) * av.w;
    av = tile0[1][local.y + 1][local.x + 1];
    a0t += H4(.00023297,.051138,-.022558,.33786) * av.x;
    a0t += H4(.00041987,.010941,-.0066868,-.47067) * av.y;
    a0t += H4(-.00027364,.02004,.0062104,-.28517) * av.z;
    a0t += H4(.00071265,-.023077,-.021773,-.16458) * av.w;
    a1t += H4(.0050485,.11113,.067794,.072896) * av.x;
    a1t += H4(-.041592,.033882,-.11304,-.19471) * av.y;
    a1t += H4(-.16231,-.13286,.026418,-.14951) * av.z;
    a1t += H4(-.23362,-.086789,-.31216,.14154) * av.w;
    a2t += H4(.00022893,-.079609,-.21784,-.016402) * av.x;
    a2t += H4(.0004092,-.1519,.058806,-.097494) * av.y;
    a2t += H4(-.00025086,-.11388,-.022833,-.10072) * av.z;
    a2t += H4(.00074617,-.18691,-.21443,-.18504) * av.w;
    a3t += H4(.083805,-.15247,-.023172,.021707) * av.x;
    a3t += H4(-.10568,.24758,-.0071947,.008841) * av.y;
    a3t += H4(-.10912,.10886,-.0036781,-.043028) * av.z;
    a3t += H4(-.10339,-.26322,.018238,-.054621) * av.w;
    a4t += H4(.032613,-.00088418,-.0070598,.20146) * av.x;
    a4t += H4(.10493,-.00013601,-.0094707,-.42872) * av.y;
    a4t += H4(-.11714,-.030946,.042994,-.0048695) * av.z;
    a4t += H4(-.1219,-.011564,-.01581,-.066384) * av.w;
    a5t += H4(-.068462,-.049381,-.018663,.00049395) * av.x;
    a5t += H4(.063286,-.029904,-.046166,-.044767) * av.y;
    a5t += H4(-.10385,-.016259,.044032,-.032786) * av.z;
    a5t += H4(-.0096036,.0049695,-.10136,.082255) * av.w;
    a6t += H4(-.0022987,-.21866,-.066703,.011215) * av.x;
    a6t += H4(-.23779,-.034483,.098856,.015242) * av.y;
    a6t += H4(-.20269,.0050009,-.051781,.00017859) * av.z;
    a6t += H4(-.055384,.023873,-.20458,-.0053644) * av.w;
    a7t += H4(.070075,-.23047,-.17104,-.13558) * av.x;
    a7t += H4(-.015009,.15255,.012229,-.01328) * av.y;
    a7t += H4(-.026797,.01776,-.054379,-.11025) * av.z;
    a7t += H4(.011184,.0059097,.063158,-.11413) * av.w;
    av = tile0[1][local.y + 1][local.x + 2];
    a0t += H4(.00051443,.040047,-.019761,-.25412) * av.x;
    a0t += H4(3.6656e-5,.026067,-.056972,-.17383) * av.y;
    a0t += H4(-.00019211,.028895,-.007377,-.012484) * av.z;
    a0t += H4(.00064521,-.020386,-.013204,-.10625) * av.w;
    a1t += H4(-.020322,-.069925,.025395,-.06051) * av.x;
    a1t += H4(-.13313,.054144,-.052378,-.086305) * av.y;
    a1t += H4(-.1583,-.094522,-.086219,.066227) * av.z;
    a1t += H4(.057149,-.038065,-.048274,-.058344) * av.w;
    a2t += H4(.00050349,-.12655,-.13461,.060959) * av.x;
    a2t += H4(3.777e-5,.18022,.13649,-.003579) * av.y;
    a2t += H4(-.00016685,.026603,.028452,-.26186) * av.z;
    a2t += H4(.00067084,-.13688,-.27068,.067088) * av.w;
    a3t += H4(.06106,-.094165,.010573,.013524) * av.x;
    a3t += H4(.08447,.039132,-.026091,-.0311) * av.y;
    a3t += H4(-.15286,-.05339,-.0488,-.024596) * av.z;
    a3t += H4(-.037978,.008826,.0075008,-.02029) * av.w;
    a4t += H4(-.27767,-.11148,-.13441,-.28836) * av.x;
    a4t += H4(-.06165,.058445,.040586,-.12253) * av.y;
    a4t += H4(-.030479,-.063716,-.077145,.019293) * av.z;
    a4t += H4(.0070823,.02057,-.039248,-.15167) * av.w;
    a5t += H4(.010893,-.019326,-.086989,.0095039) * av.x;
    a5t += H4(-.0060477,-.012554,.005015,.013766) * av.y;
    a5t += H4(-.085713,-.0038009,-.046915,.024892) * av.z;
    a5t += H4(.2178,-.015183,-.042771,.029086) * av.w;
    a6t += H4(.28884,.17011,.094451,-.023261) * av.x;
    a6t += H4(-.16258,-.35788,-.041795,-.039311) * av.y;
    a6t += H4(-.20347,-.0089489,-.084578,-.02524) * av.z;
    a6t += H4(.043545,.02201,-.0047948,-.014241) * av.w;
    a7t += H4(-.06403,.06359,.008773,.13105) * av.x;
    a7t += H4(-.018485,.032723,.020356,-.20057) * av.y;
    a7t += H4(.02261,-.082652,.0048922,-.12618) * av.z;
    a7t += H4(-.023931,-.0053885,-.014354,.031725) * av.w;
    av = tile0[1][local.y + 2][local.x + 0];
    a0t += H4(-.00015668,-.072429,-.016607,-.12355) * av.x;
    a0t += H4(.00023571,-.032811,.0052278,-.10996) * av.y;
    a0t += H4(1.2517e-5,-.053426,-.020384,-.023278) * av.z;
    a0t += H4(7.6383e-5,.019849,.0099105,-.026325) * av.w;
    a1t += H4(.10847,.084775,.091187,.12603) * av.x;
    a1t += H4(-.081487,-.2629,.025933,.024137) * av.y;
    a1t += H4(-.10364,-.21801,.017194,-.33158) * av.z;
    a1t += H4(-.22216,.13325,.02799,-.0044131) * av.w;
    a2t += H4(-.00019604,-.10682,-.081365,-.22864) * av.x;
    a2t += H4(.000225,.035271,-.063489,-.10926) * av.y;
    a2t += H4(1.6136e-5,.094634,-.032473,.076517) * av.z;
    a2t += H4(.00011378,-.18184,-.095943,-.16187) * av.w;
    a3t += H4(.077657,-.074068,-.023701,-.073016) * av.x;
    a3t += H4(.034128,.0041965,-.056435,.010516) * av.y;
    a3t += H4(-.086164,-.10598,-.023116,-.017947) * av.z;
    a3t += H4(-.1124,-.013217,-.01969,.11249) * av.w;
    a4t += H4(.11307,.057222,.0673,.054741) * av.x;
    a4t += H4(.0077871,.01239,-.0033991,.021872) * av.y;
    a4t += H4(.1532,-.10647,-.18493,-.084648) * av.z;
    a4t += H4(-.28233,.13309,.18041,.011968) * av.w;
    a5t += H4(.00022674,.12884,-.013465,-.043465) * av.x;
    a5t += H4(-.017651,-.056205,-.038778,-.041165) * av.y;
    a5t += H4(.21733,-.13374,.031257,-.0080345) * av.z;
    a5t += H4(-.17432,.026204,.042901,.032171) * av.w;
    a6t += H4(.069721,-.10612,.055795,-.23829) * av.x;
    a6t += H4(-.10973,-.12035,.013054,.013512) * av.y;
    a6t += H4(-.084417,-.041193,.18699,.067655) * av.z;
    a6t += H4(.095578,-.04921,-.066562,-.13079) * av.w;
    a7t += H4(-.018771,-.074963,.071779,-.011695) * av.x;
    a7t += H4(-.028431,.053256,-.0091118,.1154) * av.y;
    a7t += H4(.0077408,-.17218,-.012693,.011676) * av.z;
    a7t += H4(.0073256,-.038745,-.0050389,-.14114) * av.w;
    av = tile0[1][local.y + 2][local.x + 1];
    a0t += H4(9.6196e-5,-.029731,.013976,-.45281) * av.x;
    a0t += H4(.00013776,-.0042381,-.0036235,.038355) * av.y;
    a0t += H4(-.00028004,-.05106,-.025816,-.11398) * av.z;
    a0t += H4(-.00039315,.026157,-.038858,-.063368) * av.w;
    a1t += H4(.034791,-.10951,.027733,-.10576) * av.x;
    a1t += H4(-.033119,.099635,.021599,-.051698) * av.y;
    a1t += H4(-.21072,.088093,-.1359,-.15697) * av.z;
    a1t += H4(.023955,-.070936,-.062913,-.028224) * av.w;
    a2t += H4(7.1822e-5,-.22511,-.055501,.0027976) * av.x;
    a2t += H4(.00013753,-.040385,-.015857,-.10829) * av.y;
    a2t += H4(-.00027499,-.015803,.020507,-.10901) * av.z;
    a2t += H4(-.0003399,-.041476,-.049049,-.10505) * av.w;
    a3t += H4(-.0023258,.020631,-.025843,-.03388) * av.x;
    a3t += H4(-.034206,.0095635,-.051109,.0081569) * av.y;
    a3t += H4(-.18231,.13708,-.020466,-.073099) * av.z;
    a3t += H4(.044956,-.031268,-.023108,-.016476) * av.w;
    a4t += H4(.10191,-.026288,.039978,-.04587) * av.x;
    a4t += H4(-.09183,.10515,.029558,.18774) * av.y;
    a4t += H4(-.015438,-.0077859,-.085755,-.13206) * av.z;
    a4t += H4(-.10459,-.22737,-.063356,.026911) * av.w;
    a5t += H4(.07737,-.068491,-.028597,.0099009) * av.x;
    a5t += H4(-.17404,-.034326,-.040444,-.018349) * av.y;
    a5t += H4(-.13482,.0067607,.058073,-.063609) * av.z;
    a5t += H4(.12689,.013586,-.048694,.029587) * av.w;
    a6t += H4(.090081,-.22177,-.0075676,.048813) * av.x;
    a6t += H4(.012325,.018929,-.049569,-.011866) * av.y;
    a6t += H4(-.36457,-.039314,.0086083,-.041021) * av.z;
    a6t += H4(-.16194,-.048508,-.076656,-.010155) * av.w;
    a7t += H4(-.042719,-.074962,-.060299,-.26942) * av.x;
    a7t += H4(-.016427,.049214,.0075449,.018162) * av.y;
    a7t += H4(-.014989,-.11579,-.050991,.11792) * av.z;
    a7t += H4(.0032939,-.13214,.055892,-.14855) * av.w;
    av = tile0[1][local.y + 2][local.x + 2];
    a0t += H4(-.00012278,-.032374,-.067092,.017028) * av.x;
    a0t += H4(7.6908e-5,-.0431,-.090925,-.0021161) * av.y;
    a0t += H4(-.00096065,.018902,-.017222,-.10151) * av.z;
    a0t += H4(-.00081261,-.011432,-.014144,.1008) * av.w;
    a1t += H4(.089068,-.19116,.16183,-.35407) * av.x;
    a1t += H4(-.11328,.12258,.016103,.034958) * av.y;
    a1t += H4(-.023728,.18786,-.0883,.056279) * av.z;
    a1t += H4(.048371,-.25844,.26301,-.41934) * av.w;
    a2t += H4(-.00014059,.15511,-.10641,.0059642) * av.x;
    a2t += H4(9.043e-5,-.059547,.035396,-.0029709) * av.y;
    a2t += H4(-.00092546,-.18081,.15384,-.10945) * av.z;
    a2t += H4(-.00078175,-.0017757,-.12422,.22563) * av.w;
    a3t += H4(.01241,-.13456,-.035783,-.019967) * av.x;
    a3t += H4(-.090849,-.18782,-.030649,-.023899) * av.y;
    a3t += H4(-.10255,-.32848,-.0061192,-.037879) * av.z;
    a3t += H4(.018082,-.13226,-.040162,.0094665) * av.w;
    a4t += H4(.033574,-.20567,.062805,-.073411) * av.x;
    a4t += H4(-.15464,.046731,-.11071,.11261) * av.y;
    a4t += H4(-.17525,.078111,-.016069,.019241) * av.z;
    a4t += H4(-.076551,-.16751,-.094349,-.011427) * av.w;
    a5t += H4(.077552,-.044992,.1489,-.16176) * av.x;
    a5t += H4(.1739,-.029059,-.11825,.0058352) * av.y;
    a5t += H4(-.017726,-.0019006,-.087092,.039123) * av.z;
    a5t += H4(.079791,-.018248,.12083,-.023992) * av.w;
    a6t += H4(.18849,.11767,-.12213,.0016123) * av.x;
    a6t += H4(-.067273,-.067537,.068074,-.041974) * av.y;
    a6t += H4(-.1808,-.17136,.12638,.018725) * av.z;
    a6t += H4(.15266,-.0067546,-.0055961,-.01492) * av.w;
    a7t += H4(-.063546,-.12165,-.039997,.10369) * av.x;
    a7t += H4(-.062624,-.042055,-.021578,.098128) * av.y;
    a7t += H4(-.018268,-.10637,-.026161,-.193) * av.z;
    a7t += H4(-.016983,-.10728,.046872,-.23407) * av.w;
    a0 += a0t;
    a1 += a1t;
    a2 += a2t;
    a3 += a3t;
    a4 += a4t;
    a5 += a5t;
    a6 += a6t;
    a7 += a7t;
    a0t = H4(0.);
    a1t = H4(0.);
    a2t = H4(0.);
    a3t = H4(0.);
    a4t = H4(0.);
    a5t = H4(0.);
    a6t = H4(0.);
    a7t = H4(0.);
    av = tile0[2][local.y + 0][local.x + 0];
    a0t += H4(.00013727,-.0075612,-.03474,-.030823) * av.x;
    a0t += H4(-.0004832,.052539,.030896,-.014811) * av.y;
    a0t += H4(-.00060222,-.045264,.005936,-.1406) * av.z;
    a0t += H4(-.00077677,.078128,.061297,-.095348) * av.w;
    a1t += H4(-.072022,.10379,-.063345,-.047012) * av.x;
    a1t += H4(.10346,.086859,.14235,.11862) * av.y;
    a1t += H4(.058597,.021361,-.27925,-.18198) * av.z;
    a1t += H4(-.038708,.12543,-.052972,.045907) * av.w;
    a2t += H4(.00015693,-.089925,-.054867,-.040707) * av.x;
    a2t += H4(-.00050102,.1345,.059864,.041258) * av.y;
    a2t += H4(-.00058955,-.090507,.017327,.070517) * av.z;
    a2t += H4(-.00075879,.087855,.05157,.11726) * av.w;
    a3t += H4(.11931,.021529,.012004,-.11136) * av.x;
    a3t += H4(-.016927,-.058595,.029308,.062526) * av.y;
    a3t += H4(-.060534,-.093631,-.085074,-.06082) * av.z;
    a3t += H4(-.094669,-.12188,.048991,.048719) * av.w;
    a4t += H4(-.11556,.048606,-.15086,.049781) * av.x;
    a4t += H4(-.068361,.024515,.027068,-.0063941) * av.y;
    a4t += H4(-.09264,-.060511,-.17715,-.14985) * av.z;
    a4t += H4(-.045302,.083567,.053308,-.010722) * av.w;
    a5t += H4(.032571,-.0324,-.017474,-.024885) * av.x;
    a5t += H4(.048357,.056399,.097554,.090345) * av.y;
    a5t += H4(-.33277,-.023565,-.084751,-.056637) * av.z;
    a5t += H4(-.10035,.077373,.11152,.10219) * av.w;
    a6t += H4(.05418,-.13929,-.033659,-.031944) * av.x;
    a6t += H4(.086445,.018849,.044162,.037745) * av.y;
    a6t += H4(-.093864,.051871,.0028886,-.037779) * av.z;
    a6t += H4(.038675,.037995,.072965,.067393) * av.w;
    a7t += H4(-.011763,-.23627,-.0070487,-.18641) * av.x;
    a7t += H4(.010717,.096122,.054298,.117) * av.y;
    a7t += H4(-.046087,-.18847,-.041998,-.22375) * av.z;
    a7t += H4(.020462,.028226,.036005,.11396) * av.w;
    av = tile0[2][local.y + 0][local.x + 1];
    a0t += H4(.00072942,.024532,.07132,.091524) * av.x;
    a0t += H4(-.001048,.018149,.033985,.067233) * av.y;
    a0t += H4(-.00015897,-.01359,.01781,-.11109) * av.z;
    a0t += H4(-.00033232,.052288,.030394,-.18647) * av.w;
    a1t += H4(-.083379,-.087859,-.099895,-.029254) * av.x;
    a1t += H4(.04111,.0020875,.10976,.072458) * av.y;
    a1t += H4(-.046134,-.076896,-.11662,-.14558) * av.z;
    a1t += H4(-.14775,.12728,.012263,-.013506) * av.w;
    a2t += H4(.00074635,.025687,.0036813,-.040835) * av.x;
    a2t += H4(-.0010656,.068152,-.014695,.02901) * av.y;
    a2t += H4(-.00016119,-.027294,-.011547,.0040235) * av.z;
    a2t += H4(-.00031985,.06343,-.017786,.028992) * av.w;
    a3t += H4(-.034156,.0038429,.011,-.16072) * av.x;
    a3t += H4(.06731,-.063145,.0067078,.066386) * av.y;
    a3t += H4(-.039208,.17674,-.044347,.0012941) * av.z;
    a3t += H4(-.040144,-.075735,.012959,.035591) * av.w;
    a4t += H4(-.030821,.060363,.18723,.0092362) * av.x;
    a4t += H4(-.028101,.040717,.033117,-.1025) * av.y;
    a4t += H4(.023409,-.15165,-.091793,-.019758) * av.z;
    a4t += H4(-.015818,.001052,.075626,-.12981) * av.w;
    a5t += H4(-.14631,-.0026425,-.044604,-.018077) * av.x;
    a5t += H4(.02941,.079392,.057296,.071688) * av.y;
    a5t += H4(-.1461,-.024154,-.091523,-.033264) * av.z;
    a5t += H4(-.31205,.10219,.064969,.082133) * av.w;
    a6t += H4(-.11923,.028732,-.0046391,-.013207) * av.x;
    a6t += H4(-.038082,.12156,.081787,.06906) * av.y;
    a6t += H4(.0044096,.080499,-.054496,-.019904) * av.z;
    a6t += H4(-.018029,-.10047,-.02201,.095359) * av.w;
    a7t += H4(-.031332,-.20518,-.034261,-.023045) * av.x;
    a7t += H4(.01288,.0754,.031045,.076968) * av.y;
    a7t += H4(-.053221,.0067896,-.016441,-.18215) * av.z;
    a7t += H4(.055053,-.00088398,.03236,.035021) * av.w;
    av = tile0[2][local.y + 0][local.x + 2];
    a0t += H4(.00049294,-.036627,.0073281,.039629) * av.x;
    a0t += H4(-.00074417,-.0037569,.060818,-.15009) * av.y;
    a0t += H4(-.00011965,.017162,-.078458,-.1123) * av.z;
    a0t += H4(.00052234,.033137,.066619,-.12387) * av.w;
    a1t += H4(.025852,-.057166,-.06351,.01491) * av.x;
    a1t += H4(.046404,-.018834,.031762,.0011539) * av.y;
    a1t += H4(-.14022,-.14293,-.10477,-.13689) * av.z;
    a1t += H4(-.048531,.13393,-.069199,.0021528) * av.w;
    a2t += H4(.00051875,-.05852,.1309,-.27415) * av.x;
    a2t += H4(-.00073239,.10736,.027127,.040227) * av.y;
    a2t += H4(-.00011022,-.0098665,.07507,-.34373) * av.z;
    a2t += H4(.00051739,-.012842,.034932,.086489) * av.w;
    a3t += H4(-.10654,-.094947,.028518,-.28845) * av.x;
    a3t += H4(.014268,.020984,.0059194,.058013) * av.y;
    a3t += H4(-.28679,-.22138,.04132,-.1057) * av.z;
    a3t += H4(.014908,-.04294,.051016,.031196) * av.w;
    a4t += H4(-.07902,-.070283,-.008942,-.036723) * av.x;
    a4t += H4(.030004,-.041727,.088779,-.04169) * av.y;
    a4t += H4(-.25038,-.032741,-.32814,-.04342) * av.z;
    a4t += H4(.01166,-.010695,-.030641,-.016689) * av.w;
    a5t += H4(.12055,-.03854,-.01641,-.015509) * av.x;
    a5t += H4(.013285,.11792,.03574,.032568) * av.y;
    a5t += H4(-.068527,-.12992,-.057169,-.05097) * av.z;
    a5t += H4(.028481,.10921,.04893,.071958) * av.w;
    a6t += H4(-.090812,.10343,-.18012,-.032336) * av.x;
    a6t += H4(.083529,.016886,.098739,.11272) * av.y;
    a6t += H4(-.24211,-.17333,-.15647,-.16049) * av.z;
    a6t += H4(-.010401,-.13214,-.0037325,.1122) * av.w;
    a7t += H4(-.015436,.086782,-.030539,.061601) * av.x;
    a7t += H4(.04663,.12089,.022431,.080946) * av.y;
    a7t += H4(-.075227,-.15549,-.044809,-.24314) * av.z;
    a7t += H4(.062618,.041407,.04457,.012785) * av.w;
    av = tile0[2][local.y + 1][local.x + 0];
    a0t += H4(.00066753,-.016533,-.089513,.0545) * av.x;
    a0t += H4(.0003125,.054181,.0095444,.01589) * av.y;
    a0t += H4(.0001022,.046604,.026661,-.092441) * av.z;
    a0t += H4(.00036286,.10747,.039123,-.18923) * av.w;
    a1t += H4(-.0094511,.13789,-.099071,-.10335) * av.x;
    a1t += H4(-.0049499,.077241,-.026397,.091086) * av.y;
    a1t += H4(.015159,.0053722,.052278,.05782) * av.z;
    a1t += H4(-.11945,.0772,.05248,.051069) * av.w;
    a2t += H4(.00067692,.02997,.013126,-.0092733) * av.x;
    a2t += H4(.00027735,.095193,.0993,-.023793) * av.y;
    a2t += H4(.00012754,.19176,.0071475,.066017) * av.z;
    a2t += H4(.00037865,.058887,.05112,.049637) * av.w;
    a3t += H4(.13928,.093946,-.0093363,-.14063) * av.x;
    a3t += H4(.079841,-.045104,.068165,.024647) * av.y;
    a3t += H4(.058149,.025793,.026818,-.084192) * av.z;
    a3t += H4(-.14601,-.0040052,.093231,.034291) * av.w;
    a4t += H4(.15108,.081947,-.16639,-.45767) * av.x;
    a4t += H4(-.090017,.042543,.07298,-.035834) * av.y;
    a4t += H4(.063601,-.0075665,-.10437,.023015) * av.z;
    a4t += H4(-.03614,.071135,.050909,-.24417) * av.w;
    a5t += H4(.13008,-.0099473,-.024658,-.031261) * av.x;
    a5t += H4(-.003084,.024011,.074506,.069166) * av.y;
    a5t += H4(-.056666,.037456,.020576,.056365) * av.z;
    a5t += H4(.042625,.047283,.075447,.076472) * av.w;
    a6t += H4(.19592,-.033054,.12763,-.058326) * av.x;
    a6t += H4(.18352,.08426,-.14561,.012173) * av.y;
    a6t += H4(-.19009,-.034311,.011568,.047806) * av.z;
    a6t += H4(-.011049,.099447,-.077618,.02581) * av.w;
    a7t += H4(.027177,-.15551,-.067625,-.14587) * av.x;
    a7t += H4(.022814,.046541,.056069,.010565) * av.y;
    a7t += H4(.022707,-.069939,.03517,.090799) * av.z;
    a7t += H4(.06029,.0058886,.046285,-.029299) * av.w;
    av = tile0[2][local.y + 1][local.x + 1];
    a0t += H4(.00017217,.0057497,.0013936,.2641) * av.x;
    a0t += H4(-.00084401,.027318,.034367,-.055617) * av.y;
    a0t += H4(.00050899,-.041747,.042876,.025922) * av.z;
    a0t += H4(-.00020873,.025738,.042104,-.33406) * av.w;
    a1t += H4(-.16078,.033005,-.16676,-.019983) * av.x;
    a1t += H4(.075232,.088783,.0018188,.019827) * av.y;
    a1t += H4(-.017276,-.08244,.11399,-.062048) * av.z;
    a1t += H4(-.14287,.083781,.099268,-.090571) * av.w;
    a2t += H4(.00017707,.047403,.05232,-.15889) * av.x;
    a2t += H4(-.00084045,-.0071639,-.11304,-.0050025) * av.y;
    a2t += H4(.00053125,.071502,.056245,.19714) * av.z;
    a2t += H4(-.0001808,-.093055,-.06997,.070173) * av.w;
    a3t += H4(.10315,.17829,-.070081,-.017032) * av.x;
    a3t += H4(.041828,-.07608,.036011,.020843) * av.y;
    a3t += H4(-.090077,.089716,-.021971,-.0080815) * av.z;
    a3t += H4(-.19011,-.12498,.049871,.024002) * av.w;
    a4t += H4(.012912,.24689,.080765,-.39919) * av.x;
    a4t += H4(-.1348,.063828,.061423,-.17534) * av.y;
    a4t += H4(-.007408,.0255,.063952,.10507) * av.z;
    a4t += H4(-.015868,.036387,.09225,-.098775) * av.w;
    a5t += H4(-.093518,.04845,.012796,-.028096) * av.x;
    a5t += H4(-.061923,.077273,.026148,.032065) * av.y;
    a5t += H4(-.11748,.056339,.021661,.06758) * av.z;
    a5t += H4(-.046148,.073358,.015647,.042494) * av.w;
    a6t += H4(-.036669,-.23808,.22181,-.046973) * av.x;
    a6t += H4(-.064264,.097781,-.098292,.021293) * av.y;
    a6t += H4(-.085614,-.026165,-.029789,.067975) * av.z;
    a6t += H4(-.025123,-.068683,-.12177,.055478) * av.w;
    a7t += H4(-.0032844,-.27704,-.0098949,.16321) * av.x;
    a7t += H4(.031102,.037664,.020494,.055246) * av.y;
    a7t += H4(.028592,-.009618,.042503,.043479) * av.z;
    a7t += H4(.049001,.005927,.022984,-.13332) * av.w;
    av = tile0[2][local.y + 1][local.x + 2];
    a0t += H4(.00027821,.080605,-.018545,.031815) * av.x;
    a0t += H4(.00062291,.00065182,.0638,-.010226) * av.y;
    a0t += H4(.00055262,-.0011676,-.017516,-.10829) * av.z;
    a0t += H4(.0008932,.03156,.10425,-.075554) * av.w;
    a1t += H4(-.21824,-.25122,-.046591,-.13312) * av.x;
    a1t += H4(-.040999,.0030801,-.082094,.027332) * av.y;
    a1t += H4(.076048,.055623,.11428,-.0040653) * av.z;
    a1t += H4(.0099458,.060486,-.0032609,-.13385) * av.w;
    a2t += H4(.00029816,-.049672,-.04979,-.17495) * av.x;
    a2t += H4(.00060991,.033857,.055236,.13138) * av.y;
    a2t += H4(.00056149,-.10608,.034581,-.064338) * av.z;
    a2t += H4(.00089212,-.15141,.039482,.13595) * av.w;
    a3t += H4(.081519,.030121,-.075633,-.15922) * av.x;
    a3t += H4(.017826,.020073,-.0042478,.030364) * av.y;
    a3t += H4(-.149,-.060813,.024453,-.01807) * av.z;
    a3t += H4(.081686,-.1217,.036336,.032609) * av.w;
    a4t += H4(.081039,-.099548,-.043804,-.032409) * av.x;
    a4t += H4(-.019111,.0038383,.052214,-.024116) * av.y;
    a4t += H4(-.13786,.037689,-.18586,.001529) * av.z;
    a4t += H4(-.089388,.0060568,.033114,.0050678) * av.w;
    a5t += H4(-.015103,-.031864,.043955,-.022943) * av.x;
    a5t += H4(.033525,.065907,.014174,.019479) * av.y;
    a5t += H4(.053549,-.03346,.024694,.038129) * av.z;
    a5t += H4(-.099443,.079779,.018456,.015936) * av.w;
    a6t += H4(.073737,.17782,-.14124,-.028285) * av.x;
    a6t += H4(.14269,.061517,-.17716,.082473) * av.y;
    a6t += H4(-.13617,-.096624,.058685,-.028846) * av.z;
    a6t += H4(.009116,-.06948,-.047365,.082239) * av.w;
    a7t += H4(-.0024258,-.25036,-.0051584,-.078411) * av.x;
    a7t += H4(.061544,.055719,.053873,.061387) * av.y;
    a7t += H4(-.063488,-.093689,-.022819,-.19349) * av.z;
    a7t += H4(.094066,.10354,.055868,-.038177) * av.w;
    av = tile0[2][local.y + 2][local.x + 0];
    a0t += H4(.00086249,-.044325,-.028764,-.16332) * av.x;
    a0t += H4(.00010464,.064642,.0076051,.017987) * av.y;
    a0t += H4(.00029886,.09299,.074287,-.053368) * av.z;
    a0t += H4(3.5497e-5,.10399,.074978,-.06803) * av.w;
    a1t += H4(.079866,.066225,-.11513,.0094243) * av.x;
    a1t += H4(.026052,.074578,.0292,.029062) * av.y;
    a1t += H4(-.022575,.054087,.075841,.079107) * av.z;
    a1t += H4(-.076318,.10873,.044057,.018519) * av.w;
    a2t += H4(.00085867,.099064,.13986,.069537) * av.x;
    a2t += H4(9.9889e-5,.014816,.16906,.015528) * av.y;
    a2t += H4(.00034563,.01467,.082426,.046679) * av.z;
    a2t += H4(5.2116e-5,-.14382,.09298,-.0088193) * av.w;
    a3t += H4(.045488,-.014315,-.0015272,-.18396) * av.x;
    a3t += H4(.012953,.029344,.065716,-.036063) * av.y;
    a3t += H4(.06867,.049117,.10097,-.02788) * av.z;
    a3t += H4(-.029973,-.10877,.11734,.055983) * av.w;
    a4t += H4(.086831,-.098344,-.19596,-.11067) * av.x;
    a4t += H4(.061825,.061495,.077219,.041913) * av.y;
    a4t += H4(-.11366,.050808,.021023,-.032375) * av.z;
    a4t += H4(-.022139,-.049142,-.0021517,-.32442) * av.w;
    a5t += H4(.17142,.0019465,-.016685,.0022771) * av.x;
    a5t += H4(.044392,-.015956,.042627,.02926) * av.y;
    a5t += H4(.034222,.08168,.09196,.08558) * av.z;
    a5t += H4(.098464,.058182,.056875,.067696) * av.w;
    a6t += H4(-.13397,.010453,.043095,.0019151) * av.x;
    a6t += H4(.14851,.089103,.03134,-.030402) * av.y;
    a6t += H4(.11455,.035518,.013002,.069713) * av.z;
    a6t += H4(.28966,.1368,.14939,.019922) * av.w;
    a7t += H4(-.00984,-.076931,-.042199,.08469) * av.x;
    a7t += H4(.025268,.089032,.034172,.033423) * av.y;
    a7t += H4(.059269,-.056303,.01495,-.022337) * av.z;
    a7t += H4(.048461,.043854,.059362,-.12862) * av.w;
    av = tile0[2][local.y + 2][local.x + 1];
    a0t += H4(.00058766,-.039709,.026367,-.015608) * av.x;
    a0t += H4(-.00014088,.031183,.032613,-.10648) * av.y;
    a0t += H4(.00094009,-.040576,.02373,.011254) * av.z;
    a0t += H4(.00079543,.069939,.098978,-.090335) * av.w;
    a1t += H4(-.085824,.12469,-.095209,.069364) * av.x;
    a1t += H4(.06056,.046417,-.067171,.020713) * av.y;
    a1t += H4(.10461,.1345,.044512,.00053074) * av.z;
    a1t += H4(-.23788,-.0067752,-.018748,-.10829) * av.w;
    a2t += H4(.00058512,-.16822,.093333,-.024176) * av.x;
    a2t += H4(-.0001196,.064997,.032406,-.0090808) * av.y;
    a2t += H4(.00097073,-.046069,-.051559,.067262) * av.z;
    a2t += H4(.00079044,-.29656,.039175,-.0063621) * av.w;
    a3t += H4(-.0021184,.19482,-.015184,-.059979) * av.x;
    a3t += H4(.091584,-.033057,.053716,-.0084422) * av.y;
    a3t += H4(.056674,.046423,-.011081,.022546) * av.z;
    a3t += H4(.081884,-.11418,.10197,-.002743) * av.w;
    a4t += H4(-.15836,.13043,.035554,-.34696) * av.x;
    a4t += H4(.020251,.098271,.090698,-.020271) * av.y;
    a4t += H4(-.032816,-.0024516,-.045237,-.015735) * av.z;
    a4t += H4(-.14804,-.040308,.049167,-.15779) * av.w;
    a5t += H4(-.1588,.055756,-.035899,-.0056123) * av.x;
    a5t += H4(.068599,-.011267,.0067721,.0086696) * av.y;
    a5t += H4(-.092466,.070371,.011067,.038702) * av.z;
    a5t += H4(.14217,.058286,.030665,.028662) * av.w;
    a6t += H4(.053939,-.0078276,-.11824,-.019574) * av.x;
    a6t += H4(-.11507,.092885,-.0040581,.00083487) * av.y;
    a6t += H4(.14585,-.068581,.041798,.024) * av.z;
    a6t += H4(.022855,.077005,-.087232,.055426) * av.w;
    a7t += H4(-.011686,-.022095,-.11127,.12741) * av.x;
    a7t += H4(.054144,.063751,-.0087824,.00044806) * av.y;
    a7t += H4(-.010491,-.084266,.013652,.090492) * av.z;
    a7t += H4(.080365,.058407,.022779,.03883) * av.w;
    av = tile0[2][local.y + 2][local.x + 2];
    a0t += H4(-.00033869,-.021374,.0044617,-.016554) * av.x;
    a0t += H4(.00025726,.029977,.081598,-.097738) * av.y;
    a0t += H4(.00089238,-.092912,-.069403,.02906) * av.z;
    a0t += H4(.00035178,.057688,.13316,-.013318) * av.w;
    a1t += H4(-.24591,-.010579,-.16407,.15777) * av.x;
    a1t += H4(.039623,.070452,-.014255,-.055543) * av.y;
    a1t += H4(-.15144,-.00064403,-.10598,-.067402) * av.z;
    a1t += H4(.011049,.052377,-.13782,-.041545) * av.w;
    a2t += H4(-.00030933,-.015743,-.10387,-.10876) * av.x;
    a2t += H4(.00028968,.049635,.054945,.077521) * av.y;
    a2t += H4(.00092423,-.11369,-.29667,.063333) * av.z;
    a2t += H4(.00038328,-.022277,.10067,.080786) * av.w;
    a3t += H4(-.0565,-.055285,-.030537,-.013645) * av.x;
    a3t += H4(.12624,-.049834,.017897,.014661) * av.y;
    a3t += H4(-.20108,-.039502,-.051676,-.094213) * av.z;
    a3t += H4(.079828,-.26487,.077038,.064668) * av.w;
    a4t += H4(.016092,-.025856,-.03247,.14046) * av.x;
    a4t += H4(.0629,.00045795,.13747,.024051) * av.y;
    a4t += H4(-.092281,-.086074,-.17942,-.054935) * av.z;
    a4t += H4(-.18855,.037456,.028245,.061331) * av.w;
    a5t += H4(-.048831,-.0058738,.017957,-.021271) * av.x;
    a5t += H4(.072716,.036584,.010013,.0007455) * av.y;
    a5t += H4(-.19311,-.013732,-.075456,-.064767) * av.z;
    a5t += H4(.021246,.077717,.04115,.017681) * av.w;
    a6t += H4(-.020217,-.18133,-.42197,-.013) * av.x;
    a6t += H4(.036026,.13795,-.043706,.029945) * av.y;
    a6t += H4(-.056923,-.12353,-.16318,-.034905) * av.z;
    a6t += H4(-.15618,.11393,.00044914,.051938) * av.w;
    a7t += H4(-.018515,-.20077,-.019069,-.069563) * av.x;
    a7t += H4(.077963,.066958,.020906,.10853) * av.y;
    a7t += H4(-.10297,-.17365,-.066557,-.071148) * av.z;
    a7t += H4(.12647,.094559,.038799,.09324) * av.w;
    a0 += a0t;
    a1 += a1t;
    a2 += a2t;
    a3 += a3t;
    a4 += a4t;
    a5 += a5t;
    a6 += a6t;
    a7 += a7t;
    a0t = H4(0.);
    a1t = H4(0.);
    a2t = H4(0.);
    a3t = H4(0.);
    a4t = H4(0.);
    a5t = H4(0.);
    a6t = H4(0.);
    a7t = H4(0.);
    av = tile0[3][local.y + 0][local.x + 0];
    a0t += H4(-.0008668,.0075834,-.12179,-.0095209) * av.x;
    a0t += H4(-.00081148,-.052595,-.051968,-.029455) * av.y;
    a0t += H4(.00015723,.0079435,.025417,-.019614) * av.z;
    a0t += H4(-.00055534,-.012854,.040656,-.068696) * av.w;
    a1t += H4(-.096544,.039285,-.16344,.010452) * av.x;
    a1t += H4(-.046333,-.012909,-.079171,.012828) * av.y;
    a1t += H4(-.069502,-.18619,-.07777,-.16357) * av.z;
    a1t += H4(-.42819,-.077713,.20898,.16573) * av.w;
    a2t += H4(-.00084423,.090449,-.12373,-.03368) * av.x;
    a2t += H4(-.00078453,-.077153,.033688,.017877) * av.y;
    a2t += H4(.00017631,-.18756,.021439,-.11239) * av.z;
    a2t += H4(-.00056321,.018939,.15178,.13367) * av.w;
    a3t += H4(.077623,.0093094,-.013775,-.094413) * av.x;
    a3t += H4(-.11873,-.073673,-.041653,-.024367) * av.y;
    a3t += H4(.031004,-.052586,.0062264,-.0034409) * av.z;
    a3t += H4(-.58583,-.14649,-.043443,-.078913) * av.w;
    a4t += H4(-.057587,.035411,.094028,.07083) * av.x;
    a4t += H4(-.10936,-.074465,.1257,-.079394) * av.y;
    a4t += H4(-.059141,.01513,-.056762,.035622) * av.z;
    a4t += H4(-.058413,.056511,.22935,-.062786) * av.w;
    a5t += H4(.12465,-.021277,-.014395,-.0094829) * av.x;
    a5t += H4(.022162,-.074241,-.048401,-.08474) * av.y;
    a5t += H4(-.039408,-.04408,-.073476,-.061806) * av.z;
    a5t += H4(-.6142,-.050439,.05403,.031799) * av.w;
    a6t += H4(.20271,-.065611,-.19658,.016982) * av.x;
    a6t += H4(.036371,-.033268,.01821,-.034915) * av.y;
    a6t += H4(-.11341,-.17227,.015474,-.064552) * av.z;
    a6t += H4(.032272,.26585,.014114,.03799) * av.w;
    a7t += H4(.050233,-.16705,-.0037588,-.071136) * av.x;
    a7t += H4(-.04651,-.0159,-.030615,.020462) * av.y;
    a7t += H4(-.022691,-.15743,-.019881,.018471) * av.z;
    a7t += H4(-.011099,-.10627,.05224,.15026) * av.w;
    av = tile0[3][local.y + 0][local.x + 1];
    a0t += H4(-2.7163e-5,.02006,-.01547,.063134) * av.x;
    a0t += H4(.00010014,-.064435,-.040441,-.033788) * av.y;
    a0t += H4(-.00012139,.062287,.059395,.21721) * av.z;
    a0t += H4(.00011773,-.036184,-.010028,-.16794) * av.w;
    a1t += H4(.13004,.03095,.027334,-.074205) * av.x;
    a1t += H4(-.027935,-.042663,-.072277,-.017391) * av.y;
    a1t += H4(-.22685,.046812,-.052708,.10424) * av.z;
    a1t += H4(-.033813,.085804,-.038821,-.014447) * av.w;
    a2t += H4(-1.3193e-5,-.085258,-.161,-.14245) * av.x;
    a2t += H4(.00011208,-.076906,-.022985,-.060684) * av.y;
    a2t += H4(-.00010337,-.064259,.057643,-.030565) * av.z;
    a2t += H4(.00011245,.040994,.14396,.13756) * av.w;
    a3t += H4(.093813,-.068392,-.030565,-.070216) * av.x;
    a3t += H4(.095821,-.096561,-.023283,-.050007) * av.y;
    a3t += H4(-.029532,.081067,.045763,-.027668) * av.z;
    a3t += H4(-.17535,-.18749,.049814,.037039) * av.w;
    a4t += H4(-.17591,.11308,-.097055,.060751) * av.x;
    a4t += H4(-.041797,.052445,-.014417,-.041653) * av.y;
    a4t += H4(.051888,.037788,.07669,-.15759) * av.z;
    a4t += H4(-.027687,-.17837,-.18228,.067922) * av.w;
    a5t += H4(.18174,.00033942,-.032648,.018185) * av.x;
    a5t += H4(-.022308,-.090844,-.074679,-.081718) * av.y;
    a5t += H4(.093088,-.025344,.027297,.023404) * av.z;
    a5t += H4(.20965,.01098,.02551,.033997) * av.w;
    a6t += H4(-.083158,-.031182,-.061296,-.0056761) * av.x;
    a6t += H4(.051175,-.015503,.042984,-.07342) * av.y;
    a6t += H4(-.084089,.058511,.13092,.00042454) * av.z;
    a6t += H4(.039709,-.011117,-.099966,.013787) * av.w;
    a7t += H4(.032591,-.21631,-.029077,-.075722) * av.x;
    a7t += H4(-.055465,-.078991,-.047173,.12247) * av.y;
    a7t += H4(.040875,.089885,.034884,-.0020122) * av.z;
    a7t += H4(.024773,.1173,-.12535,-.045855) * av.w;
    av = tile0[3][local.y + 0][local.x + 2];
    a0t += H4(-.00018747,.027917,.0076709,.025926) * av.x;
    a0t += H4(-.00025531,-.053687,-.035291,-.011198) * av.y;
    a0t += H4(-.00013262,.023515,.085404,-.096036) * av.z;
    a0t += H4(.00080492,-.017393,.042934,-.040685) * av.w;
    a1t += H4(-.14335,-.10371,-.13782,-.11589) * av.x;
    a1t += H4(-.066896,-.074356,-.048134,-.014463) * av.y;
    a1t += H4(.052136,.072846,.17501,.16798) * av.z;
    a1t += H4(-.09096,.068648,.12368,.054513) * av.w;
    a2t += H4(-.00018192,-.059088,-.037667,.04125) * av.x;
    a2t += H4(-.00024637,-.11281,.16589,-.094308) * av.y;
    a2t += H4(-.00012261,.058254,.05089,-.076831) * av.z;
    a2t += H4(.00080461,-.078241,.046268,.055389) * av.w;
    a3t += H4(.022413,-.047663,-.079817,.00071601) * av.x;
    a3t += H4(.01218,-.040434,-.035677,-.078685) * av.y;
    a3t += H4(.10782,-.037217,.057093,-.023402) * av.z;
    a3t += H4(.093237,.15768,.0065089,.038294) * av.w;
    a4t += H4(.12943,.23659,-.17145,-.048243) * av.x;
    a4t += H4(-.045796,-.067379,-.043696,-.018299) * av.y;
    a4t += H4(.030363,.079019,.14073,-.015341) * av.z;
    a4t += H4(-.053602,-.011869,.023526,-.11318) * av.w;
    a5t += H4(-.058302,-.018888,.00068062,-.021853) * av.x;
    a5t += H4(.097237,-.082713,-.034662,-.043321) * av.y;
    a5t += H4(.13683,.0084317,.075696,.071362) * av.z;
    a5t += H4(.11696,.015049,.013774,.022595) * av.w;
    a6t += H4(.11438,.067018,.017529,-.01742) * av.x;
    a6t += H4(-.063946,-.015992,.0099369,-.056488) * av.y;
    a6t += H4(.14185,.019437,.18365,.012143) * av.z;
    a6t += H4(.11147,-.14047,.1682,.043252) * av.w;
    a7t += H4(-.0155,-.027905,.024836,-.065886) * av.x;
    a7t += H4(-.040409,-.0050872,-.046451,.061018) * av.y;
    a7t += H4(.085903,.088277,-.013075,.052417) * av.z;
    a7t += H4(.031669,.080842,-.032939,-.049892) * av.w;
    av = tile0[3][local.y + 1][local.x + 0];
    a0t += H4(-.00076874,-.0049735,-.013151,-.09395) * av.x;
    a0t += H4(-.00034595,-.039428,-.014169,-.037128) * av.y;
    a0t += H4(.00090098,-.06829,.016011,-.18725) * av.z;
    a0t += H4(-.00037491,-.014813,.029133,-.023251) * av.w;
    a1t += H4(.030849,.068542,-.051025,-.11494) * av.x;
    a1t += H4(.072531,.0020839,-.034893,.052545) * av.y;
    a1t += H4(-.10876,-.19251,-.050302,-.081822) * av.z;
    a1t += H4(-.0050457,.099227,.095922,.058471) * av.w;
    a2t += H4(-.00073504,-.051385,-.062467,.019432) * av.x;
    a2t += H4(-.00030606,-.036225,-.013851,-.048347) * av.y;
    a2t += H4(.00089809,-.016888,-.034692,-.024015) * av.z;
    a2t += H4(-.00037553,-.026888,-.20339,.075559) * av.w;
    a3t += H4(-.13406,-.05205,-.00013025,-.17817) * av.x;
    a3t += H4(.016888,-.0035557,-.060677,.019478) * av.y;
    a3t += H4(-.0059858,.10911,-.042557,-.054355) * av.z;
    a3t += H4(.11939,.24403,-.011463,-.071083) * av.w;
    a4t += H4(.021356,-.095972,-.16714,-.033885) * av.x;
    a4t += H4(.080437,.015109,-.041567,-.019835) * av.y;
    a4t += H4(-.099764,-.024017,-.033339,-.042131) * av.z;
    a4t += H4(-.049314,.05784,.0041291,-.11923) * av.w;
    a5t += H4(.035154,.021599,.003312,-.017899) * av.x;
    a5t += H4(-.076176,-.042005,-.062369,-.056586) * av.y;
    a5t += H4(-.017331,-.034009,-.067925,-.061228) * av.z;
    a5t += H4(-.071448,.026992,.034283,.047136) * av.w;
    a6t += H4(-.060089,-.11353,-.12165,-.015069) * av.x;
    a6t += H4(-.0097775,-.10023,.041359,-.043905) * av.y;
    a6t += H4(-.083074,-.17977,-.010248,-.0094192) * av.z;
    a6t += H4(.054684,.030711,-.20631,.03599) * av.w;
    a7t += H4(-.03242,-.0046089,-.027523,-.057468) * av.x;
    a7t += H4(-.089443,.0057849,-.043221,.090692) * av.y;
    a7t += H4(-.0066863,-.024353,-.017983,-.068531) * av.z;
    a7t += H4(.022562,.0059342,.027075,.012694) * av.w;
    av = tile0[3][local.y + 1][local.x + 1];
    a0t += H4(-8.1896e-5,-.003081,.03301,-.3022) * av.x;
    a0t += H4(.0015074,-.069811,-.05636,.11853) * av.y;
    a0t += H4(.0004643,.053726,.060491,-.084835) * av.z;
    a0t += H4(-.001193,.00063201,-.07473,.1144) * av.w;
    a1t += H4(.010564,.021201,.020284,-.052319) * av.x;
    a1t += H4(-.11524,-.084256,-.013577,-.049946) * av.y;
    a1t += H4(-.046771,.0049696,.032074,.0062213) * av.z;
    a1t += H4(-.098426,.08094,-.14106,-.04361) * av.w;
    a2t += H4(-7.1088e-5,-.051387,.069773,.017064) * av.x;
    a2t += H4(.001529,-.0097753,.011873,-.025377) * av.y;
    a2t += H4(.00047149,-.026687,.059112,.023375) * av.z;
    a2t += H4(-.0011642,.0056608,-.2165,.038347) * av.w;
    a3t += H4(-.11276,.10852,-.06023,.051596) * av.x;
    a3t += H4(-.02142,.079866,-.074593,-.013414) * av.y;
    a3t += H4(-.046732,-.032386,.047599,.026175) * av.z;
    a3t += H4(.0078318,-.22947,-.037618,-.04475) * av.w;
    a4t += H4(-.063237,.11276,-.1031,-.057878) * av.x;
    a4t += H4(-.0041564,.088245,.040417,.11082) * av.y;
    a4t += H4(.0030509,.094898,.15012,-.08919) * av.z;
    a4t += H4(.068857,-.052993,.07166,.18154) * av.w;
    a5t += H4(-.11553,-.034575,.022288,-.064265) * av.x;
    a5t += H4(-.12323,-.088622,-.048618,-.096599) * av.y;
    a5t += H4(.014485,.017257,.013511,.037178) * av.z;
    a5t += H4(-.10378,-.082567,.10197,-.040295) * av.w;
    a6t += H4(-.12118,.050313,.054883,.0032781) * av.x;
    a6t += H4(.037185,.019933,.06255,-.065128) * av.y;
    a6t += H4(.07497,.070353,-.08811,-.011216) * av.z;
    a6t += H4(-.17146,.072552,-.23617,.025541) * av.w;
    a7t += H4(-.063353,.11018,-.087367,-.085548) * av.x;
    a7t += H4(-.047534,-.12067,-.028127,-.072877) * av.y;
    a7t += H4(.011117,.15261,.055819,.078802) * av.z;
    a7t += H4(.042277,-.11873,.093015,.084398) * av.w;
    av = tile0[3][local.y + 1][local.x + 2];
    a0t += H4(-.00040077,-.036389,-.044466,-.0741) * av.x;
    a0t += H4(-.00070408,-.091698,-.063706,-.080911) * av.y;
    a0t += H4(.00027939,.031487,.017321,.074672) * av.z;
    a0t += H4(8.769e-5,-.032712,-.074368,-.13924) * av.w;
    a1t += H4(-.20649,.054748,-.17527,-.10271) * av.x;
    a1t += H4(-.12199,-.028844,-.051647,-.062318) * av.y;
    a1t += H4(.071372,-.073266,.073653,.018701) * av.z;
    a1t += H4(-.054704,-.067442,.012034,-.065833) * av.w;
    a2t += H4(-.00038866,.15114,.11034,-.13908) * av.x;
    a2t += H4(-.00068216,.052489,-.094322,-.12798) * av.y;
    a2t += H4(.00028492,-.014868,.1302,-.022251) * av.z;
    a2t += H4(.00010828,-.11062,-.374,-.11398) * av.w;
    a3t += H4(-.11259,-.039119,.031948,.020287) * av.x;
    a3t += H4(.0013122,.022826,-.054587,-.0096049) * av.y;
    a3t += H4(.074757,-.02712,.056828,.015343) * av.z;
    a3t += H4(.2462,.10617,-.014029,.0018547) * av.w;
    a4t += H4(-.0068815,.097279,.071226,-.024698) * av.x;
    a4t += H4(-.064226,.05116,-.04842,-.12195) * av.y;
    a4t += H4(-.090136,-.027366,.077366,.12298) * av.z;
    a4t += H4(-.1521,.066888,.040617,-.12088) * av.w;
    a5t += H4(.0062515,-.042095,-.053175,-.057041) * av.x;
    a5t += H4(-.037631,-.075525,-.048759,-.084804) * av.y;
    a5t += H4(.081618,-.024781,.040256,.045886) * av.z;
    a5t += H4(-.26557,.016591,.006496,.016963) * av.w;
    a6t += H4(-.047063,-.038301,.067982,-.025587) * av.x;
    a6t += H4(.11177,.10243,.0098541,-.042898) * av.y;
    a6t += H4(.074072,-.10011,.065468,-.012078) * av.z;
    a6t += H4(-.21031,-.19176,.10844,.047422) * av.w;
    a7t += H4(-.045777,-.023824,-.029358,.086351) * av.x;
    a7t += H4(-.065188,-.023534,-.029486,.07846) * av.y;
    a7t += H4(.0042359,.058137,.028039,.060801) * av.z;
    a7t += H4(.079406,-.03191,-.03759,.20163) * av.w;
    av = tile0[3][local.y + 2][local.x + 0];
    a0t += H4(.00020638,-.019829,.019371,-.10098) * av.x;
    a0t += H4(1.1951e-5,-.06419,-.037057,-.023339) * av.y;
    a0t += H4(.00061507,-.23271,-.056488,.047251) * av.z;
    a0t += H4(-.00015792,.001648,.019451,.015622) * av.w;
    a1t += H4(-.057034,.030782,-.18497,-.17068) * av.x;
    a1t += H4(-.01462,.082268,-.044201,-.045234) * av.y;
    a1t += H4(-.20572,-.0066786,-.19085,-.16679) * av.z;
    a1t += H4(-.28882,.095652,.15478,.098417) * av.w;
    a2t += H4(.00020179,-.0093623,.082709,.032219) * av.x;
    a2t += H4(2.8436e-5,-.094115,-.041484,-.014737) * av.y;
    a2t += H4(.00064515,-.036339,-.34264,-.16375) * av.z;
    a2t += H4(-.00016855,-.07134,.15031,.022181) * av.w;
    a3t += H4(-.17872,-.026548,.014039,-.20568) * av.x;
    a3t += H4(-.046752,-.08335,-.062497,.028774) * av.y;
    a3t += H4(-.20441,.099988,-.18561,-.059415) * av.z;
    a3t += H4(.066277,-.089965,.002031,.11883) * av.w;
    a4t += H4(.065094,-.010293,-.14739,-.050111) * av.x;
    a4t += H4(.026266,.0012108,.016161,.0025822) * av.y;
    a4t += H4(-.16298,-.14365,-.17856,-.11244) * av.z;
    a4t += H4(-.16114,.05823,-.087106,-.097733) * av.w;
    a5t += H4(-.053073,-.056393,-.026617,-.0176) * av.x;
    a5t += H4(.017531,-.043248,-.037192,-.06768) * av.y;
    a5t += H4(-.18709,.0011966,-.097351,-.099269) * av.z;
    a5t += H4(.084166,-.039678,.048223,.069378) * av.w;
    a6t += H4(-.0028026,-.10669,.0144,.083164) * av.x;
    a6t += H4(-.021334,-.072742,-.058091,-.077996) * av.y;
    a6t += H4(.028375,-.14225,-.26498,.011718) * av.z;
    a6t += H4(-.071895,-.10224,.12556,-.057341) * av.w;
    a7t += H4(-.02762,-.09916,-.0077619,.02917) * av.x;
    a7t += H4(-.068939,-.040346,-.063439,-.064745) * av.y;
    a7t += H4(-.092947,-.16577,-.073204,-.047641) * av.z;
    a7t += H4(.032465,.091943,-.078127,.043388) * av.w;
    av = tile0[3][local.y + 2][local.x + 1];
    a0t += H4(-.0003852,-.011678,-.033108,.043784) * av.x;
    a0t += H4(-.0010527,-.049301,-.08842,-.20594) * av.y;
    a0t += H4(.00024132,-.064303,-.069453,.17663) * av.z;
    a0t += H4(.00037875,.023987,-.022073,-.008674) * av.w;
    a1t += H4(-.25365,-.023196,-.07053,-.051198) * av.x;
    a1t += H4(.046375,-.057498,-.02731,-.046311) * av.y;
    a1t += H4(-.032024,.024055,-.020436,-.082122) * av.z;
    a1t += H4(-.13394,.01292,-.22307,-.040665) * av.w;
    a2t += H4(-.00037468,.026496,-.022755,-.1307) * av.x;
    a2t += H4(-.0010141,-.003365,.0052513,.026774) * av.y;
    a2t += H4(.00026966,-.16388,-.18452,-.16439) * av.z;
    a2t += H4(.00036761,-.1465,-.15803,-.029323) * av.w;
    a3t += H4(-.12087,-.13804,.0012776,-.017257) * av.x;
    a3t += H4(.0091142,-.064614,-.059976,-.00063103) * av.y;
    a3t += H4(-.17047,-.094869,-.073229,.0079813) * av.z;
    a3t += H4(.01446,-.28181,-.021852,-.060821) * av.w;
    a4t += H4(-.065561,.083379,-.11216,-.042137) * av.x;
    a4t += H4(-.022845,.017239,-.00071381,-.028458) * av.y;
    a4t += H4(-.011852,.08026,-.045871,-.093181) * av.z;
    a4t += H4(-.24328,-.0039971,-.23223,.046519) * av.w;
    a5t += H4(-.12593,-.058627,-.029435,-.014159) * av.x;
    a5t += H4(-.041788,-.036445,-.043488,-.11304) * av.y;
    a5t += H4(-.12899,-.019986,-.017052,-.025342) * av.z;
    a5t += H4(.20716,-.033872,.031514,-.0023031) * av.w;
    a6t += H4(.078144,-.092185,.007658,.0045121) * av.x;
    a6t += H4(.010849,-.077636,-.034968,-.079068) * av.y;
    a6t += H4(.037063,-.095223,-.14931,-.03549) * av.z;
    a6t += H4(-.32324,-.12901,-.025813,.045078) * av.w;
    a7t += H4(-.012418,-.071203,-.0083571,.0074029) * av.x;
    a7t += H4(-.092099,-.12422,-.045784,-.1133) * av.y;
    a7t += H4(-.082739,-.04042,-.045041,-.058641) * av.z;
    a7t += H4(.053523,-.11693,.038381,-.18313) * av.w;
    av = tile0[3][local.y + 2][local.x + 2];
    a0t += H4(-4.6273e-5,-.010393,-.030987,.073844) * av.x;
    a0t += H4(-.00011557,-.055993,-.067185,.069312) * av.y;
    a0t += H4(-.00038558,-.022764,-.14687,.014135) * av.z;
    a0t += H4(.0014389,-.021616,-.027126,-.31207) * av.w;
    a1t += H4(.030906,.06407,-.1232,.087189) * av.x;
    a1t += H4(-.075611,-.088906,.11114,-.167) * av.y;
    a1t += H4(-.039599,-.15574,-.16229,-.0022547) * av.z;
    a1t += H4(.088518,-.057576,.15416,-.043476) * av.w;
    a2t += H4(-3.8362e-5,-.08209,-.21373,-.026839) * av.x;
    a2t += H4(-9.724e-5,.1741,.0028835,.0067059) * av.y;
    a2t += H4(-.00035622,-.15247,-.15055,-.21562) * av.z;
    a2t += H4(.001428,-.07947,.067973,-.083342) * av.w;
    a3t += H4(-.053313,-.17432,-.019905,-.096895) * av.x;
    a3t += H4(-.030235,-.084478,-.076129,-.033304) * av.y;
    a3t += H4(-.17882,-.085729,-.019938,-.041529) * av.z;
    a3t += H4(.051825,-.0031642,-.033807,-.10918) * av.w;
    a4t += H4(-.054311,.075862,-.018905,.075893) * av.x;
    a4t += H4(.034746,-.011902,-.0058738,-.024944) * av.y;
    a4t += H4(-.10192,-.016991,-.18856,.064165) * av.z;
    a4t += H4(-.28082,.048317,-.097759,-.3048) * av.w;
    a5t += H4(-.10796,-.015345,-.16191,.096352) * av.x;
    a5t += H4(.049441,-.08131,-.035388,-.083827) * av.y;
    a5t += H4(-.13033,-.055307,-.026448,-.0082096) * av.z;
    a5t += H4(-.036007,-.027301,.075535,-.047409) * av.w;
    a6t += H4(.16337,-.2289,-.027578,-.0096375) * av.x;
    a6t += H4(.054982,.014981,.00039713,-.053585) * av.y;
    a6t += H4(-.090306,-.052759,-.086368,-.046988) * av.z;
    a6t += H4(-.26794,-.23199,-.017507,.013097) * av.w;
    a7t += H4(.0088045,-.1476,-.013514,-.015515) * av.x;
    a7t += H4(-.083553,-.089478,-.034666,-.049862) * av.y;
    a7t += H4(-.12031,-.074118,-.032995,.010402) * av.z;
    a7t += H4(.091092,.064748,-.07403,.092856) * av.w;
    a0 += a0t;
    a1 += a1t;
    a2 += a2t;
    a3 += a3t;
    a4 += a4t;
    a5 += a5t;
    a6 += a6t;
    a7 += a7t;
    a0t = H4(0.);
    a1t = H4(0.);
    a2t = H4(0.);
    a3t = H4(0.);
    a4t = H4(0.);
    a5t = H4(0.);
    a6t = H4(0.);
    a7t = H4(0.);
    av = tile0[4][local.y + 0][local.x + 0];
    a0t += H4(-2.1676e-5,.01057,-.0071459,-.053386) * av.x;
    a0t += H4(.00026078,-.037519,.051198,-.010403) * av.y;
    a0t += H4(-.0033006,.0057147,-.0122,.010931) * av.z;
    a0t += H4(.00049523,.049294,.022748,-.01994) * av.w;
    a1t += H4(.075113,.038156,-.29444,-.12016) * av.x;
    a1t += H4(-.15667,-.15178,-.065827,-.037664) * av.y;
    a1t += H4(-.0065302,-.0036611,.002584,.0094201) * av.z;
    a1t += H4(.082595,.081168,.02161,.088297) * av.w;
    a2t += H4(6.7737e-6,-.30234,.022352,-.028305) * av.x;
    a2t += H4(.00026446,.03672,-.16538,.038545) * av.y;
    a2t += H4(-.0035803,.0049369,-.0013831,.0042738) * av.z;
    a2t += H4(.00051285,.032785,.086207,.049503) * av.w;
    a3t += H4(-.08566,.0030796,-.01347,-.03356) * av.x;
    a3t += H4(-.058003,.16399,.018553,-.04771) * av.y;
    a3t += H4(.0019574,.0016667,-.0069692,.0017783) * av.z;
    a3t += H4(.025345,-.031381,.033348,.062635) * av.w;
    a4t += H4(-.10326,.070486,-.08093,-.024724) * av.x;
    a4t += H4(-.19835,.068955,.14978,-.012452) * av.y;
    a4t += H4(-.0042741,.0010712,.0024655,-.0023827) * av.z;
    a4t += H4(-.019621,.043138,.022722,.008691) * av.w;
    a5t += H4(.1433,.019009,-.010494,-.029328) * av.x;
    a5t += H4(-.095514,-.0034221,-.0026828,-.035784) * av.y;
    a5t += H4(-.0018576,-.0043822,-.0078921,.006139) * av.z;
    a5t += H4(-.048061,.052401,.10128,.081804) * av.w;
    a6t += H4(.01861,-.034416,.24798,-.0096295) * av.x;
    a6t += H4(-.16602,-.0030065,-.37918,-.033321) * av.y;
    a6t += H4(-.00027685,.0039467,.000935,.0021511) * av.z;
    a6t += H4(.030258,-.053204,.034667,.053123) * av.w;
    a7t += H4(-.056053,-.025692,-.0063596,.052918) * av.x;
    a7t += H4(-.048723,-.064492,.0070249,-.15318) * av.y;
    a7t += H4(.012827,.0042525,.0068573,-.0022159) * av.z;
    a7t += H4(.010361,.097328,.052017,-.019372) * av.w;
    av = tile0[4][local.y + 0][local.x + 1];
    a0t += H4(.00018191,.01478,-.061515,-.14228) * av.x;
    a0t += H4(-.0001442,-.02958,.013464,-.079484) * av.y;
    a0t += H4(-.0066053,.0038955,-.0047209,.014183) * av.z;
    a0t += H4(.00087946,.022576,.037611,-.0014014) * av.w;
    a1t += H4(.056186,-.027717,-.11375,-.056435) * av.x;
    a1t += H4(-.17944,-.064283,.14048,.084474) * av.y;
    a1t += H4(-.0047607,-.0043368,.002344,.0086429) * av.z;
    a1t += H4(.096682,-.0036209,.017232,.037524) * av.w;
    a2t += H4(.00020093,-.23897,.088545,-.027387) * av.x;
    a2t += H4(-.00013618,.044682,-.031501,-.042979) * av.y;
    a2t += H4(-.0067892,-8.9708e-5,-.0026455,.0045454) * av.z;
    a2t += H4(.00090553,.094401,-.095321,.088107) * av.w;
    a3t += H4(.013019,.044404,.001475,-.013268) * av.x;
    a3t += H4(-.23177,.021047,.044604,-.050322) * av.y;
    a3t += H4(-.0011083,.001012,-.0020751,-.0043467) * av.z;
    a3t += H4(.030022,-.12866,.029605,.031756) * av.w;
    a4t += H4(-.014894,.041004,-.037227,-.12364) * av.x;
    a4t += H4(-.20036,-.18811,-.065698,.072503) * av.y;
    a4t += H4(-.0036792,.0018731,.0054371,-.0055068) * av.z;
    a4t += H4(-.080906,.028662,.053153,-.057862) * av.w;
    a5t += H4(-.13149,.002462,.0057116,-.020373) * av.x;
    a5t += H4(-.018081,.019315,.036635,-.0011589) * av.y;
    a5t += H4(.0018544,-.0033018,-.0065059,.0046111) * av.z;
    a5t += H4(-.012837,.085255,.060603,.072044) * av.w;
    a6t += H4(-.081589,.052314,.037701,-.010035) * av.x;
    a6t += H4(-.22262,.11018,-.26037,.0054899) * av.y;
    a6t += H4(.0019179,.00029341,-.00077698,.0040035) * av.z;
    a6t += H4(-.038844,.014394,-.037978,.088669) * av.w;
    a7t += H4(.014719,.055026,.043224,-.083744) * av.x;
    a7t += H4(.021308,.043347,-.053857,.14153) * av.y;
    a7t += H4(.0049188,.0042022,.0014854,-.0021861) * av.z;
    a7t += H4(.038441,.072988,.01674,-.015245) * av.w;
    av = tile0[4][local.y + 0][local.x + 2];
    a0t += H4(-.00074373,.0067299,-.0025412,.028473) * av.x;
    a0t += H4(-.0009095,-.1703,.0040752,.0055045) * av.y;
    a0t += H4(-.0025536,.01143,-.0048278,.017582) * av.z;
    a0t += H4(.00066316,-.012076,.055976,-.038677) * av.w;
    a1t += H4(-.11235,-.23378,-.10652,-.013285) * av.x;
    a1t += H4(.029294,-.013611,.1396,.076446) * av.y;
    a1t += H4(-.0025086,-.0035759,.0011234,.0073841) * av.z;
    a1t += H4(.13361,.12046,.029913,.061402) * av.w;
    a2t += H4(-.00070458,.16413,-.25211,-.034623) * av.x;
    a2t += H4(-.00091577,-.15069,.04217,-.19292) * av.y;
    a2t += H4(-.0028278,-.0021091,-.0028682,.00035637) * av.z;
    a2t += H4(.00069423,.12569,.058457,.057929) * av.w;
    a3t += H4(.064864,-.028942,-.0064555,-.082729) * av.x;
    a3t += H4(-.014985,-.38272,.043387,.056066) * av.y;
    a3t += H4(.0021285,5.5995e-5,-.011448,-.0038264) * av.z;
    a3t += H4(.036768,-.034874,.015375,.036321) * av.w;
    a4t += H4(.17416,.059547,-.064908,.021909) * av.x;
    a4t += H4(-.044972,-.076477,-.067277,.051702) * av.y;
    a4t += H4(-.0037425,.0038233,.0012557,-.0071907) * av.z;
    a4t += H4(.036416,.0070182,.093899,-.065504) * av.w;
    a5t += H4(-.14989,-.0074806,-.029589,-.013208) * av.x;
    a5t += H4(.20859,-.013383,.072752,-.021102) * av.y;
    a5t += H4(.0015683,-.0060956,-.0039918,.0068235) * av.z;
    a5t += H4(-.029841,.0981,.038171,.039376) * av.w;
    a6t += H4(.059332,.066266,-.26473,.02495) * av.x;
    a6t += H4(-.10654,-.17525,.014899,-.0080125) * av.y;
    a6t += H4(.0019648,-.0064947,-.00051204,.0078202) * av.z;
    a6t += H4(-.12358,-.011155,-.038893,.10055) * av.w;
    a7t += H4(.017801,.010737,-.0064416,-.068637) * av.x;
    a7t += H4(.0019552,-.10287,.0076956,-.018131) * av.y;
    a7t += H4(.0072327,.0040735,-.012005,-.00069509) * av.z;
    a7t += H4(.059211,.048493,.016206,-.049401) * av.w;
    av = tile0[4][local.y + 1][local.x + 0];
    a0t += H4(-.0004267,-.048627,.051549,-.18042) * av.x;
    a0t += H4(.00056517,-.0090836,-.015473,-.076446) * av.y;
    a0t += H4(-.0066749,.0049165,-.0044513,.0044165) * av.z;
    a0t += H4(.00073881,.10663,.023421,.0084081) * av.w;
    a1t += H4(-.033477,-.040151,-.10213,.053208) * av.x;
    a1t += H4(-.28716,.014667,-.020154,-.021816) * av.y;
    a1t += H4(-.003713,-.0016988,.004506,.010027) * av.z;
    a1t += H4(-.029875,.11825,.059808,.08782) * av.w;
    a2t += H4(-.00038992,.10791,.11001,-.12194) * av.x;
    a2t += H4(.0005874,.027563,-.11523,-.17996) * av.y;
    a2t += H4(-.0068538,.0014562,.0022193,.00051285) * av.z;
    a2t += H4(.00075224,.038167,.089454,.086453) * av.w;
    a3t += H4(-.20843,-.012429,.02024,.11948) * av.x;
    a3t += H4(-.059645,-.046592,.0071714,-.0013583) * av.y;
    a3t += H4(-.00097903,.0031992,-.0064937,.0032401) * av.z;
    a3t += H4(.029463,-.098023,.086783,.036598) * av.w;
    a4t += H4(-.1017,-.1822,.16087,.0019596) * av.x;
    a4t += H4(-.17994,.063427,.034057,-.11829) * av.y;
    a4t += H4(-.0009159,.0023383,.0051218,.014083) * av.z;
    a4t += H4(-.0098135,-.008475,.043021,-.02282) * av.w;
    a5t += H4(-.41955,-.037369,-.037862,.010723) * av.x;
    a5t += H4(.04285,.015986,.04377,-.022327) * av.y;
    a5t += H4(-.0027751,.0041063,-.0049023,.001235) * av.z;
    a5t += H4(.014877,.039131,.080722,.072602) * av.w;
    a6t += H4(-.24323,.21448,.093992,.050511) * av.x;
    a6t += H4(.14735,-.26919,-.24566,-.02086) * av.y;
    a6t += H4(.00075192,.00050737,.00051046,-.0037072) * av.z;
    a6t += H4(-.10447,.036089,.049702,.030646) * av.w;
    a7t += H4(-.093299,-.12357,-.018064,-.0091229) * av.x;
    a7t += H4(.058265,-.078197,.0017566,-.28627) * av.y;
    a7t += H4(.0044712,.0029407,.009151,.00018496) * av.z;
    a7t += H4(.026894,.095101,.042557,.020214) * av.w;
    av = tile0[4][local.y + 1][local.x + 1];
    a0t += H4(-.00026471,-.032581,.025883,-.36988) * av.x;
    a0t += H4(.001311,.037494,.09525,-.15698) * av.y;
    a0t += H4(.9844,-.00097623,-.0012082,-.019786) * av.z;
    a0t += H4(.00097349,.052724,.040675,-.062551) * av.w;
    a1t += H4(.21799,.061411,-.03566,.10653) * av.x;
    a1t += H4(.018795,.045276,-.050336,.099034) * av.y;
    a1t += H4(-.0015174,-.0026635,.0072456,.0074818) * av.z;
    a1t += H4(.070168,.0999,.054475,.065424) * av.w;
    a2t += H4(-.00022615,-.052708,-.026003,-.16189) * av.x;
    a2t += H4(.0013305,.0024006,-.057653,-.017917) * av.y;
    a2t += H4(-.015588,-.0062488,.00069264,.0048667) * av.z;
    a2t += H4(.00097996,.043179,.034886,.02221) * av.w;
    a3t += H4(.012165,-.11055,.02224,.16306) * av.x;
    a3t += H4(-.056938,.15384,-.050406,-.021484) * av.y;
    a3t += H4(-.0019692,.00044025,-.0021149,-.00083982) * av.z;
    a3t += H4(.016868,-.029544,.054947,.029654) * av.w;
    a4t += H4(.065455,-.24283,.098736,-.042617) * av.x;
    a4t += H4(-.078464,-.010233,-.012895,-.091733) * av.y;
    a4t += H4(-.0019682,.0030602,.0079526,-.020041) * av.z;
    a4t += H4(-.019933,.0041396,.084562,-.11507) * av.w;
    a5t += H4(-.084694,.014874,-.071382,.011397) * av.x;
    a5t += H4(-.085149,.015698,.069722,.00015906) * av.y;
    a5t += H4(.001137,.00677,.001496,-.0076237) * av.z;
    a5t += H4(.091433,.075309,.04947,.038844) * av.w;
    a6t += H4(.21958,.26707,-.0081483,-.0097861) * av.x;
    a6t += H4(-.0005436,-.029621,-.023988,.038) * av.y;
    a6t += H4(-.0015178,-.00029784,-.0016451,-.0049784) * av.z;
    a6t += H4(-.041455,.072268,.078369,.063435) * av.w;
    a7t += H4(-.017698,-.1505,.04794,.080374) * av.x;
    a7t += H4(-.018174,-.10918,-.080955,-.3174) * av.y;
    a7t += H4(.00063001,.0010877,.015066,-3.939e-5) * av.z;
    a7t += H4(.047338,.017628,.049348,.1077) * av.w;
    av = tile0[4][local.y + 1][local.x + 2];
    a0t += H4(.0006446,-.056612,.038342,-.1401) * av.x;
    a0t += H4(.00019989,.0025248,.012422,-.14829) * av.y;
    a0t += H4(-.0063287,.0046831,-.0052083,.011108) * av.z;
    a0t += H4(.00059758,.020438,.077195,-.024672) * av.w;
    a1t += H4(-.20908,.037886,-.10123,.056027) * av.x;
    a1t += H4(.17837,.03614,.12283,-.19896) * av.y;
    a1t += H4(.0019721,-.0038194,.0047833,.0030094) * av.z;
    a1t += H4(.12725,.066002,.038242,.042512) * av.w;
    a2t += H4(.00067154,.15909,.046145,-.10755) * av.x;
    a2t += H4(.00023052,-.12519,-.22352,-.14024) * av.y;
    a2t += H4(-.0065292,-.0037632,.0022145,.0039829) * av.z;
    a2t += H4(.0006345,.079391,.02833,.15399) * av.w;
    a3t += H4(-.087701,.16494,.050605,.0063475) * av.x;
    a3t += H4(-.044933,-.031829,-.0025776,.019563) * av.y;
    a3t += H4(.0015942,-.00031985,-.0042752,-.0011384) * av.z;
    a3t += H4(.11403,-.060406,.020156,.038945) * av.w;
    a4t += H4(.054666,-.33213,.023424,-.12474) * av.x;
    a4t += H4(-.030303,.060654,.19736,-.046065) * av.y;
    a4t += H4(-.001555,.0031756,.0023883,-.0089341) * av.z;
    a4t += H4(.073677,.041226,.063378,.0035152) * av.w;
    a5t += H4(-.016477,.010477,-.043069,-.004351) * av.x;
    a5t += H4(.14572,.0013491,.023493,.014855) * av.y;
    a5t += H4(.00091121,-.0014218,-.0021415,-.001037) * av.z;
    a5t += H4(.032492,.09066,.02657,.022685) * av.w;
    a6t += H4(-.16672,-.15351,-.17444,.024003) * av.x;
    a6t += H4(-.27116,-.10801,-.038855,.0012413) * av.y;
    a6t += H4(-.0013555,.00032766,-.0018301,.0038093) * av.z;
    a6t += H4(-.21805,.077625,.046787,.092742) * av.w;
    a7t += H4(.010898,-.11996,.049109,-.017672) * av.x;
    a7t += H4(-.0030537,.010936,.0012098,-.045461) * av.y;
    a7t += H4(.0061829,.0026984,.0033687,.00043509) * av.z;
    a7t += H4(.088859,.045477,.019237,-.030598) * av.w;
    av = tile0[4][local.y + 2][local.x + 0];
    a0t += H4(-.0006444,.012604,-.02638,.061015) * av.x;
    a0t += H4(-3.3555e-5,-.026892,-.041648,-.060522) * av.y;
    a0t += H4(-.0036667,.0078199,-.0063067,-.0098867) * av.z;
    a0t += H4(.00037122,.12262,.053488,.062718) * av.w;
    a1t += H4(-.1262,-.076168,.064051,.03364) * av.x;
    a1t += H4(-.13622,.13812,.017892,.068441) * av.y;
    a1t += H4(-.0024149,-.0024239,.0050342,.0072347) * av.z;
    a1t += H4(.042837,.069549,.068279,.03795) * av.w;
    a2t += H4(-.00060289,.18812,-.28804,.10118) * av.x;
    a2t += H4(-1.084e-5,-.079253,.14242,-.10561) * av.y;
    a2t += H4(-.0039024,-.0068313,-.0047595,-.0030813) * av.z;
    a2t += H4(.00041526,.034616,.012345,.048289) * av.w;
    a3t += H4(.058558,.070492,-.0018351,.096679) * av.x;
    a3t += H4(.09349,.22104,-.010468,-.189) * av.y;
    a3t += H4(-.00035345,.004307,-.0069349,.01048) * av.z;
    a3t += H4(.046872,.020688,.092237,.074607) * av.w;
    a4t += H4(-.19778,-.20835,.19354,-.14077) * av.x;
    a4t += H4(-.024641,.084913,-.12232,-.033338) * av.y;
    a4t += H4(7.4097e-5,.0034641,.0038899,.016491) * av.z;
    a4t += H4(.053297,.1468,.078567,-.104) * av.w;
    a5t += H4(-.23654,-.046951,-.023483,.000117) * av.x;
    a5t += H4(.23054,.080749,.04244,-.020227) * av.y;
    a5t += H4(-.0023003,-.0077884,-.0056706,.0083286) * av.z;
    a5t += H4(.00068525,.019318,.069161,.057149) * av.w;
    a6t += H4(.02001,-.0068381,-.32575,.0040085) * av.x;
    a6t += H4(.0091869,.21427,-.13846,-.086878) * av.y;
    a6t += H4(.0021742,.00074599,.0041845,.008565) * av.z;
    a6t += H4(.015315,-.12059,.030584,-.03385) * av.w;
    a7t += H4(-.011209,-.29294,-.066464,-.18007) * av.x;
    a7t += H4(.038605,.057059,.018609,-.25284) * av.y;
    a7t += H4(.0078839,.0037313,-.0087049,-.0016945) * av.z;
    a7t += H4(.04968,.080676,.049421,.0012162) * av.w;
    av = tile0[4][local.y + 2][local.x + 1];
    a0t += H4(.00041317,.033995,-.026096,.084135) * av.x;
    a0t += H4(.00071315,.045224,.025459,-.01202) * av.y;
    a0t += H4(-.0070398,.0054001,-.0049353,-.0039349) * av.z;
    a0t += H4(.00091495,.095299,.081591,-.082738) * av.w;
    a1t += H4(.03873,-.35823,.12071,-.074309) * av.x;
    a1t += H4(.046988,-.18962,-.010603,.050908) * av.y;
    a1t += H4(.0013904,-.0040835,.0065789,.0026598) * av.z;
    a1t += H4(.087648,.072886,.025218,.050944) * av.w;
    a2t += H4(.00044322,-.045739,-.18932,.12043) * av.x;
    a2t += H4(.00075105,-.2516,.036722,-.16029) * av.y;
    a2t += H4(-.007189,-.0065718,-.0060189,.0013812) * av.z;
    a2t += H4(.00091326,.093037,-.054844,.075145) * av.w;
    a3t += H4(.051357,.02522,.0039141,.14839) * av.x;
    a3t += H4(.15438,.0050323,.030226,-.1044) * av.y;
    a3t += H4(.0017069,.0010816,-.0052243,.0085838) * av.z;
    a3t += H4(.028696,-.054391,.074538,.00059029) * av.w;
    a4t += H4(-.055677,-.18907,-.031709,.16186) * av.x;
    a4t += H4(-.13583,.20693,.023575,-.25638) * av.y;
    a4t += H4(.0016841,.0032891,.0061564,.0087603) * av.z;
    a4t += H4(.028237,.044744,.083511,.038278) * av.w;
    a5t += H4(-.075642,-.037968,-.034443,.026731) * av.x;
    a5t += H4(-.36217,.023749,.03316,-.001581) * av.y;
    a5t += H4(-.000466,.0038009,-.0047323,-.0005248) * av.z;
    a5t += H4(.11297,.016509,.023127,.030819) * av.w;
    a6t += H4(-.01124,-.12738,-.24209,.033567) * av.x;
    a6t += H4(-.050876,-.18025,-.035608,-.012961) * av.y;
    a6t += H4(-.00088346,.00010228,.0049454,.00024687) * av.z;
    a6t += H4(-.025134,-.0044867,.063086,.028888) * av.w;
    a7t += H4(.012212,-.2901,-.0094729,-.12136) * av.x;
    a7t += H4(-.027557,.05403,-.085463,-.24623) * av.y;
    a7t += H4(.0049619,.0016799,.0078528,-.0020374) * av.z;
    a7t += H4(.073836,.0555,.056838,.0080735) * av.w;
    av = tile0[4][local.y + 2][local.x + 2];
    a0t += H4(.00034524,.052905,.0085292,.024408) * av.x;
    a0t += H4(.00087879,.0050681,.0029519,.07229) * av.y;
    a0t += H4(-.0033733,.0054018,-.007022,.0098982) * av.z;
    a0t += H4(.00043642,.047419,.10944,-.05631) * av.w;
    a1t += H4(.072134,-.20367,-.17014,-.012942) * av.x;
    a1t += H4(.1776,-.068836,.11982,-.29294) * av.y;
    a1t += H4(.0024029,-.003554,.0043676,-.00063868) * av.z;
    a1t += H4(.079971,.018961,.017171,-.0049608) * av.w;
    a2t += H4(.00038021,-.069846,.066775,-.055535) * av.x;
    a2t += H4(.00090369,.08067,-.18274,-.14093) * av.y;
    a2t += H4(-.003642,-.0020087,-.00297,.0050074) * av.z;
    a2t += H4(.00046269,.093753,.074276,.11314) * av.w;
    a3t += H4(-.085234,.2196,-.0021612,-.047247) * av.x;
    a3t += H4(.059641,-.10575,.0020377,.091664) * av.y;
    a3t += H4(.0047033,.00022487,-.0066405,.0036122) * av.z;
    a3t += H4(.071615,.0949,.038818,.026703) * av.w;
    a4t += H4(-.010033,-.29926,.074003,.025723) * av.x;
    a4t += H4(.095158,.10663,-.029136,-.071374) * av.y;
    a4t += H4(.00047402,.0036796,.0015681,.0072189) * av.z;
    a4t += H4(.031706,.068288,.11294,-.055122) * av.w;
    a5t += H4(.11159,-.010658,-.11048,.069497) * av.x;
    a5t += H4(-.13646,-.0046299,.050822,-.017104) * av.y;
    a5t += H4(9.1009e-5,-.0035332,-.010505,.014659) * av.z;
    a5t += H4(.086854,.041261,.022787,.02257) * av.w;
    a6t += H4(.10462,.03943,-.097818,.029836) * av.x;
    a6t += H4(.17469,-.086889,.17469,-.0066144) * av.y;
    a6t += H4(-.00121,.0047993,.0023275,.0039013) * av.z;
    a6t += H4(-.16987,-.046782,.1325,.037759) * av.w;
    a7t += H4(-.0018613,-.07698,-.005476,.20803) * av.x;
    a7t += H4(.0064579,-.11768,-.0070348,-.35421) * av.y;
    a7t += H4(.0067544,.0026266,.0073377,-.0005176) * av.z;
    a7t += H4(.10448,.050865,.032879,-.018425) * av.w;
    a0 += a0t;
    a1 += a1t;
    a2 += a2t;
    a3 += a3t;
    a4 += a4t;
    a5 += a5t;
    a6 += a6t;
    a7 += a7t;
    a0t = H4(0.);
    a1t = H4(0.);
    a2t = H4(0.);
    a3t = H4(0.);
    a4t = H4(0.);
    a5t = H4(0.);
    a6t = H4(0.);
    a7t = H4(0.);
    av = tile0[5][local.y + 0][local.x + 0];
    a0t += H4(.00069963,-.051976,.12209,.090518) * av.x;
    a0t += H4(.0003584,.029003,-.08588,-.042292) * av.y;
    a0t += H4(-.00045789,-.0079708,-.055383,.05337) * av.z;
    a0t += H4(-.0004428,.013495,-.022047,-.26355) * av.w;
    a1t += H4(-.024419,-.1171,-.13757,-.080725) * av.x;
    a1t += H4(-.074268,-.10989,-.12379,.085811) * av.y;
    a1t += H4(-.056577,.027142,-.17281,-.063681) * av.z;
    a1t += H4(.025622,-.14017,-.25069,-.027698) * av.w;
    a2t += H4(.00071174,.077417,.10893,.030896) * av.x;
    a2t += H4(.00030042,.37947,.21363,-.026464) * av.y;
    a2t += H4(-.00042425,-.24065,-.023976,-.039724) * av.z;
    a2t += H4(-.00044441,-.01923,.13529,-.099026) * av.w;
    a3t += H4(-.33855,.12605,.025692,-.081369) * av.x;
    a3t += H4(-.14173,-.0914,.047586,.0072617) * av.y;
    a3t += H4(-.0042825,-.21184,-.055785,.0039652) * av.z;
    a3t += H4(.15081,.26276,-.037717,.039564) * av.w;
    a4t += H4(-.094796,-.013451,.16979,-.05385) * av.x;
    a4t += H4(-.062698,-.12819,-.07932,-.065117) * av.y;
    a4t += H4(-.070838,-.027428,-.03497,-.07582) * av.z;
    a4t += H4(-.11039,.063313,-.15714,-.33515) * av.w;
    a5t += H4(-.15944,-.012495,.00040084,-.053165) * av.x;
    a5t += H4(.093428,.04323,.065472,.019316) * av.y;
    a5t += H4(.074248,-.014253,-.028038,-.00681) * av.z;
    a5t += H4(-.054775,.012748,-.076999,.03218) * av.w;
    a6t += H4(-.1694,.020968,-.12194,.0035466) * av.x;
    a6t += H4(-.0035022,.13404,.051029,.034999) * av.y;
    a6t += H4(.0073377,.15512,-.083009,.0081548) * av.z;
    a6t += H4(.0096389,-.044393,.19319,.014667) * av.w;
    a7t += H4(-.21562,-.10668,-.020692,-.09183) * av.x;
    a7t += H4(.043674,.13257,.019121,-.079037) * av.y;
    a7t += H4(.016176,.058086,-.029505,-.13927) * av.z;
    a7t += H4(-.1861,-.13033,.012597,.021504) * av.w;
    av = tile0[5][local.y + 0][local.x + 1];
    a0t += H4(.0011848,.033458,.017634,-.067089) * av.x;
    a0t += H4(-.00083702,-.024488,.025112,-.10025) * av.y;
    a0t += H4(.00057335,-.077747,-.029131,-.070692) * av.z;
    a0t += H4(-.00012778,-.049682,.0077298,-.079836) * av.w;
    a1t += H4(.069395,-.11261,-.084032,.10562) * av.x;
    a1t += H4(-.20471,-.053008,.006454,.09528) * av.y;
    a1t += H4(-.056667,-.085266,.10555,-.13997) * av.z;
    a1t += H4(-.23767,-.1287,.010447,.075608) * av.w;
    a2t += H4(.0012188,.043423,.18969,-.046299) * av.x;
    a2t += H4(-.00087553,-.26322,-.093791,.20425) * av.y;
    a2t += H4(.00054803,-.11801,-.040402,.073068) * av.z;
    a2t += H4(-.00014007,.072018,.22235,.023046) * av.w;
    a3t += H4(.010169,-.27034,-.085266,-.030228) * av.x;
    a3t += H4(-.069446,-.012798,.051824,-.001062) * av.y;
    a3t += H4(-.12433,-.12878,-.020958,-.01666) * av.z;
    a3t += H4(-.038462,-.12024,.020718,-.04764) * av.w;
    a4t += H4(-.15535,-.060387,.03784,-.14239) * av.x;
    a4t += H4(.077294,.088384,-.089114,-.032752) * av.y;
    a4t += H4(.029151,-.10895,-.1026,-.073126) * av.z;
    a4t += H4(-.13326,.046012,.00085457,-.066112) * av.w;
    a5t += H4(.079041,.0025716,.022341,-.013914) * av.x;
    a5t += H4(-.029473,.062278,.053452,.040786) * av.y;
    a5t += H4(-.13389,-.023494,-.0017852,-.044864) * av.z;
    a5t += H4(.096471,.04798,.026162,.0072752) * av.w;
    a6t += H4(-.16287,.28531,.0018519,.0015855) * av.x;
    a6t += H4(-.057388,-.17256,-.048685,.019038) * av.y;
    a6t += H4(.077781,-.15198,.15474,-.064632) * av.z;
    a6t += H4(.14651,.11714,-.064974,.01782) * av.w;
    a7t += H4(-.0038711,-.027974,.0082353,.10627) * av.x;
    a7t += H4(.049986,-.040972,-.013837,-.095896) * av.y;
    a7t += H4(-.1144,-.18129,-.01793,-.0024338) * av.z;
    a7t += H4(-.076522,.060482,-.032428,-.037242) * av.w;
    av = tile0[5][local.y + 0][local.x + 2];
    a0t += H4(.0016223,-.16703,-.022156,.029607) * av.x;
    a0t += H4(-.0003247,.022954,.050052,-.076922) * av.y;
    a0t += H4(-.00028919,.0049963,-.028535,.097712) * av.z;
    a0t += H4(-.00043357,-.049925,-.028875,.053938) * av.w;
    a1t += H4(-.018939,.014248,.14933,.024666) * av.x;
    a1t += H4(-.14461,-.032676,.048216,.051891) * av.y;
    a1t += H4(-.04811,-.20352,-.07098,-.012619) * av.z;
    a1t += H4(-.070328,.23747,.10837,-.01562) * av.w;
    a2t += H4(.0016551,-.10456,.27066,-.018672) * av.x;
    a2t += H4(-.00035364,.028067,-.071227,.18938) * av.y;
    a2t += H4(-.00027927,.1633,.032877,.088966) * av.z;
    a2t += H4(-.00045152,.014413,.21153,.073581) * av.w;
    a3t += H4(-.19455,.027776,.20966,-.096052) * av.x;
    a3t += H4(-.0081233,.033562,-.029932,-.030174) * av.y;
    a3t += H4(-.038781,-.32994,-.18343,-.086805) * av.z;
    a3t += H4(-.20756,-.16492,.038491,-.090912) * av.w;
    a4t += H4(.044879,-.31868,-.085124,-.062271) * av.x;
    a4t += H4(.16776,-.05452,.084365,-.081059) * av.y;
    a4t += H4(.061738,-.025925,.0083091,-.0072781) * av.z;
    a4t += H4(.020577,.048278,-.026688,.094959) * av.w;
    a5t += H4(.22317,.012,-.010569,-.023875) * av.x;
    a5t += H4(-.25078,.086423,.049618,.034203) * av.y;
    a5t += H4(-.17274,-.027257,-.048289,.018607) * av.z;
    a5t += H4(-.040211,.033217,.041077,.010167) * av.w;
    a6t += H4(-.11156,-.20213,.041745,-.0036735) * av.x;
    a6t += H4(-.1522,.056202,-.085081,.035767) * av.y;
    a6t += H4(.12276,.13262,.070574,-.0070478) * av.z;
    a6t += H4(-.006958,-.11942,.17171,.016798) * av.w;
    a7t += H4(-.041752,.014706,-.0059358,-.0082288) * av.x;
    a7t += H4(.028456,.01395,.019107,-.10309) * av.y;
    a7t += H4(.013472,.040877,-.042134,-.028428) * av.z;
    a7t += H4(-.067423,.010137,-.071674,.050455) * av.w;
    av = tile0[5][local.y + 1][local.x + 0];
    a0t += H4(.0010847,-.032523,-.0040822,-.39485) * av.x;
    a0t += H4(-.00095207,.060495,.024532,.036605) * av.y;
    a0t += H4(2.2089e-5,-.021253,-.012598,.092238) * av.z;
    a0t += H4(6.5638e-5,.0098976,.019728,-.45909) * av.w;
    a1t += H4(.055445,-.037149,-.056592,.028618) * av.x;
    a1t += H4(-.057274,-.12901,.08353,.15009) * av.y;
    a1t += H4(-.1374,-.1719,-.01308,-.032498) * av.z;
    a1t += H4(.082188,-.15275,.10773,.10716) * av.w;
    a2t += H4(.0011066,.38189,-.12695,.085876) * av.x;
    a2t += H4(-.00097387,-.099319,.11482,-.096632) * av.y;
    a2t += H4(4.7392e-5,-.083101,.0021717,-.047748) * av.z;
    a2t += H4(8.4582e-5,.040673,.08739,-.023384) * av.w;
    a3t += H4(.058682,.34088,.047954,.0084342) * av.x;
    a3t += H4(-.048797,-.030492,.03292,.059912) * av.y;
    a3t += H4(.060201,.059559,-.037633,.021019) * av.z;
    a3t += H4(.031816,.23676,.015675,-.058171) * av.w;
    a4t += H4(.10532,.12248,.12033,.08704) * av.x;
    a4t += H4(.091342,-.13002,.020083,.12836) * av.y;
    a4t += H4(-.066269,-.086746,.050583,.05292) * av.z;
    a4t += H4(-.29723,-.071878,-.077729,-.069847) * av.w;
    a5t += H4(-.084355,-.027517,.011133,-.029356) * av.x;
    a5t += H4(.060795,-.0023878,.05814,.042301) * av.y;
    a5t += H4(.0039991,-.053219,.00972,.013566) * av.z;
    a5t += H4(-.050464,.0047443,-.050981,.059066) * av.w;
    a6t += H4(.20107,.051207,-.014146,-.032932) * av.x;
    a6t += H4(-.1217,.18014,-.016236,.010136) * av.y;
    a6t += H4(-.017773,-.065173,-.022283,.0089902) * av.z;
    a6t += H4(-.05579,.051384,-.066431,.0036778) * av.w;
    a7t += H4(.0094735,-.13604,-.01197,-.044936) * av.x;
    a7t += H4(.0076304,.065081,.038997,.2116) * av.y;
    a7t += H4(.050259,-.070631,.039395,-.064913) * av.z;
    a7t += H4(-.062818,.087558,.028537,.18459) * av.w;
    av = tile0[5][local.y + 1][local.x + 1];
    a0t += H4(-.00038282,.012577,-.045712,-.29258) * av.x;
    a0t += H4(-.0018203,.0011782,.026786,-.33785) * av.y;
    a0t += H4(.00065319,-.050491,.023565,-.25423) * av.z;
    a0t += H4(.00027654,.023935,.054398,.34848) * av.w;
    a1t += H4(-.047352,-.1055,-.026792,.1161) * av.x;
    a1t += H4(-.15416,.025941,.14309,-.013225) * av.y;
    a1t += H4(-.08633,-.031784,.13748,-.049596) * av.z;
    a1t += H4(-.16692,-.20689,.15184,.047332) * av.w;
    a2t += H4(-.00037197,.20506,-.13906,.10313) * av.x;
    a2t += H4(-.0018159,-.12514,.1782,-.051868) * av.y;
    a2t += H4(.00063386,-.14888,.10266,.0025313) * av.z;
    a2t += H4(.00028234,-.043218,.10493,.13791) * av.w;
    a3t += H4(.062774,-.081282,.012109,.0061113) * av.x;
    a3t += H4(-.075682,-.0083698,.038498,.022274) * av.y;
    a3t += H4(-.085962,-.12215,-.013433,-.072611) * av.z;
    a3t += H4(-.29572,-.16844,.016746,-.040644) * av.w;
    a4t += H4(-.11127,.03689,.038954,-.11062) * av.x;
    a4t += H4(.15253,-.01376,.16444,-.38581) * av.y;
    a4t += H4(.02191,-.13531,.021903,-.11159) * av.z;
    a4t += H4(.089064,-.0011085,.15781,.24767) * av.w;
    a5t += H4(.052992,-.016682,-.09672,.029814) * av.x;
    a5t += H4(.10439,.050353,.025939,.038999) * av.y;
    a5t += H4(-.024326,-.022098,-.015251,-.02524) * av.z;
    a5t += H4(-.0024014,-.0035315,.039871,.010018) * av.w;
    a6t += H4(-.033468,.019721,-.33055,.0025533) * av.x;
    a6t += H4(-.079029,.24512,.035796,.031442) * av.y;
    a6t += H4(-.26153,.020623,.12982,-.026949) * av.z;
    a6t += H4(.12965,.048043,.0038366,-.041614) * av.w;
    a7t += H4(-.023429,-.14811,-.0018729,-.00052726) * av.x;
    a7t += H4(.028298,.082841,-.025072,.088374) * av.y;
    a7t += H4(-.01218,-.00084747,-.056448,.0015529) * av.z;
    a7t += H4(-.10594,.018309,.14504,-.11035) * av.w;
    av = tile0[5][local.y + 1][local.x + 2];
    a0t += H4(.00081868,-.030569,.0062593,-.099755) * av.x;
    a0t += H4(-.00048281,-.010862,.049607,-.072294) * av.y;
    a0t += H4(-.00019445,-.015058,-.00087069,.079054) * av.z;
    a0t += H4(-.00039406,-.083476,.0029092,.14508) * av.w;
    a1t += H4(-.11323,.12102,.16988,.050635) * av.x;
    a1t += H4(-.0026139,.10589,.018075,-.10871) * av.y;
    a1t += H4(-.054763,-.12505,.042409,.016756) * av.z;
    a1t += H4(-.06198,.028886,-.042655,.095708) * av.w;
    a2t += H4(.00082585,.0020663,-.018334,.0054927) * av.x;
    a2t += H4(-.00049878,.05833,-.04422,.24222) * av.y;
    a2t += H4(-.00017803,-.075848,-.019098,.058497) * av.z;
    a2t += H4(-.00041713,.026085,-.17891,.32715) * av.w;
    a3t += H4(.10105,.078063,-.023574,-.019126) * av.x;
    a3t += H4(-.011764,.033678,.0050159,-.042987) * av.y;
    a3t += H4(-.095416,-.32337,-.049984,-.065475) * av.z;
    a3t += H4(-.094899,-.16476,.024948,-.10044) * av.w;
    a4t += H4(.12218,.027602,-.031115,-.12518) * av.x;
    a4t += H4(.11038,.1732,.12618,-.12798) * av.y;
    a4t += H4(-.18367,-.11891,-.06769,.17658) * av.z;
    a4t += H4(.24005,-.071623,.10126,.0051926) * av.w;
    a5t += H4(.051521,.021157,.045131,.042593) * av.x;
    a5t += H4(-.062397,.034704,.05426,.032475) * av.y;
    a5t += H4(-.0015069,-.046009,-.033509,.057422) * av.z;
    a5t += H4(-.09532,.034382,.03388,-.042354) * av.w;
    a6t += H4(-.040341,.10816,-.11612,-.015823) * av.x;
    a6t += H4(-.079798,-.12928,.075718,.04339) * av.y;
    a6t += H4(.010246,.098032,.1371,-.023632) * av.z;
    a6t += H4(.0055361,-.052982,.18506,-.02471) * av.w;
    a7t += H4(-.018579,-.023046,.0037069,.23639) * av.x;
    a7t += H4(.056404,.064878,.021105,-.12668) * av.y;
    a7t += H4(.013973,-.11812,-.0056603,-.0038452) * av.z;
    a7t += H4(-.029012,-.027538,-.033442,.051153) * av.w;
    av = tile0[5][local.y + 2][local.x + 0];
    a0t += H4(.00076835,.025624,.01536,.017661) * av.x;
    a0t += H4(-.00057459,.06397,.036233,-.16187) * av.y;
    a0t += H4(-4.2463e-5,-.0036475,.0026283,.0057337) * av.z;
    a0t += H4(.0012523,-.040937,.015987,.10056) * av.w;
    a1t += H4(-.034679,.28438,.028676,-.071137) * av.x;
    a1t += H4(-.00438,-.21217,.06048,.034772) * av.y;
    a1t += H4(.15251,-.013527,-.059378,-.042231) * av.z;
    a1t += H4(-.0090741,.32658,-.077793,-.026335) * av.w;
    a2t += H4(.00079463,-.13045,-.089361,-.29016) * av.x;
    a2t += H4(-.00058921,-.064935,-.029043,-.097339) * av.y;
    a2t += H4(-1.1352e-5,.013575,.010329,.024538) * av.z;
    a2t += H4(.0012575,.033396,.05315,-.1739) * av.w;
    a3t += H4(-.10483,-.0025628,.053409,.028828) * av.x;
    a3t += H4(.10929,-.058757,.077503,.076508) * av.y;
    a3t += H4(.04854,-.1847,-.021522,-.087003) * av.z;
    a3t += H4(-.0060449,.17693,.037225,.07835) * av.w;
    a4t += H4(-.13704,-.015898,.020516,-.096699) * av.x;
    a4t += H4(.075491,-.11569,.15829,.078203) * av.y;
    a4t += H4(.1058,-.12781,-.14668,-.0047765) * av.z;
    a4t += H4(-.20152,.18091,.021421,-.14333) * av.w;
    a5t += H4(-.044327,.20772,.054202,-.039162) * av.x;
    a5t += H4(-.14697,-.056682,.04753,.028449) * av.y;
    a5t += H4(.084616,-.090477,-.0055366,.0078728) * av.z;
    a5t += H4(-.16509,.0083241,.0015483,-.021154) * av.w;
    a6t += H4(.2354,.038811,.051404,-.17122) * av.x;
    a6t += H4(-.10864,.057947,.098945,.012478) * av.y;
    a6t += H4(-.045879,-.153,-.019888,.043496) * av.z;
    a6t += H4(.12516,-.014823,-.046157,-.16198) * av.w;
    a7t += H4(-.024684,.040059,-.0010804,-.20733) * av.x;
    a7t += H4(.060691,-.0030488,-.022073,.15296) * av.y;
    a7t += H4(.02054,-.081516,-.031179,-.015719) * av.z;
    a7t += H4(-.044556,.041253,-.022768,.016073) * av.w;
    av = tile0[5][local.y + 2][local.x + 1];
    a0t += H4(.00097049,.014039,-.0027108,-.18528) * av.x;
    a0t += H4(-.0011533,.02435,.057266,-.0096274) * av.y;
    a0t += H4(.00022942,-.060776,.0027841,.0048264) * av.z;
    a0t += H4(-.00014772,-.012049,.015888,.22243) * av.w;
    a1t += H4(.055786,-.11377,.12422,.12123) * av.x;
    a1t += H4(.14494,-.097892,.11409,-.28022) * av.y;
    a1t += H4(-.097781,.0023837,-.12889,-.12453) * av.z;
    a1t += H4(-.16923,.065069,-.065782,-.0042101) * av.w;
    a2t += H4(.00098313,-.063722,-.017869,.19605) * av.x;
    a2t += H4(-.0011646,-.16756,.010993,-.038056) * av.y;
    a2t += H4(.00021602,.18048,.058775,-.19995) * av.z;
    a2t += H4(-.00012628,-.040976,-.020017,-.11968) * av.w;
    a3t += H4(.095911,-.18669,.055459,.017864) * av.x;
    a3t += H4(.066426,-.07253,.012074,.052621) * av.y;
    a3t += H4(.021027,-.028087,-.018129,-.059847) * av.z;
    a3t += H4(-.12343,-.20061,.045779,.077161) * av.w;
    a4t += H4(-.051054,-.094869,-.14474,-.035434) * av.x;
    a4t += H4(-.020131,-.09316,-.021383,-.036153) * av.y;
    a4t += H4(-.072836,.092321,-.095092,-.13304) * av.z;
    a4t += H4(.1345,.047981,.15242,.026116) * av.w;
    a5t += H4(.040741,-.048973,.043356,.026786) * av.x;
    a5t += H4(-.013769,.031672,.021178,.016805) * av.y;
    a5t += H4(-.071615,.0015417,.0071333,-.018891) * av.z;
    a5t += H4(-.059226,.10701,.017533,-.01804) * av.w;
    a6t += H4(.12871,.006376,-.030476,.018545) * av.x;
    a6t += H4(.06006,.080225,-.12011,.030218) * av.y;
    a6t += H4(-.33468,.078959,-.12476,-.10918) * av.z;
    a6t += H4(.026357,.0090527,-.15119,-.093448) * av.w;
    a7t += H4(.014598,-.047164,.026559,-.21315) * av.x;
    a7t += H4(.070127,.036468,.025752,.1056) * av.y;
    a7t += H4(-.018605,.22534,-.011375,.023936) * av.z;
    a7t += H4(-.029312,-.12877,.018444,-.18755) * av.w;
    av = tile0[5][local.y + 2][local.x + 2];
    a0t += H4(.00068887,.052301,.036534,-.13332) * av.x;
    a0t += H4(.00036353,-.021129,.054987,-.086816) * av.y;
    a0t += H4(-.00059572,-.012003,-.022744,-.032433) * av.z;
    a0t += H4(-.00095208,.02444,-.010255,-.055736) * av.w;
    a1t += H4(-.26505,-.047868,.15365,-.29766) * av.x;
    a1t += H4(.25749,-.003631,-.21259,-.13403) * av.y;
    a1t += H4(.089084,.0010913,-.11294,-.057048) * av.z;
    a1t += H4(-.063928,-.096953,-.080014,.056401) * av.w;
    a2t += H4(.00067037,.17832,-.049458,.07458) * av.x;
    a2t += H4(.00032612,-.085399,.049854,-.028906) * av.y;
    a2t += H4(-.00057973,-.15003,-.048153,-.0064654) * av.z;
    a2t += H4(-.00096981,.027998,-.15802,.18736) * av.w;
    a3t += H4(.022534,-.14632,.087703,.066772) * av.x;
    a3t += H4(.042141,-.085741,.010627,.084519) * av.y;
    a3t += H4(-.077975,-.49573,-.032616,-.021565) * av.z;
    a3t += H4(-.069118,-.24834,.0029718,-.0097471) * av.w;
    a4t += H4(.17551,-.091039,-.12261,-.154) * av.x;
    a4t += H4(-.12922,-.083634,-.028298,-.15527) * av.y;
    a4t += H4(-.10131,.015421,.017287,.046004) * av.z;
    a4t += H4(.015962,-.2685,.014527,.020015) * av.w;
    a5t += H4(.076204,.057977,.11404,-.21017) * av.x;
    a5t += H4(.096294,.053098,-.057956,.031001) * av.y;
    a5t += H4(-.15733,-.071444,-.076333,.041328) * av.z;
    a5t += H4(.059766,.0038775,-.043026,-.11149) * av.w;
    a6t += H4(.081517,.18427,-.004343,.019968) * av.x;
    a6t += H4(-.060399,-.047109,.098269,-.0015274) * av.y;
    a6t += H4(.0017801,-.054579,-.036693,-.069634) * av.z;
    a6t += H4(.15677,-.047272,-.23514,.011041) * av.w;
    a7t += H4(.028017,.07085,.0017727,-.073283) * av.x;
    a7t += H4(.012802,.051242,-.027082,-.00059926) * av.y;
    a7t += H4(-.013305,-.035062,-.0091817,-.087546) * av.z;
    a7t += H4(-.018772,-.24429,.053355,-.014866) * av.w;
    a0 += a0t;
    a1 += a1t;
    a2 += a2t;
    a3 += a3t;
    a4 += a4t;
    a5 += a5t;
    a6 += a6t;
    a7 += a7t;
    a0t = H4(0.);
    a1t = H4(0.);
    a2t = H4(0.);
    a3t = H4(0.);
    a4t = H4(0.);
    a5t = H4(0.);
    a6t = H4(0.);
    a7t = H4(0.);
    av = tile0[6][local.y + 0][local.x + 0];
    a0t += H4(.00063694,-.049537,-.03543,-.26688) * av.x;
    a0t += H4(.0013114,.068811,.025635,-.11747) * av.y;
    a0t += H4(8.9883e-5,-.079935,-.041012,.060169) * av.z;
    a0t += H4(-.00052438,.084468,.028383,-.021622) * av.w;
    a1t += H4(-.14502,.010112,.032721,-.068558) * av.x;
    a1t += H4(.040491,-.10036,.069253,.11684) * av.y;
    a1t += H4(-.066325,-.040116,-.095606,-.2532) * av.z;
    a1t += H4(.015372,.12213,.075763,.068778) * av.w;
    a2t += H4(.00064918,-.25839,-.37033,-.033597) * av.x;
    a2t += H4(.0013035,-.18921,.056521,.070955) * av.y;
    a2t += H4(.00010876,-.076078,-.028245,-.011383) * av.z;
    a2t += H4(-.00053763,.10724,.10131,.042233) * av.w;
    a3t += H4(-.024386,-.018581,.011989,-.047871) * av.x;
    a3t += H4(-.040504,.10255,.090341,.054245) * av.y;
    a3t += H4(-.043033,-.087857,-.05789,-.07716) * av.z;
    a3t += H4(-.031385,-.014854,.075089,.05143) * av.w;
    a4t += H4(-.10767,.025928,-.036722,-.034949) * av.x;
    a4t += H4(.029802,.020007,.066486,-.10633) * av.y;
    a4t += H4(-.23236,-.14782,-.01806,.21081) * av.z;
    a4t += H4(.12229,.078119,.08711,.0094001) * av.w;
    a5t += H4(-.087557,.012217,-.0030691,-.018657) * av.x;
    a5t += H4(.058872,.054807,.12567,.097119) * av.y;
    a5t += H4(-.042958,-.04646,-.11175,-.12466) * av.z;
    a5t += H4(-.045398,.072975,.13863,.08906) * av.w;
    a6t += H4(-.037639,-.25883,-.051301,.012079) * av.x;
    a6t += H4(.11589,-.0011772,.14737,.047364) * av.y;
    a6t += H4(.013395,-.043135,-.032677,-.018501) * av.z;
    a6t += H4(.18464,.076375,.092356,.04006) * av.w;
    a7t += H4(.022328,-.056511,.0025735,-.25195) * av.x;
    a7t += H4(.042335,.15412,.046054,.036332) * av.y;
    a7t += H4(-.014217,-.083696,-.035865,-.13015) * av.z;
    a7t += H4(.026132,-.0070227,.054151,.088782) * av.w;
    av = tile0[6][local.y + 0][local.x + 1];
    a0t += H4(.00019616,.046626,.086909,-.10867) * av.x;
    a0t += H4(.0014039,.015456,.0029814,-.17722) * av.y;
    a0t += H4(-.00023695,.0036654,-.012667,-.0075603) * av.z;
    a0t += H4(-.00056293,.056621,.0379,-.091074) * av.w;
    a1t += H4(-.1696,-.16895,.0072215,.13973) * av.x;
    a1t += H4(.062292,.010128,-.010696,.068253) * av.y;
    a1t += H4(.026931,-.04138,-.090448,-.049028) * av.z;
    a1t += H4(-.14988,.12139,.046285,.097649) * av.w;
    a2t += H4(.00024964,-.10109,-.18706,-.043588) * av.x;
    a2t += H4(.0014,-.089235,-.016099,.033684) * av.y;
    a2t += H4(-.00021452,-.099557,-.046809,-.056843) * av.z;
    a2t += H4(-.00056425,.12223,-.0044042,.019127) * av.w;
    a3t += H4(-.055501,-.082068,-.020783,-.24881) * av.x;
    a3t += H4(.015673,.094728,.052704,.011887) * av.y;
    a3t += H4(-.025426,-.068815,-.020533,.0061882) * av.z;
    a3t += H4(.056524,-.058863,.0060681,.03757) * av.w;
    a4t += H4(-.24352,.039779,.033099,.14218) * av.x;
    a4t += H4(.0055904,-.0086941,.09203,.13876) * av.y;
    a4t += H4(-.14967,.027004,.03707,.013762) * av.z;
    a4t += H4(.05754,.012054,.032378,-.033384) * av.w;
    a5t += H4(-.12937,-.031769,-.02939,.010042) * av.x;
    a5t += H4(.012247,.04304,.070174,.060043) * av.y;
    a5t += H4(-.09123,-.066279,-.019834,-.086572) * av.z;
    a5t += H4(.0048869,.11829,.10184,.077806) * av.w;
    a6t += H4(-.097525,.029322,-.15644,.048816) * av.x;
    a6t += H4(.028728,.027432,.01695,.06016) * av.y;
    a6t += H4(.020764,.025482,-.046207,-.080411) * av.z;
    a6t += H4(-.058517,.071665,-.072066,.10493) * av.w;
    a7t += H4(-.044049,-.18071,-.053481,-.0027766) * av.x;
    a7t += H4(.055775,.036645,.023556,-.00096151) * av.y;
    a7t += H4(.021025,-.080503,.0006242,-.074353) * av.z;
    a7t += H4(.037265,.033938,.056908,-.011875) * av.w;
    av = tile0[6][local.y + 0][local.x + 2];
    a0t += H4(-.00011392,.068353,-.0014501,.13463) * av.x;
    a0t += H4(.00094584,-.0014341,.064182,-.0045372) * av.y;
    a0t += H4(-.00048254,.032599,-.061676,.074817) * av.z;
    a0t += H4(-.00027344,.012644,.074037,.0076958) * av.w;
    a1t += H4(.072821,.002529,.12053,-.020257) * av.x;
    a1t += H4(-.065689,.11465,.10946,.057912) * av.y;
    a1t += H4(-.084254,-.39218,-.16712,-.10754) * av.z;
    a1t += H4(-.087153,.0072569,.17096,.098889) * av.w;
    a2t += H4(-8.2464e-5,-.13784,-.040633,-.32628) * av.x;
    a2t += H4(.00095624,.045391,-.029447,.01709) * av.y;
    a2t += H4(-.00045825,-.077626,-.20979,-.21131) * av.z;
    a2t += H4(-.00028181,.12969,.086794,.091339) * av.w;
    a3t += H4(-.15599,-.17233,-.079001,.068661) * av.x;
    a3t += H4(.027844,-.033735,-.0040994,.097218) * av.y;
    a3t += H4(.039862,-.20385,-.018138,-.088043) * av.z;
    a3t += H4(.056204,-.0722,-.00032296,.058878) * av.w;
    a4t += H4(-.29076,-.21796,-.23164,-.067133) * av.x;
    a4t += H4(-.018187,-.0048156,.079133,-.032707) * av.y;
    a4t += H4(-.037069,.042339,-.11476,.016317) * av.z;
    a4t += H4(.058741,.048419,.050303,-.057617) * av.w;
    a5t += H4(.051254,-.060582,-.004616,-.019802) * av.x;
    a5t += H4(.018646,.087744,.035295,.052199) * av.y;
    a5t += H4(-.056967,-.11472,-.080899,-.045469) * av.z;
    a5t += H4(.085971,.099974,.048718,.041472) * av.w;
    a6t += H4(-.33184,.12144,-.026469,-.06919) * av.x;
    a6t += H4(-.034072,.021968,.045925,.11299) * av.y;
    a6t += H4(-.042644,.064255,-.14264,-.11447) * av.z;
    a6t += H4(.064474,.1046,-.025267,.10184) * av.w;
    a7t += H4(.010702,-2.8892e-5,-.068182,-.063971) * av.x;
    a7t += H4(.070534,.018015,.051488,.085915) * av.y;
    a7t += H4(-.050142,-.13463,-.011371,-.0075893) * av.z;
    a7t += H4(.060653,.037233,.029464,.06405) * av.w;
    av = tile0[6][local.y + 1][local.x + 0];
    a0t += H4(.00113,-.061154,-.014649,.05413) * av.x;
    a0t += H4(2.2376e-6,.10455,.056855,-.04889) * av.y;
    a0t += H4(-.00030827,-.054347,.0069631,.0049743) * av.z;
    a0t += H4(-4.6178e-5,.11028,.05115,-.047583) * av.w;
    a1t += H4(-.12772,.017675,-.049479,-.10196) * av.x;
    a1t += H4(.063827,-.05884,.050717,.0047479) * av.y;
    a1t += H4(.17032,.088988,-.044667,.048658) * av.z;
    a1t += H4(-.050392,.10912,.07048,.14078) * av.w;
    a2t += H4(.0011403,-.087697,.020659,-.10345) * av.x;
    a2t += H4(5.0857e-6,-.13935,.093609,-.03559) * av.y;
    a2t += H4(-.0002825,-.18781,-.069892,-.067292) * av.z;
    a2t += H4(-6.1288e-5,.10796,.046029,.035753) * av.w;
    a3t += H4(-.089902,.041238,-.024741,.0021455) * av.x;
    a3t += H4(.0017214,.040532,.088052,.0080481) * av.y;
    a3t += H4(.01516,.11913,-.029538,.076697) * av.z;
    a3t += H4(-.058805,.054083,.09951,.052526) * av.w;
    a4t += H4(-.074537,-.20817,-.13145,-.28171) * av.x;
    a4t += H4(.059826,-.026381,.058359,-.11535) * av.y;
    a4t += H4(.066417,-.0047212,.064338,-.090887) * av.z;
    a4t += H4(.065234,-.010018,-.10434,-.20569) * av.w;
    a5t += H4(.045789,.069526,.0029086,-.017051) * av.x;
    a5t += H4(.11434,.029414,.065019,.057166) * av.y;
    a5t += H4(.10988,.037867,-.0063727,-.066828) * av.z;
    a5t += H4(-.026546,.016182,.12761,.085711) * av.w;
    a6t += H4(-.12579,-.025338,.14373,-.088343) * av.x;
    a6t += H4(-.09281,.01316,.043707,.015639) * av.y;
    a6t += H4(.027828,-.014737,-.019405,.030959) * av.z;
    a6t += H4(.13149,.13995,-.04131,.0085233) * av.w;
    a7t += H4(.036148,-.0042982,.014086,-.26299) * av.x;
    a7t += H4(.052546,.077641,.056314,-.0034703) * av.y;
    a7t += H4(.0039537,.029653,-.0042864,-.084346) * av.z;
    a7t += H4(.033438,.059139,.055014,.016431) * av.w;
    av = tile0[6][local.y + 1][local.x + 1];
    a0t += H4(-.00053783,-.080404,.0018089,-.13226) * av.x;
    a0t += H4(.00089316,.03924,.039628,-.1416) * av.y;
    a0t += H4(.00023728,.010511,.012773,-.14301) * av.z;
    a0t += H4(.00012653,.031274,.084406,-.31267) * av.w;
    a1t += H4(-.20987,-.12708,.090259,.16548) * av.x;
    a1t += H4(.039051,-.019844,.070348,.038549) * av.y;
    a1t += H4(-.021966,-.062704,-.028458,.0065227) * av.z;
    a1t += H4(-.18761,.073971,.018243,.072052) * av.w;
    a2t += H4(-.00050112,-.12102,-.044294,-.066224) * av.x;
    a2t += H4(.0008863,.092968,-.0020748,.074057) * av.y;
    a2t += H4(.00024846,.076411,-.087277,-.072886) * av.z;
    a2t += H4(.00011652,.073655,-.047534,-.067668) * av.w;
    a3t += H4(.10223,-.016359,.085793,-.17142) * av.x;
    a3t += H4(.042853,.091637,.065897,.040596) * av.y;
    a3t += H4(-.035826,-.19629,.0095245,.077601) * av.z;
    a3t += H4(-.010884,.012871,.09344,-.016007) * av.w;
    a4t += H4(-.033843,-.039433,.2378,-.1675) * av.x;
    a4t += H4(.040125,.0031259,-.03153,-.1447) * av.y;
    a4t += H4(-.0737,.025061,.0092846,-.074806) * av.z;
    a4t += H4(-.08628,.064971,-.010122,-.13516) * av.w;
    a5t += H4(-.19068,.011055,-.03741,.062142) * av.x;
    a5t += H4(.10942,.052241,.025257,.021025) * av.y;
    a5t += H4(.073113,.0028321,.013317,-.029609) * av.z;
    a5t += H4(.013664,.10461,.044729,.084449) * av.w;
    a6t += H4(-.20727,-.21044,-.017627,-.034349) * av.x;
    a6t += H4(-.2219,.049388,.070046,.024882) * av.y;
    a6t += H4(.038979,.034225,.07145,-.0067145) * av.z;
    a6t += H4(.081526,.081242,-.042318,.064613) * av.w;
    a7t += H4(.043634,.06031,.004276,-.099595) * av.x;
    a7t += H4(.035703,.065085,.0051457,-.026861) * av.y;
    a7t += H4(.0073275,.077331,.0030841,-.0085081) * av.z;
    a7t += H4(.076352,.081052,-.0032986,-.11912) * av.w;
    av = tile0[6][local.y + 1][local.x + 2];
    a0t += H4(.00012904,.061208,-.027323,-.12479) * av.x;
    a0t += H4(.00011144,.010838,.10924,-.19473) * av.y;
    a0t += H4(-.00030681,-.020646,-.067989,.066514) * av.z;
    a0t += H4(-3.3188e-6,.037611,.10201,-.079868) * av.w;
    a1t += H4(-.16377,-.13886,.054827,-.11544) * av.x;
    a1t += H4(-.16783,.095923,.037553,.013865) * av.y;
    a1t += H4(.019174,-.052996,-.025345,-.024258) * av.z;
    a1t += H4(-.28587,-.006466,.13949,.081395) * av.w;
    a2t += H4(.00015103,.003118,-.096314,-.0041104) * av.x;
    a2t += H4(.00013091,-.037353,.028294,.0064774) * av.y;
    a2t += H4(-.00026969,-.057815,-.046124,-.011931) * av.z;
    a2t += H4(-7.2703e-6,.00097533,.016458,.04273) * av.w;
    a3t += H4(.048693,-.11779,.016257,-.03835) * av.x;
    a3t += H4(-.0080561,.044793,.02729,.024447) * av.y;
    a3t += H4(-.15352,-.078508,-.044404,-.036499) * av.z;
    a3t += H4(.03696,-.10402,.01586,.033349) * av.w;
    a4t += H4(-.20024,-.085557,.050048,.11653) * av.x;
    a4t += H4(.00016248,.044598,.09459,-.035171) * av.y;
    a4t += H4(.11606,-.047666,-.098181,.025143) * av.z;
    a4t += H4(.032877,-.047393,.047102,-.045517) * av.w;
    a5t += H4(-.015665,-.088888,.08367,-.025967) * av.x;
    a5t += H4(-.048907,.083725,.016141,.018734) * av.y;
    a5t += H4(-.10254,-.026134,-.022825,-.049469) * av.z;
    a5t += H4(.092531,.085499,.040929,.039226) * av.w;
    a6t += H4(-.23682,-.079345,-.11007,.043193) * av.x;
    a6t += H4(-.075,.0010391,-.12451,.067186) * av.y;
    a6t += H4(-.09474,.011438,.033049,-.042217) * av.z;
    a6t += H4(-.016981,.032578,.082206,.097322) * av.w;
    a7t += H4(.0073696,-.078824,-.092198,-.24017) * av.x;
    a7t += H4(.094576,.096918,.022606,-.012503) * av.y;
    a7t += H4(-.027122,-.012758,-.00046549,.017209) * av.z;
    a7t += H4(.098525,.026521,.070474,-.10487) * av.w;
    av = tile0[6][local.y + 2][local.x + 0];
    a0t += H4(-.0010186,.0049911,.025593,.15541) * av.x;
    a0t += H4(.00034135,.10337,.038804,-.078218) * av.y;
    a0t += H4(.00023789,-.043768,.041953,-.046979) * av.z;
    a0t += H4(.00010424,.10049,.04724,.027524) * av.w;
    a1t += H4(-.012033,-.069868,-.039169,-.10775) * av.x;
    a1t += H4(.16211,.045923,.023588,-.023049) * av.y;
    a1t += H4(.16449,.02334,.014547,-.0050721) * av.z;
    a1t += H4(-.0053956,-.062885,.047336,.056681) * av.w;
    a2t += H4(-.00097584,-.041579,-.1738,.10419) * av.x;
    a2t += H4(.00034039,.12399,.061957,.0092586) * av.y;
    a2t += H4(.00027828,.10492,.066025,.098345) * av.z;
    a2t += H4(9.4009e-5,.12457,-.0035893,.040673) * av.w;
    a3t += H4(.12954,-.14466,-.031363,.034412) * av.x;
    a3t += H4(.073005,-.072327,.076677,.051772) * av.y;
    a3t += H4(.06296,-.089309,-.017144,.043645) * av.z;
    a3t += H4(.04747,.0063639,.098869,.051907) * av.w;
    a4t += H4(-.054965,-.11305,-.10008,.089234) * av.x;
    a4t += H4(.088362,.079967,.051058,-.056933) * av.y;
    a4t += H4(.15864,-.032347,.046466,-.055458) * av.z;
    a4t += H4(.057993,.031109,-.09037,-.21114) * av.w;
    a5t += H4(-.0038781,-.046574,.00075525,-.01421) * av.x;
    a5t += H4(.13043,-.0049488,.03468,.035298) * av.y;
    a5t += H4(.050583,.056854,.022262,.0095633) * av.z;
    a5t += H4(.025165,.017317,.07218,.058097) * av.w;
    a6t += H4(-.38117,-.29425,.05388,.017527) * av.x;
    a6t += H4(.019091,-.039107,.038559,-.0092221) * av.y;
    a6t += H4(-.099081,.067431,-.11663,.053822) * av.z;
    a6t += H4(.055238,.11794,.010331,-.0075371) * av.w;
    a7t += H4(.018361,-.014411,-.06037,.10319) * av.x;
    a7t += H4(.03799,.071064,.032823,.053552) * av.y;
    a7t += H4(.014061,.072087,.025526,-.019066) * av.z;
    a7t += H4(.040409,.025088,.066906,.06117) * av.w;
    av = tile0[6][local.y + 2][local.x + 1];
    a0t += H4(.0011265,-.033555,-.012127,.05587) * av.x;
    a0t += H4(-.00017366,.04331,.079452,.011954) * av.y;
    a0t += H4(-1.8064e-5,-.042044,-.0059442,-.058497) * av.z;
    a0t += H4(.00017147,.072766,.063105,-.026717) * av.w;
    a1t += H4(-.19061,.073801,.096194,.048239) * av.x;
    a1t += H4(-.022085,.057751,-.073635,.014692) * av.y;
    a1t += H4(.026242,.034908,-.0088772,.011059) * av.z;
    a1t += H4(.049883,-.055888,.043039,.034654) * av.w;
    a2t += H4(.0011255,-.020083,-.08528,-.088957) * av.x;
    a2t += H4(-.00016144,.12943,-.023013,.038842) * av.y;
    a2t += H4(1.4658e-5,-.00054752,.01729,.0050122) * av.z;
    a2t += H4(.00016318,-.012045,-.1438,-.049637) * av.w;
    a3t += H4(-.072863,-.0057229,-.04536,-.073396) * av.x;
    a3t += H4(.0021079,-.1316,.042698,-.045086) * av.y;
    a3t += H4(.0084752,-.077344,.010457,.019959) * av.z;
    a3t += H4(-.028601,.0067381,.084181,.016155) * av.w;
    a4t += H4(-.31186,-.015856,.041584,-.19505) * av.x;
    a4t += H4(.027392,.0027205,.09505,-.16144) * av.y;
    a4t += H4(.070992,-.17766,.038635,.061539) * av.z;
    a4t += H4(-.070517,.057053,.046651,-.13278) * av.w;
    a5t += H4(-.34718,.079151,-.020438,.019905) * av.x;
    a5t += H4(.095376,.0084461,.024509,.01823) * av.y;
    a5t += H4(.058067,.025571,.017236,-.028545) * av.z;
    a5t += H4(.043117,.037578,.031645,.040289) * av.w;
    a6t += H4(-.28958,-.098725,.086342,-.083778) * av.x;
    a6t += H4(.089679,.092662,.069978,.017178) * av.y;
    a6t += H4(-.1452,-.031785,-.014344,.022261) * av.z;
    a6t += H4(.10226,-.00072903,.0076278,.029532) * av.w;
    a7t += H4(-.015258,.054493,-.0083478,-.17912) * av.x;
    a7t += H4(.034806,.055994,.033404,.0063191) * av.y;
    a7t += H4(-.015234,.046024,-.0083762,-.14) * av.z;
    a7t += H4(.088581,-.0013114,.023653,-.045125) * av.w;
    av = tile0[6][local.y + 2][local.x + 2];
    a0t += H4(.00098843,-.074525,-.027227,-.11552) * av.x;
    a0t += H4(-.0015044,.035461,.095697,.023385) * av.y;
    a0t += H4(-.00030218,-.071528,-.12913,-.028526) * av.z;
    a0t += H4(.0002623,.053219,.093811,-.17306) * av.w;
    a1t += H4(-.14925,-.023594,-.12967,-.079239) * av.x;
    a1t += H4(.0077525,.068398,.071531,-.012202) * av.y;
    a1t += H4(-.057442,-.0356,-.041572,-.0016937) * av.z;
    a1t += H4(-.025968,.090476,.14339,-.0055007) * av.w;
    a2t += H4(.0009943,-.087389,.075133,-.093205) * av.x;
    a2t += H4(-.0014755,-.010416,-.0083437,.070881) * av.y;
    a2t += H4(-.00026931,.015742,-.050138,-.013906) * av.z;
    a2t += H4(.00027007,-.033135,-.044927,-.027009) * av.w;
    a3t += H4(-.09521,.014901,-.067653,-.033087) * av.x;
    a3t += H4(-.037907,.11827,.04386,.046391) * av.y;
    a3t += H4(-.31145,-.19891,-.046915,-.042332) * av.z;
    a3t += H4(.034144,-.11199,.040904,.061598) * av.w;
    a4t += H4(-.12934,.010965,-.11258,-.0029692) * av.x;
    a4t += H4(.11811,.089625,.13762,.020015) * av.y;
    a4t += H4(-.10651,-.11788,-.21453,.025581) * av.z;
    a4t += H4(.019972,-.032686,.045922,-.091222) * av.w;
    a5t += H4(-.14856,-.031527,-.0028684,.052795) * av.x;
    a5t += H4(.13462,.04953,.032725,.046077) * av.y;
    a5t += H4(-.080428,-.02108,-.0094634,-.048708) * av.z;
    a5t += H4(.11449,.04508,.019722,.038277) * av.w;
    a6t += H4(-.15493,-.30343,-.022651,-.03574) * av.x;
    a6t += H4(-.020285,.050453,-.22169,.038343) * av.y;
    a6t += H4(-.18471,-.087288,-.14535,-.027249) * av.z;
    a6t += H4(-.16814,-.0094335,.13268,.039663) * av.w;
    a7t += H4(-.028195,.029867,-.12037,-.32634) * av.x;
    a7t += H4(.091158,.069578,.055763,.062362) * av.y;
    a7t += H4(-.11106,-.064098,-.076788,-.12166) * av.z;
    a7t += H4(.11147,.028767,.057113,-.082864) * av.w;
    a0 += a0t;
    a1 += a1t;
    a2 += a2t;
    a3 += a3t;
    a4 += a4t;
    a5 += a5t;
    a6 += a6t;
    a7 += a7t;
    a0t = H4(0.);
    a1t = H4(0.);
    a2t = H4(0.);
    a3t = H4(0.);
    a4t = H4(0.);
    a5t = H4(0.);
    a6t = H4(0.);
    a7t = H4(0.);
    av = tile0[7][local.y + 0][local.x + 0];
    a0t += H4(-.00014715,.0034985,-.080103,.0059604) * av.x;
    a0t += H4(-.00051471,-.058274,-.011515,.039742) * av.y;
    a0t += H4(-.00046766,-.014205,-.050578,.12351) * av.z;
    a0t += H4(-.00028103,-.039386,.029457,-.0033777) * av.w;
    a1t += H4(.06822,-.016506,-.051131,-.047527) * av.x;
    a1t += H4(-.092232,-.032625,.025446,-.051568) * av.y;
    a1t += H4(-.10991,.010283,-.35121,-.17903) * av.z;
    a1t += H4(-.37683,.16632,-.0059956,.11244) * av.w;
    a2t += H4(-.00010847,-.24652,-.22457,.23591) * av.x;
    a2t += H4(-.00053402,-.051692,-.044053,-.024015) * av.y;
    a2t += H4(-.00046867,-.070642,-.10629,-.050892) * av.z;
    a2t += H4(-.00030213,.13923,.21388,.12316) * av.w;
    a3t += H4(-.11548,-.11203,-.0061641,-.021193) * av.x;
    a3t += H4(-.00077908,-.092084,-.048506,-.047951) * av.y;
    a3t += H4(.012968,-.026288,-.043774,-.11776) * av.z;
    a3t += H4(-.21365,-.13577,.032138,-.28526) * av.w;
    a4t += H4(-.29445,-.11618,-.19852,.0062423) * av.x;
    a4t += H4(.033418,-.024111,-.11066,.01183) * av.y;
    a4t += H4(-.16308,-.1502,-.14946,-.076814) * av.z;
    a4t += H4(-.17499,.071811,.14385,.04862) * av.w;
    a5t += H4(-.0017092,-.0096486,.013192,-.0032441) * av.x;
    a5t += H4(-.04922,-.031846,-.059846,-.067374) * av.y;
    a5t += H4(.082623,-.091797,-.097962,-.0478) * av.z;
    a5t += H4(-.37416,.016196,.077925,.04242) * av.w;
    a6t += H4(.29634,-.14803,-.33558,.041088) * av.x;
    a6t += H4(-.14822,.021876,-.1015,-.018296) * av.y;
    a6t += H4(.014704,.11966,-.17884,-.043213) * av.z;
    a6t += H4(.18643,-.13744,-.15012,.074843) * av.w;
    a7t += H4(.098307,-.075073,-.026725,-.032709) * av.x;
    a7t += H4(-.011617,-.077918,-.024128,-.06487) * av.y;
    a7t += H4(-.033827,-.035167,-.038348,-.093565) * av.z;
    a7t += H4(-.04488,-.12243,-.15512,.24696) * av.w;
    av = tile0[7][local.y + 0][local.x + 1];
    a0t += H4(.00019566,.037537,-.06618,.12841) * av.x;
    a0t += H4(-.00072954,-.032847,-.091079,.019) * av.y;
    a0t += H4(-1.9113e-5,.081609,.00011575,-.13365) * av.z;
    a0t += H4(.00027751,.096372,.042315,.10269) * av.w;
    a1t += H4(.039857,-.26078,8.5471e-6,-.04657) * av.x;
    a1t += H4(-.068725,.023062,.063406,-.079435) * av.y;
    a1t += H4(.16238,.00096086,-.017662,.13268) * av.z;
    a1t += H4(.10856,.069508,.29683,.05294) * av.w;
    a2t += H4(.00022022,-.07854,-.17264,.13212) * av.x;
    a2t += H4(-.00072524,-.10231,8.7229e-5,.01441) * av.y;
    a2t += H4(-1.6147e-5,.072887,-.090199,.038801) * av.z;
    a2t += H4(.00024839,.073855,.12889,.14026) * av.w;
    a3t += H4(.034395,.19471,.027904,-.32256) * av.x;
    a3t += H4(.019907,-.18176,-.025031,.026207) * av.y;
    a3t += H4(.029544,.11395,.032886,.044043) * av.z;
    a3t += H4(-.19506,.19719,.094874,-.30397) * av.w;
    a4t += H4(-.12374,-.1948,-.14746,.081432) * av.x;
    a4t += H4(.091584,-.070916,-.11769,-.00053208) * av.y;
    a4t += H4(.1441,.091488,.01884,-.010642) * av.z;
    a4t += H4(-.023497,-.054778,-.073597,.14711) * av.w;
    a5t += H4(-.081684,.021724,-.033829,.02259) * av.x;
    a5t += H4(-.05834,-.049205,-.03503,-.04773) * av.y;
    a5t += H4(.057705,.037138,.017399,.04237) * av.z;
    a5t += H4(.065683,.052408,.056309,.021086) * av.w;
    a6t += H4(-.18296,-.056624,-.27584,.033604) * av.x;
    a6t += H4(.028027,-.012368,.032684,-.053362) * av.y;
    a6t += H4(.12593,-.17981,-.013343,.064144) * av.z;
    a6t += H4(.11105,.0053898,.10156,.056606) * av.w;
    a7t += H4(.077802,.057664,-.050558,-.056704) * av.x;
    a7t += H4(-.085222,-.0097565,-.010076,-.053921) * av.y;
    a7t += H4(.064366,.10204,-.0082149,.066536) * av.z;
    a7t += H4(-.056946,.12653,-.068681,.23441) * av.w;
    av = tile0[7][local.y + 0][local.x + 2];
    a0t += H4(-.00023963,.014696,-.065826,-.097947) * av.x;
    a0t += H4(-.00014712,-.038321,-.054233,-.00055349) * av.y;
    a0t += H4(-.00080679,.091142,.038512,.018684) * av.z;
    a0t += H4(3.8752e-5,-.12193,.016064,-.040399) * av.w;
    a1t += H4(.14477,-.27057,-.0053178,-.1078) * av.x;
    a1t += H4(-.10202,-.017577,.028529,-.027539) * av.y;
    a1t += H4(.070777,-.052471,-.029278,.12202) * av.z;
    a1t += H4(.11912,.34134,.062502,.2181) * av.w;
    a2t += H4(-.0002113,-.16038,-.083769,-.097318) * av.x;
    a2t += H4(-.0001331,-.038086,-.035104,.07941) * av.y;
    a2t += H4(-.00080711,.10355,.031408,-.010836) * av.z;
    a2t += H4(3.3534e-5,-.036295,.064766,.16354) * av.w;
    a3t += H4(-.0045814,.063172,-.024961,-.35699) * av.x;
    a3t += H4(.011927,-.042115,-.038814,-.024985) * av.y;
    a3t += H4(.10871,.029675,.067579,.086367) * av.z;
    a3t += H4(-.032459,.048749,.055505,-.30472) * av.w;
    a4t += H4(-.0222,-.18611,-.08047,.15005) * av.x;
    a4t += H4(-.053159,-.027196,-.070253,.081796) * av.y;
    a4t += H4(.17958,.095283,.10237,-.10769) * av.z;
    a4t += H4(-.077979,-.089103,.31842,-.038021) * av.w;
    a5t += H4(-.36852,.024544,.0018446,-.02161) * av.x;
    a5t += H4(-.050407,-.029648,-.022852,-.034571) * av.y;
    a5t += H4(.16697,.089701,.068894,.11596) * av.z;
    a5t += H4(.062912,.089214,.067354,.052092) * av.w;
    a6t += H4(.13873,.13313,-.11132,.041035) * av.x;
    a6t += H4(.0073819,-.045312,.052581,-.042366) * av.y;
    a6t += H4(.20032,-.040562,.0075236,.11956) * av.z;
    a6t += H4(.23519,.10261,.13531,.025105) * av.w;
    a7t += H4(-.024264,.035142,-.10945,-.013908) * av.x;
    a7t += H4(-.036256,-.14021,.0010144,-.12541) * av.y;
    a7t += H4(.11913,.016696,.069728,.27501) * av.z;
    a7t += H4(.058449,.231,-.20594,.074915) * av.w;
    av = tile0[7][local.y + 1][local.x + 0];
    a0t += H4(-2.9167e-5,-.034073,-.018788,.072531) * av.x;
    a0t += H4(-.00049733,-.07997,-.018594,.0242) * av.y;
    a0t += H4(-.0013207,.00084687,-.02303,.12742) * av.z;
    a0t += H4(-.00078651,-.086441,-.041318,.13527) * av.w;
    a1t += H4(.12381,.23629,.12877,-.051907) * av.x;
    a1t += H4(.044825,-.012706,.035318,-.06643) * av.y;
    a1t += H4(-.010038,.023067,-.20658,-.13036) * av.z;
    a1t += H4(.13242,.14925,.0040687,.034875) * av.w;
    a2t += H4(1.4671e-5,-.16047,.14954,-.055496) * av.x;
    a2t += H4(-.00050163,-.030487,.043605,-.061432) * av.y;
    a2t += H4(-.0013073,-.27002,.12383,.053997) * av.z;
    a2t += H4(-.0008035,-.090529,.0016454,-.016503) * av.w;
    a3t += H4(-.019514,-.19684,-.017557,-.29508) * av.x;
    a3t += H4(-.021106,.036593,-.05219,.028911) * av.y;
    a3t += H4(-.030758,-.00037606,-.065854,-.061446) * av.z;
    a3t += H4(-8.274e-5,-.17066,.0051467,-.0031964) * av.w;
    a4t += H4(-.11874,-.11464,-.27486,-.16556) * av.x;
    a4t += H4(.00063458,-.065027,-.024546,.08507) * av.y;
    a4t += H4(.10819,-.086269,-.0080099,.087432) * av.z;
    a4t += H4(-.037746,.046282,-.020172,-.19709) * av.w;
    a5t += H4(-.083207,.081747,.012953,-.036479) * av.x;
    a5t += H4(-.047118,-.029471,-.038973,-.049739) * av.y;
    a5t += H4(.0081552,-.057607,-.093608,-.064534) * av.z;
    a5t += H4(.021696,.055261,.078226,-.028381) * av.w;
    a6t += H4(-.067486,6.4401e-5,-.28639,-.030579) * av.x;
    a6t += H4(-.010721,-.047666,-.12808,-.018095) * av.y;
    a6t += H4(-.057382,-.012974,-.011659,-.044363) * av.z;
    a6t += H4(.28064,-.1459,.01294,.0060669) * av.w;
    a7t += H4(.01633,-.0054201,-.001946,.0051002) * av.x;
    a7t += H4(-.015976,-.091522,-.01883,-.10002) * av.y;
    a7t += H4(-.00080107,-.022592,.0013945,-.041436) * av.z;
    a7t += H4(.051358,.057783,-.06555,-.012755) * av.w;
    av = tile0[7][local.y + 1][local.x + 1];
    a0t += H4(-.0002442,-.0051906,.034725,-.16168) * av.x;
    a0t += H4(-.0002552,-.041597,-.10179,.083111) * av.y;
    a0t += H4(-.00054677,.060461,-.01106,-.061349) * av.z;
    a0t += H4(-.00050548,-.0039279,.055923,.12943) * av.w;
    a1t += H4(-.28356,-.026509,.065213,.0017699) * av.x;
    a1t += H4(.018775,.017421,.057545,-.03306) * av.y;
    a1t += H4(.077,-.10417,.077702,.02143) * av.z;
    a1t += H4(-.063392,-.026349,.1878,-.112) * av.w;
    a2t += H4(-.00020263,-.10406,-.028612,.0063082) * av.x;
    a2t += H4(-.00022386,-.08157,.037632,-.061736) * av.y;
    a2t += H4(-.00052566,.036284,.12589,.0066727) * av.z;
    a2t += H4(-.00053348,.14564,-.11922,.060204) * av.w;
    a3t += H4(-.05838,-.041916,.040178,-.14685) * av.x;
    a3t += H4(-.045717,-.025808,-.043623,.0044443) * av.y;
    a3t += H4(.076569,.12726,.036582,-.023274) * av.z;
    a3t += H4(.068513,.015191,-.050296,-.1891) * av.w;
    a4t += H4(.0022532,-.1075,-.12521,-.23072) * av.x;
    a4t += H4(.035006,-.082482,-.074672,.055807) * av.y;
    a4t += H4(.12219,.22838,.087401,.14085) * av.z;
    a4t += H4(.024473,-.10655,.076635,.042588) * av.w;
    a5t += H4(-.14907,.035072,.064711,-.048979) * av.x;
    a5t += H4(-.022251,-.06362,-.028091,-.041569) * av.y;
    a5t += H4(-.055347,-.034327,.019668,.040923) * av.z;
    a5t += H4(-.094529,-.021572,.0858,-.036909) * av.w;
    a6t += H4(-.12167,-.068276,-.2025,.0028817) * av.x;
    a6t += H4(-.053662,-.020718,-.033452,-.057913) * av.y;
    a6t += H4(-.017716,.05576,.087837,-.0072763) * av.z;
    a6t += H4(.10746,.085623,-.03938,.08565) * av.w;
    a7t += H4(.021465,.063161,-.0025608,-.012263) * av.x;
    a7t += H4(-.069685,-.0040159,-.014858,.028399) * av.y;
    a7t += H4(.068707,-.28937,.0010477,.0065668) * av.z;
    a7t += H4(.037415,-.07501,.11099,.28623) * av.w;
    av = tile0[7][local.y + 1][local.x + 2];
    a0t += H4(-.00033226,-.025766,.006394,-.17294) * av.x;
    a0t += H4(5.3758e-5,-.040499,-.060425,.017201) * av.y;
    a0t += H4(-.00049274,.081469,.0072513,-.054571) * av.z;
    a0t += H4(-.0001792,.048028,.014476,.013188) * av.w;
    a1t += H4(-.15097,-.20804,.029831,-.13475) * av.x;
    a1t += H4(.024938,.035939,-.061335,-.057097) * av.y;
    a1t += H4(-.019991,-.042872,.051997,.036472) * av.z;
    a1t += H4(-.011433,-.048728,-.13408,-.026053) * av.w;
    a2t += H4(-.00029719,.0051204,.029718,-.0191) * av.x;
    a2t += H4(6.4876e-5,-.033804,-.065004,-.029568) * av.y;
    a2t += H4(-.00047942,.17983,.1158,-.026725) * av.z;
    a2t += H4(-.00019689,-.036224,.030236,.20108) * av.w;
    a3t += H4(-.10413,.061007,.049299,-.07932) * av.x;
    a3t += H4(.015593,-.21269,-.0415,.029553) * av.y;
    a3t += H4(.15276,-.020553,-.0095767,-4.077e-5) * av.z;
    a3t += H4(.12095,.0084798,-.046611,-.1178) * av.w;
    a4t += H4(-.098391,-.088405,-.16408,-.051451) * av.x;
    a4t += H4(-.094268,-.027388,-.065395,-.12622) * av.y;
    a4t += H4(.11827,.11537,.027056,-.055781) * av.z;
    a4t += H4(-.14243,-.079455,.15237,.073978) * av.w;
    a5t += H4(-.17754,.024048,.10173,-.10716) * av.x;
    a5t += H4(.0073244,-.039866,-.031032,-.038859) * av.y;
    a5t += H4(.063401,-.013192,.014277,.043651) * av.z;
    a5t += H4(.16173,.0082271,-.044011,-.039512) * av.w;
    a6t += H4(.17841,.048848,-.11693,.048956) * av.x;
    a6t += H4(-.048943,-.0021736,-.0344,-.037006) * av.y;
    a6t += H4(-.005147,.17468,-.11568,-.013633) * av.z;
    a6t += H4(.23623,.33506,.23532,.088556) * av.w;
    a7t += H4(-.010825,-.0078908,.013589,-.032062) * av.x;
    a7t += H4(-.065204,-.030895,-.034512,-.022255) * av.y;
    a7t += H4(.044409,-.097133,.026568,.081119) * av.z;
    a7t += H4(.030874,-.2034,.042593,-.09074) * av.w;
    av = tile0[7][local.y + 2][local.x + 0];
    a0t += H4(.00027581,-.026665,.0007826,.040189) * av.x;
    a0t += H4(-1.0766e-5,-.077229,-.029061,-.003433) * av.y;
    a0t += H4(-.00077087,-.11683,-.076174,-.062494) * av.z;
    a0t += H4(-.00025798,.022311,.065867,.15853) * av.w;
    a1t += H4(-.14955,-.042526,-.085836,.13784) * av.x;
    a1t += H4(-.14904,-.0012341,-.029635,-.012253) * av.y;
    a1t += H4(.019643,-.10729,-.24897,-.20478) * av.z;
    a1t += H4(-.31323,.14864,.065141,-.070554) * av.w;
    a2t += H4(.00030453,.14546,-.060234,.11095) * av.x;
    a2t += H4(-8.1434e-6,-.045804,-.15047,.011754) * av.y;
    a2t += H4(-.00076823,-.064648,-.27442,.20105) * av.z;
    a2t += H4(-.00028358,-.11456,.084989,-.13989) * av.w;
    a3t += H4(.026311,-.018395,-.021174,.14123) * av.x;
    a3t += H4(-.086249,-.042232,-.047867,-.0043604) * av.y;
    a3t += H4(-.17517,-.2241,-.11008,-.09952) * av.z;
    a3t += H4(.13677,-.2181,.074661,.10863) * av.w;
    a4t += H4(.12581,-.16065,-.045066,-.059237) * av.x;
    a4t += H4(-.035544,-.043652,.04672,-.054316) * av.y;
    a4t += H4(-.17107,-.45909,-.1711,-.04729) * av.z;
    a4t += H4(-.21069,.089635,.16329,.12067) * av.w;
    a5t += H4(.0089844,-.038546,.022222,.014002) * av.x;
    a5t += H4(.0094344,-.016071,-.019552,-.037082) * av.y;
    a5t += H4(-.33227,-.0058987,-.051774,-.040146) * av.z;
    a5t += H4(.082152,.035281,.042393,.037715) * av.w;
    a6t += H4(-.28317,.1723,-.011927,.036285) * av.x;
    a6t += H4(-.052919,-.011938,-.17048,-.01879) * av.y;
    a6t += H4(-.14133,-.13854,-.026634,-.015374) * av.z;
    a6t += H4(.23635,-.079262,.17891,-.047003) * av.w;
    a7t += H4(.015609,.0094795,-.0047811,.076482) * av.x;
    a7t += H4(-.032728,-.10285,-.029689,-.031639) * av.y;
    a7t += H4(-.045198,-.20286,-.071652,-.24098) * av.z;
    a7t += H4(.032971,.17218,-.16082,.074173) * av.w;
    av = tile0[7][local.y + 2][local.x + 1];
    a0t += H4(.00023925,-.0036926,.019763,-.098997) * av.x;
    a0t += H4(.00026067,-.060231,-.073852,.013707) * av.y;
    a0t += H4(-.00015197,.037053,-.06078,-.27952) * av.z;
    a0t += H4(-.0003445,-.009835,.060314,.043991) * av.w;
    a1t += H4(-.27203,-.21367,-.0132,.072397) * av.x;
    a1t += H4(-.066811,-.029667,.011841,-.0073295) * av.y;
    a1t += H4(-.14447,-.0080321,-.02315,.061578) * av.z;
    a1t += H4(-.25433,.12292,.06288,-.23755) * av.w;
    a2t += H4(.00025335,-.021094,-.18257,-.082155) * av.x;
    a2t += H4(.00028921,-.012251,-.030333,.029208) * av.y;
    a2t += H4(-.00013245,.0044726,-.056168,.064778) * av.z;
    a2t += H4(-.00037317,.032997,-.089666,-.017269) * av.w;
    a3t += H4(-.055096,.087146,.0080755,.015322) * av.x;
    a3t += H4(-.076216,-.34411,-.056314,-.055473) * av.y;
    a3t += H4(-.068289,-.033588,-.02635,-.06693) * av.z;
    a3t += H4(.19341,.2113,.063307,-.031515) * av.w;
    a4t += H4(-.22609,-.074488,-.094584,-.044028) * av.x;
    a4t += H4(.016548,-.14056,-.01114,.046299) * av.y;
    a4t += H4(-.043304,-.18613,-.1407,.14961) * av.z;
    a4t += H4(-.16912,-.059674,.19113,.099105) * av.w;
    a5t += H4(.0015436,-.0037104,-.044264,.041075) * av.x;
    a5t += H4(.01777,-.060191,-.034837,-.041423) * av.y;
    a5t += H4(-.17832,-.023397,.015853,.016637) * av.z;
    a5t += H4(-.11433,.087958,.0014469,-.020958) * av.w;
    a6t += H4(.01984,.049087,-.014223,.069599) * av.x;
    a6t += H4(-.014382,-.016292,-.066301,-.045196) * av.y;
    a6t += H4(-.056539,-.034367,.031527,-.024533) * av.z;
    a6t += H4(.12054,.099546,-.039798,-.1391) * av.w;
    a7t += H4(.037888,-.027468,-.037978,.039308) * av.x;
    a7t += H4(-.069593,-.02294,-.020916,-.087626) * av.y;
    a7t += H4(-.012903,-.077087,.0034717,.021368) * av.z;
    a7t += H4(.039807,.078815,-.098287,.035222) * av.w;
    av = tile0[7][local.y + 2][local.x + 2];
    a0t += H4(-.00035305,.015347,-.0099445,-.10226) * av.x;
    a0t += H4(.00021688,-.045791,-.085058,.16291) * av.y;
    a0t += H4(-.00033976,.030098,-.06684,-.028727) * av.z;
    a0t += H4(-.00043294,.014346,.052355,-.072889) * av.w;
    a1t += H4(-.072441,-.010623,-.035237,.10279) * av.x;
    a1t += H4(.083456,.058864,-.17091,.0028211) * av.y;
    a1t += H4(-.26995,-.026827,-.017385,.081465) * av.z;
    a1t += H4(-.11877,-.14856,-.24824,-.1757) * av.w;
    a2t += H4(-.00033166,.024738,-.094983,-.12742) * av.x;
    a2t += H4(.00024859,.0075105,-.035046,-.0079257) * av.y;
    a2t += H4(-.00032377,.04902,.016181,-.12299) * av.z;
    a2t += H4(-.0004543,.0010492,.27776,.19913) * av.w;
    a3t += H4(-.077733,.12565,.0069538,.092606) * av.x;
    a3t += H4(-.12261,-.0165,-.045048,-.024097) * av.y;
    a3t += H4(-.17705,-.11422,-.017348,-.067308) * av.z;
    a3t += H4(.18128,-.12252,.014171,-.24264) * av.w;
    a4t += H4(-.26507,.084092,-.1236,.021588) * av.x;
    a4t += H4(-.0043486,.017809,.029572,-.00051781) * av.y;
    a4t += H4(-.066056,-.12794,-.22998,-.1372) * av.z;
    a4t += H4(-.21857,-.010972,.18136,-.013796) * av.w;
    a5t += H4(-.12602,.031881,-.10343,.012342) * av.x;
    a5t += H4(-.073671,-.046341,-.030955,-.016376) * av.y;
    a5t += H4(-.11949,-.077005,-.049274,-.016463) * av.z;
    a5t += H4(.2185,-.0015569,-.036792,-.025437) * av.w;
    a6t += H4(-.044579,-.040478,-.069046,.082043) * av.x;
    a6t += H4(-.23079,-.00075252,-.13138,-.036439) * av.y;
    a6t += H4(-.013982,-.0087475,-.023696,-.054691) * av.z;
    a6t += H4(.15221,.18616,-.0019432,.04225) * av.w;
    a7t += H4(-.0058039,-.0014078,-.01444,.049075) * av.x;
    a7t += H4(-.061836,.036259,-.030918,.021266) * av.y;
    a7t += H4(-.037994,-.095552,-.032376,-.11633) * av.z;
    a7t += H4(.065512,-.28654,-.14232,-.18074) * av.w;
    a0 += a0t;
    a1 += a1t;
    a2 += a2t;
    a3 += a3t;
    a4 += a4t;
    a5 += a5t;
    a6 += a6t;
    a7 += a7t;
    a0 = max(a0, H4(0.)) + H4(.98316,.029314,.060546,.028897) * min(a0, H4(0.));
    a1 = max(a1, H4(0.)) + H4(4.438e-5,-.001624,-.001235,-.0040667) * min(a1, H4(0.));
    a2 = max(a2, H4(0.)) + H4(.98688,-.0023934,.0064035,-.0011791) * min(a2, H4(0.));
    a3 = max(a3, H4(0.)) + H4(.0051941,.0027072,.049452,-.0033734) * min(a3, H4(0.));
    a4 = max(a4, H4(0.)) + H4(.0030011,.0040478,.00094482,.02137) * min(a4, H4(0.));
    a5 = max(a5, H4(0.)) + H4(.0078598,.01968,.027237,.024095) * min(a5, H4(0.));
    a6 = max(a6, H4(0.)) + H4(.0027072,-.0034495,.0057466,.01267) * min(a6, H4(0.));
    a7 = max(a7, H4(0.)) + H4(.053637,.00056412,-.066835,.0018815) * min(a7, H4(0.));
    H4 b0 = H4(0.,0.,0.,0.);
    H4 b1 = H4(0.,0.,0.,0.);
    H1 b2 = H1(0.);
    H4 b2s4 = H4(0.);
    b0 += H4(-.0060609,-.0087058,-.0052534,-.0088655) * a0.x;
    b0 += H4(.0011802,-.00079888,-.0020382,-.00026003) * a0.y;
    b0 += H4(-.00064185,-.0001429,-.0001663,-.0015354) * a0.z;
    b0 += H4(-.0037069,-.014959,.043982,-.036232) * a0.w;
    b1 += H4(.23359,-.0084768,-.0062445,-.0090666) * a0.x;
    b1 += H4(.0058763,-7.4973e-5,-.023912,.0010429) * a0.y;
    b1 += H4(-.0022097,-.0011572,-.0021899,.00026542) * a0.z;
    b1 += H4(.13599,-.030255,-.029167,-.050602) * a0.w;
    b2s4 += H4(-.0060374,.0010822,.024867,-.0031854) * a0;
    b0 += H4(.0081106,.010703,.003709,.0037091) * a1.x;
    b0 += H4(-.0053554,-.0043819,.018709,.0018657) * a1.y;
    b0 += H4(.018388,.0081133,.0058447,.006218) * a1.z;
    b0 += H4(-.021408,.0008668,.0027067,-.0026487) * a1.w;
    b1 += H4(.012247,-.013796,.0033966,-.0025351) * a1.x;
    b1 += H4(-.0061176,-.0070611,.0027302,.00090094) * a1.y;
    b1 += H4(-.0025148,-.0015733,.00013809,-.0044834) * a1.z;
    b1 += H4(.008258,.0050516,.0065916,.004685) * a1.w;
    b2s4 += H4(-.013835,-.0072358,-.0048762,.0024927) * a1;
    b0 += H4(-.0043969,-.0074912,-.0047338,-.0070482) * a2.x;
    b0 += H4(.010935,-.012418,-.01028,-.0083811) * a2.y;
    b0 += H4(-.0044758,-.00084309,.00056825,-.0079181) * a2.z;
    b0 += H4(.0017252,.011137,-.021753,-.00072311) * a2.w;
    b1 += H4(.23645,-.0071937,-.0050834,-.0072826) * a2.x;
    b1 += H4(-.0043724,.010204,-.0021823,.0046234) * a2.y;
    b1 += H4(-.0055471,-.0033871,.0081325,.0094356) * a2.z;
    b1 += H4(.0073069,.0090311,-.0009659,.0013067) * a2.w;
    b2s4 += H4(-.004929,.00088224,.0054436,.0012728) * a2;
    b0 += H4(.0030339,.0037663,.0018567,-.00042279) * a3.x;
    b0 += H4(-.016223,-.0064995,.010419,-.011226) * a3.y;
    b0 += H4(.002643,-.00016455,.00057975,-.00076358) * a3.z;
    b0 += H4(-.0010737,-.0092119,-.015208,.002893) * a3.w;
    b1 += H4(.0020329,-.0064668,-.0029553,-.003617) * a3.x;
    b1 += H4(.0017886,.017268,-.0092728,-.0015288) * a3.y;
    b1 += H4(-.0016655,.0011652,.024257,-.0074065) * a3.z;
    b1 += H4(.002319,-.00020625,.0076977,.0081798) * a3.w;
    b2s4 += H4(-.023353,.014771,.0014111,.0013008) * a3;
    b0 += H4(.015549,-.0012031,.00088585,-.0078563) * a4.x;
    b0 += H4(-.0067102,-.0018608,.0022483,-.0074571) * a4.y;
    b0 += H4(-.0017293,-.0022662,.0019813,.0010052) * a4.z;
    b0 += H4(-.0031122,-.038301,-.065415,.0079113) * a4.w;
    b1 += H4(-.010619,-.0074447,-.0073392,-.005406) * a4.x;
    b1 += H4(-.006271,.0018538,-.011471,-.0028774) * a4.y;
    b1 += H4(-.0015212,.0055911,.0028224,.0067239) * a4.z;
    b1 += H4(.1193,-.058032,.031468,-.0076997) * a4.w;
    b2s4 += H4(-.0021242,.0034827,.018619,.023238) * a4;
    b0 += H4(.0054111,.00086696,-.0038792,.0084069) * a5.x;
    b0 += H4(-.0010148,-.0066704,.027378,-.00093562) * a5.y;
    b0 += H4(.027036,.0019978,.00036223,-.0033254) * a5.z;
    b0 += H4(-.024393,.004608,-.0026433,.0061567) * a5.w;
    b1 += H4(-.0002729,-.0065761,.013856,.0013996) * a5.x;
    b1 += H4(-.0039166,-.0038274,-.001398,.0001707) * a5.y;
    b1 += H4(-.0076339,9.2886e-6,-.0057013,.0001564) * a5.z;
    b1 += H4(.0057749,.0027343,.00017555,.00049046) * a5.w;
    b2s4 += H4(-.013099,-.00027904,.00099283,.0010362) * a5;
    b0 += H4(.0062468,.007699,.0018873,.0087655) * a6.x;
    b0 += H4(.0059168,-.0021909,.0014146,.0088162) * a6.y;
    b0 += H4(-.010531,-.019611,-.014055,.0006863) * a6.z;
    b0 += H4(.0054487,.0036439,-.026627,.00096003) * a6.w;
    b1 += H4(.0079707,.0028339,-.0090437,-.0053059) * a6.x;
    b1 += H4(-.0051281,-.00094431,-.017122,.011242) * a6.y;
    b1 += H4(.00433,-.0011843,.005964,.010737) * a6.z;
    b1 += H4(.0038633,.001631,-.00037949,.00021233) * a6.w;
    b2s4 += H4(-.0003907,.00069759,.006397,.0030819) * a6;
    b0 += H4(.0010574,9.7212e-5,-.0025784,-.00078261) * a7.x;
    b0 += H4(-.0012979,.003045,-.0070706,-.0033723) * a7.y;
    b0 += H4(-.0054798,-.0012398,.01011,.00027902) * a7.z;
    b0 += H4(-.0027006,-.0091879,-.011477,.0086765) * a7.w;
    b1 += H4(.004056,.0029664,-.0015162,.0016617) * a7.x;
    b1 += H4(.0086008,-.0014168,-.010422,-.016771) * a7.y;
    b1 += H4(-.015318,-.0051751,.012121,.0036143) * a7.z;
    b1 += H4(-.0043665,-.012915,.01215,.0079695) * a7.w;
    b2s4 += H4(-.025388,-.0063797,-.0049124,-.0060683) * a7;
    b2 += dot(b2s4, H4(1.));
    ivec2 target = (base + local) * ivec2(3, 1);
    imageStore(out_image, target + ivec2(0, 0), vec4(b0));
    imageStore(out_image, target + ivec2(1, 0), vec4(b1));
    imageStore(out_image, target + ivec2(2, 0), vec4(b2, 0., 0., 0.));
}

//!DESC car3_40k 41/45: 3x3 9>1, residual
//!HOOK LUMA
//!BIND LUMA
//!BIND VSA_CAR3_40K_3
//!SAVE VSA_CAR3_40K_RESIDUAL
//!COMPONENTS 4
//!COMPUTE 16 12 16 12

#ifdef GL_EXT_shader_explicit_arithmetic_types_float16
#extension GL_EXT_shader_explicit_arithmetic_types_float16 : enable
#define H4 f16vec4
#else
#define H4 vec4
#endif

shared H4 tile0[3][14][18];


vec2 LUMA_count() { // pixels of the picture as displayed
    vec2 end = vec2(imageSize(out_image)) - .5, start = vec2(-.5);
    vec2 across = LUMA_map(vec2(end.x, start.y)) - LUMA_map(start), down = LUMA_map(vec2(start.x, end.y)) - LUMA_map(start);
    return floor(vec2(dot(abs(across), LUMA_size), dot(abs(down), LUMA_size)) + .5);
}

vec4 LUMA_at(vec2 pixel, vec2 count) { // LUMA_map knows the host's rotation, flip and padding
    vec2 pos = LUMA_map((clamp(pixel, vec2(0.), count - 1.) + .5) / count * vec2(imageSize(out_image)) - .5);
    return LUMA_tex((floor(pos * LUMA_size) + .5) * LUMA_pt);
}

void hook() {
    ivec2 base = ivec2(gl_WorkGroupID.xy) * ivec2(16, 12);
    ivec2 local = ivec2(gl_LocalInvocationID.xy);
    ivec2 last = textureSize(VSA_CAR3_40K_3_raw, 0) / ivec2(3, 1) - 1;
    for (int i = int(gl_LocalInvocationIndex); i < 252; i += 192) {
        ivec2 cell = ivec2(i % 18, i / 18);
        ivec2 texel = clamp(base + cell + (3), ivec2(0), last) * ivec2(3, 1);
        tile0[0][cell.y][cell.x] = H4(texelFetch(VSA_CAR3_40K_3_raw, texel + ivec2(0, 0), 0));
        tile0[1][cell.y][cell.x] = H4(texelFetch(VSA_CAR3_40K_3_raw, texel + ivec2(1, 0), 0));
        tile0[2][cell.y][cell.x] = H4(texelFetch(VSA_CAR3_40K_3_raw, texel + ivec2(2, 0), 0));
    }
    barrier();
    float a0 = float(.00043423);
    vec4 av;
    av = vec4(tile0[0][local.y + 0][local.x + 0]);
    a0 += av.x;
    av = vec4(tile0[0][local.y + 0][local.x + 1]);
    a0 += av.y;
    av = vec4(tile0[0][local.y + 0][local.x + 2]);
    a0 += av.z;
    av = vec4(tile0[0][local.y + 1][local.x + 0]);
    a0 += av.w;
    av = vec4(tile0[1][local.y + 1][local.x + 1]);
    a0 += av.x;
    av = vec4(tile0[1][local.y + 1][local.x + 2]);
    a0 += av.y;
    av = vec4(tile0[1][local.y + 2][local.x + 0]);
    a0 += av.z;
    av = vec4(tile0[1][local.y + 2][local.x + 1]);
    a0 += av.w;
    av = vec4(tile0[2][local.y + 2][local.x + 2]);
    a0 += av.x;
    vec2 LUMA_pixels = LUMA_count();
    vec4 before;
    before = LUMA_at(vec2((base + local) * 1 + ivec2(0, 0)), LUMA_pixels);
    imageStore(out_image, (base + local) * 1 + ivec2(0, 0), vec4(255. * float(a0), 255. * before.x - 128., 0., 0.));
}

//!DESC car3_40k 42/45: statistics of squares
//!HOOK LUMA
//!BIND VSA_CAR3_40K_RESIDUAL
//!SAVE VSA_CAR3_40K_SQUARES
//!WIDTH LUMA.w 15 + LUMA.w 15 + 16 % - 16 / 2 *
//!HEIGHT LUMA.h 15 + LUMA.h 15 + 16 % - 16 /
//!COMPONENTS 4

float count(vec2 square, float side) { // pixels with neighbours on all sides in a square
    vec2 pixels = min((square + 1.) * side, VSA_CAR3_40K_RESIDUAL_size - 1.) - max(square * side, 1.);
    return max(pixels.x, 0.) * max(pixels.y, 0.);
}

vec3 place(float side) { // the square that this fragment is for, and which of its vectors
    vec2 squares = floor((VSA_CAR3_40K_RESIDUAL_size + side - 1.) / side);
    vec2 texel = floor(VSA_CAR3_40K_RESIDUAL_pos * vec2(squares.x * 2., squares.y));
    return vec3(floor((texel.x + .5) / 2.), texel.y, mod(texel.x, 2.));
}

vec4 roots(vec4 value, float vector) { // of what is stored as such, see mean
    vec4 root = sign(value) * sqrt(abs(value));
    return mod(vector, 2.) > .5 ? root : vec4(value.xy, root.zw);
}

vec2 load(vec2 pixel, float vector) { // residual and source
    vec4 texel = VSA_CAR3_40K_RESIDUAL_tex((pixel + .5) * VSA_CAR3_40K_RESIDUAL_pt);
    return texel.xy;
}

float alike(float difference) {
    return .25 / (.25 + difference * difference);
}

// Even vectors: slopes, flat, and the squares of squared residuals and of residual times slope. Odd ones: Laplacian times residual,
// and the squares of slope, Laplacian and residual.
vec4 hook() {
    vec3 at = place(16.);
    bool squared = mod(at.z, 2.) > .5;
    vec4 sum = vec4(0.);
    for (int y = 0; y < 16; y++) {
        vec2 pixel = at.xy * 16. + vec2(0., y);
        vec2 left = load(pixel - vec2(1., 0.), at.z), here = load(pixel, at.z);
        for (int x = 0; x < 16; x++) {
            vec2 next = load(pixel + vec2(1., 0.), at.z);
            float right = next.y - here.y, below = load(pixel + vec2(0., 1.), at.z).y - here.y;
            float laplacian = right - here.y + left.y + below - here.y + load(pixel - vec2(0., 1.), at.z).y;
            float slope = .5 * (right * right + below * below), r = here.x;
            vec4 value = vec4(.5 * (abs(right) + abs(below)), .5 * (alike(right) + alike(below)), r * r * r * r, r * r * slope);
            if (squared) value = vec4(laplacian * r, slope, laplacian * laplacian, r * r);
            bool inside = all(greaterThan(pixel, vec2(.5))) && all(lessThan(pixel, VSA_CAR3_40K_RESIDUAL_size - 1.5));
            sum += inside ? value : vec4(0.);
            left = here;
            here = next;
            pixel.x += 1.;
        }
    }
    sum /= max(count(at.xy, 16.), 1.);
    return roots(sum, at.z);
}

//!DESC car3_40k 43/45: statistics of areas
//!HOOK LUMA
//!BIND VSA_CAR3_40K_RESIDUAL
//!BIND VSA_CAR3_40K_SQUARES
//!SAVE VSA_CAR3_40K_AREAS
//!WIDTH LUMA.w 255 + LUMA.w 255 + 256 % - 256 / 2 *
//!HEIGHT LUMA.h 255 + LUMA.h 255 + 256 % - 256 /
//!COMPONENTS 4

float count(vec2 square, float side) { // pixels with neighbours on all sides in a square
    vec2 pixels = min((square + 1.) * side, VSA_CAR3_40K_RESIDUAL_size - 1.) - max(square * side, 1.);
    return max(pixels.x, 0.) * max(pixels.y, 0.);
}

vec3 place(float side) { // the square that this fragment is for, and which of its vectors
    vec2 squares = floor((VSA_CAR3_40K_RESIDUAL_size + side - 1.) / side);
    vec2 texel = floor(VSA_CAR3_40K_RESIDUAL_pos * vec2(squares.x * 2., squares.y));
    return vec3(floor((texel.x + .5) / 2.), texel.y, mod(texel.x, 2.));
}

vec4 roots(vec4 value, float vector) { // of what is stored as such, see mean
    vec4 root = sign(value) * sqrt(abs(value));
    return mod(vector, 2.) > .5 ? root : vec4(value.xy, root.zw);
}

vec4 mean(vec2 first, float vector) { // over the squares from this one on
    vec4 sum = vec4(0.);
    float total = 0.;
    for (int y = 0; y < 16; y++) {
        vec2 square = first + vec2(0., y);
        for (int x = 0; x < 16; x++) {
            vec4 value = VSA_CAR3_40K_SQUARES_tex((vec2(square.x * 2. + vector, square.y) + .5) * VSA_CAR3_40K_SQUARES_pt);
            value.zw *= abs(value.zw);
            if (mod(vector, 2.) > .5) value.xy *= abs(value.xy);
            float n = count(square, 16.);
            sum += n * value;
            total += n;
            square.x += 1.;
        }
    }
    return sum / max(total, 1.);
}

vec4 hook() {
    vec3 at = place(16. * 16.);
    return roots(mean(at.xy * 16., at.z), at.z);
}

//!DESC car3_40k 44/45: factor
//!HOOK LUMA
//!BIND VSA_CAR3_40K_RESIDUAL
//!BIND VSA_CAR3_40K_AREAS
//!SAVE VSA_CAR3_40K_FACTOR
//!WIDTH 1
//!HEIGHT 1
//!COMPONENTS 4

float count(vec2 square, float side) { // pixels with neighbours on all sides in a square
    vec2 pixels = min((square + 1.) * side, VSA_CAR3_40K_RESIDUAL_size - 1.) - max(square * side, 1.);
    return max(pixels.x, 0.) * max(pixels.y, 0.);
}

vec4 mean(vec2 first, float vector) { // over the squares from this one on
    vec4 sum = vec4(0.);
    float total = 0.;
    for (int y = 0; y < 128; y++) {
        vec2 square = first + vec2(0., y);
        if (square.y * 256. >= VSA_CAR3_40K_RESIDUAL_size.y) break;
        for (int x = 0; x < 128; x++) {
            if (square.x * 256. >= VSA_CAR3_40K_RESIDUAL_size.x) break;
            vec4 value = VSA_CAR3_40K_AREAS_tex((vec2(square.x * 2. + vector, square.y) + .5) * VSA_CAR3_40K_AREAS_pt);
            value.zw *= abs(value.zw);
            if (mod(vector, 2.) > .5) value.xy *= abs(value.xy);
            float n = count(square, 256.);
            sum += n * value;
            total += n;
            square.x += 1.;
        }
    }
    return sum / max(total, 1.);
}

float factor(float vector) {
    vec4 a = mean(vec2(0.), vector), b = mean(vec2(0.), vector + 1.);
    float s0 = log((sqrt(b.y) + .00255) / (a.x + .00255)), s1 = b.x / sqrt(b.z * b.w + .0042283), s2 = a.y;
    float s3 = log((sqrt(b.w) + .00255) / (sqrt(b.z) + .00255));
    float s4 = log((a.z + 4.2283e-11) / ((b.w + 6.5025e-6) * (b.w + 6.5025e-6)));
    float s5 = log((a.w + 4.2283e-11) / ((b.w + 6.5025e-6) * (b.y + 6.5025e-6)));
    float u0 = clamp((s0 - 1.2213) * 1.0928, -1., 1.);
    float u1 = clamp((s1 - .11671) * 1.6733, -1., 1.);
    float u2 = clamp((s2 - .5382) * 2.1999, -1., 1.);
    float u3 = clamp((s3 - -1.877) * .48052, -1., 1.);
    float u4 = clamp((s4 - 2.7529) * .47062, -1., 1.);
    float u5 = clamp((s5 - 2.2328) * .47315, -1., 1.);
    float z = -5.0092 + 1.9332 * u0 + 2.3788 * u1 + -1.7899 * u2 + .54493 * u3 + -.5358 * u4 + 1.1347 * u5;
    z += 4.6449 * tanh(2.7798 + 2.9376 * u0 + -.078553 * u1 + .3708 * u2 + 3.5397 * u3 + -1.8782 * u4 + -1.6166 * u5);
    z += 4.9715 * tanh(1.9601 + 1.5446 * u0 + .76673 * u1 + 1.6046 * u2 + 2.2578 * u3 + 2.6936 * u4 + -.92597 * u5);
    z += -3.121 * tanh(2.7259 + 3.391 * u0 + 1.2555 * u1 + 1.3286 * u2 + 3.4645 * u3 + -1.1166 * u4 + .65344 * u5);
    z += 2.497 * tanh(-.67393 + -.51367 * u0 + -.30397 * u1 + .98342 * u2 + -1.5154 * u3 + -2.1171 * u4 + -1.6994 * u5);
    z += 2.8481 * tanh(-.64634 + -1.6104 * u0 + -1.6942 * u1 + .92878 * u2 + -.27459 * u3 + 2.5469 * u4 + -1.0718 * u5);
    z += 3.1295 * tanh(.62538 + .62537 * u0 + .98489 * u1 + -1.6279 * u2 + 2.7048 * u3 + 3.0664 * u4 + .067973 * u5);
    bool small = VSA_CAR3_40K_RESIDUAL_size.x < 2.5 || VSA_CAR3_40K_RESIDUAL_size.y < 2.5;
    return small ? 1. : 1.5 / (1. + exp(-z));
}

vec4 hook() {
    return vec4(factor(0.), 0., 0., 0.);
}

//!DESC car3_40k 45/45: output
//!HOOK LUMA
//!BIND LUMA
//!BIND VSA_CAR3_40K_RESIDUAL
//!BIND VSA_CAR3_40K_FACTOR

vec4 hook() {
    vec4 color = LUMA_tex((floor(LUMA_pos * LUMA_size) + .5) * LUMA_pt);
    vec4 residual = VSA_CAR3_40K_RESIDUAL_tex((floor(VSA_CAR3_40K_RESIDUAL_pos * VSA_CAR3_40K_RESIDUAL_size) + .5) * VSA_CAR3_40K_RESIDUAL_pt);
    vec4 factor = VSA_CAR3_40K_FACTOR_tex(vec2(.5));
    color.x = clamp(color.x + factor.x * residual.x / 255., 0., 1.);
    return color;
}
