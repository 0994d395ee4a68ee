# SPDX-License-Identifier: MIT
"""Turn the graph that PyTorch's exporter writes into the plain one that is shipped.

Traces of the exporter (stack traces, class names, versions) go, shape arithmetic around crops becomes constants, PReLU slopes
get the [C, 1, 1] form that every runtime takes, and names become short and independent of the exporter's version.

onnxslim (0.1.98) folds constants too, but keeps the arithmetic of shapes around crops, which it cannot know to be constant: 24 operators of
an FSRCNNX where 10 remain here, and shaders and the plugin's own engine read none but those.
"""

from __future__ import annotations

import copy
from typing import Any

import numpy as np
import numpy.typing as npt
import onnx
import onnxruntime
from onnx import helper, numpy_helper

from vsartifact.core.metadata import ModelInfo

IR_VERSION = 8
"""File format of ONNX 1.10 to 1.12: the newest that older TensorRT and ONNX Runtime releases open."""

GROWTH = 1 << 14
"""Bytes from which on a constant that takes more room than what it is made of is left to the runtime to compute."""


def clean(model: onnx.ModelProto, info: ModelInfo) -> onnx.ModelProto:
    """A new model that computes the same as ``model``: what is constant folded, plain names, ``info`` as its metadata."""
    model = copy.deepcopy(model)
    _fold_constants(model)
    _constant_crops(model, info)
    _merge_slices(model.graph)
    _merge_reshapes(model.graph)
    _share_constants(model.graph)
    _drop_unused(model.graph)
    _prelu_slopes(model.graph)
    _rename(model.graph)
    graph = helper.make_graph(
        [helper.make_node(n.op_type, n.input, n.output, n.name, **_attributes(n)) for n in model.graph.node],
        info.network,
        [helper.make_tensor_value_info("input", onnx.TensorProto.FLOAT, [1, len(info.inputs), "height", "width"])],
        [helper.make_tensor_value_info("output", onnx.TensorProto.FLOAT, [1, len(info.outputs), "out_height", "out_width"])],
        [numpy_helper.from_array(numpy_helper.to_array(t), t.name) for t in model.graph.initializer],
    )
    opset = next(o.version for o in model.opset_import if o.domain == "")
    out = helper.make_model(
        graph, producer_name="vsartifact", ir_version=IR_VERSION, opset_imports=[helper.make_opsetid("", opset)]
    )
    helper.set_model_props(out, dict(sorted(info.to_strings().items())))
    return out


def constants(graph: onnx.GraphProto) -> dict[str, npt.NDArray[Any]]:
    """The graph's initializers by name."""
    return {t.name: numpy_helper.to_array(t) for t in graph.initializer}


def _attributes(node: onnx.NodeProto) -> dict[str, Any]:
    """A node's attributes without those that only spell out the operator's default."""
    defaults = {"group": 1, "auto_pad": b"NOTSET", "strides": [1, 1], "dilations": [1, 1], "pads": [0, 0, 0, 0]}
    values = {a.name: helper.get_attribute_value(a) for a in node.attribute}
    return {k: v for k, v in sorted(values.items()) if node.op_type != "Conv" or defaults.get(k) != v}


def _fold_constants(model: onnx.ModelProto) -> None:
    """Replace what is computed from weights alone, such as kernels that are sums, by its value.

    Operators whose output is ``GROWTH`` bytes and larger than every tensor of numbers that they read stay, and what follows them:
    runtimes fold them when they load the file, which would be several times as large with them folded.
    """
    values = constants(model.graph)
    given, known = set(values), set(values)
    fixed = []
    for node in model.graph.node:
        if all(name in known for name in node.input if name):
            fixed.append(node)
            known.update(node.output)
    if not fixed:
        return
    probe = copy.deepcopy(model)
    names = [name for node in fixed for name in node.output if name]
    del probe.graph.node[:], probe.graph.input[:], probe.graph.output[:]
    probe.graph.node.extend(fixed)
    probe.graph.output.extend(onnx.ValueInfoProto(name=name) for name in names)
    values |= dict(zip(names, _session(probe).run(names, {}), strict=True))
    folded, nodes = set(given), []
    for node in model.graph.node:
        if not folded.issuperset(filter(None, node.input)) or _grows(node, values):
            nodes.append(node)
        else:
            folded.update(node.output)
    read = {name for node in nodes for name in node.input} | {output.name for output in model.graph.output}
    del model.graph.node[:]
    model.graph.node.extend(nodes)
    model.graph.initializer.extend(numpy_helper.from_array(values[name], name) for name in sorted(read & (folded - given)))


def _grows(node: onnx.NodeProto, values: dict[str, npt.NDArray[Any]]) -> bool:
    """Whether the output of a node that reads constants is large, and larger than all of them."""
    read = [values[name].nbytes for name in node.input if name in values and values[name].dtype.kind == "f"]
    made = sum(values[name].nbytes for name in node.output if name in values)
    return bool(read) and made > max(GROWTH, *read)


def _share_constants(graph: onnx.GraphProto) -> None:
    """Keep one of several equal initializers."""
    first: dict[tuple[Any, ...], str] = {}
    names = {}
    for tensor in graph.initializer:
        value = numpy_helper.to_array(tensor)
        names[tensor.name] = first.setdefault((value.dtype.str, value.shape, value.tobytes()), tensor.name)
    for node in graph.node:
        node.input[:] = [names.get(name, name) for name in node.input]


def _session(model: onnx.ModelProto) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])


def _constant_crops(model: onnx.ModelProto, info: ModelInfo) -> None:
    """Make the bounds of every Slice constant where they are a fixed distance from the far edge.

    The exporter writes ``x[..., a : x.shape[-1] - a]`` as arithmetic on shapes, which TensorRT evaluates on the host in each
    frame. The bounds are measured at two sizes; a distance that is the same at both becomes a negative constant.
    """
    known = constants(model.graph)
    slices = [n for n in model.graph.node if n.op_type == "Slice" and not {n.input[1], n.input[2]} <= set(known)]
    if not slices:
        return
    probe = copy.deepcopy(model)
    names = sorted({name for n in slices for name in n.input[:4]} - set(known))
    del probe.graph.output[:]
    probe.graph.output.extend(onnx.ValueInfoProto(name=name) for name in names)
    session = _session(probe)
    measured = []
    small = max(16 // info.multiple, 1)
    for units in (small, small + max(7 // info.multiple, 1)):
        side = units * info.multiple + 2 * info.margin
        x = np.zeros((1, len(info.inputs), side, side + info.multiple), np.float32)
        values = known | dict(zip(names, session.run(names, {"input": x}), strict=True))
        measured.append([_relative_bounds([values[name] for name in n.input[:4]]) for n in slices])
    for i, (node, first, second) in enumerate(zip(slices, *measured, strict=True)):
        for slot, a, b in zip((1, 2), first, second, strict=True):
            if np.array_equal(a, b) and node.input[slot] not in known:
                name = f"crop_{i}_{slot}"
                model.graph.initializer.append(numpy_helper.from_array(a, name))
                node.input[slot] = name


def _merge_slices(graph: onnx.GraphProto) -> None:
    """Make one Slice of a height crop that only feeds a width crop: each Slice is a copy of the whole feature map."""
    known = constants(graph)
    makers = {n.output[0]: n for n in graph.node}
    for node in graph.node:
        before = makers.get(node.input[0])
        if node.op_type != "Slice" or before is None or before.op_type != "Slice":
            continue
        bounds = [*before.input[1:4], *node.input[1:4]]
        alone = sum(before.output[0] in n.input for n in graph.node) == 1
        plain = all(len(n.input) < 5 or np.all(known.get(n.input[4]) == 1) for n in (before, node))
        if not alone or not plain or not set(bounds) <= set(known):
            continue
        pairs = [np.concatenate([known[bounds[i]], known[bounds[i + 3]]]).astype(np.int64) for i in range(3)]
        if len(set(pairs[2])) < len(pairs[2]):
            continue
        names = [f"{node.output[0]}_{role}" for role in ("starts", "ends", "axes")]
        graph.initializer.extend(numpy_helper.from_array(a, name) for a, name in zip(pairs, names, strict=True))
        node.input[:] = [before.input[0], *names]


def _merge_reshapes(graph: onnx.GraphProto) -> None:
    """Let a Reshape of a Reshape read what the first one reads, where its shape copies none of the first one's sizes by a 0."""
    known = constants(graph)
    makers = {n.output[0]: n for n in graph.node}
    for node in graph.node:
        before = makers.get(node.input[0])
        if node.op_type != "Reshape" or before is None or before.op_type != "Reshape":
            continue
        shape = makers.get(node.input[1])
        parts = shape.input if shape is not None and shape.op_type == "Concat" else node.input[1:2]
        if all(np.all(known[name] != 0) for name in parts if name in known):
            node.input[0] = before.input[0]


def _relative_bounds(inputs: list[npt.NDArray[Any]]) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Starts, and ends counted from the far edge, of a Slice with inputs (data, starts, ends, axes)."""
    data, starts, ends, axes = inputs
    sizes = np.array([data.shape[int(axis)] for axis in axes.ravel()], np.int64)
    ends = ends.astype(np.int64)
    past = np.iinfo(np.int64).max
    return starts.astype(np.int64), np.where(ends >= sizes, past, np.where(ends >= 0, ends - sizes, ends)).astype(np.int64)


def _drop_unused(graph: onnx.GraphProto) -> None:
    """Remove nodes and initializers that do not lead to an output."""
    used = {o.name for o in graph.output}
    nodes = []
    for node in reversed(graph.node):
        if used & set(node.output):
            used.update(node.input)
            nodes.append(node)
    initializers = [t for t in graph.initializer if t.name in used]
    del graph.node[:], graph.initializer[:]
    graph.node.extend(reversed(nodes))
    graph.initializer.extend(initializers)


def _prelu_slopes(graph: onnx.GraphProto) -> None:
    """Give PRelu slopes the shape [C, 1, 1]."""
    slopes = {n.input[1] for n in graph.node if n.op_type == "PRelu"}
    for tensor in graph.initializer:
        if tensor.name in slopes:
            values = numpy_helper.to_array(tensor)
            tensor.CopyFrom(numpy_helper.from_array(values.reshape(-1, 1, 1), tensor.name))


def _rename(graph: onnx.GraphProto) -> None:
    """Name nodes by operator and position, tensors by the node that makes or first reads them."""
    initializers = {t.name for t in graph.initializer}
    names = {graph.input[0].name: "input", graph.output[0].name: "output"}
    counts: dict[str, int] = {}
    roles = {"Conv": ("", "weight", "bias"), "PRelu": ("", "slope"), "Slice": ("", "starts", "ends", "axes", "steps")}
    for node in graph.node:
        kind = node.op_type.lower()
        node.name = f"{kind}{counts.get(kind, 0)}"
        counts[kind] = counts.get(kind, 0) + 1
        for i, name in enumerate(node.input):
            if name in initializers and name not in names:
                role = dict(enumerate(roles.get(node.op_type, ()))).get(i, f"in{i}")
                names[name] = f"{node.name}.{role}"
        for i, name in enumerate(node.output):
            names.setdefault(name, node.name + (f".{i}" if i else ""))
    for node in graph.node:
        for slots in (node.input, node.output):
            slots[:] = [names.get(name, name) for name in slots]
    for tensor in graph.initializer:
        tensor.name = names.get(tensor.name, tensor.name)
