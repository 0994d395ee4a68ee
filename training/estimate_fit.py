# SPDX-License-Identifier: MIT
"""Fits the estimate behind adaptive strength, ``vsartifact.core.adaptive``, to what was measured on planes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.special import expit

from vsartifact.core.adaptive import MOST, UNITS, Estimate, Unit, Values, scaled

LOSSES = 3.0
"""How much a loss counts, of a gain: nobody notices a gain that was missed."""
DECAY = 3e-4
"""Weight of the squared coefficients in the fit."""
STARTS = 4
"""Random networks that the fit begins with; the best one's is taken."""


POWERS = np.arange(1, 4)
"""Of the strength, in the curves of gains."""


@dataclass(frozen=True)
class Frames:
    """What the fit needs of N planes."""

    values: Values
    """N x 6 statistics."""
    curves: Values
    """N x 3: what a viewer gains at strength s is curve . (s, s^2, s^3), see :func:`curve`."""
    weights: Values
    """How much each counts."""

    def gains(self, strength: Values | float) -> Values:
        """What is gained at a strength for each."""
        out: Values = (self.curves * np.power.outer(np.broadcast_to(strength, len(self.curves)), POWERS)).sum(1)
        return out

    def slopes(self, strength: Values) -> Values:
        """How that changes with strength."""
        out: Values = (self.curves * POWERS * np.power.outer(strength, POWERS - 1)).sum(1)
        return out

    def best(self) -> Values:
        """The best strength of each within 0..MOST, to a hundredth."""
        strengths = np.arange(0, MOST + 0.005, 0.01)
        out: Values = strengths[(self.curves @ np.power.outer(strengths, POWERS).T).argmax(1)]
        return out

    def mean(self, of: Values) -> float:
        """Weighted mean."""
        return float(np.average(of, weights=self.weights))

    def where(self, mask: NDArray[np.bool_]) -> Frames:
        """Some of the planes."""
        return Frames(self.values[mask], self.curves[mask], self.weights[mask])


def curve(strengths: Values, gains: Values) -> Values:
    """The cubic through 0 that is nearest to what was gained at these strengths."""
    out: Values = np.linalg.lstsq(np.power.outer(strengths, POWERS), gains, rcond=None)[0]
    return out


def fit(frames: Frames) -> Estimate:
    """The estimate with the largest mean gain, losses counted ``LOSSES`` times; deterministic.

    Args:
        frames: what was measured.
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

    decay = np.full(ends[-1] + UNITS * count, DECAY)
    decay[0] = decay[ends[2] : ends[3]] = 0  # biases

    def loss(p: Values) -> tuple[float, Values]:
        bias, weights, gains, biases, hidden = split(p)
        units = np.tanh(inputs @ hidden.T + biases)
        strength = MOST * expit(bias + inputs @ weights + units @ gains)
        gained = frames.gains(strength)
        weight = share * np.where(gained < 0, LOSSES, 1)
        logit = -weight * frames.slopes(strength) * strength * (1 - strength / MOST)
        before = logit[:, None] * gains * (1 - units**2)
        gradient = [[logit.sum()], inputs.T @ logit, units.T @ logit, before.sum(0), (before.T @ inputs).ravel()]
        return float(decay @ p**2 - weight @ gained), np.concatenate(gradient) + 2 * decay * p

    rng = np.random.default_rng(0)
    starts = [np.concatenate([np.zeros(1 + count), rng.normal(0, 0.5, UNITS * (2 + count))]) for _ in range(STARTS)]
    ended = [minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 1000}) for start in starts]
    bias, weights, gains, biases, hidden = (part.tolist() for part in split(min(ended, key=lambda end: end.fun).x))
    units = tuple(Unit(gain, b, tuple(row)) for gain, b, row in zip(gains, biases, hidden, strict=True))
    return Estimate(bias[0], tuple(weights), tuple(low.tolist()), tuple(high.tolist()), units)
