# SPDX-License-Identifier: MIT
"""VMAF-NEG, CAMBI, PSNR-HVS and XPSNR, through the filters of the libav in PyAV."""

from __future__ import annotations

import gc
import json
import math
import os
import tempfile
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from vsartifact.metrics.clip import Clip, MissingPackageError, Plane, check_alike
from vsartifact.metrics.fidelity import EQUAL

if TYPE_CHECKING:
    import av

VMAF_MODEL = "version=vmaf_v0.6.1neg"
FORMATS = {8: "yuv420p", 10: "yuv420p10le"}
FRAME_RATE = 25
"""Frames in a second; XPSNR sees movement over two frames from 32 on."""


def vmaf_neg(truth: Clip, got: Clip) -> list[float]:
    """VMAF-NEG for each frame, 0 to 100: VMAF (Li et al., Netflix/vmaf) without a reward for sharpening and contrast (Li et al. 2020).

    The model is vmaf_v0.6.1neg, of luma seen on a television at three times its height. It looks at the change from the frame before
    and to the frame after, so that the first and last frame of a clip, and a single one, count as still. Equal clips have no 100.
    """
    return libvmaf(truth, got, ["vmaf"])["vmaf"]


def cambi(truth: Clip, got: Clip) -> list[float]:
    """Visible banding of ``got`` for each frame, 0 to 24: CAMBI (Tandon et al. 2021, in Netflix/vmaf). Lower is better, 5 disturbs.

    ``truth`` is not looked at: the original may have banding of its own. Depths have scales of their own, so compare within one.
    """
    return libvmaf(truth, got, ["cambi"])["cambi"]


def psnr_hvs(truth: Clip, got: Clip) -> list[float]:
    """PSNR-HVS-M in dB for each frame: errors of 8x8 DCT by the eye's contrast sensitivity and masking (Ponomarenko et al. 2007).

    As libvmaf has it, over luma (weight 0.8) and chroma (0.1 each). Compare within one depth: the same planes in 10 bits have up to
    0.6 dB more.
    """
    return libvmaf(truth, got, ["psnr_hvs"])["psnr_hvs"]


def xpsnr(truth: Clip, got: Clip) -> list[float]:
    """XPSNR of luma in dB for each frame: PSNR whose blocks are weighted by the activity around them and in time (Helmrich et al. 2020).

    A clip's figure is that of the mean root of the weighted errors, as the filter prints it.
    """
    found = filtered("xpsnr", truth, got, {})
    return [_finite(float(metadata["lavfi.xpsnr.xpsnr.y"])) for metadata in found]


def libvmaf(truth: Clip, got: Clip, features: Sequence[str]) -> dict[str, list[float]]:
    """Several of ``vmaf``, ``cambi`` and ``psnr_hvs`` for each frame, in one pass.

    Raises:
        MissingPackageError: PyAV's libav has no libvmaf.
        RuntimeError: libvmaf left frames out.
    """
    more = "|".join(f"name={feature}" for feature in features if feature != "vmaf")
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "log.json"
        options = {"model": VMAF_MODEL if "vmaf" in features else "", "log_fmt": "json", "log_path": str(log)}
        options |= {"n_threads": str(os.cpu_count() or 1)} | ({"feature": more} if more else {})
        filtered("libvmaf", truth, got, options)
        # The log is written when the filter is freed; the objects of a graph hold each other.
        for generation in range(3):
            gc.collect(generation)
            if log.exists():
                break
        frames = [frame["metrics"] for frame in json.loads(log.read_text())["frames"]]
    if len(frames) != len(got.frames) or not all(feature in frame for frame in frames for feature in features):
        raise RuntimeError(f"libvmaf measured {', '.join(features)} of {len(frames)} of {len(got.frames)} frames")
    return {feature: [_finite(frame[feature]) for frame in frames] for feature in features}


def _finite(value: float | None) -> float:
    """Decibels of equal planes are infinite, and null in libvmaf's log."""
    return EQUAL if value is None or math.isinf(value) else value


def missing_filter(name: str) -> str:
    """Why a filter cannot be used, and what to install; empty where it can."""
    import av.filter

    has = name in av.filter.filters_available
    return "" if has else f"PyAV's libav has no filter {name}; pip install --force-reinstall --only-binary av av"


def filtered(name: str, truth: Clip, got: Clip, options: dict[str, str]) -> list[dict[str, str]]:
    """Put both clips through a filter that takes the distorted one first, and return the metadata that it gives each frame.

    Raises:
        MissingPackageError: PyAV's libav has no such filter.
        ValueError: the clips differ in kind.
    """
    import av
    import av.filter

    check_alike(truth, got)
    if why := missing_filter(name):
        raise MissingPackageError(why)
    graph = av.filter.Graph()
    shape = {"video_size": f"{got.width}x{got.height}", "pix_fmt": FORMATS[got.bits]}
    shape |= {"time_base": f"1/{FRAME_RATE}", "frame_rate": str(FRAME_RATE)}
    ends = [graph.add("buffer", **shape) for _ in range(2)]
    meter, sink = graph.add(name, **options), graph.add("buffersink")
    for i, end in enumerate(ends):
        end.link_to(meter, 0, i)
    meter.link_to(sink)
    graph.configure()
    found: list[dict[str, str]] = []

    def drain() -> None:
        while True:
            try:
                found.append(dict(sink.pull().metadata))
            except (av.error.BlockingIOError, av.error.EOFError):
                return

    for n, pair in enumerate(zip(got.frames, truth.frames, strict=True)):
        for end, planes in zip(ends, pair, strict=True):
            end.push(_frame(planes, got.bits, n))
        drain()
    for end in ends:
        end.push(None)
    drain()
    return found


def _frame(planes: Sequence[Plane], bits: int, number: int) -> av.VideoFrame:
    import av

    frame = av.VideoFrame(planes[0].shape[1], planes[0].shape[0], FORMATS[bits])
    for target, plane in zip(frame.planes, planes, strict=True):
        rows = np.zeros((target.height, target.line_size // plane.itemsize), plane.dtype)
        rows[:, : target.width] = plane
        target.update(rows.tobytes())
    frame.pts, frame.time_base = number, Fraction(1, FRAME_RATE)
    return frame
