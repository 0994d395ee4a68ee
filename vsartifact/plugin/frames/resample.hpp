// SPDX-License-Identifier: MIT
// Resampling of float planes, one axis after the other: chroma to luma's size,
// residuals of chroma back to its own, and whole planes enlarged. Outside a
// plane its edge pixels count. Weights and positions are those of zimg, which
// VapourSynth's resize is made of.
#pragma once

#include <vector>

namespace vsartifact {

/// How one axis of `in` samples becomes one of size() samples: output i is the
/// sum over k < count of weights[i * count + k] * input[first[i] + k].
struct Taps {
    int in;
    int count;
    std::vector<int> first;
    std::vector<float> weights;

    int size() const { return static_cast<int>(first.size()); }
};

enum class Kernel {
    kLinear,     // triangle
    kCatmullRom  // cubic, b = 0, c = 1/2
};

/// Output i is centred at `start + step * i`, in input samples counted from the
/// first one's centre. For a step above 1 the kernel is widened by it.
Taps make_taps(Kernel kernel, int in, int out, double start, double step);

/// One axis of a YUV clip's chroma: `ratio` luma samples to each, the first of
/// them `shift` luma samples behind the first luma sample's centre.
struct Siting {
    int ratio = 1;
    double shift = 0;
};

/// Chroma to luma's size.
Taps chroma_up(const Siting& siting, int chroma);
/// Luma's size to chroma's.
Taps chroma_down(const Siting& siting, int luma);
/// A plane to `scale` times its size, the picture keeping its place.
Taps enlarge(const Siting& siting, int size, int scale);

/// `in` is rows.in x columns.in and `out` rows.size() x columns.size(), packed.
void resample(const float* in, const Taps& columns, const Taps& rows, float* out);

}  // namespace vsartifact
