// SPDX-License-Identifier: MIT
#include "engines/native/stripe.hpp"

#include <algorithm>
#include <cstring>

namespace vsartifact {

namespace {

/// Kernels read and write whole groups of tiles and some pixels behind them.
constexpr int kSlack = 64;
constexpr int kMaxStripe = 384;   // 16 channels in 7 layers take 0.8 MB
constexpr int kTilesAtOnce = 24;  // what their points take stays in the first-level cache

}  // namespace

NativeStripe::NativeStripe(const NativeNetwork& network, int width) : network_(network), width_(width) {
    plan_features();
    size_t most_taps = 0;
    size_t most_points = 0;
    for (size_t i = 0; i < network.layers.size(); i++) {
        const NativeLayer& layer = network.layers[i];
        most_taps = std::max(most_taps, static_cast<size_t>(layer.height * layer.width * layer.in.count));
        Transformed rows;
        if (layer.form == Form::kTransformed) {
            rows.tiles = layer.computed(features_[i + 1].width) / layer.step;
            rows.point = static_cast<size_t>(rows.tiles * layer.in.lanes) * (network.kernels.half ? 2 : sizeof(float));
            rows.block = rows.point * kPoints;
            rows.row = rows.block * static_cast<size_t>(layer.in.count);
            rows.memory = zeroed_scratch(rows.row * static_cast<size_t>(layer.height));
            most_points = std::max(most_points, static_cast<size_t>(kPoints * kTilesAtOnce * layer.out.lanes));
        }
        transformed_.push_back(std::move(rows));
    }
    taps_.resize(most_taps);
    points_ = zeroed_scratch(most_points * sizeof(float));
    narrow_row_ = static_cast<size_t>(round_up(width + kSlack, 16));
    if (network.layers.back().form == Form::kNarrow)
        narrow_ = zeroed_scratch(narrow_row_ * static_cast<size_t>(network.outputs()) * sizeof(float));
}

void NativeStripe::plan_features() {
    const std::vector<NativeLayer>& layers = network_.layers;
    features_.resize(layers.size() + 1);
    features_[0].blocks = network_.in;
    features_[0].width = width_ + network_.shrink;
    for (size_t i = 0; i < layers.size(); i++) {
        const NativeLayer& layer = layers[i];
        Features& in = features_[static_cast<size_t>(layer.source)];
        Features& out = features_[i + 1];
        out.blocks = layer.out;
        out.width = in.width - layer.width + 1;
        out.delay = in.delay + layer.height - 1;
        if (layer.form != Form::kTransformed) in.depth = std::max(in.depth, layer.height);
        if (layer.added < 0) continue;
        Features& added = features_[static_cast<size_t>(layer.added)];
        added.depth = std::max(added.depth, out.delay - added.delay - layer.added_y + 1);
    }
    for (Features& f : features_) {
        f.block = static_cast<size_t>(round_up(f.width + kSlack, 16) * f.blocks.lanes);
        f.row = f.block * static_cast<size_t>(f.blocks.count);
        f.memory = zeroed_scratch(f.row * static_cast<size_t>(f.depth) * sizeof(float));
    }
}

void NativeStripe::run(const NativeTensors& tensors, int x, int skip) {
    for (int y = 0; y < tensors.height + network_.shrink; y++) {
        read_input(tensors, x, y);
        for (size_t i = 0; i < network_.layers.size(); i++)
            if (const int newest = y - source(network_.layers[i]).delay; newest >= 0) compute(i, newest);
        if (y >= network_.shrink) write_output(tensors, x, skip, y - network_.shrink);
    }
}

void NativeStripe::read_input(const NativeTensors& tensors, int x, int y) {
    const Features& in = features_[0];
    const int f = network_.unshuffle;
    const ptrdiff_t stride = static_cast<ptrdiff_t>(f) * (tensors.width + network_.shrink);
    const ptrdiff_t rows = static_cast<ptrdiff_t>(f) * (tensors.height + network_.shrink);
    const auto row_of = [&](int c) {
        return tensors.input + (rows * (c / (f * f)) + f * y + c / f % f) * stride + f * x + c % f;
    };
    if (in.blocks.lanes == 1) {
        std::memcpy(in.at(y, 0), row_of(0), static_cast<size_t>(in.width) * sizeof(float));
        return;
    }
    for (int c = 0; c < network_.channels * f * f; c++) {
        const float* from = row_of(c);
        const int lanes = in.blocks.lanes;
        float* to = in.at(y, c / lanes) + c % lanes;
        for (int p = 0; p < in.width; p++) to[static_cast<ptrdiff_t>(p) * lanes] = from[static_cast<ptrdiff_t>(p) * f];
    }
}

void NativeStripe::compute(size_t number, int newest) {
    const NativeLayer& layer = network_.layers[number];
    if (layer.form == Form::kTransformed) transform(number, newest);
    const int y = newest - layer.height + 1;
    if (y < 0) return;
    switch (layer.form) {
        case Form::kDirect:
            return multiply_direct(number, y);
        case Form::kTransformed:
            return multiply_transformed(number, y);
        case Form::kNarrow:
            return multiply_narrow(layer, y);
    }
}

Finish NativeStripe::finish(const NativeLayer& layer, int y, int block) const {
    const ptrdiff_t first = static_cast<ptrdiff_t>(block) * layer.out.lanes;
    const auto lanes = [&](const std::vector<float>& values) { return values.empty() ? nullptr : values.data() + first; };
    const float* added = nullptr;
    if (layer.added >= 0)
        added = features_[static_cast<size_t>(layer.added)].at(y + layer.added_y, block) +
                static_cast<ptrdiff_t>(layer.added_x) * layer.out.lanes;
    return {lanes(layer.bias), lanes(layer.before), added, lanes(layer.after)};
}

void NativeStripe::transform(size_t number, int y) {
    const NativeLayer& layer = network_.layers[number];
    const Transformed& rows = transformed_[number];
    for (int b = 0; b < layer.in.count; b++) {
        auto* out =
            rows.memory.as<std::byte>() + static_cast<size_t>(y % layer.height) * rows.row + static_cast<size_t>(b) * rows.block;
        network_.kernels.transform(source(layer).at(y, b), layer.in.lanes, layer.step, rows.tiles, out,
                                   static_cast<ptrdiff_t>(rows.tiles) * layer.in.lanes);
    }
}

void NativeStripe::multiply_transformed(size_t number, int y) {
    const NativeLayer& layer = network_.layers[number];
    const Transformed& rows = transformed_[number];
    const Features& out = features_[number + 1];
    const int stride = network_.kernels.half ? layer.in.lanes / 2 : layer.in.lanes;
    const ptrdiff_t plane = static_cast<ptrdiff_t>(kTilesAtOnce) * layer.out.lanes;
    auto* points = points_.as<float>();
    for (int tile = 0; tile < rows.tiles; tile += kTilesAtOnce) {
        const int tiles = std::min(kTilesAtOnce, rows.tiles - tile);
        const size_t pixel = static_cast<size_t>(tile * stride) * sizeof(float);
        for (int b = 0; b < layer.out.count; b++) {
            const auto* weights = layer.weights.as<std::byte>() + static_cast<size_t>(b * kPoints) * layer.weights_block;
            for (int point = 0; point < kPoints; point++, weights += layer.weights_block) {
                int taps = 0;
                for (int k = 0; k < layer.height; k++)
                    for (int in = 0; in < layer.in.count; in++)
                        taps_[static_cast<size_t>(taps++)] =
                            rows.memory.as<std::byte>() + static_cast<size_t>((y + k) % layer.height) * rows.row +
                            static_cast<size_t>(in) * rows.block + static_cast<size_t>(point) * rows.point + pixel;
                network_.kernels.multiply_transformed({taps_.data(), taps, layer.channels, stride, weights, layer.out.lanes},
                                                      nullptr, points + point * plane, tiles);
            }
            Finish f = finish(layer, y, b);
            const ptrdiff_t at = static_cast<ptrdiff_t>(tile) * layer.step * layer.out.lanes;
            if (f.added) f.added += at;
            network_.kernels.inverse(points, plane, layer.out.lanes, layer.step, tiles, f, out.at(y, b) + at);
        }
    }
}

int NativeStripe::find_taps(const NativeLayer& layer, int y) {
    const Features& in = source(layer);
    const int across = in.blocks.lanes == 1 ? 1 : layer.width;
    int taps = 0;
    for (int k = 0; k < layer.height; k++)
        for (int i = 0; i < across; i++)
            for (int b = 0; b < layer.in.count; b++)
                taps_[static_cast<size_t>(taps++)] = in.at(y + k, b) + static_cast<ptrdiff_t>(i) * layer.in.lanes;
    return taps;
}

void NativeStripe::multiply_direct(size_t number, int y) {
    const NativeLayer& layer = network_.layers[number];
    const Features& out = features_[number + 1];
    const int taps = find_taps(layer, y), pixels = layer.computed(out.width);
    for (int b = 0; b < layer.out.count; b++) {
        const auto* weights = layer.weights.as<std::byte>() + static_cast<size_t>(b) * layer.weights_block;
        const Finish f = finish(layer, y, b);
        network_.kernels.multiply({taps_.data(), taps, layer.channels, layer.in.lanes, weights, layer.out.lanes}, &f,
                                  out.at(y, b), pixels);
    }
}

void NativeStripe::multiply_narrow(const NativeLayer& layer, int y) {
    const int taps = find_taps(layer, y), lanes = layer.in.lanes;
    for (int o = 0; o < layer.outputs; o++) {
        const auto* weights = layer.weights.as<std::byte>() + static_cast<size_t>(o) * layer.weights_block;
        network_.kernels.narrow({taps_.data(), taps, lanes, lanes, weights, lanes}, layer.bias[static_cast<size_t>(o)],
                                narrow_.as<float>() + static_cast<size_t>(o) * narrow_row_, layer.computed(width_));
    }
}

void NativeStripe::write_output(const NativeTensors& tensors, int x, int skip, int y) {
    const bool narrow = network_.layers.back().form == Form::kNarrow;
    const Features& out = features_.back();
    const int r = network_.shuffle, lanes = out.blocks.lanes;
    const ptrdiff_t stride = static_cast<ptrdiff_t>(r) * tensors.width, rows = static_cast<ptrdiff_t>(r) * tensors.height;
    for (int c = 0; c < network_.outputs(); c++) {
        const float* from =
            narrow ? narrow_.as<float>() + static_cast<size_t>(c) * narrow_row_ : out.at(y, c / lanes) + c % lanes;
        const int step = narrow ? 1 : lanes;
        float* to = tensors.output + (rows * (c / (r * r)) + r * y + c / r % r) * stride + r * x + c % r;
        for (int p = skip; p < width_; p++) to[static_cast<ptrdiff_t>(p) * r] = from[static_cast<ptrdiff_t>(p) * step];
    }
}

int stripe_width(const NativeNetwork& network, int width) {
    const auto cost = [&](int count) {
        int at = (width + count - 1) / count + network.shrink;
        double sum = 0;
        for (const NativeLayer& layer : network.layers) {
            at -= layer.width - 1;
            sum += layer.cost() * layer.computed(at);
        }
        return sum * count;
    };
    const int fewest = (width + kMaxStripe - 1) / kMaxStripe;
    int best = fewest;
    for (int count = fewest + 1; count <= 2 * fewest; count++)
        if (cost(count) < cost(best)) best = count;
    return (width + best - 1) / best;
}

}  // namespace vsartifact
