// SPDX-License-Identifier: MIT
// car3_40k: luma restoration from three frames, 32 channels x 4, for mixed video codecs and JPEG
// Network plain (inputs=y y@-1~ fit@-1 y@+1~ fit@+1 num_conv=4 num_feat=32 outputs=y unshuffle=1), weights 7e2e4700ed990acd.
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
        H4 a0 = H4(.00022655,.024917,-.00098827,.0072642);
        H4 a1 = H4(.00065787,-.0042727,.00031816,.00099503);
        H4 a2 = H4(-.46073,.0037764,-.075254,-.20018);
        H4 a3 = H4(.025693,-.013175,-.39919,-.0090161);
        H4 a4 = H4(-.074983,.0059,-.040277,.047175);
        H4 a5 = H4(-.033507,-.045444,-.07414,.037458);
        H4 a6 = H4(-.34651,.04635,-.35595,-.042933);
        H4 a7 = H4(.018713,.021887,-.11899,.01999);
        H4 av;
        av = source[0][cell.y + 0][cell.x + 0];
        a0 += H4(.00032976,.48852,1.0341,-.13282) * av.x;
        a0 += H4(.00081997,.00060723,.0011784,-.00075558) * av.y;
        a0 += H4(.00018721,.00022521,-1.6883e-5,-.00013264) * av.z;
        a1 += H4(.14835,-.36877,2.3907e-5,.12812) * av.x;
        a1 += H4(.0001619,-.00026945,.00078156,.00063251) * av.y;
        a1 += H4(-.00010071,-.0004091,9.8282e-5,-.0018384) * av.z;
        a2 += H4(-.078114,.20799,-.20298,-.40777) * av.x;
        a2 += H4(.00068287,-.00015047,.0015633,.0017497) * av.y;
        a2 += H4(-7.9166e-5,-.00047668,-.00085682,.001301) * av.z;
        a3 += H4(-.02536,-.34041,-.039966,-.1993) * av.x;
        a3 += H4(.0029053,.0044483,.0014294,4.5237e-5) * av.y;
        a3 += H4(-.0020448,.00066048,-.0020241,.00027599) * av.z;
        a4 += H4(-.11066,.43863,1.0143,-.12075) * av.x;
        a4 += H4(9.1569e-5,.00028506,.0015046,-.00029149) * av.y;
        a4 += H4(.0005624,-.0013906,.00047789,-.0014313) * av.z;
        a5 += H4(.27282,-.40043,-.29771,.083106) * av.x;
        a5 += H4(-.00086534,.0017608,.00040146,.00097538) * av.y;
        a5 += H4(-.0018731,-.0036666,-.00028013,-.0053698) * av.z;
        a6 += H4(-.041073,.29919,-.31036,-.51656) * av.x;
        a6 += H4(-.00025193,-.00062814,-2.7124e-5,-9.2404e-5) * av.y;
        a6 += H4(-.00011553,.00049183,-3.1217e-6,6.1022e-5) * av.z;
        a7 += H4(.012395,-.38088,.12952,-.23087) * av.x;
        a7 += H4(.0033147,.0043814,-.0023198,-.0004979) * av.y;
        a7 += H4(-.00075851,-.0035986,-.0012896,-.00023505) * av.z;
        av = source[0][cell.y + 0][cell.x + 1];
        a0 += H4(.001736,.015085,-.46955,-.14682) * av.x;
        a0 += H4(.0012674,-2.5108e-5,.00032661,-.00067241) * av.y;
        a0 += H4(4.6905e-5,9.5546e-5,8.5764e-5,-.00024694) * av.z;
        a1 += H4(.053969,-.30209,.0018804,-.59454) * av.x;
        a1 += H4(-.00027647,.00040123,.0014056,-.010334) * av.y;
        a1 += H4(-.00015695,-.00050554,3.5207e-6,-.0013255) * av.z;
        a2 += H4(.051188,-.33342,-.044647,-.16844) * av.x;
        a2 += H4(.0010827,-.00078892,-7.0378e-5,-.0009314) * av.y;
        a2 += H4(-2.2682e-5,-.00039661,-.00095183,.0017224) * av.z;
        a3 += H4(.53376,.43086,-.062053,-.74349) * av.x;
        a3 += H4(.0032913,.002256,.0015705,-.00056395) * av.y;
        a3 += H4(-.0018603,-.00040992,-.0017148,.00031059) * av.z;
        a4 += H4(-.57642,-.035363,-.47919,-.1226) * av.x;
        a4 += H4(-.0010177,.00069167,-9.3456e-5,-.00061299) * av.y;
        a4 += H4(.00080896,-.0016944,.0005097,-.0015417) * av.z;
        a5 += H4(-.018776,-.39304,.50246,-.54119) * av.x;
        a5 += H4(-.0008597,.00088235,.0015942,-.0044207) * av.y;
        a5 += H4(-.0020679,-.0034812,-.00012251,-.0051876) * av.z;
        a6 += H4(-.005474,-.29344,-.066794,-.075561) * av.x;
        a6 += H4(.00025527,-.00066084,-.0059275,-.0011233) * av.y;
        a6 += H4(-.00034098,.00054662,-2.0499e-5,.00025006) * av.z;
        a7 += H4(.58092,.44396,.016307,-.79167) * av.x;
        a7 += H4(.0038801,.0039607,.00012948,-.00088892) * av.y;
        a7 += H4(-.00066043,-.0045053,-.0011454,-.00021452) * av.z;
        av = source[0][cell.y + 0][cell.x + 2];
        a0 += H4(.00022669,-.057472,-.52315,-.69428) * av.x;
        a0 += H4(.00072887,-.00035021,-.00057224,-.00072851) * av.y;
        a0 += H4(.00021913,-3.81e-5,.00023542,-.0002798) * av.z;
        a1 += H4(-.041511,-.069858,-6.8336e-5,.3273) * av.x;
        a1 += H4(-.00059728,.00065636,.00064168,.00071897) * av.y;
        a1 += H4(-.00015804,-.00062226,.00018005,-.0013073) * av.z;
        a2 += H4(-.030882,-.70156,.32162,-.086806) * av.x;
        a2 += H4(.00063323,-.0010743,-.0048143,.0028552) * av.y;
        a2 += H4(.0001571,-.00036575,-.0011264,.0017755) * av.z;
        a3 += H4(-.17456,-.017511,.21151,-.21984) * av.x;
        a3 += H4(.00084421,.00090529,.0028585,-.00053165) * av.y;
        a3 += H4(-.0017669,-.0012716,-.0017343,.00035769) * av.z;
        a4 += H4(-.047788,-.0095308,-.47782,-.64161) * av.x;
        a4 += H4(-.0029052,.0010225,-.00099839,-.0012884) * av.y;
        a4 += H4(.00091888,-.0019306,.00050994,-.0015733) * av.z;
        a5 += H4(-.10938,-.15083,.49397,.33557) * av.x;
        a5 += H4(6.1452e-5,.00027929,-.0015766,.0031907) * av.y;
        a5 += H4(-.0021671,-.0033249,.00023416,-.0053983) * av.z;
        a6 += H4(-.13945,-.67144,.42219,-.06445) * av.x;
        a6 += H4(-.00079009,-.00038715,-.0081463,.00065992) * av.y;
        a6 += H4(-.00045858,.00046695,-.00012475,.00020805) * av.z;
        a7 += H4(-.036167,-.0077868,.15115,-.17401) * av.x;
        a7 += H4(.00031739,.0030607,-.001671,-.00064568) * av.y;
        a7 += H4(-.00054126,-.005241,-.0012101,-.00010496) * av.z;
        av = source[0][cell.y + 1][cell.x + 0];
        a0 += H4(.0019484,.46613,.15124,.2042) * av.x;
        a0 += H4(.0014014,.00052815,.00055921,-.0004634) * av.y;
        a0 += H4(-3.9848e-5,-3.4091e-5,3.7678e-5,-.00013151) * av.z;
        a1 += H4(.0060229,1.0052,.0020745,-.27987) * av.x;
        a1 += H4(-4.1566e-5,.00048603,.0015309,.0043098) * av.y;
        a1 += H4(-.00028616,-.00023221,-.00014328,-.00061009) * av.z;
        a2 += H4(-.99411,.029529,-.17336,-.24666) * av.x;
        a2 += H4(-.00047957,.00013782,.0048426,-.00023575) * av.y;
        a2 += H4(-.0002473,-.00058667,-.0008383,.0015513) * av.z;
        a3 += H4(-.12718,.30871,.01008,.0014743) * av.x;
        a3 += H4(-.00084759,.0015167,.0020671,-7.2027e-5) * av.y;
        a3 += H4(-.0018279,.0012066,-.0018858,1.714e-5) * av.z;
        a4 += H4(.42402,.41168,.11581,.17746) * av.x;
        a4 += H4(-.00018618,.00027555,.0011144,1.8959e-6) * av.y;
        a4 += H4(.00053491,-.0016906,.00045047,-.0010517) * av.z;
        a5 += H4(.093517,.98876,-.54891,-.25722) * av.x;
        a5 += H4(.00040638,.0022239,-7.473e-6,.0039488) * av.y;
        a5 += H4(-.0017957,-.0038441,-.00034606,-.0046361) * av.z;
        a6 += H4(-.86753,.03931,-.25114,-.23983) * av.x;
        a6 += H4(-.0025565,.00013202,-.0030556,-.00018103) * av.y;
        a6 += H4(-.00013425,.00049558,-7.8988e-5,.00018577) * av.z;
        a7 += H4(-.1102,.32715,.037035,.049594) * av.x;
        a7 += H4(-.00064305,.0012794,-.00089115,-.00024382) * av.y;
        a7 += H4(-.00066662,-.0032937,-.0010833,-.00032061) * av.z;
        av = source[0][cell.y + 1][cell.x + 1];
        a0 += H4(-.0033879,-.36492,.10495,.061045) * av.x;
        a0 += H4(-.0017184,-4.7989e-5,-.000362,.00061908) * av.y;
        a0 += H4(-.00017164,-.00015516,.00013553,-.00026293) * av.z;
        a1 += H4(-.063643,.43558,-.0040739,.53686) * av.x;
        a1 += H4(-.0004747,.00065123,.99784,-.0052671) * av.y;
        a1 += H4(-.00031066,-.00034994,-.00024602,-.00025588) * av.z;
        a2 += H4(-.096526,.11019,-.58791,.18825) * av.x;
        a2 += H4(.001848,-.0010599,.00085377,-.0014569) * av.y;
        a2 += H4(-.00018287,-.00052178,-.00093708,.0019842) * av.z;
        a3 += H4(-.30362,-.71779,.61542,.04413) * av.x;
        a3 += H4(-.0009698,-.010426,.0025207,-.00031103) * av.y;
        a3 += H4(-.0016382,.00015064,-.0015904,1.836e-5) * av.z;
        a4 += H4(-.29203,-.33238,.11965,.013613) * av.x;
        a4 += H4(-2.0469e-5,.0010261,2.7402e-5,.0015494) * av.y;
        a4 += H4(.00089133,-.0019602,.00046389,-.0011446) * av.z;
        a5 += H4(-.20098,.46534,.48849,.58837) * av.x;
        a5 += H4(-3.8323e-5,.0016612,.0011083,-.0018623) * av.y;
        a5 += H4(-.0019838,-.0036801,-.0002136,-.0045554) * av.z;
        a6 += H4(-.081708,.14244,-.75999,.18313) * av.x;
        a6 += H4(.00016216,-.00070199,-.011302,.00010026) * av.y;
        a6 += H4(-.00035996,.00055875,-7.3807e-5,.00041345) * av.z;
        a7 += H4(-.32572,-.63882,.62328,.042371) * av.x;
        a7 += H4(-.0015473,-.0060422,.0013811,-3.0762e-5) * av.y;
        a7 += H4(-.00062209,-.0041354,-.00088383,-.00027031) * av.z;
        av = source[0][cell.y + 1][cell.x + 2];
        a0 += H4(.0016092,-.3222,-.29998,.54963) * av.x;
        a0 += H4(.0012169,-.00075412,-.0006003,.0010797) * av.y;
        a0 += H4(9.4082e-6,-.00027768,.0002973,-.00027427) * av.z;
        a1 += H4(.14634,-.090634,.001797,.03721) * av.x;
        a1 += H4(5.5547e-5,.00052617,.0013937,.0040855) * av.y;
        a1 += H4(-.00028976,-.00045495,-5.3653e-5,-.00034243) * av.z;
        a2 += H4(.053554,-.054326,.15936,.0814) * av.x;
        a2 += H4(.0006341,-.00071762,.0015099,.00064681) * av.y;
        a2 += H4(3.6453e-5,-.00047113,-.0010809,.0020127) * av.z;
        a3 += H4(.11911,.10045,-.070723,-.21541) * av.x;
        a3 += H4(-.0012065,-.0060488,.0045838,.00022362) * av.y;
        a3 += H4(-.0015502,-.00058884,-.0016796,5.2853e-5) * av.z;
        a4 += H4(-.23022,-.26837,-.28126,.60087) * av.x;
        a4 += H4(-.001488,.0012644,-3.3299e-5,.0019866) * av.y;
        a4 += H4(.0010501,-.0021983,.00044835,-.0011654) * av.z;
        a5 += H4(.031363,-.083632,-.53343,-.0041905) * av.x;
        a5 += H4(.0014212,.001014,-.0036127,.0044081) * av.y;
        a5 += H4(-.0020635,-.0034983,6.821e-5,-.0048067) * av.z;
        a6 += H4(.04931,-.091842,.16757,.074577) * av.x;
        a6 += H4(-.00028751,-.00051277,-.0083721,.00080181) * av.y;
        a6 += H4(-.00049371,.00053214,-.0001206,.00039994) * av.z;
        a7 += H4(.034406,.14656,-.065996,-.26686) * av.x;
        a7 += H4(-.0028245,-.0031814,-.0014652,.00016685) * av.y;
        a7 += H4(-.00055886,-.0048238,-.00094609,-.00013875) * av.z;
        av = source[0][cell.y + 2][cell.x + 0];
        a0 += H4(.00028003,-.20811,.045907,-.083532) * av.x;
        a0 += H4(.00077359,.00012013,-.00040405,-.00012207) * av.y;
        a0 += H4(-9.8348e-6,-.00024447,.00010779,-2.5461e-5) * av.z;
        a1 += H4(-.75069,-.67089,.00015086,.25763) * av.x;
        a1 += H4(-.00091406,-.00019254,.00077933,.0044286) * av.y;
        a1 += H4(-.00034091,-9.7699e-5,-.00014461,.0010731) * av.z;
        a2 += H4(-.10002,.68234,.004773,-.21527) * av.x;
        a2 += H4(.00074588,.00014562,.0045886,.00071812) * av.y;
        a2 += H4(-.00025705,-.00067507,-.00089323,.0016343) * av.z;
        a3 += H4(.13763,.4177,.50002,.064479) * av.x;
        a3 += H4(-.00014949,.0047908,.0018753,-.00014275) * av.y;
        a3 += H4(-.0014647,.0019359,-.0018458,-.00024631) * av.z;
        a4 += H4(.37709,-.19961,.08364,-.10556) * av.x;
        a4 += H4(.00081523,-.00043615,.00056064,.0010502) * av.y;
        a4 += H4(.00038352,-.0018459,.00037658,-.00060758) * av.z;
        a5 += H4(-.586,-.55477,.29581,.28751) * av.x;
        a5 += H4(.0030686,.0015306,.0031057,.0052882) * av.y;
        a5 += H4(-.0017539,-.0039747,-.00024387,-.0035808) * av.z;
        a6 += H4(-.13205,.60868,.030544,-.16239) * av.x;
        a6 += H4(2.7998e-5,.00058556,.0015442,.00075095) * av.y;
        a6 += H4(4.5295e-6,.00038946,-.00013865,.00015299) * av.z;
        a7 += H4(.08486,.39478,.44404,.068736) * av.x;
        a7 += H4(.00077416,.0033633,-.0014537,.00036953) * av.y;
        a7 += H4(-.00040703,-.0028617,-.0010533,-.00028786) * av.z;
        av = source[0][cell.y + 2][cell.x + 1];
        a0 += H4(.0011671,.48715,-.057393,.25786) * av.x;
        a0 += H4(.0011042,-.00029349,-.00043816,.00075657) * av.y;
        a0 += H4(-.00010784,-.00038205,.00023962,-.00014754) * av.z;
        a1 += H4(-.080901,.13514,.0013683,-.28359) * av.x;
        a1 += H4(-.00020481,-3.9196e-5,.0012501,-.0028948) * av.y;
        a1 += H4(-.00035009,-.00021506,-.00021825,.0013226) * av.z;
        a2 += H4(.12825,-.063426,.0045475,.16572) * av.x;
        a2 += H4(.00082076,-.00046755,.005746,-.0033699) * av.y;
        a2 += H4(-.00014989,-.0006268,-.00094226,.0020864) * av.z;
        a3 += H4(-.15837,-.20655,-.40371,.67896) * av.x;
        a3 += H4(.00035003,-.0044215,.0014786,.00035861) * av.y;
        a3 += H4(-.0012675,.0010208,-.0016005,-.00023403) * av.z;
        a4 += H4(.3945,.54505,-.078275,.19969) * av.x;
        a4 += H4(.0011381,.0002884,.00029377,.0013971) * av.y;
        a4 += H4(.00080718,-.0021157,.00035908,-.00069131) * av.z;
        a5 += H4(-.067455,.23044,-.51731,-.28306) * av.x;
        a5 += H4(.0030658,.0014128,-.0012889,.0012865) * av.y;
        a5 += H4(-.001836,-.0038052,-.00017901,-.0035653) * av.z;
        a6 += H4(.12446,-.090352,-.19707,.19494) * av.x;
        a6 += H4(-.00032696,-.00013488,-.0038515,.00037428) * av.y;
        a6 += H4(-.00024299,.00046916,-.00010314,.00039628) * av.z;
        a7 += H4(-.20673,-.21574,-.30236,.74428) * av.x;
        a7 += H4(.00013991,-.0013352,.0014565,.00087558) * av.y;
        a7 += H4(-.00043097,-.0036404,-.00081991,-.0002484) * av.z;
        av = source[0][cell.y + 2][cell.x + 2];
        a0 += H4(-.0007338,-.48904,.011261,-.012017) * av.x;
        a0 += H4(.00038424,-.00094222,-.00036342,.00095133) * av.y;
        a0 += H4(6.4441e-5,-.00046944,.00039614,-.00017377) * av.z;
        a1 += H4(.57583,-.069829,-.0010848,-.1411) * av.x;
        a1 += H4(.00045472,-7.645e-5,.00033044,-.0046967) * av.y;
        a1 += H4(-.00031963,-.00030667,-1.7474e-5,.00089097) * av.z;
        a2 += H4(-.064955,.12434,.20364,.57131) * av.x;
        a2 += H4(.00078342,-.0005318,.001934,-.0037964) * av.y;
        a2 += H4(4.3416e-5,-.00058062,-.001091,.0020867) * av.z;
        a3 += H4(.016932,-.022633,-1.2459,.5813) * av.x;
        a3 += H4(.00077874,-.0032701,-.0012978,.0004649) * av.y;
        a3 += H4(-.0011953,.00038901,-.0017205,-.00019964) * av.z;
        a4 += H4(-.022512,-.51363,-.0033406,.0081859) * av.x;
        a4 += H4(.00031984,.0003321,.0005773,.00073484) * av.y;
        a4 += H4(.0010471,-.0023425,.00034372,-.00071142) * av.z;
        a5 += H4(.61709,.021278,-.019296,-.17095) * av.x;
        a5 += H4(.0036411,.00045582,-.0034244,.0011612) * av.y;
        a5 += H4(-.0018726,-.0036281,3.7305e-5,-.0040698) * av.z;
        a6 += H4(-.042621,.065402,.12966,.58169) * av.x;
        a6 += H4(-.00040641,-.00064622,-.005517,-.00088616) * av.y;
        a6 += H4(-.00037139,.00044576,-.0001387,.00036951) * av.z;
        a7 += H4(-.012943,-.068861,-1.1695,.56816) * av.x;
        a7 += H4(-.00015096,-.0011117,-.0013627,.00079274) * av.y;
        a7 += H4(-.00040436,-.0041957,-.00085261,-.00010698) * av.z;
        a0 = max(a0, H4(0.)) + H4(.98111,.2409,-.50392,-.31332) * min(a0, H4(0.));
        a1 = max(a1, H4(0.)) + H4(-.3888,-.32954,.9784,.93222) * min(a1, H4(0.));
        a2 = max(a2, H4(0.)) + H4(.080255,.010931,-.038359,.0026152) * min(a2, H4(0.));
        a3 = max(a3, H4(0.)) + H4(.26642,.88189,-.017555,-.37273) * min(a3, H4(0.));
        a4 = max(a4, H4(0.)) + H4(-.087265,.2079,-.3505,-.23191) * min(a4, H4(0.));
        a5 = max(a5, H4(0.)) + H4(-.12533,-.097631,-.027301,.90798) * min(a5, H4(0.));
        a6 = max(a6, H4(0.)) + H4(.12012,.11534,-.018351,-.032225) * min(a6, H4(0.));
        a7 = max(a7, H4(0.)) + H4(.34202,.83838,-.07543,-.23495) * min(a7, H4(0.));
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
    H4 b0 = H4(.013912,.0049559,-.0011926,.070496);
    H4 b1 = H4(.061125,.082168,.046143,.029905);
    H4 b2 = H4(-.0018047,.063367,-.0030951,.098317);
    H4 b3 = H4(.044112,.10058,-.14186,-.29587);
    H4 b4 = H4(.036967,-.0017867,-.0014808,.06707);
    H4 b5 = H4(.026201,.059647,.04509,.0045453);
    H4 b6 = H4(-.031693,-.027375,-.061913,.082745);
    H4 b7 = H4(.0057752,.12504,-.051863,-.47466);
    H4 bv;
    bv = tile1[0][local.y + 0][local.x + 0];
    b0 += H4(.011814,-.022276,.025782,.022458) * bv.x;
    b0 += H4(-.24092,-.019043,-.0038354,.0043711) * bv.y;
    b0 += H4(-.18652,.19603,.0007581,.21162) * bv.z;
    b0 += H4(-.03446,.061132,.00040644,.23006) * bv.w;
    b1 += H4(-.011322,-.023934,.009754,-.019599) * bv.x;
    b1 += H4(-.015666,-.16687,.12365,.032937) * bv.y;
    b1 += H4(-.50956,.38253,-.054358,-.12252) * bv.z;
    b1 += H4(-.03674,.046304,-.15892,.061576) * bv.w;
    b2 += H4(.001386,.041162,-.015345,.010981) * bv.x;
    b2 += H4(-.20515,-.17701,.29098,-.28276) * bv.y;
    b2 += H4(-.23743,-.46515,.041978,-.3562) * bv.z;
    b2 += H4(-.04055,-.26621,.11958,-.30718) * bv.w;
    b3 += H4(-.0051276,.0037534,-.015674,-.025058) * bv.x;
    b3 += H4(-.033167,-.060568,-.087742,-.17949) * bv.y;
    b3 += H4(-.080406,.11631,.31858,.17179) * bv.z;
    b3 += H4(-.063892,-.19721,.069522,.45744) * bv.w;
    b4 += H4(.017833,-.022258,.024897,.0071842) * bv.x;
    b4 += H4(-.20528,-.014103,-.0033732,.087473) * bv.y;
    b4 += H4(-.16003,-.169,.00035747,.068087) * bv.z;
    b4 += H4(-.23669,-.057491,.00085449,-.14576) * bv.w;
    b5 += H4(.0089024,.02743,-.0058337,.016498) * bv.x;
    b5 += H4(.17744,.07189,.065156,-.06883) * bv.y;
    b5 += H4(.23443,-.30349,-.057058,-.045424) * bv.z;
    b5 += H4(.041761,.073293,-.3838,-.14673) * bv.w;
    b6 += H4(-.016248,.024639,.0043022,-.021828) * bv.x;
    b6 += H4(-.18592,-.4181,.44052,.036906) * bv.y;
    b6 += H4(.13586,-.45853,-.29186,-.32536) * bv.z;
    b6 += H4(-.011407,-.56755,.0042635,-.51238) * bv.w;
    b7 += H4(-.020271,.0099991,-.03591,-.0011196) * bv.x;
    b7 += H4(-.048968,.051395,.06609,-.13079) * bv.y;
    b7 += H4(.066535,.23229,-.24925,.12665) * bv.z;
    b7 += H4(.077062,-.17629,.18896,.12183) * bv.w;
    bv = tile1[0][local.y + 0][local.x + 1];
    b0 += H4(.016415,-.062353,.026343,.014603) * bv.x;
    b0 += H4(-.16603,.039071,-.00074726,-.099806) * bv.y;
    b0 += H4(-.1643,.17091,-.00052813,.20359) * bv.z;
    b0 += H4(.058223,-.27112,.0019539,.2321) * bv.w;
    b1 += H4(-.025301,-.014012,-.011294,-.00028787) * bv.x;
    b1 += H4(.18393,.087192,.18434,.11668) * bv.y;
    b1 += H4(-.25344,.28081,-.10887,.088061) * bv.z;
    b1 += H4(-.02325,-.06604,-.11181,.013699) * bv.w;
    b2 += H4(-.011311,.041682,.011402,.01163) * bv.x;
    b2 += H4(-.26874,.33499,-.43873,-.17775) * bv.y;
    b2 += H4(-.29089,-.16292,-.21786,-.17692) * bv.z;
    b2 += H4(-.092804,-.21473,-.089118,.12157) * bv.w;
    b3 += H4(-.0077245,.02296,.028025,-.016991) * bv.x;
    b3 += H4(.036722,.092893,-.45363,-.060163) * bv.y;
    b3 += H4(-.12115,.045886,.11143,.082279) * bv.z;
    b3 += H4(-.086558,-.0038415,.094761,.088505) * bv.w;
    b4 += H4(.030387,-.083335,.024561,-.02219) * bv.x;
    b4 += H4(.1708,-.16246,-.00090271,.027693) * bv.y;
    b4 += H4(.12981,-.017643,-.00094326,.078145) * bv.z;
    b4 += H4(.21776,-.10338,.0021078,.07534) * bv.w;
    b5 += H4(-.034763,.029112,-.0043671,.012193) * bv.x;
    b5 += H4(.15339,-.27625,.21967,.17367) * bv.y;
    b5 += H4(.089259,-.081266,-.16126,-.017067) * bv.z;
    b5 += H4(-.045507,-.18077,-.19298,.0071758) * bv.w;
    b6 += H4(.012548,.053071,.033857,-.016533) * bv.x;
    b6 += H4(-.38608,.3116,.15321,-.45544) * bv.y;
    b6 += H4(.19081,-.53378,-.17156,-.010713) * bv.z;
    b6 += H4(.17211,-.17977,-.50742,-.20999) * bv.w;
    b7 += H4(-.04563,.036377,-.024958,.0058559) * bv.x;
    b7 += H4(.026189,.11152,.16389,-.15978) * bv.y;
    b7 += H4(.043943,.30569,-.37086,-.1794) * bv.z;
    b7 += H4(.090023,-.23281,-.07233,-.14424) * bv.w;
    bv = tile1[0][local.y + 0][local.x + 2];
    b0 += H4(.0068093,.0037044,.026866,.010792) * bv.x;
    b0 += H4(-.25265,-.15432,.00078218,-.017448) * bv.y;
    b0 += H4(.56865,.09506,-.001338,.15947) * bv.z;
    b0 += H4(.35799,.039986,.00056803,-.023408) * bv.w;
    b1 += H4(-.032935,-.019556,-.011273,.011516) * bv.x;
    b1 += H4(-.13193,.1971,-.12657,.23395) * bv.y;
    b1 += H4(-.35128,.20677,-.11512,-.28213) * bv.z;
    b1 += H4(.10229,.024038,.051903,.051204) * bv.w;
    b2 += H4(-.040659,.0024217,.0067635,.019711) * bv.x;
    b2 += H4(.34182,.46782,.16746,.23453) * bv.y;
    b2 += H4(-.22467,-.55261,-.22899,-.057368) * bv.z;
    b2 += H4(-.16717,-.44363,.26785,-.1567) * bv.w;
    b3 += H4(-.010021,.038716,.042416,-.019329) * bv.x;
    b3 += H4(.097227,.18717,-.57556,-.02391) * bv.y;
    b3 += H4(-.14194,.12333,-.015567,.053788) * bv.z;
    b3 += H4(-.12473,.17197,-.1833,.10332) * bv.w;
    b4 += H4(.026496,-.054588,.026036,-.009329) * bv.x;
    b4 += H4(-.46741,.26498,.0006828,-.053074) * bv.y;
    b4 += H4(.60777,-.024687,-.0015493,-.087932) * bv.z;
    b4 += H4(.32141,-.01189,.00093738,-.057687) * bv.w;
    b5 += H4(-.041005,.0017318,-.010138,.012088) * bv.x;
    b5 += H4(.0070306,.089446,.0614,.08291) * bv.y;
    b5 += H4(-.16549,.19092,.27693,.066752) * bv.z;
    b5 += H4(.029411,.15953,.23923,-.13587) * bv.w;
    b6 += H4(.0012883,.012713,.014135,.0037677) * bv.x;
    b6 += H4(.0084469,.093105,.2929,-.65963) * bv.y;
    b6 += H4(-.067737,-.13789,-.76257,.0044599) * bv.z;
    b6 += H4(.061549,-.010458,-.51677,-.063259) * bv.w;
    b7 += H4(-.032863,.038181,-.015133,.0047282) * bv.x;
    b7 += H4(-.0038659,.24627,-.44261,.12854) * bv.y;
    b7 += H4(.10539,.19113,-.81268,.16295) * bv.z;
    b7 += H4(.21388,-.028674,.14502,.10979) * bv.w;
    bv = tile1[0][local.y + 1][local.x + 0];
    b0 += H4(-.018734,-.0013048,.025797,.044553) * bv.x;
    b0 += H4(.1226,-.049268,-.0034705,-.12265) * bv.y;
    b0 += H4(-.84498,-.066756,-.00060576,.11745) * bv.z;
    b0 += H4(-.16203,.046689,.0026512,-.0016352) * bv.w;
    b1 += H4(.0031402,.011634,.0053783,-.018162) * bv.x;
    b1 += H4(.01056,.23046,.12654,-.23235) * bv.y;
    b1 += H4(-.54399,-.038944,-.21691,-.054398) * bv.z;
    b1 += H4(.22488,-.16597,-.59649,-.079786) * bv.w;
    b2 += H4(-.0036208,.046966,.00010193,-.0029879) * bv.x;
    b2 += H4(-.28654,-.060937,-.051343,-.11995) * bv.y;
    b2 += H4(-.16473,-.33183,.06752,.10674) * bv.z;
    b2 += H4(.024104,-.078184,-.38897,-.27967) * bv.w;
    b3 += H4(-.013692,-.01699,-.013068,.011011) * bv.x;
    b3 += H4(-.07305,-.44582,.32107,-.20765) * bv.y;
    b3 += H4(-.15382,.18281,.15488,.059982) * bv.z;
    b3 += H4(.068791,-.58306,.30586,-.15456) * bv.w;
    b4 += H4(.0059165,.02925,.024695,.004753) * bv.x;
    b4 += H4(.20396,-.019783,-.002771,-.27458) * bv.y;
    b4 += H4(-.2682,-.085818,-.00046498,.201) * bv.z;
    b4 += H4(-.15809,-.087346,.0024743,.050186) * bv.w;
    b5 += H4(.0066929,.022827,-.01463,.01591) * bv.x;
    b5 += H4(.38351,.098956,-.16045,-.14308) * bv.y;
    b5 += H4(-.063244,-.26912,-.022105,.011426) * bv.z;
    b5 += H4(-.011736,-.29555,-.46817,-.040809) * bv.w;
    b6 += H4(-.025264,.038224,.011652,-.015468) * bv.x;
    b6 += H4(-.01456,-.049311,.065613,.18848) * bv.y;
    b6 += H4(.18865,-.18712,-.31644,.0062919) * bv.z;
    b6 += H4(-.28257,-.40295,-.55598,-.24357) * bv.w;
    b7 += H4(-.018309,-.020312,-.040476,.018196) * bv.x;
    b7 += H4(.20516,-.12778,-.099753,-.28982) * bv.y;
    b7 += H4(-.023799,.11399,-.29293,.13867) * bv.z;
    b7 += H4(.018099,-.23763,-.13306,.076387) * bv.w;
    bv = tile1[0][local.y + 1][local.x + 1];
    b0 += H4(.0026296,-.01648,-.017471,.042373) * bv.x;
    b0 += H4(.34375,-.11247,-.00018541,-.008113) * bv.y;
    b0 += H4(-.27415,-.1665,-.0013734,.12016) * bv.z;
    b0 += H4(-.22851,.017671,.0028092,.059655) * bv.w;
    b1 += H4(-.0085776,-.028881,-.027572,.022954) * bv.x;
    b1 += H4(.19263,-.092588,.85914,-.52285) * bv.y;
    b1 += H4(-.15351,.086069,-.34435,.11472) * bv.z;
    b1 += H4(.21794,-.048043,-.030334,.056739) * bv.w;
    b2 += H4(.0033963,.040042,.030508,-.01368) * bv.x;
    b2 += H4(-.24399,.17926,-.24595,-.27058) * bv.y;
    b2 += H4(-.19963,-.11198,.10647,-.10204) * bv.z;
    b2 += H4(-.29479,.15329,-.56424,.02587) * bv.w;
    b3 += H4(.0043399,-.014291,.001982,.034353) * bv.x;
    b3 += H4(-.15803,.012417,.17341,.38639) * bv.y;
    b3 += H4(-.13151,-.16235,.1841,.038205) * bv.z;
    b3 += H4(-.032635,-.44283,-.47738,.015542) * bv.w;
    b4 += H4(.020142,.013294,.98694,-.0081245) * bv.x;
    b4 += H4(.21977,-.072684,5.5959e-7,.15249) * bv.y;
    b4 += H4(-.063807,.1268,-.0015058,-.17094) * bv.z;
    b4 += H4(.135,-.021304,.0027305,-.17914) * bv.w;
    b5 += H4(-.036388,-.0089293,-.012695,.050829) * bv.x;
    b5 += H4(.43332,-.36344,.37327,.061658) * bv.y;
    b5 += H4(-.22005,-.20001,-.027907,.038337) * bv.z;
    b5 += H4(-.0080627,-.095885,.11232,-.011145) * bv.w;
    b6 += H4(.016209,.044316,.03456,-.020971) * bv.x;
    b6 += H4(-.19918,.69342,-.27434,-.5739) * bv.y;
    b6 += H4(-.10259,-.3283,.26852,.1045) * bv.z;
    b6 += H4(-.33277,.1071,-.70432,-.30333) * bv.w;
    b7 += H4(-.036506,-.0078517,-.033442,.017007) * bv.x;
    b7 += H4(-.036183,-.09985,.16678,.070895) * bv.y;
    b7 += H4(.0037775,-.6058,.3824,-.08225) * bv.z;
    b7 += H4(-.02549,.028632,-.018629,-.072928) * bv.w;
    bv = tile1[0][local.y + 1][local.x + 2];
    b0 += H4(-.0018391,.0033531,.028012,.028326) * bv.x;
    b0 += H4(.20462,-.040211,.0032471,.065483) * bv.y;
    b0 += H4(-.32858,.04129,-.00064534,.02274) * bv.z;
    b0 += H4(.33731,.095893,.0013907,-.038241) * bv.w;
    b1 += H4(-.016176,.0036876,-.016712,.011554) * bv.x;
    b1 += H4(.28319,-.14568,-.21269,.25083) * bv.y;
    b1 += H4(-.11545,-.17634,-.17985,-.41758) * bv.z;
    b1 += H4(.21997,.0043957,.1362,.31132) * bv.w;
    b2 += H4(-.021775,.01686,.0072002,.016146) * bv.x;
    b2 += H4(.0149,.22789,.035266,.082423) * bv.y;
    b2 += H4(-.0080902,-.39851,-.055572,.14451) * bv.z;
    b2 += H4(.018911,-.28362,.18974,-.053388) * bv.w;
    b3 += H4(-.0050944,.014364,.018248,.016606) * bv.x;
    b3 += H4(-.0077486,.44537,-.13786,.4971) * bv.y;
    b3 += H4(-.024283,.094552,-.20801,.10039) * bv.z;
    b3 += H4(.010782,.01507,-.14502,.044106) * bv.w;
    b4 += H4(.027571,-.021457,.026576,-.015172) * bv.x;
    b4 += H4(.24924,-.13769,.002907,.013341) * bv.y;
    b4 += H4(.31837,-.27375,-.00072781,.21986) * bv.z;
    b4 += H4(.0073501,-.099106,.001581,-.12587) * bv.w;
    b5 += H4(-.048561,.011525,-.017512,.018438) * bv.x;
    b5 += H4(.11814,-.25687,-.02856,-.13968) * bv.y;
    b5 += H4(-.31379,-.15796,.015535,.21553) * bv.z;
    b5 += H4(-.085071,.27652,.10508,.0092966) * bv.w;
    b6 += H4(.016452,-.0085308,.023,-.00073051) * bv.x;
    b6 += H4(-.22279,-.23942,-.35061,-.26) * bv.y;
    b6 += H4(-.051102,-.10219,-.97245,-.050132) * bv.z;
    b6 += H4(-.080703,.039949,-.45654,.12488) * bv.w;
    b7 += H4(-.031898,.020055,-.028946,-.0016919) * bv.x;
    b7 += H4(-.004245,.14004,.044038,-.0035901) * bv.y;
    b7 += H4(.029038,.078093,-.33547,.1057) * bv.z;
    b7 += H4(.12073,-.25234,-.085446,.021374) * bv.w;
    bv = tile1[0][local.y + 2][local.x + 0];
    b0 += H4(-.011546,-.02174,.025484,.048347) * bv.x;
    b0 += H4(-.38732,.020068,-.00016482,.099428) * bv.y;
    b0 += H4(-.60006,-.065802,.00046343,.0085743) * bv.z;
    b0 += H4(.0094205,-.084452,.0010349,-.262) * bv.w;
    b1 += H4(.026842,.0083338,-.00050348,.0031872) * bv.x;
    b1 += H4(.14901,.15967,-.3062,-.3478) * bv.y;
    b1 += H4(-.54274,-.14251,.33674,-.61783) * bv.z;
    b1 += H4(-.16581,-.20013,-.14138,-.13313) * bv.w;
    b2 += H4(.0034175,.014542,-.050441,-.0060124) * bv.x;
    b2 += H4(.23764,-.2135,.0079423,-.049599) * bv.y;
    b2 += H4(.10242,-.1895,-.2747,.50558) * bv.z;
    b2 += H4(-.077113,-.10349,-.47606,-.52544) * bv.w;
    b3 += H4(-.0030011,-.030034,-.0033343,.001183) * bv.x;
    b3 += H4(.0054445,-.24043,-.080574,.015458) * bv.y;
    b3 += H4(-.00049502,.019436,.055466,.033348) * bv.z;
    b3 += H4(.17287,-.047722,-.048697,.3791) * bv.w;
    b4 += H4(-.00034087,.035395,.0252,-.0084561) * bv.x;
    b4 += H4(-.053823,.068512,-8.8314e-5,-.10669) * bv.y;
    b4 += H4(-.92259,.0289,.00048104,.22685) * bv.z;
    b4 += H4(-.49364,.027474,.001661,-.63084) * bv.w;
    b5 += H4(.0093543,.018402,-.014841,.025238) * bv.x;
    b5 += H4(.10905,-.21109,-.084336,.12733) * bv.y;
    b5 += H4(-.14013,-.35703,-.0044652,-.069757) * bv.z;
    b5 += H4(.036612,.036982,-.43898,-.086028) * bv.w;
    b6 += H4(-.01029,.011909,-.065604,-.010696) * bv.x;
    b6 += H4(-.012103,.28108,.29987,.080405) * bv.y;
    b6 += H4(.59678,-.087253,-.90299,-.39132) * bv.z;
    b6 += H4(-.082811,-.36063,-.57625,-.36931) * bv.w;
    b7 += H4(-.021988,-.034245,-.0231,.0032388) * bv.x;
    b7 += H4(-.024073,-.14716,.1177,-.074229) * bv.y;
    b7 += H4(.040892,.1514,-.30128,-.075419) * bv.z;
    b7 += H4(-.15728,-.07624,-.041084,-.0015762) * bv.w;
    bv = tile1[0][local.y + 2][local.x + 1];
    b0 += H4(-.0011446,-.010234,.026826,.038422) * bv.x;
    b0 += H4(-.10479,.12991,.0030666,.023049) * bv.y;
    b0 += H4(-.48988,-.034358,.001877,.064633) * bv.z;
    b0 += H4(-.032228,-.095479,.00052629,-.21988) * bv.w;
    b1 += H4(.018221,.01174,-.014341,.039687) * bv.x;
    b1 += H4(.29391,-.058989,.26414,-.29158) * bv.y;
    b1 += H4(-.16788,-.17026,.19467,-.11992) * bv.z;
    b1 += H4(.039788,-.34481,.13306,.074223) * bv.w;
    b2 += H4(-.0018575,.0097056,-.029122,-.020579) * bv.x;
    b2 += H4(.13409,-.22501,.016509,.26755) * bv.y;
    b2 += H4(-.0026534,.22,-.032613,.29016) * bv.z;
    b2 += H4(.19444,.29097,.24167,.11757) * bv.w;
    b3 += H4(-.012943,-.025456,.0067581,.016716) * bv.x;
    b3 += H4(.035899,-.11052,-.21004,.056646) * bv.y;
    b3 += H4(.078281,-.15181,-.20824,-.050687) * bv.z;
    b3 += H4(-.07527,-.21153,-.062343,.23321) * bv.w;
    b4 += H4(.0053226,.028012,.025816,-.029753) * bv.x;
    b4 += H4(-.038407,-.17042,.0027873,-.075733) * bv.y;
    b4 += H4(-.60352,-.028279,.0015445,-.024809) * bv.z;
    b4 += H4(.068877,.11115,.0010445,-.49107) * bv.w;
    b5 += H4(-.030751,.020251,-.013567,.071374) * bv.x;
    b5 += H4(.21955,-.060064,.27744,-.11391) * bv.y;
    b5 += H4(-.15395,-.19568,.14068,-.24261) * bv.z;
    b5 += H4(-.035102,-.39551,.27358,-.13426) * bv.w;
    b6 += H4(-.0015509,-.0029387,-.054279,-.019327) * bv.x;
    b6 += H4(.0055435,.25298,-.39713,.13068) * bv.y;
    b6 += H4(.40726,.16953,-.94599,-.055866) * bv.z;
    b6 += H4(-.25237,.1162,-.078428,.059324) * bv.w;
    b7 += H4(-.030103,-.024636,-.029341,.0060768) * bv.x;
    b7 += H4(.018989,.1658,.12652,-.10212) * bv.y;
    b7 += H4(-.015433,-.21963,.44049,.10954) * bv.z;
    b7 += H4(-.008336,-.38991,-.03437,-.2443) * bv.w;
    bv = tile1[0][local.y + 2][local.x + 2];
    b0 += H4(-.008323,-.02522,.027413,.043846) * bv.x;
    b0 += H4(.032624,.04688,.0042237,.10557) * bv.y;
    b0 += H4(.057037,.041629,.0019346,.023028) * bv.z;
    b0 += H4(.22718,-.10806,.0003713,-.14089) * bv.w;
    b1 += H4(.00060293,.0090383,-.010764,.020344) * bv.x;
    b1 += H4(.15401,-.32277,.078426,.038367) * bv.y;
    b1 += H4(.020213,-.57798,.29465,-.47485) * bv.z;
    b1 += H4(.1653,.092071,.042722,.47421) * bv.w;
    b2 += H4(-.014181,-.0063403,.0082548,.0052472) * bv.x;
    b2 += H4(-.28577,.44342,-.21348,.1262) * bv.y;
    b2 += H4(-.31696,-.038271,-.14912,.075673) * bv.z;
    b2 += H4(.094277,.0041175,-.28036,.058542) * bv.w;
    b3 += H4(-.013627,-.014795,.010861,-.0025822) * bv.x;
    b3 += H4(.056311,.085318,.18754,-.094559) * bv.y;
    b3 += H4(.050121,-.27381,-.15722,-.4129) * bv.z;
    b3 += H4(-.070286,.20409,-.13089,-.02584) * bv.w;
    b4 += H4(.017658,.0079553,.026948,-.017041) * bv.x;
    b4 += H4(.0063875,.048103,.0037951,.043709) * bv.y;
    b4 += H4(.051271,.06477,.0016896,-.19024) * bv.z;
    b4 += H4(.5203,.037724,.0005884,-.21485) * bv.w;
    b5 += H4(-.028541,.0042919,-.013446,.023668) * bv.x;
    b5 += H4(-.12772,-.23287,-.053991,.094605) * bv.y;
    b5 += H4(-.60848,-.58641,.079056,.17639) * bv.z;
    b5 += H4(.092106,.31669,-.096533,.00556) * bv.w;
    b6 += H4(.019482,-.017575,-.0027342,-.0018731) * bv.x;
    b6 += H4(.012488,-.072343,-.24361,-.1445) * bv.y;
    b6 += H4(-.11814,-.21251,-1.4444,-.20968) * bv.z;
    b6 += H4(-.087724,.33728,-.31707,.10254) * bv.w;
    b7 += H4(-.022374,-.0081372,-.038317,-.0021871) * bv.x;
    b7 += H4(-.056799,.088332,.15691,.059744) * bv.y;
    b7 += H4(-.099933,.057168,.044964,.13236) * bv.z;
    b7 += H4(.019379,-.25256,.057476,-.08454) * bv.w;
    H4 b0t = H4(0.);
    H4 b1t = H4(0.);
    H4 b2t = H4(0.);
    H4 b3t = H4(0.);
    H4 b4t = H4(0.);
    H4 b5t = H4(0.);
    H4 b6t = H4(0.);
    H4 b7t = H4(0.);
    bv = tile1[1][local.y + 0][local.x + 0];
    b0t += H4(-.061453,.23708,.0031737,.028217) * bv.x;
    b0t += H4(.035534,.15311,.00076978,-.13421) * bv.y;
    b0t += H4(.013918,-.015563,.026055,.014263) * bv.z;
    b0t += H4(-.1556,-.4631,-.001774,-.088498) * bv.w;
    b1t += H4(-.0034533,-.059229,-.070682,-.064205) * bv.x;
    b1t += H4(-.048467,.2366,-.11878,.14375) * bv.y;
    b1t += H4(-.0043342,-.012727,.012199,-.016317) * bv.z;
    b1t += H4(.15336,-.12397,.10016,.083447) * bv.w;
    b2t += H4(.066588,-.47891,.18677,-.093263) * bv.x;
    b2t += H4(.17505,-.14895,.13592,-.27535) * bv.y;
    b2t += H4(.019487,.035049,-.013507,.0016597) * bv.z;
    b2t += H4(-.10161,.137,.048557,-.021879) * bv.w;
    b3t += H4(-.0091398,-.13185,.034582,.3094) * bv.x;
    b3t += H4(-.11961,.0092746,-.040747,-.17797) * bv.y;
    b3t += H4(-.0046166,-.0063682,-.024725,-.018074) * bv.z;
    b3t += H4(.17355,.38925,.030935,-.32316) * bv.w;
    b4t += H4(.18659,-.30168,.002613,-.24648) * bv.x;
    b4t += H4(.16421,-.15511,.0010931,.26852) * bv.y;
    b4t += H4(.01657,.00036062,.024802,.014061) * bv.z;
    b4t += H4(.15392,-.33117,-.0011953,-.19708) * bv.w;
    b5t += H4(.1988,-.30706,-.123,.0053143) * bv.x;
    b5t += H4(.06362,.11216,-.029515,-.023165) * bv.y;
    b5t += H4(-.0020635,.031975,.0036676,.013425) * bv.z;
    b5t += H4(.095129,-.2103,.083369,.35818) * bv.w;
    b6t += H4(-.21697,-.3371,-.073577,-.49908) * bv.x;
    b6t += H4(.030562,.14583,-.50301,-.60122) * bv.y;
    b6t += H4(-.0034804,.014318,.0011467,-.032006) * bv.z;
    b6t += H4(.17028,.2203,.26525,-.19458) * bv.w;
    b7t += H4(.10753,-.099483,.2437,-.094681) * bv.x;
    b7t += H4(.22314,.14999,.2307,-.017636) * bv.y;
    b7t += H4(-.019035,.00015241,-.029074,-.013264) * bv.z;
    b7t += H4(.54032,.45485,.037349,-.17677) * bv.w;
    bv = tile1[1][local.y + 0][local.x + 1];
    b0t += H4(.073523,-.025926,-.00052417,.016617) * bv.x;
    b0t += H4(-.43277,.23736,.0011862,-.048606) * bv.y;
    b0t += H4(.019152,-.065787,.023443,.0087904) * bv.z;
    b0t += H4(.14558,.32741,-.0018982,-.24598) * bv.w;
    b1t += H4(-.4535,.018999,-.038774,-.047439) * bv.x;
    b1t += H4(.03073,.126,.0097733,.19959) * bv.y;
    b1t += H4(-.018598,-.00047438,-.013518,-.0056743) * bv.z;
    b1t += H4(.57115,.22165,.20271,-.18057) * bv.w;
    b2t += H4(-.27337,-.53467,.32051,-.01886) * bv.x;
    b2t += H4(.060192,-.29709,.29296,-.18241) * bv.y;
    b2t += H4(-.00077184,.039396,.013873,.0082074) * bv.z;
    b2t += H4(-.19659,-.10025,-.1357,-.38997) * bv.w;
    b3t += H4(.069974,.26505,-.50438,.081382) * bv.x;
    b3t += H4(.10449,.023847,-.074996,.21472) * bv.y;
    b3t += H4(-.0046393,.011909,.018774,-.014458) * bv.z;
    b3t += H4(-.35597,-.076347,.28221,-.32658) * bv.w;
    b4t += H4(.21531,.060773,-.00031807,-.22595) * bv.x;
    b4t += H4(-.45539,-.282,.0015598,.003987) * bv.y;
    b4t += H4(.022763,-.082528,.021545,-.011111) * bv.z;
    b4t += H4(-.21425,-.18925,-.0015607,-.0004618) * bv.w;
    b5t += H4(-.1636,-.088062,-.57983,-.047588) * bv.x;
    b5t += H4(.041995,.0055932,.084725,-.0099334) * bv.y;
    b5t += H4(-.039074,.035965,.0052347,.0069179) * bv.z;
    b5t += H4(.54406,.11233,-.080014,-.36049) * bv.w;
    b6t += H4(-.14172,-.30778,.17654,-.2494) * bv.x;
    b6t += H4(-.18239,-.0010194,.24265,-.55531) * bv.y;
    b6t += H4(.0202,.049846,.033112,-.019081) * bv.z;
    b6t += H4(-.47012,-.1282,-.17916,-.30014) * bv.w;
    b7t += H4(-.19362,-.12573,-.23835,.23685) * bv.x;
    b7t += H4(.11343,.048463,.015229,-.093331) * bv.y;
    b7t += H4(-.036693,.027034,-.022678,-.0049937) * bv.z;
    b7t += H4(.034211,-.093819,-.0056466,-.076914) * bv.w;
    bv = tile1[1][local.y + 0][local.x + 2];
    b0t += H4(.18343,-.13772,-.0036512,-.066545) * bv.x;
    b0t += H4(.32455,-.11015,.00015696,-.24053) * bv.y;
    b0t += H4(.012264,.010093,.02537,.0070438) * bv.z;
    b0t += H4(.14716,-.11981,.00062308,.13079) * bv.w;
    b1t += H4(-.13437,-.011739,.42102,-.1609) * bv.x;
    b1t += H4(.099184,.24039,.018386,.18443) * bv.y;
    b1t += H4(-.024508,-.011612,-.013686,.003217) * bv.z;
    b1t += H4(.3942,-.076577,.06556,-.035691) * bv.w;
    b2t += H4(-.1055,-.073008,-.34318,.2806) * bv.x;
    b2t += H4(-.064947,-.23571,-.23888,.15838) * bv.y;
    b2t += H4(-.031342,.0041472,.0081589,.013158) * bv.z;
    b2t += H4(-.21553,-.33657,.39821,-.28697) * bv.w;
    b3t += H4(-.07465,-.03439,.30936,-.29193) * bv.x;
    b3t += H4(.02079,.043581,-.14955,-.18537) * bv.y;
    b3t += H4(-.0082314,.024858,.035416,-.011999) * bv.z;
    b3t += H4(-.026317,.070234,-.21962,.0035559) * bv.w;
    b4t += H4(-.019091,.049714,-.0024943,.13117) * bv.x;
    b4t += H4(.16697,-.046957,.001074,.082348) * bv.y;
    b4t += H4(.024057,-.046917,.024432,.0022509) * bv.z;
    b4t += H4(.76179,-.02959,.00014039,.042328) * bv.w;
    b5t += H4(-.048179,.31195,-.09792,.16166) * bv.x;
    b5t += H4(.016915,.27102,-.11391,.057799) * bv.y;
    b5t += H4(-.040945,-.00053256,-.0023757,.012942) * bv.z;
    b5t += H4(.027981,.086749,.092232,.066265) * bv.w;
    b6t += H4(-.12132,.12276,-.44816,-.20357) * bv.x;
    b6t += H4(-.070552,-.17167,-.25712,-.53044) * bv.y;
    b6t += H4(.00097603,.017766,.0081365,-.0052636) * bv.z;
    b6t += H4(-.16412,-.069357,.23431,-.12042) * bv.w;
    b7t += H4(.071293,.38172,-.20384,.082674) * bv.x;
    b7t += H4(.037939,.23083,-.27334,.15225) * bv.y;
    b7t += H4(-.030094,.031523,-.0082556,-.0039338) * bv.z;
    b7t += H4(.21584,-.33425,.1492,.10427) * bv.w;
    bv = tile1[1][local.y + 1][local.x + 0];
    b0t += H4(-.44272,-.00028664,.002274,.075321) * bv.x;
    b0t += H4(-.29102,.15867,.0032513,-.23479) * bv.y;
    b0t += H4(-.014844,.0022795,.024305,.030937) * bv.z;
    b0t += H4(.15668,-.3302,.0028464,.4016) * bv.w;
    b1t += H4(-.36028,-.067932,-.020181,-.16518) * bv.x;
    b1t += H4(.17132,-.0080313,.032193,-.058792) * bv.y;
    b1t += H4(.0018887,.024401,.0087485,-.011055) * bv.z;
    b1t += H4(.025102,.030914,-.1777,.071196) * bv.w;
    b2t += H4(.28177,.0032429,-.64161,-.16912) * bv.x;
    b2t += H4(.28542,.12669,.24402,-.25803) * bv.y;
    b2t += H4(.010693,.041582,.0094487,-.011507) * bv.z;
    b2t += H4(-.13702,.30234,.54387,.2558) * bv.w;
    b3t += H4(.0038163,.0073811,.051747,-.1338) * bv.x;
    b3t += H4(-.32979,-.009589,.045421,.13919) * bv.y;
    b3t += H4(-.01323,-.012063,-.013704,.011294) * bv.z;
    b3t += H4(-.69219,.12308,.15602,-.24314) * bv.w;
    b4t += H4(-.34077,-.0063036,.0017766,-.014866) * bv.x;
    b4t += H4(-.32466,-.33511,.0029535,.049029) * bv.y;
    b4t += H4(.0069023,.039988,.022642,.01143) * bv.z;
    b4t += H4(.1959,-.21143,.0022722,.4139) * bv.w;
    b5t += H4(-.080388,-.34528,-.065342,.10833) * bv.x;
    b5t += H4(-.080794,.16988,-.049728,-.10707) * bv.y;
    b5t += H4(-.0024102,.026574,-.014615,.016115) * bv.z;
    b5t += H4(-.12721,-.17269,.069863,.2363) * bv.w;
    b6t += H4(.18137,-.049745,-.08485,-.25016) * bv.x;
    b6t += H4(.20903,.030985,-.27659,-.1943) * bv.y;
    b6t += H4(-.01685,.033956,.019991,-.017515) * bv.z;
    b6t += H4(.081658,.57899,.6667,.10957) * bv.w;
    b7t += H4(-.10735,.028462,.21408,-.011527) * bv.x;
    b7t += H4(.61254,-.17209,.11972,-.082623) * bv.y;
    b7t += H4(-.016429,-.025913,-.032632,.012692) * bv.z;
    b7t += H4(-1.2022,.028047,.090608,-8.5206e-5) * bv.w;
    bv = tile1[1][local.y + 1][local.x + 1];
    b0t += H4(-.14282,-.16866,.0019025,-.10419) * bv.x;
    b0t += H4(-.053597,-.02157,.0018523,-.45056) * bv.y;
    b0t += H4(.011242,-.0072381,.97392,.037133) * bv.z;
    b0t += H4(-.037009,.80836,.0032494,.6536) * bv.w;
    b1t += H4(-.017233,-.19789,.090418,.13064) * bv.x;
    b1t += H4(.0055017,-.03554,.075901,-.096597) * bv.y;
    b1t += H4(-.0059755,-.025779,-.031949,.017159) * bv.z;
    b1t += H4(-.39531,.13188,-.029742,-.094915) * bv.w;
    b2t += H4(.04903,.35189,-.50428,-.3163) * bv.x;
    b2t += H4(.069587,-.24489,.35412,-.15693) * bv.y;
    b2t += H4(.012596,.033112,.036513,-.015735) * bv.z;
    b2t += H4(.051061,.19878,-.12588,.19123) * bv.w;
    b3t += H4(-.091836,.0022903,.021966,-.096201) * bv.x;
    b3t += H4(.1307,.08036,.075473,.20217) * bv.y;
    b3t += H4(.010306,-.013044,.0040901,.028733) * bv.z;
    b3t += H4(.67177,-.47476,-.0079404,.35184) * bv.w;
    b4t += H4(.010456,.16246,.0016436,.032824) * bv.x;
    b4t += H4(-.17371,-.27031,.0018355,-.36533) * bv.y;
    b4t += H4(.015856,.024911,-.020616,.0026649) * bv.z;
    b4t += H4(-.29564,1.0343,.0024857,.49981) * bv.w;
    b5t += H4(-.33323,-.046117,-.11502,-.4202) * bv.x;
    b5t += H4(-.1299,.01712,.046189,-.035577) * bv.y;
    b5t += H4(-.041819,-.012212,-.010248,.046408) * bv.z;
    b5t += H4(-.032986,.1573,-.085224,-.45944) * bv.w;
    b6t += H4(.14527,.30753,-.10349,-.18514) * bv.x;
    b6t += H4(.15512,-.15554,.19909,-.089554) * bv.y;
    b6t += H4(.023139,.042598,.038315,-.014518) * bv.z;
    b6t += H4(-.0094717,.052459,-.15361,.14662) * bv.w;
    b7t += H4(.093018,.014056,-.063083,.046303) * bv.x;
    b7t += H4(.22655,-.37191,.099565,.12005) * bv.y;
    b7t += H4(-.023633,-.013067,-.031247,.010654) * bv.z;
    b7t += H4(.51163,-.19864,-.28466,.097092) * bv.w;
    bv = tile1[1][local.y + 1][local.x + 2];
    b0t += H4(.19046,-.025207,-.0023444,.14983) * bv.x;
    b0t += H4(.33042,-.24512,.0032142,-.093077) * bv.y;
    b0t += H4(.0060719,.012551,.024834,.020013) * bv.z;
    b0t += H4(-.27298,-.11036,.00037868,-.60836) * bv.w;
    b1t += H4(-.31215,-.14728,.049482,-.35231) * bv.x;
    b1t += H4(.11882,.026378,.17131,.12082) * bv.y;
    b1t += H4(-.011407,.016679,-.018094,.0059251) * bv.z;
    b1t += H4(-.2517,.056287,.042002,.10871) * bv.w;
    b2t += H4(.30972,-.21238,-.71934,-.10799) * bv.x;
    b2t += H4(.024866,-.54188,.63474,-.2374) * bv.y;
    b2t += H4(-.011839,.01525,.0061709,.017045) * bv.z;
    b2t += H4(.018451,-.30597,-.439,.33484) * bv.w;
    b3t += H4(-.048207,-.12605,-.25595,.12524) * bv.x;
    b3t += H4(-.057538,-.27078,.062226,.13974) * bv.y;
    b3t += H4(-.00073269,.01336,.016433,.014368) * bv.z;
    b3t += H4(.048245,-.20406,-.083549,.042128) * bv.w;
    b4t += H4(.37941,-.043572,-.0019928,.11938) * bv.x;
    b4t += H4(.050162,-.076442,.0031173,-.40188) * bv.y;
    b4t += H4(.023008,-.012671,.023166,-.0018012) * bv.z;
    b4t += H4(.078449,-.17924,.00043325,-.26937) * bv.w;
    b5t += H4(-.25557,.39346,.049195,.44176) * bv.x;
    b5t += H4(.23114,.21434,-.027868,-.14204) * bv.y;
    b5t += H4(-.05322,.012423,-.014482,.01948) * bv.z;
    b5t += H4(-.21952,.3729,.29519,.12535) * bv.w;
    b6t += H4(-.037994,-.055289,-.15432,.046913) * bv.x;
    b6t += H4(-.17272,-.051229,.55545,-.4578) * bv.y;
    b6t += H4(.015275,-.0065106,.019097,-.0041562) * bv.z;
    b6t += H4(-.0091149,-.08414,-.12302,.19422) * bv.w;
    b7t += H4(.17192,.019968,-.027606,.01886) * bv.x;
    b7t += H4(.20345,-.40423,.015934,-.10552) * bv.y;
    b7t += H4(-.026315,.018957,-.025741,-.0065095) * bv.z;
    b7t += H4(-.17449,-.24315,.32389,.032277) * bv.w;
    bv = tile1[1][local.y + 2][local.x + 0];
    b0t += H4(-.44159,-.10549,-.0017339,-.043934) * bv.x;
    b0t += H4(.040894,.021545,-.00094139,.016996) * bv.y;
    b0t += H4(-.0025577,-.026483,.02446,.035101) * bv.z;
    b0t += H4(-.0028011,-.19311,.0027129,.031807) * bv.w;
    b1t += H4(-.18213,-.086458,.25679,-.065459) * bv.x;
    b1t += H4(.21557,.26094,.10047,.008775) * bv.y;
    b1t += H4(.027607,.016472,.00014505,.00475) * bv.z;
    b1t += H4(-.14764,-.248,-.10016,-.024687) * bv.w;
    b2t += H4(.68206,.072015,-.71171,.13563) * bv.x;
    b2t += H4(.43705,.037793,-.59728,-.16805) * bv.y;
    b2t += H4(.010423,.012887,-.039241,-.0084789) * bv.z;
    b2t += H4(.29431,.17174,.00036131,-.090454) * bv.w;
    b3t += H4(.088607,.1143,-.093193,-.11048) * bv.x;
    b3t += H4(-.018192,.086837,-.017274,.097884) * bv.y;
    b3t += H4(-.0011085,-.017252,-.005776,.011062) * bv.z;
    b3t += H4(.73955,.17854,.014095,.50979) * bv.w;
    b4t += H4(-1.0658,.10019,-.0019225,-.11822) * bv.x;
    b4t += H4(-.27808,-.15234,-.00060736,-.16009) * bv.y;
    b4t += H4(.0014318,.038288,.023984,.0010191) * bv.z;
    b4t += H4(-.38108,-.09737,.0019002,-.20361) * bv.w;
    b5t += H4(-.13678,-.28924,-.18443,.066544) * bv.x;
    b5t += H4(-.14091,-.065378,-.053623,.1916) * bv.y;
    b5t += H4(.0011463,.024831,-.01644,.022749) * bv.z;
    b5t += H4(-.24692,-.48326,-.075888,.064701) * bv.w;
    b6t += H4(.10155,-.015423,-.71577,-.039957) * bv.x;
    b6t += H4(.30616,.19172,-.58108,.061664) * bv.y;
    b6t += H4(-.0099254,.0095034,-.050969,-.010945) * bv.z;
    b6t += H4(.29924,.10192,-.34832,.078102) * bv.w;
    b7t += H4(-.042954,.13958,-.078019,-.036171) * bv.x;
    b7t += H4(.31099,-.0047909,.1787,.13589) * bv.y;
    b7t += H4(-.022757,-.033525,-.018061,-.0012939) * bv.z;
    b7t += H4(.57507,.25698,-.061074,-.011607) * bv.w;
    bv = tile1[1][local.y + 2][local.x + 1];
    b0t += H4(-.13156,-.014404,-.0001796,.074223) * bv.x;
    b0t += H4(.066541,-.12217,-.0011803,-.035798) * bv.y;
    b0t += H4(.0062726,-.011438,.02426,.029327) * bv.z;
    b0t += H4(.17518,.32576,-.0030664,-.62844) * bv.w;
    b1t += H4(-.25354,-.027735,.049034,-.071179) * bv.x;
    b1t += H4(.026509,-.05213,-.025648,-.17) * bv.y;
    b1t += H4(.021112,.021557,-.014819,.032189) * bv.z;
    b1t += H4(-.37619,-.081789,-.057991,.38997) * bv.w;
    b2t += H4(.33325,.24326,-.75812,.43427) * bv.x;
    b2t += H4(-.29534,.23845,-.55317,-.1796) * bv.y;
    b2t += H4(.00023954,.0056554,-.014154,-.017468) * bv.z;
    b2t += H4(.20345,-.15436,.057125,-.15173) * bv.w;
    b3t += H4(.0438,-.028042,-.098194,.079102) * bv.x;
    b3t += H4(.015926,-.043956,-.15387,-.0096444) * bv.y;
    b3t += H4(-.0064824,-.016641,.0057176,.019089) * bv.z;
    b3t += H4(-.39904,.012402,-.094086,.10032) * bv.w;
    b4t += H4(-.50353,.090689,-.0004952,-.13718) * bv.x;
    b4t += H4(-.15981,-.027243,-.00076249,-.2324) * bv.y;
    b4t += H4(.0032079,.028773,.023077,-.01356) * bv.z;
    b4t += H4(-.21068,-.10323,-.0027273,-.24761) * bv.w;
    b5t += H4(-.29093,.0054324,-.035908,-.05517) * bv.x;
    b5t += H4(.008914,.2273,.18103,.29925) * bv.y;
    b5t += H4(-.039845,.026633,-.014319,.071771) * bv.z;
    b5t += H4(.014379,-.20695,-.30924,.16592) * bv.w;
    b6t += H4(.22652,-.083091,-.12895,.079564) * bv.x;
    b6t += H4(.28174,.080514,-.69773,.19522) * bv.y;
    b6t += H4(.0092483,-.0047337,-.035973,-.01347) * bv.z;
    b6t += H4(.024597,-.62831,-.11504,-.0097851) * bv.w;
    b7t += H4(-.11788,-.11456,-.012257,-.011082) * bv.x;
    b7t += H4(.27169,.033816,.085904,.1008) * bv.y;
    b7t += H4(-.024967,-.025474,-.027621,.00061864) * bv.z;
    b7t += H4(-.54107,.11467,-.2109,-.025521) * bv.w;
    bv = tile1[1][local.y + 2][local.x + 2];
    b0t += H4(.44551,.068836,.00074388,-.1209) * bv.x;
    b0t += H4(.2384,-.026678,-.0010261,.061168) * bv.y;
    b0t += H4(.0019253,-.032852,.026707,.035605) * bv.z;
    b0t += H4(-.18914,-.20094,-.0036118,.30841) * bv.w;
    b1t += H4(-.30402,-.11123,.080683,-.25199) * bv.x;
    b1t += H4(.23782,-.011878,.13172,.095716) * bv.y;
    b1t += H4(.0027264,.01509,-.013075,.014213) * bv.z;
    b1t += H4(-.045933,.1107,-.071047,-.30212) * bv.w;
    b2t += H4(-.089206,.3946,-1.1097,.22155) * bv.x;
    b2t += H4(-.010734,-.021011,-.56772,.03623) * bv.y;
    b2t += H4(-.0091454,-.008864,.018795,.009187) * bv.z;
    b2t += H4(.10284,.058857,-.36338,.16744) * bv.w;
    b3t += H4(.00080437,.10428,.0323,-.15825) * bv.x;
    b3t += H4(.0037793,.063649,-.13464,-.089065) * bv.y;
    b3t += H4(-.0077418,-.0078723,.010149,-.003979) * bv.z;
    b3t += H4(-.11949,-.055871,.051101,-.14485) * bv.w;
    b4t += H4(.016423,-.0029196,6.0151e-5,-.10039) * bv.x;
    b4t += H4(.27663,-.01299,-.00076396,-.71928) * bv.y;
    b4t += H4(.017185,.0095864,.025596,-.0022277) * bv.z;
    b4t += H4(-.015043,.083836,-.0035368,.0047224) * bv.w;
    b5t += H4(-.29573,.60861,.16112,.30483) * bv.x;
    b5t += H4(.012437,.5275,.0080735,.14218) * bv.y;
    b5t += H4(-.035675,.0037248,-.012335,.022468) * bv.z;
    b5t += H4(-.071868,.3719,.006682,-.17086) * bv.w;
    b6t += H4(-.020856,.30512,-.86855,.58992) * bv.x;
    b6t += H4(.19694,.037429,-.081712,.15022) * bv.y;
    b6t += H4(.020836,-.014775,.0053292,-.0012355) * bv.z;
    b6t += H4(.12662,-.082716,-.37806,.087231) * bv.w;
    b7t += H4(.084983,-.026519,-.0089104,-.032707) * bv.x;
    b7t += H4(.25406,-.17917,-.24169,.1419) * bv.y;
    b7t += H4(-.017785,-.0058589,-.033513,-.0057476) * bv.z;
    b7t += H4(.033824,-.0042141,-.0011805,.089497) * bv.w;
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
    b0t += H4(-.4201,.10812,.0038857,-.13871) * bv.x;
    b0t += H4(.041649,.18062,-8.7209e-5,-.039056) * bv.y;
    b0t += H4(-.063991,.082746,.0017731,.046941) * bv.z;
    b0t += H4(.020191,.066134,-.005559,.12273) * bv.w;
    b1t += H4(-.26993,-.35996,-.40276,.005305) * bv.x;
    b1t += H4(-.13592,-.020237,.080044,-.008029) * bv.y;
    b1t += H4(.11627,-.27972,-.11169,-.12072) * bv.z;
    b1t += H4(-.071802,.089125,.49734,.054054) * bv.w;
    b2t += H4(.025853,-.34308,.018596,-.10037) * bv.x;
    b2t += H4(.21216,.17896,-.039268,.043258) * bv.y;
    b2t += H4(-.04894,.033868,.083159,.16027) * bv.z;
    b2t += H4(-.23468,.50574,-.35721,-.12453) * bv.w;
    b3t += H4(-.041964,-.033444,.09079,.082859) * bv.x;
    b3t += H4(.041346,-.2849,.046096,.014206) * bv.y;
    b3t += H4(.080211,.048436,.028027,.2024) * bv.z;
    b3t += H4(-.011626,.42154,.12475,-.083946) * bv.w;
    b4t += H4(-.36562,-.0065691,.0033354,.16137) * bv.x;
    b4t += H4(.054336,.067239,-.00021915,.20324) * bv.y;
    b4t += H4(-.032324,-.011564,.0009987,.057025) * bv.z;
    b4t += H4(.32709,.076468,-.00584,-.1369) * bv.w;
    b5t += H4(-.083301,-.27254,-.27589,-.10045) * bv.x;
    b5t += H4(.21646,.19595,-.20703,.1146) * bv.y;
    b5t += H4(-.020895,-.15903,-.08348,.0094117) * bv.z;
    b5t += H4(.074886,.3479,.40094,.10006) * bv.w;
    b6t += H4(-.078845,-.094998,.02133,-.13764) * bv.x;
    b6t += H4(.15501,.27706,.27861,-.11377) * bv.y;
    b6t += H4(-.27724,.10176,-.13729,-.1008) * bv.z;
    b6t += H4(-.08363,.46611,.82406,.24379) * bv.w;
    b7t += H4(.081782,-.15933,-.046654,.018049) * bv.x;
    b7t += H4(.07389,-.11229,-.068934,-.12063) * bv.y;
    b7t += H4(-.049155,.044803,.21219,-.36834) * bv.z;
    b7t += H4(-.13611,-.11666,-.024399,.16141) * bv.w;
    bv = tile1[2][local.y + 0][local.x + 1];
    b0t += H4(-.062458,-.076738,.0042396,.022468) * bv.x;
    b0t += H4(.289,.045684,-.00047054,.052857) * bv.y;
    b0t += H4(-.14667,.17663,.0020806,-.095046) * bv.z;
    b0t += H4(-.41388,-.099337,-.0050552,-.043327) * bv.w;
    b1t += H4(.016943,-.31353,-.047977,-.024599) * bv.x;
    b1t += H4(.13714,-.12477,.18926,-.10881) * bv.y;
    b1t += H4(.095435,-.054237,.043665,-.051005) * bv.z;
    b1t += H4(-.038354,.041625,.11217,-.0025549) * bv.w;
    b2t += H4(-.35824,-.026566,.59997,-.15747) * bv.x;
    b2t += H4(.089511,-.29205,.0166,-.28695) * bv.y;
    b2t += H4(.33818,-.17369,.46329,.26503) * bv.z;
    b2t += H4(-.35291,.3543,-.27639,-.21409) * bv.w;
    b3t += H4(-.15289,-.14202,-.29252,.08569) * bv.x;
    b3t += H4(.11994,-.13623,-.076518,.11665) * bv.y;
    b3t += H4(-.0051905,.083926,.02664,.34293) * bv.z;
    b3t += H4(-.025392,.18873,-.13775,-.049888) * bv.w;
    b4t += H4(-.037396,-.071281,.0037479,.20422) * bv.x;
    b4t += H4(.14951,.22379,-.0003968,.044366) * bv.y;
    b4t += H4(.041916,-.17432,.0023582,.21017) * bv.z;
    b4t += H4(-.30126,.11707,-.0050641,.16542) * bv.w;
    b5t += H4(.073294,-.27095,.13113,.010585) * bv.x;
    b5t += H4(.1805,-.067372,-.62724,-.066293) * bv.y;
    b5t += H4(-.07567,-.32291,-.22634,-.068343) * bv.z;
    b5t += H4(-.23053,.21511,.22,.063578) * bv.w;
    b6t += H4(-.19512,.077794,.40585,-.10422) * bv.x;
    b6t += H4(-.23768,.1295,-.19501,-.24708) * bv.y;
    b6t += H4(-.10779,.2853,-.13841,.021351) * bv.z;
    b6t += H4(.13532,.34642,.32521,.14153) * bv.w;
    b7t += H4(-.22078,-.16795,-.28247,.11076) * bv.x;
    b7t += H4(.010119,.028584,-.975,.15003) * bv.y;
    b7t += H4(.040279,-.015964,-.31419,.024955) * bv.z;
    b7t += H4(.045229,.26487,.1791,.024642) * bv.w;
    bv = tile1[2][local.y + 0][local.x + 2];
    b0t += H4(.043054,.53635,.0046222,-.14292) * bv.x;
    b0t += H4(-.11655,-.076766,.0015329,.10451) * bv.y;
    b0t += H4(-.12506,-.036707,.0032157,-.068607) * bv.z;
    b0t += H4(-.4072,-.16075,-.0041733,.14347) * bv.w;
    b1t += H4(.15136,-.6023,-.22454,-.20375) * bv.x;
    b1t += H4(.07539,-.45563,.079612,-.19772) * bv.y;
    b1t += H4(-.19003,.22105,.07964,-.17226) * bv.z;
    b1t += H4(-.12994,-.048161,-.1828,.040142) * bv.w;
    b2t += H4(-.40967,.38931,-.01043,-.051452) * bv.x;
    b2t += H4(.022861,-.30544,-.16493,-.14724) * bv.y;
    b2t += H4(.14589,.093108,.15635,.1811) * bv.z;
    b2t += H4(.040102,-.20572,.17106,-.056049) * bv.w;
    b3t += H4(-.078094,-.29013,-.35898,-.19556) * bv.x;
    b3t += H4(-.060962,-.37348,.042373,-.087459) * bv.y;
    b3t += H4(-.031622,-.064509,-.2411,.096773) * bv.z;
    b3t += H4(-.15278,-.18345,-.41312,-.093388) * bv.w;
    b4t += H4(.056867,.41219,.0042199,.11419) * bv.x;
    b4t += H4(-.37166,-.034257,.0014446,.079605) * bv.y;
    b4t += H4(-.22464,.18496,.0036007,.001746) * bv.z;
    b4t += H4(-.28843,-.089957,-.0030341,-.15816) * bv.w;
    b5t += H4(.061513,-.30107,-.063758,.018926) * bv.x;
    b5t += H4(.15388,-.11942,.092446,.027022) * bv.y;
    b5t += H4(-.014976,.18702,-.054961,.063265) * bv.z;
    b5t += H4(-.056603,-.36881,.00381,.06032) * bv.w;
    b6t += H4(-.30158,.50216,-.25623,.0033404) * bv.x;
    b6t += H4(-.16368,.046281,-.13199,-.22341) * bv.y;
    b6t += H4(-.19408,.46261,-.094244,-.053973) * bv.z;
    b6t += H4(-.01051,.092339,.75928,.32156) * bv.w;
    b7t += H4(.0038589,-.38735,-.47927,-.11375) * bv.x;
    b7t += H4(-.066325,-.033865,-.24443,-.017475) * bv.y;
    b7t += H4(.039021,.32493,-.55952,-.1154) * bv.z;
    b7t += H4(-.077015,-.35516,-.21474,-.13719) * bv.w;
    bv = tile1[2][local.y + 1][local.x + 0];
    b0t += H4(-.067699,-.05507,.0039535,.017852) * bv.x;
    b0t += H4(-.33813,.074999,-.00067971,-.10306) * bv.y;
    b0t += H4(-.096709,-.0048605,.0026314,.12334) * bv.z;
    b0t += H4(.15189,.0034372,-.0036141,.082563) * bv.w;
    b1t += H4(-.19431,.1262,-.16619,.12632) * bv.x;
    b1t += H4(-.058927,-.14896,-.11052,.031574) * bv.y;
    b1t += H4(-.15322,-.6428,-.10418,-.076394) * bv.z;
    b1t += H4(.15076,-.062311,-.11008,.022199) * bv.w;
    b2t += H4(.087503,-.20773,-.060348,.122) * bv.x;
    b2t += H4(-.082637,.25147,-.23159,.29163) * bv.y;
    b2t += H4(-.12363,.063325,-.13551,.042592) * bv.z;
    b2t += H4(.25436,.43852,-.30357,-.10459) * bv.w;
    b3t += H4(.040412,.17582,-.0050588,-.13345) * bv.x;
    b3t += H4(.18522,-.15502,.057126,.087017) * bv.y;
    b3t += H4(.084566,-.076696,.0016607,.019808) * bv.z;
    b3t += H4(-.06792,-.075702,-.13796,-.051872) * bv.w;
    b4t += H4(-.023484,-.029846,.0033652,-.0049165) * bv.x;
    b4t += H4(-.498,-.071884,-.00073345,-.011867) * bv.y;
    b4t += H4(-.10382,.021859,.0017489,-.064619) * bv.z;
    b4t += H4(.083449,.012983,-.0039303,-.019662) * bv.w;
    b5t += H4(-.029196,-.059093,-.1487,-.036614) * bv.x;
    b5t += H4(.15159,-.14602,-.027996,.0164) * bv.y;
    b5t += H4(.16969,-.5987,.0013943,-.08136) * bv.z;
    b5t += H4(.14858,.12934,-.32208,-.078886) * bv.w;
    b6t += H4(-.22733,-.10082,.13604,.046886) * bv.x;
    b6t += H4(.14401,-.081963,.61606,.090485) * bv.y;
    b6t += H4(-.046657,.23032,.0038161,.10234) * bv.z;
    b6t += H4(.073846,.45717,.36307,-.14044) * bv.w;
    b7t += H4(-.070782,.14936,.17846,-.18634) * bv.x;
    b7t += H4(-.025181,-.096337,.018714,-.017284) * bv.y;
    b7t += H4(-.14692,-.13862,-.054451,.027032) * bv.z;
    b7t += H4(.014496,-.24919,-.2961,.046943) * bv.w;
    bv = tile1[2][local.y + 1][local.x + 1];
    b0t += H4(.019019,-.2093,.0039591,.051746) * bv.x;
    b0t += H4(.21329,-.10325,.0024723,.10783) * bv.y;
    b0t += H4(-.18707,.0039752,.0044515,.054897) * bv.z;
    b0t += H4(-.19563,-.061737,.002686,-.028759) * bv.w;
    b1t += H4(.074982,.059362,.0792,-.19235) * bv.x;
    b1t += H4(.011158,-.16506,-.24581,-.31329) * bv.y;
    b1t += H4(-.11808,.72303,.17201,-.056334) * bv.z;
    b1t += H4(-.22219,.014175,-.065831,-.18809) * bv.w;
    b2t += H4(.047163,-.043231,.060754,.042689) * bv.x;
    b2t += H4(.16101,-.18042,-.45847,.2423) * bv.y;
    b2t += H4(.04143,-.046878,-.20129,-.25961) * bv.z;
    b2t += H4(-.31757,-.16999,-.13681,-.11624) * bv.w;
    b3t += H4(.2618,-.18123,.13392,-.33765) * bv.x;
    b3t += H4(.018292,.1685,-.42266,-.10491) * bv.y;
    b3t += H4(.10825,.40545,.18514,-.28234) * bv.z;
    b3t += H4(-.032748,-.43834,.31987,-.21059) * bv.w;
    b4t += H4(-.0050346,-.095337,.0035439,-.052835) * bv.x;
    b4t += H4(.90393,.06576,.0020983,.36194) * bv.y;
    b4t += H4(-.0394,.0095427,.0046292,-.16443) * bv.z;
    b4t += H4(-.33841,-.012502,.0019839,.18941) * bv.w;
    b5t += H4(.10934,-.068341,.13396,-.056394) * bv.x;
    b5t += H4(-.19192,-.086513,-.26852,-.16937) * bv.y;
    b5t += H4(-.11561,.50726,.21443,.1281) * bv.z;
    b5t += H4(-.11229,.0030837,.002433,-.072629) * bv.w;
    b6t += H4(.14285,.11317,-.23783,.16864) * bv.x;
    b6t += H4(.25637,-.30535,-.065774,-.030791) * bv.y;
    b6t += H4(.27261,.29115,-.49261,.095332) * bv.z;
    b6t += H4(.10317,.047993,.13466,-.055887) * bv.w;
    b7t += H4(.17209,-.10837,.19534,-.36149) * bv.x;
    b7t += H4(-.0028631,-.23463,-.23078,.08446) * bv.y;
    b7t += H4(.051955,.12166,.10422,.12788) * bv.z;
    b7t += H4(.24061,-.25746,.023475,-.0075901) * bv.w;
    bv = tile1[2][local.y + 1][local.x + 2];
    b0t += H4(.041212,-.021891,.0043931,-.20409) * bv.x;
    b0t += H4(.32527,-.11996,.0027903,-.010197) * bv.y;
    b0t += H4(-.096852,.050902,.0016032,-.056731) * bv.z;
    b0t += H4(-.57075,-.054513,-4.1672e-5,-.013222) * bv.w;
    b1t += H4(.01805,1.1546,.19849,-.27297) * bv.x;
    b1t += H4(.022432,-.12452,.14635,-.068883) * bv.y;
    b1t += H4(.10747,.12756,-.022536,.18876) * bv.z;
    b1t += H4(.12368,.23973,.069397,-.132) * bv.w;
    b2t += H4(-.14502,-.042663,.047375,-.19489) * bv.x;
    b2t += H4(.0030965,.0023114,-.19125,-.13015) * bv.y;
    b2t += H4(.27203,-.019219,.45173,-.3265) * bv.z;
    b2t += H4(-.21535,-.1749,.78673,-.22186) * bv.w;
    b3t += H4(-.091805,-.25691,-.36635,-.34178) * bv.x;
    b3t += H4(-.018918,-.41862,-.15315,-.13526) * bv.y;
    b3t += H4(.021102,.21879,-.0020534,-.23823) * bv.z;
    b3t += H4(.079313,.03011,-.18992,-.081666) * bv.w;
    b4t += H4(-.0035489,-.14257,.004083,-.26124) * bv.x;
    b4t += H4(.14276,.13505,.0025013,-.21543) * bv.y;
    b4t += H4(-.11844,.02046,.0025984,.11794) * bv.z;
    b4t += H4(-.48994,-.13716,.001482,.073977) * bv.w;
    b5t += H4(-.17469,1.5394,-.0077058,.026363) * bv.x;
    b5t += H4(.1544,-.10321,.41787,.035834) * bv.y;
    b5t += H4(-.039294,.22855,.054469,.055051) * bv.z;
    b5t += H4(.40213,-.10376,-.087611,.1432) * bv.w;
    b6t += H4(-.034708,.087144,-.27105,-.22444) * bv.x;
    b6t += H4(-.061207,-.13482,.00072137,-.1932) * bv.y;
    b6t += H4(.38878,.11746,.39307,.045482) * bv.z;
    b6t += H4(-.19842,.081135,.66717,.049072) * bv.w;
    b7t += H4(-.27732,-.29342,-.33919,-.37669) * bv.x;
    b7t += H4(-.043262,-.12764,.17268,-.016057) * bv.y;
    b7t += H4(.040781,.15266,-.14802,.11977) * bv.z;
    b7t += H4(-.1028,-.30453,-.025053,.078714) * bv.w;
    bv = tile1[2][local.y + 2][local.x + 0];
    b0t += H4(-.24914,.03228,.0035036,.0051855) * bv.x;
    b0t += H4(-.039856,-.13139,-.0016493,-.21462) * bv.y;
    b0t += H4(-.023992,.060086,.0014076,-.027979) * bv.z;
    b0t += H4(.26064,.010053,-.0046214,-.23699) * bv.w;
    b1t += H4(-.1194,.0035788,-.16403,.24407) * bv.x;
    b1t += H4(.17262,.082717,.004672,-.021694) * bv.y;
    b1t += H4(.082774,-.13579,.0075178,-.014098) * bv.z;
    b1t += H4(.073276,.021713,-.14649,.020527) * bv.w;
    b2t += H4(.28872,-.093754,.14538,.19565) * bv.x;
    b2t += H4(.021926,-.13221,-.39821,-.044146) * bv.y;
    b2t += H4(-.062592,.15027,-.82686,-.35233) * bv.z;
    b2t += H4(.041207,-.088119,.11555,.23514) * bv.w;
    b3t += H4(-.022644,.16075,.079079,-.37796) * bv.x;
    b3t += H4(.20493,-.089925,-.088671,-.13812) * bv.y;
    b3t += H4(.022547,-.15433,-.047066,-.0050504) * bv.z;
    b3t += H4(.011076,.039911,-.05247,.099375) * bv.w;
    b4t += H4(-.32185,-.089974,.0029632,.11471) * bv.x;
    b4t += H4(-.54721,.055352,-.0014896,.064234) * bv.y;
    b4t += H4(.11177,-.018006,.0005237,-.12519) * bv.z;
    b4t += H4(.20499,.0077582,-.0046616,-.07292) * bv.w;
    b5t += H4(-.057857,-.24035,-.20435,-.030985) * bv.x;
    b5t += H4(.24175,.33493,-.04386,.14002) * bv.y;
    b5t += H4(.10298,-.1329,.42889,-.32735) * bv.z;
    b5t += H4(-.074594,.18391,.082326,-.15426) * bv.w;
    b6t += H4(-.0015784,-.17777,.28653,.14532) * bv.x;
    b6t += H4(-.42054,-.34675,-.10573,-.07709) * bv.y;
    b6t += H4(-.084288,-.1566,.18101,-.00021853) * bv.z;
    b6t += H4(-.1732,.026991,.12397,-.080286) * bv.w;
    b7t += H4(.17843,.19731,.24972,-.53524) * bv.x;
    b7t += H4(-.012078,-.23155,.1517,.085323) * bv.y;
    b7t += H4(.17671,-.18904,.048652,.054953) * bv.z;
    b7t += H4(.094791,.064653,.004213,-.12172) * bv.w;
    bv = tile1[2][local.y + 2][local.x + 1];
    b0t += H4(.14929,-.10959,.0035508,.14521) * bv.x;
    b0t += H4(-.39499,.10559,.0012396,-.025551) * bv.y;
    b0t += H4(.18958,.083853,.0031252,-.094072) * bv.z;
    b0t += H4(-.13724,.15962,-.0051242,-.18947) * bv.w;
    b1t += H4(.13667,.010816,.033907,.29167) * bv.x;
    b1t += H4(.045481,-.079581,.017965,-.051112) * bv.y;
    b1t += H4(-.092764,.24896,-.16968,.27941) * bv.z;
    b1t += H4(.0078968,.3583,-.19054,-.25466) * bv.w;
    b2t += H4(.12043,.22279,.0016646,.18414) * bv.x;
    b2t += H4(-.15861,.16754,.037123,.40581) * bv.y;
    b2t += H4(.001335,-.20355,.11827,.26775) * bv.z;
    b2t += H4(.036615,-.28422,.52199,.57082) * bv.w;
    b3t += H4(-.098226,.30609,.083816,-.38409) * bv.x;
    b3t += H4(.097173,.10237,.13425,-.083454) * bv.y;
    b3t += H4(-.03393,-.12542,.030364,-.15521) * bv.z;
    b3t += H4(-.062685,.15336,.025649,-.24083) * bv.w;
    b4t += H4(.064076,-.028384,.003211,.061042) * bv.x;
    b4t += H4(-.17886,-.044438,.0010272,.023923) * bv.y;
    b4t += H4(.31298,-.089229,.0029846,.06347) * bv.z;
    b4t += H4(-.23417,-.033995,-.0045508,.08447) * bv.w;
    b5t += H4(.11847,-.25702,-.036878,.069568) * bv.x;
    b5t += H4(-.061716,-.20561,.43623,.068994) * bv.y;
    b5t += H4(.019414,-.17781,-.27124,.20952) * bv.z;
    b5t += H4(-.35486,.33526,.13091,-.0081268) * bv.w;
    b6t += H4(-.052209,.12446,-.26373,.1388) * bv.x;
    b6t += H4(.43653,.2891,.3701,-.052274) * bv.y;
    b6t += H4(-.17839,.10537,.067928,.22037) * bv.z;
    b6t += H4(-.057442,-.35861,.38408,.18593) * bv.w;
    b7t += H4(-.089701,.34592,.21388,-.52335) * bv.x;
    b7t += H4(-.012582,-.12567,-.10538,.032733) * bv.y;
    b7t += H4(-.02451,.0030832,-.1216,.17135) * bv.z;
    b7t += H4(-.099069,.19932,-.11159,-.097511) * bv.w;
    bv = tile1[2][local.y + 2][local.x + 2];
    b0t += H4(.074521,-.27446,.0039653,.30681) * bv.x;
    b0t += H4(.070813,-.0089189,.0018686,-.020629) * bv.y;
    b0t += H4(-.13295,-.040981,.0036036,.15063) * bv.z;
    b0t += H4(-.027327,-.10871,-.003146,-.043216) * bv.w;
    b1t += H4(.30174,.080253,.73379,-.36368) * bv.x;
    b1t += H4(.098759,-.10658,.15217,.037035) * bv.y;
    b1t += H4(-.088131,.037918,.16005,.13391) * bv.z;
    b1t += H4(-.075573,.4525,.035525,-.17522) * bv.w;
    b2t += H4(.31519,.056455,.033499,.13776) * bv.x;
    b2t += H4(.20232,.014708,-.24116,-.30433) * bv.y;
    b2t += H4(.077561,.10309,.22432,.11833) * bv.z;
    b2t += H4(-.13897,-.39536,.44693,-.32893) * bv.w;
    b3t += H4(.15693,.084569,-.16091,-.18895) * bv.x;
    b3t += H4(-.042938,-.064572,.047149,-.10431) * bv.y;
    b3t += H4(.017669,.10117,.08731,-.092252) * bv.z;
    b3t += H4(.15267,.059316,.10293,-.38297) * bv.w;
    b4t += H4(.034016,-.025808,.0037083,-.076154) * bv.x;
    b4t += H4(.036505,.050069,.0014797,-.095957) * bv.y;
    b4t += H4(.066241,.019781,.0038513,.078572) * bv.z;
    b4t += H4(.15037,.084998,-.00181,.25435) * bv.w;
    b5t += H4(.064879,-.30364,.31433,-.11235) * bv.x;
    b5t += H4(.011069,.14385,-.041441,-.079497) * bv.y;
    b5t += H4(-.069517,-.043899,-.15207,-.28697) * bv.z;
    b5t += H4(-.15216,-.17121,-.13108,-.062499) * bv.w;
    b6t += H4(.35823,-.09969,-.2692,-.067812) * bv.x;
    b6t += H4(.24328,.025834,.61744,-.24704) * bv.y;
    b6t += H4(.16398,-.085654,.22285,-.058128) * bv.z;
    b6t += H4(-.070908,-.25588,.22178,-.25194) * bv.w;
    b7t += H4(.081768,.12696,-.2049,-.35868) * bv.x;
    b7t += H4(-.017034,-.25945,-.038342,-.037215) * bv.y;
    b7t += H4(-.037697,-.10341,.12793,.13315) * bv.z;
    b7t += H4(-.21808,-.051049,-.2154,-.19195) * bv.w;
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
    b0t += H4(-.20473,.12255,-.00085171,-.10343) * bv.x;
    b0t += H4(-.032647,-.028496,-.00056569,-.056457) * bv.y;
    b0t += H4(.37241,-.027072,.0085694,.084607) * bv.z;
    b0t += H4(-.14517,-.036676,-.0010321,-.016199) * bv.w;
    b1t += H4(.26303,.2063,.10333,.089962) * bv.x;
    b1t += H4(.069592,-.015018,.12878,.0029531) * bv.y;
    b1t += H4(-.045844,.22268,-.18136,.12104) * bv.z;
    b1t += H4(-.042553,.19103,-.064836,.017671) * bv.w;
    b2t += H4(-.083474,.24443,.11148,-.070029) * bv.x;
    b2t += H4(.11324,.13349,-.23556,-.12304) * bv.y;
    b2t += H4(.3781,.041775,.097536,-.15691) * bv.z;
    b2t += H4(-.12767,-.094872,.086685,-.50043) * bv.w;
    b3t += H4(.0088726,-.076066,.3548,.12873) * bv.x;
    b3t += H4(.076518,.11112,-.18887,-.10422) * bv.y;
    b3t += H4(.038286,-.19668,-.081103,-.11421) * bv.z;
    b3t += H4(-.048897,.38164,.073016,-.11891) * bv.w;
    b4t += H4(-.11737,-.09485,-.00040849,.2492) * bv.x;
    b4t += H4(.12194,-.035777,-.0010255,.093413) * bv.y;
    b4t += H4(.06197,-.13454,.0085949,.0074465) * bv.z;
    b4t += H4(.11471,-.068122,-.00094325,-.086702) * bv.w;
    b5t += H4(.18431,.12815,.12075,.033088) * bv.x;
    b5t += H4(.067828,.1174,.099593,.13981) * bv.y;
    b5t += H4(-.015661,1.3549,.055364,.02149) * bv.z;
    b5t += H4(.1289,-.085221,-.020072,-.038741) * bv.w;
    b6t += H4(-.056906,-.11521,.12989,.095255) * bv.x;
    b6t += H4(.037956,-.063053,.21705,-.00029179) * bv.y;
    b6t += H4(.15496,.2725,-.0095052,.089629) * bv.z;
    b6t += H4(-.24904,-.38377,-.22819,-.030485) * bv.w;
    b7t += H4(.44361,-.088166,.27112,-.043536) * bv.x;
    b7t += H4(.12717,.17097,-.16119,-.21465) * bv.y;
    b7t += H4(-.057029,-.11968,.18906,-.12507) * bv.z;
    b7t += H4(.014949,.23674,-.015968,-.05147) * bv.w;
    bv = tile1[3][local.y + 0][local.x + 1];
    b0t += H4(-.40664,-.10667,-.0010868,-.086532) * bv.x;
    b0t += H4(-.38268,.69946,-.0025954,.035712) * bv.y;
    b0t += H4(.023638,.12674,.00048765,-.19149) * bv.z;
    b0t += H4(.023991,.066209,-.001482,-.042475) * bv.w;
    b1t += H4(.29755,.42788,.031661,.13061) * bv.x;
    b1t += H4(.10476,.13381,.16554,-.2038) * bv.y;
    b1t += H4(.01592,.090687,-.1035,-.01401) * bv.z;
    b1t += H4(.14351,.047451,.1726,.035873) * bv.w;
    b2t += H4(-.20468,-.10251,.33331,.090084) * bv.x;
    b2t += H4(-.34502,.16354,.06807,.23914) * bv.y;
    b2t += H4(.20889,-.32949,-.02282,-.21687) * bv.z;
    b2t += H4(-.35142,.078719,.15166,.16049) * bv.w;
    b3t += H4(-.11212,.015132,.27569,.0238) * bv.x;
    b3t += H4(-.44959,-.74469,-.15593,.24974) * bv.y;
    b3t += H4(.087432,-.075749,.0094023,.031265) * bv.z;
    b3t += H4(-.066395,.21608,.67132,.072163) * bv.w;
    b4t += H4(-.26694,.21934,-.00026032,-.3304) * bv.x;
    b4t += H4(-.44511,.94681,-.0026837,-.10411) * bv.y;
    b4t += H4(.0075413,.18912,.0010354,-.038) * bv.z;
    b4t += H4(-.22545,.01374,-.001359,-.21562) * bv.w;
    b5t += H4(.1124,.27225,.14012,-.01029) * bv.x;
    b5t += H4(.60113,.16479,.28808,-.58752) * bv.y;
    b5t += H4(-.16422,-.0062733,-.07766,.068639) * bv.z;
    b5t += H4(-.15284,-.39528,.52357,-.090143) * bv.w;
    b6t += H4(.018968,-.20014,.37229,-.14398) * bv.x;
    b6t += H4(-.30124,-.076323,.15779,.22714) * bv.y;
    b6t += H4(.085858,-.10246,-.068674,-.11703) * bv.z;
    b6t += H4(-.1476,-.049353,.19973,-.4568) * bv.w;
    b7t += H4(-.030928,.12169,.4739,.06939) * bv.x;
    b7t += H4(-.11075,-.32954,-.11264,.15588) * bv.y;
    b7t += H4(.02246,-.10228,-.22505,-.059334) * bv.z;
    b7t += H4(.0053015,-.10064,.59816,-.066681) * bv.w;
    bv = tile1[3][local.y + 0][local.x + 2];
    b0t += H4(.13683,.01317,.0014661,.30059) * bv.x;
    b0t += H4(.049062,-.23335,.0043287,.40142) * bv.y;
    b0t += H4(-.0025069,-.058369,-.0046601,-.18397) * bv.z;
    b0t += H4(.42917,.094391,-.0015514,.07156) * bv.w;
    b1t += H4(-.014573,.060669,.32696,-.12711) * bv.x;
    b1t += H4(-.080437,-.067106,-.33238,.18229) * bv.y;
    b1t += H4(.0052555,-.43823,-.11574,-.025509) * bv.z;
    b1t += H4(.16656,.16791,.036068,.22866) * bv.w;
    b2t += H4(-.21769,-.42743,-.044288,-.35358) * bv.x;
    b2t += H4(.092279,-.052343,.59265,-.10601) * bv.y;
    b2t += H4(.016831,.18304,-.044556,.22306) * bv.z;
    b2t += H4(-.12084,-.016257,-.0381,-.14061) * bv.w;
    b3t += H4(.00083511,-.17521,.24817,.22645) * bv.x;
    b3t += H4(.15704,-.13095,-.64119,.22406) * bv.y;
    b3t += H4(.024853,.18142,.23456,.062098) * bv.z;
    b3t += H4(.083588,.15578,-.1955,.12076) * bv.w;
    b4t += H4(.057533,.19302,.0016643,.094197) * bv.x;
    b4t += H4(.26492,-.0932,.0030961,.37515) * bv.y;
    b4t += H4(-.4166,.00089269,-.00382,.22492) * bv.z;
    b4t += H4(.20363,-.11247,-.0014343,-.066602) * bv.w;
    b5t += H4(-.029252,-.20485,.34893,-.062905) * bv.x;
    b5t += H4(-.091666,.11661,.065398,.42075) * bv.y;
    b5t += H4(-.11785,-.5284,-.1151,-.062125) * bv.z;
    b5t += H4(.016569,-.025311,.37498,-.031045) * bv.w;
    b6t += H4(-.10217,-.28718,-.15009,-.2956) * bv.x;
    b6t += H4(.038858,.36314,.83771,.095232) * bv.y;
    b6t += H4(-.069138,-.11751,-.018966,.2072) * bv.z;
    b6t += H4(-.08592,-.31709,-.058867,-.39349) * bv.w;
    b7t += H4(.084249,-.045498,.25322,-.027878) * bv.x;
    b7t += H4(.19536,-.12385,-.2343,.20203) * bv.y;
    b7t += H4(-.096942,-.025167,-.19907,-.058377) * bv.z;
    b7t += H4(-.070755,.26342,-.19613,-.062245) * bv.w;
    bv = tile1[3][local.y + 1][local.x + 0];
    b0t += H4(.69674,-.030959,-8.3186e-5,.10772) * bv.x;
    b0t += H4(-.031383,.082895,-.0010725,.033446) * bv.y;
    b0t += H4(-.012474,-.018472,.00012753,.039026) * bv.z;
    b0t += H4(-.33833,-.0046999,-.0013572,-.15545) * bv.w;
    b1t += H4(-.33878,.16671,-.092489,.029675) * bv.x;
    b1t += H4(-.14857,-.011369,.067247,-.19063) * bv.y;
    b1t += H4(-.14201,-.05178,-.068134,.037252) * bv.z;
    b1t += H4(.14755,.085594,-.069535,-.1558) * bv.w;
    b2t += H4(-.00069789,.16299,-.33723,-.18617) * bv.x;
    b2t += H4(-.075245,-.61052,.083122,-.17958) * bv.y;
    b2t += H4(-.39793,.080567,.20764,-.023183) * bv.z;
    b2t += H4(.050042,-.24402,.1711,-.1097) * bv.w;
    b3t += H4(-.15896,.25107,.079148,-.55299) * bv.x;
    b3t += H4(.14512,-.08043,-.06394,-.036236) * bv.y;
    b3t += H4(.046104,.18916,.11017,-.12284) * bv.z;
    b3t += H4(-.046749,-.018877,.04845,-.18561) * bv.w;
    b4t += H4(.45032,.17655,.0004365,.10964) * bv.x;
    b4t += H4(-.030213,-.15321,-.001508,-.10924) * bv.y;
    b4t += H4(.063875,-.049769,.00064343,-.029353) * bv.z;
    b4t += H4(-.64964,-.10014,-.0012977,-.22081) * bv.w;
    b5t += H4(-.14963,.19203,-.18259,.067588) * bv.x;
    b5t += H4(-.13478,-.051244,-.073285,-.2835) * bv.y;
    b5t += H4(-.17738,.14123,-.04759,.069924) * bv.z;
    b5t += H4(-.074456,-.19201,-.35697,.036932) * bv.w;
    b6t += H4(-.23881,-.04997,-.2544,.29931) * bv.x;
    b6t += H4(.014079,-.49683,.20535,-.050162) * bv.y;
    b6t += H4(-.45171,-.21979,-.010007,.01542) * bv.z;
    b6t += H4(-.2583,-.28869,-.23731,.41002) * bv.w;
    b7t += H4(-.26114,.42038,.072497,-.37354) * bv.x;
    b7t += H4(.22424,-.22116,.007009,-.18262) * bv.y;
    b7t += H4(.070432,.056282,-.12921,-.18921) * bv.z;
    b7t += H4(-.028241,-.10008,-.046764,.051616) * bv.w;
    bv = tile1[3][local.y + 1][local.x + 1];
    b0t += H4(.25554,-.15251,.0005383,.015419) * bv.x;
    b0t += H4(-.16725,-.31259,-.0041681,-.41227) * bv.y;
    b0t += H4(-.2136,-.089271,-.0017733,.060564) * bv.z;
    b0t += H4(-.031919,-.19528,-.0010117,.071558) * bv.w;
    b1t += H4(-.057045,-.14036,-.04676,.068497) * bv.x;
    b1t += H4(-.039512,-.01819,.3143,-.45013) * bv.y;
    b1t += H4(.038165,.05684,-.18813,.22326) * bv.z;
    b1t += H4(-.028456,.17172,.25262,.011986) * bv.w;
    b2t += H4(-.0065679,.043397,-.34462,.13591) * bv.x;
    b2t += H4(-.32611,-.21415,-.35858,-.055873) * bv.y;
    b2t += H4(.043395,-.043577,-.067485,.063958) * bv.z;
    b2t += H4(-.33271,.34409,.20419,.0025022) * bv.w;
    b3t += H4(.28759,-.18731,-.045872,-.027828) * bv.x;
    b3t += H4(-.25871,.18396,.46002,-.11764) * bv.y;
    b3t += H4(-.17636,-.07264,.050377,.19835) * bv.z;
    b3t += H4(.024126,-.018304,-.049728,.2631) * bv.w;
    b4t += H4(.23811,-.47877,.001078,-.33518) * bv.x;
    b4t += H4(-.53291,-.66207,-.0039573,-.58186) * bv.y;
    b4t += H4(.24132,.10954,-.0011556,.054158) * bv.z;
    b4t += H4(-.037538,.13981,-.00094519,-.10556) * bv.w;
    b5t += H4(-.2594,-.36622,.11144,-.093984) * bv.x;
    b5t += H4(-.084984,-.11404,.27371,-.71148) * bv.y;
    b5t += H4(-.26171,-.14276,-.26796,-.037544) * bv.z;
    b5t += H4(-.22816,-.2938,.1865,.083017) * bv.w;
    b6t += H4(-.068072,.099646,-.42426,-.14424) * bv.x;
    b6t += H4(-.41019,-.22265,-.32372,-.11245) * bv.y;
    b6t += H4(.16029,-.30284,-.14937,.083817) * bv.z;
    b6t += H4(-.19999,.40088,.35592,-.33468) * bv.w;
    b7t += H4(-.061813,-.16299,-.13501,.06541) * bv.x;
    b7t += H4(-.12088,.094611,.55013,.09927) * bv.y;
    b7t += H4(-.019277,-.054382,-.10383,.077407) * bv.z;
    b7t += H4(.066676,-.030963,.48896,-.019956) * bv.w;
    bv = tile1[3][local.y + 1][local.x + 2];
    b0t += H4(-.082541,.13773,.0019202,-.22001) * bv.x;
    b0t += H4(.20264,-.32825,.0023805,.049423) * bv.y;
    b0t += H4(-.14242,.035026,-.007844,.21765) * bv.z;
    b0t += H4(-.060313,.016832,.00062373,.0095042) * bv.w;
    b1t += H4(-.20265,-.092507,-.053941,-.0019707) * bv.x;
    b1t += H4(.39632,.25524,-.19426,.57312) * bv.y;
    b1t += H4(-.10019,-.34791,-.14842,-.27595) * bv.z;
    b1t += H4(.28168,.1919,.062076,.058902) * bv.w;
    b2t += H4(.079646,-.059589,-.19195,-.3337) * bv.x;
    b2t += H4(-.30491,-.27481,.59142,-.47) * bv.y;
    b2t += H4(.24844,.10348,.39434,.1034) * bv.z;
    b2t += H4(.039553,-.097746,.075534,-.1153) * bv.w;
    b3t += H4(.23882,.14396,-.22498,-.048487) * bv.x;
    b3t += H4(-.23374,.24902,.23161,.22866) * bv.y;
    b3t += H4(-.073713,-.073801,.094042,-.047279) * bv.z;
    b3t += H4(-.019209,.17723,-.41466,.089912) * bv.w;
    b4t += H4(-.62782,-.032876,.0025027,-.2205) * bv.x;
    b4t += H4(-.31831,-.13127,.0012427,.076848) * bv.y;
    b4t += H4(-.027641,.083717,-.0068492,-.032094) * bv.z;
    b4t += H4(-.19922,-.056946,.00036001,-.24193) * bv.w;
    b5t += H4(-.21837,-.1728,-.24156,.20969) * bv.x;
    b5t += H4(.22608,.18762,-.14516,.897) * bv.y;
    b5t += H4(-.011964,-.32517,.0088135,.026496) * bv.z;
    b5t += H4(-.016756,-.058917,-.18233,.052337) * bv.w;
    b6t += H4(.052723,-.012019,-.73258,-.47177) * bv.x;
    b6t += H4(-.24219,-.035083,-.031119,-.054812) * bv.y;
    b6t += H4(.13365,.066949,.12022,.045487) * bv.z;
    b6t += H4(-.20374,-.21573,-.20235,-.2142) * bv.w;
    b7t += H4(-.065449,.15401,-.3481,-.079243) * bv.x;
    b7t += H4(-.34473,.12291,.35911,.07231) * bv.y;
    b7t += H4(-.017781,.061076,-.036074,-.16032) * bv.z;
    b7t += H4(-.041783,-.093457,-.0023323,-.19033) * bv.w;
    bv = tile1[3][local.y + 2][local.x + 0];
    b0t += H4(-.44139,.23535,-.00024319,-.13644) * bv.x;
    b0t += H4(-.20108,.043646,.00079226,-.048881) * bv.y;
    b0t += H4(-.1006,.056547,-.00121,-.046926) * bv.z;
    b0t += H4(-.10554,-.025154,.0019751,.078579) * bv.w;
    b1t += H4(.26153,-.044552,-.22012,-.22047) * bv.x;
    b1t += H4(.14243,-.091391,.033622,-.028704) * bv.y;
    b1t += H4(.11591,-.17623,.021259,-.032878) * bv.z;
    b1t += H4(.060031,-.0026103,.22242,.20117) * bv.w;
    b2t += H4(.13266,.28406,.52737,.25889) * bv.x;
    b2t += H4(.29009,.1655,-.38294,.12908) * bv.y;
    b2t += H4(-.20722,-.038715,.19634,.0039595) * bv.z;
    b2t += H4(.011694,.041375,-.33429,.06556) * bv.w;
    b3t += H4(-.87235,.091923,-.23968,-.04907) * bv.x;
    b3t += H4(-.24307,-.030903,.11306,-.022007) * bv.y;
    b3t += H4(-.11085,.022712,.11173,.11227) * bv.z;
    b3t += H4(-.13344,.1856,-.073756,.082577) * bv.w;
    b4t += H4(-.085734,-.032347,6.7923e-5,.28279) * bv.x;
    b4t += H4(.25398,.099013,-.00024531,-.024553) * bv.y;
    b4t += H4(-.028426,.01757,-.00035104,-.065318) * bv.z;
    b4t += H4(-.20589,-.072657,.0016008,-.027635) * bv.w;
    b5t += H4(.23856,-.037924,-.18846,-.056829) * bv.x;
    b5t += H4(-.098556,-.40884,-.21781,.085636) * bv.y;
    b5t += H4(.03628,-.13681,.04665,-.039764) * bv.z;
    b5t += H4(.0043589,-.1617,-.26968,.11018) * bv.w;
    b6t += H4(.060753,-.027545,.5481,.29863) * bv.x;
    b6t += H4(.52894,.039097,-.85388,-.097358) * bv.y;
    b6t += H4(-.097645,-.21493,.24178,.058398) * bv.z;
    b6t += H4(-.12742,.0062198,-.41067,.17861) * bv.w;
    b7t += H4(-.14105,-.13867,-.41825,-.044306) * bv.x;
    b7t += H4(-.26652,.12167,-.046579,-.073281) * bv.y;
    b7t += H4(-.091073,-.18792,-.089188,.17953) * bv.z;
    b7t += H4(.067302,.09846,-.088738,.075486) * bv.w;
    bv = tile1[3][local.y + 2][local.x + 1];
    b0t += H4(.13981,-.094401,-.0013204,.52488) * bv.x;
    b0t += H4(.03326,-.21816,.0019258,.41867) * bv.y;
    b0t += H4(-.14859,.037199,.00054063,.11656) * bv.z;
    b0t += H4(.32097,.067571,.0010902,.17171) * bv.w;
    b1t += H4(.2679,-.48311,.17813,-.0026898) * bv.x;
    b1t += H4(-.0063171,-.13052,.073029,-.1541) * bv.y;
    b1t += H4(.05431,-.23133,.014812,-.077851) * bv.z;
    b1t += H4(.21665,-.083667,.23967,.040843) * bv.w;
    b2t += H4(.25167,.14501,.12521,.4513) * bv.x;
    b2t += H4(.31525,.3986,.056112,.56106) * bv.y;
    b2t += H4(-.23994,.074673,.2441,-.11293) * bv.z;
    b2t += H4(-.086349,.1531,-.48857,.3007) * bv.w;
    b3t += H4(.41236,-.078222,-.045521,.26201) * bv.x;
    b3t += H4(.66543,.10327,.047395,-.18184) * bv.y;
    b3t += H4(-.030214,.053488,.086774,.073608) * bv.z;
    b3t += H4(.14865,.11015,-.074487,.12394) * bv.w;
    b4t += H4(.28088,-.028913,-.0012501,.40225) * bv.x;
    b4t += H4(.26641,.069269,.00076623,.12554) * bv.y;
    b4t += H4(.17498,.085286,.00091734,-.18786) * bv.z;
    b4t += H4(-.13352,-.11654,.0010026,-.15846) * bv.w;
    b5t += H4(.32681,-.2092,.13087,-.1806) * bv.x;
    b5t += H4(-.11997,-.062196,-.051019,-.40805) * bv.y;
    b5t += H4(-.14496,-.25102,.093324,-.050054) * bv.z;
    b5t += H4(-.085958,.0072453,-.17083,-.0073187) * bv.w;
    b6t += H4(.21293,.28152,.12324,.58962) * bv.x;
    b6t += H4(.41838,.27606,-.046659,.39636) * bv.y;
    b6t += H4(-.2232,.078391,.30163,.10251) * bv.z;
    b6t += H4(-.14605,-.17064,-.10693,.04614) * bv.w;
    b7t += H4(.14786,-.01165,-.067666,.076282) * bv.x;
    b7t += H4(.2569,.099314,.05941,-.14696) * bv.y;
    b7t += H4(.022052,-.14688,-.075854,-.077084) * bv.z;
    b7t += H4(.048241,.14346,-.015692,-.089396) * bv.w;
    bv = tile1[3][local.y + 2][local.x + 2];
    b0t += H4(-.095611,-.075475,.00014888,-.45598) * bv.x;
    b0t += H4(.4272,.04416,.00070136,-.48308) * bv.y;
    b0t += H4(-.0019346,.029265,.0052981,.028466) * bv.z;
    b0t += H4(-.15492,.013731,-.0011048,-.0093862) * bv.w;
    b1t += H4(-.55607,.001968,-.067594,.21049) * bv.x;
    b1t += H4(-.47432,-.070673,-.29315,.15588) * bv.y;
    b1t += H4(.10966,-.11791,-.0238,-.067798) * bv.z;
    b1t += H4(.030224,.034509,-.03005,.10625) * bv.w;
    b2t += H4(.14128,-.24352,-.22777,-.12445) * bv.x;
    b2t += H4(-.067302,.32577,-.48965,.024287) * bv.y;
    b2t += H4(-.058728,-.1222,.35322,-.016046) * bv.z;
    b2t += H4(-.12448,.27861,-.67048,-.080201) * bv.w;
    b3t += H4(.19803,-.012236,.15609,.38619) * bv.x;
    b3t += H4(.079667,.1733,.066574,-.032446) * bv.y;
    b3t += H4(.018671,.040218,.087533,.064607) * bv.z;
    b3t += H4(.0212,.24876,-.069038,.021316) * bv.w;
    b4t += H4(.084523,.0011004,.00039099,-.26732) * bv.x;
    b4t += H4(.55089,-.016177,.00027307,.10083) * bv.y;
    b4t += H4(-.23539,-.032341,.0049031,-.049345) * bv.z;
    b4t += H4(-.092102,-.06654,-.0010613,-.24618) * bv.w;
    b5t += H4(-.19653,-.17904,-.15223,.029473) * bv.x;
    b5t += H4(-.40058,.053561,-.30319,.49996) * bv.y;
    b5t += H4(.14199,-.046023,.021798,.065617) * bv.z;
    b5t += H4(.20249,.15985,-.3365,.20155) * bv.w;
    b6t += H4(.036332,.11226,.025408,-.26571) * bv.x;
    b6t += H4(.018542,.22211,-.31303,-.48694) * bv.y;
    b6t += H4(.07174,-.0498,.15847,.10963) * bv.z;
    b6t += H4(-.15137,.041544,-.58056,.078452) * bv.w;
    b7t += H4(-.1467,-.19609,-.044492,.25012) * bv.x;
    b7t += H4(.10041,.082023,-.24348,-.044796) * bv.y;
    b7t += H4(.051429,.10321,.054295,-.0086682) * bv.z;
    b7t += H4(-.010954,-.10226,-.084534,.02596) * bv.w;
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
    b0t += H4(.28982,-.12288,-.0016002,.066667) * bv.x;
    b0t += H4(-.24852,-.06385,-.0040587,-.043453) * bv.y;
    b0t += H4(.080129,-.09181,-.00041325,-.22391) * bv.z;
    b0t += H4(-.12844,-.011658,.001105,.084912) * bv.w;
    b1t += H4(-.18351,-.1543,-.038783,-.14192) * bv.x;
    b1t += H4(.16484,-.20215,-.11348,-.06735) * bv.y;
    b1t += H4(.19879,.15774,-.17381,.096982) * bv.z;
    b1t += H4(.00038223,-.27129,-.015789,.08905) * bv.w;
    b2t += H4(.17937,.2597,-.61301,.12674) * bv.x;
    b2t += H4(-.1573,-.4373,.26085,-.17435) * bv.y;
    b2t += H4(.13568,-.13756,-.36402,.16162) * bv.z;
    b2t += H4(-.10667,.1385,.34453,.076762) * bv.w;
    b3t += H4(.056086,.098936,-.090834,.093877) * bv.x;
    b3t += H4(.025707,-.12037,-.17475,-.085899) * bv.y;
    b3t += H4(.077665,-.15614,-.15417,-.06609) * bv.z;
    b3t += H4(.18722,-.56193,6.7268e-5,.63782) * bv.w;
    b4t += H4(.31563,-.06718,-.00091287,-.1494) * bv.x;
    b4t += H4(-.18043,-.16171,-.0035675,.14974) * bv.y;
    b4t += H4(-.062859,.066095,-.00031124,.013285) * bv.z;
    b4t += H4(-.11663,-.20786,.0014463,.052245) * bv.w;
    b5t += H4(.26269,.0035868,-.077703,.052588) * bv.x;
    b5t += H4(-.076808,.022046,-.043794,-.14164) * bv.y;
    b5t += H4(-.27704,.27229,.2378,.038883) * bv.z;
    b5t += H4(-.028938,.29375,-.28502,-.014272) * bv.w;
    b6t += H4(-.14487,-.24803,-.062498,.10396) * bv.x;
    b6t += H4(-.080067,-.16561,.24843,.002653) * bv.y;
    b6t += H4(-.12761,-.099444,-.15267,-.064576) * bv.z;
    b6t += H4(-.14446,-.33391,.21653,-.31421) * bv.w;
    b7t += H4(-.024128,-.36844,-.065874,.0084796) * bv.x;
    b7t += H4(.023103,.050964,-.029971,.030286) * bv.y;
    b7t += H4(.0024187,-.12488,.30761,-.02562) * bv.z;
    b7t += H4(-.053171,-.33875,-.20987,-.1288) * bv.w;
    bv = tile1[4][local.y + 0][local.x + 1];
    b0t += H4(.1563,-.21118,.0016843,-.10047) * bv.x;
    b0t += H4(-.088758,-.025882,-.0033428,-.021849) * bv.y;
    b0t += H4(-.19718,.040703,.00010424,-.18454) * bv.z;
    b0t += H4(.029415,-.18936,.0020958,.062705) * bv.w;
    b1t += H4(-.021625,-.23182,-.11207,-.12377) * bv.x;
    b1t += H4(.11401,-.0084692,-.048935,-.068215) * bv.y;
    b1t += H4(-.042359,.20605,-.26501,-.027409) * bv.z;
    b1t += H4(-.13815,-.13217,.070679,-.053966) * bv.w;
    b2t += H4(.18636,-.22742,-.45226,.036088) * bv.x;
    b2t += H4(-.33919,.25743,-.277,-.13162) * bv.y;
    b2t += H4(-.039185,-.13533,.10849,.088006) * bv.z;
    b2t += H4(.2087,-.071641,-.046769,.40868) * bv.w;
    b3t += H4(.070378,.16542,-.034264,-.23301) * bv.x;
    b3t += H4(.041422,-.094141,-.24106,-.18485) * bv.y;
    b3t += H4(.040788,.25228,-.19222,-.041542) * bv.z;
    b3t += H4(.031942,-.06839,.20127,-.010559) * bv.w;
    b4t += H4(-.033935,-.21976,.0016367,.017242) * bv.x;
    b4t += H4(-.19948,-.082762,-.0032828,-.12116) * bv.y;
    b4t += H4(-.35204,.032695,-.00024264,.037725) * bv.z;
    b4t += H4(-.11414,-.21159,.002158,.0030348) * bv.w;
    b5t += H4(.04295,-.19668,-.19683,-.028756) * bv.x;
    b5t += H4(.089674,-.067473,.12976,-.10086) * bv.y;
    b5t += H4(-.12398,.17777,.31337,-.025406) * bv.z;
    b5t += H4(-.15575,-.1015,-.24651,-.0053589) * bv.w;
    b6t += H4(-.20374,-.30391,-.00050589,.2208) * bv.x;
    b6t += H4(-.32275,.17469,.41314,-.14972) * bv.y;
    b6t += H4(.089342,.087585,.23941,.24283) * bv.z;
    b6t += H4(.26528,-.073848,-.16781,.17712) * bv.w;
    b7t += H4(-.061654,.44759,-.44639,.16691) * bv.x;
    b7t += H4(-.021186,-.046357,.11232,.086691) * bv.y;
    b7t += H4(.090272,.078726,-.11959,.04179) * bv.z;
    b7t += H4(-.12493,-.34783,-.24728,-.22437) * bv.w;
    bv = tile1[4][local.y + 0][local.x + 2];
    b0t += H4(.12723,.15777,.0017339,-.11617) * bv.x;
    b0t += H4(.095244,.22517,-.00046533,.15998) * bv.y;
    b0t += H4(.28353,.43113,.00051471,-.073765) * bv.z;
    b0t += H4(.39006,.11524,-.00043334,-.013981) * bv.w;
    b1t += H4(-.093421,.16937,.22935,-.080255) * bv.x;
    b1t += H4(-.17574,.13095,-.014639,-.16786) * bv.y;
    b1t += H4(.020731,.13021,.16489,.23107) * bv.z;
    b1t += H4(.36762,.23226,.037835,-.02774) * bv.w;
    b2t += H4(.22353,.20555,.20425,.012952) * bv.x;
    b2t += H4(-.046916,.13789,.065215,.18516) * bv.y;
    b2t += H4(-.013668,.027149,.052028,.031979) * bv.z;
    b2t += H4(.080173,-.20695,.50624,-.063575) * bv.w;
    b3t += H4(-.016635,.31847,.33291,-.0984) * bv.x;
    b3t += H4(-.036182,-.014715,-.44102,-.041002) * bv.y;
    b3t += H4(.18808,.049293,.18103,.059376) * bv.z;
    b3t += H4(-.076757,.32101,-.022071,-.025921) * bv.w;
    b4t += H4(-.28149,.049487,.0018789,.19212) * bv.x;
    b4t += H4(-.18401,.10236,-.00071173,.019254) * bv.y;
    b4t += H4(.10771,-.24316,.00029783,-.016299) * bv.z;
    b4t += H4(-.44764,-.070653,.00012414,.060405) * bv.w;
    b5t += H4(-.044125,.2915,-.021737,.057413) * bv.x;
    b5t += H4(.10832,.2583,-.04412,.12243) * bv.y;
    b5t += H4(-.060893,-.021504,-.066538,-.20636) * bv.z;
    b5t += H4(.015299,.10182,-.080936,.014931) * bv.w;
    b6t += H4(.3783,.078624,.30425,.093986) * bv.x;
    b6t += H4(.1214,-.071931,.29905,-.32756) * bv.y;
    b6t += H4(.19597,.27667,.25714,.32072) * bv.z;
    b6t += H4(.028591,.12359,-.025576,.011117) * bv.w;
    b7t += H4(-.076104,.19712,.57178,-.063332) * bv.x;
    b7t += H4(.016838,.11803,-.47541,.13333) * bv.y;
    b7t += H4(-.047429,-.0084865,.28327,-.14055) * bv.z;
    b7t += H4(.053617,.053576,-.037186,.094373) * bv.w;
    bv = tile1[4][local.y + 1][local.x + 0];
    b0t += H4(-.031028,.096371,-.0017326,.021596) * bv.x;
    b0t += H4(.18853,-.0096286,-.0040254,-.071283) * bv.y;
    b0t += H4(-.46791,-.0093386,-.0017466,-.14234) * bv.z;
    b0t += H4(-.18721,.26665,.0011359,-.0069158) * bv.w;
    b1t += H4(-.21568,.08126,-.35142,.037738) * bv.x;
    b1t += H4(.1461,.22685,.041615,.10339) * bv.y;
    b1t += H4(.14145,.095389,.011069,.10036) * bv.z;
    b1t += H4(.10476,-.42486,-.40166,-.05443) * bv.w;
    b2t += H4(-.17964,.008826,-.27236,-.40768) * bv.x;
    b2t += H4(-.34498,-.054294,-.099221,-.019921) * bv.y;
    b2t += H4(.25473,-.1394,.026406,.0055178) * bv.z;
    b2t += H4(-.2583,-.092598,-.40671,-.30267) * bv.w;
    b3t += H4(-.11682,.59983,-.060826,.15908) * bv.x;
    b3t += H4(.067204,-.29658,.2429,-.13454) * bv.y;
    b3t += H4(.012604,.16868,-.1693,.14355) * bv.z;
    b3t += H4(-.013405,-.62936,.14871,-.053874) * bv.w;
    b4t += H4(-.27114,-.10195,-.00037294,-.13408) * bv.x;
    b4t += H4(.20598,.052602,-.0034701,-.17571) * bv.y;
    b4t += H4(-.17045,-.041248,-.0012356,.03652) * bv.z;
    b4t += H4(.26898,.19884,.00082951,.33779) * bv.w;
    b5t += H4(-.026777,.20119,-.11065,-.035638) * bv.x;
    b5t += H4(.02204,-.0042493,-.10087,-.013359) * bv.y;
    b5t += H4(-.43298,-.026699,.10139,.011477) * bv.z;
    b5t += H4(-.16965,-.50887,-.53018,.11636) * bv.w;
    b6t += H4(.25887,.32456,.44969,.092639) * bv.x;
    b6t += H4(.081387,-.020212,-.13644,.064369) * bv.y;
    b6t += H4(-.11726,.13212,-.088877,.31378) * bv.z;
    b6t += H4(-.32092,-.21894,-.47692,-.25585) * bv.w;
    b7t += H4(.033364,-.45767,-.090331,-.026276) * bv.x;
    b7t += H4(-.038545,-.030927,.090619,-.16858) * bv.y;
    b7t += H4(-.029001,.0049929,.3322,-.12825) * bv.z;
    b7t += H4(.11686,-.32131,-.16183,-.15231) * bv.w;
    bv = tile1[4][local.y + 1][local.x + 1];
    b0t += H4(-.15434,.00066736,.0031707,.052617) * bv.x;
    b0t += H4(.39966,-.24499,-.0015977,.10438) * bv.y;
    b0t += H4(-.25598,.015096,-.0022782,.032269) * bv.z;
    b0t += H4(-.35181,-.046107,.0012597,-.019208) * bv.w;
    b1t += H4(.206,.35355,.14051,.042706) * bv.x;
    b1t += H4(.043507,-.14248,.573,-.2366) * bv.y;
    b1t += H4(-.05783,-.24621,-.218,.13332) * bv.z;
    b1t += H4(.022127,-.11272,-.098282,.014731) * bv.w;
    b2t += H4(-.36428,.11932,-.22129,.13567) * bv.x;
    b2t += H4(-.11494,.27413,-.25061,-.46963) * bv.y;
    b2t += H4(-.08824,-.23584,.29577,-.09734) * bv.z;
    b2t += H4(-.19089,.0011773,-.64726,-.10307) * bv.w;
    b3t += H4(.059259,.30487,-.32605,-.10326) * bv.x;
    b3t += H4(-.044541,.16298,.34809,.33628) * bv.y;
    b3t += H4(-.043945,.11046,-.24311,-.012661) * bv.z;
    b3t += H4(-.086119,-.042748,-.2514,.046108) * bv.w;
    b4t += H4(.020063,-.20283,.0036909,-.0098662) * bv.x;
    b4t += H4(-.02462,.12623,-.0015148,.097697) * bv.y;
    b4t += H4(-.54143,.09283,-.0022084,.13611) * bv.z;
    b4t += H4(.41462,.12765,.0010387,-.075912) * bv.w;
    b5t += H4(.0056297,.28398,.245,-.10183) * bv.x;
    b5t += H4(.21953,-.21576,.29244,-.14445) * bv.y;
    b5t += H4(-.34764,-.16873,-.17532,.014268) * bv.z;
    b5t += H4(.1857,.042775,.14106,.0034613) * bv.w;
    b6t += H4(-.5146,.18675,.31196,.26786) * bv.x;
    b6t += H4(-.23596,.40212,-.21525,-.33969) * bv.y;
    b6t += H4(-.25172,-.15158,.36399,.27051) * bv.z;
    b6t += H4(-.2001,.10298,-.60006,-.32743) * bv.w;
    b7t += H4(-.074657,.52067,-.32219,-.27655) * bv.x;
    b7t += H4(-.070846,-.003022,.11176,.073486) * bv.y;
    b7t += H4(-.11991,-.39057,.28206,.12864) * bv.z;
    b7t += H4(-.024875,-.11748,-.091511,-.12645) * bv.w;
    bv = tile1[4][local.y + 1][local.x + 2];
    b0t += H4(-.13082,.19327,.0034721,.14694) * bv.x;
    b0t += H4(.31877,.16165,.0010597,-.013993) * bv.y;
    b0t += H4(.078841,.21911,-.00013852,-.14304) * bv.z;
    b0t += H4(-.046358,-.1337,.00059388,-.095829) * bv.w;
    b1t += H4(-.07807,.038098,.17824,.26237) * bv.x;
    b1t += H4(-.070702,-.26249,-.16884,.15482) * bv.y;
    b1t += H4(-.19584,-.31807,-.042644,.056165) * bv.z;
    b1t += H4(-.25802,-.0033335,.081816,.23326) * bv.w;
    b2t += H4(.013734,-.18789,.57811,.4014) * bv.x;
    b2t += H4(-.14176,-.16704,-.042698,.073004) * bv.y;
    b2t += H4(-.2135,.0088601,.23924,.09369) * bv.z;
    b2t += H4(.24144,-.17802,.31496,.080188) * bv.w;
    b3t += H4(.055409,-.16955,-.4983,-.11012) * bv.x;
    b3t += H4(-.041497,.2889,-.060472,.49219) * bv.y;
    b3t += H4(-.01118,.28079,.0063178,.087703) * bv.z;
    b3t += H4(.0037007,.37988,-.18085,.088623) * bv.w;
    b4t += H4(-.21045,-.068125,.0035362,.22734) * bv.x;
    b4t += H4(.3309,-.021805,.00062446,.031267) * bv.y;
    b4t += H4(-.47884,-.094782,-.00019611,.131) * bv.z;
    b4t += H4(.047825,.13852,.00049229,-.026244) * bv.w;
    b5t += H4(-.44318,-.56276,.11722,.0861) * bv.x;
    b5t += H4(-.025819,-.056908,-.11222,-.029797) * bv.y;
    b5t += H4(-.077812,-.11931,-.6433,-.1417) * bv.z;
    b5t += H4(-.12717,.36882,.12864,.0078659) * bv.w;
    b6t += H4(.029598,-.0095559,.59842,.16425) * bv.x;
    b6t += H4(-.15994,-.12726,-.39924,-.13132) * bv.y;
    b6t += H4(.12456,-.15892,.0048035,.14766) * bv.z;
    b6t += H4(.10722,.19403,.035744,.062037) * bv.w;
    b7t += H4(-.050264,.057482,-.12671,.13445) * bv.x;
    b7t += H4(.074456,.045952,-.13639,-.063555) * bv.y;
    b7t += H4(-.011762,-.099193,-.069809,-.0793) * bv.z;
    b7t += H4(.015255,-.037144,-.27986,.027333) * bv.w;
    bv = tile1[4][local.y + 2][local.x + 0];
    b0t += H4(-.098025,.10433,-.00049864,-.043733) * bv.x;
    b0t += H4(-.37628,-.1522,-.0015415,-.036651) * bv.y;
    b0t += H4(-.21548,-.15325,-.0021527,.079878) * bv.z;
    b0t += H4(.11905,.083594,-.0012912,-.14156) * bv.w;
    b1t += H4(-.13039,.34379,.14553,.4447) * bv.x;
    b1t += H4(-.030339,.095159,-.17453,-.18684) * bv.y;
    b1t += H4(-.25743,-.19349,-.024915,.0054891) * bv.z;
    b1t += H4(-.17891,-.16506,-.39004,-.19732) * bv.w;
    b2t += H4(-.093648,-.065699,-.105,-.18741) * bv.x;
    b2t += H4(.19526,.06334,.047959,.037357) * bv.y;
    b2t += H4(-.023233,.05411,.033691,.11525) * bv.z;
    b2t += H4(-.25659,.058452,-.31365,-.56329) * bv.w;
    b3t += H4(-.12405,.54963,.0061131,-.096252) * bv.x;
    b3t += H4(.063002,-.15519,-.013447,-.055048) * bv.y;
    b3t += H4(-.066198,.27709,-.0094237,-.20718) * bv.z;
    b3t += H4(.059893,-.13442,-.1578,.24398) * bv.w;
    b4t += H4(.25603,-.14743,.00055166,.13829) * bv.x;
    b4t += H4(-.174,.064959,-.0017349,.0020079) * bv.y;
    b4t += H4(-.21336,.11735,-.0016108,.018344) * bv.z;
    b4t += H4(-.41275,.03145,-.0012715,-.48969) * bv.w;
    b5t += H4(.1242,-.031232,.1781,-.012436) * bv.x;
    b5t += H4(-.11601,.043661,.034072,.29959) * bv.y;
    b5t += H4(-.4296,-.51515,-.028522,-.031605) * bv.z;
    b5t += H4(-.026525,.25276,-.0011499,.095892) * bv.w;
    b6t += H4(-.12814,.20163,.4009,.2811) * bv.x;
    b6t += H4(.21884,.20859,.15176,-.13113) * bv.y;
    b6t += H4(-.11671,-.29994,-.2208,.1498) * bv.z;
    b6t += H4(.13288,-.52445,-.39037,-.18556) * bv.w;
    b7t += H4(.031476,-.034663,-.32683,-.24565) * bv.x;
    b7t += H4(-.12371,.079373,.17587,.040623) * bv.y;
    b7t += H4(-.081434,.24557,.049868,-.22288) * bv.z;
    b7t += H4(-.2521,.33378,.25603,-.089964) * bv.w;
    bv = tile1[4][local.y + 2][local.x + 1];
    b0t += H4(.11952,.11646,.0022353,.079363) * bv.x;
    b0t += H4(-.1294,-.046639,.00082074,.0758) * bv.y;
    b0t += H4(-.1514,-.2321,.00049535,-.10053) * bv.z;
    b0t += H4(.14902,-.00063336,-.002083,-.054426) * bv.w;
    b1t += H4(-.27466,.21426,.41892,-.32278) * bv.x;
    b1t += H4(.22351,-.24076,-.090187,-.025272) * bv.y;
    b1t += H4(-.71319,-.40216,-.22405,.21819) * bv.z;
    b1t += H4(-.28556,-.34729,.046897,.1041) * bv.w;
    b2t += H4(.095108,-.29802,.10241,.24999) * bv.x;
    b2t += H4(.13885,.20554,.045605,.06866) * bv.y;
    b2t += H4(.54479,-.093186,-.32105,.14328) * bv.z;
    b2t += H4(-.10143,.06574,.24228,-.015516) * bv.w;
    b3t += H4(-.070593,.61891,.41309,-.36343) * bv.x;
    b3t += H4(-.0084099,.07588,-.15183,-.029452) * bv.y;
    b3t += H4(.1217,.11734,.11282,-.2408) * bv.z;
    b3t += H4(-.13241,-.13317,-.12398,.098033) * bv.w;
    b4t += H4(.25239,-.025371,.0032458,.017231) * bv.x;
    b4t += H4(-.25076,-.014998,.00052396,.14889) * bv.y;
    b4t += H4(.037121,.094192,.00030775,.21028) * bv.z;
    b4t += H4(.21205,.012102,-.00198,-.3353) * bv.w;
    b5t += H4(.26623,.18179,.14255,-.02684) * bv.x;
    b5t += H4(.37698,.029759,.181,-.039861) * bv.y;
    b5t += H4(-.42489,-.19089,-.10578,-.43277) * bv.z;
    b5t += H4(-.11948,-.27997,.39052,-.11925) * bv.w;
    b6t += H4(.53305,-.028136,.81275,.57238) * bv.x;
    b6t += H4(.085039,.085204,-.45196,.21087) * bv.y;
    b6t += H4(-.091755,-.032418,-.69373,.081805) * bv.z;
    b6t += H4(.05601,.051804,.087492,.03701) * bv.w;
    b7t += H4(.065351,.17362,-.21611,-.41878) * bv.x;
    b7t += H4(.024595,.17193,.096825,-.13057) * bv.y;
    b7t += H4(.078031,.12395,.16651,-.097135) * bv.z;
    b7t += H4(-.023712,.013853,.25158,-.093359) * bv.w;
    bv = tile1[4][local.y + 2][local.x + 2];
    b0t += H4(-.047137,-.017222,.00015455,.090327) * bv.x;
    b0t += H4(.03253,-.16095,.0014693,.068129) * bv.y;
    b0t += H4(.050557,.030319,.00092478,-.22775) * bv.z;
    b0t += H4(.29636,-.1146,-.0028042,-.076833) * bv.w;
    b1t += H4(-.11506,-.11991,.3326,.16113) * bv.x;
    b1t += H4(-.17559,-.34033,.091416,-.054224) * bv.y;
    b1t += H4(-.64165,-.27023,-.13911,-.030364) * bv.z;
    b1t += H4(.21039,.11893,.0603,.085133) * bv.w;
    b2t += H4(.14941,-.14116,.12048,-.10775) * bv.x;
    b2t += H4(-.062961,.2544,-.4028,-.072428) * bv.y;
    b2t += H4(.068994,-.0096109,.01631,.22688) * bv.z;
    b2t += H4(.15507,-.20706,.010208,.26587) * bv.w;
    b3t += H4(.03567,-.079307,.5787,-.011657) * bv.x;
    b3t += H4(-.090516,-.091292,-.031992,-.088435) * bv.y;
    b3t += H4(.020071,.19647,.25887,-.068556) * bv.z;
    b3t += H4(-.045361,.044654,-.054608,.083524) * bv.w;
    b4t += H4(.24276,.034014,.00077545,-.20227) * bv.x;
    b4t += H4(.030967,.10453,.00091199,-.024109) * bv.y;
    b4t += H4(-.22798,.025995,.00069485,.1452) * bv.z;
    b4t += H4(.24124,.097664,-.0027157,.18726) * bv.w;
    b5t += H4(.18049,-.3506,.044589,.0063337) * bv.x;
    b5t += H4(-.087866,.063444,-.033983,.14664) * bv.y;
    b5t += H4(-.3217,-.34225,-.29071,-.33724) * bv.z;
    b5t += H4(.19013,.1761,.2828,.20607) * bv.w;
    b6t += H4(-.28783,-.22511,.62766,-.0082172) * bv.x;
    b6t += H4(.025303,.13251,-.34108,.13775) * bv.y;
    b6t += H4(.16592,.12711,.24681,-.11135) * bv.z;
    b6t += H4(.12235,.32578,.12635,.39397) * bv.w;
    b7t += H4(-.013857,-.3507,.036563,.047724) * bv.x;
    b7t += H4(.014492,.0080067,-.091273,.042113) * bv.y;
    b7t += H4(.012057,.025982,-.19016,-.14982) * bv.z;
    b7t += H4(.096893,.29736,.25685,.11488) * bv.w;
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
    b0t += H4(-.49736,.078111,-.0035217,-.29185) * bv.x;
    b0t += H4(.14461,-.15433,-.0038824,-.063066) * bv.y;
    b0t += H4(.15485,-.22141,-.0068124,-.027323) * bv.z;
    b0t += H4(-.1598,-.46915,-.0013304,-.050923) * bv.w;
    b1t += H4(.2029,-.0011564,.086198,.073186) * bv.x;
    b1t += H4(-.12337,.28608,.20125,.013501) * bv.y;
    b1t += H4(.0036638,.039861,-.081269,.070331) * bv.z;
    b1t += H4(.15403,-.083121,.14093,.055412) * bv.w;
    b2t += H4(-.099753,-.11001,.34634,-.30724) * bv.x;
    b2t += H4(-.14088,.084433,.045383,.12582) * bv.y;
    b2t += H4(.12421,-.19214,.016898,-.13794) * bv.z;
    b2t += H4(-.092144,.1604,.012284,-.071841) * bv.w;
    b3t += H4(-.41958,-.12578,.18517,.058999) * bv.x;
    b3t += H4(.045632,.21593,-.28534,-.24325) * bv.y;
    b3t += H4(-.15705,-.22825,-.033131,-.26699) * bv.z;
    b3t += H4(.14016,.37247,.041474,-.32358) * bv.w;
    b4t += H4(.23593,-.05527,-.0038012,.13089) * bv.x;
    b4t += H4(.16164,-.057719,-.003459,.021902) * bv.y;
    b4t += H4(-.12367,.070347,-.0054499,.064948) * bv.z;
    b4t += H4(.17463,-.33005,-.00074062,-.21251) * bv.w;
    b5t += H4(.16123,-.27987,-.029698,.042344) * bv.x;
    b5t += H4(.062678,-.21422,.067755,-.049318) * bv.y;
    b5t += H4(.058834,.22674,-.014666,.038267) * bv.z;
    b5t += H4(.15157,-.19758,.13934,.33545) * bv.w;
    b6t += H4(.19338,-.24781,-.039695,-.15561) * bv.x;
    b6t += H4(.17986,.11451,-.1486,.020457) * bv.y;
    b6t += H4(.31001,-.065677,.13703,-.13239) * bv.z;
    b6t += H4(.060433,.19482,.28328,-.23783) * bv.w;
    b7t += H4(-.040845,-.068867,-.002704,.30519) * bv.x;
    b7t += H4(-.017572,.0099196,-.011004,.22156) * bv.y;
    b7t += H4(-.06632,.23065,-.20321,.035152) * bv.z;
    b7t += H4(.5342,.49356,.01164,-.1808) * bv.w;
    bv = tile1[5][local.y + 0][local.x + 1];
    b0t += H4(-.018961,-.14381,.0015459,.096926) * bv.x;
    b0t += H4(-.20094,.10921,-.0053849,-.17335) * bv.y;
    b0t += H4(-.38444,-.049546,-.0025602,-.11109) * bv.z;
    b0t += H4(.096421,.27306,.00018465,-.23004) * bv.w;
    b1t += H4(-.21955,-.092878,.27296,-.089067) * bv.x;
    b1t += H4(-.17484,-.011594,-.041562,.096624) * bv.y;
    b1t += H4(.052728,.23404,-.18589,-.099809) * bv.z;
    b1t += H4(.61299,.2337,.19985,-.24201) * bv.w;
    b2t += H4(-.41923,-.3123,.4705,-.20773) * bv.x;
    b2t += H4(.11418,.055802,.22251,.0032655) * bv.y;
    b2t += H4(-.043073,-.15268,.13511,-.19642) * bv.z;
    b2t += H4(-.17417,-.1246,-.14134,-.37615) * bv.w;
    b3t += H4(-.44596,.017412,-.24934,-.013741) * bv.x;
    b3t += H4(.036976,.43282,-.221,-.1069) * bv.y;
    b3t += H4(.0046596,-.04596,-.42458,-.038934) * bv.z;
    b3t += H4(-.37143,-.036053,.24375,-.31234) * bv.w;
    b4t += H4(.35071,-.03297,.001284,-.062484) * bv.x;
    b4t += H4(-.44787,-.068639,-.0046913,-.10419) * bv.y;
    b4t += H4(-.14583,-.016643,-.0019207,.18242) * bv.z;
    b4t += H4(-.19623,-.21487,.0005547,-.0031529) * bv.w;
    b5t += H4(-.22101,-.22536,-.52745,.091812) * bv.x;
    b5t += H4(-.05087,-.38578,.19211,-.0059473) * bv.y;
    b5t += H4(.19338,.1609,-.40581,.070981) * bv.z;
    b5t += H4(.56062,.11554,-.020541,-.29502) * bv.w;
    b6t += H4(-.16943,.034846,.28925,-.099422) * bv.x;
    b6t += H4(-.066816,.056183,.39939,-.12471) * bv.y;
    b6t += H4(-.25822,-.11081,-.26213,-.47251) * bv.z;
    b6t += H4(-.46211,-.058512,-.18668,-.31578) * bv.w;
    b7t += H4(-.29823,-.089002,-.24528,.13646) * bv.x;
    b7t += H4(.0087275,.13424,.050854,.27934) * bv.y;
    b7t += H4(-.21058,-.066729,-.46638,-.1458) * bv.z;
    b7t += H4(.052928,-.044528,.044056,-.067701) * bv.w;
    bv = tile1[5][local.y + 0][local.x + 2];
    b0t += H4(.017503,-.20641,.004587,.10312) * bv.x;
    b0t += H4(.15059,-.26785,-.000584,-.12796) * bv.y;
    b0t += H4(-.48108,-.1572,-.00042452,-.14633) * bv.z;
    b0t += H4(.21875,-.10409,.00064768,.108) * bv.w;
    b1t += H4(-.028993,-.099016,.22063,.1142) * bv.x;
    b1t += H4(-.02205,.16632,.26902,.088751) * bv.y;
    b1t += H4(-.35933,.15399,.10171,.061147) * bv.z;
    b1t += H4(.38123,-.072552,.077385,.00291) * bv.w;
    b2t += H4(-.21523,-.081198,-.18355,-.037647) * bv.x;
    b2t += H4(.16645,.48006,-.25886,-.025831) * bv.y;
    b2t += H4(.26387,-.10796,-.11259,.30579) * bv.z;
    b2t += H4(-.16615,-.33988,.412,-.31141) * bv.w;
    b3t += H4(.045371,.18179,.42898,.016377) * bv.x;
    b3t += H4(.070453,-.0054451,-.059066,-.44519) * bv.y;
    b3t += H4(.064871,-.0041504,.033615,.1186) * bv.z;
    b3t += H4(-.028833,.061655,-.21415,.022883) * bv.w;
    b4t += H4(-.19999,.28048,.004529,.037063) * bv.x;
    b4t += H4(-.080732,.47615,-.00061229,-.022453) * bv.y;
    b4t += H4(.3015,.027542,.00034864,-.10458) * bv.z;
    b4t += H4(.75076,.0058791,.00062403,.022687) * bv.w;
    b5t += H4(-.00062069,.040234,.24428,.15988) * bv.x;
    b5t += H4(.23421,-.25742,.16542,-.076699) * bv.y;
    b5t += H4(-.17079,.0091061,.025374,.058327) * bv.z;
    b5t += H4(-.00055428,.05672,.081571,.019063) * bv.w;
    b6t += H4(-.083263,.38433,-.34892,-.022491) * bv.x;
    b6t += H4(-.025942,-.19711,.090539,-.053415) * bv.y;
    b6t += H4(.068095,.18923,-.74334,-.3468) * bv.z;
    b6t += H4(-.15099,-.083,.25827,-.14256) * bv.w;
    b7t += H4(.025579,.20082,.031533,-.088164) * bv.x;
    b7t += H4(-.22506,.13476,.15023,.28859) * bv.y;
    b7t += H4(-.10737,-.016664,.22349,.069707) * bv.z;
    b7t += H4(.2115,-.34784,.11521,.11819) * bv.w;
    bv = tile1[5][local.y + 1][local.x + 0];
    b0t += H4(-.46287,-.091879,-.0020271,.20997) * bv.x;
    b0t += H4(-.12352,.02111,-.0023925,.1896) * bv.y;
    b0t += H4(.247,-.14376,-.00097488,-.16675) * bv.z;
    b0t += H4(.11351,-.30808,.0015431,.40627) * bv.w;
    b1t += H4(-.043993,-.12674,.0091365,-.058791) * bv.x;
    b1t += H4(.030705,-.085563,-.14299,.18066) * bv.y;
    b1t += H4(-.11433,.35012,.084164,-.074539) * bv.z;
    b1t += H4(.048852,.045409,-.16794,.064427) * bv.w;
    b2t += H4(.12816,-.21027,-.063205,-.17761) * bv.x;
    b2t += H4(-.27099,.18297,-.16909,-.16985) * bv.y;
    b2t += H4(-.07862,.17452,-.12857,-.10131) * bv.z;
    b2t += H4(-.15046,.31064,.52267,.27066) * bv.w;
    b3t += H4(-.016133,.024974,.21473,-.016199) * bv.x;
    b3t += H4(-.091371,-.072693,.055491,-.13475) * bv.y;
    b3t += H4(.099181,-.096076,-.016015,.12603) * bv.z;
    b3t += H4(-.77478,.11188,.15502,-.25627) * bv.w;
    b4t += H4(-.1988,.00097541,-.0024531,.1217) * bv.x;
    b4t += H4(-.26561,-.31798,-.0027317,.10209) * bv.y;
    b4t += H4(.19314,.078397,-.00082039,-.043798) * bv.z;
    b4t += H4(.22071,-.25237,.0014229,.3615) * bv.w;
    b5t += H4(.0011199,-.12745,-.0088772,-.22822) * bv.x;
    b5t += H4(.10388,-.077678,.042741,.043119) * bv.y;
    b5t += H4(.028359,.1183,.226,-.015681) * bv.z;
    b5t += H4(-.084551,-.11871,.045261,.25952) * bv.w;
    b6t += H4(.2413,.058087,-.04209,.06217) * bv.x;
    b6t += H4(.2262,-.067279,-.033889,.3002) * bv.y;
    b6t += H4(.38804,.062924,.27536,.28659) * bv.z;
    b6t += H4(.014745,.6278,.67515,.0614) * bv.w;
    b7t += H4(-.078898,-.042776,.25356,.058229) * bv.x;
    b7t += H4(-.0152,.16038,.16422,.3147) * bv.y;
    b7t += H4(-.1363,.19656,.15195,.04011) * bv.z;
    b7t += H4(-1.1303,.0060367,.11526,.042932) * bv.w;
    bv = tile1[5][local.y + 1][local.x + 1];
    b0t += H4(-.03311,-.046706,.0066125,-.028287) * bv.x;
    b0t += H4(.19144,.0098375,-.007153,-.23745) * bv.y;
    b0t += H4(-.18614,-.14019,.00030311,-.27932) * bv.z;
    b0t += H4(-.064918,.77637,.0022465,.65912) * bv.w;
    b1t += H4(-.013932,-.38944,.17051,-.17781) * bv.x;
    b1t += H4(-.10848,.027826,-.10625,-.045116) * bv.y;
    b1t += H4(-.21492,-.090922,-.12205,-.14868) * bv.z;
    b1t += H4(-.34486,.1284,-.047319,-.14908) * bv.w;
    b2t += H4(-.16855,.0098532,.023224,-.17256) * bv.x;
    b2t += H4(-.34722,-.054569,-.14077,.043208) * bv.y;
    b2t += H4(.021128,-.022737,-.42957,-.049667) * bv.z;
    b2t += H4(.060851,.16669,-.12837,.2261) * bv.w;
    b3t += H4(.031923,-.11278,.11018,-.064246) * bv.x;
    b3t += H4(.27334,-.3364,-.052012,.044835) * bv.y;
    b3t += H4(-.26319,-.20611,-.23209,-.11372) * bv.z;
    b3t += H4(.65745,-.43226,-.045849,.3725) * bv.w;
    b4t += H4(.16124,.070359,.0050977,-.086944) * bv.x;
    b4t += H4(-.085788,-.14083,-.0070004,-.36548) * bv.y;
    b4t += H4(.018242,.11359,.0002346,-.16896) * bv.z;
    b4t += H4(-.29742,1.0555,.0020431,.51413) * bv.w;
    b5t += H4(-.45425,-.20757,-.13065,-.23312) * bv.x;
    b5t += H4(.10387,-.20404,.23119,.059594) * bv.y;
    b5t += H4(.060148,-.11183,.16236,.017058) * bv.z;
    b5t += H4(-.021386,.14628,-.047147,-.40921) * bv.w;
    b6t += H4(-.141,.39289,-.28651,-.082038) * bv.x;
    b6t += H4(.022233,-.13421,.072247,.12888) * bv.y;
    b6t += H4(.1924,-.14318,.024793,-.11547) * bv.z;
    b6t += H4(-.020448,.11964,-.17411,.13455) * bv.w;
    b7t += H4(-.005787,.018065,-.091655,-.14219) * bv.x;
    b7t += H4(-.027576,.04766,.29119,.42325) * bv.y;
    b7t += H4(-.12611,-.042077,-.12424,-.091591) * bv.z;
    b7t += H4(.46272,-.18522,-.29929,.12032) * bv.w;
    bv = tile1[5][local.y + 1][local.x + 2];
    b0t += H4(.050571,-.0055678,-.0062831,-.090861) * bv.x;
    b0t += H4(.37635,-.11209,-.0073359,-.2616) * bv.y;
    b0t += H4(-.29983,-.18802,.0030224,.083941) * bv.z;
    b0t += H4(-.22581,-.055603,.00097142,-.6404) * bv.w;
    b1t += H4(-.03223,-.014735,-.092854,.0010347) * bv.x;
    b1t += H4(-.087249,.012964,-.028533,.17698) * bv.y;
    b1t += H4(.0075085,.11929,-.013284,-.079156) * bv.z;
    b1t += H4(-.25651,.049492,.054878,.22631) * bv.w;
    b2t += H4(-.34275,-.25743,-.25409,-.054782) * bv.x;
    b2t += H4(-.12259,-.10388,.42051,-.30946) * bv.y;
    b2t += H4(.052545,-.30009,-.55683,.16127) * bv.z;
    b2t += H4(.053338,-.30732,-.40905,.29177) * bv.w;
    b3t += H4(-.050328,.0086887,-.034416,.37633) * bv.x;
    b3t += H4(.042066,-.54499,.10414,-.087476) * bv.y;
    b3t += H4(.0079654,.065366,-.026225,-.26129) * bv.z;
    b3t += H4(.073333,-.20096,-.076402,.039569) * bv.w;
    b4t += H4(.2306,-.10583,-.0052049,-.10726) * bv.x;
    b4t += H4(-.39763,-.12826,-.0069801,-.19511) * bv.y;
    b4t += H4(-.30604,.082792,.0038096,.025223) * bv.z;
    b4t += H4(.02716,-.13174,.0010798,-.22809) * bv.w;
    b5t += H4(-.2513,.32263,-.19415,.28329) * bv.x;
    b5t += H4(.063223,-.032651,.032443,.1108) * bv.y;
    b5t += H4(.19769,.11335,.069655,-.085242) * bv.z;
    b5t += H4(-.22579,.34981,.25992,.01136) * bv.w;
    b6t += H4(-.091616,-.018158,-.018359,-.041231) * bv.x;
    b6t += H4(-.1349,-.32588,.48192,-.41973) * bv.y;
    b6t += H4(-.15174,.24822,-.7652,-.19394) * bv.z;
    b6t += H4(.045192,-.10389,-.16904,.22626) * bv.w;
    b7t += H4(-.12374,-.087006,.22388,-.0044644) * bv.x;
    b7t += H4(-.34829,-.50222,-.11988,.21674) * bv.y;
    b7t += H4(-.011868,.0009145,.29272,.032836) * bv.z;
    b7t += H4(-.15956,-.29725,.31552,.022672) * bv.w;
    bv = tile1[5][local.y + 2][local.x + 0];
    b0t += H4(-.30773,.058347,-.0068339,.077472) * bv.x;
    b0t += H4(.0014717,-.10785,.00084486,-.090738) * bv.y;
    b0t += H4(.0039014,-.04489,.0019381,-.16551) * bv.z;
    b0t += H4(-.0051549,-.22646,.0014663,.066393) * bv.w;
    b1t += H4(.059523,.0013443,-.052631,-.046588) * bv.x;
    b1t += H4(.013807,.13881,.099579,-.077448) * bv.y;
    b1t += H4(.14583,-.0015255,.17964,-.16347) * bv.z;
    b1t += H4(-.18939,-.22746,-.086067,-.066702) * bv.w;
    b2t += H4(.052096,.009855,-.11037,.080776) * bv.x;
    b2t += H4(.10445,.030541,-.16827,-.042594) * bv.y;
    b2t += H4(-.027893,.0019862,-.11922,.26708) * bv.z;
    b2t += H4(.27637,.17355,-.010803,-.081404) * bv.w;
    b3t += H4(.1499,.056714,.15271,.16457) * bv.x;
    b3t += H4(-.013472,.33427,.15101,-.14696) * bv.y;
    b3t += H4(.13755,-.017131,-.081836,-.29614) * bv.z;
    b3t += H4(.7349,.16753,-.0022251,.54947) * bv.w;
    b4t += H4(-.47666,-.094356,-.0066488,-.20012) * bv.x;
    b4t += H4(.24692,-.14372,.00019195,.074827) * bv.y;
    b4t += H4(-.14222,-.05596,.0015514,-.18464) * bv.z;
    b4t += H4(-.44073,-.15766,.0012598,-.18376) * bv.w;
    b5t += H4(.012595,-.12728,-.0086668,.04112) * bv.x;
    b5t += H4(.024903,.11786,.022173,-.1209) * bv.y;
    b5t += H4(.15084,-.18462,.16945,.073887) * bv.z;
    b5t += H4(-.26219,-.41163,-.054154,.010132) * bv.w;
    b6t += H4(.011114,-.13664,-.48893,.20175) * bv.x;
    b6t += H4(.10168,-.059501,-.37916,.025981) * bv.y;
    b6t += H4(.11256,-.12249,.39985,-.066151) * bv.z;
    b6t += H4(.24461,.14011,-.38839,.069979) * bv.w;
    b7t += H4(-.22804,.16764,-.050219,.061651) * bv.x;
    b7t += H4(-.072821,-.12688,-.23583,.082597) * bv.y;
    b7t += H4(.1763,-.011152,.049643,-.11197) * bv.z;
    b7t += H4(.51049,.25829,-.035218,-.030392) * bv.w;
    bv = tile1[5][local.y + 2][local.x + 1];
    b0t += H4(-.12945,-.0014983,-.0028572,-.10292) * bv.x;
    b0t += H4(.14078,-.083191,.00063421,-.088812) * bv.y;
    b0t += H4(-.15936,-.17594,.00081567,.070485) * bv.z;
    b0t += H4(.16146,.30213,-.00041986,-.63637) * bv.w;
    b1t += H4(-.27438,.050271,-.13217,-.12958) * bv.x;
    b1t += H4(-.28989,-.090264,-.039529,-.052886) * bv.y;
    b1t += H4(.050968,.19376,-.15181,.043466) * bv.z;
    b1t += H4(-.39911,-.11705,-.071546,.37621) * bv.w;
    b2t += H4(.29129,.081853,-.26089,.24686) * bv.x;
    b2t += H4(-.11978,.037458,-.48781,-.089683) * bv.y;
    b2t += H4(-.10836,-.19805,.058677,.11159) * bv.z;
    b2t += H4(.21453,-.1508,.069076,-.14717) * bv.w;
    b3t += H4(.1798,-.032865,.34384,.12581) * bv.x;
    b3t += H4(.15838,-.0060671,.024779,-.16767) * bv.y;
    b3t += H4(-.00958,-.18025,.15733,-.18848) * bv.z;
    b3t += H4(-.37348,.060204,-.10904,.14354) * bv.w;
    b4t += H4(-.25266,-.04025,-.0029707,-.081966) * bv.x;
    b4t += H4(.11952,-.010901,.00024331,-.28969) * bv.y;
    b4t += H4(-.25333,.085379,.00053541,-.48425) * bv.z;
    b4t += H4(-.22564,-.13539,-.00012422,-.25889) * bv.w;
    b5t += H4(-.11811,.055433,.034137,-.056542) * bv.x;
    b5t += H4(.046093,-.081379,.1052,.022516) * bv.y;
    b5t += H4(-.1754,.043552,-.24601,.10983) * bv.z;
    b5t += H4(-.042229,-.20287,-.2867,.22972) * bv.w;
    b6t += H4(-.18071,-.16252,-.056423,-.047848) * bv.x;
    b6t += H4(-.024482,.036801,-.66614,-.12405) * bv.y;
    b6t += H4(-.025102,-.0073187,.48769,-.0085245) * bv.z;
    b6t += H4(.1173,-.60307,-.15963,.015378) * bv.w;
    b7t += H4(-.11631,-.0036122,-.0067281,.14932) * bv.x;
    b7t += H4(-.15993,.068441,.028479,.19556) * bv.y;
    b7t += H4(-.018925,-.072239,.022735,.25636) * bv.z;
    b7t += H4(-.62839,.11139,-.21696,-.011951) * bv.w;
    bv = tile1[5][local.y + 2][local.x + 2];
    b0t += H4(.34306,.015718,-.0036458,-.29797) * bv.x;
    b0t += H4(.11437,-.15703,.0035278,-.20755) * bv.y;
    b0t += H4(.34824,-.019057,.0045121,.087326) * bv.z;
    b0t += H4(-.1391,-.18051,-.0017075,.27095) * bv.w;
    b1t += H4(-.23637,-.086174,-.14291,.17929) * bv.x;
    b1t += H4(-.015537,-.12329,.029741,.30989) * bv.y;
    b1t += H4(-.2319,-.011182,.0307,.0012746) * bv.z;
    b1t += H4(-.10788,.085653,-.074075,-.19057) * bv.w;
    b2t += H4(.0082086,.060618,-.7722,-.096078) * bv.x;
    b2t += H4(-.051179,-.12071,-.43789,-.088391) * bv.y;
    b2t += H4(-.022515,.037404,.13642,-.062477) * bv.z;
    b2t += H4(.15763,.064712,-.36032,.13708) * bv.w;
    b3t += H4(-.087349,.24599,-.0030221,-.031933) * bv.x;
    b3t += H4(.031331,.03683,.22344,-.051737) * bv.y;
    b3t += H4(.12198,-.15484,.23306,-.033013) * bv.z;
    b3t += H4(-.091849,-.066993,.098663,-.1357) * bv.w;
    b4t += H4(.12559,.071077,-.0038071,-.32474) * bv.x;
    b4t += H4(.040257,.028436,.0024396,-.33323) * bv.y;
    b4t += H4(.10987,-.062009,.0045065,-.037572) * bv.z;
    b4t += H4(.016726,.10501,-.0013945,.0025274) * bv.w;
    b5t += H4(.10164,.33763,-.083553,.062526) * bv.x;
    b5t += H4(.26013,.19788,.070057,.20083) * bv.y;
    b5t += H4(-.16271,-.041527,-.1321,-.15801) * bv.z;
    b5t += H4(-.11653,.42427,-.10035,-.22727) * bv.w;
    b6t += H4(.16138,.19035,-.64382,-.11823) * bv.x;
    b6t += H4(-.27183,-.1558,-.31532,-.34165) * bv.y;
    b6t += H4(-.002272,-.34346,-.087676,-.028171) * bv.z;
    b6t += H4(.17413,-.17341,-.41988,.10486) * bv.w;
    b7t += H4(-.021732,.079643,-.057073,.30943) * bv.x;
    b7t += H4(-.2607,-.24298,.12749,.18584) * bv.y;
    b7t += H4(-.01026,-.061063,.015296,-.068254) * bv.z;
    b7t += H4(.037787,-.064016,-.018142,.11656) * bv.w;
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
    b0t += H4(-.29789,.010202,.0021976,-.04537) * bv.x;
    b0t += H4(.068782,.22234,-.0010129,-.077273) * bv.y;
    b0t += H4(-.0056381,-.057343,-.0028053,-.042681) * bv.z;
    b0t += H4(-.15271,.043303,.002796,-.21029) * bv.w;
    b1t += H4(-.11288,-.37639,-.098651,.035712) * bv.x;
    b1t += H4(.11568,-.093741,.082102,.16331) * bv.y;
    b1t += H4(-.00017507,-.29287,-.19615,-.0494) * bv.z;
    b1t += H4(.084973,.099388,.27028,.29165) * bv.w;
    b2t += H4(-.086009,-.24763,-.26322,-.182) * bv.x;
    b2t += H4(-.087558,.49394,.13072,.18667) * bv.y;
    b2t += H4(-.061532,.13895,.064743,-.052624) * bv.z;
    b2t += H4(-.1438,.53328,.25804,.070196) * bv.w;
    b3t += H4(.0025696,-.19438,.2768,.33851) * bv.x;
    b3t += H4(-.065265,-.027344,-.066797,-.039127) * bv.y;
    b3t += H4(.12756,.10562,.26873,-.083703) * bv.z;
    b3t += H4(.12802,-.21582,-.56885,.085055) * bv.w;
    b4t += H4(-.42086,-.1073,.0011114,.053257) * bv.x;
    b4t += H4(.021796,-.01241,-.0010103,-.04511) * bv.y;
    b4t += H4(.031024,.034349,-.0039762,.062228) * bv.z;
    b4t += H4(.27162,.039661,.0022099,.042147) * bv.w;
    b5t += H4(-.13373,-.049299,-.47339,-.0075494) * bv.x;
    b5t += H4(.20236,.062548,-.29154,.077351) * bv.y;
    b5t += H4(.050344,-.1957,-.034485,-.058305) * bv.z;
    b5t += H4(.15915,.4302,.31751,-.03252) * bv.w;
    b6t += H4(.053705,-.16325,.055558,-.21438) * bv.x;
    b6t += H4(.2119,.43037,.17852,.0038142) * bv.y;
    b6t += H4(-.12146,.24331,-.15102,.15043) * bv.z;
    b6t += H4(.022298,.12442,.75652,.47119) * bv.w;
    b7t += H4(.071621,-.12638,.058869,-.24696) * bv.x;
    b7t += H4(-.026999,-.093538,-.031922,-.24066) * bv.y;
    b7t += H4(-.07257,-.018586,.099387,-.061419) * bv.z;
    b7t += H4(-.013337,-.039585,.33491,-.019903) * bv.w;
    bv = tile1[6][local.y + 0][local.x + 1];
    b0t += H4(.20957,-.07145,.001807,.051008) * bv.x;
    b0t += H4(-.12426,.20514,-.00039759,-.070102) * bv.y;
    b0t += H4(-.1513,.05243,.00024494,-.22894) * bv.z;
    b0t += H4(-.46838,.070735,-.001133,-.21186) * bv.w;
    b1t += H4(.089466,.035426,.034658,.02691) * bv.x;
    b1t += H4(-.097582,-.067955,.10673,-.112) * bv.y;
    b1t += H4(-.044462,-.065093,.017741,.046904) * bv.z;
    b1t += H4(-.10519,-.10448,-.16472,-.063046) * bv.w;
    b2t += H4(-.41215,.031053,.42617,-.17282) * bv.x;
    b2t += H4(.051935,.25009,.021547,-.036082) * bv.y;
    b2t += H4(.22316,.019676,.33121,.091168) * bv.z;
    b2t += H4(-.10365,.12543,.11657,-.14525) * bv.w;
    b3t += H4(-.036463,-.13,-.089938,.33643) * bv.x;
    b3t += H4(.03732,-.058621,-.33713,.10391) * bv.y;
    b3t += H4(.026652,-.046336,-.20442,-.11403) * bv.z;
    b3t += H4(.046138,.52466,-.14655,-.031234) * bv.w;
    b4t += H4(.085386,-.045718,.00082504,.073715) * bv.x;
    b4t += H4(-.14363,.087306,-.00037431,-.11649) * bv.y;
    b4t += H4(.0057914,.0076106,-.00026302,-.0076253) * bv.z;
    b4t += H4(-.40151,.039955,-.0011223,.55442) * bv.w;
    b5t += H4(.074523,-.32055,.20843,.051175) * bv.x;
    b5t += H4(.23476,-.18272,-1.0121,-.018933) * bv.y;
    b5t += H4(-.17392,-.11535,-.030018,-.044622) * bv.z;
    b5t += H4(-.39704,.061289,.33075,.0059098) * bv.w;
    b6t += H4(-.054419,-.016417,.33698,-.13838) * bv.x;
    b6t += H4(-.25938,.39447,-.14112,-.27792) * bv.y;
    b6t += H4(.14616,.029289,.068612,-.12752) * bv.z;
    b6t += H4(.27057,.33346,.16229,.10407) * bv.w;
    b7t += H4(-.064073,.095309,-.2013,-.14003) * bv.x;
    b7t += H4(-.051814,-.30003,-.8013,.090242) * bv.y;
    b7t += H4(.026268,.018352,-.10952,.10416) * bv.z;
    b7t += H4(-.058603,.20923,.37421,-.00045762) * bv.w;
    bv = tile1[6][local.y + 0][local.x + 2];
    b0t += H4(.38399,.15022,.001297,-.1142) * bv.x;
    b0t += H4(-.25956,-.33163,.0011594,-.019044) * bv.y;
    b0t += H4(-.10069,.16824,-.0028296,-.17927) * bv.z;
    b0t += H4(-.13992,-.18431,-.0019304,.13221) * bv.w;
    b1t += H4(.27172,-.31923,-.18123,-.16396) * bv.x;
    b1t += H4(-.16932,-.21586,-.10891,.086871) * bv.y;
    b1t += H4(-.10556,.18416,-.11775,.24107) * bv.z;
    b1t += H4(-.15763,-.35247,-.51992,.090609) * bv.w;
    b2t += H4(-.29281,.14221,-.077301,-.12716) * bv.x;
    b2t += H4(.27408,.31711,.15135,.045834) * bv.y;
    b2t += H4(.10654,.20149,-.065384,.20671) * bv.z;
    b2t += H4(-.22124,.15483,.17339,.0036261) * bv.w;
    b3t += H4(.030294,-.24879,-.43673,.2217) * bv.x;
    b3t += H4(-.0042429,-.025581,.025247,-.022833) * bv.y;
    b3t += H4(.08988,.07115,-.084839,-.37706) * bv.z;
    b3t += H4(.00093668,-.41074,-.6621,.10637) * bv.w;
    b4t += H4(.27437,.35975,.00063518,.21968) * bv.x;
    b4t += H4(-.89258,.079018,.001031,.10167) * bv.y;
    b4t += H4(-.42612,.2451,-.0032849,.0036895) * bv.z;
    b4t += H4(-.54136,-.12365,-.001373,.26038) * bv.w;
    b5t += H4(.12526,-.30465,.12769,.0064638) * bv.x;
    b5t += H4(.028056,-.40322,-.26054,.0803) * bv.y;
    b5t += H4(.00039036,.098999,-.15538,-.011203) * bv.z;
    b5t += H4(-.24673,.054247,.3201,.11571) * bv.w;
    b6t += H4(-.27333,.20258,-.41447,.00030889) * bv.x;
    b6t += H4(-.16258,.2725,.55121,-.077711) * bv.y;
    b6t += H4(-.28216,.34027,.045493,-.14691) * bv.z;
    b6t += H4(-.08724,-.039481,.34452,-.43134) * bv.w;
    b7t += H4(-.036689,-.078594,-.63632,-.38124) * bv.x;
    b7t += H4(.038927,-.1839,-.32926,-.046738) * bv.y;
    b7t += H4(.082422,.16579,-.089311,-.18759) * bv.z;
    b7t += H4(-.0311,-.36841,-.092476,-.33257) * bv.w;
    bv = tile1[6][local.y + 1][local.x + 0];
    b0t += H4(-.060163,-.051685,.00090128,.085172) * bv.x;
    b0t += H4(.085971,.081127,-.002475,.20257) * bv.y;
    b0t += H4(.21367,.0034677,.0016842,.1803) * bv.z;
    b0t += H4(-.014707,.058259,-.0010806,.039223) * bv.w;
    b1t += H4(-.15224,.26765,-.045035,.22128) * bv.x;
    b1t += H4(-.03033,-.28892,.23162,-.065361) * bv.y;
    b1t += H4(.061935,-.45119,-.011808,-.074088) * bv.z;
    b1t += H4(-.025372,.00075887,-.14465,-.013869) * bv.w;
    b2t += H4(.075472,-.13696,-.51242,-.014653) * bv.x;
    b2t += H4(-.10418,.10034,-.30698,.17878) * bv.y;
    b2t += H4(-.33035,.20733,.28863,-.018118) * bv.z;
    b2t += H4(.37891,.11556,.21587,-.24723) * bv.w;
    b3t += H4(.069896,.16676,.10226,-.041205) * bv.x;
    b3t += H4(.18398,-.15115,-.17622,.074917) * bv.y;
    b3t += H4(-.080815,-.033557,-.20132,.043838) * bv.z;
    b3t += H4(-.1096,-.32517,-.23293,-.18661) * bv.w;
    b4t += H4(-.023241,-.019488,-.00029751,-.18892) * bv.x;
    b4t += H4(-.2186,.047074,-.0023128,-.043928) * bv.y;
    b4t += H4(.10018,.075626,.00025879,.0048639) * bv.z;
    b4t += H4(-.019565,.011123,-.0011854,.042852) * bv.w;
    b5t += H4(-.032572,.079826,-.20409,-.0091677) * bv.x;
    b5t += H4(.061026,.11834,.16256,-.059474) * bv.y;
    b5t += H4(.27766,-.33601,-.026262,-.18628) * bv.z;
    b5t += H4(.22297,-.24303,-.19263,-.0064458) * bv.w;
    b6t += H4(.014975,-.01912,.32742,-.0037639) * bv.x;
    b6t += H4(.23585,-.012102,.031919,.26591) * bv.y;
    b6t += H4(.13639,.2669,-.15309,.012632) * bv.z;
    b6t += H4(.11872,.46176,.15933,.16607) * bv.w;
    b7t += H4(-.065092,.18742,.23411,-.33647) * bv.x;
    b7t += H4(-.09059,.18691,.06309,-.1005) * bv.y;
    b7t += H4(-.055775,-.018415,-.26346,.054763) * bv.z;
    b7t += H4(.097856,-.14131,-.22319,.26224) * bv.w;
    bv = tile1[6][local.y + 1][local.x + 1];
    b0t += H4(.05909,-.081236,-.00023084,.023166) * bv.x;
    b0t += H4(.31323,-.023135,.0012832,.033118) * bv.y;
    b0t += H4(-.16619,-.1053,.0024247,.05281) * bv.z;
    b0t += H4(-.089009,-.15238,-.0024215,.061572) * bv.w;
    b1t += H4(.0078117,.16608,.027945,-.12721) * bv.x;
    b1t += H4(-.085762,-.059574,-.052173,-.4347) * bv.y;
    b1t += H4(-.074525,.65482,.20856,.17822) * bv.z;
    b1t += H4(-.43656,.088754,.055576,-.11401) * bv.w;
    b2t += H4(-.1212,-.040288,.033072,-.047466) * bv.x;
    b2t += H4(.19717,-.48532,-.72578,-.049689) * bv.y;
    b2t += H4(.064951,.030593,-.038032,-.29138) * bv.z;
    b2t += H4(-.24785,-.50562,-.17835,-.25768) * bv.w;
    b3t += H4(.019358,-.1917,.30774,-.3617) * bv.x;
    b3t += H4(.081653,.069542,-.47564,.074222) * bv.y;
    b3t += H4(.11514,-.033262,.17161,-.17195) * bv.z;
    b3t += H4(.15108,-.83837,.46414,-.30187) * bv.w;
    b4t += H4(.05391,-.11112,-.0010797,-.090024) * bv.x;
    b4t += H4(.8739,-.022957,.00090306,.075572) * bv.y;
    b4t += H4(-.012388,-.020939,.0024299,-.067636) * bv.z;
    b4t += H4(-.61099,.04388,-.0021923,.13802) * bv.w;
    b5t += H4(.049494,-.062242,.2893,-.0072826) * bv.x;
    b5t += H4(.13624,-.13897,-.014347,-.1194) * bv.y;
    b5t += H4(-.064353,.46029,.27279,.13756) * bv.z;
    b5t += H4(-.12339,-.098786,.042771,-.16798) * bv.w;
    b6t += H4(.16805,.048855,-.12079,.14808) * bv.x;
    b6t += H4(.091896,-.18217,-.26553,-.075719) * bv.y;
    b6t += H4(.14965,.17785,-.33413,-.095892) * bv.z;
    b6t += H4(.12882,.069547,-.2046,.036843) * bv.w;
    b7t += H4(.042728,-.019104,.3353,-.52387) * bv.x;
    b7t += H4(.066259,-.32102,-.066528,-.053502) * bv.y;
    b7t += H4(.11253,.19807,-.027052,-.07303) * bv.z;
    b7t += H4(.18846,-.30445,.32252,-.096474) * bv.w;
    bv = tile1[6][local.y + 1][local.x + 2];
    b0t += H4(.076653,-.024053,.0022281,-.2543) * bv.x;
    b0t += H4(-.0093861,-.15112,.0016935,-.26415) * bv.y;
    b0t += H4(-.27135,.022689,.0004167,-.076687) * bv.z;
    b0t += H4(-.73528,-.15993,-.00043652,.11271) * bv.w;
    b1t += H4(-.092206,.77179,-.11367,-.12784) * bv.x;
    b1t += H4(-.034067,-.22855,.019113,-.063432) * bv.y;
    b1t += H4(.080987,.15284,.062747,.17704) * bv.z;
    b1t += H4(.14143,-.15057,-.067294,-.10793) * bv.w;
    b2t += H4(.034623,-.14137,.17148,-.1009) * bv.x;
    b2t += H4(-.036455,.024932,-.25676,-.033014) * bv.y;
    b2t += H4(.31522,-.10159,.25925,-.16889) * bv.z;
    b2t += H4(-.68655,.35567,.37416,-.054855) * bv.w;
    b3t += H4(-.12667,-.29038,-.2864,-.37379) * bv.x;
    b3t += H4(.024794,-.42673,-.11356,.034042) * bv.y;
    b3t += H4(.075678,-.16077,-.070756,-.10975) * bv.z;
    b3t += H4(.1331,-.066908,.21341,.33755) * bv.w;
    b4t += H4(.12481,-.091928,.0011122,-.18923) * bv.x;
    b4t += H4(.20448,.10725,.0014017,.069959) * bv.y;
    b4t += H4(-.37806,.015332,9.5729e-5,.04714) * bv.z;
    b4t += H4(-.64374,.041157,.00026046,.021882) * bv.w;
    b5t += H4(-.10473,1.3218,.17915,.043369) * bv.x;
    b5t += H4(.233,-.065119,.48252,.017816) * bv.y;
    b5t += H4(-.19793,.20467,.020695,-.063412) * bv.z;
    b5t += H4(.20827,.1945,.37057,-.072552) * bv.w;
    b6t += H4(.041638,-.064077,-.24054,-.16058) * bv.x;
    b6t += H4(-.16433,-.22619,.23961,.046365) * bv.y;
    b6t += H4(.43067,-.047287,.29763,-.33969) * bv.z;
    b6t += H4(-.18475,.095155,.42121,-.4413) * bv.w;
    b7t += H4(-.14735,-.3286,-.1229,-.51125) * bv.x;
    b7t += H4(-.066134,-.16938,.007603,-.042535) * bv.y;
    b7t += H4(-.013144,.17402,-.19491,-.0075946) * bv.z;
    b7t += H4(-.020619,.085169,.18379,-.13667) * bv.w;
    bv = tile1[6][local.y + 2][local.x + 0];
    b0t += H4(-.28371,.063573,-6.4367e-5,-.017797) * bv.x;
    b0t += H4(-.17141,.048857,-.0034787,.090782) * bv.y;
    b0t += H4(.30282,.016419,.00076248,-.11377) * bv.z;
    b0t += H4(.066905,.028004,-.0010547,.016122) * bv.w;
    b1t += H4(-.17882,.14173,-.095839,.26373) * bv.x;
    b1t += H4(-.085692,.40948,.042633,-.3061) * bv.y;
    b1t += H4(-.11906,-.15381,.1253,-.22241) * bv.z;
    b1t += H4(-.052993,-.031029,-.2053,-.37489) * bv.w;
    b2t += H4(.22791,.086176,-.23852,.14904) * bv.x;
    b2t += H4(-.13262,-.16046,-.044033,-.20767) * bv.y;
    b2t += H4(.015818,-.024019,-.20156,-.26197) * bv.z;
    b2t += H4(-.083422,-.26503,.28539,.12227) * bv.w;
    b3t += H4(-.13212,.23134,.15168,-.35496) * bv.x;
    b3t += H4(-.23347,-.30098,-.11647,-.19455) * bv.y;
    b3t += H4(-.066227,-.14096,-.19883,.19893) * bv.z;
    b3t += H4(.080456,.051134,.18339,.048751) * bv.w;
    b4t += H4(-.19145,-.00076347,-.0014106,-.050947) * bv.x;
    b4t += H4(-.003741,-.013329,-.0032589,.080909) * bv.y;
    b4t += H4(.25988,.0059756,-.00075383,-.021746) * bv.z;
    b4t += H4(-.0024518,.026869,-.0013292,.13422) * bv.w;
    b5t += H4(-.11469,-.17793,-.18566,.02052) * bv.x;
    b5t += H4(-.027404,.55285,.19571,-.097274) * bv.y;
    b5t += H4(-.013308,-.17283,.22046,-.14544) * bv.z;
    b5t += H4(-.29858,.27285,.34583,.006475) * bv.w;
    b6t += H4(.16398,-.22436,.49838,.19874) * bv.x;
    b6t += H4(-.32768,-.39088,-.074629,-.052385) * bv.y;
    b6t += H4(-.088547,.010432,-.27665,.19676) * bv.z;
    b6t += H4(-.49687,-.13533,.016839,.021342) * bv.w;
    b7t += H4(.067138,-.05125,.11605,-.72728) * bv.x;
    b7t += H4(.076475,-.060202,.42064,-.078324) * bv.y;
    b7t += H4(.025226,-.044976,-.1078,.041087) * bv.z;
    b7t += H4(.16117,.11395,-.17018,-.059655) * bv.w;
    bv = tile1[6][local.y + 2][local.x + 1];
    b0t += H4(.17349,-.022306,-.00017552,.068327) * bv.x;
    b0t += H4(-.13973,.073793,-.0012855,.054933) * bv.y;
    b0t += H4(.38466,.0077568,.0036075,-.014991) * bv.z;
    b0t += H4(-.30064,.032501,-.0019478,.032436) * bv.w;
    b1t += H4(.033301,-.068623,.0089564,.2805) * bv.x;
    b1t += H4(.054549,.12636,-.0031936,-.34706) * bv.y;
    b1t += H4(-.032418,.13062,-.31352,.39049) * bv.z;
    b1t += H4(-.082699,-.073209,-.31288,-.35922) * bv.w;
    b2t += H4(-.02537,.16604,-.045651,.044244) * bv.x;
    b2t += H4(-.32745,-.31289,.35022,.19946) * bv.y;
    b2t += H4(-.027238,-.087287,.51537,.26698) * bv.z;
    b2t += H4(.3983,-.20511,.57848,.4117) * bv.w;
    b3t += H4(-.13721,.34489,.26038,-.44525) * bv.x;
    b3t += H4(-.030638,-.18318,-.1429,.1381) * bv.y;
    b3t += H4(-.18498,-.014101,-.004137,-.041088) * bv.z;
    b3t += H4(-.11423,-.24955,-.012553,-.24887) * bv.w;
    b4t += H4(.11261,-.031108,-.0012708,.0082174) * bv.x;
    b4t += H4(.051371,-.045264,-.0013213,.052154) * bv.y;
    b4t += H4(.4026,.22729,.003282,.040226) * bv.z;
    b4t += H4(-.4234,-.0071607,-.0017898,.1888) * bv.w;
    b5t += H4(-.014188,-.25786,-.12453,.075271) * bv.x;
    b5t += H4(-.22928,-.18561,.42445,.11819) * bv.y;
    b5t += H4(.017788,-.22505,-.25324,.20152) * bv.z;
    b5t += H4(-.36278,.52113,.1458,-.048758) * bv.w;
    b6t += H4(-.10233,.065189,.058764,.09321) * bv.x;
    b6t += H4(.32316,.12134,.005518,-.32421) * bv.y;
    b6t += H4(-.24703,-.31473,.075165,.070105) * bv.z;
    b6t += H4(-.13454,-.45921,.48565,.1533) * bv.w;
    b7t += H4(-.03458,.2558,.17039,-.68258) * bv.x;
    b7t += H4(.039319,-.031942,.16601,.02584) * bv.y;
    b7t += H4(-.13134,-.029112,-.04145,.028107) * bv.z;
    b7t += H4(.088576,.24771,.017897,-.41756) * bv.w;
    bv = tile1[6][local.y + 2][local.x + 2];
    b0t += H4(.035962,-.057042,.00085859,.25922) * bv.x;
    b0t += H4(.11176,-.11929,.0010238,.055901) * bv.y;
    b0t += H4(-.13355,-.043129,.0011352,.14793) * bv.z;
    b0t += H4(-.44079,-.014738,.00024548,.23836) * bv.w;
    b1t += H4(.26059,-.3871,.47738,-.37857) * bv.x;
    b1t += H4(.27548,-.0014574,.081128,-.083439) * bv.y;
    b1t += H4(.05574,.12899,.29799,.088516) * bv.z;
    b1t += H4(-.032705,-.19539,-.053824,-.16607) * bv.w;
    b2t += H4(.20939,.13509,-.057606,.16689) * bv.x;
    b2t += H4(-.023416,-.4153,.10331,-.4924) * bv.y;
    b2t += H4(.11474,.11245,.36808,.17572) * bv.z;
    b2t += H4(-.40526,.41731,.32441,-.18686) * bv.w;
    b3t += H4(.1696,.072536,-.17647,-.21709) * bv.x;
    b3t += H4(-.066459,-.14359,.16882,.0066108) * bv.y;
    b3t += H4(-.023584,.036039,.48127,.071393) * bv.z;
    b3t += H4(-.043569,-.30031,.3186,-.36194) * bv.w;
    b4t += H4(.14427,.016032,-.00016909,.021506) * bv.x;
    b4t += H4(.097237,-.012444,.00057485,-.028928) * bv.y;
    b4t += H4(-.18264,.035938,.0010578,-.036179) * bv.z;
    b4t += H4(.054654,-.0018231,.00083754,.40713) * bv.w;
    b5t += H4(.11044,-.060969,.23363,-.10431) * bv.x;
    b5t += H4(-.059044,-.19635,.0020882,-.068875) * bv.y;
    b5t += H4(.0020239,-.12534,-.01272,-.34669) * bv.z;
    b5t += H4(-.12893,-.15613,.099916,-.28201) * bv.w;
    b6t += H4(.31007,-.15543,-.14623,-.28368) * bv.x;
    b6t += H4(.36183,-.064021,.29223,-.34552) * bv.y;
    b6t += H4(.30814,-.40187,.28839,-.16466) * bv.z;
    b6t += H4(-.17937,-.25694,-.032752,-.14532) * bv.w;
    b7t += H4(.11729,.08417,.050413,-.53506) * bv.x;
    b7t += H4(.089645,-.10144,.30534,-.13022) * bv.y;
    b7t += H4(-.091051,-.051914,.12589,.03526) * bv.z;
    b7t += H4(-.010881,.40721,.18456,-.55841) * bv.w;
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
    b0t += H4(-.099385,.17639,-.0044989,-.053193) * bv.x;
    b0t += H4(-.014984,-.045384,-.00049283,-.036651) * bv.y;
    b0t += H4(.20622,-.34275,.0046707,.16184) * bv.z;
    b0t += H4(.15738,-.039572,.00078457,.17118) * bv.w;
    b1t += H4(.25652,.26185,.19985,.061257) * bv.x;
    b1t += H4(.067791,.040784,.19703,-.048968) * bv.y;
    b1t += H4(.25,.33922,.10333,.11114) * bv.z;
    b1t += H4(.061049,-.071743,-.41733,.080425) * bv.w;
    b2t += H4(-.12741,.23939,.054008,-.082593) * bv.x;
    b2t += H4(.18178,.16139,-.27182,-.13428) * bv.y;
    b2t += H4(.36075,.036227,.50575,-.038517) * bv.z;
    b2t += H4(-.11195,-.28782,-.50737,-.32531) * bv.w;
    b3t += H4(.028084,-.096472,.34695,.0021333) * bv.x;
    b3t += H4(.096206,.13143,-.19315,-.11834) * bv.y;
    b3t += H4(.1452,-.49732,.040927,-.17789) * bv.z;
    b3t += H4(-.073421,-.35339,.13103,-.11285) * bv.w;
    b4t += H4(-.12682,.040818,-.0040753,.24525) * bv.x;
    b4t += H4(.16392,-.061093,-.00017455,.092226) * bv.y;
    b4t += H4(-.10205,.023464,.0048295,-.3096) * bv.z;
    b4t += H4(.42521,.05185,.00071041,-.094711) * bv.w;
    b5t += H4(.23196,.087217,.085246,.0032487) * bv.x;
    b5t += H4(.12443,.06269,.091923,.074955) * bv.y;
    b5t += H4(-.31125,.55887,-.036262,.11844) * bv.z;
    b5t += H4(-.34276,-.17137,-.45924,.012744) * bv.w;
    b6t += H4(.014348,-.18358,.18313,.097801) * bv.x;
    b6t += H4(.0084359,-.025881,.17452,-.050843) * bv.y;
    b6t += H4(.065375,.44862,.18575,.6352) * bv.z;
    b6t += H4(-.15821,-.23057,-.43369,-.18762) * bv.w;
    b7t += H4(.38616,-.026587,.24264,-.12889) * bv.x;
    b7t += H4(.13484,.20157,-.22021,-.17982) * bv.y;
    b7t += H4(-.19008,-.077219,.002372,-.058527) * bv.z;
    b7t += H4(-.15667,.055827,-.34885,-.045749) * bv.w;
    bv = tile1[7][local.y + 0][local.x + 1];
    b0t += H4(-.29816,-.21067,-.006096,-.10751) * bv.x;
    b0t += H4(-.36792,.66627,-.0016202,.040757) * bv.y;
    b0t += H4(-.07521,.016259,.00039886,-.083139) * bv.z;
    b0t += H4(-.070974,.20053,.00047187,.0011775) * bv.w;
    b1t += H4(.27448,.36704,.05102,.11327) * bv.x;
    b1t += H4(.13656,.15696,.18385,-.23082) * bv.y;
    b1t += H4(-.034309,-.23176,-.23004,-.018716) * bv.z;
    b1t += H4(.14699,-.28466,-.432,-.18829) * bv.w;
    b2t += H4(-.31373,-.10461,.27899,-.01825) * bv.x;
    b2t += H4(-.32521,.16581,.060853,.24982) * bv.y;
    b2t += H4(.13871,.074575,-.016279,-.053812) * bv.z;
    b2t += H4(-.090908,-.029863,-.31291,-.058926) * bv.w;
    b3t += H4(-.10353,-.034483,.25993,-.016792) * bv.x;
    b3t += H4(-.45312,-.68829,-.14022,.22992) * bv.y;
    b3t += H4(.047943,-.20369,-.06223,.14197) * bv.z;
    b3t += H4(.13785,-.53427,.9156,-.14251) * bv.w;
    b4t += H4(-.29301,.29592,-.0054116,-.30895) * bv.x;
    b4t += H4(-.40895,.97774,-.0010475,-.08226) * bv.y;
    b4t += H4(-.27815,.10975,.00083062,-.23847) * bv.z;
    b4t += H4(.029253,.11079,.00044305,.009447) * bv.w;
    b5t += H4(.13645,.25797,.056959,-.053073) * bv.x;
    b5t += H4(.59067,.12381,.27904,-.51764) * bv.y;
    b5t += H4(-.11396,.1668,.05781,-.14557) * bv.z;
    b5t += H4(.0022247,-.34867,-.3153,.039465) * bv.w;
    b6t += H4(-.016964,-.27589,.42789,-.29172) * bv.x;
    b6t += H4(-.28357,.026998,.1294,.22228) * bv.y;
    b6t += H4(-.11668,-.2983,.056203,.056266) * bv.z;
    b6t += H4(-.11581,-.064877,-.32712,.22891) * bv.w;
    b7t += H4(.048455,.15486,.48686,-.053723) * bv.x;
    b7t += H4(-.14133,-.32032,-.13794,.1903) * bv.y;
    b7t += H4(-.014307,-.18572,.14246,-.1952) * bv.z;
    b7t += H4(-.046846,-1.029,.4328,.090562) * bv.w;
    bv = tile1[7][local.y + 0][local.x + 2];
    b0t += H4(.018842,-.028593,-.0016537,.14953) * bv.x;
    b0t += H4(.074576,-.19705,.0020414,.43014) * bv.y;
    b0t += H4(-.25728,.022188,.002695,-.038699) * bv.z;
    b0t += H4(.14675,-.056191,-.00014806,-.028201) * bv.w;
    b1t += H4(-.072904,-.0012126,.36314,-.18296) * bv.x;
    b1t += H4(.018439,-.012878,-.28154,.20947) * bv.y;
    b1t += H4(-.18532,-.42559,-.05961,-.034146) * bv.z;
    b1t += H4(-.2298,-.0024063,-.035756,-.091822) * bv.w;
    b2t += H4(-.34392,-.40885,-.14394,-.33753) * bv.x;
    b2t += H4(.11299,-.0678,.57723,-.16734) * bv.y;
    b2t += H4(.070391,.037663,-.52769,.0027641) * bv.z;
    b2t += H4(-.11398,.082708,-.36986,-.043151) * bv.w;
    b3t += H4(.046554,-.23338,.18529,.18097) * bv.x;
    b3t += H4(.13808,-.10081,-.58416,.18284) * bv.y;
    b3t += H4(-.0055141,.029857,.32241,.201) * bv.z;
    b3t += H4(-.11134,.14816,-.20368,-.049599) * bv.w;
    b4t += H4(.24307,.1657,-.0018038,.072358) * bv.x;
    b4t += H4(.28352,-.15615,.0014552,.43371) * bv.y;
    b4t += H4(-.47061,-.026642,.0026247,.02341) * bv.z;
    b4t += H4(.3047,.10982,-4.9934e-5,-.1816) * bv.w;
    b5t += H4(-.13101,-.16836,.34606,-.062665) * bv.x;
    b5t += H4(-.045368,.11138,.010535,.36878) * bv.y;
    b5t += H4(.19851,-.059154,.022492,.02583) * bv.z;
    b5t += H4(.0096853,.21322,-.2443,.055977) * bv.w;
    b6t += H4(-.11855,-.2409,-.22575,-.39312) * bv.x;
    b6t += H4(.015758,.39602,.75572,.13839) * bv.y;
    b6t += H4(-.16541,.2369,.63216,.482) * bv.z;
    b6t += H4(.037923,-.16235,.024995,.43025) * bv.w;
    b7t += H4(.13131,-.072953,.26479,-.051) * bv.x;
    b7t += H4(.25675,-.12678,-.24342,.22003) * bv.y;
    b7t += H4(-.035425,-.085768,-.11134,-.0079575) * bv.z;
    b7t += H4(.14065,-.29324,-.21447,.1583) * bv.w;
    bv = tile1[7][local.y + 1][local.x + 0];
    b0t += H4(.69574,-.0046918,-.0012994,.053193) * bv.x;
    b0t += H4(-.099006,.12261,-4.9939e-5,.013727) * bv.y;
    b0t += H4(-.091276,-.049454,-.00069847,-.015663) * bv.z;
    b0t += H4(-.14427,.12501,-.0012803,.23229) * bv.w;
    b1t += H4(-.23586,.21094,-.13728,-.045513) * bv.x;
    b1t += H4(-.11123,-.0019438,.030176,-.18921) * bv.y;
    b1t += H4(.16919,-.034789,.071314,-.15108) * bv.z;
    b1t += H4(.21989,-.21741,-.18444,.097696) * bv.w;
    b2t += H4(.057237,.16748,-.30367,-.21693) * bv.x;
    b2t += H4(-.078798,-.59885,.096191,-.11755) * bv.y;
    b2t += H4(-.52731,.39019,.038697,-.32398) * bv.z;
    b2t += H4(.056925,-.25594,.10475,-.22522) * bv.w;
    b3t += H4(-.1389,.29285,.17046,-.60409) * bv.x;
    b3t += H4(.081428,-.13357,-.064996,-.044795) * bv.y;
    b3t += H4(.12045,-.025428,-.043077,.1675) * bv.z;
    b3t += H4(.036836,-.56039,.24613,.13131) * bv.w;
    b4t += H4(.44423,.06264,-.00088826,.057214) * bv.x;
    b4t += H4(-.045718,-.14886,5.4516e-5,-.078575) * bv.y;
    b4t += H4(.0040072,-.05075,-.00054913,.038727) * bv.z;
    b4t += H4(-.32744,-.037753,-.0012616,-.15689) * bv.w;
    b5t += H4(-.078717,.16184,-.18694,.060614) * bv.x;
    b5t += H4(-.10447,-.026197,-.066294,-.2989) * bv.y;
    b5t += H4(-.22829,.20004,-.086014,.086987) * bv.z;
    b5t += H4(-.033458,.0079042,-.32855,.065266) * bv.w;
    b6t += H4(-.19507,-.061217,-.24654,.30068) * bv.x;
    b6t += H4(-.033745,-.48666,.27044,-.086662) * bv.y;
    b6t += H4(-.28497,-.43443,-.13605,-.10658) * bv.z;
    b6t += H4(-.073682,-.84345,-.58252,.008528) * bv.w;
    b7t += H4(-.26503,.38486,.072097,-.40939) * bv.x;
    b7t += H4(.27585,-.21747,-.04942,-.12841) * bv.y;
    b7t += H4(.0090563,.19799,-.059685,-.21651) * bv.z;
    b7t += H4(-.12665,.29408,-.28935,-.12234) * bv.w;
    bv = tile1[7][local.y + 1][local.x + 1];
    b0t += H4(.28901,-.21812,-.0032473,-.010497) * bv.x;
    b0t += H4(-.20494,-.34703,-.001162,-.45085) * bv.y;
    b0t += H4(.12406,.013504,.0017458,.016911) * bv.z;
    b0t += H4(-.021632,.039099,.00016111,.042507) * bv.w;
    b1t += H4(.039297,-.14264,-.084285,.080976) * bv.x;
    b1t += H4(-.040595,-.06037,.27335,-.44571) * bv.y;
    b1t += H4(.33664,.084182,-.2214,.31231) * bv.z;
    b1t += H4(-.15381,-.26872,-.30074,.1645) * bv.w;
    b2t += H4(-.014549,.095517,-.37752,.083293) * bv.x;
    b2t += H4(-.31478,-.21426,-.3476,.0034827) * bv.y;
    b2t += H4(.11833,-.2213,-.12447,.06356) * bv.z;
    b2t += H4(-.48947,.41556,-.025364,-.52197) * bv.w;
    b3t += H4(.19632,-.17396,-.064659,-.13274) * bv.x;
    b3t += H4(-.2631,.1843,.43789,-.10544) * bv.y;
    b3t += H4(-.094271,-.19537,.14202,.19324) * bv.z;
    b3t += H4(-.19895,-.76187,.31392,.15061) * bv.w;
    b4t += H4(.19894,-.4238,-.0025453,-.24024) * bv.x;
    b4t += H4(-.4903,-.62754,-.00059642,-.55997) * bv.y;
    b4t += H4(.038211,-.035287,.0016029,-.032656) * bv.z;
    b4t += H4(.30604,.064019,-5.3284e-7,.38844) * bv.w;
    b5t += H4(-.22564,-.38939,.11851,-.070449) * bv.x;
    b5t += H4(-.10805,-.10979,.26961,-.67488) * bv.y;
    b5t += H4(-.15976,-.2017,-.2331,.088149) * bv.z;
    b5t += H4(.051088,-.047204,-.055909,.11516) * bv.w;
    b6t += H4(-.10579,.095154,-.33438,-.13994) * bv.x;
    b6t += H4(-.37807,-.16794,-.28876,-.098977) * bv.y;
    b6t += H4(-.042275,-.24124,-.10139,.36373) * bv.z;
    b6t += H4(-.1026,.15068,-.15025,-.47117) * bv.w;
    b7t += H4(-.077869,-.18115,-.12877,.086629) * bv.x;
    b7t += H4(-.16012,.087597,.52846,.1084) * bv.y;
    b7t += H4(-.0073169,.17308,-.33799,.18718) * bv.z;
    b7t += H4(-.0080422,-.23232,.049858,.060038) * bv.w;
    bv = tile1[7][local.y + 1][local.x + 2];
    b0t += H4(-.15446,.11741,-.0012007,-.15686) * bv.x;
    b0t += H4(.20566,-.29711,.0013837,-.0051219) * bv.y;
    b0t += H4(-.21236,-.090309,.0015069,.014362) * bv.z;
    b0t += H4(-.16721,.0091375,.0010093,-.066634) * bv.w;
    b1t += H4(-.017892,-.086969,-.0094211,-.0057556) * bv.x;
    b1t += H4(.30989,.23703,-.22847,.64176) * bv.y;
    b1t += H4(-.21972,-.43474,-.090042,.04078) * bv.z;
    b1t += H4(-.091495,-.1341,-.23654,.18593) * bv.w;
    b2t += H4(.10018,-.10574,-.31422,-.32178) * bv.x;
    b2t += H4(-.2921,-.23673,.60776,-.44594) * bv.y;
    b2t += H4(.37589,-.019361,.37699,-.20515) * bv.z;
    b2t += H4(-.12477,-.3188,-.27071,.055008) * bv.w;
    b3t += H4(.20395,.23224,-.27641,-.083176) * bv.x;
    b3t += H4(-.20962,.21472,.23481,.22596) * bv.y;
    b3t += H4(.0090349,-.063428,.10058,-.088526) * bv.z;
    b3t += H4(-.014335,-.0094856,-.057415,.14217) * bv.w;
    b4t += H4(-.63214,-.030329,-.00077659,-.22824) * bv.x;
    b4t += H4(-.29027,-.13851,.0010237,.11135) * bv.y;
    b4t += H4(.12869,.1019,.001238,.14306) * bv.z;
    b4t += H4(.28826,-.13545,.00070964,-.068308) * bv.w;
    b5t += H4(-.29891,-.22992,-.23768,.17687) * bv.x;
    b5t += H4(.21419,.27949,-.18086,.83186) * bv.y;
    b5t += H4(.12795,-.34223,.193,-.051365) * bv.z;
    b5t += H4(.19119,.21851,-.12405,-.074028) * bv.w;
    b6t += H4(.0088787,.080678,-.72543,-.48439) * bv.x;
    b6t += H4(-.22971,-.052687,-.03063,-.090873) * bv.y;
    b6t += H4(.12605,.29029,.50164,.26007) * bv.z;
    b6t += H4(-.10981,-.014807,-.023626,.23618) * bv.w;
    b7t += H4(.065668,.15145,-.27107,-.03066) * bv.x;
    b7t += H4(-.32157,.09522,.29717,.0038986) * bv.y;
    b7t += H4(-.052057,-.015172,-.33695,-.063069) * bv.z;
    b7t += H4(.10653,-.15121,-.18772,-.010213) * bv.w;
    bv = tile1[7][local.y + 2][local.x + 0];
    b0t += H4(-.38084,.24418,.0027484,-.024076) * bv.x;
    b0t += H4(-.13811,.049288,-.00078689,-.035134) * bv.y;
    b0t += H4(.11844,.0012348,-.00037496,-.048228) * bv.z;
    b0t += H4(-.087292,-.066388,.00063664,.14805) * bv.w;
    b1t += H4(.21037,.029005,-.20545,-.19456) * bv.x;
    b1t += H4(.058521,-.050263,.04951,-.036786) * bv.y;
    b1t += H4(-.047113,-.070138,-.10186,-.001231) * bv.z;
    b1t += H4(.086244,-.14938,-.26257,.055705) * bv.w;
    b2t += H4(.17892,.20466,.4655,.27396) * bv.x;
    b2t += H4(.32984,.14066,-.36816,.083897) * bv.y;
    b2t += H4(-.0058569,.21163,.23215,-.02478) * bv.z;
    b2t += H4(.3339,.12544,-.28682,-.36081) * bv.w;
    b3t += H4(-.72635,.12832,-.19264,-.042495) * bv.x;
    b3t += H4(-.2193,-.029309,.10663,.030304) * bv.y;
    b3t += H4(-.13022,-.16523,.16264,.25777) * bv.z;
    b3t += H4(.22124,-.37783,.025516,-.085767) * bv.w;
    b4t += H4(-.21658,-.10546,.0028138,.23587) * bv.x;
    b4t += H4(.10335,.043279,-.0010608,-.093018) * bv.y;
    b4t += H4(.052348,.0058538,-.00063063,.29109) * bv.z;
    b4t += H4(-.17025,.11453,.00030475,-.31105) * bv.w;
    b5t += H4(.26459,-.15183,-.097342,-.078024) * bv.x;
    b5t += H4(-.11504,-.41317,-.16063,.077249) * bv.y;
    b5t += H4(.11803,.018695,.15881,-.10859) * bv.z;
    b5t += H4(.19441,-.14958,-.22161,-.011455) * bv.w;
    b6t += H4(.067953,-.015032,.61956,.43131) * bv.x;
    b6t += H4(.50295,.060492,-.89235,-.050935) * bv.y;
    b6t += H4(-.21353,-.054577,.045765,-.20223) * bv.z;
    b6t += H4(.16259,-.050288,-.78942,-.36401) * bv.w;
    b7t += H4(-.086905,-.14439,-.44637,.090905) * bv.x;
    b7t += H4(-.41346,.052124,-.018018,-.08259) * bv.y;
    b7t += H4(.019307,.041316,.20089,.022735) * bv.z;
    b7t += H4(-.183,-.0086662,-.032678,.014184) * bv.w;
    bv = tile1[7][local.y + 2][local.x + 1];
    b0t += H4(.17436,-.11571,.0055062,.51284) * bv.x;
    b0t += H4(.078336,-.19196,.00075709,.40604) * bv.y;
    b0t += H4(.18548,-.015042,.0038559,.067198) * bv.z;
    b0t += H4(.029052,.099522,.00079957,-.22506) * bv.w;
    b1t += H4(.19803,-.36435,.26057,.13989) * bv.x;
    b1t += H4(-.060791,-.1193,.076779,-.12926) * bv.y;
    b1t += H4(-.13027,-.23703,.050756,.019297) * bv.z;
    b1t += H4(.064039,-.19413,-.32231,.14361) * bv.w;
    b2t += H4(.33744,.16171,.068814,.49156) * bv.x;
    b2t += H4(.35301,.37959,.090768,.53684) * bv.y;
    b2t += H4(-.2419,-.18791,.53555,-.21998) * bv.z;
    b2t += H4(-.071487,.18159,-.45503,-.14266) * bv.w;
    b3t += H4(.41666,-.057428,-.051031,.26706) * bv.x;
    b3t += H4(.67844,.14191,.051308,-.14507) * bv.y;
    b3t += H4(.024804,.070331,.093698,-.076858) * bv.z;
    b3t += H4(-.064581,-.61489,-.23488,.10881) * bv.w;
    b4t += H4(.22501,-.10761,.0049693,.37206) * bv.x;
    b4t += H4(.25416,.050762,.00036216,.10047) * bv.y;
    b4t += H4(.35212,.065891,.0029997,.0031724) * bv.z;
    b4t += H4(-.33361,-.017772,.00073679,-.40488) * bv.w;
    b5t += H4(.3131,-.30158,.17963,-.11577) * bv.x;
    b5t += H4(-.16261,-.040256,-.041403,-.37567) * bv.y;
    b5t += H4(-.11804,-.22727,.17028,.13139) * bv.z;
    b5t += H4(-.14498,.16544,-.12274,.059849) * bv.w;
    b6t += H4(.2044,.25245,.15038,.59123) * bv.x;
    b6t += H4(.43337,.24265,-.13476,.43281) * bv.y;
    b6t += H4(-.11983,.15116,.11545,.042247) * bv.z;
    b6t += H4(.32961,.13276,.042053,-.70254) * bv.w;
    b7t += H4(.070135,-.032382,-.11319,.13441) * bv.x;
    b7t += H4(.22536,.10845,.073674,-.15905) * bv.y;
    b7t += H4(-.018876,.04394,.21279,-.07875) * bv.z;
    b7t += H4(-.055303,-.15841,-.10544,-.083335) * bv.w;
    bv = tile1[7][local.y + 2][local.x + 2];
    b0t += H4(-.091993,-.066695,.0036407,-.45569) * bv.x;
    b0t += H4(.45475,.039249,-4.4446e-6,-.50843) * bv.y;
    b0t += H4(-.15984,-.063479,-.0035635,-.06672) * bv.z;
    b0t += H4(-.042891,-.019623,-.00062286,-.026434) * bv.w;
    b1t += H4(-.68585,-.04541,-.13429,.31181) * bv.x;
    b1t += H4(-.50876,-.078458,-.31543,.13845) * bv.y;
    b1t += H4(.029116,-.47905,-.0012511,.11942) * bv.z;
    b1t += H4(-.28995,.013922,.083973,.1542) * bv.w;
    b2t += H4(.19047,-.17002,-.19723,-.078917) * bv.x;
    b2t += H4(-.018335,.29282,-.51553,.013864) * bv.y;
    b2t += H4(.099823,.1003,.66762,-.077599) * bv.z;
    b2t += H4(-.41527,-.12127,-.28921,.12618) * bv.w;
    b3t += H4(.21577,.061045,.12414,.36843) * bv.x;
    b3t += H4(.042547,.14668,.10483,-.018351) * bv.y;
    b3t += H4(-.015682,-.11122,-.07618,.081496) * bv.z;
    b3t += H4(-.068133,-.086614,-.21395,.030422) * bv.w;
    b4t += H4(.15556,-.012739,.0034925,-.28013) * bv.x;
    b4t += H4(.52561,-.0022738,.00027813,.065446) * bv.y;
    b4t += H4(.011798,.033616,-.003218,.065127) * bv.z;
    b4t += H4(-.17967,.078301,-.00062409,-.099448) * bv.w;
    b5t += H4(-.32757,-.20975,-.18401,.061733) * bv.x;
    b5t += H4(-.41469,.090478,-.26443,.48309) * bv.y;
    b5t += H4(.19748,.14936,.066329,-.14499) * bv.z;
    b5t += H4(.068033,.085811,-.030525,-.066475) * bv.w;
    b6t += H4(-.014944,.043781,.0018391,-.22996) * bv.x;
    b6t += H4(.0029525,.21016,-.31824,-.49307) * bv.y;
    b6t += H4(-.12729,-.14258,.25849,.055389) * bv.z;
    b6t += H4(.099345,.44806,-.23309,.3034) * bv.w;
    b7t += H4(-.19474,-.20377,-.077375,.25245) * bv.x;
    b7t += H4(.058879,.053536,-.22104,.018105) * bv.y;
    b7t += H4(.075244,.096378,-.068,.021883) * bv.z;
    b7t += H4(.029075,.037263,-.15422,-.034699) * bv.w;
    b0 += b0t;
    b1 += b1t;
    b2 += b2t;
    b3 += b3t;
    b4 += b4t;
    b5 += b5t;
    b6 += b6t;
    b7 += b7t;
    b0 = max(b0, H4(0.)) + H4(.0059872,.46115,.97472,-.11162) * min(b0, H4(0.));
    b1 = max(b1, H4(0.)) + H4(.13761,.041598,-.19885,-.030196) * min(b1, H4(0.));
    b2 = max(b2, H4(0.)) + H4(-.038152,.16595,.094613,.10644) * min(b2, H4(0.));
    b3 = max(b3, H4(0.)) + H4(-.27531,-.0090251,-.1379,-.050762) * min(b3, H4(0.));
    b4 = max(b4, H4(0.)) + H4(.016669,.61272,.97795,-.0053321) * min(b4, H4(0.));
    b5 = max(b5, H4(0.)) + H4(.15824,.013491,-.1226,.0064105) * min(b5, H4(0.));
    b6 = max(b6, H4(0.)) + H4(-.066254,.19419,.12544,.078121) * min(b6, H4(0.));
    b7 = max(b7, H4(0.)) + H4(.012798,.056908,-.1445,.011336) * min(b7, H4(0.));
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
    H4 a0 = H4(.1186,-.001612,-.073848,.017677);
    H4 a1 = H4(.036596,.101,.024158,-.17771);
    H4 a2 = H4(.12611,.05236,.010327,-.16025);
    H4 a3 = H4(.087842,-.016716,.021256,.023646);
    H4 a4 = H4(.10991,-.0016988,-.19096,-.013721);
    H4 a5 = H4(.021495,.096931,-.012917,-.019303);
    H4 a6 = H4(.0483,-.0039873,-.10393,-.13159);
    H4 a7 = H4(.090986,-.1705,-.027319,.053037);
    H4 av;
    av = tile0[0][local.y + 0][local.x + 0];
    a0 += H4(.11498,-.0003196,.039084,.21599) * av.x;
    a0 += H4(.13344,.00072725,-.28469,-.00042326) * av.y;
    a0 += H4(-.020465,.020705,.027522,.032801) * av.z;
    a0 += H4(.00096461,-.0006134,-.16457,.30123) * av.w;
    a1 += H4(.1682,.0040747,-.30565,.073578) * av.x;
    a1 += H4(.02208,-.16455,-.18016,.13891) * av.y;
    a1 += H4(.00052437,.02843,-.029204,-.0020807) * av.z;
    a1 += H4(-.0049862,-.012335,.16653,-.066029) * av.w;
    a2 += H4(.081786,.064884,-.03249,.17372) * av.x;
    a2 += H4(.40375,-.13211,.19171,-.19104) * av.y;
    a2 += H4(-.001047,-.031852,-.0044306,.0079107) * av.z;
    a2 += H4(-.010792,-.19798,.062131,.18081) * av.w;
    a3 += H4(.076294,-.35574,.03151,-.078667) * av.x;
    a3 += H4(-.033891,-7.4522e-5,-.056968,-.083938) * av.y;
    a3 += H4(-.014646,-.023575,-.01025,-.00996) * av.z;
    a3 += H4(-.36311,-.0095989,.005721,.51542) * av.w;
    a4 += H4(.22732,8.9673e-5,-.083261,.022854) * av.x;
    a4 += H4(.059894,.00018155,.53711,.098992) * av.y;
    a4 += H4(.0028497,.018967,.055078,.017839) * av.z;
    a4 += H4(.06645,-.00080772,-.10054,.045115) * av.w;
    a5 += H4(-.045445,.0090869,-.031735,-.066758) * av.x;
    a5 += H4(.06524,.11049,.023481,.093538) * av.y;
    a5 += H4(-.024287,.057555,-.034834,-.037619) * av.z;
    a5 += H4(-.028524,-.08578,-.063901,-.14845) * av.w;
    a6 += H4(.045526,.058952,.053703,-.0024416) * av.x;
    a6 += H4(.14545,-.12325,.13653,-.35946) * av.y;
    a6 += H4(.016298,.017712,-.045427,-.0052171) * av.z;
    a6 += H4(.090976,.002121,-.24846,-.4234) * av.w;
    a7 += H4(.19483,-.0012983,-.046136,-.019889) * av.x;
    a7 += H4(-.07634,.14846,-.21267,.022419) * av.y;
    a7 += H4(-.0054145,-.027878,.016537,.0027983) * av.z;
    a7 += H4(.54926,-.033608,.087958,-.22675) * av.w;
    av = tile0[0][local.y + 0][local.x + 1];
    a0 += H4(.18418,-.0026649,-.10999,-.029316) * av.x;
    a0 += H4(-.091873,-.00047917,.16582,-.068744) * av.y;
    a0 += H4(-.022457,.017856,.011329,.024149) * av.z;
    a0 += H4(-.1206,-.001943,-.33636,-.031512) * av.w;
    a1 += H4(.023064,-.056817,-.016905,-.12532) * av.x;
    a1 += H4(.0050567,.13124,-.0060908,-.019994) * av.y;
    a1 += H4(.031592,.010877,-.032085,-.001141) * av.z;
    a1 += H4(-.049456,-.27908,-.12296,-.29014) * av.w;
    a2 += H4(.062256,.0752,.083619,.34218) * av.x;
    a2 += H4(-.077419,.28912,-.16206,-.010777) * av.y;
    a2 += H4(-.0032872,-.037275,.01054,-.007174) * av.z;
    a2 += H4(.0012276,-.16809,.086922,-.37733) * av.w;
    a3 += H4(-.028628,-.13082,-.024067,-.011932) * av.x;
    a3 += H4(.1613,.10951,.14323,.14668) * av.y;
    a3 += H4(-.020668,.0089878,-.044863,-.00035402) * av.z;
    a3 += H4(-.37635,.19993,.07827,-.62075) * av.w;
    a4 += H4(.014212,-.0021225,.033074,.077263) * av.x;
    a4 += H4(-.18293,-.0010618,-.077322,.37462) * av.y;
    a4 += H4(.002673,.015879,.028406,.029129) * av.z;
    a4 += H4(.078075,-.0015612,-.043223,-.31725) * av.w;
    a5 += H4(.046488,.17382,-.066411,-.13984) * av.x;
    a5 += H4(-.0058421,-.20998,.22941,-.11018) * av.y;
    a5 += H4(-.011361,.027714,-.028303,-.039023) * av.z;
    a5 += H4(-.07479,-.0019472,-.051083,-.050967) * av.w;
    a6 += H4(-.16637,-.16285,.021266,-.10074) * av.x;
    a6 += H4(-.031196,-.57105,-.18008,.21431) * av.y;
    a6 += H4(.013562,.017032,-.012302,-.00012516) * av.z;
    a6 += H4(.21655,-.1274,-.12858,.60211) * av.w;
    a7 += H4(.029725,.0059439,-.088519,.021745) * av.x;
    a7 += H4(.090265,-.15101,.0046452,.063089) * av.y;
    a7 += H4(-.0066952,-.022051,.0050208,.0018666) * av.z;
    a7 += H4(.338,.00092829,-.17835,.22301) * av.w;
    av = tile0[0][local.y + 0][local.x + 2];
    a0 += H4(.23888,-.0011484,-.0040515,-.30942) * av.x;
    a0 += H4(-.049473,.0019014,.11608,-.11279) * av.y;
    a0 += H4(-.019391,.020347,-.025518,.02569) * av.z;
    a0 += H4(-.11751,.0039453,-.14833,-.09737) * av.w;
    a1 += H4(.15584,-.013625,-.17303,-.073585) * av.x;
    a1 += H4(.021925,-.094484,.086054,-.20982) * av.y;
    a1 += H4(.045137,.032266,-.022209,.025266) * av.z;
    a1 += H4(-.069629,.18289,.017692,.15929) * av.w;
    a2 += H4(-.019992,-.054142,.0025242,.064871) * av.x;
    a2 += H4(-.071269,-.26223,-.064462,-.086548) * av.y;
    a2 += H4(-.0045783,-.019669,.0067437,-.0019115) * av.z;
    a2 += H4(-.025176,.050888,.071885,-.56758) * av.w;
    a3 += H4(-.069659,-.219,.0058475,.017755) * av.x;
    a3 += H4(-.1773,.17655,.12209,-.064869) * av.y;
    a3 += H4(-.022063,.040608,-.041539,-.0057684) * av.z;
    a3 += H4(.16602,.19912,.13157,-.097132) * av.w;
    a4 += H4(.17802,-.00067627,-.077883,-.064805) * av.x;
    a4 += H4(.052569,.00084109,-.070661,.018995) * av.y;
    a4 += H4(-.014884,.018912,-.022829,.016923) * av.z;
    a4 += H4(-.068188,.003175,.26566,-.18874) * av.w;
    a5 += H4(.059911,.23587,-.11215,.036347) * av.x;
    a5 += H4(.0096677,.1345,.0038725,-.10908) * av.y;
    a5 += H4(.010361,.0065214,-.0060858,-.020631) * av.z;
    a5 += H4(-.19998,-.02115,-.052035,-.11537) * av.w;
    a6 += H4(.23831,-.45196,.062276,.32456) * av.x;
    a6 += H4(.18368,-.62331,.030284,-.33727) * av.y;
    a6 += H4(.015817,.026913,-.021059,.013993) * av.z;
    a6 += H4(.043611,.21846,.050105,-.13421) * av.w;
    a7 += H4(.074687,-.096537,-.13615,.07857) * av.x;
    a7 += H4(-.18123,-.4287,-.087181,-.027939) * av.y;
    a7 += H4(.0020803,-.0076825,.018785,-.0038753) * av.z;
    a7 += H4(.22466,-.02596,-.16633,-.058719) * av.w;
    av = tile0[0][local.y + 1][local.x + 0];
    a0 += H4(.13103,-.00065989,-.074701,-.065971) * av.x;
    a0 += H4(.28022,.0044669,-.39809,.13464) * av.y;
    a0 += H4(-.031681,.019598,.022056,.030819) * av.z;
    a0 += H4(-.090767,-.0023865,.090027,.086038) * av.w;
    a1 += H4(-.076386,-.0048716,-.2392,-.24421) * av.x;
    a1 += H4(.20206,.162,-.086293,.15412) * av.y;
    a1 += H4(.010363,-.0083517,-.033589,.0245) * av.z;
    a1 += H4(-.03229,.12768,.043425,-.05386) * av.w;
    a2 += H4(-.27521,.067269,.040814,.01991) * av.x;
    a2 += H4(-.1996,-.057689,.040564,.053363) * av.y;
    a2 += H4(-.0038762,-.036584,.0074717,-.004834) * av.z;
    a2 += H4(-.24398,-.055939,-.053832,.2044) * av.w;
    a3 += H4(-.27418,-.22905,-.012949,.02531) * av.x;
    a3 += H4(-.021333,-.0273,-.07673,.095541) * av.y;
    a3 += H4(-.0053885,-.030731,-.016321,-.0022014) * av.z;
    a3 += H4(.091857,.083031,-.066635,-.53229) * av.w;
    a4 += H4(-.0081439,-.00066373,-.34559,.21023) * av.x;
    a4 += H4(.070609,.0035715,-.17601,.14823) * av.y;
    a4 += H4(-7.7936e-5,.017534,.051007,.015519) * av.z;
    a4 += H4(.26467,-.0020616,-.1999,.21411) * av.w;
    a5 += H4(.10845,.058985,-.09549,-.1288) * av.x;
    a5 += H4(-.1004,.058279,-.43666,-.0079105) * av.y;
    a5 += H4(-.031973,.03785,-.025495,-.045863) * av.z;
    a5 += H4(-.23251,-.051384,.017413,-.045908) * av.w;
    a6 += H4(-.024479,.38546,.14078,.3879) * av.x;
    a6 += H4(-.45158,-.070068,.11111,.013432) * av.y;
    a6 += H4(.0032215,.015957,-.020764,-.0045543) * av.z;
    a6 += H4(.068732,-.43705,-.015799,-.087238) * av.w;
    a7 += H4(-.5333,.031572,.005483,-.046776) * av.x;
    a7 += H4(.09704,.1997,.20542,-.039258) * av.y;
    a7 += H4(.01978,-.032358,-.03224,-.0014645) * av.z;
    a7 += H4(-.80406,-.076857,-.012089,-.13915) * av.w;
    av = tile0[0][local.y + 1][local.x + 1];
    a0 += H4(.20377,-.0036817,-.16318,-.11798) * av.x;
    a0 += H4(.19849,-.00083528,.077485,.19418) * av.y;
    a0 += H4(.016947,.96977,.010896,.030514) * av.z;
    a0 += H4(-.21584,.0043982,.070192,.18414) * av.w;
    a1 += H4(.097516,.14381,.021659,.1279) * av.x;
    a1 += H4(.06395,.20533,.30573,.30114) * av.y;
    a1 += H4(.030301,-.0096158,-.039861,.0065908) * av.z;
    a1 += H4(.17898,.058098,-.077709,-.21546) * av.w;
    a2 += H4(-.048638,-.22125,.099023,.09621) * av.x;
    a2 += H4(.22405,.024393,-.11636,-.052575) * av.y;
    a2 += H4(.0010656,-.044454,.015873,.018854) * av.z;
    a2 += H4(-.040668,-.2148,.072703,.34265) * av.w;
    a3 += H4(-.052605,-.135,-.15206,-.063726) * av.x;
    a3 += H4(-.12241,-.025246,.13574,.00019702) * av.y;
    a3 += H4(.0024717,.011205,.038561,-.0083198) * av.z;
    a3 += H4(-.70183,-.091222,.22446,.33063) * av.w;
    a4 += H4(.13491,-.0032308,-.22056,-.16484) * av.x;
    a4 += H4(-.34841,-.0011447,-.2463,.21027) * av.y;
    a4 += H4(-.0018547,-.025152,.010547,.024181) * av.z;
    a4 += H4(.21536,.004042,-.27028,-.49821) * av.w;
    a5 += H4(.13624,.10399,-.19597,-.091465) * av.x;
    a5 += H4(.00086607,-.33611,.003544,.00024171) * av.y;
    a5 += H4(-.02672,-.0037513,.0021539,-.045965) * av.z;
    a5 += H4(-.075717,-.12261,-.049759,.076725) * av.w;
    a6 += H4(-.16309,.036492,.032508,.014233) * av.x;
    a6 += H4(.16917,-.16577,-.18925,.21022) * av.y;
    a6 += H4(.011378,.0011509,-.0028576,.0083311) * av.z;
    a6 += H4(.22347,-.14165,-.026116,.92093) * av.w;
    a7 += H4(-.12144,-.21897,.23041,-.016683) * av.x;
    a7 += H4(-.10697,-.1112,.13219,-.10695) * av.y;
    a7 += H4(.010258,-.024413,.061403,-.0043901) * av.z;
    a7 += H4(-.80223,-.049173,.20721,.81538) * av.w;
    av = tile0[0][local.y + 1][local.x + 2];
    a0 += H4(.12764,-.001924,.033925,.086659) * av.x;
    a0 += H4(.037919,.0028124,.10917,.084373) * av.y;
    a0 += H4(-.031939,.019996,-.02967,.021487) * av.z;
    a0 += H4(.10096,.00086371,.16084,.77771) * av.w;
    a1 += H4(.045757,.12129,.025295,-.11223) * av.x;
    a1 += H4(-.092145,.21518,.055531,.013383) * av.y;
    a1 += H4(.059856,-.011616,-.030149,.002553) * av.z;
    a1 += H4(.065955,.1176,-.05279,.044218) * av.w;
    a2 += H4(-.11423,-.19528,.083682,-.030505) * av.x;
    a2 += H4(-.19858,.404,.1278,-.28556) * av.y;
    a2 += H4(-.0037792,-.034333,.0064295,-.0017415) * av.z;
    a2 += H4(.0063807,-.13242,.03072,.61818) * av.w;
    a3 += H4(-.015892,-.0039528,-.1014,.035127) * av.x;
    a3 += H4(.31625,-.0388,.016238,-.10405) * av.y;
    a3 += H4(.0025159,.039266,-.013067,-.0030517) * av.z;
    a3 += H4(.056011,-.045186,-.044648,.17104) * av.w;
    a4 += H4(.11665,-.0015967,-.28556,-.10204) * av.x;
    a4 += H4(-.11264,.0020184,.25734,-.19052) * av.y;
    a4 += H4(-.019863,.017958,-.037161,.012609) * av.z;
    a4 += H4(-.015344,.0008539,.092397,.072423) * av.w;
    a5 += H4(.01269,.092674,.174,.057357) * av.x;
    a5 += H4(-.014698,.075526,-.041848,.068514) * av.y;
    a5 += H4(.005586,-.0060146,.0061597,-.042687) * av.z;
    a5 += H4(-.24981,-.14649,.092048,-.084942) * av.w;
    a6 += H4(-.064877,.1125,-.060835,-.07136) * av.x;
    a6 += H4(-.40147,.027137,.23978,-.080798) * av.y;
    a6 += H4(.015489,.017663,-.0012628,.0034268) * av.z;
    a6 += H4(-.017329,.12973,.029095,-.10894) * av.w;
    a7 += H4(-.1209,.09584,.079846,-.075883) * av.x;
    a7 += H4(.20671,-.36188,.13981,.11867) * av.y;
    a7 += H4(.0048898,-.010183,.027452,-.0015678) * av.z;
    a7 += H4(-.12857,-.11439,-.064734,-.52229) * av.w;
    av = tile0[0][local.y + 2][local.x + 0];
    a0 += H4(.11697,-.0023683,.059058,-.03209) * av.x;
    a0 += H4(-.17844,.00015503,-.43499,-.36732) * av.y;
    a0 += H4(-.021642,.020017,.027665,.025457) * av.z;
    a0 += H4(-.051787,.0034588,.026963,-.25616) * av.w;
    a1 += H4(-.097943,.054576,-.29759,.13341) * av.x;
    a1 += H4(-.066345,-.24415,-.16933,.036067) * av.y;
    a1 += H4(.004386,-.018852,-.031495,.042531) * av.z;
    a1 += H4(-.071803,.10659,.1869,.34336) * av.w;
    a2 += H4(.16159,-.15599,.030038,.1512) * av.x;
    a2 += H4(.21209,.073247,-.064334,.22374) * av.y;
    a2 += H4(-.015611,-.038129,.010212,.023318) * av.z;
    a2 += H4(-.086367,-.016315,.011537,.32563) * av.w;
    a3 += H4(.1922,-.057502,-.32288,.047974) * av.x;
    a3 += H4(.0048203,.23407,.12705,-.009371) * av.y;
    a3 += H4(.01263,-.030482,-.011194,-.0011066) * av.z;
    a3 += H4(-.064725,.023777,.062197,-.20345) * av.w;
    a4 += H4(-.14094,-.0025427,.1639,-.050732) * av.x;
    a4 += H4(.14305,-.00016682,-.015117,-.0091994) * av.y;
    a4 += H4(.0021532,.018852,.045474,-.010612) * av.z;
    a4 += H4(.24916,.0025746,.15872,.14386) * av.w;
    a5 += H4(.032777,.15529,-.23464,-.14397) * av.x;
    a5 += H4(-.35074,.42614,.11789,-.048573) * av.y;
    a5 += H4(-.030821,.021355,.0042656,-.03395) * av.z;
    a5 += H4(.46426,-.07265,.13538,.09216) * av.w;
    a6 += H4(-.19821,-.20648,-.047716,-.0038327) * av.x;
    a6 += H4(.016606,.0043383,-.20918,-.13236) * av.y;
    a6 += H4(.0033316,-.0032151,-.0083777,.0033967) * av.z;
    a6 += H4(.2151,.065015,.15868,-.49817) * av.w;
    a7 += H4(-.080216,-.12423,-.037132,.07518) * av.x;
    a7 += H4(.10715,.31868,.1663,-.11676) * av.y;
    a7 += H4(-.010378,-.022812,-.037804,-.0021769) * av.z;
    a7 += H4(.28733,-.013645,-.039918,-.020174) * av.w;
    av = tile0[0][local.y + 2][local.x + 1];
    a0 += H4(.17902,-.0021672,-.1381,.14152) * av.x;
    a0 += H4(-.088539,-.0026272,-.054491,-.51863) * av.y;
    a0 += H4(-.025232,.019401,.0044792,.04267) * av.z;
    a0 += H4(-.089509,.0021853,-.108,-.23713) * av.w;
    a1 += H4(.049612,.086528,-.14764,.0068625) * av.x;
    a1 += H4(.13652,.34107,.37524,-.3075) * av.y;
    a1 += H4(.02881,-.020164,-.033821,.023509) * av.z;
    a1 += H4(.20801,-.037075,.013379,-.084001) * av.w;
    a2 += H4(-.030966,-.13456,.056075,.26485) * av.x;
    a2 += H4(.092886,.088912,-.24119,-.22897) * av.y;
    a2 += H4(-.012884,-.036662,.0088518,-.0011734) * av.z;
    a2 += H4(-.012869,.014485,-.021382,.1944) * av.w;
    a3 += H4(-.016343,-.39567,-.057878,.064419) * av.x;
    a3 += H4(.18878,.067303,-.37068,-.12227) * av.y;
    a3 += H4(.016499,.011904,-.01979,.0032317) * av.z;
    a3 += H4(.07478,-.058022,.087511,.21232) * av.w;
    a4 += H4(.11031,-.0022986,.15053,-.45023) * av.x;
    a4 += H4(-.12541,-.0021784,.062503,-.50847) * av.y;
    a4 += H4(-.0021446,.017758,.0098501,-.0084136) * av.z;
    a4 += H4(.10092,.0020194,-.20969,.07123) * av.w;
    a5 += H4(.14305,.12638,-.24886,.057449) * av.x;
    a5 += H4(.089796,.29265,-.038245,.14737) * av.y;
    a5 += H4(-.044181,-.0049295,.013429,-.045143) * av.z;
    a5 += H4(-.093966,.029119,-.066469,-.24267) * av.w;
    a6 += H4(.42056,-.15975,.066155,.16016) * av.x;
    a6 += H4(.25106,.29602,-.53951,-.14367) * av.y;
    a6 += H4(.013676,.0090736,-.019234,.0017451) * av.z;
    a6 += H4(.082744,-.10135,.12596,.48483) * av.w;
    a7 += H4(.011624,-.4544,.061006,.16491) * av.x;
    a7 += H4(.27878,-.33961,-.65241,.10114) * av.y;
    a7 += H4(-.0050596,-.022106,-.01282,.0021762) * av.z;
    a7 += H4(.15758,.040583,-.19086,-.3283) * av.w;
    av = tile0[0][local.y + 2][local.x + 2];
    a0 += H4(.070391,-5.5405e-5,-.10208,.098484) * av.x;
    a0 += H4(-.034161,.0011477,.13029,.028922) * av.y;
    a0 += H4(-.022456,.02161,-.027969,.023323) * av.z;
    a0 += H4(-.14985,.0026921,.0048252,.098155) * av.w;
    a1 += H4(.2579,-.046958,-.15681,-.064895) * av.x;
    a1 += H4(.098307,-.32901,-.062348,-.14168) * av.y;
    a1 += H4(.067607,-.028835,-.014915,.0030565) * av.z;
    a1 += H4(.19455,-.038034,-.018313,-.0099078) * av.w;
    a2 += H4(-.041605,-.27127,-.018009,.22493) * av.x;
    a2 += H4(.053178,.046169,-.091872,.36219) * av.y;
    a2 += H4(-.019819,-.046183,.015086,.0070454) * av.z;
    a2 += H4(.046664,.010944,-.062555,-.27898) * av.w;
    a3 += H4(.071626,.027961,.11782,-.076852) * av.x;
    a3 += H4(.19439,-.34111,-.16923,.14738) * av.y;
    a3 += H4(.013127,.042031,-.0057863,-.0014197) * av.z;
    a3 += H4(.24105,-.058032,.0034379,-.0080708) * av.w;
    a4 += H4(.26735,-.00022706,.24972,-.06104) * av.x;
    a4 += H4(.039261,.0010403,-.17145,.38689) * av.y;
    a4 += H4(-.0045964,.019928,-.032125,-.0018893) * av.z;
    a4 += H4(-.0012786,.0019595,.11113,.08747) * av.w;
    a5 += H4(.026368,.18877,-.43076,-.046554) * av.x;
    a5 += H4(-.3431,-.017582,-.023106,-.23216) * av.y;
    a5 += H4(-.0025169,-.031296,.030093,-.039455) * av.z;
    a5 += H4(-.2723,-.017202,.30737,-.019794) * av.w;
    a6 += H4(.42211,-.05538,.11092,.080194) * av.x;
    a6 += H4(-.28276,.34363,.15084,.54853) * av.y;
    a6 += H4(.014872,.027627,.0019622,.016746) * av.z;
    a6 += H4(.080786,.11062,.050592,.11171) * av.w;
    a7 += H4(-.1042,-.16843,-.034056,-.077573) * av.x;
    a7 += H4(.026957,-.31623,.035936,.069781) * av.y;
    a7 += H4(-.0090373,-.0038889,.0060479,-.0013807) * av.z;
    a7 += H4(-.09576,-.04152,-.06587,-.030069) * av.w;
    H4 a0t = H4(0.);
    H4 a1t = H4(0.);
    H4 a2t = H4(0.);
    H4 a3t = H4(0.);
    H4 a4t = H4(0.);
    H4 a5t = H4(0.);
    H4 a6t = H4(0.);
    H4 a7t = H4(0.);
    av = tile0[1][local.y + 0][local.x + 0];
    a0t += H4(-.17492,-.0039852,-.00047764,-.38588) * av.x;
    a0t += H4(.326,-.00053558,-.2313,-.19386) * av.y;
    a0t += H4(.26355,-.0017507,.32998,.10241) * av.z;
    a0t += H4(.23402,.0025875,.40466,.019436) * av.w;
    a1t += H4(-.017885,-.38779,.043796,-.073144) * av.x;
    a1t += H4(.094022,.11814,-.023815,-.16864) * av.y;
    a1t += H4(.0060936,-.091207,.27062,-.32835) * av.z;
    a1t += H4(.035022,.1653,.034608,-.0035356) * av.w;
    a2t += H4(-.28399,.098758,-.082697,.21616) * av.x;
    a2t += H4(.051763,.11445,-.071065,.17394) * av.y;
    a2t += H4(-.081705,.017747,-.3177,.051992) * av.z;
    a2t += H4(.24509,.13279,.20269,.13216) * av.w;
    a3t += H4(-.34381,-.16594,-.047684,.43445) * av.x;
    a3t += H4(.048494,-.051854,.14927,-.045378) * av.y;
    a3t += H4(.2891,-.28789,-.058748,.062665) * av.z;
    a3t += H4(.12621,.023651,.0052118,.078334) * av.w;
    a4t += H4(.1681,-.0043238,-.45476,.30553) * av.x;
    a4t += H4(.066337,-.00031898,-.17634,-.16348) * av.y;
    a4t += H4(.22791,-.0014754,.21767,.11539) * av.z;
    a4t += H4(-.094962,.0021576,.28457,-.11107) * av.w;
    a5t += H4(.016665,-.053799,-.084537,-.031201) * av.x;
    a5t += H4(.024488,.13549,.20483,-.29074) * av.y;
    a5t += H4(.15441,-.13846,-.039987,-.2006) * av.z;
    a5t += H4(.087483,.021545,.16839,-.05303) * av.w;
    a6t += H4(.093289,.23919,-.2099,.12812) * av.x;
    a6t += H4(-.07671,.074427,-.058979,-.054343) * av.y;
    a6t += H4(.34686,.087996,-.074679,.21621) * av.z;
    a6t += H4(-.23644,-.27631,-.12192,-.043898) * av.w;
    a7t += H4(-.27045,.17479,.059817,-.12978) * av.x;
    a7t += H4(.061643,.0078591,-.18105,.074346) * av.y;
    a7t += H4(-.021429,-.032578,-.037291,-.0018268) * av.z;
    a7t += H4(-.0060609,-.11876,-.092928,-.047558) * av.w;
    av = tile0[1][local.y + 0][local.x + 1];
    a0t += H4(.11906,-.0028343,.17073,.30396) * av.x;
    a0t += H4(.16123,.0030288,-.058302,-.16706) * av.y;
    a0t += H4(.10781,.0031012,-.18926,.044159) * av.z;
    a0t += H4(-.11519,-.0032395,-.35656,.049347) * av.w;
    a1t += H4(.043816,.03449,.1402,.036055) * av.x;
    a1t += H4(-.013937,.047683,-.17336,-.017316) * av.y;
    a1t += H4(.054415,-.059625,-.052037,-.074154) * av.z;
    a1t += H4(-.088235,.17008,-.13886,.21592) * av.w;
    a2t += H4(.18549,-.015763,-.077053,.056545) * av.x;
    a2t += H4(.29473,-.13294,.21197,.13948) * av.y;
    a2t += H4(.041981,-.14091,-.0544,.018357) * av.z;
    a2t += H4(-.10678,.25943,.15891,.251) * av.w;
    a3t += H4(-.071185,-.25133,.0091172,-.078423) * av.x;
    a3t += H4(-.090118,-.12242,-.021732,.064166) * av.y;
    a3t += H4(-.039686,-.016833,.04896,.029152) * av.z;
    a3t += H4(.11301,-.12963,.080025,-.094653) * av.w;
    a4t += H4(.028785,-.0031667,.1696,.39176) * av.x;
    a4t += H4(.095479,.0029813,-.24692,.051805) * av.y;
    a4t += H4(.29579,.0028625,.54891,.035111) * av.z;
    a4t += H4(.10277,-.0028119,.17984,.052596) * av.w;
    a5t += H4(-.064765,.15583,.37712,-.066983) * av.x;
    a5t += H4(-.061634,.37754,-.10736,-.16063) * av.y;
    a5t += H4(.012242,.080615,.031801,.083064) * av.z;
    a5t += H4(.012965,.0030979,.079053,-.14437) * av.w;
    a6t += H4(-.16923,.018148,.092909,-.18357) * av.x;
    a6t += H4(-.3407,.53183,.080943,.47125) * av.y;
    a6t += H4(-.10319,.22749,-.14429,-.017944) * av.z;
    a6t += H4(-.14229,-.18467,-.017825,.24693) * av.w;
    a7t += H4(-.21638,.04746,-.017925,-.024462) * av.x;
    a7t += H4(-.074748,-.080284,-.075934,.092192) * av.y;
    a7t += H4(-.07158,-.21981,-.085678,.015646) * av.z;
    a7t += H4(.055465,.10783,-.10267,.050442) * av.w;
    av = tile0[1][local.y + 0][local.x + 2];
    a0t += H4(.04239,-.0026644,.1726,.4026) * av.x;
    a0t += H4(.02471,.00025371,.20461,-.12354) * av.y;
    a0t += H4(-.057447,.0016474,-.099297,-.12806) * av.z;
    a0t += H4(-.22065,-.0012077,-.18773,-.00076453) * av.w;
    a1t += H4(.21598,-.13962,-.0070726,-.27041) * av.x;
    a1t += H4(-.00066825,.0090815,-.025463,-.016368) * av.y;
    a1t += H4(.13504,.073951,.096394,.019849) * av.z;
    a1t += H4(-.1929,.02471,-.24378,-.063366) * av.w;
    a2t += H4(-.10386,.21363,.066394,-.26353) * av.x;
    a2t += H4(-.0035979,.27869,.054158,.12743) * av.y;
    a2t += H4(.16947,.082575,.027038,.059594) * av.z;
    a2t += H4(-.25424,-.41003,-.15469,-.25435) * av.w;
    a3t += H4(.3502,-.0092912,.11632,-.11018) * av.x;
    a3t += H4(-.26366,-.34845,-.095782,.015857) * av.y;
    a3t += H4(-.03137,.026522,.020351,-.049194) * av.z;
    a3t += H4(-.031212,.10439,.087527,-.077365) * av.w;
    a4t += H4(-.25856,-.0031245,-.10406,.12491) * av.x;
    a4t += H4(.48258,-5.8276e-5,-.17574,-.028812) * av.y;
    a4t += H4(.023717,.0016665,.04731,-.31951) * av.z;
    a4t += H4(.011507,-.0012614,-.54455,-.39749) * av.w;
    a5t += H4(-.0059553,-.2532,.2803,-.54828) * av.x;
    a5t += H4(.12769,.0023406,-.12249,.1029) * av.y;
    a5t += H4(.00037248,-.24224,-.1255,-.14172) * av.z;
    a5t += H4(.12571,.017907,.18851,-.15023) * av.w;
    a6t += H4(-.23684,.07515,-.26188,-.12206) * av.x;
    a6t += H4(-.22097,.25699,-.000851,-.23758) * av.y;
    a6t += H4(-.2054,.040966,-.069181,-.17205) * av.z;
    a6t += H4(-.033801,.0046927,.051915,-.16014) * av.w;
    a7t += H4(.07285,.17132,-.027006,-.044589) * av.x;
    a7t += H4(.0071255,-.02613,-.031177,-.12878) * av.y;
    a7t += H4(.14097,-.021132,.10902,.050206) * av.z;
    a7t += H4(-.002766,.34007,-.1326,-.046185) * av.w;
    av = tile0[1][local.y + 1][local.x + 0];
    a0t += H4(.033991,-.0032418,-.23511,-.05476) * av.x;
    a0t += H4(.10793,-.0013414,-.47891,-.041441) * av.y;
    a0t += H4(.041863,-.00034105,.074914,-.032399) * av.z;
    a0t += H4(.035705,-.0015529,-.13881,.12178) * av.w;
    a1t += H4(.28152,.085374,.058624,-.13048) * av.x;
    a1t += H4(.24386,-.068333,-.13893,.43948) * av.y;
    a1t += H4(.21431,.014782,.094748,.12293) * av.z;
    a1t += H4(-.053811,.15507,.029478,-.065962) * av.w;
    a2t += H4(.1916,-.11862,.24501,-.37133) * av.x;
    a2t += H4(-.0062595,-.10245,.077098,.60824) * av.y;
    a2t += H4(.42704,-.23136,.025585,.018172) * av.z;
    a2t += H4(-.054063,.10286,.021026,.031223) * av.w;
    a3t += H4(-.44544,-.039738,-.20119,-.71367) * av.x;
    a3t += H4(.10167,-.14695,-.015075,-.11208) * av.y;
    a3t += H4(.04433,-.13625,-.062177,-.024931) * av.z;
    a3t += H4(.078296,.007142,-.045045,.068114) * av.w;
    a4t += H4(.11775,-.0030255,-.62845,-.37755) * av.x;
    a4t += H4(-.0035533,-.00048211,-.22544,-.10335) * av.y;
    a4t += H4(.18101,-.00023981,-.016542,.011865) * av.z;
    a4t += H4(-.0026312,-.0012949,-.19026,.22328) * av.w;
    a5t += H4(.0849,-.28315,-.016568,-.072782) * av.x;
    a5t += H4(-.015464,.048858,.1588,.23407) * av.y;
    a5t += H4(.034556,-.068701,-.039331,-.074984) * av.z;
    a5t += H4(.20734,-.021,-.02071,-.22696) * av.w;
    a6t += H4(.1138,-.25068,.13326,.10716) * av.x;
    a6t += H4(-.27997,-.33546,-.11972,.094118) * av.y;
    a6t += H4(.07495,-.27852,.046566,-.0078908) * av.z;
    a6t += H4(.15734,-.04098,-.1073,-.07816) * av.w;
    a7t += H4(-.1002,.31503,.045495,-.17536) * av.x;
    a7t += H4(.041261,.17202,.0060211,.071221) * av.y;
    a7t += H4(.038844,-.085424,-.063562,.018575) * av.z;
    a7t += H4(.012055,-.22559,.026575,.0025903) * av.w;
    av = tile0[1][local.y + 1][local.x + 1];
    a0t += H4(-.05531,.0019044,.21323,-.16394) * av.x;
    a0t += H4(.16879,.0098534,-.30775,-.31004) * av.y;
    a0t += H4(-.31063,.0018289,.029206,-.11642) * av.z;
    a0t += H4(-.084662,-.0025609,-.47416,.019647) * av.w;
    a1t += H4(-.050068,-.15226,.036032,.12326) * av.x;
    a1t += H4(.075547,-.049949,-.19854,-.10411) * av.y;
    a1t += H4(-.17938,-.18996,-.11714,-.3296) * av.z;
    a1t += H4(-.79569,-.080615,-.29279,-.19327) * av.w;
    a2t += H4(.031614,-.038395,.17336,.16782) * av.x;
    a2t += H4(-.14912,.4565,.00332,-.45067) * av.y;
    a2t += H4(.47972,-.29462,-.040033,-.14016) * av.z;
    a2t += H4(.028724,.31462,.0061098,-.36276) * av.w;
    a3t += H4(.23913,-.44602,-.042481,.15781) * av.x;
    a3t += H4(-.12463,-.23889,-.16607,.065036) * av.y;
    a3t += H4(.098469,.033506,-.05641,.043801) * av.z;
    a3t += H4(.019419,.30975,.054612,-.076092) * av.w;
    a4t += H4(-.13081,.0012559,.11428,-.11368) * av.x;
    a4t += H4(.11135,.009763,-.22125,.097253) * av.y;
    a4t += H4(-.13847,.0019103,-.17198,.14467) * av.z;
    a4t += H4(-.043524,-.002219,-.23494,.29176) * av.w;
    a5t += H4(.032619,-.44795,-.064258,.10754) * av.x;
    a5t += H4(.016621,.17806,-.53733,-.50508) * av.y;
    a5t += H4(.016569,-.36499,.099628,.048221) * av.z;
    a5t += H4(-.27974,.11102,.044439,.057912) * av.w;
    a6t += H4(.1845,-.11425,-.075053,.75514) * av.x;
    a6t += H4(-.14472,.30021,.15295,-.90728) * av.y;
    a6t += H4(-.0012595,.2878,.067738,-.066475) * av.z;
    a6t += H4(.20921,.073046,-.075502,-.052521) * av.w;
    a7t += H4(.47763,-.48846,-.074329,.52478) * av.x;
    a7t += H4(-.091369,-.56403,-.1803,-.039059) * av.y;
    a7t += H4(.056454,-.29695,-.13621,.046986) * av.z;
    a7t += H4(-.038541,-.076021,.055066,.016627) * av.w;
    av = tile0[1][local.y + 1][local.x + 2];
    a0t += H4(.0023166,.0023324,-.20314,-.16225) * av.x;
    a0t += H4(.19411,-.0012536,-.22065,-.032515) * av.y;
    a0t += H4(.056822,.0010256,.28368,.047515) * av.z;
    a0t += H4(-.21795,.0032503,.028349,.18766) * av.w;
    a1t += H4(-.049966,-.22034,-.59742,.071171) * av.x;
    a1t += H4(-.076955,.090633,.063876,-.23983) * av.y;
    a1t += H4(.13298,-.14412,.030558,-.0026409) * av.z;
    a1t += H4(-.41968,-.0048861,-.14864,.0083112) * av.w;
    a2t += H4(.042232,.43312,.36019,.029451) * av.x;
    a2t += H4(-.090357,-.073263,.12152,.23694) * av.y;
    a2t += H4(-.074118,-.10418,.10748,.09808) * av.z;
    a2t += H4(-.16799,-.83968,-.20468,.093414) * av.w;
    a3t += H4(-.048333,.31501,-.17055,.27793) * av.x;
    a3t += H4(.1364,-.45898,-.026629,-.03656) * av.y;
    a3t += H4(.18961,-.10902,-.05843,.065591) * av.z;
    a3t += H4(-.31315,.22441,.090083,.051195) * av.w;
    a4t += H4(-.045196,.001688,.24071,-.21141) * av.x;
    a4t += H4(-.1551,-.00044881,-.028289,-.20706) * av.y;
    a4t += H4(.092843,.0012244,.21342,-.01912) * av.z;
    a4t += H4(-.033982,.0028039,-.69484,-.14462) * av.w;
    a5t += H4(.16321,-.18364,.070267,.018814) * av.x;
    a5t += H4(-.026633,-.22145,.053947,.28423) * av.y;
    a5t += H4(-.021491,-.49029,.080074,.22624) * av.z;
    a5t += H4(-.053446,.097585,.23084,-.081403) * av.w;
    a6t += H4(-.0020192,.35256,-.26242,.40301) * av.x;
    a6t += H4(-.24251,.0619,-.015239,.40076) * av.y;
    a6t += H4(-.15594,.28255,.022035,.33255) * av.z;
    a6t += H4(.22364,-.29255,.0023779,.16492) * av.w;
    a7t += H4(-.15046,.28933,.025434,.24783) * av.x;
    a7t += H4(-.023332,-.2024,-.0063126,-.059492) * av.y;
    a7t += H4(.037324,-.29383,-.038743,.015693) * av.z;
    a7t += H4(-.24527,.37062,-.12755,.07386) * av.w;
    av = tile0[1][local.y + 2][local.x + 0];
    a0t += H4(.10479,.0042642,-.059384,-.59052) * av.x;
    a0t += H4(-.084697,.0034074,-.096564,.10947) * av.y;
    a0t += H4(-.021266,.0012295,-.61161,-.10166) * av.z;
    a0t += H4(.051804,9.3117e-6,.033251,.14993) * av.w;
    a1t += H4(.24723,-.12454,-.079199,-.15303) * av.x;
    a1t += H4(-.07637,-.089242,.26034,-.26573) * av.y;
    a1t += H4(-.046077,.0070476,.21993,-.028259) * av.z;
    a1t += H4(-.26457,-.10975,.13146,-.17905) * av.w;
    a2t += H4(-.071647,-.019018,-.0039768,.73257) * av.x;
    a2t += H4(-.20182,.0040734,.011012,.0026725) * av.y;
    a2t += H4(.22706,.089058,.0062971,-.24691) * av.z;
    a2t += H4(.012862,.059419,-.0064157,.089498) * av.w;
    a3t += H4(.28294,-.15517,-.048737,.23024) * av.x;
    a3t += H4(-.17378,.23639,.13646,.051651) * av.y;
    a3t += H4(.12702,.11359,-.043806,.0055595) * av.z;
    a3t += H4(-.11098,.17349,.081661,-.026164) * av.w;
    a4t += H4(-.13747,.003667,-.045723,-.14834) * av.x;
    a4t += H4(-.13372,.0039052,-.18172,.040954) * av.y;
    a4t += H4(.18528,.00077519,-.18698,.21392) * av.z;
    a4t += H4(.23919,.00010522,.117,-.082637) * av.w;
    a5t += H4(-.071396,.12101,.19938,-.016883) * av.x;
    a5t += H4(-.093695,-.017945,-.046594,.13294) * av.y;
    a5t += H4(-.104,.044347,.017761,.071761) * av.z;
    a5t += H4(-.010599,-.080563,.079047,-.076482) * av.w;
    a6t += H4(.28289,.042293,.023115,-.34422) * av.x;
    a6t += H4(-.15703,-.040915,-.091091,-.11892) * av.y;
    a6t += H4(-.29379,-.2197,-.025946,.047899) * av.z;
    a6t += H4(-.18563,-.0071679,-.11098,-.19616) * av.w;
    a7t += H4(-.11882,.0099784,-.25619,.21713) * av.x;
    a7t += H4(.055256,-.18764,-.095375,-.050256) * av.y;
    a7t += H4(-.029864,-.0201,.0089954,-.020426) * av.z;
    a7t += H4(-.027589,-.21123,-.00079277,-.017738) * av.w;
    av = tile0[1][local.y + 2][local.x + 1];
    a0t += H4(.25945,.0010795,.13983,.26938) * av.x;
    a0t += H4(-.11221,.00063337,.44888,-.36579) * av.y;
    a0t += H4(-.14237,.0017657,-.077319,.0084863) * av.z;
    a0t += H4(.091324,.00052058,-.36256,-.2121) * av.w;
    a1t += H4(-.04747,-.18178,.0051688,-.001685) * av.x;
    a1t += H4(.12541,-.070773,.21696,.27519) * av.y;
    a1t += H4(.063815,-.48009,.21786,.075039) * av.z;
    a1t += H4(-.1016,-.0054263,-.086722,-.087504) * av.w;
    a2t += H4(.1968,.15247,-.15702,-.065166) * av.x;
    a2t += H4(-.73227,-.15664,.04034,.10539) * av.y;
    a2t += H4(-.2924,-.02857,-.098602,.28918) * av.z;
    a2t += H4(.22137,.19326,.086437,-.044573) * av.w;
    a3t += H4(-.13288,-.11119,.070529,.04351) * av.x;
    a3t += H4(-.23572,.077164,.03604,-.064783) * av.y;
    a3t += H4(-.13872,.16415,.047535,.01446) * av.z;
    a3t += H4(.031422,.084353,-.091217,.0029041) * av.w;
    a4t += H4(-.037997,.00074995,-.14318,.11505) * av.x;
    a4t += H4(-.010516,.0018841,.19638,.15653) * av.y;
    a4t += H4(-.084626,.0015515,.22998,-.027868) * av.z;
    a4t += H4(.061676,.00053624,.25116,.070407) * av.w;
    a5t += H4(.16369,.29392,-.001114,.15635) * av.x;
    a5t += H4(.14211,-.11784,-.0094841,-.0073501) * av.y;
    a5t += H4(-.0090705,-.047298,.1981,.034749) * av.z;
    a5t += H4(.16624,-.0011303,-.2058,-.04432) * av.w;
    a6t += H4(.2669,.11399,-.071177,.19736) * av.x;
    a6t += H4(-.34376,-.18504,-.22195,.41076) * av.y;
    a6t += H4(-.74233,-.34432,.049288,-.011425) * av.z;
    a6t += H4(-.37063,.32827,-.21988,-.070231) * av.w;
    a7t += H4(-.16035,-.46336,-.25091,-.43595) * av.x;
    a7t += H4(-.030032,-.34268,.14895,-.091697) * av.y;
    a7t += H4(.10238,.2053,-.07321,-.090262) * av.z;
    a7t += H4(.073574,.26744,-.05171,.10352) * av.w;
    av = tile0[1][local.y + 2][local.x + 2];
    a0t += H4(.23621,-.0025873,-.010599,.23099) * av.x;
    a0t += H4(.10086,.0044082,.1336,.13834) * av.y;
    a0t += H4(-.081974,.0017462,.43263,.15435) * av.z;
    a0t += H4(-.0074135,-.0015455,.19736,-.09985) * av.w;
    a1t += H4(.050166,-.24175,-.39482,.29276) * av.x;
    a1t += H4(-.00372,-.015334,-.11357,.028965) * av.y;
    a1t += H4(.15567,-.24813,.11625,.064277) * av.z;
    a1t += H4(-.19731,-.02891,.11584,.085171) * av.w;
    a2t += H4(-.14961,-.28587,-.060091,-.12852) * av.x;
    a2t += H4(-.25025,-.047111,-.066027,-.22155) * av.y;
    a2t += H4(-.36729,.016712,.081674,-.04299) * av.z;
    a2t += H4(-.1412,.043625,-.036267,-.21113) * av.w;
    a3t += H4(-.32865,-.10529,-.14417,-.13018) * av.x;
    a3t += H4(-.061982,-.32419,-.13785,-.0039504) * av.y;
    a3t += H4(-.34973,-.058588,-.20636,-.025088) * av.z;
    a3t += H4(.021844,-.16223,.02901,.042179) * av.w;
    a4t += H4(-.045039,-.0023499,-.20984,.10112) * av.x;
    a4t += H4(-.059944,.0048483,.16923,.063367) * av.y;
    a4t += H4(.073449,.0017687,.38827,-.014574) * av.z;
    a4t += H4(-.12478,-.0014027,.036784,-.27347) * av.w;
    a5t += H4(.22234,.13829,-.14803,.28791) * av.x;
    a5t += H4(.059682,-.40176,-.12372,.13368) * av.y;
    a5t += H4(-.13204,-.39183,-.026534,.023394) * av.z;
    a5t += H4(-.15523,.085421,.20204,-.11072) * av.w;
    a6t += H4(-.16178,-.057654,.061683,-.24441) * av.x;
    a6t += H4(-.21084,.10277,-.26131,-.28344) * av.y;
    a6t += H4(-.42855,-.016317,.0085019,-.3644) * av.z;
    a6t += H4(-.4073,-.053631,-.093458,.40186) * av.w;
    a7t += H4(-.016072,.13414,.02231,-.053396) * av.x;
    a7t += H4(.10762,-.12997,.13879,.17001) * av.y;
    a7t += H4(.017183,-.46883,.069897,.00598) * av.z;
    a7t += H4(-.00087094,.25737,-.064181,-.031467) * av.w;
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
    a0t += H4(.10434,-.00090006,-.094389,-.23286) * av.x;
    a0t += H4(.15636,-.0023042,-.099352,.12888) * av.y;
    a0t += H4(.51832,.00012598,.31631,.10416) * av.z;
    a0t += H4(.083407,.00014504,.0088767,.16505) * av.w;
    a1t += H4(.028219,-.15969,-.35487,-.14143) * av.x;
    a1t += H4(.098384,-.23205,.22885,-.32844) * av.y;
    a1t += H4(-.2989,-.12476,.24173,-.31722) * av.z;
    a1t += H4(-.076849,.070305,-.33763,.052211) * av.w;
    a2t += H4(.21002,-.0237,-.057032,.189) * av.x;
    a2t += H4(-1.0114,-.36459,-.35343,-.12498) * av.y;
    a2t += H4(-.12544,-.22949,-.31889,-.0051069) * av.z;
    a2t += H4(-.33331,-.27705,-.087571,.1502) * av.w;
    a3t += H4(-.32801,.11075,-.0065355,.081323) * av.x;
    a3t += H4(.072138,.28135,.07554,.063008) * av.y;
    a3t += H4(.011743,.082934,.13185,.046581) * av.z;
    a3t += H4(-.093294,-.22334,-.073869,-.020025) * av.w;
    a4t += H4(.17688,-.00064073,-.039791,-.0018298) * av.x;
    a4t += H4(.00034631,-.0023239,-.24406,.52691) * av.y;
    a4t += H4(.36518,.0001643,.53361,-.044928) * av.z;
    a4t += H4(-.28316,-.00031613,.23072,.16189) * av.w;
    a5t += H4(-.073291,.10348,-.23837,-.21862) * av.x;
    a5t += H4(.081172,.0021655,.33272,.045813) * av.y;
    a5t += H4(-.32718,-.03567,.21176,-.66573) * av.z;
    a5t += H4(-.030892,-.14778,.057072,-.00046254) * av.w;
    a6t += H4(-.0067653,-.23455,.058484,.096481) * av.x;
    a6t += H4(-.67944,-.059957,.21128,.16617) * av.y;
    a6t += H4(.10921,-.20399,.028327,-.1096) * av.z;
    a6t += H4(.41442,-.2904,.28358,.035089) * av.w;
    a7t += H4(-.15787,-.15054,-.0090675,-.0096592) * av.x;
    a7t += H4(.062173,.37886,-.11168,.08715) * av.y;
    a7t += H4(-.14319,-.064642,-.060595,.11551) * av.z;
    a7t += H4(.21883,-.294,.0017393,-.032499) * av.w;
    av = tile0[2][local.y + 0][local.x + 1];
    a0t += H4(.086221,-.00093062,.01316,.13547) * av.x;
    a0t += H4(-.16268,-.00033,.039076,.33718) * av.y;
    a0t += H4(.52871,.0004611,-.47202,-.019713) * av.z;
    a0t += H4(.022817,-.0031053,.13175,-.17222) * av.w;
    a1t += H4(-.03476,.13323,.026001,.14571) * av.x;
    a1t += H4(-.029565,.11786,.21843,.11275) * av.y;
    a1t += H4(.018535,-.15398,.24458,-.0098631) * av.z;
    a1t += H4(.10447,-.089575,-.30681,.0011284) * av.w;
    a2t += H4(.16033,-.19203,.1907,.19518) * av.x;
    a2t += H4(-.08936,.092266,-.12226,.40276) * av.y;
    a2t += H4(-.0054326,.4044,.054793,.23376) * av.z;
    a2t += H4(-.10624,-.090453,.26223,-.0015552) * av.w;
    a3t += H4(.07023,-.095717,-.22641,.17556) * av.x;
    a3t += H4(.0908,-.15806,-.020933,.011799) * av.y;
    a3t += H4(.10041,-.062122,-.24078,.038547) * av.z;
    a3t += H4(.24581,-.315,-.013692,-.033194) * av.w;
    a4t += H4(-.17411,-.0005759,.048729,-.037727) * av.x;
    a4t += H4(.1624,-.00028835,.2939,.2325) * av.y;
    a4t += H4(.46444,.00045565,-.11512,-.090746) * av.z;
    a4t += H4(.14064,-.0029534,.025933,-.13771) * av.w;
    a5t += H4(-.13775,.062987,-.085704,.0047411) * av.x;
    a5t += H4(.022206,.34971,.091976,-.088792) * av.y;
    a5t += H4(.12615,.012528,-.049129,-.013551) * av.z;
    a5t += H4(.097824,.0015588,-.17986,.11719) * av.w;
    a6t += H4(-.073211,.062609,-.11615,-.10485) * av.x;
    a6t += H4(-.75602,.41408,.017788,.2022) * av.y;
    a6t += H4(.030341,.17464,-.05618,.20284) * av.z;
    a6t += H4(.19811,.44992,.52596,.30336) * av.w;
    a7t += H4(-.0087329,.31791,.032995,.029149) * av.x;
    a7t += H4(.25292,.20207,-.10605,-.058182) * av.y;
    a7t += H4(-.058295,-.1897,-.16414,-.03734) * av.z;
    a7t += H4(.14097,-.53527,-.23703,-.09238) * av.w;
    av = tile0[2][local.y + 0][local.x + 2];
    a0t += H4(-.21747,-.00045278,-.079697,.071571) * av.x;
    a0t += H4(-.28951,-.0016492,-.09333,.12054) * av.y;
    a0t += H4(.26893,.00082058,.15183,.074354) * av.z;
    a0t += H4(-.041306,.0009567,-.23614,-.30644) * av.w;
    a1t += H4(-.018585,.35041,.07085,.21197) * av.x;
    a1t += H4(.20197,-.11209,-.027371,.092395) * av.y;
    a1t += H4(-.072607,-.068722,.1509,.69782) * av.z;
    a1t += H4(.0062917,-.043666,-.11094,-.024296) * av.w;
    a2t += H4(-.29439,-.099739,-.016249,-.032444) * av.x;
    a2t += H4(.22824,.15724,.11341,-.045307) * av.y;
    a2t += H4(.22933,.64413,.10997,.24012) * av.z;
    a2t += H4(-.01549,.36658,.03125,-.39232) * av.w;
    a3t += H4(.022474,.11935,-.057643,-.087042) * av.x;
    a3t += H4(-.12423,-.038616,-.25806,-.11345) * av.y;
    a3t += H4(.041605,-.39483,-.464,.055928) * av.z;
    a3t += H4(.18099,.1287,.090179,.036677) * av.w;
    a4t += H4(-.18495,-.00047091,-.4216,.44926) * av.x;
    a4t += H4(.4544,-.0014211,-.21437,-.13107) * av.y;
    a4t += H4(.38463,.0007104,-.055584,.31069) * av.z;
    a4t += H4(.022091,.00024965,.17678,-.38398) * av.w;
    a5t += H4(-.039582,-.23341,-.21782,.0058655) * av.x;
    a5t += H4(-.038572,.43447,-.1161,.032987) * av.y;
    a5t += H4(.0042396,.43425,.065778,.57795) * av.z;
    a5t += H4(.0018507,-.13949,-.039574,.087759) * av.w;
    a6t += H4(-.52161,.017517,.056172,.047295) * av.x;
    a6t += H4(-.8667,.47104,.018411,-.098165) * av.y;
    a6t += H4(-.29264,.34702,-.14128,.20221) * av.z;
    a6t += H4(.065702,.34019,.050004,.30103) * av.w;
    a7t += H4(.014544,-.097613,-.041869,.047794) * av.x;
    a7t += H4(.03552,.30533,.11168,-.024352) * av.y;
    a7t += H4(-.12563,-.33834,-.37481,-.060736) * av.z;
    a7t += H4(-.13836,-.26559,-.21982,.041539) * av.w;
    av = tile0[2][local.y + 1][local.x + 0];
    a0t += H4(.31071,-.0029962,-.0015366,-.21039) * av.x;
    a0t += H4(.23786,.0015722,.1338,-.22436) * av.y;
    a0t += H4(.49784,-8.8412e-5,.22025,.03225) * av.z;
    a0t += H4(-.080756,.0027266,-.13504,.31162) * av.w;
    a1t += H4(.065608,.079027,-.094422,.08649) * av.x;
    a1t += H4(.058846,-.28179,-.13392,-.17186) * av.y;
    a1t += H4(.084055,-.020963,-.34872,.30738) * av.z;
    a1t += H4(-.23527,.3246,.19936,-.059993) * av.w;
    a2t += H4(-.028022,.052097,.041732,-.033511) * av.x;
    a2t += H4(-.4936,-.1108,.029898,.068616) * av.y;
    a2t += H4(.20214,-.42931,.26698,.095228) * av.z;
    a2t += H4(.0002624,-.024668,-.1138,.17615) * av.w;
    a3t += H4(-.15753,-.35203,-.0326,-.094165) * av.x;
    a3t += H4(.049321,.070225,.022652,-.19271) * av.y;
    a3t += H4(-.10955,-.011488,.014577,.0048941) * av.z;
    a3t += H4(-.095474,.33739,.010552,.084196) * av.w;
    a4t += H4(.081925,-.0027098,.071513,-.17597) * av.x;
    a4t += H4(-.29583,.001119,.31786,-.032978) * av.y;
    a4t += H4(.21095,.00039376,.46214,-.078093) * av.z;
    a4t += H4(-.049481,.0024114,.1392,-.1665) * av.w;
    a5t += H4(.042568,.093855,-.34384,.020277) * av.x;
    a5t += H4(.12523,.015599,.082867,-.1472) * av.y;
    a5t += H4(-.20637,-.29455,-.48566,-.17051) * av.z;
    a5t += H4(-.021551,.018038,.22239,-.14341) * av.w;
    a6t += H4(-.16123,.14392,-.0063242,.076652) * av.x;
    a6t += H4(-.03246,-.32347,.075962,.015893) * av.y;
    a6t += H4(.090108,-.25352,.42202,.026821) * av.z;
    a6t += H4(.14153,-.18076,.038688,-.41899) * av.w;
    a7t += H4(.11439,-.32802,-.069215,.072362) * av.x;
    a7t += H4(-.19555,.29311,.053378,-.022871) * av.y;
    a7t += H4(.085265,.062988,-.1981,.0093919) * av.z;
    a7t += H4(-.3022,.16986,.10022,.0044699) * av.w;
    av = tile0[2][local.y + 1][local.x + 1];
    a0t += H4(.242,.0010008,-.53885,-.18855) * av.x;
    a0t += H4(.078975,.0014855,.19357,-.12471) * av.y;
    a0t += H4(.52481,.00034311,-.27318,.039636) * av.z;
    a0t += H4(-.071469,-.0016298,.097512,.21495) * av.w;
    a1t += H4(.083108,-.16078,-.27808,-.23673) * av.x;
    a1t += H4(.23563,-.18528,-.22323,-.072811) * av.y;
    a1t += H4(.10606,.035212,-.091713,-.44289) * av.z;
    a1t += H4(.043797,-.096649,-.035761,.19148) * av.w;
    a2t += H4(-.11457,-.24186,-.055157,-.1776) * av.x;
    a2t += H4(.18278,-.089318,.09826,.14243) * av.y;
    a2t += H4(.31175,.16181,.32618,.41515) * av.z;
    a2t += H4(.061762,-.036319,.01009,-.13613) * av.w;
    a3t += H4(-.15216,-.075044,-.087166,-.060141) * av.x;
    a3t += H4(.17186,-.36187,-.10286,.026167) * av.y;
    a3t += H4(-.0758,.25889,-.065598,.13618) * av.z;
    a3t += H4(-.46153,.30595,-.049703,-.12311) * av.w;
    a4t += H4(-.05956,.00082512,-.50051,-.1694) * av.x;
    a4t += H4(-.35634,.001379,.10112,.14863) * av.y;
    a4t += H4(.26415,.0006469,-.10427,-.010179) * av.z;
    a4t += H4(.090129,-.0015026,.51669,.26037) * av.w;
    a5t += H4(.093753,.16252,.036956,-.22188) * av.x;
    a5t += H4(-.14333,-.012131,-.55078,.052651) * av.y;
    a5t += H4(.096111,-.28045,-.37182,-.4124) * av.z;
    a5t += H4(-.040662,-.060744,-.12489,.15778) * av.w;
    a6t += H4(-.20578,-.050259,.025363,-.1126) * av.x;
    a6t += H4(.067822,-.070689,-.099889,-.089547) * av.y;
    a6t += H4(.4505,.3267,.21262,.62779) * av.z;
    a6t += H4(.054159,.046159,.026565,.28492) * av.w;
    a7t += H4(.13208,.038112,-.0066354,-.027827) * av.x;
    a7t += H4(-.43345,-.24081,.14281,.043251) * av.y;
    a7t += H4(-.084118,.25416,-.015697,.066774) * av.z;
    a7t += H4(-.2445,.22781,-.039149,.1332) * av.w;
    av = tile0[2][local.y + 1][local.x + 2];
    a0t += H4(-.0042779,-.0013768,.11633,-.17454) * av.x;
    a0t += H4(.033833,.00038899,-.19805,-.26179) * av.y;
    a0t += H4(.28921,.00011879,.29099,.36201) * av.z;
    a0t += H4(-.027878,.0021889,.051741,.20375) * av.w;
    a1t += H4(-.063431,-.14808,.083978,.20321) * av.x;
    a1t += H4(.17289,-.051368,-.10981,-.48172) * av.y;
    a1t += H4(-.17411,.20606,.37048,-.23004) * av.z;
    a1t += H4(.039485,-.019631,-.051678,.10903) * av.w;
    a2t += H4(-.21411,-.13269,-.20746,.22072) * av.x;
    a2t += H4(.42557,-.0077496,.041283,.30591) * av.y;
    a2t += H4(.77759,.43684,.088343,-.10652) * av.z;
    a2t += H4(.068921,.11593,.054268,-.33751) * av.w;
    a3t += H4(-.073679,-.073734,-.10971,.071332) * av.x;
    a3t += H4(.059691,-.064227,-.05773,.14375) * av.y;
    a3t += H4(-.19088,.30253,-.25242,-.26135) * av.z;
    a3t += H4(-.32157,-.053288,.043226,.00809) * av.w;
    a4t += H4(-.044124,-.0015371,-.085167,-.0016737) * av.x;
    a4t += H4(.071684,.0005207,-.40864,-.07522) * av.y;
    a4t += H4(.2198,.00039177,.029222,.60897) * av.z;
    a4t += H4(.090197,.0013903,.064987,.18684) * av.w;
    a5t += H4(-.068383,-.044804,.1272,.26399) * av.x;
    a5t += H4(.014134,.073784,-.19394,-.22958) * av.y;
    a5t += H4(-.34738,.19771,.30243,-.042834) * av.z;
    a5t += H4(-.0015785,-.038789,-.19567,.13299) * av.w;
    a6t += H4(-.11266,-.050876,.15602,-.16651) * av.x;
    a6t += H4(-.42627,.016381,.058916,.090403) * av.y;
    a6t += H4(.54389,.36388,-.06477,-.0022384) * av.z;
    a6t += H4(-.2064,.054295,.081538,-.080302) * av.w;
    a7t += H4(-.12415,.057723,-.12839,-.033663) * av.x;
    a7t += H4(-.044979,-.16339,.23673,.059303) * av.y;
    a7t += H4(-.28645,.33472,-.10514,-.30944) * av.z;
    a7t += H4(.041479,.09798,.0054952,-.084954) * av.w;
    av = tile0[2][local.y + 2][local.x + 0];
    a0t += H4(.13857,-.0028138,-.27308,-.31648) * av.x;
    a0t += H4(.094479,-.00072181,.43377,-.0076843) * av.y;
    a0t += H4(-.011506,.0042015,-.26817,.17987) * av.z;
    a0t += H4(-.16714,-.0013236,-.28573,.20618) * av.w;
    a1t += H4(.25636,.078214,-.17126,.23756) * av.x;
    a1t += H4(.15785,.069802,-.23037,.00064356) * av.y;
    a1t += H4(.35131,.20362,-.16581,.67158) * av.z;
    a1t += H4(-.38102,.029151,.24161,-.39824) * av.w;
    a2t += H4(.071992,.23188,.11141,.21346) * av.x;
    a2t += H4(-.12458,.087913,.031871,.050386) * av.y;
    a2t += H4(.44764,-.95315,-.018808,.34661) * av.z;
    a2t += H4(-.098711,.025101,-.029718,-.068848) * av.w;
    a3t += H4(-.064309,.011554,-.073792,.0049206) * av.x;
    a3t += H4(-.11615,-.14832,-.010756,.11298) * av.y;
    a3t += H4(.33798,-.17784,.31175,-.0084047) * av.z;
    a3t += H4(-.094483,.11984,.074104,.093005) * av.w;
    a4t += H4(.12597,-.0034139,-.071256,-.25079) * av.x;
    a4t += H4(-.12037,-.00056338,.51718,-.27238) * av.y;
    a4t += H4(.057451,.0042618,-.21909,.19861) * av.z;
    a4t += H4(.16586,-.00096814,.17574,.18231) * av.w;
    a5t += H4(-.35371,.12441,-.38165,.2939) * av.x;
    a5t += H4(.06666,-.050304,-.36351,-.0061591) * av.y;
    a5t += H4(-.050274,-.09287,.019329,.44577) * av.z;
    a5t += H4(.20528,.00066818,.14908,-.44296) * av.w;
    a6t += H4(-.022024,.12994,-.068454,.057433) * av.x;
    a6t += H4(.41573,-.28401,.19887,.28476) * av.y;
    a6t += H4(.54188,-.94537,.028666,.35877) * av.z;
    a6t += H4(-.22432,.18112,-.10731,-.37139) * av.w;
    a7t += H4(.0084715,.25597,.06642,-.070403) * av.x;
    a7t += H4(.04622,-.33446,.018434,.031424) * av.y;
    a7t += H4(.017674,-.032875,-.16967,-.10264) * av.z;
    a7t += H4(-.055744,.075535,-.055377,-.053447) * av.w;
    av = tile0[2][local.y + 2][local.x + 1];
    a0t += H4(.13182,-.0012994,-.38813,.071726) * av.x;
    a0t += H4(.24673,-.0017422,.14876,.11186) * av.y;
    a0t += H4(.10741,.0038247,-.035382,.28355) * av.z;
    a0t += H4(.014955,.00051368,.4984,-.1873) * av.w;
    a1t += H4(.042911,.15747,-.24284,.1103) * av.x;
    a1t += H4(.0078455,.02401,-.066111,-.36619) * av.y;
    a1t += H4(.20368,.053968,.29957,.17364) * av.z;
    a1t += H4(-.026848,-.54903,-.0055899,-.35839) * av.w;
    a2t += H4(.075239,.18526,.093487,.1331) * av.x;
    a2t += H4(.037619,-.11813,.11657,-.20238) * av.y;
    a2t += H4(.75673,-.29598,.052202,-.17209) * av.z;
    a2t += H4(-.11856,.10355,-.032831,.18707) * av.w;
    a3t += H4(.10496,-.29741,-.068711,-.070032) * av.x;
    a3t += H4(-.20803,-.27751,.111,.058159) * av.y;
    a3t += H4(.24042,-.18006,-.059692,-.14019) * av.z;
    a3t += H4(-.18451,.33499,.10004,-.013764) * av.w;
    a4t += H4(.10271,-.0011468,-.20209,-.15972) * av.x;
    a4t += H4(.18493,-.0011353,-.48042,-.10659) * av.y;
    a4t += H4(-.010025,.00391,.15313,.087702) * av.z;
    a4t += H4(-.0022555,.00019834,.60123,.25455) * av.w;
    a5t += H4(.11595,.2287,-.22011,-.0016708) * av.x;
    a5t += H4(-.1057,-.09654,.086714,.072476) * av.y;
    a5t += H4(.11357,-.12963,.3137,.23252) * av.z;
    a5t += H4(.087976,.0060637,-.019773,-.14375) * av.w;
    a6t += H4(-.093515,.073256,.016252,.32844) * av.x;
    a6t += H4(-.02738,-.063156,.10417,.090353) * av.y;
    a6t += H4(.94047,-.14406,.21622,-.281) * av.z;
    a6t += H4(-.52577,.50772,-.095581,.083494) * av.w;
    a7t += H4(.082567,-.2644,.10669,-.089661) * av.x;
    a7t += H4(.032086,-.39631,.074162,.0063227) * av.y;
    a7t += H4(-.17764,-.23503,-.064414,-.30096) * av.z;
    a7t += H4(.14781,.56376,-.16369,.10727) * av.w;
    av = tile0[2][local.y + 2][local.x + 2];
    a0t += H4(.034566,-.0017375,-.25634,.37345) * av.x;
    a0t += H4(-.014746,2.5633e-5,-.28921,-.29254) * av.y;
    a0t += H4(-.12805,.002151,.38349,.33856) * av.z;
    a0t += H4(-.018857,-.00029884,.36804,-.29969) * av.w;
    a1t += H4(.20293,.0361,-.055454,.026199) * av.x;
    a1t += H4(.28152,.04441,-.077782,-.35057) * av.y;
    a1t += H4(.17114,.24012,.38065,-.29454) * av.z;
    a1t += H4(-.031333,.033105,-.25739,.41455) * av.w;
    a2t += H4(-.23071,-.12878,-.03707,.093961) * av.x;
    a2t += H4(-.056348,.37972,.11415,.069892) * av.y;
    a2t += H4(1.0612,.55383,-.4581,-.044233) * av.z;
    a2t += H4(-.076155,.12721,.05701,-.21328) * av.w;
    a3t += H4(-.0078642,-.16489,.11354,-.035992) * av.x;
    a3t += H4(-.027914,-.098754,.003968,-.1078) * av.y;
    a3t += H4(.4648,.20208,-.21561,.24391) * av.z;
    a3t += H4(-.053116,-.028577,.024644,.032113) * av.w;
    a4t += H4(.27024,-.0020629,-.3744,-.055719) * av.x;
    a4t += H4(.24112,.00049881,-.50308,-.43039) * av.y;
    a4t += H4(.025858,.0022834,.024818,.42619) * av.z;
    a4t += H4(.0073307,-.00085955,-.13733,-.1981) * av.w;
    a5t += H4(-.01463,-.17814,-.264,.16389) * av.x;
    a5t += H4(.044224,.2115,.42845,-.1691) * av.y;
    a5t += H4(-.079475,-.064194,.46478,-.1807) * av.z;
    a5t += H4(-.074254,.083557,.046083,.15063) * av.w;
    a6t += H4(-.070997,-.13856,.0048377,.0078749) * av.x;
    a6t += H4(-.17556,.58585,.038255,.23048) * av.y;
    a6t += H4(1.1447,.58137,-.36909,-.059008) * av.z;
    a6t += H4(-.5631,-.0065047,-.048851,.030149) * av.w;
    a7t += H4(.14305,-.12616,-.14378,-.065343) * av.x;
    a7t += H4(.15011,-.19709,.17455,.076747) * av.y;
    a7t += H4(.1021,.43526,-.27425,.23769) * av.z;
    a7t += H4(.005083,-.28004,.064067,-.05036) * av.w;
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
    a0t += H4(.23967,.00034788,-.060666,.18329) * av.x;
    a0t += H4(-.11329,-.0018346,.14696,.37848) * av.y;
    a0t += H4(.0042891,-.00060848,-.00043624,.14719) * av.z;
    a0t += H4(-.064999,-.0010132,.071777,-.13412) * av.w;
    a1t += H4(.10792,-.049172,.011594,.18313) * av.x;
    a1t += H4(-.20562,-.036195,.08458,.02396) * av.y;
    a1t += H4(.039965,.27536,.18875,.054601) * av.z;
    a1t += H4(.17373,-.00038685,-.010132,-.039679) * av.w;
    a2t += H4(-.46792,.033653,.12742,-.56635) * av.x;
    a2t += H4(-.093408,-.15084,-.1679,.015609) * av.y;
    a2t += H4(-.061499,.24943,-.065821,.16677) * av.z;
    a2t += H4(.026013,-.056479,-.011816,.61583) * av.w;
    a3t += H4(-.14186,.061111,-.18892,-.15274) * av.x;
    a3t += H4(-.056461,-.025097,-.024133,.0016148) * av.y;
    a3t += H4(-.019087,-.029288,.01535,.0081498) * av.z;
    a3t += H4(.096674,-.0574,.057821,.070223) * av.w;
    a4t += H4(.087815,.00058513,-.052159,.11673) * av.x;
    a4t += H4(-.19848,-.0014017,.15536,.028405) * av.y;
    a4t += H4(.13967,-.00039889,-.12397,.10844) * av.z;
    a4t += H4(.12045,-.0012059,.098751,-.023574) * av.w;
    a5t += H4(.061145,.024964,-.018673,.19252) * av.x;
    a5t += H4(.064437,.064993,-.011629,.32846) * av.y;
    a5t += H4(-.026861,.031153,.024067,-.070026) * av.z;
    a5t += H4(.039736,.13823,.17617,.10833) * av.w;
    a6t += H4(.17289,.27847,-.00989,-.084642) * av.x;
    a6t += H4(-.090327,-.23213,-.0037488,-.09671) * av.y;
    a6t += H4(.018181,-.0032293,.037369,.14701) * av.z;
    a6t += H4(-.24634,-.14659,.13022,-.17968) * av.w;
    a7t += H4(.19438,.04045,.072632,.052046) * av.x;
    a7t += H4(-.13285,-.21213,.065503,.0085269) * av.y;
    a7t += H4(-.19904,-.019221,.043181,.074818) * av.z;
    a7t += H4(-.014631,.088733,-.027231,.11991) * av.w;
    av = tile0[3][local.y + 0][local.x + 1];
    a0t += H4(.17706,.00036032,.21842,.28545) * av.x;
    a0t += H4(-.22894,.00091609,.12331,.48388) * av.y;
    a0t += H4(.075023,-.0029082,.34519,.21672) * av.z;
    a0t += H4(.25709,-.0036852,-.31985,-.28233) * av.w;
    a1t += H4(.088139,-.085802,-.17316,.10272) * av.x;
    a1t += H4(-.11453,.046343,.14225,.23123) * av.y;
    a1t += H4(.0905,.15288,-.025853,.099744) * av.z;
    a1t += H4(.008751,.24535,-.19816,-.29801) * av.w;
    a2t += H4(-.021455,.093104,.087958,.20406) * av.x;
    a2t += H4(-.31463,-.33146,-.051155,-.19158) * av.y;
    a2t += H4(-.27373,.13485,-.10715,.0019308) * av.z;
    a2t += H4(-.17726,.4057,.07487,-.14932) * av.w;
    a3t += H4(.27625,.080313,-.14513,-.70312) * av.x;
    a3t += H4(-.056219,-.028982,.03817,.018148) * av.y;
    a3t += H4(.21087,-.05052,-.020835,.0010484) * av.z;
    a3t += H4(-.22755,-.21185,-.13418,-.010888) * av.w;
    a4t += H4(.093299,.00064057,.060159,.17803) * av.x;
    a4t += H4(-.29758,.00082328,-.10634,-.26479) * av.y;
    a4t += H4(.096662,-.0023736,-.46832,-.15372) * av.z;
    a4t += H4(.55505,-.003498,.22474,.047118) * av.w;
    a5t += H4(.04686,-.16898,.1219,.047574) * av.x;
    a5t += H4(.063071,.074466,.031987,-.054796) * av.y;
    a5t += H4(-.050144,.092327,.019367,-.0069707) * av.z;
    a5t += H4(-.078232,.35003,-.13529,-.23654) * av.w;
    a6t += H4(.074431,.41032,.046585,-.54105) * av.x;
    a6t += H4(.028973,-.17148,-.036657,-.072207) * av.y;
    a6t += H4(.11215,-.0041822,.23065,-.22124) * av.z;
    a6t += H4(-.14637,.032777,.1615,-.071292) * av.w;
    a7t += H4(-.31322,-.21262,-.011771,.18484) * av.x;
    a7t += H4(-.13537,-.11681,.15977,.016472) * av.y;
    a7t += H4(-.069616,.11723,.02703,-.10567) * av.z;
    a7t += H4(-.064016,.026966,-.0018545,-.16224) * av.w;
    av = tile0[3][local.y + 0][local.x + 2];
    a0t += H4(.084869,.00251,.30357,-.15294) * av.x;
    a0t += H4(-.19291,-.00074803,.037466,.023565) * av.y;
    a0t += H4(.043622,-3.2045e-5,-.070322,.022558) * av.z;
    a0t += H4(.16239,.00010842,-.45227,-.067858) * av.w;
    a1t += H4(-.11657,.15901,.028832,.26077) * av.x;
    a1t += H4(-.14935,-.026825,.00365,.058312) * av.y;
    a1t += H4(-.084811,-.14256,.065212,.16497) * av.z;
    a1t += H4(-.015162,.16475,-.4259,-.090003) * av.w;
    a2t += H4(-.11412,.37143,.034387,.10097) * av.x;
    a2t += H4(-.12116,-.20162,-.048989,.095482) * av.y;
    a2t += H4(-.077358,-.25171,-.10022,.14488) * av.z;
    a2t += H4(.63701,.052823,-.021023,.061876) * av.w;
    a3t += H4(.13692,.016089,-.29941,.50559) * av.x;
    a3t += H4(-.010637,-.018548,-.10668,.0405) * av.y;
    a3t += H4(.17986,.071977,.016049,-.070404) * av.z;
    a3t += H4(-.056943,.062245,-.10039,-.050259) * av.w;
    a4t += H4(-.15747,.0025535,-.095926,.067691) * av.x;
    a4t += H4(-.348,-.0010322,-.56352,-.062103) * av.y;
    a4t += H4(.096852,1.4477e-5,-.18887,.080027) * av.z;
    a4t += H4(.34123,-.00022669,-.21943,.20332) * av.w;
    a5t += H4(-.10446,.14858,.23644,.10497) * av.x;
    a5t += H4(.072937,-.16863,-.073875,.13877) * av.y;
    a5t += H4(-.039439,.11881,.054167,-.0038678) * av.z;
    a5t += H4(-.098433,.15842,-.059942,.12146) * av.w;
    a6t += H4(-.25026,.39906,.079257,.38979) * av.x;
    a6t += H4(.25605,-.2138,-.098923,-.14554) * av.y;
    a6t += H4(.30055,-.29216,.23006,.075506) * av.z;
    a6t += H4(-.077081,-.10933,.032376,.3721) * av.w;
    a7t += H4(-.20501,-.14605,.32723,-.0082045) * av.x;
    a7t += H4(.050986,-.020734,.16928,-.057994) * av.y;
    a7t += H4(-.22108,.11281,-.069206,-.014847) * av.z;
    a7t += H4(.20224,.076636,-.11468,.10312) * av.w;
    av = tile0[3][local.y + 1][local.x + 0];
    a0t += H4(.088844,.00071188,-.067285,.10468) * av.x;
    a0t += H4(-.11629,-.00045054,-.034868,.067772) * av.y;
    a0t += H4(.17925,-.004718,-.016848,.0043466) * av.z;
    a0t += H4(-.12073,-.0011343,-.08783,-.14926) * av.w;
    a1t += H4(-.14033,-.059068,-.12086,-.072141) * av.x;
    a1t += H4(-.15667,-.066364,.14571,.020955) * av.y;
    a1t += H4(-4.484e-5,.21763,.11642,-.26322) * av.z;
    a1t += H4(.087259,-.13379,.073613,.082004) * av.w;
    a2t += H4(-.066714,-.032124,.0079179,.16594) * av.x;
    a2t += H4(.0015545,-.11636,.10807,-.26365) * av.y;
    a2t += H4(-.10119,.16427,-.33049,-.18022) * av.z;
    a2t += H4(-.06588,.28255,.10525,.13853) * av.w;
    a3t += H4(-.016296,-.014417,-.25376,.035) * av.x;
    a3t += H4(.30579,.020025,.041496,-.079679) * av.y;
    a3t += H4(-.074519,.046782,.21359,.033628) * av.z;
    a3t += H4(-.048201,.073385,.032266,.029952) * av.w;
    a4t += H4(.062416,.00083009,-.10276,.10283) * av.x;
    a4t += H4(-.21424,-.00011361,-.27476,-.013455) * av.y;
    a4t += H4(.069754,-.0037368,.079719,-.070906) * av.z;
    a4t += H4(-.18322,-.0014263,-.20452,.035003) * av.w;
    a5t += H4(-.074412,.010812,.0092884,.15854) * av.x;
    a5t += H4(.060884,-.044943,-.20109,.10842) * av.y;
    a5t += H4(-.072475,-.038176,-.054713,-.20503) * av.z;
    a5t += H4(-.12157,.11787,.10885,-.13392) * av.w;
    a6t += H4(-.14427,-.037061,-.038766,.21747) * av.x;
    a6t += H4(.18489,-.57337,.07914,-.097992) * av.y;
    a6t += H4(.010067,-.24513,-.03286,.21036) * av.z;
    a6t += H4(.16513,.12712,-.22173,.21457) * av.w;
    a7t += H4(-.52621,-.015282,.1039,.052261) * av.x;
    a7t += H4(.10756,-.18094,.067961,.021493) * av.y;
    a7t += H4(-.00036874,.25033,-.038,-.12922) * av.z;
    a7t += H4(.080395,-.00010723,-.096785,-.0025718) * av.w;
    av = tile0[3][local.y + 1][local.x + 1];
    a0t += H4(-.066112,.0018624,-.32561,.11371) * av.x;
    a0t += H4(-.19849,.001888,-.10217,-.063674) * av.y;
    a0t += H4(.071022,-.0047938,.16723,.030569) * av.z;
    a0t += H4(.14783,-.0034948,-.10202,-.21685) * av.w;
    a1t += H4(.0052446,-.14094,-.099455,.034474) * av.x;
    a1t += H4(-.29384,.054441,-.079969,.45613) * av.y;
    a1t += H4(.0090081,-.010572,.25437,-.016405) * av.z;
    a1t += H4(.19192,-.3233,-.19979,-.056549) * av.w;
    a2t += H4(.16347,-.21955,-.012028,.97496) * av.x;
    a2t += H4(.062781,-.45208,.14965,-.20814) * av.y;
    a2t += H4(.0017717,-.11619,-.20669,-.038299) * av.z;
    a2t += H4(-.31803,.00067983,.024399,.087125) * av.w;
    a3t += H4(-.15574,.07612,.11994,.55736) * av.x;
    a3t += H4(.46331,.037203,.10369,.048028) * av.y;
    a3t += H4(.094162,-.13011,.044173,-.0912) * av.z;
    a3t += H4(-.081132,-.17862,-.062353,-.076665) * av.w;
    a4t += H4(-.15748,.0019435,-.10026,-.086288) * av.x;
    a4t += H4(-.14112,.0017608,-.13157,-.17573) * av.y;
    a4t += H4(-.025715,-.0042428,.40932,.28708) * av.z;
    a4t += H4(.10115,-.0033997,.035172,-.050545) * av.w;
    a5t += H4(-.11633,-.044659,-.14215,-.16555) * av.x;
    a5t += H4(-.031207,-.1316,.080889,.32001) * av.y;
    a5t += H4(-.021903,.014821,.075381,.086993) * av.z;
    a5t += H4(.073653,.20521,-.31894,-.21457) * av.w;
    a6t += H4(-.14321,-.032732,.085521,-.11939) * av.x;
    a6t += H4(-.034824,-.36654,.2907,-.58846) * av.y;
    a6t += H4(-.024692,-.33835,.089195,.086652) * av.z;
    a6t += H4(-.078128,-.32149,.16482,-.70135) * av.w;
    a7t += H4(.44647,.25174,-.028024,.13873) * av.x;
    a7t += H4(.052785,.21446,-.053403,-.076512) * av.y;
    a7t += H4(.12423,-.10261,.041394,-.013844) * av.z;
    a7t += H4(.055736,-.57345,-.29515,.03532) * av.w;
    av = tile0[3][local.y + 1][local.x + 2];
    a0t += H4(-.10166,.00015866,-.045328,-.041654) * av.x;
    a0t += H4(.10484,-.00017336,.013198,.020245) * av.y;
    a0t += H4(-.0063037,.00026888,.15173,.16059) * av.z;
    a0t += H4(.084598,-.0034519,-.081585,-.023872) * av.w;
    a1t += H4(-.11626,-.017717,-.029182,.14365) * av.x;
    a1t += H4(-.24837,.21288,-.052054,-.089373) * av.y;
    a1t += H4(-.14222,.0023203,.21166,.0040738) * av.z;
    a1t += H4(.16135,-.16111,.26829,-.16327) * av.w;
    a2t += H4(.22588,.11227,-.19968,-.60229) * av.x;
    a2t += H4(-.062189,-.39394,-.10151,-.039427) * av.y;
    a2t += H4(-.12421,-.20434,-.1358,.074942) * av.z;
    a2t += H4(.0091317,.17197,-.17403,-.029285) * av.w;
    a3t += H4(.079342,.10813,-.24504,-.51009) * av.x;
    a3t += H4(.13249,.092652,.047454,.043409) * av.y;
    a3t += H4(.034895,-.26756,.0579,-.12702) * av.z;
    a3t += H4(.10609,-.12962,.028618,.038884) * av.w;
    a4t += H4(-.11531,.0010669,-.4505,-.047968) * av.x;
    a4t += H4(-.29452,-.00011584,-.16032,-.025872) * av.y;
    a4t += H4(-.19941,.0001151,.20693,.23445) * av.z;
    a4t += H4(.037715,-.0032583,.1394,.096514) * av.w;
    a5t += H4(-.20943,-.050166,-.029608,-.020524) * av.x;
    a5t += H4(-.058717,-.11946,.35927,-.20473) * av.y;
    a5t += H4(.029119,-.21854,.2386,-.10144) * av.z;
    a5t += H4(-.015538,-.35369,-.1147,-.19257) * av.w;
    a6t += H4(-.2342,.12249,.031096,-.85563) * av.x;
    a6t += H4(.14121,-.26282,.12689,.23481) * av.y;
    a6t += H4(.015967,-.49044,.1978,-.53009) * av.z;
    a6t += H4(.19221,.084523,-.060957,.59239) * av.w;
    a7t += H4(.23279,.054332,.0028541,-1.6938) * av.x;
    a7t += H4(-.26334,.44341,-.051275,.10007) * av.y;
    a7t += H4(.11358,.057093,-.04401,-.0039226) * av.z;
    a7t += H4(-.18454,.34654,-.028711,-.074974) * av.w;
    av = tile0[3][local.y + 2][local.x + 0];
    a0t += H4(.027233,.0019017,-.020136,-.139) * av.x;
    a0t += H4(-.32897,.00075411,-.076188,.087869) * av.y;
    a0t += H4(.31015,-.0035172,.15039,-.10246) * av.z;
    a0t += H4(.074759,-.00094462,-.036071,.12623) * av.w;
    a1t += H4(-.17799,-.10163,.028753,-.0483) * av.x;
    a1t += H4(-.092881,-.026512,-.2884,-.32197) * av.y;
    a1t += H4(.16265,.046202,-.096156,-.065687) * av.z;
    a1t += H4(.22944,.047302,.17827,-.01585) * av.w;
    a2t += H4(-.044864,-.039667,-.00233,-.31658) * av.x;
    a2t += H4(.021821,.086807,.025036,-.18032) * av.y;
    a2t += H4(.24178,-.0095056,.078164,-.093689) * av.z;
    a2t += H4(.081336,-.034731,-.0063569,-.18185) * av.w;
    a3t += H4(-.033646,-.15229,-.080049,-.088379) * av.x;
    a3t += H4(-.3718,-.042339,.084966,.018751) * av.y;
    a3t += H4(-.36743,-.4138,-.17711,-.036408) * av.z;
    a3t += H4(.074601,.28376,-.1431,-.040656) * av.w;
    a4t += H4(-.078195,.0018091,.19914,-.031872) * av.x;
    a4t += H4(.0059862,.0010673,-.69449,-.03453) * av.y;
    a4t += H4(-.26954,-.0034027,.20082,-.22285) * av.z;
    a4t += H4(.061049,-.00096956,-.038307,-.015439) * av.w;
    a5t += H4(.34567,.043606,.21601,.069984) * av.x;
    a5t += H4(.037824,.021305,-.15862,-.39747) * av.y;
    a5t += H4(-.040206,.15866,.11894,-.17439) * av.z;
    a5t += H4(.096484,-.075848,.022306,.03827) * av.w;
    a6t += H4(.28458,-.030999,-.055536,-.13338) * av.x;
    a6t += H4(.099341,-.023552,.039553,.049157) * av.y;
    a6t += H4(.24702,-.17037,.020144,-.050006) * av.z;
    a6t += H4(-.15257,-.018472,-.16408,.22692) * av.w;
    a7t += H4(.0089058,.031289,.033975,-.067191) * av.x;
    a7t += H4(-.17429,-.15561,-.0044879,.0030304) * av.y;
    a7t += H4(-.038815,.095429,-.043745,-.11302) * av.z;
    a7t += H4(-.0323,.2312,-.0037121,-.061274) * av.w;
    av = tile0[3][local.y + 2][local.x + 1];
    a0t += H4(.1009,-.00018681,.046673,-.2802) * av.x;
    a0t += H4(.072437,.001504,-.12158,-.24911) * av.y;
    a0t += H4(-.16616,-.0024477,-.34709,.12482) * av.z;
    a0t += H4(-.12938,.00030314,.091156,.16646) * av.w;
    a1t += H4(.04663,-.10659,-.022864,-.13235) * av.x;
    a1t += H4(-.44207,-.27378,-.23948,-.0052945) * av.y;
    a1t += H4(-.095359,-.28724,-.039325,.010631) * av.z;
    a1t += H4(.12396,-.16225,.22398,.066091) * av.w;
    a2t += H4(.14802,-.056098,.030015,.68733) * av.x;
    a2t += H4(-.15197,.26283,.054246,.20481) * av.y;
    a2t += H4(-.38784,-.36048,-.028757,-.15692) * av.z;
    a2t += H4(-.19887,.013477,-.055514,.32232) * av.w;
    a3t += H4(.032489,-.081571,.12222,.1295) * av.x;
    a3t += H4(-.47105,-.019561,.051602,-.0087011) * av.y;
    a3t += H4(.041361,-.035966,-.13123,-.044729) * av.z;
    a3t += H4(-.028234,.004592,.11387,-.060155) * av.w;
    a4t += H4(-.24845,.00012637,.1014,.022097) * av.x;
    a4t += H4(.017258,.001802,-.22046,.18783) * av.y;
    a4t += H4(-.31021,-.0023575,-.31306,.39321) * av.z;
    a4t += H4(-.018383,4.1411e-5,.12587,.036965) * av.w;
    a5t += H4(.085148,-.024335,-.13152,.09768) * av.x;
    a5t += H4(.15768,-.09943,-.12903,.0011266) * av.y;
    a5t += H4(.021267,-.25302,-.18279,.13817) * av.z;
    a5t += H4(.068095,.1646,.040169,.020271) * av.w;
    a6t += H4(.38568,-.012469,-.17948,-.58574) * av.x;
    a6t += H4(-.31481,.29596,.21093,.26711) * av.y;
    a6t += H4(-.17522,-.3553,.027122,-.12893) * av.z;
    a6t += H4(.32921,-.40008,-.07373,.27202) * av.w;
    a7t += H4(-.13767,-.1135,-.20299,.10855) * av.x;
    a7t += H4(-.066022,.0080138,.028532,-.047524) * av.y;
    a7t += H4(-.13916,-.30916,-.12468,.057358) * av.z;
    a7t += H4(-.054741,-.047444,-.043669,-.00043371) * av.w;
    av = tile0[3][local.y + 2][local.x + 2];
    a0t += H4(.16575,-.0014935,.1121,-.013912) * av.x;
    a0t += H4(-.1096,.0015951,-.10625,-.24857) * av.y;
    a0t += H4(-.081552,-.0018378,.12061,-.13773) * av.z;
    a0t += H4(.040355,.0018881,.10798,.25487) * av.w;
    a1t += H4(-.048561,-.0167,.13812,.23318) * av.x;
    a1t += H4(-.11038,.19383,-.038372,.081299) * av.y;
    a1t += H4(.052015,-.46321,-.21708,.22591) * av.z;
    a1t += H4(-.035927,.070986,-.053652,.25687) * av.w;
    a2t += H4(.093485,-.1542,.020935,.24705) * av.x;
    a2t += H4(-.007887,-.25546,-.056105,.0040984) * av.y;
    a2t += H4(-.66096,-.53687,.1532,.19808) * av.z;
    a2t += H4(.050534,.1255,-.023518,.29639) * av.w;
    a3t += H4(-.19075,-.018987,-.010539,-.057709) * av.x;
    a3t += H4(-.33216,-.31534,-.0084292,-.065756) * av.y;
    a3t += H4(.0031398,.025116,-.1309,.094345) * av.z;
    a3t += H4(.017803,-.24079,-.04598,.065788) * av.w;
    a4t += H4(-.1929,-.00073273,.12835,.31251) * av.x;
    a4t += H4(-.068003,.0016446,-.21502,.16944) * av.y;
    a4t += H4(.077155,-.0012589,-.19382,-.13564) * av.z;
    a4t += H4(.031881,.00095331,.56154,-.053475) * av.w;
    a5t += H4(.21631,.074705,.16959,.17378) * av.x;
    a5t += H4(.079413,-.19579,-.1758,.23158) * av.y;
    a5t += H4(.033049,-.10157,-.034519,.16189) * av.z;
    a5t += H4(.11863,-.11038,.014456,.075416) * av.w;
    a6t += H4(.25275,.15498,-.16469,.38773) * av.x;
    a6t += H4(-.16771,.13509,.15826,-.29384) * av.y;
    a6t += H4(-.72529,-.44356,.097716,.09391) * av.z;
    a6t += H4(.82627,.04924,.065514,-.35171) * av.w;
    a7t += H4(-.34507,-.10456,-.13461,.18326) * av.x;
    a7t += H4(.19487,-.29364,.075815,-.0088768) * av.y;
    a7t += H4(-.18184,-.23639,.13123,-.013951) * av.z;
    a7t += H4(.05633,-.2661,.2046,.034547) * av.w;
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
    a0t += H4(.18572,-.0025451,.11595,.055757) * av.x;
    a0t += H4(-.059562,.0019342,.10036,.18844) * av.y;
    a0t += H4(-.01449,.020092,.035013,.038634) * av.z;
    a0t += H4(-.031319,-.00083845,-.18995,.086281) * av.w;
    a1t += H4(.13122,-.060909,-.089684,.044859) * av.x;
    a1t += H4(-.093884,-.020719,-.0067409,.063831) * av.y;
    a1t += H4(.0020619,.00916,-.030829,-.0014829) * av.z;
    a1t += H4(.04521,-.047271,-.15622,.41561) * av.w;
    a2t += H4(.084578,-.20027,.11862,.097116) * av.x;
    a2t += H4(-.15086,-.060221,-.06297,-.16013) * av.y;
    a2t += H4(-.00026042,-.035465,-.0019546,-.00064159) * av.z;
    a2t += H4(-.2275,.071968,.013634,.35716) * av.w;
    a3t += H4(-.082169,-.092936,-.0092963,-.055724) * av.x;
    a3t += H4(-.010569,-.088322,-.0020885,-.22282) * av.y;
    a3t += H4(-.020572,-.024149,.012423,-.013374) * av.z;
    a3t += H4(.087958,.12058,-.21945,.13282) * av.w;
    a4t += H4(-.10917,-.001191,-.12511,.064583) * av.x;
    a4t += H4(.027736,.0021863,-.17204,.13465) * av.y;
    a4t += H4(.0013041,.018923,.056803,.030152) * av.z;
    a4t += H4(.064816,-.0014145,-.21035,.070795) * av.w;
    a5t += H4(-.049533,.209,-.055017,.052426) * av.x;
    a5t += H4(.097281,.030169,-.021698,-.11961) * av.y;
    a5t += H4(-.026803,.045307,-.039056,-.046469) * av.z;
    a5t += H4(-.17792,.075738,-.21264,.13115) * av.w;
    a6t += H4(.19086,.085938,-.039832,.0956) * av.x;
    a6t += H4(.071814,-.21877,.15801,-.24949) * av.y;
    a6t += H4(.01249,.023068,-.041847,-.0078994) * av.z;
    a6t += H4(.22797,-.21405,.15994,-.3122) * av.w;
    a7t += H4(.041634,.031152,-.0573,.004326) * av.x;
    a7t += H4(.39538,-.052637,-.067997,-.041651) * av.y;
    a7t += H4(-.0045227,-.027377,.04269,.00070192) * av.z;
    a7t += H4(.34753,.19747,.15934,-.029092) * av.w;
    av = tile0[4][local.y + 0][local.x + 1];
    a0t += H4(.1009,-1.5374e-5,-.059779,-.081277) * av.x;
    a0t += H4(.17166,.00051991,-.064701,.03765) * av.y;
    a0t += H4(-.017371,.020943,.013915,.028118) * av.z;
    a0t += H4(-.099479,.0011651,.16857,.23462) * av.w;
    a1t += H4(.01171,-.013962,-.10727,.036791) * av.x;
    a1t += H4(-.020046,.085649,-.096829,-.026588) * av.y;
    a1t += H4(.029075,.0059306,-.032177,-.002371) * av.z;
    a1t += H4(-.064514,-.11224,-.04271,-.43071) * av.w;
    a2t += H4(.028477,-.076216,.055363,.21238) * av.x;
    a2t += H4(.013136,-.031758,.0055757,.18763) * av.y;
    a2t += H4(.0023555,-.042313,.012136,-.0078668) * av.z;
    a2t += H4(.10188,-.074017,.12758,.2374) * av.w;
    a3t += H4(-.22249,-.10253,-.014954,-.078567) * av.x;
    a3t += H4(.138,-.040184,.15077,.27797) * av.y;
    a3t += H4(-.023309,.012453,-.028079,-.0074531) * av.z;
    a3t += H4(.083333,.091631,.075348,.050039) * av.w;
    a4t += H4(-.086534,.00036559,-.11822,.028237) * av.x;
    a4t += H4(.083237,.00067805,.06339,.072832) * av.y;
    a4t += H4(.0038528,.019007,.021326,.037839) * av.z;
    a4t += H4(.11383,.00078181,-.7001,-.10435) * av.w;
    a5t += H4(.028928,-.004795,-.20038,.020158) * av.x;
    a5t += H4(-.021279,-.046414,-.1178,-.12497) * av.y;
    a5t += H4(-.01454,.026688,-.030203,-.049522) * av.z;
    a5t += H4(-.079795,.047367,.00082311,-.041275) * av.w;
    a6t += H4(.11992,.026103,.018721,.134) * av.x;
    a6t += H4(.11671,.0069665,.12218,.017659) * av.y;
    a6t += H4(.012213,.015617,-.010428,-.005154) * av.z;
    a6t += H4(.22563,.011034,.18699,.11311) * av.w;
    a7t += H4(.038415,.020687,-.054495,.038576) * av.x;
    a7t += H4(.20081,.12624,-.1714,.062061) * av.y;
    a7t += H4(.0023497,-.02262,.02396,-.0035278) * av.z;
    a7t += H4(.46019,.23136,-.11501,.19907) * av.w;
    av = tile0[4][local.y + 0][local.x + 2];
    a0t += H4(.21452,-.00021834,-.038821,-.121) * av.x;
    a0t += H4(.085613,-.00072625,.11741,-.15173) * av.y;
    a0t += H4(-.016615,.021521,-.024504,.031559) * av.z;
    a0t += H4(-.050069,.00053426,.097506,-.12905) * av.w;
    a1t += H4(.0041721,-.0093959,-.078924,.025533) * av.x;
    a1t += H4(-.0186,-.022287,-.017723,.045228) * av.y;
    a1t += H4(.041312,.029589,-.024141,.027549) * av.z;
    a1t += H4(-.14582,.12372,.14673,-.1858) * av.w;
    a2t += H4(-.16423,-.37126,-.041971,-.064138) * av.x;
    a2t += H4(.099413,.078912,-.032792,-.12774) * av.y;
    a2t += H4(-.0011752,-.019699,.0065938,-.013695) * av.z;
    a2t += H4(-.050371,.075242,-.22783,-.37868) * av.w;
    a3t += H4(-.062,-.036285,-.0064588,.052877) * av.x;
    a3t += H4(.050689,.09445,.15697,-.073695) * av.y;
    a3t += H4(-.023803,.046239,-.02243,-.0098092) * av.z;
    a3t += H4(.19258,.074313,.028714,.045326) * av.w;
    a4t += H4(-.096894,.00019116,-.22723,-.023881) * av.x;
    a4t += H4(.067442,-.00053738,.15617,.3134) * av.y;
    a4t += H4(-.018553,.02023,-.028583,.021368) * av.z;
    a4t += H4(.027749,.00029829,-.35715,-.17658) * av.w;
    a5t += H4(.03663,.022099,-.010909,.060655) * av.x;
    a5t += H4(-.037604,-.041471,-.11337,-.046113) * av.y;
    a5t += H4(.012244,-.0003048,-.0058768,-.029366) * av.z;
    a5t += H4(.013921,-.20723,.036723,-.10726) * av.w;
    a6t += H4(.40207,-.24588,.038066,.12768) * av.x;
    a6t += H4(.020184,-.13204,-.015921,-.060505) * av.y;
    a6t += H4(.019749,.030344,-.020403,.0018113) * av.z;
    a6t += H4(-.14215,.041259,.20345,-.032169) * av.w;
    a7t += H4(.10138,-.14156,-.066764,.065745) * av.x;
    a7t += H4(-.16711,.21602,-.068446,-.052234) * av.y;
    a7t += H4(.012248,-.0093455,.041516,-.0028321) * av.z;
    a7t += H4(-.12148,.1793,-.09746,.090723) * av.w;
    av = tile0[4][local.y + 1][local.x + 0];
    a0t += H4(.054393,-.0014696,-.12604,.16614) * av.x;
    a0t += H4(.035253,.0033811,-.29634,.3964) * av.y;
    a0t += H4(-.025673,.020765,.030739,.041828) * av.z;
    a0t += H4(.09137,-.0038819,-.23765,.060003) * av.w;
    a1t += H4(.082835,.03538,-.021751,.11744) * av.x;
    a1t += H4(.12643,.13338,-.2639,.069093) * av.y;
    a1t += H4(.014213,-.027173,-.037483,.026129) * av.z;
    a1t += H4(-.20579,-.035013,-.027283,-.21139) * av.w;
    a2t += H4(.1331,-.076343,.21082,.15903) * av.x;
    a2t += H4(-.17966,.099948,-.048237,-.34778) * av.y;
    a2t += H4(-.0017582,-.041731,.01357,-.012826) * av.z;
    a2t += H4(-.067507,-.086993,-.12787,.085987) * av.w;
    a3t += H4(-.070485,-.20698,-.0098268,-.075993) * av.x;
    a3t += H4(-.21822,-.0016132,-.0031192,.064167) * av.y;
    a3t += H4(-.0068226,-.028493,.0063504,-.0039518) * av.z;
    a3t += H4(-.15095,.17477,-.099189,-.34717) * av.w;
    a4t += H4(.16573,-.00048536,.051982,.01457) * av.x;
    a4t += H4(-.067681,.0028347,-.54791,-.014748) * av.y;
    a4t += H4(-.0024271,.019365,.051681,.024364) * av.z;
    a4t += H4(-.07566,-.0041873,-.0016975,-.045975) * av.w;
    a5t += H4(.11083,.2454,-.063708,-.042745) * av.x;
    a5t += H4(-.18929,.039747,.089848,-.10693) * av.y;
    a5t += H4(-.040177,.026125,-.029922,-.052513) * av.z;
    a5t += H4(-.2632,-.0015266,-.043852,-.049109) * av.w;
    a6t += H4(-.23894,.21503,.047149,-.055369) * av.x;
    a6t += H4(-.21337,-.33256,.14563,-.010612) * av.y;
    a6t += H4(.0011599,.014189,-.016257,-.01178) * av.z;
    a6t += H4(.094293,-.013827,-.0072931,.26538) * av.w;
    a7t += H4(-.23849,-.11139,-.028267,-.047576) * av.x;
    a7t += H4(-.49477,.021107,.14638,.085452) * av.y;
    a7t += H4(.01543,-.031945,-.0016484,-.0024276) * av.z;
    a7t += H4(-.54355,-.061664,.04305,-.044104) * av.w;
    av = tile0[4][local.y + 1][local.x + 1];
    a0t += H4(.0044159,.0044892,-.31409,-.12633) * av.x;
    a0t += H4(.091704,.00010499,-.11135,.42262) * av.y;
    a0t += H4(.014802,-.021845,.015489,.03978) * av.z;
    a0t += H4(-.15701,-.0031363,.22651,.28504) * av.w;
    a1t += H4(.12783,.080122,.059432,.011) * av.x;
    a1t += H4(.17284,.33662,.3213,.081557) * av.y;
    a1t += H4(.036016,-.014138,-.041301,.0025422) * av.z;
    a1t += H4(-.043189,.21244,.18015,-.096904) * av.w;
    a2t += H4(-.068817,-.14312,.034366,.025363) * av.x;
    a2t += H4(.21307,.0030936,-.17264,.26114) * av.y;
    a2t += H4(.0041864,-.049805,.020918,.012165) * av.z;
    a2t += H4(.041225,.14219,.069038,.2878) * av.w;
    a3t += H4(.021197,-.12515,-.10135,.013679) * av.x;
    a3t += H4(-.1327,-.090647,.32994,-.032615) * av.y;
    a3t += H4(.001432,.013391,.041404,-.01123) * av.z;
    a3t += H4(-1.0695,-.10189,.16459,.4024) * av.w;
    a4t += H4(.0015255,.0042716,-.016287,-.18182) * av.x;
    a4t += H4(-.33839,-.00011435,.015854,.19468) * av.y;
    a4t += H4(-.0045745,.9822,.0051538,.032366) * av.z;
    a4t += H4(.16892,-.0025167,-.24245,-.13318) * av.w;
    a5t += H4(-.066486,.0012667,-.08417,.018665) * av.x;
    a5t += H4(-.0070207,-.11851,.13241,-.34298) * av.y;
    a5t += H4(-.036422,.00043464,-.00027585,-.05207) * av.z;
    a5t += H4(.030414,-.13731,.063127,.097105) * av.w;
    a6t += H4(-.092207,-.12991,.12162,.028163) * av.x;
    a6t += H4(.043217,.1475,-.065004,.079125) * av.y;
    a6t += H4(.010206,.0025867,-.00037166,-.00055689) * av.z;
    a6t += H4(.20815,-.19273,-.066175,.77571) * av.w;
    a7t += H4(-.0064757,-.13054,.0023625,-.1705) * av.x;
    a7t += H4(-.40254,-.074718,.18524,.036518) * av.y;
    a7t += H4(.014933,-.025481,.067217,-.0090705) * av.z;
    a7t += H4(-.78316,-.243,.07824,.32891) * av.w;
    av = tile0[4][local.y + 1][local.x + 2];
    a0t += H4(-.056035,-.00093103,.11324,-.13241) * av.x;
    a0t += H4(.054547,.0020619,.30415,.19294) * av.y;
    a0t += H4(-.033887,.022961,-.029239,.031613) * av.z;
    a0t += H4(.05455,-.003313,.2683,.41692) * av.w;
    a1t += H4(.11669,.081926,-.12514,-.07459) * av.x;
    a1t += H4(.00043008,.27301,.1376,-.080781) * av.y;
    a1t += H4(.058724,-.020004,-.032367,.0039257) * av.z;
    a1t += H4(.067392,.0098439,-.040396,-.069452) * av.w;
    a2t += H4(-.051819,-.019379,.042192,.25874) * av.x;
    a2t += H4(-.064088,.07014,.07342,-.28956) * av.y;
    a2t += H4(-.0040506,-.040784,.0079219,-.0085907) * av.z;
    a2t += H4(-.061717,-.011136,.033626,.23125) * av.w;
    a3t += H4(-.10079,.13774,.07328,-.02695) * av.x;
    a3t += H4(.10319,.048325,.16099,-.0035985) * av.y;
    a3t += H4(.00031694,.043907,.0046923,-.005105) * av.z;
    a3t += H4(-.2475,-.36071,-.098442,-.17255) * av.w;
    a4t += H4(.1123,-.00036232,-.13041,-.053867) * av.x;
    a4t += H4(.084407,.0014739,.24474,-.084692) * av.y;
    a4t += H4(-.022146,.021146,-.035562,.018188) * av.z;
    a4t += H4(.047213,-.0027408,-.014168,.36609) * av.w;
    a5t += H4(-.057559,.086655,-.12252,.01379) * av.x;
    a5t += H4(-.16726,.023809,-.045025,-.19906) * av.y;
    a5t += H4(.0011348,-.011754,.0090505,-.048948) * av.z;
    a5t += H4(-.088135,-.18517,.060758,.0079122) * av.w;
    a6t += H4(.2296,-.1788,.081766,.11173) * av.x;
    a6t += H4(-.0031384,.20136,-.018832,-.28055) * av.y;
    a6t += H4(.016098,.016648,-.0022331,-.0022223) * av.z;
    a6t += H4(-.074047,.17032,.031738,-.1563) * av.w;
    a7t += H4(-.10941,.0018349,-.053644,-.079837) * av.x;
    a7t += H4(.28187,.0039138,-.04328,-.14665) * av.y;
    a7t += H4(.010482,-.012444,.046077,-.0027401) * av.z;
    a7t += H4(.1763,-.095273,-.012155,-.15509) * av.w;
    av = tile0[4][local.y + 2][local.x + 0];
    a0t += H4(.20645,-.0060454,.26326,.43524) * av.x;
    a0t += H4(.028382,-.0009128,-.077856,-.40201) * av.y;
    a0t += H4(-.015523,.020444,.035163,.037985) * av.z;
    a0t += H4(.11534,-.0023041,.15421,-.045982) * av.w;
    a1t += H4(.29253,-.17899,-.2011,.33) * av.x;
    a1t += H4(-.012548,.073959,-.13679,.042767) * av.y;
    a1t += H4(.0048427,-.03351,-.03275,.041032) * av.z;
    a1t += H4(-.26977,.092743,.042423,-.11227) * av.w;
    a2t += H4(.052251,-.10114,.086504,-.32115) * av.x;
    a2t += H4(-.16388,.14244,-.059047,.36348) * av.y;
    a2t += H4(-.015995,-.042652,.017181,.0092232) * av.z;
    a2t += H4(-.14511,.11817,.081805,.09181) * av.w;
    a3t += H4(.15809,-.15813,.0079758,.033977) * av.x;
    a3t += H4(.49497,-.079009,-.15424,.1958) * av.y;
    a3t += H4(.013852,-.029171,.0070012,-.0020629) * av.z;
    a3t += H4(.022661,.096623,.16405,-.022149) * av.w;
    a4t += H4(-.15485,-.0047824,.46453,.35383) * av.x;
    a4t += H4(-.086386,-.0011647,-.27539,-.022021) * av.y;
    a4t += H4(.0065718,.019651,.04668,-.015958) * av.z;
    a4t += H4(.13767,-.0029335,.31752,-.24125) * av.w;
    a5t += H4(.14875,.18116,-.23997,-.078779) * av.x;
    a5t += H4(-.36697,-.042945,-.14163,.51931) * av.y;
    a5t += H4(-.039738,.013344,.0095452,-.040175) * av.z;
    a5t += H4(.27382,.091002,-.015298,-.21392) * av.w;
    a6t += H4(.47043,-.35051,.00082809,.1828) * av.x;
    a6t += H4(-.022588,-.24496,-.13797,.070058) * av.y;
    a6t += H4(-.00046417,-.0048102,-.004045,-.0074699) * av.z;
    a6t += H4(.07031,-.0035114,.10344,-.29187) * av.w;
    a7t += H4(.042386,-.017098,-.10419,-.0064406) * av.x;
    a7t += H4(.27602,-.3205,.11939,.10818) * av.y;
    a7t += H4(-.011632,-.027151,-.0088791,-.0047963) * av.z;
    a7t += H4(.12699,-.41705,-.095554,.11701) * av.w;
    av = tile0[4][local.y + 2][local.x + 1];
    a0t += H4(.17888,-.0019585,.075572,.17465) * av.x;
    a0t += H4(-.27959,-.0036972,-.22957,-.58044) * av.y;
    a0t += H4(-.021112,.02188,.0073149,.057085) * av.z;
    a0t += H4(.026003,-.0002237,-.010634,-.31912) * av.w;
    a1t += H4(.065108,.13642,-.060406,.12357) * av.x;
    a1t += H4(-.12168,.15574,.33359,.14476) * av.y;
    a1t += H4(.038947,-.028868,-.035508,.023184) * av.z;
    a1t += H4(.059312,.40066,-.22252,-.36146) * av.w;
    a2t += H4(.016355,-.076149,-.0015477,.27382) * av.x;
    a2t += H4(.10172,.47319,-.17836,-.1675) * av.y;
    a2t += H4(-.017193,-.040441,.014946,-.0080198) * av.z;
    a2t += H4(.12219,-.01865,.078453,-.059943) * av.w;
    a3t += H4(.026396,-.16473,.0047681,.08396) * av.x;
    a3t += H4(.30359,-.1541,-.74171,-.38994) * av.y;
    a3t += H4(.018158,.013496,-.0082702,.0013707) * av.z;
    a3t += H4(.25383,-.030508,.049708,.015035) * av.w;
    a4t += H4(.11266,-.0016752,.28937,-.21556) * av.x;
    a4t += H4(-.51071,-.0033589,.42526,-.7676) * av.y;
    a4t += H4(-.0012909,.020424,.0038597,-.0095271) * av.z;
    a4t += H4(.037185,-.00015532,-.1103,-.15813) * av.w;
    a5t += H4(.068361,.021314,-.23545,.04284) * av.x;
    a5t += H4(-.12211,.049304,.34491,.53594) * av.y;
    a5t += H4(-.05022,-.0077202,.021611,-.050449) * av.z;
    a5t += H4(.14179,-.0070352,-.26476,-.46256) * av.w;
    a6t += H4(.31092,-.33107,.070981,-.10915) * av.x;
    a6t += H4(-.18244,.32848,-.44292,-.18837) * av.y;
    a6t += H4(.0090367,.0030271,-.014871,-.010126) * av.z;
    a6t += H4(.2862,-.18089,-.15827,.10223) * av.w;
    a7t += H4(.03884,.056313,-.058238,-.097893) * av.x;
    a7t += H4(.36563,-.55423,-.65345,-.21837) * av.y;
    a7t += H4(.0025609,-.027621,.0036915,-.005416) * av.z;
    a7t += H4(.078991,.21271,-.14002,-.40276) * av.w;
    av = tile0[4][local.y + 2][local.x + 2];
    a0t += H4(.13336,-.0011534,-.04942,.076944) * av.x;
    a0t += H4(.0059019,-.00068737,.1003,.063578) * av.y;
    a0t += H4(-.017859,.021848,-.026275,.040168) * av.z;
    a0t += H4(.00041502,-.0013659,.085859,.047172) * av.w;
    a1t += H4(.11127,.047379,.066769,.062443) * av.x;
    a1t += H4(-.16585,.011063,-.22979,.10265) * av.y;
    a1t += H4(.067231,-.040091,-.017932,.0044314) * av.z;
    a1t += H4(-.0085815,.026072,-.048204,-.031617) * av.w;
    a2t += H4(-.1617,-.29432,.034558,-.10881) * av.x;
    a2t += H4(.028268,-.08206,.045312,.29203) * av.y;
    a2t += H4(-.024009,-.050375,.019337,.0012308) * av.z;
    a2t += H4(.21106,.12366,.17696,-.13659) * av.w;
    a3t += H4(.18563,.12444,.080184,-.032335) * av.x;
    a3t += H4(.30188,-.020474,-.10583,.1992) * av.y;
    a3t += H4(.01503,.046688,.012637,-.0015361) * av.z;
    a3t += H4(.20248,-.26766,.0029332,-.0050349) * av.w;
    a4t += H4(.112,-.00085576,.1124,-.08167) * av.x;
    a4t += H4(-.0055574,-.00105,.14963,.17247) * av.y;
    a4t += H4(-.0023171,.02082,-.028087,-.0050002) * av.z;
    a4t += H4(.32764,-.0010096,.18011,-.045178) * av.w;
    a5t += H4(-.078265,.24631,-.15181,.22168) * av.x;
    a5t += H4(-.081685,.0093702,-.30117,-.23119) * av.y;
    a5t += H4(-.0094866,-.035219,.040942,-.042557) * av.z;
    a5t += H4(.02288,.083819,.010523,-.24994) * av.w;
    a6t += H4(.28068,-.070977,.13839,.022547) * av.x;
    a6t += H4(-.04214,.22536,-.026977,.45312) * av.y;
    a6t += H4(.016488,.024484,.0020896,.0084698) * av.z;
    a6t += H4(.10234,.044683,-.14268,.15703) * av.w;
    a7t += H4(.044989,-.098125,-.076474,.044283) * av.x;
    a7t += H4(-.1224,-.20695,-.055339,.23391) * av.y;
    a7t += H4(-.0044164,-.0077119,.025928,-.0030279) * av.z;
    a7t += H4(-.019665,-.05669,-.046371,.2067) * av.w;
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
    a0t += H4(-.17038,-.002069,-.077541,-.052856) * av.x;
    a0t += H4(.13797,-.00031766,-.035692,-.19562) * av.y;
    a0t += H4(-.21174,-.00082937,.03591,.15207) * av.z;
    a0t += H4(-.2352,.00015318,.31512,-.16952) * av.w;
    a1t += H4(-.34031,.037512,.23783,.051643) * av.x;
    a1t += H4(-.069195,.009428,.024283,-.11691) * av.y;
    a1t += H4(-.035793,-.066363,.21701,-.19768) * av.z;
    a1t += H4(.075245,-.14397,-.36127,-.25212) * av.w;
    a2t += H4(-.3335,.020575,-.68119,.26693) * av.x;
    a2t += H4(-.34899,-.15045,-.058174,.043637) * av.y;
    a2t += H4(.38699,-.046861,.0037896,.016696) * av.z;
    a2t += H4(-.2484,-.037889,.21948,-.1993) * av.w;
    a3t += H4(-.00074464,.21495,.1208,.23422) * av.x;
    a3t += H4(-.12137,-.028748,-.07294,.077503) * av.y;
    a3t += H4(.23253,-.10733,-.04471,-.024842) * av.z;
    a3t += H4(-.059434,-.57688,-.21137,.029164) * av.w;
    a4t += H4(.19265,-.0024724,-1.0089,.18702) * av.x;
    a4t += H4(-.22551,-.00016936,.017983,-.075734) * av.y;
    a4t += H4(.11436,-.00088292,.34135,-.034761) * av.z;
    a4t += H4(-.20012,2.3281e-5,.089331,.02383) * av.w;
    a5t += H4(.1249,.11069,.022166,.058093) * av.x;
    a5t += H4(-.039693,-.070739,.24118,-.15396) * av.y;
    a5t += H4(.066324,-.083306,-.0078332,.076943) * av.z;
    a5t += H4(-.034021,.15854,-.10019,-.50535) * av.w;
    a6t += H4(-.17566,.065215,-.246,.14347) * av.x;
    a6t += H4(-.14339,-.27663,-.13018,-.060344) * av.y;
    a6t += H4(.090857,-.06042,-.21591,.062721) * av.z;
    a6t += H4(-.078337,.085386,-.052684,-.21802) * av.w;
    a7t += H4(-.27105,.3104,.13502,.11471) * av.x;
    a7t += H4(.16251,.16445,-.0020259,-.029186) * av.y;
    a7t += H4(-.087856,-.041423,.062087,-.011497) * av.z;
    a7t += H4(.15416,-.53965,-.059112,-.0079541) * av.w;
    av = tile0[5][local.y + 0][local.x + 1];
    a0t += H4(-.068806,-.0017434,.33003,-.14377) * av.x;
    a0t += H4(.19036,-.00028496,-.13678,.045351) * av.y;
    a0t += H4(-.048145,.0014067,-.19621,.043187) * av.z;
    a0t += H4(.21554,-.0021497,-.3888,-.058582) * av.w;
    a1t += H4(-.081754,.017569,-.05311,.15793) * av.x;
    a1t += H4(.14116,.066493,-.23991,.14079) * av.y;
    a1t += H4(-.017865,-.087513,.031132,.28857) * av.z;
    a1t += H4(-.39625,.31372,-.044642,-.05852) * av.w;
    a2t += H4(.28967,-.023521,-.16418,-.056679) * av.x;
    a2t += H4(-.10881,.018978,-.040322,.00091861) * av.y;
    a2t += H4(-.04121,.012375,.032942,-.26662) * av.z;
    a2t += H4(.18599,.0027031,.28152,.19207) * av.w;
    a3t += H4(.086001,-.16437,.059584,.010324) * av.x;
    a3t += H4(-.086222,.20245,-.050147,-.063141) * av.y;
    a3t += H4(.061789,.025197,-.048402,-.016062) * av.z;
    a3t += H4(.012585,-.018189,.11887,.074951) * av.w;
    a4t += H4(-.25022,-.0016299,.24451,.4179) * av.x;
    a4t += H4(.076406,.00024912,.076727,-.19031) * av.y;
    a4t += H4(-.38717,.00063202,.30336,.1428) * av.z;
    a4t += H4(-.00701,-.0019449,.10931,.14847) * av.w;
    a5t += H4(-.057698,-.061446,.099502,-.14063) * av.x;
    a5t += H4(-.032432,.41819,.15162,.19607) * av.y;
    a5t += H4(-.026819,-.26675,.1501,.098847) * av.z;
    a5t += H4(-.074556,-.39065,.1443,-.10923) * av.w;
    a6t += H4(.075255,-.13431,-.022916,-.57933) * av.x;
    a6t += H4(.052712,.16209,.22752,.40758) * av.y;
    a6t += H4(.1068,.039155,-.097094,-.011766) * av.z;
    a6t += H4(-.17859,-.3774,.025553,.43837) * av.w;
    a7t += H4(-.052794,-.30256,-.017106,-.20098) * av.x;
    a7t += H4(.14023,.044932,.044119,.031243) * av.y;
    a7t += H4(-.0020905,.016901,-.0037505,.0023771) * av.z;
    a7t += H4(.11078,-.29079,-.08339,-.13287) * av.w;
    av = tile0[5][local.y + 0][local.x + 2];
    a0t += H4(-.0003861,.00063283,-.066409,.28807) * av.x;
    a0t += H4(.057436,.00053649,.07206,-.16139) * av.y;
    a0t += H4(.04461,.0025685,-.086589,-.2602) * av.z;
    a0t += H4(-.077634,8.6627e-5,-.87559,.23324) * av.w;
    a1t += H4(-.095228,.070314,.21882,-.49643) * av.x;
    a1t += H4(.11475,-.031633,.012463,.00055903) * av.y;
    a1t += H4(.02235,-.0098857,.18565,-.034259) * av.z;
    a1t += H4(-.32083,.022772,-.19106,-.10815) * av.w;
    a2t += H4(.13624,-.32509,.074128,-.25908) * av.x;
    a2t += H4(.15118,.29293,-.039709,.34028) * av.y;
    a2t += H4(-.06798,-.12093,-.0098499,-.22252) * av.z;
    a2t += H4(.030145,-.074274,-.10326,-.39433) * av.w;
    a3t += H4(.23496,.025249,.20009,-.092479) * av.x;
    a3t += H4(-.046896,-.12242,.022827,-.06777) * av.y;
    a3t += H4(.26043,.0068025,-.01007,-.021362) * av.z;
    a3t += H4(.11153,.46823,.095769,.046088) * av.w;
    a4t += H4(-.14786,.00035829,.061227,-.066667) * av.x;
    a4t += H4(.24773,.00083662,-.067351,-.045724) * av.y;
    a4t += H4(-.24373,.0016464,.12893,-.025173) * av.z;
    a4t += H4(.020304,.00022835,-.24472,-.48854) * av.w;
    a5t += H4(-.031615,-.41324,-.045119,-.10265) * av.x;
    a5t += H4(.03154,.24259,.031025,-.078744) * av.y;
    a5t += H4(.02531,-.1561,.16687,.062948) * av.z;
    a5t += H4(-.1143,.064418,.039164,.023842) * av.w;
    a6t += H4(.024364,-.12053,.068416,-.19431) * av.x;
    a6t += H4(.01188,-.099113,.0075688,-.36696) * av.y;
    a6t += H4(.15144,-.43364,-.068576,.034375) * av.z;
    a6t += H4(-.28011,-.035973,-.096163,-.22799) * av.w;
    a7t += H4(.040773,-.066904,-.153,-.11615) * av.x;
    a7t += H4(.074951,-.20701,-.014751,.030446) * av.y;
    a7t += H4(.11161,-.13057,.053593,.0039391) * av.z;
    a7t += H4(.082766,.069972,-.12176,.04292) * av.w;
    av = tile0[5][local.y + 1][local.x + 0];
    a0t += H4(-.19274,.00057669,-.12798,.066195) * av.x;
    a0t += H4(.090698,-.00047923,-.34528,.12052) * av.y;
    a0t += H4(.2262,.0016165,.11971,.072655) * av.z;
    a0t += H4(-.080286,.00012877,-.034278,-.08091) * av.w;
    a1t += H4(.16656,.021483,.16025,.15082) * av.x;
    a1t += H4(-.079344,.14039,-.035817,-.022559) * av.y;
    a1t += H4(.11638,.11064,-.22739,.0016991) * av.z;
    a1t += H4(.45172,.075133,-.1026,.010721) * av.w;
    a2t += H4(-.20295,-.21554,-.078703,-.51274) * av.x;
    a2t += H4(-.18133,.051412,-.013938,.37013) * av.y;
    a2t += H4(.21725,-.18838,.1049,-.38005) * av.z;
    a2t += H4(-.053679,.1792,-.047998,.059587) * av.w;
    a3t += H4(-.21576,.47849,-.11203,-.40089) * av.x;
    a3t += H4(-.033585,-.03477,.17082,-.014661) * av.y;
    a3t += H4(-.11841,-.24822,-.27722,-.030824) * av.z;
    a3t += H4(.011505,-.025517,-.10981,.099202) * av.w;
    a4t += H4(-.12165,.00012024,-.55496,-.21702) * av.x;
    a4t += H4(.16368,.00038786,-.15931,-.0089162) * av.y;
    a4t += H4(-.19697,.0017167,.18517,.065956) * av.z;
    a4t += H4(-.071652,-3.3862e-5,-.061353,.024191) * av.w;
    a5t += H4(.16326,-.13715,-.21824,.14915) * av.x;
    a5t += H4(.026628,.0099198,.22744,-.052741) * av.y;
    a5t += H4(.027779,-.09843,.14268,.0131) * av.z;
    a5t += H4(.16337,-.016639,-.093175,.049404) * av.w;
    a6t += H4(-.21375,.22791,.13828,-.32391) * av.x;
    a6t += H4(-.13593,-.34534,-.02448,.23291) * av.y;
    a6t += H4(.50852,.096968,.2697,.22705) * av.z;
    a6t += H4(.072814,.054545,.088353,-.2497) * av.w;
    a7t += H4(.253,.4642,.14627,-.25908) * av.x;
    a7t += H4(-.34884,.075944,.01924,-.0093244) * av.y;
    a7t += H4(.063486,-.23914,.056632,-.075241) * av.z;
    a7t += H4(.14749,-.59142,-.17536,-.062165) * av.w;
    av = tile0[5][local.y + 1][local.x + 1];
    a0t += H4(-.09742,-2.8369e-5,.25601,-.075915) * av.x;
    a0t += H4(.29875,.0054204,-.58417,.083967) * av.y;
    a0t += H4(.32109,.0029494,-.13941,-.24503) * av.z;
    a0t += H4(-.027449,-.00030457,-.039271,.059565) * av.w;
    a1t += H4(-.0045811,.012231,.10049,.28986) * av.x;
    a1t += H4(.054671,.0055811,-.17148,-.53398) * av.y;
    a1t += H4(.054142,.061436,-.04339,-.026739) * av.z;
    a1t += H4(-.35613,.01323,-.19116,-.26176) * av.w;
    a2t += H4(-.008946,.13618,.12371,.0044683) * av.x;
    a2t += H4(.34813,.22217,.18666,-.20801) * av.y;
    a2t += H4(.13317,-.11061,.10722,-.24904) * av.z;
    a2t += H4(.28112,-.041123,-.17545,-.4569) * av.w;
    a3t += H4(.16963,-.42564,.068899,.1055) * av.x;
    a3t += H4(-.17402,-.33722,-.095593,.047033) * av.y;
    a3t += H4(.083377,-.096553,-.054418,-.13446) * av.z;
    a3t += H4(-.014652,.20193,-.078327,-.21318) * av.w;
    a4t += H4(-.37286,.00022231,.5522,-.060287) * av.x;
    a4t += H4(.13967,.0060318,-.40393,-.15045) * av.y;
    a4t += H4(-.23373,.0024629,.25112,-.12466) * av.z;
    a4t += H4(-.0072681,-.00031279,-.22385,.25185) * av.w;
    a5t += H4(.057884,-.40134,.081061,-.066081) * av.x;
    a5t += H4(.21306,.18509,-.32919,-.44484) * av.y;
    a5t += H4(.022383,-.38114,-.26517,.14979) * av.z;
    a5t += H4(-.23703,.091291,.24901,-.14177) * av.w;
    a6t += H4(-.16929,-.2931,.040223,.63179) * av.x;
    a6t += H4(.55304,.48227,.11423,-.87118) * av.y;
    a6t += H4(-.090313,-.16172,-.011868,.068427) * av.z;
    a6t += H4(.10827,-.076174,-.058634,.022239) * av.w;
    a7t += H4(.2573,-.64281,-.13088,.27879) * av.x;
    a7t += H4(-.10562,-.30628,-.26067,.020721) * av.y;
    a7t += H4(.080949,.29865,-.052381,.057308) * av.z;
    a7t += H4(-.029578,-.23147,-.083712,.040574) * av.w;
    av = tile0[5][local.y + 1][local.x + 2];
    a0t += H4(-.059662,.00172,.31055,-.15266) * av.x;
    a0t += H4(.1084,.0048059,.10862,.16937) * av.y;
    a0t += H4(.1969,.0002408,.10509,-.060729) * av.z;
    a0t += H4(-.022101,.0011567,-.26307,-.0067503) * av.w;
    a1t += H4(.074765,-.35556,-.10822,.23261) * av.x;
    a1t += H4(.055624,-.050592,.039693,-.12625) * av.y;
    a1t += H4(.064213,.027086,.0659,.05175) * av.z;
    a1t += H4(-.11381,-.084926,.044886,.042112) * av.w;
    a2t += H4(-.22785,.40647,.22657,.12598) * av.x;
    a2t += H4(.2613,-.017056,-.0066277,-.068009) * av.y;
    a2t += H4(-.0056898,-.059769,.015264,.035642) * av.z;
    a2t += H4(.060805,-.51087,-.096631,-.040505) * av.w;
    a3t += H4(.051251,-.12583,-.020433,.090254) * av.x;
    a3t += H4(-.03697,-.34688,.071811,.026941) * av.y;
    a3t += H4(.13202,-.0027476,-.049878,.091027) * av.z;
    a3t += H4(-.18293,.34457,.12615,.048715) * av.w;
    a4t += H4(-.14527,.0017138,.26709,-.14945) * av.x;
    a4t += H4(.072283,.0047957,-.13327,-.12634) * av.y;
    a4t += H4(.068543,-.00033269,.2092,-.079486) * av.z;
    a4t += H4(.088518,.0011214,-.56569,.20322) * av.w;
    a5t += H4(.0015746,-.31073,-.074058,-.24783) * av.x;
    a5t += H4(.082557,.0050206,.092151,-.015752) * av.y;
    a5t += H4(.051618,-.2841,.12864,.15397) * av.z;
    a5t += H4(-.03982,.076336,.092014,-.19015) * av.w;
    a6t += H4(-.3599,.0030351,-.20332,.28587) * av.x;
    a6t += H4(-.065944,.18154,.013025,.60146) * av.y;
    a6t += H4(-.24995,-.046188,-.030081,.31923) * av.z;
    a6t += H4(.24903,-.40129,-.087482,.26654) * av.w;
    a7t += H4(-.12896,.056507,-.0056754,.20096) * av.x;
    a7t += H4(-.081559,-.47449,-.060297,-.011537) * av.y;
    a7t += H4(.010596,-.18023,.067167,.0008942) * av.z;
    a7t += H4(-.076261,.405,-.26896,.022699) * av.w;
    av = tile0[5][local.y + 2][local.x + 0];
    a0t += H4(.056454,.0020258,-.17571,.035883) * av.x;
    a0t += H4(.1056,-.00060134,-.2604,-.018916) * av.y;
    a0t += H4(.036127,.0013287,-.12214,.35528) * av.z;
    a0t += H4(.26093,-.0018296,-.011552,-.098819) * av.w;
    a1t += H4(-.091001,.029133,.096785,.022318) * av.x;
    a1t += H4(.056506,-.11137,-.076767,-.04586) * av.y;
    a1t += H4(.16264,-.68901,.0823,.18322) * av.z;
    a1t += H4(-.083022,-.11787,-.10193,.13556) * av.w;
    a2t += H4(-.1332,-.085927,.062933,.19088) * av.x;
    a2t += H4(.093449,.086742,.018876,.022196) * av.y;
    a2t += H4(.34506,.15104,-.013829,-.24199) * av.z;
    a2t += H4(.053551,.28065,.048492,.15351) * av.w;
    a3t += H4(-.005096,.10944,-.019382,.16473) * av.x;
    a3t += H4(.064893,.099693,.085533,-.027611) * av.y;
    a3t += H4(.18725,-.16952,-.12413,-.017895) * av.z;
    a3t += H4(.1085,.03858,-.20026,-.054944) * av.w;
    a4t += H4(-.58356,.0014714,-.075616,-.39079) * av.x;
    a4t += H4(-.0067345,3.7153e-5,.026827,.056016) * av.y;
    a4t += H4(.2083,.0014085,-.13144,-.21728) * av.z;
    a4t += H4(-.044789,-.0021152,.38614,.065547) * av.w;
    a5t += H4(-.17658,-.022101,-.18608,.35261) * av.x;
    a5t += H4(-.23899,.090916,.028165,.03924) * av.y;
    a5t += H4(.031814,-.077904,-.097311,.097597) * av.z;
    a5t += H4(-.021306,.18961,.11502,.07742) * av.w;
    a6t += H4(-.051673,-.13292,-.0142,-.024956) * av.x;
    a6t += H4(-.05932,-.10136,-.083428,-.15048) * av.y;
    a6t += H4(.21757,-.15015,.0085129,.082509) * av.z;
    a6t += H4(-.28973,.23701,-.10776,-.22097) * av.w;
    a7t += H4(-.25205,.26858,-.044004,.20445) * av.x;
    a7t += H4(.044949,-.012517,-.044733,.019081) * av.y;
    a7t += H4(.095411,-.13573,-.037984,.015306) * av.z;
    a7t += H4(-.1281,-.39812,.040502,.13044) * av.w;
    av = tile0[5][local.y + 2][local.x + 1];
    a0t += H4(.014594,.0011429,.023283,.2484) * av.x;
    a0t += H4(.25869,.00020725,.12792,-.18915) * av.y;
    a0t += H4(.054773,.00081882,-.088625,.0071348) * av.z;
    a0t += H4(.040089,-.00075208,.10793,-.0050311) * av.w;
    a1t += H4(.017926,.34678,-.047354,-.2637) * av.x;
    a1t += H4(.14968,.12257,.18037,.20439) * av.y;
    a1t += H4(-.0024373,-.61658,.2304,.0024824) * av.z;
    a1t += H4(.077865,-.047259,-.18535,-.19513) * av.w;
    a2t += H4(.032736,.34995,-.038725,-.22386) * av.x;
    a2t += H4(-.24399,.40339,-.034582,.34972) * av.y;
    a2t += H4(-.11802,-.31132,-.018089,.24245) * av.z;
    a2t += H4(.19394,.42928,.012844,.092945) * av.w;
    a3t += H4(-.10395,-.060006,-.0032753,-.14225) * av.x;
    a3t += H4(.25745,-.13827,-.088885,.044621) * av.y;
    a3t += H4(.12507,.0074084,.059315,-.0018009) * av.z;
    a3t += H4(.21562,-.067058,.059654,.10067) * av.w;
    a4t += H4(-.0038939,.0014523,-.15568,.013588) * av.x;
    a4t += H4(-.074692,.00075464,-.12235,-.074172) * av.y;
    a4t += H4(.3626,.00069794,-.080881,-.18093) * av.z;
    a4t += H4(-.066992,-.00076718,.29989,.23457) * av.w;
    a5t += H4(.17727,.078349,-.066287,-.067112) * av.x;
    a5t += H4(.24544,.059979,.16969,-.12117) * av.y;
    a5t += H4(-.048122,-.016985,-.039017,-.031646) * av.z;
    a5t += H4(.097042,.33548,.099019,-.030614) * av.w;
    a6t += H4(.25835,-.020901,.085093,-.14896) * av.x;
    a6t += H4(-.10091,-.21529,-.18343,.29456) * av.y;
    a6t += H4(-.4381,-.0024835,-.0059825,.16414) * av.z;
    a6t += H4(-.50745,.13852,.011031,-.12169) * av.w;
    a7t += H4(-.074065,-.30143,-.053298,-.11223) * av.x;
    a7t += H4(.011416,-.1954,-.005753,.030042) * av.y;
    a7t += H4(.091001,.18903,-.095418,-.065118) * av.z;
    a7t += H4(.02475,.014744,-.18499,-.0025829) * av.w;
    av = tile0[5][local.y + 2][local.x + 2];
    a0t += H4(-.12514,.0049505,.082575,-.1012) * av.x;
    a0t += H4(.053302,-.002658,.01088,.0075732) * av.y;
    a0t += H4(.17291,.0024261,-.038533,.028651) * av.z;
    a0t += H4(.16038,-.0015391,.02868,.18052) * av.w;
    a1t += H4(.0067014,-.26256,-.093925,.31047) * av.x;
    a1t += H4(-.035843,.084672,.014886,.14057) * av.y;
    a1t += H4(.045264,-.2597,.078747,-.10982) * av.z;
    a1t += H4(.072089,-.13126,-.14132,.06337) * av.w;
    a2t += H4(.12694,.14471,.30639,-.19051) * av.x;
    a2t += H4(-.21236,.29465,.0085835,.0020062) * av.y;
    a2t += H4(-.23477,-.22762,.063781,-.217) * av.z;
    a2t += H4(.0024882,.047391,-1.4489e-5,-.22358) * av.w;
    a3t += H4(-.44727,-.42041,-.35221,-.023655) * av.x;
    a3t += H4(.17493,-.035078,-.01167,.029352) * av.y;
    a3t += H4(-.14103,-.087665,-.01941,-.022868) * av.z;
    a3t += H4(.14721,.042009,.027287,.044042) * av.w;
    a4t += H4(.071313,.0048312,.59047,.28252) * av.x;
    a4t += H4(.081453,-.0028059,.18025,-.22784) * av.y;
    a4t += H4(.062547,.0016437,-.0057513,.086354) * av.z;
    a4t += H4(-.10495,-.0011863,.077158,.18522) * av.w;
    a5t += H4(-.01375,-.16732,-.64249,.019146) * av.x;
    a5t += H4(.062796,.050628,-.073751,-.16571) * av.y;
    a5t += H4(-.017311,.060442,.22812,-.15345) * av.z;
    a5t += H4(-.2795,.17122,.10774,.17831) * av.w;
    a6t += H4(.057554,-.051424,.042175,-.088526) * av.x;
    a6t += H4(.099655,.21801,-.048073,-.14698) * av.y;
    a6t += H4(.048437,-.065153,.044254,-.2173) * av.z;
    a6t += H4(-.80568,.20766,-.12309,.3004) * av.w;
    a7t += H4(.025091,-.22128,.31171,-.10244) * av.x;
    a7t += H4(-.035028,-.054924,.048672,-.091445) * av.y;
    a7t += H4(-.047182,-.31515,-.01773,.0029789) * av.z;
    a7t += H4(.012703,-.08519,-.12114,-.053025) * av.w;
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
    a0t += H4(.34955,.0021678,-.0082254,-.22954) * av.x;
    a0t += H4(-.16563,-.0028821,-.032738,.13664) * av.y;
    a0t += H4(.57684,-1.9249e-5,.25644,.11564) * av.z;
    a0t += H4(.073704,.0011297,.026355,-.077346) * av.w;
    a1t += H4(-.15202,.003888,-.32758,-.1909) * av.x;
    a1t += H4(.071563,.27004,.13815,.33507) * av.y;
    a1t += H4(-.58987,-.15089,.2644,-.39494) * av.z;
    a1t += H4(-.2979,-.088291,.10702,-.12972) * av.w;
    a2t += H4(.20384,.093944,.0099023,.19989) * av.x;
    a2t += H4(-1.3548,.024771,-.2867,-.025615) * av.y;
    a2t += H4(-.5769,-.23444,-.53863,.12338) * av.z;
    a2t += H4(-.11041,-.27575,-.062186,.27177) * av.w;
    a3t += H4(-.33274,-.085665,-.20791,.12858) * av.x;
    a3t += H4(.13538,.36107,.088401,-.1629) * av.y;
    a3t += H4(.087593,.21043,.18119,-.071094) * av.z;
    a3t += H4(-.12826,-.19278,.093219,.045251) * av.w;
    a4t += H4(.16749,.0023532,-.059386,.19011) * av.x;
    a4t += H4(.027568,-.0030271,.18034,.33834) * av.y;
    a4t += H4(.40182,8.8932e-6,.33302,.14117) * av.z;
    a4t += H4(.14246,.00078872,.12902,.27531) * av.w;
    a5t += H4(.074456,.247,-.011677,-.2733) * av.x;
    a5t += H4(.008559,.13365,.45275,-.097939) * av.y;
    a5t += H4(-.13444,.14608,.3074,-.59028) * av.z;
    a5t += H4(-.40978,-.03163,.12952,-.32302) * av.w;
    a6t += H4(.079624,-.25329,.26971,.027198) * av.x;
    a6t += H4(-.43358,.072019,-.08315,-.24875) * av.y;
    a6t += H4(-.10187,-.37785,.089915,.0027499) * av.z;
    a6t += H4(.059326,-.4507,.10703,.41951) * av.w;
    a7t += H4(-.2008,-.18252,-.032567,-.014202) * av.x;
    a7t += H4(-.11756,.24495,.044878,.0785) * av.y;
    a7t += H4(.13333,.25171,-.044099,.043128) * av.z;
    a7t += H4(.35818,-.079675,-.060095,.024518) * av.w;
    av = tile0[6][local.y + 0][local.x + 1];
    a0t += H4(-.025656,.0013848,.075309,-.087251) * av.x;
    a0t += H4(-.17467,-.0033631,-.093137,.14438) * av.y;
    a0t += H4(.46644,.0011473,-.42519,.019169) * av.z;
    a0t += H4(.10344,-.0018245,-.096473,.11736) * av.w;
    a1t += H4(-.18452,.20022,.073897,.21174) * av.x;
    a1t += H4(.015508,.38759,.070585,.40277) * av.y;
    a1t += H4(-.044711,-.15527,.10257,-.2635) * av.z;
    a1t += H4(-.1105,-.25213,.04319,-.23997) * av.w;
    a2t += H4(-.068544,.033968,.10463,.10406) * av.x;
    a2t += H4(-.43756,.5436,-.25122,.079292) * av.y;
    a2t += H4(-.13614,.45744,-.091059,.46365) * av.z;
    a2t += H4(-.076012,-.23223,.16865,.099661) * av.w;
    a3t += H4(-.057058,.20422,-.18034,-.090284) * av.x;
    a3t += H4(.20823,-.099365,-.21957,.0042209) * av.y;
    a3t += H4(.12892,-.0006283,-.27486,-.030988) * av.z;
    a3t += H4(-.074325,-.23497,-.018256,-.14444) * av.w;
    a4t += H4(-.068875,.0014256,-.037467,-.0076885) * av.x;
    a4t += H4(.25669,-.0035155,.35904,.21465) * av.y;
    a4t += H4(.643,.0010888,-.16636,.15519) * av.z;
    a4t += H4(.14009,-.0017143,.019444,-.21877) * av.w;
    a5t += H4(-.1169,.29095,-.16388,-.0639) * av.x;
    a5t += H4(-.13104,.048834,.083407,-.005423) * av.y;
    a5t += H4(.20266,.20525,.13647,.12751) * av.z;
    a5t += H4(-.063295,-.0012507,-.18646,-.20857) * av.w;
    a6t += H4(.032958,-.10548,.38733,.15846) * av.x;
    a6t += H4(.1587,.13261,.11133,-.013686) * av.y;
    a6t += H4(-.16624,.15783,.16339,.14447) * av.z;
    a6t += H4(-.022189,.32201,.16266,.036396) * av.w;
    a7t += H4(.16204,.021132,.14036,.099681) * av.x;
    a7t += H4(-.097684,-.41297,.069771,-.023818) * av.y;
    a7t += H4(.16295,-.041524,-.17266,.10678) * av.z;
    a7t += H4(.27479,-.085941,-.089352,-.017779) * av.w;
    av = tile0[6][local.y + 0][local.x + 2];
    a0t += H4(-.083113,-.00024294,-.024307,.41357) * av.x;
    a0t += H4(.11355,-.00153,-.29878,.10431) * av.y;
    a0t += H4(.14196,4.9177e-5,.2411,.18823) * av.z;
    a0t += H4(.06159,.0026999,.37255,-.095588) * av.w;
    a1t += H4(-.34575,.35634,.01851,.1043) * av.x;
    a1t += H4(-.080636,.025885,.016073,-.27713) * av.y;
    a1t += H4(-.073717,-.12276,.07161,.64537) * av.z;
    a1t += H4(-.14136,-.0013364,.23421,-.069097) * av.w;
    a2t += H4(-.24957,-.38893,.016502,-.0020347) * av.x;
    a2t += H4(-.1237,.18958,.05629,-.02179) * av.y;
    a2t += H4(.026913,.78002,.2473,.53235) * av.z;
    a2t += H4(-.14999,-.17117,.033628,-.045346) * av.w;
    a3t += H4(.0073757,.20092,.20075,-.0099345) * av.x;
    a3t += H4(-.027308,-.10433,-.034428,.15723) * av.y;
    a3t += H4(-.040261,-.37311,-.60789,.076387) * av.z;
    a3t += H4(-.17521,.039172,-.24806,-.045898) * av.w;
    a4t += H4(-.089421,.00014925,-.23634,.40195) * av.x;
    a4t += H4(.15324,-.0018362,-.017154,-.047249) * av.y;
    a4t += H4(.60934,.00020333,-.077999,.33408) * av.z;
    a4t += H4(.056537,.0019084,-.18041,-.057611) * av.w;
    a5t += H4(-.021316,-.26354,-.056016,-.25385) * av.x;
    a5t += H4(.014452,.27592,-.034053,-.3009) * av.y;
    a5t += H4(-.088498,.5798,.14498,.74159) * av.z;
    a5t += H4(-.031029,-.43221,-.013456,.24324) * av.w;
    a6t += H4(-.53193,.029508,.16169,.11545) * av.x;
    a6t += H4(.055682,.24655,.2783,-.049981) * av.y;
    a6t += H4(-.67213,.20253,-.00075645,.30124) * av.z;
    a6t += H4(-.25281,.062199,.039012,.29402) * av.w;
    a7t += H4(.034743,.1919,.014718,.01911) * av.x;
    a7t += H4(-.29036,-.096905,-.021462,-.13212) * av.y;
    a7t += H4(.036354,-.46183,-.34695,.10654) * av.z;
    a7t += H4(-.017942,-.29723,.083481,.0057682) * av.w;
    av = tile0[6][local.y + 1][local.x + 0];
    a0t += H4(.29027,.0018802,.14886,-.14064) * av.x;
    a0t += H4(-.20708,.00035591,.33015,-.2263) * av.y;
    a0t += H4(.6688,-.00039035,.21009,.2232) * av.z;
    a0t += H4(-.0084371,.00038496,-.11302,-.24485) * av.w;
    a1t += H4(.22375,.089265,-.15799,.16631) * av.x;
    a1t += H4(.067667,-.016823,-.09276,-.13194) * av.y;
    a1t += H4(-.0015542,.0042143,-.35805,.40211) * av.z;
    a1t += H4(-.28608,-.063738,.074763,.32279) * av.w;
    a2t += H4(-.19972,.11067,.011692,-.17712) * av.x;
    a2t += H4(-.19749,.099479,-.1669,.28705) * av.y;
    a2t += H4(-.18989,-.55391,.12927,.31414) * av.z;
    a2t += H4(.12596,-.027561,-.10448,-.14055) * av.w;
    a3t += H4(.036567,-.24542,-.046207,-.070245) * av.x;
    a3t += H4(-.035959,.097667,-.065763,.10816) * av.y;
    a3t += H4(-.21198,.01246,.031607,-.0075941) * av.z;
    a3t += H4(-.060989,.24735,-.019436,-.040764) * av.w;
    a4t += H4(-.010873,.0017929,-.091544,-.018575) * av.x;
    a4t += H4(.20305,.00014158,-.036662,-.062916) * av.y;
    a4t += H4(.0068166,-.000141,.16055,-.080696) * av.z;
    a4t += H4(-.052406,.00023646,.00080644,-.036891) * av.w;
    a5t += H4(-.040743,-.043507,-.21819,.012262) * av.x;
    a5t += H4(.034147,.047851,.10345,.02511) * av.y;
    a5t += H4(.088042,-.16979,-.50552,-.14805) * av.z;
    a5t += H4(-.10519,.15933,.21931,.16146) * av.w;
    a6t += H4(-.13582,.10763,.024876,.19677) * av.x;
    a6t += H4(-.040725,.29047,-.018211,-.12118) * av.y;
    a6t += H4(.075875,-.42459,.36845,.080348) * av.z;
    a6t += H4(.04942,-.13781,-.31253,-.23206) * av.w;
    a7t += H4(-.023513,-.25792,.077464,.032468) * av.x;
    a7t += H4(.16441,.31188,.11082,-.096168) * av.y;
    a7t += H4(.21503,.076255,-.16193,.12771) * av.z;
    a7t += H4(-.5023,.21154,-.035213,.056338) * av.w;
    av = tile0[6][local.y + 1][local.x + 1];
    a0t += H4(.20701,.0016349,-.41034,.010986) * av.x;
    a0t += H4(.0027171,-.0050845,.15219,-.036365) * av.y;
    a0t += H4(.58798,-.00082076,-.47593,.14583) * av.z;
    a0t += H4(-.036956,-.0017966,.057015,.22673) * av.w;
    a1t += H4(.039585,.014965,-.0039305,-.18904) * av.x;
    a1t += H4(.010967,.0069062,-.30699,.28353) * av.y;
    a1t += H4(.16758,.014564,-.33328,-.56651) * av.z;
    a1t += H4(-.069029,-.19305,.1331,.32673) * av.w;
    a2t += H4(-.2917,-.19525,.12468,-.38423) * av.x;
    a2t += H4(.43287,-.35313,.023755,.19034) * av.y;
    a2t += H4(.14623,.21719,.3455,.74201) * av.z;
    a2t += H4(.0059452,-.056956,.0050308,.055839) * av.w;
    a3t += H4(-.00033162,-.26267,-.077334,-.0079896) * av.x;
    a3t += H4(-.18594,-.33676,-.11268,.04315) * av.y;
    a3t += H4(-.20417,.13044,.022364,.2146) * av.z;
    a3t += H4(-.46331,-.17124,.012282,.11808) * av.w;
    a4t += H4(-.13485,.0014873,-.43805,-.17345) * av.x;
    a4t += H4(.034298,-.0049907,.022771,.13036) * av.y;
    a4t += H4(.26292,-.00064978,-.045392,.27972) * av.z;
    a4t += H4(-.21898,-.0020679,.15434,.056537) * av.w;
    a5t += H4(.12417,.046257,-.19857,-.31448) * av.x;
    a5t += H4(-.076431,-.34943,-.61601,.043305) * av.y;
    a5t += H4(.28956,-.079617,-.27481,-.31748) * av.z;
    a5t += H4(-.0081562,.26908,-.086863,.15562) * av.w;
    a6t += H4(.04925,-.0017793,.094049,.036156) * av.x;
    a6t += H4(.3667,-.084858,-.025379,-.16841) * av.y;
    a6t += H4(.2158,.19333,.35706,.4787) * av.z;
    a6t += H4(-.16663,-.11968,-.1417,.51081) * av.w;
    a7t += H4(-.14625,-.29648,-.011142,.057316) * av.x;
    a7t += H4(.10312,-.26799,.24702,-.04137) * av.y;
    a7t += H4(-.014442,.30421,.047524,.10172) * av.z;
    a7t += H4(-.32477,.22203,-.017621,.26068) * av.w;
    av = tile0[6][local.y + 1][local.x + 2];
    a0t += H4(.022706,-.00083838,.20428,-.11886) * av.x;
    a0t += H4(.10687,-.001308,-.10053,.090546) * av.y;
    a0t += H4(.4011,-.00059638,.42911,.47712) * av.z;
    a0t += H4(-.15749,.0002378,.063084,.057342) * av.w;
    a1t += H4(-.088661,-.040826,-.25729,.25796) * av.x;
    a1t += H4(.070725,.2371,-.20189,-.38898) * av.y;
    a1t += H4(-.18804,.1716,.061258,-.20641) * av.z;
    a1t += H4(-.023079,-.07749,.060878,.10548) * av.w;
    a2t += H4(-.14619,.016122,.044408,-.12609) * av.x;
    a2t += H4(.13672,-.067814,.012442,.16997) * av.y;
    a2t += H4(.7551,.67486,.12183,.19516) * av.z;
    a2t += H4(-.12608,-.15199,-.11903,-.17752) * av.w;
    a3t += H4(-.079039,.093995,-.10825,.051861) * av.x;
    a3t += H4(-.13195,-.00052125,.016075,-.079706) * av.y;
    a3t += H4(-.30304,.37072,-.023403,-.12367) * av.z;
    a3t += H4(-.17989,-.03789,.015912,.026081) * av.w;
    a4t += H4(-.038909,-.00036961,-.14064,-.18181) * av.x;
    a4t += H4(-.037028,-.0016903,-.12963,-.036291) * av.y;
    a4t += H4(.38453,-.00042108,.18125,.7665) * av.z;
    a4t += H4(.019159,-.00024619,.11998,.3995) * av.w;
    a5t += H4(.027837,-.13795,-.16135,-.012) * av.x;
    a5t += H4(.07137,-.024886,-.16098,-.43232) * av.y;
    a5t += H4(-.17019,.31173,.25793,-.014533) * av.z;
    a5t += H4(-.095345,-.14942,-.21149,.05584) * av.w;
    a6t += H4(-.258,-.12861,-.099206,-.033821) * av.x;
    a6t += H4(.13793,-.031443,.17681,.16579) * av.y;
    a6t += H4(.30743,.21956,-.0003928,.036012) * av.z;
    a6t += H4(-.10207,-.10162,.00049764,-.29047) * av.w;
    a7t += H4(.056571,.26431,.074652,-.13017) * av.x;
    a7t += H4(.077667,.0026089,.10054,-.045777) * av.y;
    a7t += H4(-.20225,.1758,-.092988,-.37275) * av.z;
    a7t += H4(.047749,.14254,-.041082,-.22777) * av.w;
    av = tile0[6][local.y + 2][local.x + 0];
    a0t += H4(.051339,-.0019687,.038693,.17492) * av.x;
    a0t += H4(.2189,.0011755,.053666,-.27909) * av.y;
    a0t += H4(.14962,.000294,-.13053,.40821) * av.z;
    a0t += H4(-.053919,.00035233,-.32548,.2513) * av.w;
    a1t += H4(.16255,.028777,-.27629,.25774) * av.x;
    a1t += H4(.19013,-.10179,-.31841,.0016602) * av.y;
    a1t += H4(.50425,.22094,-.28801,.79107) * av.z;
    a1t += H4(-.33514,.088417,.13417,-.16485) * av.w;
    a2t += H4(.13791,.03895,.099003,.29411) * av.x;
    a2t += H4(-.0038838,.44188,.096803,.015494) * av.y;
    a2t += H4(.23445,-.99797,-.070004,.43976) * av.z;
    a2t += H4(-.18614,-.12604,-.10273,.037049) * av.w;
    a3t += H4(.14863,-.011721,.019123,.021207) * av.x;
    a3t += H4(-.091828,-.18201,.11244,.032632) * av.y;
    a3t += H4(.32782,.0011796,.17349,.022287) * av.z;
    a3t += H4(.046074,.25125,.10889,.0065586) * av.w;
    a4t += H4(-.035537,-.0021445,-.25883,-.23391) * av.x;
    a4t += H4(.06177,.00096293,.19615,.16255) * av.y;
    a4t += H4(-.38543,.00059588,-.23493,.2662) * av.z;
    a4t += H4(-.18319,.00045218,-.1866,.31245) * av.w;
    a5t += H4(-.28443,.17424,-.22939,.21494) * av.x;
    a5t += H4(.047288,.033398,.013074,-.015454) * av.y;
    a5t += H4(.11852,-.05614,-.064104,.33243) * av.z;
    a5t += H4(-.12994,-.098371,.26151,-.44037) * av.w;
    a6t += H4(.30033,-.031352,.01512,.053705) * av.x;
    a6t += H4(.30333,.079741,.11281,-.050604) * av.y;
    a6t += H4(.63439,-1.1057,-.14742,.35074) * av.z;
    a6t += H4(-.39924,.078895,-.047464,-.15448) * av.w;
    a7t += H4(.17993,.052372,.033675,.053694) * av.x;
    a7t += H4(.21446,-.20576,-.091955,-.075509) * av.y;
    a7t += H4(.31326,-.11068,-.30666,.015457) * av.z;
    a7t += H4(.066944,.34364,-.072396,-.18798) * av.w;
    av = tile0[6][local.y + 2][local.x + 1];
    a0t += H4(.15348,-.0014354,-.15177,.12431) * av.x;
    a0t += H4(.36186,-.00018238,-.13488,-.11975) * av.y;
    a0t += H4(.10242,-.00078953,-.23076,.18132) * av.z;
    a0t += H4(-.015677,-.0011722,.27303,-.087891) * av.w;
    a1t += H4(.20216,.28407,.049769,-.0075258) * av.x;
    a1t += H4(.08659,.25002,.056271,-.34299) * av.y;
    a1t += H4(.14056,-.011398,.30398,.34143) * av.z;
    a1t += H4(-.20644,-.14277,-.058189,-.31767) * av.w;
    a2t += H4(.20841,.083865,-.061923,.037232) * av.x;
    a2t += H4(-.11535,.071131,.086847,.021953) * av.y;
    a2t += H4(.56191,-.32475,.22484,.11001) * av.z;
    a2t += H4(-.27,-.12744,.018914,.11417) * av.w;
    a3t += H4(.55358,.03726,.10018,-.050532) * av.x;
    a3t += H4(-.035592,-.29609,.12636,-.11856) * av.y;
    a3t += H4(.18355,-.3111,.076995,-.15572) * av.z;
    a3t += H4(.0043293,.28627,-.0012862,-.062472) * av.w;
    a4t += H4(-.18397,-.0014452,-.288,.076546) * av.x;
    a4t += H4(.13971,-.00046819,-.011465,.088328) * av.y;
    a4t += H4(-.22957,-.00043397,.31837,.26336) * av.z;
    a4t += H4(-.1972,-.0011455,.43861,-.016581) * av.w;
    a5t += H4(-.10317,.052788,-.057366,.090906) * av.x;
    a5t += H4(.030275,-.05604,-.074386,-.2002) * av.y;
    a5t += H4(.28592,-.084955,.332,.18152) * av.z;
    a5t += H4(-.0036277,-.015941,-.23374,-.085089) * av.w;
    a6t += H4(.12258,.26747,.070618,.19085) * av.x;
    a6t += H4(.17673,-.13019,.048668,-.039176) * av.y;
    a6t += H4(.68755,-.3148,.075105,-.33577) * av.z;
    a6t += H4(-.47431,.13482,-.23611,-.025201) * av.w;
    a7t += H4(.068212,.18918,-.069658,-.099708) * av.x;
    a7t += H4(.30115,-.30687,.12028,.021404) * av.y;
    a7t += H4(-.10745,-.10041,-.062392,-.13695) * av.z;
    a7t += H4(-.02761,.26498,-.035669,.031141) * av.w;
    av = tile0[6][local.y + 2][local.x + 2];
    a0t += H4(.021812,.00074752,.16736,.19165) * av.x;
    a0t += H4(.098517,.0014768,-.54797,-.43421) * av.y;
    a0t += H4(-.068064,.00099989,.25543,.36389) * av.z;
    a0t += H4(.029648,.001737,.12632,-.18894) * av.w;
    a1t += H4(-.21409,-.046414,.012317,.18085) * av.x;
    a1t += H4(.33151,.23661,.3502,-.26955) * av.y;
    a1t += H4(.064058,.20064,.25728,-.24969) * av.z;
    a1t += H4(-.044808,.036708,-.079458,.38405) * av.w;
    a2t += H4(-.26517,.060436,.047117,-.16085) * av.x;
    a2t += H4(-.42292,.38189,.093448,.22625) * av.y;
    a2t += H4(1.0064,.50773,-.33814,-.053397) * av.z;
    a2t += H4(-.29847,-.23087,-.015985,-.014886) * av.w;
    a3t += H4(.2383,.088406,.047386,.022795) * av.x;
    a3t += H4(.097789,.05895,.059072,.0035792) * av.y;
    a3t += H4(.5144,.27356,-.052343,.12657) * av.z;
    a3t += H4(.0057478,.26096,.14366,.0054366) * av.w;
    a4t += H4(-.090084,.00062317,-.29212,-.0084788) * av.x;
    a4t += H4(.24927,.00080301,-.33435,-.33571) * av.y;
    a4t += H4(.024744,.00095307,.13364,.55907) * av.z;
    a4t += H4(-.057255,.00098923,-.059032,-.41649) * av.w;
    a5t += H4(.024077,-.1283,-.1122,.09963) * av.x;
    a5t += H4(-.16281,.073656,.17203,-.21034) * av.y;
    a5t += H4(-.078936,.13082,.30767,-.19004) * av.z;
    a5t += H4(.058351,.072084,-.05804,.15386) * av.w;
    a6t += H4(-.14858,-.06712,-.050156,.34213) * av.x;
    a6t += H4(.052588,.53197,.088163,.032034) * av.y;
    a6t += H4(.96274,.52353,-.44547,-.23893) * av.z;
    a6t += H4(-.5081,-.18896,-.069906,.05385) * av.w;
    a7t += H4(.11481,-.14242,-.081656,.046101) * av.x;
    a7t += H4(.26395,-.087449,.067542,.17686) * av.y;
    a7t += H4(.094991,.42672,-.40154,.36915) * av.z;
    a7t += H4(-.093017,.31294,-.12863,.12116) * av.w;
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
    a0t += H4(-.10996,-.00028299,.1241,.38971) * av.x;
    a0t += H4(-.13791,-.0030073,.13645,.32123) * av.y;
    a0t += H4(-.14394,.0031051,.038691,-.091252) * av.z;
    a0t += H4(.089565,.0085167,.36956,-.0017618) * av.w;
    a1t += H4(.1373,.071012,.090169,.018975) * av.x;
    a1t += H4(-.05447,-.0014856,.33406,-.024264) * av.y;
    a1t += H4(-.019882,.017263,-.01375,.15075) * av.z;
    a1t += H4(.31053,.083014,.18595,-.14456) * av.w;
    a2t += H4(.18854,.09604,-.071818,-.070733) * av.x;
    a2t += H4(.070043,-.058997,-.17746,-.055958) * av.y;
    a2t += H4(-.28037,.056072,.048567,.021369) * av.z;
    a2t += H4(-.086733,-.098166,.016639,.10986) * av.w;
    a3t += H4(.019199,-.054726,.039908,-.048202) * av.x;
    a3t += H4(.20258,.03723,-.014937,.045855) * av.y;
    a3t += H4(-.15735,-.014535,-.097252,-.055153) * av.z;
    a3t += H4(-.025328,-.084838,.10949,-.058438) * av.w;
    a4t += H4(.043441,-.00043355,-.013013,.43399) * av.x;
    a4t += H4(.056459,-.0030463,-.02027,.020177) * av.y;
    a4t += H4(-.038879,.0029646,-.53939,.22835) * av.z;
    a4t += H4(.43908,.0088879,.77184,.1518) * av.w;
    a5t += H4(.016951,.014298,.23816,-.24574) * av.x;
    a5t += H4(.089723,-.12492,-.38519,.25217) * av.y;
    a5t += H4(.089426,-.10581,.038044,-.028225) * av.z;
    a5t += H4(.0072951,.089548,.15878,-.068646) * av.w;
    a6t += H4(-.074257,.17428,.057015,-.14817) * av.x;
    a6t += H4(.0591,-.0047851,-.17529,.09751) * av.y;
    a6t += H4(-.029694,-.24732,.12425,-.03501) * av.z;
    a6t += H4(.36525,.35782,.2128,-.25136) * av.w;
    a7t += H4(.46906,-.0042946,.011902,-.064395) * av.x;
    a7t += H4(-.013061,.0018651,.066649,-.0042473) * av.y;
    a7t += H4(.0010194,.31603,.046448,.046263) * av.z;
    a7t += H4(.082939,.044876,-.051588,-.020689) * av.w;
    av = tile0[7][local.y + 0][local.x + 1];
    a0t += H4(.091722,-.00030161,.080311,.34064) * av.x;
    a0t += H4(-.089748,-.00023043,-.094705,-.080295) * av.y;
    a0t += H4(-.14739,.0015697,.21384,-.21685) * av.z;
    a0t += H4(.28279,.002437,-.23849,-.32035) * av.w;
    a1t += H4(.080353,-.014045,.20542,.2478) * av.x;
    a1t += H4(.045306,-.067735,-.19377,.11435) * av.y;
    a1t += H4(-.063249,.039259,-.10661,-.10721) * av.z;
    a1t += H4(.30072,.073798,-.31732,-.23204) * av.w;
    a2t += H4(.14613,-.3053,-.061066,-.037621) * av.x;
    a2t += H4(-.17537,-.079088,.081662,.10078) * av.y;
    a2t += H4(.11828,-.11158,.10308,-.13975) * av.z;
    a2t += H4(-.066365,.45584,.17537,-.10616) * av.w;
    a3t += H4(.10007,-.049558,-.16262,-.45977) * av.x;
    a3t += H4(.11638,.16108,-.16879,.028232) * av.y;
    a3t += H4(-.010419,-.032742,-.059572,.063104) * av.z;
    a3t += H4(-.163,-.1956,.031961,-.042765) * av.w;
    a4t += H4(-.015372,-.0002581,.0542,-.0016255) * av.x;
    a4t += H4(.032243,-.00070883,.10995,-.50841) * av.y;
    a4t += H4(.056411,.0016659,.029031,.22507) * av.z;
    a4t += H4(.49388,.0029223,.074774,-.18856) * av.w;
    a5t += H4(.18974,.0075571,-.23022,-.14292) * av.x;
    a5t += H4(-.060467,.024762,-.13418,.24172) * av.y;
    a5t += H4(-.030826,-.041264,-.11886,.11238) * av.z;
    a5t += H4(-.14049,.17837,-.18744,-.15854) * av.w;
    a6t += H4(.2169,-.10213,.029892,-.44654) * av.x;
    a6t += H4(.029861,-.14607,-.099619,-.12122) * av.y;
    a6t += H4(-.098445,-.32083,.10874,-.1593) * av.z;
    a6t += H4(-.15399,.0078658,.3602,-.10126) * av.w;
    a7t += H4(-.80546,-.014403,.044552,-.0967) * av.x;
    a7t += H4(.0079668,.27079,.16346,.013687) * av.y;
    a7t += H4(.14097,-.16963,-.056313,.010561) * av.z;
    a7t += H4(-.028864,.26942,-.03389,-.03872) * av.w;
    av = tile0[7][local.y + 0][local.x + 2];
    a0t += H4(.030021,8.739e-6,-.16044,-.38096) * av.x;
    a0t += H4(.0057979,-.0012778,-.36758,-.28573) * av.y;
    a0t += H4(.01054,.0017715,.16364,-.035659) * av.z;
    a0t += H4(.40538,-.0025604,-.34244,.15114) * av.w;
    a1t += H4(.089402,.15411,-.014635,-.14616) * av.x;
    a1t += H4(-.15725,.045517,-.26966,.10389) * av.y;
    a1t += H4(-.12265,.043894,-.19819,-.11867) * av.z;
    a1t += H4(-.05237,.35253,-.23328,-.10512) * av.w;
    a2t += H4(-.13041,.042785,-.0081918,-.32795) * av.x;
    a2t += H4(-.122,-.12163,-.12787,-.15402) * av.y;
    a2t += H4(-.003964,-.20146,-.048891,-.18733) * av.z;
    a2t += H4(.06485,-.15975,.16957,.047758) * av.w;
    a3t += H4(.19191,-.035794,.13976,.57628) * av.x;
    a3t += H4(.096892,.16484,-.20913,-.055632) * av.y;
    a3t += H4(.020454,.17633,.021361,.0018824) * av.z;
    a3t += H4(.076969,.0818,-.12178,.01594) * av.w;
    a4t += H4(.086844,-.00011694,.10341,-.11859) * av.x;
    a4t += H4(-.14414,-.0017788,-.65323,-.23593) * av.y;
    a4t += H4(-.22417,.001822,-.043978,.30151) * av.z;
    a4t += H4(.41662,-.0016621,-.32202,-.2281) * av.w;
    a5t += H4(-.21639,-.0080084,-.13614,-.15613) * av.x;
    a5t += H4(.06421,-.080921,-.037765,.2897) * av.y;
    a5t += H4(-.0081478,-.2592,-.24632,.18714) * av.z;
    a5t += H4(.032682,.48319,-.17524,.087903) * av.w;
    a6t += H4(.16221,-.047014,.075145,.77341) * av.x;
    a6t += H4(.22669,.010406,.20623,.041034) * av.y;
    a6t += H4(.35298,-.86387,.25633,.091228) * av.z;
    a6t += H4(-.18562,-.082184,.31122,.3151) * av.w;
    a7t += H4(.010586,-.0044452,-.0037947,.35707) * av.x;
    a7t += H4(-.04214,.065842,.17584,-.020621) * av.y;
    a7t += H4(-.15479,-.1417,-.043309,-.0095333) * av.z;
    a7t += H4(.21045,-.012602,-.13176,-.011082) * av.w;
    av = tile0[7][local.y + 1][local.x + 0];
    a0t += H4(.019123,.00094873,-.024483,-.0018151) * av.x;
    a0t += H4(-.042817,-.00028335,-.010326,-.17985) * av.y;
    a0t += H4(.082459,.0011682,-.13738,-.22753) * av.z;
    a0t += H4(.14208,.00087161,.28039,.19073) * av.w;
    a1t += H4(.14012,.0056362,.19749,-.031566) * av.x;
    a1t += H4(-.0075767,.054054,.067992,-.10409) * av.y;
    a1t += H4(.0025402,.21898,.08236,.1091) * av.z;
    a1t += H4(.3421,-.0042603,-.037592,-.040996) * av.w;
    a2t += H4(.17006,.29043,.0012501,.31812) * av.x;
    a2t += H4(.21963,-.15754,.016039,-.31919) * av.y;
    a2t += H4(-.029221,-.13133,-.17133,-.17486) * av.z;
    a2t += H4(.16007,.23763,.12618,.37476) * av.w;
    a3t += H4(.15202,-.001685,-.031758,.030262) * av.x;
    a3t += H4(.34072,.11932,.038136,-.011538) * av.y;
    a3t += H4(.20326,.18418,.1629,-.054253) * av.z;
    a3t += H4(-.17935,-.13523,-.012668,.13426) * av.w;
    a4t += H4(.13709,.00088516,.061933,.16592) * av.x;
    a4t += H4(.1497,-.00046567,-.21689,.098304) * av.y;
    a4t += H4(-.15709,.0010906,-.17261,.098159) * av.z;
    a4t += H4(.204,.0016371,.3599,.029865) * av.w;
    a5t += H4(.101,-.015046,-.14306,.047139) * av.x;
    a5t += H4(-.03365,-.057076,-.038111,-.058227) * av.y;
    a5t += H4(.12009,.09118,.1864,-.0043706) * av.z;
    a5t += H4(-.12609,.084948,-.24174,.16094) * av.w;
    a6t += H4(-.033895,.25005,.068981,-.14512) * av.x;
    a6t += H4(.065547,-.51931,-.084441,-.23685) * av.y;
    a6t += H4(-.0011332,-.26563,-.21464,.35094) * av.z;
    a6t += H4(.49478,.38089,.15267,-.072212) * av.w;
    a7t += H4(-.32921,.031932,-.011045,.1024) * av.x;
    a7t += H4(-.23973,.065596,.063605,-.030205) * av.y;
    a7t += H4(-.031786,.33225,.04917,-.069663) * av.z;
    a7t += H4(-.04439,-.096791,-.18047,-.019513) * av.w;
    av = tile0[7][local.y + 1][local.x + 1];
    a0t += H4(-.050505,7.2683e-5,.14747,.1396) * av.x;
    a0t += H4(-.13584,-.00062521,.026036,-.24942) * av.y;
    a0t += H4(.12364,-.0012586,.39305,.10609) * av.z;
    a0t += H4(.27642,-.00090004,-.47392,.16904) * av.w;
    a1t += H4(-.12658,-.068175,.10744,-.18755) * av.x;
    a1t += H4(-.14098,.16248,-.083774,.13424) * av.y;
    a1t += H4(-.030762,.0021723,.15204,.023977) * av.z;
    a1t += H4(.57292,.081139,-.17307,-.3469) * av.w;
    a2t += H4(.041473,.0044284,-.20255,1.3555) * av.x;
    a2t += H4(.2293,-.54243,.085251,-.41538) * av.y;
    a2t += H4(.19826,-.099669,-.095256,-.078202) * av.z;
    a2t += H4(-.17359,.080324,.071327,-.1234) * av.w;
    a3t += H4(-.035901,-.015193,-.082399,.6551) * av.x;
    a3t += H4(.22451,.46784,.060785,-.18111) * av.y;
    a3t += H4(.012461,.015953,.051068,.052319) * av.z;
    a3t += H4(-.0056709,-.57158,.2346,-.035672) * av.w;
    a4t += H4(.040667,-1.9745e-5,-.18499,-.28354) * av.x;
    a4t += H4(-.022273,-.00050063,.21478,.39184) * av.y;
    a4t += H4(-.049306,-.0010768,.013843,.36406) * av.z;
    a4t += H4(.20833,-.00044375,-.15915,-.072878) * av.w;
    a5t += H4(-.032851,.17831,.048697,.088673) * av.x;
    a5t += H4(.015927,-.26278,-.085255,.052745) * av.y;
    a5t += H4(-.054586,-.14597,.035556,.10501) * av.z;
    a5t += H4(.092521,.084044,-.39746,-.15408) * av.w;
    a6t += H4(-.043108,.033759,.0747,-.31775) * av.x;
    a6t += H4(.0066565,-.5043,.014015,-.56173) * av.y;
    a6t += H4(.20047,-.64193,-.14688,.11003) * av.z;
    a6t += H4(.20433,-.30021,.26761,-.021668) * av.w;
    a7t += H4(.66612,.25247,.17581,.47536) * av.x;
    a7t += H4(.17215,.35503,-.17613,-.13248) * av.y;
    a7t += H4(-.088994,-.083037,.12519,-.019787) * av.z;
    a7t += H4(.0057609,-.22158,-.0049605,-.0079795) * av.w;
    av = tile0[7][local.y + 1][local.x + 2];
    a0t += H4(.18858,-.0033545,.08841,-.32632) * av.x;
    a0t += H4(-.026801,.00034161,-.085952,-.41258) * av.y;
    a0t += H4(-.27389,-.0034029,-.078363,.36991) * av.z;
    a0t += H4(.35552,-.0029521,.1345,.33876) * av.w;
    a1t += H4(.10592,-.10313,.11579,.14338) * av.x;
    a1t += H4(-.063499,.099944,.15431,-.23374) * av.y;
    a1t += H4(.039405,-.16407,.058069,-.166) * av.z;
    a1t += H4(-.06964,-.042446,.082576,-.22295) * av.w;
    a2t += H4(-.24663,.0021853,.14528,-.72302) * av.x;
    a2t += H4(-.025091,-.43058,-.025521,.0026838) * av.y;
    a2t += H4(-.12357,-.011141,.036958,-.10642) * av.z;
    a2t += H4(.12089,.4958,-.087891,.16662) * av.w;
    a3t += H4(-.10034,-.098397,-.091599,-.89826) * av.x;
    a3t += H4(.078879,.31158,.01707,.035985) * av.y;
    a3t += H4(-.42095,.045092,.1528,-.056306) * av.z;
    a3t += H4(.20244,-.011795,-.019206,-.086889) * av.w;
    a4t += H4(.11818,-.0027195,-.086669,.035204) * av.x;
    a4t += H4(.10174,.00014431,-.15245,-.055906) * av.y;
    a4t += H4(-.52518,-.0031692,.48456,-.13345) * av.z;
    a4t += H4(.1617,-.0022455,.01239,-.071466) * av.w;
    a5t += H4(-.32006,.09044,.022145,-.15236) * av.x;
    a5t += H4(.046064,.070375,.092616,-.20709) * av.y;
    a5t += H4(-.11127,-.39654,.071872,-.0092006) * av.z;
    a5t += H4(.0039126,.2798,-.42279,-.2094) * av.w;
    a6t += H4(-.0729,.077803,-.14281,-.8745) * av.x;
    a6t += H4(.48274,-.20255,.041737,.1513) * av.y;
    a6t += H4(.012616,-.32202,-.13057,-.61437) * av.z;
    a6t += H4(-.12645,.076904,.057991,.39854) * av.w;
    a7t += H4(-.15809,.12206,-.070332,-1.2853) * av.x;
    a7t += H4(-.10406,.094357,-.071233,.16351) * av.y;
    a7t += H4(-.11057,-.10282,-.090504,.09219) * av.z;
    a7t += H4(-.03565,-.10617,.046463,.0064702) * av.w;
    av = tile0[7][local.y + 2][local.x + 0];
    a0t += H4(.053104,.0017917,.022721,-.097397) * av.x;
    a0t += H4(.072701,-.0008325,-.22405,.031015) * av.y;
    a0t += H4(-.010573,-.0050199,.014954,-.17102) * av.z;
    a0t += H4(.26742,-.002467,.04212,-.063807) * av.w;
    a1t += H4(-.027182,.058705,.022266,.10897) * av.x;
    a1t += H4(-.32188,-.24035,.051829,-.27519) * av.y;
    a1t += H4(-.18663,.16369,-.20881,-.23059) * av.z;
    a1t += H4(.39999,.26226,-.15156,.3933) * av.w;
    a2t += H4(.18512,.041877,.0714,.062501) * av.x;
    a2t += H4(.18546,.16021,.044979,-.21681) * av.y;
    a2t += H4(.10299,.067389,.14127,-.04196) * av.z;
    a2t += H4(.1615,.18406,.1057,.14226) * av.w;
    a3t += H4(.08825,.11789,.077391,-.092748) * av.x;
    a3t += H4(.054126,-.024755,.11889,.025951) * av.y;
    a3t += H4(-.19801,-.08382,.12513,.048227) * av.z;
    a3t += H4(.077143,.041889,.029517,-.045395) * av.w;
    a4t += H4(-.024513,.001794,.16888,.0048959) * av.x;
    a4t += H4(.057988,-.00030714,-.28877,.1061) * av.y;
    a4t += H4(-.46668,-.0045852,.17076,.18009) * av.z;
    a4t += H4(.21054,-.00098425,-.15744,-.10176) * av.w;
    a5t += H4(.64265,-.013034,-.094692,-.054784) * av.x;
    a5t += H4(-.057259,-.23639,-.11208,-.22235) * av.y;
    a5t += H4(-.036816,.24227,-.035343,-.050496) * av.z;
    a5t += H4(-.15026,-.018274,-.043738,.062413) * av.w;
    a6t += H4(.052916,.040547,-.0094191,-.25314) * av.x;
    a6t += H4(-.042129,.14395,-.038903,.25813) * av.y;
    a6t += H4(.38353,-.094487,.043151,-.096155) * av.z;
    a6t += H4(-.079436,.18681,.022818,-.062806) * av.w;
    a7t += H4(.3009,-.12068,-.051271,-.00010747) * av.x;
    a7t += H4(.30031,-.018343,-.018828,.026572) * av.y;
    a7t += H4(-.18693,.064861,.071788,-.0087527) * av.z;
    a7t += H4(-.050442,.066409,-.075072,-.096365) * av.w;
    av = tile0[7][local.y + 2][local.x + 1];
    a0t += H4(-.058243,.00065411,.072786,-.11249) * av.x;
    a0t += H4(.15218,.00011831,-.15768,.040646) * av.y;
    a0t += H4(-.17097,-.0049502,-.1149,.076403) * av.z;
    a0t += H4(-.018925,-.0015222,-.044222,.077868) * av.w;
    a1t += H4(.064841,-.0045137,.0051278,.013515) * av.x;
    a1t += H4(-.37123,-.64589,-.053993,.14469) * av.y;
    a1t += H4(.11923,.12242,-.10054,-.18016) * av.z;
    a1t += H4(.36145,.21442,-.03377,-.068061) * av.w;
    a2t += H4(-.020778,-.2174,-.027309,.36228) * av.x;
    a2t += H4(.026047,.15605,.021192,.32704) * av.y;
    a2t += H4(-.37639,-.16884,.13074,-.1415) * av.z;
    a2t += H4(.044677,-.047052,-.022592,.21209) * av.w;
    a3t += H4(.020923,.032889,.06386,.032464) * av.x;
    a3t += H4(-.34156,-.074634,-.0031451,.0028136) * av.y;
    a3t += H4(.069219,-.2579,.018833,-.046585) * av.z;
    a3t += H4(.16934,-.12805,.12871,-.017794) * av.w;
    a4t += H4(-.050296,.00068903,.16488,.10079) * av.x;
    a4t += H4(.36073,.0002845,.1952,.22201) * av.y;
    a4t += H4(-.42782,-.0047649,-.29409,.30123) * av.z;
    a4t += H4(.27395,-.00055664,-.24112,-.02098) * av.w;
    a5t += H4(-.18232,-.041189,.2538,.21245) * av.x;
    a5t += H4(.0033619,-.2984,-.086435,-.05268) * av.y;
    a5t += H4(.057613,.044348,.016921,.01287) * av.z;
    a5t += H4(-.18271,.083139,.086382,.05696) * av.w;
    a6t += H4(.15451,-.24842,.091069,-.57984) * av.x;
    a6t += H4(-.37418,.24923,.10704,.017435) * av.y;
    a6t += H4(-.21499,-.40172,-.11853,-.019726) * av.z;
    a6t += H4(.41613,-.096964,.044897,.20052) * av.w;
    a7t += H4(-.55917,.19787,-.1806,-.074924) * av.x;
    a7t += H4(-.030731,-.013699,.026308,.00562) * av.y;
    a7t += H4(-.20547,-.24476,.093559,.085523) * av.z;
    a7t += H4(-.12313,.0639,-.1273,.15776) * av.w;
    av = tile0[7][local.y + 2][local.x + 2];
    a0t += H4(.087497,-.001657,-.036909,.05201) * av.x;
    a0t += H4(-.019538,.0004359,-.27846,-.062765) * av.y;
    a0t += H4(-.022901,-.0023906,.072712,-.18052) * av.z;
    a0t += H4(.096026,.0012287,.11008,.062413) * av.w;
    a1t += H4(.063087,-.090948,-.0055584,-.16716) * av.x;
    a1t += H4(-.097944,.009987,.060863,-.041687) * av.y;
    a1t += H4(-.071145,-.13451,-.42534,.15289) * av.z;
    a1t += H4(-.070239,.28422,.15898,.085003) * av.w;
    a2t += H4(.025755,-.035772,-.021533,.030276) * av.x;
    a2t += H4(-.2127,-.059284,.10493,-.089113) * av.y;
    a2t += H4(-.44869,-.049873,.28398,.14059) * av.z;
    a2t += H4(.35306,.10412,-.17447,-.4964) * av.w;
    a3t += H4(-.22414,-.011687,.13709,.1424) * av.x;
    a3t += H4(-.28933,-.16406,.0074837,.031017) * av.y;
    a3t += H4(-.36081,-.26342,-.017733,.034087) * av.z;
    a3t += H4(.71731,.063119,.0094367,-.0051482) * av.w;
    a4t += H4(-.033915,-.0015178,.097356,.16248) * av.x;
    a4t += H4(.075607,.00041221,.15048,.071325) * av.y;
    a4t += H4(-.17629,-.0029199,.13942,-.22402) * av.z;
    a4t += H4(.18322,.0019429,-.36048,-.095519) * av.w;
    a5t += H4(.14808,-.046763,-.090388,-.030036) * av.x;
    a5t += H4(-.034538,.092557,.28179,-.052458) * av.y;
    a5t += H4(.012875,-.03531,-.12857,.15856) * av.z;
    a5t += H4(-.18658,.14398,.021952,.062329) * av.w;
    a6t += H4(-.15368,-.041116,-.04682,.33581) * av.x;
    a6t += H4(.27967,.017841,.038777,-.20014) * av.y;
    a6t += H4(-.45057,-.13855,-.095849,-.16876) * av.z;
    a6t += H4(.60638,.0070237,.055475,-.081067) * av.w;
    a7t += H4(-.2503,.044348,-.11995,.26699) * av.x;
    a7t += H4(.16308,-.21584,.0070099,-.055196) * av.y;
    a7t += H4(-.081967,-.28189,.085199,-.048462) * av.z;
    a7t += H4(-.015907,.04909,-.10866,-.087737) * av.w;
    a0 += a0t;
    a1 += a1t;
    a2 += a2t;
    a3 += a3t;
    a4 += a4t;
    a5 += a5t;
    a6 += a6t;
    a7 += a7t;
    a0 = max(a0, H4(0.)) + H4(.019214,.96665,-.058998,.35933) * min(a0, H4(0.));
    a1 = max(a1, H4(0.)) + H4(.17577,.24815,.11337,-.10282) * min(a1, H4(0.));
    a2 = max(a2, H4(0.)) + H4(-.065216,.0069664,.22309,-.11091) * min(a2, H4(0.));
    a3 = max(a3, H4(0.)) + H4(.0024541,-.081725,.73414,-.45578) * min(a3, H4(0.));
    a4 = max(a4, H4(0.)) + H4(.017959,.97109,.040569,.43824) * min(a4, H4(0.));
    a5 = max(a5, H4(0.)) + H4(.31152,.26289,.18312,-.066819) * min(a5, H4(0.));
    a6 = max(a6, H4(0.)) + H4(-.030475,-.043775,.23363,-.10287) * min(a6, H4(0.));
    a7 = max(a7, H4(0.)) + H4(-.11225,-.16392,.6916,-.37519) * min(a7, H4(0.));
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
    H4 a0 = H4(-.0099487,.10602,.064029,-.0015456);
    H4 a1 = H4(-.093592,-.3096,-.12257,.018543);
    H4 a2 = H4(-.052921,-.0046457,.084824,-.13385);
    H4 a3 = H4(-.23741,-.18053,.070443,.0023362);
    H4 a4 = H4(-.21531,.064137,-.0016067,.017089);
    H4 a5 = H4(-.03239,-.60642,-.14491,.02882);
    H4 a6 = H4(-.17799,.028771,.065585,-.059169);
    H4 a7 = H4(-.20384,.017647,.059929,-.0091444);
    H4 av;
    av = tile0[0][local.y + 0][local.x + 0];
    a0 += H4(-.096502,.094307,.013291,-.00017605) * av.x;
    a0 += H4(.014641,.011323,.0029219,.011343) * av.y;
    a0 += H4(-.012985,-.1105,-.084413,-.0015081) * av.z;
    a0 += H4(.083539,-.007768,.18084,.00026191) * av.w;
    a1 += H4(.03596,.048096,-.18016,-.15866) * av.x;
    a1 += H4(.036967,-.0279,.017868,.056433) * av.y;
    a1 += H4(.10978,-.12306,-.023238,-.063421) * av.z;
    a1 += H4(.012503,.035205,-.042809,.094264) * av.w;
    a2 += H4(-.054171,.14651,-.074108,.018242) * av.x;
    a2 += H4(-.0049117,-.0041783,.017353,.014313) * av.y;
    a2 += H4(.08773,.31302,.045098,-.26456) * av.z;
    a2 += H4(.14622,.081852,.10176,.076541) * av.w;
    a3 += H4(.041521,-.26156,-.04965,-.20576) * av.x;
    a3 += H4(.034029,-.0089147,.033453,-.0030766) * av.y;
    a3 += H4(-.24486,-.079822,-.047317,-.52168) * av.z;
    a3 += H4(-.0083599,.32742,.031222,.0011585) * av.w;
    a4 += H4(-.12654,-.027031,-.0011091,-.095462) * av.x;
    a4 += H4(-.0038194,.0017641,.013543,-.00064687) * av.y;
    a4 += H4(-.10046,-.072164,-.0015878,.04996) * av.z;
    a4 += H4(-.076291,-.10651,-.00089161,.29737) * av.w;
    a5 += H4(.053206,-.24808,-.16107,.13786) * av.x;
    a5 += H4(.022676,-.004283,-.0063378,-.0056552) * av.y;
    a5 += H4(-.048597,.030883,.040328,-.10939) * av.z;
    a5 += H4(.020785,.010973,.033888,.019417) * av.w;
    a6 += H4(-.24952,-.40399,-.22553,.42929) * av.x;
    a6 += H4(-.021283,-.0091929,-.027086,.023727) * av.y;
    a6 += H4(.0037861,-.42543,.13566,-.021641) * av.z;
    a6 += H4(.18393,-.14511,-.062797,.19741) * av.w;
    a7 += H4(-.055022,.09212,-.14672,-.21276) * av.x;
    a7 += H4(.0048591,-.014269,-.022452,.025433) * av.y;
    a7 += H4(-.017908,-.42055,.041334,.027389) * av.z;
    a7 += H4(.20104,.31527,.030855,-.050344) * av.w;
    av = tile0[0][local.y + 0][local.x + 1];
    a0 += H4(-.10188,-.01532,-.1032,-.00055045) * av.x;
    a0 += H4(.030153,-.006941,.0071394,.0086151) * av.y;
    a0 += H4(.013674,-.13592,.059798,-.00011346) * av.z;
    a0 += H4(.13608,-.092423,.11695,-.00012141) * av.w;
    a1 += H4(.06233,-.059548,-.36919,-.085686) * av.x;
    a1 += H4(.049306,-.028206,-.0030658,.015236) * av.y;
    a1 += H4(.14599,.040974,.097292,.20269) * av.z;
    a1 += H4(-.08075,-.01129,-.11301,.085096) * av.w;
    a2 += H4(-.26017,.17101,-.096362,-.48836) * av.x;
    a2 += H4(-.035082,-.0068721,.012545,-.015025) * av.y;
    a2 += H4(.084352,-.051089,-.018072,.10471) * av.z;
    a2 += H4(.0002425,-.087388,.0043872,.11738) * av.w;
    a3 += H4(-.042236,-.077371,.0053862,-.21151) * av.x;
    a3 += H4(.015187,.037038,.019355,.0087896) * av.y;
    a3 += H4(.065097,-.19597,.053728,-.10266) * av.z;
    a3 += H4(.14808,.074923,-.012178,-.012539) * av.w;
    a4 += H4(-.13347,-.15438,-.0014753,-.20632) * av.x;
    a4 += H4(.00036775,.014016,.01067,.0037541) * av.y;
    a4 += H4(-.20959,-.16821,-.00015316,.17951) * av.z;
    a4 += H4(.25955,-.047378,-.00095143,-.43305) * av.w;
    a5 += H4(.066898,-.13888,-.15062,.16266) * av.x;
    a5 += H4(.03064,.0012653,-.018818,-.011182) * av.y;
    a5 += H4(-.063151,.13936,.055549,-.070471) * av.z;
    a5 += H4(.031441,-.15504,.029073,-.012938) * av.w;
    a6 += H4(-.20616,.022441,-.095356,-.3349) * av.x;
    a6 += H4(-.035518,-.0092587,-.015017,.0075774) * av.y;
    a6 += H4(-.29908,-.067458,.1079,-.14846) * av.z;
    a6 += H4(.10504,-.037938,-.0056482,.041645) * av.w;
    a7 += H4(-.13082,-.13102,.11119,-.30515) * av.x;
    a7 += H4(.0051582,.0018954,-.018573,.023006) * av.y;
    a7 += H4(-.12013,.0078946,-.067894,-.11433) * av.z;
    a7 += H4(.16265,-.21312,.037626,.21473) * av.w;
    av = tile0[0][local.y + 0][local.x + 2];
    a0 += H4(.21993,.092661,.076627,.0018569) * av.x;
    a0 += H4(.036142,-.017505,.012913,.012081) * av.y;
    a0 += H4(.056435,-.16425,.0062754,.0013444) * av.z;
    a0 += H4(.19203,-.02758,-.011563,-.00045534) * av.w;
    a1 += H4(-.058202,-.073796,-.071026,-.0012062) * av.x;
    a1 += H4(.045867,-.03042,.0029952,.005642) * av.y;
    a1 += H4(.0075603,.098855,.091114,-.11737) * av.z;
    a1 += H4(-.034332,-.065998,.056756,.067389) * av.w;
    a2 += H4(-.020753,-.43403,-.090148,.16274) * av.x;
    a2 += H4(-.043587,-.0062586,.0049811,-.0090612) * av.y;
    a2 += H4(-.26755,-.050117,.16275,.18715) * av.z;
    a2 += H4(-.051297,-.64559,-.0023427,-.11393) * av.w;
    a3 += H4(.040823,-.15847,-.034456,-.019374) * av.x;
    a3 += H4(-.0026617,.0057211,.012405,.017028) * av.y;
    a3 += H4(.13285,-.26685,.00038299,.10637) * av.z;
    a3 += H4(.050515,.43971,-.055387,.043233) * av.w;
    a4 += H4(-.012494,.062719,.0011415,-.094645) * av.x;
    a4 += H4(-.0040439,.010578,.013923,-.00017955) * av.y;
    a4 += H4(.46675,.15927,.0013422,-.011417) * av.z;
    a4 += H4(.044844,.052273,-.0014524,.21711) * av.w;
    a5 += H4(.083555,-.087308,-.26947,-.061756) * av.x;
    a5 += H4(.025192,-.0088962,-.016332,-.013002) * av.y;
    a5 += H4(.051361,.16868,-.096237,.090114) * av.z;
    a5 += H4(-.00076685,-.08727,-.052408,-.056234) * av.w;
    a6 += H4(-.10204,-.097055,-.18223,.1406) * av.x;
    a6 += H4(1.1128e-5,-.0019147,.005132,.00043746) * av.y;
    a6 += H4(-.14837,.23153,.034978,.16444) * av.z;
    a6 += H4(.12427,-.50625,-.054814,.26499) * av.w;
    a7 += H4(.0033841,.004887,-.099485,-.064802) * av.x;
    a7 += H4(.0019358,.0096567,-.016885,.0057841) * av.y;
    a7 += H4(.21436,-.0071514,-.077161,-.083929) * av.z;
    a7 += H4(.089584,.49587,-.14386,.33182) * av.w;
    av = tile0[0][local.y + 1][local.x + 0];
    a0 += H4(-.10581,-.013708,-.037646,.0011018) * av.x;
    a0 += H4(.00081912,.013917,.0025403,.010633) * av.y;
    a0 += H4(.065527,-.15562,.014252,-.00027359) * av.z;
    a0 += H4(-.092448,-.16548,-.086154,.0029) * av.w;
    a1 += H4(.11402,.10484,-.11221,.028163) * av.x;
    a1 += H4(.051949,-.015169,.011849,.037021) * av.y;
    a1 += H4(-.0010612,.086106,-.090783,.046757) * av.z;
    a1 += H4(-.075721,-.011967,.0022596,.029407) * av.w;
    a2 += H4(.040955,-.28692,-.21599,-.18456) * av.x;
    a2 += H4(.024029,.0024554,.015167,-.0073054) * av.y;
    a2 += H4(-.10075,-.018445,.028652,.024716) * av.z;
    a2 += H4(.0641,-.1715,-.058185,.41866) * av.w;
    a3 += H4(-.12847,.19912,-.20097,-.40299) * av.x;
    a3 += H4(-.01048,.035908,.024173,.0025388) * av.y;
    a3 += H4(-.050289,-.17387,-.067401,-.31298) * av.z;
    a3 += H4(-.25743,.079707,-.090907,-.048188) * av.w;
    a4 += H4(-.14145,.10742,.00081488,-.22429) * av.x;
    a4 += H4(-.018614,.022354,.012937,.0027617) * av.y;
    a4 += H4(.070516,.043789,-.00041478,-.20569) * av.z;
    a4 += H4(-.41389,-.0064721,.0023548,.16585) * av.w;
    a5 += H4(.0078954,-.028061,-.092433,.056792) * av.x;
    a5 += H4(.034464,.0040931,-.015992,-.0087755) * av.y;
    a5 += H4(-.17742,-.26555,.18767,.10868) * av.z;
    a5 += H4(.032478,-.17473,.049237,-.07254) * av.w;
    a6 += H4(-.2184,-.24555,-.10228,-.30767) * av.x;
    a6 += H4(-.00047103,-.0079127,-.026269,.014901) * av.y;
    a6 += H4(-.17034,.2514,.017449,.15978) * av.z;
    a6 += H4(.14755,-.33736,-.064587,.019203) * av.w;
    a7 += H4(-.29473,-.28238,-.14342,-.29176) * av.x;
    a7 += H4(-.011727,-.0055384,-.024316,.030742) * av.y;
    a7 += H4(.01748,-.038732,.037295,-.20401) * av.z;
    a7 += H4(.024874,-.11727,-.17534,.093768) * av.w;
    av = tile0[0][local.y + 1][local.x + 1];
    a0 += H4(.050957,-.12196,-.02923,-.0019881) * av.x;
    a0 += H4(.025169,.0016813,.0088719,-.031805) * av.y;
    a0 += H4(.092893,.13684,-.2648,-.0023647) * av.z;
    a0 += H4(-.17141,.033945,-.017405,.00059851) * av.w;
    a1 += H4(-.037474,.2219,-.20845,.17221) * av.x;
    a1 += H4(.0051605,-.0026367,-.0057107,.00058891) * av.y;
    a1 += H4(.024564,.25576,-.18621,.015471) * av.z;
    a1 += H4(-.042324,.03165,-.053053,.069589) * av.w;
    a2 += H4(-.21093,.37896,-.011226,.62027) * av.x;
    a2 += H4(-.010412,.00030187,.0029879,.006583) * av.y;
    a2 += H4(.16707,.095613,-.0042016,.24563) * av.z;
    a2 += H4(-.048697,.010566,.077005,-.17312) * av.w;
    a3 += H4(-.14691,-.043469,.054635,.099746) * av.x;
    a3 += H4(-.015542,-.020886,.025068,.021941) * av.y;
    a3 += H4(.1333,-.047781,.06283,-.1772) * av.z;
    a3 += H4(-.118,-.13736,.020474,.16093) * av.w;
    a4 += H4(.089388,.17873,-.002754,.0037853) * av.x;
    a4 += H4(-.024008,.0082808,.96386,.014087) * av.y;
    a4 += H4(-.1097,-.12956,-.0026207,.068533) * av.z;
    a4 += H4(-.072679,-.068541,.00048698,.20078) * av.w;
    a5 += H4(-.24943,.30932,-.19118,.090689) * av.x;
    a5 += H4(.015792,.031421,-.008759,-.013605) * av.y;
    a5 += H4(-.032229,.017036,.16089,-.029286) * av.z;
    a5 += H4(.078307,-.071437,.087437,.069481) * av.w;
    a6 += H4(-.44615,-.0015384,.083812,.33551) * av.x;
    a6 += H4(-.025612,-.0092993,-.0020742,.0025002) * av.y;
    a6 += H4(-.04175,-.24456,-.16569,.20049) * av.z;
    a6 += H4(-.1683,.11917,-.18476,.027584) * av.w;
    a7 += H4(-.52031,.076772,.041548,.027315) * av.x;
    a7 += H4(-.02036,-.0062695,-.029296,.033402) * av.y;
    a7 += H4(.10875,-.25177,-.073653,-.10883) * av.z;
    a7 += H4(-.19784,-.17419,.017768,.069446) * av.w;
    av = tile0[0][local.y + 1][local.x + 2];
    a0 += H4(-.21845,.002912,.24311,.0014734) * av.x;
    a0 += H4(.033486,.0026063,.015688,.011105) * av.y;
    a0 += H4(.0020114,.0049684,.19779,.0014914) * av.z;
    a0 += H4(.12945,-.15903,.025219,.00099634) * av.w;
    a1 += H4(.094215,.070591,-.15658,.043901) * av.x;
    a1 += H4(.046789,-.020638,.023591,.040105) * av.y;
    a1 += H4(.16288,.015342,.047431,-.060138) * av.z;
    a1 += H4(-.052159,-.13101,.12575,.086306) * av.w;
    a2 += H4(-.0067703,-.077274,.045553,.031449) * av.x;
    a2 += H4(-.028314,-.0030929,-.0019304,-.01648) * av.y;
    a2 += H4(-.042686,-.13145,.068935,-.050699) * av.z;
    a2 += H4(.08976,.19407,-.075203,-.14959) * av.w;
    a3 += H4(-.19333,-.1116,-.093032,.087074) * av.x;
    a3 += H4(-.010739,.015412,.015026,.044417) * av.y;
    a3 += H4(-.32855,.059915,-.055652,.077707) * av.z;
    a3 += H4(.0090458,.31048,-.090412,-.052651) * av.w;
    a4 += H4(-.099313,-.096375,.0013154,-.21242) * av.x;
    a4 += H4(-.013371,.013025,.013255,.0088459) * av.y;
    a4 += H4(.1072,.014344,.0013754,.10544) * av.z;
    a4 += H4(-.06355,-.083098,.0004886,-.1294) * av.w;
    a5 += H4(.052809,-.31183,-.19001,-.13954) * av.x;
    a5 += H4(.038902,-.0081218,-.018904,-.0092342) * av.y;
    a5 += H4(.20827,.077165,-.0771,-.14219) * av.z;
    a5 += H4(.085424,-.085217,-.11395,.039125) * av.w;
    a6 += H4(-.18407,-.03695,-.0059135,-.14871) * av.x;
    a6 += H4(-.0266,-.0047296,.012995,-.0102) * av.y;
    a6 += H4(-.19536,.073868,-.01043,-.042474) * av.z;
    a6 += H4(-.059309,.18653,.039982,-.31769) * av.w;
    a7 += H4(-.39259,.24904,.088365,-.097797) * av.x;
    a7 += H4(-.015972,.0057081,-.01787,.026505) * av.y;
    a7 += H4(-.29229,.34544,.073903,-.11125) * av.z;
    a7 += H4(-.14149,-.093099,-.022202,.2973) * av.w;
    av = tile0[0][local.y + 2][local.x + 0];
    a0 += H4(-.033077,.076529,-.2832,-.00071885) * av.x;
    a0 += H4(-.011743,.025605,.0012416,.012155) * av.y;
    a0 += H4(-.12278,-.13097,-.2589,-.0015151) * av.z;
    a0 += H4(.068364,-.34187,-.24236,-.00014455) * av.w;
    a1 += H4(.043161,.10863,.16242,-.042146) * av.x;
    a1 += H4(.044923,-.026523,.0044576,.022594) * av.y;
    a1 += H4(-.044148,.039475,-.11728,.055363) * av.z;
    a1 += H4(-.060563,.050166,-.19011,-.088378) * av.w;
    a2 += H4(.007651,-.092859,-.12683,.097883) * av.x;
    a2 += H4(.041164,.0051304,.01128,-.0014764) * av.y;
    a2 += H4(-.10498,-.17666,-.034024,.13198) * av.z;
    a2 += H4(.19522,.63779,-.12003,.085279) * av.w;
    a3 += H4(.007686,-.012161,-.071688,.022513) * av.x;
    a3 += H4(-.0052114,.015968,.02559,.0044919) * av.y;
    a3 += H4(-.076007,.13524,.073313,-.04556) * av.z;
    a3 += H4(.014994,.10557,-.10671,-.147) * av.w;
    a4 += H4(-.17355,-.055798,-.0016114,-.092437) * av.x;
    a4 += H4(.00029579,.028113,.013918,.0039525) * av.y;
    a4 += H4(.20372,-.017435,-.0015941,-.080669) * av.z;
    a4 += H4(.019817,-.062187,-.0011006,-.28541) * av.w;
    a5 += H4(-.051246,-.11304,-.031187,.12456) * av.x;
    a5 += H4(.026721,-.0077357,-.00096499,-.013322) * av.y;
    a5 += H4(-.10635,-.17972,.20657,-.28681) * av.z;
    a5 += H4(.034548,.052625,.060172,-.093748) * av.w;
    a6 += H4(-.17993,-.15262,-.13574,-.19155) * av.x;
    a6 += H4(.0030143,-.012004,-.018147,.0072341) * av.y;
    a6 += H4(-.24883,.28038,.016824,-.043792) * av.z;
    a6 += H4(.13706,.21124,.0067312,-.11809) * av.w;
    a7 += H4(-.22544,-.28698,-.38652,-.21518) * av.x;
    a7 += H4(.011409,-.0066581,-.019868,.028539) * av.y;
    a7 += H4(-.071273,-.11737,.07883,.0023193) * av.z;
    a7 += H4(-.14549,.0567,-.0065989,.11928) * av.w;
    av = tile0[0][local.y + 2][local.x + 1];
    a0 += H4(-.0083262,.097943,-.20435,.0018879) * av.x;
    a0 += H4(-.0044789,.0077034,.0092495,.010497) * av.y;
    a0 += H4(.0081541,.0083197,.1471,-.00094321) * av.z;
    a0 += H4(-.064369,-.18758,-.31784,.0014827) * av.w;
    a1 += H4(-.008821,-.045995,-.088854,.0070217) * av.x;
    a1 += H4(.050207,-.029008,.0032237,.028603) * av.y;
    a1 += H4(.096579,.075793,.18976,-.27847) * av.z;
    a1 += H4(.0047885,-.069781,-.0036974,.025351) * av.w;
    a2 += H4(.13146,-.17398,-.13509,.15672) * av.x;
    a2 += H4(.027773,.0012685,.00083357,-.017121) * av.y;
    a2 += H4(-.07414,.22083,-.055296,-.29502) * av.z;
    a2 += H4(.01991,-.070468,-.02262,-.069697) * av.w;
    a3 += H4(-.0355,-.071008,.028051,-.13269) * av.x;
    a3 += H4(.0088706,.020427,.0076121,.041931) * av.y;
    a3 += H4(-.18954,.012137,.070324,-.33385) * av.z;
    a3 += H4(.065696,.25581,-.076293,.0076456) * av.w;
    a4 += H4(-.10819,.10014,.0015725,-.39683) * av.x;
    a4 += H4(-.01394,.023413,.012355,.014953) * av.y;
    a4 += H4(.1974,.16099,-.0011963,-.27653) * av.z;
    a4 += H4(-.046677,-.16422,.0012472,.24724) * av.w;
    a5 += H4(-.084298,.098373,-.33242,.028752) * av.x;
    a5 += H4(.037469,-.0012198,-.016169,-.010366) * av.y;
    a5 += H4(-.077485,.12192,-.038848,-.25386) * av.z;
    a5 += H4(-.0099692,.035506,-.024557,.1447) * av.w;
    a6 += H4(-.38474,-.036839,-.057345,.0062708) * av.x;
    a6 += H4(-.0015152,-.012224,.0044866,-.010043) * av.y;
    a6 += H4(.18825,.14956,-.037998,.080229) * av.z;
    a6 += H4(.020775,-.2197,-.024411,.021302) * av.w;
    a7 += H4(-.22075,-.076965,-.051405,.057554) * av.x;
    a7 += H4(.022258,.0029481,-.01939,.029286) * av.y;
    a7 += H4(-.10065,-.0048945,-.10756,-.024587) * av.z;
    a7 += H4(.1191,.00057516,-.043363,.037733) * av.w;
    av = tile0[0][local.y + 2][local.x + 2];
    a0 += H4(-.12379,-.078573,-.13812,.0016068) * av.x;
    a0 += H4(.012445,.00094542,.013056,.012411) * av.y;
    a0 += H4(-.3987,-.041715,.099939,.00033289) * av.z;
    a0 += H4(.071024,-.03393,-.22481,.00041257) * av.w;
    a1 += H4(-.030962,.095716,-.21334,-.20105) * av.x;
    a1 += H4(.041371,-.0291,.027289,.019388) * av.y;
    a1 += H4(.14223,.11199,.21996,-.009806) * av.z;
    a1 += H4(-.010382,-.036967,.34516,-.062042) * av.w;
    a2 += H4(-.077475,.10944,.0061572,-.30491) * av.x;
    a2 += H4(.006537,-.0032378,-.0060666,-.02399) * av.y;
    a2 += H4(.26193,.17794,.074118,-.18276) * av.z;
    a2 += H4(.044472,.28391,.001871,-.2368) * av.w;
    a3 += H4(.029861,.043343,.062981,-.19506) * av.x;
    a3 += H4(.025167,.030835,-.00288,.05401) * av.y;
    a3 += H4(.059001,.16118,.046993,-.52236) * av.z;
    a3 += H4(.11227,.19749,.043789,-.062571) * av.w;
    a4 += H4(.11219,-.022924,.0011148,-.090074) * av.x;
    a4 += H4(-.012031,.014857,.014324,.010589) * av.y;
    a4 += H4(-.26433,-.12329,-4.3521e-5,.0703) * av.z;
    a4 += H4(.20883,-.060697,-.0003983,-.2064) * av.w;
    a5 += H4(.017968,.0076932,-.09075,-.15607) * av.x;
    a5 += H4(.033513,-.0058193,-.013437,-.0062731) * av.y;
    a5 += H4(.079618,.061545,-.16547,-.4426) * av.z;
    a5 += H4(.068749,-.19852,.08195,-.041313) * av.w;
    a6 += H4(-.22204,-.15658,-.20917,-.18712) * av.x;
    a6 += H4(-.014811,.0024782,.010904,-.016459) * av.y;
    a6 += H4(-.014905,.069416,-.019785,.059217) * av.z;
    a6 += H4(.1284,.48236,.13815,-.40506) * av.w;
    a7 += H4(-.033316,.15302,-.18064,-.00937) * av.x;
    a7 += H4(.0031136,.0098537,-.012364,.026227) * av.y;
    a7 += H4(.54648,.22286,.031681,-.37265) * av.z;
    a7 += H4(.13526,.38786,-.047767,.30613) * av.w;
    H4 a0t = H4(0.);
    H4 a1t = H4(0.);
    H4 a2t = H4(0.);
    H4 a3t = H4(0.);
    H4 a4t = H4(0.);
    H4 a5t = H4(0.);
    H4 a6t = H4(0.);
    H4 a7t = H4(0.);
    av = tile0[1][local.y + 0][local.x + 0];
    a0t += H4(.041076,-.043654,-.47208,-.0013538) * av.x;
    a0t += H4(.25544,.042873,.1192,.00016964) * av.y;
    a0t += H4(-.20519,.091022,-.10235,-.0022424) * av.z;
    a0t += H4(.15395,-.10875,-.032632,.00042933) * av.w;
    a1t += H4(-.061036,-.061862,.19723,-.14403) * av.x;
    a1t += H4(-.014488,.013475,.094846,-.093267) * av.y;
    a1t += H4(.11531,.065913,-.056233,-.055087) * av.z;
    a1t += H4(.13218,.10646,-.10493,.0028469) * av.w;
    a2t += H4(-.076729,-.06721,.087489,.24772) * av.x;
    a2t += H4(.094224,.057286,.035637,-.19223) * av.y;
    a2t += H4(-.19333,.36932,.016047,.14096) * av.z;
    a2t += H4(.058206,.098865,-.12647,.0046738) * av.w;
    a3t += H4(.26921,.12927,.033127,.14667) * av.x;
    a3t += H4(-.25717,.13941,.021611,-.18552) * av.y;
    a3t += H4(-.11155,-.088205,.047285,-.71865) * av.z;
    a3t += H4(.085738,-.26416,-.036055,.11727) * av.w;
    a4t += H4(-.034292,-.024489,-.0014591,.26102) * av.x;
    a4t += H4(-.031638,.16984,.00039198,.20281) * av.y;
    a4t += H4(-.048076,-.059182,-.0010385,.22482) * av.z;
    a4t += H4(-.15005,-.383,.00023052,-.084578) * av.w;
    a5t += H4(.12349,-.23339,.12419,-.063327) * av.x;
    a5t += H4(-.11048,-.035398,-.10881,-.40542) * av.y;
    a5t += H4(-.04328,.21399,-.086978,-.52019) * av.z;
    a5t += H4(-.10491,-.12164,-.088433,-.018597) * av.w;
    a6t += H4(-.098438,.11629,-.045367,.14128) * av.x;
    a6t += H4(.21711,-.26119,.040526,-.010356) * av.y;
    a6t += H4(-.31285,.066925,-.099634,.012799) * av.z;
    a6t += H4(.14516,-.13655,-.038418,-.23083) * av.w;
    a7t += H4(-.28101,.27134,-.049676,.28821) * av.x;
    a7t += H4(-.025251,-.27462,.20657,.15848) * av.y;
    a7t += H4(-.1374,-.2176,-.0003746,-.34759) * av.z;
    a7t += H4(.0095033,-.16043,-.13958,.088438) * av.w;
    av = tile0[1][local.y + 0][local.x + 1];
    a0t += H4(.035482,-.036784,.42532,-3.7253e-6) * av.x;
    a0t += H4(-.17258,.0030563,-.034973,.001116) * av.y;
    a0t += H4(.022423,.052319,.02511,-.0030584) * av.z;
    a0t += H4(-.036895,.038832,-.15631,.0016004) * av.w;
    a1t += H4(.1126,-.044466,.0078979,-.16743) * av.x;
    a1t += H4(-.10356,.14856,.36849,.21924) * av.y;
    a1t += H4(.13183,-.043444,.18322,-.19409) * av.z;
    a1t += H4(.0096272,.077935,-.096104,-.099527) * av.w;
    a2t += H4(.088967,-.1639,.066607,-.56221) * av.x;
    a2t += H4(.090631,-.25484,-.07819,.33083) * av.y;
    a2t += H4(.053905,-.012996,.10437,-.45425) * av.z;
    a2t += H4(-.13316,.063279,.0078096,-.099582) * av.w;
    a3t += H4(.0044902,-.016733,-.012829,.27392) * av.x;
    a3t += H4(-.1382,.0081351,-.020834,.12464) * av.y;
    a3t += H4(-.25104,-.014531,-.073831,-.35989) * av.z;
    a3t += H4(-.091522,-.24017,-.16664,.12909) * av.w;
    a4t += H4(.12914,-.080147,-2.915e-5,-.22207) * av.x;
    a4t += H4(-.16514,-.0040898,.0012705,.094305) * av.y;
    a4t += H4(-.18375,-.025796,-.0024476,-.0008654) * av.z;
    a4t += H4(-.22994,-.16167,.0020023,-.25633) * av.w;
    a5t += H4(.043981,.036458,.068479,-.019789) * av.x;
    a5t += H4(-.081024,.11595,.4416,.12007) * av.y;
    a5t += H4(.042178,.086712,.12147,-.12142) * av.z;
    a5t += H4(.17398,-.073733,-.11399,.066911) * av.w;
    a6t += H4(-.015366,-.032384,.07496,-.10614) * av.x;
    a6t += H4(.26394,-.0043455,.13536,.18196) * av.y;
    a6t += H4(-.055598,-.27911,-.016962,-.40806) * av.z;
    a6t += H4(.095374,.24997,-.30838,-.23414) * av.w;
    a7t += H4(-.15068,-.53026,.014124,.033991) * av.x;
    a7t += H4(.093305,-.052662,.14185,-.10846) * av.y;
    a7t += H4(-.26984,-.1438,-.064525,-.10541) * av.z;
    a7t += H4(-.15841,-.236,-.0086846,.086654) * av.w;
    av = tile0[1][local.y + 0][local.x + 2];
    a0t += H4(-.26758,-.28797,-.17286,-.0025611) * av.x;
    a0t += H4(-.15321,-.20748,.19677,-.001028) * av.y;
    a0t += H4(.019595,-.031463,-.035438,-.0015938) * av.z;
    a0t += H4(.10525,-.091871,.076324,-.0015179) * av.w;
    a1t += H4(-.069844,.16359,-.189,.36421) * av.x;
    a1t += H4(-.089249,-.046641,-.016196,-.0075777) * av.y;
    a1t += H4(.0090766,-.28066,.27881,-.00090261) * av.z;
    a1t += H4(.074934,.22687,-.083333,-.11276) * av.w;
    a2t += H4(-.026806,.090264,-.18574,.15961) * av.x;
    a2t += H4(.048516,.2072,.22566,-.0090161) * av.y;
    a2t += H4(-.00043813,.10663,.044277,-.25259) * av.z;
    a2t += H4(-.19844,.10689,-.072581,.17509) * av.w;
    a3t += H4(.029138,-.38764,-.070931,-.1284) * av.x;
    a3t += H4(-.042522,.16516,.17404,.20164) * av.y;
    a3t += H4(.12278,.093678,-.12756,-.47755) * av.z;
    a3t += H4(-.12679,-.14665,.085394,.1156) * av.w;
    a4t += H4(-.18396,-.17717,-.0030152,-.26284) * av.x;
    a4t += H4(.14384,-.053726,-.0010769,.30919) * av.y;
    a4t += H4(-.022179,-.096597,-.0011171,-.049838) * av.z;
    a4t += H4(.041021,.1115,-.0012384,-.28312) * av.w;
    a5t += H4(-.14542,.33637,-.34797,.072601) * av.x;
    a5t += H4(.067659,.44182,-.09425,-.091806) * av.y;
    a5t += H4(-.13664,-.0037089,-.105,-.29371) * av.z;
    a5t += H4(.060022,.21949,.036472,-.0075132) * av.w;
    a6t += H4(.18913,-.0030597,.01347,-.074583) * av.x;
    a6t += H4(.042303,-.24288,.30191,.35065) * av.y;
    a6t += H4(.063644,.072117,-.10571,-.051404) * av.z;
    a6t += H4(-.041923,.37101,-.11365,.19621) * av.w;
    a7t += H4(.0015949,-.10222,.07999,-.29382) * av.x;
    a7t += H4(.069714,-.084807,-.06942,-.026751) * av.y;
    a7t += H4(-.18478,-.061308,.21183,-.55394) * av.z;
    a7t += H4(-.086161,-.17022,.088782,-.10009) * av.w;
    av = tile0[1][local.y + 1][local.x + 0];
    a0t += H4(.0029761,-.20496,.18507,-.00027687) * av.x;
    a0t += H4(.11,.094242,-.22335,-.00066892) * av.y;
    a0t += H4(.2347,.039864,.10521,-.0016534) * av.z;
    a0t += H4(-.068255,-.20223,-.14463,-.00096399) * av.w;
    a1t += H4(-.063057,-.017965,.1648,-.11312) * av.x;
    a1t += H4(.079398,-.10936,.099612,.097692) * av.y;
    a1t += H4(.14856,.132,.026828,-.086055) * av.z;
    a1t += H4(-.00094247,.093508,-.081585,.11528) * av.w;
    a2t += H4(.2184,.19776,.06535,.05772) * av.x;
    a2t += H4(-.13932,.064905,-.060572,.1765) * av.y;
    a2t += H4(-.1889,-.10697,-.2366,-.65681) * av.z;
    a2t += H4(.11064,-.11031,-.14388,.072382) * av.w;
    a3t += H4(-.11297,.021638,-.031987,-.14159) * av.x;
    a3t += H4(-.14046,.28152,.09677,-.13315) * av.y;
    a3t += H4(.22318,-.41583,-.28848,-.41712) * av.z;
    a3t += H4(.096678,-.080732,-.10362,.060506) * av.w;
    a4t += H4(-.22152,.012812,-.00012253,-.29339) * av.x;
    a4t += H4(.11343,.10618,-.00037484,-.064882) * av.y;
    a4t += H4(.0099763,.067097,-.00063019,-.10398) * av.z;
    a4t += H4(.035135,-.42899,-.0011421,-.08417) * av.w;
    a5t += H4(.22536,-.2135,.2979,.005049) * av.x;
    a5t += H4(-.19319,.011001,.21761,-.05607) * av.y;
    a5t += H4(-.031651,-.013973,-.26861,-.29055) * av.z;
    a5t += H4(-.057693,-.32258,-.13601,.11682) * av.w;
    a6t += H4(.14937,.10816,-.037106,.381) * av.x;
    a6t += H4(-.19855,.40684,-.013166,-.19128) * av.y;
    a6t += H4(-.21594,-.028092,-.027966,-.28828) * av.z;
    a6t += H4(.068017,.070338,-.049311,-.19848) * av.w;
    a7t += H4(.0065185,.35485,-.045158,.36631) * av.x;
    a7t += H4(.092914,.14168,-.034226,.029641) * av.y;
    a7t += H4(-.059675,.067137,-.030301,-.27093) * av.z;
    a7t += H4(.032183,-.13018,-.081426,-.0018085) * av.w;
    av = tile0[1][local.y + 1][local.x + 1];
    a0t += H4(-.097731,-.30447,.44542,.00076731) * av.x;
    a0t += H4(-.018736,.01829,.089118,-.00066246) * av.y;
    a0t += H4(.0179,-.0096247,-.010494,-.0024973) * av.z;
    a0t += H4(-.046001,-.10381,-.25445,-.0017003) * av.w;
    a1t += H4(.21568,-.08448,-.19324,-.01444) * av.x;
    a1t += H4(.063638,.015574,.13456,-.0378) * av.y;
    a1t += H4(-.062758,-.23127,.2479,.14372) * av.z;
    a1t += H4(-.28226,-.40965,-.044852,.13427) * av.w;
    a2t += H4(.14592,-.097103,-.095128,-.5216) * av.x;
    a2t += H4(-.11446,-.1227,-.024214,.2833) * av.y;
    a2t += H4(.14011,.048348,-.097795,.056437) * av.z;
    a2t += H4(-.033217,.044886,-.15256,.26191) * av.w;
    a3t += H4(-.038145,.053691,.14944,-.025034) * av.x;
    a3t += H4(.055557,.36435,-.093388,-.12614) * av.y;
    a3t += H4(.029493,-.04142,-.03492,-.25763) * av.z;
    a3t += H4(-.12138,-.28812,.11412,-.033496) * av.w;
    a4t += H4(-.11942,-.010351,.00089473,.41332) * av.x;
    a4t += H4(-.23811,.020382,-.00083631,.025694) * av.y;
    a4t += H4(-.11754,.099914,-.0022405,.037418) * av.z;
    a4t += H4(-.043071,-.048842,-.0022718,-.13251) * av.w;
    a5t += H4(-.0055171,-.20205,.17382,-.017186) * av.x;
    a5t += H4(-.085248,-.25388,-.20924,.024226) * av.y;
    a5t += H4(-.047422,-.19986,.07097,-.026763) * av.z;
    a5t += H4(-.11346,-.31847,.15456,.23758) * av.w;
    a6t += H4(.12871,-.056923,-.036536,-.54782) * av.x;
    a6t += H4(.087367,.11032,-.051609,-.19779) * av.y;
    a6t += H4(.12987,-.09976,-.036594,-.0091502) * av.z;
    a6t += H4(-.16585,.29322,.029876,.50178) * av.w;
    a7t += H4(-.072297,-.40207,-.058992,-.096183) * av.x;
    a7t += H4(.033535,-.034646,.13786,.088254) * av.y;
    a7t += H4(.36227,-.28518,-.055462,-.59727) * av.z;
    a7t += H4(-.1463,.14061,-.12788,.032167) * av.w;
    av = tile0[1][local.y + 1][local.x + 2];
    a0t += H4(-.35556,-.50353,-1.8973e-6,-.00091221) * av.x;
    a0t += H4(.022967,.115,-.0080096,.0014858) * av.y;
    a0t += H4(-.22187,-.22866,-.097703,-.0014113) * av.z;
    a0t += H4(.1575,-.11557,.078917,-.0015685) * av.w;
    a1t += H4(.0082864,.08768,-.6201,-.00027633) * av.x;
    a1t += H4(.069051,.073034,.018201,.035934) * av.y;
    a1t += H4(-.21508,.099035,.044981,-.043821) * av.z;
    a1t += H4(-.026476,.14312,-.092433,.18701) * av.w;
    a2t += H4(-.18382,.10526,-.13158,.54024) * av.x;
    a2t += H4(-.16046,.022754,.059757,-.20944) * av.y;
    a2t += H4(.099195,.0077579,-.13402,.094673) * av.z;
    a2t += H4(.0090805,-.14377,-.11235,.16852) * av.w;
    a3t += H4(-.0044042,-.13911,-.0098192,.17062) * av.x;
    a3t += H4(-.069554,-.11775,.034829,.19938) * av.y;
    a3t += H4(.099672,.29109,-.016375,-.062445) * av.z;
    a3t += H4(-.049498,-.21799,-.024159,-.047196) * av.w;
    a4t += H4(-.30701,.10952,-.00085981,-.46018) * av.x;
    a4t += H4(-.040388,.096461,.0018972,-.0078528) * av.y;
    a4t += H4(-.11054,.14711,-.0010993,-.062709) * av.z;
    a4t += H4(-.069145,-.075757,-.0016494,-.097778) * av.w;
    a5t += H4(-.14533,.58515,-.2343,-.19412) * av.x;
    a5t += H4(-.058323,.06689,.14579,.047621) * av.y;
    a5t += H4(-.11792,-.10886,-.1219,-.34879) * av.z;
    a5t += H4(.1922,-.2018,-.14935,-.012591) * av.w;
    a6t += H4(-.022421,-.12229,-.068763,.12734) * av.x;
    a6t += H4(.089197,-.00063837,-.11881,-.25512) * av.y;
    a6t += H4(-.013186,-.15368,-.027019,.12515) * av.z;
    a6t += H4(.0068188,-.055365,-.15433,.29997) * av.w;
    a7t += H4(.030787,-.034291,.029606,-.46908) * av.x;
    a7t += H4(-.11547,-.06384,.019553,-.2595) * av.y;
    a7t += H4(.21817,-.2458,-.098115,-.5355) * av.z;
    a7t += H4(-.095412,.16379,-.073905,-.00624) * av.w;
    av = tile0[1][local.y + 2][local.x + 0];
    a0t += H4(.046159,-.085884,-.10509,.00028693) * av.x;
    a0t += H4(.08516,-.2956,-.26755,-.0012218) * av.y;
    a0t += H4(-.1467,.058669,-.048628,-.0021299) * av.z;
    a0t += H4(-.021601,-.29046,.015343,-.0028442) * av.w;
    a1t += H4(-.036404,-.12651,.069575,-.085635) * av.x;
    a1t += H4(.055021,.10883,-.019655,-.074969) * av.y;
    a1t += H4(-.057444,-.12539,-.015209,.070769) * av.z;
    a1t += H4(-.014848,.14993,.022539,.030831) * av.w;
    a2t += H4(.32044,.058671,-.010965,.03565) * av.x;
    a2t += H4(.18141,.044411,-.13143,.12599) * av.y;
    a2t += H4(-.22111,.052889,.21113,.15382) * av.z;
    a2t += H4(.064121,-.1433,-.034522,-.007353) * av.w;
    a3t += H4(-.086371,.14632,.050129,-.13981) * av.x;
    a3t += H4(-.15337,-.2903,.010413,.23353) * av.y;
    a3t += H4(.16378,.059882,-.18374,-.59496) * av.z;
    a3t += H4(.046608,.010024,-.0496,-.079808) * av.w;
    a4t += H4(.053194,.15112,.00090127,.046439) * av.x;
    a4t += H4(-.032935,.1307,-.0011358,-.32575) * av.y;
    a4t += H4(-.20792,.093421,-.0015145,.20772) * av.z;
    a4t += H4(-.036387,-.37348,-.0026775,.047937) * av.w;
    a5t += H4(.11801,.19456,.17833,-.020439) * av.x;
    a5t += H4(-.016544,-.1658,.47425,.048927) * av.y;
    a5t += H4(-.17109,-.10851,-.2447,-.17938) * av.z;
    a5t += H4(.22462,-.034952,-.14858,.037318) * av.w;
    a6t += H4(.14511,-.16044,.069109,.11073) * av.x;
    a6t += H4(.0091458,.083567,-.10959,.088346) * av.y;
    a6t += H4(-.2726,.075078,-.060062,.080619) * av.z;
    a6t += H4(-.39662,-.1353,.032261,.076486) * av.w;
    a7t += H4(.27276,.23686,.095082,.036649) * av.x;
    a7t += H4(.041283,.12495,-.14524,.052855) * av.y;
    a7t += H4(-.092866,-.20707,.092077,-.21005) * av.z;
    a7t += H4(-.32609,-.3405,-.17416,-.031413) * av.w;
    av = tile0[1][local.y + 2][local.x + 1];
    a0t += H4(.16548,.056802,-.32951,-.0014102) * av.x;
    a0t += H4(-.027271,-.11723,.054663,.00081937) * av.y;
    a0t += H4(.24481,.09754,-.0045772,-.0022383) * av.z;
    a0t += H4(-.11746,-.15549,-.27067,.00096392) * av.w;
    a1t += H4(.14385,-.23666,-.034937,.12063) * av.x;
    a1t += H4(.17043,-.2289,-.2984,.11926) * av.y;
    a1t += H4(-.13461,-.18209,.22147,-.088645) * av.z;
    a1t += H4(-.088566,-.014607,.17155,.082159) * av.w;
    a2t += H4(.036813,.0006101,-.028613,-.065839) * av.x;
    a2t += H4(.12234,-.035764,-.17762,-.13814) * av.y;
    a2t += H4(-.055295,-.45031,.084925,.14505) * av.z;
    a2t += H4(-.24155,-.41556,.0067806,.16892) * av.w;
    a3t += H4(.29768,.18792,-.044519,.076857) * av.x;
    a3t += H4(.10346,.079468,.012564,-.093612) * av.y;
    a3t += H4(-.2249,-.53911,.040401,-.13428) * av.z;
    a3t += H4(-.11378,.094189,-.16665,-.037053) * av.w;
    a4t += H4(.0028952,-.10208,-.001474,-.05939) * av.x;
    a4t += H4(-.23201,-.23333,.00051444,.148) * av.y;
    a4t += H4(-.14549,.00043872,-.0022359,-.10178) * av.z;
    a4t += H4(-.43245,-.49978,.0014765,.0035166) * av.w;
    a5t += H4(-.052458,-.12321,-.097462,.013061) * av.x;
    a5t += H4(.16898,-.13672,-.38296,.20664) * av.y;
    a5t += H4(-.093735,-.15974,-.13124,-.37117) * av.z;
    a5t += H4(.043381,-.27453,.22038,.20034) * av.w;
    a6t += H4(.23874,-.18922,.023843,-.21012) * av.x;
    a6t += H4(.055582,-.25159,.049546,-.31856) * av.y;
    a6t += H4(.058843,.02852,-.2258,.0042276) * av.z;
    a6t += H4(-.25916,-.25418,-.089743,-.10496) * av.w;
    a7t += H4(.32408,-.064029,-.07219,.092245) * av.x;
    a7t += H4(-.03942,.12306,-.20591,-.018486) * av.y;
    a7t += H4(-.099255,-.096187,-.102,-.51541) * av.z;
    a7t += H4(-.15014,-.11261,.025513,-.22647) * av.w;
    av = tile0[1][local.y + 2][local.x + 2];
    a0t += H4(.072275,.17363,-.022775,-.00086759) * av.x;
    a0t += H4(-.27453,-.057686,-.1293,.00056376) * av.y;
    a0t += H4(.036959,.13106,-.10698,.0037746) * av.z;
    a0t += H4(.26353,-.27342,-.15385,-.0015518) * av.w;
    a1t += H4(.015401,.070223,-.014625,-.039031) * av.x;
    a1t += H4(.10822,.050837,.24169,.30709) * av.y;
    a1t += H4(-.096348,-.0039334,.062217,-.35894) * av.z;
    a1t += H4(-.14314,.11676,-.091425,-.012429) * av.w;
    a2t += H4(-.090223,-.15668,.018544,-.14493) * av.x;
    a2t += H4(-.10223,-.0601,-.22298,-.17558) * av.y;
    a2t += H4(-.019157,-.11689,.13403,-.12533) * av.z;
    a2t += H4(-.083622,.011068,-.086111,-.030226) * av.w;
    a3t += H4(-.011506,.025825,.040478,.13731) * av.x;
    a3t += H4(.074186,-.29009,-.11705,.081546) * av.y;
    a3t += H4(-.06203,.25591,-.030213,-.33077) * av.z;
    a3t += H4(-.034074,-.3708,-.052486,.059501) * av.w;
    a4t += H4(-.044304,-.0019671,-.0010012,.54727) * av.x;
    a4t += H4(-.30211,-.070756,.0005508,-.065502) * av.y;
    a4t += H4(-.21309,.0012253,.0041552,.083272) * av.z;
    a4t += H4(.2268,-.015351,-.0021114,.09751) * av.w;
    a5t += H4(.02969,.036714,.062646,.12199) * av.x;
    a5t += H4(-.12365,-.10956,.093673,.39399) * av.y;
    a5t += H4(.015576,-.12433,.068675,-.45793) * av.z;
    a5t += H4(.016344,-.034261,.017133,-.016137) * av.w;
    a6t += H4(-.12433,.075671,-.023858,-.098748) * av.x;
    a6t += H4(-.21253,.27015,.014337,-.17819) * av.y;
    a6t += H4(-.045892,-.044801,-.37596,.079562) * av.z;
    a6t += H4(.17435,-.087349,-.12864,.041997) * av.w;
    a7t += H4(.024848,.16109,-.082887,-.012237) * av.x;
    a7t += H4(-.037168,.14307,.0081958,-.063299) * av.y;
    a7t += H4(-.20015,.062379,-.060319,-.44054) * av.z;
    a7t += H4(-.19192,-.065374,-.039133,-.18514) * av.w;
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
    a0t += H4(-.34526,.13506,-.10011,-.0014323) * av.x;
    a0t += H4(.024787,-.027434,.22396,.0032142) * av.y;
    a0t += H4(-.047405,-.078597,.028527,.00075206) * av.z;
    a0t += H4(.053573,.067875,-.38717,.0020338) * av.w;
    a1t += H4(.06105,.17735,.02871,.15864) * av.x;
    a1t += H4(.010091,.0084578,-.057134,.070164) * av.y;
    a1t += H4(.0032289,.11732,.0044742,-.058328) * av.z;
    a1t += H4(-.01646,-.043364,-.11888,.099463) * av.w;
    a2t += H4(-.12738,.041885,-.31854,.081276) * av.x;
    a2t += H4(-.15624,-.19217,.015349,-.23398) * av.y;
    a2t += H4(-.15996,.12422,.1926,.4685) * av.z;
    a2t += H4(-.067414,.072973,-.16544,.11427) * av.w;
    a3t += H4(-.16916,-.48591,-.18768,-.21701) * av.x;
    a3t += H4(-.16092,.027093,-.084962,-.13218) * av.y;
    a3t += H4(.15493,.18497,.26656,.20035) * av.z;
    a3t += H4(-.037957,-.20672,-.30858,.12677) * av.w;
    a4t += H4(-.1457,.085371,-.001701,-.064913) * av.x;
    a4t += H4(.02018,.10759,.0026232,.16241) * av.y;
    a4t += H4(.33476,-.047638,.00033542,.18223) * av.z;
    a4t += H4(-.056871,.016442,.0021969,-.08042) * av.w;
    a5t += H4(-.089296,.089094,-.10194,.085477) * av.x;
    a5t += H4(-.016823,.06685,-.29964,.034888) * av.y;
    a5t += H4(.10715,.17134,.16365,-.38088) * av.z;
    a5t += H4(-.021723,.16876,-.070322,-.037995) * av.w;
    a6t += H4(-.0089308,-.095441,-.24933,-.21786) * av.x;
    a6t += H4(.029452,-.16751,.018097,-.22985) * av.y;
    a6t += H4(-.058029,.14927,.065667,.16128) * av.z;
    a6t += H4(.07879,-.26541,-.50087,-.22922) * av.w;
    a7t += H4(-.011968,-.58085,-.10879,-.26994) * av.x;
    a7t += H4(-.028677,-.28546,-.078291,.12262) * av.y;
    a7t += H4(.011872,-.035951,-.082575,.26153) * av.z;
    a7t += H4(.010318,-.27176,-.2036,-.030046) * av.w;
    av = tile0[2][local.y + 0][local.x + 1];
    a0t += H4(-.19742,-.047977,-.0041976,.00022871) * av.x;
    a0t += H4(.14915,.064084,-.059551,-.00068143) * av.y;
    a0t += H4(.22591,.20362,-.10949,-.00037689) * av.z;
    a0t += H4(.083137,.04088,-.032089,-.00082137) * av.w;
    a1t += H4(.007317,.098153,-.056203,.24059) * av.x;
    a1t += H4(-.040782,-.064574,-.2071,.044211) * av.y;
    a1t += H4(.058152,-.050355,-.049411,-.14854) * av.z;
    a1t += H4(-.0004875,.073493,-.041167,.032615) * av.w;
    a2t += H4(-.18897,.2891,-.12298,.14563) * av.x;
    a2t += H4(.18694,.28371,-.028072,.056348) * av.y;
    a2t += H4(-.0014679,.28328,.14633,-.52986) * av.z;
    a2t += H4(-.0035072,-.15084,-.28914,-.17757) * av.w;
    a3t += H4(.057272,.12434,-.11259,-.094) * av.x;
    a3t += H4(-.11731,.02279,-.020217,.034915) * av.y;
    a3t += H4(-.0095609,.07043,.086128,.065542) * av.z;
    a3t += H4(.033196,.10229,-.17823,-.0013803) * av.w;
    a4t += H4(.006387,-.024057,.00028863,.025185) * av.x;
    a4t += H4(-.13016,.00041437,-.0013529,-.025045) * av.y;
    a4t += H4(.084174,-.0040231,-.00018001,.035391) * av.z;
    a4t += H4(.10544,.068493,-.0011144,-.10533) * av.w;
    a5t += H4(-.11943,.12034,.02932,-.13851) * av.x;
    a5t += H4(-.22104,.081364,.12111,.16998) * av.y;
    a5t += H4(.071708,.07517,-.066887,-.26425) * av.z;
    a5t += H4(.0081114,.082899,.086378,.09026) * av.w;
    a6t += H4(-.095325,.40402,-.084549,-.27313) * av.x;
    a6t += H4(.24471,-.16895,-.083299,.0052565) * av.y;
    a6t += H4(-.025974,-.40957,.11304,.039256) * av.z;
    a6t += H4(.029686,-.25974,-.27442,-.27813) * av.w;
    a7t += H4(-.25738,-.16509,-.018074,-.11676) * av.x;
    a7t += H4(.28726,-.097961,-.046591,-.033589) * av.y;
    a7t += H4(-.17367,-.055197,.004114,-.0048076) * av.z;
    a7t += H4(.034219,-.15864,-.024977,-.13572) * av.w;
    av = tile0[2][local.y + 0][local.x + 2];
    a0t += H4(-.22188,.11879,.1084,-9.7178e-5) * av.x;
    a0t += H4(-.21213,.04589,-.087631,.00095811) * av.y;
    a0t += H4(.011924,-.018916,.0013921,-.00079556) * av.z;
    a0t += H4(-.032595,.066881,.16233,.0010774) * av.w;
    a1t += H4(.07326,.056509,-.077526,.01465) * av.x;
    a1t += H4(-.10982,-.0033992,-.15527,.073388) * av.y;
    a1t += H4(.064754,.012786,.15785,-.023611) * av.z;
    a1t += H4(.0074384,-.002634,.046991,.013153) * av.w;
    a2t += H4(-.16528,.067121,-.23075,.13877) * av.x;
    a2t += H4(.36211,-.14065,-.14352,.030099) * av.y;
    a2t += H4(-.049065,-.38082,.12973,-.27781) * av.z;
    a2t += H4(.032491,-.33406,-.28216,.21408) * av.w;
    a3t += H4(-.23571,-.34472,.062433,-.08983) * av.x;
    a3t += H4(-.034508,.18296,.013332,.0215) * av.y;
    a3t += H4(.018716,.10239,-.093662,.0096493) * av.z;
    a3t += H4(-.061093,-.31793,-.017444,.03626) * av.w;
    a4t += H4(-.07779,.10151,.00052231,-.099297) * av.x;
    a4t += H4(-.12818,-.18876,.00051887,.36554) * av.y;
    a4t += H4(-.10506,-.11871,-.00034434,.22389) * av.z;
    a4t += H4(-.071241,.026057,.0011519,-.47353) * av.w;
    a5t += H4(-.065661,.065367,-.098625,-.029639) * av.x;
    a5t += H4(-.049997,-.086785,-.14092,.10879) * av.y;
    a5t += H4(-.026357,-.057657,.095714,-.054534) * av.z;
    a5t += H4(-.03394,.10158,-.1119,.11887) * av.w;
    a6t += H4(-.10731,-.39153,-.15809,-.24186) * av.x;
    a6t += H4(.045494,.027374,-.091862,-.27929) * av.y;
    a6t += H4(-.082429,.26741,.13157,-.082497) * av.z;
    a6t += H4(-.044669,-.24528,-.45997,-.089494) * av.w;
    a7t += H4(.064979,-.1505,.13996,-.071116) * av.x;
    a7t += H4(.12771,.0041692,.037243,.30907) * av.y;
    a7t += H4(-.018694,.025478,-.035675,.097111) * av.z;
    a7t += H4(-.066194,-.26666,.25651,-.20546) * av.w;
    av = tile0[2][local.y + 1][local.x + 0];
    a0t += H4(-.080009,.041792,.0080864,.00069661) * av.x;
    a0t += H4(-.1577,-.036155,.34091,-.00012966) * av.y;
    a0t += H4(.10944,-.13885,-.038238,-.00078651) * av.z;
    a0t += H4(-.092242,.041129,-.084692,-.0002371) * av.w;
    a1t += H4(-.071486,.070853,-.037515,.040027) * av.x;
    a1t += H4(.04258,.060826,-.061271,.032966) * av.y;
    a1t += H4(.013283,-.029429,-.04139,-.27926) * av.z;
    a1t += H4(-.03728,.031966,-.023601,-.00086355) * av.w;
    a2t += H4(.0039667,-.10722,-.02871,.18577) * av.x;
    a2t += H4(-.029007,-.28665,.14069,-.029284) * av.y;
    a2t += H4(.15773,-.1508,.10411,-.44661) * av.z;
    a2t += H4(-.040117,-.25241,-.016492,-.052335) * av.w;
    a3t += H4(-.099655,-.059331,-.20545,-.068347) * av.x;
    a3t += H4(-.18346,-.21935,.067561,-.063411) * av.y;
    a3t += H4(-.11999,-.11901,-.029635,-.22915) * av.z;
    a3t += H4(-.041158,.099042,-.20501,.012269) * av.w;
    a4t += H4(-.079332,.054486,.00082859,.093943) * av.x;
    a4t += H4(-.12053,-.073748,-.00059449,-.069232) * av.y;
    a4t += H4(-.37731,-.076219,-.0013424,-.017447) * av.z;
    a4t += H4(-.016088,-.0031648,-.00037212,.17099) * av.w;
    a5t += H4(-.010475,-.019048,-.12046,.10711) * av.x;
    a5t += H4(-.076811,.06147,-.22656,-.04768) * av.y;
    a5t += H4(.25555,-.093998,.26613,-.41848) * av.z;
    a5t += H4(.045351,.056532,.059436,-.00455) * av.w;
    a6t += H4(.040093,.035226,.017657,-.24455) * av.x;
    a6t += H4(-.10814,.0042724,.058496,-.19819) * av.y;
    a6t += H4(.19391,-.23755,.0025204,.10547) * av.z;
    a6t += H4(.05815,-.11423,-.2317,.15099) * av.w;
    a7t += H4(.049544,-.22432,-.18422,-.14089) * av.x;
    a7t += H4(-.16763,-.40972,-.038074,.11338) * av.y;
    a7t += H4(-.40708,-.12575,-.095175,.15933) * av.z;
    a7t += H4(.058466,.14974,-.23745,.020984) * av.w;
    av = tile0[2][local.y + 1][local.x + 1];
    a0t += H4(.00065593,-.022985,-.069897,-.0016586) * av.x;
    a0t += H4(-.2192,-.046441,.06439,.00057854) * av.y;
    a0t += H4(.19682,.13472,.16945,-.0012441) * av.z;
    a0t += H4(.098351,.042647,-.183,.0006826) * av.w;
    a1t += H4(.10606,.14307,-.24677,.055022) * av.x;
    a1t += H4(-.16648,.12521,-.21561,.059379) * av.y;
    a1t += H4(-.0615,.2152,-.42426,-.17527) * av.z;
    a1t += H4(-.0034526,.05158,-.14344,-.10263) * av.w;
    a2t += H4(-.17246,-.051594,-.29739,.23249) * av.x;
    a2t += H4(-.063153,-.16827,-.038007,.14425) * av.y;
    a2t += H4(-.047627,.36593,.029809,-.37072) * av.z;
    a2t += H4(-.033142,-.034411,-.010917,.31807) * av.w;
    a3t += H4(-.21193,-.015415,-.12591,-.12452) * av.x;
    a3t += H4(-.06987,.1956,.00027523,.18056) * av.y;
    a3t += H4(.23668,.014847,.11592,.10695) * av.z;
    a3t += H4(.013979,-.078885,-.23783,-.14808) * av.w;
    a4t += H4(-.13546,-.073184,-.0021121,-.05393) * av.x;
    a4t += H4(-.13575,.076681,.0004485,-.31402) * av.y;
    a4t += H4(-.096269,-.031731,-.001365,.07) * av.z;
    a4t += H4(.064366,-.067247,.00057177,.058765) * av.w;
    a5t += H4(-.12482,.038045,-.073737,-.039361) * av.x;
    a5t += H4(-.0058285,.0028904,-.13677,.17152) * av.y;
    a5t += H4(-.12655,.45277,-.054909,-.28736) * av.z;
    a5t += H4(.11861,.046491,-.01343,-.021765) * av.w;
    a6t += H4(-.26095,-.35281,.035084,-.32861) * av.x;
    a6t += H4(-.21956,.060487,-.0095367,.038324) * av.y;
    a6t += H4(-.11981,.22284,-.05774,-.47112) * av.z;
    a6t += H4(-.03456,-.13453,-.17522,.04995) * av.w;
    a7t += H4(-.16979,.0036405,-.0013618,-.093992) * av.x;
    a7t += H4(.061963,.053084,-.037199,-.13907) * av.y;
    a7t += H4(-.21878,-.46189,.010906,-.32485) * av.z;
    a7t += H4(.062711,-.033744,-.0095205,-.38338) * av.w;
    av = tile0[2][local.y + 1][local.x + 2];
    a0t += H4(-.1456,.018418,.084641,.00076614) * av.x;
    a0t += H4(.045255,.084659,-.18511,.00046954) * av.y;
    a0t += H4(-.18062,.048877,.29384,-.00059518) * av.z;
    a0t += H4(.02492,.033049,-.25945,-.0004801) * av.w;
    a1t += H4(.11142,.091647,-.16215,-.01218) * av.x;
    a1t += H4(-.097744,.11815,-.2589,-.10179) * av.y;
    a1t += H4(.037997,.18555,-.22647,-.30104) * av.z;
    a1t += H4(-.031287,.072341,.056245,.01765) * av.w;
    a2t += H4(-.063322,.11859,-.33784,-.35641) * av.x;
    a2t += H4(-.15638,.073904,.0025085,.107) * av.y;
    a2t += H4(-.018591,-.22321,.10297,.1643) * av.z;
    a2t += H4(-.067411,.044804,-.22247,.026801) * av.w;
    a3t += H4(-.11781,-.27166,-.062584,6.4696e-5) * av.x;
    a3t += H4(-.086995,-.089096,.022182,.138) * av.y;
    a3t += H4(.28126,-.11234,.0072423,-.42152) * av.z;
    a3t += H4(.011706,-.16898,-.23608,-.0139) * av.w;
    a4t += H4(.12998,-.014422,.0013787,-.0068957) * av.x;
    a4t += H4(.042225,.091289,.00012911,-.09939) * av.y;
    a4t += H4(-.048086,-.041287,-.00037772,-.011083) * av.z;
    a4t += H4(.023426,.051057,-.0008322,.23415) * av.w;
    a5t += H4(.05954,-.2196,-.1046,.090624) * av.x;
    a5t += H4(-.082733,.024572,-.012857,-.07533) * av.y;
    a5t += H4(-.126,.097805,-.033425,-.24796) * av.z;
    a5t += H4(.0523,-.032418,.045982,-.0035117) * av.w;
    a6t += H4(-.062739,.015053,-.033259,-.29149) * av.x;
    a6t += H4(.30337,-.084981,-.086024,.01864) * av.y;
    a6t += H4(-.085061,-.25287,.0067152,.14808) * av.z;
    a6t += H4(.066008,-.23585,-.36373,.14883) * av.w;
    a7t += H4(.010149,-.053978,-.093277,.13421) * av.x;
    a7t += H4(.074392,.20463,-.17742,.045825) * av.y;
    a7t += H4(.06547,.19432,-.042929,-.039613) * av.z;
    a7t += H4(.11845,-.10014,-.086072,-.082298) * av.w;
    av = tile0[2][local.y + 2][local.x + 0];
    a0t += H4(-.21562,-.0081829,.017209,-.00097636) * av.x;
    a0t += H4(-.089535,-.10181,.1025,.00025611) * av.y;
    a0t += H4(.06429,.055764,-.062118,-.00020405) * av.z;
    a0t += H4(-.19597,-.046073,.06487,2.8364e-5) * av.w;
    a1t += H4(.062996,.0591,-.13441,.028283) * av.x;
    a1t += H4(.02729,.0051786,-.29758,.083999) * av.y;
    a1t += H4(.037279,-.022807,-.042327,-.017498) * av.z;
    a1t += H4(-.013666,.082848,-.055652,.040085) * av.w;
    a2t += H4(-.0015772,-.14144,.009419,.14205) * av.x;
    a2t += H4(-.0051252,-.11213,.059108,.025652) * av.y;
    a2t += H4(-.024181,.083416,-.014188,-.2077) * av.z;
    a2t += H4(-.005201,-.44916,.1585,.10465) * av.w;
    a3t += H4(.018122,-.24599,-.068179,.0050883) * av.x;
    a3t += H4(-.22744,-.42037,-.038605,.028643) * av.y;
    a3t += H4(.17729,-.022558,-.072512,-.2173) * av.z;
    a3t += H4(-.050512,-.16929,-.54488,.085794) * av.w;
    a4t += H4(-.096835,.026453,-.00098539,.15309) * av.x;
    a4t += H4(-.073598,-.019239,.00027685,.11904) * av.y;
    a4t += H4(.25435,-.0041624,-.00035992,.21442) * av.z;
    a4t += H4(-.068301,.041205,-.00025002,.15018) * av.w;
    a5t += H4(.0054889,.05528,-.20426,.040997) * av.x;
    a5t += H4(-.071273,.11487,-.063487,.0011335) * av.y;
    a5t += H4(-.11739,-.065935,-.17885,-.17381) * av.z;
    a5t += H4(.033046,-.079251,-.051729,.049859) * av.w;
    a6t += H4(.0085398,.024833,.20874,-.099918) * av.x;
    a6t += H4(-.067684,.042509,.12557,-.18068) * av.y;
    a6t += H4(-.046714,.087153,.13207,-.090518) * av.z;
    a6t += H4(-.087321,-.17192,-.040002,.030016) * av.w;
    a7t += H4(-.15673,-.063373,-.33478,-.19546) * av.x;
    a7t += H4(-.064524,-.23494,-.072613,.059841) * av.y;
    a7t += H4(.37521,-.46475,-.064112,-.15151) * av.z;
    a7t += H4(-.0067556,.19298,-.24045,-.036862) * av.w;
    av = tile0[2][local.y + 2][local.x + 1];
    a0t += H4(-.079146,.015609,.3047,-.0012197) * av.x;
    a0t += H4(-.15889,-.029316,.15695,.00047872) * av.y;
    a0t += H4(-.067653,.18875,-.092316,.00097512) * av.z;
    a0t += H4(.0039292,.0084067,-.021085,-.00078815) * av.w;
    a1t += H4(.081148,.15737,-.10345,-.046312) * av.x;
    a1t += H4(-.023927,-.085302,-.19372,.0093768) * av.y;
    a1t += H4(-.042669,.32096,-.3156,-.19844) * av.z;
    a1t += H4(-.046997,.10978,.025804,.061429) * av.w;
    a2t += H4(.13723,.1123,-.094907,.018436) * av.x;
    a2t += H4(-.04497,-.074657,.027278,.13104) * av.y;
    a2t += H4(-.23942,-.11216,.026846,.64078) * av.z;
    a2t += H4(.020948,-.18606,.018924,.11921) * av.w;
    a3t += H4(-.018441,-.16162,-.072714,-.35376) * av.x;
    a3t += H4(-.15157,.02164,.068396,.092568) * av.y;
    a3t += H4(.045328,-.011079,.091826,-.023186) * av.z;
    a3t += H4(-.051462,-.1348,-.26246,-.070701) * av.w;
    a4t += H4(-.12292,-.02525,-.0013075,.00099654) * av.x;
    a4t += H4(-.052712,-.044301,.00052475,.22568) * av.y;
    a4t += H4(-.029462,.14643,.0014158,-.042182) * av.z;
    a4t += H4(-.13539,.037365,-.00069373,-.11104) * av.w;
    a5t += H4(.10334,-.0631,-.14463,-.01294) * av.x;
    a5t += H4(.015354,.072408,-.11271,.024678) * av.y;
    a5t += H4(-.18673,.28355,-.18975,-.3312) * av.z;
    a5t += H4(.096649,-.085308,.066501,.055273) * av.w;
    a6t += H4(-.064888,.066528,.046177,-.35888) * av.x;
    a6t += H4(-.16673,.13735,.027024,.11673) * av.y;
    a6t += H4(-.27431,.23726,.018994,.29564) * av.z;
    a6t += H4(.054499,-.30749,-.21825,.15559) * av.w;
    a7t += H4(-.22882,-.16655,-.17935,-.045622) * av.x;
    a7t += H4(-.21825,-.1752,-.038534,-.23876) * av.y;
    a7t += H4(-.15826,-.0049852,-.012152,-.48084) * av.z;
    a7t += H4(.060984,.018555,-.23177,.10657) * av.w;
    av = tile0[2][local.y + 2][local.x + 2];
    a0t += H4(.093813,.16283,-.21776,-.00045669) * av.x;
    a0t += H4(-.10736,.038902,.050892,.0021697) * av.y;
    a0t += H4(-.067545,.35573,-.029174,-.0030449) * av.z;
    a0t += H4(.033963,.059153,-.0032315,.00030584) * av.w;
    a1t += H4(.00050151,.20272,.086155,.084693) * av.x;
    a1t += H4(.0040805,.17742,-.1863,-.011019) * av.y;
    a1t += H4(.054838,.24101,.21763,.033351) * av.z;
    a1t += H4(-.064823,-.013416,.061082,.064998) * av.w;
    a2t += H4(-.047745,-.040281,-.26186,.16098) * av.x;
    a2t += H4(.003709,.12888,-.071082,.028828) * av.y;
    a2t += H4(-.023659,.50443,.24456,-.032799) * av.z;
    a2t += H4(-.053554,-.158,-.19961,-.0014741) * av.w;
    a3t += H4(.085213,-.19513,-.026918,-.04001) * av.x;
    a3t += H4(-.10095,-.14361,-.054702,-.072645) * av.y;
    a3t += H4(-.10226,.066078,.10604,-.66091) * av.z;
    a3t += H4(-.10754,-.28513,-.36074,.036997) * av.w;
    a4t += H4(-.10145,.093558,.00030387,-.055604) * av.x;
    a4t += H4(-.061619,-.0024511,.0022233,-.024477) * av.y;
    a4t += H4(.16017,-.085957,-.0030509,.030157) * av.z;
    a4t += H4(-.07451,.059179,.0010066,.21731) * av.w;
    a5t += H4(.031679,-.030983,.026773,-.021677) * av.x;
    a5t += H4(-.037339,-.090128,.03562,-.067799) * av.y;
    a5t += H4(.07546,.13031,.060766,-.21381) * av.z;
    a5t += H4(.052867,.062156,-.095477,.072313) * av.w;
    a6t += H4(-.035637,.039493,-.018319,.18802) * av.x;
    a6t += H4(-.037869,.19979,-.080831,.029367) * av.y;
    a6t += H4(.03936,-.19403,.04551,-.038671) * av.z;
    a6t += H4(.056305,-.47251,-.38853,.21463) * av.w;
    a7t += H4(.055312,-.015073,-.20674,-.09965) * av.x;
    a7t += H4(-.021022,-.10315,-.045118,-.068103) * av.y;
    a7t += H4(-.27807,.16845,.00042129,.012165) * av.z;
    a7t += H4(-.089647,-.27536,-.17882,.061818) * av.w;
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
    a0t += H4(.12725,.10856,.085924,-.00064744) * av.x;
    a0t += H4(.056348,-.15558,.065968,-.0008869) * av.y;
    a0t += H4(.15128,-.080222,.13239,.0017686) * av.z;
    a0t += H4(.032754,.026023,.067905,1.1927e-5) * av.w;
    a1t += H4(.028663,.017172,-.03401,-.055434) * av.x;
    a1t += H4(.027549,.18997,-.13205,-.068277) * av.y;
    a1t += H4(-.059445,-.052666,-.045224,.023819) * av.z;
    a1t += H4(-.019828,.020387,.10536,-.062509) * av.w;
    a2t += H4(-.0088409,-.07412,.25336,.027291) * av.x;
    a2t += H4(-.16325,.0053855,.037408,.12109) * av.y;
    a2t += H4(-.0095112,.11852,-.087612,.094563) * av.z;
    a2t += H4(-.042525,-.73318,.2521,-.15348) * av.w;
    a3t += H4(-.059676,.11955,.18916,-.25633) * av.x;
    a3t += H4(.19739,.044647,.12887,.20951) * av.y;
    a3t += H4(-.046132,-.077187,.078562,-.11556) * av.z;
    a3t += H4(.0099091,.14452,.17692,-.044721) * av.w;
    a4t += H4(-.20601,-.009266,-.0006329,-.058324) * av.x;
    a4t += H4(.10282,.049916,-.00056461,-.065535) * av.y;
    a4t += H4(.21599,-.10704,.0013725,-.079422) * av.z;
    a4t += H4(.043747,-.021306,-9.6726e-5,-.080461) * av.w;
    a5t += H4(.046504,.16154,-.14393,-.057405) * av.x;
    a5t += H4(.083162,.022772,.24948,-.42119) * av.y;
    a5t += H4(.12268,-.15171,.0043193,.12997) * av.z;
    a5t += H4(.04713,-.053998,-.047602,-.031634) * av.w;
    a6t += H4(-.10674,.10801,.045439,.17611) * av.x;
    a6t += H4(-.074376,.042414,.19477,.017683) * av.y;
    a6t += H4(-.059967,.24077,-.086495,-.089178) * av.z;
    a6t += H4(.036824,-.62526,.4102,.51789) * av.w;
    a7t += H4(.16022,.030677,.19676,-.00086691) * av.x;
    a7t += H4(-.056093,-.21608,-.083858,-.040793) * av.y;
    a7t += H4(-.16576,.18537,-.13123,-.10899) * av.z;
    a7t += H4(.063337,.14798,.24712,.001548) * av.w;
    av = tile0[3][local.y + 0][local.x + 1];
    a0t += H4(-.33602,.13027,-.012695,-6.5112e-5) * av.x;
    a0t += H4(.039341,-.1019,.11586,-.00011078) * av.y;
    a0t += H4(.24409,.023601,-.23534,.00087227) * av.z;
    a0t += H4(-.051593,-.016368,-.16384,-.00044198) * av.w;
    a1t += H4(.063065,-.18179,-.1283,-.16885) * av.x;
    a1t += H4(.11344,.058017,.08477,-.10136) * av.y;
    a1t += H4(.046341,-.16936,-.081623,-.13411) * av.z;
    a1t += H4(-.0060306,-.0075144,.10165,-.025475) * av.w;
    a2t += H4(.028369,.2295,.078054,-.042747) * av.x;
    a2t += H4(.074514,.23291,.0099019,-.28766) * av.y;
    a2t += H4(-.2346,.044555,.023736,-.11549) * av.z;
    a2t += H4(-.025036,-.81971,.19219,.050836) * av.w;
    a3t += H4(.054549,.020028,.020998,-.23942) * av.x;
    a3t += H4(-.12724,-.1568,.049271,-.088762) * av.y;
    a3t += H4(.067036,-.2808,.028594,.21705) * av.z;
    a3t += H4(-.10184,-.090935,.070408,.014407) * av.w;
    a4t += H4(-.2674,-.0077614,.00020151,.1216) * av.x;
    a4t += H4(.0052369,.13864,.00044348,-.061797) * av.y;
    a4t += H4(.29106,-.097822,.00055821,.38106) * av.z;
    a4t += H4(.047081,-.013775,-.00054626,-.024429) * av.w;
    a5t += H4(.034588,.12383,.0060258,-.09182) * av.x;
    a5t += H4(-.081643,.12937,.18882,-.015164) * av.y;
    a5t += H4(.15006,-.45149,-.21599,-.14444) * av.z;
    a5t += H4(.0042271,-.060057,-.042219,-.052919) * av.w;
    a6t += H4(-.1168,-.080015,.064154,.012353) * av.x;
    a6t += H4(.32637,-.19883,.1385,.12195) * av.y;
    a6t += H4(-.069843,-.036852,.010889,-.26838) * av.z;
    a6t += H4(.029411,-.53345,.20975,-.2315) * av.w;
    a7t += H4(.067015,-.011932,.089457,.27221) * av.x;
    a7t += H4(.019877,-.030598,.0083053,-.09999) * av.y;
    a7t += H4(-.15842,-.018121,-.056835,.076844) * av.z;
    a7t += H4(-.024315,.034714,.07795,.043737) * av.w;
    av = tile0[3][local.y + 0][local.x + 2];
    a0t += H4(-.038875,.13311,.28358,-.00025985) * av.x;
    a0t += H4(-.20859,-.30023,.013027,-.001143) * av.y;
    a0t += H4(.22548,.20242,.059489,-.00094241) * av.z;
    a0t += H4(.01366,-.035455,-.48806,-.0015307) * av.w;
    a1t += H4(-.035592,-.10971,-.045095,-.08673) * av.x;
    a1t += H4(.075607,.017011,.037662,.11687) * av.y;
    a1t += H4(.0090454,.13423,.1002,-.095423) * av.z;
    a1t += H4(.018831,-.060406,-.022119,-.0027251) * av.w;
    a2t += H4(.010384,-.28878,.10948,.01889) * av.x;
    a2t += H4(.31568,.2689,-.010123,-.19157) * av.y;
    a2t += H4(-.59884,.14966,.032339,.20273) * av.z;
    a2t += H4(.0003552,-.6024,.23531,-.28187) * av.w;
    a3t += H4(.21867,.090458,-.062722,-.21784) * av.x;
    a3t += H4(-.25297,.1111,.0026986,-.18111) * av.y;
    a3t += H4(-.30595,-.16534,.12275,-.060169) * av.z;
    a3t += H4(.064585,.25642,-.076989,.01894) * av.w;
    a4t += H4(-.16022,.027242,7.9159e-5,.23175) * av.x;
    a4t += H4(-.23416,-.0090543,-.00098634,.11722) * av.y;
    a4t += H4(.23592,.27885,-.0016243,-.16405) * av.z;
    a4t += H4(.074365,-.042234,-.0016754,.56788) * av.w;
    a5t += H4(.037804,.023049,.022382,-.054406) * av.x;
    a5t += H4(-.12989,.037398,-.22687,-.058806) * av.y;
    a5t += H4(.11454,-.03092,.037058,-.15309) * av.z;
    a5t += H4(-.0091403,-.046255,.098989,.0047528) * av.w;
    a6t += H4(.012769,-.19806,.22964,.26512) * av.x;
    a6t += H4(-.062105,.031301,.11084,-.076095) * av.y;
    a6t += H4(.10074,.18189,.012869,.042609) * av.z;
    a6t += H4(.045583,-.45133,.37344,.23713) * av.w;
    a7t += H4(.040679,.17494,.083577,-.03981) * av.x;
    a7t += H4(.1425,.2133,-.076257,-.15197) * av.y;
    a7t += H4(-.31488,-.31324,.061347,-.14025) * av.z;
    a7t += H4(.048096,.084965,-.26701,-.099603) * av.w;
    av = tile0[3][local.y + 1][local.x + 0];
    a0t += H4(-.10922,.054889,-.14875,-.00024452) * av.x;
    a0t += H4(-.15039,-.13191,.13476,.0022427) * av.y;
    a0t += H4(-.10715,-.074429,-.087303,.0014949) * av.z;
    a0t += H4(.017598,-.021656,.017942,3.0049e-6) * av.w;
    a1t += H4(-.025755,-.16535,.0099053,-.12338) * av.x;
    a1t += H4(.16995,.045645,-.069292,-.16401) * av.y;
    a1t += H4(-.10329,-.014759,-.18084,-.1328) * av.z;
    a1t += H4(-.016167,.01902,.018864,-.063053) * av.w;
    a2t += H4(.054199,-.11455,-.0088096,-.14115) * av.x;
    a2t += H4(.15916,-.11877,-.025068,-.3014) * av.y;
    a2t += H4(.19168,-.22941,.16806,-.22518) * av.z;
    a2t += H4(.037531,-.36606,.0033866,-.01474) * av.w;
    a3t += H4(-.08037,-.018941,.10192,-.094232) * av.x;
    a3t += H4(-.10413,.026703,.090492,-.028884) * av.y;
    a3t += H4(-.047535,-.13306,.11512,-.10889) * av.z;
    a3t += H4(-.022118,-.061062,.20449,-.00087597) * av.w;
    a4t += H4(.036581,-.007063,-.00044317,-.12032) * av.x;
    a4t += H4(-.23834,-.037451,.0026837,.28537) * av.y;
    a4t += H4(-.071394,-.13025,.0014448,-.2909) * av.z;
    a4t += H4(-.023564,.011572,-.00026694,-.65018) * av.w;
    a5t += H4(.12228,.032168,.010099,-.12243) * av.x;
    a5t += H4(.17723,-.21216,.30652,-.07677) * av.y;
    a5t += H4(.12156,.19815,-.059404,.03705) * av.z;
    a5t += H4(.03789,-.051691,-.029211,-.020827) * av.w;
    a6t += H4(.074611,.020247,-.040555,.0067483) * av.x;
    a6t += H4(.059057,-.030877,-.02625,-.28421) * av.y;
    a6t += H4(.2239,.22576,-.10275,-.30886) * av.z;
    a6t += H4(-.031222,-.11036,.11685,-.20846) * av.w;
    a7t += H4(.090542,-.029843,.14937,-.20326) * av.x;
    a7t += H4(-.20037,.086481,-.032396,.19294) * av.y;
    a7t += H4(-.059072,-.77675,.011202,.12328) * av.z;
    a7t += H4(.010788,.5268,.11885,.11894) * av.w;
    av = tile0[3][local.y + 1][local.x + 1];
    a0t += H4(.010051,.052689,.31268,-.001146) * av.x;
    a0t += H4(.10455,-.30571,.20484,-.00071468) * av.y;
    a0t += H4(.1852,.28584,-.16423,.00040768) * av.z;
    a0t += H4(-.063499,.01345,-.36873,5.4205e-5) * av.w;
    a1t += H4(-.080904,-.54969,.029381,-.0039418) * av.x;
    a1t += H4(.035537,.13528,-.034407,.021656) * av.y;
    a1t += H4(-.63504,.25427,-.020461,-.042305) * av.z;
    a1t += H4(.029455,.0058347,-.050863,-.031199) * av.w;
    a2t += H4(-.011267,.0091025,-.07248,-.12698) * av.x;
    a2t += H4(.025478,-.25516,.02839,-.21735) * av.y;
    a2t += H4(.27934,.05574,.15676,.2464) * av.z;
    a2t += H4(.0017792,.15022,.060679,-.045992) * av.w;
    a3t += H4(.15919,-.056413,.096959,-.15753) * av.x;
    a3t += H4(.17675,.023626,-.13971,.051748) * av.y;
    a3t += H4(-.070903,.80014,.0058723,-.17392) * av.z;
    a3t += H4(.037021,.13108,.14493,.0013695) * av.w;
    a4t += H4(-.032834,.075198,-.0011808,-.080503) * av.x;
    a4t += H4(.069607,-.071293,-.00072934,-.014866) * av.y;
    a4t += H4(-.33097,-.33256,.00054746,.037981) * av.z;
    a4t += H4(.064138,-.061078,-.00026598,-.25211) * av.w;
    a5t += H4(.14881,-.1539,.095399,-.12464) * av.x;
    a5t += H4(.095355,-.078087,.018354,-.034146) * av.y;
    a5t += H4(-.1479,.44867,-.17595,-.050028) * av.z;
    a5t += H4(-.04722,-.11734,.025405,.010379) * av.w;
    a6t += H4(.010285,.025228,.10283,-.11137) * av.x;
    a6t += H4(-.17252,.31951,.016972,-.22129) * av.y;
    a6t += H4(-.28814,.12944,.0013502,.25171) * av.z;
    a6t += H4(-.038173,.017106,-.017596,-.65608) * av.w;
    a7t += H4(-.025321,.12189,.051832,-.0045109) * av.x;
    a7t += H4(.035484,-.010877,.16578,.0065549) * av.y;
    a7t += H4(-.26404,.50117,-.02489,.24414) * av.z;
    a7t += H4(.025809,-.50584,.071243,-.013783) * av.w;
    av = tile0[3][local.y + 1][local.x + 2];
    a0t += H4(-.037223,.16997,.051034,-.00060955) * av.x;
    a0t += H4(-.054741,-.22829,-.14274,-.0013867) * av.y;
    a0t += H4(.16176,.15531,.021797,.00040572) * av.z;
    a0t += H4(-.024884,-.039781,-.60785,.00031332) * av.w;
    a1t += H4(-.071436,-.20624,-.0092882,-.037244) * av.x;
    a1t += H4(-.15172,.19623,.02342,-.10832) * av.y;
    a1t += H4(-.077077,.15035,.12796,.22139) * av.z;
    a1t += H4(.065667,-.073394,-.018753,-.015515) * av.w;
    a2t += H4(-.047645,.11649,.18254,-.071266) * av.x;
    a2t += H4(-.12795,-.048811,-.20575,.19869) * av.y;
    a2t += H4(-.12728,.0061022,-.083022,.094938) * av.z;
    a2t += H4(.017462,-.0022545,.14802,-.19311) * av.w;
    a3t += H4(.16057,.24332,.00079952,-.2937) * av.x;
    a3t += H4(.14362,-.058537,-.035223,-.1531) * av.y;
    a3t += H4(.083783,-.24565,-.046522,-.30024) * av.z;
    a3t += H4(-.0259,.1027,.04493,.057448) * av.w;
    a4t += H4(-.025169,-.057475,-.00022836,-.051633) * av.x;
    a4t += H4(.12783,.12074,-.0016965,.034324) * av.y;
    a4t += H4(-.46716,-.12072,.00066797,-.071541) * av.z;
    a4t += H4(.0027149,-.046441,.00017707,-.24939) * av.w;
    a5t += H4(.076434,-.011288,-.059954,-.026626) * av.x;
    a5t += H4(.0079398,-.26989,.095468,-.065874) * av.y;
    a5t += H4(.17651,.10526,-.028535,.11071) * av.z;
    a5t += H4(-.069704,-.048675,.082115,.012754) * av.w;
    a6t += H4(-.012585,-.065784,.16885,.12174) * av.x;
    a6t += H4(-.10079,-.0044048,.072156,.33072) * av.y;
    a6t += H4(-.21302,-.25404,-.015907,.18648) * av.z;
    a6t += H4(-.11227,.1886,.13437,-.43042) * av.w;
    a7t += H4(-.13319,-.14203,.23078,-.18406) * av.x;
    a7t += H4(.21314,.029945,-.046991,-.25711) * av.y;
    a7t += H4(-.21251,-.054128,.059624,-.022477) * av.z;
    a7t += H4(-.082653,-.13991,.06002,-.087629) * av.w;
    av = tile0[3][local.y + 2][local.x + 0];
    a0t += H4(.04017,.043573,-.15978,.00092621) * av.x;
    a0t += H4(-.22408,-.38971,.043596,4.5306e-5) * av.y;
    a0t += H4(.0351,-.2933,-.12063,.00021493) * av.z;
    a0t += H4(.12378,-.016003,-.082015,-.00022407) * av.w;
    a1t += H4(.01828,-.037038,-.070538,-.017877) * av.x;
    a1t += H4(.049589,.016686,.059218,.084007) * av.y;
    a1t += H4(.0099213,-.077031,-.039,-.057907) * av.z;
    a1t += H4(.027161,-.021858,.1207,-.037036) * av.w;
    a2t += H4(.069712,-.011176,-.00077168,-.22276) * av.x;
    a2t += H4(.15346,.15365,-.060766,.09044) * av.y;
    a2t += H4(.15625,-.029491,.072695,-.005642) * av.z;
    a2t += H4(.0065508,.19339,-.12259,-.24216) * av.w;
    a3t += H4(.18842,-.033739,.13562,-.20945) * av.x;
    a3t += H4(.021026,-.33665,-.047297,-.19151) * av.y;
    a3t += H4(-.13379,-.04312,.057576,-.10967) * av.z;
    a3t += H4(.07016,.22192,.4484,-.022524) * av.w;
    a4t += H4(.37386,-.0091833,.00044998,.10795) * av.x;
    a4t += H4(-.36473,.03726,.00023006,-.1099) * av.y;
    a4t += H4(.12655,-.22408,-.00014774,.14799) * av.z;
    a4t += H4(.080921,-.028566,-.00058354,-.8373) * av.w;
    a5t += H4(-.032118,.0515,-.088882,-.005359) * av.x;
    a5t += H4(.014484,-.11875,.22987,-.0027742) * av.y;
    a5t += H4(.15091,-.1864,-.049643,.047117) * av.z;
    a5t += H4(-.021452,.10138,.097697,-.00077268) * av.w;
    a6t += H4(-.12396,.32917,-.20686,-.18426) * av.x;
    a6t += H4(.32331,-.080093,.014008,.049042) * av.y;
    a6t += H4(.35963,.018184,-.068027,.12503) * av.z;
    a6t += H4(.041254,.32139,-.0054099,.19337) * av.w;
    a7t += H4(.33277,.10514,.16724,-.14436) * av.x;
    a7t += H4(.35731,-.2256,.081881,.10694) * av.y;
    a7t += H4(.12475,.22884,-.097471,-.051698) * av.z;
    a7t += H4(-.023894,-.47368,.26375,.061065) * av.w;
    av = tile0[3][local.y + 2][local.x + 1];
    a0t += H4(.056124,.026492,-.0073501,-.0019742) * av.x;
    a0t += H4(-.33093,-.04331,-.10745,.00074934) * av.y;
    a0t += H4(-.10853,-.12143,.3877,.00025139) * av.z;
    a0t += H4(-.041898,-.014654,-.097022,.00059576) * av.w;
    a1t += H4(-.044151,-.11135,.061214,.025069) * av.x;
    a1t += H4(.0037362,-.037442,.2669,.20981) * av.y;
    a1t += H4(-.022149,.030376,-.041933,.13326) * av.z;
    a1t += H4(.071265,-.0058717,.020719,-.057283) * av.w;
    a2t += H4(.25192,.09299,-.12875,.17802) * av.x;
    a2t += H4(-.07848,-.028721,.012408,.16344) * av.y;
    a2t += H4(.14758,-.044556,-.19341,.059183) * av.z;
    a2t += H4(.019769,-.19383,-.056952,-.12963) * av.w;
    a3t += H4(.31354,.23978,.040645,-.27598) * av.x;
    a3t += H4(-.018416,-.03857,-.00069295,.20966) * av.y;
    a3t += H4(.14725,.04151,.023489,-.075902) * av.z;
    a3t += H4(.061041,-.019751,.24094,.048431) * av.w;
    a4t += H4(.19948,-.060371,-.0025036,.15978) * av.x;
    a4t += H4(-.20718,-.10091,.0009401,.1977) * av.y;
    a4t += H4(.11788,-.24441,.00041534,-.080174) * av.z;
    a4t += H4(.021751,-.073285,.00021884,-.187) * av.w;
    a5t += H4(-.062357,.063062,-.11523,-.043559) * av.x;
    a5t += H4(.039037,-.20746,-.13411,.072433) * av.y;
    a5t += H4(.16343,-.11662,-.10209,.073668) * av.z;
    a5t += H4(-.067742,.0042814,.017441,-.040231) * av.w;
    a6t += H4(-.050059,.067213,.057688,.19794) * av.x;
    a6t += H4(-.16722,.11918,.069917,.070556) * av.y;
    a6t += H4(.31248,-.1696,.042179,-.21532) * av.z;
    a6t += H4(.00078164,.32731,.18937,-.26733) * av.w;
    a7t += H4(.36639,-.11621,.0086484,-.014804) * av.x;
    a7t += H4(-.20768,.026296,.098887,-.02828) * av.y;
    a7t += H4(.35829,.12161,-.052464,.21815) * av.z;
    a7t += H4(-.031505,.4924,.077909,.0081325) * av.w;
    av = tile0[3][local.y + 2][local.x + 2];
    a0t += H4(.044477,-.011111,-.15025,-.0010191) * av.x;
    a0t += H4(.20161,-.099621,.13758,-.00086209) * av.y;
    a0t += H4(-.27371,-.26966,-.049609,-.0013877) * av.z;
    a0t += H4(.033722,-.027743,-.77393,-.00042471) * av.w;
    a1t += H4(-.068285,-.039774,-.013915,-.066671) * av.x;
    a1t += H4(-.0091984,.073375,.11534,-.030233) * av.y;
    a1t += H4(-.13578,.11746,-.16122,.10609) * av.z;
    a1t += H4(.10045,-.0051719,.022866,-.029206) * av.w;
    a2t += H4(.029655,.55345,.098643,.03142) * av.x;
    a2t += H4(-.15766,-.12713,.0024479,-.038972) * av.y;
    a2t += H4(.15538,.11969,-.079739,.05539) * av.z;
    a2t += H4(.006212,.047005,.081362,-.17624) * av.w;
    a3t += H4(.19943,.15127,.092158,-.21723) * av.x;
    a3t += H4(-.21923,-.073182,-.039851,.30738) * av.y;
    a3t += H4(.016359,-.26595,.0015376,.18666) * av.z;
    a3t += H4(.085765,.15235,.18898,-.02096) * av.w;
    a4t += H4(.058637,-.027798,-.0011832,-.4291) * av.x;
    a4t += H4(.046,.089866,-.00091271,-.055687) * av.y;
    a4t += H4(-.052848,-.0077704,-.00092683,-.060121) * av.z;
    a4t += H4(.1453,-.055576,-.00048186,-.24496) * av.w;
    a5t += H4(.024945,.067995,.00021031,-.038392) * av.x;
    a5t += H4(-.04981,-.19908,-.054003,.013605) * av.y;
    a5t += H4(-.029967,.20744,.066586,.10294) * av.z;
    a5t += H4(-.071803,-.012012,.072488,.00067858) * av.w;
    a6t += H4(.1072,.062676,.19601,.14243) * av.x;
    a6t += H4(-.018927,.095924,-.03225,-.068529) * av.y;
    a6t += H4(-.18041,-.032703,.23322,.35193) * av.z;
    a6t += H4(.012639,.50685,.24249,-.031643) * av.w;
    a7t += H4(.14476,-.00074083,.099609,.22078) * av.x;
    a7t += H4(-.19625,-.037104,.014315,-.1692) * av.y;
    a7t += H4(.25575,-.33139,.021431,.1724) * av.z;
    a7t += H4(.013937,.42343,.091201,-.0087843) * av.w;
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
    a0t += H4(-.25428,.047632,-.0053779,-.00083165) * av.x;
    a0t += H4(.019089,.012879,.00051438,.011076) * av.y;
    a0t += H4(.095374,-.0020771,.061649,-7.701e-5) * av.z;
    a0t += H4(.27824,-.0074161,.11601,.0004211) * av.w;
    a1t += H4(.014589,-.019944,-.13612,.016442) * av.x;
    a1t += H4(.037939,-.029743,.019426,.058187) * av.y;
    a1t += H4(.034073,-.23528,-.06428,-.19443) * av.z;
    a1t += H4(-.051171,.1942,.12076,.047627) * av.w;
    a2t += H4(-.047824,-.067698,-.1648,.111) * av.x;
    a2t += H4(-.012562,-.0067364,.030122,.012062) * av.y;
    a2t += H4(.10427,.10702,.028969,-.39643) * av.z;
    a2t += H4(.010013,.23434,.003351,-.031174) * av.w;
    a3t += H4(.068769,-.071764,-.054013,-.16833) * av.x;
    a3t += H4(.02684,-.014434,.040758,-.0029327) * av.y;
    a3t += H4(-.1319,-.040052,-.063035,-.29819) * av.z;
    a3t += H4(.19506,.29414,-.017484,-.17516) * av.w;
    a4t += H4(-.11108,.095078,-.00063577,-.029315) * av.x;
    a4t += H4(-.0046922,.0077337,.012507,.0039048) * av.y;
    a4t += H4(-.092106,-.016761,.00024124,-.0044994) * av.z;
    a4t += H4(.20245,-.0063026,.00031197,.021745) * av.w;
    a5t += H4(.0097393,.035955,-.015979,.1569) * av.x;
    a5t += H4(.029796,-.0056121,-.0077317,-.0055228) * av.y;
    a5t += H4(-.069919,.23272,-.1747,-.35067) * av.z;
    a5t += H4(-.071497,.36684,.21709,.0021905) * av.w;
    a6t += H4(-.085948,-.20243,.022116,.15186) * av.x;
    a6t += H4(-.026041,-.0095121,-.033033,.028664) * av.y;
    a6t += H4(.10583,-.35071,.01681,-.14612) * av.z;
    a6t += H4(.27308,.065863,.19083,.26437) * av.w;
    a7t += H4(-.091207,-.0071402,.014862,-.11667) * av.x;
    a7t += H4(.0027212,-.01778,-.025606,.026297) * av.y;
    a7t += H4(.04211,-.36165,-.053726,-.193) * av.z;
    a7t += H4(-.030344,.28421,.08362,.22786) * av.w;
    av = tile0[4][local.y + 0][local.x + 1];
    a0t += H4(-.29237,-.073788,-.23378,-.00077003) * av.x;
    a0t += H4(.036326,-.0069071,.010094,.011749) * av.y;
    a0t += H4(.081914,.053078,.017118,-.0010149) * av.z;
    a0t += H4(.21611,-.038377,.068114,.00096263) * av.w;
    a1t += H4(.012458,-.018945,-.14209,-.0072286) * av.x;
    a1t += H4(.049684,-.039261,-.00084962,.019394) * av.y;
    a1t += H4(.035279,-.025269,.21036,-.03169) * av.z;
    a1t += H4(.020286,.081436,.19535,.10243) * av.w;
    a2t += H4(-.097739,.18533,-.0049357,-.1161) * av.x;
    a2t += H4(-.041749,-.0054663,.022739,-.0085829) * av.y;
    a2t += H4(-.038108,-.22044,.023843,-.010541) * av.z;
    a2t += H4(-.011878,-.13123,.0011278,.065968) * av.w;
    a3t += H4(.14367,.053983,-.0029864,.27891) * av.x;
    a3t += H4(.017107,.028016,.026725,.0023251) * av.y;
    a3t += H4(-.022986,.26067,-.085735,-.27588) * av.z;
    a3t += H4(-.075783,.056331,.00068829,.14379) * av.w;
    a4t += H4(.02552,-.068018,-.00062732,.022031) * av.x;
    a4t += H4(-.00090732,.019737,.013779,.010693) * av.y;
    a4t += H4(-.14809,-.06075,-.00075183,-.064107) * av.z;
    a4t += H4(.042363,-.1415,.00031154,-.1044) * av.w;
    a5t += H4(.068911,-.18723,.05163,.11119) * av.x;
    a5t += H4(.036591,.009458,-.025696,-.010205) * av.y;
    a5t += H4(-.1213,.0065875,-.13669,-.21031) * av.z;
    a5t += H4(-.10589,.30396,.040379,-.054492) * av.w;
    a6t += H4(-.2706,-.074158,-.21451,-.12485) * av.x;
    a6t += H4(-.039362,-.0077471,-.023945,.015177) * av.y;
    a6t += H4(.075657,.32232,.086418,.042454) * av.z;
    a6t += H4(.15368,-.021681,.061522,.057289) * av.w;
    a7t += H4(-.042413,.32066,-.025945,.092266) * av.x;
    a7t += H4(.0034238,-.004005,-.024452,.026667) * av.y;
    a7t += H4(.11938,-.059287,.066276,-.054801) * av.z;
    a7t += H4(-.15815,-.19891,.014684,.19125) * av.w;
    av = tile0[4][local.y + 0][local.x + 2];
    a0t += H4(.18138,.28088,-.07418,-.0018468) * av.x;
    a0t += H4(.044867,-.017904,.015405,.01303) * av.y;
    a0t += H4(.15602,.00092499,.03172,.0017857) * av.z;
    a0t += H4(.23297,-.11915,-.11797,.00089215) * av.w;
    a1t += H4(.035766,.11752,.030821,-.16637) * av.x;
    a1t += H4(.045421,-.041032,.0089882,.0098567) * av.y;
    a1t += H4(.033268,.14405,.1981,-.092924) * av.z;
    a1t += H4(.058707,-.092091,-.2329,.011502) * av.w;
    a2t += H4(-.22092,-.52284,-.21235,.23407) * av.x;
    a2t += H4(-.045829,-.0025507,.013973,-.011761) * av.y;
    a2t += H4(-.080125,.051849,.17216,.14271) * av.z;
    a2t += H4(.10283,-.38339,.054166,.1918) * av.w;
    a3t += H4(.10762,-.14854,.13455,.094255) * av.x;
    a3t += H4(.0061667,.0055378,.015063,.0086644) * av.y;
    a3t += H4(-.054761,-.21474,.079439,-.17362) * av.z;
    a3t += H4(.17505,.18593,.069375,.13695) * av.w;
    a4t += H4(.41795,.17914,-.0016986,.16443) * av.x;
    a4t += H4(-.0030008,.015036,.014625,.0078505) * av.y;
    a4t += H4(.0078234,.027787,.0021762,.015318) * av.z;
    a4t += H4(-.053138,-.038238,-.00031667,.29621) * av.w;
    a5t += H4(.10874,-.079069,-.090015,.23852) * av.x;
    a5t += H4(.029324,-.0060633,-.01559,-.0099454) * av.y;
    a5t += H4(.052416,.14335,-.13549,.03206) * av.z;
    a5t += H4(-.039521,.18802,.097047,.12685) * av.w;
    a6t += H4(-.030662,.19604,-.25433,.087924) * av.x;
    a6t += H4(-.00068922,.0057185,.0028552,5.2128e-5) * av.y;
    a6t += H4(-.20026,.24013,.0077406,.24013) * av.z;
    a6t += H4(.04642,-.10023,-.023074,.0021425) * av.w;
    a7t += H4(.04084,.15636,.047417,.39577) * av.x;
    a7t += H4(-.0036773,.0048178,-.02292,.0137) * av.y;
    a7t += H4(.10663,-.099139,-.020451,-.041411) * av.z;
    a7t += H4(-.095121,-.013973,-.15033,.21569) * av.w;
    av = tile0[4][local.y + 1][local.x + 0];
    a0t += H4(.16879,.20115,.031126,.00075693) * av.x;
    a0t += H4(.0020995,.013815,.00050788,.012249) * av.y;
    a0t += H4(.13578,-.082011,.031426,-.00012241) * av.z;
    a0t += H4(-.0063439,-.10427,-.15283,-.0014795) * av.w;
    a1t += H4(.073638,-.17468,-.18208,.076733) * av.x;
    a1t += H4(.050103,-.021035,.017641,.037881) * av.y;
    a1t += H4(.0055329,.071386,.053826,.25447) * av.z;
    a1t += H4(-.090601,.26964,.14701,-.058463) * av.w;
    a2t += H4(-.076318,-.1437,.012421,-.23283) * av.x;
    a2t += H4(.030255,.00095795,.02768,-.0090149) * av.y;
    a2t += H4(-.00684,.16857,-.048951,-.11062) * av.z;
    a2t += H4(-.066794,-.36142,.076302,.29018) * av.w;
    a3t += H4(-.031601,.036036,-.049576,-.32264) * av.x;
    a3t += H4(-.0074599,.027578,.030049,.0032478) * av.y;
    a3t += H4(.10027,.18915,-.067694,-.12515) * av.z;
    a3t += H4(-.047099,.23536,-.043597,.29317) * av.w;
    a4t += H4(-.18892,.11022,.00022458,-.0026905) * av.x;
    a4t += H4(-.026016,.02439,.013799,.0061871) * av.y;
    a4t += H4(-.14339,.17303,-.00019034,-.097047) * av.z;
    a4t += H4(.20588,-.21378,-.0018702,.14048) * av.w;
    a5t += H4(-.077841,.19865,-.036756,-.012479) * av.x;
    a5t += H4(.040263,.0081508,-.014574,-.0090544) * av.y;
    a5t += H4(-.23641,-.13198,.12086,-.12181) * av.z;
    a5t += H4(.15141,.14469,.32731,.093503) * av.w;
    a6t += H4(-.30812,-.34716,-.00020218,-.33159) * av.x;
    a6t += H4(-.0037023,-.0089411,-.0303,.022619) * av.y;
    a6t += H4(.092687,.33872,.049778,-.037264) * av.z;
    a6t += H4(.2813,-.27153,.1038,.36055) * av.w;
    a7t += H4(.095918,-.29199,.090163,-.42698) * av.x;
    a7t += H4(-.016402,-.0096667,-.027198,.037074) * av.y;
    a7t += H4(.2708,-.040982,.012671,-.31674) * av.z;
    a7t += H4(-.081506,-.047959,.093461,.15049) * av.w;
    av = tile0[4][local.y + 1][local.x + 1];
    a0t += H4(.21355,.093947,-.15124,-.0011178) * av.x;
    a0t += H4(.028314,.0058052,.010995,.97552) * av.y;
    a0t += H4(-.388,.089085,-.044579,-.00010196) * av.z;
    a0t += H4(-.0036655,-.038432,-.11931,9.9259e-5) * av.w;
    a1t += H4(-.094585,.03551,.039944,.26675) * av.x;
    a1t += H4(.01326,-.01441,-.0044213,.0065176) * av.y;
    a1t += H4(-.019584,.3517,-.16366,-.18359) * av.z;
    a1t += H4(-.033851,.29105,.26141,-.13412) * av.w;
    a2t += H4(-.21967,.4183,-.021469,.18604) * av.x;
    a2t += H4(-.012846,.0020142,.013312,.0024573) * av.y;
    a2t += H4(.096045,-.010684,-.026466,.54362) * av.z;
    a2t += H4(-.24593,-.12849,.051989,-.073883) * av.w;
    a3t += H4(-.19525,.19148,.067824,.098301) * av.x;
    a3t += H4(-.0099147,-.021258,.031946,.015679) * av.y;
    a3t += H4(.051239,-.062298,-.022541,-.24871) * av.z;
    a3t += H4(-.024457,.07199,.0002698,.01567) * av.w;
    a4t += H4(.036709,.13525,-.0015447,-.053515) * av.x;
    a4t += H4(-.030977,.01187,-.027977,.016933) * av.y;
    a4t += H4(-.22599,.15728,.0001565,-.0046586) * av.z;
    a4t += H4(.13971,-.27061,-8.4591e-6,-.0022315) * av.w;
    a5t += H4(-.049503,.05709,.10741,-.041975) * av.x;
    a5t += H4(.025366,.039735,-.01931,-.0123) * av.y;
    a5t += H4(.0080447,-.16409,.12648,-.27887) * av.z;
    a5t += H4(-.035034,.13925,-.26995,.081396) * av.w;
    a6t += H4(-.3382,-.015852,.12117,.41325) * av.x;
    a6t += H4(-.032309,-.0076987,-.010159,.012731) * av.y;
    a6t += H4(.18253,.10511,.0079635,.15032) * av.z;
    a6t += H4(.15899,.15394,-.10298,-.24612) * av.w;
    a7t += H4(-.17278,.019196,.0018436,.27594) * av.x;
    a7t += H4(-.021247,-.009416,-.032443,.041401) * av.y;
    a7t += H4(-.088237,-.11958,-.0022981,-.13105) * av.z;
    a7t += H4(-.06237,-.27741,-.12387,.039729) * av.w;
    av = tile0[4][local.y + 1][local.x + 2];
    a0t += H4(.20799,.12789,.092975,.0010317) * av.x;
    a0t += H4(.036554,.0054412,.017456,.013974) * av.y;
    a0t += H4(-.22503,.0023257,.33147,.0006921) * av.z;
    a0t += H4(.0028682,.023423,-.043959,-.00061687) * av.w;
    a1t += H4(.027347,.13717,.18192,.10956) * av.x;
    a1t += H4(.047779,-.034906,.028137,.044186) * av.y;
    a1t += H4(.063346,.032076,.10783,-.094971) * av.z;
    a1t += H4(-.041186,.047892,-.11647,-.11336) * av.w;
    a2t += H4(-.056797,.087102,-.058803,-.30754) * av.x;
    a2t += H4(-.029253,-.0018123,.0070147,-.019576) * av.y;
    a2t += H4(-.093393,-.040026,.00075551,.023621) * av.z;
    a2t += H4(-.094954,.071291,-.024937,-.18405) * av.w;
    a3t += H4(-.24424,.14055,-.064617,.25692) * av.x;
    a3t += H4(-.001115,.013462,.01716,.041208) * av.y;
    a3t += H4(-.29563,-.054398,-.036417,.017054) * av.z;
    a3t += H4(-.027381,-.057481,.037543,.05628) * av.w;
    a4t += H4(.0060295,-.086403,.0013513,.43982) * av.x;
    a4t += H4(-.019746,.013463,.015983,.013854) * av.y;
    a4t += H4(-.013837,.18958,.0011083,-.027167) * av.z;
    a4t += H4(-.022575,-.10539,-.0013922,.29632) * av.w;
    a5t += H4(.012782,-.10174,-.011285,.0078395) * av.x;
    a5t += H4(.043692,-.0024032,-.017188,-.0056425) * av.y;
    a5t += H4(.099653,.086183,-.059717,-.40971) * av.z;
    a5t += H4(.14277,.058492,.16382,.0035734) * av.w;
    a6t += H4(-.12186,-.12434,.023616,-.46279) * av.x;
    a6t += H4(-.026385,.0048247,.01133,-.0046467) * av.y;
    a6t += H4(.038759,-.093502,-.032987,-.12815) * av.z;
    a6t += H4(-.20795,.22942,-.19443,-.23877) * av.w;
    a7t += H4(-.040942,.16222,.013277,.13216) * av.x;
    a7t += H4(-.018746,.0036769,-.02214,.03911) * av.y;
    a7t += H4(-.42992,-.062488,-.020802,-.19162) * av.z;
    a7t += H4(-.075688,.070362,.0085645,-.014349) * av.w;
    av = tile0[4][local.y + 2][local.x + 0];
    a0t += H4(.0029249,.1631,-.012843,.0010858) * av.x;
    a0t += H4(-.0098991,.023948,-.0018029,.012419) * av.y;
    a0t += H4(.015527,-.14421,-.29132,.00025305) * av.z;
    a0t += H4(-.053476,-.14823,-.0086653,.00063449) * av.w;
    a1t += H4(.058444,-.10518,.093034,.031145) * av.x;
    a1t += H4(.045523,-.02826,.010242,.028818) * av.y;
    a1t += H4(-.077463,.052707,.19769,-.068512) * av.z;
    a1t += H4(.0073229,.19155,-.0072714,-.017776) * av.w;
    a2t += H4(-.18287,-.18211,.018036,-.43297) * av.x;
    a2t += H4(.052083,.0079,.021167,-.013749) * av.y;
    a2t += H4(-.10818,-.034029,.045864,.17803) * av.z;
    a2t += H4(.26314,.19809,.20292,.084914) * av.w;
    a3t += H4(.13298,.105,.10876,-.14528) * av.x;
    a3t += H4(-.0048702,.010512,.027913,-.0027756) * av.y;
    a3t += H4(.25246,.1627,-.12464,-.20902) * av.z;
    a3t += H4(-.063024,.29497,.16894,.034697) * av.w;
    a4t += H4(.03557,-.19323,.00019249,.20744) * av.x;
    a4t += H4(-.0072535,.028845,.013656,.008313) * av.y;
    a4t += H4(.44568,.026449,.00061391,-.087967) * av.z;
    a4t += H4(-.063085,.043496,.00047545,-.0763) * av.w;
    a5t += H4(-.094937,-.13188,-.21111,-.1063) * av.x;
    a5t += H4(.032053,-.010464,-.00066486,-.014559) * av.y;
    a5t += H4(-.060022,-.080528,.010296,-.19807) * av.z;
    a5t += H4(.04221,.23346,.35594,-.14015) * av.w;
    a6t += H4(-.16177,.30757,.0052228,-.23011) * av.x;
    a6t += H4(.0027037,-.012652,-.018666,.014632) * av.y;
    a6t += H4(.107,.12962,-.0012899,.25633) * av.z;
    a6t += H4(.010419,.14211,-.070782,.25725) * av.w;
    a7t += H4(-.40424,-.15775,-.036212,-.39567) * av.x;
    a7t += H4(.011315,-.011256,-.02487,.036378) * av.y;
    a7t += H4(.054315,.27285,.11422,.10985) * av.z;
    a7t += H4(.042013,.28609,.091835,.38111) * av.w;
    av = tile0[4][local.y + 2][local.x + 1];
    a0t += H4(.052579,-.091323,.082234,-.0024482) * av.x;
    a0t += H4(-.0029209,.01037,.010257,.013131) * av.y;
    a0t += H4(.095769,.064141,.05361,-.0012535) * av.z;
    a0t += H4(-.10353,-.0049022,-.039622,-.0006438) * av.w;
    a1t += H4(-.18992,.10163,.062302,.029285) * av.x;
    a1t += H4(.052049,-.037463,.0033013,.036425) * av.y;
    a1t += H4(-.0078538,.14551,-.14702,-.36938) * av.z;
    a1t += H4(-.031425,.084039,-.17809,-.119) * av.w;
    a2t += H4(-.089378,.055673,-.024999,.12889) * av.x;
    a2t += H4(.034359,.0081303,.0086679,-.02097) * av.y;
    a2t += H4(.012783,.071665,-.12176,-.13636) * av.z;
    a2t += H4(.1267,-.27783,-.022971,-.058998) * av.w;
    a3t += H4(-.067633,-.13715,-.14521,-.045825) * av.x;
    a3t += H4(.0099718,.016276,.0069055,.038227) * av.y;
    a3t += H4(-.19259,-.30372,-.01968,-.23918) * av.z;
    a3t += H4(.11373,.0094891,.066056,.16516) * av.w;
    a4t += H4(-.067525,.034002,-.0032835,-.39346) * av.x;
    a4t += H4(-.021557,.024085,.014811,.019231) * av.y;
    a4t += H4(-.2564,.11825,-.0011031,.039458) * av.z;
    a4t += H4(-.15193,-.11281,-.00095955,-.075642) * av.w;
    a5t += H4(.010753,.16214,-.0087623,-.092032) * av.x;
    a5t += H4(.042419,.0014567,-.025036,-.011083) * av.y;
    a5t += H4(.11924,.16354,.34461,-.32134) * av.z;
    a5t += H4(.14604,-.11928,-.35774,-.0091338) * av.w;
    a6t += H4(-.24729,.17655,.15325,.19123) * av.x;
    a6t += H4(-.00091821,-.0097146,.0042506,-.0012479) * av.y;
    a6t += H4(-.025242,-.024558,.016911,.13622) * av.z;
    a6t += H4(.20208,.069715,.076481,-.0037656) * av.w;
    a7t += H4(-.4049,-.073529,-.060701,.084524) * av.x;
    a7t += H4(.023305,-.00025807,-.025115,.038182) * av.y;
    a7t += H4(-.13834,-.13125,-.080873,-.1296) * av.z;
    a7t += H4(.087513,-.16404,.080701,.10323) * av.w;
    av = tile0[4][local.y + 2][local.x + 2];
    a0t += H4(-.077508,-.15537,-.13736,.00065214) * av.x;
    a0t += H4(.01201,.0060289,.014318,.012941) * av.y;
    a0t += H4(-.20241,-.07206,.15613,-.0022502) * av.z;
    a0t += H4(.018838,.036083,-.2414,-.00020395) * av.w;
    a1t += H4(.0055941,-.092216,-.11219,-.13715) * av.x;
    a1t += H4(.042324,-.040088,.032291,.022716) * av.y;
    a1t += H4(.055963,.14458,.22917,-.24414) * av.z;
    a1t += H4(.058073,.056797,.2725,-.034367) * av.w;
    a2t += H4(-.018165,.23099,-.022794,-.089359) * av.x;
    a2t += H4(.014315,.0030242,-.0025207,-.023627) * av.y;
    a2t += H4(-.048039,.13309,-.11638,-.099211) * av.z;
    a2t += H4(-.013119,.29934,.13468,-.18486) * av.w;
    a3t += H4(-.21705,.32326,.0069015,-.12997) * av.x;
    a3t += H4(.023083,.02689,-.0081397,.054946) * av.y;
    a3t += H4(-.23956,.24936,-.058486,-.3223) * av.z;
    a3t += H4(.070453,.24055,.1931,.054172) * av.w;
    a4t += H4(.049119,.066501,.00036299,.039534) * av.x;
    a4t += H4(-.020456,.014258,.014254,.01755) * av.y;
    a4t += H4(-.52614,-.047298,-.0019147,-.067252) * av.z;
    a4t += H4(.010328,-.069348,-.00082998,.43944) * av.w;
    a5t += H4(-.047334,.019944,-.1212,-.22879) * av.x;
    a5t += H4(.037211,-.00664,-.010909,-.0056057) * av.y;
    a5t += H4(.063891,.10069,-.063642,-.74398) * av.z;
    a5t += H4(-.009408,.11581,.36985,-.16533) * av.w;
    a6t += H4(-.07739,-.14082,-.15543,-.12782) * av.x;
    a6t += H4(-.012651,.010395,.013943,-.011936) * av.y;
    a6t += H4(-.10621,.059087,.067766,.095244) * av.z;
    a6t += H4(-.014496,.074648,.32834,-.15156) * av.w;
    a7t += H4(-.10889,.19218,-.10518,-.34755) * av.x;
    a7t += H4(.0025076,.0086274,-.017474,.037812) * av.y;
    a7t += H4(-.13448,.081348,.028513,-.26964) * av.z;
    a7t += H4(.055315,.44761,.022119,-.088895) * av.w;
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
    a0t += H4(.073773,-.021635,-.54499,-.00090223) * av.x;
    a0t += H4(.34087,-.0043378,.18193,.0015418) * av.y;
    a0t += H4(-.23998,-.05765,.29218,.0028317) * av.z;
    a0t += H4(.43283,-.14251,.0048816,-.00012622) * av.w;
    a1t += H4(-.0082827,-.10846,.065645,.053269) * av.x;
    a1t += H4(-.0010374,.010179,.14132,-.017586) * av.y;
    a1t += H4(-.04355,.00755,.13999,-.4573) * av.z;
    a1t += H4(.045553,-.093079,-.07463,-.008994) * av.w;
    a2t += H4(-.21424,.32312,.14989,.28739) * av.x;
    a2t += H4(.15481,.11438,-.075631,-.17483) * av.y;
    a2t += H4(.040716,.061427,.08731,.064244) * av.z;
    a2t += H4(.19285,-.071514,-.032347,-.052589) * av.w;
    a3t += H4(.065269,.03785,-.062083,.11946) * av.x;
    a3t += H4(-.40768,.55037,-.11794,-.41582) * av.y;
    a3t += H4(.1377,-.058409,.16405,-.59734) * av.z;
    a3t += H4(-.25494,-.29921,-.0864,-.053769) * av.w;
    a4t += H4(.20643,-.020049,-.00043626,.40434) * av.x;
    a4t += H4(-.15621,-.15219,.0012071,.13389) * av.y;
    a4t += H4(.12845,-.060959,.0027324,.29097) * av.z;
    a4t += H4(-.24773,-.024526,6.4755e-5,.16416) * av.w;
    a5t += H4(.015018,-.063158,-.03541,.2856) * av.x;
    a5t += H4(-.094225,.35682,-.2752,-.41212) * av.y;
    a5t += H4(.29549,.060216,-.0018856,-.40174) * av.z;
    a5t += H4(-.062043,-.077181,-.23856,-.069058) * av.w;
    a6t += H4(.057759,-.35724,.038501,-.032986) * av.x;
    a6t += H4(.31059,-.094836,.04732,-.2128) * av.y;
    a6t += H4(-.11152,-.31418,-.050061,.071087) * av.z;
    a6t += H4(.27255,.14939,-.099031,-.21647) * av.w;
    a7t += H4(.074918,.13697,.19303,.07583) * av.x;
    a7t += H4(.16222,-.24365,.0736,.062212) * av.y;
    a7t += H4(.22848,-.17174,-.15927,-.21575) * av.z;
    a7t += H4(-.22665,-.072598,.043195,.3193) * av.w;
    av = tile0[5][local.y + 0][local.x + 1];
    a0t += H4(-.037029,-.016166,.67284,-.0016736) * av.x;
    a0t += H4(.12727,-.14039,.21415,-.00013494) * av.y;
    a0t += H4(.11517,.16351,-.25515,.0032546) * av.z;
    a0t += H4(-.00046632,.16611,-.051026,-.00075378) * av.w;
    a1t += H4(.015587,-.10774,.029659,.14503) * av.x;
    a1t += H4(-.034973,-.072851,.12849,.13156) * av.y;
    a1t += H4(.11128,.12589,-.033149,-.35124) * av.z;
    a1t += H4(-.070869,-.18512,.06932,.11756) * av.w;
    a2t += H4(-.15077,-.32384,.055371,-.25865) * av.x;
    a2t += H4(.11872,-.60108,-.0067368,.21159) * av.y;
    a2t += H4(.078392,-.10369,.11149,-.62186) * av.z;
    a2t += H4(.037388,.072691,-.044053,-.12886) * av.w;
    a3t += H4(-.067602,-.18834,-.16036,.13992) * av.x;
    a3t += H4(.12442,.080216,-.076705,-.13212) * av.y;
    a3t += H4(-.15834,-.018167,-.11263,-.11532) * av.z;
    a3t += H4(-.12869,.010666,-.068429,.11301) * av.w;
    a4t += H4(.23084,.0050563,-.0016188,-.14387) * av.x;
    a4t += H4(-.11194,-.039791,-.00080466,-.065492) * av.y;
    a4t += H4(.066958,.018764,.0030024,.0016061) * av.z;
    a4t += H4(-.27032,-.002069,-.00063075,.12716) * av.w;
    a5t += H4(.03201,-.10586,.075213,.054553) * av.x;
    a5t += H4(-.072142,.06637,-.075904,-.057751) * av.y;
    a5t += H4(.10244,-.19092,.31119,.04289) * av.z;
    a5t += H4(-.040444,-.15634,.013852,.030794) * av.w;
    a6t += H4(-.021195,-.12301,.094748,.031392) * av.x;
    a6t += H4(.029407,.31992,.025528,.13399) * av.y;
    a6t += H4(-.076982,-.29672,-.062231,-.13477) * av.z;
    a6t += H4(.062247,-.010742,-.16396,-.16061) * av.w;
    a7t += H4(.0034057,-.22767,.12036,.24541) * av.x;
    a7t += H4(.074288,-.1033,-.08438,.01001) * av.y;
    a7t += H4(.036626,.03069,.050845,.19243) * av.z;
    a7t += H4(-.057339,-.019149,-.091617,-.0079798) * av.w;
    av = tile0[5][local.y + 0][local.x + 2];
    a0t += H4(-.17789,.033061,-.085186,-.00050907) * av.x;
    a0t += H4(-.028627,-.15512,.11529,.00061539) * av.y;
    a0t += H4(.075259,.35418,-.28359,.0006513) * av.z;
    a0t += H4(-.17716,-.20687,-.037816,-2.8799e-5) * av.w;
    a1t += H4(-.16557,-.16696,-.20165,.20657) * av.x;
    a1t += H4(.03222,-.096692,-.076002,-.11494) * av.y;
    a1t += H4(.12243,.014347,.36516,-.060068) * av.z;
    a1t += H4(-.036311,-.036399,-.01854,.046192) * av.w;
    a2t += H4(.23225,-.22667,-.32799,.23511) * av.x;
    a2t += H4(.11579,.10334,-.040524,.0754) * av.y;
    a2t += H4(-.034141,.29762,.095356,-.10206) * av.z;
    a2t += H4(.074452,.37115,.014797,.12016) * av.w;
    a3t += H4(.075182,-.012869,-.037067,-.10284) * av.x;
    a3t += H4(.12125,.12788,-.050416,.044034) * av.y;
    a3t += H4(-.026322,-.1386,.038328,-.2226) * av.z;
    a3t += H4(-.18384,-.1049,.1328,.024858) * av.w;
    a4t += H4(-.25709,-.016813,-.00043449,-.27021) * av.x;
    a4t += H4(.16514,-.073202,-7.389e-5,.058699) * av.y;
    a4t += H4(.19516,-.007226,5.4966e-5,.31274) * av.z;
    a4t += H4(.12381,-.15236,.00055198,-.025231) * av.w;
    a5t += H4(-.13749,-.25577,-.23652,.16381) * av.x;
    a5t += H4(-.060638,-.091845,.0095024,-.050606) * av.y;
    a5t += H4(-.070988,-.053359,.31563,-.0093637) * av.z;
    a5t += H4(.042947,-.11267,-.068238,-.01051) * av.w;
    a6t += H4(.12924,-.15046,-.063862,-.0012088) * av.x;
    a6t += H4(-.062326,-.23966,.0076071,.21165) * av.y;
    a6t += H4(.0040399,.30116,-.020813,-.20215) * av.z;
    a6t += H4(-.0019733,.095527,-.27462,-.18964) * av.w;
    a7t += H4(.057401,-.37929,.087937,.035176) * av.x;
    a7t += H4(.0037414,-.040202,-.0031943,-.0083239) * av.y;
    a7t += H4(-.2663,.014217,.14991,-.089591) * av.z;
    a7t += H4(-.17345,-.14793,.11702,.067563) * av.w;
    av = tile0[5][local.y + 1][local.x + 0];
    a0t += H4(-.068465,-.083754,.16836,-.00095986) * av.x;
    a0t += H4(-.067038,.011634,-.2025,-.00028471) * av.y;
    a0t += H4(.1065,.036504,.14273,.0010589) * av.z;
    a0t += H4(.15361,-.12384,.057789,-.00059684) * av.w;
    a1t += H4(-.053694,.017917,.088701,-.042037) * av.x;
    a1t += H4(-.09077,.21988,.30782,.144) * av.y;
    a1t += H4(.060788,-.1732,-.20455,-.20885) * av.z;
    a1t += H4(.0061307,-.040522,-.017335,.098358) * av.w;
    a2t += H4(.072614,.52524,.046319,-.034551) * av.x;
    a2t += H4(.087902,.10764,.17641,.15446) * av.y;
    a2t += H4(-.090558,-.27889,-.073959,-.74042) * av.z;
    a2t += H4(-.086913,-.083024,.051757,-.2713) * av.w;
    a3t += H4(.066825,.1579,.10695,-.0085876) * av.x;
    a3t += H4(.13614,.099029,-.04609,.1727) * av.y;
    a3t += H4(.19108,.35388,-.036302,-.19765) * av.z;
    a3t += H4(-.16412,-.092506,-.077402,.11221) * av.w;
    a4t += H4(.019325,-.10267,-.00084038,-.43366) * av.x;
    a4t += H4(.12815,-.038332,-.00050226,-.17313) * av.y;
    a4t += H4(.063069,.0035899,.001068,-.12373) * av.z;
    a4t += H4(.094135,-.21102,-.0005642,-.090373) * av.w;
    a5t += H4(.15655,-.027697,.073989,.087145) * av.x;
    a5t += H4(-.31558,-.045106,-.028968,-.079053) * av.y;
    a5t += H4(.057328,-.14219,-.33893,-.3835) * av.z;
    a5t += H4(-.066528,-.15147,-.28681,.035651) * av.w;
    a6t += H4(.28811,.51716,.10154,-.15458) * av.x;
    a6t += H4(-.11389,-.074755,-.020905,.23479) * av.y;
    a6t += H4(.21973,-.026117,.10185,-.38425) * av.z;
    a6t += H4(.014871,.21427,-.21801,-.2621) * av.w;
    a7t += H4(.10754,.065061,.087678,-.013067) * av.x;
    a7t += H4(.43322,.062826,.016994,-.034247) * av.y;
    a7t += H4(.10758,-.074514,-.019717,-.18981) * av.z;
    a7t += H4(.12061,-.16596,.099554,.24181) * av.w;
    av = tile0[5][local.y + 1][local.x + 1];
    a0t += H4(-.2007,.078465,.13039,-.00023239) * av.x;
    a0t += H4(-.21671,.039873,-.060498,.0011842) * av.y;
    a0t += H4(-.022448,.15473,.096611,-.0021895) * av.z;
    a0t += H4(-.21685,-.029913,-.095063,-.0027994) * av.w;
    a1t += H4(.10786,.038489,.0088549,.11023) * av.x;
    a1t += H4(.16583,-.035772,.0017596,-.13844) * av.y;
    a1t += H4(.097188,-.33049,-.02869,.063001) * av.z;
    a1t += H4(-.22652,-.27163,.24877,.076785) * av.w;
    a2t += H4(.025308,.11075,.13355,-.30996) * av.x;
    a2t += H4(.2048,-.23194,.12177,.15129) * av.y;
    a2t += H4(-.0025834,-.0073585,-.10774,-.058834) * av.z;
    a2t += H4(.006234,.15606,.048746,.11629) * av.w;
    a3t += H4(-.0675,-.034284,-.027818,-.061479) * av.x;
    a3t += H4(-.084491,-.16706,-.13528,-.24497) * av.y;
    a3t += H4(.068508,-.1014,-.074597,-.45495) * av.z;
    a3t += H4(.12664,-.097466,-.14047,.074662) * av.w;
    a4t += H4(-.039173,-.088456,-.00024198,-.10295) * av.x;
    a4t += H4(-.16549,-.16955,.00066593,.065543) * av.y;
    a4t += H4(-.050752,.13937,-.0026461,-.18255) * av.z;
    a4t += H4(.12557,.11464,-.002954,.039425) * av.w;
    a5t += H4(-.057827,-.16276,.16626,-.16035) * av.x;
    a5t += H4(.017817,-.20825,-.085241,.080393) * av.y;
    a5t += H4(-.2207,-.29386,.050745,-.010669) * av.z;
    a5t += H4(-.17154,-.10998,-.028905,.21167) * av.w;
    a6t += H4(.14301,.19101,-.10961,-.51918) * av.x;
    a6t += H4(-.075329,-.098377,-.040951,-.020216) * av.y;
    a6t += H4(.0045451,.36377,.052713,-.030531) * av.z;
    a6t += H4(.17206,-.10188,.050078,.31136) * av.w;
    a7t += H4(.087743,-.085257,-.011386,.23392) * av.x;
    a7t += H4(.13981,.14674,-.039574,-.11132) * av.y;
    a7t += H4(-.28545,-.11991,-.0044706,-.29704) * av.z;
    a7t += H4(.16773,.030015,.084577,.012587) * av.w;
    av = tile0[5][local.y + 1][local.x + 2];
    a0t += H4(-.33007,.0099878,.026559,.00051185) * av.x;
    a0t += H4(.16837,.30775,-.17143,.0018347) * av.y;
    a0t += H4(-.031983,.063724,-.025976,.00057298) * av.z;
    a0t += H4(-.086752,-.31253,-.086411,-.0022957) * av.w;
    a1t += H4(-.082389,-.049264,-.45472,.0043592) * av.x;
    a1t += H4(.11978,.086216,-.027812,-.041484) * av.y;
    a1t += H4(.10531,.12495,.146,-.22721) * av.z;
    a1t += H4(-.10587,-.11712,-.18452,.024947) * av.w;
    a2t += H4(-.013239,-.17642,-.026519,.17165) * av.x;
    a2t += H4(-.084868,.022221,.019456,-.076232) * av.y;
    a2t += H4(.08295,-.26835,-.22718,.26648) * av.z;
    a2t += H4(.045349,.018969,-.18794,.2965) * av.w;
    a3t += H4(-.14637,-.057215,-.34243,.036391) * av.x;
    a3t += H4(-.096181,-.10217,-.066695,-.027708) * av.y;
    a3t += H4(.17768,-.049105,-.071946,-.44492) * av.z;
    a3t += H4(.0065474,-.12705,.067589,.11525) * av.w;
    a4t += H4(.15487,.059645,.00078916,-.2975) * av.x;
    a4t += H4(-.06353,.13378,.0012387,-.13806) * av.y;
    a4t += H4(-.26663,-.0029629,.00042748,.045984) * av.z;
    a4t += H4(.28389,-.026007,-.0023974,-.0082276) * av.w;
    a5t += H4(-.089627,-.090509,-.15805,.0044229) * av.x;
    a5t += H4(.10038,-.093967,.11206,.086259) * av.y;
    a5t += H4(-.050171,.011665,.04689,-.16786) * av.z;
    a5t += H4(-.037271,-.1854,-.23469,.13115) * av.w;
    a6t += H4(-.13385,-.17237,-.10594,.26563) * av.x;
    a6t += H4(.00073947,.031668,-.1898,-.11132) * av.y;
    a6t += H4(-.10317,.093809,.13877,.17615) * av.z;
    a6t += H4(.098366,-.19366,.13334,.18225) * av.w;
    a7t += H4(-.022431,-.3524,-.041767,-.30867) * av.x;
    a7t += H4(-.21135,-.16519,-.087274,-.28837) * av.y;
    a7t += H4(.0346,-.27726,-.0086696,-.10946) * av.z;
    a7t += H4(-.074035,-.0018,-.10189,.14119) * av.w;
    av = tile0[5][local.y + 2][local.x + 0];
    a0t += H4(.091016,.0046563,.12677,-.0006367) * av.x;
    a0t += H4(-.06752,-.030896,-.19574,.00023722) * av.y;
    a0t += H4(-.083994,-.037685,-.27829,.0016954) * av.z;
    a0t += H4(-.027314,-.16937,-.05495,-.00049493) * av.w;
    a1t += H4(.018781,-.05902,.13828,-.10658) * av.x;
    a1t += H4(-.056381,.0063029,-.021769,.019525) * av.y;
    a1t += H4(.018534,.057836,.20941,-.13599) * av.z;
    a1t += H4(.038946,-.014665,-.092036,-.042986) * av.w;
    a2t += H4(.070141,.55749,-.018894,.030569) * av.x;
    a2t += H4(-.18229,-.16309,.023145,.29527) * av.y;
    a2t += H4(-.11723,.41213,.11724,-.020992) * av.z;
    a2t += H4(-.011229,.25748,.1232,.18567) * av.w;
    a3t += H4(.1058,.30112,.28899,-.071) * av.x;
    a3t += H4(.10948,-.0057054,-.11322,.24473) * av.y;
    a3t += H4(.095239,.13097,.076172,-.22238) * av.z;
    a3t += H4(-.13691,-.18218,.07765,.14699) * av.w;
    a4t += H4(.031175,-.068504,-.00048023,.40284) * av.x;
    a4t += H4(.037527,.1128,.0002641,-.16328) * av.y;
    a4t += H4(.062802,-.047998,.0018008,.46561) * av.z;
    a4t += H4(-.027533,-.2168,-.00034295,.23134) * av.w;
    a5t += H4(.052037,.1287,.11378,.055396) * av.x;
    a5t += H4(.019809,.082884,.0602,-.068165) * av.y;
    a5t += H4(.043816,.20601,-.25094,-.16751) * av.z;
    a5t += H4(.015355,.014459,-.022702,.075881) * av.w;
    a6t += H4(.058018,-.4,.21868,.22204) * av.x;
    a6t += H4(.078793,.095039,.20064,.36) * av.y;
    a6t += H4(-.15414,-.22968,-.036203,.14295) * av.z;
    a6t += H4(.034155,.010894,-.0048048,-.13002) * av.w;
    a7t += H4(.051182,.39138,.072061,-.073519) * av.x;
    a7t += H4(-.028307,.023158,-.082441,.02492) * av.y;
    a7t += H4(.14404,-.1557,.11633,-.21343) * av.z;
    a7t += H4(-.17175,-.26821,.008041,.37035) * av.w;
    av = tile0[5][local.y + 2][local.x + 1];
    a0t += H4(.13376,.043904,.0039262,-.00052082) * av.x;
    a0t += H4(-.059999,.040467,.14622,-.00078398) * av.y;
    a0t += H4(-.018382,.18393,-.16324,.00068586) * av.z;
    a0t += H4(.11501,.015822,-.005818,-.002299) * av.w;
    a1t += H4(.093267,-.086184,.14667,.033002) * av.x;
    a1t += H4(.1678,-.15433,.038382,.14032) * av.y;
    a1t += H4(.010991,.069063,.054439,-.14949) * av.z;
    a1t += H4(.029352,-.057274,-.034942,.033698) * av.w;
    a2t += H4(-.0042819,-.44165,.0089943,-.15848) * av.x;
    a2t += H4(-.12612,.12125,.061579,-.44064) * av.y;
    a2t += H4(-.18534,-.089746,-.20597,.33812) * av.z;
    a2t += H4(-.023283,-.023391,.12225,.15885) * av.w;
    a3t += H4(.13709,.12595,.13122,-.065466) * av.x;
    a3t += H4(.017849,-.19662,-.17185,-.13738) * av.y;
    a3t += H4(-.085118,-.19579,-.13393,-.67009) * av.z;
    a3t += H4(.015928,.19725,-.080584,.026107) * av.w;
    a4t += H4(-.017465,-.058925,-.0004476,-.33198) * av.x;
    a4t += H4(-.030113,.0050976,-.0014379,.20089) * av.y;
    a4t += H4(-.17945,.20738,.0005742,-.16106) * av.z;
    a4t += H4(.10523,-.3211,-.0022735,-.0061966) * av.w;
    a5t += H4(.032674,-.070989,.035466,.057177) * av.x;
    a5t += H4(.10245,.30536,-.25019,.050202) * av.y;
    a5t += H4(.043212,-.18902,-.18577,-.11562) * av.z;
    a5t += H4(.0024843,-.37568,-.05318,.13686) * av.w;
    a6t += H4(.10938,-.015444,.1581,.12518) * av.x;
    a6t += H4(.0062759,-.39027,.15502,.028851) * av.y;
    a6t += H4(-.13558,-.02348,.050152,-.02095) * av.z;
    a6t += H4(-.037978,-.19882,-.038296,.028188) * av.w;
    a7t += H4(.087534,.48016,-.04131,.01793) * av.x;
    a7t += H4(-.0081236,.31055,.18205,.076047) * av.y;
    a7t += H4(-.12042,-.40231,.092963,-.61456) * av.z;
    a7t += H4(-.10981,.0046473,.12329,-.24171) * av.w;
    av = tile0[5][local.y + 2][local.x + 2];
    a0t += H4(.049502,.1285,.017285,-.00034385) * av.x;
    a0t += H4(-.26282,.17382,-.051219,-.00011806) * av.y;
    a0t += H4(-.18667,.17092,.35384,-.001948) * av.z;
    a0t += H4(.32598,-.18778,.013248,-1.6765e-6) * av.w;
    a1t += H4(.031287,-.10265,-.017054,.13218) * av.x;
    a1t += H4(.084552,-.044984,.30001,.21724) * av.y;
    a1t += H4(.023869,-.074978,-.27794,-.15974) * av.z;
    a1t += H4(-.03428,-.13711,-.10947,-.092344) * av.w;
    a2t += H4(-.0084473,-.23601,-.032364,-.053978) * av.x;
    a2t += H4(-.083133,.03463,-.025669,.035574) * av.y;
    a2t += H4(-.1586,-.00046743,-.042128,-.0023335) * av.z;
    a2t += H4(.30283,-.062058,.029694,-.0076538) * av.w;
    a3t += H4(.091693,.04874,-.00051982,-.041905) * av.x;
    a3t += H4(.11946,-.34661,-.11749,-.13493) * av.y;
    a3t += H4(.045611,-.068203,.035319,-.62712) * av.z;
    a3t += H4(-.23133,-.01275,-.09311,.17442) * av.w;
    a4t += H4(-.035658,.022686,-.00041572,.45763) * av.x;
    a4t += H4(-.1668,-.042516,-.00060509,.27186) * av.y;
    a4t += H4(-.099873,-.017052,-.0015902,.2172) * av.z;
    a4t += H4(-.12262,-.19507,.00011493,.078294) * av.w;
    a5t += H4(-.020629,-.098122,-.14653,.073769) * av.x;
    a5t += H4(.052382,.038101,.15071,.3102) * av.y;
    a5t += H4(.068734,.16556,-.30342,-.47014) * av.z;
    a5t += H4(.013101,-.057066,-.086959,.071119) * av.w;
    a6t += H4(.016962,-.18535,.17721,-.072614) * av.x;
    a6t += H4(-.15085,.18199,.19482,-.16071) * av.y;
    a6t += H4(-.047816,-.13633,.05453,.12758) * av.z;
    a6t += H4(.20988,.025307,-.09569,.10731) * av.w;
    a7t += H4(.052726,.10922,.0094292,.077545) * av.x;
    a7t += H4(-.020033,-.024782,-.0074588,.2031) * av.y;
    a7t += H4(-.18384,.15129,.050819,-.53367) * av.z;
    a7t += H4(-.13237,.032163,.0038304,-.15285) * av.w;
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
    a0t += H4(-.24187,-.0014192,-.18504,.00013462) * av.x;
    a0t += H4(-.10072,.0068004,.033692,-.00030514) * av.y;
    a0t += H4(-.098212,-.084519,-.03935,.00099557) * av.z;
    a0t += H4(-.043482,.095927,-.33826,.001214) * av.w;
    a1t += H4(.053387,-.068722,.023726,-.019431) * av.x;
    a1t += H4(.0046349,.0032797,.068141,.091116) * av.y;
    a1t += H4(-.039659,-.15804,.14558,-.098573) * av.z;
    a1t += H4(-.011661,.028243,.014502,.11306) * av.w;
    a2t += H4(.025884,.23061,-.14358,-.20308) * av.x;
    a2t += H4(-.11276,-.14873,-.24222,.20289) * av.y;
    a2t += H4(-.1334,-.030672,.082092,.34233) * av.z;
    a2t += H4(-.024344,.025274,-.27546,.13645) * av.w;
    a3t += H4(.04984,-.48029,-.10818,.0029471) * av.x;
    a3t += H4(.0066064,-.22108,-.074599,-.031525) * av.y;
    a3t += H4(.46713,.34279,.16304,.5528) * av.z;
    a3t += H4(.03082,-.1264,-.27968,.11578) * av.w;
    a4t += H4(-.12624,-.020205,-.00046948,-.25739) * av.x;
    a4t += H4(.040352,.022512,-.00055981,-.087184) * av.y;
    a4t += H4(.37138,-.14229,.00090059,-.012424) * av.z;
    a4t += H4(-.021344,.070843,.00090067,-.16951) * av.w;
    a5t += H4(-.0086911,.013716,-.083981,.056347) * av.x;
    a5t += H4(.0035494,.051913,-.041598,.066992) * av.y;
    a5t += H4(.2165,-.15317,.25401,-.019468) * av.z;
    a5t += H4(-.049367,.032553,-.08451,.055171) * av.w;
    a6t += H4(-.074595,.035334,-.25381,-.14448) * av.x;
    a6t += H4(-.13505,.30465,-.14171,.29231) * av.y;
    a6t += H4(-.13343,-.027107,-.025618,.62785) * av.z;
    a6t += H4(.017227,-.1769,-.53848,.047665) * av.w;
    a7t += H4(-.062859,-.22984,-.1698,-.082725) * av.x;
    a7t += H4(-.0010312,-.021667,-.22486,-.24712) * av.y;
    a7t += H4(.35991,.29792,-.11167,-.094356) * av.z;
    a7t += H4(-.043847,-.059443,-.25746,.10568) * av.w;
    av = tile0[6][local.y + 0][local.x + 1];
    a0t += H4(-.086272,.050596,.18675,.00025289) * av.x;
    a0t += H4(-.071937,.070637,.025324,.00095056) * av.y;
    a0t += H4(-.018443,.052744,-.16787,-7.9722e-5) * av.z;
    a0t += H4(.049704,.053755,.049343,.00030413) * av.w;
    a1t += H4(-.045548,.059057,-.040833,.081274) * av.x;
    a1t += H4(-.030724,.0036448,-.054168,.017539) * av.y;
    a1t += H4(.029326,-.27369,-.04062,-.28793) * av.z;
    a1t += H4(-.044564,.013884,.0594,.096961) * av.w;
    a2t += H4(.040525,-.011041,-.044005,.30076) * av.x;
    a2t += H4(-.11871,.15567,-.11115,.035844) * av.y;
    a2t += H4(-.08734,.080789,.074039,-.39482) * av.z;
    a2t += H4(-.037124,.14746,-.25383,.0062084) * av.w;
    a3t += H4(-.02645,.042152,-.024832,-.048713) * av.x;
    a3t += H4(-.1161,-.14417,.035287,.25275) * av.y;
    a3t += H4(.15806,-.066707,.0083538,.042014) * av.z;
    a3t += H4(.0059577,.19609,-.13544,.074813) * av.w;
    a4t += H4(-.014929,.080353,-.00025539,-.057227) * av.x;
    a4t += H4(-.1962,.15628,.00064564,-.094442) * av.y;
    a4t += H4(.30835,.11168,-.000102,-.067564) * av.z;
    a4t += H4(.054762,.048629,-.00039581,-.20572) * av.w;
    a5t += H4(.0041747,-.061187,.013748,-.035324) * av.x;
    a5t += H4(-.015729,-.027972,-.094787,-.014764) * av.y;
    a5t += H4(.14004,-.13241,-.15878,.004312) * av.z;
    a5t += H4(.037301,.079321,-.074726,.090641) * av.w;
    a6t += H4(.020755,.19856,-.14544,-.15821) * av.x;
    a6t += H4(.085787,.0061113,-.10207,.45402) * av.y;
    a6t += H4(.12776,-.33573,-.1749,-.036119) * av.z;
    a6t += H4(.029686,-.26243,-.41485,.06306) * av.w;
    a7t += H4(-.14308,-.050041,.0014749,-.075762) * av.x;
    a7t += H4(-.0078539,-.063884,-.19728,.12525) * av.y;
    a7t += H4(.14618,.26302,-.0078801,-.17516) * av.z;
    a7t += H4(-.061292,-.2461,.13081,-.10805) * av.w;
    av = tile0[6][local.y + 0][local.x + 2];
    a0t += H4(-.21472,.098237,-.067879,6.5548e-5) * av.x;
    a0t += H4(-.16919,.032211,-.033357,-.00081264) * av.y;
    a0t += H4(.028804,.058211,.020243,.00095868) * av.z;
    a0t += H4(.029636,.060529,.22854,.0012252) * av.w;
    a1t += H4(.018999,.0038014,.018894,.01592) * av.x;
    a1t += H4(.021217,.019164,-.12926,-.060765) * av.y;
    a1t += H4(.00037833,.030774,.17202,.14265) * av.z;
    a1t += H4(-.055687,-.050169,-.047095,.053869) * av.w;
    a2t += H4(-.0016394,.074767,-.28215,.11661) * av.x;
    a2t += H4(-.061249,.32126,-.22693,-.078662) * av.y;
    a2t += H4(.0094157,-.038957,-.053766,-.092161) * av.z;
    a2t += H4(.011876,-.21383,-.32329,.2474) * av.w;
    a3t += H4(-.046647,-.26573,-.0065616,-.0057021) * av.x;
    a3t += H4(.057467,-.035412,.058928,.12398) * av.y;
    a3t += H4(-.14698,-.11965,.086235,-.15215) * av.z;
    a3t += H4(-.03911,.18491,.17873,.033006) * av.w;
    a4t += H4(-.079187,-.024444,-.00039595,-.28271) * av.x;
    a4t += H4(-.035492,-.095862,-.0010293,-.093498) * av.y;
    a4t += H4(.28058,.005344,.0014288,.24286) * av.z;
    a4t += H4(-.046055,-.0066579,.0012057,.13337) * av.w;
    a5t += H4(-.025164,-.015309,.0091437,.060747) * av.x;
    a5t += H4(-.055356,-.019204,.15199,.094449) * av.y;
    a5t += H4(-.11295,.15166,.077491,-.027145) * av.z;
    a5t += H4(.03242,.0002965,-.10967,.043345) * av.w;
    a6t += H4(.0090358,-.30236,-.48036,-.15755) * av.x;
    a6t += H4(.21111,-.24389,-.16167,.14795) * av.y;
    a6t += H4(.12584,.23255,.17993,-.0092517) * av.z;
    a6t += H4(-.057998,-.014183,-.47024,-.13395) * av.w;
    a7t += H4(-.039076,-.19527,.22775,.089024) * av.x;
    a7t += H4(-.018038,-.19657,.10378,.25135) * av.y;
    a7t += H4(.14787,.026307,-.029564,-.037362) * av.z;
    a7t += H4(-.041705,-.2102,.22624,-.053042) * av.w;
    av = tile0[6][local.y + 1][local.x + 0];
    a0t += H4(-.022405,.0060258,-.064819,.0012543) * av.x;
    a0t += H4(-.022783,.10334,.0059718,.00099555) * av.y;
    a0t += H4(-.068325,-.019126,.1652,.00079001) * av.z;
    a0t += H4(.08767,.0066582,-.073273,.0019676) * av.w;
    a1t += H4(-.019771,.063512,-.053294,.14019) * av.x;
    a1t += H4(.069767,.07223,-.015154,.025055) * av.y;
    a1t += H4(-.010309,.0099158,.062601,-.13007) * av.z;
    a1t += H4(-.018213,-.036732,-.028913,.034397) * av.w;
    a2t += H4(.14356,.060978,-.1976,.25933) * av.x;
    a2t += H4(.032836,.04536,.001292,.0254) * av.y;
    a2t += H4(.20156,-.26379,.028489,-.65127) * av.z;
    a2t += H4(-.029952,-.044811,-.079792,-.11023) * av.w;
    a3t += H4(.0074307,-.32098,-.073637,.01545) * av.x;
    a3t += H4(-.046954,-.45189,-.021373,.03617) * av.y;
    a3t += H4(-.081379,.1928,.0035134,-.0040177) * av.z;
    a3t += H4(.042845,.255,-.19684,.064846) * av.w;
    a4t += H4(.042076,-.006741,.00090483,.0043428) * av.x;
    a4t += H4(-.056305,-.037461,.001096,.23858) * av.y;
    a4t += H4(-.3642,.03318,.00072161,-.12097) * av.z;
    a4t += H4(-.011221,.061931,.001327,.31831) * av.w;
    a5t += H4(.034908,-.15624,-.056479,.034055) * av.x;
    a5t += H4(-.028472,-.039673,-.24639,.085896) * av.y;
    a5t += H4(.17055,-.056067,.13242,-.11308) * av.z;
    a5t += H4(-.024731,.081809,.022249,-.024659) * av.w;
    a6t += H4(-.070667,.2727,.0067659,.04175) * av.x;
    a6t += H4(-.032072,-.37847,-.12349,-.12176) * av.y;
    a6t += H4(.098752,-.37688,-.036158,.0093795) * av.z;
    a6t += H4(-.017585,-.18336,-.10418,-.18969) * av.w;
    a7t += H4(.060384,-.23042,-.30821,.076904) * av.x;
    a7t += H4(-.21239,-.36202,-.1984,-.31692) * av.y;
    a7t += H4(-.38328,-.17052,-.14687,-.43734) * av.z;
    a7t += H4(.032622,.27205,-.30074,-.04314) * av.w;
    av = tile0[6][local.y + 1][local.x + 1];
    a0t += H4(.14429,.13224,.05177,.00044399) * av.x;
    a0t += H4(-.075928,-.05356,.13019,.00097457) * av.y;
    a0t += H4(-.05305,-.038843,.12789,-.00082746) * av.z;
    a0t += H4(.087404,-.025914,.099059,-.00030498) * av.w;
    a1t += H4(.073147,.027415,-.22945,-.05062) * av.x;
    a1t += H4(-.01967,-.068283,-.073151,.06382) * av.y;
    a1t += H4(.15638,.18804,-.1439,-.11305) * av.z;
    a1t += H4(-.099647,-.13418,-.002137,-.022537) * av.w;
    a2t += H4(.010387,-.35481,-.2181,.070055) * av.x;
    a2t += H4(-.080442,-.069142,-.10592,-.051522) * av.y;
    a2t += H4(-.15631,.18233,.087199,-.22327) * av.z;
    a2t += H4(.021521,-.086933,-.041369,.19885) * av.w;
    a3t += H4(-.10948,.1991,-.12527,.11451) * av.x;
    a3t += H4(-.16669,-.084591,-.14568,.04887) * av.y;
    a3t += H4(-.23275,-.42296,-.058966,-.10977) * av.z;
    a3t += H4(.037872,.19866,-.23952,-.097719) * av.w;
    a4t += H4(-.1767,.10596,.00024765,-.08767) * av.x;
    a4t += H4(-.2162,.06157,.00067735,-.030332) * av.y;
    a4t += H4(-.084372,.078428,-.00095976,.047382) * av.z;
    a4t += H4(-.051961,.051593,-.00061527,-.0071052) * av.w;
    a5t += H4(-.054072,.0095021,-.037156,-.020556) * av.x;
    a5t += H4(-.011515,.032045,-.10405,-.083562) * av.y;
    a5t += H4(-.12265,.21825,-.18454,-.22638) * av.z;
    a5t += H4(.037853,-.0045725,-.14705,.018084) * av.w;
    a6t += H4(-.13333,-.32496,-.14537,-.10318) * av.x;
    a6t += H4(-.15232,-.14146,-.1671,-.39163) * av.y;
    a6t += H4(-.17701,.0079206,-.16741,-.52789) * av.z;
    a6t += H4(.061029,-.25207,-.30003,-.11548) * av.w;
    a7t += H4(-.080054,.0089841,-.016988,-.18725) * av.x;
    a7t += H4(-.27584,.38391,-.1517,-.23284) * av.y;
    a7t += H4(-.35168,-.26751,-.072619,-.2822) * av.z;
    a7t += H4(-.024015,.053485,-.11721,-.1051) * av.w;
    av = tile0[6][local.y + 1][local.x + 2];
    a0t += H4(-.10555,.13297,.038821,.0002829) * av.x;
    a0t += H4(-.14537,-.2635,.12356,-.00045046) * av.y;
    a0t += H4(-.24612,-.028034,.16781,.0017236) * av.z;
    a0t += H4(.070057,.054551,-.07794,.00011194) * av.w;
    a1t += H4(.0044407,.030951,.10427,-.042478) * av.x;
    a1t += H4(-.014528,-.10105,-.15202,-.031082) * av.y;
    a1t += H4(.034653,.044024,-.15352,-.1649) * av.z;
    a1t += H4(-.10294,.049588,-.0038239,.0017737) * av.w;
    a2t += H4(-.069664,.39796,-.35788,-.25314) * av.x;
    a2t += H4(-.12522,-.088226,-.14007,.14274) * av.y;
    a2t += H4(-.10458,-.24349,.033906,.45151) * av.z;
    a2t += H4(-.0030542,.17466,-.27621,.25409) * av.w;
    a3t += H4(.025211,-.32959,-.092575,-.082233) * av.x;
    a3t += H4(-.062039,-.0051072,.025032,.11707) * av.y;
    a3t += H4(-.17325,.10074,-.0085667,-.071721) * av.z;
    a3t += H4(-.089002,.039135,-.13001,-.057607) * av.w;
    a4t += H4(.078463,.017585,5.5958e-5,-.2838) * av.x;
    a4t += H4(.097207,.056501,-.00050761,-.13615) * av.y;
    a4t += H4(.18696,.037687,.0020999,-.016498) * av.z;
    a4t += H4(.0089536,.068843,.00045708,-.049095) * av.w;
    a5t += H4(.037603,-.11532,-.14367,.018926) * av.x;
    a5t += H4(-.033567,.012702,.24772,-.10282) * av.y;
    a5t += H4(-.073415,.20259,.07239,-.11077) * av.z;
    a5t += H4(.059781,-.047241,-.081358,.033122) * av.w;
    a6t += H4(-.091982,.12998,-.376,-.051676) * av.x;
    a6t += H4(.040407,-.15272,-.24833,.01187) * av.y;
    a6t += H4(.0027478,-.2962,.035509,.25923) * av.z;
    a6t += H4(.012061,-.33818,-.39927,-.08668) * av.w;
    a7t += H4(.056164,.053628,-.028789,-.17686) * av.x;
    a7t += H4(-.013064,-.17624,-.14993,-.19508) * av.y;
    a7t += H4(-.15181,.04036,.048303,-.053472) * av.z;
    a7t += H4(.10429,-.48801,.094911,.14905) * av.w;
    av = tile0[6][local.y + 2][local.x + 0];
    a0t += H4(.021139,.050263,-.3785,-.001655) * av.x;
    a0t += H4(-.18246,.031666,-.15112,-.00036097) * av.y;
    a0t += H4(.24281,.21955,.093599,-.0014024) * av.z;
    a0t += H4(.013478,.071885,.076853,.00022875) * av.w;
    a1t += H4(.069856,.16115,-.035168,.0096752) * av.x;
    a1t += H4(-.015205,-.024324,-.05139,.012005) * av.y;
    a1t += H4(-.051666,-.017473,.096182,.31026) * av.z;
    a1t += H4(-.061042,-.056211,-.038706,.064884) * av.w;
    a2t += H4(.046979,.078594,.11445,.11711) * av.x;
    a2t += H4(.010389,-.10422,.044465,.004661) * av.y;
    a2t += H4(-.31654,.36995,-.10704,-.2876) * av.z;
    a2t += H4(-.088909,-.2755,.28387,.12615) * av.w;
    a3t += H4(-.10266,-.040204,-.42994,.032091) * av.x;
    a3t += H4(-.05148,-.41143,-.40128,.01921) * av.y;
    a3t += H4(-.20205,.11779,-.14902,.057905) * av.z;
    a3t += H4(-.023581,-.0228,-.54149,.039383) * av.w;
    a4t += H4(-.021083,-.0083699,-.0029994,.23455) * av.x;
    a4t += H4(-.062383,.0096129,-.00024607,.08325) * av.y;
    a4t += H4(.092447,.1086,-.0017031,.025242) * av.z;
    a4t += H4(-.10142,.07183,-.00032649,.47351) * av.w;
    a5t += H4(-.068166,-.044023,-.10708,-.059088) * av.x;
    a5t += H4(.0042288,-.049024,-.0032913,.059221) * av.y;
    a5t += H4(-.02341,.24377,-.119,.15209) * av.z;
    a5t += H4(.030726,.0004716,-.071498,-.0082663) * av.w;
    a6t += H4(.11187,.03805,.14072,.076166) * av.x;
    a6t += H4(.022018,-.037048,-.019832,-.15601) * av.y;
    a6t += H4(-.12991,-.12372,.15447,-.53058) * av.z;
    a6t += H4(.069866,-.10928,-.070898,-.056027) * av.w;
    a7t += H4(-.046089,-.20908,-.39648,-.040158) * av.x;
    a7t += H4(-.13682,-.46406,-.21049,-.17361) * av.y;
    a7t += H4(.084315,-.24968,.035515,-.51132) * av.z;
    a7t += H4(-.0014524,.082659,-.27822,-.23357) * av.w;
    av = tile0[6][local.y + 2][local.x + 1];
    a0t += H4(-.10567,.1382,.030488,-.00013053) * av.x;
    a0t += H4(.1228,-.049952,.010409,.0016325) * av.y;
    a0t += H4(-.074864,.074927,.07508,-.0007503) * av.z;
    a0t += H4(-.0056627,.09024,-.032566,.00036535) * av.w;
    a1t += H4(.12272,.092204,-.20672,.0672) * av.x;
    a1t += H4(-.016907,.080603,.091277,-.021207) * av.y;
    a1t += H4(-.064423,.09893,-.00067615,-.19351) * av.z;
    a1t += H4(-.11734,-.044621,.11199,.047162) * av.w;
    a2t += H4(.045025,.074335,-.054606,-.29782) * av.x;
    a2t += H4(.081871,.19516,-.045057,.0075575) * av.y;
    a2t += H4(-.14977,-.38791,.072782,.65092) * av.z;
    a2t += H4(-.012025,-.071476,-.037885,.069982) * av.w;
    a3t += H4(.0065528,-.23416,-.1658,.0026061) * av.x;
    a3t += H4(.012973,-.26267,-.083474,.069424) * av.y;
    a3t += H4(-.24476,-.19662,.03917,-.47517) * av.z;
    a3t += H4(-.087883,.096847,-.3522,-.089337) * av.w;
    a4t += H4(-.26212,.02856,-.00044844,.37538) * av.x;
    a4t += H4(.0182,.035602,.0018,.13025) * av.y;
    a4t += H4(-.32752,.16039,-.00074255,-.124) * av.z;
    a4t += H4(-.10934,.11845,-.00019023,-.10239) * av.w;
    a5t += H4(.028174,.056452,.078464,-.057422) * av.x;
    a5t += H4(.036991,-.00023699,-.020059,-.11372) * av.y;
    a5t += H4(-.1685,.26831,-.47828,-.21323) * av.z;
    a5t += H4(.10648,.021572,-.11289,-.030514) * av.w;
    a6t += H4(-.095878,-.067937,-.11664,-.10001) * av.x;
    a6t += H4(.1388,-.11242,-.10651,-.19052) * av.y;
    a6t += H4(-.069094,-.10577,-.06419,.24286) * av.z;
    a6t += H4(-.027079,-.20209,-.32515,-.054023) * av.w;
    a7t += H4(.042287,-.12052,-.16881,.10335) * av.x;
    a7t += H4(-.35529,.17491,-.088672,-.23279) * av.y;
    a7t += H4(-.12468,-.40791,-.014192,-.49506) * av.z;
    a7t += H4(.040067,.0319,-.184,.14451) * av.w;
    av = tile0[6][local.y + 2][local.x + 2];
    a0t += H4(-.11067,.0084283,-.2637,-.0002293) * av.x;
    a0t += H4(-.13163,.040386,.21949,.0010589) * av.y;
    a0t += H4(-.018317,.068394,-.37627,.0016987) * av.z;
    a0t += H4(.10154,.15222,.060329,.00091052) * av.w;
    a1t += H4(-.020029,-.020205,.22542,.093801) * av.x;
    a1t += H4(-.011234,-.01667,-.072636,.0070282) * av.y;
    a1t += H4(-.066181,.055317,-.11066,-.014716) * av.z;
    a1t += H4(-.097479,-.077959,.03949,.049566) * av.w;
    a2t += H4(.023181,.0032166,-.39014,.15648) * av.x;
    a2t += H4(.1127,.013336,-.15712,.16522) * av.y;
    a2t += H4(.15413,.087705,-.086198,-.15523) * av.z;
    a2t += H4(-.055601,.063669,-.22016,-.0052282) * av.w;
    a3t += H4(-.0055531,-.094743,-.20278,-.10603) * av.x;
    a3t += H4(.030644,-.090932,-.075315,-.10067) * av.y;
    a3t += H4(.074097,.18596,.060133,-.31896) * av.z;
    a3t += H4(-.1032,-.0090285,-.29133,.075163) * av.w;
    a4t += H4(-.0092577,.0069877,-.00034413,-.11546) * av.x;
    a4t += H4(-.1526,.012237,.0017659,.0082533) * av.y;
    a4t += H4(-.22466,.028831,.0020561,-.058149) * av.z;
    a4t += H4(-.051033,.063497,.0012932,.10574) * av.w;
    a5t += H4(.00025622,-.049241,-.036189,.17658) * av.x;
    a5t += H4(-.024984,-.13977,.086565,.11396) * av.y;
    a5t += H4(.090581,-.00077512,.099614,-.15194) * av.z;
    a5t += H4(.086878,.016614,-.16105,.026678) * av.w;
    a6t += H4(-.017458,.0080509,-.17638,.23906) * av.x;
    a6t += H4(-.072992,.066944,-.089864,.19452) * av.y;
    a6t += H4(.15562,.20516,-.222,-.10672) * av.z;
    a6t += H4(.053887,-.22419,-.31061,.031095) * av.w;
    a7t += H4(-.018597,.12545,-.12515,.083604) * av.x;
    a7t += H4(.20318,.0078902,-.051398,-.1776) * av.y;
    a7t += H4(.10307,-.12164,-.080259,-.028257) * av.z;
    a7t += H4(-.065354,-.17116,-.12665,.23752) * av.w;
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
    a0t += H4(.088182,.038198,.27252,-.00036641) * av.x;
    a0t += H4(-.11506,-.13937,-.16078,.0012875) * av.y;
    a0t += H4(-.070942,-.22808,.063132,-.00064245) * av.z;
    a0t += H4(.030592,.029255,.32607,8.1884e-6) * av.w;
    a1t += H4(-.03556,-.0070342,-.017041,-.00032284) * av.x;
    a1t += H4(.057643,.095503,-.16749,-.06269) * av.y;
    a1t += H4(.10237,-.0078556,-.039139,-.18983) * av.z;
    a1t += H4(-.04819,-.031109,.039733,.010924) * av.w;
    a2t += H4(-.08631,-.0077952,.09871,-.1377) * av.x;
    a2t += H4(-.06184,.053875,.062651,.090434) * av.y;
    a2t += H4(-.087998,.28333,.24646,-.42896) * av.z;
    a2t += H4(.013486,-.45632,.12513,.081862) * av.w;
    a3t += H4(-.026696,.11692,.1427,-.0041086) * av.x;
    a3t += H4(.15385,-.0030231,.16151,.18353) * av.y;
    a3t += H4(.2441,-.050479,.27119,.2411) * av.z;
    a3t += H4(.046494,-.047786,-.017458,-.074977) * av.w;
    a4t += H4(-.031453,.010156,-.00040765,.37854) * av.x;
    a4t += H4(.34674,-.020773,.0015307,.049013) * av.y;
    a4t += H4(.30719,-.073167,-.00054242,.41607) * av.z;
    a4t += H4(.091128,.0059518,-.00010368,.031017) * av.w;
    a5t += H4(.019345,-.014435,-.023011,-.027817) * av.x;
    a5t += H4(.21859,.13072,.19596,-.13281) * av.y;
    a5t += H4(.10267,-.020526,.24846,.084693) * av.z;
    a5t += H4(.067372,.13126,.040269,.05508) * av.w;
    a6t += H4(.056037,-.83854,.15517,.34809) * av.x;
    a6t += H4(-.147,.33993,-.027616,-.090209) * av.y;
    a6t += H4(-.17965,-.1743,-.039271,.12648) * av.z;
    a6t += H4(.10006,-.13342,.25625,.33927) * av.w;
    a7t += H4(.0646,.40701,.027909,.04829) * av.x;
    a7t += H4(-.11082,-.013782,-.096546,-.15879) * av.y;
    a7t += H4(-.019477,.25641,-.033464,.23719) * av.z;
    a7t += H4(.067245,.13293,.15787,.073727) * av.w;
    av = tile0[7][local.y + 0][local.x + 1];
    a0t += H4(.0091317,-.038406,.1417,.00015714) * av.x;
    a0t += H4(-.077003,-.52535,.2635,-.001163) * av.y;
    a0t += H4(.064588,.16696,-.11022,.0021559) * av.z;
    a0t += H4(-.0075405,.03107,.20129,-.00011464) * av.w;
    a1t += H4(-.0099124,-.063779,-.012788,.060669) * av.x;
    a1t += H4(.02772,.16654,.11247,-.11033) * av.y;
    a1t += H4(.10241,-.16249,-.19448,-.21889) * av.z;
    a1t += H4(-.033358,-.0095584,-.062528,-.004164) * av.w;
    a2t += H4(-.043336,-.25924,-.043317,-.01483) * av.x;
    a2t += H4(-.063624,.069599,.049892,-.28839) * av.y;
    a2t += H4(-.073784,-.0109,.20737,-.17935) * av.z;
    a2t += H4(.021194,-.79248,.052291,-.089542) * av.w;
    a3t += H4(-.0077812,-.057077,.097708,.021951) * av.x;
    a3t += H4(-.18744,-.07421,-.074329,-.1934) * av.y;
    a3t += H4(-.00043756,-.21415,.052473,-.1481) * av.z;
    a3t += H4(.054603,-.035181,.10857,-.030453) * av.w;
    a4t += H4(-.10489,-.0086669,-6.2023e-5,.087911) * av.x;
    a4t += H4(.039143,.020804,-.0013496,-.15288) * av.y;
    a4t += H4(.26455,-.027031,.0025887,-.022538) * av.z;
    a4t += H4(-.048968,-.027995,-.00051444,-.064159) * av.w;
    a5t += H4(-.038832,.019121,-.010306,.0068354) * av.x;
    a5t += H4(.057668,.20603,.13592,-.11893) * av.y;
    a5t += H4(-.075074,-.24595,-.11703,-.27836) * av.z;
    a5t += H4(.043777,-.0059154,.02809,-.040467) * av.w;
    a6t += H4(.041514,-.42718,.027251,.17374) * av.x;
    a6t += H4(.15328,.042636,.012695,.24952) * av.y;
    a6t += H4(-.093813,-.36609,-.012156,-.066144) * av.z;
    a6t += H4(-.03562,-.40441,.059631,.33626) * av.w;
    a7t += H4(-.06673,.16372,-.070888,.024984) * av.x;
    a7t += H4(.13823,-.029397,.037946,-.15406) * av.y;
    a7t += H4(-.095689,.22641,-.03046,.30296) * av.z;
    a7t += H4(.028458,-.20116,.057008,.10165) * av.w;
    av = tile0[7][local.y + 0][local.x + 2];
    a0t += H4(.075236,-.038553,.24373,-.00064635) * av.x;
    a0t += H4(-.35764,-.67181,-.061571,-.0014771) * av.y;
    a0t += H4(.17821,.054488,.20345,.00080746) * av.z;
    a0t += H4(-.017362,-.032524,-.48835,-.0010209) * av.w;
    a1t += H4(-.0022633,-.044089,-.057578,.021291) * av.x;
    a1t += H4(-.034855,.2548,.076001,.17508) * av.y;
    a1t += H4(.12218,-.02487,.05621,-.017364) * av.z;
    a1t += H4(.010889,-.047541,-.015911,-.0014164) * av.w;
    a2t += H4(-.029771,-.26105,-.014836,.17032) * av.x;
    a2t += H4(.16928,.27925,.047298,-.35887) * av.y;
    a2t += H4(.035189,-.12348,-.16931,.10723) * av.z;
    a2t += H4(-.037695,-.59961,.22241,.14103) * av.w;
    a3t += H4(.073841,.16587,.092696,.018642) * av.x;
    a3t += H4(.24471,-.050358,.079085,-.38065) * av.y;
    a3t += H4(-.068984,-.16194,-.0405,.091314) * av.z;
    a3t += H4(.031941,-.09045,-.10116,.020506) * av.w;
    a4t += H4(-.10151,.017049,-.00072912,.45452) * av.x;
    a4t += H4(-.31312,-.069427,-.0018302,-.064054) * av.y;
    a4t += H4(-.10155,-.0095572,.0010837,.06404) * av.z;
    a4t += H4(-.035817,-.046657,-.00088851,.66737) * av.w;
    a5t += H4(-.030875,.0055951,-.0068969,.015544) * av.x;
    a5t += H4(-.099036,-.040526,.038654,.005126) * av.y;
    a5t += H4(-.011245,-.22503,-.093156,-.013554) * av.z;
    a5t += H4(-.045746,.090232,.090869,-.051836) * av.w;
    a6t += H4(-.032462,-.4622,.12105,.25557) * av.x;
    a6t += H4(.01097,-.12728,-.019541,-.041698) * av.y;
    a6t += H4(-.078031,.3016,-.17765,-.28544) * av.z;
    a6t += H4(.098183,-.22352,.33649,.063306) * av.w;
    a7t += H4(.020385,.1539,-.20505,-.12961) * av.x;
    a7t += H4(.26281,-.19948,-.013599,.15565) * av.y;
    a7t += H4(.014792,-.067675,.063488,-.26518) * av.z;
    a7t += H4(.12761,.35821,-.26087,-.094189) * av.w;
    av = tile0[7][local.y + 1][local.x + 0];
    a0t += H4(.059617,.019392,.048321,-.00014039) * av.x;
    a0t += H4(-.12852,-.21221,.0051128,.0012729) * av.y;
    a0t += H4(-.05364,-.11107,-.034926,.00055124) * av.z;
    a0t += H4(-.19248,-.087774,.13238,-.00022485) * av.w;
    a1t += H4(-.05195,-.014092,.025797,-.012706) * av.x;
    a1t += H4(.11024,.034873,-.19228,-.051678) * av.y;
    a1t += H4(.016873,.020059,-.14641,-.06252) * av.z;
    a1t += H4(-.030575,.040406,.0014382,.014485) * av.w;
    a2t += H4(-.051504,.081312,.025724,-.0016996) * av.x;
    a2t += H4(.22804,.11808,-.01671,-.27912) * av.y;
    a2t += H4(.2454,-.41166,.12027,-.030917) * av.z;
    a2t += H4(.032792,-.11816,.14569,-.11824) * av.w;
    a3t += H4(.0035981,-.0025592,.14436,.042496) * av.x;
    a3t += H4(-.2219,.21125,.013559,.12093) * av.y;
    a3t += H4(.068223,-.42532,.054213,-.067706) * av.z;
    a3t += H4(-.086857,-.089937,.048444,-.0020688) * av.w;
    a4t += H4(-.022325,.04136,-.00027641,-.086131) * av.x;
    a4t += H4(-.39722,.069876,.0013999,.29713) * av.y;
    a4t += H4(-.046572,-.114,.0010197,.092807) * av.z;
    a4t += H4(-.0046503,.038605,-.00069412,.31802) * av.w;
    a5t += H4(.01091,-.076269,-.084973,-.0033438) * av.x;
    a5t += H4(.14493,.16119,-.070576,-.031814) * av.y;
    a5t += H4(.15757,-.2727,.43043,.022702) * av.z;
    a5t += H4(.031475,.10894,.05999,-.045496) * av.w;
    a6t += H4(-.013016,-.020674,.070995,-.18883) * av.x;
    a6t += H4(.17156,-.19039,-.063611,.12442) * av.y;
    a6t += H4(.21609,.5064,-.022761,-.305) * av.z;
    a6t += H4(-.04092,-.25104,.069428,.30334) * av.w;
    a7t += H4(-.011154,.074071,.10648,-.041815) * av.x;
    a7t += H4(-.25953,.038524,-.15965,-.13749) * av.y;
    a7t += H4(-.052118,-.69118,-6.0978e-5,.067035) * av.z;
    a7t += H4(.017837,.061563,.077422,-.04564) * av.w;
    av = tile0[7][local.y + 1][local.x + 1];
    a0t += H4(-.05927,.026644,.16436,.00017922) * av.x;
    a0t += H4(-.047501,-.52101,.14865,.00061754) * av.y;
    a0t += H4(.0045155,-.12583,-.24759,.0016812) * av.z;
    a0t += H4(-.0029204,.057637,-.25667,.00072012) * av.w;
    a1t += H4(-.070098,-.10424,-.024313,-.029032) * av.x;
    a1t += H4(.09755,.17321,.17135,-.011262) * av.y;
    a1t += H4(-.53534,.079813,-.11711,-.037461) * av.z;
    a1t += H4(-.05073,.089977,-.12267,.028521) * av.w;
    a2t += H4(-.013815,.076172,.061004,.030618) * av.x;
    a2t += H4(.10735,-.15615,-.094462,-.30909) * av.y;
    a2t += H4(.096795,-.094041,.064734,.16186) * av.z;
    a2t += H4(-.019191,-.088065,.08129,-.016385) * av.w;
    a3t += H4(.084861,.18689,.038816,.065637) * av.x;
    a3t += H4(.1145,.11693,-.11175,-.069088) * av.y;
    a3t += H4(-.20539,.69382,-.086223,-.037706) * av.z;
    a3t += H4(.015831,.060161,.080959,.076825) * av.w;
    a4t += H4(.043201,.020597,-.0001479,.14193) * av.x;
    a4t += H4(-.21892,-.12021,.00058713,.035709) * av.y;
    a4t += H4(-.088765,-.19568,.0019656,-.14232) * av.z;
    a4t += H4(.031157,-.027349,.00052003,.029664) * av.w;
    a5t += H4(.0015977,-.0037333,.031807,-.029371) * av.x;
    a5t += H4(.21299,-.067886,.11999,-.18914) * av.y;
    a5t += H4(-.40654,.26849,-.31506,-.32717) * av.z;
    a5t += H4(.016396,-.065306,-.019722,-.014561) * av.w;
    a6t += H4(-.02194,-.1753,-.047226,.083693) * av.x;
    a6t += H4(-.32426,.14072,-.11788,-.26978) * av.y;
    a6t += H4(.090916,.11916,.010857,.22813) * av.z;
    a6t += H4(-.048442,-.41585,-.025831,.080625) * av.w;
    a7t += H4(-.059567,-.091602,.0076548,-.060959) * av.x;
    a7t += H4(-.088439,.035434,.074872,-.21168) * av.y;
    a7t += H4(-.44475,.19074,-.15036,.41933) * av.z;
    a7t += H4(.074544,-.096679,.030595,.044185) * av.w;
    av = tile0[7][local.y + 1][local.x + 2];
    a0t += H4(.043722,.043746,.12107,-.00033933) * av.x;
    a0t += H4(-.0043076,-.43333,-.1491,-.00043068) * av.y;
    a0t += H4(.18196,.060399,.041851,.00075393) * av.z;
    a0t += H4(-.030661,-.042273,-.69615,-.0011851) * av.w;
    a1t += H4(-.075806,-.12016,.081948,-.01326) * av.x;
    a1t += H4(-.10491,.060047,.11725,.040276) * av.y;
    a1t += H4(.039328,-.080935,.19289,-.029264) * av.z;
    a1t += H4(.042913,-.072263,-.02349,-.0055259) * av.w;
    a2t += H4(-.039862,-.01891,.11782,-.13411) * av.x;
    a2t += H4(-.14427,.010581,.098981,.13303) * av.y;
    a2t += H4(-.32865,-.015493,-.29044,.12153) * av.z;
    a2t += H4(.042236,-.087677,.2646,-.05476) * av.w;
    a3t += H4(.003629,.078175,.031091,.098526) * av.x;
    a3t += H4(.1755,-.17069,.11432,-.14488) * av.y;
    a3t += H4(-.1479,.015372,-.089257,.15477) * av.z;
    a3t += H4(.021417,.13354,.078165,-.046792) * av.w;
    a4t += H4(-.15876,-.0019478,-.00075999,-.12036) * av.x;
    a4t += H4(.22647,.085733,-.00082369,.032263) * av.y;
    a4t += H4(-.067313,.080831,.00084051,-.093255) * av.z;
    a4t += H4(-.11513,-.032976,-.0011485,.41862) * av.w;
    a5t += H4(.042235,-.088882,.10268,.062185) * av.x;
    a5t += H4(-.08579,-.065008,.065893,-.22383) * av.y;
    a5t += H4(.084818,-.24911,-.25631,-.051463) * av.z;
    a5t += H4(-.071279,.013129,.080315,-.045527) * av.w;
    a6t += H4(-.011824,.2309,.081595,-.27682) * av.x;
    a6t += H4(.24374,.057442,-.10361,.29345) * av.y;
    a6t += H4(-.073506,-.58021,-.065759,.083166) * av.z;
    a6t += H4(.015952,.20513,.27428,-.36699) * av.w;
    a7t += H4(-.17198,.003047,-.01122,-.31171) * av.x;
    a7t += H4(-.096635,-.20102,-.058863,-.019067) * av.y;
    a7t += H4(-.13705,.054799,-.11837,-.44103) * av.z;
    a7t += H4(-.063676,.057908,-.025016,-.095055) * av.w;
    av = tile0[7][local.y + 2][local.x + 0];
    a0t += H4(-.028339,-.056527,.071758,-.00047548) * av.x;
    a0t += H4(.14973,-.064301,.017771,.00068783) * av.y;
    a0t += H4(-.065391,-.048663,-.26245,-.0011717) * av.z;
    a0t += H4(.060009,-.054162,.012042,.00046132) * av.w;
    a1t += H4(-.0532,-.0099944,-.00016167,.042567) * av.x;
    a1t += H4(.051113,.15956,-.080143,.13773) * av.y;
    a1t += H4(.032049,-.072898,-.047937,-.0080207) * av.z;
    a1t += H4(.00022467,-.095343,.034547,-.023877) * av.w;
    a2t += H4(.0069412,.51474,-.0054858,-.12738) * av.x;
    a2t += H4(.0065862,.017777,.068328,.13331) * av.y;
    a2t += H4(.092985,.44822,.021572,.23926) * av.z;
    a2t += H4(-.0061925,.21811,-.14143,-.12534) * av.w;
    a3t += H4(.068169,.084213,.16782,-.0091222) * av.x;
    a3t += H4(.039527,-.31954,.071101,-.16993) * av.y;
    a3t += H4(-.042472,-.29337,-.15395,-.040438) * av.z;
    a3t += H4(.050454,.14829,.40107,.024563) * av.w;
    a4t += H4(.0087381,.031136,-.00064761,-.49308) * av.x;
    a4t += H4(.29677,.04407,.0010254,-.050653) * av.y;
    a4t += H4(-.20166,.072064,-.00069018,.47826) * av.z;
    a4t += H4(.061076,-.047414,.00043983,-.74855) * av.w;
    a5t += H4(.019824,-.093342,.031852,-.0054054) * av.x;
    a5t += H4(.032679,.194,.098818,-.203) * av.y;
    a5t += H4(.18631,.045304,.26443,.10672) * av.z;
    a5t += H4(-.0068801,.099023,-.017757,-.048873) * av.w;
    a6t += H4(.027736,.58751,.011668,-.44296) * av.x;
    a6t += H4(-.062476,.045381,-.016026,.23697) * av.y;
    a6t += H4(.19185,-.31002,.17414,-.152) * av.z;
    a6t += H4(-.042822,.085377,-.052522,-.21908) * av.w;
    a7t += H4(.011191,.0083551,.045004,.01087) * av.x;
    a7t += H4(.38543,-.17578,.14427,.090887) * av.y;
    a7t += H4(.086504,.078135,-.0036703,-.24421) * av.z;
    a7t += H4(.03462,-.075853,.29757,-.0098714) * av.w;
    av = tile0[7][local.y + 2][local.x + 1];
    a0t += H4(.049742,-.068597,-.080999,-.00022219) * av.x;
    a0t += H4(-.15715,-.23144,-.065855,.00087619) * av.y;
    a0t += H4(.081146,-.013203,.45201,-1.1466e-5) * av.z;
    a0t += H4(.046645,-.0062379,-.46715,-.00031705) * av.w;
    a1t += H4(-.037278,-.025082,-.058627,.051363) * av.x;
    a1t += H4(.03724,.10643,-.055303,.12056) * av.y;
    a1t += H4(.1659,-.16687,.0062464,.10201) * av.z;
    a1t += H4(.03786,-.041043,.0081935,-.019238) * av.w;
    a2t += H4(.027708,-.032104,-.030212,.053314) * av.x;
    a2t += H4(.21792,.12453,.0089746,.19375) * av.y;
    a2t += H4(.19484,-.1631,.0038839,-.15005) * av.z;
    a2t += H4(-.025052,.096051,-.0049871,-.1685) * av.w;
    a3t += H4(-.010704,.16172,.04579,.12282) * av.x;
    a3t += H4(.23373,-.21261,-.0034455,.040368) * av.y;
    a3t += H4(.015939,.051375,-.055984,-.25258) * av.z;
    a3t += H4(-.026966,.094465,.28774,.012562) * av.w;
    a4t += H4(-.083682,.022872,-.00033481,-.38188) * av.x;
    a4t += H4(-.097173,-.22764,.0010226,.11437) * av.y;
    a4t += H4(-.30597,-.054025,.00019998,-.04393) * av.z;
    a4t += H4(-.021608,-.0039694,-.00034988,-.63063) * av.w;
    a5t += H4(-.0010076,-.020631,.070019,.061125) * av.x;
    a5t += H4(.096165,.053932,-.061986,-.37819) * av.y;
    a5t += H4(.11931,-.13789,-.15837,.016157) * av.z;
    a5t += H4(-.071491,.044252,.038287,.020189) * av.w;
    a6t += H4(-.057661,.46123,.1678,-.20119) * av.x;
    a6t += H4(.099588,-.05106,.074056,.14265) * av.y;
    a6t += H4(.10496,.23639,.025326,-.1108) * av.z;
    a6t += H4(.0033552,.095047,.26781,-.53354) * av.w;
    a7t += H4(-.080932,.26644,-.05869,-.085715) * av.x;
    a7t += H4(-.10834,-.29633,.12007,-.05923) * av.y;
    a7t += H4(.0047306,-.35245,.13869,.38035) * av.z;
    a7t += H4(-.087999,.027407,.10483,.039094) * av.w;
    av = tile0[7][local.y + 2][local.x + 2];
    a0t += H4(.022682,-.084647,-.39381,.00023198) * av.x;
    a0t += H4(.097857,-.15387,.1405,-.00095091) * av.y;
    a0t += H4(-.22134,.13972,-.11371,-.00040841) * av.z;
    a0t += H4(-.0017092,-.072401,-.95408,-.0015816) * av.w;
    a1t += H4(-.011901,.0076652,-.044411,.019959) * av.x;
    a1t += H4(-.011179,.024722,.098834,-.0096905) * av.y;
    a1t += H4(-.15401,.058149,.18141,.078429) * av.z;
    a1t += H4(.048828,-.030363,-.022439,-.030452) * av.w;
    a2t += H4(-.11151,.33998,.017701,.058714) * av.x;
    a2t += H4(.17191,-.013526,-.0581,-.08274) * av.y;
    a2t += H4(-.14682,.16222,-.18038,-.12471) * av.z;
    a2t += H4(-.037789,.30441,.30154,-.15416) * av.w;
    a3t += H4(-.069608,-.01272,-.065526,.0076971) * av.x;
    a3t += H4(-.15794,-.17956,-.028871,-.036936) * av.y;
    a3t += H4(.12749,-.44916,-.22484,.068154) * av.z;
    a3t += H4(.050011,.24247,.24458,.022918) * av.w;
    a4t += H4(.0038307,.067494,.00012205,-.34013) * av.x;
    a4t += H4(.24044,-.041946,-.0013921,-.079885) * av.y;
    a4t += H4(-.26628,.036144,-.00047799,.019902) * av.z;
    a4t += H4(.0010115,-.054295,-.0013508,.025776) * av.w;
    a5t += H4(-.021985,-.082804,-.077751,.057888) * av.x;
    a5t += H4(.019733,-.19443,.024075,-.41049) * av.y;
    a5t += H4(.20445,.041027,-.20562,.056724) * av.z;
    a5t += H4(-.064372,.075642,.12663,-.039658) * av.w;
    a6t += H4(.11582,.46332,.13014,-.20821) * av.x;
    a6t += H4(.09396,.061749,.034741,.23766) * av.y;
    a6t += H4(-.33859,.26031,-.021499,.24071) * av.z;
    a6t += H4(.1153,.70558,.41767,-.7078) * av.w;
    a7t += H4(-.0087382,.1511,-.025567,-.027278) * av.x;
    a7t += H4(-.27,-.20747,-.0077129,-.18786) * av.y;
    a7t += H4(-.089674,-.13992,-.025607,-.26373) * av.z;
    a7t += H4(.032227,.13258,.22821,-.10793) * av.w;
    a0 += a0t;
    a1 += a1t;
    a2 += a2t;
    a3 += a3t;
    a4 += a4t;
    a5 += a5t;
    a6 += a6t;
    a7 += a7t;
    a0 = max(a0, H4(0.)) + H4(-.12934,.01443,.038155,.95834) * min(a0, H4(0.));
    a1 = max(a1, H4(0.)) + H4(.6376,-.045141,-.14304,-.10194) * min(a1, H4(0.));
    a2 = max(a2, H4(0.)) + H4(-.10548,-.0053846,.24186,-.051732) * min(a2, H4(0.));
    a3 = max(a3, H4(0.)) + H4(-.16036,-.067827,.20329,.055296) * min(a3, H4(0.));
    a4 = max(a4, H4(0.)) + H4(-.16267,-.047223,.95212,-.04013) * min(a4, H4(0.));
    a5 = max(a5, H4(0.)) + H4(.74685,.011658,-.11883,-.082171) * min(a5, H4(0.));
    a6 = max(a6, H4(0.)) + H4(-.11877,-.0098586,.15695,-.062589) * min(a6, H4(0.));
    a7 = max(a7, H4(0.)) + H4(-.14698,-.046301,.20106,.11442) * min(a7, H4(0.));
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
    H4 a0 = H4(-.00097236,.034521,.050192,-.2182);
    H4 a1 = H4(.1313,-.010699,.060076,-.010418);
    H4 a2 = H4(-.00092217,-.096562,-.026836,-.077892);
    H4 a3 = H4(.053351,-.032712,.061325,.12192);
    H4 a4 = H4(.11011,.062436,.10736,-.12576);
    H4 a5 = H4(.071655,.011757,.055506,.018742);
    H4 a6 = H4(.047238,-.21327,.088111,-.0087621);
    H4 a7 = H4(.044943,.12254,.057898,.08469);
    H4 av;
    av = tile0[0][local.y + 0][local.x + 0];
    a0 += H4(-.000111,-.042499,.022463,-.21306) * av.x;
    a0 += H4(.00017855,.037027,.0017232,.041832) * av.y;
    a0 += H4(-.0014029,-.0022999,-.011556,-.13811) * av.z;
    a0 += H4(.0020508,-.00659,.0089113,.011829) * av.w;
    a1 += H4(-.099133,.034657,-.058963,-.088226) * av.x;
    a1 += H4(-.15151,-.065697,.0088209,.031493) * av.y;
    a1 += H4(-.28497,.049803,.21728,.12519) * av.z;
    a1 += H4(-.032789,-.03329,.0012096,.058762) * av.w;
    a2 += H4(.00012648,.0074139,.13819,-.036396) * av.x;
    a2 += H4(-.00011506,.31816,-.22538,-.022978) * av.y;
    a2 += H4(-.0016882,.13527,.017146,.079407) * av.z;
    a2 += H4(.00047264,.05033,.02256,.033898) * av.w;
    a3 += H4(-.097746,-.058363,.021999,-.13447) * av.x;
    a3 += H4(.10913,.19589,-.053505,.07493) * av.y;
    a3 += H4(-.018366,.034905,.0080354,-.043294) * av.z;
    a3 += H4(-.035959,.019589,.0099089,-.0011444) * av.w;
    a4 += H4(.07965,-.17408,-.19347,-.069833) * av.x;
    a4 += H4(.079591,-.024533,-.043724,-.17797) * av.y;
    a4 += H4(-.1829,.081729,-.12151,.15595) * av.z;
    a4 += H4(-.054599,-.0085094,.036581,-.002196) * av.w;
    a5 += H4(-.00092792,-.016557,-.0159,-.010089) * av.x;
    a5 += H4(-.19679,-.0054585,.012144,.017925) * av.y;
    a5 += H4(-.044999,.0029924,.029445,.042728) * av.z;
    a5 += H4(-.030756,-.0061395,-.035677,.056537) * av.w;
    a6 += H4(-.094594,-.00018233,-.0093033,-.01341) * av.x;
    a6 += H4(.32191,-.094661,-.01177,.017463) * av.y;
    a6 += H4(.016214,.1161,.090847,.015207) * av.z;
    a6 += H4(-.0050007,.023007,.0018812,-.019227) * av.w;
    a7 += H4(-.0089546,-.3043,-.12732,.072023) * av.x;
    a7 += H4(.061775,-.053386,.028812,-.038545) * av.y;
    a7 += H4(.0051112,.056405,.021861,.097419) * av.z;
    a7 += H4(-.00098493,-.0011788,-.017702,-.015584) * av.w;
    av = tile0[0][local.y + 0][local.x + 1];
    a0 += H4(-.00078269,-.075128,.00059948,-.19856) * av.x;
    a0 += H4(-.00066778,.02595,.049293,.16191) * av.y;
    a0 += H4(.00024749,-.050582,.0074668,.0042449) * av.z;
    a0 += H4(.0022138,-.022345,.023721,.049991) * av.w;
    a1 += H4(-.011727,.077556,.0028497,-.038933) * av.x;
    a1 += H4(-.0024832,-.12316,.12737,.046022) * av.y;
    a1 += H4(-.019696,.084761,.14602,.075534) * av.z;
    a1 += H4(.010284,-.030881,.02418,.057507) * av.w;
    a2 += H4(-.00049965,.014806,-.15488,.012441) * av.x;
    a2 += H4(-.00065467,.13737,.16724,.14738) * av.y;
    a2 += H4(8.9473e-5,-.00076478,.061534,.16939) * av.z;
    a2 += H4(.00038265,.03285,.02346,.03948) * av.w;
    a3 += H4(.071656,-.17685,.043445,-.090695) * av.x;
    a3 += H4(-.030987,.0022302,-.018184,-.080303) * av.y;
    a3 += H4(-.058489,.040725,.0021322,-.034689) * av.z;
    a3 += H4(-.041449,-.017112,.034162,.002055) * av.w;
    a4 += H4(.0097606,-.089062,-.18451,-.02598) * av.x;
    a4 += H4(-.038981,-.17586,.11983,.036238) * av.y;
    a4 += H4(-.1697,.0028211,-.082846,-.22963) * av.z;
    a4 += H4(-.055857,-.028515,.038551,.022308) * av.w;
    a5 += H4(.022533,-.0021696,-.042485,.0022243) * av.x;
    a5 += H4(-.20408,.018055,-.022861,-.025261) * av.y;
    a5 += H4(.077345,.059693,-.014855,.049743) * av.z;
    a5 += H4(.017228,-.041245,-.028652,.045469) * av.w;
    a6 += H4(.10759,-.077526,-.09685,-.036713) * av.x;
    a6 += H4(-.13631,-.11756,-.015519,.014054) * av.y;
    a6 += H4(.18292,-.031186,.13438,.087182) * av.z;
    a6 += H4(-.0061346,.017051,-.0015477,.011915) * av.w;
    a7 += H4(.05216,-.16751,-.094334,.052482) * av.x;
    a7 += H4(-.083267,.066713,-.026152,.011257) * av.y;
    a7 += H4(-.032416,.0058212,-.01475,-.041963) * av.z;
    a7 += H4(-.020893,.00066612,-.029214,.0026892) * av.w;
    av = tile0[0][local.y + 0][local.x + 2];
    a0 += H4(-.00090099,-.0042979,-.0025935,.11366) * av.x;
    a0 += H4(.0012565,-.10283,.0057052,.013613) * av.y;
    a0 += H4(.0031014,-.022349,.043546,.074727) * av.z;
    a0 += H4(.0035686,-.0066931,.0066906,.022317) * av.w;
    a1 += H4(-.0012757,-.052467,-.14514,-.028426) * av.x;
    a1 += H4(.26513,-.024759,.046531,.062912) * av.y;
    a1 += H4(.11664,.17285,.1115,.09521) * av.z;
    a1 += H4(.041939,-.0021809,.029211,.044433) * av.w;
    a2 += H4(-.00078694,-.064283,.016556,-.14001) * av.x;
    a2 += H4(.0010918,-.1071,.37453,.22258) * av.y;
    a2 += H4(.0030618,-.10672,.010267,.070173) * av.z;
    a2 += H4(.0018189,-.0094699,.023413,.031044) * av.w;
    a3 += H4(.041652,-.12278,-.01326,-.069084) * av.x;
    a3 += H4(-.21813,-.11031,.065167,-.073811) * av.y;
    a3 += H4(.13028,.09688,-.01565,.094937) * av.z;
    a3 += H4(-.025199,-.031442,.012901,.014736) * av.w;
    a4 += H4(.050054,.14228,-.089329,-.036524) * av.x;
    a4 += H4(-.48457,-.34693,.05841,.13558) * av.y;
    a4 += H4(-.021977,.097655,.04868,.12844) * av.z;
    a4 += H4(-.048839,-.029774,.023521,.0066658) * av.w;
    a5 += H4(-.025391,-.029153,-.022572,-.0057028) * av.x;
    a5 += H4(-.2423,.024017,.032098,-.010444) * av.y;
    a5 += H4(-.089056,.11934,.032377,.040029) * av.z;
    a5 += H4(.046517,-.050602,-.010097,.029852) * av.w;
    a6 += H4(.18521,.1446,.00436,-.050197) * av.x;
    a6 += H4(-.0020401,-.22881,-.13091,.036909) * av.y;
    a6 += H4(.011608,-.25524,.18943,.13228) * av.z;
    a6 += H4(-.0078415,-.013285,.0013977,.0365) * av.w;
    a7 += H4(.0065496,-.15984,-.050293,-.082557) * av.x;
    a7 += H4(-.085949,.12433,-.050892,-.0047933) * av.y;
    a7 += H4(.04689,.03796,.071092,.16191) * av.z;
    a7 += H4(-.0012615,.0012117,-.035756,.026941) * av.w;
    av = tile0[0][local.y + 1][local.x + 0];
    a0 += H4(-.00049003,-.062357,.078158,.051278) * av.x;
    a0 += H4(-.00019209,.030316,-.0013649,-.19999) * av.y;
    a0 += H4(-.00060419,.026946,-.029741,.076364) * av.z;
    a0 += H4(.0025546,.0022136,.026202,.044398) * av.w;
    a1 += H4(-.094271,-.021365,.079278,-.03137) * av.x;
    a1 += H4(-.037948,-.041852,-.033623,-.089163) * av.y;
    a1 += H4(-.14969,-.067386,.11351,-.026112) * av.z;
    a1 += H4(-.020303,-.023741,.022797,.05575) * av.w;
    a2 += H4(-.00050155,-.085757,-.010639,-.020941) * av.x;
    a2 += H4(-.00048641,-.25507,-.16757,-.1847) * av.y;
    a2 += H4(-.0011907,-.13459,.063525,-.05086) * av.z;
    a2 += H4(.001088,.013388,-.019129,.019207) * av.w;
    a3 += H4(-.12524,-.019917,.0013185,-.023971) * av.x;
    a3 += H4(.14573,.053787,-.0062954,.057853) * av.y;
    a3 += H4(-.13905,.0043249,.00059837,.0095581) * av.z;
    a3 += H4(-.041744,.023222,.0062859,-.009848) * av.w;
    a4 += H4(-.1586,-.13036,-.077863,-.11762) * av.x;
    a4 += H4(.28612,-.072434,-.12695,-.58941) * av.y;
    a4 += H4(-.13313,-.069895,-.01694,-.029505) * av.z;
    a4 += H4(-.048111,-.0076154,.039673,.044716) * av.w;
    a5 += H4(.014224,-.0017752,.021605,-.011074) * av.x;
    a5 += H4(-.16007,.02369,-.022348,.010626) * av.y;
    a5 += H4(.020898,.0072814,.021975,.025317) * av.z;
    a5 += H4(-.037794,.048334,-.0080523,.031452) * av.w;
    a6 += H4(-.25286,-.13051,-.12573,.030021) * av.x;
    a6 += H4(.22168,-.17756,-.019722,.011368) * av.y;
    a6 += H4(.12806,.086173,.18623,-.046) * av.z;
    a6 += H4(.029991,.010267,-.010089,-.053649) * av.w;
    a7 += H4(-.050235,-.12922,-.050412,.11504) * av.x;
    a7 += H4(.0065594,-.0072379,-.026087,-.09223) * av.y;
    a7 += H4(-.027199,.0098765,.013222,.088849) * av.z;
    a7 += H4(-.022783,-.0063006,-.02163,-.040005) * av.w;
    av = tile0[0][local.y + 1][local.x + 1];
    a0 += H4(-.00020786,-.088418,-.015824,-.3579) * av.x;
    a0 += H4(-.002518,.026671,-.0087709,.12956) * av.y;
    a0 += H4(-.00012833,-.011135,.036707,.27724) * av.z;
    a0 += H4(-.037436,-.021791,.020504,-.067376) * av.w;
    a1 += H4(-.11675,.13721,.11343,.046002) * av.x;
    a1 += H4(.0040099,-.15403,-.074271,-.072823) * av.y;
    a1 += H4(-.051447,.015944,-.018362,-.062093) * av.z;
    a1 += H4(.044354,-.03399,.04985,.037664) * av.w;
    a2 += H4(-.00023921,.050244,.18607,.015288) * av.x;
    a2 += H4(-.0023929,.092006,-.014647,-.11102) * av.y;
    a2 += H4(-.00046204,.0036186,-.025607,.049002) * av.z;
    a2 += H4(.9649,-.021015,-.025712,.046639) * av.w;
    a3 += H4(-.026946,-.057167,.023176,-.070681) * av.x;
    a3 += H4(-.12824,-.016603,-.026352,-.031562) * av.y;
    a3 += H4(-.019434,-.03782,.028032,-.050303) * av.z;
    a3 += H4(-.03928,-.022147,.024575,-.0042772) * av.w;
    a4 += H4(.057429,-.17479,.063056,.10164) * av.x;
    a4 += H4(.097494,-.066901,-.0042076,-.28318) * av.y;
    a4 += H4(.21052,-.047882,-.030459,.15903) * av.z;
    a4 += H4(-.046982,-.029146,.038053,-.063215) * av.w;
    a5 += H4(.1529,-.0028448,-.056393,.014994) * av.x;
    a5 += H4(-.14078,.062515,-.0036976,.019499) * av.y;
    a5 += H4(.063314,.00089218,.015111,.018538) * av.z;
    a5 += H4(.012216,-.0016122,.01572,-.0018769) * av.w;
    a6 += H4(-.012677,-.10527,.013212,-.027828) * av.x;
    a6 += H4(-.20184,-.15608,.093171,-.087513) * av.y;
    a6 += H4(.19316,-.060594,.047706,.026592) * av.z;
    a6 += H4(.029635,.024017,-.011499,-.025966) * av.w;
    a7 += H4(.019272,.099435,-.11694,.10316) * av.x;
    a7 += H4(-.028379,-.039484,-.036256,.25458) * av.y;
    a7 += H4(.0091563,.032447,-.010189,-.13751) * av.z;
    a7 += H4(-.0208,-.011248,-.0018581,-.03047) * av.w;
    av = tile0[0][local.y + 1][local.x + 2];
    a0 += H4(.00088542,-.066773,-.046387,-.078724) * av.x;
    a0 += H4(-.00074507,-.013007,.030307,.094224) * av.y;
    a0 += H4(-.0013651,.020018,.078003,-.46722) * av.z;
    a0 += H4(.0042672,-.020657,-.0045511,.053706) * av.w;
    a1 += H4(-.087433,.017398,-.12797,.049441) * av.x;
    a1 += H4(.083431,-.19,-.071635,-.17177) * av.y;
    a1 += H4(.090183,.067073,.068284,-.051437) * av.z;
    a1 += H4(.063826,-.028513,.047504,-.0062944) * av.w;
    a2 += H4(.00069626,-.095005,.18832,-.11226) * av.x;
    a2 += H4(-.00065666,-.016448,-.0031924,.1166) * av.y;
    a2 += H4(-.0012569,-.0048575,.12785,-.043846) * av.z;
    a2 += H4(.0023936,-.022491,-.026489,.042473) * av.w;
    a3 += H4(-.17374,-.043258,.05049,-.1265) * av.x;
    a3 += H4(-.1226,.021288,.05282,-.036868) * av.y;
    a3 += H4(.1434,-.042809,.028836,.06057) * av.z;
    a3 += H4(-.023922,-.033735,.030268,.010945) * av.w;
    a4 += H4(.034769,.026064,-.083626,-.016787) * av.x;
    a4 += H4(.009339,-.3645,.025458,.39411) * av.y;
    a4 += H4(.063316,-.019768,.013083,.078318) * av.z;
    a4 += H4(-.03056,-.03315,.018926,.013449) * av.w;
    a5 += H4(-.037802,-.017539,-.057862,-.017814) * av.x;
    a5 += H4(-.21579,.025687,.03158,-.043203) * av.y;
    a5 += H4(-.0067652,.065363,.015114,.008201) * av.z;
    a5 += H4(.049194,-.049156,.017506,-.02625) * av.w;
    a6 += H4(-.099335,-.17722,.0050959,-.053621) * av.x;
    a6 += H4(.088542,.054396,.018466,.028481) * av.y;
    a6 += H4(.047327,-.19524,.064164,.078895) * av.z;
    a6 += H4(.026207,.012573,-.0080196,.03273) * av.w;
    a7 += H4(.0038575,.022727,-.090936,.06804) * av.x;
    a7 += H4(-.0042669,-.10763,.068075,-.087664) * av.y;
    a7 += H4(.070382,-.0056953,.024882,.12892) * av.z;
    a7 += H4(.0053495,-.0041977,-.025028,-.002387) * av.w;
    av = tile0[0][local.y + 2][local.x + 0];
    a0 += H4(.00027137,-.087534,.0015109,.15414) * av.x;
    a0 += H4(.00091755,.078225,-.025949,-.029828) * av.y;
    a0 += H4(-.0017976,.066593,-.015038,.018476) * av.z;
    a0 += H4(.0026872,.017849,.0062,-.0093771) * av.w;
    a1 += H4(-.053757,.052675,.072987,-.08373) * av.x;
    a1 += H4(.0056418,-.31482,-.12933,.12184) * av.y;
    a1 += H4(-.0035844,-.060507,.12297,.082593) * av.z;
    a1 += H4(.00774,.016753,.035819,.031204) * av.w;
    a2 += H4(.0003147,-.1221,-.30199,.12484) * av.x;
    a2 += H4(.00088858,.2418,.40644,-.21526) * av.y;
    a2 += H4(-.0023442,-.0055895,.18779,-.025313) * av.z;
    a2 += H4(.0012448,-.036746,-.046787,-.024054) * av.w;
    a3 += H4(-.09696,.08015,-.027773,-.13257) * av.x;
    a3 += H4(.12133,.035831,-.012458,-.12693) * av.y;
    a3 += H4(.0582,-.050585,.046808,.080348) * av.z;
    a3 += H4(-.0051737,.016363,-.0010558,-.006401) * av.w;
    a4 += H4(.050178,-.30931,-.039837,.038999) * av.x;
    a4 += H4(.24446,-.096082,-.030328,-.14587) * av.y;
    a4 += H4(.090321,.027575,-.0092469,-.10654) * av.z;
    a4 += H4(-.031359,-.003432,.025837,.023525) * av.w;
    a5 += H4(-.056892,-.046388,.026169,-.00097981) * av.x;
    a5 += H4(.063986,.026387,-.085013,.039004) * av.y;
    a5 += H4(.023991,-.034546,.003749,.032322) * av.z;
    a5 += H4(-.034258,.03003,.011842,.0088537) * av.w;
    a6 += H4(-.060765,-.32399,-.2174,.042514) * av.x;
    a6 += H4(-.4196,.21846,-.049324,.10883) * av.y;
    a6 += H4(.14423,.037338,.030257,-.014736) * av.z;
    a6 += H4(.04923,.0016455,-.013645,-.027024) * av.w;
    a7 += H4(.0022376,-.19552,-.11343,.053114) * av.x;
    a7 += H4(.017347,.10349,.058867,-.10051) * av.y;
    a7 += H4(.0067329,.045728,.0075282,.11002) * av.z;
    a7 += H4(.00053045,-.0014191,-.048236,-.048333) * av.w;
    av = tile0[0][local.y + 2][local.x + 1];
    a0 += H4(3.3589e-5,-.041176,-.0029741,.044664) * av.x;
    a0 += H4(-.0013967,.0092103,.0013773,-.0086176) * av.y;
    a0 += H4(-.0019518,.038454,.038386,.11314) * av.z;
    a0 += H4(.0030789,.0056416,-.0043481,.030815) * av.w;
    a1 += H4(.011482,-.028841,.049653,.0002071) * av.x;
    a1 += H4(-.061891,-.12115,.037664,.086796) * av.y;
    a1 += H4(-.023678,.096916,-.032522,-.030854) * av.z;
    a1 += H4(.057828,-.01229,.052901,-.019275) * av.w;
    a2 += H4(-8.1439e-6,.036183,-.082424,-.0484) * av.x;
    a2 += H4(-.0011014,-.16263,.15599,-.22929) * av.y;
    a2 += H4(-.0023593,.033846,-.14863,-.047998) * av.z;
    a2 += H4(.0014005,-.037188,-.053978,.017009) * av.w;
    a3 += H4(.041583,-.032106,-.0041725,-.061808) * av.x;
    a3 += H4(.024903,.19099,-.0038837,.039599) * av.y;
    a3 += H4(.072874,.069163,.034506,-.0080387) * av.z;
    a3 += H4(.0038726,-.029977,.01074,-.0021088) * av.w;
    a4 += H4(-.047843,-.15403,.024952,-.044384) * av.x;
    a4 += H4(-.19326,.1153,-.02847,-.43493) * av.y;
    a4 += H4(.06997,.10037,.089603,.039972) * av.z;
    a4 += H4(-.015522,-.027222,.020537,.021496) * av.w;
    a5 += H4(-.0050827,-.03467,.013129,-.013793) * av.x;
    a5 += H4(-.17117,.045691,-.018045,.025697) * av.y;
    a5 += H4(.14743,.048341,.031009,-.0059278) * av.z;
    a5 += H4(.0074441,.044906,.02356,-.035196) * av.w;
    a6 += H4(-.0031455,-.034885,-.050315,.019566) * av.x;
    a6 += H4(-.096135,-.18026,.079845,-.14346) * av.y;
    a6 += H4(-.066645,-.020638,.026609,.0080156) * av.z;
    a6 += H4(.049455,.0077129,-.012634,-.040405) * av.w;
    a7 += H4(-.013799,-.098178,-.024252,-.071823) * av.x;
    a7 += H4(-.0046651,.031175,-.012541,.024633) * av.y;
    a7 += H4(.072345,.053815,.024573,-.010866) * av.z;
    a7 += H4(.0035464,-.0071749,-.028198,-.045532) * av.w;
    av = tile0[0][local.y + 2][local.x + 2];
    a0 += H4(.00071953,-.054454,-.027724,-.099335) * av.x;
    a0 += H4(2.7216e-5,.0020399,.016763,.048155) * av.y;
    a0 += H4(-.0018412,.053007,.10612,-.24934) * av.z;
    a0 += H4(.0034161,-.0049974,-.021822,.028803) * av.w;
    a1 += H4(-.016172,.11175,-.13145,.044442) * av.x;
    a1 += H4(.060673,-.19848,-.079514,-.02978) * av.y;
    a1 += H4(.024874,-.078034,.07326,.12831) * av.z;
    a1 += H4(.06137,-.023006,.050571,-.040314) * av.w;
    a2 += H4(.00076413,-.043832,-.019701,.0249) * av.x;
    a2 += H4(4.5176e-5,.20523,-.19006,-.057791) * av.y;
    a2 += H4(-.0020318,.016157,.22641,.043557) * av.z;
    a2 += H4(.0016773,.0050504,-.052383,.037627) * av.w;
    a3 += H4(-.14371,-.072678,-.010402,-.10569) * av.x;
    a3 += H4(.15362,.018133,.051951,.10144) * av.y;
    a3 += H4(.23364,.26401,.067743,.07081) * av.z;
    a3 += H4(.012895,-.036385,.013169,.0061879) * av.w;
    a4 += H4(-.083768,-.072933,-.1827,-.026005) * av.x;
    a4 += H4(.26194,-.17019,.073694,-.12349) * av.y;
    a4 += H4(.030061,-.029163,.23784,-.41134) * av.z;
    a4 += H4(.00052916,-.029808,.0028613,.01716) * av.w;
    a5 += H4(.032292,-.052603,-.047276,-.016153) * av.x;
    a5 += H4(.054324,.072296,.0052409,-.0057951) * av.y;
    a5 += H4(.14067,.011851,.013639,.032505) * av.z;
    a5 += H4(.045358,-.020783,.0092643,.0039106) * av.w;
    a6 += H4(-.17374,.041714,-.17991,-.017995) * av.x;
    a6 += H4(.24298,-.058067,-.25083,-.020478) * av.y;
    a6 += H4(.17591,-.10254,.095914,.069638) * av.z;
    a6 += H4(.046645,.028256,-.013398,.013775) * av.w;
    a7 += H4(-.041272,.010592,-.068883,.069326) * av.x;
    a7 += H4(.0020877,-.086246,.07538,-.074477) * av.y;
    a7 += H4(.11177,.10818,.048582,.1061) * av.z;
    a7 += H4(.017168,-.003023,-.018904,-.029016) * av.w;
    H4 a0t = H4(0.);
    H4 a1t = H4(0.);
    H4 a2t = H4(0.);
    H4 a3t = H4(0.);
    H4 a4t = H4(0.);
    H4 a5t = H4(0.);
    H4 a6t = H4(0.);
    H4 a7t = H4(0.);
    av = tile0[1][local.y + 0][local.x + 0];
    a0t += H4(-.00032303,.036012,.18404,-.11114) * av.x;
    a0t += H4(6.9815e-5,-.0073474,-.04229,.1069) * av.y;
    a0t += H4(-.0014084,-.016992,-.094678,.086464) * av.z;
    a0t += H4(-.0023355,-.011717,.071722,-.118) * av.w;
    a1t += H4(-.094968,-.020744,-.035492,.064539) * av.x;
    a1t += H4(.052147,-.053411,-.095292,-.012752) * av.y;
    a1t += H4(.11471,.10075,-.13038,-.11888) * av.z;
    a1t += H4(-.0254,.092197,-.18555,-.13723) * av.w;
    a2t += H4(-.00030597,.12361,.21289,.15742) * av.x;
    a2t += H4(.00016121,-.017654,-.15127,.041129) * av.y;
    a2t += H4(-.0015357,.035425,-.10836,-.0013918) * av.z;
    a2t += H4(-.0029176,-.47548,-.14589,-.11354) * av.w;
    a3t += H4(-.37354,.023871,.057384,.021165) * av.x;
    a3t += H4(.26716,-.028325,-.0036266,-.032802) * av.y;
    a3t += H4(.10341,-.011804,-.041268,-.0088543) * av.z;
    a3t += H4(-.15837,-.08908,-.036565,.0055575) * av.w;
    a4t += H4(.023366,.08026,.22629,.064554) * av.x;
    a4t += H4(.012023,-.10455,-.10836,-.10202) * av.y;
    a4t += H4(-.30062,-.21827,-.1735,.051989) * av.z;
    a4t += H4(.070316,.088365,-.065312,-.015325) * av.w;
    a5t += H4(-.087838,.032571,.022967,.013863) * av.x;
    a5t += H4(.10615,-.0047964,-.046548,-.036603) * av.y;
    a5t += H4(-.088139,.015515,-.010622,-.024228) * av.z;
    a5t += H4(-.074829,-.028138,-.011729,.021917) * av.w;
    a6t += H4(.018448,.085224,.022497,.034919) * av.x;
    a6t += H4(-.038166,-.14296,-.0044462,-.0015797) * av.y;
    a6t += H4(-.14768,.28742,-.1086,-.007037) * av.z;
    a6t += H4(-.056172,-.22292,.26013,-.00050765) * av.w;
    a7t += H4(-.12794,.10821,-.011244,.082835) * av.x;
    a7t += H4(.028541,-.065134,-.019699,-.082134) * av.y;
    a7t += H4(.12057,.027609,-.015416,-.051091) * av.z;
    a7t += H4(-.052002,-.0012244,-.007179,-.019108) * av.w;
    av = tile0[1][local.y + 0][local.x + 1];
    a0t += H4(.00074044,-.010275,-.030123,-.13313) * av.x;
    a0t += H4(6.1188e-5,.020783,-.011392,.11384) * av.y;
    a0t += H4(-.00036675,-.076237,.030171,-.11899) * av.z;
    a0t += H4(.001526,.08119,.047822,-.088427) * av.w;
    a1t += H4(.060661,.13935,-.096356,-.044929) * av.x;
    a1t += H4(.064196,.028235,-.12983,-.11058) * av.y;
    a1t += H4(.14701,-.080966,-.05588,-.019724) * av.z;
    a1t += H4(-.272,-.076137,-.2291,.0062305) * av.w;
    a2t += H4(.00076649,.11865,.090895,-.033733) * av.x;
    a2t += H4(6.0576e-5,-.26054,-.19623,-.0093006) * av.y;
    a2t += H4(-.00046301,-.18231,-.23373,.1642) * av.z;
    a2t += H4(.001121,-.050617,-.0987,-.045643) * av.w;
    a3t += H4(-.067034,-.11307,-.020222,.074791) * av.x;
    a3t += H4(.055254,.016462,-.031632,.010054) * av.y;
    a3t += H4(-.036092,-.23052,.062406,.012865) * av.z;
    a3t += H4(-.15867,.082688,-.063299,.020313) * av.w;
    a4t += H4(-.0088375,-.070412,.15001,-.24847) * av.x;
    a4t += H4(-.037963,.065645,-.0016305,.15156) * av.y;
    a4t += H4(-.18329,-.16088,-.24652,-.00032831) * av.z;
    a4t += H4(.108,.24772,.1453,-.03983) * av.w;
    a5t += H4(.023595,.019578,.038943,-.013307) * av.x;
    a5t += H4(-.056967,-.033119,-.010132,-.04593) * av.y;
    a5t += H4(-.15104,-.0076168,.0081023,-.030214) * av.z;
    a5t += H4(-.17269,-.003417,-.046738,.032656) * av.w;
    a6t += H4(-.084685,-.010237,-.059048,-.017741) * av.x;
    a6t += H4(.018139,-.30825,-.15799,-.031978) * av.y;
    a6t += H4(.011907,.061204,-.072318,-.010782) * av.z;
    a6t += H4(-.019264,-.0035879,-.037245,-.032125) * av.w;
    a7t += H4(.033174,.06738,.046125,.035239) * av.x;
    a7t += H4(.0092207,-.031526,.036522,-.018168) * av.y;
    a7t += H4(-.019344,-.058844,-.014623,-.16675) * av.z;
    a7t += H4(.019322,.028822,.032244,-.17986) * av.w;
    av = tile0[1][local.y + 0][local.x + 2];
    a0t += H4(-.00033621,-.15896,.019258,-.1775) * av.x;
    a0t += H4(6.1419e-5,.022778,-.064995,-.010909) * av.y;
    a0t += H4(.00034682,.050262,-.0028168,-.011406) * av.z;
    a0t += H4(.00011097,-.054542,.010305,-.021104) * av.w;
    a1t += H4(.079398,.036068,-.068917,.098945) * av.x;
    a1t += H4(.098783,-.20647,-.019241,-.013741) * av.y;
    a1t += H4(-.12072,-.25815,-.18885,.060362) * av.z;
    a1t += H4(-.08739,-.033284,.0974,-.010837) * av.w;
    a2t += H4(-.00029798,-.049498,.21739,-.081829) * av.x;
    a2t += H4(.00038475,-.17128,-.055238,-.0028425) * av.y;
    a2t += H4(.00028466,.1232,-.14905,.018717) * av.z;
    a2t += H4(.00019322,.017029,.04501,-.034097) * av.w;
    a3t += H4(.095789,-.23289,.13716,.094133) * av.x;
    a3t += H4(-.006961,.02015,-.084382,-.025341) * av.y;
    a3t += H4(.067661,-.13141,-.08351,.0029775) * av.z;
    a3t += H4(-.086712,.028142,.0065517,-.045328) * av.w;
    a4t += H4(-.16893,-.21527,-.027229,-.051624) * av.x;
    a4t += H4(.020827,.03613,-.042993,.10818) * av.y;
    a4t += H4(.061989,-.021026,.039492,-.091421) * av.z;
    a4t += H4(-.082026,-.073074,.013049,-.014764) * av.w;
    a5t += H4(.056208,-.045914,-.015135,.0081553) * av.x;
    a5t += H4(-.24119,-.073087,-.015461,-.048653) * av.y;
    a5t += H4(-.14939,-.03142,-.0099396,.010105) * av.z;
    a5t += H4(.056517,-.017058,-.019951,-.0010311) * av.w;
    a6t += H4(-.38751,-.24442,-.042247,-.014251) * av.x;
    a6t += H4(.017942,.10647,.010917,-.078937) * av.y;
    a6t += H4(.25143,.1164,-.13957,-.00050451) * av.z;
    a6t += H4(-.014227,-.12531,-.064006,-.014303) * av.w;
    a7t += H4(.0052692,-.099941,.11473,.079862) * av.x;
    a7t += H4(-.077646,.065676,-8.9423e-5,-.15348) * av.y;
    a7t += H4(-.021168,-.0019762,.00036425,-.15652) * av.z;
    a7t += H4(.026165,.06537,.0078769,.064103) * av.w;
    av = tile0[1][local.y + 1][local.x + 0];
    a0t += H4(.00058778,-.038276,-.02783,-.16374) * av.x;
    a0t += H4(-.00021441,-.019248,.018868,.075264) * av.y;
    a0t += H4(.00069007,-.02058,-.018885,.1686) * av.z;
    a0t += H4(-.00019853,-.021105,.065523,-.17139) * av.w;
    a1t += H4(-.34949,-.060348,.032635,.089016) * av.x;
    a1t += H4(.012361,-.097802,.07022,-.061136) * av.y;
    a1t += H4(-.060689,-.020938,.058155,-.32321) * av.z;
    a1t += H4(.076249,-.21338,-.088215,-.081206) * av.w;
    a2t += H4(.00082146,.036687,-.077349,.04764) * av.x;
    a2t += H4(-.00018499,-.10992,.077627,-.24857) * av.y;
    a2t += H4(.00047775,-.15405,-.11117,-.035525) * av.z;
    a2t += H4(-.00048932,.12836,.23901,-.22042) * av.w;
    a3t += H4(-.046565,-.026978,.0023344,.0060246) * av.x;
    a3t += H4(-.11661,-.072532,-.024086,-.021316) * av.y;
    a3t += H4(.092542,-.15367,-.0055189,.021211) * av.z;
    a3t += H4(-.22294,.0040222,-.012951,.061028) * av.w;
    a4t += H4(-.22894,.082876,.081551,-.16918) * av.x;
    a4t += H4(.15518,.032014,.032484,-.090572) * av.y;
    a4t += H4(-.10905,-.098035,-.12531,.020384) * av.z;
    a4t += H4(-.036477,-.04355,.16899,-.08603) * av.w;
    a5t += H4(-.15183,-.0009802,.0064703,.014973) * av.x;
    a5t += H4(.089466,-.019261,-.013524,-.038681) * av.y;
    a5t += H4(-.043986,-.029003,-.028019,.021343) * av.z;
    a5t += H4(-.087838,-.037589,-.010466,.010217) * av.w;
    a6t += H4(.16033,-.092776,-.16016,.059958) * av.x;
    a6t += H4(-.06429,-.062375,-.095365,.0025058) * av.y;
    a6t += H4(-.075401,-.25412,.14413,.017385) * av.z;
    a6t += H4(-.35079,.065074,-.029634,.031553) * av.w;
    a7t += H4(.022183,-.075536,-.0079777,-.047426) * av.x;
    a7t += H4(.023994,.054875,-.0022397,.038245) * av.y;
    a7t += H4(.046236,-.016195,.017498,-.0026123) * av.z;
    a7t += H4(-.074523,.031675,-.0037328,.056329) * av.w;
    av = tile0[1][local.y + 1][local.x + 1];
    a0t += H4(.0018653,.052234,-.022735,.33901) * av.x;
    a0t += H4(-.0016833,.0031229,-.010821,-.47139) * av.y;
    a0t += H4(.00094811,.016361,.0043007,-.2812) * av.z;
    a0t += H4(.0025355,-.023698,-.022959,-.15861) * av.w;
    a1t += H4(.012361,.116,.076376,.063817) * av.x;
    a1t += H4(-.04548,.029605,-.11896,-.20439) * av.y;
    a1t += H4(-.17162,-.13152,.02603,-.15217) * av.z;
    a1t += H4(-.23024,-.091061,-.31446,.14104) * av.w;
    a2t += H4(.0020705,-.08678,-.21978,-.017681) * av.x;
    a2t += H4(-.0014376,-.13846,.057575,-.098093) * av.y;
    a2t += H4(.0011434,-.117,-.027681,-.10441) * av.z;
    a2t += H4(.0025676,-.19405,-.21012,-.18602) * av.w;
    a3t += H4(.078236,-.15386,-.023431,.017325) * av.x;
    a3t += H4(-.10913,.2528,-.011967,.0018312) * av.y;
    a3t += H4(-.11379,.11345,-.0030001,-.045016) * av.z;
    a3t += H4(-.10168,-.26359,.020507,-.054977) * av.w;
    a4t += H4(.020767,.0025801,-.010685,.20335) * av.x;
    a4t += H4(.097407,-.0094932,-.017474,-.43119) * av.y;
    a4t += H4(-.1189,-.034231,.038551,-.0017252) * av.z;
    a4t += H4(-.11461,-.015791,-.016311,-.066005) * av.w;
    a5t += H4(-.0672,-.047792,-.019291,.0027921) * av.x;
    a5t += H4(.060847,-.029558,-.047836,-.050905) * av.y;
    a5t += H4(-.10485,-.016738,.045907,-.034267) * av.z;
    a5t += H4(-.0043297,.0040784,-.10006,.081034) * av.w;
    a6t += H4(-.004104,-.21761,-.066097,.0070477) * av.x;
    a6t += H4(-.24003,-.033445,.08934,.012112) * av.y;
    a6t += H4(-.20207,.0036857,-.055506,-.0026372) * av.z;
    a6t += H4(-.056872,.027359,-.20302,-.0057512) * av.w;
    a7t += H4(.075549,-.2276,-.17052,-.13888) * av.x;
    a7t += H4(-.023887,.14014,.0082404,-.011611) * av.y;
    a7t += H4(-.032681,.017035,-.049996,-.11046) * av.z;
    a7t += H4(.014392,.0019693,.062548,-.11567) * av.w;
    av = tile0[1][local.y + 1][local.x + 2];
    a0t += H4(.00062934,.041271,-.020054,-.25326) * av.x;
    a0t += H4(-.0013889,.020864,-.055104,-.1725) * av.y;
    a0t += H4(-.00052154,.03222,-.0078837,-.016742) * av.z;
    a0t += H4(.00063383,-.018293,-.015818,-.10733) * av.w;
    a1t += H4(-.010605,-.077804,.033142,-.064083) * av.x;
    a1t += H4(-.13134,.044814,-.06024,-.096815) * av.y;
    a1t += H4(-.16643,-.093539,-.082061,.067641) * av.z;
    a1t += H4(.048942,-.046784,-.047654,-.061537) * av.w;
    a2t += H4(.00091843,-.13387,-.13456,.065408) * av.x;
    a2t += H4(-.00096789,.18611,.13712,-.0041842) * av.y;
    a2t += H4(-.00045312,.021143,.026941,-.26344) * av.z;
    a2t += H4(.0008023,-.14281,-.27204,.06555) * av.w;
    a3t += H4(.053663,-.088015,.0098026,.018573) * av.x;
    a3t += H4(.079353,.039826,-.026088,-.038459) * av.y;
    a3t += H4(-.15343,-.054079,-.050085,-.028193) * av.z;
    a3t += H4(-.032366,.01062,.0094118,-.022741) * av.w;
    a4t += H4(-.27881,-.11016,-.14039,-.28261) * av.x;
    a4t += H4(-.06738,.058591,.04096,-.13044) * av.y;
    a4t += H4(-.031567,-.068122,-.075481,.02109) * av.z;
    a4t += H4(.012159,.013521,-.038931,-.14951) * av.w;
    a5t += H4(.004749,-.026654,-.088072,.0044635) * av.x;
    a5t += H4(-.0044482,-.014043,.0076432,.012457) * av.y;
    a5t += H4(-.088416,-.0081524,-.038594,.023818) * av.z;
    a5t += H4(.21518,-.016918,-.036207,.024351) * av.w;
    a6t += H4(.28594,.16711,.09463,-.018228) * av.x;
    a6t += H4(-.16719,-.35787,-.04915,-.043437) * av.y;
    a6t += H4(-.20235,-.00709,-.087807,-.029805) * av.z;
    a6t += H4(.042576,.025506,-.0034982,-.013743) * av.w;
    a7t += H4(-.062284,.065313,.013709,.13619) * av.x;
    a7t += H4(-.028487,.021812,.019083,-.20032) * av.y;
    a7t += H4(.016319,-.082937,.00723,-.12772) * av.z;
    a7t += H4(-.020521,-.008619,-.016201,.02853) * av.w;
    av = tile0[1][local.y + 2][local.x + 0];
    a0t += H4(.00025356,-.071543,-.018096,-.1166) * av.x;
    a0t += H4(.00010356,-.040076,.0016411,-.10744) * av.y;
    a0t += H4(-.00041562,-.054472,-.023352,-.014612) * av.z;
    a0t += H4(.0002964,.020422,.007706,-.019547) * av.w;
    a1t += H4(.12294,.072888,.092919,.12264) * av.x;
    a1t += H4(-.084613,-.25737,.021034,.016933) * av.y;
    a1t += H4(-.11297,-.22357,.015866,-.32956) * av.z;
    a1t += H4(-.22878,.13052,.031123,-.0026164) * av.w;
    a2t += H4(.00034606,-.11045,-.088211,-.2215) * av.x;
    a2t += H4(1.0523e-5,.032143,-.065135,-.1142) * av.y;
    a2t += H4(-.00050503,.094057,-.031633,.06914) * av.z;
    a2t += H4(9.6705e-6,-.18889,-.093036,-.15988) * av.w;
    a3t += H4(.071951,-.062927,-.029967,-.073514) * av.x;
    a3t += H4(.033342,-.002252,-.057066,.0090709) * av.y;
    a3t += H4(-.086278,-.10609,-.026538,-.016296) * av.z;
    a3t += H4(-.11523,-.016216,-.024452,.111) * av.w;
    a4t += H4(.10994,.0585,.069914,.051373) * av.x;
    a4t += H4(.0026543,-.0064406,-.011787,.02048) * av.y;
    a4t += H4(.15162,-.10635,-.18464,-.091104) * av.z;
    a4t += H4(-.27803,.127,.18077,.0026301) * av.w;
    a5t += H4(-.0057046,.13362,-.014441,-.03972) * av.x;
    a5t += H4(-.021351,-.056629,-.037207,-.043724) * av.y;
    a5t += H4(.20809,-.13201,.030481,-.008131) * av.z;
    a5t += H4(-.17856,.027133,.043487,.031523) * av.w;
    a6t += H4(.07756,-.097469,.052553,-.23963) * av.x;
    a6t += H4(-.10698,-.11894,.014789,.012153) * av.y;
    a6t += H4(-.084252,-.038086,.1797,.064753) * av.z;
    a6t += H4(.094122,-.040048,-.064595,-.13379) * av.w;
    a7t += H4(-.018663,-.070997,.076163,-.01132) * av.x;
    a7t += H4(-.030978,.044776,-.010005,.11549) * av.y;
    a7t += H4(.0026652,-.17132,-.014606,.0082852) * av.z;
    a7t += H4(.0061866,-.040172,-.0087672,-.14009) * av.w;
    av = tile0[1][local.y + 2][local.x + 1];
    a0t += H4(.00094217,-.031429,.01164,-.44848) * av.x;
    a0t += H4(-.00040595,-.011528,-.0097879,.040204) * av.y;
    a0t += H4(.0010739,-.047445,-.023265,-.10719) * av.z;
    a0t += H4(.00096975,.025703,-.042858,-.05586) * av.w;
    a1t += H4(.040516,-.10336,.032852,-.10298) * av.x;
    a1t += H4(-.029471,.095775,.014832,-.046993) * av.y;
    a1t += H4(-.22483,.083253,-.13558,-.16407) * av.z;
    a1t += H4(.023626,-.070724,-.058994,-.029186) * av.w;
    a2t += H4(.0012498,-.23011,-.070603,.0074829) * av.x;
    a2t += H4(-.00045475,-.036541,-.012662,-.10962) * av.y;
    a2t += H4(.00097904,-.022622,.016826,-.1099) * av.z;
    a2t += H4(.00097173,-.050153,-.0491,-.10537) * av.w;
    a3t += H4(-.012201,.026295,-.024829,-.036324) * av.x;
    a3t += H4(-.03416,.0094729,-.052877,.0056152) * av.y;
    a3t += H4(-.18603,.1394,-.023273,-.072923) * av.z;
    a3t += H4(.046576,-.027774,-.023962,-.015609) * av.w;
    a4t += H4(.10217,-.024406,.038853,-.046269) * av.x;
    a4t += H4(-.091849,.094344,.022369,.18195) * av.y;
    a4t += H4(-.019027,-.011525,-.087404,-.13523) * av.z;
    a4t += H4(-.094478,-.23448,-.065722,.025241) * av.w;
    a5t += H4(.073128,-.066134,-.025753,.010282) * av.x;
    a5t += H4(-.17429,-.032975,-.042897,-.018442) * av.y;
    a5t += H4(-.1364,.0026247,.066389,-.071516) * av.z;
    a5t += H4(.13244,.016183,-.043735,.026863) * av.w;
    a6t += H4(.092521,-.21734,-.0074999,.050815) * av.x;
    a6t += H4(.012737,.02152,-.055222,-.0089786) * av.y;
    a6t += H4(-.36636,-.042044,.0059415,-.039635) * av.z;
    a6t += H4(-.16362,-.042217,-.076206,-.0099867) * av.w;
    a7t += H4(-.043646,-.071523,-.058225,-.27089) * av.x;
    a7t += H4(-.020297,.039753,.00083771,.019532) * av.y;
    a7t += H4(-.020788,-.11561,-.050315,.11673) * av.z;
    a7t += H4(.0075219,-.13413,.054812,-.14837) * av.w;
    av = tile0[1][local.y + 2][local.x + 2];
    a0t += H4(-.0012502,-.033231,-.06534,.014022) * av.x;
    a0t += H4(-.00037014,-.047238,-.094399,.0066399) * av.y;
    a0t += H4(.00018558,.021568,-.017471,-.098571) * av.z;
    a0t += H4(-.0024192,-.0082224,-.020107,.10023) * av.w;
    a1t += H4(.10168,-.18062,.1689,-.35526) * av.x;
    a1t += H4(-.11791,.11125,.014908,.038247) * av.y;
    a1t += H4(-.030925,.18291,-.092489,.059353) * av.z;
    a1t += H4(.03942,-.25412,.26158,-.41665) * av.w;
    a2t += H4(-.0008935,.16311,-.11903,.010139) * av.x;
    a2t += H4(-5.0334e-5,-.063057,.036327,-.0080952) * av.y;
    a2t += H4(-1.1499e-5,-.18932,.15227,-.11241) * av.z;
    a2t += H4(-.0021112,.0032844,-.124,.22469) * av.w;
    a3t += H4(.0022104,-.12409,-.033329,-.011351) * av.x;
    a3t += H4(-.092365,-.19009,-.033087,-.030077) * av.y;
    a3t += H4(-.10216,-.32778,-.0079814,-.041454) * av.z;
    a3t += H4(.025341,-.12846,-.042094,.0080921) * av.w;
    a4t += H4(.033612,-.20475,.058884,-.074634) * av.x;
    a4t += H4(-.15048,.045918,-.11132,.098132) * av.y;
    a4t += H4(-.18219,.07096,-.01313,.02017) * av.z;
    a4t += H4(-.072303,-.17503,-.096323,-.014865) * av.w;
    a5t += H4(.080473,-.040725,.15434,-.16535) * av.x;
    a5t += H4(.17007,-.027274,-.11736,.003518) * av.y;
    a5t += H4(-.01964,-.0031509,-.081965,.036395) * av.z;
    a5t += H4(.077069,-.014524,.12669,-.027907) * av.w;
    a6t += H4(.19135,.11641,-.1221,.0020224) * av.x;
    a6t += H4(-.066768,-.061173,.060091,-.043795) * av.y;
    a6t += H4(-.18388,-.16993,.1239,.013874) * av.z;
    a6t += H4(.15054,.0080444,-.0053605,-.01563) * av.w;
    a7t += H4(-.066281,-.11944,-.036889,.10983) * av.x;
    a7t += H4(-.069114,-.049533,-.027027,.099182) * av.y;
    a7t += H4(-.022737,-.10602,-.025517,-.19304) * av.z;
    a7t += H4(-.012332,-.10863,.045811,-.23252) * av.w;
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
    a0t += H4(.0005225,-.0053556,-.036789,-.0295) * av.x;
    a0t += H4(.00083695,.056628,.033815,-.013353) * av.y;
    a0t += H4(.00072135,-.053249,.0062481,-.13974) * av.z;
    a0t += H4(-.00079551,.080572,.047558,-.095851) * av.w;
    a1t += H4(-.082556,.096581,-.065579,-.046751) * av.x;
    a1t += H4(.10515,.085262,.14362,.11338) * av.y;
    a1t += H4(.049579,.014322,-.27921,-.18956) * av.z;
    a1t += H4(-.032874,.12431,-.049361,.041894) * av.w;
    a2t += H4(.00038743,-.093134,-.063858,-.042474) * av.x;
    a2t += H4(.00035086,.12337,.05849,.045544) * av.y;
    a2t += H4(.00083588,-.10407,.013481,.060225) * av.z;
    a2t += H4(-.00080841,.089078,.050421,.11238) * av.w;
    a3t += H4(.11536,.013532,.0058947,-.11647) * av.x;
    a3t += H4(-.0099891,-.059442,.03408,.060293) * av.y;
    a3t += H4(-.060071,-.0977,-.083853,-.068916) * av.z;
    a3t += H4(-.076617,-.11807,.046154,.050277) * av.w;
    a4t += H4(-.12144,.045014,-.15334,.048366) * av.x;
    a4t += H4(-.062625,.032852,.031843,-.0078013) * av.y;
    a4t += H4(-.087764,-.068676,-.176,-.14432) * av.z;
    a4t += H4(-.03859,.09002,.047662,-.010416) * av.w;
    a5t += H4(.024442,-.028645,-.013233,-.017805) * av.x;
    a5t += H4(.045376,.050329,.10383,.092094) * av.y;
    a5t += H4(-.33954,-.01953,-.082932,-.056829) * av.z;
    a5t += H4(-.094103,.077916,.11103,.097814) * av.w;
    a6t += H4(.053649,-.13341,-.032344,-.02735) * av.x;
    a6t += H4(.092316,.012505,.051136,.035069) * av.y;
    a6t += H4(-.087515,.034118,-.0074362,-.032762) * av.z;
    a6t += H4(.04401,.043305,.073597,.070092) * av.w;
    a7t += H4(-.011744,-.2407,-.013991,-.19135) * av.x;
    a7t += H4(.017178,.089828,.051873,.11651) * av.y;
    a7t += H4(-.04924,-.18298,-.036819,-.21628) * av.z;
    a7t += H4(.024736,.031955,.033703,.1134) * av.w;
    av = tile0[2][local.y + 0][local.x + 1];
    a0t += H4(.00049735,.026402,.068423,.087385) * av.x;
    a0t += H4(.0009942,.023921,.029309,.071487) * av.y;
    a0t += H4(.00021593,-.018493,.01827,-.11174) * av.z;
    a0t += H4(-3.8037e-7,.060163,.028981,-.1849) * av.w;
    a1t += H4(-.088856,-.096442,-.099673,-.022916) * av.x;
    a1t += H4(.044356,.011023,.11009,.070132) * av.y;
    a1t += H4(-.061972,-.077671,-.1155,-.15021) * av.z;
    a1t += H4(-.14368,.12903,.0071848,-.018007) * av.w;
    a2t += H4(.00048338,.025221,-.0048039,-.043724) * av.x;
    a2t += H4(.00051695,.054004,-.016345,.022663) * av.y;
    a2t += H4(.00033711,-.036004,-.016721,-.0049344) * av.z;
    a2t += H4(-3.1797e-5,.073418,-.021811,.020285) * av.w;
    a3t += H4(-.037023,-.0041674,.0070213,-.16866) * av.x;
    a3t += H4(.072596,-.061544,.009506,.064007) * av.y;
    a3t += H4(-.043424,.17716,-.048886,-.0026726) * av.z;
    a3t += H4(-.029219,-.064658,.0048779,.030513) * av.w;
    a4t += H4(-.036858,.059709,.18467,.0093671) * av.x;
    a4t += H4(-.022517,.04574,.033165,-.10335) * av.y;
    a4t += H4(.018342,-.1482,-.088516,-.017125) * av.z;
    a4t += H4(-.01087,.00054905,.072333,-.12788) * av.w;
    a5t += H4(-.15135,-.0046595,-.041957,-.0060819) * av.x;
    a5t += H4(.032015,.076066,.059114,.066991) * av.y;
    a5t += H4(-.15833,-.022555,-.091657,-.028824) * av.z;
    a5t += H4(-.3104,.10587,.068747,.080362) * av.w;
    a6t += H4(-.12104,.035793,-.0034626,-.0061939) * av.x;
    a6t += H4(-.028261,.11734,.091079,.059133) * av.y;
    a6t += H4(.0093809,.074644,-.061942,-.010679) * av.z;
    a6t += H4(-.014912,-.094629,-.024494,.10046) * av.w;
    a7t += H4(-.030777,-.21404,-.043066,-.024296) * av.x;
    a7t += H4(.020725,.066249,.024749,.076595) * av.y;
    a7t += H4(-.055208,.015115,-.014532,-.17255) * av.z;
    a7t += H4(.057893,.0074322,.035572,.035758) * av.w;
    av = tile0[2][local.y + 0][local.x + 2];
    a0t += H4(1.0922e-5,-.030848,.0064667,.034233) * av.x;
    a0t += H4(-.00037313,.00099638,.056946,-.149) * av.y;
    a0t += H4(-.00014136,.014002,-.076327,-.112) * av.z;
    a0t += H4(3.9993e-6,.035552,.06607,-.12782) * av.w;
    a1t += H4(.021211,-.062743,-.058591,.019737) * av.x;
    a1t += H4(.044477,-.0073782,.035724,-.0019855) * av.y;
    a1t += H4(-.15138,-.14773,-.10481,-.14735) * av.z;
    a1t += H4(-.05625,.13132,-.067779,.0016355) * av.w;
    a2t += H4(4.0573e-5,-.054139,.12544,-.27424) * av.x;
    a2t += H4(-.0005617,.096393,.020892,.041596) * av.y;
    a2t += H4(-.00020343,-.013106,.073869,-.35747) * av.z;
    a2t += H4(-5.6655e-5,-.0077898,.035974,.08085) * av.w;
    a3t += H4(-.10366,-.10091,.025267,-.29437) * av.x;
    a3t += H4(.019045,.027332,.00897,.054509) * av.y;
    a3t += H4(-.29358,-.21948,.037869,-.099591) * av.z;
    a3t += H4(.020955,-.040169,.042031,.021548) * av.w;
    a4t += H4(-.085871,-.072537,-.0062202,-.035422) * av.x;
    a4t += H4(.035857,-.032032,.086321,-.047503) * av.y;
    a4t += H4(-.257,-.028197,-.32291,-.038268) * av.z;
    a4t += H4(.015043,.0016169,-.032455,-.017067) * av.w;
    a5t += H4(.11727,-.049495,-.010737,-.00089979) * av.x;
    a5t += H4(.01328,.11482,.034138,.026304) * av.y;
    a5t += H4(-.073411,-.12793,-.058028,-.041835) * av.z;
    a5t += H4(.02784,.10704,.051003,.074479) * av.w;
    a6t += H4(-.094346,.10693,-.18065,-.020371) * av.x;
    a6t += H4(.092249,.025074,.1056,.10609) * av.y;
    a6t += H4(-.23831,-.1752,-.16032,-.14687) * av.z;
    a6t += H4(-.012171,-.13297,-.0071348,.10676) * av.w;
    a7t += H4(-.011437,.079427,-.043746,.059556) * av.x;
    a7t += H4(.053914,.11924,.019112,.077823) * av.y;
    a7t += H4(-.075388,-.14909,-.038029,-.23314) * av.z;
    a7t += H4(.064287,.049743,.035354,.012147) * av.w;
    av = tile0[2][local.y + 1][local.x + 0];
    a0t += H4(.00071846,-.015366,-.092345,.054626) * av.x;
    a0t += H4(.00068303,.063137,.011175,.020524) * av.y;
    a0t += H4(.00070501,.043184,.029003,-.09305) * av.z;
    a0t += H4(7.4601e-5,.10799,.03728,-.1873) * av.w;
    a1t += H4(-.016129,.13883,-.10045,-.11049) * av.x;
    a1t += H4(-.0037983,.071169,-.021687,.084475) * av.y;
    a1t += H4(.0035069,-.0055251,.04548,.050933) * av.z;
    a1t += H4(-.11512,.078899,.052369,.045267) * av.w;
    a2t += H4(.00067568,.02573,.007072,-.0077591) * av.x;
    a2t += H4(.00030096,.088711,.10105,-.020136) * av.y;
    a2t += H4(.0008216,.18419,.0071174,.055301) * av.z;
    a2t += H4(6.3839e-5,.068216,.053311,.051296) * av.w;
    a3t += H4(.14045,.082622,-.009321,-.1464) * av.x;
    a3t += H4(.074865,-.045813,.065816,.021158) * av.y;
    a3t += H4(.052755,.015526,.026843,-.086942) * av.z;
    a3t += H4(-.13848,-.0074684,.085201,.037352) * av.w;
    a4t += H4(.15524,.080571,-.16442,-.45605) * av.x;
    a4t += H4(-.073401,.046497,.077134,-.040223) * av.y;
    a4t += H4(.054367,-.013715,-.10394,.021548) * av.z;
    a4t += H4(-.023344,.07551,.050158,-.24426) * av.w;
    a5t += H4(.1256,-.0052982,-.021664,-.033883) * av.x;
    a5t += H4(-.0046605,.024237,.083438,.076413) * av.y;
    a5t += H4(-.064251,.037481,.020332,.0534) * av.z;
    a5t += H4(.045538,.043376,.075874,.069217) * av.w;
    a6t += H4(.19273,-.032928,.13062,-.062314) * av.x;
    a6t += H4(.18751,.079395,-.14117,.014787) * av.y;
    a6t += H4(-.18237,-.051174,.01058,.04463) * av.z;
    a6t += H4(-.00054849,.10182,-.075487,.031039) * av.w;
    a7t += H4(.028758,-.16198,-.072451,-.15617) * av.x;
    a7t += H4(.027071,.042147,.051377,.0070797) * av.y;
    a7t += H4(.01733,-.064349,.032185,.092853) * av.z;
    a7t += H4(.060506,.0079695,.050856,-.030977) * av.w;
    av = tile0[2][local.y + 1][local.x + 1];
    a0t += H4(-.00019936,.0063826,-.0015278,.2642) * av.x;
    a0t += H4(-.00037889,.030315,.033687,-.054416) * av.y;
    a0t += H4(2.2704e-5,-.045936,.042665,.023586) * av.z;
    a0t += H4(-.00084628,.030629,.044713,-.334) * av.w;
    a1t += H4(-.16138,.030126,-.1661,-.02603) * av.x;
    a1t += H4(.082375,.10441,-.0048973,.019601) * av.y;
    a1t += H4(-.029307,-.087141,.10914,-.058508) * av.z;
    a1t += H4(-.14332,.081839,.088146,-.091749) * av.w;
    a2t += H4(-.00018633,.038821,.048193,-.15913) * av.x;
    a2t += H4(-.00067663,-.012644,-.10982,-.007937) * av.y;
    a2t += H4(.00011101,.069861,.056795,.18786) * av.z;
    a2t += H4(-.00074946,-.093158,-.062137,.069505) * av.w;
    a3t += H4(.10122,.16989,-.073177,-.027645) * av.x;
    a3t += H4(.039848,-.078059,.032955,.019507) * av.y;
    a3t += H4(-.098744,.08488,-.023814,-.0067385) * av.z;
    a3t += H4(-.18847,-.11953,.04536,.023562) * av.w;
    a4t += H4(.018723,.2463,.078658,-.39766) * av.x;
    a4t += H4(-.12392,.060856,.060884,-.17501) * av.y;
    a4t += H4(-.017428,.026717,.066109,.10174) * av.z;
    a4t += H4(-.0079801,.040234,.089997,-.098094) * av.w;
    a5t += H4(-.094778,.05282,.014751,-.03267) * av.x;
    a5t += H4(-.061549,.07786,.028223,.033709) * av.y;
    a5t += H4(-.12284,.053887,.017663,.067499) * av.z;
    a5t += H4(-.044806,.07373,.017013,.03291) * av.w;
    a6t += H4(-.039866,-.233,.22494,-.050094) * av.x;
    a6t += H4(-.062123,.083806,-.10288,.01906) * av.y;
    a6t += H4(-.079448,-.027959,-.030134,.065032) * av.z;
    a6t += H4(-.023638,-.072931,-.11955,.058776) * av.w;
    a7t += H4(-.0031361,-.28305,-.017953,.15288) * av.x;
    a7t += H4(.032928,.035036,.016406,.052863) * av.y;
    a7t += H4(.025719,-.0017955,.039276,.047589) * av.z;
    a7t += H4(.053301,.0093519,.023069,-.128) * av.w;
    av = tile0[2][local.y + 1][local.x + 2];
    a0t += H4(.00082955,.082649,-.020155,.031663) * av.x;
    a0t += H4(-.00021431,.00050158,.064318,-.0092165) * av.y;
    a0t += H4(-.00038962,-.0056275,-.016919,-.11199) * av.z;
    a0t += H4(.0010011,.038796,.10391,-.073601) * av.w;
    a1t += H4(-.21317,-.25741,-.038434,-.13892) * av.x;
    a1t += H4(-.034592,.010133,-.083182,.024184) * av.y;
    a1t += H4(.069594,.052279,.1118,-.0066221) * av.z;
    a1t += H4(.0033293,.05653,-.0067282,-.12926) * av.w;
    a2t += H4(.00074221,-.05842,-.052025,-.17706) * av.x;
    a2t += H4(-.00026631,.025393,.06136,.13345) * av.y;
    a2t += H4(-.00036559,-.10336,.032229,-.076324) * av.z;
    a2t += H4(.00095829,-.14294,.047533,.13485) * av.w;
    a3t += H4(.083223,.021551,-.078027,-.16702) * av.x;
    a3t += H4(.016967,.021231,-.0030331,.02704) * av.y;
    a3t += H4(-.1551,-.064964,.02472,-.01034) * av.z;
    a3t += H4(.079283,-.12247,.032786,.023326) * av.w;
    a4t += H4(.085847,-.097069,-.035552,-.034616) * av.x;
    a4t += H4(-.016933,.010078,.053611,-.025274) * av.y;
    a4t += H4(-.14363,.038723,-.17531,-.0041174) * av.z;
    a4t += H4(-.080977,.017536,.034687,.0040112) * av.w;
    a5t += H4(-.022386,-.033636,.045389,-.02545) * av.x;
    a5t += H4(.033234,.071728,.012221,.023232) * av.y;
    a5t += H4(.052306,-.026544,.021607,.040153) * av.z;
    a5t += H4(-.096964,.080778,.016131,.019814) * av.w;
    a6t += H4(.07037,.18459,-.14074,-.026303) * av.x;
    a6t += H4(.14593,.061195,-.18714,.08357) * av.y;
    a6t += H4(-.13063,-.098299,.059731,-.027312) * av.z;
    a6t += H4(.010868,-.061088,-.047815,.072588) * av.w;
    a7t += H4(.0015689,-.25589,-.015762,-.086817) * av.x;
    a7t += H4(.067886,.057629,.055179,.056208) * av.y;
    a7t += H4(-.060203,-.085493,-.020404,-.18927) * av.z;
    a7t += H4(.098987,.10732,.054302,-.036162) * av.w;
    av = tile0[2][local.y + 2][local.x + 0];
    a0t += H4(-.00074649,-.044359,-.028406,-.16717) * av.x;
    a0t += H4(.00051047,.074404,.012255,.023731) * av.y;
    a0t += H4(-.00045805,.094732,.081693,-.057265) * av.z;
    a0t += H4(-.00014589,.10797,.074185,-.068041) * av.w;
    a1t += H4(.068841,.066569,-.11694,.0045668) * av.x;
    a1t += H4(.0254,.07066,.031694,.033341) * av.y;
    a1t += H4(-.029511,.056253,.068768,.072342) * av.z;
    a1t += H4(-.076553,.11569,.035159,.025436) * av.w;
    a2t += H4(-.00043335,.088303,.1362,.064037) * av.x;
    a2t += H4(-.0002638,.0091142,.16809,.0065897) * av.y;
    a2t += H4(-.00017602,.022049,.082574,.041507) * av.z;
    a2t += H4(9.5905e-5,-.13985,.094449,-.0084488) * av.w;
    a3t += H4(.045789,-.020981,.00089348,-.19371) * av.x;
    a3t += H4(.011365,.02657,.072945,-.034625) * av.y;
    a3t += H4(.071298,.037006,.10682,-.030719) * av.z;
    a3t += H4(-.024803,-.11132,.1058,.063629) * av.w;
    a4t += H4(.096041,-.094656,-.19239,-.10878) * av.x;
    a4t += H4(.062854,.063569,.075619,.038542) * av.y;
    a4t += H4(-.12487,.047746,.024511,-.030721) * av.z;
    a4t += H4(-.016739,-.040558,-.001839,-.32588) * av.w;
    a5t += H4(.16495,.0027366,-.020428,.0022414) * av.x;
    a5t += H4(.043472,-.012688,.043843,.038947) * av.y;
    a5t += H4(.025945,.084849,.094341,.078892) * av.z;
    a5t += H4(.098,.052948,.054372,.070545) * av.w;
    a6t += H4(-.13512,.011421,.045386,-.00010786) * av.x;
    a6t += H4(.15334,.097748,.023862,-.022628) * av.y;
    a6t += H4(.11651,.012097,.01323,.068267) * av.z;
    a6t += H4(.29525,.12863,.16125,.022302) * av.w;
    a7t += H4(-.0037488,-.081837,-.044716,.079736) * av.x;
    a7t += H4(.031554,.079914,.034062,.040066) * av.y;
    a7t += H4(.055688,-.053516,.01548,-.023752) * av.z;
    a7t += H4(.050661,.04645,.060588,-.11697) * av.w;
    av = tile0[2][local.y + 2][local.x + 1];
    a0t += H4(-.00048992,-.035108,.025501,-.015673) * av.x;
    a0t += H4(-.00018609,.037204,.040797,-.10232) * av.y;
    a0t += H4(-.00055951,-.040487,.025042,.0060894) * av.z;
    a0t += H4(.00072479,.072298,.095767,-.089717) * av.w;
    a1t += H4(-.091092,.12554,-.098444,.064959) * av.x;
    a1t += H4(.057036,.04978,-.075341,.017272) * av.y;
    a1t += H4(.10215,.12655,.042924,-.0019788) * av.z;
    a1t += H4(-.2445,-.015914,-.026517,-.10389) * av.w;
    a2t += H4(-.00042109,-.1777,.090742,-.033284) * av.x;
    a2t += H4(-.00044743,.065625,.033806,-.0060562) * av.y;
    a2t += H4(-.00036249,-.039104,-.04982,.064619) * av.z;
    a2t += H4(.00085069,-.29257,.044984,-.0096313) * av.w;
    a3t += H4(-.0010222,.18833,-.014905,-.073972) * av.x;
    a3t += H4(.090334,-.033405,.05271,-.0035906) * av.y;
    a3t += H4(.058771,.03755,-.0077374,.023693) * av.z;
    a3t += H4(.09174,-.11691,.10024,.0035953) * av.w;
    a4t += H4(-.1492,.13262,.035262,-.34672) * av.x;
    a4t += H4(.015348,.095519,.086244,-.019136) * av.y;
    a4t += H4(-.038877,-.0019968,-.040813,-.016777) * av.z;
    a4t += H4(-.14596,-.03157,.048113,-.15673) * av.w;
    a5t += H4(-.16419,.057529,-.036466,-.006719) * av.x;
    a5t += H4(.064495,-.011989,.0056681,.018891) * av.y;
    a5t += H4(-.098518,.074086,.0063576,.033995) * av.z;
    a5t += H4(.14272,.05741,.024499,.036647) * av.w;
    a6t += H4(.05189,-.013133,-.11356,-.021643) * av.x;
    a6t += H4(-.10488,.096482,-.0083021,.0071663) * av.y;
    a6t += H4(.15297,-.085907,.040973,.02167) * av.z;
    a6t += H4(.022705,.077711,-.085841,.054766) * av.w;
    a7t += H4(-.0075406,-.026034,-.11691,.12442) * av.x;
    a7t += H4(.054643,.055633,-.0089758,.0012259) * av.y;
    a7t += H4(-.0072796,-.079083,.012976,.089848) * av.z;
    a7t += H4(.08681,.063188,.029543,.049853) * av.w;
    av = tile0[2][local.y + 2][local.x + 2];
    a0t += H4(-.00061251,-.017058,.0059032,-.014031) * av.x;
    a0t += H4(.00017301,.032817,.087784,-.10455) * av.y;
    a0t += H4(-.00077646,-.093694,-.068219,.025159) * av.z;
    a0t += H4(6.9929e-5,.060329,.12368,-.014509) * av.w;
    a1t += H4(-.24592,-.014801,-.15865,.15586) * av.x;
    a1t += H4(.038796,.078658,-.018577,-.047135) * av.y;
    a1t += H4(-.15187,-.011378,-.10286,-.071039) * av.z;
    a1t += H4(.0025945,.04523,-.14192,-.030593) * av.w;
    a2t += H4(-.00071817,-.026766,-.10619,-.12019) * av.x;
    a2t += H4(-7.6614e-5,.04271,.062087,.086263) * av.y;
    a2t += H4(-.0006337,-.11762,-.29316,.054527) * av.z;
    a2t += H4(.0001042,-.021508,.098836,.073789) * av.w;
    a3t += H4(-.058178,-.059118,-.030812,-.020213) * av.x;
    a3t += H4(.12268,-.034544,.02272,.016312) * av.y;
    a3t += H4(-.19565,-.048392,-.047388,-.091564) * av.z;
    a3t += H4(.087211,-.26189,.068214,.060922) * av.w;
    a4t += H4(.018794,-.022445,-.023221,.14136) * av.x;
    a4t += H4(.058385,.0036657,.13407,.025833) * av.y;
    a4t += H4(-.089546,-.08668,-.16813,-.05613) * av.z;
    a4t += H4(-.18812,.047102,.029251,.046946) * av.w;
    a5t += H4(-.057832,-.0050544,.016195,-.022569) * av.x;
    a5t += H4(.074894,.035456,.010458,.0073852) * av.y;
    a5t += H4(-.19367,-.0060195,-.077136,-.067692) * av.z;
    a5t += H4(.017625,.074898,.037544,.019535) * av.w;
    a6t += H4(-.022896,-.16868,-.42634,-.01133) * av.x;
    a6t += H4(.043934,.13055,-.051099,.037505) * av.y;
    a6t += H4(-.046783,-.1395,-.16178,-.033372) * av.z;
    a6t += H4(-.14785,.1129,.0041631,.044569) * av.w;
    a7t += H4(-.017767,-.20462,-.021522,-.071639) * av.x;
    a7t += H4(.085595,.062784,.023353,.11082) * av.y;
    a7t += H4(-.095707,-.16797,-.06653,-.073042) * av.z;
    a7t += H4(.13178,.1018,.03685,.10688) * av.w;
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
    a0t += H4(.00033128,.0063081,-.12174,-.010089) * av.x;
    a0t += H4(-.0013769,-.055405,-.05419,-.032247) * av.y;
    a0t += H4(.00044646,.009481,.026201,-.019612) * av.z;
    a0t += H4(.00031635,-.016488,.041488,-.066298) * av.w;
    a1t += H4(-.09679,.033146,-.16644,.008959) * av.x;
    a1t += H4(-.046453,-.018453,-.082533,.0034872) * av.y;
    a1t += H4(-.075447,-.19688,-.074723,-.17249) * av.z;
    a1t += H4(-.4332,-.082715,.21406,.15809) * av.w;
    a2t += H4(-4.5193e-5,.085587,-.13306,-.036544) * av.x;
    a2t += H4(-.00083689,-.079011,.03443,.0080944) * av.y;
    a2t += H4(.00051797,-.20038,.024254,-.1207) * av.z;
    a2t += H4(.00052999,.011113,.14942,.1385) * av.w;
    a3t += H4(.081136,.0083248,-.015505,-.09705) * av.x;
    a3t += H4(-.11081,-.074443,-.04589,-.028935) * av.y;
    a3t += H4(.026136,-.058981,.0065088,-.014674) * av.z;
    a3t += H4(-.58918,-.15071,-.052253,-.083759) * av.w;
    a4t += H4(-.060965,.032264,.086619,.079203) * av.x;
    a4t += H4(-.10981,-.077226,.12414,-.080948) * av.y;
    a4t += H4(-.061309,.010944,-.04536,.038017) * av.z;
    a4t += H4(-.058487,.0518,.233,-.063072) * av.w;
    a5t += H4(.12762,-.022461,-.016176,-.0083689) * av.x;
    a5t += H4(.019283,-.068804,-.04418,-.094277) * av.y;
    a5t += H4(-.04394,-.042677,-.071944,-.056492) * av.z;
    a5t += H4(-.61193,-.056012,.052565,.021383) * av.w;
    a6t += H4(.19927,-.06751,-.20316,.011916) * av.x;
    a6t += H4(.037971,-.034857,.011017,-.038994) * av.y;
    a6t += H4(-.10345,-.18892,-.00092723,-.061412) * av.z;
    a6t += H4(.033388,.27481,.0046858,.033935) * av.w;
    a7t += H4(.046954,-.16963,.00043477,-.076368) * av.x;
    a7t += H4(-.04416,-.014637,-.03254,.017088) * av.y;
    a7t += H4(-.022919,-.15992,-.0119,.01832) * av.z;
    a7t += H4(-.015596,-.1021,.045025,.15125) * av.w;
    av = tile0[3][local.y + 0][local.x + 1];
    a0t += H4(.00039413,.02062,-.011286,.057341) * av.x;
    a0t += H4(-.0007295,-.067106,-.04588,-.035323) * av.y;
    a0t += H4(-2.5874e-5,.064138,.05872,.21456) * av.z;
    a0t += H4(.0024523,-.034817,-.010745,-.16717) * av.w;
    a1t += H4(.12465,.020938,.025651,-.076342) * av.x;
    a1t += H4(-.029509,-.048375,-.076246,-.022864) * av.y;
    a1t += H4(-.24321,.049366,-.050533,.10168) * av.z;
    a1t += H4(-.041611,.08732,-.036036,-.021615) * av.w;
    a2t += H4(.00016412,-.086955,-.17436,-.14606) * av.x;
    a2t += H4(-.00036267,-.079946,-.025944,-.070327) * av.y;
    a2t += H4(4.3803e-5,-.065243,.059747,-.037708) * av.z;
    a2t += H4(.0025019,.038556,.14097,.14339) * av.w;
    a3t += H4(.095293,-.070826,-.028944,-.070846) * av.x;
    a3t += H4(.090588,-.093034,-.022819,-.054447) * av.y;
    a3t += H4(-.034175,.075305,.044035,-.038701) * av.z;
    a3t += H4(-.17945,-.19439,.042527,.030948) * av.w;
    a4t += H4(-.17435,.1116,-.09951,.066385) * av.x;
    a4t += H4(-.048624,.046333,-.020146,-.044911) * av.y;
    a4t += H4(.048079,.036841,.083337,-.15782) * av.z;
    a4t += H4(-.029957,-.1828,-.17557,.070378) * av.w;
    a5t += H4(.1792,-.0023733,-.034294,.013165) * av.x;
    a5t += H4(-.022255,-.084737,-.073489,-.078094) * av.y;
    a5t += H4(.089987,-.023594,.027844,.029473) * av.z;
    a5t += H4(.21178,.0063899,.020059,.0294) * av.w;
    a6t += H4(-.086253,-.02967,-.066096,-.0075625) * av.x;
    a6t += H4(.053804,-.019724,.035738,-.073163) * av.y;
    a6t += H4(-.073283,.053363,.11451,.0039952) * av.z;
    a6t += H4(.035374,-.0035163,-.10876,.013994) * av.w;
    a7t += H4(.024806,-.21815,-.023675,-.079408) * av.x;
    a7t += H4(-.055894,-.079325,-.040503,.11615) * av.y;
    a7t += H4(.03934,.092045,.038435,-.00011443) * av.z;
    a7t += H4(.024349,.11934,-.13712,-.040257) * av.w;
    av = tile0[3][local.y + 0][local.x + 2];
    a0t += H4(.00051867,.029731,.0094134,.019537) * av.x;
    a0t += H4(-9.4463e-5,-.051913,-.039199,-.0086292) * av.y;
    a0t += H4(-.00033154,.021652,.083726,-.098855) * av.z;
    a0t += H4(.0025843,-.020909,.043773,-.043574) * av.w;
    a1t += H4(-.14642,-.11034,-.14116,-.11573) * av.x;
    a1t += H4(-.063911,-.079247,-.047591,-.019339) * av.y;
    a1t += H4(.051661,.06256,.1799,.16091) * av.z;
    a1t += H4(-.096219,.068466,.13442,.051127) * av.w;
    a2t += H4(.00010537,-.05652,-.044603,.041442) * av.x;
    a2t += H4(.00028842,-.11538,.16596,-.10544) * av.y;
    a2t += H4(-.0003202,.062346,.051295,-.085253) * av.z;
    a2t += H4(.0029206,-.0803,.04815,.059759) * av.w;
    a3t += H4(.021306,-.044976,-.077822,.00099889) * av.x;
    a3t += H4(.010559,-.042723,-.03651,-.087197) * av.y;
    a3t += H4(.10451,-.041766,.05612,-.02617) * av.z;
    a3t += H4(.092168,.14136,.005491,.033514) * av.w;
    a4t += H4(.12797,.2387,-.17545,-.040345) * av.x;
    a4t += H4(-.048801,-.064633,-.046512,-.01545) * av.y;
    a4t += H4(.025527,.078865,.15001,-.013914) * av.z;
    a4t += H4(-.057749,-.013782,.036229,-.10812) * av.w;
    a5t += H4(-.065307,-.019165,-.0040162,-.025565) * av.x;
    a5t += H4(.092052,-.083827,-.029718,-.045911) * av.y;
    a5t += H4(.13717,.013389,.077385,.078027) * av.z;
    a5t += H4(.12026,.010729,.0067097,.019957) * av.w;
    a6t += H4(.11125,.067582,.014381,-.021709) * av.x;
    a6t += H4(-.05932,-.012904,.0049816,-.058912) * av.y;
    a6t += H4(.14661,.017847,.16896,.022526) * av.z;
    a6t += H4(.10206,-.13406,.1567,.036043) * av.w;
    a7t += H4(-.022531,-.029319,.028577,-.071964) * av.x;
    a7t += H4(-.039474,-.0037548,-.046614,.056334) * av.y;
    a7t += H4(.088891,.091425,-.0079467,.058735) * av.z;
    a7t += H4(.027473,.08006,-.048383,-.037732) * av.w;
    av = tile0[3][local.y + 1][local.x + 0];
    a0t += H4(2.6286e-5,-.0051643,-.010511,-.088323) * av.x;
    a0t += H4(-.0007554,-.044265,-.019052,-.039611) * av.y;
    a0t += H4(.00046022,-.065342,.017472,-.18938) * av.z;
    a0t += H4(.00023086,-.014126,.02734,-.022164) * av.w;
    a1t += H4(.030123,.062211,-.050564,-.11874) * av.x;
    a1t += H4(.076062,.0021963,-.037638,.04088) * av.y;
    a1t += H4(-.11496,-.19194,-.049802,-.083675) * av.z;
    a1t += H4(-.014618,.097383,.098297,.048166) * av.w;
    a2t += H4(-.00019075,-.053394,-.057036,.011253) * av.x;
    a2t += H4(-.00033561,-.037483,-.010623,-.052588) * av.y;
    a2t += H4(.00073796,-.023747,-.037175,-.029549) * av.z;
    a2t += H4(.00032599,-.030104,-.20095,.075307) * av.w;
    a3t += H4(-.14015,-.052254,.00023717,-.18321) * av.x;
    a3t += H4(.014585,-.0025095,-.062855,.015457) * av.y;
    a3t += H4(-.0084107,.099138,-.039788,-.058317) * av.z;
    a3t += H4(.102,.22972,-.013784,-.076219) * av.w;
    a4t += H4(.024289,-.099328,-.17068,-.036768) * av.x;
    a4t += H4(.071246,.0092472,-.048209,-.019703) * av.y;
    a4t += H4(-.11413,-.026365,-.025912,-.038395) * av.z;
    a4t += H4(-.052114,.054523,.0087735,-.12141) * av.w;
    a5t += H4(.034014,.016962,-.00010098,-.024137) * av.x;
    a5t += H4(-.079111,-.045747,-.068516,-.061421) * av.y;
    a5t += H4(-.019539,-.034297,-.067952,-.053404) * av.z;
    a5t += H4(-.06876,.019164,.027427,.04269) * av.w;
    a6t += H4(-.060243,-.10933,-.12217,-.013854) * av.x;
    a6t += H4(-.0075939,-.10294,.03489,-.046682) * av.y;
    a6t += H4(-.07765,-.18739,-.018728,-.0072074) * av.z;
    a6t += H4(.06212,.041382,-.21514,.029284) * av.w;
    a7t += H4(-.037694,-.0071934,-.018714,-.061803) * av.x;
    a7t += H4(-.083439,.0030773,-.043221,.081984) * av.y;
    a7t += H4(-.0072928,-.026354,-.012435,-.071552) * av.z;
    a7t += H4(.025989,.0089003,.01916,.015052) * av.w;
    av = tile0[3][local.y + 1][local.x + 1];
    a0t += H4(.0022164,-.0024904,.039479,-.2972) * av.x;
    a0t += H4(.00156,-.071092,-.065561,.11973) * av.y;
    a0t += H4(-.00076,.057673,.060695,-.087759) * av.z;
    a0t += H4(.0016445,.00062901,-.076407,.12145) * av.w;
    a1t += H4(.0059364,.013992,.021638,-.055482) * av.x;
    a1t += H4(-.11572,-.089032,-.018202,-.051051) * av.y;
    a1t += H4(-.044685,.0086415,.031473,.010338) * av.z;
    a1t += H4(-.10671,.078516,-.13262,-.052331) * av.w;
    a2t += H4(.0020232,-.052748,.077518,.0076464) * av.x;
    a2t += H4(.001756,-.0081466,.017328,-.029941) * av.y;
    a2t += H4(-.0005148,-.022104,.055194,.020565) * av.z;
    a2t += H4(.0017448,.012143,-.21921,.044568) * av.w;
    a3t += H4(-.12223,.11391,-.060425,.051074) * av.x;
    a3t += H4(-.022202,.077469,-.069589,-.017744) * av.y;
    a3t += H4(-.048523,-.044076,.047875,.022331) * av.z;
    a3t += H4(-.0023294,-.23575,-.044236,-.051127) * av.w;
    a4t += H4(-.067864,.10982,-.1049,-.053134) * av.x;
    a4t += H4(8.1183e-5,.085614,.032019,.1087) * av.y;
    a4t += H4(-.0084436,.093431,.15678,-.090635) * av.z;
    a4t += H4(.063289,-.057249,.073985,.18169) * av.w;
    a5t += H4(-.12088,-.03838,.021508,-.070087) * av.x;
    a5t += H4(-.12137,-.086429,-.05261,-.094508) * av.y;
    a5t += H4(.012751,.019836,.015107,.043117) * av.z;
    a5t += H4(-.0968,-.089959,.095758,-.040343) * av.w;
    a6t += H4(-.12313,.051524,.055051,.0057941) * av.x;
    a6t += H4(.038274,.011572,.053646,-.064851) * av.y;
    a6t += H4(.085624,.064825,-.095953,-.012193) * av.z;
    a6t += H4(-.16887,.084694,-.24517,.02379) * av.w;
    a7t += H4(-.075322,.10766,-.077014,-.087334) * av.x;
    a7t += H4(-.040695,-.12216,-.022503,-.072456) * av.y;
    a7t += H4(.010117,.15334,.057136,.077673) * av.z;
    a7t += H4(.044747,-.11738,.080379,.089215) * av.w;
    av = tile0[3][local.y + 1][local.x + 2];
    a0t += H4(.00026128,-.039466,-.043823,-.071594) * av.x;
    a0t += H4(-.0010525,-.083311,-.063173,-.084205) * av.y;
    a0t += H4(-.0013146,.030572,.016868,.070421) * av.z;
    a0t += H4(.001579,-.037254,-.076824,-.13465) * av.w;
    a1t += H4(-.21478,.050108,-.17366,-.10471) * av.x;
    a1t += H4(-.12215,-.037243,-.054957,-.054769) * av.y;
    a1t += H4(.076684,-.073638,.079325,.021557) * av.z;
    a1t += H4(-.058416,-.065427,.024722,-.071999) * av.w;
    a2t += H4(4.7982e-6,.1554,.11596,-.14488) * av.x;
    a2t += H4(-.00075625,.05677,-.093561,-.13063) * av.y;
    a2t += H4(-.0011598,-.0064053,.12766,-.033532) * av.z;
    a2t += H4(.0019193,-.11001,-.37289,-.11359) * av.w;
    a3t += H4(-.11687,-.043545,.032843,.018217) * av.x;
    a3t += H4(.0026943,.020191,-.055949,-.015039) * av.y;
    a3t += H4(.072352,-.035312,.058262,.017585) * av.z;
    a3t += H4(.24479,.08811,-.016607,-.0069582) * av.w;
    a4t += H4(-.010245,.093049,.068732,-.018116) * av.x;
    a4t += H4(-.066091,.050136,-.048174,-.12669) * av.y;
    a4t += H4(-.090295,-.027588,.089471,.12244) * av.z;
    a4t += H4(-.15683,.066447,.047952,-.12267) * av.w;
    a5t += H4(.003328,-.045196,-.054952,-.058613) * av.x;
    a5t += H4(-.04117,-.079759,-.048225,-.083988) * av.y;
    a5t += H4(.086575,-.023089,.041253,.051956) * av.z;
    a5t += H4(-.25982,.015474,.0027194,.011368) * av.w;
    a6t += H4(-.048999,-.041504,.069758,-.022546) * av.x;
    a6t += H4(.11526,.10848,.0064186,-.039924) * av.y;
    a6t += H4(.078815,-.10162,.059436,-.0073615) * av.z;
    a6t += H4(-.20949,-.184,.096241,.039395) * av.w;
    a7t += H4(-.047671,-.025945,-.019118,.083245) * av.x;
    a7t += H4(-.062566,-.023014,-.033487,.076944) * av.y;
    a7t += H4(.0060663,.059946,.03137,.065837) * av.z;
    a7t += H4(.077341,-.03232,-.047563,.20977) * av.w;
    av = tile0[3][local.y + 2][local.x + 0];
    a0t += H4(.00095762,-.026167,.021354,-.092775) * av.x;
    a0t += H4(.00027248,-.067981,-.040061,-.022029) * av.y;
    a0t += H4(-.0010166,-.2259,-.051333,.041083) * av.z;
    a0t += H4(-.0001906,.001357,.015574,.015328) * av.w;
    a1t += H4(-.05979,.024659,-.18638,-.17062) * av.x;
    a1t += H4(-.015583,.086039,-.048505,-.049878) * av.y;
    a1t += H4(-.20406,.00034049,-.19263,-.17157) * av.z;
    a1t += H4(-.2994,.1,.1609,.092863) * av.w;
    a2t += H4(.00066019,-.0096231,.087419,.025825) * av.x;
    a2t += H4(.0008517,-.096406,-.04766,-.015128) * av.y;
    a2t += H4(-.00050873,-.041309,-.35474,-.17855) * av.z;
    a2t += H4(9.6102e-5,-.073455,.13992,.017327) * av.w;
    a3t += H4(-.17822,-.026636,.014135,-.20091) * av.x;
    a3t += H4(-.05044,-.083459,-.069188,.02496) * av.y;
    a3t += H4(-.19095,.084589,-.17924,-.063437) * av.z;
    a3t += H4(.063655,-.10107,-.00054907,.1121) * av.w;
    a4t += H4(.053836,-.014628,-.14897,-.057067) * av.x;
    a4t += H4(.017549,-.0071452,.0067208,-.0011893) * av.y;
    a4t += H4(-.16668,-.14319,-.16604,-.10787) * av.z;
    a4t += H4(-.16554,.058132,-.078218,-.096404) * av.w;
    a5t += H4(-.058077,-.054622,-.028223,-.019813) * av.x;
    a5t += H4(.018015,-.045034,-.041745,-.065367) * av.y;
    a5t += H4(-.18594,.0038431,-.093871,-.09248) * av.z;
    a5t += H4(.086328,-.038781,.040584,.07051) * av.w;
    a6t += H4(-.0056921,-.10338,.016817,.080114) * av.x;
    a6t += H4(-.017483,-.081105,-.060793,-.074416) * av.y;
    a6t += H4(.034861,-.16302,-.26869,.01025) * av.z;
    a6t += H4(-.062063,-.093283,.12277,-.06393) * av.w;
    a7t += H4(-.03786,-.10098,-.0019655,.028487) * av.x;
    a7t += H4(-.06633,-.041249,-.057497,-.064491) * av.y;
    a7t += H4(-.08799,-.16942,-.06711,-.056075) * av.z;
    a7t += H4(.030945,.092604,-.094471,.043393) * av.w;
    av = tile0[3][local.y + 2][local.x + 1];
    a0t += H4(-.0010142,-.01959,-.0374,.048046) * av.x;
    a0t += H4(-.0018809,-.053461,-.09186,-.20884) * av.y;
    a0t += H4(-.0014259,-.052683,-.063691,.17317) * av.z;
    a0t += H4(-.0013749,.02714,-.022076,-.010909) * av.w;
    a1t += H4(-.26268,-.024463,-.068623,-.049712) * av.x;
    a1t += H4(.048985,-.069348,-.03054,-.04701) * av.y;
    a1t += H4(-.020805,.033234,-.021416,-.077266) * av.z;
    a1t += H4(-.14001,.013419,-.21352,-.041014) * av.w;
    a2t += H4(-.0011468,.026233,-.019503,-.13421) * av.x;
    a2t += H4(-.001437,-.0035026,.0030722,.018197) * av.y;
    a2t += H4(-.0011575,-.1517,-.19057,-.16613) * av.z;
    a2t += H4(-.001017,-.14529,-.16352,-.027195) * av.w;
    a3t += H4(-.11759,-.13549,.0050973,-.012345) * av.x;
    a3t += H4(.0090928,-.069333,-.061715,.0010678) * av.y;
    a3t += H4(-.16164,-.10834,-.066947,.0051434) * av.z;
    a3t += H4(.011506,-.28579,-.023951,-.066977) * av.w;
    a4t += H4(-.075754,.077621,-.11413,-.049344) * av.x;
    a4t += H4(-.025851,.013786,-.0085618,-.032541) * av.y;
    a4t += H4(-.009823,.082405,-.037154,-.094716) * av.z;
    a4t += H4(-.24741,-.005396,-.2302,.046056) * av.w;
    a5t += H4(-.12913,-.054694,-.031215,-.015319) * av.x;
    a5t += H4(-.043863,-.034514,-.038448,-.11998) * av.y;
    a5t += H4(-.1279,-.019402,-.013026,-.022383) * av.z;
    a5t += H4(.21276,-.032176,.0302,.0027149) * av.w;
    a6t += H4(.078061,-.090883,.0086248,-.0023768) * av.x;
    a6t += H4(.010124,-.081121,-.03681,-.07443) * av.y;
    a6t += H4(.046181,-.11156,-.15286,-.036352) * av.z;
    a6t += H4(-.32691,-.12181,-.035841,.044783) * av.w;
    a7t += H4(-.015337,-.073828,-.00065316,.004684) * av.x;
    a7t += H4(-.086183,-.12321,-.03609,-.10689) * av.y;
    a7t += H4(-.080505,-.040388,-.043168,-.063662) * av.z;
    a7t += H4(.050844,-.11922,.024687,-.17928) * av.w;
    av = tile0[3][local.y + 2][local.x + 2];
    a0t += H4(.00079792,-.019591,-.04314,.078856) * av.x;
    a0t += H4(.00072979,-.054786,-.080649,.075965) * av.y;
    a0t += H4(-.0021315,-.013661,-.13878,.0082063) * av.z;
    a0t += H4(-.00031956,-.027635,-.025254,-.31146) * av.w;
    a1t += H4(.025158,.061259,-.12081,.095358) * av.x;
    a1t += H4(-.085583,-.096994,.10747,-.15823) * av.y;
    a1t += H4(-.03439,-.16047,-.14584,-.010926) * av.z;
    a1t += H4(.087285,-.051614,.16833,-.048073) * av.w;
    a2t += H4(.00038416,-.083828,-.21884,-.02883) * av.x;
    a2t += H4(.00074364,.16799,-.0014126,-.0094027) * av.y;
    a2t += H4(-.0018596,-.14394,-.15549,-.21861) * av.z;
    a2t += H4(8.865e-5,-.07963,.072773,-.078781) * av.w;
    a3t += H4(-.053534,-.17642,-.013836,-.097103) * av.x;
    a3t += H4(-.027366,-.086096,-.079817,-.03761) * av.y;
    a3t += H4(-.16883,-.093314,-.012834,-.039468) * av.z;
    a3t += H4(.059152,-.019786,-.034232,-.11142) * av.w;
    a4t += H4(-.068112,.06509,-.019948,.071644) * av.x;
    a4t += H4(.029587,-.011203,-.0091173,-.025737) * av.y;
    a4t += H4(-.093151,-.010997,-.17705,.060975) * av.z;
    a4t += H4(-.28188,.048242,-.090977,-.30701) * av.w;
    a5t += H4(-.10979,-.01747,-.16721,.097476) * av.x;
    a5t += H4(.040932,-.083336,-.03318,-.081815) * av.y;
    a5t += H4(-.12095,-.053297,-.022377,-.0093715) * av.z;
    a5t += H4(-.0367,-.023148,.078229,-.053534) * av.w;
    a6t += H4(.16571,-.22208,-.025489,-.020178) * av.x;
    a6t += H4(.059182,.0084578,.00018244,-.04883) * av.y;
    a6t += H4(-.083423,-.06196,-.089914,-.045468) * av.z;
    a6t += H4(-.27341,-.22391,-.02823,.01124) * av.w;
    a7t += H4(.0075622,-.15045,-.011866,-.018173) * av.x;
    a7t += H4(-.078515,-.088361,-.025486,-.050079) * av.y;
    a7t += H4(-.11667,-.073196,-.030751,.0097009) * av.z;
    a7t += H4(.085434,.060856,-.081105,.097914) * av.w;
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
    a0t += H4(.00039868,.0055577,-.0095955,-.053131) * av.x;
    a0t += H4(8.008e-5,-.033585,.056789,-.010764) * av.y;
    a0t += H4(.0026298,.0016707,.00082825,.023947) * av.z;
    a0t += H4(-5.6013e-5,.054844,.020613,-.025098) * av.w;
    a1t += H4(.063827,.036186,-.29821,-.11752) * av.x;
    a1t += H4(-.15391,-.15114,-.062774,-.037546) * av.y;
    a1t += H4(-.03544,-.02302,-.004085,.050678) * av.z;
    a1t += H4(.081877,.07102,.018171,.092745) * av.w;
    a2t += H4(.00060148,-.30274,.02031,-.029022) * av.x;
    a2t += H4(-.00053837,.045556,-.16787,.035053) * av.y;
    a2t += H4(.00044332,.041635,.016592,.039997) * av.z;
    a2t += H4(.00010311,.027893,.078226,.039722) * av.w;
    a3t += H4(-.086176,.0029672,-.014952,-.037799) * av.x;
    a3t += H4(-.052891,.1629,.017657,-.042899) * av.y;
    a3t += H4(-.033738,.025284,-.00081627,.00024822) * av.z;
    a3t += H4(.031978,-.027007,.037871,.070059) * av.w;
    a4t += H4(-.10549,.066187,-.086959,-.025597) * av.x;
    a4t += H4(-.1914,.066044,.1527,-.014305) * av.y;
    a4t += H4(-.05235,-.0038714,.046265,-2.4821e-5) * av.z;
    a4t += H4(-.018446,.037407,.029644,.013483) * av.w;
    a5t += H4(.14186,.021116,-.0052129,-.029679) * av.x;
    a5t += H4(-.092446,-.0042061,-.0079729,-.030489) * av.y;
    a5t += H4(-.030119,-.0091116,-.03863,.0589) * av.z;
    a5t += H4(-.049023,.061539,.11187,.094552) * av.w;
    a6t += H4(.012056,-.033552,.24626,-.0091535) * av.x;
    a6t += H4(-.16489,-.0056156,-.37982,-.034509) * av.y;
    a6t += H4(-.0049507,.027555,.0045572,-.010025) * av.z;
    a6t += H4(.035748,-.056834,.017793,.060476) * av.w;
    a7t += H4(-.054716,-.027754,-.01018,.050297) * av.x;
    a7t += H4(-.049424,-.074982,-.0045025,-.16413) * av.y;
    a7t += H4(.0071103,.0051289,-.012698,-.012382) * av.z;
    a7t += H4(.012976,.091155,.054913,-.010927) * av.w;
    av = tile0[4][local.y + 0][local.x + 1];
    a0t += H4(-.00047915,.0092488,-.06218,-.14465) * av.x;
    a0t += H4(-.00030237,-.029261,.018215,-.07999) * av.y;
    a0t += H4(-.001145,-.017742,.018844,.054316) * av.z;
    a0t += H4(-2.142e-5,.0288,.037341,-.0069084) * av.w;
    a1t += H4(.048124,-.028964,-.11604,-.057695) * av.x;
    a1t += H4(-.17987,-.072663,.14124,.08388) * av.y;
    a1t += H4(.0052863,-.023508,.0085874,.044397) * av.z;
    a1t += H4(.095909,-.0084537,.015919,.046219) * av.w;
    a2t += H4(-2.705e-6,-.23553,.08496,-.026969) * av.x;
    a2t += H4(-.0007766,.051443,-.029395,-.042394) * av.y;
    a2t += H4(-.0029124,.023697,.012217,.040832) * av.z;
    a2t += H4(-9.3395e-5,.11363,-.094311,.080451) * av.w;
    a3t += H4(.012556,.041197,.00015003,-.017397) * av.x;
    a3t += H4(-.22389,.017354,.04944,-.043789) * av.y;
    a3t += H4(-.040337,-.0085513,.028145,.0012238) * av.z;
    a3t += H4(.030746,-.13259,.035611,.037524) * av.w;
    a4t += H4(-.019506,.037049,-.042312,-.12447) * av.x;
    a4t += H4(-.19583,-.19006,-.064885,.076261) * av.y;
    a4t += H4(-.054729,-.019139,.044975,.02401) * av.z;
    a4t += H4(-.075065,.030259,.053518,-.052363) * av.w;
    a5t += H4(-.13157,.0040755,.011203,-.021096) * av.x;
    a5t += H4(-.013274,.016631,.031505,.0032226) * av.y;
    a5t += H4(.0091185,-.03346,-.034195,.046034) * av.z;
    a5t += H4(-.0087975,.08847,.074844,.082119) * av.w;
    a6t += H4(-.08948,.050628,.036365,-.0097405) * av.x;
    a6t += H4(-.22188,.10798,-.25709,.0044631) * av.y;
    a6t += H4(-.0041872,.017509,.003381,.0091628) * av.z;
    a6t += H4(-.037426,.016082,-.047428,.094691) * av.w;
    a7t += H4(.015308,.051889,.036425,-.085303) * av.x;
    a7t += H4(.021675,.029927,-.057278,.12674) * av.y;
    a7t += H4(-.016521,.0044987,-.023,.0033581) * av.z;
    a7t += H4(.0447,.063118,.01934,-.010934) * av.w;
    av = tile0[4][local.y + 0][local.x + 2];
    a0t += H4(-.00074409,.0018059,-.0040682,.023273) * av.x;
    a0t += H4(-.00039196,-.17213,.0060895,.0022228) * av.y;
    a0t += H4(.002766,.00019169,-.0023273,.031048) * av.z;
    a0t += H4(.00087523,-.014364,.052476,-.040002) * av.w;
    a1t += H4(-.12042,-.23319,-.11068,-.017358) * av.x;
    a1t += H4(.022743,-.019114,.13894,.078324) * av.y;
    a1t += H4(.03764,.0036391,.021703,.031078) * av.z;
    a1t += H4(.13654,.11239,.031016,.060792) * av.w;
    a2t += H4(-.00059941,.16223,-.24625,-.032215) * av.x;
    a2t += H4(-.0011286,-.14289,.047672,-.18881) * av.y;
    a2t += H4(.00079775,-.01049,.0050847,.02596) * av.z;
    a2t += H4(.00051213,.12035,.053681,.050815) * av.w;
    a3t += H4(.064826,-.028177,-.0075434,-.08739) * av.x;
    a3t += H4(-.01383,-.37512,.049604,.058055) * av.y;
    a3t += H4(-.025007,-.029229,.0026151,.013399) * av.z;
    a3t += H4(.035215,-.035969,.014431,.05028) * av.w;
    a4t += H4(.16536,.05547,-.070705,.020472) * av.x;
    a4t += H4(-.041484,-.077247,-.06883,.062484) * av.y;
    a4t += H4(-.052525,-.01864,.022912,.0029615) * av.z;
    a4t += H4(.037292,.00683,.096733,-.05981) * av.w;
    a5t += H4(-.1488,-.0050841,-.024421,-.012604) * av.x;
    a5t += H4(.20745,-.020224,.066462,-.017933) * av.y;
    a5t += H4(.03773,-.045322,-.018112,.033427) * av.z;
    a5t += H4(-.025048,.098859,.044901,.044656) * av.w;
    a6t += H4(.049506,.066216,-.26484,.024554) * av.x;
    a6t += H4(-.10739,-.1793,.022426,-.006029) * av.y;
    a6t += H4(-.0091862,-.0024832,.0051467,.029594) * av.z;
    a6t += H4(-.12216,-.010096,-.043381,.10241) * av.w;
    a7t += H4(.020043,.0073462,-.012869,-.072203) * av.x;
    a7t += H4(.0016303,-.11562,.0044792,-.031424) * av.y;
    a7t += H4(.0050841,.0039287,-.041584,.021637) * av.z;
    a7t += H4(.060094,.039585,.013405,-.047803) * av.w;
    av = tile0[4][local.y + 1][local.x + 0];
    a0t += H4(.00098631,-.051404,.053615,-.17583) * av.x;
    a0t += H4(.00022283,-.0048777,-.011661,-.07367) * av.y;
    a0t += H4(.0011356,.0067716,.023112,.055383) * av.z;
    a0t += H4(.00049499,.10903,.025034,.00024635) * av.w;
    a1t += H4(-.042024,-.042721,-.10493,.052405) * av.x;
    a1t += H4(-.28859,.0051519,-.01666,-.024258) * av.y;
    a1t += H4(-.018563,-.010319,.016913,.0513) * av.z;
    a1t += H4(-.026464,.1113,.049807,.093386) * av.w;
    a2t += H4(.00085965,.10536,.10723,-.12184) * av.x;
    a2t += H4(-.00021574,.036188,-.10862,-.18359) * av.y;
    a2t += H4(-.00082369,.012004,-.013801,.017401) * av.z;
    a2t += H4(.00082377,.040062,.094052,.076263) * av.w;
    a3t += H4(-.21164,-.014204,.017895,.11488) * av.x;
    a3t += H4(-.056993,-.043812,.005578,.0042632) * av.y;
    a3t += H4(-.038564,.032184,-.0014677,-.011735) * av.z;
    a3t += H4(.030883,-.093352,.099162,.034344) * av.w;
    a4t += H4(-.10626,-.18682,.15784,.0033987) * av.x;
    a4t += H4(-.17367,.059644,.037538,-.11971) * av.y;
    a4t += H4(-.050659,-.0031603,.04669,.049275) * av.z;
    a4t += H4(-.0028536,-.016054,.048539,-.018781) * av.w;
    a5t += H4(-.4214,-.036988,-.035135,.01288) * av.x;
    a5t += H4(.043759,.016082,.037368,-.016035) * av.y;
    a5t += H4(-.034379,.048708,-.018164,.038922) * av.z;
    a5t += H4(.01568,.044776,.08198,.082145) * av.w;
    a6t += H4(-.25122,.22013,.095973,.051542) * av.x;
    a6t += H4(.15769,-.27304,-.25226,-.014435) * av.y;
    a6t += H4(.031717,.014982,-.003919,-.045004) * av.z;
    a6t += H4(-.10863,.035407,.04206,.031488) * av.w;
    a7t += H4(-.096749,-.12515,-.022296,-.015267) * av.x;
    a7t += H4(.058647,-.086605,-.006493,-.28913) * av.y;
    a7t += H4(-.018427,.003319,-.016414,-.029181) * av.z;
    a7t += H4(.032728,.095466,.050027,.025671) * av.w;
    av = tile0[4][local.y + 1][local.x + 1];
    a0t += H4(-.0008507,-.033845,.025674,-.3686) * av.x;
    a0t += H4(.00078595,.039269,.095659,-.15403) * av.y;
    a0t += H4(.95469,-.020859,.018415,-.073171) * av.z;
    a0t += H4(.00039834,.055459,.043615,-.065568) * av.w;
    a1t += H4(.20971,.061884,-.037081,.10436) * av.x;
    a1t += H4(.012162,.049711,-.046998,.096901) * av.y;
    a1t += H4(.039241,-.026879,.03661,.025045) * av.z;
    a1t += H4(.068894,.099859,.053723,.071559) * av.w;
    a2t += H4(-.00056813,-.055354,-.029137,-.16415) * av.x;
    a2t += H4(.00055771,.0099704,-.048546,-.019577) * av.y;
    a2t += H4(-.042385,-.024968,-.022817,.048248) * av.z;
    a2t += H4(.0003523,.055478,.040871,.0055164) * av.w;
    a3t += H4(.010248,-.11562,.019915,.15887) * av.x;
    a3t += H4(-.056412,.15309,-.046344,-.016271) * av.y;
    a3t += H4(-.036926,-.01374,.02031,-.0082898) * av.z;
    a3t += H4(.014693,-.038455,.064383,.028086) * av.w;
    a4t += H4(.061579,-.24604,.095399,-.043418) * av.x;
    a4t += H4(-.079058,-.014686,-.012125,-.090518) * av.y;
    a4t += H4(-.049737,-.020101,.044018,-.068969) * av.z;
    a4t += H4(-.014586,.0057959,.080163,-.11324) * av.w;
    a5t += H4(-.083347,.015321,-.066596,.011702) * av.x;
    a5t += H4(-.082942,.013079,.066658,.0067936) * av.y;
    a5t += H4(.0034615,.0044194,.011529,-.0063738) * av.z;
    a5t += H4(.096941,.081627,.05608,.040564) * av.w;
    a6t += H4(.21532,.27071,-.0062079,-.0072245) * av.x;
    a6t += H4(.0063119,-.034805,-.026705,.040285) * av.y;
    a6t += H4(.029553,.025491,-.0069153,-.02706) * av.z;
    a6t += H4(-.039716,.086722,.073442,.057575) * av.w;
    a7t += H4(-.018884,-.15314,.043455,.077348) * av.x;
    a7t += H4(-.015806,-.12089,-.086022,-.32172) * av.y;
    a7t += H4(-.017941,-.0023577,.010915,-.020448) * av.z;
    a7t += H4(.051428,.014701,.05117,.11425) * av.w;
    av = tile0[4][local.y + 1][local.x + 2];
    a0t += H4(.001355,-.061442,.035867,-.13647) * av.x;
    a0t += H4(-.00048162,.0020071,.011761,-.14919) * av.y;
    a0t += H4(.0012503,-.018564,-.012808,.056046) * av.z;
    a0t += H4(.0007574,.018769,.073993,-.025742) * av.w;
    a1t += H4(-.21847,.03643,-.10309,.056154) * av.x;
    a1t += H4(.17146,.0289,.12379,-.18887) * av.y;
    a1t += H4(.058608,-.021659,.043622,-.01075) * av.z;
    a1t += H4(.129,.067808,.038146,.045991) * av.w;
    a2t += H4(.0011842,.15242,.045081,-.10738) * av.x;
    a2t += H4(-.00074767,-.11763,-.21131,-.14159) * av.y;
    a2t += H4(-.0006918,-.022927,-.022299,.040345) * av.z;
    a2t += H4(.00064901,.076456,.028065,.13895) * av.w;
    a3t += H4(-.090069,.16507,.050998,.0021894) * av.x;
    a3t += H4(-.045945,-.030437,.0035069,.01854) * av.y;
    a3t += H4(-.019027,-.035822,.025875,.0067026) * av.z;
    a3t += H4(.10967,-.064197,.020815,.04572) * av.w;
    a4t += H4(.051655,-.33553,.020424,-.12267) * av.x;
    a4t += H4(-.035182,.057204,.19772,-.042368) * av.y;
    a4t += H4(-.039213,-.023167,.020482,.011737) * av.z;
    a4t += H4(.074352,.04277,.064856,.0080192) * av.w;
    a5t += H4(-.015826,.0098406,-.039527,-.0017183) * av.x;
    a5t += H4(.142,-.0050236,.021713,.020354) * av.y;
    a5t += H4(.037894,-.042481,.013724,-.02556) * av.z;
    a5t += H4(.038441,.090104,.026874,.024952) * av.w;
    a6t += H4(-.17238,-.15321,-.17123,.028569) * av.x;
    a6t += H4(-.26973,-.10917,-.03754,.003869) * av.y;
    a6t += H4(.025623,.012421,-.0035364,.022555) * av.z;
    a6t += H4(-.21992,.081604,.047993,.088573) * av.w;
    a7t += H4(.010967,-.12208,.042939,-.021149) * av.x;
    a7t += H4(-.0012298,-.00040353,-.0023363,-.056505) * av.y;
    a7t += H4(.010553,.0013517,-.022671,.0012073) * av.z;
    a7t += H4(.091371,.042414,.019198,-.03051) * av.w;
    av = tile0[4][local.y + 2][local.x + 0];
    a0t += H4(-.0005944,.013598,-.026327,.066251) * av.x;
    a0t += H4(.00010974,-.023378,-.039843,-.055635) * av.y;
    a0t += H4(.0029048,.01832,.00054647,-.011126) * av.z;
    a0t += H4(.00040188,.12626,.052908,.055795) * av.w;
    a1t += H4(-.1355,-.079982,.063592,.03049) * av.x;
    a1t += H4(-.13613,.12584,.018974,.068375) * av.y;
    a1t += H4(.012568,.0039752,.032366,.033884) * av.z;
    a1t += H4(.05213,.059504,.066577,.039511) * av.w;
    a2t += H4(-.00063766,.18402,-.28773,.095154) * av.x;
    a2t += H4(-.00028947,-.079228,.14643,-.11075) * av.y;
    a2t += H4(.00096171,-.035665,-.039055,-.01034) * av.z;
    a2t += H4(.00088192,.029365,.026707,.045966) * av.w;
    a3t += H4(.057659,.065853,-.0052828,.093592) * av.x;
    a3t += H4(.087633,.22188,-.015062,-.19051) * av.y;
    a3t += H4(-.01093,.026875,-.0059989,-.0051427) * av.z;
    a3t += H4(.049715,.022232,.10145,.071364) * av.w;
    a4t += H4(-.20476,-.21309,.19378,-.14824) * av.x;
    a4t += H4(-.020506,.080909,-.12171,-.033686) * av.y;
    a4t += H4(-.034936,.00043032,.033549,.030264) * av.z;
    a4t += H4(.057263,.13869,.078391,-.1002) * av.w;
    a5t += H4(-.24164,-.045157,-.022237,-.0031095) * av.x;
    a5t += H4(.23062,.082622,.041623,-.01395) * av.y;
    a5t += H4(-.031921,.02289,.0031896,.02188) * av.z;
    a5t += H4(.00090798,.016743,.06751,.063824) * av.w;
    a6t += H4(.016356,-.0035229,-.32399,.0033041) * av.x;
    a6t += H4(.0158,.21806,-.14947,-.083423) * av.y;
    a6t += H4(.041523,.0035976,-.0041297,-.020981) * av.z;
    a6t += H4(.014561,-.12056,.02933,-.032995) * av.w;
    a7t += H4(-.011939,-.29297,-.071379,-.18219) * av.x;
    a7t += H4(.035138,.052917,.015125,-.24997) * av.y;
    a7t += H4(.0065861,.0051632,-.055488,-.035848) * av.z;
    a7t += H4(.05379,.081296,.052424,.0048322) * av.w;
    av = tile0[4][local.y + 2][local.x + 1];
    a0t += H4(.001282,.032585,-.026107,.089299) * av.x;
    a0t += H4(-.0019877,.044516,.01996,-.013995) * av.y;
    a0t += H4(.00025369,.0058169,-.0066924,.033504) * av.z;
    a0t += H4(.0014197,.099562,.076775,-.084821) * av.w;
    a1t += H4(.030174,-.36111,.12089,-.076381) * av.x;
    a1t += H4(.042688,-.19311,-.010439,.052202) * av.y;
    a1t += H4(.059249,-.011545,.045622,-.013852) * av.z;
    a1t += H4(.094964,.071009,.0275,.058182) * av.w;
    a2t += H4(.0011476,-.046406,-.18836,.11961) * av.x;
    a2t += H4(-.0019328,-.25013,.036723,-.16189) * av.y;
    a2t += H4(-.0015433,-.036515,-.046354,.016314) * av.z;
    a2t += H4(.0013335,.10542,-.051315,.074362) * av.w;
    a3t += H4(.051327,.019396,.0017714,.14571) * av.x;
    a3t += H4(.14669,.0034978,.031993,-.10789) * av.y;
    a3t += H4(-.0039524,-.014034,.0065747,-.002168) * av.z;
    a3t += H4(.031118,-.053163,.084984,-.0041131) * av.w;
    a4t += H4(-.063454,-.19354,-.031532,.15865) * av.x;
    a4t += H4(-.13927,.19959,.022106,-.25913) * av.y;
    a4t += H4(-.020583,-.018076,.029003,.027285) * av.z;
    a4t += H4(.038171,.044937,.073434,.039344) * av.w;
    a5t += H4(-.076446,-.037978,-.03358,.022709) * av.x;
    a5t += H4(-.35818,.02717,.036472,.0017744) * av.y;
    a5t += H4(-.0049179,.036813,.020115,-.033149) * av.z;
    a5t += H4(.12091,.018372,.032481,.034159) * av.w;
    a6t += H4(-.015069,-.12447,-.24058,.03207) * av.x;
    a6t += H4(-.048188,-.17335,-.042391,-.011083) * av.y;
    a6t += H4(.038754,.010423,-.0037126,-.036919) * av.z;
    a6t += H4(-.018094,.0018276,.064545,.030042) * av.w;
    a7t += H4(.012166,-.29066,-.014391,-.12126) * av.x;
    a7t += H4(-.026202,.046254,-.092335,-.24495) * av.y;
    a7t += H4(.0050703,-.00032494,-.020142,-.033832) * av.z;
    a7t += H4(.082633,.056455,.060592,.013981) * av.w;
    av = tile0[4][local.y + 2][local.x + 2];
    a0t += H4(-8.3906e-5,.050271,.0086235,.023094) * av.x;
    a0t += H4(-.00010961,.0033945,-.0056392,.071215) * av.y;
    a0t += H4(.003077,-.0027205,-.022991,.034457) * av.z;
    a0t += H4(.0010958,.049055,.10221,-.05518) * av.w;
    a1t += H4(.064478,-.20865,-.16922,-.014339) * av.x;
    a1t += H4(.1702,-.068271,.11991,-.28621) * av.y;
    a1t += H4(.061991,-.023912,.049904,-.031197) * av.z;
    a1t += H4(.086188,.015098,.020464,-.0022559) * av.w;
    a2t += H4(-9.0655e-5,-.072718,.069893,-.057062) * av.x;
    a2t += H4(-.00034957,.084276,-.18613,-.14266) * av.y;
    a2t += H4(.00089393,-.0060216,-.038097,.03785) * av.z;
    a2t += H4(.00086462,.090931,.07096,.10668) * av.w;
    a3t += H4(-.085908,.21486,-.0037899,-.050233) * av.x;
    a3t += H4(.051332,-.10662,.0075514,.084968) * av.y;
    a3t += H4(.0069694,-.034235,.0058251,-.00052741) * av.z;
    a3t += H4(.079994,.10252,.037793,.026933) * av.w;
    a4t += H4(-.019441,-.3036,.074717,.021337) * av.x;
    a4t += H4(.090592,.1006,-.03093,-.071993) * av.y;
    a4t += H4(-.0087749,-.020158,.0099576,.029496) * av.z;
    a4t += H4(.040115,.068525,.10564,-.051877) * av.w;
    a5t += H4(.11201,-.01189,-.10937,.066748) * av.x;
    a5t += H4(-.14092,-.0024352,.053573,-.013738) * av.y;
    a5t += H4(.025358,-.026519,.0040503,.012716) * av.z;
    a5t += H4(.086939,.036395,.023163,.015318) * av.w;
    a6t += H4(.10113,.045257,-.096163,.028896) * av.x;
    a6t += H4(.17378,-.090744,.17388,-.0076088) * av.y;
    a6t += H4(.036836,.020079,-.0039898,.010397) * av.z;
    a6t += H4(-.15938,-.039351,.13101,.035334) * av.w;
    a7t += H4(-.0039722,-.077748,-.007581,.20896) * av.x;
    a7t += H4(.010597,-.12499,-.015521,-.35425) * av.y;
    a7t += H4(.017534,.0010934,-.01319,-.017736) * av.z;
    a7t += H4(.10978,.049987,.031538,-.013134) * av.w;
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
    a0t += H4(.00012344,-.046344,.1217,.088981) * av.x;
    a0t += H4(.00048928,.021707,-.091384,-.046525) * av.y;
    a0t += H4(-.00087346,-.011264,-.059368,.051704) * av.z;
    a0t += H4(-.0011623,.019596,-.014973,-.25811) * av.w;
    a1t += H4(-.01024,-.11996,-.14597,-.07124) * av.x;
    a1t += H4(-.068702,-.11234,-.12308,.077571) * av.y;
    a1t += H4(-.052681,.023288,-.17235,-.068223) * av.z;
    a1t += H4(.028665,-.14102,-.25999,-.029219) * av.w;
    a2t += H4(.00014362,.075093,.10733,.026209) * av.x;
    a2t += H4(.00063697,.3679,.20829,-.018859) * av.y;
    a2t += H4(-.00091437,-.24065,-.021467,-.042744) * av.z;
    a2t += H4(-.0018922,-.020744,.1404,-.095401) * av.w;
    a3t += H4(-.34194,.12715,.027183,-.075179) * av.x;
    a3t += H4(-.15201,-.096483,.050029,.00011119) * av.y;
    a3t += H4(-.0051656,-.22151,-.059156,.00052654) * av.z;
    a3t += H4(.14418,.26279,-.036535,.046072) * av.w;
    a4t += H4(-.087764,-.017086,.17383,-.057133) * av.x;
    a4t += H4(-.067618,-.12424,-.084762,-.059332) * av.y;
    a4t += H4(-.075698,-.037566,-.038611,-.07618) * av.z;
    a4t += H4(-.099102,.066376,-.15947,-.33066) * av.w;
    a5t += H4(-.16244,-.0084951,.0036552,-.042605) * av.x;
    a5t += H4(.086976,.036501,.059785,.01879) * av.y;
    a5t += H4(.074057,-.017378,-.032055,-.0063628) * av.z;
    a5t += H4(-.062185,.015147,-.079391,.034255) * av.w;
    a6t += H4(-.16685,.02216,-.11343,.010974) * av.x;
    a6t += H4(-.00030157,.12157,.047382,.030061) * av.y;
    a6t += H4(.0054728,.15013,-.084715,.0054494) * av.z;
    a6t += H4(-.0026455,-.042283,.19587,.017326) * av.w;
    a7t += H4(-.21396,-.10697,-.012149,-.085661) * av.x;
    a7t += H4(.036719,.13393,.013394,-.077945) * av.y;
    a7t += H4(.01494,.055466,-.026437,-.14271) * av.z;
    a7t += H4(-.20075,-.12671,.0063951,.017091) * av.w;
    av = tile0[5][local.y + 0][local.x + 1];
    a0t += H4(.00022418,.039936,.018583,-.066253) * av.x;
    a0t += H4(-.0015763,-.027621,.018134,-.098446) * av.y;
    a0t += H4(.0017505,-.07913,-.029644,-.067655) * av.z;
    a0t += H4(.00083175,-.046404,.013335,-.079606) * av.w;
    a1t += H4(.062552,-.11966,-.084056,.10578) * av.x;
    a1t += H4(-.19824,-.048402,.0058711,.097715) * av.y;
    a1t += H4(-.063765,-.0884,.10409,-.14687) * av.z;
    a1t += H4(-.24126,-.13528,.0019744,.076417) * av.w;
    a2t += H4(.00039783,.039746,.18572,-.044495) * av.x;
    a2t += H4(-.0017264,-.26027,-.098954,.2049) * av.y;
    a2t += H4(.0017104,-.12326,-.039414,.071183) * av.z;
    a2t += H4(.00026049,.074724,.22611,.024398) * av.w;
    a3t += H4(.0069467,-.27058,-.086974,-.027532) * av.x;
    a3t += H4(-.073859,-.0072495,.050502,-.011568) * av.y;
    a3t += H4(-.13539,-.12448,-.021815,-.023999) * av.z;
    a3t += H4(-.044588,-.1185,.021767,-.038268) * av.w;
    a4t += H4(-.1356,-.05121,.043922,-.14482) * av.x;
    a4t += H4(.066109,.087763,-.090533,-.031865) * av.y;
    a4t += H4(.027538,-.11497,-.10935,-.06786) * av.z;
    a4t += H4(-.12552,.048176,-.0020947,-.056883) * av.w;
    a5t += H4(.080173,-.001419,.028279,-.015929) * av.x;
    a5t += H4(-.036095,.061749,.050038,.041502) * av.y;
    a5t += H4(-.13878,-.019531,-.0021537,-.051973) * av.z;
    a5t += H4(.093957,.047157,.017703,.015077) * av.w;
    a6t += H4(-.15512,.2872,.011923,.0024737) * av.x;
    a6t += H4(-.05104,-.18274,-.050703,.014369) * av.y;
    a6t += H4(.079211,-.15303,.1528,-.06358) * av.z;
    a6t += H4(.13148,.11826,-.06256,.020112) * av.w;
    a7t += H4(.003551,-.027124,.0077951,.10879) * av.x;
    a7t += H4(.04398,-.044794,-.019578,-.096529) * av.y;
    a7t += H4(-.12038,-.18231,-.015236,-.0062676) * av.z;
    a7t += H4(-.088343,.060556,-.035628,-.037387) * av.w;
    av = tile0[5][local.y + 0][local.x + 2];
    a0t += H4(.00092804,-.16707,-.020374,.029474) * av.x;
    a0t += H4(-.0020266,.020042,.052849,-.075686) * av.y;
    a0t += H4(-.00039483,.0039056,-.036517,.094029) * av.z;
    a0t += H4(2.5422e-5,-.053656,-.031047,.045793) * av.w;
    a1t += H4(-.015593,.014648,.15028,.031812) * av.x;
    a1t += H4(-.14293,-.041615,.043795,.040522) * av.y;
    a1t += H4(-.05474,-.20784,-.069088,-.013396) * av.z;
    a1t += H4(-.067479,.22959,.10448,-.008116) * av.w;
    a2t += H4(.001164,-.12621,.26816,-.018215) * av.x;
    a2t += H4(-.001685,.02926,-.069723,.18784) * av.y;
    a2t += H4(-.00053674,.16356,.03661,.08383) * av.z;
    a2t += H4(-.0005991,.021211,.21237,.077826) * av.w;
    a3t += H4(-.19821,.02964,.21343,-.092105) * av.x;
    a3t += H4(-.016206,.042128,-.031791,-.03875) * av.y;
    a3t += H4(-.038552,-.33127,-.18073,-.085362) * av.z;
    a3t += H4(-.21061,-.16318,.041527,-.078606) * av.w;
    a4t += H4(.042796,-.31951,-.070444,-.068776) * av.x;
    a4t += H4(.15848,-.065673,.081819,-.080234) * av.y;
    a4t += H4(.058472,-.029582,.0018356,6.5271e-5) * av.z;
    a4t += H4(.023827,.046237,-.028871,.11065) * av.w;
    a5t += H4(.22539,.0078131,-.0066284,-.024945) * av.x;
    a5t += H4(-.25271,.079985,.045381,.035963) * av.y;
    a5t += H4(-.17283,-.03177,-.047841,.012484) * av.z;
    a5t += H4(-.039635,.023504,.037685,.015111) * av.w;
    a6t += H4(-.10232,-.20437,.042102,.00067544) * av.x;
    a6t += H4(-.14332,.056907,-.086423,.033325) * av.y;
    a6t += H4(.12069,.13076,.065119,-.0061949) * av.z;
    a6t += H4(-.022694,-.11246,.17533,.019055) * av.w;
    a7t += H4(-.041562,.013573,-.0084511,-.0035437) * av.x;
    a7t += H4(.013549,.013763,.010291,-.10159) * av.y;
    a7t += H4(.013717,.041544,-.046586,-.032908) * av.z;
    a7t += H4(-.067438,.0078976,-.075771,.050893) * av.w;
    av = tile0[5][local.y + 1][local.x + 0];
    a0t += H4(.00035847,-.021227,-.0064496,-.39718) * av.x;
    a0t += H4(.00051373,.056324,.025521,.037919) * av.y;
    a0t += H4(.00039565,-.025949,-.018486,.093188) * av.z;
    a0t += H4(.0010139,.015872,.024517,-.4469) * av.w;
    a1t += H4(.057685,-.037174,-.065428,.023231) * av.x;
    a1t += H4(-.050282,-.12673,.090924,.14163) * av.y;
    a1t += H4(-.13819,-.172,-.012567,-.03403) * av.z;
    a1t += H4(.082695,-.14946,.10195,.10414) * av.w;
    a2t += H4(.00056553,.37811,-.11584,.080185) * av.x;
    a2t += H4(.00041397,-.10579,.10898,-.091755) * av.y;
    a2t += H4(.00054879,-.090507,-.00064956,-.045932) * av.z;
    a2t += H4(.00028636,.038638,.098549,-.027632) * av.w;
    a3t += H4(.050704,.33771,.048876,.016223) * av.x;
    a3t += H4(-.059414,-.028702,.033136,.047855) * av.y;
    a3t += H4(.056965,.048484,-.040599,.019322) * av.z;
    a3t += H4(.033923,.23425,.013362,-.054134) * av.w;
    a4t += H4(.11426,.11261,.12173,.085871) * av.x;
    a4t += H4(.08368,-.12667,.019774,.13454) * av.y;
    a4t += H4(-.072621,-.094937,.045908,.05214) * av.z;
    a4t += H4(-.2963,-.07158,-.078215,-.073242) * av.w;
    a5t += H4(-.083891,-.032041,.010505,-.020206) * av.x;
    a5t += H4(.058237,-.0047696,.059936,.028677) * av.y;
    a5t += H4(.0027362,-.052585,.0061653,.013556) * av.z;
    a5t += H4(-.057347,.008759,-.051451,.061526) * av.w;
    a6t += H4(.20773,.038646,-.017205,-.026893) * av.x;
    a6t += H4(-.12218,.18031,-.01735,-.0039182) * av.y;
    a6t += H4(-.016507,-.066071,-.024892,.0080558) * av.z;
    a6t += H4(-.056905,.062717,-.066089,-.0050111) * av.w;
    a7t += H4(.016992,-.13366,-.0092103,-.046576) * av.x;
    a7t += H4(-.0059691,.064443,.027128,.19717) * av.y;
    a7t += H4(.049461,-.072342,.041301,-.065518) * av.z;
    a7t += H4(-.073169,.093091,.023791,.18104) * av.w;
    av = tile0[5][local.y + 1][local.x + 1];
    a0t += H4(-.00032492,.018708,-.042292,-.29217) * av.x;
    a0t += H4(-.0064261,-.0050238,.023273,-.34352) * av.y;
    a0t += H4(.00049245,-.049601,.020244,-.25234) * av.z;
    a0t += H4(.00070239,.025824,.056717,.34957) * av.w;
    a1t += H4(-.054971,-.11084,-.026326,.11796) * av.x;
    a1t += H4(-.1466,.017969,.1378,-.015127) * av.y;
    a1t += H4(-.093101,-.03625,.13602,-.054003) * av.z;
    a1t += H4(-.16773,-.20417,.14844,.048981) * av.w;
    a2t += H4(-.00030079,.19587,-.13507,.099702) * av.x;
    a2t += H4(-.0061895,-.12662,.1753,-.053603) * av.y;
    a2t += H4(.00087793,-.15363,.099322,.0019355) * av.z;
    a2t += H4(.00054912,-.040276,.1144,.13923) * av.w;
    a3t += H4(.056544,-.093626,.0077192,-.0011447) * av.x;
    a3t += H4(-.080579,-.0031095,.034409,.011863) * av.y;
    a3t += H4(-.09336,-.11864,-.013046,-.075231) * av.z;
    a3t += H4(-.29182,-.16711,.015704,-.03292) * av.w;
    a4t += H4(-.1221,.038935,.042721,-.11069) * av.x;
    a4t += H4(.14727,-.018445,.16032,-.38934) * av.y;
    a4t += H4(.016106,-.14094,.018402,-.11048) * av.z;
    a4t += H4(.092855,-.002501,.15557,.24591) * av.w;
    a5t += H4(.054286,-.021095,-.094738,.034976) * av.x;
    a5t += H4(.097948,.047462,.025977,.039046) * av.y;
    a5t += H4(-.030032,-.015651,-.014375,-.028561) * av.z;
    a5t += H4(.00095961,-.00030254,.03665,.01214) * av.w;
    a6t += H4(-.02996,.028191,-.33419,.0060892) * av.x;
    a6t += H4(-.07462,.25036,.032091,.021913) * av.y;
    a6t += H4(-.26064,.022555,.12952,-.024991) * av.z;
    a6t += H4(.12784,.059454,.0028585,-.049035) * av.w;
    a7t += H4(-.016128,-.14497,-.0097251,-.008875) * av.x;
    a7t += H4(.017206,.07818,-.028785,.078284) * av.y;
    a7t += H4(-.015462,-.0020321,-.051985,.0014556) * av.z;
    a7t += H4(-.11037,.021367,.13869,-.11268) * av.w;
    av = tile0[5][local.y + 1][local.x + 2];
    a0t += H4(-.00081367,-.028893,.0049359,-.097384) * av.x;
    a0t += H4(-.0025373,-.016015,.048841,-.076657) * av.y;
    a0t += H4(.00055128,-.013862,-.013587,.077038) * av.z;
    a0t += H4(.0007952,-.081817,-.0037112,.14349) * av.w;
    a1t += H4(-.10619,.11354,.1716,.042417) * av.x;
    a1t += H4(-1.2836e-5,.095859,.012516,-.11669) * av.y;
    a1t += H4(-.06154,-.12614,.047589,.018777) * av.z;
    a1t += H4(-.061812,.022124,-.04061,.094557) * av.w;
    a2t += H4(-.00073295,-.020856,-.017368,-.0030909) * av.x;
    a2t += H4(-.002173,.055001,-.048723,.24716) * av.y;
    a2t += H4(.00043654,-.077605,-.014354,.0555) * av.z;
    a2t += H4(.0003664,.03004,-.17587,.3326) * av.w;
    a3t += H4(.097818,.068154,-.028681,-.023592) * av.x;
    a3t += H4(-.020724,.037632,.0090463,-.053072) * av.y;
    a3t += H4(-.09334,-.3245,-.049188,-.065044) * av.z;
    a3t += H4(-.091785,-.16179,.02578,-.089459) * av.w;
    a4t += H4(.11277,.020135,-.026574,-.12825) * av.x;
    a4t += H4(.10775,.17729,.12663,-.1416) * av.y;
    a4t += H4(-.18794,-.12387,-.081938,.18646) * av.z;
    a4t += H4(.23819,-.074343,.098422,.014957) * av.w;
    a5t += H4(.049387,.013206,.045571,.042087) * av.x;
    a5t += H4(-.060769,.029585,.056198,.022093) * av.y;
    a5t += H4(.0020287,-.050529,-.029782,.052401) * av.z;
    a5t += H4(-.092661,.029525,.034784,-.045672) * av.w;
    a6t += H4(-.032894,.11168,-.1331,-.0065435) * av.x;
    a6t += H4(-.082216,-.13569,.075742,.040818) * av.y;
    a6t += H4(.0094521,.093007,.13023,-.019587) * av.z;
    a6t += H4(.0083216,-.042858,.18541,-.028044) * av.w;
    a7t += H4(-.016055,-.018225,.00037765,.23504) * av.x;
    a7t += H4(.042343,.066986,.015451,-.12436) * av.y;
    a7t += H4(.017254,-.11784,-.011348,-.0092731) * av.z;
    a7t += H4(-.02223,-.025975,-.039036,.046614) * av.w;
    av = tile0[5][local.y + 2][local.x + 0];
    a0t += H4(-.00042266,.027462,.016278,.011511) * av.x;
    a0t += H4(.0013628,.05635,.03052,-.16505) * av.y;
    a0t += H4(.00033673,-.0078212,-.00060065,.0081354) * av.z;
    a0t += H4(.001311,-.036701,.014336,.10878) * av.w;
    a1t += H4(-.037285,.2775,.031137,-.072168) * av.x;
    a1t += H4(.00010318,-.20647,.055508,.034695) * av.y;
    a1t += H4(.1475,-.020077,-.061554,-.043079) * av.z;
    a1t += H4(-.0047755,.32505,-.081488,-.025774) * av.w;
    a2t += H4(-8.8375e-5,-.13726,-.086718,-.29056) * av.x;
    a2t += H4(.0013741,-.060343,-.039201,-.10317) * av.y;
    a2t += H4(.00050661,.0066234,.011283,.026199) * av.z;
    a2t += H4(.00057845,.032229,.058294,-.17228) * av.w;
    a3t += H4(-.11165,-.0074661,.056592,.029622) * av.x;
    a3t += H4(.10257,-.06096,.078446,.07172) * av.y;
    a3t += H4(.042195,-.18659,-.026956,-.085341) * av.z;
    a3t += H4(-.004284,.17573,.03277,.074145) * av.w;
    a4t += H4(-.12756,-.023357,.019199,-.093646) * av.x;
    a4t += H4(.07276,-.11568,.14933,.080625) * av.y;
    a4t += H4(.093449,-.1333,-.14963,-.0082024) * av.z;
    a4t += H4(-.19554,.17906,.017927,-.15006) * av.w;
    a5t += H4(-.051024,.20772,.053588,-.027031) * av.x;
    a5t += H4(-.14479,-.057697,.047626,.019157) * av.y;
    a5t += H4(.080627,-.089464,-.0074978,.0084378) * av.z;
    a5t += H4(-.16809,.012995,-.00097239,-.014591) * av.w;
    a6t += H4(.25047,.035056,.048813,-.16986) * av.x;
    a6t += H4(-.11041,.05261,.098846,.0096678) * av.y;
    a6t += H4(-.045074,-.15176,-.022141,.045204) * av.z;
    a6t += H4(.13036,-.0095953,-.044421,-.16724) * av.w;
    a7t += H4(-.028617,.038772,-.00085521,-.20962) * av.x;
    a7t += H4(.056303,-.0057858,-.021435,.15309) * av.y;
    a7t += H4(.018776,-.082341,-.031005,-.015036) * av.z;
    a7t += H4(-.048583,.047563,-.02348,.0098122) * av.w;
    av = tile0[5][local.y + 2][local.x + 1];
    a0t += H4(-.0020578,.0098888,-.0045949,-.18866) * av.x;
    a0t += H4(-.00071295,.018147,.050984,-.010364) * av.y;
    a0t += H4(.00022902,-.062153,-.00041111,.010107) * av.z;
    a0t += H4(.00057397,-.0071939,.012176,.23001) * av.w;
    a1t += H4(.047678,-.10528,.12425,.1341) * av.x;
    a1t += H4(.14589,-.11297,.10758,-.28192) * av.y;
    a1t += H4(-.10487,.0011079,-.12898,-.1243) * av.z;
    a1t += H4(-.16636,.069285,-.065595,-.0024944) * av.w;
    a2t += H4(-.0018375,-.074981,-.03006,.19715) * av.x;
    a2t += H4(-.00067503,-.16797,.010293,-.041951) * av.y;
    a2t += H4(.00029173,.16794,.053439,-.19874) * av.z;
    a2t += H4(.00018927,-.03999,-.014308,-.12201) * av.w;
    a3t += H4(.084161,-.19092,.055294,.0052241) * av.x;
    a3t += H4(.067138,-.067124,.014771,.05232) * av.y;
    a3t += H4(.017224,-.02438,-.01775,-.063012) * av.z;
    a3t += H4(-.11994,-.20162,.040695,.076189) * av.w;
    a4t += H4(-.048879,-.10097,-.14569,-.034339) * av.x;
    a4t += H4(-.020196,-.092174,-.02548,-.03113) * av.y;
    a4t += H4(-.077246,.084952,-.095488,-.13457) * av.z;
    a4t += H4(.14337,.046537,.14636,.01673) * av.w;
    a5t += H4(.038457,-.055054,.04227,.034308) * av.x;
    a5t += H4(-.012195,.031307,.015947,.01071) * av.y;
    a5t += H4(-.076466,.010841,.0085658,-.025868) * av.z;
    a5t += H4(-.056451,.11467,.020915,-.018994) * av.w;
    a6t += H4(.14179,.0045059,-.031402,.024239) * av.x;
    a6t += H4(.052277,.076045,-.12022,.026819) * av.y;
    a6t += H4(-.3318,.082672,-.12596,-.10877) * av.z;
    a6t += H4(.035421,.021981,-.15091,-.096226) * av.w;
    a7t += H4(.012692,-.046892,.021764,-.22106) * av.x;
    a7t += H4(.066188,.032975,.021591,.099909) * av.y;
    a7t += H4(-.021329,.22554,-.0041721,.022824) * av.z;
    a7t += H4(-.028524,-.12447,.015758,-.19066) * av.w;
    av = tile0[5][local.y + 2][local.x + 2];
    a0t += H4(-.00063675,.046425,.033404,-.13518) * av.x;
    a0t += H4(.00056402,-.023871,.048824,-.078477) * av.y;
    a0t += H4(-.0013948,-.013991,-.035714,-.034074) * av.z;
    a0t += H4(-1.7928e-5,.028366,-.021029,-.046385) * av.w;
    a1t += H4(-.24888,-.048582,.15672,-.30016) * av.x;
    a1t += H4(.24578,-.008606,-.21143,-.11326) * av.y;
    a1t += H4(.082152,-.0027785,-.11064,-.056339) * av.z;
    a1t += H4(-.06747,-.093355,-.07769,.053373) * av.w;
    a2t += H4(-.00088805,.17496,-.063885,.068416) * av.x;
    a2t += H4(.00089002,-.092827,.044846,-.035064) * av.y;
    a2t += H4(-.0013849,-.1491,-.041621,-.0052603) * av.z;
    a2t += H4(-.00058047,.034138,-.15623,.18484) * av.w;
    a3t += H4(.016447,-.14425,.08781,.065153) * av.x;
    a3t += H4(.034904,-.078585,.0034433,.083369) * av.y;
    a3t += H4(-.076736,-.49838,-.035298,-.020633) * av.z;
    a3t += H4(-.070101,-.24785,-4.3592e-5,-.0054461) * av.w;
    a4t += H4(.17472,-.096174,-.12571,-.15678) * av.x;
    a4t += H4(-.13124,-.073363,-.028641,-.16524) * av.y;
    a4t += H4(-.10292,.0074911,-.00023936,.043698) * av.z;
    a4t += H4(.01582,-.26757,.0089214,.026273) * av.w;
    a5t += H4(.080184,.052262,.11703,-.20933) * av.x;
    a5t += H4(.08461,.057452,-.061419,.03161) * av.y;
    a5t += H4(-.15649,-.07476,-.067492,.033573) * av.z;
    a5t += H4(.059435,.0065103,-.038308,-.12159) * av.w;
    a6t += H4(.099183,.18256,-.018541,.02455) * av.x;
    a6t += H4(-.063251,-.044591,.097705,-.0058365) * av.y;
    a6t += H4(.0037475,-.052871,-.042809,-.069787) * av.z;
    a6t += H4(.16996,-.034321,-.23386,.011675) * av.w;
    a7t += H4(.026129,.07345,.0036647,-.0725) * av.x;
    a7t += H4(.0020839,.054965,-.037342,.0013628) * av.y;
    a7t += H4(-.0115,-.033738,-.012168,-.091693) * av.z;
    a7t += H4(-.0097212,-.24093,.047679,-.016009) * av.w;
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
    a0t += H4(.0019772,-.053486,-.03744,-.26295) * av.x;
    a0t += H4(.00074399,.069066,.023927,-.11716) * av.y;
    a0t += H4(-.00109,-.082399,-.044366,.055633) * av.z;
    a0t += H4(-4.2128e-5,.08426,.034021,-.02194) * av.w;
    a1t += H4(-.15117,.0094982,.029994,-.073238) * av.x;
    a1t += H4(.042539,-.11037,.068283,.10818) * av.y;
    a1t += H4(-.068287,-.042262,-.10006,-.25915) * av.z;
    a1t += H4(.026972,.11862,.069552,.075288) * av.w;
    a2t += H4(.0019666,-.26263,-.3664,-.037091) * av.x;
    a2t += H4(.00068454,-.18412,.06568,.068135) * av.y;
    a2t += H4(-.0013243,-.080189,-.036431,-.024501) * av.z;
    a2t += H4(-.00026391,.1048,.095665,.038555) * av.w;
    a3t += H4(-.028243,-.023695,.0074077,-.048891) * av.x;
    a3t += H4(-.040127,.1053,.088027,.045168) * av.y;
    a3t += H4(-.025437,-.08531,-.062585,-.071305) * av.z;
    a3t += H4(-.034153,-.010344,.07088,.05746) * av.w;
    a4t += H4(-.1125,.017605,-.038375,-.036791) * av.x;
    a4t += H4(.030382,.026342,.060947,-.10556) * av.y;
    a4t += H4(-.24006,-.15341,-.0088888,.21026) * av.z;
    a4t += H4(.11894,.072962,.088112,.01485) * av.w;
    a5t += H4(-.08885,.0098871,-.010533,-.028331) * av.x;
    a5t += H4(.059644,.050485,.12344,.097731) * av.y;
    a5t += H4(-.050922,-.040154,-.11268,-.11396) * av.z;
    a5t += H4(-.039169,.067384,.13322,.10042) * av.w;
    a6t += H4(-.033974,-.25658,-.048902,.0040472) * av.x;
    a6t += H4(.12089,.0027753,.14983,.040184) * av.y;
    a6t += H4(.004074,-.055696,-.032211,-.0083589) * av.z;
    a6t += H4(.17437,.070017,.082953,.051796) * av.w;
    a7t += H4(.01617,-.058595,-.0012734,-.2552) * av.x;
    a7t += H4(.043975,.15591,.043374,.030319) * av.y;
    a7t += H4(-.017626,-.074489,-.038201,-.13918) * av.z;
    a7t += H4(.030168,-.0047145,.052683,.090687) * av.w;
    av = tile0[6][local.y + 0][local.x + 1];
    a0t += H4(.00026994,.042756,.08167,-.10891) * av.x;
    a0t += H4(.00054798,.019158,-.0016823,-.17691) * av.y;
    a0t += H4(-.00026483,-.0016824,-.018302,-.012155) * av.z;
    a0t += H4(-7.6536e-5,.053517,.038911,-.093989) * av.w;
    a1t += H4(-.17707,-.17378,.0093638,.1333) * av.x;
    a1t += H4(.065236,.012442,-.0086583,.06305) * av.y;
    a1t += H4(.022469,-.048377,-.10041,-.051568) * av.z;
    a1t += H4(-.13642,.12215,.039072,.09956) * av.w;
    a2t += H4(.00037505,-.099773,-.18412,-.047842) * av.x;
    a2t += H4(.00059673,-.084182,-.010088,.037771) * av.y;
    a2t += H4(-.00047033,-.11169,-.060776,-.064885) * av.z;
    a2t += H4(-.0003309,.12348,-.010722,.019332) * av.w;
    a3t += H4(-.065468,-.087099,-.026352,-.25124) * av.x;
    a3t += H4(.018152,.10002,.051165,.003904) * av.y;
    a3t += H4(-.010404,-.068675,-.020421,.012237) * av.z;
    a3t += H4(.048547,-.054564,.0053198,.044505) * av.w;
    a4t += H4(-.24649,.032904,.027551,.13959) * av.x;
    a4t += H4(.0051018,.0028738,.087039,.13442) * av.y;
    a4t += H4(-.15613,.022531,.041756,.017532) * av.z;
    a4t += H4(.065293,.014236,.03565,-.026702) * av.w;
    a5t += H4(-.12709,-.034257,-.035175,.0015814) * av.x;
    a5t += H4(.013404,.045158,.06974,.05431) * av.y;
    a5t += H4(-.089223,-.057438,-.015382,-.076962) * av.z;
    a5t += H4(.010294,.11537,.10287,.079796) * av.w;
    a6t += H4(-.093598,.029954,-.15907,.043449) * av.x;
    a6t += H4(.036002,.02849,.02926,.054072) * av.y;
    a6t += H4(.014184,.025029,-.043195,-.072756) * av.z;
    a6t += H4(-.063558,.065383,-.076207,.11761) * av.w;
    a7t += H4(-.051001,-.18286,-.062409,-.011529) * av.x;
    a7t += H4(.05648,.035556,.019816,.0017839) * av.y;
    a7t += H4(.022122,-.07136,.0034465,-.080193) * av.z;
    a7t += H4(.036213,.039636,.054684,-.0097567) * av.w;
    av = tile0[6][local.y + 0][local.x + 2];
    a0t += H4(-.00083478,.065543,-.0039978,.12782) * av.x;
    a0t += H4(.00031521,.00020592,.059253,-.0055534) * av.y;
    a0t += H4(.00020231,.027454,-.063331,.066396) * av.z;
    a0t += H4(.00028566,.016486,.072702,.0036328) * av.w;
    a1t += H4(.066343,-.0052263,.1232,-.024058) * av.x;
    a1t += H4(-.061227,.11431,.11116,.054394) * av.y;
    a1t += H4(-.085303,-.40449,-.1673,-.10971) * av.z;
    a1t += H4(-.078507,.0018802,.1596,.10174) * av.w;
    a2t += H4(-.00064175,-.13478,-.047484,-.3285) * av.x;
    a2t += H4(.00014893,.039447,-.022281,.0162) * av.y;
    a2t += H4(-.00015632,-.089698,-.22699,-.20863) * av.z;
    a2t += H4(-6.0233e-5,.13175,.078019,.090068) * av.w;
    a3t += H4(-.15694,-.1773,-.079506,.064496) * av.x;
    a3t += H4(.028974,-.024927,-.0068637,.093156) * av.y;
    a3t += H4(.048111,-.20271,-.016115,-.078785) * av.z;
    a3t += H4(.056172,-.059944,.0017667,.065431) * av.w;
    a4t += H4(-.29363,-.22275,-.22709,-.074358) * av.x;
    a4t += H4(-.022631,.0066759,.074223,-.0327) * av.y;
    a4t += H4(-.044819,.040778,-.1094,.025906) * av.z;
    a4t += H4(.067529,.050816,.053575,-.056766) * av.w;
    a5t += H4(.041568,-.07022,-.008795,-.023817) * av.x;
    a5t += H4(.015302,.091046,.03386,.049814) * av.y;
    a5t += H4(-.058048,-.11182,-.070218,-.03211) * av.z;
    a5t += H4(.08958,.10697,.047404,.051352) * av.w;
    a6t += H4(-.32899,.12874,-.026492,-.072435) * av.x;
    a6t += H4(-.02457,.018976,.048798,.10649) * av.y;
    a6t += H4(-.047194,.058369,-.13708,-.099132) * av.z;
    a6t += H4(.053366,.10096,-.031838,.11483) * av.w;
    a7t += H4(.0054276,-.0010491,-.080755,-.068835) * av.x;
    a7t += H4(.070055,.016993,.05003,.090377) * av.y;
    a7t += H4(-.047559,-.12977,-.0065895,-.0070298) * av.z;
    a7t += H4(.065208,.045426,.032808,.067347) * av.w;
    av = tile0[6][local.y + 1][local.x + 0];
    a0t += H4(.002686,-.065633,-.015832,.055927) * av.x;
    a0t += H4(.00069372,.1004,.051912,-.04911) * av.y;
    a0t += H4(-.00093464,-.052317,.0033441,.0043376) * av.z;
    a0t += H4(.0007229,.11061,.049909,-.043538) * av.w;
    a1t += H4(-.13639,.020281,-.050307,-.10187) * av.x;
    a1t += H4(.069954,-.061078,.046548,.013052) * av.y;
    a1t += H4(.16745,.080859,-.050743,.04279) * av.z;
    a1t += H4(-.044189,.11191,.06857,.13759) * av.w;
    a2t += H4(.002735,-.094606,.012722,-.10809) * av.x;
    a2t += H4(.00056508,-.12917,.089156,-.039238) * av.y;
    a2t += H4(-.00092667,-.19055,-.074715,-.070938) * av.z;
    a2t += H4(.00048948,.11071,.047436,.032371) * av.w;
    a3t += H4(-.094405,.034167,-.026299,.002417) * av.x;
    a3t += H4(.0031159,.046096,.085652,.0048838) * av.y;
    a3t += H4(.02734,.11622,-.032355,.076734) * av.z;
    a3t += H4(-.05574,.058743,.097699,.056008) * av.w;
    a4t += H4(-.076706,-.21244,-.13271,-.2791) * av.x;
    a4t += H4(.059117,-.028632,.055102,-.11297) * av.y;
    a4t += H4(.054994,-.0093013,.07172,-.093238) * av.z;
    a4t += H4(.061332,-.0046196,-.10571,-.20465) * av.w;
    a5t += H4(.044583,.062833,-.0018546,-.021606) * av.x;
    a5t += H4(.10869,.033016,.066925,.068478) * av.y;
    a5t += H4(.09779,.038712,-.0072781,-.069736) * av.z;
    a5t += H4(-.029003,.010992,.12082,.087329) * av.w;
    a6t += H4(-.12965,-.02513,.1479,-.091968) * av.x;
    a6t += H4(-.08884,.012804,.037498,.024137) * av.y;
    a6t += H4(.029332,-.018508,-.013178,.035379) * av.z;
    a6t += H4(.13795,.13535,-.041192,.013729) * av.w;
    a7t += H4(.028188,-.006066,.010594,-.26283) * av.x;
    a7t += H4(.054367,.080467,.051327,.010014) * av.y;
    a7t += H4(.0081782,.037925,-.010233,-.092188) * av.z;
    a7t += H4(.039278,.058377,.051865,.017986) * av.w;
    av = tile0[6][local.y + 1][local.x + 1];
    a0t += H4(-.00055031,-.083277,-.0040916,-.13315) * av.x;
    a0t += H4(.0011492,.038949,.031509,-.13975) * av.y;
    a0t += H4(.0017248,.010219,.011193,-.1393) * av.z;
    a0t += H4(.00066514,.033595,.083849,-.31126) * av.w;
    a1t += H4(-.21484,-.12617,.090138,.15871) * av.x;
    a1t += H4(.050048,-.020003,.069947,.044759) * av.y;
    a1t += H4(-.027109,-.069672,-.03104,.0012027) * av.z;
    a1t += H4(-.18449,.073353,.019981,.069861) * av.w;
    a2t += H4(-.00017718,-.11938,-.051472,-.068565) * av.x;
    a2t += H4(.00094754,.091689,-.007393,.072558) * av.y;
    a2t += H4(.0016083,.065752,-.095603,-.075838) * av.z;
    a2t += H4(.00039865,.074076,-.044012,-.073318) * av.w;
    a3t += H4(.093424,-.019547,.083634,-.17278) * av.x;
    a3t += H4(.041165,.096644,.06192,.038027) * av.y;
    a3t += H4(-.026284,-.20007,.0077067,.073926) * av.z;
    a3t += H4(-.00093361,.017028,.093477,-.0097223) * av.w;
    a4t += H4(-.038571,-.045574,.22882,-.16579) * av.x;
    a4t += H4(.043379,.0054101,-.033382,-.14094) * av.y;
    a4t += H4(-.08566,.019923,.015561,-.070963) * av.z;
    a4t += H4(-.090676,.075282,-.010334,-.13467) * av.w;
    a5t += H4(-.18497,.0095761,-.040634,.0517) * av.x;
    a5t += H4(.104,.051962,.031,.030697) * av.y;
    a5t += H4(.069039,.00042553,.01175,-.032162) * av.z;
    a5t += H4(.011561,.10308,.039674,.080925) * av.w;
    a6t += H4(-.20865,-.20996,-.015872,-.04111) * av.x;
    a6t += H4(-.20934,.044275,.071411,.034997) * av.y;
    a6t += H4(.040763,.029179,.075209,-.001581) * av.z;
    a6t += H4(.087239,.082115,-.043786,.067799) * av.w;
    a7t += H4(.03598,.058624,.0033229,-.10191) * av.x;
    a7t += H4(.034353,.064316,.0035476,-.015684) * av.y;
    a7t += H4(.0086045,.085033,-.0013242,-.016024) * av.z;
    a7t += H4(.075192,.086518,-.00092494,-.11834) * av.w;
    av = tile0[6][local.y + 1][local.x + 2];
    a0t += H4(-.00052914,.057484,-.032377,-.12515) * av.x;
    a0t += H4(4.4254e-5,.01008,.1028,-.19627) * av.y;
    a0t += H4(3.6926e-5,-.022542,-.068352,.063725) * av.z;
    a0t += H4(.00036386,.040639,.10883,-.07485) * av.w;
    a1t += H4(-.17103,-.14348,.056338,-.11887) * av.x;
    a1t += H4(-.1604,.096665,.032607,.013109) * av.y;
    a1t += H4(.013837,-.062274,-.028337,-.0285) * av.z;
    a1t += H4(-.28334,-.0020096,.13783,.087197) * av.w;
    a2t += H4(-.00037926,.00094189,-.10088,-.0063193) * av.x;
    a2t += H4(-.00028189,-.046759,.019331,.0090922) * av.y;
    a2t += H4(-8.5787e-5,-.077753,-.053584,-.021822) * av.z;
    a2t += H4(.00027249,.010014,.021035,.03913) * av.w;
    a3t += H4(.039975,-.12008,.011957,-.042306) * av.x;
    a3t += H4(-.0092173,.043678,.025219,.028129) * av.y;
    a3t += H4(-.14206,-.079237,-.043694,-.037859) * av.z;
    a3t += H4(.04195,-.096407,.017898,.029797) * av.w;
    a4t += H4(-.2046,-.091798,.050564,.11457) * av.x;
    a4t += H4(-.00098231,.044764,.093707,-.033336) * av.y;
    a4t += H4(.10564,-.045217,-.090637,.030257) * av.z;
    a4t += H4(.026427,-.039813,.051369,-.038755) * av.w;
    a5t += H4(-.020948,-.089693,.075816,-.034203) * av.x;
    a5t += H4(-.049066,.084098,.02099,.023743) * av.y;
    a5t += H4(-.10501,-.027887,-.022104,-.050024) * av.z;
    a5t += H4(.095204,.092416,.037273,.044339) * av.w;
    a6t += H4(-.23649,-.066313,-.11057,.03559) * av.x;
    a6t += H4(-.059621,-.00083994,-.12394,.076791) * av.y;
    a6t += H4(-.0916,.002247,.032746,-.03282) * av.z;
    a6t += H4(-.014879,.031325,.082851,.10181) * av.w;
    a7t += H4(-.00035205,-.079903,-.093622,-.24216) * av.x;
    a7t += H4(.094033,.095643,.015806,-.0022236) * av.y;
    a7t += H4(-.021609,-.0068204,-.00052655,.006342) * av.z;
    a7t += H4(.096834,.035294,.070088,-.099922) * av.w;
    av = tile0[6][local.y + 2][local.x + 0];
    a0t += H4(.00025497,.0020276,.029847,.15206) * av.x;
    a0t += H4(.0010486,.1047,.030011,-.077637) * av.y;
    a0t += H4(.00052856,-.042145,.043148,-.0437) * av.z;
    a0t += H4(.00038743,.10444,.046566,.029244) * av.w;
    a1t += H4(-.021066,-.075516,-.041743,-.1104) * av.x;
    a1t += H4(.1579,.041223,.012775,-.0055824) * av.y;
    a1t += H4(.16011,.024899,.01052,-.0049214) * av.z;
    a1t += H4(.0013041,-.060184,.053031,.052634) * av.w;
    a2t += H4(.00040191,-.038382,-.17495,.10216) * av.x;
    a2t += H4(.0008061,.12115,.048476,.0074699) * av.y;
    a2t += H4(.0005632,.11147,.07281,.085563) * av.z;
    a2t += H4(.00011305,.12998,.005307,.034433) * av.w;
    a3t += H4(.12886,-.14291,-.035687,.033722) * av.x;
    a3t += H4(.080169,-.063684,.080623,.054506) * av.y;
    a3t += H4(.06808,-.096059,-.016555,.04529) * av.z;
    a3t += H4(.050311,.0018963,.0938,.056783) * av.w;
    a4t += H4(-.061112,-.11804,-.099891,.083249) * av.x;
    a4t += H4(.076572,.075092,.046853,-.058678) * av.y;
    a4t += H4(.15117,-.032426,.052358,-.058267) * av.z;
    a4t += H4(.053733,.038942,-.094536,-.21474) * av.w;
    a5t += H4(-.006904,-.053125,-.0021299,-.015837) * av.x;
    a5t += H4(.1346,-.0030751,.034516,.043891) * av.y;
    a5t += H4(.042826,.056019,.023643,.013373) * av.z;
    a5t += H4(.024277,.020541,.068541,.055761) * av.w;
    a6t += H4(-.38036,-.29227,.055257,.016939) * av.x;
    a6t += H4(.023525,-.046337,.047814,-.0088298) * av.y;
    a6t += H4(-.092105,.058596,-.11459,.051726) * av.z;
    a6t += H4(.068333,.11915,.009975,-.0030359) * av.w;
    a7t += H4(.013859,-.015239,-.061209,.10341) * av.x;
    a7t += H4(.042507,.066801,.035509,.057428) * av.y;
    a7t += H4(.019858,.078124,.02766,-.023164) * av.z;
    a7t += H4(.045954,.027862,.067253,.067576) * av.w;
    av = tile0[6][local.y + 2][local.x + 1];
    a0t += H4(.0014019,-.03654,-.016677,.053255) * av.x;
    a0t += H4(8.3644e-5,.049091,.070456,.012451) * av.y;
    a0t += H4(.00017065,-.042167,-.003773,-.058668) * av.z;
    a0t += H4(-8.1666e-7,.073928,.064632,-.024261) * av.w;
    a1t += H4(-.19595,.075789,.092082,.04335) * av.x;
    a1t += H4(-.020316,.061352,-.081948,.022978) * av.y;
    a1t += H4(.024482,.038955,-.012107,.0089027) * av.z;
    a1t += H4(.060113,-.047881,.049128,.033802) * av.w;
    a2t += H4(.0017108,-.022825,-.083619,-.090072) * av.x;
    a2t += H4(-.00017881,.12481,-.028732,.037999) * av.y;
    a2t += H4(.00049887,-.009818,.019849,.0034473) * av.z;
    a2t += H4(-.00021285,-.0095056,-.13719,-.050884) * av.w;
    a3t += H4(-.072756,-.010337,-.044712,-.073128) * av.x;
    a3t += H4(.0034453,-.12404,.048099,-.040237) * av.y;
    a3t += H4(.012486,-.077847,.013653,.016963) * av.z;
    a3t += H4(-.026369,.0021073,.080896,.012291) * av.w;
    a4t += H4(-.31733,-.019877,.035612,-.19554) * av.x;
    a4t += H4(.010972,.00071736,.092413,-.1642) * av.y;
    a4t += H4(.055557,-.18366,.03945,.059499) * av.z;
    a4t += H4(-.072276,.065633,.046733,-.13326) * av.w;
    a5t += H4(-.34597,.076756,-.023696,.010554) * av.x;
    a5t += H4(.096398,.0067851,.022994,.018223) * av.y;
    a5t += H4(.059074,.019277,.019196,-.027985) * av.z;
    a5t += H4(.036793,.042543,.032227,.038955) * av.w;
    a6t += H4(-.2893,-.093269,.091373,-.089567) * av.x;
    a6t += H4(.098604,.084987,.065382,.018608) * av.y;
    a6t += H4(-.13448,-.039304,-.012557,.025898) * av.z;
    a6t += H4(.12051,.0042906,.007918,.025426) * av.w;
    a7t += H4(-.016856,.053514,-.0094083,-.17929) * av.x;
    a7t += H4(.042406,.048195,.034178,.011497) * av.y;
    a7t += H4(-.011514,.050343,-.0060315,-.14157) * av.z;
    a7t += H4(.088495,.0034634,.025434,-.043379) * av.w;
    av = tile0[6][local.y + 2][local.x + 2];
    a0t += H4(.00079441,-.075215,-.030444,-.11157) * av.x;
    a0t += H4(-.0007005,.036766,.085149,.028941) * av.y;
    a0t += H4(-2.9935e-5,-.071524,-.12831,-.031056) * av.z;
    a0t += H4(-.0012251,.06027,.097862,-.18243) * av.w;
    a1t += H4(-.15943,-.025546,-.13102,-.078531) * av.x;
    a1t += H4(.0077486,.072971,.060958,-.004133) * av.y;
    a1t += H4(-.059479,-.042272,-.041849,.0011265) * av.z;
    a1t += H4(-.021516,.090344,.14597,.0028512) * av.w;
    a2t += H4(.00097683,-.090111,.076167,-.096367) * av.x;
    a2t += H4(-.0012967,-.024339,-.014195,.070902) * av.y;
    a2t += H4(-7.7637e-5,.0031321,-.051542,-.015693) * av.z;
    a2t += H4(-.00094924,-.033305,-.037366,-.029044) * av.w;
    a3t += H4(-.10271,.015138,-.067216,-.035289) * av.x;
    a3t += H4(-.025146,.11952,.043329,.047285) * av.y;
    a3t += H4(-.30404,-.19207,-.043862,-.047575) * av.z;
    a3t += H4(.03767,-.10941,.042091,.04875) * av.w;
    a4t += H4(-.13179,.0063129,-.11332,-.0055368) * av.x;
    a4t += H4(.096297,.084917,.1397,.01806) * av.y;
    a4t += H4(-.12358,-.11591,-.21304,.025717) * av.z;
    a4t += H4(.020475,-.022896,.043438,-.097776) * av.w;
    a5t += H4(-.15062,-.029637,-.0075692,.046999) * av.x;
    a5t += H4(.13325,.049261,.029478,.044399) * av.y;
    a5t += H4(-.082651,-.017916,-.0051153,-.050191) * av.z;
    a5t += H4(.11562,.048635,.024913,.045497) * av.w;
    a6t += H4(-.15691,-.30431,-.021973,-.046125) * av.x;
    a6t += H4(-.0076306,.043957,-.2195,.039388) * av.y;
    a6t += H4(-.17161,-.099841,-.14639,-.02116) * av.z;
    a6t += H4(-.15744,-.0034656,.13049,.043943) * av.w;
    a7t += H4(-.033543,.02999,-.12041,-.32729) * av.x;
    a7t += H4(.1022,.062939,.050507,.064163) * av.y;
    a7t += H4(-.10048,-.058709,-.074708,-.12265) * av.z;
    a7t += H4(.11714,.03897,.056442,-.076556) * av.w;
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
    a0t += H4(-.00018818,.0012958,-.079863,.0037653) * av.x;
    a0t += H4(.00027908,-.050427,-.015209,.045963) * av.y;
    a0t += H4(-.00013259,-.01416,-.053105,.12176) * av.z;
    a0t += H4(-.0022313,-.03538,.025389,-.0077656) * av.w;
    a1t += H4(.055301,-.017381,-.051435,-.04724) * av.x;
    a1t += H4(-.092491,-.038843,.020348,-.056498) * av.y;
    a1t += H4(-.10421,.01119,-.35236,-.18308) * av.z;
    a1t += H4(-.38674,.15582,-.0050686,.1134) * av.w;
    a2t += H4(-.00031281,-.24473,-.22131,.23629) * av.x;
    a2t += H4(-.0005632,-.05012,-.051102,-.027297) * av.y;
    a2t += H4(-.00062121,-.06412,-.10097,-.059531) * av.z;
    a2t += H4(-.0023587,.1372,.21237,.1248) * av.w;
    a3t += H4(-.12217,-.11005,-.010948,-.026517) * av.x;
    a3t += H4(-.0018325,-.092477,-.056567,-.050359) * av.y;
    a3t += H4(.021413,-.034818,-.03923,-.10999) * av.z;
    a3t += H4(-.2132,-.1387,.03096,-.28761) * av.w;
    a4t += H4(-.30194,-.11907,-.19812,.0087672) * av.x;
    a4t += H4(.024726,-.020488,-.10575,.015916) * av.y;
    a4t += H4(-.15561,-.14465,-.14601,-.073826) * av.z;
    a4t += H4(-.17616,.079345,.14357,.051557) * av.w;
    a5t += H4(-.00042175,-.013641,.011701,-.0021295) * av.x;
    a5t += H4(-.057124,-.034417,-.069002,-.057157) * av.y;
    a5t += H4(.084094,-.09171,-.099237,-.045591) * av.z;
    a5t += H4(-.37532,.0060218,.078116,.042133) * av.w;
    a6t += H4(.28981,-.14511,-.34026,.040482) * av.x;
    a6t += H4(-.15362,.01638,-.099947,-.016869) * av.y;
    a6t += H4(.0089276,.11173,-.17406,-.050003) * av.z;
    a6t += H4(.18062,-.13472,-.14823,.074439) * av.w;
    a7t += H4(.091964,-.07678,-.024361,-.037694) * av.x;
    a7t += H4(-.0098993,-.076948,-.025497,-.067274) * av.y;
    a7t += H4(-.03567,-.039448,-.041367,-.098649) * av.z;
    a7t += H4(-.040683,-.10967,-.16222,.24992) * av.w;
    av = tile0[7][local.y + 0][local.x + 1];
    a0t += H4(.00060311,.034694,-.069206,.12841) * av.x;
    a0t += H4(-.0002557,-.028056,-.08737,.01812) * av.y;
    a0t += H4(.00027559,.079202,-.0033679,-.13592) * av.z;
    a0t += H4(-.0026381,.094777,.039499,.098016) * av.w;
    a1t += H4(.028276,-.26149,.00035121,-.046594) * av.x;
    a1t += H4(-.064004,.023338,.063278,-.085506) * av.y;
    a1t += H4(.16524,.0058366,-.018891,.12172) * av.z;
    a1t += H4(.10271,.067033,.29367,.05128) * av.w;
    a2t += H4(.00047228,-.07883,-.16918,.13179) * av.x;
    a2t += H4(-.00054175,-.10149,-.006305,.013205) * av.y;
    a2t += H4(-.00017381,.064924,-.088454,.031539) * av.z;
    a2t += H4(-.0025744,.066768,.12677,.13998) * av.w;
    a3t += H4(.02721,.19223,.026113,-.32854) * av.x;
    a3t += H4(.015408,-.18664,-.032965,.032085) * av.y;
    a3t += H4(.037281,.11018,.035125,.051419) * av.z;
    a3t += H4(-.19531,.19318,.091654,-.30478) * av.w;
    a4t += H4(-.13052,-.19901,-.15207,.079927) * av.x;
    a4t += H4(.091563,-.072724,-.11556,.0062224) * av.y;
    a4t += H4(.14954,.088829,.021565,-.0076181) * av.z;
    a4t += H4(-.026793,-.05299,-.071659,.13871) * av.w;
    a5t += H4(-.077873,.018575,-.035371,.025948) * av.x;
    a5t += H4(-.06181,-.048634,-.038593,-.043816) * av.y;
    a5t += H4(.05597,.038059,.017242,.037066) * av.z;
    a5t += H4(.063414,.047326,.050756,.023612) * av.w;
    a6t += H4(-.18941,-.053349,-.28319,.03038) * av.x;
    a6t += H4(.014322,-.013165,.036273,-.050717) * av.y;
    a6t += H4(.12237,-.18694,-.0086711,.062287) * av.z;
    a6t += H4(.10434,.0045403,.098053,.055013) * av.w;
    a7t += H4(.071971,.056324,-.04818,-.062431) * av.x;
    a7t += H4(-.07979,-.012012,-.012301,-.050765) * av.y;
    a7t += H4(.060916,.098163,-.0077023,.061015) * av.z;
    a7t += H4(-.054567,.14068,-.072873,.23407) * av.w;
    av = tile0[7][local.y + 0][local.x + 2];
    a0t += H4(-.00082016,.012323,-.072948,-.099044) * av.x;
    a0t += H4(-.00040992,-.026722,-.052781,-.0019385) * av.y;
    a0t += H4(.00019413,.090701,.038097,.016171) * av.z;
    a0t += H4(.00098027,-.12292,.019527,-.033148) * av.w;
    a1t += H4(.13728,-.2707,-.0048246,-.10606) * av.x;
    a1t += H4(-.11124,-.028363,.032021,-.028511) * av.y;
    a1t += H4(.067235,-.047771,-.031978,.12027) * av.z;
    a1t += H4(.11559,.34508,.059899,.21014) * av.w;
    a2t += H4(-.00075009,-.1653,-.086055,-.098576) * av.x;
    a2t += H4(-.00067984,-.036685,-.045459,.078905) * av.y;
    a2t += H4(-.0004175,.097604,.035926,-.018358) * av.z;
    a2t += H4(.00082081,-.046551,.062371,.16516) * av.w;
    a3t += H4(-.010497,.058389,-.024628,-.36518) * av.x;
    a3t += H4(.0079208,-.038457,-.042669,-.026016) * av.y;
    a3t += H4(.11593,.032824,.068397,.090338) * av.z;
    a3t += H4(-.030289,.048057,.05442,-.30604) * av.w;
    a4t += H4(-.027029,-.191,-.083184,.14343) * av.x;
    a4t += H4(-.051116,-.027556,-.065413,.080484) * av.y;
    a4t += H4(.18447,.09108,.10877,-.099572) * av.z;
    a4t += H4(-.081183,-.086984,.3191,-.041235) * av.w;
    a5t += H4(-.36437,.024337,.0011974,-.021131) * av.x;
    a5t += H4(-.041381,-.029044,-.023988,-.027191) * av.y;
    a5t += H4(.16084,.096284,.069324,.10845) * av.z;
    a5t += H4(.0627,.092237,.063944,.055179) * av.w;
    a6t += H4(.1333,.12879,-.11549,.03575) * av.x;
    a6t += H4(-.0055439,-.047707,.056087,-.044706) * av.y;
    a6t += H4(.19596,-.046223,.013023,.12126) * av.z;
    a6t += H4(.22827,.099061,.13153,.026648) * av.w;
    a7t += H4(-.0292,.034316,-.10614,-.021589) * av.x;
    a7t += H4(-.028367,-.13956,.00078729,-.12364) * av.y;
    a7t += H4(.11787,.012735,.070956,.26625) * av.z;
    a7t += H4(.060958,.23871,-.2081,.075372) * av.w;
    av = tile0[7][local.y + 1][local.x + 0];
    a0t += H4(.00079662,-.037862,-.0228,.079751) * av.x;
    a0t += H4(-.00024333,-.073189,-.017682,.028877) * av.y;
    a0t += H4(-.0011076,.0027747,-.02183,.12568) * av.z;
    a0t += H4(-.0011062,-.082272,-.044456,.13118) * av.w;
    a1t += H4(.10936,.23211,.12991,-.049789) * av.x;
    a1t += H4(.047897,-.019957,.037605,-.073396) * av.y;
    a1t += H4(-.00057667,.018419,-.20484,-.12721) * av.z;
    a1t += H4(.1244,.14371,.0034123,.036104) * av.w;
    a2t += H4(.00068908,-.16296,.14806,-.060877) * av.x;
    a2t += H4(-.00082789,-.029708,.040201,-.066793) * av.y;
    a2t += H4(-.0014254,-.26857,.13311,.048118) * av.z;
    a2t += H4(-.0014142,-.09397,.0032706,-.014829) * av.w;
    a3t += H4(-.024608,-.19667,-.020952,-.29683) * av.x;
    a3t += H4(-.025121,.031805,-.061663,.027487) * av.y;
    a3t += H4(-.023946,-.0093909,-.063881,-.051841) * av.z;
    a3t += H4(-.00057823,-.17606,.0029411,-.0051814) * av.w;
    a4t += H4(-.11936,-.11836,-.27741,-.16384) * av.x;
    a4t += H4(.0014465,-.060978,-.021401,.07854) * av.y;
    a4t += H4(.11534,-.084883,-.0024201,.082545) * av.z;
    a4t += H4(-.042462,.053681,-.020122,-.19155) * av.w;
    a5t += H4(-.084129,.076479,.0082561,-.038268) * av.x;
    a5t += H4(-.05934,-.027104,-.045206,-.045877) * av.y;
    a5t += H4(.0060788,-.057575,-.09016,-.058883) * av.z;
    a5t += H4(.020365,.042004,.074992,-.023212) * av.w;
    a6t += H4(-.063975,.0032368,-.28665,-.027036) * av.x;
    a6t += H4(-.0063828,-.053784,-.13956,-.024573) * av.y;
    a6t += H4(-.049209,-.021615,-.017263,-.046699) * av.z;
    a6t += H4(.27046,-.14417,.023992,.0069411) * av.w;
    a7t += H4(.012615,-.007112,.0012237,.0021328) * av.x;
    a7t += H4(-.015387,-.087077,-.017904,-.10356) * av.y;
    a7t += H4(.00084752,-.020967,-.0021806,-.041339) * av.z;
    a7t += H4(.054565,.065506,-.073375,-.010732) * av.w;
    av = tile0[7][local.y + 1][local.x + 1];
    a0t += H4(-.0011189,-.0093046,.027246,-.16008) * av.x;
    a0t += H4(-4.1478e-5,-.036175,-.10061,.083459) * av.y;
    a0t += H4(.00057625,.058588,-.0081096,-.061398) * av.z;
    a0t += H4(-.0018813,-.0043594,.050848,.1274) * av.w;
    a1t += H4(-.29553,-.030662,.067198,.0020416) * av.x;
    a1t += H4(.014254,.019989,.063312,-.0396) * av.y;
    a1t += H4(.081056,-.093883,.073646,.014917) * av.z;
    a1t += H4(-.06635,-.036742,.18667,-.11467) * av.w;
    a2t += H4(-.00096138,-.10642,-.030686,-.0003903) * av.x;
    a2t += H4(6.457e-6,-.075635,.03615,-.059578) * av.y;
    a2t += H4(.00039515,.035972,.13434,.0075727) * av.z;
    a2t += H4(-.0020646,.1407,-.11971,.059147) * av.w;
    a3t += H4(-.061289,-.047282,.036513,-.15073) * av.x;
    a3t += H4(-.053176,-.03514,-.050647,.0062314) * av.y;
    a3t += H4(.081829,.12363,.040192,-.015764) * av.z;
    a3t += H4(.066618,.005863,-.054203,-.19028) * av.w;
    a4t += H4(.00037967,-.11153,-.12936,-.23057) * av.x;
    a4t += H4(.042145,-.086081,-.071242,.054814) * av.y;
    a4t += H4(.12421,.22199,.091537,.13702) * av.z;
    a4t += H4(.023092,-.10564,.076087,.04057) * av.w;
    a5t += H4(-.14819,.029426,.061543,-.049991) * av.x;
    a5t += H4(-.025968,-.061562,-.034789,-.036663) * av.y;
    a5t += H4(-.05628,-.038099,.021727,.037954) * av.z;
    a5t += H4(-.09556,-.0306,.07858,-.033861) * av.w;
    a6t += H4(-.11994,-.06706,-.20346,.0054607) * av.x;
    a6t += H4(-.04706,-.019651,-.041505,-.061272) * av.y;
    a6t += H4(-.007338,.043593,.084412,-.0032876) * av.z;
    a6t += H4(.098327,.084291,-.03283,.082222) * av.w;
    a7t += H4(.018663,.061379,.00093296,-.014431) * av.x;
    a7t += H4(-.065293,-.0045577,-.012726,.026195) * av.y;
    a7t += H4(.067125,-.28963,-.00092165,.00059915) * av.z;
    a7t += H4(.040547,-.065375,.10126,.28305) * av.w;
    av = tile0[7][local.y + 1][local.x + 2];
    a0t += H4(-.00056325,-.028913,-.0012829,-.1705) * av.x;
    a0t += H4(-.00050377,-.037917,-.057848,.018763) * av.y;
    a0t += H4(.00096618,.084387,.014021,-.05357) * av.z;
    a0t += H4(2.8807e-5,.044775,.016492,.01733) * av.w;
    a1t += H4(-.15719,-.20952,.032408,-.13737) * av.x;
    a1t += H4(.0079883,.037713,-.051643,-.05515) * av.y;
    a1t += H4(-.028003,-.043006,.044781,.035946) * av.z;
    a1t += H4(-.012735,-.051693,-.13452,-.032665) * av.w;
    a2t += H4(-.00074885,-.0033764,.029755,-.025614) * av.x;
    a2t += H4(-.00021806,-.036696,-.065113,-.033777) * av.y;
    a2t += H4(.0006988,.17637,.11712,-.023455) * av.z;
    a2t += H4(-9.4659e-5,-.04367,.026186,.20245) * av.w;
    a3t += H4(-.10476,.056061,.046269,-.085023) * av.x;
    a3t += H4(.019472,-.21813,-.042461,.02297) * av.y;
    a3t += H4(.15911,-.021996,-.010118,-.0013961) * av.z;
    a3t += H4(.1246,.0044033,-.046996,-.11878) * av.w;
    a4t += H4(-.10322,-.091782,-.16808,-.04928) * av.x;
    a4t += H4(-.093898,-.030578,-.060011,-.12559) * av.y;
    a4t += H4(.11702,.10808,.035802,-.051917) * av.z;
    a4t += H4(-.1416,-.07878,.15124,.070471) * av.w;
    a5t += H4(-.1754,.018334,.10072,-.11316) * av.x;
    a5t += H4(.013914,-.035381,-.031682,-.037313) * av.y;
    a5t += H4(.052225,-.0063221,.015717,.039275) * av.z;
    a5t += H4(.16121,.0071789,-.051294,-.035677) * av.w;
    a6t += H4(.18002,.041817,-.11674,.052451) * av.x;
    a6t += H4(-.048091,-.0035228,-.043021,-.04092) * av.y;
    a6t += H4(.0048988,.16179,-.11773,-.010112) * av.z;
    a6t += H4(.22315,.33442,.23595,.089504) * av.w;
    a7t += H4(-.012886,-.009161,.020675,-.035507) * av.x;
    a7t += H4(-.06463,-.034067,-.034986,-.022088) * av.y;
    a7t += H4(.042154,-.094268,.023309,.071437) * av.z;
    a7t += H4(.033072,-.19769,.03556,-.094182) * av.w;
    av = tile0[7][local.y + 2][local.x + 0];
    a0t += H4(-.00045282,-.028534,-.0031196,.043141) * av.x;
    a0t += H4(-.00010886,-.069977,-.028111,-.00039359) * av.y;
    a0t += H4(.0010363,-.1158,-.068749,-.058024) * av.z;
    a0t += H4(-.0010727,.025052,.064219,.15115) * av.w;
    a1t += H4(-.16181,-.048089,-.087429,.13573) * av.x;
    a1t += H4(-.13384,-.0015547,-.025599,-.015056) * av.y;
    a1t += H4(.029212,-.1104,-.2463,-.20345) * av.z;
    a1t += H4(-.31684,.14929,.064686,-.072287) * av.w;
    a2t += H4(-.00038588,.13599,-.059322,.10792) * av.x;
    a2t += H4(-.00028999,-.043695,-.14515,.0027052) * av.y;
    a2t += H4(.0005579,-.058782,-.27067,.19455) * av.z;
    a2t += H4(-.0011231,-.11739,.083471,-.14471) * av.w;
    a3t += H4(.023803,-.020278,-.021771,.139) * av.x;
    a3t += H4(-.088759,-.041111,-.058854,-.012446) * av.y;
    a3t += H4(-.17253,-.23085,-.10658,-.093951) * av.z;
    a3t += H4(.14136,-.22219,.074108,.10257) * av.w;
    a4t += H4(.11894,-.16461,-.048379,-.065089) * av.x;
    a4t += H4(-.035948,-.042234,.046064,-.058316) * av.y;
    a4t += H4(-.16716,-.45982,-.16703,-.046383) * av.z;
    a4t += H4(-.21098,.09883,.16747,.12471) * av.w;
    a5t += H4(.0097986,-.036921,.023216,.013502) * av.x;
    a5t += H4(-.0038367,-.013788,-.028638,-.029403) * av.y;
    a5t += H4(-.33213,-.0079002,-.047273,-.03522) * av.z;
    a5t += H4(.080978,.025203,.044071,.041105) * av.w;
    a6t += H4(-.2865,.17,-.011397,.032879) * av.x;
    a6t += H4(-.037685,-.011989,-.16939,-.018869) * av.y;
    a6t += H4(-.13163,-.14957,-.037203,-.0082071) * av.z;
    a6t += H4(.23023,-.079191,.18852,-.049983) * av.w;
    a7t += H4(.014987,.0080343,-.0012833,.072553) * av.x;
    a7t += H4(-.035497,-.096355,-.030023,-.03204) * av.y;
    a7t += H4(-.044102,-.20318,-.066743,-.2384) * av.z;
    a7t += H4(.035708,.17645,-.16706,.078718) * av.w;
    av = tile0[7][local.y + 2][local.x + 1];
    a0t += H4(-.00083849,-.0050316,.015125,-.093395) * av.x;
    a0t += H4(-.00022774,-.058071,-.070326,.0097476) * av.y;
    a0t += H4(.00081688,.036051,-.057104,-.2772) * av.z;
    a0t += H4(-.0012176,-.011163,.057684,.0431) * av.w;
    a1t += H4(-.28383,-.2224,-.013503,.069072) * av.x;
    a1t += H4(-.073485,-.038831,.022412,-.019284) * av.y;
    a1t += H4(-.14397,-.0022466,-.026608,.064131) * av.z;
    a1t += H4(-.25361,.12115,.065507,-.24367) * av.w;
    a2t += H4(-.00074039,-.025821,-.18019,-.082468) * av.x;
    a2t += H4(9.5953e-5,-.01225,-.029342,.023343) * av.y;
    a2t += H4(.0004788,.00051288,-.050202,.0587) * av.z;
    a2t += H4(-.001249,.029209,-.095833,-.019974) * av.w;
    a3t += H4(-.05578,.083123,.0072488,.013136) * av.x;
    a3t += H4(-.077085,-.34683,-.065257,-.05541) * av.y;
    a3t += H4(-.062308,-.03663,-.023205,-.061394) * av.z;
    a3t += H4(.1997,.20286,.060958,-.034663) * av.w;
    a4t += H4(-.22757,-.078135,-.097058,-.04887) * av.x;
    a4t += H4(.016076,-.14401,-.0079979,.043393) * av.y;
    a4t += H4(-.046838,-.19002,-.13753,.14755) * av.z;
    a4t += H4(-.16733,-.056978,.19336,.10298) * av.w;
    a5t += H4(.0021655,-.0044699,-.042671,.038785) * av.x;
    a5t += H4(.010691,-.054893,-.041246,-.03564) * av.y;
    a5t += H4(-.17143,-.025179,.013408,.020779) * av.z;
    a5t += H4(-.1141,.078305,-.0020689,-.022706) * av.w;
    a6t += H4(.01734,.047385,-.014162,.067755) * av.x;
    a6t += H4(.0053404,-.014333,-.065251,-.049115) * av.y;
    a6t += H4(-.042452,-.053105,.021613,-.022614) * av.z;
    a6t += H4(.11419,.098647,-.0323,-.14149) * av.w;
    a7t += H4(.035989,-.028693,-.033255,.034702) * av.x;
    a7t += H4(-.070675,-.014237,-.021698,-.08455) * av.y;
    a7t += H4(-.0087023,-.08015,.012116,.023848) * av.z;
    a7t += H4(.04235,.086208,-.1071,.034601) * av.w;
    av = tile0[7][local.y + 2][local.x + 2];
    a0t += H4(-.0015315,.014839,-.012327,-.097972) * av.x;
    a0t += H4(-.00026907,-.044425,-.079048,.16049) * av.y;
    a0t += H4(.00047864,.034302,-.063788,-.026048) * av.z;
    a0t += H4(-.0019126,.010512,.057693,-.071358) * av.w;
    a1t += H4(-.082427,-.017819,-.033983,.096623) * av.x;
    a1t += H4(.063299,.053672,-.16328,.0008812) * av.y;
    a1t += H4(-.28107,-.019873,-.023691,.090816) * av.z;
    a1t += H4(-.11726,-.15121,-.24637,-.18335) * av.w;
    a2t += H4(-.0015333,.015067,-.090541,-.12772) * av.x;
    a2t += H4(9.5014e-5,.0031617,-.036336,-.011717) * av.y;
    a2t += H4(.00014293,.04058,.019044,-.11986) * av.z;
    a2t += H4(-.0017328,-.0050223,.27076,.20261) * av.w;
    a3t += H4(-.078661,.12177,.0050212,.089484) * av.x;
    a3t += H4(-.11693,-.006477,-.044062,-.037481) * av.y;
    a3t += H4(-.1725,-.11294,-.011522,-.074929) * av.z;
    a3t += H4(.18802,-.12229,.014145,-.24479) * av.w;
    a4t += H4(-.26499,.081383,-.12557,.01912) * av.x;
    a4t += H4(-.0032886,.017656,.036466,.0059384) * av.y;
    a4t += H4(-.074512,-.1352,-.22635,-.13899) * av.z;
    a4t += H4(-.2157,-.010755,.18081,-.01134) * av.w;
    a5t += H4(-.12571,.030927,-.10211,.011385) * av.x;
    a5t += H4(-.067472,-.041105,-.030682,-.0037878) * av.y;
    a5t += H4(-.12077,-.068937,-.05275,-.013068) * av.z;
    a5t += H4(.22078,-.00020739,-.041229,-.027558) * av.w;
    a6t += H4(-.048667,-.038705,-.068801,.079646) * av.x;
    a6t += H4(-.21182,-.0013376,-.12989,-.029513) * av.y;
    a6t += H4(.0019702,-.029897,-.030978,-.050547) * av.z;
    a6t += H4(.13755,.18388,-.00041403,.037565) * av.w;
    a7t += H4(-.0079954,-.0022907,-.0080135,.044435) * av.x;
    a7t += H4(-.067175,.040516,-.028566,.020441) * av.y;
    a7t += H4(-.030493,-.096905,-.026116,-.11433) * av.z;
    a7t += H4(.065046,-.28301,-.1481,-.18303) * av.w;
    a0 += a0t;
    a1 += a1t;
    a2 += a2t;
    a3 += a3t;
    a4 += a4t;
    a5 += a5t;
    a6 += a6t;
    a7 += a7t;
    a0 = max(a0, H4(0.)) + H4(.94087,.026346,.049417,.025201) * min(a0, H4(0.));
    a1 = max(a1, H4(0.)) + H4(-.0025797,.00058487,-.00074438,-.0060304) * min(a1, H4(0.));
    a2 = max(a2, H4(0.)) + H4(.94954,-.0012631,.0045793,-.0016817) * min(a2, H4(0.));
    a3 = max(a3, H4(0.)) + H4(.0038969,.003121,.040607,-.008885) * min(a3, H4(0.));
    a4 = max(a4, H4(0.)) + H4(.0025901,.0047738,-.000851,.019488) * min(a4, H4(0.));
    a5 = max(a5, H4(0.)) + H4(.0023097,.016724,.024294,.01648) * min(a5, H4(0.));
    a6 = max(a6, H4(0.)) + H4(-9.5639e-5,-.0010498,.0022851,.011452) * min(a6, H4(0.));
    a7 = max(a7, H4(0.)) + H4(.051536,.00046951,-.066923,.0011418) * min(a7, H4(0.));
    H4 b0 = H4(0.,0.,0.,0.);
    H4 b1 = H4(0.,0.,0.,0.);
    H1 b2 = H1(0.);
    H4 b2s4 = H4(0.);
    b0 += H4(-.017657,-.018907,-.016406,-.017529) * a0.x;
    b0 += H4(.0010925,-.0011643,-.0017415,-.00049883) * a0.y;
    b0 += H4(.00014163,.00048336,-1.0786e-5,-.00078722) * a0.z;
    b0 += H4(-.0050384,-.017079,.041654,-.03752) * a0.w;
    b1 += H4(.20167,-.017297,-.016256,-.018347) * a0.x;
    b1 += H4(.0056149,.00011761,-.026125,.00052861) * a0.y;
    b1 += H4(-.002935,-.0015401,-.002825,-.00020117) * a0.z;
    b1 += H4(.13393,-.03278,-.030251,-.05229) * a0.w;
    b2s4 += H4(-.017275,.00021093,.026412,-.0049873) * a0;
    b0 += H4(.0051434,.010738,.0017023,.0072016) * a1.x;
    b0 += H4(-.008506,-.0024259,.019404,.00097407) * a1.y;
    b0 += H4(.018237,.0086605,.0053212,.0085772) * a1.z;
    b0 += H4(-.022386,.00074168,.0047451,-.0051629) * a1.w;
    b1 += H4(.012224,-.012731,.0036158,-.0028419) * a1.x;
    b1 += H4(-.0076438,-.0042722,.0048535,.0020774) * a1.y;
    b1 += H4(-.00052656,-.0016488,.0013856,-.0040254) * a1.z;
    b1 += H4(.0068848,.0021146,.0066218,.0026939) * a1.w;
    b2s4 += H4(-.01564,-.010293,-.0034034,.00063594) * a1;
    b0 += H4(-.014642,-.01456,-.014024,-.013504) * a2.x;
    b0 += H4(.011277,-.0098928,-.010336,-.0064097) * a2.y;
    b0 += H4(-.0059442,-.0031425,-.0013295,-.0068985) * a2.z;
    b0 += H4(.0039698,.011344,-.021287,-.0024089) * a2.w;
    b1 += H4(.20908,-.013251,-.013993,-.014272) * a2.x;
    b1 += H4(-.0037168,.010795,-.0054731,.0065479) * a2.y;
    b1 += H4(-.0069666,-.0030363,.0061656,.0098273) * a2.z;
    b1 += H4(.010941,.0075136,-.0031701,.0019058) * a2.w;
    b2s4 += H4(-.014531,.0064757,.0047083,.0061227) * a2;
    b0 += H4(.00010198,.0029903,.0032181,-.0015275) * a3.x;
    b0 += H4(-.012696,-.01022,.0075878,-.0096804) * a3.y;
    b0 += H4(.0046572,-7.9561e-6,.00075223,-.00052025) * a3.z;
    b0 += H4(.001384,-.0086052,-.015004,.0035215) * a3.w;
    b1 += H4(.0013307,-.004224,-.0038068,-.0066865) * a3.x;
    b1 += H4(.0013564,.0185,-.0076079,-.003119) * a3.y;
    b1 += H4(2.8519e-5,.0029611,.027608,-.006252) * a3.z;
    b1 += H4(.0021907,-.0008536,.0079266,.0077948) * a3.w;
    b2s4 += H4(-.021237,.011624,.0026313,.00033583) * a3;
    b0 += H4(.014032,.00028065,.0005906,-.0065773) * a4.x;
    b0 += H4(-.0064953,-.002619,.0028518,-.010398) * a4.y;
    b0 += H4(-.0029937,-.0020727,.0027325,.00076978) * a4.z;
    b0 += H4(-.0040961,-.039788,-.066842,.0063822) * a4.w;
    b1 += H4(-.011772,-.0079009,-.0085232,-.0064737) * a4.x;
    b1 += H4(-.0054817,.003285,-.010113,-.0030148) * a4.y;
    b1 += H4(.00073191,.0073897,.0025581,.008146) * a4.z;
    b1 += H4(.11777,-.059867,.028467,-.0098523) * a4.w;
    b2s4 += H4(-.0025215,.0037285,.016688,.022108) * a4;
    b0 += H4(.0028274,.00065529,-.0046323,.0067367) * a5.x;
    b0 += H4(-.0017645,-.0061698,.029673,-.001618) * a5.y;
    b0 += H4(.027812,.0016935,-.00052267,-.0032481) * a5.z;
    b0 += H4(-.026353,.0042267,-.0039258,.0057048) * a5.w;
    b1 += H4(.00024314,-.0072664,.011967,.003025) * a5.x;
    b1 += H4(-.0029467,-.0019296,-.003962,-.00066108) * a5.y;
    b1 += H4(-.0076749,-.00098065,-.0058696,.00037562) * a5.z;
    b1 += H4(.0063888,.0026883,.00017861,.001253) * a5.w;
    b2s4 += H4(-.010223,.00041029,.00097829,.00092748) * a5;
    b0 += H4(.00754,.0091959,.0044132,.0043269) * a6.x;
    b0 += H4(.0068786,-.00323,-.001513,.008364) * a6.y;
    b0 += H4(-.0075541,-.017934,-.010513,-.0023715) * a6.z;
    b0 += H4(.0043972,.0029572,-.026858,.0015805) * a6.w;
    b1 += H4(.0076888,.0011109,-.0077427,-.0066584) * a6.x;
    b1 += H4(-.0014811,-.0022122,-.015291,.012137) * a6.y;
    b1 += H4(.0010757,-.0025413,.005614,.0076909) * a6.z;
    b1 += H4(.0017144,-.00034235,.00098236,-.00066274) * a6.w;
    b2s4 += H4(-.003735,.0049521,.0040356,.0012958) * a6;
    b0 += H4(3.399e-5,8.9847e-5,-.0031788,-.0012386) * a7.x;
    b0 += H4(-7.0645e-5,.0027816,-.0027363,-.0032413) * a7.y;
    b0 += H4(-.0040118,-.00036133,.0094116,5.6634e-5) * a7.z;
    b0 += H4(-.0020227,-.0078123,-.0099968,.0093695) * a7.w;
    b1 += H4(.0045382,.0024904,-.00051258,.00089249) * a7.x;
    b1 += H4(.0053731,-.00020778,-.008405,-.014546) * a7.y;
    b1 += H4(-.017459,-.0041206,.011057,.0025819) * a7.z;
    b1 += H4(-.0046579,-.014723,.0082894,.010672) * a7.w;
    b2s4 += H4(-.026272,-.0041968,-.0045253,-.0040253) * a7;
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
    float a0 = float(.0010343);
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
    float u0 = clamp((s0 - 1.1751) * 1.0951, -1., 1.);
    float u1 = clamp((s1 - .16746) * 1.7368, -1., 1.);
    float u2 = clamp((s2 - .51687) * 2.1582, -1., 1.);
    float u3 = clamp((s3 - -2.2762) * .53475, -1., 1.);
    float u4 = clamp((s4 - 2.7045) * .55358, -1., 1.);
    float u5 = clamp((s5 - 1.9512) * .54725, -1., 1.);
    float z = -7.2457 + .31719 * u0 + .85145 * u1 + 1.2274 * u2 + 1.0563 * u3 + -.86442 * u4 + -.20954 * u5;
    z += 3.2518 * tanh(.20787 + -1.7671 * u0 + -.77965 * u1 + -.42885 * u2 + -1.1405 * u3 + 1.3563 * u4 + -.21929 * u5);
    z += 2.7601 * tanh(.97972 + 2.5877 * u0 + .24726 * u1 + -1.54 * u2 + 1.8349 * u3 + -.81289 * u4 + 1.2493 * u5);
    z += -3.1974 * tanh(1.4323 + .95789 * u0 + -.058122 * u1 + .49253 * u2 + 1.9649 * u3 + -1.4836 * u4 + 2.0473 * u5);
    z += 1.8725 * tanh(.62862 + .84411 * u0 + .99607 * u1 + 2.7607 * u2 + .36973 * u3 + .42837 * u4 + .36401 * u5);
    z += 2.3384 * tanh(2.03 + -1.2767 * u0 + .79205 * u1 + -.2351 * u2 + 1.415 * u3 + 3.8056 * u4 + .31463 * u5);
    z += 5.6145 * tanh(1.6607 + 1.8339 * u0 + -.090177 * u1 + .37392 * u2 + 4.2098 * u3 + 1.8134 * u4 + -3.4627 * u5);
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
