# SPDX-License-Identifier: MIT
"""The block CNN of 57,987 parameters beside jpeg_40k with jpeg_chroma, on colour JPEG: by kind of place, and in pictures.

    python benchmarks/block_cnn.py runs/block_cnn_jpeg/block_cnn_jpeg.safetensors --pictures ../shared/data/eval/kodak24

Pictures are written by Pillow as 4:2:0 JPEG files. The block CNN reads them as Pillow shows them, in R'G'B'; the other two read the
planes of the file, luma first, and what they make of them is converted to R'G'B'; all at constant strength. Printed is a table in Markdown:
the error against the original (root of the mean square over R', G' and B', in code values) where the original is one of these, all
pictures together:

- edges and hair: standard deviation of luma in 5x5 pixels is 20 codes or more,
- smooth: it is 3 or less,
- text: a page that this script sets in Pillow's font, all of it,

then PSNR of whole pictures, and how far PSNR-B lies below it, which is what steps between blocks add. OUT gets crops, a row for each
of these places, at the first quality: hair and a background out of --hair and --smooth (a picture's name, left and top), and text.
"""

from __future__ import annotations

import argparse
import math
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont
from torch.nn import functional as F

from vsartifact.core.color import luma
from vsartifact.core.metrics import psnr, psnr_b
from vsartifact.training.codec_table import Settings
from vsartifact.training.eval_cases import Case, Coding, Item, load_set
from vsartifact.training.eval_methods import Method, Picture, load_method
from vsartifact.training.sources import halve, rgb_to_ycbcr

ROOT = Path(__file__).resolve().parent.parent
MODELS = ROOT / "vsartifact" / "models"
DECODED, OTHERS = "decoded", "jpeg_40k + jpeg_chroma"
EDGES, SMOOTH, TEXT = "edges and hair", "smooth", "text"
EDGE, FLAT = 20.0, 3.0
"""Standard deviations in code values."""
LINES = (
    "The quick brown fox",
    "jumps over the lazy dog.",
    "0123456789 (%&?!)",
    "Sharp strokes ring when",
    "they are coded as waves.",
)
COLOURS = (((250, 250, 245), (20, 20, 20)), ((25, 30, 45), (235, 225, 160)), ((40, 70, 150), (240, 90, 70)))
"""Paper and ink."""


def page() -> Item:
    """Text of three sizes, dark on light, light on dark and red on blue, 648x384."""
    image = Image.new("RGB", (648, 384))
    draw = ImageDraw.Draw(image)
    for column, (paper, ink) in enumerate(COLOURS):
        left, top = 216 * column, 6
        draw.rectangle((left, 0, left + 215, 383), fill=paper)
        for size in (11, 14, 18):
            for line in LINES:
                draw.text((left + 6, top), line, ink, ImageFont.load_default(size))
                top += size + 9
    rgb = np.array(image)
    y, u, v = rgb_to_ycbcr(rgb)
    return Item(TEXT, [[y, halve(u), halve(v)]], rgb)


def deviation(picture: Picture) -> NDArray[np.float64]:
    """Standard deviation of luma in the 5x5 pixels around each one."""
    y = torch.from_numpy(luma(picture).astype(np.float64))[None, None]
    mean, square = (F.avg_pool2d(F.pad(x, (2, 2, 2, 2), mode="replicate"), 5, stride=1)[0, 0] for x in (y, y * y))
    return np.sqrt(np.maximum((square - mean * mean).numpy(), 0))


def restored(case: Case, methods: Sequence[Method]) -> Picture:
    """The picture after one model, or after several, one after the other on the planes of the file."""
    for method in methods[:-1]:
        case = Case(case.item, case.frames(method), case.bits, full_range=case.full_range)
    return case.pictures(methods[-1] if methods else None)[0]


def crop(
    picture: Picture, corner: tuple[int, int], caption: str, size: tuple[int, int] = (128, 96), zoom: int = 2
) -> Image.Image:
    """A piece, enlarged by whole pixels, with a caption above."""
    (left, top), (width, height) = corner, size
    piece = Image.fromarray(picture[top : top + height, left : left + width])
    out = Image.new("RGB", (width * zoom, height * zoom + 20), "white")
    out.paste(piece.resize((width * zoom, height * zoom), Image.Resampling.NEAREST), (0, 20))
    ImageDraw.Draw(out).text((3, 4), caption, "black", ImageFont.load_default(11))
    return out


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("weights", type=Path, help="of a block CNN of R'G'B'")
    parser.add_argument("--pictures", type=Path, required=True, help="folder of colour pictures")
    parser.add_argument("--limit", type=int, default=-1, help="only the first so many")
    parser.add_argument("--qualities", type=int, nargs="+", default=[10, 20, 40])
    parser.add_argument("--hair", nargs=3, default=("kodim15", "130", "40"), metavar=("NAME", "LEFT", "TOP"))
    parser.add_argument("--smooth", nargs=3, default=("kodim23", "560", "10"), metavar=("NAME", "LEFT", "TOP"))
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "training" / "block_cnn.webp")
    args = parser.parse_args()
    block = load_method(args.weights)
    others = [load_method(MODELS / f"{name}.onnx") for name in ("jpeg_40k", "jpeg_chroma")]
    ways: dict[str, list[Method]] = {DECODED: [], "block CNN": [block], OTHERS: others}
    items = [*load_set(args.pictures, args.limit), page()]
    shown = {name: (int(left), int(top)) for name, left, top in (args.hair, args.smooth)} | {TEXT: (150, 96)}
    print(f"| | | {' | '.join(ways)} |\n|---|---|{'---|' * len(ways)}")
    rows: list[list[Image.Image]] = []
    for quality in args.qualities:
        sums: defaultdict[tuple[str, str], list[float]] = defaultdict(lambda: [0.0, 0.0])
        scores: defaultdict[str, list[tuple[float, float]]] = defaultdict(list)
        for item in items:
            assert item.rgb is not None
            case, truth = Coding(item=item, settings=Settings(codec="jpeg", quality=quality)).file, item.rgb
            around = deviation(truth)
            masks = {EDGES: around >= EDGE, SMOOTH: around <= FLAT} if item.name != TEXT else {TEXT: around >= 0}
            name = Path(item.name).stem
            tiles = []
            for way, methods in ways.items():
                out = restored(case, methods)
                error = ((out.astype(np.float64) - truth) ** 2).mean(-1)
                for place, mask in masks.items():
                    sums[place, way][0] += float(error[mask].sum())
                    sums[place, way][1] += float(mask.sum())
                if item.name != TEXT:
                    blocks = float(np.mean([psnr_b(out[..., i], truth[..., i]) for i in range(3)]))
                    plain = float(np.mean([psnr(out[..., i], truth[..., i]) for i in range(3)]))
                    scores[way].append((psnr(out, truth), plain - blocks))
                if name in shown and quality == args.qualities[0]:
                    left, top = shown[name]
                    part = error[top : top + 96, left : left + 128]
                    tiles.append(crop(out, (left, top), f"{way}: RMS error {math.sqrt(part.mean()):.1f}"))
            if tiles:
                rows.append([*tiles, crop(truth, (left, top), "original")])
        for place in (EDGES, SMOOTH, TEXT):
            values = [math.sqrt(sums[place, way][0] / sums[place, way][1]) for way in ways]
            print(f"| quality {quality} | {place}, RMS error | {' | '.join(f'{value:.2f}' for value in values)} |")
        means = [np.mean(scores[way], 0) for way in ways]
        print(f"| | PSNR, dB | {' | '.join(f'{value[0]:.2f}' for value in means)} |")
        print(f"| | steps between blocks, dB | {' | '.join(f'{value[1]:.2f}' for value in means)} |", flush=True)
    width, height = rows[0][0].size
    sheet = Image.new("RGB", (len(rows[0]) * (width + 6) - 6, len(rows) * (height + 4) - 4), "white")
    for y, row in enumerate(rows):
        for x, tile in enumerate(row):
            sheet.paste(tile, (x * (width + 6), y * (height + 4)))
    sheet.save(args.out, quality=88)


if __name__ == "__main__":
    main()
