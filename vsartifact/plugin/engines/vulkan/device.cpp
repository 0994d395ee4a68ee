// SPDX-License-Identifier: MIT
#include "engines/vulkan/device.hpp"

#include <algorithm>
#include <utility>

#include "system/error.hpp"
#include "system/scratch.hpp"

namespace vsartifact {

namespace {

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
    const vk::InstanceFunctions& instance = vulkan_library().api;
    if (const vk::Result result = instance.CreateDevice(info.handle, &create, nullptr, &handle_); result < 0)
        fail("the driver of ", info.name, " failed, vkCreateDevice gave ", vulkan_result_text(result),
             "; update it or use another provider");
    try {
        pipelines_ = std::make_unique<VulkanPipelines>(info, handle_, instance.GetDeviceProcAddr);
        queue_mutexes_ = std::vector<std::mutex>(count);
        queues_.resize(count);
        for (uint32_t i = 0; i < count; i++) api().GetDeviceQueue(handle_, info.family, i, &queues_[i]);
    } catch (...) {
        destroy();
        throw;
    }
}

VulkanDevice::~VulkanDevice() { destroy(); }

void VulkanDevice::destroy() noexcept {
    if (pipelines_) {
        for (const VulkanCommands& commands : idle_commands_) {
            api().DestroyCommandPool(handle_, commands.pool, nullptr);
            api().DestroyDescriptorPool(handle_, commands.sets, nullptr);
            api().DestroyFence(handle_, commands.fence, nullptr);
        }
        shrink(0);
        pipelines_.reset();
    }
    // A driver that lacks functions may lack this one as well.
    const auto found = vulkan_library().api.GetDeviceProcAddr(handle_, "vkDestroyDevice");
    if (found) reinterpret_cast<decltype(vk::DeviceFunctions::DestroyDevice)>(found)(handle_, nullptr);
}

/// Gives commands a pool of descriptor sets in place of the one that they have.
void VulkanDevice::make_sets(VulkanCommands& commands, uint32_t count) {
    api().DestroyDescriptorPool(handle_, std::exchange(commands.sets, nullptr), nullptr);
    commands.set_count = std::max(count, kMinSets);
    const vk::SetPoolSize size{vk::kStorageBufferDescriptor, commands.set_count * kBindings};
    vk::SetPoolCreateInfo info;
    info.max_sets = commands.set_count;
    info.size_count = 1;
    info.sizes = &size;
    check(api().CreateDescriptorPool(handle_, &info, nullptr, &commands.sets), "vkCreateDescriptorPool");
}

VulkanCommands VulkanDevice::begin(uint32_t sets) {
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
            check(api().CreateCommandPool(handle_, &pool, nullptr, &commands.pool), "vkCreateCommandPool");
            vk::CommandBufferAllocateInfo buffer;
            buffer.pool = commands.pool;
            check(api().AllocateCommandBuffers(handle_, &buffer, &commands.buffer), "vkAllocateCommandBuffers");
            make_sets(commands, sets);
            const vk::FenceCreateInfo fence;
            check(api().CreateFence(handle_, &fence, nullptr, &commands.fence), "vkCreateFence");
        } else {
            check(api().ResetCommandPool(handle_, commands.pool, 0), "vkResetCommandPool");
            if (commands.set_count < sets)
                make_sets(commands, sets);
            else
                check(api().ResetDescriptorPool(handle_, commands.sets, 0), "vkResetDescriptorPool");
        }
        const vk::CommandBufferBeginInfo begin;
        check(api().BeginCommandBuffer(commands.buffer, &begin), "vkBeginCommandBuffer");
    } catch (...) {
        api().DestroyCommandPool(handle_, commands.pool, nullptr);
        api().DestroyDescriptorPool(handle_, commands.sets, nullptr);
        api().DestroyFence(handle_, commands.fence, nullptr);
        throw;
    }
    return commands;
}

void VulkanDevice::end(const VulkanCommands& commands) { check(api().EndCommandBuffer(commands.buffer), "vkEndCommandBuffer"); }

void VulkanDevice::run(const VulkanCommands& commands) {
    vk::SubmitInfo submit;
    submit.command_count = 1;
    submit.commands = &commands.buffer;
    {
        const std::lock_guard lock(queue_mutexes_[commands.queue]);
        check(api().QueueSubmit(queues_[commands.queue], 1, &submit, commands.fence), "vkQueueSubmit");
    }
    const vk::Result waited = api().WaitForFences(handle_, 1, &commands.fence, 1, ~uint64_t{0});
    if (waited < 0) pipelines_->lose();  // it may still be at work on what is lent
    check(waited, "vkWaitForFences");
    check(api().ResetFences(handle_, 1, &commands.fence), "vkResetFences");
}

void VulkanDevice::give_back(const VulkanCommands& commands) noexcept {
    const std::lock_guard lock(commands_mutex_);
    idle_commands_.push_back(commands);
}

}  // namespace vsartifact
