# SPDX-License-Identifier: MIT
"""Validation while training: the gain on pairs of held-out sources, and a picture of it."""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from rich.console import Console
from rich.progress import track

from vsartifact.training.dataset import PairMaker
from vsartifact.training.degrade import unpack
from vsartifact.training.metrics import psnr
from vsartifact.training.networks import Network
from vsartifact.training.sources import Library, Source

if TYPE_CHECKING:
    from vsartifact.training.config import TrainConfig

FILES_PER_CODEC = 6


class Validation:
    """A fixed set of compressed frames of held-out sources, some for every codec of the mix."""

    def __init__(self, sources: list[Source], cfg: TrainConfig, console: Console) -> None:
        self.scale = cfg.distort.scale
        self.size = cfg.distort.size
        self._rows: list[tuple[str, NDArray[np.uint8], NDArray[np.uint8]]] = []
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
            for lq, gt in zip(pairs.lq, pairs.gt, strict=True):
                self._rows.append((codec, unpack(lq, self.size)[0], unpack(gt, self.size * self.scale)[0]))

    def gains(self, net: Network) -> dict[str, float]:
        """Mean gain in PSNR-Y over the decoded input (enlarged by nearest neighbour for x2), in dB, by codec and over all."""
        gains = defaultdict(list)
        for codec, lq, gt in self._rows:
            before = psnr(lq.repeat(self.scale, 0).repeat(self.scale, 1), gt)
            gains[codec].append(psnr(restore(net, lq), gt) - before)
        out = {codec: round(float(np.mean(values)), 4) for codec, values in gains.items()}
        return out | {"all": round(float(np.mean(list(out.values()))), 4)}

    def report(self, net: Network) -> str:
        """A Markdown table of PSNR-Y before and after, by codec."""
        scores = defaultdict(list)
        for codec, lq, gt in self._rows:
            before = psnr(lq.repeat(self.scale, 0).repeat(self.scale, 1), gt)
            scores[codec].append((before, psnr(restore(net, lq), gt)))
        lines = ["| codec | frames | decoded | restored | gain |", "|---|---|---|---|---|"]
        for codec, values in scores.items():
            before, after = np.mean(values, 0)
            lines.append(f"| {codec} | {len(values)} | {before:.2f} dB | {after:.2f} dB | {after - before:+.2f} dB |")
        return "Mean PSNR-Y on held-out sources, compressed as in training\n\n" + "\n".join(lines) + "\n"

    def picture(self, net: Network) -> NDArray[np.uint8]:
        """Decoded, restored and original luma side by side, a row for each codec."""
        rows, seen = [], set()
        for codec, lq, gt in self._rows:
            if codec not in seen:
                seen.add(codec)
                rows.append(np.hstack([lq.repeat(self.scale, 0).repeat(self.scale, 1), restore(net, lq), gt]))
        return np.vstack(rows)

    def save_picture(self, net: Network, path: Path) -> None:
        """Write :meth:`picture` as PNG."""
        Image.fromarray(self.picture(net)).save(path)


def restore(net: Network, luma: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Run a luma network on one 8-bit plane and round the result to 8 bits."""
    device = next(net.parameters()).device
    with torch.inference_mode():
        out = net(torch.from_numpy(luma.copy())[None, None].to(device).float() / 255)
    result: NDArray[np.uint8] = (out[0, 0].clamp(0, 1) * 255).round().byte().cpu().numpy()
    return result
