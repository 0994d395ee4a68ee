// SPDX-License-Identifier: MIT
#include "restorer.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <map>
#include <tuple>

#include "error.hpp"

namespace vsartifact {

namespace {

/// Overlap of tiles whose edges would show: those that do not see all that the network looks at.
constexpr int kBlendOverlap = 16;
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
    const int missing = std::max(0, model.radius - model.margin);
    // Where what is missing is most of the tile, tiles only come close to the whole plane.
    if (model.radius >= 0 && missing <= tile / 4) return missing;
    return tile > 0 ? std::min(kBlendOverlap, (tile - 1) / 2) : 0;
}

/// How much of the overlap tiles are blended over: none where they are exact without. Without a margin the other half is
/// context, so that no tile's outermost pixels are seen.
int ramp(const Model& model, int overlap) {
    if (model.radius >= 0 && model.margin + overlap >= model.radius) return 0;
    return model.margin ? overlap : overlap / 2;
}

TileAxis axis(const Model& model, int plane, int tile, int overlap, int preferred, int fixed) {
    // Nobody knows how far such a network sees, so cut the plane only where asked to.
    if (model.radius < 0 && !model.margin) preferred = 0;
    if (fixed && fixed <= 2 * model.margin)
        fail("model ", model.name, " takes inputs of ", fixed, " pixels, which its margin of ", model.margin,
             " uses up; export it again");
    const int inner = fixed ? fixed - 2 * model.margin : 0;
    if (inner && tile > 0 && tile != inner)
        fail("model ", model.name, " takes tiles of ", inner, " only, got tilesize ", tile, "; leave tilesize out");
    const int size = inner ? inner : tile >= 0 ? tile : preferred;
    const int context = overlap >= 0 ? overlap : default_overlap(model, size);
    return {plane, tile, context, ramp(model, context), preferred, inner, model.multiple};
}

/// Whether strength leaves all samples of the channel's rectangle as they are.
bool untouched(const Channel& channel, const Rect& rect) {
    if (!channel.out.data) return true;
    if (channel.correction || !channel.strength.mask) return false;
    const Grid& grid = channel.grid;
    for (int r = 0; r < rect.height; r++) {
        const float* row = channel.strength.mask + (grid.step * (rect.y + r) + grid.y) * channel.strength.stride;
        for (int c = 0; c < rect.width; c++)
            if (row[grid.step * (rect.x + c) + grid.x] != 0) return false;
    }
    return true;
}

bool all_finite(std::span<const float> values) {
    constexpr uint32_t kExponent = 0x7f800000;
    bool broken = false;
    for (const float v : values) broken |= (std::bit_cast<uint32_t>(v) & kExponent) == kExponent;
    return !broken;
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
    const TensorShape out = model.shapes().output(job.plan.width, job.plan.height);
    const size_t out_area = out.count() / static_cast<size_t>(out.channels);
    const std::span<const Channel> restored = channels.last(static_cast<size_t>(out.channels));
    const bool blended = job.plan.blended();
    const TensorShape whole = model.shapes().output(job.plan.plane_width, job.plan.plane_height);
    const size_t whole_area = whole.count() / static_cast<size_t>(whole.channels);
    if (blended) buffers_->blend.assign(whole.count(), 0.f);
    for (const Tile& tile : job.plan.tiles) {
        const Rect rect = blended ? shared_rect(job.plan, tile) : tile.keep;
        const bool idle = model.scale == 1 &&
                          std::all_of(restored.begin(), restored.end(), [&](const Channel& c) { return untouched(c, rect); });
        if (idle && blended) continue;
        if (!idle) run_tile(job, tile, channels, *engine);
        Values net{engine->output().data(), out.width, model.scale, model.residual};
        float* sum = buffers_->blend.data();
        const ptrdiff_t x = (rect.x - tile.run.x) * model.scale, y = (rect.y - tile.run.y) * model.scale;
        for (const Channel& channel : restored) {
            if (blended) {
                add_blended(job.plan, tile, net, sum);
                sum += whole_area;
            } else {
                write(channel, rect, {net.data + y * out.width + x, out.width, model.scale, model.residual});
            }
            net.data += out_area;
        }
    }
    if (!blended) return;
    Values net{buffers_->blend.data(), whole.width, model.scale, model.residual};
    for (const Channel& channel : restored) {
        write(channel, {0, 0, job.plan.plane_width, job.plan.plane_height}, net);
        net.data += whole_area;
    }
}

void Restorer::Stream::run_tile(const Job& job, const Tile& tile, std::span<const Channel> channels, TileRun& engine) const {
    const Model& model = owner_.model_;
    const TensorShape in = model.shapes().input(job.plan.width, job.plan.height);
    const Rect outer{tile.run.x - model.margin, tile.run.y - model.margin, in.width, in.height};
    float* input = engine.input().data();
    for (const Channel& channel : channels) {
        load_rect(channel.plane, channel.format, channel.grid, outer, input);
        input += in.count() / static_cast<size_t>(in.channels);
    }
    engine.run();
    if (!all_finite(engine.output()))
        fail("model ", model.name, " gives values that are not finite",
             owner_.half_ || model.output.half
                 ? ", which half precision may be too small for; leave fp16 out, or use another model"
                 : "; its weights are broken, copy or export it again");
}

void Restorer::Stream::write(const Channel& channel, const Rect& rect, const Values& net) const {
    if (channel.correction) {
        correction_rect(channel.plane, rect, net, channel.out);
    } else if (channel.out.data) {
        store_rect(channel.plane, channel.format, channel.grid, rect, net, channel.strength, channel.out);
    }
}

float* Restorer::Stream::scratch(size_t number, size_t length) {
    std::vector<float>& memory = scratch(number);
    if (memory.size() < length) memory.resize(length);
    return memory.data();
}

Restorer::Restorer(const Model& model, const Arguments& arguments, const std::vector<Extent>& grids, int threads)
    : model_(model), half_(arguments.fp16 && model.residual) {
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
/// failed with it at this size, where another row did not, is not tried again
/// in this process.
void Restorer::choose(const Arguments& arguments, const std::vector<Extent>& grids, int threads) {
    using Key = std::tuple<const Provider*, uint64_t, int, int>;
    static std::mutex mutex;
    static std::map<Key, std::string> failures;
    std::map<Key, std::string> now;
    for (const Provider& row : providers()) {
        if (!row.in_auto) continue;
        const Key key{&row, model_.hash, grids.front().width, grids.front().height};
        std::string reason;
        {
            const std::lock_guard lock(mutex);
            if (const auto known = failures.find(key); known != failures.end()) reason = known->second;
        }
        if (reason.empty()) {
            try {
                jobs_ = prepare(row, arguments, grids, threads);
                provider_ = &row;
                const std::lock_guard lock(mutex);
                failures.merge(now);
                return;
            } catch (const Error& error) {
                if (&row == &find_provider("cpu")) throw;
                reason = error.what();
            }
            now.emplace(key, reason);
        }
        passed_over_ += (passed_over_.empty() ? "" : "; ") + reason;
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
        spec.half = half_;
        spec.options = a.provider_options;
        if (provider.fixed_shape) {
            spec.height = plan.height + 2 * model_.margin;
            spec.width = plan.width + 2 * model_.margin;
        }
        jobs.push_back({plan, cached_session(model_, provider, spec)});
    }
    return jobs;
}

}  // namespace vsartifact
