# SPDX-License-Identifier: MIT
"""What PyAV cannot tell libav's Matroska muxer of a video track: the shape of its pixels and its crop, put into a finished file.

Elements of a track are laid out anew within the bytes that it has: :data:`ROOM`, which is its name while it is written, gives way.
Matroska's elements and their numbers are those of RFC 9559, EBML's rules those of RFC 8794.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from typing import BinaryIO, NamedTuple

SEGMENT, TRACKS, ENTRY, VIDEO = 0x18538067, 0x1654AE6B, 0xAE, 0xE0
NAME, VOID, CHECKSUM, TYPE = 0x536E, 0xEC, 0xBF, 0x83
WIDTH, HEIGHT, SHOWN_WIDTH, SHOWN_HEIGHT, SHOWN_UNIT = 0xB0, 0xBA, 0x54B0, 0x54BA, 0x54B2
CROP = (0x54BB, 0x54AA, 0x54CC, 0x54DD)
"""Top, bottom, left and right, in the order of libav's ``frame_cropping``."""
ROOM = " " * 96
"""End of a name that takes as many bytes as what is put in later."""
FIRST = 1 << 20
"""Bytes of a file in which its tracks begin."""


class Element(NamedTuple):
    """Where an element stands."""

    number: int
    begin: int
    data: int
    end: int


def elements(data: bytes, begin: int, end: int) -> list[Element]:
    """The elements of a part of a file."""
    out = []
    while begin < min(end, len(data) - 1):
        number, at = _number(data, begin, keep=True)
        size, at = _number(data, at, keep=False)
        out.append(Element(number, begin, at, min(end, at + size)))
        begin = at + size
    return out


def _number(data: bytes, at: int, keep: bool) -> tuple[int, int]:
    """A number of variable length, and where it ends; ``keep`` = with the bit that tells its length."""
    length = 9 - data[at].bit_length() if at < len(data) else 1
    value = int.from_bytes(data[at : at + length])
    return value if keep else value & ((1 << 7 * length) - 1), at + length


def _element(number: int, content: bytes, length: int = 0) -> bytes:
    """An element; its size takes ``length`` bytes, 0 = as few as can be."""
    size = len(content)
    length = length or next(n for n in range(1, 9) if size < (1 << 7 * n) - 1)
    head = number.to_bytes((number.bit_length() + 7) // 8)
    return head + (size | 1 << 7 * length).to_bytes(length) + content


def _integer(number: int, value: int) -> bytes:
    return _element(number, value.to_bytes(max(1, (value.bit_length() + 7) // 8)))


def finish(path: Path, title: str, aspect: Fraction, crop: bytes) -> None:
    """Write the shape of pixels and the crop of the video track whose name ends with :data:`ROOM`.

    Args:
        path: a Matroska file that libav has written.
        title: the track's name without it, empty = none.
        aspect: width of a pixel over its height.
        crop: as libav's ``frame_cropping``, empty = none.
    """
    with path.open("r+b") as file:
        data = file.read(FIRST)
        segment = next(element for element in elements(data, 0, len(data)) if element.number == SEGMENT)
        tracks = next(element for element in elements(data, segment.data, segment.end) if element.number == TRACKS)
        for entry in elements(data, tracks.data, tracks.end):
            if entry.number != ENTRY:
                continue
            parts = elements(data, entry.data, entry.end)
            if any(part.number == VIDEO for part in parts) and any(data[p.data : p.end].endswith(ROOM.encode()) for p in parts):
                new = _entry(data, parts, entry.end - entry.data, title, aspect, crop)
                _write(file, data, tracks, entry, new)
                return


def _entry(data: bytes, parts: Sequence[Element], room: int, title: str, aspect: Fraction, crop: bytes) -> bytes:
    """A track's elements in as many bytes as before."""
    out = b""
    for part in parts:
        if part.number == NAME:
            out += _element(NAME, title.encode()) if title else b""
        elif part.number == VIDEO:
            out += _element(VIDEO, _video(data, part, aspect, crop))
        elif part.number not in (VOID, CHECKSUM):
            out += data[part.begin : part.end]
    left = room - len(out)
    if left >= 9:
        out += _element(VOID, bytes(left - 9), 8)
    elif left >= 2:
        out += _element(VOID, bytes(left - 2), 1)
    if len(out) != room:
        raise ValueError(f"the track needs {len(out)} bytes and has {room}")
    return out


def _video(data: bytes, video: Element, aspect: Fraction, crop: bytes) -> bytes:
    parts = elements(data, video.data, video.end)
    found = {part.number: int.from_bytes(data[part.data : part.end]) for part in parts}
    replaced = (SHOWN_WIDTH, SHOWN_HEIGHT, SHOWN_UNIT, *CROP)
    out = b"".join(data[part.begin : part.end] for part in parts if part.number not in replaced)
    edges = struct.unpack("<4I", crop) if len(crop) == 16 else (0, 0, 0, 0)
    out += b"".join(_integer(number, edge) for number, edge in zip(CROP, edges, strict=True) if edge)
    width, height = found[WIDTH] - edges[2] - edges[3], found[HEIGHT] - edges[0] - edges[1]
    shape = aspect * width / height
    if shape.numerator > 2 * width or shape.denominator > 2 * height:  # too large for pixels: it says that it is a ratio
        return out + _sizes(shape.numerator, shape.denominator) + _integer(SHOWN_UNIT, 3)
    times = max(-(-width // shape.numerator), -(-height // shape.denominator))
    return out + _sizes(times * shape.numerator, times * shape.denominator)


def _sizes(width: int, height: int) -> bytes:
    return _integer(SHOWN_WIDTH, width) + _integer(SHOWN_HEIGHT, height)


def _write(file: BinaryIO, data: bytes, tracks: Element, entry: Element, new: bytes) -> None:
    content = data[tracks.data : entry.data] + new + data[entry.end : tracks.end]
    first = elements(content, 0, len(content))[0]
    if first.number == CHECKSUM:  # of all that follows it
        content = content[: first.data] + zlib.crc32(content[first.end :]).to_bytes(4, "little") + content[first.end :]
    file.seek(tracks.data)
    file.write(content)
