# SPDX-License-Identifier: MIT
"""Models whose every output is a weighted sum of all inputs, so that each channel of an input shows."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from conftest import network_bytes
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper


def mixer(path: Path, inputs: str, outputs: str) -> NDArray[np.float32]:
    """A network whose change of each output is a weighted sum of all inputs, and the weights."""
    shape = (len(outputs.split()), len(inputs.split()))
    weights = np.random.default_rng(3).uniform(-0.1, 0.1, shape).astype(np.float32)
    tensors = [
        helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, channels, "height", "width"])
        for name, channels in (("input", shape[1]), ("output", shape[0]))
    ]
    constant = numpy_helper.from_array(weights[:, :, None, None], "weights")
    graph = helper.make_graph(
        [helper.make_node("Conv", ["input", "weights"], ["output"])], "mixer", tensors[:1], tensors[1:], [constant]
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    strings = {p.key: p.value for p in onnx.load_from_string(network_bytes()).metadata_props}
    named = {"format": "2", "inputs": inputs, "outputs": outputs, "margin": "0", "radius": "0"}
    helper.set_model_props(model, strings | {f"vsartifact.{key}": value for key, value in named.items()})
    path.write_bytes(model.SerializeToString())
    return weights
