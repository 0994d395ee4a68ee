# SPDX-License-Identifier: MIT
"""The smallest frames, the largest, and the longest clip, for models of every kind."""

from __future__ import annotations

import functools
from pathlib import Path

import numpy as np
import onnx
import pytest
import vapoursynth as vs
from conftest import frame_planes, make_clip, pictures
from onnx import TensorProto, helper, numpy_helper

from support.channel_lists import LISTS
from support.plugin_reference import Get, assert_close, by_conversion, directly, exports
from vsartifact.core.metadata import ModelInfo

core = vs.core
restore = functools.partial(vs.core.vsartifact.Restore, provider="cpu")


@pytest.fixture(scope="module")
def network(tmp_path_factory: pytest.TempPathFactory) -> Get:
    return exports(tmp_path_factory.mktemp("networks"), unshuffle=2)


SMALLEST = [
    ("plane", vs.GRAY8, (1, 1)), ("plane", vs.GRAYH, (1, 1)),
    ("rgb", vs.RGB24, (1, 1)), ("rgb", vs.RGBH, (1, 1)), ("rgb", vs.GRAYS, (1, 1)), ("rgb", vs.YUV444P8, (1, 1)),
    ("rgb", vs.YUV420P10, (2, 2)), ("rgb", vs.YUV411P8, (4, 1)), ("rgb", vs.YUV410P8, (4, 4)), ("yuv444", vs.YUV444PH, (1, 1)),
    ("yuv444", vs.YUV411P8, (4, 1)), ("yuv444", vs.GRAY16, (1, 1)), ("yuv420", vs.YUV420P8, (2, 2)), ("yuv420", vs.YUV420PH, (2, 2)),
    ("chroma", vs.YUV420P16, (2, 2)),
]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "fmt", "size"), SMALLEST, ids=lambda v: vs.PresetVideoFormat(v).name if isinstance(v, int) else str(v)
)
def test_smallest_frames(network: Get, kind: str, fmt: int, size: tuple[int, int]) -> None:
    """Of one pixel, or one of chroma, whole and in tiles of 1."""
    video_format = core.get_video_format(fmt)
    exported = network(kind=kind)
    sources = pictures(video_format, *size)
    clip = make_clip(sources, video_format)
    converted = (kind == "rgb") != (video_format.color_family == vs.RGB) or (kind == "yuv444" and fmt != vs.YUV444PH)
    expected = (by_conversion if converted else directly)(exported.net, sources, video_format)
    for arguments in ({}, {"tilesize": 1}):
        got = frame_planes(restore(clip, model=str(exported.path), **arguments))
        assert_close(got, expected, video_format)
        assert any((a != b).any() for a, b in zip(got, sources, strict=True))


def brightener(path: Path, kind: str, channels: int) -> str:
    """A network of one pixel that adds a quarter of every plane to itself."""
    weights = 0.25 * np.eye(channels, dtype=np.float32)[:, :, None, None]
    tensors = [helper.make_tensor_value_info(n, TensorProto.FLOAT, [1, channels, "h", "w"]) for n in ("input", "output")]
    node = helper.make_node("Conv", ["input", "w"], ["output"])
    graph = helper.make_graph([node], "brightener", tensors[:1], tensors[1:], [numpy_helper.from_array(weights, "w")])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9)
    names = tuple(LISTS[kind][0].split())
    helper.set_model_props(model, ModelInfo(network="x", network_args={}, inputs=names, outputs=names).to_strings())
    onnx.save(model, path)
    return str(path)


@pytest.mark.parametrize("provider", ["cpu", "openvino"])
@pytest.mark.parametrize(("kind", "channels"), [("plane", 1), ("yuv420", 6)])
def test_frame_of_8k(tmp_path: Path, kind: str, channels: int, provider: str) -> None:
    """Every sample, by a lookup: 8-bit codes have 256 answers."""
    fmt = core.get_video_format(vs.YUV420P8)
    width, height = 7680, 4320
    rng = np.random.default_rng(0)
    sources = [rng.integers(0, 256, shape, np.uint8) for shape in ((height, width), *[(height // 2, width // 2)] * 2)]
    model = brightener(tmp_path / "x.onnx", kind, channels)
    clip = core.vsartifact.Restore(make_clip(sources, fmt), model=model, provider=provider, num_streams=1)
    table = np.minimum(np.floor(np.arange(256) * 1.25 + 0.5), 255)
    got = frame_planes(clip)
    for i, source in enumerate(sources):
        expected = source if kind == "plane" and i else table.astype(np.uint8)[source]
        # The half of a code that 2, 6, 10... times 1.25 gives is rounded either way.
        assert np.abs(got[i].astype(np.int16) - expected)[source % 4 != 2].max() == 0
        assert np.abs(got[i].astype(np.int16) - expected).max() <= 1


@pytest.mark.parametrize("kind", ["rgb", "yuv444", "yuv420", "chroma"])
def test_longest_clip_without_properties(network: Get, kind: str) -> None:
    """What mpv hands over, INT_MAX / 16 frames without _Matrix, with one mask for all."""
    clip = core.std.BlankClip(format=vs.YUV420P8, width=32, height=16, length=(2**31 - 1) // 16, keep=True, color=[90, 120, 140])
    mask = core.std.BlankClip(format=vs.GRAY8, width=32, height=16, length=1, color=255)
    out = restore(clip.std.RemoveFrameProps(), model=str(network(kind=kind).path), strength_mask=mask)
    assert out.num_frames == clip.num_frames
    first, last = frame_planes(out), frame_planes(out, out.num_frames - 1)
    for a, b in zip(first, last, strict=True):
        np.testing.assert_array_equal(a, b)
    assert any((a != b).any() for a, b in zip(first, frame_planes(clip), strict=True))
