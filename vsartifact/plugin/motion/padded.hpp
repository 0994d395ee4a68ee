// SPDX-License-Identifier: MIT
// Planes of integers with their edges continued, so that every window of a
// vector lies in memory.
#pragma once

#include <cstddef>
#include <cstdint>

#include "motion/constants.hpp"
#include "samples/planes.hpp"
#include "system/scratch.hpp"

namespace vsartifact::motion {

/// Samples by which a plane is continued on each side: windows reach beyond it by kReach, a window that does not lie on the
/// picture by as much as its size, and filters by two more.
inline constexpr int kMargin = kReach + kWindow;

/// `T` is uint8_t or uint16_t. Behind each row there are 16 more samples that may be read.
template <typename T>
struct Padded {
    Scratch memory;
    T* origin = nullptr;  // the picture's first sample
    ptrdiff_t stride = 0;
    int width = 0, height = 0;

    Padded() = default;
    /// Room for a plane. Throws std::bad_alloc.
    Padded(int columns, int rows);

    T* row(int y) const { return origin + y * stride; }
    /// Repeats the picture's edges outside of it.
    void extend();
};

extern template struct Padded<uint8_t>;
extern template struct Padded<uint16_t>;

/// How samples are seen: integers as they are, others as 16 bits, rounded.
SampleFormat integer_format(const SampleFormat& format);

/// The samples of a plane, in its integer_format(). Throws std::bad_alloc.
template <typename T>
Padded<T> padded(const PlaneView& plane, const SampleFormat& format);

/// A sample of `bits` bits as 8 bits.
inline int to_8_bits(int value, int bits) {
    if (bits == 8) return value;
    const int rounded = (value + (1 << (bits - 9))) >> (bits - 8);
    return rounded < 255 ? rounded : 255;
}

}  // namespace vsartifact::motion
