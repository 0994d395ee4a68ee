// SPDX-License-Identifier: MIT
#include "run/jobs.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <new>
#include <optional>
#include <string_view>

#include "engines/session_cache.hpp"
#include "system/scratch.hpp"

namespace vsartifact {

namespace {

/// Overlap of tiles whose edges would show: those that do not see all that the network looks at.
constexpr int kBlendOverlap = 16;
constexpr int kGpuStreams = 2;

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

/// Whether an engine's message tells of memory. None has a code for that, each has words of its own; where one is taken for such
/// by mistake, smaller tiles fail alike and the message comes out all the same.
bool tells_of_memory(const std::string& message) {
    std::string text;
    for (const char c : message) text += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    constexpr std::array<std::string_view, 4> kWords{"memory", "alloc", "out_of_resources", "max buffer size"};
    return std::any_of(kWords.begin(), kWords.end(), [&](auto word) { return text.find(word) != std::string::npos; });
}

Extent tile_of(const TilePlan& plan) { return {plan.width, plan.height}; }

std::string size_text(const Extent& size) { return std::to_string(size.width) + "x" + std::to_string(size.height); }

}  // namespace

Streams stream_defaults(const Provider& provider, const RunOptions& a, int threads) {
    if (!provider.on_cpu) return {a.num_streams > 0 ? a.num_streams : kGpuStreams, std::max(a.num_threads, 1)};
    const int share = a.num_threads > 0 ? a.num_threads : std::min(threads, provider.threads_per_stream);
    const int count = a.num_streams > 0 ? a.num_streams : std::max(1, threads / share);
    return {count, a.num_threads > 0 ? a.num_threads : std::max(1, threads / count)};
}

TilePlan plan_job(const Model& model, const Provider& provider, const RunOptions& a, const Extent& grid, const Extent& tile) {
    return plan_tiles(axis(model, grid.width, tile.width, a.overlap_x, provider.tile_width, model.fixed_width),
                      axis(model, grid.height, tile.height, a.overlap_y, provider.tile_height, model.fixed_height));
}

/// With a session that is not `failed`, which may be null.
std::shared_ptr<Job> JobMaker::open(const TilePlan& plan, const Extent& asked, const Session* failed) const {
    SessionSpec spec{options.device_id, streams.count, streams.threads, options.verbosity};
    // Of residuals alone, which are small: the picture itself stays exact.
    spec.half = options.fp16 && model.residual;
    spec.options = options.provider_options;
    if (provider.fixed_shape) {
        spec.height = plan.height + 2 * model.margin;
        spec.width = plan.width + 2 * model.margin;
    }
    auto job = std::make_shared<Job>();
    job->plan = plan;
    job->session = cached_session(model, provider, spec, failed);
    job->notice = job->session->notice();
    job->asked = asked;
    return job;
}

/// With tiles smaller than `tile`, for which there was not enough memory.
std::shared_ptr<Job> JobMaker::open_smaller(const Extent& grid, const Extent& tile, const Extent& asked, std::string cause,
                                            const Session* failed) const {
    for (Extent last = tile;;) {
        Extent half = last;
        int& longer = half.width >= half.height ? half.width : half.height;
        const bool least = longer < 2 * kMinSide || model.fixed_width || model.fixed_height;
        longer = (longer + 1) / 2;
        std::optional<TilePlan> next;
        try {
            if (!least) next = plan(grid, half);
        } catch (const Error&) {  // overlaps leave nothing of such tiles
        }
        if (!next || next->width * next->height >= last.width * last.height)
            throw ComputeError("model " + model.name + " needs more memory than provider '" + provider.name +
                               "' has, even for tiles of " + size_text(last) + " (" + cause +
                               "); free memory, lower num_streams, or use a smaller model");
        last = tile_of(*next);
        drop_idle_sessions();
        drop_idle_scratch();
        try {
            std::shared_ptr<Job> job = open(*next, asked, failed);
            job->notice = "model " + model.name + " takes tiles of " + size_text(last) + " instead of " + size_text(asked) +
                          ", for which provider '" + provider.name + "' lacks memory (" + cause + "); tilesize=[" +
                          std::to_string(last.width) + ", " + std::to_string(last.height) + "] begins with them";
            return job;
        } catch (const std::bad_alloc& error) {
            cause = error.what();
        } catch (const Error& error) {
            cause = error.what();
            if (!tells_of_memory(cause)) throw;
        }
    }
}

std::shared_ptr<const Job> JobMaker::make(const Extent& grid) const {
    const TilePlan whole = plan(grid, {options.tile_width, options.tile_height});
    std::string cause;
    try {
        return open(whole, tile_of(whole), nullptr);
    } catch (const std::bad_alloc& error) {
        cause = error.what();
    } catch (const Error& error) {
        cause = error.what();
        // Where the session is one for all sizes, smaller tiles help nothing.
        if (!tells_of_memory(cause) || !provider.fixed_shape) throw;
    }
    return open_smaller(grid, tile_of(whole), tile_of(whole), cause, nullptr);
}

std::shared_ptr<const Job> JobMaker::replace(const Extent& grid, const Job& failed, const std::string& cause, bool again) const {
    if (tells_of_memory(cause)) return open_smaller(grid, tile_of(failed.plan), failed.asked, cause, failed.session.get());
    const std::string what = "provider '" + std::string(provider.name) + "' failed while it computed model " + model.name;
    const std::string remedy = "; use another provider or another model";
    if (again) throw ComputeError(what + " (" + cause + "), and failed when it was loaded again" + remedy);
    try {
        std::shared_ptr<Job> job = open(failed.plan, failed.asked, failed.session.get());
        job->notice = what + " (" + cause + "); it was loaded again and works";
        return job;
    } catch (const std::exception& error) {
        throw ComputeError(what + " (" + cause + "), and does not load again (" + error.what() + ")" + remedy);
    }
}

}  // namespace vsartifact
