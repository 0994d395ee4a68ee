// SPDX-License-Identifier: MIT
#include "host/gpu_beside.hpp"

#include <cstddef>
#include <utility>

#include "host/vectors.hpp"

namespace vsartifact {

GpuBeside::GpuBeside(Window window, GivenNeighbors given, const Clip& clip, const VSAPI* vsapi)
    : window_(std::move(window)), given_(std::move(given)), clip_(clip), vsapi_(vsapi) {}

size_t GpuBeside::vector_bytes() const { return given_.vectors.size() * vectors_bytes(clip_.width, clip_.height); }

void GpuBeside::request(int n, VSNode* node, VSFrameContext* context) const {
    window_.request(n, node, context, vsapi_);
    for (const auto* clips : {&given_.moved, &given_.vectors})
        for (const Node& given : *clips) vsapi_->requestFrameFilter(n, given.get(), context);
}

void GpuBeside::add_dependencies(std::vector<VSFilterDependency>& dependencies) const {
    for (const auto* clips : {&given_.moved, &given_.vectors})
        for (const Node& given : *clips) dependencies.push_back({given.get(), rpStrictSpatial});
}

FramesBeside GpuBeside::frames(int n, const Frame& here, VSNode* node, VSFrameContext* context) const {
    FramesBeside found;
    for (auto& [offset, frame] : window_.others(n, here, node, context, vsapi_))
        found.emplace(offset, FrameBeside{std::move(frame)});
    for (size_t i = 0; i < window_.offsets().size(); i++) {
        const int offset = window_.offsets()[i];
        const auto beside = found.find(offset);
        if (beside == found.end()) continue;
        if (!given_.moved.empty()) beside->second.frame.reset(vsapi_->getFrameFilter(n, given_.moved[i].get(), context));
        if (given_.vectors.empty()) continue;
        const Frame vectors(vsapi_->getFrameFilter(n, given_.vectors[i].get(), context), FreeFrame{vsapi_});
        beside->second.field = read_field(vectors, n, offset, clip_, vsapi_);
        if (!beside->second.field) found.erase(beside);
    }
    return found;
}

GpuOthers GpuBeside::others(const FramesBeside& frames, const GpuBuffer& vectors,
                            const std::function<VulkanPlanes(const VSFrame*)>& planes_of) const {
    const size_t bytes = vectors_bytes(clip_.width, clip_.height);
    GpuOthers others;
    size_t at = 0;
    for (const auto& [offset, beside] : frames) {
        VulkanOther& other = others[offset] = {planes_of(beside.frame.get()), !given_.moved.empty()};
        if (!beside.field) continue;
        other.vectors = vectors.range().part(std::exchange(at, at + bytes), bytes);
        put_vectors(beside.field->of_blocks(clip_.width, clip_.height),
                    static_cast<std::byte*>(vectors.host()) + other.vectors.offset);
    }
    return others;
}

}  // namespace vsartifact
