// SPDX-License-Identifier: MIT
// A model made ready for planes of one size, and what becomes of that when the
// provider fails while it computes.
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <string>

#include "engines/api/provider.hpp"
#include "engines/api/session.hpp"
#include "model/models.hpp"
#include "run/options.hpp"
#include "run/tiles.hpp"
#include "system/error.hpp"

namespace vsartifact {

struct Extent {
    int width, height;
    bool operator==(const Extent&) const = default;
};

/// Frames computed at once, and threads of each.
struct Streams {
    int count, threads;
};

/// The provider failed at a frame.
struct ComputeError : Error {
    using Error::Error;
};

/// Takes a line for the user.
using Log = std::function<void(const std::string&)>;

struct Job {
    TilePlan plan;
    std::shared_ptr<const Session> session;
    Extent asked{};                            // size of its tiles, were there no lack of memory
    std::string notice{};                      // what to log once it has worked, empty = nothing
    mutable std::atomic<bool> proven = false;  // it has worked
};

/// How planes of this size are cut into tiles, for tiles of a size that is asked for, -1 = the provider's. Throws Error where
/// tilesize and overlap do not fit.
TilePlan plan_job(const Model& model, const Provider& provider, const RunOptions& options, const Extent& grid,
                  const Extent& tile);

/// Lack of memory makes no tile's side smaller than this.
inline constexpr int kMinSide = 32;

/// Makes jobs of one model on one provider.
struct JobMaker {
    const Model& model;
    const Provider& provider;
    const RunOptions& options;
    Streams streams;

    /// For planes of this size. Where that takes more memory than there is, tiles are halved until it does not. Throws Error
    /// where the provider is absent, the model does not load, or tilesize and overlap do not fit.
    std::shared_ptr<const Job> make(const Extent& grid) const;

    /// What to go on with after `failed` threw `cause`, for what failed `again` or the first time. Lack of memory halves the
    /// tiles, along their longer side; anything else opens the model once more. Throws ComputeError where nothing is left to do:
    /// it failed again, or with a model that was opened anew before and has not worked since, or tiles are as small as they may
    /// be.
    std::shared_ptr<const Job> replace(const Extent& grid, const Job& failed, const std::string& cause, bool again) const;

  private:
    TilePlan plan(const Extent& grid, const Extent& tile) const { return plan_job(model, provider, options, grid, tile); }
    std::shared_ptr<Job> open(const TilePlan& plan, const Extent& asked, const Session* failed) const;
    std::shared_ptr<Job> open_smaller(const Extent& grid, const Extent& tile, const Extent& asked, std::string cause,
                                      const Session* failed) const;
};

/// Streams of a filter in a host that works with so many threads.
Streams stream_defaults(const Provider& provider, const RunOptions& options, int threads);

}  // namespace vsartifact
