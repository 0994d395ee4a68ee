# SPDX-License-Identifier: MIT
"""Shipped models keep their gain: measured on the bundled film, held to what tests/data/gains.json recorded.

`pytest tests/training/test_gains.py --record` writes that file anew, which a better model wants; a worse one should not be shipped.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from rich.console import Console

import vsartifact
from support import DATA
from vsartifact.training.eval_cases import parse_codecs
from vsartifact.training.eval_methods import load_methods
from vsartifact.training.evaluate import DECODED, evaluate

RECORD = DATA / "gains.json"
CODECS = ("jpeg:10:40", "mpeg2:8", "x264:16:27:37", "x265:22:32", "vp9:40", "svtav1:30:45")
CLEAN = {"armoe_light_x2"}
"""Made for what was not coded, and dear: seconds a frame."""
FRAMES = 2
TOLERANCE = 0.03
"""dB: releases of the encoders differ by that."""


def measured(model: Path, film: Path) -> dict[str, dict[str, float]]:
    """Gain in PSNR over the decoded film in dB, by coding and restored plane, at constant strength and, where calibrated, adaptive."""
    out: dict[str, dict[str, float]] = {}
    codecs, frames = (("none",), 1) if model.stem in CLEAN else (CODECS, FRAMES)
    constant, adaptive = (load_methods([model], adaptive=on)[0] for on in (False, True))
    for method, suffix in ((constant, ""), (adaptive, " adaptive")):
        if suffix and not method.estimates:
            break
        for rows, failed in evaluate([method], [film], parse_codecs(codecs), Console(quiet=True), frames=frames):
            assert not failed, failed
            before, after = rows
            assert (before["method"], after["method"]) == (DECODED, model.stem)
            gains = {plane: after[f"psnr_{plane}"] - before[f"psnr_{plane}"] for plane in "yuv"}
            out[f"{after['codec']}:{after['quality']}{suffix}"] = {p: round(gain, 3) for p, gain in gains.items() if gain}
    return out


def film_folder(folder: Path) -> Path:
    """A set for ``evaluate`` that holds the bundled film alone."""
    shutil.copy(DATA / "sintel_reference.mkv", folder)
    return folder


def shipped() -> list[Path]:
    """The models of the package."""
    return sorted((Path(vsartifact.__file__).parent / "models").glob("*.onnx"))


@pytest.mark.parametrize("model", shipped(), ids=lambda path: path.stem)
def test_no_gain_is_lost(model: Path, tmp_path: Path, pytestconfig: pytest.Config) -> None:
    record = json.loads(RECORD.read_text())
    now = measured(model, film_folder(tmp_path))
    if pytestconfig.getoption("record"):
        record[model.stem] = now
        names = {path.stem for path in shipped()}
        RECORD.write_text(json.dumps({name: record[name] for name in sorted(record) if name in names}, indent=1) + "\n")
        pytest.skip(f"{RECORD.name} holds what was measured now")
    recorded = record[model.stem]
    lost = {
        f"{coding} {plane}": (gain, now[coding].get(plane, 0.0))
        for coding, planes in recorded.items()
        for plane, gain in planes.items()
        if now[coding].get(plane, 0.0) < gain - TOLERANCE
    }
    assert not lost, f"dB recorded and measured: {lost}"


def test_record_is_of_the_shipped_models() -> None:
    assert set(json.loads(RECORD.read_text())) == {path.stem for path in shipped()}
