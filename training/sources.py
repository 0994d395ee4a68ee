# SPDX-License-Identifier: MIT
"""Pictures and clips as YUV planes, and pieces cut from them.

A picture is converted to BT.601 Y'CbCr once, in floating point; from then on nothing leaves YUV.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray
from PIL import Image, UnidentifiedImageError

from vsartifact.core.color import RGB_TO_YCBCR
from vsartifact.training.codec_table import Frame, Plane

PICTURE_SUFFIXES = frozenset({".png", ".webp", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp"})
CLIP_SUFFIXES = frozenset({".mkv", ".mp4", ".y4m", ".mov", ".webm", ".avi", ".ts"})

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


@dataclass(frozen=True)
class Source:
    """One file that pairs are cut from."""

    path: Path
    is_clip: bool
    weight: float


def find_sources(
    folders: Sequence[str | Path], renders: Sequence[str] = (), renders_lightly: Sequence[str] = ()
) -> tuple[list[Source], list[str]]:
    """List every usable picture and clip below ``folders``, in path order.

    Args:
        folders: folders or files.
        renders: keywords; a path that holds one counts as computer-generated and keeps its full weight.
        renders_lightly: keywords; a path that holds one is drawn at a fifth of its weight, as in nessotrin/FSRCNN-TensorFlow.

    Returns:
        The sources and, for each file that cannot be read, a line saying why.

    Raises:
        FileNotFoundError: a folder does not exist.
        ValueError: no usable file was found.
    """
    sources, problems = [], []
    for folder in map(Path, folders):
        if not folder.exists():
            raise FileNotFoundError(f"training data folder {folder} does not exist; give folders of pictures and clips")
        for path in sorted(folder.rglob("*")) if folder.is_dir() else [folder]:
            is_clip = path.suffix.lower() in CLIP_SUFFIXES
            if not (is_clip or path.suffix.lower() in PICTURE_SUFFIXES):
                continue
            try:
                weight = math.sqrt(_pixels(path, is_clip))
            except (OSError, UnidentifiedImageError, av.FFmpegError, ValueError, IndexError) as error:
                problems.append(f"{path}: not readable, skipped ({error})")
                continue
            text = str(path).lower()
            if not any(word.lower() in text for word in renders) and any(word.lower() in text for word in renders_lightly):
                weight /= 5
            sources.append(Source(path, is_clip, weight))
    if not sources:
        raise ValueError(f"no readable picture or clip in {', '.join(map(str, folders))}" + "".join(f"\n  {p}" for p in problems))
    return sources, problems


def _pixels(path: Path, is_clip: bool) -> int:
    if not is_clip:
        with Image.open(path) as image:
            return image.width * image.height
    with av.open(path) as container:
        stream = container.streams.video[0]
        next(container.decode(stream))
        return stream.width * stream.height * max(stream.frames, 24)


class Library:
    """Decoded sources, the most recently used kept in memory up to ``capacity`` bytes."""

    def __init__(self, sources: Sequence[Source], capacity: int = 1 << 30) -> None:
        self.sources = list(sources)
        weights = np.array([source.weight for source in sources])
        self.chances = weights / weights.sum()
        self._capacity = capacity
        self._kept: OrderedDict[tuple[Path, bool], list[Frame]] = OrderedDict()
        self._size = 0

    def draw(self, rng: np.random.Generator) -> Source:
        """A source, drawn by weight."""
        return self.sources[int(rng.choice(len(self.sources), p=self.chances))]

    def has_pictures(self) -> bool:
        """Whether any source is a picture."""
        return not all(source.is_clip for source in self.sources)

    def planes(self, source: Source, full_range: bool = False) -> list[Frame]:
        """Frames of a source: one 4:4:4 frame of a picture, in the wanted range, or all 4:2:0 frames of a clip, as they are."""
        if source.is_clip:
            return self.cached(source.path, lambda: _load_clip(source.path))
        return self.cached(source.path, lambda: [_load_picture(source.path, full_range)], full_range)

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


def _nbytes(frames: list[Frame]) -> int:
    return sum(plane.nbytes for frame in frames for plane in frame)


def _load_picture(path: Path, full_range: bool) -> Frame:
    with Image.open(path) as image:
        rgb = image.convert("RGB")
        if image.format == "JPEG":  # halve it, so that its own blocks and ringing do not count as truth
            rgb = rgb.resize((max(rgb.width // 2, 1), max(rgb.height // 2, 1)), Image.Resampling.LANCZOS)
        return rgb_to_ycbcr(np.array(rgb), full_range)


def _load_clip(path: Path, most: int = 300) -> list[Frame]:
    out = []
    with av.open(path) as container:
        for frame in container.decode(video=0):
            planes = frame.reformat(format="yuv420p") if frame.format.name != "yuv420p" else frame
            out.append([_rows(plane) for plane in planes.planes])
            if len(out) == most:
                break
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
