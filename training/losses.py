# SPDX-License-Identifier: MIT
"""Losses: functions of (restored, truth, frame error) that give a scalar. One row of ``LOSSES`` each.

All tensors are N x C x H x W code values in 0..1. ``error`` (N) is the mean squared error of the frame a patch was cut from.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import torch
from torch import Tensor
from torch.nn import functional as F

FLOOR = (0.5 / 255) ** 2
"""Frame errors are taken to be at least this, so that clean pairs count finitely. Half a code value squared."""


def l1(out: Tensor, gt: Tensor, error: Tensor) -> Tensor:
    """Mean absolute error."""
    return F.l1_loss(out, gt)


def charbonnier(out: Tensor, gt: Tensor, error: Tensor, eps: float = 1e-3) -> Tensor:
    """Mean of sqrt(d^2 + eps^2)."""
    return torch.sqrt((out - gt).square() + eps**2).mean()


def mse(out: Tensor, gt: Tensor, error: Tensor) -> Tensor:
    """Mean squared error, times 20 to lie near L1's magnitude."""
    return 20 * F.mse_loss(out, gt)


def balanced_mse(out: Tensor, gt: Tensor, error: Tensor) -> Tensor:
    """Squared error of each pair over the square root of its frame's error.

    Plain MSE is ruled by badly coded pairs, and a blind network then harms well coded ones. The ratio to the frame's own error would
    be the gain in decibels; its square root lies between the two.
    """
    weight = error.clamp_min(FLOOR).rsqrt()
    return (weight * (out - gt).square().mean((1, 2, 3))).mean()


def fft(out: Tensor, gt: Tensor, error: Tensor) -> Tensor:
    """Mean absolute real and imaginary part of the orthonormal 2-D FFT of the error."""
    spectrum = torch.view_as_real(torch.fft.rfft2((out - gt).float(), norm="ortho"))
    return spectrum.abs().mean()


def gradient(out: Tensor, gt: Tensor, error: Tensor) -> Tensor:
    """The gradient-sensitive loss of igv/FSRCNN-TensorFlow: L1 of the Sobel maps plus twice the L1 of flat parts.

    The mask 1 - |sobel| uses Sobel / 4 as in igv's code, clamped to 0..1: the forks leave the division out, which turns weights
    negative on strong edges.
    """
    kernel = out.new_tensor([[1.0, 2, 1], [0, 0, 0], [-1, -2, -1]]) / 4
    kernels = torch.stack([kernel, kernel.T])[:, None]
    sobel_out, sobel_gt = (F.conv2d(t.flatten(0, 1)[:, None], kernels).unflatten(0, t.shape[:2]) for t in (out, gt))
    mask = (1 - sobel_gt.abs().amax(2)).clamp(0, 1)
    inner = (slice(None), slice(None), slice(1, -1), slice(1, -1))
    return F.l1_loss(sobel_out, sobel_gt) + 2 * (mask * (out - gt)[inner].abs()).mean()


LOSSES: dict[str, Callable[[Tensor, Tensor, Tensor], Tensor]] = {
    "l1": l1,
    "charbonnier": charbonnier,
    "mse": mse,
    "balanced_mse": balanced_mse,
    "fft": fft,
    "gradient": gradient,
}


def weighted(weights: Mapping[str, float]) -> Callable[[Tensor, Tensor, Tensor], Tensor]:
    """A weighted sum of rows of ``LOSSES``.

    Raises:
        ValueError: a name is unknown or nothing has weight.
    """
    for name in weights:
        if name not in LOSSES:
            raise ValueError(f"unknown loss {name!r}; known: {', '.join(LOSSES)}")
    if not any(weights.values()):
        raise ValueError("no loss has weight; give at least one, e.g. l1=1")
    return lambda out, gt, error: sum((w * LOSSES[n](out, gt, error) for n, w in weights.items() if w), out.new_zeros(()))
