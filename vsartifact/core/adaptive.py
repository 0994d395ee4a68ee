# SPDX-License-Identifier: MIT
"""How strong a restoration should be: a factor for each plane of each frame, from what the network wants to change in it.

With decoded plane x, original t and the network's residual r, the best strength is <r, t - x> / <r, r>. Six statistics predict it:

* ``unevenness``: how far detail keeps to few places, as edges between smoothed areas do;
* ``sharpening``: correlation of residual and Laplacian: -1 where the network sharpens, +1 where it smooths;
* ``flat``: share of neighbours that are equal;
* ``effort``: logarithm of the residual's root mean square over the Laplacian's;
* ``kurtosis``: of the residual, logarithm: whether the network changes few pixels much or many a little;
* ``masking``: whether it changes most where the plane is busiest: mean product of squared residual and squared slope, of what it
  would be were they independent, logarithm.

They are made of means over pixels, so that the plane's size does not matter; none knows a grid of blocks or how much contrast there is,
so that cropping and brightness do not, either.
The factor is a logistic function of a network with one layer of ``UNITS`` units over them, an :class:`Estimate`. ``training/calibrate.py``
fits those of one model, one for each group of planes (``Layout.groups``), and stores them there as ``vsartifact.adaptive``. Luma that
a model takes as phases counts as the plane that it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from vsartifact.core.metadata import MetadataError, ModelInfo

STATISTICS = ("unevenness", "sharpening", "flat", "effort", "kurtosis", "masking")
UNITS = 6
"""Of the network over them."""
VERSION = 2
"""Of the statistics and of the text that :func:`to_text` writes."""
MOST = 1.5
"""Largest factor."""
HALF_CODE = 0.5 / 255
"""What counts as no difference, softly: a difference of this much counts half."""
TINY = 1e-5
"""Keeps logarithms of flat planes finite."""
FAINT = 1e-12
"""Mean squares of Laplacian and residual whose product is less than this have no correlation."""

Values = NDArray[np.float64]


def statistics(plane: NDArray[np.float32], residual: NDArray[np.floating]) -> Values:
    """The ``STATISTICS`` of a plane, over all pixels that have neighbours on all sides.

    Args:
        plane: H x W, at least 3 x 3, code values over their maximum, as the network reads them.
        residual: H x W, what the network adds at strength 1.
    """
    x, r = plane.astype(np.float64), residual[1:-1, 1:-1].astype(np.float64)
    here = x[1:-1, 1:-1]
    slopes = np.stack([x[1:-1, 2:] - here, x[2:, 1:-1] - here])
    laplacian = x[1:-1, :-2] + x[1:-1, 2:] + x[:-2, 1:-1] + x[2:, 1:-1] - 4 * here
    slope, bend, change = (np.mean(values**2) for values in (slopes, laplacian, r))
    return np.array(
        [
            np.log((np.sqrt(slope) + TINY) / (np.abs(slopes).mean() + TINY)),
            np.mean(laplacian * r) / np.sqrt(bend * change + FAINT),
            np.mean(HALF_CODE**2 / (HALF_CODE**2 + slopes**2)),
            np.log((np.sqrt(change) + TINY) / (np.sqrt(bend) + TINY)),
            np.log((np.mean(r**4) + TINY**4) / (change + TINY**2) ** 2),
            np.log((np.mean(r**2 * slopes**2) + TINY**4) / ((change + TINY**2) * (slope + TINY**2))),
        ]
    )


@dataclass(frozen=True)
class Unit:
    """A part of an :class:`Estimate`: gain * tanh(bias + sum of weight * statistic)."""

    gain: float
    bias: float
    weights: tuple[float, ...]
    """One for each of ``STATISTICS``."""


@dataclass(frozen=True)
class Estimate:
    """The factor as a function of the statistics: MOST / (1 + exp(-(bias + sum of weight * statistic + sum of units))).

    Statistics enter as numbers from -1 to 1, their ``low`` and ``high``, beyond which they count as these: no frame is further out than
    those of the fit.
    """

    bias: float
    weights: tuple[float, ...]
    """One for each of ``STATISTICS``."""
    low: tuple[float, ...]
    high: tuple[float, ...]
    units: tuple[Unit, ...]
    """``UNITS`` of them."""

    def factors(self, values: Values) -> Values:
        """``N x 6`` statistics -> N factors, 0..MOST."""
        inputs = scaled(values, np.array(self.low), np.array(self.high))
        logit = self.bias + inputs @ np.array(self.weights)
        for unit in self.units:
            logit += unit.gain * np.tanh(unit.bias + inputs @ np.array(unit.weights))
        out: Values = MOST / (1 + np.exp(-logit))
        return out

    def factor(self, plane: NDArray[np.float32], residual: NDArray[np.floating]) -> float:
        """Factor on strength for one plane; 1 for planes too small to have :func:`statistics`."""
        if min(plane.shape) < 3:
            return 1.0
        return float(self.factors(statistics(plane, residual)[None])[0])


def works_with(info: ModelInfo) -> bool:
    """Whether strength can adapt with a model: its planes have estimates, its scale is 1, and it gives a residual."""
    return bool(info.layout.groups) and info.scale == 1 and info.output == "residual"


def scaled(values: Values, low: Values, high: Values) -> Values:
    """Statistics as numbers from -1 to 1."""
    out: Values = np.clip(2 * (values - low) / (high - low) - 1, -1, 1)
    return out


def to_text(estimates: Sequence[Estimate]) -> str:
    """Form in a model's metadata, with spaces between.

    The version, then of each estimate: bias; weight, low and high of each statistic; gain, bias and weights of each unit.

    Args:
        estimates: one for each group of ``Layout.groups``, in its order.
    """
    numbers = []
    for e in estimates:
        units = [np.r_[unit.gain, unit.bias, unit.weights] for unit in e.units]
        numbers.append(np.r_[e.bias, np.transpose([e.weights, e.low, e.high]).ravel(), np.concatenate(units)])
    return " ".join([str(VERSION), *(f"{value:.6g}" for value in np.concatenate(numbers))])


def from_text(text: str, groups: Sequence[str] = ("Y",)) -> list[Estimate]:
    """Parse :func:`to_text`.

    Args:
        text: of a model's metadata.
        groups: the model's ``Layout.groups``.

    Returns:
        The estimate of each plane that such a model restores.

    Raises:
        MetadataError: the text is empty, malformed or of another version, or such a model has no estimates.
    """
    remedy = "run training/calibrate.py on the model"
    if not groups:
        raise MetadataError(
            "adaptive strength works with planes as they were coded, not with R'G'B' or enlarged chroma; use another model"
        )
    if not text:
        raise MetadataError(f"the model is not calibrated for adaptive strength; {remedy}")
    version, *rest = text.split()
    if version != str(VERSION):
        raise MetadataError(f"adaptive strength is calibrated in version {version}, this is version {VERSION}; {remedy} again")
    names, count = list(dict.fromkeys(groups)), len(STATISTICS)
    try:
        numbers = np.array([float(word) for word in rest]).reshape(len(names), 1 + 3 * count + UNITS * (2 + count))
        linear = numbers[:, 1 : 1 + 3 * count].reshape(len(names), count, 3)
        units = numbers[:, 1 + 3 * count :].reshape(len(names), UNITS, 2 + count)
        sound = bool(np.isfinite(numbers).all() and (linear[..., 1] < linear[..., 2]).all())
    except ValueError:
        sound = False
    if not sound:
        raise MetadataError(f"the calibration of adaptive strength is malformed, got {text[:60]!r}; {remedy} again")
    found = []
    for bias, table, rows in zip(numbers[:, 0].tolist(), linear, units.tolist(), strict=True):
        weights, low, high = (tuple(column) for column in table.T.tolist())
        found.append(Estimate(bias, weights, low, high, tuple(Unit(gain, b, tuple(own)) for gain, b, *own in rows)))
    return [found[names.index(name)] for name in groups]
