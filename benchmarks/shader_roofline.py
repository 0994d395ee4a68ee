# SPDX-License-Identifier: MIT
"""The least time that a shader can take on a device: arithmetic, texture units and memory at their published peaks.

A pass cannot be faster than the slowest of the three, passes run one after the other. Real times are longer; the floor says which of
the three a design should save, and how much a fusion can win at all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from glsl.counts import Counts


@dataclass(frozen=True, kw_only=True)
class Device:
    """Peaks of a graphics processor."""

    name: str
    single: float
    """TFLOPS in float32 (a multiply-add is two)."""
    half: float
    """TFLOPS in float16 on the ordinary lanes, not matrix units."""
    memory: float
    """GB/s."""
    texels: float
    """Texture samples, 1e9 a second."""


DEVICES = (
    # NVIDIA Ada GPU Architecture whitepaper, table of RTX 4090 (half precision on the ordinary lanes at the rate of single).
    Device(name="RTX 4090", single=82.6, half=82.6, memory=1008, texels=1290),
    # NVIDIA product page, GeForce RTX 3060 12 GB: 3584 lanes, 112 texture units, 1.777 GHz, 360 GB/s.
    Device(name="RTX 3060", single=12.7, half=12.7, memory=360, texels=199),
    # AMD product page, Ryzen 7 7840U: 12 compute units at 2.7 GHz; without dual issue, which few shaders reach. DDR5-5600.
    Device(name="Radeon 780M", single=4.15, half=8.29, memory=89.6, texels=130),
    # Valve, Steam Deck technical specifications: 8 compute units of RDNA 2 at 1.6 GHz, 1.6 TFLOPS, 88 GB/s.
    Device(name="Steam Deck", single=1.6, half=3.3, memory=88, texels=51.2),
    # Intel, 11th Gen Core datasheet: Iris Xe, 96 execution units at 1.35 GHz, LPDDR4x-4267, 48 texels a clock.
    Device(name="Iris Xe 96EU", single=2.07, half=4.15, memory=68.3, texels=64.8),
    # Apple press release of 2020-11-10: 2.6 TFLOPS, 82 gigatexels/s; 68.25 GB/s. Half precision at the rate of single.
    Device(name="Apple M1", single=2.6, half=2.6, memory=68.25, texels=82),
)


@dataclass(frozen=True, kw_only=True)
class Floor:
    """Milliseconds of a pass or of a file for a frame."""

    arithmetic: float
    textures: float
    memory: float

    @property
    def time(self) -> float:
        """What the pass takes at least."""
        return max(self.arithmetic, self.textures, self.memory)

    @property
    def bound(self) -> str:
        """Which of the three it is."""
        return max(("arithmetic", "textures", "memory"), key=lambda name: getattr(self, name))


def floor(counts: Counts, device: Device, pixels: int) -> Floor:
    """The floor of one pass on a frame of ``pixels``.

    Packed bytes run at four times the rate of float32; operations that are no multiply-adds take the slot of one.
    """
    other_half = counts.other if counts.half > counts.full else 0.0
    single = counts.full + counts.other - other_half + counts.int8 / 4
    seconds = 2 * pixels * (single / (device.single * 1e12) + (counts.half + other_half) / (device.half * 1e12))
    return Floor(
        arithmetic=1e3 * seconds,
        textures=1e3 * pixels * counts.fetches / (device.texels * 1e9),
        memory=1e3 * pixels * (counts.read + counts.written) / (device.memory * 1e9),
    )


def total(floors: Sequence[Floor]) -> float:
    """Milliseconds of passes one after the other."""
    return sum(item.time for item in floors)
