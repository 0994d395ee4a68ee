# SPDX-License-Identifier: MIT
"""What R'G'B' and 4:4:4 networks see, and how what they change comes back, against VapourSynth's own resize (zimg).

The networks here are linear and known: one 1x1 convolution.
"""

from __future__ import annotations

import functools
from pathlib import Path

import numpy as np
import onnx
import pytest
import vapoursynth as vs
from conftest import Plane, frame_planes, make_clip, pictures
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from support.channel_lists import LISTS
from vsartifact.core.metadata import ModelInfo

core = vs.core
restore = functools.partial(vs.core.vsartifact.Restore, provider="cpu")
SIZE = (64, 48)
GAIN = 0.25
"""What is seen is added at a quarter, which keeps the sum of pictures below 0.7 from being clamped."""
MATRICES = {1: "709", 4: "fcc", 5: "470bg", 6: "170m", 7: "240m", 9: "2020ncl"}
TOLERANCE = 4e-6
"""Both sides compute in float32, a handful of sums; what comes back is a quarter of what is seen."""


def mixer(path: Path, weights: NDArray[np.float32], kind: str = "rgb") -> str:
    """A network whose residual is ``weights`` (3 x 3: from planes in the columns to planes in the rows) times the picture."""
    graph = helper.make_graph(
        [helper.make_node("Conv", ["input", "w"], ["output"])],
        "mixer",
        [helper.make_tensor_value_info("input", TensorProto.FLOAT, [1, 3, "h", "w"])],
        [helper.make_tensor_value_info("output", TensorProto.FLOAT, [1, 3, "h", "w"])],
        [numpy_helper.from_array(weights.astype(np.float32)[:, :, None, None], "w")],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9)
    names = tuple(LISTS[kind][0].split())
    info = ModelInfo(network="mixer", network_args={}, inputs=names, outputs=names)
    helper.set_model_props(model, info.to_strings())
    onnx.save(model, path)
    return str(path)


def plane_to_all(index: int) -> NDArray[np.float32]:
    """Adds plane ``index`` to all three: of Y'CbCr, luma alone sees that."""
    weights = np.zeros((3, 3), np.float32)
    weights[:, index] = GAIN
    return weights


def green_to_plane(index: int) -> NDArray[np.float32]:
    weights = np.zeros((3, 3), np.float32)
    weights[index, 1] = GAIN
    return weights


def source(fmt: vs.VideoFormat, **props: int) -> vs.VideoNode:
    """Blocks, noise and single saturated pixels; luma up to 0.7."""
    planes = pictures(fmt, *SIZE)
    top = 0.7 if fmt.sample_type == vs.FLOAT else int(0.7 * ((1 << fmt.bits_per_sample) - 1))
    planes[0] = np.minimum(planes[0], top).astype(planes[0].dtype)
    return make_clip(planes, fmt).std.RemoveFrameProps().std.SetFrameProps(**props)


def difference(a: Plane, b: Plane) -> float:
    return float(np.abs(a.astype(np.float64) - b.astype(np.float64)).max())


def seen(clip: vs.VideoNode, path: Path, kind: str = "rgb") -> list[NDArray[np.float64]]:
    """The planes that a network of this kind is shown, as far as luma tells: in steps of luma's samples."""
    before = frame_planes(clip)[0].astype(np.float64)
    unit = 1 if clip.format.sample_type == vs.FLOAT else 1 / ((1 << clip.format.bits_per_sample) - 1)
    planes = []
    for i in range(3):
        weights = plane_to_all(i)
        if kind == "yuv444":
            weights[1:] = 0
        after = frame_planes(restore(clip, model=mixer(path / f"{kind}{i}.onnx", weights, kind)))[0]
        planes.append((after.astype(np.float64) - before) * unit / GAIN)
    return planes


def limited_gain(clip: vs.VideoNode) -> float:
    """Luma's unit values for one of R'G'B'."""
    if clip.format.sample_type == vs.FLOAT or clip.get_frame(0).props.get("_Range") == 1:
        return 1.0
    bits = clip.format.bits_per_sample
    return float((219 << (bits - 8)) / ((1 << bits) - 1))


def assert_sees_what_resize_gives(clip: vs.VideoNode, path: Path) -> None:
    resized = frame_planes(clip.resize.Bilinear(format=vs.RGBS))
    step = 0 if clip.format.sample_type == vs.FLOAT else 0.5 / ((1 << clip.format.bits_per_sample) - 1)
    gain = limited_gain(clip)
    for got, expected in zip(seen(clip, path), resized, strict=True):
        assert np.ptp(expected) > 1, "the picture must hold colours that are cut to 0..1"
        assert difference(got / gain, np.clip(expected, 0, 1)) <= (step / gain + TOLERANCE) / GAIN


@pytest.mark.parametrize("matrix", MATRICES, ids=lambda m: MATRICES[m])
@pytest.mark.parametrize("full_range", [0, 1], ids=["limited", "full"])
@pytest.mark.parametrize("fmt", [vs.YUV444P16, vs.YUV444PS], ids=["YUV444P16", "YUV444PS"])
def test_rgb_is_that_of_resize(tmp_path: Path, fmt: int, full_range: int, matrix: int) -> None:
    clip = source(core.get_video_format(fmt), _Matrix=matrix, _Range=full_range)
    assert_sees_what_resize_gives(clip, tmp_path)


@pytest.mark.parametrize("location", range(6))
@pytest.mark.parametrize(
    "fmt",
    [vs.YUV420P16, vs.YUV422PS, vs.YUV420PS, vs.YUV410P8, vs.YUV411P8, vs.YUV440P8],
    ids=lambda f: vs.PresetVideoFormat(f).name,
)
def test_chroma_is_enlarged_as_by_resize(tmp_path: Path, fmt: int, location: int) -> None:
    clip = source(core.get_video_format(fmt), _Matrix=1, _Range=0, _ChromaLocation=location)
    assert_sees_what_resize_gives(clip, tmp_path)


@pytest.mark.parametrize("fmt", [vs.YUV420P16, vs.GRAY16], ids=["YUV420P16", "GRAY16"])
def test_absent_properties_mean_what_resize_means(tmp_path: Path, fmt: int) -> None:
    """Limited range and chroma at the left; resize wants to be told the matrix."""
    video_format = core.get_video_format(fmt)
    clip = source(video_format)
    expected = frame_planes(clip.resize.Bilinear(format=vs.RGBS, matrix_in_s="170m"))
    gain = (219 << 8) / 65535
    for got, plane in zip(seen(clip, tmp_path), expected, strict=True):
        assert difference(got / gain, np.clip(plane, 0, 1)) <= (0.5 / 65535 / gain + TOLERANCE) / GAIN


@pytest.mark.filterwarnings("ignore:The _ColorRange")
def test_old_name_of_range(tmp_path: Path) -> None:
    """mpv sets _ColorRange, whose 0 is full."""
    fmt = core.get_video_format(vs.YUV444P16)
    old = source(fmt, _Matrix=1).std.SetFrameProps(_ColorRange=0)
    new = source(fmt, _Matrix=1, _Range=1)
    for a, b in zip(seen(old, tmp_path), seen(new, tmp_path), strict=True):
        np.testing.assert_array_equal(a, b)


@pytest.mark.parametrize("location", range(6))
@pytest.mark.parametrize("fmt", [vs.YUV420PS, vs.YUV422PS, vs.YUV444PS], ids=lambda f: vs.PresetVideoFormat(f).name)
def test_changes_come_back_as_by_resize(tmp_path: Path, fmt: int, location: int) -> None:
    """A quarter of green, added to red or blue, is what resize makes of a clip of that alone."""
    clip = source(core.get_video_format(fmt), _Matrix=9, _ChromaLocation=location)
    before = frame_planes(clip)
    rgb = clip.resize.Bilinear(format=vs.RGBS)
    black = core.std.BlankClip(rgb, format=vs.GRAYS, keep=True)
    green = rgb.std.ShufflePlanes(1, vs.GRAY).std.Expr(f"x 0 max 1 min {GAIN} *")
    for index in (0, 2):
        planes = [green if i == index else black for i in range(3)]
        alone = core.std.ShufflePlanes(planes, [0, 0, 0], vs.RGB).std.RemoveFrameProps()
        expected = frame_planes(alone.resize.Bilinear(format=fmt, matrix=9, chromaloc=location))
        after = frame_planes(restore(clip, model=mixer(tmp_path / f"{index}.onnx", green_to_plane(index))))
        for i in range(3):
            inside = np.abs(after[i]) < (1 if i == 0 else 0.5)
            assert inside.mean() > 0.9
            assert np.ptp(expected[i]) > 0.005
            assert difference((after[i] - before[i])[inside], expected[i][inside]) <= TOLERANCE


def test_yuv444_network_sees_code_values(tmp_path: Path) -> None:
    """Enlarged chroma, without matrix or range."""
    clip = source(core.get_video_format(vs.YUV420P16), _Matrix=1, _Range=0, _ChromaLocation=2)
    expected = frame_planes(clip.resize.Bilinear(format=vs.YUV444P16, dither_type="none"))
    for got, plane in zip(seen(clip, tmp_path, "yuv444"), expected, strict=True):
        assert difference(got, plane / 65535) <= (0.5 / 65535 + TOLERANCE) / GAIN + 0.5 / 65535
