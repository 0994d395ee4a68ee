// SPDX-License-Identifier: MIT
// The kernels of native_kernels.hpp for vectors of any width. Included by one
// file for each instruction set; everything has internal linkage, so that no
// function of one set is linked into another. Nothing of the standard library
// is called for the same reason.
#pragma once

#include <cstddef>
#include <cstdint>

#include "engines/native/kernels.hpp"

namespace vsartifact {
namespace {

template <int kWidth>
struct Vector {
    typedef float Type __attribute__((vector_size(4 * kWidth)));
    static Type load(const float* p) {
        Type v;
        __builtin_memcpy(&v, p, sizeof v);
        return v;
    }
    static void store(float* p, Type v) { __builtin_memcpy(p, &v, sizeof v); }
};

/// Multiplies and adds in float32.
template <int kWidth>
struct Float32 {
    using Element = float;
    using Sum = typename Vector<kWidth>::Type;
    static Sum load(const float* p) { return Vector<kWidth>::load(p); }
    static Sum add(Sum sum, Sum weights, float value) { return sum + weights * value; }
};

/// Finish for one vector of lanes, held in registers.
template <int kWidth>
class Finisher {
    using V = typename Vector<kWidth>::Type;

  public:
    Finisher(const Finish& f, int lane)
        : bias_(Vector<kWidth>::load(f.bias + lane)),
          before_(Vector<kWidth>::load((f.before ? f.before : f.bias) + lane)),
          after_(Vector<kWidth>::load((f.after ? f.after : f.bias) + lane)),
          added_(f.added),
          has_before_(f.before),
          has_after_(f.after) {}

    /// `at` is the vector's place in the row.
    V operator()(V v, ptrdiff_t at) const {
        const V zero = {};
        v += bias_;
        if (has_before_) v = v > zero ? v : before_ * v;  // NaN stays NaN
        if (added_) v += Vector<kWidth>::load(added_ + at);
        if (has_after_) v = v > zero ? v : after_ * v;
        return v;
    }

  private:
    V bias_, before_, after_;
    const float* added_;
    bool has_before_, has_after_;
};

/// kPixels pixels and kVectors vectors of outputs stay in registers; each weight is loaded once for all pixels.
template <typename Math, int kWidth, int kVectors, int kStride, int kPixels>
inline void multiply_block(const Product& product, const Finish* finish, int at, float* out) {
    using Element = typename Math::Element;
    typename Math::Sum sums[kPixels][kVectors] = {};
    const auto* weights = static_cast<const Element*>(product.weights);
    for (int t = 0; t < product.num_taps; t++) {
        const Element* in = static_cast<const Element*>(product.taps[t].at) + static_cast<ptrdiff_t>(at) * kStride;
        for (int c = 0; c < product.taps[t].channels; c++, in++) {
            // GCC would keep values of neighbouring pixels for the next turn, in registers that there are not.
            __asm__("" : "+r"(in));
            decltype(Math::load(weights)) w[kVectors];
#pragma GCC unroll 4
            for (int v = 0; v < kVectors; v++, weights += kWidth) w[v] = Math::load(weights);
#pragma GCC unroll 24
            for (int p = 0; p < kPixels; p++)
#pragma GCC unroll 4
                for (int v = 0; v < kVectors; v++) sums[p][v] = Math::add(sums[p][v], w[v], in[p * kStride]);
        }
    }
#pragma GCC unroll 4
    for (int v = 0; v < kVectors; v++) {
        float* to = out + (static_cast<ptrdiff_t>(at) * kVectors + v) * kWidth;
        if (!finish) {
#pragma GCC unroll 24
            for (int p = 0; p < kPixels; p++) Vector<kWidth>::store(to + p * kVectors * kWidth, sums[p][v]);
            continue;
        }
        const Finisher<kWidth> finisher(*finish, v * kWidth);
#pragma GCC unroll 24
        for (int p = 0; p < kPixels; p++) {
            float* place = to + p * kVectors * kWidth;
            Vector<kWidth>::store(place, finisher(sums[p][v], place - out));
        }
    }
}

/// kMax pixels at once, which divide 24, then kMin, which divide kPixelGroup.
template <typename Math, int kWidth, int kVectors, int kStride, int kMax, int kMin>
void multiply_row(const Product& product, const Finish* finish, float* out, int count) {
    int at = 0;
    for (; at + 24 <= count; at += 24)
        for (int p = 0; p < 24; p += kMax) multiply_block<Math, kWidth, kVectors, kStride, kMax>(product, finish, at + p, out);
    for (; at < count; at += kMin) multiply_block<Math, kWidth, kVectors, kStride, kMin>(product, finish, at, out);
}

constexpr float kA = 0.70710678f, kB = 1.41421356f;  // a * b = 1

/// `store` gets the place in `out` and the value.
template <int kWidth, typename Store>
inline void transform_row(const float* row, int lanes, int step, int tiles, ptrdiff_t plane, const Store& store) {
    using V = typename Vector<kWidth>::Type;
    for (int tile = 0; tile < tiles; tile++) {
        for (int lane = 0; lane < lanes; lane += kWidth) {
            const float* in = row + static_cast<ptrdiff_t>(tile) * step * lanes + lane;
            const ptrdiff_t at = static_cast<ptrdiff_t>(tile) * lanes + lane;
            const V d0 = Vector<kWidth>::load(in), d1 = Vector<kWidth>::load(in + lanes),
                    d2 = Vector<kWidth>::load(in + 2 * lanes);
            const V d3 = Vector<kWidth>::load(in + 3 * lanes), d4 = Vector<kWidth>::load(in + 4 * lanes),
                    d5 = Vector<kWidth>::load(in + 5 * lanes);
            const V even_a = d4 - 2.f * d2, odd_a = kA * (d3 - 2.f * d1);
            const V even_b = d4 - .5f * d2, odd_b = kB * (d3 - .5f * d1);
            store(at, d0 + d4 - 2.5f * d2);
            store(at + plane, even_a + odd_a);
            store(at + 2 * plane, even_a - odd_a);
            store(at + 3 * plane, even_b + odd_b);
            store(at + 4 * plane, even_b - odd_b);
            store(at + 5 * plane, d1 + d5 - 2.5f * d3);
        }
    }
}

template <int kWidth>
void transform_floats(const float* row, int lanes, int step, int tiles, void* out, ptrdiff_t plane) {
    auto* floats = static_cast<float*>(out);
    transform_row<kWidth>(row, lanes, step, tiles, plane,
                          [=](ptrdiff_t at, typename Vector<kWidth>::Type v) { Vector<kWidth>::store(floats + at, v); });
}

template <int kWidth>
void inverse_row(const float* points, ptrdiff_t plane, int lanes, int step, int tiles, const Finish& finish, float* row) {
    using V = typename Vector<kWidth>::Type;
    for (int lane = 0; lane < lanes; lane += kWidth) {
        const Finisher<kWidth> finisher(finish, lane);
        const float* in = points + lane;
        ptrdiff_t at = lane;
        for (int tile = 0; tile < tiles; tile++, in += lanes) {
            const auto point = [&](int p) { return Vector<kWidth>::load(in + p * plane); };
            const auto store = [&](V v) {
                Vector<kWidth>::store(row + at, finisher(v, at));
                at += lanes;
            };
            const V p1 = point(1), p2 = point(2), p3 = point(3), p4 = point(4);
            const V sum_a = p1 + p2, sum_b = p3 + p4, odd_a = kA * (p1 - p2), odd_b = kB * (p3 - p4);
            store(point(0) + sum_a + sum_b);
            if (step == 2) {
                store(odd_a + odd_b + point(5));
            } else {
                store(odd_a + odd_b);
                store(.5f * sum_a + 2.f * sum_b);
                store(.5f * odd_a + 2.f * odd_b + point(5));
            }
        }
    }
}

/// Adds neighbours: halves of a, then halves of b.
template <int kWidth, typename V>
inline V add_neighbours(V a, V b) {
    if constexpr (kWidth == 4) {
        return __builtin_shufflevector(a, b, 0, 2, 4, 6) + __builtin_shufflevector(a, b, 1, 3, 5, 7);
    } else if constexpr (kWidth == 8) {
        return __builtin_shufflevector(a, b, 0, 2, 4, 6, 8, 10, 12, 14) +
               __builtin_shufflevector(a, b, 1, 3, 5, 7, 9, 11, 13, 15);
    } else {
        return __builtin_shufflevector(a, b, 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30) +
               __builtin_shufflevector(a, b, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31);
    }
}

/// As many pixels as a vector has values: their sums over the lanes make one vector.
template <int kWidth>
void narrow_row(const Product& product, float bias, float* out, int count) {
    using V = typename Vector<kWidth>::Type;
    const int lanes = product.lanes;
    for (int at = 0; at < count; at += kWidth) {
        V sums[kWidth] = {};
        const auto* w = static_cast<const float*>(product.weights);
        for (int t = 0; t < product.num_taps; t++) {
            const float* in = static_cast<const float*>(product.taps[t].at) + static_cast<ptrdiff_t>(at) * lanes;
            for (int lane = 0; lane < lanes; lane += kWidth, in += kWidth, w += kWidth) {
                const V weight = Vector<kWidth>::load(w);
#pragma GCC unroll 16
                for (int p = 0; p < kWidth; p++) sums[p] += weight * Vector<kWidth>::load(in + p * lanes);
            }
        }
#pragma GCC unroll 4
        for (int left = kWidth / 2; left > 0; left /= 2)
#pragma GCC unroll 8
            for (int p = 0; p < left; p++) sums[p] = add_neighbours<kWidth>(sums[2 * p], sums[2 * p + 1]);
        Vector<kWidth>::store(out + at, sums[0] + bias);
    }
}

}  // namespace
}  // namespace vsartifact
