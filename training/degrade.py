# SPDX-License-Identifier: MIT
"""Pairs of clean and compressed frames: what ``--distort`` does.

``make_pairs(index)`` draws everything from ``(seed, index)`` alone, so the same configuration gives the same pairs in whatever
order and on however many workers they are made.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from vsartifact.training.codec_table import CODECS, Frame, draw_settings, encode_decode
from vsartifact.training.sources import Library, add_grain, cut_clip, cut_still, move_still, resize


@dataclass(frozen=True, kw_only=True)
class DistortConfig:
    """What is done to the material. Chances are 0..1."""

    chance: float = 0.85
    """How often a pair is compressed at all. At 1.0 a network learns to smooth everything, also what is clean."""
    codecs: Mapping[str, float] = field(default_factory=lambda: {name: row.weight for name, row in CODECS.items()})
    """Weight of each codec."""
    qualities: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """Range of quality per codec, in its own unit; absent codecs use the table's."""
    still_chance: float = 0.4
    """How often single pictures are coded instead of a moving clip. JPEG always codes single pictures."""
    bitrate_chance: float = 0.2
    """How often average bitrate replaces constant quality."""
    no_deblock_chance: float = 0.1
    """How often the codec's loop filter is off."""
    twice_chance: float = 0.1
    """How often the material was compressed before, by another draw from the same table, on a shifted grid."""
    rescale_chance: float = 0.0
    """How often the frame is reduced and enlarged again before coding (the target stays sharp)."""
    grain_chance: float = 0.15
    """How often grain is added before coding; the target keeps it."""
    scale: int = 1
    """Target size over coded size: 2 makes pairs for x2 networks, reduced with a random filter before coding."""
    size: int = 224
    """Width and height of the coded frames."""
    length: tuple[int, int] = (5, 17)
    """Range of the number of frames in a coded clip."""
    keep: int = 3
    """Pairs taken from each clip, at random frames."""

    def __post_init__(self) -> None:
        for name in (f.name for f in dataclasses.fields(self) if f.name.endswith("chance")):
            if not 0 <= getattr(self, name) <= 1:
                raise ValueError(f"distort: {name} must be 0..1, got {getattr(self, name)}")
        for name in [*self.codecs, *self.qualities]:
            if name not in CODECS:
                raise ValueError(f"distort: unknown codec {name!r}; known: {', '.join(CODECS)}")
        if sum(self.codecs.values()) <= 0 or min(self.codecs.values()) < 0:
            raise ValueError(f"distort: codec weights must be positive, got {dict(self.codecs)}")
        if self.size % 16 or self.size < 64:
            raise ValueError(f"distort: size must be a multiple of 16 and at least 64, got {self.size}")
        if not 1 <= self.keep <= self.length[0] <= self.length[1]:
            raise ValueError(f"distort: need 1 <= keep <= shortest clip <= longest clip, got {self.keep} and {self.length}")

    def key(self, seed: int, files: str) -> str:
        """Hash that names the pairs this configuration makes of these files."""
        text = json.dumps([dataclasses.asdict(self), seed, files], sort_keys=True, default=list)
        return hashlib.sha256(text.encode()).hexdigest()[:16]


@dataclass(frozen=True)
class Pairs:
    """``keep`` pairs of 4:2:0 frames from one clip or one drawing of stills."""

    lq: NDArray[np.uint8]
    """keep x (size * size * 3 / 2): y, u, v planes one after the other, as decoded."""
    gt: NDArray[np.uint8]
    """The same of the clean frames, ``scale`` times as wide and high."""
    note: dict[str, Any]
    """Source, settings and bits per pixel."""


def make_pairs(index: int, seed: int, library: Library, config: DistortConfig) -> Pairs:
    """Make the pairs of number ``index``.

    Raises:
        ValueError: no source is large enough.
    """
    rng = np.random.default_rng([seed, index])
    codec = str(rng.choice(list(config.codecs), p=_normalised(config.codecs)))
    distorted = rng.random() < config.chance
    still = codec == "jpeg" or rng.random() < config.still_chance
    twice = distorted and rng.random() < config.twice_chance
    size = config.size + (16 if twice else 0)
    clean, source = _draw_frames(rng, library, config, size * config.scale, still)
    if rng.random() < config.grain_chance:
        clean = add_grain(clean, rng.uniform(0.5, 6), rng)
    note: dict[str, Any] = {"source": source, "still": still, "codec": "none", "label": "clean", "bpp": 0.0}
    coded = clean
    if config.scale > 1:
        resample = Image.Resampling(int(rng.choice([Image.Resampling.BOX, Image.Resampling.BICUBIC, Image.Resampling.LANCZOS])))
        coded = [_resize(frame, 1 / config.scale, resample) for frame in clean]
    if distorted:
        if rng.random() < config.rescale_chance:
            coded = [_down_up(frame, rng.uniform(0.4, 0.9)) for frame in coded]
        if twice:
            coded, clean = _code_before(rng, config, coded, clean, still)
        settings = draw_settings(rng, codec, _quality(config, codec), config.size**2, config.bitrate_chance, config.no_deblock_chance)
        batches = [[frame] for frame in coded] if still else [coded]
        coded, bits = [], 0
        for batch in batches:
            decoded, used = encode_decode(batch, settings)
            coded, bits = coded + decoded, bits + used
        note |= {"codec": codec, "label": settings.label(), "bpp": bits / len(coded) / config.size**2, "twice": twice}
    chosen = np.sort(rng.choice(len(clean), config.keep, replace=False))
    return Pairs(_pack(coded, chosen), _pack(clean, chosen), note | {"frames": chosen.tolist()})


def unpack(packed: NDArray[np.uint8], size: int) -> Frame:
    """One row of :class:`Pairs` -> ``[y, u, v]`` views."""
    luma, chroma = size * size, size * size // 4
    return [
        packed[:luma].reshape(size, size),
        packed[luma : luma + chroma].reshape(size // 2, size // 2),
        packed[luma + chroma :].reshape(size // 2, size // 2),
    ]


def _draw_frames(
    rng: np.random.Generator, library: Library, config: DistortConfig, size: int, still: bool
) -> tuple[list[Frame], str]:
    for _ in range(100):
        source = library.draw(rng)
        planes = library.planes(source)
        length = int(rng.integers(config.length[0], config.length[1] + 1))
        frames: list[Frame] | None
        if source.is_clip and still:
            frames = cut_clip(planes, size, config.keep, rng)
        elif source.is_clip:
            frames = cut_clip(planes, size, min(length, len(planes)), rng)
        elif still:
            cuts = [cut_still(planes[0], size, rng) for _ in range(config.keep)]
            frames = [cut for cut in cuts if cut is not None]
        else:
            frames = move_still(planes[0], size, length, rng)
        if frames and len(frames) >= config.keep:
            return frames, source.path.name
    raise ValueError(f"no source is large enough for {size}x{size} crops; lower the distort size or add larger pictures")


def _code_before(
    rng: np.random.Generator, config: DistortConfig, coded: list[Frame], clean: list[Frame], still: bool
) -> tuple[list[Frame], list[Frame]]:
    codec = str(rng.choice(list(config.codecs), p=_normalised(config.codecs)))
    settings = draw_settings(rng, codec, _quality(config, codec), config.size**2, config.bitrate_chance, config.no_deblock_chance)
    if still or codec == "jpeg":
        coded = [encode_decode([frame], settings)[0][0] for frame in coded]
    else:
        coded = encode_decode(coded, settings)[0]
    top, left = (2 * int(rng.integers(8)) for _ in range(2))
    by = config.scale
    return (
        [_crop(f, top, left, config.size) for f in coded],
        [_crop(f, top * by, left * by, config.size * by) for f in clean],
    )


def _crop(frame: Frame, top: int, left: int, size: int) -> Frame:
    out = []
    for plane, by in zip(frame, (1, 2, 2), strict=True):
        out.append(plane[top // by : (top + size) // by, left // by : (left + size) // by].copy())
    return out


def _resize(frame: Frame, factor: float, resample: Image.Resampling) -> Frame:
    return [resize(p, round(p.shape[1] * factor), round(p.shape[0] * factor), resample) for p in frame]


def _down_up(frame: Frame, factor: float) -> Frame:
    small = _resize(frame, factor, Image.Resampling.BICUBIC)
    return [resize(s, p.shape[1], p.shape[0], Image.Resampling.BICUBIC) for s, p in zip(small, frame, strict=True)]


def _quality(config: DistortConfig, codec: str) -> tuple[int, int]:
    low, high = config.qualities.get(codec, CODECS[codec].quality)
    return low, high


def _normalised(weights: Mapping[str, float]) -> NDArray[np.float64]:
    values = np.array(list(weights.values()), np.float64)
    return values / values.sum()


def _pack(frames: list[Frame], chosen: NDArray[np.int_]) -> NDArray[np.uint8]:
    return np.stack([np.concatenate([plane.reshape(-1) for plane in frames[i]]) for i in chosen])
