# SPDX-License-Identifier: MIT
"""A video file as a VapourSynth clip with its timestamps, and the models that go over it."""

from __future__ import annotations

import shlex
import signal
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vsartifact.cli.errors import CommandError
from vsartifact.cli.frames import Frames
from vsartifact.cli.planar import planar_name, planes_of, vapoursynth_format
from vsartifact.cli.probe import FAR, top_field_first
from vsartifact.cli.repair import Repair, usual_step
from vsartifact.cli.survey import Kind, Shown, Survey, survey
from vsartifact.cli.times import write

if TYPE_CHECKING:
    import av
    import vapoursynth as vs

DEFAULT_JPEG = ("jpeg_40k", "jpeg_chroma")
"""Models of luma and of the chroma of 4:2:0 for pictures that are JPEG files, where none are named."""
DEFAULT_MJPEG = ("jpeg_10k", "jpeg_chroma")
"""The same for Motion JPEG, which has many."""


AROUND = 8
"""Frames before and after one that models may read (``kMaxOffset`` in ``vsartifact/plugin/frames/stages.hpp``)."""


@dataclass(frozen=True, kw_only=True)
class Video:
    """A video track whose frames are known."""

    survey: Survey
    shown: Sequence[Shown]
    """Its frames as the clip has them."""
    repair: Repair
    """When each is shown, in units of ``survey.unit``."""
    frames: Frames
    """What is decoded."""

    @property
    def time_base(self) -> Fraction:
        """Seconds that times count."""
        return self.survey.unit

    def __len__(self) -> int:
        """Its number of frames."""
        return len(self.shown)

    def seconds(self, n: int) -> Fraction:
        """When frame ``n`` is shown; ``len(self)`` is the end of the last frame."""
        times = self.repair.times
        if n < len(times):
            return times[n] * self.time_base
        last = times[-1] - times[-2] if len(times) > 1 else max(1, round(1 / self.survey.rate / self.time_base))
        return (times[-1] + last) * self.time_base

    @property
    def rate(self) -> Fraction:
        """Frames a second: what the header says, or what the times show where that is far from it."""
        said, times = self.survey.rate, self.repair.times
        shown = 1 / (usual_step(times, max(1, round(1 / said / self.time_base))) * self.time_base)
        return said if shown / 4 < said < shown * 4 else shown.limit_denominator(1001)

    def origin(self) -> Fraction:
        """What time of the source is 0 in the result: its beginning, where that is far from 0 or pictures come before it."""
        begin = self.survey.begin()
        return begin if abs(begin) > FAR or self.seconds(0) < 0 else Fraction(0)

    def kind(self, n: int) -> Kind:
        """Format and size of frame ``n``."""
        return self.survey.decoded[self.shown[n].decoded].kind


@dataclass(frozen=True, kw_only=True)
class Restoration:
    """What :func:`restored` does to a clip."""

    models: Sequence[str] = ()
    """Names or files, one after the other; none = those of ``default``."""
    default: tuple[str, str] | None = None
    """Models of luma, and of chroma where the clip is 4:2:0; None = what ``Restore`` takes by itself."""
    strength: float = 1.0
    """See :func:`vsartifact.restore`."""
    adaptive: bool | None = None
    """See :func:`vsartifact.restore`."""
    provider: str = "auto"
    """See :func:`vsartifact.restore`."""
    depth: int | None = None
    """Bits of a sample of the result; None = those of the clip."""


def open_video(path: Path, track: int, say: Callable[[str], None], end: Fraction | None = None, keep: int = 1 << 20) -> Video:
    """Read a video track once and have its frames by number.

    Args:
        path: the file.
        track: index of the stream.
        say: is told how far the reading has come.
        end: seconds from the first frame that are wanted; None = all.
        keep: frames that are kept behind the last one that was asked for.

    Raises:
        CommandError: not one frame can be decoded.
    """
    # Reading sees no Ctrl-C while libav works. Nothing is written yet: let it end the process.
    previous = _ctrl_c(signal.SIG_DFL)
    try:
        found = survey(path, track, end, say)
    finally:
        _ctrl_c(previous)
    shown = found.shown()
    return Video(survey=found, shown=shown, repair=found.repaired(shown), frames=Frames(found, keep))


def decoded_clip(video: Video, numbers: range) -> vs.VideoNode:
    """Frames of a video as they are coded: neither turned nor converted. Odd sizes are extended to whole chroma samples.

    Raises:
        CommandError: they are not all of one size and format, or of one that VapourSynth lacks.
    """
    import av
    import numpy as np
    import vapoursynth as vs

    first = video.kind(numbers.start)
    _check_kinds(video, numbers)
    fmt = vapoursynth_format(planar_name(av.VideoFormat(first.format, first.width, first.height)))
    wide, high = fmt.subsampling_w, fmt.subsampling_h
    rate = video.rate.limit_denominator(1 << 20)
    blank = vs.core.std.BlankClip(
        format=fmt.id,
        width=-(-first.width >> wide << wide),
        height=-(-first.height >> high << high),
        length=len(numbers),
        fpsnum=rate.numerator,
        fpsden=rate.denominator,
        keep=True,
    )

    def fill(n: int, f: vs.VideoFrame) -> vs.VideoFrame:
        frame = video.frames[video.shown[numbers[n]].decoded]
        out = f.copy()
        for i, plane in enumerate(planes_of(frame, fmt)):
            target = np.asarray(out[i])
            more = [(0, size - own) for size, own in zip(target.shape, plane.shape, strict=True)]
            np.copyto(target, np.pad(plane, more, mode="edge") if any(any(pair) for pair in more) else plane)
        out.props.update(properties(frame, fmt))
        return out

    return blank.std.ModifyFrame(blank, fill)


def _check_kinds(video: Video, numbers: range) -> None:
    first = video.kind(numbers.start)
    other = next((n for n in numbers if video.kind(n) != first), None)
    if other is None:
        return
    found = video.kind(other)
    path = video.survey.path
    quoted = shlex.quote(str(path))
    raise CommandError(
        f"{path} changes from {first.width}x{first.height} {first.format} to {found.width}x{found.height} {found.format} at "
        f"{write(video.seconds(other) - video.origin())}; bring it to one: ffmpeg -i {quoted} -vf "
        f"scale={first.width}:{first.height},format={first.format} -c:v ffv1 -c:a copy OUT.mkv, or restore its parts with --start "
        "and --duration"
    )


def properties(frame: av.VideoFrame, fmt: vs.VideoFormat) -> dict[str, Any]:
    """VapourSynth's frame properties of a frame's colours and fields."""
    import vapoursynth as vs

    out: dict[str, Any] = {"_Primaries": frame.color_primaries, "_Transfer": frame.color_trc}
    out["_Matrix"] = 2 if fmt.color_family == vs.GRAY and frame.colorspace == 0 else frame.colorspace
    if frame.chroma_location:
        out["_ChromaLocation"] = frame.chroma_location - 1
    if frame.color_range or frame.format.name.startswith("yuvj"):
        out["_Range"] = int(frame.color_range == 2 or frame.format.name.startswith("yuvj"))
    out["_FieldBased"] = (2 if top_field_first(frame) else 1) if frame.interlaced_frame else 0
    return out


def _ctrl_c(handler: Any) -> Any:
    """Set what Ctrl-C does and return what it did; nothing outside the main thread, which alone may."""
    try:
        return signal.signal(signal.SIGINT, handler)
    except ValueError:
        return None


def suited(how: Restoration, codec: str) -> Restoration:
    """The restoration with the models for a codec, by libav's name."""
    return replace(how, default=DEFAULT_MJPEG) if codec == "mjpeg" else how


def restored(clip: vs.VideoNode, how: Restoration) -> vs.VideoNode:
    """The clip with the models over it.

    Raises:
        CommandError: it has more bits than are asked for, or floating point.
        vapoursynth.Error: a model, the provider or the strength cannot be used.
    """
    import vsartifact

    if how.depth is not None:
        clip = deepened(clip, how.depth)
    models: Sequence[str | None] = how.models
    if not models and how.default:
        fmt = clip.format
        models = how.default if fmt.num_planes == 3 and fmt.subsampling_w == fmt.subsampling_h == 1 else how.default[:1]
    for model in models or [None]:
        clip = vsartifact.restore(clip, model=model, strength=how.strength, adaptive=how.adaptive, provider=how.provider)
    return clip


def restored_part(video: Video, numbers: range, how: Restoration) -> vs.VideoNode:
    """Some frames of a video restored, as they are in the whole: models that read other frames see those around the part.

    Raises:
        CommandError, vapoursynth.Error: see :func:`decoded_clip` and :func:`restored`.
    """
    first, last = numbers.start, numbers.stop
    kind = video.kind(first)
    while first > 0 and numbers.start - first < AROUND and video.kind(first - 1) == kind:
        first -= 1
    while last < len(video) and last - numbers.stop < AROUND and video.kind(last) == kind:
        last += 1
    # Frames that nothing asks for are not decoded.
    return restored(decoded_clip(video, range(first, last)), how)[numbers.start - first : numbers.stop - first]


def deepened(clip: vs.VideoNode, depth: int) -> vs.VideoNode:
    """The clip with samples of ``depth`` bits, so that the fractions that a model computes stay.

    Raises:
        CommandError: it has more bits, or floating point.
    """
    import vapoursynth as vs

    fmt = clip.format
    if fmt.sample_type == vs.FLOAT or fmt.bits_per_sample > depth:
        raise CommandError(
            f"--depth {depth} would lose what the video has, samples of {fmt.name}; leave it out, or dither it in a script"
        )
    return clip if fmt.bits_per_sample == depth else clip.resize.Point(format=fmt.replace(bits_per_sample=depth))
