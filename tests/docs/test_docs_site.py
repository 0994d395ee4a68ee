# SPDX-License-Identifier: MIT
"""The documents: the site builds without a warning and needs no network, links lead somewhere, quoted messages exist.

Their commands and scripts: test_documents.py.
"""

from __future__ import annotations

import ast
import dataclasses
import importlib.util
import os
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import markdown
import pytest
import vapoursynth as vs
from markdown_it import MarkdownIt
from pymdownx.slugs import slugify

import vsartifact
from support import ROOT
from vsartifact.training.config import Stage, TrainConfig
from vsartifact.training.degrade import DistortConfig

DOCS = ROOT / "docs"
DOCUMENTS = sorted(
    {*ROOT.glob("*.md"), *(ROOT / "shaders").glob("*.md"), *(ROOT / "tests/data").glob("*.md"), *DOCS.rglob("*.md")}
)


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built site."""
    out = tmp_path_factory.mktemp("site")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(out)],
        cwd=ROOT, env={**os.environ, "NO_MKDOCS_2_WARNING": "1"}, capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert "WARNING" not in done.stderr
    return out


def test_pages_fetch_nothing_from_elsewhere(site: Path) -> None:
    pages = sorted(site.rglob("*.html"))
    assert len(pages) > 15
    for page in pages:
        fetched = re.findall(r'<(?:script|img|iframe)[^>]*\bsrc="?(https?:[^" >]+)', page.read_text())
        fetched += re.findall(
            r'<link[^>]*\brel="?(?:stylesheet|preconnect|icon)"?[^>]*\bhref="?(https?:[^" >]+)', page.read_text()
        )
        assert not fetched, f"{page.name} fetches {fetched}"


def test_reference_has_every_argument_and_field(site: Path) -> None:
    plugin = (site / "reference/plugin.html").read_text()
    for function in vs.core.vsartifact.functions():
        assert re.search(rf'<h2 id="{function.name.lower()}"', plugin)
        for item in filter(None, (function.signature + function.return_signature).split(";")):
            assert f"<code>{item.split(':')[0]}</code>" in plugin, f"{function.name}: {item}"
    recipes = (site / "reference/recipes.html").read_text()
    for field in ("warm", "still_chance", "muon_lr"):  # one of each table
        assert f"<code>{field}</code>" in recipes
    python = (site / "reference/python.html").read_text()
    for public in vsartifact.__all__:
        assert f'id="vsartifact.{public}"' in python
    commands = (site / "reference/cli.html").read_text()
    assert "--strength" in commands
    for page in (plugin, recipes, python, commands):
        assert "<!-- generated" not in page
        assert ":func:" not in page


def test_tables_of_recipes_are_in_the_file_too() -> None:
    """As people read it on GitHub; ``python docs/_site/generated.py`` writes them anew."""
    spec = importlib.util.spec_from_file_location("generated", DOCS / "_site" / "generated.py")
    assert spec
    assert spec.loader
    generated = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(generated)
    generated.on_startup("", False)
    page = (DOCS / "reference" / "recipes.md").read_text()
    assert page == generated.in_file(page)
    for cls in (TrainConfig, DistortConfig, Stage):
        for field in dataclasses.fields(cls):
            assert f"\n| `{field.name}` | " in page
    assert generated.in_file("a\n<!-- generated: stage_fields -->\nb") == "a\n<!-- generated: stage_fields -->\nb"


def test_shaders_and_examples_are_part_of_the_site(site: Path) -> None:
    shader = "shaders/fsrcnnx_car.glsl"
    assert (site / "files" / shader).read_bytes() == (ROOT / shader).read_bytes()
    assert f'href="../files/{shader}"' in (site / "guides/mpv.html").read_text()
    assert (site / "files/examples/restore.vpy").is_file()


class Anchors(HTMLParser):
    """Links of a page, and what can be linked to."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: set[str] = set()
        toc = {"toc": {"slugify": slugify(case="lower")}}
        extensions = ["toc", "tables", "attr_list", "pymdownx.superfences"]
        self.feed(markdown.markdown(path.read_text(), extensions=extensions, extension_configs=toc))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.links += [value for key, value in attrs if key in ("href", "src") and value]
        self.ids |= {value for key, value in attrs if key == "id" and value}


@pytest.mark.parametrize("path", DOCUMENTS, ids=name)
def test_links(path: Path) -> None:
    """Relative links of every Markdown file, as GitHub and editors follow them. (Generated anchors: ``mkdocs --strict``.)"""
    for link in Anchors(path).links:
        if re.match(r"[a-z]+:", link):
            continue
        file, _, anchor = link.partition("#")
        target = (path.parent / unquote(file)).resolve() if file else path
        assert target.exists(), f"{link} leads nowhere"
        assert target.is_relative_to(ROOT), f"{link} leaves the repository"
        if anchor and target.suffix == ".md" and target.parent != DOCS / "reference":
            assert anchor in Anchors(target).ids, f"{link}: no such heading"


@pytest.mark.parametrize("path", DOCUMENTS, ids=name)
def test_a_paragraph_is_a_line(path: Path) -> None:
    """Nothing is wrapped by hand, in lists and quotations neither: editors wrap, and a changed word changes one line."""
    parsed = MarkdownIt("commonmark").enable("table").parse(path.read_text())
    wrapped = [t.map[0] + 1 for t in parsed if t.map and any(c.type == "softbreak" for c in t.children or [])]
    assert not wrapped, f"join the lines of the paragraphs at {', '.join(f'{name(path)}:{line}' for line in wrapped)}"


def named_files(text: str) -> list[str]:
    """Paths of this repository in code spans, and the folders of a tree. NAME stands for any name."""
    folders = {path.name for path in ROOT.iterdir() if path.is_dir()}
    spans = [span for span in re.findall(r"`([\w.*/-]+/[\w.*/-]*)`", text) if span.split("/")[0] in folders]
    tree = re.findall(r"^    (\w+/) {2,}\S", text, flags=re.M)
    return [file.replace("NAME", "*").rstrip("/") for file in [*spans, *tree]]


@pytest.mark.parametrize("path", [path for path in DOCUMENTS if path.name not in ("training-log.md", "CHANGELOG.md")], ids=name)
def test_files_that_documents_name_exist(path: Path) -> None:
    assert [file for file in named_files(path.read_text()) if not list(ROOT.glob(file))] == []


def messages() -> list[str]:
    return re.findall(r"^#### `(.+)`$", (DOCS / "troubleshooting.md").read_text(), flags=re.M)


@pytest.fixture(scope="module")
def sources() -> list[str]:
    """The texts that each source file can print, with ``…`` for what it puts between them."""
    plugin = [cpp_texts(path.read_text()) for path in (ROOT / "vsartifact/plugin").rglob("*.[ch]pp")]
    folders = (ROOT / folder for folder in ("vsartifact", "training", "export"))
    return plugin + [python_texts(path.read_text()) for folder in folders for path in folder.rglob("*.py")]


def cpp_texts(source: str) -> str:
    code = re.sub(r"//.*|'(?:\\.|[^'\\\n])'", "", source)
    joined = re.sub(r'"\s*\n\s*"', "", code)  # literals that stand side by side
    return "…".join(re.findall(r'"((?:[^"\\\n]|\\.)*)"', joined))


def python_texts(source: str) -> str:
    texts = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.JoinedStr):
            texts.append("".join(str(part.value) if isinstance(part, ast.Constant) else "…" for part in node.values))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            texts.append(node.value)
    return "\n".join(texts)


def test_there_are_messages() -> None:
    assert len(set(messages())) == len(messages()) >= 25


@pytest.mark.parametrize("message", messages())
def test_message_exists(message: str, sources: list[str]) -> None:
    """Its fixed parts follow each other in one source file, with little more than what is printed between them."""
    pattern = re.compile(".{0,80}".join(re.escape(part) for part in message.split("…")))
    assert any(pattern.search(text) for text in sources)


def test_providers_are_those_of_the_plugin() -> None:
    table = re.findall(r"^\| `([\w-]+)` \|", (DOCS / "guides/providers.md").read_text(), flags=re.M)
    assert {p.name for p in vsartifact.providers()} <= set(table)


def test_pictures_are_small() -> None:
    large = {name(path): path.stat().st_size for path in (DOCS / "training").glob("*.*") if path.stat().st_size > 150_000}
    assert not large
