// SPDX-License-Identifier: MIT
#include "host/restore.hpp"

#include <algorithm>
#include <cstdint>
#include <exception>
#include <map>
#include <memory>
#include <mutex>
#include <new>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "engines/providers.hpp"
#include "frames/clip.hpp"
#include "frames/color.hpp"
#include "frames/frame_restorer.hpp"
#include "frames/stages.hpp"
#include "host/arguments.hpp"
#include "host/clips.hpp"
#include "host/frame_facts.hpp"
#include "host/gpu_device.hpp"
#include "host/gpu_restore.hpp"
#include "host/handles.hpp"
#include "host/texture.hpp"
#include "host/vectors.hpp"
#include "host/window.hpp"
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

/// Models one after the other on one frame, of which the first may read other frames.
struct RestoreFilter {
    Node node;
    Node mask;  // null = none
    bool mask_is_still;
    float strength;
    std::string strength_prop;  // empty = none
    Clip clip;
    Window window;
    GivenNeighbors given;  // one clip for each offset; empty = none
    bool first;            // no other filter of the same call is before it
    bool tells_factors;    // frames get kAdaptiveProperty
    std::vector<std::unique_ptr<FilterStage>> stages;

    bool any(bool (*is)(const FilterStage&)) const {
        return std::ranges::any_of(stages, [&](const auto& stage) { return is(*stage); });
    }
    bool enlarges() const {
        return any([](const FilterStage& stage) { return !stage.share; });
    }
};

Sources planes_of(const Clip& clip, const VSFrame* frame, const VSAPI* vsapi) {
    Sources planes{};
    for (int p = 0; p < clip.num_planes; p++)
        planes[static_cast<size_t>(p)] = {vsapi->getReadPtr(frame, p), vsapi->getStride(frame, p), clip.plane_width(p),
                                          clip.plane_height(p)};
    return planes;
}

/// A frame with one stage's planes restored; `factors` gets one number for each of them.
NewFrame restore_stage(FilterStage& stage, const Clip& clip, const Frame& source, std::span<const OtherFrame> others,
                       const Strength& strength, std::vector<float>& factors, VSCore* core, const VSAPI* vsapi) {
    const VSFrame* share[3] = {};
    if (stage.share) {
        std::fill_n(share, 3, source.get());
        for (const int p : stage.planes) share[p] = nullptr;
    }
    const int planes[3] = {0, 1, 2};
    NewFrame out(vsapi->newVideoFrame2(&stage.vi.format, stage.vi.width, stage.vi.height, share, planes, source.get(), core),
                 FreeFrame{vsapi});
    const Sources sources = planes_of(clip, source.get(), vsapi);
    Targets targets{};
    for (int p = 0; p < clip.num_planes; p++) {
        const auto index = static_cast<size_t>(p);
        // A write pointer to a shared plane would copy it.
        if (!share[p]) targets[index] = {vsapi->getWritePtr(out.get(), p), vsapi->getStride(out.get(), p)};
    }
    const Factors found = stage.restorer.restore(sources, targets, color_tags(source, vsapi), strength, others);
    for (const int p : stage.planes) factors.push_back(found[static_cast<size_t>(p)]);
    return out;
}

/// The frames that the first model reads beside frame `n`, and what owns them.
std::vector<OtherFrame> other_frames(const RestoreFilter& filter, int n, const Frame& source, std::map<int, Frame>& owners,
                                     VSFrameContext* context, const VSAPI* vsapi) {
    owners = filter.window.others(n, source, filter.node.get(), context, vsapi);
    std::vector<OtherFrame> others;
    for (size_t i = 0; i < filter.window.offsets().size(); i++) {
        const int offset = filter.window.offsets()[i];
        const auto found = owners.find(offset);
        if (found == owners.end()) continue;
        const bool moved = !filter.given.moved.empty();
        if (moved) found->second.reset(vsapi->getFrameFilter(n, filter.given.moved[i].get(), context));
        std::optional<motion::Field> field;
        if (!filter.given.vectors.empty()) {
            const Frame vectors(vsapi->getFrameFilter(n, filter.given.vectors[i].get(), context), FreeFrame{vsapi});
            field = read_field(vectors, n, offset, filter.clip, vsapi);
            if (!field) continue;
        }
        others.push_back({offset, planes_of(filter.clip, found->second.get(), vsapi), moved, std::move(field)});
    }
    return others;
}

const VSFrame* restore_frame(RestoreFilter& filter, int n, Frame source, const Frame& mask, VSFrameContext* context, VSCore* core,
                             const VSAPI* vsapi) {
    Strength strength{frame_strength(filter.strength, filter.strength_prop, n, source, vsapi)};
    if (strength.value == 0.f && !filter.enlarges()) return source.release();
    if (mask) {
        strength.mask = {vsapi->getReadPtr(mask.get(), 0), vsapi->getStride(mask.get(), 0), filter.clip.width,
                         filter.clip.height};
        strength.mask_format = sample_format(*vsapi->getVideoFrameFormat(mask.get()), 0);
    }
    std::map<int, Frame> owners;
    std::vector<OtherFrame> others = other_frames(filter, n, source, owners, context, vsapi);
    std::vector<float> factors;
    NewFrame out(nullptr, FreeFrame{vsapi});
    for (const auto& stage : filter.stages) {
        out = restore_stage(*stage, filter.clip, source, others, strength, factors, core, vsapi);
        if (stage != filter.stages.back()) source.reset(out.release());
        others.clear();
    }
    if (filter.tells_factors) {
        VSMap* props = vsapi->getFramePropertiesRW(out.get());
        if (filter.first) vsapi->mapDeleteKey(props, kAdaptiveProperty);
        for (const float factor : factors) vsapi->mapSetFloat(props, kAdaptiveProperty, static_cast<double>(factor), maAppend);
    }
    return out.release();
}

const VSFrame* VS_CC get_frame(int n, int reason, void* data, void**, VSFrameContext* context, VSCore* core, const VSAPI* vsapi) {
    auto& filter = *static_cast<RestoreFilter*>(data);
    if (reason == arInitial) {
        filter.window.request(n, filter.node.get(), context, vsapi);
        for (const auto* clips : {&filter.given.moved, &filter.given.vectors})
            for (const Node& node : *clips) vsapi->requestFrameFilter(n, node.get(), context);
        if (filter.mask) vsapi->requestFrameFilter(filter.mask_is_still ? 0 : n, filter.mask.get(), context);
    } else if (reason == arAllFramesReady) {
        try {
            Frame source(vsapi->getFrameFilter(n, filter.node.get(), context), FreeFrame{vsapi});
            Frame mask(nullptr, FreeFrame{vsapi});
            if (filter.mask) mask.reset(vsapi->getFrameFilter(filter.mask_is_still ? 0 : n, filter.mask.get(), context));
            return restore_frame(filter, n, std::move(source), mask, context, core, vsapi);
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

VSNode* create_filter(std::unique_ptr<RestoreFilter> filter, VSCore* core, const VSAPI* vsapi) {
    const VSVideoInfo& vi = filter->stages.back()->vi;
    std::vector<VSFilterDependency> dependencies{
        {filter->node.get(), filter->window.offsets().empty() ? rpStrictSpatial : rpGeneral}};
    if (filter->mask)
        dependencies.push_back({filter->mask.get(), filter->mask_is_still && vi.numFrames > 1 ? rpGeneral : rpStrictSpatial});
    for (const auto* clips : {&filter->given.moved, &filter->given.vectors})
        for (const Node& given : *clips) dependencies.push_back({given.get(), rpStrictSpatial});
    VSNode* made = vsapi->createVideoFilter2("Restore", &vi, get_frame, free_filter, fmParallel, dependencies.data(),
                                             static_cast<int>(dependencies.size()), filter.get(), core);
    if (!made) fail("VapourSynth does not make the filter; look into its log");
    filter.release();
    return made;
}

/// Throws Error where texture cannot be put back.
void check_texture(const Arguments& arguments, const Clip& clip, const std::vector<Stage>& stages, bool gpu) {
    if (gpu)
        fail(
            "texture is not put back in GPU memory yet, where the clip is; leave it out, or take the clip out of GPU memory with "
            "std.GPUDownload first");
    if (clip.family == Family::kRgb)
        fail("texture is put on luma, and the clip must be YUV or GRAY, got ", clip.format, "; convert it with resize first");
    if (const Model& last = *stages.back().model; last.scale > 1)
        fail("texture is that of pictures of the clip's size, and model ", last.name, " enlarges; leave texture out");
    if (arguments.strength == 0.f)
        fail("texture follows what restoring changes, and strength 0 changes nothing; raise strength, or leave texture out");
    const auto has_luma = [](const Stage& stage) { return std::ranges::find(stage.planes, 0) != stage.planes.end(); };
    if (std::ranges::none_of(stages, has_luma))
        fail(
            "texture follows what restoring changes in luma, plane 0, which no model restores here; take a model and planes that "
            "do, "
            "or leave texture out");
}

Node create(const VSMap* in, Node node, VSCore* core, const VSAPI* vsapi) {
    VSVideoInfo vi = *vsapi->getVideoInfo(node.get());
    const Clip clip = describe_clip(vi, vsapi);
    const Arguments arguments = read_arguments(in, clip.num_planes, vsapi);
    int no_mask = 0;
    Node mask(vsapi->mapGetNode(in, "strength_mask", 0, &no_mask), FreeNode{vsapi});
    const bool gpu = on_gpu(node.get(), vsapi);
    if (mask) {
        check_mask(*vsapi->getVideoInfo(mask.get()), vi, vsapi);
        if (on_gpu(mask.get(), vsapi) != gpu) mask = move_clip(std::move(mask), gpu ? "GPUUpload" : "GPUDownload", core, vsapi);
    }
    if (arguments.run.provider != "auto") find_provider(arguments.run.provider);
    std::vector<Stage> stages = plan_stages(arguments.models, clip, arguments.planes);
    const bool enlarges = stages.back().model->scale > 1;
    if (arguments.texture > 0) check_texture(arguments, clip, stages, gpu);
    const Node decoded(arguments.texture > 0 ? vsapi->addNodeRef(node.get()) : nullptr, FreeNode{vsapi});
    const auto finished = [&](Node made) {
        if (!decoded) return made;
        const auto again = [&](const Node& other) {
            return Node(other ? vsapi->addNodeRef(other.get()) : nullptr, FreeNode{vsapi});
        };
        return with_texture(std::move(made), again(decoded), again(mask), arguments.texture, core, vsapi);
    };
    if (arguments.strength == 0.f && !enlarges) return node;
    GivenNeighbors given = read_neighbors(in, stages, vi, vsapi);
    for (Node& moved : given.moved)
        if (on_gpu(moved.get(), vsapi) != gpu)
            moved = move_clip(std::move(moved), gpu ? "GPUUpload" : "GPUDownload", core, vsapi);
    if (gpu) return create_gpu_restore(std::move(node), clip, arguments, stages, std::move(mask), std::move(given), core, vsapi);
    VSCoreInfo info;
    vsapi->getCoreInfo(core, &info);
    const Log log = [core, vsapi](const std::string& text) { vsapi->logMessage(mtWarning, ("Restore: " + text).c_str(), core); };
    // A filter for each model that reads other frames, which are those that the models before it restored.
    std::vector<std::unique_ptr<RestoreFilter>> filters;
    bool adaptive = false;
    for (const auto& [model, planes] : stages) {
        const std::vector<int>& offsets = model->layout.offsets;
        if (filters.empty() || !offsets.empty()) {
            const bool still = mask && vsapi->getVideoInfo(mask.get())->numFrames == 1;
            filters.emplace_back(new RestoreFilter{Node(nullptr, FreeNode{vsapi}),
                                                   Node(mask ? vsapi->addNodeRef(mask.get()) : nullptr, FreeNode{vsapi}),
                                                   still,
                                                   arguments.strength,
                                                   arguments.strength_prop,
                                                   clip,
                                                   Window(offsets, vi.numFrames),
                                                   {},
                                                   filters.empty(),
                                                   false,
                                                   {}});
            if (!offsets.empty()) filters.back()->given = std::move(given);
        }
        vi.width *= model->scale;
        vi.height *= model->scale;
        std::unique_ptr<FilterStage> stage(
            new FilterStage{vi, planes, model->scale == 1,
                            FrameRestorer(model, arguments.run, arguments.adaptive, clip, planes, info.numThreads, log)});
        adaptive |= stage->restorer.adaptive();
        filters.back()->stages.push_back(std::move(stage));
        log_provider(filters.back()->stages.back()->restorer, core, vsapi);
    }
    for (auto& filter : filters) {
        filter->node = std::move(node);
        filter->tells_factors = adaptive;
        node.reset(create_filter(std::move(filter), core, vsapi));
    }
    return finished(std::move(node));
}

}  // namespace

void VS_CC create_restore(const VSMap* in, VSMap* out, void*, VSCore* core, const VSAPI* vsapi) {
    try {
        Node node(vsapi->mapGetNode(in, "clip", 0, nullptr), FreeNode{vsapi});
        const std::string mismatch = on_gpu(node.get(), vsapi) ? gpu_mismatch(core, vsapi) : "";
        if (mismatch.empty()) {
            node = create(in, std::move(node), core, vsapi);
        } else {
            vsapi->logMessage(mtWarning, ("Restore: " + mismatch).c_str(), core);
            node = create(in, move_clip(std::move(node), "GPUDownload", core, vsapi), core, vsapi);
            node = move_clip(std::move(node), "GPUUpload", core, vsapi);
        }
        vsapi->mapConsumeNode(out, "clip", node.release(), maAppend);
    } catch (...) {
        vsapi->mapSetError(out, caught_text().c_str());
    }
}

}  // namespace vsartifact
