# SPDX-License-Identifier: MIT
"""Time that core.vsartifact.Restore takes to be created: the first time in a process, and later, as when a player seeks.

    python benchmarks/create.py [--models fsrcnnx_car chroma_car] [--providers cpu openvino] [--size 1920x1080] [--repeat 20]

Each model and provider runs in a process of its own; the first creation includes loading the provider's libraries. Later filters
are made after the one before is gone. Printed in milliseconds: first, median and slowest of the later ones, and how many sessions
were built in all.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import time


def measure(model: str, provider: str, width: int, height: int, repeat: int) -> tuple[list[float], int]:
    """Milliseconds of each creation, first to last, and sessions built."""
    import vapoursynth as vs

    core = vs.core
    clip = core.std.BlankClip(format=vs.YUV420P8, width=width, height=height, length=1)
    device = {"device_id": 0} if provider == "vulkan" else {}  # a software device, where there is no graphics card
    times = []
    for _ in range(1 + repeat):
        began = time.perf_counter()
        filtered = core.vsartifact.Restore(clip, model=model, provider=provider, **device)
        times.append(1000 * (time.perf_counter() - began))
        del filtered
    return times, core.vsartifact.Version()["sessions_created"]


def available() -> list[str]:
    """Providers that work here."""
    import vsartifact

    return ["auto", *(p.name for p in vsartifact.providers() if p.available)]


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--models", nargs="+", default=["fsrcnnx_car", "chroma_car"], help="names in the catalogue, or paths")
    parser.add_argument("--providers", nargs="+", help="default: all that work here, and auto")
    parser.add_argument("--size", default="1920x1080")
    parser.add_argument("--repeat", type=int, default=20)
    parser.add_argument("--one", nargs=2, help=argparse.SUPPRESS)
    args = parser.parse_args()
    width, height = map(int, args.size.split("x"))
    if args.one:
        print(json.dumps(measure(*args.one, width, height, args.repeat)))
        return
    print(f"{args.size} YUV420P8, milliseconds, {args.repeat} later filters")
    for model in args.models:
        for provider in args.providers or available():
            command = [sys.executable, __file__, *sys.argv[1:], "--one", model, provider]
            output = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
            (first, *later), sessions = json.loads(output.splitlines()[-1])
            later_text = f"later {statistics.median(later):5.1f} (slowest {max(later):5.1f})"
            print(f"{model:20s} {provider:14s} first {first:7.1f}  {later_text}  sessions {sessions}", flush=True)


if __name__ == "__main__":
    main()
