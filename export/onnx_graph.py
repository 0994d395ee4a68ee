# SPDX-License-Identifier: MIT
"""The nodes and weights of an ONNX file, read with numpy alone: what the package ``onnx`` is not installed for.

Field numbers are those of https://github.com/onnx/onnx/blob/main/onnx/onnx.proto; what shaders do not need is left out.
"""

from __future__ import annotations

import struct
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from vsartifact.core.protobuf import NotProtobuf, fields, integers

Message = dict[int, list[int | memoryview]]
DTYPES = {1: "<f4", 2: "u1", 3: "i1", 6: "<i4", 7: "<i8", 9: "?", 10: "<f2", 11: "<f8"}
"""numpy's names of ONNX's types of numbers."""


class Serializable(Protocol):
    """An ``onnx.ModelProto``, of which nothing else is needed."""

    def SerializeToString(self) -> bytes:
        """The bytes of its file."""


Model = bytes | Serializable
"""An ONNX model: the bytes of its file, or an ``onnx.ModelProto``."""


@dataclass(frozen=True, kw_only=True)
class Node:
    """One operator."""

    name: str
    op_type: str
    input: tuple[str, ...]
    """Names of tensors; an empty one stands for an input that is left out."""
    output: tuple[str, ...]
    attributes: Mapping[str, Any]
    """``float``, ``int``, ``bytes``, ``list[float]`` or ``list[int]``; None for all else (tensors, graphs)."""


@dataclass(frozen=True, kw_only=True)
class Graph:
    """What a file holds."""

    metadata: Mapping[str, str]
    nodes: tuple[Node, ...]
    """In the file's order, in which each node's inputs come before it."""
    weights: Mapping[str, npt.NDArray[Any]]
    """Constant tensors by name."""
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]


def serialized(model: Model) -> bytes:
    """The bytes of a model's file."""
    return model if isinstance(model, bytes) else model.SerializeToString()


def read_graph(model: Model) -> Graph:
    """Read a model.

    Raises:
        ValueError: it is no ONNX model, or has weights that are not in the file itself or of a type that numpy does not have.
    """
    try:
        file = _message(serialized(model))
        if 7 not in file:
            raise NotProtobuf("it holds no graph")
        graph = _message(_bytes(file[7][-1]))
        pairs = (_message(_bytes(entry)) for entry in file[14])
        return Graph(
            metadata={_text(pair, 1): _text(pair, 2) for pair in pairs},
            nodes=tuple(_node(_message(_bytes(node))) for node in graph[1]),
            weights=dict(_tensor(_message(_bytes(tensor))) for tensor in graph[5]),
            inputs=tuple(_text(_message(_bytes(value)), 1) for value in graph[11]),
            outputs=tuple(_text(_message(_bytes(value)), 1) for value in graph[12]),
        )
    except (NotProtobuf, UnicodeDecodeError, struct.error) as error:
        raise ValueError(f"this is not an ONNX model ({error}); export it again with training/to_onnx.py") from error


def _message(data: bytes | memoryview) -> Message:
    out: Message = defaultdict(list)
    for number, value in fields(data):
        out[number].append(value)
    return out


def _bytes(value: int | memoryview) -> memoryview:
    if isinstance(value, int):
        raise NotProtobuf("a number stands where a message belongs")
    return value


def _text(message: Message, number: int) -> str:
    return bytes(_bytes(message[number][-1])).decode() if message[number] else ""


def _floats(values: list[int | memoryview]) -> list[float]:
    """Repeated ``float``: four bytes each, alone or in one run."""
    return np.frombuffer(b"".join(_bytes(value) for value in values), "<f4").tolist()


def _node(message: Message) -> Node:
    return Node(
        name=_text(message, 3),
        op_type=_text(message, 4),
        input=tuple(bytes(_bytes(name)).decode() for name in message[1]),
        output=tuple(bytes(_bytes(name)).decode() for name in message[2]),
        attributes=dict(_attribute(_message(_bytes(attribute))) for attribute in message[5]),
    )


def _attribute(message: Message) -> tuple[str, Any]:
    """Name and value; field 20 says which field holds the value."""
    value: Any = None
    match integers(message[20])[-1:]:
        case [1]:
            value = _floats(message[2])[-1] if message[2] else 0.0
        case [2]:
            value = integers(message[3])[-1] if message[3] else 0
        case [3]:
            value = bytes(_bytes(message[4][-1])) if message[4] else b""
        case [6]:
            value = _floats(message[7])
        case [7]:
            value = integers(message[8])
    return _text(message, 1), value


def _tensor(message: Message) -> tuple[str, npt.NDArray[Any]]:
    name, (kind,) = _text(message, 8), integers(message[2])[-1:] or [0]
    if kind not in DTYPES:
        raise ValueError(f"the weights {name} are of ONNX's type {kind}; export the model in float32")
    if integers(message[14])[-1:] == [1]:
        raise ValueError(f"the weights {name} lie in another file; export the model with its weights inside")
    dtype = np.dtype(DTYPES[kind])
    if message[9]:
        values = np.frombuffer(_bytes(message[9][-1]), dtype)
    elif kind == 1:
        values = np.array(_floats(message[4]), dtype)
    elif kind == 11:
        values = np.frombuffer(b"".join(_bytes(value) for value in message[10]), dtype)
    elif kind == 10:  # their bits, as integers
        values = np.array(integers(message[5]), np.uint16).view(dtype)
    else:
        values = np.array(integers(message[7] if kind == 7 else message[5]), dtype)
    shape = integers(message[1])
    if values.size != int(np.prod(shape)):
        raise NotProtobuf(f"the weights {name} have {values.size} values where their shape {shape} wants {int(np.prod(shape))}")
    return name, values.reshape(shape)
