# SPDX-License-Identifier: MIT
"""Pictures of screens to train on: pages and source files as a browser shows them.

    python training/screens.py /usr/share/doc ~/projects --count 120 --out data/screen

Folders are searched for HTML, which is shown as it is, and for source code, which Pygments colours in one of its styles. Each picture
is one of them at a random size of text, zoom, font (of those installed) and place. Needs the packages playwright and pygments, and a
Chromium (``--chromium``). Same files, seed and fonts, same pictures.
"""

from __future__ import annotations

import argparse
import io
import math
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from PIL import Image
from rich.progress import track

from vsartifact.core.files import whole_file

PAGES = (".html", ".htm")
CODE = (
    ".py",
    ".c",
    ".h",
    ".cpp",
    ".hpp",
    ".rs",
    ".js",
    ".ts",
    ".java",
    ".go",
    ".sh",
    ".toml",
    ".json",
    ".yaml",
    ".md",
    ".css",
    ".sql",
)
LARGEST = 400_000
"""Bytes of a file that is still shown."""
ZOOMS = (1.0, 1.0, 1.0, 1.25, 1.5, 2.0)
"""Device pixels for a CSS pixel, each as likely."""


class ScreenError(RuntimeError):
    """There is nothing to show, or nothing to show it with."""


def files(folders: Sequence[Path]) -> list[Path]:
    """HTML and source files below ``folders``, sorted.

    Raises:
        ScreenError: there are none.
    """
    found = [
        path
        for folder in folders
        for path in (folder.rglob("*") if folder.is_dir() else [folder])
        if path.suffix.lower() in (*PAGES, *CODE) and path.is_file() and 2000 < path.stat().st_size < LARGEST
    ]
    if not found:
        raise ScreenError(f"no HTML or source file of 2 to 400 KB in {', '.join(map(str, folders))}; name folders that hold some")
    return sorted(found)


def coloured(path: Path, rng: np.random.Generator, fonts: Sequence[str]) -> str:
    """A source file as an HTML page in a random style and monospaced font."""
    from pygments import highlight
    from pygments.formatters import HtmlFormatter
    from pygments.lexers import TextLexer, get_lexer_for_filename
    from pygments.styles import get_all_styles
    from pygments.util import ClassNotFound

    try:
        lexer = get_lexer_for_filename(path.name)
    except ClassNotFound:
        lexer = TextLexer()
    style = str(rng.choice(sorted(get_all_styles())))
    formatter = HtmlFormatter(full=True, style=style, linenos="inline" if rng.random() < 0.5 else False)
    mono = [font for font in fonts if "mono" in font.lower() or "code" in font.lower()] or ["monospace"]
    look = f"body, pre {{ font: {int(rng.integers(11, 19))}px '{rng.choice(mono)}', monospace; line-height: 1.3; }}"
    text = path.read_text(errors="replace").splitlines()
    start = int(rng.integers(max(len(text) - 40, 1)))
    page: str = highlight("\n".join(text[start : start + 120]), lexer, formatter)
    return page.replace("</head>", f"<style>{look}</style></head>")


def installed_fonts() -> list[str]:
    """Families that fontconfig knows; empty without it."""
    try:
        listed = subprocess.run(["fc-list", ":", "family"], capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return []
    return sorted({line.split(",")[0].strip() for line in listed.splitlines()} - {""})


def pictures(
    sources: Sequence[Path], count: int, size: tuple[int, int], seed: int, chromium: str
) -> Iterator[tuple[str, Image.Image]]:
    """``count`` names and pictures of ``size`` (width, height) device pixels.

    Raises:
        ScreenError: the browser does not start.
    """
    from playwright.sync_api import Error, sync_playwright

    fonts = installed_fonts()
    with sync_playwright() as playwright:
        try:
            browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        except Error as error:
            raise ScreenError(
                f"cannot start {chromium} ({error.message.splitlines()[0]}); name another with --chromium"
            ) from error
        for number in range(count):
            rng = np.random.default_rng([seed, number])
            path, zoom = sources[int(rng.integers(len(sources)))], float(rng.choice(ZOOMS))
            width, height = (math.ceil(side / zoom) for side in size)
            page = browser.new_page(
                viewport={"width": width, "height": height},
                device_scale_factor=zoom,
                color_scheme="dark" if rng.random() < 0.4 else "light",
            )
            if path.suffix.lower() in PAGES:
                page.goto(path.resolve().as_uri(), wait_until="load")
                if fonts and rng.random() < 0.7:
                    page.add_style_tag(
                        content=f"body, p, li, td, h1, h2, h3 {{ font-family: '{rng.choice(fonts)}', sans-serif !important; }}"
                    )
                page.evaluate(
                    "part => window.scrollTo(0, part * Math.max(0, document.body.scrollHeight - innerHeight))", rng.random()
                )
            else:
                page.set_content(coloured(path, rng, fonts))
            picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
            yield f"screen_{number:04d}.png", picture.crop((0, 0, *size))
            page.close()
        browser.close()


def main(argv: list[str] | None = None) -> int:
    """Command line; returns the exit status."""
    parser = argparse.ArgumentParser(description="Make pictures of screens to train on, of pages and source files.")
    parser.add_argument("folders", nargs="+", type=Path, help="folders of HTML and source code, or single files")
    parser.add_argument("--count", type=int, default=120, help="pictures; default 120")
    parser.add_argument("--size", type=int, nargs=2, default=(1280, 720), metavar=("WIDTH", "HEIGHT"), help="default 1280 720")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--chromium", default=shutil.which("chromium") or shutil.which("google-chrome") or "chromium")
    parser.add_argument("--out", type=Path, required=True, help="folder to write")
    args = parser.parse_args(argv)
    try:
        sources = files(args.folders)
        args.out.mkdir(parents=True, exist_ok=True)
        shown = pictures(sources, args.count, tuple(args.size), args.seed, args.chromium)
        for name, picture in track(shown, "rendering", args.count):
            with whole_file(args.out / name) as partial:
                picture.save(partial, "PNG")
    except (OSError, ScreenError, ImportError) as error:
        print(f"screens: {error}", file=sys.stderr)
        return 1
    print(f"{args.out}: {args.count} pictures of {len(sources):,} files")
    return 0


if __name__ == "__main__":
    sys.exit(main())
