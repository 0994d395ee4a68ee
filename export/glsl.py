# SPDX-License-Identifier: MIT
"""Text of user shaders: passes with their ``//!`` lines in one fixed order, and the arithmetic of layers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from vsartifact.export.layers import Array, Conv

MAX_BINDS = 16
"""Textures that mpv and libplacebo let a pass bind."""


@dataclass(frozen=True, kw_only=True)
class Pass:
    """One ``//!HOOK`` block."""

    hook: str
    """Plane hooked, LUMA or CHROMA."""
    desc: str
    """Shown by mpv's statistics (Shift+i, page 2)."""
    bind: tuple[str, ...]
    """Textures read."""
    save: str | None = None
    """Name of the texture written; None overwrites the hooked plane."""
    width: str | None = None
    """RPN expression; None keeps the hooked plane's."""
    height: str | None = None
    """RPN expression; None keeps the hooked plane's."""
    when: str | None = None
    """RPN condition for running the pass."""
    components: int | None = None
    """Channels written; None keeps the hooked plane's, which the pass that overwrites it must."""
    compute: tuple[int, int, int, int] | None = None
    """Texels written by a workgroup (w, h) and its threads (w, h); None is a fragment pass."""
    body: str
    """GLSL with ``hook()``."""

    @classmethod
    def saving(
        cls, hook: str, when: str | None, name: str, desc: str, bind: tuple[str, ...], size: tuple[str, str], body: str
    ) -> Pass:
        """A pass that writes a texture ``name`` of four channels, ``size`` being its width and height as RPN expressions."""
        return cls(hook=hook, desc=desc, bind=bind, save=name, width=size[0], height=size[1], when=when, components=4, body=body)

    def render(self, number: int, count: int, name: str) -> str:
        """The block as text, described as pass ``number`` of ``count`` of the shader ``name``.

        Raises:
            ValueError: more textures are bound than players allow.
        """
        if len(self.bind) > MAX_BINDS:
            raise ValueError(f"a pass may bind {MAX_BINDS} textures, {self.desc} binds {len(self.bind)}; narrow the network")
        lines = [f"//!DESC {name} {number}/{count}: {self.desc}", f"//!HOOK {self.hook}", *(f"//!BIND {b}" for b in self.bind)]
        fields = (("SAVE", self.save), ("WIDTH", self.width), ("HEIGHT", self.height), ("WHEN", self.when))
        lines += [f"//!{key} {value}" for key, value in (*fields, ("COMPONENTS", self.components)) if value is not None]
        if self.compute:
            lines.append("//!COMPUTE " + " ".join(map(str, self.compute)))
        return "\n".join(lines) + "\n\n" + self.body.strip() + "\n"


@dataclass(frozen=True)
class Types:
    """Names of the GLSL types that a layer computes in."""

    prefix: str = ""
    """Empty for float32, H for the aliases of half precision."""

    def vec(self, size: int) -> str:
        """A vector of 2 to 4 components, or a scalar."""
        name = f"vec{size}" if size > 1 else "float"
        return self.prefix + (name if not self.prefix else f"{size}")


FLOAT, HALF = Types(), Types("H")
FLOAT16 = "GL_EXT_shader_explicit_arithmetic_types_float16"
"""Extension that has float16; a macro of that name says that the compiler knows it."""


def half_header(body: str) -> str:
    """Definitions of the half precision types that ``body`` uses: float16 where the host's compiler has it, or else float32.

    Mesa's OpenGL, which has not, refuses #extension in the middle of a shader, hence the guard around it. Hosts do not say VULKAN
    reliably: libplacebo built on glslang alone leaves it undefined.
    """
    names = {HALF.vec(n): (f"f16vec{n}" if n > 1 else "float16_t", FLOAT.vec(n)) for n in (1, 2, 3, 4)}
    used = {name: types for name, types in names.items() if f"{name}(" in body or f"{name} " in body}
    if not used:
        return ""
    lines = [f"#ifdef {FLOAT16}", f"#extension {FLOAT16} : enable"]
    lines += [f"#define {name} {half}" for name, (half, _) in used.items()]
    lines.append("#else")
    lines += [f"#define {name} {single}" for name, (_, single) in used.items()]
    return "\n".join([*lines, "#endif"]) + "\n\n"


def number(value: float) -> str:
    """A literal of five significant digits: twice as fine as half precision keeps, and 5e-6 of a weight in float32."""
    text = f"{value:.5g}".replace("e-0", "e-").replace("e+0", "e")
    text = text.replace("0.", ".", 1) if text.startswith(("0.", "-0.")) else text
    return text if any(c in text for c in ".e") else text + "."


def vector(values: Array, types: Types) -> str:
    """One to four values as a literal."""
    return f"{types.vec(len(values))}({','.join(map(number, values.tolist()))})"


def groups(channels: int) -> int:
    """How many vectors of four hold ``channels``."""
    return -(-channels // 4)


def width(channels: int, group: int) -> int:
    """Channels in a group: four, or what is left for the last one."""
    return min(4, channels - 4 * group)


CHUNK = 36
"""Products that half precision sums before it adds them to the others."""

Read = Callable[[int, int, int], str]
"""Expression for the input vector of channel group g at the neighbour (x, y)."""


def reader(template: str, shift: int = 0) -> Read:
    """A :data:`Read` from a text with {g}, {x} and {y}; ``shift`` is added to x and y."""

    def read(g: int, x: int, y: int) -> str:
        return template.format(g=g, x=x + shift, y=y + shift)

    return read


def sum_lines(layer: Conv, name: str, read: Read, types: Types, *, exact: bool = False, only: Sequence[int] = ()) -> list[str]:
    """GLSL statements that leave channel group j of a layer's convolution and bias in the variable ``name`` + j.

    A product of a column of weights and one component is added at a time, so that compilers make one multiply-add of it. They
    make five instructions of four where a whole matrix product is added: AMD's spends 18 % fewer on this form. Half precision sums
    :data:`CHUNK` products at a time, which takes a third off its error for 2 % of the instructions.

    Args:
        layer: the layer.
        name: prefix of the variables, unique in the pass. They have as many components as the group has channels.
        read: expression of the input at a neighbour, of the type that ``types`` names.
        types: arithmetic to use.
        exact: ``read`` gives as many components as the group has channels, else always four.
        only: output groups wanted, all where empty.
    """
    wanted = list(only) or list(range(groups(layer.outputs)))
    sizes = {j: width(layer.outputs, j) for j in wanted}
    out = [f"{types.vec(n)} {name}{j} = {vector(layer.bias[4 * j : 4 * j + 4], types)};" for j, n in sizes.items()]
    if not read(0, 0, 0).isidentifier():
        size = min(4, layer.inputs) if exact else 4
        out.append(f"{types.vec(size)} {', '.join([f'{name}v', *([f'{name}p', f'{name}n'] if layer.crelu else [])])};")
    r, inputs, lines = layer.radius, layer.inputs, []
    chunk = -(-CHUNK // (4 * (2 * r + 1) ** 2)) if types is HALF else groups(inputs)
    for g in range(groups(inputs)):
        part = "t" if g >= chunk else ""
        if part and g % chunk == 0:
            lines += [f"{'' if g > chunk else types.vec(n) + ' '}{name}{j}t = {types.vec(n)}(0.);" for j, n in sizes.items()]
        channels = slice(4 * g, 4 * g + width(inputs, g))
        size = width(inputs, g) if exact else 4
        for y in range(-r, r + 1):
            for x in range(-r, r + 1):
                tap = layer.weight[:, :, y + r, x + r]
                signs = (tap[:, :inputs], tap[:, inputs:]) if layer.crelu else (tap,)
                blocks = [[(f"{name}{j}{part}", sign[4 * j : 4 * j + 4, channels]) for j in wanted] for sign in signs]
                lines += _tap(blocks, name, read(g, x, y), size, types)
        if part and (g % chunk == chunk - 1 or g == groups(inputs) - 1):
            lines += [f"{name}{j} += {name}{j}t;" for j in wanted]
    for j in wanted:  # a single channel sums its products by component first
        for size in (2, 3, 4):
            sums = f"{name}{j}s{size}"
            if any(line.startswith(sums) for line in lines):
                out.append(f"{types.vec(size)} {sums} = {types.vec(size)}(0.);")
                lines.append(f"{name}{j} += dot({sums}, {types.vec(size)}(1.));")
    return out + lines


def _tap(parts: list[list[tuple[str, Array]]], name: str, value: str, size: int, types: Types) -> list[str]:
    """Add the products of one tap, of both signs where there are two parts, to the accumulators."""
    lines = []
    if not value.isidentifier():
        lines, value = [f"{name}v = {value};"], f"{name}v"
    values = [value]
    if len(parts) == 2:
        zero = f"{types.vec(size)}(0.)"
        values = [f"max({value}, {zero})", f"max(-{value}, {zero})"]
        if value == f"{name}v":
            lines += [f"{name}p = {values[0]};", f"{name}n = {values[1]};"]
            values = [f"{name}p", f"{name}n"]
    products = [
        line
        for part, v in zip(parts, values, strict=True)
        for acc, block in part
        for line in _products(acc, block, v, size, types)
    ]
    return lines + products if products else []


def _products(acc: str, block: Array, value: str, size: int, types: Types) -> list[str]:
    """Statements that add weights [out, in] times a value of ``size`` components, weights of zero left out."""
    used = np.flatnonzero(block.any(0))
    if len(block) == 1 and size > 1 and len(used) and not (len(used) == 1 and block[0, used[0]] == 1):
        part = "." + "".join("xyzw"[c] for c in used) if len(used) < size else ""
        return [f"{acc.removesuffix('t')}s{size}{part} += {vector(block[0, used], types)} * {value}{part};"]
    operands = [f"{value}.{'xyzw'[c]}" if size > 1 else value for c in used]
    columns = [block[:, c] for c in used]
    return [
        f"{acc} += {operand};" if len(block) == 1 and column[0] == 1 else f"{acc} += {vector(column, types)} * {operand};"
        for operand, column in zip(operands, columns, strict=True)
    ]


def finish_lines(layer: Conv, name: str, types: Types, skip: Sequence[str] = (), only: Sequence[int] = ()) -> list[str]:
    """GLSL statements that add the skip connection, whose channel groups are ``skip``, and apply the rectifier."""
    lines = []
    for j in list(only) or range(groups(layer.outputs)):
        if skip:
            lines.append(f"{name}{j} += {skip[j]};")
        if layer.slope is not None:
            lines.append(rectifier(f"{name}{j}", layer.slope[4 * j : 4 * j + 4], types))
    return lines


def rectifier(name: str, slope: Array, types: Types) -> str:
    """PReLU (or ReLU) in place."""
    zero = f"{types.vec(len(slope))}(0.)"
    if not slope.any():
        return f"{name} = max({name}, {zero});"
    return f"{name} = max({name}, {zero}) + {vector(slope, types)} * min({name}, {zero});"


def four(name: str, size: int) -> str:
    """A float32 vector of four components, zeros behind the ``size`` that the variable has."""
    return f"vec4({name}{', 0.' * (4 - size)})"  # converts from half precision too


def trimmed(value: str, size: int) -> str:
    """The first ``size`` components of a vector of four."""
    return value if size == 4 else f"{value}.{'xyzw'[:size]}"


@dataclass(frozen=True, kw_only=True)
class Ending:
    """What the network's last pass does with what the network gives: a residual or a picture."""

    strength: str = ""
    """GLSL expression that the change is multiplied by, "" for 1."""
    save: str | None = None
    """The texture that keeps the residual and the source for the passes of adaptive strength; None writes the restored plane."""

    def texel(self, changes: Sequence[str], picture: bool) -> str:
        """What is written: one or two components are restored, the plane's value is in the variable ``before``.

        A saved texel holds the residuals, then the source's values less 128, all in 8-bit codes.
        """
        n = len(changes)
        before = [f"before.{c}" for c in "xy"[:n]]
        if self.save:
            values = [f"255. * {change}" for change in changes] + [f"255. * {value} - 128." for value in before]
            return f"vec4({', '.join(values + ['0.'] * (4 - 2 * n))})"
        values = [self._restored(*pair, picture) for pair in zip(changes, before, strict=True)]
        return f"vec4({', '.join(values)}, before.{'xyzw'[n:]})"

    def _restored(self, change: str, before: str, picture: bool) -> str:
        if picture and not self.strength:
            return f"clamp({change}, 0., 1.)"
        change = f"({change} - {before})" if picture else change
        return f"clamp({before} + {self.strength + ' * ' if self.strength else ''}{change}, 0., 1.)"


def indent(lines: Sequence[str], depth: int = 1) -> str:
    """Lines as text, ``depth`` levels in."""
    return "\n".join("    " * depth + line for line in lines)
