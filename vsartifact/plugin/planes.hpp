// SPDX-License-Identifier: MIT
// Frame plane <-> float tensor. Only pointers, strides and sizes: nothing here
// knows VapourSynth or ONNX Runtime.
//
// In the tensor a sample is code / (2^bits - 1) for integer planes, the value
// for float planes, and the value + 0.5 for float chroma planes. It is held to
// 0..1 on the way in, so overshoots, infinities and NaNs (NaN counts as 0) stay
// what they are around one pixel: nothing but the pixels within the network's
// radius sees them.
#pragma once

#include <cstddef>
#include <cstdint>

namespace vsartifact {

enum class Sample { kU8, kU16, kF16, kF32 };

struct SampleFormat {
    Sample sample = Sample::kU8;
    int bits = 8;        // of integer samples
    float offset = 0.f;  // added to float samples on the way in: 0.5 for chroma
};

/// A plane in memory; `stride` in bytes.
struct PlaneView {
    const uint8_t* data;
    ptrdiff_t stride;
    int width;
    int height;
};

/// A rectangle of a plane. It may reach over the plane's edges where it is
/// read, never where it is written.
struct Rect {
    int x, y, width, height;
};

/// Fills `tensor` (rect.height x rect.width, packed) from the plane; outside it
/// the nearest edge pixel counts.
void load_rect(const PlaneView& plane, const SampleFormat& format, const Rect& rect, float* tensor);

/// Writes clamp(in + strength * correction, 0, 1) to `out`, whose rows are
/// `out_stride` bytes apart and which is laid out like `plane`. `net` points at
/// the network's value for rect's first pixel, its rows are `net_stride` floats
/// apart. The correction is that value where `residual`, else that value - in.
/// Integers are rounded to nearest.
void store_rect(const PlaneView& plane, const SampleFormat& format, const Rect& rect, const float* net, ptrdiff_t net_stride,
                bool residual, float strength, uint8_t* out, ptrdiff_t out_stride);

}  // namespace vsartifact
