// SPDX-License-Identifier: MIT
// Frames that lie in the device's memory, moved to where another one has their content: the commands of what motion/ does on the
// host, to the sample. vsartifact/core/motion.py is the specification.
#pragma once

#include <cstddef>
#include <cstdint>
#include <set>
#include <span>
#include <vector>

#include "engines/vulkan/frame.hpp"
#include "engines/vulkan/recorder.hpp"
#include "motion/constants.hpp"

namespace vsartifact {

/// What is wanted of another frame, by numbers of planes.
struct VulkanMotionWish {
    std::set<size_t> moved;  // planes that are moved
    std::set<size_t> fits;   // planes for whose samples the fit is told
};

/// Another frame.
struct VulkanOther {
    VulkanPlanes planes;    // empty = the frame is missing
    bool moved = false;     // others have moved it already
    VulkanRange vectors{};  // that others found, of put_vectors(); no buffer = they are searched for
};

/// Bytes of the vectors of a picture's blocks.
constexpr size_t vectors_bytes(int width, int height) {
    return aligned_range(4 * sizeof(int32_t) * static_cast<size_t>(motion::blocks(width)) *
                         static_cast<size_t>(motion::blocks(height)));
}
/// Writes vectors, in quarter samples, as the device reads them.
void put_vectors(std::span<const motion::Vector> vectors, void* to);

/// What is found are floats of 32 bits, unit values of samples and fits of 0 to 1, in rows without gaps.
class VulkanMotion {
  public:
    /// `planes` are luma and the others of a frame, which are as large or have half the samples along an axis. Throws Error.
    VulkanMotion(VulkanPipelines& pipelines, std::vector<VulkanPlaneShape> planes, const std::vector<VulkanMotionWish>& wishes);

    /// Of what is found.
    size_t bytes() const { return bytes_; }
    /// Of memory that is free when the commands are done.
    size_t scratch_bytes() const { return scratch_bytes_; }
    uint32_t dispatches() const { return dispatches_; }

    /// Where a plane of an other frame lies in what is found, by number of the wish.
    VulkanPlane moved(const VulkanRange& block, size_t other, size_t plane) const;
    VulkanPlane fit(const VulkanRange& block, size_t other, size_t plane) const;

    /// One other frame for each wish. A barrier has to follow. Throws Error where a buffer is too large.
    void record(VulkanRecorder& recorder, const VulkanPlanes& here, const std::vector<VulkanOther>& others,
                const VulkanRange& block, const VulkanRange& scratch) const;

  private:
    struct Part {
        size_t offset = 0, bytes = 0;
        VulkanRange of(const VulkanRange& block) const { return block.part(offset, bytes); }
    };
    struct Level {
        int32_t width, height;
    };
    /// Memory that another frame's commands work in; this frame has the pyramid alone.
    struct Room {
        std::vector<Part> pyramid, vectors;  // by level
        Part alone;                          // vectors before those of the blocks beside are tried
        Part cells, fits;                    // differences by cell; fits of blocks, and their sum
    };
    /// Whether a plane is moved, and whether the fit is told for it.
    struct Wished {
        size_t plane;
        bool moved, fit;
    };
    struct Result {
        Wished wished;
        Part moved, fit;
        vk::Pipeline pipeline;
    };

    void make_search_pipelines();
    std::vector<Part> make_pyramid();
    Room make_room();
    std::vector<Result> make_results(const VulkanMotionWish& wish);
    Part add_scratch(size_t bytes);
    Part add_result(const VulkanPlaneShape& plane);
    vk::Pipeline move_pipeline(size_t plane) const;
    const Result& result_of(size_t other, size_t plane) const;

    void find_luma(VulkanRecorder& recorder, const VulkanPlane& luma, const VulkanRange& level) const;
    void halve(VulkanRecorder& recorder, size_t level, const std::vector<Part>& pyramid, const VulkanRange& scratch) const;
    /// The search at a level, or behind it, with `beside`, the vectors of the blocks beside.
    void search(VulkanRecorder& recorder, size_t level, const Room& room, const VulkanRange& scratch, bool beside) const;
    void find_vectors(VulkanRecorder& recorder, const VulkanPlane& here, const std::vector<VulkanOther>& others,
                      const std::vector<size_t>& numbers, const VulkanRange& scratch) const;
    void find_fits(VulkanRecorder& recorder, const VulkanPlanes& here, const std::vector<VulkanOther>& others,
                   const std::vector<size_t>& numbers, const VulkanRange& scratch) const;
    void move(VulkanRecorder& recorder, vk::Pipeline pipeline, const Wished& wished, const VulkanPlanes& here,
              const VulkanOther& other, const Room& room, const VulkanRange& scratch, const VulkanRange& moved,
              const VulkanRange& fit) const;

    VulkanPipelines& pipelines_;
    const std::vector<VulkanPlaneShape> planes_;
    std::vector<Level> levels_;  // of the pyramid, luma itself first
    std::vector<Part> own_;      // the pyramid of this frame
    std::vector<Room> rooms_;
    std::vector<std::vector<Result>> results_;
    vk::Pipeline luma_ = nullptr, halve_ = nullptr, whole_ = nullptr, finer_ = nullptr, beside_ = nullptr, differ_ = nullptr,
                 fit_ = nullptr;
    size_t bytes_ = 0, scratch_bytes_ = 0;
    uint32_t dispatches_ = 0;
};

}  // namespace vsartifact
