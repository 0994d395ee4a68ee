# SPDX-License-Identifier: MIT
"""Frames moved by other filters, and by vectors that these found: what is taken of them, by the specification, and what is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import vapoursynth as vs
from conftest import frame_planes
from numpy.typing import NDArray

from support.mixers import mixer
from support.neighbours import HEIGHT, THREE, WIDTH, clip_of, film, picker
from vsartifact.core import motion

core = vs.core
LENGTH = 4
PREFIX = "MVUtensilsAnalysis"
Props = dict[str, Any]


def packed(vectors: NDArray[np.int64]) -> list[int]:
    """Vectors as MVUtensils' README has them: x in the lower half of an integer, y in the upper one."""
    return [(int(y) << 32) | (int(x) & 0xFFFFFFFF) for x, y in vectors.reshape(-1, 2)]


def unpacked(numbers: list[int], rows: int, columns: int) -> NDArray[np.int64]:
    halves = np.array(numbers, np.int64)
    return np.stack([halves.astype(np.int32).astype(np.int64), halves >> 32], -1).reshape(rows, columns, 2)


def props_of(vectors: NDArray[np.int64], distance: int, block: int = 8, overlap: int = 4, pel: int = 4) -> Props:
    rows, columns, _ = vectors.shape
    names = {"RealWidth": WIDTH, "RealHeight": HEIGHT, "DeltaFrame": distance, "Pel": pel, "NBlkX": columns, "NBlkY": rows}
    sizes = {"BlkSizeX": block, "BlkSizeY": block, "OverlapX": overlap, "OverlapY": overlap}
    return {PREFIX + name: value for name, value in {**names, **sizes, "Vectors": packed(vectors)}.items()}


def field_of(props: Any) -> motion.Field:
    """What the properties of a frame say."""
    get = {name: int(props[PREFIX + name]) for name in ("BlkSizeX", "BlkSizeY", "OverlapX", "OverlapY", "NBlkX", "NBlkY", "Pel")}
    return motion.Field(
        vectors=unpacked(props[PREFIX + "Vectors"], get["NBlkY"], get["NBlkX"]),
        block=(get["BlkSizeY"], get["BlkSizeX"]),
        step=(get["BlkSizeY"] - get["OverlapY"], get["BlkSizeX"] - get["OverlapX"]),
        parts=get["Pel"],
    )


def carrier(props: Props, length: int = LENGTH) -> vs.VideoNode:
    """A clip of another format whose frames have these properties."""
    blank = core.std.BlankClip(format=vs.GRAY8, width=16, height=16, length=length)

    def fill(n: int, f: vs.VideoFrame) -> vs.VideoFrame:
        frame = f.copy()
        for name, value in props.items():
            frame.props[name] = value
        return frame

    return blank.std.ModifyFrame(blank, fill)


ANALYSES = [
    (vs.GRAY8, -1, {"blksize": 8, "overlap": 4, "pel": 4}),
    (vs.YUV420P8, 1, {"blksize": [16, 8], "overlap": [4, 2], "pel": 2}),
    (vs.YUV422P10, -1, {"blksize": 8, "overlap": 0, "pel": 1}),
    (vs.YUV444PS, -2, {"blksize": 32, "overlap": 16, "pel": 2}),
]


@pytest.mark.parametrize(("fmt", "distance", "sizes"), ANALYSES, ids=str)
def test_vectors_of_mvutensils(tmp_path: Path, fmt: int, distance: int, sizes: dict[str, Any]) -> None:
    """Each plane is what the specification makes of the properties, and things are found where they are."""
    video_format = core.get_video_format(fmt)
    frames = film(video_format, LENGTH)
    clip = clip_of(frames, video_format)
    analysed = core.mvu.Analyse(core.mvu.Super(clip, **sizes), delta=distance)
    names = f"y y@{distance:+}~ fit@{distance:+}"
    moved, fit = (picker(tmp_path / f"{i}.onnx", names.split()[i], names) for i in (1, 2))
    planes = list(range(video_format.num_planes))
    restored = core.vsartifact.Restore(clip, model=moved, planes=planes, vectors=analysed)
    n = 2 if distance > 0 else LENGTH - 1
    found = analysed.get_frame(n).props
    if video_format.sample_type == vs.INTEGER:
        wanted, _ = motion.move(frames[n], frames[n + distance], video_format.bits_per_sample, field_of(found))
        for got, plane in zip(frame_planes(restored, n), wanted, strict=True):
            np.testing.assert_array_equal(got, plane)
    fits = frame_planes(core.vsartifact.Restore(clip, model=fit, vectors=analysed), n)[0]
    whole = 1 if video_format.sample_type == vs.FLOAT else (1 << video_format.bits_per_sample) - 1
    assert fits.mean() / whole > 0.75
    end = 0 if distance < 0 else LENGTH - 1
    assert PREFIX + "Vectors" not in analysed.get_frame(end).props
    np.testing.assert_array_equal(frame_planes(restored, end)[0], frames[end][0])


@pytest.mark.parametrize("distance", [-1, 1])
def test_frames_that_mvtools_moved(tmp_path: Path, distance: int) -> None:
    fmt = core.get_video_format(vs.YUV420P8)
    frames = film(fmt, LENGTH)
    clip = clip_of(frames, fmt)
    raised = core.mv.Super(clip, pel=4)
    moved = core.mv.Compensate(clip, raised, core.mv.Analyse(raised, isb=distance > 0))
    names = f"y y@{distance:+}~ fit@{distance:+}"
    models = [picker(tmp_path / f"{i}.onnx", names.split()[i], names) for i in (1, 2)]
    taken, fit = (frame_planes(core.vsartifact.Restore(clip, model=m, neighbors=moved), 2)[0] for m in models)
    own, other = frames[2][0], frame_planes(moved, 2)[0].astype(np.int64)
    blocks = motion.fit_of_blocks(own.astype(np.int64), other)
    np.testing.assert_array_equal(taken, motion.blend(own, other, motion.fit_of_samples(blocks, *own.shape)))
    assert fit.mean() / 255 > 0.75


def test_vectors_of_any_length(tmp_path: Path) -> None:
    """Those that point far out of the picture are shortened to its edge, as the search does."""
    fmt = core.get_video_format(vs.YUV420P8)
    frames = film(fmt, 2)
    model = picker(tmp_path / "past.onnx", "y@-1~", "y y@-1~")
    rng = np.random.default_rng(3)
    for block, overlap, pel in ((8, 4, 4), (16, 0, 1), (4, 2, 2), (4096, 4095, 1), (3, 1, 4)):
        rows, columns = rng.integers(1, 30, 2)
        vectors = rng.choice([-(2**31), -70, -9, -1, 0, 2, 5, 33, 2**31 - 1], (rows, columns, 2))
        props = props_of(vectors, -1, block, overlap, pel)
        np.testing.assert_array_equal(field_of(props).vectors, vectors)
        restored = core.vsartifact.Restore(clip_of(frames, fmt), model=model, planes=[0, 1, 2], vectors=carrier(props, 2))
        wanted, _ = motion.move(frames[1], frames[0], 8, field_of(props))
        for got, plane in zip(frame_planes(restored, 1), wanted, strict=True):
            np.testing.assert_array_equal(got, plane)


def test_luma_of_colours(tmp_path: Path) -> None:
    """A clip of vectors for each distance moves the luma of R'G'B'; a frame without vectors has no neighbour there."""
    fmt = core.get_video_format(vs.RGBS)
    (still,) = film(fmt, 1)
    clip = clip_of([still, still, [plane + np.float32(0.01) for plane in still]], fmt)
    zeros = np.zeros((HEIGHT // 4, WIDTH // 4, 2), np.int64)
    past, future = (carrier(props_of(zeros, distance), 3) for distance in (-1, 1))
    model = picker(tmp_path / "future.onnx", "y@+1~")
    for vectors, brighter in ((future, 0.01), (future.std.RemoveFrameProps(PREFIX + "Vectors"), 0)):
        restored = core.vsartifact.Restore(clip, model=model, vectors=[past, vectors])
        for got, own in zip(frame_planes(restored, 1), still, strict=True):
            np.testing.assert_allclose(got, own + brighter, atol=5e-5)


def dropped(name: str) -> Props:
    props = props_of(np.zeros((18, 24, 2), np.int64), -1)
    del props[PREFIX + name]
    return props


def changed(**values: Any) -> Props:
    return props_of(np.zeros((18, 24, 2), np.int64), -1) | {PREFIX + name: value for name, value in values.items()}


BAD_PROPERTIES = [
    ({}, "lacks the property MVUtensilsAnalysisRealWidth; give what mvu.Analyse makes, without its argument prefix, or"),
    (dropped("OverlapY"), "lacks the property MVUtensilsAnalysisOverlapY; give what"),
    (changed(Pel="2"), "lacks the property MVUtensilsAnalysisPel; give what"),
    (changed(RealHeight=36), "is of a picture of 96x36, and the clip has 96x72; analyse the clip in its size"),
    (changed(DeltaFrame=1), "points to the frame at +1; analyse with delta=-1, and give the clips in the order of the model's"),
    (changed(Pel=3), "has MVUtensilsAnalysisPel=3; analyse with pel 1, 2 or 4"),
    (
        changed(OverlapX=8),
        "has blocks of 8x8 that overlap by 8x4; analyse with blocks of 1 to 4096 samples and a smaller overlap",
    ),
    (changed(BlkSizeY=0), "has blocks of 8x0 that overlap by 4x4; analyse"),
    (changed(NBlkX=25), "has 432 vectors in MVUtensilsAnalysisVectors for 25x18 blocks; give one integer for each block"),
    (changed(NBlkX=0), "has 432 vectors in MVUtensilsAnalysisVectors for 0x18 blocks; give"),
    (changed(Vectors=[0.5] * 432), "has 432 vectors in MVUtensilsAnalysisVectors for 24x18 blocks; give one integer"),
]


@pytest.mark.parametrize(("props", "message"), BAD_PROPERTIES, ids=lambda v: v[:30] if isinstance(v, str) else "")
def test_properties_that_do_not_go_with_the_clip(tmp_path: Path, props: Props, message: str) -> None:
    model = picker(tmp_path / "past.onnx", "y@-1~", "y y@-1~")
    clip = core.std.BlankClip(format=vs.GRAY8, width=WIDTH, height=HEIGHT, length=LENGTH)
    restored = core.vsartifact.Restore(clip, model=model, vectors=carrier(props))
    restored.get_frame(0)  # it has no frame before it, and its vectors are not read
    with pytest.raises(vs.Error) as caught:
        restored.get_frame(2)
    assert str(caught.value).startswith("Restore: frame 2 of the vectors to the frame at -1 ")
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("inputs", "count", "extra", "message"),
    [
        ("y", 1, 0, "vectors are for one model that reads other frames, got 0 of them; leave it out"),
        (THREE, 1, 0, "vectors must be 2 clips for model m, the frames at -1, +1 in this order, got 1; give one for each"),
        ("y y@-1~", 1, 1, "vectors must have as many frames as the clip, 4, got 5; make them of the clip"),
        ("y y@+2 y@-1~", 2, 0, "vectors are what frames are moved by, and model m reads the frame at +2 as it is; leave it out"),
    ],
    ids=["alone", "count", "length", "unmoved"],
)
def test_refusals(tmp_path: Path, inputs: str, count: int, extra: int, message: str) -> None:
    mixer(tmp_path / "m.onnx", inputs, "y")
    clip = core.std.BlankClip(format=vs.GRAY8, width=WIDTH, height=HEIGHT, length=LENGTH)
    vectors = [carrier({}, LENGTH + extra)] * count
    with pytest.raises(vs.Error) as caught:
        core.vsartifact.Restore(clip, model=str(tmp_path / "m.onnx"), vectors=vectors)
    assert message in str(caught.value)
    if inputs == THREE:
        with pytest.raises(
            vs.Error, match=r"neighbors are frames that were moved, and vectors what frames are moved by; give one"
        ):
            core.vsartifact.Restore(clip, model=str(tmp_path / "m.onnx"), vectors=vectors, neighbors=[clip, clip])
