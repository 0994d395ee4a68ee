// SPDX-License-Identifier: MIT
#include "samples/quantization.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <vector>

namespace vsartifact {

namespace {

constexpr int kBlock = 8, kCells = kBlock * kBlock;
constexpr double kShare = 0.35, kFine = 6;  // of a step, how far a coefficient may move
constexpr int kFirst = 3, kLast = 120;      // steps that are looked for
constexpr int kSteps = kLast - kFirst + 1;
constexpr int kBinsPerCode = 4, kBins = 384 * kBinsPerCode;
constexpr double kZero = 1.5;   // coefficients up to this may be rounded zeros
constexpr double kNoise = 0.4;  // deviation that rounding leaves
constexpr double kMinCount = 8, kMinScore = 5, kMinLikeness = 0.6;
constexpr size_t kMinKnown = 8;
constexpr int kMaxBlocks = 8192;  // of planes that hold twice as many, every second row is looked at, and so on

// ITU-T T.81 Annex K.1, in natural order.
constexpr std::array<double, kCells> kLuma = {
    16, 11, 10, 16, 24,  40,  51,  61,   //
    12, 12, 14, 19, 26,  58,  60,  55,   //
    14, 13, 16, 24, 40,  57,  69,  56,   //
    14, 17, 22, 29, 51,  87,  80,  62,   //
    18, 22, 37, 56, 68,  109, 103, 77,   //
    24, 35, 55, 64, 81,  104, 113, 92,   //
    49, 64, 78, 87, 103, 121, 120, 101,  //
    72, 92, 95, 98, 112, 100, 103, 99,
};

using Block = std::array<float, kCells>;
constexpr size_t kHalf = kBlock / 2;

/// The orthonormal DCT-II by halves: frequency 2i + j of sample n in [j][i][n], of the sums (j = 0) or differences (j = 1) of
/// samples n and 7 - n.
using Halves = std::array<std::array<std::array<float, kHalf>, kHalf>, 2>;

const Halves& dct() {
    static const Halves halves = [] {
        Halves out{};
        for (size_t j = 0; j < 2; j++)
            for (size_t i = 0; i < kHalf; i++)
                for (size_t n = 0; n < kHalf; n++) {
                    const auto frequency = static_cast<double>(2 * i + j), place = static_cast<double>(2 * n + 1);
                    const double cosine = std::cos(place * frequency * std::numbers::pi / (2 * kBlock)) / 2;
                    out[j][i][n] = static_cast<float>(frequency == 0 ? cosine / std::numbers::sqrt2 : cosine);
                }
        return out;
    }();
    return halves;
}

/// Transforms the columns of a block, and turns it.
void forward(const Halves& halves, Block& block) {
    Block sums, out;
    for (size_t n = 0; n < kHalf; n++)
        for (size_t c = 0; c < kBlock; c++) {
            const float a = block[n * kBlock + c], b = block[(kBlock - 1 - n) * kBlock + c];
            sums[n * kBlock + c] = a + b;
            sums[(kHalf + n) * kBlock + c] = a - b;
        }
    for (size_t j = 0; j < 2; j++)
        for (size_t i = 0; i < kHalf; i++) {
            std::array<float, kBlock> row{};
            for (size_t n = 0; n < kHalf; n++)
                for (size_t c = 0; c < kBlock; c++) row[c] += halves[j][i][n] * sums[(j * kHalf + n) * kBlock + c];
            for (size_t c = 0; c < kBlock; c++) out[c * kBlock + 2 * i + j] = row[c];
        }
    block = out;
}

/// What forward() does, undone.
void inverse(const Halves& halves, Block& block) {
    Block out;
    for (size_t n = 0; n < kHalf; n++) {
        std::array<std::array<float, kBlock>, 2> part{};
        for (size_t j = 0; j < 2; j++)
            for (size_t i = 0; i < kHalf; i++)
                for (size_t c = 0; c < kBlock; c++) part[j][c] += halves[j][i][n] * block[(2 * i + j) * kBlock + c];
        for (size_t c = 0; c < kBlock; c++) {
            out[c * kBlock + n] = part[0][c] + part[1][c];
            out[c * kBlock + kBlock - 1 - n] = part[0][c] - part[1][c];
        }
    }
    block = out;
}

/// cos(2 pi value / step) for each bin and step.
const std::vector<float>& cosines() {
    static const std::vector<float> table = [] {
        std::vector<float> values;
        values.reserve(static_cast<size_t>(kBins) * kSteps);
        for (int bin = 0; bin < kBins; bin++)
            for (int step = kFirst; step <= kLast; step++)
                values.push_back(
                    static_cast<float>(std::cos(2 * std::numbers::pi * bin / (static_cast<double>(kBinsPerCode) * step))));
        return values;
    }();
    return table;
}

/// The step whose multiples the coefficients of a histogram are, 0 where there is none.
int find_step(const uint32_t* histogram) {
    std::array<double, kSteps> counts{}, sums{}, likeness{};
    const float* row = cosines().data();
    for (int bin = 0; bin < kBins; bin++, row += kSteps) {
        const double value = static_cast<double>(bin) / kBinsPerCode, count = histogram[bin];
        if (!histogram[bin] || value <= kZero) continue;
        // Those of which the value is more than half.
        const auto steps = static_cast<size_t>(std::clamp((2 * bin - 1) / kBinsPerCode - kFirst + 1, 0, kSteps));
        for (size_t i = 0; i < steps; i++) {
            counts[i] += count;
            sums[i] += count * static_cast<double>(row[i]);
        }
    }
    double most = 0;
    for (size_t i = 0; i < kSteps; i++) {
        const double step = kFirst + static_cast<double>(i), part = std::numbers::pi * kNoise / step;
        const double n = std::max(counts[i], 1.), like = sums[i] / n / std::exp(-2 * part * part);
        if (counts[i] < kMinCount || sums[i] * std::sqrt(2 / n) <= kMinScore || like <= kMinLikeness) continue;
        likeness[i] = std::min(like, 1.);
        most = std::max(most, likeness[i]);
    }
    if (most == 0) return 0;
    // Divisors of the step do as well, and so does what is little more than it.
    size_t at = kSteps - 1;
    while (likeness[at] < 0.9 * most) at--;
    while (at && likeness[at - 1] > 0 && sums[at - 1] / counts[at - 1] >= sums[at] / counts[at]) at--;
    return kFirst + static_cast<int>(at);
}

}  // namespace

std::optional<Quantization> Quantization::find(const float* plane, int width, int height) {
    const Halves& halves = dct();
    std::vector<uint32_t> histograms(static_cast<size_t>(kCells) * kBins);
    const int every = std::max(height / kBlock * (width / kBlock) / kMaxBlocks, 1);
    for (int y = 0; y + kBlock <= height; y += kBlock * every) {
        for (int x = 0; x + kBlock <= width; x += kBlock) {
            Block block;
            const float* from = plane + static_cast<ptrdiff_t>(y) * width + x;
            for (size_t i = 0; i < kCells; i++)
                block[i] = 255 * from[static_cast<ptrdiff_t>(i / kBlock) * width + static_cast<ptrdiff_t>(i % kBlock)] - 128;
            forward(halves, block);
            forward(halves, block);
            for (size_t i = 0; i < kCells; i++) {
                const auto bin = static_cast<size_t>(std::abs(block[i]) * kBinsPerCode + 0.5f);
                if (bin < kBins) histograms[i * kBins + bin]++;
            }
        }
    }
    std::array<double, kCells> steps{};
    std::vector<double> scales;
    for (size_t i = 0; i < kCells; i++) {
        steps[i] = find_step(&histograms[i * kBins]);
        if (steps[i] > 0) scales.push_back(steps[i] / kLuma[i]);
    }
    if (scales.size() < kMinKnown) return std::nullopt;
    std::sort(scales.begin(), scales.end());
    const double scale = (scales[(scales.size() - 1) / 2] + scales[scales.size() / 2]) / 2;
    Block limits;
    for (size_t i = 0; i < kCells; i++) {
        const double step = steps[i] > 0 ? steps[i] : std::max(scale * kLuma[i], 1.);
        limits[i] = static_cast<float>(kShare * step * step / (step + kFine) / 255);
    }
    return Quantization(static_cast<float>(std::clamp((std::log2(scale) + 5) / 8, 0., 1.)), limits);
}

void Quantization::bound(float* change, int width, int height) const {
    const Halves& halves = dct();
    for (int y = 0; y < height; y += kBlock) {
        for (int x = 0; x < width; x += kBlock) {
            Block block;
            for (int r = 0; r < kBlock; r++) {  // beyond the borders replicated
                const float* row = change + static_cast<ptrdiff_t>(std::min(y + r, height - 1)) * width;
                float* to = &block[static_cast<size_t>(r * kBlock)];
                if (x + kBlock <= width) {
                    std::copy_n(row + x, kBlock, to);
                } else {
                    for (int c = 0; c < kBlock; c++) to[c] = row[std::min(x + c, width - 1)];
                }
            }
            forward(halves, block);
            forward(halves, block);
            for (size_t i = 0; i < kCells; i++) block[i] = std::clamp(block[i], -limits_[i], limits_[i]);
            inverse(halves, block);
            inverse(halves, block);
            const int rows = std::min(kBlock, height - y), across = std::min(kBlock, width - x);
            for (int r = 0; r < rows; r++)
                std::copy_n(&block[static_cast<size_t>(r * kBlock)], across, change + static_cast<ptrdiff_t>(y + r) * width + x);
        }
    }
}

}  // namespace vsartifact
