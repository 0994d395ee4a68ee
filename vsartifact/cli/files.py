# SPDX-License-Identifier: MIT
"""Where results are written: names, files that are there already, and the part that becomes the result."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from vsartifact.cli.errors import CommandError

JPEG = (".jpg", ".jpeg", ".jpe", ".jfif", ".jif", ".jfi", ".pjpeg", ".pjp", ".mpo")
"""What JPEG files are called."""
PICTURES = (".png", *JPEG, ".webp", ".avif", ".bmp", ".dib", ".tif", ".tiff")
"""Suffixes of files that are single pictures; everything else is video."""
OTHER_PICTURES = (
    ".heic", ".heif", ".hif", ".jxl", ".jp2", ".j2k", ".jpx", ".jxr", ".psd", ".exr", ".hdr", ".tga", ".ppm", ".pgm", ".pnm", ".pbm",
    ".ico", ".svg", ".dng", ".nef", ".cr2", ".cr3", ".arw", ".orf", ".rw2", ".raf",
)  # fmt: skip
"""Suffixes of pictures that are not read."""


def is_picture(path: Path) -> bool:
    """Whether the name says that the file is a single picture."""
    return path.suffix.lower() in PICTURES


def check_input(path: Path) -> None:
    """Raise :class:`CommandError` unless ``path`` is a file that can be read."""
    if path.is_dir():
        raise CommandError(f"{path} is a folder; give one file, or run the command once for each file in it")
    if not path.exists():
        raise CommandError(f"{path} does not exist; check the name")
    if not os.access(path, os.R_OK):
        raise CommandError(f"{path} may not be read by this user; change its permissions")
    if path.suffix.lower() in OTHER_PICTURES:
        raise CommandError(f"{path} is a picture of a kind that is not read; convert it to PNG, TIFF or JPEG of full size first")


def url(path: Path) -> str:
    """A file's name as libav takes it: a colon in it begins no protocol."""
    return f"file:{path}"


def default_output(path: Path) -> Path:
    """``film.restored.mkv`` for ``film.mp4``, ``photo.restored.png`` for ``photo.jpg``."""
    return path.with_suffix(".restored.png" if is_picture(path) else ".restored.mkv")


def part_of(output: Path) -> Path:
    """The file beside ``output`` that is written first; it keeps the suffix, which says the format."""
    return output.with_suffix(f".part{output.suffix}")


def check_output(source: Path, output: Path, overwrite: bool) -> None:
    """See that ``output`` and its part may be written; on a terminal, ask before anything is replaced.

    Raises:
        CommandError: it is the source, its folder is missing or cannot be written, or it is there and is not to be replaced.
    """
    if not output.suffix:
        raise CommandError(f"{output} has no suffix to tell the format by; call it {output}.mkv or {output}.png")
    if is_picture(output) != is_picture(source):
        kinds = ("a picture", "a video") if is_picture(source) else ("a video", "a picture")
        raise CommandError(
            f"{source.name} is {kinds[0]} and {output.name} {kinds[1]}; call the output {default_output(source).name}"
        )
    if output.exists() and output.samefile(source):
        raise CommandError(f"{output} is the input itself; give another name with -o")
    folder = output.parent
    if not folder.is_dir():
        raise CommandError(f"the folder {folder} of the output does not exist; create it first")
    if not os.access(folder, os.W_OK):
        raise CommandError(f"the folder {folder} cannot be written; give another place with -o")
    for file in (output, part_of(output)):
        if file.exists() and not overwrite and not _may_replace(file):
            what = "" if file == output else ", left by a run that was stopped,"
            raise CommandError(f"{file}{what} is there already; give --overwrite to replace it, or another name with -o")


def _may_replace(file: Path) -> bool:
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return False
    import typer

    return typer.confirm(f"{file} is there already. Replace it?", err=True)
