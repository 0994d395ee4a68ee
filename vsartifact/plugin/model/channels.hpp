// SPDX-License-Identifier: MIT
// What the channels of a model's tensors are: parsed from their names, with all
// that follows from them.
//
// A model lists its input and its output channels by name:
//
//     PLANE[PHASE][@OFFSET[~]]     y   u   v   r   g   b   y01   y@-1   y@+2   y@-1~
//     FACT[@OFFSET]                jpeg_known   jpeg_level   fit@-1
//
// PLANE is Y', U or V of Y'CbCr, or R', G', B'. PHASE is row and column, 0 or 1,
// within squares of 2 x 2 pixels: where luma has phases, all four are there, and
// the tensors have the size of the chroma planes of 4:2:0 video. OFFSET is the
// distance of another frame; with ~ its plane is moved to where this frame has
// it. A FACT is a value that is the same everywhere: whether it is known how a
// JPEG quantized the planes that are restored, and how coarsely; how well the
// moved planes of another frame fit. Outputs are planes of this frame that are
// inputs as well; a residual is added to the input of the same name.
#pragma once

#include <string>
#include <vector>

namespace vsartifact {

/// One channel's name, taken apart.
struct ChannelName {
    std::string what;   // the plane (one letter) or the fact
    std::string phase;  // row and column, empty for whole planes and facts
    int offset = 0;     // distance of the frame, 0 = this one
    bool moved = false;

    bool is_fact() const { return what.size() > 1; }
    /// Number of the plane in a clip: 0 for y and r, 1 for u and g, 2 for v and b.
    int plane() const;
    std::string text() const;
    bool operator==(const ChannelName&) const = default;
};

/// A plane that a model restores.
struct RestoredPlane {
    int plane;
    std::vector<size_t> outputs{};  // those that are it: its four phases, or the one
    int estimate = -1;              // which estimate of adaptive strength is its, -1 = there is none
};

/// What the planes that a model reads lie on.
enum class Space {
    kSingle,  // one plane, of whatever clip
    kRgb,
    kYuv444,  // chroma is as large as luma
    kYuv420   // luma in phases, as large as chroma
};

/// The channels of a model, and what follows from them.
struct Layout {
    std::vector<ChannelName> inputs, outputs;
    Space space = Space::kSingle;
    std::vector<size_t> places;           // for each output, which input it is
    std::vector<RestoredPlane> restored;  // in the order of the outputs
    bool facts = false;                   // whether it is told facts about a JPEG
    std::vector<int> offsets;             // distances of other frames that are read, each once, in the order of the inputs

    /// Luma pixels of a position of the tensor, each way.
    int grid() const { return space == Space::kYuv420 ? 2 : 1; }
    bool restores(int plane) const;
    /// Estimates of adaptive strength that a model has, 0 where it cannot be adaptive.
    size_t estimates() const;
    /// "INPUTS -> OUTPUTS"
    std::string text() const;
};

/// The layout of two lists of names with single spaces between them. Throws Error, which begins with what is wrong: a name is
/// malformed, there are two of one name, or they do not go together.
Layout make_layout(const std::string& inputs, const std::string& outputs);

/// The channels' names with single spaces between them.
std::string channels_text(const std::vector<ChannelName>& channels);

/// Lists of channels of the kinds that metadata of format 1 know. Null where there is none of that name.
struct FormerKind {
    const char *name, *inputs, *outputs;
};
const FormerKind* find_former_kind(const std::string& name);
/// Their names, for people.
std::string former_kinds();

}  // namespace vsartifact
