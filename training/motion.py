# SPDX-License-Identifier: MIT
"""Moving clips rendered from stills, and edits of clips: cuts, fades, changes of brightness, grain.

Clips are lists of ``[y, u, v]`` uint8 frames. Everything here happens before coding: both sides of a pair have it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from vsartifact.training.codec_table import Frame, Plane
from vsartifact.training.sources import cut_still, halve

TURN = 0.01
"""Largest rotation in radians and largest zoom (natural logarithm) per frame."""

MARGINS = (16, 96)
"""Smallest and largest number of pixels by which the piece that moves is larger than the frame."""


def move_still(
    picture: Frame, size: int, length: int, rng: np.random.Generator, warp_chance: float = 0.5, static_chance: float = 0.1
) -> list[Frame] | None:
    """A 4:2:0 clip of ``length`` frames in which a picture moves; None where the picture is too small.

    Args:
        picture: 4:4:4 planes.
        size: width and height of the frames.
        length: number of frames.
        rng: source of randomness.
        warp_chance: how often the picture also zooms and turns along a smooth path (bicubic). Otherwise it pans by whole pixels,
            which resamples nothing.
        static_chance: how often it does not pan.
    """
    grow = min(int(rng.integers(MARGINS[0], MARGINS[1] + 1)), max(min(picture[0].shape) - size, MARGINS[0]))
    canvas = cut_still(picture, size + grow, rng)
    if canvas is None:
        return None
    room = grow / 2
    speed = 0.0 if rng.random() < static_chance else rng.uniform(0, min(room / length * 2, 8.0))
    angle = rng.uniform(0, 2 * math.pi)
    time = np.linspace(-(length - 1) / 2, (length - 1) / 2, length)
    path = time[:, None] * speed * np.array([math.cos(angle), math.sin(angle)])
    if rng.random() < warp_chance:
        zoom, turn, reach = _within(rng.uniform(-TURN, TURN), rng.uniform(-TURN, TURN), size, length, 0.75 * room)
        return _warp(canvas, size, np.clip(path, reach - room, room - reach) + room, zoom * time, turn * time)
    path = np.clip(path, -room, room) + room
    return _pan(canvas, size, np.rint(path / 2).astype(int) * 2 if rng.random() < 0.5 else np.rint(path).astype(int))


def cut(frames: list[Frame], other: list[Frame], at: int) -> list[Frame]:
    """``frames`` up to frame ``at``, ``other`` from there on; as long as the shorter one."""
    length = min(len(frames), len(other))
    return frames[:at] + other[at:length]


def fade(frames: list[Frame], other: list[Frame], amounts: Sequence[float]) -> list[Frame]:
    """Mix every frame with that of ``other``: amount 0 is the frame, 1 is the other's. As long as the shortest argument."""
    return [
        [_rounded(a.astype(np.float32) * (1 - t) + b.astype(np.float32) * t) for a, b in zip(f, g, strict=True)]
        for f, g, t in zip(frames, other, amounts, strict=False)
    ]


def flat(like: list[Frame], luma: int) -> list[Frame]:
    """A clip of one grey, for fades to black or white."""
    frame = [np.full_like(plane, value) for plane, value in zip(like[0], (luma, 128, 128), strict=True)]
    return [frame] * len(like)


def brighten(frames: list[Frame], gains: Sequence[float], black: int) -> list[Frame]:
    """Multiply every frame's light by its gain; ``black`` is luma's zero, 16 in limited range."""
    return [
        [_rounded((p.astype(np.float32) - zero) * gain + zero) for p, zero in zip(f, (black, 128, 128), strict=True)]
        for f, gain in zip(frames, gains, strict=True)
    ]


def add_grain(frames: list[Frame], sigma: float, rng: np.random.Generator) -> list[Frame]:
    """Add Gaussian luma grain of ``sigma`` code values, new in every frame."""
    return [[_rounded(f[0] + rng.normal(0, sigma, f[0].shape)), f[1], f[2]] for f in frames]


def _within(zoom: float, turn: float, size: int, frames: int, room: float) -> tuple[float, float, float]:
    """Zoom and turn per frame, slowed down until they reach at most ``room`` pixels beyond the frame, and that reach."""
    taps, half = 2.0, (frames - 1) / 2
    reach = size / 2 * (math.exp(abs(zoom) * half) * (1 + abs(turn) * half) - 1)
    slower = min(1.0, (room - taps) / reach) if reach else 1.0  # reach is convex in both: it shrinks at least as fast
    return zoom * slower, turn * slower, reach * slower + taps


def _pan(canvas: Frame, size: int, path: NDArray[np.int_]) -> list[Frame]:
    out = []
    for x, y in path:
        y, u, v = (plane[y : y + size, x : x + size] for plane in canvas)
        out.append([y.copy(), halve(u), halve(v)])
    return out


def _warp(
    canvas: Frame, size: int, path: NDArray[np.float64], zooms: NDArray[np.float64], turns: NDArray[np.float64]
) -> list[Frame]:
    out = []
    planes = [Image.fromarray(plane.astype(np.float32)) for plane in canvas]  # Pillow truncates 8-bit results
    for (x, y), zoom, turn in zip(path, zooms, turns, strict=True):
        a, b, c = math.exp(zoom) * math.cos(turn), -math.exp(zoom) * math.sin(turn), size / 2
        matrix = (a, b, x + c - a * c - b * c, -b, a, y + c + b * c - a * c)
        moved = [p.transform((size, size), Image.Transform.AFFINE, matrix, Image.Resampling.BICUBIC) for p in planes]
        luma, u, v = (_rounded(np.asarray(p)) for p in moved)
        out.append([luma, halve(u), halve(v)])
    return out


def _rounded(plane: NDArray[np.floating]) -> Plane:
    return np.clip(np.rint(plane), 0, 255).astype(np.uint8)
