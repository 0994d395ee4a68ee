# SPDX-License-Identifier: MIT
"""The planes that a shader reads and restores, and the grid of cells on which its network runs.

A cell is what one position of the network's tensors stands for: f x f pixels of luma, or, where luma has phases, f x f pixels of
the chroma planes and the 2f x 2f pixels of luma that they cover (pixel c of chroma stands for pixels 2c and 2c + 1 of luma).
Where the size of the picture is no multiple of that, the last row and column are replicated, as around the picture.

Luma that is restored with the help of chroma is hooked as the first component of NATIVE, the picture with chroma enlarged: players
hook luma before there is a CHROMA to read.
"""

from __future__ import annotations

from dataclasses import dataclass

from vsartifact.core.channels import Channel
from vsartifact.core.metadata import ModelInfo
from vsartifact.export.layers import Chain

SAMPLE_BYTES = 2
"""A sample of a plane in a texture, 16 bits at most."""


@dataclass(frozen=True, kw_only=True)
class Sample:
    """Where an input channel of the network comes from."""

    plane: str
    """Name of the texture, LUMA, CHROMA or NATIVE."""
    component: str
    """x, or y for V."""
    x: int
    y: int
    """Pixel of the plane, counted from the cell's first."""
    middle: float = 0.5
    """What is taken off before the network reads it."""


@dataclass(frozen=True, kw_only=True)
class Source:
    """How a network's input and output lie in the player's textures."""

    hook: str
    """The texture that is restored: LUMA, CHROMA, or NATIVE for luma of networks that read chroma."""
    unshuffle: int
    """Pixels of the hooked texture on a side of a cell."""
    scale: int
    """Output size over input size."""
    outputs: int
    """Components restored: 1 for luma, 2 for U and V."""
    picture: bool
    """The network gives the picture, not a residual."""
    samples: tuple[Sample, ...]
    """The sample behind each input channel of the network."""
    neighbour: str = ""
    """The texture that ``motion_passes`` writes, where the network reads the past frame."""

    @property
    def planes(self) -> tuple[str, ...]:
        """Textures read."""
        return tuple(dict.fromkeys(sample.plane for sample in self.samples))

    @property
    def block(self) -> int:
        """Pixels of the output on a side of a cell."""
        return self.unshuffle * self.scale

    def step(self, plane: str) -> int:
        """Pixels of a texture on a side of a cell."""
        if plane in (self.hook, self.neighbour):
            return self.unshuffle
        return self.unshuffle * 2 if self.hook == "CHROMA" else self.unshuffle // 2

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
        if "CHROMA" in self.planes:
            # Odd sizes round up. Neither 4:2:2 and 4:4:4 nor luma that another shader has doubled passes.
            luma = next(plane for plane in self.planes if plane != "CHROMA")
            parts += [f"{luma}.{axis} {luma}.{axis} 2 % + 2 / CHROMA.{axis} =" for axis in "wh"]
        if max_height is not None:
            parts.append(f"LUMA.h {max_height + 1} <")
        return " ".join([*parts, *"*" * (len(parts) - 1)]) if parts else None


def source_of(chain: Chain, info: ModelInfo, neighbour: str = "") -> Source:
    """The source of a model's shader; ``neighbour`` is the texture of the past frame where the chain reads it."""
    layout, f = info.layout.alone, chain.unshuffle
    hook = "CHROMA" if layout.restored == ("u", "v") else "LUMA" if layout.planes == ("y",) else "NATIVE"
    luma = "LUMA" if hook == "CHROMA" else hook
    return Source(
        hook=hook,
        unshuffle=f if hook == "CHROMA" else f * layout.grid,
        scale=info.scale,
        outputs=len(layout.restored),
        picture=info.output == "picture",
        samples=tuple(sample for channel in layout.inputs for sample in _samples(channel, luma, layout.grid, f))
        + (_past(neighbour, f) if neighbour else ()),
        neighbour=neighbour,
    )


def _past(neighbour: str, f: int) -> tuple[Sample, ...]:
    """What the past frame's samples of a cell are more than this one's, then their fit, row by row."""
    places = [(component, x, y) for component in "xy" for y in range(f) for x in range(f)]
    return tuple(Sample(plane=neighbour, component=component, x=x, y=y, middle=0) for component, x, y in places)


def _samples(channel: Channel, luma: str, grid: int, f: int) -> list[Sample]:
    """The f x f samples of a cell that are an input channel, row by row; ``luma`` is the texture that has it."""
    places = [(x, y) for y in range(f) for x in range(f)]
    if channel.what != "y":
        return [Sample(plane="CHROMA", component="xy"["uv".index(channel.what)], x=x, y=y) for x, y in places]
    row, column = map(int, channel.phase or "00")
    return [Sample(plane=luma, component="x", x=grid * x + column, y=grid * y + row) for x, y in places]
