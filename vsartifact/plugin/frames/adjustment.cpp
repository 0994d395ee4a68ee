// SPDX-License-Identifier: MIT
#include "frames/adjustment.hpp"

#include <algorithm>
#include <cstddef>

#include "system/scratch.hpp"

namespace vsartifact {

namespace {

/// Calls a function with each value of a plane's phases, and the plane's own that it belongs to.
template <typename Function>
void with_phases(const RestoredPlane& plane, std::span<const Channel> channels, float* change, float* whole, int width,
                 int height, const Function& function) {
    for (const size_t c : plane.outputs) {
        const Grid& grid = channels[c].source.grid;
        const ptrdiff_t columns = width / grid.step, rows = height / grid.step;
        float* phase = change + static_cast<ptrdiff_t>(c) * columns * rows;
        float* row = whole + static_cast<ptrdiff_t>(grid.y) * width + grid.x;
        for (ptrdiff_t y = 0; y < rows; y++, row += static_cast<ptrdiff_t>(grid.step) * width)
            for (ptrdiff_t x = 0; x < columns; x++) function(*phase++, row[grid.step * x]);
    }
}

}  // namespace

bool Adjustment::bounded() const {
    return std::ranges::any_of(quantizations_, [](const auto& q) { return q.has_value(); });
}

void Adjustment::prepare(std::span<Channel> channels) const {
    for (const RestoredPlane& plane : planes_) {
        const auto& quantization = quantizations_[static_cast<size_t>(plane.plane)];
        for (const size_t c : plane.outputs) {
            if (quantization) {
                channels[c].limits = quantization->limits();
            } else if (estimates_) {
                channels[c].estimate = estimates_->numbers(static_cast<size_t>(plane.estimate));
            }
        }
    }
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
        const Scratch joined = phases ? scratch_floats(pixels) : Scratch();
        float* own = phases ? joined.as<float>() : change + plane.outputs.front() * pixels;
        const auto each = [&](const auto& function) {
            if (phases) with_phases(plane, channels, change, own, view.width, view.height, function);
        };
        each([](float& phase, float& whole) { whole = phase; });
        if (quantizations_[index]) {
            quantizations_[index]->bound(own, view.width, view.height);
            each([](float& phase, float& whole) { phase = whole; });
        } else if (estimates_) {
            const Scratch picture = scratch_floats(pixels);
            load_rect(view, first.source.format, Grid{}, {0, 0, view.width, view.height}, picture.as<float>());
            const double factor =
                estimates_->factor(static_cast<size_t>(plane.estimate), picture.as<float>(), own, view.width, view.height);
            for (const size_t c : plane.outputs) channels[c].factor = static_cast<float>(factor);
        }
    }
}

}  // namespace vsartifact
