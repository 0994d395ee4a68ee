# SPDX-License-Identifier: MIT
"""Training by phases: who learns when, stopping and resuming anywhere, each phase as a run of its own, and the adversary."""

import contextlib
import json
import re
import subprocess
import sys

import onnx
import pytest
import torch
from safetensors.torch import load_file
from torch._dynamo.utils import counters
from torch.nn import functional as F

from support.channel_lists import flags
from vsartifact.training import checkpoint, losses
from vsartifact.training.adversarial import Adversary
from vsartifact.training.distributed import Group
from vsartifact.training.features import Features, save_features
from vsartifact.training.networks import Network, load_weights
from vsartifact.training.networks.discriminator import DISCRIMINATORS
from vsartifact.training.progress import Means, speed
from vsartifact.training.train import average, main

RECIPE = """
name = "nogan"
network = "rrdb"
network_args = { filters = 4, num_block = 1, residual = true }
warm = 3
fresh = 0
pool = 3
save_every = 2
validate_every = 4
ema = EMA

[distort]
size = 64
keep = 2
length = [2, 3]
codecs = { jpeg = 1 }
qualities = { jpeg = [10, 10] }

[[stages]]
iters = 4
loss = { l1 = 1, feature = 0.1 }
batch_size = 2
patch = 32

[[stages]]
iters = 4
phase = "discriminator"
batch_size = 2
patch = 32

[[stages]]
iters = 4
phase = "adversarial"
loss = { l1 = 1, feature = 0.1, adversarial = 0.01 }
lr = 1e-4
batch_size = 2
patch = 32
"""


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """A folder with a recipe, a network for features and a cache."""
    folder = tmp_path_factory.mktemp("nogan")
    (folder / "nogan.toml").write_text(RECIPE.replace("EMA", "0.5"))
    torch.manual_seed(0)
    save_features(folder / "own.safetensors", Features(((8,), (8, 16)), (1.0, 1.0)), {})
    return folder


def command(place, data, runs, *more):
    machine = ["--data", data, "--cache", place / "cache", "--runs", runs, "--threads", "1", "--workers", "0"]
    return [str(part) for part in [place / "nogan.toml", "--features", f"own:{place / 'own.safetensors'}", *machine, *more]]


@pytest.fixture(scope="module")
def whole(place, data):
    """A finished run of all phases; what it said is in said.txt."""
    with (place / "said.txt").open("w") as said, contextlib.redirect_stderr(said):
        assert main(command(place, data, place / "whole")) == 0
    return place / "whole" / "nogan"


def rows(run):
    return [json.loads(line) for line in (run / "log.jsonl").read_text().splitlines()]


def test_each_phase_logs_what_learns(whole):
    first, second, third = rows(whole)
    assert [row["phase"] for row in (first, second, third)] == ["generator", "discriminator", "adversarial"]
    assert "loss" in first
    assert "loss" not in second
    assert "loss" in third
    for row in (first, second, third):
        assert ("discriminator/accuracy" in row) == (row["phase"] != "generator")
        assert 10 < row["psnr"] < 60
        assert 0 < row["feature_distance"] < 2
        assert row["feature_distance_of_decoded"] == first["feature_distance_of_decoded"]
    assert 0 <= second["discriminator/accuracy"] <= 1
    assert second["feature_distance"] == first["feature_distance"]
    assert third["feature_distance"] != first["feature_distance"]


def test_a_run_leaves_model_and_discriminator(whole):
    _, info = load_weights(whole / "nogan.safetensors")
    assert [stage["phase"] for stage in info.recipe["stages"]] == ["generator", "discriminator", "adversarial"]
    assert info.recipe["features"] == "own:own.safetensors"
    assert onnx.load(whole / "nogan.onnx").graph.input[0].type.tensor_type.shape.dim[1].dim_value == 3
    adversary = Adversary("texture", 3, "cpu")
    adversary.load(whole / "discriminator.safetensors")
    held = load_file(whole / "checkpoint.safetensors")
    for name, tensor in adversary.net.state_dict().items():
        assert torch.equal(tensor, held[f"discriminator.{name}"])


def test_stopped_in_and_between_all_phases_it_gives_the_same(whole, place, data, tmp_path, monkeypatch):
    """Interrupted after steps 2, 4, 6, 8 and 10: in each phase and at both borders."""
    save, runs = checkpoint.save, tmp_path / "runs"

    def save_and_stop(path, step, *rest):
        save(path, step, *rest)
        raise KeyboardInterrupt

    monkeypatch.setattr(checkpoint, "save", save_and_stop)
    for stops in range(5):
        assert main(command(place, data, runs, *(["--resume"] if stops else []))) == 130
    monkeypatch.setattr(checkpoint, "save", save)
    assert main(command(place, data, runs, "--resume")) == 0
    for file in ("checkpoint.safetensors", "nogan.safetensors", "discriminator.safetensors"):
        one, two = load_file(whole / file), load_file(runs / "nogan" / file)
        assert one.keys() == two.keys()
        for name in one:
            assert torch.equal(one[name], two[name]), (file, name)


def test_each_phase_runs_on_its_own(place, data, tmp_path):
    alone = command(place, data, tmp_path, "--ema", "0", "--validate-every", "100")
    assert main([*alone, "--only", "generator", "--name", "first"]) == 0
    assert not (tmp_path / "first" / "discriminator.safetensors").exists()
    weights = tmp_path / "first" / "first.safetensors"
    assert main([*alone, "--only", "discriminator", "--name", "second", "--init", str(weights)]) == 0
    before, after = load_file(weights), load_file(tmp_path / "second" / "second.safetensors")
    assert all(torch.equal(before[name], after[name]) for name in before)

    critic = tmp_path / "second" / "discriminator.safetensors"
    start = ["--init", str(weights), "--init-discriminator", str(critic)]
    still = ["--lr", "1e-12", "--muon-lr", "1e-12", "--discriminator-lr", "1e-12"]
    assert main([*alone, "--only", "adversarial", "--name", "third", *start, *still]) == 0
    for path, file in ((weights, "third.safetensors"), (critic, "discriminator.safetensors")):
        one, two = load_file(path), load_file(tmp_path / "third" / file)
        learned = [name for name in one if not name.endswith(("._u", "._v"))]  # a spectral norm turns its vectors at every step
        assert all(torch.allclose(one[name], two[name], atol=1e-6) for name in learned)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--phase", "both"], "unknown phase 'both'; known: generator, discriminator, adversarial"),
        (
            ["--loss", "l1=1", "adversarial=1"],
            "loss adversarial needs a discriminator that learns, too; set phase to adversarial",
        ),
        (["--phase", "adversarial"], "phase adversarial needs the loss adversarial and another one"),
        (["--phase", "adversarial", "--loss", "adversarial=1"], "phase adversarial needs the loss adversarial and another one"),
        (["--discriminator", "vgg"], "unknown discriminator 'vgg'; known: published, texture"),
        (
            ["--phase", "adversarial", "--loss", "mse=1", "adversarial=1", "--discriminator-lr", "0"],
            "discriminator_lr must be posit",
        ),
        (["--only", "adversarial"], "flags: no stage of phase adversarial"),
        (["--loss", "feature=1"], "no network for features; give features = the path of vgg19-dcbb9e9d.pth"),
        (
            ["--loss", "feature=1", "--network", "plain", "--network-args", *flags("chroma")],
            "got a network that restores u v; use pixel",
        ),
        (
            ["--loss", "feature=1", "--network", "plain", "--network-args", *flags("jpeg_chroma"), "--grid", "8"],
            "got a network that restores u v; use pixel",
        ),
        (["--init-discriminator", "d.safetensors"], "init_discriminator is of no use to a run of phase generator alone"),
        (
            ["--phase", "discriminator", "--init-discriminator", "none"],
            "no discriminator at none; a run with phase discriminator",
        ),
    ],
    ids=lambda a: " ".join(a) if isinstance(a, list) else "",
)
def test_one_clear_error(arguments, message, refused):
    refused(main, arguments, message)


def test_discriminator_files_are_checked(whole, tmp_path):
    with pytest.raises(ValueError, match=r"must hold discriminator 'texture' for 1 channels, got 'texture' for 3 channels"):
        Adversary("texture", 1, "cpu").load(whole / "discriminator.safetensors")
    with pytest.raises(ValueError, match=r"must hold discriminator 'published' for 3 channels, got 'texture' for 3 channels"):
        Adversary("published", 3, "cpu").load(whole / "discriminator.safetensors")
    with pytest.raises(ValueError, match=r"must hold discriminator 'texture' for 3 channels, got something else"):
        Adversary("texture", 3, "cpu").load(whole / "nogan.safetensors")
    (tmp_path / "cut").write_bytes(b"\x10\x00")
    with pytest.raises(ValueError, match="is not a whole safetensors file"):
        Adversary("texture", 3, "cpu").load(tmp_path / "cut")


def test_a_discriminator_that_runs_away_stops_the_run(place, data, tmp_path, capsys):
    wild = ["--only", "discriminator", "--discriminator-lr", "1e30"]
    assert main(command(place, data, tmp_path, *wild)) == 1
    assert "the weights are not finite" in " ".join(capsys.readouterr().err.split())


@pytest.mark.parametrize("kind", DISCRIMINATORS)
def test_the_adversary_learns_and_pulls_towards_the_real(kind):
    """On noise, and the same noise smoothed; its gradient is as long as asked for, however steep the discriminator is."""
    torch.manual_seed(0)
    adversary = Adversary(kind, 1, "cpu")
    gt = (0.5 + 0.1 * torch.randn(16, 1, 32, 32)).clamp(0, 1)
    out = F.avg_pool2d(gt, 3, stride=1, padding=1, count_include_pad=False)
    decoded = out.clone()
    figures = [adversary.learn(out, gt, decoded, 3e-4, Group()) for _ in range(36)]
    assert figures[0]["discriminator/loss"] == pytest.approx(0.693, abs=0.02)
    assert figures[-1]["discriminator/loss"] < 0.3
    assert figures[-1]["discriminator/accuracy"] > 0.9

    before = [p.clone() for p in adversary.net.parameters()]
    adversary.optimiser.zero_grad()
    out.requires_grad_()
    others = (out - gt).square().mean()
    (given,) = torch.autograd.grad(others, out, retain_graph=True)
    for weight in (0.5, 2.0):
        (gradient,) = torch.autograd.grad(adversary.loss(out, decoded, others, weight), out, retain_graph=True)
        assert gradient.norm().item() == pytest.approx(weight * given.norm().item(), rel=1e-4)
    adversary.net.eval()
    with torch.no_grad():
        told, nearer, real = (adversary.net(x, decoded).mean() for x in (out, out - 0.02 * gradient.sign(), gt))
    assert told < nearer
    assert told < real
    assert all(p.grad is None for p in adversary.net.parameters())
    assert all(torch.equal(a, b) for a, b in zip(before, adversary.net.parameters(), strict=True))


def test_batch_norms_train_and_validate_by_their_own_rules(data, place, tmp_path):
    """Validating often changes nothing, the average has the network's statistics, and integers survive the files."""
    arguments = ["--network", "dncnn", "--network-args", "depth=3", "num_feat=4", "--loss", "mse=1", "--only", "generator"]
    for name, every in (("often", "1"), ("once", "4")):
        assert main(command(place, data, tmp_path, *arguments, "--name", name, "--validate-every", every)) == 0
    one, two = (load_file(tmp_path / name / "checkpoint.safetensors") for name in ("often", "once"))
    assert all(torch.equal(one[name], two[name]) for name in one)
    counts = [name for name in one if name.endswith("num_batches_tracked")]
    assert counts
    for name in counts:
        assert one[name].dtype == torch.int64
        assert one[name] == 4
        for statistic in ("running_mean", "running_var"):
            changed = name.replace("num_batches_tracked", statistic)
            other = changed.replace("net.", "ema.") if changed.startswith("net.") else changed.replace("ema.", "net.")
            assert torch.equal(one[changed], one[other])
    net, _ = load_weights(tmp_path / "often" / "often.safetensors")
    assert not net.training


def test_average_moves_weights_and_copies_statistics():
    ema, net = torch.nn.BatchNorm2d(2), torch.nn.BatchNorm2d(2)
    with torch.no_grad():
        net.weight.fill_(3)
        net.running_mean.fill_(5)
        net.num_batches_tracked.fill_(7)
    average(ema, net, 0.75)
    assert ema.weight.tolist() == [1.5, 1.5]
    assert ema.running_mean.tolist() == [5, 5]
    assert ema.num_batches_tracked == 7


AVERAGE = """
import sys, torch
from torch import distributed
from vsartifact.training.distributed import Group
rank = int(sys.argv[1])
distributed.init_process_group("gloo", init_method=sys.argv[2], rank=rank, world_size=2)
norm = torch.nn.BatchNorm2d(1)
norm(torch.full((2, 1, 2, 2), 10.0 * rank) + torch.arange(4.0).view(2, 2))
Group(rank, 2).average_buffers(norm)
print(norm.running_mean.item(), norm.num_batches_tracked.item())
distributed.destroy_process_group()
"""


def test_processes_share_the_statistics_of_batch_norms(tmp_path):
    arguments = [sys.executable, "-c", AVERAGE]
    meeting = (tmp_path / "meeting").as_uri()
    both = [subprocess.Popen([*arguments, str(rank), meeting], stdout=subprocess.PIPE, text=True) for rank in range(2)]
    for process in both:
        mean, batches = process.communicate(timeout=120)[0].split()
        assert process.returncode == 0
        assert float(mean) == pytest.approx(0.1 * (1.5 + 11.5) / 2)
        assert batches == "1"


def test_auxiliary_losses_are_weighed_by_name():
    class Routed(Network):
        def auxiliary(self):
            return {"balance": torch.tensor(2.0), "entropy": torch.tensor(3.0)}

    assert losses.auxiliary(Routed(), {}) == 0
    assert losses.auxiliary(Routed(), {"balance": 0.5, "entropy": 0.1}) == pytest.approx(1.3)
    with pytest.raises(ValueError, match=r"no auxiliary loss 'balanse'; it has: balance, entropy"):
        losses.auxiliary(Routed(), {"balanse": 1.0})
    with pytest.raises(ValueError, match=r"it has: none"):
        losses.auxiliary(Network(), {"balance": 1.0})


def test_the_bar_shows_loss_psnr_and_speed(whole, place):
    text = " ".join((place / "said.txt").read_text().split())
    assert re.search(r"loss 0\.\d{5} \d\d\.\d\d dB D \d+% \S+ 12/12 \d+\.\d/s(, \d+ s for pairs)? 0:\d\d:\d\d 0:00:00", text)


def test_waiting_for_pairs_is_named_where_it_slows_the_run():
    assert speed(300, 100, 10) == "3.0/s"
    assert speed(300, 100, 30) == "3.0/s, 30 s for pairs"


def test_means_are_over_the_steps_that_have_a_figure():
    means = Means()
    means.add({"loss": 1.0, "psnr": 30.0})
    means.add({"loss": 2.0, "psnr": 32.0})
    means.add({"psnr": 34.0, "discriminator/accuracy": 0.75})
    assert means.text() == "loss 1.50000  32.00 dB  D 75%"
    assert means.take() == {"loss": 1.5, "psnr": 32.0, "discriminator/accuracy": 0.75}
    assert means.take() == {}


def test_compiled_training_follows_the_same_course(data, place, tmp_path):
    network = ["--network", "plain", "--network-args", "num_feat=4", "num_conv=1", "inputs=r g b", "outputs=r g b", "unshuffle=1"]
    arguments = [*network, "--validate-every", "1", "--only", "generator"]
    counters["stats"].clear()
    for name in ("plain", "compiled"):
        more = ["--compile"] if name == "compiled" else []
        assert main(command(place, data, tmp_path, *arguments, "--name", name, *more)) == 0
        assert bool(counters["stats"]["unique_graphs"]) == bool(more)
    plain, compiled = ([row["loss"] for row in rows(tmp_path / name)] for name in ("plain", "compiled"))
    assert len(plain) == 4
    assert compiled == pytest.approx(plain, rel=1e-3)
