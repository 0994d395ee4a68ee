// SPDX-License-Identifier: MIT
#include "run/frame_task.hpp"

#include <algorithm>
#include <cstddef>

namespace vsartifact {

namespace {

/// Number of the plane among those of the task, where it is added.
size_t plane_of(FrameTask& task, const PlaneView& view, const SampleFormat& format) {
    const auto known = std::ranges::find_if(
        task.planes, [&](const FramePlane& p) { return p.view.data == view.data && p.format.offset == format.offset; });
    const auto number = static_cast<size_t>(known - task.planes.begin());
    if (known == task.planes.end()) task.planes.push_back({view, format});
    return number;
}

}  // namespace

std::optional<FrameTask> frame_task(const TilePlan& plan, std::span<const Source> inputs, std::span<const Channel> restored) {
    const auto wanted = [](const Channel& channel) { return channel.out.data != nullptr; };
    const auto first = std::ranges::find_if(restored, wanted);
    if (first == restored.end()) return std::nullopt;
    const Strength& strength = first->strength;
    FrameTask task{plan.plane_width, plan.plane_height, plan.width, plan.height, plan.tiles, plan.ramp_x,
                   plan.ramp_y,      strength.value,    {},         {},          {},         {}};
    for (const Source& source : inputs) task.inputs.push_back({plane_of(task, source.plane, source.format), source.grid});
    task.correction = first->correction;
    if (strength.mask.data && !task.correction) task.mask = plane_of(task, strength.mask, strength.mask_format);
    for (size_t c = 0; c < restored.size(); c++) {
        const Channel& channel = restored[c];
        if (!wanted(channel)) continue;
        auto own = std::ranges::find(task.restored, channel.out.data, [](const FrameRestored& r) { return r.out.data; });
        if (own == task.restored.end()) {
            size_t plane = plane_of(task, channel.source.plane, channel.source.format);
            // A grey plane may be all of R'G'B', which are restored each for itself.
            if (std::ranges::find(task.restored, plane, &FrameRestored::plane) != task.restored.end()) {
                plane = task.planes.size();
                task.planes.push_back({channel.source.plane, channel.source.format});
            }
            task.restored.push_back({plane, {}, channel.source.grid.step, channel.out, channel.estimate, channel.limits});
            own = task.restored.end() - 1;
        }
        own->outputs.push_back(c);
    }
    const auto phase = [&](size_t c) {
        const Grid& grid = restored[c].source.grid;
        return grid.y * grid.step + grid.x;
    };
    for (FrameRestored& plane : task.restored) std::ranges::sort(plane.outputs, {}, phase);
    return task;
}

}  // namespace vsartifact
