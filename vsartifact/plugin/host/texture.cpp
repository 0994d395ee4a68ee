// SPDX-License-Identifier: MIT
#include "host/texture.hpp"

#include <algorithm>
#include <memory>
#include <utility>

#include "frames/texture.hpp"
#include "host/clips.hpp"
#include "host/frame_facts.hpp"
#include "system/error.hpp"

namespace vsartifact {

namespace {

struct TextureFilter {
    Node restored, decoded, mask;
    bool mask_is_still;
    double amount;
};

PlaneView plane(const VSFrame* frame, const VSAPI* vsapi) {
    return {vsapi->getReadPtr(frame, 0), vsapi->getStride(frame, 0), vsapi->getFrameWidth(frame, 0),
            vsapi->getFrameHeight(frame, 0)};
}

const VSFrame* put(const TextureFilter& filter, int n, VSFrameContext* context, VSCore* core, const VSAPI* vsapi) {
    Frame restored(vsapi->getFrameFilter(n, filter.restored.get(), context), FreeFrame{vsapi});
    const Frame decoded(vsapi->getFrameFilter(n, filter.decoded.get(), context), FreeFrame{vsapi});
    const Frame mask(filter.mask ? vsapi->getFrameFilter(filter.mask_is_still ? 0 : n, filter.mask.get(), context) : nullptr,
                     FreeFrame{vsapi});
    TextureAmount amount{static_cast<uint32_t>(n), filter.amount};
    if (mask) {
        amount.mask = plane(mask.get(), vsapi);
        amount.mask_format = sample_format(*vsapi->getVideoFrameFormat(mask.get()), 0);
    }
    const VSVideoFormat& format = *vsapi->getVideoFrameFormat(restored.get());
    const PlaneView from = plane(restored.get(), vsapi);
    const VSFrame* share[3] = {nullptr, restored.get(), restored.get()};
    const int planes[3] = {0, 1, 2};
    NewFrame out(vsapi->newVideoFrame2(&format, from.width, from.height, share, planes, restored.get(), core), FreeFrame{vsapi});
    put_texture(plane(decoded.get(), vsapi), from, sample_format(format, 0), amount,
                {vsapi->getWritePtr(out.get(), 0), vsapi->getStride(out.get(), 0)});
    return out.release();
}

const VSFrame* VS_CC get_frame(int n, int reason, void* data, void**, VSFrameContext* context, VSCore* core, const VSAPI* vsapi) {
    const auto& filter = *static_cast<const TextureFilter*>(data);
    if (reason == arInitial) {
        vsapi->requestFrameFilter(n, filter.restored.get(), context);
        vsapi->requestFrameFilter(n, filter.decoded.get(), context);
        if (filter.mask) vsapi->requestFrameFilter(filter.mask_is_still ? 0 : n, filter.mask.get(), context);
    } else if (reason == arAllFramesReady) {
        try {
            return put(filter, n, context, core, vsapi);
        } catch (...) {
            vsapi->setFilterError(caught_text().c_str(), context);
        }
    }
    return nullptr;
}

void VS_CC free_filter(void* data, VSCore*, const VSAPI*) { delete static_cast<TextureFilter*>(data); }

}  // namespace

Node with_texture(Node restored, Node decoded, Node mask, double amount, VSCore* core, const VSAPI* vsapi) {
    const VSVideoInfo vi = *vsapi->getVideoInfo(restored.get());
    const bool still = mask && vsapi->getVideoInfo(mask.get())->numFrames == 1;
    std::unique_ptr<TextureFilter> filter(
        new TextureFilter{std::move(restored), std::move(decoded), std::move(mask), still, amount});
    VSFilterDependency dependencies[3] = {{filter->restored.get(), rpStrictSpatial}, {filter->decoded.get(), rpStrictSpatial}};
    if (filter->mask) dependencies[2] = {filter->mask.get(), still && vi.numFrames > 1 ? rpGeneral : rpStrictSpatial};
    VSNode* made = vsapi->createVideoFilter2("Restore", &vi, get_frame, free_filter, fmParallel, dependencies,
                                             filter->mask ? 3 : 2, filter.get(), core);
    if (!made) fail("VapourSynth does not make the filter; look into its log");
    filter.release();
    return Node(made, FreeNode{vsapi});
}

}  // namespace vsartifact
