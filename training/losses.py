# SPDX-License-Identifier: MIT
"""Losses of (restored, truth), one value a pair. One row of ``LOSSES`` each; ``LEARNED`` ones need a network and come from it.

All tensors are N x C x H x W code values in 0..1; a loss gives N values.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import torch
from torch import Tensor
from torch.nn import functional as F

from vsartifact.training import ssimulacra2, vif

if TYPE_CHECKING:
    from vsartifact.training.networks import Network

FLOOR = 1e-4
"""Frame errors below this (PSNR above 40 dB) balance alike, so that clean pairs do not outweigh all others."""


def l1(out: Tensor, gt: Tensor) -> Tensor:
    """Mean absolute error."""
    return (out - gt).abs().mean((1, 2, 3))


def charbonnier(out: Tensor, gt: Tensor, eps: float = 1e-3) -> Tensor:
    """Mean of sqrt(d^2 + eps^2)."""
    return torch.sqrt((out - gt).square() + eps**2).mean((1, 2, 3))


def mse(out: Tensor, gt: Tensor) -> Tensor:
    """Mean squared error, times 20 to lie near L1's magnitude."""
    return 20 * (out - gt).square().mean((1, 2, 3))


def psnr(out: Tensor, gt: Tensor) -> Tensor:
    """Hundredths of a decibel of PSNR below 50 dB, bent towards 0 above: what a pair gains counts alike, whatever its error."""
    return 0.1 * torch.log10((out - gt).square().mean((1, 2, 3)) / 1e-5 + 1)


def fft(out: Tensor, gt: Tensor) -> Tensor:
    """Mean absolute real and imaginary part of the orthonormal 2-D FFT of the error."""
    spectrum = torch.view_as_real(torch.fft.rfft2((out - gt).float(), norm="ortho"))
    return spectrum.abs().mean((1, 2, 3, 4))


def gradient(out: Tensor, gt: Tensor) -> Tensor:
    """The gradient-sensitive loss of igv/FSRCNN-TensorFlow: L1 of the Sobel maps plus twice the L1 of flat parts.

    The mask 1 - |sobel| uses Sobel / 4 as in igv's code, clamped to 0..1: the forks leave the division out, which turns weights
    negative on strong edges.
    """
    kernel = out.new_tensor([[1.0, 2, 1], [0, 0, 0], [-1, -2, -1]]) / 4
    kernels = torch.stack([kernel, kernel.T])[:, None]
    per_channel = kernels.repeat(out.shape[1], 1, 1, 1)  # 2 C x 1 x 3 x 3, each channel by itself
    sobel_out, sobel_gt = (F.conv2d(t, per_channel, groups=out.shape[1]) for t in (out, gt))
    mask = (1 - torch.maximum(sobel_gt[:, ::2].abs(), sobel_gt[:, 1::2].abs())).clamp(0, 1)
    inner = (slice(None), slice(None), slice(1, -1), slice(1, -1))
    edges: Tensor = (sobel_out - sobel_gt).abs().mean((1, 2, 3))
    return edges + 2 * (mask * (out - gt)[inner].abs()).mean((1, 2, 3))


def blocking(out: Tensor, gt: Tensor) -> Tensor:
    """What PSNR-B adds to the squared error: how much larger steps across borders of 8x8 blocks are than all others, mean squares.

    Only what exceeds the original's counts. Factors are those of :func:`mse` and of PSNR-B for pictures of 512x512 (Yim and Bovik
    2011). Patches must begin at borders of blocks.

    Raises:
        ValueError: patches are smaller than two blocks.
    """
    if min(out.shape[-2:]) < 16:
        raise ValueError(f"loss blocking needs patches of 16 x 16 or more, got {out.shape[-2]} x {out.shape[-1]}")
    return 20 / 3 * (_blockiness(out) - _blockiness(gt)).clamp_min(0)


def _blockiness(x: Tensor) -> Tensor:
    """Mean squared step across borders of 8x8 blocks less that between all other neighbours, N values."""
    of_directions = []
    for dim in (2, 3):
        squares = torch.diff(x, dim=dim).square().movedim(dim, 1).mean((2, 3))
        borders = squares[:, 7::8]
        others = (squares.sum(1) - borders.sum(1)) / (squares.shape[1] - borders.shape[1])
        of_directions.append(borders.mean(1) - others)
    return torch.stack(of_directions).mean(0)


LOSSES: dict[str, Callable[[Tensor, Tensor], Tensor]] = {
    "l1": l1,
    "charbonnier": charbonnier,
    "mse": mse,
    "psnr": psnr,
    "fft": fft,
    "gradient": gradient,
    "blocking": blocking,
    "vif": vif.loss,
}


VIEWER: dict[str, Callable[[Tensor, Tensor], Tensor]] = {"ssimulacra2": ssimulacra2.loss}
"""Losses of what is shown of both: N x 3 or, where no colour is restored or read, 1 x H x W R'G'B' (``viewer.shown``)."""


LEARNED = ("feature", "adversarial")
"""Losses that a network gives: ``features.Features.loss``; and ``adversarial.Adversary.loss``, which is weighed by gradients, see there,
and is no part of :func:`weighted`."""


def check(weights: Mapping[str, float]) -> None:
    """Check the weights of losses.

    Raises:
        ValueError: a name is unknown or nothing has weight.
    """
    for name in weights:
        if name not in LOSSES and name not in VIEWER and name not in LEARNED:
            raise ValueError(f"unknown loss {name!r}; known: {', '.join([*LOSSES, *VIEWER, *LEARNED])}")
    if not any(weights.values()):
        raise ValueError("no loss has weight; give at least one, e.g. l1=1")


def _seen(row: Callable[[Tensor, Tensor], Tensor], shown: Callable[[Tensor], Tensor], out: Tensor, gt: Tensor) -> Tensor:
    """A row of ``VIEWER`` of planes."""
    return row(shown(out), shown(gt))


def weighted(
    weights: Mapping[str, float],
    balance: float = 0.0,
    learned: Mapping[str, Callable[[Tensor, Tensor], Tensor]] | None = None,
    shown: Callable[[Tensor], Tensor] | None = None,
) -> Callable[[Tensor, Tensor, Tensor], Tensor]:
    """A weighted sum of rows of ``LOSSES``, of ``VIEWER`` ones of what is ``shown``, and of ``learned`` ones.

    It is a function of (restored, truth, frame error) that gives a scalar.

    Each pair counts ``(FLOOR / max(error, FLOOR)) ** balance``, where ``error`` (N) is the mean squared error of the frame that the
    patch was cut from. At 0 badly coded pairs rule and a blind network harms well coded ones; at 1 squared error becomes its ratio
    to the frame's own, the gain in decibels.

    Raises:
        ValueError: a name is unknown or nothing has weight.
    """
    check(weights)
    rows = {**LOSSES, **(learned or {})}
    if shown is not None:
        rows |= {name: functools.partial(_seen, row, shown) for name, row in VIEWER.items()}

    used = {name: weight for name, weight in weights.items() if weight and name != "adversarial"}

    def total(out: Tensor, gt: Tensor, error: Tensor) -> Tensor:
        pairs = (FLOOR / error.clamp_min(FLOOR)) ** balance
        return (pairs * sum((w * rows[n](out, gt) for n, w in used.items()), torch.zeros_like(pairs))).mean()

    return total


def auxiliary(net: Network, weights: Mapping[str, float]) -> Tensor | float:
    """Weighted sum of the network's own losses of the last forward pass.

    Raises:
        ValueError: it has no loss of that name.
    """
    if not weights:
        return 0.0
    known = net.auxiliary()
    for name in weights:
        if name not in known:
            raise ValueError(f"the network has no auxiliary loss {name!r}; it has: {', '.join(known) or 'none'}")
    return torch.stack([weight * known[name] for name, weight in weights.items()]).sum()
