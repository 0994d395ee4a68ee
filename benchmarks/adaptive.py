# SPDX-License-Identifier: MIT
"""Adaptive strength against every fixed one, over material from not coded to badly coded.

    python benchmarks/adaptive.py vsartifact/models/fsrcnnx_car.onnx --sets DATA/live1 DATA/video [--limit 6] [--frames 3]

Pictures are coded as single pictures, clips as clips of --frames frames. Every decoded frame is restored at each strength, clamped
and rounded to 8 bits as the filter does, and compared with the original: a row for each codec setting, of luma and of chroma where the
model restores both, holds mean gains in PSNR over the decoded frames. `worst` is adaptive's largest loss on a frame of the row,
`oracle` each plane's own best strength, `factor` the mean of adaptive's. Clean frames have no PSNR to gain on: theirs and
everybody's errors get a floor of 50 dB (--floor) before.
The model must be calibrated (training/calibrate.py), on other material than this.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from rich.console import Console
from rich.table import Table

from vsartifact.core.adaptive import MOST, Estimate, from_text
from vsartifact.core.metrics import mse
from vsartifact.training import channels, eval_report
from vsartifact.training.eval_cases import Coding, load_set, parse_codecs
from vsartifact.training.eval_methods import Method, load_method
from vsartifact.training.networks import planes

STRENGTHS = (0.25, 0.5, 0.75, 1.0, 1.25)
CODECS = ("none", "jpeg:10:30", "x264:16:27:37", "x265:22", "svtav1:30:45")


def gains(
    plane: NDArray[np.float32], residual: NDArray[np.float32], truth: NDArray[np.uint8], estimate: Estimate, floor: float
) -> dict[str, float]:
    """Gain of every way in dB, and the factor of adaptive."""
    error = truth / np.float32(255) - plane
    best = float(np.clip((error * residual).mean() / max(float((residual**2).mean()), 1e-15), 0, MOST))
    factor = estimate.factor(plane, residual)
    ways = {f"{strength:g}": strength for strength in STRENGTHS} | {"adaptive": factor, "oracle": best}
    level = 255**2 * 10 ** (-floor / 10)

    def decibels(strength: float) -> float:
        return -10 * np.log10(mse(np.rint(np.clip(plane + strength * residual, 0, 1) * 255), truth) + level)

    return {name: decibels(strength) - decibels(0.0) for name, strength in ways.items()} | {"factor": factor}


def measure(method: Method, coding: Coding, estimates: list[Estimate], floor: float) -> list[tuple[str, dict[str, float]]]:
    """:func:`gains` of every restored plane of an item, and which of ``Layout.groups`` it is."""
    layout, out, case = method.info.layout, [], coding.frames
    grid = layout.grid
    for frame, original in zip(case.decoded, case.item.frames, strict=True):
        height, width = (extent // grid for extent in frame[0].shape)
        lq, gt = (channels.cut(side, layout.bare, 0, 0, height, width) for side in (frame, original))
        lq = channels.tell(lq, layout, [])  # estimates are for what shows no table of a JPEG
        x = planes.pack([torch.from_numpy(plane)[None, None].float() / 255 for plane in lq], layout)
        before = planes.base(x, layout)
        with torch.inference_mode():
            residual = method.forward(x) - before
        both = ([plane[0, 0].numpy() for plane in planes.unpack(side, layout.outputs)] for side in (before, residual))
        rows = zip(*both, channels.restored(gt, layout.bare), estimates, strict=True)
        out += [(name, gains(*row, floor)) for name, row in zip(layout.groups, rows, strict=True)]
    return out


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path)
    parser.add_argument("--sets", nargs="+", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--codecs", nargs="+", default=CODECS, metavar="CODEC:QUALITY[:QUALITY...]", help="none: not coded")
    parser.add_argument("--limit", type=int, default=6, help="pictures or clips of each set (default: 6)")
    parser.add_argument("--frames", type=int, default=3, help="frames of a clip (default: 3)")
    parser.add_argument("--floor", type=float, default=50.0, help="in dB (default: 50)")
    args = parser.parse_args()
    console, rows = Console(width=128), defaultdict(list)
    try:
        method = load_method(args.model)
        estimates = from_text(method.info.adaptive, method.info.layout.groups)
        for folder in args.sets:
            for item in load_set(folder, args.limit, args.frames):
                for settings in parse_codecs(args.codecs):
                    for plane, row in measure(method, Coding(item=item, settings=settings), estimates, args.floor):
                        rows[folder.name, eval_report.setting(settings), plane].append(row)
    except (OSError, ValueError, RuntimeError) as error:
        print(f"adaptive.py: {error}", file=sys.stderr)
        return 1
    names = [name for name in next(iter(rows.values()))[0] if name != "factor"]
    table = Table("set", "codec", "plane", "planes", *names, "worst", "factor")

    def add(folder: str, setting: str, plane: str, some: list[dict[str, float]], means: dict[str, float]) -> None:
        worst = min(min(row["adaptive"] for row in some), 0.0)
        texts = [f"{means[name]:+.3f}" for name in names]
        table.add_row(folder, setting, plane, str(len(some)), *texts, f"{worst:+.3f}", f"{means['factor']:.2f}")

    means = {key: {name: float(np.mean([row[name] for row in some])) for name in some[0]} for key, some in rows.items()}
    for key, some in sorted(rows.items()):
        add(*key, some, means[key])
    for plane in dict.fromkeys(method.info.layout.groups):
        every = {
            name: float(np.mean([mean[name] for key, mean in means.items() if key[2] == plane])) for name in [*names, "factor"]
        }
        add("mean", "of rows", plane, [row for key, some in rows.items() if key[2] == plane for row in some], every)
    console.print(table)
    return 0


if __name__ == "__main__":
    sys.exit(main())
