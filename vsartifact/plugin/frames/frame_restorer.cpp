// SPDX-License-Identifier: MIT
#include "frames/frame_restorer.hpp"

#include <algorithm>
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

void check_clip(const Model& model, const Clip& clip) {
    const bool rgb = clip.family == Family::kRgb;
    switch (model.kind.kind) {
        case Kind::kPlane:
        case Kind::kJpeg:
            if (rgb)
                fail("clip must be YUV or GRAY for model ", model.name, ", got ", clip.format,
                     "; convert it with resize first, the model knows luma as codecs leave it");
            return;
        case Kind::kRgb:
            return;
        case Kind::kYuv444:
            if (rgb)
                fail("clip must be YUV or GRAY for model ", model.name, " of kind yuv444, got ", clip.format,
                     "; convert it with resize first");
            return;
        case Kind::kYuv420:
        case Kind::kChroma:
        case Kind::kJpegChroma:
            if (clip.family != Family::kYuv || clip.sub_w != 1 || clip.sub_h != 1)
                fail("clip must be YUV 4:2:0 for model ", model.name, " of kind ", model.kind.name, ", got ", clip.format,
                     "; convert it with resize first, or use a model of kind plane, yuv444 or rgb");
            return;
    }
}

/// Whether the clip's planes are the model's channels, or their luma phases.
bool holds_channels(const Model& model, const Clip& clip) {
    switch (model.kind.kind) {
        case Kind::kRgb:
            return clip.family == Family::kRgb;
        case Kind::kYuv444:
            return clip.family == Family::kYuv && !clip.sub_w && !clip.sub_h;
        default:
            return true;
    }
}

/// Whether planes are restored one by one.
bool one_by_one(const Model& model) { return model.kind.kind == Kind::kPlane || model.kind.kind == Kind::kJpeg; }

/// Sizes of the tensors, each once.
std::vector<Extent> tensor_grids(const Model& model, const Clip& clip, const std::vector<int>& planes) {
    if (!one_by_one(model)) {
        const int divisor = model.kind.subsampled ? 2 : 1;
        return {{clip.width / divisor, clip.height / divisor}};
    }
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

/// What a network is told of the quantization of planes of one size: whether it is known, and how coarse it is in the mean.
class JpegFacts {
  public:
    /// Looks for the quantization of the planes.
    JpegFacts(const Sources& sources, const Clip& clip, std::span<const int> planes) {
        float sum = 0, count = 0;
        for (const int p : planes) {
            const auto index = static_cast<size_t>(p);
            width_ = sources[index].width;
            height_ = sources[index].height;
            const Scratch plane = scratch_floats(static_cast<size_t>(width_) * static_cast<size_t>(height_));
            load_rect(sources[index], clip.samples[index], Grid{}, {0, 0, width_, height_}, plane.as<float>());
            found_[index] = Quantization::find(plane.as<float>(), width_, height_);
            if (!found_[index]) continue;
            sum += found_[index]->level();
            count++;
        }
        known_.assign(static_cast<size_t>(width_), count > 0 ? 1.f : 0.f);
        level_.assign(static_cast<size_t>(width_), count > 0 ? sum / count : 0.f);
    }

    /// Planes of the one value.
    Source known() const { return same_rows(known_); }
    Source level() const { return same_rows(level_); }

    const Quantizations& found() const { return found_; }

  private:
    /// A plane that is the same everywhere is one row of memory, whose rows lie 0 bytes apart.
    Source same_rows(const std::vector<float>& row) const {
        return {{reinterpret_cast<const uint8_t*>(row.data()), 0, width_, height_}, kFloats, Grid{}};
    }

    Quantizations found_;
    int width_ = 0, height_ = 0;
    std::vector<float> known_, level_;
};

}  // namespace

std::vector<int> restored_planes(const Model& model, const Clip& clip, const std::vector<int>& asked) {
    check_clip(model, clip);
    const int first = model.kind.chroma_only() ? 1 : 0;
    if (std::any_of(asked.begin(), asked.end(), [&](int p) { return p < first; }))
        fail("planes holds 0, model ", model.name, " restores chroma alone; give planes=[1, 2] or leave it out");
    if (!asked.empty()) return asked;
    if (one_by_one(model)) return {0};
    std::vector<int> planes;
    for (int p = first; p < clip.num_planes; p++) planes.push_back(p);
    return planes;
}

FrameRestorer::FrameRestorer(const Model& model, const RunOptions& options, std::optional<bool> adaptive, const Clip& clip,
                             const std::vector<int>& planes, int threads, Log log)
    : model_(model),
      clip_(clip),
      planes_(planes),
      grids_(tensor_grids(model, clip, planes)),
      estimates_(adaptive.value_or(adaptive_by_default(model)) ? std::optional<Estimates>(model) : std::nullopt),
      restorer_(model, options, grids_, threads, std::move(log)) {}

Factors FrameRestorer::restore(const Sources& sources, const Targets& targets, const ColorTags& tags,
                               const FrameStrength& strength) {
    const Restorer::Turn turn(restorer_);
    const PlaneStrengths strengths = plane_strengths(strength);
    Targets restored{}, enlarged = targets;
    Factors factors{1, 1, 1};
    for (const int p : planes_) std::swap(restored[static_cast<size_t>(p)], enlarged[static_cast<size_t>(p)]);
    if (one_by_one(model_)) {
        factors = restore_each(sources, restored, strengths);
    } else if (holds_channels(model_, clip_)) {
        factors = restore_together(sources, restored, strengths);
    } else {
        restore_converted(model_, clip_, tags, strengths.planes, restorer_, sources, restored);
    }
    if (model_.scale == 1) return factors;
    for (int p = 0; p < clip_.num_planes; p++) {
        const auto index = static_cast<size_t>(p);
        if (enlarged[index].data) enlarge_plane(clip_, p, model_.scale, tags, sources[index], enlarged[index]);
    }
    return factors;
}

/// The mask as floats, and its mean over the luma pixels of a chroma pixel where chroma is restored.
FrameRestorer::PlaneStrengths FrameRestorer::plane_strengths(const FrameStrength& strength) const {
    const Strength plain{strength.value, nullptr, 0};
    PlaneStrengths strengths{{plain, plain, plain}, {}, {}};
    if (!strength.mask.data) return strengths;
    const int width = clip_.width, height = clip_.height;
    strengths.luma_mask = scratch_floats(static_cast<size_t>(width) * static_cast<size_t>(height));
    auto* luma = strengths.luma_mask.as<float>();
    load_rect(strength.mask, strength.mask_format, Grid{}, {0, 0, width, height}, luma);
    const Strength full{strength.value, luma, width};
    const bool chroma_too = std::any_of(planes_.begin(), planes_.end(), [&](int p) { return clip_.chroma(p); });
    strengths.planes = {full, full, full};
    if (!chroma_too || (!clip_.sub_w && !clip_.sub_h)) return strengths;
    const int columns = clip_.plane_width(1), rows = clip_.plane_height(1);
    const int across = 1 << clip_.sub_w, down = 1 << clip_.sub_h;
    strengths.chroma_mask = scratch_floats(static_cast<size_t>(columns) * static_cast<size_t>(rows));
    auto* chroma = strengths.chroma_mask.as<float>();
    for (int y = 0; y < rows; y++) {
        for (int x = 0; x < columns; x++) {
            float sum = 0;
            for (int j = 0; j < down; j++)
                for (int i = 0; i < across; i++) sum += luma[static_cast<ptrdiff_t>(y * down + j) * width + x * across + i];
            chroma[static_cast<ptrdiff_t>(y) * columns + x] = sum / static_cast<float>(across * down);
        }
    }
    const Strength reduced{strength.value, chroma, columns};
    strengths.planes = {full, reduced, reduced};
    return strengths;
}

Factors FrameRestorer::restore_channels(size_t grid, const std::vector<Source>& inputs, std::vector<Channel>& channels,
                                        const std::vector<RestoredPlane>& planes, const Quantizations& found) {
    Adjustment adjustment(estimates_ ? &*estimates_ : nullptr, planes, found);
    restorer_.restore(grid, inputs, channels, adjustment.needed() ? Review(std::ref(adjustment)) : Review());
    return adjustment.factors();
}

Factors FrameRestorer::restore_each(const Sources& sources, const Targets& targets, const PlaneStrengths& strengths) {
    Factors factors{1, 1, 1};
    for (const int p : planes_) {
        const auto index = static_cast<size_t>(p);
        const Extent size{sources[index].width, sources[index].height};
        const auto grid = std::find(grids_.begin(), grids_.end(), size) - grids_.begin();
        const JpegFacts facts(sources, clip_, model_.kind.told() ? std::span(&p, 1) : std::span<const int>());
        std::vector<Source> inputs;
        if (model_.kind.told()) inputs = {facts.known(), facts.level()};
        inputs.push_back({sources[index], clip_.samples[index], Grid{}});
        std::vector<Channel> channels{{inputs.back(), targets[index], strengths.planes[index]}};
        factors[index] = restore_channels(static_cast<size_t>(grid), inputs, channels, {{p, {0}}}, facts.found())[index];
    }
    return factors;
}

Factors FrameRestorer::restore_together(const Sources& sources, const Targets& targets, const PlaneStrengths& strengths) {
    constexpr int kChromaPlanes[] = {1, 2};
    const JpegFacts facts(sources, clip_, model_.kind.told() ? std::span<const int>(kChromaPlanes) : std::span<const int>());
    std::vector<Source> inputs;
    if (model_.kind.told()) inputs = {facts.known(), facts.level()};
    std::vector<size_t> plane_of(inputs.size());
    const auto add = [&](size_t plane, const Grid& grid) {
        inputs.push_back({sources[plane], clip_.samples[plane], grid});
        plane_of.push_back(plane);
    };
    if (model_.kind.subsampled) {
        for (const Grid& phase : {Grid{2, 0, 0}, Grid{2, 1, 0}, Grid{2, 0, 1}, Grid{2, 1, 1}}) add(0, phase);
    } else {
        add(0, Grid{});
    }
    add(1, Grid{});
    add(2, Grid{});
    std::vector<Channel> channels;
    std::vector<RestoredPlane> planes;
    for (size_t i = inputs.size() - static_cast<size_t>(model_.kind.outputs); i < inputs.size(); i++) {
        const size_t plane = plane_of[i];
        if (planes.empty() || planes.back().plane != static_cast<int>(plane)) planes.push_back({static_cast<int>(plane), {}});
        planes.back().channels.push_back(channels.size());
        channels.push_back({inputs[i], targets[plane], strengths.planes[plane]});
    }
    return restore_channels(0, inputs, channels, planes, facts.found());
}

}  // namespace vsartifact
