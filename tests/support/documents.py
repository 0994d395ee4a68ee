# SPDX-License-Identifier: MIT
"""What the Markdown files tell a reader to run: their commands and their Python blocks."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from markdown_it import MarkdownIt

from support import ROOT

FILES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("shaders/*.md")])

PROGRAMS = {
    "apt-get", "av1an", "cmake", "ctest", "ffmpeg", "git", "make", "mkdocs", "mkvmerge", "mpv", "pip", "pytest", "python", "torchrun",
    "vsartifact", "vspipe", "vspreview", "vsview", "x264", "x265",
}  # fmt: skip
SHELL = {"", "bash", "console", "sh", "shell"}
"""Languages of fenced blocks that hold commands; blocks that are indented have none."""
NO_COMMANDS = {"cpp", "glsl", "ini", "json", "lua", "mermaid", "text", "toml"}

NOT_COMMANDS = [
    r"#.*",
    r"\[[\w-]+\]",  # section of mpv.conf
    r"[\w-]+=\S.*",  # option of mpv.conf
    r"(?:CTRL|ALT|SHIFT|[A-Za-z])\+?\S* .*(?:change-list|cycle|show-text).*",  # input.conf
    r"[\w.-]+/ +\S.*",  # folder and what it is for
]
"""Lines that may stand in a block of no language beside commands."""


@dataclass(frozen=True)
class Piece:
    """Something to run."""

    file: str
    line: int
    text: str
    kind: str
    """``"shell"`` or ``"python"``."""
    mentioned: bool = False
    """Whether it stands in a sentence, where it need not be complete."""

    @property
    def where(self) -> str:
        return f"{self.file}:{self.line}"

    @property
    def words(self) -> list[str]:
        """Words of a command, quotes and comment gone."""
        return shlex.split(self.text, comments=True)


def is_command(line: str) -> bool:
    """Whether a line begins with a program, or with a script of this project."""
    first = re.sub(r"^(?:[A-Z_]+=\S+ )+", "", line).split(" ")[0]
    return (
        first in PROGRAMS or re.fullmatch(r"(\.|examples|training|export|benchmarks|tests)/[\w./-]*\.(py|sh)", first) is not None
    )


def commands(block: str, language: str, line: int) -> Iterator[tuple[int, str]]:
    """The commands of a block, each with its line; lines that end in a backslash go on. Raises ValueError for what is neither.

    Where lines begin with ``$``, those are the commands and the others what they print.
    """
    session = language == "console" or re.search(r"^\$ ", block, flags=re.M)
    joined = re.sub(r"\\\n[ \t]*", lambda match: "\0", block)
    for text in joined.splitlines():
        begin, line = line, line + 1 + text.count("\0")
        command = text.replace("\0", "").strip()
        if session:
            if not command.startswith("$ "):
                continue  # what the command prints
            command = command[2:]
        if is_command(command):
            yield begin, command
        elif command and not any(re.fullmatch(pattern, command) for pattern in NOT_COMMANDS):
            raise ValueError(
                f"line {begin} is neither a command of a known program nor configuration: {command!r}; "
                "fence the block with its language, or add the program to PROGRAMS in tests/support/documents.py"
            )


@dataclass(frozen=True)
class Transcript:
    """A command and what a document says that it prints."""

    file: Path
    line: int
    """Of the first line that is printed, counted from 0."""
    command: str
    printed: list[str]


def transcripts(file: Path) -> list[Transcript]:
    """The commands of the blocks of language ``console``, in their order, each with the lines up to the next."""
    found: list[Transcript] = []
    for token in MarkdownIt("commonmark").parse(file.read_text()):
        if token.type != "fence" or token.info != "console" or token.map is None:
            continue
        for line, text in enumerate(token.content.splitlines(), token.map[0] + 1):
            if text.startswith("$ "):
                found.append(Transcript(file, line + 1, text[2:], []))
            else:
                found[-1].printed.append(text)
    return found


def pieces(file: Path) -> list[Piece]:
    """Everything to run in a Markdown file: code blocks, and commands of two words and more within text."""
    name = file.relative_to(ROOT).as_posix()
    found: list[Piece] = []
    for token in MarkdownIt("commonmark").enable("table").parse(file.read_text()):
        if token.map is None:
            continue
        line = token.map[0] + 1
        if token.type == "fence" and token.info.split(" ")[0] in ("python", "py"):
            found.append(Piece(name, line, token.content, "python"))
        elif token.type in ("fence", "code_block"):
            language = token.info.split(" ")[0]
            if language in NO_COMMANDS:
                continue
            if language not in SHELL:
                raise ValueError(
                    f"{name}:{line}: unknown language {language!r}; add it to SHELL or NO_COMMANDS in tests/support/documents.py"
                )
            begin = line + (token.type == "fence")
            try:
                found += [Piece(name, at, text, "shell") for at, text in commands(token.content, language, begin)]
            except ValueError as error:
                raise ValueError(f"{name}: {error}") from None
        for child in token.children or []:
            text = child.content
            if child.type == "code_inline" and " " in text and is_command(text) and "..." not in text and "…" not in text:
                found.append(Piece(name, line, text, "shell", mentioned=True))
    return found
