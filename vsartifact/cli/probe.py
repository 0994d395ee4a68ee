# SPDX-License-Identifier: MIT
"""What the encoder and the container must be told of a video stream so that it is shown as before."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vsartifact.cli.errors import CommandError, warn
from vsartifact.cli.times import fraction

if TYPE_CHECKING:
    import av

LATE = 1
"""Seconds that may lack at the end of a file that is called whole: durations in headers are rounded, audio ends earlier."""


@dataclass(frozen=True, kw_only=True)
class Look:
    """How a stream is to be shown. Numbers are those of ITU-T H.273, in libav's enumerations."""

    index: int
    """Of the stream in its file."""
    codec: str
    """libav's name of it."""
    matrix: int
    transfer: int
    primaries: int
    range: int
    chroma_location: int
    aspect: Fraction
    """Width of a pixel over its height."""
    display_matrix: Sequence[int]
    """Rotation and mirroring as nine numbers; empty = none."""
    rate: Fraction
    """Mean frame rate."""
    interlaced: bool
    field_order: int
    """libav's ``AVFieldOrder``."""


@dataclass(frozen=True, kw_only=True)
class Light:
    """HDR static metadata: SMPTE ST 2086 and CTA-861.3."""

    primaries: Sequence[tuple[float, float]]
    """CIE 1931 x and y of red, green, blue and white; empty where they are unknown."""
    luminance: tuple[float, float]
    """Largest and smallest of the mastering display, cd/m2."""
    content: tuple[int, int] | None
    """Largest light level of a pixel and of a frame's mean, cd/m2."""


def video_stream(container: av.container.InputContainer, path: Path) -> av.VideoStream:
    """The stream that players show first: not a cover picture.

    Raises:
        CommandError: there is none.
    """
    from av.stream import Disposition

    films = [stream for stream in container.streams.video if not stream.disposition & Disposition.attached_pic]
    if not films:
        kinds = ", ".join(sorted({stream.type for stream in container.streams})) or "nothing"
        raise CommandError(f"{path} has no video stream, only {kinds}; give a file with video")
    return next((stream for stream in films if stream.disposition & Disposition.default), films[0])


def look(path: Path) -> Look:
    """Facts about the video of a file, from its header and its first frame.

    Raises:
        CommandError: it is no video, has none, or not one frame of it can be decoded.
    """
    import av

    try:
        container = av.open(str(path))
    except av.FFmpegError as error:
        raise CommandError(
            f"{path} is not a video that can be read ({error.strerror}); it may be cut off or of another kind"
        ) from error
    with container:
        stream = video_stream(container, path)
        try:
            frame = next(container.decode(stream), None)
        except av.FFmpegError as error:
            raise CommandError(
                f"{path}: its video cannot be decoded ({error.strerror}); see whether a player plays it"
            ) from error
        if frame is None:
            raise CommandError(f"{path} holds not one whole frame of video; it is cut off, copy it again")
        matrix = stream.codec_context.coded_side_data.get("display_matrix", b"")
        kinds = {kind.name for kind in frame.side_data}
        if kinds & {"DOVI_RPU_BUFFER", "DOVI_METADATA", "DYNAMIC_HDR_PLUS", "DYNAMIC_HDR_VIVID"}:
            warn(f"{path} has dynamic HDR metadata (Dolby Vision, HDR10+ or HDR Vivid), which cannot be kept; static metadata is")
        return Look(
            index=stream.index,
            codec=stream.codec_context.codec.canonical_name,
            matrix=frame.colorspace,
            transfer=frame.color_trc,
            primaries=frame.color_primaries,
            range=frame.color_range,
            chroma_location=frame.chroma_location,
            aspect=fraction(stream.sample_aspect_ratio) if stream.sample_aspect_ratio else Fraction(1),
            display_matrix=struct.unpack("=9i", matrix) if len(matrix) == 36 else (),
            rate=fraction(rate) if (rate := stream.average_rate or stream.guessed_rate) else Fraction(25),
            interlaced=frame.interlaced_frame,
            field_order=stream.codec_context.field_order,
        )


def light(props: Mapping[str, Any]) -> Light | None:
    """HDR static metadata among the frame properties that BestSource sets; None where there is none."""
    primaries: list[tuple[float, float]] = []
    luminance = (0.0, 0.0)
    if "MasteringDisplayPrimariesX" in props:
        primaries = list(zip(props["MasteringDisplayPrimariesX"], props["MasteringDisplayPrimariesY"], strict=True))
        primaries.append((props["MasteringDisplayWhitePointX"], props["MasteringDisplayWhitePointY"]))
    if "MasteringDisplayMaxLuminance" in props:
        luminance = (props["MasteringDisplayMaxLuminance"], props["MasteringDisplayMinLuminance"])
    content = None
    if "ContentLightLevelMax" in props:
        content = (int(props["ContentLightLevelMax"]), int(props["ContentLightLevelAverage"]))
    return Light(primaries=primaries, luminance=luminance, content=content) if primaries or content else None


def check_whole(path: Path, end: Fraction) -> None:
    """See that a file holds as much as its header says.

    Args:
        path: the file.
        end: when its video ends, counted as its timestamps count.

    Raises:
        CommandError: no stream goes on to the end that the header names: the file was cut off.
    """
    import av

    with av.open(str(path)) as container:
        if not container.duration or not container.size:
            return
        announced = Fraction(container.duration + (container.start_time or 0), av.time_base)
        last = end
        if announced - last > LATE:
            for packet in container.demux():
                if packet.pts is not None:
                    last = max(last, (packet.pts + (packet.duration or 0)) * fraction(packet.time_base))
    if announced - last > LATE:
        raise CommandError(
            f"{path} is cut off: its header says {float(announced):.1f} s, its video ends at {float(end):.1f} s; copy it again, or "
            f"restore what is there with --duration {float(end):.3f}"
        )
