# SPDX-License-Identifier: MIT
"""The codecs that pairs are made with: one row of ``CODECS`` each, encoded and decoded in memory through PyAV.

Frames are lists of ``[y, u, v]`` uint8 planes in 4:2:0, code values as they are (no colour conversion happens here). Encoders run
single-threaded: the same frames and settings give the same bytes, and parallelism comes from encoding several clips at once.
"""

from __future__ import annotations

import io
import math
import os
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field
from fractions import Fraction

import av
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from vsartifact.core.priority import without_real_time
from vsartifact.training import vvc

Plane = NDArray[np.uint8]
Frame = list[Plane]

FRAME_RATE = 25

os.environ.setdefault("SVT_LOG", "1")  # errors only; SVT-AV1 otherwise prints its configuration for every clip

# ITU-T T.81 Annex K.2, in zig-zag-free (natural) order: the chrominance table that libjpeg scales by its quality.
_CHROMA_TABLE = (
    [17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99]
    + [24, 26, 56, 99, 99, 99, 99, 99, 47, 66, 99, 99, 99, 99, 99, 99]
    + [99] * 32
)


@dataclass(frozen=True, kw_only=True)
class Settings:
    """How one clip is encoded. ``quality`` is in the codec's own unit: JPEG quality, CRF, or quantiser scale."""

    codec: str
    quality: int
    bitrate: int = 0
    """Average bits per second; 0 codes at constant ``quality``."""
    preset: str = ""
    """Encoder preset; empty for the codec's default."""
    gop: int = 250
    """Largest distance of key frames."""
    bframes: int = -1
    """Largest number of consecutive B frames; -1 leaves it to the encoder."""
    deblock: bool = True
    """The codec's own loop filter."""
    options: tuple[tuple[str, str], ...] = ()
    """More encoder options, passed on unchanged."""
    program: str = ""
    """Path of the encoder, for codecs that PyAV cannot encode (vvc)."""

    def label(self) -> str:
        """Short text for pictures and logs, e.g. ``x264 crf 27 fast``."""
        rate = f"{self.bitrate // 1000}k" if self.bitrate else f"{CODECS[self.codec].unit} {self.quality}"
        return " ".join(filter(None, [self.codec, rate, self.preset, "" if self.deblock else "nodeblock"]))


@dataclass(frozen=True, kw_only=True)
class Codec:
    """One row of ``CODECS``."""

    encoder: str
    """FFmpeg encoder name; ``"pillow"`` for still JPEG; empty where a program of its own encodes."""
    decoder: str = ""
    """FFmpeg decoder name."""
    unit: str = "crf"
    """Name of the quality unit."""
    quality: tuple[int, int]
    """Default range of ``Settings.quality``, best first."""
    limits: tuple[int, int] = (0, 51)
    """What the encoder takes, smallest first."""
    weight: float
    """How often the codec is drawn, relative to the others."""
    presets: tuple[str, ...] = ()
    """Presets to draw from; the first is the default."""
    options: Callable[[Settings], dict[str, str]] = field(default=lambda settings: {})
    """Encoder options for these settings."""
    can_rate_control: bool = True
    """Average-bitrate control is offered."""
    can_skip_deblock: bool = False
    """The loop filter can be turned off."""
    stills: bool = False
    """Codes single pictures only."""


def _x264(s: Settings) -> dict[str, str]:
    # Without AVX-512: there x264's macroblock tree reads beyond rows that are no multiple of 64 pixels, and the bits vary.
    params = "threads=1:log=-1:asm=avx2" + ("" if s.deblock else ":no-deblock=1")
    out = {"preset": s.preset or "medium", "x264-params": params}
    return out if s.bitrate else out | {"crf": str(s.quality)}


def _x265(s: Settings) -> dict[str, str]:
    params = "log-level=none:pools=none:frame-threads=1:info=0" + ("" if s.deblock else ":deblock=0:sao=0")
    if s.bframes >= 0:
        params += f":bframes={s.bframes}"
    out = {"preset": s.preset or "medium", "x265-params": params}
    return out if s.bitrate else out | {"crf": str(s.quality)}


def _svtav1(s: Settings) -> dict[str, str]:
    out = {"preset": s.preset or "6", "svtav1-params": "lp=1" + ("" if s.deblock else ":enable-dlf=0")}
    return out if s.bitrate else out | {"crf": str(s.quality)}


def _avif(s: Settings) -> dict[str, str]:
    return {"preset": s.preset or "6", "crf": str(s.quality), "svtav1-params": "lp=1:avif=1"}


def _vp9(s: Settings) -> dict[str, str]:
    out = {"cpu-used": s.preset or "4", "deadline": "good"}
    return out if s.bitrate else out | {"crf": str(s.quality), "b": "0"}


def _quantiser(s: Settings) -> dict[str, str]:
    if s.bitrate:  # without a buffer to obey, the first seconds take many times the rate
        return {"maxrate": str(s.bitrate), "bufsize": str(s.bitrate // 4)}
    return {"qmin": str(s.quality), "qmax": str(s.quality)}


CODECS: dict[str, Codec] = {
    "jpeg": Codec(
        encoder="pillow", unit="q", quality=(95, 10), limits=(1, 100), weight=0.20, can_rate_control=False, stills=True
    ),
    "mpeg2": Codec(
        encoder="mpeg2video", decoder="mpeg2video", unit="q", quality=(2, 20), limits=(1, 31), weight=0.06, options=_quantiser
    ),
    "mpeg4": Codec(encoder="mpeg4", decoder="mpeg4", unit="q", quality=(2, 16), limits=(1, 31), weight=0.04, options=_quantiser),
    "x264": Codec(
        encoder="libx264",
        decoder="h264",
        quality=(14, 41),
        weight=0.34,
        presets=("medium", "veryfast", "fast", "slow", "superfast"),
        options=_x264,
        can_skip_deblock=True,
    ),
    "x265": Codec(
        encoder="libx265",
        decoder="hevc",
        quality=(16, 42),
        weight=0.18,
        presets=("medium", "fast", "veryfast", "superfast"),
        options=_x265,
        can_skip_deblock=True,
    ),
    "vp9": Codec(
        encoder="libvpx-vp9", decoder="vp9", quality=(26, 62), limits=(0, 63), weight=0.05, presets=("4", "6", "8"), options=_vp9
    ),
    "svtav1": Codec(
        encoder="libsvtav1",
        decoder="libdav1d",
        quality=(20, 60),
        limits=(1, 63),
        weight=0.13,
        presets=("6", "8", "10"),
        options=_svtav1,
        can_skip_deblock=True,
    ),
    "avif": Codec(
        encoder="libsvtav1",
        decoder="libdav1d",
        quality=(12, 50),
        limits=(1, 63),
        weight=0.05,
        presets=("6", "4", "8"),
        options=_avif,
        can_rate_control=False,
        stills=True,
    ),
    "vvc": Codec(encoder="", unit="qp", quality=(22, 42), limits=(0, 63), weight=0.0, presets=("faster", "fast", "medium")),
}

ALIASES = {
    "h264": "x264", "h.264": "x264", "avc": "x264", "libx264": "x264", "h265": "x265", "h.265": "x265", "hevc": "x265", "libx265": "x265",
    "av1": "svtav1", "svt-av1": "svtav1", "libsvtav1": "svtav1", "jpg": "jpeg", "mjpeg": "jpeg", "libvpx-vp9": "vp9", "mpeg-2": "mpeg2",
    "mpeg2video": "mpeg2", "mpeg-4": "mpeg4", "xvid": "mpeg4", "divx": "mpeg4", "h266": "vvc", "h.266": "vvc", "vvenc": "vvc",
}  # fmt: skip
"""What people call the codecs."""


def codec_name(text: str) -> str:
    """The key of ``CODECS`` for a name that people use.

    Raises:
        ValueError: there is none.
    """
    name = text.lower()
    name = ALIASES.get(name, name)
    if name not in CODECS:
        raise ValueError(f"distort: unknown codec {text!r}; known: {', '.join(CODECS)}")
    return name


def check_quality(codec: str, quality: tuple[int, int]) -> None:
    """Raise ValueError unless both ends of a range of quality are what the codec's encoder takes."""
    row = CODECS[codec]
    low, high = row.limits
    if not low <= min(quality) <= max(quality) <= high:
        better = "higher" if row.quality[0] > row.quality[1] else "lower"
        raise ValueError(
            f"quality of {codec} is {row.unit} {low}..{high}, {better} is better, got {quality[0]}:{quality[1]}; "
            f"trained on by default is {row.quality[0]}:{row.quality[1]}"
        )


@dataclass(frozen=True)
class Coded:
    """A clip after a codec."""

    frames: list[Frame]
    """Decoded frames in display order, as many as went in."""
    bits: int
    """Coded size."""
    types: str
    """A letter per frame: I, P or B as the decoder names it."""


def to_frame(planes: Frame) -> av.VideoFrame:
    """``[y, u, v]`` planes -> a yuv420p frame."""
    frame = av.VideoFrame(planes[0].shape[1], planes[0].shape[0], "yuv420p")
    for target, plane in zip(frame.planes, planes, strict=True):
        row = np.zeros((target.height, target.line_size), np.uint8)
        row[:, : target.width] = plane
        target.update(row.tobytes())
    return frame


def from_frame(frame: av.VideoFrame) -> Frame:
    """A yuv420p or yuvj420p frame -> ``[y, u, v]`` planes."""
    out = []
    for plane in frame.planes:
        rows = np.frombuffer(plane, np.uint8).reshape(plane.height, plane.line_size)
        out.append(rows[:, : plane.width].copy())
    return out


def encode_decode(frames: Sequence[Frame], settings: Settings) -> tuple[list[Frame], int]:
    """Frames and bits of :func:`code`."""
    coded = code(frames, settings)
    return coded.frames, coded.bits


def code(frames: Sequence[Frame], settings: Settings) -> Coded:
    """Run a clip through a codec; codecs for stills code every frame on its own.

    Args:
        frames: ``[y, u, v]`` uint8 planes each, 4:2:0, all of one size, which must be even for all codecs but JPEG.
        settings: codec and its parameters.

    Raises:
        ValueError: the codec is unknown, the sizes are odd, or vvc has no encoder.
        RuntimeError: the codec failed, or gave another number of frames, size or pixel format.
    """
    codec = CODECS.get(settings.codec)
    if codec is None:
        raise ValueError(f"unknown codec {settings.codec!r}; known: {', '.join(CODECS)}")
    if codec.encoder == "pillow":
        return _jpeg(frames, settings.quality)
    height, width = frames[0][0].shape
    if height % 2 or width % 2:
        raise ValueError(f"4:2:0 frames need an even size, got {width}x{height}; crop them")
    if codec.stills and len(frames) > 1:
        parts = [code([frame], settings) for frame in frames]
        return Coded([p.frames[0] for p in parts], sum(p.bits for p in parts), "".join(p.types for p in parts))
    if codec.encoder:
        with without_real_time() if codec.encoder == "libsvtav1" else nullcontext():
            out = _ffmpeg(frames, settings, codec)
    else:
        s = settings
        stream = vvc.encode(frames, s.program, FRAME_RATE, s.quality, s.bitrate, s.preset or codec.presets[0])
        decoded, types = vvc.decode(stream, s.label())
        out = Coded(decoded, 8 * len(stream), types)
    if len(out.frames) != len(frames) or out.frames[0][0].shape != (height, width):
        got = f"{len(out.frames)} of {out.frames[0][0].shape[1]}x{out.frames[0][0].shape[0]}" if out.frames else "none"
        raise RuntimeError(f"{settings.label()}: {len(frames)} frames of {width}x{height} went in, {got} came out")
    return out


def _ffmpeg(frames: Sequence[Frame], settings: Settings, codec: Codec) -> Coded:
    encoder = av.CodecContext.create(codec.encoder, "w")
    decoder = av.CodecContext.create(codec.decoder, "r")
    assert isinstance(encoder, av.VideoCodecContext)
    assert isinstance(decoder, av.VideoCodecContext)
    encoder.height, encoder.width = frames[0][0].shape
    encoder.pix_fmt = "yuv420p"
    encoder.time_base, encoder.framerate = Fraction(1, FRAME_RATE), Fraction(FRAME_RATE)
    encoder.thread_count = 1
    all_intra = codec.encoder != "libsvtav1" or not settings.bitrate  # SVT-AV1 has no such mode under rate control
    encoder.gop_size = max(settings.gop, 1 if all_intra else 2)
    if settings.bframes >= 0 and codec.encoder in ("libx264", "mpeg2video", "mpeg4"):
        encoder.max_b_frames = settings.bframes
    if settings.bitrate:
        encoder.bit_rate = settings.bitrate
    elif codec.unit == "q":
        encoder.qscale = True
        encoder.global_quality = settings.quality * 118
    encoder.options = codec.options(settings) | dict(settings.options)
    decoder.thread_count = 1
    packets = []
    for i, planes in enumerate(frames):
        frame = to_frame(planes)
        frame.pts, frame.time_base = i, Fraction(1, FRAME_RATE)
        packets += encoder.encode(frame)
    packets += encoder.encode(None)
    decoded = [frame for packet in packets for frame in decoder.decode(packet)] + list(decoder.decode(None))
    if decoded and decoded[0].format.name != "yuv420p":
        raise RuntimeError(f"{settings.label()}: decoded to {decoded[0].format.name}, expected yuv420p")
    types = "".join(" IPB"[frame.pict_type] for frame in decoded)
    return Coded([from_frame(frame) for frame in decoded], 8 * sum(packet.size for packet in packets), types)


def _jpeg(frames: Sequence[Frame], quality: int) -> Coded:
    """Each plane as a grey baseline JPEG with the luma or chroma table: what a 4:2:0 JPEG does, without its colour conversion."""
    percent = 5000 // quality if quality < 50 else 200 - 2 * quality
    chroma = [min(max((value * percent + 50) // 100, 1), 255) for value in _CHROMA_TABLE]
    out, size = [], 0
    for planes in frames:
        decoded = []
        for i, plane in enumerate(planes):
            buffer = io.BytesIO()
            Image.fromarray(plane).save(buffer, "JPEG", **({"quality": quality} if i == 0 else {"qtables": [chroma]}))
            size += buffer.tell()
            decoded.append(np.array(Image.open(buffer)))
        out.append(decoded)
    return Coded(out, 8 * size, "I" * len(out))


def draw_settings(
    rng: np.random.Generator,
    codec: str,
    quality: tuple[int, int],
    pixels: int,
    bitrate_chance: float = 0.2,
    no_deblock_chance: float = 0.1,
    program: str = "",
) -> Settings:
    """Draw random encoder settings: quality or bitrate, preset, key-frame distance, B frames, loop filter.

    Args:
        rng: source of randomness.
        codec: key of ``CODECS``.
        quality: range of the quality, in either order, both ends included.
        pixels: luma pixels per frame, from which a bitrate of 0.04..0.8 bits per pixel is drawn.
        bitrate_chance: how often a bitrate replaces constant quality, where the encoder offers it.
        no_deblock_chance: how often the loop filter is off, where it can be.
        program: path of the encoder, for codecs that need one.
    """
    row = CODECS[codec]
    bitrate = 0
    if row.can_rate_control and rng.random() < bitrate_chance:
        bitrate = int(math.exp(rng.uniform(math.log(0.04), math.log(0.8))) * pixels * FRAME_RATE)
    return Settings(
        codec=codec,
        quality=int(rng.integers(min(quality), max(quality) + 1)),
        bitrate=bitrate,
        preset=str(rng.choice(row.presets)) if row.presets else "",
        gop=int(rng.choice([1, 6, 12, 50, 250], p=[0.1, 0.15, 0.25, 0.25, 0.25])),
        bframes=int(rng.integers(0, 4)) if rng.random() < 0.5 else -1,
        deblock=not (row.can_skip_deblock and rng.random() < no_deblock_chance),
        program=program,
    )
