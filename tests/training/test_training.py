# SPDX-License-Identifier: MIT
"""The training loop: it learns, stops and resumes to the same weights, and its options and errors do what they say."""

import io
import json
import os
import signal
import subprocess
import sys
import time

import numpy as np
import onnx
import pytest
import torch
from conftest import subprocess_environment
from PIL import Image
from rich.console import Console
from safetensors.torch import load_file

from support import ROOT
from support.channel_lists import flags
from vsartifact.core import metrics
from vsartifact.training import config, losses, progress, validate
from vsartifact.training.bd_rate import bd_rate
from vsartifact.training.muon import Muon, orthogonalise, split_parameters
from vsartifact.training.networks import build, load_weights
from vsartifact.training.train import main, parse, set_rates
from vsartifact.training.validate import BUDGET, frames_of_each, restore

TINY = [
    "--network-args", "d=8", "m=1", "--iters", "60", "--warmup", "10", "--batch-size", "4", "--patch", "32", "--warm", "6",
    "--pool", "12", "--distort-size", "96", "--distort-length", "3", "4", "--distort-keep", "2", "--distort-codecs", "jpeg=0.5", "x264=0.5",
    "--distort-qualities", "jpeg=10:20", "x264=35:40", "--save-every", "20", "--validate-every", "60", "--threads", "1", "--workers", "0",
    "--calibrate", "1",
]  # fmt: skip


def tiny(tmp_path, data, *more):
    return [*TINY, "--data", str(data), "--cache", str(tmp_path / "cache"), "--runs", str(tmp_path / "runs"), *more]


@pytest.fixture(scope="module")
def finished(tmp_path_factory, data):
    """A finished tiny run."""
    folder = tmp_path_factory.mktemp("finished")
    assert main(tiny(folder, data)) == 0
    return folder


def test_a_run_leaves_what_it_promises(finished):
    run = finished / "runs" / "model"
    _, info = load_weights(run / "model.safetensors")
    assert info.network == "fsrcnnx"
    assert info.recipe["stages"][0]["iters"] == 60
    assert info.recipe_hash
    row = json.loads((run / "log.jsonl").read_text().splitlines()[-1])
    assert row["step"] == 60
    assert set(row["gain_db"]) == {"jpeg", "x264", "all"}
    assert (run / "sample.png").stat().st_size > 1000
    assert list((run / "tensorboard").iterdir())
    assert "| x264 | 12 |" in (run / "report.md").read_text()
    assert onnx.load(run / "model.onnx").graph.input[0].name == "input"
    assert info.adaptive, "the run ends with a calibration"
    assert {p.key: p.value for p in onnx.load(run / "model.onnx").metadata_props}["vsartifact.adaptive"] == info.adaptive
    shader = (run / "model.glsl").read_text()
    assert "//!HOOK LUMA" in shader
    assert "//!COMPUTE" in shader
    assert not list(run.glob("*.partial"))


def test_training_restores(tmp_path, data):
    assert main(tiny(tmp_path, data, "--iters", "400", "--validate-every", "400", "--distort-codecs", "jpeg=1")) == 0
    row = json.loads((tmp_path / "runs" / "model" / "log.jsonl").read_text().splitlines()[-1])
    assert row["gain_db"]["jpeg"] > 0.1


def test_killed_and_resumed_equals_uninterrupted(finished, tmp_path, data):
    arguments = [sys.executable, str(ROOT / "training" / "train.py"), *tiny(tmp_path, data)]
    process = subprocess.Popen(arguments, stderr=subprocess.DEVNULL, cwd=tmp_path)
    saved = tmp_path / "runs" / "model" / "checkpoint.safetensors"
    deadline = time.monotonic() + 120
    while not saved.exists() and time.monotonic() < deadline:
        time.sleep(0.01)
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert saved.exists()
    assert subprocess.run([*arguments, "--resume"], cwd=tmp_path, capture_output=True, check=False).returncode == 0
    one, two = (load_file(f / "runs" / "model" / "checkpoint.safetensors") for f in (finished, tmp_path))
    assert one.keys() == two.keys()
    for name in one:
        assert torch.equal(one[name], two[name]), name


def test_two_processes_train_what_one_does(finished, tmp_path, data):
    script = str(ROOT / "examples" / "train_multi_gpu.sh")
    environment = subprocess_environment(GPUS="2", DEVICE="cpu")
    done = subprocess.run([script, *tiny(tmp_path, data)], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    one, two = (load_file(f / "runs" / "model" / "model.safetensors") for f in (finished, tmp_path))
    for name in one:
        assert torch.allclose(one[name], two[name], atol=2e-3), name


def test_fine_tuning_starts_from_weights(finished, tmp_path, data):
    weights = finished / "runs" / "model" / "model.safetensors"
    assert main(tiny(tmp_path, data, "--init", str(weights), "--iters", "1", "--lr", "1e-12", "--muon-lr", "1e-12")) == 0
    a, b = load_file(weights), load_file(tmp_path / "runs" / "model" / "model.safetensors")
    assert all(torch.allclose(a[k], b[k], atol=1e-6) for k in a)


def test_seed_changes_weights(finished, tmp_path, data):
    assert main(tiny(tmp_path, data, "--seed", "1")) == 0
    a, b = (load_file(f / "runs" / "model" / "model.safetensors") for f in (finished, tmp_path))
    assert any(not torch.equal(a[k], b[k]) for k in a)


def test_no_distort_keeps_pairs_clean(tmp_path, data):
    cfg, _, _ = parse([*tiny(tmp_path, data), "--no-distort"])
    assert cfg.distort.chance == 0


@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.parametrize(
    "extra", [["--bf16"], ["--ema", "0.9"], ["--muon-lr", "0"], ["--loss", "l1=1", "fft=0.05"]], ids=lambda e: e[0]
)
def test_options_train(tmp_path, data, scale, extra):
    short = [
        "--iters",
        "4",
        "--network-args",
        "d=8",
        "m=1",
        f"scale={scale}",
        "--distort-scale",
        str(scale),
        "--validate-every",
        "4",
    ]
    assert main(tiny(tmp_path, data, *short, *extra)) == 0
    net, _ = load_weights(tmp_path / "runs" / "model" / "model.safetensors")
    assert net.scale == scale


@pytest.mark.parametrize("recipe", sorted((ROOT / "training" / "recipes").glob("*.toml")), ids=lambda p: p.stem)
def test_recipes_are_valid(recipe):
    cfg = config.read(recipe, {"distort_vvc_streams": "streams"})  # the one thing that only the machine knows
    assert cfg.name == recipe.stem
    build(cfg.network, cfg.network_args)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--data", "nowhere"], "training data folder nowhere does not exist"),
        ([], "no training data"),
        (["--network", "vdsr"], "unknown network 'vdsr'; known: "),
        (["--loss", "ssim=1"], "unknown loss 'ssim'; known: l1"),
        (["--loss", "blocking=1"], "loss blocking needs patches that hold whole blocks of 8x8, got grid 1; set grid to 8"),
        (["--grid", "8", "--patch", "44"], "patch 44 does not fit grid 8; make it a multiple"),
        (["--distort-codecs", "x266=1"], "unknown codec 'x266'"),
        (["--distort-scale", "2"], "the network's scale is 1, the pairs' is 2"),
        (["--resume"], "no checkpoint at"),
        (["nowhere.toml"], "cannot read recipe nowhere.toml"),
        (["--iters", "0"], "iters must be positive, got 0"),
        (["--ema", "1"], "ema must be 0..1"),
        (["--init", "none.safetensors"], "no weights at none.safetensors"),
        (["--pool", "3"], "pool must be at least 256, got 3"),
        (["--device", "gpu"], "unknown device 'gpu'; known: cpu, cuda"),
        (
            ["--distort-qualities", "avif=70:80"],
            "quality of avif is crf 1..63, lower is better, got 70:80; trained on by default is 12:50",
        ),
        (["--distort-qualities", "jpeg=0:0"], "quality of jpeg is q 1..100, higher is better, got 0:0"),
        (["--distort-qualities", "x264=200:300"], "quality of x264 is crf 0..51"),
        (["--distort-codecs", "x264=1", "h264=1"], "codecs names x264 twice, the second time as h264; leave one out"),
    ],
    ids=lambda a: " ".join(a) if isinstance(a, list) else "",
)
def test_one_clear_error(arguments, message, refused):
    refused(main, arguments, message)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--network-args", "d=12,s=0"], "'d=12,s=0' holds more than one value; give d=12 s=0, with spaces between"),
        (["--distort-qualities", "x264=good"], "'good' is no range; write it as 22:30"),
        (["--network-args", "d"], "'d' is not NAME=VALUE"),
    ],
    ids=lambda a: " ".join(a) if isinstance(a, list) else "",
)
def test_misspelt_flags_end_with_a_sentence(arguments, message, capsys):
    with pytest.raises(SystemExit) as ended:
        parse(arguments)
    assert ended.value.code == 2
    said = capsys.readouterr().err
    assert message in said
    assert len(said.splitlines()) == 2


@pytest.mark.skipif(torch.cuda.is_available(), reason="this machine has a GPU")
def test_a_device_that_is_not_there(refused):
    refused(main, ["--device", "cuda"], "device cuda cannot be used, ")


RECIPE = ROOT / "training" / "recipes" / "fsrcnnx_quick.toml"


@pytest.mark.parametrize("place", [0, 2, 5, 7], ids=["first", "behind a folder", "behind pairs", "last"])
def test_the_recipe_may_stand_anywhere(place):
    words = ["--data", "one", "--name", "mine", "--distort-codecs", "x264=1", "--resume"]
    if place == 2:
        words = ["--name", "mine", "--distort-codecs", "x264=1", "--resume", "--data", "one"]
        place = 7
    if place == 5:
        words = ["--data", "one", "--name", "mine", "--resume", "--distort-codecs", "x264=1"]
        place = 7
    cfg, resume, _ = parse([*words[:place], str(RECIPE), *words[place:]])
    assert (cfg.name, cfg.data, resume, dict(cfg.distort.codecs)) == ("mine", ("one",), True, {"x264": 1.0})
    assert cfg.stages == config.read(RECIPE, {}).stages


def test_one_argument_of_a_network_leaves_the_others():
    old = config.read(RECIPE, {}).network_args
    cfg, _, _ = parse([str(RECIPE), "--network-args", "d=24"])
    assert cfg.network_args == {**old, "d": 24}
    cfg, _, _ = parse([str(RECIPE), "--network", "plain", "--network-args", "num_feat=24"])
    assert cfg.network_args == {"num_feat": 24}


def test_codecs_as_people_call_them():
    cfg, _, _ = parse(
        ["--distort-codecs", "h264=1", "HEVC=2", "av1=3", "jpg=4", "--distort-qualities", "h264=22-30", "jpg=50", "av1=30..40"]
    )
    assert cfg.distort.codecs == {"x264": 1.0, "x265": 2.0, "svtav1": 3.0, "jpeg": 4.0}
    assert cfg.distort.qualities == {"x264": (22, 30), "jpeg": (50, 50), "svtav1": (30, 40)}


def test_help_shows_defaults_and_choices(capsys):
    with pytest.raises(SystemExit):
        parse(["--help"])
    said = " ".join(capsys.readouterr().out.split())
    assert "Steps between checkpoints. (default: 1000)" in said
    assert "cuda. (default: cpu) One of cpu, cuda." in said
    assert "One of arcnn, armoe" in said


def test_the_last_validations_are_kept(tmp_path, data, capsys):
    assert main(tiny(tmp_path, data, "--iters", "6", "--validate-every", "2", "--keep", "2", "--calibrate", "0")) == 0
    kept = tmp_path / "runs" / "model" / "kept"
    assert sorted(file.name for file in kept.iterdir()) == [
        f"step000000{n}.{end}" for n in (4, 6) for end in ("png", "safetensors")
    ]
    for name, value in load_file(tmp_path / "runs" / "model" / "model.safetensors").items():
        assert torch.equal(load_file(kept / "step0000006.safetensors")[name], value)
    said = " ".join(capsys.readouterr().err.split())
    assert "validation is not held out" in said
    assert "megapixels" in said
    assert "trained on (fewer than 16" in (tmp_path / "runs" / "model" / "report.md").read_text()


def test_a_line_a_minute_without_a_terminal(monkeypatch):
    monkeypatch.setattr(progress, "MINUTE", 0.05)
    out = io.StringIO()
    with progress.progress_bar(Console(file=out, force_terminal=False)) as bar:
        task = bar.add_task("making pairs 3/8", total=60, completed=0, rate="2.0/s")
        time.sleep(0.3)
        bar.update(task, description="validating", completed=20)
        time.sleep(0.3)
    lines = out.getvalue().splitlines()
    assert "making pairs 3/8, 0 of 60, 2.0/s" in lines
    assert "validating, 20 of 60, 2.0/s" in lines


def test_a_line_a_minute_of_whatever_takes_long(monkeypatch):
    """What is counted, and what is not: pairs for a validation, a calibration, the export."""
    monkeypatch.setattr(progress, "MINUTE", 0.05)
    out = io.StringIO()
    console = Console(file=out, force_terminal=False)
    assert [job for job in progress.each("abc", "validation pairs", console) if not time.sleep(0.12)] == list("abc")
    with progress.busy("writing mine.onnx", console):
        time.sleep(0.12)
    lines = out.getvalue().splitlines()
    assert "validation pairs, 1 of 3" in lines
    assert "validation pairs, 2 of 3" in lines
    assert "writing mine.onnx, for 0 s" in lines
    assert all(lines), "no empty line is left behind"


def test_recipe_errors(tmp_path):
    recipe = tmp_path / "r.toml"
    for text, message in [
        ("nmae = 'x'", "unknown key 'nmae'"),
        ("[distort]\nchanse = 1", "distort: unknown key 'chanse'"),
        ("[[stages]]\niters = 1\nlos = 1", "stages: unknown key 'los'"),
        ("name = 1", "name must be str, got 1"),
        ("seed = true", "seed must be int, got True"),
        ("name = ", "is not valid TOML"),
    ]:
        recipe.write_text(text)
        with pytest.raises(config.ConfigError, match=message):
            config.read(recipe, {})


def test_an_existing_run_is_not_overwritten(finished, data, capsys):
    assert main(tiny(finished, data)) == 1
    assert "continue it with --resume" in " ".join(capsys.readouterr().err.split())


def test_resuming_another_recipe_is_refused(finished, data, capsys):
    assert main(tiny(finished, data, "--resume", "--lr", "0.5")) == 1
    assert "was made with stages" in " ".join(capsys.readouterr().err.split())


def test_a_truncated_checkpoint_is_refused(tmp_path, data, capsys):
    run = tmp_path / "runs" / "model"
    run.mkdir(parents=True)
    (run / "checkpoint.safetensors").write_bytes(b"\x10\x00")
    assert main(tiny(tmp_path, data, "--resume")) == 1
    assert "is not a whole checkpoint" in " ".join(capsys.readouterr().err.split())


@pytest.mark.parametrize("network", [flags("guided"), ["scale=2", "--distort-scale", "2"]], ids=["phases", "scale"])
def test_blocking_needs_blocks_of_the_output(tmp_path, data, capsys, network):
    options = ["--network", "plain", "--network-args", *network, "--loss", "blocking=1", "--grid", "8", "--patch", "32"]
    assert main(tiny(tmp_path, data, *options)) == 1
    assert "loss blocking knows blocks of 8x8 samples" in " ".join(capsys.readouterr().err.split())


def test_nan_stops_and_keeps_the_checkpoint(tmp_path, data, capsys):
    assert main(tiny(tmp_path, data, "--iters", "200", "--lr", "1e18", "--muon-lr", "1e18", "--save-every", "1")) == 1
    assert "the weights are not finite" in " ".join(capsys.readouterr().err.split())
    saved = load_file(tmp_path / "runs" / "model" / "checkpoint.safetensors")
    assert all(torch.isfinite(t).all() for t in saved.values())


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="mounting a small disk needs root")
def test_a_full_disk_is_named(tmp_path, data, capsys):
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", disk], check=False, capture_output=True).returncode:
        pytest.skip("this system does not allow mounting")
    try:
        arguments = [*TINY, "--data", str(data), "--cache", str(disk), "--runs", str(tmp_path / "runs")]
        assert main(arguments) == 1
        assert "cannot store pairs" in " ".join(capsys.readouterr().err.split())
    finally:
        subprocess.run(["umount", disk], check=True)


def test_muon_orthogonalises():
    for shape in [(16, 144), (64, 8), (16, 16)]:
        values = torch.linalg.svdvals(orthogonalise(torch.randn(shape, generator=torch.manual_seed(0))))
        assert values.min() > 0.5
        assert values.max() < 1.5


def test_muon_gets_hidden_convolutions_only():
    hidden, others = split_parameters(build("fsrcnnx", {"d": 16}))
    assert [tuple(p.shape) for p in hidden] == [(16, 16, 3, 3)] * 4 + [(16, 16, 1, 1)]
    assert sum(p.numel() for p in hidden + others) == 10193


def test_muon_lowers_a_quadratic():
    weight = torch.nn.Parameter(torch.randn(8, 8, 3, 3, generator=torch.manual_seed(0)))
    optimiser = Muon([weight], lr=0.2)
    first = weight.square().sum().item()
    for _ in range(50):
        optimiser.zero_grad()
        weight.square().sum().backward()
        optimiser.step()
    assert weight.square().sum().item() < 0.2 * first


@pytest.mark.parametrize("name", losses.LOSSES)
def test_losses_are_zero_at_the_truth_and_pull_towards_it(name):
    gt = torch.rand(3, 1, 16, 16, generator=torch.manual_seed(0))
    assert losses.LOSSES[name](gt, gt).shape == (3,)
    assert losses.LOSSES[name](gt, gt).max() <= 1.1e-3
    blocks = torch.tensor([[0.0, 0.2], [0.2, 0.0]]).kron(torch.ones(8, 8))
    out = (gt + blocks + 0.1 * torch.randn(gt.shape)).requires_grad_()
    loss = losses.LOSSES[name](out, gt).mean()
    (gradient,) = torch.autograd.grad(loss, out)
    assert losses.LOSSES[name](out - 1e-3 * gradient / gradient.abs().max(), gt).mean() < loss


def test_steps_at_borders_of_blocks_count_beyond_those_of_the_truth():
    """Blocks of one shade each, 0.1 apart in rows."""
    stripes = torch.arange(4).repeat_interleave(8)[None, None, :, None].expand(1, 1, 32, 32) % 2 * 0.1
    flat, steps = torch.full((1, 1, 32, 32), 0.3), 20 / 3 * 0.1**2 / 2  # across rows only, of two directions
    for out, gt, expected in (
        (stripes, flat, steps),
        (flat, stripes, 0),
        (stripes, stripes, 0),
        (2 * stripes, stripes, 3 * steps),
    ):
        assert losses.blocking(out, gt).item() == pytest.approx(expected, rel=1e-4)
        assert losses.blocking(out.mT, gt.mT).item() == pytest.approx(expected, rel=1e-4)
    assert losses.blocking(stripes.roll(4, 2), flat).item() == 0  # steps within blocks
    with pytest.raises(ValueError, match="needs patches of 16 x 16 or more, got 8 x 32"):
        losses.blocking(flat[:, :, :8], flat[:, :, :8])


def test_balance_weighs_pairs_by_their_own_error():
    gt, out = torch.zeros(1, 1, 8, 8), torch.full((1, 1, 8, 8), 0.1)
    for balance, ratio in [(0.0, 1), (0.5, 10), (1.0, 100)]:
        loss = losses.weighted({"mse": 1.0}, balance)
        well, badly, clean = (loss(out, gt, torch.tensor([e])) for e in (1e-4, 1e-2, 0.0))
        assert well / badly == pytest.approx(ratio, rel=1e-3)
        assert clean == well


def test_losses_add_up():
    gt, out, error = torch.zeros(2, 1, 8, 8), torch.full((2, 1, 8, 8), 0.1), torch.zeros(2)
    assert losses.weighted({"l1": 2.0, "mse": 0.5})(out, gt, error) == pytest.approx(2 * 0.1 + 0.5 * 20 * 0.01)


def test_ssim_and_psnr_b_against_known_values():
    rng = np.random.default_rng(0)
    picture = rng.integers(0, 256, (64, 64)).astype(np.uint8)
    assert metrics.ssim(picture, picture) == pytest.approx(1)
    assert metrics.psnr(picture, picture) == 100
    flat = np.full((64, 64), 100, np.uint8)
    assert metrics.psnr(flat, flat + 1) == pytest.approx(48.1308, abs=1e-3)
    blocky = flat.copy()
    blocky[:, 8:16] += 4
    assert metrics.psnr_b(blocky, flat) < metrics.psnr(blocky, flat)
    shifted = np.roll(blocky, 4, 1)
    assert metrics.psnr_b(shifted, flat) == pytest.approx(metrics.psnr(shifted, flat))


def test_bd_rate_of_half_the_bits_is_minus_fifty():
    anchor = [(1.0, 30.0), (2.0, 33.0), (4.0, 36.0), (8.0, 39.0)]
    assert bd_rate(anchor, [(r / 2, q) for r, q in anchor]) == pytest.approx(-50)
    with pytest.raises(ValueError, match="four points"):
        bd_rate(anchor[:3], anchor)


def test_a_stage_without_muon_is_adams():
    """Hidden convolutions are Muon's where it has a rate, Adam's where it has none, and never both."""
    net = build("plain", {"num_feat": 8, "num_conv": 1})
    hidden, others = split_parameters(net)
    adam = torch.optim.Adam([{"params": others}, {"params": hidden}])
    muon = Muon(hidden)
    assert set_rates([adam, muon], config.Stage(iters=1, lr=1e-3, muon_lr=1e-2), 0.5) == [adam, muon]
    assert [group["lr"] for group in adam.param_groups] == [5e-4, 0]
    assert muon.param_groups[0]["lr"] == 5e-3
    assert set_rates([adam, muon], config.Stage(iters=1, lr=1e-3, muon_lr=0), 1) == [adam]
    assert [group["lr"] for group in adam.param_groups] == [1e-3, 1e-3]


def test_dear_networks_are_validated_on_fewer_frames():
    cheap, dear, dearest = (frames_of_each(8, 3, 224 * 224, macs) for macs in (40_000, 220_000, 28_500_000))
    assert (cheap, dearest) == (18, 1)
    assert 1 < dear < 18
    assert 8 * dear * 224 * 224 * 220_000 <= BUDGET


def test_a_validation_runs_the_network_once_for_each_frame(tmp_path, data, monkeypatch):
    """Gains, picture and report are of one pass, at the end of a run too."""
    seen = []
    monkeypatch.setattr(validate, "restore", lambda net, planes: seen.append(1) or restore(net, planes))
    monkeypatch.setattr(validate, "BUDGET", 0)
    assert main(tiny(tmp_path, data, "--iters", "2", "--validate-every", "2", "--calibrate", "0")) == 0
    run = tmp_path / "runs" / "model"
    assert len(seen) == 3, "a frame of each codec, and one that is not coded"
    gains = json.loads((run / "log.jsonl").read_text().splitlines()[-1])["gain_db"]
    row = next(line for line in (run / "report.md").read_text().splitlines() if line.startswith("| x264 "))
    assert row.split("|")[2].strip() == "1"
    assert float(row.split("|")[5].removesuffix(" dB ")) == pytest.approx(gains["x264"], abs=0.006)
    assert Image.open(run / "sample.png").size == (3 * 96, 2 * 96)
