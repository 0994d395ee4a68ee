// SPDX-License-Identifier: MIT
// A frame for an engine that converts samples, finds adaptive strength, and bounds and adds changes itself.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "samples/planes.hpp"

namespace vsartifact {

/// A plane that is read.
struct FramePlane {
    PlaneView view;
    SampleFormat format;
};

/// A channel of the model's input: every step-th pixel of a plane.
struct FrameInput {
    size_t plane;
    Grid grid;
};

/// A plane that the model restores.
struct FrameRestored {
    size_t plane;
    std::vector<size_t> outputs;  // channels of the model's output, by phase: row, then column
    int step;                     // the plane's pixels are step^2 channels
    Target out;
    std::vector<float> estimate;  // of adaptive strength, Estimates::numbers(); empty = not adaptive
    std::vector<float> limits;    // of the change, Quantization::limits(); empty = none
    float factor = 1;             // that was found by it
};

struct FrameTask {
    int width, height;  // of the model's tensor for the whole picture, without margin
    int tile_width, tile_height;
    std::vector<Tile> tiles;
    int ramp_x, ramp_y;  // see TilePlan
    float strength;
    std::vector<FramePlane> planes;
    std::optional<size_t> mask;  // number of the plane that multiplies strength, see samples/planes.hpp
    std::vector<FrameInput> inputs;
    std::vector<FrameRestored> restored;
    bool correction = false;  // planes and results are floats; results are what the model changes alone, without strength
    bool finite = true;       // whether all that the model gave is
};

}  // namespace vsartifact
