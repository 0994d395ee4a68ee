# SPDX-License-Identifier: MIT
"""The command ``vsartifact``: its commands, and how it ends."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from vsartifact.cli import engine
from vsartifact.cli.compare import compare
from vsartifact.cli.doctor import doctor
from vsartifact.cli.errors import UsageError, describe
from vsartifact.cli.models import models
from vsartifact.cli.restore import restore
from vsartifact.cli.shaders import shaders

app = typer.Typer(
    name="vsartifact",
    help="Removes video compression artifacts with small neural networks.",
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command(no_args_is_help=True)(restore)
app.command(no_args_is_help=True)(compare)
app.command()(models)
app.command()(shaders)
app.command()(doctor)
app.add_typer(engine.app)


def _version(asked: bool) -> None:
    if asked:
        import vsartifact

        print(f"vsartifact {vsartifact.__version__}")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and end.")
    ] = False,
    debug: Annotated[bool, typer.Option("--debug", help="Show where in the program an error comes from.")] = False,
) -> None:
    """Options of every command; :func:`main` reads ``--debug``, wherever it stands."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code: 0, 1 for an error, 2 for wrong usage, 130 after Ctrl-C."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    debug = "--debug" in words
    words = [word for word in words if word != "--debug"]
    try:
        typer.main.get_command(app).main(args=words, prog_name="vsartifact")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0 if end.code is None else 1
    except Exception as error:
        if debug:
            raise
        sentence = (
            describe(error) or f"{type(error).__name__}: {error}; this is a fault of vsartifact, please report it with --debug"
        )
        print(f"vsartifact: {sentence}", file=sys.stderr)
        return 2 if isinstance(error, UsageError) else 1
    return 0
