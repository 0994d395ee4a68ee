// SPDX-License-Identifier: MIT
#include "frames/conversion.hpp"

#include <array>
#include <optional>

#include "frames/resample.hpp"

namespace vsartifact {

namespace {

constexpr SampleFormat kFloat{Sample::kF32, 32, 0.f};

// Scratch memory of a stream: three planes before the model, three after it, chroma at its own size, resample's own.
constexpr size_t kBefore = 0, kAfter = 3, kChroma = 6, kWork = 7;

size_t area(int width, int height) { return static_cast<size_t>(width) * static_cast<size_t>(height); }

PlaneView view(const float* data, int width, int height) {
    return {reinterpret_cast<const uint8_t*>(data), ptrdiff_t{width} * ptrdiff_t{sizeof(float)}, width, height};
}

Target target(float* data, int width) { return {reinterpret_cast<uint8_t*>(data), ptrdiff_t{width} * ptrdiff_t{sizeof(float)}}; }

void load_plane(const PlaneView& plane, const SampleFormat& format, float* out) {
    load_rect(plane, format, Grid{}, {0, 0, plane.width, plane.height}, out);
}

/// One frame on its way through the model.
class Conversion {
  public:
    Conversion(const Model& model, const Clip& clip, const ColorTags& tags, Restorer::Stream& stream)
        : model_(model), clip_(clip), sitings_(chroma_sitings(tags.chroma_location, clip.sub_w, clip.sub_h)), stream_(stream) {
        if (model.kind.kind != Kind::kRgb) return;
        const LumaWeights weights = clip.family == Family::kGray ? gray_weights(tags.matrix, clip.width, clip.height)
                                                                 : luma_weights(tags.matrix, clip.width, clip.height);
        matrix_.emplace(weights, clip.samples[0], tags.full_range);
    }

    /// The planes that the model sees.
    std::array<PlaneView, 3> load(const Sources& sources) const {
        const int width = clip_.width, height = clip_.height;
        const size_t pixels = area(width, height);
        float* luma = stream_.scratch(kBefore, pixels);
        load_plane(sources[0], clip_.samples[0], luma);
        const PlaneView first = view(luma, width, height);
        if (clip_.family == Family::kGray) {
            if (matrix_) {
                matrix_->to_gray(luma, pixels);
                return {first, first, first};
            }
            float* neutral = stream_.scratch(kBefore + 1, 1);
            *neutral = neutral_chroma(clip_.samples[0]);
            return {first, view(neutral, 1, 1), view(neutral, 1, 1)};
        }
        float* u = load_chroma(sources[1], 1);
        float* v = load_chroma(sources[2], 2);
        if (matrix_) matrix_->to_rgb(luma, u, v, pixels);
        return {first, view(u, width, height), view(v, width, height)};
    }

    void restore(const std::array<PlaneView, 3>& planes, const Targets& wanted, const Strength& strength) const {
        std::array<Channel, 3> channels;
        for (size_t c = 0; c < 3; c++) {
            channels[c] = {planes[c], kFloat, {}, {}, strength};
            // All of R'G'B' is needed for any plane of Y'CbCr.
            if (!matrix_ && !wanted[c].data) continue;
            channels[c].out = target(after(c), clip_.width * model_.scale);
            channels[c].correction = model_.scale == 1;
        }
        stream_.restore(0, channels);
        if (!matrix_) return;
        const size_t pixels = area(clip_.width * model_.scale, clip_.height * model_.scale);
        if (model_.scale == 1) {
            matrix_->correction(after(0), after(1), after(2), pixels);
        } else {
            matrix_->to_ycbcr(after(0), after(1), after(2), pixels);
        }
    }

    void save(int plane, const PlaneView& source, const Strength& strength, const Target& out) const {
        const auto index = static_cast<size_t>(plane);
        const int width = clip_.plane_width(plane) * model_.scale, height = clip_.plane_height(plane) * model_.scale;
        const float* values = after(index);
        if (clip_.chroma(plane) && subsampled()) {
            float* small = stream_.scratch(kChroma, area(width, height));
            resample(values, chroma_down(sitings_.x, clip_.width * model_.scale),
                     chroma_down(sitings_.y, clip_.height * model_.scale), small, stream_.scratch(kWork));
            values = small;
        }
        if (model_.scale > 1) {
            save_plane(values, width, height, clip_.samples[index], out);
        } else {
            store_rect(source, clip_.samples[index], Grid{}, {0, 0, width, height}, {values, width, 1, true}, strength, out);
        }
    }

  private:
    bool subsampled() const { return clip_.sub_w || clip_.sub_h; }

    float* after(size_t plane) const {
        return stream_.scratch(kAfter + plane, area(clip_.width * model_.scale, clip_.height * model_.scale));
    }

    float* load_chroma(const PlaneView& plane, size_t index) const {
        float* out = stream_.scratch(kBefore + index, area(clip_.width, clip_.height));
        if (!subsampled()) {
            load_plane(plane, clip_.samples[index], out);
            return out;
        }
        float* small = stream_.scratch(kChroma, area(plane.width, plane.height));
        load_plane(plane, clip_.samples[index], small);
        resample(small, chroma_up(sitings_.x, plane.width), chroma_up(sitings_.y, plane.height), out, stream_.scratch(kWork));
        return out;
    }

    const Model& model_;
    const Clip& clip_;
    Sitings sitings_;
    std::optional<YCbCr> matrix_;  // of kind rgb
    Restorer::Stream& stream_;
};

}  // namespace

void restore_converted(const Model& model, const Clip& clip, const ColorTags& tags, const std::array<Strength, 3>& strengths,
                       Restorer::Stream& stream, const Sources& sources, const Targets& targets) {
    const Conversion conversion(model, clip, tags, stream);
    conversion.restore(conversion.load(sources), targets, strengths[0]);
    for (int p = 0; p < clip.num_planes; p++) {
        const auto index = static_cast<size_t>(p);
        if (targets[index].data) conversion.save(p, sources[index], strengths[index], targets[index]);
    }
}

}  // namespace vsartifact
