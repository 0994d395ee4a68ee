# SPDX-License-Identifier: MIT
"""training/to_onnx.py: the graph equals PyTorch, is plain, describes itself, and is not written where it disagrees."""

from __future__ import annotations

import dataclasses
import subprocess
import sys

import numpy as np
import onnx
import onnxruntime
import pytest
import torch
from onnx import numpy_helper

from support import ROOT
from support.hosts import random_model, random_network
from vsartifact.core.metadata import ModelInfo
from vsartifact.training import to_onnx
from vsartifact.training.networks import save_weights

STRUCTURES = [
    {"d": 8},
    {"d": 16},
    {"d": 56, "s": 16},
    {"d": 6, "m": 2, "r": 3},
    {"d": 8, "s": 4, "m": 1, "scale": 2},
    {"d": 8, "residual": False},
]
PLAIN = {"Conv", "PRelu", "Slice", "Add", "DepthToSpace"}


def name(args: dict[str, int]) -> str:
    return "-".join(f"{k}{int(v)}" for k, v in args.items())


def run(model: onnx.ModelProto, x: np.ndarray) -> np.ndarray:
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    return session.run(["output"], {"input": x})[0]


def facts(model: onnx.ModelProto) -> ModelInfo:
    return ModelInfo.of(model)


@pytest.mark.parametrize("args", STRUCTURES, ids=name)
def test_graph_equals_torch(args):
    net, _ = random_network(**args)
    x = torch.rand(1, 1, 31, 45)
    with torch.inference_mode():
        expected = net.valid(x).numpy()
    # Other summation order in float32; outputs are below 1.
    np.testing.assert_allclose(run(random_model(**args), x.numpy()), expected, atol=1e-5)


@pytest.mark.parametrize("args", STRUCTURES, ids=name)
def test_graph_is_plain(args):
    model = random_model(**args)
    assert {n.op_type for n in model.graph.node} <= PLAIN
    assert [i.name for i in model.graph.input] == ["input"]
    assert [o.name for o in model.graph.output] == ["output"]
    dims = model.graph.input[0].type.tensor_type.shape.dim
    assert [d.dim_value for d in dims[:2]] == [1, 1]
    assert [d.dim_param for d in dims[2:]] == ["height", "width"]
    constants = {t.name: numpy_helper.to_array(t) for t in model.graph.initializer}
    for node in model.graph.node:
        if node.op_type == "PRelu":
            assert constants[node.input[1]].shape == (constants[node.input[1]].size, 1, 1)
        if node.op_type == "Slice":
            assert set(node.input[1:]) <= set(constants)
    assert 17 <= model.opset_import[0].version <= 20


@pytest.mark.parametrize("args", STRUCTURES, ids=name)
def test_metadata_comes_back(args):
    assert facts(random_model(**args)) == random_network(**args)[1]


def test_same_weights_same_bytes():
    first = random_model(d=8)
    again = to_onnx.to_onnx(*random_network(d=8))
    assert first.SerializeToString(deterministic=True) == again.SerializeToString(deterministic=True)
    assert str(ROOT).encode() not in again.SerializeToString()


@pytest.mark.parametrize("args", [{"d": 8}, {"d": 8, "s": 4, "m": 1, "scale": 2}, {"d": 8, "residual": False}], ids=name)
@pytest.mark.parametrize("size", [(1, 1), (37, 21)], ids=str)
def test_standalone_is_the_whole_restoration(args, size):
    net, info = random_network(**args)
    model = to_onnx.to_onnx(net, info, standalone=True)
    x = torch.rand(1, 1, *size)
    with torch.inference_mode():
        expected = net(x).clamp(0, 1).numpy()
    got = run(model, x.numpy())
    assert got.shape == (1, 1, size[0] * info.scale, size[1] * info.scale)
    np.testing.assert_allclose(got, expected, atol=1e-5)
    assert facts(model) == dataclasses.replace(info, output="picture", margin=0)


def test_comparison_sees_a_changed_weight():
    net, info = random_network(d=8)
    model = onnx.ModelProto()
    model.CopyFrom(random_model(d=8))
    graph = to_onnx._Graph(net, standalone=False)
    assert to_onnx.compare(graph, model, info) <= to_onnx.TOLERANCE
    weights = numpy_helper.to_array(model.graph.initializer[0]).copy()
    weights.flat[0] *= 1.01
    model.graph.initializer[0].CopyFrom(numpy_helper.from_array(weights, model.graph.initializer[0].name))
    assert to_onnx.compare(graph, model, info) > to_onnx.TOLERANCE


def test_disagreement_writes_nothing(tmp_path, monkeypatch, capsys):
    weights = tmp_path / "net.safetensors"
    save_weights(weights, *random_network(d=8, m=1))
    monkeypatch.setattr(to_onnx, "TOLERANCE", -1.0)
    (tmp_path / "net.onnx").write_bytes(b"the old model")
    assert to_onnx.main([str(weights)]) == 1
    assert "differ" in capsys.readouterr().err
    assert (tmp_path / "net.onnx").read_bytes() == b"the old model"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["net.onnx", "net.safetensors"]


def test_errors_name_the_file(tmp_path, capsys):
    assert to_onnx.main([str(tmp_path / "absent.safetensors")]) == 1
    assert "absent.safetensors" in capsys.readouterr().err
    (tmp_path / "short.safetensors").write_bytes(b"\x10\0\0\0")
    assert to_onnx.main([str(tmp_path / "short.safetensors")]) == 1
    assert "short.safetensors" in capsys.readouterr().err


@pytest.mark.parametrize(
    "how", [["-m", "vsartifact.training.to_onnx"], [str(ROOT / "training" / "to_onnx.py")]], ids=["module", "path"]
)
def test_command(tmp_path, how):
    weights = tmp_path / "net.safetensors"
    save_weights(weights, *random_network(d=8, m=1))
    out = tmp_path / "out.onnx"
    done = subprocess.run([sys.executable, *how, str(weights), "-o", str(out)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert facts(onnx.load(out)) == random_network(d=8, m=1)[1]
