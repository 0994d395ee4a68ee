# SPDX-License-Identifier: MIT
"""What a viewer is shown of planes that a network restores: R'G'B' for measures that know eyes."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor
from torch.nn import functional as F

from vsartifact.training.networks import Network
from vsartifact.training.networks.planes import unpack


def shown(restored: Tensor, lq: Tensor, net: Network) -> Tensor:
    """The picture of restored planes, with those decoded planes that a network reads and does not restore.

    Args:
        restored: N x outputs x H x W, code values in 0..1, of the network or of the original.
        lq: the network's input without its margin, N x inputs x H x W.

    Returns:
        As :func:`picture` does, twice the size for networks on the grid of chroma.
    """
    layout = net.layout
    of = {
        source.what: plane for source, plane in zip(layout.sources, unpack(lq, layout.inputs), strict=True) if not source.offset
    }
    of |= zip(layout.restored, unpack(restored, layout.outputs), strict=True)
    return torch.cat([of[p] for p in "rgb"], 1) if layout.is_rgb else picture([of[p] for p in "yuv" if p in of])


def picture(planes: Sequence[Tensor]) -> Tensor:
    """Limited-range luma, or Y'CbCr, as R'G'B' by Rec. ITU-R BT.601-7.

    Args:
        planes: N x 1 x H x W code values in 0..1; chroma of half the size is enlarged linearly about its own centre, since
            patches of training are turned and flipped.

    Returns:
        N x 3 x H x W; N x 1 x H x W of luma alone.
    """
    y = (planes[0] * 255 - 16) / 219
    if len(planes) == 1:
        return y
    u, v = ((plane * 255 - 128) / 224 for plane in planes[1:])
    if u.shape[-2:] != y.shape[-2:]:
        u, v = (F.interpolate(plane, y.shape[-2:], mode="bilinear") for plane in (u, v))
    return torch.cat([y + 1.402 * v, y - (0.114 * 1.772 * u + 0.299 * 1.402 * v) / 0.587, y + 1.772 * u], 1)
