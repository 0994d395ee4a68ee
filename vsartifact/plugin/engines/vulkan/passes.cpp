// SPDX-License-Identifier: MIT
#include <utility>

#include "engines/vulkan/graph.hpp"

namespace vsartifact {

namespace {

constexpr int kMaxFusedBlocks = 4;  // an invocation holds all of them in registers, twice

int blocks(int channels) { return (channels + 3) / 4; }

/// Whether pass `second` is a 1x1 convolution of what pass `first` gives and nobody else reads, small enough for registers.
bool fusible(const VulkanGraph& graph, size_t first, size_t second) {
    const VulkanPass &a = graph.passes[first], &b = graph.passes[second];
    const int features = static_cast<int>(first) + 1;
    int readers = 0;
    for (const VulkanPass& p : graph.passes) readers += (p.in.features == features) + (p.added.features == features);
    const bool small = b.height == 1 && b.width == 1 && b.stride == 1 && !b.pad_y && !b.pad_x && b.tail.empty() &&
                       b.shuffle == 1 && !b.last && blocks(a.outputs) == blocks(b.outputs) &&
                       blocks(a.outputs) <= kMaxFusedBlocks;
    const bool plain = a.shuffle == 1 && a.added.features < 0 && a.last_slopes.empty() && a.tail.empty() && !a.last;
    return small && plain && readers == 1 && b.in.features == features && b.in.whole() && b.in.channels == a.outputs;
}

}  // namespace

VulkanSize view_size(const VulkanView& view, VulkanSize features) {
    return {features.height * view.shuffle - view.top - view.bottom, features.width * view.shuffle - view.left - view.right};
}

std::vector<VulkanSize> feature_sizes(const VulkanGraph& graph, VulkanSize input) {
    std::vector<VulkanSize> sizes{input};
    for (const VulkanPass& pass : graph.passes) {
        const VulkanSize in = view_size(pass.in, sizes[static_cast<size_t>(pass.in.features)]);
        const int rows = in.height + 2 * pass.pad_y - pass.height, columns = in.width + 2 * pass.pad_x - pass.width;
        if (rows < 0 || columns < 0 || in.height < 1 || in.width < 1) {
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
            graph.passes.erase(graph.passes.begin() + static_cast<ptrdiff_t>(first));
            const int gone = static_cast<int>(first) + 1;
            for (VulkanPass& pass : graph.passes) {
                pass.in.features -= pass.in.features > gone;
                pass.added.features -= pass.added.features > gone;
            }
            break;
        }
    }
}

}  // namespace vsartifact
