# SPDX-License-Identifier: MIT
"""How planes lie in a network's tensors, by its ``core.channels.Layout``, in PyTorch.

Values are code values in 0..1; chroma of float clips is raised by 0.5 first. Where luma has phases, height, width, margin, radius
and multiple of a network count pixels of the chroma planes, and "extended by ``margin``" means that each *plane* is extended by
replicated pixels before the phases are taken: U and V by ``margin``, luma by twice that.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor
from torch.nn import functional as F

from vsartifact.core.channels import Channel, Layout


def pack(planes: Sequence[Tensor], layout: Layout) -> Tensor:
    """Facts and planes in the order of ``layout.sources`` -> N x inputs x H x W.

    Args:
        planes: N x 1 x H x W each, N x 1 x 2H x 2W where a plane has phases.
        layout: of the network.
    """
    of = dict(zip(layout.sources, planes, strict=True))
    return torch.cat([_phase(of[channel.source], channel) for channel in layout.inputs], 1)


def unpack(x: Tensor, channels: Sequence[Channel]) -> list[Tensor]:
    """N x channels x H x W -> each of their planes and facts, N x 1 x H x W, or N x 1 x 2H x 2W where it has phases."""
    of: dict[Channel, list[tuple[str, Tensor]]] = {}
    for i, channel in enumerate(channels):
        of.setdefault(channel.source, []).append((channel.phase, x[:, i : i + 1]))
    return [_whole(parts) for parts in of.values()]


def extend(x: Tensor, layout: Layout, margin: int) -> Tensor:
    """N x inputs x H x W -> N x inputs x (H + 2*margin) x (W + 2*margin): every plane extended by replicated pixels."""
    if layout.grid == 1:
        return F.pad(x, (margin,) * 4, mode="replicate")
    planes = zip(layout.sources, unpack(x, layout.inputs), strict=True)
    return pack([F.pad(plane, (margin * layout.step(source),) * 4, mode="replicate") for source, plane in planes], layout)


def base(x: Tensor, layout: Layout) -> Tensor:
    """What residuals are added to: N x inputs x H x W -> N x outputs x H x W."""
    first, count = layout.places[0], len(layout.places)
    if layout.places == (*range(first, first + count),):
        return x[:, first : first + count]
    return x[:, list(layout.places)]


def _phase(plane: Tensor, channel: Channel) -> Tensor:
    if not channel.phase:
        return plane
    row, column = map(int, channel.phase)
    return plane[..., row::2, column::2]


def _whole(parts: list[tuple[str, Tensor]]) -> Tensor:
    if len(parts) == 1:
        return parts[0][1]
    return F.pixel_shuffle(torch.cat([part for _, part in sorted(parts, key=lambda part: part[0])], 1), 2)
