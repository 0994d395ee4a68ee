# SPDX-License-Identifier: MIT
"""Plain chains of 3x3 convolutions, by default on a quarter of the positions.

The shape is that of SRVGGNetCompact (xinntao/Real-ESRGAN) with a pixel-unshuffle in front (Shi et al. 2016 in reverse; FFDNet,
Zhang et al. 2018) and a global residual. Half resolution with twice the width costs the same multiplications, has four times the
weights and sees twice as far; it takes many more steps to learn (docs/training-log.md).
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from vsartifact.core.channels import layout_of
from vsartifact.training.networks.base import Network


class CReLU(nn.Module):
    """N x C x H x W -> N x 2C x H x W: positive parts, then negated negative parts (Shang et al. 2016)."""

    def forward(self, x: Tensor) -> Tensor:
        return F.relu(torch.cat([x, -x], 1))


def rectifier(act: str, channels: int) -> nn.Module:
    """A new rectifier: ``prelu`` with a slope for each channel, ``relu`` or ``crelu``."""
    return nn.PReLU(channels) if act == "prelu" else nn.ReLU() if act == "relu" else CReLU()


class Plain(Network):
    """Head, ``num_conv`` hidden and tail convolution, 3x3 each, with a rectifier after all but the tail.

    Pixel-unshuffle and head are one convolution of kernel 3*f and stride f (f = ``unshuffle``): the same multiplications and
    parameters, and one operator in place of a reshape that runtimes pay for. Its kernel is the pixel-shuffle of the 3x3 kernel
    over f*f phases.

    Parameter counts (one plane, scale 1, PReLU) of f, num_feat x num_conv: 2, 16x4 10,532; 2, 32x4 39,492; 1, 16x4 9,665.

    Args:
        num_feat: channels of the body.
        num_conv: hidden convolutions.
        unshuffle: f = 1, 2 or 4. Tensor height and width must be multiples of it.
        inputs, outputs: names of the channels, see ``core.channels``.
        act: ``prelu`` (a slope for each channel), ``relu``, or ``crelu`` (both signs, so every layer reads 2*num_feat channels).
        skip: add the head's features to the last hidden convolution, before its rectifier. Pays in deep networks only.
        scale: 1 or 2, 2 only where all planes have one size.
        residual: the output is added to the input (enlarged by nearest neighbour) by whoever runs the network.

    Raises:
        ValueError: an argument is impossible or does not go with another.
    """

    def __init__(
        self,
        num_feat: int = 16,
        num_conv: int = 4,
        unshuffle: int = 2,
        inputs: str = "y",
        outputs: str = "y",
        act: str = "prelu",
        skip: bool = False,
        scale: int = 1,
        residual: bool = True,
    ) -> None:
        super().__init__()
        for name, value, known in (
            ("unshuffle", unshuffle, (1, 2, 4)),
            ("act", act, ("prelu", "relu", "crelu")),
            ("scale", scale, (1, 2)),
        ):
            if value not in known:
                raise ValueError(f"Plain: {name} must be one of {', '.join(map(str, known))}, got {value!r}")
        for name, number in (("num_feat", num_feat), ("num_conv", num_conv)):
            if number < 1:
                raise ValueError(f"Plain: {name} must be at least 1, got {number}")
        self.layout = layout_of(inputs, outputs)
        if skip and act == "crelu":
            raise ValueError("Plain: skip needs act prelu or relu, got crelu, whose features have twice a layer's channels")
        if scale > 1 and self.layout.grid > 1:
            raise ValueError(f"Plain: scale must be 1 where luma has phases, got {scale}; enlarge with inputs y, outputs y")
        self.unshuffle, self.scale, self.residual, self.skip = unshuffle, scale, residual, skip
        self.multiple = unshuffle
        self.margin = self.radius = unshuffle * (num_conv + 2)

        body = 2 * num_feat if act == "crelu" else num_feat
        self.head = nn.Conv2d(self.channels, num_feat, 3 * unshuffle, stride=unshuffle)
        self.hidden = nn.ModuleList(nn.Conv2d(body, num_feat, 3) for _ in range(num_conv))
        self.act = nn.ModuleList(rectifier(act, num_feat) for _ in range(num_conv + 1))
        self.tail = nn.Conv2d(body, self.outputs * (unshuffle * scale) ** 2, 3)
        for conv in (self.head, *self.hidden):
            # PyTorch's default shrinks the signal in each layer; behind a tail close to zero the body then learns late.
            nn.init.kaiming_normal_(conv.weight, a=0.25 if act == "prelu" else 0.0)
            nn.init.constant_(conv.bias, 0)
        if residual:  # starts as the identity
            for parameter in self.tail.parameters():
                nn.init.normal_(parameter, std=1e-3)

        cell = 9 * (self.channels * unshuffle**2 * num_feat + num_conv * body * num_feat + body * self.tail.out_channels)
        self.macs_per_pixel = round(cell / unshuffle**2 / self.layout.grid**2)

    def valid(self, x: Tensor) -> Tensor:
        """N x channels x (H + 2*margin) x (W + 2*margin) -> N x outputs x H*scale x W*scale: residual or picture, as exported.

        Raises:
            ValueError: height or width is no multiple of ``multiple``.
        """
        self.check_size(x)
        x = features = self.act[0](self.head(x))
        for i, (conv, act) in enumerate(zip(self.hidden, self.act[1:], strict=True), 1):
            x = conv(x)
            if self.skip and i == len(self.hidden):
                x = x + features[..., i : features.shape[-2] - i, i : features.shape[-1] - i]
            x = act(x)
        x = self.tail(x)
        factor = self.unshuffle * self.scale
        return F.pixel_shuffle(x, factor) if factor > 1 else x
