// SPDX-License-Identifier: MIT
// Runs a model over channels: cuts them into tiles, runs the model on each, and
// puts the result together. Knows nothing of VapourSynth, nor of what the
// channels are.
#pragma once

#include <array>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "run/adaptive.hpp"
#include "run/jobs.hpp"
#include "samples/planes.hpp"
#include "samples/quantization.hpp"

namespace vsartifact {

/// One channel of a model's input, and where its restored form goes.
struct Channel {
    PlaneView plane;
    SampleFormat format;
    Grid grid;
    Target out;  // no data = not wanted
    Strength strength;
    float factor = 1.f;  // on strength, filled where that is adaptive
    const Quantization* quantization =
        nullptr;              // of a JPEG, where it is known: bounds the change, whose strength is not adaptive
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
    /// and overlap do not fit. `log` is told, from any thread, of what the
    /// filter got over when it computed.
    Restorer(const Model& model, const RunOptions& options, std::optional<bool> adaptive, const std::vector<Extent>& grids,
             int threads, Log log);

    /// The provider in use.
    const Provider& provider() const { return *provider_; }

    /// Why provider="auto" did not take better ones, in one line; empty where it took the best.
    const std::string& passed_over() const { return passed_over_; }

    /// Whether strength is adaptive.
    bool adaptive() const { return estimates_.has_value(); }

    class Stream;

  private:
    using JobPtr = std::shared_ptr<const Job>;

    /// Tensors of a job's tiles.
    struct Slot {
        JobPtr job;
        std::unique_ptr<TileRun> run;
    };
    /// What a stream needs and keeps from frame to frame.
    struct Buffers {
        explicit Buffers(size_t jobs) : slots(jobs) {}
        std::vector<Slot> slots;  // one a grid, made at first use
        std::array<std::vector<float>, kScratches> scratch;
        std::vector<float> whole;    // what the model gives for all tiles, where they are put together first
        std::vector<float> picture;  // the plane that it was given, where strength is adaptive
        std::vector<float> change;   // its residual, put together of the plane's phases
    };

    void open(const Provider& provider);
    void choose();
    JobMaker maker() const { return {model_, *provider_, options_, streams_}; }
    JobPtr job(size_t grid);
    void replace(size_t grid, const JobPtr& failed, const std::string& cause, bool again);

    Model model_;
    RunOptions options_;
    std::vector<Extent> grids_;
    int threads_;
    Log log_;
    const Provider* provider_ = nullptr;
    Streams streams_{};
    std::optional<Estimates> estimates_;
    std::string passed_over_;
    std::mutex jobs_mutex_;
    std::vector<JobPtr> jobs_;  // one a grid
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
    /// Where the provider fails it goes on as JobMaker::replace() says.
    void restore(size_t grid, std::span<Channel> channels);

    /// Scratch memory of that number (less than kScratches), kept for later frames.
    std::vector<float>& scratch(size_t number) { return buffers_->scratch[number]; }
    /// The same, with room for `length` floats.
    float* scratch(size_t number, size_t length);

  private:
    void compute(const Job& job, TileRun& engine, std::span<Channel> channels);
    void adapt(std::span<Channel> restored, const Rect& grid, float* residual);
    TileRun& engine(size_t grid, const JobPtr& job);
    void run_tile(const Job& job, const Tile& tile, std::span<const Channel> channels, TileRun& engine) const;
    void write(const Channel& channel, const Rect& rect, const Values& net) const;

    Restorer& owner_;
    std::unique_ptr<Buffers> buffers_;
};

}  // namespace vsartifact
