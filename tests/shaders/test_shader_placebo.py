# SPDX-License-Identifier: MIT
"""Shaders against the network in vs-placebo, whose 16-bit output shows the real error of each build.

What is left of it: libplacebo stores planes that a shader wrote in half precision, 2**-11 for bright pixels, and features too; the
half precision build also computes in it. Random networks change pictures by a tenth of the range, trained ones by a hundredth.
"""

from __future__ import annotations

import random

import numpy as np
import pytest

from support.hosts import missing, random_model
from support.shader_models import Spec, chain_model, random_spec
from vsartifact.core.metadata import ModelInfo
from vsartifact.export.glsl import FLOAT16
from vsartifact.export.layers import UnsupportedGraph
from vsartifact.export.to_glsl import main, to_glsl
from vsartifact.export.verify_shader import (
    ShaderDisagrees,
    colours,
    compare,
    network,
    network_chroma,
    picture,
    run_placebo,
    run_placebo_chroma,
)

pytestmark = pytest.mark.skipif(missing("placebo") is not None, reason=str(missing("placebo")))

CODE = 1 / 255
FLOAT32 = 0.35 * CODE
"""Largest error where only textures are half precision."""
HALVES = Spec(widths=(8, 8, 8), kernels=(3, 3, 3, 3), acts=("prelu",) * 3, unshuffle=2, skips=((0, 2),))
CHROMA = Spec(widths=(8, 8), kernels=(3, 3, 3), acts=("prelu",) * 2, kind="chroma")


def shader(model, build):
    """``fp32`` is the compute build as OpenGL sees it: without half precision arithmetic."""
    text = to_glsl(model, "net", "constant" if build == "fp32" else build)
    return text.replace(FLOAT16, "NO_FLOAT16") if build == "fp32" else text


def check(model, build, size, tolerance=CODE, seed=0):
    """Largest error on a picture of ``size`` (of its chroma planes, for chroma models), borders included; the shader must act."""
    info = ModelInfo.of(model)
    if info.outputs == ("u", "v"):
        luma, chroma = picture(2 * size[0], 2 * size[1], 16, seed), colours(*size, 16, seed)
        before = np.stack(chroma) / 65535
        out = np.stack(run_placebo_chroma(shader(model, build), luma, *chroma))
        expected = np.stack(network_chroma(model, luma / 65535, *before))
    else:
        luma = picture(*size, 16, seed)
        before = np.kron(luma / 65535, np.ones((info.scale, info.scale)))
        out, expected = run_placebo(shader(model, build), luma, info.scale), network(model, luma / 65535)
    assert out.shape == expected.shape
    assert np.abs(expected - before).max() > 2 * CODE
    error = float(np.abs(out - expected).max())
    assert error <= tolerance
    return error


@pytest.mark.parametrize("build", ["constant", "fp32", "constant-compat"])
@pytest.mark.parametrize("args", [{"d": 8}, {"d": 56, "s": 16}], ids=["8-0-4-1", "56-16-4-1"])
def test_fsrcnnx(args, build):
    error = check(random_model(**args), build, (50, 67), CODE if build == "constant" else FLOAT32)
    print(f"largest error {error * 255:.3f} of an 8-bit code")


@pytest.mark.parametrize("build", ["constant", "constant-compat"])
@pytest.mark.parametrize("size", [(1, 1), (3, 2), (13, 17), (31, 5), (24, 64)], ids=lambda s: f"{s[1]}x{s[0]}")
@pytest.mark.parametrize("spec", [HALVES, CHROMA], ids=["half resolution", "chroma"])
def test_any_size(spec, size, build):
    """Below, at and above one workgroup, odd, and a single pixel."""
    check(chain_model(spec), build, size)


@pytest.mark.parametrize("seed", range(12), ids=lambda seed: f"{seed}-{random_spec(seed)}")
def test_any_structure(seed):
    """Random chains of every kind, in both families of builds, at a random size."""
    spec, pick = random_spec(seed), random.Random(seed)
    model = chain_model(spec)
    size = pick.randint(1, 40), pick.randint(1, 40)
    check(model, "constant", size, seed=seed)
    check(model, "constant-compat", size, FLOAT32 if spec.residual else CODE, seed=seed)


@pytest.mark.parametrize("build", ["constant", "constant-compat"])
@pytest.mark.parametrize("code", [0, 65535])
def test_flat_extremes_stay_in_range(code, build):
    model, luma = chain_model(HALVES), np.full((20, 20), code, np.uint16)
    out = run_placebo(shader(model, build), luma)
    assert np.abs(out - network(model, luma / 65535)).max() <= CODE


@pytest.mark.parametrize("strength", [0.0, 0.5, 2.0])
def test_strength(strength):
    model = chain_model(HALVES)
    header, body = shader(model, "param").split("//!MAXIMUM 2.0\n1.0\n")
    luma = picture(30, 40, 16)
    seen, out = luma / 65535, run_placebo(f"{header}//!MAXIMUM 2.0\n{strength}\n{body}", luma)
    assert np.abs(out - network(model, seen, strength)).max() <= CODE
    # Strength 0 gives the source, but for the player's half precision texture, which drivers may fill by cutting digits off.
    assert strength > 0 or np.abs(out - seen).max() <= 2**-11 + 1 / 65535


@pytest.mark.parametrize("build", ["constant", "constant-compat"])
def test_chroma_shaders_leave_other_formats_alone(build):
    luma, chroma = picture(24, 30, 16), colours(24, 30, 16)
    out = run_placebo_chroma(shader(chain_model(CHROMA), build), luma, *chroma)
    assert np.abs(np.stack(out) - np.stack(chroma) / 65535).max() <= 2**-11 + 1 / 65535


@pytest.mark.parametrize("spec", [HALVES, CHROMA], ids=["luma", "chroma"])
@pytest.mark.parametrize(("limit", "runs"), [(24, True), (23, False)])
def test_max_height(spec, limit, runs):
    text = to_glsl(chain_model(spec), "net", max_height=limit)
    luma, chroma = picture(24, 30, 16), colours(12, 15, 16)
    if spec is CHROMA:
        out, before = np.stack(run_placebo_chroma(text, luma, *chroma)), np.stack(chroma) / 65535
    else:
        out, before = run_placebo(text, luma), luma / 65535
    assert (np.abs(out - before).max() > 2 * CODE) == runs


def test_the_exporter_refuses_a_shader_that_disagrees(tmp_path, capsys, monkeypatch):
    """Another network's shader, and one that no host compiles, do not pass the exporter's own comparison."""
    model, other = chain_model(HALVES), chain_model(Spec(widths=(8,), kernels=(3, 3), acts=("relu",)))
    text = shader(model, "constant")
    assert compare(text, model) <= CODE
    for wrong in (shader(other, "constant"), text.replace("hook()", "hook(")):
        with pytest.raises(ShaderDisagrees):
            compare(wrong, model)
    path = tmp_path / "net.onnx"
    path.write_bytes(model.SerializeToString())
    monkeypatch.setattr("vsartifact.export.to_glsl.to_glsl", lambda *_: shader(other, "constant"))
    assert main([str(path)]) == 1
    assert "shader and model differ by" in capsys.readouterr().err
    assert not path.with_suffix(".glsl").exists()


def test_sixteen_textures_are_enough_or_refused():
    """Half resolution over half resolution, enlarged, needs more textures than a fragment pass may bind, but has a compute build."""
    model = chain_model(Spec(widths=(4,), kernels=(3, 3), acts=("relu",), unshuffle=4, scale=2))
    with pytest.raises(UnsupportedGraph, match=r"may bind 16 textures, output needs 18; .*use the compute build"):
        to_glsl(model, "net", "constant-compat")
    check(model, "constant", (19, 23))
