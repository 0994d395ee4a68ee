# SPDX-License-Identifier: MIT
"""Frames and crops that show what a restoration changes, and how close each is to the original."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from vsartifact.core.metrics import psnr, ssim

if TYPE_CHECKING:
    import vapoursynth as vs

BEFORE, AFTER, REFERENCE = "before", "after", "reference"
PROBES = 24
"""Frames of a video that are looked at to find those that change most."""
KEPT = 8
"""Decoded frames that are kept: those before, after and beside one that is looked at."""
CROP = (320, 200)
"""Width and height of a crop; less where the picture is smaller."""
STEP = 8
"""Pixels between the places that are tried for a crop: the blocks of most codecs."""


@dataclass(frozen=True, kw_only=True)
class Crop:
    """A part of a picture."""

    x: int
    y: int
    width: int
    height: int

    def of(self, picture: NDArray[Any]) -> NDArray[Any]:
        """The part of ``picture``."""
        return picture[self.y : self.y + self.height, self.x : self.x + self.width]


@dataclass(frozen=True, kw_only=True)
class Shot:
    """One frame, before and after, with the original where there is one."""

    number: int
    pictures: Mapping[str, NDArray[np.uint8]]
    """R'G'B' by ``BEFORE``, ``AFTER``, ``REFERENCE``."""
    crops: Sequence[Crop]
    scores: Mapping[str, Sequence[float]] = field(default_factory=dict)
    """For ``BEFORE`` and ``AFTER``: PSNR in dB of each plane, then SSIM of the first; empty without a reference."""
    seen: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    """Before and after by measures of ``vsartifact.metrics``; empty without a reference."""


def planes(clip: vs.VideoNode, n: int) -> list[NDArray[np.float64]]:
    """Planes of a frame in code values of 0 to 255."""
    fmt = clip.format
    with clip.get_frame(n) as frame:
        found = [np.asarray(frame[i]).astype(np.float64) for i in range(fmt.num_planes)]
    return [plane * (255 / ((1 << fmt.bits_per_sample) - 1) if fmt.sample_type == 0 else 255) for plane in found]


def rgb(clip: vs.VideoNode, deep: bool = False) -> vs.VideoNode:
    """The clip as R'G'B' of 8 bits, or of floating point if ``deep``, by its own matrix; without one by :func:`matrix_of_size`."""
    import vapoursynth as vs

    grey, wanted = (vs.GRAYS, vs.RGBS) if deep else (vs.GRAY8, vs.RGB24)
    if clip.format.color_family == vs.GRAY:
        return vs.core.std.ShufflePlanes([vs.core.resize.Bicubic(clip, format=grey, range=1)] * 3, [0, 0, 0], vs.RGB)
    if clip.format.color_family == vs.RGB:
        return vs.core.resize.Bicubic(clip, format=wanted)
    with clip.get_frame(0) as frame:
        matrix = frame.props.get("_Matrix", 2)
    return vs.core.resize.Bicubic(clip, format=wanted, matrix_in=matrix_of_size(clip) if matrix == 2 else matrix)


def matrix_of_size(clip: vs.VideoNode) -> int:
    """The matrix (ITU-T H.273) that players take for a clip that says nothing: BT.709 for high definition, else BT.601."""
    return 1 if clip.width >= 1280 or clip.height > 576 else 6


def probes(clip: vs.VideoNode) -> list[int]:
    """Numbers of some frames, taken evenly over the clip."""
    return sorted({round(i) for i in np.linspace(0, len(clip) - 1, min(PROBES, len(clip)))})


def changing_frames(before: vs.VideoNode, after: vs.VideoNode, count: int, done: Callable[[], None] = lambda: None) -> list[int]:
    """Numbers of the frames whose first plane changes most, of :func:`probes`; ``done`` is called after each of those."""
    change = {}
    for n in probes(before):
        change[n] = np.abs(planes(after, n)[0] - planes(before, n)[0]).mean()
        done()
    return sorted(sorted(change, key=lambda n: -change[n])[:count])


def changing_crops(change: NDArray[np.float64], count: int) -> list[Crop]:
    """Parts of a picture with the largest sums of ``change``, none over another; fewer where the picture has no room."""
    height, width = change.shape
    wide, high = min(CROP[0], width), min(CROP[1], height)
    sums = np.pad(change.cumsum(0).cumsum(1), ((1, 0), (1, 0)))
    ys, xs = np.arange(0, height - high + 1, STEP), np.arange(0, width - wide + 1, STEP)
    top, bottom = sums[ys], sums[ys + high]
    inside = bottom[:, xs + wide] - bottom[:, xs] - top[:, xs + wide] + top[:, xs]
    crops: list[Crop] = []
    while len(crops) < count and inside.max() >= 0:
        best = np.argwhere(inside >= inside.max() * (1 - 1e-9))
        row, column = best[np.abs(best - best.mean(0)).sum(1).argmin()]  # what changes lies in the middle
        y, x = int(ys[row]), int(xs[column])
        crops.append(Crop(x=x, y=y, width=wide, height=high))
        inside[np.ix_(np.abs(ys - y) < high, np.abs(xs - x) < wide)] = -1
    return crops


def take(before: vs.VideoNode, after: vs.VideoNode, reference: vs.VideoNode | None, n: int, crops: int) -> Shot:
    """Frame ``n`` of clips of one format and size."""
    clips = {BEFORE: before, AFTER: after} | ({REFERENCE: reference} if reference is not None else {})
    pictures = {}
    for name, clip in clips.items():
        with rgb(clip).get_frame(n) as frame:
            pictures[name] = np.dstack([np.asarray(frame[i]) for i in range(3)])
    values = {name: planes(clip, n) for name, clip in clips.items()}
    change = np.abs(values[AFTER][0] - values[BEFORE][0])
    scores = {}
    if reference is not None:
        truth = values[REFERENCE]
        for name in (BEFORE, AFTER):
            close = [psnr(plane, true) for plane, true in zip(values[name], truth, strict=True)]
            scores[name] = [*close, ssim(values[name][0], truth[0])]
    return Shot(number=n, pictures=pictures, crops=changing_crops(change, crops), scores=scores)
