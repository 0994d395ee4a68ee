# SPDX-License-Identifier: MIT
"""What a viewer gains from a change to one plane, at several strengths: what adaptive strength is fitted to."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray

from vsartifact.core.adaptive import MOST, Values
from vsartifact.training import ssimulacra2
from vsartifact.training.estimate_fit import curve
from vsartifact.training.viewer import picture

STRENGTHS = np.linspace(0, MOST, 7)
FLOOR = 1e-5
"""Mean squared error that is always there, for peak 1: what is above 50 dB neither gains nor loses much PSNR."""

Plane = NDArray[np.float32]


def gained(planes: Sequence[Plane], truth: Sequence[Plane], at: int, change: Plane) -> Values:
    """The curve of points of SSIMULACRA2 and decibels of PSNR together, rounded to 8 bits as viewers get it.

    Args:
        planes: what was decoded: luma alone, or all three planes, chroma of its own size; code values over 255.
        truth: the same of the original.
        at: the plane that is changed.
        change: what the network adds to it at strength 1.

    Returns:
        Coefficients of ``estimate_fit.Frames.curves``.
    """
    strengths = STRENGTHS.astype(np.float32)
    changed = [np.rint(255 * (planes[at] + s * change)).clip(0, 255).astype(np.float32) / np.float32(255) for s in strengths]
    errors = np.array([np.mean((plane.astype(np.float64) - truth[at]) ** 2) for plane in changed])
    with torch.inference_mode():
        shown = torch.cat([_shown([*planes[:at], plane, *planes[at + 1 :]]) for plane in changed])
        points = ssimulacra2.score(shown, _shown(truth).expand_as(shown)).double().numpy()
    decibels = 10 * np.log10((errors[0] + FLOOR) / (errors + FLOOR))
    return curve(STRENGTHS, points - points[0] + decibels)


def _shown(planes: Sequence[Plane]) -> torch.Tensor:
    return picture([torch.from_numpy(plane)[None, None] for plane in planes])
