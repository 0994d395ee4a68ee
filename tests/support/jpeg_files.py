# SPDX-License-Identifier: MIT
"""JPEG files of any sampling, put together from grey JPEGs of each plane: baseline, one scan a component (ITU-T T.81, annex B)."""

from __future__ import annotations

import io
import struct
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

CHROMA = (
    [17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99]
    + [24, 26, 56, 99, 99, 99, 99, 99, 47, 66, 99, 99, 99, 99, 99, 99]
    + [99] * 32
)
"""ITU-T T.81, table K.2."""
JFIF = b"\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0"


def reduced(picture: NDArray[np.uint8], factors: Sequence[tuple[int, int]], rgb: bool) -> list[NDArray[np.uint8]]:
    """Planes of a picture, Y'CbCr of full range BT.601 or R'G'B', each reduced to its sampling factors (horizontal, vertical)."""
    r, g, b = (picture[..., i].astype(np.float32) for i in range(3))
    luma = 0.299 * r + 0.587 * g + 0.114 * b
    whole = [r, g, b] if rgb else [luma, (b - luma) / 1.772 + 128, (r - luma) / 1.402 + 128]
    wide, high = (max(column) for column in zip(*factors, strict=True))
    height, width = luma.shape
    out = []
    for plane, (h, v) in zip(whole, factors, strict=True):
        small = Image.fromarray(plane).resize((-(-width * h // wide), -(-height * v // high)), Image.Resampling.BOX)
        out.append(np.clip(np.rint(np.asarray(small)), 0, 255).astype(np.uint8))
    return out


def jpeg(picture: NDArray[np.uint8], factors: Sequence[tuple[int, int]], quality: int, rgb: bool = False) -> bytes:
    """A JPEG file. R'G'B' is marked by the names of its components, without JFIF."""
    percent = 5000 // quality if quality < 50 else 200 - 2 * quality
    chroma = [min(max((value * percent + 50) // 100, 1), 255) for value in CHROMA]
    height, width = picture.shape[:2]
    frame, tables, scans = struct.pack(">BHHB", 8, height, width, 3), b"", b""
    for i, (plane, (h, v)) in enumerate(zip(reduced(picture, factors, rgb), factors, strict=True)):
        name = b"RGB"[i] if rgb else i + 1
        file = io.BytesIO()
        options: dict[str, Any] = {"quality": quality} if rgb or i == 0 else {"qtables": [chroma]}
        Image.fromarray(plane).save(file, "JPEG", **options)
        segments, coded = split(file.getvalue())
        frame += bytes([name, h << 4 | v, i])
        for marker, data in segments:
            if marker == 0xDB:
                tables += segment(0xDB, bytes([data[0] & 0xF0 | i]) + data[1:])
            if marker == 0xC4 and i == 0:
                tables += segment(0xC4, data)
        scans += segment(0xDA, bytes([1, name, 0, 0, 63, 0])) + coded
    return b"\xff\xd8" + (b"" if rgb else JFIF) + tables + segment(0xC0, frame) + scans + b"\xff\xd9"


def split(data: bytes) -> tuple[list[tuple[int, bytes]], bytes]:
    """Markers and contents of a JPEG's segments, and the coded data of its one scan."""
    at, segments = 2, []
    while True:
        marker, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        segments.append((marker, data[at + 4 : at + 2 + length]))
        at += 2 + length
        if marker == 0xDA:
            return segments, data[at:-2]


def segment(marker: int, data: bytes) -> bytes:
    """A segment of a JPEG."""
    return bytes([0xFF, marker]) + struct.pack(">H", len(data) + 2) + data
