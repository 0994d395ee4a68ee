# SPDX-License-Identifier: MIT
"""Clips that move, and what models read of their other frames by the specification, ``vsartifact.core.motion``."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import vapoursynth as vs
from conftest import Plane, peak, plane_size
from numpy.typing import NDArray
from onnx import numpy_helper

from support.mixers import mixer
from vsartifact.core import motion
from vsartifact.core.channels import Channel

core = vs.core
THREE = "y y@-1~ fit@-1 y@+1~ fit@+1"
PHASES = "y00 y01 y10 y11"
WIDTH, HEIGHT, LENGTH = 96, 72, 6
Frames = list[list[Plane]]


def film(fmt: vs.VideoFormat, length: int = LENGTH, width: int = WIDTH, height: int = HEIGHT, seed: int = 0) -> Frames:
    """Frames of waves that pan, with noise of their own."""
    rng = np.random.default_rng(seed)
    frames = []
    for n in range(length):
        planes = []
        for i in range(fmt.num_planes):
            columns, rows = plane_size(fmt, i, width, height)
            x = np.arange(columns) * (width / columns) + 2.25 * n
            y = np.arange(rows)[:, None] * (height / rows) - 1.5 * n
            wave = np.sin(x / 5 + i + seed) * np.cos(y / 7) + np.sin((x + 2 * y) / 11)
            unit = np.clip(0.5 + 0.2 * wave + rng.normal(0, 0.01, (rows, columns)), 0, 1)
            if fmt.sample_type == vs.FLOAT:
                offset = 0.5 if fmt.color_family == vs.YUV and i else 0
                planes.append((unit - offset).astype(np.float16 if fmt.bits_per_sample == 16 else np.float32))
            else:
                planes.append(np.rint(unit * peak(fmt)).astype(np.uint8 if fmt.bits_per_sample == 8 else np.uint16))
        frames.append(planes)
    return frames


def clip_of(frames: Frames, fmt: vs.VideoFormat) -> vs.VideoNode:
    """A clip of these frames."""
    rows, columns = frames[0][0].shape
    blank = core.std.BlankClip(format=fmt.id, width=columns, height=rows, length=len(frames), keep=True)

    def fill(n: int, f: vs.VideoFrame) -> vs.VideoFrame:
        frame = f.copy()
        for i, plane in enumerate(frames[n]):
            np.asarray(frame[i])[:] = plane
        return frame

    return core.std.ModifyFrame(blank, blank, fill)


def units(plane: NDArray[Any], fmt: vs.VideoFormat, index: int) -> NDArray[np.float64]:
    if fmt.sample_type == vs.FLOAT:
        return plane.astype(np.float64) + (0.5 if fmt.color_family == vs.YUV and index else 0)
    return plane / peak(fmt)


def integers(plane: NDArray[Any], fmt: vs.VideoFormat, index: int) -> NDArray[Any]:
    """Samples as frames are moved by."""
    if fmt.sample_type == vs.INTEGER:
        return plane
    return np.floor(units(plane, fmt, index).astype(np.float32) * np.float32(65535) + np.float32(0.5)).astype(np.uint16)


def channel(
    name: str, here: list[Plane], others: dict[int, list[Plane]], fmt: vs.VideoFormat, plane: int = 0
) -> NDArray[np.float64]:
    """What a channel holds by the specification; ``plane`` is what a model of a single plane restores."""
    what = Channel.parse(name)
    single = fmt.color_family != vs.YUV or plane
    index = plane if single or what.is_fact else "yuv".index(what.what)
    step = 2 if what.phase else 1
    at = (slice(int(what.phase[0]), None, 2), slice(int(what.phase[1]), None, 2)) if what.phase else (slice(None), slice(None))
    other = others.get(what.offset)
    if what.offset == 0 or other is None:
        own = here[index]
        return np.zeros(own.shape) if what.is_fact else units(own, fmt, index)[at]
    if not what.moved and not what.is_fact:
        return units(other[index], fmt, index)[at]
    bits = 16 if fmt.sample_type == vs.FLOAT else fmt.bits_per_sample
    top = 65535 if fmt.sample_type == vs.FLOAT else peak(fmt)
    planes = [[integers(p, fmt, i) for i, p in enumerate(frame)] for frame in (here, other)]
    luma = [frame[0] for frame in planes]
    vectors = motion.search(*(motion.pyramid(motion.to_8_bits(p, bits)) for p in luma))
    moved = np.minimum(motion.compensate(luma[1], vectors, *luma[0].shape), top).astype(luma[0].dtype)
    fit = motion.fit_of_blocks(motion.to_8_bits(luma[0], bits), motion.to_8_bits(moved, bits))
    own, there = (frame[index] for frame in planes)
    rows, columns = own.shape
    halved = (int(rows < luma[0].shape[0]), int(columns < luma[0].shape[1]))
    samples = motion.fit_of_samples(fit, rows, columns, halved)
    if what.is_fact:
        return samples / motion.FULL
    found = motion.blend(own, np.minimum(motion.compensate(there, vectors, rows, columns, halved), top), samples)
    assert step == 1 or found.shape[0] % 2 == 0
    return (found / top)[at]


def expected(
    inputs: str,
    outputs: str,
    weights: NDArray[np.float32],
    here: list[Plane],
    others: dict[int, list[Plane]],
    fmt: vs.VideoFormat,
) -> list[NDArray[np.float64]]:
    """Unit values of the planes of a frame restored by a mixer."""
    after = [units(plane, fmt, i).copy() for i, plane in enumerate(here)]
    size_of_fit = 1 if PHASES in inputs else 0
    read = [channel(name, here, others, fmt, size_of_fit if name.startswith("fit") else 0) for name in inputs.split()]
    for row, name in zip(weights.astype(np.float64), outputs.split(), strict=True):
        what = Channel.parse(name)
        plane = after["yuv".index(what.what)]
        view = plane[int(what.phase[0]) :: 2, int(what.phase[1]) :: 2] if what.phase else plane
        view += sum(weight * values for weight, values in zip(row, read, strict=True))
    return [np.clip(plane, 0, 1) for plane in after]


def others_of(frames: Frames, n: int, offsets: Sequence[int]) -> dict[int, list[Plane]]:
    return {offset: frames[n + offset] for offset in offsets if 0 <= n + offset < len(frames)}


def assert_close(got: Plane, wanted: NDArray[np.float64], fmt: vs.VideoFormat, index: int) -> None:
    tolerance = {vs.FLOAT: 2e-3 if fmt.bits_per_sample == 16 else 2e-6, vs.INTEGER: 0.5 / peak(fmt) + 4e-7}[fmt.sample_type]
    assert np.abs(units(got, fmt, index) - wanted).max() < tolerance


def picker(path: Path, name: str, inputs: str = THREE) -> str:
    """A model that gives one of its inputs in place of luma."""
    mixer(path, inputs, "y")
    model = onnx.load(path)
    row = np.array([float(n == name) - float(n == "y") for n in inputs.split()], np.float32)
    model.graph.initializer[0].CopyFrom(numpy_helper.from_array(row[None, :, None, None], "weights"))
    onnx.save(model, path)
    return str(path)
