# SPDX-License-Identifier: MIT
"""Restore a single picture.

JPEG files are restored as the planes that they hold, Y'CbCr or R'G'B' at the size that each was coded with, before any conversion;
AVIF of 10 and 12 bits likewise. Other pictures go through Y'CbCr 4:4:4, fine enough to bring untouched pixels back exactly. Large pictures
are restored in stripes.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from vsartifact.cli import deep, picture_files, picture_source
from vsartifact.cli.clip import Restoration
from vsartifact.cli.errors import warn
from vsartifact.cli.planes import SHARED, Planes
from vsartifact.cli.progress import parts_bar


def restore_picture(source: Path, output: Path, how: Restoration) -> None:
    """Restore ``source`` into ``output``, with its transparency and what else it holds. What is lost is named before the work.

    Raises:
        CommandError: the picture cannot be read or written.
        vapoursynth.Error: a model or the provider cannot be used.
    """
    planes, tags, lost = picture_source.read(source)
    scale = enlarging(planes, how)
    turn = tags.orientation if picture_files.kind(output) not in picture_files.TURNED_BY_TAG else 1
    if turn != 1:
        tags = tags.turned()
    kept = np.uint16 if planes.deep and (output.suffix.lower() in deep.WRITABLE) else np.uint8
    if planes.deep and kept == np.uint8:
        lost.append(f"{planes.bits - 8} of its {planes.bits} bits a sample, which .png and .tif hold")
    channels = len(planes.samples) + (planes.alpha is not None)
    width, height = (side * scale for side in planes.size)
    tags, more = picture_files.check(output, width, height, channels, kept, tags)
    if lost := [*lost, *more]:
        warn(f"{output} will not have, of {source}: {'; '.join(lost)}")
    result = restore(planes, how)
    if planes.alpha is not None:
        result = np.dstack([result, _enlarged(planes.alpha, width, height)])
    if result.dtype != kept:
        result = ((result.astype(np.uint32) + 128) // 257).astype(np.uint8)
    picture_files.save(output, deep.turned(result, turn), tags)


def restore(planes: Planes, how: Restoration) -> NDArray[Any]:
    """Restore a picture, height x width x channels, stripe by stripe.

    Raises:
        CommandError, vapoursynth.Error: see :func:`~vsartifact.cli.clip.restored`.
    """
    stripes = list(planes.stripes())
    out: NDArray[Any] | None = None
    with parts_bar(len(stripes)) as advance:
        for top, part in stripes:
            before, after = part.before_and_after(how)
            scale = after.width // before.width
            done = part.result(after, scale)
            advance()
            if len(stripes) == 1:
                return done
            if out is None:
                out = np.empty((planes.size[1] * scale, *done.shape[1:]), done.dtype)
            at, shared = top * scale, SHARED * scale if top else 0
            # Each stripe has its own strength: over the rows that two share, one goes over into the other.
            ramp = np.clip((np.arange(shared, dtype=np.float32) + 0.5 - shared / 4) / (shared / 2 or 1), 0, 1)[:, None, None]
            mixed = out[at : at + shared] * (1 - ramp) + done[:shared] * ramp
            out[at : at + shared] = np.rint(mixed).astype(done.dtype)
            out[at + shared : at + len(done)] = done[shared:]
    assert out is not None
    return out


def enlarging(planes: Planes, how: Restoration) -> int:
    """How many times as wide and high a restoration makes a picture.

    Raises:
        CommandError, vapoursynth.Error: see :func:`~vsartifact.cli.clip.restored`.
    """
    before, after = next(planes.stripes())[1].before_and_after(how)
    return int(after.width // before.width)


def _enlarged(alpha: NDArray[Any], width: int, height: int) -> NDArray[Any]:
    from PIL import Image

    if alpha.shape == (height, width):
        return alpha
    large = np.asarray(Image.fromarray(alpha.astype(np.float32)).resize((width, height), Image.Resampling.LANCZOS))
    return np.clip(np.rint(large), 0, np.iinfo(alpha.dtype).max).astype(alpha.dtype)
