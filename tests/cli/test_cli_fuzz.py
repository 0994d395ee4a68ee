# SPDX-License-Identifier: MIT
"""A small part of ``tests/support/fuzz_command.py``: each way of damage on each container once."""

from __future__ import annotations

from support import fuzz_command


def test_damaged_videos_play_or_end_in_one_sentence() -> None:
    told: list[str] = []
    count = 2 * len(fuzz_command.CONTAINERS) * len(fuzz_command.MUTATIONS)
    counts = fuzz_command.run("videos", count // 2, 7, say=told.append)
    assert not told
    assert set(counts) == {"plays", "sentence"}
    assert counts["plays"] > count // 4
