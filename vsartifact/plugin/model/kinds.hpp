// SPDX-License-Identifier: MIT
// Which planes a network reads and restores: the rows of
// training/networks/planes.py.
#pragma once

#include <string>

namespace vsartifact {

enum class Kind { kPlane, kRgb, kYuv444, kYuv420, kChroma, kJpeg, kJpegChroma };

struct KindInfo {
    Kind kind;
    const char* name;  // in metadata
    int channels;      // of the input
    int outputs;       // the last ones of the input, restored
    bool subsampled;   // channels are four luma phases, U and V, all at chroma's size

    /// Whether two channels in front say how a JPEG quantised what is restored.
    bool told() const { return kind == Kind::kJpeg || kind == Kind::kJpegChroma; }
    /// Whether it restores U and V alone.
    bool chroma_only() const { return kind == Kind::kChroma || kind == Kind::kJpegChroma; }
};

inline constexpr KindInfo kKinds[] = {
    {Kind::kPlane, "plane", 1, 1, false},           {Kind::kRgb, "rgb", 3, 3, false},      {Kind::kYuv444, "yuv444", 3, 3, false},
    {Kind::kYuv420, "yuv420", 6, 6, true},          {Kind::kChroma, "chroma", 6, 2, true}, {Kind::kJpeg, "jpeg", 3, 1, false},
    {Kind::kJpegChroma, "jpeg_chroma", 8, 2, true},
};

/// The row of that name, null where there is none.
inline const KindInfo* find_kind(const std::string& name) {
    for (const KindInfo& row : kKinds)
        if (name == row.name) return &row;
    return nullptr;
}

}  // namespace vsartifact
