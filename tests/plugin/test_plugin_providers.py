# SPDX-License-Identifier: MIT
"""Every row of the provider table: it agrees with the oracle, or says what it lacks."""

from __future__ import annotations

import functools
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import vapoursynth as vs
from conftest import assert_restored, frame_planes, make_clip, network_bytes, oracle, pictures, subprocess_environment, to_unit
from onnx import TensorProto, helper

import vsartifact

core = vs.core

PROVIDERS = {p.name: p for p in vsartifact.providers()}


def test_table() -> None:
    assert list(PROVIDERS) == ["cuda", "vulkan", "native", "openvino", "cpu", "tensorrt", "tensorrt-rtx", "webgpu"]
    for p in PROVIDERS.values():
        assert p.available != bool(p.reason)
        # Software devices are listed, but taken by their number alone.
        assert bool(p.devices) == p.available or (p.name == "vulkan" and "; software)" in p.devices)
        assert bool(p.version) == bool(p.devices)
    assert PROVIDERS["cpu"].available
    assert PROVIDERS["cpu"].in_auto


@pytest.mark.parametrize("name", PROVIDERS)
def test_agrees_with_the_oracle_or_says_why_not(residual_model: Path, name: str) -> None:
    fmt = core.get_video_format(vs.YUV420P8)
    sources = pictures(fmt, 200, 120)
    clip = make_clip(sources, fmt)
    if not PROVIDERS[name].available:
        with pytest.raises(vs.Error) as raised:
            core.vsartifact.Restore(clip, model=str(residual_model), provider=name)
        assert str(raised.value) == "Restore: " + PROVIDERS[name].reason
        assert f"provider '{name}' " in PROVIDERS[name].reason
        assert re.search(rf"pip install 'vsartifact\[{name}\]'|use provider='(cpu|native)'", PROVIDERS[name].reason)
        return
    got = frame_planes(
        core.vsartifact.Restore(clip, model=str(residual_model), provider=name, planes=[0, 1, 2], tilesize=[96, 64])
    )
    for i, source in enumerate(sources):
        assert_restored(got[i], oracle(residual_model, to_unit(source, fmt, i)), fmt, i)


@pytest.mark.parametrize("name", [p.name for p in PROVIDERS.values() if p.available])
def test_half_precision_is_asked_for_and_close(name: str) -> None:
    """bf16 keeps 8 bits of luma and so moves samples by parts of a code; by default nothing does."""
    fmt = core.get_video_format(vs.GRAYS)
    clip = make_clip([pictures(fmt, 320, 180)[0]], fmt)
    model = str(Path(vsartifact.__file__).parent / "models" / "fsrcnnx_car.onnx")
    half, full, default = (
        frame_planes(core.vsartifact.Restore(clip, model=model, provider=name, adaptive=False, **arguments))[0]
        for arguments in ({"fp16": 1}, {"fp16": 0}, {})
    )
    assert (default == full).all()
    assert np.abs(full - frame_planes(clip)[0]).max() > 1 / 255
    assert np.abs(half - full).mean() <= 0.5 / 255


def test_openvino_refuses_sizes_that_do_not_fit(tmp_path: Path) -> None:
    path = tmp_path / "wrong-margin.onnx"
    path.write_bytes(network_bytes(metadata={"margin": "6"}))
    clip = core.std.BlankClip(format=vs.GRAY8, width=64, height=48, length=1)
    with pytest.raises(vs.Error, match="Restore: the model's output holds 2852 values for a tile, 3072 are needed"):
        core.vsartifact.Restore(clip, model=str(path), provider="openvino")


def test_auto_takes_the_first_that_works(residual_model: Path) -> None:
    fmt = core.get_video_format(vs.GRAY8)
    source = pictures(fmt, 64, 48)[0]
    got = frame_planes(core.vsartifact.Restore(make_clip([source], fmt), model=str(residual_model), provider="auto"))[0]
    assert_restored(got, oracle(residual_model, to_unit(source, fmt, 0)), fmt, 0)


def log_of(model: Path, providers: list[str], **environment: str) -> list[str]:
    """What filters with these providers, one after another in a process of their own, say in VapourSynth's log."""
    code = """
import sys, vapoursynth as vs
core = vs.core.core
core.add_log_handler(lambda kind, text: print(text) if text.startswith("Restore: ") else None)
clip = core.std.BlankClip(format=vs.GRAY8, width=16, height=16, length=1)
for provider in sys.argv[2:]:
    core.vsartifact.Restore(clip, model=sys.argv[1], provider=provider)
"""
    done = subprocess.run(
        [sys.executable, "-c", code, model, *providers],
        env=subprocess_environment(**environment),
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.splitlines()


def test_log_names_each_provider_once(residual_model: Path) -> None:
    """The first filter that uses a provider says so, later ones do not; "auto" says in the same line what it passed over."""
    lines = log_of(residual_model, ["cpu", "auto", "cpu", "auto"])
    best = next(p for p in PROVIDERS.values() if p.available and p.in_auto)
    # The version is another one where a plugin that the child autoloads brought its own OpenVINO.
    told = [re.fullmatch(r"Restore: provider '([^']+)', version ([^ ,]+)(?:, since: (.+))?", line) for line in lines]
    assert all(told)
    passed_over = [p.reason for p in PROVIDERS.values() if p.in_auto][: [p.name for p in PROVIDERS.values()].index(best.name)]
    assert [(m[1], m[3]) for m in told if m] == [("cpu", None), (best.name, "; ".join(passed_over) or None)]


def test_auto_falls_back_down_the_table(tmp_path: Path) -> None:
    """A model that OpenVINO refuses is computed by ONNX Runtime, which the log explains; asked for by name it is an error."""
    model = tmp_path / "foreign-operator.onnx"
    model.write_bytes(operator_network("com.microsoft", "SampleOp"))
    lines = log_of(model, ["auto", "auto"])
    assert len(lines) == 1
    refusal = r"model foreign-operator does not load with provider 'openvino': .*SampleOp.*"
    assert re.fullmatch(rf"Restore: provider 'cpu', version \S+, since: .*{refusal}", lines[0])
    clip = core.std.BlankClip(format=vs.GRAY8, width=16, height=16, length=1)
    with pytest.raises(vs.Error, match=f"^Restore: {refusal}$"):
        core.vsartifact.Restore(clip, model=str(model), provider="openvino")


def test_wrong_arguments_are_no_reason_to_fall_back(tmp_path: Path) -> None:
    """What every provider refuses says nothing of one of them: the next filter still gets the best."""
    model = tmp_path / "m.onnx"
    model.write_bytes(network_bytes(seed=11))
    clip = core.std.BlankClip(format=vs.GRAY8, width=64, height=48, length=1)
    with pytest.raises(vs.Error, match="tilesize 20 leaves nothing between two overlaps of 10"):
        core.vsartifact.Restore(clip, model=str(model), tilesize=20, overlap=10)
    best = next(p.name for p in PROVIDERS.values() if p.available and p.in_auto)
    core.vsartifact.Restore(clip, model=str(model), provider=best)
    before = core.vsartifact.Version()["sessions_created"]
    core.vsartifact.Restore(clip, model=str(model), provider="auto")
    assert core.vsartifact.Version()["sessions_created"] == before


def operator_network(domain: str, operator: str) -> bytes:
    tensors = [helper.make_tensor_value_info(n, TensorProto.FLOAT, [1, 1, "h", "w"]) for n in ("input", "output")]
    node = helper.make_node(operator, ["input"], ["output"], domain=domain)
    graph = helper.make_graph([node], "one", tensors[:1], tensors[1:])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(domain, 1)], ir_version=9)
    data: bytes = model.SerializeToString()
    return data


def test_devices_are_named() -> None:
    """With vendor or model, where the runtime knows them."""
    for p in PROVIDERS.values():
        if p.name in ("cpu", "openvino") and p.available:
            assert re.match(r"CPU \S", p.devices)


def test_options_reach_the_provider(residual_model: Path) -> None:
    """OpenVINO's precision shows in the result; the same options again find the same session, others do not."""
    fmt = core.get_video_format(vs.GRAYS)
    clip = make_clip([pictures(fmt, 96, 64)[0]], fmt)
    filtered = functools.partial(vsartifact.restore, clip, model=residual_model, provider="openvino", fp16=True)
    exact = frame_planes(filtered(provider_options={"INFERENCE_PRECISION_HINT": "f32"}))[0]
    np.testing.assert_array_equal(exact, frame_planes(filtered(fp16=False))[0])
    before = core.vsartifact.Version()["sessions_created"]
    filtered(provider_options={"INFERENCE_PRECISION_HINT": "f32"})
    assert core.vsartifact.Version()["sessions_created"] == before
    filtered(provider_options={"INFERENCE_PRECISION_HINT": "f32", "PERF_COUNT": "YES"})
    assert core.vsartifact.Version()["sessions_created"] == before + 1


OPTIONS: list[tuple[dict[str, Any], str]] = [
    ({"provider": "openvino", "provider_options": ["ABACUS=1"]}, r"does not load with provider 'openvino': .*ABACUS"),
    ({"provider": "openvino", "provider_options": ["NUM_STREAMS=many"]}, r"does not load with provider 'openvino': .*many"),
    ({"provider": "cpu", "provider_options": ["a=1"]}, r"provider_options holds a, provider 'cpu' has no options; leave "),
    ({"provider": "auto", "provider_options": ["a=1"]}, r"provider_options are those of one provider, got provider='auto'; name"),
    ({"provider_options": ["a"]}, r"provider_options must hold texts of the form key=value, got 'a'; write"),
    ({"provider_options": ["=1"]}, r"provider_options must hold texts of the form key=value, got '=1'; write"),
    ({"provider_options": ["a=1", "b=1", "a=2"]}, r"provider_options names a twice; give it once"),
    ({"provider_options": [f"a{i}=" for i in range(17)]}, r"provider_options takes at most 16 options, got 17; leave some out"),
    ({"provider": "plugin:libep.so"}, r"provider 'plugin:libep\.so' must name a library by its absolute path; give plugin:/path"),
    ({"provider": "plugin:"}, r"provider 'plugin:' must name a library by its absolute path; give plugin:/path"),
    ({"provider": "plugin:/nowhere/libep.so"}, r"there is no library at /nowhere/libep\.so; check the path"),
]


@pytest.mark.parametrize(("arguments", "message"), OPTIONS, ids=lambda v: str(v)[:60] if isinstance(v, dict) else "")
def test_options_that_cannot_be(residual_model: Path, arguments: dict[str, Any], message: str) -> None:
    clip = core.std.BlankClip(format=vs.GRAY8, width=64, height=48, length=1)
    with pytest.raises(vs.Error, match=r"^Restore: .*" + message) as raised:
        core.vsartifact.Restore(clip, model=str(residual_model), **arguments)
    assert "\n" not in str(raised.value)


def test_library_that_is_no_provider(residual_model: Path) -> None:
    """Asked twice: the second time it is not loaded again, and the answer is the same."""
    library = next(Path(core.vsartifact.Version()["plugin_path"]).glob("*.so"))
    clip = core.std.BlankClip(format=vs.GRAY8, width=64, height=48, length=1)
    for _ in range(2):
        with pytest.raises(
            vs.Error, match=r"^Restore: provider 'plugin:.*' does not load: .*CreateEpFactories.*; reinstall it or use"
        ):
            core.vsartifact.Restore(clip, model=str(residual_model), provider=f"plugin:{library}")


def test_provider_library_by_its_path(residual_model: Path) -> None:
    """A real one, from the package that a row of the table names, agrees with the row: the same devices, or none."""
    libraries = {p: Path(vs.__file__).parent.parent / f for p, f in PLUGIN_LIBRARIES.items()}
    clip = core.std.BlankClip(format=vs.GRAY8, width=64, height=48, length=1)
    for row, library in libraries.items():
        if not library.exists():
            assert f"pip install 'vsartifact[{row}]'" in PROVIDERS[row].reason
        elif PROVIDERS[row].available:
            core.vsartifact.Restore(clip, model=str(residual_model), provider=f"plugin:{library}").get_frame(0)
        else:
            with pytest.raises(
                vs.Error, match=r"^Restore: provider 'plugin:/.*' (finds no device on this machine|does not load)"
            ):
                core.vsartifact.Restore(clip, model=str(residual_model), provider=f"plugin:{library}")


PLUGIN_LIBRARIES = {"webgpu": "onnxruntime_ep_webgpu/libonnxruntime_providers_webgpu.so"}


def test_restore_and_models_of_the_package(model_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VSARTIFACT_MODELS", f"/nowhere:{model_dir}")
    found = {m.name: m for m in vsartifact.models()}
    model = found["residual"]
    assert (model.path, model.scale, model.inputs, model.outputs, model.margin, model.radius, model.output, model.error) == (
        model_dir / "residual.onnx", 1, ("y",), ("y",), 7, 7, "residual", "",
    )  # fmt: skip
    assert (found["foreign"].network, found["foreign"].radius, found["foreign"].output) == ("", -1, "picture")
    (model_dir / "broken.onnx").write_bytes(b"no model")
    broken = {m.name: m for m in vsartifact.models()}["broken"]
    (model_dir / "broken.onnx").unlink()
    assert "is not a whole ONNX model" in broken.error
    fmt = core.get_video_format(vs.YUV420P8)
    clip = make_clip(pictures(fmt, 64, 48), fmt)
    by_package = vsartifact.restore(clip, model="residual", planes=[0, 1], strength=0.5, tilesize=32, num_streams=1)
    by_plugin = core.vsartifact.Restore(clip, model=str(model.path), planes=[0, 1], strength=0.5)
    for a, b in zip(frame_planes(by_package), frame_planes(by_plugin), strict=True):
        np.testing.assert_array_equal(a, b)
    luma = frame_planes(vsartifact.restore(clip, model="residual"))
    for i, plane in enumerate(frame_planes(clip)):
        assert np.array_equal(luma[i], plane) == (i > 0)


def test_shipped_models_load() -> None:
    """Each model of the package's own catalogue can be used as it is."""
    clip = core.std.BlankClip(format=vs.YUV420P8, width=64, height=48, length=1)
    for model in vsartifact.models():
        if model.path.parent.name == "models" and model.path.parent.parent.name == "vsartifact":
            assert model.error == ""
            core.vsartifact.Restore(clip, model=model.name).get_frame(0)
