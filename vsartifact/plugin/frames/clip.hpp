// SPDX-License-Identifier: MIT
// What a clip's frames are made of, without VapourSynth.
#pragma once

#include <array>
#include <string>

#include "samples/planes.hpp"

namespace vsartifact {

enum class Family { kGray, kYuv, kRgb };

struct Clip {
    Family family;
    std::string format;  // its name, for people
    int width, height;
    int num_planes;
    int sub_w, sub_h;  // chroma is smaller by 2^sub_w and 2^sub_h
    std::array<SampleFormat, 3> samples;

    bool chroma(int plane) const { return family == Family::kYuv && plane > 0; }
    int plane_width(int plane) const { return chroma(plane) ? width >> sub_w : width; }
    int plane_height(int plane) const { return chroma(plane) ? height >> sub_h : height; }
};

/// The planes of a frame. Those that a clip does not have are empty.
using Sources = std::array<PlaneView, 3>;
using Targets = std::array<Target, 3>;

}  // namespace vsartifact
