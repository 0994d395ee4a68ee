# SPDX-License-Identifier: MIT
"""Pictures and clips as YUV planes, and moving clips rendered from stills.

A picture is converted to limited-range BT.601 Y'CbCr once, in floating point; from then on nothing leaves YUV.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray
from PIL import Image, UnidentifiedImageError
from vsartifact.training.codec_table import Frame, Plane

PICTURE_SUFFIXES = frozenset({".png", ".webp", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp"})
CLIP_SUFFIXES = frozenset({".mkv", ".mp4", ".y4m", ".mov", ".webm", ".avi", ".ts"})

# Rec. ITU-R BT.601-7, 2.5: R'G'B' in 0..1 to Y'CbCr code values at 8 bits.
_RGB_TO_YCBCR = np.array(
    [[65.481, 128.553, 24.966], [-37.797, -74.203, 112.0], [112.0, -93.786, -18.214]], np.float32
)


def rgb_to_ycbcr(rgb: NDArray[np.uint8]) -> Frame:
    """H x W x 3 uint8 R'G'B' -> three H x W uint8 planes, BT.601 limited range, rounded to nearest, 4:4:4.

    A grey picture keeps its values as luma, as the standard grey test pictures are used in the literature.
    """
    if (rgb[..., :1] == rgb).all():
        neutral = np.full(rgb.shape[:2], 128, np.uint8)
        return [rgb[..., 0].copy(), neutral, neutral.copy()]
    coded = (rgb.reshape(-1, 3).astype(np.float32) / 255) @ _RGB_TO_YCBCR.T + np.array([16, 128, 128], np.float32)
    coded = np.clip(np.rint(coded), 0, 255).astype(np.uint8).reshape(rgb.shape)
    return [np.ascontiguousarray(coded[..., i]) for i in range(3)]


def halve(plane: Plane) -> Plane:
    """Subsample a 4:4:4 chroma plane to 4:2:0 with the 2x2 mean, halves rounded to even (no bias); even size expected."""
    wide = plane.astype(np.uint16)
    quad = wide[::2, ::2] + wide[1::2, ::2] + wide[::2, 1::2] + wide[1::2, 1::2]
    return ((quad + 1 + ((quad >> 2) & 1)) >> 2).astype(np.uint8)


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
        self._kept: OrderedDict[Path, list[Frame]] = OrderedDict()
        self._size = 0

    def draw(self, rng: np.random.Generator) -> Source:
        """A source, drawn by weight."""
        return self.sources[int(rng.choice(len(self.sources), p=self.chances))]

    def planes(self, source: Source) -> list[Frame]:
        """Frames of a source: one 4:4:4 frame of a picture, or all 4:2:0 frames of a clip."""
        if source.path in self._kept:
            self._kept.move_to_end(source.path)
            return self._kept[source.path]
        frames = _load_clip(source.path) if source.is_clip else [_load_picture(source.path)]
        self._kept[source.path] = frames
        self._size += _nbytes(frames)
        while self._size > self._capacity and len(self._kept) > 1:
            _, old = self._kept.popitem(last=False)
            self._size -= _nbytes(old)
        return frames


def _nbytes(frames: list[Frame]) -> int:
    return sum(plane.nbytes for frame in frames for plane in frame)


def _load_picture(path: Path) -> Frame:
    with Image.open(path) as image:
        rgb = image.convert("RGB")
        if image.format == "JPEG":  # halve it, so that its own blocks and ringing do not count as truth
            rgb = rgb.resize((max(rgb.width // 2, 1), max(rgb.height // 2, 1)), Image.Resampling.LANCZOS)
        return rgb_to_ycbcr(np.array(rgb))


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
    """A random ``size`` x ``size`` 4:2:0 piece of a 4:4:4 picture, reduced first by a random factor where there is room."""
    canvas = _canvas(picture, size, rng)
    if canvas is None:
        return None
    return [canvas[0], halve(canvas[1]), halve(canvas[2])]


def move_still(picture: Frame, size: int, length: int, rng: np.random.Generator) -> list[Frame] | None:
    """A clip of ``length`` frames in which a picture pans, zooms, rotates, fades or gets grain; None where it is too small.

    Half of the clips pan by whole pixels, which resamples nothing; the others follow a smooth affine path (bicubic).
    """
    grow = int(rng.integers(16, 97))
    canvas = _canvas(picture, size + grow, rng)
    if canvas is None:
        return None
    room = grow / 2
    speed = rng.uniform(0, min(room / length * 2, 8.0))
    angle = rng.uniform(0, 2 * math.pi)
    path = np.arange(length)[:, None] * speed * np.array([math.cos(angle), math.sin(angle)]) - speed * (length - 1) / 2
    path = np.clip(path if rng.random() < 0.9 else path * 0, -room, room) + room
    if rng.random() < 0.5:
        frames = _pan(canvas, size, np.rint(path / 2).astype(int) * 2 if rng.random() < 0.5 else np.rint(path).astype(int))
    else:
        frames = _affine(canvas, size, path, zoom=rng.uniform(-0.01, 0.01), turn=rng.uniform(-0.01, 0.01))
    if rng.random() < 0.1:
        gains = 1 + np.linspace(0, rng.uniform(-0.5, 0.3), length)
        frames = [[_scale(f[0], g, 16), _scale(f[1], g, 128), _scale(f[2], g, 128)] for f, g in zip(frames, gains, strict=True)]
    return frames


def add_grain(frames: list[Frame], sigma: float, rng: np.random.Generator) -> list[Frame]:
    """Add Gaussian luma grain of ``sigma`` code values, new in every frame. The target keeps it."""
    return [
        [np.clip(np.rint(f[0] + rng.normal(0, sigma, f[0].shape)), 0, 255).astype(np.uint8), f[1], f[2]] for f in frames
    ]


def _canvas(picture: Frame, size: int, rng: np.random.Generator) -> Frame | None:
    """A random square of a 4:4:4 picture, reduced with Lanczos by up to 2 (up to 4 for large pictures)."""
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


def _pan(canvas: Frame, size: int, path: NDArray[np.int_]) -> list[Frame]:
    out = []
    for x, y in path:
        y, u, v = (plane[y : y + size, x : x + size] for plane in canvas)
        out.append([y.copy(), halve(u), halve(v)])
    return out


def _affine(canvas: Frame, size: int, path: NDArray[np.float64], zoom: float, turn: float) -> list[Frame]:
    out = []
    for i, (x, y) in enumerate(path):
        scale, angle = math.exp(zoom * (i - len(path) / 2)), turn * (i - len(path) / 2)
        a, b = scale * math.cos(angle), -scale * math.sin(angle)
        c = size / 2
        matrix = (a, b, x + c - a * c - b * c, -b, a, y + c + b * c - a * c)
        y, u, v = (
            np.array(Image.fromarray(plane).transform((size, size), Image.Transform.AFFINE, matrix, Image.Resampling.BICUBIC))
            for plane in canvas
        )
        out.append([y, halve(u), halve(v)])
    return out


def _scale(plane: Plane, gain: float, zero: int) -> Plane:
    return np.clip(np.rint((plane.astype(np.float32) - zero) * gain + zero), 0, 255).astype(np.uint8)
