# SPDX-License-Identifier: MIT
"""A plain chain with coarser scales inside it: a wide view and most of the weights for few multiplications.

The shape is that of U-Net (Ronneberger et al. 2015) with sums in place of concatenations, as in DRUNet (Zhang et al. 2021). At the
picture's resolution it is ``plain`` with ``unshuffle`` 1, whose weights it can begin with (``training/grow.py --coarser``): the coarser
scales read its features after two convolutions, and what they find is added to the third.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from vsartifact.core.channels import layout_of
from vsartifact.training.networks.base import Network

BEFORE = 2
"""Convolutions of a scale before the coarser one reads; the next one's output is what the coarser one is added to."""


class UNet(Network):
    """3x3 convolutions with PReLU at the picture's resolution and at coarser ones, each half of the one before, a residual in the end.

    From a scale to the coarser one leads a convolution of 2x2 with stride 2, back a 1x1 and a pixel shuffle.

    Args:
        num_feat: channels at full resolution.
        num_conv: hidden convolutions there, at least 2.
        coarser: channels and convolutions of each of at most two coarser scales, at least 3 convolutions where another one follows.
        inputs, outputs: names of the channels, see ``core.channels``.
        residual: the output is added to the input by whoever runs the network.

    Raises:
        ValueError: an argument is impossible.
    """

    def __init__(
        self,
        num_feat: int = 32,
        num_conv: int = 4,
        coarser: Sequence[Sequence[int]] = ((40, 4), (64, 5)),
        inputs: str = "y",
        outputs: str = "y",
        residual: bool = True,
    ) -> None:
        super().__init__()
        if len(coarser) > 2:
            raise ValueError(f"UNet: at most 2 coarser scales, whose borders meet those of the finer ones, got {len(coarser)}")
        if num_feat < 1 or any(len(scale) != 2 or scale[0] < 1 for scale in coarser):
            raise ValueError(f"UNet: each scale needs at least 1 channel, got {num_feat} and {[list(s) for s in coarser]}")
        counts = [num_conv + 1, *(scale[1] for scale in coarser)]  # the head is a convolution of the first scale
        if min(counts[:-1], default=BEFORE + 1) <= BEFORE or counts[-1] < 1:
            raise ValueError(f"UNet: a scale with a coarser one inside needs {BEFORE + 1} convolutions, got {counts}")
        self.layout, self.residual = layout_of(inputs, outputs), residual
        self.counts = counts[1:]
        """Convolutions of each coarser scale."""
        self.multiple = 2 ** len(coarser)
        # The deepest path, tail included: where a coarser scale joins, the convolution that it is added to is passed by.
        needed = 1 + sum((count - (i < len(coarser))) * 2**i for i, count in enumerate(counts))
        self.margin = self.radius = -(-needed // self.multiple) * self.multiple

        widths = [num_feat, *(scale[0] for scale in coarser)]
        self.head = nn.Conv2d(self.channels, num_feat, 3)
        self.hidden = nn.ModuleList(nn.Conv2d(num_feat, num_feat, 3) for _ in range(num_conv))
        self.act = nn.ModuleList(nn.PReLU(num_feat) for _ in range(num_conv + 1))
        self.tail = nn.Conv2d(num_feat, self.outputs, 3)
        self.down = nn.ModuleList(nn.Conv2d(fine, coarse, 2, stride=2) for fine, coarse in pairwise(widths))
        self.up = nn.ModuleList(nn.Conv2d(coarse, 4 * fine, 1, bias=False) for fine, coarse in pairwise(widths))
        self.coarse = nn.ModuleList(
            nn.ModuleList(nn.Conv2d(width, width, 3) for _ in range(count))
            for width, count in zip(widths[1:], counts[1:], strict=True)
        )
        self.coarse_act = nn.ModuleList(
            nn.ModuleList(nn.PReLU(width) for _ in range(count + 1)) for width, count in zip(widths[1:], counts[1:], strict=True)
        )
        for module in self.modules():
            if isinstance(module, nn.Conv2d):
                nn.init.kaiming_normal_(module.weight, a=0.25)
                if module.bias is not None:
                    nn.init.zeros_(module.bias)
        for conv in self.up:  # each scale begins by itself
            nn.init.normal_(conv.get_parameter("weight"), std=1e-3)
        if residual:  # starts as the identity
            for parameter in self.tail.parameters():
                nn.init.normal_(parameter, std=1e-3)

        macs = 9.0 * num_feat * (self.channels + num_conv * num_feat + self.outputs)
        for i, (fine, coarse) in enumerate(pairwise(widths), 1):
            macs += (4 * fine * coarse + 9 * counts[i] * coarse**2 + 4 * fine * coarse) / 4**i
        self.macs_per_pixel = round(macs / self.layout.grid**2)

    @property
    def training_margin(self) -> int:
        """Little, for a wide margin would be most of a patch: in training mode every convolution replicates its own input's border.

        With 2 the cells of the coarser scales lie where they lie in what is exported.
        """
        return 2

    def _conv(self, conv: nn.Module, x: Tensor) -> Tensor:
        if self.training:
            x = torch.cat([x[:, :, :1], x, x[:, :, -1:]], 2)
            x = torch.cat([x[..., :1], x, x[..., -1:]], 3)
        out: Tensor = conv(x)
        return out

    def _add_coarser(self, scale: int, features: Tensor, x: Tensor) -> Tensor:
        """``x`` and what the scales from the ``scale``-th on make of ``features``, cut to the smaller one's middle."""
        found = self.coarse_act.get_submodule(f"{scale}.0")(self.down[scale](features))
        for i in range(self.counts[scale]):
            more = self._conv(self.coarse.get_submodule(f"{scale}.{i}"), found)
            if i == BEFORE and scale + 1 < len(self.counts):
                more = self._add_coarser(scale + 1, found, more)
            found = self.coarse_act.get_submodule(f"{scale}.{i + 1}")(more)
        found = F.pixel_shuffle(self.up[scale](found), 2)
        return _middle(x, found.shape[-2], found.shape[-1]) + found

    def valid(self, x: Tensor) -> Tensor:
        """N x channels x (H + 2*margin) x (W + 2*margin) -> N x outputs x H x W: residual or picture, as exported.

        Raises:
            ValueError: height or width is no multiple of ``multiple``.
        """
        self.check_size(x)
        border = 2 * (self.training_margin if self.training else self.margin)
        height, width = x.shape[-2] - border, x.shape[-1] - border
        x = self.act[0](self._conv(self.head, x))
        for i, (conv, act) in enumerate(zip(self.hidden, self.act[1:], strict=True), 1):
            more = self._conv(conv, x)
            if i == BEFORE and self.counts:
                more = self._add_coarser(0, x, more)
            x = act(more)
        return _middle(self._conv(self.tail, x), height, width)


def _middle(x: Tensor, height: int, width: int) -> Tensor:
    top, left = (x.shape[-2] - height) // 2, (x.shape[-1] - width) // 2
    return x[..., top : top + height, left : left + width]
