# SPDX-License-Identifier: MIT
"""DnCNN (Zhang et al., TIP 2017; cszn/DnCNN). A baseline for ``evaluate.py``; none is shipped."""

from __future__ import annotations

from vsartifact.training.networks.chain import Chain


class DnCNN(Chain):
    """``depth`` 3x3 convolutions of ``num_feat`` channels, batch normalisation in all but the first and the last, ReLU between.

    The defaults are DnCNN-3, one network for JPEG of all qualities, noise and enlarging: 667,073 parameters, of which 665,921 are
    left when each normalisation is folded into its convolution. In training mode it normalises by the batch, in eval mode by the
    running statistics.

    Args:
        depth: number of convolutions.
        num_feat: channels of all but the last.
        inputs, outputs: names of the channels, see ``core.channels``; the published ones are luma.
        residual: the output is added to the input by whoever runs the network, as published but for the sign.

    Raises:
        ValueError: an argument is impossible.
    """

    def __init__(self, depth: int = 20, num_feat: int = 64, inputs: str = "y", outputs: str = "y", residual: bool = True) -> None:
        for name, value, least in (("depth", depth, 2), ("num_feat", num_feat, 1)):
            if value < least:
                raise ValueError(f"DnCNN: {name} must be at least {least}, got {value}")
        super().__init__([3] * depth, [num_feat] * (depth - 1), inputs, outputs, residual, norm=True)
