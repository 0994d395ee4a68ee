// SPDX-License-Identifier: MIT
// Writes dispatches, copies and barriers into a command buffer.
#pragma once

#include <array>
#include <cstddef>
#include <span>

#include "engines/vulkan/pipelines.hpp"

namespace vsartifact {

/// Part of a buffer.
struct VulkanRange {
    vk::Buffer buffer = nullptr;
    size_t offset = 0, bytes = 0;

    VulkanRange part(size_t from, size_t count) const { return {buffer, offset + from, count}; }
};

inline constexpr size_t kRangeAlignment = 256;  // of offsets; no device asks for more
constexpr size_t aligned_range(size_t bytes) { return (bytes + kRangeAlignment - 1) / kRangeAlignment * kRangeAlignment; }

/// Workgroups that cover so many positions.
inline uint32_t groups_of(int positions, int tile) { return static_cast<uint32_t>((positions + tile - 1) / tile); }

/// A shader's push constants.
template <typename Sizes>
std::span<const std::byte> push_bytes(const Sizes& sizes) {
    static_assert(sizeof sizes <= kPushBytes);
    return std::as_bytes(std::span(&sizes, 1));
}

class VulkanRecorder {
  public:
    /// Descriptor sets come from `sets`, which has room for as many as there are dispatches.
    VulkanRecorder(VulkanPipelines& pipelines, vk::CommandBuffer commands, vk::SetPool sets)
        : pipelines_(pipelines), commands_(commands), sets_(sets) {}

    /// What a shader does not use is bound to anything: `ranges` that have no buffer are the first one. Throws Error.
    void dispatch(vk::Pipeline pipeline, std::array<VulkanRange, kBindings> ranges, std::span<const std::byte> push, uint32_t x,
                  uint32_t y, uint32_t z = 1);
    void copy(const VulkanRange& from, const VulkanRange& to);
    void zero(const VulkanRange& range);
    /// Between dispatches: what those before it wrote is seen by those after it.
    void barrier() { barrier(vk::kStageCompute, vk::kAccessShaderWrite, vk::kStageCompute, kShaderAccess); }
    void barrier(vk::Flags from, vk::Flags written, vk::Flags to, vk::Flags read);

  private:
    static constexpr vk::Flags kShaderAccess = vk::kAccessShaderRead | vk::kAccessShaderWrite;

    VulkanPipelines& pipelines_;
    vk::CommandBuffer commands_;
    vk::SetPool sets_;
};

}  // namespace vsartifact
