# SPDX-License-Identifier: MIT
"""Read an ONNX model of vsartifact as the list of convolutions that a shader can express.

A shader is a chain of convolutions, each with an optional skip connection and an optional rectifier. :func:`read_layers` finds
that chain in the graph and refuses, by the operator's name, what does not fit it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import onnx
from onnx import helper, numpy_helper

from vsartifact.metadata import ModelInfo

Array = npt.NDArray[np.float32]


class UnsupportedGraph(ValueError):
    """The model cannot be expressed as a shader."""


@dataclass(frozen=True, kw_only=True)
class Conv:
    """One valid, stride-1 convolution: ``act(conv(x) + bias + crop(skip))``."""

    weight: Array
    """[out, in, k, k], k odd, as in ONNX (a correlation)."""
    bias: Array
    """[out]."""
    skip: int | None = None
    """Index of the earlier layer whose output, cropped to this one's size, is added before the rectifier."""
    slope: Array | None = None
    """[out], slopes below zero (PReLU; zeros for ReLU); None for a linear layer."""

    @property
    def outputs(self) -> int:
        """Channels that the layer gives."""
        return int(self.weight.shape[0])

    @property
    def inputs(self) -> int:
        """Channels that the layer reads."""
        return int(self.weight.shape[1])

    @property
    def radius(self) -> int:
        """Pixels lost on each side."""
        return int(self.weight.shape[2] // 2)


@dataclass
class _Draft:
    """A layer while its nodes are being read. ``tensor`` is the name of its newest output."""

    weight: Array
    bias: Array
    tensor: str
    skip: int | None = None
    skip_tensor: str = ""
    slope: Array | None = None


def read_layers(model: onnx.ModelProto, info: ModelInfo) -> list[Conv]:
    """The convolutions of ``model`` in order; the last one gives ``info.scale ** 2`` channels, in depth-to-space order.

    Raises:
        UnsupportedGraph: the graph has an operator or a connection that shaders cannot express.
    """
    if info.channels != 1:
        raise UnsupportedGraph(f"a shader works on luma alone, the model {info.network} has {info.channels} channels; use ONNX")
    known = {t.name: numpy_helper.to_array(t) for t in model.graph.initializer}
    layers: list[_Draft] = []
    crops: dict[str, tuple[str, int]] = {}
    current, shuffled = model.graph.input[0].name, False

    for node in model.graph.node:
        attributes = {a.name: helper.get_attribute_value(a) for a in node.attribute}
        refuse = f"operator {node.op_type} ({node.name}) cannot be a shader: "
        if shuffled:
            raise UnsupportedGraph(refuse + "it follows DepthToSpace, which must be the last operator")
        if node.op_type == "Conv":
            weight, bias = _weights(node, known, attributes, refuse)
            if node.input[0] != current or weight.shape[1] != (layers[-1].weight.shape[0] if layers else 1):
                raise UnsupportedGraph(refuse + f"its input {node.input[0]} is not the layer before it")
            layers.append(_Draft(weight, bias, node.output[0]))
        elif node.op_type == "Slice":
            crops[node.output[0]] = (node.input[0], _crop(node, known, refuse))
            continue
        elif node.op_type in ("PRelu", "Relu", "LeakyRelu") and layers:
            if node.input[0] != current or layers[-1].slope is not None:
                raise UnsupportedGraph(refuse + f"its input {node.input[0]} is not the convolution before it")
            layers[-1].slope = _slope(node, known, attributes, layers[-1].weight.shape[0], refuse)
        elif node.op_type == "Add" and layers:
            _add_skip(node, layers, crops, current, refuse)
        elif node.op_type == "DepthToSpace" and attributes.get("mode") == b"CRD" and attributes["blocksize"] == info.scale:
            shuffled = True
        else:
            raise UnsupportedGraph(refuse + "only Conv, PRelu, Relu, LeakyRelu, Slice, Add and DepthToSpace can")
        current = node.output[0]
        layers[-1].tensor = current

    _check(layers, crops, info, current == model.graph.output[0].name, shuffled)
    return [Conv(weight=x.weight, bias=x.bias, skip=x.skip, slope=x.slope) for x in layers]


def _weights(
    node: onnx.NodeProto, known: dict[str, npt.NDArray[Any]], attributes: dict[str, object], refuse: str
) -> tuple[Array, Array]:
    plain = {"strides": [1, 1], "dilations": [1, 1], "pads": [0, 0, 0, 0], "group": 1, "auto_pad": b"NOTSET"}
    for name, value in plain.items():
        if attributes.get(name, value) != value:
            raise UnsupportedGraph(refuse + f"its {name} must be {value}, got {attributes[name]}")
    if not set(node.input[1:]) <= set(known):
        raise UnsupportedGraph(refuse + "its weights are not constants")
    weight = np.asarray(known[node.input[1]], np.float32)
    if weight.ndim != 4 or weight.shape[2] != weight.shape[3] or weight.shape[2] % 2 == 0:
        raise UnsupportedGraph(refuse + f"its kernel must be square and odd, got weights {weight.shape}")
    bias = np.asarray(known[node.input[2]], np.float32) if len(node.input) > 2 else np.zeros(weight.shape[0], np.float32)
    return weight, bias


def _crop(node: onnx.NodeProto, known: dict[str, npt.NDArray[Any]], refuse: str) -> int:
    """Pixels that a Slice cuts from all four sides."""
    if not set(node.input[1:]) <= set(known):
        raise UnsupportedGraph(refuse + "its bounds are not constants; export the model with export/to_onnx.py")
    starts, ends, axes = (known[name].ravel().tolist() for name in node.input[1:4])
    steps = known[node.input[4]].ravel().tolist() if len(node.input) > 4 else [1, 1]
    cut = int(starts[0])
    if sorted(axes) != [2, 3] or starts != [cut, cut] or ends != [-cut, -cut] or steps != [1, 1]:
        raise UnsupportedGraph(refuse + f"it must cut all four sides alike, got axes {axes} from {starts} to {ends}")
    return cut


def _slope(
    node: onnx.NodeProto, known: dict[str, npt.NDArray[Any]], attributes: dict[str, object], outputs: int, refuse: str
) -> Array:
    if node.op_type == "PRelu":
        if node.input[1] not in known or known[node.input[1]].size not in (1, outputs):
            raise UnsupportedGraph(refuse + "its slopes must be one constant a channel")
        return np.array(np.broadcast_to(known[node.input[1]].ravel(), outputs), np.float32)
    value = float(str(attributes.get("alpha", 0.01))) if node.op_type == "LeakyRelu" else 0.0
    return np.full(outputs, value, np.float32)


def _add_skip(node: onnx.NodeProto, layers: list[_Draft], crops: dict[str, tuple[str, int]], current: str, refuse: str) -> None:
    others = [name for name in node.input if name != current]
    layer = layers[-1]
    if current not in node.input or len(others) != 1 or layer.slope is not None or layer.skip is not None:
        raise UnsupportedGraph(refuse + "it must add one earlier layer to a convolution, before the rectifier")
    source, cut = crops.get(others[0], (others[0], 0))
    for index, earlier in enumerate(layers[:-1]):
        lost = sum(x.weight.shape[2] // 2 for x in layers[index + 1 :])
        if earlier.tensor == source and lost == cut and earlier.weight.shape[0] == layer.weight.shape[0]:
            layer.skip, layer.skip_tensor = index, source
            return
    raise UnsupportedGraph(refuse + f"{others[0]} is not the centre of an earlier layer's output")


def _check(layers: list[_Draft], crops: dict[str, tuple[str, int]], info: ModelInfo, ends: bool, shuffled: bool) -> None:
    """The chain as a whole: it ends in the output, in the right shape, and skips take finished layers."""
    if not layers or not ends or shuffled != (info.scale > 1):
        raise UnsupportedGraph(f"the model's output is not the end of its chain of layers at scale {info.scale}")
    for layer in layers:
        if layer.skip is not None and layers[layer.skip].tensor != layer.skip_tensor:
            raise UnsupportedGraph(f"the skip connection from {layer.skip_tensor} takes a layer before its rectifier")
    if layers[-1].weight.shape[0] != info.scale**2:
        raise UnsupportedGraph(f"the last layer must give {info.scale**2} channels, got {layers[-1].weight.shape[0]}")
    radius = sum(layer.weight.shape[2] // 2 for layer in layers)
    if radius != info.margin:
        raise UnsupportedGraph(f"the layers lose {radius} pixels a side but the model's margin is {info.margin}")
