# SPDX-License-Identifier: MIT
"""Finding how a JPEG quantised a plane, and bounding a change by it: core/jpeg.py, training/quantization.py and what trains with it."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from PIL import Image
from scipy.fft import dctn
from test_kinds import arguments, stream

from support.channel_lists import lists
from vsartifact.core.jpeg import LUMA, Steps, bounded, find_steps
from vsartifact.training.channels import run
from vsartifact.training.networks import build
from vsartifact.training.quantization import bound
from vsartifact.training.train import main

Samples = NDArray[np.uint8]


def coded(plane: Samples, quality: int, table: NDArray[np.int_] | None = None) -> tuple[Samples, NDArray[np.float64]]:
    """A plane after JPEG, and the table that its file holds."""
    buffer = io.BytesIO()
    how: dict[str, Any] = {"quality": quality} if table is None else {"qtables": [table.ravel().tolist()]}
    Image.fromarray(plane).save(buffer, "JPEG", **how)
    image: Any = Image.open(buffer)
    return np.array(image), np.array(image.quantization[0], np.float64).reshape(8, 8)


@pytest.fixture(scope="module")
def plane(data: Path) -> Samples:
    """Luma of the bundled film, full range."""
    with av.open(str(data / "sintel_reference.mkv")) as container:
        frame = next(container.decode(video=0))
    return frame.to_ndarray(format="gray")[:240, :400].astype(np.uint8)


def coefficients(plane: NDArray[np.float64]) -> NDArray[np.float64]:
    """H x W -> blocks x 8 x 8."""
    height, width = plane.shape
    blocks = plane.reshape(height // 8, 8, width // 8, 8).swapaxes(1, 2).reshape(-1, 8, 8)
    out: NDArray[np.float64] = dctn(blocks, axes=(1, 2), norm="ortho")
    return out


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, data: Path) -> Path:
    out = tmp_path_factory.mktemp("pictures")
    with av.open(str(data / "sintel_reference.mkv")) as container:
        for i, frame in enumerate(container.decode(video=0)):
            if i in (0, 4, 7):
                Image.fromarray(frame.to_ndarray(format="rgb24")).save(out / f"{i}.png")
    return out


# Finding


@pytest.mark.parametrize("quality", [20, 40, 60, 75, 85, 90, 95])
def test_steps_of_a_jpeg_are_those_of_its_file(plane: Samples, quality: int) -> None:
    decoded, table = coded(plane, quality)
    found = find_steps(decoded)
    assert found is not None
    assert found.scale == pytest.approx(np.median(table / LUMA), rel=0.1)
    seen = (
        np.count_nonzero(np.abs(coefficients(np.subtract(decoded, 128.0, dtype=np.float64))) > 2, 0) >= 40
    )  # of the rest a few coefficients tell
    sought = seen & (table >= 3) & (table <= 110)
    assert sought.sum() > 8
    assert (np.abs(found.table - table)[sought] <= np.maximum(1, 0.05 * table[sought])).mean() > 0.9


def test_any_table_is_found(plane: Samples) -> None:
    """Its shape need not be libjpeg's."""
    table = np.full((8, 8), 12)
    table[3:, 3:] = 7
    decoded, _ = coded(plane, 0, table)
    found = find_steps(decoded)
    assert found is not None
    assert np.array_equal(found.table[:4, :2], table[:4, :2])
    assert found.table[3, 3] == 7


def test_twice_on_one_grid_shows_the_coarser_table(plane: Samples) -> None:
    once, _ = coded(plane, 30)
    twice, _ = coded(once, 92)
    first, second = find_steps(once), find_steps(twice)
    assert first is not None
    assert second is not None
    assert second.scale == pytest.approx(first.scale, rel=0.1)


@pytest.mark.parametrize("what", ["original", "off the grid", "noise", "flat", "gradient", "tiny", "one column"])
def test_what_is_no_jpeg_shows_none(plane: Samples, what: str) -> None:
    decoded, _ = coded(plane, 50)
    planes = {
        "original": plane,
        "off the grid": decoded[3:, 5:],
        "noise": np.random.default_rng(0).integers(0, 256, (96, 96)).astype(np.uint8),
        "flat": np.full((64, 64), 77, np.uint8),
        "gradient": np.add.outer(np.arange(96), np.arange(96)).astype(np.uint8),
        "tiny": decoded[:7, :7],
        "one column": decoded[:, :1],
    }
    assert find_steps(planes[what]) is None


@pytest.mark.parametrize(("scale", "level"), [(1 / 64, 0.0), (1 / 32, 0.0), (1.0, 0.625), (8.0, 1.0), (20.0, 1.0)])
def test_level(scale: float, level: float) -> None:
    assert Steps(scale, scale * LUMA).level == pytest.approx(level)


# Bounding


def test_no_coefficient_passes_its_limit() -> None:
    steps = Steps(1.0, LUMA)
    change = np.random.default_rng(0).normal(0, 0.2, (40, 64)).astype(np.float32)
    before, after = (coefficients(255.0 * plane.astype(np.float64)) for plane in (change, bounded(change, steps)))
    assert (np.abs(before) > steps.limits).mean() > 0.5
    np.testing.assert_allclose(after, np.clip(before, -steps.limits, steps.limits), atol=1e-3)


def test_small_changes_stay() -> None:
    change = np.random.default_rng(0).normal(0, 1e-3, (24, 16)).astype(np.float32)
    np.testing.assert_allclose(bounded(change, Steps(2.0, 2 * LUMA)), change, atol=1e-6)


def test_parts_of_blocks_are_bounded_as_replicated_ones() -> None:
    steps = Steps(0.5, 0.5 * LUMA)
    change = np.random.default_rng(0).normal(0, 0.1, (13, 21)).astype(np.float32)
    whole = np.pad(change, [(0, 3), (0, 3)], mode="edge")
    np.testing.assert_array_equal(bounded(change, steps), bounded(whole, steps)[:13, :21])


def test_training_bounds_as_restoring_does() -> None:
    tables = [Steps(1.0, LUMA), Steps(0.2, 0.2 * LUMA.T)]
    change = np.random.default_rng(0).normal(0, 0.1, (3, 24, 32)).astype(np.float32)
    limits = torch.tensor(np.stack([*(steps.limits / 255 for steps in tables), np.full((8, 8), np.inf)])[None])
    got = bound(torch.from_numpy(change)[None], limits)[0].numpy()
    for result, plane, steps in zip(got, change, tables, strict=False):
        np.testing.assert_allclose(result, bounded(plane, steps), atol=1e-6)
    np.testing.assert_allclose(got[2], change[2], atol=1e-6)


def test_a_restored_jpeg_stays_within_the_limits(plane: Samples) -> None:
    torch.manual_seed(0)
    net = build("plain", {**lists("jpeg"), "num_feat": 4, "num_conv": 1, "unshuffle": 1}).eval()
    torch.nn.init.normal_(net.get_parameter("tail.weight"), std=0.5)
    decoded, _ = coded(plane, 60)
    steps = find_steps(decoded)
    assert steps is not None
    planes = [np.full(decoded.shape, value, np.float32) for value in (255, 255 * steps.level)]
    (restored,) = run(net, [*planes, decoded], net.layout, 1)
    inside = (restored > 0) & (restored < 255)
    moved = coefficients(restored.astype(np.float64) - decoded)
    whole = inside.reshape(30, 8, 50, 8).all((1, 3)).ravel()  # clamping may add some
    assert whole.sum() > 100
    assert (np.abs(moved[whole]) <= steps.limits + 1e-2).all()
    assert np.abs(moved[whole]).max() > 1


# Training


def test_batches_tell_what_was_found_and_turn_it_with_the_patch(folder: Path, tmp_path: Path) -> None:
    told, both_ways = 0, set()
    with stream(folder, tmp_path, "jpeg", chance=1.0, qualities={"jpeg": (50, 60)}, size=192) as pairs:
        for step in range(4):
            batch = pairs.batch(step, 8, 192, 8)
            assert batch.limits is not None
            for patch, (limits,) in zip(batch.lq, batch.limits.numpy(), strict=True):
                inner = np.rint(255 * patch[2, 4:-4, 4:-4].numpy())
                steps = find_steps(inner)
                known, level = patch[0].unique().tolist(), patch[1].unique().tolist()
                if known == [0]:
                    assert level == [0]
                    assert np.isinf(limits).all()
                    continue
                assert known == [1]
                assert steps is not None
                told += 1
                assert level == [pytest.approx(steps.level, abs=0.02)]
                assert (limits[0, 5] > limits[5, 0]) == (steps.limits[0, 5] > steps.limits[5, 0])  # 40 and 24 of LUMA
                both_ways.add(bool(limits[0, 5] > limits[5, 0]))
    assert told > 20
    assert both_ways == {True, False}


def test_networks_are_not_always_told(folder: Path, tmp_path: Path) -> None:
    with stream(folder, tmp_path, "jpeg", chance=1.0, qualities={"jpeg": (50, 60)}, size=192) as pairs:
        known = torch.cat([pairs.batch(step, 32, 32, 8).lq[:, 0, 0, 0] for step in range(8)])
    assert 0.02 < (known == 0).float().mean() < 0.3


def test_networks_that_are_told_want_whole_blocks(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments(tmp_path, folder, "jpeg")) == 1
    assert "networks that are told jpeg_known learn residuals of whole blocks of 8x8" in " ".join(capsys.readouterr().err.split())
