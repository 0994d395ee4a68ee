# SPDX-License-Identifier: MIT
"""Streams that are copied beside the video: which of their packets, when, and whether a container takes them."""

from __future__ import annotations

import io
from collections.abc import Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from vsartifact.cli.repair import Piece
from vsartifact.cli.times import fraction

if TYPE_CHECKING:
    from av.packet import Packet
    from av.stream import Stream

PRIMING = 4224
"""Samples before the first that is heard which may be an encoder's start, of AAC 2112 (HE-AAC: of half the rate), of Opus 3840; what an
edit list hides beyond them was cut off."""
WITHOUT_PRIMING = ("pcm", "flac", "alac")
"""Beginnings of the names of codecs that have no such start."""
SURE = Fraction(1, 10)
"""Seconds by which a packet must fit better behind a join than before it."""


def name_of(stream: Stream) -> str:
    """Type and codec of a stream for people."""
    name = stream.codec_context.name if stream.codec_context else getattr(stream, "name", None)
    return f"{stream.type}, {name}" if name else stream.type


def is_silent(stream: Stream) -> bool:
    """Whether a stream is announced and nothing of it is known, as sound is that never comes."""
    context: Any = stream.codec_context
    if stream.type == "audio":
        return context is None or not context.sample_rate or not context.layout.nb_channels
    return stream.type == "video" and (context is None or not context.width or not context.height)


def fits(form: str, stream: Stream) -> None:
    """See that a container of a form takes a stream, by writing the header of a file that holds it alone.

    Raises:
        ValueError, OSError: it does not.
    """
    import av

    with av.open(io.BytesIO(), "w", format=form) as trial:
        trial.add_stream_from_template(stream, opaque=True)
        trial.start_encoding()


class Times:
    """When the packets of a stream belong, which go through the same joins and jumps as the video."""

    def __init__(self, stream: Stream, pieces: Sequence[Piece]) -> None:
        """Nothing is moved until the first packet comes.

        Args:
            stream: of the source.
            pieces: how the video's times are moved.
        """
        self._pieces = pieces
        self._piece = 0
        self._sound = stream.type == "audio"
        self._steady = stream.type != "subtitle"
        self.end: Fraction | None = None
        """Where the last packet ended, in seconds of the source as it was repaired."""
        self._heard: Fraction | None = None  # when the first sound that is not cut away begins
        self._starts = True
        context: Any = stream.codec_context
        self._rate = context.sample_rate if self._sound else 1
        self._priming = PRIMING if self._sound and not context.name.startswith(WITHOUT_PRIMING) else 0

    def of(self, packet: Packet[Stream]) -> Fraction | None:
        """When a packet that was taken begins, in seconds of the source as it was repaired; None = nobody knows."""
        time = packet.pts if packet.pts is not None else packet.dts
        return None if time is None else time * fraction(packet.time_base) + self._pieces[self._piece].shift

    def takes(self, packet: Packet[Stream], now: Fraction | None) -> bool:
        """Whether a packet is to be copied. Ask once for each, in order.

        Args:
            packet: the next of the stream.
            now: where the file stands there, in seconds of the source as it was repaired; None = nobody knows.
        """
        if self._left_out(packet):
            return False
        times = (packet.dts, packet.pts) if packet.stream.type == "video" else (packet.pts, packet.dts)
        time = next((time for time in times if time is not None), None)
        if time is None:
            return True
        begin = time * fraction(packet.time_base)
        # Sound and pictures go on where the last packet ended; subtitles come when they come.
        expected = self.end if self._steady else now
        if expected is not None and self._piece + 1 < len(self._pieces):
            here, *later = range(self._piece, len(self._pieces))
            distance = {piece: abs(begin + self._pieces[piece].shift - expected) for piece in (here, *later)}
            best = min(distance, key=lambda piece: distance[piece])
            if distance[best] + SURE < distance[here]:
                self._piece = best
        self.end = begin + self._pieces[self._piece].shift + (packet.duration or 0) * fraction(packet.time_base)
        return True

    def _left_out(self, packet: Packet[Stream]) -> bool:
        """Whether an edit list cuts this packet away.

        The first packets of AAC, MP3 and Opus are marked in the same way, because they are what a decoder starts with.
        """
        if not self._sound or packet.pts is None:
            return packet.is_discard
        unit = fraction(packet.time_base)
        if self._heard is None:
            skipped = 0
            if packet.is_discard:  # the samples that a decoder is told to skip, or those before 0
                told = int.from_bytes(bytes(packet.get_sidedata("skip_samples"))[:4], "little")
                skipped = max(told, int(-packet.pts * unit * self._rate))
            cut = skipped > self._priming
            self._heard = packet.pts * unit + (Fraction(skipped, self._rate) if cut else 0)
            self._starts = not cut
        self._starts = self._starts and packet.is_discard
        return packet.pts * unit < self._heard or (packet.is_discard and not self._starts)
