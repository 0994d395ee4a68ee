# SPDX-License-Identifier: MIT
"""Restore against the oracle: formats, sizes, planes, strength, and what must stay as it was."""

from __future__ import annotations

import functools
from pathlib import Path

import numpy as np
import pytest
import vapoursynth as vs
from conftest import (
    assert_restored,
    frame_planes,
    make_clip,
    oracle,
    pictures,
    plane_size,
    to_unit,
)

core = vs.core
restore = functools.partial(vs.core.vsartifact.Restore, provider="cpu")

FORMATS = [
    vs.GRAY8, vs.GRAY9, vs.GRAY10, vs.GRAY12, vs.GRAY14, vs.GRAY16, vs.GRAYH, vs.GRAYS,
    vs.YUV420P8, vs.YUV420P9, vs.YUV420P10, vs.YUV420P12, vs.YUV420P14, vs.YUV422P8, vs.YUV422P9, vs.YUV444P12, vs.YUV444P14,
    vs.YUV410P8, vs.YUV411P8, vs.YUV440P8, vs.YUV444P16, vs.YUV420PH, vs.YUV422PH, vs.YUV444PH, vs.YUV420PS, vs.YUV444PS,
]  # fmt: skip
SIZES = [(64, 48), (720, 480), (16, 16), (4, 4), (2, 2), (132, 20)]
ODD_SIZES = [(1, 1), (2, 1), (1, 9), (3, 3), (63, 47), (641, 361), (1281, 5)]


def check(model: Path, fmt: vs.VideoFormat, size: tuple[int, int], planes: list[int], strength: float = 1.0) -> None:
    sources = pictures(fmt, *size)
    got = frame_planes(restore(make_clip(sources, fmt), model=str(model), planes=planes, strength=strength))
    for i, source in enumerate(sources):
        if i not in planes:
            np.testing.assert_array_equal(got[i], source)
            continue
        assert got[i].dtype == source.dtype
        assert got[i].shape == plane_size(fmt, i, *size)[::-1]
        assert_restored(got[i], oracle(model, to_unit(source, fmt, i), strength), fmt, i)
        if source.size > 1000:
            assert np.abs(to_unit(got[i], fmt, i) - to_unit(source, fmt, i)).mean() > 0.01, "the network changed nothing"


@pytest.mark.parametrize("fmt", FORMATS, ids=lambda f: vs.PresetVideoFormat(f).name)
def test_formats(residual_model: Path, fmt: int) -> None:
    video_format = core.get_video_format(fmt)
    check(residual_model, video_format, (96, 64), list(range(video_format.num_planes)))


@pytest.mark.parametrize("size", SIZES, ids=lambda s: f"{s[0]}x{s[1]}")
def test_sizes_subsampled(residual_model: Path, size: tuple[int, int]) -> None:
    check(residual_model, core.get_video_format(vs.YUV420P8), size, [0, 1, 2])


@pytest.mark.parametrize("size", ODD_SIZES, ids=lambda s: f"{s[0]}x{s[1]}")
@pytest.mark.parametrize("fmt", [vs.GRAY16, vs.YUV444P8], ids=lambda f: vs.PresetVideoFormat(f).name)
def test_odd_sizes(residual_model: Path, fmt: int, size: tuple[int, int]) -> None:
    check(residual_model, core.get_video_format(fmt), size, [0])


@pytest.mark.parametrize("planes", [[0], [1], [2], [0, 2], [2, 1], [0, 1, 2]], ids=str)
def test_planes(residual_model: Path, planes: list[int]) -> None:
    check(residual_model, core.get_video_format(vs.YUV420P8), (64, 48), planes)


@pytest.mark.parametrize("strength", [0.25, 1.0, 2.5, 4.0])
def test_strength(residual_model: Path, strength: float) -> None:
    check(residual_model, core.get_video_format(vs.GRAY16), (64, 48), [0], strength)


@pytest.mark.parametrize("name", ["picture", "foreign"])
@pytest.mark.parametrize("strength", [0.5, 1.0])
def test_models_that_give_the_picture(model_dir: Path, name: str, strength: float) -> None:
    check(model_dir / f"{name}.onnx", core.get_video_format(vs.YUV420P10), (64, 48), [0, 1], strength)


def test_strength_zero_is_the_clip(residual_model: Path) -> None:
    clip = make_clip(pictures(core.get_video_format(vs.YUV444PS), 33, 17), core.get_video_format(vs.YUV444PS))
    for before, after in zip(frame_planes(clip), frame_planes(restore(clip, model=str(residual_model), strength=0)), strict=True):
        np.testing.assert_array_equal(before, after)


@pytest.mark.parametrize("bits", [10, 12, 16])
def test_bit_depths_agree(residual_model: Path, bits: int) -> None:
    """The same picture at 8 bit and at more bits differs by the two roundings only."""
    low, high = core.get_video_format(vs.GRAY8), core.query_video_format(vs.GRAY, vs.INTEGER, bits)
    source = pictures(low, 96, 64)[0]
    peak = (1 << bits) - 1
    wide = np.rint(source * (peak / 255)).astype(np.uint16)
    a = frame_planes(restore(make_clip([source], low), model=str(residual_model)))[0]
    b = frame_planes(restore(make_clip([wide], high), model=str(residual_model)))[0]
    # Rounding the input moves it by at most half a wide code, which this network enlarges by less than 16.
    assert np.abs(a / 255 - b / peak).max() <= 0.5 / 255 + 8.5 / peak


def test_format_length_and_properties_stay(residual_model: Path) -> None:
    clip = core.std.BlankClip(format=vs.YUV420P8, width=64, height=48, length=7, fpsnum=24000, fpsden=1001)
    clip = clip.std.SetFrameProps(_Matrix=6, _Range=0, _ChromaLocation=1, Custom="kept", Numbers=[1, 2, 3])
    out = restore(clip, model=str(residual_model))
    assert (out.format, out.width, out.height, out.num_frames, out.fps) == (
        clip.format, clip.width, clip.height, clip.num_frames, clip.fps,
    )  # fmt: skip
    for n in (0, 6):
        assert dict(out.get_frame(n).props) == dict(clip.get_frame(n).props)


def test_clip_without_colour_properties(residual_model: Path) -> None:
    clip = core.std.BlankClip(format=vs.YUV420P8, width=64, height=48, length=1).std.RemoveFrameProps()
    out = restore(clip, model=str(residual_model))
    assert dict(out.get_frame(0).props) == dict(clip.get_frame(0).props) == {}


def test_untouched_planes_are_shared(residual_model: Path) -> None:
    clip = make_clip(pictures(core.get_video_format(vs.YUV420P8), 64, 48), core.get_video_format(vs.YUV420P8))
    source = clip.get_frame(0)
    held = clip.std.ModifyFrame(clip, lambda n, f: source)
    out = restore(held, model=str(residual_model), planes=[0]).get_frame(0)
    address = [[f.get_read_ptr(i).value for i in range(3)] for f in (source, out)]
    assert address[0][1:] == address[1][1:]
    assert address[0][0] != address[1][0]


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf, 1e30], ids=str)
def test_samples_out_of_range_stay_local(residual_model: Path, bad: float) -> None:
    fmt = core.get_video_format(vs.GRAYS)
    source = pictures(fmt, 64, 48)[0].copy()
    good = frame_planes(restore(make_clip([source], fmt), model=str(residual_model)))[0]
    source[20, 30] = bad
    got = frame_planes(restore(make_clip([source], fmt), model=str(residual_model)))[0]
    assert np.isfinite(got).all()
    assert got.min() >= 0
    assert got.max() <= 1
    far = np.ones_like(got, dtype=bool)
    far[20 - 7 : 20 + 8, 30 - 7 : 30 + 8] = False
    np.testing.assert_array_equal(got[far], good[far])
    replaced = np.where(np.isnan(source), 0, np.clip(source, 0, 1)).astype(np.float32)
    assert_restored(got, oracle(residual_model, replaced), fmt, 0)


def test_half_float_covers_subnormals(residual_model: Path) -> None:
    """Every half float from 0 to 1 comes back rounded correctly where the network's part is scaled to nearly nothing."""
    fmt = core.get_video_format(vs.GRAYH)
    halves = np.arange(0x3C01, dtype=np.uint16).view(np.float16)
    source = np.resize(halves, (121, 128))
    got = frame_planes(restore(make_clip([source], fmt), model=str(residual_model), strength=1e-30))[0]
    np.testing.assert_array_equal(got.view(np.uint16), source.view(np.uint16))
