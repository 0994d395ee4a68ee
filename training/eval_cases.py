# SPDX-License-Identifier: MIT
"""Test material, what codecs leave of it, and what methods make of that."""

from __future__ import annotations

import dataclasses
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from vsartifact.training import vvc
from vsartifact.training.channels import Plane
from vsartifact.training.codec_table import ALIASES, CODECS, Frame, Settings, check_quality, encode_decode, from_frame
from vsartifact.training.eval_methods import (
    Method,
    Picture,
    enlarge,
    input_planes,
    join,
    output_frame,
    rounded,
    split,
    to_picture,
)
from vsartifact.training.neighbours import Window, reach_of, window
from vsartifact.training.sources import CLIP_SUFFIXES, PICTURE_SUFFIXES, halve, resize, rgb_to_ycbcr
from vsartifact.training.vvc_streams import source_of

NO_CODEC = "none"
"""Codec name for material that is not coded."""


@dataclass(frozen=True)
class Item:
    """A picture or clip of a set."""

    name: str
    frames: list[Frame]
    """4:2:0; luma of pictures may be of odd size."""
    rgb: Picture | None = None
    """The picture that ``frames`` was made of; None for clips."""
    grey: bool = False
    """A grey picture: its values are luma as they are (so that R = G = B = Y), chroma says nothing."""

    def cut(self, multiple: int) -> Item:
        """Without the last rows and columns that make no ``multiple`` of luma pixels, which must be even."""
        h, w = (extent // multiple * multiple for extent in self.frames[0][0].shape)
        sizes = ((h, w), (h // 2, w // 2), (h // 2, w // 2))
        frames = [[_corner(plane, *size) for plane, size in zip(frame, sizes, strict=True)] for frame in self.frames]
        return dataclasses.replace(self, frames=frames, rgb=None if self.rgb is None else _corner(self.rgb, h, w))


def _corner(plane: NDArray[np.uint8], height: int, width: int) -> NDArray[np.uint8]:
    return np.ascontiguousarray(plane[:height, :width])


def load_set(folder: Path, limit: int = -1, frames: int = 30) -> list[Item]:
    """Every picture and clip of a folder, in name order; at most ``limit`` of them and ``frames`` of a clip.

    Raises:
        FileNotFoundError: the folder does not exist or holds nothing usable.
    """
    items: list[Item] = []
    for path in sorted(folder.iterdir()) if folder.is_dir() else []:
        if len(items) == limit:
            break
        if path.suffix.lower() in PICTURE_SUFFIXES:
            with Image.open(path) as image:
                rgb = np.array(image.convert("RGB"))
            y, u, v = rgb_to_ycbcr(rgb)
            pad = ((0, y.shape[0] % 2), (0, y.shape[1] % 2))
            chroma = [halve(np.pad(plane, pad, mode="edge")) for plane in (u, v)]
            items.append(Item(path.name, [[y, *chroma]], rgb, bool((rgb[..., :1] == rgb).all())))
        elif path.suffix.lower() in CLIP_SUFFIXES:
            with av.open(str(path)) as container:
                decoded = [f for f, _ in zip(container.decode(video=0), range(frames), strict=False)]
            items.append(Item(path.name, [from_frame(f.reformat(format="yuv420p")) for f in decoded]))
    if not items:
        raise FileNotFoundError(f"no pictures or clips in {folder}; give folders that hold them")
    return items


@dataclass
class Case:
    """A coded picture or clip. What a method makes of it is computed once, though several measures ask for it in a row."""

    item: Item
    """The truth, cut to what was coded, times ``scale``."""
    decoded: list[Frame]
    bits: int
    scale: int = 1
    full_range: bool = False
    """Range of ``decoded`` where that is converted to R'G'B'."""
    file: Picture | None = None
    """A JPEG file as its decoder converted it to R'G'B': what models of R'G'B' read then."""
    _kept: dict[str, list[list[NDArray[np.float32]]]] = field(default_factory=dict)
    """Of the last method alone: clips are large."""
    _near: dict[int, list[Window]] = field(default_factory=dict)
    """Of every frame, by their reach."""

    @property
    def pixels(self) -> int:
        """Luma pixels that were coded."""
        return sum(frame[0].size for frame in self.decoded)

    def frames(self, method: Method | None) -> list[Frame]:
        """4:2:0 frames restored by ``method``, or as decoded, enlarged where models enlarge."""
        if method is None:
            return [[enlarge(plane, self.scale) for plane in frame] for frame in self.decoded]
        results = self._restored(method)
        return [output_frame(method, r, frame, self.full_range) for r, frame in zip(results, self.decoded, strict=True)]

    def pictures(self, method: Method | None) -> list[Picture]:
        """R'G'B' pictures restored by ``method``, or as decoded."""
        if method is not None and method.info.layout.is_rgb:
            return [join(planes) for planes in self._restored(method)]
        if method is None and self.file is not None:
            return [join([enlarge(plane, self.scale) for plane in split(self.file)])]
        return [to_picture(frame, self.full_range) for frame in self.frames(method)]

    def through(self, method: Method | None, convert: Callable[[Frame], Picture]) -> list[Picture]:
        """The same where players convert frames by ``convert``: models of R'G'B' read its pictures, others come before it."""
        if method is None or not method.info.layout.is_rgb:
            return [convert(frame) for frame in self.frames(method)]
        return [join(method.restore(split(convert(frame)))) for frame in self.decoded]

    def _restored(self, method: Method) -> list[list[NDArray[np.float32]]]:
        if method.name not in self._kept:
            windows = self._windows(reach_of(method.info.layout))
            inputs: list[Sequence[Plane]] = [
                input_planes(method, frame, self.full_range, near) for frame, near in zip(self.decoded, windows, strict=True)
            ]
            if method.info.layout.is_rgb and self.file is not None:
                inputs = [split(self.file)]
            self._kept.clear()
            self._kept[method.name] = [method.restore(planes) for planes in inputs]
        return self._kept[method.name]

    def _windows(self, reach: int) -> list[Window]:
        """The neighbours of every frame, looked for once: models share them."""
        if reach not in self._near:
            self._near[reach] = [window(self.decoded, at, reach) for at in range(len(self.decoded))]
        return self._near[reach]


@dataclass(frozen=True, kw_only=True)
class Coding:
    """An item on its way through a codec; each way is gone once, however many measures ask for it.

    What can be raised: FileNotFoundError where vvc has no stream of this picture; ValueError where the codec cannot code this, or a
    stream shows another picture; RuntimeError where the codec failed.
    """

    item: Item
    settings: Settings
    scale: int = 1
    """Of the models: what is coded is the truth reduced by this."""
    streams: Path | None = None
    """Folder of NAME_qpQ.266 to take vvc from, where ``settings`` names no program."""

    @cached_property
    def frames(self) -> Case:
        """4:2:0 frames: JPEG codes each plane for itself, vvc comes from its stream, the rest are coded as clips."""
        codec, item = self.settings.codec, self.item
        if codec == "vvc" and not self.settings.program:
            return self._stream()
        if self.scale > 1 or codec not in ("jpeg", NO_CODEC):  # codecs of video need even sizes
            item = item.cut(2 * self.scale)
        coded = [[_reduce(plane, self.scale) for plane in frame] for frame in item.frames]
        decoded, bits = (coded, 0) if codec == NO_CODEC else encode_decode(coded, self.settings)
        return Case(item, decoded, bits, self.scale, item.grey)

    @cached_property
    def file(self) -> Case:
        """A JPEG file as published tables of colour JPEG have it: Pillow writes R'G'B' as 4:2:0 and reads it as R'G'B'.

        Models of Y'CbCr get the file's planes, which are of full range, as FFmpeg decodes them.
        """
        item = self.item.cut(2 * self.scale) if self.scale > 1 else self.item
        if item.rgb is None:
            raise ValueError(f"{item.name} is a clip, but JPEG files are made of pictures alone; leave it or --rgb out")
        buffer = io.BytesIO()
        rgb = join([_reduce(plane, self.scale) for plane in split(item.rgb)])
        Image.fromarray(rgb).save(buffer, "JPEG", quality=self.settings.quality)
        decoder = av.CodecContext.create("mjpeg", "r")
        assert isinstance(decoder, av.VideoCodecContext)
        (frame,) = [*decoder.decode(av.Packet(buffer.getvalue())), *decoder.decode(None)]
        with Image.open(buffer) as image:
            file = np.array(image.convert("RGB"))
        return Case(item, [from_frame(frame)], 8 * len(buffer.getvalue()), self.scale, True, file)

    def _stream(self) -> Case:
        if self.streams is None:
            raise ValueError("vvc needs streams made beforehand or an encoder; give --vvc-streams or --vvc-encoder")
        item = self.item.cut(8)
        if item.rgb is None or self.scale > 1:
            raise ValueError(f"{item.name}: VVC streams hold single pictures at their own size; give --vvc-encoder for others")
        path = self.streams / f"{Path(item.name).stem}_qp{self.settings.quality}.266"
        if not path.is_file():
            raise FileNotFoundError(f"no VVC stream {path}; encode {item.name}, or leave its set or this QP out")
        data = path.read_bytes()
        decoded = vvc.decode(data, str(path))[0]
        source_of(path, decoded[0], item.frames[0], item.name)
        return Case(item, decoded[:1], 8 * len(data), 1, item.grey)


def parse_codecs(texts: Sequence[str], program: str = "") -> list[Settings]:
    """``x264:27:32`` -> settings for CRF 27 and 32; ``none`` leaves the material as it is.

    Raises:
        ValueError: a codec is unknown, or a quality is no whole number or none that its encoder takes.
    """
    out = []
    for text in texts:
        codec, *qualities = text.split(":")
        codec = ALIASES.get(codec.lower(), codec)
        if text == NO_CODEC:
            out.append(Settings(codec=NO_CODEC, quality=0))
        elif codec not in CODECS or not qualities or not all(q.isdigit() for q in qualities):
            known = ", ".join([*CODECS, f"{NO_CODEC} (alone)"])
            raise ValueError(f"{text!r} is not CODEC:QUALITY[:QUALITY...]; codecs: {known}")
        for q in qualities:
            check_quality(codec, (int(q), int(q)))
        out += [Settings(codec=codec, quality=int(q), program=program if codec == "vvc" else "") for q in qualities]
    return out


def _reduce(plane: Plane, scale: int) -> NDArray[np.uint8]:
    """Reduced by the bicubic filter over all covered pixels, with which tables of super-resolution are made."""
    if scale == 1:
        return rounded(plane)
    return resize(plane, plane.shape[1] // scale, plane.shape[0] // scale, Image.Resampling.BICUBIC)
