# SPDX-License-Identifier: MIT
"""GLSL of the passes of :mod:`export.motion_passes`: ``core.motion`` in integers, with the past frame in a storage buffer.

The buffer holds two frames of each array, one behind the other: luma as 16-bit codes, two in a word, and the levels of the pyramid as
8-bit codes, four in a word. Rows begin ``BEFORE`` words before the picture and end ``AROUND - BEFORE`` words behind it, filled with the
nearest sample, so that windows are read without a look at the border. ``deep`` is 1 where the video has more than 8 bits: codes are then
16-bit ones.

Templates: ``$level`` is the level of the pyramid, ``$words`` how many words a frame has in its array, ``$luma`` in luma's.
"""

from __future__ import annotations

from string import Template

from vsartifact.core import motion

BEFORE = 5
"""Words of four samples in front of a row: vectors reach ``REACH`` samples beyond the picture, and one more for quarter samples."""
AROUND = 12
"""Words of four samples that a row has beside its picture's; behind it there are at least six."""


def _vectors(pairs: tuple[tuple[int, int], ...]) -> str:
    return f"ivec2[{len(pairs)}]({', '.join(f'ivec2({x}, {y})' for x, y in pairs)})"


FUNCTIONS = f"""
int row_of(int width) {{ // words of a row of 8-bit samples
    return (width + 3) / 4 + {AROUND};
}}

ivec2 size_of(int level) {{
    return (ivec2(vsa_width, vsa_height) + (1 << level) - 1) >> level;
}}
"""

CLOCK = Template("""
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
        bool follows = vsa_filled == 1 && size == ivec2(vsa_width, vsa_height) && step >= 0. && step <= $jump;
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
""")

LUMA = Template(
    FUNCTIONS
    + """
void hook() {
    ivec2 at = ivec2(gl_GlobalInvocationID.xy);
    int row = row_of(vsa_width);
    if (at.x >= row || at.y >= vsa_height) return;
    uint codes[4];
    for (int i = 0; i < 4; i++) {
        int x = clamp(4 * (at.x - $before) + i, 0, vsa_width - 1);
        float value = LUMA_tex((vec2(x, at.y) + .5) * LUMA_pt).x;
        int code = vsa_deep == 1 ? int(65535. * value + .5) : 257 * int(255. * value + .5);
        codes[i] = uint(clamp(code, 0, 65535));
    }
    int place = at.y * row + at.x, begin = vsa_slot * $luma + 2 * place;
    vsa_luma[begin] = codes[0] | codes[1] << 16;
    vsa_luma[begin + 1] = codes[2] | codes[3] << 16;
    uint word = 0u;
    for (int i = 0; i < 4; i++) {
        uint code = vsa_deep == 1 ? min((codes[i] + 128u) >> 8, 255u) : codes[i] >> 8;
        word |= code << 8 * i;
    }
    vsa_level0[vsa_slot * $words + place] = word;
}
"""
)

HALVE = Template(
    FUNCTIONS
    + """
int row;

uint code_at(ivec2 at) { // of the finer level
    return vsa_level$finer[vsa_slot * $words_finer + at.y * row + at.x / 4 + $before] >> 8 * (at.x & 3) & 255u;
}

void hook() {
    ivec2 at = ivec2(gl_GlobalInvocationID.xy), size = size_of($level), finer = size_of($finer);
    int words = row_of(size.x);
    if (at.x >= words || at.y >= size.y) return;
    row = row_of(finer.x);
    uint word = 0u;
    for (int i = 0; i < 4; i++) {
        ivec2 first = 2 * ivec2(clamp(4 * (at.x - $before) + i, 0, size.x - 1), at.y), last = min(first + 1, finer - 1);
        uint sum = code_at(first) + code_at(last) + code_at(ivec2(first.x, last.y)) + code_at(ivec2(last.x, first.y));
        word |= (sum + 2u) >> 2 << 8 * i;
    }
    vsa_level$level[vsa_slot * $words + at.y * words + at.x] = word;
}
"""
)

MATCHING = (
    FUNCTIONS
    + f"""
const ivec2 AROUND[{len(motion.AROUND)}] = {_vectors(motion.AROUND)};
const ivec2 BESIDE[{len(motion.BESIDE)}] = {_vectors(motion.BESIDE)};
"""
    + """
uint here[16]; // the block's window, two words a row
ivec2 size, corner;
int row, there;

vec4 codes(uint word) {
    return vec4(word & 255u, word >> 8 & 255u, word >> 16 & 255u, word >> 24);
}

void take(ivec2 block) { // go to a block
    size = size_of($level);
    corner = 4 * block - 4;
    row = row_of(size.x);
    there = (1 - vsa_slot) * $words;
    int begin = vsa_slot * $words + block.x - 1 + $before;
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(corner.y + y, 0, size.y - 1) * row;
        here[2 * y] = vsa_level$level[at];
        here[2 * y + 1] = vsa_level$level[at + 1];
    }
}

ivec2 shorten(ivec2 vector) {
    return clamp(vector, -$reach - corner, size + ($reach - 8) - corner);
}

int differences(ivec2 vector) {
    ivec2 first = corner + vector;
    int begin = there + (first.x + 4 * $before) / 4, shift = 8 * (first.x & 3);
    vec4 sum = vec4(0.);
    for (int y = 0; y < 8; y++) {
        int at = begin + clamp(first.y + y, 0, size.y - 1) * row;
        uint a = vsa_level$level[at], b = vsa_level$level[at + 1], c = vsa_level$level[at + 2];
        uint left = a >> shift | b << (31 - shift) << 1, right = b >> shift | c << (31 - shift) << 1;
        sum += abs(codes(left) - codes(here[2 * y])) + abs(codes(right) - codes(here[2 * y + 1]));
    }
    return int(dot(sum, vec4(1.)));
}

int distance_cost(ivec2 vector, ivec2 start) {
    ivec2 way = abs(vector - start);
    return $penalty * (way.x + way.y);
}

int cost_of(ivec2 vector, ivec2 start) {
    return differences(vector) + distance_cost(vector, start);
}

$store
"""
)
STORE = """
void store(ivec2 block, ivec2 vector, ivec2 start, int cost) { // in numbers that half precision has
    imageStore(out_image, block, vec4(vector, cost / 256, cost % 256));
}
""".strip()
"""What passes of the levels above luma itself write: a vector and its cost."""
QUARTERS = """
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
""".strip()
"""What the pass of luma itself writes: a vector and the quarter samples behind it."""

COARSEST = Template(
    MATCHING
    + """
shared uint lowest; // cost * 256 + candidate: the first of equals wins

ivec2 candidate(int i) { // no motion, then row by row
    return shorten(i == 0 ? ivec2(0) : ivec2((i - 1) % $side - $radius, (i - 1) / $side - $radius));
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
    if (thread <= $side * $side) {
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
"""
)

FINER = Template(
    MATCHING
    + """
void hook() {
    ivec2 block = ivec2(gl_GlobalInvocationID.xy);
    if (any(greaterThanEqual(block, imageSize(out_image)))) return;
    if (vsa_past == 0) {
        imageStore(out_image, block, vec4(0.));
        return;
    }
    take(block);
    ivec2 over = block / 2, last = textureSize(${coarser}_raw, 0) - 1, start = ivec2(0), vector = ivec2(0);
    int cost = 0x7fffffff;
    for (int i = 0; i < 6; i++) {
        ivec2 tried = ivec2(0);
        if (i < 5) {
            ivec2 place = i > 0 ? clamp(over + BESIDE[max(i - 1, 0)], ivec2(0), last) : over;
            tried = 2 * ivec2(texelFetch(${coarser}_raw, place, 0).xy);
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
"""
)

BESIDE = Template(
    MATCHING
    + """
void hook() {
    ivec2 block = ivec2(gl_GlobalInvocationID.xy), last = imageSize(out_image) - 1;
    if (any(greaterThan(block, last))) return;
    if (vsa_past == 0) {
        imageStore(out_image, block, vec4(0.));
        return;
    }
    take(block);
    vec4 texel = texelFetch(${alone}_raw, block, 0);
    ivec2 vector = ivec2(texel.xy), start = $start;
    int cost = int(256. * texel.z + texel.w);
    for (int i = 0; i < 4; i++) {
        ivec2 place = clamp(block + BESIDE[i], ivec2(0), last);
        ivec2 tried = shorten(ivec2(texelFetch(${alone}_raw, place, 0).xy));
        int now = cost_of(tried, start);
        if (now < cost) {
            cost = now;
            vector = tried;
        }
    }
    store(block, vector, start, cost);
}
"""
)
"""The vectors of the blocks beside."""

_RAMP = """
int ramp(int place, int rising) { // weight of one of two blocks that share a cell, along an axis
    return rising == 1 ? 2 * place + 1 : 7 - 2 * place;
}
"""
_FILTERS = ", ".join(f"ivec4({', '.join(map(str, taps))})" for taps in motion.FILTERS[::2])

COMPENSATE = Template(
    FUNCTIONS
    + _RAMP
    + f"""
const ivec4 FILTERS[4] = ivec4[4]({_FILTERS});
"""
    + """
int begin, row;

int code_at(int x, int y) { // of the past frame
    int at = x + 4 * $before;
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
    begin = (1 - vsa_slot) * $luma;
    row = 2 * row_of(vsa_width);
    int top = vsa_deep == 1 ? 65535 : 255;
    for (int block = 0; block < 4; block++) {
        int right = block % 2, down = block / 2;
        ivec4 vector = ivec4(texelFetch(${vectors}_raw, cell + ivec2(right, down), 0));
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
    int own_begin = vsa_slot * $luma + 2 * $before + 2 * cell.x;
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
"""
)
"""What the moved luma is more than this frame's, and what it is less in 8 bits."""

FIT = Template("""
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
            if (all(greaterThanEqual(at, ivec2(0))) && all(lessThan(at, size))) difference += abs(texelFetch(${moved}_raw, at, 0).y);
        }
        ivec2 inside = min(first + 8, size) - max(first, 0);
        int samples = inside.x * inside.y;
        fit = clamp(($bad * samples - int(difference)) * $full / ($span * samples), 0, $full);
        atomicAdd(sum, fit);
    }
    if (all(lessThan(block, count))) imageStore(out_image, block, vec4(fit, 0., 0., 0.));
    barrier();
    if (gl_LocalInvocationIndex == 0u) atomicAdd(vsa_fits, sum);
}
""")

BLEND = Template(
    _RAMP
    + """
void hook() { // a thread a cell of 4 x 4 samples
    ivec2 cell = ivec2(gl_GlobalInvocationID.xy), blocks = textureSize(${fit}_raw, 0);
    if (any(greaterThanEqual(4 * cell, ivec2(vsa_width, vsa_height)))) return;
    bool cut = vsa_fits < $least * blocks.x * blocks.y;
    int fits[4];
    for (int i = 0; i < 4; i++) fits[i] = cut ? 0 : int(texelFetch(${fit}_raw, cell + ivec2(i % 2, i / 2), 0).x);
    float unit = vsa_deep == 1 ? 65535. : 255.;
    for (int y = 0; y < 4; y++)
        for (int x = 0; x < 4; x++) {
            int upper = ramp(x, 0) * fits[0] + ramp(x, 1) * fits[1], lower = ramp(x, 0) * fits[2] + ramp(x, 1) * fits[3];
            int fit = (ramp(y, 0) * upper + ramp(y, 1) * lower + 32) >> 6;
            ivec2 at = 4 * cell + ivec2(x, y);
            int more = int(texelFetch(${moved}_raw, at, 0).x);
            imageStore(out_image, at, vec4(float((fit * more + $full / 2) >> 8) / unit, float(fit) / $full., 0., 0.));
        }
}
"""
)
"""The past sample less this frame's, where it fits, and the fit: all 0 where there is no past."""

NONE = """
vec4 hook() {
    return vec4(0.);
}
"""
