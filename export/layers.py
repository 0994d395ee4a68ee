# SPDX-License-Identifier: MIT
"""Read an ONNX model of vsartifact as the list of convolutions that a shader can express.

A shader is a chain of convolutions, each with an optional skip connection and an optional rectifier. :func:`read_layers` finds
that chain in the graph and refuses, by the operator's name, what does not fit it.

All layers work on a grid of *cells*. A cell is a pixel, or, for a network that starts with a convolution of stride f, a square of
f x f pixels: such a convolution of kernel k*f is read as one of kernel k over the f*f phases of each input channel.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from vsartifact.core.channels import Layout
from vsartifact.core.metadata import ModelInfo
from vsartifact.export.onnx_graph import Graph, Model, Node, read_graph

Array = npt.NDArray[np.float32]
Known = Mapping[str, npt.NDArray[Any]]


class UnsupportedGraph(ValueError):
    """The model cannot be expressed as a shader."""


@dataclass(frozen=True, kw_only=True)
class Conv:
    """One valid, stride-1 convolution: ``act(conv(x) + bias + crop(skip))``."""

    weight: Array
    """[out, in, k, k], k odd, as in ONNX (a correlation); [out, 2*in, k, k] where ``crelu``."""
    bias: Array
    """[out]."""
    skip: int | None = None
    """Index of the earlier layer whose output, cropped to this one's size, is added before the rectifier."""
    slope: Array | None = None
    """[out], slopes below zero (PReLU; zeros for ReLU); None for a linear layer."""
    crelu: bool = False
    """The layer reads the positive parts of its input's channels, then the negated negative parts (CReLU)."""

    @property
    def outputs(self) -> int:
        """Channels that the layer gives."""
        return int(self.weight.shape[0])

    @property
    def inputs(self) -> int:
        """Channels of the layer before, not counting twice those of a CReLU."""
        return int(self.weight.shape[1]) // (2 if self.crelu else 1)

    @property
    def radius(self) -> int:
        """Cells lost on each side."""
        return int(self.weight.shape[2] // 2)


@dataclass(frozen=True, kw_only=True)
class Chain:
    """A network as a shader sees it."""

    layers: tuple[Conv, ...]
    """In order. The first reads the phases of the input channels (channel * f*f + row * f + column), the last gives
    planes * (f * g * scale)**2 channels in depth-to-space order, g being 2 where luma is restored as phases, else 1."""
    unshuffle: int
    """f, tensor positions on a side of a cell."""


@dataclass
class _Draft:
    """A layer while its nodes are being read. ``tensor`` is the name of its newest output."""

    weight: Array
    bias: Array
    crelu: bool
    tensor: str
    skip: int | None = None
    skip_tensor: str = ""
    slope: Array | None = None
    mirrored: bool = False


def read_layers(model: Model | Graph, info: ModelInfo) -> Chain:
    """The convolutions of ``model``.

    Raises:
        UnsupportedGraph: the graph has an operator or a connection that shaders cannot express, or restores other planes than
            luma, or U and V.
        ValueError: ``model`` is no ONNX model.
    """
    if why := refusal(info.layout):
        raise UnsupportedGraph(f"the model {info.network} with the channels {info.layout} cannot be a shader: {why}")
    graph = model if isinstance(model, Graph) else read_graph(model)
    known = graph.weights
    layers: list[_Draft] = []
    crops: dict[str, tuple[str, int]] = {}
    signs: dict[str, str] = {}
    current, shuffled, unshuffle = graph.inputs[0], 1, 1

    for node in graph.nodes:
        attributes = node.attributes
        refuse = f"operator {node.op_type} ({node.name}) cannot be a shader: "
        if shuffled > 1:
            raise UnsupportedGraph(refuse + "it follows DepthToSpace, which must be the last operator")
        if node.op_type == "Conv":
            weight, bias, stride = _weights(node, known, attributes, bool(layers), refuse)
            before = layers[-1].weight.shape[0] * (1 + layers[-1].mirrored) if layers else len(info.inputs) * stride**2
            if node.input[0] != current or weight.shape[1] != before:
                raise UnsupportedGraph(refuse + f"its input {node.input[0]} is not the layer before it")
            unshuffle *= stride
            layers.append(_Draft(weight, bias, bool(layers) and layers[-1].mirrored, node.output[0]))
        elif node.op_type == "Slice":
            crops[node.output[0]] = (node.input[0], _crop(node, known, refuse))
            continue
        elif node.op_type in ("Neg", "Concat") and layers:
            _mirror(node, attributes, layers[-1], current, signs, refuse)
            continue
        elif node.op_type in ("PRelu", "Relu", "LeakyRelu") and layers:
            mirrors = node.op_type == "Relu" and signs.get(node.input[0]) == "both"
            if (node.input[0] != current and not mirrors) or layers[-1].slope is not None or layers[-1].mirrored:
                raise UnsupportedGraph(refuse + f"its input {node.input[0]} is not the convolution before it")
            if mirrors:
                layers[-1].mirrored = True
            else:
                layers[-1].slope = _slope(node, known, attributes, layers[-1].weight.shape[0], refuse)
        elif node.op_type == "Add" and layers:
            _add_skip(node, layers, crops, current, refuse)
        elif node.op_type == "DepthToSpace" and attributes.get("mode") == b"CRD":
            shuffled = attributes["blocksize"]
        else:
            raise UnsupportedGraph(
                refuse + "only Conv, PRelu, Relu, LeakyRelu, CReLU (Neg, Concat, Relu), Slice, Add and DepthToSpace can"
            )
        current = node.output[0]
        layers[-1].tensor = current

    _check(layers, info, current == graph.outputs[0], shuffled, unshuffle)
    rows = _pixel_order(info.layout, shuffled)
    if rows != sorted(rows):
        if layers[-1].skip is not None or layers[-1].slope is not None:
            raise UnsupportedGraph(
                "phases of luma must come from a convolution alone; train a network without a skip to its output"
            )
        layers[-1].weight, layers[-1].bias = layers[-1].weight[rows], layers[-1].bias[rows]
    convs = (Conv(weight=x.weight, bias=x.bias, skip=x.skip, slope=x.slope, crelu=x.crelu) for x in layers)
    return Chain(layers=tuple(convs), unshuffle=unshuffle)


def refusal(layout: Layout) -> str | None:
    """Why a model with these channels of this frame cannot be a shader, and what to do; None where it can."""
    if layout.facts:
        blind = "jpeg_10k_blind" if layout.restored == ("y",) else "jpeg_chroma_blind"
        return f"a shader does not know {layout.facts[0]}; use a model that is not told it, such as {blind}"
    if layout.is_rgb:
        return "a shader would have to hook R'G'B' after mpv's conversion, which is not what the network was trained on; use ONNX"
    if layout.restored not in (("y",), ("u", "v")):
        return "a shader restores luma, or U and V; train one model with the outputs y and one with the outputs u v"
    if layout.enlarges_chroma:
        return "a shader reads chroma as it was coded; train a model with the phases y00 y01 y10 y11 in place of y"
    return None


def _pixel_order(layout: Layout, block: int) -> list[int]:
    """Which of the network's last channels each pixel of a cell is, plane by plane and row by row.

    Args:
        layout: of the network.
        block: side of what each output channel covers, in tensor positions of the output.
    """
    out = []
    for plane in layout.restored:
        of = {channel.phase: i for i, channel in enumerate(layout.outputs) if channel.what == plane}
        step = 1 if "" in of else 2
        for y, x in np.ndindex(block * step, block * step):
            channel = of[f"{y % step}{x % step}" if step == 2 else ""]
            out.append((channel * block + y // step) * block + x // step)
    return out


def _weights(node: Node, known: Known, attributes: Mapping[str, Any], inner: bool, refuse: str) -> tuple[Array, Array, int]:
    """Weights over phases, bias and stride; only the first layer (not ``inner``) may have a stride."""
    plain = {"dilations": [1, 1], "pads": [0, 0, 0, 0], "group": 1, "auto_pad": b"NOTSET"}
    for name, value in plain.items():
        if attributes.get(name, value) != value:
            raise UnsupportedGraph(refuse + f"its {name} must be {value}, got {attributes[name]}")
    strides = attributes.get("strides", [1, 1])
    stride = strides[0]
    if strides != [stride, stride] or (inner and stride != 1):
        raise UnsupportedGraph(refuse + f"its strides must be [1, 1] (n, n in the first layer alone), got {strides}")
    if not set(node.input[1:]) <= set(known):
        raise UnsupportedGraph(refuse + "its weights are not constants")
    weight = np.asarray(known[node.input[1]], np.float32)
    outputs, inputs, height, width = weight.shape if weight.ndim == 4 else (0, 0, 0, 0)
    if height != width or height % stride or height // stride % 2 == 0:
        raise UnsupportedGraph(refuse + f"its kernel must be square and odd (times the stride), got weights {weight.shape}")
    size = height // stride
    weight = weight.reshape(outputs, inputs, size, stride, size, stride).transpose(0, 1, 3, 5, 2, 4)
    bias = np.asarray(known[node.input[2]], np.float32) if len(node.input) > 2 else np.zeros(outputs, np.float32)
    return np.ascontiguousarray(weight.reshape(outputs, inputs * stride**2, size, size)), bias, stride


def _mirror(node: Node, attributes: Mapping[str, Any], layer: _Draft, current: str, signs: dict[str, str], refuse: str) -> None:
    """Note the parts of a CReLU: the negated features, and both signs side by side."""
    if layer.slope is not None or layer.mirrored:
        raise UnsupportedGraph(refuse + "it must follow a convolution, before its rectifier")
    if node.op_type == "Neg" and node.input[0] == current:
        signs[node.output[0]] = "negative"
    elif node.op_type == "Concat" and attributes.get("axis") == 1 and _is_pair(list(node.input), current, signs):
        signs[node.output[0]] = "both"
    else:
        raise UnsupportedGraph(refuse + "it is not part of a CReLU, relu(concat(x, -x))")


def _is_pair(inputs: list[str], current: str, signs: dict[str, str]) -> bool:
    return len(inputs) == 2 and inputs[0] == current and signs.get(inputs[1]) == "negative"


def _crop(node: Node, known: Known, refuse: str) -> int:
    """Pixels that a Slice cuts from all four sides."""
    if not set(node.input[1:]) <= set(known):
        raise UnsupportedGraph(refuse + "its bounds are not constants; export the model with training/to_onnx.py")
    starts, ends, axes = (known[name].ravel().tolist() for name in node.input[1:4])
    steps = known[node.input[4]].ravel().tolist() if len(node.input) > 4 else [1, 1]
    cut = int(starts[0])
    if sorted(axes) != [2, 3] or starts != [cut, cut] or ends != [-cut, -cut] or steps != [1, 1]:
        raise UnsupportedGraph(refuse + f"it must cut all four sides alike, got axes {axes} from {starts} to {ends}")
    return cut


def _slope(node: Node, known: Known, attributes: Mapping[str, Any], outputs: int, refuse: str) -> Array:
    if node.op_type == "PRelu":
        if node.input[1] not in known or known[node.input[1]].size not in (1, outputs):
            raise UnsupportedGraph(refuse + "its slopes must be one constant a channel")
        return np.array(np.broadcast_to(known[node.input[1]].ravel(), outputs), np.float32)
    value = float(attributes.get("alpha", 0.01)) if node.op_type == "LeakyRelu" else 0.0
    return np.full(outputs, value, np.float32)


def _add_skip(node: Node, layers: list[_Draft], crops: dict[str, tuple[str, int]], current: str, refuse: str) -> None:
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


def _check(layers: list[_Draft], info: ModelInfo, ends: bool, shuffled: int, unshuffle: int) -> None:
    """The chain as a whole: it ends in the output, in the right shape, and skips take finished layers."""
    if info.scale > 1 and info.layout.grid > 1:
        raise UnsupportedGraph(f"the model's scale is {info.scale}, and shaders enlarge luma alone; use ONNX")
    if not layers or not ends or shuffled != unshuffle * info.scale:
        raise UnsupportedGraph(
            f"the model's output is not the end of its chain of layers: it is shuffled by {shuffled}, "
            f"stride {unshuffle} and scale {info.scale} need {unshuffle * info.scale}"
        )
    for layer in layers:
        if layer.skip is not None and (layers[layer.skip].tensor != layer.skip_tensor or layers[layer.skip].mirrored):
            raise UnsupportedGraph(f"the skip connection from {layer.skip_tensor} takes a layer before its rectifier")
    channels = len(info.outputs) * shuffled**2
    if layers[-1].weight.shape[0] != channels or layers[-1].mirrored:
        raise UnsupportedGraph(f"the last layer must give {channels} channels, got {layers[-1].weight.shape[0]}")
    radius = sum(layer.weight.shape[2] // 2 for layer in layers) * unshuffle
    if radius != info.margin or info.multiple != unshuffle:
        raise UnsupportedGraph(
            f"the layers lose {radius} pixels a side at stride {unshuffle}, "
            f"but the model's margin is {info.margin} and its multiple {info.multiple}"
        )
