// SPDX-License-Identifier: MIT
#include <algorithm>
#include <utility>

#include "engines/vulkan/graph.hpp"

namespace vsartifact {

namespace {

constexpr int kMaxFusedBlocks = 4;  // an invocation holds all of them in registers, twice
constexpr size_t kMinRatio = 2;  // of the second convolution's multiplications to the head's, a quarter of which are done twice

int blocks(int channels) { return (channels + 3) / 4; }

int readers(const VulkanGraph& graph, int features) {
    int count = 0;
    for (const VulkanPass& p : graph.passes) count += (p.in.features == features) + (p.added.features == features);
    return count;
}

/// Takes pass `index`, whose features nobody reads any more, out of the numbers.
void erase_pass(VulkanGraph& graph, size_t index) {
    graph.passes.erase(graph.passes.begin() + static_cast<ptrdiff_t>(index));
    const int gone = static_cast<int>(index) + 1;
    for (VulkanPass& pass : graph.passes) {
        pass.in.features -= pass.in.features > gone;
        pass.added.features -= pass.added.features > gone;
    }
}

/// Whether pass `second` is a 1x1 convolution of what pass `first` gives and nobody else reads, small enough for registers.
bool fusible(const VulkanGraph& graph, size_t first, size_t second) {
    const VulkanPass &a = graph.passes[first], &b = graph.passes[second];
    const int features = static_cast<int>(first) + 1;
    const bool small = b.height == 1 && b.width == 1 && b.stride == 1 && !b.pad_y && !b.pad_x && b.tail.empty() &&
                       b.shuffle == 1 && !b.last && blocks(a.outputs) == blocks(b.outputs) &&
                       blocks(a.outputs) <= kMaxFusedBlocks;
    const bool plain = a.shuffle == 1 && a.added.features < 0 && a.last_slopes.empty() && a.tail.empty() && !a.last;
    return small && plain && readers(graph, features) == 1 && b.in.features == features && b.in.whole() &&
           b.in.channels == a.outputs;
}

}  // namespace

VulkanSize view_size(const VulkanView& view, VulkanSize features) {
    return {features.height * view.shuffle - view.top - view.bottom, features.width * view.shuffle - view.left - view.right};
}

std::vector<VulkanSize> feature_sizes(const VulkanGraph& graph, VulkanSize input) {
    std::vector<VulkanSize> sizes{input};
    for (const VulkanPass& pass : graph.passes) {
        const VulkanSize in = view_size(pass.in, sizes[static_cast<size_t>(pass.in.features)]);
        VulkanSize staged = in;
        if (pass.head.outputs)
            staged = {(in.height - pass.head.height) / pass.head.stride + 1, (in.width - pass.head.width) / pass.head.stride + 1};
        const int rows = staged.height + 2 * pass.pad_y - pass.height, columns = staged.width + 2 * pass.pad_x - pass.width;
        const bool empty = in.height < std::max(pass.head.height, 1) || in.width < std::max(pass.head.width, 1);
        if (rows < 0 || columns < 0 || empty) {
            sizes.push_back({0, 0});
        } else {
            sizes.push_back({(rows / pass.stride + 1) * pass.shuffle, (columns / pass.stride + 1) * pass.shuffle});
        }
    }
    return sizes;
}

void fuse_small_convolutions(VulkanGraph& graph) {
    for (size_t first = 0; first < graph.passes.size(); first++) {
        for (size_t second = first + 1; second < graph.passes.size(); second++) {
            if (!fusible(graph, first, second)) continue;
            VulkanPass merged = std::move(graph.passes[first]);
            VulkanPass& tail = graph.passes[second];
            merged.first_slopes = std::move(merged.slopes);
            merged.tail = std::move(tail.weights);
            merged.tail_bias = std::move(tail.bias);
            merged.tail_inputs = std::exchange(merged.outputs, tail.outputs);
            merged.slopes = std::move(tail.slopes);
            merged.added = tail.added;
            merged.last_slopes = std::move(tail.last_slopes);
            tail = std::move(merged);
            erase_pass(graph, first);
            break;
        }
    }
}

void fuse_head(VulkanGraph& graph) {
    if (graph.passes.size() < 2) return;
    VulkanPass &a = graph.passes[0], &b = graph.passes[1];
    const bool plain = a.in.features == 0 && !a.pad_y && !a.pad_x && a.tail.empty() && a.shuffle == 1 && a.added.features < 0 &&
                       a.last_slopes.empty() && !a.last;
    const bool reads = b.in.features == 1 && b.in.whole() && b.in.channels == a.outputs && !b.pad_y && !b.pad_x;
    if (!plain || !reads || kMinRatio * a.weights.size() > b.weights.size()) return;
    b.head = {a.outputs, a.height, a.width, a.stride, a.weights, a.bias, a.slopes};
    b.in = a.in;
    if (!readers(graph, 1)) erase_pass(graph, 0);
}

}  // namespace vsartifact
