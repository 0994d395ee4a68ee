# SPDX-License-Identifier: MIT
"""export/to_glsl.py: what is read from a graph, what is refused, and the rules that every shader's text keeps."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import onnx
import pytest
import torch
from hosts import random_model, random_network
from onnx import helper, numpy_helper
from torch.nn import functional as F

from vsartifact.export import make_shaders, to_glsl, to_onnx
from vsartifact.export.compute_shader import SHARED_BYTES, block
from vsartifact.export.glsl import number
from vsartifact.export.layers import UnsupportedGraph, read_layers
from vsartifact.export.plan import spread_last
from vsartifact.export.verify_shader import network
from vsartifact.metadata import MetadataError

ROOT = Path(__file__).resolve().parent.parent
STRUCTURES = [{"d": 8}, {"d": 16}, {"d": 56, "s": 16}, {"d": 6, "m": 2, "r": 3}, {"d": 12, "s": 8, "m": 3, "scale": 2}]


def name(args):
    return "-".join(f"{k}{v}" for k, v in args.items())


def run_layers(layers, luma, margin, scale):
    """The chain of layers in PyTorch, as read_layers describes it."""
    x = torch.from_numpy(np.pad(luma, margin, mode="edge")[None, None].astype(np.float32))
    outputs = []
    for layer in layers:
        x = F.conv2d(x, torch.tensor(layer.weight), torch.tensor(layer.bias))
        if layer.skip is not None:
            cut = (outputs[layer.skip].shape[-1] - x.shape[-1]) // 2
            x = x + outputs[layer.skip][..., cut : cut + x.shape[-2], cut : cut + x.shape[-1]]
        if layer.slope is not None:
            x = F.prelu(x, torch.tensor(layer.slope))
        outputs.append(x)
    return F.pixel_shuffle(x, scale)[0, 0].numpy()


@pytest.mark.parametrize("spread", [False, True], ids=["read", "spread"])
@pytest.mark.parametrize("args", STRUCTURES, ids=name)
def test_layers_are_the_network(args, spread):
    net, info = random_network(**args)
    layers = read_layers(random_model(**args), info)
    assert len(layers) == sum(isinstance(m, torch.nn.Conv2d) for m in net.modules()) + (args.get("r", 1) - 1) * (
        args.get("m", 4) + 1
    )
    layers = spread_last(layers) if spread else layers
    luma = np.random.default_rng(0).random((20, 31))
    change = run_layers(layers, luma, info.margin, info.scale)
    got = np.clip(np.kron(luma, np.ones((info.scale, info.scale))) + change, 0, 1)
    np.testing.assert_allclose(got, network(random_model(**args), luma), atol=1e-5)


def test_wide_last_layer_is_spread():
    wide = read_layers(random_model(d=56, s=16), random_network(d=56, s=16)[1])
    assert [x.outputs for x in spread_last(wide)][-2:] == [9, 1]
    narrow = read_layers(random_model(d=8), random_network(d=8)[1])
    assert len(spread_last(narrow)) == len(narrow)


def edited(args, edit):
    model = onnx.ModelProto()
    model.CopyFrom(random_model(**args))
    edit(model)
    return model


def replace_first(op_type, new):
    def edit(model):
        node = next(n for n in model.graph.node if n.op_type == op_type)
        node.op_type = new
        del node.input[1:]

    return edit


def stride(model):
    model.graph.node[0].attribute.append(helper.make_attribute("strides", [2, 2]))


def uneven_crop(model):
    starts = next(n for n in model.graph.node if n.op_type == "Slice").input[1]
    tensor = next(t for t in model.graph.initializer if t.name == starts)
    tensor.CopyFrom(numpy_helper.from_array(np.array([4, 3]), starts))


def wrong_skip(model):
    node = next(n for n in model.graph.node if n.op_type == "Slice")
    node.input[0] = next(n for n in model.graph.node if n.op_type == "PRelu").output[0]


def colour(model):
    next(p for p in model.metadata_props if p.key == "vsartifact.channels").value = "3"


@pytest.mark.parametrize(
    ("edit", "message"),
    [
        (replace_first("PRelu", "Sigmoid"), r"operator Sigmoid \(prelu0\)"),
        (stride, r"operator Conv \(conv0\).*strides must be \[1, 1\], got \[2, 2\]"),
        (uneven_crop, r"operator Slice .*all four sides alike"),
        (wrong_skip, r"operator Add .*not the centre of an earlier layer"),
        (colour, "luma alone.*3 channels"),
    ],
    ids=["operator", "stride", "crop", "skip", "channels"],
)
def test_refuses(edit, message):
    with pytest.raises(UnsupportedGraph, match=message):
        to_glsl.to_glsl(edited({"d": 8}, edit), "net")


def test_refuses_standalone():
    model = to_onnx.to_onnx(*random_network(d=8), standalone=True)
    with pytest.raises(UnsupportedGraph, match="operator Pad"):
        to_glsl.to_glsl(model, "net")


def test_refuses_strangers():
    model = edited({"d": 8}, lambda m: m.metadata_props.clear())
    with pytest.raises(MetadataError, match="net has no vsartifact metadata"):
        to_glsl.to_glsl(model, "net")


@pytest.mark.parametrize("build", ["compute", "compat"])
def test_refuses_too_wide(build):
    with pytest.raises(UnsupportedGraph, match="narrow it"):
        to_glsl.to_glsl(random_model(d=88, m=1), "net", build)


def blocks(text):
    """Each pass as (headers, body)."""
    for part in re.split(r"(?=^//!DESC VSA)", text, flags=re.M)[1:]:
        lines = part.splitlines()
        headers = [line[3:].split(" ", 1) for line in lines if line.startswith("//!")]
        yield headers, "\n".join(line for line in lines if not line.startswith("//!"))


@pytest.mark.parametrize("build", to_glsl.BUILDS)
@pytest.mark.parametrize("args", STRUCTURES, ids=name)
def test_text_keeps_the_players_rules(args, build):
    text = to_glsl.to_glsl(random_model(**args), "Net 1.5-beta", build)
    assert text.isascii()
    assert text.startswith("// SPDX-License-Identifier: MIT\n")
    assert random_network(**args)[1].weights_hash in text.split("//!")[0]
    assert ("//!PARAM" in text) == (build == "param")
    passes = list(blocks(text))
    saved = ["LUMA"]
    for i, (headers, body) in enumerate(passes):
        keys = [key for key, _ in headers]
        values = dict(headers)
        order = [k for k in ("DESC", "HOOK", "BIND", "SAVE", "WIDTH", "HEIGHT", "WHEN", "COMPONENTS", "COMPUTE") if k in keys]
        assert list(dict.fromkeys(keys)) == order
        assert values["HOOK"] == "LUMA"
        binds = [value for key, value in headers if key == "BIND"]
        assert len(binds) <= 16
        assert set(binds) <= set(saved)
        assert ("WHEN" in values) == (args.get("scale", 1) > 1)
        for key in {"WIDTH", "HEIGHT", "WHEN"} & set(values):
            tokens = values[key].split()
            assert len(tokens) <= 32
            assert not any(re.match(r"-\d", t) for t in tokens)
        if i < len(passes) - 1:
            assert re.fullmatch(r"VSA_NET_1_5_BETA_[A-Z0-9_]+", values["SAVE"])
            assert "__" not in values["SAVE"]
            assert values["SAVE"] not in saved
            assert values["COMPONENTS"] == "4"
            saved.append(values["SAVE"])
        else:
            assert not {"SAVE", "COMPONENTS"} & set(values)
            assert "LUMA" in binds
            assert "clamp(" in body
        assert ("COMPUTE" in values) == (build != "compat")
        if "COMPUTE" in values:
            bw, bh, tw, th = map(int, values["COMPUTE"].split())
            assert tw * th <= 256
            assert bw % tw == bh % th == 0
            shared = re.search(r"shared (float|vec4|V4) tile((?:\[\d+\])+);", body)
            size = np.prod([int(n) for n in re.findall(r"\d+", shared[2])]) * (4 if shared[1] == "float" else 16)
            assert size <= SHARED_BYTES
    # #extension stands behind #ifdef VULKAN alone, OpenGL drivers refuse it there.
    for match in re.finditer("#extension", text):
        assert text[: match.start()].rstrip().endswith("#ifdef VULKAN")
    if build == "compat":
        assert not re.search(r"texelFetch|imageStore|shared|textureGather|#version|#extension", text)


@pytest.mark.parametrize("value", [0.0, 1.0, -1.0, 0.5, -0.25, 1.5e-7, -3.25e-5, 123.456, 1e5, 0.1234567])
def test_literals(value):
    text = number(value)
    assert re.fullmatch(r"-?(\d+\.\d*|\.\d+|\d+)(e-?\d+)?", text)
    assert "." in text or "e" in text
    assert float(text) == pytest.approx(value, rel=5e-5, abs=0)


@pytest.mark.parametrize("count", range(1, 21))
def test_blocks_hold_their_vectors(count):
    width, height = block(count)
    assert count <= width * height <= count + 3
    assert max(width, height) <= 5


@pytest.mark.parametrize(
    "how", [["-m", "vsartifact.export.to_glsl"], [str(ROOT / "export" / "to_glsl.py")]], ids=["module", "path"]
)
def test_command(tmp_path, how):
    (tmp_path / "net.onnx").write_bytes(random_model(d=8).SerializeToString())
    command = [sys.executable, *how, str(tmp_path / "net.onnx"), "--build", "param"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "net.glsl").read_text() == to_glsl.to_glsl(random_model(d=8), "net", "param")
    (tmp_path / "bad.onnx").write_bytes(b"no model")
    assert to_glsl.main([str(tmp_path / "bad.onnx")]) == 1
    assert not (tmp_path / "bad.glsl").exists()


def test_make_shaders_writes_all_builds(tmp_path):
    models, shaders = tmp_path / "models", tmp_path / "shaders"
    models.mkdir()
    (models / "net.onnx").write_bytes(random_model(d=8).SerializeToString())
    (shaders / "param").mkdir(parents=True)
    (shaders / "param" / "gone.glsl").write_text("old")
    assert make_shaders.main(["--models", str(models), "--shaders", str(shaders)]) == 0
    written = {p.relative_to(shaders).as_posix(): p.read_text() for p in shaders.rglob("*.glsl")}
    assert written == make_shaders.make_shaders(models)
    assert sorted(written) == ["compat/net.glsl", "net.glsl", "param/net.glsl"]


def test_committed_shaders_are_the_generators():
    """shaders/ is what ``python export/make_shaders.py`` gives for the shipped models."""
    expected = make_shaders.make_shaders(ROOT / "vsartifact" / "models")
    committed = {p.relative_to(ROOT / "shaders").as_posix(): p.read_text() for p in (ROOT / "shaders").rglob("*.glsl")}
    assert committed == expected
