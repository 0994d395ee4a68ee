// SPDX-License-Identifier: MIT
// The steps whose multiples the coefficients of a histogram are, 0 where there is none, as samples/quantization.cpp finds them. A
// workgroup finds that of one of the 64 coefficients, a thread tries one step.
#version 450
layout(local_size_x = 128) in;

layout(set = 0, binding = 0) readonly buffer Histograms { uint histograms[]; };
layout(set = 0, binding = 1) writeonly buffer Steps { float steps[]; };

layout(push_constant) uniform Sizes { int first; };  // where those of the plane begin

const int BINS_PER_CODE = 4, BINS = 384 * BINS_PER_CODE, FIRST = 3, STEPS = 118;
const float PI = 3.14159265, ZERO = 1.5, NOISE = 0.4, MIN_COUNT = 8, MIN_SCORE = 5, MIN_LIKENESS = 0.6;

shared float means[STEPS], likeness[STEPS];

void main() {
    const int thread = int(gl_LocalInvocationIndex), cell = int(gl_WorkGroupID.x), tried = FIRST + thread;
    if (thread < STEPS) {
        uint count = 0;
        float sum = 0;
        for (int bin = int(ZERO * BINS_PER_CODE) + 1; bin < BINS; bin++) {
            const uint here = histograms[cell * BINS + bin];
            // Those of which the value is more than half of the step.
            if (here == 0 || 2 * bin <= BINS_PER_CODE * tried) continue;
            const int period = BINS_PER_CODE * tried;
            count += here;
            const int phase = bin % period;  // folded, for devices bound the error of cosines up to pi alone
            sum += float(here) * cos(2 * PI * float(min(phase, period - phase)) / float(period));
        }
        const float n = max(float(count), 1), part = PI * NOISE / float(tried), like = sum / n / exp(-2 * part * part);
        const bool sound = n >= MIN_COUNT && sum * sqrt(2 / n) > MIN_SCORE && like > MIN_LIKENESS;
        means[thread] = sum / n;
        likeness[thread] = sound ? min(like, 1) : 0;
    }
    barrier();
    if (thread > 0) return;
    float best = 0;
    for (int i = 0; i < STEPS; i++) best = max(best, likeness[i]);
    int at = STEPS - 1;
    if (best > 0) {
        // Divisors of the step do as well, and so does what is little more than it.
        while (likeness[at] < 0.9 * best) at--;
        while (at > 0 && likeness[at - 1] > 0 && means[at - 1] >= means[at]) at--;
    }
    steps[first + cell] = best > 0 ? float(FIRST + at) : 0;
}
