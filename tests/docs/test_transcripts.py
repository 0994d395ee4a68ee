# SPDX-License-Identifier: MIT
"""What the documents show of a command (blocks of language ``console``) is what it prints today.

`pytest tests/docs/test_transcripts.py --record` writes these blocks anew.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import av
import pytest
from conftest import subprocess_environment

from support import DATA
from support.documents import FILES, Transcript, transcripts

PAGES = [file for file in FILES if transcripts(file)]
TOLERANCE = 0.02
"""Of decimals, in dB: processors sum in different orders."""
VARIES = [r"[\d.]+(?= a second)"]
"""Numbers that differ from run to run."""
OF_THE_MACHINE = {"vsartifact doctor": r"^(?:ok|-)\s+(.+?)\s{2,}.*"}
"""Commands that tell of the machine, and what of a line is the same everywhere; other lines of them are not compared."""


def page_name(file: Path) -> str:
    return file.name


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """The film that the documents speak of, its original, and a picture."""
    shutil.copy(DATA / "sintel_crf32.mkv", tmp_path / "film.mkv")
    shutil.copy(DATA / "sintel_reference.mkv", tmp_path / "original.mkv")
    with av.open(str(tmp_path / "film.mkv")) as film:
        next(film.decode(video=0)).to_image().save(tmp_path / "photo.jpg", quality=30)
    return tmp_path


def run(command: str, workspace: Path) -> list[str]:
    """The lines that a command prints in the workspace, whose home is below it; a terminal of 120 characters."""
    home = workspace / "home"
    environment = subprocess_environment(HOME=str(home), XDG_CACHE_HOME=str(home / ".cache"), COLUMNS="120")
    environment.pop("XDG_CONFIG_HOME", None)
    done = subprocess.run(
        ["bash", "-c", command], cwd=workspace, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        check=False, timeout=120,
    )  # fmt: skip
    return [line.rstrip() for line in done.stdout.replace(str(home), "~").splitlines()]


def comparable(command: str, lines: list[str]) -> tuple[list[str], list[float]]:
    """Lines without what may differ, and the decimals that stood in them."""
    if command in OF_THE_MACHINE:
        return [found[1] for line in lines if (found := re.match(OF_THE_MACHINE[command], line))], []
    texts = [re.sub("|".join(VARIES), "N", line) for line in lines]
    decimal = re.compile(r"(?<![\d.])[-+]?\d+\.\d+(?![\d.])")
    numbers = [float(number) for line in texts for number in decimal.findall(line)]
    return [decimal.sub("D", line) for line in texts], numbers


def write(page: Path, shown: list[tuple[Transcript, list[str]]]) -> None:
    lines = page.read_text().split("\n")
    for transcript, printed in reversed(shown):
        lines[transcript.line : transcript.line + len(transcript.printed)] = printed
    page.write_text("\n".join(lines))


@pytest.mark.parametrize("page", PAGES, ids=page_name)
def test_commands_print_what_the_page_shows(page: Path, workspace: Path, pytestconfig: pytest.Config) -> None:
    """In the order of the page: a later command may need what an earlier one has left."""
    shown = [(transcript, run(transcript.command, workspace)) for transcript in transcripts(page)]
    if pytestconfig.getoption("record"):
        write(page, [(t, new) for t, new in shown if comparable(t.command, new) != comparable(t.command, t.printed)])
        return
    for transcript, printed in shown:
        texts, numbers = comparable(transcript.command, printed)
        expected, figures = comparable(transcript.command, transcript.printed)
        assert texts == expected, f"{page.name}:{transcript.line}: {transcript.command} prints something else; see --record"
        assert numbers == pytest.approx(figures, abs=TOLERANCE), f"{page.name}:{transcript.line}: {transcript.command}"


def test_there_are_transcripts() -> None:
    assert sum(len(transcripts(page)) for page in PAGES) >= 8
