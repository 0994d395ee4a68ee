// SPDX-License-Identifier: MIT
// Nodes of a network while it is read. Tensors are views: slices, concatenations
// and pixel-unshuffles only say where channels are, and cost nothing where
// whatever reads them can find them there.
#pragma once

#include <optional>
#include <vector>

#include "engines/native/graph.hpp"

namespace vsartifact {

/// A tensor, channel by channel.
struct NativeView {
    std::vector<NativeChannel> channels;
    NativeExtent extent;
};

/// From `start` on, less `cut` at the end, every `step`-th of what is left. None where that is no whole part at every size.
std::optional<NativeView> sliced(NativeView view, bool rows, int start, int cut, int step);

/// Channel c * f * f + y * f + x is phase (y, x) of channel c. None where the view's size is no multiple of f.
std::optional<NativeView> unshuffled(const NativeView& view, int f);

/// A convolution as files have it.
struct NativeKernel {
    int outputs = 0, inputs = 0, height = 0, width = 0;
    int stride = 1, dilation = 1;
    std::vector<float> weights{};  // outputs x inputs x height x width
    std::vector<float> bias{};     // empty = 0
};

class NativeNodes {
  public:
    explicit NativeNodes(int channels);

    NativeView input() const;

    /// None where the kernel does not fit the view's size. With a kernel of 1 and no bias it copies, and adds up.
    std::optional<NativeView> convolve(NativeView view, NativeKernel kernel);

    /// A pixel-shuffle, as NativeGather has it, of a view that nothing else reads where it is `alone`.
    NativeView shuffle(const NativeView& view, int factor, bool alone);

    /// The convolution whose features, all of them, the view is; null where it is none.
    NativeConv* conv_of(const NativeView& view);

    /// Lets the convolution add the view, which has its size.
    void add(NativeConv& conv, const NativeView& view);

    size_t size() const { return nodes_.size(); }

    /// Nodes that the view needs, in an order in which they can be computed, and one that gathers it.
    std::vector<NativeNode> finish(const NativeView& output);

  private:
    NativeView whole(int features) const;
    int append(NativeNode node);
    /// Features that hold the view's channels alone.
    int gather(const NativeView& view, int shuffle, bool planar);
    Blocks blocks_at(int features) const;
    /// Whether a convolution can read the view where it is.
    bool direct(const NativeView& view, int stride) const;
    std::vector<NativeSource> sources(const NativeView& view, const NativeKernel& kernel) const;

    int channels_;
    std::vector<NativeNode> nodes_;
};

}  // namespace vsartifact
