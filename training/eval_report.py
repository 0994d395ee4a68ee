# SPDX-License-Identifier: MIT
"""Results as tables for people, on the console and in Markdown, beside published ones, and as a plot."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rich import box
from rich.console import Console
from rich.table import Table

from vsartifact.training import eval_viewer
from vsartifact.training.codec_table import Settings
from vsartifact.training.eval_measures import DISTANCE, MEASURES, Column

Row = dict[str, Any]
NARROWEST = 80
"""Characters that a table takes at least: numbers are never cut, terminals that are narrower wrap lines."""
PUBLISHED = Path(__file__).with_name("published.toml")
PANELS = (("yuv", "gain_y", "Y"), ("yuv", "gain_u", "U"), ("yuv", "gain_v", "V"), ("rgb", "gain_rgb", "R'G'B'"))
"""Measure, key and name of the gains that are plotted."""
BD_RATES = {"bd_rate": "Y", "bd_rate_u": "U", "bd_rate_v": "V"}
BD_RATES |= {f"bd_rate_{key}": label for key, label in eval_viewer.BD_RATES.items()}
"""Keys of BD-rates and their names."""


def setting(settings: Settings) -> str:
    """``x264:27``."""
    return _setting({"codec": settings.codec, "quality": settings.quality})


def published(rows: Sequence[Row]) -> list[Row]:
    """Rows of ``published.toml`` for the sets, codecs, qualities and measures of ``rows``; sets go by their folders' names.

    Gains are not among them: published ones are over inputs of their own.
    """
    out = []
    keys = list(dict.fromkeys((row["measure"], row["set"], row["codec"], row["quality"]) for row in rows))
    for entry in tomllib.loads(PUBLISHED.read_text())["method"]:
        for measure, name, codec, quality in keys:
            values = entry["values"].get(name.lower(), {}).get(str(quality))
            if values and (measure, codec) == (entry["measure"], entry["codec"]):
                row = {"measure": measure, "set": name, "codec": codec, "quality": quality, "bpp": None}
                row |= {"method": entry["name"], "note": entry.get("note", ""), "source": entry["source"]}
                out.append(row | dict(zip(entry["columns"], values, strict=False)))
    return out


def grouped(rows: Sequence[Row]) -> list[Row]:
    """Rows of one set and codec setting together, else as they are."""
    keys = [(row["measure"], row["set"], _setting(row)) for row in rows]
    return [row for wanted in dict.fromkeys(keys) for row, key in zip(rows, keys, strict=True) if key == wanted]


def show(rows: Sequence[Row], rates: Sequence[Row], console: Console) -> None:
    """Print a table for each measure and set, and BD-rates. What does not fit is folded, and numbers are whole at any width."""
    wide = console if console.width >= NARROWEST else _widened(console)
    for measure, name in dict.fromkeys((row["measure"], row["set"]) for row in rows):
        of_set = eval_viewer.lines(grouped([row for row in rows if (row["measure"], row["set"]) == (measure, name)]))
        cells = _cells(of_set, _columns(measure, of_set))
        table = Table(title=f"{name}: {MEASURES[measure].title}", title_justify="left", box=box.SIMPLE_HEAD, pad_edge=False)
        table.padding = (0, 1, 0, 0)
        for header in cells[0]:
            left = header in ("codec", "method")
            table.add_column(header, justify="left" if left else "right", no_wrap=header != "method", overflow="fold")
        before = ""
        for row, line in zip(of_set, cells[1:], strict=True):
            first = line[0] != before
            before = line[0]
            line[2] += " *" if "source" in row else ""
            table.add_row(*(line if first else ["", "", *line[2:]]))
        wide.print(table)
    for r in rates:
        values = ((label, r[key]) for key, label in BD_RATES.items() if key in r)
        text = ", ".join(f"{label} none" if value is None else f"{label} {value:+.2f} %" for label, value in values)
        console.print(f"BD-rate {r['set']} {r['codec']} {r['method']}: {text}", soft_wrap=True, highlight=False)
    if any("source" in row for row in rows):
        console.print(f"* published, not measured here; {PUBLISHED.name} names the sources.", soft_wrap=True)


def write(out: Path, rows: Sequence[Row], rates: Sequence[Row], costs: dict[str, int]) -> None:
    """Write results.md and, where there is a gain to show, gain.png.

    Args:
        out: an existing folder.
        rows, rates: what was measured, with published rows.
        costs: multiplications per pixel of each method.
    """
    lines: list[str] = []
    for measure in dict.fromkeys(row["measure"] for row in rows):
        ordered = eval_viewer.lines(grouped([row for row in rows if row["measure"] == measure]))
        header, *cells = _cells(ordered, _columns(measure, ordered))
        lines += [f"## {MEASURES[measure].title}", "", f"| set | {' | '.join(header)} |", "|---" * (len(header) + 1) + "|"]
        for row, line in zip(ordered, cells, strict=True):
            if "source" in row:
                line[2] = f"*{line[2]}*"
            lines.append(f"| {row['set']} | {' | '.join(line)} |")
        lines.append("")
    if rates:
        shown = {key: label for key, label in BD_RATES.items() if any(key in r for r in rates)}
        lines += ["## BD-rate", "", f"| set | codec | method | {' | '.join(shown.values())} |", "|---" * (3 + len(shown)) + "|"]
        for r in rates:
            values = ["" if r.get(key) is None else f"{r[key]:+.2f} %" for key in shown]
            lines.append(f"| {r['set']} | {r['codec']} | {r['method']} | {' | '.join(values)} |")
        lines.append("")
    sources = dict.fromkeys((row["method"], row["note"], row["source"]) for row in rows if "source" in row)
    if sources:
        lines += ["Rows in italics are published, not measured here:", ""]
        lines += [f"- {method}{', ' if note else ''}{note}: {source}" for method, note, source in sources]
    (out / "results.md").write_text("\n".join(lines).rstrip() + "\n")
    if figure := plot(rows, costs):
        figure.savefig(out / "gain.png", dpi=120)


def plot(rows: Sequence[Row], costs: dict[str, int]) -> Any:
    """Gain against cost as a matplotlib figure: a panel for each plane that a method changes, a line for each set, codec and quality.

    None where no method changes anything.
    """
    import matplotlib
    from matplotlib.figure import Figure
    from matplotlib.ticker import LogFormatter

    panels = [p for p in PANELS if any(r["measure"] == p[0] and r["method"] in costs and r.get(p[1]) for r in rows)]
    if not panels:
        return None
    keys = list(dict.fromkeys((row["set"], _setting(row)) for row in rows))
    sets, settings = (list(dict.fromkeys(part)) for part in zip(*keys, strict=True))
    colours = matplotlib.colormaps["turbo"]
    height = max(3.2 * len(panels) + 0.8, 0.22 * len(keys) + 1)
    figure = Figure(figsize=(9, height), layout="constrained")
    grid = figure.subplots(len(panels), sharex=True, squeeze=False)
    for axes, (measure, gain, name) in zip(grid[:, 0], panels, strict=True):
        for key in keys:
            of_key = [row for row in rows if (row["measure"], row["set"], _setting(row)) == (measure, *key)]
            points = [(costs[row["method"]] / 1000, row[gain]) for row in of_key if row["method"] in costs and row[gain]]
            if points:
                style = ("-", "--", ":", "-.")[sets.index(key[0]) % 4]
                colour = colours((settings.index(key[1]) + 0.5) / len(settings))
                axes.plot(*zip(*sorted(points), strict=True), style, marker="o", color=colour, label=" ".join(key))
        axes.set(xscale="log", ylabel=f"gain in PSNR of {name}, dB")
        for ticks in (axes.xaxis.set_major_formatter, axes.xaxis.set_minor_formatter):
            ticks(LogFormatter(minor_thresholds=(1, 0.4)))
        axes.grid(alpha=0.3)
        axes.axhline(0, color="black", linewidth=0.8)
    top = grid[0, 0].secondary_xaxis("top")
    top.set_xticks([cost / 1000 for cost in costs.values()], list(costs), rotation=30, ha="left", fontsize="small")
    top.minorticks_off()
    grid[-1, 0].set_xlabel("cost, thousand multiplications per pixel")
    handles = {label: handle for axes in grid[:, 0] for handle, label in zip(*axes.get_legend_handles_labels(), strict=True)}
    figure.legend(handles.values(), handles.keys(), loc="outside right upper", fontsize="small")
    return figure


def _columns(measure: str, rows: Sequence[Row]) -> list[tuple[str, str, int, bool]]:
    """Header, key, digits and whether signed, of the columns that say something: any number, or any gain but 0."""
    columns: list[tuple[str, str, int, bool]] = []
    for column in (*MEASURES[measure].columns, DISTANCE):
        if column.shown and any(row.get(column.key) is not None for row in rows):
            columns.append((column.label, column.key, column.digits, column.key == "bias"))
        if column.gain_shown and any(row.get(column.gain) for row in rows):
            columns.append((_gain_label(column), column.gain, column.digits, True))
    return columns


def _gain_label(column: Column) -> str:
    return "gain" if column.shown else f"gain {column.label[-1]}"


def _cells(rows: Sequence[Row], columns: Sequence[tuple[str, str, int, bool]]) -> list[list[str]]:
    """The header, then codec, bits per pixel, method and numbers of each row."""
    out = [["codec", "bpp", "method", *(header for header, *_ in columns)]]
    for row in rows:
        line = [_setting(row), "" if not row["bpp"] else f"{row['bpp']:.3f}", row["method"]]
        for _, key, digits, signed in columns:
            value = row.get(key)
            gain_of_nothing = key.startswith("gain") and row["method"] == "decoded"
            sign = "+" if signed or row.get("signed") else ""
            line.append("" if value is None or gain_of_nothing else f"{value:{sign}.{digits}f}")
        out.append(line)
    return out


def _setting(row: Row) -> str:
    return row["codec"] if row["codec"] == "none" else f"{row['codec']}:{row['quality']}"


def _widened(console: Console) -> Console:
    return Console(width=NARROWEST, file=console.file, force_terminal=console.is_terminal, quiet=console.quiet, soft_wrap=True)
