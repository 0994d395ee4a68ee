# SPDX-License-Identifier: MIT
"""Restore with no model named, and with several: which model restores which plane of which clip."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import vapoursynth as vs
from conftest import frame_planes, make_clip, pictures
from numpy.typing import NDArray

import vsartifact

core = vs.core
restore = core.vsartifact.Restore
LUMA, CHROMA = "car_40k", "chroma_40k"
"""vsartifact/plugin/model/defaults.hpp"""


def clip_of(fmt: int, width: int = 96, height: int = 64) -> vs.VideoNode:
    video_format = core.get_video_format(fmt)
    return make_clip(pictures(video_format, width, height), video_format)


def assert_same(a: vs.VideoNode, b: vs.VideoNode) -> None:
    with a.get_frame(0) as one, b.get_frame(0) as two:
        for i in range(one.format.num_planes):
            np.testing.assert_array_equal(np.asarray(one[i]), np.asarray(two[i]))
        assert one.props.get("VSArtifactAdaptive") == two.props.get("VSArtifactAdaptive")


def written(clip: vs.VideoNode, result: vs.VideoNode) -> list[int]:
    """Planes that differ."""
    return [i for i, (a, b) in enumerate(zip(frame_planes(clip), frame_planes(result), strict=True)) if (a != b).any()]


ALONE: list[tuple[int, list[int]]] = [
    (vs.YUV420P8, [0, 1, 2]),
    (vs.YUV420P10, [0, 1, 2]),
    (vs.YUV420PS, [0, 1, 2]),
    (vs.GRAY8, [0]),
    (vs.GRAYS, [0]),
    (vs.YUV444P8, [0]),
    (vs.YUV422P8, [0]),
    (vs.YUV411P8, [0]),
    (vs.RGB24, [0, 1, 2]),
    (vs.RGB48, [0, 1, 2]),
    (vs.RGBS, [0, 1, 2]),
]


@pytest.mark.parametrize(("fmt", "planes"), ALONE, ids=lambda v: vs.PresetVideoFormat(v).name if isinstance(v, int) else "")
def test_nothing_named(fmt: int, planes: list[int]) -> None:
    clip = clip_of(fmt)
    assert written(clip, restore(clip, adaptive=0)) == planes
    assert_same(restore(clip), vsartifact.restore(clip))


def test_all_planes_of_420_are_those_of_two_calls() -> None:
    clip = clip_of(vs.YUV420P8)
    luma = restore(clip, model=LUMA)
    both = restore(luma, model=CHROMA)
    assert_same(core.std.RemoveFrameProps(restore(clip)), core.std.RemoveFrameProps(both))
    assert_same(restore(clip), restore(clip, model=[LUMA, CHROMA]))
    with restore(clip).get_frame(0) as all_planes, luma.get_frame(0) as one, both.get_frame(0) as two:
        assert all_planes.props["VSArtifactAdaptive"] == [one.props["VSArtifactAdaptive"], *two.props["VSArtifactAdaptive"]]


@pytest.mark.parametrize(("planes", "model"), [([0], LUMA), ([1, 2], CHROMA), ([2], CHROMA)], ids=str)
def test_planes_narrow_the_default(planes: list[int], model: str) -> None:
    clip = clip_of(vs.YUV420P8)
    assert written(clip, restore(clip, planes=planes, adaptive=0)) == planes
    assert_same(restore(clip, planes=planes), restore(clip, model=model, planes=planes))


def test_order_and_repetition() -> None:
    clip = clip_of(vs.YUV420P16)
    assert_same(
        restore(clip, model=[CHROMA, LUMA], adaptive=0), restore(restore(clip, model=CHROMA, adaptive=0), model=LUMA, adaptive=0)
    )
    assert_same(
        restore(clip, model=[LUMA, LUMA], adaptive=0), restore(restore(clip, model=LUMA, adaptive=0), model=LUMA, adaptive=0)
    )


def test_a_list_shares_planes_out() -> None:
    """A model of any single plane leaves what another one is made for, and takes what none is."""
    clip = clip_of(vs.YUV420P8)
    assert_same(restore(clip, model=[LUMA, CHROMA], planes=[0, 1, 2]), restore(clip))
    assert written(clip, restore(clip, model=[LUMA, CHROMA], planes=[1], adaptive=0)) == [1]
    each = restore(restore(clip, model=LUMA, planes=[1], adaptive=0), model="fsrcnnx_car", planes=[1], adaptive=0)
    assert_same(restore(clip, model=[LUMA, "fsrcnnx_car"], planes=[1], adaptive=0), each)


def test_strength_and_mask_hold_for_all() -> None:
    clip = clip_of(vs.YUV420P8)
    assert_same(restore(clip, strength=0), clip)
    mask = core.std.BlankClip(format=vs.GRAY8, width=96, height=64, length=1, color=0)
    assert_same(core.std.RemoveFrameProps(restore(clip, strength_mask=mask)), core.std.RemoveFrameProps(clip))
    half = restore(restore(clip, model=LUMA, strength=0.5), model=CHROMA, strength=0.5)
    assert_same(core.std.RemoveFrameProps(restore(clip, strength=0.5)), core.std.RemoveFrameProps(half))
    none = clip.std.SetFrameProps(amount=0)
    assert_same(restore(none, strength_prop="amount"), none)


def test_enlarging_last() -> None:
    clip = clip_of(vs.YUV420P8)
    result = restore(clip, model=[LUMA, CHROMA, "fsrcnnx_x2_car"], adaptive=0)
    assert (result.width, result.height) == (192, 128)
    assert_same(result, restore(restore(clip, model=[LUMA, CHROMA], adaptive=0), model="fsrcnnx_x2_car"))


def luma_of(planes: list[NDArray[np.float64]]) -> NDArray[np.float64]:
    """BT.601, limited range."""
    r, g, b = planes
    return (16 + 219 * (0.299 * r + 0.587 * g + 0.114 * b)) / 255


@pytest.mark.parametrize("adaptive", [0, 1])
def test_rgb_by_its_luma(adaptive: int) -> None:
    """What a GRAYS clip of the luma gets, scaled and added to all three."""
    clip = clip_of(vs.RGBS)
    before = [plane.astype(np.float64) for plane in frame_planes(clip)]
    luma = luma_of(before).astype(np.float32)
    options: dict[str, Any] = {"model": LUMA, "provider": "cpu", "adaptive": adaptive}
    with restore(make_clip([luma], core.get_video_format(vs.GRAYS)), **options).get_frame(0) as frame:
        change = (np.asarray(frame[0]).astype(np.float64) - luma) * 255 / 219
        factor = frame.props.get("VSArtifactAdaptive")
    with restore(clip, **options).get_frame(0) as frame:
        for plane, old in zip(frame, before, strict=True):
            assert np.abs(np.asarray(plane) - np.clip(old + change, 0, 1)).max() < 2e-5
        assert frame.props.get("VSArtifactAdaptive") == (pytest.approx([factor] * 3, abs=1e-4) if adaptive else None)
    assert written(clip, restore(clip, planes=[1], adaptive=0)) == [1]


REFUSED: list[tuple[int, dict[str, Any], str]] = [
    (
        vs.YUV444P8,
        {"planes": [1]},
        r"planes holds 1, and no model is made for the chroma of YUV444P8; leave it out, or name a model",
    ),
    (vs.YUV422P8, {"planes": [0, 2]}, r"planes holds 2, and no model is made for the chroma of YUV422P8"),
    (
        vs.YUV420P8,
        {"model": [CHROMA, CHROMA], "planes": [0]},
        r"planes holds 0, which none of the 2 models restores; leave it out",
    ),
    (
        vs.YUV420P8,
        {"model": ["fsrcnnx_x2_car", LUMA]},
        r"model fsrcnnx_x2_car enlarges, and car_40k comes after it; name it last",
    ),
    (vs.RGB24, {"model": "jpeg_10k"}, r"clip must be YUV or GRAY for model jpeg_10k, got RGB24; convert it with resize first"),
    (vs.RGBS, {"model": "fsrcnnx_x2_car"}, r"clip must be YUV or GRAY for model fsrcnnx_x2_car, got RGBS"),
    (vs.YUV444P8, {"model": [LUMA, CHROMA]}, r"clip must be YUV 4:2:0 for model chroma_40k"),
    (vs.YUV420P8, {"model": [LUMA, ""]}, r"unknown model \(an empty text\); known: "),
]


@pytest.mark.parametrize(("fmt", "arguments", "message"), REFUSED, ids=lambda v: v[:24] if isinstance(v, str) else "")
def test_refused(fmt: int, arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(vs.Error, match=f"^Restore: {message}"):
        restore(clip_of(fmt), **arguments)


def test_paths_in_the_package(model_dir: Path) -> None:
    """Texts and paths, one or several."""
    clip = clip_of(vs.YUV420P8)
    path = model_dir / "residual.onnx"
    assert_same(vsartifact.restore(clip, model=path), restore(clip, model=str(path)))
    assert_same(vsartifact.restore(clip, model=[path, CHROMA]), restore(clip, model=[str(path), CHROMA]))
