# SPDX-License-Identifier: MIT
"""Tiles, streams and threads change how fast a frame is computed, not what it is."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import vapoursynth as vs
from conftest import MARGIN, assert_restored, frame_planes, make_clip, network_bytes, oracle, pictures, to_unit

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


@pytest.mark.parametrize(("tilesize", "overlap"), [([48, 40], [MARGIN]), ([48, 40], [9, 12]), ([60], [20])], ids=str)
def test_foreign_model_needs_overlap(model_dir: Path, tilesize: list[int], overlap: list[int]) -> None:
    """A network that pads for itself equals the whole picture where the overlap covers its radius."""
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
