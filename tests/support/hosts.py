# SPDX-License-Identifier: MIT
"""The players and filters that run user shaders, behind one signature: ``run(shader, frame, scale, rotate) -> Result``.

A result holds the planes as the host hands them to a shader, turned as the shader sees them and scaled as the shader reads them,
and the planes that left the shader, in the same units. Both are read back at 16 bits a sample where the host can.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import onnx
import torch
from torch import nn

from support import host_ffmpeg, host_mpv, host_placebo
from support.host_frames import Frame, Result
from vsartifact.core.metadata import ModelInfo
from vsartifact.training.networks import build, describe
from vsartifact.training.to_onnx import to_onnx


@dataclass(frozen=True, kw_only=True)
class Host:
    """One program that runs user shaders."""

    name: str
    run: Callable[..., Result]
    """``run(shader or None, frame, scale=1)``; mpv's also take ``rotate`` in degrees, and ``fbo`` and ``strength``.

    Raises:
        HostFailed: the program failed, gave no picture, or complained about the shader.
    """
    missing: Callable[[], str | None]
    """Why it cannot run here, or None."""
    version: Callable[[], str]
    """Versions as the program prints them."""
    formats: tuple[str, ...] = ("yuv420p", "yuv422p", "yuv444p", "gray", "yuv420p10le", "nv12", "p010le")
    """Rows of ``host_frames.FORMATS`` that it takes, the first of them 4:2:0."""
    builds: tuple[str, ...] = ("constant", "constant-compat", "param")
    """Builds that it runs; ``param`` is missing where ``//!PARAM`` makes it refuse the file."""
    coarse: float = 0.05
    """Largest error of the way in and out without a shader, in 8-bit codes, of video of more than 8 bits."""
    coarse8: float = 0.05
    """The same of 8-bit video."""


def _ffmpeg(name: str, program: str, upload: bool, builds: tuple[str, ...]) -> Host:
    return Host(
        name=name,
        run=partial(host_ffmpeg.run, program, upload),
        missing=partial(host_ffmpeg.missing, program),
        version=partial(host_ffmpeg.version, program),
        builds=builds,
    )


def _mpv(name: str, program: str, vo: str, context: str, builds: tuple[str, ...]) -> Host:
    # vo=gpu keeps planes in half precision textures on their way to the window, and its screenshots of 8-bit video have 8 bits.
    coarse: dict[str, Any] = {"coarse": 0.36, "coarse8": 0.76} if vo == "gpu" else {}
    return Host(
        name=name,
        run=partial(host_mpv.run, program, vo, context),
        missing=partial(host_mpv.missing, program),
        version=partial(host_mpv.version, program),
        builds=builds,
        **coarse,
    )


OLD = ("constant", "constant-compat")
ALL = ("constant", "constant-compat", "param")
ADAPTIVE = ("adaptive", "compat")
"""Every host runs them."""
TREE = "build/trixie/bin"
"""What tests/system_packages.sh unpacks; plain names are the system's own programs."""

HOSTS = {
    host.name: host
    for host in (
        Host(
            name="placebo",
            run=host_placebo.run,
            missing=host_placebo.missing,
            version=host_placebo.version,
            formats=("yuv420p16le", "yuv422p16le", "yuv444p16le"),
            coarse=0.25,
        ),
        _ffmpeg("ffmpeg", "ffmpeg", True, OLD),
        _ffmpeg("ffmpeg-7", f"{TREE}/ffmpeg", False, ALL),
        _mpv("mpv-gpu", "mpv", "gpu", "x11egl", OLD),
        _mpv("mpv-0.40-gpu", f"{TREE}/mpv", "gpu", "x11egl", OLD),
        _mpv("mpv-0.40-gpu-vulkan", f"{TREE}/mpv", "gpu", "x11vk", OLD),
        _mpv("mpv-0.40-next", f"{TREE}/mpv", "gpu-next", "x11vk", ALL),
        _mpv("mpv-0.40-next-gl", f"{TREE}/mpv", "gpu-next", "x11egl", ALL),
    )
}


def missing(host: str) -> str | None:
    """Why a host cannot run here, or None."""
    return HOSTS[host].missing()


def random_network(**args: int) -> tuple[nn.Module, ModelInfo]:
    """An FSRCNNX whose biases, slopes and last layer are as lively as a trained network's, or livelier."""
    torch.manual_seed(sum(args.values()))
    net = build("fsrcnnx", args)
    for name, parameter in net.named_parameters():
        if "_act" in name:
            nn.init.uniform_(parameter, -0.3, 0.5)
        elif name.endswith("bias"):
            nn.init.normal_(parameter, std=0.02)
        elif name == "deconv.weight":
            nn.init.normal_(parameter, std=0.02 * (8 / args["d"]) ** 0.5)
    return net.eval(), describe(net, "fsrcnnx", args)


@functools.cache
def random_model(**args: int) -> onnx.ModelProto:
    """The exported model of :func:`random_network`."""
    return to_onnx(*random_network(**args))


@functools.cache
def random_plain(**args: Any) -> onnx.ModelProto:
    """An exported plain network whose last layer does not start at zero, as a trained one's."""
    torch.manual_seed(len(str(args)))
    net = build("plain", args)
    for name, parameter in net.named_parameters():
        if name.startswith("act."):
            nn.init.uniform_(parameter, -0.3, 0.5)
        elif name.endswith("bias"):
            nn.init.normal_(parameter, std=0.02)
        elif name == "tail.weight":
            lively = (
                0.005 if "u" in str(args.get("outputs", "")) else 0.02
            )  # more takes colours out of R'G'B', which players pass through
            nn.init.normal_(parameter, std=lively * (8 / parameter.shape[1]) ** 0.5)
    return to_onnx(net.eval(), describe(net, "plain", args))


__all__ = ["ADAPTIVE", "ALL", "HOSTS", "Frame", "Host", "Result", "missing", "random_model", "random_network", "random_plain"]
