# SPDX-License-Identifier: MIT
"""What provider ``vulkan`` moves in the device's memory, as benchmarks/vulkan_counts.py counts it."""

from __future__ import annotations

from pathlib import Path

import pytest
import vulkan_counts
from test_plugin_vulkan import VULKAN

pytestmark = pytest.mark.skipif(not VULKAN.devices, reason=VULKAN.reason or "")


@pytest.fixture(scope="module")
def loader(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The loader that writes down what is recorded."""
    return vulkan_counts.build_loader(tmp_path_factory.mktemp("loader"))


@pytest.mark.parametrize("model", ["car_3k", "car_10k", "car_40k", "fsrcnnx_car"])
def test_half_of_what_layer_by_layer_moves(loader: Path, model: str) -> None:
    """At 1280x720; at most a tenth more multiplications than the network's own, edges included."""
    network, around = vulkan_counts.passes(model, loader, 1280, 720, False)
    moved, multiplied = (sum(column) / (1280 * 720) for column in zip(*map(vulkan_counts.count_pass, network), strict=True))
    assert 2 + 2 * 4 < sum(vulkan_counts.count_pass(row)[0] for row in around) / (1280 * 720) < 20
    other, own, _, _ = vulkan_counts.layer_by_layer(vulkan_counts.MODELS / f"{model}.onnx", False)
    assert 0.2 * other < moved <= 0.5 * other
    assert own < multiplied <= 1.1 * own
