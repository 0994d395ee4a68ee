# SPDX-License-Identifier: MIT
"""The passes of the compute build: which layers run together, by an estimate of what arithmetic and memory traffic cost.

A workgroup computes all but the last layer of a step for its cells *and* the neighbours that later layers of the step read,
in shared memory. Neighbours are computed by several workgroups; in return the features between the layers never reach memory. The
first layer always pays for that, and so do layers of a few channels. A skip connection from the head reads its stored features or
computes them again from the source, whichever the estimate favours.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from vsartifact.export.glsl import groups
from vsartifact.export.layers import Conv, UnsupportedGraph
from vsartifact.export.plan import FLOPS_PER_BYTE, TEXEL_BYTES, Step, describe, macs, skips
from vsartifact.export.source import Source

WORKGROUPS = ((16, 12), (16, 16), (16, 8), (8, 8))
"""Threads of a workgroup, at most 256, best first."""
SHARED_BYTES = 32768
"""Shared memory that Vulkan 1.3 drivers and OpenGL 4.3 guarantee in practice; tiles must fit it in float32 too."""
WAVE = 32
"""Threads that run in lockstep; a loop over cells takes whole waves."""


@dataclass(frozen=True)
class Layout:
    """How a step lies in a workgroup."""

    width: int
    height: int
    """Threads, one a cell."""
    segments: tuple[tuple[int, ...], ...]
    """Layers between two barriers: one that reads neighbours (or the first), then 1x1 layers."""
    halos: tuple[int, ...]
    """Cells around the workgroup's own for which each segment is computed."""
    source_halo: int | None
    """Cells around the workgroup's own for which the source is loaded; None where no layer reads it."""

    def tile(self, halo: int) -> tuple[int, int]:
        """Cells of a tile with ``halo`` around the workgroup's own."""
        return self.width + 2 * halo, self.height + 2 * halo


def _layout(chain: Sequence[Conv], step: Step, size: tuple[int, int]) -> Layout:
    segments: list[list[int]] = []
    for i in range(step.first, step.last + 1):
        if i == step.first or chain[i].radius:
            segments.append([i])
        else:
            segments[-1].append(i)
    halos = [sum(chain[segment[0]].radius for segment in segments[n + 1 :]) for n in range(len(segments))]
    source = [halos[0] + chain[0].radius] if step.first == 0 else []
    if step.again is not None:
        source += [halos[n] + chain[0].radius for n, s in enumerate(segments) if any(chain[i].skip is not None for i in s)]
    return Layout(*size, tuple(map(tuple, segments)), tuple(halos), max(source, default=None))


def shared_bytes(chain: Sequence[Conv], step: Step, layout: Layout) -> int:
    """Shared memory of a step with float32 tiles."""
    total = 0
    if layout.source_halo is not None:
        inputs = chain[0].inputs
        w, h = layout.tile(layout.source_halo)
        total += w * h * 4 * (1 if inputs == 1 else 4 * groups(inputs))
    for n, segment in enumerate(layout.segments):
        if segment[0] > 0:
            w, h = layout.tile(layout.halos[n] + chain[segment[0]].radius)
            total += w * h * 16 * groups(chain[segment[0]].inputs)
    return total


def layout_of(chain: Sequence[Conv], step: Step) -> Layout | None:
    """The cheapest layout that fits shared memory, None where none does."""
    fitting = [x for size in WORKGROUPS if shared_bytes(chain, step, x := _layout(chain, step, size)) <= SHARED_BYTES]
    return min(fitting, key=lambda x: _flops(chain, step, x), default=None)


def _flops(chain: Sequence[Conv], step: Step, layout: Layout) -> float:
    """Arithmetic of a step for one cell, with what is computed more than once."""
    total = 0.0
    for segment, halo in zip(layout.segments, layout.halos, strict=True):
        w, h = layout.tile(halo)
        lanes = -(-w * h // WAVE) * WAVE / (layout.width * layout.height)
        total += 2 * lanes * sum(macs(chain[i]) for i in segment)
        if step.again is not None and any(chain[i].skip is not None for i in segment):
            total += 2 * lanes * sum(macs(x) for x in chain[: step.again + 1])
    return total


def cost(chain: Sequence[Conv], step: Step, source: Source) -> float | None:
    """Cost of a step for one cell in FLOPs, None where it does not fit shared memory."""
    layout = layout_of(chain, step)
    if layout is None:
        return None
    read = 0 if step.first == 0 else TEXEL_BYTES * groups(chain[step.first].inputs)
    if step.skip is not None and step.skip != step.first - 1:
        read += TEXEL_BYTES * groups(chain[step.skip].outputs)
    if layout.source_halo is not None:
        read += source.bytes
    written = TEXEL_BYTES * groups(chain[step.last].outputs) if step.last < len(chain) - 1 else 0
    return _flops(chain, step, layout) + FLOPS_PER_BYTE * (read + written)


def steps(chain: Sequence[Conv], source: Source) -> list[Step]:
    """The passes of least cost.

    Raises:
        UnsupportedGraph: a layer does not fit shared memory.
    """
    sources = skips(chain)
    repeatable = all(chain[i].radius == 0 and chain[i].skip is None for s in sources for i in range(1, s + 1))
    plans = [_cheapest(chain, source, again) for again in ((False, True) if sources and repeatable else (False,))]
    return min(plans, key=lambda plan: plan[0])[1]


def _cheapest(chain: Sequence[Conv], source: Source, again: bool) -> tuple[float, list[Step]]:
    """The best grouping where skip connections read stored features, or (``again``) may compute them again."""
    best: list[tuple[float, list[Step]]] = [(0.0, [])]
    for last in range(len(chain)):
        options = []
        for first in range(last + 1):
            sources = skips(chain[first : last + 1])
            cut = any(first <= s < last for s in skips(chain))  # a step may not swallow features that must be stored
            if len(sources) > 1 or (cut and not again):
                continue
            skip = next(iter(sources), None)
            repeat = again and skip is not None and skip != first - 1
            step = Step(first=first, last=last, skip=None if repeat else skip, again=skip if repeat else None)
            price = cost(chain, step, source)
            if price is not None:
                options.append((best[first][0] + price, [*best[first][1], step]))
        if not options:
            layer = describe(chain[last : last + 1])
            raise UnsupportedGraph(f"a layer {layer} needs over {SHARED_BYTES} bytes of shared memory; narrow it")
        best.append(min(options, key=lambda x: x[0]))
    return best[-1]
