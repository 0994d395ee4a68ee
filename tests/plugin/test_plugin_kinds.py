# SPDX-License-Identifier: MIT
"""Networks of every kind of planes in the plugin, against numpy and PyTorch at every pixel."""

from __future__ import annotations

import functools
from typing import Any

import numpy as np
import pytest
import vapoursynth as vs
from conftest import frame_planes, make_clip, pictures

from support.plugin_reference import Exported, Get, assert_close, by_conversion, changed, directly, exports

core = vs.core
restore = functools.partial(vs.core.vsartifact.Restore, provider="cpu")


@pytest.fixture(scope="module")
def network(tmp_path_factory: pytest.TempPathFactory) -> Get:
    return exports(tmp_path_factory.mktemp("networks"))


def name(value: Any) -> str:
    return vs.PresetVideoFormat(value).name if isinstance(value, vs.PresetVideoFormat | int) and value > 100 else str(value)


def tagged(sources: list[Any], fmt: vs.VideoFormat, **props: int) -> vs.VideoNode:
    clip = make_clip(sources, fmt).std.RemoveFrameProps()
    return clip.std.SetFrameProps(**props) if props else clip


def check_converted(exported: Exported, fmt: vs.VideoFormat, size: tuple[int, int], props: dict[str, int], **facts: Any) -> None:
    sources = pictures(fmt, *size)
    got = frame_planes(restore(tagged(sources, fmt, **props), model=str(exported.path)))
    assert_close(got, by_conversion(exported.net, sources, fmt, **facts), fmt)
    if size[0] * size[1] > 1000:
        for i, source in enumerate(sources):
            assert changed(got[i], source, fmt, i) > 0.002, "the network changed nothing"


# R'G'B' networks

RGB_FORMATS = [vs.RGB24, vs.RGB27, vs.RGB30, vs.RGB36, vs.RGB42, vs.RGB48, vs.RGBH, vs.RGBS]
YUV_FORMATS = [
    vs.YUV444P8, vs.YUV444P10, vs.YUV444P16, vs.YUV444PH, vs.YUV444PS, vs.YUV420P8, vs.YUV420P9, vs.YUV420P10, vs.YUV420P12,
    vs.YUV420P14, vs.YUV420P16, vs.YUV420PH, vs.YUV420PS, vs.YUV422P8, vs.YUV422P16, vs.YUV440P8, vs.YUV411P8, vs.YUV410P8,
    vs.GRAY8, vs.GRAY16, vs.GRAYH, vs.GRAYS,
]  # fmt: skip


@pytest.mark.parametrize("fmt", RGB_FORMATS, ids=name)
def test_rgb_on_rgb(network: Get, fmt: int) -> None:
    video_format = core.get_video_format(fmt)
    exported = network(kind="rgb", unshuffle=2)
    for size in ((96, 64), (35, 27), (1, 1)):
        sources = pictures(video_format, *size)
        got = frame_planes(restore(make_clip(sources, video_format), model=str(exported.path)))
        assert_close(got, directly(exported.net, sources, video_format), video_format)


@pytest.mark.parametrize("fmt", YUV_FORMATS, ids=name)
def test_rgb_on_yuv_and_gray(network: Get, fmt: int) -> None:
    check_converted(network(kind="rgb", unshuffle=2), core.get_video_format(fmt), (96, 64), {"_Matrix": 6})


@pytest.mark.parametrize("full_range", [False, True], ids=["limited", "full"])
@pytest.mark.parametrize("fmt", [vs.YUV420P8, vs.YUV444P10, vs.YUV444PS, vs.GRAY8], ids=name)
def test_rgb_follows_range(network: Get, fmt: int, full_range: bool) -> None:
    props = {"_Matrix": 1, "_Range": int(full_range)}
    exported, video_format = network(kind="rgb", unshuffle=2), core.get_video_format(fmt)
    check_converted(exported, video_format, (64, 48), props, matrix=1, full_range=full_range)


@pytest.mark.parametrize("matrix", [1, 4, 5, 6, 7, 9])
@pytest.mark.parametrize("fmt", [vs.YUV444P16, vs.YUV420P8, vs.GRAY16], ids=name)
def test_rgb_follows_matrix(network: Get, fmt: int, matrix: int) -> None:
    check_converted(network(kind="rgb", unshuffle=2), core.get_video_format(fmt), (64, 48), {"_Matrix": matrix}, matrix=matrix)


@pytest.mark.parametrize("props", [{}, {"_Matrix": 2}], ids=str)
@pytest.mark.parametrize(("size", "matrix"), [((1280, 2), 1), ((1278, 2), 6), ((4, 578), 1), ((4, 576), 6)], ids=str)
def test_matrix_is_guessed_by_size(network: Get, size: tuple[int, int], matrix: int, props: dict[str, int]) -> None:
    exported = network(kind="rgb", unshuffle=2)
    check_converted(exported, core.get_video_format(vs.YUV420P16), size, props, matrix=matrix)


def test_gray_that_was_a_plane_of_rgb(network: Get) -> None:
    """_Matrix=0 says nothing about how grey was mixed."""
    check_converted(network(kind="rgb", unshuffle=2), core.get_video_format(vs.GRAY16), (64, 48), {"_Matrix": 0}, matrix=6)


@pytest.mark.parametrize("kind", ["rgb", "yuv444"])
@pytest.mark.parametrize("location", range(6))
@pytest.mark.parametrize("fmt", [vs.YUV420P16, vs.YUV422P16, vs.YUV410P8], ids=name)
def test_conversion_follows_chroma_location(network: Get, kind: str, fmt: int, location: int) -> None:
    props = {"_Matrix": 1, "_ChromaLocation": location}
    exported = network(kind=kind, unshuffle=2)
    check_converted(exported, core.get_video_format(fmt), (64, 48), props, matrix=1, location=location)


@pytest.mark.parametrize("kind", ["rgb", "yuv444"])
@pytest.mark.parametrize("size", [(2, 2), (4, 2), (2, 6), (66, 34)], ids=str)
def test_conversion_at_small_sizes(network: Get, kind: str, size: tuple[int, int]) -> None:
    check_converted(network(kind=kind, unshuffle=2), core.get_video_format(vs.YUV420P16), size, {"_Matrix": 6})


@pytest.mark.parametrize("size", [(1, 1), (3, 5), (65, 33)], ids=str)
def test_conversion_at_odd_sizes(network: Get, size: tuple[int, int]) -> None:
    for fmt in (vs.YUV444P16, vs.GRAY16):
        check_converted(network(kind="rgb", unshuffle=2), core.get_video_format(fmt), size, {"_Matrix": 6})


# Y'CbCr 4:4:4 networks


@pytest.mark.parametrize("fmt", YUV_FORMATS, ids=name)
def test_yuv444(network: Get, fmt: int) -> None:
    """The frame's matrix does not matter, not even one that no R'G'B' network takes."""
    check_converted(network(kind="yuv444", unshuffle=2), core.get_video_format(fmt), (96, 64), {"_Matrix": 10})


# 4:2:0 networks

NATIVE = [vs.YUV420P8, vs.YUV420P10, vs.YUV420P16, vs.YUV420PH, vs.YUV420PS]


@pytest.mark.parametrize(("kind", "unshuffle"), [("yuv420", 1), ("yuv420", 2), ("chroma", 2)])
@pytest.mark.parametrize("fmt", NATIVE, ids=name)
def test_native_420(network: Get, fmt: int, kind: str, unshuffle: int) -> None:
    video_format = core.get_video_format(fmt)
    exported = network(kind=kind, unshuffle=unshuffle)
    for size in ((96, 64), (70, 50), (2, 2), (6, 34)):
        sources = pictures(video_format, *size)
        got = frame_planes(restore(make_clip(sources, video_format), model=str(exported.path)))
        assert_close(got, directly(exported.net, sources, video_format), video_format)
        if kind == "chroma":
            np.testing.assert_array_equal(got[0], sources[0])
        if size == (96, 64):
            for i in range(1 if kind == "chroma" else 0, 3):
                assert changed(got[i], sources[i], video_format, i) > 0.002


# What holds for all

EVERY = [
    ("rgb", vs.RGB30), ("rgb", vs.YUV420P8), ("rgb", vs.YUV444P16), ("rgb", vs.YUV422P10), ("rgb", vs.GRAY8),
    ("yuv444", vs.YUV444P8), ("yuv444", vs.YUV420P16), ("yuv444", vs.GRAY16), ("yuv420", vs.YUV420P10), ("chroma", vs.YUV420P8),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "fmt"), EVERY, ids=name)
def test_samples_never_leave_their_format(network: Get, kind: str, fmt: int) -> None:
    """At strength 0 the clip, at next to none the very samples of it: colours that R'G'B' cannot hold, too."""
    video_format = core.get_video_format(fmt)
    sources = pictures(video_format, 96, 64)
    clip = make_clip(sources, video_format)
    model = str(network(kind=kind, unshuffle=2).path)
    for strength in (0, 1e-9):
        got = frame_planes(restore(clip, model=model, strength=strength))
        for a, b in zip(got, sources, strict=True):
            np.testing.assert_array_equal(a, b)


@pytest.mark.parametrize("strength", [0.25, 1.0, 2.5])
@pytest.mark.parametrize("residual", [True, False], ids=["residual", "picture"])
def test_strength(network: Get, residual: bool, strength: float) -> None:
    args = {} if residual else {"residual": False}
    for kind, fmt, reference in (("rgb", vs.YUV420P16, by_conversion), ("yuv420", vs.YUV420P16, directly)):
        exported, video_format = network(kind=kind, unshuffle=2, **args), core.get_video_format(fmt)
        sources = pictures(video_format, 64, 48)
        got = frame_planes(restore(make_clip(sources, video_format), model=str(exported.path), strength=strength))
        assert_close(got, reference(exported.net, sources, video_format, strength=strength), video_format)


@pytest.mark.parametrize(("kind", "fmt"), [e for e in EVERY if e[1] not in (vs.GRAY8, vs.GRAY16)], ids=name)
def test_planes_are_those_written(network: Get, kind: str, fmt: int) -> None:
    video_format = core.get_video_format(fmt)
    sources = pictures(video_format, 64, 48)
    clip = make_clip(sources, video_format)
    model = str(network(kind=kind, unshuffle=2).path)
    whole = frame_planes(restore(clip, model=model))
    for planes in ([1], [2, 1]) if kind == "chroma" else ([0], [1], [2, 0], [0, 1, 2]):
        got = frame_planes(restore(clip, model=model, planes=planes))
        for i in range(3):
            np.testing.assert_array_equal(got[i], whole[i] if i in planes else sources[i])


@pytest.mark.parametrize(("kind", "fmt"), EVERY, ids=name)
def test_tiled_equals_whole(network: Get, kind: str, fmt: int) -> None:
    """Within one code: ONNX Runtime sums in another order where a tensor has another width, so that ties fall otherwise."""
    video_format = core.get_video_format(fmt)
    clip = make_clip(pictures(video_format, 162, 98), video_format)
    model = str(network(kind=kind, unshuffle=2).path)
    whole = frame_planes(restore(clip, model=model, tilesize=0))
    for tilesize in ([32, 32], [15, 96], [47]):
        for a, b in zip(frame_planes(restore(clip, model=model, tilesize=tilesize)), whole, strict=True):
            difference = np.abs(a.astype(int) - b)
            assert difference.max() <= 1
            assert (difference > 0).mean() < 0.02


@pytest.mark.parametrize("kind", ["rgb", "yuv420"])
def test_providers_agree(network: Get, kind: str) -> None:
    """OpenVINO, which wants every size beforehand."""
    video_format = core.get_video_format(vs.YUV420P16)
    clip = make_clip(pictures(video_format, 96, 64), video_format)
    model = str(network(kind=kind, unshuffle=2).path)
    a, b = (frame_planes(core.vsartifact.Restore(clip, model=model, provider=p, tilesize=40)) for p in ("cpu", "openvino"))
    for x, y in zip(a, b, strict=True):
        assert np.abs(x.astype(int) - y).max() <= 2


def test_many_frames_at_once(network: Get) -> None:
    """Buffers of a stream are used again and belong to one frame at a time."""
    fmt = core.get_video_format(vs.YUV420P16)
    exported = network(kind="rgb", unshuffle=2)
    sources = [pictures(fmt, 64, 48, seed=n) for n in range(12)]
    clip = core.std.Splice([make_clip(s, fmt) for s in sources])
    clip = core.std.Splice([clip[:6].std.SetFrameProps(_Matrix=1), clip[6:].std.SetFrameProps(_Matrix=9, _Range=1)])
    out = restore(clip, model=str(exported.path), num_streams=2, tilesize=40)
    for n, frame in enumerate(out.frames(prefetch=4, close=True)):
        got = [np.asarray(frame[i]).copy() for i in range(3)]
        facts: dict[str, Any] = {"matrix": 1} if n < 6 else {"matrix": 9, "full_range": True}
        assert_close(got, by_conversion(exported.net, sources[n], fmt, **facts), fmt)


def test_properties_stay(network: Get) -> None:
    fmt = core.get_video_format(vs.YUV420P8)
    props = {"_Matrix": 9, "_Range": 1, "_ChromaLocation": 2, "Custom": 3}
    clip = tagged(pictures(fmt, 64, 48), fmt, **props)
    for kind in ("rgb", "yuv420"):
        out = restore(clip, model=str(network(kind=kind, unshuffle=2).path))
        assert dict(out.get_frame(0).props) == dict(clip.get_frame(0).props)


# Refusals


@pytest.mark.parametrize("matrix", [0, 3, 8, 10, 14])
def test_matrix_that_is_not_supported(network: Get, matrix: int) -> None:
    fmt = core.get_video_format(vs.YUV420P8)
    out = restore(tagged(pictures(fmt, 64, 48), fmt, _Matrix=matrix), model=str(network(kind="rgb", unshuffle=2).path))
    with pytest.raises(vs.Error, match=rf"Restore: the frame has _Matrix={matrix}, .*SetFrameProps\(_Matrix=\.\.\.\)"):
        out.get_frame(0)


def test_chroma_location_that_is_not_known(network: Get) -> None:
    fmt = core.get_video_format(vs.YUV420P8)
    out = restore(tagged(pictures(fmt, 64, 48), fmt, _ChromaLocation=6), model=str(network(kind="yuv444", unshuffle=2).path))
    with pytest.raises(vs.Error, match=r"Restore: the frame has _ChromaLocation=6, known are 0 to 5; set it with"):
        out.get_frame(0)
    check_converted(network(kind="rgb", unshuffle=2), core.get_video_format(vs.YUV444P8), (64, 48), {"_ChromaLocation": 6})


CLIPS: list[tuple[str, int, str]] = [
    (
        "yuv444",
        vs.RGB24,
        "clip must be YUV or GRAY for model .* of channels y u v -> y u v, got RGB24; convert it with resize first",
    ),
    (
        "yuv420",
        vs.YUV444P8,
        "clip must be YUV 4:2:0 for model .* of channels .* u v, got YUV444P8; convert it with resize first",
    ),
    (
        "yuv420",
        vs.YUV422P8,
        "clip must be YUV 4:2:0 for model .* of channels y00 y01 y10 y11 u v -> y00 y01 y10 y11 u v, got YUV422P8",
    ),
    ("yuv420", vs.GRAY8, "clip must be YUV 4:2:0 for model .* of channels y00 y01 y10 y11 u v -> y00 y01 y10 y11 u v, got Gray8"),
    ("chroma", vs.GRAYS, "clip must be YUV 4:2:0 for model .* of channels y00 y01 y10 y11 u v -> u v, got GrayS"),
    ("chroma", vs.RGBS, "clip must be YUV 4:2:0 for model .* of channels y00 y01 y10 y11 u v -> u v, got RGBS"),
]


@pytest.mark.parametrize(("kind", "fmt", "message"), CLIPS, ids=name)
def test_clips_that_do_not_fit(network: Get, kind: str, fmt: int, message: str) -> None:
    with pytest.raises(vs.Error, match="^Restore: " + message):
        restore(core.std.BlankClip(format=fmt, width=64, height=48), model=str(network(kind=kind, unshuffle=2).path))


def test_luma_of_a_chroma_network(network: Get) -> None:
    clip = core.std.BlankClip(format=vs.YUV420P8, width=64, height=48)
    with pytest.raises(vs.Error, match=r"^Restore: planes holds 0, model .* restores u v alone; leave it out"):
        restore(clip, model=str(network(kind="chroma", unshuffle=2).path), planes=[0, 1])
