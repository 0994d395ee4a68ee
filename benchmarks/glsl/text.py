# SPDX-License-Identifier: MIT
"""Read the text of a user shader for mpv or libplacebo and work out which passes run on a video, and at what sizes.

The format is that of mpv's manual (``--glsl-shaders``) and of libplacebo's ``docs/custom-shaders.md``.
"""

from __future__ import annotations

import math
import operator
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

STAGES = (
    "RGB",
    "LUMA",
    "CHROMA",
    "NATIVE",
    "MAINPRESUB",
    "MAIN",
    "LINEAR",
    "SIGMOID",
    "PREKERNEL",
    "POSTKERNEL",
    "SCALED",
    "OUTPUT",
)
"""Hook points in the order in which players reach them. RGB does not fire for Y'CbCr video."""
FRAMEBUFFER_BYTES = 8
"""A texel of rgba16f, which players give every saved texture whatever COMPONENTS says."""
BLOCK = re.compile(r"((?:^//!.*\n?)+)((?:(?!//!).*\n?)*)", re.M)
OPERATORS: Mapping[str, Callable[[float, float], float]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
    "%": math.fmod,
    ">": operator.gt,
    "<": operator.lt,
    "=": operator.eq,
}


class ShaderError(ValueError):
    """The text is not a user shader, or uses what this reader does not know."""


@dataclass(frozen=True, kw_only=True)
class Texture:
    """What a pass may read."""

    width: float
    height: float
    texel_bytes: int
    components: int
    saved: bool = False
    """Written by an earlier pass of the file."""

    @property
    def size(self) -> float:
        """Bytes."""
        return self.width * self.height * self.texel_bytes


@dataclass(frozen=True, kw_only=True)
class Variable:
    """A variable of a buffer that passes read and write."""

    type: str
    """GLSL's name."""
    name: str
    length: int | None = None
    """Elements of an array; None is a single value."""


@dataclass(frozen=True, kw_only=True)
class Pass:
    """One HOOK block."""

    desc: str
    hooks: tuple[str, ...]
    binds: tuple[str, ...]
    save: str | None
    width: str | None
    height: str | None
    when: str | None
    components: int | None
    compute: tuple[int, int, int, int] | None
    """Texels that a workgroup writes (w, h) and its threads (w, h); None is a fragment pass."""
    body: str


@dataclass(kw_only=True)
class Shader:
    """A file."""

    passes: list[Pass] = field(default_factory=list)
    params: dict[str, float] = field(default_factory=dict)
    """PARAM blocks with their default values."""
    defines: set[str] = field(default_factory=set)
    """Those of the parameters that are macros."""
    types: dict[str, str] = field(default_factory=dict)
    """GLSL type of the other ones."""
    dynamic: set[str] = field(default_factory=set)
    """Those of the parameters that the player may change from frame to frame."""
    tables: dict[str, Texture] = field(default_factory=dict)
    """TEXTURE blocks."""
    buffers: dict[str, tuple[Variable, ...]] = field(default_factory=dict)
    """BUFFER blocks."""


@dataclass(frozen=True, kw_only=True)
class Video:
    """The video and the window that a shader is judged for."""

    width: int = 1920
    height: int = 1080
    bits: int = 8
    subsampling: tuple[int, int] = (2, 2)
    """Luma pixels of a chroma sample, (1, 1) for 4:4:4."""
    output: tuple[int, int] | None = None
    """Size of the window; None shows the video at twice its size, so that shaders that double run."""
    time: float | None = 0
    """Of the frame, in seconds, for shaders that ask for it by a parameter PTS; None is a player that does not tell."""


@dataclass(frozen=True, kw_only=True)
class Step:
    """A pass as it runs: at one hook point, at one size."""

    shader_pass: Pass
    stage: str
    width: int
    height: int
    textures: Mapping[str, Texture]
    """Textures that it binds, by name; HOOKED is the plane of the hook point."""


def parse(text: str) -> Shader:
    """Read a file.

    Raises:
        ShaderError: there is no HOOK block, or a block is malformed.
    """
    shader = Shader()
    for head, body in BLOCK.findall(text.replace("\r\n", "\n")):
        lines = [line[3:].split(None, 1) for line in head.splitlines()]
        pairs = [(line[0], line[1].strip() if len(line) > 1 else "") for line in lines if line]
        only = dict(pairs)
        if "HOOK" in only:
            shader.passes.append(_pass(pairs, body))
        elif "PARAM" in only:
            name, kind = only["PARAM"], only.get("TYPE", "float").split()
            shader.params[name] = float(body.split()[0])
            shader.types[name] = kind[-1]
            if "DEFINE" in kind:
                shader.defines.add(name)
            if "DYNAMIC" in kind:
                shader.dynamic.add(name)
        elif "TEXTURE" in only:
            shader.tables[only["TEXTURE"]] = _table(only)
        elif "BUFFER" in only:
            shader.buffers[only["BUFFER"]] = tuple(_variable(value) for key, value in pairs if key == "VAR")
        else:
            raise ShaderError(f"a block starts with {pairs[0][0] if pairs else '//!'}, known are HOOK, PARAM, TEXTURE and BUFFER")
    if not shader.passes:
        raise ShaderError("the file has no //!HOOK line; give a user shader for mpv")
    return shader


def steps(shader: Shader, video: Video) -> list[Step]:
    """The passes that run on a video, in order, with their sizes.

    As in vo=gpu a pass is left out when its WHEN is false or a texture that it binds was not made.

    Raises:
        ShaderError: an expression is malformed.
    """
    sw, sh = video.subsampling
    sample = 1 if video.bits <= 8 else 2
    w, h = video.width, video.height
    output = video.output or (2 * w, 2 * h)
    known: dict[str, Texture] = {
        "LUMA": Texture(width=w, height=h, texel_bytes=sample, components=1),
        "CHROMA": Texture(width=-(-w // sw), height=-(-h // sh), texel_bytes=2 * sample, components=2),
    }
    sizes = {"NATIVE_CROPPED": Texture(width=w, height=h, texel_bytes=0, components=0)}
    sizes["OUTPUT"] = Texture(width=output[0], height=output[1], texel_bytes=FRAMEBUFFER_BYTES, components=4)
    params = shader.params | ({"PTS": video.time} if "PTS" in shader.dynamic and video.time is not None else {})
    out, saved = [], dict(shader.tables)
    for stage in STAGES[1:]:
        if stage in ("SCALED", "OUTPUT"):
            known[stage] = sizes["OUTPUT"]
        elif stage not in known:
            # From NATIVE on there is one picture, of luma's size.
            before = known[STAGES[STAGES.index(stage) - 1]]
            picture = known["LUMA"] if stage == "NATIVE" else before
            known[stage] = replace(picture, texel_bytes=FRAMEBUFFER_BYTES, components=4)
        for item in shader.passes:
            if stage not in item.hooks:
                continue
            names = {**sizes, **known, **saved, "HOOKED": known[stage]}
            if item.when and not evaluate(item.when, names, params):
                continue
            if not set(item.binds) <= {*names, *shader.buffers}:
                continue
            width = evaluate(item.width, names, params) if item.width else known[stage].width
            height = evaluate(item.height, names, params) if item.height else known[stage].height
            bound = {name: names[name] for name in item.binds if name in names}
            out.append(Step(shader_pass=item, stage=stage, width=round(width), height=round(height), textures=bound))
            components = item.components or known[stage].components
            made = Texture(
                width=round(width), height=round(height), texel_bytes=FRAMEBUFFER_BYTES, components=components, saved=True
            )
            if item.save in (None, "HOOKED", stage):
                known[stage] = made
            else:
                saved[str(item.save)] = made
    return out


def evaluate(expression: str, names: Mapping[str, Texture], params: Mapping[str, float]) -> float:
    """The value of an expression in reverse Polish notation.

    Raises:
        ShaderError: it is malformed or names an unknown texture.
    """
    stack: list[float] = []
    try:
        for token in expression.split():
            name, _, side = token.partition(".")
            if token[0].isdigit():
                stack.append(float(token))
            elif token[0] in OPERATORS:
                right, left = stack.pop(), stack.pop()
                stack.append(float(OPERATORS[token[0]](left, right)))
            elif token == "!":
                stack.append(float(not stack.pop()))
            elif token in params:
                stack.append(params[token])
            else:
                stack.append(names[name].width if side in ("w", "width") else names[name].height)
        (value,) = stack
    except (IndexError, KeyError, ValueError, ZeroDivisionError) as error:
        raise ShaderError(f"cannot evaluate {expression!r} ({error!r}); known textures: {', '.join(names)}") from error
    return value


def _pass(pairs: list[tuple[str, str]], body: str) -> Pass:
    only = dict(pairs)
    compute = None
    if "COMPUTE" in only:
        numbers = [int(x) for x in only["COMPUTE"].split()]
        if len(numbers) not in (2, 4):
            raise ShaderError(f"COMPUTE takes 2 or 4 numbers, got {only['COMPUTE']!r}")
        compute = (numbers[0], numbers[1], numbers[-2], numbers[-1])
    binds = tuple(dict.fromkeys(value for key, value in pairs if key == "BIND"))
    return Pass(
        desc=only.get("DESC", ""),
        hooks=tuple(value for key, value in pairs if key == "HOOK"),
        binds=binds,
        save=only.get("SAVE"),
        width=only.get("WIDTH"),
        height=only.get("HEIGHT"),
        when=only.get("WHEN"),
        components=int(only["COMPONENTS"]) if "COMPONENTS" in only else None,
        compute=compute,
        body=body,
    )


def _variable(text: str) -> Variable:
    """A variable of a buffer, such as ``uint words[64]``."""
    match = re.fullmatch(r"(\w+)\s+(\w+)(?:\[(\d+)\])?", text)
    if not match:
        raise ShaderError(f"malformed //!VAR {text}; write a type and a name, and a length in brackets for an array")
    return Variable(type=match[1], name=match[2], length=int(match[3]) if match[3] else None)


def _table(only: Mapping[str, str]) -> Texture:
    """A texture that comes with the file."""
    size = [int(x) for x in only["SIZE"].split()]
    match = re.match(r"(rgba|rgb|rg|r)(8|16|32)", only["FORMAT"])
    if not match:
        raise ShaderError(f"texture {only['TEXTURE']} has an unknown format {only['FORMAT']}")
    channels = len(match[1])
    height = math.prod(size[1:])
    return Texture(width=size[0], height=height, texel_bytes=channels * int(match[2]) // 8, components=channels, saved=True)
