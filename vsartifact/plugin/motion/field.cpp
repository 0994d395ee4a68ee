// SPDX-License-Identifier: MIT
#include "motion/field.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace vsartifact::motion {

namespace {

/// The one of `count` blocks whose middle is nearest to that of this folder's block `index`, along an axis.
int nearest(int index, int block, int step, int count) {
    return std::clamp((2 * kStep * index - block + step) / (2 * step), 0, count - 1);
}

/// In quarters, kept within kReach of the picture; along an axis.
int32_t quarters(int32_t value, int parts, int index, int size) {
    const int begin = kStep * (index - 1);
    const int64_t low = -kReach - begin, high = size + kReach - kWindow - begin;
    return static_cast<int32_t>(std::clamp(int64_t{value} * (4 / parts), 4 * low, 4 * high));
}

}  // namespace

std::vector<Vector> Field::of_blocks(int width, int height) const {
    std::vector<Vector> found;
    found.reserve(static_cast<size_t>(blocks(height)) * static_cast<size_t>(blocks(width)));
    for (int row = 0; row < blocks(height); row++) {
        const Vector* line = &vectors[static_cast<size_t>(nearest(row, block_y, step_y, rows)) * static_cast<size_t>(columns)];
        for (int column = 0; column < blocks(width); column++) {
            const Vector& v = line[nearest(column, block_x, step_x, columns)];
            found.push_back({quarters(v.x, parts, column, width), quarters(v.y, parts, row, height)});
        }
    }
    return found;
}

}  // namespace vsartifact::motion
