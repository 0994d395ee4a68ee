// SPDX-License-Identifier: MIT
// Buffers of a device, lent out as system/scratch.cpp lends memory of the host.
#include <algorithm>
#include <initializer_list>
#include <iterator>

#include "engines/vulkan/device.hpp"
#include "system/error.hpp"

namespace vsartifact {

namespace {

/// A buffer is at most this many times as large as what it is lent for.
constexpr double kMaxWaste = 1.25;

}  // namespace

VulkanBuffer VulkanDevice::take(VulkanMemory kind, size_t bytes) {
    const std::lock_guard lock(memory_mutex_);
    auto& idle = idle_[static_cast<size_t>(kind)];
    VulkanBuffer buffer;
    if (const auto fit = idle.lower_bound(bytes);
        fit != idle.end() && static_cast<double>(fit->first) <= kMaxWaste * static_cast<double>(bytes)) {
        buffer = fit->second;
        idle_bytes_ -= buffer.bytes;
        idle.erase(fit);
    } else {
        const vk::Size used = used_ + bytes, limit = std::max(peak_, used) * 3 / 2;
        shrink(limit - used);
        buffer = allocate(kind, bytes);
    }
    used_ += buffer.bytes;
    peak_ = std::max(peak_, used_);
    return buffer;
}

void VulkanDevice::give_back(VulkanMemory kind, const VulkanBuffer& buffer) noexcept {
    const std::lock_guard lock(memory_mutex_);
    used_ -= buffer.bytes;
    try {
        idle_[static_cast<size_t>(kind)].emplace(buffer.bytes, buffer);
        idle_bytes_ += buffer.bytes;
    } catch (const std::bad_alloc&) {
        free(buffer);
    }
}

void VulkanDevice::drop_idle() {
    const std::lock_guard lock(memory_mutex_);
    shrink(0);
    peak_ = used_;
}

/// Frees idle buffers, largest first, until so many bytes are left.
void VulkanDevice::shrink(vk::Size left) {
    for (auto& idle : idle_) {
        while (idle_bytes_ > left && !idle.empty()) {
            const auto last = std::prev(idle.end());
            idle_bytes_ -= last->first;
            free(last->second);
            idle.erase(last);
        }
    }
}

void VulkanDevice::free(const VulkanBuffer& buffer) const {
    api().DestroyBuffer(handle_, buffer.handle, nullptr);
    api().FreeMemory(handle_, buffer.memory, nullptr);
}

VulkanBuffer VulkanDevice::allocate(VulkanMemory kind, size_t bytes) {
    VulkanBuffer buffer;
    buffer.bytes = bytes;
    vk::BufferCreateInfo create;
    create.size = bytes;
    create.usage = vk::kStorageBuffer | vk::kTransferSource | vk::kTransferTarget;
    try {
        check(api().CreateBuffer(handle_, &create, nullptr, &buffer.handle), "vkCreateBuffer");
        vk::MemoryRequirements needs{};
        api().GetBufferMemoryRequirements(handle_, buffer.handle, &needs);
        vk::Result result = allocate_memory(kind, needs, &buffer.memory);
        if (result == vk::kOutOfDeviceMemory || result == vk::kOutOfHostMemory) {
            shrink(0);
            result = allocate_memory(kind, needs, &buffer.memory);
        }
        check(result, "vkAllocateMemory");
        check(api().BindBufferMemory(handle_, buffer.handle, buffer.memory, 0), "vkBindBufferMemory");
        if (kind != VulkanMemory::kDevice)
            check(api().MapMemory(handle_, buffer.memory, 0, ~vk::Size{0}, 0, &buffer.host), "vkMapMemory");
    } catch (...) {
        free(buffer);
        throw;
    }
    return buffer;
}

vk::Result VulkanDevice::allocate_memory(VulkanMemory kind, const vk::MemoryRequirements& needs, vk::Memory* memory) const {
    using Wishes = std::initializer_list<vk::Flags>;
    constexpr vk::Flags kHost = vk::kVisible | vk::kCoherent;
    const vk::Flags near = info_.unified ? vk::kDeviceLocal : 0;
    const Wishes device{vk::kDeviceLocal, 0}, upload{kHost | near, kHost},
        download{kHost | vk::kCached | near, kHost | vk::kCached, kHost};
    vk::MemoryAllocateInfo info;
    info.size = needs.size;
    for (const vk::Flags wish : kind == VulkanMemory::kDevice ? device : kind == VulkanMemory::kUpload ? upload : download) {
        for (uint32_t i = 0; i < info_.memory.type_count; i++) {
            if (!(needs.types >> i & 1) || (info_.memory.types[i].flags & wish) != wish) continue;
            info.type_index = i;
            return api().AllocateMemory(handle_, &info, nullptr, memory);
        }
    }
    return vk::kOutOfDeviceMemory;
}

}  // namespace vsartifact
