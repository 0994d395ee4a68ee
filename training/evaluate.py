# SPDX-License-Identifier: MIT
"""Score models on compressed pictures and clips.

    python training/evaluate.py vsartifact/models/fsrcnnx_car.onnx --sets DATA/live1 DATA/classic5 --codecs jpeg:10 x264:27 x264:32
    python training/evaluate.py a.safetensors b.safetensors --sets DATA/video --codecs x264:22:27:32:37 --out results
    python training/evaluate.py MODELS --sets DATA/kodak24 --codecs vvc:22:27:32:37 --vvc-streams STREAMS --published --out results

Every model sees the same decoded 4:2:0 frames and restores its planes of them: luma, all three, chroma guided by luma, or the three
planes of equal size that training makes of such frames (see channels.py), reduced to 4:2:0 again. Grey pictures count as luma; models
of R'G'B' see them grey. Pictures are coded as single pictures, clips as clips. Printed are the mean PSNR, SSIM and PSNR-B of luma, the
gain in PSNR over the decoded input, and BD-rates against the codec alone where four qualities of a codec are given. Models of scale 2
have tables of their own, "SET x2": pictures are reduced (bicubic) before they are coded, and "decoded" is the coded picture enlarged
(bicubic).

A second table says what a viewer sees (--measures, see vsartifact.metrics): for each measure the mean over clips, the mean gain, the gain
of the clip that gains least, and with --steps how many steps of the codec's quality (CRF, QP, ...) the gain is worth, by coding the same
clips two steps better and worse. Pictures are clips of one frame; what is too small or too short for a measure does not count there.

--rgb adds a table of R'G'B' against the original pictures. JPEG is then a colour file that Pillow writes (4:2:0) and reads, as in
published tables of colour JPEG. --swscale adds one that repeats the VVC benchmark of ARMoE, with its error: decoded frames go through
ffmpeg's default conversion to R'G'B', which darkens luma by 1.08 code values, and are compared with the original pictures. Models of
R'G'B' restore such pictures, all others the frames before that conversion. Its row of codec "none" shows the error alone. Use it to
stand beside that benchmark's numbers, and nothing else.

With --out: results.json, written anew after every setting, results.md, and gain.png, a plot of gain against cost.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

from vsartifact import metrics
from vsartifact.training import eval_report, eval_viewer
from vsartifact.training.bd_rate import bd_rate
from vsartifact.training.codec_table import Settings
from vsartifact.training.eval_cases import NO_CODEC, Coding, load_set, parse_codecs
from vsartifact.training.eval_measures import MEASURES, Distance, means, viewer
from vsartifact.training.eval_methods import TILE, Method, load_methods

Row = dict[str, Any]
"""``measure``, ``set``, ``codec``, ``quality``, ``bpp``, ``method``, and the columns of the measure with their gains."""
BD_RATES = {"": "psnr_y", "_u": "psnr_u", "_v": "psnr_v"}
DECODED = "decoded"
"""Name of the codec alone among the methods."""


class Scores:
    """Scores of all methods on one set and codec setting. A method that fails is left out from there on."""

    def __init__(
        self,
        methods: Sequence[Method],
        measures: Sequence[str],
        distance: Distance | None,
        seen: Sequence[str] = (),
        steps: bool = False,
    ) -> None:
        self.methods, self.distance = list(methods), distance
        self.measures = {name: MEASURES[name] for name in measures} | ({eval_viewer.VIEWER: viewer(seen)} if seen else {})
        self.failed: dict[str, str] = {}
        """Methods that failed, and why."""
        self.with_steps = steps and bool(seen)
        self._seen = seen
        self._clips: list[str] = []
        self._worth: list[list[float]] = []
        self._values: dict[tuple[str, str], list[list[float]]] = {}
        self._bits, self._pixels = (dict.fromkeys(self.measures, 0) for _ in range(2))

    def add(self, coding: Coding) -> Iterator[str]:
        """Code an item and score every method on it; what is done next is named before.

        Raises:
            FileNotFoundError, ValueError, RuntimeError: see :class:`Coding`.
        """
        yield "coding"
        cases = {name: measure.code(coding) for name, measure in self.measures.items()}
        for name, case in cases.items():
            self._bits[name] += case.bits
            self._pixels[name] += case.pixels
        self._clips.append(coding.item.name)
        if self.with_steps:
            yield "coding better and worse"
            self._worth.append(eval_viewer.worth_of_a_step(coding, self._seen))
        for method in (None, *self.methods):
            label = method.name if method else DECODED
            yield label
            try:
                values = {name: self.measures[name].values(case, method, self.distance) for name, case in cases.items()}
            except Exception as error:  # whatever a model's runtime raises: what the others do is worth having
                if method is None:
                    raise
                lines = str(error).strip().splitlines()
                self.failed[label] = f"{type(error).__name__} on {coding.item.name}: {lines[0] if lines else 'no message'}"
                continue
            for name, of_frames in values.items():
                self._values.setdefault((name, label), []).extend(of_frames)
        self.methods = [method for method in self.methods if method.name not in self.failed]

    def rows(self, folder: str, settings: Settings) -> list[Row]:
        """A row for each measure and method, the codec alone first."""
        out = []
        for name, measure in self.measures.items():
            for label in (DECODED, *(method.name for method in self.methods)):
                row = {"measure": name, "set": folder, "codec": settings.codec, "quality": settings.quality}
                row |= {"bpp": round(self._bits[name] / self._pixels[name], 5), "method": label}
                values, base = (self._values[name, key] for key in (label, DECODED))
                row |= means(measure, values, base, self.distance is not None)
                if name == eval_viewer.VIEWER:
                    row["clips"] = eval_viewer.of_clips(self._clips, values, self._seen)
                    row |= eval_viewer.describe(values, base, self._worth, self._seen) if label != DECODED else {}
                out.append(row)
        return out


def evaluate(
    methods: Sequence[Method],
    sets: Sequence[Path],
    codecs: Sequence[Settings],
    console: Console,
    *,
    measures: Sequence[str] = ("yuv",),
    seen: Sequence[str] = (),
    steps: bool = False,
    limit: int = -1,
    frames: int = 30,
    streams: Path | None = None,
    distance: Distance | None = None,
) -> Iterator[tuple[list[Row], dict[str, str]]]:
    """Score methods, set by set and codec setting by codec setting. Metrics are means over frames.

    Args:
        methods: models; those of scale 2 are scored after those of scale 1, on sets named ``NAME x2``.
        sets: folders of pictures and clips.
        codecs: codec settings.
        console: where progress is shown.
        measures: keys of ``MEASURES``; ``swscale`` adds its row of material that is not coded.
        seen: keys of ``metrics.MEASURES``, for the table of what a viewer sees; none = no such table.
        steps: say in that table what gains are worth in steps of the codec's quality.
        limit, frames: see :func:`load_set`.
        streams: folder of VVC streams.
        distance: a perceptual distance, measured as well.

    Yields:
        The rows of one set and setting, and the methods that failed on it, with reasons. Those are left out afterwards.

    Raises:
        FileNotFoundError, ValueError, RuntimeError: a set or a codec cannot be used, see :class:`Coding`.
    """
    jobs = [(settings, list(measures), seen) for settings in codecs]
    if "swscale" in measures and all(settings.codec != NO_CODEC for settings in codecs):
        jobs.append((Settings(codec=NO_CODEC, quality=0), ["swscale"], ()))
    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
    for scale in sorted({method.info.scale for method in methods}) or [1]:
        left = [method for method in methods if method.info.scale == scale]
        for folder in sets:
            name = folder.name + (f" x{scale}" if scale > 1 else "")
            items = load_set(folder, limit, frames)
            for settings, wanted, of_viewer in jobs:
                scores = Scores(left, wanted, distance, of_viewer, steps)
                with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
                    task = progress.add_task("", total=len(items) * (2 + scores.with_steps + len(left)))
                    for item in items:
                        for doing in scores.add(Coding(item=item, settings=settings, scale=scale, streams=streams)):
                            progress.update(task, description=f"{name} {eval_report.setting(settings)} {doing}")
                            progress.advance(task)
                left = scores.methods
                yield scores.rows(name, settings), scores.failed


def bd_rates(rows: list[Row]) -> list[Row]:
    """BD-rate in % of every method against the codec alone, for sets and codecs with four or more qualities.

    ``bd_rate`` is that of luma, ``bd_rate_u`` and ``bd_rate_v`` those of chroma, ``bd_rate_NAME`` those of what a viewer sees, each over
    the whole file's bits; None where there is no curve to compare, as in grey pictures' chroma.
    """
    out = []
    rows = eval_viewer.joined([row for row in rows if row["measure"] in ("yuv", eval_viewer.VIEWER)])
    for key in sorted({(r["set"], r["codec"]) for r in rows}):
        series: dict[str, list[Row]] = {}
        for row in rows:
            if (row["set"], row["codec"]) == key:
                series.setdefault(row["method"], []).append(row)
        decoded = series.pop(DECODED)
        if len(decoded) >= 4:
            for name, points in series.items():
                metrics_of = BD_RATES | {f"_{name}": name for name in eval_viewer.BD_RATES if name in points[0]}
                rates = {f"bd_rate{suffix}": _bd_rate(decoded, points, metric) for suffix, metric in metrics_of.items()}
                out.append({"set": key[0], "codec": key[1], "method": name} | rates)
    return out


def _bd_rate(anchor: list[Row], test: list[Row], metric: str) -> float | None:
    points = [[(row["bpp"], row[metric]) for row in rows if row[metric] is not None] for rows in (anchor, test)]
    try:
        return round(bd_rate(*points), 2)
    except ValueError:  # fewer than four points, equal qualities, or none in common
        return None


def _distance(spec: str, device: str) -> Distance:
    from vsartifact.training.features import feature_distance, load_features

    return partial(feature_distance, load_features(spec).to(device))


def main(argv: list[str] | None = None) -> int:
    """Command-line entry; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("models", nargs="*", type=Path, help=".safetensors or .onnx files; none scores the codecs alone")
    parser.add_argument("--sets", nargs="+", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--codecs", nargs="+", required=True, metavar="CODEC:QUALITY[:QUALITY...]", help="none: not coded")
    parser.add_argument("--limit", type=int, default=-1, help="use only the first N pictures or clips of each set")
    parser.add_argument("--frames", type=int, default=30, help="use at most this many frames of a clip")
    known = ", ".join(metrics.MEASURES)
    parser.add_argument(
        "--measures",
        nargs="*",
        default=list(metrics.DEFAULT),
        choices=list(metrics.MEASURES),
        metavar="MEASURE",
        help=f"what a viewer sees: {known}; default: {' '.join(metrics.DEFAULT)}; none after it = no such table",
    )
    parser.add_argument(
        "--steps", action="store_true", help="say what gains are worth in steps of the codec's quality, see above"
    )
    parser.add_argument("--rgb", action="store_true", help="measure R'G'B' as well, see above")
    parser.add_argument("--swscale", action="store_true", help="measure as ARMoE's VVC benchmark does as well, see above")
    parser.add_argument("--features", metavar="SPEC", help="add a perceptual distance (lower is better): vgg19, FILE or own:FILE")
    parser.add_argument("--published", action="store_true", help="print published rows of the same sets and codecs beside these")
    parser.add_argument("--vvc-streams", type=Path, metavar="FOLDER", help="streams NAME_qpQ.266 of the pictures, for codec vvc")
    parser.add_argument("--vvc-encoder", default="", metavar="PROGRAM", help="path of vvencapp, which then codes vvc")
    parser.add_argument("--device", default="cpu", help="where .safetensors run: cpu, cuda, cuda:1; .onnx run on the CPU")
    parser.add_argument(
        "--adaptive",
        action="store_true",
        help="calibrated models at the strength that Restore gives them; without, at strength 1",
    )
    parser.add_argument("--tile", type=int, default=TILE, help=f"cut larger pictures, for memory's sake; default {TILE}")
    parser.add_argument("--out", type=Path, help="folder for results.json, results.md and gain.png")
    args = parser.parse_args(argv)
    console, complain = Console(), Console(stderr=True, soft_wrap=True, markup=False, highlight=False)
    measures = ["yuv", *(["rgb"] if args.rgb else []), *(["swscale"] if args.swscale else [])]
    rows: list[Row] = []
    failed: dict[str, str] = {}
    status = 0
    try:
        if args.published and args.limit >= 0:
            raise ValueError("published rows are of whole sets; leave --published or --limit out")
        codecs = parse_codecs(args.codecs, args.vvc_encoder)
        distance = _distance(args.features, args.device) if args.features else None
        methods = load_methods(args.models, args.device, args.tile, args.adaptive)
        options = {"limit": args.limit, "frames": args.frames, "streams": args.vvc_streams, "distance": distance}
        options |= {"seen": args.measures, "steps": args.steps}
        for more, of_these in evaluate(methods, args.sets, codecs, console, measures=measures, **options):
            rows += more
            failed |= of_these
            if args.out:
                args.out.mkdir(parents=True, exist_ok=True)
                (args.out / "results.json").write_text(json.dumps({"rows": rows, "bd_rate": bd_rates(rows)}, indent=1) + "\n")
    except (OSError, ValueError, RuntimeError) as error:
        complain.print(f"evaluate.py: {error}", style="red")
        status = 1
    for name, why in failed.items():
        complain.print(f"evaluate.py: model {name} failed and is left out from there on: {why}", style="red")
        status = 1
    if rows:
        rates = bd_rates(rows)
        shown = rows + (eval_report.published(rows) if args.published else [])
        eval_report.show(shown, rates, console)
        if args.out:
            eval_report.write(args.out, shown, rates, {method.name: method.cost for method in methods})
    return status


if __name__ == "__main__":
    sys.exit(main())
