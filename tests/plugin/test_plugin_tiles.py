# SPDX-License-Identifier: MIT
"""Tiles, streams and threads change how fast a frame is computed, not what it is."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
import vapoursynth as vs
from conftest import MARGIN, assert_restored, frame_planes, make_clip, network_bytes, oracle, pictures, to_unit
from onnx import TensorProto, helper, numpy_helper

from vsartifact.core.metadata import ModelInfo

core = vs.core
restore = functools.partial(vs.core.vsartifact.Restore, provider="cpu")

SIZE = (161, 97)
TILES = [[32, 32], [64], [100, 40], [161, 33], [33, 97], [160, 96], [1, 97], [500, 500], [0, 32], [0]]


def restored(source: np.ndarray[Any, Any], fmt: vs.VideoFormat, model: Path, **arguments: Any) -> np.ndarray[Any, Any]:
    return frame_planes(restore(make_clip([source], fmt), model=str(model), **arguments))[0]


@pytest.mark.parametrize("tilesize", TILES, ids=str)
def test_tiled_equals_whole(residual_model: Path, tilesize: list[int]) -> None:
    """Within 1e-6: ONNX Runtime's convolutions sum in another order where a tensor has another width."""
    fmt = core.get_video_format(vs.GRAYS)
    source = pictures(fmt, *SIZE)[0]
    whole = restored(source, fmt, residual_model, tilesize=[0, 0])
    tiled = restored(source, fmt, residual_model, tilesize=tilesize)
    np.testing.assert_allclose(tiled, whole, rtol=0, atol=1e-6)


def test_default_tiles_equal_whole(residual_model: Path) -> None:
    fmt = core.get_video_format(vs.GRAYS)
    source = pictures(fmt, 1290, 725)[0]
    whole = restored(source, fmt, residual_model, tilesize=0)
    np.testing.assert_allclose(restored(source, fmt, residual_model), whole, rtol=0, atol=1e-6)


@pytest.mark.parametrize(("tilesize", "overlap"), [([48, 40], [2 * MARGIN]), ([48, 40], [18, 15]), ([60], [20])], ids=str)
def test_foreign_model_needs_overlap(model_dir: Path, tilesize: list[int], overlap: list[int]) -> None:
    """A network that pads for itself equals the whole picture where half of the overlap covers its radius; the other half is
    what tiles are blended over."""
    fmt = core.get_video_format(vs.GRAYS)
    source = pictures(fmt, *SIZE)[0]
    model = model_dir / "foreign.onnx"
    whole = restored(source, fmt, model)
    assert_restored(whole, oracle(model, to_unit(source, fmt, 0)), fmt, 0)
    np.testing.assert_allclose(restored(source, fmt, model, tilesize=tilesize, overlap=overlap), whole, rtol=0, atol=1e-6)
    np.testing.assert_allclose(restored(source, fmt, model, tilesize=tilesize), whole, rtol=0, atol=1e-6)
    seams = restored(source, fmt, model, tilesize=tilesize, overlap=0)
    assert np.abs(seams - whole).max() > 1e-3, "without overlap the tiles must show, or this test sees nothing"


def test_model_of_fixed_size_sets_the_tiles(tmp_path: Path, residual_model: Path) -> None:
    model = tmp_path / "fixed.onnx"
    model.write_bytes(network_bytes(height=40 + 2 * MARGIN, width=56 + 2 * MARGIN))
    fmt = core.get_video_format(vs.GRAYS)
    for size in (SIZE, (20, 10), (56, 40)):
        source = pictures(fmt, *size)[0]
        free = restored(source, fmt, residual_model)
        np.testing.assert_allclose(restored(source, fmt, model), free, rtol=0, atol=1e-6)


def test_size_multiple(tmp_path: Path, residual_model: Path) -> None:
    """A model that wants multiples of 8 gets them; what lies past the edge is cut off."""
    model = tmp_path / "multiple.onnx"
    model.write_bytes(network_bytes(metadata={"multiple": "8"}))
    fmt = core.get_video_format(vs.GRAYS)
    source = pictures(fmt, *SIZE)[0]
    whole = restored(source, fmt, residual_model)
    for tilesize in (None, [30, 20]):
        arguments = {} if tilesize is None else {"tilesize": tilesize}
        np.testing.assert_allclose(restored(source, fmt, model, **arguments), whole, rtol=0, atol=1e-6)


def padding_network(path: Path, **metadata: str) -> Path:
    """A network that sees 7 pixels beyond a margin of none; ``metadata`` as told."""
    path.write_bytes(network_bytes(padded=True, output="picture", metadata=metadata))
    return path


@pytest.mark.parametrize("multiple", ["1", "8"])
def test_radius_beyond_the_margin(tmp_path: Path, multiple: str) -> None:
    """The difference becomes overlap; where the network wants multiples, a multiple of that."""
    model = padding_network(tmp_path / "model.onnx", radius="7", multiple=multiple)
    fmt = core.get_video_format(vs.GRAYS)
    source = pictures(fmt, 160, 96)[0]
    whole = restored(source, fmt, model, tilesize=0)
    for tilesize in ([48, 40], [33], [160, 41]):
        np.testing.assert_allclose(restored(source, fmt, model, tilesize=tilesize), whole, rtol=0, atol=1e-6)


def test_radius_far_beyond_the_margin(tmp_path: Path) -> None:
    """Tiles see their margin and a small overlap, half of which they are blended over; who asks for another gets it or an error."""
    model = padding_network(tmp_path / "model.onnx", radius="500")
    fmt = core.get_video_format(vs.GRAYS)
    source = pictures(fmt, 700, 400)[0]
    whole = restored(source, fmt, model, tilesize=0)
    np.testing.assert_array_equal(
        restored(source, fmt, model, tilesize=64), restored(source, fmt, model, tilesize=64, overlap=16)
    )
    np.testing.assert_allclose(restored(source, fmt, model, tilesize=64, overlap=14), whole, rtol=0, atol=1e-6)
    assert np.abs(restored(source, fmt, model, tilesize=64, overlap=0) - whole).max() > 1e-3
    with pytest.raises(vs.Error, match="tilesize 64 leaves nothing between two overlaps of 32; enlarge it or lower overlap"):
        restored(source, fmt, model, tilesize=64, overlap=32)


def negative(path: Path, channels: int, scale: int) -> Path:
    """1 - picture, enlarged by repetition, as a file without metadata."""
    nodes = [
        helper.make_node("Sub", ["one", "x"], ["negative"]),
        helper.make_node(
            "Resize", ["negative", "", "scales"], ["y"], mode="nearest", coordinate_transformation_mode="asymmetric"
        ),
    ]
    constants = [
        numpy_helper.from_array(np.array(1, np.float32), "one"),
        numpy_helper.from_array(np.array([1, 1, scale, scale], np.float32), "scales"),
    ]
    tensors = [helper.make_tensor_value_info(n, TensorProto.FLOAT, [1, channels, f"{n}h", f"{n}w"]) for n in ("x", "y")]
    graph = helper.make_graph(nodes, "negative", tensors[:1], tensors[1:], constants)
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9), path)
    return path


def averaging_network(path: Path, margin: int, multiple: int = 32) -> Path:
    """The mean of all that a tile is shown as the picture: it tells how tiles were cut."""
    end = -margin or 1 << 30
    edge = [numpy_helper.from_array(np.array(v), n) for n, v in (("l", [margin] * 2), ("r", [end] * 2), ("hw", [2, 3]))]
    nodes = [
        helper.make_node("GlobalAveragePool", ["input"], ["mean"]),
        helper.make_node("Slice", ["input", "l", "r", "hw"], ["inner"]),
        helper.make_node("Sub", ["inner", "inner"], ["zero"]),
        helper.make_node("Add", ["zero", "mean"], ["output"]),
    ]
    tensors = [helper.make_tensor_value_info(n, TensorProto.FLOAT, [1, 1, f"{n}h", f"{n}w"]) for n in ("input", "output")]
    graph = helper.make_graph(nodes, "average", tensors[:1], tensors[1:], edge)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    info = ModelInfo(network="average", network_args={}, output="picture", margin=margin, radius=-1, multiple=multiple)
    helper.set_model_props(model, info.to_strings())
    onnx.save(model, path)
    return path


def test_unbounded_network_is_cut_into_tiles(tmp_path: Path) -> None:
    """Its margin is what they see of each other, and a frame never takes more memory than tiles of the default size do."""
    margin, multiple, width, height = 32, 32, 1300, 730
    model = averaging_network(tmp_path / "model.onnx", margin)
    fmt = core.get_video_format(vs.GRAYS)
    source = pictures(fmt, width, height)[0]
    got = restored(source, fmt, model, overlap=0)
    columns, rows = ([0, *(np.flatnonzero(np.abs(np.diff(line)) > 1e-6) + 1)] for line in (got[0], got[:, 0]))
    assert (len(columns), len(rows)) == (3, 3)
    extended = np.pad(source.astype(np.float64), 256, mode="edge")
    for x, end_x in zip(columns, [*columns[1:], width], strict=True):
        for y, end_y in zip(rows, [*rows[1:], height], strict=True):
            block = got[y:end_y, x:end_x]
            assert np.ptp(block) < 1e-6
            assert block.shape[0] <= 360
            assert block.shape[1] <= 640
            if x + y == 0:  # tiles at the far ends begin earlier than what is kept of them
                shown = extended[256 - margin : 256 + end_y + margin, 256 - margin : 256 + end_x + margin]
                assert abs(block[0, 0] - shown.mean()) < 1e-5
            assert x % multiple == y % multiple == 0
    assert np.ptp(restored(source, fmt, model, tilesize=0)) < 1e-6


@pytest.mark.parametrize(
    ("arguments", "ramp"), [({}, 16), ({"overlap": 40}, 40), ({"overlap": [7, 16]}, 7), ({"margin": 0}, 8)], ids=str
)
def test_tiles_of_unbounded_network_blend_linearly(tmp_path: Path, arguments: dict[str, Any], ramp: int) -> None:
    """From one tile's mean to the next one's in equal steps, along rows and columns, on both sides of their common edge."""
    arguments = dict(arguments)
    model = averaging_network(tmp_path / "model.onnx", arguments.pop("margin", 32), multiple=1)
    fmt = core.get_video_format(vs.GRAYS)
    got = restored(pictures(fmt, 700, 500)[0], fmt, model, tilesize=240, **arguments)
    for line, width in ((got[0], ramp), (got[:, 0], 16 if ramp == 7 else ramp)):
        steps = np.diff(line.astype(np.float64))
        starts = np.flatnonzero((np.abs(steps) > 1e-7) & (np.abs(np.concatenate([[0], steps[:-1]])) <= 1e-7))
        assert len(starts) >= 2
        for start in starts:
            # The first and the last sample of a ramp lie half a step from the plain part.
            inner = steps[start + 1 : start + 2 * width]
            assert np.abs(inner).min() > 1e-6
            assert np.ptp(inner) < 3e-7
            assert abs(steps[start] - inner[0] / 2) < 3e-7
            assert abs(steps[start + 2 * width] - inner[0] / 2) < 3e-7
            assert abs(steps[start + 2 * width + 1]) < 1e-7


@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.parametrize("fmt", [vs.GRAY8, vs.YUV420P16, vs.RGBS], ids=lambda f: vs.PresetVideoFormat(f).name)
def test_blending_loses_nothing(tmp_path: Path, fmt: int, scale: int) -> None:
    """What sees the pixel alone comes out as from the whole plane: the weights of all tiles add up to 1."""
    video_format = core.get_video_format(fmt)
    channels = 3 if video_format.color_family == vs.RGB else 1
    model = negative(tmp_path / "model.onnx", channels, scale)
    clip = make_clip(pictures(video_format, 130, 98), video_format)
    whole = frame_planes(restore(clip, model=str(model), tilesize=0))
    for arguments in ({"tilesize": 40}, {"tilesize": [33, 50], "overlap": [5, 11]}, {"tilesize": 8, "overlap": 3}):
        tiled = frame_planes(restore(clip, model=str(model), **arguments))
        for a, b in zip(tiled, whole, strict=True):
            assert np.abs(a.astype(np.float64) - b).max() <= (1e-6 if video_format.sample_type == vs.FLOAT else 1)
    assert np.abs(whole[0].astype(np.float64)[::scale, ::scale] - frame_planes(clip)[0]).max() > 0.3


@pytest.mark.parametrize("arguments", [{"num_streams": 4}, {"num_streams": 2, "num_threads": 2}, {"num_threads": 1}], ids=str)
def test_streams_and_threads_agree(residual_model: Path, arguments: dict[str, int]) -> None:
    """Frames computed at the same time are those computed one after another, in the right order."""
    fmt = core.get_video_format(vs.GRAY16)
    clip = core.std.Splice([make_clip(pictures(fmt, 96, 64, seed=n), fmt) for n in range(24)])
    one = restore(clip, model=str(residual_model), num_streams=1, num_threads=1, tilesize=48)
    many = restore(clip, model=str(residual_model), tilesize=48, **arguments)
    first = [np.asarray(f[0]).copy() for f in one.frames(prefetch=1, close=True)]
    second = [np.asarray(f[0]).copy() for f in many.frames(prefetch=8, close=True)]
    assert len(first) == len(second) == 24
    for n in range(24):
        np.testing.assert_array_equal(first[n], second[n])
    assert not np.array_equal(first[0], first[1])
