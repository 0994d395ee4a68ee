// SPDX-License-Identifier: MIT
// The orthonormal DCT-II of blocks of 8x8, by 64 threads, as samples/quantization.cpp has it: by halves, columns first.

const int BLOCK = 8, CELLS = 64;

// Frequency 2i + j of sample n in [j][i][n], of the sums (j = 0) or differences (j = 1) of samples n and 7 - n.
const float HALVES[32] = float[](
    0.353553391, 0.353553391, 0.353553391, 0.353553391,
    0.461939766, 0.191341716, -0.191341716, -0.461939766,
    0.353553391, -0.353553391, -0.353553391, 0.353553391,
    0.191341716, -0.461939766, 0.461939766, -0.191341716,
    0.49039264, 0.415734806, 0.277785117, 0.097545161,
    0.415734806, -0.097545161, -0.49039264, -0.277785117,
    0.277785117, -0.49039264, 0.097545161, 0.415734806,
    0.097545161, -0.277785117, 0.415734806, -0.49039264);

shared float cells[2 * CELLS];  // a block, and one more

/// Column thread / 8 of the block at `from`, transformed: its frequency thread % 8. All of them are the block transformed so far,
/// and turned.
float forward(int from, int thread) {
    const int column = thread / BLOCK, frequency = thread % BLOCK, i = frequency / 2, j = frequency % 2;
    float sum = 0;
    for (int n = 0; n < BLOCK / 2; n++) {
        const float a = cells[from + n * BLOCK + column], b = cells[from + (BLOCK - 1 - n) * BLOCK + column];
        sum += HALVES[(j * 4 + i) * 4 + n] * (j == 0 ? a + b : a - b);
    }
    return sum;
}

/// What forward() does, undone.
float inverse(int from, int thread) {
    const int column = thread / BLOCK, at = thread % BLOCK, n = min(at, BLOCK - 1 - at);
    float even = 0, odd = 0;
    for (int i = 0; i < BLOCK / 2; i++) {
        even += HALVES[i * 4 + n] * cells[from + 2 * i * BLOCK + column];
        odd += HALVES[(4 + i) * 4 + n] * cells[from + (2 * i + 1) * BLOCK + column];
    }
    return at < BLOCK / 2 ? even + odd : even - odd;
}

/// The coefficient number `thread` of the block in `cells`, whose sample of that number each thread gives.
float coefficient(float value, int thread) {
    cells[thread] = value;
    barrier();
    cells[CELLS + thread] = forward(0, thread);
    barrier();
    return forward(CELLS, thread);
}

/// Behind coefficient(), and what it does undone.
float back(float coefficient, int thread) {
    cells[thread] = coefficient;
    barrier();
    const float half_way = inverse(0, thread);
    cells[CELLS + thread] = half_way;
    barrier();
    return inverse(CELLS, thread);
}
