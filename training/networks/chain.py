# SPDX-License-Identifier: MIT
"""Convolutions at the picture's resolution, one after the other: the form of ``block_cnn``, ``arcnn`` and ``dncnn``."""

from __future__ import annotations

from collections.abc import Sequence

from torch import Tensor, nn

from vsartifact.core.channels import layout_of
from vsartifact.training.networks.base import Network


class Chain(Network):
    """Valid convolutions with biases, and ReLU behind all but the last.

    Args:
        kernels: size of each kernel, odd.
        widths: channels that each convolution but the last gives.
        inputs, outputs: names of the channels, see ``core.channels``.
        residual: the output is added to the input by whoever runs the network.
        norm: all convolutions but the first and the last have a batch normalisation in place of the bias.

    Raises:
        ValueError: the channels are impossible.
    """

    def __init__(
        self, kernels: Sequence[int], widths: Sequence[int], inputs: str, outputs: str, residual: bool, norm: bool = False
    ) -> None:
        super().__init__()
        self.layout, self.residual = layout_of(inputs, outputs), residual
        self.margin = self.radius = sum(k // 2 for k in kernels)
        ends = [self.channels, *widths, self.outputs]
        self.layers = nn.Sequential()
        for i, (kernel, before, after) in enumerate(zip(kernels, ends, ends[1:], strict=False)):
            last = i == len(kernels) - 1
            normed = norm and i > 0 and not last
            conv = nn.Conv2d(before, after, kernel, bias=not normed)
            nn.init.kaiming_normal_(conv.weight, nonlinearity="linear" if last else "relu")
            if conv.bias is not None:
                nn.init.zeros_(conv.bias)
            if last and residual:  # starts as the identity
                nn.init.normal_(conv.weight, std=1e-3)
            self.layers.append(conv)
            if normed:
                self.layers.append(nn.BatchNorm2d(after))
            if not last:
                self.layers.append(nn.ReLU())
        weights = sum(m.weight.numel() for m in self.layers if isinstance(m, nn.Conv2d))
        self.macs_per_pixel = weights // self.layout.grid**2

    def valid(self, x: Tensor) -> Tensor:
        """N x channels x (H + 2*margin) x (W + 2*margin) -> N x outputs x H x W: residual or picture, as exported."""
        out: Tensor = self.layers(x)
        return out
