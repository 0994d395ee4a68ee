# SPDX-License-Identifier: MIT
"""What models restore for what they cost, beside rivals, as a picture: docs/quality_cost.svg of the README.

    python benchmarks/quality_cost.py vsartifact/models/*.onnx --classic5 FOLDER --clips FOLDER --photographs FOLDER \\
        [--rival NAME=FILE.glsl ...] [-o docs/quality_cost.svg]

Left: JPEG, mean PSNR of Classic5 over qualities 10 to 40, with published rows of networks whose cost is known. Middle and right: mean
gain over H.264 and HEVC at CRF 27, 32 and 37, on photographs coded as single pictures and on clips. A rival is a user shader of
scale 1, run by libplacebo; its cost is counted from its text (glsl/counts.py). Numbers are printed as well.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import torch
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, LogLocator, NullFormatter
from rich.console import Console
from torch import Tensor

from glsl.counts import count
from glsl.text import Video, parse
from vsartifact.core.metadata import ModelInfo
from vsartifact.export.verify_shader import run_placebo
from vsartifact.training.codec_table import Settings
from vsartifact.training.eval_methods import Method, load_methods
from vsartifact.training.eval_report import published
from vsartifact.training.evaluate import Row, evaluate
from vsartifact.training.networks import NETWORKS

JPEG = [Settings(codec="jpeg", quality=q) for q in (10, 20, 30, 40)]
VIDEO = [Settings(codec=codec, quality=crf) for codec in ("x264", "x265") for crf in (27, 32, 37)]
COSTS = {"ARCNN": NETWORKS["arcnn"]().macs_per_pixel, "DnCNN-3": NETWORKS["dncnn"]().macs_per_pixel}
"""Multiplications per pixel of published networks."""


def through_shader(text: str) -> Callable[[Tensor], Tensor]:
    """1 x 1 x H x W luma, 0..1 -> the same through a user shader in libplacebo."""

    def forward(x: Tensor) -> Tensor:
        luma = np.rint(x[0, 0].numpy() * 65535).astype(np.uint16)
        return torch.from_numpy(run_placebo(text, luma).astype(np.float32))[None, None]

    return forward


def rival(spec: str) -> Method:
    """``NAME=FILE.glsl`` as a method of the evaluation."""
    name, _, path = spec.partition("=")
    if not path:
        raise ValueError(f"a rival is NAME=FILE.glsl, got {spec!r}")
    text = Path(path).read_text()
    work = count(parse(text), Video(width=1920, height=1080))
    info = ModelInfo(network=name, network_args={}, output="picture")
    return Method(name, through_shader(text), info, round(sum(c.half + c.full for c in work)))


def measure(methods: Sequence[Method], folder: Path, codecs: Sequence[Settings], limit: int, frames: int) -> list[Row]:
    """All rows of one set."""
    rows = []
    for of_setting, failed in evaluate(methods, [folder], codecs, Console(stderr=True), limit=limit, frames=frames):
        for name, why in failed.items():
            raise RuntimeError(f"{name} failed: {why}")
        rows += of_setting
    return rows


def means(rows: Sequence[Row], key: str) -> dict[str, float]:
    """Mean over settings of each method that has a value for every one."""
    of_method: dict[str, list[float]] = {}
    for row in rows:
        of_method.setdefault(row["method"], []).append(row[key])
    most = max(map(len, of_method.values()))
    return {name: float(np.mean(values)) for name, values in of_method.items() if len(values) == most}


def draw(panels: Sequence[tuple[str, str, dict[str, float]]], costs: dict[str, int], ours: set[str]) -> Figure:
    """A panel for each title, name of the vertical axis and values of methods."""
    figure = Figure(figsize=(11, 3.8), layout="constrained")
    for axes, (title, label, values) in zip(figure.subplots(1, len(panels)), panels, strict=True):
        spread = max(values.values()) - min(values.values())
        for name, value in values.items():
            own = name in ours
            axes.plot(costs[name] / 1000, value, "o" if own else "s", color="tab:blue" if own else "0.55")
            left = any(1 < costs[n] / costs[name] < 3 and abs(v - value) < 0.05 * spread for n, v in values.items())
            place = {"xytext": (-5 if left else 5, -3), "ha": "right" if left else "left"}
            axes.annotate(name, (costs[name] / 1000, value), **place, textcoords="offset points", fontsize="x-small")
        axes.set(xscale="log", xlabel="thousand multiplications per pixel", ylabel=label)
        axes.set_title(title, fontsize="medium")
        axes.xaxis.set_major_locator(LogLocator(subs=(1, 2, 5) if max(costs[name] for name in values) < 1e5 else (1,)))
        axes.xaxis.set_major_formatter(FuncFormatter(lambda x, _: f"{x:g}"))
        axes.xaxis.set_minor_formatter(NullFormatter())
        axes.margins(0.22, 0.12)
        axes.set_xlim(right=axes.get_xlim()[1] * (axes.get_xlim()[1] / axes.get_xlim()[0]) ** 0.3)  # room for names
        axes.grid(alpha=0.3)
    return figure


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("models", nargs="+", type=Path, help="of these those of luma at scale 1 are drawn")
    parser.add_argument("--classic5", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--photographs", type=Path, required=True, metavar="FOLDER", help="pictures, each coded alone")
    parser.add_argument("--clips", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--rival", nargs="+", default=[], metavar="NAME=FILE.glsl")
    parser.add_argument("--limit", type=int, default=6, help="photographs and clips")
    parser.add_argument("--frames", type=int, default=2, help="of each clip")
    parser.add_argument("-o", "--out", type=Path, default=Path("quality_cost.svg"))
    args = parser.parse_args()
    try:
        models = [method for method in load_methods(args.models) if (method.info.inputs, method.info.scale) == (("y",), 1)]
        methods = models + [rival(spec) for spec in args.rival]
        costs = {method.name: method.cost for method in methods} | COSTS
        jpeg = measure(methods, args.classic5, JPEG, -1, 1)
        jpeg += [row for row in published(jpeg) if row["method"] in COSTS]
        stills, clips = (measure(methods, folder, VIDEO, args.limit, args.frames) for folder in (args.photographs, args.clips))
    except (OSError, ValueError, RuntimeError) as error:
        sys.exit(f"quality_cost: {error}")
    panels = [
        ("JPEG: Classic5, quality 10 to 40", "PSNR-Y, dB", means(jpeg, "psnr_y")),
        ("H.264, HEVC: photographs, CRF 27 to 37", "gain in PSNR-Y, dB", means(stills, "gain_y")),
        ("H.264, HEVC: clips, CRF 27 to 37", "gain in PSNR-Y, dB", means(clips, "gain_y")),
    ]
    panels = [(title, label, {name: v for name, v in values.items() if name in costs}) for title, label, values in panels]
    for title, label, values in panels:
        print(f"{title} ({label})")
        for name, value in sorted(values.items(), key=lambda item: costs[item[0]]):
            print(f"  {costs[name]:8,} {value:6.2f}  {name}")
    undated = {"Date": None} if args.out.suffix == ".svg" else None  # the same numbers give the same file
    draw(panels, costs, {method.name for method in models}).savefig(args.out, metadata=undated)


if __name__ == "__main__":
    main()
