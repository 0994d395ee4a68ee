// SPDX-License-Identifier: MIT
#include "engines/vulkan/tile_run.hpp"

#include <cstring>
#include <utility>

#include "engines/vulkan/tile.hpp"

namespace vsartifact {

namespace {

VulkanBlock upload(VulkanDevice& device, const std::vector<std::byte>& bytes) {
    VulkanBlock staged(device, VulkanMemory::kUpload, bytes.size());
    std::memcpy(staged->host, bytes.data(), bytes.size());
    if (device.info().unified) return staged;
    VulkanBlock weights(device, VulkanMemory::kDevice, bytes.size());
    const VulkanRecording commands(device);
    device.recorder(*commands).copy({staged->handle, 0, bytes.size()}, {weights->handle, 0, bytes.size()});
    device.end(*commands);
    device.run(*commands);
    return weights;
}

class VulkanTileRun : public TileRun {
  public:
    VulkanTileRun(const VulkanReady& ready, const TileShapes& shapes, int width, int height)
        : device_(*ready.device),
          tile_(ready.network, shapes, width, height, copies()),
          in_(device_, VulkanMemory::kUpload, tile_.input_bytes()),
          out_(device_, VulkanMemory::kDownload, tile_.output_bytes()),
          block_(device_, VulkanMemory::kDevice, tile_.bytes()),
          commands_(device_) {
        input_ = {static_cast<float*>(in_->host), tile_.input_bytes() / sizeof(float)};
        output_ = {static_cast<float*>(out_->host), tile_.output_bytes() / sizeof(float)};
        record(ready.weights->handle);
    }

    void run() override { device_.run(*commands_); }

  private:
    /// Whether the device does not work on the host's memory.
    bool copies() const { return !device_.info().unified; }

    void record(vk::Buffer weights) {
        VulkanRecorder recorder = device_.recorder(*commands_);
        const VulkanRange block{block_->handle, 0, tile_.bytes()};
        const VulkanRange in{in_->handle, 0, tile_.input_bytes()}, out{out_->handle, 0, tile_.output_bytes()};
        if (copies()) {
            recorder.copy(in, tile_.input(block));
            recorder.barrier(vk::kStageTransfer, vk::kAccessTransferWrite, vk::kStageCompute, vk::kAccessShaderRead);
            tile_.record(recorder, weights, block, tile_.input(block), tile_.output(block));
            recorder.barrier(vk::kStageCompute, vk::kAccessShaderWrite, vk::kStageTransfer, vk::kAccessTransferRead);
            recorder.copy(tile_.output(block), out);
            recorder.barrier(vk::kStageTransfer, vk::kAccessTransferWrite, vk::kStageHost, vk::kAccessHostRead);
        } else {
            tile_.record(recorder, weights, block, in, out);
            recorder.barrier(vk::kStageCompute, vk::kAccessShaderWrite, vk::kStageHost, vk::kAccessHostRead);
        }
        device_.end(*commands_);
    }

    VulkanDevice& device_;
    const VulkanTile tile_;
    VulkanBlock in_, out_, block_;
    VulkanRecording commands_;
};

}  // namespace

VulkanReady::VulkanReady(std::shared_ptr<VulkanDevice> on, VulkanGraph graph, bool half)
    : device(std::move(on)), network(device->pipelines(), std::move(graph), half), weights(upload(*device, network.weights)) {}

std::unique_ptr<TileRun> vulkan_tile_run(const VulkanReady& ready, const TileShapes& shapes, int width, int height) {
    return std::make_unique<VulkanTileRun>(ready, shapes, width, height);
}

}  // namespace vsartifact
