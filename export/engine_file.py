# SPDX-License-Identifier: MIT
"""Files of engines: ONNX with one ``EPContext`` node that holds what TensorRT compiled, named by what it was compiled from and for.

The node's attributes are those that ONNX Runtime's providers read (``EPContext`` in microsoft/onnxruntime,
core/graph/contrib_ops/contrib_defs.cc, and core/providers/nv_tensorrt_rtx/onnx_ctx_model_helper.cc).
"""

from __future__ import annotations

import dataclasses
import hashlib
import os
import re
from pathlib import Path

import onnx
from google.protobuf.message import DecodeError
from onnx import helper

from vsartifact.core.metadata import PREFIX, strings_of

PROVIDERS = {"tensorrt-rtx": "NvTensorRTRTXExecutionProvider", "tensorrt": "TensorrtExecutionProvider"}
"""ONNX Runtime's execution provider that runs the engines of a library."""
OPSET = 18
IR_VERSION = 8
"""ONNX operator set and file format that engines declare, those of training/to_onnx.py."""


@dataclasses.dataclass(frozen=True, kw_only=True)
class EngineKey:
    """What an engine is built from and for. Its file name in the cache, which the plugin looks for, says all of it."""

    model: str
    """FNV-1a hash of the model file, 16 hex digits, as the plugin computes it."""
    width: int
    """Input width, margin included."""
    height: int
    """Input height, margin included."""
    precision: str
    """One of ``PRECISIONS``."""
    library: str
    """Key of ``PROVIDERS``."""
    version: str
    """The library's version."""
    device: str
    """``rtx`` (all RTX GPUs), a compute capability such as ``sm86``, or the GPU's name."""

    @property
    def file_name(self) -> str:
        device = re.sub(r"[^A-Za-z0-9]+", "_", self.device)
        return f"{self.model}-{self.width}x{self.height}-{self.precision}-{self.library}-{self.version}-{device}.onnx"


def cache_dir() -> Path:
    """Where the plugin looks for engines: ``vsartifact/engines`` in ``$XDG_CACHE_HOME``, by default ``~/.cache``, on Windows
    in ``%LOCALAPPDATA%``."""
    if os.name == "nt":
        return Path(os.environ["LOCALAPPDATA"]) / "vsartifact" / "engines"
    home = os.environ.get("XDG_CACHE_HOME", "")
    return (Path(home) if home.startswith("/") else Path.home() / ".cache") / "vsartifact" / "engines"


def model_hash(data: bytes) -> str:
    """64-bit FNV-1a of ``data`` as 16 hex digits (vsartifact/plugin/model/models.cpp computes the same)."""
    value = 14695981039346656037
    for byte in data:
        value = (value ^ byte) * 1099511628211 & 0xFFFFFFFFFFFFFFFF
    return f"{value:016x}"


def wrap(engine: bytes, output_shape: tuple[int, ...], model: onnx.ModelProto, key: EngineKey, name: str) -> onnx.ModelProto:
    """The ONNX file of an engine. Its metadata are the model's, the key and the engine's SHA-256."""
    node = helper.make_node(
        "EPContext",
        [model.graph.input[0].name],
        [model.graph.output[0].name],
        name=name,
        domain="com.microsoft",
        main_context=1,
        embed_mode=1,
        ep_cache_context=engine,
        ep_sdk_version=key.version,
        hardware_architecture=key.device,
        onnx_model_filename=name,
        partition_name=Path(key.file_name).stem,
        source=PROVIDERS[key.library],
    )
    shapes = ((1, model.graph.input[0].type.tensor_type.shape.dim[1].dim_value, key.height, key.width), output_shape)
    values = [
        helper.make_tensor_value_info(value.name, value.type.tensor_type.elem_type, shape)
        for value, shape in zip((model.graph.input[0], model.graph.output[0]), shapes, strict=True)
    ]
    graph = helper.make_graph([node], name, values[:1], values[1:])
    opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid("com.microsoft", 1)]
    wrapped = helper.make_model(graph, opset_imports=opsets, ir_version=IR_VERSION)
    strings = strings_of(model)
    strings |= {f"{PREFIX}engine.{field}": str(value) for field, value in dataclasses.asdict(key).items()}
    strings[f"{PREFIX}engine.sha256"] = hashlib.sha256(engine).hexdigest()
    helper.set_model_props(wrapped, strings)
    return wrapped


def is_whole(path: Path, key: EngineKey) -> bool:
    """Whether the file is the engine of that key, with all of its bytes."""
    wrapped = onnx.ModelProto()
    try:
        wrapped.ParseFromString(path.read_bytes())
    except (FileNotFoundError, DecodeError):
        return False
    strings = strings_of(wrapped)
    engines = [a.s for node in wrapped.graph.node for a in node.attribute if a.name == "ep_cache_context"]
    expected = {f"{PREFIX}engine.{field}": str(value) for field, value in dataclasses.asdict(key).items()}
    digests = [hashlib.sha256(engine).hexdigest() for engine in engines]
    return expected.items() <= strings.items() and digests == [strings.get(f"{PREFIX}engine.sha256")]
