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

/// Context that tiles of about this size (0 = the whole plane) get beyond their margin, which already holds real neighbours.
int default_overlap(const Model& model, int tile) {
    if (model.radius < 0 && !model.margin) return tile > 0 ? std::min(kUnknownRadiusOverlap, (tile - 1) / 2) : 0;
    const int missing = std::max(0, model.radius - model.margin);
    // Where that is most of the tile, the margin must do: tiles then only come close to the whole plane.
    return missing > tile / 4 ? 0 : missing;
}

TileAxis axis(const Model& model, int plane, int tile, int overlap, int preferred, int fixed) {
    // Nobody knows how far such a network sees, so cut the plane only where asked to.
    if (model.radius < 0 && !model.margin) preferred = 0;
    if (fixed && fixed <= 2 * model.margin)
        fail("model ", model.name, " takes inputs of ", fixed, " pixels, which its margin of ", model.margin,
             " uses up; export it again");
    const int inner = fixed ? fixed - 2 * model.margin : 0;
    if (inner && tile > 0 && tile != inner) fail("model ", model.name, " takes tiles of ", inner, " only, got tilesize ", tile);
    const int size = inner ? inner : tile >= 0 ? tile : preferred;
    return {plane, tile, overlap >= 0 ? overlap : default_overlap(model, size), preferred, inner, model.multiple};
}

}  // namespace

Restorer::Stream::Stream(Restorer& owner) : owner_(owner) {
    std::unique_lock lock(owner.mutex_);
    owner.returned_.wait(lock, [&] { return !owner.idle_.empty(); });
    buffers_ = std::move(owner.idle_.back());
    owner.idle_.pop_back();
}

Restorer::Stream::~Stream() {
    {
        const std::lock_guard lock(owner_.mutex_);
        owner_.idle_.push_back(std::move(buffers_));
    }
    owner_.returned_.notify_one();
}

void Restorer::Stream::restore(size_t number, std::span<const Channel> channels) {
    const Job& job = owner_.jobs_[number];
    const Model& model = owner_.model_;
    std::unique_ptr<TileRun>& engine = buffers_->tiles[number];
    if (!engine) engine = job.session->tile_run(job.plan.width, job.plan.height);
    const TensorShape in = model.shapes().input(job.plan.width, job.plan.height);
    const TensorShape out = model.shapes().output(job.plan.width, job.plan.height);
    const size_t in_area = in.count() / static_cast<size_t>(in.channels);
    const size_t out_area = out.count() / static_cast<size_t>(out.channels);
    const std::span<const Channel> restored = channels.last(static_cast<size_t>(out.channels));
    for (const Tile& tile : job.plan.tiles) {
        const Rect outer{tile.run.x - model.margin, tile.run.y - model.margin, in.width, in.height};
        float* input = engine->input().data();
        for (const Channel& channel : channels) {
            load_rect(channel.plane, channel.format, channel.grid, outer, input);
            input += in_area;
        }
        engine->run();
        const ptrdiff_t x = (tile.keep.x - tile.run.x) * model.scale, y = (tile.keep.y - tile.run.y) * model.scale;
        Values net{engine->output().data() + y * out.width + x, out.width, model.scale, model.residual};
        for (const Channel& channel : restored) {
            if (channel.correction) {
                correction_rect(channel.plane, tile.keep, net, channel.out);
            } else if (channel.out.data) {
                store_rect(channel.plane, channel.format, channel.grid, tile.keep, net, owner_.strength_, channel.out);
            }
            net.data += out_area;
        }
    }
}

float* Restorer::Stream::scratch(size_t number, size_t length) {
    std::vector<float>& memory = scratch(number);
    if (memory.size() < length) memory.resize(length);
    return memory.data();
}

Restorer::Restorer(const Model& model, const Arguments& arguments, const std::vector<Extent>& grids, int threads)
    : model_(model), strength_(arguments.strength) {
    if (arguments.provider == "auto") {
        choose(arguments, grids, threads);
    } else {
        provider_ = &find_provider(arguments.provider);
        jobs_ = prepare(*provider_, arguments, grids, threads);
    }
    for (int i = 0; i < stream_defaults(*provider_, arguments, threads).count; i++)
        idle_.push_back(std::make_unique<Buffers>(jobs_.size()));
}

/// provider="auto": the first row of the table that takes the model. What
/// failed once in this process is not tried again.
void Restorer::choose(const Arguments& arguments, const std::vector<Extent>& grids, int threads) {
    static std::atomic<const Provider*> working = nullptr;
    const Provider* known = working;
    for (const Provider& row : providers()) {
        if (!row.in_auto || (known && &row < known)) continue;
        try {
            jobs_ = prepare(row, arguments, grids, threads);
            provider_ = &row;
            working = &row;
            return;
        } catch (const Error&) {
            if (&row == &find_provider("cpu")) throw;
        }
    }
}

std::vector<Restorer::Job> Restorer::prepare(const Provider& provider, const Arguments& a, const std::vector<Extent>& grids,
                                             int threads) {
    const Streams streams = stream_defaults(provider, a, threads);
    std::vector<Job> jobs;
    for (const Extent& grid : grids) {
        const TilePlan plan =
            plan_tiles(axis(model_, grid.width, a.tile_width, a.overlap_x, provider.tile_width, model_.fixed_width),
                       axis(model_, grid.height, a.tile_height, a.overlap_y, provider.tile_height, model_.fixed_height));
        SessionSpec spec{a.device_id, streams.count, streams.threads, a.verbosity};
        spec.half = a.fp16 && model_.residual;  // a residual is small: the picture itself stays exact
        if (provider.fixed_shape) {
            spec.height = plan.height + 2 * model_.margin;
            spec.width = plan.width + 2 * model_.margin;
        }
        jobs.push_back({plan, cached_session(model_, provider, spec)});
    }
    return jobs;
}

}  // namespace vsartifact
