// SPDX-License-Identifier: MIT
// Restores planes: cuts them into tiles, runs the model on each, and puts the
// result together. Knows nothing of VapourSynth.
#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "arguments.hpp"
#include "models.hpp"
#include "planes.hpp"
#include "providers.hpp"
#include "session.hpp"
#include "tiles.hpp"

namespace vsartifact {

/// A plane that is to be restored.
struct PlaneSpec {
    int index;
    int width;
    int height;
    SampleFormat format;
};

/// A model made ready for planes of these sizes. restore() may be called from
/// several threads at once.
class Restorer {
  public:
    /// `threads` is how many the host works with; it sets the default number of
    /// streams. Throws Error where the provider is absent, the model does not
    /// load, or tilesize and overlap do not fit.
    Restorer(const Model& model, const Arguments& arguments, const std::vector<PlaneSpec>& planes, int threads);

    /// Restores plane number `which` of the constructor's list. Waits while all
    /// streams are busy. Throws Error.
    void restore(size_t which, const PlaneView& source, uint8_t* out, ptrdiff_t out_stride);

    /// The provider in use.
    const Provider& provider() const { return *provider_; }

  private:
    struct Job {
        PlaneSpec plane;
        TilePlan plan;
        std::shared_ptr<const Session> session;
    };
    /// Buffers of one stream: one pair a job, made at first use.
    using Stream = std::vector<std::unique_ptr<TileRun>>;
    class Lease;

    std::vector<Job> prepare(const Provider& provider, const Arguments& arguments, const std::vector<PlaneSpec>& planes,
                             int threads);
    void choose(const Arguments& arguments, const std::vector<PlaneSpec>& planes, int threads);

    Model model_;
    float strength_;
    const Provider* provider_ = nullptr;
    std::vector<Job> jobs_;
    std::mutex mutex_;
    std::condition_variable returned_;
    std::vector<std::unique_ptr<Stream>> idle_;
};

}  // namespace vsartifact
