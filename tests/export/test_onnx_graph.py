# SPDX-License-Identifier: MIT
"""export/onnx_graph.py reads what the package onnx reads."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

import vsartifact
from vsartifact.export.onnx_graph import read_graph

SHIPPED = sorted((Path(vsartifact.__file__).parent / "models").glob("*.onnx"))


def check(model: onnx.ModelProto) -> None:
    got = read_graph(model)
    assert got.metadata == {p.key: p.value for p in model.metadata_props}
    assert got.inputs == tuple(value.name for value in model.graph.input)
    assert got.outputs == tuple(value.name for value in model.graph.output)
    assert set(got.weights) == {tensor.name for tensor in model.graph.initializer}
    for tensor in model.graph.initializer:
        expected = numpy_helper.to_array(tensor)
        assert got.weights[tensor.name].dtype == expected.dtype
        np.testing.assert_array_equal(got.weights[tensor.name], expected)
    assert len(got.nodes) == len(model.graph.node)
    for node, expected_node in zip(got.nodes, model.graph.node, strict=True):
        assert (node.name, node.op_type) == (expected_node.name, expected_node.op_type)
        assert (node.input, node.output) == (tuple(expected_node.input), tuple(expected_node.output))
        assert node.attributes == {a.name: value_of(a) for a in expected_node.attribute}


def value_of(attribute: onnx.AttributeProto) -> Any:
    """Its value where read_graph gives one, else None."""
    return helper.get_attribute_value(attribute) if attribute.type in (1, 2, 3, 6, 7) else None


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_shipped_models(path: Path) -> None:
    check(onnx.load(path))


def test_every_way_to_write_a_value() -> None:
    """Weights as bytes and as numbers, of all types; attributes of all types, negative ones and empty lists."""
    rng = np.random.default_rng(0)
    weights = []
    for kind in ("FLOAT", "UINT8", "INT8", "INT32", "INT64", "BOOL", "FLOAT16", "DOUBLE"):
        values = rng.integers(0, 2, 6) if kind in ("BOOL", "UINT8") else rng.integers(-9, 9, 6)
        array = values.astype(helper.tensor_dtype_to_np_dtype(getattr(TensorProto, kind))).reshape(2, 3)
        weights += [numpy_helper.from_array(array, f"{kind} bytes"), numpy_helper.from_array(array[0, 0], f"{kind} scalar")]
        weights.append(helper.make_tensor(f"{kind} numbers", getattr(TensorProto, kind), [2, 3], array.ravel().tolist()))
    attributes: dict[str, Any] = {
        "f": -1.5,
        "i": -7,
        "s": "CRD",
        "floats": [1.5, -2.0],
        "ints": [-1, 0, 1 << 40],
        "t": weights[0],
        "strings": ["a", "b"],
    }
    node = helper.make_node("Strange", ["in", "", "FLOAT bytes"], ["out"], name="strange", **attributes)
    ends = [helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, None]) for name in ("in", "out")]
    model = helper.make_model(helper.make_graph([node], "graph", ends[:1], ends[1:], weights))
    helper.set_model_props(model, {"umlaut": "ü", "empty": ""})
    check(model)


def test_what_is_no_model() -> None:
    whole = SHIPPED[0].read_bytes()
    for data in (b"", b"no model", whole[: len(whole) // 2], whole[1:], b"\x3a\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01"):
        with pytest.raises(ValueError, match=r"this is not an ONNX model \(.*\); export it again"):
            read_graph(data)


@pytest.mark.parametrize(
    ("edit", "message"),
    [
        ({"data_type": TensorProto.BFLOAT16}, "the weights w are of ONNX's type 16; export the model in float32"),
        ({"data_location": TensorProto.EXTERNAL}, "the weights w lie in another file"),
        ({"dims": [7]}, r"the weights w have 6 values where their shape \[7\] wants 7"),
    ],
    ids=["type", "elsewhere", "shape"],
)
def test_weights_that_cannot_be_read(edit: dict[str, Any], message: str) -> None:
    model = onnx.ModelProto()
    tensor = model.graph.initializer.add()
    tensor.CopyFrom(numpy_helper.from_array(np.zeros(6, np.float32), "w"))
    for name, value in edit.items():
        if isinstance(value, list):
            tensor.ClearField(name)
            getattr(tensor, name).extend(value)
        else:
            setattr(tensor, name, value)
    with pytest.raises(ValueError, match=message):
        read_graph(model)
