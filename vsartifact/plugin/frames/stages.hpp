// SPDX-License-Identifier: MIT
// Which models restore which planes of a clip, one after the other.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "frames/clip.hpp"
#include "model/models.hpp"

namespace vsartifact {

/// Models read frames up to so many before and after one.
inline constexpr int kMaxOffset = 8;

/// A model and the planes that it restores, which may be none where it enlarges.
struct Stage {
    std::shared_ptr<const Model> model;
    std::vector<int> planes;
};

/// Opens the models of a clip: those named, in their order, else the default
/// ones, which restore all planes that they suit. `asked` are the planes that may
/// be restored, empty = all that the models restore; of these, planes that other
/// models of the list are made for are none of a model of a single plane's. Throws
/// Error where there is no such model, one does not take such a clip, or a plane
/// that is asked for would be left.
std::vector<Stage> plan_stages(const std::vector<std::string>& names, const Clip& clip, const std::vector<int>& asked);

}  // namespace vsartifact
