# SPDX-License-Identifier: MIT
"""What the phases of a network's training make of coded clips: likeness, and how much texture there is beside the original's.

    python benchmarks/phases.py vsartifact/models/car_40k.safetensors runs/mine/kept/step0000400.safetensors --sets DATA/video DATA/motion

A row for each coding and file of weights, means of the clips, luma restored at constant strength (`FILE@0.5`: half of it):

- what `vsartifact.metrics` says (--measures), SSIMULACRA2 and VMAF-NEG of whole frames with the decoded colour,
- `detail` and `sharpness` of training/detail.py, 1 = the original's,
- decibels of the spectrum over the original's in three rings and of the differences of frames in the same (`moving`), see texture.py,
- `features`: the distance by --features, lower is better.

--sharpen adds a control: rows of the first file's luma after an unsharp mask, K times what a 3x3 binomial filter takes away. Texture that a
phase puts back should be worth more than that.

--pictures writes a part of each clip's middle frame, enlarged twice: decoded, then each file's, then the original; in colour.
"""

from __future__ import annotations

import argparse
import dataclasses
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import fmean

import numpy as np
import torch
from PIL import Image
from texture import RINGS, energies

from vsartifact import metrics
from vsartifact.training.codec_table import Frame
from vsartifact.training.detail import Detail
from vsartifact.training.eval_cases import Case, Coding, load_set, parse_codecs
from vsartifact.training.eval_methods import Method, load_method, rounded, to_picture
from vsartifact.training.eval_report import setting
from vsartifact.training.features import FeatureError, Features, feature_distance, load_features
from vsartifact.training.networks.planes import base

MEASURES = ["psnr_y", "ssimulacra2", "vmaf_neg", "cambi", "flicker"]
PART = (200, 150)
"""Width and height of what is shown."""


def load(text: str) -> Method:
    """A file of weights, with the strength behind an @."""
    path, _, strength = text.partition("@")
    method = load_method(Path(path), text)
    if not strength:
        return method
    whole, factor, layout = method.forward, float(strength), method.info.layout
    return dataclasses.replace(method, forward=lambda x: torch.lerp(base(x, layout), whole(x), factor))


def sharpened(frames: Sequence[Frame], amount: float) -> list[Frame]:
    """After an unsharp mask on luma."""
    out = []
    for y, *chroma in frames:
        soft = y.astype(np.float64)
        for axis in (0, 1):
            wide = np.pad(soft, [(1, 1) if axis == a else (0, 0) for a in (0, 1)], mode="edge")
            before, here, after = (np.take(wide, np.arange(y.shape[axis]) + i, axis) for i in range(3))
            soft = (before + 2 * here + after) / 4
        out.append([rounded(y + amount * (y - soft)), *chroma])
    return out


def values(case: Case, frames: list[Frame], measures: Sequence[str], features: Features | None) -> list[float]:
    """The columns of a clip."""
    truth, got = (metrics.Clip(frames=clip) for clip in (case.item.frames, frames))
    found = metrics.scores(truth, got, measures)
    luma, true = ([frame[0] for frame in clip] for clip in (frames, case.item.frames))
    detail = Detail()
    detail.add(luma, true)
    levels = 10 * np.log10((energies(got) + 1e-9) / (energies(truth) + 1e-9))
    out = [*(found[m] for m in measures), detail.kept, detail.sharpness, *levels.tolist()]
    at = len(luma) // 2
    return out if features is None else [*out, feature_distance(features, luma[at], true[at])]


def show(path: Path, case: Case, clips: Sequence[list[Frame]]) -> None:
    """A part of each clip's middle frame, side by side."""
    at = len(case.decoded) // 2
    height, width = case.decoded[at][0].shape
    y, x = max(0, height - PART[1]) // 2, max(0, width - PART[0]) // 2
    shown = [to_picture(clip[at], False)[y : y + PART[1], x : x + PART[0]] for clip in (*clips, case.item.frames)]
    Image.fromarray(np.concatenate(shown, 1).repeat(2, 0).repeat(2, 1)).save(path)


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("weights", nargs="+", metavar="FILE[@STRENGTH]", help=".safetensors or .onnx of models that restore luma")
    parser.add_argument("--sets", nargs="+", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--codecs", nargs="+", default=["x264:32:37", "x265:32:37"], metavar="CODEC:QUALITY[:QUALITY...]")
    parser.add_argument("--frames", type=int, default=8, help="frames of a clip; default: 8")
    parser.add_argument("--measures", nargs="+", default=MEASURES, choices=list(metrics.MEASURES))
    parser.add_argument("--features", metavar="SPEC", help="vgg19, FILE or own:FILE")
    parser.add_argument("--sharpen", nargs="*", type=float, default=[], metavar="K")
    parser.add_argument("--pictures", type=Path, metavar="FOLDER")
    args = parser.parse_args(argv)
    names = [*args.measures, "detail", "sharpness", *RINGS, *(f"{ring} moving" for ring in RINGS)]
    try:
        methods = [None, *(load(text) for text in args.weights)]
        features = load_features(args.features) if args.features else None
        names += ["features"] if features else []
        print(f"| codec | weights | {' | '.join(names)} |\n{'|---' * (2 + len(names))}|")
        items = [item for folder in args.sets for item in load_set(folder, -1, args.frames)]
        for settings in parse_codecs(args.codecs):
            rows: dict[str, list[list[float]]] = {}
            for item in items:
                case = Coding(item=item, settings=settings).frames
                stages = {method.name if method else "decoded": case.frames(method) for method in methods}
                stages |= {f"{args.weights[0]} sharpened {k}": sharpened(stages[args.weights[0]], k) for k in args.sharpen}
                for name, frames in stages.items():
                    rows.setdefault(name, []).append(values(case, frames, args.measures, features))
                if args.pictures:
                    args.pictures.mkdir(parents=True, exist_ok=True)
                    show(
                        args.pictures / f"{Path(item.name).stem}_{settings.codec}{settings.quality}.png", case, [*stages.values()]
                    )
            for name, found in rows.items():
                print(
                    f"| {setting(settings)} | {name} | {' | '.join(f'{fmean(c):.3f}' for c in zip(*found, strict=True))} |",
                    flush=True,
                )
    except (OSError, ValueError, RuntimeError, FeatureError) as error:
        print(f"phases.py: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    torch.set_num_threads(1)
    sys.exit(main())
