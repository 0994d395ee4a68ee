# SPDX-License-Identifier: MIT
"""8-bit 4:2:0 frames as the planes and tensors of a network's kind (``networks.planes.KINDS``), and back.

Training and evaluation hold frames as ``[y, u, v]``, as codecs leave them. Where a network works on three planes of one size, both
sides of a pair take the same way there: chroma is enlarged bilinearly, sited at the centre of its four luma pixels as
``sources.halve`` sites it, and for ``rgb`` converted with the matrix of BT.601, all in floating point.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from vsartifact.core.color import to_rgb
from vsartifact.core.jpeg import Steps, bounded, find_steps
from vsartifact.training.networks.planes import KINDS, pack420, unpack420

Plane = NDArray[Any]
"""H x W code values 0..255, uint8 or float32."""


def grid(kind: str) -> int:
    """Luma pixels per tensor position, along one axis."""
    return 2 if KINDS[kind].subsampled else 1


def cut(
    frame: Sequence[Plane], kind: str, top: int, left: int, height: int, width: int, margin: int = 0, full_range: bool = False
) -> list[Plane]:
    """A piece of a 4:2:0 frame as the planes of ``kind``, beyond the frame's borders replicated.

    Args:
        frame: y, u and v; y alone will do for kinds ``plane`` and ``jpeg``. Of kinds that are told something, this is that of the frame.
        kind: a row of ``KINDS``.
        top, left, height, width, margin: the piece and what is added on each side, in tensor positions: chroma pixels for kinds
            on that grid, whose luma is cut twice as large.
        full_range: luma is 0..255, not 16..235; counts for ``rgb`` alone.
    """
    if untold(kind) != kind:
        planes = cut(frame, untold(kind), top, left, height, width, margin, full_range)
        return tell(planes, kind, [find_steps(plane) for plane in restored(frame, untold(kind))])
    rows, columns = (np.arange(start - margin, start + extent + margin) for start, extent in ((top, height), (left, width)))
    if kind == "plane":
        return [_at(frame[0], rows, columns)]
    if KINDS[kind].subsampled:
        fine = [np.arange(2 * at[0], 2 * at[-1] + 2) for at in (rows, columns)]
        return [_at(frame[0], *fine), *(_at(plane, rows, columns) for plane in frame[1:])]
    # Clipped first: what is replicated is the picture of this kind, not its subsampled chroma.
    rows, columns = (np.clip(at, 0, extent - 1) for at, extent in zip((rows, columns), frame[0].shape, strict=True))
    chroma = [_enlarged(_enlarged(plane, rows).T, columns).T for plane in frame[1:]]
    planes = [_at(frame[0], rows, columns).astype(np.float32), *chroma]
    return to_rgb(planes, full_range) if kind == "rgb" else planes


def whole(frame: Sequence[Plane], kind: str, full_range: bool = False) -> list[Plane]:
    """A whole 4:2:0 frame of even size as the planes of ``kind``."""
    height, width = (extent // grid(kind) for extent in frame[0].shape)
    return cut(frame, kind, 0, 0, height, width, full_range=full_range)


def untold(kind: str) -> str:
    """The kind of networks that get the same planes and are not told anything."""
    return {"jpeg": "plane", "jpeg_chroma": "chroma"}.get(kind, kind)


def tell(planes: Sequence[Plane], kind: str, steps: Sequence[Steps | None]) -> list[Plane]:
    """The planes of ``kind`` from those of :func:`untold` and what is known of each that is restored."""
    levels = [found.level for found in steps if found is not None]
    values = (255.0, 255 * sum(levels) / len(levels)) if levels else (0.0, 0.0)
    return [*(np.full(planes[-1].shape, value, np.float32) for value in values), *planes]


def pack(planes: Sequence[Tensor], kind: str) -> Tensor:
    """The planes of ``kind``, N x 1 x H x W each -> the network's input, N x channels x H x W."""
    told = KINDS[kind].told
    return torch.cat([*planes[:told], pack420(*planes[told:])], 1) if KINDS[kind].subsampled else torch.cat(list(planes), 1)


def unpack(x: Tensor, kind: str) -> list[Tensor]:
    """The network's output, N x outputs x H x W -> the planes that it restored, N x 1 x H x W each."""
    return list(unpack420(x)) if kind == "yuv420" else [x[:, i : i + 1] for i in range(x.shape[1])]


def restored(planes: Sequence[Plane], kind: str) -> list[Plane]:
    """Those of the planes of ``kind`` that its networks restore."""
    return list({"chroma": planes[1:], "jpeg": planes[2:], "jpeg_chroma": planes[3:]}.get(kind, planes))


def restore(forward: Callable[[Tensor], Tensor], planes: Sequence[Plane], kind: str, multiple: int) -> list[NDArray[np.uint8]]:
    """:func:`run`, rounded to 8 bits."""
    return [np.rint(plane).astype(np.uint8) for plane in run(forward, planes, kind, multiple)]


@torch.inference_mode()
def run(
    forward: Callable[[Tensor], Tensor],
    planes: Sequence[Plane],
    kind: str,
    multiple: int,
    strengths: Sequence[Callable[[NDArray[np.float32], NDArray[np.float32]], float]] = (),
) -> list[NDArray[np.float32]]:
    """Restore whole planes of ``kind``: code values 0..255, not rounded.

    Planes that do not fit are extended to the right and below by replication, and their restored forms cut again. What a network
    that is told how a JPEG quantised a plane changes in it is bounded where that is known, and has strength 1 there.

    Args:
        forward: N x channels x H x W -> N x outputs x H*scale x W*scale, code values in 0..1.
        planes: all that the network reads.
        kind: a row of ``KINDS``.
        multiple: height and width of the tensor must be multiples of this.
        strengths: for each restored plane, the strength for it and its change, H x W each, code values in 0..1; empty is 1 for
            all. For networks of scale 1.
    """
    told = KINDS[kind].told
    height, width = (-(-extent // (grid(kind) * multiple)) * multiple for extent in planes[told].shape)
    tensors = []
    for plane, by in zip(planes, (*[1] * told, grid(kind), 1, 1), strict=False):
        rest = [(0, by * full - extent) for full, extent in zip((height, width), plane.shape, strict=True)]
        tensors.append(torch.from_numpy(np.pad(plane, rest, mode="edge"))[None, None].float() / 255)
    out = forward(pack(tensors, kind)).float().cpu()
    scale = out.shape[-1] // width
    kept = restored(planes, kind)
    results = [
        result[0, 0, : plane.shape[0] * scale, : plane.shape[1] * scale].numpy()
        for result, plane in zip(unpack(out, kind), kept, strict=True)
    ]
    if told or strengths:
        found = [find_steps(plane) if told else None for plane in kept]
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


def _enlarged(plane: Plane, rows: NDArray[np.int_]) -> Plane:
    """These rows of a plane enlarged to twice its height, bilinear between centres, float32."""
    near = rows // 2
    far = np.clip(near + rows % 2 * 2 - 1, 0, len(plane) - 1)
    values = plane.astype(np.float32)
    mixed: Plane = 0.75 * values[near] + 0.25 * values[far]
    return mixed
