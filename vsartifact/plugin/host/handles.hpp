// SPDX-License-Identifier: MIT
// Owners of VapourSynth references: whoever holds one holds exactly one
// reference, released on every way out.
#pragma once

#include <VapourSynth4.h>

#include <memory>

namespace vsartifact {

struct FreeNode {
    const VSAPI* api;
    void operator()(VSNode* node) const { api->freeNode(node); }
};
struct FreeFrame {
    const VSAPI* api;
    void operator()(const VSFrame* frame) const { api->freeFrame(frame); }
};

using Node = std::unique_ptr<VSNode, FreeNode>;
using Frame = std::unique_ptr<const VSFrame, FreeFrame>;
using NewFrame = std::unique_ptr<VSFrame, FreeFrame>;

}  // namespace vsartifact
