// SPDX-License-Identifier: MIT
#include "engines/vulkan/motion.hpp"

#include <algorithm>
#include <span>
#include <utility>

namespace vsartifact {

namespace {

constexpr int kThreadsX = 32, kThreadsY = 8;  // of a workgroup of the pyramid's passes
constexpr int kThreads = 16;                  // along each axis of one of the other passes
constexpr int kAroundWords = 12;              // that a level's row has beside its picture's, see motion.glsl

enum Found : int32_t { kMissing, kByVectors, kByOthers };  // of motion_move.comp

size_t count_of(int columns, int rows) { return static_cast<size_t>(columns) * static_cast<size_t>(rows); }
size_t blocks_in(int width, int height) { return count_of(motion::blocks(width), motion::blocks(height)); }
int row_words(int width) { return (width + 3) / 4 + kAroundWords; }

/// Bits beyond 8 of the codes that samples are moved by.
int32_t deeper(const SampleFormat& format) { return (format.is_float() ? 16 : format.bits) - 8; }

}  // namespace

void put_vectors(std::span<const motion::Vector> vectors, void* to) {
    auto* numbers = static_cast<int32_t*>(to);
    for (const motion::Vector& vector : vectors) {
        *numbers++ = vector.x;
        *numbers++ = vector.y;
        *numbers++ = 0;
        *numbers++ = 0;
    }
}

VulkanMotion::VulkanMotion(VulkanPipelines& pipelines, std::vector<VulkanPlaneShape> planes,
                           const std::vector<VulkanMotionWish>& wishes)
    : pipelines_(pipelines), planes_(std::move(planes)), levels_{{planes_.front().width, planes_.front().height}} {
    while (std::min(levels_.back().width, levels_.back().height) >= motion::kCoarsest)
        levels_.push_back({(levels_.back().width + 1) / 2, (levels_.back().height + 1) / 2});
    make_search_pipelines();
    differ_ = pipelines.pipeline(VulkanShader::kMotionDiffer, {sample_number(planes_.front().format)});
    fit_ = pipelines.pipeline(VulkanShader::kMotionFit, {});
    own_ = make_pyramid();
    const auto levels = static_cast<uint32_t>(levels_.size());
    dispatches_ = levels;
    for (const VulkanMotionWish& wish : wishes) {
        rooms_.push_back(make_room());
        results_.push_back(make_results(wish));
        dispatches_ += 3 * levels + 2 + static_cast<uint32_t>(results_.back().size());
    }
}

void VulkanMotion::make_search_pipelines() {
    luma_ = pipelines_.pipeline(VulkanShader::kMotionLuma, {sample_number(planes_.front().format)});
    whole_ = pipelines_.pipeline(VulkanShader::kMotionWhole, {});
    if (levels_.size() == 1) return;
    halve_ = pipelines_.pipeline(VulkanShader::kMotionHalve, {});
    finer_ = pipelines_.pipeline(VulkanShader::kMotionFiner, {});
    beside_ = pipelines_.pipeline(VulkanShader::kMotionBeside, {});
}

VulkanMotion::Part VulkanMotion::add_scratch(size_t bytes) {
    return {std::exchange(scratch_bytes_, scratch_bytes_ + aligned_range(bytes)), bytes};
}

VulkanMotion::Part VulkanMotion::add_result(const VulkanPlaneShape& plane) {
    const size_t bytes = sizeof(float) * count_of(plane.width, plane.height);
    return {std::exchange(bytes_, bytes_ + aligned_range(bytes)), bytes};
}

std::vector<VulkanMotion::Part> VulkanMotion::make_pyramid() {
    std::vector<Part> pyramid;
    for (const auto& [width, height] : levels_)
        pyramid.push_back(add_scratch(sizeof(uint32_t) * count_of(row_words(width), height)));
    return pyramid;
}

VulkanMotion::Room VulkanMotion::make_room() {
    Room room{make_pyramid(), {}, {}, {}, {}};
    for (const auto& [width, height] : levels_) room.vectors.push_back(add_scratch(vectors_bytes(width, height)));
    if (levels_.size() > 1) room.alone = add_scratch(room.vectors[1].bytes);
    const auto& [width, height] = levels_.front();
    room.cells = add_scratch(sizeof(int32_t) * count_of(motion::blocks(width) - 1, motion::blocks(height) - 1));
    room.fits = add_scratch(sizeof(uint32_t) * (blocks_in(width, height) + 1));
    return room;
}

std::vector<VulkanMotion::Result> VulkanMotion::make_results(const VulkanMotionWish& wish) {
    std::vector<Result> results;
    for (size_t plane = 0; plane < planes_.size(); plane++) {
        const bool moved = wish.moved.contains(plane), fit = wish.fits.contains(plane);
        if (!moved && !fit) continue;
        results.push_back({{plane, moved, fit},
                           moved ? add_result(planes_[plane]) : Part{},
                           fit ? add_result(planes_[plane]) : Part{},
                           move_pipeline(plane)});
    }
    return results;
}

vk::Pipeline VulkanMotion::move_pipeline(size_t plane) const {
    const VulkanPlaneShape &luma = planes_.front(), &shape = planes_[plane];
    return pipelines_.pipeline(VulkanShader::kMotionMove, {sample_number(shape.format), shape.width < luma.width ? 1 : 0,
                                                           shape.height < luma.height ? 1 : 0});
}

const VulkanMotion::Result& VulkanMotion::result_of(size_t other, size_t plane) const {
    return *std::ranges::find(results_[other], plane, [](const Result& result) { return result.wished.plane; });
}

VulkanPlane VulkanMotion::moved(const VulkanRange& block, size_t other, size_t plane) const {
    return {result_of(other, plane).moved.of(block), planes_[plane].width * static_cast<int>(sizeof(float))};
}

VulkanPlane VulkanMotion::fit(const VulkanRange& block, size_t other, size_t plane) const {
    return {result_of(other, plane).fit.of(block), planes_[plane].width * static_cast<int>(sizeof(float))};
}

void VulkanMotion::find_luma(VulkanRecorder& recorder, const VulkanPlane& luma, const VulkanRange& level) const {
    const auto& [width, height] = levels_.front();
    const SampleFormat& format = planes_.front().format;
    const struct {
        int32_t width, height, plane_row, deeper;
        float offset;
    } sizes{width, height, luma.row / 4, deeper(format), format.offset};
    recorder.dispatch(luma_, {luma.range, level}, push_bytes(sizes), groups_of(row_words(width), kThreadsX),
                      groups_of(height, kThreadsY));
}

void VulkanMotion::halve(VulkanRecorder& recorder, size_t level, const std::vector<Part>& pyramid,
                         const VulkanRange& scratch) const {
    const auto& [width, height] = levels_[level];
    recorder.dispatch(halve_, {pyramid[level - 1].of(scratch), pyramid[level].of(scratch)}, push_bytes(levels_[level - 1]),
                      groups_of(row_words(width), kThreadsX), groups_of(height, kThreadsY));
}

void VulkanMotion::search(VulkanRecorder& recorder, size_t level, const Room& room, const VulkanRange& scratch,
                          bool beside) const {
    const auto& [width, height] = levels_[level];
    const bool coarsest = level + 1 == levels_.size(), whole = coarsest && !beside;
    const struct {
        int32_t width, height, finest, coarsest;
    } sizes{width, height, level == 0, coarsest};
    const VulkanRange own = own_[level].of(scratch), alone = room.alone.of(scratch), found = room.vectors[level].of(scratch);
    const VulkanRange coarser = coarsest ? own : room.vectors[level + 1].of(scratch);
    recorder.dispatch(beside  ? beside_
                      : whole ? whole_
                              : finer_,
                      {own, room.pyramid[level].of(scratch), coarser, beside ? alone : own, beside || !level ? found : alone},
                      push_bytes(sizes), groups_of(motion::blocks(width), whole ? 1 : kThreads),
                      groups_of(motion::blocks(height), whole ? 1 : kThreads));
}

void VulkanMotion::find_vectors(VulkanRecorder& recorder, const VulkanPlane& here, const std::vector<VulkanOther>& others,
                                const std::vector<size_t>& numbers, const VulkanRange& scratch) const {
    find_luma(recorder, here, own_.front().of(scratch));
    for (const size_t i : numbers) find_luma(recorder, others[i].planes.front(), rooms_[i].pyramid.front().of(scratch));
    recorder.barrier();
    for (size_t level = 1; level < levels_.size(); level++) {
        halve(recorder, level, own_, scratch);
        for (const size_t i : numbers) halve(recorder, level, rooms_[i].pyramid, scratch);
        recorder.barrier();
    }
    for (size_t level = levels_.size(); level-- > 0;) {
        for (const bool beside : {false, true}) {
            if (beside && !level) continue;
            for (const size_t i : numbers) search(recorder, level, rooms_[i], scratch, beside);
            recorder.barrier();
        }
    }
}

void VulkanMotion::move(VulkanRecorder& recorder, vk::Pipeline pipeline, const Wished& wished, const VulkanPlanes& here,
                        const VulkanOther& other, const Room& room, const VulkanRange& scratch, const VulkanRange& moved,
                        const VulkanRange& fit) const {
    const VulkanPlaneShape& shape = planes_[wished.plane];
    const bool missing = other.planes.empty();
    const VulkanPlane &own = here[wished.plane], &there = missing ? own : other.planes[wished.plane];
    const auto& [width, height] = levels_.front();
    const int blocks_x = motion::blocks(width), blocks_y = motion::blocks(height);
    const struct {
        int32_t width, height, own_row, other_row, blocks_x, blocks_y, found, writes_plane, writes_fit, deeper;
        float offset;
    } sizes{shape.width,
            shape.height,
            own.row / 4,
            there.row / 4,
            blocks_x,
            blocks_y,
            missing       ? kMissing
            : other.moved ? kByOthers
                          : kByVectors,
            wished.moved,
            wished.fit,
            deeper(shape.format),
            shape.format.offset};
    const VulkanRange vectors = other.vectors.buffer ? other.vectors : room.vectors.front().of(scratch);
    recorder.dispatch(pipeline, {own.range, there.range, vectors, room.fits.of(scratch), moved, fit}, push_bytes(sizes),
                      groups_of(blocks_x - 1, kThreads), groups_of(blocks_y - 1, kThreads));
}

void VulkanMotion::find_fits(VulkanRecorder& recorder, const VulkanPlanes& here, const std::vector<VulkanOther>& others,
                             const std::vector<size_t>& numbers, const VulkanRange& scratch) const {
    for (const size_t i : numbers) {
        const VulkanRange cells = rooms_[i].cells.of(scratch);
        move(recorder, differ_, {0, false, false}, here, others[i], rooms_[i], scratch, cells, cells);
    }
    recorder.barrier();
    const auto& [width, height] = levels_.front();
    for (const size_t i : numbers)
        recorder.dispatch(fit_, {rooms_[i].cells.of(scratch), rooms_[i].fits.of(scratch)}, push_bytes(levels_.front()),
                          groups_of(motion::blocks(width), kThreads), groups_of(motion::blocks(height), kThreads));
    recorder.barrier();
}

void VulkanMotion::record(VulkanRecorder& recorder, const VulkanPlanes& here, const std::vector<VulkanOther>& others,
                          const VulkanRange& block, const VulkanRange& scratch) const {
    std::vector<size_t> there, searched;  // numbers of others that are not missing, and of those that are searched
    for (size_t i = 0; i < others.size(); i++) {
        if (others[i].planes.empty()) continue;
        there.push_back(i);
        if (!others[i].moved && !others[i].vectors.buffer) searched.push_back(i);
    }
    if (!searched.empty()) find_vectors(recorder, here.front(), others, searched, scratch);
    if (!there.empty()) find_fits(recorder, here, others, there, scratch);
    for (size_t i = 0; i < others.size(); i++)
        for (const Result& result : results_[i]) {
            // What is not written is bound to what is.
            const Part &moved = result.wished.moved ? result.moved : result.fit,
                       &fit = result.wished.fit ? result.fit : result.moved;
            move(recorder, result.pipeline, result.wished, here, others[i], rooms_[i], scratch, moved.of(block), fit.of(block));
        }
}

}  // namespace vsartifact
