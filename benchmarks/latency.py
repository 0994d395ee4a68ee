# SPDX-License-Identifier: MIT
"""One frame by several threads, as a player needs it: provider ``native`` with num_streams=1.

    python benchmarks/latency.py [--model car_10k] [--sizes 1920x1080 3840x2160 7680x4320] [--threads 1 2 4 8 16] [--frames 4]

For each size and number of threads, in a process of its own: the frame's CPU seconds (least of the frames), how many times those of
one thread (what threads compute twice at the seams between their parts), seconds by the clock (least of the frames) with the machine's
own cores, and the process's peak memory. With more threads than the machine has cores the clock says nothing: what more cores would
make of it is in the CPU seconds, which are divided among them, and in what one thread does alone, the planes' conversion.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import time


def measure(model: str, size: str, threads: int, frames: int) -> None:
    """Print `cpu_seconds clock_seconds megabytes` of this process."""
    import numpy as np
    import vapoursynth as vs

    core = vs.core
    width, height = map(int, size.split("x"))
    texture = np.random.default_rng(0).integers(16, 236, (height, width), dtype=np.uint8)

    def fill(n: int, f: vs.VideoFrame) -> vs.VideoFrame:
        out = f.copy()
        np.copyto(np.asarray(out[0]), texture)
        return out

    blank = core.std.BlankClip(format=vs.YUV420P8, width=width, height=height, length=1, color=[120, 128, 128])
    clip = core.std.Loop(core.std.ModifyFrame(blank, blank, fill), frames + 1)
    clip.get_frame(0).close()
    restored = core.vsartifact.Restore(clip, model=model, provider="native", adaptive=0, num_streams=1, num_threads=threads)
    restored.get_frame(0).close()
    cpu, clock = [], []
    for n in range(1, frames + 1):
        began, used = time.perf_counter(), time.process_time()
        restored.get_frame(n).close()
        clock.append(time.perf_counter() - began)
        cpu.append(time.process_time() - used)
    print(min(cpu), min(clock), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", default="car_10k")
    parser.add_argument("--sizes", nargs="+", default=["1920x1080", "3840x2160", "7680x4320"])
    parser.add_argument("--threads", nargs="+", type=int, default=[1, 2, 4, 8, 16])
    parser.add_argument("--frames", type=int, default=4)
    parser.add_argument("--one", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.one:
        size, threads = args.one.split("|")
        measure(args.model, size, int(threads), args.frames)
        return
    print(f"{args.model}, {os.cpu_count()} cores: CPU seconds of a frame (times those of one thread), by the clock, peak memory")
    for size in args.sizes:
        alone = 0.0
        for threads in args.threads:
            command = [sys.executable, __file__, *sys.argv[1:], "--one", f"{size}|{threads}"]
            printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
            cpu, clock, memory = map(float, printed[-3:])
            alone = alone or cpu
            print(
                f"{size:10s} {threads:2d} threads  {cpu:6.3f} s ({cpu / alone:4.2f})  {clock:6.3f} s  {memory:5.0f} MiB",
                flush=True,
            )


if __name__ == "__main__":
    main()
