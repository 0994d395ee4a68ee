// SPDX-License-Identifier: MIT
// Vectors that others found, such as a codec or another filter.
#pragma once

#include <vector>

#include "motion/constants.hpp"

namespace vsartifact::motion {

/// Blocks in rows, from the picture's first sample on. A vector is where a block's content lies in the other frame, less where
/// it lies in this one.
struct Field {
    int block_x, block_y;  // samples of a block
    int step_x, step_y;    // samples between blocks
    int columns, rows;
    int parts;  // of a sample that vectors count: 1, 2 or 4
    std::vector<Vector> vectors;

    /// The vectors of this folder's blocks of a picture of this size, in quarters: those of the blocks whose middles are nearest.
    std::vector<Vector> of_blocks(int width, int height) const;
};

}  // namespace vsartifact::motion
