# SPDX-License-Identifier: MIT
"""Fit how strong a model should restore a frame, and store it in the model: ``Restore`` is adaptive with it from then on.

    python training/calibrate.py runs/mine/mine.onnx --data PICTURES_AND_CLIPS

Pairs are made as in training, a clip for each codec and number, codecs' table of qualities throughout, and some that are not coded.
A model of one codec gets pairs of that one alone (--codecs jpeg --files 300); one that is told how a JPEG quantised gets pairs of all of
them and is not told how they were quantised: its estimate is for what is no JPEG. What is not coded has a small weight (--clean), which
makes the effect on very good material stronger the smaller it is. For models that read other frames one pair of each clip counts once
more with the frames before it alone, and one with none.
Give many different sources, those that the model was trained on among them: the estimate of the shipped models does better on clips that
it never saw when it is fitted to all of these than to the few that training holds out. What is fitted and stored, some numbers, is
described in vsartifact/core/adaptive.py; U and V have a fit together, luma one of its own. Both NAME.onnx and NAME.safetensors are
written, where both are there and hold the same weights.

The fit is to what viewers see: points of SSIMULACRA2 and decibels of PSNR added, of each plane beside the decoded others, in 8 bits.
Printed are, for each fit, mean gains in that sum over the decoded input by codec: at strength 1, at the one strength that is best
for all of them, adaptive, and at each frame's own best strength. Adaptive gains are of frames whose sources that fit has not seen
(five folds); the model gets a fit to all of them.
"""

from __future__ import annotations

import argparse
import dataclasses
import math
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import helper
from rich.console import Console
from rich.table import Table
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file

from vsartifact.core.adaptive import MOST, Estimate, Values, statistics, to_text, works_with
from vsartifact.core.files import whole_file
from vsartifact.core.metadata import MetadataError, ModelInfo, read_info, strings_of
from vsartifact.training import channels, neighbours
from vsartifact.training.codec_table import CODECS, codec_name
from vsartifact.training.degrade import DistortConfig, make_pairs, unpack
from vsartifact.training.estimate_fit import Frames, fit
from vsartifact.training.eval_cases import NO_CODEC
from vsartifact.training.eval_methods import Method, load_method
from vsartifact.training.networks import planes
from vsartifact.training.progress import each
from vsartifact.training.sources import Library, Source, find_sources
from vsartifact.training.to_onnx import write
from vsartifact.training.viewer_curve import gained

FOLDS = 5
CLEAN = 0.125
"""Weight of planes that are not coded, where those that are have 1 together."""
GRADIENT = "gradient"
"""Clean frames of :func:`draw_gradients`, with the weight of those that are not coded."""
ENCODED = [name for name, row in CODECS.items() if row.encoder]


class CalibrationError(ValueError):
    """A model cannot be calibrated."""


@dataclass(frozen=True)
class Measured:
    """Restored planes that share an estimate."""

    frames: Frames
    codecs: list[str]
    """Of each plane."""
    sources: list[str]
    """The same."""


def check(info: ModelInfo, name: str) -> None:
    """Refuse models that adaptive strength does not work with.

    Raises:
        CalibrationError: the model is one.
    """
    if not works_with(info):
        raise CalibrationError(
            f"{name} has the channels {info.layout} and scale {info.scale} and gives a {info.output}; "
            "adaptive strength needs planes as they were coded, scale 1 and a residual"
        )


def measure(
    method: Method,
    sources: list[Source],
    distort: DistortConfig,
    files: int,
    seed: int,
    console: Console,
    names: Sequence[str] = ENCODED,
    clean: float = CLEAN,
) -> dict[str, Measured]:
    """Run a model over pairs of several codecs and over planes that are not coded.

    Args:
        method: the model.
        sources: what pairs are made of.
        distort: how, but for the codec.
        files: clips or drawings of stills per codec; each gives ``distort.keep`` pairs.
        seed: of the pairs; the same numbers give the same pairs.
        console: where progress is shown.
        names: the codecs, keys of ``CODECS``. Each has the same weight, together 1.
        clean: weight of planes that are not coded.

    Returns:
        What was measured, for each estimate, by its name in ``Layout.groups``.

    Raises:
        ValueError, RuntimeError: see :func:`make_pairs`.
    """
    library, layout = Library(sources), method.info.layout
    reach, alone = neighbours.reach_of(layout), layout.bare.alone
    mixes = {name: dataclasses.replace(distort, chance=1.0, codecs={name: 1.0}) for name in names}
    mixes[NO_CODEC] = dataclasses.replace(distort, chance=0.0, codecs=dict.fromkeys(names, 1.0))
    found: dict[str, list[tuple[list[float], str, str]]] = {group: [] for group in layout.groups}
    jobs = [(name, number) for number in range(files) for name in (*mixes, GRADIENT)]
    for name, number in each(jobs, "calibrating", console):
        if name == GRADIENT:
            frame, source = draw_gradients(np.random.default_rng([seed, number]), distort.size), f"{GRADIENT} {number}"
            sides = [(frame, frame, neighbours.window([frame] * (2 * reach + 1), reach, reach))]
        else:
            pairs = make_pairs(number, seed, library, mixes[name], reach)
            around = [{}] * len(pairs.lq) if pairs.near is None else [neighbours.unpack(row, distort.size) for row in pairs.near]
            sides = [
                (unpack(before, distort.size), unpack(after, distort.size), near)
                for before, after, near in zip(pairs.lq, pairs.gt, around, strict=True)
            ]
            if reach:  # and as players have them, which do not know what comes, and as cuts leave them
                (first, its_truth, near), (last, last_truth, _) = sides[0], sides[-1]
                before_alone = {offset: frame for offset, frame in near.items() if offset < 0}
                sides += [(first, its_truth, before_alone), (last, last_truth, {})]
            source = pairs.note["source"]
        for before, after, near in sides:
            lq = channels.whole(before, layout.bare, near=near)
            gt = channels.whole(after, alone)
            told = channels.tell(lq, layout, [])  # where the quantisation is known, there is no estimate
            x = planes.pack([torch.from_numpy(plane.copy())[None, None].float() / 255 for plane in told], layout)
            with torch.inference_mode():
                residual = method.forward(x) - planes.base(x, layout)
            change = [plane[0, 0].numpy() for plane in planes.unpack(residual, layout.outputs)]
            own = [plane for plane, source in zip(lq, layout.bare.sources, strict=True) if not source.offset]
            decoded, truth = ([plane.astype(np.float32) / np.float32(255) for plane in side] for side in (own, gt))
            for group, at, r in zip(layout.groups, alone.kept, change, strict=True):
                row = [*statistics(decoded[at], r).tolist(), *gained(decoded, truth, at, r).tolist()]
                found[group].append((row, name, source))
    for line in library.broken.values():
        console.print(line, style="yellow", soft_wrap=True, markup=False)
    out = {}
    for group, members in found.items():
        rows, codecs, used = map(list, zip(*members, strict=True))
        table = np.array(rows, np.float64)
        share = dict.fromkeys(names, 1 / len(names)) | {NO_CODEC: clean, GRADIENT: clean}
        weights = np.array([share[name] / codecs.count(name) for name in codecs])
        out[group] = Measured(Frames(table[:, :-3], table[:, -3:], weights), codecs, used)
    return out


def draw_gradients(rng: np.random.Generator, size: int) -> list[NDArray[np.uint8]]:
    """Planes of a clean 8-bit frame of slow change, as skies, walls and drawn backgrounds have it: each of the steps that rounding
    leaves is part of the original, and to smooth one makes flecks.
    """
    planes = []
    for extent, low, high, span in ((size, 20, 220, (4, 120)), (size // 2, 60, 196, (2, 40)), (size // 2, 60, 196, (2, 40))):
        y, x = np.mgrid[:extent, :extent] / extent - 0.5
        angle, bend = rng.uniform(0, 2 * np.pi), rng.uniform(0, 1) * rng.integers(0, 2)
        ramp = np.cos(angle) * x + np.sin(angle) * y + bend * (x * x + y * y)
        ramp = (ramp - ramp.min()) / (ramp.max() - ramp.min())
        wide = np.exp(rng.uniform(*np.log(span)))
        start = rng.uniform(low, max(high - wide, low + 1))
        planes.append(np.rint(start + wide * ramp).clip(16, 240).astype(np.uint8))
    return planes


def crosswise(measured: Measured) -> Values:
    """Factors by fits that have not seen the frame's source; by the fit to all of them where there are fewer than ``FOLDS``."""
    frames, sources = measured.frames, measured.sources
    names = sorted(set(sources))
    if len(names) < FOLDS:
        return fit(frames).factors(frames.values)
    out = np.zeros(len(sources))
    for fold in range(FOLDS):
        unseen = np.isin(sources, names[fold::FOLDS])
        out[unseen] = fit(frames.where(~unseen)).factors(frames.values[unseen])
    return out


def report(measured: Measured, factors: Values, title: str) -> Table:
    """The table of the module's text."""
    frames, codecs = measured.frames, measured.codecs
    fixed = max(np.linspace(0, MOST, 31).tolist(), key=lambda strength: frames.mean(frames.gains(strength)))
    at = {f"at {strength:.2f}": np.full_like(factors, strength) for strength in (1.0, fixed)}
    columns = at | {"adaptive": factors, "oracle": frames.best()}
    table = Table("codec", "planes", "factor", *columns, "worst 5 %", title=title)
    for name in [*dict.fromkeys(codecs), "all"]:
        mask = np.array([name in (codec, "all") for codec in codecs])
        some = frames.where(mask)
        gains = [some.gains(strength[mask]) for strength in columns.values()]
        worst = np.percentile(some.gains(factors[mask]), 5)
        middle = f"{np.median(factors[mask]):.2f}"
        table.add_row(name, str(mask.sum()), middle, *(f"{some.mean(g):+.3f}" for g in gains), f"{worst:+.3f}")
    return table


def store(path: Path, estimates: Sequence[Estimate]) -> list[Path]:
    """Write a model's estimates into it and into its other form beside it, where that holds the same weights.

    Args:
        path: the model.
        estimates: in the order of ``Layout.groups``.

    Returns:
        What was written.

    Raises:
        OSError, ValueError: a file cannot be read or written; those before it are written, and every file is whole.
    """
    written, weights = [], read_info(path).weights_hash
    for file in (path, path.with_suffix(".onnx" if path.suffix == ".safetensors" else ".safetensors")):
        if file != path and (not file.is_file() or read_info(file).weights_hash != weights):
            continue
        info = dataclasses.replace(read_info(file), adaptive=to_text(estimates))
        if file.suffix == ".onnx":
            model = onnx.load(file)
            helper.set_model_props(model, strings_of(model) | dict(sorted(info.to_strings().items())))
            write(model, file)
        else:
            with whole_file(file) as partial:
                with safe_open(file, framework="pt") as old:
                    save_file({name: old.get_tensor(name) for name in old.keys()}, partial, info.to_strings())  # noqa: SIM118
                shutil.copymode(file, partial)
        written.append(file)
    return written


def calibrate(
    model: Path,
    sources: list[Source],
    distort: DistortConfig,
    files: int,
    seed: int,
    console: Console,
    names: Sequence[str] = ENCODED,
    clean: float = CLEAN,
) -> list[str]:
    """Fit a model's adaptive strength, print what it gains, and store it; arguments as in :func:`measure`.

    Returns:
        Lines that say what was written.

    Raises:
        CalibrationError: adaptive strength does not work with the model.
        OSError, ValueError, RuntimeError: see :func:`measure` and :func:`store`.
    """
    method = load_method(model)
    check(method.info, str(model))
    groups = measure(method, sources, distort, files, seed, console, names, clean)
    for name, measured in groups.items():
        console.print(report(measured, crosswise(measured), name))
    estimates = [fit(measured.frames) for measured in groups.values()]
    return [f"wrote {path}: vsartifact.adaptive = {to_text(estimates)}" for path in store(model, estimates)]


def main(argv: list[str] | None = None) -> int:
    """Command-line entry; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path, help=".onnx or .safetensors with vsartifact metadata")
    parser.add_argument("--data", nargs="+", required=True, metavar="FOLDER", help="folders of pictures and clips")
    parser.add_argument("--files", type=int, default=80, help="clips per codec, three pairs each (default: 80)")
    parser.add_argument(
        "--codecs", nargs="+", type=codec_name, choices=list(CODECS), default=ENCODED, help="of the pairs (default: all but vvc)"
    )
    parser.add_argument("--vvc-streams", default="", metavar="FOLDER", help="streams NAME_qpQ.266 of the pictures, for codec vvc")
    parser.add_argument("--vvc-encoder", default="", metavar="PROGRAM", help="path of vvencapp, which then codes vvc")
    parser.add_argument(
        "--clean", type=float, default=CLEAN, help="weight of what is not coded (default: 0.125, of 1 for the rest)"
    )
    parser.add_argument("--seed", type=int, default=1, help="of the pairs (default: 1)")
    parser.add_argument("--threads", type=int, default=0, help="of PyTorch; 0 = all cores")
    args = parser.parse_args(argv)
    console, complain = Console(), Console(stderr=True, soft_wrap=True, markup=False, highlight=False)
    if args.threads:
        torch.set_num_threads(args.threads)
    try:
        if not 0 < args.clean < math.inf:
            raise CalibrationError(f"--clean must be a number above 0, got {args.clean}")
        if args.files < 1:
            raise CalibrationError(f"--files must be positive, got {args.files}")
        if not args.model.is_file():
            raise CalibrationError(f"there is no model at {args.model}; give an .onnx or .safetensors file")
        check(read_info(args.model), str(args.model))
        sources, problems = find_sources(args.data, needs=DistortConfig().needs())
        for problem in problems:
            complain.print(problem, style="yellow")
        distort = DistortConfig(vvc_streams=args.vvc_streams, vvc_encoder=args.vvc_encoder)
        made = calibrate(args.model, sources, distort, args.files, args.seed, console, args.codecs, args.clean)
    except (OSError, ValueError, RuntimeError, MetadataError, SafetensorError) as error:
        complain.print(f"calibrate.py: {error}", style="red")
        return 1
    console.print("\n".join(made), soft_wrap=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
