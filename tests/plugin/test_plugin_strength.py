# SPDX-License-Identifier: MIT
"""Strength by pixel and by frame, against numpy: what the whole strength changes, times a factor."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import vapoursynth as vs
from conftest import Plane, frame_planes, has_plane_offset, make_clip, mask_plane, peak, pictures, plane_size
from numpy.typing import NDArray

from support.plugin_reference import Get, Unit, assert_close, by_conversion, exports, units

core = vs.core
restore = functools.partial(vs.core.vsartifact.Restore, provider="cpu")
GRAY = (vs.GRAY8, vs.GRAY10, vs.GRAY16, vs.GRAYH, vs.GRAYS)


@pytest.fixture(scope="module")
def network(tmp_path_factory: pytest.TempPathFactory) -> Get:
    return exports(tmp_path_factory.mktemp("networks"))


def name(value: Any) -> str:
    return vs.PresetVideoFormat(value).name if isinstance(value, int) and value > 100 else str(value)


def factors(mask: Plane, mask_format: vs.VideoFormat, fmt: vs.VideoFormat, index: int) -> NDArray[np.float64]:
    """The mask for a plane: where that is smaller, the mean of the pixels that one of it stands for."""
    whole = mask.astype(np.float64) / peak(mask_format)
    width, height = plane_size(fmt, index, mask.shape[1], mask.shape[0])
    result: NDArray[np.float64] = whole.reshape(height, -1, width, mask.shape[1] // width).mean((1, 3))
    return result


def samples(values: Unit, fmt: vs.VideoFormat, index: int) -> Unit:
    return values - (0.5 if has_plane_offset(fmt, index) else 0)


def check(clip: vs.VideoNode, mask: Plane, mask_format: vs.VideoFormat, **arguments: Any) -> None:
    """Where the mask is 0 the clip to the bit; elsewhere the clip and a part of what is changed without a mask.

    What is changed comes from the clip in float, so that nothing is rounded and nothing of it is cut away.
    """
    fmt = clip.format
    masks = make_clip([mask], mask_format)
    got = frame_planes(restore(clip, strength_mask=masks, **arguments))
    sources = frame_planes(clip)
    own = units(sources, fmt)
    wide = core.query_video_format(fmt.color_family, vs.FLOAT, 32, fmt.subsampling_w, fmt.subsampling_h)
    exact = [samples(p, wide, i).astype(np.float32) for i, p in enumerate(own)]
    props = dict(clip.get_frame(0).props)
    reference = make_clip(exact, wide).std.RemoveFrameProps().std.SetFrameProps(**props)
    small = 1 / 64  # of the change, which then stays within 0..1
    changes = [
        (after.astype(np.float64) - before) / small
        for after, before in zip(frame_planes(restore(reference, **{**arguments, "strength": small})), exact, strict=True)
    ]
    strength = arguments.get("strength", 1.0)
    for i, source in enumerate(sources):
        factor = factors(mask, mask_format, fmt, i)
        np.testing.assert_array_equal(got[i][factor == 0], source[factor == 0])
        expected = np.clip(own[i] + strength * factor * changes[i], 0, 1)
        inside = (own[i] > 0.1) & (own[i] < 0.9)  # a small part of the change is not cut there either
        values = np.where(inside, expected, units(got, fmt)[i])
        rounding = 0.5 / peak(fmt) if fmt.sample_type == vs.INTEGER else 0 if fmt.bits_per_sample == 32 else 2**-12
        assert np.abs(values - units(got, fmt)[i]).max() <= rounding + 3e-5, f"plane {i}"
        assert inside.mean() > 0.9
    assert sum(np.abs(a.astype(np.float64) - b).max() / peak(fmt) for a, b in zip(got, sources, strict=True)) > 0.02


@pytest.mark.parametrize("mask", GRAY, ids=name)
@pytest.mark.parametrize("fmt", [vs.GRAY8, vs.YUV420P10, vs.YUV411P8, vs.YUV444PH, vs.YUV422PS], ids=name)
def test_planes(network: Get, fmt: int, mask: int) -> None:
    video_format, mask_format = core.get_video_format(fmt), core.get_video_format(mask)
    planes = list(range(video_format.num_planes))
    clip = make_clip(pictures(video_format, 96, 64), video_format)
    for strength in (1.0, 1.5):
        check(
            clip,
            mask_plane(mask_format, 96, 64),
            mask_format,
            model=str(network(kind="plane").path),
            planes=planes,
            strength=strength,
        )


@pytest.mark.parametrize(
    ("kind", "fmt"),
    [
        ("rgb", vs.RGB24), ("rgb", vs.RGBS), ("rgb", vs.YUV420PS), ("rgb", vs.GRAY16), ("yuv444", vs.YUV444P8),
        ("yuv444", vs.YUV422P10), ("yuv420", vs.YUV420P8), ("yuv420", vs.YUV420PS), ("chroma", vs.YUV420P16),
    ],
    ids=name,
)  # fmt: skip
def test_kinds(network: Get, kind: str, fmt: int) -> None:
    """In tiles, of which some are left alone entirely."""
    video_format, mask_format = core.get_video_format(fmt), core.get_video_format(vs.GRAY8)
    clip = make_clip(pictures(video_format, 96, 64), video_format)
    if kind == "rgb" and video_format.color_family == vs.YUV:
        clip = clip.std.SetFrameProps(_Matrix=1)
    clip = clip.std.SetFrameProps(_Range=1)  # as the clip in float has it, which the change is taken from
    check(clip, mask_plane(mask_format, 96, 64), mask_format, model=str(network(kind=kind).path), tilesize=16)


def test_blended_tiles(model_dir: Path) -> None:
    """Those that the mask leaves nothing of are not computed, nor missed where their neighbours go over into them."""
    fmt = core.get_video_format(vs.GRAYS)
    clip = make_clip(pictures(fmt, 150, 110), fmt)
    masks = make_clip([mask_plane(fmt, 150, 110)], fmt)
    whole, tiled = (
        frame_planes(restore(clip, model=str(model_dir / "foreign.onnx"), strength_mask=masks, tilesize=size))[0]
        for size in (0, 40)
    )
    assert (whole != frame_planes(clip)[0]).mean() > 0.5
    np.testing.assert_allclose(tiled, whole, rtol=0, atol=1e-6)


@pytest.mark.parametrize("kind", ["plane", "rgb"])
def test_enlarging(network: Get, kind: str) -> None:
    """The mask has the clip's size; where it is 0 pixels are repeated."""
    fmt = core.get_video_format(vs.YUV444PS)
    exported = network(kind=kind, scale=2)
    sources = pictures(fmt, 32, 24)
    clip = make_clip(sources, fmt).std.SetFrameProps(_Matrix=6)
    mask = mask_plane(core.get_video_format(vs.GRAYS), 32, 24)
    got = frame_planes(restore(clip, model=str(exported.path), strength_mask=make_clip([mask], core.get_video_format(vs.GRAYS))))
    factor = mask.repeat(2, 0).repeat(2, 1)
    full, none = (
        [p.astype(np.float64) for p in frame_planes(restore(clip, model=str(exported.path), strength=s))] for s in (1, 0)
    )
    for i in range(1 if kind == "plane" else 3):
        cut = (full[i] <= samples(np.zeros(1), fmt, i) + 1e-6) | (full[i] >= samples(np.ones(1), fmt, i) - 1e-6)
        if kind == "rgb":  # what R'G'B' cut is not to be seen in Y'CbCr
            cut |= (factor > 0) & (factor < 1)
        assert cut.mean() < 0.7
        difference = np.abs(none[i] + factor * (full[i] - none[i]) - got[i])
        assert difference[~cut].max() < 1e-5
        assert difference[factor == 0].max() == 0


def test_conversion_with_a_mask_against_numpy(network: Get) -> None:
    """R'G'B' on 4:2:0: what changes is masked at each plane's own size."""
    fmt, mask_format = core.get_video_format(vs.YUV420P16), core.get_video_format(vs.GRAY8)
    exported = network(kind="rgb")
    sources = pictures(fmt, 64, 48)
    mask = mask_plane(mask_format, 64, 48)
    own = units(sources, fmt)
    expected = []
    tiny = 1e-3
    for i, plane in enumerate(by_conversion(exported.net, sources, fmt, matrix=9, strength=tiny)):
        change = (plane - own[i]) / tiny
        expected.append(np.clip(own[i] + factors(mask, mask_format, fmt, i) * change, 0, 1))
    clip = make_clip(sources, fmt).std.SetFrameProps(_Matrix=9)
    got = frame_planes(restore(clip, model=str(exported.path), strength_mask=make_clip([mask], mask_format)))
    inside = [(p > 0.002) & (p < 0.998) for p in own]
    kept = [np.where(m, e, g) for m, e, g in zip(inside, expected, units(got, fmt), strict=True)]
    assert_close(got, kept, fmt)


def test_nothing_masked_is_touched(network: Get) -> None:
    """Not even samples that no picture has."""
    fmt = core.get_video_format(vs.YUV420PS)
    sources = [p.copy() for p in pictures(fmt, 64, 48)]
    sources[0][3, 5], sources[0][9, 40], sources[1][2, 2] = np.nan, 7.5, -3
    clip = make_clip(sources, fmt)
    black = core.std.BlankClip(format=vs.GRAY8, width=64, height=48, length=1)
    for kind in ("plane", "rgb", "yuv444", "yuv420", "chroma"):
        got = frame_planes(restore(clip, model=str(network(kind=kind).path), strength_mask=black))
        for a, b in zip(got, sources, strict=True):
            np.testing.assert_array_equal(a.view(np.uint32), b.view(np.uint32))


@pytest.mark.parametrize("kind", ["plane", "yuv420"])
def test_one_mask_a_frame_or_one_for_all(network: Get, kind: str) -> None:
    fmt = core.get_video_format(vs.YUV420P8)
    sources = [pictures(fmt, 32, 24, seed=n) for n in range(6)]
    clip = core.std.Splice([make_clip(s, fmt) for s in sources])
    gray = core.get_video_format(vs.GRAY8)
    masks = core.std.Splice([make_clip([mask_plane(gray, 32, 24, seed=n)], gray) for n in range(6)])
    model = str(network(kind=kind).path)
    moving, still = restore(clip, model=model, strength_mask=masks), restore(clip, model=model, strength_mask=masks[2])
    for n in (5, 0, 2, 4):
        for out, mask in ((moving, masks[n]), (still, masks[2])):
            expected = frame_planes(restore(clip[n], model=model, strength_mask=mask))
            for a, b in zip(frame_planes(out, n), expected, strict=True):
                np.testing.assert_array_equal(a, b)
    assert any((frame_planes(moving, 5)[i] != frame_planes(still, 5)[i]).any() for i in range(3))


@pytest.mark.parametrize("value", [0, 1, 2, 0.25, 0.75])
def test_property(residual_model: Path, value: float) -> None:
    fmt = core.get_video_format(vs.YUV420P8)
    clip = make_clip(pictures(fmt, 64, 48), fmt).std.SetFrameProps(Noise=value)
    got = restore(clip, model=str(residual_model), strength=0.5, strength_prop="Noise")
    expected = restore(clip, model=str(residual_model), strength=0.5 * value)
    for a, b in zip(frame_planes(got), frame_planes(expected), strict=True):
        np.testing.assert_array_equal(a, b)
    assert got.get_frame(0).props["Noise"] == value


def test_property_of_each_frame(network: Get) -> None:
    """Enlarging too, and beside a mask."""
    fmt, gray = core.get_video_format(vs.GRAY16), core.get_video_format(vs.GRAY16)
    source = pictures(fmt, 32, 24)
    values = [0.0, 0.5, 1.0, 3.0]
    clip = core.std.Splice([make_clip(source, fmt).std.SetFrameProps(qp=v) for v in values])
    mask = make_clip([mask_plane(gray, 32, 24)], gray)
    for scale in (1, 2):
        model = str(network(kind="plane", **({"scale": scale} if scale > 1 else {})).path)
        out = restore(clip, model=model, strength_prop="qp", strength_mask=mask)
        for n, value in enumerate(values):
            expected = frame_planes(restore(clip[n], model=model, strength=value, strength_mask=mask))[0]
            np.testing.assert_array_equal(frame_planes(out, n)[0], expected)


def test_frame_of_strength_zero_is_the_sources(residual_model: Path) -> None:
    """Handed on, not copied."""
    fmt = core.get_video_format(vs.YUV420P8)
    source = make_clip(pictures(fmt, 64, 48), fmt).std.SetFrameProps(s=0).get_frame(0)
    blank = core.std.BlankClip(format=vs.YUV420P8, width=64, height=48, length=1)
    held = blank.std.ModifyFrame(blank, lambda n, f: source)
    out = restore(held, model=str(residual_model), strength_prop="s").get_frame(0)
    assert [out.get_read_ptr(i).value for i in range(3)] == [source.get_read_ptr(i).value for i in range(3)]


PROPERTIES: list[tuple[dict[str, Any], str]] = [
    ({}, "frame 1 lacks the property qp, which strength_prop names; set it with std.SetFrameProps"),
    ({"qp": "high"}, "frame 1 has a property qp that is no number; set it to one with std.SetFrameProps"),
    ({"qp": -1}, "frame 1 has qp=-1, which makes its strength -0.5, not from 0 to 4; set another value"),
    ({"qp": 9.5}, "frame 1 has qp=9.5, which makes its strength 4.75, not from 0 to 4; set another value"),
    ({"qp": float("nan")}, "frame 1 has qp=nan, which makes its strength nan, not from 0 to 4; set another value"),
]


@pytest.mark.parametrize(("props", "message"), PROPERTIES, ids=lambda v: str(v) if isinstance(v, dict) else "")
def test_properties_that_cannot_be(residual_model: Path, props: dict[str, Any], message: str) -> None:
    blank = core.std.BlankClip(format=vs.GRAY8, width=64, height=48, length=1)
    clip = blank.std.SetFrameProps(qp=1) + (blank.std.SetFrameProps(**props) if props else blank)
    out = restore(clip, model=str(residual_model), strength=0.5, strength_prop="qp")
    out.get_frame(0)
    with pytest.raises(vs.Error) as raised:
        out.get_frame(1)
    assert str(raised.value) == "Restore: " + message


MASKS: list[tuple[dict[str, Any], str]] = [
    ({"format": vs.YUV420P8}, "strength_mask must be GRAY, got YUV420P8; take one plane of it with std.ShufflePlanes"),
    ({"format": vs.GRAY32}, "strength_mask must be 8 to 16 bit integer or 16 or 32 bit float, got Gray32; convert it with"),
    ({"width": 32}, "strength_mask must be as large as the clip, 64x48, got 32x48; resize it"),
    ({"length": 2}, "strength_mask must have 1 frame or as many as the clip, 3, got 2; trim or loop it"),
]


@pytest.mark.parametrize(("mask", "message"), MASKS, ids=lambda v: str(v) if isinstance(v, dict) else "")
@pytest.mark.parametrize("strength", [0, 1])
def test_masks_that_cannot_be(residual_model: Path, mask: dict[str, Any], message: str, strength: float) -> None:
    clip = core.std.BlankClip(format=vs.YUV420P8, width=64, height=48, length=3)
    masks = core.std.BlankClip(**{"format": vs.GRAY8, "width": 64, "height": 48, "length": 3, **mask})
    with pytest.raises(vs.Error) as raised:
        restore(clip, model=str(residual_model), strength_mask=masks, strength=strength)
    assert str(raised.value).startswith("Restore: " + message)


def test_variable_mask(residual_model: Path) -> None:
    clip = core.std.BlankClip(format=vs.GRAY8, width=64, height=48, length=2)
    mixed = core.std.Splice([clip[0], core.std.BlankClip(format=vs.GRAY8, width=32, height=48, length=1)], mismatch=True)
    with pytest.raises(vs.Error, match=r"^Restore: strength_mask must have one format and size, got a variable one"):
        restore(clip, model=str(residual_model), strength_mask=mixed)
