# SPDX-License-Identifier: MIT
"""All planes of 4:2:0 in one network: a plain chain for luma at its own resolution, one for chroma on its grid, and two links.

``plain`` with these channels works on the chroma grid alone, where luma learns slowly (docs/training-log.md). Here each plane stays on
its own grid. Luma's features are read by the chroma chain half way, as chroma_car reads coded luma but after restoration; U and V are
read by luma's first layer. Without the links this is a ``plain`` network of luma beside one of U and V, which is
where training can begin (``training/grow.py --chroma``).
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from vsartifact.core.channels import layout_of
from vsartifact.training.networks.base import Network

CHANNELS = "y00 y01 y10 y11 u v"


class Plain420(Network):
    """Two chains of 3x3 convolutions with PReLU, each as in ``plain``, on the planes of 4:2:0 video.

    Args:
        num_feat: channels of the luma chain.
        num_conv: its hidden convolutions, an even number.
        chroma_feat: channels of the chroma chain.
        chroma_conv: its hidden convolutions, at least ``num_conv / 2``.
        residual: the output is added to the input by whoever runs the network.

    Raises:
        ValueError: an argument is impossible or does not go with another.
    """

    def __init__(
        self, num_feat: int = 16, num_conv: int = 4, chroma_feat: int = 16, chroma_conv: int = 4, residual: bool = True
    ) -> None:
        super().__init__()
        for name, number in (("num_feat", num_feat), ("num_conv", num_conv), ("chroma_feat", chroma_feat)):
            if number < 1:
                raise ValueError(f"Plain420: {name} must be at least 1, got {number}")
        if num_conv % 2 or 2 * chroma_conv < num_conv:
            raise ValueError(
                "Plain420: num_conv must be even and chroma_conv at least half of it, so that both chains' borders meet,"
                f" got {num_conv} and {chroma_conv}"
            )
        self.layout, self.residual = layout_of(CHANNELS, CHANNELS), residual
        self.margin = self.radius = chroma_conv + 2
        self.meet = num_conv // 2
        """Layers of the chroma chain before luma's features join."""

        def chain(
            channels: int, feat: int, count: int, outputs: int
        ) -> tuple[nn.Conv2d, nn.ModuleList, nn.ModuleList, nn.Conv2d]:
            hidden = nn.ModuleList(nn.Conv2d(feat, feat, 3) for _ in range(count))
            act = nn.ModuleList(nn.PReLU(feat) for _ in range(count + 1))
            return nn.Conv2d(channels, feat, 3), hidden, act, nn.Conv2d(feat, outputs, 3)

        self.head, self.hidden, self.act, self.tail = chain(1, num_feat, num_conv, 1)
        self.chroma_head, self.chroma_hidden, self.chroma_act, self.chroma_tail = chain(6, chroma_feat, chroma_conv, 2)
        self.from_chroma = nn.Conv2d(2, 4 * num_feat, 3, bias=False)
        self.from_luma = nn.Conv2d(num_feat, chroma_feat, 2, stride=2, bias=False)
        for conv in (self.head, *self.hidden, self.chroma_head, *self.chroma_hidden):
            nn.init.kaiming_normal_(conv.weight, a=0.25)
            nn.init.constant_(conv.bias, 0)
        for conv in (self.from_chroma, self.from_luma):  # the chains begin by themselves
            nn.init.normal_(conv.weight, std=1e-3)
        if residual:  # starts as the identity
            for parameter in (*self.tail.parameters(), *self.chroma_tail.parameters()):
                nn.init.normal_(parameter, std=1e-3)

        luma = 9 * num_feat * (1 + num_conv * num_feat + 1)
        chroma = 9 * chroma_feat * (6 + chroma_conv * chroma_feat + 2)
        links = 9 * 2 * 4 * num_feat + 4 * num_feat * chroma_feat
        self.macs_per_pixel = luma + round((chroma + links) / 4)

    def valid(self, x: Tensor) -> Tensor:
        """N x 6 x (H + 2*margin) x (W + 2*margin) -> N x 6 x H x W: residual or picture, as exported."""
        self.check_size(x)
        margin = 2 * (self.margin - 1)  # of luma, after what from_chroma eats
        luma = self.head(_inner(F.pixel_shuffle(x[:, :4], 2), 1)) + F.pixel_shuffle(self.from_chroma(x[:, 4:]), 2)
        luma = self.act[0](luma)
        for conv, act in zip(self.hidden, self.act[1:], strict=True):
            luma = act(conv(luma))
        chroma = self.chroma_act[0](self.chroma_head(x))
        for i, (conv, act) in enumerate(zip(self.chroma_hidden, self.chroma_act[1:], strict=True), 1):
            chroma = conv(chroma)
            if i == self.meet:
                chroma = chroma + self.from_luma(luma)
            chroma = act(chroma)
        luma = self.tail(_inner(luma, margin - len(self.hidden) - 1))
        phases = [luma[..., row::2, column::2] for row in (0, 1) for column in (0, 1)]
        return torch.cat([*phases, self.chroma_tail(chroma)], 1)


def _inner(x: Tensor, border: int) -> Tensor:
    return x[..., border : x.shape[-2] - border, border : x.shape[-1] - border]
