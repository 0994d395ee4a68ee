// SPDX-License-Identifier: MIT
// CPUID is asked here and not by __builtin_cpu_supports, which answers no to everything where the compiler's run-time library
// lacks the data behind it, as zig's does. Bits: Intel 64 and IA-32 Architectures Software Developer's Manual, volume 2, CPUID.
#include "system/cpu.hpp"

#include <cpuid.h>

#include <cstdint>

namespace vsartifact {

namespace {

struct Leaf {
    unsigned eax = 0, ebx = 0, ecx = 0, edx = 0;  // 0 where the CPU has no such leaf

    Leaf(unsigned number, unsigned part) { __get_cpuid_count(number, part, &eax, &ebx, &ecx, &edx); }
};

constexpr unsigned bit(int number) { return 1u << number; }

constexpr bool all(unsigned word, unsigned bits) { return (word & bits) == bits; }

/// Registers that the operating system saves (XCR0).
unsigned saved_registers() {
    if (!all(Leaf(1, 0).ecx, bit(27))) return 0;  // OSXSAVE
    uint32_t low = 0, high = 0;
    __asm__ volatile("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
    return low;
}

constexpr unsigned kAvxRegisters = bit(1) | bit(2);                              // xmm, ymm
constexpr unsigned kAvx512Registers = kAvxRegisters | bit(5) | bit(6) | bit(7);  // opmask, zmm0-15, zmm16-31

}  // namespace

bool has_avx2() {
    static const bool has = all(saved_registers(), kAvxRegisters) && all(Leaf(1, 0).ecx, bit(12) | bit(28)) &&  // FMA, AVX
                            all(Leaf(7, 0).ebx, bit(5));
    return has;
}

bool has_avx512() {
    static const bool has =
        has_avx2() && all(saved_registers(), kAvx512Registers) && all(Leaf(7, 0).ebx, bit(16) | bit(30) | bit(31));  // F, BW, VL
    return has;
}

bool has_avx512_bf16() {
    static const bool has = has_avx512() && all(Leaf(7, 1).eax, bit(5));
    return has;
}

}  // namespace vsartifact
