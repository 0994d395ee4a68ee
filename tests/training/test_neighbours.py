# SPDX-License-Identifier: MIT
"""Networks of several frames: windows in pairs, batches, training, export and evaluation, on the film that the tests bring along."""

from __future__ import annotations

import dataclasses
import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
import torch

from vsartifact.core.channels import ChannelError, layout_of
from vsartifact.core.metadata import read_info
from vsartifact.core.motion import move
from vsartifact.training import channels, checkpoint, grow, neighbours, to_onnx
from vsartifact.training.codec_table import Frame, Settings
from vsartifact.training.dataset import PairMaker, PairStream
from vsartifact.training.degrade import DistortConfig, make_pairs, unpack
from vsartifact.training.eval_cases import Coding, Item
from vsartifact.training.eval_methods import load_method
from vsartifact.training.networks import build, describe, load_weights, save_weights
from vsartifact.training.sources import Library, find_sources
from vsartifact.training.train import main

THREE = "y y@-1~ fit@-1 y@+1~ fit@+1"
FIVE = "y y@-2~ fit@-2 y@-1~ y@+1~ y@+2~"
CHROMA = "y00 y01 y10 y11 u v u@-1~ v@-1~ fit@-1 y00@+1~ y01@+1~ y10@+1~ y11@+1~"
X264 = {"still_chance": 0.0, "twice_chance": 0.0, "codecs": {"x264": 1.0}, "qualities": {"x264": (30, 34)}}
SMALL = DistortConfig(size=96, length=(6, 6), keep=3, **X264)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, data: Path) -> Path:
    """The bundled film alone."""
    out = tmp_path_factory.mktemp("film")
    shutil.copy(data / "sintel_reference.mkv", out)
    return out


@pytest.fixture(scope="module")
def film(folder: Path) -> list[Frame]:
    library = Library(find_sources([folder])[0])
    return library.planes(library.sources[0])[:5]


@pytest.fixture(autouse=True)
def nothing_strange(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(neighbours, "STRANGE", 0.0)


def stream(folder: Path, cache: Path, inputs: str, outputs: str = "y", margin: int = 4, **values: Any) -> PairStream:
    layout = layout_of(inputs, outputs)
    sources = tuple(find_sources([folder])[0])
    distort, reach = dataclasses.replace(SMALL, **values), neighbours.reach_of(layout)
    maker = PairMaker(sources=sources, distort=distort, seed=5, cache=cache, reach=reach)
    return PairStream(maker, margin=margin, warm=2, fresh=0, pool=2, workers=0, layout=layout)


# Windows


def test_a_window_holds_moved_frames_and_at_the_ends_the_frame_itself(film: list[Frame]) -> None:
    found = neighbours.window(film, 1, 2)
    assert sorted(found) == [-2, -1, 1, 2]
    for offset in (-1, 1, 2):
        planes, fit = move(film[1], film[1 + offset])
        assert all(np.array_equal(a, b) for a, b in zip(found[offset].planes, planes, strict=True))
        assert np.abs(found[offset].fit - 255 * fit).max() <= 0.5
    assert all(np.array_equal(a, b) for a, b in zip(found[-2].planes, film[1], strict=True))
    assert not found[-2].fit.any()


@pytest.mark.parametrize("reach", [1, 2, 3])
def test_packed_windows_come_back(reach: int) -> None:
    rng = np.random.default_rng(reach)
    shapes = ((32, 32), (16, 16), (16, 16), (32, 32))
    window = {
        offset: neighbours.Neighbour(planes, fit)
        for offset in neighbours.distances(reach)
        for *planes, fit in [[rng.integers(0, 256, shape).astype(np.uint8) for shape in shapes]]
    }
    found = neighbours.unpack(neighbours.pack(window), 32)
    assert list(found) == neighbours.distances(reach)
    for offset, neighbour in found.items():
        assert np.array_equal(neighbour.fit, window[offset].fit)
        assert all(np.array_equal(a, b) for a, b in zip(neighbour.planes, window[offset].planes, strict=True))


@pytest.mark.parametrize("kind", neighbours.KINDS)
def test_strange_neighbours_are_what_their_note_says(kind: str, film: list[Frame], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(neighbours, "STRANGE", 1.0)
    monkeypatch.setattr(neighbours, "KINDS", (kind,))
    small = [[plane[: 96 // by, : 128 // by] for plane, by in zip(frame, (1, 2, 2), strict=True)] for frame in film]
    found, kinds = neighbours.drawn(np.random.default_rng(0), small, 2, 1)
    assert kinds == [kind, kind]
    for neighbour in found.values():
        assert [plane.shape for plane in neighbour.planes] == [plane.shape for plane in small[2]]
        own = np.abs(neighbour.planes[0].astype(int) - small[2][0]).mean()
        assert (neighbour.fit.max() == 0) == (kind == "missing")
        if kind in ("missing", "the same"):
            assert own < 1
        if kind == "noisy":
            assert own > 1


# Pairs and batches


def test_neighbours_leave_the_pairs_as_they_are(folder: Path) -> None:
    library = Library(find_sources([folder])[0])
    alone, both, more = (make_pairs(0, 0, library, SMALL, reach) for reach in (0, 1, 2))
    assert alone.near is None
    assert both.near is not None
    assert more.near is not None
    for pairs in (both, more):
        assert np.array_equal(pairs.lq, alone.lq)
        assert np.array_equal(pairs.gt, alone.gt)
    assert both.near.shape == (3, 2, 96 * 96 * 5 // 2)
    assert np.array_equal(more.near[:, 1:3], both.near)
    assert both.note["strange"] == [["", ""]] * 3
    for k, frame in enumerate(both.note["frames"]):
        for offset, neighbour in neighbours.unpack(both.near[k], 96).items():
            assert bool(neighbour.fit.any()) == (0 <= frame + offset < 6)


def test_single_pictures_have_none(folder: Path) -> None:
    library = Library(find_sources([folder])[0])
    pairs = make_pairs(0, 0, library, dataclasses.replace(SMALL, codecs={"jpeg": 1.0}, qualities={"jpeg": (30, 30)}), 1)
    assert pairs.near is not None
    for lq, near in zip(pairs.lq, pairs.near, strict=True):
        for neighbour in neighbours.unpack(near, 96).values():
            assert not neighbour.fit.any()
            assert all(np.array_equal(a, b) for a, b in zip(neighbour.planes, unpack(lq, 96), strict=True))


def test_batches_show_neighbours_at_the_same_place(folder: Path, tmp_path: Path) -> None:
    with stream(folder, tmp_path, THREE) as pairs:
        batch = pairs.batch(3, 6, 32)
        rng = np.random.default_rng([5, 1, 3])
        for i, index in enumerate(rng.integers(0, 2, 6)):
            stored = pairs.maker.load(pairs.folder, int(index))
            assert stored.near is not None
            k = int(rng.integers(3))
            window = neighbours.unpack(stored.near[k], 96)
            rows = [unpack(stored.lq[k], 96)[0]]
            for offset in (-1, 1):
                rows += [window[offset].planes[0], window[offset].fit]
            y, x = rng.integers(0, 96 - 32 + 1, 2)
            turns, flip = int(rng.integers(4)), bool(rng.integers(2))
            for channel, plane in enumerate(rows):
                a = np.rot90(np.pad(plane, 4, mode="edge")[y : y + 40, x : x + 40], turns)
                assert np.array_equal(batch.lq[i, channel].numpy(), (a.T if flip else a).astype(np.float32) / 255)
        assert batch.lq.shape == (6, 5, 40, 40)
        assert batch.gt.shape == (6, 1, 32, 32)


@pytest.mark.parametrize(("inputs", "outputs"), [(FIVE, "y"), (CHROMA, "u v")])
def test_batches_of_other_windows(inputs: str, outputs: str, folder: Path, tmp_path: Path) -> None:
    layout = layout_of(inputs, outputs)
    with stream(folder, tmp_path, inputs, outputs) as pairs:
        batch = pairs.batch(0, 4, 16)
    assert batch.lq.shape == (4, len(layout.inputs), 24, 24)
    assert batch.gt.shape == (4, len(layout.outputs), 16, 16)
    fit = batch.lq[:, [str(c) for c in layout.inputs].index("fit@-2" if "fit@-2" in inputs else "fit@-1")]
    assert 0 <= float(fit.min()) <= float(fit.max()) <= 1


def test_fit_on_the_grid_of_chroma_is_the_mean_of_its_luma() -> None:
    frame = [np.zeros((4, 6), np.uint8), *(np.zeros((2, 3), np.uint8) for _ in "uv")]
    fit = np.arange(24, dtype=np.uint8).reshape(4, 6)
    layout = layout_of("y00 y01 y10 y11 u v fit@-1", "u v")
    planes = channels.whole(frame, layout, near={-1: neighbours.Neighbour(frame, fit)})
    assert planes[-1].tolist() == [[3.5, 5.5, 7.5], [15.5, 17.5, 19.5]]


@pytest.mark.parametrize(
    ("inputs", "outputs", "message"),
    [("y y@-1", "y", "name y@-1~ in place of"), ("r g b r@-1~", "r g b", "planes as they were coded")],
)
def test_what_pairs_do_not_hold_is_refused(inputs: str, outputs: str, message: str, film: list[Frame]) -> None:
    with pytest.raises(ChannelError, match=message):
        channels.whole(film[0], layout_of(inputs, outputs))


# Networks


def grown(tmp_path: Path, inputs: str = THREE) -> tuple[Path, Path]:
    """Weights of one frame and those of several that begin with them."""
    torch.manual_seed(0)
    args = {"num_feat": 4, "num_conv": 1, "unshuffle": 1}
    net = build("plain", args)
    with torch.no_grad():
        for parameter in net.parameters():
            parameter.add_(0.05 * torch.randn_like(parameter))
    one, several = tmp_path / "one.safetensors", tmp_path / "several.safetensors"
    save_weights(one, net, describe(net, "plain", args))
    assert grow.main([str(one), "--inputs", inputs, "-o", str(several)]) == 0
    return one, several


@pytest.mark.parametrize("inputs", [THREE, "fit@-1 y@-1~ y", FIVE])
def test_new_inputs_change_nothing_at_first(inputs: str, tmp_path: Path) -> None:
    one, several = grown(tmp_path, inputs)
    (old, _), (new, info) = load_weights(one), load_weights(several)
    assert " ".join(info.inputs) == inputs
    x = torch.rand(2, new.channels, 20, 24)
    at = info.inputs.index("y")
    with torch.inference_mode():
        before, after = old(x[:, at : at + 1]), new(x)
    assert not torch.equal(before, x[:, at : at + 1])
    torch.testing.assert_close(after, before, atol=1e-6, rtol=0)


def test_neighbours_are_carried_to_the_output(folder: Path, tmp_path: Path, film: list[Frame]) -> None:
    """What is given up for that changes the picture, what is carried is the average with this frame counted twice."""
    torch.manual_seed(2)
    args = {"num_feat": 8, "num_conv": 2, "unshuffle": 1}
    net = build("plain", args)
    with torch.no_grad():
        for parameter in net.parameters():
            parameter.add_(0.05 * torch.randn_like(parameter))
    one, several = tmp_path / "one.safetensors", tmp_path / "several.safetensors"
    save_weights(one, net, describe(net, "plain", args))
    assert grow.main([str(one), "--inputs", THREE, "--carry", str(folder), "-o", str(several)]) == 0
    carrying, _ = load_weights(several)
    luma = torch.from_numpy(film[0][0][:64, :80].copy())[None, None].float() / 255
    nothing = torch.zeros_like(luma)
    with torch.inference_mode():
        before = carrying(torch.cat([luma, luma, nothing, luma, nothing], 1))
        after = carrying(torch.cat([luma, luma + 0.04, nothing, luma - 0.02, nothing], 1))
    torch.testing.assert_close(after - before, torch.full_like(after, 0.25 * (0.04 - 0.02)), atol=1e-5, rtol=0)
    changed = carrying(torch.cat([luma, luma, nothing, luma, nothing], 1)) - luma
    old = net.eval()(luma) - luma
    assert (changed - old).std() < old.std()


def test_planes_of_chroma_are_carried_each_to_its_own(folder: Path, tmp_path: Path) -> None:
    torch.manual_seed(3)
    alone, moved = "y00 y01 y10 y11 u v", "v@-1~ fit@-1 u@-1~"
    args = {"num_feat": 8, "num_conv": 2, "unshuffle": 1, "inputs": alone, "outputs": "u v"}
    one, several = tmp_path / "one.safetensors", tmp_path / "several.safetensors"
    net = build("plain", args)
    save_weights(one, net, describe(net, "plain", args))
    assert grow.main([str(one), "--inputs", f"{alone} {moved}", "--carry", str(folder), "-o", str(several)]) == 0
    carrying, _ = load_weights(several)
    here = torch.rand(1, 6, 24, 20)
    u, v = here[:, 4:5], here[:, 5:]
    with torch.inference_mode():
        before = carrying(torch.cat([here, v, torch.zeros_like(u), u], 1))
        after = carrying(torch.cat([here, v - 0.03, torch.zeros_like(u), u + 0.06], 1))
    torch.testing.assert_close((after - before)[:, 0], torch.full_like(u[:, 0], 0.02), atol=1e-5, rtol=0)
    torch.testing.assert_close((after - before)[:, 1], torch.full_like(v[:, 0], -0.01), atol=1e-5, rtol=0)


@pytest.mark.parametrize(("inputs", "message"), [("y fit@-1", "nothing to carry"), (FIVE, "nothing to carry")])
def test_what_cannot_be_carried(
    inputs: str, message: str, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one, _ = grown(tmp_path)
    status = grow.main([str(one), "--inputs", inputs, "--carry", str(folder), "-o", str(tmp_path / "some.safetensors")])
    assert (status, message in capsys.readouterr().err) == (1, True)


def test_inputs_cannot_be_lost(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one, _ = grown(tmp_path)
    assert grow.main([str(one), "--inputs", "u", "-o", str(tmp_path / "no.safetensors")]) == 1
    assert "the output y is not among the inputs u" in capsys.readouterr().err


def test_training_goes_on_where_it_was_stopped(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also: what is written says which channels it reads, and learns from the neighbours."""
    _, start = grown(tmp_path)
    runs = tmp_path / "runs"
    common = [
        "--data",
        str(folder),
        "--network",
        "plain",
        "--init",
        str(start),
        "--cache",
        str(tmp_path / "cache"),
        "--runs",
        str(runs),
    ]
    common += ["--network-args", "num_feat=4", "num_conv=1", "unshuffle=1", f"inputs={THREE}", "outputs=y"]
    common += ["--distort-size", "96", "--distort-length", "6", "6", "--distort-codecs", "x264=1", "--distort-still-chance", "0"]
    common += [
        "--iters",
        "4",
        "--batch-size",
        "4",
        "--patch",
        "32",
        "--warm",
        "2",
        "--pool",
        "2",
        "--fresh",
        "0",
        "--workers",
        "0",
    ]
    common += ["--threads", "1", "--validate-every", "4", "--save-every", "2", "--calibrate", "0", "--warmup", "1"]
    assert main([*common, "--name", "whole"]) == 0
    save = checkpoint.save

    def save_and_stop(*args: Any) -> None:
        save(*args)
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(checkpoint, "save", save_and_stop)
        assert main([*common, "--name", "parts"]) == 130
    assert not (runs / "parts" / "parts.onnx").exists()
    assert main([*common, "--name", "parts", "--resume"]) == 0
    net, info = load_weights(runs / "whole" / "whole.safetensors")
    assert " ".join(info.inputs) == THREE
    assert net.get_parameter("head.weight")[:, 1:].abs().max() > 0
    row = json.loads((runs / "whole" / "log.jsonl").read_text().splitlines()[-1])
    assert set(row["gain_db"]) == {"x264", "all"}
    written = read_info(runs / "whole" / "whole.onnx")
    assert " ".join(written.inputs) == THREE
    assert written.outputs == ("y",)
    graph = onnx.load(runs / "whole" / "whole.onnx").graph
    assert graph.input[0].type.tensor_type.shape.dim[1].dim_value == 5
    assert load_weights(runs / "parts" / "parts.safetensors")[1].weights_hash == info.weights_hash


@pytest.mark.parametrize("suffix", [".safetensors", ".onnx"])
def test_evaluation_gives_a_model_the_true_neighbours(suffix: str, film: list[Frame], tmp_path: Path) -> None:
    args = {"num_feat": 4, "num_conv": 1, "unshuffle": 1, "inputs": THREE, "outputs": "y"}
    torch.manual_seed(1)
    net = build("plain", args)
    with torch.no_grad():
        net.get_parameter("tail.weight").add_(0.02)
    save_weights(tmp_path / "net.safetensors", net, describe(net, "plain", args))
    if suffix == ".onnx":
        assert to_onnx.main([str(tmp_path / "net.safetensors")]) == 0
    method = load_method(tmp_path / f"net{suffix}")
    pieces = [[plane[: 96 // by, : 128 // by] for plane, by in zip(frame, (1, 2, 2), strict=True)] for frame in film]
    case = Coding(item=Item("film", pieces), settings=Settings(codec="x264", quality=32)).frames
    got = case.frames(method)
    for at in (0, 2, 4):
        near = neighbours.window(case.decoded, at, 1)
        planes = [case.decoded[at][0]] + [plane for k in (-1, 1) for plane in (near[k].planes[0], near[k].fit)]
        with torch.inference_mode():
            expected = net.eval()(torch.from_numpy(np.stack(planes))[None].float() / 255)
        wanted = np.rint(255 * expected.clamp(0, 1).numpy()[0, 0])
        assert np.abs(got[at][0] - wanted).max() <= 1
        assert np.mean(got[at][0] != wanted) < 0.001
        assert np.array_equal(got[at][1], case.decoded[at][1])
        assert not np.array_equal(got[at][0], case.decoded[at][0])
