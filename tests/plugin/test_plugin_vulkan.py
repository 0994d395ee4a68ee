# SPDX-License-Identifier: MIT
"""Provider ``vulkan`` against ONNX Runtime: structures, sizes, formats, what it refuses. Mesa's software device computes."""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
import torch
import vapoursynth as vs
from conftest import Plane, frame_planes, make_clip, mask_plane, network_bytes, picture, pictures
from onnx import numpy_helper
from test_plugin_native import STRUCTURES
from test_plugin_quantization import jpeg

import vsartifact
from support import ROOT
from vsartifact.core.jpeg import bounded, find_steps
from vsartifact.training.networks import build, describe
from vsartifact.training.to_onnx import to_onnx

core = vs.core

VULKAN = next(p for p in vsartifact.providers() if p.name == "vulkan")
CATALOGUE = Path(vsartifact.__file__).parent / "models"
ENGINE = ROOT / "vsartifact" / "plugin" / "engines" / "vulkan"

pytestmark = pytest.mark.skipif(not VULKAN.devices, reason=VULKAN.reason or "")

SHIPPED = {
    **dict.fromkeys(["fsrcnnx_car", "fsrcnnx_x2_car", "car_3k", "car_40k", "jpeg_10k"], vs.GRAYS),
    **dict.fromkeys(["chroma_car", "jpeg_chroma", "car_yuv420"], vs.YUV420PS),
}
FORMATS = [vs.GRAY8, vs.GRAY16, vs.YUV420P8, vs.YUV420P10, vs.YUV444P16, vs.YUV422P8, vs.YUV420PS, vs.YUV444PH]


def restore(clip: vs.VideoNode, model: str | Path, provider: str = "vulkan", **arguments: Any) -> list[Plane]:
    extra = {"device_id": 0} if provider == "vulkan" else {}
    return frame_planes(
        core.vsartifact.Restore(clip, model=str(model), provider=provider, **{"adaptive": False, **extra, **arguments})
    )


def by_onnxruntime(clip: vs.VideoNode, model: str | Path, **arguments: Any) -> list[Plane]:
    return restore(clip, model, "cpu", **arguments)


def assert_equal(got: list[Plane], expected: list[Plane]) -> None:
    """Sums are taken in another order."""
    for a, b in zip(got, expected, strict=True):
        np.testing.assert_allclose(a.astype(np.float64), b.astype(np.float64), rtol=0, atol=5e-6)


def grey(width: int, height: int) -> vs.VideoNode:
    fmt = core.get_video_format(vs.GRAYS)
    return make_clip([picture(fmt, 0, width, height)], fmt)


def random_network(path: Path, name: str, arguments: dict[str, Any]) -> Path:
    torch.manual_seed(3)
    net = build(name, arguments).eval()
    for parameter in net.parameters():
        torch.nn.init.normal_(parameter, std=0.6 / max(1, parameter[0].numel()) ** 0.5 if parameter.dim() == 4 else 0.1)
    path.write_bytes(to_onnx(net, describe(net, name, arguments)).SerializeToString())
    return path


def test_lists_devices_with_driver() -> None:
    """A software device is listed, but nothing that ``auto`` or a missing device_id takes."""
    assert VULKAN.in_auto
    assert re.fullmatch(r"\d+\.\d+\.\d+", VULKAN.version)
    first = VULKAN.devices.split(", ")[0]
    assert re.search(r"; Vulkan \d+\.\d+\.\d+(; fp16)?(; software)?\)$", first)
    assert VULKAN.available != first.endswith("; software)")
    if VULKAN.available:
        return
    assert VULKAN.reason.startswith(
        "provider 'vulkan' finds no graphics card with a driver; use provider='native', or a software "
    )
    with pytest.raises(vs.Error, match=f"^Restore: {re.escape(VULKAN.reason)}$"):
        core.vsartifact.Restore(grey(16, 16), provider="vulkan")


@pytest.mark.parametrize("model", SHIPPED)
def test_shipped_models_agree(model: str) -> None:
    fmt = core.get_video_format(SHIPPED[model])
    clip = make_clip(pictures(fmt, 210, 74), fmt)
    expected = by_onnxruntime(clip, model)
    assert (
        expected[0].shape != (74, 210)
        or max(float(np.abs(a - b).max()) for a, b in zip(expected, frame_planes(clip), strict=True)) > 0.01
    )
    assert_equal(restore(clip, model), expected)


@pytest.mark.parametrize("model", SHIPPED)
def test_half_precision_stays_close(model: str) -> None:
    """In 8-bit codes, on pictures full of hard edges; where the device has no fp16 it is float32."""
    fmt = core.get_video_format(SHIPPED[model])
    clip = make_clip(pictures(fmt, 210, 74), fmt)
    full, half = restore(clip, model), restore(clip, model, fp16=1)
    difference = np.concatenate([np.abs(a - b).ravel() for a, b in zip(half, full, strict=True)]) * 255
    assert (difference.max() > 0) == ("; fp16" in VULKAN.devices.split(", ")[0])
    assert difference.max() < 4
    assert difference.mean() < 0.05


@pytest.mark.parametrize("structure", STRUCTURES)
def test_structures_agree(structure: str, tmp_path: Path) -> None:
    clip, path = grey(101, 37), random_network(tmp_path / "net.onnx", *STRUCTURES[structure])
    assert_equal(restore(clip, path), by_onnxruntime(clip, path))


@pytest.mark.parametrize("output", ["residual", "picture"])
def test_changes_of_luma_agree(tmp_path: Path, output: str) -> None:
    """Of R'G'B', which the host adds; where strength is adaptive the device finds the factor."""
    path = tmp_path / "net.onnx"
    path.write_bytes(network_bytes(output=output))
    fmt = core.get_video_format(vs.RGBS)
    clip = make_clip(pictures(fmt, 90, 74), fmt)
    model, adaptive = ("car_10k", True) if output == "residual" else (path, False)
    cases: list[dict[str, Any]] = [{}, {"tilesize": [40, 32]}]
    for arguments in cases:
        expected = by_onnxruntime(clip, model, adaptive=adaptive, **arguments)
        assert_equal(restore(clip, model, adaptive=adaptive, **arguments), expected)
        assert any((a != b).any() for a, b in zip(expected, frame_planes(clip), strict=True))


def test_a_model_of_rgb_agrees(tmp_path: Path) -> None:
    """Also where the host converts: planes of grey are all three."""
    path = random_network(tmp_path / "rgb.onnx", "block_cnn", {})
    for name in (vs.RGBS, vs.RGB24, vs.GRAYS, vs.YUV420PS):
        fmt = core.get_video_format(name)
        clip = make_clip(pictures(fmt, 90, 74), fmt)
        if fmt.sample_type == vs.FLOAT:
            assert_equal(restore(clip, path), by_onnxruntime(clip, path))
        else:
            for a, b in zip(restore(clip, path), by_onnxruntime(clip, path), strict=True):
                assert np.abs(a.astype(int) - b).max() <= 1


@pytest.mark.parametrize("padded", [False, True], ids=["valid", "zero-padded"])
@pytest.mark.parametrize("output", ["residual", "picture"])
def test_foreign_structures_agree(tmp_path: Path, output: str, padded: bool) -> None:
    """Padded convolutions, and the input added at the end."""
    path = tmp_path / "net.onnx"
    path.write_bytes(network_bytes(output=output, padded=padded, metadata={"": ""} if padded and output == "picture" else None))
    clip = grey(83, 41)
    assert_equal(restore(clip, path, tilesize=[83, 41]), by_onnxruntime(clip, path, tilesize=[83, 41]))


@pytest.mark.parametrize("name", FORMATS, ids=lambda name: core.get_video_format(name).name)
def test_formats_agree(name: int) -> None:
    fmt = core.get_video_format(name)
    clip = make_clip(pictures(fmt, 66, 34), fmt)
    planes = list(range(fmt.num_planes))
    for a, b in zip(
        restore(clip, "car_3k", planes=planes, adaptive=True),
        by_onnxruntime(clip, "car_3k", planes=planes, adaptive=True),
        strict=True,
    ):
        slack = 5e-6 if fmt.bits_per_sample == 32 else 1e-3 if fmt.sample_type == vs.FLOAT else 1
        assert np.abs(a.astype(np.float64) - b.astype(np.float64)).max() <= slack


def test_colour_guides_chroma_of_sixteen_bits() -> None:
    fmt = core.get_video_format(vs.YUV420P16)
    clip = make_clip(pictures(fmt, 130, 66), fmt)
    for model in ("chroma_car", "car_yuv420"):
        for a, b in zip(restore(clip, model), by_onnxruntime(clip, model), strict=True):
            assert np.abs(a.astype(int) - b).max() <= 2


MASKED: list[tuple[int, int, str, dict[str, Any]]] = [
    (vs.YUV420P8, vs.GRAY8, "car_3k", {"planes": [0, 1, 2]}),
    (vs.YUV420P10, vs.GRAY16, "car_yuv420", {"tilesize": [48, 32]}),
    (vs.YUV422P16, vs.GRAYH, "car_3k", {"planes": [1]}),
    (vs.YUV420PS, vs.GRAY10, "chroma_car", {}),
    (vs.GRAYS, vs.GRAYS, "car_3k", {"strength": 0.7, "adaptive": True}),
    (vs.GRAY16, vs.GRAY8, "fsrcnnx_x2_car", {}),
]


@pytest.mark.parametrize("case", range(len(MASKED)))
def test_masks_agree(case: int) -> None:
    """A mask's samples are of any format; chroma gets means of it; where it is 0 samples stay, those out of range too."""
    form, mask_form, model, arguments = MASKED[case]
    fmt, mask_format = core.get_video_format(form), core.get_video_format(mask_form)
    planes = pictures(fmt, 84, 52)
    if fmt.sample_type == vs.FLOAT:
        planes[0][:6, :6] = [-3, 2, np.nan, 1.5, -0.1, np.inf]
    clip, mask = make_clip(planes, fmt), make_clip([mask_plane(mask_format, 84, 52)], mask_format)
    whole, got, expected = (
        restore(clip, model, provider, strength_mask=own, **arguments)
        for provider, own in (("native", None), ("vulkan", mask), ("native", mask))
    )
    assert any((a != b).any() for a, b in zip(whole, expected, strict=True))
    for a, b in zip(got, expected, strict=True):
        finite = np.isfinite(b.astype(np.float64))
        np.testing.assert_array_equal(a[~finite], b[~finite])
        difference = np.abs(a[finite].astype(np.float64) - b[finite].astype(np.float64)).max()
        assert difference <= (5e-6 if fmt.sample_type == vs.FLOAT else 1)


PHASES = "y00 y01 y10 y11"
JPEGS: list[tuple[int, str, list[int], dict[str, Any]]] = [
    (vs.GRAY8, "jpeg_10k", [60], {}),
    (vs.GRAYS, "jpeg_10k", [30], {"strength": 0.6, "adaptive": True, "tilesize": [48, 41]}),
    (vs.YUV420PS, "jpeg_chroma", [0, 40, 0], {"adaptive": True, "strength": 0.5}),
    (vs.YUV420PS, f"{PHASES} jpeg_level u v jpeg_known, u {PHASES}", [50, 50, 80], {}),
]


@pytest.mark.parametrize("case", range(len(JPEGS)))
def test_jpegs_agree(case: int, tmp_path: Path) -> None:
    """Planes whose quantization shows change within its bounds, whole or by phases, and the device sees to that."""
    form, model, qualities, arguments = JPEGS[case]
    if "," in model:
        inputs, outputs = model.split(", ")
        channels = {"num_feat": 8, "num_conv": 1, "unshuffle": 1, "inputs": inputs, "outputs": outputs}
        model = str(random_network(tmp_path / "net.onnx", "plain", channels))
    fmt = core.get_video_format(form)
    codes = np.rint(64 + 128 * picture(core.get_video_format(vs.GRAYS), 0, 132, 90)).astype(np.uint8)
    planes = pictures(fmt, 132, 90)
    for index, quality in enumerate(qualities):
        if not quality:
            continue
        height, width = planes[index].shape
        decoded = jpeg(codes[:height, :width], quality)
        planes[index] = decoded if form == vs.GRAY8 else decoded / np.float32(255) - np.float32(0.5 if index else 0)
    clip = make_clip(planes, fmt)
    got, expected = (restore(clip, model, provider, **arguments) for provider in ("vulkan", "cpu"))
    for index, (a, b) in enumerate(zip(got, expected, strict=True)):
        assert np.abs(a.astype(np.float64) - b).max() <= (1 if form == vs.GRAY8 else 5e-6)
        if not qualities[index] or form == vs.GRAY8:
            continue
        whole = tuple(slice(extent // 8 * 8) for extent in b.shape)  # blocks
        change = (b - planes[index])[whole]
        steps = find_steps(np.rint((planes[index] + (0.5 if index else 0)) * 255))
        assert steps
        assert np.abs(bounded(change, steps) - change).max() < 1e-5
    assert any(np.abs(a - b).max() > 0.004 for a, b in zip(expected, planes, strict=True))


SIZES: dict[str, tuple[int, int, dict[str, Any]]] = {
    "one-pixel": (1, 1, {}),
    "column": (1, 40, {}),
    "row": (300, 1, {}),
    "odd": (33, 7, {}),
    "tiles": (150, 90, {"tilesize": [41, 32]}),
}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("model", ["fsrcnnx_car", "car_3k"])
def test_sizes_agree(model: str, size: str) -> None:
    width, height, arguments = SIZES[size]
    clip = grey(width, height)
    assert_equal(restore(clip, model, **arguments), by_onnxruntime(clip, model, **arguments))


@pytest.mark.parametrize("output", ["residual", "picture"])
def test_blended_tiles_agree(tmp_path: Path, output: str) -> None:
    """Tiles that see less than the network looks at go over into each other, in both directions and in one."""
    path = tmp_path / "net.onnx"
    path.write_bytes(network_bytes(output=output, padded=True))
    clip = grey(83, 41)
    whole = restore(clip, path)
    for arguments in (
        {"tilesize": [32, 24], "overlap": [6, 4]},
        {"tilesize": [40, 41], "overlap": 5},
        {"tilesize": 16, "overlap": 3},
    ):
        got = restore(clip, path, **arguments)
        assert_equal(got, by_onnxruntime(clip, path, **arguments))
        assert np.abs(got[0] - whole[0]).max() > 1e-4


def test_tiles_are_the_whole() -> None:
    clip = grey(150, 90)
    np.testing.assert_array_equal(restore(clip, "car_3k")[0], restore(clip, "car_3k", tilesize=[41, 32])[0])


def test_streams_give_the_same_bits() -> None:
    """Frame after frame, in buffers that are used again."""
    fmt = core.get_video_format(vs.GRAYS)
    clips = [make_clip([picture(fmt, 0, 203, 24, seed)], fmt) for seed in range(3)]
    clip = core.std.Splice(clips * 4)
    one, many = (
        core.vsartifact.Restore(clip, model="fsrcnnx_car", provider="vulkan", device_id=0, num_streams=streams)
        for streams in (1, 4)
    )
    together = [np.asarray(f[0]).copy() for f in many.frames(prefetch=6, close=True)]
    for n in range(clip.num_frames):
        assert (frame_planes(one, n)[0] == together[n]).all()
        assert (together[n] == together[n % 3]).all()


@pytest.mark.parametrize("fp16", [0, 1])
@pytest.mark.parametrize("value", [np.nan, np.inf], ids=str)
def test_weights_that_are_not_finite(tmp_path: Path, value: float, fp16: int) -> None:
    """Slopes do not turn them into numbers."""
    model = onnx.load_from_string(network_bytes())
    weight = next(w for w in model.graph.initializer if w.name == "feature_w")
    values = numpy_helper.to_array(weight).copy()
    values.flat[7] = value
    weight.CopyFrom(numpy_helper.from_array(values, weight.name))
    (tmp_path / "broken.onnx").write_bytes(model.SerializeToString())
    with pytest.raises(vs.Error, match=r"^Restore: model broken gives values that are not finite"):
        restore(grey(40, 24), tmp_path / "broken.onnx", fp16=fp16)


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
        "Softplus among its nodes": edited("PRelu", op_type="Softplus"),
        "Conv with pads that differ": edited("Conv", pads=[1, 0, 2, 1]),
        "Conv with dilations other than 1": edited("Conv", 1, dilations=[2, 2]),
        "Conv with groups": edited("Conv", 1, group=2),
        "Conv with auto_pad": edited("Conv", auto_pad="SAME_UPPER"),
        "Conv with strides that differ": edited("Conv", strides=[1, 2]),
        "Slice on a tensor": edited("Conv", op_type="Slice"),
        "Add of tensors that differ": edited("Conv", 1, pads=[1, 1, 1, 1]),
    }
    path = tmp_path / "other.onnx"
    for what, data in cases.items():
        path.write_bytes(data)
        with pytest.raises(vs.Error) as raised:
            restore(grey(16, 16), path)
        if what.startswith("Slice"):
            assert "which provider 'vulkan' does not compute" in str(raised.value)
            continue
        assert str(raised.value).startswith(f"Restore: model other has the operator {what}"), (what, str(raised.value))
        assert str(raised.value).endswith(", which provider 'vulkan' does not compute; use provider='auto', 'openvino' or 'cpu'")
    path.write_bytes(network_bytes(metadata={"margin": "6"}))
    with pytest.raises(vs.Error, match=r"margin 6 promise 1 of 48x48; export it again$"):
        restore(grey(16, 16), path)


def test_refuses_wrong_arguments() -> None:
    for arguments, message in (
        ({"provider_options": ["isa=mmx"]}, r"provider_options holds isa, provider 'vulkan' has no options; leave it out"),
        ({"device_id": 99}, r"device_id 99 is out of range, provider 'vulkan' has \d+ device\(s\) here; core\.vsartifact\.Prov"),
    ):
        with pytest.raises(vs.Error, match=f"^Restore: {message}"):
            core.vsartifact.Restore(grey(16, 16), model="car_3k", provider="vulkan", **arguments)


def test_sessions_are_kept() -> None:
    clip = grey(64, 48)
    restore(clip, "car_3k")
    before = core.vsartifact.Version()["sessions_created"]
    restore(clip, "car_3k")
    assert core.vsartifact.Version()["sessions_created"] == before


HEADERS = Path("/usr/include/vulkan/vulkan_core.h")


@pytest.mark.skipif(not HEADERS.is_file(), reason="libvulkan-dev is not installed (tests/system_packages.sh)")
def test_declarations_are_those_of_khronos() -> None:
    """Sizes and places of the structures that the plugin declares."""
    subprocess.run(
        ["c++", "-std=c++20", "-fsyntax-only", "-I", ROOT / "vsartifact" / "plugin", ROOT / "tests/plugin/vulkan_layout.cpp"],
        check=True,
    )


@pytest.mark.skipif(not shutil.which("glslangValidator"), reason="glslang-tools is not installed (tests/system_packages.sh)")
@pytest.mark.parametrize("name", sorted(path.name for path in ENGINE.glob("*.inc")))
def test_shaders_are_what_their_source_compiles_to(name: str) -> None:
    """Byte for byte where the compiler is the one that made them; another one must take the source."""
    spec = importlib.util.spec_from_file_location("compile_shaders", ENGINE / "compile.py")
    assert spec
    assert spec.loader
    compiler = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(compiler)
    made, kept = compiler.compiled(name), (ENGINE / name).read_text()
    if made.splitlines()[0] == kept.splitlines()[0]:
        assert made == kept, "run vsartifact/plugin/engines/vulkan/compile.py"
