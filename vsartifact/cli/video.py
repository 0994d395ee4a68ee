# SPDX-License-Identifier: MIT
"""Restore a video file: decode, restore, encode, and put everything else of the file beside it again."""

from __future__ import annotations

import signal
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vsartifact.cli import clip as clips
from vsartifact.cli import encoders, layouts, probe, result, state, times
from vsartifact.cli.clip import Restoration, Video
from vsartifact.cli.decode import open_input
from vsartifact.cli.encoders import Quality
from vsartifact.cli.errors import CommandError
from vsartifact.cli.files import part_of
from vsartifact.cli.pipe import Pipe, command_words
from vsartifact.cli.progress import frames_bar
from vsartifact.cli.sink import Encoding, Plan, Sink
from vsartifact.cli.streams import Span

if TYPE_CHECKING:
    import vapoursynth as vs


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
    shown = [video.seconds(n) for n in range(len(video))]
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
    look = probe.look(job.source)
    how = clips.suited(job.restoration, look.codec)
    _check(job, how)
    with frames_bar() as bar:
        task = bar.add_task("read", total=None)
        wanted = None if job.duration is None else (job.start or 0) + job.duration
        video = clips.open_video(job.source, look.index, lambda text: bar.update(task, description=f"read {text}"), wanted)
        look = replace(probe.with_fields(look, video.survey.interlaced), rate=video.rate)
        origin = video.origin()
        numbers = cut(job, video, origin)
        clip = clips.restored_part(video, numbers, how)
        if not job.pipe:
            clip = layouts.fitted(clip, job.quality)
        state.warn_of(job.source, video, look)
        part = part_of(job.output)
        with open_input(job.source) as source:
            captions = not job.pipe and encoders.takes_captions(job.quality)
            state.warn_of_losses(job.source, state.not_kept(source, video, job.audio, captions))
            begin = video.seconds(numbers.start) if job.start is not None else None
            plan = Plan(
                source=source,
                part=part,
                video=video,
                clip=clip,
                numbers=numbers,
                size=_size(video, numbers, clip),
                look=look,
                light=probe.light(video.frames[video.shown[numbers.start].decoded]),
                span=Span(
                    origin=origin if begin is None else begin,
                    begin=begin,
                    end=video.seconds(numbers.stop) if numbers.stop < len(video) else None,
                    pieces=video.repair.pieces,
                ),
                audio=job.audio,
            )
            bar.reset(task, total=len(numbers), description="restore")
            try:
                part.touch()  # says by name what is wrong with the folder, which libav does not
                sink = Pipe(plan, job.pipe) if job.pipe else Encoding(plan, job.quality)
                frames, left_out = _run(plan, sink, lambda: bar.advance(task))
                result.check(part, frames)
            except BaseException:
                part.unlink(missing_ok=True)
                raise
            finally:
                video.frames.close()
            whole = frames == len(video)
            state.warn_of_losses(job.source, result.lacks(part, source, look.index, whole))
            state.warn_of_packets(source, left_out)
            state.warn_of_unlike(job.source, video)
        seconds = bar.tasks[task].elapsed or 0.0
    if frames < len(numbers):
        return Done(frames=frames, seconds=seconds, resume=video.seconds(numbers.start + frames) - origin)
    part.replace(job.output)
    return Done(frames=frames, seconds=seconds, resume=None)


def _size(video: Video, numbers: range, clip: vs.VideoNode) -> tuple[int, int]:
    """Width and height of the restored picture, without what the decoded one was extended by."""
    kind = video.kind(numbers.start)
    scale = max(1, clip.width // kind.width)
    return kind.width * scale, kind.height * scale


def _check(job: Job, how: Restoration) -> None:
    """Find what is wrong with encoder, models and provider before the file is indexed, which takes minutes for a long one."""
    import vapoursynth as vs

    if job.pipe:
        command_words(job.pipe)
    else:
        encoders.options(job.quality, encoders.find(job.quality), None)
    clips.restored(vs.core.std.BlankClip(format=vs.YUV420P8, width=64, height=64, length=1), how)


def _run(plan: Plan, sink: Sink, advance: Callable[[], None]) -> tuple[int, Counter[int]]:
    """Send frames to the sink until the last, or until Ctrl-C; return how many, and packets left out by stream."""
    frames = 0
    with sink, stop_signal() as stopped:
        for frame in plan.clip.frames(close=True):
            sink.write(plan.numbers.start + frames, frame)
            frames += 1
            advance()
            if stopped():
                break
        left_out = sink.finish(plan.numbers.start + frames)
    return frames, left_out
