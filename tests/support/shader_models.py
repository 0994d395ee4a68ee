# SPDX-License-Identifier: MIT
"""Random chains of layers as ONNX graphs, in the form that training/to_onnx.py writes, for the tests of shaders.

Made without PyTorch, whose exporter takes seconds for each; that real exports are read is tested with a few of them.
"""

from __future__ import annotations

import functools
import random
from dataclasses import dataclass

import numpy as np
import onnx
import onnxruntime
from onnx import helper, numpy_helper

from support.channel_lists import LISTS
from support.estimates import WIDE
from vsartifact.core.channels import layout_of
from vsartifact.core.metadata import ModelInfo
from vsartifact.export.verify_shader import picture

THREE = "y y@-1~ fit@-1 y@+1~ fit@+1"
"""Inputs of models that read both neighbours."""
KINDS = {**LISTS, "three": (THREE, "y")}
CHANGE = 0.1
"""Largest change that a residual model makes: ten times that of trained ones."""


@dataclass(frozen=True, kw_only=True)
class Spec:
    """One chain of layers."""

    widths: tuple[int, ...]
    """Channels of all layers but the last."""
    kernels: tuple[int, ...]
    """Kernel sizes in cells, one more than ``widths``."""
    acts: tuple[str, ...]
    """Rectifier behind each layer but the last: none, relu, prelu or crelu."""
    skips: tuple[tuple[int, int], ...] = ()
    """Pairs of layers: the first one's output is added to the second one's before its rectifier."""
    unshuffle: int = 1
    scale: int = 1
    kind: str = "plane"
    """A row of ``KINDS``."""
    residual: bool = True
    dead: bool = False
    """Some channels are never read, some are constant."""
    seed: int = 0

    def __str__(self) -> str:
        layers = "-".join(f"{k}x{w}{a[:1]}" for k, w, a in zip(self.kernels, (*self.widths, 0), (*self.acts, ""), strict=True))
        skips = "".join(f"+{a}>{b}" for a, b in self.skips)
        flags = ("" if self.residual else "-picture") + ("-dead" if self.dead else "")
        return f"{self.kind}-f{self.unshuffle}x{self.scale}-{layers}{skips}{flags}"


@functools.cache
def chain_model(spec: Spec) -> onnx.ModelProto:
    """The model, with its last layer scaled: residuals of ``CHANGE`` at most, or pictures between black and white."""
    layout = layout_of(*KINDS[spec.kind])
    channels, outputs = len(layout.inputs), len(layout.outputs)
    rng = np.random.default_rng(spec.seed)
    block = spec.unshuffle * spec.scale
    nodes: list[onnx.NodeProto] = []
    weights: dict[str, np.ndarray] = {}
    ends: list[str] = []
    current, inputs = "input", channels
    for i, (out, k) in enumerate(zip((*spec.widths, outputs * block**2), spec.kernels, strict=True)):
        size, stride = (k * spec.unshuffle, spec.unshuffle) if i == 0 else (k, 1)
        weight = rng.normal(0, (2 / (inputs * size**2)) ** 0.5, (out, inputs, size, size))
        if spec.dead and i > 0:
            weight[:, ::3] = 0  # the layer before is not read there
        if spec.dead and i < len(spec.widths):
            weight[1::4] = 0  # constant channels
        weights |= {f"w{i}": weight, f"b{i}": rng.normal(0, 0.02, out)}
        nodes.append(helper.make_node("Conv", [current, f"w{i}", f"b{i}"], [f"c{i}"], f"c{i}", strides=[stride, stride]))
        current, inputs = f"c{i}", out
        for start, end in spec.skips:
            if end == i:
                cut = sum(n // 2 for n in spec.kernels[start + 1 : i + 1])
                source = ends[start]
                if cut:
                    weights |= {f"s{i}": np.array([cut, cut]), f"e{i}": np.array([-cut, -cut]), "axes": np.array([2, 3])}
                    nodes.append(helper.make_node("Slice", [source, f"s{i}", f"e{i}", "axes"], [f"x{i}"], f"x{i}"))
                    source = f"x{i}"
                nodes.append(helper.make_node("Add", [current, source], [f"a{i}"], f"a{i}"))
                current = f"a{i}"
        act = spec.acts[i] if i < len(spec.acts) else "none"
        if act == "crelu":
            nodes.append(helper.make_node("Neg", [current], [f"n{i}"], f"n{i}"))
            nodes.append(helper.make_node("Concat", [current, f"n{i}"], [f"m{i}"], f"m{i}", axis=1))
            current, inputs = f"m{i}", 2 * out
        if act in ("relu", "crelu"):
            nodes.append(helper.make_node("Relu", [current], [f"r{i}"], f"r{i}"))
        elif act == "prelu":
            weights[f"p{i}"] = rng.uniform(-0.3, 0.5, (out, 1, 1))
            nodes.append(helper.make_node("PRelu", [current, f"p{i}"], [f"r{i}"], f"r{i}"))
        current = current if act == "none" else f"r{i}"
        ends.append(current)
    if block > 1:
        nodes.append(helper.make_node("DepthToSpace", [current], ["output"], "d", blocksize=block, mode="CRD"))
    else:
        nodes[-1].output[0] = "output"
    margin = spec.unshuffle * sum(k // 2 for k in spec.kernels)
    info = ModelInfo(
        network="chain",
        network_args={},
        scale=spec.scale,
        inputs=tuple(map(str, layout.inputs)),
        outputs=tuple(map(str, layout.outputs)),
        output="residual" if spec.residual else "picture",
        margin=margin,
        radius=margin,
        multiple=spec.unshuffle,
        weights_hash="0123456789abcdef",
    )
    last, model = len(spec.widths), _model(nodes, weights, info)
    raw = _raw(model, info)
    middle, reach = (0, CHANGE) if spec.residual else (0.5, 0.4)
    factor = reach / np.abs(raw - raw.mean()).max()
    weights[f"w{last}"] *= factor
    weights[f"b{last}"] = (weights[f"b{last}"] - raw.mean()) * factor + middle
    return _model(nodes, weights, info)


def calibrated(model: onnx.ModelProto) -> onnx.ModelProto:
    """The model with a calibration for adaptive strength."""
    out = onnx.ModelProto()
    out.CopyFrom(model)
    out.metadata_props.add(key="vsartifact.adaptive", value=WIDE)
    return out


def picking(name: str, inputs: str = THREE) -> onnx.ModelProto:
    """A model of luma and other frames that gives one of its inputs in place of luma."""
    names = tuple(inputs.split())
    row = np.array([float(n == name) - float(n == "y") for n in names])
    info = ModelInfo(
        network="pick", network_args={}, inputs=names, outputs=("y",), recipe_hash="0", weights_hash="0123456789abcdef"
    )
    node = helper.make_node("Conv", ["input", "w"], ["output"], "c")
    return _model([node], {"w": row[None, :, None, None]}, info)


def _model(nodes: list[onnx.NodeProto], weights: dict[str, np.ndarray], info: ModelInfo) -> onnx.ModelProto:
    tensors = [numpy_helper.from_array(a.astype(np.int64 if a.dtype.kind == "i" else np.float32), n) for n, a in weights.items()]
    float32 = onnx.TensorProto.FLOAT
    graph = helper.make_graph(
        nodes,
        "chain",
        [helper.make_tensor_value_info("input", float32, [1, len(info.inputs), "height", "width"])],
        [helper.make_tensor_value_info("output", float32, [1, len(info.outputs), "out_height", "out_width"])],
        tensors,
    )
    model = helper.make_model(graph, ir_version=8, opset_imports=[helper.make_opsetid("", 18)])
    helper.set_model_props(model, info.to_strings())
    onnx.checker.check_model(model, full_check=True)
    return model


def _raw(model: onnx.ModelProto, info: ModelInfo) -> np.ndarray:
    """What the graph gives for a picture."""
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    side = 48 + 2 * info.margin
    x = np.stack([picture(side, side, seed=seed) for seed in range(len(info.inputs))])[None] / 255
    return session.run(["output"], {"input": x.astype(np.float32)})[0]


def random_spec(seed: int) -> Spec:
    """A random chain of one to four hidden layers, narrow enough to compile quickly."""
    pick = random.Random(seed)
    kind = pick.choice(["plane", "plane", "plane", "chroma"])
    unshuffle = pick.choice([1, 2, 2, 4] if kind == "plane" else [1, 1, 2])
    depth = pick.randint(1, 4)
    same = pick.random() < 0.5
    width = pick.randint(3, 12)
    widths = tuple(width if same else pick.randint(3, 12) for _ in range(depth))
    kernels = (pick.choice([3, 5]) if unshuffle == 1 else 3, *(pick.choice([3, 3, 3, 1]) for _ in range(depth - 1)), 3)
    acts = tuple(pick.choice(["relu", "prelu", "prelu", "crelu", "none"]) for _ in range(depth))
    skips: tuple[tuple[int, int], ...] = ()
    if same and depth > 1 and acts[0] != "crelu" and pick.random() < 0.7:
        skips = ((0, pick.randint(1, depth - 1)),)
    return Spec(
        widths=widths,
        kernels=kernels,
        acts=acts,
        skips=skips,
        unshuffle=unshuffle,
        scale=pick.choice([1, 1, 2]) if kind == "plane" and unshuffle < 4 else 1,
        kind=kind,
        residual=pick.random() < 0.8,
        dead=pick.random() < 0.25,
        seed=seed,
    )
