# SPDX-License-Identifier: MIT
"""The build that puts texture back: the grain that a shader adds, read back, against ``core.texture``."""

from __future__ import annotations

import re
from pathlib import Path

import av
import numpy as np
import pytest

from support import ROOT
from support.hosts import missing
from support.shader_models import Spec, calibrated, chain_model
from vsartifact.core import texture
from vsartifact.export.layers import UnsupportedGraph
from vsartifact.export.onnx_graph import Model
from vsartifact.export.play_shader import Codes, Plane
from vsartifact.export.texture_passes import AMOUNT, without
from vsartifact.export.to_glsl import to_glsl
from vsartifact.export.verify_shader import network, picture, run_placebo

pytestmark = pytest.mark.skipif(missing("placebo") is not None, reason=str(missing("placebo")))
HALVES = Spec(widths=(6,), kernels=(3, 3), acts=("prelu",), unshuffle=2)
"""Random, it changes pictures by more than ``texture.LARGEST_CHANGE``."""
SCALE = 16
"""Grain is read back as this part of the range."""


def with_amount(shader: str, amount: float, seconds: float = 0) -> str:
    """The shader with these defaults of its parameters."""
    assert AMOUNT in shader
    text, count = re.subn(r"(//!TYPE DYNAMIC float\n)0\.0\n", rf"\g<1>{seconds:.3f}\n", shader)
    assert count == 1
    return text.replace(AMOUNT, AMOUNT.replace("\n1.0\n", f"\n{amount}\n"))


def grain_of(shader: str, luma: Codes) -> Plane:
    """The grain that it adds, in 8-bit codes."""
    telling, count = re.subn(r"clamp\(color\.x \+ (grain\(.*\)) / 255\., 0\., 1\.\)", rf".5 + \1 / {SCALE}.", shader)
    assert count == 1
    return (run_placebo(telling, luma) - 0.5) * SCALE


def expected(model: Model, luma: Codes, amount: float = 1, n: int = 0) -> Plane:
    """That of the specification, for what the model makes of luma."""
    restored = np.rint(network(model, luma / 65535, adaptive=True) * 65535).astype(np.uint16)
    return np.asarray(texture.grain(luma, restored, 16, n, amount) / 2**texture.FRACTION)


@pytest.mark.parametrize(("size", "amount", "ms"), [((50, 67), 1, 0), ((13, 17), 0.5, 41), ((140, 9), 1, 3_600_000)])
def test_grain_of_any_size_amount_and_time(size: tuple[int, int], amount: float, ms: int) -> None:
    """Squares that are cut, more of them than are summed at once, and each pixel's own number."""
    model, luma = calibrated(chain_model(HALVES)), picture(*size, 16)
    wanted = expected(model, luma, amount, ms)
    assert wanted.std() > 0.2
    got = grain_of(with_amount(to_glsl(model, "net", "texture"), amount, ms / 1000), luma)
    assert np.abs(got - wanted).max() < 0.03 * np.abs(wanted).max()


def test_amount_follows_what_restoring_changed(data: Path) -> None:
    """A frame that a codec left, 640x360; half precision of the network moves the change by a hundredth."""
    path = ROOT / "vsartifact" / "models" / "car_10k.onnx"
    with av.open(str(data / "sintel_crf32.mkv")) as container:
        frame = next(container.decode(video=0))
    assert isinstance(frame, av.VideoFrame)
    luma = frame.to_ndarray()[: frame.height].astype(np.uint16) * 257
    wanted, got = expected(path.read_bytes(), luma), grain_of(to_glsl(path.read_bytes(), "car_10k", "texture"), luma)
    assert 0.5 < wanted.std() < 1.2
    assert got.std() == pytest.approx(wanted.std(), rel=0.03)
    assert np.abs(got - wanted).max() < 0.05 * np.abs(wanted).max()


def test_none_of_it_is_the_adaptive_build() -> None:
    """And all of it is that picture with the grain on it."""
    model, luma = calibrated(chain_model(HALVES)), picture(40, 56, 16)
    adaptive, shader = (to_glsl(model, "net", build) for build in ("adaptive", "texture"))
    plain = run_placebo(adaptive, luma)
    assert np.array_equal(run_placebo(without(shader), luma), plain)
    added = run_placebo(shader, luma) - plain
    inside = (plain > 0.1) & (plain < 0.9)
    assert np.abs(added - expected(model, luma) / 255)[inside].max() < 2**-10


@pytest.mark.parametrize("code", [0, 128, 255])
def test_flat_pictures_get_none(code: int) -> None:
    luma = np.full((40, 56), code * 257, np.uint16)
    assert np.abs(grain_of(to_glsl(calibrated(chain_model(HALVES)), "net", "texture"), luma)).max() < 0.001


def test_models_without_it_are_refused() -> None:
    chroma = calibrated(chain_model(Spec(widths=(6,), kernels=(3, 3), acts=("prelu",), kind="chroma")))
    with pytest.raises(UnsupportedGraph, match="that read luma alone, net is none; use the build adaptive"):
        to_glsl(chroma, "net", "texture")
    with pytest.raises(UnsupportedGraph, match=r"not calibrated.*or use the build constant"):
        to_glsl(chain_model(HALVES), "net", "texture")
