# SPDX-License-Identifier: MIT
"""Exported networks in the plugin against PyTorch: the part of the path that the hand-made test models do not take."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
import vapoursynth as vs
from conftest import frame_planes, make_clip, pictures

from vsartifact.training.networks import Network, build, describe
from vsartifact.training.networks.planes import pack, unpack
from vsartifact.training.to_onnx import to_onnx

core = vs.core
WIDTH, HEIGHT = 161, 97
NETWORKS: dict[str, dict[str, Any]] = {
    "fsrcnnx": {"d": 8, "s": 4, "m": 2},
    "fsrcnnx-picture": {"d": 8, "m": 1, "residual": False},
    "plain": {"num_feat": 8, "num_conv": 2},
    "plain-half-resolution": {"num_feat": 8, "num_conv": 2, "unshuffle": 2},
    "unet": {"num_feat": 4, "num_conv": 2, "coarser": [[6, 3], [5, 1]]},
}


def lively(network: str, args: dict[str, Any], path: Path) -> Network:
    """A network whose output is not close to its input, exported to ``path``."""
    torch.manual_seed(0)
    net = build(network, args)
    for parameter in net.parameters():
        torch.nn.init.normal_(parameter, std=0.1)
    path.write_bytes(to_onnx(net, describe(net, network, args)).SerializeToString())
    return net


@pytest.mark.parametrize("provider", ["cpu", "openvino"])
@pytest.mark.parametrize("name", NETWORKS)
def test_exported_network_equals_torch(tmp_path: Path, name: str, provider: str) -> None:
    """Whole and in tiles of any asked size: a network with pixel-unshuffle sees where a tile starts, also on odd planes."""
    network, args = name.partition("-")[0], NETWORKS[name]
    model = tmp_path / "net.onnx"
    net = lively(network, args, model)
    fmt = core.get_video_format(vs.GRAYS)
    source = pictures(fmt, WIDTH, HEIGHT)[0]
    padded = np.pad(source, ((0, -HEIGHT % net.multiple), (0, -WIDTH % net.multiple)), mode="edge")
    with torch.inference_mode():
        expected = net(torch.from_numpy(padded)[None, None])[0, 0, :HEIGHT, :WIDTH].clamp(0, 1).numpy()
    assert np.abs(expected - source).max() > 0.01
    for tilesize in ([0], [32, 32], [15, 96], [47]):
        clip = core.vsartifact.Restore(make_clip([source], fmt), model=str(model), provider=provider, tilesize=tilesize)
        np.testing.assert_allclose(frame_planes(clip)[0], expected, rtol=0, atol=1e-5, err_msg=str(tilesize))


@pytest.mark.parametrize("provider", ["cpu", "openvino"])
def test_all_planes_of_420_equal_torch(tmp_path: Path, provider: str) -> None:
    """Tiles count pixels of the chroma planes."""
    model = tmp_path / "net.onnx"
    net = lively("plain420", {"num_feat": 6, "num_conv": 2, "chroma_feat": 5, "chroma_conv": 2}, model)
    fmt = core.get_video_format(vs.YUV420PS)
    source = pictures(fmt, WIDTH + 1, HEIGHT + 1)
    shift = (0, 0.5, 0.5)
    y, u, v = (torch.from_numpy(plane + by)[None, None].float() for plane, by in zip(source, shift, strict=True))
    with torch.inference_mode():
        restored = unpack(net(pack([y, u, v], net.layout)).clamp(0, 1), net.layout.outputs)
    expected = [plane[0, 0].numpy() - by for plane, by in zip(restored, shift, strict=True)]
    for tilesize in ([0], [32, 32], [15, 48]):
        clip = core.vsartifact.Restore(make_clip(source, fmt), model=str(model), provider=provider, tilesize=tilesize)
        for got, wanted, before in zip(frame_planes(clip), expected, source, strict=True):
            assert np.abs(wanted - before).max() > 0.01
            np.testing.assert_allclose(got, wanted, rtol=0, atol=1e-5, err_msg=str(tilesize))
