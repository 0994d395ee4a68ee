// SPDX-License-Identifier: MIT
// Numbers of vsartifact/core/motion.py, which is the specification.
#pragma once

#include <cstdint>

namespace vsartifact::motion {

inline constexpr int kStep = 4;  // samples between blocks, half a block's window
inline constexpr int kWindow = 2 * kStep;
inline constexpr int kCoarsest = 64;  // the pyramid ends at the first level whose shorter side has fewer samples
inline constexpr int kRadius = 6;     // of the search at the coarsest level
inline constexpr int kPenalty = 4;    // for each sample of distance from where the search began
inline constexpr int kReach = 16;     // samples by which windows reach beyond the picture
inline constexpr int kGood = 4, kBad = 20;
inline constexpr int kFull = 256;  // the fit of what fits
inline constexpr int kCut = 4;     // a neighbour is used whose mean fit is at least 1/kCut of kFull

/// Weights, in 64ths, of the four samples around a place (ITU-T H.265, table 8-13).
inline constexpr int kFilters[8][4] = {{0, 64, 0, 0},    {-2, 58, 10, -2}, {-4, 54, 16, -2}, {-6, 46, 28, -4},
                                       {-4, 36, 36, -4}, {-4, 28, 46, -6}, {-2, 16, 54, -4}, {-2, 10, 58, -2}};

/// In samples of a level of the pyramid; in quarters once the search is done.
struct Vector {
    int32_t x, y;
    bool operator==(const Vector&) const = default;
};

/// Vectors around one and blocks beside one, in the order in which they are tried.
inline constexpr Vector kAround[8] = {{-1, -1}, {0, -1}, {1, -1}, {-1, 0}, {1, 0}, {-1, 1}, {0, 1}, {1, 1}};
inline constexpr Vector kBeside[4] = {{0, -1}, {-1, 0}, {1, 0}, {0, 1}};

/// Blocks along an axis of `size` samples.
constexpr int blocks(int size) { return (size + kStep - 1) / kStep + 1; }

}  // namespace vsartifact::motion
