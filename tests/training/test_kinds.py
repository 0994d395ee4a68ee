# SPDX-License-Identifier: MIT
"""Networks of all channels: batches, training, validation and evaluation, on the film that the tests bring along."""

import dataclasses
import json

import av
import numpy as np
import onnx
import pytest
import torch
from PIL import Image
from rich.console import Console

from support.channel_lists import LISTS, flags, layout
from vsartifact.core.color import to_rgb
from vsartifact.core.metrics import psnr
from vsartifact.training import channels, evaluate
from vsartifact.training.codec_table import Settings
from vsartifact.training.dataset import DataError, PairMaker, PairStream
from vsartifact.training.degrade import DistortConfig, unpack
from vsartifact.training.eval_methods import load_method
from vsartifact.training.networks import load_weights
from vsartifact.training.networks.planes import base, extend, pack
from vsartifact.training.sources import find_sources, halve, rgb_to_ycbcr
from vsartifact.training.train import main

SMALL = DistortConfig(size=96, length=(3, 4), keep=2, codecs={"jpeg": 1.0}, qualities={"jpeg": (10, 20)})
COLOUR = [kind for kind in LISTS if kind != "plane"]
SUBSAMPLED = [kind for kind in LISTS if layout(kind).grid == 2]
GROUPS = {
    "rgb": [""],
    "yuv444": [" y", " u", " v"],
    "yuv420": [" y", " u", " v"],
    "chroma": [" u", " v"],
    "jpeg": [""],
    "guided": [""],
    "jpeg_chroma": [" u", " v"],
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory, data):
    """Pictures cut from the bundled film."""
    out = tmp_path_factory.mktemp("pictures")
    with av.open(str(data / "sintel_reference.mkv")) as container:
        frames = [frame.to_ndarray(format="rgb24") for frame in container.decode(video=0)]
    for i in (0, 4, 7):
        Image.fromarray(frames[i]).save(out / f"{i}.png")
    return out


def stream(folder, cache, kind, margin=4, **values):
    distort = dataclasses.replace(SMALL, **values)
    maker = PairMaker(sources=tuple(find_sources([folder])[0]), distort=distort, seed=5, cache=cache)
    return PairStream(maker, margin=margin, warm=3, fresh=0, pool=3, workers=0, layout=layout(kind))


def picture(height, width, seed=0):
    """A 4:2:0 frame of noise."""
    rng = np.random.default_rng(seed)
    return [rng.integers(0, 256, (height // by, width // by)).astype(np.uint8) for by in (1, 2, 2)]


def tensor(planes, kind):
    return pack([torch.from_numpy(np.ascontiguousarray(p))[None, None].float() for p in planes], layout(kind))


# Batches


def test_luma_batches_follow_their_rule(folder, tmp_path):
    """Weights can be made again only while these draws stay as they are."""
    with stream(folder, tmp_path, "plane") as pairs:
        batch = pairs.batch(3, 6, 32)
        rng = np.random.default_rng([5, 1, 3])
        for i, index in enumerate(rng.integers(0, 3, 6)):
            stored = pairs.maker.load(pairs.folder, int(index))
            k = int(rng.integers(2))
            lq, gt = (unpack(rows[k], 96)[0] for rows in (stored.lq, stored.gt))
            y, x = rng.integers(0, 96 - 32 + 1, 2)
            turns, flip = int(rng.integers(4)), bool(rng.integers(2))
            a = np.rot90(np.pad(lq, 4, mode="edge")[y : y + 40, x : x + 40], turns)
            b = np.rot90(gt[y : y + 32, x : x + 32], turns)
            assert np.array_equal(batch.lq[i, 0].numpy(), (a.T if flip else a).astype(np.float32) / 255)
            assert np.array_equal(batch.gt[i, 0].numpy(), (b.T if flip else b).astype(np.float32) / 255)
            assert batch.error[i].item() == np.mean((lq.astype(np.float32) - gt) ** 2) / np.float32(255**2)


@pytest.mark.parametrize("kind", LISTS)
def test_both_sides_of_a_batch_show_the_same_place(kind, folder, tmp_path):
    of = layout(kind)
    with stream(folder, tmp_path, kind, chance=0.0) as pairs:
        for step in range(3):
            batch = pairs.batch(step, 8, 32)
            assert batch.lq.shape == (8, len(of.inputs), 40, 40)
            assert batch.gt.shape == (8, len(of.outputs), 32, 32)
            assert torch.equal(base(batch.lq, of)[..., 4:-4, 4:-4], batch.gt)
            assert batch.gt.std((2, 3)).min() > 1e-3  # a place with something to see in every channel
            assert (batch.error == 0).all()


@pytest.mark.parametrize("kind", ["rgb", "yuv444"])
def test_batches_for_x2_show_the_same_place(kind, folder, tmp_path):
    with stream(folder, tmp_path, kind, chance=0.0, scale=2, size=64) as pairs:
        batch = pairs.batch(0, 8, 32)
        assert batch.gt.shape == (8, 3, 64, 64)
        reduced = torch.nn.functional.avg_pool2d(batch.gt, 2)
        error = (reduced - batch.lq[..., 4:-4, 4:-4]).square().mean()
        for shift in (-1, 1):
            assert error < (reduced.roll(shift, -1) - batch.lq[..., 4:-4, 4:-4]).square().mean()


@pytest.mark.parametrize("kind", SUBSAMPLED)
def test_phases_are_taken_after_turning(kind, folder, tmp_path):
    """Luma put together from a turned patch is smooth; phases turned one by one would interleave it wrongly."""
    with stream(folder, tmp_path, kind, chance=0.0) as pairs:
        for patch in pairs.batch(0, 16, 24).lq:
            phases = patch[None, len(layout(kind).facts) :]
            luma, swapped = (torch.nn.functional.pixel_shuffle(phases[:, order], 2) for order in ([0, 1, 2, 3], [0, 2, 1, 3]))
            assert luma.diff(dim=-1).square().sum() < swapped.diff(dim=-1).square().sum()


@pytest.mark.parametrize("kind", LISTS)
def test_margins_are_replicated_as_networks_want_them(kind):
    frame = picture(32, 48)
    height, width = (extent // layout(kind).grid for extent in (32, 48))
    whole = extend(tensor(channels.whole(frame, layout(kind)), kind), layout(kind), 3)
    assert torch.equal(tensor(channels.cut(frame, layout(kind), 0, 0, height, width, 3), kind), whole)
    piece = tensor(channels.cut(frame, layout(kind), height - 5, 2, 5, 8, 3), kind)
    assert torch.equal(piece, whole[..., height - 5 : height + 6, 2:16])


@pytest.mark.parametrize("kind", LISTS)
def test_error_is_that_of_the_restored_planes(kind, folder, tmp_path):
    with stream(folder, tmp_path, kind, chance=1.0, full_range_chance=0.5) as pairs:
        errors = pairs.batch(0, 32, 32).error.double().unique()
        expected = []
        for index in range(3):
            stored = pairs.maker.load(pairs.folder, index)
            for rows in zip(stored.lq, stored.gt, strict=True):
                sides = (
                    tensor(channels.whole(unpack(row, 96), layout(kind), stored.note["full_range"]), kind).double()
                    for row in rows
                )
                lq, gt = (base(side, layout(kind)) / 255 for side in sides)
                expected.append((lq - gt).square().mean().item())
    assert len(errors) > 3
    for error in errors.tolist():
        assert min(abs(error - e) / e for e in expected) < 1e-4


@pytest.mark.parametrize("full_range", [0.0, 1.0], ids=["limited", "full"])
def test_rgb_batches_are_converted_by_their_range(full_range, folder, tmp_path):
    with stream(folder, tmp_path, "rgb", chance=0.0, full_range_chance=full_range) as pairs:
        batch = pairs.batch(0, 4, 96)  # whole frames, turned
        frames = []
        for index in range(3):
            stored = pairs.maker.load(pairs.folder, index)
            assert stored.note["full_range"] == bool(full_range)
            frames += [tensor(channels.whole(unpack(row, 96), channels.RGB, bool(full_range)), "rgb") / 255 for row in stored.gt]
    colours = [frame.mean((0, 2, 3)) for frame in frames]
    for patch in batch.gt:
        assert min((patch.mean((1, 2)) - colour).abs().max().item() for colour in colours) < 1e-5


def test_enlarged_chroma_sits_where_halving_took_it():
    ramp = np.add.outer(np.arange(40) * 2, np.arange(60) * 2).astype(np.uint8)
    again = channels.whole([ramp, halve(ramp), halve(ramp)], layout("yuv444"))
    assert np.array_equal(again[0], ramp)
    for plane in again[1:]:
        assert np.array_equal(plane[1:-1, 1:-1], ramp[1:-1, 1:-1])


@pytest.mark.parametrize("full_range", [False, True], ids=["limited", "full"])
def test_rgb_comes_back(full_range):
    rgb = np.random.default_rng(0).integers(0, 256, (64, 64, 3)).astype(np.uint8)
    back = np.stack(to_rgb(rgb_to_ycbcr(rgb, full_range), full_range), -1)
    assert np.abs(back - rgb).max() < 2.2  # half a code of luma and chroma each, times up to 255 / 224 * 1.772
    assert abs((back - rgb).mean()) < 0.05


@pytest.mark.parametrize("kind", ["plane", "chroma"])
def test_patches_larger_than_the_planes_are_refused(kind, folder, tmp_path):
    most = 96 // layout(kind).grid
    with stream(folder, tmp_path, kind) as pairs:
        pairs.batch(0, 1, most)
        with pytest.raises(DataError, match=rf"patch {most + 2} is larger than .* \({most}\)"):
            pairs.batch(0, 1, most + 2)


# Training


def arguments(tmp_path, folder, kind, *more):
    return [
        "--network", "plain", "--network-args", *flags(kind), "num_feat=8", "num_conv=1", "unshuffle=1", "--data", str(folder),
        "--iters", "4", "--warmup", "2", "--batch-size", "4", "--patch", "16", "--warm", "3", "--pool", "6", "--workers", "0",
        "--distort-size", "96", "--distort-length", "3", "4", "--distort-keep", "2", "--distort-codecs", "jpeg=1",
        "--distort-qualities", "jpeg=8:15", "--validate-every", "1000", "--threads", "1",
        "--cache", str(tmp_path / "cache"), "--runs", str(tmp_path / "runs"), *more,
    ]  # fmt: skip


@pytest.fixture(scope="module")
def restorer(tmp_path_factory, folder):
    """The run's folder of a network that has learnt to restore chroma."""
    out = tmp_path_factory.mktemp("restorer")
    assert main(arguments(out, folder, "chroma", "--iters", "400", "--warm", "12", "--pool", "40")) == 0
    return out / "runs" / "model"


@pytest.mark.parametrize("kind", COLOUR)
def test_every_kind_trains(kind, folder, tmp_path, capsys):
    assert main(arguments(tmp_path, folder, kind, *(["--grid", "8"] if layout(kind).facts else []))) == 0
    run = tmp_path / "runs" / "model"
    net, info = load_weights(run / "model.safetensors")
    assert info.layout == net.layout == layout(kind)
    graph = onnx.load(run / "model.onnx").graph
    dims = [[d.dim_value for d in value.type.tensor_type.shape.dim][1] for value in (graph.input[0], graph.output[0])]
    assert dims == [net.channels, net.outputs]
    said = " ".join(capsys.readouterr().err.split())
    assert ("no shader: the model" in said) == (kind not in ("chroma", "guided"))
    assert (run / "model.glsl").exists() == (kind in ("chroma", "guided"))
    row = json.loads((run / "log.jsonl").read_text().splitlines()[-1])
    assert list(row["gain_db"]) == [f"jpeg{g}" for g in GROUPS[kind]] + [f"all{g}" for g in GROUPS[kind]]
    assert all(f"| jpeg{group} | " in (run / "report.md").read_text() for group in GROUPS[kind])
    with Image.open(run / "sample.png") as sample:
        assert (sample.mode, sample.size) == ("L" if kind in ("jpeg", "guided") else "RGB", (3 * 96, 96))
        decoded, _, original = np.split(np.asarray(sample).astype(float), 3, 1)
    assert 0.5 < np.abs(decoded - original).mean() < 20


def test_a_chroma_network_learns(restorer):
    gains = json.loads((restorer / "log.jsonl").read_text().splitlines()[-1])["gain_db"]
    assert gains["all u"] > 0.05
    assert gains["all v"] > 0.05


def test_patches_must_fit_the_network(folder, tmp_path, capsys):
    assert main(arguments(tmp_path, folder, "chroma", "--network-args", *flags("chroma"), "unshuffle=2", "--patch", "15")) == 1
    assert "patch 15 does not fit plain; make it a multiple of 2" in " ".join(capsys.readouterr().err.split())


def test_branches_do_not_start_from_folded_weights(restorer, folder, tmp_path, capsys):
    args = ["--network-args", *flags("chroma"), "num_feat=8", "num_conv=1", "unshuffle=1", "branches=ecb"]
    weights = str(restorer / "model.safetensors")
    assert main(arguments(tmp_path, folder, "chroma", *args, "--init", weights)) == 1
    assert "leave branches out of network_args" in " ".join(capsys.readouterr().err.split())


# Evaluation of a network that restores something, the rest of evaluation is in test_evaluate.py


@pytest.mark.parametrize("suffix", ["safetensors", "onnx"])
def test_evaluation_scores_chroma(suffix, restorer, folder):
    method = load_method(restorer / f"model.{suffix}")
    settings = [Settings(codec="jpeg", quality=10)]
    (((decoded, row), failed),) = evaluate.evaluate([method], [folder], settings, Console(quiet=True))
    assert not failed
    assert (decoded["gain_u"], decoded["gain_v"]) == (0, 0)
    assert (row["gain_y"], row["gain_ssim"], row["gain_b"]) == (0, 0, 0)
    for plane in "uv":
        assert row[f"gain_{plane}"] > 0.05
        assert row[f"psnr_{plane}"] == pytest.approx(decoded[f"psnr_{plane}"] + row[f"gain_{plane}"], abs=2e-4)


def test_onnx_and_weights_restore_alike(restorer):
    frame = picture(46, 62)
    by_weights, by_onnx = (load_method(restorer / f"model.{suffix}").restore(frame) for suffix in ("safetensors", "onnx"))
    assert len(by_weights) == 2
    for a, b, before in zip(by_weights, by_onnx, frame[1:], strict=True):
        assert np.abs(a - b).max() < 0.01
        assert psnr(a, before) < 50  # it did something


def test_command_line_writes_chroma(restorer, folder, tmp_path, capsys):
    codecs = ["--codecs", "jpeg:10:20:30:40", "--limit", "1", "--frames", "1", "--out", str(tmp_path), "--measures"]
    assert evaluate.main([str(restorer / "model.onnx"), "--sets", str(folder), *codecs]) == 0
    (rates,) = json.loads((tmp_path / "results.json").read_text())["bd_rate"]
    assert rates["bd_rate"] == 0
    assert rates["bd_rate_u"] < 0
    assert "Y +0.00 %, U -" in " ".join(capsys.readouterr().out.split())
    _, _, header, rule, *body = (tmp_path / "results.md").read_text().split("\n\n## BD")[0].splitlines()
    assert header.endswith("| gain U | gain V |")
    assert len(body) == 8
    assert {line.count("|") for line in (rule, *body)} == {header.count("|")}
    assert (tmp_path / "gain.png").stat().st_size > 1000
