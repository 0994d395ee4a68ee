# SPDX-License-Identifier: MIT
"""Everything of a file but its video: audio, subtitles, attachments, cover pictures, chapters and tags, copied as they are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from vsartifact.cli.decode import packets
from vsartifact.cli.errors import warn
from vsartifact.cli.follow import Times, fits, is_silent, name_of
from vsartifact.cli.repair import Piece
from vsartifact.cli.times import fraction

if TYPE_CHECKING:
    from av.container import InputContainer, OutputContainer
    from av.container.core import Chapter
    from av.packet import Packet
    from av.stream import Stream

STALE = ("ENCODER", "DURATION", "BPS", "NUMBER_OF_FRAMES", "NUMBER_OF_BYTES", "_STATISTICS", "COMPATIBLE_BRANDS", "MAJOR_BRAND")
"""Tags that describe the file that was read, by their beginnings."""

LIBAVS = 1000
"""Errors above it are libav's own, those below the system's."""
INTERLEAVED = 10
"""Seconds that a packet may stand behind later ones of other streams: libavformat's ``max_interleave_delta``."""


@dataclass(frozen=True, kw_only=True)
class Span:
    """The part of the source that goes into the output, in seconds of the source's timestamps."""

    origin: Fraction
    """What becomes 0."""
    begin: Fraction | None
    """Packets before it are left out; None = all."""
    end: Fraction | None
    """Packets from it on are left out; None = to the last."""
    pieces: Sequence[Piece]
    """How times are moved where they did not rise, see :class:`vsartifact.cli.repair.Repair`."""


def tags(metadata: dict[str, str]) -> dict[str, str]:
    """Tags that hold for the output too."""
    return {key: value for key, value in metadata.items() if not key.upper().startswith(STALE)}


class Copies:
    """The streams of ``source`` that are copied into ``output``. Create it after the output's video stream."""

    def __init__(self, source: InputContainer, output: OutputContainer, video: int, span: Span, audio: bool) -> None:
        """Add the streams, chapters and tags.

        Args:
            source: the file that was decoded.
            output: a file that has its video stream and no packet yet.
            video: index of the stream of ``source`` that was decoded.
            span: which part is copied.
            audio: whether audio is copied.
        """
        from av.stream import Disposition

        self.broken: Counter[int] = Counter()
        """Packets that were left out because the output's container could make nothing of them, by stream."""
        self._span = span
        self._output = output
        self._streams: dict[int, Stream] = {}
        self._text: set[int] = set()
        for stream in source.streams:
            # Data streams are telemetry, time codes, and what MP4 keeps its chapters in: they belong to the file as it was.
            if stream.index == video or stream.type == "data" or (stream.type == "audio" and not audio):
                continue
            if is_silent(stream):
                continue
            try:
                copy = self._added(stream)
            except (ValueError, OSError):
                matroska = output.format.name == "matroska"
                remedy = "add it afterwards with mkvmerge" if matroska else "a .mkv would keep it"
                warn(
                    f"stream {stream.index} ({name_of(stream)}) does not fit into {output.format.name} and is left out; {remedy}"
                )
                continue
            copy.metadata.update(tags(stream.metadata))
            copy.disposition = stream.disposition
            if stream.type != "attachment":
                self._streams[stream.index] = copy
        original = source.streams[video]
        result = output.streams.video[0]
        result.metadata.update(tags(original.metadata))
        result.disposition = original.disposition & ~Disposition.attached_pic
        output.metadata.update(tags(source.metadata))
        output.set_chapters(self._chapters(source))
        # The video's packets tell where in the file the others stand.
        self._video = video
        wanted = [stream for stream in source.streams if stream.index in (*self._streams, video)]
        self._times = {stream.index: Times(stream, span.pieces) for stream in wanted}
        self._packets = packets(source, wanted, []) if self._streams else iter(())
        self._next: Packet[Stream] | None = None
        self._ends: dict[int, int] = {}

    def _added(self, stream: Stream) -> Stream:
        """The stream in the output that is a copy of this one.

        Raises:
            ValueError, OSError: the container does not take it.
        """
        output = self._output
        if stream.type == "subtitle" and stream.codec_context.name == "mov_text" and "subrip" in output.supported_codecs:
            # MP4's subtitles are two bytes of length and the text; other containers know them as SubRip.
            copy = output.add_mux_stream("subrip", time_base=stream.time_base)
            self._text.add(stream.index)
            return copy
        if stream.type == "attachment" and output.format.name != "matroska":
            raise ValueError("attachments are Matroska's")
        if stream.type != "attachment":
            fits(output.format.name, stream)
        return output.add_stream_from_template(stream, opaque=True)

    def _chapters(self, source: InputContainer) -> list[Chapter]:
        span = self._span
        out: list[Chapter] = []
        for chapter in source.chapters():
            unit = fraction(chapter["time_base"])
            begin = max(chapter["start"] * unit, span.begin or Fraction(0)) - span.origin
            end = chapter["end"] * unit
            end = (min(end, span.end) if span.end is not None else end) - span.origin
            if begin < end:
                chapter["start"], chapter["end"] = round(begin / unit), round(end / unit)
                out.append(chapter)
        return out

    def copy_until(self, seconds: Fraction) -> None:
        """Copy packets up to a time of the source, as it was repaired."""
        for packet in self._pending():
            if (time := self._times[packet.stream.index].of(packet)) is not None and time > seconds:
                self._next = packet
                return
            self._copy(packet)

    def finish(self, end: Fraction | None) -> None:
        """Copy what is left before a time of the source, None = all."""
        for packet in self._pending():
            time = self._times[packet.stream.index].of(packet)
            if end is not None and time is not None:
                if time > end + INTERLEAVED:
                    return
                if time >= end:
                    continue
            self._copy(packet)

    def _copy(self, packet: Packet[Stream]) -> None:
        import av

        if (moved := self._moved(packet)) is None:
            return
        index = packet.stream.index
        moved.stream = self._streams[index]
        try:
            self._output.mux(moved)
        except av.FFmpegError as error:
            # libav's own numbers and "invalid argument" are about the packet, the system's about the file that is written.
            if (error.errno or 0) < LIBAVS and not isinstance(error, av.error.ArgumentError):
                raise
            self.broken[index] += 1

    def _pending(self) -> Iterator[Packet[Stream]]:
        while True:
            if self._next is not None:
                packet, self._next = self._next, None
                yield packet
                continue
            following = next(self._packets, None)
            if following is None:
                return
            index = following.stream.index
            if self._times[index].takes(following, self._times[self._video].end) and index != self._video:
                yield following

    def _moved(self, packet: Packet[Stream]) -> Packet[Stream] | None:
        """The packet at the output's time; None where it is not part of it."""
        from av.stream import Disposition

        span, stream = self._span, packet.stream
        if stream.disposition & Disposition.attached_pic:
            return packet
        begin = self._times[stream.index].of(packet)
        if begin is None:
            return packet
        unit = fraction(packet.time_base)
        duration = (packet.duration or 0) * unit
        if span.end is not None and begin >= span.end:
            return None
        cut = Fraction(0)
        if span.begin is not None and begin < span.begin:
            if stream.type != "subtitle" or begin + duration <= span.begin:
                return None
            cut = span.begin - begin  # a subtitle that is on screen when the part begins
        if stream.index in self._text:
            packet = _as_subrip(packet)
        shown = packet.pts if packet.pts is not None else packet.dts or 0
        shift = round((begin + cut - span.origin) / unit) - shown
        packet.dts = packet.dts + shift if packet.dts is not None else None
        packet.pts = packet.pts + shift if packet.pts is not None else packet.dts
        if packet.dts is not None:  # containers refuse what does not rise, as where two files were joined
            last = self._ends.get(stream.index)
            if last is not None and packet.dts <= last:
                if stream.type == "audio" and last - packet.dts > (packet.duration or 0):
                    return None
                packet.dts = last + 1
                packet.pts = max(packet.pts or 0, packet.dts)
            self._ends[stream.index] = packet.dts
        if stream.type == "subtitle":
            end = begin + duration if span.end is None else min(begin + duration, span.end)
            packet.duration = round((end - begin - cut) / unit)
        return packet if packet.size else None


def _as_subrip(packet: Packet[Stream]) -> Packet[Stream]:
    from av import Packet

    data = bytes(packet)
    out = Packet(data[2 : 2 + int.from_bytes(data[:2], "big")])
    out.pts, out.dts, out.duration, out.time_base = packet.pts, packet.dts, packet.duration, packet.time_base
    return out
