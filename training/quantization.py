# SPDX-License-Identifier: MIT
"""Bounds of what a network changes in a JPEG, for training; ``vsartifact.core.jpeg`` finds them."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F

from vsartifact.core.jpeg import BLOCK, dct_basis


def bound(change: Tensor, limits: Tensor) -> Tensor:
    """:func:`vsartifact.core.jpeg.bounded` for training.

    Args:
        change: N x C x H x W code values over 255, whole blocks.
        limits: N x C x 8 x 8 in the same unit; infinite where nothing is known.
    """
    dct = torch.from_numpy(dct_basis()).to(change)
    kernels = torch.einsum("uy,vx->uvyx", dct, dct).reshape(BLOCK * BLOCK, 1, BLOCK, BLOCK)
    most = limits.to(change).reshape(-1, BLOCK * BLOCK, 1, 1)
    coefficients = F.conv2d(change.flatten(0, 1)[:, None], kernels, stride=BLOCK)
    cut = F.conv_transpose2d(torch.maximum(torch.minimum(coefficients, most), -most), kernels, stride=BLOCK)
    return cut.reshape(change.shape)
