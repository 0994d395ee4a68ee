# SPDX-License-Identifier: MIT
"""What a training says while it runs: bars with figures, or a line a minute without a terminal, and means of figures for the logs."""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)

SHOWN = {"loss": "loss {:.5f}", "psnr": "{:.2f} dB", "discriminator/accuracy": "D {:.0%}"}
"""Figures in the bar, where a step has them, and how they are written: 80 columns must do. D: the discriminator's accuracy."""

MINUTE = 60.0
"""Seconds between lines where there is no terminal."""


class Means:
    """Means of figures over the steps since they were last taken; a figure may be absent from some steps."""

    def __init__(self) -> None:
        self._values: defaultdict[str, list[float]] = defaultdict(list)

    def add(self, figures: Mapping[str, float]) -> None:
        """Add the figures of a step."""
        for name, value in figures.items():
            self._values[name].append(value)

    def means(self) -> dict[str, float]:
        """Means so far, by name."""
        return {name: sum(values) / len(values) for name, values in self._values.items()}

    def take(self) -> dict[str, float]:
        """Means so far, and begin again."""
        out = self.means()
        self._values.clear()
        return out

    def text(self) -> str:
        """The means that the bar shows."""
        means = self.means()
        return "  ".join(form.format(means[name]) for name, form in SHOWN.items() if name in means)


def speed(steps: int, seconds: float, waited: float) -> str:
    """Steps per second, and the seconds waited for pairs where that is a good part of the time: more workers would help."""
    return f"{steps / seconds:.1f}/s" + (f", {waited:.0f} s for pairs" if waited > 0.2 * seconds else "")


class MinuteProgress(Progress):
    """A bar; where there is no terminal to draw it on, a line a minute instead."""

    def start(self) -> None:
        """Begin to show."""
        super().start()
        self._ended = threading.Event()
        if not self.console.is_terminal and not self.console.quiet:
            threading.Thread(target=self._lines, daemon=True).start()

    def stop(self) -> None:
        """End."""
        if hasattr(self, "_ended"):
            self._ended.set()
        if self.live.transient and not self.console.is_interactive:
            self.live.stop()  # super().stop() would leave an empty line
        else:
            super().stop()

    def _lines(self) -> None:
        while not self._ended.wait(MINUTE):
            for task in self.tasks:
                rate = f", {task.fields['rate']}" if task.fields.get("rate") else ""
                done = f"for {task.elapsed or 0:.0f} s" if task.total is None else f"{task.completed:.0f} of {task.total:.0f}"
                self.console.print(f"{task.description}, {done}{rate}", markup=False, soft_wrap=True)


def progress_bar(console: Console) -> Progress:
    """A bar with a description, steps done, the task's field ``rate``, time passed and time left."""
    return MinuteProgress(
        TextColumn("{task.description}"), BarColumn(bar_width=10), MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}"), TimeElapsedColumn(), TimeRemainingColumn(), console=console,
    )  # fmt: skip


def each[T](jobs: Sequence[T], description: str, console: Console) -> Iterator[T]:
    """The jobs one after the other, with a bar over them that goes away."""
    columns = (TextColumn("{task.description}"), BarColumn(bar_width=10), MofNCompleteColumn(), TimeElapsedColumn())
    with MinuteProgress(*columns, console=console, transient=True) as progress:
        task = progress.add_task(description, total=len(jobs))
        for job in jobs:
            yield job
            progress.advance(task)


@contextmanager
def busy(description: str, console: Console) -> Iterator[None]:
    """Says that something is being done which has no parts to count."""
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with MinuteProgress(*columns, console=console, transient=True) as progress:
        progress.add_task(description, total=None)
        yield
