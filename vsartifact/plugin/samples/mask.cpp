// SPDX-License-Identifier: MIT
#include "samples/mask.hpp"

#include <algorithm>

namespace vsartifact {

MaskRows::MaskRows(const Strength& strength, const PlaneView& plane, const Grid& grid, const Rect& rect)
    : strength_(strength), grid_(grid), rect_(rect) {
    if (!strength.mask.data) return;
    across_ = strength.mask.width / plane.width;
    down_ = strength.mask.height / plane.height;
    line_.resize(static_cast<size_t>(rect.width * grid.step * across_));
    means_.resize(static_cast<size_t>(rect.width));
}

const float* MaskRows::row(int r) {
    if (r == last_) return means_.data();
    last_ = r;
    const int x = grid_.step * rect_.x * across_, y = (grid_.step * (rect_.y + r) + grid_.y) * down_;
    std::ranges::fill(means_, 0.f);
    for (int j = 0; j < down_; j++) {
        load_rect(strength_.mask, strength_.mask_format, Grid{}, {x, y + j, static_cast<int>(line_.size()), 1}, line_.data());
        const float* from = line_.data() + grid_.x * across_;
        for (float& mean : means_) {
            for (int i = 0; i < across_; i++) mean += from[i];
            from += grid_.step * across_;
        }
    }
    const auto pixels = static_cast<float>(across_ * down_);
    for (float& mean : means_) mean /= pixels;
    return means_.data();
}

}  // namespace vsartifact
