// SPDX-License-Identifier: MIT
#include "adaptive.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <sstream>
#include <system_error>
#include <tuple>
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

/// How many estimates a model holds, 0 where it cannot have any.
size_t estimates_of(const Model& model) {
    if (model.scale != 1 || !model.residual) return 0;
    switch (model.kind.kind) {
        case Kind::kPlane:
        case Kind::kChroma:
            return 1;
        case Kind::kYuv420:
            return 2;  // luma's, and that of U and V
        default:
            return 0;
    }
}

}  // namespace

bool adaptive_by_default(const Model& model) { return !model.adaptive.empty() && estimates_of(model); }

Estimates::Estimates(const Model& model) : estimates_(estimates_of(model)) {
    if (estimates_.empty())
        fail("adaptive works with models of kind plane, chroma and yuv420, scale 1, that give a residual, model ", model.name,
             " is of kind ", model.kind.name, ", scale ", model.scale, ", and gives ",
             model.residual ? "a residual" : "a picture", "; leave adaptive out");
    if (model.adaptive.empty())
        fail("model ", model.name,
             " is not calibrated for adaptive strength; run training/calibrate.py on it, or leave adaptive out");
    std::istringstream words(model.adaptive);
    std::string word;
    words >> word;
    if (word != kVersion)
        fail("model ", model.name, " is calibrated for adaptive strength in version ", word.substr(0, 40),
             ", this version reads ", kVersion, "; update vsartifact, run training/calibrate.py on it, or give adaptive=False");
    std::vector<double> numbers;
    bool read = true;
    while (words >> word) {
        double& number = numbers.emplace_back();
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
        read = read && error == std::errc() && end == word.data() + word.size() && std::isfinite(number);
    }
    constexpr size_t kTerms = std::tuple_size_v<decltype(Estimate::terms)>, kNumbers = 1 + 3 * kTerms;
    read = read && numbers.size() == kNumbers * estimates_.size();
    for (size_t e = 0; read && e < estimates_.size(); e++) {
        const double* number = &numbers[kNumbers * e];
        estimates_[e].bias = *number++;
        for (Term& term : estimates_[e].terms) {
            term = {number[0], number[1], number[2]};
            read = read && term.low <= term.high;
            number += 3;
        }
    }
    if (!read)
        fail("model ", model.name, " holds a calibration for adaptive strength that cannot be read, ",
             model.adaptive.substr(0, 40), "; run training/calibrate.py on it, or give adaptive=False");
}

double Estimates::factor(size_t number, const float* plane, const float* residual, int width, int height) const {
    if (width < 3 || height < 3) return 1;
    const Estimate& estimate = estimates_[std::min(number, estimates_.size() - 1)];
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
    double z = estimate.bias;
    for (size_t i = 0; i < estimate.terms.size(); i++) {
        const Term& term = estimate.terms[i];
        z += term.weight * std::clamp(statistics[i], term.low, term.high);
    }
    return kMost / (1 + std::exp(-z));
}

}  // namespace vsartifact
