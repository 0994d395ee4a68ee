# SPDX-License-Identifier: MIT
"""The adversary of a network in training: a discriminator that learns to tell real pictures from restored ones.

NoGAN (Mameli et al. 2020, mameli/Artifact_Removal_GAN) puts most of the training before the two meet: the network learns alone
(phase ``generator``), the discriminator learns on what it restores (``discriminator``), then both learn for a short time
(``adversarial``). Loss: binary cross-entropy on every position's logit.

How steep a discriminator is changes with its build and while it learns, by orders of magnitude, so a constant weight on its loss does
nothing or everything. It is weighed by gradients instead (as Esser et al., CVPR 2021, weigh VQGAN's, but at the output): with weight
w its gradient at the restored pictures has w times the length of that of all other losses together.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from rich.console import Console
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor, nn
from torch.nn import functional as F

from vsartifact.core.files import whole_file
from vsartifact.training.distributed import Group
from vsartifact.training.features import Features, check_shown, load_features, to_rgb
from vsartifact.training.networks import Network
from vsartifact.training.networks.discriminator import DISCRIMINATORS, Published

if TYPE_CHECKING:
    from vsartifact.training.config import TrainConfig

Loss = Callable[[Tensor, Tensor], Tensor]
KEY = "vsartifact.discriminator"


class Adversary:
    """A discriminator, its optimiser, and what both do in a step.

    Args:
        kind: a row of ``DISCRIMINATORS``.
        channels: of the pictures that it tells apart, the ``outputs`` of the network in training.
        device: where it runs.
    """

    def __init__(self, kind: str, channels: int, device: str) -> None:
        self.kind, self.channels = kind, channels
        self.net = DISCRIMINATORS[kind](channels)
        if isinstance(self.net, Published):
            settle(self.net, channels)
        self.net.to(device).to(memory_format=torch.channels_last)
        # Less momentum than elsewhere, for what it aims at moves (Radford et al. 2016).
        self.optimiser = torch.optim.Adam(self.net.parameters(), betas=(0.5, 0.99))

    def loss(self, out: Tensor, base: Tensor, others: Tensor, weight: float) -> Tensor:
        """Cross-entropy of taking restored pictures for real, weighed against other losses of them; the discriminator gets no gradient.

        Args:
            out: restored pictures, N x channels x H x W.
            base: decoded ones of the same shape.
            others: scalar, all other losses of ``out``, added up.
            weight: length of this loss's gradient at ``out`` over that of ``others``.

        Returns:
            A scalar.
        """
        self.net.requires_grad_(False).eval()  # spectral norms rest
        told = F.softplus(-self._logits(out, base)).mean()
        (own,), (given,) = (torch.autograd.grad(loss, out, retain_graph=True) for loss in (told, others))
        weighed: Tensor = weight * given.norm() / own.norm().clamp_min(1e-12) * told
        return weighed

    def learn(self, out: Tensor, gt: Tensor, base: Tensor, lr: float, group: Group) -> dict[str, float]:
        """One step on restored, real and decoded pictures, N x channels x H x W each; its loss and accuracy before the step."""
        self.net.requires_grad_(True).train()
        fake, real = self._logits(torch.cat([out.detach(), gt]), torch.cat([base, base])).chunk(2)
        loss = (F.softplus(fake).mean() + F.softplus(-real).mean()) / 2
        for parameters in self.optimiser.param_groups:
            parameters["lr"] = lr
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()
        group.average_gradients(self.net)
        self.optimiser.step()
        accuracy = ((fake < 0).float().mean() + (real > 0).float().mean()) / 2
        return {"discriminator/loss": loss.item(), "discriminator/accuracy": accuracy.item()}

    def _logits(self, x: Tensor, base: Tensor) -> Tensor:
        """Logits of pictures as they are shown: clipped, so that values out of range give nothing away."""
        logits: Tensor = self.net(x.clamp(0, 1).contiguous(memory_format=torch.channels_last), base)
        return logits

    def save(self, path: Path, recipe_hash: str) -> None:
        """Write the discriminator's weights."""
        state = {name: tensor.detach().cpu().contiguous() for name, tensor in self.net.state_dict().items()}
        with whole_file(path) as partial:
            save_file(
                state,
                partial,
                metadata={KEY: json.dumps({"kind": self.kind, "channels": self.channels, "recipe_hash": recipe_hash})},
            )

    def load(self, path: Path) -> None:
        """Take the weights that :meth:`save` wrote.

        Raises:
            FileNotFoundError: there is no such file.
            ValueError: it is truncated, holds something else, or belongs to pictures with other channels.
        """
        if not path.is_file():
            raise FileNotFoundError(f"no discriminator at {path}; a run with phase discriminator leaves one in its folder")
        try:
            with safe_open(path, framework="pt") as file:
                facts = json.loads((file.metadata() or {}).get(KEY, "{}"))
                state = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 - not a mapping
        except SafetensorError as error:
            raise ValueError(f"{path} is not a whole safetensors file ({error}); copy or train it again") from error
        kind = facts.get("kind", "published")
        if (kind, facts.get("channels")) != (self.kind, self.channels):
            held = f"{kind!r} for {facts['channels']} channels" if facts else "something else"
            raise ValueError(
                f"{path} must hold discriminator {self.kind!r} for {self.channels} channels, got {held}; train one for this network"
            )
        self.net.load_state_dict(state)


@torch.no_grad()
def settle(net: Published, channels: int) -> None:
    """Scale a new discriminator so that every layer's output on 1/f noise has mean 0 and variance 1, the first blind to brightness.

    That is LSUV (Mishkin and Matas 2016) with noise that has the spectrum of pictures. The discriminator has no norms: unscaled,
    what pictures have in common drowns the difference. After 300 steps it told restored JPEG from originals in 54 % of cases, so
    settled in 60 %.
    """
    octaves = [F.interpolate(2**k * torch.randn(16, channels + 1, 64 >> k, 64 >> k), (64, 64), mode="bilinear") for k in range(6)]
    noise = torch.stack(octaves).sum(0)
    x = noise[:, 1:] / 3 + noise[:, :1]  # planes of a picture resemble each other
    x = (0.5 + 0.2 * x / x.std()).clamp(0, 1)
    for i, layer in enumerate(net.layers):
        if isinstance(layer, nn.Conv2d):
            if i == 0:
                layer.weight -= layer.weight.mean((1, 2, 3), keepdim=True)
            layer.weight /= layer(x).std()
            assert layer.bias is not None
            layer.bias -= layer(x).mean((0, 2, 3))
        x = layer(x)


def make_adversary(cfg: TrainConfig, net: Network, console: Console) -> Adversary | None:
    """The discriminator of a run, if a stage needs one.

    Raises:
        FileNotFoundError, ValueError: ``init_discriminator`` cannot be used.
    """
    first = next((stage for stage in cfg.stages if stage.phase != "generator"), None)
    if first is None:
        if cfg.init_discriminator:
            raise ValueError("init_discriminator is of no use to a run of phase generator alone; leave it out")
        return None
    adversary = Adversary(cfg.discriminator, net.outputs, cfg.device)
    if cfg.init_discriminator:
        adversary.load(Path(cfg.init_discriminator))
    elif first.phase == "adversarial":
        console.print(
            "[yellow]the discriminator knows nothing yet; train it first in phase discriminator, or give --init-discriminator"
        )
    return adversary


def make_features(cfg: TrainConfig, net: Network) -> Features | None:
    """The network of a run's feature loss, if a stage weighs it.

    Raises:
        FeatureError: there is no network for features, or the network in training restores no picture that they could be read from.
    """
    if not any(stage.loss.get("feature") for stage in cfg.stages if stage.phase != "discriminator"):
        return None
    check_shown(net.layout)
    return load_features(cfg.features).to(cfg.device)


def learned_losses(net: Network, features: Features | None) -> dict[str, Loss]:
    """The losses of a run that frozen networks give, by name."""
    if features is None:
        return {}
    return {"feature": lambda out, gt: features.loss(to_rgb(out, net.layout), to_rgb(gt, net.layout))}
