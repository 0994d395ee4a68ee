// SPDX-License-Identifier: MIT
#include "engines/vulkan/tile.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "system/error.hpp"

namespace vsartifact {

namespace {

constexpr size_t kAlignment = 256;  // no device asks for more

/// Part of a buffer.
struct Range {
    vk::Buffer buffer = nullptr;
    size_t offset = 0, bytes = 0;
};

/// convolution.comp's push constants.
struct Sizes {
    int32_t in_height, in_width, in_y, in_x, in_row, in_plane, in_first;
    int32_t out_height, out_width, out_row, out_plane, out_first;
    int32_t added_y, added_x, added_row, added_plane, added_first;
};
static_assert(sizeof(Sizes) == kPushBytes);

/// Where features lie in a block of memory that those share which are not needed at the same time.
class Places {
  public:
    explicit Places(size_t count) : places_(count) {}

    /// Finds the first free place for features that are there from pass `first` to pass `last`.
    void add(size_t features, size_t bytes, size_t first, size_t last) {
        Place place{0, (bytes + kAlignment - 1) / kAlignment * kAlignment, first, last};
        std::vector<const Place*> beside;
        for (const Place& other : places_)
            if (other.bytes && other.first <= last && first <= other.last) beside.push_back(&other);
        std::ranges::sort(beside, {}, [](const Place* p) { return p->offset; });
        for (const Place* other : beside) {
            if (place.offset + place.bytes <= other->offset) break;
            place.offset = std::max(place.offset, other->offset + other->bytes);
        }
        end_ = std::max(end_, place.offset + place.bytes);
        places_[features] = place;
    }

    size_t offset(size_t features) const { return places_[features].offset; }
    size_t bytes() const { return end_; }

  private:
    struct Place {
        size_t offset = 0, bytes = 0, first = 0, last = 0;
    };
    std::vector<Place> places_;
    size_t end_ = 0;
};

class VulkanTileRun : public TileRun {
  public:
    VulkanTileRun(const VulkanNetwork& network, const TileShapes& shapes, int width, int height)
        : network_(network),
          device_(*network.device),
          in_shape_(shapes.input(width, height)),
          out_shape_(shapes.output(width, height)),
          sizes_(feature_sizes(network.graph, {in_shape_.height, in_shape_.width})),
          in_(device_, VulkanMemory::kUpload, in_shape_.count() * sizeof(float)),
          out_(device_, VulkanMemory::kDownload, out_shape_.count() * sizeof(float)),
          features_(sizes_.size()) {
        input_ = {static_cast<float*>(in_->host), in_shape_.count()};
        output_ = {static_cast<float*>(out_->host), out_shape_.count()};
        plan();
        record();
    }

    void run() override { device_.run(*commands_); }

  private:
    bool copies() const { return !device_.info().unified; }

    size_t last_use(size_t features) const {
        size_t last = 0;
        for (size_t i = 0; i < network_.graph.passes.size(); i++) {
            const VulkanPass& pass = network_.graph.passes[i];
            if (pass.in.features == static_cast<int>(features) || pass.added.features == static_cast<int>(features)) last = i;
        }
        return last;
    }

    /// Finds places for features, and for the tensors where the device does not work on the host's memory.
    void plan() {
        const std::vector<VulkanPass>& passes = network_.graph.passes;
        Places places(features_.size() + 1);
        const size_t output = features_.size();
        if (copies()) {
            places.add(0, in_shape_.count() * sizeof(float), 0, passes.size());
            places.add(output, out_shape_.count() * sizeof(float), 0, passes.size());
        }
        for (size_t i = 0; i < passes.size(); i++) {
            if (passes[i].last) continue;
            const VulkanSize size = sizes_[i + 1];
            features_[i + 1].bytes = static_cast<size_t>(vulkan_blocks(passes[i].channels())) * static_cast<size_t>(size.height) *
                                     static_cast<size_t>(size.width) * network_.block_bytes();
            places.add(i + 1, features_[i + 1].bytes, i, std::max(i, last_use(i + 1)));
        }
        memory_ = VulkanBlock(device_, VulkanMemory::kDevice, std::max(places.bytes(), kAlignment));
        for (size_t i = 1; i < features_.size(); i++) {
            features_[i].buffer = memory_->handle;
            features_[i].offset = places.offset(i);
        }
        const size_t in_bytes = in_shape_.count() * sizeof(float), out_bytes = out_shape_.count() * sizeof(float);
        features_[0] = copies() ? Range{memory_->handle, places.offset(0), in_bytes} : Range{in_->handle, 0, in_bytes};
        output_range_ = copies() ? Range{memory_->handle, places.offset(output), out_bytes} : Range{out_->handle, 0, out_bytes};
        for (const Range& range : features_) check_size(range);
        check_size(output_range_);
    }

    void check_size(const Range& range) const {
        const size_t max = device_.info().limits.max_storage_buffer_range;
        if (range.bytes > max)
            fail("features of ", range.bytes >> 20, " MiB exceed the max buffer size of ", device_.info().name, ", ", max >> 20,
                 " MiB");
    }

    Sizes sizes_of(size_t number) const {
        const VulkanPass& pass = network_.graph.passes[number];
        const VulkanView &in = pass.in, &added = pass.added;
        const VulkanSize from = sizes_[static_cast<size_t>(in.features)], part = view_size(in, from), to = sizes_[number + 1];
        const int first = in.features == 0 ? in.channel : in.channel / 4;
        Sizes s{part.height,
                part.width,
                in.top,
                in.left,
                from.width,
                from.height * from.width,
                first,
                to.height / pass.shuffle,
                to.width / pass.shuffle,
                to.width,
                to.height * to.width,
                0,
                0,
                0,
                0,
                0,
                0};
        if (pass.last) {
            s.out_row = out_shape_.width;
            s.out_plane = out_shape_.width * out_shape_.height;
            s.out_first = pass.first_output;
        }
        if (added.features >= 0) {
            const VulkanSize size = sizes_[static_cast<size_t>(added.features)];
            s.added_y = added.top;
            s.added_x = added.left;
            s.added_row = size.width;
            s.added_plane = size.width * size.height;
            s.added_first = added.features == 0 ? added.channel : added.channel / 4;
        }
        return s;
    }

    void bind(size_t number) {
        const VulkanPass& pass = network_.graph.passes[number];
        const VulkanLayer& layer = network_.layers[number];
        const Range weights{network_.weights->handle, layer.weights, layer.weights_bytes};
        // What a pass does not read is bound all the same, to anything.
        std::array<Range, kBindings> ranges{features_[0], weights, weights, weights, weights, output_range_};
        if (pass.in.features > 0) ranges[1] = features_[static_cast<size_t>(pass.in.features)];
        if (pass.added.features > 0) ranges[3] = features_[static_cast<size_t>(pass.added.features)];
        if (!pass.last) ranges[4] = features_[number + 1];
        std::array<vk::BufferRange, kBindings> buffers{};
        std::array<vk::WriteSet, kBindings> writes{};
        const vk::Set set = device_.set(*commands_);
        for (uint32_t i = 0; i < kBindings; i++) {
            buffers[i] = {ranges[i].buffer, ranges[i].offset, ranges[i].bytes};
            writes[i].set = set;
            writes[i].binding = i;
            writes[i].count = 1;
            writes[i].buffers = &buffers[i];
        }
        const vk::DeviceFunctions& api = device_.api();
        const vk::CommandBuffer commands = commands_->buffer;
        api.UpdateDescriptorSets(device_.handle(), kBindings, writes.data(), 0, nullptr);
        api.CmdBindPipeline(commands, vk::kBindCompute, layer.pipeline);
        api.CmdBindDescriptorSets(commands, vk::kBindCompute, device_.layout(), 0, 1, &set, 0, nullptr);
    }

    void barrier(vk::Flags from, vk::Flags written, vk::Flags to, vk::Flags read) {
        vk::MemoryBarrier memory;
        memory.source = written;
        memory.target = read;
        device_.api().CmdPipelineBarrier(commands_->buffer, from, to, 0, 1, &memory, 0, nullptr, 0, nullptr);
    }

    void copy(const Range& from, const Range& to) {
        const vk::BufferCopy part{from.offset, to.offset, from.bytes};
        device_.api().CmdCopyBuffer(commands_->buffer, from.buffer, to.buffer, 1, &part);
    }

    void record() {
        constexpr vk::Flags kShader = vk::kAccessShaderRead | vk::kAccessShaderWrite;
        if (copies()) {
            copy({in_->handle, 0, features_[0].bytes}, features_[0]);
            barrier(vk::kStageTransfer, vk::kAccessTransferWrite, vk::kStageCompute, vk::kAccessShaderRead);
        }
        const auto groups = [](int positions, int tile) { return static_cast<uint32_t>((positions + tile - 1) / tile); };
        for (size_t i = 0; i < network_.layers.size(); i++) {
            if (i) barrier(vk::kStageCompute, vk::kAccessShaderWrite, vk::kStageCompute, kShader);
            bind(i);
            const Sizes sizes = sizes_of(i);
            const VulkanLayer& layer = network_.layers[i];
            device_.api().CmdPushConstants(commands_->buffer, device_.layout(), vk::kComputeStage, 0, sizeof sizes, &sizes);
            device_.api().CmdDispatch(commands_->buffer, groups(sizes.out_width, layer.tile_width),
                                      groups(sizes.out_height, layer.tile_height), static_cast<uint32_t>(layer.depth));
        }
        if (copies()) {
            barrier(vk::kStageCompute, vk::kAccessShaderWrite, vk::kStageTransfer, vk::kAccessTransferRead);
            copy(output_range_, {out_->handle, 0, output_range_.bytes});
            barrier(vk::kStageTransfer, vk::kAccessTransferWrite, vk::kStageHost, vk::kAccessHostRead);
        } else {
            barrier(vk::kStageCompute, vk::kAccessShaderWrite, vk::kStageHost, vk::kAccessHostRead);
        }
        device_.end(*commands_);
    }

    const VulkanNetwork& network_;
    VulkanDevice& device_;
    TensorShape in_shape_, out_shape_;
    std::vector<VulkanSize> sizes_;  // of features
    VulkanBlock in_, out_, memory_;
    std::vector<Range> features_;  // where they lie; number 0 is the input
    Range output_range_;
    VulkanRecording commands_{device_};
};

}  // namespace

std::unique_ptr<TileRun> vulkan_tile_run(const VulkanNetwork& network, const TileShapes& shapes, int width, int height) {
    return std::make_unique<VulkanTileRun>(network, shapes, width, height);
}

}  // namespace vsartifact
