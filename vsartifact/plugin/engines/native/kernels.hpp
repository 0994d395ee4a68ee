// SPDX-License-Identifier: MIT
// The arithmetic of provider 'native', compiled once for each instruction set.
//
// Features of a row lie in blocks of `lanes` channels, channels innermost:
// [pixel][lanes], lanes 8 or 16. Where it pays, a kernel 3 or 5 wide is
// Winograd's minimal filtering F(step, width) along the row, step = 7 - width
// (A. Lavin, S. Gray: Fast Algorithms for Convolutional Neural Networks, 2015):
// tiles of six pixels are transformed to six points, whose products with the
// transformed kernel give `step` pixels, with half the multiplications of a
// kernel 3 wide. The points 0, +-sqrt(1/2), +-sqrt(2) and infinity keep the
// rounding error in bfloat16 close to that of the direct convolution, which the
// usual 0, +-1, +-2 do not.
#pragma once

#include <cstddef>
#include <span>

namespace vsartifact {

inline constexpr int kPoints = 6;
inline constexpr int kPixelGroup = 8;  // rows are computed in so many pixels or tiles

/// How sums become features: + bias, slope of negative values, + added, slope of negative values.
struct Finish {
    const float* bias;    // `lanes` values, and so below
    const float* before;  // slopes, null = none
    const float* added;   // features laid out like the result, null = none
    const float* after;   // slopes, null = none
};

/// Channels of one pixel, behind which those of the others follow.
struct Tap {
    const void* at;
    int channels;  // pairs of channels in bfloat16
};

/// out[x][lane] = the sum over taps t and their channels c of at[x * stride + c] * weights[t][c][lane], for `count` pixels x, a
/// multiple of kPixelGroup.
struct Product {
    const Tap* taps;
    int num_taps;
    int stride;  // 1, 8, 16 or 32 floats; of transformed features in bfloat16 4 or 8 pairs
    const void* weights;
    int lanes;
};

struct Kernels {
    const char* isa;  // as in provider_options
    bool (*supported)();
    bool half;  // transformed features and their weights are pairs of bfloat16; sums are float32 everywhere

    /// `finish` null = the sums as they are.
    void (*multiply)(const Product& product, const Finish* finish, float* out, int count);
    void (*multiply_transformed)(const Product& product, const Finish* finish, float* out, int count);
    /// Six points of each tile of `kPoints` pixels, tiles `step` pixels apart: out[point * plane + tile * lanes + lane], counted
    /// in floats, or in bfloat16s.
    void (*transform)(const float* row, int lanes, int step, int tiles, void* out, ptrdiff_t plane);
    /// What the products at the points make of `step` pixels a tile, finished.
    void (*inverse)(const float* points, ptrdiff_t plane, int lanes, int step, int tiles, const Finish& finish, float* row);
    /// One channel: out[x] = bias + the sum over taps and lanes of at[x * lanes + lane] * weights[t][lane]; `count` is a
    /// multiple of 16.
    void (*narrow)(const Product& product, float bias, float* out, int count);
};

extern const Kernels kAvx512Bf16Kernels, kAvx512Kernels, kAvx2Kernels, kPortableKernels;

/// All that are compiled in, best first; bfloat16 counts where half precision is asked for.
std::span<const Kernels* const> all_kernels();

}  // namespace vsartifact
