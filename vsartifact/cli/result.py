# SPDX-License-Identifier: MIT
"""A finished file, opened again: whether it has as many frames as went in, and what of the source it lacks."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vsartifact.cli.decode import Decoder, open_input, packets
from vsartifact.cli.errors import CommandError
from vsartifact.cli.probe import video_stream
from vsartifact.cli.streams import tags
from vsartifact.cli.times import fraction

if TYPE_CHECKING:
    from av.container import InputContainer

OF_THE_CONTAINER = ("handler_name", "vendor_id", "creation_time", "encoder", "id3v2_priv", "minor_version", "variant_bitrate")
"""Beginnings of tags that containers write about themselves."""

ROUNDED = Fraction(1, 50)
"""Part by which a pixel's shape may differ where a container counts whole pixels of the display."""


def check(path: Path, frames: int) -> None:
    """See that a file that was written has a number of frames.

    Raises:
        CommandError: it has another number.
    """
    import av

    try:
        with open_input(path) as container:
            stream = video_stream(container, path)
            index = stream.index
            written = sum(1 for _ in packets(container, [stream], []))
        if written != frames:  # some codecs have packets that are not shown
            with Decoder(path, index, 1) as decoder:
                written = sum(1 for _ in decoder)
    except av.FFmpegError as error:
        raise CommandError(
            f"what was written cannot be read again ({error.strerror}); take another --codec or call it .mkv"
        ) from error
    if written != frames:
        raise CommandError(
            f"{frames} frames went in and {written} came out; the result is not kept. Take another --codec or call it .mkv"
        )


def lacks(path: Path, source: InputContainer, index: int, whole: bool) -> list[str]:
    """What a file that was written lacks of its source, as its container has no place for it.

    Args:
        path: the file.
        source: what it was made from.
        index: of the source's video stream.
        whole: whether all of the source is in it.
    """
    out = []
    with open_input(path) as container:
        video = video_stream(container, path)
        if whole and len(container.chapters()) < len(source.chapters()):
            out.append("chapters")
        original: Any = source.streams[index]
        lost = _missing(tags(source.metadata), container.metadata | video.metadata)
        lost |= {key for key in _missing(tags(original.metadata), video.metadata) if key in ("title", "language")}
        if lost:
            out.append(f"tags ({', '.join(sorted(lost))})")
        shapes = [fraction(ratio) if (ratio := each.sample_aspect_ratio) else Fraction(1) for each in (original, video)]
        if abs(shapes[1] / shapes[0] - 1) > ROUNDED:
            out.append("the shape of pixels")
        old: dict[str, bytes]
        new: dict[str, bytes]
        old, new = ({**each.codec_context.coded_side_data} for each in (original, video))
        words = {"display_matrix": "rotation", "frame_cropping": "the container's crop", "stereo_3d": "stereoscopy"}
        words |= {
            "spherical": "the spherical projection",
            "icc_profile": "the colour profile",
            "3d_reference_displays": "3D displays",
        }
        out += [word for name, word in words.items() if old.get(name) and not new.get(name)]
    return out


def _missing(old: dict[str, str], new: dict[str, str]) -> set[str]:
    there = {key.casefold() for key in new}
    lost = {key for key in old if key.casefold() not in there}
    return {key for key in lost if not key.casefold().startswith(OF_THE_CONTAINER) and old[key] not in ("", "und")}
