# SPDX-License-Identifier: MIT
"""A neighbouring frame moved to where this frame has its content: block matching and overlapped compensation, in integers.

This is the specification of channels such as ``y@-1~`` and ``fit@-1`` (:mod:`vsartifact.core.channels`): the plugin's C++ and the
shaders compute the same numbers. Nothing depends on the order in which blocks are computed, so all of them can be at once.

1. **Search.** Luma is seen with 8 bits (deeper samples are rounded). A pyramid of means of 2 x 2 samples goes down to the first level
   whose shorter side is under ``COARSEST`` samples. At each level the picture has ``ceil(size / STEP) + 1`` blocks along an axis, block
   ``i`` covering samples ``STEP * (i - 1)`` to ``STEP * (i + 1) - 1``: every sample lies in four. Coordinates beyond the picture mean its
   nearest sample. The cost of a vector is the sum of absolute differences plus ``PENALTY`` for each sample of distance from where the
   search began. The coarsest level tries every vector within ``RADIUS``; each finer one begins with twice the vector of the coarser
   level's block over it, of that block's four neighbours, and no motion. Then it goes to the best of the eight vectors around, and,
   but for the finest level, each block tries the vectors of its four neighbours. The first of equals wins.
2. **Quarter samples.** Along each axis the parabola through the costs of the best vector and the two beside it is lowest at a fraction,
   rounded to quarters; where the best vector has no difference at all, at the vector itself.
3. **Compensation.** Each block's window is taken from the neighbour at its vector, by the 4-tap filters of HEVC's chroma
   interpolation (ITU-T H.265, table 8-13; eighths, so that they serve planes of half size as well), and the four blocks of a sample are
   added with weights that rise and fall linearly.
4. **Fit.** What the moved luma differs from this frame's, summed over a block's window, says how well it fits: ``FULL`` up to a mean
   difference of ``GOOD`` levels, 0 from ``BAD`` on, linear between, and blended between blocks as the picture is. The moved plane is
   this frame's own sample where nothing fits. Where less than ``CUT`` of the picture fits, it is a cut: nothing is taken.

Vectors that others found take the place of 1 and 2: each block has those of the block whose middle is nearest to its own, the
later one of two.

A frame that is missing is this frame itself with a fit of 0.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

STEP = 4
"""Samples between blocks, half a block's window."""
WINDOW = 2 * STEP
COARSEST = 64
"""The pyramid ends at the first level whose shorter side has fewer samples."""
RADIUS = 6
"""Of the search at the coarsest level, in its samples."""
PENALTY = 4
"""Added to a sum of absolute differences for each sample of distance, along each axis, from where the search began."""
REACH = 16
"""Samples by which windows reach beyond the picture at most; vectors are shortened to that."""
GOOD, BAD = 4, 20
"""Mean absolute differences, in levels of 8 bits, at which the fit begins to fall and is 0."""
FULL = 256
"""The fit of what fits."""
CUT = 0.25
"""Smallest mean fit, as a share, of a neighbour that is used."""
FILTERS = (
    (0, 64, 0, 0),
    (-2, 58, 10, -2),
    (-4, 54, 16, -2),
    (-6, 46, 28, -4),
    (-4, 36, 36, -4),
    (-4, 28, 46, -6),
    (-2, 16, 54, -4),
    (-2, 10, 58, -2),
)
"""Weights, in 64ths, of the four samples around a place, by the eighths that it lies behind the second."""

AROUND = ((-1, -1), (0, -1), (1, -1), (-1, 0), (1, 0), (-1, 1), (0, 1), (1, 1))
"""Vectors (x, y) around one, in the order in which they are tried."""
BESIDE = ((0, -1), (-1, 0), (1, 0), (0, 1))
"""Blocks (x, y) beside one, in the order in which their vectors are tried."""
Plane = NDArray[np.unsignedinteger]
Vectors = NDArray[np.int64]
"""... x 2: x and y."""


def to_8_bits(plane: Plane, bits: int) -> NDArray[np.int64]:
    """Samples of ``bits`` bits as 8 bits, rounded and clipped."""
    wide = plane.astype(np.int64)
    return wide if bits == 8 else np.minimum((wide + (1 << (bits - 9))) >> (bits - 8), 255)


def halve(plane: NDArray[np.int64]) -> NDArray[np.int64]:
    """Rounded means of 2 x 2 samples; an odd last row or column is doubled first."""
    height, width = plane.shape
    even = np.pad(plane, ((0, height % 2), (0, width % 2)), mode="edge")
    return (even[::2, ::2] + even[1::2, ::2] + even[::2, 1::2] + even[1::2, 1::2] + 2) >> 2


def pyramid(luma: NDArray[np.int64]) -> list[NDArray[np.int64]]:
    """Luma of 8 bits at full, half, quarter ... size; the last one is searched first."""
    levels = [luma]
    while min(levels[-1].shape) >= COARSEST:
        levels.append(halve(levels[-1]))
    return levels


class _Level:
    """Costs of vectors at one level of the pyramid."""

    def __init__(self, here: NDArray[np.int64], there: NDArray[np.int64]) -> None:
        height, width = here.shape
        self.rows, self.columns = blocks(height), blocks(width)
        margin = STEP + REACH + 1
        self.ys, self.xs = np.mgrid[: self.rows, : self.columns] * STEP - STEP
        extra = ((0, self.rows * STEP - height), (0, self.columns * STEP - width))
        around = tuple((margin + before, margin + after) for before, after in extra)
        self.margin = margin
        self.low = np.stack([-REACH - self.xs, -REACH - self.ys], -1)
        self.high = np.stack([width + REACH - WINDOW - self.xs, height + REACH - WINDOW - self.ys], -1)
        windows = sliding_window_view(np.pad(here, around, mode="edge").astype(np.int16), (WINDOW, WINDOW))
        self.here = windows[self.ys + margin, self.xs + margin]
        self.there = sliding_window_view(np.pad(there, around, mode="edge").astype(np.int16), (WINDOW, WINDOW))

    def shorten(self, vectors: Vectors) -> Vectors:
        """Vectors that keep within ``REACH`` of the picture."""
        shortened: Vectors = np.clip(vectors, self.low, self.high)
        return shortened

    def differences(self, vectors: Vectors) -> NDArray[np.int64]:
        """Sums of absolute differences of all blocks."""
        moved = self.there[self.ys + vectors[..., 1] + self.margin, self.xs + vectors[..., 0] + self.margin]
        sums: NDArray[np.int64] = np.abs(self.here - moved).sum((-1, -2), dtype=np.int64)
        return sums

    def best(self, start: Vectors, candidates: list[Vectors], best: Vectors, costs: NDArray[np.int64]) -> None:
        """Put the cheapest of what ``best`` is and of the candidates there, with its cost."""
        for candidate in candidates:
            vectors = self.shorten(candidate)
            cost = self.differences(vectors) + PENALTY * np.abs(vectors - start).sum(-1)
            better = cost < costs
            best[better], costs[better] = vectors[better], cost[better]


def blocks(size: int) -> int:
    """Number of blocks along an axis of ``size`` samples."""
    return -(-size // STEP) + 1


def _beside(vectors: Vectors) -> list[Vectors]:
    """The vectors of the four blocks beside each block (its own where there is none)."""
    padded = np.pad(vectors, ((1, 1), (1, 1), (0, 0)), mode="edge")
    rows, columns = vectors.shape[:2]
    return [padded[1 + y : 1 + y + rows, 1 + x : 1 + x + columns] for x, y in BESIDE]


def search(here: list[NDArray[np.int64]], there: list[NDArray[np.int64]]) -> Vectors:
    """Vectors of all blocks in quarter samples, from the pyramids of this frame and of the other one."""
    best = np.zeros((1, 1, 2), np.int64)
    for index in range(len(here) - 1, -1, -1):
        level = _Level(here[index], there[index])
        start = np.zeros((level.rows, level.columns, 2), np.int64)
        candidates = [start]
        if index == len(here) - 1:
            reach = range(-RADIUS, RADIUS + 1)
            candidates += [start + np.array([x, y]) for y in reach for x in reach]
        else:
            over = np.ix_(np.arange(level.rows) // 2, np.arange(level.columns) // 2)
            coarser = [2 * vectors[over] for vectors in (best, *_beside(best))]
            start, candidates = coarser[0], [*coarser, start]
        best, costs = np.zeros_like(start), np.full(start.shape[:2], np.iinfo(np.int64).max)
        level.best(start, candidates, best, costs)
        level.best(start, [best + step for step in AROUND], best, costs)
        if index:
            level.best(start, _beside(best), best, costs)
    return 4 * best + np.stack([_fraction(level, best, (1, 0)), _fraction(level, best, (0, 1))], -1)


def _fraction(level: _Level, best: Vectors, step: tuple[int, int]) -> NDArray[np.int64]:
    before, at, after = (level.differences(best + np.multiply(side, step)) for side in (-1, 0, 1))
    bend = np.maximum(before + after - 2 * at, 1)
    quarters: NDArray[np.int64] = np.where(at, np.clip((4 * (before - after) + bend) // (2 * bend), -2, 2), 0)
    return quarters


@dataclass(frozen=True, kw_only=True)
class Field:
    """Vectors of another frame's blocks that others found, such as a codec or another filter."""

    vectors: Vectors
    """Rows x columns of blocks x 2, in parts of a sample: where a block's content lies there, less where it lies in this frame."""
    block: tuple[int, int]
    """Height and width of a block in samples."""
    step: tuple[int, int]
    """Samples between blocks, down and across; the first one begins at the picture's first sample."""
    parts: int
    """Parts of a sample that vectors count: 1, 2 or 4."""

    def of_blocks(self, height: int, width: int) -> Vectors:
        """The vectors of the blocks of a picture of this size, as :func:`search` gives them."""
        near = [
            np.clip((2 * STEP * np.arange(blocks(size)) - block + step) // (2 * step), 0, count - 1)
            for size, block, step, count in zip((height, width), self.block, self.step, self.vectors.shape, strict=False)
        ]
        ys, xs = np.mgrid[: blocks(height), : blocks(width)] * STEP - STEP
        low = np.stack([-REACH - xs, -REACH - ys], -1)
        high = np.stack([width + REACH - WINDOW - xs, height + REACH - WINDOW - ys], -1)
        shortened: Vectors = np.clip(4 // self.parts * self.vectors[np.ix_(*near)], 4 * low, 4 * high)
        return shortened


def compensate(plane: Plane, vectors: Vectors, height: int, width: int, halved: tuple[int, int] = (0, 0)) -> NDArray[np.int64]:
    """A plane of the other frame, moved by overlapped blocks.

    Args:
        plane: of the other frame, of any depth up to 16 bits.
        vectors: of the blocks, as :func:`search` gives them.
        height: of this frame's plane.
        width: of this frame's plane.
        halved: 1 for each axis (rows, columns) along which the plane has half of luma's samples.
    """
    step_y, step_x = (STEP >> half for half in halved)
    rows, columns = vectors.shape[0] - 1, vectors.shape[1] - 1
    eighths = np.stack([vectors[..., axis] * (2 >> halved[1 - axis]) for axis in (0, 1)], -1)
    margin = REACH + WINDOW + 2
    extra = ((margin, margin + rows * step_y - height), (margin, margin + columns * step_x - width))
    windows = sliding_window_view(np.pad(plane.astype(np.int64), extra, mode="edge"), (step_y + 3, step_x + 3))
    ys, xs = np.mgrid[:rows, :columns] * np.array([step_y, step_x])[:, None, None] + margin - 1
    filters = np.array(FILTERS, np.int64)
    total = np.zeros((rows, columns, step_y, step_x), np.int64)
    for down in (0, 1):
        for right in (0, 1):
            vector = eighths[down : down + rows, right : right + columns]
            source = windows[ys + (vector[..., 1] >> 3), xs + (vector[..., 0] >> 3)]
            taps_y, taps_x = filters[vector[..., 1] & 7], filters[vector[..., 0] & 7]
            across = sum(source[..., k : k + step_x] * taps_x[..., k, None, None] for k in range(4))
            moved = sum(across[..., k : k + step_y, :] * taps_y[..., k, None, None] for k in range(4))
            moved = np.clip((moved + 2048) >> 12, 0, np.iinfo(plane.dtype).max)
            total += moved * _ramp(step_y, down)[:, None] * _ramp(step_x, right)
    shift = 4 * step_y * step_x
    return _whole((total + shift // 2) // shift)[:height, :width]


def _ramp(step: int, rising: int) -> NDArray[np.int64]:
    """Weights of one block along an axis within a cell that it shares with the next one."""
    weights = 2 * np.arange(step) + 1
    return weights if rising else weights[::-1]


def _whole(cells: NDArray[np.int64]) -> NDArray[np.int64]:
    """A plane from its cells (rows x columns x height x width)."""
    rows, columns, height, width = cells.shape
    return cells.transpose(0, 2, 1, 3).reshape(rows * height, columns * width)


def fit_of_blocks(here: NDArray[np.int64], moved: NDArray[np.int64]) -> NDArray[np.int64]:
    """How well each block fits, 0 to ``FULL``, all 0 for a cut, from luma of 8 bits of this frame and what was moved there."""
    height, width = here.shape
    rows, columns = blocks(height), blocks(width)

    def sums(values: NDArray[np.int64]) -> NDArray[np.int64]:
        padded = np.pad(values, ((STEP, rows * STEP - height), (STEP, columns * STEP - width)))
        cells = padded.reshape(rows + 1, STEP, columns + 1, STEP).sum((1, 3))
        return cells[:-1, :-1] + cells[1:, :-1] + cells[:-1, 1:] + cells[1:, 1:]

    difference, count = sums(np.abs(here - moved)), sums(np.ones_like(here))
    fit = np.clip((BAD * count - difference) * FULL // ((BAD - GOOD) * count), 0, FULL)
    return fit if fit.mean() >= CUT * FULL else np.zeros_like(fit)


def fit_of_samples(fit: NDArray[np.int64], height: int, width: int, halved: tuple[int, int] = (0, 0)) -> NDArray[np.int64]:
    """The fit of blocks blended between them, for each sample of a plane, 0 to ``FULL``."""
    step_y, step_x = (STEP >> half for half in halved)
    rows, columns = fit.shape[0] - 1, fit.shape[1] - 1
    total = np.zeros((rows, columns, step_y, step_x), np.int64)
    for down in (0, 1):
        for right in (0, 1):
            block = fit[down : down + rows, right : right + columns, None, None]
            total += block * _ramp(step_y, down)[:, None] * _ramp(step_x, right)
    shift = 4 * step_y * step_x
    return _whole((total + shift // 2) // shift)[:height, :width]


def blend(here: Plane, moved: NDArray[np.int64], fit: NDArray[np.int64]) -> Plane:
    """The moved plane where it fits, this frame's where it does not."""
    own = here.astype(np.int64)
    return (own + ((fit * (moved - own) + FULL // 2) >> 8)).astype(here.dtype)


def move(
    here: list[Plane], there: list[Plane], bits: int = 8, field: Field | None = None
) -> tuple[list[Plane], NDArray[np.float32]]:
    """The planes of another frame moved to where this frame has them, and luma's fit.

    Args:
        here: luma, or luma and both chroma planes of 4:4:4, 4:2:2 or 4:2:0, of this frame.
        there: the same of the other frame.
        bits: of a sample, 8 to 16.
        field: vectors that others found; by default they are searched for.

    Returns:
        planes like ``here``, and the fit of each luma sample, 0 to 1.
    """
    height, width = here[0].shape
    luma = to_8_bits(here[0], bits)
    if field:
        vectors = field.of_blocks(height, width)
    else:
        vectors = search(pyramid(luma), pyramid(to_8_bits(there[0], bits)))
    top = (1 << bits) - 1
    moved = np.minimum(compensate(there[0], vectors, height, width), top)
    fit = fit_of_blocks(luma, to_8_bits(moved.astype(here[0].dtype), bits))
    found = []
    for own, other in zip(here, there, strict=True):
        rows, columns = own.shape
        halved = (int(rows < height), int(columns < width))
        if own is not here[0]:
            moved = np.minimum(compensate(other, vectors, rows, columns, halved), top)
        found.append(blend(own, moved, fit_of_samples(fit, rows, columns, halved)))
    return found, (fit_of_samples(fit, height, width) / np.float32(FULL)).astype(np.float32)
