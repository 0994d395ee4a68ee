// SPDX-License-Identifier: MIT
#include "engines/vulkan/frame_run.hpp"

#include <algorithm>
#include <cstring>
#include <utility>
#include <vector>

#include "engines/vulkan/frame.hpp"

namespace vsartifact {

namespace {

int sample_bytes(const SampleFormat& format) {
    if (format.sample == Sample::kU8) return 1;
    return format.sample == Sample::kF32 ? 4 : 2;
}

/// Part of a buffer, rows of which are whole words.
struct Part {
    size_t offset, bytes;
    int row;  // bytes from one to the next
};

/// Places parts one behind the other.
class Places {
  public:
    Part add(int width, int height, const SampleFormat& format) {
        const int row = (width * sample_bytes(format) + 3) / 4 * 4;
        const size_t bytes = static_cast<size_t>(row) * static_cast<size_t>(height);
        return {add(bytes), bytes, row};
    }
    size_t add(size_t bytes) { return std::exchange(end_, end_ + aligned_range(bytes)); }
    size_t bytes() const { return end_; }

  private:
    size_t end_ = 0;
};

void copy_rows(const uint8_t* from, ptrdiff_t from_stride, uint8_t* to, ptrdiff_t to_stride, int bytes, int rows) {
    for (int r = 0; r < rows; r++, from += from_stride, to += to_stride) std::memcpy(to, from, static_cast<size_t>(bytes));
}

VulkanFrameSpec spec_of(const FrameTask& task, const TileShapes& shapes, bool residual) {
    VulkanFrameSpec spec{shapes,           residual,    task.width,  task.height, task.tile_width,
                         task.tile_height, task.tiles,  task.ramp_x, task.ramp_y, {},
                         task.mask,        task.inputs, {}};
    for (const auto& [view, format] : task.planes) spec.planes.push_back({view.width, view.height, format});
    spec.correction = task.correction;
    int estimates = 0, facts = 0;
    for (const FrameRestored& restored : task.restored)
        spec.restored.push_back({restored.plane, restored.outputs, restored.step, restored.estimate.empty() ? -1 : estimates++,
                                 restored.limits.empty() ? -1 : facts++});
    return spec;
}

class FrameRun {
  public:
    FrameRun(const VulkanReady& ready, const TileShapes& shapes, bool residual, FrameTask& task)
        : ready_(ready), task_(task), scale_(shapes.scale), frame_(ready.network, spec_of(task, shapes, residual)) {
        for (const auto& [view, format] : task.planes)  // what is the same in all rows is one
            planes_.push_back(up_.add(view.width, view.stride ? view.height : 1, format));
        estimates_ = up_.add(task.restored.size() * kEstimateBytes);
        facts_ = up_.add(task.restored.size() * kFactsBytes);
        status_ = down_.add(sizeof(uint32_t));
        factors_ = down_.add(frame_.factors({}).bytes);
        for (const FrameRestored& restored : task.restored) {
            const auto& [view, format] = task.planes[restored.plane];
            results_.push_back(down_.add(view.width * scale_, view.height * scale_, format));
        }
    }

    bool fits() const {
        const size_t max = ready_.device->info().limits.max_storage_buffer_range;
        const auto small = [max](const Part& part) { return part.bytes <= max; };
        return frame_.change_bytes() <= max && std::ranges::all_of(planes_, small) && std::ranges::all_of(results_, small);
    }

    void run() {
        VulkanDevice& device = *ready_.device;
        const VulkanBlock up(device, VulkanMemory::kUpload, up_.bytes()), down(device, VulkanMemory::kDownload, down_.bytes());
        const VulkanBlock block(device, VulkanMemory::kDevice, frame_.bytes());
        VulkanBlock in, out;  // where the device does not work on the host's memory
        if (!device.info().unified) {
            in = VulkanBlock(device, VulkanMemory::kDevice, up_.bytes());
            out = VulkanBlock(device, VulkanMemory::kDevice, down_.bytes());
        }
        fill(static_cast<uint8_t*>(up->host));
        std::memset(static_cast<uint8_t*>(down->host) + status_, 0, sizeof(uint32_t));
        const VulkanRecording commands(device, frame_.dispatches());
        record(device.recorder(*commands), {block->handle, 0, frame_.bytes()}, up->handle, down->handle, in->handle, out->handle);
        device.end(*commands);
        device.run(*commands);
        read(static_cast<const uint8_t*>(down->host));
    }

  private:
    void fill(uint8_t* up) const {
        for (size_t p = 0; p < planes_.size(); p++) {
            const auto& [view, format] = task_.planes[p];
            const Part& part = planes_[p];
            copy_rows(view.data, view.stride, up + part.offset, part.row, view.width * sample_bytes(format),
                      view.stride ? view.height : 1);
        }
        uint8_t *estimate = up + estimates_, *facts = up + facts_;
        constexpr float kKnown = 1;
        for (const FrameRestored& restored : task_.restored) {
            if (!restored.estimate.empty()) {
                std::memcpy(estimate, restored.estimate.data(), restored.estimate.size() * sizeof(float));
                estimate += kEstimateBytes;
            }
            if (restored.limits.empty()) continue;
            std::memcpy(facts, &kKnown, sizeof kKnown);
            std::memcpy(facts + sizeof kKnown, restored.limits.data(), restored.limits.size() * sizeof(float));
            facts += kFactsBytes;
        }
    }

    /// `in` and `out` are null where the device works on what the host sees.
    void record(VulkanRecorder recorder, const VulkanRange& block, vk::Buffer up, vk::Buffer down, vk::Buffer in,
                vk::Buffer out) const {
        constexpr vk::Flags kWritten = vk::kAccessShaderWrite | vk::kAccessTransferWrite;
        const vk::Buffer from = in ? in : up, to = out ? out : down;
        if (in) {
            recorder.copy({up, 0, up_.bytes()}, {in, 0, up_.bytes()});
            recorder.barrier(vk::kStageTransfer, vk::kAccessTransferWrite, vk::kStageCompute, vk::kAccessShaderRead);
        }
        VulkanFrameBuffers buffers{
            ready_.weights->handle,      {from, estimates_, 0}, {from, facts_, 0}, block, {down, status_, sizeof(uint32_t)}, {},
            VulkanPlanes(planes_.size())};
        for (size_t p = 0; p < planes_.size(); p++)
            buffers.in.push_back({{from, planes_[p].offset, planes_[p].bytes}, task_.planes[p].view.stride ? planes_[p].row : 0});
        for (size_t r = 0; r < results_.size(); r++)
            buffers.out[task_.restored[r].plane] = {{to, results_[r].offset, results_[r].bytes}, results_[r].row};
        frame_.record(recorder, buffers, task_.strength);
        recorder.barrier(vk::kStageCompute, vk::kAccessShaderWrite, vk::kStageTransfer, vk::kAccessTransferRead);
        const VulkanRange factors = frame_.factors(block);
        recorder.copy(factors, {down, factors_, factors.bytes});
        const size_t first = results_.front().offset, bytes = down_.bytes() - first;
        if (out) recorder.copy({out, first, bytes}, {down, first, bytes});
        recorder.barrier(vk::kStageCompute | vk::kStageTransfer, kWritten, vk::kStageHost, vk::kAccessHostRead);
    }

    void read(const uint8_t* down) const {
        uint32_t broken = 0;
        std::memcpy(&broken, down + status_, sizeof broken);
        task_.finite = !broken;
        if (broken) return;
        for (size_t r = 0; r < results_.size(); r++) {
            FrameRestored& restored = task_.restored[r];
            const auto& [view, format] = task_.planes[restored.plane];
            copy_rows(down + results_[r].offset, results_[r].row, restored.out.data, restored.out.stride,
                      view.width * scale_ * sample_bytes(format), view.height * scale_);
            if (frame_.adaptive(r)) std::memcpy(&restored.factor, down + factors_ + r * sizeof(float), sizeof(float));
        }
    }

    const VulkanReady& ready_;
    FrameTask& task_;
    const int scale_;
    const VulkanFrame frame_;
    Places up_, down_;
    std::vector<Part> planes_, results_;  // in what goes up, and in what comes down
    size_t estimates_ = 0, facts_ = 0, status_ = 0, factors_ = 0;
};

}  // namespace

bool vulkan_restore(const VulkanReady& ready, const TileShapes& shapes, bool residual, FrameTask& task) {
    FrameRun run(ready, shapes, residual, task);
    if (!run.fits()) return false;
    run.run();
    return true;
}

}  // namespace vsartifact
