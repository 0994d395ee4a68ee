# SPDX-License-Identifier: MIT
"""Restore luma and chroma of a bundled compressed clip and show what changed: a table of gains, and demo/before_after.png."""

from __future__ import annotations

import math
import time
from pathlib import Path

import numpy as np
import vapoursynth as vs
from numpy.typing import NDArray
from PIL import Image, ImageDraw

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "tests" / "data"
OUT = ROOT / "demo"
CROP = (slice(150, 330), slice(370, 610))  # rows, columns shown enlarged


def psnr(a: NDArray[np.uint8], b: NDArray[np.uint8]) -> float:
    return 10 * math.log10(255**2 / float(np.mean((a.astype(np.float64) - b) ** 2)))


def labelled(picture: Image.Image, text: str) -> Image.Image:
    out = Image.new("RGB", (picture.width, picture.height + 22), "white")
    out.paste(picture, (0, 22))
    ImageDraw.Draw(out).text((4, 5), text, fill="black")
    return out


def enlarged(frame: vs.VideoFrame) -> Image.Image:
    rgb = np.dstack([np.asarray(frame[i]) for i in range(3)])[CROP]
    return Image.fromarray(rgb).resize((rgb.shape[1] * 2, rgb.shape[0] * 2), Image.Resampling.NEAREST)


def main() -> None:
    core = vs.core
    OUT.mkdir(exist_ok=True)
    decoded = core.bs.VideoSource(DATA / "sintel_crf32.mkv", cachepath=OUT / "index")
    original = core.bs.VideoSource(DATA / "sintel_reference.mkv", cachepath=OUT / "index")

    began = time.perf_counter()
    restored = core.vsartifact.Restore(decoded)
    planes = [
        [[np.asarray(frame[i]).copy() for i in range(3)] for frame in clip.frames(close=True)]
        for clip in (restored, decoded, original)
    ]
    seconds = time.perf_counter() - began

    print(f"tests/data/sintel_crf32.mkv: {decoded.width}x{decoded.height}, {len(decoded)} frames, x264 at CRF 32")
    print("frame  decoded Y  restored   gain Y    gain U    gain V")
    gains = []
    for n, (after, before, truth) in enumerate(zip(*planes, strict=True)):
        scores = [(psnr(b, t), psnr(a, t)) for a, b, t in zip(after, before, truth, strict=True)]
        gains.append([a - b for b, a in scores])
        print(f"{n:5d}   {scores[0][0]:5.2f} dB  {scores[0][1]:5.2f} dB" + "".join(f"  {gain:+.2f} dB" for gain in gains[-1]))
    y, u, v = np.mean(gains, 0)
    print(f"mean gain in PSNR of Y {y:+.2f} dB, U {u:+.2f} dB, V {v:+.2f} dB, {len(gains) / seconds:.1f} frames/s with decoding")

    shown = [("decoded, x264 CRF 32", decoded), ("restored", restored), ("original", original)]
    tiles = []
    for text, clip in shown:
        frame = core.resize.Bicubic(clip, format=vs.RGB24, matrix_in=vs.MATRIX_ST170_M).get_frame(len(decoded) // 2)
        tiles.append(labelled(enlarged(frame), text))
    sheet = Image.new("RGB", (sum(tile.width for tile in tiles) + 8 * (len(tiles) - 1), tiles[0].height), "white")
    for i, tile in enumerate(tiles):
        sheet.paste(tile, (i * (tile.width + 8), 0))
    sheet.save(OUT / "before_after.png")
    print(f"picture: {OUT.relative_to(Path.cwd()) if OUT.is_relative_to(Path.cwd()) else OUT}/before_after.png")
    if np.mean(gains) <= 0:
        raise SystemExit("the restored clip is no closer to the original than the decoded one; please report this")


if __name__ == "__main__":
    main()
