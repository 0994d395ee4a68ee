// SPDX-License-Identifier: MIT
// The networks that provider 'native' computes: nodes that give features, each
// a convolution, with slopes for negative values and at most one addition of
// other features, or channels gathered from others. Features may lie on grids
// of several sizes.
#pragma once

#include <variant>
#include <vector>

#include "model/models.hpp"

namespace vsartifact {

/// One channel of features, or a part of it: its pixel (Y, X) is that of the features at (y + step_y * Y, x + step_x * X).
struct NativeChannel {
    int features = 0;  // 0 = the input, n = those of node n - 1
    int channel = 0;
    int y = 0, x = 0;
    int step_y = 1, step_x = 1;

    bool operator==(const NativeChannel&) const = default;
};

/// Height or width of features: that of the input times num / den, less what convolutions used up.
struct NativeLength {
    int num = 1, den = 1, shrink = 0;

    int of(int input) const { return input / den * num - shrink; }
    bool operator==(const NativeLength&) const = default;
};

struct NativeExtent {
    NativeLength height, width;

    bool operator==(const NativeExtent&) const = default;
};

/// Copies channels. With `shuffle` r, pixel (Y, X) of channel c is pixel (Y / r, X / r) of the channel of number
/// c * r * r + Y % r * r + X % r.
struct NativeGather {
    int shuffle = 1;
    bool planar = false;  // the one channel is read by convolutions alone, which take columns of their kernels for channels
    std::vector<NativeChannel> channels;

    bool operator==(const NativeGather&) const = default;
};

/// Features that a convolution reads. Row k, column i of its kernel read pixel (y + step * Y + spacing * k,
/// x + step * X + spacing * i) for pixel (Y, X), step being NativeConv's.
struct NativeSource {
    int features = 0;  // as in NativeChannel, never 0
    int y = 0, x = 0;
    int spacing = 1;
    int channels = 0;            // the first of the features
    std::vector<float> weights;  // outputs x channels x height x width
};

struct NativeConv {
    std::vector<NativeSource> sources;
    int outputs = 0;
    int height = 0, width = 0;     // of the kernel
    int step = 1;                  // 1 or 2
    std::vector<float> bias;       // as many as outputs, and so below
    std::vector<float> before;     // slopes of negative values before the addition, empty = none
    int added = 0;                 // features that are added, as in NativeChannel; 0 = none
    int added_y = 0, added_x = 0;  // where their part begins that is added
    std::vector<float> after;      // slopes of negative values behind the addition, empty = none
};

struct NativeNode {
    int channels = 0;
    NativeExtent extent;
    std::variant<NativeGather, NativeConv> operation;
};

/// Nodes, each behind those that it reads. The last one gathers the output.
struct NativeGraph {
    int channels = 0;  // of the input
    int unit = 1;      // sizes of the input are multiples of so many pixels
    int margin = 0;    // pixels of the input beyond the output's on every side
    int scale = 1;     // size of the output over that of the input without its margin
    std::vector<NativeNode> nodes;
};

/// The model as such a network. Throws Error where it is none, with the operator
/// that it fails at and the remedy, and where its sizes are not those that the
/// metadata tells.
NativeGraph native_graph(const Model& model);

/// How the channels of features lie: `count` blocks of `lanes`.
struct Blocks {
    int lanes = 0, count = 0;

    bool operator==(const Blocks&) const = default;
};

/// `value` rounded up to a multiple.
inline int round_up(int value, int multiple) { return (value + multiple - 1) / multiple * multiple; }

inline Blocks blocks_of(int channels) {
    if (channels <= 8) return {8, 1};
    return {16, round_up(channels, 16) / 16};
}

}  // namespace vsartifact
