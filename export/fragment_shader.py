# SPDX-License-Identifier: MIT
"""The compat build: fragment passes alone, four channels each, nothing newer than OpenGL 3.

Planes are first copied to plain textures in displayed orientation, because players may hand them over rotated, flipped or as
rectangle textures; 0.5 is taken off, which leaves half precision 13 bits for what the network reads. Where a cell of the network
is more than a pixel, another pass gathers its phases. All features lie in textures that cover the picture and a rim of ``rim``
cells on each side, so that passes of one size read their neighbours with texOff, and the border of the picture is replicated once,
before the first layer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from vsartifact.export.glsl import (
    FLOAT,
    MAX_BINDS,
    Ending,
    Pass,
    finish_lines,
    four,
    groups,
    indent,
    reader,
    sum_lines,
    trimmed,
    width,
)
from vsartifact.export.layers import Conv, UnsupportedGraph
from vsartifact.export.plan import FLOPS_PER_BYTE, TEXEL_BYTES, Step, describe, macs, skips
from vsartifact.export.source import Source


def fuse(before: Sequence[Conv], layer: Conv) -> bool:
    """Whether computing ``before`` again for each group of four outputs of ``layer`` costs less than storing it."""
    passes = groups(layer.outputs)
    again = 2 * sum(map(macs, before)) * (passes - 1)
    traffic = TEXEL_BYTES * groups(before[-1].outputs) * (1 + passes)
    return again <= FLOPS_PER_BYTE * traffic


def steps(chain: Sequence[Conv]) -> list[Step]:
    """The layers by what is stored: 1x1 layers join the step before them where that pays and nothing else reads that step."""
    out: list[Step] = []
    for i, layer in enumerate(chain):
        joined = chain[out[-1].first : i + 1] if out else []
        joins = out and layer.radius == 0 and i < len(chain) - 1 and i - 1 not in skips(chain) and len(skips(joined)) < 2
        if joins and fuse(joined[:-1], layer):
            out[-1] = Step(first=out[-1].first, last=i, skip=next(iter(skips(joined)), None))
        else:
            out.append(Step(first=i, last=i, skip=layer.skip))
    return out


@dataclass(frozen=True)
class _Input:
    """A texture with up to four channels of the network's input, less 0.5."""

    name: str
    channels: int
    whole: bool
    """It covers the rim and the first layer's neighbours too, else the picture alone, where cells are pixels."""


def fragment_passes(chain: Sequence[Conv], source: Source, prefix: str, ending: Ending, when: str | None) -> list[Pass]:
    """The passes of the compat build; arguments as in ``compute_shader.compute_passes``.

    Raises:
        UnsupportedGraph: a layer reads more channels than a pass may bind.
    """
    plan = steps(chain)
    reach = sum(x.radius for x in chain)
    rim = reach - chain[0].radius
    stored = {step.last: f"{prefix}_{n}" for n, step in enumerate(plan)}
    out = [
        Pass(
            hook=source.hook,
            desc=f"copy of {plane.lower()}",
            bind=(plane,),
            save=f"{prefix}_{plane}",
            width=None if plane == source.hook else f"{plane}.w",
            height=None if plane == source.hook else f"{plane}.h",
            when=when,
            components=4,
            body=_COPY.replace("PLANE", plane),
        )
        for plane in source.planes
    ]
    inputs = _inputs(source, prefix)
    for n, texture in enumerate(inputs):
        if texture.whole:
            out.append(_phases(source, prefix, texture, 4 * n, reach, when))
    # With one output pixel a cell, the output pass computes the last layer; else it only picks the channels of its pixel.
    direct = source.block == 1 and chain[-1].skip is None
    for step in plan[:-1] if direct else plan:
        out += _step_passes(chain, step, source, inputs, stored, rim, when)
    out.append(_output_pass(chain, plan, source, prefix, stored, ending, when, direct))
    for p in out:
        if len(p.bind) > MAX_BINDS:
            remedy = "narrow the network or use the compute build"
            raise UnsupportedGraph(f"a pass may bind {MAX_BINDS} textures, {p.desc} needs {len(p.bind)}; {remedy}")
    return out


_COPY = """
vec4 hook() {
    return vec4((PLANE_tex((floor(PLANE_pos * PLANE_size) + .5) * PLANE_pt) - .5).xy, 0., 1.);
}
"""


def _inputs(source: Source, prefix: str) -> list[_Input]:
    """Textures that hold the network's input, in the order of its channels."""
    count = len(source.samples)
    if source.hook == "LUMA" and source.unshuffle == 1:
        return [_Input(f"{prefix}_LUMA", 1, False)]
    out = [_Input(f"{prefix}_IN{g}", width(count, g), True) for g in range(groups(count))]
    if source.unshuffle == 1 and [s.plane for s in source.samples[-out[-1].channels :]] == ["CHROMA"] * 2:
        out[-1] = _Input(f"{prefix}_CHROMA", 2, False)
    return out


def _phases(source: Source, prefix: str, texture: _Input, first: int, reach: int, when: str | None) -> Pass:
    """Gather the samples of ``texture``, those from channel ``first`` on, for every cell and ``reach`` cells around the picture."""
    samples = source.samples[first : first + texture.channels]
    planes = list(dict.fromkeys(s.plane for s in samples))
    hooked = f"{prefix}_{source.hook}"
    binds = [f"{prefix}_{plane}" for plane in planes]
    f = source.unshuffle
    values = []
    for s in samples:
        name = f"{prefix}_{s.plane}"
        pixel = f"clamp(cell * {source.step(s.plane)}. + vec2({s.x}, {s.y}), vec2(0.), {name}_size - 1.)"
        values.append(f"{name}_tex(({pixel} + .5) * {name}_pt).{s.component}")
    lines = [
        f"vec2 cells = floor(({hooked}_size + {f - 1}.) / {f}.);",
        f"vec2 cell = floor({hooked}_pos * (cells + {2 * reach}.)) - {reach}.;",
        f"return vec4({', '.join(values + ['0.'] * (4 - len(values)))});",
    ]
    return Pass(
        hook=source.hook,
        desc=f"phases {first + 1} to {first + len(samples)}",
        bind=tuple(dict.fromkeys([hooked, *binds])),
        save=texture.name,
        width=source.cells("w", reach),
        height=source.cells("h", reach),
        when=when,
        components=4,
        body=f"vec4 hook() {{\n{indent(lines)}\n}}",
    )


def _step_passes(
    chain: Sequence[Conv],
    step: Step,
    source: Source,
    inputs: Sequence[_Input],
    stored: dict[int, str],
    rim: int,
    when: str | None,
) -> list[Pass]:
    """A pass for each four channels that a step stores."""
    out = []
    last = chain[step.last]
    for group in range(groups(last.outputs)):
        if step.first == 0:
            bind = [x.name for x in inputs]
        else:
            bind = [f"{stored[step.first - 1]}_{g}" for g in range(groups(chain[step.first].inputs))]
        if step.skip is not None:
            needed = [group] if last.skip is not None else range(groups(chain[step.skip].outputs))
            bind += [f"{stored[step.skip]}_{g}" for g in needed]
        out.append(
            Pass(
                hook=source.hook,
                desc=f"{describe(step.layers(chain))}, channels {4 * group + 1} to {4 * group + width(last.outputs, group)}",
                bind=tuple(dict.fromkeys(bind)),
                save=f"{stored[step.last]}_{group}",
                width=source.cells("w", rim),
                height=source.cells("h", rim),
                when=when,
                components=4,
                body=_step_body(chain, step, group, inputs, stored, rim),
            )
        )
    return out


def _step_body(chain: Sequence[Conv], step: Step, group: int, inputs: Sequence[_Input], stored: dict[int, str], rim: int) -> str:
    lines: list[str] = []
    for i in range(step.first, step.last + 1):
        layer, name = chain[i], _name(step, i)
        only = [group] if i == step.last else []
        if i > step.first:
            lines += sum_lines(layer, name, reader(_name(step, i - 1) + "{g}"), FLOAT, exact=True, only=only)
        elif i == 0:
            lines += _head(layer, name, inputs, rim, only)
        else:
            before = stored[i - 1]
            lines += sum_lines(layer, name, reader(f"{before}_{{g}}_texOff(vec2({{x}}, {{y}}))"), FLOAT, only=only)
        skip = []
        if layer.skip is not None:
            names = [f"{stored[layer.skip]}_{g}" for g in range(groups(layer.outputs))]
            skip = [trimmed(f"{texture}_texOff(vec2(0))", width(layer.outputs, g)) for g, texture in enumerate(names)]
        lines += finish_lines(layer, name, FLOAT, skip, only)
    lines.append(f"return {four(f'{_name(step, step.last)}{group}', width(chain[step.last].outputs, group))};")
    return f"vec4 hook() {{\n{indent(lines)}\n}}"


def _name(step: Step, i: int) -> str:
    """Prefix of the variables that hold the outputs of layer i."""
    return "abcdefghijklmnopqrstuvwxyz"[i - step.first]


def _head(layer: Conv, name: str, inputs: Sequence[_Input], rim: int, only: Sequence[int]) -> list[str]:
    """The first layer, which reads the source's samples."""
    lines = []
    for n, x in enumerate(inputs):
        edge = -layer.radius if x.whole else rim
        lines.append(f"vec2 at{n} = floor({x.name}_pos * ({x.name}_size + {2 * edge}.)) - ({edge}.) + .5;")

    def read(g: int, x: int, y: int) -> str:
        texture = inputs[g].name
        value = f"{texture}_tex((at{g} + vec2({x}, {y})) * {texture}_pt)"
        return f"{value}.x" if layer.inputs == 1 else value

    return lines + sum_lines(layer, name, read, FLOAT, exact=layer.inputs == 1, only=only)


def _output_pass(
    chain: Sequence[Conv],
    plan: Sequence[Step],
    source: Source,
    prefix: str,
    stored: dict[int, str],
    ending: Ending,
    when: str | None,
    direct: bool,
) -> Pass:
    """The last pass: the network's output is computed here where ``direct``, else picked from what is stored."""
    plane, b, last = source.hook, source.block, chain[-1]
    copy = f"{prefix}_{plane}"
    rim = sum(x.radius for x in chain[1:])
    step = plan[-1]
    count = groups(last.inputs if direct else last.outputs)
    features = [f"{stored[step.first - 1 if direct else step.last]}_{g}" for g in range(count)]
    lines = [
        f"vec4 before = {plane}_tex((floor({plane}_pos * {plane}_size) + .5) * {plane}_pt);",
        f"vec2 pixel = floor({copy}_pos * {copy}_size * {source.scale}.);",
        f"vec2 cell = floor((pixel + .5) / {b}.);",
        f"vec2 at = cell + {rim}.5;",
    ]
    if direct:
        lines += sum_lines(last, "y", lambda g, x, y: f"{features[g]}_tex((at + vec2({x}, {y})) * {features[g]}_pt)", FLOAT)
        changes = ["y0"] if source.outputs == 1 else [f"y0.{c}" for c in "xy"]
    else:
        lines += [f"vec4 f{g} = {name}_tex(at * {name}_pt);" for g, name in enumerate(features)]
        for c in range(source.outputs):
            lines += _pick(b, c, len(features))
        changes = [f"y{c}" for c in range(source.outputs)]
    lines.append(f"return {ending.texel(changes, source.picture)};")
    what = "residual" if ending.save else "output"
    return Pass(
        hook=plane,
        desc=f"{describe([last])}, {what}" if direct else what,
        bind=tuple(dict.fromkeys([plane, copy, *features])),
        save=ending.save,
        width=source.size("w"),
        height=source.size("h"),
        when=when,
        components=4 if ending.save else None,
        body=f"vec4 hook() {{\n{indent(lines)}\n}}",
    )


def _pick(b: int, c: int, count: int) -> list[str]:
    """Statements that leave in y{c} the channel of component c for ``pixel``, one of the b x b pixels of ``cell``."""
    chosen = " : ".join([*(f"group{c} < {g}.5 ? f{g}" for g in range(count - 1)), f"f{count - 1}"])
    return [
        f"float channel{c} = {c * b * b}. + dot(pixel - cell * {b}., vec2(1., {b}.));",
        f"float group{c} = floor((channel{c} + .5) / 4.);",
        f"vec4 mask{c} = vec4(equal(vec4(channel{c} - 4. * group{c}), vec4(0., 1., 2., 3.)));",
        f"float y{c} = dot({chosen}, mask{c});",
    ]
