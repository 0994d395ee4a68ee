# SPDX-License-Identifier: MIT
"""Models that read other frames on clips: whatever the order of access, at the ends, behind cuts, one after the other, by scripts."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnx
import pytest
import vapoursynth as vs
from conftest import Plane, frame_planes
from onnx import numpy_helper

from support.mixers import mixer
from support.neighbours import (
    HEIGHT,
    LENGTH,
    PHASES,
    THREE,
    WIDTH,
    assert_close,
    clip_of,
    film,
    picker,
)
from vsartifact.core import motion

core = vs.core


@pytest.fixture
def three(tmp_path: Path) -> str:
    mixer(tmp_path / "three.onnx", THREE, "y")
    return str(tmp_path / "three.onnx")


def rendered(clip: vs.VideoNode, order: Sequence[int]) -> dict[int, list[Plane]]:
    return {n: frame_planes(clip, n) for n in order}


def assert_same(one: dict[int, list[Plane]], two: dict[int, list[Plane]]) -> None:
    assert one.keys() == two.keys()
    for n, planes in one.items():
        for a, b in zip(planes, two[n], strict=True):
            np.testing.assert_array_equal(a, b)


def test_order_of_access(three: str) -> None:
    fmt = core.get_video_format(vs.YUV420P8)
    clip = clip_of(film(fmt, 12), fmt)
    straight = rendered(core.vsartifact.Restore(clip, model=three), range(12))
    shuffled = list(range(12))
    random.Random(3).shuffle(shuffled)
    for order in (range(11, -1, -1), shuffled, [5, 5, 0, 11, *range(12)]):
        restored = core.vsartifact.Restore(clip, model=three)
        assert_same(straight, dict(sorted(rendered(restored, order).items())))


@pytest.mark.parametrize("streams", [1, 3])
def test_streams(three: str, streams: int) -> None:
    """Many frames at once are those one at a time."""
    fmt = core.get_video_format(vs.YUV420P8)
    clip = clip_of(film(fmt, 24), fmt)
    straight = rendered(core.vsartifact.Restore(clip, model=three, num_streams=1), range(24))
    restored = core.vsartifact.Restore(clip, model=three, num_streams=streams, num_threads=1)
    found = {}
    for n, frame in enumerate(restored.frames(prefetch=8, backlog=24)):
        found[n] = [np.asarray(frame[i]).copy() for i in range(3)]
    assert_same(straight, found)


def test_ends_trims_and_splices(three: str) -> None:
    """Frames see their neighbours in the clip that is given, wherever they came from."""
    fmt = core.get_video_format(vs.YUV420P8)
    frames, other = film(fmt), film(fmt, seed=4)
    whole = core.vsartifact.Restore(clip_of(frames, fmt), model=three)
    trimmed = core.vsartifact.Restore(clip_of(frames, fmt)[2:5], model=three)
    direct = core.vsartifact.Restore(clip_of(frames[2:5], fmt), model=three)
    assert_same(rendered(trimmed, range(3)), rendered(direct, range(3)))
    np.testing.assert_array_equal(frame_planes(trimmed, 1)[0], frame_planes(whole, 3)[0])
    assert (frame_planes(trimmed, 0)[0] != frame_planes(whole, 2)[0]).any()
    spliced = core.vsartifact.Restore(clip_of(frames[:3], fmt) + clip_of(other, fmt), model=three)
    joined = core.vsartifact.Restore(clip_of(frames[:3] + other, fmt), model=three)
    assert_same(rendered(spliced, range(9)), rendered(joined, range(9)))


@pytest.mark.parametrize(("inputs", "reach"), [(THREE, 1), ("y y@-2~ fit@-2 y@+2~ fit@+2", 2)])
@pytest.mark.parametrize("prop", ["_SceneChangePrev", "_SceneChangeNext", "both"])
def test_changes_of_scene_that_are_told(tmp_path: Path, inputs: str, reach: int, prop: str) -> None:
    """A neighbour beyond one is missing, also two frames away."""
    mixer(tmp_path / "m.onnx", inputs, "y")
    fmt = core.get_video_format(vs.GRAY8)
    frames = film(fmt, 8)
    clip = clip_of(frames, fmt)
    begins = clip[4].std.SetFrameProps(_SceneChangePrev=1) if prop != "_SceneChangeNext" else clip[4]
    ends = clip[3].std.SetFrameProps(_SceneChangeNext=1) if prop != "_SceneChangePrev" else clip[3]
    told = clip[:3] + ends + begins + clip[5:]
    model = str(tmp_path / "m.onnx")
    found = rendered(core.vsartifact.Restore(told, model=model), range(8))
    parts = [core.vsartifact.Restore(clip_of(part, fmt), model=model) for part in (frames[:4], frames[4:])]
    wanted = rendered(parts[0], range(4)) | {n + 4: planes for n, planes in rendered(parts[1], range(4)).items()}
    assert_same(found, wanted)
    untold = rendered(core.vsartifact.Restore(clip, model=model), range(8))
    different = [n for n in range(8) if (untold[n][0] != found[n][0]).any()]
    assert different == list(range(4 - reach, 4 + reach))


def test_cuts_that_are_not_told(three: str) -> None:
    """Another scene is found to be one, and each side is what it is alone."""
    fmt = core.get_video_format(vs.GRAY8)
    one = film(fmt, 3)
    rng = np.random.default_rng(1)
    blocks = [[np.kron(rng.integers(0, 2, (HEIGHT // 8, WIDTH // 8)), np.full((8, 8), 255)).astype(np.uint8)] for _ in range(3)]
    for other in (blocks, [[rng.integers(0, 256, plane.shape, np.uint8)] for (plane,) in one]):
        found = rendered(core.vsartifact.Restore(clip_of(one + other, fmt), model=three), range(6))
        parts = [core.vsartifact.Restore(clip_of(part, fmt), model=three) for part in (one, other)]
        np.testing.assert_array_equal(found[2][0], frame_planes(parts[0], 2)[0])
        np.testing.assert_array_equal(found[3][0], frame_planes(parts[1], 0)[0])


def test_without_anything_around(three: str) -> None:
    """A single frame is restored, with itself for neighbours and a fit of 0."""
    fmt = core.get_video_format(vs.GRAY8)
    ((plane,),) = film(fmt, 1)
    weights = numpy_helper.to_array(onnx.load(three).graph.initializer[0]).reshape(-1).astype(np.float64)
    unit = plane / 255
    wanted = np.clip(unit * (1 + weights[0] + weights[1] + weights[3]), 0, 1)
    (got,) = frame_planes(core.vsartifact.Restore(clip_of([[plane]], fmt), model=three))
    assert_close(got, wanted, fmt, 0)


def test_mask_of_strength(three: str) -> None:
    fmt = core.get_video_format(vs.GRAY8)
    frames = film(fmt, 3)
    clip = clip_of(frames, fmt)
    mask = core.std.BlankClip(format=vs.GRAY8, width=WIDTH, height=HEIGHT, color=0)
    right = (
        mask.std.AddBorders(0)
        if False
        else core.std.StackHorizontal([mask.std.Crop(right=WIDTH // 2), mask.std.Crop(left=WIDTH // 2).std.Invert()])
    )
    whole, part = (core.vsartifact.Restore(clip, model=three, strength_mask=m) for m in (None, right[0]))
    got, full = frame_planes(part, 1)[0], frame_planes(whole, 1)[0]
    np.testing.assert_array_equal(got[:, : WIDTH // 2], frames[1][0][:, : WIDTH // 2])
    np.testing.assert_array_equal(got[:, WIDTH // 2 :], full[:, WIDTH // 2 :])


def test_models_one_after_the_other(tmp_path: Path) -> None:
    """A model reads the other frames as the models before it left them, as two filters in a row do."""
    models = {
        "alone": ("y", "y"),
        "three": (THREE, "y"),
        "colour": (f"{PHASES} u v u@-1~ v@-1~ fit@-1 y00@+1~ y01@+1~ y10@+1~ y11@+1~", "u v"),
    }
    for name, lists in models.items():
        mixer(tmp_path / f"{name}.onnx", *lists)
    paths = {name: str(tmp_path / f"{name}.onnx") for name in models}
    fmt = core.get_video_format(vs.YUV420P8)
    clip = clip_of(film(fmt), fmt)
    for names in (["alone", "three"], ["three", "colour"], ["three", "alone"], ["alone", "three", "alone", "colour"]):
        together = core.vsartifact.Restore(clip, model=[paths[name] for name in names])
        apart = clip
        for name in names:
            apart = core.vsartifact.Restore(apart, model=paths[name])
        assert_same(rendered(together, range(LENGTH)), rendered(apart, range(LENGTH)))


def test_clips_moved_by_scripts(tmp_path: Path, three: str) -> None:
    """Not moved again; blended where they do not fit; missing where the clip has no such frame."""
    fmt = core.get_video_format(vs.YUV420P8)
    frames = film(fmt, 4)
    clip = clip_of(frames, fmt)
    moved = {offset: [motion.move(frames[n], frames[min(max(n + offset, 0), 3)])[0] for n in range(4)] for offset in (-1, 1)}
    spoiled = np.random.default_rng(1).integers(0, 256, (30, 40), np.uint8)
    moved[1][1][0] = moved[1][1][0].copy()
    moved[1][1][0][10:40, 20:60] = spoiled
    clips = [clip_of(moved[offset], fmt) for offset in (-1, 1)]
    for name, offset in (("y@-1~", -1), ("y@+1~", 1)):
        model = picker(tmp_path / f"{offset}.onnx", name)
        restored = core.vsartifact.Restore(clip, model=model, neighbors=clips)
        for n in range(4):
            own, other = frames[n][0], moved[offset][n][0].astype(np.int64)
            fit = motion.fit_of_blocks(own.astype(np.int64), other)
            wanted = motion.blend(own, other, motion.fit_of_samples(fit, *own.shape))
            np.testing.assert_array_equal(frame_planes(restored, n)[0], wanted if 0 <= n + offset < 4 else own)
    by_itself, by_script = (core.vsartifact.Restore(clip, model=three, **extra) for extra in ({}, {"neighbors": clips}))
    assert np.abs(frame_planes(by_itself, 2)[0].astype(int) - frame_planes(by_script, 2)[0]).max() <= 12
