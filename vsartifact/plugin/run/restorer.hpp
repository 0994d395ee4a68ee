// SPDX-License-Identifier: MIT
// Runs a model over channels: cuts them into tiles, runs the model on each, and
// puts the result together. Knows nothing of VapourSynth, nor of what the
// channels are.
#pragma once

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <vector>

#include "run/jobs.hpp"
#include "run/options.hpp"
#include "samples/planes.hpp"
#include "system/scratch.hpp"

namespace vsartifact {

/// What a channel of a model's input is read from.
struct Source {
    PlaneView plane;
    SampleFormat format;
    Grid grid;
};

/// A channel that a model restores: what the change is added to, and where the sum goes.
struct Channel {
    Source source;
    Target out;  // no data = not wanted
    Strength strength;
    bool correction = false;  // write what the model changes alone, without strength; the source holds unit values, `out` floats
    std::vector<float> estimate{};  // of adaptive strength, Estimates::numbers(), for the plane; empty = not adaptive
    std::vector<float> limits{};    // of a JPEG's plane, Quantization::limits(); empty = none
    float factor = 1;               // on strength, that was found for the plane
};

/// Sees what a model of scale 1 changes in whole channels, one after the other, packed, before it is written. May alter it, and
/// sets the channels' factors. It does what the channels' estimates and limits say, and is not called where the engine does that
/// itself.
using Review = std::function<void(std::span<Channel> channels, float* change)>;

/// A model made ready for channels of these sizes. Several threads may restore
/// frames at once, as many as there are Turns.
class Restorer {
  public:
    /// `grids` are the sizes in positions of the model's tensor. `threads` is how
    /// many the host works with; it sets the default number of streams. Throws
    /// Error where the provider is absent, the model does not load, or tilesize
    /// and overlap do not fit. `log` is told, from any thread, of what the
    /// filter got over when it computed.
    Restorer(std::shared_ptr<const Model> model, const RunOptions& options, const std::vector<Extent>& grids, int threads,
             Log log);

    /// The provider in use.
    const Provider& provider() const { return *provider_; }

    /// Why provider="auto" did not take better ones, in one line; empty where it took the best.
    const std::string& passed_over() const { return passed_over_; }

    /// Held while a frame is restored. The constructor waits while all streams are busy.
    class Turn {
      public:
        explicit Turn(Restorer& owner);
        ~Turn();
        Turn(const Turn&) = delete;
        Turn& operator=(const Turn&) = delete;

      private:
        Restorer& owner_;
    };

    /// Restores channels that have size number `grid` of the constructor's list:
    /// `inputs` are those of the model's input, `restored` those of its output.
    /// Throws Error, also where the model gives values that are not finite.
    /// Where the provider fails it goes on as JobMaker::replace() says.
    void restore(size_t grid, std::span<const Source> inputs, std::span<Channel> restored, const Review& review = {});

  private:
    using JobPtr = std::shared_ptr<const Job>;

    void open(const Provider& provider);
    void choose();
    JobMaker maker() const { return {*model_, *provider_, options_, streams_}; }
    JobPtr job(size_t grid);
    void replace(size_t grid, const JobPtr& failed, const std::string& cause, bool again);
    void compute(const Job& job, std::span<const Source> inputs, std::span<Channel> restored, const Review& review) const;
    bool compute_by_engine(const Job& job, std::span<const Source> inputs, std::span<Channel> restored) const;
    [[noreturn]] void fail_broken() const;
    void run_tile(const Job& job, const Tile& tile, std::span<const Source> inputs, TileRun& run) const;

    const ScratchUser user_;
    std::shared_ptr<const Model> model_;
    RunOptions options_;
    std::vector<Extent> grids_;
    int threads_;
    Log log_;
    const Provider* provider_ = nullptr;
    Streams streams_{};
    std::string passed_over_;
    std::mutex jobs_mutex_;
    std::vector<JobPtr> jobs_;  // one a grid
    std::mutex turns_mutex_;
    std::condition_variable turn_over_;
    int free_turns_ = 0;
};

}  // namespace vsartifact
