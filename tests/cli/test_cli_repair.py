# SPDX-License-Identifier: MIT
"""Times that do not rise, and what they should have been."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise

import pytest

from vsartifact.cli.repair import repaired, usual_step

UNIT = Fraction(1, 1000)
EVEN = [40 * n for n in range(50)]


def mended(
    raw: Sequence[int | None], *, jumps: bool = False, sound: bool = False
) -> tuple[list[int], list[tuple[int, int]], int]:
    """Times, (first frame, shift) of pieces, and how many frames were moved within theirs."""
    found = repaired(raw, UNIT, usual_step(raw, 40), jumps, lambda begin, end: not sound)
    assert all(a < b for a, b in pairwise(found.times))
    assert len(found.times) == len(raw)
    return list(found.times), [(piece.first, int(piece.shift / UNIT)) for piece in found.pieces], found.moved


@pytest.mark.parametrize(
    "raw",
    [EVEN, [3_600_000 + time for time in EVEN], [n * n for n in range(60)], [0], [*EVEN, 62_000, 62_040]],
    ids=["even", "from an hour on", "uneven", "one frame", "a picture that stands for a minute"],
)
def test_times_that_rise_stay(raw: list[int]) -> None:
    assert mended(list(raw)) == (raw, [(0, 0)], 0)


def test_a_repeat_is_put_before_the_next_frame_and_a_gap_stays() -> None:
    raw = [*EVEN[:20], EVEN[19], *(time + 640 for time in EVEN[20:])]
    times, pieces, moved = mended(list(raw))
    assert times == [*EVEN[:20], EVEN[19] + 40, *(time + 640 for time in EVEN[20:])]
    assert (pieces, moved) == ([(0, 0)], 1)


@pytest.mark.parametrize("run", [2, 3, 7])
def test_repeats_in_a_row_share_the_time_until_the_next(run: int) -> None:
    raw = [*EVEN[:20], *[EVEN[20]] * run, *EVEN[21:]]
    times, pieces, moved = mended(list(raw))
    assert times == [*EVEN[:20], *(EVEN[20] + 40 * i // run for i in range(run)), *EVEN[21:]]
    assert (pieces, moved) == ([(0, 0)], run - 1)


def test_all_times_alike_become_even() -> None:
    assert mended([0] * 30)[0] == [40 * n for n in range(30)]


def test_frames_out_of_order_get_the_times_in_order() -> None:
    raw = list(EVEN)
    for n in range(2, 48, 4):
        raw[n : n + 3] = [raw[n + 2], raw[n], raw[n + 1]]
    assert mended(list(raw))[:2] == (EVEN, [(0, 0)])


@pytest.mark.parametrize("wrong", [10**9, -(10**7), 500_000])
@pytest.mark.parametrize("count", [1, 5])
def test_a_few_wrong_times_move_nothing_else(wrong: int, count: int) -> None:
    raw: list[int | None] = [*EVEN]
    raw[20 : 20 + count] = [wrong + 40 * i for i in range(count)]
    assert mended(raw) == (EVEN, [(0, 0)], count)


def test_missing_times_stand_evenly_between_their_neighbours() -> None:
    raw: list[int | None] = [*EVEN]
    for n in (0, 10, 11, 49):
        raw[n] = None
    assert mended(raw) == (EVEN, [(0, 0)], 0)
    assert mended([None] * 50)[0] == EVEN


@pytest.mark.parametrize("base", [0, 700_000, 95_443_717], ids=["from 0", "from minutes", "a wrap of 33 bits"])
def test_a_join_goes_on_where_the_first_part_ends(base: int) -> None:
    raw = [*(base + time for time in EVEN), *(time for time in EVEN)]
    times, pieces, moved = mended(list(raw))
    assert times == [base + 40 * n for n in range(100)]
    assert (pieces, moved) == ([(0, 0), (50, base + 2000)], 0)


@pytest.mark.parametrize("many", [2, 5])
def test_many_joins(many: int) -> None:
    times, pieces, _ = mended(EVEN * many)
    assert times == [40 * n for n in range(50 * many)]
    assert [first for first, _ in pieces] == [50 * i for i in range(many)]


def test_a_jump_is_one_where_containers_have_them_and_nothing_goes_on_in_it() -> None:
    raw = [*EVEN, *(600_000 + time for time in EVEN)]
    assert mended(list(raw), jumps=True)[:2] == ([40 * n for n in range(100)], [(0, 0), (50, 2000 - 600_000)])
    assert mended(list(raw), jumps=True, sound=True)[:2] == (raw, [(0, 0)])
    assert mended(list(raw))[:2] == (raw, [(0, 0)])
    absurd = [*EVEN, *(200_000_000 + time for time in EVEN)]
    assert mended(list(absurd))[0] == [40 * n for n in range(100)]


def test_a_stretch_that_comes_back_was_a_jump_everywhere() -> None:
    raw = [*EVEN[:20], *(5_000_000 + time for time in EVEN[:20]), *(time + 800 for time in EVEN[20:])]
    assert mended(list(raw))[0] == [40 * n for n in range(70)]
