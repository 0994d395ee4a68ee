// SPDX-License-Identifier: MIT
// Compiled for AVX2.
#include "motion/overlap.hpp"
#include "motion/search.hpp"
#include "system/cpu.hpp"

namespace vsartifact::motion {

constinit const Kernels kAvx2Kernels{"avx2",         has_avx2,        halve,           search,
                                     move<uint8_t>,  move<uint16_t>,  differ<uint8_t>, differ<uint16_t>,
                                     blend<uint8_t>, blend<uint16_t>, spread};

}  // namespace vsartifact::motion
