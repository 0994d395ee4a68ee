# SPDX-License-Identifier: MIT
"""Networks of random weights written operator by operator, for engines that read ONNX: graphs that no network of training has."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from vsartifact.core.metadata import ModelInfo

END = np.iinfo(np.int64).max
"""``to`` of a slice that goes to the end."""


class Graph:
    """Appends nodes; each method returns the name of the tensor that it gives, and ``channels`` knows how many it has."""

    def __init__(self, inputs: str, seed: int = 1) -> None:
        self.rng = np.random.default_rng(seed)
        self.nodes: list[onnx.NodeProto] = []
        self.weights: list[onnx.TensorProto] = []
        self.channels = {"input": len(inputs.split())}
        self.inputs = inputs

    def constant(self, values: NDArray[Any]) -> str:
        name = f"w{len(self.weights)}"
        self.weights.append(numpy_helper.from_array(values, name))
        return name

    def node(self, kind: str, inputs: list[str], channels: int, **attributes: Any) -> str:
        name = f"t{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, inputs, [name], **attributes))
        self.channels[name] = channels
        return name

    def conv(self, x: str, outputs: int, kernel: int = 3, bias: bool = True, gain: float = 1.0, **attributes: Any) -> str:
        inputs = self.channels[x]
        shape = (outputs, inputs, kernel, kernel)
        weights = self.rng.standard_normal(shape) * gain / (inputs * kernel**2) ** 0.5
        arguments = [x, self.constant(weights.astype(np.float32))]
        if bias:
            arguments.append(self.constant(self.rng.normal(0, 0.02, outputs).astype(np.float32)))
        return self.node("Conv", arguments, outputs, **attributes)

    def prelu(self, x: str) -> str:
        slopes = self.rng.uniform(-0.2, 0.6, (self.channels[x], 1, 1)).astype(np.float32)
        return self.node("PRelu", [x, self.constant(slopes)], self.channels[x])

    def layer(self, x: str, outputs: int, kernel: int = 3, **attributes: Any) -> str:
        return self.prelu(self.conv(x, outputs, kernel, **attributes))

    def add(self, a: str, b: str) -> str:
        return self.node("Add", [a, b], self.channels[a])

    def concat(self, *parts: str) -> str:
        return self.node("Concat", list(parts), sum(self.channels[p] for p in parts), axis=1)

    def inner(self, x: str, border: int) -> str:
        ends = [np.array(values) for values in ([border] * 2, [-border] * 2, [2, 3])]
        return self.node("Slice", [x, *map(self.constant, ends)], self.channels[x])

    def part(self, x: str, start: int, end: int) -> str:
        count = len(range(self.channels[x])[start : min(end, 1 << 20)])
        return self.node("Slice", [x, *(self.constant(np.array([v])) for v in (start, end, 1))], count)

    def phase(self, x: str, axis: int, start: int) -> str:
        return self.node("Slice", [x, *(self.constant(np.array([v])) for v in (start, END, axis, 2))], self.channels[x])

    def shuffle(self, x: str, factor: int = 2) -> str:
        return self.node("DepthToSpace", [x], self.channels[x] // factor**2, blocksize=factor, mode="CRD")

    def unshuffle(self, x: str, factor: int = 2) -> str:
        return self.node("SpaceToDepth", [x], self.channels[x] * factor**2, blocksize=factor)

    def model(self, output: str, outputs: str, margin: int, multiple: int = 1, scale: int = 1, kind: str = "residual") -> bytes:
        last = next(n for n in self.nodes if n.output[0] == output)
        last.output[0] = "output"
        graph = helper.make_graph(
            self.nodes,
            "graph",
            [helper.make_tensor_value_info("input", TensorProto.FLOAT, [1, self.channels["input"], "height", "width"])],
            [helper.make_tensor_value_info("output", TensorProto.FLOAT, [1, self.channels[output], "oh", "ow"])],
            self.weights,
        )
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
        onnx.checker.check_model(model, full_check=True)
        info = ModelInfo(
            network="graph",
            network_args={},
            output=kind,
            inputs=tuple(self.inputs.split()),
            outputs=tuple(outputs.split()),
            margin=margin,
            radius=margin,
            multiple=multiple,
            scale=scale,
            description="random weights for tests",
        )
        helper.set_model_props(model, info.to_strings())
        data: bytes = model.SerializeToString()
        return data


def _chain(kernel: int, features: int, **attributes: Any) -> Callable[[], bytes]:
    def make() -> bytes:
        g = Graph("y")
        x = g.layer("input", features, kernel)
        x = g.layer(x, features, kernel, **attributes)
        reach = kernel // 2 * (1 + attributes.get("dilations", [1])[0])
        return g.model(g.conv(x, 1, 3, gain=0.2), "y", reach + 1)

    return make


def _skips(features: int, convs: int) -> Callable[[], bytes]:
    """Skips every two convolutions, on the six planes of 4:2:0."""

    def make() -> bytes:
        names = "y00 y01 y10 y11 u v"
        g = Graph(names)
        x = skip = g.layer("input", features)
        for i in range(1, convs + 1):
            x = g.conv(x, features)
            if i % 2 == 0:
                x = g.add(x, g.inner(skip, 2))
            x = g.prelu(x)
            skip = x if i % 2 == 0 else skip
        return g.model(g.conv(x, 6, gain=0.2), names, convs + 2)

    return make


def _concat() -> bytes:
    """Of features of several widths, of a part of the input, and of parts of features."""
    g = Graph("y u v")
    a = g.layer("input", 20)
    b = g.layer(g.part("input", 1, 3), 5)
    c = g.layer(g.concat(a, g.inner("input", 1), b), 24)
    d = g.layer(g.concat(g.part(c, 18, 24), g.part(c, 0, 3)), 16)
    return g.model(g.conv(g.concat(d, g.inner(a, 2), g.inner(c, 1)), 3, gain=0.2), "y u v", 4)


def _crelu() -> bytes:
    """Rectifiers on what is no convolution, features that are read again, sums of three, and of a tensor with itself."""
    g = Graph("y")
    x = g.conv("input", 12)
    x = g.node("Relu", [g.concat(x, g.node("Neg", [x], 12))], 24)
    y = g.conv(x, 12)
    total = g.add(g.add(y, g.inner(g.part(x, 6, 18), 1)), g.prelu(y))
    total = g.add(total, total)
    total = g.node("LeakyRelu", [total], 12, alpha=0.3)
    return g.model(g.conv(total, 1, gain=0.2), "y", 3)


def _picture() -> bytes:
    """The input is added inside."""
    g = Graph("r g b")
    return g.model(g.add(g.conv(g.layer("input", 8, 5), 3, gain=0.2), g.inner("input", 3)), "r g b", 3, kind="picture")


def _ladder() -> bytes:
    """Half and quarter resolution inside, each added to the finer one."""
    g = Graph("y")
    fine = g.layer("input", 8, 5)
    half = g.layer(g.conv(fine, 16, 2, strides=[2, 2]), 16)
    quarter = g.layer(g.unshuffle(half), 32)
    up = g.shuffle(g.layer(quarter, 64, 1))
    half = g.prelu(g.add(g.conv(g.inner(half, 2), 16, 1), up))
    fine = g.add(g.conv(g.inner(fine, 6), 8, 1), g.shuffle(g.conv(half, 32, 1)))
    return g.model(g.conv(fine, 1, 5, gain=0.2), "y", 10, multiple=4)


def _phases() -> bytes:
    """Luma by itself at its own resolution, as in ``plain420``, and handed out in phases."""
    g = Graph("y00 y01 y10 y11 u v")
    luma = g.inner(g.shuffle(g.part("input", 0, 4)), 1)
    x = g.layer(g.add(g.conv(luma, 10), g.shuffle(g.conv(g.part("input", 4, END), 40, bias=False))), 10)
    x = g.conv(x, 1, gain=0.2)
    rows = [g.phase(x, 2, row) for row in (0, 1)]
    return g.model(g.concat(*(g.phase(row, 3, column) for row in rows for column in (0, 1))), "y00 y01 y10 y11", 2)


def _doubled() -> bytes:
    g = Graph("y")
    x = g.shuffle(g.layer("input", 32))
    return g.model(g.conv(g.layer(x, 12), 1, gain=0.2), "y", 2, scale=2)


GRAPHS: dict[str, Callable[[], bytes]] = {
    "1x1": _chain(1, 8),
    "3x3": _chain(3, 64),
    "5x5": _chain(5, 24),
    "7x7": _chain(7, 16),
    "dilated-2": _chain(3, 16, dilations=[2, 2]),
    "dilated-4": _chain(3, 24, dilations=[4, 4]),
    "48-skips": _skips(48, 4),
    "concat": _concat,
    "crelu": _crelu,
    "picture": _picture,
    "ladder": _ladder,
    "phases": _phases,
    "doubled": _doubled,
}
