# SPDX-License-Identifier: MIT
"""What rounding the result of `Restore` to 8 bits costs, and how much of it 10 bits keep.

    python benchmarks/bit_depth.py --clips DATA/video [--models fsrcnnx_car car_40k chroma_car] [--codecs x264:16:22:27 x265:22 svtav1:30]

Decoded 8-bit frames go through `core.vsartifact.Restore` in clips of 8, 10 and 16 bits, as its users make them deeper. Printed are
mean gains in PSNR over the decoded frames, in dB, for each plane that a model restores and each depth.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from pathlib import Path

import numpy as np
import vapoursynth as vs
from rich.console import Console
from rich.table import Table

import vsartifact
from vsartifact.cli.planes import to_clip
from vsartifact.core.metrics import psnr
from vsartifact.training.eval_cases import Coding, load_set, parse_codecs

DEPTHS = (8, 10, 16)


def restored(model: vsartifact.Model) -> list[int]:
    """Numbers of the Y'CbCr planes that a model restores."""
    return [number for number, plane in enumerate("yuv") if any(name.startswith(plane) for name in model.outputs)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--models", nargs="+", default=["fsrcnnx_car", "car_40k", "chroma_car"], metavar="NAME")
    parser.add_argument("--clips", type=Path, required=True, metavar="FOLDER")
    parser.add_argument(
        "--codecs", nargs="+", default=["x264:16:22:27", "x265:22", "svtav1:30"], metavar="CODEC:QUALITY[:QUALITY...]"
    )
    parser.add_argument("--limit", type=int, default=6, help="clips (default: 6)")
    parser.add_argument("--frames", type=int, default=4, help="of each clip (default: 4)")
    args = parser.parse_args()
    gains: dict[tuple[str, str], dict[int, list[float]]] = defaultdict(lambda: defaultdict(list))
    settings = parse_codecs(args.codecs)
    planes = {model.name: restored(model) for model in vsartifact.models()}
    for item in load_set(args.clips, args.limit, args.frames):
        for setting in settings:
            decoded = Coding(item=item, settings=setting).frames.decoded
            clip = vs.core.std.Splice([to_clip(planes, vs.YUV420P8) for planes in decoded])
            for model in args.models:
                for depth in DEPTHS:
                    deep = clip.resize.Point(format=clip.format.replace(bits_per_sample=depth))
                    restored = vsartifact.restore(deep, model=model).frames(close=True)
                    for frame, before, truth in zip(restored, decoded, item.frames, strict=True):
                        for i in planes[model]:
                            after = np.asarray(frame[i]) / 2.0 ** (depth - 8)
                            gain = psnr(after, truth[i]) - psnr(before[i], truth[i])
                            gains[f"{setting.codec}:{setting.quality}", f"{model} {'YUV'[i]}"][depth].append(gain)
    table = Table("", "model", *(f"{depth} bits" for depth in DEPTHS))
    for setting in settings:
        for (coded, name), row in gains.items():
            if coded == f"{setting.codec}:{setting.quality}":
                table.add_row(coded, name, *(f"{np.mean(row[depth]):+.3f}" for depth in DEPTHS))
    Console().print(table)


if __name__ == "__main__":
    main()
