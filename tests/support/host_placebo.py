# SPDX-License-Identifier: MIT
"""vs-placebo: a current libplacebo on Vulkan, in this process."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import vapoursynth as vs

from support.host_frames import Frame, HostFailed, Result, subsample

FORMATS = {"yuv420p16le": vs.YUV420P16, "yuv422p16le": vs.YUV422P16, "yuv444p16le": vs.YUV444P16}


def missing() -> str | None:
    """Why the plugin cannot run here, or None."""
    return None if hasattr(vs.core, "placebo") else "VapourSynth has no vs-placebo plugin (pip install vs-placebo)"


def version() -> str:
    """Versions of the package and of libplacebo's binary interface."""
    import importlib.metadata

    files = importlib.metadata.files("vs-placebo") or []
    library = next((m[1] for f in files if (m := re.search(r"libplacebo.*\.so\.(\d+)", Path(f).name))), "?")
    return f"vs-placebo {importlib.metadata.version('vs-placebo')}, libplacebo 7.{library}"


def run(shader: str | None, frame: Frame, scale: int = 1, rotate: int = 0) -> Result:
    """``shader`` on ``frame``; the plugin takes 16-bit YUV and gives 4:4:4, its chroma enlarged by nearest neighbour.

    Raises:
        HostFailed: the plugin refused the shader.
    """
    assert not rotate, "the plugin does not turn pictures"
    height, width = frame.planes[0].shape
    clip = vs.core.std.BlankClip(format=FORMATS[frame.format], width=width, height=height, length=1)

    def fill(n: int, f: vs.VideoFrame) -> vs.VideoFrame:
        copy = f.copy()
        for k, plane in enumerate(frame.planes):
            np.copyto(np.asarray(copy[k]), plane)
        copy.props["_Matrix"], copy.props["_Range"] = 1, 0
        return copy

    try:
        clip = clip.std.ModifyFrame(clip, fill).placebo.Shader(
            shader_s=shader or EMPTY, width=width * scale, height=height * scale, filter="box"
        )
        with clip.get_frame(0) as got:
            planes = [np.asarray(got[k]).astype(np.float64) / 65535 for k in range(3)]
    except vs.Error as error:
        raise HostFailed(f"vs-placebo failed: {error}") from error
    seen = tuple(plane / 65535 for plane in frame.planes)
    chroma = [subsample(planes[k], frame, seen[k]) for k in (1, 2)] if scale == 1 else []
    return Result(seen, (planes[0], *chroma))


EMPTY = "//!HOOK OUTPUT\n//!BIND HOOKED\n//!DESC nothing\nvec4 hook() { return HOOKED_texOff(vec2(0)); }\n"
