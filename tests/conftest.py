# SPDX-License-Identifier: MIT
"""Test models, clips and the oracle: a restoration written with numpy and onnxruntime's Python package alone."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
import pytest
import vapoursynth as vs
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from support import DATA
from vsartifact.core.metadata import ModelInfo


class _OneCore(vs.EnvironmentPolicy):
    """A core without autoloading that has the plugin named in VSARTIFACT_TEST_PLUGIN, see sanitize.sh."""

    environment: vs.EnvironmentData | None = None

    def on_policy_registered(self, api: vs.EnvironmentPolicyAPI) -> None:
        self.api = api
        self.environment = api.create_environment(vs.CoreCreationFlags.DISABLE_AUTO_LOADING)

    def on_policy_cleared(self) -> None:
        self.api.destroy_environment(self.environment)

    def get_current_environment(self) -> vs.EnvironmentData | None:
        return self.environment

    def set_environment(self, environment: vs.EnvironmentData | None) -> vs.EnvironmentData | None:
        return self.environment


if "VSARTIFACT_TEST_PLUGIN" in os.environ:
    vs.register_policy(_OneCore())
    vs.core.std.LoadPlugin(os.environ["VSARTIFACT_TEST_PLUGIN"])

Plane = NDArray[Any]
Picture = NDArray[np.float32]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--record", action="store_true", help="write anew what is recorded: the gains of models, what documents show of commands"
    )


@pytest.fixture(scope="session")
def data() -> Path:
    """The folder of bundled clips."""
    return DATA


@pytest.fixture
def refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., None]:
    """Runs a command's ``main`` in an empty folder and checks that it ends with one message, which holds ``message``."""

    def check(main: Callable[[list[str]], int], arguments: list[str], message: str) -> None:
        monkeypatch.chdir(tmp_path)
        assert main(arguments) == 1
        text = " ".join(capsys.readouterr().err.split())
        assert message in text
        assert "Traceback" not in text

    return check


@pytest.fixture(scope="session")
def film(data: Path) -> Plane:
    """A frame of the bundled film in R'G'B', of odd width."""
    import av

    with av.open(str(data / "sintel_reference.mkv")) as container:
        frame = next(container.decode(video=0))
    assert isinstance(frame, av.VideoFrame)
    return frame.to_ndarray(format="rgb24")[:96, 40:167]


@pytest.fixture
def folder(tmp_path: Path, film: Plane) -> Path:
    """One colour picture and one grey one that has values below 16 and above 235."""
    from PIL import Image

    (tmp_path / "set").mkdir()
    Image.fromarray(film).save(tmp_path / "set" / "colour.png")
    grey = np.clip(np.add.outer(np.arange(80) * 2, np.arange(96)) + (film[:80, :96, 1].astype(int) - 90), 0, 253)
    Image.fromarray(grey.astype(np.uint8)).save(tmp_path / "set" / "grey.png")
    return tmp_path / "set"


MARGIN = 7
"""Receptive radius of the test network, FSRCNNX 8-0-4-1: 2 of the 5x5 layer, 1 of each of five 3x3 layers."""


def network_bytes(
    *,
    features: int = 8,
    mapping: int = 4,
    output: str = "residual",
    metadata: dict[str, str] | None = None,
    names: tuple[str, str] = ("input", "output"),
    channels: int = 1,
    height: str | int = "height",
    width: str | int = "width",
    padded: bool = False,
    seed: int = 1,
) -> bytes:
    """An FSRCNNX-like network with random weights. ``padded`` pads each layer, so that output and input are equally large.

    ``metadata`` replaces single ``vsartifact.*`` values; an empty value removes the key, ``{"": ""}`` removes all of them.
    """
    rng = np.random.default_rng(seed)
    nodes: list[onnx.NodeProto] = []
    weights: list[onnx.TensorProto] = []

    def constant(name: str, values: NDArray[Any]) -> str:
        weights.append(numpy_helper.from_array(values, name))
        return name

    def conv(x: str, inputs: int, outputs: int, kernel: int, name: str, gain: float = 1.0) -> str:
        w = rng.standard_normal((outputs, inputs, kernel, kernel)) * gain * (2 / (inputs * kernel**2)) ** 0.5
        bias = rng.standard_normal(outputs) * 0.02
        pads = [kernel // 2 if padded else 0] * 4
        args = [x, constant(name + "_w", w.astype(np.float32)), constant(name + "_b", bias.astype(np.float32))]
        nodes.append(helper.make_node("Conv", args, [name], pads=pads))
        return name

    def prelu(x: str, name: str) -> str:
        slope = constant(name + "_s", np.full((features, 1, 1), 0.2, np.float32))
        nodes.append(helper.make_node("PRelu", [x, slope], [name]))
        return name

    x = first = conv(names[0], channels, features, 5, "feature")
    for i in range(mapping):
        x = prelu(conv(x, features, features, 3, f"map{i}"), f"act{i}")
    if not padded:
        cut = [constant(n, np.array(v)) for n, v in (("from", [mapping] * 2), ("to", [-mapping] * 2), ("axes", [2, 3]))]
        nodes.append(helper.make_node("Slice", [first, *cut], ["cut"]))
        first = "cut"
    nodes.append(helper.make_node("Add", [conv(x, features, features, 1, "subband"), first], ["sum"]))
    conv(prelu("sum", "act"), features, channels, 3, "last", gain=0.15)
    nodes[-1].output[0] = names[1]
    if output == "picture":
        nodes[-1].output[0] = "change"
        centre = names[0]
        if not padded:
            edge = [constant(n, np.array(v)) for n, v in (("l", [MARGIN] * 2), ("r", [-MARGIN] * 2), ("hw", [2, 3]))]
            nodes.append(helper.make_node("Slice", [names[0], *edge], ["centre"]))
            centre = "centre"
        nodes.append(helper.make_node("Add", ["change", centre], [names[1]]))
    free = ["oh", "ow"] if isinstance(height, str) else [int(height) - 2 * MARGIN, int(width) - 2 * MARGIN]
    graph = helper.make_graph(
        nodes,
        "test",
        [helper.make_tensor_value_info(names[0], TensorProto.FLOAT, [1, channels, height, width])],
        [helper.make_tensor_value_info(names[1], TensorProto.FLOAT, [1, channels, *free])],
        weights,
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    onnx.checker.check_model(model, full_check=True)
    inputs = ("r", "g", "b") if channels == 3 else ("y",)
    info = ModelInfo(
        network="fsrcnnx",
        network_args={"d": features},
        output=output,
        inputs=inputs,
        outputs=inputs,
        margin=0 if padded else MARGIN,
        radius=MARGIN,
        description="random weights for tests",
    )
    strings = info.to_strings()
    for key, value in (metadata or {}).items():
        strings = {} if not key else {**strings, "vsartifact." + key: value}
    helper.set_model_props(model, {k: v for k, v in strings.items() if v})
    data: bytes = model.SerializeToString()
    return data


@pytest.fixture(scope="session")
def model_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A catalogue of test models."""
    path = tmp_path_factory.mktemp("models")
    (path / "residual.onnx").write_bytes(network_bytes())
    (path / "picture.onnx").write_bytes(network_bytes(output="picture", seed=2))
    (path / "foreign.onnx").write_bytes(network_bytes(output="picture", padded=True, metadata={"": ""}, seed=3))
    return path


@pytest.fixture(scope="session")
def residual_model(model_dir: Path) -> Path:
    return model_dir / "residual.onnx"


@pytest.fixture(autouse=True)
def seeded() -> None:
    np.random.seed(0)


def has_plane_offset(fmt: vs.VideoFormat, plane: int) -> bool:
    """Whether the plane's samples are centred on zero."""
    return fmt.sample_type == vs.FLOAT and fmt.color_family == vs.YUV and plane > 0


def peak(fmt: vs.VideoFormat) -> int:
    return (1 << fmt.bits_per_sample) - 1 if fmt.sample_type == vs.INTEGER else 1


def to_unit(plane: Plane, fmt: vs.VideoFormat, index: int) -> Picture:
    """Samples as the tensor contract has them."""
    unit = plane.astype(np.float32) / np.float32(peak(fmt))
    return np.clip(unit + np.float32(0.5) if has_plane_offset(fmt, index) else unit, 0, 1)


def picture(fmt: vs.VideoFormat, index: int, width: int, height: int, seed: int = 0) -> Plane:
    """Gradients, hard blocks, noise, and both ends of the range, in the plane's own samples."""
    rng = np.random.default_rng(seed * 8 + index)
    y, x = np.mgrid[:height, :width]
    unit = 0.25 + 0.4 * (x + y) / (width + height) + 0.15 * ((x // 8 + y // 8) % 2) + rng.normal(0, 0.04, (height, width))
    unit[rng.random((height, width)) < 0.01] = 0
    unit[rng.random((height, width)) < 0.01] = 1
    unit = np.clip(unit, 0, 1)
    if fmt.sample_type == vs.FLOAT:
        dtype = np.float16 if fmt.bits_per_sample == 16 else np.float32
        return (unit - (0.5 if has_plane_offset(fmt, index) else 0)).astype(dtype)
    return np.rint(unit * peak(fmt)).astype(np.uint8 if fmt.bytes_per_sample == 1 else np.uint16)


def plane_size(fmt: vs.VideoFormat, index: int, width: int, height: int) -> tuple[int, int]:
    return (width >> fmt.subsampling_w, height >> fmt.subsampling_h) if index else (width, height)


def mask_plane(fmt: vs.VideoFormat, width: int, height: int, seed: int = 5) -> Plane:
    """A quarter of nothing, a quarter of everything, and noise between."""
    values = np.random.default_rng(seed).random((height, width))
    values[: height // 2, : width // 2] = 0
    values[height // 2 :, width // 2 :] = 1
    if fmt.sample_type == vs.FLOAT:
        return values.astype(np.float16 if fmt.bits_per_sample == 16 else np.float32)
    return np.rint(values * peak(fmt)).astype(np.uint8 if fmt.bytes_per_sample == 1 else np.uint16)


def make_clip(planes: Sequence[Plane], fmt: vs.VideoFormat, length: int = 1) -> vs.VideoNode:
    """A clip whose every frame holds these planes."""

    def fill(n: int, f: vs.VideoFrame) -> vs.VideoFrame:
        out = f.copy()
        for i, plane in enumerate(planes):
            np.copyto(np.asarray(out[i]), plane)
        return out

    height, width = planes[0].shape
    blank = vs.core.std.BlankClip(format=fmt.id, width=width, height=height, length=length, keep=True)
    return blank.std.ModifyFrame(blank, fill)


def pictures(fmt: vs.VideoFormat, width: int, height: int, seed: int = 0) -> list[Plane]:
    return [picture(fmt, i, *plane_size(fmt, i, width, height), seed) for i in range(fmt.num_planes)]


def frame_planes(clip: vs.VideoNode, n: int = 0) -> list[Plane]:
    with clip.get_frame(n) as frame:
        return [np.asarray(frame[i]).copy() for i in range(frame.format.num_planes)]


def oracle(model: Path, unit: Picture, strength: float = 1.0) -> Picture:
    """The contract in numpy: extend by replicated pixels, run the whole plane, add, clamp."""
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    strings = session.get_modelmeta().custom_metadata_map
    margin = int(strings.get("vsartifact.margin", 0))
    out = session.run(None, {"input": np.pad(unit, margin, mode="edge")[None, None]})[0][0, 0]
    residual = out if strings.get("vsartifact.output") == "residual" else out - unit
    return np.clip(unit + np.float32(strength) * residual, 0, 1)


def assert_restored(got: Plane, expected: Picture, fmt: vs.VideoFormat, index: int) -> None:
    """``got`` is ``expected``, rounded to nearest where the samples are integers or half floats.

    The slack is for ONNX Runtime's float32 sums, whose order depends on the shape of the tensor that it is given.
    """
    slack = 2e-6
    values = got.astype(np.float64) / peak(fmt) + (0.5 if has_plane_offset(fmt, index) else 0)
    if fmt.sample_type == vs.INTEGER:
        tolerance = 0.5 / peak(fmt) + slack
    else:
        tolerance = slack if fmt.bits_per_sample == 32 else 2**-12 + slack
    assert np.abs(values - expected).max() <= tolerance


def subprocess_environment(**extra: str) -> dict[str, str]:
    """Environment for a Python or vspipe that finds this interpreter's tools first."""
    import sys

    bin_dir = str(Path(sys.executable).parent)
    inherited = dict(os.environ)
    if "VSARTIFACT_TEST_PLUGIN" in os.environ:  # what autoloads there is not built for the sanitizers
        inherited.pop("LD_PRELOAD", None)
    return {**inherited, "PATH": bin_dir + os.pathsep + os.environ.get("PATH", ""), **extra}


def python(*arguments: object) -> list[str]:
    """Lines that a Python of its own, with one thread for each operator, prints; it must succeed."""
    import subprocess
    import sys

    command = [sys.executable, *map(str, arguments)]
    environment = subprocess_environment(OMP_NUM_THREADS="1")
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stderr[-4000:]
    return done.stdout.splitlines()
