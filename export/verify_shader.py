# SPDX-License-Identifier: MIT
"""Run a shader for real and compare it with its model: libplacebo through vs-placebo against ONNX Runtime."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import onnx
import onnxruntime

from vsartifact.metadata import ModelInfo

Plane = npt.NDArray[np.float64]
Codes = npt.NDArray[np.uint16]

TOLERANCE = 1 / 255
"""Largest difference anywhere, one 8-bit code. Textures and, where the device has it, arithmetic are half precision: luma in 0.5..1
has steps of 2**-11, and a shipped model's features add about as much again. A wrong tap or border is off by far more."""


class HostMissing(RuntimeError):
    """There is nothing to run the shader with."""


class ShaderDisagrees(RuntimeError):
    """A shader gives another picture than its model."""


def picture(height: int, width: int, bits: int = 8, seed: int = 0) -> Codes:
    """Limited-range luma codes: a ramp, hard blocks and grain."""
    blocks = 20 * (np.indices((height, width)).sum(0) // 8 % 2)
    grain = np.random.default_rng(seed).normal(0, 8, (height, width))
    luma = np.clip(np.linspace(50, 170, width)[None] + blocks + grain, 16, 235)
    return np.round(luma * 2.0 ** (bits - 8)).astype(np.uint16)


def network(model: onnx.ModelProto, luma: Plane, strength: float = 1.0) -> Plane:
    """What the model makes of a plane of values 0..1, by ONNX Runtime: borders replicated, residual added, clamped."""
    info = ModelInfo.from_strings({p.key: p.value for p in model.metadata_props})
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    padded = np.pad(luma, info.margin, mode="edge")[None, None].astype(np.float32)
    change = session.run(["output"], {"input": padded})[0][0, 0].astype(np.float64)
    enlarged = np.kron(luma, np.ones((info.scale, info.scale)))
    if info.output == "picture":
        change -= enlarged
    restored: Plane = np.clip(enlarged + strength * change, 0, 1)
    return restored


def run_placebo(shader: str, luma: Codes, scale: int = 1) -> Plane:
    """Luma of 16-bit ``luma`` after a shader in vs-placebo, values 0..1, [H*scale, W*scale].

    Raises:
        HostMissing: vs-placebo is not installed.
    """
    import vapoursynth as vs

    if not hasattr(vs.core, "placebo"):
        raise HostMissing("VapourSynth has no vs-placebo plugin: pip install vs-placebo")
    height, width = luma.shape
    clip = vs.core.std.BlankClip(format=vs.YUV444P16, width=width, height=height, length=1, color=[0, 32768, 32768])

    def fill(n: int, f: vs.VideoFrame) -> vs.VideoFrame:
        frame = f.copy()
        np.copyto(np.asarray(frame[0]), luma)
        frame.props["_Matrix"] = 1
        frame.props["_Range"] = 0
        return frame

    out = clip.std.ModifyFrame(clip, fill).placebo.Shader(shader_s=shader, width=width * scale, height=height * scale)
    with out.get_frame(0) as frame:
        restored: Plane = np.asarray(frame[0]).astype(np.float64) / 65535
    return restored


def compare(shader: str, model: onnx.ModelProto) -> float:
    """Largest difference of a shader and its model over small pictures of several sizes, borders included.

    Raises:
        HostMissing: vs-placebo is not installed.
        ShaderDisagrees: the difference is larger than :data:`TOLERANCE`, or the shader did not run.
    """
    scale = ModelInfo.from_strings({p.key: p.value for p in model.metadata_props}).scale
    worst = 0.0
    for height, width in ((50, 67), (13, 17), (3, 2)):
        luma = picture(height, width, 16)
        out, expected = run_placebo(shader, luma, scale), network(model, luma / 65535)
        worst = max(worst, float(np.abs(out - expected).max()))
        still = np.abs(out - np.kron(luma / 65535, np.ones((scale, scale)))).max() < 1e-6
        if still and np.abs(expected - out).max() > 1e-4:
            raise ShaderDisagrees("the shader did not run in libplacebo; its log says why")
    if not worst <= TOLERANCE:
        raise ShaderDisagrees(f"shader and model differ by {worst * 255:.2f} 8-bit codes, more than {TOLERANCE * 255:g}")
    return worst
