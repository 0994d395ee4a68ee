// SPDX-License-Identifier: MIT
// Compiled for what every CPU of the architecture has, and the choice among all.
#include "engines/native/simd.hpp"

namespace vsartifact {

namespace {

#ifdef __aarch64__
constexpr int kPixels = 4;
#else
constexpr int kPixels = 2;  // half as many registers
#endif

template <int kStride>
void multiply_stride(const Product& p, const Finish* finish, float* out, int count) {
    if (p.lanes == 16) return multiply_row<Float32<4>, 4, 4, kStride, kPixels, kPixels>(p, finish, out, count);
    multiply_row<Float32<4>, 4, 2, kStride, 2 * kPixels, 2 * kPixels>(p, finish, out, count);
}

void multiply(const Product& p, const Finish* finish, float* out, int count) {
    if (p.stride == 32) return multiply_stride<32>(p, finish, out, count);
    if (p.stride == 16) return multiply_stride<16>(p, finish, out, count);
    if (p.stride == 8) return multiply_stride<8>(p, finish, out, count);
    multiply_stride<1>(p, finish, out, count);
}

bool always() { return true; }

constexpr const Kernels* kAll[] = {
#ifdef __x86_64__
    &kAvx512Bf16Kernels, &kAvx512Kernels, &kAvx2Kernels,
#endif
    &kPortableKernels};

}  // namespace

constinit const Kernels kPortableKernels{"portable",          always,         false,        multiply, multiply,
                                         transform_floats<4>, inverse_row<4>, narrow_row<4>};

std::span<const Kernels* const> all_kernels() { return kAll; }

}  // namespace vsartifact
