# SPDX-License-Identifier: MIT
"""Networks that read other frames, as a shader can run them: with the frame before, or with none.

A player shows a frame before it has the next one, so that to a shader all frames behind this one are missing. A missing frame is this
frame itself with a fit of 0, which is folded into the weights of the first layer. Of the frame before, the shader reads what its
moved luma is more than this frame's, and the fit: both are 0 where it is missing too, and then the network is that of one frame.
"""

from __future__ import annotations

import dataclasses

import numpy as np

from vsartifact.core.channels import Channel, Layout
from vsartifact.export.layers import Array, Chain

LUMA, MOVED, FIT = Channel("y"), Channel("y", offset=-1, moved=True), Channel("fit", offset=-1)


def refusal(layout: Layout) -> str | None:
    """Why a shader cannot run a model of other frames, and what to do; None where it can, or where the model reads this frame alone."""
    others = [channel for channel in layout.inputs if channel.offset]
    if not others:
        return None
    if not layout.alone.is_single:
        return "a shader moves the luma of other frames alone; use a model of one frame"
    for channel in others:
        if channel.offset < 0 and channel not in (MOVED, FIT):
            return f"a shader keeps the frame before, moved, and its fit, not {channel}; use a model of y y@-1~ fit@-1"
    return None


def reads_past(layout: Layout) -> bool:
    """The model reads the frame before."""
    return any(channel.offset < 0 for channel in layout.inputs)


def fold(chain: Chain, layout: Layout, past: bool) -> Chain:
    """The chain with other frames folded into its first layer.

    Args:
        chain: as ``layers.read_layers`` reads it, of a model that ``refusal`` lets pass.
        layout: of the model.
        past: the chain reads this frame's luma, what the past frame's is more, and the fit; else this frame's luma alone.
    """
    if layout.alone is layout:
        return chain
    first, f = chain.layers[0], chain.unshuffle
    outputs, _, height, width = first.weight.shape
    weight = first.weight.reshape(outputs, len(layout.inputs), f * f, height, width)
    own = _sum(weight, [i for i, channel in enumerate(layout.inputs) if channel.what == "y"])
    of = [layout.inputs.index(channel) if channel in layout.inputs else None for channel in (MOVED, FIT)]
    parts = [own, *(_sum(weight, [] if i is None else [i]) for i in of)] if past else [own]
    folded = np.stack(parts, 1).reshape(outputs, len(parts) * f * f, height, width)
    return dataclasses.replace(chain, layers=(dataclasses.replace(first, weight=folded), *chain.layers[1:]))


def _sum(weight: Array, channels: list[int]) -> Array:
    """The weights of several input channels together: [outputs, phases, height, width]."""
    total: Array = weight[:, channels].sum(1, dtype=np.float64).astype(np.float32)
    return total
