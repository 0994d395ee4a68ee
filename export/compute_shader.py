# SPDX-License-Identifier: MIT
"""The compute build: a thread makes all channels of a cell, neighbours come from shared memory.

Stored features cover the picture and a rim that the next layers need, all in textures of one size: ``rim`` cells are added on
each side, the outermost ones go unused as layers consume them. The four-channel vectors of a cell lie in a block of neighbouring
texels, which only texelFetch reads. ``compute_plan`` says which layers run together.

The network reads source values less 0.5, of which half precision keeps 13 bits. The last layer is computed in float32 and added to
the source, which is read again.
"""

from __future__ import annotations

from collections.abc import Sequence

from vsartifact.export.compute_plan import Layout, layout_of, steps
from vsartifact.export.glsl import (
    FLOAT,
    HALF,
    Ending,
    Pass,
    Types,
    finish_lines,
    four,
    groups,
    half_header,
    indent,
    reader,
    sum_lines,
    trimmed,
    width,
)
from vsartifact.export.layers import Conv, UnsupportedGraph
from vsartifact.export.plan import Step, describe
from vsartifact.export.source import Source
from vsartifact.export.texels import block, fetch, texel_of

V = HALF.vec(4)


def compute_passes(chain: Sequence[Conv], source: Source, prefix: str, ending: Ending, when: str | None) -> list[Pass]:
    """The passes of the compute build.

    Args:
        chain: the network's layers, see ``layers.read_layers``, ``plan.prune`` and ``plan.spread_last``.
        source: the planes that it reads and restores.
        prefix: start of the names of saved textures.
        ending: what the last pass writes.
        when: condition of all passes.

    Raises:
        UnsupportedGraph: a layer's tile does not fit shared memory.
    """
    plan = steps(chain, source)
    stored = {step.last: f"{prefix}_{n}" for n, step in enumerate(plan[:-1])}
    rim = sum(x.radius for x in chain[plan[0].last + 1 :])
    return [_Writer(chain, step, source, stored, rim, ending).make(when) for step in plan]


class _Writer:
    """Text of one step."""

    def __init__(
        self, chain: Sequence[Conv], step: Step, source: Source, stored: dict[int, str], rim: int, ending: Ending
    ) -> None:
        self.chain, self.step, self.source, self.stored, self.ending = chain, step, source, stored, ending
        layout = layout_of(chain, step)
        if layout is None:
            raise UnsupportedGraph(f"{describe(step.layers(chain))} does not fit shared memory; narrow it")
        self.layout: Layout = layout
        self.rim = rim
        self.final = step.last == len(chain) - 1
        self.origin = 0 if self.final else rim
        """Cells between the first one of the pass's output and the picture's."""
        self.shared: list[str] = []

    def make(self, when: str | None) -> Pass:
        """The pass."""
        step, source = self.step, self.source
        body = self._body()
        bind = [*source.planes] if self.layout.source_halo is not None else []
        bind += [self.stored[i] for i in (step.first - 1, step.skip) if i is not None and i >= 0]
        if self.final and source.hook not in bind:
            bind.insert(0, source.hook)
        count = groups(self.chain[step.last].outputs)
        px, py = (source.block, source.block) if self.final else block(count)
        save = self.ending.save if self.final else self.stored[step.last]
        names = describe(step.layers(self.chain))
        if step.again is not None:
            names += f", again {describe(self.chain[: step.again + 1])}"
        return Pass(
            hook=source.hook,
            desc=names + ("" if not self.final else ", residual" if self.ending.save else ", output"),
            bind=tuple(dict.fromkeys(bind)),
            save=save,
            width=source.size("w") if self.final else source.cells("w", self.rim, px),
            height=source.size("h") if self.final else source.cells("h", self.rim, py),
            when=when,
            components=4 if save else None,
            compute=(self.layout.width * px, self.layout.height * py, self.layout.width, self.layout.height),
            body=body,
        )

    def _body(self) -> str:
        layout = self.layout
        lines = [
            f"ivec2 base = ivec2(gl_WorkGroupID.xy) * ivec2({layout.width}, {layout.height});",
            "ivec2 local = ivec2(gl_LocalInvocationID.xy);",
        ]
        if layout.source_halo is not None:
            lines += self._load_source(layout.source_halo)
        if self.step.first > 0:
            lines += self._load_features()
        lines.append("barrier();")
        for n in range(len(layout.segments) - 1):
            lines += self._segment(n)
        lines += self._layers(len(layout.segments) - 1, "local")
        lines += self._output() if self.final else self._store()
        head = "".join(line + "\n" for line in self.shared)
        reads = self.source.planes if layout.source_halo is not None else ()
        reads = (*reads, self.source.hook) if self.final and self.source.hook not in reads else reads
        functions = "".join(_READ.replace("PLANE", plane) for plane in reads)
        body = f"{head}\n{functions}void hook() {{\n{indent(lines)}\n}}"
        return half_header(body) + body

    def _loop(self, halo: int) -> tuple[str, str]:
        """Head of a loop of all threads over the cells of a tile."""
        w, h = self.layout.tile(halo)
        threads = self.layout.width * self.layout.height
        return (
            f"for (int i = int(gl_LocalInvocationIndex); i < {w * h}; i += {threads}) {{",
            f"    ivec2 cell = ivec2(i % {w}, i / {w});",
        )

    def _load_source(self, halo: int) -> list[str]:
        """Fill ``source``, the planes' samples less their middles, borders replicated."""
        samples = self.source.samples
        w, h = self.layout.tile(halo)
        single = len(samples) == 1
        self.shared.append(
            f"shared {HALF.vec(1)} source[{h}][{w}];" if single else f"shared {V} source[{groups(len(samples))}][{h}][{w}];"
        )
        lines = [f"vec2 {plane}_pixels = {plane}_count();" for plane in self.source.planes]
        lines += [*self._loop(halo), f"    vec2 place = vec2(base + cell - {halo + self.origin});"]
        fetched: dict[tuple[str, int, int], str] = {}
        for s in samples:
            key = (s.plane, s.x, s.y)
            if key not in fetched:
                fetched[key] = f"s{len(fetched)}"
                pixel = f"place * {self.source.step(s.plane)}. + vec2({s.x}, {s.y})"
                lines.append(f"    vec4 {fetched[key]} = {s.plane}_at({pixel}, {s.plane}_pixels);")
        values = [f"{fetched[s.plane, s.x, s.y]}.{s.component}" for s in samples]
        if single:
            lines.append(f"    source[cell.y][cell.x] = {HALF.vec(1)}({values[0]} - .5);")
        for g in range(0 if single else groups(len(samples))):
            part, middles = values[4 * g : 4 * g + 4], [s.middle for s in samples[4 * g : 4 * g + 4]]
            if all(middles):
                vector = f"vec4({', '.join(part + ['.5'] * (4 - len(part)))}) - .5"
            else:
                part = [f"{value} - .5" if middle else value for value, middle in zip(part, middles, strict=True)]
                vector = f"vec4({', '.join(part + ['0.'] * (4 - len(part)))})"
            lines.append(f"    source[{g}][cell.y][cell.x] = {V}({vector});")
        return [*lines, "}"]

    def _load_features(self) -> list[str]:
        """Fill the first tile with the features of the step before."""
        before = self.step.first - 1
        name, count = self.stored[before], groups(self.chain[before].outputs)
        halo = self.layout.halos[0] + self.chain[self.step.first].radius
        px, py = block(count)
        tile = self._tile(0, count)
        return [
            f"ivec2 last = textureSize({name}_raw, 0) / ivec2({px}, {py}) - 1;",
            *self._loop(halo),
            f"    ivec2 texel = clamp(base + cell + ({self.rim - self.origin - halo}), ivec2(0), last) * ivec2({px}, {py});",
            *(f"    {tile}[{g}][cell.y][cell.x] = {V}({fetch(name, count, g, 'texel')});" for g in range(count)),
            "}",
        ]

    def _tile(self, segment: int, count: int) -> str:
        """Declare the tile that a segment reads, of ``count`` vectors a cell, and name it."""
        w, h = self.layout.tile(self.layout.halos[segment] + self.chain[self.layout.segments[segment][0]].radius)
        self.shared.append(f"shared {V} tile{segment}[{count}][{h}][{w}];")
        return f"tile{segment}"

    def _segment(self, n: int) -> list[str]:
        """A segment that is not the last, for all cells that the next one reads."""
        i = self.layout.segments[n][-1]
        outputs = self.chain[i].outputs
        tile = self._tile(n + 1, groups(outputs))
        lines = self._layers(n, "cell")
        for g in range(groups(outputs)):
            missing = 4 - width(outputs, g)
            value = f"{V}({self._name(i)}{g}{', 0.' * missing})" if missing else f"{self._name(i)}{g}"
            lines.append(f"{tile}[{g}][cell.y][cell.x] = {value};")
        return [*self._loop(self.layout.halos[n]), *(f"    {line}" for line in lines), "}", "barrier();"]

    def _name(self, i: int) -> str:
        """Prefix of the variables that hold the outputs of layer i."""
        return "abcdefghijklmnopqrstuvwxyz"[i - self.step.first]

    def _types(self, i: int) -> Types:
        """What layer i computes in."""
        final = i == len(self.chain) - 1 and i == self.layout.segments[-1][0] > 0
        return FLOAT if final else HALF

    def _layers(self, n: int, at: str) -> list[str]:
        """The layers of a segment for the cell ``at`` of its tile."""
        halo, lines = self.layout.halos[n], []
        for k, i in enumerate(self.layout.segments[n]):
            layer, name, types = self.chain[i], self._name(i), self._types(i)
            tile = f"tile{n}[{{g}}][{at}.y + {{y}}][{at}.x + {{x}}]"
            if i == 0:
                lines += self._head(name, at, halo)
            elif k == 0:
                lines += sum_lines(layer, name, reader(tile if types is HALF else f"vec4({tile})", layer.radius), types)
            else:
                lines += sum_lines(layer, name, reader(self._name(i - 1) + "{g}"), types, exact=True)
            lines += self._skip_lines(i, at, halo)
            lines += finish_lines(layer, name, types, self._skipped(i))
        return lines

    def _head(self, name: str, at: str, halo: int) -> list[str]:
        """The first layer, up to its rectifier."""
        assert self.layout.source_halo is not None
        single = self.chain[0].inputs == 1
        tile = ("source" if single else "source[{g}]") + f"[{at}.y + {{y}}][{at}.x + {{x}}]"
        return sum_lines(self.chain[0], name, reader(tile, self.layout.source_halo - halo), HALF, exact=single)

    def _skip_lines(self, i: int, at: str, halo: int) -> list[str]:
        """What the skip connection of layer i needs: where its stored features lie, or the features, computed again."""
        name, source = self._name(i).upper(), self.chain[i].skip
        if source is None:
            return []
        if self.step.skip is not None:
            texture = self.stored[self.step.skip]
            px, py = block(groups(self.chain[i].outputs))
            place = f"base + {at} + ({self.rim - self.origin - halo})"
            last = f"textureSize({texture}_raw, 0) / ivec2({px}, {py}) - 1"
            return [f"ivec2 {name} = clamp({place}, ivec2(0), {last}) * ivec2({px}, {py});"]
        lines = self._head(f"{name}0", at, halo)
        for k, layer in enumerate(self.chain[: source + 1]):
            if k:
                lines += sum_lines(layer, f"{name}{k}", reader(f"{name}{k - 1}{{g}}"), HALF, exact=True)
            lines += finish_lines(layer, f"{name}{k}", HALF)
        return lines

    def _skipped(self, i: int) -> list[str]:
        """What the skip connection of layer i adds, each channel group in the layer's type; empty where it has none."""
        name, outputs, source = self._name(i).upper(), self.chain[i].outputs, self.chain[i].skip
        if source is None:
            return []
        values = [f"{name}{source}{g}" for g in range(groups(outputs))]
        if self.step.skip is not None:
            texels = [fetch(self.stored[self.step.skip], groups(outputs), g, name) for g in range(groups(outputs))]
            values = [trimmed(texel, width(outputs, g)) for g, texel in enumerate(texels)]
        return [f"{self._types(i).vec(width(outputs, g))}({value})" for g, value in enumerate(values)]

    def _store(self) -> list[str]:
        """Write the last layer's vectors."""
        i = self.step.last
        outputs = self.chain[i].outputs
        px, py = block(groups(outputs))
        return [
            f"ivec2 target = (base + local) * ivec2({px}, {py});",
            *(
                f"imageStore(out_image, target + {texel_of(groups(outputs), g)}, {four(f'{self._name(i)}{g}', width(outputs, g))});"
                for g in range(groups(outputs))
            ),
        ]

    def _output(self) -> list[str]:
        """Write the pixels of the cell, from the last layer's channels and the source, read again."""
        source, last = self.source, self.chain[-1]
        plane, f, b = source.hook, source.unshuffle, source.block
        names = [
            f"{self._name(self.step.last)}{c // 4}" + (f".{'xyzw'[c % 4]}" if width(last.outputs, c // 4) > 1 else "")
            for c in range(last.outputs)
        ]
        lines = [f"vec2 {plane}_pixels = {plane}_count();"] if self.layout.source_halo is None else []
        lines.append("vec4 before;")
        pixels = [(y, x) for y in range(f) for x in range(f)]
        for y, x, dy, dx in ((y, x, dy, dx) for y, x in pixels for dy in range(source.scale) for dx in range(source.scale)):
            if dy == dx == 0:
                lines.append(f"before = {plane}_at(vec2((base + local) * {f} + ivec2({x}, {y})), {plane}_pixels);")
            y, x = y * source.scale + dy, x * source.scale + dx
            changes = [f"float({names[(c * b + y) * b + x]})" for c in range(source.outputs)]
            target = f"(base + local) * {b} + ivec2({x}, {y})"
            lines.append(f"imageStore(out_image, {target}, {self.ending.texel(changes, source.picture)});")
        return lines


_READ = """
vec2 PLANE_count() { // pixels of the picture as displayed
    vec2 end = vec2(imageSize(out_image)) - .5, start = vec2(-.5);
    vec2 across = PLANE_map(vec2(end.x, start.y)) - PLANE_map(start), down = PLANE_map(vec2(start.x, end.y)) - PLANE_map(start);
    return floor(vec2(dot(abs(across), PLANE_size), dot(abs(down), PLANE_size)) + .5);
}

vec4 PLANE_at(vec2 pixel, vec2 count) { // PLANE_map knows the host's rotation, flip and padding
    vec2 pos = PLANE_map((clamp(pixel, vec2(0.), count - 1.) + .5) / count * vec2(imageSize(out_image)) - .5);
    return PLANE_tex((floor(pos * PLANE_size) + .5) * PLANE_pt);
}

"""
