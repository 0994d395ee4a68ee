# SPDX-License-Identifier: MIT
"""Time user shaders against each other in libplacebo, through vs-placebo, on whatever Vulkan device it opens."""

from __future__ import annotations

import os
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import vapoursynth as vs

from glsl.text import Video, parse, steps

NOTHING = "//!HOOK LUMA\n//!BIND LUMA\n//!DESC nothing\n//!WHEN 0\nvec4 hook() { return LUMA_tex(LUMA_pos); }\n"
"""What uploading, converting and downloading cost without a shader."""
DEVICE = """
import vapoursynth as vs
clip = vs.core.std.BlankClip(format=vs.YUV444P16, width=16, height=16, length=1)
clip.placebo.Shader(shader_s={nothing!r}, width=16, height=16, log_level=4).get_frame(0)
"""
UNCACHED = {"MESA_SHADER_CACHE_DISABLE": "true", "MESA_GLSL_CACHE_DISABLE": "true", "__GL_SHADER_DISK_CACHE": "0"}
"""Environment in which drivers compile anew, for the time to the first frame."""
SOFTWARE = ("llvmpipe", "lavapipe", "swiftshader", "software")


class HostMissing(RuntimeError):
    """vs-placebo is not installed."""


@dataclass(frozen=True, kw_only=True)
class Timing:
    """One shader; milliseconds."""

    first: float
    """From the request of the first frame to its arrival: compiling, mostly."""
    gross: float
    """Median of a frame, with its way to the device and back."""
    net: float
    """``gross`` less the median of no shader at the same output size."""
    spread: tuple[float, float]
    """Least and greatest of the rounds' medians, gross."""
    ran: bool
    """The picture differs from the one without a shader."""


def device() -> tuple[str, bool]:
    """Name of the Vulkan device that libplacebo takes, and whether it is a processor.

    Raises:
        HostMissing: vs-placebo is not installed.
    """
    command = [sys.executable, "-c", DEVICE.format(nothing=NOTHING)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    text = done.stdout + done.stderr
    name = re.search(r"Device Name: ([^\x1b\n]+)", text)
    if not name:
        raise HostMissing(f"vs-placebo does not run ({text.strip()[-200:]}); pip install vs-placebo, and a Vulkan driver")
    driver = re.search(r"Driver info: ([^\x1b\n]+)", text)
    full = f"{name[1].strip()}, {driver[1].strip() if driver else 'unknown driver'}"
    return full, any(word in full.lower() for word in SOFTWARE)


def measure(shaders: Mapping[str, str], size: tuple[int, int], frames: int, repeat: int) -> dict[str, Timing]:
    """Time shaders, a frame of each in turn, forwards and backwards, ``repeat`` rounds of ``frames`` frames.

    A shader that runs only where the window is larger than the video gets a window of twice the video's size.

    Args:
        shaders: texts by name.
        size: width and height of the video.
        frames: frames of a round.
        repeat: rounds.

    Raises:
        HostMissing: vs-placebo is not installed.
    """
    core = vs.core
    if not hasattr(core, "placebo"):
        raise HostMissing("VapourSynth has no vs-placebo plugin; pip install vs-placebo")
    core.num_threads = 1
    os.environ.update(UNCACHED)
    source = _source(size, frames * repeat + 2)
    scales = {name: _scale(text, size) for name, text in shaders.items()}
    texts = {name: (text, scales[name]) for name, text in shaders.items()}
    texts |= {f"nothing x{scale}": (NOTHING, scale) for scale in sorted(set(scales.values()))}
    clips = {
        name: source.placebo.Shader(shader_s=text, width=size[0] * scale, height=size[1] * scale)
        for name, (text, scale) in texts.items()
    }
    first, pictures = {}, {}
    for name, clip in clips.items():
        began = time.perf_counter()
        with clip.get_frame(0) as frame:
            first[name] = 1e3 * (time.perf_counter() - began)
            pictures[name] = np.array(frame[0]), np.array(frame[1])
    for clip in clips.values():
        clip.get_frame(1).close()
    rounds: dict[str, list[list[float]]] = {name: [[] for _ in range(repeat)] for name in clips}
    for n in range(frames * repeat):
        for name in list(clips) if n % 2 else list(reversed(clips)):
            began = time.perf_counter()
            clips[name].get_frame(n + 2).close()
            rounds[name][n // frames].append(1e3 * (time.perf_counter() - began))
    medians = {name: statistics.median(t for part in parts for t in part) for name, parts in rounds.items()}
    out = {}
    for name in shaders:
        empty = f"nothing x{scales[name]}"
        each = [statistics.median(part) for part in rounds[name]]
        ran = any(not np.array_equal(a, b) for a, b in zip(pictures[name], pictures[empty], strict=True))
        net = medians[name] - medians[empty]
        out[name] = Timing(first=first[name], gross=medians[name], net=net, spread=(min(each), max(each)), ran=ran)
    return out


def _scale(text: str, size: tuple[int, int]) -> int:
    """1, or 2 where passes need a larger window to run."""
    shader = parse(text)
    one, two = (len(steps(shader, Video(width=size[0], height=size[1], output=(size[0] * k, size[1] * k)))) for k in (1, 2))
    return 1 if one >= two else 2


def _source(size: tuple[int, int], length: int) -> vs.VideoNode:
    """Noise of 4:2:0, 16 bits, the same picture in every frame and held in memory."""
    core, (width, height) = vs.core, size
    blank = core.std.BlankClip(format=vs.YUV420P16, width=width, height=height, length=1)
    rng = np.random.default_rng(0)
    planes = [rng.integers(4096, 60160, (height >> bool(i), width >> bool(i)), np.uint16) for i in range(3)]

    def fill(n: int, f: vs.VideoFrame) -> vs.VideoFrame:
        out = f.copy()
        for i, plane in enumerate(planes):
            np.copyto(np.asarray(out[i]), plane)
        out.props["_Matrix"] = 1
        return out

    return core.std.Loop(core.std.ModifyFrame(blank, blank, fill), length)
