// SPDX-License-Identifier: MIT
#include "restore.hpp"

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <string>

#include "arguments.hpp"
#include "clip.hpp"
#include "color.hpp"
#include "error.hpp"
#include "frame_restorer.hpp"
#include "handles.hpp"

namespace vsartifact {

namespace {

struct RestoreFilter {
    Node node;
    VSVideoInfo vi;  // of the result
    Clip clip;
    std::vector<int> planes;
    bool share;  // planes that are not restored come as they are
    FrameRestorer restorer;
};

SampleFormat sample_format(const VSVideoFormat& format, int plane) {
    if (format.sampleType == stInteger)
        return {format.bytesPerSample == 1 ? Sample::kU8 : Sample::kU16, format.bitsPerSample, 0.f};
    const float offset = format.colorFamily == cfYUV && plane > 0 ? 0.5f : 0.f;
    return {format.bytesPerSample == 2 ? Sample::kF16 : Sample::kF32, format.bitsPerSample, offset};
}

Clip describe_clip(const VSVideoInfo& vi, const VSAPI* vsapi) {
    const VSVideoFormat& f = vi.format;
    if (vi.width <= 0 || vi.height <= 0 || f.colorFamily == cfUndefined)
        fail("clip must have one format and size, got a variable one; convert it with resize first");
    char name[32] = "";
    vsapi->getVideoFormatName(&f, name);
    if (f.sampleType == stInteger && (f.bitsPerSample < 8 || f.bitsPerSample > 16))
        fail("clip must be 8 to 16 bit integer or 16 or 32 bit float, got ", name, "; convert it with resize first");
    const Family family = f.colorFamily == cfGray ? Family::kGray : f.colorFamily == cfYUV ? Family::kYuv : Family::kRgb;
    return {family,      name,           vi.width,       vi.height,
            f.numPlanes, f.subSamplingW, f.subSamplingH, {sample_format(f, 0), sample_format(f, 1), sample_format(f, 2)}};
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

const VSFrame* restore_frame(RestoreFilter& filter, const Frame& source, VSCore* core, const VSAPI* vsapi) {
    const VSFrame* share[3] = {};
    if (filter.share) {
        std::fill_n(share, 3, source.get());
        for (const int p : filter.planes) share[p] = nullptr;
    }
    const int planes[3] = {0, 1, 2};
    NewFrame out(vsapi->newVideoFrame2(&filter.vi.format, filter.vi.width, filter.vi.height, share, planes, source.get(), core),
                 FreeFrame{vsapi});
    Sources sources{};
    Targets targets{};
    for (int p = 0; p < filter.clip.num_planes; p++) {
        const auto index = static_cast<size_t>(p);
        sources[index] = {vsapi->getReadPtr(source.get(), p), vsapi->getStride(source.get(), p), filter.clip.plane_width(p),
                          filter.clip.plane_height(p)};
        // A write pointer to a shared plane would copy it.
        if (!share[p]) targets[index] = {vsapi->getWritePtr(out.get(), p), vsapi->getStride(out.get(), p)};
    }
    filter.restorer.restore(sources, targets, color_tags(source, vsapi));
    return out.release();
}

const VSFrame* VS_CC get_frame(int n, int reason, void* data, void**, VSFrameContext* context, VSCore* core, const VSAPI* vsapi) {
    auto& filter = *static_cast<RestoreFilter*>(data);
    if (reason == arInitial) {
        vsapi->requestFrameFilter(n, filter.node.get(), context);
    } else if (reason == arAllFramesReady) {
        try {
            const Frame source(vsapi->getFrameFilter(n, filter.node.get(), context), FreeFrame{vsapi});
            return restore_frame(filter, source, core, vsapi);
        } catch (const std::exception& error) {
            vsapi->setFilterError((std::string("Restore: ") + error.what()).c_str(), context);
        } catch (...) {
            vsapi->setFilterError("Restore: unknown error", context);
        }
    }
    return nullptr;
}

void VS_CC free_filter(void* data, VSCore*, const VSAPI*) { delete static_cast<RestoreFilter*>(data); }

/// Says once per process and provider what computes.
void log_provider(const Provider& provider, VSCore* core, const VSAPI* vsapi) {
    static std::atomic<uint64_t> told = 0;  // a bit a row of the table
    const uint64_t bit = uint64_t{1} << (&provider - providers().data());
    if (told.fetch_or(bit) & bit) return;
    const std::string text =
        std::string("Restore: provider '") + provider.name + "', version " + provider_status(provider).version;
    vsapi->logMessage(mtInformation, text.c_str(), core);
}

void create(const VSMap* in, VSMap* out, VSCore* core, const VSAPI* vsapi) {
    Node node(vsapi->mapGetNode(in, "clip", 0, nullptr), FreeNode{vsapi});
    VSVideoInfo vi = *vsapi->getVideoInfo(node.get());
    const Clip clip = describe_clip(vi, vsapi);
    const Arguments arguments = read_arguments(in, clip.num_planes, vsapi);
    if (arguments.provider != "auto") find_provider(arguments.provider);
    const Model model = open_model(arguments.model);
    const std::vector<int> planes = restored_planes(model, clip, arguments.planes);
    if (arguments.strength == 0.f && model.scale == 1) {
        vsapi->mapConsumeNode(out, "clip", node.release(), maAppend);
        return;
    }
    vi.width *= model.scale;
    vi.height *= model.scale;
    VSCoreInfo info;
    vsapi->getCoreInfo(core, &info);
    std::unique_ptr<RestoreFilter> filter(new RestoreFilter{std::move(node), vi, clip, planes, model.scale == 1,
                                                            FrameRestorer(model, arguments, clip, planes, info.numThreads)});
    log_provider(filter->restorer.provider(), core, vsapi);
    const VSFilterDependency dependency{filter->node.get(), rpStrictSpatial};
    RestoreFilter* data = filter.release();
    vsapi->createVideoFilter(out, "Restore", &data->vi, get_frame, free_filter, fmParallel, &dependency, 1, data, core);
}

}  // namespace

void VS_CC create_restore(const VSMap* in, VSMap* out, void*, VSCore* core, const VSAPI* vsapi) {
    try {
        create(in, out, core, vsapi);
    } catch (const std::exception& error) {
        vsapi->mapSetError(out, (std::string("Restore: ") + error.what()).c_str());
    } catch (...) {
        vsapi->mapSetError(out, "Restore: unknown error");
    }
}

}  // namespace vsartifact
