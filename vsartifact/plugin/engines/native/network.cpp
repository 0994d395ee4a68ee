// SPDX-License-Identifier: MIT
#include "engines/native/network.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>

#include "engines/native/schedule.hpp"

namespace vsartifact {

namespace {

constexpr int kMaxNarrow = 4;    // with more outputs lanes are outputs
constexpr int kMinWinograd = 4;  // with fewer inputs transforms cost more than they save
constexpr double kStripeBytes = 1 << 20;
constexpr int kMinStripe = 128;  // units of columns; of narrower ones too much is margin

/// A kernel's row at a point: the polynomial's value over the product of distances to the other finite points.
float at_point(const float* kernel, int width, int point) {
    const double a = std::sqrt(0.5), b = std::sqrt(2.0);
    const std::array<double, kPoints - 1> x{0, a, -a, b, -b};
    if (point == kPoints - 1) return kernel[width - 1];
    const double at = x[static_cast<size_t>(point)];
    double value = 0, distances = 1;
    for (int i = width - 1; i >= 0; i--) value = value * at + static_cast<double>(kernel[i]);
    for (const double other : x)
        if (other != at) distances *= at - other;
    return static_cast<float>(value / distances);
}

/// Rounded to nearest, ties to even.
uint16_t bfloat16(float value) {
    const auto bits = std::bit_cast<uint32_t>(value);
    return static_cast<uint16_t>((bits + 0x7fff + (bits >> 16 & 1)) >> 16);
}

/// Reads a convolution's weights; 0 outside its channels.
struct Weights {
    const NativeConv& conv;
    const NativeLayer& layer;
    std::vector<const NativeSource*> of_block;  // of each block that the layer reads

    /// A row of the kernel, for a lane of a block.
    const float* row(int output, size_t block, int lane, int y) const {
        static constexpr std::array<float, 16> kNone{};
        const NativeSource& source = *of_block[block];
        const int input = layer.in[block].block * layer.lanes + lane;
        if (output >= conv.outputs || input >= source.channels) return kNone.data();
        return source.weights.data() + ((output * source.channels + input) * conv.height + y) * conv.width;
    }
};

/// Room for so many values of each of `blocks` blocks.
void allocate(NativeLayer& layer, int values, int blocks) {
    layer.weights_block = static_cast<size_t>(values) * sizeof(float);
    layer.weights = AlignedBuffer(layer.weights_block * static_cast<size_t>(blocks));
}

/// Channels of all blocks; pairs of them in bfloat16.
int channels_of(const NativeLayer& layer, int pair) {
    int sum = 0;
    for (const NativeBlock& block : layer.in) sum += (block.channels + pair - 1) / pair;
    return sum;
}

/// [block of outputs][y][x][block of inputs][channel][lane]
void pack_direct(const Weights& weights, NativeLayer& layer) {
    allocate(layer, layer.height * layer.width * channels_of(layer, 1) * layer.out.lanes, layer.out.count);
    auto* out = layer.weights.as<float>();
    for (int ob = 0; ob < layer.out.count; ob++)
        for (int y = 0; y < layer.height; y++)
            for (int x = 0; x < layer.width; x++)
                for (size_t ib = 0; ib < layer.in.size(); ib++)
                    for (int c = 0; c < layer.in[ib].channels; c++)
                        for (int lane = 0; lane < layer.out.lanes; lane++)
                            *out++ = weights.row(ob * layer.out.lanes + lane, ib, c, y)[x];
}

/// [block of outputs][point][y][block of inputs][channel][lane], in bfloat16 [pair of channels][lane][2]
void pack_transformed(const Weights& weights, bool half, NativeLayer& layer) {
    const int pair = half ? 2 : 1;  // a pair takes as much as a float
    allocate(layer, layer.height * channels_of(layer, pair) * layer.out.lanes, kPoints * layer.out.count);
    auto* floats = layer.weights.as<float>();
    auto* halves = layer.weights.as<uint16_t>();
    for (int ob = 0; ob < layer.out.count; ob++)
        for (int point = 0; point < kPoints; point++)
            for (int y = 0; y < layer.height; y++)
                for (size_t ib = 0; ib < layer.in.size(); ib++)
                    for (int c = 0; c < layer.in[ib].channels; c += pair)
                        for (int lane = 0; lane < layer.out.lanes; lane++)
                            for (int i = c; i < c + pair; i++) {
                                const float* row = weights.row(ob * layer.out.lanes + lane, ib, i, y);
                                const float value = at_point(row, layer.width, point);
                                if (half) {
                                    *halves++ = bfloat16(value);
                                } else {
                                    *floats++ = value;
                                }
                            }
}

/// [output][y][x][block of inputs][lane]
void pack_narrow(const Weights& weights, NativeLayer& layer) {
    allocate(layer, layer.height * layer.width * static_cast<int>(layer.in.size()) * layer.lanes, layer.outputs);
    auto* out = layer.weights.as<float>();
    for (int o = 0; o < layer.outputs; o++)
        for (int y = 0; y < layer.height; y++)
            for (int x = 0; x < layer.width; x++)
                for (size_t ib = 0; ib < layer.in.size(); ib++)
                    for (int lane = 0; lane < layer.lanes; lane++) *out++ = weights.row(o, ib, lane, y)[x];
}

std::vector<float> filled_up(std::vector<float> values, const Blocks& b) {
    if (!values.empty()) values.resize(static_cast<size_t>(b.lanes * b.count));
    return values;
}

/// Copies of one phase of the rows. Channels are copied at once that lie together both there and in blocks of `lanes` here.
std::vector<NativeCopy> copies_of(const NativeGather& gather, int channels, int phase_y, int lanes,
                                  const std::vector<NativeLayer>& layers) {
    const int r = gather.shuffle;
    std::vector<NativeCopy> copies;
    for (int phase = 0; phase < r; phase++)
        for (int c = 0; c < channels; c++) {
            const NativeChannel& from = gather.channels[static_cast<size_t>((c * r + phase_y) * r + phase)];
            if (c % lanes && from.features > 0) {
                NativeCopy& last = copies.back();
                NativeChannel next = last.from;
                next.channel += last.run;
                if (from == next && from.channel % layers[static_cast<size_t>(from.features - 1)].out.lanes) {
                    last.run++;
                    continue;
                }
            }
            copies.push_back({c, 1, phase, from});
        }
    return copies;
}

NativeLayer make_gather(const NativeGraph& graph, size_t index, const std::vector<NativeLayer>& layers) {
    const NativeNode& node = graph.nodes[index];
    const auto& gather = std::get<NativeGather>(node.operation);
    const bool output = index + 1 == graph.nodes.size();  // whose channels are planes
    NativeLayer layer;
    layer.form = Form::kGather;
    layer.extent = node.extent;
    layer.out = output || gather.planar ? Blocks{1, node.channels} : blocks_of(node.channels);
    layer.channels = node.channels;
    layer.shuffle = gather.shuffle;
    for (int y = 0; y < gather.shuffle; y++) layer.copies.push_back(copies_of(gather, node.channels, y, layer.out.lanes, layers));
    return layer;
}

/// Whether samples of the input go into the convolution as they are: in bfloat16 they would lose bits.
bool of_input(const NativeConv& conv, const NativeGraph& graph) {
    return std::ranges::any_of(conv.sources, [&](const NativeSource& source) {
        const auto* gather = std::get_if<NativeGather>(&graph.nodes[static_cast<size_t>(source.features - 1)].operation);
        return gather && std::ranges::any_of(gather->channels, [](const NativeChannel& c) { return c.features == 0; });
    });
}

/// Whether nothing but copies read the features of node `number`.
bool only_gathered(int number, const NativeGraph& graph) {
    return std::ranges::none_of(graph.nodes, [&](const NativeNode& node) {
        const auto* conv = std::get_if<NativeConv>(&node.operation);
        return conv && (conv->added == number || std::ranges::any_of(conv->sources, [&](const NativeSource& source) {
                            return source.features == number;
                        }));
    });
}

NativeLayer make_conv(const NativeGraph& graph, size_t index, const std::vector<NativeLayer>& layers, bool half) {
    const NativeNode& node = graph.nodes[index];
    const auto& conv = std::get<NativeConv>(node.operation);
    NativeLayer layer;
    layer.extent = node.extent;
    layer.outputs = conv.outputs;
    layer.height = conv.height;
    layer.width = conv.width;
    layer.step = conv.step;
    layer.added = conv.added;
    layer.added_y = conv.added_y;
    layer.added_x = conv.added_x;
    layer.out = blocks_of(conv.outputs);
    layer.lanes = layers[static_cast<size_t>(conv.sources.front().features - 1)].out.lanes;
    int inputs = 0;
    bool close = true;  // no dilation
    Weights weights{conv, layer, {}};
    for (const NativeSource& source : conv.sources) {
        inputs += source.channels;
        close = close && source.spacing == 1;
        for (int b = 0; b * layer.lanes < source.channels; b++) {
            const int channels = std::min(layer.lanes, source.channels - b * layer.lanes);
            layer.in.push_back({source.features, b, source.y, source.x, source.spacing, channels});
            weights.of_block.push_back(&source);
        }
    }
    if (conv.before.empty() && conv.after.empty() && !conv.added && conv.outputs <= kMaxNarrow && !layer.planar() &&
        conv.step == 1 && only_gathered(static_cast<int>(index) + 1, graph)) {
        layer.form = Form::kNarrow;
        layer.out = {1, conv.outputs};
        pack_narrow(weights, layer);
    } else if ((conv.width == 3 || conv.width == 5) && inputs >= kMinWinograd && close && conv.step == 1 &&
               !(half && of_input(conv, graph))) {
        layer.form = Form::kTransformed;
        layer.tile = kPoints + 1 - conv.width;
        pack_transformed(weights, half, layer);
    } else {
        pack_direct(weights, layer);
    }
    layer.bias = filled_up(conv.bias, layer.out);
    layer.before = filled_up(conv.before, layer.out);
    layer.after = filled_up(conv.after, layer.out);
    return layer;
}

}  // namespace

AlignedBuffer::AlignedBuffer(size_t bytes) {
    constexpr auto kStep = static_cast<size_t>(kLine);
    const size_t size = (bytes + kStep - 1) / kStep * kStep;
    memory_.reset(::operator new(size, kLine));
    std::memset(memory_.get(), 0, size);
}

int NativeLayer::computed(int pixels) const {
    if (form == Form::kGather) return pixels;
    if (form == Form::kNarrow) return round_up(pixels, 16);
    return round_up((pixels + tile - 1) / tile, kPixelGroup) * tile;
}

double NativeLayer::cost() const {
    if (form == Form::kGather) return channels;
    const double taps = height * (form == Form::kTransformed ? double{kPoints} / tile : width);
    return taps * channels_of(*this, 1) * out.lanes * out.count;
}

NativeNetwork::NativeNetwork(const NativeGraph& graph, const Kernels& used)
    : kernels(used), channels(graph.channels), unit(graph.unit), margin(graph.margin), scale(graph.scale) {
    for (size_t i = 0; i < graph.nodes.size(); i++)
        layers.push_back(std::holds_alternative<NativeGather>(graph.nodes[i].operation)
                             ? make_gather(graph, i, layers)
                             : make_conv(graph, i, layers, kernels.half));
    // After its margin every unit of rows is like the one before.
    schedule(layers, unit, 2 * margin + 4 * unit, [this](size_t i, int y, const std::vector<int>& done) {
        for_reads(layers[i], y, [&](int features, int first, int) {
            if (features == 0) return;
            int& depth = layers[static_cast<size_t>(features - 1)].depth;
            depth = std::max(depth, done[static_cast<size_t>(features)] - first);
        });
    });
    double bytes = 0;  // of a unit of columns
    for (const NativeLayer& layer : layers) {
        const double density = double(layer.extent.width.num) * unit / layer.extent.width.den * sizeof(float);
        if (&layer != &layers.back()) bytes += density * layer.depth * layer.out.lanes * layer.out.count;
        if (layer.form == Form::kTransformed)
            bytes += density * layer.height * kPoints / layer.tile * layer.lanes * static_cast<double>(layer.in.size());
    }
    max_stripe = std::max(kMinStripe, static_cast<int>(kStripeBytes / bytes));
}

}  // namespace vsartifact
