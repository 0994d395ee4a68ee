# SPDX-License-Identifier: MIT
"""The network with coarser scales inside: size, tiles, its own borders in training, and what is exported."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from torch.nn import functional as F

from support.channel_lists import lists
from vsartifact.training.networks import build, describe
from vsartifact.training.networks.base import Network
from vsartifact.training.networks.planes import extend
from vsartifact.training.to_onnx import to_onnx

CASES: list[dict[str, Any]] = [
    {"num_feat": 4, "num_conv": 3, "coarser": [[5, 4], [6, 2]]},
    {"num_feat": 4, "num_conv": 2, "coarser": [[3, 1]], **lists("chroma")},
    {"num_feat": 3, "num_conv": 2, "coarser": [[4, 3], [3, 3]], "residual": False},
    {"num_feat": 3, "num_conv": 1, "coarser": []},
]
over_cases = pytest.mark.parametrize("args", CASES, ids=["two", "chroma", "picture", "none"])


def awake(args: dict[str, Any]) -> Network:
    """A network in double precision whose scales all say something."""
    torch.manual_seed(0)
    net = build("unet", args).double().eval()
    for parameter in net.parameters():
        torch.nn.init.normal_(parameter, std=0.2)
    return net


def test_size() -> None:
    net = build("unet", {})
    assert sum(p.numel() for p in net.parameters()) == 311_569
    assert (net.macs_per_pixel, net.margin, net.multiple) == (67_200, 32, 4)


@over_cases
def test_tiles_equal_the_whole(args: dict[str, Any]) -> None:
    net = awake(args)
    step, margin = net.multiple, net.margin
    whole = extend(torch.rand(1, net.channels, 6 * step, 8 * step, dtype=torch.double), net.layout, margin)
    expected = net.valid(whole)
    assert expected.shape[-2:] == (6 * step, 8 * step)
    top, left, height, width = step, 3 * step, 2 * step, 4 * step
    tile = net.valid(whole[..., top : top + height + 2 * margin, left : left + width + 2 * margin])
    assert torch.allclose(tile, expected[..., top : top + height, left : left + width], atol=1e-12)
    assert expected.std() > 1e-3


@over_cases
def test_training_differs_at_borders_alone(args: dict[str, Any]) -> None:
    """In training every convolution replicates the border of what it reads; far from it nothing else is computed."""
    net = awake(args)
    size, inside = 8 * net.multiple + 4 * net.margin, 2 * net.margin
    x = torch.rand(1, net.channels, size, size, dtype=torch.double)
    as_exported = net(x)
    in_training = net.train()(x)
    assert in_training.shape == as_exported.shape
    middle = slice(inside, size - inside)
    assert torch.allclose(in_training[..., middle, middle], as_exported[..., middle, middle], atol=1e-12)


def test_all_parameters_learn() -> None:
    torch.manual_seed(0)
    net = build("unet", CASES[0]).train()
    x = torch.rand(4, 1, 16, 16)
    optimiser = torch.optim.Adam(net.parameters(), lr=1e-3)
    losses = []
    for _ in range(20):
        optimiser.zero_grad()
        loss = F.mse_loss(net(x), 0.8 * x + 0.05)
        loss.backward()
        losses.append(loss.item())
        for name, parameter in net.named_parameters():
            assert parameter.grad is not None, name
            assert parameter.grad.abs().max() > 0, name
        optimiser.step()
    assert losses[-1] < 0.9 * losses[0]


@over_cases
def test_exported(args: dict[str, Any]) -> None:
    """``to_onnx`` compares the graph with PyTorch; only operators that the engines of the plugin know are in it."""
    net = awake(args).float()
    model = to_onnx(net, describe(net, "unet", args))
    scales = {"Add", "DepthToSpace"} if args["coarser"] else set()
    assert {node.op_type for node in model.graph.node} - {"Slice"} == {"Conv", "PRelu"} | scales


@pytest.mark.parametrize(
    ("args", "message"),
    [
        ({"num_feat": 0}, "each scale needs at least 1 channel, got 0"),
        ({"coarser": [[8, 3]] * 3}, "at most 2 coarser scales, whose borders meet those of the finer ones, got 3"),
        ({"coarser": [[8]]}, r"each scale needs at least 1 channel, got 32 and \[\[8\]\]"),
        ({"num_conv": 1}, r"needs 3 convolutions, got \[2, 4, 5\]"),
        ({"coarser": [[8, 2], [8, 1]]}, r"needs 3 convolutions, got \[5, 2, 1\]"),
    ],
)
def test_what_is_impossible(args: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        build("unet", args)


def test_sizes_are_checked() -> None:
    with pytest.raises(ValueError, match="must be multiples of 4, got 10 x 12"):
        build("unet", {}).valid(torch.rand(1, 1, 10, 12))
