# SPDX-License-Identifier: MIT
"""The compute build: one pass a stage, a thread makes all channels of a pixel, neighbours come from shared memory.

Stored features cover the picture and a rim that the next layers need, all in textures of one size: ``rim`` pixels are added on
each side, the outermost ones go unused as layers consume them. The four-channel vectors of a pixel lie in a block of neighbouring
texels, which only texelFetch reads.
"""

from __future__ import annotations

from collections.abc import Sequence

from vsartifact.export.glsl import Pass, Types, dot_terms, finish_lines, indent, number, output, reader, sum_lines
from vsartifact.export.layers import Conv, UnsupportedGraph
from vsartifact.export.plan import Stage, groups, stages

HALF = Types("V4", "M4")
HEADER = """
#ifdef VULKAN
#extension GL_EXT_shader_explicit_arithmetic_types_float16 : enable
#endif
#if defined(VULKAN) && defined(GL_EXT_shader_explicit_arithmetic_types_float16)
#define V4 f16vec4
#define M4 f16mat4
#else
#define V4 vec4
#define M4 mat4
#endif
"""
"""Half precision where the host is Vulkan; Mesa's OpenGL refuses #extension in the middle of a shader, hence the outer guard."""
TILE = "tile[{g}][local.y + {y}][local.x + {x}]"
WORKGROUPS = ((16, 12), (16, 8), (8, 8))
SHARED_BYTES = 32768
"""Shared memory that Vulkan 1.3 drivers and OpenGL 4.3 guarantee in practice; tiles must fit it in float32 too."""


def fuse(before: Sequence[Conv], layer: Conv) -> bool:
    """1x1 layers always join: a thread holds all channels of its pixel."""
    return True


def compute_passes(layers: Sequence[Conv], prefix: str, scale: int, picture: bool, strength: str, when: str | None) -> list[Pass]:
    """The passes of the compute build.

    Args:
        layers: the network, see ``layers.read_layers`` and ``plan.spread_last``.
        prefix: start of the names of saved textures.
        scale: 1 or 2.
        picture: the network gives the picture, not a residual.
        strength: GLSL expression that the change is multiplied by, "" for 1.
        when: condition of all passes.

    Raises:
        UnsupportedGraph: a layer's tile does not fit shared memory.
    """
    plan = stages(layers, fuse)
    rim = sum(stage.radius for stage in plan[1:])
    names = [f"{prefix}_{i}" for i in range(len(plan))]
    out = []
    for i, stage in enumerate(plan[:-1]):
        px, py = block(stage.groups)
        skip = stage.skip
        bw, bh = workgroup(stage)
        out.append(
            Pass(
                desc=f"{prefix} {stage.describe()}",
                bind=((names[i - 1] if i else "LUMA"), *([names[skip]] if skip is not None and skip != i - 1 else [])),
                save=names[i],
                width=f"LUMA.w {2 * rim} + {px} *",
                height=f"LUMA.h {2 * rim} + {py} *",
                when=when,
                components=4,
                compute=(bw * px, bh * py, bw, bh),
                body=_stage_body(plan, i, names, rim),
            )
        )
    bw, bh = workgroup(plan[-1])
    out.append(
        Pass(
            desc=f"{prefix} {plan[-1].describe()}, output",
            bind=("LUMA", names[-2]),
            width=f"LUMA.w {scale} *" if scale > 1 else None,
            height=f"LUMA.h {scale} *" if scale > 1 else None,
            when=when,
            compute=(bw * scale, bh * scale, bw, bh),
            body=_last_body(plan, names, rim, scale, picture, strength),
        )
    )
    return out


def block(count: int) -> tuple[int, int]:
    """Width and height of the block of texels that holds ``count`` vectors: as square as it can be without waste."""
    for height in range(int(count**0.5), 0, -1):
        if count % height == 0 and count // height <= 4:
            return count // height, height
    width = int(count**0.5) + 1
    return width, -(-count // width)


def workgroup(stage: Stage) -> tuple[int, int]:
    """Threads of a workgroup: the largest whose tile fits shared memory."""
    scalars = 1 if stage.inputs == 1 else 4 * groups(stage.inputs)
    for width, height in WORKGROUPS:
        if (width + 2 * stage.radius) * (height + 2 * stage.radius) * scalars * 4 <= SHARED_BYTES:
            return width, height
    raise UnsupportedGraph(
        f"a layer that reads {stage.inputs} channels needs over {SHARED_BYTES} bytes of shared memory; narrow it"
    )


def _texel(count: int, group: int) -> str:
    """Where channel group ``group`` of pixel (0, 0) lies."""
    width = block(count)[0]
    return f"ivec2({group % width}, {group // width})"


def _fetch(name: str, count: int, group: int, pixel: str) -> str:
    """A stored vector of the pixel whose block starts at the texel ``pixel``.

    NAME_mul is not needed: players give textures that a shader saved the factor 1.
    """
    offset = f" + {_texel(count, group)}" if count > 1 else ""
    return f"texelFetch({name}_raw, {pixel}{offset}, 0)"


def _load_features(stage: Stage, source: Stage, name: str, shift: int, vec: str) -> list[str]:
    """Fill ``tile`` with the workgroup's pixels and their neighbours; ``shift`` is added to the pixel's position."""
    (bw, bh), r, (px, py) = workgroup(stage), stage.radius, block(source.groups)
    tw, th = bw + 2 * r, bh + 2 * r
    offset = shift - r
    return [
        f"ivec2 base = ivec2(gl_WorkGroupID.xy) * ivec2({bw}, {bh});",
        "ivec2 local = ivec2(gl_LocalInvocationID.xy);",
        f"ivec2 last = textureSize({name}_raw, 0) / ivec2({px}, {py}) - 1;",
        f"for (int i = int(gl_LocalInvocationIndex); i < {tw * th}; i += {bw * bh}) {{",
        f"    ivec2 cell = ivec2(i % {tw}, i / {tw});",
        f"    ivec2 texel = clamp(base + cell + ({offset}), ivec2(0), last) * ivec2({px}, {py});",
        *(f"    tile[{g}][cell.y][cell.x] = {vec}({_fetch(name, source.groups, g, 'texel')});" for g in range(source.groups)),
        "}",
        "barrier();",
    ]


def _load_luma(stage: Stage, rim: int) -> list[str]:
    """Fill ``tile`` with luma, the border replicated. LUMA_map takes the host's rotation, flip and padding into account."""
    (bw, bh), r, (px, py) = workgroup(stage), stage.radius, block(stage.groups)
    tw, th = bw + 2 * r, bh + 2 * r
    return [
        f"ivec2 base = ivec2(gl_WorkGroupID.xy) * ivec2({bw}, {bh});",
        "ivec2 local = ivec2(gl_LocalInvocationID.xy);",
        f"vec2 pack = vec2({px}, {py});",
        "vec2 grid = vec2(imageSize(out_image)) / pack;",
        f"vec2 size = grid - {2 * rim}.;",
        f"for (int i = int(gl_LocalInvocationIndex); i < {tw * th}; i += {bw * bh}) {{",
        f"    ivec2 cell = ivec2(i % {tw}, i / {tw});",
        f"    vec2 pixel = clamp(vec2(base + cell) - {rim + r}., vec2(0.), size - 1.) + .5;",
        "    vec2 pos = LUMA_map(pixel / size * grid * pack - .5);",
        "    tile[cell.y][cell.x] = LUMA_tex((floor(pos * LUMA_size) + .5) * LUMA_pt).x;",
        "}",
        "barrier();",
    ]


def _stage_body(plan: Sequence[Stage], i: int, names: Sequence[str], rim: int) -> str:
    stage = plan[i]
    (bw, bh), r, (px, py) = workgroup(stage), stage.radius, block(stage.groups)
    skip = stage.skip
    tile = f"[{bh + 2 * r}][{bw + 2 * r}]"
    if i == 0:
        shared, lines = f"shared float tile{tile};", _load_luma(stage, rim)
    else:
        shared = f"shared V4 tile[{plan[i - 1].groups}]{tile};"
        lines = _load_features(stage, plan[i - 1], names[i - 1], 0, "V4")
    lines += ["ivec2 pixel = base + local;", "V4 v;"]
    if skip is not None:
        sx, sy = block(plan[skip].groups)
        lines.append(f"ivec2 from = min(pixel, textureSize({names[skip]}_raw, 0) / ivec2({sx}, {sy}) - 1) * ivec2({sx}, {sy});")

    def skipped(g: int) -> str:
        return f"V4({_fetch(names[skip or 0], plan[skip or 0].groups, g, 'from')})"

    for n, layer in enumerate(stage.layers):
        name = "abcdefgh"[n]
        if n == 0 and i == 0:
            # Luma and its products keep float32: half precision would round 10-bit code values.
            lines += sum_lines(layer, "l", reader("tile[local.y + {y}][local.x + {x}]", r), Types())
            lines += [f"V4 {name}{g} = V4(l{g});" for g in range(groups(layer.outputs))]
        elif n == 0:
            lines += sum_lines(layer, name, reader(TILE, r), HALF)
        else:
            lines += sum_lines(layer, name, reader("abcdefgh"[n - 1] + "{g}"), HALF)
        lines += finish_lines(layer, name, HALF, skipped)
    lines.append(f"ivec2 target = pixel * ivec2({px}, {py});")
    for g in range(stage.groups):
        lines.append(f"imageStore(out_image, target + {_texel(stage.groups, g)}, vec4({name}{g}));")
    return f"{HEADER}\n{shared}\n\nvoid hook() {{\n{indent(lines)}\n}}"


def _last_body(plan: Sequence[Stage], names: Sequence[str], rim: int, scale: int, picture: bool, strength: str) -> str:
    """The output pass, in float32: reads luma again, so that features in half precision never touch the signal."""
    stage, layer = plan[-1], plan[-1].layers[0]
    (bw, bh), r = workgroup(stage), stage.radius
    shared = f"shared vec4 tile[{plan[-2].groups}][{bh + 2 * r}][{bw + 2 * r}];"
    lines = _load_features(stage, plan[-2], names[-2], rim, "vec4")
    lines += [
        "ivec2 pixel = base + local;",
        f"vec2 pos = LUMA_map((vec2(pixel) + .5) * {scale}. - .5);",
        "vec4 luma = LUMA_tex((floor(pos * LUMA_size) + .5) * LUMA_pt);",
    ]
    for channel in range(scale * scale):
        terms = dot_terms(layer, channel, reader(TILE, r))
        lines.append(f"float y{channel} = {number(float(layer.bias[channel]))};")
        lines += [f"y{channel} += {term};" for term in terms]
        value = output(f"y{channel}", picture, strength)
        place = f"pixel * {scale} + ivec2({channel % scale}, {channel // scale})" if scale > 1 else "pixel"
        lines.append(f"imageStore(out_image, {place}, vec4({value}, luma.yzw));")
    return f"{shared}\n\nvoid hook() {{\n{indent(lines)}\n}}"
