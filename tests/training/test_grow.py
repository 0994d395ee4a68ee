# SPDX-License-Identifier: MIT
"""Growing a plain network: the larger one begins where the smaller one ended."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import torch

from support.channel_lists import layout, lists
from vsartifact.training import grow
from vsartifact.training.networks import build, describe, load_weights, save_weights
from vsartifact.training.networks.plain import Plain
from vsartifact.training.networks.planes import unpack


def random_net(seed: int = 0, **args: Any) -> Plain:
    torch.manual_seed(seed)
    net = build("plain", {"num_feat": 8, "num_conv": 2, "unshuffle": 1} | args)
    assert isinstance(net, Plain)
    with torch.no_grad():
        for parameter in net.parameters():
            parameter.add_(torch.randn_like(parameter) * 0.05)
    return net.eval()


def gradient(module: Any, name: str) -> torch.Tensor:
    found = module.get_parameter(name).grad
    assert isinstance(found, torch.Tensor)
    return found


@pytest.mark.parametrize(("num_feat", "num_conv"), [(8, 5), (16, 2), (12, 2), (20, 6)])
@pytest.mark.parametrize("args", [{}, {"unshuffle": 2}, {**lists("chroma")}])
def test_without_noise_the_picture_stays(num_feat: int, num_conv: int, args: dict[str, Any]) -> None:
    net = random_net(**args)
    state = grow.grow(net, num_feat, num_conv, noise=0.0)
    larger = build("plain", {"unshuffle": 1} | args | {"num_feat": num_feat, "num_conv": num_conv})
    larger.load_state_dict(state)
    x = torch.rand(2, net.channels, 24, 30)
    with torch.inference_mode():
        before, after = net(x), larger.eval()(x)
    assert not torch.equal(before, x[:, -net.outputs :])
    torch.testing.assert_close(after, before, atol=2e-5, rtol=0)


def test_noise_tells_copies_apart_and_keeps_the_originals() -> None:
    net = random_net()
    state = grow.grow(net, 16, 2, noise=0.1)
    head = state["head.weight"]
    assert torch.equal(head[:8], net.head.weight)
    difference = (head[8:] - head[:8]).std() / net.head.weight.std()
    assert 0.05 < difference < 0.2


def test_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    args = {"num_feat": 8, "num_conv": 2, "unshuffle": 1}
    net = random_net()
    save_weights(tmp_path / "small.safetensors", net, describe(net, "plain", args))
    target = tmp_path / "large.safetensors"
    assert grow.main([str(tmp_path / "small.safetensors"), "--num-feat", "16", "--num-conv", "4", "-o", str(target)]) == 0
    larger, info = load_weights(target)
    assert info.network_args == {"num_feat": 16, "num_conv": 4, "unshuffle": 1}
    assert larger.margin == net.margin + 2
    assert grow.main([str(target), "--num-feat", "8", "-o", str(tmp_path / "no.safetensors")]) == 1
    assert "cannot shrink 16 channels x 4 to 8 x 4" in capsys.readouterr().err
    assert not (tmp_path / "no.safetensors").exists()


@pytest.mark.parametrize(("kind", "told"), [("plane", "jpeg"), ("chroma", "jpeg_chroma")])
def test_what_is_told_says_nothing_yet(kind: str, told: str, tmp_path: Path) -> None:
    args: dict[str, Any] = {"num_feat": 8, "num_conv": 2, "unshuffle": 1, **lists(kind)}
    net = random_net(**args)
    small, large = tmp_path / "net.safetensors", tmp_path / "told.safetensors"
    save_weights(small, net, describe(net, "plain", args))
    assert grow.main([str(small), "--jpeg", "-o", str(large)]) == 0
    other, info = load_weights(large)
    assert (info.layout, info.network_args) == (layout(told), args | lists(told))
    x = torch.rand(2, net.channels, 12, 14)
    with torch.inference_mode():
        torch.testing.assert_close(other(torch.cat([torch.rand(2, 2, 12, 14), x], 1)), net(x), atol=1e-6, rtol=0)


def test_what_cannot_be_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    args: dict[str, Any] = {"num_feat": 8, "num_conv": 2, "unshuffle": 1, **lists("rgb")}
    save_weights(tmp_path / "net.safetensors", random_net(**args), describe(random_net(**args), "plain", args))
    assert grow.main([str(tmp_path / "net.safetensors"), "--jpeg", "-o", str(tmp_path / "no.safetensors")]) == 1
    assert "can be told of a JPEG, got r g b -> r g b, scale 1" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("network", "args"),
    [
        ("fsrcnnx", {"d": 8, "m": 1}),
        ("fsrcnnx", {"d": 8, "s": 4, "m": 1, "residual": False}),
        ("plain", {"num_feat": 8, "num_conv": 1, "unshuffle": 1}),
        ("plain", {"num_feat": 8, "num_conv": 1, "unshuffle": 2, **lists("rgb")}),
    ],
)
def test_doubled_networks_repeat_pixels(network: str, args: dict[str, Any], tmp_path: Path) -> None:
    torch.manual_seed(0)
    net = build(network, args).eval()
    small, large = tmp_path / "x1.safetensors", tmp_path / "x2.safetensors"
    save_weights(small, net, describe(net, network, args))
    assert grow.main([str(small), "--scale", "2", "-o", str(large)]) == 0
    doubled, info = load_weights(large)
    assert (info.scale, info.network_args) == (2, args | {"scale": 2})
    x = torch.rand(1, net.channels, 12, 14)
    with torch.inference_mode():
        torch.testing.assert_close(doubled(x), torch.nn.functional.interpolate(net(x), scale_factor=2), atol=1e-6, rtol=0)


def test_what_cannot_double(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for args, options, message in (
        ({"scale": 2}, [], "only networks of scale 1 whose planes have one size can double, got scale 2, y -> y"),
        ({**lists("yuv420")}, [], "can double, got scale 1, y00 y01"),
        ({}, ["--num-feat", "32"], "give one of --scale, --jpeg, --inputs, --chroma, --coarser, and --num-feat"),
    ):
        net = build("plain", args)
        save_weights(tmp_path / "net.safetensors", net, describe(net, "plain", args))
        assert (
            grow.main([str(tmp_path / "net.safetensors"), "--scale", "2", *options, "-o", str(tmp_path / "no.safetensors")]) == 1
        )
        assert message in capsys.readouterr().err


@pytest.mark.parametrize("args", [{"d": 6, "m": 2}, {"d": 4, "m": 1, "r": 2, "scale": 2, "residual": False}])
def test_more_features_around_a_mapping(args: dict[str, int], tmp_path: Path) -> None:
    torch.manual_seed(0)
    net = build("fsrcnnx", args).eval()
    small, large = tmp_path / "small.safetensors", tmp_path / "large.safetensors"
    save_weights(small, net, describe(net, "fsrcnnx", args))
    assert grow.main([str(small), "--num-feat", "20", "-o", str(large)]) == 0
    wide, info = load_weights(large)
    assert info.network_args == args | {"d": 20, "s": args["d"]}
    x = torch.rand(1, 1, 12, 14, requires_grad=True)
    torch.testing.assert_close(wide(x), net(x), atol=1e-6, rtol=0)
    wide(x).square().sum().backward()
    for name in ("shrink", "deconv"):
        assert gradient(wide, f"{name}.weight")[:, args["d"] :].abs().min() > 0, "what is new can learn"


def test_what_cannot_grow(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for network, args, options, message in (
        ("fsrcnnx", {"d": 8, "s": 4, "m": 1}, ["--num-feat", "16"], "only FSRCNNX without shrunk features"),
        ("fsrcnnx", {"d": 8, "m": 1}, ["--num-feat", "8"], "got 8-0 for 8"),
        ("fsrcnnx", {"d": 8, "m": 1}, ["--num-feat", "16", "--num-conv", "4"], "whose layers stay as many"),
        ("plain", {"num_feat": 8, "skip": True}, ["--num-feat", "16"], "only fsrcnnx and plain ones without skip grow"),
        ("arcnn", {}, ["--num-feat", "16"], "only fsrcnnx and plain ones without skip grow"),
    ):
        net = build(network, args)
        save_weights(tmp_path / "net.safetensors", net, describe(net, network, args))
        assert grow.main([str(tmp_path / "net.safetensors"), *options, "-o", str(tmp_path / "no.safetensors")]) == 1
        assert message in capsys.readouterr().err
        assert not (tmp_path / "no.safetensors").exists()


def plain(path: Path, args: dict[str, Any]) -> torch.nn.Module:
    net = random_net(**args)
    save_weights(path, net, describe(net, "plain", {"num_feat": 8, "num_conv": 2, "unshuffle": 1} | args))
    return net


def test_luma_and_chroma_in_one(tmp_path: Path) -> None:
    luma = plain(tmp_path / "luma.safetensors", {"num_conv": 4})
    chroma = plain(tmp_path / "chroma.safetensors", {**lists("chroma"), "num_feat": 4})
    files = [str(tmp_path / f"{name}.safetensors") for name in ("luma", "chroma", "both")]
    assert grow.main([files[0], "--chroma", files[1], "-o", files[2]]) == 0
    both, info = load_weights(files[2])
    sizes = {"num_feat": 8, "num_conv": 4, "chroma_feat": 4, "chroma_conv": 2}
    assert (info.network, info.network_args) == ("plain420", sizes | {"residual": True})
    assert info.description == "grown from " + " and ".join(load_weights(file)[1].weights_hash for file in files[:2])
    x = torch.rand(2, 6, 14, 18, requires_grad=True)
    y, u, v = unpack(both(x), both.layout.outputs)
    torch.testing.assert_close(y, luma(unpack(x, both.layout.inputs)[0]), atol=1e-6, rtol=0)
    torch.testing.assert_close(torch.cat([u, v], 1), chroma(x), atol=1e-6, rtol=0)
    both(x).square().sum().backward()
    for link in (both.from_luma, both.from_chroma):
        assert gradient(link, "weight").abs().min() > 0, "each can learn from the other"


@pytest.mark.parametrize(
    ("luma", "chroma", "message"),
    [
        ({"unshuffle": 2}, {**lists("chroma")}, "for luma a plain network y -> y is needed"),
        ({}, {**lists("yuv420")}, "for chroma a plain network y00 y01 y10 y11 u v -> u v is needed"),
        ({"num_conv": 3}, {**lists("chroma")}, "num_conv must be even"),
        ({}, {**lists("chroma"), "act": "relu"}, "both networks need PReLU"),
    ],
)
def test_what_does_not_go_in_one(
    luma: dict[str, object], chroma: dict[str, object], message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plain(tmp_path / "luma.safetensors", luma)
    plain(tmp_path / "chroma.safetensors", chroma)
    files = [str(tmp_path / f"{name}.safetensors") for name in ("luma", "chroma", "no")]
    assert grow.main([files[0], "--chroma", files[1], "-o", files[2]]) == 1
    assert message in capsys.readouterr().err
    assert not Path(files[2]).exists()


def test_coarser_scales_add_nothing_yet(tmp_path: Path) -> None:
    net = plain(tmp_path / "small.safetensors", {"num_conv": 3})
    files = [str(tmp_path / f"{name}.safetensors") for name in ("small", "large")]
    assert grow.main([files[0], "--coarser", "6x3", "5x2", "-o", files[1]]) == 0
    larger, info = load_weights(files[1])
    assert (info.network, info.network_args["coarser"]) == ("unet", [[6, 3], [5, 2]])
    x = torch.rand(2, 1, 24, 32)
    torch.testing.assert_close(larger(x), net(x), atol=1e-6, rtol=0)
    larger(x).square().sum().backward()
    assert gradient(larger, "up.0.weight").abs().min() > 0, "what is new can learn"


def test_what_gets_no_coarser_scales(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for args, scales, message in (
        ({"unshuffle": 2}, ["6x3"], "only networks with PReLU at full resolution"),
        ({"num_conv": 1}, ["6x3"], "needs 3 convolutions, got [2, 3]"),
    ):
        plain(tmp_path / "net.safetensors", args)
        assert grow.main([str(tmp_path / "net.safetensors"), "--coarser", *scales, "-o", str(tmp_path / "no.safetensors")]) == 1
        assert message in capsys.readouterr().err
        assert not (tmp_path / "no.safetensors").exists()
