// SPDX-License-Identifier: MIT
// Restore's arguments, read from the VSMap and checked.
#pragma once

#include <VapourSynth4.h>

#include <optional>
#include <string>
#include <vector>

#include "session.hpp"

namespace vsartifact {

inline constexpr double kMostStrength = 4.0;

struct Arguments {
    std::string model = "fsrcnnx_car";
    float strength = 1.f;
    std::vector<int> planes;    // empty = not given
    std::string strength_prop;  // empty = not given
    std::string provider = "auto";
    ProviderOptions provider_options;
    int device_id = -1;  // -1 = not given, and so below
    int num_streams = -1;
    int num_threads = -1;
    int tile_width = -1;
    int tile_height = -1;
    int overlap_x = -1;
    int overlap_y = -1;
    int verbosity = 3;
    bool fp16 = false;
    std::optional<bool> adaptive;  // not given = where the model is calibrated
};

/// Reads the optional arguments for a clip of `num_planes` planes. Throws Error
/// on a value out of range.
Arguments read_arguments(const VSMap* in, int num_planes, const VSAPI* vsapi);

}  // namespace vsartifact
