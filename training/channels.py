# SPDX-License-Identifier: MIT
"""8-bit 4:2:0 frames as the planes that a network reads (``core.channels.Layout.sources``), and what it makes of them.

Training and evaluation hold frames as ``[y, u, v]``, as codecs leave them. Where a network works on three planes of one size, both
sides of a pair take the same way there: chroma is enlarged bilinearly, sited at the centre of its four luma pixels as
``sources.halve`` sites it, and for R'G'B' converted with the matrix of BT.601, all in floating point.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from vsartifact.core.channels import Channel, ChannelError, Layout, layout_of
from vsartifact.core.color import to_rgb
from vsartifact.core.jpeg import Steps, bounded, find_steps
from vsartifact.training.neighbours import Window, missing
from vsartifact.training.networks.planes import pack, unpack

Plane = NDArray[Any]
"""H x W code values 0..255, uint8 or float32."""
RGB = layout_of("r g b", "r g b")


def cut(
    frame: Sequence[Plane],
    layout: Layout,
    top: int,
    left: int,
    height: int,
    width: int,
    margin: int = 0,
    full_range: bool = False,
    near: Window | None = None,
) -> list[Plane]:
    """A piece of a 4:2:0 frame as the ``sources`` of a layout, beyond the frame's borders replicated.

    Args:
        frame: y, u and v; y alone will do where no other plane is read. Facts are those of the frame.
        layout: of the network.
        top, left, height, width, margin: the piece and what is added on each side, in tensor positions: chroma pixels where luma
            has phases, which is cut twice as large.
        full_range: luma is 0..255, not 16..235; counts for R'G'B' alone.
        near: neighbours of the frame; those that are not there are missing.

    Raises:
        ChannelError: the network reads other frames in a form that pairs do not have.
    """
    check(layout)
    if layout.facts:
        planes = cut(frame, layout.bare, top, left, height, width, margin, full_range, near)
        named = dict(zip("yuv", frame, strict=False))
        return tell(planes, layout, [find_steps(named[plane]) for plane in layout.restored])
    rows, columns = (np.arange(start - margin, start + extent + margin) for start, extent in ((top, height), (left, width)))
    if layout.is_rgb or layout.enlarges_chroma:
        # Clipped first: what is replicated is the picture of this form, not its subsampled chroma.
        rows, columns = (np.clip(at, 0, extent - 1) for at, extent in zip((rows, columns), frame[0].shape, strict=True))
        chroma = [_enlarged(_enlarged(plane, rows).T, columns).T for plane in frame[1:]]
        full = [_at(frame[0], rows, columns).astype(np.float32), *chroma]
        of = dict(zip("rgb", to_rgb(full, full_range), strict=True) if layout.is_rgb else zip("yuv", full, strict=True))
    else:
        wanted = all_planes(frame, layout, near)
        fine = [np.arange(layout.grid * at[0], layout.grid * (at[-1] + 1)) for at in (rows, columns)]
        places = [fine if source.what == "y" else (rows, columns) for source in layout.sources]
        return [_at(plane, *at) for plane, at in zip(wanted, places, strict=True)]
    return [of[source.what] for source in layout.sources]


def all_planes(frame: Sequence[Plane], layout: Layout, near: Window | None = None) -> list[Plane]:
    """A frame of planes as they were coded, and its neighbours, as the ``sources`` of a layout without facts; arguments of :func:`cut`."""
    of = {Channel(name): plane for name, plane in zip("yuv", frame, strict=False)}
    for offset in {channel.offset for channel in layout.inputs} - {0}:
        there = (near or {}).get(offset) or missing(list(frame))
        of |= {Channel(name, "", offset, True): plane for name, plane in zip("yuv", there.planes, strict=False)}
        of[Channel("fit", "", offset)] = there.fit if layout.grid == 1 else _means(there.fit)
    return [of[source] for source in layout.sources]


def check(layout: Layout) -> None:
    """Refuse neighbours that pairs do not hold.

    Raises:
        ChannelError: with what they hold.
    """
    for channel in layout.inputs:
        if channel.offset and not channel.is_fact and not channel.moved:
            raise ChannelError(f"pairs hold neighbouring frames moved, not as they are; name {channel}~ in place of {channel}")
        if channel.offset and (layout.is_rgb or layout.enlarges_chroma):
            raise ChannelError(
                f"{channel}: neighbouring frames go with planes as they were coded; leave it out, or give luma phases"
            )


def whole(frame: Sequence[Plane], layout: Layout, full_range: bool = False, near: Window | None = None) -> list[Plane]:
    """A whole 4:2:0 frame of even size, with its neighbours, as the ``sources`` of a layout."""
    height, width = (extent // layout.grid for extent in frame[0].shape)
    return cut(frame, layout, 0, 0, height, width, full_range=full_range, near=near)


def tell(planes: Sequence[Plane], layout: Layout, steps: Sequence[Steps | None]) -> list[Plane]:
    """The ``sources`` of a layout from those without facts, and what is known of each plane that is restored."""
    levels = [found.level for found in steps if found is not None]
    facts = {"jpeg_known": float(bool(levels)), "jpeg_level": sum(levels) / len(levels) if levels else 0.0}
    step = layout.step(layout.bare.sources[0])
    shape = tuple(-(-extent // step) for extent in planes[0].shape)
    rest = iter(planes)
    return [np.full(shape, 255 * facts[s.what], np.float32) if s.what in facts else next(rest) for s in layout.sources]


def restored(planes: Sequence[Plane], layout: Layout) -> list[Plane]:
    """Those of a layout's ``sources`` that its networks restore."""
    return [planes[i] for i in layout.kept]


def restore(
    forward: Callable[[Tensor], Tensor], planes: Sequence[Plane], layout: Layout, multiple: int
) -> list[NDArray[np.uint8]]:
    """:func:`run`, rounded to 8 bits."""
    return [np.rint(plane).astype(np.uint8) for plane in run(forward, planes, layout, multiple)]


@torch.inference_mode()
def run(
    forward: Callable[[Tensor], Tensor],
    planes: Sequence[Plane],
    layout: Layout,
    multiple: int,
    strengths: Sequence[Callable[[NDArray[np.float32], NDArray[np.float32]], float]] = (),
) -> list[NDArray[np.float32]]:
    """Restore whole planes: code values 0..255, not rounded.

    Planes that do not fit are extended to the right and below by replication, and their restored forms cut again. What a network
    that is told how a JPEG quantised a plane changes in it is bounded where that is known, and has strength 1 there.

    Args:
        forward: N x inputs x H x W -> N x outputs x H*scale x W*scale, code values in 0..1.
        planes: the ``sources`` of the layout.
        layout: of the network.
        multiple: height and width of the tensor must be multiples of this.
        strengths: for each restored plane, the strength for it and its change, H x W each, code values in 0..1; empty is 1 for
            all. For networks of scale 1.
    """
    kept = restored(planes, layout)
    by = layout.step(layout.sources[layout.kept[0]])
    height, width = (-(-extent // (by * multiple)) * multiple for extent in kept[0].shape)
    tensors = []
    for plane, source in zip(planes, layout.sources, strict=True):
        step = layout.step(source)
        rest = [(0, step * full - extent) for full, extent in zip((height, width), plane.shape, strict=True)]
        tensors.append(torch.from_numpy(np.pad(plane, rest, mode="edge"))[None, None].float() / 255)
    out = forward(pack(tensors, layout)).float().cpu()
    scale = out.shape[-1] // width
    results = [
        result[0, 0, : plane.shape[0] * scale, : plane.shape[1] * scale].numpy()
        for result, plane in zip(unpack(out, layout.outputs), kept, strict=True)
    ]
    if layout.facts or strengths:
        found = [find_steps(plane) if layout.facts else None for plane in kept]
        factors = strengths or [_full] * len(kept)
        for i, (plane, steps, factor) in enumerate(zip(kept, found, factors, strict=True)):
            before = plane.astype(np.float32) / np.float32(255)
            change = results[i] - before
            results[i] = before + (np.float32(factor(before, change)) * change if steps is None else bounded(change, steps))
    return [np.clip(result, 0, 1) * np.float32(255) for result in results]


def _full(plane: NDArray[np.float32], change: NDArray[np.float32]) -> float:
    return 1.0


def _at(plane: Plane, rows: NDArray[np.int_], columns: NDArray[np.int_]) -> Plane:
    """Pixels at these rows and columns, clipped to the plane."""
    height, width = plane.shape
    picked: Plane = plane[np.clip(rows, 0, height - 1)][:, np.clip(columns, 0, width - 1)]
    return picked


def _means(plane: Plane) -> Plane:
    """Means of 2 x 2 samples, float32; odd sizes are extended by replication first."""
    wide = np.pad(plane, [(0, extent % 2) for extent in plane.shape], mode="edge").astype(np.float32)
    mean: Plane = (wide[::2, ::2] + wide[1::2, ::2] + wide[::2, 1::2] + wide[1::2, 1::2]) / 4
    return mean


def _enlarged(plane: Plane, rows: NDArray[np.int_]) -> Plane:
    """These rows of a plane enlarged to twice its height, bilinear between centres, float32."""
    near = rows // 2
    far = np.clip(near + rows % 2 * 2 - 1, 0, len(plane) - 1)
    values = plane.astype(np.float32)
    mixed: Plane = 0.75 * values[near] + 0.25 * values[far]
    return mixed
