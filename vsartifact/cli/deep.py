# SPDX-License-Identifier: MIT
"""Pictures of more than 8 bits a sample, which Pillow reads and writes in 8 where they have colour or transparency.

libav reads them. What it reads is held against what Pillow reads, which has the same picture in fewer bits.
Written are PNG (W3C, Portable Network Graphics, third edition) of 16 bits, and TIFF 6.0: libtiff as Pillow calls it writes no Exif data.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    import av
    from PIL import Image

Samples = NDArray[np.uint16]

PACKED = {"gray16": 1, "ya16": 2, "rgb48": 3, "rgba64": 4}
"""libav's formats of one plane, without the order of bytes, and their channels."""
PLANAR = {"gbrp16": (2, 0, 1), "gbrap16": (2, 0, 1, 3)}
"""Those of several planes, and where red, green, blue and alpha are."""
SAME = 2.0
"""Mean difference in 8-bit code values up to which two decoders have read one picture."""
WRITABLE = (".png", ".tif", ".tiff")
"""Suffixes of formats that are written in 16 bits."""
STEP = 1 << 24
"""Samples that are packed at a time."""


def bits(path: Path, image: Image.Image) -> int:
    """Bits of a sample in the file, of a format that can have more than 8.

    Raises:
        OSError: the file cannot be read.
    """
    if image.format == "PNG":
        with path.open("rb") as file:
            return max(file.read(25)[24], 8)
    if image.format == "TIFF":
        found = getattr(image, "tag_v2", {}).get(258, 8)
        return max(found) if isinstance(found, tuple) else int(found)
    if image.format == "AVIF":
        frame = _decode(path, None)
        return 8 if frame is None else int(frame.format.components[0].bits)
    return 8


def read(path: Path, form: str, seen: NDArray[np.uint8], orientation: int) -> Samples | None:
    """A PNG or TIFF as height x width x channels of 16 bits; None where libav does not read it as Pillow does.

    Args:
        path: the file.
        form: its format by Pillow's name.
        seen: the picture as Pillow has it, height x width x channels, turned.
        orientation: how Pillow has turned it, 1 to 8.
    """
    frame = _decode(path, {"PNG": "png", "TIFF": "tiff"}[form])
    if frame is None:
        return None
    name, big = frame.format.name.removesuffix("be").removesuffix("le"), frame.format.name.endswith("be")
    if name not in PACKED and name not in PLANAR:
        return None
    kind = np.dtype(">u2" if big else "<u2")
    planes = [np.frombuffer(plane, kind).reshape(plane.height, -1) for plane in frame.planes]
    if name in PACKED:
        samples = planes[0][:, : frame.width * PACKED[name]].reshape(frame.height, frame.width, PACKED[name])
    else:
        samples = np.dstack([planes[i][:, : frame.width] for i in PLANAR[name]])
    samples = turned(samples, orientation).astype(np.uint16)
    if samples.shape[2] == 2 and seen.shape[2] == 4:  # grey with transparency, which Pillow shows in colour
        seen = seen[..., [0, 3]]
    return samples if samples.shape == seen.shape and difference(samples, seen) <= SAME else None


def turned(samples: NDArray[Any], orientation: int) -> NDArray[Any]:
    """Samples, height x width or more dimensions, turned as an Exif orientation, 1 to 8, says that they are to be shown."""
    if orientation in (5, 6, 7, 8):
        samples = samples.swapaxes(0, 1)
    flips = {2: (1,), 3: (0, 1), 4: (0,), 6: (1,), 7: (0, 1), 8: (0,)}.get(orientation, ())
    return np.ascontiguousarray(np.flip(samples, flips))


def difference(samples: Samples, seen: NDArray[np.uint8]) -> float:
    """Mean difference in 8-bit code values of a picture of 16 bits and one of 8."""
    rows = max(STEP // samples[0].size, 1)
    parts = [slice(top, top + rows) for top in range(0, len(samples), rows)]
    return float(sum(np.abs(samples[part] / np.float32(257) - seen[part]).sum(dtype=np.float64) for part in parts) / seen.size)


@dataclass(frozen=True, kw_only=True)
class Coded:
    """Planes of an AVIF file as they were coded."""

    planes: list[Samples]
    """Y; Y, U, V; or R, G, B."""
    bits: int
    rgb: bool
    subsampling: tuple[int, int]
    """Binary logarithms, horizontal and vertical."""
    matrix: int
    """ITU-T H.273; BT.601 where the file does not say, as libavif has it."""
    full_range: bool


def read_avif(path: Path) -> Coded | None:
    """The planes of an AVIF file that is one picture of one piece; None where libav does not read it."""
    frame = _decode(path, None)
    if frame is None:
        return None
    fmt = frame.format
    rgb = fmt.name.startswith("gbrp")
    order = (2, 0, 1) if rgb else range(len(fmt.components))
    kind = np.dtype(">u2" if fmt.name.endswith("be") else "<u2")
    if fmt.components[0].bits <= 8 or len(frame.planes) not in (1, 3):
        return None
    planes = [frame.planes[i] for i in order]
    rows = [np.frombuffer(plane, kind).reshape(plane.height, -1)[:, : plane.width].astype(np.uint16) for plane in planes]
    halves = [max((full + 1) // 2 == part and full != part, 0) for full, part in zip(rows[0].shape, rows[-1].shape, strict=True)]
    return Coded(
        planes=rows,
        bits=fmt.components[0].bits,
        rgb=rgb,
        subsampling=(int(halves[1]), int(halves[0])),
        matrix=6 if frame.colorspace == 2 else int(frame.colorspace),
        full_range=rgb or frame.color_range == 2,
    )


def _decode(path: Path, codec: str | None) -> av.VideoFrame | None:
    """The first frame of a file: of a decoder, given all of it, or of whatever container libav sees in it; None for an error."""
    import av

    try:
        if codec is None:
            with path.open("rb") as file, av.open(file, "r") as container:  # libav takes some names for more than names
                return next(container.decode(video=0), None)
        decoder = av.CodecContext.create(codec, "r")
        assert isinstance(decoder, av.VideoCodecContext)
        frames = decoder.decode(av.Packet(path.read_bytes())) or decoder.decode(None)
        return frames[0] if frames else None
    except (av.FFmpegError, IndexError, MemoryError):
        return None


def write_png(file: BinaryIO, samples: Samples, chunks: Iterable[tuple[bytes, bytes]]) -> None:
    """Write a PNG of 16 bits a sample.

    Args:
        file: where to.
        samples: height x width x channels: grey, grey and alpha, R'G'B', R'G'B' and alpha.
        chunks: types and contents of further chunks, which go before the picture.
    """
    height, width, channels = samples.shape
    file.write(b"\x89PNG\r\n\x1a\n")
    _chunk(file, b"IHDR", struct.pack(">IIBBBBB", width, height, 16, (0, 4, 2, 6)[channels - 1], 0, 0, 0))
    for name, data in chunks:
        _chunk(file, name, data)
    packer = zlib.compressobj()
    rows = max(STEP // (width * channels), 1)
    for top in range(0, height, rows):
        part = samples[top : top + rows].astype(">u2").reshape(-1, width * channels).view(np.uint8)
        # Filter type 1 (Sub): bytes less those of the pixel before.
        lines = np.empty((len(part), 1 + part.shape[1]), np.uint8)
        lines[:, 0] = 1
        lines[:, 1 : 1 + 2 * channels] = part[:, : 2 * channels]
        lines[:, 1 + 2 * channels :] = part[:, 2 * channels :] - part[:, : -2 * channels]
        _chunk(file, b"IDAT", packer.compress(lines.tobytes()))
    _chunk(file, b"IDAT", packer.flush())
    _chunk(file, b"IEND", b"")


def _chunk(file: BinaryIO, name: bytes, data: bytes) -> None:
    file.write(struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(data, zlib.crc32(name))))


def write_tiff(file: BinaryIO, samples: NDArray[Any], tags: Mapping[int, Any]) -> None:
    """Write a TIFF, deflated, with horizontal differencing.

    Args:
        file: where to.
        samples: height x width x channels, 8 or 16 bits: grey, R'G'B', R'G'B' and alpha, which is not multiplied in, or grey and alpha,
            written as R'G'B' and alpha, since Pillow opens no other of 16 bits.
        tags: further tags by number; a mapping stands for a directory of its own.
    """
    from PIL.TiffImagePlugin import ImageFileDirectory_v2

    if samples.shape[2] == 2:
        samples = samples[..., [0, 0, 0, 1]]
    height, width, channels = samples.shape
    rows = max(STEP // (width * channels), 1)
    strips = []
    for top in range(0, height, rows):
        part = samples[top : top + rows].astype("<u2" if samples.dtype == np.uint16 else np.uint8)
        part[:, 1:] -= part[:, :-1].copy()
        strips.append(zlib.compress(part.tobytes()))
    directory = ImageFileDirectory_v2(b"II*\0\0\0\0\0")
    for number, value in tags.items():
        directory[number] = value
    lengths = [len(strip) for strip in strips]
    directory[256], directory[257], directory[258] = width, height, (8 * samples.itemsize,) * channels
    directory[259], directory[317] = 8, 2
    directory[262], directory[277], directory[284] = 1 if channels == 1 else 2, channels, 1
    directory[273], directory[278] = tuple(sum(lengths[:i]) for i in range(len(lengths))), rows
    directory[279] = tuple(lengths)
    directory.tagtype[273] = directory.tagtype[279] = 4
    if channels == 4:
        directory[338] = 2
    directory.save(file)
    for strip in strips:
        file.write(strip)
