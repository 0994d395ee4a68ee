# SPDX-License-Identifier: MIT
"""Restore a video file: decode, restore, encode, and put everything else of the file beside it again."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

from vsartifact.cli import clip as clips
from vsartifact.cli import encoders, probe, times
from vsartifact.cli.clip import Restoration, Video
from vsartifact.cli.encoders import Quality
from vsartifact.cli.errors import CommandError, warn
from vsartifact.cli.files import part_of
from vsartifact.cli.pipe import Pipe, command_words
from vsartifact.cli.progress import frames_bar
from vsartifact.cli.sink import Encoding, Plan, Sink
from vsartifact.cli.streams import Span

FAR = 1
"""Seconds. Files that begin later, as transport streams do, are moved to begin at 0; others keep their timestamps."""


@dataclass(frozen=True, kw_only=True)
class Job:
    """One file to restore."""

    source: Path
    output: Path
    restoration: Restoration
    quality: Quality
    pipe: str | None
    """A command that encodes y4m; None = PyAV does it."""
    audio: bool
    start: Fraction | None
    """Seconds from the beginning; None = from there."""
    duration: Fraction | None
    """Seconds; None = to the end."""


@dataclass(frozen=True, kw_only=True)
class Done:
    """What became of a job."""

    frames: int
    seconds: float
    resume: Fraction | None
    """Where to go on, in seconds from the beginning; None = all is done."""


@contextmanager
def stop_signal() -> Iterator[Callable[[], bool]]:
    """A function that says whether Ctrl-C was pressed. Pressed twice, it interrupts as usual."""
    pressed: list[int] = []

    def handle(number: int, frame: Any) -> None:
        if pressed:
            raise KeyboardInterrupt
        pressed.append(number)

    previous = signal.signal(signal.SIGINT, handle)
    try:
        yield lambda: bool(pressed)
    finally:
        signal.signal(signal.SIGINT, previous)


def cut(job: Job, video: Video, origin: Fraction) -> range:
    """Numbers of the frames to restore.

    Raises:
        CommandError: there are none.
    """
    begin = origin + (job.start or 0)
    shown = [video.seconds(n) for n in range(len(video.clip))]
    # Mostly frames are asked for by the time that a player shows, in thousandths.
    first = next((n for n, second in enumerate(shown) if second >= begin - Fraction(1, 2000)), len(shown))
    end = video.seconds(len(shown)) if job.duration is None else shown[min(first, len(shown) - 1)] + job.duration
    last = next((n for n, second in enumerate(shown) if second >= end), len(shown))
    if first >= last:
        length = times.write(video.seconds(len(shown)) - origin)
        raise CommandError(f"{job.source} has no frame between --start and the end of --duration; it is {length} long")
    return range(first, last)


def restore(job: Job) -> Done:
    """Restore ``job.source`` into ``job.output``.

    On Ctrl-C what is done becomes a whole file under the name of the part; on an error the part is removed.

    Raises:
        CommandError, vapoursynth.Error: the file, a model, the provider or the encoder cannot be used.
        OSError: a file cannot be read or written.
    """
    import av

    look = probe.look(job.source)
    how = clips.suited(job.restoration, look.codec)
    _check(job, how)
    with frames_bar() as bar:
        task = bar.add_task("index", total=None)
        video = clips.open_video(job.source, look.index, lambda text: bar.update(task, description=f"track {text}"))
        if job.duration is None:
            probe.check_whole(job.source, video.seconds(len(video.clip)))
        if look.interlaced:
            warn(f"{job.source} is interlaced: two fields are restored as one picture; deinterlace first for a good result")
        clip = clips.restored(video.clip, how)
        part = part_of(job.output)
        with av.open(str(job.source)) as source:
            began = Fraction(source.start_time or 0, av.time_base)
            origin = began if abs(began) > FAR else Fraction(0)
            numbers = cut(job, video, origin)
            begin = video.seconds(numbers.start) if job.start is not None else None
            with clip.get_frame(numbers.start) as frame:
                plan = Plan(
                    source=source,
                    part=part,
                    video=video,
                    clip=clip[numbers.start : numbers.stop],
                    numbers=numbers,
                    look=look,
                    light=probe.light(frame.props),
                    span=Span(
                        origin=origin if begin is None else begin,
                        begin=begin,
                        end=video.seconds(numbers.stop) if numbers.stop < len(video.clip) else None,
                    ),
                    audio=job.audio,
                )
            bar.reset(task, total=len(numbers), description="restore")
            try:
                part.touch()  # says by name what is wrong with the folder, which libav does not
                sink = Pipe(plan, job.pipe) if job.pipe else Encoding(plan, job.quality)
                frames = _run(plan, sink, lambda: bar.advance(task))
            except BaseException:
                part.unlink(missing_ok=True)
                raise
        seconds = bar.tasks[task].elapsed or 0.0
    if frames < len(numbers):
        return Done(frames=frames, seconds=seconds, resume=video.seconds(numbers.start + frames) - origin)
    part.replace(job.output)
    return Done(frames=frames, seconds=seconds, resume=None)


def _check(job: Job, how: Restoration) -> None:
    """Find what is wrong with encoder, models and provider before the file is indexed, which takes minutes for a long one."""
    import vapoursynth as vs

    if job.pipe:
        command_words(job.pipe)
    else:
        encoders.options(job.quality, encoders.find(job.quality), None)
    clips.restored(vs.core.std.BlankClip(format=vs.YUV420P8, width=64, height=64, length=1), how)


def _run(plan: Plan, sink: Sink, advance: Callable[[], None]) -> int:
    """Send frames to the sink until the last, or until Ctrl-C; return how many."""
    frames = 0
    with sink, stop_signal() as stopped:
        for frame in plan.clip.frames(close=True):
            sink.write(plan.numbers.start + frames, frame)
            frames += 1
            advance()
            if stopped():
                break
        sink.finish(plan.numbers.start + frames)
    return frames
