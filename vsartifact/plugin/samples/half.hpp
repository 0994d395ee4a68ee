// SPDX-License-Identifier: MIT
// IEEE binary16 <-> float, as samples and tensors need it.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace vsartifact {

/// IEEE binary16 -> float. Infinities and NaNs come out as numbers of 65536 and
/// more.
inline float half_to_float(uint16_t half) {
    const uint32_t magnitude = static_cast<uint32_t>(half & 0x7fff) << 13;
    const float value = std::bit_cast<float>(magnitude) * 0x1p112f;
    return half & 0x8000 ? -value : value;
}

/// float of magnitude at most 1 -> IEEE binary16, rounded to nearest, ties to
/// even.
inline uint16_t float_to_half(float value) {
    const uint32_t bits = std::bit_cast<uint32_t>(value);
    const uint32_t sign = bits >> 16 & 0x8000;
    const uint32_t magnitude = bits & 0x7fffffff;
    const uint32_t normal = (magnitude - (112u << 23) + 0xfff + (magnitude >> 13 & 1)) >> 13;
    // Below 2^-14 a half counts in steps of 2^-24, which are a float's last bit
    // between 0.5 and 1.
    const uint32_t subnormal = std::bit_cast<uint32_t>(std::bit_cast<float>(magnitude) + 0.5f) - std::bit_cast<uint32_t>(0.5f);
    return static_cast<uint16_t>(sign | (magnitude < (113u << 23) ? subnormal : normal));
}

/// Unit values -> halves.
inline void to_halves(const float* values, size_t count, uint16_t* halves) {
    for (size_t i = 0; i < count; i++) halves[i] = float_to_half(values[i]);
}

/// Halves -> floats; infinities become NaNs.
inline void from_halves(const uint16_t* halves, size_t count, float* values) {
    for (size_t i = 0; i < count; i++) {
        const bool finite = (halves[i] & 0x7c00) != 0x7c00;
        values[i] = finite ? half_to_float(halves[i]) : std::numeric_limits<float>::quiet_NaN();
    }
}

}  // namespace vsartifact
