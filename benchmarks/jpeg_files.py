# SPDX-License-Identifier: MIT
"""What `vsartifact restore photo.jpg` gains: colour JPEG files, decoded as viewers do and restored as the command does.

    python benchmarks/jpeg_files.py --pictures DATA/live1 [--limit 6] [--qualities 10 30 50 75 85 90 95 98]

Pictures are saved as 4:2:0 JPEG and restored by the command's own models and by others (`--others`, sets of models joined by +).
Rows named "30, then 90" were opened and saved again; "30, cropped by 3" lost three rows and columns between the two, so that the
last table, of quality 98, is not the one that did the harm. Printed is the mean gain in PSNR of R'G'B' over what Pillow decodes,
in dB; what it decodes has its PSNR in front.
"""

from __future__ import annotations

import argparse
import io
import tempfile
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from rich.console import Console
from rich.progress import track
from rich.table import Table

from vsartifact.cli.clip import Restoration
from vsartifact.cli.picture import restore_picture
from vsartifact.core.metrics import psnr

TWICE = ((30, 0, 90), (30, 3, 98))
"""First quality, rows and columns that are cut off, last quality."""


def save(picture: NDArray[np.uint8], quality: int, path: Path | io.BytesIO) -> None:
    """As 4:2:0 JPEG."""
    Image.fromarray(picture).save(path, "JPEG", quality=quality, subsampling="4:2:0")


def coded(picture: NDArray[np.uint8], quality: int) -> NDArray[np.uint8]:
    """After JPEG."""
    buffer = io.BytesIO()
    save(picture, quality, buffer)
    return np.array(Image.open(buffer))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pictures", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--limit", type=int, default=6, help="pictures (default: 6)")
    parser.add_argument("--qualities", type=int, nargs="+", default=[10, 30, 50, 75, 85, 90, 95, 98])
    parser.add_argument(
        "--others", nargs="*", default=["jpeg_40k_blind+jpeg_chroma_blind", "fsrcnnx_car+chroma_car"], metavar="NAME+NAME"
    )
    args = parser.parse_args()
    ways = {"as the command does": Restoration()} | {name: Restoration(models=name.split("+")) for name in args.others}
    cases = {str(quality): (None, 0, quality) for quality in args.qualities}
    cases |= {f"{first}, cropped by {cut}" if cut else f"{first}, then {last}": (first, cut, last) for first, cut, last in TWICE}
    files = sorted(path for path in args.pictures.iterdir() if path.suffix in (".png", ".webp", ".bmp", ".tif"))[: args.limit]
    table = Table("quality", "decoded", *ways)
    with tempfile.TemporaryDirectory() as folder:
        source, out = Path(folder) / "in.jpg", Path(folder) / "out.png"
        for name, (first, cut, last) in track(cases.items(), "restoring", console=Console(stderr=True), transient=True):
            rows = []
            for path in files:
                truth = np.array(Image.open(path).convert("RGB"))
                picture = truth if first is None else coded(truth, first)
                truth, picture = truth[cut:, cut:], picture[cut:, cut:]
                save(picture, last, source)
                before = psnr(np.array(Image.open(source)), truth)
                row = [before]
                for how in ways.values():
                    restore_picture(source, out, how)
                    row.append(psnr(np.array(Image.open(out)), truth) - before)
                rows.append(row)
            before, *gains = np.mean(rows, 0).tolist()
            table.add_row(name, f"{before:.2f}", *(f"{gain:+.2f}" for gain in gains))
    Console().print(table)


if __name__ == "__main__":
    main()
