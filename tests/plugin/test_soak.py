# SPDX-License-Identifier: MIT
"""Memory stays flat over hundreds of filters and thousands of frames: benchmarks/soak.py, shorter."""

from __future__ import annotations

import json
import statistics
from pathlib import Path

import pytest
import soak
from conftest import python

import vsartifact
from support import trixie

SIDE = 128
COUNTS = {"vulkan": (100, 300), "gpu": (100, 500)}
"""Filters and frames on what is slower than 300 and 2000 may take."""


@pytest.mark.parametrize("provider", ["native", "cpu", "openvino", "vulkan", "gpu"])
def test_memory_is_flat(provider: str) -> None:
    """Half of what the loss of one luma plane of 16 KiB a filter or a frame would take is too much.

    On Vulkan's software device memory of the device is the process's own.
    """
    cycles, frames = COUNTS.get(provider, (300, 2000))
    arguments = ["--one", provider, "--size", f"{SIDE}x{SIDE}", "--cycles", cycles, "--frames", frames]
    if provider == "gpu":
        if not trixie.DEVICE.is_file():
            pytest.skip("build/trixie is not there (tests/system_packages.sh)")
        code = "import runpy; sys.argv[0] = sys.argv.pop(1); runpy.run_path(sys.argv[0], run_name='__main__')"
        said = trixie.run_python(code, soak.__file__, *arguments).splitlines()
    else:
        row = next(p for p in vsartifact.providers() if p.name == provider)
        if not row.devices:
            pytest.skip(row.reason or "")
        said = python(soak.__file__, *arguments)
    curve = [json.loads(line) for line in said if line.startswith("[")]
    for phase, count in (("cycles", cycles), ("frames", frames)):
        rows = [(n, kib) for name, n, kib in curve if name == phase]
        assert rows[-1][0] == count
        warm = statistics.median(kib for n, kib in rows if count / 4 <= n < count / 3)
        end = statistics.median(kib for n, kib in rows if n > count * 11 / 12)
        lost = SIDE * SIDE / 1024 * count * 2 / 3
        assert end - warm < lost / 2, rows[::20]


def test_a_leak_would_show(tmp_path: Path) -> None:
    """What the summary says of a curve that rises by 4 KiB each, and of one that does not."""
    rising = [("frames", n, 70000 + 4 * n) for n in range(0, 900, 3)]
    assert "+4096.0 bytes each" in soak.summary(rising, "frames")
    assert "+0.0 bytes each" in soak.summary([(phase, n, 70000) for phase, n, _ in rising], "frames")
    soak.draw({"cpu": [*rising, ("cycles", 1, 70000)]}, tmp_path / "soak.png")
    assert (tmp_path / "soak.png").stat().st_size > 5000
