# SPDX-License-Identifier: MIT
"""Pairs from VVC bitstreams that were encoded beforehand: the decoded picture against the source it was made of.

A folder holds files NAME_qpQ.266, each the whole source picture NAME.* as one intra picture: converted to 8-bit limited-range
BT.601 4:2:0 and cropped to a multiple of 8.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from vsartifact.core.metrics import psnr
from vsartifact.training import vvc
from vsartifact.training.codec_table import Frame
from vsartifact.training.sources import Library, Source, is_subsampled, subsample

_NAME = re.compile(r"(?P<name>.+)_qp(?P<qp>\d+)\.266")

SAME_PICTURE = 15.0
"""PSNR-Y in dB below which a stream cannot be of the picture that bears its name."""


@dataclass(frozen=True)
class Stream:
    """A bitstream and its source."""

    path: Path
    qp: int
    source: Source


@functools.lru_cache(maxsize=8)
def find_streams(folder: Path, sources: tuple[Source, ...]) -> tuple[Stream, ...]:
    """The streams below ``folder`` whose picture is among ``sources``, in path order.

    Raises:
        ValueError: there are none.
    """
    pictures = {source.path.stem: source for source in sources if not source.is_clip}
    streams = []
    for path in sorted(folder.rglob("*.266")):
        match = _NAME.fullmatch(path.name)
        if match and match["name"] in pictures:
            streams.append(Stream(path, int(match["qp"]), pictures[match["name"]]))
    if not streams:
        raise ValueError(f"no NAME_qpQ.266 in {folder} belongs to one of {len(pictures)} pictures; add its sources to the data")
    return tuple(streams)


def draw_pieces(
    rng: np.random.Generator, library: Library, folder: Path, qualities: tuple[int, int], size: int, count: int
) -> tuple[list[Frame], list[Frame], dict[str, Any]]:
    """Cut ``count`` random ``size`` x ``size`` pieces of one stream's picture.

    Returns:
        The decoded pieces, the same of the source, both 4:2:0, and facts for the pairs' note.

    Raises:
        ValueError: no stream has a QP in the range or is large enough, or one does not show what its name says.
    """
    low, high = sorted(qualities)
    streams = [s for s in find_streams(folder, tuple(library.sources)) if low <= s.qp <= high]
    if not streams:
        raise ValueError(f"no stream in {folder} has a QP of {low}..{high}; widen qualities of vvc")
    for _ in range(100):
        stream = streams[int(rng.integers(len(streams)))]
        decoded, source = _load(stream, library)
        height, width = decoded[0].shape
        if min(height, width) >= size:
            break
    else:
        raise ValueError(f"no stream in {folder} is large enough for {size}x{size} pieces; lower the distort size")
    corners = [tuple(2 * int(rng.integers((extent - size) // 2 + 1)) for extent in (height, width)) for _ in range(count)]
    bits = 8 * stream.path.stat().st_size / (height * width)
    note = {"source": stream.source.path.name, "label": f"vvc qp {stream.qp}", "bpp": bits, "types": "I" * count}
    return [_cut(decoded, c, size) for c in corners], [_cut(source, c, size) for c in corners], note


def _load(stream: Stream, library: Library) -> tuple[Frame, Frame]:
    decoded = library.cached(stream.path, lambda: vvc.decode(stream.path.read_bytes(), str(stream.path))[0])[0]
    whole = library.planes(stream.source)[0]
    return decoded, source_of(stream.path, decoded, whole, stream.source.path.name)


def source_of(path: Path, decoded: Frame, whole: Frame, name: str) -> Frame:
    """The 4:2:0 source of a decoded stream: the whole picture, 4:4:4 or 4:2:0, cropped to a multiple of 8.

    Raises:
        ValueError: the stream has another size, or does not show the picture.
    """
    height, width = decoded[0].shape
    rows, columns = (extent // 8 * 8 for extent in whole[0].shape)
    if (height, width) != (rows, columns):
        want = f"{name} cropped to a multiple of 8 is {columns}x{rows}"
        raise ValueError(f"{path} is {width}x{height}, but {want}; encode that, or leave the stream out")
    by = 2 if is_subsampled(whole) else 1
    source = subsample([whole[0][:height, :width], *(plane[: height // by, : width // by] for plane in whole[1:])])
    if psnr(decoded[0], source[0]) < SAME_PICTURE:
        raise ValueError(f"{path} does not show {name}; rename one of them or leave the stream out")
    return source


def _cut(frame: Frame, corner: tuple[int, ...], size: int) -> Frame:
    top, left = corner
    return [
        plane[top // by : (top + size) // by, left // by : (left + size) // by].copy()
        for plane, by in zip(frame, (1, 2, 2), strict=True)
    ]
