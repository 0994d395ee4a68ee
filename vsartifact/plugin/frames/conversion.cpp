// SPDX-License-Identifier: MIT
#include "frames/conversion.hpp"

#include <array>
#include <optional>
#include <vector>

#include "frames/resample.hpp"
#include "system/scratch.hpp"

namespace vsartifact {

namespace {

constexpr SampleFormat kFloat{Sample::kF32, 32, 0.f};

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
    Conversion(const Model& model, const Clip& clip, const ColorTags& tags, Restorer& restorer)
        : model_(model),
          clip_(clip),
          sitings_(chroma_sitings(tags.chroma_location, clip.sub_w, clip.sub_h)),
          restorer_(restorer) {
        if (model.layout.space != Space::kRgb) return;
        const LumaWeights weights = clip.family == Family::kGray ? gray_weights(tags.matrix, clip.width, clip.height)
                                                                 : luma_weights(tags.matrix, clip.width, clip.height);
        matrix_.emplace(weights, clip.samples[0], tags.full_range);
    }

    /// The planes that the model sees.
    std::array<PlaneView, 3> load(const Sources& sources) {
        const int width = clip_.width, height = clip_.height;
        const size_t pixels = area(width, height);
        before_[0] = scratch_floats(pixels);
        auto* luma = before_[0].as<float>();
        load_plane(sources[0], clip_.samples[0], luma);
        const PlaneView first = view(luma, width, height);
        if (clip_.family == Family::kGray) {
            if (matrix_) {
                matrix_->to_gray(luma, pixels);
                return {first, first, first};
            }
            before_[1] = scratch_floats(1);
            auto* neutral = before_[1].as<float>();
            *neutral = neutral_chroma(clip_.samples[0]);
            return {first, view(neutral, 1, 1), view(neutral, 1, 1)};
        }
        float* u = load_chroma(sources[1], 1);
        float* v = load_chroma(sources[2], 2);
        if (matrix_) matrix_->to_rgb(luma, u, v, pixels);
        return {first, view(u, width, height), view(v, width, height)};
    }

    void restore(const std::array<PlaneView, 3>& planes, const Targets& wanted, const Strength& strength) {
        std::vector<Source> inputs;
        for (const ChannelName& name : model_.layout.inputs)
            inputs.push_back({planes[static_cast<size_t>(name.plane())], kFloat, {}});
        std::vector<Channel> channels;
        for (size_t i = 0; i < model_.layout.outputs.size(); i++) {
            const auto c = static_cast<size_t>(model_.layout.outputs[i].plane());
            Channel& channel = channels.emplace_back(Channel{inputs[model_.layout.places[i]], {}, strength});
            // All of R'G'B' is needed for any plane of Y'CbCr.
            if (!matrix_ && !wanted[c].data) continue;
            after_[c] = scratch_floats(area(clip_.width * model_.scale, clip_.height * model_.scale));
            channel.out = target(after(c), clip_.width * model_.scale);
            channel.correction = model_.scale == 1;
        }
        restorer_.restore(0, inputs, channels);
        if (!matrix_) return;
        const size_t pixels = area(clip_.width * model_.scale, clip_.height * model_.scale);
        for (Scratch& unchanged : after_)
            if (!unchanged.as<float>()) unchanged = zeroed_scratch(pixels * sizeof(float));
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
        Scratch small;
        if (clip_.chroma(plane) && subsampled()) {
            small = scratch_floats(area(width, height));
            resample(values, chroma_down(sitings_.x, clip_.width * model_.scale),
                     chroma_down(sitings_.y, clip_.height * model_.scale), small.as<float>());
            values = small.as<float>();
        }
        if (model_.scale > 1) {
            save_plane(values, width, height, clip_.samples[index], out);
        } else {
            store_rect(source, clip_.samples[index], Grid{}, {0, 0, width, height}, {values, width, 1, true}, strength, out);
        }
    }

  private:
    bool subsampled() const { return clip_.sub_w || clip_.sub_h; }

    float* after(size_t plane) const { return after_[plane].as<float>(); }

    float* load_chroma(const PlaneView& plane, size_t index) {
        before_[index] = scratch_floats(area(clip_.width, clip_.height));
        auto* out = before_[index].as<float>();
        if (!subsampled()) {
            load_plane(plane, clip_.samples[index], out);
            return out;
        }
        const Scratch small = scratch_floats(area(plane.width, plane.height));
        load_plane(plane, clip_.samples[index], small.as<float>());
        resample(small.as<float>(), chroma_up(sitings_.x, plane.width), chroma_up(sitings_.y, plane.height), out);
        return out;
    }

    const Model& model_;
    const Clip& clip_;
    Sitings sitings_;
    std::optional<YCbCr> matrix_;  // where the model is of R'G'B'
    Restorer& restorer_;
    std::array<Scratch, 3> before_, after_;  // planes that the model sees, and what it makes of them
};

}  // namespace

void restore_converted(const Model& model, const Clip& clip, const ColorTags& tags, const Strength& strength, Restorer& restorer,
                       const Sources& sources, const Targets& targets) {
    Conversion conversion(model, clip, tags, restorer);
    conversion.restore(conversion.load(sources), targets, strength);
    for (int p = 0; p < clip.num_planes; p++) {
        const auto index = static_cast<size_t>(p);
        if (targets[index].data) conversion.save(p, sources[index], strength, targets[index]);
    }
}

}  // namespace vsartifact
