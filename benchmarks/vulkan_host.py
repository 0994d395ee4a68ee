# SPDX-License-Identifier: MIT
"""The processor's own time for a frame on provider ``vulkan``, which converts, copies and records beside the device's work.

    python benchmarks/vulkan_host.py [--models car_10k chroma_car] [--size 1920x1080] [--frames 30]

A loader of the tests' own (tests/plugin/vulkan_loader.cpp) keeps dispatches from the driver, so that a software device computes
nothing. Printed are milliseconds of the process by frame of YUV420P8 and YUV420P16, at constant and at adaptive strength. It needs a
Vulkan device, which may be a software one, and a C++ compiler.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from vulkan_counts import build_loader

FRAMES = """
import sys, time, vapoursynth as vs
model, form, adaptive, width, height, frames = *sys.argv[1:3], *map(int, sys.argv[3:])
core = vs.core
core.num_threads = 1
clip = core.std.BlankClip(format=getattr(vs, form), width=width, height=height, length=frames + 3, keep=True)
clip = core.vsartifact.Restore(clip, model=model, provider="vulkan", device_id=0, num_streams=1, adaptive=adaptive)
core.std.SetVideoCache(clip, mode=0)
for n in range(frames + 3):
    clip.get_frame(n).close()
    if n == 2:
        began = time.process_time()
print(1000 * (time.process_time() - began) / frames)
"""


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--models", nargs="+", default=["car_10k", "chroma_car"])
    parser.add_argument("--size", default="1920x1080")
    parser.add_argument("--frames", type=int, default=30)
    args = parser.parse_args()
    size = args.size.split("x")
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            **os.environ,
            "VSARTIFACT_VULKAN": str(build_loader(Path(folder))),
            "VULKAN_RECORD": str(Path(folder) / "record"),
        }
        for model in args.models:
            for form in ("YUV420P8", "YUV420P16"):
                times = []
                for adaptive in "01":
                    command = [sys.executable, "-c", FRAMES, model, form, adaptive, *size, str(args.frames)]
                    done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True)
                    times.append(float(done.stdout))
                print(f"{model:12s} {args.size} {form:10s} {times[0]:6.2f} ms a frame, adaptive {times[1]:6.2f}", flush=True)


if __name__ == "__main__":
    main()
