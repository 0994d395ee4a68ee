# SPDX-License-Identifier: MIT
"""Attention in rectangular windows, half of the channels in wide ones and half in tall ones (CAT, DAT and RGT; zhengchen1999).

Tokens are B x H x W x C, so that linear layers, normalisation and the windows of one pass need no transposition.
"""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor, nn
from torch.nn import functional as F


def convolve(conv: Callable[[Tensor], Tensor], tokens: Tensor) -> Tensor:
    """A convolution of N x C x H x W on tokens B x H x W x C."""
    return conv(tokens.permute(0, 3, 1, 2)).permute(0, 2, 3, 1)


def attend(q: Tensor, k: Tensor, v: Tensor, bias: Tensor) -> Tensor:
    """Softmax attention of ``... x heads x tokens x features`` with ``bias`` added to the logits, which has fewer leading axes.

    Where nothing is learned, without storing the logits. PyTorch has no such kernel for a bias that is learned, and ONNX's graph is
    to be of plain products.
    """
    if torch.is_grad_enabled() or torch.compiler.is_exporting():
        logits = (q * q.shape[-1] ** -0.5) @ k.transpose(-2, -1)
        mixed: Tensor = torch.softmax(logits + bias.to(logits.dtype), -1) @ v
        return mixed
    lead, own = q.shape[:-3], q.shape[-3:]
    q, k, v = (part.reshape(-1, *own) for part in (q, k, v))
    mask = (
        bias.to(q.dtype).expand(*lead, *bias.shape[-3:]).reshape(-1, *bias.shape[-3:])
        if bias.dim() > 3
        else bias[None].to(q.dtype)
    )
    out: Tensor = F.scaled_dot_product_attention(q, k, v, mask.expand(len(q), -1, -1, -1))
    unflattened: Tensor = out.unflatten(0, lead)
    return unflattened


class TableNorm(nn.Module):
    """Entries x features: every feature to mean 0 and variance 1 over the entries, then an affine map."""

    def __init__(self, features: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(features))
        self.bias = nn.Parameter(torch.zeros(features))

    def forward(self, x: Tensor) -> Tensor:
        variance, mean = torch.var_mean(x, 0, correction=0)
        return (x - mean) * torch.rsqrt(variance + 1e-5) * self.weight + self.bias


class PositionBias(nn.Module):
    """What a window's logits gain by relative position: a small network over all offsets, one value for each head.

    Published, the features of an offset are normalised with each other. With one or two features, as the published light network
    has, that leaves nothing of the offset; there each feature is normalised over all offsets instead, at equally many parameters.
    """

    def __init__(self, height: int, width: int, heads: int, features: int) -> None:
        super().__init__()
        self.tokens = height * width
        norm = nn.LayerNorm if features > 2 else TableNorm
        layers: list[nn.Module] = [nn.Linear(2, features)]
        for outputs in (features, features, heads):
            layers += [norm(features), nn.ReLU(), nn.Linear(features, outputs)]
        self.layers = nn.Sequential(*layers)
        y, x = torch.arange(1 - height, height), torch.arange(1 - width, width)
        self.offsets: Tensor
        self.register_buffer("offsets", torch.cartesian_prod(y, x).float(), persistent=False)
        y, x = (axis.flatten() for axis in torch.meshgrid(torch.arange(height), torch.arange(width), indexing="ij"))
        rows, columns = y[:, None] - y + height - 1, x[:, None] - x + width - 1
        self.index: Tensor
        self.register_buffer("index", (rows * (2 * width - 1) + columns).flatten(), persistent=False)

    def forward(self) -> Tensor:
        """Heads x tokens x tokens, added to the logits of every window."""
        table: Tensor = self.layers(self.offsets)
        bias: Tensor = table.T.index_select(1, self.index).unflatten(1, (self.tokens, self.tokens))
        return bias


class WindowAttention(nn.Module):
    """Multi-head attention within windows, plus a depthwise 3x3 convolution of the values.

    The first half of the channels has windows of ``split`` (height x width), the second half of the transposed size. ``shifted``
    moves the windows by half their size. What a shifted window holds beyond the border is

    * ``wrap``: the opposite side of the feature map, masked by -100 in the logits, as published;
    * otherwise: zero keys and values, unmasked, as the zeros around a convolution. A tile then depends on its surroundings alone.
    """

    def __init__(self, features: int, heads: int, split: tuple[int, int], shifted: bool, wrap: bool) -> None:
        super().__init__()
        self.splits = (split, (split[1], split[0]))
        self.heads, self.shifted, self.wrap = heads // 2, shifted, wrap
        self.qkv = nn.Linear(features, 3 * features)
        self.project = nn.Linear(features, features)
        self.local = nn.Conv2d(features, features, 3, padding=1, groups=features)
        self.position = nn.ModuleList(PositionBias(*size, self.heads, max(features // 32, 1)) for size in self.splits)

    def forward(self, x: Tensor) -> Tensor:
        """B x H x W x C -> B x H x W x C; H and W are multiples of both sides of a window."""
        qkv: Tensor = self.qkv(x)
        halves = qkv.unflatten(-1, (3, 2, -1)).unbind(-2)
        parts = [self._half(x, size, bias()) for x, size, bias in zip(halves, self.splits, self.position, strict=True)]
        values = qkv[..., 2 * x.shape[-1] :]
        mixed: Tensor = self.project(torch.cat(parts, -1) + convolve(self.local, values))
        return mixed

    def _half(self, qkv: Tensor, size: tuple[int, int], bias: Tensor) -> Tensor:
        """B x H x W x (query, key, value) x C/2 -> B x H x W x C/2: attention in windows of ``size``."""
        (h, w), down, right = size, size[0] // 2, size[1] // 2
        if self.shifted and self.wrap:
            qkv = qkv.roll((-down, -right), (1, 2))
        elif self.shifted:
            qkv = F.pad(qkv, (0, 0, 0, 0, right, right, down, down))
        height, width = qkv.shape[1:3]
        rows, columns = height // h, width // w
        grid = qkv.unflatten(2, (columns, w)).unflatten(1, (rows, h)).unflatten(-1, (self.heads, -1))
        q, k, v = (part.permute(0, 1, 3, 5, 2, 4, 6).flatten(4, 5) for part in grid.unbind(5))
        if self.shifted and self.wrap:
            bias = bias + _parts(height, width, size, qkv.device)[:, :, None]
        mixed = attend(q, k, v, bias)
        out: Tensor = mixed.unflatten(4, (h, w)).permute(0, 1, 4, 2, 5, 3, 6).flatten(5, 6).flatten(3, 4).flatten(1, 2)
        if self.shifted and self.wrap:
            return out.roll((down, right), (1, 2))
        return out[:, down : height - down, right : width - right] if self.shifted else out


def _parts(height: int, width: int, size: tuple[int, int], device: torch.device) -> Tensor:
    """Window rows x columns x tokens x tokens: -100 between tokens of a rolled map that were not neighbours before."""
    rows, columns = (
        (torch.arange(extent, device=device) >= extent - side).int() + (torch.arange(extent, device=device) >= extent - side // 2)
        for extent, side in zip((height, width), size, strict=True)
    )
    part: Tensor = (
        (3 * rows[:, None] + columns).unflatten(1, (-1, size[1])).unflatten(0, (-1, size[0])).transpose(1, 2).flatten(2)
    )
    return -100.0 * (part[..., None] != part[..., None, :]).float()
