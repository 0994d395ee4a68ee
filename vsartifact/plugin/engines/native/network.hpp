// SPDX-License-Identifier: MIT
// A network of provider 'native' with its weights laid out for the kernels.
#pragma once

#include <cstddef>
#include <memory>
#include <new>
#include <vector>

#include "engines/native/graph.hpp"
#include "engines/native/kernels.hpp"

namespace vsartifact {

/// Zeroed memory for weights that begins at a cache line.
class AlignedBuffer {
  public:
    AlignedBuffer() = default;
    /// Throws std::bad_alloc.
    explicit AlignedBuffer(size_t bytes);

    template <typename T>
    T* as() const {
        return static_cast<T*>(memory_.get());
    }

  private:
    static constexpr std::align_val_t kLine{64};

    struct Free {
        void operator()(void* memory) const { ::operator delete(memory, kLine); }
    };
    std::unique_ptr<void, Free> memory_;
};

enum class Form {
    kGather,
    kDirect,
    kTransformed,  // minimal filtering
    kNarrow        // so few outputs that lanes are inputs, and each output's row is a block
};

/// Channels `channel` to `channel + run` of gathered features, at one phase of their pixels.
struct NativeCopy {
    int channel, run;
    int phase;  // column
    NativeChannel from;
};

/// One block of the features that a convolution reads.
struct NativeBlock {
    int features, block;
    int y, x, spacing;  // as in NativeSource
    int channels;       // of it
};

struct NativeLayer {
    Form form = Form::kDirect;
    Blocks out;
    NativeExtent extent;
    int depth = 1;  // rows that are kept

    // kGather
    int channels = 0, shuffle = 1;
    std::vector<std::vector<NativeCopy>> copies;  // for each phase of the rows

    // Convolutions
    std::vector<NativeBlock> in;
    int lanes = 0;              // of the blocks
    int height = 0, width = 0;  // of the kernel
    int step = 1;               // as in NativeConv
    int tile = 1;               // pixels of a tile, where transformed
    int outputs = 0;
    size_t weights_block = 0;  // bytes of one block's weights (one output's, where narrow); of one point, where transformed
    AlignedBuffer weights;
    int added = 0, added_y = 0, added_x = 0;  // as in NativeConv
    std::vector<float> bias, before, after;   // filled up to whole blocks

    /// Whether rows are sums of columns of the kernel as channels.
    bool planar() const { return lanes == 1; }
    /// Pixels that are computed for a row of `pixels`.
    int computed(int pixels) const;
    /// Multiplications a pixel.
    double cost() const;
};

struct NativeNetwork {
    const Kernels& kernels;
    int channels, unit, margin, scale;  // as in NativeGraph
    std::vector<NativeLayer> layers;    // the last one gathers the output
    int max_stripe = 0;                 // units of columns whose rows stay in the second-level cache

    NativeNetwork(const NativeGraph& graph, const Kernels& kernels);
};

}  // namespace vsartifact
