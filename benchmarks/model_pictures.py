# SPDX-License-Identifier: MIT
"""One sheet of before and after: crops of coded clips' middle frames, a row for each clip and coding, a column for each chain of models.

    python benchmarks/model_pictures.py car_3k car_10k+chroma_car car_40k+chroma_car --codecs x264:32 mpeg2:16 svtav1:50 \\
        [--crop tests/data/sintel_reference.mkv 430 180]... [-o docs/models.png]

Models joined by + run one after the other through core.vsartifact.Restore, with its defaults; `default` is the call that names none.
Captions: SSIMULACRA2 of the whole frame.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import av
import vapoursynth as vs
from PIL import Image
from shader_pictures import ROOT, picture, to_clip

from vsartifact.metrics.colour import ssimulacra2_of_rgb
from vsartifact.training.codec_table import Settings, encode_decode, from_frame
from vsartifact.training.eval_cases import parse_codecs

BT601 = 6
"""Matrix coefficients of ITU-T H.273 for clips that do not say."""


def score(clip: vs.VideoNode, truth: vs.VideoNode) -> float:
    """SSIMULACRA2 of a frame in 4:2:0."""
    rgb = [node.resize.Bicubic(format=vs.RGB24, matrix_in=BT601, range_in=0) for node in (truth, clip)]
    return ssimulacra2_of_rgb(*rgb)[0]


def middle(clip: Path, settings: Settings) -> tuple[vs.VideoNode, vs.VideoNode]:
    """The middle frame of a clip as it was coded, between its neighbours, and alone as it was."""
    with av.open(str(clip)) as container:
        frames = [from_frame(frame) for frame in container.decode(video=0)]
    at = len(frames) // 2
    coded = encode_decode(frames, settings)[0][at - 1 : at + 2]
    return vs.core.std.Splice([to_clip(frame) for frame in coded]), to_clip(frames[at])


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("chains", nargs="+", metavar="MODEL[+MODEL]")
    parser.add_argument("--codecs", nargs="+", required=True, help="as evaluate.py's, a row each")
    parser.add_argument(
        "--crop",
        nargs=3,
        action="append",
        metavar=("CLIP", "LEFT", "TOP"),
        help="a piece to show; default: one of the demo's clip",
    )
    parser.add_argument("--size", type=int, nargs=2, default=(160, 120), metavar=("WIDTH", "HEIGHT"), help="of pieces")
    parser.add_argument("--zoom", type=int, default=2)
    parser.add_argument("-o", "--output", type=Path, default=ROOT / "docs" / "models.png")
    args = parser.parse_args()
    rows = []
    for clip, left, top in args.crop or [(ROOT / "tests" / "data" / "sintel_reference.mkv", 430, 180)]:
        box = (int(left), int(top), *args.size)
        for settings in parse_codecs(args.codecs):
            coded, original = middle(Path(clip), settings)
            shown = [(coded[1], f"{settings.codec}:{settings.quality}")]
            for chain in args.chains:
                node = coded
                for model in chain.split("+"):
                    node = node.vsartifact.Restore(**({} if model == "default" else {"model": model}))
                shown.append((node[1], chain.replace("+", " + ")))
            texts = [f"{name}: {score(node, original):.1f}" for node, name in shown]
            print(f"{Path(clip).name}: {', '.join(texts)}")
            tiles = [picture(node, box, args.zoom, text) for (node, _), text in zip(shown, texts, strict=True)]
            rows.append([*tiles, picture(original, box, args.zoom, "original")])
    width, height = rows[0][0].size
    sheet = Image.new("RGB", (len(rows[0]) * (width + 8) - 8, len(rows) * (height + 4) - 4), "white")
    for y, tiles in enumerate(rows):
        for x, tile in enumerate(tiles):
            sheet.paste(tile, (x * (width + 8), y * (height + 4)))
    sheet.save(args.output, optimize=True)


if __name__ == "__main__":
    main()
