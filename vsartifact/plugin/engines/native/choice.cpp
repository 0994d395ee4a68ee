// SPDX-License-Identifier: MIT
#include "engines/native/choice.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <limits>
#include <vector>

#include "system/error.hpp"

namespace vsartifact {

namespace {

// Half precision is taken where it saves more than this: less is within what measurements differ by, and its rounding is not
// free.
constexpr double kWorthwhile = 0.95;
constexpr int kRounds = 32, kLayers = 8;

/// What 24 tiles of a 3x3 layer of 16 channels take: two new rows are transformed elsewhere, one here.
class Trial {
  public:
    explicit Trial(const Kernels& kernels) : kernels_(kernels) {}

    void run() {
        kernels_.transform(row_.data(), kLanes, kStep, kTiles, transformed_.data(), kPlane);
        const int stride = kernels_.half ? kLanes / 2 : kLanes;
        for (int point = 0; point < kPoints; point++) {
            std::array<Tap, 3> taps;
            taps.fill({transformed_.data() + point * kTiles * stride, stride});
            const Product product{taps.data(), 3, stride, weights_.data() + point * 3 * stride * kLanes, kLanes};
            kernels_.multiply_transformed(product, nullptr, points_.data() + point * kPlane, kTiles);
        }
        kernels_.inverse(points_.data(), kPlane, kLanes, kStep, kTiles, {bias_.data(), bias_.data(), nullptr, nullptr},
                         row_.data());
    }

    /// Seconds of several layers.
    double seconds() {
        const auto begin = std::chrono::steady_clock::now();
        for (int i = 0; i < kLayers; i++) run();
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    }

  private:
    static constexpr int kLanes = 16, kStep = 4, kTiles = 24, kPlane = kTiles * kLanes;

    const Kernels& kernels_;
    std::vector<float> row_ = std::vector<float>((kTiles * kStep + 2) * kLanes);
    std::vector<float> transformed_ = std::vector<float>(kPoints * kPlane);
    std::vector<float> weights_ = std::vector<float>(kPoints * 3 * kLanes * kLanes);
    std::vector<float> points_ = std::vector<float>(kPoints * kPlane);
    std::array<float, kLanes> bias_{};
};

/// Whether `half` is faster than `full`. The shortest of many short times: other programs only make some of them longer.
bool faster(const Kernels& half, const Kernels& full) {
    Trial of_half(half), of_full(full);
    double least_half = std::numeric_limits<double>::infinity(), least_full = least_half;
    for (int round = 0; round < kRounds; round++) {
        least_half = std::min(least_half, of_half.seconds());
        least_full = std::min(least_full, of_full.seconds());
    }
    return least_half < kWorthwhile * least_full;
}

/// The first of the table that the CPU has, of one precision; null where it has none.
const Kernels* first(bool half) {
    for (const Kernels* kernels : all_kernels())
        if (kernels->half == half && kernels->supported()) return kernels;
    return nullptr;
}

}  // namespace

const Kernels& best_kernels(bool half) {
    static const Kernels& full = *first(false);
    if (!half) return full;
    static const Kernels& best = []() -> const Kernels& {
        const Kernels* candidate = first(true);
        return candidate && faster(*candidate, full) ? *candidate : full;
    }();
    return best;
}

const Kernels& choose_kernels(const std::string& isa, bool half) {
    if (isa.empty()) return best_kernels(half);
    std::string known;
    for (const Kernels* kernels : all_kernels()) {
        if (!kernels->supported()) continue;
        const bool allowed = half || !kernels->half;
        if (isa == kernels->isa && !allowed)
            fail("provider_options has isa=", isa, ", which computes in bfloat16; set fp16=True, or leave isa out");
        if (isa == kernels->isa) return *kernels;
        if (allowed) known.append(known.empty() ? "" : ", ").append(kernels->isa);
    }
    fail("provider_options has isa=", isa, ", this CPU has ", known, "; leave isa out for the best");
}

std::string kernels_text() {
    std::string text = "CPU";
    for (const Kernels* kernels : all_kernels())
        if (kernels->supported()) text.append(" ").append(kernels->isa);
    const Kernels& half = best_kernels(true);
    return half.half ? text.append("; fp16 by ").append(half.isa) : text.append("; fp16 as float32, which is as fast");
}

}  // namespace vsartifact
