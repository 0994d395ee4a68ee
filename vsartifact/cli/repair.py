# SPDX-License-Identifier: MIT
"""Timestamps that do not rise: repeats, steps back, wraps, joins and jumps are mended where they are, everything else stays."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

REORDERED = 16
"""Frames that a time may stand away from its place in order of time: the deepest reordering that H.264 and HEVC know."""
OUTLIER = 8
"""Frames in a row whose times may be wrong while those around them belong together."""
NEAR = 1
"""Seconds by which a time may be wrong and still only be out of order."""
FAR = 10
"""Seconds that a step must be longer than to be a jump: ffmpeg's ``dts_delta_threshold``."""
ABSURD = 30 * 3600
"""Seconds that are a jump in every container: ffmpeg's ``dts_error_threshold``."""


@dataclass(frozen=True, kw_only=True)
class Piece:
    """Frames whose times belong together."""

    first: int
    """Number of its first frame."""
    shift: Fraction
    """Seconds added to its times, which the other streams get too."""


@dataclass(frozen=True, kw_only=True)
class Repair:
    """Times as they should have been."""

    times: Sequence[int]
    """Strictly rising."""
    pieces: Sequence[Piece]
    """At least one; the shift of the first is 0."""
    moved: int
    """Frames whose times were put elsewhere than their piece was."""


def usual_step(raw: Sequence[int | None], default: int) -> int:
    """The step between frames that occurs half of the time; ``default`` where there is none."""
    steps = sorted(b - a for a, b in pairwise(raw) if a is not None and b is not None and b > a)
    return max(1, steps[len(steps) // 2] if steps else default)


def repaired(
    raw: Sequence[int | None], unit: Fraction, step: int, jumps: bool, empty: Callable[[Fraction, Fraction], bool]
) -> Repair:
    """Mend times in the order in which frames are shown.

    Args:
        raw: the times as the file has them, None = it has none.
        unit: seconds that they count.
        step: the usual difference between two of them.
        jumps: whether a step of more than ``FAR`` is a jump, as in transport streams; in other containers a picture may stand for
            minutes, and only what comes back or is longer than ``ABSURD`` is a jump.
        empty: whether no other stream has anything between two times in seconds; a gap that sound goes on in is a gap.
    """
    values = _without_outliers(raw, unit)
    starts = _pieces(values, unit, step, jumps, empty)
    times: list[int] = []
    pieces: list[Piece] = []
    moved = 0
    for first, end in zip(starts, [*starts[1:], len(values)], strict=True):
        own = values[first:end]
        known = next((value for value in own if value is not None), 0)
        shift = times[-1] + step - known if times else 0
        placed = _placed([None if value is None else value + shift for value in own], step)
        for n, time in enumerate(placed, first):
            if times and time <= times[-1]:
                time = times[-1] + 1
            moved += raw[n] is not None and time != (raw[n] or 0) + shift
            times.append(time)
        pieces.append(Piece(first=first, shift=shift * unit))
    return Repair(times=times, pieces=pieces, moved=moved)


def _without_outliers(raw: Sequence[int | None], unit: Fraction) -> list[int | None]:
    """The times, less a few in a row that lie far from those before and after them, which belong together."""
    values = list(raw)
    near, far = NEAR / unit, FAR / unit
    last: int | None = None
    n = 0
    while n < len(values):
        value = values[n]
        if value is None or last is None or -near <= value - last <= near:
            last = last if value is None else value
            n += 1
            continue
        after = range(n + 1, min(n + 1 + OUTLIER, len(values)))
        back = next((i for i in after if (later := values[i]) is not None and 0 <= later - last <= near), None)
        if back is not None and (value < last or value - last > far):
            values[n:back] = [None] * (back - n)
            n = back
        else:
            last = value
            n += 1
    return values


def _pieces(
    values: Sequence[int | None], unit: Fraction, step: int, jumps: bool, empty: Callable[[Fraction, Fraction], bool]
) -> list[int]:
    """Numbers of the frames where times begin anew."""
    starts = [0]
    top: int | None = None
    recent: list[int] = []  # the largest times of the piece, in order
    falls = [b for a, b in pairwise(value for value in values if value is not None) if b < a]
    falls.sort()
    for n, value in enumerate(values):
        if value is None:
            continue
        back = top is not None and value < recent[0] and (len(recent) == REORDERED or top - value > REORDERED * step)
        if top is not None and (back or _jumped(top, value, unit, jumps, empty, falls)):
            starts.append(n)
            recent = []
        recent.insert(bisect_right(recent, value), value)
        del recent[:-REORDERED]
        top = recent[-1]
    return starts


def _jumped(
    top: int, value: int, unit: Fraction, jumps: bool, empty: Callable[[Fraction, Fraction], bool], falls: Sequence[int]
) -> bool:
    seconds = (value - top) * unit
    if seconds <= FAR:
        return False
    if seconds > ABSURD:
        return True
    place = bisect_right(falls, top)
    comes_back = place < len(falls) and (falls[place] - top) * unit <= NEAR
    return (jumps or comes_back) and empty(top * unit, value * unit)


def _placed(values: Sequence[int | None], step: int) -> list[int]:
    """Times of one piece: in order, those that lack between their neighbours, repeated ones spread over the gap behind them."""
    known = sorted(value for value in values if value is not None)
    if not known:
        return [n * step for n in range(len(values))]
    in_order = iter(known)
    places: list[tuple[int, int]] = []  # where a new time begins, and which
    lacks = [False]
    for n, value in enumerate(values):
        time = None if value is None else next(in_order)
        if time is not None and (not places or time != places[-1][1]):
            places.append((n, time))
            lacks.append(False)
        lacks[-1] |= time is None
    out = [places[0][1] - (places[0][0] - n) * step for n in range(places[0][0])]
    last = places[-1]
    ends = [*places[1:], (len(values), last[1] + (len(values) - last[0]) * step)]
    for (place, begin), (end, following), some in zip(places, ends, lacks[1:], strict=True):
        # Frames without a time stand evenly; repeated ones keep their pace, so that a gap behind them stays.
        pace = Fraction(following - begin, end - place)
        pace = pace if some else min(Fraction(step), pace)
        out += [begin + int(i * pace) for i in range(end - place)]
    return out
