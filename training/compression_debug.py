# SPDX-License-Identifier: MIT
"""Write before/after pictures of training pairs, to choose codecs and ranges by looking.

    python training/compression_debug.py --data PICTURES --out debug -n 24 --distort-codecs x264=1 --distort-qualities x264=30:36
    python training/compression_debug.py training/recipes/fsrcnnx_car.toml --data PICTURES --out debug -n 24

Takes train.py's recipes and its --distort flags, and makes pairs as such a training does. Left is the target, right what the
network gets; the text names codec, quality, preset, bits per pixel, PSNR of luma, number and type of the frame, source and edits.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont
from rich.console import Console

from vsartifact.core import color
from vsartifact.core.metrics import psnr
from vsartifact.training import config
from vsartifact.training.codec_table import Frame
from vsartifact.training.degrade import DistortConfig, make_pairs, unpack
from vsartifact.training.sources import Library, find_sources

LINE = 14
"""Height of a line of text in pixels."""


def write_pictures(folder: Path, count: int, library: Library, distort: DistortConfig, seed: int = 0) -> list[Path]:
    """Write the first ``count`` pairs as pictures NUMBER_CODEC.png, all kept frames of a pair below each other.

    Raises:
        OSError: the folder cannot be written.
        ValueError, RuntimeError: see :func:`make_pairs`.
    """
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for index in range(count):
        pairs = make_pairs(index, seed, library, distort)
        rows = []
        for k in range(len(pairs.lq)):
            before, after = unpack(pairs.gt[k], distort.size * distort.scale), unpack(pairs.lq[k], distort.size)
            rows.append(side_by_side(before, after, captions(pairs.note, k, before, after), pairs.note["full_range"]))
        paths.append(folder / f"{index:04d}_{pairs.note['codec']}.png")
        Image.fromarray(np.vstack(rows)).save(paths[-1])
    return paths


def captions(note: dict[str, Any], k: int, before: Frame, after: Frame) -> list[str]:
    """Two lines about frame ``k`` of a pair."""
    same = before[0].shape == after[0].shape
    values = [f"{psnr(after[0], before[0]):.2f} dB"] if same else []
    kind = "still" if note["still"] else "clip"
    first = [note["label"], f"{note['bpp']:.3f} bpp", *values, f"{kind} frame {note['frames'][k]} {note['types'][k]}"]
    second = [note["source"], *note["edits"], *(["full range"] if note["full_range"] else [])]
    if note["twice"]:
        second.append(f"after {note['before']}, shifted by {note['shift'][0]},{note['shift'][1]}")
    return ["   ".join(first), "   ".join(second)]


def side_by_side(before: Frame, after: Frame, lines: list[str], full_range: bool) -> NDArray[np.uint8]:
    """Two 4:2:0 frames as one R'G'B' picture with lines of text above; a smaller second one is enlarged by nearest neighbour."""
    left, right = (to_rgb(frame, full_range) for frame in (before, after))
    by = left.shape[0] // right.shape[0]
    canvas = Image.new("RGB", (2 * left.shape[1] + 4, left.shape[0] + LINE * len(lines) + 4), (24, 24, 24))
    draw, font = ImageDraw.Draw(canvas), ImageFont.load_default(11)
    for i, line in enumerate(lines):
        draw.text((2, 1 + i * LINE), line, (255, 255, 255), font)
    canvas.paste(Image.fromarray(left), (0, LINE * len(lines) + 2))
    canvas.paste(Image.fromarray(right.repeat(by, 0).repeat(by, 1)), (left.shape[1] + 4, LINE * len(lines) + 2))
    return np.array(canvas)


def to_rgb(frame: Frame, full_range: bool) -> NDArray[np.uint8]:
    """4:2:0 BT.601 -> H x W x 3 R'G'B' for looking at; chroma enlarged bilinearly."""
    height, width = frame[0].shape
    wide = [np.asarray(Image.fromarray(p.astype(np.float32)).resize((width, height), Image.Resampling.BILINEAR)) for p in frame]
    return np.rint(np.stack(color.to_rgb(wide, full_range), -1)).astype(np.uint8)


def main(argv: list[str] | None = None) -> int:
    """Command-line entry; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("recipe", nargs="?", type=Path, help="TOML file of a training; flags replace its values")
    parser.add_argument("--data", nargs="+", required=True, help="folders of pictures and clips")
    parser.add_argument("--out", type=Path, required=True, help="folder for the pictures")
    parser.add_argument("-n", "--count", type=int, default=24, help="number of pairs (default: 24)")
    parser.add_argument("--seed", type=int, default=argparse.SUPPRESS, help="seed of the pairs, as in training")
    config.add_flags(parser, DistortConfig, prefix="distort_")
    flags = vars(parser.parse_args(config.recipe_first(parser, sys.argv[1:] if argv is None else argv)))
    recipe, out, count = flags.pop("recipe"), flags.pop("out"), flags.pop("count")
    console = Console(stderr=True)
    try:
        cfg = config.read(recipe, flags)
        sources, problems = find_sources(cfg.data, cfg.renders, cfg.renders_sample_lightly, cfg.distort.needs())
        for problem in problems:
            console.print(f"[yellow]{problem}")
        paths = write_pictures(out, count, Library(sources), cfg.distort, cfg.seed)
    except (config.ConfigError, OSError, ValueError, RuntimeError) as error:
        console.print(f"[red]compression_debug.py: {error}")
        return 1
    console.print(f"{len(paths)} pictures in {out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
