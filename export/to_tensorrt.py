# SPDX-License-Identifier: MIT
"""Build TensorRT engines ahead of playback: ``python export/to_tensorrt.py MODEL.onnx --shape 1920x1080 [--precision fp16]``.

An engine is an ONNX file with one ``EPContext`` node that holds what TensorRT compiled, for one size of input, and the model's
metadata. It lies in the user's cache, where ``core.vsartifact.Restore(provider="tensorrt-rtx")`` looks for the engine of its model,
input size and precision; with ``--output`` it lies anywhere and is given to ``Restore`` as the model.

``--library tensorrt-rtx`` (the default) compiles without a GPU, for every RTX GPU or for those of one ``--device sm86``. ``--library
tensorrt`` compiles on the GPU that is to run the engine.
"""

from __future__ import annotations

import argparse
import copy
import importlib
import importlib.util
import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
from google.protobuf.message import DecodeError
from onnx import TensorProto
from onnxruntime.transformers.float16 import convert_float_to_float16

from vsartifact.core.files import write_whole
from vsartifact.core.metadata import PREFIX, MetadataError, ModelInfo, strings_of
from vsartifact.export.engine_file import PROVIDERS, EngineKey, cache_dir, is_whole, model_hash, wrap

PRECISIONS = ("fp32", "fp16")
FP16_TOLERANCE = 1 / 255
"""Largest difference of a half precision model to the float32 one that is built: one 8-bit code value, relative to outputs beyond -1..1."""


class EngineError(RuntimeError):
    """A model of which no engine can be built here."""


def parse_shape(text: str) -> tuple[int, int]:
    """Width and height of ``1920x1080``.

    Raises:
        ValueError: the text is of another form or a side is not 1 to 65536.
    """
    match = re.fullmatch(r"(\d{1,5})x(\d{1,5})", text)
    sides = (int(match[1]), int(match[2])) if match else (0, 0)
    if not all(1 <= side <= 1 << 16 for side in sides):
        raise ValueError(
            f"--shape must be WIDTHxHEIGHT from 1x1 to 65536x65536, got {text!r}; give the clip's size, e.g. 1920x1080"
        )
    return sides


def input_size(info: ModelInfo | None, width: int, height: int) -> tuple[int, int]:
    """Width and height of the input tensor for a clip (or a tile of it) of that size, margin included.

    ``info`` is None for a model without metadata, which takes pictures as they are.
    """
    if info is None:
        return width, height
    wide, high = (-(-side // (info.layout.grid * info.multiple)) * info.multiple + 2 * info.margin for side in (width, height))
    return wide, high


def load_model(path: Path) -> tuple[onnx.ModelProto, ModelInfo | None, str]:
    """The model of a file, its description (None where it has no metadata) and the file's hash.

    Raises:
        OSError: the file cannot be read.
        MetadataError: it has metadata that this version cannot use.
        EngineError: it is no ONNX model, keeps weights in other files, is an engine already, or has not one input and one output.
    """
    data = path.read_bytes()
    model = onnx.ModelProto()
    try:
        model.ParseFromString(data)
    except DecodeError as error:
        raise EngineError(
            f"{path} is not a whole ONNX model, its {len(data)} bytes do not parse; copy or export it again"
        ) from error
    if any(node.op_type == "EPContext" for node in model.graph.node):
        raise EngineError(f"{path} holds an engine already; give the model it was built from")
    if any(tensor.data_location == TensorProto.EXTERNAL for tensor in model.graph.initializer):
        raise EngineError(f"{path} keeps its weights in other files; save it with its weights inside")
    weights = {tensor.name for tensor in model.graph.initializer}
    inputs = [value for value in model.graph.input if value.name not in weights]
    del model.graph.input[:]
    model.graph.input.extend(inputs)
    if len(inputs) != 1 or len(model.graph.output) != 1:
        raise EngineError(f"{path} has {len(inputs)} inputs and {len(model.graph.output)} outputs; give a model with one of each")
    dims = inputs[0].type.tensor_type.shape.dim
    if len(dims) != 4 or not dims[1].dim_value:
        raise EngineError(f"{path}: input {inputs[0].name} is not N x C x H x W with a fixed C; give a model of pictures")
    strings = strings_of(model)
    info = ModelInfo.from_strings(strings, str(path)) if PREFIX + "format" in strings else None
    return model, info, model_hash(data)


def fix_size(model: onnx.ModelProto, width: int, height: int) -> onnx.ModelProto:
    """A copy of ``model`` with batch 1 and that input size.

    Raises:
        EngineError: the model fixes another size.
    """
    fixed = copy.deepcopy(model)
    value = fixed.graph.input[0]
    dims = value.type.tensor_type.shape.dim
    for dim, size in zip((dims[0], dims[2], dims[3]), (1, height, width), strict=True):
        if dim.HasField("dim_value") and dim.dim_value != size:
            raise EngineError(
                f"input {value.name} has a fixed side of {dim.dim_value}, the shape needs {size}; give the model's own shape"
            )
        dim.dim_value = size
    del fixed.graph.value_info[:]
    for dim in fixed.graph.output[0].type.tensor_type.shape.dim:
        dim.Clear()
    return fixed


def to_half(model: onnx.ModelProto, info: ModelInfo | None) -> onnx.ModelProto:
    """``model`` with float16 weights and arithmetic between a float32 input and output.

    Raises:
        EngineError: it gives whole pictures, or differs from ``model`` by more than ``FP16_TOLERANCE`` on a small noise picture.
    """
    if info is None or info.output != "residual":
        raise EngineError(
            "the model gives whole pictures, which half precision holds to 1/2048, and Restore runs in single; leave --precision out"
        )
    half: onnx.ModelProto = convert_float_to_float16(copy.deepcopy(model), keep_io_types=True)
    width, height = input_size(info, 48, 32)
    dims = model.graph.input[0].type.tensor_type.shape.dim
    width, height = dims[3].dim_value or width, dims[2].dim_value or height
    picture = np.random.default_rng(0).random((1, len(info.inputs), height, width), np.float32)
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    options.intra_op_num_threads = 1
    results = []
    for graph in (model, half):
        session = onnxruntime.InferenceSession(graph.SerializeToString(), options, providers=["CPUExecutionProvider"])
        results.append(session.run(None, {session.get_inputs()[0].name: picture})[0])
    difference = float(np.abs(results[0] - results[1]).max() / max(1.0, np.abs(results[0]).max()))
    if not difference <= FP16_TOLERANCE:
        raise EngineError(
            f"in half precision the model differs by {difference:.3g}, more than {FP16_TOLERANCE:.3g}; use --precision fp32"
        )
    return half


def import_library(library: str) -> Any:
    """The Python module of ``tensorrt`` or ``tensorrt-rtx``.

    Raises:
        EngineError: it is not installed.
    """
    try:
        return importlib.import_module(library.replace("-", "_"))
    except ImportError as error:
        raise EngineError(f"--library {library} is not installed ({error}); pip install 'vsartifact[{library}]'") from error


def check_version(library: str, version: str) -> None:
    """Compare the library's version with the one inside ONNX Runtime's plug-in provider, where that is installed.

    Raises:
        EngineError: they differ; an engine is loaded by the version that built it.
    """
    spec = importlib.util.find_spec("onnxruntime_ep_nv_tensorrt_rtx") if library == "tensorrt-rtx" else None
    for folder in (spec and spec.submodule_search_locations) or ():
        for file in Path(folder).glob("libtensorrt_rtx.so.*.*"):
            bundled = file.name.removeprefix("libtensorrt_rtx.so.")
            if version != bundled and not version.startswith(bundled + "."):
                raise EngineError(
                    f"tensorrt-rtx is {version}, ONNX Runtime's provider that loads its engines has {bundled}; "
                    f"pip install 'tensorrt-rtx=={bundled}.*'"
                )


@cache
def _logger(trt: Any) -> Any:
    """The one logger of a process: TensorRT keeps the first that it is given."""
    return trt.Logger(trt.Logger.ERROR)


def target_device(library: str, device: str | None) -> str:
    """The ``device`` of the key: what an engine of ``library`` is compiled for where ``device`` is asked for, None = by default.

    Raises:
        EngineError: ``device`` is unknown, or ``tensorrt`` finds no GPU.
    """
    if library == "tensorrt-rtx":
        known = sorted(name.lower() for name in import_library(library).ComputeCapability.__members__ if name.startswith("SM"))
        if device not in (None, "rtx", *known):
            raise EngineError(f"--device must be rtx or one of {', '.join(known)}, got {device}")
        return device or "rtx"
    if device is not None:
        raise EngineError(
            f"--device is for tensorrt-rtx, tensorrt compiles for the GPU of this machine, got {device}; leave it out"
        )
    try:
        command = ["nvidia-smi", "--query-gpu=name", "--format=csv,noheader", "--id=0"]
        return subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout.strip()
    except (OSError, subprocess.SubprocessError) as error:
        raise EngineError(
            f"tensorrt compiles on the GPU that runs the engine, found none ({error}); use --library tensorrt-rtx"
        ) from error


def compile_engine(model: onnx.ModelProto, key: EngineKey) -> tuple[bytes, tuple[int, ...]]:
    """The engine of a model of fixed input size, and its output's shape.

    Raises:
        EngineError: TensorRT does not take the model.
    """
    trt = import_library(key.library)
    builder = trt.Builder(_logger(trt))
    network = builder.create_network(1 << int(trt.NetworkDefinitionCreationFlag.STRONGLY_TYPED))
    parser = trt.OnnxParser(network, _logger(trt))
    if not parser.parse(model.SerializeToString()):
        reasons = "; ".join(str(parser.get_error(i)) for i in range(parser.num_errors))
        raise EngineError(f"{key.library} does not take the model: {' '.join(reasons.split())}; use another provider")
    settings = builder.create_builder_config()
    settings.clear_flag(trt.BuilderFlag.TF32)  # float32 as the CPU computes it
    if key.device.startswith("sm"):
        settings.num_compute_capabilities = 1
        settings.set_compute_capability(trt.ComputeCapability.__members__[key.device.upper()], 0)
    engine = builder.build_serialized_network(network, settings)
    if engine is None:
        raise EngineError(f"{key.library} could not compile the model, its messages above say why; use another provider")
    return bytes(engine), tuple(network.get_output(0).shape)


def build(
    path: Path,
    width: int,
    height: int,
    *,
    precision: str = "fp32",
    library: str = "tensorrt-rtx",
    device: str | None = None,
    output: Path | None = None,
) -> tuple[Path, bool]:
    """Build the engine of a model file, unless a whole one of the same key is there; return its path and whether it was built.

    Args:
        path: the model, .onnx.
        width: of the clip, or of the tiles that ``Restore`` is to cut it into.
        height: likewise.
        precision: ``"fp32"`` or ``"fp16"`` arithmetic; inputs and outputs are float32.
        library: ``"tensorrt-rtx"`` or ``"tensorrt"``.
        device: see :func:`target_device`.
        output: the file to write, None = in the cache.

    Raises:
        OSError: a file cannot be read or written.
        MetadataError: see :func:`load_model`.
        EngineError: no engine can be built of this model here.
    """
    model, info, digest = load_model(path)
    wide, high = input_size(info, width, height)
    version = str(import_library(library).__version__)
    check_version(library, version)
    key = EngineKey(
        model=digest,
        width=wide,
        height=high,
        precision=precision,
        library=library,
        version=version,
        device=target_device(library, device),
    )
    target = output or cache_dir() / key.file_name
    if is_whole(target, key):
        return target, False
    fixed = fix_size(model if precision == "fp32" else to_half(model, info), wide, high)
    engine, output_shape = compile_engine(fixed, key)
    target.parent.mkdir(parents=True, exist_ok=True)
    write_whole(target, wrap(engine, output_shape, fixed, key, path.stem).SerializeToString(deterministic=True))
    return target, True


def main(argv: list[str] | None = None) -> int:
    """Command line; returns the exit status."""
    parser = argparse.ArgumentParser(description="Build TensorRT engines ahead of playback.")
    parser.add_argument("model", type=Path, help="model, .onnx")
    parser.add_argument(
        "--shape", nargs="+", required=True, metavar="WxH", help="sizes of the clip, or of the tiles that Restore says it cuts"
    )
    parser.add_argument(
        "--precision", choices=PRECISIONS, default="fp32", help="fp16 serves Restore(fp16=True); default: %(default)s"
    )
    parser.add_argument("--library", choices=list(PROVIDERS), default="tensorrt-rtx", help="default: %(default)s")
    parser.add_argument("--device", help="tensorrt-rtx: rtx (every RTX GPU, the default) or a compute capability such as sm86")
    parser.add_argument("-o", "--output", type=Path, help="file to write, for Restore(model=FILE); default: in the cache")
    args = parser.parse_args(argv)
    try:
        shapes = [parse_shape(text) for text in args.shape]
        if args.output and len(shapes) > 1:
            raise ValueError(f"--output is one file, got {len(shapes)} shapes; give one or leave --output out")
        for width, height in shapes:
            target, built = build(
                args.model,
                width,
                height,
                precision=args.precision,
                library=args.library,
                device=args.device,
                output=args.output,
            )
            print(f"{target}: {'built' if built else 'was there'}, {target.stat().st_size} bytes")
    except (OSError, ValueError, MetadataError, EngineError) as error:
        print(f"to_tensorrt: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
