# SPDX-License-Identifier: MIT
"""What is measured: clips of 4:2:0 planes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Plane = NDArray[np.uint8] | NDArray[np.uint16]
BITS = {8: np.dtype(np.uint8), 10: np.dtype(np.uint16)}
"""Depths that every measure takes, and how samples of each are kept."""


class MissingPackageError(RuntimeError):
    """A measure cannot be computed here; the text says what to install."""


@dataclass(frozen=True, kw_only=True)
class Clip:
    """Frames of one size in Y'CbCr 4:2:0, code values as a codec leaves them.

    Raises:
        ValueError: there is no frame, or frames are not of three such planes.
    """

    frames: Sequence[Sequence[Plane]]
    """``[y, u, v]`` each: H x W, and twice H/2 x W/2; H and W are even."""
    bits: int = 8
    """8 (uint8 samples) or 10 (uint16)."""
    matrix: int = 6
    """Matrix coefficients by ITU-T H.273: 6 is BT.601, 1 BT.709, 9 BT.2020."""
    full_range: bool = False
    """Luma of 0 to the maximum, instead of 16 to 235 (times 4 for 10 bits)."""

    def __post_init__(self) -> None:
        if self.bits not in BITS:
            raise ValueError(f"clips of 8 or 10 bits are measured, got {self.bits}; convert before")
        if not self.frames:
            raise ValueError("a clip needs a frame to be measured, got none")
        height, width = self.frames[0][0].shape
        if height % 2 or width % 2:
            raise ValueError(f"4:2:0 needs luma of even size, got {width}x{height}; crop it")
        wanted = [(height, width), (height // 2, width // 2), (height // 2, width // 2)]
        for n, frame in enumerate(self.frames):
            found = [plane.shape for plane in frame]
            if found != wanted:
                raise ValueError(f"frame {n} has planes of {found}, 4:2:0 of {width}x{height} has {wanted}")
            if any(plane.dtype != BITS[self.bits] for plane in frame):
                raise ValueError(f"frame {n} has samples of {frame[0].dtype}, {self.bits} bits are kept as {BITS[self.bits]}")

    @property
    def width(self) -> int:
        """Of luma."""
        return int(self.frames[0][0].shape[1])

    @property
    def height(self) -> int:
        """Of luma."""
        return int(self.frames[0][0].shape[0])

    @property
    def peak(self) -> int:
        """Largest code value."""
        return (1 << self.bits) - 1


def check_alike(truth: Clip, got: Clip) -> None:
    """Refuse clips that cannot be compared.

    Raises:
        ValueError: they differ in length, size, depth, matrix or range.
    """
    for what in ("width", "height", "bits", "matrix", "full_range"):
        a, b = getattr(truth, what), getattr(got, what)
        if a != b:
            raise ValueError(f"the original has {what} {a}, the clip to measure {b}; convert one of them before")
    if len(truth.frames) != len(got.frames):
        raise ValueError(
            f"the original has {len(truth.frames)} frames, the clip to measure {len(got.frames)}; cut one of them before"
        )
