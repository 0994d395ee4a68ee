# SPDX-License-Identifier: MIT
"""Which planes a network reads and restores, and how they lie in its tensors: one row of ``KINDS`` each.

Values are code values in 0..1; chroma of float clips is raised by 0.5 first. The planes that a network restores are always the
last ``outputs`` channels of its input, in the same order, so one rule adds every residual.

4:2:0 networks run on the grid of the chroma planes. A luma plane of H x W becomes four channels of H/2 x W/2, its phases, in the
order of ``torch.nn.functional.pixel_unshuffle``: (even row, even column), (even, odd), (odd, even), (odd, odd). U and V follow.
"Extended by ``margin``" there means that each *plane* is extended by replicated pixels before the phases are taken: U and V by
``margin``, luma by twice that. Height, width, margin, radius and multiple of such a network count pixels of the chroma planes.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional as F


@dataclass(frozen=True, kw_only=True)
class Planes:
    """Shape of a network's tensors."""

    channels: int
    """Channels of the input."""
    outputs: int
    """Channels of the output: the last ones of the input, restored."""
    subsampled: bool = False
    """Channels are those of :func:`pack420`, and one tensor position stands for four pixels of the picture."""
    told: int = 0
    """Channels in front that are the same everywhere and tell the network something."""


KINDS: dict[str, Planes] = {
    "plane": Planes(channels=1, outputs=1),
    "rgb": Planes(channels=3, outputs=3),
    "yuv444": Planes(channels=3, outputs=3),
    "yuv420": Planes(channels=6, outputs=6, subsampled=True),
    "chroma": Planes(channels=6, outputs=2, subsampled=True),
    "jpeg": Planes(channels=3, outputs=1, told=2),
    "jpeg_chroma": Planes(channels=8, outputs=2, subsampled=True, told=2),
}
"""``plane``: luma or any single plane. ``rgb``, ``yuv444``: three planes of one size. ``yuv420``: luma phases, U and V.
``chroma``: the same input, of which U and V alone are restored, guided by luma.
``jpeg``, ``jpeg_chroma``: the planes of ``plane`` and ``chroma`` behind two that are the same everywhere and say how a JPEG quantised what
is restored: 1 where that is known, else 0, and ``quantization.Steps.level``, 0 where it is not. What such a network changes is bounded by
the steps where they are known."""


def pack420(y: Tensor, u: Tensor, v: Tensor) -> Tensor:
    """N x 1 x 2H x 2W luma, N x 1 x H x W chroma planes -> N x 6 x H x W."""
    phases = [y[..., row::2, column::2] for row in (0, 1) for column in (0, 1)]
    return torch.cat([*phases, u, v], 1)


def unpack420(x: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """N x 6 x H x W -> N x 1 x 2H x 2W luma, N x 1 x H x W U, N x 1 x H x W V."""
    return F.pixel_shuffle(x[:, :4], 2), x[:, 4:5], x[:, 5:6]


def extend(x: Tensor, kind: str, margin: int) -> Tensor:
    """N x C x H x W -> N x C x (H + 2*margin) x (W + 2*margin): every plane extended by replicated pixels."""
    planes = KINDS[kind]
    if not planes.subsampled:
        return F.pad(x, (margin,) * 4, mode="replicate")
    y, u, v = unpack420(x[:, planes.told :])
    luma, u, v = (F.pad(plane, (n,) * 4, mode="replicate") for plane, n in ((y, 2 * margin), (u, margin), (v, margin)))
    whole = pack420(luma, u, v)
    return torch.cat([F.pad(x[:, : planes.told], (margin,) * 4, mode="replicate"), whole], 1) if planes.told else whole
