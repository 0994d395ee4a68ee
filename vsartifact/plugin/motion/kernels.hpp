// SPDX-License-Identifier: MIT
// The arithmetic of motion, compiled once for each instruction set.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "motion/constants.hpp"

namespace vsartifact::motion {

/// A plane whose edges are continued (Padded), without its memory.
template <typename T>
struct Samples {
    T* origin;
    ptrdiff_t stride;
    int width, height;

    T* row(ptrdiff_t y) const { return origin + y * stride; }
};

/// One number or vector for each block.
template <typename T>
struct Blocks {
    T* data;
    int rows, columns;

    T& at(int row, int column) const { return data[static_cast<ptrdiff_t>(row) * columns + column]; }
};

/// A level of both pyramids.
struct Level {
    Samples<const uint8_t> here, there;
    bool finest;
};

/// Shares of luma's size that a plane has: 1 for half, across and down.
struct Halved {
    int x, y;
};

/// What a block's search comes to.
struct Found {
    Vector vector{};
    int32_t cost = 0;
};

struct Kernels {
    const char* isa;
    bool (*supported)();

    /// Rounded means of 2 x 2 samples; `from` holds one more row and column where its size is odd.
    void (*halve)(const Samples<const uint8_t>& from, const Samples<uint8_t>& to);
    /// The vectors of a level's blocks, from those of the coarser one, which has no rows where there is none; in quarters of
    /// samples at the finest level. `spare` has the size of `best`.
    void (*search)(const Level& level, const Blocks<const Vector>& coarser, const Blocks<Vector>& best, Found* spare);
    /// The plane moved: blocks from where their vectors point to, overlapped. `sums` holds 2 * kStep * (out.width + 2 * kWindow)
    /// numbers.
    void (*move_bytes)(const Samples<const uint8_t>& there, const Blocks<const Vector>& vectors, const Halved& halved, int top,
                       int32_t* sums, const Samples<uint8_t>& out);
    void (*move_words)(const Samples<const uint16_t>& there, const Blocks<const Vector>& vectors, const Halved& halved, int top,
                       int32_t* sums, const Samples<uint16_t>& out);
    /// Sums of absolute differences, in 8 bits, of each kStep x kStep samples from the picture's corner on.
    void (*differ_bytes)(const Samples<const uint8_t>& here, const Samples<const uint8_t>& moved, int bits, int32_t* cells);
    void (*differ_words)(const Samples<const uint8_t>& here, const Samples<const uint16_t>& moved, int bits, int32_t* cells);
    /// Fit of blocks to that of samples, and what is moved to what counts: this frame's where nothing fits. `fits` holds
    /// out.width + 2 * kWindow numbers.
    void (*blend_bytes)(const Samples<const uint8_t>& here, const Samples<uint8_t>& moved, const Blocks<const int32_t>& fit,
                        const Halved& halved, int32_t* fits);
    void (*blend_words)(const Samples<const uint16_t>& here, const Samples<uint16_t>& moved, const Blocks<const int32_t>& fit,
                        const Halved& halved, int32_t* fits);
    /// The fit of samples, 0 to 1.
    void (*spread)(const Blocks<const int32_t>& fit, const Halved& halved, int32_t* fits, const Samples<float>& out);
};

extern const Kernels kAvx2Kernels, kPortableKernels;

/// All that are compiled in, best first.
std::span<const Kernels* const> all_kernels();

}  // namespace vsartifact::motion
