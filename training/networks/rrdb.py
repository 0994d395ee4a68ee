# SPDX-License-Identifier: MIT
"""The generator of mathanprasannakumar/JPEG-ARTIFACT-REMOVER (``rrdb_net``), trained there as NoGAN: by phases.

Differences from the published network, each on purpose:

* Borders. Published: zeros around every layer. Here the *picture* is extended by replicated pixels and every layer is valid, as in
  ``fsrcnnx``.
* ``residual=True`` learns what to add to the input, without the sigmoid. Published (``residual=False``) is a picture behind a
  sigmoid, which has to learn to copy its input first: the published results lie below the JPEG files' own PSNR.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from vsartifact.core.channels import layout_of
from vsartifact.training.networks.base import Network
from vsartifact.training.networks.collapsible import Branched

SLOPE = 0.2
"""Of all leaky rectifiers."""


def crop(x: Tensor, like: Tensor) -> Tensor:
    """The centre of ``x``, of the size of ``like``."""
    cut = (x.shape[-1] - like.shape[-1]) // 2
    return x[..., cut : x.shape[-2] - cut, cut : x.shape[-1] - cut]


def merged(weight: Tensor, reads: Sequence[int]) -> Tensor:
    """The kernel that reads each feature once: the sum of its weights wherever ``reads`` names it."""
    parts = weight.reshape(weight.shape[0], len(reads), -1, *weight.shape[2:])
    places = [[place for place, read in enumerate(reads) if read == feature] for feature in sorted(set(reads))]
    return torch.cat([parts[:, at].sum(1) for at in places], 1)


class DenseBlock(nn.Module):
    """Four 3x3 convolutions, ``i + conv4(x3)``, where c1, c2, c3 are the rectified outputs of the first three.

    x1 = [i, c1], x2 = [i, x1, c2] and x3 = [i, x1, x2, c3] hold i and c1 several times: of the 512 channels of x3 256 differ. A
    convolution of repeated channels is one of single channels whose weights are the sums, and that is what runs: the same
    parameters, gradients and results as published, with a third fewer multiplications.
    """

    READS = ((0,), (0, 1), (0, 0, 1, 2), (0, 0, 1, 0, 0, 1, 2, 3))
    """What each convolution reads: 0 is i, n is c_n."""

    def __init__(self, filters: int) -> None:
        super().__init__()
        self.convs = nn.ModuleList(nn.Conv2d(filters * len(reads), filters, 3) for reads in self.READS)

    @classmethod
    def macs(cls, filters: int) -> int:
        """Multiplications for a pixel."""
        return 9 * filters**2 * sum(len(set(reads)) for reads in cls.READS)

    def forward(self, i: Tensor) -> Tensor:
        """N x filters x H x W -> N x filters x (H - 8) x (W - 8)."""
        x, out = i, i
        for conv, reads in zip(self.convs, self.READS, strict=True):
            assert isinstance(conv, nn.Conv2d | Branched)
            with torch.autocast(x.device.type, enabled=False):  # kernels are made in float32, as those of branches are
                weight, bias = conv.kernel() if isinstance(conv, Branched) else (conv.weight, conv.bias)
                weight = merged(weight, reads)
            out = F.conv2d(x, weight, bias)
            if reads is not self.READS[-1]:
                x = torch.cat([crop(x, out), F.leaky_relu(out, SLOPE)], 1)
        return out + crop(i, out)


class RRDB(Network):
    """Head, ``num_block`` dense blocks and two more 3x3 convolutions; leaky rectifiers after the head and the first of the two.

    Parameter counts of 64 filters, R'G'B': one block 593,667, two 1,146,883.

    Args:
        filters: channels.
        num_block: dense blocks.
        inputs, outputs: names of the channels, see ``core.channels``; the published ones are R'G'B'.
        residual: the output is added to the input by whoever runs the network; published: it is the picture.

    Raises:
        ValueError: an argument is impossible.
    """

    def __init__(
        self, filters: int = 64, num_block: int = 2, inputs: str = "r g b", outputs: str = "r g b", residual: bool = False
    ) -> None:
        super().__init__()
        for name, value in (("filters", filters), ("num_block", num_block)):
            if value < 1:
                raise ValueError(f"RRDB: {name} must be at least 1, got {value}")
        self.layout, self.residual = layout_of(inputs, outputs), residual
        self.margin = self.radius = 1 + 4 * num_block + 2
        self.head = nn.Conv2d(self.channels, filters, 3)
        self.blocks = nn.ModuleList(DenseBlock(filters) for _ in range(num_block))
        self.body = nn.Conv2d(filters, filters, 3)
        self.tail = nn.Conv2d(filters, self.outputs, 3)
        convs = [m for m in self.modules() if isinstance(m, nn.Conv2d)]
        for conv in convs:
            nn.init.kaiming_normal_(conv.weight, a=SLOPE)
            if conv.bias is not None:
                nn.init.zeros_(conv.bias)
        if residual:  # starts as the identity
            nn.init.normal_(self.tail.weight, std=1e-3)
        macs = 9 * filters * (self.channels + filters + self.outputs) + num_block * DenseBlock.macs(filters)
        self.macs_per_pixel = macs // self.layout.grid**2

    def valid(self, x: Tensor) -> Tensor:
        """N x channels x (H + 2*margin) x (W + 2*margin) -> N x outputs x H x W: residual or picture, as exported."""
        x = F.leaky_relu(self.head(x), SLOPE)
        for block in self.blocks:
            x = block(x)
        out: Tensor = self.tail(F.leaky_relu(self.body(x), SLOPE))
        return out if self.residual else out.sigmoid()
