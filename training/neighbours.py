# SPDX-License-Identifier: MIT
"""Frames before and after, moved to where a frame has their content (:mod:`vsartifact.core.motion`), as training and evaluation hold them.

A window of ``reach`` frames on each side is a dictionary of :class:`Neighbour` by distance, -1 for the frame before. A frame that is
missing is this frame itself with a fit of 0, as it is wherever models run.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from vsartifact.core.channels import Layout
from vsartifact.core.motion import move
from vsartifact.training.codec_table import Frame, Plane

STRANGE = 0.08
"""How often a neighbour of a pair is another one than the clip has: see :func:`drawn`."""
KINDS = ("missing", "the same", "from elsewhere", "noisy")
"""What it is then, each as often."""
NOISE = (2.0, 20.0)
"""Standard deviation of a noisy neighbour's noise, in code values."""


@dataclass(frozen=True)
class Neighbour:
    """Another frame, moved to where this one has its content."""

    planes: Frame
    """y, or y, u and v, of this frame's sizes."""
    fit: Plane
    """Of luma's size: 255 where it fits, 0 where nothing is taken of it."""


Window = Mapping[int, Neighbour]
"""Neighbours by their distance."""


def reach_of(layout: Layout) -> int:
    """Frames on each side that a network reads."""
    return max(abs(channel.offset) for channel in layout.inputs)


def distances(reach: int) -> list[int]:
    """-reach to reach without 0."""
    return [offset for offset in range(-reach, reach + 1) if offset]


def missing(here: Frame) -> Neighbour:
    """What stands for a frame that is not there."""
    return Neighbour(list(here), np.zeros(here[0].shape, np.uint8))


def moved(here: Frame, there: Frame) -> Neighbour:
    """Another frame of the same size, moved."""
    planes, fit = move(here, there)
    return Neighbour(planes, np.rint(255 * fit).astype(np.uint8))


def window(frames: Sequence[Frame], at: int, reach: int) -> dict[int, Neighbour]:
    """The neighbours of one frame of a clip."""
    here = frames[at]
    inside = {offset: 0 <= at + offset < len(frames) for offset in distances(reach)}
    return {offset: moved(here, frames[at + offset]) if there else missing(here) for offset, there in inside.items()}


def drawn(rng: np.random.Generator, frames: Sequence[Frame], at: int, reach: int) -> tuple[dict[int, Neighbour], list[str]]:
    """:func:`window` for a pair of training, with a chance of ``STRANGE`` for each neighbour to be another one.

    Returns:
        The neighbours, and for each what it is: ``KINDS``, or nothing where it is the clip's.
    """
    found, kinds = window(frames, at, reach), []
    for offset in found:
        kind = str(rng.choice(KINDS)) if rng.random() < STRANGE else ""
        kinds.append(kind)
        if kind == "missing":
            found[offset] = missing(frames[at])
        elif kind:
            found[offset] = moved(frames[at], _other(rng, frames, at, offset, kind))
    return found, kinds


def _other(rng: np.random.Generator, frames: Sequence[Frame], at: int, offset: int, kind: str) -> Frame:
    if kind == "the same":
        return frames[at]
    if kind == "from elsewhere":
        return frames[int(rng.integers(len(frames)))]
    near, sigma = frames[min(max(at + offset, 0), len(frames) - 1)], rng.uniform(*NOISE)
    return [np.clip(np.rint(plane + rng.normal(0, sigma, plane.shape)), 0, 255).astype(np.uint8) for plane in near]


def pack(neighbours: Window) -> NDArray[np.uint8]:
    """Neighbours in the order of their distances -> N x samples: y, u, v and the fit, one after the other."""
    rows = [[*neighbours[offset].planes, neighbours[offset].fit] for offset in sorted(neighbours)]
    return np.stack([np.concatenate([plane.reshape(-1) for plane in row]) for row in rows])


def unpack(packed: NDArray[np.uint8], size: int) -> dict[int, Neighbour]:
    """What :func:`pack` made of 4:2:0 frames of ``size`` x ``size``, as views."""
    half = size // 2
    shapes = ((size, size), (half, half), (half, half), (size, size))
    ends = np.cumsum([height * width for height, width in shapes])[:-1]
    found = {}
    for offset, row in zip(distances(len(packed) // 2), packed, strict=True):
        *planes, fit = (part.reshape(shape) for part, shape in zip(np.split(row, ends), shapes, strict=True))
        found[offset] = Neighbour(planes, fit)
    return found
