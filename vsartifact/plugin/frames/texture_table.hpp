// SPDX-License-Identifier: MIT
// The tables of vsartifact/core/texture.py, which says what they mean.
// Generated, do not edit: python training/texture_fit.py CLIPS
// clang-format off
#pragma once

namespace vsartifact::texture_table {

inline constexpr double kMiddleNodes[6] = {0, 0.1, 0.4, 1.6, 6.4, 25.6};
inline constexpr double kRatioNodes[6] = {0, 0.5, 1, 2, 4, 8};
inline constexpr double kBrightnessNodes[7] = {16, 32, 72, 128, 184, 228, 240};
inline constexpr double kFine[6][6] = {
    {0.04302, 0.01094, 0.05732, 0.1593, 0.3532, 0.4711},
    {0.1299, 0.1323, 0.1527, 0.2636, 0.5802, 0.7235},
    {0.2167, 0.2295, 0.2746, 0.4251, 0.7503, 0.9674},
    {0.2839, 0.3102, 0.3799, 0.5819, 0.8407, 0.8918},
    {0.3262, 0.3516, 0.4104, 0.5334, 0.7329, 0.706},
    {0.3419, 0.3579, 0.3848, 0.3792, 0.4028, 0.228},
};
inline constexpr double kMiddle[6][6] = {
    {0.3369, 0.3554, 0.3596, 0.3558, 0.2871, 0.2307},
    {0.3091, 0.3152, 0.3288, 0.3175, 0.1872, 0.1016},
    {0.2738, 0.2749, 0.2706, 0.2374, 0.09333, 0},
    {0.2411, 0.2312, 0.2033, 0.1188, 0, 0},
    {0.2146, 0.2023, 0.1655, 0.09325, 0, 0},
    {0.2048, 0.1914, 0.1678, 0.1515, 0.1143, 0.1935},
};
inline constexpr double kBrightness[7] = {0, 0.9962, 1, 0.9586, 0.8316, 0.709, 0};

}  // namespace vsartifact::texture_table
