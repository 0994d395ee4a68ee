# SPDX-License-Identifier: MIT
"""Clips rendered from stills and edits of clips."""

import numpy as np
import pytest

from vsartifact.training import motion


def texture(size, seed=0):
    """A 4:4:4 picture of smoothed noise."""
    noise = np.random.default_rng(seed).normal(0, 60, (3, size + 4, size + 4))
    smooth = sum(noise[:, i : i + size, j : j + size] for i in range(5) for j in range(5)) / 5
    return list(np.clip(np.rint(smooth / 2 + 128), 0, 255).astype(np.uint8))


@pytest.fixture
def clips():
    """Two clips of four frames of one colour each."""
    return [
        [[np.full((8, 8), y + i, np.uint8), np.full((4, 4), c, np.uint8), np.full((4, 4), c, np.uint8)] for i in range(4)]
        for y, c in ((40, 100), (200, 150))
    ]


@pytest.mark.parametrize("length", [2, 9, 40])
def test_nothing_from_outside_the_picture_is_shown(length):
    flat = [np.full((300, 300), value, np.uint8) for value in (201, 90, 170)]
    for seed in range(40):
        frames = motion.move_still(flat, 128, length, np.random.default_rng(seed), warp_chance=1.0)
        for frame in frames:
            assert [plane.shape for plane in frame] == [(128, 128), (64, 64), (64, 64)]
            assert [int(np.ptp(plane)) for plane in frame] == [0, 0, 0]
            assert [int(plane[0, 0]) for plane in frame] == [201, 90, 170]


def is_cut_from(piece, plane):
    """Whether a square is a part of a plane, unchanged."""
    size = len(piece)
    places = np.argwhere(plane[: len(plane) - size + 1, : len(plane) - size + 1] == piece[0, 0])
    return any((plane[y : y + size, x : x + size] == piece).all() for y, x in places)


def test_pans_are_exact_and_warps_resample():
    picture = texture(192)
    exact = {0.0: 0, 1.0: 0}
    for warp in exact:
        for seed in range(16):
            frames = motion.move_still(picture, 128, 5, np.random.default_rng(seed), warp_chance=warp, static_chance=0.0)
            exact[warp] += frames is not None and all(is_cut_from(frame[0], picture[0]) for frame in frames)
    assert exact[0.0] >= 3, "pieces that are not reduced move by whole pixels"
    assert exact[1.0] == 0


def test_static_clips_stand_still():
    picture = texture(160)
    for seed in range(6):
        rng = np.random.default_rng(seed)
        frames = motion.move_still(picture, 64, 6, rng, warp_chance=0.0, static_chance=1.0)
        assert all((a == b).all() for frame in frames[1:] for a, b in zip(frame, frames[0], strict=True))
    moving = [motion.move_still(picture, 64, 6, np.random.default_rng(s), warp_chance=0.0, static_chance=0.0) for s in range(6)]
    assert sum((clip[0][0] != clip[-1][0]).any() for clip in moving) >= 4


def test_a_picture_that_is_too_small_gives_no_clip():
    assert motion.move_still(texture(64), 64, 4, np.random.default_rng(0)) is None


def test_cut(clips):
    a, b = clips
    frames = motion.cut(a, b, 3)
    assert [int(f[0][0, 0]) for f in frames] == [40, 41, 42, 203]
    assert [int(f[1][0, 0]) for f in frames] == [100, 100, 100, 150]
    assert len(motion.cut(a, b[:2], 1)) == 2


def test_fade(clips):
    a, b = clips
    frames = motion.fade(a, b, [0, 0.25, 0.5, 1])
    assert [int(f[0][0, 0]) for f in frames] == [40, 81, 122, 203]
    assert [int(f[2][0, 0]) for f in frames] == [100, 112, 125, 150]
    black = motion.fade(a, motion.flat(a, 16), [1.0] * 4)
    assert all((f[0] == 16).all() and (f[1] == 128).all() for f in black)


def test_brightness_scales_from_black(clips):
    frames = motion.brighten(clips[0], [1, 0.5, 0.5, 2], black=16)
    assert [int(f[0][0, 0]) for f in frames] == [40, 28, 29, 70]
    assert [int(f[1][0, 0]) for f in frames] == [100, 114, 114, 72]
    assert int(motion.brighten(clips[0][:1], [0.5], black=0)[0][0][0, 0]) == 20


def test_grain_is_luma_only_unbiased_and_new_in_every_frame():
    flat = [[np.full((128, 128), 120, np.uint8), np.full((64, 64), 90, np.uint8), np.full((64, 64), 90, np.uint8)]] * 2
    one, two = motion.add_grain(flat, 4.0, np.random.default_rng(0))
    assert (one[0] != two[0]).any()
    assert abs(one[0].mean() - 120) < 0.15
    assert 3.8 < one[0].std() < 4.2
    assert (one[1] == 90).all()
