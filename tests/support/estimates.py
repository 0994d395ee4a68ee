# SPDX-License-Identifier: MIT
"""Calibrations of adaptive strength for tests: factors that depend on everything in them and stay away from their ends."""

from __future__ import annotations

UNITS = (
    "0.5 0.1 1 0 0 0 0 0",
    "-0.4 0 0 1.5 0 0 0 -0.5",
    "0.3 -0.2 0 0 -1 0.5 0 0",
    "0.6 0.3 0 0 0 -1 0.4 0",
    "-0.5 -0.1 0 0.4 0 0 1.2 0",
    "0.2 0 -0.3 0 0 0.7 0 -1",
)
"""Gain, bias, and a weight for each statistic."""
CLAMPED = " ".join(
    [
        *("2", "0.2"),
        *("-0.6 0.2 0.6", "0.5 -0.5 0.6", "-0.4 0.05 0.98", "0.4 -2 -1.5", "-0.3 0.5 2", "0.5 -0.2 0.1"),
        *UNITS,
    ]
)
"""Version, bias; weight, low and high of each statistic, in ranges that pictures leave; units."""
WIDE = " ".join(["2", "-0.5", "2 -9 9", "1.5 -9 9", "-3 -9 9", "2 -9 9", "-1.5 -9 9", "2.5 -9 9", *UNITS])
"""In ranges that nothing leaves."""
