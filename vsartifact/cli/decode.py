# SPDX-License-Identifier: MIT
"""The frames of a video stream one after the other, whatever state the file is in: what is broken is left out and counted."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from vsartifact.cli.files import url
from vsartifact.cli.planar import samples_of

if TYPE_CHECKING:
    import av
    from av.container import InputContainer
    from av.packet import Packet
    from av.stream import Stream
    from av.video.frame import VideoFrame

TRIES = 50
"""Errors of a demuxer in a row after which the rest of a file counts as lost."""


def open_input(path: Path) -> InputContainer:
    """A file as libav has it, with the timestamps that it holds and none made up.

    Raises:
        av.FFmpegError: libav cannot read it.
    """
    import av
    from av.container import Flags

    made_up: Any = Flags.gen_pts.value
    container = av.open(url(path))
    container.flags &= ~made_up
    return container


def packets(container: InputContainer, streams: Sequence[Stream], broken: list[str]) -> Iterator[Packet[Any]]:
    """Packets of some streams in the order of the file. Where the demuxer stumbles it goes on, and ``broken`` gets what it said."""
    import av

    tries = 0
    while tries < TRIES:
        try:
            for packet in container.demux(streams):
                if packet.size:
                    tries = 0
                    yield packet
            return
        except (av.FFmpegError, OSError) as error:
            broken.append(str(error))
            tries += 1


class Decoder:
    """Frames of one stream, as often as it is iterated over."""

    def __init__(self, path: Path, index: int, threads: int) -> None:
        """Open the file.

        Args:
            path: the file.
            index: the stream.
            threads: frames decoded at once; a damaged file decodes to the same frames each time with 1 alone.

        Raises:
            av.FFmpegError: the file cannot be read.
        """
        from av.codec.context import Flags

        self.container = open_input(path)
        self.broken: list[int | None] = []
        """Times of packets that could not be decoded."""
        stream: Any = self.container.streams[index]
        self.stream: av.VideoStream = stream
        context = self.stream.codec_context
        context.thread_count = threads
        context.thread_type = "AUTO" if threads > 1 else "SLICE"
        context.flags |= Flags.unaligned  # crop to the sample, as the stream says

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.container.close()

    def frames_of(self, packet: Packet[Any] | None) -> list[VideoFrame]:
        """Frames that come out when a packet goes in; None = the last ones."""
        import av

        try:
            return [frame for frame in self.stream.codec_context.decode(packet) if frame.width and frame.height]
        except (av.FFmpegError, ValueError):
            self.broken.append(packet.pts if packet else None)
            return []

    def __iter__(self) -> Iterator[VideoFrame]:
        """Frames from where the file stands to its end."""
        for packet in packets(self.container, [self.stream], []):
            yield from self.frames_of(packet)
        yield from self.frames_of(None)


def fingerprint(frame: VideoFrame) -> int:
    """A number that two decodings of one frame agree on: of every fourth row of its first plane."""
    import numpy as np

    rows = samples_of(frame.planes[0], np.uint8)
    return zlib.crc32(np.ascontiguousarray(rows[::4]))
