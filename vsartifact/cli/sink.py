# SPDX-License-Identifier: MIT
"""Where restored frames go: an encoder and the file that it and the copied streams are written to."""

from __future__ import annotations

import struct
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, Self

from vsartifact.cli import encoders, matroska
from vsartifact.cli.clip import AROUND, Video
from vsartifact.cli.encoders import Quality
from vsartifact.cli.errors import CommandError
from vsartifact.cli.files import url
from vsartifact.cli.planar import to_frame
from vsartifact.cli.probe import Light, Look
from vsartifact.cli.streams import Copies, Span
from vsartifact.cli.times import fraction

if TYPE_CHECKING:
    import av
    import vapoursynth as vs
    from av.packet import Packet
    from av.video.stream import VideoStream

PIC_TIMING = b"\x00\x00\x01\x06\x01\x01"
"""Start code, NAL unit of SEI messages, payload type pic_timing, payload size 1."""


@dataclass(frozen=True, kw_only=True)
class Plan:
    """All that is known before the first frame is written."""

    source: av.container.InputContainer
    part: Path
    """The file to write."""
    video: Video
    """All of the source's video."""
    clip: vs.VideoNode
    """The frames to write."""
    numbers: range
    """Their numbers in ``video``."""
    size: tuple[int, int]
    """Width and height of the picture; the clip may be larger, see :func:`vsartifact.cli.clip.decoded_clip`."""
    look: Look
    light: Light | None
    span: Span
    audio: bool
    """Whether audio is copied."""

    def scaled_crop(self) -> bytes:
        """The crop of the result, whose picture may be larger than the source's."""
        if len(self.look.crop) != 16:
            return b""
        scale = self.size[1] // self.video.kind(self.numbers.start).height
        return struct.pack("<4I", *(scale * edge for edge in struct.unpack("<4I", self.look.crop)))

    def is_shaped(self, form: str) -> bool:
        """Whether a container of this form needs :func:`vsartifact.cli.matroska.finish`."""
        return form in ("matroska", "webm") and (self.look.aspect != 1 or any(self.look.crop))

    def time(self, n: int) -> int:
        """When frame ``n`` of the source is shown in the output, in the video's time base."""
        return round((self.video.seconds(n) - self.span.origin) / self.video.time_base)


class Sink(Protocol):
    """Takes frames in order. Leaving its context releases what it holds, finished or not."""

    def __enter__(self) -> Self: ...

    def __exit__(self, *error: object) -> None: ...

    def write(self, n: int, frame: vs.VideoFrame) -> None:
        """Take frame ``n`` of the source."""

    def finish(self, end: int) -> Counter[int]:
        """Complete the file; frame ``end`` of the source would have been next. Return packets left out, by stream of the source."""


def open_output(path: Path) -> av.container.OutputContainer:
    """A container of the kind that the name says.

    Raises:
        CommandError: libav knows none.
    """
    import av

    try:
        # Some muxers tell by the end of a name how to write; the part's has the output's.
        return av.open(url(path), "w")
    except ValueError as error:
        raise CommandError(f"no container is known for {path.suffix} files; call the output .mkv") from error


class Encoding:
    """Encodes with PyAV and copies the other streams as it goes."""

    def __init__(self, plan: Plan, quality: Quality) -> None:
        """Open the file and the encoder.

        Raises:
            CommandError: the encoder, its options or the container cannot be used.
        """
        self._plan = plan
        self._output = open_output(plan.part)
        unit = plan.video.time_base
        self._stream = encoders.add_stream(self._output, plan.clip, plan.size, plan.look, unit, quality, plan.light)
        self._copies = Copies(plan.source, self._output, plan.look.index, plan.span, plan.audio)
        self._title = self._stream.metadata.get("title", "")
        self._shaped = plan.is_shaped(self._output.format.name)
        if self._shaped:
            self._stream.metadata["title"] = self._title + matroska.ROOM
        self._durations: dict[int, int] = {}
        self._progressive: set[int] = set()
        """Times of whole frames among frames of two fields."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self._output.close()

    def write(self, n: int, frame: vs.VideoFrame) -> None:
        """Encode frame ``n`` of the source."""
        plan = self._plan
        number = plan.video.shown[n].decoded
        out = to_frame(frame, plan.video.frames[number], plan.size, str(self._stream.pix_fmt))
        plan.video.frames.forget(number - 1 - AROUND)
        out.pts, out.time_base = plan.time(n), plan.video.time_base
        self._durations[out.pts] = plan.time(n + 1) - out.pts
        if plan.look.interlaced and not out.interlaced_frame:
            self._progressive.add(out.pts)
        self._copies.copy_until(plan.video.seconds(n))
        self._mux(self._stream.encode(out))

    def finish(self, end: int) -> Counter[int]:
        """Complete the file; frame ``end`` of the source would have been next. Return packets left out, by stream of the source."""
        self._mux(self._stream.encode(None))
        plan = self._plan
        self._copies.finish(plan.span.end if end == plan.numbers.stop else plan.video.seconds(end))
        self._output.close()
        if self._shaped:
            matroska.finish(plan.part, self._title, plan.look.aspect, plan.scaled_crop())
        return self._copies.broken

    def _mux(self, packets: list[Packet[VideoStream]]) -> None:
        for packet in packets:
            unit = fraction(packet.time_base)
            shown = round((packet.pts or 0) * unit / self._plan.video.time_base)
            if shown in self._progressive:
                self._progressive.discard(shown)
                mark_progressive(packet)
            packet.duration = round(self._durations.pop(shown, 0) * self._plan.video.time_base / unit)
            self._output.mux(packet)


def mark_progressive(packet: Packet[VideoStream]) -> None:
    """Say in a packet of x264, which codes either all frames as interlaced or none, that its frame has no fields.

    It stands in the SEI message pic_timing (ITU-T H.264, D.1.3), which is one byte long here: pic_struct of 4 bits, a 0 for each field
    or frame without a time stamp, and the alignment.
    """
    data = bytes(packet)
    at = data.find(PIC_TIMING)
    if at >= 0:
        at += len(PIC_TIMING)
        packet.update(data[:at] + b"\x04" + data[at + 1 :])
