// SPDX-License-Identifier: MIT
#include "engines/vulkan/jpeg.hpp"

#include <algorithm>
#include <utility>

namespace vsartifact {

namespace {

constexpr int kBlock = 8, kCells = kBlock * kBlock, kBins = 384 * 4;
constexpr int kMaxBlocks = 8192;  // of planes that hold twice as many, every second row is looked at, and so on

}  // namespace

int sample_number(const SampleFormat& format) {
    switch (format.sample) {
        case Sample::kU8:
            return 0;
        case Sample::kU16:
            return 1;
        case Sample::kF16:
            return 2;
        default:
            return 3;
    }
}

float peak(const SampleFormat& format) { return format.is_float() ? 1.f : static_cast<float>((1 << format.bits) - 1); }
float offset(const SampleFormat& format) { return format.is_float() ? format.offset : 0.f; }

VulkanJpeg::VulkanJpeg(VulkanPipelines& pipelines, std::vector<VulkanPlaneShape> planes)
    : planes_(std::move(planes)),
      steps_(pipelines.pipeline(VulkanShader::kSteps, {})),
      table_(pipelines.pipeline(VulkanShader::kTable, {static_cast<int32_t>(planes_.size())})) {
    for (const VulkanPlaneShape& plane : planes_)
        histogram_.push_back(pipelines.pipeline(VulkanShader::kHistogram, {sample_number(plane.format)}));
}

size_t VulkanJpeg::scratch_bytes() { return sizeof(uint32_t) * kCells * kBins; }

size_t VulkanJpeg::bytes() const {
    return planes_.size() * kFactsBytes + 2 * kRangeAlignment + aligned_range(planes_.size() * kCells * sizeof(float));
}

VulkanRange VulkanJpeg::steps(const VulkanRange& block) const {
    return block.part(planes_.size() * kFactsBytes + 2 * kRangeAlignment, planes_.size() * kCells * sizeof(float));
}

void VulkanJpeg::record(VulkanRecorder& recorder, const VulkanPlanes& planes, const VulkanRange& scratch,
                        const VulkanRange& block) const {
    for (size_t p = 0; p < planes_.size(); p++) {
        const auto& [width, height, format] = planes_[p];
        const int columns = width / kBlock, rows = height / kBlock, every = std::max(rows * columns / kMaxBlocks, 1);
        recorder.barrier(vk::kStageCompute, vk::kAccessShaderWrite, vk::kStageTransfer, vk::kAccessTransferWrite);
        recorder.zero(scratch);
        recorder.barrier(vk::kStageTransfer, vk::kAccessTransferWrite, vk::kStageCompute,
                         vk::kAccessShaderRead | vk::kAccessShaderWrite);
        const struct {
            int32_t plane_row, every;
            float peak, offset;
        } sizes{planes[p].row / 4, every, peak(format), offset(format)};
        if (rows && columns) {
            recorder.dispatch(histogram_[p], {planes[p].range, scratch}, push_bytes(sizes), static_cast<uint32_t>(columns),
                              groups_of(rows, every));
            recorder.barrier();
        }
        const auto first = static_cast<int32_t>(p) * kCells;
        recorder.dispatch(steps_, {scratch, steps(block)}, push_bytes(first), kCells, 1);
    }
    recorder.barrier();
    const auto stride = static_cast<int32_t>(kFactsBytes / sizeof(float));
    recorder.dispatch(table_, {steps(block), block.part(0, planes_.size() * kFactsBytes), known(block).range, level(block).range},
                      push_bytes(stride), 1, 1);
    recorder.barrier();
}

}  // namespace vsartifact
