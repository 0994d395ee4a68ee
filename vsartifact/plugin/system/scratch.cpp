// SPDX-License-Identifier: MIT
#include "system/scratch.hpp"

#include <algorithm>
#include <atomic>
#include <cstring>
#include <map>
#include <mutex>
#include <new>
#include <tuple>
#include <utility>

namespace vsartifact {

namespace {

constexpr size_t kLineBytes = 64;
constexpr std::align_val_t kLine{kLineBytes};
/// A block is at most this many times as large as what it is given out for.
constexpr double kMaxWaste = 1.25;

std::atomic<void (*)()> g_drop_others = nullptr;

class Pool {
  public:
    /// A block of at least so many bytes, and its size.
    std::pair<void*, size_t> take(size_t bytes) {
        const std::lock_guard lock(mutex_);
        std::pair<void*, size_t> block{nullptr, bytes};
        if (const auto fit = idle_.lower_bound(bytes);
            fit != idle_.end() && static_cast<double>(fit->first) <= kMaxWaste * static_cast<double>(bytes)) {
            block = {fit->second, fit->first};
            idle_bytes_ -= fit->first;
            idle_.erase(fit);
        } else {
            const size_t used = used_ + bytes, limit = std::max(peak_, used) * 3 / 2;
            shrink(limit - used);
            try {
                block.first = ::operator new(bytes, kLine);
            } catch (const std::bad_alloc&) {
                shrink(0);
                block.first = ::operator new(bytes, kLine);
            }
        }
        used_ += block.second;
        peak_ = std::max(peak_, used_);
        return block;
    }

    void give_back(void* memory, size_t bytes) noexcept {
        const std::lock_guard lock(mutex_);
        used_ -= bytes;
        try {
            idle_.emplace(bytes, memory);
            idle_bytes_ += bytes;
        } catch (const std::bad_alloc&) {
            ::operator delete(memory, kLine);
        }
    }

    void drop_idle() {
        const std::lock_guard lock(mutex_);
        shrink(0);
        peak_ = used_;
    }

  private:
    /// Frees blocks, largest first, until so many bytes are left.
    void shrink(size_t left) {
        while (idle_bytes_ > left) {
            const auto last = std::prev(idle_.end());
            idle_bytes_ -= last->first;
            ::operator delete(last->second, kLine);
            idle_.erase(last);
        }
    }

    std::mutex mutex_;
    std::multimap<size_t, void*> idle_;  // by size
    size_t idle_bytes_ = 0, used_ = 0, peak_ = 0;
};

Pool& pool() {
    // Never destroyed: threads of the host may outlive static destructors.
    static Pool* const instance = new Pool;
    return *instance;
}

}  // namespace

Scratch::Scratch(size_t bytes) { std::tie(memory_, bytes_) = pool().take((bytes / kLineBytes + 1) * kLineBytes); }

Scratch::~Scratch() {
    if (memory_) pool().give_back(memory_, bytes_);
}

Scratch zeroed_scratch(size_t bytes) {
    Scratch scratch(bytes);
    std::memset(scratch.as<void>(), 0, bytes);
    return scratch;
}

void drop_idle_scratch() {
    pool().drop_idle();
    if (void (*const drop)() = g_drop_others) drop();
}

void drop_with_scratch(void (*drop)()) { g_drop_others = drop; }

}  // namespace vsartifact
