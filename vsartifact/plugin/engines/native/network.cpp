// SPDX-License-Identifier: MIT
#include "engines/native/network.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>

namespace vsartifact {

namespace {

constexpr int kMaxNarrow = 4;    // with more outputs lanes are outputs
constexpr int kMinWinograd = 4;  // with fewer inputs transforms cost more than they save

Blocks blocks(int channels) {
    if (channels <= 8) return {8, 1};
    return {16, round_up(channels, 16) / 16};
}

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

    const float* row(int output, int input, int y) const {
        static constexpr std::array<float, 16> kNone{};
        if (output >= conv.outputs || input >= conv.inputs) return kNone.data();
        const int at = ((output * conv.inputs + input) * conv.height + y) * conv.width;
        return conv.weights.data() + at;
    }
};

/// [block of outputs][y][x][block of inputs][channel][lane]. Of a single input channel the kernel's columns are the channels.
void pack_direct(const Weights& weights, NativeLayer& layer) {
    const size_t block = static_cast<size_t>(layer.height * layer.width * layer.in.count * layer.channels * layer.out.lanes);
    layer.weights_block = block * sizeof(float);
    layer.weights = AlignedBuffer(layer.weights_block * static_cast<size_t>(layer.out.count));
    auto* out = layer.weights.as<float>();
    for (int ob = 0; ob < layer.out.count; ob++)
        for (int y = 0; y < layer.height; y++)
            for (int x = 0; x < layer.width; x++)
                for (int ib = 0; ib < layer.in.count; ib++)
                    for (int c = 0; c < layer.channels; c++)
                        for (int lane = 0; lane < layer.out.lanes; lane++)
                            *out++ = weights.row(ob * layer.out.lanes + lane, ib * layer.in.lanes + c, y)[x];
}

/// [block of outputs][point][y][block of inputs][channel][lane], in bfloat16 [pair of channels][lane][2]
void pack_transformed(const Weights& weights, bool half, NativeLayer& layer) {
    const int pair = half ? 2 : 1;
    const size_t point_size = static_cast<size_t>(layer.height * layer.in.count * layer.channels * layer.out.lanes);
    layer.weights_block = point_size * sizeof(float);  // a pair takes as much as a float
    layer.weights = AlignedBuffer(layer.weights_block * static_cast<size_t>(kPoints * layer.out.count));
    auto* floats = layer.weights.as<float>();
    auto* halves = layer.weights.as<uint16_t>();
    for (int ob = 0; ob < layer.out.count; ob++)
        for (int point = 0; point < kPoints; point++)
            for (int y = 0; y < layer.height; y++)
                for (int ib = 0; ib < layer.in.count; ib++)
                    for (int c = 0; c < layer.channels; c++)
                        for (int lane = 0; lane < layer.out.lanes; lane++)
                            for (int i = 0; i < pair; i++) {
                                const int input = ib * layer.in.lanes + c * pair + i;
                                const float value =
                                    at_point(weights.row(ob * layer.out.lanes + lane, input, y), layer.width, point);
                                if (half) {
                                    *halves++ = bfloat16(value);
                                } else {
                                    *floats++ = value;
                                }
                            }
}

/// [output][y][x][block of inputs][lane]
void pack_narrow(const Weights& weights, NativeLayer& layer) {
    layer.weights_block = static_cast<size_t>(layer.height * layer.width * layer.in.count * layer.in.lanes) * sizeof(float);
    layer.weights = AlignedBuffer(layer.weights_block * static_cast<size_t>(layer.outputs));
    auto* out = layer.weights.as<float>();
    for (int o = 0; o < layer.outputs; o++)
        for (int y = 0; y < layer.height; y++)
            for (int x = 0; x < layer.width; x++)
                for (int i = 0; i < layer.in.count * layer.in.lanes; i++) *out++ = weights.row(o, i, y)[x];
}

std::vector<float> filled_up(std::vector<float> values, const Blocks& b) {
    if (!values.empty()) values.resize(static_cast<size_t>(b.lanes * b.count));
    return values;
}

NativeLayer make_layer(const NativeConv& conv, const Blocks& in, bool last, bool half) {
    NativeLayer layer;
    layer.source = conv.source;
    layer.added = conv.added;
    layer.added_y = conv.added_y;
    layer.added_x = conv.added_x;
    layer.inputs = conv.inputs;
    layer.outputs = conv.outputs;
    layer.height = conv.height;
    layer.width = conv.width;
    layer.in = in;
    layer.out = blocks(conv.outputs);
    layer.bias = filled_up(conv.bias, layer.out);
    layer.before = filled_up(conv.before, layer.out);
    layer.after = filled_up(conv.after, layer.out);
    const bool plain = conv.before.empty() && conv.added < 0;
    const bool of_input = conv.source == 0;  // in bfloat16 its samples would lose bits
    if (last && plain && conv.outputs <= kMaxNarrow && in.lanes > 1) {
        layer.form = Form::kNarrow;
        pack_narrow({conv}, layer);
    } else if ((conv.width == 3 || conv.width == 5) && conv.inputs >= kMinWinograd && !(of_input && half)) {
        layer.form = Form::kTransformed;
        layer.step = kPoints + 1 - conv.width;
        layer.channels = in.count > 1 ? in.lanes : conv.inputs;
        if (half) layer.channels = (layer.channels + 1) / 2;
        pack_transformed({conv}, half, layer);
    } else {
        layer.channels = in.count > 1 ? in.lanes : conv.inputs;
        pack_direct({conv}, layer);
        if (in.lanes == 1) layer.channels = layer.width;
    }
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
    if (form == Form::kNarrow) return round_up(pixels, 16);
    return round_up((pixels + step - 1) / step, kPixelGroup) * step;
}

double NativeLayer::cost() const {
    const double taps = height * (form == Form::kTransformed ? double{kPoints} / step : width);
    return taps * inputs * (form == Form::kNarrow ? outputs : out.lanes * out.count);
}

NativeNetwork::NativeNetwork(const NativeGraph& graph, const Kernels& used)
    : kernels(used), channels(graph.channels), unshuffle(graph.unshuffle), shuffle(graph.shuffle) {
    const int inputs = channels * unshuffle * unshuffle;
    in = inputs == 1 ? Blocks{1, 1} : blocks(inputs);
    for (size_t i = 0; i < graph.convs.size(); i++) {
        const NativeConv& conv = graph.convs[i];
        const Blocks source = conv.source == 0 ? in : layers[static_cast<size_t>(conv.source - 1)].out;
        layers.push_back(make_layer(conv, source, i + 1 == graph.convs.size(), kernels.half));
    }
    for (int at = static_cast<int>(layers.size()); at > 0;) {
        const NativeLayer& layer = layers[static_cast<size_t>(at - 1)];
        shrink += layer.height - 1;
        at = layer.source;
    }
}

}  // namespace vsartifact
