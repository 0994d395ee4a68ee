// SPDX-License-Identifier: MIT
// Samples of a plane as they lie in words of 32 bits, and their unit values, as samples/planes.hpp has it: code / peak for integers,
// the value + offset for floats, held to 0..1, NaN is 0. Words need no feature of a device for 8 or 16 bits.

layout(constant_id = 0) const int SAMPLE = 0;  // 0 = 8 bit, 1 = 16 bit, 2 = float16, 3 = float32

int per_word(int kind) { return kind == 0 ? 4 : kind == 3 ? 1 : 2; }

const int PER_WORD = SAMPLE == 0 ? 4 : SAMPLE == 3 ? 1 : 2;

float unit(float v) {
    v = v > 0 ? v : 0;
    return v < 1 ? v : 1;
}

/// Unit value of sample `at` of a word, of a plane of that kind.
float sample_as(int kind, uint word, int at, float peak, float offset) {
    if (kind == 0) return float(bitfieldExtract(word, 8 * at, 8)) / peak;
    if (kind == 1) return unit(float(bitfieldExtract(word, 16 * at, 16)) / peak);
    if (kind == 2) return unit(unpackHalf2x16(word)[at] + offset);
    return unit(uintBitsToFloat(word) + offset);
}

float sample_of(uint word, int at, float peak, float offset) { return sample_as(SAMPLE, word, at, peak, offset); }

/// A word whose sample `at` has that unit value, the others 0. Integers are rounded to nearest.
uint word_of(float v, int at, float peak, float offset) {
    if (SAMPLE == 0) return uint(v * peak + 0.5) << 8 * at;
    if (SAMPLE == 1) return uint(v * peak + 0.5) << 16 * at;
    if (SAMPLE == 2) return packHalf2x16(vec2(v - offset, 0)) << 16 * at;
    return floatBitsToUint(v - offset);
}

/// A word whose sample `at` is that of the given one, the others 0.
uint bits_of(uint word, int at) {
    const int bits = 32 / PER_WORD;
    return SAMPLE == 3 ? word : bitfieldExtract(word, bits * at, bits) << bits * at;
}
