# SPDX-License-Identifier: MIT
"""Bytes and multiply-adds by pixel of the picture that provider ``vulkan`` takes, beside those of one layer after another.

    python benchmarks/vulkan_counts.py [--models car_10k chroma_car ...] [--size 1280x720] [--amd navi21]

A loader of the tests' own (tests/plugin/vulkan_loader.cpp) writes down the passes that the plugin records for a frame; their
constants say what each reads and writes; nothing is computed. Bytes are those that workgroups read and write in the device's memory
in half precision, neighbours that two workgroups read counted twice, caches and weights left out, the model's input and output as
float32. Multiply-adds are those that the shader does, filled-up channels and pixels beyond the edge included. Told apart are the
passes around the network: samples of 8 bits become the model's input, its output is read to find adaptive strength, and samples are
written. Layer by layer, as engines for any network work, each operator reads its inputs and writes its output once in half precision;
its multiply-adds are the network's own.
It needs a Vulkan device, which may be a software one, a C++ compiler, and the extra `train`.
"""

from __future__ import annotations

import argparse
import math
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from shader_amd import Compiler
from vulkan_amd import compile_pass

ROOT = Path(__file__).resolve().parent.parent
MODELS = ROOT / "vsartifact" / "models"
SHOWN = ["car_3k", "car_10k", "car_40k", "fsrcnnx_car", "chroma_car", "chroma_40k", "car_yuv420", "fsrcnnx_x2_car"]

FRAME = """
import contextlib, sys, vapoursynth as vs
model, width, height = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
clip = vs.core.std.BlankClip(format=vs.YUV420P8 if sys.argv[4] == "1" else vs.GRAY8, width=width, height=height, length=1)
clip = vs.core.vsartifact.Restore(clip, model=model, fp16=True, num_streams=1, provider="vulkan", device_id=0)
with contextlib.suppress(vs.Error):  # nothing is computed, so that values may be anything
    clip.get_frame(0).close()
"""


LOAD, KEEP, STATISTICS, FACTOR, STORE, HISTOGRAM, STEPS, TABLE, BOUND = range(2, 11)
"""Numbers of shaders behind the two forms of convolution.comp, as in pipelines.hpp."""


def count_pass(numbers: list[int]) -> tuple[int, int]:
    """Bytes and multiply-adds of a dispatch, from what the loader wrote; samples have 8 bits."""
    shader, count, *rest = numbers
    constants, sizes, groups = rest[:count], rest[count:-3], rest[-3:]
    if shader < LOAD:
        return count_convolution(shader == 1, constants, sizes, groups)
    if shader == LOAD:
        return sizes[7] * sizes[8] * (1 + 4), 0
    if shader == KEEP:
        return sizes[0] * sizes[1] * groups[2] * (12 if constants[0] else 8), 0
    if shader == STATISTICS:
        return sizes[0] * sizes[1] * 4 + groups[0] * groups[1] * (66**2 + 8 * 4), 0
    if shader == FACTOR:
        return sizes[0] * 8 * 4, 0
    assert shader == STORE
    return sizes[0] * sizes[1] * (1 + constants[2] ** 2 * (4 + 1)), 0


def count_convolution(half: bool, constants: list[int], sizes: list[int], groups: list[int]) -> tuple[int, int]:
    """The names are those of convolution.comp."""
    threads_y, threads_x, pixels_y, pixels_x = constants[1], constants[0], constants[3], constants[2]
    kernel_y, kernel_x, stride = constants[4:7]
    in_channels, _, out_blocks, _, out_channels, dots = constants[9:15]
    planar_in, planar_out = constants[18], constants[19]
    tail, added, planar_added = constants[21], constants[23], constants[24]
    head_y, head_x, head_stride, head_channels = constants[26:30]
    block = 8 if half else 16
    in_blocks = (in_channels + 3) // 4
    rows, columns = (threads_y * pixels_y - 1) * stride + kernel_y, (threads_x * pixels_x - 1) * stride + kernel_x
    staged = rows * columns
    positions = sizes[7] * sizes[8]
    workgroups = groups[0] * groups[1]
    if head_y:
        source = ((rows - 1) * head_stride + head_y) * ((columns - 1) * head_stride + head_x)
        read = workgroups * groups[2] * source * 4 * head_channels
    else:
        read = workgroups * groups[2] * staged * (4 * in_channels if planar_in else block * in_blocks)
    moved = positions * (4 * out_channels if planar_out else block * out_blocks)
    read += positions * (block * out_blocks * added + 4 * out_channels * planar_added)
    computed = workgroups * threads_y * pixels_y * threads_x * pixels_x
    taps = kernel_y * kernel_x * in_blocks * (4 * dots if dots else min(in_channels, 4) * 4 * out_blocks)
    return read + moved, count_head(constants, groups) + computed * (taps + (16 * out_blocks**2 if tail else 0))


def count_head(constants: list[int], groups: list[int]) -> int:
    """Multiply-adds of the first convolution that a pass computes where it stages its input."""
    threads_x, threads_y, pixels_x, pixels_y, kernel_y, kernel_x, stride = constants[:7]
    rows, columns = (threads_y * pixels_y - 1) * stride + kernel_y, (threads_x * pixels_x - 1) * stride + kernel_x
    head_y, head_x, _, head_channels = constants[26:30]
    return math.prod(groups) * rows * columns * head_y * head_x * head_channels * 4 * ((constants[9] + 3) // 4)


def build_loader(folder: Path) -> Path:
    """The loader that writes down what is recorded, by the name by which VapourSynth opens it."""
    loader = folder / "libvulkan.so.1"
    source, include = ROOT / "tests" / "plugin" / "vulkan_loader.cpp", ROOT / "vsartifact" / "plugin"
    subprocess.run(["c++", "-std=c++20", "-shared", "-fPIC", "-I", include, source, "-o", loader, "-ldl"], check=True)
    return loader


def passes(model: str, loader: Path, width: int, height: int, colour: bool) -> tuple[list[list[int]], list[list[int]]]:
    """What the plugin records for a frame: the network's passes, and those around them."""
    with tempfile.TemporaryDirectory() as folder:
        record = Path(folder) / "record"
        arguments = [model, str(width), str(height), str(int(colour))]
        environment = {**os.environ, "VSARTIFACT_VULKAN": str(loader), "VULKAN_RECORD": str(record)}
        subprocess.run([sys.executable, "-c", FRAME, *arguments], env=environment, check=True)
        rows = [list(map(int, line.split())) for line in record.read_text().splitlines()]
    return [row for row in rows if row[0] < LOAD], [row for row in rows if row[0] >= LOAD]


def layer_by_layer(model: Path, colour: bool) -> tuple[float, float, float, float]:
    """Bytes and multiply-adds by pixel of the picture, whose size the network's input has, or half of it each way where it has phases.

    Last come those of operators that move values only, which an engine may do without copying.
    """
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(model).graph
    weights = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    # Channels of a tensor, and positions by pixel of the picture.
    first = graph.input[0].type.tensor_type.shape.dim[1].dim_value
    tensors = {graph.input[0].name: (float(first), 0.25 if colour and first > 3 else 1.0)}
    moved = multiplied = views = 0.0
    for node in graph.node:
        inputs = [tensors[name] for name in node.input if name in tensors]
        channels, density = inputs[0]
        if node.op_type == "Conv":
            kernel = weights[node.input[1]]
            stride = next((a.ints[0] for a in node.attribute if a.name == "strides"), 1)
            channels, density = kernel.shape[0], density / stride**2
            multiplied += kernel.size * density
        elif node.op_type == "DepthToSpace":
            size = next(a.i for a in node.attribute if a.name == "blocksize")
            channels, density = channels / size**2, density * size**2
        elif node.op_type == "Slice":
            starts, ends, axes = (weights[name] for name in node.input[1:4])
            steps = weights[node.input[4]] if len(node.input) > 4 else [1] * len(axes)
            for start, end, axis, step in zip(starts, ends, axes, steps, strict=True):
                if axis == 1:
                    channels = min(end, channels) - start
                else:
                    density /= step
        elif node.op_type == "Concat":
            channels = sum(tensor[0] for tensor in inputs)
        tensors[node.output[0]] = (channels, density)
        bytes_moved = 2 * (sum(c * d for c, d in inputs) + channels * density)
        if node.op_type in ("Slice", "Concat", "DepthToSpace"):
            views += bytes_moved
        else:
            moved += bytes_moved
    return moved, multiplied, views, first


def show_amd(compiler: Compiler, network: list[list[int]]) -> None:
    """What AMD's compiler makes of each pass, and of all."""
    floor = done = 0.0
    for row in network:
        constants, groups = row[2 : 2 + row[1]], row[-3:]
        invocations = constants[0] * constants[1] * math.prod(groups)
        all_of_them, head = count_pass(row)[1] / invocations, count_head(constants, groups) / invocations
        got = compile_pass(compiler, row[0] == 1, constants, all_of_them - head, head)
        floor += got.floor * invocations
        done += got.instructions * invocations
        code = got.compiled
        print(
            f"    {constants[9]:3d} > {constants[13]:3d} channels  executed {got.instructions:6d}, multiply-adds {got.floor:6.0f}, "
            f"{got.floor / got.instructions:.0%}  registers {code.vgprs} ({code.spilled} spilled), shared {code.lds} bytes, "
            f"code {code.code} bytes, waves {code.waves}"
        )
    print(f"    all: {floor / done:.0%} of the instructions are multiply-adds")


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--models", nargs="+", default=SHOWN)
    parser.add_argument("--size", default="1280x720")
    parser.add_argument("--amd", metavar="FAMILY", help="instructions by AMD's compiler for navi21, gfx1100, ...")
    args = parser.parse_args()
    compiler = Compiler(args.amd) if args.amd else None
    width, height = map(int, args.size.split("x"))
    with tempfile.TemporaryDirectory() as folder:
        loader = build_loader(Path(folder))
        print(
            f"{args.size}, fp16, by pixel of the picture: bytes and multiply-adds, vulkan / layer by layer (moves of values apart)"
        )
        for model in args.models:
            colour = "yuv" in model or "chroma" in model
            network, around = passes(model, loader, width, height, colour)
            moved, multiplied = (sum(column) / (width * height) for column in zip(*map(count_pass, network), strict=True))
            samples = sum(count_pass(row)[0] for row in around) / (width * height)
            other, own, views, _ = layer_by_layer(MODELS / f"{model}.onnx", colour)
            print(
                f"{model:16s} {len(network):2d} passes  bytes {moved:6.0f} / {other:6.0f} (+{views:.0f}), {moved / other:.2f}  "
                f"and {samples:.0f} around  "
                f"multiply-adds {multiplied:6.0f} / {own:6.0f}, {multiplied / own:.2f}"
            )
            if compiler:
                show_amd(compiler, network)


if __name__ == "__main__":
    main()
