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
    {0.04108, 0.01912, 0.07385, 0.1557, 0.376, 0.513},
    {0.1308, 0.137, 0.1682, 0.2565, 0.5891, 0.7394},
    {0.2138, 0.2414, 0.2945, 0.4606, 0.7191, 0.8861},
    {0.2819, 0.3082, 0.3761, 0.5619, 0.8205, 0.8867},
    {0.3226, 0.3436, 0.3992, 0.5042, 0.7077, 0.7106},
    {0.3342, 0.354, 0.3775, 0.3826, 0.4352, 0.275},
};
inline constexpr double kMiddle[6][6] = {
    {0.3216, 0.3375, 0.3372, 0.3362, 0.2464, 0.1799},
    {0.2907, 0.2967, 0.3008, 0.2928, 0.1467, 0.05872},
    {0.2563, 0.2493, 0.2399, 0.1925, 0.07765, 0},
    {0.2209, 0.2112, 0.1841, 0.1035, 0, 0},
    {0.1956, 0.1838, 0.1524, 0.08393, 0, 0},
    {0.1863, 0.1735, 0.1513, 0.1296, 0.08042, 0.1545},
};
inline constexpr double kBrightness[7] = {0, 0.9966, 1, 0.943, 0.7997, 0.6773, 0};

}  // namespace vsartifact::texture_table
