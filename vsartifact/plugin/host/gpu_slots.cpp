// SPDX-License-Identifier: MIT
#include "host/gpu_slots.hpp"

#include <algorithm>
#include <memory>

#include "system/error.hpp"

namespace vsartifact {

GpuSlots::GpuSlots(const GpuQueue& queue, size_t count, size_t bytes, size_t vectors, uint32_t sets)
    : queue_(queue), bytes_(bytes), vectors_(vectors), sets_(sets), max_(count) {
    make();
}

GpuSlots::~GpuSlots() {
    const VulkanPipelines& pipelines = *queue_.device().pipelines();
    for (const auto& slot : slots_) pipelines.api().DestroyDescriptorPool(pipelines.device(), slot->sets, nullptr);
}

void GpuSlots::make() {
    VulkanPipelines& pipelines = *queue_.device().pipelines();
    auto slot = std::make_unique<GpuSlot>();
    slot->block = GpuBuffer(queue_.device(), bytes_, false);
    slot->status = GpuBuffer(queue_.device(), sizeof(uint32_t), true);
    slot->broken() = 0;
    if (vectors_) slot->vectors = GpuBuffer(queue_.device(), vectors_, true);
    const vk::SetPoolSize size{vk::kStorageBufferDescriptor, sets_ * kBindings};
    vk::SetPoolCreateInfo info;
    info.max_sets = sets_;
    info.size_count = 1;
    info.sizes = &size;
    pipelines.check(pipelines.api().CreateDescriptorPool(pipelines.device(), &info, nullptr, &slot->sets),
                    "vkCreateDescriptorPool");
    free_.push_back(slot.get());
    slots_.push_back(std::move(slot));
}

GpuSlot* GpuSlots::take() {
    std::unique_lock lock(mutex_);
    if (free_.empty() && slots_.size() < max_) {
        try {
            make();
        } catch (const Error&) {  // those that there are do, one frame after the other
            max_ = slots_.size();
        }
    }
    given_back_.wait(lock, [&] { return !free_.empty(); });
    const auto oldest = std::ranges::min_element(free_, {}, &GpuSlot::value);
    GpuSlot* slot = *oldest;
    free_.erase(oldest);
    return slot;
}

void GpuSlots::give_back(GpuSlot* slot) {
    {
        const std::lock_guard lock(mutex_);
        free_.push_back(slot);
    }
    given_back_.notify_one();
}

GpuSlots::Turn::Turn(GpuSlots& slots) : slots_(slots), slot_(slots.take()) {
    try {
        if (slot_->value) slots.queue_.wait(slot_->value);
        const VulkanPipelines& pipelines = *slots.queue_.device().pipelines();
        pipelines.api().ResetDescriptorPool(pipelines.device(), slot_->sets, 0);
    } catch (...) {
        slots.give_back(slot_);
        throw;
    }
}

GpuSlots::Turn::~Turn() { slots_.give_back(slot_); }

bool GpuSlots::broken() const {
    return std::ranges::any_of(slots_, [](const auto& slot) { return slot->broken() != 0; });
}

}  // namespace vsartifact
