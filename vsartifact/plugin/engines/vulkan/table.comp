// SPDX-License-Identifier: MIT
// What a network is told of the steps of PLANES planes, and how far their coefficients may move, as samples/quantization.cpp has it.
#version 450
layout(local_size_x = 64) in;
layout(constant_id = 0) const int PLANES = 1;

layout(set = 0, binding = 0) readonly buffer Steps { float steps[]; };    // 64 a plane
layout(set = 0, binding = 1) writeonly buffer Facts { float facts[]; };   // a plane: whether they are known, 0 or 1, then the limits
layout(set = 0, binding = 2) writeonly buffer Known { float any_known; };   // of all planes
layout(set = 0, binding = 3) writeonly buffer Level { float mean_level; };

layout(push_constant) uniform Sizes { int stride; };  // from the facts of one plane to the next

const int CELLS = 64, MIN_KNOWN = 8;
const float SHARE = 0.35, FINE = 6;

// ITU-T T.81 Annex K.1, in natural order.
const float LUMA[CELLS] = float[](
    16, 11, 10, 16, 24,  40,  51,  61,
    12, 12, 14, 19, 26,  58,  60,  55,
    14, 13, 16, 24, 40,  57,  69,  56,
    14, 17, 22, 29, 51,  87,  80,  62,
    18, 22, 37, 56, 68,  109, 103, 77,
    24, 35, 55, 64, 81,  104, 113, 92,
    49, 64, 78, 87, 103, 121, 120, 101,
    72, 92, 95, 98, 112, 100, 103, 99);

shared float scales[CELLS];  // 0 = not known
shared float low, high;      // those in the middle

void main() {
    const int thread = int(gl_LocalInvocationIndex);
    float sum = 0, count = 0;
    for (int p = 0; p < PLANES; p++) {
        const float found = steps[p * CELLS + thread], own = found / LUMA[thread];
        scales[thread] = own;
        barrier();
        int known = 0, smaller = 0;
        for (int i = 0; i < CELLS; i++) {
            const float other = scales[i];
            if (other == 0) continue;
            known++;
            if (other < own || (other == own && i < thread)) smaller++;
        }
        if (own > 0 && smaller == (known - 1) / 2) low = own;
        if (own > 0 && smaller == known / 2) high = own;
        barrier();
        const bool enough = known >= MIN_KNOWN;
        const float scale = enough ? (low + high) / 2 : 1;
        const float used = found > 0 ? found : max(scale * LUMA[thread], 1);
        facts[p * stride + 1 + thread] = SHARE * used * used / (used + FINE) / 255;
        if (thread == 0) facts[p * stride] = enough ? 1 : 0;
        if (enough) {
            sum += clamp((log2(scale) + 5) / 8, 0, 1);
            count++;
        }
        barrier();  // scales are used again
    }
    if (thread > 0) return;
    any_known = count > 0 ? 1 : 0;
    mean_level = count > 0 ? sum / count : 0;
}
