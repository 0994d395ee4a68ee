# SPDX-License-Identifier: MIT
"""Shaders that keep a past frame, played in libplacebo: vs-placebo fills no ``PTS``, so the time is made of the count of passes.

libplacebo's ``frame`` counts the passes that ran, and one film has the same ones for every frame.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
import vapoursynth as vs

from vsartifact.core import motion
from vsartifact.export.verify_shader import Codes, Plane


def passes_of(shader: str, height: int, width: int) -> int:
    """Passes that run for each frame of a film whose times are known and whose frames fit the buffer."""
    halvings = 0
    while min(-(-n // 2**halvings) for n in (height, width)) >= motion.COARSEST:
        halvings += 1
    network = shader.count("//!HOOK") - len(re.findall(r"//!DESC .*: motion, ", shader))
    # Time, luma, search, moved, fit, neighbour; a halving, a search and a look at the blocks beside for each further level.
    return network + 6 + 3 * halvings


def play(shader: str, frames: Sequence[Codes], times: Sequence[float]) -> list[Plane]:
    """Luma of 16-bit frames after a shader that is shown them at these times, in seconds: values 0..1."""
    height, width = frames[0].shape
    table = f"float[{len(times)}]({', '.join(f'{time:.6f}' for time in times)})"
    now = f"{table}[min((frame - 1) / {passes_of(shader, height, width)}, {len(times) - 1})]"
    head, clock = shader.split("//!BUFFER", 1)
    text = re.sub(r"(?<=\n)1000000\.0\n", "0.0\n", head) + "//!BUFFER" + re.sub(r"\bPTS\b(?=[ ;])(?! 1000000)", now, clock)
    clip = vs.core.std.BlankClip(format=vs.YUV444P16, width=width, height=height, length=len(frames))

    def fill(n: int, f: vs.VideoFrame) -> vs.VideoFrame:
        frame = f.copy()
        for i, plane in enumerate((frames[n], 32768, 32768)):
            np.asarray(frame[i])[:] = plane
        frame.props["_Matrix"], frame.props["_Range"] = 1, 0
        return frame

    out = clip.std.ModifyFrame(clip, fill).placebo.Shader(shader_s=text, width=width, height=height, filter="box")
    pictures = []
    for n in range(len(frames)):
        with out.get_frame(n) as got:
            pictures.append(np.asarray(got[0]).astype(np.float64) / 65535)
    return pictures


def pasts(times: Sequence[float], jump: float) -> list[int | None]:
    """For each drawing, which one showed the past frame that it reads; None where there is none."""
    found: list[int | None] = []
    for n, time in enumerate(times):
        step = time - times[n - 1] if n else -1.0
        if step == 0:
            found.append(found[-1])
        else:
            found.append(n - 1 if 0 < step <= jump else None)
    return found
