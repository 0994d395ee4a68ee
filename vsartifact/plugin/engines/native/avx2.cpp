// SPDX-License-Identifier: MIT
// Compiled for AVX2 and FMA.
#include "engines/native/simd.hpp"
#include "system/cpu.hpp"

namespace vsartifact {

namespace {

template <int kStride>
void multiply_stride(const Product& p, const Finish* finish, float* out, int count) {
    if (p.lanes == 16) return multiply_row<Float32<8>, 8, 2, kStride, 6, 4>(p, finish, out, count);
    multiply_row<Float32<8>, 8, 1, kStride, 12, 8>(p, finish, out, count);
}

void multiply(const Product& p, const Finish* finish, float* out, int count) {
    if (p.stride == 32) return multiply_stride<32>(p, finish, out, count);
    if (p.stride == 16) return multiply_stride<16>(p, finish, out, count);
    if (p.stride == 8) return multiply_stride<8>(p, finish, out, count);
    multiply_stride<1>(p, finish, out, count);
}

}  // namespace

constinit const Kernels kAvx2Kernels{"avx2",         has_avx2,     false, multiply, multiply, transform_floats<8>,
                                     inverse_row<8>, narrow_row<8>};

}  // namespace vsartifact
