# SPDX-License-Identifier: MIT
"""Layouts of samples that an encoder takes: the frames' own, the same samples packed otherwise, or one that holds all of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from vsartifact.cli.errors import CommandError, warn
from vsartifact.cli.planar import pixel_format, planar_name, vapoursynth_format

if TYPE_CHECKING:
    import vapoursynth as vs

    from vsartifact.cli.encoders import Quality

PACKED: Mapping[str, Sequence[str]] = {
    "yuv420p": ("nv12", "nv21"),
    "yuv420p10le": ("p010le",),
    "yuv420p12le": ("p012le",),
    "yuv420p16le": ("p016le",),
    "yuv422p": ("nv16", "yuyv422", "uyvy422"),
    "yuv422p10le": ("p210le", "y210le"),
    "yuv422p12le": ("p212le", "y212le"),
    "yuv422p16le": ("p216le", "y216le"),
    "yuv444p": ("nv24", "vuyx", "yuva444p"),
    "yuv444p10le": ("p410le", "xv30le", "yuv444p10msble", "yuva444p10le"),
    "yuv444p12le": ("p412le", "xv36le", "yuv444p12msble", "yuva444p12le"),
    "yuv444p16le": ("p416le", "xv48le", "yuva444p16le"),
    "gbrp": ("bgr0", "rgb0", "0rgb", "rgb24", "bgr24", "bgra", "rgba", "gbrap"),
    "gbrp10le": ("x2rgb10le", "x2bgr10le"),
    "gbrp16le": ("rgb48le", "rgb48be", "rgba64le"),
    "gray16le": ("gray16be",),
}
"""Layouts that hold the same samples, best first."""


def taken(quality: Quality) -> list[str]:
    """Layouts that the encoder takes; none where it does not say."""
    from av.codec import Codec

    from vsartifact.cli.encoders import find

    return [fmt.name for fmt in Codec(find(quality).codec, "w").video_formats or ()]


def packed(pixels: str, quality: Quality) -> str:
    """The layout in which the encoder takes the samples of a planar one; that itself where there is none."""
    known = taken(quality)
    if not known or pixels in known:
        return pixels
    full = pixels.replace("yuv", "yuvj")  # encoders that know full range alone by its own name
    return next((name for name in (*PACKED.get(pixels, ()), full) if name in known), pixels)


def fitted(clip: vs.VideoNode, quality: Quality) -> vs.VideoNode:
    """The clip in a format that the encoder takes: its own, or with encoders that have none such one that holds all of it.

    Raises:
        CommandError: the encoder takes no such format.
    """
    from vsartifact.cli.encoders import ENCODERS, Quality

    pixels = pixel_format(clip.format)
    known = taken(quality)
    if not known or packed(pixels, quality) in known:
        return clip
    if quality.codec not in ENCODERS and (wider := _wider(clip.format, known)):
        warn(f"{quality.codec} does not take {pixels}, the format of the video; it gets {wider}, which holds all of it")
        return clip.resize.Bicubic(format=vapoursynth_format(wider).id)
    keep = [name for name in ENCODERS if packed(pixels, Quality(codec=name)) in (taken(Quality(codec=name)) or [pixels])]
    remedy = f"take --codec {' or '.join(keep)}, which keeps it as it is" if keep else "convert it in a script"
    raise CommandError(f"--codec {quality.codec} does not take {pixels}, the format of the video; {remedy}")


def _wider(fmt: vs.VideoFormat, known: Sequence[str]) -> str | None:
    """The smallest planar format behind one of ``known`` that has the samples of ``fmt`` and more."""
    import av

    found = []
    for name in known:
        try:
            other = vapoursynth_format(planar_name(av.VideoFormat(name)))
        except (CommandError, ValueError, StopIteration):
            continue
        same = other.color_family == fmt.color_family and other.sample_type == fmt.sample_type
        fine = other.subsampling_w <= fmt.subsampling_w and other.subsampling_h <= fmt.subsampling_h
        if same and fine and other.bits_per_sample >= fmt.bits_per_sample:
            found.append((-other.subsampling_w - other.subsampling_h, other.bits_per_sample, pixel_format(other)))
    return min(found)[2] if found else None
