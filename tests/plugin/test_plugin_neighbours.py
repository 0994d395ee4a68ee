# SPDX-License-Identifier: MIT
"""Models that read other frames: what their channels hold, at the ends, behind cuts, and whatever the order of access."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
import vapoursynth as vs
from conftest import Plane, frame_planes, peak, plane_size
from numpy.typing import NDArray
from onnx import numpy_helper

from support.mixers import mixer
from vsartifact.core import motion
from vsartifact.core.channels import Channel, layout_of

core = vs.core
THREE = "y y@-1~ fit@-1 y@+1~ fit@+1"
PHASES = "y00 y01 y10 y11"
WIDTH, HEIGHT, LENGTH = 96, 72, 6
Frames = list[list[Plane]]


def film(fmt: vs.VideoFormat, length: int = LENGTH, width: int = WIDTH, height: int = HEIGHT, seed: int = 0) -> Frames:
    """Frames of waves that pan, with noise of their own."""
    rng = np.random.default_rng(seed)
    frames = []
    for n in range(length):
        planes = []
        for i in range(fmt.num_planes):
            columns, rows = plane_size(fmt, i, width, height)
            x = np.arange(columns) * (width / columns) + 2.25 * n
            y = np.arange(rows)[:, None] * (height / rows) - 1.5 * n
            wave = np.sin(x / 5 + i + seed) * np.cos(y / 7) + np.sin((x + 2 * y) / 11)
            unit = np.clip(0.5 + 0.2 * wave + rng.normal(0, 0.01, (rows, columns)), 0, 1)
            if fmt.sample_type == vs.FLOAT:
                offset = 0.5 if fmt.color_family == vs.YUV and i else 0
                planes.append((unit - offset).astype(np.float16 if fmt.bits_per_sample == 16 else np.float32))
            else:
                planes.append(np.rint(unit * peak(fmt)).astype(np.uint8 if fmt.bits_per_sample == 8 else np.uint16))
        frames.append(planes)
    return frames


def clip_of(frames: Frames, fmt: vs.VideoFormat) -> vs.VideoNode:
    """A clip of these frames."""
    rows, columns = frames[0][0].shape
    blank = core.std.BlankClip(format=fmt.id, width=columns, height=rows, length=len(frames), keep=True)

    def fill(n: int, f: vs.VideoFrame) -> vs.VideoFrame:
        frame = f.copy()
        for i, plane in enumerate(frames[n]):
            np.asarray(frame[i])[:] = plane
        return frame

    return core.std.ModifyFrame(blank, blank, fill)


def units(plane: NDArray[Any], fmt: vs.VideoFormat, index: int) -> NDArray[np.float64]:
    if fmt.sample_type == vs.FLOAT:
        return plane.astype(np.float64) + (0.5 if fmt.color_family == vs.YUV and index else 0)
    return plane / peak(fmt)


def integers(plane: NDArray[Any], fmt: vs.VideoFormat, index: int) -> NDArray[Any]:
    """Samples as frames are moved by."""
    if fmt.sample_type == vs.INTEGER:
        return plane
    return np.floor(units(plane, fmt, index).astype(np.float32) * np.float32(65535) + np.float32(0.5)).astype(np.uint16)


def channel(
    name: str, here: list[Plane], others: dict[int, list[Plane]], fmt: vs.VideoFormat, plane: int = 0
) -> NDArray[np.float64]:
    """What a channel holds by the specification; ``plane`` is what a model of a single plane restores."""
    what = Channel.parse(name)
    single = fmt.color_family != vs.YUV or plane
    index = plane if single or what.is_fact else "yuv".index(what.what)
    step = 2 if what.phase else 1
    at = (slice(int(what.phase[0]), None, 2), slice(int(what.phase[1]), None, 2)) if what.phase else (slice(None), slice(None))
    other = others.get(what.offset)
    if what.offset == 0 or other is None:
        own = here[index]
        return np.zeros(own.shape) if what.is_fact else units(own, fmt, index)[at]
    bits = 16 if fmt.sample_type == vs.FLOAT else fmt.bits_per_sample
    top = 65535 if fmt.sample_type == vs.FLOAT else peak(fmt)
    planes = [[integers(p, fmt, i) for i, p in enumerate(frame)] for frame in (here, other)]
    luma = [frame[0] for frame in planes]
    vectors = motion.search(*(motion.pyramid(motion.to_8_bits(p, bits)) for p in luma))
    moved = np.minimum(motion.compensate(luma[1], vectors, *luma[0].shape), top).astype(luma[0].dtype)
    fit = motion.fit_of_blocks(motion.to_8_bits(luma[0], bits), motion.to_8_bits(moved, bits))
    own, there = (frame[index] for frame in planes)
    halved = (int(own.shape[0] < luma[0].shape[0]), int(own.shape[1] < luma[0].shape[1]))
    samples = motion.fit_of_samples(fit, *own.shape, halved)
    if what.is_fact:
        return samples / motion.FULL
    found = motion.blend(own, np.minimum(motion.compensate(there, vectors, *own.shape, halved), top), samples)
    assert step == 1 or found.shape[0] % 2 == 0
    return (found / top)[at]


def expected(
    inputs: str,
    outputs: str,
    weights: NDArray[np.float32],
    here: list[Plane],
    others: dict[int, list[Plane]],
    fmt: vs.VideoFormat,
) -> list[NDArray[np.float64]]:
    """Unit values of the planes of a frame restored by a mixer."""
    after = [units(plane, fmt, i).copy() for i, plane in enumerate(here)]
    size_of_fit = 1 if PHASES in inputs else 0
    read = [channel(name, here, others, fmt, size_of_fit if name.startswith("fit") else 0) for name in inputs.split()]
    for row, name in zip(weights.astype(np.float64), outputs.split(), strict=True):
        what = Channel.parse(name)
        plane = after["yuv".index(what.what)]
        view = plane[int(what.phase[0]) :: 2, int(what.phase[1]) :: 2] if what.phase else plane
        view += sum(weight * values for weight, values in zip(row, read, strict=True))
    return [np.clip(plane, 0, 1) for plane in after]


def others_of(frames: Frames, n: int, offsets: Sequence[int]) -> dict[int, list[Plane]]:
    return {offset: frames[n + offset] for offset in offsets if 0 <= n + offset < len(frames)}


def assert_close(got: Plane, wanted: NDArray[np.float64], fmt: vs.VideoFormat, index: int) -> None:
    tolerance = {vs.FLOAT: 2e-3 if fmt.bits_per_sample == 16 else 2e-6, vs.INTEGER: 0.5005 / peak(fmt)}[fmt.sample_type]
    assert np.abs(units(got, fmt, index) - wanted).max() < tolerance


WIRED = [
    (THREE, "y", vs.GRAY8),
    (THREE, "y", vs.GRAY16),
    (THREE, "y", vs.GRAYS),
    (THREE, "y", vs.YUV420P8),
    (THREE, "y", vs.YUV422P10),
    (THREE, "y", vs.YUV420PH),
    ("fit@+2 y@+2~ y@-2~ y y@-1", "y", vs.YUV444P8),
    ("y@-3 y", "y", vs.GRAY8),
    (f"{PHASES} u v u@-1~ v@-1~ fit@-1", "u v", vs.YUV420P8),
    ("y00@+1~ y01@+1~ y10@+1~ y11@+1~ u v fit@+1 u@+1~ " + PHASES, "v u", vs.YUV420P16),
]


@pytest.mark.parametrize("provider", ["native", "cpu"])
@pytest.mark.parametrize(
    ("inputs", "outputs", "fmt"), WIRED, ids=lambda v: v.replace(" ", "-")[:24] if isinstance(v, str) else ""
)
def test_channels_are_what_their_names_say(tmp_path: Path, inputs: str, outputs: str, fmt: int, provider: str) -> None:
    video_format = core.get_video_format(fmt)
    weights = mixer(tmp_path / "mixer.onnx", inputs, outputs)
    frames = film(video_format)
    restored = core.vsartifact.Restore(clip_of(frames, video_format), model=str(tmp_path / "mixer.onnx"), provider=provider)
    offsets = {c.offset for c in layout_of(inputs, outputs).inputs} - {0}
    for n in (0, 2, LENGTH - 1):
        wanted = expected(inputs, outputs, weights, frames[n], others_of(frames, n, sorted(offsets)), video_format)
        for i, (got, plane) in enumerate(zip(frame_planes(restored, n), wanted, strict=True)):
            assert_close(got, plane, video_format, i)


def picker(path: Path, name: str, inputs: str = THREE) -> str:
    """A model that gives one of its inputs in place of luma."""
    mixer(path, inputs, "y")
    model = onnx.load(path)
    row = np.array([float(n == name) - float(n == "y") for n in inputs.split()], np.float32)
    model.graph.initializer[0].CopyFrom(numpy_helper.from_array(row[None, :, None, None], "weights"))
    onnx.save(model, path)
    return str(path)


@pytest.mark.parametrize("fmt", [vs.GRAY8, vs.YUV420P10, vs.YUV422P8])
def test_moved_planes_to_the_sample(tmp_path: Path, fmt: int) -> None:
    video_format = core.get_video_format(fmt)
    frames = film(video_format, 3, 131 if fmt == vs.GRAY8 else 130, 95 if fmt == vs.GRAY8 else 94)
    model = picker(tmp_path / "past.onnx", "y@-1~")
    restored = core.vsartifact.Restore(clip_of(frames, video_format), model=model, planes=[*range(video_format.num_planes)])
    wanted, _ = motion.move(frames[1], frames[0], video_format.bits_per_sample)
    for got, plane in zip(frame_planes(restored, 1), wanted, strict=True):
        np.testing.assert_array_equal(got, plane)


def test_luma_of_colours(tmp_path: Path) -> None:
    """A model of luma on R'G'B': what it adds to luma, by neighbours that luma finds, is added to each."""
    fmt = core.get_video_format(vs.RGBS)
    frames = film(fmt, 3)
    clip = clip_of(frames, fmt)
    luma = core.resize.Point(clip, format=vs.GRAYS, matrix_s="170m", range=1)
    assert luma.num_frames == 3
    model = picker(tmp_path / "past.onnx", "y@-1~")
    restored, alone = (core.vsartifact.Restore(c, model=model) for c in (clip, clip[1]))
    for got, plane in zip(frame_planes(alone), frames[1], strict=True):
        np.testing.assert_allclose(got, plane, atol=2e-6)
    changes = [got - plane for got, plane in zip(frame_planes(restored, 1), frames[1], strict=True)]
    np.testing.assert_allclose(changes[0], changes[1], atol=1e-5)
    np.testing.assert_allclose(changes[0], changes[2], atol=1e-5)
    assert np.abs(changes[0]).max() > 0.01


def rendered(clip: vs.VideoNode, order: Sequence[int]) -> dict[int, list[Plane]]:
    return {n: frame_planes(clip, n) for n in order}


@pytest.fixture
def three(tmp_path: Path) -> str:
    mixer(tmp_path / "three.onnx", THREE, "y")
    return str(tmp_path / "three.onnx")


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
    two = [[np.roll(255 - plane // 2, 31, 1)] for (plane,) in film(fmt, 3, seed=9)]
    for other in (two, [[np.random.default_rng(n).integers(0, 256, p.shape, np.uint8)] for n, (p,) in enumerate(one)]):
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


@pytest.mark.parametrize("arguments", [{"tilesize": [40, 32]}, {"strength": 0.5}, {"planes": [0, 1, 2]}], ids=str)
def test_other_arguments(three: str, arguments: dict[str, Any]) -> None:
    """Tiles change nothing, half the strength is half the change, and chroma planes have neighbours of their own."""
    fmt = core.get_video_format(vs.YUV444P16)
    frames = film(fmt, 3)
    clip = clip_of(frames, fmt)
    weights = numpy_helper.to_array(onnx.load(three).graph.initializer[0])[:, :, 0, 0]
    restored = core.vsartifact.Restore(clip, model=three, **arguments)
    for i, got in enumerate(frame_planes(restored, 1)):
        if i and "planes" not in arguments:
            np.testing.assert_array_equal(got, frames[1][i])
            continue
        own = units(frames[1][i], fmt, i)
        others = others_of(frames, 1, (-1, 1))
        read = [channel(name, frames[1], others, fmt, i) for name in THREE.split()]
        change = sum(w * values for w, values in zip(weights[0].astype(float), read, strict=True))
        assert_close(got, np.clip(own + arguments.get("strength", 1) * change, 0, 1), fmt, i)


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


REFUSED = [
    (
        "y y@-1~ fit@-1 jpeg_known@-1",
        "y",
        {},
        "reads the channel jpeg_known@-1, and what a JPEG tells is known of the frame that",
    ),
    ("r g b r@-1~ g@-1~ b@-1~", "r g b", {}, "reads the channel r@-1~, and other frames go with planes as they were coded alone"),
    ("y u v u@+1~", "u", {}, "reads the channel u@+1~, and other frames go with planes as they were coded alone"),
    ("y y@-9~", "y", {}, "reads the channel y@-9~, and Restore reads frames up to 8 before and after one; use another model"),
    ("y", "y", {"neighbors": 1}, "neighbors are for one model that reads other frames, got 0 of them; leave it out"),
    (THREE, "y", {"neighbors": 1}, "must be 2 clips for model m, the frames at -1, +1 in this order, got 1; give one for each"),
    ("y y@-1 y@-1~", "y", {"neighbors": 1}, "model m reads the channel y@-1, which is not; leave it out"),
    ("y y@-1~", "y", {"neighbors": "small"}, "must have the clip's format and size, got YUV420P8, 32x64; make them of the clip"),
    ("y y@-1~", "y", {"neighbors": "short"}, "must have as many frames as the clip, 9, got 8; make them of the clip"),
]


@pytest.mark.parametrize(("inputs", "outputs", "arguments", "message"), REFUSED, ids=lambda v: str(v)[:20].replace(" ", "-"))
def test_refusals(tmp_path: Path, inputs: str, outputs: str, arguments: dict[str, Any], message: str) -> None:
    mixer(tmp_path / "m.onnx", inputs, outputs)
    clip = core.std.BlankClip(format=vs.YUV420P8, width=64, height=64, length=9)
    clips = {1: [clip], "small": [clip.std.Crop(right=32)], "short": [clip[:8]]}
    given = {key: clips[value] for key, value in arguments.items()}
    with pytest.raises(vs.Error) as caught:
        core.vsartifact.Restore(clip, model=str(tmp_path / "m.onnx"), **given)
    assert message in str(caught.value)


def test_coarse_chroma_is_not_moved(three: str) -> None:
    clip = core.std.BlankClip(format=vs.YUV411P8, width=64, height=64)
    core.vsartifact.Restore(clip, model=three).get_frame(0)
    with pytest.raises(
        vs.Error, match=r"planes holds 1, and model three moves chroma of other frames that is half as large as luma"
    ):
        core.vsartifact.Restore(clip, model=three, planes=[0, 1])
