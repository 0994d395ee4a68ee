# SPDX-License-Identifier: MIT
"""The rooms of the plugin's sources: what each may include, and that every file is compiled."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from support import ROOT

PLUGIN = ROOT / "vsartifact" / "plugin"

FLOORS = [
    ["system"],
    ["samples"],
    ["model", "motion"],
    ["engines/api"],
    ["engines/native", "engines/ort", "engines/openvino", "engines/vulkan"],
    ["engines"],
    ["run"],
    ["frames"],
    ["host"],
]
"""From the ground up. A file includes those of its own room and of floors below; rooms of one floor do not know each other."""

LEVEL = {room: level for level, rooms in enumerate(FLOORS) for room in rooms}
FILES = sorted(PLUGIN.rglob("*.[ch]pp"))


def room(path: str) -> str:
    return path.rpartition("/")[0]


def includes(file: Path) -> Iterator[tuple[str, str]]:
    """The mark that opens the name of an included file, and the name."""
    for match in re.finditer(r'^#include (["<])([^">]+)[">]', file.read_text(), re.MULTILINE):
        yield match[1], match[2]


def test_rooms_are_the_folders() -> None:
    assert {room(file.relative_to(PLUGIN).as_posix()) for file in FILES} == set(LEVEL)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(PLUGIN).as_posix())
def test_no_include_runs_up(file: Path) -> None:
    own = room(file.relative_to(PLUGIN).as_posix())
    for mark, name in includes(file):
        if mark == "<":
            assert not name.startswith("VapourSynth") or own == "host", name
            continue
        assert (PLUGIN / name).is_file(), f"{name} is not a path below vsartifact/plugin"
        assert room(name) == own or LEVEL[room(name)] < LEVEL[own], f"{own} includes {name}"


def test_every_source_is_compiled() -> None:
    text = (ROOT / "CMakeLists.txt").read_text()
    text = text.replace("${NATIVE}", "${PLUGIN}/engines/native").replace("${VULKAN}", "${PLUGIN}/engines/vulkan")
    text = text.replace("$<IF:$<PLATFORM_ID:Windows>,windows,posix>", "posix")
    compiled = re.findall(r"\$\{PLUGIN\}/(\S+\.cpp)", text)
    sources = {file.relative_to(PLUGIN).as_posix() for file in FILES if file.suffix == ".cpp"}
    assert set(compiled) == sources - {"system/platform_windows.cpp"}
