# SPDX-License-Identifier: MIT
"""What a viewer sees of coded material, by ``vsartifact.metrics``: a value a clip, the mean and the worst of clips, steps of quality."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Sequence
from typing import Any

import numpy as np

from vsartifact import metrics
from vsartifact.training.codec_table import CODECS, Frame
from vsartifact.training.eval_cases import NO_CODEC, Case, Coding
from vsartifact.training.eval_methods import Method

Row = dict[str, Any]
VIEWER = "viewer"
"""Name of the table among the measures."""
BD_RATES = {key: measure.label for key, measure in metrics.MEASURES.items() if measure.fidelity and key != "psnr_y"}
"""Measures whose BD-rate stands beside that of PSNR, and their names."""
NEIGHBOUR = 2
"""Quality is changed by this much, to better and to worse, to find what a step is worth: one step of CRF alone is mostly noise."""


def values(case: Case, method: Method | None, names: Sequence[str]) -> list[float]:
    """What ``names`` (keys of ``metrics.MEASURES``) say of a case as ``method`` restores it; nan where it is too small or too short."""
    pair = (case.item.frames, case.frames(method))
    truth, got = (metrics.Clip(frames=[_even(frame) for frame in frames], full_range=case.full_range) for frames in pair)
    wanted = [name for name in names if not metrics.MEASURES[name].lacks(got)]
    found = metrics.scores(truth, got, wanted)
    return [found.get(name, math.nan) for name in names]


def worth_of_a_step(coding: Coding, names: Sequence[str]) -> list[float]:
    """What one step of the codec's quality is worth for this item, in each measure: coded better and worse, nothing restored.

    nan where the codec has no such qualities (streams that were made before, material that is not coded), and for measures that do not
    compare with the original.
    """
    settings = coding.settings
    if settings.codec == NO_CODEC or (settings.codec == "vvc" and not settings.program):
        return [math.nan] * len(names)
    best, worst = CODECS[settings.codec].quality
    limits = min(best, worst, settings.quality), max(best, worst, settings.quality)
    qualities = [int(np.clip(settings.quality + by, *limits)) for by in (-NEIGHBOUR, NEIGHBOUR)]
    better, worse = sorted(qualities, reverse=best > worst)
    found = []
    for quality in (better, worse):
        neighbour = dataclasses.replace(coding, settings=dataclasses.replace(settings, quality=quality))
        found.append(values(neighbour.frames, None, names))
    steps = abs(better - worse)
    known = [metrics.MEASURES[name].fidelity for name in names]
    return [(a - b) / steps if compares else math.nan for a, b, compares in zip(*found, known, strict=True)]


def describe(
    rows: Sequence[Sequence[float]], base: Sequence[Sequence[float]], worth: Sequence[Sequence[float]], names: Sequence[str]
) -> Row:
    """The columns beside means and gains: ``worst_NAME``, the gain of the clip that gains least, and ``steps_NAME``.

    Args:
        rows, base: of each clip, what the method and the codec alone have in each measure.
        worth: what a step of quality is worth in each; empty where that was not asked for.
        names: the measures.

    Steps are the mean gain over the mean worth of the same clips: the mean of each clip's quotient would be that of still clips, where
    a step is worth nothing.
    """
    out: Row = {}
    for i, name in enumerate(names):
        gains = [row[i] - before[i] for row, before in zip(rows, base, strict=True)]
        known = [gain for gain in gains if not math.isnan(gain)]
        least = min if metrics.MEASURES[name].higher_is_better else max
        out[f"worst_{name}"] = round(least(known), 4) + 0.0 if known else None
        if worth:
            both = [(gain, of[i]) for gain, of in zip(gains, worth, strict=True) if not math.isnan(gain + of[i])]
            gained, step = (sum(column) for column in zip(*both, strict=True)) if both else (0.0, 0.0)
            out[f"steps_{name}"] = round(gained / step, 4) + 0.0 if step > 0 else None
    return out


def of_clips(clips: Sequence[str], rows: Sequence[Sequence[float]], names: Sequence[str]) -> dict[str, dict[str, float | None]]:
    """Every clip's own values by its name, for results.json."""
    found = {}
    for clip, row in zip(clips, rows, strict=True):
        found[clip] = {name: None if math.isnan(value) else round(value, 4) for name, value in zip(names, row, strict=True)}
    return found


def joined(rows: Sequence[Row]) -> list[Row]:
    """Rows of the table ``yuv``, with the values that ``VIEWER`` has for the same set, setting and method."""

    def key(row: Row) -> tuple[Any, ...]:
        return row["set"], row["codec"], row["quality"], row["method"]

    seen = {key(row): {name: row[name] for name in BD_RATES if name in row} for row in rows if row["measure"] == VIEWER}
    return [row | seen.get(key(row), {}) for row in rows if row["measure"] != VIEWER]


def lines(rows: Sequence[Row]) -> list[Row]:
    """Rows as they are shown: below the gains of a method a line for its worst clip, and one for steps of quality.

    Rows of other tables, and those of the codec alone, are as they were. Shown lines hold what is to be printed under the columns' keys,
    and ``signed``.
    """
    out: list[Row] = []
    for row in rows:
        if row["measure"] != VIEWER or not any(key.startswith("worst_") for key in row):
            out.append(row)
            continue
        head = {key: row[key] for key in ("measure", "set", "codec", "quality", "bpp", "method")}
        unit = "" if row["codec"] == NO_CODEC else CODECS[row["codec"]].unit
        for part, label in (("gain", row["method"]), ("worst", "- worst clip"), ("steps", f"- in {unit} steps")):
            shown = {name: row.get(f"{part}_{name}") for name in metrics.MEASURES}
            if any(value is not None for value in shown.values()):
                out.append(head | shown | {"method": label, "signed": True})
    return out


def _even(frame: Frame) -> Frame:
    """Without the last row and column of pictures of odd size."""
    height, width = (extent // 2 for extent in frame[0].shape)
    return [frame[0][: 2 * height, : 2 * width], *(plane[:height, :width] for plane in frame[1:])]
