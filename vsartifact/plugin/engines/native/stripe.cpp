// SPDX-License-Identifier: MIT
#include "engines/native/stripe.hpp"

#include <algorithm>
#include <cstring>

#include "engines/native/schedule.hpp"

namespace vsartifact {

namespace {

constexpr int kTilesAtOnce = 24;  // what their points take stays in the first-level cache
constexpr int kMinBand = 32;      // units of rows that a thread takes at least

/// `run` values of `count` pixels.
void copy_pixels(const float* from, ptrdiff_t from_stride, float* to, ptrdiff_t to_stride, int run, int count) {
    const auto each = [&](size_t bytes) {
        for (ptrdiff_t p = 0; p < count; p++) std::memcpy(to + p * to_stride, from + p * from_stride, bytes);
    };
    switch (run) {
        case 1:
            if (from_stride == 1 && to_stride == 1) {
                std::memcpy(to, from, static_cast<size_t>(count) * sizeof(float));
            } else {
                for (ptrdiff_t p = 0; p < count; p++) to[p * to_stride] = from[p * from_stride];
            }
            return;
        case 8:
            return each(8 * sizeof(float));
        case 16:
            return each(16 * sizeof(float));
        default:
            return each(static_cast<size_t>(run) * sizeof(float));
    }
}

}  // namespace

NativeStripe::NativeStripe(const NativeNetwork& network, int width) : network_(network), width_(width * network.unit) {
    plan_features();
    size_t max_taps = 0, max_points = 0;
    for (size_t i = 0; i < network.layers.size(); i++) {
        const NativeLayer& layer = network.layers[i];
        max_taps = std::max(max_taps, static_cast<size_t>(layer.height * layer.width) * layer.in.size());
        Transformed rows;
        if (layer.form == Form::kTransformed) {
            rows.tiles = layer.computed(features_[i + 1].width) / layer.tile;
            rows.point = static_cast<size_t>(rows.tiles * layer.lanes) * (network.kernels.half ? 2 : sizeof(float));
            rows.block = rows.point * kPoints;
            rows.row = rows.block * layer.in.size();
            rows.memory = zeroed_scratch(rows.row * static_cast<size_t>(layer.height));
            max_points = std::max(max_points, static_cast<size_t>(kPoints * kTilesAtOnce * layer.out.lanes * layer.out.count));
        }
        transformed_.push_back(std::move(rows));
    }
    taps_.resize(max_taps);
    points_ = zeroed_scratch(max_points * sizeof(float));
}

void NativeStripe::plan_features() {
    const std::vector<NativeLayer>& layers = network_.layers;
    features_.resize(layers.size() + 1);
    const auto reach = [&](int number, int pixels) {
        Features& f = features_[static_cast<size_t>(number)];
        f.pixels = std::max(f.pixels, pixels);
    };
    for (size_t i = 0; i < layers.size(); i++) {
        const NativeLayer& layer = layers[i];
        Features& out = features_[i + 1];
        out.blocks = layer.out;
        out.depth = layer.depth;
        out.width = layer.extent.width.of(width_ + 2 * network_.margin);
        const int computed = layer.computed(out.width);
        reach(static_cast<int>(i) + 1, computed);
        const int last = layer.form == Form::kTransformed ? computed + kPoints - layer.tile : (computed - 1) * layer.step + 1;
        for (const NativeBlock& block : layer.in)
            reach(block.features, block.x + last + (layer.form == Form::kTransformed ? 0 : (layer.width - 1) * block.spacing));
        if (layer.added) reach(layer.added, layer.added_x + computed);
    }
    features_.back().pixels = 0;  // the output, which goes into its tensor
    for (Features& f : features_) {
        f.block = static_cast<size_t>(round_up(f.pixels * f.blocks.lanes, 16));
        f.row = f.block * static_cast<size_t>(f.blocks.count);
        f.memory = zeroed_scratch(f.row * static_cast<size_t>(f.depth) * sizeof(float));
    }
}

void NativeStripe::run(const NativeTensors& tensors, const NativePart& part) {
    tensors_ = tensors;
    part_ = part;
    schedule(network_.layers, network_.unit, part.height * network_.unit + 2 * network_.margin,
             [this](size_t number, int y, const std::vector<int>&) { compute(number, y); });
}

void NativeStripe::compute(size_t number, int y) {
    switch (network_.layers[number].form) {
        case Form::kGather:
            return number + 1 == network_.layers.size() ? write_output(y) : gather(number, y);
        case Form::kDirect:
            return multiply_direct(number, y);
        case Form::kTransformed:
            transform(number, y);
            return multiply_transformed(number, y);
        case Form::kNarrow:
            return multiply_narrow(number, y);
    }
}

Finish NativeStripe::finish(const NativeLayer& layer, int y, int block) const {
    const ptrdiff_t first = static_cast<ptrdiff_t>(block) * layer.out.lanes;
    const auto lanes = [&](const std::vector<float>& values) { return values.empty() ? nullptr : values.data() + first; };
    const float* added = nullptr;
    if (layer.added)
        added = features(layer.added).at(y + layer.added_y, block) + static_cast<ptrdiff_t>(layer.added_x) * layer.out.lanes;
    return {lanes(layer.bias), lanes(layer.before), added, lanes(layer.after)};
}

void NativeStripe::transform(size_t number, int y) {
    const NativeLayer& layer = network_.layers[number];
    const Transformed& rows = transformed_[number];
    for (int row = y > 0 ? y + layer.height - 1 : 0; row < y + layer.height; row++) {
        auto* out = rows.memory.as<std::byte>() + static_cast<size_t>(row % layer.height) * rows.row;
        for (const NativeBlock& block : layer.in) {
            const float* in = features(block.features).at(row + block.y, block.block);
            network_.kernels.transform(in + static_cast<ptrdiff_t>(block.x) * layer.lanes, layer.lanes, layer.tile, rows.tiles,
                                       out, static_cast<ptrdiff_t>(rows.tiles) * layer.lanes);
            out += rows.block;
        }
    }
}

void NativeStripe::multiply_transformed(size_t number, int y) {
    const NativeLayer& layer = network_.layers[number];
    const Transformed& rows = transformed_[number];
    const Features& out = features_[number + 1];
    const bool half = network_.kernels.half;
    const int stride = half ? layer.lanes / 2 : layer.lanes;
    const ptrdiff_t plane = static_cast<ptrdiff_t>(kTilesAtOnce) * layer.out.lanes;
    auto* points = points_.as<float>();
    for (int tile = 0; tile < rows.tiles; tile += kTilesAtOnce) {
        const int tiles = std::min(kTilesAtOnce, rows.tiles - tile);
        const size_t pixel = static_cast<size_t>(tile * stride) * sizeof(float);
        for (int point = 0; point < kPoints; point++) {
            int taps = 0;
            for (int k = 0; k < layer.height; k++) {
                const auto* row = rows.memory.as<std::byte>() + static_cast<size_t>((y + k) % layer.height) * rows.row +
                                  static_cast<size_t>(point) * rows.point + pixel;
                for (const NativeBlock& block : layer.in) {
                    taps_[static_cast<size_t>(taps++)] = {row, half ? (block.channels + 1) / 2 : block.channels};
                    row += rows.block;
                }
            }
            for (int b = 0; b < layer.out.count; b++) {
                const int at = b * kPoints + point;
                const auto* weights = layer.weights.as<std::byte>() + static_cast<size_t>(at) * layer.weights_block;
                network_.kernels.multiply_transformed({taps_.data(), taps, stride, weights, layer.out.lanes}, nullptr,
                                                      points + at * plane, tiles);
            }
        }
        const ptrdiff_t at = static_cast<ptrdiff_t>(tile) * layer.tile * layer.out.lanes;
        for (int b = 0; b < layer.out.count; b++) {
            Finish f = finish(layer, y, b);
            if (f.added) f.added += at;
            network_.kernels.inverse(points + b * kPoints * plane, plane, layer.out.lanes, layer.tile, tiles, f,
                                     out.at(y, b) + at);
        }
    }
}

int NativeStripe::find_taps(const NativeLayer& layer, int y) {
    int taps = 0;
    for (int k = 0; k < layer.height; k++)
        for (int i = 0; i < (layer.planar() ? 1 : layer.width); i++)
            for (const NativeBlock& block : layer.in) {
                const float* row = features(block.features).at(y * layer.step + k * block.spacing + block.y, block.block) +
                                   static_cast<ptrdiff_t>(block.x + i * block.spacing) * layer.lanes;
                taps_[static_cast<size_t>(taps++)] = {row, layer.planar() ? layer.width : block.channels};
            }
    return taps;
}

void NativeStripe::multiply_direct(size_t number, int y) {
    const NativeLayer& layer = network_.layers[number];
    const Features& out = features_[number + 1];
    const int taps = find_taps(layer, y), pixels = layer.computed(out.width);
    for (int b = 0; b < layer.out.count; b++) {
        const auto* weights = layer.weights.as<std::byte>() + static_cast<size_t>(b) * layer.weights_block;
        const Finish f = finish(layer, y, b);
        network_.kernels.multiply({taps_.data(), taps, layer.lanes * layer.step, weights, layer.out.lanes}, &f, out.at(y, b),
                                  pixels);
    }
}

void NativeStripe::multiply_narrow(size_t number, int y) {
    const NativeLayer& layer = network_.layers[number];
    const Features& out = features_[number + 1];
    const int taps = find_taps(layer, y), lanes = layer.lanes;
    for (int o = 0; o < layer.outputs; o++) {
        const auto* weights = layer.weights.as<std::byte>() + static_cast<size_t>(o) * layer.weights_block;
        network_.kernels.narrow({taps_.data(), taps, lanes, weights, lanes}, layer.bias[static_cast<size_t>(o)], out.at(y, o),
                                layer.computed(out.width));
    }
}

NativeStripe::Row NativeStripe::row_of(const NativeChannel& from, int y) const {
    const int row = y * from.step_y + from.y;
    if (from.features == 0) {
        const int columns = tensors_.width + 2 * network_.margin, rows = tensors_.height + 2 * network_.margin;
        const ptrdiff_t line = static_cast<ptrdiff_t>(from.channel) * rows + part_.y * network_.unit + row;
        return {tensors_.input + line * columns + part_.x * network_.unit + from.x, from.step_x};
    }
    const Features& f = features(from.features);
    const int lanes = f.blocks.lanes;
    return {f.at(row, from.channel / lanes) + from.channel % lanes + static_cast<ptrdiff_t>(from.x) * lanes,
            static_cast<ptrdiff_t>(from.step_x) * lanes};
}

void NativeStripe::gather(size_t number, int y) {
    const NativeLayer& layer = network_.layers[number];
    const Features& out = features_[number + 1];
    const int lanes = out.blocks.lanes, r = layer.shuffle;
    for (const NativeCopy& copy : layer.copies[static_cast<size_t>(y % r)]) {
        const Row from = row_of(copy.from, y / r);
        float* to = out.at(y, copy.channel / lanes) + copy.channel % lanes + static_cast<ptrdiff_t>(copy.phase) * lanes;
        copy_pixels(from.at, from.stride, to, static_cast<ptrdiff_t>(r) * lanes, copy.run, out.width / r);
    }
}

void NativeStripe::write_output(int y) {
    const NativeLayer& layer = network_.layers.back();
    const int r = layer.shuffle, of_unit = network_.unit * network_.scale;
    const ptrdiff_t columns = static_cast<ptrdiff_t>(network_.scale) * tensors_.width;
    const ptrdiff_t rows = static_cast<ptrdiff_t>(network_.scale) * tensors_.height;
    const int skip = part_.skip * of_unit / r;
    for (const NativeCopy& copy : layer.copies[static_cast<size_t>(y % r)]) {
        const Row from = row_of(copy.from, y / r);
        float* to = tensors_.output + (rows * copy.channel + part_.y * of_unit + y) * columns + part_.x * of_unit + copy.phase;
        copy_pixels(from.at + skip * from.stride, from.stride, to + static_cast<ptrdiff_t>(skip) * r, r, 1,
                    features_.back().width / r - skip);
    }
}

NativeSplit split_of(const NativeNetwork& network, int width, int height, int threads) {
    const auto cost = [&](int columns, int rows) {
        const int across = (width + columns - 1) / columns * network.unit + 2 * network.margin;
        const int down = (height + rows - 1) / rows * network.unit + 2 * network.margin;
        double sum = 0;
        for (const NativeLayer& layer : network.layers)
            sum += layer.cost() * layer.computed(layer.extent.width.of(across)) * layer.extent.height.of(down);
        return sum * ((columns * rows + threads - 1) / threads);
    };
    const int fewest = (width + network.max_stripe - 1) / network.max_stripe;
    const int bands = threads > 1 ? std::clamp(height / kMinBand, 1, threads) : 1;
    int best_columns = fewest, best_rows = 1;
    for (int columns = fewest; columns <= std::max(2 * fewest, std::min(threads, width)); columns++)
        for (int rows = 1; rows <= bands; rows++)
            if (cost(columns, rows) < cost(best_columns, best_rows)) best_columns = columns, best_rows = rows;
    return {(width + best_columns - 1) / best_columns, (height + best_rows - 1) / best_rows};
}

}  // namespace vsartifact
