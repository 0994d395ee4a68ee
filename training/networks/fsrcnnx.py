# SPDX-License-Identifier: MIT
"""FSRCNNX d-s-m-r, the network of igv/FSRCNN-TensorFlow (FSRCNN.py) and its forks.

Differences from the published network, each on purpose:

* Borders. Published: the features are VALID on a picture padded by 4, later 3x3 layers pad with zeros. Here the *picture* is
  extended by replicated pixels and every layer is valid, so the same weights give the same inner pixels, the edge sees plausible
  pixels instead of zeros, tiles equal the whole picture, and no runtime spends time on padding.
* ``residual=True`` (default) learns what to add to the input; ``residual=False`` gives the picture, as published.
"""

from __future__ import annotations

from torch import Tensor, nn
from torch.nn import functional as F

from vsartifact.training.networks.base import Network


class FSRCNNX(Network):
    """FSRCNNX with ``d`` features, ``s`` shrunk features (0 = no shrinking), ``m`` mapping layers, ``r`` recursions.

    Parameter counts (weights, biases and PReLU slopes) at scale 1: 8-0-4-1 2,729; 16-0-4-1 10,193; 56-16-4-1 13,569. At scale 2:
    2,948; 10,628; 15,084.

    Args:
        d: channels of the 5x5 feature extraction.
        s: channels of the mapping layers, reached by a 1x1 convolution and left by another; 0 maps at width ``d``.
        m: number of 3x3 mapping layers.
        r: how often the mapping stack, its 1x1 convolution and the skip run, with shared weights.
        scale: 1 or 2.
        residual: the output is added to the input (enlarged by nearest neighbour) by whoever runs the network.
    """

    def __init__(self, d: int = 16, s: int = 0, m: int = 4, r: int = 1, scale: int = 1, residual: bool = True) -> None:
        super().__init__()
        for name, value, least in (("d", d, 1), ("s", s, 0), ("m", m, 1), ("r", r, 1), ("scale", scale, 1)):
            if value < least:
                raise ValueError(f"FSRCNNX: {name} must be at least {least}, got {value}")
        self.d, self.s, self.m, self.r, self.scale, self.residual = d, s, m, r, scale, residual
        k = s or d
        self.feature = nn.Conv2d(1, d, 5)
        if s:
            self.feature_act = nn.PReLU(d, init=0.2)
            self.shrink = nn.Conv2d(d, s, 1)
        self.mapping = nn.ModuleList(nn.Conv2d(k, k, 3) for _ in range(m))
        self.mapping_act = nn.ModuleList(nn.PReLU(k, init=0.2) for _ in range(m))
        self.subband = nn.Conv2d(k, k, 1)
        self.subband_act = nn.PReLU(k, init=0.2)
        if s:
            self.expand = nn.Conv2d(s, d, 1)
            self.expand_act = nn.PReLU(d, init=0.2)
        self.deconv = nn.Conv2d(d, scale * scale, 3)
        self.margin = self.radius = 2 + m * r + 1
        shrink = 2 * d * s if s else 0
        self.macs_per_pixel = 25 * d + shrink + r * (m * 9 * k * k + k * k) + 9 * d * scale**2
        self._init()

    def _init(self) -> None:
        for module in self.modules():
            if isinstance(module, nn.Conv2d):
                nn.init.kaiming_normal_(module.weight, a=0.2)
                if module.bias is not None:
                    nn.init.zeros_(module.bias)
        # A residual network starts as the identity, a picture network as published: close to zero.
        nn.init.normal_(self.deconv.weight, std=1e-3)

    def valid(self, x: Tensor) -> Tensor:
        """N x 1 x (H + 2*margin) x (W + 2*margin) -> N x 1 x H*scale x W*scale: residual or picture. This is what is exported."""
        x = self.feature(x)
        if self.s:
            x = self.shrink(self.feature_act(x))
        features = x
        for _ in range(self.r):
            for conv, act in zip(self.mapping, self.mapping_act, strict=True):
                # Each PReLU stands behind its layer; the first mapping layer reads linear features.
                x = act(conv(x))
            cut = (features.shape[-1] - x.shape[-1]) // 2
            x = self.subband(x) + features[..., cut : features.shape[-2] - cut, cut : features.shape[-1] - cut]
        x = self.subband_act(x)
        if self.s:
            x = self.expand_act(self.expand(x))
        x = self.deconv(x)
        return F.pixel_shuffle(x, self.scale) if self.scale > 1 else x
