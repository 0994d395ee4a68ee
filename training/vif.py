# SPDX-License-Identifier: MIT
"""Visual information fidelity as VMAF's NEG models have it: how much of the original's information is left, not how much is added.

Sheikh and Bovik (2006) in the pixel domain, as Netflix/vmaf computes its features ``vif_scale0`` to ``3`` with an enhancement gain limit
of 1: a picture that amplifies what was there gains nothing. Local variances and the covariance under a Gaussian say which share g of
the original's contrast is left and which variance is noise; the information of both is summed over the picture, at four scales.
"""

from __future__ import annotations

from functools import lru_cache

import torch
from torch import Tensor
from torch.nn import functional as F

TAPS = (17, 9, 5, 3)
"""Of the Gaussians of the scales, each with a sigma of a fifth."""
NOISE = 2.0
"""Variance of the eye's own noise, code values squared."""
TINY = 1e-10


def vif(out: Tensor, gt: Tensor) -> Tensor:
    """The four scales, N x 4, 1 where nothing is lost, from planes N x 1 x H x W of code values in 0..1, 32 x 32 at least."""
    got, true = 255 * out.float() - 128, 255 * gt.float() - 128
    scales = []
    for scale, taps in enumerate(TAPS):
        if scale:
            got, true = (_blurred(x, taps)[..., ::2, ::2] for x in (got, true))
        means = mean_true, mean_got = _blurred(true, taps), _blurred(got, taps)
        square_true, square_got = (_blurred(x * x, taps) - m * m for x, m in zip((true, got), means, strict=True))
        both = _blurred(true * got, taps) - mean_true * mean_got
        true_variance, got_variance = square_true.clamp_min(0), square_got.clamp_min(0)
        left = (both / (true_variance + TINY)).clamp_min(0)
        noise = torch.where(both > 0, (got_variance - left * both).clamp_min(TINY), got_variance)
        kept = torch.log2(1 + left.clamp_max(1) ** 2 * true_variance / (noise + NOISE))
        whole = torch.log2(1 + true_variance / NOISE)
        flat = true_variance < NOISE
        kept = torch.where(flat, 1 - got_variance * (2 / 255) ** 2, kept)
        whole = torch.where(flat, torch.ones_like(whole), whole)
        scales.append(kept.sum((1, 2, 3)) / whole.sum((1, 2, 3)))
    return torch.stack(scales, 1)


def loss(out: Tensor, gt: Tensor) -> Tensor:
    """Mean loss of the four scales, N values, from planes N x C x H x W of code values in 0..1; planes count alike."""
    planes = out.shape[1]
    lost = 1 - vif(out.flatten(0, 1)[:, None], gt.flatten(0, 1)[:, None])
    of_pairs: Tensor = lost.mean(1).unflatten(0, (-1, planes)).mean(1)
    return of_pairs


def _blurred(x: Tensor, taps: int) -> Tensor:
    kernel = _gaussian(taps).to(x)
    padded = F.pad(x, (taps // 2,) * 4, mode="reflect")
    return F.conv2d(F.conv2d(padded, kernel[None, None, None]), kernel[None, None, :, None])


@lru_cache
def _gaussian(taps: int) -> Tensor:
    places = torch.arange(taps, dtype=torch.float64) - taps // 2
    weights = torch.exp(-(places**2) / (2 * (taps / 5) ** 2))
    return (weights / weights.sum()).float()
