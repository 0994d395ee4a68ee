// SPDX-License-Identifier: MIT
// The system's Vulkan loader, opened at first use and never closed, and the devices that its drivers offer.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engines/vulkan/functions.hpp"

namespace vsartifact {

struct VulkanDeviceInfo {
    vk::PhysicalDevice handle = nullptr;
    std::string name;
    std::string text;       // name, driver and what it can, for people
    bool software = false;  // it computes on the CPU
    bool half = false;      // fp16 in storage and arithmetic
    bool unified = false;   // its memory is the host's
    uint32_t api_version = 0;
    uint32_t family = 0, queues = 1;  // what is submitted to
    vk::Limits limits{};
    vk::MemoryProperties memory{};
    std::vector<const char*> extensions;  // that a device is made with
};

struct VulkanLibrary {
    vk::InstanceFunctions api;
    vk::Instance instance = nullptr;
    std::string version;                    // of the loader
    std::vector<VulkanDeviceInfo> devices;  // graphics cards first
};

/// Opens the loader at the first call: $VSARTIFACT_VULKAN, else the one of the system. Throws Error where there is none, or no
/// device that can compute.
const VulkanLibrary& vulkan_library();

/// What is known of a device that the host made, whose instance has these functions. Throws Error where it cannot compute.
VulkanDeviceInfo describe_host_device(const vk::InstanceFunctions& api, vk::PhysicalDevice device);

/// The functions of an instance. Throws Error where one is missing.
vk::InstanceFunctions find_instance_functions(vk::GetInstanceProcAddr get, vk::Instance instance);

/// False where the system shows no graphics card. Software drivers, which load a compiler, need not be opened to find that out.
bool vulkan_may_have_card();

/// "VK_ERROR_..." or the number.
std::string vulkan_result_text(vk::Result result);

}  // namespace vsartifact
