# SPDX-License-Identifier: MIT
"""Train a small feature network of our own, for feature losses and distances where VGG-19 cannot be had.

    python training/feature_net.py --data ../shared/data/train -o features.safetensors
    python training/train.py ... --features own:features.safetensors --loss mse=1 feature=0.02

It learns to tell from a patch alone how it was coded: which codec (none, jpeg, x264, ...), and from each of its maps how large the
error is at each place, as a logarithm; on pairs made as for every training but coded worse, a quarter of them blurred, as restorers
that are trained on pixels blur. No labels but these are needed. Its maps therefore follow blocks, ringing and lost texture. About
ten minutes on one core; at the end it is measured on held-out sources against always saying what is most frequent or the mean, and
the figures are stored in the file.
"""

from __future__ import annotations

import argparse
import copy
import json
import sys
from pathlib import Path

import numpy as np
import torch
from rich.console import Console
from rich.progress import track
from torch import Tensor, nn
from torch.nn import functional as F
from torch.nn.utils.fusion import fuse_conv_bn_eval

from vsartifact.training.channels import RGB
from vsartifact.training.codec_table import CODECS
from vsartifact.training.dataset import Batch, DataError, PairMaker, PairStream
from vsartifact.training.degrade import DistortConfig
from vsartifact.training.features import Features, save_features
from vsartifact.training.progress import Means
from vsartifact.training.sources import find_sources
from vsartifact.training.train import hold_out, learning_rate

BLOCKS = ((16, 24), (32, 48), (64, 64), (96, 96), (128,))
"""Of the features: 338,000 parameters, 16,000 multiplications per pixel."""
DISTORT = DistortConfig(
    qualities={
        "jpeg": (50, 5), "mpeg2": (6, 31), "mpeg4": (6, 31), "x264": (24, 44), "x265": (26, 46), "vp9": (40, 63), "svtav1": (40, 63),
        "avif": (35, 63),
    },
    still_chance=0.6, twice_chance=0.0, grain_chance=0.05, length=(3, 6),
)  # fmt: skip
"""Artifacts that can be seen: from high qualities, which no patch gives away, nothing is learned."""
CLASSES = ("none", *CODECS)
FLOOR = 1e-6
"""Squared errors of patches, (code values / 255)^2, count as at least this: 60 dB."""
LR = 2e-3
"""Peak learning rate."""
CELL = 8
"""Side in pixels of the squares whose errors are told apart."""
HELD_FILES = 48
"""Files of pairs that the network is measured on."""


class Judge(nn.Module):
    """Features and what is learned from them: codecs from all maps together, the error around each place from each map alone.

    Every convolution has a batch norm while it learns, which :meth:`folded` puts into its weights.
    """

    def __init__(self) -> None:
        super().__init__()
        self.features = Features(BLOCKS, [1.0] * len(BLOCKS))
        for conv in self.features.convolutions:
            nn.init.kaiming_normal_(conv.weight, nonlinearity="relu")
        with torch.no_grad():  # starts blind to brightness, which says nothing of the task and drowns what does
            first = self.features.convolutions[0].weight
            first -= first.mean((1, 2, 3), keepdim=True)
        self.norms = nn.ModuleList(nn.BatchNorm2d(conv.out_channels) for conv in self.features.convolutions)
        inputs = 2 * sum(block[-1] for block in BLOCKS)
        self.codec = nn.Sequential(nn.BatchNorm1d(inputs), nn.Linear(inputs, 64), nn.ReLU(), nn.Linear(64, len(CLASSES)))
        self.errors = nn.ModuleList(nn.Conv2d(block[-1], 1, 1) for block in BLOCKS)

    def forward(self, x: Tensor) -> tuple[Tensor, list[Tensor]]:
        """N x 3 x H x W -> N x classes logits, and by block N x 1 x cells x cells decades of squared error, see :func:`cells`."""
        maps, norms = [], iter(self.norms)
        x = (x - self.features.mean) / self.features.std
        for block in self.features.blocks:
            for layer in block.children():
                x = layer(x)
                if isinstance(layer, nn.Conv2d):
                    x = next(norms)(x)
            maps.append(x)
        spread = [(m.var((2, 3), correction=0) + 1e-6).log() / 2 for m in maps]
        logits: Tensor = self.codec(torch.cat([*(m.mean((2, 3)) for m in maps), *spread], 1))
        pooled = [F.avg_pool2d(m, max(CELL // 2**k, 1)) for k, m in enumerate(maps)]
        # Decades lie around 10^-4.
        return logits, [head((m + 0.01).log()) - 4 for head, m in zip(self.errors, pooled, strict=True)]

    def folded(self) -> Features:
        """The features alone, each batch norm in its convolution."""
        features = copy.deepcopy(self.features)
        for conv, norm in zip(features.convolutions, self.norms, strict=True):
            assert isinstance(norm, nn.BatchNorm2d)
            conv.load_state_dict(fuse_conv_bn_eval(conv.eval(), norm.eval()).state_dict())
        return features.eval()


def task(batch: Batch, rng: np.random.Generator, blurred: float = 0.25) -> tuple[Tensor, Tensor, list[Tensor]]:
    """Patches (N x 3 x H x W), their classes (N) and what :func:`cells` makes of their errors; a share is blurred by a Gaussian."""
    lq = batch.lq
    sigma = torch.from_numpy(rng.uniform(0.4, 1.2, len(lq)).astype(np.float32))
    taps = torch.exp(-torch.arange(-3.0, 4.0).square() / (2 * sigma[:, None].square()))
    taps = (taps / taps.sum(1, keepdim=True)).repeat_interleave(3, 0)  # a row for each plane
    planes = F.pad(lq, (3,) * 4, mode="replicate").flatten(0, 1)[None]
    planes = F.conv2d(F.conv2d(planes, taps[:, None, None], groups=len(taps)), taps[:, None, :, None], groups=len(taps))
    chosen = torch.from_numpy(rng.random(len(lq)) < blurred)
    lq = torch.where(chosen[:, None, None, None], planes.view_as(lq), lq)
    return lq, torch.tensor([CLASSES.index(codec) for codec in batch.codecs]), cells((lq - batch.gt).square())


def cells(squared: Tensor) -> list[Tensor]:
    """Squared errors N x 3 x H x W -> by block N x 1 x cells x cells decades of their means over squares, as large as the map's
    step but at least ``CELL``."""
    means = [F.avg_pool2d(squared.mean(1, keepdim=True), max(2**k, CELL)) for k in range(len(BLOCKS))]
    return [mean.clamp_min(FLOOR).log10() for mean in means]


@torch.inference_mode()
def measure(judge: Judge, features: Features, stream: PairStream, patch: int, steps: int = 12) -> dict[str, float]:
    """How much ``steps`` batches of 64 give away: the share of codecs told right, and of the variance of errors that each block
    explains (of which the mean, the trivial predictor, explains 0).

    Sets the scales of ``features``, the judge's, so that every map of clean patches has a variance of 1.
    """
    codecs, told, energies = [], [], []
    guesses: list[list[Tensor]] = [[] for _ in BLOCKS]
    truths: list[list[Tensor]] = [[] for _ in BLOCKS]
    rng = np.random.default_rng(0)
    judge.eval()
    for step in range(steps):
        batch = stream.batch(step, 64, patch)
        x, codec, decades = task(batch, rng)
        logits, errors = judge(x)
        codecs.append(codec)
        told.append(logits.argmax(1))
        for k in range(len(BLOCKS)):
            guesses[k].append(errors[k].flatten())
            truths[k].append(decades[k].flatten())
        energies.append([m.var((0, 2, 3)).mean().item() for m in features(batch.gt)])
    features.scales = tuple(1 / max(float(e), 1e-12) ** 0.5 for e in np.mean(energies, 0))
    codec = torch.cat(codecs)
    figures = {
        "accuracy": (torch.cat(told) == codec).float().mean().item(),
        "accuracy_of_most_frequent": codec.bincount().max().item() / len(codec),
    }
    for k, (guess, truth) in enumerate(zip(map(torch.cat, guesses), map(torch.cat, truths), strict=True), 1):
        figures[f"explained_by_block_{k}"] = 1 - ((guess - truth).square().mean() / truth.var()).item()
    return figures


def train_features(
    data: list[str], out: Path, iters: int, batch_size: int, patch: int, warm: int, cache: Path, workers: int, console: Console
) -> dict[str, float]:
    """Train, measure and write a feature network; gives the figures of :func:`measure`.

    Raises:
        FileNotFoundError, ValueError, DataError: with one sentence that says why.
    """
    torch.manual_seed(0)
    sources, problems = find_sources(data)
    for problem in problems:
        console.print(f"[yellow]{problem}")
    used, held = hold_out(sources)
    makers = [PairMaker(sources=tuple(s), distort=DISTORT, seed=seed, cache=cache) for seed, s in enumerate((used, held))]
    judge = Judge()
    optimiser = torch.optim.Adam(judge.parameters(), betas=(0.9, 0.99))
    rng, means = np.random.default_rng(1), Means()
    with PairStream(makers[0], 0, warm, 0.1, warm + iters, workers, RGB) as stream:
        for step in track(range(iters), "feature network", console=console):
            x, codec, decades = task(stream.batch(step, batch_size, patch), rng)
            for group in optimiser.param_groups:
                group["lr"] = LR * learning_rate(step, iters, 100)
            logits, errors = judge(x)
            parts = [(guess - truth).square().mean() for guess, truth in zip(errors, decades, strict=True)]
            told = F.cross_entropy(logits, codec)
            loss = torch.stack(parts).sum() + told / 2
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            optimiser.step()
            means.add({"cross-entropy": told.item()} | {f"block {k}": part.item() for k, part in enumerate(parts, 1)})
            if (step + 1) % 100 == 0:
                text = ", ".join(f"{name} {value:.3f}" for name, value in means.take().items())
                console.print(f"step {step + 1}: {text}; waited {stream.waited:.0f} s for pairs")
    if not all(torch.isfinite(p).all() for p in judge.parameters()):
        raise DataError("the weights of the feature network are not finite; train it again with smaller batches")
    with PairStream(makers[1], 0, HELD_FILES, 0, HELD_FILES, workers, RGB) as stream:
        features = judge.folded()
        figures = {name: round(value, 4) for name, value in measure(judge, features, stream, patch).items()}
    facts = {"iters": iters, "batch_size": batch_size, "patch": patch, "sources": len(used), "held_out": len(held), **figures}
    save_features(out, features, facts)
    return figures


def main(argv: list[str] | None = None) -> int:
    """Command-line entry; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", nargs="+", required=True, help="folders of pictures and clips, as train.py takes them")
    parser.add_argument("-o", "--out", type=Path, required=True, help="file to write, .safetensors")
    parser.add_argument("--iters", type=int, default=2500, help="steps")
    parser.add_argument("--batch-size", type=int, default=32, help="patches per step")
    parser.add_argument("--patch", type=int, default=64, help="width and height of a patch, a multiple of 16")
    parser.add_argument("--warm", type=int, default=128, help="files of pairs before the first step; a tenth per step follow")
    parser.add_argument("--cache", type=Path, default=Path("cache"), help="folder for pairs")
    parser.add_argument("--workers", type=int, default=1, help="processes that make pairs")
    parser.add_argument("--threads", type=int, default=0, help="PyTorch's threads; 0 leaves its default")
    args = vars(parser.parse_args(argv))
    console = Console(stderr=True)
    if threads := args.pop("threads"):
        torch.set_num_threads(threads)
    try:
        figures = train_features(**args, console=console)
    except (DataError, FileNotFoundError, ValueError) as error:
        console.print(f"[red]feature_net.py: {error}")
        return 1
    console.print(f"wrote {args['out']}")
    print(json.dumps(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main())
