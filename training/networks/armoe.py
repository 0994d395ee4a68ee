# SPDX-License-Identifier: MIT
"""ARMoE: window attention and a mixture of four frequency experts in each block (Kang341281X/ARMoE, AAAI 2026).

Parameters of the published configurations, to the digit: depth [6]*6 and 180 features 25,607,479; the light network, depth [12] and
48 features, 845,028 with head ``sr`` at x2 and 869,275 with head ``icar``.

Differences from the published code, where it does not do what it means to:

* In eval mode the router's likeliest expert is taken, without noise, and no other expert is computed. In training the choice is
  Gumbel-softmax, hard, tau 1, straight through; the share of each expert is observed, and a loss that balances them is offered.
* DWT and FFT act along height and width. Published, FFT runs over batch and channels too and DWT over memory viewed askew.
* Weights go by the frequency of a coefficient: that of the FFT by the absolute value of the signed frequency, so that the filter
  is real; those of DWT and SWT by their sub-band's (0 or pi/2), not by the position within the sub-band. SWT has no inverse, as
  published: the 1x1 convolution puts its sub-bands together.
* The output of the experts keeps its order, where the published code permutes axes that are already in place.
* The router can be trained with one picture, see ``armoe_frequency.Router``.
* DropPath, constructed and never called, is left out.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from vsartifact.core.channels import layout_of
from vsartifact.training.networks.armoe_attention import WindowAttention, convolve
from vsartifact.training.networks.armoe_frequency import EXPERTS, FrequencyExperts, Routing
from vsartifact.training.networks.base import Network
from vsartifact.training.networks.planes import base

RGB_MEAN = {"r": 0.4488, "g": 0.4371, "b": 0.4040}
"""Mean of DIV2K, taken off R'G'B' input; other channels have 0.5."""
WINDOW = 32
"""Side of the windows of the deployable form."""


class GatedFeedForward(nn.Module):
    """Two linear layers; between them half of the features gates the other by a depthwise 3x3 convolution (SGFN of DAT)."""

    def __init__(self, features: int, ratio: int) -> None:
        super().__init__()
        inner = features * ratio // 2
        self.expand = nn.Linear(features, 2 * inner)
        self.norm = nn.LayerNorm(inner)
        self.gate = nn.Conv2d(inner, inner, 3, padding=1, groups=inner)
        self.project = nn.Linear(inner, features)

    def forward(self, x: Tensor) -> Tensor:
        x, gate = F.gelu(self.expand(x)).chunk(2, -1)
        out: Tensor = self.project(x * convolve(self.gate, self.norm(gate)))
        return out


class Block(nn.Module):
    """Attention and feed-forward, then experts and feed-forward; each half adds its input once more, times a learnt factor."""

    def __init__(
        self, features: int, heads: int, ratio: int, split: tuple[int, int], shifted: bool, window: int, experts: Sequence[str]
    ) -> None:
        super().__init__()
        self.attention = WindowAttention(features, heads, split, shifted, wrap=not window)
        self.experts = FrequencyExperts(features, window, experts)
        self.forwards = nn.ModuleList(GatedFeedForward(features, ratio) for _ in range(2))
        self.norms = nn.ModuleList(nn.LayerNorm(features) for _ in range(4))
        self.gammas = nn.ParameterList(torch.full((features,), 1e-4) for _ in range(2))

    def forward(self, x: Tensor) -> Tensor:
        for i, mix in enumerate((self.attention, self.experts)):
            before = x
            x = x + mix(self.norms[2 * i](x))
            x = x + self.forwards[i](self.norms[2 * i + 1](x))
            x = x + self.gammas[i] * before
        return x


class ResidualGroup(nn.Module):
    """Blocks and a 3x3 convolution, plus the input."""

    def __init__(self, blocks: Sequence[Block], features: int) -> None:
        super().__init__()
        self.blocks = nn.ModuleList(blocks)
        self.conv = nn.Conv2d(features, features, 3, padding=1)

    def forward(self, x: Tensor) -> Tensor:
        y = x
        for block in self.blocks:
            y = block(y)
        return x + convolve(self.conv, y)


class ARMoE(Network):
    """Residual groups of blocks between two convolutions with a long skip, and a head.

    ``transform`` says what the experts see:

    * ``global``: the whole picture is transformed and one expert chosen for it, as published. Nothing bounds what a pixel depends
      on, so tiles differ from the whole. Shifted attention windows wrap around and are masked.
    * ``window``: windows of ``window`` x ``window`` are transformed and routed on their own, and shifted attention windows see zeros
      beyond the border. This form is made of matrix products and convolutions alone, and a tile gives what the whole picture gives
      if its margin covers ``radius``. That is far more than a margin can be, so ``margin`` is a practical one.

    Both have the same parameters. Layers pad with zeros inside, as published, and the output is cropped by ``margin``; training
    patches have no margin, which would cost more than the patch.

    Args:
        depth: blocks of each residual group.
        num_feat: channels C, an even multiple of ``num_heads``.
        num_heads: heads of attention, half of them in wide windows and half in tall ones.
        mlp_ratio: width of the feed-forward layers over C.
        split_size: short and long side of the attention windows.
        head: ``icar`` (two convolutions, scale 1) or ``sr`` (one convolution and a pixel shuffle).
        scale: 1 or 2, 2 with head ``sr`` only.
        inputs, outputs: names of the channels, see ``core.channels``.
        residual: the output is added to the input by whoever runs the network; a fresh network is then close to the identity.
            Published: not.
        transform: ``window`` or ``global``.
        window: side of the transformed windows, a multiple of both sides of the attention windows.
        margin: context around a tile, a multiple of ``multiple``; by default one window, or 0 with ``global``.
        experts: those that the router may choose, for ablations; without any, what they would see goes on as it is.

    Raises:
        ValueError: an argument is impossible or does not go with another.
    """

    def __init__(
        self,
        depth: Sequence[int] = (12,),
        num_feat: int = 48,
        num_heads: int = 6,
        mlp_ratio: int = 2,
        split_size: Sequence[int] = (8, 32),
        head: str = "icar",
        scale: int = 1,
        inputs: str = "r g b",
        outputs: str = "r g b",
        residual: bool = False,
        transform: str = "window",
        window: int = WINDOW,
        margin: int | None = None,
        experts: Sequence[str] = EXPERTS,
    ) -> None:
        super().__init__()
        for name, value, known in (
            ("head", head, ("icar", "sr")),
            ("scale", scale, (1, 2)),
            ("transform", transform, ("window", "global")),
        ):
            if value not in known:
                raise ValueError(f"ARMoE: {name} must be one of {', '.join(map(str, known))}, got {value!r}")
        self.layout = layout_of(inputs, outputs)
        low, high = split = int(split_size[0]), int(split_size[-1])
        for wrong, message in (
            (not depth or min(depth) < 1, f"depth must name at least one block for each group, got {list(depth)}"),
            (num_heads < 2 or num_heads % 2, f"num_heads must be even, got {num_heads}"),
            (num_feat < 16 or num_feat % max(num_heads, 1), f"num_feat must be a multiple of num_heads from 16 on, got {num_feat}"),
            (mlp_ratio < 1, f"mlp_ratio must be at least 1, got {mlp_ratio}"),
            (len(split_size) != 2 or low < 2 or low % 2 or high % max(low, 1),
             f"split_size must be two even sides, the second a multiple of the first, got {list(split_size)}"),
            (window < 2 or window % max(high, 1), f"window must be a multiple of split_size's {high}, got {window}"),
            (len({*experts}) < len(experts) or not {*experts} <= {*EXPERTS},
             f"experts must be some of {', '.join(EXPERTS)}, each once, got {list(experts)}"),
            (scale > 1 and head != "sr", f"scale {scale} needs head sr, got {head}"),
            (scale > 1 and self.layout.grid > 1, f"scale must be 1 where luma has phases, got {scale}; enlarge with inputs y, outputs y"),
        ):  # fmt: skip
            if wrong:
                raise ValueError(f"ARMoE: {message}")
        self.scale, self.residual, self.head = scale, residual, head
        self.multiple = window if transform == "window" else high
        self.margin = margin if margin is not None else window if transform == "window" else 0
        if self.margin < 0 or self.margin % self.multiple:
            raise ValueError(f"ARMoE: margin must be a multiple of {self.multiple}, got {margin}")

        self.mean: Tensor
        mean = [RGB_MEAN.get(str(channel), 0.5) for channel in self.layout.inputs]
        self.register_buffer("mean", torch.tensor(mean).view(-1, 1, 1), persistent=False)
        self.conv_first = nn.Conv2d(self.channels, num_feat, 3, padding=1)
        self.norm_first, self.norm_last = nn.LayerNorm(num_feat), nn.LayerNorm(num_feat)
        size = window if transform == "window" else 0
        self.shifts = [[i % 4 == (0 if group % 2 else 2) for i in range(blocks)] for group, blocks in enumerate(depth)]
        self.groups = nn.ModuleList(
            ResidualGroup([Block(num_feat, num_heads, mlp_ratio, split, shifted, size, experts) for shifted in shifts], num_feat)
            for shifts in self.shifts
        )
        self.conv_after_body = nn.Conv2d(num_feat, num_feat, 3, padding=1)
        last = self.outputs * scale**2
        self.conv_before = nn.Conv2d(num_feat, 64, 3, padding=1) if head == "icar" else None
        self.conv_last = nn.Conv2d(64 if head == "icar" else num_feat, last, 3, padding=1)
        for module in self.modules():
            if isinstance(module, nn.Linear):
                nn.init.trunc_normal_(module.weight, std=0.02)
                nn.init.zeros_(module.bias)
        if residual:  # starts as the identity
            for parameter in self.conv_last.parameters():
                nn.init.normal_(parameter, std=1e-3)

        self.radius = _radius(self.shifts, high, window, head) if size else -1
        self.macs_per_pixel = self._macs(num_feat, low * high, mlp_ratio, window) // self.layout.grid**2

    @property
    def training_margin(self) -> int:
        return 0

    def valid(self, x: Tensor) -> Tensor:
        """N x channels x (H + 2*margin) x (W + 2*margin) -> N x outputs x H*scale x W*scale: residual or picture, as exported.

        In training mode ``training_margin`` stands for ``margin``.

        Raises:
            ValueError: height or width is no multiple of ``multiple``.
        """
        self.check_size(x)
        first = self.conv_first(x - self.mean)
        tokens = self.norm_first(first.permute(0, 2, 3, 1))
        for group in self.groups:
            tokens = group(tokens)
        y: Tensor = self.conv_after_body(self.norm_last(tokens).permute(0, 3, 1, 2)) + first
        if self.conv_before is not None:
            y = F.leaky_relu(self.conv_before(y))
        y = self.conv_last(y)
        y = F.pixel_shuffle(y, self.scale) if self.scale > 1 else y
        if not self.residual:
            y = y + base(self.mean[None], self.layout)[0]
        m = self.scale * (self.training_margin if self.training else self.margin)
        return y[..., m : y.shape[-2] - m, m : y.shape[-1] - m] if m else y

    def expert_use(self) -> Tensor:
        """Blocks x experts: share of pictures or windows that went to each of ``EXPERTS`` in the last forward pass."""
        return torch.stack([routing.use for routing in self._routings()])

    def auxiliary(self) -> dict[str, Tensor]:
        return {"balance": torch.stack([routing.balance for routing in self._routings()]).mean()}

    def observations(self) -> dict[str, float]:
        return {f"experts/{name}": share for name, share in zip(EXPERTS, self.expert_use().mean(0).tolist(), strict=True)}

    def _routings(self) -> list[Routing]:
        found = [module.routing for module in self.modules() if isinstance(module, FrequencyExperts)]
        return [routing for routing in found if routing is not None]

    def _macs(self, c: int, tokens: int, ratio: int, window: int) -> int:
        """Multiplications at a tensor position; of the experts the dearest, of transforms those of one window."""
        attention = 4 * c * c + 9 * c + 2 * tokens * c
        experts = 9 * c + 3 * c * c + max(4 * c * c, 2 * window * c)
        forward = 3 * c * (c * ratio // 2) + 9 * (c * ratio // 2)
        blocks = sum(map(len, self.shifts)) * (attention + experts + 2 * forward)
        convs = [m for m in self.modules() if isinstance(m, nn.Conv2d) and m.kernel_size == (3, 3) and m.groups == 1]
        return blocks + sum(m.weight.numel() for m in convs)


def _radius(shifts: Sequence[Sequence[bool]], split: int, window: int, head: str) -> int:
    """Positions that the output of a tile depends on beyond its edge, going back from the output layer by layer."""
    reach = (2 if head == "icar" else 1) + 1
    for group in reversed(shifts):
        reach += 1
        for shifted in reversed(group):
            reach = -(-(reach + 1) // window) * window  # feed-forward; a window's transform and routing
            reach += 2  # the experts' convolution; feed-forward
            shift = split // 2 if shifted else 0
            reach = -(-(reach - shift) // split) * split + shift
    return reach + 1
