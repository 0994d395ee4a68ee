// SPDX-License-Identifier: MIT
#include "engines/vulkan/network.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <utility>

#include "engines/vulkan/recorder.hpp"
#include "samples/half.hpp"
#include "system/error.hpp"

namespace vsartifact {

namespace {

constexpr size_t kSharedBytes = 12 << 10;  // what a workgroup stages at once, so that several fit beside each other
constexpr int kMaxDots = 8;                // sums of an invocation, four numbers each
constexpr float kMaxHalf = 65504.f;
constexpr uint16_t kHalfNan = 0x7e00;

/// How the channels that a pass computes lie in blocks: those that a pixel shuffle sends to one place together, so that whole
/// blocks are written.
struct Order {
    int phases, blocks_of_phase, channels;  // channels of a phase

    explicit Order(const VulkanPass& pass, int computed)
        : phases(pass.last ? 1 : pass.shuffle * pass.shuffle),
          blocks_of_phase(vulkan_blocks(computed / phases)),
          channels(computed / phases) {}

    int blocks() const { return phases * blocks_of_phase; }
    /// Number of the shuffled channel, -1 = none.
    int shuffled(int block, int lane) const {
        const int channel = block % blocks_of_phase * 4 + lane;
        return channel < channels ? channel : -1;
    }
    int channel(int block, int lane) const {
        const int c = shuffled(block, lane);
        return c < 0 ? -1 : c * phases + block / blocks_of_phase;
    }
};

int computed_channels(const VulkanPass& pass) { return pass.tail.empty() ? pass.outputs : pass.tail_inputs; }

/// Outputs that are computed as sums of products, each of four inputs: where a block would be mostly empty.
int dots(const VulkanPass& pass) { return pass.last && pass.outputs < 4 ? pass.outputs : 0; }

void pack_head(const VulkanPass& pass, std::vector<float>& packed) {
    const VulkanHead& head = pass.head;
    const int outputs = 4 * vulkan_blocks(head.outputs), taps = head.height * head.width;
    for (int block = 0; block < outputs; block += 4)
        for (int tap = 0; tap < taps; tap++)
            for (int in = 0; in < pass.in.channels; in++)
                for (int out = block; out < block + 4; out++)
                    packed.push_back(
                        out < head.outputs ? head.weights[static_cast<size_t>((out * pass.in.channels + in) * taps + tap)] : 0);
    for (const std::vector<float>& values : {head.bias, head.slopes}) {
        packed.insert(packed.end(), values.begin(), values.end());
        if (!values.empty()) packed.resize(packed.size() + static_cast<size_t>(outputs - head.outputs));
    }
}

/// Weights in the order in which convolution.comp reads them.
std::vector<float> pack(const VulkanPass& pass) {
    std::vector<float> packed;
    const int computed = computed_channels(pass);
    const Order order(pass, computed);
    const auto weight = [&](int out, int in, int tap) {
        if (out < 0 || in >= pass.inputs()) return 0.f;
        return pass.weights[static_cast<size_t>((out * pass.inputs() + in) * pass.height * pass.width + tap)];
    };
    const auto per_channel = [&](const std::vector<float>& values, bool shuffled) {
        for (int block = 0; block < order.blocks(); block++) {
            for (int lane = 0; lane < 4; lane++) {
                const int channel = shuffled ? order.shuffled(block, lane) : order.channel(block, lane);
                packed.push_back(channel < 0 ? 0 : values[static_cast<size_t>(channel)]);
            }
        }
    };
    if (pass.head.outputs) pack_head(pass, packed);
    for (int tap = 0; tap < pass.height * pass.width; tap++) {
        for (int in = 0; in < 4 * vulkan_blocks(pass.inputs()); in += 4) {
            for (int out = 0; out < dots(pass); out++)
                for (int lane = 0; lane < 4; lane++) packed.push_back(weight(out, in + lane, tap));
            if (dots(pass)) continue;
            for (int block = 0; block < order.blocks(); block++)
                for (int lane = 0; lane < 4; lane++)
                    for (int out = 0; out < 4; out++) packed.push_back(weight(order.channel(block, out), in + lane, tap));
        }
    }
    per_channel(pass.bias, false);
    if (!pass.first_slopes.empty()) per_channel(pass.first_slopes, false);
    if (!pass.tail.empty()) {
        const Order result(pass, pass.outputs);
        for (int in = 0; in < 4 * order.blocks(); in += 4)
            for (int block = 0; block < result.blocks(); block++)
                for (int lane = 0; lane < 4; lane++)
                    for (int out = 4 * block; out < 4 * block + 4; out++)
                        packed.push_back(in + lane < computed && out < pass.outputs
                                             ? pass.tail[static_cast<size_t>(out * computed + in + lane)]
                                             : 0);
        for (int out = 0; out < 4 * result.blocks(); out++)
            packed.push_back(out < pass.outputs ? pass.tail_bias[static_cast<size_t>(out)] : 0);
    }
    const Order result(pass, pass.outputs);
    const auto of_result = [&](const std::vector<float>& values, bool shuffled) {
        for (int block = 0; block < result.blocks(); block++) {
            for (int lane = 0; lane < 4; lane++) {
                const int channel = shuffled ? result.shuffled(block, lane) : result.channel(block, lane);
                packed.push_back(channel < 0 ? 0 : values[static_cast<size_t>(channel)]);
            }
        }
    };
    if (!pass.slopes.empty()) of_result(pass.slopes, false);
    if (!pass.last_slopes.empty()) of_result(pass.last_slopes, true);
    return packed;
}

int largest_divisor(int number, int max) {
    for (int divisor = std::min(number, max); divisor > 1; divisor--)
        if (number % divisor == 0) return divisor;
    return 1;
}

/// Threads of a workgroup, the pixels and output blocks of each, and the input blocks that are staged at once.
struct Staging {
    int threads_y, threads_x, pixels_y, pixels_x, groups, chunk;
};

Staging choose_staging(const VulkanPass& pass, size_t block_bytes, const VulkanDeviceInfo& device) {
    const int blocks = Order(pass, computed_channels(pass)).blocks();
    // An invocation has 16 sums of four channels: of as many blocks as there are, so that the input is read once, and of as many
    // pixels as are left then, so that edges are a small part. Smaller ones where a kernel is large.
    constexpr Staging kSizes[] = {{8, 16, 2, 1, 8, 0}, {8, 16, 4, 2, 2, 0}, {8, 16, 2, 2, 4, 0}, {8, 8, 2, 2, 4, 0},
                                  {8, 8, 1, 1, 4, 0},  {4, 4, 1, 1, 4, 0},  {2, 2, 1, 1, 4, 0}};
    for (Staging s : kSizes) {
        if ((s.groups > 4 && blocks % s.groups) || (s.groups < 4 && blocks > s.groups)) continue;
        if (dots(pass) * s.pixels_y * s.pixels_x > kMaxDots) continue;
        const int rows = (s.threads_y * s.pixels_y - 1) * pass.stride + pass.height;
        const int columns = (s.threads_x * s.pixels_x - 1) * pass.stride + pass.width;
        const size_t bytes = static_cast<size_t>(rows * columns) * block_bytes;
        const VulkanHead& head = pass.head;
        const int source = ((rows - 1) * head.stride + head.height) * ((columns - 1) * head.stride + head.width);
        const int lanes = head.outputs ? source * pass.in.channels : 1;  // an array has one at least
        const size_t source_bytes = static_cast<size_t>(lanes) * block_bytes / 4;
        if (bytes + source_bytes > device.limits.max_shared_memory) continue;
        s.groups = pass.tail.empty() ? largest_divisor(blocks, s.groups) : blocks;
        const size_t left = kSharedBytes - std::min(kSharedBytes, source_bytes);
        s.chunk = largest_divisor(vulkan_blocks(pass.inputs()), std::max(1, static_cast<int>(left / bytes)));
        return s;
    }
    fail("the device ", device.name, " has too little shared memory for a convolution of ", pass.height, "x", pass.width,
         "; use another provider or another model");
}

/// Whether a negative value may become larger than it is, so that the larger of both is not the one that is wanted.
bool large_slopes(const VulkanPass& pass) {
    const auto large = [](const std::vector<float>& slopes) {
        return std::ranges::any_of(slopes, [](float slope) { return !(slope <= 1.f); });
    };
    return large(pass.head.slopes) || large(pass.first_slopes) || large(pass.slopes) || large(pass.last_slopes);
}

VulkanConstants constants(const VulkanPass& pass, const Staging& staging) {
    const Order order(pass, computed_channels(pass));
    const bool shuffled_blocks = !pass.last;
    return {staging.threads_x,
            staging.threads_y,
            staging.pixels_x,
            staging.pixels_y,
            pass.height,
            pass.width,
            pass.stride,
            pass.pad_y,
            pass.pad_x,
            pass.inputs(),
            staging.chunk,
            order.blocks(),
            staging.groups,
            pass.outputs,
            dots(pass),
            pass.in.shuffle,
            pass.shuffle,
            pass.phases,
            pass.in.features == 0,
            pass.last,
            !pass.first_slopes.empty(),
            !pass.tail.empty(),
            !pass.slopes.empty(),
            shuffled_blocks && pass.added.features >= 0,
            pass.last && pass.added.features == 0,
            !pass.last_slopes.empty(),
            pass.head.height,
            pass.head.width,
            pass.head.stride,
            pass.head.outputs ? pass.in.channels : 1,
            !pass.head.slopes.empty(),
            large_slopes(pass)};
}

}  // namespace

VulkanNetwork::VulkanNetwork(VulkanPipelines& on, VulkanGraph of, bool may_be_half)
    : pipelines(on), graph(std::move(of)), half(may_be_half && on.info().half) {
    for (const VulkanPass& pass : graph.passes) {
        VulkanLayer layer;
        const std::vector<float> packed = pack(pass);
        layer.weights = aligned_range(weights.size());
        layer.weights_bytes = packed.size() * (half ? sizeof(uint16_t) : sizeof(float));
        weights.resize(layer.weights + layer.weights_bytes);
        if (half) {
            auto* halves = reinterpret_cast<uint16_t*>(weights.data() + layer.weights);
            for (const float value : packed) *halves++ = std::abs(value) < kMaxHalf ? float_to_half(value) : kHalfNan;
        } else {
            std::memcpy(weights.data() + layer.weights, packed.data(), layer.weights_bytes);
        }
        const Staging staging = choose_staging(pass, block_bytes(), pipelines.info());
        layer.tile_height = staging.threads_y * staging.pixels_y;
        layer.tile_width = staging.threads_x * staging.pixels_x;
        layer.depth = Order(pass, computed_channels(pass)).blocks() / staging.groups;
        layer.pipeline =
            pipelines.pipeline(half ? VulkanShader::kConvolutionHalf : VulkanShader::kConvolution, constants(pass, staging));
        layers.push_back(layer);
    }
}

}  // namespace vsartifact
