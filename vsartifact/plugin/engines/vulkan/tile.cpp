// SPDX-License-Identifier: MIT
#include "engines/vulkan/tile.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

namespace vsartifact {

namespace {

/// Where features lie in a block of memory that those share which are not needed at the same time.
class Places {
  public:
    explicit Places(size_t count) : places_(count) {}

    /// Finds the first free place for features that are there from pass `first` to pass `last`.
    void add(size_t features, size_t bytes, size_t first, size_t last) {
        Place place{0, aligned_range(bytes), first, last};
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

}  // namespace

/// convolution.comp's push constants.
struct VulkanTile::Sizes {
    int32_t in_height, in_width, in_y, in_x, in_row, in_plane, in_first;
    int32_t out_height, out_width, out_row, out_plane, out_first;
    int32_t added_y, added_x, added_row, added_plane, added_first;
};

VulkanTile::VulkanTile(const VulkanNetwork& network, const TileShapes& shapes, int width, int height, bool tensors)
    : network_(network),
      in_shape_(shapes.input(width, height)),
      out_shape_(shapes.output(width, height)),
      sizes_(feature_sizes(network.graph, {in_shape_.height, in_shape_.width})),
      offsets_(sizes_.size()),
      used_(sizes_.size()) {
    static_assert(sizeof(Sizes) == kPushBytes);
    place(tensors);
}

size_t VulkanTile::last_use(size_t features) const {
    size_t last = 0;
    for (size_t i = 0; i < network_.graph.passes.size(); i++) {
        const VulkanPass& pass = network_.graph.passes[i];
        if (pass.in.features == static_cast<int>(features) || pass.added.features == static_cast<int>(features)) last = i;
    }
    return last;
}

void VulkanTile::place(bool tensors) {
    const std::vector<VulkanPass>& passes = network_.graph.passes;
    Places places(sizes_.size() + 1);
    const size_t output = sizes_.size();
    if (tensors) {
        places.add(0, input_bytes(), 0, passes.size());
        places.add(output, output_bytes(), 0, passes.size());
    }
    for (size_t i = 0; i < passes.size(); i++) {
        if (passes[i].last) continue;
        const VulkanSize size = sizes_[i + 1];
        used_[i + 1] = static_cast<size_t>(vulkan_blocks(passes[i].channels())) * static_cast<size_t>(size.height) *
                       static_cast<size_t>(size.width) * network_.block_bytes();
        places.add(i + 1, used_[i + 1], i, std::max(i, last_use(i + 1)));
    }
    for (size_t i = 1; i < sizes_.size(); i++) offsets_[i] = places.offset(i);
    input_ = places.offset(0);
    output_ = places.offset(output);
    bytes_ = std::max(places.bytes(), kRangeAlignment);
}

size_t VulkanTile::max_range() const { return std::max({std::ranges::max(used_), input_bytes(), output_bytes()}); }

VulkanTile::Sizes VulkanTile::sizes_of(size_t number) const {
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

VulkanRange VulkanTile::features(size_t number, const VulkanRange& block, const VulkanRange& in) const {
    return number ? block.part(offsets_[number], used_[number]) : in;
}

void VulkanTile::record(VulkanRecorder& recorder, vk::Buffer weights, const VulkanRange& block, const VulkanRange& in,
                        const VulkanRange& out) const {
    for (size_t i = 0; i < network_.layers.size(); i++) {
        if (i) recorder.barrier();
        const VulkanPass& pass = network_.graph.passes[i];
        const VulkanLayer& layer = network_.layers[i];
        const VulkanRange own{weights, layer.weights, layer.weights_bytes};
        std::array<VulkanRange, kBindings> ranges{in, own, own, own, own, out};
        if (pass.in.features > 0) ranges[1] = features(static_cast<size_t>(pass.in.features), block, in);
        if (pass.added.features > 0) ranges[3] = features(static_cast<size_t>(pass.added.features), block, in);
        if (!pass.last) ranges[4] = features(i + 1, block, in);
        const Sizes sizes = sizes_of(i);
        recorder.dispatch(layer.pipeline, ranges, std::as_bytes(std::span(&sizes, 1)),
                          groups_of(sizes.out_width, layer.tile_width), groups_of(sizes.out_height, layer.tile_height),
                          static_cast<uint32_t>(layer.depth));
    }
}

}  // namespace vsartifact
