// SPDX-License-Identifier: MIT
// Restore's arguments, read from the VSMap and checked.
#pragma once

#include <VapourSynth4.h>

#include <optional>
#include <string>
#include <vector>

#include "run/options.hpp"

namespace vsartifact {

inline constexpr double kMaxStrength = 4.0;

struct Arguments {
    std::vector<std::string> models;  // one after the other, empty = the default ones
    float strength = 1.f;
    double texture = 0;
    std::vector<int> planes;       // empty = not given
    std::string strength_prop;     // empty = not given
    std::optional<bool> adaptive;  // not given = where the model is calibrated
    RunOptions run;
};

/// Reads the optional arguments for a clip of `num_planes` planes. Throws Error
/// on a value out of range.
Arguments read_arguments(const VSMap* in, int num_planes, const VSAPI* vsapi);

}  // namespace vsartifact
