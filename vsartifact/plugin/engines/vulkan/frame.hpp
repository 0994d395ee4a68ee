// SPDX-License-Identifier: MIT
// A network on planes that lie in the device's memory: the commands that turn samples into channels, compute tile after tile,
// find the factors of adaptive strength, bound what a JPEG's planes change, and write restored samples. What
// frames/frame_restorer.cpp and run/restorer.cpp do on the host.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "engines/api/frame_task.hpp"
#include "engines/vulkan/jpeg.hpp"
#include "engines/vulkan/network.hpp"
#include "engines/vulkan/recorder.hpp"
#include "engines/vulkan/tile.hpp"
#include "model/models.hpp"
#include "samples/planes.hpp"

namespace vsartifact {

/// A plane that the network restores.
struct VulkanRestored {
    size_t plane;
    std::vector<size_t> outputs;  // channels of the network's output, by phase
    int step;                     // the plane's pixels are step^2 channels
    int estimate;                 // of adaptive strength, -1 = not adaptive
    int facts = -1;               // number of those that bound the change where they are known, -1 = none
};

/// The luma of R'G'B' that a model sees: shares of unit values, and what black is. A change of luma makes one of R'G'B' by
/// `gain`.
struct VulkanLuma {
    float red, green, blue, black, gain;
};

/// What is to be done with a frame, whatever the frame.
struct VulkanFrameSpec {
    TileShapes shapes;
    bool residual;
    int width, height;  // of the tensor for the whole picture, without margin
    int tile_width, tile_height;
    std::vector<Tile> tiles;
    int ramp_x, ramp_y;  // tiles go over into each other from so far before their common edge to so far after it
    std::vector<VulkanPlaneShape> planes;
    std::optional<size_t> mask;  // number of the plane that multiplies strength, as large as one or a multiple of that
    std::vector<FrameInput> inputs;
    std::vector<VulkanRestored> restored;
    bool correction = false;  // results are floats, what is changed alone, without strength
    /// Planes in which a JPEG's quantization is looked for, whose facts these are; else they are given. Where there are any, the
    /// last two of `planes` are the channels jpeg_known and jpeg_level, of one value each, which are not given.
    std::vector<size_t> quantized{};
    /// Of the first three planes, which are restored by what the model's one channel changes in it. Where there is one, the last
    /// of `planes` is that luma, of floats, which is not given.
    std::optional<VulkanLuma> luma{};
};

/// What a frame's commands work with.
struct VulkanFrameBuffers {
    vk::Buffer weights;     // network.weights
    VulkanRange estimates;  // where they begin, kEstimateBytes each
    VulkanRange facts;      // where they begin, kFactsBytes each, where they are given
    VulkanRange block;      // VulkanFrame::bytes()
    VulkanRange status;     // a word that becomes 1 where the network gives values that are not finite
    VulkanPlanes in, out;   // by number of the plane; `out` of the restored ones
};

inline constexpr size_t kEstimateNumbers = 67;  // of an estimate, see factor.comp
inline constexpr size_t kEstimateBytes = aligned_range(kEstimateNumbers * sizeof(float));

class VulkanFrame {
  public:
    /// `network` must outlive it. Throws Error.
    VulkanFrame(const VulkanNetwork& network, VulkanFrameSpec spec);

    /// Of the memory that a frame is computed in.
    size_t bytes() const { return bytes_; }
    /// Of the largest buffer within that a pass reads or writes.
    size_t max_range() const { return std::max({tile_.max_range(), change_bytes_, bytes_ - luma_at_}); }
    uint32_t dispatches() const { return dispatches_; }
    /// Of the whole picture's change, 0 where it is computed in one tile.
    size_t change_bytes() const { return change_bytes_; }
    /// Whether strength is adaptive for that number of the restored planes.
    bool adaptive(size_t number) const { return adaptive(spec_.restored[number]); }
    /// Where a factor for each restored plane lies when the commands are done.
    VulkanRange factors(const VulkanRange& block) const;

    /// Throws Error where a buffer is too large.
    void record(VulkanRecorder& recorder, const VulkanFrameBuffers& given, float strength) const;

  private:
    bool blended() const { return together() && (spec_.ramp_x || spec_.ramp_y); }
    bool together() const { return spec_.tiles.size() > 1; }  // tiles become one picture before planes are written
    bool adaptive(const VulkanRestored& restored) const;
    VulkanConstants constants(const VulkanPlaneShape& plane, std::vector<int32_t> more) const;
    VulkanRange change(const VulkanRange& block) const { return block.part(change_, change_bytes_); }
    void load(VulkanRecorder& recorder, const VulkanFrameBuffers& buffers, const Rect& run, const VulkanRange& tensor) const;
    void keep(VulkanRecorder& recorder, const Tile& tile, const VulkanRange& from, const VulkanRange& to) const;
    void find_factor(VulkanRecorder& recorder, const VulkanFrameBuffers& buffers, size_t number) const;
    void bound(VulkanRecorder& recorder, const VulkanFrameBuffers& buffers, size_t number) const;
    VulkanFrameBuffers find_luma(VulkanRecorder& recorder, VulkanFrameBuffers buffers) const;
    void find_difference(VulkanRecorder& recorder, const VulkanFrameBuffers& buffers) const;
    /// The plane whose change that of a restored one is.
    size_t seen(const VulkanRestored& restored) const { return spec_.luma ? spec_.planes.size() - 1 : restored.plane; }
    /// Number of the restored plane whose factor is that of the given one.
    size_t factor_of(size_t number) const { return spec_.luma ? 0 : number; }
    VulkanFrameBuffers find_facts(VulkanRecorder& recorder, VulkanFrameBuffers buffers) const;
    void store(VulkanRecorder& recorder, const VulkanFrameBuffers& buffers, size_t number, float strength) const;
    VulkanConstants store_constants(const VulkanRestored& restored) const;
    int statistics_groups(const VulkanPlaneShape& plane) const;

    const VulkanFrameSpec spec_;
    const VulkanTile tile_;
    TensorShape output_;  // of the change
    std::optional<VulkanJpeg> jpeg_;
    std::vector<vk::Pipeline> load_, statistics_, bound_, store_;
    vk::Pipeline keep_ = nullptr, factor_ = nullptr, luma_ = nullptr, difference_ = nullptr;
    size_t change_ = 0, change_bytes_ = 0, partial_ = 0, partial_bytes_ = 0, factors_ = 0, facts_ = 0, luma_at_ = 0, bytes_ = 0;
    uint32_t dispatches_ = 0;
};

}  // namespace vsartifact
