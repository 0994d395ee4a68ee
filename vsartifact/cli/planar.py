# SPDX-License-Identifier: MIT
"""Frames of libav as VapourSynth has them, planes of one sample each, and back. Nothing is converted: samples are laid out anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vsartifact.cli.errors import CommandError

if TYPE_CHECKING:
    import av
    import numpy as np
    import vapoursynth as vs
    from av.video.plane import VideoPlane
    from numpy.typing import NDArray

LAYOUTS = {(0, 0): "444", (1, 0): "422", (1, 1): "420", (2, 0): "411", (2, 2): "410", (0, 1): "440"}
"""libav's name of a chroma subsampling by its binary logarithms, horizontal and vertical."""


def pixel_format(fmt: vs.VideoFormat) -> str:
    """libav's name of a VapourSynth format.

    Raises:
        CommandError: libav has none.
    """
    import av
    import vapoursynth as vs

    depth = "" if fmt.bits_per_sample == 8 else f"{fmt.bits_per_sample}le"
    if fmt.sample_type == vs.FLOAT:
        depth = f"f{depth}"
    if fmt.color_family == vs.GRAY:
        name = f"gray{depth}"
    elif fmt.color_family == vs.RGB:
        name = f"gbrp{depth}"
    else:
        name = f"yuv{LAYOUTS.get((fmt.subsampling_w, fmt.subsampling_h), '?')}p{depth}"
    try:
        av.VideoFormat(name)
    except ValueError as error:
        raise CommandError(
            f"frames of {fmt.name} cannot be encoded; convert them in a script, see examples/restore.vpy"
        ) from error
    return name


def has_alpha(fmt: av.VideoFormat) -> bool:
    """Whether pixels have transparency."""
    return any(component.is_alpha for component in fmt.components)


def planar_name(fmt: av.VideoFormat) -> str:
    """libav's name of the format with planes of their own for each component, without transparency, that holds the same samples.

    Raises:
        CommandError: there is none.
    """
    import av

    solid = [component for component in fmt.components if not component.is_alpha]
    bits = max([8, *(component.bits for component in solid if not fmt.has_palette)])
    float_samples = "f" if "f16" in fmt.name or "f32" in fmt.name else ""
    depth = f"{float_samples}{bits}le" if bits > 8 else ""
    if fmt.is_rgb or fmt.has_palette:
        name = f"gbrp{depth}"
    elif len(solid) == 1:
        name = f"gray{depth}"
    else:
        wide, high = (64 // fmt.chroma_width(64) - 1).bit_length(), (64 // fmt.chroma_height(64) - 1).bit_length()
        name = f"yuv{LAYOUTS.get((wide, high), '?')}p{depth}"
    try:
        av.VideoFormat(name)
    except ValueError:
        name = "?"
    if name == "?" or not solid or fmt.is_bayer or fmt.name.startswith("xyz"):
        raise CommandError(
            f"the video's frames are {fmt.name}, which cannot be restored as they are; convert it before: "
            "ffmpeg -i IN -pix_fmt yuv444p16le -c:v ffv1 -c:a copy OUT.mkv"
        )
    return name


def vapoursynth_format(name: str) -> vs.VideoFormat:
    """VapourSynth's format of :func:`planar_name`'s names."""
    import av
    import vapoursynth as vs

    fmt = av.VideoFormat(name)
    family = vs.RGB if fmt.is_rgb else vs.GRAY if len(fmt.components) == 1 else vs.YUV
    kind = vs.FLOAT if "f16" in name or "f32" in name else vs.INTEGER
    wide = high = 0
    if family == vs.YUV:
        wide, high = next(by for by, layout in LAYOUTS.items() if name.startswith(f"yuv{layout}"))
    return vs.core.query_video_format(family, kind, fmt.components[0].bits, wide, high)


def samples_of(plane: VideoPlane, kind: Any) -> NDArray[Any]:
    """A plane's samples, height x width, in libav's memory."""
    import numpy as np

    rows = np.frombuffer(plane, kind).reshape(plane.height, -1)[:, : plane.width]
    return rows[::-1] if plane.line_size < 0 else rows  # stored from the bottom up


def dtype(fmt: vs.VideoFormat) -> type[np.generic]:
    """numpy's type of a format's samples."""
    import numpy as np
    import vapoursynth as vs

    if fmt.sample_type == vs.FLOAT:
        return np.float16 if fmt.bits_per_sample == 16 else np.float32
    return np.uint8 if fmt.bits_per_sample == 8 else np.uint16


def planes_of(frame: av.VideoFrame, fmt: vs.VideoFormat) -> list[NDArray[Any]]:
    """Samples of a frame's planes in VapourSynth's order, in libav's memory."""
    name = planar_name(frame.format)
    if name != frame.format.name.replace("yuvj", "yuv").replace("yuva", "yuv").replace("gbrap", "gbrp"):
        range_ = frame.color_range
        frame = frame.reformat(format=name, src_color_range=range_, dst_color_range=range_)
    # VapourSynth has R, G, B, libav G, B, R.
    order = (2, 0, 1) if name.startswith("gbr") else range(fmt.num_planes)
    return [samples_of(frame.planes[i], dtype(fmt)) for i in order]


def fill(out: av.VideoFrame, frame: vs.VideoFrame) -> None:
    """Put a VapourSynth frame's samples into a planar frame of libav, which may lack rows and columns at its end."""
    import numpy as np

    order = (1, 2, 0) if out.format.name.startswith("gbr") else range(frame.format.num_planes)
    for plane, i in zip(out.planes, order, strict=True):
        rows = samples_of(plane, dtype(frame.format))
        np.copyto(rows, np.asarray(frame[i])[: rows.shape[0], : rows.shape[1]])


def to_frame(frame: vs.VideoFrame, like: av.VideoFrame, size: tuple[int, int], pixels: str) -> av.VideoFrame:
    """A VapourSynth frame as libav has it, with the flags and side data (captions, fields, HDR) of another.

    Args:
        frame: the samples.
        like: what they were made from.
        size: width and height, which may be less than the frame's.
        pixels: layout that the encoder takes.
    """
    # The only way of PyAV to copy what belongs to a frame but its samples is to convert it; of 16x16 pixels that costs nothing.
    name = pixel_format(frame.format)
    range_ = {"src_color_range": like.color_range, "dst_color_range": like.color_range}
    small = like.reformat(16, 16, "gray", interpolation="POINT", **range_)
    out = small.reformat(*size, name, interpolation="POINT", **range_)
    fill(out, frame)
    out.pict_type = 0
    return out if pixels == name else out.reformat(format=pixels, **range_)
