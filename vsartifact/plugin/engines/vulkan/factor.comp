// SPDX-License-Identifier: MIT
// The factor of adaptive strength for a plane, out of the sums of statistics.comp, as frames/adaptive.cpp has it.
#version 450
layout(local_size_x = 256) in;

layout(set = 0, binding = 0) readonly buffer Partial { float partial[]; };
layout(set = 0, binding = 1) readonly buffer Estimate { float estimate[]; };  // Estimates::numbers()
layout(set = 0, binding = 2) buffer Factors { float factors[]; };

layout(push_constant) uniform Sizes {
    int groups, factor;
    float pixels;
};

const int SUMS = 8, THREADS = 256, STATISTICS = 6, UNITS = 6;
const float TINY = 1e-5, LEAST = TINY * TINY, MAX = 1.5;

shared float sums[SUMS * THREADS];

void main() {
    const int thread = int(gl_LocalInvocationIndex);
    float own[SUMS];
    for (int s = 0; s < SUMS; s++) own[s] = 0;
    for (int group = thread; group < groups; group += THREADS)
        for (int s = 0; s < SUMS; s++) own[s] += partial[group * SUMS + s];
    for (int s = 0; s < SUMS; s++) sums[s * THREADS + thread] = own[s];
    for (int half_of = THREADS / 2; half_of > 0; half_of /= 2) {
        barrier();
        if (thread < half_of)
            for (int s = 0; s < SUMS; s++) sums[s * THREADS + thread] += sums[s * THREADS + thread + half_of];
    }
    barrier();
    if (thread > 0) return;
    float mean[SUMS];
    for (int s = 0; s < SUMS; s++) mean[s] = sums[s * THREADS] / pixels;
    const float slope = mean[1] / 2, bend = mean[4], changed = mean[5];
    const float statistics[STATISTICS] = float[](
        log((sqrt(slope) + TINY) / (mean[0] / 2 + TINY)),
        mean[3] / sqrt(bend * changed + 1e-12),
        mean[2] / 2,
        log((sqrt(changed) + TINY) / (sqrt(bend) + TINY)),
        log((mean[6] + LEAST * LEAST) / ((changed + LEAST) * (changed + LEAST))),
        log((mean[7] / 2 + LEAST * LEAST) / ((changed + LEAST) * (slope + LEAST))));
    float inputs[STATISTICS];
    float z = estimate[0];
    for (int i = 0; i < STATISTICS; i++) {
        const float low = estimate[2 + 3 * i], high = estimate[3 + 3 * i];
        inputs[i] = clamp(2 * (statistics[i] - low) / (high - low) - 1, -1, 1);
        z += estimate[1 + 3 * i] * inputs[i];
    }
    for (int u = 0; u < UNITS; u++) {
        const int at = 1 + 3 * STATISTICS + u * (2 + STATISTICS);
        float sum = estimate[at + 1];
        for (int i = 0; i < STATISTICS; i++) sum += estimate[at + 2 + i] * inputs[i];
        z += estimate[at] * tanh(clamp(sum, -20, 20));  // some drivers compute it by exp
    }
    factors[factor] = MAX / (1 + exp(-z));
}
