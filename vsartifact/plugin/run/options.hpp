// SPDX-License-Identifier: MIT
// How a model is to be run.
#pragma once

#include <string>

#include "engines/api/session.hpp"

namespace vsartifact {

struct RunOptions {
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
};

}  // namespace vsartifact
