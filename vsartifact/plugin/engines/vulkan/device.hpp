// SPDX-License-Identifier: MIT
// A logical device of the plugin's own that all sessions on it share, with memory and command buffers that are lent out for a
// frame and used again.
#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

#include "engines/vulkan/pipelines.hpp"
#include "engines/vulkan/recorder.hpp"

namespace vsartifact {

enum class VulkanMemory {
    kDevice,   // fastest for the device
    kUpload,   // written by the host
    kDownload  // read by the host
};
inline constexpr size_t kMemoryKinds = 3;

struct VulkanBuffer {
    vk::Buffer handle = nullptr;
    vk::Memory memory = nullptr;
    vk::Size bytes = 0;
    void* host = nullptr;  // where the host sees it, null for kDevice
};

/// Commands of one submission, and what tells of its end.
struct VulkanCommands {
    vk::CommandPool pool = nullptr;
    vk::CommandBuffer buffer = nullptr;
    vk::SetPool sets = nullptr;
    uint32_t set_count = 0;
    vk::Fence fence = nullptr;
    size_t queue = 0;
};

inline constexpr uint32_t kMinSets = 128;  // passes of a network

class VulkanDevice {
  public:
    /// The device of that number in vulkan_library().devices, one for all that ask at a time. Throws Error.
    static std::shared_ptr<VulkanDevice> open(size_t number);

    explicit VulkanDevice(const VulkanDeviceInfo& info);
    ~VulkanDevice();
    VulkanDevice(const VulkanDevice&) = delete;
    VulkanDevice& operator=(const VulkanDevice&) = delete;

    const VulkanDeviceInfo& info() const { return info_; }
    VulkanPipelines& pipelines() { return *pipelines_; }

    /// A buffer of at least so many bytes. Throws Error, with the word memory where there is not enough.
    VulkanBuffer take(VulkanMemory kind, size_t bytes);
    void give_back(VulkanMemory kind, const VulkanBuffer& buffer) noexcept;

    /// Commands that are being recorded, and at least so many descriptor sets for them. Throws Error.
    VulkanCommands begin(uint32_t sets);
    VulkanRecorder recorder(const VulkanCommands& commands) { return {*pipelines_, commands.buffer, commands.sets}; }
    void end(const VulkanCommands& commands);
    /// Has the recorded commands done, and waits for that. Throws Error.
    void run(const VulkanCommands& commands);
    void give_back(const VulkanCommands& commands) noexcept;

    /// Frees the buffers that nobody uses.
    void drop_idle();

    bool lost() const { return pipelines_->lost(); }

  private:
    const vk::DeviceFunctions& api() const { return pipelines_->api(); }
    void check(vk::Result result, const char* what) const { pipelines_->check(result, what); }
    void destroy() noexcept;
    void make_sets(VulkanCommands& commands, uint32_t count);
    VulkanBuffer allocate(VulkanMemory kind, size_t bytes);
    vk::Result allocate_memory(VulkanMemory kind, const vk::MemoryRequirements& needs, vk::Memory* memory) const;
    void free(const VulkanBuffer& buffer) const;
    void shrink(vk::Size left);

    const VulkanDeviceInfo& info_;
    vk::Device handle_ = nullptr;
    std::unique_ptr<VulkanPipelines> pipelines_;
    std::mutex memory_mutex_;
    std::array<std::multimap<vk::Size, VulkanBuffer>, kMemoryKinds> idle_;
    vk::Size idle_bytes_ = 0, used_ = 0, peak_ = 0;
    std::mutex commands_mutex_;
    std::vector<VulkanCommands> idle_commands_;
    size_t commands_made_ = 0;
    std::vector<vk::Queue> queues_;
    std::vector<std::mutex> queue_mutexes_;
};

/// A buffer that goes back at the end of its life. It must not outlive its device.
class VulkanBlock {
  public:
    VulkanBlock() = default;
    VulkanBlock(VulkanDevice& device, VulkanMemory kind, size_t bytes)
        : device_(&device), kind_(kind), buffer_(device.take(kind, bytes)) {}
    ~VulkanBlock() {
        if (device_) device_->give_back(kind_, buffer_);
    }
    VulkanBlock(VulkanBlock&& other) noexcept { swap(other); }
    VulkanBlock& operator=(VulkanBlock&& other) noexcept {
        swap(other);
        return *this;
    }

    const VulkanBuffer& operator*() const { return buffer_; }
    const VulkanBuffer* operator->() const { return &buffer_; }

  private:
    void swap(VulkanBlock& other) noexcept {
        std::swap(device_, other.device_);
        std::swap(kind_, other.kind_);
        std::swap(buffer_, other.buffer_);
    }

    VulkanDevice* device_ = nullptr;
    VulkanMemory kind_ = VulkanMemory::kDevice;
    VulkanBuffer buffer_;
};

/// Commands that are recorded from here on and go back at the end of its life, which ends before that of the device.
class VulkanRecording {
  public:
    explicit VulkanRecording(VulkanDevice& device, uint32_t sets = kMinSets) : device_(device), commands_(device.begin(sets)) {}
    ~VulkanRecording() { device_.give_back(commands_); }
    VulkanRecording(const VulkanRecording&) = delete;
    VulkanRecording& operator=(const VulkanRecording&) = delete;

    const VulkanCommands& operator*() const { return commands_; }
    const VulkanCommands* operator->() const { return &commands_; }

  private:
    VulkanDevice& device_;
    VulkanCommands commands_;
};

}  // namespace vsartifact
