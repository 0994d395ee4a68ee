# SPDX-License-Identifier: MIT
"""VVC (H.266): decoding through PyAV, and encoding by a program of its own, because FFmpeg's builds in PyAV hold no encoder."""

from __future__ import annotations

import io
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

Plane = NDArray[np.uint8]

TIMEOUT = 600.0
"""Seconds that one clip may take to encode."""


def decode(data: bytes, name: str = "VVC stream") -> tuple[list[list[Plane]], str]:
    """Decode a raw Annex B stream.

    Returns:
        ``[y, u, v]`` uint8 planes in display order, 10-bit pictures rounded to 8 bits, and one letter (I, P, B) per frame.

    Raises:
        ValueError: the data is no VVC stream, or not 4:2:0 at 8 or 10 bits.
    """
    frames: list[list[Plane]] = []
    types = ""
    try:
        with av.open(io.BytesIO(data), "r", format="vvc") as container:
            for frame in container.decode(video=0):
                frames.append(_planes(frame, name))
                types += " IPB"[frame.pict_type]
    except (av.FFmpegError, IndexError):
        frames = []
    if not frames:
        raise ValueError(f"{name}: not a raw VVC stream; expected Annex B, as vvencapp and VTM write it")
    return frames, types


def _planes(frame: av.VideoFrame, name: str) -> list[Plane]:
    if frame.format.name not in ("yuv420p", "yuv420p10le"):
        raise ValueError(f"{name}: expected 4:2:0 at 8 or 10 bits, got {frame.format.name}")
    deep = frame.format.name != "yuv420p"
    out: list[Plane] = []
    for plane in frame.planes:
        rows = np.frombuffer(plane, np.uint16 if deep else np.uint8).reshape(plane.height, -1)[:, : plane.width].astype(np.uint16)
        out.append(np.minimum((rows + 2) >> 2 if deep else rows, 255).astype(np.uint8))
    return out


def command(
    program: str, width: int, height: int, rate: int, quality: int, bitrate: int, preset: str, output: Path, still: bool = False
) -> list[str]:
    """Command line of vvencapp (fraunhoferhhi/vvenc) that reads 8-bit 4:2:0 frames from its standard input.

    Args:
        program: path of the encoder.
        width, height: luma size.
        rate: frames per second.
        quality: QP 0..63, used where ``bitrate`` is 0.
        bitrate: bits per second.
        preset: faster, fast, medium, slow or slower.
        output: file to write.
        still: code one picture at exactly ``quality``, as VTM's all-intra configuration does. A clip's key frames are coded finer,
            and every frame where the eye sees most.
    """
    control = ["--bitrate", str(bitrate), "--passes", "1"] if bitrate else ["--qp", str(quality)]
    picture = ["--size", f"{width}x{height}", "--framerate", str(rate), "--format", "yuv420"]
    exact = ["--intraperiod", "1", "--qpa", "0", "--additional", "IntraQPOffset=0"] if still else []
    return [program, "--input", "-", *picture, *control, *exact, "--preset", preset, "--threads", "1", "--output", str(output)]


def encode(frames: Sequence[list[Plane]], program: str, rate: int, quality: int, bitrate: int, preset: str) -> bytes:
    """Run the encoder on ``[y, u, v]`` frames and return its stream; a single frame is coded at exactly the QP ``quality``.

    Raises:
        ValueError: no encoder is named.
        RuntimeError: the encoder is missing, failed, took too long or wrote nothing.
    """
    if not program:
        raise ValueError("vvc needs an encoder, PyAV holds none; name one (vvencapp) with vvc_encoder")
    height, width = frames[0][0].shape
    raw = b"".join(plane.tobytes() for frame in frames for plane in frame)
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "out.266"
        line = command(program, width, height, rate, quality, bitrate, preset, output, still=len(frames) == 1 and not bitrate)
        try:
            done = subprocess.run(line, input=raw, capture_output=True, timeout=TIMEOUT, check=False)
        except OSError as error:
            raise RuntimeError(f"cannot run VVC encoder {program}: {error.strerror}; give the path of vvencapp") from error
        except subprocess.TimeoutExpired as error:
            raise RuntimeError(f"{program} took over {TIMEOUT:.0f} s for {len(frames)} frames; use a faster preset") from error
        if done.returncode or not output.is_file() or not output.stat().st_size:
            said = (done.stderr or done.stdout).decode(errors="replace").strip()[-300:]
            raise RuntimeError(f"{' '.join(line)} ended with status {done.returncode} and no stream: {said or 'no message'}")
        return output.read_bytes()
