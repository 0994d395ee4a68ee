// SPDX-License-Identifier: MIT
#include "tiles.hpp"

#include <algorithm>

#include "error.hpp"

namespace vsartifact {

namespace {

struct Span {
    int start;
    int keep_start;
    int keep_end;
};

int round_up(int value, int multiple) { return (value + multiple - 1) / multiple * multiple; }

int ceil_div(int a, int b) { return (a + b - 1) / b; }

/// Size of the tiles along an axis.
int tile_size(const TileAxis& axis) {
    if (axis.fixed) return axis.fixed;
    if (axis.tile > 0) return std::min(round_up(axis.tile, axis.multiple), round_up(axis.plane, axis.multiple));
    const bool whole = axis.tile == 0 || axis.preferred == 0 || axis.plane <= axis.preferred;
    if (whole) return round_up(axis.plane, axis.multiple);
    const int inner = axis.preferred - 2 * axis.overlap;  // what a tile between two others keeps
    if (inner <= 0) return round_up(axis.preferred, axis.multiple);
    const int count = ceil_div(axis.plane - 2 * axis.overlap, inner);
    return round_up(ceil_div(axis.plane - 2 * axis.overlap, count) + 2 * axis.overlap, axis.multiple);
}

/// Overlaps are multiples of the network's `multiple`, as sizes are.
TileAxis aligned(TileAxis axis) {
    axis.overlap = round_up(axis.overlap, axis.multiple);
    return axis;
}

/// Tiles start at multiples of the network's `multiple`, so the last one may end past the plane, where pixels are replicated.
std::vector<Span> spans(const TileAxis& axis, int size) {
    if (size >= axis.plane) return {{0, 0, axis.plane}};
    const int step = size - 2 * axis.overlap;
    if (step <= 0)
        fail("tilesize ", size, " leaves nothing between two overlaps of ", axis.overlap, "; enlarge it or lower overlap");
    const int extent = round_up(axis.plane, axis.multiple);
    std::vector<Span> all;
    for (int start = 0, done = 0; done < axis.plane; start += step) {
        const int at = std::min(start, extent - size);
        const int end = at + size == extent ? axis.plane : at + size - axis.overlap;
        all.push_back({at, done, end});
        done = end;
    }
    return all;
}

}  // namespace

TilePlan plan_tiles(const TileAxis& wide, const TileAxis& high) {
    const TileAxis x = aligned(wide), y = aligned(high);
    TilePlan plan{tile_size(x), tile_size(y), {}};
    const std::vector<Span> columns = spans(x, plan.width);
    for (const Span& row : spans(y, plan.height)) {
        for (const Span& column : columns) {
            plan.tiles.push_back(
                {{column.start, row.start, plan.width, plan.height},
                 {column.keep_start, row.keep_start, column.keep_end - column.keep_start, row.keep_end - row.keep_start}});
        }
    }
    return plan;
}

}  // namespace vsartifact
