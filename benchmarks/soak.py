# SPDX-License-Identifier: MIT
"""Memory of a process that creates, uses and frees filters thousands of times, and of one that computes thousands of frames.

    python benchmarks/soak.py [--providers cpu openvino] [--cycles 2000] [--frames 10000] [--size 64x64] [--output FOLDER]

Each provider runs in a process of its own: first the cycles (a filter, one frame of it, and an invalid call), then the frames of one
filter. Resident memory is read a few hundred times. With --output it is written as PROVIDER.csv (phase, count, KiB) and, where
matplotlib is installed (extra `train`), drawn as soak.png. Printed are, for each phase, memory at its middle and at its end, as
medians of a tenth of the phase, and the slope of a line through its last third, when pools are full. 64x64 pixels of YUV420P8 are
6 KiB, of which 4 are written. The name `gpu` stands for clips in GPU memory, which need VapourSynth R81 and a driver of Vulkan 1.4.
"""

from __future__ import annotations

import argparse
import gc
import json
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

Curve = list[tuple[str, int, int]]
"""Phase, how many are done, KiB."""

SAMPLES = 300
"""Of a phase, about."""


def resident() -> int:
    """KiB of this process."""
    gc.collect()
    return next(int(line.split()[1]) for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmRSS"))


def soak(provider: str, cycles: int, frames: int, width: int, height: int, model: str) -> Iterator[tuple[str, int, int]]:
    """Run both phases in this process."""
    import vapoursynth as vs

    core = vs.core
    clip = core.std.BlankClip(format=vs.YUV420P8, width=width, height=height, length=frames, keep=True)
    chosen: dict[str, object] = {"provider": provider}
    if provider == "vulkan":
        chosen["device_id"] = 0  # a software device, where there is no graphics card
    if provider == "gpu":
        clip, chosen = core.std.GPUUpload(clip), {}
    for n in range(cycles):
        filtered = core.vsartifact.Restore(clip, model=model, **chosen, strength=0.5 + n % 2)
        filtered.get_frame(n % frames).close()
        try:
            core.vsartifact.Restore(clip, model=model, **chosen, planes=[3])
        except vs.Error:
            del filtered
        else:
            raise SystemExit("planes=[3] of three planes was taken")
        if n % max(1, cycles // SAMPLES) == 0 or n == cycles - 1:
            yield "cycles", n + 1, resident()
    filtered = core.vsartifact.Restore(clip, model=model, **chosen)
    core.std.SetVideoCache(filtered, mode=0)  # it would fill for thousands of frames
    for n, _ in enumerate(filtered.frames(close=True)):
        if n % max(1, frames // SAMPLES) == 0 or n == frames - 1:
            yield "frames", n + 1, resident()


def summary(curve: Curve, phase: str) -> str:
    """One line on a phase."""
    done, memory = zip(*((n, kib) for name, n, kib in curve if name == phase), strict=True)
    tenth, half, third = max(1, len(done) // 10), len(done) // 2, slice(2 * len(done) // 3, None)
    middle, end = (statistics.median(part) / 1024 for part in (memory[half : half + tenth], memory[-tenth:]))
    slope = statistics.linear_regression(done[third], memory[third]).slope if len(done[third]) > 1 else float("nan")
    return f"{phase}: {done[-1]}, {middle:.1f} MiB at the middle, {end:.1f} MiB at the end, {1024 * slope:+.1f} bytes each"


def draw(curves: dict[str, Curve], path: Path) -> None:
    """Both phases of all providers."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(1, 2, figsize=(10, 4), layout="constrained")
    for axis, phase in zip(axes, ("cycles", "frames"), strict=True):
        for provider, curve in curves.items():
            rows = [(n, kib / 1024) for name, n, kib in curve if name == phase]
            axis.plot(*zip(*rows, strict=True), label=provider)
        axis.set(xlabel=phase, ylabel="resident memory, MiB", ylim=(0, None))
    figure.legend(labels=list(curves), loc="outside upper center", ncols=len(curves))
    figure.savefig(path, dpi=100)


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--providers", nargs="+", default=["cpu", "openvino"])
    parser.add_argument("--cycles", type=int, default=2000)
    parser.add_argument("--frames", type=int, default=10000)
    parser.add_argument("--size", default="64x64")
    parser.add_argument("--model", default="car_3k", help="name in the catalogue, or path")
    parser.add_argument("--output", type=Path, help="folder for the curves")
    parser.add_argument("--one", help=argparse.SUPPRESS)
    args = parser.parse_args()
    width, height = map(int, args.size.split("x"))
    if args.one:
        for row in soak(args.one, args.cycles, args.frames, width, height, args.model):
            print(json.dumps(row), flush=True)
        return
    curves: dict[str, Curve] = {}
    for provider in args.providers:
        command = [sys.executable, __file__, *sys.argv[1:], "--one", provider]
        output = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
        curves[provider] = [json.loads(line) for line in output.splitlines() if line.startswith("[")]
        print(f"{provider:10s} {summary(curves[provider], 'cycles')}\n{'':10s} {summary(curves[provider], 'frames')}", flush=True)
        if args.output:
            args.output.mkdir(parents=True, exist_ok=True)
            rows = ["phase,count,kib", *(",".join(map(str, row)) for row in curves[provider])]
            (args.output / f"{provider}.csv").write_text("\n".join(rows) + "\n")
    if args.output:
        try:
            draw(curves, args.output / "soak.png")
        except ImportError:
            print("matplotlib is not installed, so nothing is drawn; pip install 'vsartifact[train]'", file=sys.stderr)


if __name__ == "__main__":
    main()
