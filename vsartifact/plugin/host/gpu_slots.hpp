// SPDX-License-Identifier: MIT
// What frames in flight are computed in: as many of them as a filter has streams, each used again when its frame is done.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

#include "host/gpu_device.hpp"

namespace vsartifact {

struct GpuSlot {
    GpuBuffer block;    // tensors and features
    GpuBuffer status;   // a word that the host sees
    GpuBuffer vectors;  // that the host writes, where scripts give some
    vk::SetPool sets = nullptr;
    uint64_t value = 0;  // of the last submission that uses it, 0 = none

    uint32_t& broken() const { return *static_cast<uint32_t*>(status.host()); }
};

class GpuSlots {
  public:
    /// One slot is made at once, up to `count` when they are needed. Throws Error where memory does not suffice for that one.
    GpuSlots(const GpuQueue& queue, size_t count, size_t bytes, size_t vectors, uint32_t sets);
    /// Behind GpuQueue::close().
    ~GpuSlots();
    GpuSlots(const GpuSlots&) = delete;
    GpuSlots& operator=(const GpuSlots&) = delete;

    /// Held while a frame is recorded. The constructor waits until what the slot was used for is done, and throws Error where the
    /// device was lost.
    class Turn {
      public:
        explicit Turn(GpuSlots& slots);
        ~Turn();
        Turn(const Turn&) = delete;
        Turn& operator=(const Turn&) = delete;

        GpuSlot* operator->() const { return slot_; }

      private:
        GpuSlots& slots_;
        GpuSlot* slot_;
    };

    /// Whether a frame gave values that are not finite.
    bool broken() const;

  private:
    GpuSlot* take();
    void give_back(GpuSlot* slot);
    void make();

    const GpuQueue& queue_;
    const size_t bytes_, vectors_;
    const uint32_t sets_;
    std::mutex mutex_;
    std::condition_variable given_back_;
    size_t max_;  // slots that there may be: fewer than asked for where memory does not suffice
    std::vector<std::unique_ptr<GpuSlot>> slots_;
    std::vector<GpuSlot*> free_;
};

}  // namespace vsartifact
