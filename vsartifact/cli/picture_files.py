# SPDX-License-Identifier: MIT
"""How pictures are written: tried before the work with a small one, and opened again before the file gets its name."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from vsartifact.cli import deep, files, picture_tags
from vsartifact.cli.errors import CommandError
from vsartifact.cli.files import part_of
from vsartifact.cli.picture_source import guards
from vsartifact.cli.picture_tags import Tags

if TYPE_CHECKING:
    from PIL import Image

FORMATS: dict[str, tuple[str, dict[str, Any]]] = {
    ".png": ("PNG", {}),
    ".jpg": ("JPEG", {"quality": 95, "subsampling": 0}),
    ".webp": ("WEBP", {"lossless": True}),
    ".avif": ("AVIF", {"quality": 95, "subsampling": "4:4:4"}),
    ".bmp": ("BMP", {}),
    ".tif": ("TIFF", {}),
}
"""Pillow's names and settings by suffix, so that what was restored is not lost again."""
SAME = dict.fromkeys(files.JPEG, ".jpg") | {".tiff": ".tif", ".dib": ".bmp"}
"""Other suffixes of the same formats."""
TURNED_BY_TAG = (".jpg", ".tif", ".avif")
"""Formats whose readers turn a picture by its tag; in the others the samples are turned."""
LONGEST = {".jpg": 65500, ".webp": 16383, ".avif": 65536}
"""Pixels of the longest side that a format, or its library, holds."""


def kind(output: Path) -> str:
    """The suffix that stands for the format of a file."""
    suffix = output.suffix.lower()
    return SAME.get(suffix, suffix)


def check(output: Path, width: int, height: int, channels: int, samples: type[Any], tags: Tags) -> tuple[Tags, list[str]]:
    """See that a picture can be written under a name, by writing a small one of its kind.

    Args:
        output: the name.
        width, height: of the picture.
        channels: with transparency, 1 to 4.
        samples: ``np.uint8`` or ``np.uint16``.
        tags: what is to go with it.

    Returns:
        The tags that the format holds, and in words what goes.

    Raises:
        CommandError: such a picture cannot be written in this format.
    """
    suffix = kind(output)
    if max(width, height) > LONGEST.get(suffix, max(width, height)):
        raise CommandError(
            f"{output} would be {width}x{height}, and {output.suffix} holds {LONGEST[suffix]} pixels a side; call it .png"
        )
    small = (np.arange(16 * 16 * channels).reshape(16, 16, channels) % 251).astype(samples)
    lost = [*tags.lost]
    # Tags that a library does not take go one kind after the other, those that break most often first.
    for without in (
        {},
        {"exif": {}, "size": False},
        {"xmp": b""},
        {"chunks": (), "comment": b""},
        {"profile": b""},
        {"resolution": None},
    ):
        less = replace(tags, **without)
        lost += [word for word in tags.missing(less) if word not in lost]
        tags = less
        try:
            file = io.BytesIO()
            write(file, suffix, small, tags)
            image = _open(file)
            held = picture_tags.read(file, image, channels - (channels in (2, 4)))
        except Exception as error:  # of Pillow and the libraries below it
            problem = error
            continue
        if channels in (2, 4) and not image.mode.endswith("A"):
            problem = ValueError(f"{output.suffix} has no transparency")
            break
        lost += [word for word in tags.missing(held) if word not in lost]
        return tags, lost
    raise CommandError(f"{output} cannot be written ({problem}); call it .png") from problem


def save(output: Path, samples: NDArray[Any], tags: Tags) -> None:
    """Write a picture beside its name, open it again, and give it the name.

    Args:
        output: its name.
        samples: height x width x channels, 8 or 16 bits: grey, grey and alpha, R'G'B', R'G'B' and alpha.
        tags: what goes with it, from :func:`check`.

    Raises:
        CommandError: it cannot be written, or not be opened again.
        OSError: the disk is full, or the folder cannot be written.
    """
    part = part_of(output)
    try:
        with part.open("w+b") as file:
            write(file, kind(output), samples, tags)
            file.flush()
            image = _open(file)
        height, width = samples.shape[:2]
        if sorted(image.size) != sorted((width, height)):  # a TIFF comes turned
            raise ValueError(f"what was written is {image.width}x{image.height}, not {width}x{height}")
        part.replace(output)
    except BaseException as error:
        part.unlink(missing_ok=True)
        if (isinstance(error, OSError) and error.filename) or not isinstance(error, Exception):
            raise
        raise CommandError(f"{output} cannot be written ({error}); call it .png") from error


def _open(file: BinaryIO) -> Image.Image:
    from PIL import Image

    file.seek(0)
    with guards():
        image = Image.open(file)
        image.load()
    return image


def write(file: BinaryIO, suffix: str, samples: NDArray[Any], tags: Tags) -> None:
    """Write a picture into an open file; errors are those of the libraries."""
    from PIL import Image, PngImagePlugin

    height, width, channels = samples.shape
    exif = tags.exif_bytes(width, height)
    if suffix == ".tif":
        deep.write_tiff(file, samples, _tiff_tags(tags, exif))
        return
    form, options = FORMATS[suffix]
    options = {**options, **({"exif": exif} if exif else {}), **({"icc_profile": tags.profile} if tags.profile else {})}
    if tags.resolution:
        options["dpi"] = tags.resolution
    if tags.xmp and suffix != ".png":
        options["xmp"] = tags.xmp
    if suffix == ".jpg" and tags.comment:
        options["comment"] = tags.comment
    if suffix == ".png":
        chunks = PngImagePlugin.PngInfo()
        for name, data in tags.chunks:
            chunks.add(name, data)
        if tags.comment:
            chunks.add(b"iTXt", b"Comment\0\0\0\0\0" + tags.comment.decode("utf-8", "replace").encode())
        if tags.xmp:
            chunks.add(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + tags.xmp)
        options["pnginfo"] = chunks
        if samples.dtype == np.uint16 and channels > 1:
            beside = io.BytesIO()
            Image.new("RGB", (1, 1)).save(beside, "PNG", **options)
            stored = picture_tags.png_chunks(beside)
            deep.write_png(file, samples, [chunk for chunk in stored if chunk[0] not in (b"IHDR", b"IEND")])
            return
    Image.fromarray(samples[..., 0] if channels == 1 else samples).save(file, form, **options)


def _tiff_tags(tags: Tags, exif: bytes) -> dict[int, Any]:
    """Tags of a TIFF by number."""
    from PIL import Image

    again = Image.Exif()
    if exif:
        again.load(exif)
    out = {tag: again.get_ifd(tag) if tag in (picture_tags.EXIF, picture_tags.GPS) else value for tag, value in again.items()}
    if tags.profile:
        out[34675] = tags.profile
    if tags.xmp:
        out[700] = tags.xmp
    if tags.resolution:
        out |= {282: tags.resolution[0], 283: tags.resolution[1], 296: 2}
    return out
