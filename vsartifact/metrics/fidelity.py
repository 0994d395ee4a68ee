# SPDX-License-Identifier: MIT
"""Squared error as PSNR: of luma, and of what changes from frame to frame."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from vsartifact.metrics.clip import Clip

EQUAL = 100.0
"""dB that stand for no error at all."""


def decibels(error: float, peak: float) -> float:
    """PSNR in dB for a mean squared error; ``EQUAL`` where that is 0."""
    return EQUAL if error == 0 else 10 * math.log10(peak**2 / error)


def psnr_y(truth: Clip, got: Clip) -> list[float]:
    """PSNR of luma in dB, for each frame."""
    pairs = zip(_luma(truth), _luma(got), strict=True)
    return [decibels(float(np.mean((b - a) ** 2)), truth.peak) for a, b in pairs]


def flicker(truth: Clip, got: Clip) -> list[float]:
    """PSNR in dB of the change of luma from each frame to the next: one value less than frames. Higher is calmer.

    The error of a difference of frames is what a viewer sees as pumping, crawling and popping: an error that stays where it is in still
    material costs nothing, one that comes and goes costs twice its square.
    """
    error = [b - a for a, b in zip(_luma(truth), _luma(got), strict=True)]
    return [decibels(float(np.mean((after - before) ** 2)), truth.peak) for before, after in pairwise(error)]


def mean_error(values: list[float]) -> float:
    """PSNR in dB of the mean of the squared errors that ``values`` (dB) stand for."""
    return -10 * math.log10(sum(10 ** (-value / 10) for value in values) / len(values))


def mean_root_error(values: list[float]) -> float:
    """The same of the mean of the errors' roots."""
    return -20 * math.log10(sum(10 ** (-value / 20) for value in values) / len(values))


def _luma(clip: Clip) -> list[NDArray[np.float64]]:
    return [frame[0].astype(np.float64) for frame in clip.frames]
