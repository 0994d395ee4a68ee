# SPDX-License-Identifier: MIT
"""Every row of the provider table: it agrees with the oracle, or says what it lacks."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import vapoursynth as vs
from conftest import assert_restored, frame_planes, make_clip, network_bytes, oracle, pictures, subprocess_environment, to_unit

import vsartifact

core = vs.core

PROVIDERS = {p.name: p for p in vsartifact.providers()}


def test_table() -> None:
    assert list(PROVIDERS) == ["cuda", "openvino", "cpu", "tensorrt", "tensorrt-rtx", "webgpu"]
    for p in PROVIDERS.values():
        assert p.available != bool(p.reason)
        assert bool(p.devices) == p.available
        assert bool(p.version) == p.available
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
        assert f"pip install 'vsartifact[{name}]'" in PROVIDERS[name].reason or "use provider='cpu'" in PROVIDERS[name].reason
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
        frame_planes(core.vsartifact.Restore(clip, model=model, provider=name, **arguments))[0]
        for arguments in ({"fp16": 1}, {"fp16": 0}, {})
    )
    assert (default == full).all()
    assert np.abs(full - frame_planes(clip)[0]).max() > 1 / 255
    assert np.abs(half - full).mean() <= 0.5 / 255


def test_openvino_refuses_sizes_that_do_not_fit(tmp_path: Path) -> None:
    if not PROVIDERS["openvino"].available:
        pytest.skip(PROVIDERS["openvino"].reason)
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


def test_log_names_each_provider_once(residual_model: Path) -> None:
    """In a process of its own: the first filter that uses a provider says so, later ones do not."""
    code = """
import sys, vapoursynth as vs
core = vs.core.core
core.add_log_handler(lambda kind, text: print(text) if text.startswith("Restore: ") else None)
clip = core.std.BlankClip(format=vs.GRAY8, width=16, height=16, length=1)
for provider in ("cpu", "auto", "cpu", "auto"):
    core.vsartifact.Restore(clip, model=sys.argv[1], provider=provider)
"""
    done = subprocess.run(
        [sys.executable, "-c", code, residual_model], env=subprocess_environment(), capture_output=True, text=True, check=True
    )
    best = next(p for p in PROVIDERS.values() if p.available and p.in_auto)
    # The version is another one where a plugin that the child autoloads brought its own OpenVINO.
    told = re.findall(r"^Restore: provider '(.+)', version \S+$", done.stdout, re.MULTILINE)
    assert told == list(dict.fromkeys(["cpu", best.name]))
    assert len(done.stdout.splitlines()) == len(told)


def test_restore_and_models_of_the_package(model_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VSARTIFACT_MODELS", f"/nowhere:{model_dir}")
    found = {m.name: m for m in vsartifact.models()}
    model = found["residual"]
    assert (model.path, model.scale, model.kind, model.channels, model.margin, model.radius, model.output, model.error) == (
        model_dir / "residual.onnx", 1, "plane", 1, 7, 7, "residual", "",
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
