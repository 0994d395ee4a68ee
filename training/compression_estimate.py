# SPDX-License-Identifier: MIT
"""How strong a restoration should be: a factor for each plane of each frame, from what the network wants to change in it.

With decoded plane x, original t and the network's residual r, the best strength is <r, t - x> / <r, r>. Five statistics predict it:

* ``fineness``: how much of the plane's detail is of the finest scale, which quantisation removes first;
* ``unevenness``: how far detail keeps to few places, as edges between smoothed areas do;
* ``idle``: share of pixels that the network leaves alone;
* ``sharpening``: correlation of residual and Laplacian: -1 where the network sharpens, +1 where it smooths;
* ``flat``: share of neighbours that are equal.

They are means over pixels, so that the plane's size does not matter; none knows a grid of blocks, so that cropping does not, either.
The factor is a logistic function of them, an :class:`Estimate`. ``calibrate.py`` fits those of one model, one for each group of planes
(``PLANES``), and stores them there as ``vsartifact.adaptive``. Luma that a model takes as phases counts as the plane that it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from vsartifact.metadata import MetadataError

STATISTICS = ("fineness", "unevenness", "idle", "sharpening", "flat")
VERSION = 1
"""Of the statistics and of the text that :func:`to_text` writes."""
PLANES = {"plane": ("Y",), "chroma": ("UV", "UV"), "yuv420": ("Y", "UV", "UV")}
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
DECAY = 1e-3
"""Weight of the squared coefficients in the fit."""

Values = NDArray[np.float64]


def statistics(plane: NDArray[np.float32], residual: NDArray[np.float32]) -> Values:
    """The five ``STATISTICS`` of a plane, over all pixels that have neighbours on all sides.

    Args:
        plane: H x W, at least 3 x 3, code values over their maximum, as the network reads them.
        residual: H x W, what the network adds at strength 1.
    """
    x, r = plane.astype(np.float64), residual[1:-1, 1:-1].astype(np.float64)
    here = x[1:-1, 1:-1]
    slopes = np.stack([x[1:-1, 2:] - here, x[2:, 1:-1] - here])
    bends = np.stack([x[1:-1, :-2] - 2 * here + x[1:-1, 2:], x[:-2, 1:-1] - 2 * here + x[2:, 1:-1]])
    laplacian = bends.sum(0)
    slope = np.abs(slopes).mean() + TINY
    both = np.sqrt(np.mean(laplacian**2) * np.mean(r**2) + FAINT)
    return np.array(
        [
            np.log((np.abs(bends).mean() + TINY) / slope),
            np.log((np.sqrt(np.mean(slopes**2)) + TINY) / slope),
            _alike(r),
            np.mean(laplacian * r) / both,
            _alike(slopes),
        ]
    )


def _alike(differences: Values) -> float:
    return float(np.mean(HALF_CODE**2 / (HALF_CODE**2 + differences**2)))


@dataclass(frozen=True)
class Estimate:
    """The factor as a function of the statistics: MOST / (1 + exp(-(bias + sum of weight * statistic)))."""

    bias: float
    weights: tuple[float, ...]
    """One for each of ``STATISTICS``."""
    low: tuple[float, ...]
    """Statistics below these count as these, so that no frame is further out than those of the fit."""
    high: tuple[float, ...]
    """The same above."""

    def factors(self, values: Values) -> Values:
        """``N x 5`` statistics -> N factors, 0..MOST."""
        logit = self.bias + np.clip(values, self.low, self.high) @ np.array(self.weights)
        out: Values = MOST / (1 + np.exp(-logit))
        return out

    def factor(self, plane: NDArray[np.float32], residual: NDArray[np.float32]) -> float:
        """Factor on strength for one plane; 1 for planes too small to have :func:`statistics`."""
        if min(plane.shape) < 3:
            return 1.0
        return float(self.factors(statistics(plane, residual)[None])[0])


def to_text(estimates: Sequence[Estimate]) -> str:
    """Form in a model's metadata, with spaces between: version, and of each estimate bias, and weight, low and high of each statistic.

    Args:
        estimates: one for each group of ``PLANES``, in its order.
    """
    numbers = [np.r_[e.bias, np.transpose([e.weights, e.low, e.high]).ravel()] for e in estimates]
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
    groups = list(dict.fromkeys(PLANES[kind]))
    try:
        numbers = np.array([float(word) for word in rest]).reshape(len(groups), 1 + 3 * len(STATISTICS))
        tables = numbers[:, 1:].reshape(len(groups), len(STATISTICS), 3)
        sound = bool(np.isfinite(numbers).all() and (tables[..., 1] <= tables[..., 2]).all())
    except ValueError:
        sound = False
    if not sound:
        raise MetadataError(f"the calibration of adaptive strength is malformed, got {text[:60]!r}; {remedy} again")
    columns = (tuple(map(tuple, table.T.tolist())) for table in tables)
    found = [Estimate(bias, *rows) for bias, rows in zip(numbers[:, 0].tolist(), columns, strict=True)]
    return [found[groups.index(name)] for name in PLANES[kind]]


@dataclass(frozen=True)
class Frames:
    """What the fit needs of N planes. Errors are for peak 1, before clamping: error(s) = error - 2 s * gain + s^2 * energy."""

    values: Values
    """N x 5 statistics."""
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


def fit(frames: Frames) -> Estimate:
    """The estimate with the largest mean gain, losses counted ``LOSSES`` times; deterministic."""
    low, high = np.percentile(frames.values, [1, 99], axis=0)
    values = np.clip(frames.values, low, high)
    mean, spread = values.mean(0), values.std(0) + 1e-9
    unit = np.c_[(values - mean) / spread, np.ones(len(values))]
    share = frames.weights / frames.weights.sum()
    decay = np.r_[np.full(len(STATISTICS), DECAY), 0]

    def loss(p: Values) -> tuple[float, Values]:
        strength = MOST / (1 + np.exp(-(unit @ p)))
        after = frames.error - 2 * strength * frames.gain + strength**2 * frames.energy + FLOOR
        gains = 10 * np.log10((frames.error + FLOOR) / after)
        weight = share * np.where(gains < 0, LOSSES, 1)
        slope = -20 / np.log(10) * (strength * frames.energy - frames.gain) / after
        logit = strength * (1 - strength / MOST)
        return -float(weight @ gains) + float(decay @ p**2), -unit.T @ (weight * slope * logit) + 2 * decay * p

    p = minimize(loss, np.zeros(unit.shape[1]), jac=True, method="L-BFGS-B").x
    weights = p[:-1] / spread
    return Estimate(float(p[-1] - weights @ mean), *(tuple(map(float, column)) for column in (weights, low, high)))
