# SPDX-License-Identifier: MIT
"""What every network has, and how its exported part becomes a restoration."""

from __future__ import annotations

from torch import Tensor, nn
from torch.nn import functional as F

from vsartifact.core.channels import Layout, layout_of
from vsartifact.training.networks.planes import base, extend


class Network(nn.Module):
    """A network: a subclass sets the attributes and computes :meth:`valid`, the part that is exported."""

    layout: Layout = layout_of("y", "y")
    """The channels of input and output."""
    scale: int = 1
    """Output size over input size."""
    residual: bool = True
    """The output is added to the input, enlarged by nearest neighbour, by whoever runs the network."""
    margin: int
    """Replicated pixels that :meth:`valid` wants on each side; a multiple of ``multiple``."""
    radius: int
    """Pixels seen beyond a tile whose position and size are multiples of ``multiple``."""
    multiple: int = 1
    """Height and width must be multiples of this."""
    macs_per_pixel: int
    """Multiplications for a pixel of the picture, borders left out."""

    @property
    def channels(self) -> int:
        """Number of input channels."""
        return len(self.layout.inputs)

    @property
    def outputs(self) -> int:
        """Number of output channels."""
        return len(self.layout.outputs)

    @property
    def training_margin(self) -> int:
        """What stands for ``margin`` in training mode, of :meth:`valid` too; another value where ``margin`` would be wasteful."""
        return self.margin

    def auxiliary(self) -> dict[str, Tensor]:
        """Losses of the last forward pass in training mode beside the picture's, unweighted, by the name that a recipe weighs."""
        return {}

    def observations(self) -> dict[str, float]:
        """Figures about the last forward pass that are worth logging, by name."""
        return {}

    def check_size(self, x: Tensor) -> None:
        """Refuse N x C x H x W that :meth:`valid` cannot take.

        Raises:
            ValueError: height or width is no multiple of ``multiple``.
        """
        if x.shape[-2] % self.multiple or x.shape[-1] % self.multiple:
            size = f"{x.shape[-2]} x {x.shape[-1]}"
            raise ValueError(
                f"height and width must be multiples of {self.multiple}, got {size}; replicate the last row or column"
            )

    def valid(self, x: Tensor) -> Tensor:
        """N x channels x (H + 2*margin) x (W + 2*margin) -> N x outputs x H*scale x W*scale: residual or picture."""
        raise NotImplementedError

    def forward(self, x: Tensor) -> Tensor:
        """N x channels x H x W, multiples of ``multiple`` -> N x outputs x H*scale x W*scale restored planes, not clamped."""
        out = self.valid(extend(x, self.layout, self.training_margin if self.training else self.margin))
        if self.residual:
            x = base(x, self.layout)
            out = out + (F.interpolate(x, scale_factor=self.scale, mode="nearest") if self.scale > 1 else x)
        return out
