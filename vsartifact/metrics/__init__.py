# SPDX-License-Identifier: MIT
"""Measures of a clip against its original, of fidelity and of what a viewer sees.

:data:`MEASURES` lists them, :func:`scores` computes those that are asked for:

    truth, got = Clip(frames=original), Clip(frames=restored)
    scores(truth, got, ["ssimulacra2", "vmaf_neg"])

SSIMULACRA2 needs VapourSynth with vszip (``pip install vapoursynth-vszip``), VMAF-NEG, CAMBI, PSNR-HVS and XPSNR the libav that comes
with PyAV's wheels. Both are imported when a measure needs them.
"""

from __future__ import annotations

from vsartifact.metrics.clip import Clip, MissingPackageError
from vsartifact.metrics.table import DEFAULT, MEASURES, Measure, frame_scores, scores

__all__ = ["DEFAULT", "MEASURES", "Clip", "Measure", "MissingPackageError", "frame_scores", "scores"]
