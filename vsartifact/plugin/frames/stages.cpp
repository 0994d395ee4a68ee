// SPDX-License-Identifier: MIT
#include "frames/stages.hpp"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <utility>

#include "engines/ort/measure.hpp"
#include "model/defaults.hpp"
#include "system/error.hpp"

namespace vsartifact {

namespace {

bool holds(const std::vector<int>& planes, int plane) { return std::ranges::find(planes, plane) != planes.end(); }

/// Throws Error where a model reads of other frames what there is not.
void check_offsets(const Model& model) {
    const Layout& layout = model.layout;
    for (const ChannelName& channel : layout.inputs) {
        if (!channel.offset) continue;
        const std::string what = "model " + model.name + " reads the channel " + channel.text();
        if (channel.is_fact() && channel.what != "fit")
            fail(what, ", and what a JPEG tells is known of the frame that is restored alone; use a model without that channel");
        if (layout.space == Space::kRgb || layout.space == Space::kYuv444)
            fail(what,
                 ", and other frames go with planes as they were coded alone, y, or y00 to y11, u and v; use another model");
        if (std::abs(channel.offset) > kMaxOffset)
            fail(what, ", and Restore reads frames up to ", kMaxOffset, " before and after one; use another model");
    }
}

/// Throws Error where chroma of another frame would be moved that is coarser than half of luma.
void check_chroma(const Stage& stage, const Clip& clip) {
    if (stage.model->layout.offsets.empty() || (clip.sub_w <= 1 && clip.sub_h <= 1)) return;
    for (const int p : stage.planes)
        if (clip.chroma(p))
            fail("planes holds ", p, ", and model ", stage.model->name, " moves chroma of other frames that is half as large as ",
                 "luma or larger, got ", clip.format, "; leave it out, or convert the clip with resize first");
}

void check_clip(const Model& model, const Clip& clip) {
    const Layout& layout = model.layout;
    const bool rgb = clip.family == Family::kRgb;
    check_offsets(model);
    if (layout.space == Space::kSingle && rgb && (layout.facts || model.scale > 1))
        fail("clip must be YUV or GRAY for model ", model.name, ", got ", clip.format,
             "; convert it with resize first, the model knows luma as codecs leave it");
    if (layout.space == Space::kYuv444 && rgb)
        fail("clip must be YUV or GRAY for model ", model.name, " of channels ", layout.text(), ", got ", clip.format,
             "; convert it with resize first");
    if (layout.space == Space::kYuv420 && (clip.family != Family::kYuv || clip.sub_w != 1 || clip.sub_h != 1))
        fail("clip must be YUV 4:2:0 for model ", model.name, " of channels ", layout.text(), ", got ", clip.format,
             "; convert it with resize first, or use a model without phases");
}

/// The planes of the clip that a model can restore. What R'G'B' models change reaches all planes of Y'CbCr, what models of a
/// single plane change in the luma of R'G'B' reaches all of these.
std::vector<int> restorable(const Model& model, const Clip& clip) {
    const Layout& layout = model.layout;
    const bool any = layout.space == Space::kSingle || (layout.space == Space::kRgb && clip.family != Family::kRgb);
    std::vector<int> planes;
    for (int p = 0; p < clip.num_planes; p++)
        if (any || layout.restores(p)) planes.push_back(p);
    if (planes.empty())
        fail("clip must have the planes that model ", model.name, " restores, ", channels_text(layout.outputs), ", got ",
             clip.format, "; use another model");
    return planes;
}

/// Whether the model takes planes one by one, so that it may take chroma's but is made for luma's.
bool one_by_one(const Model& model, const Clip& clip) {
    return model.layout.space == Space::kSingle && clip.family != Family::kRgb;
}

/// The planes that model number `number` restores.
std::vector<int> planes_of(const std::vector<Stage>& stages, size_t number, const Clip& clip, const std::vector<int>& asked) {
    const Model& model = *stages[number].model;
    const std::vector<int> able = restorable(model, clip);
    if (asked.empty()) return one_by_one(model, clip) ? std::vector<int>{0} : able;
    const auto others = [&](int plane) {
        return std::ranges::any_of(stages, [&](const Stage& other) {
            return !one_by_one(*other.model, clip) && holds(restorable(*other.model, clip), plane);
        });
    };
    std::vector<int> planes;
    for (const int p : asked)
        if (holds(able, p) && (p == 0 || !one_by_one(model, clip) || !others(p))) planes.push_back(p);
    return planes;
}

/// Names of the default models for the planes asked for.
std::vector<std::string> default_names(const Clip& clip, const std::vector<int>& asked) {
    const auto wanted = [&](int plane) { return asked.empty() || holds(asked, plane); };
    const bool yuv = clip.family == Family::kYuv;
    const bool chroma = yuv && clip.sub_w == 1 && clip.sub_h == 1;
    for (const int p : asked)
        if (yuv && p > 0 && !chroma)
            fail("planes holds ", p, ", and no model is made for the chroma of ", clip.format,
                 "; leave it out, or name a model such as model='", kDefaultModels.luma, "', which takes any plane");
    std::vector<std::string> names;
    if (!yuv || wanted(0)) names.emplace_back(kDefaultModels.luma);
    if (chroma && (wanted(1) || wanted(2))) names.emplace_back(kDefaultModels.chroma);
    return names;
}

/// Throws Error on a plane that is asked for and would be left.
void check_planes(const std::vector<Stage>& stages, const std::vector<int>& asked) {
    for (const int p : asked) {
        if (std::ranges::any_of(stages, [&](const Stage& stage) { return holds(stage.planes, p); })) continue;
        if (stages.size() == 1)
            fail("planes holds ", p, ", model ", stages[0].model->name, " restores ",
                 channels_text(stages[0].model->layout.outputs), " alone; leave it out");
        fail("planes holds ", p, ", which none of the ", stages.size(), " models restores; leave it out, or name one that does");
    }
}

}  // namespace

std::vector<Stage> plan_stages(const std::vector<std::string>& names, const Clip& clip, const std::vector<int>& asked) {
    std::vector<Stage> stages;
    for (const std::string& name : names.empty() ? default_names(clip, asked) : names) {
        auto model = std::make_shared<Model>(open_model(name));
        measure_model(*model);
        check_clip(*model, clip);
        if (!stages.empty() && stages.back().model->scale > 1)
            fail("model ", stages.back().model->name, " enlarges, and ", model->name, " comes after it; name it last");
        stages.push_back({std::move(model), {}});
    }
    for (size_t i = 0; i < stages.size(); i++) stages[i].planes = planes_of(stages, i, clip, asked);
    check_planes(stages, asked);
    for (const Stage& stage : stages) check_chroma(stage, clip);
    std::erase_if(stages, [](const Stage& stage) { return stage.planes.empty() && stage.model->scale == 1; });
    return stages;
}

}  // namespace vsartifact
