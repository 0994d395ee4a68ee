# SPDX-License-Identifier: MIT
"""Training pairs per second and core, for every codec and for the mix, and the cores that a training needs.

    python benchmarks/pairs.py [recipe.toml] --data PICTURES [--files 12] [--rounds 5] [--steps-per-second 30] [--distort-... ]

A file is what one number makes: `keep` pairs from one clip. Times are CPU seconds of this process with all threads of encoders,
so other load on the machine hardly counts; sources are decoded before. Each round makes the same numbers. Printed are medians
over rounds, slowest and fastest round. Cores needed = steps per second x fresh files per step / files per second and core.
"""

from __future__ import annotations

import argparse
import dataclasses
import statistics
import sys
import time
from pathlib import Path

from rich.console import Console
from rich.table import Table

from vsartifact.training import config
from vsartifact.training.codec_table import CODECS
from vsartifact.training.degrade import DistortConfig, make_pairs
from vsartifact.training.sources import Library, find_sources


def seconds_per_file(library: Library, distort: DistortConfig, files: int, rounds: int, seed: int) -> list[float]:
    """CPU seconds that one file takes, once per round."""
    for index in range(files):  # decodes the sources, loads the libraries
        make_pairs(index, seed, library, distort)
    out = []
    for _ in range(rounds):
        began = time.process_time()
        for index in range(files):
            make_pairs(index, seed, library, distort)
        out.append((time.process_time() - began) / files)
    return out


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("recipe", nargs="?", type=Path, help="TOML file of a training, for its mix, fresh and batch size")
    parser.add_argument("--data", nargs="+", required=True, help="folders of pictures and clips")
    parser.add_argument("--files", type=int, default=12, help="files per round (default: 12)")
    parser.add_argument("--rounds", type=int, default=5, help="rounds (default: 5)")
    parser.add_argument("--steps-per-second", type=float, default=30.0, help="the trainer's speed (default: 30)")
    parser.add_argument("--fresh", type=float, default=argparse.SUPPRESS, help="new files per step, instead of the recipe's")
    config.add_flags(parser, DistortConfig, prefix="distort_")
    flags = vars(parser.parse_args())
    recipe, files, rounds, speed = (flags.pop(name) for name in ("recipe", "files", "rounds", "steps_per_second"))
    try:
        cfg = config.read(recipe, flags)
        library = Library(find_sources(cfg.data, cfg.renders, cfg.renders_sample_lightly)[0])
    except (config.ConfigError, FileNotFoundError, ValueError) as error:
        print(f"pairs.py: {error}", file=sys.stderr)
        return 1
    distort = cfg.distort
    mixes = {name: dataclasses.replace(distort, codecs={name: 1.0}, chance=1.0) for name in CODECS if distort.codecs.get(name)}
    mixes["clean"] = dataclasses.replace(distort, chance=0.0)
    mixes["the mix"] = distort
    table = Table("codec", "pairs/s per core", "slowest..fastest round", "files/s per core", "cores needed")
    for name, mix in mixes.items():
        rates = sorted(1 / seconds for seconds in seconds_per_file(library, mix, files, rounds, cfg.seed))
        rate = statistics.median(rates)
        spread = f"{rates[0] * mix.keep:.1f}..{rates[-1] * mix.keep:.1f}"
        table.add_row(name, f"{rate * mix.keep:.1f}", spread, f"{rate:.2f}", f"{speed * cfg.fresh / rate:.2f}")
    console = Console(width=110)
    console.print(table)
    batch = cfg.stages[0].batch_size
    uses = batch / (cfg.fresh * distort.keep) if cfg.fresh else float("inf")
    low, high = distort.length
    console.print(
        f"Frames of {distort.size}x{distort.size}, {low}..{high} in a clip, {distort.keep} pairs of it. Cores needed are for "
        f"{speed:g} steps/s and {cfg.fresh:g} new files per step: at batch {batch} every pair is drawn from {uses:.1f} times."
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
