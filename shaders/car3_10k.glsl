// SPDX-License-Identifier: MIT
// car3_10k: luma restoration from three frames, 16 channels x 4, for mixed video codecs and JPEG
// Network plain (inputs=y y@-1~ fit@-1 y@+1~ fit@+1 num_conv=4 num_feat=16 outputs=y unshuffle=1), weights 455e950681e459e8.
// Generated, do not edit: python export/to_glsl.py car3_10k.onnx --build adaptive

//!PARAM PTS
//!DESC Time of the frame in seconds, which mpv fills
//!TYPE DYNAMIC float
1000000.0

//!BUFFER VSA_CAR3_10K_CLOCK
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

//!BUFFER VSA_CAR3_10K_STATE
//!VAR uint vsa_luma[2160576]
//!VAR uint vsa_level0[1080288]
//!VAR uint vsa_level1[354492]
//!VAR uint vsa_level2[118454]
//!VAR uint vsa_level3[35660]
//!VAR uint vsa_level4[9956]
//!VAR uint vsa_level5[2670]
//!VAR uint vsa_level6[2]
//!STORAGE

//!DESC car3_10k 1/45: motion, time
//!HOOK LUMA
//!BIND LUMA
//!BIND VSA_CAR3_10K_CLOCK
//!SAVE VSA_CAR3_10K_CLOCKED
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

//!DESC car3_10k 2/45: motion, luma
//!HOOK LUMA
//!BIND VSA_CAR3_10K_CLOCK
//!BIND VSA_CAR3_10K_STATE
//!BIND VSA_CAR3_10K_CLOCKED
//!BIND LUMA
//!SAVE VSA_CAR3_10K_LEVEL0
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

//!DESC car3_10k 3/45: motion, level 1
//!HOOK LUMA
//!BIND VSA_CAR3_10K_CLOCK
//!BIND VSA_CAR3_10K_STATE
//!BIND VSA_CAR3_10K_LEVEL0
//!SAVE VSA_CAR3_10K_LEVEL1
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

//!DESC car3_10k 4/45: motion, level 2
//!HOOK LUMA
//!BIND VSA_CAR3_10K_CLOCK
//!BIND VSA_CAR3_10K_STATE
//!BIND VSA_CAR3_10K_LEVEL1
//!SAVE VSA_CAR3_10K_LEVEL2
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

//!DESC car3_10k 5/45: motion, level 3
//!HOOK LUMA
//!BIND VSA_CAR3_10K_CLOCK
//!BIND VSA_CAR3_10K_STATE
//!BIND VSA_CAR3_10K_LEVEL2
//!SAVE VSA_CAR3_10K_LEVEL3
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

//!DESC car3_10k 6/45: motion, level 4
//!HOOK LUMA
//!BIND VSA_CAR3_10K_CLOCK
//!BIND VSA_CAR3_10K_STATE
//!BIND VSA_CAR3_10K_LEVEL3
//!SAVE VSA_CAR3_10K_LEVEL4
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

//!DESC car3_10k 7/45: motion, level 5
//!HOOK LUMA
//!BIND VSA_CAR3_10K_CLOCK
//!BIND VSA_CAR3_10K_STATE
//!BIND VSA_CAR3_10K_LEVEL4
//!SAVE VSA_CAR3_10K_LEVEL5
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

//!DESC car3_10k 8/45: motion, level 6
//!HOOK LUMA
//!BIND VSA_CAR3_10K_CLOCK
//!BIND VSA_CAR3_10K_STATE
//!BIND VSA_CAR3_10K_LEVEL5
//!SAVE VSA_CAR3_10K_LEVEL6
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

//!DESC car3_10k 9/45: motion, whole search 6
//!HOOK LUMA
//!BIND VSA_CAR3_10K_CLOCK
//!BIND VSA_CAR3_10K_STATE
//!BIND VSA_CAR3_10K_LEVEL6
//!SAVE VSA_CAR3_10K_ALONE6
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

//!DESC car3_10k 10/45: motion, whole beside 6
//!HOOK LUMA
//!BIND VSA_CAR3_10K_CLOCK
//!BIND VSA_CAR3_10K_STATE
//!BIND VSA_CAR3_10K_LEVEL6
//!BIND VSA_CAR3_10K_ALONE6
//!SAVE VSA_CAR3_10K_VECTORS6
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
    vec4 texel = texelFetch(VSA_CAR3_10K_ALONE6_raw, block, 0);
    ivec2 vector = ivec2(texel.xy), start = ivec2(0);
    int cost = int(256. * texel.z + texel.w);
    for (int i = 0; i < 4; i++) {
        ivec2 place = clamp(block + BESIDE[i], ivec2(0), last);
        ivec2 tried = shorten(ivec2(texelFetch(VSA_CAR3_10K_ALONE6_raw, place, 0).xy));
        int now = cost_of(tried, start);
        if (now < cost) {
            cost = now;
            vector = tried;
        }
    }
    store(block, vector, start, cost);
}

//!DESC car3_10k 11/45: motion, search 5
//!HOOK LUMA
//!BIND VSA_CAR3_10K_CLOCK
//!BIND VSA_CAR3_10K_STATE
//!BIND VSA_CAR3_10K_LEVEL5
//!BIND VSA_CAR3_10K_VECTORS6
//!SAVE VSA_CAR3_10K_ALONE5
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
    ivec2 over = block / 2, last = textureSize(VSA_CAR3_10K_VECTORS6_raw, 0) - 1, start = ivec2(0), vector = ivec2(0);
    int cost = 0x7fffffff;
    for (int i = 0; i < 6; i++) {
        ivec2 tried = ivec2(0);
        if (i < 5) {
            ivec2 place = i > 0 ? clamp(over + BESIDE[max(i - 1, 0)], ivec2(0), last) : over;
            tried = 2 * ivec2(texelFetch(VSA_CAR3_10K_VECTORS6_raw, place, 0).xy);
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

//!DESC car3_10k 12/45: motion, whole search 5
//!HOOK LUMA
//!BIND VSA_CAR3_10K_CLOCK
//!BIND VSA_CAR3_10K_STATE
//!BIND VSA_CAR3_10K_LEVEL5
//!SAVE VSA_CAR3_10K_ALONE5
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

//!DESC car3_10k 13/45: motion, beside 5
//!HOOK LUMA
//!BIND VSA_CAR3_10K_CLOCK
//!BIND VSA_CAR3_10K_STATE
//!BIND VSA_CAR3_10K_LEVEL5
//!BIND VSA_CAR3_10K_ALONE5
//!BIND VSA_CAR3_10K_VECTORS6
//!SAVE VSA_CAR3_10K_VECTORS5
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
    vec4 texel = texelFetch(VSA_CAR3_10K_ALONE5_raw, block, 0);
    ivec2 vector = ivec2(texel.xy), start = 2 * ivec2(texelFetch(VSA_CAR3_10K_VECTORS6_raw, block / 2, 0).xy);
    int cost = int(256. * texel.z + texel.w);
    for (int i = 0; i < 4; i++) {
        ivec2 place = clamp(block + BESIDE[i], ivec2(0), last);
        ivec2 tried = shorten(ivec2(texelFetch(VSA_CAR3_10K_ALONE5_raw, place, 0).xy));
        int now = cost_of(tried, start);
        if (now < cost) {
            cost = now;
            vector = tried;
        }
    }
    store(block, vector, start, cost);
}

//!DESC car3_10k 14/45: motion, whole beside 5
//!HOOK LUMA
//!BIND VSA_CAR3_10K_CLOCK
//!BIND VSA_CAR3_10K_STATE
//!BIND VSA_CAR3_10K_LEVEL5
//!BIND VSA_CAR3_10K_ALONE5
//!SAVE VSA_CAR3_10K_VECTORS5
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
    vec4 texel = texelFetch(VSA_CAR3_10K_ALONE5_raw, block, 0);
    ivec2 vector = ivec2(texel.xy), start = ivec2(0);
    int cost = int(256. * texel.z + texel.w);
    for (int i = 0; i < 4; i++) {
        ivec2 place = clamp(block + BESIDE[i], ivec2(0), last);
        ivec2 tried = shorten(ivec2(texelFetch(VSA_CAR3_10K_ALONE5_raw, place, 0).xy));
        int now = cost_of(tried, start);
        if (now < cost) {
            cost = now;
            vector = tried;
        }
    }
    store(block, vector, start, cost);
}

//!DESC car3_10k 15/45: motion, search 4
//!HOOK LUMA
//!BIND VSA_CAR3_10K_CLOCK
//!BIND VSA_CAR3_10K_STATE
//!BIND VSA_CAR3_10K_LEVEL4
//!BIND VSA_CAR3_10K_VECTORS5
//!SAVE VSA_CAR3_10K_ALONE4
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
    ivec2 over = block / 2, last = textureSize(VSA_CAR3_10K_VECTORS5_raw, 0) - 1, start = ivec2(0), vector = ivec2(0);
    int cost = 0x7fffffff;
    for (int i = 0; i < 6; i++) {
        ivec2 tried = ivec2(0);
        if (i < 5) {
            ivec2 place = i > 0 ? clamp(over + BESIDE[max(i - 1, 0)], ivec2(0), last) : over;
            tried = 2 * ivec2(texelFetch(VSA_CAR3_10K_VECTORS5_raw, place, 0).xy);
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

//!DESC car3_10k 16/45: motion, whole search 4
//!HOOK LUMA
//!BIND VSA_CAR3_10K_CLOCK
//!BIND VSA_CAR3_10K_STATE
//!BIND VSA_CAR3_10K_LEVEL4
//!SAVE VSA_CAR3_10K_ALONE4
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

//!DESC car3_10k 17/45: motion, beside 4
//!HOOK LUMA
//!BIND VSA_CAR3_10K_CLOCK
//!BIND VSA_CAR3_10K_STATE
//!BIND VSA_CAR3_10K_LEVEL4
//!BIND VSA_CAR3_10K_ALONE4
//!BIND VSA_CAR3_10K_VECTORS5
//!SAVE VSA_CAR3_10K_VECTORS4
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
    vec4 texel = texelFetch(VSA_CAR3_10K_ALONE4_raw, block, 0);
    ivec2 vector = ivec2(texel.xy), start = 2 * ivec2(texelFetch(VSA_CAR3_10K_VECTORS5_raw, block / 2, 0).xy);
    int cost = int(256. * texel.z + texel.w);
    for (int i = 0; i < 4; i++) {
        ivec2 place = clamp(block + BESIDE[i], ivec2(0), last);
        ivec2 tried = shorten(ivec2(texelFetch(VSA_CAR3_10K_ALONE4_raw, place, 0).xy));
        int now = cost_of(tried, start);
        if (now < cost) {
            cost = now;
            vector = tried;
        }
    }
    store(block, vector, start, cost);
}

//!DESC car3_10k 18/45: motion, whole beside 4
//!HOOK LUMA
//!BIND VSA_CAR3_10K_CLOCK
//!BIND VSA_CAR3_10K_STATE
//!BIND VSA_CAR3_10K_LEVEL4
//!BIND VSA_CAR3_10K_ALONE4
//!SAVE VSA_CAR3_10K_VECTORS4
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
    vec4 texel = texelFetch(VSA_CAR3_10K_ALONE4_raw, block, 0);
    ivec2 vector = ivec2(texel.xy), start = ivec2(0);
    int cost = int(256. * texel.z + texel.w);
    for (int i = 0; i < 4; i++) {
        ivec2 place = clamp(block + BESIDE[i], ivec2(0), last);
        ivec2 tried = shorten(ivec2(texelFetch(VSA_CAR3_10K_ALONE4_raw, place, 0).xy));
        int now = cost_of(tried, start);
        if (now < cost) {
            cost = now;
            vector = tried;
        }
    }
    store(block, vector, start, cost);
}

//!DESC car3_10k 19/45: motion, search 3
//!HOOK LUMA
//!BIND VSA_CAR3_10K_CLOCK
//!BIND VSA_CAR3_10K_STATE
//!BIND VSA_CAR3_10K_LEVEL3
//!BIND VSA_CAR3_10K_VECTORS4
//!SAVE VSA_CAR3_10K_ALONE3
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
    ivec2 over = block / 2, last = textureSize(VSA_CAR3_10K_VECTORS4_raw, 0) - 1, start = ivec2(0), vector = ivec2(0);
    int cost = 0x7fffffff;
    for (int i = 0; i < 6; i++) {
        ivec2 tried = ivec2(0);
        if (i < 5) {
            ivec2 place = i > 0 ? clamp(over + BESIDE[max(i - 1, 0)], ivec2(0), last) : over;
            tried = 2 * ivec2(texelFetch(VSA_CAR3_10K_VECTORS4_raw, place, 0).xy);
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

//!DESC car3_10k 20/45: motion, whole search 3
//!HOOK LUMA
//!BIND VSA_CAR3_10K_CLOCK
//!BIND VSA_CAR3_10K_STATE
//!BIND VSA_CAR3_10K_LEVEL3
//!SAVE VSA_CAR3_10K_ALONE3
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

//!DESC car3_10k 21/45: motion, beside 3
//!HOOK LUMA
//!BIND VSA_CAR3_10K_CLOCK
//!BIND VSA_CAR3_10K_STATE
//!BIND VSA_CAR3_10K_LEVEL3
//!BIND VSA_CAR3_10K_ALONE3
//!BIND VSA_CAR3_10K_VECTORS4
//!SAVE VSA_CAR3_10K_VECTORS3
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
    vec4 texel = texelFetch(VSA_CAR3_10K_ALONE3_raw, block, 0);
    ivec2 vector = ivec2(texel.xy), start = 2 * ivec2(texelFetch(VSA_CAR3_10K_VECTORS4_raw, block / 2, 0).xy);
    int cost = int(256. * texel.z + texel.w);
    for (int i = 0; i < 4; i++) {
        ivec2 place = clamp(block + BESIDE[i], ivec2(0), last);
        ivec2 tried = shorten(ivec2(texelFetch(VSA_CAR3_10K_ALONE3_raw, place, 0).xy));
        int now = cost_of(tried, start);
        if (now < cost) {
            cost = now;
            vector = tried;
        }
    }
    store(block, vector, start, cost);
}

//!DESC car3_10k 22/45: motion, whole beside 3
//!HOOK LUMA
//!BIND VSA_CAR3_10K_CLOCK
//!BIND VSA_CAR3_10K_STATE
//!BIND VSA_CAR3_10K_LEVEL3
//!BIND VSA_CAR3_10K_ALONE3
//!SAVE VSA_CAR3_10K_VECTORS3
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
    vec4 texel = texelFetch(VSA_CAR3_10K_ALONE3_raw, block, 0);
    ivec2 vector = ivec2(texel.xy), start = ivec2(0);
    int cost = int(256. * texel.z + texel.w);
    for (int i = 0; i < 4; i++) {
        ivec2 place = clamp(block + BESIDE[i], ivec2(0), last);
        ivec2 tried = shorten(ivec2(texelFetch(VSA_CAR3_10K_ALONE3_raw, place, 0).xy));
        int now = cost_of(tried, start);
        if (now < cost) {
            cost = now;
            vector = tried;
        }
    }
    store(block, vector, start, cost);
}

//!DESC car3_10k 23/45: motion, search 2
//!HOOK LUMA
//!BIND VSA_CAR3_10K_CLOCK
//!BIND VSA_CAR3_10K_STATE
//!BIND VSA_CAR3_10K_LEVEL2
//!BIND VSA_CAR3_10K_VECTORS3
//!SAVE VSA_CAR3_10K_ALONE2
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
    ivec2 over = block / 2, last = textureSize(VSA_CAR3_10K_VECTORS3_raw, 0) - 1, start = ivec2(0), vector = ivec2(0);
    int cost = 0x7fffffff;
    for (int i = 0; i < 6; i++) {
        ivec2 tried = ivec2(0);
        if (i < 5) {
            ivec2 place = i > 0 ? clamp(over + BESIDE[max(i - 1, 0)], ivec2(0), last) : over;
            tried = 2 * ivec2(texelFetch(VSA_CAR3_10K_VECTORS3_raw, place, 0).xy);
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

//!DESC car3_10k 24/45: motion, whole search 2
//!HOOK LUMA
//!BIND VSA_CAR3_10K_CLOCK
//!BIND VSA_CAR3_10K_STATE
//!BIND VSA_CAR3_10K_LEVEL2
//!SAVE VSA_CAR3_10K_ALONE2
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

//!DESC car3_10k 25/45: motion, beside 2
//!HOOK LUMA
//!BIND VSA_CAR3_10K_CLOCK
//!BIND VSA_CAR3_10K_STATE
//!BIND VSA_CAR3_10K_LEVEL2
//!BIND VSA_CAR3_10K_ALONE2
//!BIND VSA_CAR3_10K_VECTORS3
//!SAVE VSA_CAR3_10K_VECTORS2
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
    vec4 texel = texelFetch(VSA_CAR3_10K_ALONE2_raw, block, 0);
    ivec2 vector = ivec2(texel.xy), start = 2 * ivec2(texelFetch(VSA_CAR3_10K_VECTORS3_raw, block / 2, 0).xy);
    int cost = int(256. * texel.z + texel.w);
    for (int i = 0; i < 4; i++) {
        ivec2 place = clamp(block + BESIDE[i], ivec2(0), last);
        ivec2 tried = shorten(ivec2(texelFetch(VSA_CAR3_10K_ALONE2_raw, place, 0).xy));
        int now = cost_of(tried, start);
        if (now < cost) {
            cost = now;
            vector = tried;
        }
    }
    store(block, vector, start, cost);
}

//!DESC car3_10k 26/45: motion, whole beside 2
//!HOOK LUMA
//!BIND VSA_CAR3_10K_CLOCK
//!BIND VSA_CAR3_10K_STATE
//!BIND VSA_CAR3_10K_LEVEL2
//!BIND VSA_CAR3_10K_ALONE2
//!SAVE VSA_CAR3_10K_VECTORS2
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
    vec4 texel = texelFetch(VSA_CAR3_10K_ALONE2_raw, block, 0);
    ivec2 vector = ivec2(texel.xy), start = ivec2(0);
    int cost = int(256. * texel.z + texel.w);
    for (int i = 0; i < 4; i++) {
        ivec2 place = clamp(block + BESIDE[i], ivec2(0), last);
        ivec2 tried = shorten(ivec2(texelFetch(VSA_CAR3_10K_ALONE2_raw, place, 0).xy));
        int now = cost_of(tried, start);
        if (now < cost) {
            cost = now;
            vector = tried;
        }
    }
    store(block, vector, start, cost);
}

//!DESC car3_10k 27/45: motion, search 1
//!HOOK LUMA
//!BIND VSA_CAR3_10K_CLOCK
//!BIND VSA_CAR3_10K_STATE
//!BIND VSA_CAR3_10K_LEVEL1
//!BIND VSA_CAR3_10K_VECTORS2
//!SAVE VSA_CAR3_10K_ALONE1
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
    ivec2 over = block / 2, last = textureSize(VSA_CAR3_10K_VECTORS2_raw, 0) - 1, start = ivec2(0), vector = ivec2(0);
    int cost = 0x7fffffff;
    for (int i = 0; i < 6; i++) {
        ivec2 tried = ivec2(0);
        if (i < 5) {
            ivec2 place = i > 0 ? clamp(over + BESIDE[max(i - 1, 0)], ivec2(0), last) : over;
            tried = 2 * ivec2(texelFetch(VSA_CAR3_10K_VECTORS2_raw, place, 0).xy);
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

//!DESC car3_10k 28/45: motion, whole search 1
//!HOOK LUMA
//!BIND VSA_CAR3_10K_CLOCK
//!BIND VSA_CAR3_10K_STATE
//!BIND VSA_CAR3_10K_LEVEL1
//!SAVE VSA_CAR3_10K_ALONE1
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

//!DESC car3_10k 29/45: motion, beside 1
//!HOOK LUMA
//!BIND VSA_CAR3_10K_CLOCK
//!BIND VSA_CAR3_10K_STATE
//!BIND VSA_CAR3_10K_LEVEL1
//!BIND VSA_CAR3_10K_ALONE1
//!BIND VSA_CAR3_10K_VECTORS2
//!SAVE VSA_CAR3_10K_VECTORS1
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
    vec4 texel = texelFetch(VSA_CAR3_10K_ALONE1_raw, block, 0);
    ivec2 vector = ivec2(texel.xy), start = 2 * ivec2(texelFetch(VSA_CAR3_10K_VECTORS2_raw, block / 2, 0).xy);
    int cost = int(256. * texel.z + texel.w);
    for (int i = 0; i < 4; i++) {
        ivec2 place = clamp(block + BESIDE[i], ivec2(0), last);
        ivec2 tried = shorten(ivec2(texelFetch(VSA_CAR3_10K_ALONE1_raw, place, 0).xy));
        int now = cost_of(tried, start);
        if (now < cost) {
            cost = now;
            vector = tried;
        }
    }
    store(block, vector, start, cost);
}

//!DESC car3_10k 30/45: motion, whole beside 1
//!HOOK LUMA
//!BIND VSA_CAR3_10K_CLOCK
//!BIND VSA_CAR3_10K_STATE
//!BIND VSA_CAR3_10K_LEVEL1
//!BIND VSA_CAR3_10K_ALONE1
//!SAVE VSA_CAR3_10K_VECTORS1
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
    vec4 texel = texelFetch(VSA_CAR3_10K_ALONE1_raw, block, 0);
    ivec2 vector = ivec2(texel.xy), start = ivec2(0);
    int cost = int(256. * texel.z + texel.w);
    for (int i = 0; i < 4; i++) {
        ivec2 place = clamp(block + BESIDE[i], ivec2(0), last);
        ivec2 tried = shorten(ivec2(texelFetch(VSA_CAR3_10K_ALONE1_raw, place, 0).xy));
        int now = cost_of(tried, start);
        if (now < cost) {
            cost = now;
            vector = tried;
        }
    }
    store(block, vector, start, cost);
}

//!DESC car3_10k 31/45: motion, search 0
//!HOOK LUMA
//!BIND VSA_CAR3_10K_CLOCK
//!BIND VSA_CAR3_10K_STATE
//!BIND VSA_CAR3_10K_LEVEL0
//!BIND VSA_CAR3_10K_VECTORS1
//!SAVE VSA_CAR3_10K_VECTORS0
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
    ivec2 over = block / 2, last = textureSize(VSA_CAR3_10K_VECTORS1_raw, 0) - 1, start = ivec2(0), vector = ivec2(0);
    int cost = 0x7fffffff;
    for (int i = 0; i < 6; i++) {
        ivec2 tried = ivec2(0);
        if (i < 5) {
            ivec2 place = i > 0 ? clamp(over + BESIDE[max(i - 1, 0)], ivec2(0), last) : over;
            tried = 2 * ivec2(texelFetch(VSA_CAR3_10K_VECTORS1_raw, place, 0).xy);
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

//!DESC car3_10k 32/45: motion, whole search 0
//!HOOK LUMA
//!BIND VSA_CAR3_10K_CLOCK
//!BIND VSA_CAR3_10K_STATE
//!BIND VSA_CAR3_10K_LEVEL0
//!SAVE VSA_CAR3_10K_VECTORS0
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

//!DESC car3_10k 33/45: motion, moved
//!HOOK LUMA
//!BIND VSA_CAR3_10K_CLOCK
//!BIND VSA_CAR3_10K_STATE
//!BIND VSA_CAR3_10K_VECTORS0
//!SAVE VSA_CAR3_10K_MOVED
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
        ivec4 vector = ivec4(texelFetch(VSA_CAR3_10K_VECTORS0_raw, cell + ivec2(right, down), 0));
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

//!DESC car3_10k 34/45: motion, fit
//!HOOK LUMA
//!BIND VSA_CAR3_10K_CLOCK
//!BIND VSA_CAR3_10K_MOVED
//!SAVE VSA_CAR3_10K_FIT
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
            if (all(greaterThanEqual(at, ivec2(0))) && all(lessThan(at, size))) difference += abs(texelFetch(VSA_CAR3_10K_MOVED_raw, at, 0).y);
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

//!DESC car3_10k 35/45: motion, neighbour
//!HOOK LUMA
//!BIND VSA_CAR3_10K_CLOCK
//!BIND VSA_CAR3_10K_MOVED
//!BIND VSA_CAR3_10K_FIT
//!SAVE VSA_CAR3_10K_NEIGHBOUR
//!COMPONENTS 4
//!COMPUTE 64 64 16 16

int ramp(int place, int rising) { // weight of one of two blocks that share a cell, along an axis
    return rising == 1 ? 2 * place + 1 : 7 - 2 * place;
}

void hook() { // a thread a cell of 4 x 4 samples
    ivec2 cell = ivec2(gl_GlobalInvocationID.xy), blocks = textureSize(VSA_CAR3_10K_FIT_raw, 0);
    if (any(greaterThanEqual(4 * cell, ivec2(vsa_width, vsa_height)))) return;
    bool cut = vsa_fits < 64 * blocks.x * blocks.y;
    int fits[4];
    for (int i = 0; i < 4; i++) fits[i] = cut ? 0 : int(texelFetch(VSA_CAR3_10K_FIT_raw, cell + ivec2(i % 2, i / 2), 0).x);
    float unit = vsa_deep == 1 ? 65535. : 255.;
    for (int y = 0; y < 4; y++)
        for (int x = 0; x < 4; x++) {
            int upper = ramp(x, 0) * fits[0] + ramp(x, 1) * fits[1], lower = ramp(x, 0) * fits[2] + ramp(x, 1) * fits[3];
            int fit = (ramp(y, 0) * upper + ramp(y, 1) * lower + 32) >> 6;
            ivec2 at = 4 * cell + ivec2(x, y);
            int more = int(texelFetch(VSA_CAR3_10K_MOVED_raw, at, 0).x);
            imageStore(out_image, at, vec4(float((fit * more + 256 / 2) >> 8) / unit, float(fit) / 256., 0., 0.));
        }
}

//!DESC car3_10k 36/45: motion, no past frame
//!HOOK LUMA
//!BIND LUMA
//!SAVE VSA_CAR3_10K_NEIGHBOUR
//!WIDTH 1
//!HEIGHT 1
//!WHEN PTS 1000000 < LUMA.w 64 + LUMA.h 1 + * 2160577 < * !
//!COMPONENTS 4

vec4 hook() {
    return vec4(0.);
}

//!DESC car3_10k 37/45: 3x3 3>16, 3x3 16>16
//!HOOK LUMA
//!BIND LUMA
//!BIND VSA_CAR3_10K_NEIGHBOUR
//!SAVE VSA_CAR3_10K_0
//!WIDTH LUMA.w 8 + 2 *
//!HEIGHT LUMA.h 8 + 2 *
//!COMPONENTS 4
//!COMPUTE 32 24 16 12

#ifdef GL_EXT_shader_explicit_arithmetic_types_float16
#extension GL_EXT_shader_explicit_arithmetic_types_float16 : enable
#define H4 f16vec4
#else
#define H4 vec4
#endif

shared H4 source[1][16][20];
shared H4 tile1[4][14][18];


vec2 LUMA_count() { // pixels of the picture as displayed
    vec2 end = vec2(imageSize(out_image)) - .5, start = vec2(-.5);
    vec2 across = LUMA_map(vec2(end.x, start.y)) - LUMA_map(start), down = LUMA_map(vec2(start.x, end.y)) - LUMA_map(start);
    return floor(vec2(dot(abs(across), LUMA_size), dot(abs(down), LUMA_size)) + .5);
}

vec4 LUMA_at(vec2 pixel, vec2 count) { // LUMA_map knows the host's rotation, flip and padding
    vec2 pos = LUMA_map((clamp(pixel, vec2(0.), count - 1.) + .5) / count * vec2(imageSize(out_image)) - .5);
    return LUMA_tex((floor(pos * LUMA_size) + .5) * LUMA_pt);
}


vec2 VSA_CAR3_10K_NEIGHBOUR_count() { // pixels of the picture as displayed
    vec2 end = vec2(imageSize(out_image)) - .5, start = vec2(-.5);
    vec2 across = VSA_CAR3_10K_NEIGHBOUR_map(vec2(end.x, start.y)) - VSA_CAR3_10K_NEIGHBOUR_map(start), down = VSA_CAR3_10K_NEIGHBOUR_map(vec2(start.x, end.y)) - VSA_CAR3_10K_NEIGHBOUR_map(start);
    return floor(vec2(dot(abs(across), VSA_CAR3_10K_NEIGHBOUR_size), dot(abs(down), VSA_CAR3_10K_NEIGHBOUR_size)) + .5);
}

vec4 VSA_CAR3_10K_NEIGHBOUR_at(vec2 pixel, vec2 count) { // VSA_CAR3_10K_NEIGHBOUR_map knows the host's rotation, flip and padding
    vec2 pos = VSA_CAR3_10K_NEIGHBOUR_map((clamp(pixel, vec2(0.), count - 1.) + .5) / count * vec2(imageSize(out_image)) - .5);
    return VSA_CAR3_10K_NEIGHBOUR_tex((floor(pos * VSA_CAR3_10K_NEIGHBOUR_size) + .5) * VSA_CAR3_10K_NEIGHBOUR_pt);
}

void hook() {
    ivec2 base = ivec2(gl_WorkGroupID.xy) * ivec2(16, 12);
    ivec2 local = ivec2(gl_LocalInvocationID.xy);
    vec2 LUMA_pixels = LUMA_count();
    vec2 VSA_CAR3_10K_NEIGHBOUR_pixels = VSA_CAR3_10K_NEIGHBOUR_count();
    for (int i = int(gl_LocalInvocationIndex); i < 320; i += 192) {
        ivec2 cell = ivec2(i % 20, i / 20);
        vec2 place = vec2(base + cell - 6);
        vec4 s0 = LUMA_at(place * 1. + vec2(0, 0), LUMA_pixels);
        vec4 s1 = VSA_CAR3_10K_NEIGHBOUR_at(place * 1. + vec2(0, 0), VSA_CAR3_10K_NEIGHBOUR_pixels);
        source[0][cell.y][cell.x] = H4(vec4(s0.x - .5, s1.x, s1.y, 0.));
    }
    barrier();
    for (int i = int(gl_LocalInvocationIndex); i < 252; i += 192) {
        ivec2 cell = ivec2(i % 18, i / 18);
        H4 a0 = H4(-.21665,.026187,-.018739,.023181);
        H4 a1 = H4(-.0041801,-.014633,.0022792,.039267);
        H4 a2 = H4(-.43073,.03165,-.002449,-.070129);
        H4 a3 = H4(.030161,.0091963,-.30128,.0078486);
        H4 av;
        av = source[0][cell.y + 0][cell.x + 0];
        a0 += H4(-.10818,.5133,1.0219,-.16118) * av.x;
        a0 += H4(.0017136,.0013526,.0014533,-.00099491) * av.y;
        a0 += H4(-.00052185,.00030017,-7.7242e-5,.00056991) * av.z;
        a1 += H4(.22862,-.3813,-.001966,.089675) * av.x;
        a1 += H4(-.0015629,-.00012374,2.4078e-5,.00038681) * av.y;
        a1 += H4(5.5238e-5,-.00046201,-.00092914,-.00477) * av.z;
        a2 += H4(-.064925,.27153,-.0022411,-.45965) * av.x;
        a2 += H4(-.0034241,.00015623,-.00011667,-.0014474) * av.y;
        a2 += H4(.0029595,-6.75e-5,.00053196,-.00050006) * av.z;
        a3 += H4(.0061256,-.41361,.021875,-.26086) * av.x;
        a3 += H4(.0062403,-.0035845,.0010452,-7.8332e-6) * av.y;
        a3 += H4(.00026161,-.0022239,.002883,-.00022015) * av.z;
        av = source[0][cell.y + 0][cell.x + 1];
        a0 += H4(-.61455,.020693,-.46997,-.12508) * av.x;
        a0 += H4(-.004265,.00040576,-.0018685,-.0012134) * av.y;
        a0 += H4(-.00035162,-.00022694,-.00012766,.00027416) * av.z;
        a1 += H4(.086058,-.32294,.0014234,-.59213) * av.x;
        a1 += H4(.00087559,.00023881,.0013433,-.0010201) * av.y;
        a1 += H4(-.0001304,-.00064431,-.0011945,-.0045689) * av.z;
        a2 += H4(-.010273,-.32432,.00044663,-.088425) * av.x;
        a2 += H4(.0021147,-.0014059,.00094968,-.0038022) * av.y;
        a2 += H4(.0026483,-.00021407,.00029474,-5.1495e-5) * av.z;
        a3 += H4(.57974,.44926,-.084219,-.81046) * av.x;
        a3 += H4(.0041379,.0013131,-.0029995,-.00077549) * av.y;
        a3 += H4(-.00011296,-.0037463,.0031213,-.000286) * av.z;
        av = source[0][cell.y + 0][cell.x + 2];
        a0 += H4(-.060084,-.049957,-.52945,-.66867) * av.x;
        a0 += H4(-.0086601,-.00019628,-.0020213,-.0015608) * av.y;
        a0 += H4(-.00042104,-.00073797,-.00020593,9.8561e-5) * av.z;
        a1 += H4(.0068998,-.16335,-.00061139,.38319) * av.x;
        a1 += H4(.0016657,-.0011016,.00047331,.0036941) * av.y;
        a1 += H4(-.00021993,-.00081754,-.00096647,-.0031897) * av.z;
        a2 += H4(-.044089,-.75271,-.00038874,-.10816) * av.x;
        a2 += H4(.0048873,-.0031084,.00052552,-.0016468) * av.y;
        a2 += H4(.0027388,-.00025586,.00044082,4.1402e-5) * av.z;
        a3 += H4(-.096863,-.013378,.22669,-.19324) * av.x;
        a3 += H4(2.5924e-5,-7.8075e-5,.0008039,-.00086228) * av.y;
        a3 += H4(-.00042325,-.0053613,.0032808,-.0002072) * av.z;
        av = source[0][cell.y + 1][cell.x + 0];
        a0 += H4(.36555,.46016,.12549,.21301) * av.x;
        a0 += H4(-.0063558,.00037062,.0012281,-.0017395) * av.y;
        a0 += H4(-.001133,.0001793,-2.4714e-5,.0008022) * av.z;
        a1 += H4(-.029527,.99977,.0024334,-.2962) * av.x;
        a1 += H4(-.003283,.0018813,.0016634,.0042974) * av.y;
        a1 += H4(-.00015847,-6.583e-5,-.00092566,-.0052472) * av.z;
        a2 += H4(-.94998,.028676,.0012335,-.20874) * av.x;
        a2 += H4(-.0086461,.00098127,.0011468,-3.184e-5) * av.y;
        a2 += H4(.0030032,-.00024173,.0005192,-.00048573) * av.z;
        a3 += H4(-.13008,.32316,-.020886,.024699) * av.x;
        a3 += H4(.004275,.0027565,-.0032108,-.00018618) * av.y;
        a3 += H4(.0005338,-.0010203,.0024623,-.00031319) * av.z;
        av = source[0][cell.y + 1][cell.x + 1];
        a0 += H4(-.32604,-.3699,.13426,.040036) * av.x;
        a0 += H4(-.010876,3.141e-5,-.0006292,.00059276) * av.y;
        a0 += H4(-.00074648,-.00030581,-.00011593,.00049927) * av.z;
        a1 += H4(-.079192,.43166,-.0024143,.58201) * av.x;
        a1 += H4(.00026193,.0018489,.99815,.00091903) * av.y;
        a1 += H4(-.00033736,-.00022849,-.0011963,-.0054294) * av.z;
        a2 += H4(-.09878,.11913,-.0032729,.22073) * av.x;
        a2 += H4(-.0031204,-.0012037,-.0020402,-.00049766) * av.y;
        a2 += H4(.0027327,-.0003618,.00029855,4.9337e-6) * av.z;
        a3 += H4(-.31493,-.7444,.55827,.05519) * av.x;
        a3 += H4(-.0001008,-.0027095,-.0094871,-.00021664) * av.y;
        a3 += H4(.00017796,-.0024464,.0026798,-.000381) * av.z;
        av = source[0][cell.y + 1][cell.x + 2];
        a0 += H4(-.29435,-.3103,-.33612,.53063) * av.x;
        a0 += H4(-.011223,-.00061527,.00017149,.001139) * av.y;
        a0 += H4(-.00060779,-.00079143,-.00021619,.00033407) * av.z;
        a1 += H4(.13917,-.13439,.0025399,.069258) * av.x;
        a1 += H4(.0020044,-.0001964,.0017104,.010067) * av.y;
        a1 += H4(-.00037943,-.00041825,-.00093089,-.0042898) * av.z;
        a2 += H4(.074078,-.058345,.0019837,.033805) * av.x;
        a2 += H4(.00060456,-.00090875,.0014365,-.0012917) * av.y;
        a2 += H4(.0029032,-.00043239,.00050105,.00014666) * av.z;
        a3 += H4(.096086,.14694,-.072735,-.20438) * av.x;
        a3 += H4(-.0029103,-.0019969,-.0059417,-.00021551) * av.y;
        a3 += H4(-.00013688,-.0040833,.0028239,-.00033063) * av.z;
        av = source[0][cell.y + 2][cell.x + 0];
        a0 += H4(.38006,-.22626,.085475,-.10998) * av.x;
        a0 += H4(.00013455,.00010641,-.0011459,-.00030044) * av.y;
        a0 += H4(-.0019197,.0001585,-8.5236e-5,.001195) * av.z;
        a1 += H4(-.77537,-.57193,.001138,.26197) * av.x;
        a1 += H4(-.0049893,.00243,.0010357,-.0022069) * av.y;
        a1 += H4(-.00028865,.00017668,-.00052869,-.0047756) * av.z;
        a2 += H4(-.14414,.6727,.00074054,-.19587) * av.x;
        a2 += H4(-.0040503,.00089275,.00085067,.0042271) * av.y;
        a2 += H4(.0034499,-.00031626,.00088335,-.00060276) * av.z;
        a3 += H4(.13105,.45616,.49305,.035376) * av.x;
        a3 += H4(-.00030327,.001029,-.0038447,.0003128) * av.y;
        a3 += H4(.0010745,.00016125,.0021649,-.00029911) * av.z;
        av = source[0][cell.y + 2][cell.x + 1];
        a0 += H4(.38762,.50626,-.04521,.28597) * av.x;
        a0 += H4(.00065161,.00020891,-.00097734,.0015487) * av.y;
        a0 += H4(-.0013493,-.0002539,-.00016258,.00093427) * av.z;
        a1 += H4(-.10594,.22667,.0023867,-.28956) * av.x;
        a1 += H4(-.00081884,.0018252,.0015921,.0052326) * av.y;
        a1 += H4(-.00043863,6.9454e-5,-.00072268,-.0051597) * av.z;
        a2 += H4(.13936,-.089839,.001744,.16602) * av.x;
        a2 += H4(-.001077,.0013358,.0013061,.0028118) * av.y;
        a2 += H4(.0032259,-.00042585,.00068824,-7.4824e-5) * av.z;
        a3 += H4(-.23056,-.22543,-.41403,.69748) * av.x;
        a3 += H4(-.0034948,-.0026583,-.0017303,.00067314) * av.y;
        a3 += H4(.00076476,-.0012582,.0023584,-.00036467) * av.z;
        av = source[0][cell.y + 2][cell.x + 2];
        a0 += H4(-.091764,-.51487,-.00037858,-.0098544) * av.x;
        a0 += H4(.0023114,-.0007198,.00071873,.0021092) * av.y;
        a0 += H4(-.0010459,-.0006999,-.00031473,.00074275) * av.z;
        a1 += H4(.51109,-.073224,-.0016809,-.14642) * av.x;
        a1 += H4(.0011501,-.0009054,.00012666,.0052653) * av.y;
        a1 += H4(-.00045173,-.0001195,-.00042398,-.0044389) * av.z;
        a2 += H4(-.089916,.13678,-.0011189,.61739) * av.x;
        a2 += H4(.0013083,.0009676,.00027616,.0027262) * av.y;
        a2 += H4(.0033832,-.00053314,.00094827,-5.8719e-6) * av.z;
        a3 += H4(-.047681,-.041065,-1.3235,.66009) * av.x;
        a3 += H4(-.0034248,-.00039158,-.013468,.00012506) * av.y;
        a3 += H4(.00047589,-.0027022,.0024785,-.00032142) * av.z;
        a0 = max(a0, H4(0.)) + H4(-.026363,.23113,-.44129,-.1969) * min(a0, H4(0.));
        a1 = max(a1, H4(0.)) + H4(-.23369,-.15775,.97203,.87988) * min(a1, H4(0.));
        a2 = max(a2, H4(0.)) + H4(.10087,.084207,.95916,-.013866) * min(a2, H4(0.));
        a3 = max(a3, H4(0.)) + H4(.28629,.85141,-.058937,-.26995) * min(a3, H4(0.));
        tile1[0][cell.y][cell.x] = a0;
        tile1[1][cell.y][cell.x] = a1;
        tile1[2][cell.y][cell.x] = a2;
        tile1[3][cell.y][cell.x] = a3;
    }
    barrier();
    H4 b0 = H4(.00066222,.018109,8.8332e-5,.052524);
    H4 b1 = H4(.0077913,.053289,.036956,.011055);
    H4 b2 = H4(-.0030177,.020516,-.023941,.086358);
    H4 b3 = H4(.044919,-.0014915,-.11614,-.34994);
    H4 bv;
    bv = tile1[0][local.y + 0][local.x + 0];
    b0 += H4(.57644,-.094452,.00086577,-.16296) * bv.x;
    b0 += H4(-.56274,.018974,-.0065173,.15319) * bv.y;
    b0 += H4(-.17487,.037385,.000951,.087767) * bv.z;
    b0 += H4(-.49934,-.13793,.0055951,.2097) * bv.w;
    b1 += H4(-.01449,-.15799,-.043989,-.030057) * bv.x;
    b1 += H4(.014374,.013401,.083637,-.13488) * bv.y;
    b1 += H4(.014539,.20548,-.048961,-.016553) * bv.z;
    b1 += H4(-.020427,.25019,-.56802,-.16465) * bv.w;
    b2 += H4(-.11132,.12159,-.62721,.35611) * bv.x;
    b2 += H4(-.41235,-.59232,.5575,-.44716) * bv.y;
    b2 += H4(-.16382,-.89863,-.20794,-.29863) * bv.z;
    b2 += H4(-.29548,-.21044,.51942,-.44998) * bv.w;
    b3 += H4(-.014469,.00054738,-.34657,.17884) * bv.x;
    b3 += H4(-.12652,-.0079287,-.13803,-.17647) * bv.y;
    b3 += H4(.0069452,-.00058126,.13637,.15712) * bv.z;
    b3 += H4(.084526,.0040776,.048409,.81362) * bv.w;
    bv = tile1[0][local.y + 0][local.x + 1];
    b0 += H4(.06801,-.38318,.0028095,-.077597) * bv.x;
    b0 += H4(-.041715,-.014237,-.0033414,-.083099) * bv.y;
    b0 += H4(-.26478,.1805,-.00037583,.1859) * bv.z;
    b0 += H4(.12828,-.48591,.0085022,.39928) * bv.w;
    b1 += H4(-.12092,-.27326,-.29742,-.12706) * bv.x;
    b1 += H4(.24625,.097141,.30747,.062653) * bv.y;
    b1 += H4(-.2399,.34999,-.17522,-.088217) * bv.z;
    b1 += H4(-.086859,-.30115,-.097391,-.16243) * bv.w;
    b2 += H4(-.15933,-.49478,-.38779,.19958) * bv.x;
    b2 += H4(-.72394,.67852,-.12442,-.44156) * bv.y;
    b2 += H4(-.14035,-.62098,.16639,-.074433) * bv.z;
    b2 += H4(.21364,-.23447,-.41358,.14288) * bv.w;
    b3 += H4(-.013365,.0026209,-.27156,-.062553) * bv.x;
    b3 += H4(.0052582,-.0045439,.055428,-.0996) * bv.y;
    b3 += H4(-.0013111,-.0022,-.60154,.022361) * bv.z;
    b3 += H4(-.12974,.006436,.15903,-.21961) * bv.w;
    bv = tile1[0][local.y + 0][local.x + 2];
    b0 += H4(-.67484,.23315,.0013276,.021203) * bv.x;
    b0 += H4(-.59144,.22346,-.004355,.026632) * bv.y;
    b0 += H4(1.1064,.13493,-.0027123,.11175) * bv.z;
    b0 += H4(.29293,.019168,.008622,-.13297) * bv.w;
    b1 += H4(-.13254,.58587,.20795,-.034425) * bv.x;
    b1 += H4(-.17878,.47149,.0015789,.28037) * bv.y;
    b1 += H4(-.30377,.15897,.16993,-.161) * bv.z;
    b1 += H4(.26201,.090176,.31512,.0073372) * bv.w;
    b2 += H4(.84269,.41632,.95692,-.038229) * bv.x;
    b2 += H4(.087203,.27993,.28497,-.2678) * bv.y;
    b2 += H4(-.16226,-.23424,-.67531,.20667) * bv.z;
    b2 += H4(-.031117,-.18716,.40488,.24645) * bv.w;
    b3 += H4(.0015286,.0011724,.94451,-.18976) * bv.x;
    b3 += H4(.042425,-.0052056,-.84708,.10373) * bv.y;
    b3 += H4(.024283,-.0043212,-.50375,.15328) * bv.z;
    b3 += H4(.09397,.0063609,-.28272,.14418) * bv.w;
    bv = tile1[0][local.y + 1][local.x + 0];
    b0 += H4(-.10114,.037202,-.0035917,-.073915) * bv.x;
    b0 += H4(.28282,.066561,-.0049024,-.34905) * bv.y;
    b0 += H4(-1.0072,-.15647,.0027491,.16519) * bv.z;
    b0 += H4(-.11463,.29028,.0018599,.20956) * bv.w;
    b1 += H4(-.16429,.23848,-.20033,.017164) * bv.x;
    b1 += H4(.33535,.2289,-.15963,-.15179) * bv.y;
    b1 += H4(-.26601,-.32188,-.054592,-.074287) * bv.z;
    b1 += H4(.0095338,-.37112,-1.021,-.20117) * bv.w;
    b2 += H4(-.22108,.11251,-.16165,-.16068) * bv.x;
    b2 += H4(-.37252,.12835,-.12711,-.053082) * bv.y;
    b2 += H4(.31396,-.32457,-.16459,.1783) * bv.z;
    b2 += H4(-.32513,-.16052,-.44757,-.45042) * bv.w;
    b3 += H4(.10597,-.0029364,-.26839,.21216) * bv.x;
    b3 += H4(.15185,-.0056033,.095835,-.59987) * bv.y;
    b3 += H4(-.083303,.0014079,.1205,.19461) * bv.z;
    b3 += H4(.13353,.00090101,.1477,-.31432) * bv.w;
    bv = tile1[0][local.y + 1][local.x + 1];
    b0 += H4(.16531,-.38681,.0043033,.088417) * bv.x;
    b0 += H4(.47383,-.23349,-.0024086,.16223) * bv.y;
    b0 += H4(-.70536,.037448,.0025657,.12056) * bv.z;
    b0 += H4(.48139,-.090324,.0014178,-.14717) * bv.w;
    b1 += H4(-.044333,.59494,.5658,-.19099) * bv.x;
    b1 += H4(.61771,-.56289,1.2671,-.33099) * bv.y;
    b1 += H4(-.41922,-.39672,-.4851,-.039277) * bv.z;
    b1 += H4(.12097,-.36229,-.089426,.096006) * bv.w;
    b2 += H4(-.95285,.014394,-.36428,.54045) * bv.x;
    b2 += H4(-.1738,.61604,-.85524,-.6375) * bv.y;
    b2 += H4(-.3522,-.40169,.5438,-.051554) * bv.z;
    b2 += H4(-.67855,.21355,-1.2582,-.40116) * bv.w;
    b3 += H4(-.14004,.0046185,-.65618,-.18594) * bv.x;
    b3 += H4(-.17765,-.0035843,.27158,.57552) * bv.y;
    b3 += H4(-.10923,.00086559,.36738,-.029106) * bv.z;
    b3 += H4(-.11885,.00019694,-.44453,-.22319) * bv.w;
    bv = tile1[0][local.y + 1][local.x + 2];
    b0 += H4(-.37667,.19869,.00069439,.202) * bv.x;
    b0 += H4(.34089,-.23339,.0035975,.011079) * bv.y;
    b0 += H4(-.22709,.024655,.001337,.052015) * bv.z;
    b0 += H4(.40459,.040755,.0015957,-.087605) * bv.w;
    b1 += H4(-.45556,-.2299,-.004438,-.0085358) * bv.x;
    b1 += H4(.44073,-.52467,-.24074,-.060686) * bv.y;
    b1 += H4(-.53982,-.49195,-.59635,-.095038) * bv.z;
    b1 += H4(-.0027234,.30835,.35994,.023707) * bv.w;
    b2 += H4(.0012549,-.30765,1.1261,.32892) * bv.x;
    b2 += H4(-.32533,-.29958,-.67513,-.23682) * bv.y;
    b2 += H4(-.083267,-.39178,-.26951,.066671) * bv.z;
    b2 += H4(.051707,-.032409,-.022302,.58459) * bv.w;
    b3 += H4(-.10768,.0018694,-.47385,.10479) * bv.x;
    b3 += H4(.019107,.0026054,-.28101,.75128) * bv.y;
    b3 += H4(-.0317,3.2611e-5,-.4621,.13292) * bv.z;
    b3 += H4(.0058516,.00030402,-.5439,.16269) * bv.w;
    bv = tile1[0][local.y + 2][local.x + 0];
    b0 += H4(.27755,-.032924,-.0033932,.073349) * bv.x;
    b0 += H4(-.30362,.020694,.0002043,-.16048) * bv.y;
    b0 += H4(-1.1148,-.097221,.0012352,.21084) * bv.z;
    b0 += H4(-.53637,.030036,-.005517,-.51287) * bv.w;
    b1 += H4(.028794,.351,-.0050343,.20979) * bv.x;
    b1 += H4(.29861,.039298,-.38845,-.035882) * bv.y;
    b1 += H4(-.57906,-.64911,.19073,-.23478) * bv.z;
    b1 += H4(-.17504,.10508,-.621,-.010555) * bv.w;
    b2 += H4(-.36588,.23618,-.33052,-.1683) * bv.x;
    b2 += H4(.22852,.14081,.51448,.017051) * bv.y;
    b2 += H4(.40426,-.29217,-.47641,.1909) * bv.z;
    b2 += H4(.15898,-.20645,-.57833,-.87813) * bv.w;
    b3 += H4(-.17885,-.0039698,-.13027,-.26467) * bv.x;
    b3 += H4(.063946,-.0006493,.06317,-.014844) * bv.y;
    b3 += H4(-.019811,.00050805,-.11857,-.40181) * bv.z;
    b3 += H4(-.071238,-.0071136,.1436,.027913) * bv.w;
    bv = tile1[0][local.y + 2][local.x + 1];
    b0 += H4(.38111,.03063,.024119,.15193) * bv.x;
    b0 += H4(-.023543,-.033815,.0066299,.088187) * bv.y;
    b0 += H4(-.49016,-.050662,-8.917e-5,-.041166) * bv.z;
    b0 += H4(-.13119,.1622,-.004174,-.67799) * bv.w;
    b1 += H4(-.18719,.3009,.35029,-.064576) * bv.x;
    b1 += H4(.68869,-.1148,.45592,-.17952) * bv.y;
    b1 += H4(-.67517,-.45441,-.017806,-.32789) * bv.z;
    b1 += H4(-.14702,-.88021,.22791,.0073228) * bv.w;
    b2 += H4(.46582,-.31669,.26446,.58254) * bv.x;
    b2 += H4(-.09491,-.00334,-.67722,.43606) * bv.y;
    b2 += H4(.49087,.24122,-.83541,.16822) * bv.z;
    b2 += H4(.13473,.32367,-.065493,-.17259) * bv.w;
    b3 += H4(-.12771,.022028,-.16198,-.43005) * bv.x;
    b3 += H4(-.019607,.0052037,-.13915,.065807) * bv.y;
    b3 += H4(.13607,-.0017484,.23571,-.184) * bv.z;
    b3 += H4(-.10671,-.005713,.11843,-.10279) * bv.w;
    bv = tile1[0][local.y + 2][local.x + 2];
    b0 += H4(-.10055,-.099154,.0011997,-.053558) * bv.x;
    b0 += H4(-.04519,.047043,.0084285,.11722) * bv.y;
    b0 += H4(.18111,.25498,.0096139,.13674) * bv.z;
    b0 += H4(.65403,-.0237,-.007704,-.10057) * bv.w;
    b1 += H4(.22526,-.41923,.23887,.24237) * bv.x;
    b1 += H4(-.032779,-.39785,.11665,.30556) * bv.y;
    b1 += H4(-.93012,-.86332,.0030908,-.26217) * bv.z;
    b1 += H4(.070226,.25465,.33728,.35846) * bv.w;
    b2 += H4(.058866,-.19225,.76149,-.21016) * bv.x;
    b2 += H4(-.18603,.6142,-.89007,.049727) * bv.y;
    b2 += H4(-.3081,-.18005,-.67216,.25766) * bv.z;
    b2 += H4(.065093,.16793,-.090039,.54578) * bv.w;
    b3 += H4(-.044858,.0016599,.34903,-.081774) * bv.x;
    b3 += H4(-.016549,.0071742,.087618,-.090606) * bv.y;
    b3 += H4(-.0079502,.0079002,.22451,-.26816) * bv.z;
    b3 += H4(.0060736,-.0091898,.23868,.0092901) * bv.w;
    H4 b0t = H4(0.);
    H4 b1t = H4(0.);
    H4 b2t = H4(0.);
    H4 b3t = H4(0.);
    bv = tile1[1][local.y + 0][local.x + 0];
    b0t += H4(-.13344,.030815,.005722,.062835) * bv.x;
    b0t += H4(.20054,-.039698,.0068179,.057674) * bv.y;
    b0t += H4(.017682,-.0036327,.018648,.012987) * bv.z;
    b0t += H4(-.045678,-.81033,-.0066497,-.18713) * bv.w;
    b1t += H4(.1902,-.016989,-.046609,-.13253) * bv.x;
    b1t += H4(.072818,-.054543,.2535,.016726) * bv.y;
    b1t += H4(-.013056,.019446,.022668,.00411) * bv.z;
    b1t += H4(.1736,-.3975,.32285,.27562) * bv.w;
    b2t += H4(-.027038,-.82189,.29329,-.57913) * bv.x;
    b2t += H4(.27022,-.13061,.078185,-.44071) * bv.y;
    b2t += H4(.014385,.038975,.0059693,-.021843) * bv.z;
    b2t += H4(-.22191,.052224,.20505,-.37326) * bv.w;
    b3t += H4(-.12583,.0047145,.1858,.12452) * bv.x;
    b3t += H4(-.059733,.0055748,.019312,-.1608) * bv.y;
    b3t += H4(-.016917,.016776,-.015829,-.0044661) * bv.z;
    b3t += H4(.56934,-.0073881,.031722,-.49707) * bv.w;
    bv = tile1[1][local.y + 0][local.x + 1];
    b0t += H4(.4744,-.047844,-.00049777,-.15377) * bv.x;
    b0t += H4(-.95301,-.073596,-.001822,-.26845) * bv.y;
    b0t += H4(.021653,-.086782,.020112,-.021833) * bv.z;
    b0t += H4(-.16756,.19865,-.0016214,-.32736) * bv.w;
    b1t += H4(-.37559,.027789,-.40313,.030003) * bv.x;
    b1t += H4(-.062685,.085227,.21563,-.038284) * bv.y;
    b1t += H4(-.049204,.034922,.011303,.0064674) * bv.z;
    b1t += H4(.96714,.36059,.22931,-.39433) * bv.w;
    b2t += H4(-.34904,-.71749,.14096,-.4433) * bv.x;
    b2t += H4(-.1317,-.13535,.67142,-.51163) * bv.y;
    b2t += H4(.012502,.052,.032372,-.017605) * bv.z;
    b2t += H4(-.62147,-.25871,-.11408,-.62745) * bv.w;
    b3t += H4(-.16371,-.001398,-.5874,.093071) * bv.x;
    b3t += H4(.19228,-.0024892,-.14931,.22411) * bv.y;
    b3t += H4(-.013537,.018116,-.003097,-.0035622) * bv.z;
    b3t += H4(-.39706,-.0030032,.33784,-.32574) * bv.w;
    bv = tile1[1][local.y + 0][local.x + 2];
    b0t += H4(.10966,.045498,.002119,.25739) * bv.x;
    b0t += H4(.76637,.00053312,-.0014669,-.074937) * bv.y;
    b0t += H4(.020432,-.038829,.018206,-.010711) * bv.z;
    b0t += H4(1.0531,-.16459,.0025644,-.061077) * bv.w;
    b1t += H4(-.16559,.37912,.7288,.27559) * bv.x;
    b1t += H4(.074862,.43399,.33993,.0091454) * bv.y;
    b1t += H4(-.051599,.018193,.0055042,-.00084668) * bv.z;
    b1t += H4(.2217,-.037583,.039301,.10138) * bv.w;
    b2t += H4(.12446,.1098,-.85246,.022484) * bv.x;
    b2t += H4(.027064,-.27374,-.60154,-.053717) * bv.y;
    b2t += H4(-.0093814,.0033603,.0094801,.0052376) * bv.z;
    b2t += H4(-.36525,-.49186,.89934,-.36095) * bv.w;
    b3t += H4(.075261,.001238,.2621,.04636) * bv.x;
    b3t += H4(-.096404,-.0027649,-.38074,-.041135) * bv.y;
    b3t += H4(.0037241,.017432,.017233,-.0056784) * bv.z;
    b3t += H4(.12835,.0012129,-.25971,.013337) * bv.w;
    bv = tile1[1][local.y + 1][local.x + 0];
    b0t += H4(-.5879,-.054605,.001754,-.035922) * bv.x;
    b0t += H4(-.66715,-.21836,-.003552,.084865) * bv.y;
    b0t += H4(.006539,.051703,.019965,.019149) * bv.z;
    b0t += H4(.3975,-.45175,.0073646,.98831) * bv.w;
    b1t += H4(-.027291,-.057875,-.2348,-.19475) * bv.x;
    b1t += H4(.11323,-.14203,-.0004986,.071315) * bv.y;
    b1t += H4(.0060774,.03187,.019619,.0068153) * bv.z;
    b1t += H4(.022799,-.0024999,-.11358,.29779) * bv.w;
    b2t += H4(.50721,-.035376,-.049,-.21416) * bv.x;
    b2t += H4(.37727,.029131,.17486,-.26737) * bv.y;
    b2t += H4(.0084735,.045746,.019961,-.015434) * bv.z;
    b2t += H4(-.083857,.96813,1.0226,.10152) * bv.w;
    b3t += H4(-.0053831,.00084815,.27677,-.4059) * bv.x;
    b3t += H4(.026172,-.0043149,.23288,.17423) * bv.y;
    b3t += H4(-.034638,.017412,-.027112,.011827) * bv.z;
    b3t += H4(-1.9281,.0051802,.38304,-.2496) * bv.w;
    bv = tile1[1][local.y + 1][local.x + 1];
    b0t += H4(.17863,.05289,.0012026,-.28305) * bv.x;
    b0t += H4(.1117,-.37101,-.0019847,-.54285) * bv.y;
    b0t += H4(.019496,.0072984,.9711,.019476) * bv.z;
    b0t += H4(-.4146,1.7285,.0064656,1.2538) * bv.w;
    b1t += H4(-.14912,-.17098,-.21372,-.4453) * bv.x;
    b1t += H4(-.038441,-.10313,.00414,-.15222) * bv.y;
    b1t += H4(-.033978,.00095699,-.016299,.039522) * bv.z;
    b1t += H4(-.25729,.32621,-.042852,-.59001) * bv.w;
    b2t += H4(-.023978,.70508,-.17595,-.23808) * bv.x;
    b2t += H4(.19363,-.45995,.19841,-.19156) * bv.y;
    b2t += H4(.022687,.03256,.0316,-.021733) * bv.z;
    b2t += H4(.16601,.33488,-.30023,.48088) * bv.w;
    b3t += H4(.038994,.00026731,.20307,-.31526) * bv.x;
    b3t += H4(.2562,-.0029439,.090115,.24188) * bv.y;
    b3t += H4(-.010617,-.027454,-.02044,.0087241) * bv.z;
    b3t += H4(1.1211,.0054947,-.17976,.61352) * bv.w;
    bv = tile1[1][local.y + 1][local.x + 2];
    b0t += H4(.22398,-.15154,-.010041,-.022276) * bv.x;
    b0t += H4(-.00014075,-.48209,1.919e-5,-.28901) * bv.y;
    b0t += H4(.01957,.020235,.020527,.0084063) * bv.z;
    b0t += H4(.087516,-.17734,.00056595,-.96982) * bv.w;
    b1t += H4(-.44219,.4399,.07708,.41323) * bv.x;
    b1t += H4(.065801,.40501,-.0054235,.18437) * bv.y;
    b1t += H4(-.05465,.018484,-.015811,-.0042335) * bv.z;
    b1t += H4(-.70722,.39034,.1392,.28866) * bv.w;
    b2t += H4(-.022613,-.23442,-.58486,.14564) * bv.x;
    b2t += H4(-.18746,-.49399,.94897,-.83912) * bv.y;
    b2t += H4(.0019452,-.01333,.0021722,.010266) * bv.z;
    b2t += H4(-.054571,-.40481,-.69643,.63997) * bv.w;
    b3t += H4(.031304,-.0098439,.017714,.33465) * bv.x;
    b3t += H4(-.061388,-.0011505,-.015535,.24518) * bv.y;
    b3t += H4(-.0046446,.018519,-.016029,-.0036278) * bv.z;
    b3t += H4(-.11163,-.00090574,.32942,.10059) * bv.w;
    bv = tile1[1][local.y + 2][local.x + 0];
    b0t += H4(-1.0644,.036944,-.0049817,.12672) * bv.x;
    b0t += H4(.084138,-.1986,.00091221,-.17775) * bv.y;
    b0t += H4(.011513,.034112,.015983,-.012015) * bv.z;
    b0t += H4(-.4515,-.39504,.0050803,.00043851) * bv.w;
    b1t += H4(.02191,-.24584,.041983,.19184) * bv.x;
    b1t += H4(.064137,.12646,.16822,-.067819) * bv.y;
    b1t += H4(.016035,.034301,.0087725,-.0070272) * bv.z;
    b1t += H4(-.10172,-.81323,-.2547,.052556) * bv.w;
    b2t += H4(.409,.025842,-.74455,.0070367) * bv.x;
    b2t += H4(.58547,.14079,-.31104,-.017943) * bv.y;
    b2t += H4(.017609,.014567,-.036373,-.015722) * bv.z;
    b2t += H4(.51512,.35599,-.22365,-.049621) * bv.w;
    b3t += H4(.024863,-.0058202,-.19371,.15471) * bv.x;
    b3t += H4(.01126,-.00066063,.114,.29609) * bv.y;
    b3t += H4(-.013743,.013958,-.0041138,1.8006e-8) * bv.z;
    b3t += H4(1.5053,.0036119,-.16769,.46085) * bv.w;
    bv = tile1[1][local.y + 2][local.x + 1];
    b0t += H4(-.73282,-.054027,-.0038854,-.037167) * bv.x;
    b0t += H4(.21113,-.17869,-.0088757,-.4224) * bv.y;
    b0t += H4(.010755,.021187,.018691,-.018498) * bv.z;
    b0t += H4(.01759,.18462,-.0043628,-.94333) * bv.w;
    b1t += H4(-.17129,.045515,.071843,-.14759) * bv.x;
    b1t += H4(-.090449,.095968,.21263,.11957) * bv.y;
    b1t += H4(-.030931,.028648,-.0083401,.050439) * bv.z;
    b1t += H4(-.52571,-.32092,-.27438,.49298) * bv.w;
    b2t += H4(.44391,.18972,-.35504,.59246) * bv.x;
    b2t += H4(-.0084053,.21743,-1.0802,.0065862) * bv.y;
    b2t += H4(.014528,.0031268,-.027677,-.02985) * bv.z;
    b2t += H4(.33984,-.78886,-.35233,.065856) * bv.w;
    b3t += H4(-.0015053,-.004858,.11603,.041355) * bv.x;
    b3t += H4(.12836,-.0095684,.14019,-.014159) * bv.y;
    b3t += H4(-.02478,.017361,-.0054138,.0021502) * bv.z;
    b3t += H4(-.88036,-.0052603,-.36153,-.0057278) * bv.w;
    bv = tile1[1][local.y + 2][local.x + 2];
    b0t += H4(.31,.12393,-.0050747,-.18641) * bv.x;
    b0t += H4(.41004,-.04305,-.007281,-.36093) * bv.y;
    b0t += H4(.0085973,.014804,.01932,.0057493) * bv.z;
    b0t += H4(-.38219,-.10532,-.00081476,.21917) * bv.w;
    b1t += H4(-.32174,.40908,.22335,.33699) * bv.x;
    b1t += H4(.05869,.35784,.1473,.43927) * bv.y;
    b1t += H4(-.024693,.024655,-.0016212,-.0029379) * bv.z;
    b1t += H4(.0030375,.54074,-.00076008,-.44408) * bv.w;
    b2t += H4(-.0055185,.8203,-1.6879,.35741) * bv.x;
    b2t += H4(-.31938,-.017577,-.68813,-.13359) * bv.y;
    b2t += H4(.0062782,-.025358,-.0094267,-.00083451) * bv.z;
    b2t += H4(.30627,.24423,-.60245,.14096) * bv.w;
    b3t += H4(.062331,-.0056963,-.024442,.24517) * bv.x;
    b3t += H4(-.0080925,-.0083805,.15131,.10527) * bv.y;
    b3t += H4(.0033465,.017598,-.0017764,-.0055962) * bv.z;
    b3t += H4(-.035629,-.0012406,-.1178,-.10415) * bv.w;
    b0 += b0t;
    b1 += b1t;
    b2 += b2t;
    b3 += b3t;
    b0t = H4(0.);
    b1t = H4(0.);
    b2t = H4(0.);
    b3t = H4(0.);
    bv = tile1[2][local.y + 0][local.x + 0];
    b0t += H4(-.64589,.13107,.0057389,-.079681) * bv.x;
    b0t += H4(.083854,.24116,.0013574,-.079977) * bv.y;
    b0t += H4(-.00067153,-.014973,.020649,.010093) * bv.z;
    b0t += H4(.011187,.19694,-.0011662,.035341) * bv.w;
    b1t += H4(-.25882,-.44756,-.48063,-.015197) * bv.x;
    b1t += H4(.16992,.058702,-.21969,.17554) * bv.y;
    b1t += H4(-.00023191,.0047852,-.001065,.0028464) * bv.z;
    b1t += H4(-.042007,.61574,.8171,.25367) * bv.w;
    b2t += H4(-.14785,-.46267,.020224,-.28008) * bv.x;
    b2t += H4(.39774,.65504,.16193,.20182) * bv.y;
    b2t += H4(.013486,.05029,.0080935,-.023148) * bv.z;
    b2t += H4(-.25262,.69884,.62411,.18379) * bv.w;
    b3t += H4(-.02259,.0039962,.2158,.064936) * bv.x;
    b3t += H4(-.10686,-.00065925,-.098907,-.056459) * bv.y;
    b3t += H4(-.0076077,.018777,-.0070005,.0027452) * bv.z;
    b3t += H4(-.021742,-.0033116,-.20554,.2824) * bv.w;
    bv = tile1[2][local.y + 0][local.x + 1];
    b0t += H4(-.021938,-.12657,.0068134,.15709) * bv.x;
    b0t += H4(-.0065067,.55408,.00096951,-.035115) * bv.y;
    b0t += H4(.0088152,-.09164,.018412,-.01821) * bv.z;
    b0t += H4(-.91574,.0014529,-.00073852,.044116) * bv.w;
    b1t += H4(.227,-.47095,.25618,.010304) * bv.x;
    b1t += H4(.26822,-.045179,-.4273,.056405) * bv.y;
    b1t += H4(-.032583,.02377,-.011947,.009296) * bv.z;
    b1t += H4(-.136,.25844,.10586,.18182) * bv.w;
    b2t += H4(-.53038,.061853,.69599,-.10773) * bv.x;
    b2t += H4(-.13482,.39449,.011441,-.28525) * bv.y;
    b2t += H4(.015663,.061745,.035842,-.019819) * bv.z;
    b2t += H4(-.12492,.56935,.24222,-.25006) * bv.w;
    b3t += H4(-.20142,.0047242,-.39956,.17417) * bv.x;
    b3t += H4(-.013983,-.0010677,-.77751,.10512) * bv.y;
    b3t += H4(.0036087,.017176,.010089,.003615) * bv.z;
    b3t += H4(-.0064781,-.0029084,.25675,-.074746) * bv.w;
    bv = tile1[2][local.y + 0][local.x + 2];
    b0t += H4(.03688,.73546,.0071976,-.068359) * bv.x;
    b0t += H4(-.60764,-.1925,.0025545,.09464) * bv.y;
    b0t += H4(-.0032889,-.038418,.019969,-.0082197) * bv.z;
    b0t += H4(-.80173,-.36905,.0032339,.14053) * bv.w;
    b1t += H4(.2874,-.63488,-.12281,.089941) * bv.x;
    b1t += H4(-.12716,-.47933,-.32867,.19746) * bv.y;
    b1t += H4(-.034158,-.00061638,-.017556,.0050409) * bv.z;
    b1t += H4(-.1841,-.30143,-.085069,-.012737) * bv.w;
    b2t += H4(-.64896,.71095,-.44933,-.028319) * bv.x;
    b2t += H4(.04297,.17273,.38164,-.30306) * bv.y;
    b2t += H4(-.014837,.0092804,.01293,.0078128) * bv.z;
    b2t += H4(-.25557,.078222,.53676,-.090384) * bv.w;
    b3t += H4(-.0042644,.0050565,-.76433,-.30332) * bv.x;
    b3t += H4(-.087651,.00068387,-.36944,-.048703) * bv.y;
    b3t += H4(.017351,.019139,.017007,.0032685) * bv.z;
    b3t += H4(-.037869,.0019214,-.55998,-.27013) * bv.w;
    bv = tile1[2][local.y + 1][local.x + 0];
    b0t += H4(.10686,.019754,.0044685,-.083958) * bv.x;
    b0t += H4(-.27892,.16384,-.0037322,.11873) * bv.y;
    b0t += H4(-.012204,.047832,.019971,.023659) * bv.z;
    b0t += H4(.095232,.0083439,-.0056991,.099714) * bv.w;
    b1t += H4(-.27486,.15179,-.16587,.16348) * bv.x;
    b1t += H4(.17949,-.16174,.096528,-.084017) * bv.y;
    b1t += H4(.017867,.014719,-.0025925,.012205) * bv.z;
    b1t += H4(.40564,-.032571,-.27886,-.026624) * bv.w;
    b2t += H4(-.19605,-.3198,.1111,.14856) * bv.x;
    b2t += H4(.26004,.2937,-.1378,.36951) * bv.y;
    b2t += H4(.0091106,.050662,.029778,-.015094) * bv.z;
    b2t += H4(.21406,.84904,-.034495,-.13421) * bv.w;
    b3t += H4(.11869,.0026728,.26654,-.36459) * bv.x;
    b3t += H4(.094069,-.0052236,-.010314,.2378) * bv.y;
    b3t += H4(-.019066,.018458,-.010682,.022064) * bv.z;
    b3t += H4(.0071642,-.0068628,-.05807,-.102) * bv.w;
    bv = tile1[2][local.y + 1][local.x + 1];
    b0t += H4(.13974,-.12528,.0032567,-.066924) * bv.x;
    b0t += H4(1.1582,-.11501,.0047993,.40479) * bv.y;
    b0t += H4(.0073425,-.0028925,-.021712,.029227) * bv.z;
    b0t += H4(-.51473,-.1181,-8.4495e-5,.29233) * bv.w;
    b1t += H4(.12367,.054263,.22005,-.18961) * bv.x;
    b1t += H4(.28287,-.42984,-.3882,-.33075) * bv.y;
    b1t += H4(-.020672,-.011955,-.030145,.046179) * bv.z;
    b1t += H4(-.20049,-.22316,.041186,-.25759) * bv.w;
    b2t += H4(.17185,-.10427,-.25504,.25474) * bv.x;
    b2t += H4(.13221,-.6708,-.91032,.12742) * bv.y;
    b2t += H4(.029512,.039658,.039141,-.016363) * bv.z;
    b2t += H4(-.17459,-.39565,-.4471,-.10595) * bv.w;
    b3t += H4(.287,.0013812,.21042,-.72383) * bv.x;
    b3t += H4(.037004,.0027671,-.56165,-.051717) * bv.y;
    b3t += H4(.0019635,.97972,-.002832,.017762) * bv.z;
    b3t += H4(.033903,-.0012923,.29694,-.24291) * bv.w;
    bv = tile1[2][local.y + 1][local.x + 2];
    b0t += H4(.10106,.067424,.0087446,-.26936) * bv.x;
    b0t += H4(.37272,-.019649,.0024163,-.15815) * bv.y;
    b0t += H4(.0014402,.016082,.020492,.019135) * bv.z;
    b0t += H4(-1.2248,-.030421,-.0055777,.2941) * bv.w;
    b1t += H4(-.28835,2.0647,-.038807,-.028022) * bv.x;
    b1t += H4(-.033022,-.45369,.42869,.08988) * bv.y;
    b1t += H4(-.034417,.0042868,-.030148,.0054032) * bv.z;
    b1t += H4(.21202,.11441,-.029851,-.15791) * bv.w;
    b2t += H4(-.14511,-.032471,-.30299,-.38509) * bv.x;
    b2t += H4(-.20127,-.12317,-.24909,-.14509) * bv.y;
    b2t += H4(.0036521,-.0071683,.0091961,.022735) * bv.z;
    b2t += H4(-.68175,.34978,.59186,-.5878) * bv.w;
    b3t += H4(-.26216,.0059676,-.52576,-.76526) * bv.x;
    b3t += H4(-.029393,.00071988,-.25743,-.13973) * bv.y;
    b3t += H4(.012185,.01908,-.0078482,.0046957) * bv.z;
    b3t += H4(-.061822,-.0056525,.036009,.19054) * bv.w;
    bv = tile1[2][local.y + 2][local.x + 0];
    b0t += H4(-.38645,-.12732,.0007188,.10249) * bv.x;
    b0t += H4(-.41192,-.020399,-.0073371,-.13557) * bv.y;
    b0t += H4(-.0033048,.0284,.015926,-.014698) * bv.z;
    b0t += H4(.20706,.074146,-.0035111,-.099764) * bv.w;
    b1t += H4(-.24584,-.11426,-.33293,.098864) * bv.x;
    b1t += H4(.076927,.88918,.30878,-.022927) * bv.y;
    b1t += H4(.018788,.014303,-.007629,-.0080488) * bv.z;
    b1t += H4(.058123,-.013974,.42406,-.4951) * bv.w;
    b2t += H4(.086123,-.24374,.33216,.22452) * bv.x;
    b2t += H4(-.47172,-.3663,-.41857,-.051184) * bv.y;
    b2t += H4(.012268,.01561,-.024591,-.011193) * bv.z;
    b2t += H4(-.23373,-.18965,.047708,.061129) * bv.w;
    b3t += H4(.12056,-.00069411,.38359,-.94115) * bv.x;
    b3t += H4(.059279,-.009056,.23622,-.14175) * bv.y;
    b3t += H4(-.0057806,.014792,.019359,.011974) * bv.z;
    b3t += H4(-.017705,-.003661,-.045723,.31367) * bv.w;
    bv = tile1[2][local.y + 2][local.x + 1];
    b0t += H4(.15888,-.11825,.001244,.21981) * bv.x;
    b0t += H4(-.27587,.069922,-.0069559,.097959) * bv.y;
    b0t += H4(.00011582,.008704,.019626,-.012701) * bv.z;
    b0t += H4(-.56161,.15814,-.0015003,-.022411) * bv.w;
    b1t += H4(.24803,.0040228,-.048435,.17455) * bv.x;
    b1t += H4(.043654,-.18607,.55395,-.18829) * bv.y;
    b1t += H4(-.020389,.016023,-.020095,.048661) * bv.z;
    b1t += H4(-.22352,.3935,.0012314,-.25184) * bv.w;
    b2t += H4(.070216,.20773,-.32844,.20992) * bv.x;
    b2t += H4(.39844,.13173,.15676,-.19624) * bv.y;
    b2t += H4(.018415,.0048302,-.010472,-.02145) * bv.z;
    b2t += H4(.13271,-.73077,.77198,.58158) * bv.w;
    b3t += H4(-.10201,-.00048025,.18293,-.85385) * bv.x;
    b3t += H4(.031848,-.0087429,.0094387,.053308) * bv.y;
    b3t += H4(-.0049651,.019061,.010781,.016724) * bv.z;
    b3t += H4(-.10858,-.0019504,-.20262,-.24875) * bv.w;
    bv = tile1[2][local.y + 2][local.x + 2];
    b0t += H4(.11594,-.39969,.0035167,.16534) * bv.x;
    b0t += H4(.15908,-.072744,-.0022739,-.10407) * bv.y;
    b0t += H4(-.0087046,.010249,.02074,.004772) * bv.z;
    b0t += H4(-.038374,-.093741,-.012524,.19186) * bv.w;
    b1t += H4(.47859,-.080246,.77728,-.29422) * bv.x;
    b1t += H4(.23071,-.0062959,.1851,-.09358) * bv.y;
    b1t += H4(-.014606,.0023816,-.017693,-.00074879) * bv.z;
    b1t += H4(-.11824,.15983,-.10695,-.25692) * bv.w;
    b2t += H4(.58704,-.11871,-.19198,-.24486) * bv.x;
    b2t += H4(.60805,-.11011,.24596,-.75877) * bv.y;
    b2t += H4(.014094,-.019078,.0022102,.0090172) * bv.z;
    b2t += H4(-.68184,-.23895,.33623,-.70161) * bv.w;
    b3t += H4(.082905,.0014327,-.42863,-.54683) * bv.x;
    b3t += H4(.016587,-.0036657,.20458,-.11558) * bv.y;
    b3t += H4(.0080223,.018767,-.00048635,.0056114) * bv.z;
    b3t += H4(-.08029,-.012073,.21055,-.63275) * bv.w;
    b0 += b0t;
    b1 += b1t;
    b2 += b2t;
    b3 += b3t;
    b0t = H4(0.);
    b1t = H4(0.);
    b2t = H4(0.);
    b3t = H4(0.);
    bv = tile1[3][local.y + 0][local.x + 0];
    b0t += H4(-.27507,.24874,-.0093321,-.085922) * bv.x;
    b0t += H4(-.11207,-.076507,-.0005315,.077358) * bv.y;
    b0t += H4(.31454,-.23204,.046568,.10011) * bv.z;
    b0t += H4(.37264,-.054555,.0016411,.073823) * bv.w;
    b1t += H4(.37987,.26181,.30646,.10052) * bv.x;
    b1t += H4(-.13337,.036969,.45973,-.070557) * bv.y;
    b1t += H4(-.20641,1.2938,.16795,.32325) * bv.z;
    b1t += H4(-.045501,-.21038,-.53766,.10716) * bv.w;
    b2t += H4(-.18167,.13151,.2702,.10629) * bv.x;
    b2t += H4(.23343,.27213,-.071081,-.22681) * bv.y;
    b2t += H4(.62389,.20298,.28218,.29256) * bv.z;
    b2t += H4(-.48245,-.52311,-.51139,-.35364) * bv.w;
    b3t += H4(.5123,-.010207,.53188,.15491) * bv.x;
    b3t += H4(.052418,-.0031775,-.18886,-.11766) * bv.y;
    b3t += H4(-.08211,.045014,.15757,-.1685) * bv.z;
    b3t += H4(-.072394,.00015722,-.089033,-.20425) * bv.w;
    bv = tile1[3][local.y + 0][local.x + 1];
    b0t += H4(-.68446,.096935,-.009269,-.18177) * bv.x;
    b0t += H4(-.82806,1.6595,-.0021161,-.020859) * bv.y;
    b0t += H4(-.035508,.039664,.0031193,-.057973) * bv.z;
    b0t += H4(-.15115,.36662,-.00046426,-.033615) * bv.w;
    b1t += H4(.47213,.7436,.069229,.094933) * bv.x;
    b1t += H4(.63857,.29392,.50421,-.73121) * bv.y;
    b1t += H4(-.18355,.035532,-.31091,-.028627) * bv.z;
    b1t += H4(.010755,-.58433,-.21061,-.11489) * bv.w;
    b2t += H4(-.32925,-.26368,.89336,-.2323) * bv.x;
    b2t += H4(-.39433,.083791,-.14863,.57493) * bv.y;
    b2t += H4(.31706,-.34181,.28613,-.10425) * bv.z;
    b2t += H4(-.1714,-.21111,-.098861,.077619) * bv.w;
    b3t += H4(-.24759,-.009881,.71526,.051134) * bv.x;
    b3t += H4(-.62604,-.0045095,-.17576,.39503) * bv.y;
    b3t += H4(.025788,.0051552,.012417,.015829) * bv.z;
    b3t += H4(.030788,-.0020386,1.5401,-.092268) * bv.w;
    bv = tile1[3][local.y + 0][local.x + 2];
    b0t += H4(.11555,.1646,-.0041714,.18183) * bv.x;
    b0t += H4(.72396,-.25508,.0062363,.86639) * bv.y;
    b0t += H4(-.42624,-.1785,.014169,-.067122) * bv.z;
    b0t += H4(.73754,.058648,.0016166,-.065169) * bv.w;
    b1t += H4(-.07706,-.10586,.43129,-.13728) * bv.x;
    b1t += H4(-.32823,.23999,-.26596,.56839) * bv.y;
    b1t += H4(.019663,-.86107,-.1872,-.16222) * bv.z;
    b1t += H4(.050117,.38811,-.016627,.058144) * bv.w;
    b2t += H4(-.28502,-.63037,.22181,-.77704) * bv.x;
    b2t += H4(-.037312,.21878,1.2081,-.2625) * bv.y;
    b2t += H4(.014208,.17105,-.13192,.45455) * bv.z;
    b2t += H4(-.23105,-.23762,-.70457,-.25434) * bv.w;
    b3t += H4(.031882,-.0048868,.5192,.12287) * bv.x;
    b3t += H4(.32876,.0026358,-.63507,.34394) * bv.y;
    b3t += H4(-.012126,.014703,-.039339,.21736) * bv.z;
    b3t += H4(.059108,-.00023435,-.30137,.2257) * bv.w;
    bv = tile1[3][local.y + 1][local.x + 0];
    b0t += H4(1.1849,.053272,-.0056937,-.16923) * bv.x;
    b0t += H4(-.13115,-.11204,.0001433,.11914) * bv.y;
    b0t += H4(.065282,-.036939,-.0020006,-.02718) * bv.z;
    b0t += H4(-.83069,-.056112,.0051862,-.14782) * bv.w;
    b1t += H4(-.31946,.37542,-.32685,.1206) * bv.x;
    b1t += H4(-.055156,-.1416,.1082,-.64656) * bv.y;
    b1t += H4(-.35551,.2443,-.078443,.24618) * bv.z;
    b1t += H4(-.061592,-.12705,-.41945,.1893) * bv.w;
    b2t += H4(-.31686,.057138,-.42431,.4217) * bv.x;
    b2t += H4(-.14428,-1.2917,.47068,-.28425) * bv.y;
    b2t += H4(-.72493,.058484,.27999,-.021883) * bv.z;
    b2t += H4(.016408,-.79866,-.021843,-.012343) * bv.w;
    b3t += H4(-.4407,-.0061447,.20098,-.82791) * bv.x;
    b3t += H4(.43298,-.0029785,-.10606,-.078612) * bv.y;
    b3t += H4(.039345,-.0007381,.16735,-.24586) * bv.z;
    b3t += H4(-.14522,.0040272,-.17242,.058755) * bv.w;
    bv = tile1[3][local.y + 1][local.x + 1];
    b0t += H4(.55601,-.73009,-.0055046,-.088762) * bv.x;
    b0t += H4(-.67621,-.97305,-.0021555,-1.0206) * bv.y;
    b0t += H4(-.11502,.14112,.012335,-.064707) * bv.z;
    b0t += H4(-.5317,.056528,.0071215,.0031264) * bv.w;
    b1t += H4(-.27646,-.41421,-.022969,-.21247) * bv.x;
    b1t += H4(-.017815,-.16991,.43743,-.99891) * bv.y;
    b1t += H4(-.24344,-.16348,-.15694,.18214) * bv.z;
    b1t += H4(-.11295,-.31112,-.028771,.2729) * bv.w;
    b2t += H4(-.14886,.12639,-.66447,-.078151) * bv.x;
    b2t += H4(-.6805,-.38795,-.62662,-.04352) * bv.y;
    b2t += H4(.21797,-.074382,-.10618,-.036278) * bv.z;
    b2t += H4(-.43383,.87684,-.1496,-.86728) * bv.w;
    b3t += H4(.20391,-.006274,-.18062,-.19368) * bv.x;
    b3t += H4(-.34976,-.004867,.81128,-.12106) * bv.y;
    b3t += H4(-.080412,.013175,-.095867,.23921) * bv.z;
    b3t += H4(.047994,.0057869,.45594,.40316) * bv.w;
    bv = tile1[3][local.y + 1][local.x + 2];
    b0t += H4(-.77001,-.053562,-.0013061,-.56469) * bv.x;
    b0t += H4(-.042637,-.45149,.0040346,.017693) * bv.y;
    b0t += H4(.067388,.10176,.00073029,-.05784) * bv.z;
    b0t += H4(.18195,-.14912,.0071982,-.33981) * bv.w;
    b1t += H4(-.26694,-.24431,-.30683,.33548) * bv.x;
    b1t += H4(.5959,.56508,-.37867,1.4106) * bv.y;
    b1t += H4(-.034381,-.61725,.013535,-.20938) * bv.z;
    b1t += H4(.19697,.44705,-.26009,.1366) * bv.w;
    b2t += H4(.23076,-.15679,-.67556,-.82254) * bv.x;
    b2t += H4(-.61326,-.24241,.85373,-.6361) * bv.y;
    b2t += H4(.41282,-.022788,.53711,.12201) * bv.z;
    b2t += H4(-.1334,-.36251,-.56646,.13676) * bv.w;
    b3t += H4(.10767,-.0021967,-.42198,-.16535) * bv.x;
    b3t += H4(-.40851,.00058176,.5977,.3067) * bv.y;
    b3t += H4(-.084502,.001269,-.13503,-.10362) * bv.z;
    b3t += H4(.065448,.0056172,-.16487,.042467) * bv.w;
    bv = tile1[3][local.y + 2][local.x + 0];
    b0t += H4(-.49428,.24311,-.00060589,.081166) * bv.x;
    b0t += H4(-.19868,.090152,.0024295,-.16494) * bv.y;
    b0t += H4(.058078,.088974,.0083083,-.093732) * bv.z;
    b0t += H4(-.14504,.013797,.0050898,-.11241) * bv.w;
    b1t += H4(.3182,-.3957,-.18229,-.3814) * bv.x;
    b1t += H4(.23488,-.72257,-.22072,.27238) * bv.y;
    b1t += H4(.043065,-.29739,.13392,-.066813) * bv.z;
    b1t += H4(.017587,-.1777,-.23552,.19441) * bv.w;
    b2t += H4(.13768,.24944,.68271,.68769) * bv.x;
    b2t += H4(1.0793,.15835,-.90204,.015292) * bv.y;
    b2t += H4(-.066862,-.061382,.45776,-.13396) * bv.z;
    b2t += H4(.26653,-.090923,-.72771,-.25699) * bv.w;
    b3t += H4(-.7105,-.001761,-.60458,-.075295) * bv.x;
    b3t += H4(-.686,-.001771,.053382,-.24953) * bv.y;
    b3t += H4(-.15202,.0085427,.12345,.34004) * bv.z;
    b3t += H4(.15431,.0037407,-.055379,.19421) * bv.w;
    bv = tile1[3][local.y + 2][local.x + 1];
    b0t += H4(.47939,-.34079,.0067971,.93152) * bv.x;
    b0t += H4(.31426,-.24982,.0030019,.6192) * bv.y;
    b0t += H4(.37957,.10629,.0035345,-.062426) * bv.z;
    b0t += H4(-.15575,-.077975,.0074674,.0075711) * bv.w;
    b1t += H4(.6058,-.56315,.43453,-.17354) * bv.x;
    b1t += H4(.00068168,-.23174,.033546,-.61185) * bv.y;
    b1t += H4(-.080401,-.21469,.20557,-.065562) * bv.z;
    b1t += H4(.033881,.1736,-.40313,.022982) * bv.w;
    b2t += H4(.42375,.40047,.17713,.95454) * bv.x;
    b2t += H4(.6961,.65518,.025416,1.0256) * bv.y;
    b2t += H4(-.38946,.031365,.66285,-.12691) * bv.z;
    b2t += H4(.11278,-.0066724,-.53992,-.55157) * bv.w;
    b3t += H4(.389,.0053234,-.2446,.15266) * bv.x;
    b3t += H4(.9555,-4.2001e-5,.15419,-.52623) * bv.y;
    b3t += H4(-.060879,.0037309,.24515,.076582) * bv.z;
    b3t += H4(.046032,.0059407,-.13429,-.073224) * bv.w;
    bv = tile1[3][local.y + 2][local.x + 2];
    b0t += H4(-.024168,-.14451,.0061123,-.38511) * bv.x;
    b0t += H4(.91714,.13216,.0024102,-.56762) * bv.y;
    b0t += H4(-.072241,.051595,.0022517,-.019033) * bv.z;
    b0t += H4(-.10661,.052246,.00024212,-.20376) * bv.w;
    b1t += H4(-.99569,-.19418,-.31146,.29145) * bv.x;
    b1t += H4(-.97603,.10771,-.57628,.63184) * bv.y;
    b1t += H4(.12102,-.10448,-.091324,-.086672) * bv.z;
    b1t += H4(.024188,.2656,-.088729,.2013) * bv.w;
    b2t += H4(.28713,.037922,-.7099,-.29652) * bv.x;
    b2t += H4(-.25931,.6457,-.76658,-.44397) * bv.y;
    b2t += H4(.051887,.043372,.58096,-.10366) * bv.z;
    b2t += H4(-.52195,.43535,-1.1752,.53859) * bv.w;
    b3t += H4(.16347,.0045626,.040535,.50771) * bv.x;
    b3t += H4(.19537,-.001608,-.24571,-.13711) * bv.y;
    b3t += H4(-.059985,.0026305,.1947,-.013301) * bv.z;
    b3t += H4(.057457,-.0011023,-.2421,.059611) * bv.w;
    b0 += b0t;
    b1 += b1t;
    b2 += b2t;
    b3 += b3t;
    b0 = max(b0, H4(0.)) + H4(.01832,.55416,.96938,.012208) * min(b0, H4(0.));
    b1 = max(b1, H4(0.)) + H4(.22418,.092735,-.21797,.016294) * min(b1, H4(0.));
    b2 = max(b2, H4(0.)) + H4(-.071491,.23011,.12226,.1006) * min(b2, H4(0.));
    b3 = max(b3, H4(0.)) + H4(-.10233,.96479,-.16331,-.0061928) * min(b3, H4(0.));
    ivec2 target = (base + local) * ivec2(2, 2);
    imageStore(out_image, target + ivec2(0, 0), vec4(b0));
    imageStore(out_image, target + ivec2(1, 0), vec4(b1));
    imageStore(out_image, target + ivec2(0, 1), vec4(b2));
    imageStore(out_image, target + ivec2(1, 1), vec4(b3));
}

//!DESC car3_10k 38/45: 3x3 16>16
//!HOOK LUMA
//!BIND VSA_CAR3_10K_0
//!SAVE VSA_CAR3_10K_1
//!WIDTH LUMA.w 8 + 2 *
//!HEIGHT LUMA.h 8 + 2 *
//!COMPONENTS 4
//!COMPUTE 32 24 16 12

#ifdef GL_EXT_shader_explicit_arithmetic_types_float16
#extension GL_EXT_shader_explicit_arithmetic_types_float16 : enable
#define H4 f16vec4
#else
#define H4 vec4
#endif

shared H4 tile0[4][14][18];

void hook() {
    ivec2 base = ivec2(gl_WorkGroupID.xy) * ivec2(16, 12);
    ivec2 local = ivec2(gl_LocalInvocationID.xy);
    ivec2 last = textureSize(VSA_CAR3_10K_0_raw, 0) / ivec2(2, 2) - 1;
    for (int i = int(gl_LocalInvocationIndex); i < 252; i += 192) {
        ivec2 cell = ivec2(i % 18, i / 18);
        ivec2 texel = clamp(base + cell + (-1), ivec2(0), last) * ivec2(2, 2);
        tile0[0][cell.y][cell.x] = H4(texelFetch(VSA_CAR3_10K_0_raw, texel + ivec2(0, 0), 0));
        tile0[1][cell.y][cell.x] = H4(texelFetch(VSA_CAR3_10K_0_raw, texel + ivec2(1, 0), 0));
        tile0[2][cell.y][cell.x] = H4(texelFetch(VSA_CAR3_10K_0_raw, texel + ivec2(0, 1), 0));
        tile0[3][cell.y][cell.x] = H4(texelFetch(VSA_CAR3_10K_0_raw, texel + ivec2(1, 1), 0));
    }
    barrier();
    H4 a0 = H4(.12278,-.00067143,-.17619,-.030235);
    H4 a1 = H4(.015332,.16702,-.043126,-.0082445);
    H4 a2 = H4(.094981,-.056147,-.0029529,-.20393);
    H4 a3 = H4(-.0015017,-.097214,.03389,.024198);
    H4 av;
    av = tile0[0][local.y + 0][local.x + 0];
    a0 += H4(-.032093,-.00017165,.096923,.098923) * av.x;
    a0 += H4(.0010894,-.0010023,.032693,.23113) * av.y;
    a0 += H4(.0076728,.01681,.032414,-.0054473) * av.z;
    a0 += H4(.083872,.0031661,-.25147,.46537) * av.w;
    a1 += H4(.083464,.079574,-.17157,.09128) * av.x;
    a1 += H4(.22003,-.084504,.014594,.073348) * av.y;
    a1 += H4(-.0099127,.039903,-.019269,-.045436) * av.z;
    a1 += H4(-.05352,-.020523,-.14799,-.15699) * av.w;
    a2 += H4(.25429,.087642,.035893,.069647) * av.x;
    a2 += H4(.31801,-.34762,.24446,-.39176) * av.y;
    a2 += H4(.023447,-.014279,-.014219,.0089488) * av.z;
    a2 += H4(.20172,-.018127,-.045066,-.29964) * av.w;
    a3 += H4(-.00015569,-.18782,-.046426,.011241) * av.x;
    a3 += H4(-.0022131,.081953,-.23078,-.19975) * av.y;
    a3 += H4(.01471,-.029045,-.014643,-.0093485) * av.z;
    a3 += H4(.0031368,-.047504,.048843,.38461) * av.w;
    av = tile0[0][local.y + 0][local.x + 1];
    a0 += H4(-.18698,-.001521,.10966,-.059064) * av.x;
    a0 += H4(-.166,-.0027703,.22027,.29753) * av.y;
    a0 += H4(.012502,.017717,-.0029059,.0063406) * av.z;
    a0 += H4(.14024,.0039444,-.3509,-.2965) * av.w;
    a1 += H4(.0025076,.039005,-.22706,-.13983) * av.x;
    a1 += H4(-.15785,-.055623,.11357,-.42719) * av.y;
    a1 += H4(.0097475,.028103,-.025993,-.048424) * av.z;
    a1 += H4(-.2357,-.051578,-.13445,-.11604) * av.w;
    a2 += H4(.0079106,-.13,.11617,.11338) * av.x;
    a2 += H4(.022561,-.21641,-.24459,.28142) * av.y;
    a2 += H4(.008796,.0034126,.014883,-.00024904) * av.z;
    a2 += H4(.16214,-.21149,.30801,.21881) * av.w;
    a3 += H4(-.0017172,-.18199,-.044828,-.028952) * av.x;
    a3 += H4(-.0036043,.081485,.046771,.26261) * av.y;
    a3 += H4(.015595,.0050289,-.051956,.0015995) * av.z;
    a3 += H4(.0030847,.38334,-.18083,-.33908) * av.w;
    av = tile0[0][local.y + 0][local.x + 2];
    a0 += H4(.13376,-.00058224,-.17104,-.13513) * av.x;
    a0 += H4(-.13591,-.0014363,.086425,-.028133) * av.y;
    a0 += H4(-.0091118,.016779,-.052421,-.004857) * av.z;
    a0 += H4(-.13746,.0086088,-.17731,-.4144) * av.w;
    a1 += H4(.065301,.0024851,-.22731,-.2432) * av.x;
    a1 += H4(-.12441,-.24249,.030731,-.2572) * av.y;
    a1 += H4(.021592,.026767,-.0073441,-.017979) * av.z;
    a1 += H4(-.17319,-.15954,.13191,.031174) * av.w;
    a2 += H4(.48118,-.70788,.01018,.12838) * av.x;
    a2 += H4(.078809,-.28856,-.17613,-.44088) * av.y;
    a2 += H4(.0028469,.018605,.0048745,.0054147) * av.z;
    a2 += H4(-.039615,.22329,.083602,-.77162) * av.w;
    a3 += H4(-.0017576,-.27491,-.080692,.047359) * av.x;
    a3 += H4(-.0028591,.060155,.032856,-.15829) * av.y;
    a3 += H4(.015559,.043894,-.03051,-.0033122) * av.z;
    a3 += H4(.0077718,.14533,-.020574,.11411) * av.w;
    av = tile0[0][local.y + 1][local.x + 0];
    a0 += H4(-.00098137,-.00058572,-.49162,-.065548) * av.x;
    a0 += H4(.14805,.006261,-.55152,.14351) * av.y;
    a0 += H4(-.017051,.017256,.0264,-.0039459) * av.z;
    a0 += H4(.25205,-.0029332,-.20868,.081429) * av.w;
    a1 += H4(.092569,.31121,-.24253,-.071669) * av.x;
    a1 += H4(-.086889,.040858,-.38794,-.051564) * av.y;
    a1 += H4(.030261,.022703,-.022302,-.054134) * av.z;
    a1 += H4(-.3635,.29946,.10851,-.29798) * av.w;
    a2 += H4(-.22498,.20605,.25395,.25902) * av.x;
    a2 += H4(-.23669,-.057098,.12772,-.050929) * av.y;
    a2 += H4(.0095883,-.014453,.0077107,-.00010828) * av.z;
    a2 += H4(-.16641,.11425,-.17424,.29977) * av.w;
    a3 += H4(-.00099211,-.22322,-.066481,-.046388) * av.x;
    a3 += H4(.005671,.1755,.12758,.041107) * av.y;
    a3 += H4(.01474,-.047768,-.015442,-.0020766) * av.z;
    a3 += H4(-.0033425,.031368,-.040652,-.72871) * av.w;
    av = tile0[0][local.y + 1][local.x + 1];
    a0 += H4(.078006,-.0041617,-.29129,-.39866) * av.x;
    a0 += H4(-.20902,-.0045872,-.005866,.71936) * av.y;
    a0 += H4(.010887,.97015,-.0073233,.0065927) * av.z;
    a0 += H4(.12373,.00043749,.084409,-.07327) * av.w;
    a1 += H4(.096572,.038009,-.076993,-.035292) * av.x;
    a1 += H4(.099729,.13089,.31416,-.058559) * av.y;
    a1 += H4(.0074422,.0070625,-.020574,-.049874) * av.z;
    a1 += H4(-.15701,-.066366,-.058865,-.099718) * av.w;
    a2 += H4(.11427,-.46704,.072477,.38009) * av.x;
    a2 += H4(.39107,.14263,-.30297,-.082707) * av.y;
    a2 += H4(.015849,-.016307,.022672,.0059517) * av.z;
    a2 += H4(.36047,-.064628,-.035726,.89176) * av.w;
    a3 += H4(-.0047923,-.21148,-.014064,.023791) * av.x;
    a3 += H4(-.00437,-.017546,.26858,-.063041) * av.y;
    a3 += H4(-.028507,-.00027518,.050395,-.010863) * av.z;
    a3 += H4(.00080522,-.034523,.42488,.94212) * av.w;
    av = tile0[0][local.y + 1][local.x + 2];
    a0 += H4(.018377,.00020045,-.14955,-.20281) * av.x;
    a0 += H4(-.14387,.0011698,.2624,-.074878) * av.y;
    a0 += H4(-.011351,.017805,-.054209,-.010522) * av.z;
    a0 += H4(.2283,-.0019286,.65913,.89436) * av.w;
    a1 += H4(.14374,.087593,-.040874,-.028138) * av.x;
    a1 += H4(-.001244,-.033764,.14767,-.37999) * av.y;
    a1 += H4(.020566,.0050268,-.0040651,-.041454) * av.z;
    a1 += H4(-.077414,-.29089,-.13941,-.1939) * av.w;
    a2 += H4(.14271,-.38281,.042852,.071365) * av.x;
    a2 += H4(-.2092,.27059,.21834,-.50805) * av.y;
    a2 += H4(.0026753,.0081714,.0025677,-.0048467) * av.z;
    a2 += H4(-.079655,.1389,.10621,.50316) * av.w;
    a3 += H4(-.0018933,.036121,.052323,-.0093374) * av.x;
    a3 += H4(.00046591,-.13117,.16125,.04231) * av.y;
    a3 += H4(.015701,.045954,.0011094,-.0045572) * av.z;
    a3 += H4(-.0020138,-.24201,-.061387,-.30459) * av.w;
    av = tile0[0][local.y + 2][local.x + 0];
    a0 += H4(-.19526,-.0048479,.45479,.2732) * av.x;
    a0 += H4(-.11688,-.00019517,-.24609,-.71531) * av.y;
    a0 += H4(-.012283,.014238,.020107,-.016572) * av.z;
    a0 += H4(.25323,.0061177,-.0054406,.039243) * av.w;
    a1 += H4(.28735,-.048337,-.54143,.20598) * av.x;
    a1 += H4(-.14722,.18417,-.17398,.40108) * av.y;
    a1 += H4(.0208,.017469,.00015471,-.034632) * av.z;
    a1 += H4(.30996,-.096467,.11751,-.18616) * av.w;
    a2 += H4(.0037817,-.25848,.058193,.029996) * av.x;
    a2 += H4(.1689,.044692,-.089498,.363) * av.y;
    a2 += H4(.00071242,-.016546,.0039146,.0076543) * av.z;
    a2 += H4(-.1251,.38616,.084168,.046914) * av.w;
    a3 += H4(-.0055797,-.18137,-.19207,.0027077) * av.x;
    a3 += H4(-.00034293,.10482,.026876,.18991) * av.y;
    a3 += H4(.011883,-.047991,-.039447,-.0029797) * av.z;
    a3 += H4(.0056614,-.22342,.11331,.099255) * av.w;
    av = tile0[0][local.y + 2][local.x + 1];
    a0 += H4(.45895,-.0028413,.30278,-.070915) * av.x;
    a0 += H4(-.3683,-.0029554,.35824,-1.2452) * av.y;
    a0 += H4(-.007406,.016301,-.014806,-.0036746) * av.z;
    a0 += H4(.10386,.0011439,-.25973,-.12863) * av.w;
    a1 += H4(.18048,.066162,-.22202,.010655) * av.x;
    a1 += H4(.052817,.52571,.46097,.29546) * av.y;
    a1 += H4(-.0030356,.0065637,-.0072124,-.046887) * av.z;
    a1 += H4(.034519,.32092,-.28468,-.48099) * av.w;
    a2 += H4(.25992,-.48059,.066684,.49792) * av.x;
    a2 += H4(.083309,.73828,-.64108,-.57168) * av.y;
    a2 += H4(-.001402,-.0064883,.004972,-.0062038) * av.z;
    a2 += H4(.068239,.055595,-.062729,.41308) * av.w;
    a3 += H4(-.0039966,-.2536,-.082187,.045652) * av.x;
    a3 += H4(-.0033614,-.23342,-1.1763,-.31358) * av.y;
    a3 += H4(.01461,-.011528,-.023897,-.0026538) * av.z;
    a3 += H4(.00072617,-.057238,-.19031,-.13246) * av.w;
    av = tile0[0][local.y + 2][local.x + 2];
    a0 += H4(.30889,-.0007511,.071235,.098488) * av.x;
    a0 += H4(.047232,.00085369,.23395,.43096) * av.y;
    a0 += H4(-.0055594,.016521,-.036322,-.011775) * av.z;
    a0 += H4(.050821,.0046003,.19495,.2893) * av.w;
    a1 += H4(.19232,-.074663,-.16309,-.22256) * av.x;
    a1 += H4(-.18337,-.19911,-.38173,-.40221) * av.y;
    a1 += H4(.027425,-.0059433,.021843,-.037823) * av.z;
    a1 += H4(-.056753,.09556,.13299,-.23908) * av.w;
    a2 += H4(.17902,-.43298,-.031886,.054425) * av.x;
    a2 += H4(.062661,.36187,.16715,.88375) * av.y;
    a2 += H4(-.0097937,-.0051983,.002148,.0041857) * av.z;
    a2 += H4(-.14813,.012742,.00065594,-.34522) * av.w;
    a3 += H4(-.0025292,-.19111,.016098,-.062271) * av.x;
    a3 += H4(.00042925,-.67524,-.16481,.21279) * av.y;
    a3 += H4(.014572,.041001,-.012712,-.007096) * av.z;
    a3 += H4(.003785,-.26463,-.071128,-.014544) * av.w;
    H4 a0t = H4(0.);
    H4 a1t = H4(0.);
    H4 a2t = H4(0.);
    H4 a3t = H4(0.);
    av = tile0[1][local.y + 0][local.x + 0];
    a0t += H4(-.032454,-.0046823,-.72912,.068899) * av.x;
    a0t += H4(.080823,-.0039001,-.14198,-.29826) * av.y;
    a0t += H4(.17981,.00023626,.83286,.010345) * av.z;
    a0t += H4(-.2624,.0011783,.41447,-.092997) * av.w;
    a1t += H4(-.083924,-.19626,.11772,.12544) * av.x;
    a1t += H4(.010674,.042179,.20144,-.40046) * av.y;
    a1t += H4(.0055885,-.32579,.18736,-.37777) * av.z;
    a1t += H4(.11117,-.27902,-.032476,-.41658) * av.w;
    a2t += H4(-.0015528,.044605,-.62474,.20268) * av.x;
    a2t += H4(-.037623,-.39671,-.2169,.064619) * av.y;
    a2t += H4(.2278,.073154,-.2333,.10534) * av.z;
    a2t += H4(.012714,-.16081,.24108,-.37369) * av.w;
    a3t += H4(-.0054655,.1748,.26599,.46865) * av.x;
    a3t += H4(-.0039423,-.065834,.035939,-.048) * av.y;
    a3t += H4(-.00090636,-.26524,.012005,.054963) * av.z;
    a3t += H4(.00043356,-.67396,-.21908,-.02074) * av.w;
    av = tile0[1][local.y + 0][local.x + 1];
    a0t += H4(.0004243,-.00023515,.1654,.66219) * av.x;
    a0t += H4(.26452,.0045041,-.24852,-.14049) * av.y;
    a0t += H4(.11768,.0076349,.18888,.37853) * av.z;
    a0t += H4(-.083634,.00067565,-.2603,.10772) * av.w;
    a1t += H4(-.21334,-.11948,.37926,-.13829) * av.x;
    a1t += H4(.038585,.44501,-.20625,.10523) * av.y;
    a1t += H4(.077431,-.24741,.11123,.17315) * av.z;
    a1t += H4(-.33131,-.07611,.08346,.089405) * av.w;
    a2t += H4(.23833,-.37244,-.22186,-.49663) * av.x;
    a2t += H4(-.26023,.075632,.3925,.40814) * av.y;
    a2t += H4(-.084073,.13021,-.23443,-.32992) * av.z;
    a2t += H4(.091747,-.01465,.30896,.41151) * av.w;
    a3t += H4(-.0010762,-.1548,-.041003,-.29807) * av.x;
    a3t += H4(.0051544,.19665,-.075805,.027582) * av.y;
    a3t += H4(.0062504,-.15038,-.063546,-.0080305) * av.z;
    a3t += H4(.00034007,-.16795,.10905,.053291) * av.w;
    av = tile0[1][local.y + 0][local.x + 2];
    a0t += H4(-.139,-.0013546,.42809,.61989) * av.x;
    a0t += H4(.27848,-.0062468,.10154,-.31043) * av.y;
    a0t += H4(-.017983,.0014078,.16582,-.49526) * av.z;
    a0t += H4(-.12687,.0028489,-.62752,-.27396) * av.w;
    a1t += H4(-.054369,-.61807,.27787,-.87901) * av.x;
    a1t += H4(.090688,.037682,-.12552,.040124) * av.y;
    a1t += H4(.071985,-.30195,.23663,.00515) * av.z;
    a1t += H4(-.25695,-.019241,-.078127,-.24803) * av.w;
    a2t += H4(-.14278,.05277,-.17504,-.63515) * av.x;
    a2t += H4(.32619,.24518,-.0059213,.21563) * av.y;
    a2t += H4(.1033,.097537,-.15446,-.074259) * av.z;
    a2t += H4(-.1114,-.35597,-.15422,-.45641) * av.w;
    a3t += H4(-.0011479,.14516,.091202,-.18562) * av.x;
    a3t += H4(-.0051774,-.10673,-.15976,-.061302) * av.y;
    a3t += H4(.00097068,-.035581,.086243,.0056604) * av.z;
    a3t += H4(.001594,.3832,-.003532,-.021891) * av.w;
    av = tile0[1][local.y + 1][local.x + 0];
    a0t += H4(-.13237,-.0057881,-.78177,-.39158) * av.x;
    a0t += H4(.15385,.004206,-.55934,.17019) * av.y;
    a0t += H4(.079872,.0077689,.30204,-.13457) * av.z;
    a0t += H4(-.27219,.00085438,-.23882,-.019247) * av.w;
    a1t += H4(.1303,-.084783,.078201,.071953) * av.x;
    a1t += H4(-.013917,.056148,.01717,.29976) * av.y;
    a1t += H4(.073589,-.23051,-.28591,.074892) * av.z;
    a1t += H4(.58019,.14681,-.23186,.0048673) * av.w;
    a2t += H4(.093104,.17585,.15527,-.61662) * av.x;
    a2t += H4(-.2695,-.6362,-.033199,.73197) * av.y;
    a2t += H4(.70464,-.40153,.17283,-.15372) * av.z;
    a2t += H4(.040771,.216,.03386,.066871) * av.w;
    a3t += H4(-.0067053,.3355,-.062497,-.95174) * av.x;
    a3t += H4(.0048146,.016543,.1096,-.057279) * av.y;
    a3t += H4(.0066243,-.50091,-.17194,-.072063) * av.z;
    a3t += H4(.00053889,-.67547,-.28211,-.012124) * av.w;
    av = tile0[1][local.y + 1][local.x + 1];
    a0t += H4(-.41307,-.0013381,.32169,-.26652) * av.x;
    a0t += H4(.48226,.011919,-.5159,-.26669) * av.y;
    a0t += H4(.034411,.0083608,-.084957,-.126) * av.z;
    a0t += H4(-.091627,-.00019894,-.40709,.45367) * av.w;
    a1t += H4(.18725,-.47511,.10166,.26989) * av.x;
    a1t += H4(.33799,.24027,-.47996,-.66619) * av.y;
    a1t += H4(-.061688,-.65071,-.037516,-.037992) * av.z;
    a1t += H4(-.58465,-.063118,.047265,-.17806) * av.w;
    a2t += H4(.0027355,-.11514,.36808,1.0677) * av.x;
    a2t += H4(-.08114,.65654,.21617,-1.2687) * av.y;
    a2t += H4(.27636,-.012745,.077031,-.37764) * av.z;
    a2t += H4(.32166,.12682,-.22425,-.16535) * av.w;
    a3t += H4(-.0018834,-1.0068,-.054369,.67884) * av.x;
    a3t += H4(.012376,-.63866,-.59927,.26696) * av.y;
    a3t += H4(.0072188,.047264,-.18739,.0028653) * av.z;
    a3t += H4(-.00066537,-.13232,-.16634,-.1433) * av.w;
    av = tile0[1][local.y + 1][local.x + 2];
    a0t += H4(-.2011,.0020594,.39497,-.31398) * av.x;
    a0t += H4(.14378,-.00067105,.042165,-.035032) * av.y;
    a0t += H4(.14163,-.00030785,.097993,.0053594) * av.z;
    a0t += H4(-.21568,.00084708,-.95164,.29355) * av.w;
    a1t += H4(-.09952,-.547,-.29854,-.0086946) * av.x;
    a1t += H4(.059939,-.2751,.098991,.027257) * av.y;
    a1t += H4(.032276,-.36327,.14021,.30665) * av.z;
    a1t += H4(-.34316,-.00036877,.1064,-.38233) * av.w;
    a2t += H4(-.26937,.45119,.31376,.15392) * av.x;
    a2t += H4(.020908,.11065,-.10573,.55279) * av.y;
    a2t += H4(-.17529,-.079729,.042555,.38883) * av.z;
    a2t += H4(.35229,-1.0376,-.25983,.37011) * av.w;
    a3t += H4(.0023333,.20098,-.18404,.23571) * av.x;
    a3t += H4(-.00016639,-.68317,-.12446,-.019217) * av.y;
    a3t += H4(-.00023753,-.10201,-.038657,.12174) * av.z;
    a3t += H4(-.00019032,.63115,.022292,.091698) * av.w;
    av = tile0[1][local.y + 2][local.x + 0];
    a0t += H4(-.015321,-.00074137,-.31799,-.57092) * av.x;
    a0t += H4(-.076681,-.00073111,-.28984,.14135) * av.y;
    a0t += H4(-.033372,.0025614,-.79094,.13329) * av.z;
    a0t += H4(.064371,-.00037882,.28275,-.08041) * av.w;
    a1t += H4(.10336,.27472,.04089,.020109) * av.x;
    a1t += H4(-.16036,-.17377,-.15675,-.091043) * av.y;
    a1t += H4(-.16886,-.30337,.27075,.18526) * av.z;
    a1t += H4(-.019028,-.1022,.2018,-.06294) * av.w;
    a2t += H4(.012893,-.24708,.028719,.24492) * av.x;
    a2t += H4(-.24112,-.1055,-.06535,.024865) * av.y;
    a2t += H4(.086581,.098232,-.090309,-.17555) * av.z;
    a2t += H4(.0071876,.41776,-.052417,.14648) * av.w;
    a3t += H4(-.0019532,.36443,-.06756,.43519) * av.x;
    a3t += H4(-.0010209,.17543,.036144,.0083353) * av.y;
    a3t += H4(.0019603,-.20525,-.045132,-.008415) * av.z;
    a3t += H4(-.00065657,-.2341,-.08295,.019931) * av.w;
    av = tile0[1][local.y + 2][local.x + 1];
    a0t += H4(.19539,.00068313,-.073666,.36434) * av.x;
    a0t += H4(.043981,.0033903,.23874,-.50614) * av.y;
    a0t += H4(.034484,-.00044091,.10725,-.38755) * av.z;
    a0t += H4(-.068176,.0015655,.2956,.23866) * av.w;
    a1t += H4(.37538,.42977,-.12428,.11331) * av.x;
    a1t += H4(.26766,.16054,.37116,.17039) * av.y;
    a1t += H4(-.0068109,-.44521,.44955,.21576) * av.z;
    a1t += H4(.14388,.10865,-.17211,-.21901) * av.w;
    a2t += H4(.35996,.55637,-.03902,.041762) * av.x;
    a2t += H4(-.68101,-.1905,-.093675,.51927) * av.y;
    a2t += H4(-.91127,-.52305,.070285,.24865) * av.z;
    a2t += H4(.046478,.48508,-.10868,.11099) * av.w;
    a3t += H4(-8.1525e-5,-.47529,-.27538,-.28315) * av.x;
    a3t += H4(.003293,-.2294,.017808,-.077977) * av.y;
    a3t += H4(-.00035084,.33972,-.044224,-.088957) * av.z;
    a3t += H4(.0010337,.011961,-.12922,.14892) * av.w;
    av = tile0[1][local.y + 2][local.x + 2];
    a0t += H4(.19041,.0031665,.57653,.18112) * av.x;
    a0t += H4(-.026449,-.007553,.051837,-.13865) * av.y;
    a0t += H4(.083442,.00024052,.76206,.011739) * av.z;
    a0t += H4(-.081348,-.0007967,.15741,.13867) * av.w;
    a1t += H4(.0086259,.013047,-.59788,.41805) * av.x;
    a1t += H4(-.020386,-.115,-.1267,-.1352) * av.y;
    a1t += H4(-.017593,-.45955,-.012927,-.026313) * av.z;
    a1t += H4(-.18761,-.082661,-.093604,.21177) * av.w;
    a2t += H4(-.084293,.006355,.20314,-.081926) * av.x;
    a2t += H4(-.16484,.18955,-.14816,-.43903) * av.y;
    a2t += H4(-.48259,-.092787,.090904,-.48239) * av.z;
    a2t += H4(-.73639,-.020774,-.080693,.15265) * av.w;
    a3t += H4(.0034923,-.31155,-.2306,-.0836) * av.x;
    a3t += H4(-.0072705,-.25785,-.009529,.015594) * av.y;
    a3t += H4(.00040572,-.35543,-.062841,-.083759) * av.z;
    a3t += H4(-.0016346,-.014038,-.12932,.022384) * av.w;
    a0 += a0t;
    a1 += a1t;
    a2 += a2t;
    a3 += a3t;
    a0t = H4(0.);
    a1t = H4(0.);
    a2t = H4(0.);
    a3t = H4(0.);
    av = tile0[2][local.y + 0][local.x + 0];
    a0t += H4(.33835,.006009,-.28181,-.33659) * av.x;
    a0t += H4(-.056336,-.002717,-.17507,.39616) * av.y;
    a0t += H4(.9467,-.0034014,.72641,.10825) * av.z;
    a0t += H4(.038204,.0061816,-.058355,.40559) * av.w;
    a1t += H4(.054831,.076397,-.40223,-.43521) * av.x;
    a1t += H4(.083242,-.036395,.52855,-.071827) * av.y;
    a1t += H4(-.49514,-.073705,.55384,-.88549) * av.z;
    a1t += H4(-.54309,-.17664,.10864,-.3977) * av.w;
    a2t += H4(.45449,-.15236,.11304,.2322) * av.x;
    a2t += H4(-1.6498,-.32872,-.34222,-.26275) * av.y;
    a2t += H4(-.38152,-.42795,-.40943,.1966) * av.z;
    a2t += H4(.14203,-.70172,.16898,.37292) * av.w;
    a3t += H4(.0041884,.11531,-.088228,.026071) * av.x;
    a3t += H4(-.0025167,.63227,-.028043,.12024) * av.y;
    a3t += H4(-.0016858,.19737,.17315,.090023) * av.z;
    a3t += H4(.0071184,-.45528,.014723,.033919) * av.w;
    av = tile0[2][local.y + 0][local.x + 1];
    a0t += H4(-.073129,.0011022,.098999,.025824) * av.x;
    a0t += H4(.16579,-.0011414,.35484,.5111) * av.y;
    a0t += H4(.95987,-.0016802,-.21956,.07456) * av.z;
    a0t += H4(.010843,-.0033303,-.069488,-.076207) * av.w;
    a1t += H4(-.27691,.21604,.0047562,-.059904) * av.x;
    a1t += H4(.088612,.30143,.11919,.28323) * av.y;
    a1t += H4(.21945,.044434,.23678,-.078122) * av.z;
    a1t += H4(.15798,-.26694,-.36283,-.10761) * av.w;
    a2t += H4(-.06723,-.038138,.20078,.015199) * av.x;
    a2t += H4(-.52917,.62389,-.13041,.47592) * av.y;
    a2t += H4(.076698,.43542,-.05059,.80077) * av.z;
    a2t += H4(.052779,.088319,.32994,.31863) * av.w;
    a3t += H4(.00036829,.07505,-.12623,-.039148) * av.x;
    a3t += H4(-.0007571,-.25985,-.31657,-.038346) * av.y;
    a3t += H4(-.00036326,-.02216,-.3509,-.022605) * av.z;
    a3t += H4(-.0026773,-.65133,-.2383,-.16523) * av.w;
    av = tile0[2][local.y + 0][local.x + 2];
    a0t += H4(-.35251,-.0058703,-.32652,.45371) * av.x;
    a0t += H4(.29508,.0025934,-.34992,.12731) * av.y;
    a0t += H4(.516,-.0054708,.24676,.53924) * av.z;
    a0t += H4(.14178,-.001838,.045979,-.49373) * av.w;
    a1t += H4(-.17353,-.022357,-.22956,.00065205) * av.x;
    a1t += H4(.043116,.29597,-.18973,-.30482) * av.y;
    a1t += H4(-.099009,.43677,.14182,1.2371) * av.z;
    a1t += H4(-.03605,-.40881,.31797,.16225) * av.w;
    a2t += H4(-.81207,-.088501,-.080802,.047316) * av.x;
    a2t += H4(-.20195,.31543,.33078,-.13024) * av.y;
    a2t += H4(.05334,.78795,-.071533,.71427) * av.z;
    a2t += H4(-.32962,.17915,.062527,.084406) * av.w;
    a3t += H4(-.0065097,.09645,.10312,-.002945) * av.x;
    a3t += H4(.0039052,.0084783,-.11674,-.0075375) * av.y;
    a3t += H4(-.0037806,-.93693,-1.0898,.093197) * av.z;
    a3t += H4(-.0020376,-.50037,-.099149,.031899) * av.w;
    av = tile0[2][local.y + 1][local.x + 0];
    a0t += H4(.37793,.00045585,-.039233,-.27477) * av.x;
    a0t += H4(-.028507,-.00066359,.58066,-.44678) * av.y;
    a0t += H4(.95687,-7.2213e-5,.56732,.035843) * av.z;
    a0t += H4(-.015975,.0055427,-.174,-.024258) * av.w;
    a1t += H4(.16838,.064604,-.29719,.11704) * av.x;
    a1t += H4(.16279,-.37751,-.16826,-.16135) * av.y;
    a1t += H4(.11407,-.06739,-.74331,.20897) * av.z;
    a1t += H4(-.43164,.12955,.36731,.45165) * av.w;
    a2t += H4(.11674,.30392,.094637,.33417) * av.x;
    a2t += H4(-.40704,-.099742,.063457,.18256) * av.y;
    a2t += H4(.15592,-.54004,.52593,.41872) * av.z;
    a2t += H4(.28539,-.056344,-.13292,-.17274) * av.w;
    a3t += H4(-.0016416,-.50821,.0067874,-.065042) * av.x;
    a3t += H4(-.00058954,.53262,-.20367,-.11407) * av.y;
    a3t += H4(.0013575,.14933,-.21257,-.09592) * av.z;
    a3t += H4(.0060609,.59312,.034905,.028557) * av.w;
    av = tile0[2][local.y + 1][local.x + 1];
    a0t += H4(.1336,-.0034,-.9759,.0096282) * av.x;
    a0t += H4(-.076114,.00015289,.44458,.034403) * av.y;
    a0t += H4(.93556,-.00039778,-.18988,.2244) * av.z;
    a0t += H4(-.097985,-.0043131,.3933,.38527) * av.w;
    a1t += H4(.33431,.030329,-.030341,-.6071) * av.x;
    a1t += H4(-.0045195,-.25624,-.91176,.18939) * av.y;
    a1t += H4(.52629,-.067061,-.37478,-.7146) * av.z;
    a1t += H4(-.29892,.014713,-.031598,.32549) * av.w;
    a2t += H4(-.35965,.09598,.16611,-.21231) * av.x;
    a2t += H4(.58495,-.4109,.10538,.1178) * av.y;
    a2t += H4(.67446,.39784,.51414,1.1932) * av.z;
    a2t += H4(-.21119,-.0022604,-.044702,.41073) * av.w;
    a3t += H4(-.0030334,-.53249,.015946,.068268) * av.x;
    a3t += H4(.00078496,-.60804,-.11502,.044229) * av.y;
    a3t += H4(.0011046,.65223,-.091696,.21207) * av.z;
    a3t += H4(-.0033586,.25588,-.066958,.21642) * av.w;
    av = tile0[2][local.y + 1][local.x + 2];
    a0t += H4(-.16456,.0044404,.50719,-.49033) * av.x;
    a0t += H4(.30207,.0036275,-.34058,-.14399) * av.y;
    a0t += H4(.58352,-.0026078,.43119,1.1309) * av.z;
    a0t += H4(-.12997,.0029248,.48521,.48517) * av.w;
    a1t += H4(.020322,-.16726,-.16538,.25952) * av.x;
    a1t += H4(.30878,.19776,-.30686,-.83471) * av.y;
    a1t += H4(-.46605,.59816,.58741,-.30751) * av.z;
    a1t += H4(-.16222,-.13317,-.15916,.26223) * av.w;
    a2t += H4(-.33315,-.1718,-.0084407,.0097805) * av.x;
    a2t += H4(.12731,.037444,.15574,.54362) * av.y;
    a2t += H4(1.3935,.67994,-.018378,.24596) * av.z;
    a2t += H4(-.22503,.10361,.18057,-.40186) * av.w;
    a3t += H4(.0031717,.41089,-.11069,-.035349) * av.x;
    a3t += H4(.0048547,-.15528,.22008,.15335) * av.y;
    a3t += H4(-.00099401,.56507,-.41,-.39108) * av.z;
    a3t += H4(.0018073,-.083239,.11474,-.077289) * av.w;
    av = tile0[2][local.y + 2][local.x + 0];
    a0t += H4(.17297,-.0044062,-.12448,-.42873) * av.x;
    a0t += H4(-.10604,.0021405,.54316,-.26556) * av.y;
    a0t += H4(-.12335,.00048115,-.68043,.43092) * av.z;
    a0t += H4(-.17889,.0010039,-.65694,.51566) * av.w;
    a1t += H4(-.0065296,.34925,-.32431,.20975) * av.x;
    a1t += H4(.24224,-.28675,-.49571,.13585) * av.y;
    a1t += H4(.316,-.035091,-.46226,1.0776) * av.z;
    a1t += H4(-.34787,-.20804,.25634,-.67837) * av.w;
    a2t += H4(-.07225,.29171,.032798,.22628) * av.x;
    a2t += H4(.20121,-.0021332,.16424,.020271) * av.y;
    a2t += H4(.78875,-1.6471,-.14197,.54066) * av.z;
    a2t += H4(-.29261,.10379,-.19234,-.30889) * av.w;
    a3t += H4(-.0067467,.045671,.023462,-.055953) * av.x;
    a3t += H4(.0020727,-.44162,-.086182,.0063653) * av.y;
    a3t += H4(.0023912,-.28232,.041585,-.016832) * av.z;
    a3t += H4(.0017592,.50619,.02538,-.00092385) * av.w;
    av = tile0[2][local.y + 2][local.x + 1];
    a0t += H4(.21678,-.00025345,-.55885,-.011134) * av.x;
    a0t += H4(.38381,.00070294,-.34894,.077712) * av.y;
    a0t += H4(-.11187,-.00098055,-.1422,.36641) * av.z;
    a0t += H4(-.10492,-.0041775,.55043,-.27821) * av.w;
    a1t += H4(.23403,.33275,-.050137,.11929) * av.x;
    a1t += H4(.036474,-.067701,.032349,-.3354) * av.y;
    a1t += H4(.50695,-.24796,.581,.45375) * av.z;
    a1t += H4(-.17968,-.15745,-.28104,-.3382) * av.w;
    a2t += H4(.016199,.15889,.070514,.56068) * av.x;
    a2t += H4(.0013407,-.17229,.14144,-.38257) * av.y;
    a2t += H4(1.4797,-.60414,.11778,-.31633) * av.z;
    a2t += H4(-.53884,.26132,-.13599,.24489) * av.w;
    a3t += H4(-.0013186,-.064698,.024238,-.10458) * av.x;
    a3t += H4(.00087287,-.83556,.21601,-.088928) * av.y;
    a3t += H4(.00075001,-.45151,-.063701,-.29261) * av.z;
    a3t += H4(-.004015,.73806,-.014917,.0086284) * av.w;
    av = tile0[2][local.y + 2][local.x + 2];
    a0t += H4(.1067,.0013794,-.31821,.17117) * av.x;
    a0t += H4(.29818,.005085,-.77589,-.74113) * av.y;
    a0t += H4(-.45951,-.0025313,.65071,.76571) * av.z;
    a0t += H4(-.046079,-.0021034,.26055,-.43396) * av.w;
    a1t += H4(.10672,-.22106,-.13404,.19573) * av.x;
    a1t += H4(.17104,.2822,.33488,-.26077) * av.y;
    a1t += H4(-.10305,.16365,.58823,-.61496) * av.z;
    a1t += H4(-.12983,-.098015,-.13315,.33179) * av.w;
    a2t += H4(-.51731,-.019424,-.06243,.25868) * av.x;
    a2t += H4(-.41882,.74565,.12408,.22081) * av.y;
    a2t += H4(2.2532,.91523,-.93805,-.30467) * av.z;
    a2t += H4(-.44763,-.076465,.00020488,-.030278) * av.w;
    a3t += H4(.00020545,-.085986,-.0046839,-.066047) * av.x;
    a3t += H4(.0057162,-.24392,.21604,.02158) * av.y;
    a3t += H4(-.00060502,.66364,-.5267,.45097) * av.z;
    a3t += H4(-.0033617,.064945,-.0092274,-.025416) * av.w;
    a0 += a0t;
    a1 += a1t;
    a2 += a2t;
    a3 += a3t;
    a0t = H4(0.);
    a1t = H4(0.);
    a2t = H4(0.);
    a3t = H4(0.);
    av = tile0[3][local.y + 0][local.x + 0];
    a0t += H4(.015653,.00077726,-.14879,.70565) * av.x;
    a0t += H4(-.006352,.018325,.062416,.010174) * av.y;
    a0t += H4(-.068607,-.0020619,-.22494,.1861) * av.z;
    a0t += H4(.1073,-.0030982,.67521,-.027678) * av.w;
    a1t += H4(.098265,-.03913,.23909,-.045891) * av.x;
    a1t += H4(-.002631,.008635,-.025647,-.042371) * av.y;
    a1t += H4(.015206,.074153,.15444,.021643) * av.z;
    a1t += H4(.26412,.33358,.35223,-.13647) * av.w;
    a2t += H4(-.029387,.19658,.026255,-.65607) * av.x;
    a2t += H4(.015278,-.048867,.0029417,.0027098) * av.y;
    a2t += H4(-.11893,.354,-.1517,.28245) * av.z;
    a2t += H4(-.16754,.16505,-.036988,.30185) * av.w;
    a3t += H4(-.0014718,-.017992,-.070114,-.19883) * av.x;
    a3t += H4(.016505,-.031788,-.018068,.017456) * av.y;
    a3t += H4(-.0036156,.023597,.014982,.059178) * av.z;
    a3t += H4(-.0042449,-.016223,.044821,.099685) * av.w;
    av = tile0[3][local.y + 0][local.x + 1];
    a0t += H4(.15021,.00015653,.012148,.45422) * av.x;
    a0t += H4(.0051625,.015662,.021499,.028853) * av.y;
    a0t += H4(-.17299,.0019403,.19116,.2464) * av.z;
    a0t += H4(.7226,-.012757,-.44985,-.19728) * av.w;
    a1t += H4(.36342,-.13186,.15793,.15841) * av.x;
    a1t += H4(.0037168,.00012103,-.032626,-.046604) * av.y;
    a1t += H4(-.12141,-.18329,-.039634,.075721) * av.z;
    a1t += H4(.065828,.55821,-.24376,-.53843) * av.w;
    a2t += H4(.27649,.025292,.09041,-.43002) * av.x;
    a2t += H4(.0089137,-.027622,.032895,-.0053131) * av.y;
    a2t += H4(.14859,-.10277,.049317,-.32205) * av.z;
    a2t += H4(-.16064,.32501,.29654,-.099235) * av.w;
    a3t += H4(-.00091833,.064306,-.2478,-.34613) * av.x;
    a3t += H4(.014362,-.0076576,-.054213,.025901) * av.y;
    a3t += H4(.00021982,-.16598,-.097096,-.044104) * av.z;
    a3t += H4(-.013314,-.21684,-.075099,-.096376) * av.w;
    av = tile0[3][local.y + 0][local.x + 2];
    a0t += H4(.056698,-.00070428,.17223,-.28892) * av.x;
    a0t += H4(-.022757,.017854,-.025159,.016496) * av.y;
    a0t += H4(-.046852,.003724,-.0097864,.15896) * av.z;
    a0t += H4(.3791,.00022129,-.67331,-.083905) * av.w;
    a1t += H4(-.0095062,.23719,.12991,-.077523) * av.x;
    a1t += H4(.016568,.0031657,-.0071625,-.003556) * av.y;
    a1t += H4(-.023754,-.17321,-.129,.13629) * av.z;
    a1t += H4(.0084468,.50155,-.38583,.088909) * av.w;
    a2t += H4(-.02794,.084868,.056505,.44456) * av.x;
    a2t += H4(.009878,-.011244,.021128,-.005552) * av.y;
    a2t += H4(.34634,-.71411,.11151,-.070686) * av.z;
    a2t += H4(.37598,-.21259,.30037,.56431) * av.w;
    a3t += H4(-.0010064,-.2222,.20853,.89916) * av.x;
    a3t += H4(.016796,.035702,-.031841,.017655) * av.y;
    a3t += H4(.0024715,.059309,-.043902,-.073313) * av.z;
    a3t += H4(-.0013595,-.06921,-.26544,.013359) * av.w;
    av = tile0[3][local.y + 1][local.x + 0];
    a0t += H4(.17322,.0014715,-.041278,.20305) * av.x;
    a0t += H4(-.020705,.017385,.050856,.0091142) * av.y;
    a0t += H4(.16847,-.0035746,-.32526,-.0142) * av.z;
    a0t += H4(-.084795,-.0096247,-.16319,.22603) * av.w;
    a1t += H4(-.018551,.030745,.0083718,-.02683) * av.x;
    a1t += H4(.039477,-.01545,-.025593,-.059247) * av.y;
    a1t += H4(.010136,.113,.30022,-.16241) * av.z;
    a1t += H4(-.047644,.10288,-.018076,.43646) * av.w;
    a2t += H4(.12399,.15364,.081287,.14649) * av.x;
    a2t += H4(.012416,-.058479,.022345,-.0078328) * av.y;
    a2t += H4(-.060435,-.11527,-.37766,.17609) * av.z;
    a2t += H4(.38105,.25746,.059089,.50277) * av.w;
    a3t += H4(.00021327,.078357,-.16081,.023937) * av.x;
    a3t += H4(.015838,-.044712,-.008902,.018704) * av.y;
    a3t += H4(-.0053528,.46516,.19,.0068327) * av.z;
    a3t += H4(-.0104,-.0028851,-.0024191,.055875) * av.w;
    av = tile0[3][local.y + 1][local.x + 1];
    a0t += H4(.13901,-.0013528,-.33784,.12795) * av.x;
    a0t += H4(.0096195,-.023432,.015746,.02495) * av.y;
    a0t += H4(.10016,.00063718,.72263,.45497) * av.z;
    a0t += H4(.14673,-.0067427,-.55442,.032003) * av.w;
    a1t += H4(-.19936,.13388,-.102,.10239) * av.x;
    a1t += H4(.0090134,-.019496,-.025008,-.054529) * av.y;
    a1t += H4(-.059988,-.054171,.34159,.050314) * av.z;
    a1t += H4(.45754,-.059344,-.29606,-.37678) * av.w;
    a2t += H4(.1008,-.12206,-.041139,1.0295) * av.x;
    a2t += H4(.028048,-.050915,.037302,.0039877) * av.y;
    a2t += H4(.24537,-.59988,-.029243,-.22405) * av.z;
    a2t += H4(-.22836,-.37466,.19685,-.23125) * av.w;
    a3t += H4(-.00155,.41512,.069521,1.1055) * av.x;
    a3t += H4(.97794,-.0087165,.050513,.0062211) * av.y;
    a3t += H4(-.0011094,-.10821,.086968,-.061739) * av.z;
    a3t += H4(-.0074353,-.63024,-.23051,-.025728) * av.w;
    av = tile0[3][local.y + 1][local.x + 2];
    a0t += H4(.05033,-.0027805,-.2568,.004229) * av.x;
    a0t += H4(-.019823,.017679,-.02437,.0072875) * av.y;
    a0t += H4(-.26844,-.0046353,.55772,.38368) * av.z;
    a0t += H4(.31565,-.00088725,.27931,.12226) * av.w;
    a1t += H4(-.21588,.086674,.053357,.17383) * av.x;
    a1t += H4(.021259,-.014699,-.0041878,-.035672) * av.y;
    a1t += H4(-.078607,-.30918,.36834,-.048015) * av.z;
    a1t += H4(.19239,-.46878,.08145,-.3815) * av.w;
    a2t += H4(-.075162,-.050631,-.027136,-.59448) * av.x;
    a2t += H4(.016756,-.026122,.010887,-.019116) * av.y;
    a2t += H4(.071371,-.19822,-.24361,-.74801) * av.z;
    a2t += H4(.21561,.41053,-.15809,.55317) * av.w;
    a3t += H4(-.0040601,.0082859,-.46777,-2.2205) * av.x;
    a3t += H4(.016188,.048119,-.00093634,.012913) * av.y;
    a3t += H4(-.0049027,-.20889,.022679,-.082605) * av.z;
    a3t += H4(-.0022964,.074283,-.19518,-.097469) * av.w;
    av = tile0[3][local.y + 2][local.x + 0];
    a0t += H4(.02132,.00037051,.11083,-.21461) * av.x;
    a0t += H4(-.012305,.014043,.04992,-.0022705) * av.y;
    a0t += H4(-.05224,-.0089589,-.22153,-.27394) * av.z;
    a0t += H4(.15887,-.0027365,-.15539,-.02103) * av.w;
    a1t += H4(.25736,-.050833,.093775,.13057) * av.x;
    a1t += H4(.023992,-.008139,-.0060698,-.019744) * av.y;
    a1t += H4(-.15045,.47102,-.16774,-.40157) * av.z;
    a1t += H4(.095267,-.0041995,-.08756,.0055353) * av.w;
    a2t += H4(.24287,-.16305,-.053081,-.19905) * av.x;
    a2t += H4(.012523,-.051417,.010982,-.00045126) * av.y;
    a2t += H4(.43771,-.17823,.19204,-.0831) * av.z;
    a2t += H4(-.19373,.0046757,-.078322,.073124) * av.w;
    a3t += H4(-.00045706,-.052457,-.01969,-.11123) * av.x;
    a3t += H4(.012686,-.042398,-.036402,.016624) * av.y;
    a3t += H4(-.010545,.17411,-.025476,-.14311) * av.z;
    a3t += H4(-.0035527,.59494,.011108,-.14292) * av.w;
    av = tile0[3][local.y + 2][local.x + 1];
    a0t += H4(-.00098672,.0007155,.03327,-.21425) * av.x;
    a0t += H4(-.0091889,.017205,.0074263,.014604) * av.y;
    a0t += H4(-.36948,-.0097638,-.67751,.45538) * av.z;
    a0t += H4(.026672,-.0073412,.33944,.18893) * av.w;
    a1t += H4(.21953,-.14224,.01873,.13842) * av.x;
    a1t += H4(.00093525,-.011575,-.016064,-.051322) * av.y;
    a1t += H4(-.001874,-.20969,.0095996,.10623) * av.z;
    a1t += H4(.17327,-.06807,.23808,.10112) * av.w;
    a2t += H4(.16359,-.41114,-.17778,-.038889) * av.x;
    a2t += H4(.011356,-.03833,.014829,-.011675) * av.y;
    a2t += H4(-.77059,-.66217,.0548,-.028767) * av.z;
    a2t += H4(.23988,-.41169,.071665,.56254) * av.w;
    a3t += H4(-.00037904,.11333,-.19665,-.059582) * av.x;
    a3t += H4(.016264,-.01155,-.023907,.018862) * av.y;
    a3t += H4(-.010735,-.10501,-.047561,-.0022532) * av.z;
    a3t += H4(-.0076494,-.058556,.089676,.10939) * av.w;
    av = tile0[3][local.y + 2][local.x + 2];
    a0t += H4(-.021293,-.0021898,.11079,.29644) * av.x;
    a0t += H4(-.0083459,.017664,-.013672,.0063586) * av.y;
    a0t += H4(-.23427,-.0052403,.00044844,-.41242) * av.z;
    a0t += H4(.17292,-.0019555,.52684,.079231) * av.w;
    a1t += H4(.0751,.10301,-.015313,.17381) * av.x;
    a1t += H4(.028428,-.027117,.019398,-.027561) * av.y;
    a1t += H4(.027416,-.26842,-.23153,.43044) * av.z;
    a1t += H4(.093706,.40922,.14877,.28383) * av.w;
    a2t += H4(.16542,-.12004,-.085166,.85117) * av.x;
    a2t += H4(-.0019616,-.034426,.0079427,-.0035748) * av.y;
    a2t += H4(-1.0645,-.44786,.27061,.2033) * av.z;
    a2t += H4(.78,.18331,-.10359,-.34421) * av.w;
    a3t += H4(-.0027649,.11843,-.13788,.2599) * av.x;
    a3t += H4(.015696,.043217,-.018079,.0090615) * av.y;
    a3t += H4(-.0060905,-.28411,.0912,.080724) * av.z;
    a3t += H4(-.0026603,-.34364,-.037349,.059844) * av.w;
    a0 += a0t;
    a1 += a1t;
    a2 += a2t;
    a3 += a3t;
    a0 = max(a0, H4(0.)) + H4(.10696,.96437,.037313,.41703) * min(a0, H4(0.));
    a1 = max(a1, H4(0.)) + H4(.30004,.28562,.23259,-.06512) * min(a1, H4(0.));
    a2 = max(a2, H4(0.)) + H4(-.030414,-.028873,.23512,-.06258) * min(a2, H4(0.));
    a3 = max(a3, H4(0.)) + H4(.9615,-.12134,.75415,-.42214) * min(a3, H4(0.));
    ivec2 target = (base + local) * ivec2(2, 2);
    imageStore(out_image, target + ivec2(0, 0), vec4(a0));
    imageStore(out_image, target + ivec2(1, 0), vec4(a1));
    imageStore(out_image, target + ivec2(0, 1), vec4(a2));
    imageStore(out_image, target + ivec2(1, 1), vec4(a3));
}

//!DESC car3_10k 39/45: 3x3 16>16
//!HOOK LUMA
//!BIND VSA_CAR3_10K_1
//!SAVE VSA_CAR3_10K_2
//!WIDTH LUMA.w 8 + 2 *
//!HEIGHT LUMA.h 8 + 2 *
//!COMPONENTS 4
//!COMPUTE 32 24 16 12

#ifdef GL_EXT_shader_explicit_arithmetic_types_float16
#extension GL_EXT_shader_explicit_arithmetic_types_float16 : enable
#define H4 f16vec4
#else
#define H4 vec4
#endif

shared H4 tile0[4][14][18];

void hook() {
    ivec2 base = ivec2(gl_WorkGroupID.xy) * ivec2(16, 12);
    ivec2 local = ivec2(gl_LocalInvocationID.xy);
    ivec2 last = textureSize(VSA_CAR3_10K_1_raw, 0) / ivec2(2, 2) - 1;
    for (int i = int(gl_LocalInvocationIndex); i < 252; i += 192) {
        ivec2 cell = ivec2(i % 18, i / 18);
        ivec2 texel = clamp(base + cell + (-1), ivec2(0), last) * ivec2(2, 2);
        tile0[0][cell.y][cell.x] = H4(texelFetch(VSA_CAR3_10K_1_raw, texel + ivec2(0, 0), 0));
        tile0[1][cell.y][cell.x] = H4(texelFetch(VSA_CAR3_10K_1_raw, texel + ivec2(1, 0), 0));
        tile0[2][cell.y][cell.x] = H4(texelFetch(VSA_CAR3_10K_1_raw, texel + ivec2(0, 1), 0));
        tile0[3][cell.y][cell.x] = H4(texelFetch(VSA_CAR3_10K_1_raw, texel + ivec2(1, 1), 0));
    }
    barrier();
    H4 a0 = H4(-.092553,.071705,-.00088221,.060991);
    H4 a1 = H4(-.034384,-.4499,-.18718,-.026586);
    H4 a2 = H4(-.069752,-.0012306,.11943,-.09607);
    H4 a3 = H4(-.17042,-.062292,.10956,-.0026288);
    H4 av;
    av = tile0[0][local.y + 0][local.x + 0];
    a0 += H4(-.21252,.050018,-.0026209,.19277) * av.x;
    a0 += H4(.020097,-.0027134,.011243,.0097296) * av.y;
    a0 += H4(-.13998,-.12375,-.0020027,-.22135) * av.z;
    a0 += H4(.34305,-.036327,.00086553,.51013) * av.w;
    a1 += H4(.081534,-.27614,-.43678,-.10956) * av.x;
    a1 += H4(.0043914,-.016361,.017709,-.0026051) * av.y;
    a1 += H4(.028101,-.28184,-.045564,-.2704) * av.z;
    a1 += H4(-.062451,.14736,.25141,-.039208) * av.w;
    a2 += H4(-.16647,-.0021144,-.16097,.32412) * av.x;
    a2 += H4(-.019268,.0094054,-.0073049,.023288) * av.y;
    a2 += H4(.10044,-.0019446,.11971,-.40235) * av.z;
    a2 += H4(.29954,.002282,.18787,.019548) * av.w;
    a3 += H4(.23775,.030271,.021485,-.19898) * av.x;
    a3 += H4(-.0010455,-.016338,.016874,.013677) * av.y;
    a3 += H4(-.12943,-.37748,-.090279,-.33878) * av.z;
    a3 += H4(.26129,.17557,.10254,.083246) * av.w;
    av = tile0[0][local.y + 0][local.x + 1];
    a0 += H4(-.35159,-.031204,-.0029245,-.23134) * av.x;
    a0 += H4(.017509,.0038099,.012328,.012647) * av.y;
    a0 += H4(-.23356,.0060018,.0027628,-.53354) * av.z;
    a0 += H4(.46729,-.16005,.0014812,-.4173) * av.w;
    a1 += H4(.12185,-.14658,-.079148,.28865) * av.x;
    a1 += H4(.030386,-.0060898,-.0070021,-.020302) * av.y;
    a1 += H4(-.01599,.1459,.10765,-.12343) * av.z;
    a1 += H4(-.059804,.098463,.054097,.082546) * av.w;
    a2 += H4(-.33341,-.0025719,-.31379,-.25215) * av.x;
    a2 += H4(-.030918,.010605,-.013226,.0032238) * av.y;
    a2 += H4(-.16091,.0017326,-.14436,.049005) * av.z;
    a2 += H4(.27151,.0021077,.022072,.25836) * av.w;
    a3 += H4(.078716,.013707,-.095313,-.24883) * av.x;
    a3 += H4(-.015693,.0030005,.010047,.012432) * av.y;
    a3 += H4(-.10379,.055203,.0049306,-.1154) * av.z;
    a3 += H4(.063429,-.20114,-.15507,.15259) * av.w;
    av = tile0[0][local.y + 0][local.x + 2];
    a0 += H4(.14918,.2373,-.0035647,-.077435) * av.x;
    a0 += H4(.032635,-.0032667,.011924,.012763) * av.y;
    a0 += H4(.26609,.089208,.0029938,-.033559) * av.z;
    a0 += H4(.40464,.16964,.00070767,.28269) * av.w;
    a1 += H4(.13859,.08895,-.0050253,.11316) * av.x;
    a1 += H4(.021751,-.015549,.014384,-.014806) * av.y;
    a1 += H4(.089047,.21939,-.10634,.091753) * av.z;
    a1 += H4(-.039955,-.06544,-.083475,.11626) * av.w;
    a2 += H4(-.12553,-.0032038,-.36432,.17088) * av.x;
    a2 += H4(-.045471,.010919,-.017175,-.00047436) * av.y;
    a2 += H4(-.40836,.0022106,.011964,.25134) * av.z;
    a2 += H4(-.032176,.0017742,-.053684,.22302) * av.w;
    a3 += H4(.33995,.32059,.078407,.28487) * av.x;
    a3 += H4(-.021112,.012339,.0054302,.011502) * av.y;
    a3 += H4(.22193,-.28927,-.092623,.14041) * av.z;
    a3 += H4(.1925,.4984,-.11743,.3637) * av.w;
    av = tile0[0][local.y + 1][local.x + 0];
    a0 += H4(.018361,.21125,-.0010466,-.026894) * av.x;
    a0 += H4(-.0020573,.0022487,.012279,.011854) * av.y;
    a0 += H4(.094735,.045402,.0031149,-.085069) * av.z;
    a0 += H4(-.25014,-.24094,.0010548,.29397) * av.w;
    a1 += H4(.068772,.10948,-.073521,.23441) * av.x;
    a1 += H4(.026315,.0080181,-.0033062,-.017373) * av.y;
    a1 += H4(-.16275,-.43392,.050217,.015468) * av.z;
    a1 += H4(-.021693,.12727,.15896,-.0036227) * av.w;
    a2 += H4(-.2432,2.3311e-6,-.015625,-.25513) * av.x;
    a2 += H4(-.0029916,.010283,-.0058781,.0070289) * av.y;
    a2 += H4(.075316,.0033554,.088297,.10682) * av.z;
    a2 += H4(.071474,.0023455,.050436,.47422) * av.w;
    a3 += H4(-.037143,-.16192,-.28124,-.60409) * av.x;
    a3 += H4(-.041054,.0014972,.0052871,.017265) * av.y;
    a3 += H4(.028308,.040231,.050842,-.36508) * av.z;
    a3 += H4(-.3303,.24271,.016913,.21388) * av.w;
    av = tile0[0][local.y + 1][local.x + 1];
    a0 += H4(.34286,-.0073638,-.00403,.048852) * av.x;
    a0 += H4(.0096695,-.0026794,.96663,.013943) * av.y;
    a0 += H4(-.29381,.09062,.00081735,-.038806) * av.z;
    a0 += H4(.047355,-.1375,-.0027083,.18056) * av.w;
    a1 += H4(-.28221,.14803,.17919,.27301) * av.x;
    a1 += H4(-.0046686,.019538,-.015961,-.025586) * av.y;
    a1 += H4(-.028258,.2066,.15623,-.24562) * av.z;
    a1 += H4(-.034788,.14593,-.04726,.079427) * av.w;
    a2 += H4(-.56042,-.0032596,.099104,.58143) * av.x;
    a2 += H4(.0039937,-.031904,-.010192,-.0045094) * av.y;
    a2 += H4(.16385,2.7376e-5,-.069306,.52064) * av.z;
    a2 += H4(-.16855,-.0018305,.051037,-.27325) * av.w;
    a3 += H4(-.51892,.0052439,-.048311,.57731) * av.x;
    a3 += H4(-.048306,-.015322,8.8015e-5,.019166) * av.y;
    a3 += H4(.14586,-.26747,-.15304,-.39933) * av.z;
    a3 += H4(-.24319,.00066867,.077294,.063947) * av.w;
    av = tile0[0][local.y + 1][local.x + 2];
    a0 += H4(.0068615,-.038279,-.00021671,-.045722) * av.x;
    a0 += H4(.017222,.0060407,.012626,.016982) * av.y;
    a0 += H4(-.2965,.095273,-.0017026,.024347) * av.z;
    a0 += H4(-.021967,-.014661,.0013349,-.10624) * av.w;
    a1 += H4(.14204,-.025821,.055884,-.029897) * av.x;
    a1 += H4(.030323,-.0032975,.0083263,-.0056362) * av.y;
    a1 += H4(.23628,.13194,-.066422,-.66979) * av.z;
    a1 += H4(.0029635,.034458,.090985,.088507) * av.w;
    a2 += H4(-.31232,.00056158,.070103,-.48141) * av.x;
    a2 += H4(-.028434,.011134,-.0147,-.014443) * av.y;
    a2 += H4(-.082675,-.0018743,-.050997,.21711) * av.z;
    a2 += H4(-.17862,.0022856,.11457,-.38115) * av.w;
    a3 += H4(-.4722,.29584,-.077213,.49682) * av.x;
    a3 += H4(-.03988,.0084961,.0098331,.024488) * av.y;
    a3 += H4(-.6116,.021073,-.091805,.12996) * av.z;
    a3 += H4(-.26238,.10125,.066471,.17802) * av.w;
    av = tile0[0][local.y + 2][local.x + 0];
    a0 += H4(.03815,-.07732,.00088554,-.055971) * av.x;
    a0 += H4(-.019071,.020612,.010578,.014075) * av.y;
    a0 += H4(.39377,.1113,.0016343,.083384) * av.z;
    a0 += H4(.1592,-.21392,.0026154,-.20849) * av.w;
    a1 += H4(-.03657,.10826,.063673,-.00529) * av.x;
    a1 += H4(.011524,-.0063088,.0052394,-.015605) * av.y;
    a1 += H4(-.14212,-.28521,.17631,-.20059) * av.z;
    a1 += H4(.047078,.13706,.030222,-.17905) * av.w;
    a2 += H4(-.37584,.0017068,-.021618,-.34015) * av.x;
    a2 += H4(.023298,.0086635,-.010827,-.0054289) * av.y;
    a2 += H4(-.051549,.0016523,-.05723,.039857) * av.z;
    a2 += H4(.37241,.0045388,.14425,.1668) * av.w;
    a3 += H4(-.43017,-.25664,-.24223,-.64963) * av.x;
    a3 += H4(-.0083907,-.01091,.0062499,.026053) * av.y;
    a3 += H4(.22578,.29076,.12301,-.008949) * av.z;
    a3 += H4(-.037347,.43614,.12934,.13349) * av.w;
    av = tile0[0][local.y + 2][local.x + 1];
    a0 += H4(-.11644,.099416,-.0053382,-.538) * av.x;
    a0 += H4(-.023316,.0076405,.011666,.017538) * av.y;
    a0 += H4(.17487,.18105,.0022206,-.054613) * av.z;
    a0 += H4(-.076049,-.40158,-.0016413,-.010544) * av.w;
    a1 += H4(-.2016,.28343,-.1307,-.1509) * av.x;
    a1 += H4(.025044,.0096677,-.0034799,-.010559) * av.y;
    a1 += H4(.11172,.17316,.47983,-.54962) * av.z;
    a1 += H4(.076093,.14924,-.23699,-.07506) * av.w;
    a2 += H4(-.26687,-.0043997,-.023249,.023044) * av.x;
    a2 += H4(.010181,.010358,-.012125,-.018006) * av.y;
    a2 += H4(.11809,.0012904,-.083208,-.088482) * av.z;
    a2 += H4(.069762,-7.2298e-5,.13821,-.081293) * av.w;
    a3 += H4(-.39945,-.36937,-.009269,-.00079812) * av.x;
    a3 += H4(-.012706,.0023623,.0028929,.021746) * av.y;
    a3 += H4(-.31236,-.069063,-.20731,-.48357) * av.z;
    a3 += H4(.14298,.1487,.11937,.010416) * av.w;
    av = tile0[0][local.y + 2][local.x + 2];
    a0 += H4(-.040871,.0045073,.00077519,-.10274) * av.x;
    a0 += H4(-.00075396,.0060695,.011402,.020084) * av.y;
    a0 += H4(-.69968,-.047166,-.002645,-.26591) * av.z;
    a0 += H4(.22348,-.077274,.0020287,.020453) * av.w;
    a1 += H4(-.039398,.20568,-.23038,-.18499) * av.x;
    a1 += H4(.012858,-.003754,.027698,-.0078803) * av.y;
    a1 += H4(.19705,.12727,.019733,-1.0148) * av.z;
    a1 += H4(.057789,.031247,.41861,-.0479) * av.w;
    a2 += H4(-.36019,.0016364,-.0028759,-.57096) * av.x;
    a2 += H4(-.0040318,.010132,-.022261,-.02126) * av.y;
    a2 += H4(-.0091575,-.0028136,-.098974,-.022175) * av.z;
    a2 += H4(.096823,.0033293,.35571,-.43889) * av.w;
    a3 += H4(-.34674,.080162,-.099275,-.27159) * av.x;
    a3 += H4(-.0043877,.012973,.0085095,.022036) * av.y;
    a3 += H4(-.079466,.34361,-.04194,-.64805) * av.z;
    a3 += H4(.16215,.55131,-.084452,.29574) * av.w;
    H4 a0t = H4(0.);
    H4 a1t = H4(0.);
    H4 a2t = H4(0.);
    H4 a3t = H4(0.);
    av = tile0[1][local.y + 0][local.x + 0];
    a0t += H4(.042024,.0258,-.00090578,.65903) * av.x;
    a0t += H4(.18853,.018067,.00096043,.30943) * av.y;
    a0t += H4(-.36902,.040854,-.0015353,.10509) * av.z;
    a0t += H4(-.15698,-.37289,-.00049092,.037983) * av.w;
    a1t += H4(-.0087925,-.17918,.11034,.25159) * av.x;
    a1t += H4(-.11869,.10193,-.074157,-.43973) * av.y;
    a1t += H4(.14199,.04581,.06143,-.45862) * av.z;
    a1t += H4(-.023106,-.22727,-.25957,.030617) * av.w;
    a2t += H4(-.28889,-.0015955,.11752,.20443) * av.x;
    a2t += H4(.42257,.0017968,.013685,-.40495) * av.y;
    a2t += H4(-.31372,-.0022179,.032982,-.065226) * av.z;
    a2t += H4(.15247,-.0012174,-.11395,-.042578) * av.w;
    a3t += H4(-.036541,.4042,-.019445,.27755) * av.x;
    a3t += H4(-.52182,-.22154,.06489,-.21637) * av.y;
    a3t += H4(-.047104,-.020105,.13037,-.51647) * av.z;
    a3t += H4(-.17393,-.22497,-.16358,.086676) * av.w;
    av = tile0[1][local.y + 0][local.x + 1];
    a0t += H4(.29089,-.034883,.003144,-.84695) * av.x;
    a0t += H4(-.26987,-.15982,.00060193,.047691) * av.y;
    a0t += H4(-.27523,.14528,-.0012239,-.15037) * av.z;
    a0t += H4(-.28435,-.16226,-.00057962,-.16556) * av.w;
    a1t += H4(.15436,.09167,-.17511,.020079) * av.x;
    a1t += H4(-.15352,-.010236,.36038,.20054) * av.y;
    a1t += H4(.25421,-.04072,.3609,-.2272) * av.z;
    a1t += H4(.048698,-.1825,-.045139,.15548) * av.w;
    a2t += H4(-.11528,.0026823,.12759,.02021) * av.x;
    a2t += H4(.095292,.0016382,.035691,.3259) * av.y;
    a2t += H4(.063748,-.0015275,.10086,-.4688) * av.z;
    a2t += H4(.021757,-.00098185,-.18488,-.21915) * av.w;
    a3t += H4(-.26783,-.67455,.012661,.096505) * av.x;
    a3t += H4(.060253,-.10712,.04479,.081972) * av.y;
    a3t += H4(-.31863,.093219,-.16361,.041424) * av.z;
    a3t += H4(-.0075415,-.13689,-.026467,.23445) * av.w;
    av = tile0[1][local.y + 0][local.x + 2];
    a0t += H4(-.66679,-.40559,.0011208,.21601) * av.x;
    a0t += H4(-.084181,-.26259,.0027659,.1803) * av.y;
    a0t += H4(.11634,-.029868,-.0022524,.11292) * av.z;
    a0t += H4(.0089747,-.00034807,-.0041159,-.39289) * av.w;
    a1t += H4(-.29701,.13262,-.42727,-.0067548) * av.x;
    a1t += H4(-.040838,-.080842,-.10306,-.051285) * av.y;
    a1t += H4(-.10449,-.12461,.54744,-.094608) * av.z;
    a1t += H4(.04538,.075684,-.1304,-.0040579) * av.w;
    a2t += H4(.087296,.0016104,-.32188,.1562) * av.x;
    a2t += H4(.09522,.002817,.00682,.33278) * av.y;
    a2t += H4(-.15198,-.0026309,-.063768,-.11059) * av.z;
    a2t += H4(-.05045,-.0041139,-.1728,.16849) * av.w;
    a3t += H4(-.017453,-.35772,-.073599,-.38843) * av.x;
    a3t += H4(.18552,-.028925,-.048805,-.11666) * av.y;
    a3t += H4(-.097888,.18817,.17122,-.44063) * av.z;
    a3t += H4(-.18927,.059509,.16565,.089899) * av.w;
    av = tile0[1][local.y + 1][local.x + 0];
    a0t += H4(-.090755,-.14489,.00018536,-.50515) * av.x;
    a0t += H4(.31383,.20734,.00069155,-.422) * av.y;
    a0t += H4(.31948,.10958,.00027822,.019623) * av.z;
    a0t += H4(.086474,-.084301,2.9348e-5,.18332) * av.w;
    a1t += H4(.12411,-.25572,.11569,-.094396) * av.x;
    a1t += H4(-.25782,-.0053168,.36566,-.068446) * av.y;
    a1t += H4(.1428,-.21314,-.31024,-.12454) * av.z;
    a1t += H4(-.068457,-.20265,-.25092,.14359) * av.w;
    a2t += H4(.24857,-.00066635,.11301,-.029865) * av.x;
    a2t += H4(.0457,.0012413,-.052247,.1271) * av.y;
    a2t += H4(.0012071,.00038713,-.113,-.90019) * av.z;
    a2t += H4(.089217,-.0012982,-.038251,-.22954) * av.w;
    a3t += H4(-.0021226,.33589,.030673,.11431) * av.x;
    a3t += H4(.30483,.31867,.074294,-.10012) * av.y;
    a3t += H4(.39729,.0090884,-.067973,-.53877) * av.z;
    a3t += H4(-.011981,-.097527,-.075625,.21223) * av.w;
    av = tile0[1][local.y + 1][local.x + 1];
    a0t += H4(-.097869,-.22534,.0047581,.062286) * av.x;
    a0t += H4(-.13702,-.10839,-.00092337,-.10636) * av.y;
    a0t += H4(.041432,.24358,-.0017231,.034905) * av.z;
    a0t += H4(-.026917,-.089825,-.0061209,.088241) * av.w;
    a1t += H4(.20144,-.083866,.19073,-.2172) * av.x;
    a1t += H4(.10696,-.26491,.013729,-.18671) * av.y;
    a1t += H4(-.023914,-.49448,.25768,-.1072) * av.z;
    a1t += H4(-.4201,-.36484,.18452,.2667) * av.w;
    a2t += H4(.27219,.004355,-.11483,-1.404) * av.x;
    a2t += H4(.087178,-.00057392,-.059303,.075332) * av.y;
    a2t += H4(.28277,-.0016318,-.29121,-.069664) * av.z;
    a2t += H4(-.054965,-.0063162,-.066731,.31812) * av.w;
    a3t += H4(.075574,-.43382,-.011755,.00011343) * av.x;
    a3t += H4(.056194,.39867,.01297,-.067001) * av.y;
    a3t += H4(.30193,-.53989,.091432,-.88076) * av.z;
    a3t += H4(-.0043989,-.37404,-.10363,-.22288) * av.w;
    av = tile0[1][local.y + 1][local.x + 2];
    a0t += H4(-.46662,-.17127,.0022781,-.31771) * av.x;
    a0t += H4(.13776,.32143,.0036026,-.3694) * av.y;
    a0t += H4(-.40735,.060434,-.00061962,.016923) * av.z;
    a0t += H4(.33685,-.24551,-.0011865,-.0030661) * av.w;
    a1t += H4(-.21516,.24517,-.54406,-.14104) * av.x;
    a1t += H4(.13936,.020071,.08499,.096799) * av.y;
    a1t += H4(-.25301,.050726,-.20949,-.39254) * av.z;
    a1t += H4(-.063273,-.14511,-.31044,.094962) * av.w;
    a2t += H4(-.23941,.0026386,-.23189,.41764) * av.x;
    a2t += H4(-.20128,.0031343,-.09779,-.1135) * av.y;
    a2t += H4(.063138,-.00038167,.036842,.43312) * av.z;
    a2t += H4(.13378,-.001456,-.24526,.23916) * av.w;
    a3t += H4(-.016446,.042347,-.12048,-.35209) * av.x;
    a3t += H4(-.37168,-.19312,-.036144,-.20066) * av.y;
    a3t += H4(.27994,-.3111,.025645,-.47976) * av.z;
    a3t += H4(-.12892,.024135,-.059659,.10727) * av.w;
    av = tile0[1][local.y + 2][local.x + 0];
    a0t += H4(.19231,.067636,.0028224,.9773) * av.x;
    a0t += H4(.012491,.12579,.00068453,-.33699) * av.y;
    a0t += H4(-.056899,.10075,-.0016649,.41131) * av.z;
    a0t += H4(.19706,-.73742,-.0019112,.47138) * av.w;
    a1t += H4(.084127,-.10513,.10201,.02957) * av.x;
    a1t += H4(-.037001,.10995,.0057415,-.032195) * av.y;
    a1t += H4(-.1155,-.11083,-.016442,-.2342) * av.z;
    a1t += H4(.1321,.099052,-.10991,-.033826) * av.w;
    a2t += H4(.33505,.0012191,.19518,.17294) * av.x;
    a2t += H4(.16558,.00093112,-.030406,.37988) * av.y;
    a2t += H4(-.39732,-.0013902,.17638,.22669) * av.z;
    a2t += H4(-.17947,-.0030445,.13511,-.07093) * av.w;
    a3t += H4(.14016,.49578,.11171,-.043008) * av.x;
    a3t += H4(.13332,-.096278,-.059512,.22783) * av.y;
    a3t += H4(.16181,-.1222,.098002,-.69325) * av.z;
    a3t += H4(-.068656,-.4341,-.08354,.11741) * av.w;
    av = tile0[1][local.y + 2][local.x + 1];
    a0t += H4(.083886,-.03849,.0039617,-1.1201) * av.x;
    a0t += H4(-.31707,-.078849,-.0020756,.38581) * av.y;
    a0t += H4(.17327,.057735,.0037264,-.018535) * av.z;
    a0t += H4(-.019824,-.50818,4.7227e-5,-.11642) * av.w;
    a1t += H4(.17708,-.27232,.0051856,.13644) * av.x;
    a1t += H4(.23071,.10744,-.18011,.15358) * av.y;
    a1t += H4(-.079063,-.2798,.030277,-.34738) * av.z;
    a1t += H4(4.8924e-5,-.33977,.15846,.16273) * av.w;
    a2t += H4(.24478,.0032332,-.04644,.32682) * av.x;
    a2t += H4(-.30816,-.0016341,-.034572,-.20475) * av.y;
    a2t += H4(-.23778,.0041134,-.10523,.4814) * av.z;
    a2t += H4(-.21815,-.0010161,-.18472,.10436) * av.w;
    a3t += H4(.38954,.14508,-.16275,.16207) * av.x;
    a3t += H4(-.017543,.33022,-.067689,-.38691) * av.y;
    a3t += H4(-.21648,-.86538,-.115,-.85125) * av.z;
    a3t += H4(-.2495,.33634,-.023476,.16322) * av.w;
    av = tile0[1][local.y + 2][local.x + 2];
    a0t += H4(.087686,.03229,.002353,.7753) * av.x;
    a0t += H4(-.51095,.03324,.0020411,.27224) * av.y;
    a0t += H4(-.16864,.058327,.0019626,.27175) * av.z;
    a0t += H4(.12616,-.34241,.00024995,-.033346) * av.w;
    a1t += H4(.02104,-.11257,-.041992,.15509) * av.x;
    a1t += H4(.086096,.012635,.36016,.35412) * av.y;
    a1t += H4(-.10408,-.16996,-.11522,-.61253) * av.z;
    a1t += H4(-.076088,-.13065,-.19303,-.051117) * av.w;
    a2t += H4(.015528,.0027269,-.058514,-.094679) * av.x;
    a2t += H4(-.31616,.0016131,-.033733,-.062612) * av.y;
    a2t += H4(-.23111,.0020421,-.03304,.24016) * av.z;
    a2t += H4(.26956,-.00023339,-.1987,.13208) * av.w;
    a3t += H4(.25888,.12451,-.018193,.05579) * av.x;
    a3t += H4(.10555,-.094571,-.020849,-.13263) * av.y;
    a3t += H4(-.12666,.26724,-.034854,-.73061) * av.z;
    a3t += H4(-.31885,-.46941,-.13504,-.17049) * av.w;
    a0 += a0t;
    a1 += a1t;
    a2 += a2t;
    a3 += a3t;
    a0t = H4(0.);
    a1t = H4(0.);
    a2t = H4(0.);
    a3t = H4(0.);
    av = tile0[2][local.y + 0][local.x + 0];
    a0t += H4(-.4696,.089603,.00071284,-.31617) * av.x;
    a0t += H4(-.032907,-.0057224,.003416,.35346) * av.y;
    a0t += H4(.43199,-.095065,.0016535,.11379) * av.z;
    a0t += H4(.04175,.11816,-.00074478,-.29399) * av.w;
    a1t += H4(.010921,.0052679,-.1445,.014056) * av.x;
    a1t += H4(.038841,-.035122,-.089022,.041944) * av.y;
    a1t += H4(.15914,-.042673,.34982,-.17493) * av.z;
    a1t += H4(-.099391,.066147,-.1383,.14276) * av.w;
    a2t += H4(-.20536,.00034574,-.38744,-.17891) * av.x;
    a2t += H4(-.088295,.0022666,-.02567,.36019) * av.y;
    a2t += H4(-.17257,.001683,.18228,.64315) * av.z;
    a2t += H4(-.031672,-9.1846e-5,-.71297,.27667) * av.w;
    a3t += H4(-.24556,-.91674,-.1889,-.38571) * av.x;
    a3t += H4(-.013276,-.37168,.0091655,.15711) * av.y;
    a3t += H4(.36296,.23208,.14866,.4252) * av.z;
    a3t += H4(-.13312,-.20443,-.55532,-.00011267) * av.w;
    av = tile0[2][local.y + 0][local.x + 1];
    a0t += H4(-.16017,.072292,-.0016759,.16277) * av.x;
    a0t += H4(-.095815,-.053877,.0017144,-.1617) * av.y;
    a0t += H4(.43395,.13986,.0001204,-.063462) * av.z;
    a0t += H4(.15437,.034966,.0013445,-.25262) * av.w;
    a1t += H4(-.17555,-.014052,-.089442,.24405) * av.x;
    a1t += H4(-.15086,.11838,-.040131,.0073226) * av.y;
    a1t += H4(.10707,-.10477,-.085982,-.38778) * av.z;
    a1t += H4(.013696,.012698,.067669,.047416) * av.w;
    a2t += H4(-.11127,-.0024657,-.15738,-.16981) * av.x;
    a2t += H4(.15706,.0017495,-.11218,.29118) * av.y;
    a2t += H4(-.081014,.00020254,.15493,-.085303) * av.z;
    a2t += H4(-.10837,.0010896,-.68169,-.49187) * av.w;
    a3t += H4(-.072384,-.037115,.039937,-.27313) * av.x;
    a3t += H4(-.030538,-.020531,-.075687,-.027496) * av.y;
    a3t += H4(.12909,.0029625,-.053826,.013114) * av.z;
    a3t += H4(.015298,-.095657,-.2011,-.013453) * av.w;
    av = tile0[2][local.y + 0][local.x + 2];
    a0t += H4(-.22393,.079311,-.00097198,-.1201) * av.x;
    a0t += H4(-.030798,-.27315,-.00060568,.20011) * av.y;
    a0t += H4(.090416,-.1498,.0012602,.38071) * av.z;
    a0t += H4(.0051583,.12214,-.00079815,-.60471) * av.w;
    a1t += H4(-.010938,.15338,-.049303,.10743) * av.x;
    a1t += H4(-.087516,-.10688,-.11605,-.074537) * av.y;
    a1t += H4(-.016741,.023445,.36375,-.051303) * av.z;
    a1t += H4(-.015794,.056466,-.04833,.1238) * av.w;
    a2t += H4(-.074427,-.002071,-.52332,.14867) * av.x;
    a2t += H4(.21488,-.00047738,-.2278,-.3241) * av.y;
    a2t += H4(.089365,.0012595,.030866,-.38861) * av.z;
    a2t += H4(-.055871,.0001873,-.74568,.018249) * av.w;
    a3t += H4(-.068682,-.44162,.12294,-.049433) * av.x;
    a3t += H4(.028306,.078233,-.0025977,.13688) * av.y;
    a3t += H4(.1208,.06118,-.075398,-.13086) * av.z;
    a3t += H4(-.14677,-.31503,.21202,-.079015) * av.w;
    av = tile0[2][local.y + 1][local.x + 0];
    a0t += H4(-.30188,-.042481,-.00013395,.12252) * av.x;
    a0t += H4(-.24938,-.10333,.00014077,.1407) * av.y;
    a0t += H4(-.42786,-.1001,.00060984,-.064287) * av.z;
    a0t += H4(-.081572,.039595,.0021291,.085427) * av.w;
    a1t += H4(-.060593,-.038046,-.22749,.14167) * av.x;
    a1t += H4(.044738,.19591,-.18328,.076292) * av.y;
    a1t += H4(.26188,.19649,.17231,-.39449) * av.z;
    a1t += H4(.0026728,.045219,.0073,.066372) * av.w;
    a2t += H4(-.014727,-.0007376,-.084928,-.15477) * av.x;
    a2t += H4(-.2825,-.00126,.12217,-.0072608) * av.y;
    a2t += H4(.30618,.00016777,.081054,-.46592) * av.z;
    a2t += H4(.1475,.0017258,-.28664,-.099862) * av.w;
    a3t += H4(.095845,-.29715,-.30102,-.20014) * av.x;
    a3t += H4(-.43345,-.88245,.045236,.092436) * av.y;
    a3t += H4(-.33543,-.18269,-.054325,-.021686) * av.z;
    a3t += H4(-.03081,.34268,-.64127,.098367) * av.w;
    av = tile0[2][local.y + 1][local.x + 1];
    a0t += H4(-.14382,.10541,-.0016553,-.44294) * av.x;
    a0t += H4(-.2895,.087478,1.6608e-5,.077918) * av.y;
    a0t += H4(-.029988,.21719,.0018727,.18105) * av.z;
    a0t += H4(.0065682,.059944,.00043528,-.11771) * av.w;
    a1t += H4(.033436,.17319,-.32654,-.080002) * av.x;
    a1t += H4(-.088161,-.027573,-.28168,.103) * av.y;
    a1t += H4(-.12499,.373,-.63189,-.45107) * av.z;
    a1t += H4(.035674,-.014079,-.22173,-.12708) * av.w;
    a2t += H4(-.22203,-.0023041,-.31624,.12218) * av.x;
    a2t += H4(-.18524,-.0011692,-.079211,-.26379) * av.y;
    a2t += H4(-.28435,.0018146,.0071959,-1.0615) * av.z;
    a2t += H4(-.053524,.0010336,-.33733,.2035) * av.w;
    a3t += H4(-.24992,.0066169,-.27409,-.13522) * av.x;
    a3t += H4(-.23292,.38565,-.11138,-.27629) * av.y;
    a3t += H4(-.22025,-.34571,.17659,-.31518) * av.z;
    a3t += H4(-.13973,-.15349,-.37146,-.59283) * av.w;
    av = tile0[2][local.y + 1][local.x + 2];
    a0t += H4(-.039431,.055731,.00076609,-.32408) * av.x;
    a0t += H4(.20825,-.054147,.0039882,-.094212) * av.y;
    a0t += H4(.018824,.026714,.0032742,.0035691) * av.z;
    a0t += H4(-.090681,.056142,-6.2304e-5,-.16095) * av.w;
    a1t += H4(.17317,-.043511,-.053207,-.035291) * av.x;
    a1t += H4(-.13419,.017441,.0034667,-.13033) * av.y;
    a1t += H4(-.10697,.13063,.019103,-.41722) * av.z;
    a1t += H4(.031968,.049105,-.040541,-.010721) * av.w;
    a2t += H4(-.14305,-.00015403,-.67589,-.2518) * av.x;
    a2t += H4(-.029181,.003388,-.07481,-.10604) * av.y;
    a2t += H4(-.18588,.002987,.091003,.48922) * av.z;
    a2t += H4(-.0025161,-.00054812,-.68578,.35721) * av.w;
    a3t += H4(-.017998,-.23356,-.074046,-.043161) * av.x;
    a3t += H4(-.10388,.071692,-.13614,-.17913) * av.y;
    a3t += H4(-.12761,.18486,-.078629,-.53298) * av.z;
    a3t += H4(.013946,-.32224,-.21168,.090167) * av.w;
    av = tile0[2][local.y + 2][local.x + 0];
    a0t += H4(-.13455,.085657,-.001021,.072493) * av.x;
    a0t += H4(-.17777,-.09511,-.0012716,-.039259) * av.y;
    a0t += H4(.19599,.13236,.0028516,.26056) * av.z;
    a0t += H4(-.27737,.016813,-.0010185,.094437) * av.w;
    a1t += H4(.033244,-.043539,-.22861,.0077651) * av.x;
    a1t += H4(-.012198,.06834,-.28373,.09157) * av.y;
    a1t += H4(-.074644,.18865,-.0070954,.044289) * av.z;
    a1t += H4(.02176,.041324,-.087516,.12201) * av.w;
    a2t += H4(-.063117,-.0016855,.073925,.023673) * av.x;
    a2t += H4(-.059505,-.0024217,.029899,-.2762) * av.y;
    a2t += H4(-.057859,.0022967,.015881,-.51825) * av.z;
    a2t += H4(.093442,-.0003435,.13177,.25017) * av.w;
    a3t += H4(-.0047925,-.3625,-.36778,-.15579) * av.x;
    a3t += H4(-.31833,-.96727,-.29146,.088189) * av.y;
    a3t += H4(.27263,-.33071,.024661,-.15341) * av.z;
    a3t += H4(-.059635,.12203,-.57899,-.044441) * av.w;
    av = tile0[2][local.y + 2][local.x + 1];
    a0t += H4(-.22643,.064039,-.0025979,.20095) * av.x;
    a0t += H4(.041936,.022695,.0023408,.33748) * av.y;
    a0t += H4(-.29997,.23848,.0020006,-.12778) * av.z;
    a0t += H4(-.15995,.063834,.00034434,.05725) * av.w;
    a1t += H4(.20389,.31592,.028224,.043275) * av.x;
    a1t += H4(-.01072,.013446,-.021606,-.036888) * av.y;
    a1t += H4(-.23335,.56482,-.66508,-.26496) * av.z;
    a1t += H4(.055748,.041718,.035041,.11065) * av.w;
    a2t += H4(-.039434,-.0029315,.00053795,-.26481) * av.x;
    a2t += H4(-.041656,.00074812,.048216,-.12734) * av.y;
    a2t += H4(-.37629,.0019941,.04442,.79337) * av.z;
    a2t += H4(.14854,6.688e-5,-.14695,.2718) * av.w;
    a3t += H4(-.052624,-.56737,-.30889,-.37646) * av.x;
    a3t += H4(-.30568,-.10804,-.016689,-.084356) * av.y;
    a3t += H4(-.2505,-.31797,.010343,-.9409) * av.z;
    a3t += H4(.11174,-.30252,-.44971,.11168) * av.w;
    av = tile0[2][local.y + 2][local.x + 2];
    a0t += H4(.028582,.035758,.0011648,-.026975) * av.x;
    a0t += H4(-.1516,-.014573,.0015517,-.11491) * av.y;
    a0t += H4(-.22983,.090152,-.00056099,.14428) * av.z;
    a0t += H4(-.14699,.072536,.0017316,.038855) * av.w;
    a1t += H4(.015317,.12771,.027053,.19753) * av.x;
    a1t += H4(-.022969,-.11451,-.071287,-.020258) * av.y;
    a1t += H4(.13376,.1387,.069895,.054195) * av.z;
    a1t += H4(-.018541,-.031845,.0098893,.085901) * av.w;
    a2t += H4(.020676,.00072693,-.36979,.076169) * av.x;
    a2t += H4(.055149,.00053118,-.16457,.24457) * av.y;
    a2t += H4(.049429,-.00048088,.20218,.13859) * av.z;
    a2t += H4(.0021994,.0010372,-.45135,.26211) * av.w;
    a3t += H4(.065027,.031176,-.36617,-.078116) * av.x;
    a3t += H4(.028466,-.22791,-.073505,-.2079) * av.y;
    a3t += H4(-.072487,.16389,.0095345,-.63233) * av.z;
    a3t += H4(-.020752,-.37549,-.25882,.11371) * av.w;
    a0 += a0t;
    a1 += a1t;
    a2 += a2t;
    a3 += a3t;
    a0t = H4(0.);
    a1t = H4(0.);
    a2t = H4(0.);
    a3t = H4(0.);
    av = tile0[3][local.y + 0][local.x + 0];
    a0t += H4(.050142,6.5895e-5,.01291,-.013024) * av.x;
    a0t += H4(.20296,.1425,.0025236,-.039376) * av.y;
    a0t += H4(.2372,-.19043,-.00012304,.46996) * av.z;
    a0t += H4(.035242,-.017478,6.4676e-5,-.33775) * av.w;
    a1t += H4(.024135,-.017957,.015361,.0014498) * av.x;
    a1t += H4(.24679,.11538,-.23465,-.18387) * av.y;
    a1t += H4(.097373,-.12984,.078671,-.00098154) * av.z;
    a1t += H4(.040246,-.049245,.16401,-.049366) * av.w;
    a2t += H4(-.011001,.010953,.014495,.0020456) * av.x;
    a2t += H4(-.082745,.0023383,.14508,-.21313) * av.y;
    a2t += H4(-.19896,6.9569e-5,.15593,-.18879) * av.z;
    a2t += H4(.058769,-.00091033,.54859,.57468) * av.w;
    a3t += H4(.039673,-.0099371,.0089767,.0012423) * av.x;
    a3t += H4(.09705,-.039073,.053055,.31759) * av.y;
    a3t += H4(.0066809,.17287,.12136,.11984) * av.z;
    a3t += H4(.16948,.36409,.27889,.077718) * av.w;
    av = tile0[3][local.y + 0][local.x + 1];
    a0t += H4(.036986,.0029305,.010667,-.0090985) * av.x;
    a0t += H4(.20994,-.099676,.0024416,.085007) * av.y;
    a0t += H4(.55187,.046165,.0039805,.14345) * av.z;
    a0t += H4(.078246,.0056802,-.00096868,.35641) * av.w;
    a1t += H4(.037685,.00105,-.014362,-.016844) * av.x;
    a1t += H4(-.017862,.066474,.20454,-.17191) * av.y;
    a1t += H4(.16309,-.26524,-.16342,-.21485) * av.z;
    a1t += H4(.027574,-.040633,-.061916,-.044929) * av.w;
    a2t += H4(-.018746,.0092099,.0080062,-.01867) * av.x;
    a2t += H4(.17833,.0023512,.17751,-.059358) * av.y;
    a2t += H4(-.32817,.0033989,.16649,-.33844) * av.z;
    a2t += H4(.039586,-.0016392,.35866,-.0029338) * av.w;
    a3t += H4(.018735,.01651,.0071178,-.0050822) * av.x;
    a3t += H4(-.19466,-.1743,.055829,-.55221) * av.y;
    a3t += H4(.048774,-.14053,-.14706,.13662) * av.z;
    a3t += H4(-.11661,.16793,.071895,-.017749) * av.w;
    av = tile0[3][local.y + 0][local.x + 2];
    a0t += H4(.059273,-.005304,.013011,-.0082149) * av.x;
    a0t += H4(-.47856,-.39414,-.0006904,-.1082) * av.y;
    a0t += H4(.40128,.31723,.0028611,-.21472) * av.z;
    a0t += H4(.012987,-.10887,.00022588,1.0119) * av.w;
    a1t += H4(.034787,-.0121,.013922,-.012025) * av.x;
    a1t += H4(-.010184,.09667,.026034,-.060015) * av.y;
    a1t += H4(.12817,-.036732,-.052671,.001988) * av.z;
    a1t += H4(.012397,.0015936,.0083282,-.020404) * av.w;
    a2t += H4(-.031125,.011802,.0020692,-.020192) * av.x;
    a2t += H4(.084087,.00046226,.092383,-.20406) * av.y;
    a2t += H4(-.21672,.0025995,-.11578,-.067128) * av.z;
    a2t += H4(.074119,-.00048391,.53988,.03247) * av.w;
    a3t += H4(.0154,.028718,.0080561,.001528) * av.x;
    a3t += H4(.012315,.087162,.025076,-.44625) * av.y;
    a3t += H4(-.29382,-.51535,.0089128,-.22699) * av.z;
    a3t += H4(.16228,.25643,-.21507,-.01597) * av.w;
    av = tile0[3][local.y + 1][local.x + 0];
    a0t += H4(.022425,.0025756,.013256,-.019368) * av.x;
    a0t += H4(-.56723,-.055535,-.00038595,.31818) * av.y;
    a0t += H4(-.068274,-.2788,.0013318,-.062058) * av.z;
    a0t += H4(-.060951,-.0022248,-.0020185,-1.2686) * av.w;
    a1t += H4(.034157,.011838,-.0068182,-.014777) * av.x;
    a1t += H4(.32693,-.032488,-.1785,-.077409) * av.y;
    a1t += H4(.1255,-.028778,.057244,-.027345) * av.z;
    a1t += H4(.017118,-.13799,.091555,-.025746) * av.w;
    a2t += H4(.017346,.011631,.015101,-.023997) * av.x;
    a2t += H4(.10393,-.00059053,.03757,-.42774) * av.y;
    a2t += H4(.27638,.0012305,.063208,-.24697) * av.z;
    a2t += H4(.027497,-.0025728,.17362,-.076663) * av.w;
    a3t += H4(.0021672,.01648,.00095458,.013188) * av.x;
    a3t += H4(-.55252,.082271,.0071816,.0264) * av.y;
    a3t += H4(-.084674,-.91622,-.086541,-.015889) * av.z;
    a3t += H4(-.11852,.0099604,.32591,.16487) * av.w;
    av = tile0[3][local.y + 1][local.x + 1];
    a0t += H4(.034359,-.0073707,-.027383,-.017955) * av.x;
    a0t += H4(-.2031,-.21425,-.0010715,.047277) * av.y;
    a0t += H4(-.2498,-.38698,.0019525,-.29176) * av.z;
    a0t += H4(.092667,-.001568,-.00042327,-.26032) * av.w;
    a1t += H4(-.0011791,.029644,-.026055,-.024658) * av.x;
    a1t += H4(.16931,.24817,.22957,-.036235) * av.y;
    a1t += H4(-.91281,.094979,-.1198,-.056267) * av.z;
    a1t += H4(-.00097567,-.19187,.024185,.02454) * av.w;
    a2t += H4(.009651,.9738,.010843,-.029406) * av.x;
    a2t += H4(-.19362,-.0014614,-.10934,-.36557) * av.y;
    a2t += H4(.084606,.0023301,.035888,.47686) * av.z;
    a2t += H4(-.055688,-.00055824,.076293,-.27633) * av.w;
    a3t += H4(-.0096167,-.0068862,-.0010916,.0094098) * av.x;
    a3t += H4(.22249,.17659,.16718,-.14655) * av.y;
    a3t += H4(-.60366,.94258,-.12917,.075903) * av.z;
    a3t += H4(.18097,-.18759,.053058,.022573) * av.w;
    av = tile0[3][local.y + 1][local.x + 2];
    a0t += H4(.041798,.0017547,.012996,-.011308) * av.x;
    a0t += H4(.18853,-.056255,.00075289,-.046456) * av.y;
    a0t += H4(-.039651,.10239,.0019363,.075462) * av.z;
    a0t += H4(-.04191,-.023695,-.0011043,.22132) * av.w;
    a1t += H4(.032864,-.00029067,.0091929,-.0019574) * av.x;
    a1t += H4(-.11216,.051411,.2304,-.082595) * av.y;
    a1t += H4(.088857,.075868,-.030034,.14625) * av.z;
    a1t += H4(-.0014295,-.077266,.12968,-.0050078) * av.w;
    a2t += H4(-.018684,.011535,.0055412,-.040652) * av.x;
    a2t += H4(-.054385,.0014554,-.036265,.46265) * av.y;
    a2t += H4(-.37848,.0011211,-.19645,.10343) * av.z;
    a2t += H4(-.043672,-.002076,.38055,-.43931) * av.w;
    a3t += H4(.0012695,.027644,.013432,.017711) * av.x;
    a3t += H4(.228,-.10296,.067866,.012658) * av.y;
    a3t += H4(-.25813,-.26391,-.076188,-.083888) * av.z;
    a3t += H4(-.097432,.12224,.16102,-.067206) * av.w;
    av = tile0[3][local.y + 2][local.x + 0];
    a0t += H4(.016605,.019274,.010673,-.018099) * av.x;
    a0t += H4(.092273,.0068715,-.0014373,-.051002) * av.y;
    a0t += H4(-.078151,-.12476,-.00051262,.63113) * av.z;
    a0t += H4(.24539,-.03936,.0017817,-1.9608) * av.w;
    a1t += H4(.022657,-.019764,-.0018818,-.0085191) * av.x;
    a1t += H4(.1491,.27615,.16754,.015777) * av.y;
    a1t += H4(.20188,-.30495,-.073134,.086389) * av.z;
    a1t += H4(-.0058703,-.017854,.12838,-.061876) * av.w;
    a2t += H4(.05017,.009295,.0096712,-.028086) * av.x;
    a2t += H4(.29646,-.0015204,.027887,.31809) * av.y;
    a2t += H4(.39428,-.00021744,.19209,-.11278) * av.z;
    a2t += H4(-.04108,.00092642,-.20481,-.15084) * av.w;
    a3t += H4(.039213,-.00020878,.0015739,.027173) * av.x;
    a3t += H4(.43125,-.37669,.074281,-.089815) * av.y;
    a3t += H4(.049181,.080552,-.19179,-.082802) * av.z;
    a3t += H4(.061765,-.036334,.56719,-.018732) * av.w;
    av = tile0[3][local.y + 2][local.x + 1];
    a0t += H4(.0091318,.0022259,.012996,-.015446) * av.x;
    a0t += H4(-.47992,-.23588,-.00075927,.26867) * av.y;
    a0t += H4(-.14888,-.15951,.0033339,-.0623) * av.z;
    a0t += H4(-.006091,-.047949,1.009e-5,-.36825) * av.w;
    a1t += H4(.033577,.0043807,-.022306,-.0044858) * av.x;
    a1t += H4(.13388,.10607,.081371,-.0047607) * av.y;
    a1t += H4(.27468,-.31849,.045904,.14406) * av.z;
    a1t += H4(-.012443,-.13366,.0030726,-.015154) * av.w;
    a2t += H4(.028745,.011907,.0093356,-.03774) * av.x;
    a2t += H4(.040703,-.0010361,.14869,.45196) * av.y;
    a2t += H4(.35398,.0025047,.0018422,-.18035) * av.z;
    a2t += H4(.001685,-.0011561,.078438,-.58952) * av.w;
    a3t += H4(.031204,.020097,5.8656e-6,.020022) * av.x;
    a3t += H4(.12421,.0051616,.15469,-.19297) * av.y;
    a3t += H4(.238,-.048202,-.041296,.41355) * av.z;
    a3t += H4(-.061261,.25775,.14071,-.078721) * av.w;
    av = tile0[3][local.y + 2][local.x + 2];
    a0t += H4(.026703,-.0010014,.012868,-.014598) * av.x;
    a0t += H4(.06665,-.064489,-.0031105,-.10166) * av.y;
    a0t += H4(-.51597,-.020627,.00064665,-.3661) * av.z;
    a0t += H4(.19784,-.036668,-.0016999,.37143) * av.w;
    a1t += H4(.023401,-.015989,.027747,-.0028267) * av.x;
    a1t += H4(-.0013552,-.036045,-.001365,-.091121) * av.y;
    a1t += H4(-.010205,.16068,.01083,.083808) * av.z;
    a1t += H4(.003154,-.051052,-.0040177,-.044784) * av.w;
    a2t += H4(.020839,.011175,-.0016387,-.037475) * av.x;
    a2t += H4(-.028249,-.0025144,-.041955,.064564) * av.y;
    a2t += H4(-.23229,-.00019809,-.26477,.44452) * av.z;
    a2t += H4(.053053,-.0028433,.54991,-.85164) * av.w;
    a3t += H4(.030546,.030175,.011547,.022326) * av.x;
    a3t += H4(-.37037,-.2957,-.0049077,.025906) * av.y;
    a3t += H4(.1219,-.45176,-.054425,.055534) * av.z;
    a3t += H4(.055334,.49714,.30912,-.11492) * av.w;
    a0 += a0t;
    a1 += a1t;
    a2 += a2t;
    a3 += a3t;
    a0 = max(a0, H4(0.)) + H4(-.093983,-.0025335,.95376,-.038254) * min(a0, H4(0.));
    a1 = max(a1, H4(0.)) + H4(.68633,-.062749,-.1011,-.12854) * min(a1, H4(0.));
    a2 = max(a2, H4(0.)) + H4(-.095989,.94991,.16634,-.03904) * min(a2, H4(0.));
    a3 = max(a3, H4(0.)) + H4(-.13896,-.033557,.12716,.067719) * min(a3, H4(0.));
    ivec2 target = (base + local) * ivec2(2, 2);
    imageStore(out_image, target + ivec2(0, 0), vec4(a0));
    imageStore(out_image, target + ivec2(1, 0), vec4(a1));
    imageStore(out_image, target + ivec2(0, 1), vec4(a2));
    imageStore(out_image, target + ivec2(1, 1), vec4(a3));
}

//!DESC car3_10k 40/45: 3x3 16>16, 1x1 16>9
//!HOOK LUMA
//!BIND VSA_CAR3_10K_2
//!SAVE VSA_CAR3_10K_3
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

shared H4 tile0[4][14][18];

void hook() {
    ivec2 base = ivec2(gl_WorkGroupID.xy) * ivec2(16, 12);
    ivec2 local = ivec2(gl_LocalInvocationID.xy);
    ivec2 last = textureSize(VSA_CAR3_10K_2_raw, 0) / ivec2(2, 2) - 1;
    for (int i = int(gl_LocalInvocationIndex); i < 252; i += 192) {
        ivec2 cell = ivec2(i % 18, i / 18);
        ivec2 texel = clamp(base + cell + (-1), ivec2(0), last) * ivec2(2, 2);
        tile0[0][cell.y][cell.x] = H4(texelFetch(VSA_CAR3_10K_2_raw, texel + ivec2(0, 0), 0));
        tile0[1][cell.y][cell.x] = H4(texelFetch(VSA_CAR3_10K_2_raw, texel + ivec2(1, 0), 0));
        tile0[2][cell.y][cell.x] = H4(texelFetch(VSA_CAR3_10K_2_raw, texel + ivec2(0, 1), 0));
        tile0[3][cell.y][cell.x] = H4(texelFetch(VSA_CAR3_10K_2_raw, texel + ivec2(1, 1), 0));
    }
    barrier();
    H4 a0 = H4(-.0052815,.0571,-.021757,-.27023);
    H4 a1 = H4(.095637,.0035727,.061438,.010388);
    H4 a2 = H4(-.00039902,-.23311,-.00051483,.01351);
    H4 a3 = H4(.042702,.03558,.078825,.074801);
    H4 av;
    av = tile0[0][local.y + 0][local.x + 0];
    a0 += H4(-.25234,-.041776,-.047292,-.17622) * av.x;
    a0 += H4(.00011422,-.0016601,.076544,.061651) * av.y;
    a0 += H4(-.01828,.032929,.028553,.042692) * av.z;
    a0 += H4(.13588,.047035,.02845,.03733) * av.w;
    a1 += H4(.031403,-.037793,-.055529,-.035623) * av.x;
    a1 += H4(-.16039,.015424,.0017068,-.0099614) * av.y;
    a1 += H4(-.021801,-.016498,-.023576,.053986) * av.z;
    a1 += H4(.079989,.065403,.14574,.12497) * av.w;
    a2 += H4(.0014577,-.076693,.0011934,-.019833) * av.x;
    a2 += H4(-.00084265,.21107,-7.5778e-5,-.060779) * av.y;
    a2 += H4(.00056522,.0083401,.0018494,-.0056554) * av.z;
    a2 += H4(.00014979,.070624,9.0501e-5,.093252) * av.w;
    a3 += H4(-.11463,-.036249,-.030209,-.15897) * av.x;
    a3 += H4(.011032,-.066648,.0029472,-.034254) * av.y;
    a3 += H4(.0094264,.016133,-.0078256,.0032709) * av.z;
    a3 += H4(.018284,.090926,.053391,.11499) * av.w;
    av = tile0[0][local.y + 0][local.x + 1];
    a0 += H4(-.087255,-.091129,-.015197,-.12977) * av.x;
    a0 += H4(.10724,-.027726,.094103,.1862) * av.y;
    a0 += H4(-.030204,.024734,.04917,.058935) * av.z;
    a0 += H4(.08503,.018255,.037965,-.016222) * av.w;
    a1 += H4(-.15799,-.029798,-.0027485,-.014351) * av.x;
    a1 += H4(-.13926,-.0028409,.061281,.045137) * av.y;
    a1 += H4(.034036,-.023162,-.013312,.05382) * av.z;
    a1 += H4(.026939,.076703,.10347,.10222) * av.w;
    a2 += H4(.0013637,-.005665,.0011869,.0029161) * av.x;
    a2 += H4(-7.2414e-5,.086438,.00027521,.069804) * av.y;
    a2 += H4(.00014873,.0058052,.0011628,.0072667) * av.z;
    a2 += H4(-.00015735,-.096558,-.00070651,.1202) * av.w;
    a3 += H4(.0161,-.025317,.046586,-.070295) * av.x;
    a3 += H4(-.087256,-.046176,-.026616,-.062517) * av.y;
    a3 += H4(-.015544,-.0074461,.030831,.025283) * av.z;
    a3 += H4(.04444,-.25981,.042507,.069341) * av.w;
    av = tile0[0][local.y + 0][local.x + 2];
    a0 += H4(-.042947,.033473,-.00083539,-.071493) * av.x;
    a0 += H4(-.33078,-.26801,-.052743,-.074791) * av.y;
    a0 += H4(-.037216,.035049,.0019921,.04707) * av.z;
    a0 += H4(-.022946,-.035605,.051777,-.06222) * av.w;
    a1 += H4(-.12177,-.049607,-.001294,.012095) * av.x;
    a1 += H4(.1593,-.00028627,.079163,-.0077644) * av.y;
    a1 += H4(.051761,-.029824,-.0056292,.032517) * av.z;
    a1 += H4(.065819,.089221,.020964,.049472) * av.w;
    a2 += H4(9.7205e-5,.092701,-.0001327,-.064953) * av.x;
    a2 += H4(.0013511,-.49189,.0018576,.082807) * av.y;
    a2 += H4(.0020249,-.0080309,.002866,.012827) * av.z;
    a2 += H4(.00060136,.094655,.00010191,.070263) * av.w;
    a3 += H4(-.007286,-.11874,-.018965,-.1552) * av.x;
    a3 += H4(-.044228,-.35314,-.060666,-.0035491) * av.y;
    a3 += H4(.008444,-.0058915,-.030573,.049141) * av.z;
    a3 += H4(.019805,-.26651,.0013197,.036739) * av.w;
    av = tile0[0][local.y + 1][local.x + 0];
    a0 += H4(-.13467,-.073425,.16419,-.038121) * av.x;
    a0 += H4(.12694,-.0154,-.10123,-.35036) * av.y;
    a0 += H4(-.0091593,.031713,.029753,.080072) * av.z;
    a0 += H4(.02776,.087772,.017924,.015668) * av.w;
    a1 += H4(-.228,-.064468,-.05596,-.077534) * av.x;
    a1 += H4(-.031988,.085527,.076787,-.033919) * av.y;
    a1 += H4(-.012525,.026439,-.0094316,.058313) * av.z;
    a1 += H4(-.0081514,.036738,.10263,.08547) * av.w;
    a2 += H4(.0013334,.22869,.0012656,-.01361) * av.x;
    a2 += H4(-.0018427,-.45129,-.001436,-.055364) * av.y;
    a2 += H4(.00062044,-.0023021,.0018422,-.042984) * av.z;
    a2 += H4(.0014792,.14053,.00098212,.063346) * av.w;
    a3 += H4(-.19963,-.019931,-.063546,-.058459) * av.x;
    a3 += H4(.079027,.066099,-.047387,-.03312) * av.y;
    a3 += H4(-.0050676,.012323,-.017432,-.018824) * av.z;
    a3 += H4(.029198,.047119,.072298,.054188) * av.w;
    av = tile0[0][local.y + 1][local.x + 1];
    a0 += H4(.061609,-.15007,.049185,-.17502) * av.x;
    a0 += H4(.12875,.061449,.0041087,.034054) * av.y;
    a0 += H4(-.01966,.020537,.0081504,-.069497) * av.z;
    a0 += H4(.05862,.054892,.054099,-.00039717) * av.w;
    a1 += H4(.096653,-.041294,-.0020285,-.010143) * av.x;
    a1 += H4(-.012082,.044261,.0045027,-.023691) * av.y;
    a1 += H4(.054655,.011328,.0067134,.025787) * av.z;
    a1 += H4(.018483,.073499,.049842,.06875) * av.w;
    a2 += H4(-.0032665,-.060824,-.0036723,-.038174) * av.x;
    a2 += H4(-.00074734,-.10851,-.0004056,.02053) * av.y;
    a2 += H4(-.040706,.011668,.95808,-.027137) * av.z;
    a2 += H4(.0022146,.030567,.0020489,.081553) * av.w;
    a3 += H4(-.011697,-.077953,.03525,.0054269) * av.x;
    a3 += H4(-.041057,-.00064737,-.11277,-.14343) * av.y;
    a3 += H4(-.0011059,-.020472,.01174,-.0024707) * av.z;
    a3 += H4(.068106,-.47749,.067673,.05453) * av.w;
    av = tile0[0][local.y + 1][local.x + 2];
    a0 += H4(-.092576,-.12759,-.066433,-.10754) * av.x;
    a0 += H4(.13041,-.030356,-.010687,.0037698) * av.y;
    a0 += H4(-.016192,.022988,-.035518,.031043) * av.z;
    a0 += H4(.0094209,.034301,.073514,-.0394) * av.w;
    a1 += H4(-.06508,-.05191,-.061714,-.027188) * av.x;
    a1 += H4(.12415,-.070101,-.0061387,-.050549) * av.y;
    a1 += H4(.069328,-.024291,.0058898,-.01269) * av.z;
    a1 += H4(-.01851,.074765,.0065047,.03216) * av.w;
    a2 += H4(-6.4233e-5,-.2389,-.00042875,-.018115) * av.x;
    a2 += H4(.001476,-.0063429,.0018639,.041997) * av.y;
    a2 += H4(.0013986,.016941,.0023576,.014939) * av.z;
    a2 += H4(.0012708,.074922,.0011002,.061891) * av.w;
    a3 += H4(-.051088,.13285,.08543,-.26771) * av.x;
    a3 += H4(-.03572,.077491,-.04934,-.033202) * av.y;
    a3 += H4(.026544,-.021039,.021235,.028405) * av.z;
    a3 += H4(.073244,-.17215,.038895,-.010462) * av.w;
    av = tile0[0][local.y + 2][local.x + 0];
    a0 += H4(-.092546,-.072199,-.059982,.16087) * av.x;
    a0 += H4(.14195,.079534,.0033207,-.38341) * av.y;
    a0 += H4(.023541,.03702,-.015911,.02217) * av.z;
    a0 += H4(.13137,.14411,.079162,-.0046798) * av.w;
    a1 += H4(-.2099,-.050924,.013733,-.021601) * av.x;
    a1 += H4(.15596,.093628,-.096173,.0063746) * av.y;
    a1 += H4(.0043021,.0026948,-.0086018,.040139) * av.z;
    a1 += H4(.15194,.023024,.088949,.049707) * av.w;
    a2 += H4(-.0018802,.048195,-.0016521,.094434) * av.x;
    a2 += H4(.0020363,.35827,.0025686,-.097074) * av.y;
    a2 += H4(-.00023123,-.011314,.0010262,-.0067473) * av.z;
    a2 += H4(.0029809,.00090633,.0024199,.019287) * av.w;
    a3 += H4(-.026155,-.045606,-.076421,-.14872) * av.x;
    a3 += H4(.074704,.22549,.0058984,-.10749) * av.y;
    a3 += H4(.024577,.010348,-.025189,-.032627) * av.z;
    a3 += H4(.055187,.094365,.084872,.10723) * av.w;
    av = tile0[0][local.y + 2][local.x + 1];
    a0 += H4(-.075233,-.043026,-.047703,.2395) * av.x;
    a0 += H4(.14412,-.010493,.05397,-.35703) * av.y;
    a0 += H4(.025292,.030334,-.026574,.059105) * av.z;
    a0 += H4(.089858,.097101,.11341,-.026987) * av.w;
    a1 += H4(-.028435,-.026867,.079913,.048175) * av.x;
    a1 += H4(-.26516,.046318,-.0059875,.012969) * av.y;
    a1 += H4(.047388,.023323,.0072332,-.0069918) * av.z;
    a1 += H4(.14518,.035879,.047302,.032862) * av.w;
    a2 += H4(.0037951,.064572,.0040825,.054782) * av.x;
    a2 += H4(9.8102e-5,-.49015,7.404e-6,-.10719) * av.y;
    a2 += H4(-.00070255,-.0030947,9.4316e-5,-.032736) * av.z;
    a2 += H4(.0029658,-.077424,.0025356,.049565) * av.w;
    a3 += H4(-.0082044,-.08903,-.073264,.049052) * av.x;
    a3 += H4(-.02615,.15222,-.069576,-.37233) * av.y;
    a3 += H4(.030951,-.0101,-.022123,-.028401) * av.z;
    a3 += H4(.079928,-.1096,.080572,.077954) * av.w;
    av = tile0[0][local.y + 2][local.x + 2];
    a0 += H4(-.063498,-.088666,-.057746,-.014438) * av.x;
    a0 += H4(.013253,-.011831,.035333,.0047158) * av.y;
    a0 += H4(.018101,.033772,-.041066,.053329) * av.z;
    a0 += H4(-.035898,.025743,.13143,.0041081) * av.w;
    a1 += H4(.17746,-.0333,-.098255,.041933) * av.x;
    a1 += H4(.09896,.03017,.035058,.02475) * av.y;
    a1 += H4(.054376,-.020413,.00021947,.0018145) * av.z;
    a1 += H4(.13502,.074111,.014021,.011393) * av.w;
    a2 += H4(-.00090912,-.19315,-.00079176,-.021925) * av.x;
    a2 += H4(.001005,.013108,.0014061,-.0080107) * av.y;
    a2 += H4(.00025016,.016396,.001278,.0035526) * av.z;
    a2 += H4(.0018269,.088125,.0018136,.058434) * av.w;
    a3 += H4(-.063792,-.20611,-.037665,-.040421) * av.x;
    a3 += H4(.02297,-.07074,-.083163,-.22743) * av.y;
    a3 += H4(.038178,-.011872,-.017197,-.012515) * av.z;
    a3 += H4(.10688,.070784,.045862,.079594) * av.w;
    H4 a0t = H4(0.);
    H4 a1t = H4(0.);
    H4 a2t = H4(0.);
    H4 a3t = H4(0.);
    av = tile0[1][local.y + 0][local.x + 0];
    a0t += H4(.060107,.0015322,.29567,-.081252) * av.x;
    a0t += H4(-.13808,-.05122,-.18423,-.094531) * av.y;
    a0t += H4(-.28349,.02147,-.17821,.077334) * av.z;
    a0t += H4(.058466,.017912,.079576,-.37148) * av.w;
    a1t += H4(-.29375,.0081555,.051772,-.020271) * av.x;
    a1t += H4(.20895,.04925,-.018087,-.023553) * av.y;
    a1t += H4(.019819,-.015552,-.06837,-.053661) * av.z;
    a1t += H4(-.25198,-.019105,-.035599,.027337) * av.w;
    a2t += H4(-.00025871,.16948,.00018088,-.0086114) * av.x;
    a2t += H4(.0014013,.077586,.0015324,-.00063695) * av.y;
    a2t += H4(-.003081,.15629,-.0026718,.018937) * av.z;
    a2t += H4(-.0019882,-.10441,-.0010569,-.010823) * av.w;
    a3t += H4(-.29878,.11253,.025102,.10774) * av.x;
    a3t += H4(.10925,-.12903,.017652,.022498) * av.y;
    a3t += H4(.093603,-.10851,-.040874,-.19873) * av.z;
    a3t += H4(-.23797,.19145,-.040052,-.10249) * av.w;
    av = tile0[1][local.y + 0][local.x + 1];
    a0t += H4(-.10627,.010601,-.014712,-.34355) * av.x;
    a0t += H4(-.2191,.008558,-.063321,-.063165) * av.y;
    a0t += H4(-.28492,-.12594,-.039526,-.14492) * av.z;
    a0t += H4(.21344,9.6758e-5,.015835,-.16505) * av.w;
    a1t += H4(.1312,.018458,.0093447,-.028946) * av.x;
    a1t += H4(-.15422,-.005152,.0017516,-.016436) * av.y;
    a1t += H4(-.12053,-.017373,.0066046,-.047753) * av.z;
    a1t += H4(-.33276,-.0076919,-.059912,.040546) * av.w;
    a2t += H4(.0023248,.1786,.0026439,-.047082) * av.x;
    a2t += H4(.00021719,-.4759,.0001695,-.018476) * av.y;
    a2t += H4(-.00087501,-.10921,-.001093,-.035452) * av.z;
    a2t += H4(-.0013471,-.029294,-.00089621,-.021564) * av.w;
    a3t += H4(.038818,-.22245,-.041873,.10742) * av.x;
    a3t += H4(.062198,-.03224,-.034791,-.021864) * av.y;
    a3t += H4(-.051841,-.27484,.052953,-.03782) * av.z;
    a3t += H4(-.17887,-.022212,-.052897,-.052505) * av.w;
    av = tile0[1][local.y + 0][local.x + 2];
    a0t += H4(-.18482,-.35943,-.00020078,-.10307) * av.x;
    a0t += H4(.24079,.017973,.040937,-.090621) * av.y;
    a0t += H4(.062311,.06034,-.008023,-.050508) * av.z;
    a0t += H4(-.036978,-.11791,-.012411,-.015284) * av.w;
    a1t += H4(.089583,-.0027287,-.034148,-.011411) * av.x;
    a1t += H4(-.25744,-.047182,.0026359,-.035388) * av.y;
    a1t += H4(-.14035,-.021916,-.07559,-.015951) * av.z;
    a1t += H4(-.38632,-.011845,.048105,.011692) * av.w;
    a2t += H4(.00096871,-.45386,.0012801,-.033603) * av.x;
    a2t += H4(-.0029311,.11793,-.0028681,-.038015) * av.y;
    a2t += H4(.00019114,.31631,9.3783e-5,-.0097203) * av.z;
    a2t += H4(-.0013284,-.35362,-.00080341,.0032003) * av.w;
    a3t += H4(-.026145,-.075339,.23878,.13202) * av.x;
    a3t += H4(-.015851,.17745,-.054449,-.16231) * av.y;
    a3t += H4(.005432,-.059906,-.14038,-.11453) * av.z;
    a3t += H4(-.065326,.060972,-.044929,.046872) * av.w;
    av = tile0[1][local.y + 1][local.x + 0];
    a0t += H4(-.054812,-.011198,.0074488,-.27804) * av.x;
    a0t += H4(-.028579,.025869,.018055,.16846) * av.y;
    a0t += H4(-.15422,-.021155,-.016227,.21904) * av.z;
    a0t += H4(-.2366,.013814,.11745,-.39765) * av.w;
    a1t += H4(-.17375,-.069834,.0099235,-.0049511) * av.x;
    a1t += H4(.068459,.052664,.058372,.015677) * av.y;
    a1t += H4(.1146,-.034389,-.056457,.016119) * av.z;
    a1t += H4(-.24625,-.050721,-.061057,.031948) * av.w;
    a2t += H4(-.00043944,.034424,-.00016686,.038221) * av.x;
    a2t += H4(.0001369,-.068027,.00024342,.038853) * av.y;
    a2t += H4(.0010979,-.16601,.0014377,.057893) * av.z;
    a2t += H4(-.0011813,-.064513,-.00043643,-.026827) * av.w;
    a3t += H4(.079219,.16029,.024015,.0045114) * av.x;
    a3t += H4(.0020729,-.043261,.029769,.080648) * av.y;
    a3t += H4(.033654,-.10791,.02763,-.09213) * av.z;
    a3t += H4(-.21307,.20777,.001869,.060923) * av.w;
    av = tile0[1][local.y + 1][local.x + 1];
    a0t += H4(-.08259,.029063,-.11555,.0067934) * av.x;
    a0t += H4(.12722,-.0095699,.045918,-.61456) * av.y;
    a0t += H4(-.11771,-.053911,.015764,-.28966) * av.z;
    a0t += H4(-.1369,-.033932,.0020349,.1978) * av.w;
    a1t += H4(.28037,-.10885,-.099532,.047787) * av.x;
    a1t += H4(-.10228,.019954,-.0033834,-.0065769) * av.y;
    a1t += H4(-.26383,-.046112,.070963,-.070584) * av.z;
    a1t += H4(-.017346,.052173,-.0028917,.10437) * av.w;
    a2t += H4(-.0014569,.18853,-.00090804,.0048191) * av.x;
    a2t += H4(-.0050258,-.062223,-.0053166,-.0080097) * av.y;
    a2t += H4(.0013616,-.10166,.0012826,.0053296) * av.z;
    a2t += H4(.0011635,-.17271,.0017328,-.03639) * av.w;
    a3t += H4(.064446,-.26856,-.085898,.025472) * av.x;
    a3t += H4(-.0011475,.049148,.023506,.010027) * av.y;
    a3t += H4(-.094639,.16728,-.0082688,-.076602) * av.z;
    a3t += H4(-.053466,-.32189,.067714,-.055279) * av.w;
    av = tile0[1][local.y + 1][local.x + 2];
    a0t += H4(-.54356,-.0032868,-.015823,-.33482) * av.x;
    a0t += H4(.19456,.0090657,-.00667,-.26073) * av.y;
    a0t += H4(.098104,-.015926,-.052775,.067306) * av.z;
    a0t += H4(.1387,-.1041,-.063492,.018007) * av.w;
    a1t += H4(.28474,-.0040226,.087183,.048859) * av.x;
    a1t += H4(-.03193,-.020161,-.026861,-.063956) * av.y;
    a1t += H4(-.070109,-.02697,-.080442,.020938) * av.z;
    a1t += H4(-.00021421,-.013527,-.044333,.081967) * av.w;
    a2t += H4(-.00018471,.072762,7.7297e-5,-.063428) * av.x;
    a2t += H4(-.0022455,-.065076,-.0020302,-.040446) * av.y;
    a2t += H4(-.00033185,-.060832,-.00049054,-.006558) * av.z;
    a2t += H4(8.813e-5,-.2586,.00080906,-.037941) * av.w;
    a3t += H4(.0038246,-.18613,-.10206,.20382) * av.x;
    a3t += H4(-.025462,.27769,-.018089,-.092061) * av.y;
    a3t += H4(-.016545,-.066755,-.071311,-.13731) * av.z;
    a3t += H4(.024896,-.12132,.028879,-.011502) * av.w;
    av = tile0[1][local.y + 2][local.x + 0];
    a0t += H4(.11641,-.076993,-.037553,.020408) * av.x;
    a0t += H4(-.064444,-.014925,.028415,-.088773) * av.y;
    a0t += H4(-.11133,-.028629,-.048147,.03834) * av.z;
    a0t += H4(-.17115,-.017975,-.011484,-.043376) * av.w;
    a1t += H4(-.043411,.25054,.067975,.025666) * av.x;
    a1t += H4(-.075759,-.18214,.031845,.020269) * av.y;
    a1t += H4(-.021833,-.12687,.001987,-.010085) * av.z;
    a1t += H4(-.32406,.049948,-.011613,.039007) * av.w;
    a2t += H4(.00086342,-.20762,.001127,-.33432) * av.x;
    a2t += H4(-.0013649,-.0054154,-.0010187,.0913) * av.y;
    a2t += H4(.0001151,-.01741,.00035839,.12176) * av.z;
    a2t += H4(-.00048275,-.13192,-.00013392,-.29399) * av.w;
    a3t += H4(-.00058363,-.0068341,.020006,-.24833) * av.x;
    a3t += H4(.058778,.10698,.030685,.029137) * av.y;
    a3t += H4(-.0068649,-.28454,-.016635,-.041086) * av.z;
    a3t += H4(-.046162,-.076089,.010003,.078651) * av.w;
    av = tile0[1][local.y + 2][local.x + 1];
    a0t += H4(.20991,-.033733,-.060429,-.33237) * av.x;
    a0t += H4(-.2413,-.019825,.0083708,.12835) * av.y;
    a0t += H4(.021667,-.056224,-.056437,-.18048) * av.z;
    a0t += H4(-.2334,-.045001,-.062282,.31879) * av.w;
    a1t += H4(.055148,-.11705,.029905,.038976) * av.x;
    a1t += H4(.023807,-.0042749,-.033806,.012386) * av.y;
    a1t += H4(-.33711,-.0036421,-.11163,-.14071) * av.z;
    a1t += H4(.13442,.092768,.002318,.027614) * av.w;
    a2t += H4(.00034644,-.13706,.00039549,.088265) * av.x;
    a2t += H4(-.00011694,.11754,-6.5305e-5,.0033503) * av.y;
    a2t += H4(.00044503,.08523,7.5582e-5,-.10434) * av.z;
    a2t += H4(.0033714,-.25665,.0038702,-.044585) * av.w;
    a3t += H4(-.0049786,-.2071,.012418,-.36974) * av.x;
    a3t += H4(.0047005,.074369,-.019258,-.012689) * av.y;
    a3t += H4(-.047522,.22847,-.021985,.021687) * av.z;
    a3t += H4(-.0039307,-.34033,.019492,-.097735) * av.w;
    av = tile0[1][local.y + 2][local.x + 2];
    a0t += H4(.20506,-.074238,-.03691,-.068316) * av.x;
    a0t += H4(-.088386,-.024009,.0015756,.15646) * av.y;
    a0t += H4(-.045558,-.026025,-.05371,.014027) * av.z;
    a0t += H4(.035859,-.065684,-.094655,-.13276) * av.w;
    a1t += H4(-.096978,-.028037,.31468,-.28522) * av.x;
    a1t += H4(.089934,-.016365,-.11862,-.01424) * av.y;
    a1t += H4(-.096102,-.041659,-.16835,.045625) * av.z;
    a1t += H4(-.033475,.021649,.14584,.0050788) * av.w;
    a2t += H4(.00039442,.37699,.00080048,.056182) * av.x;
    a2t += H4(.00038034,-.18887,.00081268,-.093166) * av.y;
    a2t += H4(.0012263,-.17477,.0010617,-.04964) * av.z;
    a2t += H4(-.0027438,.096888,-.0022844,.032169) * av.w;
    a3t += H4(.02386,-.067192,.0025156,.05338) * av.x;
    a3t += H4(.0030866,-.16659,-.010506,.057322) * av.y;
    a3t += H4(-.040432,-.65465,.0078162,-.11138) * av.z;
    a3t += H4(.028575,-.39769,.042372,.04756) * av.w;
    a0 += a0t;
    a1 += a1t;
    a2 += a2t;
    a3 += a3t;
    a0t = H4(0.);
    a1t = H4(0.);
    a2t = H4(0.);
    a3t = H4(0.);
    av = tile0[2][local.y + 0][local.x + 0];
    a0t += H4(-.16783,-.069934,-.070029,-.2162) * av.x;
    a0t += H4(-.049892,.0043117,.0027637,.040973) * av.y;
    a0t += H4(-.29555,-.088509,.0023602,.041827) * av.z;
    a0t += H4(.12178,.07451,-.0035911,.032952) * av.w;
    a1t += H4(-.093884,-.079458,-.042031,.00034947) * av.x;
    a1t += H4(-.035598,-.023961,-.023413,.035113) * av.y;
    a1t += H4(.0010114,.0038539,-.19871,-.13861) * av.z;
    a1t += H4(-.022888,.089185,.19724,.12462) * av.w;
    a2t += H4(.0015078,-.21744,.0010578,-.056817) * av.x;
    a2t += H4(.0026805,.0033242,.0042946,-.016658) * av.y;
    a2t += H4(.0018839,-.0433,.0016086,-.07569) * av.z;
    a2t += H4(.0020845,.083398,.0023061,.099401) * av.w;
    a3t += H4(.07909,-.15082,-.026065,-.26697) * av.x;
    a3t += H4(.0010701,.0014433,-.02422,-.013819) * av.y;
    a3t += H4(-.044702,-.28036,-.082777,-.25918) * av.z;
    a3t += H4(.017605,-.037425,.10732,.11107) * av.w;
    av = tile0[2][local.y + 0][local.x + 1];
    a0t += H4(-.30689,.10414,.17347,.025998) * av.x;
    a0t += H4(-.059239,-.0043244,.022204,.03844) * av.y;
    a0t += H4(-.11886,-.059793,-.011857,-.0097601) * av.z;
    a0t += H4(.082148,.014188,.0252,-.052622) * av.w;
    a1t += H4(.02038,-.053114,-.07498,-.023448) * av.x;
    a1t += H4(.0083534,-.029994,-.014256,.040524) * av.y;
    a1t += H4(-.080797,-.038897,-.10114,-.10339) * av.z;
    a1t += H4(-.48373,.11638,.10438,.08843) * av.w;
    a2t += H4(.0020421,-.067178,.001836,-.0087523) * av.x;
    a2t += H4(-.00062938,-.0037533,.00063157,-.00045857) * av.y;
    a2t += H4(-.00072083,.063958,-.00098793,-.054583) * av.z;
    a2t += H4(.00086679,-.0020396,.00083938,.12892) * av.w;
    a3t += H4(-.080164,-.15646,-.057161,-.069928) * av.x;
    a3t += H4(-.027344,-.014819,.018503,.0033991) * av.y;
    a3t += H4(-.018483,-.1043,-.049925,-.1344) * av.z;
    a3t += H4(.074174,-.03425,.043148,-.018045) * av.w;
    av = tile0[2][local.y + 0][local.x + 2];
    a0t += H4(-.44801,.047835,.011274,.077563) * av.x;
    a0t += H4(-.054964,.013409,-.015734,.036035) * av.y;
    a0t += H4(-.031674,-.011777,-.08306,-.0027058) * av.z;
    a0t += H4(.0048431,-.0085346,.067752,-.046164) * av.w;
    a1t += H4(-.039537,-.055585,.047445,-.017859) * av.x;
    a1t += H4(.023326,-.037736,-.0095126,.020959) * av.y;
    a1t += H4(-.36434,-.19142,-.09143,-.086301) * av.z;
    a1t += H4(.084274,.094787,.039021,.063433) * av.w;
    a2t += H4(-.00037406,.16555,-.00074931,-.12471) * av.x;
    a2t += H4(.0033924,-.024028,.0047855,.013466) * av.y;
    a2t += H4(-.00058233,-.14211,-.00089627,-.2368) * av.z;
    a2t += H4(-.00044845,.064969,-.00043528,.10523) * av.w;
    a3t += H4(.046821,-.28048,-.10587,-.10065) * av.x;
    a3t += H4(.00044967,-.015663,-.031845,.019733) * av.y;
    a3t += H4(-.070559,-.12419,-.016115,-.20976) * av.z;
    a3t += H4(.083799,-.092937,.033689,.13003) * av.w;
    av = tile0[2][local.y + 1][local.x + 0];
    a0t += H4(-.075085,-.024862,-.084143,-.36576) * av.x;
    a0t += H4(-.022588,.0046832,.016425,.070521) * av.y;
    a0t += H4(.045374,-.0297,-.0061801,-.040242) * av.z;
    a0t += H4(.055075,.13157,.027193,-.10785) * av.w;
    a1t += H4(.090222,.11274,-.0037682,-.069357) * av.x;
    a1t += H4(-.029391,.0186,-.0059746,.02987) * av.y;
    a1t += H4(-.0085348,.053722,.029489,.0044051) * av.z;
    a1t += H4(.030458,.049335,.13571,.091574) * av.w;
    a2t += H4(.002616,-.028037,.0020556,-.1641) * av.x;
    a2t += H4(.0027182,.011266,.004082,-.051513) * av.y;
    a2t += H4(.0017129,-.022918,.0016994,.011317) * av.z;
    a2t += H4(.0023778,.19255,.0022629,.049381) * av.w;
    a3t += H4(.050712,-.20067,-.050133,-.11479) * av.x;
    a3t += H4(-.01671,.00086828,-.038185,-.038828) * av.y;
    a3t += H4(-.018656,.084362,-.010429,.033095) * av.z;
    a3t += H4(-.023648,.084176,.0991,.12988) * av.w;
    av = tile0[2][local.y + 1][local.x + 1];
    a0t += H4(.060647,-.043524,-.0051936,-.51761) * av.x;
    a0t += H4(-.033759,-.00808,-.0074454,-.063653) * av.y;
    a0t += H4(-.016995,-.07271,.02561,.064662) * av.z;
    a0t += H4(.074934,.047601,.082348,-.30865) * av.w;
    a1t += H4(-.17843,.078632,-.019623,-.068987) * av.x;
    a1t += H4(.020883,.010169,.00821,.0027847) * av.y;
    a1t += H4(-.099683,.074376,.01163,.034873) * av.z;
    a1t += H4(-.094698,.093756,.054567,.095739) * av.w;
    a2t += H4(-6.4301e-5,-.34945,-.00032427,-.13634) * av.x;
    a2t += H4(.96475,.00054253,-.03603,-.032488) * av.y;
    a2t += H4(-.00025609,.017596,-.00021478,.015328) * av.z;
    a2t += H4(.0010009,.14869,.0004717,.097213) * av.w;
    a3t += H4(.06009,.0085381,-.055231,-.071941) * av.x;
    a3t += H4(-.012872,-.027333,-.0033755,-.029182) * av.y;
    a3t += H4(-.045476,.025275,-.007426,.06264) * av.z;
    a3t += H4(.040636,-.14182,.10397,-.036454) * av.w;
    av = tile0[2][local.y + 1][local.x + 2];
    a0t += H4(.13134,.11771,-.07482,.075376) * av.x;
    a0t += H4(-.030334,-.0021093,-.049344,.026847) * av.y;
    a0t += H4(-.011141,-.039906,-.077503,.036269) * av.z;
    a0t += H4(-.010013,.038192,.096317,-.074555) * av.w;
    a1t += H4(-.20604,-.060102,.099878,-.096884) * av.x;
    a1t += H4(.033225,-.031752,.0027295,-.037169) * av.y;
    a1t += H4(-.025617,-.071114,.013471,-.011192) * av.z;
    a1t += H4(.0096494,.088002,-.040014,.064738) * av.w;
    a2t += H4(.0018813,.10599,.0015882,.0097836) * av.x;
    a2t += H4(.0022881,-.0014689,.0036803,.016741) * av.y;
    a2t += H4(-.0014013,-.025279,-.0014196,-.055849) * av.z;
    a2t += H4(.003161,-.0082499,.0033619,.12051) * av.w;
    a3t += H4(.055492,-.16483,-.11069,-.15999) * av.x;
    a3t += H4(.018263,-.028668,.013628,.0024595) * av.y;
    a3t += H4(-.070246,.11419,-.020936,-.084463) * av.z;
    a3t += H4(.084777,-.12969,.058955,.076363) * av.w;
    av = tile0[2][local.y + 2][local.x + 0];
    a0t += H4(-.23408,-.0040567,-.061642,-.075535) * av.x;
    a0t += H4(.016305,.012133,-.024796,.016764) * av.y;
    a0t += H4(.0038,.025435,.063552,-.0099985) * av.z;
    a0t += H4(.031114,.15448,.073707,-.11937) * av.w;
    a1t += H4(.007104,-.03587,-.037468,-.022315) * av.x;
    a1t += H4(-.013096,-.0075292,-.0085664,.012188) * av.y;
    a1t += H4(.12912,.11442,.087511,.050032) * av.z;
    a1t += H4(-.020165,.023409,.059339,.081231) * av.w;
    a2t += H4(.001736,.12789,.0014818,.07131) * av.x;
    a2t += H4(.0012172,-.0016203,.002603,-.013242) * av.y;
    a2t += H4(.0036105,-.043995,.0034391,.046598) * av.z;
    a2t += H4(.0013125,.076149,.0013278,-.018923) * av.w;
    a3t += H4(.011044,-.2068,-.08386,.19466) * av.x;
    a3t += H4(.015219,.0025412,-.051989,-.044508) * av.y;
    a3t += H4(-.00099649,-.0020097,-.013116,.076694) * av.z;
    a3t += H4(.073581,-.054136,.097017,.02579) * av.w;
    av = tile0[2][local.y + 2][local.x + 1];
    a0t += H4(-.30924,.0056628,.020647,-.3545) * av.x;
    a0t += H4(.0041051,.0031553,-.047191,.055331) * av.y;
    a0t += H4(.0072566,-.066931,-.057701,.090353) * av.z;
    a0t += H4(-.11241,.11722,.098665,-.12708) * av.w;
    a1t += H4(-.16098,.087846,-.0057254,.0064302) * av.x;
    a1t += H4(.027577,.015764,.0037795,-.026206) * av.y;
    a1t += H4(-.16175,.065367,.058176,.017038) * av.z;
    a1t += H4(-.030067,.043252,.032784,.053178) * av.w;
    a2t += H4(.0021904,-.10618,.0023419,-.15135) * av.x;
    a2t += H4(.0017528,-.0082489,.0028234,-.044893) * av.y;
    a2t += H4(.0018621,-.0014086,.0017507,.0097447) * av.z;
    a2t += H4(.002599,.11487,.0026846,-.018161) * av.w;
    a3t += H4(-.025684,-.0011718,-.026222,-.034289) * av.x;
    a3t += H4(.023678,-.018728,-.037623,-.038551) * av.y;
    a3t += H4(-.033975,.065429,-.021689,-.048093) * av.z;
    a3t += H4(.065764,-.18997,.097795,.019957) * av.w;
    av = tile0[2][local.y + 2][local.x + 2];
    a0t += H4(-.18895,-.010788,-.012081,-.1477) * av.x;
    a0t += H4(-.0041551,.0079274,-.063027,.052045) * av.y;
    a0t += H4(-.011735,-.11825,-.1921,-.052358) * av.z;
    a0t += H4(-.14734,.051037,.11262,-.1187) * av.w;
    a1t += H4(-.13295,-.049485,-.11599,.027219) * av.x;
    a1t += H4(.036304,-.026636,-.0065858,-.0067795) * av.y;
    a1t += H4(-.31149,-.013793,-.063623,-.031984) * av.z;
    a1t += H4(.033346,.062181,.026348,.033019) * av.w;
    a2t += H4(.0016986,-.10444,.0015291,-.02192) * av.x;
    a2t += H4(.0019436,.013468,.0036485,.00098135) * av.y;
    a2t += H4(.00013222,-.093674,.00028783,-.052822) * av.z;
    a2t += H4(-.00089961,-.052489,-.001138,.057544) * av.w;
    a3t += H4(-.049387,-.13188,-.038317,-.15139) * av.x;
    a3t += H4(.035759,-.025691,-.02633,-.025554) * av.y;
    a3t += H4(-.13238,-.20487,-.10454,-.14145) * av.z;
    a3t += H4(.092222,-.36115,.026108,.070485) * av.w;
    a0 += a0t;
    a1 += a1t;
    a2 += a2t;
    a3 += a3t;
    a0t = H4(0.);
    a1t = H4(0.);
    a2t = H4(0.);
    a3t = H4(0.);
    av = tile0[3][local.y + 0][local.x + 0];
    a0t += H4(-.19012,.02952,-.14114,.084473) * av.x;
    a0t += H4(-.082776,-.042154,-.010255,.0066074) * av.y;
    a0t += H4(-.49723,-.045588,.05362,.049279) * av.z;
    a0t += H4(-.0040811,-.01787,.18199,-.18959) * av.w;
    a1t += H4(.081548,-.041949,-.11113,-.025538) * av.x;
    a1t += H4(-.078481,-.061371,-.11592,-.093909) * av.y;
    a1t += H4(-.064327,-.11933,-.16711,-.12283) * av.z;
    a1t += H4(-.97278,-.011186,.059847,.03795) * av.w;
    a2t += H4(-.00027378,-.11408,-.00033561,.022199) * av.x;
    a2t += H4(-.0012297,.036861,-.00088359,-.057203) * av.y;
    a2t += H4(-.0022489,-.21667,-.0016372,-.052466) * av.z;
    a2t += H4(.0011848,-.051261,.0017206,.030205) * av.w;
    a3t += H4(.081941,-.070774,-.010897,.010945) * av.x;
    a3t += H4(-.015964,-.12441,-.069724,-.031997) * av.y;
    a3t += H4(.019046,-.20237,.0010075,-.27429) * av.z;
    a3t += H4(-.095072,-.02304,-.073779,-.007747) * av.w;
    av = tile0[3][local.y + 0][local.x + 1];
    a0t += H4(-.10034,.015952,-.077524,.14937) * av.x;
    a0t += H4(-.05588,-.038539,-.072174,-.02413) * av.y;
    a0t += H4(-.027187,.12384,.054806,-.11814) * av.z;
    a0t += H4(.093746,-.035644,-.022169,.025365) * av.w;
    a1t += H4(.013072,.017158,-.033136,-.0047999) * av.x;
    a1t += H4(-.042375,-.090077,-.063353,-.066033) * av.y;
    a1t += H4(.075404,-.050937,.021341,.0025706) * av.z;
    a1t += H4(.27701,-.053171,.048061,.062669) * av.w;
    a2t += H4(.00099042,-.10413,.00099234,-.0013015) * av.x;
    a2t += H4(-.00077899,-.081177,-.0011253,-.065137) * av.y;
    a2t += H4(-.00068242,-.30871,-.00024267,.057517) * av.z;
    a2t += H4(.00014578,.052172,.00029797,.056841) * av.w;
    a3t += H4(.055458,.066623,-.036914,-.12951) * av.x;
    a3t += H4(-.036649,-.023445,-.041566,-.04628) * av.y;
    a3t += H4(.098138,.18201,.02606,.054636) * av.z;
    a3t += H4(-.012845,-.061135,-.001215,.087493) * av.w;
    av = tile0[3][local.y + 0][local.x + 2];
    a0t += H4(.0035301,.033403,-.067447,-.023673) * av.x;
    a0t += H4(-.097617,-.050578,-.0016685,-.082702) * av.y;
    a0t += H4(.10726,.083546,.13505,-.21318) * av.z;
    a0t += H4(.17848,-.19837,.1011,-.056708) * av.w;
    a1t += H4(-.23811,-.033702,-.0038201,-.070293) * av.x;
    a1t += H4(-.044801,-.092981,-.071303,-.048565) * av.y;
    a1t += H4(.16605,.038572,.031419,.09166) * av.z;
    a1t += H4(.27002,.067927,.13708,.11522) * av.w;
    a2t += H4(-.00026885,.072613,-.00043619,.0041263) * av.x;
    a2t += H4(.0015853,-.024241,.001324,-.068523) * av.y;
    a2t += H4(-.001559,-.097069,-.001196,.087089) * av.z;
    a2t += H4(.0032279,.0090389,.0035937,.018583) * av.w;
    a3t += H4(.0098112,.11885,-.13674,-.13146) * av.x;
    a3t += H4(-.030236,-.055119,-.059976,-.046495) * av.y;
    a3t += H4(.0898,.20288,.072462,.19633) * av.z;
    a3t += H4(.050542,.37707,-.091572,-.045733) * av.w;
    av = tile0[3][local.y + 1][local.x + 0];
    a0t += H4(-.043914,.0011288,-.08973,-.21404) * av.x;
    a0t += H4(-.031412,-.074627,-.0013211,.051351) * av.y;
    a0t += H4(-.01613,.0041448,.026962,-.060489) * av.z;
    a0t += H4(.25064,-.024383,-.054536,-.21359) * av.w;
    a1t += H4(-.051646,.070649,-.029535,-.016567) * av.x;
    a1t += H4(.022316,-.056382,-.052909,-.025366) * av.y;
    a1t += H4(.025094,-.013542,-.085253,-.092377) * av.z;
    a1t += H4(.083984,.12206,.084139,.077386) * av.w;
    a2t += H4(.0030641,-.073162,.0027679,-.066508) * av.x;
    a2t += H4(-.0018731,-.13565,-.0021104,-.048958) * av.y;
    a2t += H4(-.0013956,-.11556,-.00073623,.0083179) * av.z;
    a2t += H4(.0012658,.089386,.0017739,.025912) * av.w;
    a3t += H4(-.089351,-.023174,-.023737,-.26532) * av.x;
    a3t += H4(-.023039,-.16257,-.059677,-.0077054) * av.y;
    a3t += H4(.036598,.064785,-.020901,-.11355) * av.z;
    a3t += H4(.078641,-.0041299,-.050068,-.0086049) * av.w;
    av = tile0[3][local.y + 1][local.x + 1];
    a0t += H4(.071998,-.025607,.0096253,-.44481) * av.x;
    a0t += H4(.096151,-.06124,-.11239,.1725) * av.y;
    a0t += H4(.13227,.11287,.082527,-.037018) * av.z;
    a0t += H4(.12336,.033831,-.1211,.13107) * av.w;
    a1t += H4(-.30269,-.0016365,-.013981,-.089638) * av.x;
    a1t += H4(-.15003,-.091104,-.080536,-.038631) * av.y;
    a1t += H4(-.0015127,.0036664,-.034454,.020237) * av.z;
    a1t += H4(-.080539,-.050215,.13844,.0071725) * av.w;
    a2t += H4(.0022788,.0066851,.0019896,.014564) * av.x;
    a2t += H4(.0015219,-.01137,.00097894,-.060092) * av.y;
    a2t += H4(.00080867,.048543,.0013158,.018653) * av.z;
    a2t += H4(-.001122,.17216,-.00060525,.10692) * av.w;
    a3t += H4(-.08312,.13737,-.013147,-.088972) * av.x;
    a3t += H4(-.014432,.05191,-.03881,-.011023) * av.y;
    a3t += H4(.089527,.14121,.088195,.072277) * av.z;
    a3t += H4(-.061734,-.10898,-.022727,-.024922) * av.w;
    av = tile0[3][local.y + 1][local.x + 2];
    a0t += H4(-.013022,-.017072,-.0051767,-.27239) * av.x;
    a0t += H4(-.10314,-.11613,-.04726,-.22458) * av.y;
    a0t += H4(.20342,.10069,.075429,.018724) * av.z;
    a0t += H4(-.18505,-.016001,-.063112,.13056) * av.w;
    a1t += H4(-.073973,-.0022924,-.12931,-.14388) * av.x;
    a1t += H4(-.0078773,-.0691,-.10107,-.043223) * av.y;
    a1t += H4(.19826,-.047092,.039326,.026381) * av.z;
    a1t += H4(.053098,.041681,.046313,.070944) * av.w;
    a2t += H4(.0017469,.035763,.0016157,.028323) * av.x;
    a2t += H4(-.00018684,.0084666,-.00025072,-.042459) * av.y;
    a2t += H4(-.0017405,-.01666,-.001301,.049234) * av.z;
    a2t += H4(.00032876,-.12228,.0005903,.10106) * av.w;
    a3t += H4(-.072382,.0070026,.065826,.0078181) * av.x;
    a3t += H4(-.058137,-.12412,-.016456,.021883) * av.y;
    a3t += H4(.06897,.0058023,.049075,.03986) * av.z;
    a3t += H4(.090689,.0013628,-.026988,-.031163) * av.w;
    av = tile0[3][local.y + 2][local.x + 0];
    a0t += H4(.03764,-.039301,-.020495,-.081159) * av.x;
    a0t += H4(-.042939,-.10425,-.043446,-.042538) * av.y;
    a0t += H4(-.26481,-.26135,-.10947,-.068532) * av.z;
    a0t += H4(-.14241,.024467,.059396,-.092108) * av.w;
    a1t += H4(-.27986,-.10322,-.067971,-.0029371) * av.x;
    a1t += H4(-.14068,-.030661,-.053732,-.040021) * av.y;
    a1t += H4(-.50855,.0081863,-.15511,-.10955) * av.z;
    a1t += H4(.015374,.087438,.095917,.075699) * av.w;
    a2t += H4(-.00024992,.12847,-.00011973,.12165) * av.x;
    a2t += H4(.00086171,-.10747,.00069324,-.054855) * av.y;
    a2t += H4(-8.2492e-5,-.19094,.00058818,.028907) * av.z;
    a2t += H4(.0017848,-.017624,.0021948,-.071954) * av.w;
    a3t += H4(-.085829,-.27338,-.0051117,.006195) * av.x;
    a3t += H4(-.076684,-.24858,-.075218,-.037796) * av.y;
    a3t += H4(-.078764,-.22477,-.17022,-.16235) * av.z;
    a3t += H4(.020273,.057005,-.023724,.19503) * av.w;
    av = tile0[3][local.y + 2][local.x + 1];
    a0t += H4(-.10484,-.034791,-.044773,-.0074448) * av.x;
    a0t += H4(.016703,-.11748,-.071491,-.094214) * av.y;
    a0t += H4(-.033334,-.088818,-.12773,-.065947) * av.z;
    a0t += H4(-.33065,.028772,.019998,.10103) * av.w;
    a1t += H4(-.32511,-.034136,-.073892,.015936) * av.x;
    a1t += H4(-.12575,-.077157,-.056161,-.031429) * av.y;
    a1t += H4(-.26766,-.024853,-.053616,-.026524) * av.z;
    a1t += H4(-.12915,.051677,.027732,.047049) * av.w;
    a2t += H4(.00031529,.014757,.00066087,.043715) * av.x;
    a2t += H4(8.2426e-5,-.081078,-.00053252,-.072555) * av.y;
    a2t += H4(-.0013258,-.003447,-.00099281,.013029) * av.z;
    a2t += H4(.0033373,-.063719,.0039121,.092358) * av.w;
    a3t += H4(-.0031682,-.064404,.0076802,.065167) * av.x;
    a3t += H4(-.058994,-.20516,-.05673,-.11722) * av.y;
    a3t += H4(-.069819,-.096385,-.086375,-.1225) * av.z;
    a3t += H4(.0467,.15559,.015352,-.20354) * av.w;
    av = tile0[3][local.y + 2][local.x + 2];
    a0t += H4(-.16631,.036798,-.010071,-.010445) * av.x;
    a0t += H4(.066005,-.073597,-.0861,.093656) * av.y;
    a0t += H4(-.02077,-.048166,-.15862,-.047235) * av.z;
    a0t += H4(-.32096,.0033069,.083858,-.28793) * av.w;
    a1t += H4(-.032402,.042729,-.11988,.069808) * av.x;
    a1t += H4(-.074207,-.084752,-.051488,-.039345) * av.y;
    a1t += H4(-.38162,-.09345,-.064744,-.012323) * av.z;
    a1t += H4(.25898,-.038354,.028835,.013087) * av.w;
    a2t += H4(-.00022741,-.091751,.00023867,-.00037703) * av.x;
    a2t += H4(.00077193,.10732,9.3807e-5,-.081913) * av.y;
    a2t += H4(-.0029001,.034079,-.0024548,-.088946) * av.z;
    a2t += H4(.00016083,-.043724,.0002238,.030595) * av.w;
    a3t += H4(-.035773,-.13608,-.027109,-.044538) * av.x;
    a3t += H4(-.050906,-.090845,.00068416,-.011583) * av.y;
    a3t += H4(-.082284,-.36245,-.018108,-.12695) * av.z;
    a3t += H4(.16544,-.042825,-.047629,-.13601) * av.w;
    a0 += a0t;
    a1 += a1t;
    a2 += a2t;
    a3 += a3t;
    a0 = max(a0, H4(0.)) + H4(-.0014406,.038952,.088468,.036107) * min(a0, H4(0.));
    a1 = max(a1, H4(0.)) + H4(.00049191,.062249,.048766,.026016) * min(a1, H4(0.));
    a2 = max(a2, H4(0.)) + H4(.94447,-.0028975,.94666,.062922) * min(a2, H4(0.));
    a3 = max(a3, H4(0.)) + H4(.059357,.0028173,.023198,.0024828) * min(a3, H4(0.));
    H4 b0 = H4(0.,0.,0.,0.);
    H4 b1 = H4(0.,0.,0.,0.);
    H1 b2 = H1(0.);
    H4 b2s4 = H4(0.);
    b0 += H4(.01328,.0087125,.0068383,-.018266) * a0.x;
    b0 += H4(-.006651,-.00062817,-.0004542,-.0013424) * a0.y;
    b0 += H4(-.0044173,-.0048632,-.0016947,-.0016886) * a0.z;
    b0 += H4(-.0062003,-.034801,-.0018969,-.0075854) * a0.w;
    b1 += H4(-.0033471,-1.4598e-5,-.015987,-.0054893) * a0.x;
    b1 += H4(.00054129,.0019792,-.028505,-.00034783) * a0.y;
    b1 += H4(-.0076795,-.001061,-.00029524,.0041467) * a0.z;
    b1 += H4(.14044,-.048796,.0020329,-.026949) * a0.w;
    b2s4 += H4(-.00030657,.00071317,.033604,-.0054211) * a0;
    b0 += H4(.0031871,.0019704,-.003274,.015654) * a1.x;
    b0 += H4(-.0012309,-.0031064,.032722,-.0026063) * a1.y;
    b0 += H4(.025222,.0020358,.0024074,.0056169) * a1.z;
    b0 += H4(-.037041,.0096621,.002513,.0068636) * a1.w;
    b1 += H4(.012067,-.0094333,.014547,.0014369) * a1.x;
    b1 += H4(-.0090868,-.0046383,-.00030859,.00027187) * a1.y;
    b1 += H4(-.0062414,-.00098348,-.0011855,-.00052685) * a1.z;
    b1 += H4(.013164,.0026883,.0013429,.00089991) * a1.w;
    b2s4 += H4(-.019941,.00030932,.0044998,-.00015974) * a1;
    b0 += H4(-.011641,-.014737,-.011489,-.0113) * a2.x;
    b0 += H4(.013081,-.0011972,-.0031316,.0058884) * a2.y;
    b0 += H4(-.015417,-.015681,-.013239,-.014549) * a2.z;
    b0 += H4(.0086658,.0050367,-.034222,.0011103) * a2.w;
    b1 += H4(.20893,-.01281,-.012094,-.012987) * a2.x;
    b1 += H4(.0055849,.0021494,-.010602,.010778) * a2.y;
    b1 += H4(.2037,-.014077,-.014924,-.01663) * a2.z;
    b1 += H4(.0033565,.0010142,.0014364,-.0016152) * a2.w;
    b2s4 += H4(-.01324,.0026126,-.015644,.00045977) * a2;
    b0 += H4(.0059146,.0049184,.0035455,.0020215) * a3.x;
    b0 += H4(-.018064,-.011837,.013745,-.0090052) * a3.y;
    b0 += H4(-.0035175,-.0042491,-.0011707,-.010504) * a3.z;
    b0 += H4(-.0028989,-.014156,-.024592,.0054438) * a3.w;
    b1 += H4(.005837,.0029084,-.0051446,-.0031411) * a3.x;
    b1 += H4(.00021974,.014022,-.022245,-.014525) * a3.y;
    b1 += H4(-.012187,.00053176,.032491,-.0062035) * a3.z;
    b1 += H4(.0023792,-.0052592,.013291,.0067906) * a3.w;
    b2s4 += H4(-.034454,.022412,.0036243,.00025282) * a3;
    b2 += dot(b2s4, H4(1.));
    ivec2 target = (base + local) * ivec2(3, 1);
    imageStore(out_image, target + ivec2(0, 0), vec4(b0));
    imageStore(out_image, target + ivec2(1, 0), vec4(b1));
    imageStore(out_image, target + ivec2(2, 0), vec4(b2, 0., 0., 0.));
}

//!DESC car3_10k 41/45: 3x3 9>1, residual
//!HOOK LUMA
//!BIND LUMA
//!BIND VSA_CAR3_10K_3
//!SAVE VSA_CAR3_10K_RESIDUAL
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
    ivec2 last = textureSize(VSA_CAR3_10K_3_raw, 0) / ivec2(3, 1) - 1;
    for (int i = int(gl_LocalInvocationIndex); i < 252; i += 192) {
        ivec2 cell = ivec2(i % 18, i / 18);
        ivec2 texel = clamp(base + cell + (3), ivec2(0), last) * ivec2(3, 1);
        tile0[0][cell.y][cell.x] = H4(texelFetch(VSA_CAR3_10K_3_raw, texel + ivec2(0, 0), 0));
        tile0[1][cell.y][cell.x] = H4(texelFetch(VSA_CAR3_10K_3_raw, texel + ivec2(1, 0), 0));
        tile0[2][cell.y][cell.x] = H4(texelFetch(VSA_CAR3_10K_3_raw, texel + ivec2(2, 0), 0));
    }
    barrier();
    float a0 = float(.0010768);
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

//!DESC car3_10k 42/45: statistics of squares
//!HOOK LUMA
//!BIND VSA_CAR3_10K_RESIDUAL
//!SAVE VSA_CAR3_10K_SQUARES
//!WIDTH LUMA.w 15 + LUMA.w 15 + 16 % - 16 / 2 *
//!HEIGHT LUMA.h 15 + LUMA.h 15 + 16 % - 16 /
//!COMPONENTS 4

float count(vec2 square, float side) { // pixels with neighbours on all sides in a square
    vec2 pixels = min((square + 1.) * side, VSA_CAR3_10K_RESIDUAL_size - 1.) - max(square * side, 1.);
    return max(pixels.x, 0.) * max(pixels.y, 0.);
}

vec3 place(float side) { // the square that this fragment is for, and which of its vectors
    vec2 squares = floor((VSA_CAR3_10K_RESIDUAL_size + side - 1.) / side);
    vec2 texel = floor(VSA_CAR3_10K_RESIDUAL_pos * vec2(squares.x * 2., squares.y));
    return vec3(floor((texel.x + .5) / 2.), texel.y, mod(texel.x, 2.));
}

vec4 roots(vec4 value, float vector) { // of what is stored as such, see mean
    vec4 root = sign(value) * sqrt(abs(value));
    return mod(vector, 2.) > .5 ? root : vec4(value.xy, root.zw);
}

vec2 load(vec2 pixel, float vector) { // residual and source
    vec4 texel = VSA_CAR3_10K_RESIDUAL_tex((pixel + .5) * VSA_CAR3_10K_RESIDUAL_pt);
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
            bool inside = all(greaterThan(pixel, vec2(.5))) && all(lessThan(pixel, VSA_CAR3_10K_RESIDUAL_size - 1.5));
            sum += inside ? value : vec4(0.);
            left = here;
            here = next;
            pixel.x += 1.;
        }
    }
    sum /= max(count(at.xy, 16.), 1.);
    return roots(sum, at.z);
}

//!DESC car3_10k 43/45: statistics of areas
//!HOOK LUMA
//!BIND VSA_CAR3_10K_RESIDUAL
//!BIND VSA_CAR3_10K_SQUARES
//!SAVE VSA_CAR3_10K_AREAS
//!WIDTH LUMA.w 255 + LUMA.w 255 + 256 % - 256 / 2 *
//!HEIGHT LUMA.h 255 + LUMA.h 255 + 256 % - 256 /
//!COMPONENTS 4

float count(vec2 square, float side) { // pixels with neighbours on all sides in a square
    vec2 pixels = min((square + 1.) * side, VSA_CAR3_10K_RESIDUAL_size - 1.) - max(square * side, 1.);
    return max(pixels.x, 0.) * max(pixels.y, 0.);
}

vec3 place(float side) { // the square that this fragment is for, and which of its vectors
    vec2 squares = floor((VSA_CAR3_10K_RESIDUAL_size + side - 1.) / side);
    vec2 texel = floor(VSA_CAR3_10K_RESIDUAL_pos * vec2(squares.x * 2., squares.y));
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
            vec4 value = VSA_CAR3_10K_SQUARES_tex((vec2(square.x * 2. + vector, square.y) + .5) * VSA_CAR3_10K_SQUARES_pt);
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

//!DESC car3_10k 44/45: factor
//!HOOK LUMA
//!BIND VSA_CAR3_10K_RESIDUAL
//!BIND VSA_CAR3_10K_AREAS
//!SAVE VSA_CAR3_10K_FACTOR
//!WIDTH 1
//!HEIGHT 1
//!COMPONENTS 4

float count(vec2 square, float side) { // pixels with neighbours on all sides in a square
    vec2 pixels = min((square + 1.) * side, VSA_CAR3_10K_RESIDUAL_size - 1.) - max(square * side, 1.);
    return max(pixels.x, 0.) * max(pixels.y, 0.);
}

vec4 mean(vec2 first, float vector) { // over the squares from this one on
    vec4 sum = vec4(0.);
    float total = 0.;
    for (int y = 0; y < 128; y++) {
        vec2 square = first + vec2(0., y);
        if (square.y * 256. >= VSA_CAR3_10K_RESIDUAL_size.y) break;
        for (int x = 0; x < 128; x++) {
            if (square.x * 256. >= VSA_CAR3_10K_RESIDUAL_size.x) break;
            vec4 value = VSA_CAR3_10K_AREAS_tex((vec2(square.x * 2. + vector, square.y) + .5) * VSA_CAR3_10K_AREAS_pt);
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
    float u0 = clamp((s0 - 1.1961) * 1.0746, -1., 1.);
    float u1 = clamp((s1 - .19043) * 1.7032, -1., 1.);
    float u2 = clamp((s2 - .52115) * 2.169, -1., 1.);
    float u3 = clamp((s3 - -2.1731) * .57735, -1., 1.);
    float u4 = clamp((s4 - 2.8182) * .54772, -1., 1.);
    float u5 = clamp((s5 - 1.9228) * .54141, -1., 1.);
    float z = -7.4542 + .7102 * u0 + -.79539 * u1 + .33322 * u2 + .10927 * u3 + -.053779 * u4 + .97808 * u5;
    z += 2.6426 * tanh(-1.4517 + -.067042 * u0 + -.39197 * u1 + .32159 * u2 + -1.5974 * u3 + .68794 * u4 + -2.3083 * u5);
    z += 3.2114 * tanh(1.91 + 3.3786 * u0 + .41942 * u1 + -1.4618 * u2 + .81177 * u3 + 1.1282 * u4 + -.6386 * u5);
    z += -2.2488 * tanh(.38904 + .72199 * u0 + -1.2127 * u1 + -.92872 * u2 + -.072639 * u3 + -1.887 * u4 + 2.3995 * u5);
    z += -2.5657 * tanh(-.37951 + .26729 * u0 + .5197 * u1 + .9904 * u2 + -1.4512 * u3 + .85971 * u4 + -1.4126 * u5);
    z += 5.5583 * tanh(2.3001 + 1.522 * u0 + .37036 * u1 + 1.0297 * u2 + 4.2935 * u3 + .88634 * u4 + -2.9193 * u5);
    z += 2.4061 * tanh(1.1273 + -2.2151 * u0 + 1.5115 * u1 + .85434 * u2 + -.53625 * u3 + 3.2229 * u4 + -.085403 * u5);
    bool small = VSA_CAR3_10K_RESIDUAL_size.x < 2.5 || VSA_CAR3_10K_RESIDUAL_size.y < 2.5;
    return small ? 1. : 1.5 / (1. + exp(-z));
}

vec4 hook() {
    return vec4(factor(0.), 0., 0., 0.);
}

//!DESC car3_10k 45/45: output
//!HOOK LUMA
//!BIND LUMA
//!BIND VSA_CAR3_10K_RESIDUAL
//!BIND VSA_CAR3_10K_FACTOR

vec4 hook() {
    vec4 color = LUMA_tex((floor(LUMA_pos * LUMA_size) + .5) * LUMA_pt);
    vec4 residual = VSA_CAR3_10K_RESIDUAL_tex((floor(VSA_CAR3_10K_RESIDUAL_pos * VSA_CAR3_10K_RESIDUAL_size) + .5) * VSA_CAR3_10K_RESIDUAL_pt);
    vec4 factor = VSA_CAR3_10K_FACTOR_tex(vec2(.5));
    color.x = clamp(color.x + factor.x * residual.x / 255., 0., 1.);
    return color;
}
