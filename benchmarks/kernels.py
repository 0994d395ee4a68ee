# SPDX-License-Identifier: MIT
"""What provider ``native``'s kernels reach of what their instructions allow, and what a whole frame reaches of that.

    python benchmarks/kernels.py [--size 1920x1080] [--models car_10k ...] [--frames 4]

The first table is ``tests/plugin/kernel_check.cpp --bench``, which is built for it: multiply-adds a cycle of a core, for 3x3 layers
of 16 to 64 channels. ``peak`` are those of registers alone. Each figure is the best of hundreds of runs of some microseconds, and a
cycle is one of a chain of additions, so other programs and the clock do not count.

The second table is a frame from a YUV420P8 clip to a YUV420P8 clip, at constant strength, on one thread: seconds of CPU time (user),
best of the frames, and the least that they could be, were every multiplication of the network done at the peak, with the half that
minimal filtering leaves of 3x3 layers. Other programs make CPU time longer, by what they push out of the caches.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MODELS = ROOT / "vsartifact" / "models"


def built(folder: str) -> Path:
    """The program of the kernels' tests."""
    definitions = ["-DSKBUILD_PROJECT_VERSION=0", f"-DPython_EXECUTABLE={sys.executable}", "-DVSARTIFACT_KERNEL_CHECK=ON"]
    for command in (["-S", str(ROOT), "-B", folder, *definitions], ["--build", folder, "--target", "kernel_check"]):
        subprocess.run(["cmake", *command], check=True, stdout=subprocess.DEVNULL)
    return Path(folder) / "kernel_check"


def measure(model: str, isa: str, width: int, height: int, frames: int) -> None:
    """Print the least CPU seconds of a frame in this process."""
    import time

    import numpy as np
    import vapoursynth as vs

    core = vs.core
    texture = np.random.default_rng(0).integers(16, 236, (height, width), dtype=np.uint8)

    def fill(n: int, f: vs.VideoFrame) -> vs.VideoFrame:
        out = f.copy()
        np.copyto(np.asarray(out[0]), texture)
        return out

    blank = core.std.BlankClip(format=vs.YUV420P8, width=width, height=height, length=1, color=[120, 128, 128])
    clip = core.std.Loop(core.std.ModifyFrame(blank, blank, fill), frames + 1)
    clip.get_frame(0).close()
    half = isa.endswith("bf16")
    restored = core.vsartifact.Restore(
        clip, model=model, provider="native", adaptive=0, fp16=half, provider_options=[f"isa={isa}"], num_streams=1, num_threads=1
    )
    restored.get_frame(0).close()
    least = float("inf")
    for n in range(1, frames + 1):
        began = time.process_time()
        restored.get_frame(n).close()
        least = min(least, time.process_time() - began)
    print(least)


def products(model: Path, width: int, height: int) -> float:
    """Multiplications of a frame, of 3x3 layers of four inputs or more only half."""
    import onnx

    graph = onnx.shape_inference.infer_shapes(onnx.load(model)).graph
    sizes = {tensor.name: tensor.dims for tensor in graph.initializer}
    phases = {p.key: p.value for p in onnx.load(model).metadata_props}["vsartifact.inputs"]
    side = 2 if "y00" in phases else 1
    area = {graph.input[0].name: width * height / side**2}
    total = 0.0
    for node in graph.node:
        scale = 1.0
        if node.op_type == "DepthToSpace":
            scale = next(a.i for a in node.attribute if a.name == "blocksize") ** 2
        if node.op_type == "Conv":
            scale = 1 / next((a.ints[0] for a in node.attribute if a.name == "strides"), 1) ** 2
            outputs, inputs, rows, columns = sizes[node.input[1]]
            saved = {3: 0.5, 5: 0.6}.get(columns, 1.0) if inputs >= 4 and scale == 1 else 1.0
            total += area[node.input[0]] * scale * outputs * inputs * rows * columns * saved
        area[node.output[0]] = max(area.get(name, 0) for name in node.input) * scale
    return total


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", default="1920x1080")
    parser.add_argument("--models", nargs="*", default=["car_3k", "car_10k", "car_40k", "chroma_car", "car_yuv420"])
    parser.add_argument("--frames", type=int, default=4)
    parser.add_argument("--one", help=argparse.SUPPRESS)
    args = parser.parse_args()
    width, height = map(int, args.size.split("x"))
    if args.one:
        model, isa = args.one.split("|")
        measure(model, isa, width, height, args.frames)
        return
    with tempfile.TemporaryDirectory() as folder:
        printed = subprocess.run([built(folder), "--bench"], check=True, capture_output=True, text=True).stdout.splitlines()
    sets = printed[0].split()[1:]
    rows = [line.split() for line in printed[1:]]
    peak = {row[0]: float(row[2]) for row in rows if row[1] == "peak"}
    hertz = {row[0]: float(row[4]) * 1e9 for row in rows if row[1] == "peak"}
    print(
        "multiply-adds a cycle: peak; products of minimal filtering, the layer with its transforms, direct products (share of peak)"
    )
    for isa in sets:
        for channels in ("16", "32", "48", "64"):
            of = {row[2]: float(row[3]) for row in rows if row[:2] == [isa, channels]}
            reached = "  ".join(f"{of[k]:5.1f} ({of[k] / peak[isa]:4.0%})" for k in ("multiply_transformed", "layer", "multiply"))
            print(f"{isa:12s} {channels} channels  peak {peak[isa]:5.1f}  {reached}")
    print(f"a frame of {args.size}: CPU seconds; least that they could be (share)")
    for model in args.models:
        seconds = {}
        for isa in sets:
            command = [sys.executable, __file__, *sys.argv[1:], "--one", f"{model}|{isa}"]
            seconds[isa] = float(subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()[-1])
            floor = products(MODELS / f"{model}.onnx", width, height) / peak[isa] / hertz[isa]
            print(f"{model:12s} {isa:12s} {seconds[isa]:6.3f} s  {floor:6.3f} s ({floor / seconds[isa]:4.0%})", flush=True)


if __name__ == "__main__":
    main()
