# SPDX-License-Identifier: MIT
"""docs/names.md holds: the words that it rules out are in no document and in nothing that the command prints as help."""

from __future__ import annotations

import re

import pytest
import typer.main
from typer.cli import get_docs_for_click

from support import ROOT
from support.documents import FILES
from vsartifact.cli.app import app

NAMES = ROOT / "docs" / "names.md"
HISTORY = {ROOT / "docs" / "training-log.md", ROOT / "CHANGELOG.md"}
"""What was written at its time and stays as it was."""


def rows() -> list[list[str]]:
    """The cells of the tables, without their heads."""
    lines = [line for line in NAMES.read_text().splitlines() if line.startswith("| ") and not line.startswith("| word |")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def ruled_out() -> list[str]:
    return [word.strip() for row in rows() for word in row[2].split(",") if word.strip()]


def test_each_word_is_explained_once() -> None:
    words = [word.strip() for row in rows() for word in row[0].split(",")]
    assert len(words) > 50
    assert [word for word in words if words.count(word) > 1] == []
    assert [row[0] for row in rows() if not row[1]] == []
    assert not set(words) & set(ruled_out())


@pytest.mark.parametrize("word", ruled_out())
def test_words_that_are_not_used(word: str) -> None:
    texts = {path.name: path.read_text() for path in FILES if path not in HISTORY | {NAMES}}
    command = typer.main.get_command(app)
    texts["vsartifact --help"] = get_docs_for_click(obj=command, ctx=typer.Context(command), name="vsartifact")
    found = [name for name, text in texts.items() if re.search(rf"\b{word}\b", text, flags=re.IGNORECASE)]
    assert found == [], f"docs/names.md has another word for {word!r}"
