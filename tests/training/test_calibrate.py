# SPDX-License-Identifier: MIT
"""Adaptive strength: its statistics against values worked by hand, the fit, and a calibration of a shipped model."""

import dataclasses
import math
import shutil
import subprocess
import sys

import numpy as np
import onnx
import pytest
from rich.console import Console

from support import ROOT
from support.estimates import CLAMPED
from support.eval_models import saved
from vsartifact.core.adaptive import MOST, STATISTICS, from_text, statistics, to_text
from vsartifact.core.metadata import MetadataError, ModelInfo
from vsartifact.training import calibrate, to_onnx
from vsartifact.training.codec_table import Settings, encode_decode
from vsartifact.training.degrade import DistortConfig
from vsartifact.training.estimate_fit import Frames, curve, fit
from vsartifact.training.eval_cases import load_set
from vsartifact.training.eval_methods import input_planes, load_method, load_methods
from vsartifact.training.sources import find_sources
from vsartifact.training.viewer_curve import gained

MODELS = ROOT / "vsartifact" / "models"


def plane(codes):
    return np.array(codes, np.float32) / 255


def test_statistics_of_one_pixel_worked_by_hand():
    """Slopes 4 and -10, Laplacian -8, residual half a code value."""
    x = plane([[0, 100, 0], [98, 100, 104], [0, 90, 0]])
    r = plane([[9, 9, 9], [9, 0.5, 9], [9, 9, 9]])
    tiny = 255e-5
    unevenness = math.log((math.sqrt(58) + tiny) / (7 + tiny))
    sharpening, flat = -4 / math.sqrt(64 * 0.25 + 1e-12 * 255**4), (0.25 / 16.25 + 0.25 / 100.25) / 2
    effort = math.log((0.5 + tiny) / (8 + tiny))
    assert statistics(x, r) == pytest.approx([unevenness, sharpening, flat, effort, 0, 0], rel=1e-4, abs=1e-4)


def test_where_a_network_changes_much():
    """A residual of 16 codes on one pixel in 64: kurtosis 64, and all of it where the steps are, or nowhere near."""
    x, r = np.zeros((2, 34, 34), np.float32)
    x[:, 17:] = 100 / 255
    on, off = r.copy(), r.copy()
    on[1:-1:4, 16] = on[2:-1:4, 16] = 16 / 255  # 16 of 1,024 pixels
    off[1:-1:4, 4] = off[2:-1:4, 4] = 16 / 255
    masked, elsewhere = statistics(x, on), statistics(x, off)
    assert masked[4] == pytest.approx(math.log(64), abs=1e-3)
    assert masked[5] == pytest.approx(math.log(32), abs=1e-3)  # one column in 32 has steps
    assert elsewhere[4] == pytest.approx(math.log(64), abs=1e-3)
    assert elsewhere[5] < -10
    assert masked[:4] == pytest.approx([elsewhere[0], masked[1], *elsewhere[2:4]])


@pytest.mark.parametrize("shape", [(3, 3), (3, 40), (64, 5)], ids=str)
@pytest.mark.parametrize("code", [0, 16, 255])
def test_a_flat_plane_that_stays(shape, code):
    values = statistics(np.full(shape, code / 255, np.float32), np.zeros(shape, np.float32))
    assert values == pytest.approx([0, 0, 1, 0, 0, 0], abs=1e-6)


def test_residuals_along_the_laplacian(film):
    """A network that smooths has correlation 1 with it, one that sharpens -1, at any size of its residual."""
    x = film[..., 1].astype(np.float32) / 255
    laplacian = np.zeros_like(x)
    laplacian[1:-1, 1:-1] = x[1:-1, :-2] + x[1:-1, 2:] + x[:-2, 1:-1] + x[2:, 1:-1] - 4 * x[1:-1, 1:-1]
    for factor in (0.5, 0.02, -0.1):
        assert statistics(x, factor * laplacian)[1] == pytest.approx(math.copysign(1, factor), abs=1e-3)


def test_statistics_are_means_over_pixels(film):
    """Twice the same picture, mirrored so that no edge arises, has the statistics of one."""
    x = film[..., 1].astype(np.float32) / 255
    r = np.random.default_rng(0).normal(0, 1 / 255, x.shape).astype(np.float32)
    twice = [np.concatenate([part, part[:, ::-1]], 1) for part in (x, r)]
    assert statistics(*twice) == pytest.approx(statistics(x, r), abs=0.03)


@pytest.mark.parametrize("shape", [(1, 1), (2, 50), (50, 2)], ids=str)
def test_planes_too_small_for_statistics_have_factor_one(shape):
    assert from_text(CLAMPED)[0].factor(np.zeros(shape, np.float32), np.zeros(shape, np.float32)) == 1


def test_the_factor_worked_by_hand():
    """Statistics enter as -1 to 1 of their ranges, beyond which they count as the ends: here all but flat and masking."""
    values = np.array([[9, -5, 0.515, 0, 0, -0.125]])
    u = [1, -1, 0, 1, -1, -0.5]
    logit = 0.2 - 0.6 - 0.5 + 0.4 + 0.3 - 0.25
    logit += 0.5 * math.tanh(0.1 + u[0]) - 0.4 * math.tanh(1.5 * u[1] - 0.5 * u[5]) + 0.3 * math.tanh(-0.2 - u[2] + 0.5 * u[3])
    logit += 0.6 * math.tanh(0.3 - u[3] + 0.4 * u[4]) - 0.5 * math.tanh(-0.1 + 0.4 * u[1] + 1.2 * u[4])
    logit += 0.2 * math.tanh(-0.3 * u[0] + 0.7 * u[3] - u[5])
    assert from_text(CLAMPED)[0].factors(values) == pytest.approx([MOST / (1 + math.exp(-logit))])


def test_the_text_of_estimates_comes_back():
    assert to_text(from_text(CLAMPED)) == CLAMPED
    u, v = from_text(CLAMPED, ("UV", "UV"))
    assert u == v == from_text(CLAMPED)[0]
    both = CLAMPED + CLAMPED[1:].replace("-1.5", "-1.25", 1).replace(" 0.2 -0.6", " 3 -0.6", 1)
    y, u, v = from_text(both, ("Y", "UV", "UV"))
    assert u == v != y == from_text(CLAMPED)[0]
    assert (u.bias, u.high[3], u.weights, u.units) == (3, -1.25, y.weights, y.units)
    assert to_text([y, u]) == both


@pytest.mark.parametrize(
    ("text", "groups", "message"),
    [
        ("", ("Y",), "not calibrated for adaptive strength; run training/calibrate.py"),
        (CLAMPED.replace("2", "1", 1), ("Y",), "version 1, this is version 2; run training/calibrate.py"),
        (CLAMPED + " 1", ("Y",), "malformed"),
        (CLAMPED.replace("0.98", "x"), ("Y",), "malformed"),
        (CLAMPED.replace("0.98", "inf"), ("Y",), "malformed"),
        (CLAMPED.replace("0.05 0.98", "0.98 0.05"), ("Y",), "malformed"),
        (CLAMPED, ("Y", "UV", "UV"), "malformed"),
        (CLAMPED + CLAMPED[1:], ("UV", "UV"), "malformed"),
        (CLAMPED, (), "works with planes as they were coded, not with R'G'B'"),
    ],
    ids=["none", "version", "number", "letter", "infinite", "range", "one", "two", "rgb"],
)
def test_texts_that_are_no_estimates(text, groups, message):
    with pytest.raises(MetadataError, match=message):
        from_text(text, groups)


def some_frames(count=400, seed=0):
    """Frames whose best strength is 1.2 or 0.1 by whether their third statistic is above 0.5; the others say nothing."""
    rng = np.random.default_rng(seed)
    values = rng.random((count, len(STATISTICS)))
    best = np.where(values[:, 2] > 0.5, 1.2, 0.1)
    height = rng.uniform(1, 4, count)
    curves = height[:, None] * np.stack([2 * best, -np.ones(count), np.zeros(count)], 1)
    return Frames(values, curves, np.full(count, 1 / count)), best


def test_the_fit_finds_what_decides():
    frames, best = some_frames()
    factors = fit(frames).factors(frames.values)
    clear = np.abs(frames.values[:, 2] - 0.5) > 0.2
    assert np.abs(factors - best)[clear].mean() < 0.2
    fixed = max(frames.mean(frames.gains(s)) for s in np.linspace(0, MOST, 31))
    assert frames.mean(frames.gains(frames.best())) > frames.mean(frames.gains(factors)) > fixed + 0.1
    assert fit(frames) == fit(frames)


def test_a_curve_goes_through_what_was_gained():
    strengths = np.linspace(0, MOST, 7)
    frames = Frames(np.zeros((1, len(STATISTICS))), curve(strengths, 3 * strengths - 2 * strengths**3)[None], np.ones(1))
    assert frames.gains(1.0) == pytest.approx([1])
    assert frames.slopes(np.array([1.0])) == pytest.approx([-3])
    assert frames.best() == pytest.approx([0.71])  # the square root of 1/2, to a hundredth


def test_what_a_viewer_gains():
    """What brings a plane back gains until it is back and loses beyond; what is clean only loses; chroma counts where it is seen."""
    rng = np.random.default_rng(0)
    truth = np.float32(np.rint(rng.uniform(90, 160, (8, 8)).repeat(8, 0).repeat(8, 1)) / 255)
    missing = np.float32(rng.normal(0, 8 / 255, truth.shape))
    rows = np.array([gained([truth - missing], [truth], 0, missing), gained([truth], [truth], 0, missing)])
    frames = Frames(np.zeros((2, len(STATISTICS))), rows, np.ones(2))
    assert frames.best() == pytest.approx([1, 0], abs=0.15)
    assert frames.gains(1.0)[0] > 20
    assert frames.gains(0.5)[1] < -10
    grey = np.full((32, 32), 128 / 255, np.float32)
    chroma = missing[:32, :32]
    seen = gained([truth, grey - chroma, grey], [truth, grey, grey], 1, chroma)
    assert Frames(np.zeros((1, len(STATISTICS))), seen[None], np.ones(1)).gains(1.0)[0] > 1


def test_gradients_are_smooth_and_clean():
    """Steps of one code and no others, both ways of every plane."""
    for seed in range(20):
        for plane in calibrate.draw_gradients(np.random.default_rng(seed), 64):
            assert np.abs(np.diff(plane.astype(int), axis=0)).max() <= 8
            assert 16 <= plane.min() < plane.max() <= 240


@pytest.fixture(scope="module")
def pictures(tmp_path_factory, data):
    """Six pictures of the bundled film."""
    import av
    from PIL import Image

    out = tmp_path_factory.mktemp("pictures")
    with av.open(str(data / "sintel_reference.mkv")) as container:
        for i, frame in zip(range(6), container.decode(video=0), strict=False):
            Image.fromarray(frame.to_ndarray(format="rgb24")[:, 100 * i % 300 :][:, :320]).save(out / f"{i}.png")
    return out


def calibrated(folder, pictures, name):
    for suffix in (".onnx", ".safetensors"):
        shutil.copy(MODELS / (name + suffix), folder)
    path = folder / f"{name}.safetensors"
    assert calibrate.main([str(path), "--data", str(pictures), "--files", "2", "--threads", "1"]) == 0
    return path


def test_a_shipped_model_calibrated(tmp_path, pictures, capsys):
    """Both files get the same text and keep all else, again gives the same bytes, and bad coding gets more strength than none."""
    path = calibrated(tmp_path, pictures, "car_3k")
    table = capsys.readouterr().out
    assert all(word in table for word in ("x264", "svtav1", "jpeg", "none", "oracle", "all"))
    infos = [calibrate.read_info(path.with_suffix(suffix)) for suffix in (".onnx", ".safetensors")]
    assert infos[0] == infos[1]
    assert dataclasses.replace(infos[0], adaptive="") == dataclasses.replace(calibrate.read_info(MODELS / path.name), adaptive="")
    old, new = onnx.load(MODELS / "car_3k.onnx"), onnx.load(path.with_suffix(".onnx"))
    assert old.graph == new.graph
    before = path.with_suffix(".onnx").read_bytes()
    calibrated(tmp_path, pictures, "car_3k")
    assert path.with_suffix(".onnx").read_bytes() == before

    method, estimate = load_method(path), from_text(infos[0].adaptive)[0]
    frames = load_set(pictures, 2)
    factors = {}
    for quality in (10, 95):
        found = []
        for item in frames:
            decoded, _ = encode_decode(item.frames, Settings(codec="jpeg", quality=quality))
            restored = method.restore([decoded[0][0]])[0]
            found.append(estimate.factor(decoded[0][0] / np.float32(255), (restored - decoded[0][0]) / 255))
        factors[quality] = min(found), max(found)
    assert factors[10][0] > factors[95][1] + 0.2


@pytest.mark.parametrize("name", ["car_3k", "chroma_car", "car_yuv420", "fsrcnnx_x2_car"])
def test_evaluation_at_the_strength_of_restore(name, pictures):
    """Each plane is changed as much more or less as the model's own estimate says; models that have none as ever."""
    fixed, adaptive = (load_methods([MODELS / f"{name}.onnx"], adaptive=on)[0] for on in (False, True))
    frame, _ = encode_decode(load_set(pictures, 1)[0].frames, Settings(codec="x264", quality=32))
    planes = input_planes(fixed, frame[0], False)
    changes, factors = [], []
    for method in (fixed, adaptive):
        kept = planes[-len(method.restore(planes)) :]
        step = method.info.scale
        changes.append([out[::step, ::step] - plane for out, plane in zip(method.restore(planes), kept, strict=True)])
    estimates = from_text(fixed.info.adaptive, fixed.info.layout.groups) if fixed.info.adaptive else []
    assert bool(estimates) == (name != "fsrcnnx_x2_car")
    for i, (full, own) in enumerate(zip(*changes, strict=True)):
        factors.append(estimates[i].factor(kept[i] / np.float32(255), full / 255) if estimates else 1)
        assert np.abs(own - factors[i] * full).max() < 3  # where something was clamped
        assert np.abs(own - factors[i] * full).mean() < 0.02
    assert len(set(factors)) == len(factors)


def test_another_models_file_beside_it_is_left_alone(tmp_path, pictures):
    """Files of one stem are of one model only where they hold the same weights."""
    shutil.copy(MODELS / "car_3k.safetensors", tmp_path / "one.safetensors")
    shutil.copy(MODELS / "fsrcnnx_car.onnx", tmp_path / "one.onnx")
    assert calibrate.store(tmp_path / "one.safetensors", from_text(CLAMPED)) == [tmp_path / "one.safetensors"]
    assert (tmp_path / "one.onnx").read_bytes() == (MODELS / "fsrcnnx_car.onnx").read_bytes()


def test_a_model_of_chroma_calibrates(tmp_path, pictures):
    info = calibrate.read_info(calibrated(tmp_path, pictures, "chroma_car"))
    assert to_text(from_text(info.adaptive, ("UV", "UV"))[:1]) == info.adaptive


def test_a_model_of_all_planes_calibrates(tmp_path, pictures, capsys):
    """Luma counts as one plane, whose phases this model changes by 1, 2, 3 and 4 codes, U by 5 and V by 6."""
    path = saved(tmp_path, kind="yuv420")
    sources, _ = find_sources([str(pictures)])
    measured = calibrate.measure(load_method(path), sources, DistortConfig(), 1, 1, Console(quiet=True))
    assert list(measured) == ["Y", "UV"]
    assert [len(group.codecs) for group in measured.values()] == [28, 56]  # three pairs of nine kinds, and a gradient
    assert all(group.codecs[-1] == calibrate.GRADIENT for group in measured.values())
    clean = [name in (calibrate.NO_CODEC, calibrate.GRADIENT) for name in measured["Y"].codecs]
    assert (measured["Y"].frames.gains(1.0)[clean] < 0).all()  # what is clean can only lose

    assert calibrate.main([str(path), "--data", str(pictures), "--files", "1", "--threads", "1"]) == 0
    printed = capsys.readouterr().out
    assert all(title in printed.split() for title in ("Y", "UV"))
    expected = to_text([fit(group.frames) for group in measured.values()])
    assert calibrate.read_info(path).adaptive == expected
    y, u, v = from_text(expected, ("Y", "UV", "UV"))
    assert u == v != y


def test_pairs_of_one_codec(pictures):
    """What is coded weighs 1 together, what is not as much as was said."""
    sources, _ = find_sources([str(pictures)])
    model = load_method(MODELS / "car_3k.onnx")
    measured = calibrate.measure(model, sources, DistortConfig(), 2, 1, Console(quiet=True), ["jpeg", "mpeg2"], 0.25)["Y"]
    codecs, weights = np.array(measured.codecs), measured.frames.weights
    for name, weight in {"jpeg": 0.5, "mpeg2": 0.5, "none": 0.25}.items():
        assert weights[codecs == name] == pytest.approx(weight / 6)
    assert weights[codecs == "gradient"] == pytest.approx(0.25 / 2)
    assert len(codecs) == 20


def test_exports_keep_the_calibration_where_it_means_something(tmp_path):
    """A standalone file adds the residual by itself, there is no strength to scale."""
    weights, out = tmp_path / "model.safetensors", tmp_path / "out.onnx"
    shutil.copy(MODELS / "car_3k.safetensors", weights)
    calibrate.store(weights, from_text(CLAMPED))
    for flags, adaptive in (([], CLAMPED), (["--standalone"], "")):
        assert to_onnx.main([str(weights), "-o", str(out), *flags]) == 0
        assert calibrate.read_info(out).adaptive == adaptive


def test_models_without_a_calibration_have_no_such_key():
    info = ModelInfo(network="plain", network_args={})
    assert "vsartifact.adaptive" not in info.to_strings()
    assert ModelInfo.from_strings(info.to_strings()) == info
    calibrated = dataclasses.replace(info, adaptive=CLAMPED)
    assert ModelInfo.from_strings(calibrated.to_strings()) == calibrated


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            [str(MODELS / "fsrcnnx_x2_car.onnx"), "--data", "."],
            "adaptive strength needs planes as they were coded, scale 1 and a residual",
        ),
        (["nowhere.onnx", "--data", "."], "no model at nowhere.onnx"),
        ([str(MODELS / "fsrcnnx_car.onnx"), "--data", "nowhere"], "training data folder nowhere does not exist"),
        ([str(MODELS / "fsrcnnx_car.onnx"), "--data", "."], "no readable picture or clip"),
        ([str(MODELS / "fsrcnnx_car.onnx"), "--data", ".", "--files", "0"], "--files must be positive, got 0"),
        ([str(MODELS / "fsrcnnx_car.onnx"), "--data", ".", "--clean", "0"], "--clean must be a number above 0, got 0"),
        (
            [str(MODELS / "fsrcnnx_car.onnx"), "--data", str(ROOT / "tests" / "data"), "--codecs", "vvc"],
            "vvc needs vvc_streams (a folder of .266 files) or vvc_encoder",
        ),
    ],
    ids=["kind", "model", "folder", "empty", "files", "clean", "vvc"],
)
def test_refusals(arguments, message, refused):
    refused(calibrate.main, arguments, message)


def benchmark(model, pictures, *codecs):
    """Cells of the rows of codecs, by codec and planes."""
    command = [
        sys.executable,
        ROOT / "benchmarks" / "adaptive.py",
        model,
        "--sets",
        pictures,
        "--limit",
        "1",
        "--codecs",
        *codecs,
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    rows = [line.replace("│", " ").split() for line in done.stdout.splitlines() if pictures.name[:4] in line]
    return {(row[1], row[2]): row for row in rows}


def test_the_benchmark_scores_a_model_of_all_planes(tmp_path, pictures):
    """Luma, and U and V together; every residual is constant, so a picture that is not coded can but lose."""
    path = saved(tmp_path, kind="yuv420")
    y, other = from_text(CLAMPED)[0], dataclasses.replace(from_text(CLAMPED)[0], bias=-3)
    calibrate.store(path, [y, other])
    rows = benchmark(path, pictures, "none")
    assert {key: row[3] for key, row in rows.items()} == {("none", "Y"): "1", ("none", "UV"): "2"}
    assert all(cell.startswith("-") or float(cell) == 0 for row in rows.values() for cell in row[4:10])
    assert float(rows["none", "UV"][-1]) < float(rows["none", "Y"][-1])


def test_the_benchmark_scores_a_calibrated_model(tmp_path, pictures):
    shutil.copy(MODELS / "car_3k.onnx", tmp_path)
    calibrate.store(tmp_path / "car_3k.onnx", from_text(CLAMPED))
    found = benchmark(tmp_path / "car_3k.onnx", pictures, "none", "jpeg:10")
    rows = {codec: row for (codec, _), row in found.items()}
    assert list(found) == [("jpeg:10", "Y"), ("none", "Y")]
    numbers = {name: [float(cell) for cell in cells if cell[0] in "+-"] for name, cells in rows.items()}
    for name, (*fixed, adaptive, oracle, _) in numbers.items():
        assert oracle >= max(*fixed, adaptive) - 0.01, name
    assert numbers["none"][0] > numbers["none"][3]
    assert numbers["jpeg:10"][3] > 0.2


def test_neighbours_are_missing_in_a_part_of_the_pairs(pictures):
    """Two pairs more of each clip: what the model changes without the frames behind, and without any, is something else."""
    sources, _ = find_sources([str(pictures)])
    model = load_method(MODELS / "car3_10k.onnx")
    measured = calibrate.measure(model, sources, DistortConfig(still_chance=0.0), 1, 1, Console(quiet=True), ["x264"])["Y"]
    rows = measured.frames.values[[name == "x264" for name in measured.codecs]]
    assert rows.shape == (5, len(STATISTICS))
    assert len({tuple(row) for row in rows}) == 5
    decoded = ["unevenness", "flat"]  # which the residual does not enter
    for whole, part in ((0, 3), (2, 4)):
        same = [STATISTICS.index(name) for name in decoded]
        assert rows[whole, same] == pytest.approx(rows[part, same], rel=1e-9)
