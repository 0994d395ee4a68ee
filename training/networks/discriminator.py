# SPDX-License-Identifier: MIT
"""The critics of adversarial training, one row of ``DISCRIMINATORS`` each. Never exported."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor, nn
from torch.nn import functional as F
from torch.nn.utils.parametrizations import spectral_norm

SLOPE = 0.2
"""Of all leaky rectifiers."""


class Published(nn.Module):
    """Six 3x3 convolutions of stride 2, then two dense layers on the channels: 2,814,977 parameters for three channels.

    The critic of mathanprasannakumar/JPEG-ARTIFACT-REMOVER, as its text means it: the published code assigns the first
    convolution's result to a name that the next line overwrites, so that five are in effect (2,742,913 parameters); and it pads the
    right and bottom border alone, this one all four. A PatchGAN (Isola et al., CVPR 2017) whose positions judge about 127 pixels
    each, one for 64x64: too coarse for patches of training, in which it sees little but one verdict a patch.

    Args:
        channels: of the pictures that it judges.
    """

    WIDTHS = (64, 128, 128, 256, 256, 512)
    DENSE = 1024

    def __init__(self, channels: int = 3) -> None:
        super().__init__()
        self.layers = nn.Sequential()
        for inputs, outputs in zip((channels, *self.WIDTHS), self.WIDTHS, strict=False):
            self.layers.extend([nn.Conv2d(inputs, outputs, 3, stride=2, padding=1), nn.LeakyReLU(SLOPE)])
        self.layers.extend([nn.Conv2d(self.WIDTHS[-1], self.DENSE, 1), nn.LeakyReLU(SLOPE)])
        self.verdict = nn.Conv2d(self.DENSE, 1, 1)
        for module in self.modules():
            if isinstance(module, nn.Conv2d) and module.bias is not None:
                nn.init.kaiming_normal_(module.weight, a=SLOPE)
                nn.init.zeros_(module.bias)
        nn.init.normal_(self.verdict.weight, std=1e-3)  # starts undecided

    def forward(self, x: Tensor, _base: Tensor) -> Tensor:
        """N x channels x H x W code values in 0..1 -> N x 1 x ceil(H/64) x ceil(W/64) logits, positive where ``x`` looks original."""
        out: Tensor = self.verdict(self.layers(x))
        return out


class Texture(nn.Module):
    """Judges what was added to the decoded picture, given that picture: a verdict for every 4x4 pixels, each from 40x40.

    The field is that of a macroblock with its surroundings, in which codecs lose texture; what lies further apart tells nothing of
    it. Conditional as pix2pix's (Isola et al., CVPR 2017), for what may be added depends on what is there, and by the difference,
    which is a fiftieth of the picture, less its local mean: of brightness the decoded picture knows all, and while a critic could
    see it, both chased one another through shifts of it (0.7 dB lost in 200 steps) and texture fell. Spectral norms (Miyato et al.,
    ICLR 2018) keep its slopes even, so that it may learn faster than the network. 197,449 parameters for one channel.

    Args:
        channels: of the pictures that it judges.
    """

    LAYERS = ((24, 3, 1), (48, 4, 2), (48, 3, 1), (96, 4, 2), (96, 3, 1))
    """Channels, kernel and stride."""
    GAIN = 16.0
    """On the difference, which then varies about as much as the picture."""
    MEAN = 9
    """Width and height of what the local mean is taken of."""

    def __init__(self, channels: int = 1) -> None:
        super().__init__()
        self.layers, inputs = nn.Sequential(), 2 * channels
        for outputs, kernel, stride in self.LAYERS:
            conv = nn.Conv2d(inputs, outputs, kernel, stride, padding=1)
            nn.init.orthogonal_(conv.weight)
            self.layers.extend([spectral_norm(conv), nn.LeakyReLU(SLOPE)])
            inputs = outputs
        self.verdict = nn.Conv2d(inputs, 1, 3, padding=1)
        nn.init.normal_(self.verdict.weight, std=1e-3)  # starts undecided

    def forward(self, x: Tensor, base: Tensor) -> Tensor:
        """Pictures and what was decoded of them, N x channels x H x W code values in 0..1 -> N x 1 x H/4 x W/4 logits."""
        added = x - base
        added = added - F.avg_pool2d(added, self.MEAN, stride=1, padding=self.MEAN // 2, count_include_pad=False)
        out: Tensor = self.verdict(self.layers(torch.cat([self.GAIN * added, 4 * (base - 0.5)], 1)))
        return out


DISCRIMINATORS: dict[str, Callable[[int], Published | Texture]] = {"published": Published, "texture": Texture}
