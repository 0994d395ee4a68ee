# SPDX-License-Identifier: MIT
"""Export trained weights to ONNX: ``python training/to_onnx.py WEIGHTS.safetensors [-o OUT.onnx] [--standalone]``.

The graph has the tensors ``input`` and ``output``, NCHW float32 with N = 1, fixed channels and free height and width. It is what
``net.valid`` computes (see ``vsartifact.core.metadata`` for the tensor contract) and carries the model's facts as metadata. With
``--standalone`` it pads, adds the residual and clamps by itself, so that any runtime turns a picture into the restored picture.

The exported file is compared with PyTorch through ONNX Runtime before it takes its place: where they disagree, nothing is written
and the exit status is 1. The same weights give the same bytes.
"""

from __future__ import annotations

import argparse
import contextlib
import dataclasses
import io
import logging
import sys
import warnings
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from torch import Tensor, nn

from vsartifact.core.files import write_whole
from vsartifact.core.metadata import MetadataError, ModelInfo
from vsartifact.export.clean_onnx import clean
from vsartifact.training.networks import load_weights

OPSET = 18
"""Oldest operator set that PyTorch's exporter writes; TensorRT 8.6, OpenVINO 2023 and ONNX Runtime 1.14 read it."""
TOLERANCE = 1e-5
"""Largest difference to PyTorch, relative to the largest output (at least 1). Both compute in float32 but sum in another order,
which moves results by about 1e-6; a wrong graph is off by far more; 1/65535, one 16-bit code value, is 1.5e-5."""
SIZES = ((1, 1), (2, 3), (5, 9), (24, 17), (33, 64), (71, 50))
"""Heights and widths that the comparison runs, in units of the network's size multiple."""
POSITIONS = 1 << 16
"""Sizes of more tensor positions than this, margin included, are left out: networks of a large multiple are the slow ones."""
LARGEST = 1 << 14
"""Largest height and width that graphs are traced for."""


class ExportError(RuntimeError):
    """An exported graph is unusable or disagrees with PyTorch."""


class _Graph(nn.Module):
    """The function to export: ``net.valid``, or the whole restoration for a standalone file."""

    def __init__(self, net: nn.Module, standalone: bool) -> None:
        super().__init__()
        self.net = net
        self.standalone = standalone

    def forward(self, x: Tensor) -> Tensor:
        if self.standalone:
            whole: Tensor = self.net(x)
            return whole.clamp(0.0, 1.0)
        valid: Tensor = self.net.valid(x)  # type: ignore[operator]
        return valid


def to_onnx(net: nn.Module, info: ModelInfo, standalone: bool = False) -> onnx.ModelProto:
    """Build and verify the ONNX model of ``net``.

    Args:
        net: a network as :func:`vsartifact.training.networks.build` gives it.
        info: its description, stored in the model's metadata.
        standalone: include border, residual and clamp: [1, C, H, W] picture in, [1, C, H*scale, W*scale] picture out.

    Raises:
        ExportError: the graph is invalid or ONNX Runtime and PyTorch disagree on it.
    """
    if standalone:
        info = dataclasses.replace(info, output="picture", margin=0, adaptive="")
    graph = _Graph(net, standalone).eval()
    least = 2 * info.margin // info.multiple + 2  # sizes of 1 are special to torch.export; graphs run them all the same
    height, width = (
        torch.export.Dim(f"{side}_units", min=least, max=LARGEST // info.multiple) * info.multiple for side in ("height", "width")
    )
    example = torch.rand(1, len(info.inputs), *(n * info.multiple + 2 * info.margin for n in (32, 24)))
    with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
        warnings.simplefilter("ignore")
        logging.getLogger("torch.onnx").setLevel(logging.ERROR)  # it reports that torchvision is not installed
        # torch.onnx.export by itself forgets the largest height and width, and then how many windows there can be.
        traced = torch.export.export(graph, (example,), dynamic_shapes=({2: height, 3: width},), strict=False)
        program = torch.onnx.export(
            traced, dynamo=True, opset_version=OPSET, input_names=["input"], output_names=["output"], verbose=False
        )
    if program is None:
        raise ExportError("torch.onnx.export gave no program; check the installed torch and onnxscript")
    model = clean(program.model_proto, info)
    try:
        onnx.checker.check_model(model, full_check=True)
    except (onnx.checker.ValidationError, onnx.shape_inference.InferenceError) as error:
        raise ExportError(f"the exported graph of {info.network} is not valid ONNX: {error}") from error
    difference = compare(graph, model, info)
    if not difference <= TOLERANCE:
        raise ExportError(
            f"ONNX Runtime and PyTorch differ by {difference:.3g} on {info.network} {dict(info.network_args)}, "
            f"more than {TOLERANCE:g}; the network uses something that torch.onnx.export translates wrongly"
        )
    return model


def compare(graph: nn.Module, model: onnx.ModelProto, info: ModelInfo) -> float:
    """Largest difference of PyTorch and ONNX Runtime over noise, ramps with edges, and black and white pictures of ``SIZES``.

    The difference is absolute where outputs stay within -1..1 and relative to the largest output beyond.
    """
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
    random = np.random.default_rng(0)
    worst = 0.0
    for size in SIZES:
        height, width = (n * info.multiple + 2 * info.margin for n in size)
        if height * width > POSITIONS:
            continue
        shape = (1, len(info.inputs), height, width)
        ramp = np.broadcast_to(np.linspace(0.1, 0.8, width), shape) + 0.1 * (np.indices((height, width)).sum(0) // 8 % 2)
        pictures = [random.random(shape), ramp + random.normal(0, 0.02, shape), np.zeros(shape), np.ones(shape)]
        for picture in pictures:
            x = np.clip(picture, 0, 1).astype(np.float32)
            with torch.inference_mode():
                expected = graph(torch.from_numpy(x)).numpy()
            got = session.run(["output"], {"input": x})[0]
            if got.shape != expected.shape:
                raise ExportError(f"ONNX Runtime gives the shape {got.shape} for input {shape}, PyTorch gives {expected.shape}")
            worst = max(worst, float(np.abs(got - expected).max() / max(1.0, np.abs(expected).max())))
    return worst


def write(model: onnx.ModelProto, path: Path) -> None:
    """Write ``model``; the same model gives the same bytes."""
    write_whole(path, model.SerializeToString(deterministic=True))


def main(argv: list[str] | None = None) -> int:
    """Command line; returns the exit status."""
    parser = argparse.ArgumentParser(description="Export trained weights to ONNX and check the result against PyTorch.")
    parser.add_argument("weights", type=Path, help="trained weights, .safetensors")
    parser.add_argument("-o", "--output", type=Path, help="file to write; default: the weights' name with .onnx")
    parser.add_argument("--standalone", action="store_true", help="pad, add the residual and clamp inside the graph")
    args = parser.parse_args(argv)
    output: Path = args.output or args.weights.with_suffix(".onnx")
    try:
        net, info = load_weights(args.weights)
        model = to_onnx(net, info, args.standalone)
        write(model, output)
    except (OSError, ValueError, MetadataError, ExportError) as error:
        print(f"to_onnx: {error}", file=sys.stderr)
        return 1
    print(f"{output}: {info.network} {dict(info.network_args)}, {len(model.graph.node)} nodes, {output.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
