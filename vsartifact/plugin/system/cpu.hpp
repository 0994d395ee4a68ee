// SPDX-License-Identifier: MIT
// What the CPU and the operating system let kernels use.
#pragma once

namespace vsartifact {

/// x86 only. AVX2 with FMA; AVX-512 F, BW and VL; its bfloat16 products.
bool has_avx2();
bool has_avx512();
bool has_avx512_bf16();

}  // namespace vsartifact
