// SPDX-License-Identifier: MIT
// How a plane is cut into tiles of one size.
#pragma once

#include <vector>

#include "samples/planes.hpp"

namespace vsartifact {

/// All tiles of a plane. `keep` rectangles cover the plane once; all `run`
/// rectangles are width x height.
struct TilePlan {
    int width;
    int height;
    std::vector<Tile> tiles;
    int plane_width;
    int plane_height;
    int ramp_x;  // tiles go over into each other from so far before their common edge to so far after it; 0 = at the edge
    int ramp_y;

    bool blended() const { return tiles.size() > 1 && (ramp_x || ramp_y); }
};

/// Adds the tile's values to `sum`, of plane size times scale, weighted so that
/// the weights of all tiles add up to 1 everywhere and change linearly along
/// the ramps. `net` begins at the tile's `run` rectangle.
void add_blended(const TilePlan& plan, const Tile& tile, const Values& net, float* sum);

/// One axis of a plan's request. 0 for `tile` = `preferred` split evenly;
/// `fixed` = the model's own size, 0 where it has none.
struct TileAxis {
    int plane;      // size of the plane
    int tile;       // size asked for, < 0 = default
    int overlap;    // context on each side, cropped away but for the ramp
    int ramp;       // how much of it neighbours are blended over, at most all of it
    int preferred;  // default's upper bound, 0 = the whole plane
    int fixed;
    int multiple;  // tile sizes are multiples of this; a tile may reach past the
                   // plane's end for that
};

/// Tiles are equally large; the last one is shifted back inside the plane, so
/// that a session sees one shape. Throws Error where a tile does not fit around
/// its overlap.
TilePlan plan_tiles(const TileAxis& x, const TileAxis& y);

}  // namespace vsartifact
