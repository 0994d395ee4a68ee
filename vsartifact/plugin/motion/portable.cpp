// SPDX-License-Identifier: MIT
// Compiled for what every CPU of the architecture has, and the choice among all.
#include "motion/overlap.hpp"
#include "motion/search.hpp"

namespace vsartifact::motion {

namespace {

bool always() { return true; }

constexpr const Kernels* kAll[] = {
#ifdef __x86_64__
    &kAvx2Kernels,
#endif
    &kPortableKernels};

}  // namespace

constinit const Kernels kPortableKernels{"portable",     always,          halve,           search,
                                         move<uint8_t>,  move<uint16_t>,  differ<uint8_t>, differ<uint16_t>,
                                         blend<uint8_t>, blend<uint16_t>, spread};

std::span<const Kernels* const> all_kernels() { return kAll; }

}  // namespace vsartifact::motion
