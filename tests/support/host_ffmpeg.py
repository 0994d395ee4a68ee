# SPDX-License-Identifier: MIT
"""ffmpeg's libplacebo filter, on Vulkan."""

from __future__ import annotations

import functools
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

import numpy as np

from support import ROOT
from support.host_frames import Frame, HostFailed, Result, subsample

DEVICE = ["-init_hw_device", "vulkan=vk:0", "-filter_hw_device", "vk"]


@functools.cache
def missing(program: str) -> str | None:
    """Why ``program``, a name or a path below the repository, cannot run here, or None."""
    if not shutil.which(_path(program)):
        return f"{program} is not installed (tests/system_packages.sh)"
    filters = subprocess.run([_path(program), "-hide_banner", "-filters"], capture_output=True, text=True, check=False).stdout
    return None if " libplacebo " in filters else f"{program} was built without the libplacebo filter"


@functools.cache
def version(program: str) -> str:
    """Versions of ffmpeg and its libplacebo."""
    banner = subprocess.run([_path(program), "-version"], capture_output=True, text=True, check=True).stdout
    command = [_path(program), "-hide_banner", "-loglevel", "verbose", "-init_hw_device", "vulkan=vk:0", "-f", "lavfi"]
    command += ["-i", "color", "-frames:v", "1", "-vf", "format=yuv420p,hwupload,libplacebo", "-f", "null", "-"]
    log = subprocess.run(command, capture_output=True, text=True, check=False).stderr
    library = re.search(r"libplacebo v([\d.]+)", log)
    name = re.match(r"ffmpeg version ([\d.]+)", banner)
    return f"ffmpeg {name[1] if name else '?'}, libplacebo {library[1] if library else '?'}"


def run(program: str, upload: bool, shader: str | None, frame: Frame, scale: int = 1, rotate: int = 0) -> Result:
    """``shader`` on ``frame``, uploaded in the frame's own format, read back as 16-bit 4:4:4.

    Before version 6.1 the filter takes Vulkan frames alone, ``upload``. Later ones upload on their own, which is what people use;
    with 7.1 and lavapipe 25.0 hwupload and hwdownload give wrong values in some formats and sizes, with or without a shader.

    Dithering is off: it moves values by up to a code. Chroma is enlarged by nearest neighbour, which gives its samples back.

    Raises:
        HostFailed: ffmpeg failed.
    """
    assert not rotate, "the filter does not turn pictures"
    height, width = frame.planes[0].shape
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "shader.glsl"
        path.write_text(shader or "")
        options = f"w={width * scale}:h={height * scale}:upscaler=nearest:dithering=none:format=yuv444p16"
        options += f":custom_shader_path={path}" if shader else ""
        command = [_path(program), "-hide_banner", "-loglevel", "error", *DEVICE]
        command += ["-f", "rawvideo", "-pix_fmt", frame.format, "-s", f"{width}x{height}", "-i", "-", "-frames:v", "1"]
        chain = f"hwupload,libplacebo={options},hwdownload,format=yuv444p16" if upload else f"libplacebo={options}"
        command += ["-vf", f"setparams=range=tv,{chain}", "-f", "rawvideo", "-pix_fmt", "yuv444p16le", "-"]
        done = subprocess.run(command, input=frame.bytes(), capture_output=True, check=False, timeout=300)
    shape = (3, height * scale, width * scale)
    log = done.stderr.decode(errors="replace")
    if done.returncode or len(done.stdout) < 2 * np.prod(shape) or "ailed" in log:
        raise HostFailed(f"{program} failed on {frame.format} {width}x{height}: {log[-2000:]}")
    # Limited range: an 8-bit code is 256 16-bit ones. libplacebo hands 8-bit codes to shaders divided by 255, longer ones as
    # 16-bit ones divided by 65535.
    codes = np.frombuffer(done.stdout, np.uint16, np.prod(shape)).reshape(shape) / 256
    white = 255 if frame.layout.bits == 8 else 65535 / 256
    seen = tuple(plane / 2 ** (frame.layout.bits - 8) / white for plane in frame.planes)
    chroma = [subsample(codes[k] / white, frame, seen[k]) for k in (1, 2)] if len(seen) == 3 and scale == 1 else []
    return Result(seen, (codes[0] / white, *chroma))


def _path(program: str) -> str:
    return str(ROOT / program) if "/" in program else program
