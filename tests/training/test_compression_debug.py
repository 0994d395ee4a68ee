# SPDX-License-Identifier: MIT
"""Before/after pictures of training pairs."""

import numpy as np
import pytest
from PIL import Image

from support import DATA
from vsartifact.training import compression_debug
from vsartifact.training.compression_debug import captions, main, to_rgb
from vsartifact.training.sources import rgb_to_ycbcr, subsample

SMALL = ["--data", str(DATA), "--distort-size", "96", "--distort-length", "4", "6", "--distort-keep", "2"]


@pytest.mark.parametrize("full_range", [False, True], ids=["limited", "full"])
def test_colours_are_shown_as_they_were(full_range):
    colours = [(200, 30, 40), (10, 180, 90), (30, 60, 220), (240, 240, 10), (128, 127, 128), (254, 255, 255), (0, 1, 0)]
    for colour in colours:
        rgb = np.full((8, 8, 3), colour, np.uint8)
        shown = to_rgb(subsample(rgb_to_ycbcr(rgb, full_range)), full_range)
        assert np.abs(shown.astype(int) - rgb).max() <= 2


def test_pictures_are_what_a_training_sees(tmp_path, capsys):
    out = tmp_path / "debug"
    flags = ["--distort-codecs", "x264=1", "--distort-qualities", "x264=38:40", "--distort-bitrate-chance", "0"]
    assert main([*SMALL, "--out", str(out), "-n", "3", "--seed", "5", "--distort-chance", "1", *flags]) == 0
    assert [path.name for path in sorted(out.iterdir())] == ["0000_x264.png", "0001_x264.png", "0002_x264.png"]
    assert "3 pictures" in capsys.readouterr().err
    for path in out.iterdir():
        picture = np.array(Image.open(path)).astype(int)
        assert picture.shape == (2 * (96 + 2 * compression_debug.LINE + 4), 2 * 96 + 4, 3)
        top = 2 * compression_debug.LINE + 2
        left, right = picture[top : top + 96, :96], picture[top : top + 96, 100:]
        assert np.corrcoef(left.ravel(), right.ravel())[0, 1] > 0.8, "both halves show the same place"
        assert (left != right).any()
        assert (picture[: top - 2] > 200).any(), "there is text above"


def test_x2_pairs_are_shown_at_one_size(tmp_path):
    assert main([*SMALL, "--out", str(tmp_path), "-n", "1", "--distort-scale", "2", "--distort-codecs", "jpeg=1"]) == 0
    (path,) = tmp_path.iterdir()
    assert Image.open(path).width == 2 * 192 + 4


def test_captions_say_how_a_pair_was_made():
    frame = [np.zeros((16, 16), np.uint8), np.zeros((8, 8), np.uint8), np.zeros((8, 8), np.uint8)]
    worse = [plane + np.uint8(5) for plane in frame]
    note = {
        "codec": "jpeg", "label": "jpeg q 30", "bpp": 0.1234, "still": False, "frames": [4, 7], "types": "IB", "source": "a.png",
        "edits": ["cut at 3"], "full_range": True, "twice": True, "before": "x264 crf 20", "shift": [3, 12],
    }  # fmt: skip
    first, second = captions(note, 1, frame, worse)
    assert first == "jpeg q 30   0.123 bpp   34.15 dB   clip frame 7 B"
    assert second == "a.png   cut at 3   full range   after x264 crf 20, shifted by 3,12"


@pytest.mark.parametrize(
    ("flags", "message"),
    [
        (["--data", "nowhere"], "nowhere does not exist"),
        ([*SMALL, "--distort-codecs", "x266=1"], "unknown codec 'x266'"),
        ([*SMALL, "--distort-size", "2048"], "no source is large enough"),
        (["missing.toml", *SMALL], "cannot read recipe missing.toml"),
    ],
    ids=["no data", "no codec", "too large", "no recipe"],
)
def test_errors(tmp_path, capsys, flags, message):
    assert main([*flags, "--out", str(tmp_path / "out")]) == 1
    assert message in capsys.readouterr().err.replace("\n", " ")
