# SPDX-License-Identifier: MIT
"""Shipped models keep their gain: measured on the bundled film, held to what tests/data/gains.json recorded.

`python tests/test_gains.py` writes that file anew, which a better model wants; a worse one should not be shipped.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from pathlib import Path

import pytest
from rich.console import Console

import vsartifact
from vsartifact.training.eval_cases import parse_codecs
from vsartifact.training.eval_methods import load_methods
from vsartifact.training.evaluate import DECODED, evaluate

DATA = Path(__file__).resolve().parent / "data"
RECORD = DATA / "gains.json"
CODECS = ("jpeg:10:40", "mpeg2:8", "x264:16:27:37", "x265:22:32", "vp9:40", "svtav1:30:45")
FRAMES = 2
TOLERANCE = 0.03
"""dB: releases of the encoders differ by that."""


def measured(model: Path, film: Path) -> dict[str, dict[str, float]]:
    """Gain in PSNR over the decoded film in dB, by coding and restored plane, at constant strength and, where calibrated, adaptive."""
    out: dict[str, dict[str, float]] = {}
    constant, adaptive = (load_methods([model], adaptive=on)[0] for on in (False, True))
    for method, suffix in ((constant, ""), (adaptive, " adaptive")):
        if suffix and not method.estimates:
            break
        for rows, failed in evaluate([method], [film], parse_codecs(CODECS), Console(quiet=True), frames=FRAMES):
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
def test_no_gain_is_lost(model: Path, tmp_path: Path) -> None:
    recorded = json.loads(RECORD.read_text())[model.stem]
    now = measured(model, film_folder(tmp_path))
    lost = {
        f"{coding} {plane}": (gain, now[coding].get(plane, 0.0))
        for coding, planes in recorded.items()
        for plane, gain in planes.items()
        if now[coding].get(plane, 0.0) < gain - TOLERANCE
    }
    assert not lost, f"dB recorded and measured: {lost}"


def test_record_is_of_the_shipped_models() -> None:
    assert set(json.loads(RECORD.read_text())) == {path.stem for path in shipped()}


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as temporary:
        film = film_folder(Path(temporary))
        record = {path.stem: measured(path, film) for path in shipped()}
    RECORD.write_text(json.dumps(record, indent=1) + "\n")
