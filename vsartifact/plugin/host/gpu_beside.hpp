// SPDX-License-Identifier: MIT
// What a model reads beside a frame, in the memory of VapourSynth's Vulkan device.
#pragma once

#include <VapourSynth4.h>

#include <functional>
#include <map>
#include <optional>
#include <vector>

#include "frames/clip.hpp"
#include "frames/gpu_neighbours.hpp"
#include "host/clips.hpp"
#include "host/gpu_device.hpp"
#include "host/handles.hpp"
#include "host/window.hpp"
#include "motion/field.hpp"

namespace vsartifact {

struct FrameBeside {
    Frame frame;
    std::optional<motion::Field> field{};  // how it moves, where a script says so
};
using FramesBeside = std::map<int, FrameBeside>;  // by offset

class GpuBeside {
  public:
    /// `given` are clips for the offsets of the window, of which moved ones lie in that memory.
    GpuBeside(Window window, GivenNeighbors given, const Clip& clip, const VSAPI* vsapi);

    /// Whether any other frame is read.
    bool reads() const { return !window_.offsets().empty(); }
    /// Of the vectors that scripts give for a frame.
    size_t vector_bytes() const;

    /// Requests all that is read for frame `n` of `node`, itself too.
    void request(int n, VSNode* node, VSFrameContext* context) const;
    void add_dependencies(std::vector<VSFilterDependency>& dependencies) const;

    /// The frames that there are beside frame `n`, which is `here`. Throws Error on vectors that do not go with the clip.
    FramesBeside frames(int n, const Frame& here, VSNode* node, VSFrameContext* context) const;
    /// Those frames as a stage reads them. Vectors are written to `vectors`, which has vector_bytes().
    GpuOthers others(const FramesBeside& frames, const GpuBuffer& vectors,
                     const std::function<VulkanPlanes(const VSFrame*)>& planes_of) const;

  private:
    Window window_;
    GivenNeighbors given_;
    Clip clip_;
    const VSAPI* vsapi_;
};

}  // namespace vsartifact
