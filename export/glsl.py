# SPDX-License-Identifier: MIT
"""Text of user shaders: passes with their ``//!`` lines in one fixed order, and the arithmetic of layers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from vsartifact.export.layers import Array, Conv
from vsartifact.export.plan import groups

MAX_BINDS = 16
"""Textures that mpv and libplacebo let a pass bind."""


@dataclass(frozen=True, kw_only=True)
class Pass:
    """One ``//!HOOK LUMA`` block."""

    desc: str
    """Shown by mpv's statistics (Shift+i, page 2)."""
    bind: tuple[str, ...]
    """Textures read."""
    save: str | None = None
    """Name of the texture written; None overwrites LUMA."""
    width: str | None = None
    """RPN expression; None keeps LUMA's."""
    height: str | None = None
    """RPN expression; None keeps LUMA's."""
    when: str | None = None
    """RPN condition for running the pass."""
    components: int | None = None
    """Channels written; None keeps LUMA's, which the pass that overwrites LUMA must."""
    compute: tuple[int, int, int, int] | None = None
    """Texels written by a workgroup (w, h) and its threads (w, h); None is a fragment pass."""
    body: str
    """GLSL with ``hook()``."""

    def render(self) -> str:
        """The block as text.

        Raises:
            ValueError: more textures are bound than players allow.
        """
        if len(self.bind) > MAX_BINDS:
            raise ValueError(f"a pass may bind {MAX_BINDS} textures, {self.desc} binds {len(self.bind)}")
        lines = [f"//!DESC {self.desc}", "//!HOOK LUMA", *(f"//!BIND {name}" for name in self.bind)]
        fields = (("SAVE", self.save), ("WIDTH", self.width), ("HEIGHT", self.height), ("WHEN", self.when))
        lines += [f"//!{key} {value}" for key, value in (*fields, ("COMPONENTS", self.components)) if value is not None]
        if self.compute:
            lines.append("//!COMPUTE " + " ".join(map(str, self.compute)))
        return "\n".join(lines) + "\n\n" + self.body.strip() + "\n"


@dataclass(frozen=True)
class Types:
    """Names of the GLSL types that a layer computes in."""

    vec: str = "vec4"
    mat: str = "mat4"


def number(value: float) -> str:
    """A literal of five significant digits: twice as fine as half precision keeps, and 5e-6 of a weight in float32."""
    text = f"{value:.5g}".replace("e-0", "e-").replace("e+0", "e")
    text = text.replace("0.", ".", 1) if text.startswith(("0.", "-0.")) else text
    return text if any(c in text for c in ".e") else text + "."


def vector(values: Array, types: Types) -> str:
    """Up to four values as a vector literal, zeros behind them."""
    padded = np.zeros(4, np.float32)
    padded[: len(values)] = values
    return f"{types.vec}({','.join(map(number, padded.tolist()))})"


def matrix(block: Array, types: Types) -> str:
    """A block of weights [out <= 4, in <= 4] as a matrix literal; a column is an input channel."""
    padded = np.zeros((4, 4), np.float32)
    padded[: block.shape[0], : block.shape[1]] = block
    return f"{types.mat}({','.join(map(number, padded.T.ravel().tolist()))})"


Read = Callable[[int, int, int], str]
"""Expression for the input vector (or scalar luma) of channel group g at the neighbour (x, y)."""


def reader(template: str, shift: int = 0) -> Read:
    """A :data:`Read` from a text with {g}, {x} and {y}; ``shift`` is added to x and y."""

    def read(g: int, x: int, y: int) -> str:
        return template.format(g=g, x=x + shift, y=y + shift)

    return read


def sum_lines(layer: Conv, name: str, read: Read, types: Types, only: Sequence[int] = ()) -> list[str]:
    """GLSL statements that leave channel group j of a layer's convolution and bias in the variable ``name`` + j.

    Args:
        layer: the layer.
        name: prefix of the variables, unique in the pass. A vector ``v`` must be declared.
        read: expression of the input at a neighbour.
        types: arithmetic to use.
        only: output groups wanted, all where empty.
    """
    wanted = list(only) or list(range(groups(layer.outputs)))
    lines = [f"{types.vec} {name}{j} = {vector(layer.bias[4 * j : 4 * j + 4], types)};" for j in wanted]
    r = layer.radius
    for g in range(groups(layer.inputs)):
        for y in range(-r, r + 1):
            for x in range(-r, r + 1):
                weights = layer.weight[:, 4 * g : 4 * g + 4, y + r, x + r]
                parts = [(j, weights[4 * j : 4 * j + 4]) for j in wanted if weights[4 * j : 4 * j + 4].any()]
                if parts:
                    lines += _tap(parts, name, read(g, x, y), layer.inputs == 1, types)
    return lines


def finish_lines(layer: Conv, name: str, types: Types, skip: Callable[[int], str], only: Sequence[int] = ()) -> list[str]:
    """GLSL statements that add the skip connection, group j of which is ``skip(j)``, and apply the rectifier."""
    lines = []
    for j in list(only) or range(groups(layer.outputs)):
        if layer.skip is not None:
            lines.append(f"{name}{j} += {skip(j)};")
        if layer.slope is not None:
            lines.append(rectifier(f"{name}{j}", layer.slope[4 * j : 4 * j + 4], types))
    return lines


def _tap(parts: list[tuple[int, Array]], name: str, value: str, scalar: bool, types: Types) -> list[str]:
    """Add one tap's products to the accumulators."""
    if scalar:
        return [f"{name}{j} += {vector(block[:, 0], types)} * {value};" for j, block in parts]
    if len(parts) == 1:
        return [f"{name}{parts[0][0]} += {matrix(parts[0][1], types)} * {value};"]
    return [f"v = {value};", *(f"{name}{j} += {matrix(block, types)} * v;" for j, block in parts)]


def rectifier(name: str, slope: Array, types: Types) -> str:
    """PReLU (or ReLU) in place."""
    zero = f"{types.vec}(0.)"
    if not slope.any():
        return f"{name} = max({name}, {zero});"
    return f"{name} = max({name}, {zero}) + {vector(slope, types)} * min({name}, {zero});"


def dot_terms(layer: Conv, channel: int, read: Read) -> list[str]:
    """Scalar float32 terms, without the bias, whose sum is one output channel of a layer.

    ``read`` gives float vectors; a tap with a single weight of 1 becomes a plain component.
    """
    terms, r = [], layer.radius
    for g in range(groups(layer.inputs)):
        for y in range(-r, r + 1):
            for x in range(-r, r + 1):
                weights = layer.weight[channel, 4 * g : 4 * g + 4, y + r, x + r]
                used = np.flatnonzero(weights)
                if len(used) == 1 and weights[used[0]] == 1:
                    terms.append(f"{read(g, x, y)}.{'xyzw'[used[0]]}")
                elif len(used):
                    terms.append(f"dot({vector(weights, Types())}, {read(g, x, y)})")
    return terms


def output(change: str, picture: bool, strength: str) -> str:
    """The restored value from ``luma`` and what the network gives: a residual or a picture."""
    if picture and not strength:
        return f"clamp({change}, 0., 1.)"
    change = f"({change} - luma.x)" if picture else change
    return f"clamp(luma.x + {strength + ' * ' if strength else ''}{change}, 0., 1.)"


def indent(lines: Sequence[str], depth: int = 1) -> str:
    """Lines as text, ``depth`` levels in."""
    return "\n".join("    " * depth + line for line in lines)
