# SPDX-License-Identifier: MIT
"""Errors that end a command with one sentence."""

from __future__ import annotations

import sys


class CommandError(Exception):
    """A command cannot go on. The text says why, what was got, and what to do."""


class UsageError(CommandError):
    """An option has a value that means nothing; the exit code is 2."""


def describe(error: Exception) -> str | None:
    """The sentence to print for ``error``, None for one that only a fault of this program can have caused."""
    if isinstance(error, CommandError) or type(error).__module__ == "vapoursynth":
        return str(error)
    if isinstance(error, OSError):
        what = error.strerror or str(error)
        name = str(error.filename or "").removeprefix("file:")  # see vsartifact.cli.files.url
        return f"{name}: {what}" if name else what
    if type(error).__module__ == "av.error":
        return f"libav cannot go on: {error}"
    return None


def warn(text: str) -> None:
    """Print a warning on stderr."""
    print(f"warning: {text}", file=sys.stderr)
