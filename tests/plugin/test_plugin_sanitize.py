# SPDX-License-Identifier: MIT
"""The plugin's in-process tests once more, on builds with AddressSanitizer, UndefinedBehaviorSanitizer and ThreadSanitizer."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from conftest import subprocess_environment

HERE = Path(__file__).resolve().parent
PARTS = (
    *("restore", "tiles", "errors", "providers", "conversion", "kinds", "scale", "foreign", "strength", "extremes", "native"),
    *("adaptive", "failures", "threads", "channels", "default", "neighbours", "neighbours_clips"),
)
IN_GPU_MEMORY = "test_plugin_gpu.py::test_frames_in_flight_give_the_same_bits"
SUITES = [
    *(f"test_plugin_{name}.py" for name in PARTS),
    *(IN_GPU_MEMORY, "test_plugin_gpu.py::test_formats_agree", "test_plugin_gpu.py::test_adaptive_strength_is_found_there"),
]


def sanitized(kind: str, build: Path, suites: list[str]) -> str:
    """Output of a run that found nothing."""
    done = subprocess.run(
        [HERE / "sanitize.sh", kind, build, "-q", *(HERE / suite for suite in suites)],
        env=subprocess_environment(PYTHON=sys.executable),
        capture_output=True,
        text=True,
        timeout=2400,
        check=False,
    )
    output = done.stdout + done.stderr
    assert done.returncode == 0, output[-8000:]
    return output


def test_no_wrong_access(tmp_path: Path) -> None:
    output = sanitized("address", tmp_path / "build", SUITES)
    assert "ERROR: AddressSanitizer" not in output
    assert "runtime error:" not in output
    passed = re.search(r"(\d+) passed", output)
    assert passed
    assert int(passed[1]) > 600


def test_no_race(tmp_path: Path) -> None:
    assert re.search(
        r"[1-9]\d* passed",
        sanitized(
            "thread",
            tmp_path / "build",
            ["test_plugin_threads.py", "test_plugin_neighbours_clips.py::test_streams", IN_GPU_MEMORY],
        ),
    )
