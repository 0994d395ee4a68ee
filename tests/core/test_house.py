# SPDX-License-Identifier: MIT
"""What may import what: core <- export <- training, core <- export <- cli, core <- metrics; core stands on numpy alone."""

from __future__ import annotations

import ast
import sys

import pytest

from support import ROOT

ROOMS = {
    "core": (ROOT / "vsartifact" / "core", {"core"}),
    "metrics": (ROOT / "vsartifact" / "metrics", {"core", "metrics"}),
    "export": (ROOT / "export", {"core", "export"}),
    "cli": (ROOT / "vsartifact" / "cli", {"core", "export", "metrics", "cli", ""}),
    "training": (ROOT / "training", {"core", "export", "metrics", "training"}),
}
"""Each room's folder, and the rooms whose modules it may import; the empty name is the package's own front."""


def imports(source: str) -> set[str]:
    """Names of all modules that a source file imports, wherever in it: ``from a import b`` counts as a.b."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, "relative imports hide where a module comes from"
            found.update(f"{node.module}.{alias.name}" for alias in node.names)
    return found


def room_of(module: str) -> str | None:
    """The room below ``vsartifact`` that a module is in, None for other packages."""
    package, *rest = module.split(".")
    if package != "vsartifact":
        return None
    return rest[0] if rest and rest[0] in ROOMS else ""


def forbidden(room: str, source: str) -> list[str]:
    """The imports of a file in ``room`` that run back up."""
    return sorted(module for module in imports(source) if room_of(module) not in ROOMS[room][1] | {None})


@pytest.mark.parametrize("room", ROOMS)
def test_no_arrow_runs_back(room):
    folder, _ = ROOMS[room]
    files = sorted(folder.rglob("*.py"))
    assert files
    wrong = {str(file.relative_to(ROOT)): bad for file in files if (bad := forbidden(room, file.read_text(encoding="utf-8")))}
    assert wrong == {}


def test_core_stands_on_numpy_alone():
    allowed = sys.stdlib_module_names | {"numpy"}
    for file in sorted((ROOT / "vsartifact" / "core").rglob("*.py")):
        others = {name.split(".")[0] for name in imports(file.read_text(encoding="utf-8"))} - allowed - {"vsartifact"}
        assert others == set(), file.name


@pytest.mark.parametrize(
    ("room", "line"),
    [
        ("core", "from vsartifact.export.layers import Conv"),
        ("core", "import vsartifact"),
        ("export", "def f():\n    from vsartifact import training"),
        ("export", "import vsartifact.cli.app"),
        ("metrics", "from vsartifact.training.codec_table import Frame"),
        ("cli", "from vsartifact.training.codec_table import CODECS"),
        ("training", "from vsartifact.cli import files"),
    ],
)
def test_an_arrow_that_runs_back_is_found(room, line):
    assert len(forbidden(room, line)) == 1
