# SPDX-License-Identifier: MIT
"""What a viewer sees, in evaluation: values of clips and pictures, the worst clip, steps of quality, tables and BD-rates."""

import io
import json
import math

import av
import numpy as np
import pytest
import viewer
from rich.console import Console

from support.eval_models import JPEG, saved
from vsartifact import metrics
from vsartifact.training import eval_report, eval_viewer, evaluate
from vsartifact.training.codec_table import Settings, encode_decode, from_frame
from vsartifact.training.eval_cases import load_set
from vsartifact.training.eval_methods import load_method

NAMES = ["psnr_y", "ssimulacra2", "cambi", "flicker"]
X264 = Settings(codec="x264", quality=30)


@pytest.fixture(scope="module")
def clips(data, tmp_path_factory):
    """Two parts of the bundled film, three frames each, as files without loss."""
    folder = tmp_path_factory.mktemp("clips")
    with av.open(str(data / "sintel_reference.mkv")) as container:
        film = [from_frame(frame) for frame, _ in zip(container.decode(video=0), range(3), strict=False)]
    for name, left in (("left", 0), ("right", 320)):
        with av.open(str(folder / f"{name}.mkv"), "w") as container:
            stream = container.add_stream("ffv1", rate=25)
            stream.width, stream.height, stream.pix_fmt = 224, 96, "yuv420p"
            for planes in film:
                frame = av.VideoFrame(224, 96, "yuv420p")
                for plane, source, k in zip(frame.planes, planes, (0, 1, 1), strict=True):
                    rows = np.zeros((plane.height, plane.line_size), np.uint8)
                    rows[:, : plane.width] = source[100 >> k : 196 >> k, left >> k : (left + 224) >> k]
                    plane.update(rows.tobytes())
                container.mux(stream.encode(frame))
            container.mux(stream.encode(None))
    return folder


@pytest.fixture(scope="module")
def rows(clips, tmp_path_factory):
    """Rows of the table for a model that makes luma brighter by one code value, and the items they are of."""
    method = load_method(saved(tmp_path_factory.mktemp("model")))
    ((rows, failed),) = evaluate.evaluate([method], [clips], [X264], Console(quiet=True), seen=NAMES, steps=True)
    assert not failed
    return [row for row in rows if row["measure"] == "viewer"]


def direct(item, quality, brighter=0):
    """By the metrics alone."""
    frames = encode_decode(item.frames, Settings(codec="x264", quality=quality))[0]
    got = metrics.Clip(frames=[[np.minimum(frame[0], 255 - brighter) + np.uint8(brighter), *frame[1:]] for frame in frames])
    return metrics.scores(metrics.Clip(frames=item.frames), got, NAMES)


def test_means_gains_and_the_worst_of_clips(clips, rows):
    items = load_set(clips)
    before, after = ([direct(item, 30, brighter) for item in items] for brighter in (0, 1))
    decoded, method = rows
    assert (decoded["method"], method["method"]) == ("decoded", "model")
    for name in NAMES:
        gains = [b[name] - a[name] for a, b in zip(before, after, strict=True)]
        assert decoded[name] == pytest.approx(np.mean([a[name] for a in before]), abs=1e-3)
        assert method[f"gain_{name}"] == pytest.approx(np.mean(gains), abs=1e-3)
        worst = max(gains) if name == "cambi" else min(gains)
        assert method[f"worst_{name}"] == pytest.approx(worst, abs=1e-3)
        assert f"worst_{name}" not in decoded
    assert decoded["clips"].keys() == {"left.mkv", "right.mkv"}
    assert decoded["clips"]["left.mkv"]["ssimulacra2"] == pytest.approx(before[0]["ssimulacra2"], abs=1e-3)


def test_steps_are_of_the_same_clips_coded_better_and_worse(clips, rows):
    items = load_set(clips)
    (_, method) = rows
    for name in ("psnr_y", "ssimulacra2", "flicker"):
        worth = np.mean([direct(item, 28)[name] - direct(item, 32)[name] for item in items]) / 4
        assert worth > 0
        assert method[f"steps_{name}"] == pytest.approx(method[f"gain_{name}"] / worth, abs=1e-3)
    assert method["steps_cambi"] is None, "the codec may band less where it codes worse"


def test_steps_of_a_codec_whose_best_quality_is_its_highest(folder):
    item = next(item for item in load_set(folder) if not item.grey)
    coding = evaluate.Coding(item=item, settings=JPEG[0])  # 10: the worst that is drawn
    (worth,) = eval_viewer.worth_of_a_step(coding, ["psnr_y"])
    at = {
        q: eval_viewer.values(evaluate.Coding(item=item, settings=Settings(codec="jpeg", quality=q)).frames, None, ["psnr_y"])[0]
        for q in (10, 12)
    }
    assert worth == pytest.approx((at[12] - at[10]) / 2)
    uncoded = evaluate.Coding(item=item, settings=Settings(codec="none", quality=0))
    assert all(math.isnan(value) for value in eval_viewer.worth_of_a_step(uncoded, NAMES))


def test_pictures_have_what_needs_no_clip(folder, tmp_path):
    """Of odd size and grey, too; they are too small for CAMBI."""
    ((found, _),) = evaluate.evaluate([], [folder], JPEG, Console(quiet=True), seen=NAMES)
    (row,) = [row for row in found if row["measure"] == "viewer"]
    assert (row["cambi"], row["flicker"]) == (None, None)
    assert row["ssimulacra2"] < 80
    assert row["psnr_y"] == pytest.approx(next(row for row in found if row["measure"] == "yuv")["psnr_y"], abs=0.1)


def test_tables(rows, tmp_path):
    file = io.StringIO()
    eval_report.show(rows, [], Console(file=file, width=80))
    lines = [line.split() for line in file.getvalue().splitlines()]
    header = next(line for line in lines if "SSIMULACRA2" in line)
    assert header == ["codec", "bpp", "method", "PSNR-Y", "SSIMULACRA2", "CAMBI", "flicker"]
    _, method = rows
    for start, part in (("model", "gain"), ("- worst clip", "worst"), ("- in crf steps", "steps")):
        numbers = next(line for line in lines if " ".join(line).startswith(start))[len(start.split()) :]
        shown = [f"{value:+.2f}" for name in NAMES if (value := method[f"{part}_{name}"]) is not None]
        assert numbers == shown
    eval_report.write(tmp_path, rows, [], {"model": 100})
    table = [line for line in (tmp_path / "results.md").read_text().splitlines() if line.startswith("|")]
    assert len({line.count("|") for line in table}) == 1
    assert len(table) == 2 + 4


def test_bd_rates():
    """A method that reaches each SSIMULACRA2 with half the bits, and each PSNR with as many."""
    rows = []
    for i, quality in enumerate((37, 32, 27, 22)):
        for method, seen in (("decoded", 10 * i), ("seen", 10 * i + 10)):
            setting = {"set": "s", "codec": "x264", "quality": quality, "method": method, "bpp": 0.1 * 2**i}
            rows.append(setting | {"measure": "yuv", "psnr_y": 30.0 + i, "psnr_u": 30.0 + i, "psnr_v": 30.0 + i})
            rows.append(setting | {"measure": "viewer", "ssimulacra2": seen})
    (rates,) = evaluate.bd_rates(rows)
    assert (rates["bd_rate"], rates["bd_rate_ssimulacra2"]) == (0, -50)
    file = io.StringIO()
    eval_report.show(rows, [rates], Console(file=file, width=80))
    assert "BD-rate s x264 seen: Y +0.00 %, U +0.00 %, V +0.00 %, SSIMULACRA2 -50.00 %" in file.getvalue()


def test_command(clips, tmp_path, capsys):
    """The table is there by default, in results that any JSON reader takes, and can be left out."""
    args = ["--sets", str(clips), "--codecs", "x264:30", "--limit", "1", "--frames", "1", "--out", str(tmp_path)]
    assert evaluate.main(args) == 0
    assert "SSIMULACRA2" in capsys.readouterr().out
    text = (tmp_path / "results.json").read_text()
    assert "NaN" not in text
    (_, seen) = json.loads(text)["rows"]
    assert set(metrics.DEFAULT) <= set(seen)
    assert evaluate.main([*args, "--measures"]) == 0
    assert "SSIMULACRA2" not in capsys.readouterr().out


def test_benchmark(clips, rows, folder, tmp_path, capsys):
    """benchmarks/viewer.py finds of the codec what evaluation finds; strength 0 gains nothing; a model gains; errors are a sentence."""
    methods = ["car_3k+chroma_car", "car_3k@0"]
    args = ["--codecs", "x264:30", "--frames", "3", "--measures", *NAMES]
    assert viewer.main([str(clips), *args, "--methods", *methods, "--steps", "--json", str(tmp_path / "out.json")]) == 0
    decoded, restored, nothing = json.loads((tmp_path / "out.json").read_text())["rows"]
    assert decoded["clips"] == rows[0]["clips"]
    assert all(nothing[f"{part}_{name}"] == 0 for part in ("gain", "worst") for name in NAMES)
    assert restored["gain_psnr_y"] > 0.1
    assert restored["steps_psnr_y"] > 0
    assert restored["cpu_seconds_per_frame"] > 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "| codec | method | PSNR-Y | SSIMULACRA2 | CAMBI | flicker | s |"
    assert len({line.count("|") for line in lines}) == 1
    assert "+0.00 (+0.00, +0.00 steps)" in lines[4]

    assert viewer.main([str(folder), *args, "--methods", "car_3k"]) == 0  # pictures, too small for CAMBI
    assert "nan" not in capsys.readouterr().out
    assert viewer.main([str(clips), *args, "--methods", "car_3"]) == 1
    assert viewer.main([str(clips), *args, "--methods", "fsrcnnx_x2_car"]) == 1
    said = capsys.readouterr().err.splitlines()
    assert said[0].startswith("viewer.py: Restore: ")
    assert "fsrcnnx_x2_car makes 448x192 YUV420P8 of 224x96" in said[1]


def test_gains_of_what_was_not_coded_have_no_steps() -> None:
    row = {"measure": eval_viewer.VIEWER, "set": "s", "codec": "none", "quality": 0, "bpp": 0.0, "method": "m"}
    shown = eval_viewer.lines([row | {"gain_psnr_y": 1.0, "worst_psnr_y": 0.5}])
    assert [(line["method"], line["psnr_y"]) for line in shown] == [("m", 1.0), ("- worst clip", 0.5)]
