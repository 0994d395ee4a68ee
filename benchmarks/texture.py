# SPDX-License-Identifier: MIT
"""What `texture` does to coded clips: spectrum, its change over time, and measures of likeness.

    python benchmarks/texture.py FOLDER... [--codecs x264:27:32:37 x265:32] [--frames 8] [--texture 1] [--pictures FOLDER]

A row for each coding and stage (decoded, restored, restored with texture) holds energies of luma over the original's in decibels, means of
the clips: of rings of the spectrum from 1/8 to 1/4, to 3/8 and to 1/2 cycle a pixel (`low`, `middle`, `high`; 0 = as much as the
original has), and of the differences of frames in the same rings (`moving`). SSIMULACRA2 and VMAF-NEG are means, too; they fall where
something is added that the original had otherwise. --pictures writes a part of each clip's middle frame, enlarged twice: original,
decoded, restored, with texture.
"""

from __future__ import annotations

import argparse
import itertools
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import fmean

import numpy as np
import vapoursynth as vs
from numpy.typing import NDArray
from PIL import Image

from vsartifact import metrics
from vsartifact.metrics.colour import to_node
from vsartifact.training.eval_cases import Coding, load_set, parse_codecs
from vsartifact.training.eval_report import setting

RINGS = {"low": (1 / 8, 1 / 4), "middle": (1 / 4, 3 / 8), "high": (3 / 8, 1 / 2)}
FIRST = 2
"""Frames that are left out at the beginning."""
MEASURES = ("ssimulacra2", "vmaf_neg")
PART = 160
"""Width and height of the part that is shown."""


def spectrum(planes: Sequence[NDArray[np.float64]]) -> list[float]:
    """Mean energies of the rings."""
    height, width = planes[0].shape
    window = np.outer(np.hanning(height), np.hanning(width))
    radius = np.hypot(np.fft.fftfreq(height)[:, None], np.fft.rfftfreq(width))
    energy = np.mean([abs(np.fft.rfft2((plane - plane.mean()) * window)) ** 2 for plane in planes], axis=0)
    return [float(energy[(radius >= low) & (radius < high)].mean()) for low, high in RINGS.values()]


def energies(clip: metrics.Clip) -> NDArray[np.float64]:
    """Of the spectrum and of its change, one ring after the other."""
    planes = [frame[0].astype(np.float64) for frame in clip.frames][FIRST - 1 :]
    changes = [after - before for before, after in itertools.pairwise(planes)]
    return np.array(spectrum(planes[1:]) + spectrum(changes))


def restore(clip: metrics.Clip, texture: float) -> metrics.Clip:
    """By the default models."""
    node = to_node(clip).std.SetFrameProps(_Matrix=clip.matrix, _Range=0).vsartifact.Restore(texture=texture)
    return metrics.Clip(frames=[[np.asarray(f[i]).copy() for i in range(3)] for f in node.frames(close=True)], matrix=clip.matrix)


def show(path: Path, clips: Sequence[metrics.Clip]) -> None:
    """A part of each clip's middle frame, side by side, enlarged twice."""
    at = len(clips[0].frames) // 2
    height, width = clips[0].frames[at][0].shape
    y, x = max(0, (height - PART) // 2), max(0, (width - PART) // 2)
    row = np.concatenate([clip.frames[at][0][y : y + PART, x : x + PART] for clip in clips], axis=1)
    Image.fromarray(row.repeat(2, 0).repeat(2, 1)).save(path)


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--codecs", nargs="+", default=["x264:27:32:37", "x265:32"], metavar="CODEC:QUALITY[:QUALITY...]")
    parser.add_argument("--frames", type=int, default=8, help="frames of a clip; default: 8")
    parser.add_argument("--texture", type=float, default=1.0, help="default: 1")
    parser.add_argument("--pictures", type=Path, metavar="FOLDER")
    args = parser.parse_args(argv)
    print(f"| codec | stage | {' | '.join(RINGS)} | {' | '.join(f'{r} moving' for r in RINGS)} | {' | '.join(MEASURES)} |")
    print("|---" * (4 + 2 * len(RINGS)) + "|")
    try:
        items = [item for folder in args.folders for item in load_set(folder, -1, args.frames)]
        for settings in parse_codecs(args.codecs):
            rows: dict[str, list[list[float]]] = {}
            for item in items:
                case = Coding(item=item.cut(2), settings=settings).frames
                truth, decoded = metrics.Clip(frames=case.item.frames), metrics.Clip(frames=case.decoded)
                stages = {"decoded": decoded, "restored": restore(decoded, 0), "texture": restore(decoded, args.texture)}
                for name, clip in stages.items():
                    levels = 10 * np.log10((energies(clip) + 1e-9) / (energies(truth) + 1e-9))
                    found = metrics.scores(truth, clip, MEASURES)
                    rows.setdefault(name, []).append([*levels.tolist(), *(found[m] for m in MEASURES)])
                if args.pictures:
                    args.pictures.mkdir(parents=True, exist_ok=True)
                    show(
                        args.pictures / f"{Path(item.name).stem}_{settings.codec}{settings.quality}.png",
                        [truth, *stages.values()],
                    )
            for name, values in rows.items():
                print(
                    f"| {setting(settings)} | {name} | {' | '.join(f'{fmean(c):.2f}' for c in zip(*values, strict=True))} |",
                    flush=True,
                )
    except (OSError, ValueError, RuntimeError, vs.Error) as error:
        print(f"texture.py: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
