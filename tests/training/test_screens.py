# SPDX-License-Identifier: MIT
"""training/screens.py: pictures of screens by a real browser."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from vsartifact.training import screens

PAGE = "<html><body style='margin:0;background:#fff;color:#000'>" + "<p>A paragraph of text.</p>" * 200 + "</body></html>"
CODE = "def answer(question: str) -> int:\n    # The answer.\n    return 42\n\n" * 40


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sources")
    (folder / "page.html").write_text(PAGE)
    (folder / "code.py").write_text(CODE)
    (folder / "short.py").write_text("pass\n")
    (folder / "picture.png").write_bytes(b"x" * 5000)
    return folder


def run(folder: Path, out: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own, as Playwright wants it beside another test's browser."""
    command = [sys.executable, "-m", "vsartifact.training.screens", str(folder), "--out", str(out), "--count", "5", *options]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def render(folder: Path, out: Path, *options: str) -> list[np.ndarray]:
    done = run(folder, out, "--size", "320", "192", *options)
    assert (done.returncode, done.stderr) == (0, "")
    assert "5 pictures of 2 files" in done.stdout
    assert sorted(path.name for path in out.iterdir()) == [f"screen_{number:04d}.png" for number in range(5)]
    return [np.asarray(Image.open(out / f"screen_{number:04d}.png").convert("RGB")) for number in range(5)]


def test_pictures_of_pages_and_code(sources: Path, tmp_path: Path) -> None:
    first = render(sources, tmp_path / "first")
    assert {picture.shape for picture in first} == {(192, 320, 3)}
    assert all(picture.std() > 5 for picture in first), "text on a ground"
    assert len({picture.tobytes() for picture in first}) == 5
    again = render(sources, tmp_path / "again")
    assert all(np.array_equal(a, b) for a, b in zip(first, again, strict=True)), "same seed, same pictures"
    other = render(sources, tmp_path / "other", "--seed", "1")
    assert not any(np.array_equal(a, b) for a, b in zip(first, other, strict=True))


def test_nothing_to_show(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert screens.main([str(tmp_path), "--out", str(tmp_path / "out")]) == 1
    assert "no HTML or source file of 2 to 400 KB in" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_no_browser(sources: Path, tmp_path: Path) -> None:
    done = run(sources, tmp_path / "out", "--chromium", str(tmp_path / "none"))
    assert done.returncode == 1
    assert "cannot start" in done.stderr
    assert "name another with --chromium" in done.stderr
    assert list((tmp_path / "out").iterdir()) == []
