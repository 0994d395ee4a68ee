# SPDX-License-Identifier: MIT
"""Frames per second, CPU time, first frame and peak memory, from a YUV420P8 clip to a YUV420P8 clip, beside vs-mlrt on one network.

    python benchmarks/speed.py [--model fsrcnnx_car] [--size 1920x1080] [--frames 24] [--repeat 5] [--methods ...]

Methods: restore:PROVIDER is core.vsartifact.Restore at constant strength, which +fp16 and +adaptive behind it change; vulkan takes
device 0, a software device where there is no graphics card. restore:gpu has the clip uploaded to GPU memory before and downloaded
behind, which needs VapourSynth R81 and a driver of Vulkan 1.4. ort and ov are
core.ort.Model and core.ov.Model (vapoursynth-mlrt-ort, -ov) on the model's standalone export, with the conversions that they need
(luma to GRAYS and back, planes joined again); ncnn and ncnn-fp16 are core.ncnn.Model (vapoursynth-mlrt-ncnn) on Vulkan device 0.
core.ov.Model takes the device's own precision, bf16 on many CPUs, picture included; ov-f32 asks it for float32.
Every method runs in a process of its own, in rounds one after the other; each run is told on stderr, then medians are printed.
GMAC are multiplications of the network as it is exported, however few of them a method gets by with, by second of one core's
time; that and the ratios stay comparable where other programs run. The first frame's seconds count from the call that makes the
filter.
"""

from __future__ import annotations

import argparse
import math
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

METHODS = [
    *("restore:native", "restore:native+fp16", "restore:native+adaptive"),
    *("restore:openvino", "restore:openvino+fp16", "restore:cpu", "restore:vulkan"),
    *("ort", "ov-f32", "ov"),
]
MODELS = Path(__file__).resolve().parent.parent / "vsartifact" / "models"


def measure(method: str, model: Path, standalone: Path, width: int, height: int, frames: int, streams: int) -> None:
    """Run one method in this process and print `fps cpu_seconds_a_frame first_frame_seconds megabytes`."""
    import numpy as np
    import vapoursynth as vs

    core = vs.core
    rng = np.random.default_rng(0)
    noise = core.std.BlankClip(format=vs.YUV420P8, width=width, height=height, length=1, color=[120, 128, 128])
    texture = rng.integers(16, 236, (height, width), dtype=np.uint8)

    def fill(n: int, f: vs.VideoFrame) -> vs.VideoFrame:
        out = f.copy()
        np.copyto(np.asarray(out[0]), texture)
        return out

    clip = core.std.Loop(core.std.ModifyFrame(noise, noise, fill), frames + 4)
    extra: dict[str, Any] = {"num_streams": streams} if streams else {}
    list(core.plugins())
    clip.get_frame(0).close()
    made = time.perf_counter()
    if method.startswith("restore"):
        provider, *plus = method.partition(":")[2].split("+")
        options = {name: name in plus for name in ("fp16", "adaptive")}
        if provider == "vulkan":
            extra["device_id"] = 0
        if provider == "gpu":
            uploaded = core.std.GPUUpload(clip)
            out = core.std.GPUDownload(core.vsartifact.Restore(uploaded, model=str(model), **options, **extra))
        else:
            out = core.vsartifact.Restore(clip, model=str(model), provider=provider or "auto", **options, **extra)
    else:
        luma = core.resize.Point(core.std.ShufflePlanes(clip, 0, vs.GRAY), format=vs.GRAYS, range_in=1, range=1)
        if method.startswith("ncnn"):
            run = core.ncnn.Model(luma, network_path=str(standalone), device_id=0, fp16=method.endswith("fp16"), **extra)
        elif method == "ort":
            run = core.ort.Model(luma, network_path=str(standalone), provider="CPU", **extra)
        else:
            if method == "ov-f32":
                extra["config"] = lambda: {"INFERENCE_PRECISION_HINT": "f32"}
            run = core.ov.Model(luma, network_path=str(standalone), device="CPU", **extra)
        back = core.resize.Point(run, format=vs.GRAY8, range_in=1, range=1, dither_type="none")
        out = core.std.ShufflePlanes([back, clip, clip], [0, 1, 2], vs.YUV)
    out.get_frame(0).close()
    first = time.perf_counter() - made
    began, cpu = 0.0, 0.0
    for n, _ in enumerate(out.frames(close=True)):
        if n == 3:
            began, cpu = time.perf_counter(), time.process_time()
    seconds, cpu = time.perf_counter() - began, time.process_time() - cpu
    print(
        f"{frames / seconds:.4f} {cpu / frames:.4f} {first:.3f} {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f}"
    )


def macs_per_pixel(model: Path) -> float:
    """Multiplications by pixel of the luma plane: weights, less where convolutions run at half resolution."""
    import onnx

    graph = onnx.load(model).graph
    weights = {tensor.name: math.prod(tensor.dims) for tensor in graph.initializer}
    stride = 1
    total = 0.0
    for node in graph.node:
        if node.op_type == "Conv":
            stride *= next((a.ints[0] for a in node.attribute if a.name == "strides"), 1)
            total += weights[node.input[1]] / stride**2
    return total


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", default="fsrcnnx_car", help="catalogue name or path of an .onnx")
    parser.add_argument("--weights", type=Path, help="weights of the model for the rivals' standalone export; default: beside it")
    parser.add_argument("--size", default="1920x1080")
    parser.add_argument("--frames", type=int, default=24)
    parser.add_argument("--repeat", type=int, default=5)
    parser.add_argument("--streams", type=int, default=0, help="num_streams of every method; 0 leaves each its default")
    parser.add_argument("--methods", nargs="+", default=METHODS)
    parser.add_argument("--python", default=sys.executable, help="what runs the methods: an interpreter with VapourSynth")
    parser.add_argument("--one", help=argparse.SUPPRESS)
    args = parser.parse_args()
    model = Path(args.model) if args.model.endswith(".onnx") else MODELS / f"{args.model}.onnx"
    width, height = map(int, args.size.split("x"))
    if args.one:
        method, standalone = args.one.split("|")
        measure(method, model, Path(standalone), width, height, args.frames, args.streams)
        return
    results: dict[str, list[list[float]]] = {m: [] for m in args.methods}
    with tempfile.TemporaryDirectory() as folder:
        standalone = Path(folder) / "standalone.onnx"
        exporter = Path(__file__).resolve().parent.parent / "training" / "to_onnx.py"
        weights = args.weights or model.with_suffix(".safetensors")
        subprocess.run(
            [sys.executable, exporter, weights, "--standalone", "-o", standalone], check=True, stdout=subprocess.DEVNULL
        )
        for _ in range(args.repeat):
            for method in args.methods:
                command = [args.python, __file__, *sys.argv[1:], "--one", f"{method}|{standalone}"]
                printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
                results[method].append([float(value) for value in printed.split()[-4:]])
                print(method, *results[method][-1], file=sys.stderr, flush=True)
    print(f"{model.stem}, {args.size} YUV420P8, {args.frames} frames, median of {args.repeat} runs in turn")
    multiplications = width * height * macs_per_pixel(model) / 1e9
    for method, rows in results.items():
        fps, cpu, first, memory = (statistics.median(column) for column in zip(*rows, strict=True))
        spread = f"{min(row[0] for row in rows):.2f}-{max(row[0] for row in rows):.2f}"
        print(
            f"{method:22s} {fps:6.2f} fps ({spread})  {1 / cpu:5.2f} frames and {multiplications / cpu:6.1f} GMAC a core's second  "
            f"first {first:5.2f} s  peak {memory:5.0f} MiB"
        )


if __name__ == "__main__":
    main()
