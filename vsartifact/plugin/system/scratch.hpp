// SPDX-License-Identifier: MIT
// Memory for the work on one frame, out of blocks that all filters of the
// process share: it grows with the frames that are computed at once, not with
// the filters that there are.
#pragma once

#include <cstddef>
#include <utility>

namespace vsartifact {

/// A block of memory, not initialized, that begins at a cache line. It goes
/// back to the shared ones at the end of its life. All together never take more
/// than one and a half times what was in use at once since a filter last went.
class Scratch {
  public:
    Scratch() = default;
    /// Throws std::bad_alloc.
    explicit Scratch(size_t bytes);
    ~Scratch();
    Scratch(Scratch&& other) noexcept : memory_(std::exchange(other.memory_, nullptr)), bytes_(other.bytes_) {}
    Scratch& operator=(Scratch&& other) noexcept {
        std::swap(memory_, other.memory_);
        std::swap(bytes_, other.bytes_);
        return *this;
    }

    template <typename T>
    T* as() const {
        return static_cast<T*>(memory_);
    }

  private:
    void* memory_ = nullptr;
    size_t bytes_ = 0;  // of the block, which may be larger than what was asked for
};

/// Room for `count` floats.
inline Scratch scratch_floats(size_t count) { return Scratch(count * sizeof(float)); }

/// Zeroed bytes.
Scratch zeroed_scratch(size_t bytes);

/// Frees the blocks that nobody uses.
void drop_idle_scratch();

/// Has `drop` called wherever drop_idle_scratch() is, for what is lent like it elsewhere; there is
/// room for one.
void drop_with_scratch(void (*drop)());

/// Held by whatever computes frames. When one goes, so do the blocks that nobody uses.
class ScratchUser {
  public:
    ScratchUser() = default;
    ScratchUser(const ScratchUser&) = delete;
    ScratchUser& operator=(const ScratchUser&) = delete;
    ~ScratchUser() { drop_idle_scratch(); }
};

}  // namespace vsartifact
