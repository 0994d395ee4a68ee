# SPDX-License-Identifier: MIT
"""export/to_glsl.py: what is read from a graph, what is refused, and the rules that every shader's text keeps."""

from __future__ import annotations

import re
import subprocess
import sys

import numpy as np
import onnx
import pytest
import torch
from onnx import helper, numpy_helper
from torch.nn import functional as F

from support import ROOT
from support.channel_lists import lists
from support.hosts import random_model, random_network
from support.shader_models import Spec, calibrated, chain_model, random_spec
from vsartifact.core.metadata import MetadataError, ModelInfo
from vsartifact.export import make_shaders, to_glsl
from vsartifact.export.compute_plan import SHARED_BYTES, layout_of, steps
from vsartifact.export.glsl import number
from vsartifact.export.layers import UnsupportedGraph, read_layers
from vsartifact.export.plan import centre, prune, spread_last
from vsartifact.export.source import source_of
from vsartifact.export.texels import block
from vsartifact.export.verify_shader import colours, network, picture, restore
from vsartifact.training import to_onnx
from vsartifact.training.networks import build, describe
from vsartifact.training.networks.planes import pack

STRUCTURES = [{"d": 8}, {"d": 16}, {"d": 56, "s": 16}, {"d": 6, "m": 2, "r": 3}, {"d": 12, "s": 8, "m": 3, "scale": 2}]


def name(args):
    return "-".join(f"{k}{v}" for k, v in args.items())


def info_of(model):
    return ModelInfo.of(model)


def run_layers(layers, source, x, margin):
    """The chain of layers in PyTorch, as read_layers describes it, on planes extended by ``margin``: [outputs, H, W]."""
    f = source.unshuffle // (2 if source.hook == "NATIVE" else 1)
    x = F.pixel_unshuffle(x, f) if f > 1 else x
    outputs = []
    for layer in layers:
        x = F.relu(torch.cat([x, -x], 1)) if layer.crelu else x
        x = F.conv2d(x, torch.tensor(layer.weight), torch.tensor(layer.bias))
        if layer.skip is not None:
            cut = (outputs[layer.skip].shape[-1] - x.shape[-1]) // 2
            x = x + outputs[layer.skip][..., cut : cut + x.shape[-2], cut : cut + x.shape[-1]]
        if layer.slope is not None:
            x = F.prelu(x, torch.tensor(layer.slope))
        outputs.append(x)
    return F.pixel_shuffle(x, source.block)[0].numpy()


def change_of(model, layers, source, offset=0.0):
    """What ``layers`` make of a small picture, and what the model makes of it, both before the residual is added."""
    info = info_of(model)
    m = info.margin
    layout = info.layout
    if layout.grid == 2:
        y, (u, v) = picture(24, 32) / 255, [p / 255 for p in colours(12, 16)]
        extended = [torch.from_numpy(np.pad(p, n, mode="edge")[None, None]) for p, n in ((y, 2 * m), (u, m), (v, m))]
        of = {"y": y, "u": u, "v": v}
        x, before = pack(extended, layout), np.stack([of[plane] for plane in layout.restored])
        after = np.stack(restore(model, of))
    else:
        y = picture(12, 20) / 255
        x = torch.from_numpy(np.pad(y, m, mode="edge")[None, None])
        before, after = np.kron(y, np.ones((info.scale, info.scale)))[None], network(model, y)[None]
    out = run_layers(layers, source, x.float() - offset, m)
    return np.clip(out + (before if info.output == "residual" else 0), 0, 1), after


@pytest.mark.parametrize("args", STRUCTURES, ids=name)
def test_layers_are_the_network(args):
    net, info = random_network(**args)
    chain = read_layers(random_model(**args), info)
    assert len(chain.layers) == sum(isinstance(m, torch.nn.Conv2d) for m in net.modules()) + (args.get("r", 1) - 1) * (
        args.get("m", 4) + 1
    )
    got, expected = change_of(random_model(**args), chain.layers, source_of(chain, info))
    np.testing.assert_allclose(got, expected, atol=1e-5)


@pytest.mark.parametrize(
    "args",
    [
        {"num_feat": 6, "num_conv": 2, "act": "crelu"},
        {"num_feat": 6, "num_conv": 2, "act": "prelu", "skip": True, "scale": 2},
        {"num_feat": 5, "num_conv": 1, "act": "relu", **lists("chroma"), "unshuffle": 1},
        {"num_feat": 5, "num_conv": 1, "act": "relu", **lists("guided"), "unshuffle": 2},
    ],
    ids=lambda args: "-".join(map(str, args.values())),
)
def test_plain_networks_are_read(args):
    """Exports of plain networks, as PyTorch writes them."""
    torch.manual_seed(0)
    net = build("plain", args)
    torch.nn.init.normal_(net.tail.weight, std=0.02)
    model = to_onnx.to_onnx(net.eval(), describe(net, "plain", args))
    chain = read_layers(model, info_of(model))
    assert [layer.crelu for layer in chain.layers] == [False] + 3 * [True] if args["act"] == "crelu" else 3 * [False]
    got, expected = change_of(model, chain.layers, source_of(chain, info_of(model)))
    np.testing.assert_allclose(got, expected, atol=1e-5)


@pytest.mark.parametrize("seed", range(30))
def test_rewritten_layers_are_the_network(seed):
    """Reading, centring, leaving out dead channels and spreading the last layer change nothing, on random chains."""
    model = chain_model(random_spec(seed))
    chain = read_layers(model, info_of(model))
    source = source_of(chain, info_of(model))
    layers = spread_last(prune(centre(chain.layers)))
    got, expected = change_of(model, layers, source, offset=0.5)
    np.testing.assert_allclose(got, expected, atol=2e-5)


def test_dead_channels_are_left_out():
    spec = Spec(widths=(12, 12, 12), kernels=(3, 3, 3, 3), acts=("prelu", "crelu", "none"), dead=True)
    layers = read_layers(chain_model(spec), info_of(chain_model(spec))).layers
    # Every third channel is not read (of a CReLU's, neither sign), and channels 1, 5 and 9 are constant.
    assert [x.outputs for x in prune(layers)] == [6, 6, 6, 1]
    tied = Spec(widths=(12, 12), kernels=(3, 3, 3), acts=("prelu", "prelu"), skips=((0, 1),), dead=True)
    assert [x.outputs for x in prune(read_layers(chain_model(tied), info_of(chain_model(tied))).layers)] == [8, 8, 1]


def test_wide_last_layer_is_spread():
    wide = read_layers(random_model(d=56, s=16), random_network(d=56, s=16)[1]).layers
    assert [x.outputs for x in spread_last(wide)][-2:] == [9, 1]
    narrow = read_layers(random_model(d=8), random_network(d=8)[1]).layers
    assert len(spread_last(narrow)) == len(narrow)


@pytest.mark.parametrize("seed", range(30))
def test_plans_cover_the_layers_and_fit(seed):
    model = chain_model(random_spec(seed))
    chain = read_layers(model, info_of(model))
    layers, source = prune(chain.layers), source_of(chain, info_of(model))
    plan = steps(layers, source)
    assert [i for step in plan for i in range(step.first, step.last + 1)] == list(range(len(layers)))
    for step in plan:
        layout = layout_of(layers, step)
        assert layout is not None
        assert layout.width * layout.height <= 256
        for i in range(step.first, step.last + 1):
            if layers[i].skip is not None:
                stored = step.skip == layers[i].skip and any(p.last == step.skip for p in plan)
                assert stored or step.again == layers[i].skip


def test_the_head_is_never_stored_where_it_is_cheap():
    """FSRCNNX 16-0-4-1: five passes; the head runs in the second layer's pass and again for the skip connection."""
    chain = read_layers(random_model(d=16), random_network(d=16)[1])
    plan = steps(spread_last(prune(chain.layers)), source_of(chain, random_network(d=16)[1]))
    assert [(s.first, s.last, s.again) for s in plan] == [(0, 1, None), (2, 2, None), (3, 3, None), (4, 6, 0), (7, 7, None)]


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
    next(n for n in model.graph.node if n.name == "conv1").attribute.append(helper.make_attribute("strides", [2, 2]))


def uneven_crop(model):
    starts = next(n for n in model.graph.node if n.op_type == "Slice").input[1]
    tensor = next(t for t in model.graph.initializer if t.name == starts)
    tensor.CopyFrom(numpy_helper.from_array(np.array([4, 3]), starts))


def wrong_skip(model):
    node = next(n for n in model.graph.node if n.op_type == "Slice")
    node.input[0] = next(n for n in model.graph.node if n.op_type == "PRelu").output[0]


def channels(name):
    def edit(model):
        for p in model.metadata_props:
            p.value = lists(name).get(p.key.removeprefix("vsartifact."), p.value)

    return edit


def negated(model):
    node = next(n for n in model.graph.node if n.op_type == "PRelu")
    node.op_type = "Neg"
    del node.input[1:]


@pytest.mark.parametrize(
    ("edit", "message"),
    [
        (replace_first("PRelu", "Sigmoid"), r"operator Sigmoid \(prelu0\)"),
        (stride, r"operator Conv \(conv1\).*strides must be \[1, 1\].*, got \[2, 2\]"),
        (uneven_crop, r"operator Slice .*all four sides alike"),
        (wrong_skip, r"operator Add .*not the centre of an earlier layer"),
        (negated, r"operator Conv .*its input prelu0 is not the layer before it"),
        (channels("rgb"), "channels r g b -> r g b cannot be a shader: .*use ONNX"),
        (channels("yuv444"), "cannot be a shader: .*one model with the outputs y and one with the outputs u v"),
        (channels("yuv420"), "cannot be a shader: .*one model with the outputs y and one with the outputs u v"),
        (
            channels("jpeg"),
            "cannot be a shader: a shader does not know jpeg_known; use a model that is not told it, such as jpeg_10k_blind",
        ),
    ],
    ids=["operator", "stride", "crop", "skip", "half a CReLU", "rgb", "yuv444", "yuv420", "jpeg"],
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


def test_refuses_adaptive_strength_where_there_is_none():
    for spec in (Spec(widths=(8,), kernels=(3, 3), acts=("relu",), scale=2), TEXTS["picture"]):
        with pytest.raises(UnsupportedGraph, match="for models of scale 1 that give a residual, net is none"):
            to_glsl.to_glsl(calibrated(chain_model(spec)), "net", "adaptive")
    with pytest.raises(UnsupportedGraph, match=r"net is not calibrated .*run training/calibrate\.py on it"):
        to_glsl.to_glsl(chain_model(TEXTS["luma"]), "net", "compat")


@pytest.mark.parametrize("build", ["constant", "constant-compat"])
def test_refuses_too_wide(build):
    wide = chain_model(Spec(widths=(88, 88), kernels=(3, 3, 3), acts=("relu", "relu")))
    with pytest.raises(UnsupportedGraph, match="narrow"):
        to_glsl.to_glsl(wide, "net", build)


TEXTS = {
    "luma": Spec(widths=(8, 8), kernels=(5, 3, 3), acts=("prelu", "crelu")),
    "skip": Spec(widths=(16, 16, 16), kernels=(5, 3, 1, 3), acts=("none", "prelu", "prelu"), skips=((0, 2),)),
    "halves": Spec(widths=(6, 6), kernels=(3, 3, 3), acts=("prelu", "relu"), unshuffle=2),
    "quarters": Spec(widths=(32,), kernels=(3, 3), acts=("relu",), unshuffle=4),
    "wide": Spec(widths=(56, 16), kernels=(5, 1, 3), acts=("prelu", "prelu")),
    "doubling": Spec(widths=(12,), kernels=(3, 3), acts=("prelu",), unshuffle=2, scale=2),
    "picture": Spec(widths=(8,), kernels=(3, 3), acts=("prelu",), residual=False),
    "chroma": Spec(widths=(8, 8), kernels=(3, 3, 3), acts=("prelu", "prelu"), kind="chroma"),
    "guided": Spec(widths=(8, 8), kernels=(3, 3, 3), acts=("prelu", "prelu"), kind="guided"),
}
BUILT = [
    pytest.param(spec, build, id=f"{name}-{build}")
    for name, spec in TEXTS.items()
    for build, form in to_glsl.BUILDS.items()
    if (not form.adaptive or (spec.scale == 1 and spec.residual)) and not (form.texture and spec.kind != "plane")
]


def blocks(text):
    """Each pass as (headers, body)."""
    for part in re.split(r"(?=^//!DESC Net)", text, flags=re.M)[1:]:
        lines = part.splitlines()
        headers = [line[3:].split(" ", 1) for line in lines if line.startswith("//!")]
        yield headers, "\n".join(line for line in lines if not line.startswith("//!"))


@pytest.mark.parametrize("max_height", [None, 1080])
@pytest.mark.parametrize(("spec", "build"), BUILT)
def test_text_keeps_the_players_rules(spec, build, max_height):
    text = to_glsl.to_glsl(calibrated(chain_model(spec)), "Net 1.5-beta", build, max_height)
    assert text.isascii()
    assert text.startswith("// SPDX-License-Identifier: MIT\n")
    header = text.split("//!")[0]
    assert "0123456789abcdef" in header
    options = f" --max-height {max_height}" if max_height else ""
    assert f"python export/to_glsl.py 'Net 1.5-beta.onnx' --build {build}{options}\n" in header
    assert ("//!PARAM" in text) == (build in ("param", "texture"))
    passes = list(blocks(text))
    planes = {"chroma": ["LUMA", "CHROMA"], "guided": ["CHROMA", "NATIVE"]}.get(spec.kind, ["LUMA"])
    saved = list(planes)
    for i, (headers, body) in enumerate(passes):
        keys = [key for key, _ in headers]
        values = dict(headers)
        order = [k for k in ("DESC", "HOOK", "BIND", "SAVE", "WIDTH", "HEIGHT", "WHEN", "COMPONENTS", "COMPUTE") if k in keys]
        assert list(dict.fromkeys(keys)) == order
        assert values["DESC"].startswith(f"Net 1.5-beta {i + 1}/{len(passes)}: ")
        assert values["HOOK"] == planes[-1]
        binds = [value for key, value in headers if key == "BIND"]
        assert len(binds) == len(set(binds)) <= 16
        assert set(binds) <= set(saved)
        assert all(f"{name}_" in body for name in binds)
        grain = build == "texture" and i >= len(passes) - 5
        assert ("texture_amount 0 >" in values.get("WHEN", "")) == grain
        assert ("WHEN" in values) == (spec.scale > 1 or spec.kind in ("chroma", "guided") or max_height is not None or grain)
        assert ("LUMA.h 1081 <" in values.get("WHEN", "")) == (max_height is not None)
        for key in {"WIDTH", "HEIGHT", "WHEN"} & set(values):
            tokens = values[key].split()
            assert len(tokens) <= 32
            assert not any(re.match(r"-\d", t) for t in tokens)
            assert sum(1 if re.match(r"[A-Za-z\d]", t) else -1 for t in tokens) == 1, "the stack holds one value at the end"
        if i < len(passes) - 1 and not values["DESC"].endswith(": output"):
            assert re.fullmatch(r"VSA_NET_1_5_BETA_[A-Z0-9_]+", values["SAVE"])
            assert "__" not in values["SAVE"]
            assert values["SAVE"] not in saved
            assert values["COMPONENTS"] == "4"
            saved.append(values["SAVE"])
        else:
            assert not {"SAVE", "COMPONENTS"} & set(values)
            assert planes[-1] in binds
            assert "clamp(" in body
        network = len(passes) - (4 if to_glsl.BUILDS[build].adaptive else 0) - (5 if to_glsl.BUILDS[build].texture else 0)
        assert ("COMPUTE" in values) == (i < network and not to_glsl.BUILDS[build].fragment)
        if "COMPUTE" in values:
            bw, bh, tw, th = map(int, values["COMPUTE"].split())
            assert tw * th <= 256
            assert bw % tw == bh % th == 0
            shared = re.findall(r"shared (H1|H4) \w+((?:\[\d+\])+);", body)
            assert shared
            assert body.count("shared ") == len(shared)
            sizes = [np.prod([int(n) for n in re.findall(r"\d+", dims)]) * (4 if kind == "H1" else 16) for kind, dims in shared]
            assert sum(sizes) <= SHARED_BYTES
    # OpenGL drivers that do not know an extension refuse the line itself in the middle of a shader.
    for match in re.finditer(r"#extension (\w+)", text):
        assert text[: match.start()].rstrip().endswith(f"#ifdef {match[1]}")
    if to_glsl.BUILDS[build].fragment:
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
def test_command(tmp_path, how, capsys):
    (tmp_path / "net.onnx").write_bytes(random_model(d=8).SerializeToString())
    command = [sys.executable, *how, str(tmp_path / "net.onnx"), "--build", "param"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "net.glsl").read_text() == to_glsl.to_glsl(random_model(d=8), "net", "param")
    (tmp_path / "bad.onnx").write_bytes(b"no model")
    assert to_glsl.main([str(tmp_path / "bad.onnx")]) == 1
    assert "bad.onnx: this is not an ONNX model (" in capsys.readouterr().err
    assert not (tmp_path / "bad.glsl").exists()


def test_make_shaders_writes_two_files_a_model(tmp_path):
    """The one to take and its fragment form: adaptive where the model is calibrated, otherwise constant."""
    models, shaders = tmp_path / "models", tmp_path / "shaders"
    models.mkdir()
    files = {"net": random_model(d=8), "able": calibrated(random_model(d=8))}
    for name, model in files.items():
        (models / f"{name}.onnx").write_bytes(model.SerializeToString())
    (shaders / "compat").mkdir(parents=True)
    (shaders / "compat" / "gone.glsl").write_text("old")
    assert make_shaders.main(["--models", str(models), "--shaders", str(shaders)]) == 0
    written = {p.relative_to(shaders).as_posix(): p.read_text() for p in shaders.rglob("*.glsl")}
    assert written == {
        "net.glsl": to_glsl.to_glsl(files["net"], "net", "constant"),
        "compat/net.glsl": to_glsl.to_glsl(files["net"], "net", "constant-compat"),
        "able.glsl": to_glsl.to_glsl(files["able"], "able", "adaptive"),
        "compat/able.glsl": to_glsl.to_glsl(files["able"], "able", "compat"),
    }


def test_committed_shaders_are_the_generators():
    """shaders/ is what ``python export/make_shaders.py`` gives for the shipped models."""
    expected = make_shaders.make_shaders(ROOT / "vsartifact" / "models")
    committed = {p.relative_to(ROOT / "shaders").as_posix(): p.read_text() for p in (ROOT / "shaders").rglob("*.glsl")}
    assert committed == expected
