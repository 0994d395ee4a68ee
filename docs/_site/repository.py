# SPDX-License-Identifier: MIT
"""MkDocs hook: documents that live outside docs/ become pages, and files that pages link to become part of the site."""

from __future__ import annotations

import posixpath
import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

ROOT = Path(__file__).resolve().parents[2]
PAGES = {
    "README.md": "overview.md",
    "shaders/README.md": "guides/mpv.md",
    "CONTRIBUTING.md": "contributing.md",
    "CHANGELOG.md": "changelog.md",
    "SECURITY.md": "security.md",
}
"""Documents of the repository and the pages that they are."""
LINK = re.compile(r"(?<=\]\()(?![a-z]+:|#)([^)\s#]+)")


def site_path(source: str, link: str) -> str:
    """Where in the site a relative link of a document leads, both paths seen from their root."""
    target = posixpath.normpath(posixpath.join(posixpath.dirname(source), link))
    if target in PAGES:
        return PAGES[target]
    return target.removeprefix("docs/") if target.startswith("docs/") else f"files/{target}"


def source_of(page: str) -> str:
    """The document that a page is, seen from the repository's root."""
    return next((source for source, name in PAGES.items() if name == page), f"docs/{page}")


def on_files(files: Files, config: MkDocsConfig) -> Files:
    for source, page in PAGES.items():
        files.append(File.generated(config, page, abs_src_path=str(ROOT / source)))
    for file in files.documentation_pages():
        source = source_of(file.src_uri)
        for link in LINK.findall(file.content_string):
            path = site_path(source, link)
            original = ROOT / path.removeprefix("files/")
            if path.startswith("files/") and original.is_file() and files.get_file_from_path(path) is None:
                files.append(File.generated(config, path, abs_src_path=str(original)))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    here = page.file.src_uri
    return LINK.sub(lambda m: posixpath.relpath(site_path(source_of(here), m[1]), posixpath.dirname(here) or "."), markdown)
