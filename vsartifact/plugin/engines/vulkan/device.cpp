// SPDX-License-Identifier: MIT
#include "engines/vulkan/device.hpp"

#include <algorithm>
#include <utility>

#include "system/error.hpp"
#include "system/scratch.hpp"

namespace vsartifact {

namespace {

constexpr uint32_t kFloatCode[] = {
#include "engines/vulkan/convolution_float.inc"
};
constexpr uint32_t kHalfCode[] = {
#include "engines/vulkan/convolution_half.inc"
};

constexpr size_t kMaxQueues = 4;

struct Registry {
    std::mutex mutex;
    std::map<size_t, std::weak_ptr<VulkanDevice>> devices;
};

Registry& registry() {
    static Registry* const instance = new Registry;  // never destroyed, as the sessions
    return *instance;
}

void drop_idle_buffers() {
    Registry& r = registry();
    std::vector<std::shared_ptr<VulkanDevice>> devices;
    {
        const std::lock_guard lock(r.mutex);
        for (const auto& [number, device] : r.devices) devices.push_back(device.lock());
    }
    for (const auto& device : devices)
        if (device) device->drop_idle();
}

}  // namespace

std::shared_ptr<VulkanDevice> VulkanDevice::open(size_t number) {
    const VulkanDeviceInfo& info = vulkan_library().devices[number];
    Registry& r = registry();
    const std::lock_guard lock(r.mutex);
    std::weak_ptr<VulkanDevice>& known = r.devices[number];
    std::shared_ptr<VulkanDevice> device = known.lock();
    if (device && !device->lost()) return device;
    drop_with_scratch(drop_idle_buffers);
    device = std::make_shared<VulkanDevice>(info);
    known = device;
    return device;
}

VulkanDevice::VulkanDevice(const VulkanDeviceInfo& info) : info_(info) {
    const uint32_t count = std::min<uint32_t>(info.queues, kMaxQueues);
    const std::array<float, kMaxQueues> priorities{1, 1, 1, 1};
    vk::QueueCreateInfo queue;
    queue.family = info.family;
    queue.count = count;
    queue.priorities = priorities.data();
    vk::HalfFeatures arithmetic;
    vk::StorageFeatures storage;
    arithmetic.float16 = storage.storage_buffer = 1;
    storage.next = &arithmetic;
    vk::DeviceCreateInfo create;
    if (info.half) create.next = &storage;
    create.queue_count = 1;
    create.queues = &queue;
    create.extension_count = static_cast<uint32_t>(info.extensions.size());
    create.extensions = info.extensions.data();
    check(vulkan_library().api.CreateDevice(info.handle, &create, nullptr, &handle_), "vkCreateDevice");
    try {
        find_functions();
        queue_mutexes_ = std::vector<std::mutex>(count);
        queues_.resize(count);
        for (uint32_t i = 0; i < count; i++) api_.GetDeviceQueue(handle_, info.family, i, &queues_[i]);
        make_layout();
        for (const bool half : {false, true}) {
            if (half && !info.half) continue;
            vk::ShaderModuleCreateInfo code;
            code.bytes = half ? sizeof kHalfCode : sizeof kFloatCode;
            code.words = half ? kHalfCode : kFloatCode;
            check(api_.CreateShaderModule(handle_, &code, nullptr, &modules_[half]), "vkCreateShaderModule");
        }
    } catch (...) {
        destroy();
        throw;
    }
}

VulkanDevice::~VulkanDevice() { destroy(); }

void VulkanDevice::find_functions() {
    using namespace vk;
    const auto get = vulkan_library().api.GetDeviceProcAddr;
    const std::string& card = info_.name;
#define VSARTIFACT_VK_FIND(function, result, arguments)                                      \
    api_.function = reinterpret_cast<decltype(api_.function)>(get(handle_, "vk" #function)); \
    if (!api_.function) fail("the driver of ", card, " lacks vk" #function "; update it or use another provider");
    VSARTIFACT_VK_DEVICE_FUNCTIONS(VSARTIFACT_VK_FIND)
#undef VSARTIFACT_VK_FIND
}

void VulkanDevice::make_layout() {
    std::array<vk::SetLayoutBinding, kBindings> bindings{};
    for (uint32_t i = 0; i < kBindings; i++) bindings[i] = {i, vk::kStorageBufferDescriptor, 1, vk::kComputeStage, nullptr};
    vk::SetLayoutCreateInfo sets;
    sets.count = kBindings;
    sets.bindings = bindings.data();
    check(api_.CreateDescriptorSetLayout(handle_, &sets, nullptr, &set_layout_), "vkCreateDescriptorSetLayout");
    const vk::PushConstantRange range{vk::kComputeStage, 0, kPushBytes};
    vk::PipelineLayoutCreateInfo layout;
    layout.set_count = layout.range_count = 1;
    layout.sets = &set_layout_;
    layout.ranges = &range;
    check(api_.CreatePipelineLayout(handle_, &layout, nullptr, &layout_), "vkCreatePipelineLayout");
}

void VulkanDevice::destroy() noexcept {
    if (!api_.DestroyDevice) {  // it may lack functions
        using Destroy = decltype(api_.DestroyDevice);
        const auto found = vulkan_library().api.GetDeviceProcAddr(handle_, "vkDestroyDevice");
        if (found) reinterpret_cast<Destroy>(found)(handle_, nullptr);
        return;
    }
    for (const auto& [key, pipeline] : pipelines_) api_.DestroyPipeline(handle_, pipeline, nullptr);
    for (const VulkanCommands& commands : idle_commands_) {
        api_.DestroyCommandPool(handle_, commands.pool, nullptr);
        api_.DestroyDescriptorPool(handle_, commands.sets, nullptr);
        api_.DestroyFence(handle_, commands.fence, nullptr);
    }
    shrink(0);
    for (const vk::ShaderModule module : modules_) api_.DestroyShaderModule(handle_, module, nullptr);
    api_.DestroyPipelineLayout(handle_, layout_, nullptr);
    api_.DestroyDescriptorSetLayout(handle_, set_layout_, nullptr);
    api_.DestroyDevice(handle_, nullptr);
}

void VulkanDevice::check(vk::Result result, const char* what) {
    if (result >= 0) return;
    const std::string text = std::string(what) + " gave " + vulkan_result_text(result);
    if (result == vk::kOutOfDeviceMemory || result == vk::kOutOfHostMemory)
        fail("there is not enough memory on ", info_.name, ", ", text, "; free some, or use another provider");
    if (result == vk::kDeviceLost) {
        lost_ = true;
        fail("the device ", info_.name, " was lost, ", text, "; update its driver, or use another provider");
    }
    fail("the driver of ", info_.name, " failed, ", text, "; update it or use another provider");
}

vk::Pipeline VulkanDevice::pipeline(bool half, const VulkanConstants& constants) {
    const std::lock_guard lock(pipelines_mutex_);
    vk::Pipeline& made = pipelines_[{half, constants}];
    if (made) return made;
    std::array<vk::SpecializationEntry, kConstants> entries{};
    for (uint32_t i = 0; i < kConstants; i++) entries[i] = {i, i * static_cast<uint32_t>(sizeof(int32_t)), sizeof(int32_t)};
    const vk::Specialization specialization{kConstants, entries.data(), sizeof constants, constants.data()};
    vk::ComputePipelineCreateInfo info;
    info.stage.module = modules_[half];
    info.stage.specialization = &specialization;
    info.layout = layout_;
    check(api_.CreateComputePipelines(handle_, nullptr, 1, &info, nullptr, &made), "vkCreateComputePipelines");
    return made;
}

VulkanCommands VulkanDevice::begin() {
    VulkanCommands commands;
    {
        const std::lock_guard lock(commands_mutex_);
        if (!idle_commands_.empty()) {
            commands = idle_commands_.back();
            idle_commands_.pop_back();
        } else {
            commands.queue = commands_made_++ % queues_.size();
        }
    }
    try {
        if (!commands.pool) {
            vk::CommandPoolCreateInfo pool;
            pool.family = info_.family;
            check(api_.CreateCommandPool(handle_, &pool, nullptr, &commands.pool), "vkCreateCommandPool");
            vk::CommandBufferAllocateInfo buffer;
            buffer.pool = commands.pool;
            check(api_.AllocateCommandBuffers(handle_, &buffer, &commands.buffer), "vkAllocateCommandBuffers");
            const vk::SetPoolSize size{vk::kStorageBufferDescriptor, kMaxSets * kBindings};
            vk::SetPoolCreateInfo sets;
            sets.max_sets = kMaxSets;
            sets.size_count = 1;
            sets.sizes = &size;
            check(api_.CreateDescriptorPool(handle_, &sets, nullptr, &commands.sets), "vkCreateDescriptorPool");
            const vk::FenceCreateInfo fence;
            check(api_.CreateFence(handle_, &fence, nullptr, &commands.fence), "vkCreateFence");
        } else {
            check(api_.ResetCommandPool(handle_, commands.pool, 0), "vkResetCommandPool");
            check(api_.ResetDescriptorPool(handle_, commands.sets, 0), "vkResetDescriptorPool");
        }
        const vk::CommandBufferBeginInfo begin;
        check(api_.BeginCommandBuffer(commands.buffer, &begin), "vkBeginCommandBuffer");
    } catch (...) {
        api_.DestroyCommandPool(handle_, commands.pool, nullptr);
        api_.DestroyDescriptorPool(handle_, commands.sets, nullptr);
        api_.DestroyFence(handle_, commands.fence, nullptr);
        throw;
    }
    return commands;
}

vk::Set VulkanDevice::set(const VulkanCommands& commands) {
    vk::SetAllocateInfo info;
    info.pool = commands.sets;
    info.count = 1;
    info.layouts = &set_layout_;
    vk::Set made = nullptr;
    check(api_.AllocateDescriptorSets(handle_, &info, &made), "vkAllocateDescriptorSets");
    return made;
}

void VulkanDevice::end(const VulkanCommands& commands) { check(api_.EndCommandBuffer(commands.buffer), "vkEndCommandBuffer"); }

void VulkanDevice::run(const VulkanCommands& commands) {
    vk::SubmitInfo submit;
    submit.command_count = 1;
    submit.commands = &commands.buffer;
    {
        const std::lock_guard lock(queue_mutexes_[commands.queue]);
        check(api_.QueueSubmit(queues_[commands.queue], 1, &submit, commands.fence), "vkQueueSubmit");
    }
    const vk::Result waited = api_.WaitForFences(handle_, 1, &commands.fence, 1, ~uint64_t{0});
    if (waited < 0) lost_ = true;  // it may still be at work on what is lent
    check(waited, "vkWaitForFences");
    check(api_.ResetFences(handle_, 1, &commands.fence), "vkResetFences");
}

void VulkanDevice::give_back(const VulkanCommands& commands) noexcept {
    const std::lock_guard lock(commands_mutex_);
    idle_commands_.push_back(commands);
}

}  // namespace vsartifact
