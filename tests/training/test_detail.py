# SPDX-License-Identifier: MIT
"""Fine detail kept and sharpness, against pictures of which both are known; and the rows of a run's report."""

import json
import math

import numpy as np
import pytest

from vsartifact.training.detail import Detail, laplacian
from vsartifact.training.train import main

NOISE = np.random.default_rng(0).uniform(0, 255, (64, 80))


def of(plane, truth=NOISE):
    out = Detail()
    out.add([plane], [truth])
    return out.kept, out.sharpness


def test_a_laplacian_by_hand():
    plane = np.array([[0, 1, 0], [2, 10, 3], [0, 4, 0]], np.uint8)
    assert laplacian(plane).tolist() == [[1 + 2 + 3 + 4 - 40]]
    assert not laplacian(np.add.outer(np.arange(5), np.arange(6))).any(), "a slope has no detail"


@pytest.mark.parametrize("part", [0.0, 0.5, 1.0, 1.5])
def test_a_part_of_the_detail_is_that_part(part):
    assert of(100 + part * (NOISE - 100)) == pytest.approx((part, part**2))


def test_what_the_truth_has_not_counts_as_sharpness_alone():
    other = np.random.default_rng(1).uniform(0, 255, NOISE.shape)
    kept, sharpness = of(NOISE + other)
    assert kept == pytest.approx(1, abs=0.05)
    assert sharpness == pytest.approx(2, abs=0.1)
    assert abs(of(other)[0]) < 0.05


def test_frames_are_added_up_and_flat_ones_weigh_nothing():
    flat = np.full(NOISE.shape, 90)
    out = Detail()
    out.add([NOISE / 2, flat], [NOISE, flat])
    assert (out.kept, out.sharpness) == pytest.approx((0.5, 0.25))
    assert all(math.isnan(value) for value in of(flat, flat))


def tiny(folder, data, *more):
    return [
        "--network", "plain", "--network-args", "num_feat=4", "num_conv=1", "unshuffle=1", "--iters", "2", "--batch-size", "2",
        "--patch", "32", "--warm", "2", "--pool", "4", "--distort-size", "96", "--distort-length", "3", "4", "--distort-keep", "2",
        "--distort-codecs", "jpeg=1", "--distort-qualities", "jpeg=8:12", "--threads", "1", "--workers", "0", "--calibrate", "0",
        "--data", str(data), "--cache", str(folder / "cache"), "--runs", str(folder / "runs"), *more,
    ]  # fmt: skip


def finished(folder):
    """Rows of a run's report, by the pairs' name and the column's, and the last row of its log."""
    run = folder / "runs" / "model"
    table = [line.split("|")[1:-1] for line in (run / "report.md").read_text().splitlines() if line.startswith("| ")]
    header, *rows = [[cell.strip() for cell in row] for row in table]
    return {row[0]: dict(zip(header, row, strict=True)) for row in rows}, json.loads(
        (run / "log.jsonl").read_text().splitlines()[-1]
    )


def percent(cell):
    return [float(part.removesuffix("%")) / 100 for part in cell.split(" to ")]


def test_a_report_has_rows_for_each_codec_and_for_clean_pairs(tmp_path, data):
    assert main(tiny(tmp_path, data)) == 0
    rows, logged = finished(tmp_path)
    assert list(rows) == ["jpeg", "clean"]
    coded, clean = rows["jpeg"], rows["clean"]
    assert coded["frames"] == clean["frames"] == "12"
    assert clean["decoded"] == "the original"
    assert clean["gain"] == ""
    assert float(clean["restored"].removesuffix(" dB")) == pytest.approx(logged["clean_db"]["clean"], abs=0.006)
    for column in ("detail kept", "sharpness"):
        assert percent(clean[column])[0] == 1
        figures = logged[column.split()[0]]
        assert [percent(row[column])[1] for row in (coded, clean)] == pytest.approx(list(figures.values()), abs=0.006)
    assert 0 < percent(coded["detail kept"])[0] < 0.9, "JPEG of quality 10 takes detail"
    assert "clean" not in logged["gain_db"]


def test_a_task_without_codec_is_validated_without_one(tmp_path, data):
    """Doubling what is not coded: the gain is over enlarging it by nearest neighbour."""
    args = ["--network-args", "num_feat=4", "num_conv=1", "unshuffle=1", "scale=2", "--distort-scale", "2", "--no-distort"]
    assert main(tiny(tmp_path, data, *args)) == 0
    rows, logged = finished(tmp_path)
    assert list(rows) == ["clean"]
    assert list(logged["gain_db"]) == ["clean", "all"]
    assert float(rows["clean"]["gain"].removesuffix(" dB")) == pytest.approx(logged["gain_db"]["all"], abs=0.006)
    assert not logged["clean_db"]
