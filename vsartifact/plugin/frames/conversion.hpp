// SPDX-License-Identifier: MIT
// Models of planes of one size on clips that do not hold those planes: R'G'B'
// models on YUV and GRAY, models of chroma as large as luma on subsampled clips
// and GRAY.
//
// The model sees the frame converted; what it changes is converted back, brought
// to the size of the clip's planes, and added to the samples that the clip has.
// A model that enlarges leaves no such samples: there the whole picture is
// converted back.
#pragma once

#include "frames/clip.hpp"
#include "frames/color.hpp"
#include "model/models.hpp"
#include "run/restorer.hpp"

namespace vsartifact {

/// Restores a frame; targets without data are left alone. On GRAY a model of
/// R'G'B' sees R = G = B, another one colourless chroma, and luma is what comes
/// back. Throws Error where the tags are not usable.
void restore_converted(const Model& model, const Clip& clip, const ColorTags& tags, const Strength& strength, Restorer& restorer,
                       const Sources& sources, const Targets& targets);

}  // namespace vsartifact
