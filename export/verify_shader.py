# SPDX-License-Identifier: MIT
"""Run a shader for real and compare it with its model: libplacebo through vs-placebo against ONNX Runtime."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt
import onnxruntime

from vsartifact.core import motion
from vsartifact.core.adaptive import from_text
from vsartifact.core.channels import Channel
from vsartifact.core.metadata import ModelInfo
from vsartifact.export.motion_passes import JUMP
from vsartifact.export.neighbours import FIT, MOVED
from vsartifact.export.onnx_graph import Model, serialized
from vsartifact.export.play_shader import NEUTRAL, Codes, Plane, play, show

TOLERANCE = 1 / 255
"""Largest difference anywhere, one 8-bit code. Textures and, where the device has it, arithmetic are half precision: luma in 0.5..1
has steps of 2**-11, and a shipped model's features add about as much again. A wrong tap or border is off by far more."""


class ShaderDisagrees(RuntimeError):
    """A shader gives another picture than its model."""


def picture(height: int, width: int, bits: int = 8, seed: int = 0) -> Codes:
    """Limited-range luma codes: a ramp, hard blocks and grain."""
    blocks = 20 * (np.indices((height, width)).sum(0) // 8 % 2)
    grain = np.random.default_rng(seed).normal(0, 8, (height, width))
    luma = np.clip(np.linspace(50, 170, width)[None] + blocks + grain, 16, 235)
    return np.round(luma * 2.0 ** (bits - 8)).astype(np.uint16)


def colours(height: int, width: int, bits: int = 8, seed: int = 0) -> tuple[Codes, Codes]:
    """U and V codes for :func:`picture`: waves, hard blocks and grain, away from neutral."""
    y, x = np.indices((height, width))
    waves = (110 + 30 * np.sin(x / 5 + seed), 150 + 25 * np.cos(y / 4 + seed))
    grain = np.random.default_rng(seed + 1).normal(0, 6, (2, height, width))
    codes = [
        np.clip(wave + 12 * ((y + x) // 4 % 2) + g, 16, 240) * 2.0 ** (bits - 8) for wave, g in zip(waves, grain, strict=True)
    ]
    return np.round(codes[0]).astype(np.uint16), np.round(codes[1]).astype(np.uint16)


def film(height: int, width: int, length: int, seed: int = 0) -> list[Codes]:
    """Limited-range luma codes of 16 bits: :func:`picture` pans by whole samples, below noise of each frame's own."""
    whole = picture(height + 2 * length, width + 3 * length, 16, seed).astype(np.float64)
    noise = np.random.default_rng(seed + 1).normal(0, 2 * 256, (length, height, width))
    return [
        np.round(np.clip(whole[2 * n : 2 * n + height, 3 * n : 3 * n + width] + noise[n], 4096, 60160)).astype(np.uint16)
        for n in range(length)
    ]


def _opened(model: Model) -> tuple[onnxruntime.InferenceSession, ModelInfo]:
    session = onnxruntime.InferenceSession(serialized(model), providers=["CPUExecutionProvider"])
    return session, ModelInfo.from_strings(session.get_modelmeta().custom_metadata_map)


def restore(model: Model, planes: Mapping[str, Plane], strength: float = 1.0, *, adaptive: bool = False) -> list[Plane]:
    """What a model makes of planes of values 0..1, by ONNX Runtime: borders replicated, residual added, clamped.

    Args:
        model: as training/to_onnx.py writes it.
        planes: those that it reads, by their letters. Where luma has phases, it is twice as high and wide as U and V, or a row or
            column less. Of other frames by the names of the channels; those that are not there are missing.
        strength: factor on the change.
        adaptive: multiply the strength by the factor of the model's own calibration, plane by plane.

    Returns:
        The planes that it restores, enlarged by its scale.
    """
    session, info = _opened(model)
    layout, scale, m = info.layout, info.scale, info.margin
    step = {source.what: layout.step(source) for source in layout.sources if not source.is_fact}
    extents = planes[layout.restored[0]].shape
    height, width = (-(-n // (step[layout.restored[0]] * info.multiple)) * info.multiple for n in extents)
    wide = {name: _extended(planes[name], step[name] * height, step[name] * width, step[name] * m) for name in step}
    for name in map(str, (source for source in layout.sources if source.offset and str(source) in planes)):
        wide[name] = _extended(planes[name], height, width, m)
    x = np.stack([_input(channel, wide) for channel in layout.inputs])[None].astype(np.float32)
    change = session.run(["output"], {"input": x})[0][0].astype(np.float64)
    out = []
    estimates = from_text(info.adaptive, layout.groups) if adaptive else [None] * len(layout.restored)
    for name, estimate in zip(layout.restored, estimates, strict=True):
        before = np.kron(planes[name], np.ones((scale, scale)))
        whole = np.empty([step[name] * n for n in change.shape[1:]])
        for channel, part in zip(layout.outputs, change, strict=True):
            if channel.what == name:
                whole[_phase(channel)] = part
        cropped = whole[: before.shape[0], : before.shape[1]]
        residual = cropped - before if info.output == "picture" else cropped
        factor = estimate.factor(planes[name].astype(np.float32), residual) if estimate else 1.0
        out.append(np.clip(before + strength * factor * residual, 0, 1))
    return out


def _input(channel: Channel, wide: Mapping[str, Plane]) -> Plane:
    """What a channel holds; of a frame that is missing this frame's planes, and a fit of 0."""
    if channel.offset and str(channel.source) in wide:
        return wide[str(channel.source)]
    if channel.is_fact:
        return np.zeros_like(wide["y"])
    return wide[channel.what][_phase(channel)]


def _phase(channel: Channel) -> tuple[slice, slice]:
    """Where the samples of a channel lie in its plane."""
    row, column = (slice(int(start), None, 2) for start in channel.phase) if channel.phase else (slice(None), slice(None))
    return row, column


def _extended(plane: Plane, height: int, width: int, margin: int) -> Plane:
    """``plane`` with its last row and column repeated up to ``height`` x ``width``, and ``margin`` replicated pixels around."""
    below, right = height - plane.shape[0], width - plane.shape[1]
    return np.pad(plane, ((margin, margin + below), (margin, margin + right)), mode="edge")


def network(model: Model, luma: Plane, strength: float = 1.0, *, adaptive: bool = False) -> Plane:
    """:func:`restore` for a model of luma alone: [H, W] -> [H*scale, W*scale]."""
    return restore(model, {"y": luma}, strength, adaptive=adaptive)[0]


def network_chroma(
    model: Model, luma: Plane, u: Plane, v: Plane, strength: float = 1.0, *, adaptive: bool = False
) -> tuple[Plane, Plane]:
    """:func:`restore` for a model that restores U and V."""
    restored = restore(model, {"y": luma, "u": u, "v": v}, strength, adaptive=adaptive)
    return restored[0], restored[1]


def run_placebo(shader: str, luma: Codes, scale: int = 1) -> Plane:
    """Luma of 16-bit ``luma`` after a shader in vs-placebo, values 0..1, [H*scale, W*scale].

    Raises:
        HostMissing: vs-placebo is not installed.
    """
    neutral = np.full_like(luma, NEUTRAL)
    return show(shader, [[luma, neutral, neutral]], scale)[0][0]


def run_placebo_chroma(shader: str, luma: Codes, u: Codes, v: Codes) -> tuple[Plane, Plane]:
    """U and V of a 16-bit 4:2:0 (or 4:4:4) picture of even size after a shader in vs-placebo, values 0..1.

    vs-placebo gives 4:4:4. Its box filter repeats chroma samples, so that every second pixel is a sample untouched.

    Raises:
        HostMissing: vs-placebo is not installed.
    """
    _, *chroma = show(shader, [[luma, u, v]])[0]
    step = luma.shape[0] // u.shape[0]
    return chroma[0][::step, ::step], chroma[1][::step, ::step]


def compare(shader: str, model: Model, adaptive: bool = False) -> float:
    """Largest difference of a shader (an ``adaptive`` build or not) and its model over small pictures of several sizes.

    Borders are included. A shader that keeps the past frame is shown a short film as well.

    Raises:
        HostMissing: vs-placebo is not installed.
        ShaderDisagrees: the difference is larger than :data:`TOLERANCE`, or the shader did not run.
    """
    worst = max(_compare_picture(shader, model, adaptive, size) for size in ((50, 67), (13, 17), (3, 2)))
    if "//!PARAM PTS" in shader:
        worst = max(worst, _compare_film(shader, model, adaptive, (98, 130)))
    if not worst <= TOLERANCE:
        raise ShaderDisagrees(f"shader and model differ by {worst * 255:.2f} 8-bit codes, more than {TOLERANCE * 255:g}")
    return worst


def _compare_picture(shader: str, model: Model, adaptive: bool, size: tuple[int, int]) -> float:
    """Largest difference for a picture of a height and width, in twice as many rows and columns where chroma is read."""
    info = _opened(model)[1]
    layout, (height, width) = info.layout, size
    before: npt.NDArray[np.floating]
    if layout.planes == ("y",):
        luma = picture(height, width, 16)
        before = np.kron(luma / 65535, np.ones((info.scale, info.scale)))[None]
        out, expected = run_placebo(shader, luma, info.scale)[None], network(model, luma / 65535, adaptive=adaptive)[None]
    else:
        codes = dict(zip("yuv", (picture(2 * height, 2 * width, 16), *colours(height, width, 16)), strict=True))
        planes = {name: plane / 65535 for name, plane in codes.items()}
        before = np.stack([planes[name] for name in layout.restored])
        luma_only = layout.restored == ("y",)
        seen = show(shader, [[*codes.values()]])[0][:1] if luma_only else run_placebo_chroma(shader, *codes.values())
        out, expected = np.stack(seen), np.stack(restore(model, planes, adaptive=adaptive))
    if np.abs(out - before).max() < 1e-6 < 1e-4 < np.abs(expected - out).max():
        raise ShaderDisagrees("the shader did not run in libplacebo; its log says why")
    return float(np.abs(out - expected).max())


def _compare_film(shader: str, model: Model, adaptive: bool, size: tuple[int, int]) -> float:
    """Largest difference for a film that plays, is drawn again, and jumps, where there is no past frame."""
    pasts = (None, 0, 0, 2, None)
    frames = film(*size, 3)
    shown = [frames[n] for n in (0, 1, 1, 2, 1)]
    got = play(shader, shown, [0, 0.04, 0.04, 0.08, 0.08 + 2 * JUMP], _opened(model)[1].scale)
    worst = 0.0
    for n, past in enumerate(pasts):
        planes, alone = {"y": shown[n] / 65535}, network(model, shown[n] / 65535, adaptive=adaptive)
        expected = alone
        if past is not None:
            (moved,), fit = motion.move([shown[n]], [shown[past]], 16)
            planes |= {str(MOVED): moved / 65535, str(FIT): fit.astype(np.float64)}
            expected = restore(model, planes, adaptive=adaptive)[0]
        error, change = np.abs(got[n] - expected), np.abs(got[n] - alone)
        if past is not None and error.mean() >= change.mean() and np.abs(expected - alone).max() > 1e-4:
            raise ShaderDisagrees("the shader restores from one frame where the model reads the frame before, too")
        worst = max(worst, float(error.max()))
    return worst
