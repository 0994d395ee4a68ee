// SPDX-License-Identifier: MIT
// Y'CbCr <-> R'G'B' on unit values (see planes.hpp), by what a frame says of
// its colours.
#pragma once

#include <cstddef>
#include <optional>

#include "frames/resample.hpp"
#include "samples/planes.hpp"

namespace vsartifact {

/// Frame properties, as ITU-T H.273 numbers them; absent where the frame says
/// nothing.
struct ColorTags {
    std::optional<int> matrix;           // _Matrix
    std::optional<bool> full_range;      // _Range
    std::optional<int> chroma_location;  // _ChromaLocation
};

/// Shares of red and blue in luma.
struct LumaWeights {
    double red, blue;
};

/// The weights of a matrix. Absent or 2 (unspecified): those of BT.709 for
/// pictures at least 1280 wide or above 576 high, else of BT.601, as mpv has
/// it. Throws Error where the matrix is none of 1, 4, 5, 6, 7 and 9.
LumaWeights luma_weights(std::optional<int> matrix, int width, int height);

/// As above; a matrix that is not Y'CbCr's counts as absent. For GRAY clips,
/// which may have been any plane before.
LumaWeights gray_weights(std::optional<int> matrix, int width, int height);

/// Where chroma lies along each axis, for chroma 2^sub_w x 2^sub_h smaller than
/// luma. Absent: left. Throws Error on a location that H.273 does not know, where
/// that matters.
struct Sitings {
    Siting x, y;
};
Sitings chroma_sitings(std::optional<int> location, int sub_w, int sub_h);

/// Unit value of chroma that has no colour.
float neutral_chroma(const SampleFormat& format);

/// A clip's Y'CbCr.
class YCbCr {
  public:
    /// For planes of this sample format, limited range where `full_range` is
    /// absent. Float planes have no range.
    YCbCr(const LumaWeights& weights, const SampleFormat& format, std::optional<bool> full_range);

    /// y, u, v -> r, g, b in place, held to 0..1 as every RGB format holds them.
    void to_rgb(float* y, float* u, float* v, size_t count) const;
    /// y -> the grey that r, g and b share, in place.
    void to_gray(float* y, size_t count) const;

    /// Differences of r, g, b -> those of y, u, v in place.
    void correction(float* r, float* g, float* b, size_t count) const { from_rgb(r, g, b, count, 0, 0); }
    /// Differences of y -> that of r, g and b which makes them, in place.
    void gray_correction(float* y, size_t count) const;
    /// r, g, b -> y, u, v in place.
    void to_ycbcr(float* r, float* g, float* b, size_t count) const { from_rgb(r, g, b, count, black_, neutral_); }

    /// y as a sum of shares of r, g and b, and black.
    struct Shares {
        float red, green, blue, black;
    };
    Shares luma() const { return {red_ * luma_, green_ * luma_, blue_ * luma_, black_}; }
    /// What gray_correction() multiplies by.
    float gray_gain() const { return 1 / luma_; }

  private:
    void from_rgb(float* r, float* g, float* b, size_t count, float black, float neutral) const;

    float red_, green_, blue_;  // weights
    float black_, luma_;        // unit value of black, and of white less that
    float neutral_, chroma_;    // unit value of no chroma, and of all chroma from -0.5 to 0.5
};

/// What models of a single plane see of R'G'B': luma as codecs have it, for the models know code values of limited range.
YCbCr luma_of_rgb(int width, int height);

}  // namespace vsartifact
