// SPDX-License-Identifier: MIT
// Computes a part of a tensor row by row through all layers of a network at
// once, so that features never leave the cache.
#pragma once

#include <vector>

#include "engines/native/network.hpp"
#include "system/scratch.hpp"

namespace vsartifact {

/// Tensors of one tile; width and height are those of the input without its margin.
struct NativeTensors {
    const float* input;
    float* output;
    int width, height;
};

/// What is computed of a tile at once, in units of the network: a stripe of columns, from row `y` on.
struct NativePart {
    int x, y, height;
    int skip;  // columns at its left that are not written
};

/// Memory for stripes of one width. Not for two threads at once.
class NativeStripe {
  public:
    /// `width` in units of the network.
    NativeStripe(const NativeNetwork& network, int width);

    void run(const NativeTensors& tensors, const NativePart& part);

  private:
    /// The latest rows of features: `depth` of them, each in blocks.
    struct Features {
        Blocks blocks;
        int width = 0;   // pixels of a row that mean something
        int pixels = 0;  // that kernels read and write
        int depth = 1;
        size_t block = 0, row = 0;  // floats
        Scratch memory;

        float* at(int y, int b) const {
            return memory.as<float>() + static_cast<size_t>(y % depth) * row + static_cast<size_t>(b) * block;
        }
    };
    /// Rows of a layer's input at the points, as many as its kernel is high.
    struct Transformed {
        int tiles = 0;
        size_t point = 0, block = 0, row = 0;  // bytes
        Scratch memory;
    };
    /// A row of a channel.
    struct Row {
        const float* at;
        ptrdiff_t stride;
    };

    const Features& features(int number) const { return features_[static_cast<size_t>(number)]; }
    void plan_features();
    /// Row y of whatever the layer gives.
    void compute(size_t number, int y);
    void transform(size_t number, int y);
    void multiply_transformed(size_t number, int y);
    /// Fills taps_ for a row of a layer that is not transformed, and tells how many they are.
    int find_taps(const NativeLayer& layer, int y);
    void multiply_direct(size_t number, int y);
    void multiply_narrow(size_t number, int y);
    Finish finish(const NativeLayer& layer, int y, int block) const;
    Row row_of(const NativeChannel& channel, int y) const;
    void gather(size_t number, int y);
    void write_output(int y);

    const NativeNetwork& network_;
    int width_;                       // columns of the input, without the margin
    std::vector<Features> features_;  // n = those of layer n - 1; 0, the input, is not kept
    std::vector<Transformed> transformed_;
    Scratch points_;
    std::vector<Tap> taps_;
    NativeTensors tensors_{};  // while it runs, and so below
    NativePart part_{};
};

/// How a tensor is cut for so many threads, so that they are done soonest. Sizes in units of the network.
struct NativeSplit {
    int width, height;
};
NativeSplit split_of(const NativeNetwork& network, int width, int height, int threads);

}  // namespace vsartifact
