// SPDX-License-Identifier: MIT
// The filter that puts texture back, behind those that restore.
#pragma once

#include <VapourSynth4.h>

#include <string>

#include "host/handles.hpp"

namespace vsartifact {

struct TextureArguments {
    double amount;              // 0 to 1
    std::string strength_prop;  // frame property that multiplies it; empty = none
};

/// `restored` with grain on its luma in the place of what `decoded`, the clip that it was made of, lacks. `mask` may be null.
Node with_texture(Node restored, Node decoded, Node mask, const TextureArguments& arguments, VSCore* core, const VSAPI* vsapi);

}  // namespace vsartifact
