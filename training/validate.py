# SPDX-License-Identifier: MIT
"""Validation while training: the gain on pairs of held-out sources, and a picture of it."""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from rich.console import Console
from rich.progress import track

from vsartifact.core.color import to_rgb
from vsartifact.core.metrics import psnr
from vsartifact.training import channels
from vsartifact.training.channels import Plane
from vsartifact.training.dataset import PairMaker
from vsartifact.training.degrade import unpack
from vsartifact.training.features import Features, feature_distance
from vsartifact.training.networks import Network
from vsartifact.training.networks.planes import KINDS
from vsartifact.training.sources import Library, Source

if TYPE_CHECKING:
    from vsartifact.training.config import TrainConfig

FILES_PER_CODEC = 6


GROUPS: dict[str, dict[str, slice]] = {
    "plane": {"": slice(0, 1)},
    "rgb": {"": slice(0, 3)},
    "yuv444": {"y": slice(0, 1), "u": slice(1, 2), "v": slice(2, 3)},
    "yuv420": {"y": slice(0, 1), "u": slice(1, 2), "v": slice(2, 3)},
    "chroma": {"u": slice(0, 1), "v": slice(1, 2)},
    "jpeg": {"": slice(0, 1)},
    "jpeg_chroma": {"u": slice(0, 1), "v": slice(1, 2)},
}
"""Restored planes of each kind that are measured together, by what is added to a codec's name."""


@dataclass(frozen=True)
class _Row:
    """One frame: all planes that the network reads, and the truth of those that it restores."""

    codec: str
    lq: list[Plane]
    gt: list[Plane]
    full_range: bool


class Validation:
    """A fixed set of compressed frames of held-out sources, some for every codec of the mix.

    Gains of networks of one plane and of R'G'B' are named after the codec (``x264``), others after codec and plane (``x264 u``).
    Planes that the codec left unharmed (grey pictures' chroma) are not measured: their PSNR has no value to gain on.
    """

    def __init__(self, sources: list[Source], cfg: TrainConfig, kind: str, console: Console) -> None:
        self.kind = kind
        self.held_out = True
        """Whether its sources are others than those that are trained on."""
        self.scale = cfg.distort.scale
        self._rows: list[_Row] = []
        library = Library(sources)
        codecs = [name for name, weight in cfg.distort.codecs.items() if weight > 0]
        jobs = [(codec, i) for codec in codecs for i in range(FILES_PER_CODEC)]
        for codec, i in track(jobs, "validation pairs", console=console, transient=True):
            distort = dataclasses.replace(cfg.distort, chance=1.0, codecs={codec: 1.0}, twice_chance=0.0)
            maker = PairMaker(sources=tuple(sources), distort=distort, seed=cfg.seed + 1, cache=Path(cfg.cache))
            folder = maker.folder
            folder.mkdir(parents=True, exist_ok=True)
            maker.make(library, folder, i)
            pairs = maker.load(folder, i)
            full_range = bool(pairs.note["full_range"])
            for packed_lq, packed_gt in zip(pairs.lq, pairs.gt, strict=True):
                frames = unpack(packed_lq, distort.size), unpack(packed_gt, distort.size * self.scale)
                lq, gt = ([_rounded(p) for p in channels.whole(frame, kind, full_range)] for frame in frames)
                self._rows.append(_Row(codec, lq, channels.restored(gt, kind), full_range))

    def scores(self, net: Network) -> dict[str, list[tuple[float, float]]]:
        """PSNR in dB of the decoded input (enlarged by nearest neighbour for x2) and of the restored planes, by codec and plane."""
        out: dict[str, list[tuple[float, float]]] = defaultdict(list)
        for row in self._rows:
            decoded, result = self._enlarged(channels.restored(row.lq, self.kind)), restore(net, row.lq)
            for group, part in GROUPS[self.kind].items():
                truth = np.stack(row.gt[part])
                before = psnr(np.stack(decoded[part]), truth)
                if before < 100:
                    out[f"{row.codec} {group}".strip()].append((before, psnr(np.stack(result[part]), truth)))
        return out

    def gains(self, net: Network) -> dict[str, float]:
        """Mean gain in PSNR over the decoded input in dB, by codec and plane, and over all codecs."""
        out = {name: round(float(np.mean([b - a for a, b in pairs])), 4) for name, pairs in self.scores(net).items()}
        for group in GROUPS[self.kind]:
            of_group = [gain for name, gain in out.items() if name.partition(" ")[2] == group]
            if of_group:
                out[f"all {group}".strip()] = round(float(np.mean(of_group)), 4)
        return out

    def distances(self, net: Network, features: Features) -> tuple[float, float]:
        """Mean feature distance to the original of the decoded and of the restored frames, see ``features.feature_distance``."""
        values = []
        for row in self._rows:
            decoded = self._enlarged(channels.restored(row.lq, self.kind))
            before, after, truth = (self._shown(planes, row.full_range) for planes in (decoded, restore(net, row.lq), row.gt))
            values.append((feature_distance(features, before, truth), feature_distance(features, after, truth)))
        before, after = np.mean(values, 0).tolist()
        return before, after

    def report(self, net: Network) -> str:
        """A Markdown table of PSNR before and after, by codec and plane."""
        what = {"plane": "-Y", "jpeg": "-Y", "rgb": " of R'G'B'"}.get(self.kind, "")
        lines = ["| codec | frames | decoded | restored | gain |", "|---|---|---|---|---|"]
        for name, values in self.scores(net).items():
            before, after = np.mean(values, 0)
            lines.append(f"| {name} | {len(values)} | {before:.2f} dB | {after:.2f} dB | {after - before:+.2f} dB |")
        on = "held-out sources" if self.held_out else "sources that were trained on (fewer than 16: none are held out)"
        return f"Mean PSNR{what} on {on}, compressed as in training\n\n" + "\n".join(lines) + "\n"

    def picture(self, net: Network) -> NDArray[np.uint8]:
        """Decoded, restored and original side by side, a row for each codec: luma, H x W, or R'G'B', H x W x 3.

        Chroma alone is shown on the decoded luma in all three.
        """
        rows, seen = [], set()
        for row in self._rows:
            if row.codec not in seen:
                seen.add(row.codec)
                told = KINDS[self.kind].told
                luma = row.lq[told : told + 1] if channels.untold(self.kind) == "chroma" else []
                decoded = self._enlarged(channels.restored(row.lq, self.kind))
                shown = [self._shown([*luma, *planes], row.full_range) for planes in (decoded, restore(net, row.lq), row.gt)]
                rows.append(np.hstack(shown))
        return np.vstack(rows)

    def save_picture(self, net: Network, path: Path) -> None:
        """Write :meth:`picture` as PNG."""
        Image.fromarray(self.picture(net)).save(path)

    def _enlarged(self, planes: list[Plane]) -> list[Plane]:
        return [plane.repeat(self.scale, 0).repeat(self.scale, 1) for plane in planes]

    def _shown(self, planes: list[Plane], full_range: bool) -> NDArray[np.uint8]:
        if self.kind in ("plane", "jpeg"):
            return planes[0]
        if KINDS[self.kind].subsampled:
            planes = channels.whole(planes, "rgb", full_range)
        elif self.kind == "yuv444":
            planes = to_rgb(planes, full_range)
        return _rounded(np.stack(planes, -1))


def _rounded(plane: Plane) -> NDArray[np.uint8]:
    return np.rint(plane).astype(np.uint8)


def restore(net: Network, planes: Sequence[Plane]) -> list[NDArray[np.uint8]]:
    """Run a network on whole planes of its kind, see :func:`vsartifact.training.channels.restore`."""
    device = next(net.parameters()).device
    return channels.restore(lambda x: net(x.to(device)), planes, net.kind, net.multiple)
