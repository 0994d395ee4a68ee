// SPDX-License-Identifier: MIT
#include "frames/color.hpp"

#include <algorithm>

#include "system/error.hpp"

namespace vsartifact {

namespace {

/// ITU-T H.273, table 4.
std::optional<LumaWeights> known_weights(int matrix) {
    switch (matrix) {
        case 1:  // BT.709
            return LumaWeights{0.2126, 0.0722};
        case 4:  // FCC
            return LumaWeights{0.30, 0.11};
        case 5:  // BT.470 BG
        case 6:  // ST 170M; both BT.601
            return LumaWeights{0.299, 0.114};
        case 7:  // ST 240M
            return LumaWeights{0.212, 0.087};
        case 9:  // BT.2020, non-constant luminance
            return LumaWeights{0.2627, 0.0593};
        default:
            return {};
    }
}

constexpr int kUnspecified = 2;

LumaWeights guessed(int width, int height) { return *known_weights(width >= 1280 || height > 576 ? 1 : 6); }

inline float unit(float v) {
    v = v > 0.f ? v : 0.f;
    return v < 1.f ? v : 1.f;
}

}  // namespace

LumaWeights luma_weights(std::optional<int> matrix, int width, int height) {
    if (matrix.value_or(kUnspecified) == kUnspecified) return guessed(width, height);
    if (const auto known = known_weights(*matrix)) return *known;
    fail("the frame has _Matrix=", *matrix,
         ", which a model of r g b cannot work with, only with 1, 4, 5, 6, 7, 9 and 2 (unspecified); set what the clip is with "
         "std.SetFrameProps(_Matrix=...), or convert it with resize first");
}

LumaWeights gray_weights(std::optional<int> matrix, int width, int height) {
    return known_weights(matrix.value_or(kUnspecified)).value_or(guessed(width, height));
}

Sitings chroma_sitings(std::optional<int> location, int sub_w, int sub_h) {
    if (!sub_w && !sub_h) return {};
    const int at = location.value_or(0);
    if (at < 0 || at > 5)
        fail("the frame has _ChromaLocation=", at, ", known are 0 to 5; set it with std.SetFrameProps(_ChromaLocation=...)");
    Sitings sitings{{1 << sub_w, 0.0}, {1 << sub_h, 0.0}};
    // 0 left, 1 centre, 2 top left, 3 top, 4 bottom left, 5 bottom
    if (at % 2) sitings.x.shift = (sitings.x.ratio - 1) / 2.0;
    if (at < 2) sitings.y.shift = (sitings.y.ratio - 1) / 2.0;
    if (at > 3) sitings.y.shift = sitings.y.ratio - 1;
    return sitings;
}

float neutral_chroma(const SampleFormat& format) {
    if (format.is_float()) return 0.5f;
    return static_cast<float>(1 << (format.bits - 1)) / static_cast<float>((1 << format.bits) - 1);
}

YCbCr::YCbCr(const LumaWeights& weights, const SampleFormat& format, std::optional<bool> full_range)
    : red_(static_cast<float>(weights.red)),
      green_(static_cast<float>(1 - weights.red - weights.blue)),
      blue_(static_cast<float>(weights.blue)),
      black_(0.f),
      luma_(1.f),
      neutral_(neutral_chroma(format)),
      chroma_(1.f) {
    if (format.is_float() || full_range.value_or(false)) return;
    const int unit_code = 1 << (format.bits - 8);  // one code of 8 bits
    const auto peak = static_cast<float>((1 << format.bits) - 1);
    black_ = static_cast<float>(16 * unit_code) / peak;
    luma_ = static_cast<float>(219 * unit_code) / peak;
    chroma_ = static_cast<float>(224 * unit_code) / peak;
}

YCbCr luma_of_rgb(int width, int height) { return {luma_weights(std::nullopt, width, height), SampleFormat{}, false}; }

void YCbCr::to_rgb(float* y, float* u, float* v, size_t count) const {
    const float luma = 1 / luma_, chroma = 1 / chroma_;
    const float from_u = 2 * (1 - blue_), from_v = 2 * (1 - red_);
    for (size_t i = 0; i < count; i++) {
        const float cb = (u[i] - neutral_) * chroma, cr = (v[i] - neutral_) * chroma, l = (y[i] - black_) * luma;
        const float r = l + from_v * cr, b = l + from_u * cb;
        y[i] = unit(r);
        u[i] = unit((l - red_ * r - blue_ * b) / green_);
        v[i] = unit(b);
    }
}

void YCbCr::to_gray(float* y, size_t count) const {
    const float luma = 1 / luma_;
    for (size_t i = 0; i < count; i++) y[i] = unit((y[i] - black_) * luma);
}

void YCbCr::gray_correction(float* y, size_t count) const {
    for (size_t i = 0; i < count; i++) y[i] /= luma_;
}

void YCbCr::from_rgb(float* r, float* g, float* b, size_t count, float black, float neutral) const {
    const float to_u = chroma_ / (2 * (1 - blue_)), to_v = chroma_ / (2 * (1 - red_));
    for (size_t i = 0; i < count; i++) {
        const float red = r[i], blue = b[i];
        const float l = red_ * red + green_ * g[i] + blue_ * blue;
        r[i] = l * luma_ + black;
        g[i] = (blue - l) * to_u + neutral;
        b[i] = (red - l) * to_v + neutral;
    }
}

}  // namespace vsartifact
