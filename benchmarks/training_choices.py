# SPDX-License-Identifier: MIT
"""What a choice in training shows as: models of luma beside one another on slanted lines and on a frame, for the documents.

    python benchmarks/training_choices.py A.safetensors B.safetensors --names "d=8" "d=16" --codecs avif:45 -o sheet.webp

Two pictures are coded as single pictures by each of the codecs: lines and edges at slants from 3 to 87 degrees, which this script
draws, and the middle frame of a clip. OUT gets a row for each of them and codec, a column for each model, at constant strength;
captions and the table that is printed say PSNR of luma of the whole picture, and how much of its fine detail there is
(training/detail.py).
"""

from __future__ import annotations

import argparse
import math
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from vsartifact.core.metrics import psnr
from vsartifact.training.codec_table import Frame
from vsartifact.training.detail import Detail
from vsartifact.training.eval_cases import Coding, Item, load_set, parse_codecs
from vsartifact.training.eval_methods import load_method

ROOT = Path(__file__).resolve().parent.parent
FINE = 4
"""The lines are drawn so many times as large and reduced."""


def lines(size: int = 384) -> Item:
    """A fan of thin and thick lines over edges of flat areas, grey: no colour may help, nothing lies on the grid of pixels."""
    side = size * FINE
    image = Image.new("L", (side, side), 90)
    draw = ImageDraw.Draw(image)
    for i in range(0, 12, 2):
        a, b = (math.radians(7.5 * (i + k)) for k in (0, 1))
        far = 2 * side
        draw.polygon(
            [(0, side), (far * math.cos(a), side - far * math.sin(a)), (far * math.cos(b), side - far * math.sin(b))], fill=165
        )
    for i in range(15):
        a = math.radians(3 + 6 * i)
        end = (side * 2 * math.cos(a), side - side * 2 * math.sin(a))
        draw.line([(0, side), end], fill=(30, 225)[i % 2], width=FINE * (1 + i % 3))
    plane = np.asarray(image.resize((size, size), Image.Resampling.BOX))
    neutral = np.full((size // 2, size // 2), 128, np.uint8)
    return Item("lines", [[plane.copy(), neutral, neutral.copy()]], grey=True)


def crop(plane: NDArray[np.uint8], corner: tuple[int, int], caption: str, size: int = 112, zoom: int = 2) -> Image.Image:
    """A piece of luma, enlarged by whole pixels, with a caption of two lines above."""
    left, top = corner
    out = Image.new("L", (size * zoom, size * zoom + 32), 255)
    piece = Image.fromarray(plane[top : top + size, left : left + size])
    out.paste(piece.resize((size * zoom, size * zoom), Image.Resampling.NEAREST), (0, 32))
    ImageDraw.Draw(out).multiline_text((3, 2), caption, 0, ImageFont.load_default(11), spacing=2)
    return out


def measured(frame: Frame, truth: Frame) -> tuple[float, float]:
    """PSNR of luma in dB, and the share of its fine detail that is there."""
    detail = Detail()
    detail.add(frame[:1], truth[:1])
    return psnr(frame[0], truth[0]), detail.kept


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("models", nargs="+", type=Path)
    parser.add_argument("--names", nargs="+", help="of the models, in captions")
    parser.add_argument("--codecs", nargs="+", default=["avif:45"], help="as evaluate.py's")
    parser.add_argument("--clip", type=Path, default=ROOT / "tests" / "data" / "sintel_reference.mkv")
    parser.add_argument("--crop", type=int, nargs=2, default=(400, 160), metavar=("LEFT", "TOP"), help="of the frame")
    parser.add_argument("-o", "--output", type=Path, required=True)
    args = parser.parse_args()
    methods = [load_method(path, name) for path, name in zip(args.models, args.names or map(str, args.models), strict=True)]
    clip = next(item for item in load_set(args.clip.parent) if item.name == args.clip.name)
    frame = Item("film", clip.frames[len(clip.frames) // 2 :][:1])
    rows: list[list[Image.Image]] = []
    print(f"| PSNR-Y, detail kept | coded | {' | '.join(m.name for m in methods)} |\n|---|---|{'---|' * len(methods)}")
    for settings in parse_codecs(args.codecs):
        for item, corner in ((lines(), (150, 150)), (frame, tuple(args.crop))):
            case = Coding(item=item, settings=settings).frames
            truth = case.item.frames[0]
            cells, tiles = [], []
            for method in (None, *methods):
                (out,) = case.frames(method)
                decibels, kept = measured(out, truth)
                cells.append(f"{decibels:.2f} dB, {kept:.0%}")
                name = method.name if method else f"{settings.codec}:{settings.quality}"
                tiles.append(crop(out[0], corner, f"{name}\n{decibels:.2f} dB, detail {kept:.0%}"))
            print(f"| {item.name}, {settings.codec}:{settings.quality} | {' | '.join(cells)} |")
            rows.append([*tiles, crop(truth[0], corner, "original")])
    width, height = rows[0][0].size
    sheet = Image.new("L", (len(rows[0]) * (width + 6) - 6, len(rows) * (height + 4) - 4), 255)
    for y, row in enumerate(rows):
        for x, tile in enumerate(row):
            sheet.paste(tile, (x * (width + 6), y * (height + 4)))
    sheet.save(args.output, quality=88)


if __name__ == "__main__":
    main()
