# SPDX-License-Identifier: MIT
"""The fit of how much texture is missing."""

from __future__ import annotations

import numpy as np
import pytest

from vsartifact.training import texture_fit


def squares(count: int = 4000) -> texture_fit.Squares:
    """Of which half a code of fine and a tenth of middle texture is missing for each code that restoring changed."""
    rng = np.random.default_rng(0)
    features = np.stack([rng.uniform(0, high, count) for high in (3, 6, 0, 2)], 1)
    features[:, 2] = rng.uniform(72, 128, count)
    missing = (features[:, 3:] * np.array([0.5, 0.1])) ** 2
    return texture_fit.Squares(features, missing, np.zeros(count, np.int64), np.zeros(count, np.int64))


def test_the_fit_finds_what_grows_with_the_change() -> None:
    known = squares()
    tables = texture_fit.fit(known)
    np.testing.assert_allclose(texture_fit.predict(known, tables), np.sqrt(known.missing), atol=0.05)
    assert not tables[1][[0, -1]].any()


def test_deviations_bring_the_energies_that_they_are_for() -> None:
    roots = np.array([[0.8], [0.15]])
    fine, middle = texture_fit.deviations(roots)[:, 0]
    for root, (own, other) in zip(roots[:, 0], texture_fit.RESPONSES, strict=True):
        energy = own[0] * fine**2 + 2 * own[1] * fine * middle + other[1] * middle**2
        assert np.sqrt(energy) == pytest.approx(root, rel=0.05)
