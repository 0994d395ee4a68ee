# SPDX-License-Identifier: MIT
"""One sheet of before and after: crops of a coded clip's middle frame, a row for each coding, a column for each chain of models.

    python benchmarks/model_pictures.py car_3k car_10k+chroma_car car_40k+chroma_car --codecs x264:32 mpeg2:16 svtav1:50 \\
        [--clip tests/data/sintel_reference.mkv] [-o docs/models.png]

Models joined by + run one after the other through core.vsartifact.Restore, with its defaults. Captions: PSNR of the frame's Y, U and V.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import av
import numpy as np
import vapoursynth as vs
from PIL import Image
from shader_pictures import ROOT, picture, to_clip

from vsartifact.core.metrics import psnr
from vsartifact.training.codec_table import encode_decode, from_frame
from vsartifact.training.eval_cases import parse_codecs


def scores(clip: vs.VideoNode, truth: vs.VideoNode) -> str:
    """PSNR of the planes of the first frame, in dB."""
    with clip.get_frame(0) as one, truth.get_frame(0) as two:
        return " / ".join(f"{psnr(np.asarray(one[i]), np.asarray(two[i])):.2f}" for i in range(3))


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("chains", nargs="+", metavar="MODEL[+MODEL]")
    parser.add_argument("--codecs", nargs="+", required=True, help="as evaluate.py's, a row each")
    parser.add_argument("--clip", type=Path, default=ROOT / "tests" / "data" / "sintel_reference.mkv")
    parser.add_argument("--box", type=int, nargs=4, default=(430, 180, 160, 120), metavar=("LEFT", "TOP", "WIDTH", "HEIGHT"))
    parser.add_argument("--zoom", type=int, default=2)
    parser.add_argument("-o", "--output", type=Path, default=ROOT / "docs" / "models.png")
    args = parser.parse_args()
    with av.open(str(args.clip)) as container:
        frames = [from_frame(frame) for frame in container.decode(video=0)]
    middle = len(frames) // 2
    original = to_clip(frames[middle])
    rows = []
    for settings in parse_codecs(args.codecs):
        coded = to_clip(encode_decode(frames, settings)[0][middle])
        shown = [(coded, f"{settings.codec}:{settings.quality}")]
        for chain in args.chains:
            clip = coded
            for model in chain.split("+"):
                clip = clip.vsartifact.Restore(model=model)
            shown.append((clip, chain.replace("+", " + ")))
        tiles = [picture(clip, args.box, args.zoom, f"{name}: {scores(clip, original)}") for clip, name in shown]
        tiles.append(picture(original, args.box, args.zoom, "original"))
        rows.append(tiles)
        print("\n".join(f"{name}: {scores(clip, original)} dB" for clip, name in shown))
    width, height = rows[0][0].size
    sheet = Image.new("RGB", (len(rows[0]) * (width + 8) - 8, len(rows) * (height + 4) - 4), "white")
    for y, tiles in enumerate(rows):
        for x, tile in enumerate(tiles):
            sheet.paste(tile, (x * (width + 8), y * (height + 4)))
    sheet.save(args.output, optimize=True)


if __name__ == "__main__":
    main()
