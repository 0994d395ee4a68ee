# SPDX-License-Identifier: MIT
"""Show frames to a shader for real, in libplacebo through vs-placebo.

vs-placebo fills no ``PTS``. Where a shader keeps a past frame, the time is made of the count of passes that ran, libplacebo's
``frame``: one film has the same passes for every frame.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from vsartifact.core import motion
from vsartifact.export.motion_passes import NEVER

Plane = npt.NDArray[np.float64]
"""Values 0..1."""
Codes = npt.NDArray[np.uint16]
NEUTRAL = 32768


class HostMissing(RuntimeError):
    """There is nothing to run the shader with."""


def show(shader: str, frames: Sequence[Sequence[Codes]], scale: int = 1) -> list[list[Plane]]:
    """All planes at luma's size of the frames of a film after a shader.

    Args:
        shader: its text.
        frames: Y, U and V of 16 bits for each: 4:2:0 where the chroma planes are smaller, else 4:4:4.
        scale: by which the shader enlarges.

    Raises:
        HostMissing: vs-placebo is not installed.
    """
    import vapoursynth as vs

    if not hasattr(vs.core, "placebo"):
        raise HostMissing("VapourSynth has no vs-placebo plugin: pip install vs-placebo")
    luma, chroma, _ = frames[0]
    height, width = luma.shape
    format = vs.YUV444P16 if chroma.shape == luma.shape else vs.YUV420P16
    clip = vs.core.std.BlankClip(format=format, width=width, height=height, length=len(frames))

    def fill(n: int, f: vs.VideoFrame) -> vs.VideoFrame:
        frame = f.copy()
        for i, plane in enumerate(frames[n]):
            np.copyto(np.asarray(frame[i]), plane)
        frame.props["_Matrix"] = 1
        frame.props["_Range"] = 0
        return frame

    filled = clip.std.ModifyFrame(clip, fill)
    out = filled.placebo.Shader(shader_s=shader, width=width * scale, height=height * scale, filter="box")
    shown = []
    for n in range(len(frames)):
        with out.get_frame(n) as frame:
            shown.append([np.asarray(frame[i]).astype(np.float64) / 65535 for i in range(3)])
    return shown


def play(shader: str, frames: Sequence[Codes], times: Sequence[float], scale: int = 1) -> list[Plane]:
    """Luma of 16-bit frames after a shader that keeps a past frame and is shown them at these times, in seconds.

    Raises:
        HostMissing: vs-placebo is not installed.
    """
    neutral = np.full_like(frames[0], NEUTRAL)
    shown = show(_at_times(shader, frames[0].shape, times), [[frame, neutral, neutral] for frame in frames], scale)
    return [luma for luma, _, _ in shown]


def _at_times(shader: str, shape: tuple[int, ...], times: Sequence[float]) -> str:
    """The shader with the times of frames in place of ``PTS``."""
    table = f"float[{len(times)}]({', '.join(f'{time:.6f}' for time in times)})"
    now = f"{table}[min((frame - 1) / {_passes(shader, shape)}, {len(times) - 1})]"
    head, clock = shader.split("//!BUFFER", 1)
    return re.sub(rf"(?<=\n){NEVER}\.0\n", "0.0\n", head) + "//!BUFFER" + re.sub(rf"\bPTS\b(?=[ ;])(?! {NEVER})", now, clock)


def _passes(shader: str, shape: tuple[int, ...]) -> int:
    """Passes that run for each frame of a film whose times are known and whose frames fit the buffer."""
    halvings = 0
    while min(-(-n // 2**halvings) for n in shape) >= motion.COARSEST:
        halvings += 1
    network = shader.count("//!HOOK") - len(re.findall(r"//!DESC .*: motion, ", shader))
    # Time, luma, search, moved, fit, neighbour; a halving, a search and a look at the blocks beside for each further level.
    return network + 6 + 3 * halvings
