# SPDX-License-Identifier: MIT
"""Feature networks: VGG-19 from a file or an address, one of our own, the loss and the distance that they give."""

import hashlib
import json

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file
from torch import nn

from support.channel_lists import LISTS, layout
from vsartifact.training import channels, feature_net, features
from vsartifact.training.codec_table import Settings, encode_decode
from vsartifact.training.features import FeatureError, Features, feature_distance, load_features, save_features, to_rgb
from vsartifact.training.networks.planes import base, pack
from vsartifact.training.sources import rgb_to_ycbcr, subsample

CFG_E = [64, 64, "M", 128, 128, "M", *[256] * 4, "M", *[512] * 4, "M", *[512] * 4, "M"]
"""VGG-19 as torchvision lists it."""


def torchvision_features():
    """The convolutional part of torchvision's vgg19, random weights that keep the signal's size."""
    torch.manual_seed(0)
    layers, inputs = [], 3
    for width in CFG_E:
        if width == "M":
            layers.append(nn.MaxPool2d(2))
        else:
            layers += [nn.Conv2d(inputs, width, 3, padding=1), nn.ReLU()]
            nn.init.kaiming_normal_(layers[-2].weight, nonlinearity="relu")
            inputs = width
    return nn.Sequential(*layers)


@pytest.fixture(scope="module")
def vgg(tmp_path_factory):
    """A file as torchvision's, in the old serialisation that theirs has, and the layers that are in it."""
    layers = torchvision_features()
    state = {f"features.{name}": tensor.half() for name, tensor in layers.state_dict().items()}
    state["classifier.0.weight"] = torch.zeros(2, 2)
    path = tmp_path_factory.mktemp("vgg") / "vgg19.pth"
    torch.save(state, path, _use_new_zipfile_serialization=False)
    layers.load_state_dict({name: tensor.half() for name, tensor in layers.state_dict().items()})
    return path, layers


@pytest.fixture(scope="module")
def small():
    """A small network with random weights."""
    torch.manual_seed(1)
    return Features(((8, 8), (16,), (16,)), (1.0, 2.0, 0.0)).requires_grad_(False).eval()


def test_vgg19_gives_the_maps_of_torchvisions_layers(vgg):
    path, layers = vgg
    net = load_features(str(path))
    assert not any(p.requires_grad for p in net.parameters())
    x = torch.rand(2, 3, 40, 33)
    normalised = (x - torch.tensor([0.485, 0.456, 0.406])[:, None, None]) / torch.tensor([0.229, 0.224, 0.225])[:, None, None]
    maps = net(x)
    for end, got in zip((4, 9, 18, 27, 36), maps, strict=True):  # behind the last rectifier of each block
        expected = layers[:end](normalised)
        assert got.shape == expected.shape
        assert torch.allclose(got, expected, rtol=1e-4, atol=1e-4 * expected.abs().max().item())
    other = torch.rand(2, 3, 40, 33)
    expected = ((maps[-1] - net(other)[-1]) / 12.75).square().mean((1, 2, 3))
    assert torch.allclose(net.loss(x, other), expected, rtol=1e-4)


def test_vgg19_comes_from_its_address(vgg, tmp_path, monkeypatch):
    path, _ = vgg
    digest = hashlib.sha256(path.read_bytes()).hexdigest()[:8]
    served = tmp_path / f"vgg19-{digest}.pth"
    served.symlink_to(path)
    monkeypatch.setenv("TORCH_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(features, "VGG19_URL", served.as_uri())
    downloaded, read = load_features("vgg19"), load_features(str(path))
    assert all(torch.equal(a, b) for a, b in zip(downloaded.parameters(), read.parameters(), strict=True))
    broken = tmp_path / "vgg19-00000000.pth"
    broken.symlink_to(path)
    monkeypatch.setattr(features, "VGG19_URL", broken.as_uri())
    with pytest.raises(FeatureError, match=r"cannot download .*invalid hash.*own:FILE"):
        load_features("vgg19")


def test_no_network_is_never_replaced_by_another(tmp_path, monkeypatch, small):
    monkeypatch.setenv("TORCH_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(features, "VGG19_URL", "http://127.0.0.1:9/vgg19-dcbb9e9d.pth")
    (tmp_path / "text.pth").write_text("not weights")
    torch.save({"features.0.weight": torch.zeros(64, 1, 3, 3)}, tmp_path / "other.pth")
    save_file({"a": torch.zeros(1)}, tmp_path / "other.safetensors")
    (tmp_path / "cut.safetensors").write_bytes(b"\x10\x00")
    save_features(tmp_path / "own.safetensors", small, {})
    with features.safe_open(tmp_path / "own.safetensors", framework="pt") as file:
        meta = file.metadata()
    changed = {name: tensor * 2 for name, tensor in load_file(tmp_path / "own.safetensors").items()}
    save_file(changed, tmp_path / "changed.safetensors", metadata=meta)
    for spec, message in [
        ("", "no network for features; give features = the path"),
        ("vgg19", "cannot download http://127.0.0.1:9/.*; give features = the path of vgg19-dcbb9e9d.pth"),
        ("nowhere.pth", "no VGG-19 weights at nowhere.pth; give"),
        (str(tmp_path / "text.pth"), "is not a file of PyTorch weights"),
        (str(tmp_path / "other.pth"), "is not torchvision's VGG-19: features.0.weight is missing or of another shape"),
        ("own:nowhere", "no feature network at nowhere; train one with training/feature_net.py"),
        (f"own:{tmp_path / 'cut.safetensors'}", "is not a whole safetensors file"),
        (f"own:{tmp_path / 'other.safetensors'}", "holds no feature network"),
        (f"own:{tmp_path / 'changed.safetensors'}", "differs from .* in its metadata"),
    ]:
        with pytest.raises(FeatureError, match=message):
            load_features(spec)


def test_own_network_survives_its_file(small, tmp_path):
    save_features(tmp_path / "own.safetensors", small, {"accuracy": 0.5})
    again = load_features(f"own:{tmp_path / 'own.safetensors'}")
    assert again.scales == small.scales
    for a, b in zip(small.parameters(), again.parameters(), strict=True):
        assert torch.equal(a.half().float(), b)


def test_loss_weighs_maps_by_their_scales_and_leads_to_the_truth(small):
    out, gt = torch.rand(3, 3, 32, 32, requires_grad=True), torch.rand(3, 3, 32, 32)
    steps = [(a - b).square().mean((1, 2, 3)) for a, b in zip(small(out), small(gt), strict=True)]
    loss = small.loss(out, gt)
    assert torch.allclose(loss, (steps[0] + 4 * steps[1]) / 2, rtol=1e-4)
    assert small.loss(gt, gt).max() == 0
    (gradient,) = torch.autograd.grad(loss.sum(), out)
    assert (small.loss(out - 0.1 * gradient / gradient.abs().max(), gt) < loss).all()


def test_distance_grows_with_compression(small):
    rng = np.random.default_rng(0)
    rough = rng.normal(128, 40, (12, 12, 3)).repeat(16, 0).repeat(16, 1) + rng.normal(0, 12, (192, 192, 3))
    rgb = np.clip(rough, 0, 255).astype(np.uint8)
    frame = subsample(rgb_to_ycbcr(rgb))
    distances = []
    for quality in (95, 60, 30, 10):
        (coded,), _ = encode_decode([frame], Settings(codec="jpeg", quality=quality))
        distances.append(feature_distance(small, coded[0], frame[0]))
    assert feature_distance(small, rgb, rgb) == 0
    assert 0 < distances[0] < distances[1] < distances[2] < distances[3] < 2


def test_distance_of_pictures_and_of_tensors_agree(small, monkeypatch):
    rng = np.random.default_rng(0)
    a, b = (rng.integers(0, 256, (48, 70, 3)).astype(np.uint8) for _ in range(2))
    tensors = [torch.from_numpy(p).permute(2, 0, 1)[None].float() / 255 for p in (a, b)]
    whole = small.distance(*tensors).item()
    assert feature_distance(small, a, b) == pytest.approx(whole, rel=1e-5)
    grey = feature_distance(small, a[..., 0], b[..., 0])
    assert feature_distance(small, a[..., :1].repeat(3, 2), b[..., :1].repeat(3, 2)) == pytest.approx(grey, rel=1e-5)
    monkeypatch.setattr(features, "PIECE", 36)
    assert feature_distance(small, a, b) == pytest.approx(whole, rel=0.05)
    with pytest.raises(FeatureError, match="must have one size"):
        feature_distance(small, a, b[:40])
    with pytest.raises(FeatureError, match="at least 4x4, got 35x3"):
        feature_distance(small, a[:3], b[:3])


@pytest.mark.parametrize("kind", LISTS)
def test_pictures_of_every_kind_become_rgb(kind):
    rgb = np.kron(np.random.default_rng(0).integers(0, 256, (4, 4, 3)), np.ones((8, 8, 1))).astype(np.uint8)
    frame = subsample(rgb_to_ycbcr(rgb))
    of = layout(kind)
    planes = channels.whole(frame, of.bare)
    x = base(pack([torch.from_numpy(p.copy())[None, None].float() / 255 for p in planes], of.bare), of.bare)
    if of.restored == ("u", "v"):
        with pytest.raises(FeatureError, match="got a network that restores u v"):
            to_rgb(x, of)
        return
    got = to_rgb(x, of).clamp(0, 1)
    rgb = [p / 255 for p in channels.whole(frame, channels.RGB)]
    expected = np.stack([frame[0] / 255] * 3 if of.restored == ("y",) else rgb)
    assert got.shape == (1, 3, 32, 32)
    assert np.abs(got[0].numpy() - expected).max() < 2e-3


def test_folded_features_are_what_was_learned():
    torch.manual_seed(0)
    judge = feature_net.Judge()
    x = torch.rand(4, 3, 48, 48)
    for _ in range(2):
        judge(x)
    judge.eval()
    logits, errors = judge(x)
    folded = judge.folded()
    for norm in judge.norms:
        norm.reset_parameters()
        norm.eps = 0
    judge.features = folded
    again = judge(x)
    for got, wanted in zip([again[0], *again[1]], [logits, *errors], strict=True):
        assert torch.allclose(got, wanted, rtol=1e-4, atol=1e-4)


def test_errors_are_told_by_place():
    squared = torch.full((1, 3, 32, 32), 1e-9)
    squared[:, :, 8:16, 24:] = 1e-2
    for k, decades in enumerate(feature_net.cells(squared)):
        side = max(2**k, 8)
        assert decades.shape == (1, 1, 32 // side, 32 // side)
        assert decades.min() == pytest.approx(-6)
        assert decades[0, 0, 8 // side, 24 // side] == pytest.approx(-2 if side == 8 else -2.602, abs=1e-3)


def test_a_feature_network_trains_and_is_measured(tmp_path, data, capsys, monkeypatch):
    monkeypatch.setattr(feature_net, "HELD_FILES", 3)
    out = tmp_path / "own.safetensors"
    small = ["--iters", "3", "--batch-size", "4", "--patch", "32", "--warm", "3", "--workers", "0", "--threads", "1"]
    assert feature_net.main(["--data", str(data), "-o", str(out), "--cache", str(tmp_path / "cache"), *small]) == 0
    figures = json.loads(capsys.readouterr().out)
    assert 0 < figures["accuracy_of_most_frequent"] <= 1
    assert all(figures[f"explained_by_block_{k}"] < 1 for k in range(1, 6))
    net = load_features(f"own:{out}")
    assert len(net.scales) == len(feature_net.BLOCKS)
    assert out.stat().st_size < 1.5e6
    assert feature_net.main(["--data", "nowhere", "-o", str(out)]) == 1
    assert "feature_net.py: training data folder nowhere does not exist" in " ".join(capsys.readouterr().err.split())
