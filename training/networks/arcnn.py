# SPDX-License-Identifier: MIT
"""ARCNN, the first network for compression artifacts (Dong et al., ICCV 2015). A baseline for ``evaluate.py``; none is shipped."""

from __future__ import annotations

from vsartifact.training.networks.chain import Chain


class ARCNN(Chain):
    """Feature extraction 9x9, enhancement 7x7, mapping 1x1, reconstruction 5x5; ReLU between; for luma 106,561 parameters.

    The paper counts 106,448, without biases. It trains one network a JPEG quality, from Gaussian weights of deviation 0.001 and in
    two steps (easy to hard); here weights start as He et al. 2015 for rectifiers, which needs no such steps.

    Args:
        inputs, outputs: names of the channels, see ``core.channels``; the published ones are luma.
        residual: the output is added to the input by whoever runs the network; published: it is the picture.

    Raises:
        ValueError: the channels are impossible.
    """

    def __init__(self, inputs: str = "y", outputs: str = "y", residual: bool = False) -> None:
        super().__init__((9, 7, 1, 5), (64, 32, 16), inputs, outputs, residual)
