# SPDX-License-Identifier: MIT
"""Evaluation's tables at any width, beside published rows, and its plot."""

import io
import tomllib
from typing import Any

import pytest
from rich.console import Console

from vsartifact.training import eval_report
from vsartifact.training.codec_table import CODECS
from vsartifact.training.eval_measures import MEASURES

COSTS = {"a_model_with_quite_a_long_name_that_folds": 2640, "big": 28_000_000}
ROWS: list[dict[str, Any]] = [
    {"measure": "yuv", "set": "live1", "codec": "jpeg", "quality": quality, "bpp": 0.3654 * quality, "method": method}
    | {"psnr_y": 27.7701, "ssim_y": 0.773, "psnr_b": 25.33, "psnr_u": 38.5, "psnr_v": 37.5}
    | {"gain_y": gain, "gain_ssim": gain / 50, "gain_b": gain, "gain_u": -gain if method == "big" else 0.0, "gain_v": 0.0}
    for quality in (10, 40)
    for method, gain in (("decoded", 0.0), (next(iter(COSTS)), 1.2345), ("big", 1.9876))
]
ROWS += [
    {"measure": "swscale", "set": "kodak24", "codec": "none", "quality": 0, "bpp": 0.0, "method": "decoded"}
    | {"psnr_y": 46.727, "ssim_y": 0.9986, "psnr_b": 46.47, "bias": -1.07, "gain_y": 0.0, "gain_ssim": 0.0, "gain_b": 0.0}
]
RATES = [{"set": "live1", "codec": "jpeg", "method": "big", "bd_rate": -12.34, "bd_rate_u": None, "bd_rate_v": 0.0}]


@pytest.mark.parametrize("width", [20, 60, 80, 200])
def test_numbers_are_whole_at_any_width(width):
    file = io.StringIO()
    eval_report.show(ROWS + eval_report.published(ROWS), RATES, Console(file=file, width=width))
    text = file.getvalue()
    words = text.split()
    for number in (
        "27.770",
        "+1.234",
        "+1.988",
        "-1.988",
        "0.7730",
        "25.33",
        "3.654",
        "14.616",
        "jpeg:40",
        "46.727",
        "-1.07",
        "-12.34",
    ):
        assert number in words
    assert "…" not in text
    assert "Y -12.34 %, U none, V +0.00 %" in text
    table = [line for line in text.splitlines() if not line.startswith(("BD-rate", "*"))]
    assert max(map(len, table)) <= max(width, eval_report.NARROWEST)
    name = next(iter(COSTS))
    assert ("".join(words).count(name) or name in text) if width == 200 else name[:10] in text


def test_gains_that_are_nothing_are_not_shown():
    file = io.StringIO()
    eval_report.show(ROWS[:6], [], Console(file=file, width=120))
    header = file.getvalue().splitlines()[2]
    assert "gain U" in header
    assert "gain V" not in header


def test_markdown(tmp_path):
    eval_report.write(tmp_path, ROWS + eval_report.published(ROWS), RATES, COSTS)
    text = (tmp_path / "results.md").read_text()
    tables = [part.splitlines() for part in text.split("\n\n") if part.startswith("|")]
    assert len(tables) == 3  # yuv, swscale, BD-rate
    for header, rule, *body in tables:
        assert {line.count("|") for line in (rule, *body)} == {header.count("|")}
    assert "| live1 | jpeg:10 |  | *FBCNN* | 29.750 |  | 0.8270 | 29.40 |  |" in tables[0]
    settings = [line.split("|")[2].strip() for line in tables[0][2:]]
    assert settings == sorted(settings), "published rows stand beside those of the same setting"
    assert "| live1 | jpeg | big | -12.34 % |  | +0.00 % |" in tables[2]
    assert "- FBCNN, 71.9M, blind: jiaxi-jiang/FBCNN: figs/single_table.png" in text
    assert (tmp_path / "gain.png").stat().st_size > 1000


def test_plot():
    figure = eval_report.plot(ROWS, COSTS)
    assert [axes.get_ylabel() for axes in figure.axes] == ["gain in PSNR of Y, dB", "gain in PSNR of U, dB"]
    luma, chroma = figure.axes
    assert luma.get_xscale() == "log"
    lines, dots = ([line for line in axes.get_lines() if line.get_label().startswith("live1")] for axes in (luma, chroma))
    assert [line.get_label() for line in lines] == ["live1 jpeg:10", "live1 jpeg:40"]
    assert list(lines[0].get_xdata()) == [2.64, 28000]
    assert list(lines[0].get_ydata()) == [1.2345, 1.9876]
    assert [list(line.get_xdata()) for line in dots] == [[28000], [28000]]
    assert [text.get_text() for text in figure.legends[0].get_texts()] == ["live1 jpeg:10", "live1 jpeg:40"]
    assert eval_report.plot([row for row in ROWS if row["method"] == "decoded"], {}) is None


def test_published_rows_name_what_there_is():
    entries = tomllib.loads(eval_report.PUBLISHED.read_text())["method"]
    assert {"JPEG", "ARCNN", "DnCNN-3", "FBCNN", "ARMoE"} <= {entry["name"] for entry in entries}
    for entry in entries:
        assert ":" in entry["source"]
        keys = [column.key for column in MEASURES[entry["measure"]].columns]
        assert set(entry["columns"]) <= set(keys)
        best, worst = sorted(CODECS[entry["codec"]].quality)
        for qualities in entry["values"].values():
            points = [values for _, values in sorted(qualities.items(), key=lambda kv: int(kv[0]))]
            assert all(best <= int(quality) <= worst for quality in qualities)
            assert all(len(values) == len(entry["columns"]) for values in points)
            psnr = [values[0] for values in points]
            assert psnr in (sorted(psnr), sorted(psnr, reverse=True)), "a value that was typed wrongly"
            assert all(20 < value < 50 for value in psnr)


def test_published_rows_go_by_set_codec_quality_and_measure():
    rows = eval_report.published(ROWS)
    assert {(row["measure"], row["set"], row["quality"]) for row in rows} == {("yuv", "live1", 10), ("yuv", "live1", 40)}
    (jpeg,) = [row for row in rows if row["method"] == "JPEG" and row["quality"] == 40]
    assert (jpeg["psnr_y"], jpeg["ssim_y"], jpeg["psnr_b"]) == (32.35, 0.904, 29.96)
    assert eval_report.published([ROWS[0] | {"set": "mine"}]) == []
