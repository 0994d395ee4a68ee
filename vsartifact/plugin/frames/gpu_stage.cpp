// SPDX-License-Identifier: MIT
#include "frames/gpu_stage.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <string>
#include <utility>

#include "engines/providers.hpp"
#include "engines/vulkan/graph.hpp"
#include "frames/color.hpp"
#include "frames/neighbours.hpp"
#include "run/jobs.hpp"
#include "run/tiles.hpp"
#include "system/error.hpp"

namespace vsartifact {

namespace {

constexpr const char* kRemedy = "; take the clip out of GPU memory with std.GPUDownload first";

/// Throws Error where frames/ has the host do something that no shader does yet.
void check_model(const Model& model, const Clip& clip) {
    const Layout& layout = model.layout;
    const bool rgb = clip.family == Family::kRgb, subsampled = clip.sub_w || clip.sub_h;
    const std::string what = "model " + model.name;
    if (!layout.offsets.empty() && rgb)
        fail(what, " reads other frames, which are not moved by the luma of ", clip.format, " in GPU memory yet", kRemedy);
    if ((layout.space == Space::kRgb && !rgb) || (layout.space == Space::kYuv444 && (subsampled || clip.family == Family::kGray)))
        fail(what, " of channels ", layout.text(), " needs ", clip.format, " converted, which is not done in GPU memory yet",
             kRemedy);
    if (model.scale > 1 && clip.num_planes > 1)
        fail(what, " enlarges one plane, and the others of ", clip.format, " are not enlarged in GPU memory yet", kRemedy);
}

VulkanGraph graph_of(const Model& model) {
    try {
        return vulkan_graph(model);
    } catch (const Error& error) {
        fail(error.what(), ", behind std.GPUDownload");
    }
}

}  // namespace

GpuStage::GpuStage(const std::shared_ptr<const Model>& model, const RunOptions& options, std::optional<bool> adaptive,
                   const Clip& clip, const std::vector<int>& planes, std::optional<SampleFormat> mask,
                   const std::shared_ptr<VulkanPipelines>& pipelines)
    : model_((check_model(*model, clip), model)),
      options_(options),
      clip_(clip),
      planes_(planes),
      mask_(mask),
      pipelines_(pipelines),
      estimates_(adaptive.value_or(adaptive_by_default(*model)) ? std::optional<Estimates>(*model) : std::nullopt),
      neighbours_(model->layout, clip, planes, *pipelines),
      network_(*pipelines, graph_of(*model), options.fp16 && model->residual),
      weights_(network_.weights),
      estimates_at_(aligned_range(weights_.size())),
      asked_{options.tile_width, options.tile_height} {
    for (size_t i = 0; estimates_ && i < estimates_->count(); i++) {
        const std::vector<float> numbers = estimates_->numbers(i);
        const size_t at = estimates_at_ + i * kEstimateBytes;
        weights_.resize(at + numbers.size() * sizeof(float));
        std::memcpy(weights_.data() + at, numbers.data(), numbers.size() * sizeof(float));
    }
    plan();
}

void GpuStage::plan() {
    std::vector<VulkanFrame> frames;
    const Layout& layout = model_->layout;
    tile_ = {0, 0};
    if (layout.space == Space::kSingle && clip_.family == Family::kRgb) {
        const auto luma = static_cast<size_t>(clip_.num_planes) + (mask_ ? 1 : 0);
        std::vector<RestoredPlane> restored;
        for (const int p : planes_) restored.emplace_back(layout.restored.front()).plane = p;
        frames.emplace_back(network_, spec(restored, static_cast<int>(luma), {clip_.width, clip_.height}));
    } else if (layout.space == Space::kSingle) {
        for (const int p : planes_) {
            std::vector<RestoredPlane> restored = layout.restored;
            restored.front().plane = p;
            frames.emplace_back(network_, spec(restored, p, {clip_.plane_width(p), clip_.plane_height(p)}));
        }
    } else {
        const Extent grid{clip_.width / layout.grid(), clip_.height / layout.grid()};
        frames.emplace_back(network_, spec(layout.restored, {}, grid));
    }
    frames_ = std::move(frames);
}

VulkanFrameSpec GpuStage::spec(const std::vector<RestoredPlane>& planes, std::optional<int> single, const Extent& grid) {
    const TilePlan plan = plan_job(*model_, find_provider("vulkan"), options_, grid, asked_);
    tile_ = {std::max(tile_.width, plan.width), std::max(tile_.height, plan.height)};
    const Layout& layout = model_->layout;
    VulkanFrameSpec spec{model_->shapes(), model_->residual, grid.width, grid.height, plan.width, plan.height, plan.tiles,
                         plan.ramp_x,      plan.ramp_y,      {},         {},          {},         {}};
    for (int p = 0; p < clip_.num_planes; p++)
        spec.planes.push_back({clip_.plane_width(p), clip_.plane_height(p), clip_.samples[static_cast<size_t>(p)]});
    if (mask_) {
        spec.mask = spec.planes.size();
        spec.planes.push_back({clip_.width, clip_.height, *mask_});
    }
    const size_t others = spec.planes.size();
    spec.planes.insert(spec.planes.end(), neighbours_.planes().begin(), neighbours_.planes().end());
    constexpr SampleFormat kFloat{Sample::kF32, 32, 0.f};
    if (single == static_cast<int>(spec.planes.size())) {
        const YCbCr seen = luma_of_rgb(clip_.width, clip_.height);
        const auto [red, green, blue, black] = seen.luma();
        spec.luma = {red, green, blue, black, seen.gray_gain()};
        spec.planes.push_back({clip_.width, clip_.height, kFloat});
    }
    const size_t known = spec.planes.size();
    if (layout.facts) {
        spec.planes.insert(spec.planes.end(), 2, {1, 1, kFloat});
        for (const RestoredPlane& plane : planes) spec.quantized.push_back(static_cast<size_t>(plane.plane));
    }
    for (const ChannelName& channel : layout.inputs) {
        if (channel.offset) {
            const size_t plane = planes_read(layout, channel, {single.value_or(0)}).front();
            spec.inputs.push_back({others + neighbours_.number(channel, plane), grid_of(channel)});
        } else if (channel.is_fact()) {
            spec.inputs.push_back({channel.what == "jpeg_known" ? known : known + 1, Grid{}});
        } else {
            spec.inputs.push_back({static_cast<size_t>(single ? *single : channel.plane()), grid_of(channel)});
        }
    }
    for (size_t i = 0; i < planes.size(); i++) {
        const RestoredPlane& plane = planes[i];
        if (std::ranges::find(planes_, plane.plane) == planes_.end()) continue;
        std::vector<size_t> outputs = plane.outputs;
        std::ranges::sort(outputs, {}, [&](size_t output) { return layout.outputs[output].phase; });
        const int step = outputs.size() > 1 ? 2 : 1;
        spec.restored.push_back({static_cast<size_t>(plane.plane), outputs, step, estimates_ ? plane.estimate : -1,
                                 layout.facts ? static_cast<int>(i) : -1});
    }
    return spec;
}

size_t GpuStage::bytes() const {
    size_t largest = neighbours_.scratch_bytes();
    for (const VulkanFrame& frame : frames_) largest = std::max(largest, frame.bytes());
    return neighbours_.bytes() + largest;
}

size_t GpuStage::max_range() const {
    size_t largest = 0;
    for (const VulkanFrame& frame : frames_) largest = std::max(largest, frame.max_range());
    return largest;
}

uint32_t GpuStage::dispatches() const {
    uint32_t sum = neighbours_.dispatches();
    for (const VulkanFrame& frame : frames_) sum += frame.dispatches();
    return sum;
}

std::string GpuStage::tiles() const { return std::to_string(tile_.width) + "x" + std::to_string(tile_.height); }

bool GpuStage::shrink() {
    const Extent before = std::exchange(asked_, tile_), largest = tile_;
    int& longer = asked_.width >= asked_.height ? asked_.width : asked_.height;
    longer = (longer + 1) / 2;
    try {
        if (longer >= kMinSide && !model_->fixed_width && !model_->fixed_height) {
            plan();
            if (tile_.width * tile_.height < largest.width * largest.height) return true;
        }
    } catch (const Error&) {  // overlaps leave nothing of such tiles
    }
    asked_ = before;
    tile_ = largest;
    return false;
}

void GpuStage::record(VulkanRecorder& recorder, vk::Buffer weights, const VulkanRange& block, const VulkanRange& status,
                      const VulkanPlanes& in, const GpuOthers& others, const VulkanPlanes& out, float strength) const {
    const VulkanRange rest = block.part(neighbours_.bytes(), block.bytes - neighbours_.bytes());
    VulkanPlanes read = in;
    neighbours_.record(recorder, read, others, block.part(0, neighbours_.bytes()), rest);
    for (const VulkanFrame& frame : frames_) {
        recorder.barrier();  // the block is used again
        frame.record(recorder, {weights, {weights, estimates_at_, 0}, {}, rest, status, read, out}, strength);
    }
}

std::string GpuStage::broken_text() const {
    return "model " + model_->name + " gives values that are not finite" +
           (network_.half ? ", which half precision may be too small for; leave fp16 out, or use another model"
                          : "; its weights are broken, copy or export it again");
}

}  // namespace vsartifact
