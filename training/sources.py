# SPDX-License-Identifier: MIT
"""Pictures and clips as YUV planes, and pieces cut from them.

A picture is converted to BT.601 Y'CbCr once, in floating point; from then on nothing leaves YUV.
"""

from __future__ import annotations

import math
import warnings
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from vsartifact.core.color import RGB_TO_YCBCR
from vsartifact.training.codec_table import Frame, Plane

PICTURE_SUFFIXES = frozenset({".png", ".webp", ".avif", ".jpg", ".jpeg", ".jpe", ".jfif", ".tif", ".tiff", ".bmp"})
CLIP_SUFFIXES = frozenset({".mkv", ".mp4", ".y4m", ".mov", ".webm", ".avi", ".ts"})

JPEGS = ("JPEG", "MPO")
"""Pillow's names; MPO is a JPEG with further pictures behind the first, as phones write it."""
REFUSED = {"CMYK": "CMYK", "LAB": "L*a*b*", "HSV": "HSV", "F": "floating point"}
"""Kinds of pictures that are not trained on, in words."""
ENOUGH = 1000
"""Megapixels below which a training set is called small."""

_RGB_TO_YCBCR = RGB_TO_YCBCR.astype(np.float32)
_TO_FULL_RANGE = np.array([[255 / 219], [255 / 224], [255 / 224]], np.float32)


def rgb_to_ycbcr(rgb: NDArray[np.uint8], full_range: bool = False) -> Frame:
    """H x W x 3 uint8 R'G'B' -> three H x W uint8 planes, BT.601, rounded to nearest, 4:4:4.

    A grey picture keeps its values as luma, as the standard grey test pictures are used in the literature.

    Args:
        rgb: the picture.
        full_range: luma 0..255 as in JPEG files, instead of 16..235.
    """
    if (rgb[..., :1] == rgb).all():
        neutral = np.full(rgb.shape[:2], 128, np.uint8)
        return [rgb[..., 0].copy(), neutral, neutral.copy()]
    matrix = _RGB_TO_YCBCR * _TO_FULL_RANGE if full_range else _RGB_TO_YCBCR
    offset = np.array([0 if full_range else 16, 128, 128], np.float32)
    coded = (rgb.reshape(-1, 3).astype(np.float32) / 255) @ matrix.T + offset
    planes = np.clip(np.rint(coded), 0, 255).astype(np.uint8).reshape(rgb.shape)
    return [np.ascontiguousarray(planes[..., i]) for i in range(3)]


def halve(plane: Plane) -> Plane:
    """Subsample a 4:4:4 chroma plane to 4:2:0 with the 2x2 mean, halves rounded to even (no bias); even size expected."""
    wide = plane.astype(np.uint16)
    quad = wide[::2, ::2] + wide[1::2, ::2] + wide[::2, 1::2] + wide[1::2, 1::2]
    return ((quad + 1 + ((quad >> 2) & 1)) >> 2).astype(np.uint8)


def subsample(frame: Frame) -> Frame:
    """4:4:4 -> 4:2:0; a frame that is 4:2:0 is returned as it is."""
    return frame if is_subsampled(frame) else [frame[0], halve(frame[1]), halve(frame[2])]


def is_subsampled(frame: Frame) -> bool:
    """Whether chroma is smaller than luma."""
    return bool(frame[1].shape != frame[0].shape)


def resize(plane: Plane, width: int, height: int, resample: Image.Resampling) -> Plane:
    """Resize through floating point: Pillow's 8-bit box filter is 0.5 code values too bright."""
    out = Image.fromarray(plane.astype(np.float32)).resize((width, height), resample)
    return np.clip(np.rint(np.asarray(out)), 0, 255).astype(np.uint8)


class BrokenSource(ValueError):
    """A file cannot be decoded."""


@dataclass(frozen=True)
class Source:
    """One file that pairs are cut from."""

    path: Path
    is_clip: bool
    weight: float
    width: int = 0
    height: int = 0
    """Pixels, as pieces are cut from them: half of those of a JPEG."""
    frames: int = 1
    render: bool = False
    """Whether its path says that it is computer-generated."""


def find_sources(
    folders: Sequence[str | Path],
    renders: Sequence[str] = (),
    renders_lightly: Sequence[str] = (),
    needs: tuple[int, int] = (1, 1),
) -> tuple[list[Source], list[str]]:
    """List every usable picture and clip below ``folders``, in path order.

    Args:
        folders: folders or files.
        renders: keywords; a path that holds one counts as computer-generated.
        renders_lightly: keywords; a path that holds one counts as computer-generated, too, and is drawn at a fifth of its weight, as
            in nessotrin/FSRCNN-TensorFlow.
        needs: width and height that a source must have to be of use, and that one source at least must have, so that every kind of
            pair can be cut from it.

    Returns:
        The sources and, for each file that cannot be read and for those that are too small, a line saying why.

    Raises:
        FileNotFoundError: a folder does not exist.
        ValueError: no usable file was found.
    """
    sources: list[Source] = []
    small: list[Source] = []
    problems = []
    for folder in map(Path, folders):
        if not folder.exists():
            raise FileNotFoundError(f"training data folder {folder} does not exist; give folders of pictures and clips")
        for path in sorted(folder.rglob("*")) if folder.is_dir() else [folder]:
            is_clip = path.suffix.lower() in CLIP_SUFFIXES
            if not (is_clip or path.suffix.lower() in PICTURE_SUFFIXES):
                continue
            try:
                width, height, frames = _clip_size(path) if is_clip else _picture_size(path)
            except Exception as error:  # of files from anywhere, decoders raise anything
                problems.append(f"{path}: not readable, skipped ({error})")
                continue
            weight = math.sqrt(width * height * (max(frames, 24) if is_clip else 1))
            lightly, render = (any(word.lower() in str(path).lower() for word in words) for words in (renders_lightly, renders))
            source = Source(path, is_clip, weight / 5 if lightly else weight, width, height, frames, render or lightly)
            (sources if min(width, height) >= needs[0] else small).append(source)
    if small:
        named = ", ".join(f"{source.path.name} ({source.width}x{source.height})" for source in small[:5])
        more = f" and {len(small) - 5} more" if len(small) > 5 else ""
        problems.append(
            f"{len(small)} of {len(small) + len(sources)} sources are smaller than {needs[0]}x{needs[0]}, which pairs are cut from "
            f"(JPEG counts half), and left out: {named}{more}"
        )
    if not any(min(source.width, source.height) >= needs[1] for source in sources):
        where, lines = ", ".join(map(str, folders)), "".join(f"\n  {problem}" for problem in problems)
        if small or sources:
            largest = max([*sources, *small], key=lambda source: min(source.width, source.height))
            raise ValueError(
                f"no source is large enough in {where}: every kind of pair needs {needs[1]}x{needs[1]}, the largest is "
                f"{largest.path.name} ({largest.width}x{largest.height}); lower the distort size or add larger ones{lines}"
            )
        raise ValueError(f"no readable picture or clip in {where}{lines}")
    return sources, problems


def summary(sources: Sequence[Source]) -> list[str]:
    """How many sources there are, of how many megapixels, and what share of what is drawn is computer-generated; a second line where
    they are few."""
    pixels = sum(source.width * source.height * source.frames for source in sources) / 1e6
    renders = [source for source in sources if source.render]
    share = sum(source.weight for source in renders) / sum(source.weight for source in sources)
    megapixels = f"{pixels:,.{0 if pixels >= 10 else 1}f} megapixels"
    drawn = f"renders: {len(renders)} of them, {share:.0%} of what is drawn"
    lines = [f"{len(sources)} sources, {megapixels}; {drawn}"]
    if pixels < ENOUGH:
        lines.append(f"fewer than {ENOUGH:,} megapixels: what is learned will be narrow; add pictures of other kinds")
    return lines


def _open(path: Path) -> Image.Image:
    """A picture, not decoded yet.

    Raises:
        BrokenSource: it is too large, or of a kind of colour that is not converted.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Pillow warns at half the size that it refuses
        try:
            image = Image.open(path)
        except Image.DecompressionBombError as error:
            limit = 2 * (Image.MAX_IMAGE_PIXELS or 0) / 1e6
            raise BrokenSource(f"it is larger than {limit:.0f} megapixels; cut it into parts, or reduce it") from error
    if image.mode in REFUSED or (image.mode == "I" and image.format != "PNG"):
        image.close()
        raise BrokenSource(f"it is {REFUSED.get(image.mode, '32-bit integers')}; convert it to RGB")
    return image


def _picture_size(path: Path) -> tuple[int, int, int]:
    with _open(path) as image:
        by = 2 if image.format in JPEGS else 1
        return max(image.width // by, 1), max(image.height // by, 1), 1


def _clip_size(path: Path) -> tuple[int, int, int]:
    with av.open(path) as container:
        stream = container.streams.video[0]
        next(container.decode(stream))
        return stream.width, stream.height, max(stream.frames, 1)


class Library:
    """Decoded sources, the most recently used kept in memory up to ``capacity`` bytes."""

    def __init__(self, sources: Sequence[Source], capacity: int = 1 << 30) -> None:
        self.sources = list(sources)
        weights = np.array([source.weight for source in sources])
        self.chances = weights / weights.sum()
        self._capacity = capacity
        self._kept: OrderedDict[tuple[Path, bool], list[Frame]] = OrderedDict()
        self._size = 0
        self.broken: dict[Path, str] = {}
        """Files that could not be decoded, and lines that say why."""

    def draw(self, rng: np.random.Generator) -> Source:
        """A source, drawn by weight."""
        return self.sources[int(rng.choice(len(self.sources), p=self.chances))]

    def has_pictures(self) -> bool:
        """Whether any source is a picture."""
        return not all(source.is_clip for source in self.sources)

    def planes(self, source: Source, full_range: bool = False) -> list[Frame]:
        """Frames of a source: one 4:4:4 frame of a picture, in the wanted range, or all 4:2:0 frames of a clip, as they are.

        Raises:
            BrokenSource: it cannot be decoded, which is kept in ``broken``.
        """
        if source.path in self.broken:
            raise BrokenSource(self.broken[source.path])
        try:
            if source.is_clip:
                return self.cached(source.path, lambda: _load_clip(source.path))
            return self.cached(source.path, lambda: [_load_picture(source.path, full_range)], full_range)
        except MemoryError:
            raise
        except Exception as error:  # of files from anywhere, decoders raise anything
            self.broken[source.path] = f"{source.path}: breaks while it is decoded, skipped ({error})"
            raise BrokenSource(self.broken[source.path]) from error

    def cached(self, path: Path, load: Callable[[], list[Frame]], full_range: bool = False) -> list[Frame]:
        """Frames of a file, loaded unless they are in memory."""
        key = (path, full_range)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        frames = load()
        self._kept[key] = frames
        self._size += _nbytes(frames)
        while self._size > self._capacity and len(self._kept) > 1:
            _, old = self._kept.popitem(last=False)
            self._size -= _nbytes(old)
        return frames


def any_decodes(sources: Sequence[Source]) -> bool:
    """Whether one of the sources can be decoded."""
    library = Library(sources)
    for source in sources:
        try:
            library.planes(source)
        except BrokenSource:
            continue
        return True
    return False


def _nbytes(frames: list[Frame]) -> int:
    return sum(plane.nbytes for frame in frames for plane in frame)


def to_rgb8(image: Image.Image) -> NDArray[np.uint8]:
    """A picture as H x W x 3 uint8 R'G'B': 16-bit grey scaled to 8 bits, transparency shown on white."""
    if image.mode.startswith("I"):
        bits = getattr(image, "tag_v2", {}).get(258, 16)
        most = (1 << (max(bits) if isinstance(bits, tuple) else bits)) - 1
        grey = (np.asarray(image).astype(np.int64).clip(0, most) * 255 + most // 2) // most
        return np.repeat(grey.astype(np.uint8)[..., None], 3, axis=2)
    if image.has_transparency_data:
        image = image.convert("RGBA")
        image = Image.alpha_composite(Image.new("RGBA", image.size, (255, 255, 255, 255)), image)
    return np.array(image.convert("RGB"))


def _load_picture(path: Path, full_range: bool) -> Frame:
    with _open(path) as image:
        rgb = to_rgb8(image)
        if image.format in JPEGS:  # halve it, so that its own blocks and ringing do not count as truth
            size = (max(image.width // 2, 1), max(image.height // 2, 1))
            rgb = np.array(Image.fromarray(rgb).resize(size, Image.Resampling.LANCZOS))
        return rgb_to_ycbcr(rgb, full_range)


def _load_clip(path: Path, most: int = 300) -> list[Frame]:
    out = []
    with av.open(path) as container:
        for frame in container.decode(video=0):
            planes = frame.reformat(format="yuv420p") if frame.format.name != "yuv420p" else frame
            out.append([_rows(plane) for plane in planes.planes])
            if len(out) == most:
                break
    if not out:
        raise BrokenSource("it holds no frame")
    return out


def _rows(plane: av.video.plane.VideoPlane) -> Plane:
    return np.frombuffer(plane, np.uint8).reshape(plane.height, plane.line_size)[:, : plane.width].copy()


def cut_clip(frames: list[Frame], size: int, length: int, rng: np.random.Generator) -> list[Frame] | None:
    """A random ``size`` x ``size`` piece of ``length`` successive frames of a 4:2:0 clip; None where the clip is too small."""
    height, width = frames[0][0].shape
    if min(height, width) < size or len(frames) < length:
        return None
    start = int(rng.integers(len(frames) - length + 1))
    top, left = (2 * int(rng.integers((extent - size) // 2 + 1)) for extent in (height, width))
    out = []
    for y, u, v in frames[start : start + length]:
        half = (slice(top // 2, (top + size) // 2), slice(left // 2, (left + size) // 2))
        out.append([y[top : top + size, left : left + size].copy(), u[half].copy(), v[half].copy()])
    return out


def cut_still(picture: Frame, size: int, rng: np.random.Generator) -> Frame | None:
    """A random ``size`` x ``size`` piece of a 4:4:4 picture; None where the picture is too small.

    Half of the pieces are reduced first with Lanczos by up to 2 (up to 4 for large pictures), where there is room.
    """
    extent = min(picture[0].shape)
    if extent < size:
        return None
    most = min(extent / size, 4.0 if extent > 1500 else 2.0)
    factor = 1.0 if rng.random() < 0.5 else rng.uniform(1.0, most)
    side = int(size * factor)
    top, left = (int(rng.integers(e - side + 1)) for e in picture[0].shape)
    cut = [plane[top : top + side, left : left + side] for plane in picture]
    if side == size:
        return [plane.copy() for plane in cut]
    return [resize(plane, size, size, Image.Resampling.LANCZOS) for plane in cut]
