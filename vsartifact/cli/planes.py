# SPDX-License-Identifier: MIT
"""Planes of a picture as VapourSynth clips of one frame, restored and put together again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from numpy.typing import NDArray

from vsartifact.cli.clip import DEFAULT_JPEG, Restoration, deepened, restored

if TYPE_CHECKING:
    import vapoursynth as vs

BT601 = 6
"""Matrix of JFIF, in VapourSynth's enumeration."""
CENTRE = 1
"""Chroma location of JFIF: amid the pixels."""
ROWS = 384
"""Stripes begin at multiples of this: whole blocks of JPEG in every plane, however its chroma is sampled (1 to 4, times 8)."""
STRIPE = 24_000_000
"""Pixels of a stripe, or a little more: larger pictures are restored in several."""
SHARED = 64
"""Rows that neighbouring stripes share. The outer quarters are context; over the others one goes over into the other."""

Step = tuple[Fraction, Fraction]
WHOLE: Step = (Fraction(1), Fraction(1))


@dataclass(frozen=True, kw_only=True)
class Planes:
    """A picture."""

    samples: Sequence[NDArray[Any]]
    """Grey; R, G, B; or Y, U, V: unsigned integers of ``bits`` bits."""
    family: Literal["grey", "rgb", "yuv"]
    size: tuple[int, int]
    """Width and height in pixels."""
    bits: int
    jpeg: bool
    """As a JPEG has them coded."""
    steps: Sequence[Step] = ()
    """Pixels for each sample of a plane, horizontal and vertical; empty: all 1."""
    alpha: NDArray[Any] | None = None
    """Height x width, of 8 bits where ``bits`` is 8, else of 16."""
    matrix: int = BT601
    full_range: bool = True

    @property
    def deep(self) -> bool:
        """Whether the result has 16 bits a sample."""
        return self.bits > 8

    def subsampling(self) -> tuple[int, int] | None:
        """Binary logarithms of the chroma subsampling; None where VapourSynth has no such format."""
        steps = list(self.steps) or [WHOLE] * len(self.samples)
        if steps[0] != WHOLE or steps[1] != steps[2] or any(step not in (1, 2, 4) for step in steps[1]):
            return None
        wide, high = (int(step).bit_length() - 1 for step in steps[1])
        return wide, high

    def clip(self) -> vs.VideoNode:
        """One clip: GRAY; YUV as it was coded; YUV 4:4:4 of R'G'B', or where there is no such format. Luma is extended to whole
        chroma samples, since VapourSynth has no pictures of odd size in 4:2:0."""
        import vapoursynth as vs

        core = vs.core
        if self.family == "grey":
            fmt = core.query_video_format(vs.GRAY, vs.INTEGER, self.bits, 0, 0).id
            return to_clip(self.samples, fmt, _Range=1 if self.full_range else 0)
        if self.family == "rgb":
            clip = self.merged(self.parts())
            # More than 8 bits of R'G'B' do not fit into 16 bits of Y'CbCr without loss.
            fmt = vs.YUV444P16 if clip.format.bits_per_sample == 8 else vs.YUV444PS
            return core.resize.Point(clip, format=fmt, matrix=BT601, range=1)
        found = self.subsampling()
        if found is None:
            return self.merged(self.parts())
        fmt = core.query_video_format(vs.YUV, vs.INTEGER, self.bits, *found).id
        planes = list(self.samples)
        more = [(0, (part << by) - full) for part, by, full in zip(planes[1].shape, found[::-1], planes[0].shape, strict=True)]
        planes[0] = np.pad(planes[0], more, mode="edge")
        props = {"_Matrix": self.matrix, "_Range": 1 if self.full_range else 0, "_ChromaLocation": CENTRE}
        return to_clip(planes, fmt, **props)

    def parts(self) -> list[vs.VideoNode]:
        """A GRAY clip of each plane."""
        import vapoursynth as vs

        fmt = vs.core.query_video_format(vs.GRAY, vs.INTEGER, self.bits, 0, 0).id
        return [to_clip([plane], fmt, _Range=1) for plane in self.samples]

    def merged(self, parts: Sequence[vs.VideoNode]) -> vs.VideoNode:
        """What :meth:`parts` gave, restored or not, as one clip at the picture's size: RGB, or YUV 4:4:4 of 16 bits."""
        import vapoursynth as vs

        core = vs.core
        width, height = self.size
        steps = self.steps or [WHOLE] * len(parts)
        if self.family == "yuv" or any(step != WHOLE for step in steps):
            parts = [core.resize.Point(part, format=vs.GRAY16) for part in parts]
        whole = [
            part if step == WHOLE else
            core.resize.Bicubic(part, width, height, src_width=float(width / step[0]), src_height=float(height / step[1]))
            for part, step in zip(parts, steps, strict=True)
        ]  # fmt: skip
        if self.family == "rgb":
            return core.std.ShufflePlanes(whole, [0, 0, 0], vs.RGB)
        # As grey of full range the middle of 16 bits is 128 * 257, as chroma 128 * 256.
        chroma = [core.std.Expr(part, "x 128 -") for part in whole[1:]]
        clip = core.std.ShufflePlanes([whole[0], *chroma], [0, 0, 0], vs.YUV)
        return clip.std.SetFrameProps(_Matrix=self.matrix, _Range=1)

    def before_and_after(self, how: Restoration) -> tuple[vs.VideoNode, vs.VideoNode]:
        """Clips of one format, one restored. The planes of a JPEG are restored one by one where no model is named and there is
        none for its chroma.

        Raises:
            CommandError, vapoursynth.Error: see :func:`~vsartifact.cli.clip.restored`.
        """
        import vapoursynth as vs

        if self.jpeg:
            how = replace(how, default=DEFAULT_JPEG)
        if self.jpeg and not how.models and len(self.samples) == 3 and (self.family == "rgb" or self.subsampling() != (1, 1)):
            parts = [vs.core.resize.Point(part, format=vs.GRAY16) for part in self.parts()]
            return self.merged(parts), self.merged([restored(part, how) for part in parts])
        clip = self.clip()
        fmt = clip.format
        # Of 16 bits until it is R'G'B': rounded once.
        if (fmt.num_planes == 3 and fmt.sample_type == vs.INTEGER) or 8 < fmt.bits_per_sample < 16:
            clip = deepened(clip, 16)
        return clip, restored(clip, how)

    def result(self, clip: vs.VideoNode, scale: int = 1) -> NDArray[Any]:
        """Samples of a clip of the picture, ``scale`` times enlarged: height x width x 1 or 3, grey or R'G'B', of 8 or 16 bits."""
        import vapoursynth as vs

        if self.family == "grey":
            clip = vs.core.resize.Point(clip, format=vs.GRAY16 if self.deep else vs.GRAY8, range=1)
        else:
            clip = vs.core.resize.Bicubic(clip, format=vs.RGB48 if self.deep else vs.RGB24)
        width, height = (side * scale for side in self.size)
        with clip.get_frame(0) as frame:
            return np.stack([np.asarray(frame[i])[:height, :width] for i in range(frame.format.num_planes)], -1)

    def stripes(self) -> Iterator[tuple[int, Planes]]:
        """The picture in stripes of whole width: the first row of each, and its planes."""
        width, height = self.size
        rows = max(STRIPE // width // ROWS, 1) * ROWS
        starts = [0] if height * width <= 2 * STRIPE else list(range(0, max(height - SHARED, 1), rows))
        for top, after in zip(starts, [*starts[1:], None], strict=True):
            bottom = height if after is None else min(after + SHARED, height)
            steps = self.steps or [WHOLE] * len(self.samples)
            cut = [plane[int(top / y) : -int(-bottom // y)] for plane, (_, y) in zip(self.samples, steps, strict=True)]
            yield top, replace(self, samples=cut, size=(width, bottom - top), alpha=None)


def to_clip(planes: Sequence[NDArray[Any]], fmt: int, **props: int) -> vs.VideoNode:
    """A clip of one frame that holds these planes and properties."""
    import vapoursynth as vs

    height, width = planes[0].shape
    blank = vs.core.std.BlankClip(format=fmt, width=width, height=height, length=1, keep=True)

    def fill(n: int, f: vs.VideoFrame) -> vs.VideoFrame:
        out = f.copy()
        for i, plane in enumerate(planes):
            np.copyto(np.asarray(out[i]), plane)
        return out

    return blank.std.ModifyFrame(blank, fill).std.SetFrameProps(**props)
