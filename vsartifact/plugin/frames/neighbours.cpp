// SPDX-License-Identifier: MIT
#include "frames/neighbours.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace vsartifact {

namespace {

motion::Motion motion_of(const OtherFrame& other, const motion::Pyramid& own, const SampleFormat& format) {
    const PlaneView& luma = other.planes[0];
    if (other.moved) return {own, luma, format};
    if (other.field) return {own, *other.field, luma, format};
    return {own, motion::Pyramid(luma, format), luma, format};
}

}  // namespace

std::vector<size_t> planes_read(const Layout& layout, const ChannelName& channel, const std::vector<int>& single) {
    if (layout.space == Space::kSingle) return {single.begin(), single.end()};
    // Where luma has phases, the tensor is as large as chroma.
    return {channel.is_fact() ? size_t{1} : static_cast<size_t>(channel.plane())};
}

Grid grid_of(const ChannelName& channel) {
    return channel.phase.empty() ? Grid{} : Grid{2, channel.phase[1] - '0', channel.phase[0] - '0'};
}

Neighbours::Neighbours(const Layout& layout, const Picture& here, std::span<const OtherFrame> others,
                       const std::vector<int>& single)
    : zeros_(static_cast<size_t>(here.planes[0].width), 0.f) {
    std::optional<motion::Pyramid> own;
    for (const OtherFrame& other : others) {
        const auto reads = [&](const ChannelName& c) { return c.offset == other.offset && (c.moved || c.is_fact()); };
        for (const ChannelName& channel : layout.inputs) {
            if (channel.offset != other.offset || reads(channel)) continue;
            for (const size_t plane : planes_read(layout, channel, single))
                raw_[{other.offset, plane}] = {other.planes[plane], here.formats[plane], Grid{}};
        }
        if (std::ranges::none_of(layout.inputs, reads)) continue;
        if (!own) own.emplace(here.planes[0], here.formats[0]);
        move(layout, here, other, *own, single);
    }
}

void Neighbours::move(const Layout& layout, const Picture& here, const OtherFrame& other, const motion::Pyramid& own,
                      const std::vector<int>& single) {
    motion::Motion motion = motion_of(other, own, here.formats[0]);
    if (!motion.fits()) return;
    for (const ChannelName& channel : layout.inputs) {
        if (channel.offset != other.offset) continue;
        for (const size_t plane : planes_read(layout, channel, single)) {
            const Key key{other.offset, plane};
            const PlaneView& now = here.planes[plane];
            if (channel.is_fact()) {
                fits_.try_emplace(key, motion.fit(now.width, now.height, here.halved(plane)));
            } else if (channel.moved && !planes_.contains(key)) {
                planes_[key] = plane ? motion.plane(now, other.planes[plane], here.formats[plane], here.halved(plane))
                                     : motion.take_luma(now);
            }
        }
    }
}

Source Neighbours::source(const ChannelName& channel, size_t plane, const Source& own) const {
    const Key key{channel.offset, plane};
    if (channel.is_fact()) {
        if (const auto fit = fits_.find(key); fit != fits_.end()) return {fit->second.plane, fit->second.format, Grid{}};
        const SampleFormat floats{Sample::kF32, 32, 0.f};
        return {{reinterpret_cast<const uint8_t*>(zeros_.data()), 0, own.plane.width, own.plane.height}, floats, Grid{}};
    }
    if (channel.moved) {
        const auto moved = planes_.find(key);
        return moved == planes_.end() ? own : Source{moved->second.plane, moved->second.format, own.grid};
    }
    const auto raw = raw_.find(key);
    return raw == raw_.end() ? own : Source{raw->second.plane, raw->second.format, own.grid};
}

}  // namespace vsartifact
