# SPDX-License-Identifier: MIT
"""The networks that can be trained and exported: one row of ``NETWORKS`` each, one file a family.

A network is a ``base.Network`` whose constructor takes plain JSON values and that has

* ``forward(x)``: N x C x H x W -> the restored picture, any H and W that are multiples of ``multiple``;
* ``valid(x)``: the picture extended by ``margin`` -> residual or picture, the part that is exported;
* the attributes of ``base.Network``: ``layout``, ``scale``, ``residual``, ``margin``, ``multiple`` and others.

``margin`` is a multiple of ``multiple``. A tile whose position and size are multiples of ``multiple`` and that has its margin of
real neighbours gives what the whole picture gives. What the planes of a tensor are is in ``planes``.

Every network takes the argument ``branches`` on top of its own, see ``collapsible``: a network with branches is for training,
:func:`fold` makes the plain one of it, and weight files always hold the plain one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file

from vsartifact.core.files import whole_file
from vsartifact.core.metadata import ModelInfo
from vsartifact.training.networks.arcnn import ARCNN
from vsartifact.training.networks.armoe import ARMoE
from vsartifact.training.networks.base import Network
from vsartifact.training.networks.block_cnn import BlockCNN
from vsartifact.training.networks.collapsible import add_branches, fold
from vsartifact.training.networks.dncnn import DnCNN
from vsartifact.training.networks.fsrcnnx import FSRCNNX
from vsartifact.training.networks.plain import Plain
from vsartifact.training.networks.plain420 import Plain420
from vsartifact.training.networks.rrdb import RRDB
from vsartifact.training.networks.unet import UNet

__all__ = ["NETWORKS", "Network", "build", "describe", "fold", "load_weights", "save_weights", "weights_hash"]

NETWORKS: dict[str, Callable[..., Network]] = {
    "armoe": ARMoE,
    "fsrcnnx": FSRCNNX,
    "plain": Plain,
    "plain420": Plain420,
    "block_cnn": BlockCNN,
    "rrdb": RRDB,
    "unet": UNet,
    "arcnn": ARCNN,
    "dncnn": DnCNN,
}


def build(network: str, args: Mapping[str, Any]) -> Network:
    """Build a network by its name in ``NETWORKS``.

    ``args`` are the network's own and ``branches`` (``none``, ``linear`` or ``ecb``).

    Raises:
        ValueError: the name is unknown or an argument does not fit.
    """
    if network not in NETWORKS:
        raise ValueError(f"unknown network {network!r}; known: {', '.join(sorted(NETWORKS))}")
    own = {name: value for name, value in args.items() if name != "branches"}
    try:
        net = NETWORKS[network](**own)
    except TypeError as error:
        raise ValueError(f"network {network!r} does not take these arguments: {error}") from error
    add_branches(net, args.get("branches", "none"))
    return net


def weights_hash(state: Mapping[str, torch.Tensor]) -> str:
    """First 16 hex digits of the SHA-256 over all tensors' bytes in name order."""
    digest = hashlib.sha256()
    for name in sorted(state):
        digest.update(name.encode())
        digest.update(state[name].detach().cpu().contiguous().float().numpy().tobytes())
    return digest.hexdigest()[:16]


def describe(net: Network, network: str, args: Mapping[str, Any], **extra: Any) -> ModelInfo:
    """The :class:`ModelInfo` of a network with its branches folded; ``extra`` fills description, licence and recipe."""
    return ModelInfo(
        network=network,
        network_args={name: value for name, value in args.items() if name != "branches"},
        scale=net.scale,
        inputs=tuple(map(str, net.layout.inputs)),
        outputs=tuple(map(str, net.layout.outputs)),
        output="residual" if net.residual else "picture",
        margin=net.margin,
        radius=net.radius,
        multiple=net.multiple,
        weights_hash=weights_hash(fold(net).state_dict()),
        **extra,
    )


def save_weights(path: str | Path, net: Network, info: ModelInfo) -> None:
    """Write weights, branches folded, and metadata beside ``path`` and rename them into place."""
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    state = {k: v.detach().cpu().contiguous() for k, v in fold(net).state_dict().items()}
    with whole_file(path) as partial:
        save_file(state, partial, metadata=info.to_strings())


def load_weights(path: str | Path) -> tuple[Network, ModelInfo]:
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
    got = weights_hash(net.state_dict())
    if got != info.weights_hash:
        raise ValueError(f"{path}: weights hash {got} differs from {info.weights_hash} in its metadata; copy or train it again")
    return net.eval(), info
