# SPDX-License-Identifier: MIT
"""Models that read other frames: what their channels hold, and what is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
import vapoursynth as vs
from conftest import frame_planes
from onnx import numpy_helper

import vsartifact
from support.mixers import mixer
from support.neighbours import (
    LENGTH,
    PHASES,
    THREE,
    assert_close,
    channel,
    clip_of,
    expected,
    film,
    others_of,
    picker,
    units,
)
from vsartifact.core import motion
from vsartifact.core.channels import layout_of

core = vs.core


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


@pytest.fixture
def three(tmp_path: Path) -> str:
    mixer(tmp_path / "three.onnx", THREE, "y")
    return str(tmp_path / "three.onnx")


@pytest.mark.parametrize("provider", [p.name for p in vsartifact.providers() if p.available])
def test_each_provider(three: str, provider: str) -> None:
    """Restores what the one without a library does."""
    fmt = core.get_video_format(vs.YUV420P16)
    clip = clip_of(film(fmt, 3), fmt)
    one, two = (core.vsartifact.Restore(clip, model=three, provider=name) for name in ("native", provider))
    difference = np.abs(frame_planes(one, 1)[0].astype(int) - frame_planes(two, 1)[0])
    assert difference.max() <= 2


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
