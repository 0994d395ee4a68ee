// SPDX-License-Identifier: MIT
// One pass of a network: a convolution, slopes for negative values, a 1x1 convolution behind it, an addition of earlier
// features. Each workgroup stages its part of the input in shared memory, CHUNK blocks at a time; each invocation computes
// GROUPS blocks of PIXELS_X x PIXELS_Y positions in registers. In half precision sums of up to MAX_PRODUCTS products are float16, the
// sums of these float32: all in float16 was three to five times as far from float32. Features lie in blocks of four channels, a plane
// each; the model's input and output in planes of float32.
//
// A network's first convolution may be the head of its second one: each workgroup then computes what it stages, edges twice, out of
// the model's input, so that the first features, which are as large as any, are neither written nor read.
//
// All sizes that do not depend on the picture are specialization constants, so that the loops unroll and what a pass does not
// do costs nothing. `python vsartifact/plugin/engines/vulkan/compile.py` writes the .inc files beside this one: SPIR-V in the
// repository, since neither a Vulkan SDK nor a compiler of GLSL comes by pip, and a driver takes nothing else.
#version 450
#extension GL_EXT_control_flow_attributes : require
#ifdef HALF
#extension GL_EXT_shader_16bit_storage : require
#extension GL_EXT_shader_explicit_arithmetic_types_float16 : require
#define Block f16vec4
#define Lane float16_t
// A block in shared memory, so that it is read and written at once: compilers take vectors of halves there apart.
#define Word uvec2
#define unpacked(word) Block(unpackFloat2x16((word).x), unpackFloat2x16((word).y))
#define packed(block) uvec2(packFloat2x16((block).xy), packFloat2x16((block).zw))
// Sums of RUN taps.
#define PARTS          \
    Block parts[SUMS]; \
    [[unroll]] for (int i = 0; i < SUMS; i++) parts[i] = Block(0);
#define ADD_PARTS [[unroll]] for (int i = 0; i < SUMS; i++) sums[i] += vec4(parts[i]);
#else
#define Block vec4
#define Lane float
#define Word vec4
#define unpacked(word) (word)
#define packed(block) (block)
#define PARTS
#define ADD_PARTS
#define parts sums
#endif

layout(local_size_x_id = 0, local_size_y_id = 1) in;
layout(constant_id = 0) const int THREADS_X = 8;
layout(constant_id = 1) const int THREADS_Y = 8;
layout(constant_id = 2) const int PIXELS_X = 2;
layout(constant_id = 3) const int PIXELS_Y = 2;
layout(constant_id = 4) const int KERNEL_Y = 3;
layout(constant_id = 5) const int KERNEL_X = 3;
layout(constant_id = 6) const int STRIDE = 1;
layout(constant_id = 7) const int PAD_Y = 0;
layout(constant_id = 8) const int PAD_X = 0;
layout(constant_id = 9) const int IN_CHANNELS = 4;
layout(constant_id = 10) const int CHUNK = 1;       // divides the input's blocks
layout(constant_id = 11) const int OUT_BLOCKS = 1;  // of all phases
layout(constant_id = 12) const int GROUPS = 1;      // divides OUT_BLOCKS
layout(constant_id = 13) const int OUT_CHANNELS = 4;
layout(constant_id = 14) const int DOTS = 0;  // outputs that are sums of products, 0 = all of a block at once
layout(constant_id = 15) const int IN_SHUFFLE = 1;
layout(constant_id = 16) const int OUT_SHUFFLE = 1;
layout(constant_id = 17) const int OUT_PHASES = 1;  // a side of those that the output is taken apart into
layout(constant_id = 18) const bool PLANAR_IN = false;
layout(constant_id = 19) const bool PLANAR_OUT = false;
layout(constant_id = 20) const bool FIRST_SLOPES = false;  // before the 1x1 convolution
layout(constant_id = 21) const bool TAIL = false;          // the 1x1 convolution
layout(constant_id = 22) const bool SLOPES = false;        // before the addition
layout(constant_id = 23) const bool ADDED = false;
layout(constant_id = 24) const bool PLANAR_ADDED = false;
layout(constant_id = 25) const bool LAST_SLOPES = false;
layout(constant_id = 26) const int HEAD_Y = 0;  // kernel of the head, 0 = none
layout(constant_id = 27) const int HEAD_X = 0;
layout(constant_id = 28) const int HEAD_STRIDE = 1;
layout(constant_id = 29) const int HEAD_CHANNELS = 1;  // of the model's input
layout(constant_id = 30) const bool HEAD_SLOPES = false;
layout(constant_id = 31) const bool LARGE_SLOPES = false;  // some of any kind are above 1

layout(set = 0, binding = 0) readonly buffer Input { float planar_in[]; };
layout(set = 0, binding = 1) readonly buffer Features { Block features[]; };
layout(set = 0, binding = 2) readonly buffer Weights { Block weights[]; };
layout(set = 0, binding = 3) readonly buffer Added { Block added[]; };
layout(set = 0, binding = 4) writeonly buffer Result { Block result[]; };
layout(set = 0, binding = 5) writeonly buffer Output { float planar_out[]; };

layout(push_constant) uniform Sizes {
    int in_height, in_width;        // of the part that is read; behind it the last ones are repeated, or zero where padded
    int in_y, in_x;                 // where that part begins
    int in_row, in_plane, in_first;  // positions of a row, of a plane; first block, or first channel of the model's input
    int out_height, out_width;      // positions that are computed
    int out_row, out_plane, out_first;
    int added_y, added_x, added_row, added_plane, added_first;
};

const int IN_BLOCKS = (IN_CHANNELS + 3) / 4;
const int LANES = IN_CHANNELS < 4 ? IN_CHANNELS : 4;
const int PIXELS = PIXELS_X * PIXELS_Y;
const int MAX_PRODUCTS = 36;
const int PRODUCTS = (DOTS > 0 ? 1 : 4) * CHUNK;  // that a tap adds to a sum
const int TAPS = KERNEL_Y * KERNEL_X;
const int RUN = PRODUCTS * TAPS <= MAX_PRODUCTS ? TAPS : PRODUCTS * KERNEL_X <= MAX_PRODUCTS ? KERNEL_X : 1;  // taps of a sum
const int SUMS = (DOTS > 0 ? DOTS : GROUPS) * PIXELS;
const int THREADS = THREADS_X * THREADS_Y;
const int ROWS = (THREADS_Y * PIXELS_Y - 1) * STRIDE + KERNEL_Y;
const int COLUMNS = (THREADS_X * PIXELS_X - 1) * STRIDE + KERNEL_X;
const int STAGED = ROWS * COLUMNS;
const int COLUMNS_OF_WEIGHTS = DOTS > 0 ? DOTS : 4 * OUT_BLOCKS;
const bool HEAD = HEAD_Y > 0;
const int HEAD_PRODUCTS = HEAD_Y * HEAD_X * HEAD_CHANNELS;
const int HEAD_BIAS = HEAD_PRODUCTS * IN_BLOCKS;
const int WEIGHTS = HEAD ? HEAD_BIAS + (HEAD_SLOPES ? 2 : 1) * IN_BLOCKS : 0;  // behind those of the head
const int SOURCE_COLUMNS = HEAD ? (COLUMNS - 1) * HEAD_STRIDE + HEAD_X : 1;
const int SOURCE = HEAD ? ((ROWS - 1) * HEAD_STRIDE + HEAD_Y) * SOURCE_COLUMNS : 1;  // pixels that the head reads
const int BIAS = WEIGHTS + TAPS * IN_BLOCKS * COLUMNS_OF_WEIGHTS;
const int BLOCKS_OF_PHASE = OUT_BLOCKS / (OUT_SHUFFLE * OUT_SHUFFLE);

shared Word staged[CHUNK * STAGED];
shared Lane source[HEAD_CHANNELS * SOURCE];

float planar_value(int channel, int y, int x) {
    if (IN_SHUFFLE > 1) {
        channel = channel * IN_SHUFFLE * IN_SHUFFLE + y % IN_SHUFFLE * IN_SHUFFLE + x % IN_SHUFFLE;
        y /= IN_SHUFFLE;
        x /= IN_SHUFFLE;
    }
    return planar_in[(in_first + channel) * in_plane + y * in_row + x];
}

Block fetch(int block, int y, int x) {
    if ((PAD_Y > 0 || PAD_X > 0) && (y < 0 || x < 0 || y >= in_height || x >= in_width)) return Block(0);
    y = in_y + min(y, in_height - 1);
    x = in_x + min(x, in_width - 1);
    if (!PLANAR_IN) return features[(in_first + block) * in_plane + y * in_row + x];
    vec4 values = vec4(0);
    [[unroll]] for (int lane = 0; lane < 4; lane++)
        if (4 * block + lane < IN_CHANNELS) values[lane] = planar_value(4 * block + lane, y, x);
    return Block(values);
}

// Values that are not finite stay so.
vec4 sloped(vec4 value, int slopes) {
    const vec4 below = value * vec4(weights[slopes]);
    return LARGE_SLOPES ? mix(value, below, lessThan(value, vec4(0))) : max(value, below);
}

/// What the head gives at a staged position.
Block headed(int block, int y, int x) {
    const int corner = y * HEAD_STRIDE * SOURCE_COLUMNS + x * HEAD_STRIDE;
    vec4 sum = vec4(weights[HEAD_BIAS + block]);
    [[unroll]] for (int i = 0; i < HEAD_PRODUCTS; i++) {
        const int tap = i / HEAD_CHANNELS, value = i % HEAD_CHANNELS * SOURCE + corner;
        sum = fma(vec4(weights[block * HEAD_PRODUCTS + i]),
                  vec4(source[value + tap / HEAD_X * SOURCE_COLUMNS + tap % HEAD_X]), sum);
    }
    if (HEAD_SLOPES) sum = sloped(sum, HEAD_BIAS + IN_BLOCKS + block);
    return Block(sum);
}

void store(int block, int y, int x, vec4 value, int behind) {
    if (PLANAR_OUT) {
        [[unroll]] for (int lane = 0; lane < 4; lane++) {
            const int channel = 4 * block + lane;
            if (channel >= OUT_CHANNELS) continue;
            float v = value[lane];
            if (PLANAR_ADDED) v += planar_in[(added_first + channel) * added_plane + (added_y + y) * added_row + added_x + x];
            const int phases = OUT_SHUFFLE * OUT_SHUFFLE, phase = channel % phases;
            const int to_y = y * OUT_SHUFFLE + phase / OUT_SHUFFLE, to_x = x * OUT_SHUFFLE + phase % OUT_SHUFFLE;
            const int apart = channel / phases * OUT_PHASES * OUT_PHASES + to_y % OUT_PHASES * OUT_PHASES + to_x % OUT_PHASES;
            planar_out[(out_first + apart) * out_plane + to_y / OUT_PHASES * out_row + to_x / OUT_PHASES] = v;
        }
        return;
    }
    const int phase = OUT_SHUFFLE > 1 ? block / BLOCKS_OF_PHASE : 0, to_block = block - phase * BLOCKS_OF_PHASE;
    const int to_y = y * OUT_SHUFFLE + phase / OUT_SHUFFLE, to_x = x * OUT_SHUFFLE + phase % OUT_SHUFFLE;
    if (ADDED) value += vec4(added[(added_first + to_block) * added_plane + (added_y + to_y) * added_row + added_x + to_x]);
    if (LAST_SLOPES) value = sloped(value, behind + block);
    result[to_block * out_plane + to_y * out_row + to_x] = Block(value);
}

void main() {
    const ivec2 local = ivec2(gl_LocalInvocationID.xy);
    const uint thread = gl_LocalInvocationIndex;
    const ivec2 origin = ivec2(gl_WorkGroupID.xy) * ivec2(THREADS_X * PIXELS_X, THREADS_Y * PIXELS_Y);
    const int first = GROUPS < OUT_BLOCKS ? int(gl_WorkGroupID.z) * GROUPS : 0;
    vec4 sums[SUMS];
    [[unroll]] for (int i = 0; i < SUMS; i++) sums[i] = DOTS > 0 ? vec4(0) : vec4(weights[BIAS + first + i / PIXELS]);

    if (HEAD) {
        for (uint i = thread; i < uint(SOURCE); i += uint(THREADS)) {
            const ivec2 pixel = origin * STRIDE * HEAD_STRIDE + ivec2(i % uint(SOURCE_COLUMNS), i / uint(SOURCE_COLUMNS));
            const int y = in_y + min(pixel.y, in_height - 1), x = in_x + min(pixel.x, in_width - 1);
            [[unroll]] for (int c = 0; c < HEAD_CHANNELS; c++) source[c * SOURCE + i] = Lane(planar_value(c, y, x));
        }
    }
    for (int chunk = 0; chunk < IN_BLOCKS; chunk += CHUNK) {
        barrier();
        for (uint at = thread; at < uint(STAGED); at += uint(THREADS)) {
            const int y = int(at / uint(COLUMNS)), x = int(at % uint(COLUMNS));
            [[unroll]] for (int block = 0; block < CHUNK; block++)
                staged[block * STAGED + at] =
                    packed(HEAD ? headed(chunk + block, y, x)
                                : fetch(chunk + block, origin.y * STRIDE - PAD_Y + y, origin.x * STRIDE - PAD_X + x));
        }
        barrier();
        for (int tap = 0; tap < TAPS; tap += RUN) {
            const int corner = (local.y * STRIDE + tap / KERNEL_X) * COLUMNS + local.x * STRIDE + tap % KERNEL_X;
            const int from = WEIGHTS + (tap * IN_BLOCKS + chunk) * COLUMNS_OF_WEIGHTS;
            PARTS
            [[unroll]] for (int i = 0; i < RUN * CHUNK; i++) {
                const int block = i % CHUNK, away = i / CHUNK / KERNEL_X * COLUMNS + i / CHUNK % KERNEL_X;
                Block values[PIXELS];
                [[unroll]] for (int p = 0; p < PIXELS; p++)
                    values[p] = unpacked(staged[block * STAGED + corner + away +
                                                STRIDE * (p / PIXELS_X * THREADS_Y * COLUMNS + p % PIXELS_X * THREADS_X)]);
                const int row = from + (i / CHUNK * IN_BLOCKS + block) * COLUMNS_OF_WEIGHTS;
                if (DOTS > 0) {
                    [[unroll]] for (int d = 0; d < DOTS; d++) {
                        const Block w = weights[row + d];
                        [[unroll]] for (int p = 0; p < PIXELS; p++)
                            parts[d * PIXELS + p] = fma(w, values[p], parts[d * PIXELS + p]);
                    }
                    continue;
                }
                [[unroll]] for (int g = 0; g < GROUPS; g++) {
                    const int at = row + 4 * (first + g);
                    [[unroll]] for (int lane = 0; lane < LANES; lane++) {
                        const Block w = weights[at + lane];
                        [[unroll]] for (int p = 0; p < PIXELS; p++)
                            parts[g * PIXELS + p] = fma(w, Block(values[p][lane]), parts[g * PIXELS + p]);
                    }
                }
            }
            ADD_PARTS
        }
    }

    if (DOTS > 0) {
        [[unroll]] for (int p = 0; p < PIXELS; p++) {
            vec4 whole = vec4(weights[BIAS]);
            [[unroll]] for (int d = 0; d < DOTS; d++) whole[d] += dot(sums[d * PIXELS + p], vec4(1));
            sums[p] = whole;
        }
    }
    int behind = BIAS + OUT_BLOCKS;
    if (FIRST_SLOPES) {
        [[unroll]] for (int g = 0; g < GROUPS; g++)
            [[unroll]] for (int p = 0; p < PIXELS; p++)
                sums[g * PIXELS + p] = sloped(sums[g * PIXELS + p], behind + first + g);
        behind += OUT_BLOCKS;
    }
    if (TAIL) {  // of all blocks, as many as there are
        const int bias = behind + 4 * GROUPS * GROUPS;
        [[unroll]] for (int p = 0; p < PIXELS; p++) {
            Block whole[GROUPS];
            [[unroll]] for (int g = 0; g < GROUPS; g++) whole[g] = Block(sums[g * PIXELS + p]);
            [[unroll]] for (int g = 0; g < GROUPS; g++) {
                Block sum = weights[bias + g];
                [[unroll]] for (int i = 0; i < GROUPS; i++)
                    [[unroll]] for (int lane = 0; lane < 4; lane++)
                        sum = fma(weights[behind + 4 * (i * GROUPS + g) + lane], Block(whole[i][lane]), sum);
                sums[g * PIXELS + p] = vec4(sum);
            }
        }
        behind = bias + GROUPS;
    }
    const int slopes = behind;
    if (SLOPES) behind += OUT_BLOCKS;
    [[unroll]] for (int p = 0; p < PIXELS; p++) {
        const int y = origin.y + local.y + p / PIXELS_X * THREADS_Y, x = origin.x + local.x + p % PIXELS_X * THREADS_X;
        if (y >= out_height || x >= out_width) continue;
        [[unroll]] for (int g = 0; g < GROUPS; g++) {
            vec4 value = sums[g * PIXELS + p];
            if (SLOPES) value = sloped(value, slopes + first + g);
            store(first + g, y, x, value, behind);
        }
    }
}
