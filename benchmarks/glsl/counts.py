# SPDX-License-Identifier: MIT
"""Count what the passes of a user shader do, from their text: multiply-adds, texture fetches, shared memory and bytes.

The text is run for every thread of a workgroup with its integers known and its pixels unknown, so that loops and conditions count as
they run; what is unrolled counts as written, even where a compiler would join equal reads. A multiplication counts where a factor
comes from a texture (arithmetic on positions does not), an addition where it is not the end of a multiply-add.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from glsl.preprocess import preprocess
from glsl.run import Run
from glsl.syntax import Function, Parser, Tree
from glsl.text import FRAMEBUFFER_BYTES, Shader, ShaderError, Step, Variable, Video, steps
from glsl.value_types import type_named
from glsl.values import size


@dataclass(frozen=True, kw_only=True)
class Counts:
    """A pass, for each pixel of the video."""

    desc: str
    compute: bool
    half: float
    """Multiply-adds in half precision."""
    full: float
    """Multiply-adds in single precision."""
    int8: float
    """Multiply-adds of packed bytes."""
    other: float
    """Minima, maxima, additions that join no product, and the like."""
    fetches: float
    """Texture instructions; a gather is one."""
    loads: float
    """Reads of elements of buffers."""
    shared: float
    """Reads of shared memory."""
    shared_bytes: float
    """Bytes that these reads and the writes move."""
    fetched_bytes: float
    """Bytes that the fetches return, which caches serve in part."""
    read: float
    """Bytes of the textures and of the buffers' arrays that it reads, each texel and element once: what memory must give at least."""
    written: float
    """Bytes stored, in textures and buffers."""
    local_bytes: int = 0
    """Shared memory of a workgroup, in bytes; not for each pixel."""
    threads: int = 0
    """Threads of a workgroup."""


def count(shader: Shader, video: Video, half: bool = True) -> list[Counts]:
    """Counts of every pass that runs on a video.

    Args:
        shader: the parsed file.
        video: what it runs on.
        half: the device is Vulkan and has half precision arithmetic.

    Raises:
        ShaderError: a pass uses GLSL that the counter does not know.
    """
    return [count_step(step, shader, video, half) for step in steps(shader, video)]


def macros(shader: Shader, half: bool) -> dict[str, str]:
    """What a player and the compiler define before a pass."""
    names = {name: f"{value:g}" for name, value in shader.params.items() if name in shader.defines}
    names |= {"VULKAN": "100", "GL_EXT_shader_explicit_arithmetic_types_float16": "1"} if half else {}
    return names | {"GL_EXT_spirv_intrinsics": "1"} if half else names


def count_step(step: Step, shader: Shader, video: Video, half: bool = True) -> Counts:
    """Counts of one pass; arguments as for :func:`count`."""
    item = step.shader_pass
    functions, declarations = _parse(step, shader, half)
    run = Run(step, shader, functions)
    width, height, pixels = step.width, step.height, video.width * video.height
    if item.compute:
        bw, bh, tw, th = item.compute
        instances = math.ceil(width / bw) * math.ceil(height / bh)
        threads = [(x, y) for y in range(th) for x in range(tw)]
        run.workgroup(declarations, threads, (tw, th))
    else:
        instances, threads = width * height, [(0, 0)]
        run.workgroup(declarations, threads, (1, 1))
        run.cost["store"] = 1
    scale = instances / pixels
    total = run.cost
    used = [name for name in total if name.startswith("fetch:")]
    read = sum(min(step.textures[n[6:]].size, total["bytes:" + n[6:]] * instances) for n in used if n[6:] in step.textures)
    arrays = [(v.name, _bytes(v), v.length or 1) for name in item.binds for v in shader.buffers.get(name, ())]
    read += sum(each * min(length, total["load:" + name] * instances) for name, each, length in arrays)
    saved = sum(each * min(length, total["save:" + name] * instances) for name, each, length in arrays)
    return Counts(
        desc=item.desc,
        compute=item.compute is not None,
        half=total["half"] * scale,
        full=total["full"] * scale,
        int8=total["int8"] * scale,
        other=total["other"] * scale,
        fetches=sum(total[name] for name in used) * scale,
        loads=sum(total["load:" + name] for name, _, _ in arrays) * scale,
        shared=total["shared_read"] * scale,
        shared_bytes=total["shared_bytes"] * scale,
        fetched_bytes=sum(total["bytes:" + name[6:]] for name in used) * scale,
        read=read / pixels,
        written=(saved + (width * height * FRAMEBUFFER_BYTES if total["store"] else 0)) / pixels,
        local_bytes=run.local_bytes,
        threads=len(threads) if item.compute else 0,
    )


def _bytes(variable: Variable) -> int:
    """Of an element."""
    kind = type_named(variable.type)
    return size(kind) if kind else 0


def static_macs(step: Step, shader: Shader) -> tuple[float, float]:
    """Multiply-adds in half and in single precision that stand in the code of a pass, loops counted once."""
    functions, declarations = _parse(step, shader, True)
    run = Run(step, shader, functions, once=True)
    run.workgroup(declarations, [(0, 0)], step.shader_pass.compute[2:] if step.shader_pass.compute else (1, 1))
    return run.cost["half"], run.cost["full"]


def _parse(step: Step, shader: Shader, half: bool) -> tuple[dict[str, Function], list[Tree]]:
    """Functions and global declarations of a pass."""
    # NAME_gather is a macro that shaders ask for with #ifdef.
    gathers = {f"{name}_gather": f"{name}_gather" for name in (*step.textures, "HOOKED")}
    functions, declarations = Parser(preprocess(step.shader_pass.body, macros(shader, half) | gathers)).unit()
    if "hook" not in functions:
        raise ShaderError(f"the pass {step.shader_pass.desc!r} has no function hook(); it is not a user shader's")
    return functions, declarations
