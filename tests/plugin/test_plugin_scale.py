# SPDX-License-Identifier: MIT
"""Networks that double the size: restored planes against numpy and PyTorch, the others against VapourSynth's resize."""

from __future__ import annotations

import functools
from typing import Any

import numpy as np
import pytest
import vapoursynth as vs
from conftest import frame_planes, has_plane_offset, make_clip, network_bytes, pictures

from support.plugin_reference import Exported, Get, assert_close, by_conversion, change, exports, repeat, units

core = vs.core
restore = functools.partial(vs.core.vsartifact.Restore, provider="cpu")


@pytest.fixture(scope="module")
def network(tmp_path_factory: pytest.TempPathFactory) -> Get:
    return exports(tmp_path_factory.mktemp("networks"), scale=2)


def name(value: Any) -> str:
    return vs.PresetVideoFormat(value).name if isinstance(value, int) and value > 100 else str(value)


def doubled(exported: Exported, planes: list[Any], strength: float = 1.0) -> list[Any]:
    return [np.clip(repeat(p, 2) + c, 0, 1) for p, c in zip(planes, change(exported.net, planes, strength), strict=True)]


def catmull_rom(sources: list[Any], fmt: vs.VideoFormat, location: int = 0) -> list[Any]:
    """Unit values of planes doubled by resize in float, since it cuts overshoots of integers between its two passes.

    Resize mirrors at the edges: planes are extended by replication first and cut again.
    """
    wide = core.query_video_format(fmt.color_family, vs.FLOAT, 32, fmt.subsampling_w, fmt.subsampling_h)
    shifts = [(0, 0), *[(fmt.subsampling_h, fmt.subsampling_w)] * 2][: len(sources)]
    offsets = [0.5 if has_plane_offset(wide, i) else 0 for i in range(len(sources))]
    padded = [
        (np.pad(p, [(32 >> h, 32 >> h), (32 >> w, 32 >> w)], mode="edge") - offset).astype(np.float32)
        for p, (h, w), offset in zip(units(sources, fmt), shifts, offsets, strict=True)
    ]
    clip = make_clip(padded, wide).std.SetFrameProps(_ChromaLocation=location, _Matrix=0 if fmt.color_family == vs.RGB else 1)
    out = frame_planes(clip.resize.Bicubic(clip.width * 2, clip.height * 2, filter_param_a=0, filter_param_b=0.5))
    return [
        np.clip(p[64 >> h : -(64 >> h), 64 >> w : -(64 >> w)].astype(np.float64) + offset, 0, 1)
        for p, (h, w), offset in zip(out, shifts, offsets, strict=True)
    ]


@pytest.mark.parametrize("residual", [True, False], ids=["residual", "picture"])
@pytest.mark.parametrize("size", [(96, 64), (35, 27), (1, 1)], ids=str)
def test_one_plane(network: Get, size: tuple[int, int], residual: bool) -> None:
    exported = network() if residual else network(residual=False)
    for fmt in map(core.get_video_format, (vs.GRAY8, vs.GRAY16, vs.GRAYH, vs.GRAYS)):
        sources = pictures(fmt, *size)
        for strength in (0.0, 0.5, 1.0):
            got = frame_planes(restore(make_clip(sources, fmt), model=str(exported.path), strength=strength))
            assert_close(got, doubled(exported, units(sources, fmt), strength), fmt)


@pytest.mark.parametrize("tilesize", [[32, 32], [15, 96], [47], [0]], ids=str)
def test_tiles(network: Get, tilesize: list[int]) -> None:
    fmt = core.get_video_format(vs.GRAYS)
    sources = pictures(fmt, 161, 97)
    got = frame_planes(restore(make_clip(sources, fmt), model=str(network().path), tilesize=tilesize))
    assert_close(got, doubled(network(), units(sources, fmt)), fmt)


@pytest.mark.parametrize("location", range(6))
@pytest.mark.parametrize("fmt", [vs.YUV420P16, vs.YUV422PS, vs.YUV444P16, vs.YUV410P8], ids=name)
def test_other_planes_are_enlarged_as_by_resize(network: Get, fmt: int, location: int) -> None:
    video_format = core.get_video_format(fmt)
    sources = pictures(video_format, 64, 48)
    clip = make_clip(sources, video_format).std.SetFrameProps(_ChromaLocation=location, _Matrix=1)
    out = restore(clip, model=str(network().path))
    assert (out.width, out.height, out.format, out.num_frames) == (128, 96, clip.format, clip.num_frames)
    assert dict(out.get_frame(0).props) == dict(clip.get_frame(0).props)
    got = frame_planes(out)
    assert_close(got, doubled(network(), units(sources[:1], video_format)), video_format, planes=[0])
    assert_close(got, catmull_rom(sources, video_format, location), video_format, planes=[1, 2])


def test_planes_by_the_network(network: Get) -> None:
    fmt = core.get_video_format(vs.YUV420P10)
    sources = pictures(fmt, 64, 48)
    got = frame_planes(restore(make_clip(sources, fmt), model=str(network().path), planes=[0, 1, 2]))
    own = units(sources, fmt)
    assert_close(got, [plane for p in own for plane in doubled(network(), [p])], fmt)


@pytest.mark.parametrize("fmt", [vs.RGB24, vs.RGB48, vs.RGBS], ids=name)
def test_rgb_on_rgb(network: Get, fmt: int) -> None:
    video_format = core.get_video_format(fmt)
    exported = network(kind="rgb")
    sources = pictures(video_format, 35, 27)
    clip = make_clip(sources, video_format)
    got = frame_planes(restore(clip, model=str(exported.path)))
    assert_close(got, doubled(exported, units(sources, video_format)), video_format)
    only = frame_planes(restore(clip, model=str(exported.path), planes=[1]))
    np.testing.assert_array_equal(only[1], got[1])
    assert_close(only, catmull_rom(sources, video_format), video_format, planes=[0, 2])


@pytest.mark.parametrize("kind", ["rgb", "yuv444"])
@pytest.mark.parametrize("fmt", [vs.YUV420P8, vs.YUV420P16, vs.YUV420PS, vs.YUV422P10, vs.YUV411P8, vs.GRAY8], ids=name)
def test_by_conversion(network: Get, fmt: int, kind: str) -> None:
    video_format = core.get_video_format(fmt)
    exported = network(kind=kind)
    sources = pictures(video_format, 64, 48)
    for location in (0, 5):
        clip = make_clip(sources, video_format).std.SetFrameProps(_Matrix=9, _ChromaLocation=location, _Range=1)
        for strength in (0.5, 1.0):
            got = frame_planes(restore(clip, model=str(exported.path), strength=strength))
            expected = by_conversion(
                exported.net, sources, video_format, matrix=9, full_range=True, location=location, strength=strength
            )
            assert_close(got, expected, video_format)


@pytest.mark.parametrize(
    ("metadata", "channels", "message"),
    [
        ({"scale": "5"}, 1, "model x enlarges by 5, the maximum is 4; use another model"),
        (
            {"scale": "2", "format": "1", "kind": "yuv420", "channels": "6"},
            6,
            "model x of channels y00 y01 y10 y11 u v -> .* enlarges by 2, which only models without phases may",
        ),
        ({"scale": "2"}, 1, "gives 1x1x16x16 for a picture of 16x16 with a margin of 7, 1x1x32x32 is needed"),
    ],
    ids=["five", "subsampled", "no-doubling"],
)
def test_refusals(tmp_path: Any, metadata: dict[str, str], channels: int, message: str) -> None:
    (tmp_path / "x.onnx").write_bytes(network_bytes(metadata=metadata, channels=channels))
    with pytest.raises(vs.Error, match=message):
        restore(core.std.BlankClip(format=vs.YUV420P8, width=64, height=48), model=str(tmp_path / "x.onnx"))
