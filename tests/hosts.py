# SPDX-License-Identifier: MIT
"""Random models, the network itself, and the players and filters that run its shader.

Each host takes one luma plane of integer code values and gives two planes back, in units of 1 = white code: what the network
sees, on which hosts differ by up to 0.4 % for high bit depths, and the restored plane.
"""

from __future__ import annotations

import functools
import shutil
import subprocess
from pathlib import Path

import numpy as np
import onnx
import torch
from PIL import Image
from torch import nn

from vsartifact.export.to_onnx import to_onnx
from vsartifact.export.verify_shader import Codes, Plane
from vsartifact.metadata import ModelInfo
from vsartifact.training.networks import build, describe

MPV_SCRIPT = """
mp.register_event("playback-restart", function()
    mp.add_timeout(0.1, function()
        mp.commandv("screenshot-to-file", mp.get_opt("shot"), "window")
        mp.commandv("quit")
    end)
end)
"""


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


def missing(host: str) -> str | None:
    """Why a host cannot run here, or None."""
    if host == "placebo":
        import vapoursynth as vs

        return None if hasattr(vs.core, "placebo") else "VapourSynth has no vs-placebo plugin (pip install vs-placebo)"
    if host == "ffmpeg":
        if not shutil.which("ffmpeg"):
            return "ffmpeg is not installed"
        filters = subprocess.run(["ffmpeg", "-hide_banner", "-filters"], capture_output=True, text=True, check=False).stdout
        return None if " libplacebo " in filters else "this ffmpeg was built without the libplacebo filter"
    for tool in ("mpv", "xvfb-run"):
        if not shutil.which(tool):
            return f"{tool} is not installed"
    return None


def run_ffmpeg(shader: str | None, luma: Codes, folder: Path, scale: int = 1, format: str = "yuv420p") -> tuple[Plane, Plane]:
    """ffmpeg's libplacebo filter (libplacebo on Vulkan), 8 or 10 bits by ``format``; without a shader where it is None.

    Dithering is off: it moves values by up to a code, and past the largest 10-bit code.

    Raises:
        RuntimeError: ffmpeg failed.
    """
    height, width = luma.shape
    bits = 10 if "10" in format else 8
    (folder / "shader.glsl").write_text(shader or "")
    path = f":custom_shader_path={folder / 'shader.glsl'}" if shader else ""
    size = f"w={width * scale}:h={height * scale}"
    command = ["ffmpeg", "-hide_banner", "-loglevel", "error", "-init_hw_device", "vulkan=vk:0", "-filter_hw_device", "vk"]
    command += ["-f", "rawvideo", "-pix_fmt", format, "-s", f"{width}x{height}", "-i", "-", "-frames:v", "1"]
    chain = f"hwupload,libplacebo={size}{path}:dithering=none:format={format},hwdownload,format={format}"
    command += ["-vf", chain, "-f", "rawvideo", "-"]
    done = subprocess.run(command, input=_raw(luma, format), capture_output=True, check=False, timeout=300)
    dtype = np.uint16 if bits > 8 else np.uint8
    count = height * width * scale**2
    if done.returncode or len(done.stdout) < count * np.dtype(dtype).itemsize:
        raise RuntimeError(f"ffmpeg failed on {format} {width}x{height}: {done.stderr.decode(errors='replace')[-2000:]}")
    out = np.frombuffer(done.stdout, dtype, count).reshape(height * scale, width * scale)
    return luma / 255 if bits == 8 else luma / 1023, out / 255 if bits == 8 else out / 1023


def run_mpv(
    shader: str | None, luma: Codes, folder: Path, scale: int = 1, format: str = "yuv420p", rotate: int = 0
) -> tuple[Plane, Plane]:
    """mpv with ``--vo=gpu`` on OpenGL, in a virtual X server; 8-bit result, taken from a screenshot of the window.

    The clip is declared full range with neutral chroma, which makes the window's red equal the luma that left the shader. The
    planes that come back are as displayed, turned clockwise by ``rotate`` degrees.

    Raises:
        RuntimeError: mpv failed, gave no screenshot, or complained about the shader.
    """
    height, width = luma.shape
    tag = {"gray": "mono", "yuv420p": "420jpeg", "yuv444p": "444", "yuv420p10le": "420p10"}[format]
    header = f"YUV4MPEG2 W{width} H{height} F25:1 Ip A1:1 C{tag} XCOLORRANGE=FULL\nFRAME\n"
    (folder / "clip.y4m").write_bytes(header.encode() + _raw(luma, format))
    (folder / "shader.glsl").write_text(shader or "")
    (folder / "shot.lua").write_text(MPV_SCRIPT)
    shot = folder / "shot.png"
    shot.unlink(missing_ok=True)
    side = 2 * max(height, width) + 64
    window = f"{side}x{side}" if scale == 1 else f"{width * scale}x{height * scale}"
    command = ["xvfb-run", "-a", "-s", f"-screen 0 {side}x{side}x24", "mpv", "--no-config", "--msg-level=all=warn", "--no-audio"]
    command += ["--vo=gpu", "--gpu-context=x11egl", "--gpu-sw=yes", "--hwdec=no", "--dither-depth=no", "--osd-level=0"]
    command += ["--pause", "--keep-open=yes", f"--geometry={window}+0+0", "--video-align-x=-1", "--video-align-y=-1"]
    command += ["--scale=nearest", "--cscale=nearest"]
    command += ["--video-unscaled=yes"] if scale == 1 else ["--no-keepaspect"]
    command += [
        f"--script={folder / 'shot.lua'}",
        f"--script-opts=shot={shot}",
        f"--video-rotate={rotate}",
        str(folder / "clip.y4m"),
    ]
    if shader:
        command.insert(-1, f"--glsl-shader={folder / 'shader.glsl'}")
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    if not shot.exists() or "rror" in done.stdout + done.stderr:
        raise RuntimeError(f"mpv failed on {format} {width}x{height}: {(done.stdout + done.stderr)[-3000:]}")
    pixels = np.asarray(Image.open(shot).convert("RGB")).astype(np.float64) / 255
    # vo=gpu takes high bit depths for 8-bit codes with a fraction, whatever the range.
    seen = np.rot90(luma / 255 if "10" not in format else luma / 1020, -(rotate // 90))
    return seen, pixels[: seen.shape[0] * scale, : seen.shape[1] * scale, 0]


def _raw(luma: Codes, format: str) -> bytes:
    """One frame of raw video with neutral chroma."""
    dtype, neutral = ("<u2", 512) if "10" in format else ("u1", 128)
    height, width = luma.shape
    chroma = {"gray": (0, 0), "yuv420p": ((height + 1) // 2, (width + 1) // 2), "yuv444p": (height, width)}
    shape = chroma[format.removesuffix("le").removesuffix("10")]
    planes = [luma.astype(dtype), *(2 * [np.full(shape, neutral, dtype)] if shape[0] else [])]
    return b"".join(plane.tobytes() for plane in planes)
