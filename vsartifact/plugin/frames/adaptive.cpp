// SPDX-License-Identifier: MIT
#include "frames/adaptive.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <sstream>
#include <system_error>
#include <vector>

#include "system/error.hpp"

namespace vsartifact {

namespace {

constexpr const char* kVersion = "2";
constexpr double kMax = 1.5;    // largest factor
constexpr double kTiny = 1e-5;  // keeps logarithms of flat planes finite
constexpr float kHalfCode = 0.5f / 255;

constexpr int kLanes = 16;

// Of slopes, their squares and close ones; of Laplacian times residual, and of the squares of both; of the residual to the
// fourth, and its square times the slopes'.
enum Sum { kSlopes, kSlopesSquared, kAlike, kProducts, kLaplacians, kResiduals, kFourth, kMasked, kSums };
using Sums = std::array<double, kSums>;

/// How close two values are, 1 where they are equal.
float alike(float difference) { return kHalfCode * kHalfCode / (kHalfCode * kHalfCode + difference * difference); }

/// One pixel's share of the sums, added to `lane`.
void add_pixel(const float* x, ptrdiff_t stride, float r, float (&sums)[kSums][kLanes], int lane) {
    const float right = x[1] - x[0], below = x[stride] - x[0], left = x[0] - x[-1], above = x[0] - x[-stride];
    const float laplacian = right - left + below - above, squared = right * right + below * below;
    sums[kSlopes][lane] += std::abs(right) + std::abs(below);
    sums[kSlopesSquared][lane] += squared;
    sums[kAlike][lane] += alike(right) + alike(below);
    sums[kProducts][lane] += laplacian * r;
    sums[kLaplacians][lane] += laplacian * laplacian;
    sums[kResiduals][lane] += r * r;
    sums[kFourth][lane] += r * r * r * r;
    sums[kMasked][lane] += r * r * squared;
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
size_t estimates_of(const Model& model) { return model.scale == 1 && model.residual ? model.layout.estimates() : 0; }

}  // namespace

bool adaptive_by_default(const Model& model) { return !model.adaptive.empty() && estimates_of(model); }

Estimates::Estimates(const Model& model) : estimates_(estimates_of(model)) {
    if (estimates_.empty())
        fail(
            "adaptive works with models of scale 1 that give a residual of planes as they are, neither converted nor enlarged, "
            "model ",
            model.name, " is of channels ", model.layout.text(), ", scale ", model.scale, ", and gives ",
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
    constexpr size_t kNumbers = 1 + 3 * kStatistics + kUnits * (2 + kStatistics);
    read = read && numbers.size() == kNumbers * estimates_.size();
    for (size_t e = 0; read && e < estimates_.size(); e++) {
        const double* number = &numbers[kNumbers * e];
        Estimate& estimate = estimates_[e];
        estimate.bias = *number++;
        for (size_t i = 0; i < kStatistics; i++, number += 3) {
            estimate.weights[i] = number[0];
            estimate.low[i] = number[1];
            estimate.high[i] = number[2];
            read = read && number[1] < number[2];
        }
        for (Unit& unit : estimate.units) {
            unit.gain = *number++;
            unit.bias = *number++;
            std::copy_n(number, kStatistics, unit.weights.begin());
            number += kStatistics;
        }
    }
    if (!read)
        fail("model ", model.name, " holds a calibration for adaptive strength that cannot be read, ",
             model.adaptive.substr(0, 40), "; run training/calibrate.py on it, or give adaptive=False");
}

std::vector<float> Estimates::numbers(size_t number) const {
    const Estimate& estimate = estimates_[number];
    std::vector<float> numbers{static_cast<float>(estimate.bias)};
    const auto add = [&](double value) { numbers.push_back(static_cast<float>(value)); };
    for (size_t i = 0; i < kStatistics; i++) {
        add(estimate.weights[i]);
        add(estimate.low[i]);
        add(estimate.high[i]);
    }
    for (const Unit& unit : estimate.units) {
        add(unit.gain);
        add(unit.bias);
        std::ranges::for_each(unit.weights, add);
    }
    return numbers;
}

double Estimates::factor(size_t number, const float* plane, const float* residual, int width, int height) const {
    if (width < 3 || height < 3) return 1;
    const Estimate& estimate = estimates_[number];
    Sums sums{};
    for (ptrdiff_t y = 1; y < height - 1; y++) add_row(plane + y * width, residual + y * width, width, sums);
    const double n = static_cast<double>(width - 2) * (height - 2);
    const double slope = sums[kSlopesSquared] / (2 * n), bend = sums[kLaplacians] / n, change = sums[kResiduals] / n;
    const double least = kTiny * kTiny;
    const Values statistics{
        std::log((std::sqrt(slope) + kTiny) / (sums[kSlopes] / (2 * n) + kTiny)),
        sums[kProducts] / n / std::sqrt(bend * change + 1e-12),
        sums[kAlike] / (2 * n),
        std::log((std::sqrt(change) + kTiny) / (std::sqrt(bend) + kTiny)),
        std::log((sums[kFourth] / n + least * least) / ((change + least) * (change + least))),
        std::log((sums[kMasked] / (2 * n) + least * least) / ((change + least) * (slope + least))),
    };
    Values inputs;
    for (size_t i = 0; i < kStatistics; i++) {
        const double low = estimate.low[i], high = estimate.high[i];
        inputs[i] = std::clamp(2 * (statistics[i] - low) / (high - low) - 1, -1., 1.);
    }
    const auto weighted = [&](const Values& weights) {
        return std::inner_product(weights.begin(), weights.end(), inputs.begin(), 0.);
    };
    double z = estimate.bias + weighted(estimate.weights);
    for (const Unit& unit : estimate.units) z += unit.gain * std::tanh(unit.bias + weighted(unit.weights));
    return kMax / (1 + std::exp(-z));
}

}  // namespace vsartifact
