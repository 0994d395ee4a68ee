# SPDX-License-Identifier: MIT
"""Engines: every shipped model builds, the cache keeps them apart and whole, and the plugin finds what was built."""

from __future__ import annotations

import dataclasses
import re
import shlex
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import onnx
import onnxruntime
import pytest
import tensorrt_rtx
import vapoursynth as vs
from conftest import network_bytes
from onnx import helper

import vsartifact
from support.channel_lists import LISTS
from vsartifact.core.metadata import ModelInfo
from vsartifact.export import to_tensorrt
from vsartifact.export.engine_file import PROVIDERS, EngineKey, model_hash

core = vs.core

MODELS = sorted((Path(vsartifact.__file__).parent / "models").glob("*.onnx"))
KEY = EngineKey(model="0" * 16, width=78, height=62, precision="fp32", library="tensorrt-rtx", version="1.7", device="rtx")
PLUGIN = Path(vsartifact.__file__).resolve().parent / "plugin"


@pytest.fixture(autouse=True)
def engines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "vsartifact" / "engines"


def network(metadata: dict[str, str] | None = None, **arguments: Any) -> bytes:
    """Random weights under all the metadata of an exported model."""
    return network_bytes(metadata={"recipe_hash": "0" * 16, "weights_hash": "0" * 16, **(metadata or {})}, **arguments)


@pytest.fixture
def residual_model(tmp_path: Path) -> Path:
    path = tmp_path / "residual.onnx"
    path.write_bytes(network())
    return path


def attributes(path: Path) -> dict[str, Any]:
    (node,) = onnx.load(path).graph.node
    assert (node.op_type, node.domain) == ("EPContext", "com.microsoft")
    return {attribute.name: helper.get_attribute_value(attribute) for attribute in node.attribute}


def shape(value: onnx.ValueInfoProto) -> list[int]:
    return [dim.dim_value for dim in value.type.tensor_type.shape.dim]


# What is built


@pytest.mark.parametrize("precision", to_tensorrt.PRECISIONS)
@pytest.mark.parametrize("model", MODELS, ids=lambda path: path.stem)
def test_shipped_models_build(model: Path, precision: str, engines: Path) -> None:
    path, built = to_tensorrt.build(model, 96, 64, precision=precision)
    assert built
    assert path.parent == engines
    wrapped = onnx.load(path)
    onnx.checker.check_model(wrapped)
    strings = {entry.key: entry.value for entry in wrapped.metadata_props}
    original = {entry.key: entry.value for entry in onnx.load(model).metadata_props}
    assert original.items() <= strings.items()
    info = ModelInfo.from_strings(strings)
    height, width = (-(-side // (info.layout.grid * info.multiple)) * info.multiple for side in (64, 96))
    assert shape(wrapped.graph.input[0]) == [1, len(info.inputs), height + 2 * info.margin, width + 2 * info.margin]
    assert shape(wrapped.graph.output[0]) == [1, len(info.outputs), height * info.scale, width * info.scale]
    node = attributes(path)
    assert node["embed_mode"] == 1
    assert node["source"] == b"NvTensorRTRTXExecutionProvider"
    assert node["ep_cache_context"].startswith(b"vtrt")
    assert len(node["ep_cache_context"]) > 50_000


def test_precision_and_device_reach_the_engine(residual_model: Path) -> None:
    arguments: list[dict[str, Any]] = [{}, {"precision": "fp16"}, {"device": "sm86"}]
    found = [attributes(to_tensorrt.build(residual_model, 32, 32, **a)[0])["ep_cache_context"] for a in arguments]
    assert len(set(found)) == 3


def test_models_of_fixed_size(tmp_path: Path) -> None:
    path = tmp_path / "fixed.onnx"
    path.write_bytes(network(height=62, width=78))
    engine, _ = to_tensorrt.build(path, 64, 48)
    assert shape(onnx.load(engine).graph.output[0]) == [1, 1, 48, 64]
    to_tensorrt.build(path, 64, 48, precision="fp16")
    with pytest.raises(to_tensorrt.EngineError, match="fixed side of 62, the shape needs 78"):
        to_tensorrt.build(path, 64, 64)


def test_models_without_metadata(model_dir: Path) -> None:
    engine, _ = to_tensorrt.build(model_dir / "foreign.onnx", 32, 24)
    assert shape(onnx.load(engine).graph.input[0]) == [1, 1, 24, 32]
    with pytest.raises(vs.Error, match="is an engine without vsartifact metadata; give the model that it was built from"):
        core.vsartifact.Restore(core.std.BlankClip(format=vs.GRAY8, width=32, height=24), model=str(engine))


@pytest.mark.parametrize(
    ("kind", "size"),
    [("plane", (65, 33)), ("rgb", (65, 33)), ("yuv420", (33, 17)), ("chroma", (33, 17))],
)
def test_input_sizes(kind: str, size: tuple[int, int]) -> None:
    inputs, outputs = (tuple(names.split()) for names in LISTS[kind])
    info = ModelInfo(network="plain", network_args={}, inputs=inputs, outputs=outputs, margin=5, multiple=4)
    units = [-(-side // 4) * 4 + 10 for side in size]
    assert to_tensorrt.input_size(info, 65, 33) == tuple(units)
    assert to_tensorrt.input_size(None, 65, 33) == (65, 33)


def test_onnxruntime_reads_whose_engine_it_is(residual_model: Path) -> None:
    engine, _ = to_tensorrt.build(residual_model, 32, 24)
    with pytest.raises(Exception, match="EPContext node generated by 'NvTensorRTRTXExecutionProvider' is not compatible"):
        onnxruntime.InferenceSession(engine, providers=["CPUExecutionProvider"])


# The cache


def test_second_build_is_a_hit(residual_model: Path) -> None:
    first = to_tensorrt.build(residual_model, 32, 24)
    before = first[0].stat()
    second = to_tensorrt.build(residual_model, 32, 24)
    assert (first[1], second) == (True, (first[0], False))
    assert second[0].stat().st_mtime_ns == before.st_mtime_ns


@pytest.mark.parametrize("field", [f.name for f in dataclasses.fields(EngineKey)])
def test_names_tell_every_ingredient(field: str) -> None:
    value = getattr(KEY, field)
    other = dataclasses.replace(KEY, **{field: value + 1 if isinstance(value, int) else value + "1"})  # type: ignore[arg-type]
    assert other.file_name != KEY.file_name


def test_names_tell_what_is_built(residual_model: Path, tmp_path: Path, engines: Path) -> None:
    other = tmp_path / "other.onnx"
    other.write_bytes(network(seed=7))
    to_tensorrt.build(residual_model, 32, 24)
    to_tensorrt.build(residual_model, 24, 32)
    to_tensorrt.build(residual_model, 32, 24, precision="fp16")
    to_tensorrt.build(residual_model, 32, 24, device="sm89")
    to_tensorrt.build(other, 32, 24)
    assert len(list(engines.iterdir())) == 5


def truncate(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-5000])


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def replace(path: Path) -> None:
    path.write_bytes(network())


@pytest.mark.parametrize("damage", [truncate, flip, replace])
def test_damaged_engines_are_built_again(damage: Callable[[Path], None], residual_model: Path, engines: Path) -> None:
    """Beside the old file and renamed: what has the old one open keeps it."""
    path, _ = to_tensorrt.build(residual_model, 32, 24)
    whole = attributes(path)["ep_cache_context"]
    damage(path)
    damaged = path.read_bytes()
    with path.open("rb") as old:
        assert to_tensorrt.build(residual_model, 32, 24) == (path, True)
        assert old.read() == damaged
    assert len(attributes(path)["ep_cache_context"]) == len(whole)
    assert list(engines.iterdir()) == [path]


# Wrong arguments and models


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--shape", "1920"], "--shape must be WIDTHxHEIGHT from 1x1 to 65536x65536, got '1920'"),
        (["--shape", "0x10"], "--shape must be WIDTHxHEIGHT from 1x1 to 65536x65536, got '0x10'"),
        (["--shape", "32x24", "--device", "sm61"], "--device must be rtx or one of sm"),
        (["--shape", "32x24", "16x16", "-o", "x.onnx"], "--output is one file, got 2 shapes"),
    ],
    ids=lambda v: " ".join(v) if isinstance(v, list) else "",
)
def test_wrong_arguments(arguments: list[str], message: str, residual_model: Path, refused: Callable[..., None]) -> None:
    refused(to_tensorrt.main, [str(residual_model), *arguments], message)


def test_unknown_precision(residual_model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        to_tensorrt.main([str(residual_model), "--shape", "32x24", "--precision", "int8"])
    assert "invalid choice: 'int8'" in capsys.readouterr().err


def test_wrong_models(tmp_path: Path, residual_model: Path, refused: Callable[..., None]) -> None:
    def check(data: bytes, message: str, *arguments: str) -> None:
        path = tmp_path / "m.onnx"
        path.write_bytes(data)
        refused(to_tensorrt.main, [str(path), "--shape", "32x24", *arguments], message)

    whole = network()
    check(whole[:-10], "is not a whole ONNX model")
    check(network(output="picture"), "the model gives whole pictures", "--precision", "fp16")
    check(network(metadata={"margin": "x"}), "metadata key vsartifact.margin is malformed")
    engine, _ = to_tensorrt.build(residual_model, 32, 24)
    check(engine.read_bytes(), "holds an engine already; give the model it was built from")
    foreign = onnx.load_from_string(whole)
    foreign.graph.node[0].domain, foreign.graph.node[0].op_type = "nowhere", "Nothing"
    foreign.opset_import.append(helper.make_opsetid("nowhere", 1))
    check(foreign.SerializeToString(), "tensorrt-rtx does not take the model: ")
    external = onnx.load_from_string(whole)
    external.graph.initializer[0].data_location = onnx.TensorProto.EXTERNAL
    check(external.SerializeToString(), "keeps its weights in other files; save it with its weights inside")


def test_half_precision_that_overflows_is_refused(tmp_path: Path) -> None:
    model = onnx.load_from_string(network())
    large = onnx.numpy_helper.to_array(model.graph.initializer[0]) * 2e5
    model.graph.initializer[0].CopyFrom(onnx.numpy_helper.from_array(large, model.graph.initializer[0].name))
    path = tmp_path / "large.onnx"
    path.write_bytes(model.SerializeToString())
    with pytest.raises(to_tensorrt.EngineError, match="in half precision the model differs by"):
        to_tensorrt.build(path, 32, 24, precision="fp16")


def test_version_of_the_provider(residual_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An engine is loaded by the version that built it, which the provider brings along."""
    version = tensorrt_rtx.__version__
    package = tmp_path / "packages" / "onnxruntime_ep_nv_tensorrt_rtx"
    package.mkdir(parents=True)
    (package / "__init__.py").touch()
    monkeypatch.syspath_prepend(package.parent)
    other = package / "libtensorrt_rtx.so.1.0.99"
    other.touch()
    with pytest.raises(to_tensorrt.EngineError, match=rf"is {version}, .* has 1.0.99; pip install 'tensorrt-rtx==1.0.99.\*'"):
        to_tensorrt.build(residual_model, 32, 24)
    other.rename(package / f"libtensorrt_rtx.so.{'.'.join(version.split('.')[:3])}")
    assert to_tensorrt.build(residual_model, 32, 24)[1]


def test_tensorrt_wants_its_gpu(residual_model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(to_tensorrt.EngineError, match="tensorrt compiles on the GPU that runs the engine, found none"):
        to_tensorrt.target_device("tensorrt", None)
    with pytest.raises(to_tensorrt.EngineError, match=r"--device is for tensorrt-rtx, .* got sm86; leave it out"):
        to_tensorrt.target_device("tensorrt", "sm86")


# The plugin


@pytest.mark.parametrize("provider", ["auto", "cpu", "openvino"])
def test_other_providers_refuse_an_engine(provider: str, residual_model: Path) -> None:
    engine, _ = to_tensorrt.build(residual_model, 64, 48)
    clip = core.std.BlankClip(format=vs.GRAY8, width=64, height=48)
    got = "cpu" if provider == "auto" else provider
    with pytest.raises(vs.Error) as raised:
        core.vsartifact.Restore(clip, model=str(engine), provider=provider)
    assert str(raised.value) == (
        f"Restore: model {engine.stem} is an engine of provider 'tensorrt-rtx', got provider '{got}'; "
        "set provider='tensorrt-rtx' or give the model that it was built from"
    )


def test_engines_cut_to_their_own_size(residual_model: Path) -> None:
    engine, _ = to_tensorrt.build(residual_model, 64, 48)
    clip = core.std.BlankClip(format=vs.GRAY8, width=200, height=100)
    with pytest.raises(vs.Error, match="takes tiles of 64 only, got tilesize 32; leave tilesize out"):
        core.vsartifact.Restore(clip, model=str(engine), provider="tensorrt-rtx", tilesize=[32, 48])


def test_truncated_engines_are_noticed(residual_model: Path) -> None:
    engine, _ = to_tensorrt.build(residual_model, 64, 48)
    truncate(engine)
    clip = core.std.BlankClip(format=vs.GRAY8, width=64, height=48)
    with pytest.raises(vs.Error, match="is not a whole ONNX model"):
        core.vsartifact.Restore(clip, model=str(engine), provider="tensorrt-rtx")


@pytest.fixture(scope="session")
def lookup(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., tuple[int, str]]:
    """The plugin's search for an engine, which comes before the GPU that runs it: exit status and what it says."""
    program = tmp_path_factory.mktemp("lookup") / "engine_lookup"
    sources = [Path(__file__).parent / "engine_lookup.cpp"]
    sources += [PLUGIN / "model" / f"{name}.cpp" for name in ("models", "metadata", "channels", "onnx_file")]
    sources += [PLUGIN / "engines/ort/engine_files.cpp"]
    sources += [PLUGIN / "system" / f"{name}.cpp" for name in ("paths", "platform_posix")]
    subprocess.run(["c++", "-std=c++20", "-O0", f"-I{PLUGIN}", *sources, "-o", program, "-ldl"], check=True)

    def run(model: Path, *arguments: object) -> tuple[int, str]:
        done = subprocess.run([program, model, *map(str, arguments)], capture_output=True, text=True, check=False)
        return done.returncode, done.stdout + done.stderr

    return run


@pytest.mark.parametrize("half", [0, 1], ids=["fp32", "fp16"])
@pytest.mark.parametrize("kind", ["plane", "chroma"])
def test_plugin_names_the_command_and_finds_what_it_builds(
    kind: str, half: int, lookup: Callable[..., tuple[int, str]], residual_model: Path, tmp_path: Path
) -> None:
    shipped = {path.stem: path for path in MODELS}
    model = tmp_path / "it's a model.onnx"
    model.write_bytes((residual_model if kind == "plane" else shipped["chroma_car"]).read_bytes())
    status, text = lookup(model, "tensorrt-rtx", 48, 32, half)
    assert status == 1
    precision = "fp16" if half else "fp32"
    missing = f"model it's a model has no engine of provider 'tensorrt-rtx' for tiles of 48x32 in {precision}"
    assert text.startswith(f"{missing}, which can take minutes to build; run ")
    assert text.endswith(", or give provider_options='build_engine=1' to build it now")
    command = re.search(r"run (.+), or give", text)
    assert command
    words = shlex.split(command[1])
    assert words[:3] == ["python", "-m", "vsartifact.export.to_tensorrt"]
    assert to_tensorrt.main(words[3:]) == 0
    status, text = lookup(model, "tensorrt-rtx", 48, 32, half)
    assert (status, model_hash(model.read_bytes()) in text) == (0, True)
    assert Path(text.strip()).is_file()
    for other in (("tensorrt", 48, 32, half), ("tensorrt-rtx", 48, 16, half), ("tensorrt-rtx", 48, 32, 1 - half)):
        assert lookup(model, *other)[0] == 1


def test_plugin_may_be_told_to_build(lookup: Callable[..., tuple[int, str]], residual_model: Path) -> None:
    """The option is the plugin's own: the provider is not given it."""
    assert lookup(residual_model, "tensorrt-rtx", 48, 32, 0, "build_engine=1", "nv_x=2") == (0, "nv_x=2\n")
    status, text = lookup(residual_model, "tensorrt-rtx", 48, 32, 0, "build_engine=yes")
    assert (status, text) == (1, "provider_options has build_engine=yes, it must be 0 or 1; leave it out for 0")
    assert lookup(residual_model, "tensorrt-rtx", 48, 32, 0, "build_engine=0")[0] == 1


def test_plugin_notices_damage_and_takes_the_newest(lookup: Callable[..., tuple[int, str]], residual_model: Path) -> None:
    engine, _ = to_tensorrt.build(residual_model, 48, 32)
    newer = engine.with_name(engine.name.replace("-rtx.onnx", "-sm86.onnx"))
    newer.write_bytes(engine.read_bytes())
    assert lookup(residual_model, "tensorrt-rtx", 48, 32, 0) == (0, f"{newer}\n")
    engine.with_name(engine.name + ".77.partial").write_bytes(b"")
    assert lookup(residual_model, "tensorrt-rtx", 48, 32, 0) == (0, f"{newer}\n")
    truncate(newer)
    status, text = lookup(residual_model, "tensorrt-rtx", 48, 32, 0)
    assert status == 1
    assert "is not a whole ONNX model" in text
    replace(newer)
    status, text = lookup(residual_model, "tensorrt-rtx", 48, 32, 0)
    assert status == 1
    assert text.startswith(f"the file {newer} holds no engine; run python -m ")


def test_providers_are_those_of_the_plugin() -> None:
    """Names that engines carry are looked up in the plugin's table."""
    table = (PLUGIN / "engines/providers.cpp").read_text()
    execution_providers = (PLUGIN / "engines/ort/execution_providers.cpp").read_text()
    for name, provider in PROVIDERS.items():
        assert f'.name = "{name}"' in table
        assert f'.ep_name = "{provider}"' in execution_providers
