# SPDX-License-Identifier: MIT
"""What a viewer gains on coded clips, for the tables of the documents: means of clips, and the clip that gains least.

    python benchmarks/viewer.py FOLDER... --codecs x264:27:32 svtav1:45 --methods car_10k+chroma_car car_yuv420 default [--frames 8]

A method is what `core.vsartifact.Restore` does with a model, or with several, one after the other (`+`); `default` is the call that names
none, and `NAME@0.5` restores at half the strength. Folders hold clips and pictures; every clip is coded once for each setting, restored by
every method, and compared with its original by `vsartifact.metrics` (--measures). Printed is a table in Markdown: values of the codec
alone, then gains, and in brackets that of the clip that gains least (of CAMBI, where lower is better, of the one that gets the most).
Seconds are CPU seconds a frame of the restoration, all threads together, and its first frame's preparation with it. --steps says as well
what each mean gain is worth in steps of the codec's quality, see training/evaluate.py. --json keeps every clip's values.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import fmean
from typing import Any

import numpy as np
import vapoursynth as vs
from numpy.typing import ArrayLike
from rich.console import Console
from rich.progress import Progress

from vsartifact import metrics
from vsartifact.metrics.colour import to_node
from vsartifact.training import eval_viewer
from vsartifact.training.codec_table import Settings
from vsartifact.training.eval_cases import Coding, Item, load_set, parse_codecs
from vsartifact.training.eval_report import setting

DECODED = "decoded"


def restore(method: str, clip: metrics.Clip) -> metrics.Clip:
    """What a method makes of a clip."""
    node = to_node(clip).std.SetFrameProps(_Matrix=clip.matrix, _Range=int(clip.full_range))
    for part in method.split("+"):
        model, _, strength = part.partition("@")
        options: dict[str, Any] = {} if model == "default" else {"model": model}
        node = node.vsartifact.Restore(**options, **({"strength": float(strength)} if strength else {}))
    if (node.width, node.height, node.format.id) != (clip.width, clip.height, vs.YUV420P8):
        raise ValueError(
            f"{method} makes {node.width}x{node.height} {node.format.name} of {clip.width}x{clip.height}; name others"
        )
    frames = [[np.asarray(frame[i]).copy() for i in range(3)] for frame in node.frames(close=True)]
    return metrics.Clip(frames=frames, matrix=clip.matrix, full_range=clip.full_range)


def measured(truth: metrics.Clip, got: metrics.Clip, names: Sequence[str]) -> list[float]:
    """Values by each measure, nan where the clip is too small or too short for it."""
    found = metrics.scores(truth, got, [name for name in names if not metrics.MEASURES[name].lacks(got)])
    return [found.get(name, math.nan) for name in names]


def means(values: ArrayLike, names: Sequence[str]) -> dict[str, float | None]:
    """Means over the clips that each measure says something about; None where it says nothing of any."""
    known = [[value for value in column if not math.isnan(value)] for column in np.transpose(values)]
    return {name: fmean(column) if column else None for name, column in zip(names, known, strict=True)}


def score(
    items: Sequence[Item], settings: Settings, methods: Sequence[str], names: Sequence[str], steps: bool, progress: Progress
) -> list[dict[str, Any]]:
    """Rows of one codec setting: the codec alone, then each method."""
    values: dict[str, list[list[float]]] = {method: [] for method in (DECODED, *methods)}
    seconds = dict.fromkeys(methods, 0.0)
    worth: list[list[float]] = []
    task = progress.add_task(setting(settings), total=len(items) * (1 + len(methods)))
    for item in items:
        coding = Coding(item=item.cut(2), settings=settings)
        case = coding.frames
        truth, decoded = (metrics.Clip(frames=frames, full_range=case.full_range) for frames in (case.item.frames, case.decoded))
        values[DECODED].append(measured(truth, decoded, names))
        if steps:
            worth.append(eval_viewer.worth_of_a_step(coding, names))
        progress.advance(task)
        for method in methods:
            began = time.process_time()
            got = restore(method, decoded)
            seconds[method] += time.process_time() - began
            values[method].append(measured(truth, got, names))
            progress.advance(task)
    progress.remove_task(task)
    frames = sum(len(item.frames) for item in items)
    rows = []
    for method, found in values.items():
        row = {"codec": setting(settings), "method": method} | means(found, names)
        if method != DECODED:
            before = np.array(values[DECODED])
            row |= {f"gain_{name}": gain for name, gain in means(found - before, names).items()}
            row |= eval_viewer.describe(found, values[DECODED], worth, names)
            row["cpu_seconds_per_frame"] = seconds[method] / frames
        rows.append(row | {"clips": eval_viewer.of_clips([item.name for item in items], found, names)})
    return rows


def table(rows: Sequence[dict[str, Any]], names: Sequence[str]) -> list[str]:
    """Lines of Markdown."""
    labels = [metrics.MEASURES[name].label for name in names]
    lines = [f"| codec | method | {' | '.join(labels)} | s |", "|---" * (3 + len(names)) + "|"]
    for row in rows:
        cells = []
        for name in names:
            steps = row.get(f"steps_{name}")
            more = "" if steps is None else f", {steps:+.2f} steps"
            if row[name] is None:
                cells.append("")
            elif row["method"] == DECODED:
                cells.append(f"{row[name]:.2f}")
            else:
                cells.append(f"{row[f'gain_{name}']:+.2f} ({row[f'worst_{name}']:+.2f}{more})")
        seconds = row.get("cpu_seconds_per_frame")
        lines.append(
            f"| {row['codec']} | {row['method']} | {' | '.join(cells)} | {'' if seconds is None else f'{seconds:.3f}'} |"
        )
    return lines


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--codecs", nargs="+", required=True, metavar="CODEC:QUALITY[:QUALITY...]")
    parser.add_argument("--methods", nargs="+", required=True, metavar="MODEL[@STRENGTH][+MODEL...]")
    parser.add_argument("--measures", nargs="+", default=list(metrics.DEFAULT), choices=list(metrics.MEASURES), metavar="MEASURE")
    parser.add_argument("--frames", type=int, default=8, help="frames of a clip; default: 8")
    parser.add_argument("--limit", type=int, default=-1, help="use only the first N clips of each folder")
    parser.add_argument("--steps", action="store_true", help="say what gains are worth in steps of the codec's quality")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all values, of every clip")
    args = parser.parse_args(argv)
    rows: list[dict[str, Any]] = []
    try:
        items = [item for folder in args.folders for item in load_set(folder, args.limit, args.frames)]
        console = Console(stderr=True)
        with Progress(console=console, transient=True, disable=not console.is_terminal) as progress:
            for settings in parse_codecs(args.codecs):
                rows += score(items, settings, args.methods, args.measures, args.steps, progress)
    except (OSError, ValueError, RuntimeError, vs.Error) as error:
        print(f"viewer.py: {error}", file=sys.stderr)
        return 1
    print(*table(rows, args.measures), sep="\n")
    if args.json:
        args.json.write_text(json.dumps({"frames": args.frames, "rows": rows}, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
