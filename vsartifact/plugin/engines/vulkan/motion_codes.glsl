// SPDX-License-Identifier: MIT
// Samples as the integers that frames are moved by: codes as they are, floats as 16 bits, rounded. Behind samples.glsl.

int code_of(uint word, int at, float offset) {
    if (SAMPLE == 0) return int(bitfieldExtract(word, 8 * at, 8));
    if (SAMPLE == 1) return int(bitfieldExtract(word, 16 * at, 16));
    precise const float scaled = sample_of(word, at, 1, offset) * 65535;
    return int(scaled + 0.5);
}

/// A code of 8 bits and `deeper` more.
int to_8_bits(int code, int deeper) {
    return min((code + (1 << deeper >> 1)) >> deeper, 255);
}
