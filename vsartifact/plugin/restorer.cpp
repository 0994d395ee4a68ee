// SPDX-License-Identifier: MIT
#include "restorer.hpp"

#include <algorithm>
#include <atomic>

#include "error.hpp"

namespace vsartifact {

namespace {

constexpr int kUnknownRadiusOverlap = 16;
constexpr int kGpuStreams = 2;

struct Streams {
    int count;
    int threads;  // of a stream
};

Streams stream_defaults(const Provider& provider, const Arguments& a, int threads) {
    if (!provider.on_cpu) return {a.num_streams > 0 ? a.num_streams : kGpuStreams, std::max(a.num_threads, 1)};
    const int share = a.num_threads > 0 ? a.num_threads : std::min(threads, provider.threads_per_stream);
    const int count = a.num_streams > 0 ? a.num_streams : std::max(1, threads / share);
    return {count, a.num_threads > 0 ? a.num_threads : std::max(1, threads / count)};
}

/// What a tile must see beyond its margin for tiled to equal whole.
int default_overlap(const Model& model, int tile) {
    if (model.radius >= 0) return std::max(0, model.radius - model.margin);
    return tile > 0 ? std::min(kUnknownRadiusOverlap, (tile - 1) / 2) : 0;
}

TileAxis axis(const Model& model, int plane, int tile, int overlap, int preferred, int fixed) {
    // Nobody knows how far such a network sees, so cut the plane only where asked
    // to.
    if (model.radius < 0) preferred = 0;
    if (fixed && fixed <= 2 * model.margin)
        fail("model ", model.name, " takes inputs of ", fixed, " pixels, which its margin of ", model.margin,
             " uses up; export it again");
    const int inner = fixed ? fixed - 2 * model.margin : 0;
    if (inner && tile > 0 && tile != inner) fail("model ", model.name, " takes tiles of ", inner, " only, got tilesize ", tile);
    const int size = inner ? inner : tile;
    return {plane, tile, overlap >= 0 ? overlap : default_overlap(model, size), preferred, inner, model.multiple};
}

}  // namespace

/// A stream taken from the idle ones, given back at the end of the block.
class Restorer::Lease {
  public:
    explicit Lease(Restorer& owner) : owner_(owner) {
        std::unique_lock lock(owner.mutex_);
        owner.returned_.wait(lock, [&] { return !owner.idle_.empty(); });
        stream_ = std::move(owner.idle_.back());
        owner.idle_.pop_back();
    }
    ~Lease() {
        {
            const std::lock_guard lock(owner_.mutex_);
            owner_.idle_.push_back(std::move(stream_));
        }
        owner_.returned_.notify_one();
    }
    Lease(const Lease&) = delete;
    Lease& operator=(const Lease&) = delete;

    TileRun& tile_run(size_t number) {
        std::unique_ptr<TileRun>& slot = (*stream_)[number];
        const Job& job = owner_.jobs_[number];
        if (!slot) slot = job.session->tile_run(job.plan.width, job.plan.height);
        return *slot;
    }

  private:
    Restorer& owner_;
    std::unique_ptr<Stream> stream_;
};

Restorer::Restorer(const Model& model, const Arguments& arguments, const std::vector<PlaneSpec>& planes, int threads)
    : model_(model), strength_(arguments.strength) {
    if (arguments.provider == "auto") {
        choose(arguments, planes, threads);
    } else {
        provider_ = &find_provider(arguments.provider);
        jobs_ = prepare(*provider_, arguments, planes, threads);
    }
    for (int i = 0; i < stream_defaults(*provider_, arguments, threads).count; i++)
        idle_.push_back(std::make_unique<Stream>(jobs_.size()));
}

/// provider="auto": the first row of the table that takes the model. What
/// failed once in this process is not tried again.
void Restorer::choose(const Arguments& arguments, const std::vector<PlaneSpec>& planes, int threads) {
    static std::atomic<const Provider*> working = nullptr;
    const Provider* known = working;
    for (const Provider& row : providers()) {
        if (!row.in_auto || (known && &row < known)) continue;
        try {
            jobs_ = prepare(row, arguments, planes, threads);
            provider_ = &row;
            working = &row;
            return;
        } catch (const Error&) {
            if (&row == &find_provider("cpu")) throw;
        }
    }
}

std::vector<Restorer::Job> Restorer::prepare(const Provider& provider, const Arguments& a, const std::vector<PlaneSpec>& planes,
                                             int threads) {
    const Streams streams = stream_defaults(provider, a, threads);
    std::vector<Job> jobs;
    for (const PlaneSpec& plane : planes) {
        const TilePlan plan =
            plan_tiles(axis(model_, plane.width, a.tile_width, a.overlap_x, provider.tile_width, model_.fixed_width),
                       axis(model_, plane.height, a.tile_height, a.overlap_y, provider.tile_height, model_.fixed_height));
        SessionSpec spec{a.device_id, streams.count, streams.threads, a.verbosity};
        spec.half = a.fp16 && model_.residual;  // a residual is small: the picture itself stays exact
        if (provider.fixed_shape) {
            spec.height = plan.height + 2 * model_.margin;
            spec.width = plan.width + 2 * model_.margin;
        }
        jobs.push_back({plane, plan, cached_session(model_, provider, spec)});
    }
    return jobs;
}

void Restorer::restore(size_t which, const PlaneView& source, uint8_t* out, ptrdiff_t out_stride) {
    const Job& job = jobs_[which];
    Lease lease(*this);
    TileRun& engine = lease.tile_run(which);
    const int margin = model_.margin;
    for (const Tile& tile : job.plan.tiles) {
        const Rect& run = tile.run;
        load_rect(source, job.plane.format, {run.x - margin, run.y - margin, run.width + 2 * margin, run.height + 2 * margin},
                  engine.input().data());
        engine.run();
        const float* net =
            engine.output().data() + static_cast<ptrdiff_t>(tile.keep.y - run.y) * run.width + (tile.keep.x - run.x);
        store_rect(source, job.plane.format, tile.keep, net, run.width, model_.residual, strength_, out, out_stride);
    }
}

}  // namespace vsartifact
