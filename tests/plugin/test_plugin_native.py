# SPDX-License-Identifier: MIT
"""Provider ``native`` against ONNX Runtime: every instruction set of this CPU, structures, sizes, what it refuses."""

from __future__ import annotations

import random
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
import torch
import vapoursynth as vs
from conftest import Plane, frame_planes, make_clip, network_bytes, picture, pictures, subprocess_environment
from onnx import numpy_helper
from test_plugin_process import run_python

import vsartifact
from support.onnx_graphs import GRAPHS
from vsartifact.training.networks import build, describe
from vsartifact.training.to_onnx import to_onnx

core = vs.core

NATIVE = next(p for p in vsartifact.providers() if p.name == "native")
SETS = NATIVE.devices.partition(";")[0].split()[1:]
"""Instruction sets of this CPU, best first."""
FLOAT_SETS = [isa for isa in SETS if not isa.endswith("bf16")]
SHIPPED = {
    model.name: vs.YUV420PS if "y00" in model.inputs else vs.GRAYS
    for model in vsartifact.models()
    if Path(model.path).parent == Path(vsartifact.__file__).parent / "models" and model.name != "armoe_light_x2"
}
"""Every model of the package, with a format that it takes, but the one with operators that this provider lacks."""

CATALOGUE = Path(vsartifact.__file__).parent / "models"


def restore(clip: vs.VideoNode, model: str | Path, isa: str = "", **arguments: Any) -> list[Plane]:
    options = {"provider_options": [f"isa={isa}"]} if isa else {}
    return frame_planes(
        core.vsartifact.Restore(clip, model=str(model), provider="native", adaptive=False, **options, **arguments)
    )


def by_onnxruntime(clip: vs.VideoNode, model: str | Path, **arguments: Any) -> list[Plane]:
    return frame_planes(core.vsartifact.Restore(clip, model=str(model), provider="cpu", adaptive=False, **arguments))


def assert_equal(got: list[Plane], expected: list[Plane]) -> None:
    """Within a 16-bit code: sums are taken in another order, and the minimal filtering rounds a little more than a direct sum."""
    for a, b in zip(got, expected, strict=True):
        np.testing.assert_allclose(a.astype(np.float64), b.astype(np.float64), rtol=0, atol=1.5e-5)


def changed(clip: vs.VideoNode, planes: list[Plane]) -> float:
    """The largest change, of pictures that are not enlarged."""
    if planes[0].shape != frame_planes(clip)[0].shape:
        return 1.0
    return max(float(np.abs(a - b).max()) for a, b in zip(planes, frame_planes(clip), strict=True))


def test_listed_with_its_instruction_sets() -> None:
    assert NATIVE.available
    assert NATIVE.in_auto
    assert SETS[-1] == "portable"
    assert set(SETS) <= {"avx512_bf16", "avx512", "avx2", "portable"}


@pytest.mark.parametrize("model", SHIPPED)
def test_shipped_models_agree(model: str) -> None:
    fmt = core.get_video_format(SHIPPED[model])
    clip = make_clip(pictures(fmt, 210, 74), fmt)
    path = CATALOGUE / f"{model}.onnx"
    expected = by_onnxruntime(clip, path)
    assert changed(clip, expected) > 0.01
    for isa in FLOAT_SETS:
        assert_equal(restore(clip, path, isa), expected)


FORMATS = {"y": vs.GRAYS, "r": vs.RGBS, "y u v": vs.YUV444PS, "y00": vs.YUV420PS}
"""Of the graphs' clips, by how their inputs begin."""


@pytest.mark.parametrize("name", GRAPHS)
def test_graphs_agree(tmp_path: Path, name: str) -> None:
    """What no shipped model has, on pictures wide enough for several stripes, and on ones smaller than the network's reach."""
    path = tmp_path / "graph.onnx"
    path.write_bytes(GRAPHS[name]())
    inputs = {p.key: p.value for p in onnx.load(path).metadata_props}["vsartifact.inputs"]
    fmt = core.get_video_format(FORMATS[max((key for key in FORMATS if inputs.startswith(key)), key=len)])
    for width, height in ((604, 38), (6, 2)):
        clip = make_clip(pictures(fmt, width, height), fmt)
        expected = by_onnxruntime(clip, path)
        assert changed(clip, expected) > 1e-3
        for isa in FLOAT_SETS:
            assert_equal(restore(clip, path, isa), expected)


def test_a_model_of_rgb_agrees(tmp_path: Path) -> None:
    """The shipped models restore one plane, or two."""
    torch.manual_seed(3)
    net = build("block_cnn", {}).eval()
    for parameter in net.parameters():
        torch.nn.init.normal_(parameter, std=0.6 / max(1, parameter[0].numel()) ** 0.5 if parameter.dim() == 4 else 0.1)
    path = tmp_path / "rgb.onnx"
    path.write_bytes(to_onnx(net, describe(net, "block_cnn", {})).SerializeToString())
    fmt = core.get_video_format(vs.RGBS)
    clip = make_clip(pictures(fmt, 210, 74), fmt)
    expected = by_onnxruntime(clip, path)
    assert changed(clip, expected) > 0.01
    for isa in FLOAT_SETS:
        assert_equal(restore(clip, path, isa), expected)


@pytest.mark.parametrize("model", ["fsrcnnx_car", "chroma_car"])
def test_code_values_agree(model: str) -> None:
    fmt = core.get_video_format(vs.YUV420P16)
    clip = make_clip(pictures(fmt, 130, 66), fmt)
    path = CATALOGUE / f"{model}.onnx"
    for a, b in zip(restore(clip, path), by_onnxruntime(clip, path), strict=True):
        assert np.abs(a.astype(int) - b).max() <= 2


STRUCTURES: dict[str, tuple[str, dict[str, Any]]] = {
    "fsrcnnx-shrunk": ("fsrcnnx", {"d": 20, "s": 6, "m": 2}),
    "fsrcnnx-x2": ("fsrcnnx", {"d": 8, "m": 1, "scale": 2}),
    "plain-1-feature": ("plain", {"num_feat": 1, "num_conv": 1, "unshuffle": 1}),
    "plain-12-features": ("plain", {"num_feat": 12, "num_conv": 2, "unshuffle": 1}),
    "plain-relu-skip": ("plain", {"num_feat": 16, "num_conv": 3, "unshuffle": 1, "act": "relu", "skip": True}),
    "plain-quarter": ("plain", {"num_feat": 40, "num_conv": 1, "unshuffle": 4}),
    "plain-x2": ("plain", {"num_feat": 8, "num_conv": 1, "unshuffle": 2, "scale": 2}),
    "arcnn": ("arcnn", {"residual": True}),
    "dncnn": ("dncnn", {"depth": 4, "num_feat": 18}),
    "block-cnn": ("block_cnn", {"inputs": "y", "outputs": "y", "mirrored": True}),
}


@pytest.fixture(scope="module", params=STRUCTURES)
def structure(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A network of random weights."""
    name, arguments = STRUCTURES[request.param]
    torch.manual_seed(3)
    net = build(name, arguments).eval()
    for parameter in net.parameters():
        torch.nn.init.normal_(parameter, std=0.6 / max(1, parameter[0].numel()) ** 0.5 if parameter.dim() == 4 else 0.1)
    path = tmp_path_factory.mktemp("structures") / "net.onnx"
    path.write_bytes(to_onnx(net, describe(net, name, arguments)).SerializeToString())
    return path


def grey(width: int, height: int) -> vs.VideoNode:
    fmt = core.get_video_format(vs.GRAYS)
    return make_clip([picture(fmt, 0, width, height)], fmt)


def test_structures_agree(structure: Path) -> None:
    clip = grey(101, 37)
    expected = by_onnxruntime(clip, structure)
    assert changed(clip, expected) > 1e-3
    for isa in FLOAT_SETS:
        assert_equal(restore(clip, structure, isa), expected)


SIZES: dict[str, tuple[int, int, dict[str, Any]]] = {
    "one-pixel": (1, 1, {}),
    "column": (1, 40, {}),
    "row": (700, 1, {}),
    "odd": (33, 7, {}),
    "several-stripes": (1003, 11, {}),
    "tiles": (150, 90, {"tilesize": [41, 32]}),
    "threads": (1003, 11, {"num_threads": 3, "num_streams": 1}),
}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("model", ["fsrcnnx_car", "car_3k"])
def test_sizes_agree(model: str, size: str) -> None:
    width, height, arguments = SIZES[size]
    clip, path = grey(width, height), CATALOGUE / f"{model}.onnx"
    expected = by_onnxruntime(clip, path)
    for isa in FLOAT_SETS:
        assert_equal(restore(clip, path, isa, **arguments), expected)


def test_threads_give_the_same_bits() -> None:
    """Frame after frame, in buffers that are used again."""
    fmt = core.get_video_format(vs.GRAYS)
    clips = [make_clip([picture(fmt, 0, 1003, 24, seed)], fmt) for seed in range(3)]
    clip = core.std.Splice(clips * 3)
    one, many = (
        core.vsartifact.Restore(
            clip, model=str(CATALOGUE / "fsrcnnx_car.onnx"), provider="native", num_streams=streams, num_threads=threads
        )
        for streams, threads in ((1, 1), (2, 3))
    )
    for n in range(clip.num_frames):
        assert (frame_planes(one, n)[0] == frame_planes(many, n)[0]).all()
        assert (frame_planes(one, n)[0] == frame_planes(one, n % 3)[0]).all()


@pytest.mark.parametrize("model", SHIPPED)
def test_half_precision_stays_close(model: str) -> None:
    """In 8-bit codes, on pictures full of hard edges; where the CPU is not faster in bfloat16 it is float32."""
    fmt = core.get_video_format(SHIPPED[model])
    clip = make_clip(pictures(fmt, 210, 74), fmt)
    path = CATALOGUE / f"{model}.onnx"
    full = restore(clip, path)
    half = restore(clip, path, fp16=1)
    difference = np.concatenate([np.abs(a - b).ravel() for a, b in zip(half, full, strict=True)]) * 255
    assert (difference.max() > 0) == ("fp16 by avx512_bf16" in NATIVE.devices)
    # The JPEG chroma models take hard edges in colour for blocks, and change them by more than half the range.
    assert difference.max() < (20 if model.startswith("jpeg_chroma") else 4)
    assert difference.mean() < 0.2


OTHER_CPU = """
import vapoursynth as vs
from vsartifact import providers
core = vs.core.core
core.add_log_handler(lambda kind, text: print(text))
print(next(p.devices for p in providers() if p.name == "native"))
clip = core.std.BlankClip(format=vs.GRAYS, width=40, height=8, length=1, color=0.4)
for options in ([], ["isa=portable"]):
    core.vsartifact.Restore(clip, model="car_3k", provider="native", fp16=1, adaptive=0, provider_options=options).get_frame(0)
"""


@pytest.mark.skipif(not shutil.which("qemu-x86_64-static"), reason="qemu-user-static is not installed")
def test_half_precision_that_does_not_pay() -> None:
    """A CPU without it says so, by its name and once in the log; who names the instructions is not told."""
    command = ["qemu-x86_64-static", "-cpu", "Haswell", sys.executable, "-c", OTHER_CPU]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=subprocess_environment(), timeout=300)
    assert done.returncode == 0, done.stderr[-2000:]
    assert [line for line in done.stdout.splitlines() if "fp16" in line] == [
        "CPU avx2 portable; fp16 as float32, which is as fast",
        "Restore: fp16 changes nothing on this CPU, where provider 'native' is as fast in float32; leave it out",
    ]


def test_half_precision_by_measurement() -> None:
    """What the provider says is what fp16 takes, every time in a process."""
    pays = "fp16 by" in NATIVE.devices
    assert pays or NATIVE.devices.endswith("; fp16 as float32, which is as fast")
    clip, path = grey(210, 30), CATALOGUE / "fsrcnnx_car.onnx"
    named = restore(clip, path, NATIVE.devices.split()[-1] if pays else SETS[0], fp16=1)
    for _ in range(2):
        assert (restore(clip, path, fp16=1)[0] == named[0]).all()


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf], ids=str)
def test_weights_that_are_not_finite(tmp_path: Path, value: float) -> None:
    """Slopes do not turn them into numbers."""
    model = onnx.load_from_string(network_bytes())
    weight = next(w for w in model.graph.initializer if w.name == "feature_w")
    values = numpy_helper.to_array(weight).copy()
    values.flat[7] = value
    weight.CopyFrom(numpy_helper.from_array(values, weight.name))
    (tmp_path / "broken.onnx").write_bytes(model.SerializeToString())
    for isa in FLOAT_SETS:
        with pytest.raises(vs.Error, match=r"^Restore: model broken gives values that are not finite; its weights are broken"):
            restore(grey(40, 24), tmp_path / "broken.onnx", isa)


def refusal(path: Path, data: bytes) -> str:
    path.write_bytes(data)
    with pytest.raises(vs.Error) as raised:
        restore(grey(16, 16), path)
    return str(raised.value)


def test_refuses_other_operators(tmp_path: Path) -> None:
    """One sentence that names the operator and what to do."""

    def edited(kind: str, number: int = 0, **attributes: Any) -> bytes:
        model = onnx.load_from_string(network_bytes())
        node = [n for n in model.graph.node if n.op_type == kind][number]
        node.op_type = attributes.pop("op_type", kind)
        del node.attribute[:]
        node.attribute.extend(onnx.helper.make_attribute(k, v) for k, v in attributes.items())
        data: bytes = model.SerializeToString()
        return data

    cases = {
        "operator Softplus among its nodes": edited("PRelu", op_type="Softplus"),
        "operator Conv with pads other than 0": edited("Conv", pads=[1, 1, 1, 1]),
        "operator Conv with dilations that differ or exceed 8": edited("Conv", 1, dilations=[2, 9]),
        "operator Add of tensors that differ in size": edited("Conv", 1, dilations=[2, 2]),
        "operator Conv with groups": edited("Conv", 1, group=2),
        "operator Conv with auto_pad": edited("Conv", auto_pad="SAME_UPPER"),
        "operator Conv of a size that its strides do not divide": edited("Conv", 1, strides=[2, 2]),
        "operator Conv with strides that differ or exceed 4": edited("Conv", strides=[1, 2]),
    }
    for what, data in cases.items():
        text = refusal(tmp_path / "other.onnx", data)
        assert text.startswith(f"Restore: model other has the operator {what.removeprefix('operator ')}"), (what, text)
        assert text.endswith(", which provider 'native' does not compute; use provider='auto', 'openvino' or 'cpu'")
    text = refusal(tmp_path / "other.onnx", network_bytes(metadata={"margin": "6"}))
    assert re.search(
        r"uses up 14 of their rows; its channels y -> y, scale 1, margin 6 and multiple 1 promise something else; export it again$",
        text,
    )


def test_refuses_wrong_options() -> None:
    clip = grey(16, 16)
    for arguments, message in (
        ({"provider_options": ["isa=mmx"]}, r"provider_options has isa=mmx, this CPU has .*portable; leave isa out for the best"),
        (
            {"provider_options": ["threads=2"]},
            r"provider_options holds threads, provider 'native' has the option isa only; leave",
        ),
        ({"provider_options": ["isa=avx512_bf16"]}, r"provider_options has isa=avx512_bf16, (which computes in|this CPU has)"),
        ({"device_id": 1}, r"device_id 1 is out of range, provider 'native' has one device; leave it out"),
    ):
        with pytest.raises(vs.Error, match=f"^Restore: {message}"):
            core.vsartifact.Restore(clip, model=str(CATALOGUE / "fsrcnnx_car.onnx"), provider="native", **arguments)


def test_damaged_models(tmp_path: Path) -> None:
    """Each ends in a picture or in one line; the sanitized run sees what is read on the way."""
    whole, rng = network_bytes(), random.Random(11)
    clip, path = grey(24, 16), tmp_path / "damaged.onnx"
    texts, shown = set(), 0
    for n in range(500):
        data = bytearray(whole)
        at = rng.randrange(len(data))
        if n % 4 == 0:
            data[at] ^= 1 << rng.randrange(8)
        elif n % 4 == 1:  # where the graph's text is
            data[rng.choice([rng.randrange(600), rng.randrange(len(data) - 1500, len(data))])] = rng.randrange(256)
        elif n % 4 == 2:
            del data[at : at + rng.randrange(1, 40)]
        else:
            data[at : at + 16] = rng.randbytes(min(16, len(data) - at))
        path.write_bytes(data)
        try:
            assert np.isfinite(restore(clip, path)[0]).all()
            shown += 1
        except vs.Error as error:
            texts.add(str(error))
    assert all(text.startswith("Restore: ") and "\n" not in text for text in texts)
    assert shown > 50
    assert len(texts) > 20


ALONE = """
import vapoursynth as vs
core = vs.core.core
list(core.plugins())  # those that bring engines of their own
before = open("/proc/self/maps").read()
clip = core.std.BlankClip(format=vs.YUV420P8, width=64, height=48, length=1, color=[90, 100, 128])
for provider in ("auto", "native"):
    core.vsartifact.Restore(clip, provider=provider).get_frame(0)
loaded = {line.split()[-1] for line in open("/proc/self/maps") if "/" in line} - {line.split()[-1] for line in before.splitlines()}
print(sorted(p for p in loaded if "onnxruntime" in p or "openvino" in p))
print(core.vsartifact.Version()["onnxruntime_error"])
"""


def test_works_without_onnxruntime(tmp_path: Path) -> None:
    """Nothing of another engine is loaded, neither by name nor by ``auto``."""
    loaded, error = run_python(ALONE, VSARTIFACT_ORT=str(tmp_path / "absent.so")).splitlines()
    assert loaded == "[]"
    assert "absent.so" in error


@pytest.mark.parametrize("model", SHIPPED)
def test_auto_takes_it_for_shipped_models(model: str) -> None:
    best = next(p.name for p in vsartifact.providers() if p.available and p.in_auto)
    assert best in ("cuda", "vulkan", "native")
    fmt = core.get_video_format(SHIPPED[model])
    clip = make_clip(pictures(fmt, 80, 40), fmt)
    path = str(CATALOGUE / f"{model}.onnx")
    auto, named = (frame_planes(core.vsartifact.Restore(clip, model=path, provider=name)) for name in ("auto", best))
    assert all((a == b).all() for a, b in zip(auto, named, strict=True))
