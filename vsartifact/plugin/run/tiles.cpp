// SPDX-License-Identifier: MIT
#include "run/tiles.hpp"

#include <algorithm>

#include "system/error.hpp"

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

/// Tiles start at multiples of the network's `multiple`, and step on by their size less two overlaps.
TileAxis aligned(TileAxis axis) {
    axis.overlap = round_up(axis.overlap, axis.multiple % 2 ? axis.multiple : axis.multiple / 2);
    return axis;
}

/// How much of a sample at `at` is the tile's, along an axis; all counted in output samples.
float weight(int at, int start, int end, int size, int ramp) {
    const auto rise = [&](int edge) { return (static_cast<float>(at - edge + ramp) + 0.5f) / static_cast<float>(2 * ramp); };
    float w = 1.f;
    if (ramp && start > 0) w = std::min(w, rise(start));
    if (ramp && end < size) w = std::min(w, 1.f - rise(end));
    return std::max(w, 0.f);
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

/// The part of the plane that a tile takes part in: `keep` and, at edges that it shares with other tiles, the ramps.
Rect shared_rect(const TilePlan& plan, const Rect& keep) {
    const int left = keep.x > 0 ? keep.x - plan.ramp_x : 0, top = keep.y > 0 ? keep.y - plan.ramp_y : 0;
    const int right = std::min(keep.x + keep.width + plan.ramp_x, plan.plane_width);
    const int bottom = std::min(keep.y + keep.height + plan.ramp_y, plan.plane_height);
    return {left, top, right - left, bottom - top};
}

}  // namespace

TilePlan plan_tiles(const TileAxis& wide, const TileAxis& high) {
    const TileAxis x = aligned(wide), y = aligned(high);
    TilePlan plan{tile_size(x), tile_size(y), {}, x.plane, y.plane, 0, 0};
    const std::vector<Span> columns = spans(x, plan.width);
    // Ramps on both sides of a tile must not meet.
    plan.ramp_x = std::clamp((plan.width - 2 * x.overlap) / 2, 0, x.ramp);
    plan.ramp_y = std::clamp((plan.height - 2 * y.overlap) / 2, 0, y.ramp);
    for (const Span& row : spans(y, plan.height)) {
        for (const Span& column : columns) {
            const Rect keep{column.keep_start, row.keep_start, column.keep_end - column.keep_start,
                            row.keep_end - row.keep_start};
            plan.tiles.push_back({{column.start, row.start, plan.width, plan.height}, keep, shared_rect(plan, keep)});
        }
    }
    return plan;
}

void add_blended(const TilePlan& plan, const Tile& tile, const Values& net, float* sum) {
    const Rect& shared = tile.shared;
    const int s = net.scale, width = plan.plane_width * s, height = plan.plane_height * s;
    std::vector<float> across(static_cast<size_t>(shared.width * s));
    for (int c = 0; c < shared.width * s; c++)
        across[static_cast<size_t>(c)] =
            weight(shared.x * s + c, tile.keep.x * s, (tile.keep.x + tile.keep.width) * s, width, plan.ramp_x * s);
    for (int r = 0; r < shared.height * s; r++) {
        const int y = shared.y * s + r;
        const float down = weight(y, tile.keep.y * s, (tile.keep.y + tile.keep.height) * s, height, plan.ramp_y * s);
        const float* value = net.data + (y - tile.run.y * s) * net.stride + (shared.x - tile.run.x) * s;
        float* line = sum + static_cast<ptrdiff_t>(y) * width + shared.x * s;
        for (int c = 0; c < shared.width * s; c++) line[c] += down * across[static_cast<size_t>(c)] * value[c];
    }
}

}  // namespace vsartifact
