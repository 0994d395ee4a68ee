# SPDX-License-Identifier: MIT
"""Texture that is put back: its noise, what is measured, and where none may be."""

from __future__ import annotations

import re

import numpy as np
import pytest

from support import ROOT
from vsartifact.core import texture, texture_table


def camera(height: int = 96, width: int = 128, seed: int = 0, grain: float = 0.7) -> np.ndarray:
    """Slow waves with a little noise, as a camera's picture coded well has them."""
    y, x = np.mgrid[:height, :width]
    noise = np.random.default_rng(seed).normal(0, grain, (height, width))
    return np.rint(np.clip(120 + 30 * np.sin(x / 19) + 20 * np.cos(y / 13) + noise, 16, 235)).astype(np.uint8)


def changed(plane: np.ndarray, size: int = 1) -> np.ndarray:
    """What a restoration that changes every pixel by so many codes makes of it."""
    y, x = np.indices(plane.shape)
    return np.where((x + y) % 2, plane + size, plane - size).astype(plane.dtype)


def test_noise_has_the_deviations_that_it_says():
    for band, deviation in zip(texture.noise(3, 400, 300), texture.DEVIATION, strict=True):
        assert abs(band.std() / deviation - 1) < 0.01
        assert abs(band.mean()) < 0.02 * deviation


def test_noise_is_of_its_place_and_frame_alone():
    large, small = texture.noise(7, 90, 70), texture.noise(7, 41, 33)
    for whole, part in zip(large, small, strict=True):
        np.testing.assert_array_equal(whole[:33, :41], part)
    for other in (8, 1007):
        assert abs(np.corrcoef(large[0].ravel(), texture.noise(other, 90, 70)[0].ravel())[0, 1]) < 0.05


def test_noise_repeats_nowhere():
    fine = texture.noise(0, 256, 256)[0].astype(np.float64)
    spectrum = np.fft.rfft2(fine)
    correlation = np.fft.irfft2(abs(spectrum) ** 2) / (fine.size * fine.var())
    correlation[:5, :5] = correlation[-5:, :5] = correlation[:5, -5:] = correlation[-5:, -5:] = 0
    assert abs(correlation).max() < 0.03


def test_bands_against_filters_written_out():
    rng = np.random.default_rng(1)
    values = rng.integers(0, 4080, (20, 30))
    narrow, wide = np.array([1, 2, 1]) / 4, np.array([1, 4, 6, 4, 1]) / 16
    fine, middle = texture.bands(values)

    def at(kernel, y, x):
        r = len(kernel) // 2
        return (np.outer(kernel, kernel) * values[y - r : y + r + 1, x - r : x + r + 1]).sum()

    for y, x in ((2, 2), (9, 17), (17, 27)):
        assert fine[y - 2, x - 2] == pytest.approx(256 * (values[y, x] - at(narrow, y, x)))
        assert middle[y - 2, x - 2] == pytest.approx(256 * (at(narrow, y, x) - at(wide, y, x)))


def test_energies_of_known_noise():
    """White noise of deviation 3 has 9 times the energies of the filters."""
    noisy = np.rint(128 + np.random.default_rng(2).normal(0, 3, (256, 256)) * 1).astype(np.uint8)
    left = texture.measure(texture.sixteenths(noisy, 8))
    assert left.fine.mean() == pytest.approx(9.083 * 0.6406, rel=0.03)
    assert left.middle.mean() == pytest.approx(9.083 * 0.02008, rel=0.05)
    assert left.brightness.mean() == pytest.approx(128, abs=0.1)


def test_nothing_on_drawn_art_gradients_and_bars():
    drawn = np.full((96, 128), 60, np.uint8)
    drawn[20:60, 30:90] = 180
    gradient = (40 + np.mgrid[:96, :128][1] // 12).astype(np.uint8)
    for plane in (drawn, gradient, np.full((96, 128), 128, np.uint8)):
        assert not texture.grain(plane, changed(plane, 3), 8, 0, 1.0).any()
    bars = camera()
    bars[:32] = 16
    total = texture.grain(bars, changed(bars), 8, 0, 1.0)
    assert not total[:16].any()
    assert total[48:].any()


def test_grain_is_what_the_amplitudes_say():
    plane = camera(256, 256)
    fine, middle = texture.amplitudes(texture.measure(texture.sixteenths(plane, 8)), 1.0).mean((1, 2))
    grain = np.stack([texture.grain(plane, changed(plane), 8, n, 1.0) for n in range(4)]) / 2.0**texture.FRACTION
    assert 0.05 < fine < 4
    # The bands are made of the same noise, so that they correlate: by 0.6 or so.
    assert np.hypot(fine, middle) * 0.95 < grain.std() < (fine + middle) * 1.05
    half = texture.grain(plane, changed(plane), 8, 0, 0.5) / 2.0**texture.FRACTION
    np.testing.assert_allclose(half, grain[0] / 2, atol=0.02)


def test_grain_grows_with_what_restoring_changed():
    plane = camera()
    none, one, two, three, four = (texture.grain(plane, changed(plane, size), 8, 0, 1.0) for size in range(5))
    assert not none.any()
    assert one.any()
    np.testing.assert_allclose(two, 2 * one, rtol=1e-3, atol=0.02 * 2.0**texture.FRACTION)
    np.testing.assert_array_equal(three, four)


def test_change_counts_in_codes():
    plane = camera()
    assert texture.change(texture.sixteenths(plane, 8), texture.sixteenths(changed(plane, 2), 8)) == 2
    some = plane.copy()
    some[:48] += 1
    assert texture.change(texture.sixteenths(plane, 8), texture.sixteenths(some, 8)) == pytest.approx(0.5**0.5)


def test_depths_get_the_same_grain():
    plane = camera()
    after = changed(plane)
    eight = texture.grain(plane, after, 8, 5, 1.0)
    for bits in (9, 10, 12, 16):
        wide, wide_after = (p.astype(np.uint16) << (bits - 8) for p in (plane, after))
        np.testing.assert_array_equal(texture.grain(wide, wide_after, bits, 5, 1.0), eight)
    real, real_after = (p.astype(np.float32) / np.float32(255) for p in (plane, after))
    np.testing.assert_array_equal(texture.grain(real, real_after, 0, 5, 1.0), eight)


def test_samples_stay_in_their_range():
    plane = np.array([[0, 255, 3, 254]], np.uint8)
    total = np.array([[-9, 9, -9, 9]], np.int64) << texture.FRACTION
    assert texture.add(plane, 8, total).tolist() == [[0, 255, 0, 255]]
    wide = texture.add(plane.astype(np.float32) / np.float32(255), 0, total)
    assert wide.min() == 0
    assert wide.max() == 1
    odd = np.array([[np.nan, 2.0]], np.float32)
    np.testing.assert_array_equal(texture.add(odd, 0, np.zeros((1, 2), np.int64)), odd)


def test_both_languages_have_the_same_tables():
    header = (ROOT / "vsartifact/plugin/frames/texture_table.hpp").read_text()
    found = {}
    for name, body in re.findall(r"double k(\w+)\[.*?= \{(.*?)\};", header, re.DOTALL):
        found[re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).upper()] = [float(v) for v in re.findall(r"[\d.e+-]+", body)]
    names = [name for name in dir(texture_table) if name.isupper()]
    assert sorted(found) == sorted(names)
    for name in names:
        assert found[name] == np.ravel(getattr(texture_table, name)).tolist()
