# SPDX-License-Identifier: MIT
"""SSIMULACRA2 as a function that a network can learn by.

The published definition (cloudinary/ssimulacra2; dnjulek/vapoursynth-zip, with which VapourSynth users measure, does the same): R'G'B'
to linear light, reduced to six scales by means of 2x2, each to XYB (the opsin space of JPEG XL), a Gaussian of sigma 1.5 over nine
pixels, three maps of every plane and scale (structure, added edges, lost detail), of each the mean and the fourth-power mean. A weighted
sum of those is bent by a polynomial and a power into the score: 90 is hard to tell apart, 70 high quality, 50 medium, 30 low.

All tensors are N x 3 x H x W or, for pictures without colour, N x 1 x H x W; values are R'G'B' in 0..1 with the transfer function of sRGB.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

SCALES = 5
"""The sixth scale has no weight."""
KERNEL = (0.0076144188642501831, 0.0360749699175357819, 0.1095860823988914489, 0.2134445458650588989, 0.2665599882602691650)
"""The Gaussian's left half and its centre."""
OPSIN = ((0.30, 0.622, 0.078), (0.23, 0.692, 0.078), (0.24342269, 0.20476745, 0.55180986))
"""Linear R, G and B to the responses of three kinds of receptors."""
BIAS = 0.0037930734
"""Added to the responses before the cube root."""
C2 = 9e-4
"""Keeps structure finite where both pictures are flat."""
MAPS = ("structure", "added", "lost")
WEIGHTS: dict[tuple[int, int], dict[str, tuple[float, float]]] = {
    (0, 1): {"structure": (0, 1.1041726426657346)},
    (0, 2): {"structure": (0, 1.8422455520539298), "added": (0, 11.441172603757666)},
    (0, 3): {"structure": (0, 1.8787594979546387), "added": (0, 10.94906990605142)},
    (0, 4): {"added": (0.9677937080626833, 0.9981766977854967)},
    (1, 0): {"structure": (0, 7.466890328078848), "lost": (0, 17.445833984131262)},
    (1, 1): {"structure": (0, 6.683678146179332), "lost": (0, 1.027889937768264)},
    (1, 2): {"structure": (225.20515300849274, 19.213238186143016)},
    (1, 3): {"structure": (176.39317598450694, 24.43300999870476), "added": (0, 0.28520802612117757)},
    (1, 4): {"structure": (0, 34.77906344483772), "added": (0, 44.835625328877896)},
    (2, 3): {"structure": (0, 8.826982764996862), "added": (0, 23.19243343998926)},
    (2, 4): {
        "structure": (95.1080498811086, 0),
        "added": (0.9863978034400682, 171.2667255897307),
        "lost": (0.9834382792465353, 0.9807858872435379),
    },
}
"""By plane of XYB and scale: weights of the mean and of the fourth-power mean of each map. Weights below 0.01 are left out, as there."""


def linear_light(rgb: Tensor) -> Tensor:
    """R'G'B' with the transfer function of sRGB (IEC 61966-2-1) to linear light. Values below 0 count as 0."""
    rgb = rgb.clamp_min(0)
    return torch.where(rgb <= 0.04045, rgb / 12.92, ((rgb.clamp_min(0.04045) + 0.055) / 1.055) ** 2.4)


def to_xyb(linear: Tensor) -> Tensor:
    """Linear light, N x 3 or 1 x H x W -> XYB, N x 3 x H x W, shifted so that all values lie above 0."""
    if linear.shape[1] == 1:
        responses = [linear + BIAS] * 3
    else:
        matrix = linear.new_tensor(OPSIN)
        responses = list((torch.einsum("rc,nchw->nrhw", matrix, linear) + BIAS).clamp_min(1e-6).split(1, 1))
    long, medium, short = (response ** (1 / 3) - BIAS ** (1 / 3) for response in responses)
    x, y = (long - medium) / 2, (long + medium) / 2
    return torch.cat([14 * x + 0.42, y + 0.01, short - y + 0.55], 1)


@lru_cache(maxsize=64)
def _blur_matrix(size: int) -> Tensor:
    """size x size: the Gaussian along one axis; what lies outside is mirrored about the first and last pixel."""
    matrix = np.zeros((size, size), np.float32)
    for at in range(size):
        for tap in range(9):
            place = at + tap - 4
            if place < 0:
                place = min(-place, size - 1)
            elif place >= size:
                place = at - min(tap - 4 - (size - 1 - at), at)
            matrix[at, place] += KERNEL[min(tap, 8 - tap)]
    with torch.inference_mode(False):  # it serves training, too
        return torch.from_numpy(matrix)


def _blur(x: Tensor) -> Tensor:
    rows, columns = (_blur_matrix(size).to(x) for size in x.shape[-2:])
    return rows @ x @ columns.T


def _halve(x: Tensor) -> Tensor:
    """Means of 2x2; a last odd row or column counts twice."""
    return F.avg_pool2d(F.pad(x, (0, x.shape[-1] % 2, 0, x.shape[-2] % 2), mode="replicate"), 2)


def _means(values: Tensor, weights: tuple[float, float], tiny: float) -> Tensor:
    """Weighted mean and fourth-power mean, N values."""
    total = values.new_zeros(len(values))
    if weights[0]:
        total = total + weights[0] * values.mean((1, 2))
    if weights[1]:
        total = total + weights[1] * (values.square().square().mean((1, 2)) + tiny) ** 0.25
    return total


def distance(distorted: Tensor, reference: Tensor, tiny: float = 0.0) -> Tensor:
    """The weighted sum of all maps' means before it is bent, N values; 0 for equal pictures.

    Args:
        distorted, reference: N x 3 or 1 x H x W.
        tiny: added to means of fourth powers, so that their root has a slope at 0.
    """
    sides = [linear_light(side) for side in (reference, distorted)]
    total = reference.new_zeros(len(reference))
    colour = reference.shape[1] == 3
    for scale in range(SCALES):
        if scale:
            sides = [_halve(side) for side in sides]
        before, after = (to_xyb(side) for side in sides)
        for plane in range(3) if colour else (1,):
            weights = WEIGHTS.get((plane, scale))
            if not weights:
                continue
            a, b = before[:, plane], after[:, plane]
            mean_a, mean_b = _blur(a), _blur(b)
            if "structure" in weights:
                product = _blur(a * b)
                sum_of_squares = _blur((a + b).square())
                numerator = (1 - (mean_a - mean_b).square()) * (2 * (product - mean_a * mean_b) + C2)
                denominator = sum_of_squares - 2 * product - mean_a.square() - mean_b.square() + C2
                total = total + _means((1 - numerator / denominator).clamp_min(0), weights["structure"], tiny)
            if "added" in weights or "lost" in weights:
                edges = (1 + (b - mean_b).abs()) / (1 + (a - mean_a).abs()) - 1
                for name, signed in (("added", edges), ("lost", -edges)):
                    if name in weights:
                        total = total + _means(signed.clamp_min(0), weights[name], tiny)
    return total


def _bent(total: Tensor) -> Tensor:
    """The polynomial that makes the sum proportional to what people see, not below 0."""
    total = 0.9562382616834844 * total
    return (6.248496625763138e-5 * total**3 - 0.020884521182843837 * total**2 + 2.326765642916932 * total).clamp_min(0)


def score(distorted: Tensor, reference: Tensor) -> Tensor:
    """SSIMULACRA2, N values: 100 for equal pictures."""
    return 100 - 10 * _bent(distance(distorted, reference)) ** 0.6276336467831387


def loss(distorted: Tensor, reference: Tensor) -> Tensor:
    """The bent sum before its power, which would have the best pairs rule, divided to lie near 1 at a score of 30; N values."""
    return _bent(distance(distorted, reference, 1e-12)) / 20
