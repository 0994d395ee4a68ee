// SPDX-License-Identifier: MIT
// The models that Restore takes where none is named.
#pragma once

namespace vsartifact {

struct DefaultModels {
    const char* luma;    // reads and restores a single plane
    const char* chroma;  // restores U and V of 4:2:0
};

inline constexpr DefaultModels kDefaultModels{.luma = "car_40k", .chroma = "chroma_40k"};

}  // namespace vsartifact
