# SPDX-License-Identifier: MIT
"""Group the layers of a network into the stages that a shader stores between passes."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from vsartifact.export.layers import Conv, UnsupportedGraph


@dataclass(frozen=True, kw_only=True)
class Stage:
    """Layers that run together: one of any kernel size, then 1x1 layers, which need no neighbours. Only the last is stored."""

    layers: tuple[Conv, ...]
    """Their ``skip`` is the index of a *stage*."""

    @property
    def radius(self) -> int:
        """Neighbours that the stage reads on each side."""
        return self.layers[0].radius

    @property
    def inputs(self) -> int:
        """Channels read, 1 for luma."""
        return self.layers[0].inputs

    @property
    def outputs(self) -> int:
        """Channels stored."""
        return self.layers[-1].outputs

    @property
    def groups(self) -> int:
        """Vectors of four channels that are stored for a pixel."""
        return groups(self.outputs)

    @property
    def skip(self) -> int | None:
        """The stage that a skip connection comes from.

        Raises:
            UnsupportedGraph: there are several.
        """
        sources = {layer.skip for layer in self.layers if layer.skip is not None}
        if len(sources) > 1:
            raise UnsupportedGraph(f"a shader pass can add one earlier stage, {self.describe()} adds {len(sources)}")
        return next(iter(sources), None)

    def describe(self) -> str:
        """The layers in words: ``5x5 1>16, 1x1 16>8``."""
        return ", ".join(f"{x.weight.shape[2]}x{x.weight.shape[2]} {x.inputs}>{x.outputs}" for x in self.layers)


def groups(channels: int) -> int:
    """How many vectors of four hold ``channels``."""
    return -(-channels // 4)


def macs(layer: Conv) -> int:
    """Multiplications of a layer for one pixel."""
    return int(layer.weight.size)


def spread_last(layers: Sequence[Conv]) -> list[Conv]:
    """Split a last layer that reads more channels than it has taps: out = sum over taps of (weights of the tap . neighbour).

    The products of the taps become channels of a 1x1 layer, which is cheap to store, and the last layer only adds each from its
    neighbour: 56 channels become 9. The multiplications stay the same, in another order.
    """
    last = layers[-1]
    outputs, inputs, k, _ = last.weight.shape
    taps = outputs * k * k
    if groups(taps) >= groups(inputs) or last.skip is not None or k == 1:
        return list(layers)
    products = last.weight.transpose(0, 2, 3, 1).reshape(taps, inputs, 1, 1)
    select = np.zeros((outputs, taps, k, k), np.float32)
    for channel, (out, y, x) in enumerate(np.ndindex(outputs, k, k)):
        select[out, channel, y, x] = 1
    return [
        *layers[:-1],
        Conv(weight=products, bias=np.zeros(taps, np.float32)),
        dataclasses.replace(last, weight=select),
    ]


def stages(layers: Sequence[Conv], fuse: Callable[[Sequence[Conv], Conv], bool]) -> list[Stage]:
    """Join 1x1 layers to the stage before them where ``fuse(stage so far, layer)`` allows and nothing else reads that stage."""
    sources = {layer.skip for layer in layers}
    groups_of: list[list[int]] = []
    for i, layer in enumerate(layers):
        joins = (
            groups_of
            and layer.radius == 0
            and i - 1 not in sources
            and i < len(layers) - 1
            and fuse([layers[j] for j in groups_of[-1]], layer)
        )
        if joins:
            groups_of[-1].append(i)
        else:
            groups_of.append([i])
    stored = {group[-1]: n for n, group in enumerate(groups_of)}
    return [Stage(layers=tuple(_from_stage(layers[i], stored) for i in group)) for group in groups_of]


def _from_stage(layer: Conv, stored: Mapping[int, int]) -> Conv:
    """``layer`` with its skip given as the stage that stores it."""
    return layer if layer.skip is None else dataclasses.replace(layer, skip=stored[layer.skip])
