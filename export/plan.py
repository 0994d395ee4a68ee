# SPDX-License-Identifier: MIT
"""What a shader computes: weights that matter, and layers grouped into the steps that run as one pass."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from vsartifact.export.glsl import groups
from vsartifact.export.layers import Conv

FLOPS_PER_BYTE = 16
"""Arithmetic that a GPU does while it moves a byte to or from memory: peaks are 20 to 80 for GPUs of 2020 to 2025, from consoles
and laptops to cards, of which convolutions reach about half. Decides what is computed again rather than stored."""
TEXEL_BYTES = 8
"""rgba16f."""


@dataclass(frozen=True, kw_only=True)
class Step:
    """Layers that run in one pass. Only the last one's output is stored."""

    first: int
    """Index of the first layer."""
    last: int
    """Index of the last layer."""
    skip: int | None = None
    """Layer before ``first`` whose stored output a skip connection reads."""
    again: int | None = None
    """Layer whose output a skip connection needs and which is computed again from the source, with all before it."""

    def layers(self, chain: Sequence[Conv]) -> Sequence[Conv]:
        """The step's layers."""
        return chain[self.first : self.last + 1]


def macs(layer: Conv) -> int:
    """Multiplications of a layer for one cell."""
    return int(np.count_nonzero(layer.weight))


def describe(layers: Sequence[Conv]) -> str:
    """The layers in words: ``5x5 1>16, 1x1 16>8``."""
    return ", ".join(f"{x.weight.shape[2]}x{x.weight.shape[2]} {x.inputs}>{x.outputs}" for x in layers)


def centre(layers: Sequence[Conv], inputs: int | None = None) -> list[Conv]:
    """The same network for an input from which 0.5 was taken: half precision then keeps 13 bits of a sample, not 12.

    ``inputs`` is the number of channels in front of which this is true, None for all.
    """
    first = layers[0]
    bias = first.bias + 0.5 * first.weight[:, :inputs].sum((1, 2, 3), dtype=np.float64)
    return [dataclasses.replace(first, bias=bias.astype(np.float32)), *layers[1:]]


def prune(layers: Sequence[Conv]) -> list[Conv]:
    """Leave out channels that nothing reads, and channels that are constant, whose value goes into the next layer's biases.

    Borders are replicated before the first layer, so a constant is one everywhere. Channels of layers that a skip connection joins
    are left out where neither is read.
    """
    out = list(layers)
    joined = {i for i, x in enumerate(out) if x.skip is not None} | skips(out)
    for i in reversed(range(len(out) - 1)):
        if i not in joined:
            out[i + 1] = _absorb_constants(out[i], out[i + 1])
    for i in reversed(range(len(out) - 1)):
        tied = [i] if i not in joined else _tied(out, i)
        if tied[-1] != i or len(out) - 1 in tied:
            continue
        keep = np.flatnonzero(np.any([_read(out[k + 1]) for k in tied], axis=0))
        for k in tied:
            out[k], out[k + 1] = _keep(out[k], out[k + 1], keep if len(keep) else np.arange(1))
    return out


def _tied(layers: Sequence[Conv], index: int) -> list[int]:
    """Layers that skip connections join to a layer, directly or through others, in order."""
    tied = {index}
    while True:
        more = tied | {k for k, x in enumerate(layers) if x.skip in tied} | {s for k in tied if (s := layers[k].skip) is not None}
        if more == tied:
            return sorted(tied)
        tied = more


def _absorb_constants(layer: Conv, after: Conv) -> Conv:
    """``after`` without the weights for channels of ``layer`` that are constant."""
    still = ~layer.weight.any((1, 2, 3))
    if not still.any():
        return after
    slope = np.ones_like(layer.bias) if layer.slope is None else layer.slope
    value = np.where(still, np.maximum(layer.bias, 0) + slope * np.minimum(layer.bias, 0), 0)
    if after.crelu:
        value, still = np.concatenate([np.maximum(value, 0), np.maximum(-value, 0)]), np.tile(still, 2)
    weight = after.weight.copy()
    weight[:, still] = 0
    bias = after.bias + after.weight.sum((2, 3)) @ value
    return dataclasses.replace(after, weight=weight, bias=bias.astype(np.float32))


def _read(layer: Conv) -> npt.NDArray[np.bool_]:
    """Which of its input channels a layer reads."""
    used: npt.NDArray[np.bool_] = layer.weight.any((0, 2, 3))
    return used.reshape(2, -1).any(0) if layer.crelu else used


def _keep(layer: Conv, after: Conv, keep: npt.NDArray[np.intp]) -> tuple[Conv, Conv]:
    """Both layers with these channels between them."""
    slope = None if layer.slope is None else layer.slope[keep]
    columns = np.concatenate([keep, keep + layer.outputs]) if after.crelu else keep
    layer = dataclasses.replace(layer, weight=layer.weight[keep], bias=layer.bias[keep], slope=slope)
    return layer, dataclasses.replace(after, weight=after.weight[:, columns])


def spread_last(layers: Sequence[Conv]) -> list[Conv]:
    """Split a last layer that reads more channels than it has taps: out = sum over taps of (weights of the tap . neighbour).

    The products of the taps become channels of a 1x1 layer, which is cheap to store, and the last layer only adds each from its
    neighbour: 56 channels become 9. The multiplications stay the same, in another order.
    """
    last = layers[-1]
    outputs, inputs, k, _ = last.weight.shape
    taps = outputs * k * k
    if groups(taps) >= groups(last.inputs) or last.skip is not None or k == 1:
        return list(layers)
    products = last.weight.transpose(0, 2, 3, 1).reshape(taps, inputs, 1, 1)
    select = np.zeros((outputs, taps, k, k), np.float32)
    for channel, (out, y, x) in enumerate(np.ndindex(outputs, k, k)):
        select[out, channel, y, x] = 1
    return [
        *layers[:-1],
        Conv(weight=products, bias=np.zeros(taps, np.float32), crelu=last.crelu),
        dataclasses.replace(last, weight=select, crelu=False),
    ]


def skips(layers: Sequence[Conv]) -> set[int]:
    """The layers that skip connections into ``layers`` come from."""
    return {x.skip for x in layers if x.skip is not None}
