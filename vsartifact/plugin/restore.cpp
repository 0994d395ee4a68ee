// SPDX-License-Identifier: MIT
#include "restore.hpp"

#include <atomic>
#include <cstdint>
#include <exception>
#include <memory>
#include <string>

#include "arguments.hpp"
#include "error.hpp"
#include "handles.hpp"
#include "restorer.hpp"

namespace vsartifact {

namespace {

struct RestoreFilter {
    Node node;
    const VSVideoInfo* vi;
    std::vector<PlaneSpec> planes;
    Restorer restorer;
};

SampleFormat sample_format(const VSVideoFormat& format, int plane) {
    if (format.sampleType == stInteger)
        return {format.bytesPerSample == 1 ? Sample::kU8 : Sample::kU16, format.bitsPerSample, 0.f};
    const float offset = format.colorFamily == cfYUV && plane > 0 ? 0.5f : 0.f;
    return {format.bytesPerSample == 2 ? Sample::kF16 : Sample::kF32, format.bitsPerSample, offset};
}

void check_clip(const VSVideoInfo& vi, const VSAPI* vsapi) {
    if (vi.width <= 0 || vi.height <= 0 || vi.format.colorFamily == cfUndefined)
        fail(
            "clip must have one format and size, got a variable one; convert it "
            "with resize first");
    const VSVideoFormat& f = vi.format;
    char name[32] = "";
    vsapi->getVideoFormatName(&f, name);
    if (f.colorFamily != cfYUV && f.colorFamily != cfGray)
        fail("clip must be YUV or GRAY, got ", name,
             "; convert it with resize first, the models know luma as codecs leave "
             "it");
    if (f.sampleType == stInteger && (f.bitsPerSample < 8 || f.bitsPerSample > 16))
        fail("clip must be 8 to 16 bit integer or 16 or 32 bit float, got ", name, "; convert it with resize first");
}

std::vector<PlaneSpec> plane_specs(const VSVideoInfo& vi, const std::vector<int>& planes) {
    std::vector<PlaneSpec> specs;
    for (const int p : planes) {
        specs.push_back({p, p ? vi.width >> vi.format.subSamplingW : vi.width,
                         p ? vi.height >> vi.format.subSamplingH : vi.height, sample_format(vi.format, p)});
    }
    return specs;
}

const VSFrame* restore_frame(RestoreFilter& filter, const Frame& source, VSCore* core, const VSAPI* vsapi) {
    const VSFrame* share[3] = {source.get(), source.get(), source.get()};
    for (const PlaneSpec& plane : filter.planes) share[plane.index] = nullptr;
    const int planes[3] = {0, 1, 2};
    NewFrame out(
        vsapi->newVideoFrame2(&filter.vi->format, filter.vi->width, filter.vi->height, share, planes, source.get(), core),
        FreeFrame{vsapi});
    for (size_t i = 0; i < filter.planes.size(); i++) {
        const PlaneSpec& plane = filter.planes[i];
        const PlaneView view{vsapi->getReadPtr(source.get(), plane.index), vsapi->getStride(source.get(), plane.index),
                             plane.width, plane.height};
        filter.restorer.restore(i, view, vsapi->getWritePtr(out.get(), plane.index), vsapi->getStride(out.get(), plane.index));
    }
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
    const VSVideoInfo* vi = vsapi->getVideoInfo(node.get());
    check_clip(*vi, vsapi);
    const Arguments arguments = read_arguments(in, vi->format.numPlanes, vsapi);
    if (arguments.provider != "auto") find_provider(arguments.provider);
    const Model model = open_model(arguments.model);
    if (arguments.strength == 0.f) {
        vsapi->mapConsumeNode(out, "clip", node.release(), maAppend);
        return;
    }
    VSCoreInfo info;
    vsapi->getCoreInfo(core, &info);
    const std::vector<PlaneSpec> planes = plane_specs(*vi, arguments.planes);
    std::unique_ptr<RestoreFilter> filter(
        new RestoreFilter{std::move(node), vi, planes, Restorer(model, arguments, planes, info.numThreads)});
    log_provider(filter->restorer.provider(), core, vsapi);
    const VSFilterDependency dependency{filter->node.get(), rpStrictSpatial};
    RestoreFilter* data = filter.release();
    vsapi->createVideoFilter(out, "Restore", data->vi, get_frame, free_filter, fmParallel, &dependency, 1, data, core);
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
