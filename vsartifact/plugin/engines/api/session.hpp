// SPDX-License-Identifier: MIT
// Inference sessions, whatever engine computes them.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "engines/api/frame_task.hpp"
#include "model/models.hpp"

namespace vsartifact {

/// Settings of an engine, by its own names.
using ProviderOptions = std::vector<std::pair<std::string, std::string>>;
inline constexpr size_t kMaxProviderOptions = 16;

/// `options`, where those of `changes` have another value or are added.
ProviderOptions overridden(ProviderOptions options, const ProviderOptions& changes);

/// What a session is built for, apart from the model.
struct SessionSpec {
    int device_id = -1;  // -1 = the provider's default device
    int num_streams = 1;
    int num_threads = 1;
    int log_level = 3;  // least severity of the engine's messages, 0 all to 4 fatal
    int height = 0;     // input size where the provider wants fixed shapes, 0 = free
    int width = 0;
    ProviderOptions options{};
    bool half = false;  // the provider may compute in half precision (fp16, bf16) where that is faster
};

/// Tensors of one tile, made for each frame. Not for two threads at once.
class TileRun {
  public:
    TileRun() = default;
    TileRun(const TileRun&) = delete;
    TileRun& operator=(const TileRun&) = delete;
    virtual ~TileRun() = default;

    /// Computes output() from input(). Throws Error with the engine's message.
    virtual void run() = 0;

    /// 1 x channels x (height + 2*margin) x (width + 2*margin), packed.
    std::span<float> input() const { return input_; }
    /// 1 x outputs x height*scale x width*scale, packed.
    std::span<const float> output() const { return output_; }

  protected:
    std::span<float> input_;
    std::span<float> output_;
};

/// A model made ready on a provider. Several threads may use it at once, each
/// with a TileRun of its own.
class Session {
  public:
    Session() = default;
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;
    virtual ~Session() = default;

    /// What the user should know of the settings that were asked for, empty = nothing.
    virtual std::string notice() const { return {}; }

    /// Tensors for tiles of this size. They must not outlive the session.
    virtual std::unique_ptr<TileRun> tile_run(int tile_width, int tile_height) const = 0;

    /// Computes a frame from samples to samples, and fills in what it found of it. False where the engine does not, and leaves
    /// conversion to the host and tiles to tile_run(). Throws Error with the engine's message.
    virtual bool restore(FrameTask&) const { return false; }
};

}  // namespace vsartifact
