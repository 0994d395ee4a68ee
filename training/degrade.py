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
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from vsartifact.training import motion, neighbours
from vsartifact.training.codec_table import CODECS, Frame, Settings, check_quality, code, codec_name, draw_settings
from vsartifact.training.sources import BrokenSource, Library, cut_clip, cut_still, is_subsampled, resize, subsample
from vsartifact.training.vvc_streams import draw_pieces

GRID = 16
"""Material that was coded twice is shifted by up to this many pixels, less one: a macroblock, and 8x8 blocks of 4:2:0 chroma."""
_FILTERS = (Image.Resampling.BILINEAR, Image.Resampling.BICUBIC, Image.Resampling.LANCZOS)


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
    """How often single pictures are coded instead of a moving clip. JPEG and AVIF always code single pictures."""
    bitrate_chance: float = 0.2
    """How often average bitrate replaces constant quality in clips."""
    no_deblock_chance: float = 0.1
    """How often the codec's loop filter is off."""
    twice_chance: float = 0.1
    """How often the material was compressed before, by another draw from the same table, on a shifted grid."""
    rescale_chance: float = 0.0
    """How often the frame is reduced and enlarged again before coding (the target stays sharp)."""
    rescale_factor: tuple[float, float] = (0.4, 0.9)
    """Range of the reduction of rescale_chance."""
    full_range_chance: float = 0.1
    """How often pictures become full-range Y'CbCr (both sides of a pair), as in most JPEG and AVIF files, instead of limited."""
    warp_chance: float = 0.5
    """How often a clip rendered from a still zooms and turns; otherwise it pans by whole pixels."""
    static_chance: float = 0.1
    """How often a clip rendered from a still does not pan."""
    cut_chance: float = 0.05
    """How often a clip is cut to another source."""
    fade_chance: float = 0.05
    """How often a clip fades to another source, to black or to white, or from there."""
    brightness_chance: float = 0.05
    """How often a clip gets steadily darker or brighter."""
    grain_chance: float = 0.15
    """How often grain is added before coding; the target keeps it."""
    grain_sigma: tuple[float, float] = (0.5, 6.0)
    """Range of the grain's standard deviation in 8-bit code values."""
    vvc_streams: str = ""
    """Folder of VVC bitstreams NAME_qpQ.266 made of training pictures NAME.*, for pairs of vvc where there is no vvc_encoder."""
    vvc_encoder: str = ""
    """Path of vvencapp, which then codes stills and clips for vvc."""
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
        for field_name in ("codecs", "qualities"):
            object.__setattr__(self, field_name, _by_codec(field_name, getattr(self, field_name)))
        for name, range_ in self.qualities.items():
            check_quality(name, range_)
        if sum(self.codecs.values()) <= 0 or min(self.codecs.values()) < 0:
            raise ValueError(f"distort: codec weights must be positive, got {dict(self.codecs)}")
        for name in ("rescale_factor", "grain_sigma"):
            low, high = getattr(self, name)
            if not 0 < low <= high:
                raise ValueError(f"distort: {name} must be a range above 0, lower end first, got {low} {high}")
        if self.codecs.get("vvc") and not (self.vvc_encoder or self.vvc_streams):
            raise ValueError("distort: vvc needs vvc_streams (a folder of .266 files) or vvc_encoder (path of vvencapp)")
        if self.codecs.get("vvc") and self.scale > 1 and not self.vvc_encoder:
            raise ValueError(f"distort: vvc_streams hold pictures at their own size, scale {self.scale} needs vvc_encoder")
        if self.size % 16 or self.size < 64:
            raise ValueError(f"distort: size must be a multiple of 16 and at least 64, got {self.size}")
        if not 1 <= self.keep <= self.length[0] <= self.length[1]:
            raise ValueError(f"distort: need 1 <= keep <= shortest clip <= longest clip, got {self.keep} and {self.length}")

    def needs(self) -> tuple[int, int]:
        """Width and height that a source must have so that any pair, and so that every kind of pair, can be cut from it."""
        moving = self.still_chance < 1 and any(w and not CODECS[name].stills for name, w in self.codecs.items())
        side = self.size + (GRID if self.twice_chance else 0)
        return self.size * self.scale, side * self.scale + (motion.MARGINS[0] if moving else 0)

    def key(self, seed: int, files: str) -> str:
        """Hash that names the pairs this configuration makes of these files, wherever they are mounted."""
        streams = sorted((p.name, p.stat().st_size) for p in Path(self.vvc_streams).rglob("*.266")) if self.vvc_streams else []
        values = dataclasses.asdict(self) | {"vvc_streams": streams, "vvc_encoder": Path(self.vvc_encoder).name}
        text = json.dumps([values, seed, files], sort_keys=True, default=list)
        return hashlib.sha256(text.encode()).hexdigest()[:16]


@dataclass(frozen=True)
class Pairs:
    """``keep`` pairs of 4:2:0 frames from one clip or one drawing of stills."""

    lq: NDArray[np.uint8]
    """keep x (size * size * 3 / 2): y, u, v planes one after the other, as decoded."""
    gt: NDArray[np.uint8]
    """The same of the clean frames, ``scale`` times as wide and high."""
    note: dict[str, Any]
    """How they were made: ``source``, ``still``, ``full_range``, ``edits``, ``codec``, ``label``, ``bpp``, ``twice``; of each
    kept frame its number in ``frames`` and its type I, P or B (- if not coded) in ``types``; of a coding before it, ``before``
    (its label) and ``shift`` (rows and columns cut off after it); in ``skipped`` sources that were drawn and could not be decoded;
    where there are neighbours, in ``strange`` for each kept frame what they are if not the clip's (``neighbours.KINDS``)."""
    near: NDArray[np.uint8] | None = None
    """keep x 2 reach x samples: neighbours of the kept frames, as ``neighbours.pack`` has them; None without."""


def _by_codec(field_name: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """Values by the codecs' own names."""
    out: dict[str, Any] = {}
    for name, value in values.items():
        codec = codec_name(name)
        if codec in out:
            raise ValueError(f"distort: {field_name} names {codec} twice, the second time as {name}; leave one out")
        out[codec] = value
    return out


def make_pairs(index: int, seed: int, library: Library, config: DistortConfig, reach: int = 0) -> Pairs:
    """Make the pairs of number ``index``.

    Args:
        index, seed: what all is drawn from.
        library: the sources.
        config: how.
        reach: decoded frames on each side that go with every kept frame; the pairs themselves are the same with any.

    Raises:
        ValueError: no source is large enough, or VVC streams do not fit the sources.
        RuntimeError: a codec failed.
    """
    rng = np.random.default_rng([seed, index])
    codec = _draw_codec(rng, config)
    distorted = rng.random() < config.chance
    note: dict[str, Any] = {"codec": codec if distorted else "none", "label": "clean", "bpp": 0.0, "twice": False}
    if distorted and codec == "vvc" and not config.vvc_encoder:
        kept = np.arange(config.keep)
        folder, qualities = Path(config.vvc_streams), _quality(config, codec)
        coded, clean, facts = draw_pieces(rng, library, folder, qualities, config.size, config.keep)
        note |= {"still": True, "full_range": False, "edits": [], "frames": kept.tolist()}
        return Pairs(_pack(coded, kept), _pack(clean, kept), note | facts, _around(rng, coded, kept, reach, True, note))
    skipped: set[str] = set()
    # 1. Clean frames: 4:4:4 stills of pictures, otherwise 4:2:0
    still = CODECS[codec].stills or rng.random() < config.still_chance
    full_range = rng.random() < config.full_range_chance and library.has_pictures()
    twice = distorted and rng.random() < config.twice_chance
    side = config.size + (GRID if twice else 0)
    clean, source = _draw_frames(rng, library, config, side * config.scale, still, full_range, skipped)
    edits: list[str] = []
    if not still:
        clean = _edit(rng, library, config, clean, full_range, edits, skipped)
    if rng.random() < config.grain_chance:
        clean = motion.add_grain(clean, rng.uniform(*config.grain_sigma), rng)
        edits.append("grain")
    # 2. What the codec sees
    coded = [subsample(frame) for frame in clean]
    if config.scale > 1:
        resample = Image.Resampling(int(rng.choice([Image.Resampling.BOX, Image.Resampling.BICUBIC, Image.Resampling.LANCZOS])))
        by = config.scale
        coded = [[resize(p, p.shape[1] // by, p.shape[0] // by, resample) for p in frame] for frame in coded]
    if distorted and rng.random() < config.rescale_chance:
        coded = _down_up(coded, rng.uniform(*config.rescale_factor), rng)
        edits.append("rescaled")
    if twice:
        coded, clean, facts = _code_before(rng, config, coded, clean, still)
        note |= facts
    # 3. The codec
    types = "-" * len(coded)
    if distorted:
        settings = _draw_settings(rng, config, codec, still)
        batches = [[frame] for frame in coded] if still else [coded]
        results = [code(batch, settings) for batch in batches]
        coded, types = [frame for r in results for frame in r.frames], "".join(r.types for r in results)
        note |= {"label": settings.label(), "bpp": sum(r.bits for r in results) / len(coded) / config.size**2}
    kept = np.sort(rng.choice(len(clean), config.keep, replace=False))
    note |= {"source": source, "still": still, "full_range": full_range, "edits": edits}
    note |= {"frames": kept.tolist(), "types": "".join(types[i] for i in kept)}
    if skipped:
        note["skipped"] = sorted(skipped)
    near = _around(rng, coded, kept, reach, still, note)
    return Pairs(_pack(coded, kept), _pack([subsample(frame) for frame in clean], kept), note, near)


def _around(
    rng: np.random.Generator, coded: list[Frame], kept: NDArray[np.int_], reach: int, still: bool, note: dict[str, Any]
) -> NDArray[np.uint8] | None:
    """Neighbours of the kept frames, packed, those of single pictures missing; what is strange about them goes into ``note``."""
    if not reach:
        return None
    clips = [([coded[i]], 0) if still else (coded, int(i)) for i in kept]
    found = [neighbours.drawn(rng, clip, at, reach) for clip, at in clips]
    note["strange"] = [kinds for _, kinds in found]
    return np.stack([neighbours.pack(window) for window, _ in found])


def unpack(packed: NDArray[np.uint8], size: int) -> Frame:
    """One row of :class:`Pairs` -> ``[y, u, v]`` views."""
    luma, chroma = size * size, size * size // 4
    return [
        packed[:luma].reshape(size, size),
        packed[luma : luma + chroma].reshape(size // 2, size // 2),
        packed[luma + chroma :].reshape(size // 2, size // 2),
    ]


def _draw_frames(
    rng: np.random.Generator, library: Library, config: DistortConfig, size: int, still: bool, full_range: bool, skipped: set[str]
) -> tuple[list[Frame], str]:
    """Frames of a source drawn at random, and its name; what cannot be decoded is named in ``skipped``."""
    for _ in range(1000):
        source = library.draw(rng)
        if full_range and source.is_clip:
            continue
        try:
            planes = library.planes(source, full_range)
        except BrokenSource as error:
            skipped.add(str(error))
            continue
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
            frames = motion.move_still(planes[0], size, length, rng, config.warp_chance, config.static_chance)
        if frames and len(frames) >= config.keep:
            return frames, source.path.name
    raise ValueError(
        f"no source is large enough for {size}x{size} crops; lower the distort size or add larger pictures"
        + "".join(f"\n  {line}" for line in sorted(skipped))
    )


def _edit(
    rng: np.random.Generator, library: Library, config: DistortConfig, frames: list[Frame], full_range: bool, edits: list[str],
    skipped: set[str],
) -> list[Frame]:  # fmt: skip
    """Cuts, fades and changes of brightness; what was done is added to ``edits``, what cannot be decoded to ``skipped``."""
    size = frames[0][0].shape[0]
    black, white = (0, 255) if full_range else (16, 235)
    if rng.random() < config.cut_chance and len(frames) > 1:
        other, _ = _draw_frames(rng, library, config, size, False, full_range, skipped)
        at = int(rng.integers(1, max(min(len(frames), len(other)), 2)))
        frames = motion.cut(frames, other, at)
        edits.append(f"cut at {at}")
    if rng.random() < config.fade_chance:
        to = str(rng.choice(["source", "black", "white"], p=[0.5, 0.4, 0.1]))
        if to == "source":
            other, _ = _draw_frames(rng, library, config, size, False, full_range, skipped)
        else:
            other = motion.flat(frames, black if to == "black" else white)
        first, last = np.sort(rng.uniform(0, 1, 2))
        ramp = np.clip((np.linspace(0, 1, len(frames)) - first) / max(last - first, 0.2), 0, 1)
        amounts = (ramp * rng.uniform(0.3, 0.95)).tolist()  # never quite there: a clip of one colour teaches nothing
        frames = motion.fade(frames, other, amounts if rng.random() < 0.5 else amounts[::-1])
        edits.append(f"fade, {to}")
    if rng.random() < config.brightness_chance:
        frames = motion.brighten(frames, np.linspace(1, rng.uniform(0.5, 1.3), len(frames)).tolist(), black)
        edits.append("brightness")
    return frames


def _code_before(
    rng: np.random.Generator, config: DistortConfig, coded: list[Frame], clean: list[Frame], still: bool
) -> tuple[list[Frame], list[Frame], dict[str, Any]]:
    """Code once and shift, so that the next coding has another grid. Stills of pictures shift by odd numbers, too."""
    codec = _draw_codec(rng, config, ahead=True)
    settings = _draw_settings(rng, config, codec, still)
    batches = [[frame] for frame in coded] if still else [coded]
    coded = [frame for batch in batches for frame in code(batch, settings).frames]
    by = config.scale
    step = 2 if by == 1 and is_subsampled(clean[0]) else 1
    top, left = (step * int(rng.integers(GRID // step)) for _ in range(2))
    facts = {"twice": True, "before": settings.label(), "shift": [top, left]}
    return (
        [_crop(frame, top, left, config.size) for frame in coded],
        [_crop(frame, top * by, left * by, config.size * by) for frame in clean],
        facts,
    )


def _crop(frame: Frame, top: int, left: int, size: int) -> Frame:
    """A piece of a frame. 4:2:0 at an odd place: as players and editors do, chroma is enlarged, cut and reduced again."""
    luma = frame[0][top : top + size, left : left + size].copy()
    if is_subsampled(frame) and not (top % 2 or left % 2):
        half = (slice(top // 2, (top + size) // 2), slice(left // 2, (left + size) // 2))
        return [luma, frame[1][half].copy(), frame[2][half].copy()]
    height, width = frame[0].shape
    chroma = frame[1:] if not is_subsampled(frame) else [resize(p, width, height, Image.Resampling.BILINEAR) for p in frame[1:]]
    piece = [luma, *(plane[top : top + size, left : left + size].copy() for plane in chroma)]
    return subsample(piece) if is_subsampled(frame) else piece


def _down_up(frames: list[Frame], factor: float, rng: np.random.Generator) -> list[Frame]:
    down, up = (_FILTERS[int(rng.integers(len(_FILTERS)))] for _ in range(2))
    out = []
    for frame in frames:
        small = [resize(p, round(p.shape[1] * factor), round(p.shape[0] * factor), down) for p in frame]
        out.append([resize(s, p.shape[1], p.shape[0], up) for s, p in zip(small, frame, strict=True)])
    return out


def _draw_codec(rng: np.random.Generator, config: DistortConfig, ahead: bool = False) -> str:
    """A codec by weight; ``ahead`` of another one, only what can code any material."""
    weights = {name: w for name, w in config.codecs.items() if not (ahead and name == "vvc" and not config.vvc_encoder)}
    values = np.array(list(weights.values()), np.float64)
    return str(rng.choice(list(weights), p=values / values.sum()))


def _draw_settings(rng: np.random.Generator, config: DistortConfig, codec: str, still: bool) -> Settings:
    program = config.vvc_encoder if codec == "vvc" else ""
    chances = (0.0 if still else config.bitrate_chance, config.no_deblock_chance)  # rate control needs several frames
    return draw_settings(rng, codec, _quality(config, codec), config.size**2, *chances, program=program)


def _quality(config: DistortConfig, codec: str) -> tuple[int, int]:
    low, high = config.qualities.get(codec, CODECS[codec].quality)
    return low, high


def _pack(frames: list[Frame], chosen: NDArray[np.int_]) -> NDArray[np.uint8]:
    return np.stack([np.concatenate([plane.reshape(-1) for plane in frames[i]]) for i in chosen])
