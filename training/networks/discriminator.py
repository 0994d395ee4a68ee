# SPDX-License-Identifier: MIT
"""The critic of adversarial training: mathanprasannakumar/JPEG-ARTIFACT-REMOVER's, as its text means it. Never exported.

The published code assigns the first convolution's result to a name that the next line overwrites, so that its discriminator has
five convolutions in effect and 2,742,913 parameters; its text says six, which is what this is. The published networks pad the right
and bottom border alone, this one all four.
"""

from __future__ import annotations

from torch import Tensor, nn

WIDTHS = (64, 128, 128, 256, 256, 512)
"""Channels of the convolutions."""
DENSE = 1024
"""Features of each position behind them."""
SLOPE = 0.2
"""Of all leaky rectifiers."""


class Discriminator(nn.Module):
    """Six 3x3 convolutions of stride 2, then two dense layers on the channels: 2,814,977 parameters for three channels.

    A PatchGAN (Isola et al., CVPR 2017): every position judges its own part of the picture.

    Args:
        channels: of the pictures that it judges.
    """

    def __init__(self, channels: int = 3) -> None:
        super().__init__()
        self.layers = nn.Sequential()
        for inputs, outputs in zip((channels, *WIDTHS), WIDTHS, strict=False):
            self.layers.extend([nn.Conv2d(inputs, outputs, 3, stride=2, padding=1), nn.LeakyReLU(SLOPE)])
        self.layers.extend([nn.Conv2d(WIDTHS[-1], DENSE, 1), nn.LeakyReLU(SLOPE)])
        self.verdict = nn.Conv2d(DENSE, 1, 1)
        for module in self.modules():
            if isinstance(module, nn.Conv2d) and module.bias is not None:
                nn.init.kaiming_normal_(module.weight, a=SLOPE)
                nn.init.zeros_(module.bias)
        nn.init.normal_(self.verdict.weight, std=1e-3)  # starts undecided

    def forward(self, x: Tensor) -> Tensor:
        """N x channels x H x W code values in 0..1 -> N x 1 x ceil(H/64) x ceil(W/64) logits, positive where ``x`` looks original."""
        out: Tensor = self.verdict(self.layers(x))
        return out
