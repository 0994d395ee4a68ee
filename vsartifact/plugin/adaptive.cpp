// SPDX-License-Identifier: MIT
#include "adaptive.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <sstream>
#include <system_error>
#include <vector>

#include "error.hpp"

namespace vsartifact {

namespace {

constexpr const char* kVersion = "1";
constexpr double kMost = 1.5;   // largest factor
constexpr double kTiny = 1e-5;  // keeps logarithms of flat planes finite
constexpr float kHalfCode = 0.5f / 255;

constexpr int kLanes = 16;

enum Sum { kSlopes, kSlopesSquared, kBends, kAlike, kIdle, kProducts, kLaplacians, kResiduals, kSums };
using Sums = std::array<double, kSums>;

/// How close two values are, 1 where they are equal.
float alike(float difference) { return kHalfCode * kHalfCode / (kHalfCode * kHalfCode + difference * difference); }

/// One pixel's share of the sums, added to `lane`.
void add_pixel(const float* x, ptrdiff_t stride, float r, float (&sums)[kSums][kLanes], int lane) {
    const float right = x[1] - x[0], below = x[stride] - x[0], left = x[0] - x[-1], above = x[0] - x[-stride];
    const float a = right - left, b = below - above, laplacian = a + b;
    sums[kSlopes][lane] += std::abs(right) + std::abs(below);
    sums[kSlopesSquared][lane] += right * right + below * below;
    sums[kBends][lane] += std::abs(a) + std::abs(b);
    sums[kAlike][lane] += alike(right) + alike(below);
    sums[kIdle][lane] += alike(r);
    sums[kProducts][lane] += laplacian * r;
    sums[kLaplacians][lane] += laplacian * laplacian;
    sums[kResiduals][lane] += r * r;
}

/// Of the pixels of a row that have neighbours on all sides. The lanes let the compiler add several pixels at once.
void add_row(const float* x, const float* r, int width, Sums& total) {
    float sums[kSums][kLanes] = {};
    int at = 1;
    for (; at + kLanes < width; at += kLanes)
        for (int lane = 0; lane < kLanes; lane++) add_pixel(x + at + lane, width, r[at + lane], sums, lane);
    for (; at < width - 1; at++) add_pixel(x + at, width, r[at], sums, 0);
    for (size_t s = 0; s < kSums; s++)
        for (const float value : sums[s]) total[s] += static_cast<double>(value);
}

}  // namespace

Estimate::Estimate(const Model& model) {
    const bool takes =
        (model.kind.kind == Kind::kPlane || model.kind.kind == Kind::kChroma) && model.scale == 1 && model.residual;
    if (!takes)
        fail("adaptive works with models of kind plane and chroma, scale 1, that give a residual, model ", model.name,
             " is of kind ", model.kind.name, ", scale ", model.scale, ", and gives ",
             model.residual ? "a residual" : "a picture", "; leave adaptive out");
    const std::string remedy = "; run training/calibrate.py on it, or leave adaptive out";
    if (model.adaptive.empty()) fail("model ", model.name, " is not calibrated for adaptive strength", remedy);
    std::istringstream words(model.adaptive);
    std::string word;
    words >> word;
    if (word != kVersion)
        fail("model ", model.name, " is calibrated for adaptive strength in version ", word.substr(0, 40),
             ", this version reads ", kVersion, "; update vsartifact, or run training/calibrate.py on it");
    std::vector<double> numbers;
    bool read = true;
    while (words >> word) {
        double& number = numbers.emplace_back();
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
        read = read && error == std::errc() && end == word.data() + word.size() && std::isfinite(number);
    }
    read = read && numbers.size() == 1 + 3 * terms_.size();
    for (size_t i = 0; read && i < terms_.size(); i++) {
        const double* row = &numbers[1 + 3 * i];
        terms_[i] = {row[0], row[1], row[2]};
        read = row[1] <= row[2];
    }
    if (!read)
        fail("model ", model.name, " holds a calibration for adaptive strength that cannot be read, ",
             model.adaptive.substr(0, 40), remedy);
    bias_ = numbers[0];
}

double Estimate::factor(const float* plane, const float* residual, int width, int height) const {
    if (width < 3 || height < 3) return 1;
    Sums sums{};
    for (ptrdiff_t y = 1; y < height - 1; y++) add_row(plane + y * width, residual + y * width, width, sums);
    const double n = static_cast<double>(width - 2) * (height - 2);
    const double slope = sums[kSlopes] / (2 * n) + kTiny;
    const double statistics[] = {
        std::log((sums[kBends] / (2 * n) + kTiny) / slope),
        std::log((std::sqrt(sums[kSlopesSquared] / (2 * n)) + kTiny) / slope),
        sums[kIdle] / n,
        sums[kProducts] / n / std::sqrt(sums[kLaplacians] / n * (sums[kResiduals] / n) + 1e-12),
        sums[kAlike] / (2 * n),
    };
    double z = bias_;
    for (size_t i = 0; i < terms_.size(); i++) z += terms_[i].weight * std::clamp(statistics[i], terms_[i].low, terms_[i].high);
    return kMost / (1 + std::exp(-z));
}

}  // namespace vsartifact
