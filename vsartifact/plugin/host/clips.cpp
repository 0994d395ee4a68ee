// SPDX-License-Identifier: MIT
#include "host/clips.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "system/error.hpp"

namespace vsartifact {

SampleFormat sample_format(const VSVideoFormat& format, int plane) {
    if (format.sampleType == stInteger)
        return {format.bytesPerSample == 1 ? Sample::kU8 : Sample::kU16, format.bitsPerSample, 0.f};
    const float offset = format.colorFamily == cfYUV && plane > 0 ? 0.5f : 0.f;
    return {format.bytesPerSample == 2 ? Sample::kF16 : Sample::kF32, format.bitsPerSample, offset};
}

namespace {

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

bool same_format(const VSVideoFormat& a, const VSVideoFormat& b) {
    return a.colorFamily == b.colorFamily && a.sampleType == b.sampleType && a.bitsPerSample == b.bitsPerSample &&
           a.subSamplingW == b.subSamplingW && a.subSamplingH == b.subSamplingH;
}

}  // namespace

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

namespace {

std::vector<Node> read_clips(const VSMap* in, const char* key, const VSAPI* vsapi) {
    std::vector<Node> clips;
    const int count = vsapi->mapNumElements(in, key);
    for (int i = 0; i < count; i++) clips.emplace_back(vsapi->mapGetNode(in, key, i, nullptr), FreeNode{vsapi});
    return clips;
}

/// The one model that reads other frames, whose distances the clips are for. Throws Error where they are not.
const Model& model_for(const std::vector<Node>& clips, const char* key, const std::vector<Stage>& stages, const VSVideoInfo& clip,
                       const VSAPI* vsapi) {
    const auto reads = [](const Stage& stage) { return !stage.model->layout.offsets.empty(); };
    if (const auto models = std::ranges::count_if(stages, reads); models != 1)
        fail(key, " are for one model that reads other frames, got ", models, " of them; ",
             models ? "give each model in a call of its own" : "leave it out");
    const Model& model = *std::ranges::find_if(stages, reads)->model;
    std::string frames;
    for (const int offset : model.layout.offsets)
        frames += (frames.empty() ? "" : ", ") + std::string(offset > 0 ? "+" : "") + std::to_string(offset);
    if (clips.size() != model.layout.offsets.size())
        fail(key, " must be ", model.layout.offsets.size(), " clips for model ", model.name, ", the frames at ", frames,
             " in this order, got ", clips.size(), "; give one for each");
    for (const Node& given : clips)
        if (const int frames_given = vsapi->getVideoInfo(given.get())->numFrames; frames_given != clip.numFrames)
            fail(key, " must have as many frames as the clip, ", clip.numFrames, ", got ", frames_given,
                 "; make them of the clip");
    return model;
}

}  // namespace

GivenNeighbors read_neighbors(const VSMap* in, const std::vector<Stage>& stages, const VSVideoInfo& clip, const VSAPI* vsapi) {
    GivenNeighbors given{read_clips(in, "neighbors", vsapi), read_clips(in, "vectors", vsapi)};
    if (!given.moved.empty() && !given.vectors.empty())
        fail("neighbors are frames that were moved, and vectors what frames are moved by; give one of the two");
    if (!given.moved.empty()) {
        const Model& model = model_for(given.moved, "neighbors", stages, clip, vsapi);
        for (const ChannelName& channel : model.layout.inputs)
            if (channel.offset && !channel.is_fact() && !channel.moved)
                fail("neighbors are frames that were moved, and model ", model.name, " reads the channel ", channel.text(),
                     ", which is not; leave it out");
    } else if (!given.vectors.empty()) {
        const Model& model = model_for(given.vectors, "vectors", stages, clip, vsapi);
        for (const int offset : model.layout.offsets) {
            const auto moves = [&](const ChannelName& c) { return c.offset == offset && (c.moved || c.is_fact()); };
            if (std::ranges::none_of(model.layout.inputs, moves))
                fail("vectors are what frames are moved by, and model ", model.name, " reads the frame at ",
                     offset > 0 ? "+" : "", offset, " as it is; leave it out");
        }
    }
    for (const Node& moved : given.moved) {
        const VSVideoInfo& vi = *vsapi->getVideoInfo(moved.get());
        if (!same_format(vi.format, clip.format) || vi.width != clip.width || vi.height != clip.height)
            fail("neighbors must have the clip's format and size, got ", check_format(vi, "neighbors", vsapi), ", ", vi.width,
                 "x", vi.height, "; make them of the clip");
    }
    return given;
}

}  // namespace vsartifact
