// SPDX-License-Identifier: MIT
// The networks that provider 'vulkan' computes, as passes over features: convolutions, each with slopes for negative values, an
// addition of earlier features and a pixel shuffle.
#pragma once

#include <vector>

#include "model/models.hpp"

namespace vsartifact {

/// A part of features: some of their channels, without pixels at the edges.
struct VulkanView {
    int features = -1;  // 0 = the model's input, n = what pass n - 1 gives, -1 = none
    int channel = 0, channels = 0;
    int shuffle = 1;  // of the input alone: its channels are the shuffle^2 phases of a channel each
    int top = 0, left = 0, bottom = 0, right = 0;

    bool whole() const { return !channel && !top && !left && !bottom && !right; }
};

/// The network's first convolution, computed again by each workgroup of the second one.
struct VulkanHead {
    int outputs = 0, height = 0, width = 0;  // of the kernel; 0 = none
    int stride = 1;
    std::vector<float> weights;  // outputs x channels x height x width
    std::vector<float> bias;
    std::vector<float> slopes;  // empty = none
};

struct VulkanPass {
    VulkanView in;
    VulkanHead head;                         // between `in` and the convolution
    int outputs = 0, height = 0, width = 0;  // of the kernel
    int stride = 1, pad_y = 0, pad_x = 0;
    std::vector<float> weights;       // outputs x channels x height x width
    std::vector<float> bias;          // as many as outputs, and so below
    std::vector<float> first_slopes;  // before the 1x1 convolution; slopes of negative values, empty = none, and so below
    std::vector<float> tail;          // outputs x tail_inputs, of a 1x1 convolution; empty = none. `bias` is that of before
    std::vector<float> tail_bias;
    int tail_inputs = 0;
    std::vector<float> slopes;  // before shuffle and addition
    int shuffle = 1;            // shuffle^2 channels become one
    VulkanView added;
    std::vector<float> last_slopes;  // of the shuffled channels
    bool last = false;               // gives channels of the model's output, and so:
    int first_output = 0;
    int phases = 1;  // the channel is taken apart into phases^2

    int inputs() const { return head.outputs ? head.outputs : in.channels; }  // of the convolution
    int channels() const { return outputs / (shuffle * shuffle); }            // of what it gives
};

struct VulkanGraph {
    int channels = 0;  // of the input
    std::vector<VulkanPass> passes;
};

struct VulkanSize {
    int height, width;
    bool operator==(const VulkanSize&) const = default;
};

/// Sizes of features for an input of that size: number 0 is the input, n what pass n - 1 gives. Not positive where it is too
/// small.
std::vector<VulkanSize> feature_sizes(const VulkanGraph& graph, VulkanSize input);

/// Size of a view on features of that size.
VulkanSize view_size(const VulkanView& view, VulkanSize features);

/// Joins 1x1 convolutions with the passes whose features they alone read, where that is small enough.
void fuse_small_convolutions(VulkanGraph& graph);

/// Makes the first convolution the head of the second one, where that is large beside it. It stays for others that read it.
void fuse_head(VulkanGraph& graph);

/// The model as such a network. Throws Error where it is none, with the operator that it fails at and the remedy, and where its
/// sizes are not those that the metadata tells.
VulkanGraph vulkan_graph(const Model& model);

}  // namespace vsartifact
