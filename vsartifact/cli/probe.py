# SPDX-License-Identifier: MIT
"""What the encoder and the container must be told of a video stream so that it is shown as before."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from vsartifact.cli.decode import Decoder, open_input
from vsartifact.cli.errors import CommandError
from vsartifact.cli.times import fraction

if TYPE_CHECKING:
    import av

FAR = 1
"""Seconds. Files that begin later, as transport streams do, are moved to begin at 0; others keep their timestamps."""
TOP_FIRST, BOTTOM_FIRST = 2, 3
"""libav's ``AVFieldOrder`` of frames whose top or bottom field is coded and shown first."""
MASTERING = struct.Struct("=22i")
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
    crop: bytes
    """The container's: pixels at the top, bottom, left and right that are not shown, as libav's ``frame_cropping``; empty = none."""
    rate: Fraction
    """Mean frame rate."""
    interlaced: bool
    """Whether any frame has two fields."""
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
    films = [stream for stream in films if stream.codec_context is not None]
    if not films:
        kinds = sorted({stream.type for stream in container.streams if stream.type != "video"})
        what = ", ".join(kinds) or "nothing"
        if "audio" in kinds:
            cover = " with a cover picture" if container.streams.video else ""
            raise CommandError(f"{path} has no video stream, only {what}: it is an audio file{cover}; give a file with video")
        raise CommandError(f"{path} has no video stream, only {what}; give a file with video")
    return next((stream for stream in films if stream.disposition & Disposition.default), films[0])


def look(path: Path) -> Look:
    """Facts about the video of a file, from its header and its first frame.

    Raises:
        CommandError: it is no video, has none, or not one frame of it can be decoded.
    """
    import av

    try:
        with open_input(path) as container:
            stream = video_stream(container, path)
            index = stream.index
        with Decoder(path, index, 1) as decoder:
            frame = next(iter(decoder), None)
            stream = decoder.stream
            if frame is None:
                raise CommandError(f"{path} holds not one whole frame of video; it is cut off or damaged, copy it again")
            context = stream.codec_context
            matrix = context.coded_side_data.get("display_matrix", b"")
            return Look(
                index=index,
                codec=context.codec.canonical_name,
                matrix=frame.colorspace,
                transfer=frame.color_trc,
                primaries=frame.color_primaries,
                range=frame.color_range,
                chroma_location=frame.chroma_location,
                aspect=fraction(stream.sample_aspect_ratio) if stream.sample_aspect_ratio else Fraction(1),
                display_matrix=struct.unpack("=9i", matrix) if len(matrix) == 36 else (),
                crop=context.coded_side_data.get("frame_cropping", b""),
                rate=fraction(rate) if (rate := stream.average_rate or stream.guessed_rate) else Fraction(25),
                interlaced=False,
                field_order=0,
            )
    except av.FFmpegError as error:
        raise CommandError(
            f"{path} is not a video that can be read ({error.strerror}); it may be cut off or of another kind"
        ) from error


def with_fields(look: Look, frame: av.VideoFrame | None) -> Look:
    """The look of a video whose first frame of two fields is ``frame``; None = all frames are progressive."""
    if frame is None:
        return look
    order = TOP_FIRST if top_field_first(frame) else BOTTOM_FIRST
    return replace(look, interlaced=True, field_order=order)


def top_field_first(frame: av.VideoFrame) -> bool:
    """Whether the upper of a frame's fields is shown first."""
    import av
    from av.filter import Graph

    # PyAV does not say; libavfilter does.
    graph = Graph()
    source = graph.add_buffer(width=frame.width, height=frame.height, format=frame.format, time_base=Fraction(1, 25))
    select = graph.add("select", "eq(interlace_type,TOPFIRST)")
    sink = graph.add("buffersink")
    source.link_to(select)
    select.link_to(sink)
    graph.configure()
    source.push(frame)
    try:
        graph.pull()
    except (av.error.BlockingIOError, av.error.EOFError):
        return False
    return True


def light(frame: av.VideoFrame) -> Light | None:
    """HDR static metadata of a frame; None where there is none."""
    data = {kind.name: bytes(frame.side_data[kind]) for kind in frame.side_data}
    primaries: list[tuple[float, float]] = []
    luminance = (0.0, 0.0)
    if len(display := data.get("MASTERING_DISPLAY_METADATA", b"")) >= MASTERING.size:
        # libavutil's AVMasteringDisplayMetadata: red, green, blue and white, least and largest luminance, which of them are there.
        *numbers, has_primaries, has_luminance = MASTERING.unpack_from(display)
        values = [a / b if b else 0.0 for a, b in zip(numbers[::2], numbers[1::2], strict=True)]
        if has_primaries:
            primaries = list(zip(values[:8:2], values[1:8:2], strict=True))
        if has_luminance:
            luminance = (values[9], values[8])
    content = None
    if len(levels := data.get("CONTENT_LIGHT_LEVEL", b"")) >= 8 and any(levels[:8]):
        content = struct.unpack_from("=2I", levels)
    return Light(primaries=primaries, luminance=luminance, content=content) if primaries or content else None


def missing_tail(path: Path, end: Fraction, last: Fraction) -> str | None:
    """What is wrong with a file that ends before its header says it does; None where it is whole.

    Args:
        path: the file.
        end: when its video ends, in seconds of its timestamps.
        last: when the last packet of any stream begins.
    """
    import av

    with open_input(path) as container:
        if not container.duration or not container.size:
            return None
        announced = Fraction(container.duration + (container.start_time or 0), av.time_base)
    if announced - max(end, last) <= LATE:
        return None
    return f"it is cut off: its header says {float(announced):.1f} s, its video ends at {float(end):.1f} s"
