# SPDX-License-Identifier: MIT
"""How much fine detail planes have beside those that they should be, measured on their Laplacians.

Two figures, for PSNR tells neither blur from blocks nor detail from grain:

- *detail kept*: the slope of the regression of the Laplacian on the truth's, as VIF's gain of a band (Sheikh and Bovik 2006). What the
  truth has not (steps between blocks, ringing, noise) is not counted for it.
- *sharpness*: energy of the Laplacian over that of the truth's, whose variance is a usual measure of focus (Pech-Pacheco et al. 2000).
  Steps between blocks and noise count, and so does texture that is like the truth's without being the truth's.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from vsartifact.core.metrics import Plane


def laplacian(plane: Plane) -> NDArray[np.float64]:
    """H x W -> (H - 2) x (W - 2): the four neighbours less four times the sample."""
    x = plane.astype(np.float64)
    return x[:-2, 1:-1] + x[2:, 1:-1] + x[1:-1, :-2] + x[1:-1, 2:] - 4 * x[1:-1, 1:-1]


@dataclass
class Detail:
    """Both figures over all planes that were added, so that flat ones weigh nothing."""

    truth: float = 0.0
    own: float = 0.0
    common: float = 0.0
    """Sums of squares of the truth's Laplacian, of the planes', and of their products."""

    def add(self, planes: Sequence[Plane], truth: Sequence[Plane]) -> None:
        """Add planes and those that they should be, of the same sizes, 3x3 at least."""
        for plane, true in zip(planes, truth, strict=True):
            a, b = laplacian(plane), laplacian(true)
            self.truth += float(np.sum(b * b))
            self.own += float(np.sum(a * a))
            self.common += float(np.sum(a * b))

    @property
    def kept(self) -> float:
        """Detail kept: 1 where all is there, less where it is blurred, more where it is exaggerated; nan if the truth has none."""
        return self.common / self.truth if self.truth else math.nan

    @property
    def sharpness(self) -> float:
        """Energy of fine detail over the truth's; nan if the truth has none."""
        return self.own / self.truth if self.truth else math.nan
