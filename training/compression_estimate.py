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
The factor is a logistic function of a network with one layer of ``UNITS`` units over them, an :class:`Estimate`. ``calibrate.py`` fits
those of one model, one for each group of planes (``PLANES``), and stores them there as ``vsartifact.adaptive``. Luma that a model takes
as phases counts as the plane that it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from vsartifact.metadata import MetadataError, ModelInfo

STATISTICS = ("unevenness", "sharpening", "flat", "effort", "kurtosis", "masking")
UNITS = 6
"""Of the network over them."""
VERSION = 2
"""Of the statistics and of the text that :func:`to_text` writes."""
PLANES = {
    "plane": ("Y",),
    "chroma": ("UV", "UV"),
    "yuv420": ("Y", "UV", "UV"),
    "jpeg": ("Y",),
    "jpeg_chroma": ("UV", "UV"),
}
"""Kinds of models that have estimates; for each plane that they restore, the planes that share its estimate."""
MOST = 1.5
"""Largest factor."""
HALF_CODE = 0.5 / 255
"""What counts as no difference, softly: a difference of this much counts half."""
TINY = 1e-5
"""Keeps logarithms of flat planes finite."""
FAINT = 1e-12
"""Mean squares of Laplacian and residual whose product is less than this have no correlation."""
FLOOR = 1e-5
"""Mean squared error that is always there, for peak 1: what is above 50 dB neither gains nor loses much."""
LOSSES = 2.0
"""How much a loss counts, of a gain: nobody notices a gain that was missed."""
DECAY = {"Y": 3e-4, "UV": 3e-3}
"""Weight of the squared coefficients in the fit of each of ``PLANES``: chroma of new material is further from that of the fit."""
STARTS = 4
"""Random networks that the fit begins with; the best one's is taken."""

Values = NDArray[np.float64]


def statistics(plane: NDArray[np.float32], residual: NDArray[np.float32]) -> Values:
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

    def factor(self, plane: NDArray[np.float32], residual: NDArray[np.float32]) -> float:
        """Factor on strength for one plane; 1 for planes too small to have :func:`statistics`."""
        if min(plane.shape) < 3:
            return 1.0
        return float(self.factors(statistics(plane, residual)[None])[0])


def works_with(info: ModelInfo) -> bool:
    """Whether a model is one that strength can adapt: of a kind in ``PLANES``, of scale 1, and giving a residual."""
    return info.kind in PLANES and info.scale == 1 and info.output == "residual"


def scaled(values: Values, low: Values, high: Values) -> Values:
    """Statistics as numbers from -1 to 1."""
    out: Values = np.clip(2 * (values - low) / (high - low) - 1, -1, 1)
    return out


def to_text(estimates: Sequence[Estimate]) -> str:
    """Form in a model's metadata, with spaces between.

    The version, then of each estimate: bias; weight, low and high of each statistic; gain, bias and weights of each unit.

    Args:
        estimates: one for each group of ``PLANES``, in its order.
    """
    numbers = []
    for e in estimates:
        units = [np.r_[unit.gain, unit.bias, unit.weights] for unit in e.units]
        numbers.append(np.r_[e.bias, np.transpose([e.weights, e.low, e.high]).ravel(), np.concatenate(units)])
    return " ".join([str(VERSION), *(f"{value:.6g}" for value in np.concatenate(numbers))])


def from_text(text: str, kind: str = "plane") -> list[Estimate]:
    """Parse :func:`to_text`.

    Args:
        text: of a model's metadata.
        kind: the model's; a row of ``PLANES``.

    Returns:
        The estimate of each plane that such a model restores.

    Raises:
        MetadataError: the text is empty, malformed or of another version, or models of that kind have no estimates.
    """
    remedy = "run training/calibrate.py on the model"
    if kind not in PLANES:
        raise MetadataError(f"adaptive strength works with models of kind {', '.join(PLANES)}, not {kind}; use another model")
    if not text:
        raise MetadataError(f"the model is not calibrated for adaptive strength; {remedy}")
    version, *rest = text.split()
    if version != str(VERSION):
        raise MetadataError(f"adaptive strength is calibrated in version {version}, this is version {VERSION}; {remedy} again")
    groups, count = list(dict.fromkeys(PLANES[kind])), len(STATISTICS)
    try:
        numbers = np.array([float(word) for word in rest]).reshape(len(groups), 1 + 3 * count + UNITS * (2 + count))
        linear = numbers[:, 1 : 1 + 3 * count].reshape(len(groups), count, 3)
        units = numbers[:, 1 + 3 * count :].reshape(len(groups), UNITS, 2 + count)
        sound = bool(np.isfinite(numbers).all() and (linear[..., 1] < linear[..., 2]).all())
    except ValueError:
        sound = False
    if not sound:
        raise MetadataError(f"the calibration of adaptive strength is malformed, got {text[:60]!r}; {remedy} again")
    found = []
    for bias, table, rows in zip(numbers[:, 0].tolist(), linear, units.tolist(), strict=True):
        weights, low, high = (tuple(column) for column in table.T.tolist())
        found.append(Estimate(bias, weights, low, high, tuple(Unit(gain, b, tuple(own)) for gain, b, *own in rows)))
    return [found[groups.index(name)] for name in PLANES[kind]]


@dataclass(frozen=True)
class Frames:
    """What the fit needs of N planes. Errors are for peak 1, before clamping: error(s) = error - 2 s * gain + s^2 * energy."""

    values: Values
    """N x 6 statistics."""
    error: Values
    """Mean of (t - x)^2."""
    gain: Values
    """Mean of r (t - x)."""
    energy: Values
    """Mean of r^2."""
    weights: Values
    """How much each counts."""

    def gains(self, strength: Values | float) -> Values:
        """Gain in PSNR at a strength for each, in dB, with ``FLOOR`` added to all errors."""
        after = self.error - 2 * strength * self.gain + strength**2 * self.energy
        out: Values = 10 * np.log10((self.error + FLOOR) / (after + FLOOR))
        return out

    def best(self) -> Values:
        """The best strength of each within 0..MOST."""
        return np.clip(self.gain / np.maximum(self.energy, 1e-15), 0, MOST)

    def mean(self, of: Values) -> float:
        """Weighted mean."""
        return float(np.average(of, weights=self.weights))

    def where(self, mask: NDArray[np.bool_]) -> Frames:
        """Some of the planes."""
        return Frames(self.values[mask], self.error[mask], self.gain[mask], self.energy[mask], self.weights[mask])


def fit(frames: Frames, group: str) -> Estimate:
    """The estimate with the largest mean gain, losses counted ``LOSSES`` times; deterministic.

    Args:
        frames: what was measured.
        group: the planes that these are, a key of ``DECAY``.
    """
    low, high = np.percentile(frames.values, [1, 99], axis=0)
    high = np.maximum(high, low + 1e-3)
    inputs = scaled(frames.values, low, high)
    share = frames.weights / frames.weights.sum()
    count = inputs.shape[1]
    ends = np.cumsum([1, count, UNITS, UNITS])

    def split(p: Values) -> list[Values]:
        bias, weights, gains, biases, hidden = np.split(p, ends)
        return [bias, weights, gains, biases, hidden.reshape(UNITS, count)]

    decay = np.full(ends[-1] + UNITS * count, DECAY[group])
    decay[0] = decay[ends[2] : ends[3]] = 0  # biases

    def loss(p: Values) -> tuple[float, Values]:
        bias, weights, gains, biases, hidden = split(p)
        units = np.tanh(inputs @ hidden.T + biases)
        strength = MOST / (1 + np.exp(-(bias + inputs @ weights + units @ gains)))
        after = frames.error - 2 * strength * frames.gain + strength**2 * frames.energy + FLOOR
        decibels = 10 * np.log10((frames.error + FLOOR) / after)
        weight = share * np.where(decibels < 0, LOSSES, 1)
        slope = -20 / np.log(10) * (strength * frames.energy - frames.gain) / after
        logit = -weight * slope * strength * (1 - strength / MOST)
        before = logit[:, None] * gains * (1 - units**2)
        gradient = [[logit.sum()], inputs.T @ logit, units.T @ logit, before.sum(0), (before.T @ inputs).ravel()]
        return float(decay @ p**2 - weight @ decibels), np.concatenate(gradient) + 2 * decay * p

    rng = np.random.default_rng(0)
    starts = [np.concatenate([np.zeros(1 + count), rng.normal(0, 0.5, UNITS * (2 + count))]) for _ in range(STARTS)]
    ended = [minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 1000}) for start in starts]
    bias, weights, gains, biases, hidden = (part.tolist() for part in split(min(ended, key=lambda end: end.fun).x))
    units = tuple(Unit(gain, b, tuple(row)) for gain, b, row in zip(gains, biases, hidden, strict=True))
    return Estimate(bias[0], tuple(weights), tuple(low.tolist()), tuple(high.tolist()), units)
