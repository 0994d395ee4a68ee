# SPDX-License-Identifier: MIT
"""The plugin's motion against its specification, to the sample, for the kernels of each instruction set."""

from __future__ import annotations

import ctypes
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from support import ROOT
from vsartifact.core import motion

PLUGIN = ROOT / "vsartifact" / "plugin"
Frame = list[NDArray[Any]]
Twin = Callable[..., tuple[Frame, NDArray[np.float32], NDArray[np.float32], bool]]

COMPILED = (
    "motion/motion",
    "motion/field",
    "motion/padded",
    "motion/portable",
    "samples/planes",
    "samples/mask",
    "system/scratch",
    "system/cpu",
)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> ctypes.CDLL:
    folder = tmp_path_factory.mktemp("motion")
    flags = ["-std=c++20", "-O2", "-fPIC", f"-I{PLUGIN}"]
    avx2 = folder / "avx2.o"
    subprocess.run(["c++", *flags, "-mavx2", "-c", PLUGIN / "motion/avx2.cpp", "-o", avx2], check=True)
    sources = [Path(__file__).parent / "motion_twin.cpp", *(PLUGIN / f"{name}.cpp" for name in COMPILED)]
    subprocess.run(["c++", *flags, "-shared", *sources, avx2, "-o", folder / "motion.so"], check=True)
    found = ctypes.CDLL(str(folder / "motion.so"))
    found.isa.restype = ctypes.c_char_p
    return found


@pytest.fixture(params=["avx2", "portable"])
def twin(request: pytest.FixtureRequest, library: ctypes.CDLL) -> Twin:
    """``motion.move`` in C++: planes, fits of luma's and of chroma's size, and whether anything is taken of the other frame."""
    numbers = {library.isa(n).decode(): n for n in range(4) if library.isa(n) is not None}
    if request.param not in numbers:
        pytest.skip(f"this CPU has no {request.param}")

    def move(here: Frame, there: Frame, bits: int = 8, *, moved: bool = False) -> tuple[Frame, Any, Any, bool]:
        height, width = here[0].shape
        rows, columns = here[-1].shape
        halves = (int(columns < width), int(rows < height))
        own, other = (b"".join(plane.tobytes() for plane in frame) for frame in (here, there))
        out = ctypes.create_string_buffer(len(own))
        fit, small = np.zeros((height, width), np.float32), np.zeros((rows, columns), np.float32)
        pointers = [a.ctypes.data_as(ctypes.c_void_p) for a in (fit, small)]
        sizes = (len(here), width, height, bits, *halves)
        taken = library.move_frame(numbers[request.param], int(moved), *sizes, own, other, out, *pointers)
        ends = np.cumsum([plane.size for plane in here])[:-1]
        flat = np.split(np.frombuffer(out.raw, here[0].dtype), ends)
        return [part.reshape(plane.shape) for part, plane in zip(flat, here, strict=True)], fit, small, bool(taken)

    return move


def shapes(width: int, height: int, chroma: str) -> list[tuple[int, int]]:
    luma, half_x, half_y = (height, width), chroma in ("420", "422"), chroma == "420"
    return [luma] if chroma == "gray" else [luma, *[(height >> half_y, width >> half_x)] * 2]


def textured(sizes: list[tuple[int, int]], bits: int, rng: np.random.Generator, at: tuple[float, float] = (0, 0)) -> Frame:
    """Waves, the same for every call but for where they are and for noise, which moving by parts of a sample shows."""
    planes = []
    for i, (height, width) in enumerate(sizes):
        scale = sizes[0][1] / width, sizes[0][0] / height
        x, y = np.arange(width) * scale[0] + at[0], np.arange(height)[:, None] * scale[1] + at[1]
        wave = np.sin(x / 5 + i) * np.cos(y / 7) + np.sin((x + 2 * y) / 11) + 0.4 * np.sin(x * y / 90)
        noisy = 0.5 + 0.2 * wave + rng.normal(0, 0.01, (height, width))
        planes.append(np.rint(np.clip(noisy, 0, 1) * ((1 << bits) - 1)).astype(np.uint8 if bits == 8 else np.uint16))
    return planes


def noise(sizes: list[tuple[int, int]], bits: int, rng: np.random.Generator) -> Frame:
    return [rng.integers(0, 1 << bits, size).astype(np.uint8 if bits == 8 else np.uint16) for size in sizes]


def compare(twin: Twin, here: Frame, there: Frame, bits: int) -> tuple[Frame, NDArray[np.float32]]:
    wanted, wanted_fit = motion.move(here, there, bits)
    got, fit, small, taken = twin(here, there, bits)
    for a, b in zip(got, wanted, strict=True):
        np.testing.assert_array_equal(a, b)
    np.testing.assert_array_equal(fit, wanted_fit)
    assert taken == bool(wanted_fit.any())
    if len(here) > 1 and here[1].shape != here[0].shape and here[1].shape[0] * 2 == here[0].shape[0]:
        means = wanted_fit.reshape(small.shape[0], 2, small.shape[1], 2).mean((1, 3))
        assert np.abs(small - means).max() <= 1 / motion.FULL
    return got, fit


GEOMETRY = [(176, 144), (130, 66), (64, 64), (63, 200), (97, 129), (300, 65)]
FORMATS = [("gray", 8), ("gray", 9), ("gray", 16), ("420", 8), ("420", 10), ("422", 8), ("444", 8), ("422", 16), ("444", 12)]


@pytest.mark.parametrize(("width", "height"), GEOMETRY)
@pytest.mark.parametrize("bits", [8, 10, 16])
def test_luma_of_any_size(twin: Twin, width: int, height: int, bits: int) -> None:
    rng = np.random.default_rng(width + bits)
    sizes = shapes(width, height, "gray")
    _, fit = compare(twin, textured(sizes, bits, rng), textured(sizes, bits, rng, (9.3, -5.6)), bits)
    assert fit.mean() > 0.5
    compare(twin, textured(sizes, bits, rng), noise(sizes, bits, rng), bits)


@pytest.mark.parametrize(("chroma", "bits"), FORMATS)
def test_formats(twin: Twin, chroma: str, bits: int) -> None:
    rng = np.random.default_rng(bits)
    sizes = shapes(150, 98, chroma)
    got, fit = compare(twin, textured(sizes, bits, rng), textured(sizes, bits, rng, (-3.75, 2.5)), bits)
    assert fit.mean() > 0.5
    assert all(plane.any() for plane in got)


@pytest.mark.parametrize("width", [1, 2, 3, 4, 5, 7, 9, 17])
@pytest.mark.parametrize("height", [1, 3, 4, 6, 13])
def test_tiny(twin: Twin, width: int, height: int) -> None:
    rng = np.random.default_rng(width)
    for make in (noise, textured):
        here, there = (make([(height, width)], 8, rng) for _ in range(2))
        compare(twin, here, there, 8)
        compare(twin, here, here, 8)


def test_chance(twin: Twin) -> None:
    """Samples at both ends of the range at random: sums and filters at their largest."""
    rng = np.random.default_rng(5)
    for bits in (8, 16):
        for chroma in ("gray", "420"):
            sizes = shapes(72, 70, chroma)
            here, there = ([plane // top * top for plane in noise(sizes, bits, rng)] for top in ((1 << bits - 1) - 1,) * 2)
            compare(twin, here, there, bits)
            block = [np.where(rng.random(plane.shape) < 0.02, other, plane) for plane, other in zip(here, there, strict=True)]
            _, fit = compare(twin, here, [plane.astype(here[0].dtype) for plane in block], bits)
            assert fit.any()


def test_film(twin: Twin, data: Path) -> None:
    """Frames of a film that was coded."""
    frames = []
    with av.open(str(data / "sintel_crf32.mkv")) as container:
        for decoded, _ in zip(container.decode(video=0), range(4), strict=False):
            height, width = decoded.height, decoded.width
            flat = decoded.to_ndarray(format="yuv420p").reshape(-1)
            parts = np.split(flat, [height * width, height * width * 5 // 4])
            planes = shapes(width, height, "420")
            frames.append([part.reshape(size) for part, size in zip(parts, planes, strict=True)])
    for a, b in ((0, 1), (3, 1)):
        _, fit = compare(twin, frames[a], frames[b], 8)
        assert fit.mean() > 0.5


def test_cut_takes_nothing(twin: Twin) -> None:
    rng = np.random.default_rng(1)
    sizes = shapes(96, 80, "420")
    here = textured(sizes, 8, rng)
    other = [255 - plane for plane in noise(sizes, 8, rng)]
    got, fit, small, taken = twin(here, other)
    assert not taken
    assert not fit.any()
    assert not small.any()
    for a, b in zip(got, here, strict=True):
        np.testing.assert_array_equal(a, b)


def test_moved_by_others_is_blended_alone(twin: Twin) -> None:
    rng = np.random.default_rng(2)
    sizes = shapes(100, 76, "420")
    here, there = textured(sizes, 8, rng), textured(sizes, 8, rng, (0.3, 0.2))
    there[0][:40, :40] = rng.integers(0, 255, (40, 40))
    got, fit, small, taken = twin(here, there, moved=True)
    blocks = motion.fit_of_blocks(here[0].astype(int), there[0].astype(int))
    assert taken
    for own, other, plane in zip(here, there, got, strict=True):
        height, width = own.shape
        samples = motion.fit_of_samples(blocks, height, width, (int(height < 76), int(width < 100)))
        np.testing.assert_array_equal(plane, motion.blend(own, other.astype(np.int64), samples))
        np.testing.assert_array_equal(small if own is not here[0] else fit, (samples / motion.FULL).astype(np.float32))
