# SPDX-License-Identifier: MIT
"""Pictures of before and after for user shaders: a crop of a coded frame, the same restored in libplacebo, and the original.

    python benchmarks/shader_pictures.py shaders/*.glsl [--codec mpeg2:8] [--clip tests/data/sintel_reference.mkv] [--out docs/shaders]

The clip is coded as a clip, its middle frame goes through each shader by vs-placebo, and OUT/NAME.png is written with the PSNR of
the frame's luma in its captions, of U and V (enlarged) where the shader works on chroma.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import av
import numpy as np
import vapoursynth as vs
from PIL import Image, ImageDraw

from vsartifact.core.metrics import psnr
from vsartifact.training.codec_table import Frame, encode_decode, from_frame
from vsartifact.training.eval_cases import parse_codecs

ROOT = Path(__file__).resolve().parent.parent


def to_clip(planes: Frame) -> vs.VideoNode:
    """A 4:2:0 frame of 8 bits as a clip of one frame."""
    core, (height, width) = vs.core, planes[0].shape
    blank = core.std.BlankClip(format=vs.YUV420P8, width=width, height=height, length=1)

    def fill(n: int, f: vs.VideoFrame) -> vs.VideoFrame:
        out = f.copy()
        for i, plane in enumerate(planes):
            np.copyto(np.asarray(out[i]), plane)
        out.props["_Matrix"], out.props["_Range"], out.props["_ChromaLocation"] = vs.MATRIX_ST170_M, vs.RANGE_LIMITED, 0
        return out

    return core.std.ModifyFrame(blank, blank, fill)


def through(clip: vs.VideoNode, shader: str) -> vs.VideoNode:
    """The clip as 16-bit 4:4:4 after a shader ("" for none)."""
    deep = vs.core.resize.Point(clip, format=vs.YUV420P16)
    return deep.placebo.Shader(
        shader_s=shader or "//!HOOK ALPHA\n//!BIND HOOKED\nvec4 hook() { return HOOKED_tex(HOOKED_pos); }\n"
    )


def planes_of(clip: vs.VideoNode, planes: tuple[int, ...]) -> np.ndarray:
    """Planes of the first frame in 8-bit code values."""
    with clip.get_frame(0) as frame:
        return np.stack([np.asarray(frame[i]) for i in planes]).astype(np.float64) / 256


def picture(clip: vs.VideoNode, box: tuple[int, int, int, int], zoom: int, caption: str) -> Image.Image:
    """A crop (left, top, width, height) of the first frame, enlarged by whole pixels, with a caption above."""
    with vs.core.resize.Bicubic(clip, format=vs.RGB24, matrix_in=vs.MATRIX_ST170_M).get_frame(0) as frame:
        rgb = np.dstack([np.asarray(frame[i]) for i in range(3)])
    left, top, width, height = box
    crop = Image.fromarray(rgb[top : top + height, left : left + width]).resize(
        (width * zoom, height * zoom), Image.Resampling.NEAREST
    )
    out = Image.new("RGB", (crop.width, crop.height + 22), "white")
    out.paste(crop, (0, 22))
    ImageDraw.Draw(out).text((4, 5), caption, fill="black")
    return out


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shaders", nargs="+", type=Path)
    parser.add_argument("--clip", type=Path, default=ROOT / "tests" / "data" / "sintel_reference.mkv")
    parser.add_argument("--codec", default="mpeg2:8", help="as evaluate.py's --codecs, one quality")
    parser.add_argument("--box", type=int, nargs=4, default=(370, 150, 240, 180), metavar=("LEFT", "TOP", "WIDTH", "HEIGHT"))
    parser.add_argument("--zoom", type=int, default=2)
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "shaders")
    args = parser.parse_args()
    with av.open(str(args.clip)) as container:
        frames = [from_frame(frame) for frame in container.decode(video=0)]
    settings = parse_codecs([args.codec])[0]
    middle = len(frames) // 2
    coded, original = to_clip(encode_decode(frames, settings)[0][middle]), to_clip(frames[middle])
    before = through(coded, "")
    args.out.mkdir(parents=True, exist_ok=True)
    for path in args.shaders:
        text = path.read_text()
        planes, name = ((1, 2), "U and V") if "//!HOOK CHROMA" in text else ((0,), "Y")
        after, truth = through(coded, text), planes_of(through(original, ""), planes)
        score = [psnr(planes_of(clip, planes), truth) for clip in (before, after)]
        shown = [
            (before, f"{settings.codec}:{settings.quality}, {name} {score[0]:.2f} dB"),
            (after, f"{path.stem}, {name} {score[1]:.2f} dB"),
            (through(original, ""), "original"),
        ]
        tiles = [picture(clip, args.box, args.zoom, caption) for clip, caption in shown]
        sheet = Image.new("RGB", (sum(tile.width + 8 for tile in tiles) - 8, tiles[0].height), "white")
        for i, tile in enumerate(tiles):
            sheet.paste(tile, (i * (tile.width + 8), 0))
        sheet.save(args.out / f"{path.stem}.png", optimize=True)
        print(f"{args.out / path.stem}.png: {score[0]:.2f} -> {score[1]:.2f} dB")


if __name__ == "__main__":
    main()
