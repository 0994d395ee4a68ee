# SPDX-License-Identifier: MIT
"""Times: on the command line seconds or ``1:23:45.6``, inside fractions of a second."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING

from vsartifact.cli.errors import UsageError

if TYPE_CHECKING:
    from av.rational import AVRational


def fraction(number: AVRational) -> Fraction:
    """PyAV's rational number as Python's."""
    return Fraction(number.numerator, number.denominator)


def parse(option: str, text: str | None) -> Fraction | None:
    """Seconds of ``75``, ``75.5``, ``1:15.5`` or ``0:01:15.5``; None of None.

    Raises:
        UsageError: the text is none of these.
    """
    if text is None:
        return None
    match = re.fullmatch(r"(?:(?:(\d+):)?(\d+):)?(\d+(?:\.\d*)?)", text.strip())
    if not match:
        raise UsageError(f"{option} must be seconds or hours:minutes:seconds such as 1:23:45.6, got {text!r}")
    hours, minutes, seconds = (Fraction(group or 0) for group in match.groups())
    return hours * 3600 + minutes * 60 + seconds


def write(seconds: Fraction) -> str:
    """``0:01:15.500`` of 75.5 seconds; rounded down, so that nothing is left out when it is given as a start."""
    thousandths = int(seconds * 1000)
    minutes, rest = divmod(thousandths, 60_000)
    return f"{minutes // 60}:{minutes % 60:02d}:{rest // 1000:02d}.{rest % 1000:03d}"
