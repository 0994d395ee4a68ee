// SPDX-License-Identifier: MIT
#include "host/gpu_restore.hpp"

#include <algorithm>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "frames/gpu_stage.hpp"
#include "host/clips.hpp"
#include "host/frame_facts.hpp"
#include "host/gpu_beside.hpp"
#include "host/gpu_device.hpp"
#include "host/gpu_slots.hpp"
#include "system/error.hpp"

namespace vsartifact {

namespace {

constexpr int kStreams = 2;  // frames in flight, by default

struct GpuFilterStage {
    VSVideoInfo vi;  // of its result
    std::vector<int> planes;
    bool share;  // planes that are not restored come as they are
    std::unique_ptr<GpuStage> stage;
    GpuBuffer weights;
};

/// Models one after the other on one frame, of which the first may read other frames.
struct GpuFilter {
    const VSAPI* vsapi;
    Node node, mask;  // there may be no mask
    bool mask_is_still;
    Clip clip;
    GpuBeside beside;
    float strength;
    std::string strength_prop;  // empty = none
    GpuDevice device;
    std::vector<GpuFilterStage> stages;
    GpuQueue queue;
    std::unique_ptr<GpuSlots> slots;

    GpuFilter(Node from, Node masked_by, const Clip& of, GpuBeside around, const Arguments& arguments, VSCore* core,
              const VSAPI* api)
        : vsapi(api),
          node(std::move(from)),
          mask(std::move(masked_by)),
          mask_is_still(mask && api->getVideoInfo(mask.get())->numFrames == 1),
          clip(of),
          beside(std::move(around)),
          strength(arguments.strength),
          strength_prop(arguments.strength_prop),
          device(core, api),
          queue(device) {}
    ~GpuFilter() {
        queue.close();
        if (slots && slots->broken())
            vsapi->logMessage(mtCritical, ("Restore: " + stages.back().stage->broken_text()).c_str(), device.core());
    }

    int mask_frame(int n) const { return mask_is_still ? 0 : n; }
    bool enlarges() const {
        return std::ranges::any_of(stages, [](const GpuFilterStage& stage) { return !stage.share; });
    }
};

/// Adds a frame's planes.
void add_planes(const GpuFilter& filter, const VSFrame* frame, VulkanPlanes& planes) {
    const int count = filter.vsapi->getVideoFrameFormat(frame)->numPlanes;
    for (int p = 0; p < count; p++) {
        GpuPlaneInfo info{};
        if (filter.device.api().getGPUPlane(frame, p, &info)) fail("a frame is not in GPU memory; report this");
        planes.push_back(
            {{info.buffer, 0, static_cast<size_t>(info.bytes)}, static_cast<int>(filter.vsapi->getStride(frame, p))});
    }
}

/// A frame with one stage's planes to be written, the others as they are in `source`.
NewFrame new_frame(const GpuFilter& filter, const GpuFilterStage& stage, const VSFrame* source) {
    const VSFrame* share[3] = {};
    bool shares = false;
    for (int p = 0; stage.share && p < filter.clip.num_planes; p++) {
        if (std::ranges::find(stage.planes, p) != stage.planes.end()) continue;
        share[p] = source;
        shares = true;
    }
    const int planes[3] = {0, 1, 2};
    const VSVideoInfo& vi = stage.vi;
    VSCore* core = filter.device.core();
    NewFrame made(shares ? filter.vsapi->newVideoFrame2(&vi.format, vi.width, vi.height, share, planes, source, core)
                         : filter.device.api().newGPUVideoFrame(&vi.format, vi.width, vi.height, source, core),
                  FreeFrame{filter.vsapi});
    if (!made) fail("VapourSynth gives no frame in GPU memory; free some");
    return made;
}

NewFrame restore_stage(GpuFilter& filter, const GpuFilterStage& stage, GpuSlots::Turn& slot, const VSFrame* source,
                       const VSFrame* mask, const FramesBeside& beside, float strength) {
    NewFrame out = new_frame(filter, stage, source);
    GpuCommands commands(filter.queue);
    VulkanPlanes in, written;
    add_planes(filter, source, in);
    add_planes(filter, out.get(), written);
    commands.reads(source);
    if (mask) {
        add_planes(filter, mask, in);
        commands.reads(mask);
    }
    for (const auto& [offset, other] : beside) commands.reads(other.frame.get());
    const GpuOthers others = filter.beside.others(beside, slot->vectors, [&](const VSFrame* frame) {
        VulkanPlanes planes;
        add_planes(filter, frame, planes);
        return planes;
    });
    for (const int p : stage.planes) commands.writes(out.get(), p);
    VulkanRecorder recorder(*filter.device.pipelines(), commands.buffer(), slot->sets);
    stage.stage->record(recorder, stage.weights.handle(), slot->block.range(), slot->status.range(), in, others, written,
                        strength);
    recorder.barrier(vk::kStageCompute, vk::kAccessShaderWrite, vk::kStageHost, vk::kAccessHostRead);
    slot->value = commands.submit();
    return out;
}

const VSFrame* restore_frame(GpuFilter& filter, int n, Frame source, const Frame& mask, VSFrameContext* context) {
    const float strength = frame_strength(filter.strength, filter.strength_prop, n, source, filter.vsapi);
    if (strength == 0.f && !filter.enlarges()) return source.release();
    FramesBeside beside = filter.beside.frames(n, source, filter.node.get(), context);
    GpuSlots::Turn slot(*filter.slots);
    if (slot->broken()) fail(filter.stages.back().stage->broken_text());
    NewFrame out(nullptr, FreeFrame{filter.vsapi});
    for (const GpuFilterStage& stage : filter.stages) {
        out = restore_stage(filter, stage, slot, source.get(), mask.get(), beside, strength);
        if (&stage != &filter.stages.back()) source.reset(out.release());
        beside.clear();
    }
    return out.release();
}

const VSFrame* VS_CC get_frame(int n, int reason, void* data, void**, VSFrameContext* context, VSCore*, const VSAPI* vsapi) {
    auto& filter = *static_cast<GpuFilter*>(data);
    if (reason == arInitial) {
        filter.beside.request(n, filter.node.get(), context);
        if (filter.mask) vsapi->requestFrameFilter(filter.mask_frame(n), filter.mask.get(), context);
    } else if (reason == arAllFramesReady) {
        try {
            Frame source(vsapi->getFrameFilter(n, filter.node.get(), context), FreeFrame{vsapi});
            Frame mask(nullptr, FreeFrame{vsapi});
            if (filter.mask) mask.reset(vsapi->getFrameFilter(filter.mask_frame(n), filter.mask.get(), context));
            return restore_frame(filter, n, std::move(source), mask, context);
        } catch (...) {
            vsapi->setFilterError(caught_text().c_str(), context);
        }
    }
    return nullptr;
}

void VS_CC free_filter(void* data, VSCore*, const VSAPI*) { delete static_cast<GpuFilter*>(data); }

void check_arguments(const Arguments& arguments) {
    constexpr const char* kRemedy = ", or take the clip out of GPU memory with std.GPUDownload first";
    const RunOptions& run = arguments.run;
    if (run.provider != "auto" && run.provider != "vulkan")
        fail("provider '", run.provider, "' does not compute in GPU memory, where the clip is; leave it out", kRemedy);
    if (run.device_id >= 0)
        fail("device_id is ", run.device_id,
             ", and a clip in GPU memory is restored on VapourSynth's own device, which "
             "core.set_vulkan_device chooses; leave it out",
             kRemedy);
    if (!run.provider_options.empty())
        fail("provider_options holds ", run.provider_options.front().first, ", provider 'vulkan' has no options; leave it out");
}

void log_tiles(const GpuFilter& filter, const char* cause) {
    std::string text = std::string("Restore: ") + cause + " tiles are";
    for (const GpuFilterStage& stage : filter.stages) text += " " + stage.stage->tiles();
    filter.vsapi->logMessage(mtWarning, text.c_str(), filter.device.core());
}

/// Makes tiles smaller until the device's buffers hold them.
void fit_buffers(GpuFilter& filter) {
    const VulkanDeviceInfo& device = filter.device.pipelines()->info();
    const size_t max = device.limits.max_storage_buffer_range;
    bool smaller = false;
    for (GpuFilterStage& stage : filter.stages) {
        for (; stage.stage->max_range() > max; smaller = true)
            if (!stage.stage->shrink())
                fail("buffers of ", stage.stage->max_range() >> 20, " MiB exceed the max buffer size of ", device.name, ", ",
                     max >> 20, " MiB; take the clip out of GPU memory with std.GPUDownload first");
    }
    if (smaller) log_tiles(filter, "for the max size of the device's buffers");
}

/// The slots that frames are computed in, with tiles as large as the device's buffers hold and its memory allows.
std::unique_ptr<GpuSlots> make_slots(GpuFilter& filter, size_t count) {
    fit_buffers(filter);
    bool smaller = false;
    for (;;) {
        size_t bytes = 0;
        uint32_t sets = 0;
        for (const GpuFilterStage& stage : filter.stages) {
            bytes = std::max(bytes, stage.stage->bytes());
            sets += stage.stage->dispatches();
        }
        std::string cause;
        try {
            auto slots = std::make_unique<GpuSlots>(filter.queue, count, bytes, filter.beside.vector_bytes(), sets);
            if (smaller) log_tiles(filter, "for lack of GPU memory");
            return slots;
        } catch (const Error& error) {
            cause = error.what();
        }
        const auto largest = std::ranges::max_element(filter.stages, {}, [](const auto& s) { return s.stage->bytes(); });
        if (!largest->stage->shrink()) fail(cause);
        smaller = true;
    }
}

/// A filter of models, of which the first may read other frames.
Node create_filter(std::unique_ptr<GpuFilter> filter, const Arguments& arguments, std::span<const Stage> stages) {
    const VSAPI* vsapi = filter->vsapi;
    VSVideoInfo vi = *vsapi->getVideoInfo(filter->node.get());
    std::optional<SampleFormat> masked;
    if (filter->mask) masked = sample_format(vsapi->getVideoInfo(filter->mask.get())->format, 0);
    for (const auto& [model, planes] : stages) {
        vi.width *= model->scale;
        vi.height *= model->scale;
        auto stage = std::make_unique<GpuStage>(model, arguments.run, arguments.adaptive, filter->clip, planes, masked,
                                                filter->device.pipelines());
        GpuBuffer weights = filter->queue.upload(stage->weights());
        filter->stages.push_back({vi, planes, model->scale == 1, std::move(stage), std::move(weights)});
    }
    const int streams = arguments.run.num_streams;
    filter->slots = make_slots(*filter, static_cast<size_t>(streams > 0 ? streams : kStreams));
    const VSVideoInfo& result = filter->stages.back().vi;
    std::vector<VSFilterDependency> dependencies{{filter->node.get(), filter->beside.reads() ? rpGeneral : rpStrictSpatial}};
    if (filter->mask)
        dependencies.push_back({filter->mask.get(), filter->mask_is_still && result.numFrames > 1 ? rpGeneral : rpStrictSpatial});
    filter->beside.add_dependencies(dependencies);
    Node made(
        vsapi->createVideoFilterEx2("Restore", &result, get_frame, free_filter, fmParallel, ffGPUOutput, dependencies.data(),
                                    static_cast<int>(dependencies.size()), filter.get(), filter->device.core()),
        FreeNode{vsapi});
    if (!made) fail("VapourSynth does not make the filter; look into its log");
    filter.release();
    return made;
}

}  // namespace

Node create_gpu_restore(Node node, const Clip& clip, const Arguments& arguments, const std::vector<Stage>& stages, Node mask,
                        GivenNeighbors given, VSCore* core, const VSAPI* vsapi) {
    check_arguments(arguments);
    const int frames = vsapi->getVideoInfo(node.get())->numFrames;
    const auto reads_others = [](const Stage& stage) { return !stage.model->layout.offsets.empty(); };
    // A filter for each model that reads other frames, which are those that the models before it restored.
    for (auto first = stages.begin(); first != stages.end();) {
        const auto last = std::find_if(first + 1, stages.end(), reads_others);
        GivenNeighbors its;
        if (reads_others(*first)) its = std::move(given);
        GpuBeside beside({first->model->layout.offsets, frames}, std::move(its), clip, vsapi);
        Node its_mask(mask ? vsapi->addNodeRef(mask.get()) : nullptr, FreeNode{vsapi});
        node = create_filter(
            std::make_unique<GpuFilter>(std::move(node), std::move(its_mask), clip, std::move(beside), arguments, core, vsapi),
            arguments, {first, last});
        first = last;
    }
    return node;
}

Node move_clip(Node node, const char* name, VSCore* core, const VSAPI* vsapi) {
    const std::unique_ptr<VSMap, void(VS_CC*)(VSMap*)> in(vsapi->createMap(), vsapi->freeMap);
    vsapi->mapConsumeNode(in.get(), "clip", node.release(), maAppend);
    const std::unique_ptr<VSMap, void(VS_CC*)(VSMap*)> out(
        vsapi->invoke(vsapi->getPluginByID("com.vapoursynth.std", core), name, in.get()), vsapi->freeMap);
    if (const char* error = vsapi->mapGetError(out.get())) fail(error, "; call std.", name, " yourself");
    return {vsapi->mapGetNode(out.get(), "clip", 0, nullptr), FreeNode{vsapi}};
}

}  // namespace vsartifact
