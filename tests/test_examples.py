# SPDX-License-Identifier: MIT
"""The scripts of examples/, run as the README says."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

SCRIPT = Path(__file__).resolve().parent.parent / "examples" / "restore.vpy"
WIDTH, HEIGHT = 640, 360


def vspipe(folder: Path, *arguments: str) -> list[np.ndarray]:
    """The planes of the first frame that ``vspipe -c y4m ARGUMENTS examples/restore.vpy -`` gives in ``folder``."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    command = ["vspipe", "-c", "y4m", "-e", "0", "-a", "source=clip.mkv", *arguments, str(SCRIPT), "-"]
    environment = os.environ | {"PATH": path, "PWD": str(folder)}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr.decode()
    header, _, rest = done.stdout.partition(b"\n")
    assert f"W{WIDTH} H{HEIGHT}".encode() in header
    samples = np.frombuffer(rest.partition(b"\n")[2], np.uint8, WIDTH * HEIGHT * 3 // 2)
    y, u, v = np.split(samples, [WIDTH * HEIGHT, WIDTH * HEIGHT * 5 // 4])
    return [y, u, v]


@pytest.fixture
def folder(tmp_path: Path, data: Path) -> Path:
    """A folder with clip.mkv in it."""
    shutil.copy(data / "sintel_crf32.mkv", tmp_path / "clip.mkv")
    return tmp_path


def test_restore_script(folder):
    """A path relative to where the command runs; luma alone, then chroma too, then nothing."""
    source = vspipe(folder, "-a", "strength=0")
    luma = vspipe(folder)
    both = vspipe(folder, "-a", "chroma=1")
    assert [np.array_equal(a, b) for a, b in zip(source, luma, strict=True)] == [False, True, True]
    assert [np.array_equal(a, b) for a, b in zip(source, both, strict=True)] == [False, False, False]
    assert np.array_equal(luma[0], both[0])
    assert [np.array_equal(a, b) for a, b in zip(source, vspipe(folder, "-a", "planes=1"), strict=True)] == [True, False, True]
