# SPDX-License-Identifier: MIT
"""Measures of a clip against its original: what is best and worse, known values, one formula for both depths, errors."""

from __future__ import annotations

import gc
import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import av
import numpy as np
import pytest
import vapoursynth as vs
from conftest import python

from support import ROOT
from vsartifact.metrics import DEFAULT, MEASURES, Clip, MissingPackageError, frame_scores, scores
from vsartifact.metrics.libav import filtered
from vsartifact.training.codec_table import Frame, Settings, encode_decode, from_frame

PERCEPT = ROOT.parent / "shared" / "bench" / "percept.py"
"""The same figures by a script that knows nothing of this package."""


@pytest.fixture(scope="module")
def film(data: Path) -> list[Frame]:
    """Five frames of the bundled film, large enough for CAMBI."""
    with av.open(str(data / "sintel_reference.mkv")) as container:
        frames = [from_frame(frame) for frame, _ in zip(container.decode(video=0), range(5), strict=False)]
    return [[plane[: 192 >> k, : 256 >> k] for k, plane in zip((0, 1, 1), frame, strict=True)] for frame in frames]


@pytest.fixture(scope="module")
def coded(film: list[Frame]) -> Callable[[int], Clip]:
    """The film as x264 leaves it at a CRF."""
    return lambda crf: Clip(frames=encode_decode(film, Settings(codec="x264", quality=crf))[0])


def grey(luma: np.ndarray, bits: int = 8) -> Clip:
    """A clip of these planes of luma without colour."""
    half = np.full((luma.shape[1] // 2, luma.shape[2] // 2), 128 << bits - 8, luma.dtype)
    return Clip(frames=[[plane, half, half] for plane in luma], bits=bits)


def deepened(clip: Clip) -> Clip:
    """The same in 10 bits."""
    return Clip(frames=[[plane.astype(np.uint16) * 4 for plane in frame] for frame in clip.frames], bits=10)


@pytest.mark.parametrize("name", [name for name, measure in MEASURES.items() if measure.fidelity])
def test_the_original_is_best_and_coarser_coding_worse(name: str, film: list[Frame], coded: Callable[[int], Clip]) -> None:
    truth = Clip(frames=film)
    values = [scores(truth, clip, [name])[name] for clip in (truth, coded(20), coded(32), coded(42))]
    assert values == sorted(values, reverse=True)
    assert values[0] - values[1] > 1 or name == "vmaf_neg"  # which saturates
    assert values[1] - values[3] > 5
    if MEASURES[name].unit == "dB":
        assert values[0] == 100
    if name == "ssimulacra2":
        assert values[0] == pytest.approx(100, abs=0.05)


def test_banding() -> None:
    """A slope of eight pixels a code value has bands, unless it is dithered."""
    slope = np.tile(np.linspace(40, 104, 512), (1, 256, 1))
    noise = np.random.default_rng(0).normal(0, 1, slope.shape)
    banded, dithered = (grey(np.rint(planes).astype(np.uint8)) for planes in (slope, slope + noise))
    assert scores(banded, dithered, ["cambi"])["cambi"] < 0.5
    assert scores(banded, banded, ["cambi"])["cambi"] > 5


def test_flicker_is_of_what_changes() -> None:
    still = np.random.default_rng(0).integers(60, 200, (4, 64, 64)).astype(np.uint8)
    truth = grey(still)
    assert scores(truth, grey(still + np.uint8(5)), ["flicker", "psnr_y"]) == pytest.approx(
        {"flicker": 100, "psnr_y": 10 * np.log10(255**2 / 25)}
    )
    pumping = still + np.array([0, 2, 0, 4], np.uint8)[:, None, None]
    assert scores(truth, grey(pumping), ["flicker"])["flicker"] == pytest.approx(10 * np.log10(255**2 / ((4 + 4 + 16) / 3)))


def test_rgb_is_luma_and_chroma() -> None:
    """Without colour R'G'B' is luma stretched from 219 to 255 values; an error of chroma alone is seen there and not in luma."""
    luma = np.random.default_rng(0).integers(60, 200, (1, 64, 64)).astype(np.uint8)
    truth, brighter = grey(luma), grey(luma + np.uint8(3))
    assert scores(truth, brighter, ["psnr_rgb"])["psnr_rgb"] == pytest.approx(20 * np.log10(219 / 3), abs=1e-3)
    y, u, v = truth.frames[0]
    tinted = Clip(frames=[[y, u + np.uint8(4), v]])
    found = scores(truth, tinted, ["psnr_y", "psnr_rgb", "ssimulacra2"])
    assert found["psnr_y"] == 100
    # U of 4 moves G by 0.344 and B by 1.772 times 4/224 (BT.601).
    assert found["psnr_rgb"] == pytest.approx(-10 * np.log10((0.344136**2 + 1.772**2) / 3 * (4 / 224) ** 2), abs=1e-2)
    assert found["ssimulacra2"] < 98


def test_depths_agree(film: list[Frame], coded: Callable[[int], Clip]) -> None:
    """But for the two measures whose documentation says otherwise. Four times 255 is 1020, not 1023: 0.026 dB."""
    names = [name for name in MEASURES if name not in ("psnr_hvs", "cambi")]
    truth, got = Clip(frames=film), coded(32)
    assert scores(deepened(truth), deepened(got), names) == pytest.approx(scores(truth, got, names), abs=0.03)


def test_values_of_frames(film: list[Frame], coded: Callable[[int], Clip]) -> None:
    """As many as frames, changes one less; several at once are as one by one; VMAF of a frame needs its neighbours and no more."""
    truth, got = Clip(frames=film), coded(32)
    found = frame_scores(truth, got, list(MEASURES))
    assert {name: len(values) for name, values in found.items()} == dict.fromkeys(MEASURES, 5) | {"flicker": 4}
    assert all(frame_scores(truth, got, [name])[name] == values for name, values in found.items())
    three = frame_scores(Clip(frames=truth.frames[1:4]), Clip(frames=got.frames[1:4]))
    for name in ("vmaf_neg", "cambi", "ssimulacra2"):
        assert three[name][1] == pytest.approx(found[name][2], abs=1e-6)


def test_xpsnr_of_a_clip_is_the_filters_own(film: list[Frame], coded: Callable[[int], Clip], tmp_path: Path) -> None:
    truth, got = Clip(frames=film), coded(32)
    filtered("xpsnr", truth, got, {"stats_file": str(tmp_path / "log")})
    gc.collect()  # writes it
    last = (tmp_path / "log").read_text().splitlines()[-1]
    assert last.startswith("XPSNR average, 5 frames")
    assert scores(truth, got, ["xpsnr"])["xpsnr"] == pytest.approx(float(last.split("y:")[1].split()[0]), abs=1e-3)


def test_pictures(film: list[Frame], coded: Callable[[int], Clip]) -> None:
    """A single frame is measured by all that need no clip."""
    alone = [name for name, measure in MEASURES.items() if measure.frames == 1]
    assert set(MEASURES) - set(alone) == {"flicker"}
    found = scores(Clip(frames=film[:1]), Clip(frames=coded(32).frames[:1]), alone)
    assert all(np.isfinite(value) for value in found.values())


def test_by_another_script(film: list[Frame], coded: Callable[[int], Clip]) -> None:
    """To the last digit but rounding, where that script lies beside the repository."""
    if not PERCEPT.is_file():
        pytest.skip(f"no {PERCEPT}")
    percept, got = load(PERCEPT), coded(32)
    found = scores(Clip(frames=film), got, DEFAULT)
    vmaf, cambi = percept.vmaf_neg(film, got.frames)
    nodes = [percept.rgb(percept.q.clip_of(frames)) for frames in (film, got.frames)]
    seen = [frame.props["SSIMULACRA2"] for frame in percept.core.vszip.SSIMULACRA2(*nodes).frames(close=True)]
    y, ry = (np.stack([frame[0].astype(np.float64) for frame in frames]) for frames in (got.frames, film))
    change = np.mean((np.diff(y, axis=0) - np.diff(ry, axis=0)) ** 2)
    expected = {"psnr_y": np.mean(10 * np.log10(255**2 / np.mean((y - ry) ** 2, (1, 2)))), "ssimulacra2": np.mean(seen)}
    expected |= {"vmaf_neg": vmaf, "cambi": cambi, "flicker": 10 * np.log10(255**2 / change)}
    assert found == pytest.approx(expected, abs=1e-9)


def load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    before = list(sys.path)
    try:
        spec.loader.exec_module(module)
    finally:
        sys.path[:] = before
    return module


def zeros(height: int = 32, width: int = 32, count: int = 2) -> Clip:
    return grey(np.zeros((count, height, width), np.uint8))


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: scores(zeros(), zeros(), ["psnr"]), "no measure 'psnr'; there are psnr_y, "),
        (lambda: scores(zeros(), zeros(count=3), ["psnr_y"]), "the original has 2 frames, the clip to measure 3"),
        (lambda: scores(zeros(), zeros(width=34), ["psnr_y"]), "the original has width 32, the clip to measure 34"),
        (lambda: scores(zeros(), deepened(zeros()), ["psnr_y"]), "the original has bits 8, the clip to measure 10"),
        (lambda: scores(zeros(), zeros(), ["cambi"]), "CAMBI needs 16 pixels on each side and 216 on the longer one, got 32x32"),
        (lambda: scores(zeros(16), zeros(16), ["vmaf_neg"]), "VMAF-NEG needs 32 pixels on each side"),
        (lambda: scores(zeros(count=1), zeros(count=1), ["flicker"]), "flicker needs 2 frames or more, got 1"),
        (lambda: Clip(frames=[]), "a clip needs a frame to be measured, got none"),
        (lambda: zeros(height=31), "4:2:0 needs luma of even size, got 32x31"),
        (lambda: Clip(frames=[[np.zeros((8, 8), np.uint8)] * 3]), "frame 0 has planes of"),
        (lambda: Clip(frames=zeros().frames, bits=10), "frame 0 has samples of uint8, 10 bits are kept as uint16"),
        (lambda: Clip(frames=zeros().frames, bits=12), "clips of 8 or 10 bits are measured, got 12"),
    ],
)
def test_errors(call: Callable[[], object], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        call()


def test_without_vszip() -> None:
    """A core that loads no plugins: the error says what to install."""
    code = """
import os, sys
sys.path[:0] = sys.argv[1:3]
os.environ["VSARTIFACT_TEST_PLUGIN"] = sys.argv[3]
import test_metrics
try:
    test_metrics.scores(test_metrics.zeros(), test_metrics.zeros(), ["ssimulacra2"])
except test_metrics.MissingPackageError as error:
    print(error)
"""
    (line,) = python("-c", code, Path(__file__).parent, ROOT / "tests", vs.core.vsartifact.plugin_path)
    assert line == "VapourSynth lacks vszip, which computes SSIMULACRA2; pip install vapoursynth-vszip"


def test_without_libvmaf(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("av.filter.filters_available", set())
    with pytest.raises(MissingPackageError, match=r"PyAV's libav has no filter libvmaf; pip install --force-reinstall"):
        scores(zeros(), zeros(), ["vmaf_neg"])
