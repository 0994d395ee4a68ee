# SPDX-License-Identifier: MIT
"""Resident memory of many Restore calls in one script: what they hold while frames are due, and what is left when they are gone.

    python benchmarks/filter_memory.py [--filters 1 8 32] [--size 1920x1080] [--model car_10k] [--provider native] [--threads 2]

As in examples/zones.vpy each call restores a part of the clip of its own; every part gives its frames in turn, several at once.
Each count runs in a process of its own. Memory is what the process has more than before the first call, in MiB: the maximum, what
is held behind the last frame, and what is left after the filters were freed.
"""

from __future__ import annotations

import argparse
import gc
import subprocess
import sys
import time
from pathlib import Path

FRAMES = 4


def resident(key: str) -> float:
    """MiB of this process: VmRSS now, VmHWM at most so far."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith(key + ":"))


def measure(filters: int, args: argparse.Namespace) -> None:
    """Run one count in this process and print a line."""
    import vapoursynth as vs

    core = vs.core
    core.num_threads = args.threads
    core.max_cache_size = 64
    width, height = map(int, args.size.split("x"))
    source = core.std.BlankClip(format=vs.YUV420P8, width=width, height=height, length=FRAMES * filters, color=[80, 128, 128])
    source = core.std.Loop(core.std.Expr(source[0], ["x 16 +", "", ""]), len(source))
    source.get_frame(0).close()
    clips = [source[FRAMES * n : FRAMES * (n + 1)] for n in range(filters)]
    before = resident("VmRSS")
    clips = [core.vsartifact.Restore(clip, model=args.model, provider=args.provider) for clip in clips]
    whole = core.std.Splice(clips)
    began = time.perf_counter()
    for frame in whole.frames(close=True):
        del frame
    took = time.perf_counter() - began
    held, peak = resident("VmRSS") - before, resident("VmHWM") - before
    del whole, clips
    core.clear_cache()
    gc.collect()
    left = resident("VmRSS") - before
    line = f"{filters:3d} filters: peak {peak:.0f} MiB, held {held:.0f}, left {left:.0f}, {FRAMES * filters / took:.1f} frames a second"
    print(line, flush=True)


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--filters", type=int, nargs="+", default=[1, 8, 32])
    parser.add_argument("--size", default="1920x1080")
    parser.add_argument("--model", default="car_10k")
    parser.add_argument("--provider", default="native")
    parser.add_argument("--threads", type=int, default=2, help="of VapourSynth")
    parser.add_argument("--run", action="store_true", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.run:
        measure(args.filters[0], args)
        return
    for filters in args.filters:
        subprocess.run([sys.executable, __file__, *sys.argv[1:], "--filters", str(filters), "--run"], check=True)


if __name__ == "__main__":
    main()
