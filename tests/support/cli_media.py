# SPDX-License-Identifier: MIT
"""Files for tests of the command: a film with all that a container can hold, and what is in a file."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

MILLISECONDS = Fraction(1, 1000)
WIDTH, HEIGHT = 128, 96


def picture(n: int, width: int = WIDTH, height: int = HEIGHT) -> NDArray[np.float64]:
    """A moving pattern of edges and gradients, 0 to 1."""
    y, x = np.mgrid[:height, :width]
    wave = 0.5 + 0.2 * np.sin((x + 3 * n) / 7) + 0.15 * np.cos(y / 5)
    return np.where((x // 24 + y // 24 + n // 4) % 2, wave, 1 - wave)


def video_frame(n: int, pixels: str, width: int = WIDTH, height: int = HEIGHT) -> av.VideoFrame:
    """Frame ``n`` of the pattern in a planar YUV format."""
    frame = av.VideoFrame(width, height, pixels)
    depth = frame.format.components[0].bits
    for i, plane in enumerate(frame.planes):
        kind: Any = np.uint8 if depth == 8 else np.uint16
        rows = np.frombuffer(plane, kind).reshape(plane.height, -1)
        values = picture(n + 5 * i, plane.width, plane.height)
        rows[:, : plane.width] = (values * 200 + 28) * 2 ** (depth - 8)
    return frame


def vfr(n: int) -> int:
    """When frame ``n`` of a film of uneven frame rate is shown, in milliseconds."""
    return 40 * n + 27 * (n // 3)


def make_film(
    path: Path,
    frames: int = 40,
    *,
    codec: str = "libx264",
    pixels: str = "yuv420p",
    options: dict[str, str] | None = None,
    subtitles: str = "subrip",
    full: bool = True,
    width: int = WIDTH,
    height: int = HEIGHT,
) -> Path:
    """Write a film of uneven frame rate; ``full``: with audio, subtitles, an attachment, chapters and tags."""
    with av.open(str(path), "w") as out:
        video = out.add_stream(codec, rate=24, options={"preset": "ultrafast", "crf": "30", **(options or {})})
        assert isinstance(video, av.VideoStream)
        video.width, video.height, video.pix_fmt = width, height, pixels
        context = video.codec_context
        context.time_base = MILLISECONDS
        context.gop_size = 12
        context.max_b_frames = 0 if codec == "mjpeg" else 2
        if full:
            context.sample_aspect_ratio = Fraction(4, 3)
            context.colorspace, context.color_trc, context.color_primaries, context.color_range = 9, 16, 9, 1
            context.chroma_sample_location = 3
            video.set_display_rotation(90)
            video.metadata["title"] = "The picture"
            video.metadata["language"] = "deu"
            audio = out.add_stream("aac", rate=48000)
            audio.metadata["language"] = "fra"
            text = out.add_mux_stream(subtitles, time_base=MILLISECONDS)
            text.metadata["language"] = "eng"
            out.set_chapters([_chapter(1, 0, 600, "One"), _chapter(2, 600, 1500, "Two")])
            out.metadata["title"] = "A film"
            if path.suffix == ".mkv":
                out.add_attachment("note.txt", "text/plain", b"attached")
        for n in range(frames):
            frame = video_frame(n, pixels, width, height)
            frame.pts, frame.time_base = vfr(n), MILLISECONDS
            out.mux(video.encode(frame))
        out.mux(video.encode(None))
        if full:
            out.mux(_sound(audio, vfr(frames) * 48))
            for begin, line in ((100, "first"), (900, "second")):
                data = line.encode()
                packet = av.Packet(len(data).to_bytes(2, "big") + data if subtitles == "mov_text" else data)
                packet.pts = packet.dts = begin
                packet.duration, packet.time_base, packet.stream = 700, MILLISECONDS, text
                out.mux(packet)
    return path


def _chapter(number: int, start: int, end: int, title: str) -> Any:
    return {"id": number, "start": start, "end": end, "time_base": MILLISECONDS, "metadata": {"title": title}}


def _sound(stream: Any, samples: int) -> list[Any]:
    wave = np.sin(np.arange(samples) / 20).astype(np.float32) * 0.2
    frame = av.AudioFrame.from_ndarray(np.stack([wave, wave]), format="fltp", layout="stereo")
    frame.sample_rate, frame.pts = 48000, 0
    return [*stream.encode(frame), *stream.encode(None)]


def packets(path: Path, kind: str) -> list[tuple[Fraction, bytes]]:
    """Time in seconds and bytes of each packet of the first stream of a kind, in order of time."""
    with av.open(str(path)) as container:
        stream = next(stream for stream in container.streams if stream.type == kind)
        found = []
        for packet in container.demux(stream):
            if packet.size:
                assert packet.pts is not None
                base = Fraction(packet.time_base.numerator, packet.time_base.denominator)
                found.append((packet.pts * base, bytes(packet)))
    return sorted(found, key=lambda item: item[0])


def frames(path: Path) -> list[NDArray[Any]]:
    """All frames of the video as libav decodes them, each as the samples of its planes in a row."""
    out = []
    with av.open(str(path)) as container:
        for frame in container.decode(video=0):
            kind: Any = np.uint8 if frame.format.components[0].bits == 8 else np.uint16
            rows = [np.frombuffer(plane, kind).reshape(plane.height, -1)[:, : plane.width] for plane in frame.planes]
            out.append(np.concatenate([plane.ravel() for plane in rows]))
    return out
