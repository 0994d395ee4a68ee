# SPDX-License-Identifier: MIT
"""Picture metrics on uint8 or float planes with code values 0..255: PSNR, SSIM, PSNR-B."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

Plane = NDArray[np.uint8] | NDArray[np.float64]


def mse(a: Plane, b: Plane) -> float:
    """Mean squared error in squared code values."""
    return float(np.mean((a.astype(np.float64) - b.astype(np.float64)) ** 2))


def psnr(a: Plane, b: Plane) -> float:
    """Peak signal-to-noise ratio in dB for a peak of 255; 100 for equal planes."""
    error = mse(a, b)
    return 100.0 if error == 0 else 10 * math.log10(255**2 / error)


def ssim(a: Plane, b: Plane) -> float:
    """Structural similarity (Wang et al. 2004): 11x11 Gaussian of sigma 1.5, K1 0.01, K2 0.03, valid area only.

    Planes must be at least 11x11.
    """
    weights = np.exp(-(np.arange(-5, 6) ** 2) / (2 * 1.5**2))
    weights /= weights.sum()

    def blur(plane: NDArray[np.float64]) -> NDArray[np.float64]:
        height, width = plane.shape
        rows, out = np.zeros((height - 10, width)), np.zeros((height - 10, width - 10))
        for i, weight in enumerate(weights):
            rows += weight * plane[i : height - 10 + i]
        for i, weight in enumerate(weights):
            out += weight * rows[:, i : width - 10 + i]
        return out

    x, y = a.astype(np.float64), b.astype(np.float64)
    c1, c2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    mx, my = blur(x), blur(y)
    vx, vy, cov = blur(x * x) - mx * mx, blur(y * y) - my * my, blur(x * y) - mx * my
    return float(np.mean((2 * mx * my + c1) * (2 * cov + c2) / ((mx**2 + my**2 + c1) * (vx + vy + c2))))


def psnr_b(a: Plane, truth: Plane, block: int = 8) -> float:
    """PSNR-B (Yim and Bovik 2011) in dB: PSNR that counts steps at block borders of ``a`` as further error.

    100 where planes are equal and no step is larger at borders than elsewhere.
    """
    x = a.astype(np.float64)
    h, w = x.shape
    rows, cols = np.diff(x, axis=0) ** 2, np.diff(x, axis=1) ** 2
    row_border, col_border = np.arange(block - 1, h - 1, block), np.arange(block - 1, w - 1, block)
    border = rows[row_border].sum() + cols[:, col_border].sum()
    # Counted as in the published code, also where the size is no multiple of the block: comparisons need the same digits.
    n_border = h * (w / block - 1) + w * (h / block - 1)
    n_other = (h - 1) * w + (w - 1) * h - n_border
    at_border, elsewhere = border / n_border, (rows.sum() + cols.sum() - border) / n_other
    effect = math.log2(block) / math.log2(min(h, w)) * (at_border - elsewhere) if at_border > elsewhere else 0.0
    error = mse(a, truth) + effect
    return 100.0 if error == 0 else 10 * math.log10(255**2 / error)
