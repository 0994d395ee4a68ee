# SPDX-License-Identifier: MIT
"""The scripts that compare trained networks for the documents: what they draw, where they measure, what they write."""

import re
import sys

import block_cnn
import numpy as np
import pytest
import training_choices
from PIL import Image

from support import ROOT


def test_slanted_lines_are_luma_alone_and_off_the_grid_of_pixels():
    (frame,) = training_choices.lines(96).frames
    assert [plane.shape for plane in frame] == [(96, 96), (48, 48), (48, 48)]
    assert all((plane == 128).all() for plane in frame[1:])
    assert len(np.unique(frame[0])) > 40, "edges have all the greys between"


def test_deviation_of_luma_by_hand():
    step = np.zeros((20, 20, 3), np.uint8)
    step[:, 10:] = 100
    found = block_cnn.deviation(step)
    assert (found[:, :8] == 0).all()
    assert (found[:, 12:] == 0).all()
    height = 100 * 219 / 255
    assert found[10, 9] == pytest.approx(height * np.sqrt(0.4 * 0.6)), "two columns of five are bright"
    assert found[10, 8] == pytest.approx(height * np.sqrt(0.2 * 0.8))


def test_a_sheet_of_models(tmp_path, capsys, monkeypatch):
    model, out = ROOT / "vsartifact" / "models" / "car_3k.onnx", tmp_path / "sheet.webp"
    words = ["training_choices.py", str(model), str(model), "--names", "one", "two", "--codecs", "jpeg:20", "-o", str(out)]
    monkeypatch.setattr(sys, "argv", words)
    training_choices.main()
    rows = [line for line in capsys.readouterr().out.splitlines() if "jpeg:20" in line]
    assert [row.split(",")[0] for row in rows] == ["| lines", "| film"]
    for row in rows:
        coded, one, two = (float(value) for value in re.findall(r"([\d.]+) dB", row))
        assert coded < one == two
    with Image.open(out) as sheet:
        assert sheet.size == (4 * 230 - 6, 2 * 260 - 4)
