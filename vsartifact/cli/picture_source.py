# SPDX-License-Identifier: MIT
"""A picture file as planes in memory: what is read of it, and how."""

from __future__ import annotations

import logging
import os
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from vsartifact.cli import deep, jpeg, picture_tags
from vsartifact.cli.errors import CommandError
from vsartifact.cli.picture_tags import Tags
from vsartifact.cli.planes import Planes

LARGEST = 500
"""Megapixels of a picture that is still restored: some 10 bytes of memory for each pixel."""
TEXT = 64 << 20
"""Bytes of a chunk of text or profile in a PNG."""
BASE = ("L", "LA", "RGB", "RGBA")
OTHERS = {"CMYK": "CMYK", "LAB": "L*a*b*", "HSV": "HSV", "F": "floating point", "I": "32-bit integers"}
"""Kinds of samples that are not restored, in words."""
AVIF_SAME = 4.0
"""Mean difference in 8-bit code values of two decoders that enlarge chroma in different ways."""
PREVIEW = 1
"""Bit of a TIFF's tag 254 that says that a page is a smaller version of another (TIFF 6.0, NewSubfileType)."""


@contextmanager
def guards() -> Iterator[None]:
    """Pillow's guards against pictures made to fill the memory, set to what is restored here."""
    from PIL import Image, PngImagePlugin

    logger = logging.getLogger("PIL.TiffImagePlugin")
    before = Image.MAX_IMAGE_PIXELS, PngImagePlugin.MAX_TEXT_CHUNK, PngImagePlugin.MAX_TEXT_MEMORY
    Image.MAX_IMAGE_PIXELS, PngImagePlugin.MAX_TEXT_CHUNK, PngImagePlugin.MAX_TEXT_MEMORY = None, TEXT, TEXT
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of tags that Pillow cannot read: what goes is said in words of our own
            logger.disabled = True
            yield
    finally:
        logger.disabled = False
        Image.MAX_IMAGE_PIXELS, PngImagePlugin.MAX_TEXT_CHUNK, PngImagePlugin.MAX_TEXT_MEMORY = before


def read(path: Path) -> tuple[Planes, Tags, list[str]]:
    """A picture, what goes with it, and what of its samples is lost, in words.

    Raises:
        CommandError: it is no picture, is cut off, too large, moves, has pages, or has a kind of colour that cannot be restored.
    """
    with guards():
        try:
            return _read(path)
        except (CommandError, OSError) as error:
            if isinstance(error, CommandError) or error.filename:
                raise
            raise CommandError(f"{path} cannot be decoded ({error}); copy it again") from error
        except MemoryError as error:
            raise CommandError(f"memory does not suffice for {path}; cut it into parts, or free memory") from error
        except Exception as error:  # of data from anywhere, Pillow's decoders raise anything
            raise CommandError(f"{path} cannot be decoded ({error or type(error).__name__}); copy it again") from error


def _read(path: Path) -> tuple[Planes, Tags, list[str]]:
    from PIL import Image, UnidentifiedImageError

    try:
        opened = Image.open(path)
    except UnidentifiedImageError as error:
        raise CommandError(f"{path} is not a picture that Pillow knows; convert it to PNG first") from error
    with opened as image:
        if image.width * image.height > LARGEST * 1_000_000:
            raise CommandError(
                f"{path} is {image.width}x{image.height}, which is {image.width * image.height / 1e6:.0f} megapixels; "
                f"up to {LARGEST} are restored, cut it into parts"
            )
        lost = _check_pages(path, image)
        if image.mode in OTHERS:
            raise CommandError(f"{path} is a picture of kind {OTHERS[image.mode]}; convert it to RGB or grey first")
        planes = _jpeg(path, image) if image.format in jpeg.FORMATS else _planes(path, image, lost)
        with path.open("rb") as file:
            return planes, picture_tags.read(file, image, len(planes.samples)), lost


def _jpeg(path: Path, image: Any) -> Planes:
    coded = jpeg.read(path)
    return Planes(
        samples=coded.samples,
        steps=coded.steps,
        size=image.size,
        family="grey" if len(coded.samples) == 1 else "rgb" if coded.rgb else "yuv",
        bits=8,
        jpeg=True,
    )


@contextmanager
def _silent_libtiff() -> Iterator[None]:
    """libtiff writes what it finds wrong to the standard error itself; Pillow raises it, too."""
    sys.stderr.flush()
    kept, nothing = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nothing, 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nothing)


def _check_pages(path: Path, image: Any) -> list[str]:
    """Refuse what is more than one picture, and say what is beside the first."""
    count = getattr(image, "n_frames", 1)
    if count == 1 or image.format == "MPO":  # the pictures behind the first of a JPEG are named with its segments
        return []
    if image.format != "TIFF":
        raise CommandError(f"{path} holds {count} pictures; convert it to a video first")
    pages = 0
    for number in range(count):
        image.seek(number)
        pages += not int(image.tag_v2.get(254, 0)) & PREVIEW
    image.seek(0)
    if pages > 1:
        raise CommandError(
            f"{path} holds {count} pages; save each as a file of its own first (tiffsplit of libtiff, or "
            f"ImageMagick: magick {path.name} page-%d.tif)"
        )
    return ["smaller versions of the picture"]


def _planes(path: Path, image: Any, lost: list[str]) -> Planes:
    """Planes of a picture, with all the bits that can be had; what cannot is added to ``lost``."""
    bits = deep.bits(path, image)
    orientation = image.getexif().get(picture_tags.ORIENTATION, 1) if image.format == "TIFF" else 1
    with _silent_libtiff() if image.format == "TIFF" else nullcontext():
        image.load()
    if image.mode.startswith("I;16"):
        grey = np.asarray(image).astype(np.uint16)
        if bits < 16:  # of 12 bits, say, as they are stored
            grey = (grey.astype(np.uint32) * 65535 // ((1 << bits) - 1)).astype(np.uint16)
        return Planes(samples=[grey], family="grey", size=image.size, bits=16, jpeg=False)
    samples: NDArray[Any] = np.asarray(_converted(image))
    samples = samples.reshape(*samples.shape[:2], -1)
    if image.format == "AVIF" and bits > 8 and (coded := _avif(path, samples)):
        return coded
    if bits > 8 and image.format != "AVIF":
        found = deep.read(path, image.format, samples, orientation)
        samples = samples if found is None else found
    kept = 16 if samples.dtype == np.uint16 else 8
    if bits > kept:
        lost.append(f"{bits - kept} of its {bits} bits a sample, which are not read")
    colours = samples.shape[2] - (samples.shape[2] in (2, 4))
    return Planes(
        samples=[samples[..., i] for i in range(colours)],
        alpha=samples[..., -1] if colours < samples.shape[2] else None,
        family="grey" if colours == 1 else "rgb",
        size=image.size,
        bits=kept,
        jpeg=False,
    )


def _converted(image: Any) -> Any:
    """The picture in a mode of ``BASE``, with transparency where it has any."""
    if "transparency" in image.info and image.mode in ("1", "L", "RGB", "P"):
        return image.convert("LA" if image.mode in ("1", "L") else "RGBA")
    if image.mode in BASE:
        return image
    return image.convert("L" if image.mode == "1" else "RGBA" if image.mode.endswith(("A", "a")) else "RGB")


def _avif(path: Path, seen: NDArray[np.uint8]) -> Planes | None:
    """The planes of an AVIF as they were coded, if they look as Pillow has them; transparency is Pillow's, of 8 bits."""
    coded = deep.read_avif(path)
    if coded is None or coded.planes[0].shape != seen.shape[:2]:
        return None
    colours = seen.shape[2] - (seen.shape[2] in (2, 4))
    step = (Fraction(1 << coded.subsampling[0]), Fraction(1 << coded.subsampling[1]))
    planes = Planes(
        samples=coded.planes,
        family="grey" if len(coded.planes) == 1 else "rgb" if coded.rgb else "yuv",
        size=(seen.shape[1], seen.shape[0]),
        bits=coded.bits,
        jpeg=False,
        steps=[(Fraction(1), Fraction(1)), step, step] if len(coded.planes) == 3 else (),
        alpha=seen[..., -1].astype(np.uint16) * 257 if colours < seen.shape[2] else None,
        matrix=coded.matrix,
        full_range=coded.full_range,
    )
    return planes if deep.difference(planes.result(planes.clip()), seen[..., :colours]) <= AVIF_SAME else None
