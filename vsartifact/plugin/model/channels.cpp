// SPDX-License-Identifier: MIT
#include "model/channels.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <sstream>
#include <string_view>
#include <system_error>

#include "system/error.hpp"

namespace vsartifact {

namespace {

constexpr std::string_view kPlanes = "yuvrgb";
constexpr std::string_view kFacts[] = {"jpeg_known", "jpeg_level", "fit"};
constexpr std::string_view kPhases[] = {"00", "01", "10", "11"};

constexpr FormerKind kFormerKinds[] = {
    {"plane", "y", "y"},
    {"rgb", "r g b", "r g b"},
    {"yuv444", "y u v", "y u v"},
    {"yuv420", "y00 y01 y10 y11 u v", "y00 y01 y10 y11 u v"},
    {"chroma", "y00 y01 y10 y11 u v", "u v"},
    {"jpeg", "jpeg_known jpeg_level y", "y"},
    {"jpeg_chroma", "jpeg_known jpeg_level y00 y01 y10 y11 u v", "u v"},
};

[[noreturn]] void no_channel(const std::string& name) {
    fail("'", name.substr(0, 40),
         "', which is no channel; known are y u v r g b, y00 to y11, jpeg_known, jpeg_level, y@-1, y@-1~, ", "fit@-1");
}

/// A signed number without leading zeros, 0 where the text is none.
int read_offset(std::string_view text) {
    if (text.size() < 2 || (text[0] != '+' && text[0] != '-') || text[1] < '1' || text[1] > '9') return 0;
    int offset = 0;
    const auto [end, error] = std::from_chars(text.data() + 1, text.data() + text.size(), offset);
    if (error != std::errc() || end != text.data() + text.size()) return 0;
    return text[0] == '-' ? -offset : offset;
}

ChannelName parse(const std::string& name) {
    const size_t at = name.find('@');
    ChannelName channel;
    channel.what = name.substr(0, at);
    if (at != std::string::npos) {
        std::string_view rest = std::string_view(name).substr(at + 1);
        channel.moved = rest.ends_with('~');
        if (channel.moved) rest.remove_suffix(1);
        channel.offset = read_offset(rest);
        if (!channel.offset) no_channel(name);
    }
    if (std::ranges::find(kFacts, channel.what) != std::end(kFacts)) {
        if (channel.moved || (channel.what == "fit" && !channel.offset)) no_channel(name);
        return channel;
    }
    if (channel.what.empty() || kPlanes.find(channel.what[0]) == std::string_view::npos) no_channel(name);
    channel.phase = channel.what.substr(1);
    channel.what.resize(1);
    if (!channel.phase.empty() && std::ranges::find(kPhases, channel.phase) == std::end(kPhases)) no_channel(name);
    return channel;
}

std::vector<ChannelName> parse_list(const std::string& text, const char* what) {
    std::vector<ChannelName> channels;
    std::istringstream list(text);
    for (std::string name; std::getline(list, name, ' ');) {
        channels.push_back(parse(name));
        if (std::count(channels.begin(), channels.end(), channels.back()) > 1)
            fail("the ", what, " channel ", name, " twice; name each once");
    }
    if (channels.empty()) fail("no ", what, " channel; name at least one");
    return channels;
}

/// Throws Error where the phases of a list are not those of luma, all four.
void check_phases(const std::vector<ChannelName>& channels, bool phases) {
    for (const ChannelName& channel : channels) {
        if (channel.is_fact()) continue;
        const auto same = [&](const ChannelName& c) {
            return c.what == channel.what && c.offset == channel.offset && c.moved == channel.moved;
        };
        const bool all = std::ranges::count_if(channels, same) == std::ssize(kPhases);
        if (channel.phase.empty() ? phases && channel.what == "y" : channel.what != "y" || !all)
            fail("the channel ", channel.text(), " among ", channels_text(channels),
                 "; luma alone has phases, and then all four");
    }
}

Space space_of(const Layout& layout) {
    const auto reads = [&](const char* planes) {
        return std::ranges::any_of(layout.inputs, [&](const ChannelName& c) {
            return !c.is_fact() && std::string_view(planes).find(c.what) != std::string_view::npos;
        });
    };
    const bool phases = std::ranges::any_of(layout.inputs, [](const ChannelName& c) { return !c.phase.empty(); });
    check_phases(layout.inputs, phases);
    check_phases(layout.outputs, phases);
    if (reads("rgb")) {
        if (!reads("r") || !reads("g") || !reads("b") || reads("yuv") || layout.facts)
            fail("the channels ", channels_text(layout.inputs), "; r g b go together and with nothing else");
        return Space::kRgb;
    }
    if (phases) return Space::kYuv420;
    if (!reads("uv")) return Space::kSingle;
    if (layout.facts)
        fail("facts about a JPEG among the channels ", channels_text(layout.inputs),
             "; they are about planes as they were coded, give luma phases, so that u and v are");
    return Space::kYuv444;
}

/// Planes, each with the outputs that are it.
std::vector<RestoredPlane> restored_planes_of(const std::vector<ChannelName>& outputs) {
    std::vector<RestoredPlane> planes;
    for (size_t i = 0; i < outputs.size(); i++) {
        const int plane = outputs[i].plane();
        auto found = std::ranges::find(planes, plane, &RestoredPlane::plane);
        if (found == planes.end()) found = planes.insert(planes.end(), {.plane = plane});
        found->outputs.push_back(i);
    }
    return planes;
}

/// U and V share an estimate. There are none where planes are converted or enlarged on the way.
void count_estimates(Layout& layout) {
    if (layout.space == Space::kRgb || layout.space == Space::kYuv444) return;
    int luma = -1, chroma = -1, count = 0;
    for (RestoredPlane& restored : layout.restored) {
        int& estimate = restored.plane > 0 ? chroma : luma;
        if (estimate < 0) estimate = count++;
        restored.estimate = estimate;
    }
}

}  // namespace

int ChannelName::plane() const { return static_cast<int>(kPlanes.find(what) % 3); }

std::string ChannelName::text() const {
    std::string text = what + phase;
    if (offset) text += (offset > 0 ? "@+" : "@") + std::to_string(offset);
    return text + (moved ? "~" : "");
}

bool Layout::restores(int plane) const { return std::ranges::find(restored, plane, &RestoredPlane::plane) != restored.end(); }

size_t Layout::estimates() const {
    int count = 0;
    for (const RestoredPlane& plane : restored) count = std::max(count, plane.estimate + 1);
    return static_cast<size_t>(count);
}

std::string Layout::text() const { return channels_text(inputs) + " -> " + channels_text(outputs); }

std::string channels_text(const std::vector<ChannelName>& channels) {
    std::string text;
    for (const ChannelName& channel : channels) text += (text.empty() ? "" : " ") + channel.text();
    return text;
}

Layout make_layout(const std::string& inputs, const std::string& outputs) {
    Layout layout;
    layout.inputs = parse_list(inputs, "input");
    layout.outputs = parse_list(outputs, "output");
    for (const ChannelName& output : layout.outputs) {
        if (output.is_fact() || output.offset) fail("the output channel ", output.text(), "; outputs are planes of this frame");
        const auto input = std::ranges::find(layout.inputs, output);
        if (input == layout.inputs.end())
            fail("the output channel ", output.text(), ", which is not among the inputs ", channels_text(layout.inputs),
                 "; add it there");
        layout.places.push_back(static_cast<size_t>(input - layout.inputs.begin()));
    }
    for (const ChannelName& input : layout.inputs) {
        if (input.is_fact() && !input.offset) layout.facts = true;
        if (input.offset && std::ranges::find(layout.offsets, input.offset) == layout.offsets.end())
            layout.offsets.push_back(input.offset);
    }
    layout.space = space_of(layout);
    layout.restored = restored_planes_of(layout.outputs);
    count_estimates(layout);
    return layout;
}

const FormerKind* find_former_kind(const std::string& name) {
    const auto found = std::ranges::find_if(kFormerKinds, [&](const FormerKind& kind) { return name == kind.name; });
    return found == std::end(kFormerKinds) ? nullptr : found;
}

std::string former_kinds() {
    std::string names;
    for (const FormerKind& kind : kFormerKinds) names += (names.empty() ? "" : ", ") + std::string(kind.name);
    return names;
}

}  // namespace vsartifact
