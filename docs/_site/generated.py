# SPDX-License-Identifier: MIT
"""MkDocs hook: replaces ``<!-- generated: NAME -->`` by what the plugin, the command line and the sources say of themselves.

Pages that are read as files as well hold it between that mark and ``<!-- end -->``. Write it there anew after a change of the sources:

    python docs/_site/generated.py

Also copies the package's sources as they are installed, with training/ and export/ below it, where mkdocstrings reads them.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import griffe
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ROOT / "build" / "docs"
MARK = re.compile(r"<!-- generated: (\w+) -->(?:\n\n.*?<!-- end -->)?", re.DOTALL)
ROLE = re.compile(r":(?:func|meth|class|data|attr):(?=`)")
"""Sphinx roles, which Markdown does not know."""


def on_startup(command: str, dirty: bool) -> None:
    """Before any configuration: mkdocstrings takes only folders that are there when it is set up."""
    shutil.rmtree(PACKAGES, ignore_errors=True)
    for source, package in (("vsartifact", "vsartifact"), ("training", "vsartifact/training"), ("export", "vsartifact/export")):
        for path in (ROOT / source).rglob("*.py"):
            copy = PACKAGES / package / path.relative_to(ROOT / source)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(ROLE.sub("", path.read_text()))


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    return MARK.sub(lambda m: GENERATED[m[1]](), markdown)


def in_file(text: str) -> str:
    """The text of a page with what it holds between mark and end written anew; marks without an end stay."""
    return MARK.sub(
        lambda m: f"<!-- generated: {m[1]} -->\n\n{GENERATED[m[1]]()}\n\n<!-- end -->" if m[0].endswith("<!-- end -->") else m[0],
        text,
    )


def load(module: str) -> Any:
    """A module's documentation, read from its source."""
    return griffe.load(module, search_paths=[PACKAGES], try_relative_path=False, docstring_parser="google")


def cell(text: str) -> str:
    """Text on one line, for a table; RST's double backticks become single ones."""
    return " ".join(text.split()).replace("``", "`").replace("|", "\\|")


def table(*rows: tuple[str, ...]) -> str:
    """A Markdown table, its first row the head."""
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join([lines[0], "|" + " --- |" * len(rows[0]), *lines[1:]])


def argument_texts() -> dict[str, str]:
    """What the docstring of ``vsartifact.restore`` says of each argument."""
    sections = load("vsartifact")["restore"].docstring.parsed
    return {a.name: a.description for s in sections if s.kind is griffe.DocstringSectionKind.parameters for a in s.value}


def functions() -> dict[str, tuple[str, str]]:
    """Arguments and results of the plugin's functions, as VapourSynth has them registered."""
    import vapoursynth as vs

    return {f.name: (f.signature, f.return_signature) for f in vs.core.vsartifact.functions()}


def signatures() -> str:
    """A section for each function of the plugin.

    Raises:
        KeyError: an argument of ``Restore`` is missing in the docstring of ``vsartifact.restore``.
    """
    texts, out = argument_texts(), []
    for name, (arguments, results) in sorted(functions().items(), key=lambda f: f[0] != "Restore"):
        out.append(f"## {name}\n")
        if arguments:
            rows = [(f"`{key}`", kind, texts[key]) for key, kind in parts(arguments)]
            out.append(table(("argument", "type", "what it is"), *((a, b, cell(c)) for a, b, c in rows)) + "\n")
        else:
            out.append("Takes no argument.\n")
        out.append("Gives " + ", ".join(f"`{key}` ({kind})" for key, kind in parts(results)) + ".\n")
    return "\n".join(out)


def parts(signature: str) -> list[tuple[str, str]]:
    """Names and types of a VapourSynth signature: ``planes:int[]:opt;`` is ``("planes", "int[], optional")``."""
    split = [item.split(":") for item in signature.split(";") if item]
    return [(name, kind + (", optional" if "opt" in flags else "")) for name, kind, *flags in split]


def fields(module: str, name: str) -> str:
    """A table of a configuration dataclass: fields, types, defaults and the text below each."""
    members = load(module)[name].members.values()
    rows = [m for m in members if m.is_attribute and m.annotation is not None and "property" not in m.labels]
    return table(
        ("field", "type", "default", "what it is"),
        *(
            (f"`{m.name}`", f"`{cell(str(m.annotation))}`", default(m), cell(m.docstring.value if m.docstring else ""))
            for m in rows
        ),
    )


def default(field: griffe.Attribute) -> str:
    """The default of a field as its source has it."""
    text = cell(str(field.value or ""))
    made = re.fullmatch(r"field\(default_factory=(?:lambda: )?(.*)\)", text)
    if made and "CODECS" in made[1]:
        return "each codec's weight in `training/codec_table.py`"
    shown = {"dict": "{}", "DistortConfig": "see below"}.get(made[1], made[1]) if made else text
    return f"`{shown}`" if text else "required"


def command_line() -> str:
    """Every command of ``vsartifact`` with its options."""
    import typer.main
    from typer.cli import get_docs_for_click

    from vsartifact.cli.app import app

    command = typer.main.get_command(app)
    text = get_docs_for_click(obj=command, ctx=typer.Context(command), name="vsartifact", title="Options of all commands")
    text = re.sub(r"\*\*Commands\*\*:\n\n(?:\* .*\n)+", "", text)  # shortened lines of what follows in full
    text = re.sub("^(?=vsartifact )", "    ", text, flags=re.MULTILINE)  # examples
    return re.sub("^#", "##", text, flags=re.MULTILINE)


GENERATED: dict[str, Callable[[], str]] = {
    "signatures": signatures,
    "train_fields": lambda: fields("vsartifact.training.config", "TrainConfig"),
    "stage_fields": lambda: fields("vsartifact.training.config", "Stage"),
    "distort_fields": lambda: fields("vsartifact.training.degrade", "DistortConfig"),
    "command_line": command_line,
}


if __name__ == "__main__":
    on_startup("", False)
    for path in (ROOT / "docs").rglob("*.md"):
        text = path.read_text()
        if (new := in_file(text)) != text:
            path.write_text(new)
            print(f"wrote {path.relative_to(ROOT)}")
