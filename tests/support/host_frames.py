# SPDX-License-Identifier: MIT
"""Frames that go into the hosts of shaders, and what comes back."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import av
import numpy as np

from vsartifact.export.play_shader import Codes, Plane
from vsartifact.export.verify_shader import picture


class HostFailed(RuntimeError):
    """A host failed, gave no picture, or complained about the shader."""


os.environ.setdefault("GALLIVM_PERF", "nopt")
# Mesa's software renderer then compiles in half the time; frames are small, so that what it compiles need not be fast.


@dataclass(frozen=True, kw_only=True)
class Format:
    """Layout of a frame in memory."""

    bits: int = 8
    chroma: tuple[int, int] | None = None
    """Luma samples per chroma sample (across, down); None is grey."""
    paired: bool = False
    """U and V lie in one plane, side by side."""
    shift: int = 0
    """Codes are stored shifted to the left."""
    planar: str = ""
    """The format that has the same codes in planes of their own, "" for this one."""
    y4m: str = ""
    """Its name in a YUV4MPEG2 header."""


FORMATS = {
    "gray": Format(y4m="mono"),
    "yuv420p": Format(chroma=(2, 2), y4m="420jpeg"),
    "yuv422p": Format(chroma=(2, 1), y4m="422"),
    "yuv444p": Format(chroma=(1, 1), y4m="444"),
    "nv12": Format(chroma=(2, 2), paired=True, planar="yuv420p"),
    "yuv420p10le": Format(bits=10, chroma=(2, 2), y4m="420p10"),
    "yuv422p10le": Format(bits=10, chroma=(2, 1), y4m="422p10"),
    "yuv444p10le": Format(bits=10, chroma=(1, 1), y4m="444p10"),
    "p010le": Format(bits=10, chroma=(2, 2), paired=True, shift=6, planar="yuv420p10le"),
    "yuv420p16le": Format(bits=16, chroma=(2, 2), y4m="420p16"),
    "yuv422p16le": Format(bits=16, chroma=(2, 1), y4m="422p16"),
    "yuv444p16le": Format(bits=16, chroma=(1, 1), y4m="444p16"),
}


@dataclass(frozen=True, eq=False)
class Frame:
    """Codes of one limited-range BT.709 frame: luma, and U and V where the format has them."""

    format: str
    planes: tuple[Codes, ...]

    @property
    def layout(self) -> Format:
        """Row of :data:`FORMATS`."""
        return FORMATS[self.format]

    def bytes(self, format: str | None = None) -> bytes:
        """The frame as raw video, in ``format`` where another layout of the same codes is wanted."""
        layout = FORMATS[format or self.format]
        planes = list(self.planes)
        if layout.paired:
            planes[1:] = [np.stack(planes[1:], -1)]
        return b"".join((plane << layout.shift).astype("u1" if layout.bits == 8 else "<u2").tobytes() for plane in planes)


@dataclass(frozen=True, eq=False)
class Result:
    """Planes in the units and in the orientation in which the host's shaders see them; 8-bit codes are divided by 255."""

    seen: tuple[Plane, ...]
    """What goes into the shader."""
    planes: tuple[Plane, ...]
    """What comes out of it: luma, and where the frame has chroma, U and V at chroma's size."""


def make_frame(format: str, height: int, width: int, chroma: float = 0.0, seed: int = 0) -> Frame:
    """A picture with edges, grain and a ramp. ``chroma``: how far U and V stray from neutral, in 8-bit codes.

    Contrast is low enough for what a random network makes of it to stay within R'G'B', which is all that players show.
    """
    layout = FORMATS[format]
    grey = 2 ** (layout.bits - 1)
    luma = picture(height, width, layout.bits, seed).astype(float)
    planes = [np.round(grey * 0.86 + 0.4 * (luma - grey)).astype(np.uint16)]
    if layout.chroma:
        shape = (-(-height // layout.chroma[1]), -(-width // layout.chroma[0]))
        noise = np.random.default_rng(seed + 1)
        for k in (1, 2):
            blocks = (np.indices(shape).sum(0) // (3 + k) % 2) - 0.5
            colour = 128 + chroma * np.clip(blocks + noise.normal(0, 0.25, shape), -1, 1)
            planes.append(np.round(colour * 2.0 ** (layout.bits - 8)).astype(np.uint16))
    return Frame(format, tuple(planes))


def subsample(plane: Plane, frame: Frame, like: Plane) -> Plane:
    """Chroma that a host enlarged by nearest neighbour, back at chroma's size.

    The sample of the even rows and columns is the right one for centred and for left siting.
    """
    across, down = frame.layout.chroma or (1, 1)
    back: Plane = plane[::down, ::across][: like.shape[0], : like.shape[1]]
    return back


def decoded(format: str, clip: Path) -> Frame:
    """Part of a clip's first frame in 4:2:0 where every model finds something to restore, with less contrast, so that the change stays
    within R'G'B' too."""
    with av.open(str(clip)) as container:
        picture = next(container.decode(video=0))
    assert isinstance(picture, av.VideoFrame)
    planes = [np.asarray(plane).reshape(plane.height, -1)[:, : plane.width] for plane in picture.planes]
    crops = [plane[60 // d : 180 // d, 200 // d : 380 // d].astype(float) for plane, d in zip(planes, (1, 2, 2), strict=True)]
    codes = [40 + 0.7 * crops[0], *(128 + 0.5 * (crop - 128) for crop in crops[1:])]
    return Frame(format, tuple(np.round(plane * 2.0 ** (FORMATS[format].bits - 8)).astype(np.uint16) for plane in codes))
