# SPDX-License-Identifier: MIT
"""A video file as a VapourSynth clip with its timestamps, and the models that go over it."""

from __future__ import annotations

import logging
import signal
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vsartifact.cli.errors import CommandError, warn

if TYPE_CHECKING:
    import vapoursynth as vs

DEFAULT = ("fsrcnnx_car", "chroma_car")
"""Models of luma and of the chroma of 4:2:0, where none are named."""
DEFAULT_JPEG = ("jpeg_40k", "jpeg_chroma")
"""The same for pictures that are JPEG files."""
DEFAULT_MJPEG = ("jpeg_10k", "jpeg_chroma")
"""The same for Motion JPEG, which has many."""


@dataclass(frozen=True, kw_only=True)
class Video:
    """A decoded video track."""

    clip: vs.VideoNode
    """Its frames as they are coded: neither turned nor converted."""
    times: Sequence[int]
    """When each frame is shown, in units of ``time_base``; strictly rising."""
    time_base: Fraction
    """Seconds."""

    def seconds(self, n: int) -> Fraction:
        """When frame ``n`` is shown; ``len(clip)`` is the end of the last frame."""
        if n < len(self.times):
            return self.times[n] * self.time_base
        last = self.times[-1] - self.times[-2] if len(self.times) > 1 else round(1 / self.clip.fps / self.time_base)
        return (self.times[-1] + last) * self.time_base


@dataclass(frozen=True, kw_only=True)
class Restoration:
    """What :func:`restored` does to a clip."""

    models: Sequence[str] = ()
    """Names or files, one after the other; none = those of ``default``."""
    default: tuple[str, str] = DEFAULT
    """Models of luma, and of chroma where the clip is 4:2:0."""
    strength: float = 1.0
    """See :func:`vsartifact.restore`."""
    adaptive: bool | None = None
    """See :func:`vsartifact.restore`."""
    provider: str = "auto"
    """See :func:`vsartifact.restore`."""
    depth: int | None = None
    """Bits of a sample of the result; None = those of the clip."""


def open_video(path: Path, track: int, say: Callable[[str], None]) -> Video:
    """Index and open track ``track`` of a file; ``say`` is told how far that has come.

    Raises:
        CommandError: BestSource is missing or cannot read the file.
    """
    import vapoursynth as vs

    if not hasattr(vs.core, "bs"):
        raise CommandError("VapourSynth lacks BestSource, which reads video; pip install vapoursynth-bestsource")
    logger = logging.getLogger("vapoursynth")
    logger.propagate = False
    logger.setLevel(logging.INFO)
    handler = _Messages(say)
    logger.addHandler(handler)
    # Indexing runs inside one call of C, where Python sees no Ctrl-C. Nothing is written yet: let it end the process.
    previous = _ctrl_c(signal.SIG_DFL)
    try:
        found = vs.core.bs.VideoSource(path, track=track, exporttimestamps=1, apply_rotation=0)
    except vs.Error as error:
        raise CommandError(f"{path} cannot be decoded ({error}); see whether a player plays it, or copy it again") from error
    finally:
        _ctrl_c(previous)
        handler.say = None
    clip, times = found["clip"], found["timestamps"]
    times = [times] if isinstance(times, int) else list(times)
    time_base = Fraction(found["timebasenum"], found["timebaseden"])
    if len(times) != len(clip) or any(b <= a for a, b in pairwise(times)):
        # Raw streams and some AVI files have no timestamps.
        times, time_base = list(range(len(clip))), 1 / Fraction(clip.fps)
    return Video(clip=clip, times=times, time_base=time_base)


class _Messages(logging.Handler):
    """VapourSynth's messages: progress to ``say``, and warnings that are for the user."""

    def __init__(self, say: Callable[[str], None]) -> None:
        super().__init__()
        self.say: Callable[[str], None] | None = say

    def emit(self, record: logging.LogRecord) -> None:
        text = record.getMessage()
        if record.levelno >= logging.WARNING and "no return value" not in text:  # BestSource's own slip, R22
            warn(text)
        elif "index progress" in text and self.say:
            self.say(text.rpartition("#")[2])


def _ctrl_c(handler: Any) -> Any:
    """Set what Ctrl-C does and return what it did; nothing outside the main thread, which alone may."""
    try:
        return signal.signal(signal.SIGINT, handler)
    except ValueError:
        return None


def suited(how: Restoration, codec: str) -> Restoration:
    """The restoration with the models for a codec, by libav's name."""
    return replace(how, default=DEFAULT_MJPEG) if codec == "mjpeg" else how


def default_models(clip: vs.VideoNode, models: tuple[str, str]) -> Sequence[str]:
    """Those of luma and chroma that a clip of its format can have.

    Raises:
        CommandError: it is R'G'B', for which there is none that suits every source.
    """
    import vapoursynth as vs

    fmt = clip.format
    if fmt.color_family == vs.RGB:
        raise CommandError(
            "the video is R'G'B', the models for video restore luma and chroma; name another with --model, or convert it before: "
            "ffmpeg -i IN -pix_fmt yuv444p -c:v ffv1 OUT.mkv"
        )
    return models if fmt.num_planes == 3 and fmt.subsampling_w == fmt.subsampling_h == 1 else models[:1]


def restored(clip: vs.VideoNode, how: Restoration) -> vs.VideoNode:
    """The clip with the models over it.

    Raises:
        CommandError: no model is named, and there is none for such a clip; or it has more bits than are asked for, or floating point.
        vapoursynth.Error: a model, the provider or the strength cannot be used.
    """
    import vsartifact

    models = how.models or default_models(clip, how.default)
    if how.depth is not None:
        clip = deepened(clip, how.depth)
    for model in models:
        clip = vsartifact.restore(clip, model=model, strength=how.strength, adaptive=how.adaptive, provider=how.provider)
    return clip


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
