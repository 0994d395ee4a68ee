# SPDX-License-Identifier: MIT
"""``Restore(texture=...)`` against vsartifact.core.texture, to the sample."""

from __future__ import annotations

import functools
from typing import Any

import numpy as np
import pytest
import vapoursynth as vs
from conftest import frame_planes, make_clip, peak
from numpy.typing import NDArray

from vsartifact.core import texture

core = vs.core
restore = functools.partial(core.vsartifact.Restore, model="car_3k", adaptive=False)
FORMATS = (vs.GRAY8, vs.GRAY10, vs.GRAY12, vs.GRAY16, vs.GRAYH, vs.GRAYS)
SIZES = ((128, 96), (61, 43), (9, 7), (3, 3), (1, 1))


def luma(fmt: vs.VideoFormat, width: int, height: int, seed: int) -> NDArray[Any]:
    """A camera's picture coded well, bars and flat parts in it, in a format."""
    y, x = np.mgrid[:height, :width]
    noise = np.random.default_rng(seed).normal(0, 0.8, (height, width))
    values = np.clip(120 + 40 * np.sin((x + seed) / 9) + 20 * np.cos(y / 13) + noise, 16, 235)
    values[: height // 5] = 16
    if fmt.sample_type == vs.FLOAT:
        return (values / 255).astype(np.float16 if fmt.bits_per_sample == 16 else np.float32)
    return np.rint(values * (1 << fmt.bits_per_sample) / 256).astype(np.uint8 if fmt.bytes_per_sample == 1 else np.uint16)


def clip_of(fmt: int, width: int = 128, height: int = 96, length: int = 3) -> vs.VideoNode:
    frames = [
        make_clip([luma(core.get_video_format(fmt), width, height, seed)], core.get_video_format(fmt)) for seed in range(length)
    ]
    return core.std.Splice(frames)


def lumas(clip: vs.VideoNode) -> list[NDArray[Any]]:
    return [frame_planes(clip[n])[0] for n in range(clip.num_frames)]


def expected(clip: vs.VideoNode, amount: float, mask: NDArray[Any] | None = None, **arguments: Any) -> list[NDArray[Any]]:
    bits = clip.format.bits_per_sample if clip.format.sample_type == vs.INTEGER else 0
    rows = zip(lumas(clip), lumas(restore(clip, **arguments)), strict=True)
    return [
        texture.add(after, bits, texture.grain(before, after, bits, n, amount, mask)) for n, (before, after) in enumerate(rows)
    ]


@pytest.mark.parametrize("fmt", FORMATS, ids=lambda f: vs.PresetVideoFormat(f).name)
def test_formats(fmt: int) -> None:
    clip = clip_of(fmt)
    got = lumas(restore(clip, texture=0.8))
    assert any((a != b).any() for a, b in zip(got, lumas(restore(clip)), strict=True))
    for one, other in zip(got, expected(clip, 0.8), strict=True):
        np.testing.assert_array_equal(one, other)


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_sizes(width: int, height: int) -> None:
    clip = clip_of(vs.GRAY8, width, height)
    for one, other in zip(lumas(restore(clip, texture=1)), expected(clip, 1.0), strict=True):
        np.testing.assert_array_equal(one, other)


def test_strength_counts_by_what_it_changes() -> None:
    clip = clip_of(vs.GRAY16)
    added = []
    for strength in (0.25, 0.5, 1.0):
        got = lumas(restore(clip, texture=1, strength=strength))
        for one, other in zip(got, expected(clip, 1.0, strength=strength), strict=True):
            np.testing.assert_array_equal(one, other)
        added.append((got[0].astype(float) - lumas(restore(clip, strength=strength))[0]).std())
    assert added[0] > 0
    assert added[1] / added[0] == pytest.approx(2, rel=0.05)
    assert added[2] / added[1] == pytest.approx(2, rel=0.05)


def test_values_that_are_no_numbers() -> None:
    fmt = core.get_video_format(vs.GRAYS)
    plane = luma(fmt, 64, 48, 1)
    plane[20, 20:24] = [np.nan, np.inf, -np.inf, 3]
    clip = make_clip([plane], fmt)
    np.testing.assert_array_equal(lumas(restore(clip, texture=1))[0], expected(clip, 1.0)[0])


def test_none_is_the_old_picture() -> None:
    clip = clip_of(vs.GRAY8)
    for one, other in zip(lumas(restore(clip, texture=0)), lumas(restore(clip)), strict=True):
        np.testing.assert_array_equal(one, other)


@pytest.mark.parametrize(
    "arguments",
    [{"tilesize": 48}, {"num_streams": 3}, {"num_streams": 1, "num_threads": 2}, {"provider": "cpu"}],
    ids=lambda a: "-".join(a),
)
def test_the_grain_is_the_same_however_it_is_computed(arguments: dict[str, Any]) -> None:
    clip = clip_of(vs.GRAY8)
    amount = {"texture": 1.0}
    for one, other in zip(lumas(restore(clip, **amount, **arguments)), expected(clip, 1.0, **arguments), strict=True):
        np.testing.assert_array_equal(one, other)


def test_any_order_gives_the_same_frames() -> None:
    clip = clip_of(vs.GRAY8, length=6)
    forward = lumas(restore(clip, texture=1))
    other = restore(clip, texture=1)
    for n in (5, 1, 3, 0, 4, 2, 5):
        np.testing.assert_array_equal(frame_planes(other[n])[0], forward[n])
    still = core.std.Loop(clip[0], 2)
    assert (lumas(restore(still, texture=1))[0] != lumas(restore(still, texture=1))[1]).any()


def test_chroma_and_properties_stay() -> None:
    yuv = core.std.ShufflePlanes(
        [clip_of(vs.GRAY8)] + [core.std.BlankClip(format=vs.GRAY8, width=64, height=48, length=3)] * 2, [0, 0, 0], vs.YUV
    )
    yuv = yuv.std.SetFrameProps(mark=3)
    with_grain, without = restore(yuv, texture=1).get_frame(1), restore(yuv).get_frame(1)
    for p in (1, 2):
        np.testing.assert_array_equal(np.asarray(with_grain[p]), np.asarray(without[p]))
    assert dict(with_grain.props) == dict(without.props)


@pytest.mark.parametrize("fmt", [vs.GRAY8, vs.GRAY16, vs.GRAYS], ids=lambda f: vs.PresetVideoFormat(f).name)
def test_mask(fmt: int) -> None:
    form = core.get_video_format(fmt)
    values = np.random.default_rng(4).random((96, 128))
    values[:, :40] = 0
    stored = (
        values.astype(np.float32)
        if form.sample_type == vs.FLOAT
        else np.rint(values * peak(form)).astype(np.uint8 if form.bytes_per_sample == 1 else np.uint16)
    )
    clip, mask = clip_of(vs.GRAY8), make_clip([stored], form)
    unit = stored.astype(np.float32) / np.float32(1 if form.sample_type == vs.FLOAT else peak(form))
    got = lumas(restore(clip, texture=1, strength_mask=mask))
    for one, other, source in zip(
        got, expected(clip, 1.0, unit.astype(np.float64), strength_mask=mask), lumas(clip), strict=True
    ):
        np.testing.assert_array_equal(one, other)
        np.testing.assert_array_equal(one[:, :40], source[:, :40])


def test_strength_prop() -> None:
    clip = clip_of(vs.GRAY8)
    marked = core.std.Splice([clip[n].std.SetFrameProps(part=value) for n, value in enumerate((0.0, 0.5, 2.0))])
    got = lumas(restore(marked, texture=0.6, strength_prop="part"))
    restored = lumas(restore(marked, strength_prop="part"))
    for n in range(3):
        grain = texture.grain(lumas(clip)[n], restored[n], 8, n, 0.6)
        np.testing.assert_array_equal(got[n], texture.add(restored[n], 8, grain))
    np.testing.assert_array_equal(got[0], lumas(clip)[0])


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"texture": 1.5}, "texture must be from 0 to 1, got 1.5"),
        ({"texture": -1}, "texture must be from 0 to 1, got -1"),
        ({"texture": float("nan")}, "texture must be from 0 to 1, got nan"),
        ({"texture": 1, "model": "fsrcnnx_x2_car"}, "model fsrcnnx_x2_car enlarges; leave texture out"),
        ({"texture": 1, "planes": [1]}, "what restoring changes in luma, plane 0, which no model restores here; take a model"),
        ({"texture": 1, "model": "chroma_car"}, "what restoring changes in luma, plane 0, which no model restores here"),
        ({"texture": 1, "strength": 0}, "strength 0 changes nothing; raise strength, or leave texture out"),
    ],
    ids=lambda a: "" if isinstance(a, str) else "-".join(f"{k}={v}" for k, v in a.items()),
)
def test_errors(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(vs.Error) as caught:
        restore(core.std.BlankClip(format=vs.YUV420P8, width=64, height=48), **arguments)
    assert message in str(caught.value)


def test_rgb_is_refused() -> None:
    with pytest.raises(vs.Error, match="clip must be YUV or GRAY, got RGB24; convert it with resize first"):
        restore(core.std.BlankClip(format=vs.RGB24, width=64, height=48), texture=1)
