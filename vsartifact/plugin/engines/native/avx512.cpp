// SPDX-License-Identifier: MIT
// Compiled for AVX-512 (F, BW, VL) with bfloat16 instructions, of which only
// kAvx512Bf16Kernels makes use.
#include <immintrin.h>

#include "engines/native/simd.hpp"
#include "system/cpu.hpp"

namespace vsartifact {

namespace {

typedef uint32_t __attribute__((may_alias)) Pair;

/// Pairs of bfloat16, multiplied and added in float32.
struct Bfloat16 {
    using Element = Pair;
    using Sum = __m512;
    static __m512i load(const Pair* p) { return _mm512_loadu_si512(p); }
    static __m512 add(__m512 sum, __m512i weights, Pair pair) {
        return _mm512_dpbf16_ps(sum, reinterpret_cast<__m512bh>(weights),
                                reinterpret_cast<__m512bh>(_mm512_set1_epi32(static_cast<int>(pair))));
    }
};

struct Bfloat16Short {
    using Element = Pair;
    using Sum = __m256;
    static __m256i load(const Pair* p) { return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p)); }
    static __m256 add(__m256 sum, __m256i weights, Pair pair) {
        return _mm256_dpbf16_ps(sum, reinterpret_cast<__m256bh>(weights),
                                reinterpret_cast<__m256bh>(_mm256_set1_epi32(static_cast<int>(pair))));
    }
};

template <int kStride>
void multiply_floats(const Product& p, const Finish* finish, float* out, int count) {
    if (p.lanes == 16) return multiply_row<Float32<16>, 16, 1, kStride, 24, 8>(p, finish, out, count);
    multiply_row<Float32<8>, 8, 1, kStride, 24, 8>(p, finish, out, count);
}

void multiply(const Product& p, const Finish* finish, float* out, int count) {
    if (p.stride == 32) return multiply_floats<32>(p, finish, out, count);
    if (p.stride == 16) return multiply_floats<16>(p, finish, out, count);
    if (p.stride == 8) return multiply_floats<8>(p, finish, out, count);
    multiply_floats<1>(p, finish, out, count);
}

template <int kStride>
void multiply_pairs(const Product& p, const Finish* finish, float* out, int count) {
    if (p.lanes == 16) return multiply_row<Bfloat16, 16, 1, kStride, 24, 8>(p, finish, out, count);
    multiply_row<Bfloat16Short, 8, 1, kStride, 24, 8>(p, finish, out, count);
}

void multiply_transformed(const Product& p, const Finish* finish, float* out, int count) {
    p.stride == 8 ? multiply_pairs<8>(p, finish, out, count) : multiply_pairs<4>(p, finish, out, count);
}

void transform(const float* row, int lanes, int step, int tiles, void* out, ptrdiff_t plane) {
    lanes == 16 ? transform_floats<16>(row, lanes, step, tiles, out, plane)
                : transform_floats<8>(row, lanes, step, tiles, out, plane);
}

void transform_pairs(const float* row, int lanes, int step, int tiles, void* out, ptrdiff_t plane) {
    auto* halves = static_cast<uint16_t*>(out);
    if (lanes == 16) {
        transform_row<16>(row, lanes, step, tiles, plane, [=](ptrdiff_t at, Vector<16>::Type v) {
            const __m256bh pairs = _mm512_cvtneps_pbh(v);
            __builtin_memcpy(halves + at, &pairs, sizeof pairs);
        });
    } else {
        transform_row<8>(row, lanes, step, tiles, plane, [=](ptrdiff_t at, Vector<8>::Type v) {
            const __m128bh pairs = _mm256_cvtneps_pbh(v);
            __builtin_memcpy(halves + at, &pairs, sizeof pairs);
        });
    }
}

void inverse(const float* points, ptrdiff_t plane, int lanes, int step, int tiles, const Finish& finish, float* row) {
    lanes == 16 ? inverse_row<16>(points, plane, lanes, step, tiles, finish, row)
                : inverse_row<8>(points, plane, lanes, step, tiles, finish, row);
}

void narrow(const Product& p, float bias, float* out, int count) {
    p.lanes == 16 ? narrow_row<16>(p, bias, out, count) : narrow_row<8>(p, bias, out, count);
}

}  // namespace

constinit const Kernels kAvx512Bf16Kernels{"avx512_bf16",        has_avx512_bf16, true,    multiply,
                                           multiply_transformed, transform_pairs, inverse, narrow};
constinit const Kernels kAvx512Kernels{"avx512", has_avx512, false, multiply, multiply, transform, inverse, narrow};

}  // namespace vsartifact
