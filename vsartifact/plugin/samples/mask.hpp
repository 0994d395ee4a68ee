// SPDX-License-Identifier: MIT
// The mask of a Strength, as the pixels of a plane see it.
#pragma once

#include <vector>

#include "samples/planes.hpp"

namespace vsartifact {

/// Rows of a rectangle of a plane's grid. Does nothing where there is no mask.
class MaskRows {
  public:
    MaskRows(const Strength& strength, const PlaneView& plane, const Grid& grid, const Rect& rect);

    /// Row number `r` of the rectangle, 0 to 1. It lasts until another one is asked for.
    const float* row(int r);

  private:
    const Strength& strength_;
    const Grid grid_;
    const Rect rect_;
    int across_ = 1, down_ = 1;  // pixels of the mask by one of the plane
    int last_ = -1;
    std::vector<float> line_, means_;
};

}  // namespace vsartifact
