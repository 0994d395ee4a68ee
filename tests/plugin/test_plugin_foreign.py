# SPDX-License-Identifier: MIT
"""Models of other people: picture to picture, without vsartifact metadata."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
import torch
import vapoursynth as vs
from conftest import frame_planes, make_clip, pictures, to_unit
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor, nn

import vsartifact
from support.plugin_reference import Matrix, assert_close, chroma_down, chroma_up, units
from vsartifact.training.networks import build, describe
from vsartifact.training.to_onnx import to_onnx

core = vs.core
restore = functools.partial(vs.core.vsartifact.Restore, provider="cpu")


class Net(nn.Module):
    """Two convolutions that see 2 pixels far, at a ``down``-th of the size, whose sum is added to the enlarged picture."""

    def __init__(self, channels: int = 1, scale: int = 1, down: int = 1) -> None:
        super().__init__()
        self.scale, self.down = scale, down
        kernel: dict[str, Any] = {"kernel_size": 3, "padding": 1} if down == 1 else {"kernel_size": down, "stride": down}
        self.first = nn.Conv2d(channels, 8, **kernel)
        self.last = nn.Conv2d(8, channels * (scale * down) ** 2, 3, padding=1)
        for parameter in self.parameters():
            nn.init.normal_(parameter, std=0.15)

    def forward(self, x: Tensor) -> Tensor:
        change = nn.functional.pixel_shuffle(self.last(torch.relu(self.first(x))), self.scale * self.down)
        return nn.functional.interpolate(x, scale_factor=self.scale, mode="nearest") + change


def onnx_of(net: Net, half: bool = False, size: tuple[int, int] | None = None) -> bytes:
    """The network as a file, of ``size`` (height, width) or any."""
    kind = TensorProto.FLOAT16 if half else TensorProto.FLOAT
    dtype = np.float16 if half else np.float32
    constants = [numpy_helper.from_array(v.detach().numpy().astype(dtype), k) for k, v in net.named_parameters()]
    constants.append(numpy_helper.from_array(np.array([1, 1, net.scale, net.scale], np.float32), "scales"))
    pads = [p for p in net.first.padding for _ in range(2)]
    nodes = [
        helper.make_node("Conv", ["lq", "first.weight", "first.bias"], ["a"], pads=pads, strides=list(net.first.stride)),
        helper.make_node("Relu", ["a"], ["b"]),
        helper.make_node("Conv", ["b", "last.weight", "last.bias"], ["c"], pads=[1] * 4),
        helper.make_node("DepthToSpace", ["c"], ["change"], blocksize=net.scale * net.down, mode="CRD"),
        helper.make_node("Resize", ["lq", "", "scales"], ["up"], mode="nearest", coordinate_transformation_mode="asymmetric",
                         nearest_mode="floor"),
        helper.make_node("Add", ["up", "change"], ["hq"]),
    ]  # fmt: skip
    channels = net.first.in_channels
    tensors = [
        helper.make_tensor_value_info("lq", kind, [1, channels, *(size or ("h", "w"))]),
        helper.make_tensor_value_info("hq", kind, [1, channels, None, None]),
    ]
    made = helper.make_graph(nodes, "net", tensors[:1], tensors[1:], constants)
    model = helper.make_model(made, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    onnx.checker.check_model(model, full_check=True)
    data: bytes = model.SerializeToString()
    return data


Export = Callable[..., tuple[Net, Path]]


@pytest.fixture(scope="module")
def export(tmp_path_factory: pytest.TempPathFactory) -> Export:
    """Networks by their arguments and their file's, each exported once."""
    folder = tmp_path_factory.mktemp("foreign")

    @functools.cache
    def get(half: bool = False, size: tuple[int, int] | None = None, **args: int) -> tuple[Net, Path]:
        torch.manual_seed(3)
        net = Net(**args).eval()
        path = folder / ("-".join([f"{half}", *(f"{k}={v}" for k, v in args.items()), f"{size}"]) + ".onnx")
        path.write_bytes(onnx_of(net, half, size))
        return net, path

    return get


@torch.inference_mode()
def gives(net: Net, planes: list[NDArray[np.float64]], multiple: int = 1) -> list[NDArray[np.float64]]:
    """What the network makes of whole planes, extended by replication to a multiple of a size."""
    height, width = planes[0].shape
    stack = np.stack([np.pad(p, ((0, -height % multiple), (0, -width % multiple)), mode="edge") for p in planes])
    out = net(torch.from_numpy(stack.astype(np.float32))[None])[0].double().clamp(0, 1).numpy()
    scale = out.shape[1] // stack.shape[1]
    return list(out[:, : height * scale, : width * scale])


@pytest.mark.parametrize("provider", ["cpu", "openvino"])
@pytest.mark.parametrize("scale", [1, 2, 3, 4])
def test_one_channel(export: Export, scale: int, provider: str) -> None:
    net, model = export(scale=scale)
    for fmt, size in ((vs.GRAYS, (97, 61)), (vs.GRAY8, (64, 48)), (vs.GRAY16, (1, 1))):
        video_format = core.get_video_format(fmt)
        sources = pictures(video_format, *size)
        clip = core.vsartifact.Restore(make_clip(sources, video_format), model=str(model), provider=provider)
        assert_close(frame_planes(clip), gives(net, units(sources, video_format)), video_format)


def test_luma_alone_of_yuv(export: Export) -> None:
    net, model = export()
    fmt = core.get_video_format(vs.YUV420P10)
    sources = pictures(fmt, 64, 48)
    got = frame_planes(restore(make_clip(sources, fmt), model=str(model)))
    assert_close(got, gives(net, units(sources, fmt)[:1]), fmt, planes=[0])
    for plane, source in zip(got[1:], sources[1:], strict=True):
        np.testing.assert_array_equal(plane, source)


@pytest.mark.parametrize("scale", [1, 4])
def test_three_channels_are_rgb(export: Export, scale: int) -> None:
    net, model = export(channels=3, scale=scale)
    for fmt in map(core.get_video_format, (vs.RGB24, vs.RGBS)):
        sources = pictures(fmt, 65, 33)
        assert_close(frame_planes(restore(make_clip(sources, fmt), model=str(model))), gives(net, units(sources, fmt)), fmt)


def test_three_channels_on_yuv(export: Export) -> None:
    net, model = export(channels=3)
    fmt = core.get_video_format(vs.YUV420P16)
    sources = pictures(fmt, 64, 48)
    table = Matrix(1, fmt, False)
    own = units(sources, fmt)
    rgb = table.to_rgb([own[0], *(chroma_up(p, fmt, 0) for p in own[1:])])
    with torch.inference_mode():
        out = net(torch.from_numpy(np.stack(rgb).astype(np.float32))[None])[0].double().numpy()
    changes = table.to_ycbcr([o - i for o, i in zip(out, rgb, strict=True)], offset=False)
    expected = [own[0] + changes[0], *(p + chroma_down(c, fmt, 0) for p, c in zip(own[1:], changes[1:], strict=True))]
    clip = make_clip(sources, fmt).std.SetFrameProps(_Matrix=1, _Range=0, _ChromaLocation=0)
    assert_close(frame_planes(restore(clip, model=str(model))), [np.clip(p, 0, 1) for p in expected], fmt)


@pytest.mark.parametrize("provider", ["cpu", "openvino"])
def test_half_floats(export: Export, provider: str) -> None:
    """What goes in and comes out are halves, near to what float32 gives."""
    net, model = export(half=True)
    assert onnx.load(model).graph.input[0].type.tensor_type.elem_type == TensorProto.FLOAT16
    fmt = core.get_video_format(vs.GRAYS)
    sources = pictures(fmt, 96, 64)
    got = frame_planes(core.vsartifact.Restore(make_clip(sources, fmt), model=str(model), provider=provider))[0]
    assert np.abs(got - gives(net, units(sources, fmt))[0]).max() < 3e-3
    assert np.abs(got - sources[0]).max() > 0.1


@pytest.mark.parametrize("down", [2, 8, 12])
def test_multiple_is_found(export: Export, down: int) -> None:
    """Planes of other sizes are extended by replication, as little as needed."""
    net, model = export(down=down)
    fmt = core.get_video_format(vs.GRAYS)
    for size in ((64, 48), (61, 35), (3, 5)):
        sources = pictures(fmt, *size)
        got = frame_planes(restore(make_clip(sources, fmt), model=str(model)))
        assert_close(got, gives(net, units(sources, fmt), multiple=down), fmt)


def test_pytorch_exports_weights_to_a_file_beside(tmp_path: Path) -> None:
    """By default, so such files are common."""
    torch.manual_seed(3)
    net = Net(scale=2).eval()
    model = tmp_path / "net.onnx"
    sizes = {2: torch.export.Dim.DYNAMIC, 3: torch.export.Dim.DYNAMIC}
    torch.onnx.export(net, (torch.rand(1, 1, 48, 64),), model, dynamo=True, verbose=False, dynamic_shapes=(sizes,))
    assert (tmp_path / "net.onnx.data").exists()
    fmt = core.get_video_format(vs.GRAYS)
    sources = pictures(fmt, 64, 48)
    for provider in ("cpu", "openvino"):
        got = frame_planes(core.vsartifact.Restore(make_clip(sources, fmt), model=str(model), provider=provider))
        assert_close(got, gives(net, units(sources, fmt)), fmt)
    alone = tmp_path / "alone" / "net.onnx"
    alone.parent.mkdir()
    alone.write_bytes(model.read_bytes())
    with pytest.raises(
        vs.Error, match=r"keeps its weights in .*net\.onnx\.data, which cannot be read; put that file beside the model"
    ):
        restore(make_clip(sources, fmt), model=str(alone))


@pytest.mark.parametrize("provider", ["cpu", "openvino"])
def test_fixed_size_makes_tiles(export: Export, provider: str) -> None:
    """Their overlap is 16 by default, half of which covers this network's radius of 2."""
    net, model = export(size=(40, 56), scale=2)
    fmt = core.get_video_format(vs.GRAYS)
    for size in ((130, 101), (56, 40)):
        sources = pictures(fmt, *size)
        got = frame_planes(core.vsartifact.Restore(make_clip(sources, fmt), model=str(model), provider=provider))
        assert_close(got, gives(net, units(sources, fmt)), fmt)
    with pytest.raises(vs.Error, match=r"takes tiles of (56|40) only, got tilesize 64; leave tilesize out"):
        restore(make_clip(sources, fmt), model=str(model), tilesize=64)


def test_own_network_standalone(tmp_path: Path) -> None:
    """A file that pads, adds and clamps by itself equals the filter's own way, with its metadata and without."""
    args = {"num_feat": 8, "num_conv": 1, "unshuffle": 2}
    torch.manual_seed(0)
    net = build("plain", args)
    for parameter in net.parameters():
        torch.nn.init.normal_(parameter, std=0.1)
    info = describe(net, "plain", args)
    (tmp_path / "own.onnx").write_bytes(to_onnx(net, info).SerializeToString())
    standalone = to_onnx(net, info, standalone=True)
    (tmp_path / "standalone.onnx").write_bytes(standalone.SerializeToString())
    del standalone.metadata_props[:]
    (tmp_path / "foreign.onnx").write_bytes(standalone.SerializeToString())
    fmt = core.get_video_format(vs.GRAYS)
    clip = make_clip(pictures(fmt, 161, 97), fmt)
    own, alone, foreign = (
        frame_planes(restore(clip, model=str(tmp_path / f"{n}.onnx")))[0] for n in ("own", "standalone", "foreign")
    )
    assert np.abs(own - frame_planes(clip)[0]).max() > 0.01
    np.testing.assert_allclose(alone, own, rtol=0, atol=1e-5)
    np.testing.assert_allclose(foreign, own, rtol=0, atol=1e-5)
    tiled = frame_planes(restore(clip, model=str(tmp_path / "foreign.onnx"), tilesize=96, overlap=2 * info.radius))
    np.testing.assert_allclose(tiled[0], own, rtol=0, atol=1e-5)


def test_measured_once_and_listed(export: Export, monkeypatch: pytest.MonkeyPatch) -> None:
    _, model = export(channels=3, scale=4)
    clip = core.std.BlankClip(format=vs.RGB24, width=32, height=16, length=1)
    assert (restore(clip, model=str(model)).width, restore(clip, model=str(model), strength=0).height) == (128, 64)
    monkeypatch.setenv("VSARTIFACT_MODELS", str(model.parent))
    listed = {m.name: m for m in vsartifact.models()}[model.stem]
    assert (listed.inputs, listed.outputs, listed.output, listed.radius, listed.scale, listed.error) == (
        ("r", "g", "b"),
        ("r", "g", "b"),
        "picture",
        -1,
        0,
        "",
    )


# Refusals


def graph(
    inputs: dict[str, list[Any]], outputs: dict[str, list[Any]], nodes: list[onnx.NodeProto], kind: int = TensorProto.FLOAT
) -> bytes:
    taken, given = ([helper.make_tensor_value_info(n, kind, dims) for n, dims in group.items()] for group in (inputs, outputs))
    weight = numpy_helper.from_array(np.ones((1, 1, 1, 1), np.float32), "w")
    made = helper.make_graph(nodes, "g", taken, given, [weight])
    data: bytes = helper.make_model(made, opset_imports=[helper.make_opsetid("", 18)], ir_version=9).SerializeToString()
    return data


FREE = [1, 1, "h", "w"]
IDENTITY = [helper.make_node("Identity", ["x"], ["y"])]
REFUSALS: list[tuple[str, bytes, str]] = [
    (
        "two-inputs",
        graph({"x": FREE, "sigma": [1]}, {"y": FREE}, [helper.make_node("Add", ["x", "sigma"], ["y"])]),
        r"has 2 inputs \(x, sigma\), one is needed; export a model with one input and one output",
    ),
    ("no-input", graph({}, {"y": [1, 1, 1, 1]}, [helper.make_node("Identity", ["w"], ["y"])]), "has 0 inputs, one is needed"),
    ("two-outputs", graph({"x": FREE}, {"y": FREE, "x": FREE}, IDENTITY), r"has 2 outputs \(y, x\), one is needed"),
    ("four-channels", graph({"x": [1, 4, "h", "w"]}, {"y": [1, 4, "h", "w"]}, IDENTITY), "takes 1x4xhxw and has no vsartifact metadata"),
    ("free-channels", graph({"x": [1, "c", "h", "w"]}, {"y": FREE}, IDENTITY), "takes 1xcxhxw and has no vsartifact metadata, which 1"),
    (
        "other-channels",
        graph({"x": FREE}, {"y": [1, 3, "h", "w"]}, [helper.make_node("Concat", ["x", "x", "x"], ["y"], axis=1)]),
        "tensor y must have 1 channels, got 1x3xhxw; export the model again",
    ),
    ("bytes", graph({"x": FREE}, {"y": FREE}, IDENTITY, TensorProto.UINT8), "tensor x must be float32 or float16, got ONNX type 2"),
    ("rank", graph({"x": [1, "h", "w"]}, {"y": [1, "h", "w"]}, IDENTITY), "tensor x must be N x C x H x W, got rank 3"),
    ("batch", graph({"x": [4, 1, "h", "w"]}, {"y": [4, 1, "h", "w"]}, IDENTITY), "must have batch 1, got 4x1xhxw"),
    (
        "shrinks",
        graph({"x": FREE}, {"y": [1, 1, "a", "b"]}, [helper.make_node("MaxPool", ["x"], ["y"], kernel_shape=[3, 3])]),
        "gives 1x1x190x62 for a picture of 64x192, 1x1xHxW of 1 to 4 times that size is needed; export it with padding",
    ),
    (
        "shrinks-fixed",
        graph({"x": [1, 1, 40, 56]}, {"y": [1, 1, 38, 54]}, [helper.make_node("MaxPool", ["x"], ["y"], kernel_shape=[3, 3])]),
        "gives 1x1x38x54 for a picture of 56x40, 1x1xHxW of 1 to 4",
    ),
    ("huge", graph({"x": [1, 1, 1 << 40, 8]}, {"y": [1, 1, 1 << 40, 8]}, IDENTITY), "takes frames of 1099511627776 pixels a side"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "data", "message"), REFUSALS, ids=[name for name, _, _ in REFUSALS])
def test_refusals(tmp_path: Path, name: str, data: bytes, message: str) -> None:
    path = tmp_path / f"{name}.onnx"
    path.write_bytes(data)
    with pytest.raises(vs.Error, match="^Restore: .*" + message):
        restore(core.std.BlankClip(format=vs.GRAY8, width=64, height=48, length=1), model=str(path))


def test_batch_without_a_number(tmp_path: Path) -> None:
    """What most exporters write for the batch is a name."""
    path = tmp_path / "batch.onnx"
    dims = ["batch", 1, "h", "w"]
    path.write_bytes(graph({"x": dims}, {"y": dims}, [helper.make_node("Sqrt", ["x"], ["y"])]))
    fmt = core.get_video_format(vs.GRAYS)
    source = pictures(fmt, 40, 24)
    for provider in ("cpu", "openvino"):
        got = frame_planes(core.vsartifact.Restore(make_clip(source, fmt), model=str(path), provider=provider))[0]
        np.testing.assert_allclose(got, np.sqrt(to_unit(source[0], fmt, 0)), rtol=0, atol=1e-6)
