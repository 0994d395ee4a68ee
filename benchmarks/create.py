# SPDX-License-Identifier: MIT
"""Time that core.vsartifact.Restore takes to be created and to give a frame, the first time in a process and later, as when a
player seeks.

    python benchmarks/create.py [--models fsrcnnx_car chroma_car] [--providers cpu openvino] [--size 1920x1080] [--repeat 20] [--cpu]

Each model and provider runs in a process of its own; the first creation includes loading the provider's libraries. Later filters
are made after the one before is gone. The name `gpu` stands for clips in GPU memory, which need VapourSynth R81 and a driver of
Vulkan 1.4. Printed in milliseconds: the first creation, the second, median and slowest of the later ones; the frame of the first
and of the second filter, from the call that makes the filter to the frame in the host's memory; and how many sessions were built.
With --cpu milliseconds are those of the process on all cores, which other programs do not change.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import statistics
import subprocess
import sys
import time


def measure(model: str, provider: str, width: int, height: int, repeat: int, cpu: bool) -> tuple[list[float], list[float], int]:
    """Milliseconds of each creation, first to last, and to the frame of the first two filters; sessions built."""
    import vapoursynth as vs

    core = vs.core
    clip = core.std.BlankClip(format=vs.YUV420P8, width=width, height=height, length=1)
    chosen: dict[str, object] = {"provider": provider}
    if provider == "vulkan":
        chosen["device_id"] = 0  # a software device, where there is no graphics card
    if provider == "gpu":
        clip, chosen = core.std.GPUUpload(clip), {}
        core.std.GPUDownload(clip).get_frame(0).close()  # VapourSynth opens its device
    now = time.process_time if cpu else time.perf_counter
    times, frames = [], []
    for n in range(1 + repeat):
        began = now()
        filtered = core.vsartifact.Restore(clip, model=model, **chosen)
        times.append(1000 * (now() - began))
        if n < 2:
            (core.std.GPUDownload(filtered) if provider == "gpu" else filtered).get_frame(0).close()
            frames.append(1000 * (now() - began))
        del filtered
    return times, frames, core.vsartifact.Version()["sessions_created"]


def available() -> list[str]:
    """Providers that work here, and gpu."""
    import vapoursynth as vs

    import vsartifact

    names = ["auto", *(p.name for p in vsartifact.providers() if p.available)]
    with contextlib.suppress(vs.Error, AttributeError):  # an older VapourSynth or driver
        if any(device["usable"] for device in vs.core.vulkan_devices):
            names.append("gpu")
    return names


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--models", nargs="+", default=["fsrcnnx_car", "chroma_car"], help="names in the catalogue, or paths")
    parser.add_argument("--providers", nargs="+", help="default: all that work here, and auto")
    parser.add_argument("--size", default="1920x1080")
    parser.add_argument("--repeat", type=int, default=20)
    parser.add_argument("--cpu", action="store_true")
    parser.add_argument("--one", nargs=2, help=argparse.SUPPRESS)
    args = parser.parse_args()
    width, height = map(int, args.size.split("x"))
    if args.one:
        model, provider = args.one
        print(json.dumps(measure(model, provider, width, height, args.repeat, args.cpu)))
        return
    print(f"{args.size} YUV420P8, milliseconds, {args.repeat} later filters")
    for model in args.models:
        for provider in args.providers or available():
            command = [sys.executable, __file__, *sys.argv[1:], "--one", model, provider]
            output = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
            (first, *later), frames, sessions = json.loads(output.splitlines()[-1])
            print(
                f"{model:20s} {provider:14s} first {first:7.1f}  second {later[0]:6.1f}  "
                f"later {statistics.median(later):5.1f} (slowest {max(later):5.1f})  "
                f"frames {frames[0]:7.1f} and {frames[1]:7.1f}  sessions {sessions}",
                flush=True,
            )


if __name__ == "__main__":
    main()
