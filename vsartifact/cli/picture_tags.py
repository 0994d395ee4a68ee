# SPDX-License-Identifier: MIT
"""What a picture file holds beside its samples: colour profile, Exif, XMP, resolution, comments, chunks of PNG.

What describes how the samples are stored in the source says nothing of those of the result, and is left behind.
"""

from __future__ import annotations

import math
import re
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, BinaryIO

if TYPE_CHECKING:
    from PIL import Image

ORIENTATION = 0x0112
EXIF, GPS = 0x8769, 0x8825
"""Tags whose values are directories of their own."""
WIDTH, HEIGHT = 0xA002, 0xA003
"""Tags of the Exif directory that hold the picture's size."""
STORAGE = frozenset(
    {262, 263, 264, 265, 266, 273, 296, 297, 301, 326, 327, 328, 330, 332, 333, 334, 336, 337, 338, 339, 340, 341, 342, 347}
    | {529, 530, 531, 532, 559, 700, 34675, 37121, 37122, 40965, WIDTH, HEIGHT}
    | {tag for first, last in ((254, 260), (277, 285), (288, 294), (317, 326), (512, 522)) for tag in range(first, last)}
)
"""TIFF and Exif tags that describe stored samples, or that are kept by another way: resolution, XMP, profile, size."""
RAW = range(50706, 52600)
"""Tags of DNG (Adobe, Digital Negative 1.7), with which readers take a TIFF for raw data of a sensor."""
SPACES = {1: (b"GRAY",), 3: (b"RGB ",)}
"""Colour spaces of profiles (ICC.1:2022, 7.2.6) that fit samples of so many channels, without transparency."""
NO_RESOLUTION = ((1, 1), (72, 72))
"""What stands in files that know none."""
ALL_SPACES = (b"GRAY", b"RGB ", b"CMYK", b"Lab ", b"XYZ ", b"YCbr", b"HSV ", b"HLS ")
COPIED = frozenset(b"gAMA cHRM sRGB cICP mDCV cLLI tEXt zTXt iTXt tIME caBX".split())
"""Chunks of PNG that are as true of the result."""
WORDS = {
    b"gAMA": "gamma", b"cHRM": "chromaticities", b"sRGB": "rendering intent", b"cICP": "code points of its colours (cICP)",
    b"mDCV": "mastering display", b"cLLI": "light levels", b"tIME": "time of change", b"caBX": "content credentials",
    b"bKGD": "background colour", b"sPLT": "suggested palette", b"hIST": "histogram",
}  # fmt: skip
SEGMENTS = {
    b"Photoshop": "Photoshop and IPTC data", b"http://ns.adobe.com/xmp/extension/": "the rest of its XMP data",
    b"JP": "content credentials",
    b"FPXR": "FlashPix data",
}  # fmt: skip
"""Application segments of JPEG that have no place elsewhere, by how they begin."""
KNOWN_SEGMENTS = (b"JFIF", b"JFXX", b"Exif", b"http://ns.adobe.com/xap/1.0/", b"ICC_PROFILE", b"MPF", b"Adobe", b"Ducky")


@dataclass(frozen=True, kw_only=True)
class Tags:
    """What goes into the result."""

    profile: bytes = b""
    """ICC profile."""
    resolution: tuple[float, float] | None = None
    """Pixels an inch."""
    exif: Mapping[int, Any] = field(default_factory=dict)
    """By tag; those of directories below are mappings."""
    size: bool = False
    """Whether the Exif data tell the picture's size."""
    xmp: bytes = b""
    comment: bytes = b""
    chunks: tuple[tuple[bytes, bytes], ...] = ()
    """Types and contents."""
    lost: tuple[str, ...] = ()
    """What cannot go into any result, in words."""

    @property
    def orientation(self) -> int:
        """How the picture is turned, 1 to 8, as Exif counts."""
        return int(self.exif.get(ORIENTATION, 1))

    def turned(self) -> Tags:
        """The tags of the picture when its samples were turned."""
        exif = {tag: value for tag, value in self.exif.items() if tag != ORIENTATION}
        xmp = re.sub(rb'(tiff:Orientation(?:="|>))[0-9]', rb"\g<1>1", self.xmp)
        return replace(self, exif=exif, xmp=xmp)

    def missing(self, other: Tags) -> list[str]:
        """In words, what ``other`` lacks of this."""
        words = []
        if self.profile != other.profile:
            words.append("colour profile")
        if self.resolution and not _close(self.resolution, other.resolution) and self.resolution not in NO_RESOLUTION:
            words.append("resolution")
        tags = [tag for tag in _flat(self.exif) if tag not in _flat(other.exif) and tag != ORIENTATION]
        if tags:
            words.append("Exif data" if not other.exif else f"Exif {_names(tags)}")
        if self.xmp and not other.xmp:
            words.append("XMP data")
        if self.comment and not any(text.endswith(self.comment) for text in (other.comment, *(data for _, data in other.chunks))):
            words.append("comment")
        gone = [chunk for chunk in self.chunks if chunk not in other.chunks and chunk[0] != b"sRGB"]
        texts = [data.split(b"\0")[0].decode("latin-1") for name, data in gone if name in (b"tEXt", b"zTXt", b"iTXt")]
        if texts:
            words.append(f"text ({', '.join(dict.fromkeys(texts))})")
        return [*words, *dict.fromkeys(WORDS[name] for name, _ in gone if name in WORDS)]

    def exif_bytes(self, width: int, height: int) -> bytes:
        """The Exif data as they are stored, of a picture of so many pixels; empty where there are none."""
        from PIL import Image

        exif = Image.Exif()
        for tag, value in self.exif.items():
            if tag in (EXIF, GPS):
                exif.get_ifd(tag).update(value)
            else:
                exif[tag] = value
        if self.size:
            exif.get_ifd(EXIF).update({WIDTH: width, HEIGHT: height})
        return exif.tobytes() if self.exif or self.size else b""


def read(file: BinaryIO, image: Image.Image, channels: int) -> Tags:
    """The tags of a picture.

    Args:
        file: its file, which is read from its beginning.
        image: the same, decoded by Pillow.
        channels: those of the result, without transparency: 1 or 3.
    """
    info, lost = image.info, []
    profile = info.get("icc_profile") or b""
    if profile[16:20] in ALL_SPACES and profile[16:20] not in SPACES[channels]:
        lost.append(f"colour profile, which is for {profile[16:20].decode().strip()}")
        profile = b""
    resolution = info.get("dpi")
    if resolution is not None:
        resolution = (float(resolution[0]), float(resolution[1]))
        if not all(math.isfinite(value) and 0 < value < 65536 for value in resolution):
            resolution = None
    exif, size, broken = _exif(image)
    if broken:
        lost.append(f"broken Exif {_names(broken)}")
    xmp = info.get("xmp") or b""
    comment = info.get("comment") or b""
    chunks: list[tuple[bytes, bytes]] = []
    if image.format == "PNG":
        found = list(png_chunks(file))
        chunks = [
            (name, data) for name, data in found if name in COPIED and not data.startswith((b"XML:com.adobe.xmp", b"Raw profile"))
        ]
        lost += dict.fromkeys(WORDS[name] for name, _ in found if name in WORDS and name not in COPIED)
    lost += _segments(image)
    return Tags(
        profile=profile,
        resolution=resolution,
        exif=exif,
        size=size,
        xmp=xmp.encode() if isinstance(xmp, str) else xmp,
        comment=comment.encode() if isinstance(comment, str) else comment,
        chunks=tuple(chunks),
        lost=tuple(lost),
    )


def _exif(image: Image.Image) -> tuple[dict[int, Any], bool, list[int]]:
    """The Exif data that can be written again, whether they tell the size, and the tags that cannot be."""
    from PIL import Image as pillow

    out: dict[int, Any] = {}
    broken = []
    try:
        found = image.getexif()
        entries = dict(found)
        below = {tag: dict(found.get_ifd(tag)) for tag in (EXIF, GPS)}
    except Exception:  # of data from anywhere, Pillow's parser raises anything
        return {}, False, [EXIF]
    for directory, values in ((0, entries), *below.items()):
        kept = {}
        for tag, value in values.items():
            if (directory != GPS and (tag in STORAGE or tag in RAW)) or (directory == 0 and tag in (EXIF, GPS)):
                continue
            try:
                one = pillow.Exif()
                (one.get_ifd(directory) if directory else one)[tag] = value
                again = pillow.Exif()
                again.load(one.tobytes())
                if tag not in (again.get_ifd(directory) if directory else again):
                    raise ValueError("is not read again")
                if tag == ORIENTATION and value not in range(1, 9):
                    raise ValueError("means nothing")
            except Exception:
                broken.append(tag)
            else:
                kept[tag] = value
        if directory and kept:
            out[directory] = kept
        elif not directory:
            out = kept
    return out, WIDTH in below[EXIF], broken


def _flat(exif: Mapping[int, Any]) -> list[int]:
    return [*(tag for tag in exif if tag not in (EXIF, GPS)), *(tag for below in (EXIF, GPS) for tag in exif.get(below, ()))]


def _names(tags: list[int]) -> str:
    from PIL import ExifTags

    return ", ".join(ExifTags.TAGS.get(tag) or ExifTags.GPSTAGS.get(tag) or f"tag {tag}" for tag in tags)


def png_chunks(file: BinaryIO) -> Iterator[tuple[bytes, bytes]]:
    """Chunks of a PNG up to the first that is cut off, without those of samples."""
    file.seek(8)
    while len(head := file.read(8)) == 8:
        length, name = struct.unpack(">I4s", head)
        if name in (b"IDAT", b"fdAT"):
            file.seek(length + 4, 1)
            continue
        data = file.read(length)
        if len(data) < length or len(file.read(4)) < 4:
            return
        yield name, data


def _segments(image: Image.Image) -> list[str]:
    """What else a JPEG, or the first picture of several, is stored with."""
    words = []
    for name, data in getattr(image, "applist", ()):
        if name.startswith("APP") and not data.startswith(KNOWN_SEGMENTS):
            words.append(next((word for begin, word in SEGMENTS.items() if data.startswith(begin)), f"segment {name}"))
    more = getattr(image, "n_frames", 1) - 1
    if more > 0:
        words.append("second picture" if more == 1 else f"{more} further pictures")
    return list(dict.fromkeys(words))


def _close(a: tuple[float, float], b: tuple[float, float] | None) -> bool:
    return b is not None and all(math.isclose(x, y, rel_tol=0.02) for x, y in zip(a, b, strict=True))
