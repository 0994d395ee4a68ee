# SPDX-License-Identifier: MIT
"""The quantisation that a JPEG left in a plane: found in its samples, told to a network, and bounding what the network changes.

A JPEG keeps the coefficients of an 8x8 DCT as multiples of a step, one for each coefficient. Decoded samples are rounded, but their
coefficients still lie so close to those multiples that the steps can be read off them (:func:`find_steps`): the cosine of
2 pi c / q, averaged over the coefficients c that are not zero, is near 1 where q is the step (or divides it). Finding the table of a
picture that is no JPEG any more is old (Fan and de Queiroz, "Identification of bitmap compression history", 2003); a picture that was
saved twice on one grid shows the coarser table.

The original's coefficient lies within half a step of the decoded one, and mostly much nearer. What a network wants to change is
therefore cut to a part of a step in each coefficient, the narrow quantisation constraint set of Park and Lee (1999), here with a
part that shrinks for fine steps (:data:`SHARE`, :data:`FINE`; both fitted to pictures of the training data).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

BLOCK = 8
SHARE = 0.35
"""Of a coarse step, how far a coefficient may move."""
FINE = 6.0
"""The step, in code values, of which it may move half of that part."""
STEPS = range(3, 121)
"""Those that are looked for: code values of coefficients of the orthonormal DCT."""
BINS_PER_CODE = 4
LARGEST = 384
"""Coefficients beyond this, in code values, are not looked at."""
ZERO = 1.5
"""Coefficients up to this may be zeros that were rounded in the samples."""
NOISE = 0.4
"""Standard deviation that rounding of the samples leaves in a coefficient, a little more than the 0.29 of rounding alone."""
LEAST_COUNT = 8
"""Coefficients that are not zero, without which nothing is said about their step."""
LEAST_SCORE = 5.0
"""Sum of cosines in its standard deviations where there are no steps."""
LEAST_LIKENESS = 0.6
"""Mean cosine over that of such steps under ``NOISE``."""
MOST_BLOCKS = 8192
"""Of planes that hold twice as many, every second row of blocks is looked at, and so on."""
LEAST_KNOWN = 8
"""Steps of the 64 that must be found for a plane to count as a JPEG's."""

# ITU-T T.81 Annex K.1, in natural order: the luminance table that libjpeg scales by its quality.
LUMA = np.array(
    [
        *(16, 11, 10, 16, 24, 40, 51, 61),
        *(12, 12, 14, 19, 26, 58, 60, 55),
        *(14, 13, 16, 24, 40, 57, 69, 56),
        *(14, 17, 22, 29, 51, 87, 80, 62),
        *(18, 22, 37, 56, 68, 109, 103, 77),
        *(24, 35, 55, 64, 81, 104, 113, 92),
        *(49, 64, 78, 87, 103, 121, 120, 101),
        *(72, 92, 95, 98, 112, 100, 103, 99),
    ],
    np.float64,
).reshape(BLOCK, BLOCK)


@dataclass(frozen=True)
class Steps:
    """Quantisation of a plane."""

    scale: float
    """How coarse it is: median of the found steps over those of ``LUMA``."""
    table: NDArray[np.float64]
    """8 x 8 steps in code values; those that were not found are ``scale`` times ``LUMA``, at least 1."""

    @property
    def level(self) -> float:
        """``scale`` as a network is told it: 0 for a 32nd of ``LUMA``, 1 for 8 times ``LUMA``, logarithmic between."""
        return float(np.clip((np.log2(self.scale) + 5) / 8, 0, 1))

    @property
    def limits(self) -> NDArray[np.float64]:
        """8 x 8: how far each coefficient may move, in code values."""
        out: NDArray[np.float64] = SHARE * self.table**2 / (self.table + FINE)
        return out


@cache
def dct_basis() -> NDArray[np.float64]:
    """The orthonormal DCT-II of 8 samples, a row for each frequency."""
    k, n = np.arange(BLOCK)[:, None], np.arange(BLOCK)[None]
    rows = np.cos((2 * n + 1) * k * np.pi / (2 * BLOCK)) / 2
    rows[0] /= np.sqrt(2)
    out: NDArray[np.float64] = rows
    return out


@cache
def _probes() -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """For each bin and each of ``STEPS``: whether such a coefficient counts, and its cosine where it does."""
    values = np.arange(LARGEST * BINS_PER_CODE)[:, None] / BINS_PER_CODE
    steps = np.array(STEPS)[None]
    counts = (values > np.maximum(steps / 2, ZERO)).astype(np.float64)
    return counts, counts * np.cos(2 * np.pi * values / steps)


def _blocks(plane: NDArray[Any]) -> NDArray[Any]:
    """H x W, multiples of 8 -> H/8 x W/8 x 8 x 8, a view."""
    height, width = plane.shape
    return plane.reshape(height // BLOCK, BLOCK, width // BLOCK, BLOCK).swapaxes(1, 2)


def find_steps(plane: NDArray[np.generic]) -> Steps | None:
    """The steps of a JPEG's table that a plane shows; None where it shows none.

    Args:
        plane: H x W code values 0..255, rounded to integers once; blocks begin at its first row and column.
    """
    height, width = (extent // BLOCK * BLOCK for extent in plane.shape)
    if not height or not width:
        return None
    dct, every = dct_basis(), max(height * width // BLOCK**2 // MOST_BLOCKS, 1)
    coefficients = dct @ (_blocks(plane[:height, :width])[::every].astype(np.float64) - 128) @ dct.T
    bins = np.floor(np.abs(coefficients) * BINS_PER_CODE + 0.5).astype(np.int64).reshape(-1, BLOCK * BLOCK)
    length = LARGEST * BINS_PER_CODE
    where = bins + length * np.arange(BLOCK * BLOCK)
    histogram = np.bincount(where[bins < length], minlength=length * BLOCK * BLOCK).reshape(BLOCK * BLOCK, length)
    used = int(bins[bins < length].max()) + 1
    counts, cosines = (histogram[:, :used] @ probe[:used] for probe in _probes())
    steps = np.array(STEPS)
    mean = cosines / np.maximum(counts, 1)
    likeness = mean / np.exp(-2 * (np.pi * NOISE / steps) ** 2)
    sound = (counts >= LEAST_COUNT) & (cosines * np.sqrt(2 / np.maximum(counts, 1)) > LEAST_SCORE) & (likeness > LEAST_LIKENESS)
    likeness = np.where(sound, np.minimum(likeness, 1), 0)
    found = np.zeros(BLOCK * BLOCK)
    for i in np.flatnonzero(sound.any(1)):
        # Divisors of the step do as well, and so does what is little more than it: from the largest one down to the next summit.
        at = int(np.flatnonzero(likeness[i] >= 0.9 * likeness[i].max())[-1])
        while at and sound[i, at - 1] and mean[i, at - 1] >= mean[i, at]:
            at -= 1
        found[i] = steps[at]
    known = found > 0
    if known.sum() < LEAST_KNOWN:
        return None
    scale = float(np.median(found[known] / LUMA.ravel()[known]))
    table = np.where(known, found, np.maximum(scale * LUMA.ravel(), 1))
    return Steps(scale, table.reshape(BLOCK, BLOCK))


def bounded(change: NDArray[np.float32], steps: Steps) -> NDArray[np.float32]:
    """A plane's change, H x W code values over 255, with each coefficient cut to ``steps.limits``.

    What is no whole block at the right and below is extended by replication.
    """
    height, width = change.shape
    whole = np.pad(change, [(0, -extent % BLOCK) for extent in change.shape], mode="edge").astype(np.float64)
    limits = steps.limits / 255
    dct = dct_basis()
    cut = dct.T @ np.clip(dct @ _blocks(whole) @ dct.T, -limits, limits) @ dct
    out: NDArray[np.float32] = cut.swapaxes(1, 2).reshape(whole.shape)[:height, :width].astype(np.float32)
    return out
