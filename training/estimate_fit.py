# SPDX-License-Identifier: MIT
"""Fits the estimate behind adaptive strength, ``vsartifact.core.adaptive``, to what was measured on planes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from vsartifact.core.adaptive import MOST, UNITS, Estimate, Unit, Values, scaled

FLOOR = 1e-5
"""Mean squared error that is always there, for peak 1: what is above 50 dB neither gains nor loses much."""
LOSSES = 2.0
"""How much a loss counts, of a gain: nobody notices a gain that was missed."""
DECAY = {"Y": 3e-4, "UV": 3e-3}
"""Weight of the squared coefficients in the fit of each of ``PLANES``: chroma of new material is further from that of the fit."""
STARTS = 4
"""Random networks that the fit begins with; the best one's is taken."""


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
