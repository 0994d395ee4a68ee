# SPDX-License-Identifier: MIT
"""Frames between libav's layouts and VapourSynth's planes: no sample changes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
import vapoursynth as vs
from conftest import network_bytes
from numpy.typing import NDArray

from support.cli_media import frames, make_film
from vsartifact.cli.app import main
from vsartifact.cli.encoders import ENCODERS, Quality
from vsartifact.cli.layouts import PACKED, fitted, packed, taken
from vsartifact.cli.planar import dtype, pixel_format, planar_name, planes_of, to_frame, vapoursynth_format

PAIRS = [(planar, name) for planar, names in PACKED.items() for name in names]


def clip_of(fmt: vs.VideoFormat, seed: int = 0, width: int = 64, height: int = 48) -> vs.VideoNode:
    """A frame of noise."""
    rng = np.random.default_rng(seed)
    blank = vs.core.std.BlankClip(format=fmt.id, width=width, height=height, length=1)

    def fill(n: int, f: vs.VideoFrame) -> vs.VideoFrame:
        out = f.copy()
        for i in range(fmt.num_planes):
            plane = np.asarray(out[i])
            plane[:] = rng.integers(0, 1 << fmt.bits_per_sample, plane.shape, dtype(fmt))
        return out

    return vs.core.std.ModifyFrame(blank, blank, fill)


def planes(frame: vs.VideoFrame) -> list[NDArray[Any]]:
    return [np.asarray(frame[i]).copy() for i in range(frame.format.num_planes)]


@pytest.mark.parametrize("range_", [0, 1, 2], ids=["unknown range", "limited", "full"])
@pytest.mark.parametrize(("planar", "layout"), [*PAIRS, *((name, name) for name in PACKED)], ids=str)
def test_packing_changes_no_sample(planar: str, layout: str, range_: int) -> None:
    fmt = vapoursynth_format(planar)
    assert (pixel_format(fmt), planar_name(av.VideoFormat(layout, 64, 48))) == (planar, planar)
    source = av.VideoFrame(64, 48, planar)
    source.color_range = range_
    with clip_of(fmt).get_frame(0) as frame:
        expected = planes(frame)
        out = to_frame(frame, source, (64, 48), layout)
    assert out.format.name == layout
    for before, after in zip(expected, planes_of(out, fmt), strict=True):
        np.testing.assert_array_equal(after, before)


def test_what_belongs_to_a_frame_goes_with_it() -> None:
    fmt = vapoursynth_format("yuv420p")
    source = av.VideoFrame(64, 48, "yuv420p")
    source.pts, source.time_base, source.colorspace, source.color_range = 7, av.time_base and 1, 9, 2
    with clip_of(fmt, width=128, height=96).get_frame(0) as frame:
        out = to_frame(frame, source, (127, 95), "yuv420p")
        assert (out.width, out.height, out.pts, out.colorspace) == (127, 95, 7, 9)
        np.testing.assert_array_equal(planes_of(out, fmt)[0], planes(frame)[0][:95, :127])


def test_encoders_get_what_they_take_or_the_advice_names_one_that_does() -> None:
    """Over every encoder of the table and all formats."""
    for name in (*PACKED, "yuv440p", "yuv411p", "yuv410p", "gray", "gray16le"):
        clip = clip_of(vapoursynth_format(name))
        for codec in ENCODERS:
            quality = Quality(codec=codec)
            if packed(name, quality) in taken(quality):
                assert fitted(clip, quality) is clip
            else:
                with pytest.raises(Exception, match="does not take") as caught:
                    fitted(clip, quality)
                text = str(caught.value)
                for other in ENCODERS:
                    if f"--codec {other}," in text or f" or {other}," in text:
                        assert packed(name, Quality(codec=other)) in taken(Quality(codec=other))


def test_10_bits_for_an_encoder_that_wants_p010() -> None:
    quality = Quality(codec="hevc_nvenc")
    assert packed("yuv420p10le", quality) == "p010le"
    assert fitted(clip_of(vapoursynth_format("yuv420p10le")), quality).format.name == "YUV420P10"


def test_prores_gets_a_format_that_holds_all(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    source, out = make_film(tmp_path / "film.mkv", 5, full=False), tmp_path / "out.mov"
    assert main(["restore", str(source), "-o", str(out), "--codec", "prores_ks", "--strength", "0"]) == 0
    assert "prores_ks does not take yuv420p, the format of the video; it gets yuv422p10le" in capfd.readouterr().err
    with av.open(str(out)) as container:
        assert next(container.decode(video=0)).format.name == "yuv422p10le"
    luma = 128 * 96
    before, after = np.array(frames(source), float)[:, :luma], np.array(frames(out), float)[:, :luma] / 4
    assert np.abs(before - after).mean() < 1


@pytest.mark.parametrize(
    ("layout", "codec"),
    [
        ("bgr0", "ffv1"),
        ("rgb24", "png"),
        ("gray", "ffv1"),
        ("yuva420p", "ffv1"),
        ("yuyv422", "rawvideo"),
        ("nv12", "rawvideo"),
    ],
)
def test_every_layout_is_read_without_loss(layout: str, codec: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    source, out = tmp_path / ("film.mkv" if codec == "ffv1" else "film.nut"), tmp_path / "out.mkv"
    planar = planar_name(av.VideoFormat(layout, 64, 48))
    fmt = vapoursynth_format(planar)
    with av.open(str(source), "w") as container, clip_of(fmt).get_frame(0) as frame:
        stream: Any = container.add_stream(codec, rate=25)
        stream.width, stream.height, stream.pix_fmt = 64, 48, layout
        picture = to_frame(frame, av.VideoFrame(64, 48, planar), (64, 48), layout)
        expected = [plane.copy() for plane in planes_of(picture, fmt)]
        picture.pts = 0
        container.mux([*stream.encode(picture), *stream.encode(None)])
    model: list[str] = []
    if planar == "gbrp":
        (tmp_path / "rgb.onnx").write_bytes(network_bytes(channels=3))
        model = ["-m", str(tmp_path / "rgb.onnx")]
    assert main(["restore", str(source), "-o", str(out), "--codec", "ffv1", "--strength", "0", "--provider", "cpu", *model]) == 0
    with av.open(str(out)) as container:
        for before, after in zip(expected, planes_of(next(container.decode(video=0)), fmt), strict=True):
            np.testing.assert_array_equal(after, before)
    assert ("transparency" in capfd.readouterr().err) == (layout == "yuva420p")
