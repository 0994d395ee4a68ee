// SPDX-License-Identifier: MIT
#include "engines/native/nodes.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace vsartifact {

namespace {

constexpr int kMaxStep = 2;  // that kernels read pixels in

/// The length divided, with what is left counted in the new pixels.
std::optional<NativeLength> divided(NativeLength length, int by) {
    if (length.shrink % by) return std::nullopt;
    const int common = std::gcd(length.num, by);
    return NativeLength{length.num / common, length.den * (by / common), length.shrink / by};
}

NativeLength multiplied(NativeLength length, int by) {
    const int common = std::gcd(length.den, by);
    return {length.num * (by / common), length.den / common, length.shrink * by};
}

/// What a kernel leaves of a length.
std::optional<NativeLength> convolved(NativeLength length, int kernel, const NativeKernel& k) {
    length.shrink += (kernel - 1) * k.dilation + 1 - k.stride;
    return divided(length, k.stride);
}

/// A stride f is a stride of 1 on f * f phases.
void take_apart(NativeKernel& k) {
    const int f = k.stride, height = round_up(k.height, f) / f, width = round_up(k.width, f) / f;
    std::vector<float> phases;
    for (int o = 0; o < k.outputs; o++)
        for (int c = 0; c < k.inputs * f * f; c++)
            for (int y = c / f % f; y < height * f; y += f)
                for (int x = c % f; x < width * f; x += f) {
                    const int at = ((o * k.inputs + c / (f * f)) * k.height + y) * k.width + x;
                    phases.push_back(y < k.height && x < k.width ? k.weights[static_cast<size_t>(at)] : 0.f);
                }
    k.weights = std::move(phases);
    k.inputs *= f * f;
    k.height = height;
    k.width = width;
    k.stride = 1;
}

/// Where channels lie together, so that one source of a convolution reads them.
bool together(const NativeChannel& a, const NativeChannel& b) {
    return a.features == b.features && a.y == b.y && a.x == b.x && a.step_y == b.step_y && a.step_x == b.step_x;
}

}  // namespace

std::optional<NativeView> sliced(NativeView view, bool rows, int start, int cut, int step) {
    NativeLength& length = rows ? view.extent.height : view.extent.width;
    if (step > 1 && (start >= step || cut > 0)) return std::nullopt;
    length.shrink += step > 1 ? 0 : start + cut;  // the first `step` starts give equally many
    const std::optional<NativeLength> left = divided(length, step);
    if (!left) return std::nullopt;
    length = *left;
    for (NativeChannel& c : view.channels) {
        (rows ? c.y : c.x) += (rows ? c.step_y : c.step_x) * start;
        (rows ? c.step_y : c.step_x) *= step;
    }
    return view;
}

std::optional<NativeView> unshuffled(const NativeView& view, int f) {
    const auto height = divided(view.extent.height, f), width = divided(view.extent.width, f);
    if (!height || !width) return std::nullopt;
    NativeView result{{}, {*height, *width}};
    for (const NativeChannel& c : view.channels)
        for (int phase = 0; phase < f * f; phase++)
            result.channels.push_back(
                {c.features, c.channel, c.y + c.step_y * (phase / f), c.x + c.step_x * (phase % f), c.step_y * f, c.step_x * f});
    return result;
}

NativeNodes::NativeNodes(int channels) : channels_(channels) {}

NativeView NativeNodes::input() const {
    NativeView view;
    for (int c = 0; c < channels_; c++) view.channels.push_back({.features = 0, .channel = c});
    return view;
}

NativeView NativeNodes::whole(int features) const {
    const NativeNode& node = nodes_[static_cast<size_t>(features - 1)];
    NativeView view{{}, node.extent};
    for (int c = 0; c < node.channels; c++) view.channels.push_back({.features = features, .channel = c});
    return view;
}

int NativeNodes::append(NativeNode node) {
    nodes_.push_back(std::move(node));
    return static_cast<int>(nodes_.size());
}

Blocks NativeNodes::blocks_at(int features) const { return blocks_of(nodes_[static_cast<size_t>(features - 1)].channels); }

int NativeNodes::gather(const NativeView& view, int shuffle, bool planar) {
    const NativeGather operation{shuffle, planar, view.channels};
    for (size_t i = 0; i < nodes_.size(); i++) {
        const auto* other = std::get_if<NativeGather>(&nodes_[i].operation);
        if (other && *other == operation) return static_cast<int>(i) + 1;
    }
    return append({static_cast<int>(view.channels.size()) / (shuffle * shuffle),
                   {multiplied(view.extent.height, shuffle), multiplied(view.extent.width, shuffle)},
                   operation});
}

bool NativeNodes::direct(const NativeView& view, int stride) const {
    const NativeChannel& first = view.channels.front();
    size_t read = 0;  // channels, those in between that are not asked for too
    for (size_t i = 0; i < view.channels.size(); i++) {
        const NativeChannel& c = view.channels[i];
        if (c.features == 0) return false;
        const auto* gathered = std::get_if<NativeGather>(&nodes_[static_cast<size_t>(c.features - 1)].operation);
        if ((gathered && gathered->planar) || blocks_at(c.features).lanes != blocks_at(first.features).lanes ||
            c.step_y != c.step_x || c.step_x != first.step_x || c.step_x * stride > kMaxStep)
            return false;
        int last = -1;
        for (size_t j = 0; j < view.channels.size(); j++) {
            if (!together(view.channels[j], c)) continue;
            if (j < i) break;  // counted with that one
            last = std::max(last, view.channels[j].channel);
        }
        read += static_cast<size_t>(last + 1);
    }
    return read <= 2 * view.channels.size();
}

std::vector<NativeSource> NativeNodes::sources(const NativeView& view, const NativeKernel& k) const {
    std::vector<NativeSource> result;
    std::vector<bool> used(view.channels.size());
    const int area = k.height * k.width;
    for (size_t i = 0; i < used.size(); i++) {
        if (used[i]) continue;
        const NativeChannel& first = view.channels[i];
        NativeSource source{first.features, first.y, first.x, k.dilation * first.step_x, 0, {}};
        for (const NativeChannel& c : view.channels)
            if (together(c, first)) source.channels = std::max(source.channels, c.channel + 1);
        source.weights.resize(static_cast<size_t>(k.outputs * source.channels * area));
        for (size_t j = i; j < used.size(); j++) {
            const NativeChannel& c = view.channels[j];
            if (!together(c, first)) continue;
            used[j] = true;
            for (int o = 0; o < k.outputs; o++)
                for (int at = 0; at < area; at++)
                    source.weights[static_cast<size_t>((o * source.channels + c.channel) * area + at)] +=
                        k.weights[(static_cast<size_t>(o * k.inputs) + j) * static_cast<size_t>(area) + static_cast<size_t>(at)];
        }
        result.push_back(std::move(source));
    }
    return result;
}

std::optional<NativeView> NativeNodes::convolve(NativeView view, NativeKernel k) {
    const auto height = convolved(view.extent.height, k.height, k), width = convolved(view.extent.width, k.width, k);
    if (!height || !width) return std::nullopt;
    if (k.stride > 1 && !direct(view, k.stride)) {
        std::optional<NativeView> phases = k.dilation == 1 ? unshuffled(view, k.stride) : std::nullopt;
        if (!phases) return std::nullopt;
        view = *std::move(phases);
        take_apart(k);
    }
    if (!direct(view, k.stride)) view = whole(gather(view, 1, view.channels.size() == 1 && k.dilation == 1 && k.width <= 16));
    NativeConv conv;
    conv.sources = sources(view, k);
    conv.outputs = k.outputs;
    conv.height = k.height;
    conv.width = k.width;
    conv.step = k.stride * view.channels.front().step_x;
    conv.bias = k.bias.empty() ? std::vector<float>(static_cast<size_t>(k.outputs)) : std::move(k.bias);
    return whole(append({k.outputs, {*height, *width}, std::move(conv)}));
}

NativeView NativeNodes::shuffle(const NativeView& view, int factor, bool alone) {
    NativeView from = view;
    const int phases = factor * factor, channels = static_cast<int>(view.channels.size()) / phases;
    // Then the channels of each phase may lie together, so that they are copied together.
    if (NativeConv* conv = conv_of(view); alone && conv && !conv->added) {
        const auto order = [&](std::vector<float>& values, int size) {
            std::vector<float> ordered(values.size());
            for (size_t at = 0; at < values.size(); at++) {
                const int o = static_cast<int>(at) / size, place = o % phases * channels + o / phases;
                ordered[static_cast<size_t>(place * size) + at % static_cast<size_t>(size)] = values[at];
            }
            values = std::move(ordered);
        };
        for (NativeSource& source : conv->sources) order(source.weights, source.channels * conv->height * conv->width);
        for (std::vector<float>* values : {&conv->bias, &conv->before, &conv->after}) order(*values, 1);
        for (NativeChannel& c : from.channels) c.channel = c.channel % phases * channels + c.channel / phases;
    }
    return whole(gather(from, factor, false));
}

NativeConv* NativeNodes::conv_of(const NativeView& view) {
    const int features = view.channels.front().features;
    if (features == 0 || view.channels != whole(features).channels) return nullptr;
    return std::get_if<NativeConv>(&nodes_[static_cast<size_t>(features - 1)].operation);
}

void NativeNodes::add(NativeConv& conv, const NativeView& view) {
    const NativeChannel& first = view.channels.front();
    NativeView aligned = view;
    for (NativeChannel& c : aligned.channels) c.y = c.x = 0;
    const bool in_place = direct(view, 1) && first.step_x == 1 && aligned.channels == whole(first.features).channels &&
                          std::ranges::all_of(view.channels, [&](const NativeChannel& c) { return together(c, first); });
    if (in_place) {
        conv.added = first.features;
        conv.added_y = first.y;
        conv.added_x = first.x;
    } else {
        // Appending moves nodes, and with them the convolution.
        const auto at =
            std::ranges::find_if(nodes_, [&](NativeNode& n) { return std::get_if<NativeConv>(&n.operation) == &conv; });
        const auto number = static_cast<size_t>(at - nodes_.begin());
        const int gathered = gather(view, 1, false);
        std::get<NativeConv>(nodes_[number].operation).added = gathered;
    }
}

std::vector<NativeNode> NativeNodes::finish(const NativeView& output) {
    NativeNode last{static_cast<int>(output.channels.size()), output.extent, NativeGather{1, false, output.channels}};
    // A pixel-shuffle at the end is done by whatever writes the output.
    const int features = output.channels.front().features;
    if (features > 0 && output.channels == whole(features).channels &&
        std::holds_alternative<NativeGather>(nodes_[static_cast<size_t>(features - 1)].operation))
        last = nodes_[static_cast<size_t>(features - 1)];
    std::vector<NativeNode> ordered;
    std::vector<int> place(nodes_.size() + 1, -1);
    place[0] = 0;
    const auto emit = [&](const auto& self, NativeNode node) -> int {
        const auto need = [&](int& number) {
            int& known = place[static_cast<size_t>(number)];
            if (known < 0) known = self(self, nodes_[static_cast<size_t>(number - 1)]);
            number = known;
        };
        if (auto* gathered = std::get_if<NativeGather>(&node.operation)) {
            for (NativeChannel& c : gathered->channels) need(c.features);
        } else {
            auto& conv = std::get<NativeConv>(node.operation);
            for (NativeSource& source : conv.sources) need(source.features);
            need(conv.added);
        }
        ordered.push_back(std::move(node));
        return static_cast<int>(ordered.size());
    };
    emit(emit, std::move(last));
    return ordered;
}

}  // namespace vsartifact
