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

/// How the channels of features lie: `count` blocks of `lanes`.
struct Blocks {
    int lanes = 0, count = 0;
};

enum class Form {
    kDirect,
    kTransformed,  // minimal filtering
    kNarrow        // so few outputs that lanes are inputs
};

struct NativeLayer {
    Form form = Form::kDirect;
    int source = 0, added = -1, added_y = 0, added_x = 0;  // as in NativeConv
    int inputs = 0, outputs = 0;
    int height = 0, width = 0;  // of the kernel
    Blocks in, out;
    int step = 1;              // pixels of a tile, where transformed
    int channels = 0;          // of a tap; pairs in bfloat16
    size_t weights_block = 0;  // bytes of one block's weights (one output's, where narrow); of one point, where transformed
    AlignedBuffer weights;
    std::vector<float> bias, before, after;  // filled up to whole blocks

    /// Pixels that are computed for a row of `pixels`.
    int computed(int pixels) const;
    /// Multiplications a pixel.
    double cost() const;
};

struct NativeNetwork {
    const Kernels& kernels;
    int channels, unshuffle, shuffle;
    int shrink = 0;  // rows, and columns, that the output has less than the input's phases
    Blocks in;
    std::vector<NativeLayer> layers;

    NativeNetwork(const NativeGraph& graph, const Kernels& kernels);

    int outputs() const { return layers.back().outputs; }
};

/// `value` rounded up to a multiple.
inline int round_up(int value, int multiple) { return (value + multiple - 1) / multiple * multiple; }

}  // namespace vsartifact
