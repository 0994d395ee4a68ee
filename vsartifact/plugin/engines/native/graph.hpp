// SPDX-License-Identifier: MIT
// The networks that provider 'native' computes: convolutions at one resolution,
// one after the other, each with slopes for negative values and at most one
// addition of earlier features.
#pragma once

#include <vector>

#include "model/models.hpp"

namespace vsartifact {

struct NativeConv {
    int source = 0;  // features that it reads: 0 = the input, n = those of convolution n - 1
    int inputs = 0, outputs = 0;
    int height = 0, width = 0;     // of the kernel
    std::vector<float> weights;    // outputs x inputs x height x width
    std::vector<float> bias;       // as many as outputs, and so below
    std::vector<float> before;     // slopes of negative values before the addition, empty = none
    int added = -1;                // features that are added, as `source`; -1 = none
    int added_y = 0, added_x = 0;  // where their part begins that is added
    std::vector<float> after;      // slopes of negative values behind the addition, empty = none
};

/// The input is taken apart into unshuffle^2 phases a channel, the output put
/// together from shuffle^2 channels a channel.
struct NativeGraph {
    int channels = 0;  // of the input
    int unshuffle = 1;
    int shuffle = 1;
    std::vector<NativeConv> convs;
};

/// The model as such a network. Throws Error where it is none, with the operator
/// that it fails at and the remedy, and where its sizes are not those that the
/// metadata tells.
NativeGraph native_graph(const Model& model);

}  // namespace vsartifact
