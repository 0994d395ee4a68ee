# SPDX-License-Identifier: MIT
"""Evaluation: colour JPEG, VVC streams, the biased path, what is said and kept where something fails."""

import io
import json
import os
from pathlib import Path

import numpy as np
import pytest
import torch
from conftest import network_bytes
from PIL import Image
from rich.console import Console

from support import ROOT
from support.eval_models import JPEG, frame_of, saved, scored
from vsartifact.core.color import luma
from vsartifact.core.metrics import psnr, psnr_b, ssim
from vsartifact.training import evaluate, features
from vsartifact.training.codec_table import Settings
from vsartifact.training.compression_debug import to_rgb
from vsartifact.training.eval_cases import Coding, Item, load_set, parse_codecs
from vsartifact.training.eval_measures import MEASURES, means, swscale_default
from vsartifact.training.eval_methods import load_method, load_methods, to_picture
from vsartifact.training.sources import halve, rgb_to_ycbcr
from vsartifact.training.vvc import decode

EVAL = Path(os.environ.get("VSARTIFACT_DATA", ROOT.parent / "shared" / "data")) / "eval"
FILM_JPEG = 26.479
"""dB, by Pillow and numpy alone."""
FILM_SWSCALE = (-1.101, 46.46)
"""Bias in code values and dB, by the ffmpeg program (5.1, x86-64)."""
HASHES = {"recipe_hash": "none", "weights_hash": "none"}


def test_colour_jpeg_is_pillows(folder, film):
    item = load_set(folder)[0]
    case = Coding(item=item, settings=JPEG[0]).file
    buffer = io.BytesIO()
    Image.fromarray(film).save(buffer, "JPEG", quality=10)
    expected = np.array(Image.open(buffer))
    assert np.array_equal(case.pictures(None)[0], expected)
    assert case.bits == 8 * len(buffer.getvalue())
    assert psnr(to_picture(case.decoded[0], full_range=True), expected) > 42, "the planes that other kinds get are of that file"
    ((a, b, c),) = MEASURES["rgb"].score(case, None)
    assert a == psnr(expected, film)
    assert b == pytest.approx(np.mean([ssim(expected[..., i], film[..., i]) for i in range(3)]))
    assert c == pytest.approx(np.mean([psnr_b(expected[..., i], film[..., i]) for i in range(3)]))


def test_models_of_rgb_get_the_jpeg_as_decoded(folder, tmp_path):
    method = load_method(saved(tmp_path, kind="rgb"))
    case = Coding(item=load_set(folder)[0], settings=JPEG[0]).file
    got, before = case.pictures(method)[0].astype(int), case.pictures(None)[0].astype(int)
    assert np.array_equal(got, np.clip(before + np.array([1, 2, 3]), 0, 255))


def test_inputs_of_colour_jpeg(folder):
    """The bundled film; where the evaluation data is, LIVE1 too: 25.69 dB in IDCN's table (zhenngbolun/IDCN: color_result.png)."""
    expected = {folder: FILM_JPEG} | {path: 25.69 for path in (EVAL / "live1",) if path.is_dir()}
    for path, value in expected.items():
        cases = [Coding(item=item, settings=JPEG[0]).file for item in load_set(path) if not item.grey]
        assert np.mean([psnr(case.pictures(None)[0], case.item.rgb) for case in cases]) == pytest.approx(value, abs=0.005)


def test_swscale_darkens(film):
    """The error that ARMoE's benchmark holds, without any codec, and that our own conversion does not have."""
    y, u, v = rgb_to_ycbcr(film[:, :126])
    frame = [y, halve(u), halve(v)]
    biases = [(luma(out) - luma(film[:, :126])).mean() for out in (swscale_default(frame), to_picture(frame, full_range=False))]
    assert -1.3 < biases[0] < -0.8
    assert abs(biases[1]) < 0.05


def test_swscale_darkens_by_the_published_constant(folder):
    """The bundled film; where the evaluation data is, Kodak24 too: 46.64 dB and 1.077 code values by the ffmpeg program."""
    expected = {folder: FILM_SWSCALE} | {path: (-1.077, 46.7) for path in (EVAL / "kodak24",) if path.is_dir()}
    for path, (bias, decibels) in expected.items():
        items = [item.cut(2) for item in load_set(path) if not item.grey]
        errors = [luma(swscale_default(item.frames[0])) - luma(item.rgb) for item in items]
        assert np.mean([error.mean() for error in errors]) == pytest.approx(bias, abs=0.02)
        assert np.mean([10 * np.log10(255**2 / np.mean(error**2)) for error in errors]) == pytest.approx(decibels, abs=0.1)


def test_models_of_rgb_restore_what_swscale_made(folder, tmp_path, film):
    """Models of planes come before the conversion."""
    methods = [load_method(saved(tmp_path, kind, kind=kind)) for kind in ("rgb", "plane")]
    case = Coding(item=load_set(folder)[0], settings=JPEG[0]).frames
    (before,), (by_rgb,), (by_plane,) = (case.through(method, swscale_default) for method in (None, *methods))
    assert np.array_equal(by_rgb, np.clip(before + np.array([1, 2, 3]), 0, 255))
    assert np.array_equal(by_plane, swscale_default([case.decoded[0][0] + 1, *case.decoded[0][1:]]))


def test_the_bias_alone_has_a_row(folder, tmp_path):
    (folder / "grey.png").unlink()
    rows = scored([load_method(saved(tmp_path))], [folder], measures=("yuv", "swscale"))
    assert {key for key in rows if key[1] == "none"} == {("swscale", "none", "decoded"), ("swscale", "none", "model")}
    alone = rows["swscale", "none", "decoded"]
    assert alone["bias"] == pytest.approx(rows["swscale", "jpeg", "decoded"]["bias"], abs=0.4)
    assert alone["psnr_y"] > rows["swscale", "jpeg", "decoded"]["psnr_y"]


def test_swscale_is_for_colour_pictures(folder, data, tmp_path):
    clip = Item("clip", [frame_of(32, 32)])
    grey = next(item for item in load_set(folder) if item.grey)
    for item in (clip, grey):
        with pytest.raises(ValueError, match=r"--swscale is for colour pictures"):
            MEASURES["swscale"].code(Coding(item=item, settings=JPEG[0]))
    with pytest.raises(ValueError, match="clip is a clip"):
        MEASURES["rgb"].code(Coding(item=clip, settings=JPEG[0]))


def test_clips_are_measured_in_rgb_by_their_frames(data, tmp_path):
    (tmp_path / "clips").mkdir()
    (tmp_path / "clips" / "film.mkv").write_bytes((data / "sintel_reference.mkv").read_bytes())
    rows = scored([], [tmp_path / "clips"], [Settings(codec="x264", quality=30)], measures=("yuv", "rgb"), frames=2)
    yuv, rgb = (rows[name, "x264", "decoded"] for name in ("yuv", "rgb"))
    assert yuv["bpp"] == rgb["bpp"]
    assert 25 < rgb["psnr_rgb"] < 50


def test_what_says_nothing_is_left_out():
    nan = float("nan")
    measure = MEASURES["yuv"]
    out = means(measure, [[31, 0.9, 30, nan, 40], [33, 0.9, 30, nan, nan]], [[100, 0.8, 29, nan, 39]], distance=False)
    assert (out["psnr_y"], out["gain_y"]) == (32, None), "the codec lost nothing, there is nothing to gain"
    assert (out["psnr_u"], out["gain_u"]) == (None, None)
    assert (out["psnr_v"], out["gain_v"]) == (40, 1)
    flat = np.full((16, 16), 9, np.uint8)
    assert psnr_b(flat, flat) == 100


def test_distance_falls_with_the_error(folder, tmp_path):
    torch.manual_seed(0)
    net = features.Features(((8,), (8,)), (0.0, 1.0))
    features.save_features(tmp_path / "net.safetensors", net, {})
    distance = evaluate._distance(f"own:{tmp_path / 'net.safetensors'}", "cpu")
    codecs = parse_codecs(["none", "jpeg:60:10"])
    values = []
    for rows, _ in evaluate.evaluate([], [folder], codecs, Console(quiet=True), measures=("yuv", "rgb"), distance=distance):
        values.append([row["distance"] for row in rows])
    assert values[0][0] == pytest.approx(0, abs=1e-5)
    for none, good, bad in zip(*values, strict=True):
        assert none < good < bad


# VVC streams


@pytest.fixture
def streams(tmp_path, data):
    """The bundled stream, and as its source its own picture."""
    (tmp_path / "vvc").mkdir()
    (tmp_path / "pictures").mkdir()
    stream = data / "kodim02_qp37.266"
    (tmp_path / "vvc" / stream.name).write_bytes(stream.read_bytes())
    Image.fromarray(to_rgb(decode(stream.read_bytes())[0][0], full_range=False)).save(tmp_path / "pictures" / "kodim02.png")
    return tmp_path / "pictures", tmp_path / "vvc"


def test_vvc_from_streams(streams, data):
    pictures, folder = streams
    (row,) = scored([], [pictures], parse_codecs(["vvc:37"]), streams=folder).values()
    assert row["psnr_y"] > 45
    assert row["bpp"] == pytest.approx(8 * (data / "kodim02_qp37.266").stat().st_size / (512 * 768), abs=1e-5)
    with pytest.raises(FileNotFoundError, match=r"no VVC stream .*kodim02_qp22.266; encode kodim02.png"):
        scored([], [pictures], parse_codecs(["vvc:22"]), streams=folder)
    with pytest.raises(ValueError, match="give --vvc-streams or --vvc-encoder"):
        scored([], [pictures], parse_codecs(["vvc:37"]))
    Image.effect_noise((768, 512), 60).save(pictures / "kodim02.png")
    with pytest.raises(ValueError, match=r"does not show kodim02.png"):
        scored([], [pictures], parse_codecs(["vvc:37"]), streams=folder)


# Command line


def test_a_model_that_fails_does_not_take_the_others_along(folder, tmp_path, capsys):
    (tmp_path / "narrow.onnx").write_bytes(network_bytes(height=40, width=40, metadata=HASHES))  # of one size
    good = str(saved(tmp_path, "good"))
    out = tmp_path / "out"
    assert (
        evaluate.main([str(tmp_path / "narrow.onnx"), good, "--sets", str(folder), "--codecs", "jpeg:10:20", "--out", str(out)])
        == 1
    )
    rows = [row for row in json.loads((out / "results.json").read_text())["rows"] if row["measure"] == "yuv"]
    assert [(row["method"], row["quality"]) for row in rows] == [("decoded", 10), ("good", 10), ("decoded", 20), ("good", 20)]
    assert "model narrow failed and is left out from there on: " in (said := capsys.readouterr().err)
    assert "on colour.png: " in said


def test_results_before_a_failing_codec_are_kept(folder, tmp_path, capsys):
    assert evaluate.main(["--sets", str(folder), "--codecs", "jpeg:10", "vvc:37", "--out", str(tmp_path / "out")]) == 1
    rows = json.loads((tmp_path / "out" / "results.json").read_text())["rows"]
    assert {(row["codec"], row["method"]) for row in rows} == {("jpeg", "decoded")}
    captured = capsys.readouterr()
    assert "give --vvc-streams or --vvc-encoder" in captured.err
    assert "jpeg:10" in captured.out


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["a.txt"], "a.txt is no model; expected .safetensors or .onnx"),
        (["missing.onnx"], "no model at missing.onnx"),
        (["--codecs", "x266:3"], "'x266:3' is not CODEC:QUALITY"),
        (["--codecs", "none:3"], "'none:3' is not CODEC:QUALITY"),
        (["--sets", "nowhere"], "no pictures or clips in nowhere"),
        (["--published", "--limit", "1"], "published rows are of whole sets"),
        (["--features", "missing.pth"], "no VGG-19 weights at missing.pth"),
    ],
    ids=lambda value: value if isinstance(value, str) else " ".join(value),
)
def test_errors(args, message, folder, capsys):
    others = [("--sets", str(folder)), ("--codecs", "jpeg:10")]
    assert evaluate.main([*args, *(text for option in others if option[0] not in args for text in option)]) == 1
    assert message in capsys.readouterr().err


def test_models_of_two_scales_have_tables_of_their_own(folder, tmp_path):
    paths = [saved(tmp_path, f"x{scale}", scale=scale) for scale in (2, 1)]
    tables = [rows for rows, _ in evaluate.evaluate(load_methods(paths), [folder], JPEG, Console(quiet=True))]
    assert [[row["method"] for row in rows] for rows in tables] == [["decoded", "x1"], ["decoded", "x2"]]
    (once, _), (twice, _) = tables
    assert (once["set"], twice["set"]) == (folder.name, f"{folder.name} x2")
    assert twice["psnr_y"] < once["psnr_y"], "reduced and enlarged again"


def test_tiles_that_are_too_small(tmp_path):
    with pytest.raises(ValueError, match=r"tiles of 3 are too small for .*; make them a multiple of 4"):
        load_method(saved(tmp_path, unshuffle=4), tile=3)


def test_a_damaged_graph_is_named(tmp_path):
    (tmp_path / "damaged.onnx").write_bytes(b"not a graph")
    with pytest.raises(ValueError, match=r"damaged.onnx is not a graph that ONNX Runtime can load"):
        load_method(tmp_path / "damaged.onnx")


def test_progress_names_set_setting_and_model(folder, tmp_path):
    file = io.StringIO()
    console = Console(file=file, force_terminal=True, width=100)
    list(evaluate.evaluate([load_method(saved(tmp_path))], [folder], JPEG, console))
    assert "set jpeg:10" in file.getvalue()
    assert "100%" in file.getvalue()


def test_bd_rates_of_every_plane():
    """A method that reaches each quality with half the bits saves 50 %; chroma that says nothing has no curve."""
    rows = []
    for i, quality in enumerate((37, 32, 27, 22)):
        row = {"measure": "yuv", "set": "s", "codec": "x264", "quality": quality}
        row |= {"psnr_y": 30.0 + i, "psnr_u": 35.0 + i, "psnr_v": None}
        rows += [row | {"method": "decoded", "bpp": 0.1 * 2**i}, row | {"method": "half", "bpp": 0.05 * 2**i}]
    (rates,) = evaluate.bd_rates(rows)
    assert (rates["method"], rates["bd_rate"], rates["bd_rate_u"], rates["bd_rate_v"]) == ("half", -50, -50, None)
    assert evaluate.bd_rates(rows[2:]) == []
