// SPDX-License-Identifier: MIT
// The quantization that a JPEG left in planes, found on the device: what samples/quantization.cpp does on the host.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engines/vulkan/pipelines.hpp"
#include "engines/vulkan/recorder.hpp"
#include "samples/planes.hpp"

namespace vsartifact {

/// What a plane is, wherever it lies.
struct VulkanPlaneShape {
    int width, height;
    SampleFormat format;
};

/// Where a plane lies; `row` is in bytes, a multiple of 4.
struct VulkanPlane {
    VulkanRange range;
    int row = 0;
};
using VulkanPlanes = std::vector<VulkanPlane>;

/// Of a shader that reads samples: their kind, and what numbers of theirs are 1 and 0.
int sample_number(const SampleFormat& format);
float peak(const SampleFormat& format);
float offset(const SampleFormat& format);

/// Facts of a plane, of which bound.comp reads: whether its quantization is known, 0 or 1, and Quantization::limits().
inline constexpr size_t kFactsNumbers = 65;
inline constexpr size_t kFactsBytes = aligned_range(kFactsNumbers * sizeof(float));

class VulkanJpeg {
  public:
    /// For planes of these shapes. Throws Error.
    VulkanJpeg(VulkanPipelines& pipelines, std::vector<VulkanPlaneShape> planes);

    /// Of memory that is used while facts are found, and of memory that they lie in.
    static size_t scratch_bytes();
    size_t bytes() const;
    uint32_t dispatches() const { return static_cast<uint32_t>(2 * planes_.size() + 1); }

    /// Where the facts of a plane lie, by number.
    VulkanRange facts(const VulkanRange& block, size_t number) const { return block.part(number * kFactsBytes, kFactsBytes); }
    /// What a network is told: channels of one value, whether quantization is known, and how coarse it is in the mean.
    VulkanPlane known(const VulkanRange& block) const { return told(block, 0); }
    VulkanPlane level(const VulkanRange& block) const { return told(block, 1); }

    /// Throws Error where a buffer is too large. What wrote to the memory before is waited for, what reads facts behind this
    /// waits.
    void record(VulkanRecorder& recorder, const VulkanPlanes& planes, const VulkanRange& scratch, const VulkanRange& block) const;

  private:
    VulkanPlane told(const VulkanRange& block, size_t number) const {
        return {block.part(planes_.size() * kFactsBytes + number * kRangeAlignment, sizeof(float)), 0};
    }
    VulkanRange steps(const VulkanRange& block) const;

    const std::vector<VulkanPlaneShape> planes_;
    std::vector<vk::Pipeline> histogram_;
    vk::Pipeline steps_, table_;
};

}  // namespace vsartifact
