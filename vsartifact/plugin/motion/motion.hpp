// SPDX-License-Identifier: MIT
// A neighbouring frame moved to where this frame has its content: block matching
// and overlapped compensation in integers, to the sample what
// vsartifact/core/motion.py, the specification, gives. Everything here throws
// std::bad_alloc.
#pragma once

#include <cstdint>
#include <vector>

#include "motion/field.hpp"
#include "motion/kernels.hpp"
#include "motion/padded.hpp"
#include "samples/planes.hpp"
#include "system/scratch.hpp"

namespace vsartifact::motion {

/// The best kernels that the CPU has.
const Kernels& best_kernels();

/// A plane of another frame, as this frame has it.
struct Moved {
    Scratch memory;
    PlaneView plane{};
    SampleFormat format{};
};

/// Luma of 8 bits at full, half, quarter ... size.
class Pyramid {
  public:
    Pyramid(const PlaneView& luma, const SampleFormat& format, const Kernels& kernels = best_kernels());

    const std::vector<Padded<uint8_t>>& levels() const { return levels_; }

  private:
    std::vector<Padded<uint8_t>> levels_;
};

/// How another frame moves to this one, and how well it fits then. Float samples count as integers of 16 bits.
class Motion {
  public:
    /// Searches in the pyramids of this frame and of the other one, whose luma is `there`.
    Motion(const Pyramid& here, const Pyramid& other, const PlaneView& there, const SampleFormat& format,
           const Kernels& kernels = best_kernels());
    /// With vectors that others found.
    Motion(const Pyramid& here, const Field& field, const PlaneView& there, const SampleFormat& format,
           const Kernels& kernels = best_kernels());
    /// Of a frame that others have moved, by its luma: nothing is moved, but it is blended in the same way.
    Motion(const Pyramid& here, const PlaneView& moved, const SampleFormat& format, const Kernels& kernels = best_kernels());

    /// Whether anything is taken of the other frame: not behind a cut.
    bool fits() const { return fits_; }

    /// The other frame's luma moved, and this frame's where it does not fit. Can be called once.
    Moved take_luma(const PlaneView& here);
    /// The same for another plane.
    Moved plane(const PlaneView& here, const PlaneView& there, const SampleFormat& format, const Halved& halved) const;
    /// The fit of the samples of a plane of this size, 0 to 1, in floats.
    Moved fit(int width, int height, const Halved& halved) const;

  private:
    void search(const Pyramid& here, const Pyramid& other);
    void measure(const Pyramid& here);
    void move(const PlaneView& there, const SampleFormat& format, const Halved& halved, Moved& out) const;
    void blend(const PlaneView& here, const SampleFormat& format, const Halved& halved, Moved& moved) const;

    const Kernels& kernels_;
    SampleFormat format_;  // of luma
    int rows_, columns_;
    std::vector<Vector> vectors_;  // empty = others have moved the frame
    Moved luma_;
    std::vector<int32_t> fit_;
    bool fits_ = false;
};

}  // namespace vsartifact::motion
