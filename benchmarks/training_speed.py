# SPDX-License-Identifier: MIT
"""Training steps a second of a recipe's network, forward and backward, with and without ``--bf16`` and ``--compile``.

    python benchmarks/training_speed.py training/recipes/car_40k.toml training/recipes/car_10k.toml [--device cpu] [--threads 1]

Batches are random, of the size of the first stage; neither pairs nor the optimiser's step are in the time. Modes take turns, medians.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import torch
from rich.console import Console
from rich.table import Table

from vsartifact.training.config import read
from vsartifact.training.networks import build

MODES = {"float32": (False, False), "compiled": (False, True), "bf16": (True, False), "bf16, compiled": (True, True)}
"""bf16 and compile of each."""


def stepper(recipe: Path, device: str, bf16: bool, compiled: bool) -> Callable[[], float]:
    """Seconds of one step, each time that it is called."""
    config = read(recipe, {})
    net = build(config.network, config.network_args).to(device).to(memory_format=torch.channels_last)
    valid = torch.compile(net.valid) if compiled else net.valid
    stage = config.stages[0]
    side = stage.patch + 2 * net.training_margin
    batch = torch.rand(stage.batch_size, net.channels, side, side, device=device).to(memory_format=torch.channels_last)

    def step() -> float:
        began = time.perf_counter()
        net.zero_grad(set_to_none=True)
        with torch.autocast(device.partition(":")[0], torch.bfloat16, enabled=bf16):
            out = valid(batch)
        out.float().square().mean().backward()
        if device != "cpu":
            torch.cuda.synchronize()
        return time.perf_counter() - began

    return step


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("recipes", nargs="+", type=Path)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--steps", type=int, default=20, help="of each mode")
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    table = Table("recipe", *MODES, title=f"steps a second, {args.device}, {args.threads} thread(s)")
    for recipe in args.recipes:
        steppers = {mode: stepper(recipe, args.device, *flags) for mode, flags in MODES.items()}
        for step in steppers.values():
            step(), step()  # compiles, warms up
        times = {mode: [] for mode in MODES}
        for _ in range(args.steps):
            for mode, step in steppers.items():
                times[mode].append(step())
        table.add_row(recipe.stem, *(f"{1 / statistics.median(t):.1f}" for t in times.values()))
    Console().print(table)


if __name__ == "__main__":
    main()
