# SPDX-License-Identifier: MIT
"""A page that shows pictures before and after under a slider. It holds all it needs and asks no network."""

from __future__ import annotations

import base64
import html
import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from string import Template

import numpy as np
from numpy.typing import NDArray
from PIL import Image

STYLE = """
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 22%, transparent); }
body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 100rem; padding: 1.5rem; }
h1 { font-size: 1.4rem; margin: 0; } h2 { font-size: 1.1rem; margin: 2.5rem 0 .5rem; }
p { margin: .3rem 0; } .quiet { opacity: .75; }
table { border-collapse: collapse; margin: .5rem 0; font-variant-numeric: tabular-nums; }
th, td { padding: .15rem .9rem .15rem 0; text-align: right; border-bottom: 1px solid var(--line); } th:first-child { text-align: left; }
.view { margin: 1rem 0 1.5rem; max-width: 100%; width: fit-content; }
.stack { position: relative; overflow: auto; outline: 1px solid var(--line); touch-action: pan-y; cursor: ew-resize; --at: 50%; }
.pair { position: relative; } .pair img { display: block; width: 100%; height: auto; user-select: none; }
.crop img { image-rendering: pixelated; }
.pair img.over { position: absolute; inset: 0; clip-path: inset(0 0 0 var(--at)); }
.pair::after { content: ""; position: absolute; top: 0; bottom: 0; left: var(--at); width: 2px; margin-left: -1px;
  background: #fff; box-shadow: 0 0 3px #000; pointer-events: none; }
.bar { display: flex; gap: .75rem; align-items: center; margin-top: .4rem; flex-wrap: wrap; }
.bar input { flex: 1 1 12rem; accent-color: Highlight; } select, button { font: inherit; }
:focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
"""
SCRIPT = """
for (const view of document.querySelectorAll('.view')) {
  const stack = view.querySelector('.stack'), pair = view.querySelector('.pair'), range = view.querySelector('input');
  const images = JSON.parse(view.querySelector('script').textContent);
  const set = value => { range.value = value; pair.style.setProperty('--at', range.value + '%'); };
  range.addEventListener('input', () => set(range.value));
  const point = event => {
    const box = pair.getBoundingClientRect();
    if (event.buttons) set(100 * (event.clientX - box.left) / box.width);
  };
  stack.addEventListener('pointerdown', point);
  stack.addEventListener('pointermove', point);
  stack.addEventListener('dragstart', event => event.preventDefault());
  for (const select of view.querySelectorAll('select')) {
    const show = () => {
      const image = pair.querySelector(select.dataset.side);
      image.src = document.getElementById(images[select.value]).src;
      image.alt = select.value;
    };
    select.addEventListener('change', show);
    show();
  }
  view.querySelector('button').addEventListener('click', event => {
    const whole = pair.style.width !== '';
    pair.style.width = whole ? '' : images.width + 'px';
    event.target.setAttribute('aria-pressed', String(!whole));
  });
  set(50);
}
"""
PAGE = Template("""<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>$title</title>
<style>$style</style>
<h1>$title</h1>
<p class="quiet">$text</p>
$sections
<script>$script</script>
</html>
""")
VIEW = Template("""<figure class="view$kind" style="width: ${width}px">
<div class="stack"><div class="pair">$images</div></div>$hidden
<script type="application/json">$names</script>
<div class="bar"><label>$left</label>
<input type="range" min="0" max="100" step="0.5" value="50" aria-label="$label: how much of the left picture">
<label>$right</label><button type="button" aria-pressed="false" title="one pixel of the file is one of the screen">1:1</button></div>
</figure>
""")


@dataclass(frozen=True, kw_only=True)
class View:
    """Pictures of one size, two of which are shown at a time."""

    label: str
    pictures: Mapping[str, NDArray[np.uint8]]
    """By name; the first is on the left, the second on the right at first."""
    zoom: int = 1
    """How many pixels of the screen a pixel gets along each side, where there is room."""


@dataclass(frozen=True, kw_only=True)
class Section:
    """One frame."""

    title: str
    views: Sequence[View]
    table: Sequence[Sequence[str]] = field(default_factory=tuple)
    """Rows of cells, the first row and column are headings; none = no table."""


def png(picture: NDArray[np.uint8]) -> bytes:
    """A picture as PNG."""
    out = io.BytesIO()
    Image.fromarray(picture).save(out, "PNG")
    return out.getvalue()


def page(title: str, text: str, sections: Sequence[Section]) -> str:
    """The page as HTML."""
    body = []
    count = 0
    for section in sections:
        body.append(f"<section><h2>{html.escape(section.title)}</h2>{_table(section.table)}")
        for view in section.views:
            body.append(_view(view, count))
            count += 1
        body.append("</section>")
    parts = {"title": html.escape(title), "text": html.escape(text), "sections": "\n".join(body)}
    return PAGE.substitute(parts, style=STYLE, script=SCRIPT)


def _table(rows: Sequence[Sequence[str]]) -> str:
    if not rows:
        return ""
    head = "".join(f'<th scope="col">{html.escape(cell)}</th>' for cell in rows[0])
    body = "".join(
        f'<tr><th scope="row">{html.escape(row[0])}</th>' + "".join(f"<td>{html.escape(cell)}</td>" for cell in row[1:]) + "</tr>"
        for row in rows[1:]
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _view(view: View, number: int) -> str:
    names = list(view.pictures)
    height, width = view.pictures[names[0]].shape[:2]
    shown = {"left": names[0], "right": names[1]}
    images = []
    for name, picture in view.pictures.items():
        data = base64.b64encode(png(picture)).decode("ascii")
        images.append(f'<img id="v{number}{name}" src="data:image/png;base64,{data}" alt="" hidden>')
    # What is seen takes its source from the hidden ones when the page opens: no picture is stored twice.
    seen = "".join(
        f'<img class="{cls}" alt="{html.escape(shown[side])}" width="{width}" height="{height}">'
        for side, cls in (("left", "under"), ("right", "over"))
    )
    labels = {}
    for side, cls in (("left", "under"), ("right", "over")):
        choices = "".join(f"<option{' selected' if name == shown[side] else ''}>{html.escape(name)}</option>" for name in names)
        labels[side] = f'<select data-side=".{cls}" aria-label="{side} picture">{choices}</select>'
    identities = {name: f"v{number}{name}" for name in names}
    return VIEW.substitute(
        kind=" crop" if view.zoom > 1 else "",
        width=width * view.zoom,
        images=seen,
        hidden="".join(images),
        names=json.dumps({**identities, "width": width}),
        left=labels["left"],
        right=labels["right"],
        label=html.escape(view.label),
    )
