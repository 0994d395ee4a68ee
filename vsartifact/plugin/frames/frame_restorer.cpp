// SPDX-License-Identifier: MIT
#include "frames/frame_restorer.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <utility>

#include "frames/conversion.hpp"
#include "samples/quantization.hpp"
#include "system/error.hpp"

namespace vsartifact {

namespace {

constexpr SampleFormat kFloats{Sample::kF32, 32, 0.f};

/// Whether the clip's planes are the model's channels, or their phases.
bool holds_channels(const Layout& layout, const Clip& clip) {
    if (layout.space == Space::kRgb) return clip.family == Family::kRgb;
    if (layout.space == Space::kYuv444) return clip.family == Family::kYuv && !clip.sub_w && !clip.sub_h;
    return true;
}

/// Sizes of the tensors, each once.
std::vector<Extent> tensor_grids(const Layout& layout, const Clip& clip, const std::vector<int>& planes) {
    if (layout.space != Space::kSingle) return {{clip.width / layout.grid(), clip.height / layout.grid()}};
    std::vector<Extent> grids;
    for (const int p : planes) {
        const Extent size{clip.plane_width(p), clip.plane_height(p)};
        if (std::find(grids.begin(), grids.end(), size) == grids.end()) grids.push_back(size);
    }
    return grids;
}

void enlarge_plane(const Clip& clip, int plane, int scale, const ColorTags& tags, const PlaneView& source, const Target& out) {
    const Sitings sitings = clip.chroma(plane) ? chroma_sitings(tags.chroma_location, clip.sub_w, clip.sub_h) : Sitings{};
    const Taps columns = enlarge(sitings.x, source.width, scale), rows = enlarge(sitings.y, source.height, scale);
    const SampleFormat& format = clip.samples[static_cast<size_t>(plane)];
    const size_t pixels = static_cast<size_t>(source.width) * static_cast<size_t>(source.height);
    const Scratch before = scratch_floats(pixels), after = scratch_floats(pixels * static_cast<size_t>(scale * scale));
    load_rect(source, format, Grid{}, {0, 0, source.width, source.height}, before.as<float>());
    resample(before.as<float>(), columns, rows, after.as<float>());
    save_plane(after.as<float>(), columns.size(), rows.size(), format, out);
}

/// What a network is told of how a JPEG quantized the planes that it restores: whether that is known, and how coarse it is in the
/// mean.
class JpegFacts {
  public:
    /// Looks for the quantization of the planes; `grid` is the tensor's size.
    JpegFacts(const Sources& sources, const Clip& clip, const std::vector<RestoredPlane>& planes, const Extent& grid)
        : grid_(grid) {
        float sum = 0, count = 0;
        for (const RestoredPlane& restored : planes) {
            const auto index = static_cast<size_t>(restored.plane);
            const int width = sources[index].width, height = sources[index].height;
            const Scratch plane = scratch_floats(static_cast<size_t>(width) * static_cast<size_t>(height));
            load_rect(sources[index], clip.samples[index], Grid{}, {0, 0, width, height}, plane.as<float>());
            found_[index] = Quantization::find(plane.as<float>(), width, height);
            if (!found_[index]) continue;
            sum += found_[index]->level();
            count++;
        }
        known_.assign(static_cast<size_t>(grid.width), count > 0 ? 1.f : 0.f);
        level_.assign(static_cast<size_t>(grid.width), count > 0 ? sum / count : 0.f);
    }

    /// A plane of the one value, which is one row of memory, whose rows lie 0 bytes apart.
    Source channel(const std::string& fact) const {
        const std::vector<float>& row = fact == "jpeg_known" ? known_ : level_;
        return {{reinterpret_cast<const uint8_t*>(row.data()), 0, grid_.width, grid_.height}, kFloats, Grid{}};
    }

    const Quantizations& found() const { return found_; }

  private:
    Extent grid_;
    Quantizations found_;
    std::vector<float> known_, level_;
};

}  // namespace

FrameRestorer::FrameRestorer(const std::shared_ptr<const Model>& model, const RunOptions& options, std::optional<bool> adaptive,
                             const Clip& clip, const std::vector<int>& planes, int threads, Log log)
    : model_(model),
      clip_(clip),
      planes_(planes),
      grids_(tensor_grids(model->layout, clip, planes)),
      estimates_(adaptive.value_or(adaptive_by_default(*model)) ? std::optional<Estimates>(*model) : std::nullopt),
      restorer_(model, options, grids_, threads, std::move(log)) {}

Factors FrameRestorer::restore(const Sources& sources, const Targets& targets, const ColorTags& tags, const Strength& strength,
                               std::span<const OtherFrame> others) {
    const bool by_luma = model_->layout.space == Space::kSingle && clip_.family == Family::kRgb;
    const Scratch luma = by_luma ? luma_of(sources) : Scratch();
    std::vector<Scratch> lumas;
    Neighbours neighbours;
    if (!model_->layout.offsets.empty() && by_luma) {
        std::vector<OtherFrame> seen;
        for (const OtherFrame& other : others) {
            lumas.push_back(luma_of(other.planes));
            seen.push_back({other.offset, {luma_view(lumas.back())}, other.moved, other.field});
        }
        neighbours = Neighbours(model_->layout, {{luma_view(luma)}, {kFloats}, 0, 0}, seen, {0});
    } else if (!model_->layout.offsets.empty()) {
        neighbours = Neighbours(model_->layout, {sources, clip_.samples, clip_.sub_w, clip_.sub_h}, others, planes_);
    }
    // Other streams compute while frames are moved.
    const Restorer::Turn turn(restorer_);
    Targets restored{}, enlarged = targets;
    Factors factors{1, 1, 1};
    for (const int p : planes_) std::swap(restored[static_cast<size_t>(p)], enlarged[static_cast<size_t>(p)]);
    if (by_luma) {
        factors = restore_by_luma(sources, restored, strength, luma, neighbours);
    } else if (model_->layout.space == Space::kSingle) {
        for (const int p : planes_) {
            const auto index = static_cast<size_t>(p);
            factors[index] = restore_channels(sources, restored, strength, neighbours, p)[index];
        }
    } else if (holds_channels(model_->layout, clip_)) {
        factors = restore_channels(sources, restored, strength, neighbours, {});
    } else {
        restore_converted(*model_, clip_, tags, strength, restorer_, sources, restored);
    }
    if (model_->scale == 1) return factors;
    for (int p = 0; p < clip_.num_planes; p++) {
        const auto index = static_cast<size_t>(p);
        if (enlarged[index].data) enlarge_plane(clip_, p, model_->scale, tags, sources[index], enlarged[index]);
    }
    return factors;
}

Scratch FrameRestorer::luma_of(const Sources& sources) const {
    const size_t pixels = static_cast<size_t>(clip_.width) * static_cast<size_t>(clip_.height);
    std::array<Scratch, 3> planes;
    for (size_t p = 0; p < 3; p++) {
        planes[p] = scratch_floats(pixels);
        load_rect(sources[p], clip_.samples[p], Grid{}, {0, 0, clip_.width, clip_.height}, planes[p].as<float>());
    }
    luma_of_rgb(clip_.width, clip_.height).to_ycbcr(planes[0].as<float>(), planes[1].as<float>(), planes[2].as<float>(), pixels);
    return std::move(planes[0]);
}

PlaneView FrameRestorer::luma_view(const Scratch& luma) const {
    return {luma.as<uint8_t>(), ptrdiff_t{clip_.width} * ptrdiff_t{sizeof(float)}, clip_.width, clip_.height};
}

/// The model sees the frame's luma; what it changes there is added to R', G' and B'.
Factors FrameRestorer::restore_by_luma(const Sources& sources, const Targets& targets, const Strength& strength,
                                       const Scratch& luma, const Neighbours& neighbours) {
    const size_t pixels = static_cast<size_t>(clip_.width) * static_cast<size_t>(clip_.height);
    const YCbCr matrix = luma_of_rgb(clip_.width, clip_.height);
    const Scratch change = scratch_floats(pixels);
    const Source source{luma_view(luma), kFloats, Grid{}};
    std::vector<Source> inputs;
    for (const ChannelName& name : model_->layout.inputs)
        inputs.push_back(name.offset ? neighbours.source(name, 0, source) : source);
    Channel channel{source, {change.as<uint8_t>(), source.plane.stride}, {}, true};
    const Quantizations none;
    Adjustment adjustment(estimates_ ? &*estimates_ : nullptr, model_->layout.restored, none);
    adjustment.prepare({&channel, 1});
    restorer_.restore(0, inputs, {&channel, 1}, adjustment.needed() ? Review(std::ref(adjustment)) : Review());
    matrix.gray_correction(change.as<float>(), pixels);
    const float factor = channel.factor;
    Strength factored = strength;
    factored.value *= factor;
    for (size_t p = 0; p < targets.size(); p++) {
        if (!targets[p].data) continue;
        store_rect(sources[p], clip_.samples[p], Grid{}, {0, 0, clip_.width, clip_.height},
                   {change.as<float>(), clip_.width, 1, true}, factored, targets[p]);
    }
    return {factor, factor, factor};
}

Factors FrameRestorer::restore_channels(const Sources& sources, const Targets& targets, const Strength& strength,
                                        const Neighbours& neighbours, std::optional<int> single) {
    const Layout& layout = model_->layout;
    std::vector<RestoredPlane> planes = layout.restored;
    size_t grid = 0;
    if (single) {
        planes.front().plane = *single;
        const PlaneView& plane = sources[static_cast<size_t>(*single)];
        grid = static_cast<size_t>(std::find(grids_.begin(), grids_.end(), Extent{plane.width, plane.height}) - grids_.begin());
    }
    const JpegFacts facts(sources, clip_, layout.facts ? planes : std::vector<RestoredPlane>(), grids_[grid]);
    const auto plane_of = [&](const ChannelName& channel) { return static_cast<size_t>(single ? *single : channel.plane()); };
    std::vector<Source> inputs;
    for (const ChannelName& channel : layout.inputs) {
        if (channel.is_fact() && !channel.offset) {
            inputs.push_back(facts.channel(channel.what));
            continue;
        }
        // Where chroma is as large as the tensor, so is the fit.
        const size_t plane = channel.is_fact() ? static_cast<size_t>(single.value_or(layout.grid() - 1)) : plane_of(channel);
        const Source own{sources[plane], clip_.samples[plane], grid_of(channel)};
        inputs.push_back(channel.offset ? neighbours.source(channel, plane, own) : own);
    }
    std::vector<Channel> channels;
    for (size_t i = 0; i < layout.outputs.size(); i++) {
        const size_t plane = plane_of(layout.outputs[i]);
        channels.push_back({inputs[layout.places[i]], targets[plane], strength});
    }
    Adjustment adjustment(estimates_ ? &*estimates_ : nullptr, planes, facts.found());
    adjustment.prepare(channels);
    restorer_.restore(grid, inputs, channels, adjustment.needed() ? Review(std::ref(adjustment)) : Review());
    return adjustment.factors(channels);
}

}  // namespace vsartifact
