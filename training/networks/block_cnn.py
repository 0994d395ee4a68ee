# SPDX-License-Identifier: MIT
"""The 57,987-parameter JPEG network of Joshua McAteer: estimates an 8x8 block from it and its eight neighbours.

Source: joshuamcateer.com/2019/06/03/jpeg-artifact-removal-with-convolutional-neural-network-ai/, which gives the parameter count,
five convolutional layers, small filters, RGB in and out, and the block's geometry, but no code. Of all five-layer chains of 3x3
and 5x5 kernels with powers of two as widths, two have that many parameters, one the other's mirror image, and both turn 24x24
into 8x8 pixels. ReLU and the residual are assumptions.
"""

from __future__ import annotations

from vsartifact.training.networks.chain import Chain


class BlockCNN(Chain):
    """Five valid convolutions with ReLU between: kernels 3, 5, 5, 3, 5, widths 32, 32, 32, 16; for R'G'B' 57,987 parameters.

    24x24 pixels, a block and its neighbours, give the block's 8x8. The grid of blocks plays no part in the computation, so the
    network runs on whole pictures of any size and alignment.

    Args:
        inputs, outputs: names of the channels, see ``core.channels``; the published ones are R'G'B'.
        mirrored: kernels 5, 3, 5, 5, 3, widths 16, 32, 32, 32, the other network of that size.
        residual: the output is added to the input by whoever runs the network.

    Raises:
        ValueError: the channels are impossible.
    """

    def __init__(self, inputs: str = "r g b", outputs: str = "r g b", mirrored: bool = False, residual: bool = True) -> None:
        kernels, widths = ((5, 3, 5, 5, 3), (16, 32, 32, 32)) if mirrored else ((3, 5, 5, 3, 5), (32, 32, 32, 16))
        super().__init__(kernels, widths, inputs, outputs, residual)
