# SPDX-License-Identifier: MIT
"""The frequency mixture of experts of ARMoE: four ways of damping frequencies, one of which is chosen.

An expert multiplies the coefficients of a transform by exp(-(n^2 + m^2) k), n and m being the frequencies of a coefficient along
height and width in radians a sample, k >= 0 learnt for each channel. The weight is a product of one factor for each axis, so DCT,
FFT and DWT are A X A with A = T' diag(exp(-n^2 k)) T, T the transform's orthonormal matrix: what ``bases`` gives.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from vsartifact.training.networks.armoe_attention import convolve

EXPERTS = ("dct", "fft", "dwt", "swt")
HIGH = math.pi / 2
"""Frequency of the high band of one Haar level: two bands divide 0..pi at steps of pi/2."""


def dct_basis(size: int, device: torch.device | None = None) -> tuple[Tensor, Tensor]:
    """Orthonormal DCT-II, coefficients x samples, and the frequency of each coefficient."""
    n = torch.arange(size, device=device, dtype=torch.float64)
    matrix = torch.cos(math.pi / size * n[:, None] * (n + 0.5)) * (2 / size) ** 0.5
    return torch.where(n[:, None] == 0, math.sqrt(0.5) * matrix, matrix), math.pi / size * n


def fft_basis(size: int, device: torch.device | None = None) -> tuple[Tensor, Tensor]:
    """Orthonormal real Fourier basis, coefficients x samples, and the frequency of each coefficient; ``size`` is even.

    A weight that is equal at a frequency and its negative does the same to these coefficients as to those of the FFT.
    """
    n = torch.arange(size, device=device, dtype=torch.float64)
    frequency = 2 * math.pi / size * torch.minimum(n, size - n)
    phase = frequency[:, None] * n
    matrix = torch.where(n[:, None] <= size // 2, torch.cos(phase), torch.sin(phase)) * (2 / size) ** 0.5
    single = (n == 0) | (n == size // 2)
    return torch.where(single[:, None], math.sqrt(0.5) * matrix, matrix), frequency


def dwt_basis(size: int, device: torch.device | None = None) -> tuple[Tensor, Tensor]:
    """Orthonormal Haar wavelets of one level, coefficients x samples, and the frequency of each coefficient; ``size`` is even."""
    pair = torch.tensor([[1.0, 1.0], [1.0, -1.0]], device=device, dtype=torch.float64) / math.sqrt(2)
    frequency = torch.tensor([0.0, HIGH], device=device, dtype=torch.float64)
    return torch.block_diag(*[pair] * (size // 2)), frequency.repeat(size // 2)


class Routing(NamedTuple):
    """What a router decided in one forward pass."""

    use: Tensor
    """Share of pictures or windows that went to each expert."""
    balance: Tensor
    """Switch Transformers' loss (Fedus et al. 2022): experts * sum of share * mean probability; 1 where all are used alike, and
    where there is none."""

    def __deepcopy__(self, memo: object) -> Routing:
        """Without the graph that ``balance`` hangs on, which cannot be copied."""
        return Routing(self.use.clone(), self.balance.detach().clone())


class Router(nn.Module):
    """N x features, means over pictures or windows -> N x experts logits.

    In training, a single row is normalised by the running statistics: it has no statistics of its own.
    """

    def __init__(self, features: int) -> None:
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(features, 256), nn.Linear(256, 32), nn.Linear(32, len(EXPERTS))])
        self.norms = nn.ModuleList([nn.BatchNorm1d(256), nn.BatchNorm1d(32)])

    def forward(self, x: Tensor) -> Tensor:
        for layer, norm in zip(self.layers, self.norms, strict=False):
            assert isinstance(norm, nn.BatchNorm1d)
            x = F.leaky_relu(layer(x), 0.1)
            if norm.training and len(x) > 1:
                x = norm(x)
            else:
                x = F.batch_norm(x, norm.running_mean, norm.running_var, norm.weight, norm.bias, eps=norm.eps)
        logits: Tensor = self.layers[-1](x)
        return logits


class FrequencyExperts(nn.Module):
    """Tokens B x H x W x C -> B x H x W x C through the expert that the router chooses.

    Args:
        features: C.
        window: side of the windows that are transformed and routed on their own, 0 for the whole feature map at once.
        present: those of ``EXPERTS`` that the router chooses from; without any, tokens go on as they are. Parameters are the same.
    """

    def __init__(self, features: int, window: int, present: Sequence[str] = EXPERTS) -> None:
        super().__init__()
        self.features, self.window, self.present = features, window, tuple(present)
        self.local = nn.Conv2d(features, features, 3, padding=1, groups=features)
        self.expand = nn.Linear(features, 2 * features)
        self.router = Router(features)
        self.to_k = nn.Linear(features, features)
        self.swt = nn.Conv2d(4 * features, features, 1)
        self.norm = nn.LayerNorm(features)
        self.project = nn.Linear(features, features)
        self.routing: Routing | None = None
        pair = torch.tensor([[0.5**0.5, 0.5**0.5], [0.5**0.5, -(0.5**0.5)]])
        self.haar: Tensor
        self.register_buffer("haar", torch.einsum("ry,cx->rcyx", pair, pair).flatten(0, 1), persistent=False)
        if window:
            matrices, frequencies = zip(*(make(window) for make in (dct_basis, fft_basis, dwt_basis)), strict=True)
            self.bases: Tensor
            self.register_buffer("bases", torch.stack(matrices).float(), persistent=False)
            self.frequencies: Tensor
            self.register_buffer("frequencies", torch.stack(frequencies).float(), persistent=False)

    def forward(self, x: Tensor) -> Tensor:
        u = convolve(self.local, x)
        x, z = self.expand(u).chunk(2, -1)
        out: Tensor = self.project(self.norm(self._mixed(x, u)) * F.silu(z))
        return out

    def _mixed(self, x: Tensor, u: Tensor) -> Tensor:
        """What the experts make of x (``swt`` of u), B x H x W x C."""
        if not self.present:
            self.routing = Routing(x.new_zeros(len(EXPERTS)), x.new_ones(()))
            return x
        logits = self._route(x)
        if self.training:
            choice = F.gumbel_softmax(logits, tau=1.0, hard=True)
        else:
            choice = F.one_hot(logits.argmax(-1), len(EXPERTS)).to(x.dtype)
        if not torch.compiler.is_exporting():
            use = choice.detach().mean(0)
            self.routing = Routing(use, len(self.present) * (use * logits.softmax(-1).mean(0)).sum())
        k = F.relu(5 * self.to_k.weight.sum(1) + self.to_k.bias)  # the linear layer of a constant 5 in every channel
        return self._mix(x, u, choice, k)

    def _mix(self, x: Tensor, u: Tensor, choice: Tensor, k: Tensor) -> Tensor:
        """The experts' output; choice is pictures or windows x experts."""
        exporting = torch.compiler.is_exporting()
        if self.window:
            if self.training:
                return self._blend_windows(x, u, choice, k)
            return self._export_windows(x, u, choice, k) if exporting else self._choose_windows(x, u, choice, k)
        return self._blend(x, u, choice, k) if self.training or exporting else self._choose(x, u, choice, k)

    def _route(self, x: Tensor) -> Tensor:
        """Logits of every picture, or of every window, pictures one after the other and windows row by row."""
        if not self.window:
            means = x.mean((1, 2))
        else:
            means = self._windows(x).mean((2, 4)).flatten(0, 2)
        logits: Tensor = self.router(means)
        absent = [name not in self.present for name in EXPERTS]
        return logits.masked_fill(torch.tensor(absent, device=logits.device), -torch.inf) if any(absent) else logits

    def _windows(self, x: Tensor) -> Tensor:
        """B x H x W x C -> B x rows x S x columns x S x C."""
        s = self.window
        windows: Tensor = x.unflatten(2, (x.shape[2] // s, s)).unflatten(1, (x.shape[1] // s, s))
        return windows

    # The experts on whole feature maps

    def expert(self, which: int, x: Tensor, u: Tensor, k: Tensor) -> Tensor:
        """One expert on whole feature maps x (u for ``swt``), B x H x W x C; k is C."""
        if EXPERTS[which] == "swt":
            return self._swt(F.pad(u, (0, 0, 0, 1, 0, 1)), k)
        if EXPERTS[which] == "dwt":
            weight = torch.exp(-(HIGH**2) * k)
            return _damp_pairs(_damp_pairs(x, weight, 1), weight, 2)
        rows, columns = ((dct_basis, fft_basis)[which](size, x.device) for size in x.shape[1:3])
        y = (rows[0].to(x) @ x.flatten(2)).unflatten(2, x.shape[2:])
        y = columns[0].to(x) @ y
        n, m = (torch.exp(-(frequency.to(x)[:, None] ** 2) * k) for _, frequency in (rows, columns))
        y = columns[0].to(x).T @ (y * n[:, None] * m)
        out: Tensor = (rows[0].to(x).T @ y.flatten(2)).unflatten(2, x.shape[2:])
        return out

    def _swt(self, u: Tensor, k: Tensor) -> Tensor:
        """Undecimated Haar, weights and 1x1 convolution, which are one 2x2 convolution: B x (H+1) x (W+1) x C -> B x H x W x C."""
        damping = torch.exp(-(HIGH**2) * torch.outer(k.new_tensor([0.0, 1.0, 1.0, 2.0]), k))
        kernel = torch.einsum("oib,bi,byx->oiyx", self.swt.weight.unflatten(1, (-1, 4))[..., 0, 0], damping, self.haar)
        return convolve(lambda x: F.conv2d(x, kernel, self.swt.bias), u)

    def _blend(self, x: Tensor, u: Tensor, choice: Tensor, k: Tensor) -> Tensor:
        """All experts, weighted by pictures x experts."""
        parts = [weight[:, None, None, None] * self.expert(i, x, u, k) for i, weight in enumerate(choice.unbind(1))]
        return torch.stack(parts).sum(0)

    def _choose(self, x: Tensor, u: Tensor, choice: Tensor, k: Tensor) -> Tensor:
        """The chosen expert of every picture, and no other."""
        chosen = choice.argmax(1).tolist()
        return torch.cat([self.expert(which, x[i : i + 1], u[i : i + 1], k) for i, which in enumerate(chosen)])

    # The experts on windows

    def _filters(self, k: Tensor) -> Tensor:
        """The matrices A of DCT, FFT and DWT: experts x C x S x S."""
        damping = torch.exp(-(self.frequencies[:, None] ** 2) * k[:, None])
        return (self.bases.mT[:, None] * damping[:, :, None]) @ self.bases[:, None]

    def _blend_windows(self, x: Tensor, u: Tensor, choice: Tensor, k: Tensor) -> Tensor:
        """All experts, weighted by windows x experts."""
        s, filters = self.window, self._filters(k).transpose(0, 1)
        windows = self._windows(x)
        b, rows, _, columns, _, c = windows.shape
        y = windows.permute(5, 2, 0, 1, 3, 4).reshape(c, s, -1)
        y = (filters.flatten(1, 2) @ y).view(c, 3, -1, s) @ filters
        share = choice[:, :3].T.reshape(3, 1, -1, 1).to(y.dtype)
        dct, fft, dwt = (part * weight for part, weight in zip(y.view(c, 3, s, -1, s).unbind(1), share, strict=True))
        y = dct + fft + dwt
        y = y.view(c, s, b, rows, columns, s).permute(2, 3, 1, 4, 5, 0).flatten(3, 4).flatten(1, 2)
        share = choice[:, 3].view(b, rows, 1, columns, 1, 1)
        out: Tensor = y + (self._windows(self._swt(F.pad(u, (0, 0, 0, 1, 0, 1)), k)) * share).flatten(3, 4).flatten(1, 2)
        return out

    def _choose_windows(self, x: Tensor, u: Tensor, choice: Tensor, k: Tensor) -> Tensor:
        """The chosen expert of every window, and no other."""
        s = self.window
        windows = self._windows(x).permute(0, 1, 3, 5, 2, 4)
        chosen = choice.argmax(1).view(windows.shape[:3])
        out = torch.empty_like(windows)
        filtered = chosen < 3
        a = self._filters(k)[chosen[filtered]]
        out[filtered] = a @ windows[filtered] @ a
        picture, row, column = torch.where(chosen == 3)
        step = torch.arange(s + 1, device=x.device)
        y, z = (row[:, None] * s + step)[:, :, None], (column[:, None] * s + step)[:, None]
        pieces = F.pad(u, (0, 0, 0, 1, 0, 1))[picture[:, None, None], y, z]
        out[picture, row, column] = self._swt(pieces, k).permute(0, 3, 1, 2)
        return out.permute(0, 1, 4, 2, 5, 3).flatten(3, 4).flatten(1, 2)

    def _export_windows(self, x: Tensor, u: Tensor, choice: Tensor, k: Tensor) -> Tensor:
        """As :meth:`_choose_windows`, with ``swt`` computed everywhere and masked: TensorRT-RTX has no NonZero to gather by."""
        windows = self._windows(x).permute(0, 1, 3, 5, 2, 4)
        b, rows, columns = windows.shape[:3]
        a = self._filters(k).index_select(0, choice.argmax(1).clamp(max=2)).unflatten(0, (b, rows, columns))
        filtered = (a @ windows @ a).permute(0, 1, 4, 2, 5, 3)
        local = self._windows(self._swt(F.pad(u, (0, 0, 0, 1, 0, 1)), k))
        share = choice[:, 3].unflatten(0, (b, rows, columns))[:, :, None, :, None, None]
        return torch.where(share > 0, local, filtered).flatten(3, 4).flatten(1, 2)


def _damp_pairs(x: Tensor, weight: Tensor, dim: int) -> Tensor:
    """One Haar level along ``dim``, the high band times ``weight``, and back."""
    a, b = x.unflatten(dim, (-1, 2)).unbind(dim + 1)
    low, high = (a + b) / 2, (a - b) / 2 * weight
    return torch.stack([low + high, low - high], dim + 1).flatten(dim, dim + 1)
