// SPDX-License-Identifier: MIT
#include "run/restorer.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <map>
#include <memory>
#include <new>
#include <optional>
#include <tuple>
#include <utility>

#include "engines/providers.hpp"
#include "run/frame_task.hpp"
#include "samples/mask.hpp"
#include "system/error.hpp"

namespace vsartifact {

namespace {

/// Whether strength leaves all samples of the channel's rectangle as they are.
bool untouched(const Channel& channel, const Rect& rect) {
    if (!channel.out.data) return true;
    if (channel.correction || !channel.strength.mask.data) return false;
    MaskRows masks(channel.strength, channel.source.plane, channel.source.grid, rect);
    for (int r = 0; r < rect.height; r++) {
        const float* row = masks.row(r);
        if (std::any_of(row, row + rect.width, [](float v) { return v != 0; })) return false;
    }
    return true;
}

void write(const Channel& channel, const Rect& rect, const Values& net) {
    const Source& source = channel.source;
    if (channel.correction) {
        correction_rect(source.plane, rect, net, channel.out);
    } else if (channel.out.data) {
        Strength strength = channel.strength;
        strength.value *= channel.factor;
        store_rect(source.plane, source.format, source.grid, rect, net, strength, channel.out);
    }
}

bool all_finite(std::span<const float> values) {
    constexpr uint32_t kExponent = 0x7f800000;
    bool broken = false;
    for (const float v : values) broken |= (std::bit_cast<uint32_t>(v) & kExponent) == kExponent;
    return !broken;
}

}  // namespace

Restorer::Turn::Turn(Restorer& owner) : owner_(owner) {
    std::unique_lock lock(owner.turns_mutex_);
    owner.turn_over_.wait(lock, [&] { return owner.free_turns_ > 0; });
    owner.free_turns_--;
}

Restorer::Turn::~Turn() {
    {
        const std::lock_guard lock(owner_.turns_mutex_);
        owner_.free_turns_++;
    }
    owner_.turn_over_.notify_one();
}

void Restorer::restore(size_t number, std::span<const Source> inputs, std::span<Channel> restored, const Review& review) {
    for (bool again = false;; again = true) {
        const JobPtr now = job(number);
        std::string cause;
        try {
            compute(*now, inputs, restored, review);
            if (!now->proven.exchange(true) && !now->notice.empty()) log_(now->notice);
            return;
        } catch (const std::bad_alloc& error) {
            cause = error.what();
        } catch (const ComputeError& error) {
            cause = error.what();
        }
        replace(number, now, cause, again);
    }
}

/// Whether the engine took the frame, samples and all.
bool Restorer::compute_by_engine(const Job& job, std::span<const Source> inputs, std::span<Channel> restored) const {
    std::optional<FrameTask> task = frame_task(job.plan, inputs, restored);
    if (!task) return false;
    try {
        if (!job.session->restore(*task)) return false;
    } catch (const Error& error) {
        throw ComputeError(error.what());
    }
    if (!task->finite) fail_broken();
    for (const FrameRestored& plane : task->restored)
        for (const size_t c : plane.outputs) restored[c].factor = plane.factor;
    return true;
}

void Restorer::compute(const Job& job, std::span<const Source> inputs, std::span<Channel> restored, const Review& review) const {
    const TensorShape out = model_->shapes().output(job.plan.width, job.plan.height);
    const size_t out_area = out.count() / static_cast<size_t>(out.channels);
    const TensorShape whole = model_->shapes().output(job.plan.plane_width, job.plan.plane_height);
    const size_t whole_area = whole.count() / static_cast<size_t>(whole.channels);
    const Rect plane{0, 0, job.plan.plane_width, job.plan.plane_height};
    const auto idle = [&](const Rect& rect) {
        return model_->scale == 1 &&
               std::all_of(restored.begin(), restored.end(), [&](const Channel& c) { return untouched(c, rect); });
    };
    if (!idle(plane) && compute_by_engine(job, inputs, restored)) return;
    std::unique_ptr<TileRun> run;
    try {
        run = job.session->tile_run(job.plan.width, job.plan.height);
    } catch (const Error& error) {
        throw ComputeError(error.what());
    }
    const bool reviewed = review && !idle(plane);
    const bool together = reviewed || job.plan.blended();
    const Scratch sums = together ? zeroed_scratch(whole.count() * sizeof(float)) : Scratch();
    for (const Tile& tile : job.plan.tiles) {
        const Rect rect = together ? tile.shared : tile.keep;
        const bool skip = !reviewed && idle(rect);
        if (skip && together) continue;
        if (!skip) run_tile(job, tile, inputs, *run);
        Values net{run->output().data(), out.width, model_->scale, model_->residual};
        auto* sum = sums.as<float>();
        const ptrdiff_t x = (rect.x - tile.run.x) * model_->scale, y = (rect.y - tile.run.y) * model_->scale;
        for (const Channel& channel : restored) {
            if (together) {
                add_blended(job.plan, tile, net, sum);
                sum += whole_area;
            } else {
                write(channel, rect, {net.data + y * out.width + x, out.width, model_->scale, model_->residual});
            }
            net.data += out_area;
        }
    }
    if (!together) return;
    if (reviewed) review(restored, sums.as<float>());
    Values net{sums.as<float>(), whole.width, model_->scale, model_->residual};
    for (const Channel& channel : restored) {
        write(channel, plane, net);
        net.data += whole_area;
    }
}

void Restorer::run_tile(const Job& job, const Tile& tile, std::span<const Source> inputs, TileRun& run) const {
    const TensorShape in = model_->shapes().input(job.plan.width, job.plan.height);
    const Rect outer{tile.run.x - model_->margin, tile.run.y - model_->margin, in.width, in.height};
    float* tensor = run.input().data();
    for (const Source& source : inputs) {
        load_rect(source.plane, source.format, source.grid, outer, tensor);
        tensor += in.count() / static_cast<size_t>(in.channels);
    }
    try {
        run.run();
    } catch (const Error& error) {
        throw ComputeError(error.what());
    }
    if (!all_finite(run.output())) fail_broken();
}

void Restorer::fail_broken() const {
    fail("model ", model_->name, " gives values that are not finite",
         (options_.fp16 && model_->residual) || model_->output.half
             ? ", which half precision may be too small for; leave fp16 out, or use another model"
             : "; its weights are broken, copy or export it again");
}

Restorer::Restorer(std::shared_ptr<const Model> model, const RunOptions& options, const std::vector<Extent>& grids, int threads,
                   Log log)
    : model_(std::move(model)), options_(options), grids_(grids), threads_(threads), log_(std::move(log)) {
    if (options.provider == "auto") {
        choose();
    } else {
        open(find_provider(options.provider));
    }
    free_turns_ = streams_.count;
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
        const Key key{&row, model_->hash, grids_.front().width, grids_.front().height};
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
}

}  // namespace vsartifact
