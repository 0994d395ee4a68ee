# SPDX-License-Identifier: MIT
"""Encoders inside PyAV: what ``--codec`` names, their options, and frames as they take them."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from vsartifact.cli.errors import CommandError, UsageError, warn
from vsartifact.cli.layouts import packed
from vsartifact.cli.planar import pixel_format
from vsartifact.cli.probe import Light, Look
from vsartifact.core.priority import without_real_time

if TYPE_CHECKING:
    import av
    import vapoursynth as vs


@dataclass(frozen=True, kw_only=True)
class Encoder:
    """A row of ``ENCODERS``."""

    codec: str
    """PyAV's name."""
    crf: int | None = None
    """Quality by default, for a picture that is to stay as it was restored; None = lossless, or no such setting."""
    preset: str | None = None
    """Speed by default; None = no such setting."""
    light: str | None = None
    """The option that takes HDR static metadata; None = there is none."""


ENCODERS: Mapping[str, Encoder] = {
    "x264": Encoder(codec="libx264", crf=17, preset="medium", light="x264-params"),
    "x265": Encoder(codec="libx265", crf=18, preset="medium", light="x265-params"),
    "svtav1": Encoder(codec="libsvtav1", crf=20, preset="6", light="svtav1-params"),
    "ffv1": Encoder(codec="ffv1"),
}
"""Names for ``--codec``. Any other name is looked up among PyAV's encoders and gets its own defaults."""

SVT_RATE = 240
"""Frames a second above which SVT-AV1 refuses to start."""
ODD = ("svtav1", "ffv1", "libvpx-vp9")
"""Encoders that take 4:2:0 of odd sizes."""


@dataclass(frozen=True, kw_only=True)
class Quality:
    """What the user says about the encoding."""

    codec: str = "x264"
    crf: float | None = None
    preset: str | None = None
    options: Sequence[str] = ()
    """``KEY=VALUE`` as ffmpeg calls them."""


def find(quality: Quality) -> Encoder:
    """The encoder that ``quality.codec`` names.

    Raises:
        CommandError: PyAV has no such video encoder.
    """
    from av.codec import Codec
    from av.codec.codec import UnknownCodecError

    row = ENCODERS.get(quality.codec, Encoder(codec=quality.codec))
    try:
        codec = Codec(row.codec, "w")
    except UnknownCodecError as error:
        names = ", ".join(ENCODERS)
        raise CommandError(f"--codec {quality.codec} is unknown; take one of {names} or an encoder that ffmpeg lists") from error
    if codec.type != "video":
        raise CommandError(f"--codec {quality.codec} encodes {codec.type}, not video; take one of {', '.join(ENCODERS)}")
    return row


def options(quality: Quality, row: Encoder, light: Light | None) -> dict[str, str]:
    """Options of the encoder, by ffmpeg's names.

    Raises:
        UsageError: it has no setting of that kind, or ``quality.options`` are not ``KEY=VALUE``.
    """
    out: dict[str, str] = {}
    for name, given, default in (("crf", quality.crf, row.crf), ("preset", quality.preset, row.preset)):
        if given is not None and default is None and quality.codec in ENCODERS:
            raise UsageError(f"--codec {quality.codec} has no --{name}, got {given}; leave it out")
        if (value := default if given is None else given) is not None:
            out[name] = f"{value:g}" if isinstance(value, float) else str(value)
    if row.codec == "libx265":
        out |= {"x265-params": "log-level=error", "a53cc": "1"}  # captions, which x264 writes unasked
    if row.codec == "ffv1":
        out |= {"level": "3", "slicecrc": "1"}
    for text in quality.options:
        key, equals, value = text.partition("=")
        if not (key and equals):
            raise UsageError(f"--encoder-option must be KEY=VALUE such as tune=animation, got {text!r}")
        out[key] = f"{out[key]}:{value}" if key.endswith("-params") and key in out else value
    if light and row.light:
        out[row.light] = ":".join([*filter(None, [out.get(row.light)]), *light_parameters(row, light)])
    elif light:
        warn(
            f"--codec {quality.codec} cannot carry the HDR metadata of the source (its mastering display and light levels); a .mkv takes "
            f"them when it is finished: mkvpropedit FILE --edit track:v1 {' '.join(matroska_settings(light))}"
        )
    return out


def takes_captions(quality: Quality) -> bool:
    """Whether the encoder writes the captions that frames have beside them (CTA-608 and 708, as ATSC A/53 carries them)."""
    from av.codec import CodecContext

    return any(option.name == "a53cc" for option in CodecContext.create(find(quality).codec, "w").supported_options.private)


def light_parameters(row: Encoder, light: Light) -> list[str]:
    """HDR static metadata in the encoder's own words."""
    out = []
    names = {"libx264": ("mastering-display", "cll"), "libx265": ("master-display", "max-cll")}
    display, content = names.get(row.codec, ("mastering-display", "content-light"))
    if len(light.primaries) == 4:
        red, green, blue, white = light.primaries
        # x264 and x265 count chromaticity in 1/50000 and luminance in 1/10000, as ST 2086 is coded; SVT-AV1 takes decimals.
        x, y = (1, 1) if row.codec == "libsvtav1" else (50000, 10000)
        points = "".join(
            f"{name}({a * x:.{0 if x > 1 else 5}f},{b * x:.{0 if x > 1 else 5}f})"
            for name, (a, b) in (("G", green), ("B", blue), ("R", red), ("WP", white))
        )
        high, low = (value * y for value in light.luminance)
        out.append(f"{display}={points}L({high:.{0 if y > 1 else 4}f},{low:.{0 if y > 1 else 4}f})")
    if light.content:
        out.append(f"{content}={light.content[0]},{light.content[1]}")
    return out


def matroska_settings(light: Light) -> list[str]:
    """HDR static metadata in the words of mkvpropedit."""
    values: dict[str, float] = {}
    if len(light.primaries) == 4:
        points = (
            "chromaticity-coordinates-red",
            "chromaticity-coordinates-green",
            "chromaticity-coordinates-blue",
            "white-coordinates",
        )
        for name, (x, y) in zip(points, light.primaries, strict=True):
            values |= {f"{name}-x": x, f"{name}-y": y}
        values["max-luminance"], values["min-luminance"] = light.luminance
    if light.content:
        values["max-content-light"], values["max-frame-light"] = light.content
    return [f"--set {name}={round(value, 5):.9g}" for name, value in values.items()]


def add_stream(
    container: av.container.OutputContainer,
    clip: vs.VideoNode,
    size: tuple[int, int],
    look: Look,
    time_base: Fraction,
    quality: Quality,
    light: Light | None,
) -> av.VideoStream:
    """The video stream of the output, ready for frames of ``clip``'s format, or of one that :func:`fitted` made of it.

    Args:
        container: the output.
        clip: its frames.
        size: width and height of the picture, less than the clip's where that was extended to whole chroma samples.
        look: how it is shown.
        time_base: seconds that its timestamps count.
        quality: what the user wants.
        light: HDR static metadata.

    Raises:
        CommandError: the encoder, the container or an option cannot be used for this clip.
    """
    import av
    from av.codec.context import Flags

    row = find(quality)
    settings = options(quality, row, light)
    os.environ.setdefault("SVT_LOG", "1")  # errors alone; SVT-AV1 has no option for it
    if row.codec == "libsvtav1" and look.rate > SVT_RATE:
        raise CommandError(
            f"SVT-AV1 takes up to {SVT_RATE} frames a second, the video has {float(look.rate):g}; take --codec x264, x265 or ffv1"
        )
    try:
        stream = container.add_stream(row.codec, rate=look.rate, options=settings)
    except ValueError as error:
        raise CommandError(f"a {container.format.name} file cannot hold {quality.codec}; call the output .mkv") from error
    assert isinstance(stream, av.VideoStream)
    stream.width, stream.height, stream.pix_fmt = *size, packed(pixel_format(clip.format), quality)
    context = stream.codec_context
    context.time_base = time_base
    context.sample_aspect_ratio = look.aspect
    context.colorspace, context.color_trc, context.color_primaries = look.matrix, look.transfer, look.primaries
    context.color_range, context.chroma_sample_location = look.range, look.chroma_location
    context.thread_count = 0
    if look.interlaced:
        context.flags |= Flags.interlaced_dct
        context.field_order = look.field_order
    if context.codec.canonical_name == "hevc" and container.format.name in ("mp4", "mov"):
        context.codec_tag = "hvc1"  # Apple's players know no other
    stream.set_display_matrix(look.display_matrix or None)
    try:
        with without_real_time():
            context.open()
    except (av.FFmpegError, ValueError) as error:
        reason = getattr(error, "strerror", error)
        if size != (clip.width, clip.height):
            raise CommandError(
                f"{row.codec} does not take {clip.format.name} of {size[0]}x{size[1]}, an odd size; take --codec "
                f"{', '.join(ODD[:-1])} or {ODD[-1]}, which keep its last row and column"
            ) from error
        raise CommandError(
            f"{row.codec} does not start ({reason}); check --crf, --preset and --encoder-option, or take another --codec"
        ) from error
    if unknown := [key for key in settings if key in context.options]:
        raise CommandError(f"{row.codec} has no option {', '.join(unknown)}; `ffmpeg -h encoder={row.codec}` lists what it has")
    return stream
