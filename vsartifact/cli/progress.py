# SPDX-License-Identifier: MIT
"""What a long command shows on a terminal: frames, frames per second, time left. Nothing where stderr is no terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, ProgressColumn, Task, TextColumn, TimeRemainingColumn
from rich.text import Text


class SpeedColumn(ProgressColumn):
    """Frames per second over the last half minute."""

    def render(self, task: Task) -> Text:
        """The text of the column."""
        return Text(f"{task.speed:.1f} fps" if task.speed else "")


def frames_bar() -> Progress:
    """A bar that counts frames."""
    console = Console(stderr=True)
    return Progress(
        TextColumn("{task.description}"), BarColumn(bar_width=20), MofNCompleteColumn(), TextColumn("frames"), SpeedColumn(),
        TimeRemainingColumn(), TextColumn("left"),
        console=console, disable=not console.is_terminal, transient=True,
    )  # fmt: skip


@contextmanager
def parts_bar(count: int) -> Iterator[Callable[[], None]]:
    """A bar that counts parts of a picture, where there are several; call what it gives after each."""
    console = Console(stderr=True)
    with Progress(
        TextColumn("restore"), BarColumn(bar_width=20), MofNCompleteColumn(), TextColumn("parts"), TimeRemainingColumn(),
        TextColumn("left"), console=console, disable=not console.is_terminal or count == 1, transient=True,
    ) as bar:  # fmt: skip
        task = bar.add_task("restore", total=count)
        yield lambda: bar.advance(task)
