// SPDX-License-Identifier: MIT
#include "frames/resample.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "system/scratch.hpp"

namespace vsartifact {

namespace {

double radius(Kernel kernel) { return kernel == Kernel::kLinear ? 1.0 : 2.0; }

double weight(Kernel kernel, double x) {
    x = std::abs(x);
    if (kernel == Kernel::kLinear) return std::max(0.0, 1.0 - x);
    if (x < 1) return (1.5 * x - 2.5) * x * x + 1;
    return x < 2 ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : 0.0;
}

}  // namespace

Taps make_taps(Kernel kernel, int in, int out, double start, double step) {
    const double stretch = std::max(1.0, step);
    const double support = radius(kernel) * stretch;
    const auto size = static_cast<size_t>(out);
    // First and last input sample with a weight above zero, before they are held to the plane.
    std::vector<int> first(size), last(size);
    int count = 1;
    for (size_t i = 0; i < size; i++) {
        const double at = start + step * static_cast<double>(i);
        first[i] = static_cast<int>(std::floor(at - support)) + 1;
        last[i] = static_cast<int>(std::ceil(at + support)) - 1;
        count = std::max(count, last[i] - first[i] + 1);
    }
    count = std::min(count, in);
    Taps taps{in, count, std::vector<int>(size), std::vector<float>(size * static_cast<size_t>(count))};
    std::vector<double> row(static_cast<size_t>(count));
    for (size_t i = 0; i < size; i++) {
        const double at = start + step * static_cast<double>(i);
        taps.first[i] = std::clamp(first[i], 0, in - count);
        std::fill(row.begin(), row.end(), 0.0);
        double sum = 0;
        for (int k = first[i]; k <= last[i]; k++) {
            const double w = weight(kernel, (k - at) / stretch);
            row[static_cast<size_t>(std::clamp(k, 0, in - 1) - taps.first[i])] += w;
            sum += w;
        }
        for (size_t k = 0; k < row.size(); k++) taps.weights[i * row.size() + k] = static_cast<float>(row[k] / sum);
    }
    return taps;
}

Taps chroma_up(const Siting& siting, int chroma) {
    return make_taps(Kernel::kLinear, chroma, chroma * siting.ratio, -siting.shift / siting.ratio, 1.0 / siting.ratio);
}

Taps chroma_down(const Siting& siting, int luma) {
    return make_taps(Kernel::kLinear, luma, luma / siting.ratio, siting.shift, siting.ratio);
}

Taps enlarge(const Siting& siting, int size, int scale) {
    // Sample i of the enlarged plane lies at siting.shift + siting.ratio * i of the enlarged luma.
    const double start = ((siting.shift + 0.5) / scale - 0.5 - siting.shift) / siting.ratio;
    return make_taps(Kernel::kCatmullRom, size, size * scale, start, 1.0 / scale);
}

void resample(const float* in, const Taps& columns, const Taps& rows, float* out) {
    const auto width = static_cast<size_t>(columns.size());
    const Scratch between = scratch_floats(static_cast<size_t>(rows.in) * width);
    for (size_t y = 0; y < static_cast<size_t>(rows.in); y++) {
        const float* line = in + y * static_cast<size_t>(columns.in);
        float* target = between.as<float>() + y * width;
        const float* w = columns.weights.data();
        for (size_t x = 0; x < width; x++, w += columns.count) {
            const float* source = line + columns.first[x];
            float sum = 0;
            for (int k = 0; k < columns.count; k++) sum += w[k] * source[k];
            target[x] = sum;
        }
    }
    for (size_t y = 0; y < static_cast<size_t>(rows.size()); y++) {
        const float* w = rows.weights.data() + y * static_cast<size_t>(rows.count);
        const float* source = between.as<float>() + static_cast<size_t>(rows.first[y]) * width;
        float* target = out + y * width;
        for (size_t x = 0; x < width; x++) target[x] = w[0] * source[x];
        for (int k = 1; k < rows.count; k++) {
            source += width;
            for (size_t x = 0; x < width; x++) target[x] += w[k] * source[x];
        }
    }
}

}  // namespace vsartifact
