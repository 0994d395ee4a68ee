# SPDX-License-Identifier: MIT
"""An encoder of the user's own that reads y4m from a pipe.

y4m has neither timestamps nor other streams: the encoder's file is taken apart again, its packets get the times of the source's
frames, and everything else is put beside them.
"""

from __future__ import annotations

import shlex
import shutil
import subprocess
import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Self

from vsartifact.cli import matroska
from vsartifact.cli.clip import AROUND
from vsartifact.cli.errors import CommandError, UsageError
from vsartifact.cli.files import url
from vsartifact.cli.probe import TOP_FIRST, Look
from vsartifact.cli.sink import Plan, open_output
from vsartifact.cli.streams import Copies

if TYPE_CHECKING:
    import vapoursynth as vs


def header(clip: vs.VideoNode, size: tuple[int, int], look: Look) -> str:
    """First line of a y4m stream.

    Raises:
        CommandError: y4m cannot describe the clip's format.
    """
    import vapoursynth as vs

    fmt = clip.format
    layouts = {(0, 0): "444", (1, 0): "422", (1, 1): "420", (2, 0): "411"}
    layout = "mono" if fmt.color_family == vs.GRAY else layouts.get((fmt.subsampling_w, fmt.subsampling_h))
    if fmt.color_family == vs.RGB or fmt.sample_type == vs.FLOAT or layout is None:
        raise CommandError(
            f"y4m, which --encoder-pipe gives, cannot describe {fmt.name}; take --codec ffv1 in place of --encoder-pipe"
        )
    depth = "" if fmt.bits_per_sample == 8 else f"{'' if layout == 'mono' else 'p'}{fmt.bits_per_sample}"
    fields = ("t" if look.field_order == TOP_FIRST else "b") if look.interlaced else "p"
    shape = f"W{size[0]} H{size[1]} F{clip.fps.numerator}:{clip.fps.denominator} I{fields}"
    shape += f" A{look.aspect.numerator}:{look.aspect.denominator}"
    return f"YUV4MPEG2 C{layout}{depth} {shape} XCOLORRANGE={'FULL' if look.range == 2 else 'LIMITED'}\n"


def command_words(command: str) -> list[str]:
    """A command's words as a shell splits them.

    Raises:
        UsageError: quotes are open, or none of the words holds ``{output}``.
        CommandError: its program is not to be found.
    """
    try:
        words = shlex.split(command)
    except ValueError as error:
        raise UsageError(f"--encoder-pipe cannot be read ({error}), got {command!r}; close the quotes") from error
    if not any("{output}" in word for word in words):
        raise UsageError(
            f"--encoder-pipe must say where the file goes, such as 'x264 --demuxer y4m - -o {{output}}', got {command!r}"
        )
    if not shutil.which(words[0]):
        raise CommandError(f"--encoder-pipe cannot start {words[0]}, there is no such program; install it or give its path")
    return words


class Pipe:
    """Writes y4m to a command, and what it has written into the output."""

    def __init__(self, plan: Plan, command: str) -> None:
        """Start the command.

        Args:
            plan: what is written.
            command: as a shell would have it; ``{output}`` stands for the file that it is to write.

        Raises:
            UsageError: it names no output.
            CommandError: it is not to be found.
        """
        self._plan = plan
        self._first = header(plan.clip, plan.size, plan.look)
        self._coded = plan.part.with_suffix(f".video{plan.part.suffix}")
        # Whole, so that a colon in a name begins no protocol in the command either.
        words = [word.replace("{output}", str(self._coded.absolute())) for word in command_words(command)]
        self._name = words[0]
        self._messages = tempfile.TemporaryFile()  # noqa: SIM115 (closed with the sink)
        # In a session of its own: Ctrl-C is for us, who then end the stream in order.
        self._process = subprocess.Popen(
            words, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=self._messages, start_new_session=True
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait()
        self._messages.close()
        self._coded.unlink(missing_ok=True)

    def write(self, n: int, frame: vs.VideoFrame) -> None:
        """Send frame ``n`` of the source to the encoder."""
        import numpy as np

        self._send((self._first + "FRAME\n").encode())
        self._first = ""
        width, height = self._plan.size
        for i in range(frame.format.num_planes):
            wide, high = (frame.format.subsampling_w, frame.format.subsampling_h) if i else (0, 0)
            plane = np.asarray(frame[i])[: -(-height >> high), : -(-width >> wide)]
            self._send(np.ascontiguousarray(plane).data)
        self._plan.video.frames.forget(self._plan.video.shown[n].decoded - 1 - AROUND)

    def finish(self, end: int) -> Counter[int]:
        """Wait for the encoder and write the output; frame ``end`` of the source would have been next. Return packets left out."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        if self._process.wait():
            raise self._failed()
        return self._mux(end)

    def _send(self, data: bytes | memoryview) -> None:
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(data)
        except BrokenPipeError as error:
            self._process.wait()
            raise self._failed() from error

    def _failed(self) -> CommandError:
        self._messages.seek(0)
        lines = self._messages.read().decode(errors="replace").split("\n")
        last = next((line.strip() for line in reversed(lines) if line.strip()), "it said nothing")
        return CommandError(f"{self._name} ended with exit code {self._process.returncode}: {last}")

    def _mux(self, end: int) -> Counter[int]:
        import av

        plan = self._plan
        frames = end - plan.numbers.start
        try:
            order = display_order(self._coded)
        except (OSError, ValueError, IndexError) as error:
            raise CommandError(f"what {self._name} has written cannot be read ({error}); let it write to {{output}}") from error
        if len(order) != frames:
            raise CommandError(f"{self._name} got {frames} frames and wrote {len(order)}; it must neither drop nor add frames")
        shown = [plan.time(n) for n in range(plan.numbers.start, end + 1)]
        late = max(shown[i] - shown[k] for i, k in enumerate(order))  # what is decoded first may be shown later
        with av.open(url(self._coded)) as coded, open_output(plan.part) as output:
            (stream,) = coded.streams.video
            copy = output.add_stream_from_template(stream, opaque=True)
            copy.set_display_matrix(plan.look.display_matrix or None)
            if stream.codec_context.name == "hevc" and output.format.name in ("mp4", "mov"):
                copy.codec_context.codec_tag = "hvc1"  # Apple's players know no other
            copies = Copies(plan.source, output, plan.look.index, plan.span, plan.audio)
            title, shaped = copy.metadata.get("title", ""), plan.is_shaped(output.format.name)
            if shaped:
                copy.metadata["title"] = title + matroska.ROOM
            for i, packet in enumerate(packet for packet in coded.demux(stream) if packet.size):
                packet.stream, packet.time_base = copy, plan.video.time_base
                packet.pts, packet.dts = shown[order[i]], shown[i] - late
                packet.duration = shown[order[i] + 1] - shown[order[i]]
                copies.copy_until(plan.video.seconds(plan.numbers.start + i))
                output.mux(packet)
            copies.finish(plan.span.end if end == plan.numbers.stop else plan.video.seconds(end))
        if shaped:
            matroska.finish(plan.part, title, plan.look.aspect, plan.scaled_crop())
        return copies.broken


def display_order(path: Path) -> list[int]:
    """Which frame, in the order that they are shown, each packet of a coded video holds.

    Raises:
        OSError, ValueError, IndexError: libav cannot read it, or it has no video.
    """
    import av

    with av.open(url(path)) as container:
        stream = container.streams.video[0]
        times = [packet.pts for packet in container.demux(stream) if packet.size]
    if None in times:  # raw streams: only a decoder knows
        with av.open(url(path)) as container:
            stream = container.streams.video[0]
            decoded: list[int] = []
            for i, packet in enumerate(container.demux(stream)):
                if packet.size:
                    packet.pts = i
                decoded += [frame.pts for frame in packet.decode() if frame.pts is not None]
        ranks = {packet: rank for rank, packet in enumerate(decoded)}
        return [ranks[i] for i in range(len(ranks))]
    ranks = {time: rank for rank, time in enumerate(sorted(time for time in times if time is not None))}
    return [ranks[time] for time in times if time is not None]
