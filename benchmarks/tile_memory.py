# SPDX-License-Identifier: MIT
"""Peak memory of a network of a recipe on a large picture, cut into tiles, in PyTorch on the CPU.

    python benchmarks/tile_memory.py training/recipes/armoe_car_qp22.toml [--size 1920x1080] [--tile 128 192 256] [--tiles 2]

Weights are random: memory and time do not depend on them. Each size of tile runs in a process of its own. All tiles are alike, so a
few tell the peak; --tiles 0 restores the whole picture.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import time
import tomllib
from pathlib import Path


class Enough(Exception):
    """As many tiles as were asked for are done."""


def measure(recipe: Path, width: int, height: int, tile: int, tiles: int) -> None:
    """Run one size of tile in this process and print a line."""
    import torch
    from rich.console import Console

    from vsartifact.training.eval_methods import tiled
    from vsartifact.training.networks import build, describe

    config = tomllib.loads(recipe.read_text())
    name, arguments = config["network"], config["network_args"]
    net = build(name, arguments).eval()
    info = describe(net, name, arguments)
    height, width = (-(-n // info.multiple) * info.multiple for n in (height, width))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    times: list[float] = []
    console = Console(stderr=True)

    def valid(x: torch.Tensor) -> torch.Tensor:
        if tiles and len(times) == tiles:
            raise Enough
        began = time.perf_counter()
        out: torch.Tensor = net.valid(x)
        times.append(time.perf_counter() - began)
        count = -(-width // tile) * -(-height // tile)
        console.print(f"tile {len(times)} of {count}: {times[-1]:.1f} s", style="dim")
        return out

    with torch.inference_mode():
        picture = torch.rand(1, len(info.inputs), height, width)
        try:
            tiled(valid, info, tile)(picture)
            done = "whole picture"
        except Enough:
            done = f"{tiles} tiles"
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    median = sorted(times)[len(times) // 2]
    print(f"tile {tile}: peak {peak:.0f} MiB ({before:.0f} before the first), {median:.1f} s a tile, {done}", flush=True)


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("recipe", type=Path)
    parser.add_argument("--size", default="1920x1080")
    parser.add_argument("--tile", type=int, nargs="+", default=[128, 192, 256])
    parser.add_argument("--tiles", type=int, default=2, help="tiles to restore; 0: all")
    parser.add_argument("--run", action="store_true", help=argparse.SUPPRESS)
    args = parser.parse_args()
    width, height = map(int, args.size.split("x"))
    if args.run:
        measure(args.recipe, width, height, args.tile[0], args.tiles)
        return
    for tile in args.tile:
        command = [sys.executable, __file__, str(args.recipe), "--size", args.size, "--tile", str(tile)]
        subprocess.run([*command, "--tiles", str(args.tiles), "--run"], check=True)


if __name__ == "__main__":
    main()
