// SPDX-License-Identifier: MIT
// The filter that puts texture back, behind those that restore.
#pragma once

#include <VapourSynth4.h>

#include "host/handles.hpp"

namespace vsartifact {

/// `restored` with grain on its luma, `amount` (0 to 1) times what `decoded`, the clip that it was made of, lacks. `mask` may be
/// null.
Node with_texture(Node restored, Node decoded, Node mask, double amount, VSCore* core, const VSAPI* vsapi);

}  // namespace vsartifact
