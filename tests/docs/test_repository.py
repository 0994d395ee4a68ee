# SPDX-License-Identifier: MIT
"""What a visitor of the repository meets before any document: workflows, hooks, editors' settings, forms for issues."""

from __future__ import annotations

import configparser
import re
import runpy
import shlex
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from support import ROOT

GITHUB = ROOT / ".github"
WORKFLOWS = sorted(GITHUB.glob("workflows/*.yml"))
FORMS = sorted(set(GITHUB.glob("ISSUE_TEMPLATE/*.yml")) - {GITHUB / "ISSUE_TEMPLATE" / "config.yml"})
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())


def name(path: Path) -> str:
    return path.name


def load(path: Path) -> dict[str, Any]:
    content = yaml.safe_load(path.read_text())
    assert isinstance(content, dict)
    return content


def commands(workflow: dict[str, Any]) -> list[list[str]]:
    """Each command of a workflow in words, for each value of the matrix that it names."""
    found = []
    for job in workflow["jobs"].values():
        matrix = job.get("strategy", {}).get("matrix", {})
        for step in job["steps"]:
            for line in step.get("run", "").splitlines():
                keys = [key for key in matrix if f"matrix.{key}" in line]
                lines = [line.replace(f"${{{{ matrix.{key} }}}}", value) for key in keys for value in matrix[key]] or [line]
                found += [shlex.split(one, comments=True) for one in lines]
    return [words for words in found if words]


def test_there_are_some() -> None:
    assert len(WORKFLOWS) >= 3
    assert len(FORMS) >= 2


@pytest.mark.parametrize("path", WORKFLOWS, ids=name)
def test_workflows_run_what_there_is(path: Path) -> None:
    makefile = (ROOT / "Makefile").read_text()
    ran = commands(load(path))
    assert ran
    for words in ran:
        assert "$" not in "".join(words), words
        if words[0] == "make":
            assert re.search(rf"^{words[1]}:", makefile, flags=re.M), f"the Makefile has no target {words[1]}"
        elif words[0] == "python" and words[1] != "-m":
            assert (ROOT / words[1]).is_file(), f"there is no {words[1]}"
        else:
            assert words[0] in ("python", "vsartifact"), words


@pytest.mark.parametrize("path", WORKFLOWS, ids=name)
def test_workflows_may_only_read(path: Path) -> None:
    assert load(path)["permissions"] == {"contents": "read"}


def test_wheels_are_built_and_tried_for_each_system() -> None:
    jobs = load(GITHUB / "workflows" / "wheels.yml")["jobs"]
    systems = list(runpy.run_path(str(ROOT / ".ci" / "build_wheel.py"), run_name="build_wheel")["SYSTEMS"])
    assert jobs["build"]["strategy"]["matrix"]["system"] == systems
    assert [row["system"] for row in jobs["try"]["strategy"]["matrix"]["include"]] == systems


def test_hooks_have_the_tools_of_make_check() -> None:
    pinned = {line for line in PYPROJECT["project"]["optional-dependencies"]["dev"] if "==" in line}
    hooks = [hook for repository in load(ROOT / ".pre-commit-config.yaml")["repos"] for hook in repository["hooks"]]
    used = {line for hook in hooks for line in hook.get("additional_dependencies", [])}
    assert used <= pinned
    missing = {line.split("==")[0] for line in pinned - used}
    assert missing == {"mypy"}, "run by `make check` in a hook"
    assert "make check" in [hook["entry"] for hook in hooks]


def test_editors_wrap_where_the_formatters_do() -> None:
    settings = configparser.ConfigParser()
    settings.read_string("[root]\n" + (ROOT / ".editorconfig").read_text())
    assert settings["*"]["max_line_length"] == str(PYPROJECT["tool"]["ruff"]["line-length"])
    assert f"ColumnLimit: {settings['*']['max_line_length']}\n" in (ROOT / ".clang-format").read_text()


@pytest.mark.parametrize("path", FORMS, ids=name)
def test_forms_ask_for_doctor(path: Path) -> None:
    questions = {item["id"]: item for item in load(path)["body"] if "id" in item}
    assert "`vsartifact doctor`" in questions["doctor"]["attributes"]["description"]
    assert questions["doctor"]["validations"]["required"] is True
