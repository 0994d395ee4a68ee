// SPDX-License-Identifier: MIT
// What an engine that works on samples is given of a frame, out of channels.
#pragma once

#include <optional>
#include <span>

#include "engines/api/frame_task.hpp"
#include "run/restorer.hpp"
#include "run/tiles.hpp"

namespace vsartifact {

/// Nothing where nothing is wanted.
std::optional<FrameTask> frame_task(const TilePlan& plan, std::span<const Source> inputs, std::span<const Channel> restored);

}  // namespace vsartifact
