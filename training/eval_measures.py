# SPDX-License-Identifier: MIT
"""What is measured of a coded case: one row of ``MEASURES`` each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from vsartifact import metrics
from vsartifact.core.color import luma
from vsartifact.core.metrics import psnr, psnr_b, ssim
from vsartifact.training import eval_viewer
from vsartifact.training.codec_table import Frame, to_frame
from vsartifact.training.eval_cases import Case, Coding
from vsartifact.training.eval_methods import Method, Picture, to_picture

Distance = Callable[[Picture, Picture], float]
"""Perceptual distance of a picture to its truth; lower is better."""
NAN = float("nan")


@dataclass(frozen=True)
class Column:
    """One number of a measure."""

    key: str
    """Name in results.json."""
    label: str
    digits: int
    gain: str = ""
    """Name of its difference to the decoded input in results.json; empty where that says nothing."""
    shown: bool = True
    """Printed as such, or its gain alone."""
    gain_shown: bool = False


@dataclass(frozen=True)
class Measure:
    """One row of ``MEASURES``."""

    title: str
    columns: tuple[Column, ...]
    code: Callable[[Coding], Case]
    score: Callable[[Case, Method | None], list[list[float]]]
    """Values of the columns for each frame (``viewer``: of the whole clip); nan where a column says nothing about it."""
    pictures: Callable[[Case, Method | None], list[tuple[Picture, Picture]]] | None = None
    """Pictures and their truth, for a perceptual distance; None where the measure has none."""

    def columns_with(self, distance: bool) -> tuple[Column, ...]:
        """Columns, and that of a distance where it is measured."""
        return (*self.columns, DISTANCE) if distance and self.pictures else self.columns

    def values(self, case: Case, method: Method | None, distance: Distance | None) -> list[list[float]]:
        """Values of ``columns_with`` for each frame."""
        rows = self.score(case, method)
        if distance and self.pictures:
            pairs = self.pictures(case, method)
            rows = [[*row, distance(*pair)] for row, pair in zip(rows, pairs, strict=True)]
        return rows


DISTANCE = Column("distance", "dist", 4, "gain_distance")


def _score_yuv(case: Case, method: Method | None) -> list[list[float]]:
    rows = []
    for (y, u, v), gt in zip(case.frames(method), case.item.frames, strict=True):
        chroma = [NAN, NAN] if case.item.grey else [psnr(u, gt[1]), psnr(v, gt[2])]
        rows.append([psnr(y, gt[0]), ssim(y, gt[0]), psnr_b(y, gt[0]), *chroma])
    return rows


def _pictures_yuv(case: Case, method: Method | None) -> list[tuple[Picture, Picture]]:
    frames = zip(case.frames(method), case.item.frames, strict=True)
    return [(to_picture(out, case.full_range), to_picture(gt, case.full_range)) for out, gt in frames]


def _code_yuv(coding: Coding) -> Case:
    return coding.frames


def _code_rgb(coding: Coding) -> Case:
    return coding.file if coding.settings.codec == "jpeg" else coding.frames


def _pictures_rgb(case: Case, method: Method | None) -> list[tuple[Picture, Picture]]:
    """The truth of pictures is the picture, that of clips their frames converted."""
    truth = [to_picture(frame, case.full_range) for frame in case.item.frames] if case.item.rgb is None else [case.item.rgb]
    return list(zip(case.pictures(method), truth, strict=True))


def _score_rgb(case: Case, method: Method | None) -> list[list[float]]:
    return [[psnr(out, gt), _mean(ssim, out, gt), _mean(psnr_b, out, gt)] for out, gt in _pictures_rgb(case, method)]


def _mean(metric: Callable[[NDArray[np.uint8], NDArray[np.uint8]], float], out: Picture, gt: Picture) -> float:
    return float(np.mean([metric(out[..., i], gt[..., i]) for i in range(3)]))


def swscale_default(frame: Frame) -> Picture:
    """Limited-range BT.601 4:2:0 -> R'G'B' as ``ffmpeg -i IN OUT.png`` converts: luma becomes 1.08 code values darker on x86."""
    from av.video.reformatter import Interpolation

    out = to_frame(frame).reformat(format="rgb24", interpolation=Interpolation.BICUBIC, threads=1)
    return out.to_ndarray(format="rgb24").astype(np.uint8, copy=False)


def _code_swscale(coding: Coding) -> Case:
    if coding.item.rgb is None or coding.item.grey or coding.scale > 1:
        raise ValueError(f"{coding.item.name}: --swscale is for colour pictures and models of scale 1; leave it or this set out")
    return coding.frames


def _score_swscale(case: Case, method: Method | None) -> list[list[float]]:
    assert case.item.rgb is not None
    (out,) = case.through(method, swscale_default)
    y, gt = luma(out), luma(case.item.rgb)
    return [[psnr(y, gt), ssim(y, gt), psnr_b(y, gt), float((y - gt).mean())]]


def viewer(names: Sequence[str]) -> Measure:
    """The table of what a viewer sees, with ``names`` of ``metrics.MEASURES`` for columns."""

    def score(case: Case, method: Method | None) -> list[list[float]]:
        return [eval_viewer.values(case, method, names)]

    columns = tuple(Column(name, metrics.MEASURES[name].label, metrics.MEASURES[name].digits, f"gain_{name}") for name in names)
    return Measure("what a viewer sees, means of clips; then gains", columns, _code_yuv, score)


MEASURES: dict[str, Measure] = {
    "yuv": Measure(
        "Y, U and V of 4:2:0 frames",
        (
            Column("psnr_y", "PSNR-Y", 3, "gain_y", gain_shown=True),
            Column("ssim_y", "SSIM-Y", 4, "gain_ssim"),
            Column("psnr_b", "PSNR-B", 2, "gain_b"),
            Column("psnr_u", "PSNR-U", 3, "gain_u", shown=False, gain_shown=True),
            Column("psnr_v", "PSNR-V", 3, "gain_v", shown=False, gain_shown=True),
        ),
        _code_yuv,
        _score_yuv,
        _pictures_yuv,
    ),
    "rgb": Measure(
        "R'G'B'; JPEG files as Pillow writes and reads them",
        (
            Column("psnr_rgb", "PSNR", 3, "gain_rgb", gain_shown=True),
            Column("ssim_rgb", "SSIM", 4, "gain_ssim"),
            Column("psnr_b", "PSNR-B", 2, "gain_b"),
        ),
        _code_rgb,
        _score_rgb,
        _pictures_rgb,
    ),
    "swscale": Measure(
        "Y of R'G'B' by ffmpeg's default conversion; none: its bias alone",
        (
            Column("psnr_y", "PSNR-Y", 3, "gain_y", gain_shown=True),
            Column("ssim_y", "SSIM-Y", 4, "gain_ssim"),
            Column("psnr_b", "PSNR-B", 2, "gain_b"),
            Column("bias", "bias", 2),
        ),
        _code_swscale,
        _score_swscale,
    ),
    eval_viewer.VIEWER: viewer(list(metrics.MEASURES)),
}
"""``yuv``: the frames as codecs leave them. ``rgb``: PSNR over all three channels, SSIM and PSNR-B the mean of the channels', against
the pictures that frames were made of. ``swscale``: the way of the VVC benchmark of ARMoE (Kang341281X/ARMoE), whose decoded pictures
went to PNG through swscale with default flags; bias is the mean difference of luma to the original in code values. ``viewer``: the
frames of ``yuv`` by all that ``vsartifact.metrics`` measures, a value a clip."""


Values = Sequence[Sequence[float]]
"""Of the columns of a measure, for each frame."""


def means(measure: Measure, rows: Values, base: Values, distance: bool) -> dict[str, float | None]:
    """Mean of each column over frames, and gains over ``base``; None where a column says nothing.

    Equal planes have no PSNR to gain on: their gains are None, too.
    """
    out: dict[str, float | None] = {}
    for i, column in enumerate(measure.columns_with(distance)):
        value, before = (_known([row[i] for row in of]) for of in (rows, base))
        out[column.key] = value
        if column.gain:
            known = value is not None and before is not None and not (column.key.startswith("psnr") and before >= 100)
            out[column.gain] = round(value - before, 4) + 0.0 if known else None  # type: ignore[operator]
    return out


def _known(values: Sequence[float]) -> float | None:
    known = [value for value in values if value == value]
    return round(float(np.mean(known)), 4) if known else None
