# SPDX-License-Identifier: MIT
"""Shaders that read the past frame against ``core.motion``, in libplacebo: what is moved, how well it fits, and when there is none.

Eight bits are exact but for the plane's half precision textures. Deeper video is moved by its codes as 16-bit ones, so that what
the specification rounds to the video's own depth is rounded later here.
"""

from __future__ import annotations

import numpy as np
import pytest

from support.hosts import missing
from support.shader_models import Spec, chain_model, picking
from vsartifact.core import motion
from vsartifact.core.channels import layout_of
from vsartifact.export.layers import UnsupportedGraph
from vsartifact.export.motion_passes import JUMP, LEVELS, Motion
from vsartifact.export.neighbours import refusal
from vsartifact.export.play_shader import Plane, play
from vsartifact.export.source import Source
from vsartifact.export.to_glsl import to_glsl
from vsartifact.export.verify_shader import ShaderDisagrees, compare, network, restore

CODE = 1 / 255
HALF = 0.14 * CODE
"""Half a step of half precision in 0.5..1, in which planes come back."""
LUMA = Spec(widths=(8,), kernels=(3, 3), acts=("prelu",), kind="three")
needs_placebo = pytest.mark.skipif(missing("placebo") is not None, reason=str(missing("placebo")))


def film(height: int, width: int, length: int, kind: str, bits: int = 8) -> list[np.ndarray]:
    """Frames that pan by a little or far, are nothing but noise, or change scenes in the middle."""
    rng, frames = np.random.default_rng(height), []
    for n in range(length):
        pan = 18 if kind == "far" else 1
        x, y = np.arange(width) + 2.25 * pan * n, np.arange(height)[:, None] - 1.5 * pan * n
        wave = np.sin(x / 5) * np.cos(y / 7) + np.sin((x + 2 * y) / 11) + np.sin(x / 53 + y / 31)
        unit = 0.5 + 0.13 * wave + rng.normal(0, 0.01, (height, width))
        if kind == "noise" or (kind == "cut" and n >= length // 2):
            unit = rng.random((height, width))
        frames.append(np.rint(np.clip(unit, 0, 1) * (2**bits - 1)).astype(np.uint8 if bits == 8 else np.uint16))
    return frames


def widened(frames: list[np.ndarray], bits: int) -> list[np.ndarray]:
    """The same luma as a player's 16-bit texture has it: 8-bit codes by their share of the range, others shifted."""
    return [(f.astype(np.uint16) * 257 if bits == 8 else f << (16 - bits)) for f in frames]


def moved(here: np.ndarray, there: np.ndarray, bits: int) -> tuple[Plane, Plane]:
    """What the past frame's luma is here, in units of ``widened``, and its fit, by the specification."""
    (plane,), fit = motion.move([here], [there], bits)
    return widened([plane], bits)[0] / 65535, fit.astype(np.float64)


SHAPES = [(96, 128, "pan"), (192, 320, "far"), (130, 66, "pan"), (98, 130, "noise"), (14, 67, "pan"), (1, 1, "pan")]


@needs_placebo
@pytest.mark.parametrize(("bits", "tolerance"), [(8, HALF), (10, 0.6 * CODE)])
@pytest.mark.parametrize(("height", "width", "kind"), SHAPES, ids=lambda value: str(value))
def test_luma_is_moved_by_the_specification(height, width, kind, bits, tolerance):
    """One level and several, odd sizes, a single pixel."""
    frames = film(height, width, 3, kind, bits)
    got = play(to_glsl(picking("y@-1~"), "pick"), widened(frames, bits), [0.04 * n for n in range(3)])
    assert np.abs(got[0] - widened(frames, bits)[0] / 65535).max() <= HALF
    for n in (1, 2):
        assert np.abs(got[n] - moved(frames[n], frames[n - 1], bits)[0]).max() <= tolerance


@needs_placebo
@pytest.mark.parametrize(("bits", "tolerance"), [(8, 0.001), (10, 0.03)])
@pytest.mark.parametrize("kind", ["pan", "far", "cut"])
def test_fit_is_the_specifications(kind, bits, tolerance):
    frames = film(192, 208, 4, kind, bits)
    got = play(to_glsl(picking("fit@-1"), "pick"), widened(frames, bits), [0.04 * n for n in range(4)])
    assert got[0].max() <= tolerance
    for n in (1, 2, 3):
        expected = moved(frames[n], frames[n - 1], bits)[1]
        assert np.abs(got[n] - expected).max() <= tolerance
        assert (expected.max() == 0) == (kind == "cut" and n >= 2)


TIMES = {
    "plays": [0, 0.04, 0.08, 0.12, 0.16],
    "redraws": [0, 0, 0.04, 0.04, 0.04],
    "redraws after a jump": [0, 0.04, 7, 7, 7.04],
    "jumps back": [5, 5.04, 4.8, 4.84, 0],
    "jumps ahead": [0, 0.04, 0.04 + 1.1 * JUMP, 0.08 + 1.1 * JUMP, 30],
    "leaves frames out": [0, 0.08, 0.12, 0.24, 0.24 + 0.9 * JUMP],
    "begins below zero": [-2, -1.96, -1.92, -1.92, -1.88],
}


def pasts(times: list[float], jump: float) -> list[int | None]:
    """For each drawing, which one showed the past frame that it reads; None where there is none."""
    found: list[int | None] = []
    for n, time in enumerate(times):
        step = time - times[n - 1] if n else -1.0
        if step == 0:
            found.append(found[-1])
        else:
            found.append(n - 1 if 0 < step <= jump else None)
    return found


@needs_placebo
@pytest.mark.parametrize("times", TIMES.values(), ids=TIMES)
def test_time_says_what_the_past_frame_is(times):
    """Frames of one time are the same frame, drawn again: the picture is the same to the bit."""
    shown = [times.index(time) for time in times]
    frames = film(40, 56, len(times), "pan")
    frames = [frames[n] for n in shown]
    got = play(to_glsl(picking("y@-1~"), "pick"), widened(frames, 8), times)
    for n, past in enumerate(pasts(times, JUMP)):
        expected = frames[n] / 255 if past is None else moved(frames[n], frames[past], 8)[0]
        assert np.abs(got[n] - expected).max() <= HALF
        if n and times[n] == times[n - 1]:
            assert np.array_equal(got[n], got[n - 1])


@needs_placebo
@pytest.mark.parametrize("unshuffle", [1, 2])
def test_networks_of_three_frames(unshuffle):
    """The frame behind is folded into the first layer as one that is missing."""
    model = chain_model(Spec(widths=(8,), kernels=(3, 3), acts=("prelu",), kind="three", unshuffle=unshuffle))
    frames = film(50, 70, 3, "pan")
    got = play(to_glsl(model, "net"), widened(frames, 8), [0, 0.04, 0.08])
    alone = [network(model, frame / 255) for frame in frames]
    for n in range(3):
        own = {"y": frames[n] / 255}
        past = dict(zip(("y@-1~", "fit@-1"), moved(frames[n], frames[n - 1], 8), strict=True)) if n else {}
        expected = restore(model, own | past)[0]
        assert np.abs(got[n] - expected).max() <= CODE
        assert (np.abs(alone[n] - expected).max() > 3 * CODE) == bool(n)


@needs_placebo
@pytest.mark.parametrize("build", ["constant", "constant-compat"])
def test_without_a_time_it_restores_from_one_frame(build):
    """As plain libplacebo shows it, and as fragment passes always do."""
    model = chain_model(LUMA)
    assert compare(to_glsl(model, "net", build), model) <= CODE


@needs_placebo
def test_the_exporter_compares_what_is_kept():
    """A shader that never has a past frame, one that keeps it over a jump, and one that moves it elsewhere are not written."""
    model = chain_model(LUMA)
    text = to_glsl(model, "net")
    assert compare(text, model) <= CODE
    kept = f"step <= {JUMP}"
    for old, new, message in (
        (kept, "step <= -1.", "restores from one frame where the model reads the frame before"),
        (kept, "step <= 99.", "differ by"),
        ("return at == 0 ? 0 : clamp(down, -2, 2);", "return 2;", "differ by"),
    ):
        assert old in text
        with pytest.raises(ShaderDisagrees, match=message):
            compare(text.replace(old, new), model)


@needs_placebo
@pytest.mark.parametrize(("largest", "keeps"), [((70, 50), True), ((50, 70), True), ((69, 50), False)])
def test_frames_larger_than_the_buffer_are_restored_alone(largest, keeps):
    model, frames = chain_model(LUMA), film(50, 70, 2, "pan")
    got = play(to_glsl(model, "net", largest=largest), widened(frames, 8), [0, 0.04])
    error = np.abs(got[1] - network(model, frames[1] / 255)).max()
    assert (error > 3 * CODE) if keeps else (error <= CODE)


@pytest.mark.parametrize("largest", [(1920, 1088), (720, 576), (4096, 2176)])
def test_frames_that_are_let_pass_fit_the_buffer(largest):
    """Every shape, from a line to a column: 16-bit luma and all levels, with what lies around their rows."""
    source = Source(hook="LUMA", unshuffle=1, scale=1, outputs=1, picture=False, samples=())
    made = Motion(source=source, prefix="P", when=None, largest=largest)
    needed = [0] * (LEVELS + 1)
    for width in (*range(1, 300), *range(300, 16384, 37)):
        size = (min(made.area // (width + 64) - 1, 16384), width)
        assert 2 * size[0] * (-(-width // 4) + 12) <= made.luma
        for level in range(LEVELS + 1):
            needed[level] = max(needed[level], size[0] * (-(-size[1] // 4) + 12))
            if min(size) < motion.COARSEST:
                break
            size = (-(-size[0] // 2), -(-size[1] // 2))
    words = [made.words(level) for level in range(LEVELS + 1)]
    assert all(most <= have for most, have in zip(needed, words, strict=True)), (needed, words)
    assert sum(needed) > 0.9 * sum(words)


@pytest.mark.parametrize(
    ("inputs", "outputs", "message"),
    [
        ("y y@-2~ fit@-2", "y", "keeps the frame before, moved, and its fit, not y@-2~"),
        ("y y@-1 fit@-1", "y", "not y@-1; use a model of y y@-1~ fit@-1"),
        ("y00 y01 y10 y11 u v u@-1~ v@-1~ fit@-1", "u v", "moves the luma of other frames alone"),
    ],
)
def test_refuses(inputs, outputs, message):
    assert message in str(refusal(layout_of(inputs, outputs)))


def test_refusal_is_the_exporters():
    with pytest.raises(UnsupportedGraph, match=r"the model net with the channels y y@-2~ -> y cannot be a shader: .*not y@-2~"):
        to_glsl(picking("y@-2~", "y y@-2~"), "net")


def test_what_is_behind_alone_needs_no_state():
    text = to_glsl(picking("y@+1~", "y y@+1~ fit@+1"), "net")
    assert "//!BUFFER" not in text
    assert "PTS" not in text


def test_passes_bind_what_is_there():
    """Passes bind what an earlier pass or a block makes."""
    text = to_glsl(chain_model(LUMA), "net")
    made = {"LUMA"}
    for line in text.splitlines():
        key, _, value = line.removeprefix("//!").partition(" ")
        if line.startswith("//!") and key in ("SAVE", "BUFFER"):
            made.add(value)
        elif line.startswith("//!BIND"):
            assert value in made
