// SPDX-License-Identifier: MIT
// The shaders on a device: their pipelines, each made once, of one layout. The device is the plugin's own or the host's.
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <map>
#include <mutex>
#include <utility>
#include <vector>

#include "engines/vulkan/library.hpp"

namespace vsartifact {

inline constexpr uint32_t kBindings = 6;    // storage buffers of a shader
inline constexpr uint32_t kPushBytes = 68;  // of push constants

enum class VulkanShader {
    kConvolution,
    kConvolutionHalf,  // where the device has fp16
    kLoad,
    kKeep,
    kStatistics,
    kFactor,
    kStore,
    kHistogram,
    kSteps,
    kTable,
    kBound,
    kLuma,
    kDifference,
    kMotionLuma,
    kMotionHalve,
    kMotionWhole,
    kMotionFiner,
    kMotionBeside,
    kMotionDiffer,
    kMotionMove,
    kMotionFit
};
inline constexpr size_t kShaders = 21;
using VulkanConstants = std::vector<int32_t>;  // specialization constants, number 0 first

class VulkanPipelines {
  public:
    /// On a logical device; `get` finds its functions. Throws Error.
    VulkanPipelines(const VulkanDeviceInfo& info, vk::Device device, decltype(vk::InstanceFunctions::GetDeviceProcAddr) get);
    ~VulkanPipelines();
    VulkanPipelines(const VulkanPipelines&) = delete;
    VulkanPipelines& operator=(const VulkanPipelines&) = delete;

    const VulkanDeviceInfo& info() const { return info_; }
    const vk::DeviceFunctions& api() const { return api_; }
    vk::Device device() const { return device_; }
    vk::SetLayout set_layout() const { return set_layout_; }
    vk::PipelineLayout layout() const { return layout_; }

    /// A shader for these constants. Throws Error.
    vk::Pipeline pipeline(VulkanShader shader, const VulkanConstants& constants);

    /// Throws Error unless the result is a success. A device that is lost will not be given out again.
    void check(vk::Result result, const char* what);
    void lose() { lost_ = true; }
    bool lost() const { return lost_; }

  private:
    void find_functions(decltype(vk::InstanceFunctions::GetDeviceProcAddr) get);
    void make_layout();
    void destroy() noexcept;

    const VulkanDeviceInfo& info_;
    const vk::Device device_;
    vk::DeviceFunctions api_;
    vk::SetLayout set_layout_ = nullptr;
    vk::PipelineLayout layout_ = nullptr;
    std::array<vk::ShaderModule, kShaders> modules_{};
    std::atomic<bool> lost_ = false;
    std::mutex mutex_;
    std::map<std::pair<VulkanShader, VulkanConstants>, vk::Pipeline> pipelines_;
};

}  // namespace vsartifact
