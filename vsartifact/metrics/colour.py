# SPDX-License-Identifier: MIT
"""Luma and chroma together, as the R'G'B' that is shown: SSIMULACRA2 and PSNR, through VapourSynth."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from vsartifact.metrics.clip import Clip, MissingPackageError
from vsartifact.metrics.fidelity import decibels

if TYPE_CHECKING:
    import vapoursynth as vs


def psnr_rgb(truth: Clip, got: Clip) -> list[float]:
    """PSNR in dB over the three channels of R'G'B', for each frame; chroma is enlarged by a bicubic filter."""
    out = []
    for a, b in zip(to_rgb(truth).frames(close=True), to_rgb(got).frames(close=True), strict=True):
        errors = [np.clip(np.asarray(b[i]), 0, 1) - np.clip(np.asarray(a[i]), 0, 1) for i in range(3)]
        out.append(decibels(float(np.mean(np.square(errors, dtype=np.float64))), 1))
    return out


def ssimulacra2(truth: Clip, got: Clip) -> list[float]:
    """SSIMULACRA2 of the R'G'B' pictures, for each frame: see :func:`ssimulacra2_of_rgb`."""
    return ssimulacra2_of_rgb(to_rgb(truth), to_rgb(got))


def ssimulacra2_of_rgb(truth: vs.VideoNode, got: vs.VideoNode) -> list[float]:
    """SSIMULACRA2 (Sneyers, cloudinary/ssimulacra2) as vszip computes it, for each frame of R'G'B' clips.

    100 is the original; 90 cannot be told from it at ease, 70 is high quality, 50 medium, 30 low; bad pictures fall below 0. Values are
    taken as sRGB's.

    Raises:
        MissingPackageError: VapourSynth lacks vszip.
    """
    import vapoursynth as vs

    if why := missing_vszip():
        raise MissingPackageError(why)
    scored = vs.core.vszip.SSIMULACRA2(truth, got)
    return [float(frame.props["SSIMULACRA2"]) for frame in scored.frames(close=True)]


def missing_vszip() -> str:
    """Why there is no SSIMULACRA2 here, and what to install; empty where there is."""
    import vapoursynth as vs

    return (
        "" if hasattr(vs.core, "vszip") else "VapourSynth lacks vszip, which computes SSIMULACRA2; pip install vapoursynth-vszip"
    )


def to_rgb(clip: Clip) -> vs.VideoNode:
    """The clip as R'G'B' in floating point; its chroma lies at the left of luma's pairs, as codecs of video have it."""
    import vapoursynth as vs

    return to_node(clip).resize.Bicubic(
        format=vs.RGBS, matrix_in=clip.matrix, range_in=int(clip.full_range), chromaloc_in=vs.ChromaLocation.CHROMA_LEFT
    )


def to_node(clip: Clip) -> vs.VideoNode:
    """The clip in VapourSynth, without frame properties that tell its colours."""
    import vapoursynth as vs

    kind = vs.YUV420P8 if clip.bits == 8 else vs.YUV420P10
    blank = vs.core.std.BlankClip(format=kind, width=clip.width, height=clip.height, length=len(clip.frames), keep=True)

    def fill(n: int, f: vs.VideoFrame) -> vs.VideoFrame:
        out = f.copy()
        for i, plane in enumerate(clip.frames[n]):
            np.copyto(np.asarray(out[i]), plane)
        return out

    return blank.std.ModifyFrame(blank, fill)
