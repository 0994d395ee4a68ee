// SPDX-License-Identifier: MIT
// Multiply-adds a cycle that the kernels of provider 'native' reach, beside
// those that their instructions allow. Cycles are counted by a chain of
// additions, of which a core does one a cycle; each time is the shortest of
// many, a few microseconds each, which other programs do not reach.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string_view>
#include <vector>

#include "engines/native/kernels.hpp"

namespace vsartifact {

/// Shortest seconds of `work` in so many rounds.
template <typename Work>
double shortest(const Work& work, int rounds = 400) {
    double least = 1e9;
    for (int i = 0; i < rounds; i++) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        least = std::min(least, std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    }
    return least;
}

inline double cycles_a_second() {
    const double seconds = shortest([] {
        unsigned long value = 1;
        for (int i = 0; i < 1000; i++) {
#define ADD4 "add %0, %0\n\tadd %0, %0\n\tadd %0, %0\n\tadd %0, %0\n\t"
#ifdef __aarch64__
#undef ADD4
#define ADD4 "add %0, %0, %0\n\tadd %0, %0, %0\n\tadd %0, %0, %0\n\tadd %0, %0, %0\n\t"
#endif
            __asm__ volatile(ADD4 ADD4 ADD4 ADD4 : "+r"(value));
        }
    });
    return 16000 / seconds;
}

/// A layer of 3x3 and `count` blocks of 16 channels each way: what 24 tiles take, or 24 pixels where not transformed.
inline void bench_layer(const Kernels& k, int count, double hertz) {
    constexpr int kLanes = 16, kTiles = 24, kStep = 4;
    const int plane = kTiles * kLanes, stride = k.half ? kLanes / 2 : kLanes, taps_count = 3 * count;
    std::vector<float> row(static_cast<size_t>((kTiles * kStep + 2) * kLanes), .5f),
        points(static_cast<size_t>(kPoints * plane * count));
    std::vector<float> transformed(static_cast<size_t>(taps_count * kPoints * plane));
    std::vector<float> weights(static_cast<size_t>(9 * count * taps_count * kLanes * kLanes));
    std::vector<Tap> taps(static_cast<size_t>(3 * taps_count));
    const std::vector<float> bias(kLanes);
    const Finish finish{bias.data(), bias.data(), nullptr, nullptr};
    const auto products = [&] {
        for (int point = 0; point < kPoints; point++) {
            for (int t = 0; t < taps_count; t++)
                taps[static_cast<size_t>(t)] = {transformed.data() + (t * kPoints + point) * plane, stride};
            for (int b = 0; b < count; b++)
                k.multiply_transformed({taps.data(), taps_count, stride,
                                        weights.data() + (b * kPoints + point) * taps_count * stride * kLanes, kLanes},
                                       nullptr, points.data() + (b * kPoints + point) * plane, kTiles);
        }
    };
    const auto transforms = [&] {
        for (int b = 0; b < count; b++) {
            k.transform(row.data(), kLanes, kStep, kTiles, transformed.data() + b * kPoints * plane, plane);
            k.inverse(points.data() + b * kPoints * plane, plane, kLanes, kStep, kTiles, finish, row.data());
        }
    };
    const auto direct = [&] {
        for (int t = 0; t < 3 * taps_count; t++) taps[static_cast<size_t>(t)] = {transformed.data() + t % 6 * plane, kLanes};
        for (int b = 0; b < count; b++)
            k.multiply({taps.data(), 3 * taps_count, kLanes, weights.data() + b * 3 * taps_count * kLanes * kLanes, kLanes},
                       &finish, points.data() + b * plane, kTiles);
    };
    const double multiplied = double(kPoints) * kTiles * taps_count * kLanes * kLanes * count;
    const double direct_macs = double(kTiles) * 3 * taps_count * kLanes * kLanes * count;
    const double of_products = shortest(products) * hertz, of_transforms = shortest(transforms) * hertz;
    std::printf("%s %d multiply_transformed %.2f\n", k.isa, kLanes * count, multiplied / of_products);
    std::printf("%s %d layer %.2f\n", k.isa, kLanes * count, multiplied / (of_products + of_transforms));
    std::printf("%s %d multiply %.2f\n", k.isa, kLanes * count, direct_macs / (shortest(direct) * hertz));
}

/// Products of registers alone: what the kernel's instruction could do were nothing loaded.
inline double peak(std::string_view isa, double hertz) {
    constexpr int kTurns = 500;
#ifdef __x86_64__
#define CHAIN12(op, r, s)                                                                                                   \
    op(r, s, 0) op(r, s, 1) op(r, s, 2) op(r, s, 3) op(r, s, 4) op(r, s, 5) op(r, s, 6) op(r, s, 7) op(r, s, 8) op(r, s, 9) \
        op(r, s, 10) op(r, s, 11)
#define FMA(r, s, n) "vfmadd231ps %%" #r "15, %%" #r "14, %%" #r #n "\n\t"
#define DOT(r, s, n) "vdpbf16ps %%" #r "15, %%" #r "14, %%" #r #n "\n\t"
#define CLOBBERS "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10", "xmm11"
    const auto rate = [&](int values, const auto& chain) {
        return 12.0 * kTurns * values /
               (shortest([&] {
                    for (int i = 0; i < kTurns; i++) chain();
                }) *
                hertz);
    };
    if (isa == "avx2") return rate(8, [] { __asm__ volatile(CHAIN12(FMA, ymm, )::: CLOBBERS); });
    if (isa == "avx512") return rate(16, [] { __asm__ volatile(CHAIN12(FMA, zmm, )::: CLOBBERS); });
    if (isa == "avx512_bf16") return rate(32, [] { __asm__ volatile(CHAIN12(DOT, zmm, )::: CLOBBERS); });
#define MULADD(r, s, n) "mulps %%xmm14, %%xmm" #n "\n\taddps %%xmm15, %%xmm" #n "\n\t"
    if (isa == "portable") return rate(4, [] { __asm__ volatile(CHAIN12(MULADD, xmm, )::: CLOBBERS); });
#endif
    return 0;
}

inline void bench(const Kernels& k) {
    const double hertz = cycles_a_second();
    std::printf("%s peak %.2f at %.2f GHz\n", k.isa, peak(k.isa, hertz), hertz / 1e9);
    for (const int count : {1, 2, 3, 4}) bench_layer(k, count, hertz);
}

}  // namespace vsartifact
