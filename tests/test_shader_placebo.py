# SPDX-License-Identifier: MIT
"""Shaders against the network in vs-placebo, whose 16-bit output shows the real error of each build.

What is left of it: libplacebo stores luma that a shader wrote in half precision, 2**-11 for bright pixels, and features too; the
half precision build also computes in it. Random networks change pictures by a tenth of the range, trained ones by a hundredth.
"""

from __future__ import annotations

import random

import numpy as np
import pytest
from hosts import missing, random_model

from vsartifact.export.to_glsl import main, to_glsl
from vsartifact.export.verify_shader import ShaderDisagrees, compare, network, picture, run_placebo

pytestmark = pytest.mark.skipif(missing("placebo") is not None, reason=str(missing("placebo")))

CODE = 1 / 255
FLOAT32 = 0.35 * CODE
"""Largest error where only textures are half precision."""


def shader(args: dict[str, int], build: str) -> str:
    """``fp32`` is the compute build as OpenGL sees it: without half precision arithmetic."""
    text = to_glsl(random_model(**args), "net", "compute" if build == "fp32" else build)
    return text.replace("VULKAN", "NOT_VULKAN") if build == "fp32" else text


def check(args: dict[str, int], build: str, luma: np.ndarray, tolerance: float = CODE) -> float:
    """Largest error, borders included, after making sure that the shader did something."""
    scale = args.get("scale", 1)
    seen, out = luma / 65535, run_placebo(shader(args, build), luma, scale)
    assert out.shape == (luma.shape[0] * scale, luma.shape[1] * scale)
    enlarged = np.kron(seen, np.ones((scale, scale)))
    assert np.abs(out - enlarged).max() > 4 * CODE
    error = float(np.abs(out - network(random_model(**args), seen)).max())
    assert error <= tolerance
    return error


@pytest.mark.parametrize("build", ["compute", "fp32", "compat"])
@pytest.mark.parametrize("args", [{"d": 8}, {"d": 16}, {"d": 56, "s": 16}], ids=["8-0-4-1", "16-0-4-1", "56-16-4-1"])
def test_shader_is_the_network(args, build):
    error = check(args, build, picture(50, 67, 16), CODE if build == "compute" else FLOAT32)
    print(f"largest error {error * 255:.3f} of an 8-bit code")


@pytest.mark.parametrize("build", ["compute", "compat"])
@pytest.mark.parametrize("size", [(1, 1), (3, 2), (12, 16), (13, 17), (31, 5), (24, 64)], ids=lambda s: f"{s[1]}x{s[0]}")
def test_any_size(size, build):
    """Below, at and just above one workgroup, odd, and a single pixel."""
    check({"d": 8}, build, picture(*size, 16))


@pytest.mark.parametrize("build", ["compute", "compat"])
@pytest.mark.parametrize("code", [0, 65535])
def test_flat_extremes_stay_in_range(code, build):
    luma = np.full((20, 20), code, np.uint16)
    seen, out = luma / 65535, run_placebo(shader({"d": 8}, build), luma)
    assert np.abs(out - network(random_model(d=8), seen)).max() <= CODE


@pytest.mark.parametrize("build", ["compute", "compat"])
@pytest.mark.parametrize(
    "args", [{"d": 8, "scale": 2}, {"d": 8, "s": 4, "m": 2, "scale": 2, "residual": False}], ids=["residual", "picture"]
)
def test_doubling(args, build):
    check(args, build, picture(21, 34, 16))


@pytest.mark.parametrize("strength", [0.0, 0.5, 2.0])
def test_strength(strength):
    text = shader({"d": 8}, "param")
    header, body = text.split("//!MAXIMUM 2.0\n1.0\n")
    luma = picture(30, 40, 16)
    seen, out = luma / 65535, run_placebo(f"{header}//!MAXIMUM 2.0\n{strength}\n{body}", luma)
    assert np.abs(out - network(random_model(d=8), seen, strength)).max() <= CODE
    # Strength 0 gives the source, but for the player's half precision texture, which drivers may fill by cutting digits off.
    assert strength > 0 or np.abs(out - seen).max() <= 2**-11 + 1 / 65535


def structures(count: int) -> list[dict[str, int]]:
    """Random d, s, m, r, residual or not, of either scale."""
    pick = random.Random(7)
    out = []
    for _ in range(count):
        args = {"d": pick.randint(3, 20), "s": pick.choice([0, 0, 5, 8]), "m": pick.randint(1, 3), "r": pick.randint(1, 2)}
        out.append(args | {"scale": pick.choice([1, 1, 2]), "residual": pick.random() < 0.7})
    return out


@pytest.mark.parametrize("build", ["compute", "compat"])
@pytest.mark.parametrize("args", structures(6), ids=lambda a: "-".join(str(int(v)) for v in a.values()))
def test_any_structure(args, build):
    check(args, build, picture(19, 23, 16))


def test_the_exporter_refuses_a_shader_that_disagrees(tmp_path, capsys, monkeypatch):
    """Another network's shader, and one that no host compiles, do not pass the exporter's own comparison."""
    text, model = shader({"d": 8}, "compute"), random_model(d=8)
    assert compare(text, model) <= CODE
    for wrong in (shader({"d": 12}, "compute"), text.replace("hook()", "hook(")):
        with pytest.raises(ShaderDisagrees):
            compare(wrong, model)
    path = tmp_path / "net.onnx"
    path.write_bytes(model.SerializeToString())
    monkeypatch.setattr("vsartifact.export.to_glsl.to_glsl", lambda *_: shader({"d": 12}, "compute"))
    assert main([str(path)]) == 1
    assert "shader and model differ by" in capsys.readouterr().err
    assert not path.with_suffix(".glsl").exists()
