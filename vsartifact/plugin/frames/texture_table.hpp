// SPDX-License-Identifier: MIT
// The tables of vsartifact/core/texture.py, which says what they mean.
// Generated, do not edit: python training/texture_fit.py CLIPS --model car_10k
// clang-format off
#pragma once

namespace vsartifact::texture_table {

inline constexpr double kMiddleNodes[6] = {0, 0.1, 0.4, 1.6, 6.4, 25.6};
inline constexpr double kRatioNodes[6] = {0, 0.5, 1, 2, 4, 8};
inline constexpr double kBrightnessNodes[7] = {16, 32, 72, 128, 184, 228, 240};
inline constexpr double kFlatNodes[5] = {0.1, 0.3, 0.5, 0.7, 0.9};
inline constexpr double kDeadNodes[5] = {0, 0.02, 0.08, 0.3, 0.8};
inline constexpr double kFine[6][6] = {
    {0, 0, 0, 0, 0.3508, 1.468},
    {0, 0, 0, 0.5019, 2.89, 3.457},
    {0.6221, 0.6506, 0.5054, 1.529, 5.062, 7.072},
    {1.422, 1.637, 2.081, 3.935, 6.235, 6.891},
    {2.139, 2.542, 3.561, 6.361, 7.942, 8.428},
    {2.565, 2.988, 4.009, 5.694, 7.282, 4.254},
};
inline constexpr double kMiddle[6][6] = {
    {1.915, 1.879, 2.132, 2.653, 3.328, 3.16},
    {2.422, 2.503, 2.741, 3.152, 2.731, 2.59},
    {2.512, 2.629, 3.022, 3.4, 2.589, 1.244},
    {2.378, 2.414, 2.509, 2.373, 1.856, 1.027},
    {2.181, 2.071, 1.747, 0.5457, 0, 0},
    {2.013, 1.873, 1.42, 0.5321, 0, 0.9182},
};
inline constexpr double kBrightness[7] = {0, 0.9198, 1, 0.9369, 0.7075, 0.5862, 0};
inline constexpr double kFrame[5][5] = {
    {0.07195, 0.1258, 0.2241, 0.4093, 0.7631},
    {0.2592, 0.3548, 0.4941, 0.6989, 1},
    {0.228, 0.3099, 0.4404, 0.6439, 0.9585},
    {0.06982, 0.1135, 0.1999, 0.3733, 0.7257},
    {0, 0, 0, 0, 0},
};

}  // namespace vsartifact::texture_table
