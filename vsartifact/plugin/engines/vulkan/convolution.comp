// SPDX-License-Identifier: MIT
// One pass of a network: a convolution, slopes for negative values, a 1x1 convolution behind it, an addition of earlier
// features. Each workgroup stages its part of the input in shared memory, CHUNK blocks at a time; each invocation computes
// GROUPS blocks of PIXELS_X x PIXELS_Y positions in registers. In half precision products and their sums over a tap's channels are
// float16, the sums over taps float32: all in float16 was three to five times as far from float32. Features lie in blocks of four channels, a plane each; the
// model's input and output in planes of float32.
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
// Sums over a tap's channels.
#define PARTS                                                                      \
    Block parts[GROUPS * PIXELS];                                                  \
    [[unroll]] for (int i = 0; i < GROUPS * PIXELS; i++) parts[i] = Block(0);
#define ADD_PARTS [[unroll]] for (int i = 0; i < GROUPS * PIXELS; i++) sums[i] += vec4(parts[i]);
#else
#define Block vec4
#define Lane float
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
const int THREADS = THREADS_X * THREADS_Y;
const int ROWS = (THREADS_Y * PIXELS_Y - 1) * STRIDE + KERNEL_Y;
const int COLUMNS = (THREADS_X * PIXELS_X - 1) * STRIDE + KERNEL_X;
const int STAGED = ROWS * COLUMNS;
const int COLUMNS_OF_WEIGHTS = DOTS > 0 ? DOTS : 4 * OUT_BLOCKS;
const bool HEAD = HEAD_Y > 0;
const int HEAD_BIAS = HEAD_Y * HEAD_X * HEAD_CHANNELS * IN_BLOCKS;
const int WEIGHTS = HEAD ? HEAD_BIAS + (HEAD_SLOPES ? 2 : 1) * IN_BLOCKS : 0;  // behind those of the head
const int SOURCE_COLUMNS = HEAD ? (COLUMNS - 1) * HEAD_STRIDE + HEAD_X : 1;
const int SOURCE = HEAD ? ((ROWS - 1) * HEAD_STRIDE + HEAD_Y) * SOURCE_COLUMNS : 1;  // pixels that the head reads
const int BIAS = WEIGHTS + KERNEL_Y * KERNEL_X * IN_BLOCKS * COLUMNS_OF_WEIGHTS;
const int BLOCKS_OF_PHASE = OUT_BLOCKS / (OUT_SHUFFLE * OUT_SHUFFLE);

shared Block staged[CHUNK * STAGED];
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
vec4 sloped(vec4 value, int slopes) { return mix(value, value * vec4(weights[slopes]), lessThan(value, vec4(0))); }

/// What the head gives at a staged position.
Block headed(int block, int at) {
    const int corner = at / COLUMNS * HEAD_STRIDE * SOURCE_COLUMNS + at % COLUMNS * HEAD_STRIDE;
    vec4 sum = vec4(weights[HEAD_BIAS + block]);
    for (int tap = 0; tap < HEAD_Y * HEAD_X; tap++) {
        const int pixel = corner + tap / HEAD_X * SOURCE_COLUMNS + tap % HEAD_X;
        Block part = Block(0);
        [[unroll]] for (int c = 0; c < HEAD_CHANNELS; c++)
            part = fma(weights[(tap * HEAD_CHANNELS + c) * IN_BLOCKS + block], Block(source[c * SOURCE + pixel]), part);
        sum += vec4(part);
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
    const int phase = block / BLOCKS_OF_PHASE, to_block = block % BLOCKS_OF_PHASE;
    const int to_y = y * OUT_SHUFFLE + phase / OUT_SHUFFLE, to_x = x * OUT_SHUFFLE + phase % OUT_SHUFFLE;
    if (ADDED) value += vec4(added[(added_first + to_block) * added_plane + (added_y + to_y) * added_row + added_x + to_x]);
    if (LAST_SLOPES) value = sloped(value, behind + block);
    result[to_block * out_plane + to_y * out_row + to_x] = Block(value);
}

void main() {
    const ivec2 local = ivec2(gl_LocalInvocationID.xy);
    const ivec2 origin = ivec2(gl_WorkGroupID.xy) * ivec2(THREADS_X * PIXELS_X, THREADS_Y * PIXELS_Y);
    const int first = int(gl_WorkGroupID.z) * GROUPS;
    vec4 sums[GROUPS * PIXELS];
    [[unroll]] for (int g = 0; g < GROUPS; g++)
        [[unroll]] for (int p = 0; p < PIXELS; p++) sums[g * PIXELS + p] = vec4(weights[BIAS + first + g]);

    if (HEAD) {
        for (int i = local.y * THREADS_X + local.x; i < HEAD_CHANNELS * SOURCE; i += THREADS) {
            const ivec2 pixel = origin * STRIDE * HEAD_STRIDE + ivec2(i % SOURCE % SOURCE_COLUMNS, i % SOURCE / SOURCE_COLUMNS);
            source[i] = Lane(planar_value(i / SOURCE, in_y + min(pixel.y, in_height - 1), in_x + min(pixel.x, in_width - 1)));
        }
    }
    for (int chunk = 0; chunk < IN_BLOCKS; chunk += CHUNK) {
        barrier();
        for (int i = local.y * THREADS_X + local.x; i < CHUNK * STAGED; i += THREADS) {
            const int at = i % STAGED;
            staged[i] = HEAD ? headed(chunk + i / STAGED, at)
                             : fetch(chunk + i / STAGED, origin.y * STRIDE - PAD_Y + at / COLUMNS,
                                     origin.x * STRIDE - PAD_X + at % COLUMNS);
        }
        barrier();
        for (int tap = 0; tap < KERNEL_Y * KERNEL_X; tap++) {
            const int corner = (local.y * STRIDE + tap / KERNEL_X) * COLUMNS + local.x * STRIDE + tap % KERNEL_X;
            PARTS
            for (int block = 0; block < CHUNK; block++) {
                Block values[PIXELS];
                [[unroll]] for (int p = 0; p < PIXELS; p++)
                    values[p] = staged[block * STAGED + corner + STRIDE * (p / PIXELS_X * THREADS_Y * COLUMNS +
                                                                           p % PIXELS_X * THREADS_X)];
                const int from = WEIGHTS + (tap * IN_BLOCKS + chunk + block) * COLUMNS_OF_WEIGHTS;
                if (DOTS > 0) {
                    [[unroll]] for (int d = 0; d < DOTS; d++) {
                        const Block w = weights[from + d];
                        [[unroll]] for (int p = 0; p < PIXELS; p++) parts[p][d] += dot(w, values[p]);
                    }
                    continue;
                }
                [[unroll]] for (int g = 0; g < GROUPS; g++) {
                    const int at = from + 4 * (first + g);
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
