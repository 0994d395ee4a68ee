# SPDX-License-Identifier: MIT
"""Y'CbCr and R'G'B' by the matrix of Rec. ITU-R BT.601-7, which training and its measures use throughout."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

Plane = NDArray[Any]
"""H x W code values 0..255, integer or float."""

KR, KG, KB = 0.299, 0.587, 0.114

YCBCR_TO_RGB = np.array(
    [[1, 0, 2 * (1 - KR)], [1, -2 * (1 - KB) * KB / KG, -2 * (1 - KR) * KR / KG], [1, 2 * (1 - KB), 0]], np.float64
)
"""Full-scale Y'CbCr (luma 0..1, chroma -0.5..0.5) to R'G'B' in 0..1."""

RGB_TO_YCBCR = np.round(
    np.array([[219], [224], [224]])
    * [
        [KR, KG, KB],
        [-KR / (2 * (1 - KB)), -KG / (2 * (1 - KB)), 0.5],
        [0.5, -KG / (2 * (1 - KR)), -KB / (2 * (1 - KR))],
    ],
    3,
)
"""R'G'B' in 0..1 to limited-range Y'CbCr in 8-bit codes above 16, 128, 128; three decimals, as it is used in the literature."""


def scales(full_range: bool) -> tuple[int, int, int]:
    """Code of black, and codes between black and white and between the extremes of chroma, 8 bits."""
    return (0, 255, 255) if full_range else (16, 219, 224)


def to_rgb(planes: Sequence[Plane], full_range: bool = False) -> list[Plane]:
    """Three planes Y'CbCr of one size -> R'G'B' code values 0..255, float32, clipped as every RGB format clips them."""
    low, luma, chroma = scales(full_range)
    y, u, v = (plane.astype(np.float32) for plane in planes)
    coded = np.stack([(y - low) / luma, (u - 128) / chroma, (v - 128) / chroma])
    return list(np.clip(np.tensordot(YCBCR_TO_RGB.astype(np.float32), coded, 1), 0, 1) * 255)


def to_ycbcr(planes: Sequence[Plane], full_range: bool = False) -> list[Plane]:
    """Three planes of R'G'B' code values -> Y'CbCr, floating point, not rounded: the inverse of :func:`to_rgb`."""
    low, luma, chroma = scales(full_range)
    r, g, b = (plane.astype(np.float64) / 255 for plane in planes)
    y = KR * r + KG * g + KB * b
    return [low + luma * y, 128 + chroma * (b - y) / (2 * (1 - KB)), 128 + chroma * (r - y) / (2 * (1 - KR))]


def luma(picture: NDArray[Any]) -> NDArray[np.float64]:
    """Limited-range luma of H x W x 3 R'G'B' code values, not rounded, as BasicSR's metrics take it."""
    out: NDArray[np.float64] = picture.astype(np.float64) @ (RGB_TO_YCBCR[0] / 255) + 16
    return out
