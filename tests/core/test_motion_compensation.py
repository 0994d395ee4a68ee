# SPDX-License-Identifier: MIT
"""A neighbouring frame moved to where this frame has its content: what the specification promises."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from vsartifact.core import motion
from vsartifact.core.motion import STEP, WINDOW, Plane, fit_of_blocks, move


def texture(height: int, width: int, seed: int = 0, scale: int = 6) -> NDArray[np.float64]:
    """Smooth noise of 0..1 without repetition: values every ``scale`` samples, cosines between."""
    rng = np.random.default_rng(seed)
    coarse = rng.random((height // scale + 3, width // scale + 3))
    y, x = np.arange(height) / scale, np.arange(width) / scale
    for axis, at in ((0, y), (1, x)):
        low = at.astype(int)
        share = np.expand_dims(0.5 - 0.5 * np.cos(np.pi * (at - low)), 1 - axis)
        coarse = np.take(coarse, low, axis) * (1 - share) + np.take(coarse, low + 1, axis) * share
    return coarse


def coded(values: NDArray[np.float64], bits: int = 8) -> Plane:
    """0..1 as samples."""
    return np.rint(values * ((1 << bits) - 1)).astype(np.uint8 if bits == 8 else np.uint16)


def inner(plane: NDArray[Any], margin: int = 24) -> NDArray[Any]:
    """Without what may have come from beyond the picture."""
    return plane[margin:-margin, margin:-margin]


def difference(a: NDArray[Any], b: NDArray[Any]) -> float:
    """Mean absolute difference in samples."""
    return float(np.abs(a.astype(np.float64) - b).mean())


@pytest.mark.parametrize(("bits", "chroma"), [(8, (2, 2)), (10, (1, 2)), (16, (1, 1))])
@pytest.mark.parametrize("size", [(96, 128), (73, 91), (1, 1), (3, 50), (17, 2)])
def test_a_frame_moved_to_itself_stays_to_the_sample(size: tuple[int, int], bits: int, chroma: tuple[int, int]) -> None:
    """As repeated frames do: a vector without a difference gets no fraction."""
    small = (-(-size[0] // chroma[0]), -(-size[1] // chroma[1]))
    frame = [coded(texture(*shape, seed), bits) for seed, shape in enumerate((size, small, small))]
    planes, fit = move(frame, frame, bits)
    for plane, own in zip(planes, frame, strict=True):
        assert plane.dtype == own.dtype
        np.testing.assert_array_equal(plane, own)
    assert fit.shape == size
    assert fit.dtype == np.float32
    assert fit.min() == 1


def test_a_flat_frame_stays_to_the_sample() -> None:
    frame = [np.full(shape, value, np.uint16) for shape, value in (((50, 70), 700), ((25, 35), 513), ((25, 35), 0))]
    planes, fit = move(frame, frame, 10)
    assert all(np.array_equal(plane, own) for plane, own in zip(planes, frame, strict=True))
    assert (fit == 1).all()


@pytest.mark.parametrize("vector", [(6, -4), (-14, 10), (12, 8)])
def test_a_pan_by_whole_samples_is_undone(vector: tuple[int, int]) -> None:
    x, y = vector
    scene = [coded(texture(240 // by, 320 // by, by)) for by in (1, 2, 2)]
    scene[2] = 255 - scene[2]
    here = [plane[64 // by : 176 // by, 80 // by : 240 // by] for plane, by in zip(scene, (1, 2, 2), strict=True)]
    there = [
        plane[(64 - y) // by : (176 - y) // by, (80 - x) // by : (240 - x) // by]
        for plane, by in zip(scene, (1, 2, 2), strict=True)
    ]
    planes, fit = move(here, there)
    margin = max(map(abs, vector)) + WINDOW
    margin += margin % 2
    for plane, own, by in zip(planes, here, (1, 2, 2), strict=True):
        assert difference(inner(plane, margin // by), inner(own, margin // by)) < 2
    assert difference(there[0], here[0]) > 15
    assert inner(fit, margin).min() > 0.9


@pytest.mark.parametrize("vector", [(0.25, 0.0), (1.5, -2.25), (-3.75, 0.5)])
def test_a_pan_by_quarters_comes_close(vector: tuple[float, float]) -> None:
    fine = texture(4 * 200, 4 * 240, 3, 32)
    y, x = (int(4 * part) for part in reversed(vector))

    def seen(down: int, right: int) -> Plane:
        return coded(fine[80 - down : 80 - down + 4 * 128 : 4, 80 - right : 80 - right + 4 * 160 : 4])

    here, there = seen(0, 0), seen(y, x)
    (plane,), fit = move([here], [there])
    assert difference(inner(plane), inner(here)) < 0.15 * difference(inner(there), inner(here)) + 0.35
    assert inner(fit).mean() > 0.999


def test_deeper_samples_are_moved_as_those_of_8_bits_are() -> None:
    scene = coded(texture(160, 200, 4))
    here, there = scene[20:132, 20:164], scene[26:138, 15:159]
    wide = [16 * plane.astype(np.uint16) for plane in (here, there)]
    (narrow,), fit = move([here], [there])
    (deep,), deep_fit = move([wide[0]], [wide[1]], 12)
    assert np.abs(deep_fit - fit).max() < 0.02  # the moved luma is rounded to 8 bits once more
    assert np.abs(deep.astype(int) - (narrow.astype(int) << 4)).max() <= 40


def test_a_cut_takes_nothing() -> None:
    here, there = coded(texture(96, 128, 5)), coded(np.random.default_rng(6).random((96, 128)))
    (plane,), fit = move([here], [there])
    assert (fit == 0).all()
    assert np.array_equal(plane, here)


def test_what_does_not_fit_is_this_frames_own() -> None:
    here = coded(texture(96, 160, 7))
    there = here.copy()
    there[:, 96:] = coded(np.random.default_rng(8).random((96, 64)))
    (plane,), fit = move([here], [there])
    assert (fit[:, :88] == 1).all()
    assert (fit[:, 108:] < 0.3).mean() > 0.9
    nothing = fit == 0
    assert nothing[:, 108:].any()
    assert np.array_equal(plane[nothing], here[nothing])


def test_fit_falls_between_its_two_limits() -> None:
    here = np.full((32, 32), 100, np.int64)
    found = [fit_of_blocks(here, here + by)[3, 3] for by in (motion.GOOD, (motion.GOOD + motion.BAD) // 2, motion.BAD - 4)]
    assert found == [motion.FULL, motion.FULL // 2, motion.FULL // 4]
    assert (fit_of_blocks(here, here + motion.BAD) == 0).all()


def test_every_sample_has_blocks_around_it() -> None:
    for size in range(1, 40):
        assert STEP * (motion.blocks(size) - 1) >= size
