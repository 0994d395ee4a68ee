# SPDX-License-Identifier: MIT
"""Planes of a JPEG file as they were coded: before chroma is enlarged, and before any conversion of colour.

libav decodes what most files are. It enlarges chroma by itself where it has no format of such sampling, but in a way that leaves each
coded sample at its place, where it is taken back (``libavcodec/mjpegdec.c``, ``upscale_h``). libjpeg, through Pillow, reads the rest:
arithmetic coding, and sampling that libav refuses; it enlarges chroma by 2 smoothly, so that what was coded is lost there, and by other
whole numbers by repetition.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from PIL.JpegImagePlugin import JpegImageFile

FORMATS = ("JPEG", "MPO")
"""Pillow's names; MPO is a JPEG with further pictures behind the first."""
SMOOTH = {(2, 1), (1, 2), (2, 2)}
"""Factors (horizontal, vertical) by which libjpeg enlarges linearly (``jdsample.c``)."""
CLOSE = 1.0
"""Mean difference, in code values, of two decoders that read the same picture; their inverse transforms round differently."""
LIBAV_ORDER = {"gbrp": (2, 0, 1)}
"""Where libav keeps red, green and blue."""

Step = tuple[Fraction, Fraction]


@dataclass(frozen=True, kw_only=True)
class Planes:
    """What was coded."""

    samples: Sequence[NDArray[np.uint8]]
    """Y; Y, Cb, Cr; or R, G, B. Each ceil(height / step) x ceil(width / step)."""
    steps: Sequence[Step]
    """Pixels of the picture for each sample of a plane, horizontal and vertical."""
    rgb: bool
    """R'G'B' rather than Y'CbCr of full range, BT.601."""


def is_rgb(image: JpegImageFile) -> bool:
    """Whether three components are R'G'B': what libjpeg's ``default_decompress_parms`` (``jdapimin.c``) decides by."""
    if "jfif" in image.info:
        return False
    if "adobe" in image.info:
        return image.info.get("adobe_transform") == 0
    return bytes(layer[0] for layer in image.layer) == b"RGB"


def read(path: Path) -> Planes:
    """The first picture of a JPEG file of one or three components.

    Raises:
        Exception: whatever Pillow raises where the file is damaged.
    """
    from PIL import Image

    opened: Any = Image.open(path, formats=FORMATS)
    with opened as image:
        rgb = len(image.layer) == 3 and is_rgb(image)
        factors = [(layer[1], layer[2]) for layer in image.layer]
        if len(factors) == 3 and not rgb:
            image.draft("YCbCr", None)
        decoded = np.asarray(image)
        size = image.size
    whole = [decoded] if decoded.ndim == 2 else [decoded[..., i] for i in range(3)]
    wide, high = (max(column) for column in zip(*factors, strict=True))
    steps = [(Fraction(wide, h), Fraction(high, v)) for h, v in factors]
    shapes = [(math.ceil(size[1] / y), math.ceil(size[0] / x)) for x, y in steps]
    native = _of_libav(path, shapes)
    if native and all(_close(a, b) for a, b in zip(native, whole, strict=True) if a.shape == b.shape):
        return Planes(samples=native, steps=steps, rgb=rgb)
    samples, kept = [], []
    for plane, (x, y) in zip(whole, steps, strict=True):
        repeated = x.denominator == y.denominator == 1 and (int(x), int(y)) not in SMOOTH
        samples.append(plane[:: int(y), :: int(x)] if repeated else plane)
        kept.append((x, y) if repeated else (Fraction(1), Fraction(1)))
    return Planes(samples=samples, steps=kept, rgb=rgb)


def _close(a: NDArray[np.uint8], b: NDArray[np.uint8]) -> bool:
    rows = max((1 << 22) // a.shape[1], 1)
    total = sum(
        np.abs(a[top : top + rows].astype(np.int16) - b[top : top + rows]).sum(dtype=np.int64) for top in range(0, len(a), rows)
    )
    return bool(total <= CLOSE * a.size)


def _of_libav(path: Path, shapes: Sequence[tuple[int, int]]) -> list[NDArray[np.uint8]] | None:
    """Planes of these shapes; None where libav does not decode the file to them."""
    import av

    decoder = av.CodecContext.create("mjpeg", "r")
    assert isinstance(decoder, av.VideoCodecContext)
    try:
        frames = decoder.decode(av.Packet(path.read_bytes())) or decoder.decode(None)
    except (av.FFmpegError, MemoryError):
        return None
    if not frames or len(frames[0].planes) != len(shapes) or frames[0].format.components[0].bits != 8:
        return None
    planes = [frames[0].planes[i] for i in LIBAV_ORDER.get(frames[0].format.name, range(len(shapes)))]
    found = []
    for plane, (height, width) in zip(planes, shapes, strict=True):
        rows: NDArray[Any] = np.frombuffer(plane, np.uint8).reshape(plane.height, -1)[:, : plane.width]
        found.append(rows[:: round(plane.height / height) or 1, :: round(plane.width / width) or 1])
    if any(plane.shape != shape for plane, shape in zip(found, shapes, strict=True)):
        return None
    return [plane.copy() for plane in found]
