# SPDX-License-Identifier: MIT
"""What a video file holds, found by reading it once from end to end: its frames and their times, and what is broken."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from vsartifact.cli.decode import Decoder, fingerprint, packets
from vsartifact.cli.errors import CommandError
from vsartifact.cli.repair import FAR, Repair, repaired, usual_step
from vsartifact.cli.times import fraction

if TYPE_CHECKING:
    from av.packet import Packet
    from av.stream import Stream
    from av.video.frame import VideoFrame

BEYOND = 5
"""Seconds that are read after the part that is wanted, so that its last frames' times are seen in company."""
APART = 30
"""Seconds from the first frame within which other streams must begin for a file to begin with them."""

HIDDEN = ("vp8", "vp9", "av1")
"""Codecs with packets that are not shown."""
EMPTY = 16
"""Bytes of a packet that says that nothing has changed, as MPEG-4 has them."""
FASTEST = 960
"""Frames a second that a header may claim without any time that shows it."""
RARE = Fraction(1, 4)
"""Part of the packets that may give no frame where that is damage."""


class Kind(NamedTuple):
    """What frames must share to be one clip."""

    format: str
    width: int
    height: int


class Shown(NamedTuple):
    """A frame of the result."""

    decoded: int
    """Number of the decoded frame that is shown; one that could not be decoded is replaced by that before it."""
    time: int | None
    """As the file has it, in its unit; None = it has none."""


class Decoded(NamedTuple):
    """A frame that the decoder gives."""

    pts: int | None
    dts: int | None
    key: bool
    interlaced: bool
    corrupt: bool
    kind: Kind
    print: int
    """See :func:`vsartifact.cli.decode.fingerprint`."""


@dataclass(kw_only=True)
class Survey:
    """What reading a file has shown."""

    path: Path
    index: int
    """Of the video stream."""
    unit: Fraction
    """Seconds of the stream's timestamps."""
    rate: Fraction
    """Mean frame rate, as the header says."""
    jumps: bool
    """Whether times of the container may jump, as those of transport streams."""
    decoded: list[Decoded] = field(default_factory=list)
    broken: list[int | None] = field(default_factory=list)
    """Times of packets that could not be decoded."""
    packets: list[int] = field(default_factory=list)
    """Times of packets that hold a frame each, of codecs that have no others."""
    stumbles: list[str] = field(default_factory=list)
    """What the demuxer said where it could not read on."""
    side_data: Counter[str] = field(default_factory=Counter)
    """Frames that have such side data, by libav's names."""
    others: dict[int, list[float]] = field(default_factory=dict)
    """Times in seconds of the packets of other streams, by their indices."""
    sounds: set[int] = field(default_factory=set)
    """Which of ``others`` are audio."""
    first_dts: int | None = None
    """Of the video's first packet."""
    first: VideoFrame | None = None
    interlaced: VideoFrame | None = None
    """The first frame of two fields."""
    whole: bool = True
    """Whether it was read to its end."""
    threads: int = 1
    """With which it was decoded."""

    @property
    def damaged(self) -> bool:
        """Whether some of the video could not be decoded."""
        return bool(self.broken or self.lost()) or any(frame.corrupt for frame in self.decoded)

    def lost(self) -> list[int]:
        """Times of packets whose frames are missing: some decoders say that a packet is broken, others give nothing."""
        there = {frame.pts for frame in self.decoded}
        silent = [pts for pts in self.packets if pts not in there]
        if len(silent) > len(self.packets) * RARE:  # where packets hold fields, or nothing that is shown, half of them give none
            silent = []
        return sorted({pts for pts in (*self.broken, *silent) if pts is not None and pts not in there})

    def shown(self) -> list[Shown]:
        """Frames in the order in which they are shown: those decoded, and the last good one for each that was not."""
        out = [Shown(n, time) for n, time in enumerate(_times(self.decoded, self.first_dts))]
        lost = self.lost()
        rising = all(a is not None and b is not None and a < b for (_, a), (_, b) in pairwise(out))
        if not lost or not rising:  # where times do not rise, nobody can say where a frame is missing
            return out
        out += [Shown(-1, pts) for pts in lost if out and pts > (out[0].time or 0)]
        out.sort(key=lambda frame: frame.time or 0)
        last = 0
        for n, frame in enumerate(out):
            last = max(last, frame.decoded)
            out[n] = Shown(last, frame.time)
        return out

    def repaired(self, shown: Sequence[Shown]) -> Repair:
        """Times of ``shown`` that rise."""
        import numpy as np

        raw = [frame.time for frame in shown]
        step = usual_step(raw, round(1 / (self.rate if self.rate <= FASTEST else 25) / self.unit))
        times = np.array([time for each in self.others.values() for time in each])

        def empty(begin: Fraction, end: Fraction) -> bool:
            return not ((times > float(begin) + 1) & (times < float(end) - 1)).any()

        return repaired(raw, self.unit, step, self.jumps, empty)

    def begin(self) -> Fraction:
        """When the first frame, or sound that begins with it, is shown, in seconds of the source."""
        first = next((time for time in (frame.time for frame in self.shown()) if time is not None), 0) * self.unit
        starts = [times[0] for index, times in self.others.items() if index in self.sounds and abs(times[0] - first) < APART]
        return min([first, *map(Fraction, starts)])


def _times(frames: Sequence[Decoded], first_dts: int | None) -> list[int | None]:
    """When frames are shown: by their presentation times, or by those of decoding where the former are worse.

    As libavcodec's ``guess_correct_pts`` weighs them, but once for all frames.
    """
    pts, dts = [frame.pts for frame in frames], [frame.dts for frame in frames]
    if _faults(pts) <= _faults(dts):
        return pts
    # The first frame comes out of the decoder when packets behind it have gone in: that is its delay, and that of all.
    known = next((time for time in dts if time is not None), 0)
    delay = known - (known if first_dts is None else first_dts)
    return [None if time is None else time - delay for time in dts]


def _faults(times: Sequence[int | None]) -> int:
    faults, last = 0, None
    for time in times:
        faults += time is None or (last is not None and time <= last)
        last = last if time is None else time
    return faults


def survey(path: Path, stream: int, end: Fraction | None, say: Callable[[str], None]) -> Survey:
    """Read a file.

    Args:
        path: the file.
        stream: index of the video stream.
        end: seconds from its first frame to read; None = all.
        say: is told how far that has come.

    Raises:
        CommandError: not one frame can be decoded.
        av.FFmpegError: libav cannot open it.
    """
    threads = min(16, max(4, os.cpu_count() or 1))
    found = _read(path, stream, end, say, threads)
    if found.damaged:  # frames of several threads differ from time to time where they lack what they are predicted from
        found = _read(path, stream, end, say, 1)
    if not found.decoded:
        raise CommandError(f"{path} holds not one whole frame of video; it is cut off or damaged, copy it again")
    return found


def _read(path: Path, index: int, end: Fraction | None, say: Callable[[str], None], threads: int) -> Survey:
    from av.format import Flags
    from av.stream import Disposition

    jumps: Any = Flags.ts_discont.value
    with Decoder(path, index, threads) as decoder:
        container, stream = decoder.container, decoder.stream
        found = Survey(
            path=path,
            index=index,
            unit=fraction(stream.time_base),
            rate=fraction(rate) if (rate := stream.average_rate or stream.guessed_rate) else Fraction(25),
            jumps=bool(container.format.flags & jumps),
            broken=decoder.broken,
            threads=threads,
        )
        films = (other for other in container.streams.video if not other.disposition & Disposition.attached_pic)
        others: list[Stream] = [*films, *container.streams.audio, *container.streams.subtitles]
        found.sounds = {other.index for other in container.streams.audio}
        one_each = stream.codec_context.codec.canonical_name not in HIDDEN
        size, told = container.size or 0, -1
        for packet in packets(container, others, found.stumbles):
            if packet.stream.index != index:
                _note(found, packet)
                continue
            if found.first_dts is None:
                found.first_dts = packet.dts
            if one_each and packet.pts is not None and packet.size > EMPTY and not packet.is_discard:
                found.packets.append(packet.pts)
            for frame in decoder.frames_of(packet):
                _add(found, frame)
            if size and packet.pos and (percent := 100 * packet.pos // size) > told:
                told = percent
                say(f"{percent}%")
            if end is not None and _reached(found, end):
                found.whole = False
                break
        for frame in decoder.frames_of(None):
            _add(found, frame)
    return found


def _note(found: Survey, packet: Packet[Stream]) -> None:
    if packet.pts is not None and not packet.is_discard:
        found.others.setdefault(packet.stream.index, []).append(float(packet.pts * fraction(packet.time_base)))


def _add(found: Survey, frame: VideoFrame) -> None:
    found.first = found.first or frame
    if frame.interlaced_frame and found.interlaced is None:
        found.interlaced = frame
    found.side_data.update(kind.name for kind in frame.side_data)
    kind = Kind(frame.format.name, frame.width, frame.height)
    print_ = fingerprint(frame)
    found.decoded.append(Decoded(frame.pts, frame.dts, frame.key_frame, frame.interlaced_frame, frame.is_corrupt, kind, print_))


def _reached(found: Survey, end: Fraction) -> bool:
    """Whether the part that is wanted has been read, and the times until there give no doubt about it."""
    if len(found.decoded) < 2:
        return False
    first, last, now = found.decoded[0].pts, found.decoded[-2].pts, found.decoded[-1].pts
    if first is None or last is None or now is None or not 0 < (now - last) * found.unit <= FAR:
        return False
    return (now - first) * found.unit > end + BEYOND
