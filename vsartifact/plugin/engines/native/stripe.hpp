// SPDX-License-Identifier: MIT
// Computes a stripe of a tensor row by row through all layers of a network at
// once, so that features never leave the cache.
#pragma once

#include <span>
#include <vector>

#include "engines/native/network.hpp"
#include "system/scratch.hpp"

namespace vsartifact {

/// Tensors of one tile, sizes in phases of the input.
struct NativeTensors {
    const float* input;
    float* output;
    int width, height;  // of the output before its channels are put together; the input is larger by `shrink`
};

/// Memory for stripes of one width. Not for two threads at once.
class NativeStripe {
  public:
    NativeStripe(const NativeNetwork& network, int width);

    /// Computes output columns from `x` on, and writes all but the first `skip`.
    void run(const NativeTensors& tensors, int x, int skip);

  private:
    /// The latest rows of features: `depth` of them, each in blocks.
    struct Features {
        Blocks blocks;
        int width = 0;  // pixels of a row that mean something
        int delay = 0;  // row y is there when row y + delay of the input is
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

    const Features& source(const NativeLayer& layer) const { return features_[static_cast<size_t>(layer.source)]; }
    void plan_features();
    void read_input(const NativeTensors& tensors, int x, int y);
    /// What layer `number` does when row `newest` of its source is there.
    void compute(size_t number, int newest);
    void transform(size_t number, int y);
    void multiply_transformed(size_t number, int y);
    /// Fills taps_ for a row of a layer that is not transformed, and tells how many they are.
    int find_taps(const NativeLayer& layer, int y);
    void multiply_direct(size_t number, int y);
    void multiply_narrow(const NativeLayer& layer, int y);
    Finish finish(const NativeLayer& layer, int y, int block) const;
    void write_output(const NativeTensors& tensors, int x, int skip, int y);

    const NativeNetwork& network_;
    int width_;
    std::vector<Features> features_;  // 0 = the input, n = those of layer n - 1
    std::vector<Transformed> transformed_;
    Scratch points_;
    std::vector<const void*> taps_;
    Scratch narrow_;  // the last layer's rows, a channel each
    size_t narrow_row_ = 0;
};

/// How wide stripes of a tensor should be, so that what is computed twice or in
/// vain is least.
int stripe_width(const NativeNetwork& network, int width);

}  // namespace vsartifact
