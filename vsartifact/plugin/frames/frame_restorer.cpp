// SPDX-License-Identifier: MIT
#include "frames/frame_restorer.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "frames/conversion.hpp"
#include "samples/quantization.hpp"
#include "system/error.hpp"

namespace vsartifact {

namespace {

// Scratch memory of a stream that conversion leaves alone.
constexpr size_t kMask = 8, kChromaMask = 9;
// The same of planes of a JPEG, which are not converted.
constexpr size_t kWhole = 0, kTold = 1;
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

const Quantization* known(const std::optional<Quantization>& found) { return found ? &*found : nullptr; }

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

void enlarge_plane(const Clip& clip, int plane, int scale, const ColorTags& tags, Restorer::Stream& stream,
                   const PlaneView& source, const Target& out) {
    const Sitings sitings = clip.chroma(plane) ? chroma_sitings(tags.chroma_location, clip.sub_w, clip.sub_h) : Sitings{};
    const Taps columns = enlarge(sitings.x, source.width, scale), rows = enlarge(sitings.y, source.height, scale);
    const SampleFormat& format = clip.samples[static_cast<size_t>(plane)];
    const size_t pixels = static_cast<size_t>(source.width) * static_cast<size_t>(source.height);
    float* before = stream.scratch(0, pixels);
    float* after = stream.scratch(1, pixels * static_cast<size_t>(scale * scale));
    load_rect(source, format, Grid{}, {0, 0, source.width, source.height}, before);
    resample(before, columns, rows, after, stream.scratch(2));
    save_plane(after, columns.size(), rows.size(), format, out);
}

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
      restorer_(model, options, adaptive, grids_, threads, std::move(log)) {}

Factors FrameRestorer::restore(const Sources& sources, const Targets& targets, const ColorTags& tags,
                               const FrameStrength& strength) {
    Restorer::Stream stream(restorer_);
    const Strengths strengths = plane_strengths(stream, strength);
    Targets restored{}, enlarged = targets;
    Factors factors{1, 1, 1};
    for (const int p : planes_) std::swap(restored[static_cast<size_t>(p)], enlarged[static_cast<size_t>(p)]);
    if (one_by_one(model_)) {
        factors = restore_each(stream, sources, restored, strengths);
    } else if (holds_channels(model_, clip_)) {
        factors = restore_together(stream, sources, restored, strengths);
    } else {
        restore_converted(model_, clip_, tags, strengths, stream, sources, restored);
    }
    if (model_.scale == 1) return factors;
    for (int p = 0; p < clip_.num_planes; p++) {
        const auto index = static_cast<size_t>(p);
        if (enlarged[index].data) enlarge_plane(clip_, p, model_.scale, tags, stream, sources[index], enlarged[index]);
    }
    return factors;
}

/// The mask as floats, and its mean over the luma pixels of a chroma pixel where chroma is restored.
Strengths FrameRestorer::plane_strengths(Restorer::Stream& stream, const FrameStrength& strength) const {
    const Strength plain{strength.value, nullptr, 0};
    if (!strength.mask.data) return {plain, plain, plain};
    const int width = clip_.width, height = clip_.height;
    float* luma = stream.scratch(kMask, static_cast<size_t>(width) * static_cast<size_t>(height));
    load_rect(strength.mask, strength.mask_format, Grid{}, {0, 0, width, height}, luma);
    const Strength full{strength.value, luma, width};
    const bool chroma_too = std::any_of(planes_.begin(), planes_.end(), [&](int p) { return clip_.chroma(p); });
    if (!chroma_too || (!clip_.sub_w && !clip_.sub_h)) return {full, full, full};
    const int columns = clip_.plane_width(1), rows = clip_.plane_height(1);
    const int across = 1 << clip_.sub_w, down = 1 << clip_.sub_h;
    float* chroma = stream.scratch(kChromaMask, static_cast<size_t>(columns) * static_cast<size_t>(rows));
    for (int y = 0; y < rows; y++) {
        for (int x = 0; x < columns; x++) {
            float sum = 0;
            for (int j = 0; j < down; j++)
                for (int i = 0; i < across; i++) sum += luma[static_cast<ptrdiff_t>(y * down + j) * width + x * across + i];
            chroma[static_cast<ptrdiff_t>(y) * columns + x] = sum / static_cast<float>(across * down);
        }
    }
    const Strength reduced{strength.value, chroma, columns};
    return {full, reduced, reduced};
}

/// Looks for the quantisation of the planes, which have one size, and adds the channels that tell the network of it.
FrameRestorer::Found FrameRestorer::tell(Restorer::Stream& stream, const Sources& sources, std::span<const int> planes,
                                         std::vector<Channel>& channels) const {
    Found found;
    float sum = 0, count = 0;
    int width = 0, height = 0;
    for (const int p : planes) {
        const auto index = static_cast<size_t>(p);
        width = sources[index].width;
        height = sources[index].height;
        float* plane = stream.scratch(kWhole, static_cast<size_t>(width) * static_cast<size_t>(height));
        load_rect(sources[index], clip_.samples[index], Grid{}, {0, 0, width, height}, plane);
        found[index] = Quantization::find(plane, width, height);
        if (!found[index]) continue;
        sum += found[index]->level();
        count++;
    }
    const float told[] = {count > 0 ? 1.f : 0.f, count > 0 ? sum / count : 0.f};
    for (const size_t i : {size_t{0}, size_t{1}}) {
        // A plane that is the same everywhere is one row of memory, whose rows lie 0 bytes apart.
        float* row = stream.scratch(kTold + i, static_cast<size_t>(width));
        std::fill_n(row, width, told[i]);
        const PlaneView same{reinterpret_cast<const uint8_t*>(row), 0, width, height};
        channels.push_back({same, kFloats, Grid{}, Target{}, Strength{}});
    }
    return found;
}

Factors FrameRestorer::restore_each(Restorer::Stream& stream, const Sources& sources, const Targets& targets,
                                    const Strengths& strengths) const {
    Factors factors{1, 1, 1};
    for (const int p : planes_) {
        const auto index = static_cast<size_t>(p);
        const Extent size{sources[index].width, sources[index].height};
        const auto grid = std::find(grids_.begin(), grids_.end(), size) - grids_.begin();
        std::vector<Channel> channels;
        Found found;
        if (model_.kind.told()) found = tell(stream, sources, {&p, 1}, channels);
        channels.push_back({sources[index], clip_.samples[index], Grid{}, targets[index], strengths[index]});
        channels.back().quantization = known(found[index]);
        stream.restore(static_cast<size_t>(grid), channels);
        factors[index] = channels.back().factor;
    }
    return factors;
}

Factors FrameRestorer::restore_together(Restorer::Stream& stream, const Sources& sources, const Targets& targets,
                                        const Strengths& strengths) const {
    std::vector<Channel> channels;
    Found found;
    constexpr int kChromaPlanes[] = {1, 2};
    if (model_.kind.told()) found = tell(stream, sources, kChromaPlanes, channels);
    const auto add = [&](size_t plane, const Grid& grid) {
        channels.push_back({sources[plane], clip_.samples[plane], grid, targets[plane], strengths[plane]});
        channels.back().quantization = known(found[plane]);
    };
    if (model_.kind.subsampled) {
        for (const Grid& phase : {Grid{2, 0, 0}, Grid{2, 1, 0}, Grid{2, 0, 1}, Grid{2, 1, 1}}) add(0, phase);
    } else {
        add(0, Grid{});
    }
    add(1, Grid{});
    add(2, Grid{});
    stream.restore(0, channels);
    // The last two channels are U and V of every kind that adaptive strength works with here, the one before is of luma.
    return {(channels.end() - 3)->factor, (channels.end() - 2)->factor, channels.back().factor};
}

}  // namespace vsartifact
