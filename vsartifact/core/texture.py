# SPDX-License-Identifier: MIT
"""Texture put back: grain in the place of what a codec took from a frame's luma and no restoration can know.

This is the specification of ``Restore(texture=...)``; the plugin's C++ computes the same integers.

1. **What is left.** Decoded luma, before it is restored, is seen in 16ths of an 8-bit code. Two bands of it are measured: *fine*, what the
   binomial filter 1 2 1 takes away, and *middle*, between 1 2 1 and 1 4 6 4 1, both filters along both axes. Squares of ``BLOCK`` pixels
   hold mean energies of the bands, each over the square and the eight around it, and the square's mean brightness.
2. **What is missing.** How coarsely a frame was coded, restoring it tells: the amplitudes of grain are proportional to ``change``, the root
   mean square of what restoring changed in luma, so that a frame which is left as it is gets none. For a change of one code, tables that
   ``training/texture_fit.py`` fits to pairs give them in both bands: by middle energy and by fine over middle energy, times a factor by
   brightness. Between their entries they are linear. ``flat``, the share of neighbours that are equal, is high in drawn art and
   recordings of screens: the amplitudes fall with it, to nothing.
3. **Grain.** A hash of frame number, row and column gives each pixel a number of its own, nearly normal: white noise, whose two bands are
   added with the amplitudes, which go over linearly from the middle of one square to that of the next. What a pixel gets depends on
   nothing but the frame as decoded and as restored, its number and the pixel's place.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from vsartifact.core import texture_table as table

BLOCK = 8
"""Pixels on a side of a square."""
ALIKE = 8
"""Neighbours that differ by less, in 16ths of an 8-bit code, count as equal."""
FLAT = (0.55, 0.65)
"""``flat`` up to which a frame gets all of its grain, and from which on it gets none."""
LARGEST_CHANGE = 3.0
"""In 8-bit codes; a larger one counts as this."""
REST = 0.05
"""Added to the middle energy that fine energy is divided by."""
DEVIATION = (30284.3, 5361.7)
"""Standard deviation of the bands of :func:`noise`: of a sum of four random bytes, 147.8, times 256, times the filters' norms."""
FRACTION = 32
"""Bits behind the point of what :func:`grain` gives, in 8-bit codes."""

Integers = NDArray[np.int64]
Floats = NDArray[np.float64]
Samples = NDArray[Any]


def sixteenths(luma: Samples, bits: int) -> Integers:
    """Samples of ``bits`` bits, or floating point of 0..1 for ``bits`` of 0, in 16ths of an 8-bit code; infinite and NaN are 0 or 1."""
    if bits:
        wide = luma.astype(np.int64)
        return wide << (12 - bits) if bits <= 12 else wide >> (bits - 12)
    unit = np.clip(np.nan_to_num(luma.astype(np.float32), nan=0.0), 0, 1)
    return np.floor(unit * np.float32(4080) + np.float32(0.5)).astype(np.int64)


def _sums(values: Integers, weights: tuple[int, ...]) -> Integers:
    """Weighted sums along both axes of all windows that fit."""
    height, width = (n - len(weights) + 1 for n in values.shape)
    down = np.sum([w * values[i : i + height] for i, w in enumerate(weights)], axis=0)
    out: Integers = np.sum([w * down[:, i : i + width] for i, w in enumerate(weights)], axis=0)
    return out


def bands(values: Integers) -> tuple[Integers, Integers]:
    """Fine and middle band of values with a rim of two on each side, both 256 times as large as the values."""
    narrow, wide = 16 * _sums(values[1:-1, 1:-1], (1, 2, 1)), _sums(values, (1, 4, 6, 4, 1))
    return 256 * values[2:-2, 2:-2] - narrow, narrow - wide


@dataclass(frozen=True)
class Left:
    """What is left of a frame's texture."""

    fine: Floats
    """Rows x columns of squares: mean energy in squared 8-bit codes, over 3 x 3 squares."""
    middle: Floats
    """The same of the middle band."""
    brightness: Floats
    """Mean of each square in 8-bit codes."""
    flat: float
    """Share of neighbours in a row that are equal; 1 where there are none."""


def measure(luma: Integers) -> Left:
    """What is left of the texture of luma (H x W, in 16ths of an 8-bit code)."""
    height, width = luma.shape
    fine, middle = bands(np.pad(luma, 2, mode="edge"))
    ones = _squares(np.ones_like(luma))
    around = _around(ones)
    scale = (256 * 16) ** 2
    energies = [_around(_squares(band**2)) / (around * scale) for band in (fine, middle)]
    alike = int((abs(np.diff(luma, axis=1)) < ALIKE).sum())
    return Left(
        fine=energies[0],
        middle=energies[1],
        brightness=_squares(luma) / (ones * 16),
        flat=alike / (height * (width - 1)) if width > 1 else 1.0,
    )


def change(decoded: Integers, restored: Integers) -> float:
    """Root mean square, in 8-bit codes, of what restoring changed in luma (both H x W, in 16ths of a code)."""
    return float(np.sqrt(int(((restored - decoded) ** 2).sum()) / (256 * decoded.size)))


def _squares(values: Integers) -> Integers:
    """Sums over squares; those at the right and lower edge may be smaller."""
    rows, columns = (np.arange(0, n, BLOCK) for n in values.shape)
    return np.add.reduceat(np.add.reduceat(values, rows, axis=0), columns, axis=1)


def _around(sums: Integers) -> Integers:
    """Sums over each square and those of the eight around it that there are."""
    return _sums(np.pad(sums, 1), (1, 1, 1))


def place(values: Floats, nodes: tuple[float, ...]) -> tuple[NDArray[np.int64], Floats]:
    """Where values lie among rising nodes: the number of the one at or before each, and the share of the way to the next, 0..1."""
    at = np.array(nodes)
    index = np.clip(np.searchsorted(at, values, side="right") - 1, 0, len(nodes) - 2)
    return index, np.clip((values - at[index]) / (at[index + 1] - at[index]), 0, 1)


def _mix(a: Floats, b: Floats, share: Floats) -> Floats:
    return (1 - share) * a + share * b


def amplitudes(left: Left, changed: float) -> Floats:
    """Standard deviations of the grain that a frame misses: 2 (fine and middle band) x rows x columns, in 8-bit codes.

    Args:
        left: of the decoded frame.
        changed: what :func:`change` says.
    """
    m, fm = place(left.middle, table.MIDDLE_NODES)
    r, fr = place(left.fine / (left.middle + REST), table.RATIO_NODES)
    b, fb = place(left.brightness, table.BRIGHTNESS_NODES)
    bright = np.array(table.BRIGHTNESS)
    factor = frame_factor(left.flat, changed) * _mix(bright[b], bright[b + 1], fb)
    out = []
    for band in (table.FINE, table.MIDDLE):
        t = np.array(band)
        out.append(factor * _mix(_mix(t[m, r], t[m, r + 1], fr), _mix(t[m + 1, r], t[m + 1, r + 1], fr), fm))
    return np.stack(out)


def frame_factor(flat: float, changed: float) -> float:
    """What a frame's amplitudes are multiplied by."""
    return min(changed, LARGEST_CHANGE) * min(max((FLAT[1] - flat) / (FLAT[1] - FLAT[0]), 0.0), 1.0)


def _mixed(h: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """A bijection of 32 bits whose every output bit depends on every input bit (C. Wellons, "Prospecting for Hash Functions", 2018)."""
    h = (h ^ (h >> np.uint32(16))) * np.uint32(0x7FEB352D)
    h = (h ^ (h >> np.uint32(15))) * np.uint32(0x846CA68B)
    return h ^ (h >> np.uint32(16))


def noise(n: int, width: int, height: int) -> tuple[Integers, Integers]:
    """The two bands of the noise of frame ``n``, height x width, of standard deviations ``DEVIATION``."""
    y, x = np.arange(height + 4, dtype=np.uint32), np.arange(width + 4, dtype=np.uint32)
    h = _mixed(_mixed(_mixed(np.array([n], np.uint32)) ^ y)[:, None] ^ x)
    white = sum(((h >> np.uint32(shift)) & np.uint32(255)).astype(np.int64) for shift in (0, 8, 16, 24)) - 510
    return bands(np.asarray(white))


def grain(luma: Samples, restored: Samples, bits: int, n: int, amount: float, mask: Floats | None = None) -> Integers:
    """The grain that restored luma gets, in 8-bit codes times ``2**FRACTION``.

    Args:
        luma: H x W, as it was decoded.
        restored: H x W, what was made of it.
        bits: of its samples, 8 to 16; 0 = floating point.
        n: the frame's number.
        amount: 0..1, how much of what is missing is put back.
        mask: H x W, 0..1, how much of that each pixel gets; None = all.
    """
    height, width = luma.shape
    decoded = sixteenths(luma, bits)
    sizes = amplitudes(measure(decoded), change(decoded, sixteenths(restored, bits)))
    total = np.zeros((height, width), np.int64)
    for size, deviation, band in zip(sizes, DEVIATION, noise(n, width, height), strict=True):
        total += _blended(np.floor(amount * size * ((1 << 24) / deviation) + 0.5).astype(np.int64), width, height) * band
    if mask is not None:
        total = (total * np.floor(mask * 256 + 0.5).astype(np.int64)) >> 8
    return total


def _blended(squares: Integers, width: int, height: int) -> Integers:
    """A number for each pixel, 256 times as large, that goes over linearly from the middle of one square to that of the next."""
    along = []
    for extent, count in ((height, squares.shape[0]), (width, squares.shape[1])):
        at = 2 * np.arange(extent, dtype=np.int64) + 1 - BLOCK  # in 16ths of a square, from the middle of the first
        first, share = at >> 4, at & 15
        along.append((np.clip(first, 0, count - 1), np.clip(first + 1, 0, count - 1), share))
    (above, below, fy), (before, after, fx) = along
    down = (16 - fy)[:, None] * squares[above] + fy[:, None] * squares[below]
    return np.asarray((16 - fx) * down[:, before] + fx * down[:, after])


def add(plane: Samples, bits: int, total: Integers) -> Samples:
    """Samples of the restored plane with :func:`grain` on them, held to their range; those that get none stay what they are."""
    if bits:
        shift = FRACTION - (bits - 8)
        codes: Samples = np.clip(plane + ((total + (1 << (shift - 1))) >> shift), 0, (1 << bits) - 1).astype(plane.dtype)
        return codes
    with np.errstate(over="ignore", invalid="ignore"):
        more = (total * (2.0**-FRACTION / 255)).astype(np.float32)
        summed = np.clip(plane.astype(np.float32) + more, 0, 1).astype(plane.dtype)
    return np.where(total == 0, plane, summed)
