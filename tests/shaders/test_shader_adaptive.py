# SPDX-License-Identifier: MIT
"""The builds of adaptive strength: the factor that a shader computes, read back, against the estimate's and the filter's.

Half precision of the statistics moves a factor by less than 0.003, of the network and of planes that come back by as much again.
"""

from __future__ import annotations

import re
from pathlib import Path

import av
import numpy as np
import pytest
import vapoursynth as vs

from support import ROOT
from support.shader_models import Spec, calibrated, chain_model
from vsartifact.export.play_shader import Codes, Plane
from vsartifact.export.to_glsl import to_glsl
from vsartifact.export.verify_shader import (
    ShaderDisagrees,
    colours,
    compare,
    network,
    network_chroma,
    picture,
    run_placebo,
    run_placebo_chroma,
)

CODE = 1 / 255
FACTOR = 0.006
"""Largest error of a factor."""
HALVES = Spec(widths=(6,), kernels=(3, 3), acts=("prelu",), unshuffle=2)
CHROMA = Spec(widths=(6,), kernels=(3, 3), acts=("prelu",), kind="chroma")


def telling(shader: str) -> str:
    """The shader with half its factor as every pixel of the plane."""
    text, count = re.subn(r"(color\.(xy?)) = clamp\(.*\);", r"\1 = .5 * factor.\2;", shader)
    assert count == 1
    return text


def told(plane: Plane) -> float:
    """The factor that a plane tells, the same everywhere."""
    assert np.ptp(plane) < 1.5 / 65535
    return 2 * float(np.median(plane))


def factor_between(before: Plane, full: Plane, adaptive: Plane) -> float:
    """The factor by which a residual was multiplied, by least squares where nothing was clamped."""
    inside = (full > 0) & (full < 1) & (adaptive > 0) & (adaptive < 1)
    change = (full - before)[inside]
    return float(change @ (adaptive - before)[inside] / (change @ change))


def uneven(height: int, width: int) -> Codes:
    """Smooth on the left, grain on the right: squares of the picture differ in all statistics."""
    luma = picture(height, width, 16).astype(float)
    mask = np.linspace(0, 1, width)[None]
    return np.round(mask * luma + (1 - mask) * np.round(luma.mean() / 257) * 257).astype(np.uint16)


@pytest.mark.parametrize("build", ["adaptive", "compat"])
@pytest.mark.parametrize("size", [(18, 17), (33, 257), (256, 16), (8200, 40)], ids=lambda s: f"{s[1]}x{s[0]}")
def test_factor(size, build):
    """Squares that are cut and whole, of a picture that needs one of each step, and more than 16 of the last."""
    model, luma = calibrated(chain_model(HALVES)), uneven(*size)
    seen = luma / 65535
    expected = factor_between(seen, network(model, seen), network(model, seen, adaptive=True))
    assert 0.1 < expected < 1.4
    assert told(run_placebo(telling(to_glsl(model, "net", build)), luma)) == pytest.approx(expected, abs=FACTOR)


@pytest.mark.parametrize("size", [(1, 1), (2, 40), (33, 2)], ids=lambda s: f"{s[1]}x{s[0]}")
def test_tiny_pictures_have_factor_one(size):
    out = run_placebo(telling(to_glsl(calibrated(chain_model(HALVES)), "net", "adaptive")), picture(*size, 16))
    assert told(out) == pytest.approx(1, abs=0.001)


@pytest.mark.parametrize("build", ["adaptive", "compat"])
def test_factors_of_u_and_v(build):
    """Each has its own, and luma, which the network reads, none."""
    model, luma, (u, v) = calibrated(chain_model(CHROMA)), picture(132, 90, 16), colours(66, 45, 16)
    v[:] = 32768 + (v.astype(int) - 32768) // 16 // 257 * 257
    seen = [plane / 65535 for plane in (luma, u, v)]
    restored = zip(seen[1:], network_chroma(model, *seen), network_chroma(model, *seen, adaptive=True), strict=True)
    expected = [factor_between(*planes) for planes in restored]
    assert abs(expected[0] - expected[1]) > 0.05
    got = [told(plane) for plane in run_placebo_chroma(telling(to_glsl(model, "net", build)), luma, u, v)]
    assert got == pytest.approx(expected, abs=FACTOR)


@pytest.mark.parametrize("code", [0, 16, 128, 255])
def test_flat_pictures(code):
    """Nothing to divide by: what comes out is finite, and the estimate's."""
    model, luma = calibrated(chain_model(HALVES)), np.full((40, 50), code * 257, np.uint16)
    out = run_placebo(to_glsl(model, "net", "adaptive"), luma)
    assert np.abs(out - network(model, luma / 65535, adaptive=True)).max() <= CODE


def test_the_exporter_compares_adaptive_builds():
    """With the model at its own factor, at which another factor fails."""
    model = calibrated(chain_model(HALVES))
    text = to_glsl(model, "net", "adaptive")
    assert compare(text, model, adaptive=True) <= CODE
    with pytest.raises(ShaderDisagrees, match="differ by"):
        compare(text.replace("1.5 / (1. + exp(-z))", "1.5"), model, adaptive=True)


def decoded(*paths: Path) -> vs.VideoNode:
    """A part of each clip's first frame as a clip of 16-bit 4:2:0."""
    frames = []
    for path in paths:
        with av.open(str(path)) as container:
            frame = next(container.decode(video=0))
        assert isinstance(frame, av.VideoFrame)
        planes = [np.asarray(plane).reshape(plane.height, -1)[:, : plane.width] for plane in frame.planes]
        frames.append([plane[: 160 // d, : 220 // d].astype(np.uint16) * 256 for plane, d in zip(planes, (1, 2, 2), strict=True)])

    def fill(n: int, f: vs.VideoFrame) -> vs.VideoFrame:
        copy = f.copy()
        for k, plane in enumerate(frames[n]):
            np.copyto(np.asarray(copy[k]), plane)
        copy.props["_Matrix"], copy.props["_Range"] = 1, 0
        return copy

    clip = vs.core.std.BlankClip(format=vs.YUV420P16, width=220, height=160, length=len(frames))
    return clip.std.ModifyFrame(clip, fill)


def planes_of(frame: vs.VideoFrame, chroma: bool) -> list[Plane]:
    """Luma, or U and V at chroma's size: vs-placebo repeats their samples."""
    step = 2 if chroma and frame.format.subsampling_w == 0 else 1
    return [np.asarray(frame[k])[::step, ::step].astype(float) / 65535 for k in ((1, 2) if chroma else (0,))]


ADAPTIVE = [
    path
    for path in sorted((ROOT / "shaders").glob("*.glsl"))
    if "factor." in path.read_text() and "//!BUFFER" not in path.read_text()  # test_mpv_session.py plays those with a past frame
]


def test_most_shipped_shaders_are_adaptive():
    assert len(ADAPTIVE) > 8


@pytest.mark.parametrize("path", ADAPTIVE, ids=lambda path: path.stem)
def test_shipped_shaders_do_what_the_filter_does(path, data):
    """Restore on frames that are coded badly and not at all: its factors, and its picture within a code."""
    chroma = "chroma" in path.stem
    source = decoded(data / "sintel_crf32.mkv", data / "sintel_reference.mkv")
    wanted = source.vsartifact.Restore(model=path.stem)
    shaded = source.placebo.Shader(shader=str(path), width=220, height=160, filter="box")
    teller, factors = telling(path.read_text()), []
    for n in range(2):
        expected, got = (planes_of(clip.get_frame(n), chroma) for clip in (wanted, shaded))
        assert max(np.abs(g - e).max() for g, e in zip(got, expected, strict=True)) <= CODE
        told_by_filter = np.atleast_1d(wanted.get_frame(n).props["VSArtifactAdaptive"])[-len(got) :]
        y, u, v = (np.asarray(source.get_frame(n)[k]) for k in range(3))
        factors.append([told(plane) for plane in (run_placebo_chroma(teller, y, u, v) if chroma else [run_placebo(teller, y)])])
        assert factors[n] == pytest.approx(told_by_filter, abs=2 * FACTOR)
    if path.stem != "screen_10k":  # which knows no films
        assert min(factors[0]) > 0.2 + max(factors[1])
