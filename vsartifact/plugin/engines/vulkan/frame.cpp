// SPDX-License-Identifier: MIT
#include "engines/vulkan/frame.hpp"

#include <algorithm>
#include <utility>

namespace vsartifact {

namespace {

constexpr int kThreadsX = 32, kThreadsY = 8;  // of a workgroup of load, keep and store
constexpr int kDifferenceThreads = 256;
constexpr int kBlock = 8;                         // of bound
constexpr int kStatisticsTile = 64, kSums = 8;    // pixels of a workgroup's side; numbers that it writes
constexpr size_t kFactorBytes = kRangeAlignment;  // of all factors

/// Along an axis, in samples of the output: where the tile's own part begins and ends in what it shares, and how far beyond that
/// it goes over into others.
struct KeepAxis {
    int32_t first, last, ramp;
};

KeepAxis keep_axis(int start, int length, int shared, int size, int ramp, int scale) {
    constexpr int kFar = 1 << 20;  // where there are no others
    const int end = start + length;
    return {ramp && start > 0 ? (start - shared) * scale : -kFar, ramp && end < size ? (end - shared) * scale : kFar,
            std::max(ramp * scale, 1)};
}

}  // namespace

VulkanFrame::VulkanFrame(const VulkanNetwork& network, VulkanFrameSpec spec)
    : spec_(std::move(spec)),
      tile_(network, spec_.shapes, spec_.tile_width, spec_.tile_height, true),
      output_(spec_.shapes.output(together() ? spec_.width : spec_.tile_width, together() ? spec_.height : spec_.tile_height)) {
    VulkanPipelines& pipelines = network.pipelines;
    if (!spec_.quantized.empty()) {
        std::vector<VulkanPlaneShape> planes;
        for (const size_t p : spec_.quantized) planes.push_back(spec_.planes[p]);
        jpeg_.emplace(pipelines, std::move(planes));
    }
    for (const FrameInput& source : spec_.inputs)
        load_.push_back(pipelines.pipeline(VulkanShader::kLoad, constants(spec_.planes[source.plane], {source.grid.step})));
    int groups = 0;
    bool any = false;
    for (const VulkanRestored& restored : spec_.restored) {
        const VulkanPlaneShape& plane = spec_.planes[restored.plane];
        store_.push_back(pipelines.pipeline(VulkanShader::kStore, store_constants(restored)));
        statistics_.push_back(adaptive(restored) ? pipelines.pipeline(VulkanShader::kStatistics,
                                                                      constants(spec_.planes[seen(restored)], {restored.step}))
                                                 : nullptr);
        bound_.push_back(restored.facts >= 0 ? pipelines.pipeline(VulkanShader::kBound, {restored.step}) : nullptr);
        if (!adaptive(restored)) continue;
        any = true;
        groups = std::max(groups, statistics_groups(plane));
    }
    if (any) factor_ = pipelines.pipeline(VulkanShader::kFactor, {});
    if (together()) keep_ = pipelines.pipeline(VulkanShader::kKeep, {blended()});
    // What a JPEG left is found before tiles are computed, in the same memory.
    change_ = aligned_range(std::max(tile_.bytes(), jpeg_ ? VulkanJpeg::scratch_bytes() : 0));
    change_bytes_ = together() ? output_.count() * sizeof(float) : 0;
    partial_ = change_ + aligned_range(change_bytes_);
    partial_bytes_ = static_cast<size_t>(groups * kSums) * sizeof(float);
    factors_ = partial_ + aligned_range(partial_bytes_);
    facts_ = factors_ + kFactorBytes;
    luma_at_ = facts_ + (jpeg_ ? jpeg_->bytes() : 0);
    bytes_ = luma_at_;
    if (spec_.luma) {
        const VulkanPlaneShape& plane = spec_.planes.back();
        bytes_ += aligned_range(static_cast<size_t>(plane.width) * static_cast<size_t>(plane.height) * sizeof(float));
        luma_ = pipelines.pipeline(VulkanShader::kLuma, {sample_number(spec_.planes[0].format)});
        if (!spec_.residual) difference_ = pipelines.pipeline(VulkanShader::kDifference, {});
    }
    const size_t a_tile = spec_.inputs.size() + network.layers.size() + 1;
    dispatches_ =
        static_cast<uint32_t>(spec_.tiles.size() * a_tile + 4 * spec_.restored.size() + 2) + (jpeg_ ? jpeg_->dispatches() : 0);
}

bool VulkanFrame::adaptive(const VulkanRestored& restored) const {
    const VulkanPlaneShape& plane = spec_.planes[restored.plane];
    return restored.estimate >= 0 && plane.width >= 3 && plane.height >= 3;
}

VulkanRange VulkanFrame::factors(const VulkanRange& block) const { return block.part(factors_, kFactorBytes); }

VulkanConstants VulkanFrame::constants(const VulkanPlaneShape& plane, std::vector<int32_t> more) const {
    more.insert(more.begin(), sample_number(plane.format));
    return more;
}

VulkanConstants VulkanFrame::store_constants(const VulkanRestored& restored) const {
    const VulkanPlaneShape& plane = spec_.planes[restored.plane];
    std::vector<int32_t> more{restored.step, spec_.shapes.scale, spec_.residual || spec_.luma, adaptive(restored)};
    if (spec_.mask) {
        const VulkanPlaneShape& mask = spec_.planes[*spec_.mask];
        more.insert(more.end(), {sample_number(mask.format), mask.width / plane.width, mask.height / plane.height});
    } else {
        more.insert(more.end(), {-1, 1, 1});
    }
    more.push_back(spec_.correction);
    return constants(plane, std::move(more));
}

int VulkanFrame::statistics_groups(const VulkanPlaneShape& plane) const {
    return static_cast<int>(groups_of(plane.width - 2, kStatisticsTile) * groups_of(plane.height - 2, kStatisticsTile));
}

void VulkanFrame::load(VulkanRecorder& recorder, const VulkanFrameBuffers& buffers, const Rect& run,
                       const VulkanRange& tensor) const {
    const TensorShape in = spec_.shapes.input(spec_.tile_width, spec_.tile_height);
    for (size_t i = 0; i < spec_.inputs.size(); i++) {
        const auto& [number, grid] = spec_.inputs[i];
        const VulkanPlaneShape& plane = spec_.planes[number];
        const struct {
            int32_t plane_width, plane_height, plane_row, phase_y, phase_x, y, x, height, width, first;
            float peak, offset;
        } sizes{plane.width,
                plane.height,
                buffers.in[number].row / 4,
                grid.y,
                grid.x,
                run.y - spec_.shapes.margin,
                run.x - spec_.shapes.margin,
                in.height,
                in.width,
                static_cast<int32_t>(i) * in.height * in.width,
                peak(plane.format),
                offset(plane.format)};
        recorder.dispatch(load_[i], {buffers.in[number].range, tensor}, push_bytes(sizes), groups_of(in.width, kThreadsX),
                          groups_of(in.height, kThreadsY));
    }
}

void VulkanFrame::keep(VulkanRecorder& recorder, const Tile& tile, const VulkanRange& from, const VulkanRange& to) const {
    const int scale = spec_.shapes.scale;
    const Rect &own = tile.keep, &shared = tile.shared;
    const TensorShape part = spec_.shapes.output(spec_.tile_width, spec_.tile_height);
    const struct {
        int32_t height, width, from_first, from_row, from_plane, to_first, to_row, to_plane;
        KeepAxis y, x;
    } sizes{shared.height * scale,
            shared.width * scale,
            ((shared.y - tile.run.y) * part.width + shared.x - tile.run.x) * scale,
            part.width,
            part.height * part.width,
            (shared.y * output_.width + shared.x) * scale,
            output_.width,
            output_.height * output_.width,
            keep_axis(own.y, own.height, shared.y, spec_.height, spec_.ramp_y, scale),
            keep_axis(own.x, own.width, shared.x, spec_.width, spec_.ramp_x, scale)};
    recorder.dispatch(keep_, {from, to}, push_bytes(sizes), groups_of(sizes.width, kThreadsX), groups_of(sizes.height, kThreadsY),
                      static_cast<uint32_t>(part.channels));
}

void VulkanFrame::find_factor(VulkanRecorder& recorder, const VulkanFrameBuffers& buffers, size_t number) const {
    const VulkanRestored& restored = spec_.restored[number];
    const VulkanPlaneShape& plane = spec_.planes[seen(restored)];
    const VulkanPlane& in = buffers.in[seen(restored)];
    const VulkanRange changed = together() ? change(buffers.block) : tile_.output(buffers.block);
    const VulkanRange partial = buffers.block.part(partial_, partial_bytes_);
    struct {
        int32_t height, width, plane_row, change_row, first[4];
        float peak, offset;
    } sizes{plane.height, plane.width, in.row / 4, output_.width, {}, peak(plane.format), offset(plane.format)};
    for (size_t i = 0; i < restored.outputs.size(); i++)
        sizes.first[i] = static_cast<int32_t>(restored.outputs[i]) * output_.height * output_.width;
    recorder.dispatch(statistics_[number], {in.range, changed, partial}, push_bytes(sizes),
                      groups_of(plane.width - 2, kStatisticsTile), groups_of(plane.height - 2, kStatisticsTile));
    recorder.barrier();
    const struct {
        int32_t groups, factor;
        float pixels;
    } counts{statistics_groups(plane), static_cast<int32_t>(number),
             static_cast<float>(plane.width - 2) * static_cast<float>(plane.height - 2)};
    const VulkanRange estimate =
        buffers.estimates.part(static_cast<size_t>(restored.estimate) * kEstimateBytes, kEstimateNumbers * sizeof(float));
    recorder.dispatch(factor_, {partial, estimate, factors(buffers.block)}, push_bytes(counts), 1, 1);
    recorder.barrier();
}

void VulkanFrame::store(VulkanRecorder& recorder, const VulkanFrameBuffers& buffers, size_t number, float strength) const {
    const VulkanRestored& restored = spec_.restored[number];
    const VulkanPlaneShape& plane = spec_.planes[restored.plane];
    const VulkanPlane &in = buffers.in[restored.plane], &out = buffers.out[restored.plane];
    const VulkanRange changed = together() ? change(buffers.block) : tile_.output(buffers.block);
    struct {
        int32_t height, width, plane_row, result_row, change_row, first[4], factor;
        float strength, peak, offset;
        int32_t mask_row;
        float mask_peak;
    } sizes{plane.height,
            plane.width,
            in.row / 4,
            out.row / 4,
            output_.width,
            {},
            static_cast<int32_t>(factor_of(number)),
            spec_.luma ? strength * spec_.luma->gain : strength,
            peak(plane.format),
            offset(plane.format),
            0,
            0};
    VulkanRange mask;
    if (spec_.mask) {
        mask = buffers.in[*spec_.mask].range;
        sizes.mask_row = buffers.in[*spec_.mask].row / 4;
        sizes.mask_peak = peak(spec_.planes[*spec_.mask].format);
    }
    for (size_t i = 0; i < restored.outputs.size(); i++)
        sizes.first[i] = static_cast<int32_t>(restored.outputs[i]) * output_.height * output_.width;
    recorder.dispatch(store_[number], {in.range, changed, factors(buffers.block), buffers.status, out.range, mask},
                      push_bytes(sizes), groups_of(sizes.result_row, kThreadsX),
                      groups_of(plane.height * spec_.shapes.scale, kThreadsY));
}

void VulkanFrame::bound(VulkanRecorder& recorder, const VulkanFrameBuffers& buffers, size_t number) const {
    const VulkanRestored& restored = spec_.restored[number];
    const VulkanPlaneShape& plane = spec_.planes[restored.plane];
    const VulkanRange changed = together() ? change(buffers.block) : tile_.output(buffers.block);
    const VulkanRange facts = buffers.facts.part(static_cast<size_t>(restored.facts) * kFactsBytes, kFactsBytes);
    struct {
        int32_t height, width, change_row, first[4], factor;
    } sizes{plane.height, plane.width, output_.width, {}, static_cast<int32_t>(number)};
    for (size_t i = 0; i < restored.outputs.size(); i++)
        sizes.first[i] = static_cast<int32_t>(restored.outputs[i]) * output_.height * output_.width;
    recorder.dispatch(bound_[number], {changed, facts, factors(buffers.block), buffers.status}, push_bytes(sizes),
                      groups_of(plane.width, kBlock), groups_of(plane.height, kBlock));
    recorder.barrier();
}

VulkanFrameBuffers VulkanFrame::find_luma(VulkanRecorder& recorder, VulkanFrameBuffers buffers) const {
    const VulkanPlaneShape& plane = spec_.planes.back();
    const VulkanLuma& luma = *spec_.luma;
    const VulkanPlanes& in = buffers.in;
    const size_t bytes = static_cast<size_t>(plane.width) * static_cast<size_t>(plane.height) * sizeof(float);
    const VulkanRange made = buffers.block.part(luma_at_, bytes);
    const struct {
        int32_t height, width, red_row, green_row, blue_row;
        float red, green, blue, black, peak;
    } sizes{plane.height, plane.width, in[0].row / 4, in[1].row / 4, in[2].row / 4,
            luma.red,     luma.green,  luma.blue,     luma.black,    peak(spec_.planes[0].format)};
    recorder.dispatch(luma_, {in[0].range, in[1].range, in[2].range, made}, push_bytes(sizes), groups_of(plane.width, kThreadsX),
                      groups_of(plane.height, kThreadsY));
    recorder.barrier();
    buffers.in.push_back({made, plane.width * static_cast<int>(sizeof(float))});
    return buffers;
}

void VulkanFrame::find_difference(VulkanRecorder& recorder, const VulkanFrameBuffers& buffers) const {
    const VulkanPlaneShape& plane = spec_.planes.back();
    const struct {
        int32_t height, width, picture_row;
    } sizes{plane.height, plane.width, output_.width};
    recorder.dispatch(difference_, {together() ? change(buffers.block) : tile_.output(buffers.block), buffers.in.back().range},
                      push_bytes(sizes), groups_of(plane.width, kDifferenceThreads), static_cast<uint32_t>(plane.height));
    recorder.barrier();
}

VulkanFrameBuffers VulkanFrame::find_facts(VulkanRecorder& recorder, VulkanFrameBuffers buffers) const {
    buffers.facts = buffers.block.part(facts_, jpeg_->bytes());
    VulkanPlanes planes;
    for (const size_t p : spec_.quantized) planes.push_back(buffers.in[p]);
    jpeg_->record(recorder, planes, buffers.block.part(0, VulkanJpeg::scratch_bytes()), buffers.facts);
    buffers.in.push_back(jpeg_->known(buffers.facts));
    buffers.in.push_back(jpeg_->level(buffers.facts));
    return buffers;
}

void VulkanFrame::record(VulkanRecorder& recorder, const VulkanFrameBuffers& given, float strength) const {
    const VulkanFrameBuffers buffers = jpeg_ ? find_facts(recorder, given) : spec_.luma ? find_luma(recorder, given) : given;
    const VulkanRange tensor = tile_.input(buffers.block), output = tile_.output(buffers.block);
    if (blended()) {  // what tiles are added to
        recorder.barrier(vk::kStageCompute, vk::kAccessShaderWrite, vk::kStageTransfer, vk::kAccessTransferWrite);
        recorder.zero(change(buffers.block));
        recorder.barrier(vk::kStageTransfer, vk::kAccessTransferWrite, vk::kStageCompute,
                         vk::kAccessShaderRead | vk::kAccessShaderWrite);
    }
    for (const Tile& tile : spec_.tiles) {
        load(recorder, buffers, tile.run, tensor);
        recorder.barrier();
        tile_.record(recorder, buffers.weights, buffers.block.part(0, tile_.bytes()), tensor, output);
        recorder.barrier();
        if (!together()) continue;
        keep(recorder, tile, output, change(buffers.block));
        recorder.barrier();
    }
    if (difference_) find_difference(recorder, buffers);
    for (size_t i = 0; i < spec_.restored.size(); i++) {
        if (adaptive(spec_.restored[i]) && factor_of(i) == i) find_factor(recorder, buffers, i);
        if (bound_[i]) bound(recorder, buffers, i);
        store(recorder, buffers, i, strength);
    }
}

}  // namespace vsartifact
