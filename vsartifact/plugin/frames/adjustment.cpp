// SPDX-License-Identifier: MIT
#include "frames/adjustment.hpp"

#include <algorithm>
#include <cstddef>

#include "system/scratch.hpp"

namespace vsartifact {

namespace {

/// The change of a whole plane, out of those of its phases.
Scratch join_phases(const RestoredPlane& plane, std::span<const Channel> channels, const float* change, int width, int height) {
    Scratch whole = scratch_floats(static_cast<size_t>(width) * static_cast<size_t>(height));
    for (const size_t c : plane.outputs) {
        const Grid& grid = channels[c].source.grid;
        const ptrdiff_t columns = width / grid.step, rows = height / grid.step;
        const float* from = change + static_cast<ptrdiff_t>(c) * columns * rows;
        float* to = whole.as<float>() + static_cast<ptrdiff_t>(grid.y) * width + grid.x;
        for (ptrdiff_t y = 0; y < rows; y++, to += static_cast<ptrdiff_t>(grid.step) * width)
            for (ptrdiff_t x = 0; x < columns; x++) to[grid.step * x] = *from++;
    }
    return whole;
}

}  // namespace

bool Adjustment::bounded() const {
    return std::ranges::any_of(quantizations_, [](const auto& q) { return q.has_value(); });
}

void Adjustment::prepare(std::span<Channel> channels) const {
    if (!estimates_ || bounded()) return;
    for (const RestoredPlane& plane : planes_)
        for (const size_t c : plane.outputs) channels[c].estimate = estimates_->numbers(static_cast<size_t>(plane.estimate));
}

Factors Adjustment::factors(std::span<const Channel> channels) const {
    Factors factors{1, 1, 1};
    for (const RestoredPlane& plane : planes_) factors[static_cast<size_t>(plane.plane)] = channels[plane.outputs.front()].factor;
    return factors;
}

void Adjustment::operator()(std::span<Channel> channels, float* change) {
    for (const RestoredPlane& plane : planes_) {
        const auto index = static_cast<size_t>(plane.plane);
        const Channel& first = channels[plane.outputs.front()];
        if (!first.out.data) continue;
        const PlaneView& view = first.source.plane;
        // The change of a plane that is a channel lies where that channel's lies.
        const bool phases = plane.outputs.size() > 1;
        const size_t pixels = static_cast<size_t>(view.width) * static_cast<size_t>(view.height);
        float* own = change + plane.outputs.front() * pixels;
        if (quantizations_[index]) {
            quantizations_[index]->bound(own, view.width, view.height);
        } else if (estimates_) {
            const Scratch picture = scratch_floats(pixels);
            load_rect(view, first.source.format, Grid{}, {0, 0, view.width, view.height}, picture.as<float>());
            const Scratch joined = phases ? join_phases(plane, channels, change, view.width, view.height) : Scratch();
            const double factor = estimates_->factor(static_cast<size_t>(plane.estimate), picture.as<float>(),
                                                     phases ? joined.as<float>() : own, view.width, view.height);
            for (const size_t c : plane.outputs) channels[c].factor = static_cast<float>(factor);
        }
    }
}

}  // namespace vsartifact
