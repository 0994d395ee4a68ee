# SPDX-License-Identifier: MIT
"""The networks that can be trained and exported: one row of ``NETWORKS`` each, one file a family.

A network is an ``nn.Module`` whose constructor takes plain JSON values and that has

* ``forward(x)``: N x C x H x W -> the restored picture, any H and W that are multiples of ``multiple``;
* ``valid(x)``: the picture extended by ``margin`` -> residual or picture, the part that is exported;
* ``channels``, ``scale``, ``residual``, ``margin``, ``radius``, ``multiple``, ``macs_per_pixel``.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import nn
from vsartifact.training.networks.fsrcnnx import FSRCNNX

from vsartifact.metadata import ModelInfo

NETWORKS: dict[str, Callable[..., nn.Module]] = {
    "fsrcnnx": FSRCNNX,
}


def build(network: str, args: Mapping[str, Any]) -> nn.Module:
    """Build a network by its name in ``NETWORKS``.

    Raises:
        ValueError: the name is unknown or an argument does not fit.
    """
    if network not in NETWORKS:
        raise ValueError(f"unknown network {network!r}; known: {', '.join(sorted(NETWORKS))}")
    try:
        return NETWORKS[network](**args)
    except TypeError as error:
        raise ValueError(f"network {network!r} does not take these arguments: {error}") from error


def weights_hash(state: Mapping[str, torch.Tensor]) -> str:
    """First 16 hex digits of the SHA-256 over all tensors' bytes in name order."""
    digest = hashlib.sha256()
    for name in sorted(state):
        digest.update(name.encode())
        digest.update(state[name].detach().cpu().contiguous().float().numpy().tobytes())
    return digest.hexdigest()[:16]


def describe(net: nn.Module, network: str, args: Mapping[str, Any], **extra: Any) -> ModelInfo:
    """The :class:`ModelInfo` of a network; ``extra`` fills description, licence and recipe."""
    return ModelInfo(
        network=network,
        network_args=dict(args),
        scale=int(net.scale),
        channels=int(net.channels),
        output="residual" if net.residual else "picture",
        margin=int(net.margin),
        radius=int(net.radius),
        multiple=int(net.multiple),
        weights_hash=weights_hash(net.state_dict()),
        **extra,
    )


def save_weights(path: str | Path, net: nn.Module, info: ModelInfo) -> None:
    """Write weights and metadata beside ``path`` and rename them into place."""
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(path.name + ".partial")
    state = {k: v.detach().cpu().contiguous() for k, v in net.state_dict().items()}
    save_file(state, partial, metadata=info.to_strings())
    os.replace(partial, path)


def load_weights(path: str | Path) -> tuple[nn.Module, ModelInfo]:
    """Rebuild the network that a ``.safetensors`` file describes, in eval mode on the CPU.

    Raises:
        FileNotFoundError: there is no such file.
        ValueError: the file is truncated, has no vsartifact metadata, or its tensors do not fit the network.
    """
    path = Path(path)
    if not path.is_file():
        raise FileNotFoundError(f"no weights at {path}")
    try:
        with safe_open(path, framework="pt") as file:
            info = ModelInfo.from_strings(file.metadata() or {}, str(path))
            state = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 - not a mapping
    except SafetensorError as error:
        raise ValueError(f"{path} is not a whole safetensors file ({error}); copy or train it again") from error
    net = build(info.network, info.network_args)
    try:
        net.load_state_dict(state)
    except RuntimeError as error:
        raise ValueError(f"{path}: tensors do not fit network {info.network} {dict(info.network_args)}: {error}") from error
    if weights_hash(net.state_dict()) != info.weights_hash:
        raise ValueError(f"{path}: weights hash {weights_hash(net.state_dict())} differs from {info.weights_hash} in its metadata")
    return net.eval(), info
