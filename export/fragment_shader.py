# SPDX-License-Identifier: MIT
"""The compat build: fragment passes alone, four channels each, nothing newer than OpenGL 3.

Luma is first copied to a plain texture in displayed orientation, because players may hand it over rotated, flipped or as a
rectangle texture. All features lie in textures that cover the picture and a rim of ``rim`` pixels on each side, so that passes of
one size read their neighbours with texOff, and the border of the picture is replicated once, in the first layer.
"""

from __future__ import annotations

from collections.abc import Sequence

from vsartifact.export.glsl import MAX_BINDS, Pass, Types, dot_terms, finish_lines, indent, number, output, reader, sum_lines
from vsartifact.export.layers import Conv, UnsupportedGraph
from vsartifact.export.plan import Stage, groups, macs, stages

FLOPS_PER_BYTE = 16
"""Arithmetic that a GPU does while it moves a byte to or from memory; decides what is computed again rather than stored."""
TEXEL_BYTES = 8
"""rgba16f."""


def fuse(before: Sequence[Conv], layer: Conv) -> bool:
    """Whether computing ``before`` again for each group of four outputs of ``layer`` costs less than storing it."""
    passes = groups(layer.outputs)
    again = 2 * sum(map(macs, before)) * (passes - 1)
    traffic = TEXEL_BYTES * groups(before[-1].outputs) * (1 + passes)
    return again <= FLOPS_PER_BYTE * traffic


def fragment_passes(
    layers: Sequence[Conv], prefix: str, scale: int, picture: bool, strength: str, when: str | None
) -> list[Pass]:
    """The passes of the compat build; arguments as in ``compute_shader.compute_passes``.

    Raises:
        UnsupportedGraph: a layer reads more channels than a pass may bind.
    """
    plan = stages(layers, fuse)
    rim = sum(stage.radius for stage in plan[1:])
    luma = f"{prefix}_LUMA"
    out = [Pass(desc=f"{prefix} luma", bind=("LUMA",), save=luma, when=when, components=4, body=_COPY)]
    # At scale 1 the output pass computes the last layer, at scale 2 it only picks the channel of its phase.
    for i, stage in enumerate(plan if scale > 1 else plan[:-1]):
        for group in range(stage.groups):
            bind = [luma] if i == 0 else [_name(prefix, i - 1, g) for g in range(plan[i - 1].groups)]
            if stage.skip is not None:
                needed = [group] if stage.layers[-1].skip is not None else range(plan[stage.skip].groups)
                bind += [name for g in needed if (name := _name(prefix, stage.skip, g)) not in bind]
            if len(bind) > MAX_BINDS:
                raise UnsupportedGraph(f"a pass may bind {MAX_BINDS} textures, {stage.describe()} needs {len(bind)}; narrow it")
            out.append(
                Pass(
                    desc=f"{prefix} {stage.describe()}, {group + 1}/{stage.groups}",
                    bind=tuple(bind),
                    save=_name(prefix, i, group),
                    width=f"LUMA.w {2 * rim} +",
                    height=f"LUMA.h {2 * rim} +",
                    when=when,
                    components=4,
                    body=_stage_body(plan, i, group, prefix, luma, rim),
                )
            )
    last = len(plan) - 1
    features = [_name(prefix, last, 0)] if scale > 1 else [_name(prefix, last - 1, g) for g in range(plan[-2].groups)]
    out.append(
        Pass(
            desc=f"{prefix} output" if scale > 1 else f"{prefix} {plan[-1].describe()}, output",
            bind=("LUMA", *features),
            width=f"LUMA.w {scale} *" if scale > 1 else None,
            height=f"LUMA.h {scale} *" if scale > 1 else None,
            when=when,
            body=_last_body(plan[-1].layers[0], features, rim, scale, picture, strength),
        )
    )
    return out


_COPY = """
vec4 hook() {
    float y = LUMA_tex((floor(LUMA_pos * LUMA_size) + .5) * LUMA_pt).x;
    float coarse = floor(y * 256.) / 256.; // two half precision numbers hold what one would round
    return vec4(coarse, y - coarse, 0., 1.);
}
"""


def _name(prefix: str, stage: int, group: int) -> str:
    return f"{prefix}_{stage}_{group}"


def _stage_body(plan: Sequence[Stage], i: int, group: int, prefix: str, luma: str, rim: int) -> str:
    stage, types = plan[i], Types()
    lines = ["vec4 v;"]
    if i == 0:
        lines.append(f"vec2 at = floor({luma}_pos * ({luma}_size + {2 * rim}.)) - {rim}. + .5;")
    for n, layer in enumerate(stage.layers):
        name = "abcdefgh"[n]
        only = [group] if n == len(stage.layers) - 1 else []
        if n > 0:
            lines += sum_lines(layer, name, reader("abcdefgh"[n - 1] + "{g}"), types, only)
        elif i == 0:
            read = f"dot({luma}_tex((at + vec2({{x}}, {{y}})) * {luma}_pt).xy, vec2(1.))"
            lines += sum_lines(layer, name, reader(read), types, only)
        else:
            lines += sum_lines(layer, name, lambda g, x, y: f"{_name(prefix, i - 1, g)}_texOff(vec2({x}, {y}))", types, only)
        lines += finish_lines(layer, name, types, lambda g: f"{_name(prefix, stage.skip or 0, g)}_texOff(vec2(0))", only)
    return f"vec4 hook() {{\n{indent([*lines, f'return {name}{group};'])}\n}}"


def _last_body(layer: Conv, features: Sequence[str], rim: int, scale: int, picture: bool, strength: str) -> str:
    first = features[0]
    lines = [
        "vec4 luma = LUMA_tex((floor(LUMA_pos * LUMA_size) + .5) * LUMA_pt);",
        f"vec2 place = {first}_pos * ({first}_size - {2 * rim}.);",
        f"vec2 at = floor(place) + {rim}. + .5;",
    ]
    if scale > 1:
        lines += [
            f"vec4 phases = {first}_tex(at * {first}_pt);",
            "vec2 phase = fract(place);",
            "vec2 pair = phase.y < .5 ? phases.xy : phases.zw;",
            "float y = phase.x < .5 ? pair.x : pair.y;",
        ]
    else:
        terms = dot_terms(layer, 0, lambda g, x, y: f"{features[g]}_tex((at + vec2({x}, {y})) * {features[g]}_pt)")
        lines += [f"float y = {number(float(layer.bias[0]))};", *(f"y += {term};" for term in terms)]
    return f"vec4 hook() {{\n{indent([*lines, f'return vec4({output("y", picture, strength)}, luma.yzw);'])}\n}}"
