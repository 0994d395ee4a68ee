// SPDX-License-Identifier: MIT
#include "engines/vulkan/pipelines.hpp"

#include <span>
#include <string>

#include "system/error.hpp"

namespace vsartifact {

namespace {

constexpr uint32_t kConvolutionCode[] = {
#include "engines/vulkan/convolution_float.inc"
};
constexpr uint32_t kConvolutionHalfCode[] = {
#include "engines/vulkan/convolution_half.inc"
};
constexpr uint32_t kLoadCode[] = {
#include "engines/vulkan/load.inc"
};
constexpr uint32_t kKeepCode[] = {
#include "engines/vulkan/keep.inc"
};
constexpr uint32_t kStatisticsCode[] = {
#include "engines/vulkan/statistics.inc"
};
constexpr uint32_t kFactorCode[] = {
#include "engines/vulkan/factor.inc"
};
constexpr uint32_t kStoreCode[] = {
#include "engines/vulkan/store.inc"
};
constexpr uint32_t kHistogramCode[] = {
#include "engines/vulkan/histogram.inc"
};
constexpr uint32_t kStepsCode[] = {
#include "engines/vulkan/steps.inc"
};
constexpr uint32_t kTableCode[] = {
#include "engines/vulkan/table.inc"
};
constexpr uint32_t kBoundCode[] = {
#include "engines/vulkan/bound.inc"
};
constexpr uint32_t kLumaCode[] = {
#include "engines/vulkan/luma.inc"
};
constexpr uint32_t kDifferenceCode[] = {
#include "engines/vulkan/difference.inc"
};
constexpr uint32_t kMotionLumaCode[] = {
#include "engines/vulkan/motion_luma.inc"
};
constexpr uint32_t kMotionHalveCode[] = {
#include "engines/vulkan/motion_halve.inc"
};
constexpr uint32_t kMotionWholeCode[] = {
#include "engines/vulkan/motion_whole.inc"
};
constexpr uint32_t kMotionFinerCode[] = {
#include "engines/vulkan/motion_finer.inc"
};
constexpr uint32_t kMotionBesideCode[] = {
#include "engines/vulkan/motion_beside.inc"
};
constexpr uint32_t kMotionDifferCode[] = {
#include "engines/vulkan/motion_differ.inc"
};
constexpr uint32_t kMotionMoveCode[] = {
#include "engines/vulkan/motion_move.inc"
};
constexpr uint32_t kMotionFitCode[] = {
#include "engines/vulkan/motion_fit.inc"
};

/// By number of VulkanShader.
constexpr std::array<std::span<const uint32_t>, kShaders> kCode{
    kConvolutionCode,  kConvolutionHalfCode, kLoadCode,        kKeepCode,        kStatisticsCode,  kFactorCode,
    kStoreCode,        kHistogramCode,       kStepsCode,       kTableCode,       kBoundCode,       kLumaCode,
    kDifferenceCode,   kMotionLumaCode,      kMotionHalveCode, kMotionWholeCode, kMotionFinerCode, kMotionBesideCode,
    kMotionDifferCode, kMotionMoveCode,      kMotionFitCode};

}  // namespace

VulkanPipelines::VulkanPipelines(const VulkanDeviceInfo& info, vk::Device device,
                                 decltype(vk::InstanceFunctions::GetDeviceProcAddr) get)
    : info_(info), device_(device) {
    find_functions(get);
    try {
        make_layout();
        for (size_t i = 0; i < kShaders; i++) {
            if (i == static_cast<size_t>(VulkanShader::kConvolutionHalf) && !info_.half) continue;
            vk::ShaderModuleCreateInfo code;
            code.bytes = kCode[i].size_bytes();
            code.words = kCode[i].data();
            check(api_.CreateShaderModule(device_, &code, nullptr, &modules_[i]), "vkCreateShaderModule");
        }
    } catch (...) {
        destroy();
        throw;
    }
}

VulkanPipelines::~VulkanPipelines() { destroy(); }

void VulkanPipelines::find_functions(decltype(vk::InstanceFunctions::GetDeviceProcAddr) get) {
    using namespace vk;
    const std::string& card = info_.name;
#define VSARTIFACT_VK_FIND(function, result, arguments)                                      \
    api_.function = reinterpret_cast<decltype(api_.function)>(get(device_, "vk" #function)); \
    if (!api_.function) fail("the driver of ", card, " lacks vk" #function "; update it or use another provider");
    VSARTIFACT_VK_DEVICE_FUNCTIONS(VSARTIFACT_VK_FIND)
#undef VSARTIFACT_VK_FIND
}

void VulkanPipelines::make_layout() {
    std::array<vk::SetLayoutBinding, kBindings> bindings{};
    for (uint32_t i = 0; i < kBindings; i++) bindings[i] = {i, vk::kStorageBufferDescriptor, 1, vk::kComputeStage, nullptr};
    vk::SetLayoutCreateInfo sets;
    sets.count = kBindings;
    sets.bindings = bindings.data();
    check(api_.CreateDescriptorSetLayout(device_, &sets, nullptr, &set_layout_), "vkCreateDescriptorSetLayout");
    const vk::PushConstantRange range{vk::kComputeStage, 0, kPushBytes};
    vk::PipelineLayoutCreateInfo layout;
    layout.set_count = layout.range_count = 1;
    layout.sets = &set_layout_;
    layout.ranges = &range;
    check(api_.CreatePipelineLayout(device_, &layout, nullptr, &layout_), "vkCreatePipelineLayout");
}

void VulkanPipelines::destroy() noexcept {
    for (const auto& [key, pipeline] : pipelines_) api_.DestroyPipeline(device_, pipeline, nullptr);
    for (const vk::ShaderModule module : modules_) api_.DestroyShaderModule(device_, module, nullptr);
    api_.DestroyPipelineLayout(device_, layout_, nullptr);
    api_.DestroyDescriptorSetLayout(device_, set_layout_, nullptr);
}

void VulkanPipelines::check(vk::Result result, const char* what) {
    if (result >= 0) return;
    const std::string text = std::string(what) + " gave " + vulkan_result_text(result);
    if (result == vk::kOutOfDeviceMemory || result == vk::kOutOfHostMemory)
        fail("there is not enough memory on ", info_.name, ", ", text, "; free some, or use another provider");
    if (result == vk::kDeviceLost) {
        lose();
        fail("the device ", info_.name, " was lost, ", text, "; update its driver, or use another provider");
    }
    fail("the driver of ", info_.name, " failed, ", text, "; update it or use another provider");
}

vk::Pipeline VulkanPipelines::pipeline(VulkanShader shader, const VulkanConstants& constants) {
    const std::lock_guard lock(mutex_);
    vk::Pipeline& made = pipelines_[{shader, constants}];
    if (made) return made;
    std::vector<vk::SpecializationEntry> entries;
    for (uint32_t i = 0; i < constants.size(); i++)
        entries.push_back({i, i * static_cast<uint32_t>(sizeof(int32_t)), sizeof(int32_t)});
    const vk::Specialization specialization{static_cast<uint32_t>(entries.size()), entries.data(),
                                            constants.size() * sizeof(int32_t), constants.data()};
    vk::ComputePipelineCreateInfo info;
    info.stage.module = modules_[static_cast<size_t>(shader)];
    info.stage.specialization = &specialization;
    info.layout = layout_;
    check(api_.CreateComputePipelines(device_, nullptr, 1, &info, nullptr, &made), "vkCreateComputePipelines");
    return made;
}

}  // namespace vsartifact
