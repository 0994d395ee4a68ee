# SPDX-License-Identifier: MIT
"""Sets of VVC streams made of pictures: what is cut, how it is coded, what is refused."""

import os
import shutil
import sys

import numpy as np
import pytest
from PIL import Image

from support import ROOT
from vsartifact.core.metrics import psnr
from vsartifact.training import vvc, vvc_set
from vsartifact.training.degrade import DistortConfig, make_pairs, unpack
from vsartifact.training.sources import Library, find_sources

STREAM = ROOT / "tests" / "data" / "kodim02_qp37.266"
VVENC = os.environ.get("VSARTIFACT_VVENC") or shutil.which("vvencapp")


@pytest.fixture
def pictures(tmp_path):
    """A folder of two noisy gradients."""
    folder = tmp_path / "pictures"
    folder.mkdir()
    rng = np.random.default_rng(0)
    ramp = np.add.outer(np.arange(160), np.arange(200))[..., None] / 2 + [10, 30, 50]
    for i in range(2):
        Image.fromarray((ramp + rng.normal(0, 4, ramp.shape)).clip(0, 255).astype(np.uint8)).save(folder / f"picture{i}.png")
    return folder


@pytest.fixture
def command(tmp_path):
    """The command line of a program that writes the bundled stream and what it was asked for."""
    script = tmp_path / "encoder.py"
    script.write_text(
        "import pathlib, sys\n"
        "source, output, *asked = sys.argv[1:]\n"
        f"pathlib.Path({str(tmp_path / 'asked')!r}).open('a').write(' '.join([str(len(open(source, 'rb').read())), *asked]) + '\\n')\n"
        f"pathlib.Path(output).write_bytes(pathlib.Path({str(STREAM)!r}).read_bytes())\n"
    )
    return f"{sys.executable} {script} {{input}} {{output}} {{width}} {{height}} {{qp}}"


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_pieces_and_streams(tmp_path, pictures, command):
    out = tmp_path / "set"
    line = [str(pictures), "--out", str(out), "--command", command, "--count", "3", "--size", "96", "--qp", "30", "33"]
    assert vvc_set.main(line) == 0
    made = names(out)
    assert len(made) == 6
    asked = [list(map(int, row.split())) for row in (tmp_path / "asked").read_text().splitlines()]
    assert [row[:3] for row in asked] == [[96 * 96 * 3 // 2, 96, 96]] * 3
    assert all(f"_qp{row[3]}.266" in "".join(made) and 30 <= row[3] <= 33 for row in asked)
    pixels = {path.name: path.read_bytes() for path in out.glob("*.png")}
    (out / made[0]).unlink()
    assert vvc_set.main([*line, "--workers", "2"]) == 0  # goes on, and makes the same again
    assert names(out) == made
    assert len((tmp_path / "asked").read_text().splitlines()) == 4
    assert pixels == {path.name: path.read_bytes() for path in out.glob("*.png")}


def test_grain_is_as_strong_as_drawn_and_darkens_nothing():
    picture = np.full((256, 256, 3), 128.0)
    for seed in range(8):
        grain = vvc_set.add_grain(picture, np.random.default_rng(seed)) - picture
        assert vvc_set.GRAIN[0] * 0.95 < grain.std() < vvc_set.GRAIN[1] * 1.05
        assert abs(grain.mean()) < 0.3
        assert np.corrcoef(grain[..., 0].ravel(), grain[..., 1].ravel())[0, 1] > 0.4
    bright = vvc_set.add_grain(picture + 120, np.random.default_rng(0)) - picture - 120
    assert bright.std() < 0.7 * (vvc_set.add_grain(picture, np.random.default_rng(0)) - picture).std()


def test_jpegs_are_halved(tmp_path):
    Image.effect_noise((200, 200), 60).save(tmp_path / "a.jpg", quality=90)
    rng = np.random.default_rng(0)
    assert vvc_set.cut_piece(tmp_path / "a.jpg", 128, (1.0, 1.0), 0.0, rng) is None
    piece = vvc_set.cut_piece(tmp_path / "a.jpg", 96, (1.0, 1.0), 0.0, rng)
    assert piece is not None
    assert piece.shape == (96, 96, 3)


@pytest.mark.parametrize(
    ("extra", "message"),
    [
        ([], "give either --encoder, the path of vvencapp, or --command"),
        (["--encoder", "/nowhere/vvencapp"], "cannot run VVC encoder /nowhere/vvencapp: No such file"),
        (["--command", "/nowhere/encoder {input}"], "cannot run /nowhere/encoder: No such file"),
        (["--command", "x {width} {bits}"], "--command has a placeholder 'bits'; known are input, output, width, height, qp"),
        (["--command", f"{sys.executable} -c 'raise SystemExit(\"no licence\")'"], "status 1 and no stream: no licence"),
        (["--encoder", "x", "--size", "100"], "--size must be a multiple of 8 and at least 64, got 100"),
        (["--encoder", "x", "--size", "512"], "no picture is large enough for 512x512 pieces"),
        (["--encoder", "x", "--qp", "20", "70"], "quality of vvc is qp 0..63"),
        (["--encoder", "x", "--qp", "30", "20"], "--qp must be the lower end first, got 30 20"),
        (["--encoder", "x", "--zoom", "0", "1"], "--zoom must be a range above 0"),
        (["--encoder", "x", "--count", "0"], "must be at least 1, got 0 and 1"),
    ],
    ids=str,
)
def test_errors(tmp_path, pictures, extra, message, capsys):
    assert vvc_set.main([str(pictures), "--out", str(tmp_path / "set"), "--count", "1", "--size", "96", *extra]) == 1
    said = capsys.readouterr().err
    assert message in said
    assert "Traceback" not in said


def test_folders_without_pictures(tmp_path, capsys):
    for folder, message in ((tmp_path, "no picture in"), (tmp_path / "none", "there is no")):
        assert vvc_set.main([str(folder), "--out", str(tmp_path / "set"), "--encoder", "x"]) == 1
        assert message in capsys.readouterr().err


@pytest.mark.skipif(not VVENC, reason="no vvencapp; name it with VSARTIFACT_VVENC")
def test_a_set_by_vvenc_gives_pairs(tmp_path, pictures):
    out = tmp_path / "set"
    line = [str(pictures), "--out", str(out), "--encoder", VVENC, "--preset", "faster", "--count", "2", "--size", "96"]
    assert vvc_set.main([*line, "--qp", "22", "22", "--zoom", "1", "1"]) == 0
    config = DistortConfig(codecs={"vvc": 1.0}, chance=1.0, vvc_streams=str(out), size=96, length=(4, 6))
    pairs = make_pairs(0, 0, Library(find_sources([out])[0]), config)
    assert pairs.note["label"] == "vvc qp 22"
    assert 36 < psnr(unpack(pairs.lq[0], 96)[0], unpack(pairs.gt[0], 96)[0]) < 50
    stream = next(out.glob("*.266"))
    assert vvc.decode(stream.read_bytes())[1] == "I"
