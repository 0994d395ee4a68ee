# SPDX-License-Identifier: MIT
"""Restore a single picture.

JPEG files are restored as the planes that they hold, Y'CbCr at the chroma resolution that they were coded with, before any
conversion to R'G'B'. Other pictures go through Y'CbCr 4:4:4 of 16 bits, which brings untouched pixels back exactly.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vsartifact.cli.clip import DEFAULT_JPEG, Restoration, restored
from vsartifact.cli.errors import CommandError
from vsartifact.cli.files import part_of, url

if TYPE_CHECKING:
    import numpy as np
    import vapoursynth as vs
    from numpy.typing import NDArray
    from PIL import Image

BT601 = 6
"""Matrix of JFIF, in VapourSynth's enumeration."""
SAVE: dict[str, dict[str, Any]] = {
    ".jpg": {"quality": 95, "subsampling": 0},
    ".jpeg": {"quality": 95, "subsampling": 0},
    ".webp": {"lossless": True},
    ".avif": {"quality": 95, "subsampling": "4:4:4"},
    ".tif": {"compression": "tiff_adobe_deflate"},
    ".tiff": {"compression": "tiff_adobe_deflate"},
}
"""Pillow's settings by suffix, so that what was restored is not lost again."""


def load(path: Path) -> Image.Image:
    """A picture as Pillow has it, decoded.

    Raises:
        CommandError: it is no picture, is cut off, moves, or has a kind of colour that cannot be restored.
    """
    from PIL import Image, UnidentifiedImageError

    try:
        image = Image.open(path)
        image.load()
    except UnidentifiedImageError as error:
        raise CommandError(f"{path} is not a picture that Pillow knows; convert it to PNG first") from error
    except (OSError, SyntaxError, ValueError) as error:
        raise CommandError(f"{path} cannot be decoded ({error}); copy it again") from error
    if getattr(image, "is_animated", False):
        raise CommandError(f"{path} holds {getattr(image, 'n_frames', 'several')} pictures; convert it to a video first")
    if image.mode in ("CMYK", "YCbCr", "LAB", "HSV", "F", "I"):
        raise CommandError(f"{path} is a picture of kind {image.mode}; convert it to RGB or grey first")
    if path.suffix.lower() == ".png" and path.read_bytes()[24] == 16 and image.mode != "I;16":
        raise CommandError(f"{path} has 16 bits for each colour, of which Pillow reads 8; convert it to 8 bits first")
    if image.mode not in ("1", "L", "LA", "I;16", "RGB", "RGBA"):
        alpha = "transparency" in image.info or image.mode.endswith(("A", "a"))
        return image.convert("RGBA" if alpha else "RGB")
    return image.convert("L") if image.mode == "1" else image


def jpeg_planes(path: Path) -> tuple[list[NDArray[np.uint8]], tuple[int, int]] | None:
    """Planes of a JPEG file and binary logarithms of its chroma subsampling; None where they are not those of Y'CbCr.

    Luma is extended to whole chroma samples: VapourSynth has no pictures of odd size in 4:2:0.
    """
    import av
    import numpy as np

    with av.open(url(path)) as container:
        frame = next(container.decode(video=0))
    layouts = {"yuvj420p": (1, 1), "yuvj422p": (1, 0), "yuvj444p": (0, 0), "yuvj440p": (0, 1), "yuvj411p": (2, 0), "gray": (0, 0)}
    if frame.format.name not in layouts:
        return None
    planes = [np.frombuffer(plane, np.uint8).reshape(plane.height, -1)[:, : plane.width].copy() for plane in frame.planes]
    wide, high = layouts[frame.format.name]
    if len(planes) == 3:
        more = [(0, (size << by) - full) for size, by, full in zip(planes[1].shape, (high, wide), planes[0].shape, strict=True)]
        planes[0] = np.pad(planes[0], more, mode="edge")
    return planes, (wide, high)


def to_clip(planes: Sequence[NDArray[Any]], fmt: int, **props: int) -> vs.VideoNode:
    """A clip of one frame that holds these planes and properties."""
    import numpy as np
    import vapoursynth as vs

    height, width = planes[0].shape
    blank = vs.core.std.BlankClip(format=fmt, width=width, height=height, length=1, keep=True)

    def fill(n: int, f: vs.VideoFrame) -> vs.VideoFrame:
        out = f.copy()
        for i, plane in enumerate(planes):
            np.copyto(np.asarray(out[i]), plane)
        return out

    return blank.std.ModifyFrame(blank, fill).std.SetFrameProps(**props)


def picture_clip(path: Path, image: Image.Image) -> vs.VideoNode:
    """The picture as a clip of one frame, YUV or GRAY, full range; transparency is not part of it."""
    import numpy as np
    import vapoursynth as vs

    core = vs.core
    if image.format == "JPEG" and (found := jpeg_planes(path)) is not None:
        planes, (wide, high) = found
        if len(planes) == 1:
            return to_clip(planes, vs.GRAY8, _Range=1)
        # JFIF places chroma samples amid their pixels.
        fmt = core.query_video_format(vs.YUV, vs.INTEGER, 8, wide, high).id
        return to_clip(planes, fmt, _Matrix=BT601, _Range=1, _ChromaLocation=1)
    bands = image.getbands()
    if len(bands) < 3:
        samples = np.asarray(image if len(bands) == 1 else image.getchannel("L"))
        return to_clip([samples], vs.GRAY16 if image.mode == "I;16" else vs.GRAY8, _Range=1)
    rgb = np.asarray(image.convert("RGB"))
    clip = to_clip([rgb[..., i] for i in range(3)], vs.RGB24)
    return core.resize.Point(clip, format=vs.YUV444P16, matrix=BT601, range=1)


def suited(how: Restoration, image: Image.Image) -> Restoration:
    """The restoration with the models for what the file is: JPEG has its own."""
    return replace(how, default=DEFAULT_JPEG) if image.format == "JPEG" else how


def samples(clip: vs.VideoNode) -> NDArray[Any]:
    """The clip's frame, height x width of grey or height x width x 3 of 8-bit R'G'B'."""
    import numpy as np
    import vapoursynth as vs

    if clip.format.color_family == vs.YUV:
        clip = vs.core.resize.Bicubic(clip, format=vs.RGB24)
    with clip.get_frame(0) as frame:
        planes = [np.asarray(frame[i]).copy() for i in range(frame.format.num_planes)]
    return planes[0] if len(planes) == 1 else np.dstack(planes)


def restore_picture(source: Path, output: Path, how: Restoration) -> None:
    """Restore ``source`` into ``output``, with its transparency, colour profile, EXIF data and resolution.

    Raises:
        CommandError: the picture cannot be read or written.
        vapoursynth.Error: a model or the provider cannot be used.
    """
    from PIL import Image

    image = load(source)
    clip = picture_clip(source, image)
    # Y'CbCr of 16 bits until it is R'G'B': rounded once.
    depth = 16 if clip.format.num_planes == 3 else None
    result = samples(restored(clip, replace(suited(how, image), depth=depth)))
    scale = result.shape[0] // clip.height
    out = Image.fromarray(result[: image.height * scale, : image.width * scale])
    if image.mode in ("LA", "RGBA"):
        alpha = image.getchannel("A")
        out.putalpha(alpha if alpha.size == out.size else alpha.resize(out.size, Image.Resampling.LANCZOS))
    kept: dict[str, Any] = {key: image.info[key] for key in ("icc_profile", "dpi") if key in image.info}
    if exif := image.getexif():
        kept["exif"] = exif.tobytes()
    part = part_of(output)
    try:
        out.save(part, **SAVE.get(output.suffix.lower(), {}), **kept)
    except (OSError, ValueError, KeyError) as error:
        part.unlink(missing_ok=True)
        raise CommandError(f"{output} cannot be written ({error}); call it .png") from error
    part.replace(output)
