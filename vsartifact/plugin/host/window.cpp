// SPDX-License-Identifier: MIT
#include "host/window.hpp"

#include <algorithm>
#include <utility>

namespace vsartifact {

namespace {

bool tells(const VSFrame* frame, const char* key, const VSAPI* vsapi) {
    int missing = 0;
    const int64_t value = vsapi->mapGetInt(vsapi->getFramePropertiesRO(frame), key, 0, &missing);
    return !missing && value != 0;
}

}  // namespace

Window::Window(std::vector<int> offsets, int frames) : offsets_(std::move(offsets)), first_(0), last_(0), frames_(frames) {
    for (const int offset : offsets_) {
        first_ = std::min(first_, offset);
        last_ = std::max(last_, offset);
    }
}

void Window::request(int n, VSNode* node, VSFrameContext* context, const VSAPI* vsapi) const {
    for (int other = std::max(n + first_, 0); other <= std::min(n + last_, frames_ - 1); other++)
        vsapi->requestFrameFilter(other, node, context);
}

std::map<int, Frame> Window::others(int n, const Frame& here, VSNode* node, VSFrameContext* context, const VSAPI* vsapi) const {
    std::map<int, Frame> found;
    for (const int step : {-1, 1}) {
        const VSFrame* nearer = here.get();
        const int end = step < 0 ? first_ : last_;
        for (int offset = step; offset * step <= end * step && n + offset >= 0 && n + offset < frames_; offset += step) {
            Frame frame(vsapi->getFrameFilter(n + offset, node, context), FreeFrame{vsapi});
            const VSFrame *earlier = step < 0 ? frame.get() : nearer, *later = step < 0 ? nearer : frame.get();
            if (tells(earlier, "_SceneChangeNext", vsapi) || tells(later, "_SceneChangePrev", vsapi)) break;
            nearer = frame.get();
            found.emplace(offset, std::move(frame));
        }
    }
    std::erase_if(found, [&](const auto& entry) { return std::ranges::find(offsets_, entry.first) == offsets_.end(); });
    return found;
}

}  // namespace vsartifact
