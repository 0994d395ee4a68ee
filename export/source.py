# SPDX-License-Identifier: MIT
"""The planes that a shader reads and restores, and the grid of cells on which its network runs.

A cell is what one position of the network's tensors stands for: f x f pixels of luma, or, for chroma networks, f x f pixels of
the chroma planes and the 2f x 2f pixels of luma that they cover (pixel c of chroma stands for pixels 2c and 2c + 1 of luma).
Where the size of the picture is no multiple of f, the last row and column are replicated, as around the picture.
"""

from __future__ import annotations

from dataclasses import dataclass

from vsartifact.core.metadata import ModelInfo
from vsartifact.export.layers import Chain

SAMPLE_BYTES = 2
"""A sample of a plane in a texture, 16 bits at most."""


@dataclass(frozen=True, kw_only=True)
class Sample:
    """Where an input channel of the network comes from."""

    plane: str
    """Name of the texture, LUMA or CHROMA."""
    component: str
    """x, or y for V."""
    x: int
    y: int
    """Pixel of the plane, counted from the cell's first."""


@dataclass(frozen=True, kw_only=True)
class Source:
    """How a network's input and output lie in the player's textures."""

    hook: str
    """The plane that is restored, LUMA or CHROMA."""
    unshuffle: int
    """f: pixels of the hooked plane on a side of a cell."""
    scale: int
    """Output size over input size."""
    outputs: int
    """Components restored: 1 for luma, 2 for U and V."""
    picture: bool
    """The network gives the picture, not a residual."""

    @property
    def planes(self) -> tuple[str, ...]:
        """Textures read."""
        return (self.hook,) if self.hook == "LUMA" else ("LUMA", "CHROMA")

    @property
    def block(self) -> int:
        """Pixels of the output on a side of a cell."""
        return self.unshuffle * self.scale

    def step(self, plane: str) -> int:
        """Pixels of a plane on a side of a cell."""
        return self.unshuffle * (2 if plane != self.hook else 1)

    @property
    def samples(self) -> list[Sample]:
        """The sample behind each input channel of the network."""
        f = self.unshuffle
        pixels = [(x, y) for y in range(f) for x in range(f)]
        if self.hook == "LUMA":
            return [Sample(plane="LUMA", component="x", x=x, y=y) for x, y in pixels]
        phases = [(column, row) for row in (0, 1) for column in (0, 1)]
        luma = [Sample(plane="LUMA", component="x", x=2 * x + i, y=2 * y + j) for i, j in phases for x, y in pixels]
        return luma + [Sample(plane="CHROMA", component=c, x=x, y=y) for c in "xy" for x, y in pixels]

    @property
    def bytes(self) -> int:
        """Bytes that a cell's samples take."""
        return SAMPLE_BYTES * len(self.samples)

    def cells(self, axis: str, rim: int = 0, texels: int = 1) -> str:
        """RPN for the texels that a texture of cells and a rim around them has along an axis, w or h."""
        out = self.blocks(axis, self.unshuffle)
        if rim:
            out += f" {2 * rim} +"
        return f"{out} {texels} *" if texels > 1 else out

    def blocks(self, axis: str, side: int) -> str:
        """RPN for how many squares of ``side`` pixels cover the hooked plane along an axis, w or h."""
        out = f"{self.hook}.{axis}"
        return f"{out} {side - 1} + {out} {side - 1} + {side} % - {side} /" if side > 1 else out

    def size(self, axis: str) -> str | None:
        """RPN for the output's size along an axis, None where it is the hooked plane's."""
        return f"{self.hook}.{axis} {self.scale} *" if self.scale > 1 else None

    def condition(self, max_height: int | None) -> str | None:
        """RPN for when the shader runs: enlarging where the display is larger, chroma in 4:2:0 alone, no higher than asked for."""
        parts = []
        if self.scale > 1:
            parts.append("OUTPUT.w LUMA.w / 1.2 > OUTPUT.h LUMA.h / 1.2 > *")
        if self.hook == "CHROMA":
            # Odd sizes round up. Neither 4:2:2 and 4:4:4 nor luma that another shader has doubled passes.
            parts += [f"LUMA.{axis} LUMA.{axis} 2 % + 2 / CHROMA.{axis} =" for axis in "wh"]
        if max_height is not None:
            parts.append(f"LUMA.h {max_height + 1} <")
        return " ".join([*parts, *"*" * (len(parts) - 1)]) if parts else None


def source_of(chain: Chain, info: ModelInfo) -> Source:
    """The source of a model's shader."""
    return Source(
        hook="CHROMA" if info.kind == "chroma" else "LUMA",
        unshuffle=chain.unshuffle,
        scale=info.scale,
        outputs=info.outputs,
        picture=info.output == "picture",
    )
