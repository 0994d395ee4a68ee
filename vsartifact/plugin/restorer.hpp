// SPDX-License-Identifier: MIT
// Runs a model over channels: cuts them into tiles, runs the model on each, and
// puts the result together. Knows nothing of VapourSynth, nor of what the
// channels are.
#pragma once

#include <array>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <vector>

#include "arguments.hpp"
#include "models.hpp"
#include "planes.hpp"
#include "providers.hpp"
#include "session.hpp"
#include "tiles.hpp"

namespace vsartifact {

struct Extent {
    int width, height;

    bool operator==(const Extent&) const = default;
};

/// One channel of a model's input, and where its restored form goes.
struct Channel {
    PlaneView plane;
    SampleFormat format;
    Grid grid;
    Target out;  // no data = not wanted
    Strength strength;
    bool correction = false;  // write what the model changes alone, without strength; `plane` holds unit values, `out` floats
};

inline constexpr size_t kScratches = 10;

/// A model made ready for channels of these sizes. Frames are restored through
/// Streams, several at once.
class Restorer {
  public:
    /// `grids` are the sizes in positions of the model's tensor. `threads` is how
    /// many the host works with; it sets the default number of streams. Throws
    /// Error where the provider is absent, the model does not load, or tilesize
    /// and overlap do not fit.
    Restorer(const Model& model, const Arguments& arguments, const std::vector<Extent>& grids, int threads);

    /// The provider in use.
    const Provider& provider() const { return *provider_; }

    /// Why provider="auto" did not take better ones, in one line; empty where it took the best.
    const std::string& passed_over() const { return passed_over_; }

    class Stream;

  private:
    struct Job {
        TilePlan plan;
        std::shared_ptr<const Session> session;
    };
    /// What a stream needs and keeps from frame to frame.
    struct Buffers {
        explicit Buffers(size_t jobs) : tiles(jobs) {}
        std::vector<std::unique_ptr<TileRun>> tiles;  // one a job, made at first use
        std::array<std::vector<float>, kScratches> scratch;
        std::vector<float> blend;
    };

    std::vector<Job> prepare(const Provider& provider, const Arguments& arguments, const std::vector<Extent>& grids, int threads);
    void choose(const Arguments& arguments, const std::vector<Extent>& grids, int threads);

    Model model_;
    bool half_;  // of residuals alone, which are small: the picture itself stays exact
    const Provider* provider_ = nullptr;
    std::string passed_over_;
    std::vector<Job> jobs_;
    std::mutex mutex_;
    std::condition_variable returned_;
    std::vector<std::unique_ptr<Buffers>> idle_;
};

/// Buffers for one frame at a time, taken from the idle ones and given back at
/// the end of the block. The constructor waits while all are busy.
class Restorer::Stream {
  public:
    explicit Stream(Restorer& owner);
    ~Stream();
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;

    /// Restores channels that have size number `grid` of the constructor's list.
    /// Throws Error, also where the model gives values that are not finite.
    void restore(size_t grid, std::span<const Channel> channels);

    /// Scratch memory of that number (less than kScratches), kept for later frames.
    std::vector<float>& scratch(size_t number) { return buffers_->scratch[number]; }
    /// The same, with room for `length` floats.
    float* scratch(size_t number, size_t length);

  private:
    void run_tile(const Job& job, const Tile& tile, std::span<const Channel> channels, TileRun& engine) const;
    void write(const Channel& channel, const Rect& rect, const Values& net) const;

    Restorer& owner_;
    std::unique_ptr<Buffers> buffers_;
};

}  // namespace vsartifact
