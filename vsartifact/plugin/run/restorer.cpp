// SPDX-License-Identifier: MIT
#include "run/restorer.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <map>
#include <new>
#include <tuple>
#include <utility>

#include "engines/providers.hpp"
#include "system/error.hpp"

namespace vsartifact {

namespace {

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

/// Tensors for the job's tiles, those of the frame before where it is the same job.
TileRun& Restorer::Stream::engine(size_t number, const JobPtr& job) {
    Slot& slot = buffers_->slots[number];
    if (slot.job != job) {
        slot.run.reset();
        slot.job = job;
    }
    if (!slot.run) {
        try {
            slot.run = job->session->tile_run(job->plan.width, job->plan.height);
        } catch (const Error& error) {
            throw ComputeError(error.what());
        }
    }
    return *slot.run;
}

void Restorer::Stream::restore(size_t number, std::span<Channel> channels) {
    for (bool again = false;; again = true) {
        const JobPtr job = owner_.job(number);
        std::string cause;
        try {
            compute(*job, engine(number, job), channels);
            if (!job->proven.exchange(true) && !job->news.empty()) owner_.log_(job->news);
            return;
        } catch (const std::bad_alloc& error) {
            cause = error.what();
        } catch (const ComputeError& error) {
            cause = error.what();
        }
        owner_.replace(number, job, cause, again);
    }
}

void Restorer::Stream::compute(const Job& job, TileRun& engine, std::span<Channel> channels) {
    const Model& model = owner_.model_;
    const TensorShape out = model.shapes().output(job.plan.width, job.plan.height);
    const size_t out_area = out.count() / static_cast<size_t>(out.channels);
    const std::span<Channel> restored = channels.last(static_cast<size_t>(out.channels));
    const TensorShape whole = model.shapes().output(job.plan.plane_width, job.plan.plane_height);
    const size_t whole_area = whole.count() / static_cast<size_t>(whole.channels);
    const Rect plane{0, 0, job.plan.plane_width, job.plan.plane_height};
    const auto idle = [&](const Rect& rect) {
        return model.scale == 1 &&
               std::all_of(restored.begin(), restored.end(), [&](const Channel& c) { return untouched(c, rect); });
    };
    const bool adaptive =
        (owner_.estimates_ || std::any_of(restored.begin(), restored.end(), [](const Channel& c) { return c.quantization; })) &&
        !idle(plane);
    const bool together = adaptive || job.plan.blended();
    if (together) buffers_->whole.assign(whole.count(), 0.f);
    for (const Tile& tile : job.plan.tiles) {
        const Rect rect = together ? shared_rect(job.plan, tile) : tile.keep;
        const bool skip = !adaptive && idle(rect);
        if (skip && together) continue;
        if (!skip) run_tile(job, tile, channels, engine);
        Values net{engine.output().data(), out.width, model.scale, model.residual};
        float* sum = buffers_->whole.data();
        const ptrdiff_t x = (rect.x - tile.run.x) * model.scale, y = (rect.y - tile.run.y) * model.scale;
        for (const Channel& channel : restored) {
            if (together) {
                add_blended(job.plan, tile, net, sum);
                sum += whole_area;
            } else {
                write(channel, rect, {net.data + y * out.width + x, out.width, model.scale, model.residual});
            }
            net.data += out_area;
        }
    }
    if (!together) return;
    if (adaptive) adapt(restored, plane, buffers_->whole.data());
    Values net{buffers_->whole.data(), whole.width, model.scale, model.residual};
    for (const Channel& channel : restored) {
        write(channel, plane, net);
        net.data += whole_area;
    }
}

/// Bounds the residual of a JPEG's plane, fills the factors of others. Channels that are the phases of one plane have one
/// together, of the whole plane.
void Restorer::Stream::adapt(std::span<Channel> restored, const Rect& grid, float* residual) {
    const ptrdiff_t area = static_cast<ptrdiff_t>(grid.width) * grid.height;
    for (size_t number = 0; !restored.empty(); number++) {
        const ptrdiff_t step = restored.front().grid.step;
        const std::span<Channel> phases = restored.first(static_cast<size_t>(step * step));
        const Channel& first = phases.front();
        if (first.quantization) {
            first.quantization->bound(residual, grid.width, grid.height);
        } else if (first.out.data && owner_.estimates_) {
            const Rect whole{0, 0, first.plane.width, first.plane.height};
            const size_t pixels = phases.size() * static_cast<size_t>(area);
            buffers_->picture.resize(pixels);
            load_rect(first.plane, first.format, Grid{}, whole, buffers_->picture.data());
            const float* change = residual;
            if (step > 1) {
                buffers_->change.resize(pixels);
                for (const Channel& phase : phases) {
                    float* to = buffers_->change.data() + phase.grid.y * whole.width + phase.grid.x;
                    for (ptrdiff_t y = 0; y < grid.height; y++, to += step * whole.width)
                        for (ptrdiff_t x = 0; x < grid.width; x++) to[step * x] = *change++;
                }
                change = buffers_->change.data();
            }
            const double factor = owner_.estimates_->factor(number, buffers_->picture.data(), change, whole.width, whole.height);
            for (Channel& phase : phases) phase.factor = static_cast<float>(factor);
        }
        residual += static_cast<ptrdiff_t>(phases.size()) * area;
        restored = restored.subspan(phases.size());
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
    try {
        engine.run();
    } catch (const Error& error) {
        throw ComputeError(error.what());
    }
    if (!all_finite(engine.output()))
        fail("model ", model.name, " gives values that are not finite",
             (owner_.options_.fp16 && model.residual) || model.output.half
                 ? ", which half precision may be too small for; leave fp16 out, or use another model"
                 : "; its weights are broken, copy or export it again");
}

void Restorer::Stream::write(const Channel& channel, const Rect& rect, const Values& net) const {
    if (channel.correction) {
        correction_rect(channel.plane, rect, net, channel.out);
    } else if (channel.out.data) {
        Strength strength = channel.strength;
        strength.value *= channel.factor;
        store_rect(channel.plane, channel.format, channel.grid, rect, net, strength, channel.out);
    }
}

float* Restorer::Stream::scratch(size_t number, size_t length) {
    std::vector<float>& memory = scratch(number);
    if (memory.size() < length) memory.resize(length);
    return memory.data();
}

Restorer::Restorer(const Model& model, const RunOptions& options, std::optional<bool> adaptive, const std::vector<Extent>& grids,
                   int threads, Log log)
    : model_(model), options_(options), grids_(grids), threads_(threads), log_(std::move(log)) {
    if (adaptive.value_or(adaptive_by_default(model))) estimates_.emplace(model);
    if (options.provider == "auto") {
        choose();
    } else {
        open(find_provider(options.provider));
    }
    for (int i = 0; i < streams_.count; i++) idle_.push_back(std::make_unique<Buffers>(jobs_.size()));
}

void Restorer::open(const Provider& provider) {
    provider_ = &provider;
    streams_ = stream_defaults(provider, options_, threads_);
    jobs_.clear();
    for (const Extent& grid : grids_) jobs_.push_back(maker().make(grid));
}

/// provider="auto": the first row of the table that takes the model. What
/// failed with it at this size, where another row did not, is not tried again
/// in this process.
void Restorer::choose() {
    using Key = std::tuple<const Provider*, uint64_t, int, int>;
    static std::mutex mutex;
    static std::map<Key, std::string> failures;
    std::map<Key, std::string> now;
    for (const Provider& row : providers()) {
        if (!row.in_auto) continue;
        const Key key{&row, model_.hash, grids_.front().width, grids_.front().height};
        std::string reason;
        {
            const std::lock_guard lock(mutex);
            if (const auto known = failures.find(key); known != failures.end()) reason = known->second;
        }
        if (reason.empty()) {
            try {
                open(row);
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

Restorer::JobPtr Restorer::job(size_t number) {
    const std::lock_guard lock(jobs_mutex_);
    return jobs_[number];
}

/// See JobMaker. Streams that come here with the same failure go on with the same new job.
void Restorer::replace(size_t number, const JobPtr& failed, const std::string& cause, bool again) {
    const std::lock_guard lock(jobs_mutex_);
    if (jobs_[number] != failed) return;
    jobs_[number] = maker().replace(grids_[number], *failed, cause, again);
    const std::lock_guard idle_lock(mutex_);
    for (const std::unique_ptr<Buffers>& buffers : idle_) {
        Slot& slot = buffers->slots[number];
        slot.run.reset();
        slot.job.reset();
    }
}

}  // namespace vsartifact
