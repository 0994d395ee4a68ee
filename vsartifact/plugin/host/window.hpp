// SPDX-License-Identifier: MIT
// The frames around one that a model reads.
#pragma once

#include <VapourSynth4.h>

#include <map>
#include <span>
#include <vector>

#include "host/handles.hpp"

namespace vsartifact {

class Window {
  public:
    /// `offsets` are the distances of the frames that are read, `frames` how many the clip has.
    Window(std::vector<int> offsets, int frames);

    const std::vector<int>& offsets() const { return offsets_; }

    /// Requests frame `n` and all from the farthest one before it to the farthest one behind it.
    void request(int n, VSNode* node, VSFrameContext* context, const VSAPI* vsapi) const;

    /// The frames at the offsets that are there, by offset: those in the clip with no change of scene, as _SceneChangePrev and
    /// _SceneChangeNext tell, between them and frame `n`, which is `here`.
    std::map<int, Frame> others(int n, const Frame& here, VSNode* node, VSFrameContext* context, const VSAPI* vsapi) const;

  private:
    std::vector<int> offsets_;
    int first_, last_;  // offsets
    int frames_;
};

}  // namespace vsartifact
