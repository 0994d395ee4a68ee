# SPDX-License-Identifier: MIT
"""Validation while training: the gain on pairs of held-out sources, what clean ones lose, detail kept, and a picture of it."""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from rich.console import Console

from vsartifact.core.channels import Channel, Layout
from vsartifact.core.color import to_rgb
from vsartifact.core.metrics import psnr
from vsartifact.training import channels, neighbours
from vsartifact.training.channels import Plane
from vsartifact.training.dataset import PairMaker
from vsartifact.training.degrade import unpack
from vsartifact.training.detail import Detail
from vsartifact.training.features import Features, feature_distance
from vsartifact.training.networks import Network
from vsartifact.training.progress import each
from vsartifact.training.sources import Library, Source

if TYPE_CHECKING:
    from vsartifact.training.config import TrainConfig

CLEAN = "clean"
"""Stands for a codec's name where nothing was coded."""
LEGEND = (
    "Detail kept: how much of the original's fine detail there is (100 % = all; blur takes it, blocks and noise do not count). "
    "Sharpness: energy of fine detail over the original's, whatever it is made of. Decoded to restored; what was not coded (clean) "
    "should stay as it is.\n"
)
FILES_PER_CODEC = 6
BUDGET = 4 * 10**11
"""Multiplications of the network in one validation: a minute of a core or less."""


def measured(layout: Layout) -> dict[str, slice]:
    """Restored planes that are measured together, by what is added to a codec's name: nothing for R'G'B' and for luma alone."""
    if layout.is_rgb or layout.restored == ("y",):
        return {"": slice(0, None)}
    return {plane: slice(i, i + 1) for i, plane in enumerate(layout.restored)}


@dataclass(frozen=True)
class _Row:
    """One frame: all planes that the network reads, and the truth of those that it restores."""

    codec: str
    lq: list[Plane]
    gt: list[Plane]
    full_range: bool


@dataclass(frozen=True)
class Result:
    """What a network did to the frames of a validation."""

    scores: dict[str, list[tuple[float, float]]]
    """PSNR in dB of the decoded input (enlarged by nearest neighbour for x2) and of the restored planes, by codec and plane."""
    clean: dict[str, list[float]]
    """PSNR in dB of what became of planes that were not coded and are the truth (not for x2), by ``clean`` and plane."""
    detail: dict[str, tuple[Detail, Detail]]
    """Fine detail of the decoded and of the restored planes, by codec or ``clean`` and plane."""
    groups: tuple[str, ...]
    """What is added to a codec's name, see :func:`measured`."""
    picture: NDArray[np.uint8]
    """Decoded, restored and original side by side, a row for each codec: luma, H x W, or R'G'B', H x W x 3.

    Chroma alone is shown on the decoded luma in all three.
    """

    def gains(self) -> dict[str, float]:
        """Mean gain in PSNR over the decoded input in dB, by codec and plane, and over all codecs."""
        out = {name: round(float(np.mean([b - a for a, b in pairs])), 4) for name, pairs in self.scores.items()}
        of_codecs = [name for name in out if name.partition(" ")[0] != CLEAN] or list(out)
        for group in self.groups:
            of_group = [out[name] for name in of_codecs if name.partition(" ")[2] == group]
            if of_group:
                out[f"all {group}".strip()] = round(float(np.mean(of_group)), 4)
        return out

    def figures(self) -> dict[str, dict[str, float]]:
        """What logs keep: ``gain_db``; ``clean_db``, the PSNR that clean planes are left with; ``detail`` and ``sharpness`` of the
        restored planes over the original's, see ``detail.py``."""
        return {
            "gain_db": self.gains(),
            "clean_db": {name: round(float(np.mean(values)), 4) for name, values in self.clean.items()},
            "detail": {name: round(after.kept, 4) for name, (_, after) in self.detail.items() if after.truth},
            "sharpness": {name: round(after.sharpness, 4) for name, (_, after) in self.detail.items() if after.truth},
        }

    def text(self) -> str:
        """One line for people: gains, and what becomes of clean planes."""
        gains = "  ".join(f"{name} {gain:+.2f}" for name, gain in self.gains().items())
        clean = "  ".join(f"{name} {value:.1f} dB" for name, value in self.figures()["clean_db"].items())
        return ", ".join(filter(None, [gains and f"{gains} dB", clean]))


def frames_of_each(codecs: int, keep: int, pixels: int, multiplications: int) -> int:
    """How many frames of each codec are measured: up to ``FILES_PER_CODEC * keep``, fewer where the network is dear, one at least.

    Args:
        codecs: how many there are.
        keep: frames of a file.
        pixels: of a frame.
        multiplications: of the network, for each pixel.
    """
    affordable = BUDGET // (codecs * pixels * max(multiplications, 1))
    return max(1, min(FILES_PER_CODEC * keep, affordable))


class Validation:
    """A fixed set of frames of held-out sources: some for every codec of the mix, and as many that are not coded.

    Gains of networks of one plane and of R'G'B' are named after the codec (``x264``), others after codec and plane (``x264 u``).
    Planes that the codec left unharmed (grey pictures' chroma) are not measured: their PSNR has no value to gain on.
    """

    def __init__(self, sources: list[Source], cfg: TrainConfig, net: Network, console: Console) -> None:
        layout = net.layout
        self.layout, self.groups = layout, measured(layout)
        self.held_out = True
        """Whether its sources are others than those that are trained on."""
        self.scale = cfg.distort.scale
        self._rows: list[_Row] = []
        library = Library(sources)
        codecs = [name for name, weight in cfg.distort.codecs.items() if weight > 0 and cfg.distort.chance > 0]
        keep = cfg.distort.keep
        count = frames_of_each(len(codecs) + 1, keep, (cfg.distort.size * self.scale) ** 2, net.macs_per_pixel)
        if count < FILES_PER_CODEC * keep:
            console.print(f"validation measures {count} of {FILES_PER_CODEC * keep} frames of each codec: the network is dear")
        jobs = [(codec, i) for codec in [*codecs, CLEAN] for i in range(-(-count // keep))]
        for codec, i in each(jobs, "validation pairs", console):
            if codec == CLEAN:
                distort = dataclasses.replace(cfg.distort, chance=0.0, rescale_chance=0.0)
            else:
                distort = dataclasses.replace(cfg.distort, chance=1.0, codecs={codec: 1.0}, twice_chance=0.0)
            reach = neighbours.reach_of(layout)
            maker = PairMaker(sources=tuple(sources), distort=distort, seed=cfg.seed + 1, cache=Path(cfg.cache), reach=reach)
            folder = maker.folder
            folder.mkdir(parents=True, exist_ok=True)
            maker.make(library, folder, i)
            pairs = maker.load(folder, i)
            full_range = bool(pairs.note["full_range"])
            around = [{}] * len(pairs.lq) if pairs.near is None else [neighbours.unpack(p, distort.size) for p in pairs.near]
            for packed_lq, packed_gt, near in list(zip(pairs.lq, pairs.gt, around, strict=True))[: count - i * keep]:
                lq = channels.whole(unpack(packed_lq, distort.size), layout, full_range, near)
                gt = channels.whole(unpack(packed_gt, distort.size * self.scale), layout.alone, full_range)
                truth = [_rounded(plane) for plane in channels.restored(gt, layout.alone)]
                self._rows.append(_Row(codec, [_rounded(plane) for plane in lq], truth, full_range))

    def run(self, net: Network, say: Callable[[str], None] = lambda text: None) -> Result:
        """Restore every frame once: what it gains, and a picture of it.

        Args:
            net: the network, in eval mode.
            say: is told how far it is.
        """
        scores: dict[str, list[tuple[float, float]]] = defaultdict(list)
        clean: dict[str, list[float]] = defaultdict(list)
        detail: dict[str, tuple[Detail, Detail]] = defaultdict(lambda: (Detail(), Detail()))
        shown: dict[str, NDArray[np.uint8]] = {}
        for i, row in enumerate(self._rows):
            say(f"validating {i + 1}/{len(self._rows)}")
            decoded, result = self._enlarged(channels.restored(row.lq, self.layout)), restore(net, row.lq)
            for group, part in self.groups.items():
                name, truth = f"{row.codec} {group}".strip(), np.stack(row.gt[part])
                before, after = (psnr(np.stack(planes[part]), truth) for planes in (decoded, result))
                if before < 100:
                    scores[name].append((before, after))
                elif row.codec == CLEAN:
                    clean[name].append(after)
                for sums, planes in zip(detail[name], (decoded, result), strict=True):
                    sums.add(planes[part], row.gt[part])
            if row.codec not in shown and (row.codec != CLEAN or not shown):
                luma = [] if "y" in self.layout.restored or self.layout.is_rgb else [self._luma(row)]
                sides = [self._shown([*luma, *planes], row.full_range) for planes in (decoded, result, row.gt)]
                shown[row.codec] = np.hstack(sides)
        return Result(dict(scores), dict(clean), dict(detail), tuple(self.groups), np.vstack(list(shown.values())))

    def distances(self, net: Network, features: Features) -> tuple[float, float]:
        """Mean feature distance to the original of the decoded and of the restored frames, see ``features.feature_distance``."""
        values = []
        for row in self._rows:
            decoded = self._enlarged(channels.restored(row.lq, self.layout))
            before, after, truth = (self._shown(planes, row.full_range) for planes in (decoded, restore(net, row.lq), row.gt))
            values.append((feature_distance(features, before, truth), feature_distance(features, after, truth)))
        before, after = np.mean(values, 0).tolist()
        return before, after

    def report(self, result: Result) -> str:
        """A Markdown table, a row for each codec and plane, and for pairs that are not coded: PSNR before and after, fine detail."""
        what = " of R'G'B'" if self.layout.is_rgb else "-Y" if self.layout.restored == ("y",) else ""
        lines = ["| pairs | frames | decoded | restored | gain | detail kept | sharpness |", "|---|---|---|---|---|---|---|"]
        for name, sides in result.detail.items():
            if name in result.scores:
                before, after = np.mean(result.scores[name], 0)
                values = [str(len(result.scores[name])), f"{before:.2f} dB", f"{after:.2f} dB", f"{after - before:+.2f} dB"]
            elif name in result.clean:
                values = [str(len(result.clean[name])), "the original", f"{np.mean(result.clean[name]):.2f} dB", ""]
            else:
                continue
            for figure in ("kept", "sharpness"):
                before, after = (getattr(side, figure) for side in sides)
                values.append(f"{before:.0%} to {after:.0%}" if sides[0].truth else "")
            lines.append(f"| {' | '.join([name, *values])} |")
        on = "held-out sources" if self.held_out else "sources that were trained on (fewer than 16: none are held out)"
        return f"Mean PSNR{what} on {on}, compressed as in training\n\n" + "\n".join(lines) + "\n\n" + LEGEND

    def _luma(self, row: _Row) -> Plane:
        return row.lq[self.layout.sources.index(Channel("y"))]

    def _enlarged(self, planes: list[Plane]) -> list[Plane]:
        return [plane.repeat(self.scale, 0).repeat(self.scale, 1) for plane in planes]

    def _shown(self, planes: list[Plane], full_range: bool) -> NDArray[np.uint8]:
        if len(planes) == 1:
            return planes[0]
        if self.layout.grid == 2:
            planes = channels.whole(planes, channels.RGB, full_range)
        elif not self.layout.is_rgb:
            planes = to_rgb(planes, full_range)
        return _rounded(np.stack(planes, -1))


def _rounded(plane: Plane) -> NDArray[np.uint8]:
    return np.rint(plane).astype(np.uint8)


def restore(net: Network, planes: Sequence[Plane]) -> list[NDArray[np.uint8]]:
    """Run a network on whole planes, see :func:`vsartifact.training.channels.restore`."""
    device = next(net.parameters()).device
    return channels.restore(lambda x: net(x.to(device)), planes, net.layout, net.multiple)
