// SPDX-License-Identifier: MIT
#include "host/restore.hpp"

#include <algorithm>
#include <cstdint>
#include <exception>
#include <memory>
#include <mutex>
#include <new>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "engines/providers.hpp"
#include "frames/clip.hpp"
#include "frames/color.hpp"
#include "frames/frame_restorer.hpp"
#include "frames/stages.hpp"
#include "host/arguments.hpp"
#include "host/handles.hpp"
#include "system/error.hpp"

namespace vsartifact {

namespace {

/// Factors of adaptive strength, one a restored plane.
constexpr const char* kAdaptiveProperty = "VSArtifactAdaptive";

/// A model at work on the clip, or on what the one before left of it.
struct FilterStage {
    VSVideoInfo vi;  // of its result
    std::vector<int> planes;
    bool share;  // planes that are not restored come as they are
    FrameRestorer restorer;
};

struct RestoreFilter {
    Node node;
    Node mask;  // null = none
    bool mask_is_still;
    float strength;
    std::string strength_prop;  // empty = none
    Clip clip;
    std::vector<std::unique_ptr<FilterStage>> stages;

    bool any(bool (*is)(const FilterStage&)) const {
        return std::ranges::any_of(stages, [&](const auto& stage) { return is(*stage); });
    }
    bool enlarges() const {
        return any([](const FilterStage& stage) { return !stage.share; });
    }
    bool adaptive() const {
        return any([](const FilterStage& stage) { return stage.restorer.adaptive(); });
    }
};

/// What the exception being handled tells the user.
std::string caught_text() {
    try {
        throw;
    } catch (const std::bad_alloc&) {
        return "Restore: there is not enough memory for another frame; free memory or lower num_streams";
    } catch (const std::exception& error) {
        return std::string("Restore: ") + error.what();
    } catch (...) {
        return "Restore: unknown error";
    }
}

SampleFormat sample_format(const VSVideoFormat& format, int plane) {
    if (format.sampleType == stInteger)
        return {format.bytesPerSample == 1 ? Sample::kU8 : Sample::kU16, format.bitsPerSample, 0.f};
    const float offset = format.colorFamily == cfYUV && plane > 0 ? 0.5f : 0.f;
    return {format.bytesPerSample == 2 ? Sample::kF16 : Sample::kF32, format.bitsPerSample, offset};
}

/// The name of a format that can be read. Throws Error where it cannot, or there is not one format and size; `what` names the
/// clip.
std::string check_format(const VSVideoInfo& vi, const char* what, const VSAPI* vsapi) {
    const VSVideoFormat& f = vi.format;
    if (vi.width <= 0 || vi.height <= 0 || f.colorFamily == cfUndefined)
        fail(what, " must have one format and size, got a variable one; convert it with resize first");
    char name[32] = "";
    vsapi->getVideoFormatName(&f, name);
    if (f.sampleType == stInteger && (f.bitsPerSample < 8 || f.bitsPerSample > 16))
        fail(what, " must be 8 to 16 bit integer or 16 or 32 bit float, got ", name, "; convert it with resize first");
    return name;
}

Clip describe_clip(const VSVideoInfo& vi, const VSAPI* vsapi) {
    const std::string name = check_format(vi, "clip", vsapi);
    const VSVideoFormat& f = vi.format;
    const Family family = f.colorFamily == cfGray ? Family::kGray : f.colorFamily == cfYUV ? Family::kYuv : Family::kRgb;
    return {family,      name,           vi.width,       vi.height,
            f.numPlanes, f.subSamplingW, f.subSamplingH, {sample_format(f, 0), sample_format(f, 1), sample_format(f, 2)}};
}

void check_mask(const VSVideoInfo& mask, const VSVideoInfo& clip, const VSAPI* vsapi) {
    const std::string name = check_format(mask, "strength_mask", vsapi);
    if (mask.format.colorFamily != cfGray)
        fail("strength_mask must be GRAY, got ", name, "; take one plane of it with std.ShufflePlanes");
    if (mask.width != clip.width || mask.height != clip.height)
        fail("strength_mask must be as large as the clip, ", clip.width, "x", clip.height, ", got ", mask.width, "x", mask.height,
             "; resize it");
    if (mask.numFrames != 1 && mask.numFrames != clip.numFrames)
        fail("strength_mask must have 1 frame or as many as the clip, ", clip.numFrames, ", got ", mask.numFrames,
             "; trim or loop it");
}

ColorTags color_tags(const Frame& frame, const VSAPI* vsapi) {
    const VSMap* props = vsapi->getFramePropertiesRO(frame.get());
    const auto read = [&](const char* key) -> std::optional<int> {
        int missing = 0;
        const int value = vsapi->mapGetIntSaturated(props, key, 0, &missing);
        return missing ? std::nullopt : std::optional(value);
    };
    ColorTags tags{read("_Matrix"), {}, read("_ChromaLocation")};
    // _ColorRange is what _Range was called before VapourSynth R74, with the numbers swapped.
    if (const auto range = read("_Range")) {
        tags.full_range = *range == 1;
    } else if (const auto old = read("_ColorRange")) {
        tags.full_range = *old == 0;
    }
    return tags;
}

/// strength times the frame property that strength_prop names.
float frame_strength(const RestoreFilter& filter, int n, const Frame& source, const VSAPI* vsapi) {
    if (filter.strength_prop.empty()) return filter.strength;
    const char* key = filter.strength_prop.c_str();
    const VSMap* props = vsapi->getFramePropertiesRO(source.get());
    double factor = 0;
    switch (vsapi->mapGetType(props, key)) {
        case ptInt:
            factor = static_cast<double>(vsapi->mapGetInt(props, key, 0, nullptr));
            break;
        case ptFloat:
            factor = vsapi->mapGetFloat(props, key, 0, nullptr);
            break;
        case ptUnset:
            fail("frame ", n, " lacks the property ", key, ", which strength_prop names; set it with std.SetFrameProps");
        default:
            fail("frame ", n, " has a property ", key, " that is no number; set it to one with std.SetFrameProps");
    }
    const double strength = filter.strength * factor;
    if (!(strength >= 0 && strength <= kMaxStrength))
        fail("frame ", n, " has ", key, "=", factor, ", which makes its strength ", strength, ", not from 0 to ", kMaxStrength,
             "; set another value");
    return static_cast<float>(strength);
}

/// A frame with one stage's planes restored; `factors` gets one number for each of them.
NewFrame restore_stage(FilterStage& stage, const Clip& clip, const Frame& source, const FrameStrength& strength,
                       std::vector<float>& factors, VSCore* core, const VSAPI* vsapi) {
    const VSFrame* share[3] = {};
    if (stage.share) {
        std::fill_n(share, 3, source.get());
        for (const int p : stage.planes) share[p] = nullptr;
    }
    const int planes[3] = {0, 1, 2};
    NewFrame out(vsapi->newVideoFrame2(&stage.vi.format, stage.vi.width, stage.vi.height, share, planes, source.get(), core),
                 FreeFrame{vsapi});
    Sources sources{};
    Targets targets{};
    for (int p = 0; p < clip.num_planes; p++) {
        const auto index = static_cast<size_t>(p);
        sources[index] = {vsapi->getReadPtr(source.get(), p), vsapi->getStride(source.get(), p), clip.plane_width(p),
                          clip.plane_height(p)};
        // A write pointer to a shared plane would copy it.
        if (!share[p]) targets[index] = {vsapi->getWritePtr(out.get(), p), vsapi->getStride(out.get(), p)};
    }
    const Factors found = stage.restorer.restore(sources, targets, color_tags(source, vsapi), strength);
    for (const int p : stage.planes) factors.push_back(found[static_cast<size_t>(p)]);
    return out;
}

const VSFrame* restore_frame(RestoreFilter& filter, int n, Frame source, const Frame& mask, VSCore* core, const VSAPI* vsapi) {
    FrameStrength strength{frame_strength(filter, n, source, vsapi)};
    if (strength.value == 0.f && !filter.enlarges()) return source.release();
    if (mask) {
        strength.mask = {vsapi->getReadPtr(mask.get(), 0), vsapi->getStride(mask.get(), 0), filter.clip.width,
                         filter.clip.height};
        strength.mask_format = sample_format(*vsapi->getVideoFrameFormat(mask.get()), 0);
    }
    std::vector<float> factors;
    NewFrame out(nullptr, FreeFrame{vsapi});
    for (const auto& stage : filter.stages) {
        out = restore_stage(*stage, filter.clip, source, strength, factors, core, vsapi);
        if (stage != filter.stages.back()) source.reset(out.release());
    }
    if (filter.adaptive()) {
        VSMap* props = vsapi->getFramePropertiesRW(out.get());
        vsapi->mapDeleteKey(props, kAdaptiveProperty);
        for (const float factor : factors) vsapi->mapSetFloat(props, kAdaptiveProperty, static_cast<double>(factor), maAppend);
    }
    return out.release();
}

const VSFrame* VS_CC get_frame(int n, int reason, void* data, void**, VSFrameContext* context, VSCore* core, const VSAPI* vsapi) {
    auto& filter = *static_cast<RestoreFilter*>(data);
    if (reason == arInitial) {
        vsapi->requestFrameFilter(n, filter.node.get(), context);
        if (filter.mask) vsapi->requestFrameFilter(filter.mask_is_still ? 0 : n, filter.mask.get(), context);
    } else if (reason == arAllFramesReady) {
        try {
            Frame source(vsapi->getFrameFilter(n, filter.node.get(), context), FreeFrame{vsapi});
            Frame mask(nullptr, FreeFrame{vsapi});
            if (filter.mask) mask.reset(vsapi->getFrameFilter(filter.mask_is_still ? 0 : n, filter.mask.get(), context));
            return restore_frame(filter, n, std::move(source), mask, core, vsapi);
        } catch (...) {
            vsapi->setFilterError(caught_text().c_str(), context);
        }
    }
    return nullptr;
}

void VS_CC free_filter(void* data, VSCore*, const VSAPI*) { delete static_cast<RestoreFilter*>(data); }

/// Says once per process what computes, and why nothing better does.
void log_provider(const FrameRestorer& restorer, VSCore* core, const VSAPI* vsapi) {
    static std::mutex mutex;
    static std::set<std::string> told;
    const Provider& provider = restorer.provider();
    std::string text = std::string("Restore: provider '") + provider.name + "', version " + provider_status(provider).version;
    if (!restorer.passed_over().empty()) text += ", since: " + restorer.passed_over();
    const std::lock_guard lock(mutex);
    if (told.insert(text).second) vsapi->logMessage(mtInformation, text.c_str(), core);
}

void create(const VSMap* in, VSMap* out, VSCore* core, const VSAPI* vsapi) {
    Node node(vsapi->mapGetNode(in, "clip", 0, nullptr), FreeNode{vsapi});
    VSVideoInfo vi = *vsapi->getVideoInfo(node.get());
    const Clip clip = describe_clip(vi, vsapi);
    const Arguments arguments = read_arguments(in, clip.num_planes, vsapi);
    int no_mask = 0;
    Node mask(vsapi->mapGetNode(in, "strength_mask", 0, &no_mask), FreeNode{vsapi});
    if (mask) check_mask(*vsapi->getVideoInfo(mask.get()), vi, vsapi);
    if (arguments.run.provider != "auto") find_provider(arguments.run.provider);
    std::vector<Stage> stages = plan_stages(arguments.models, clip, arguments.planes);
    const bool enlarges = stages.back().model->scale > 1;
    if (arguments.strength == 0.f && !enlarges) {
        vsapi->mapConsumeNode(out, "clip", node.release(), maAppend);
        return;
    }
    VSCoreInfo info;
    vsapi->getCoreInfo(core, &info);
    const Log log = [core, vsapi](const std::string& text) { vsapi->logMessage(mtWarning, ("Restore: " + text).c_str(), core); };
    const bool still = mask && vsapi->getVideoInfo(mask.get())->numFrames == 1;
    std::unique_ptr<RestoreFilter> filter(
        new RestoreFilter{std::move(node), std::move(mask), still, arguments.strength, arguments.strength_prop, clip, {}});
    for (const auto& [model, planes] : stages) {
        vi.width *= model->scale;
        vi.height *= model->scale;
        std::unique_ptr<FilterStage> stage(
            new FilterStage{vi, planes, model->scale == 1,
                            FrameRestorer(model, arguments.run, arguments.adaptive, clip, planes, info.numThreads, log)});
        filter->stages.push_back(std::move(stage));
        log_provider(filter->stages.back()->restorer, core, vsapi);
    }
    const VSFilterDependency dependencies[] = {{filter->node.get(), rpStrictSpatial},
                                               {filter->mask.get(), still && vi.numFrames > 1 ? rpGeneral : rpStrictSpatial}};
    const int count = filter->mask ? 2 : 1;
    RestoreFilter* data = filter.release();
    vsapi->createVideoFilter(out, "Restore", &data->stages.back()->vi, get_frame, free_filter, fmParallel, dependencies, count,
                             data, core);
}

}  // namespace

void VS_CC create_restore(const VSMap* in, VSMap* out, void*, VSCore* core, const VSAPI* vsapi) {
    try {
        create(in, out, core, vsapi);
    } catch (...) {
        vsapi->mapSetError(out, caught_text().c_str());
    }
}

}  // namespace vsartifact
