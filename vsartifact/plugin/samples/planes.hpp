// SPDX-License-Identifier: MIT
// Frame plane <-> float tensor. Only pointers, strides and sizes: nothing here
// knows VapourSynth or ONNX Runtime.
//
// In the tensor a sample is its unit value: code / (2^bits - 1) for integer
// planes, the value for float planes, and the value + 0.5 for float chroma
// planes. It is held to 0..1 on the way in, so overshoots, infinities and NaNs
// (NaN counts as 0) stay what they are around one pixel: nothing but the pixels
// within the network's radius sees them.
#pragma once

#include <cstddef>
#include <cstdint>

namespace vsartifact {

enum class Sample { kU8, kU16, kF16, kF32 };

struct SampleFormat {
    Sample sample = Sample::kU8;
    int bits = 8;        // of integer samples
    float offset = 0.f;  // added to float samples on the way in: 0.5 for chroma

    bool is_float() const { return sample == Sample::kF16 || sample == Sample::kF32; }
};

/// A plane in memory; `stride` in bytes.
struct PlaneView {
    const uint8_t* data;
    ptrdiff_t stride;
    int width;
    int height;
};

/// A plane of equal layout that is written; no data = it is left alone.
struct Target {
    uint8_t* data = nullptr;
    ptrdiff_t stride = 0;
};

/// A grid of a plane's pixels: every `step`-th one from (x, y) on. The plane's
/// size is a multiple of the step. Rectangles count positions of the grid.
struct Grid {
    int step = 1;
    int x = 0;
    int y = 0;
};

/// A rectangle of a grid. It may reach over the plane's edges where it is read,
/// never where it is written.
struct Rect {
    int x, y, width, height;
};

/// A part of a grid that is computed at once: what the network is given (without margin), the part of its answer that is the
/// tile's, and the part that it takes in the grid, which is more at edges where tiles go over into each other.
struct Tile {
    Rect run;
    Rect keep;
    Rect shared;
};

/// The network's values for a rectangle: `data` points at the first one, rows
/// are `stride` floats apart. They are `scale` times as many each way as the
/// rectangle's positions, which are enlarged by nearest neighbour to meet them.
struct Values {
    const float* data;
    ptrdiff_t stride;
    int scale;
    bool residual;  // what is to be added to the picture, else the picture
};

/// How much of a change is made: `value` everywhere, or `value` times the mask,
/// 0 to 1. The mask is as large as a plane, or a multiple of that: a pixel of a
/// smaller plane gets the mean of those that it stands for.
struct Strength {
    float value = 1.f;
    PlaneView mask{};  // no data = none
    SampleFormat mask_format{};
};

/// The largest `scale` of Values.
inline constexpr int kMaxScale = 4;

/// Fills `tensor` (rect.height x rect.width, packed) from the plane; outside it
/// the nearest edge pixel counts, whatever the grid.
void load_rect(const PlaneView& plane, const SampleFormat& format, const Grid& grid, const Rect& rect, float* tensor);

/// Writes clamp(in + strength * correction, 0, 1) to `out`, whose samples are
/// laid out like those of `plane`, enlarged. The correction is the network's
/// value where that is a residual, else value - in. Integers are rounded to
/// nearest. At scale 1 samples whose mask is 0 stay what they are to the bit.
void store_rect(const PlaneView& plane, const SampleFormat& format, const Grid& grid, const Rect& rect, const Values& net,
                const Strength& strength, const Target& out);

/// Writes the correction alone, for a plane of unit values in 0..1 whose every
/// pixel is on the grid. `out` has the size of `plane`; so has `net`.
void correction_rect(const PlaneView& plane, const Rect& rect, const Values& net, const Target& out);

/// Writes unit values (width x height, packed), held to 0..1, as samples.
void save_plane(const float* values, int width, int height, const SampleFormat& format, const Target& out);

}  // namespace vsartifact
