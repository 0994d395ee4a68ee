# SPDX-License-Identifier: MIT
"""How the compute build stores a cell's channels: vectors of four in a block of neighbouring texels."""

from __future__ import annotations


def block(count: int) -> tuple[int, int]:
    """Width and height of the block of texels that holds ``count`` vectors: as square as it can be without waste."""
    for height in range(int(count**0.5), 0, -1):
        if count % height == 0 and count // height <= 4:
            return count // height, height
    side = int(count**0.5) + 1
    return side, -(-count // side)


def texel_of(count: int, group: int) -> str:
    """Where channel group ``group`` of cell (0, 0) lies."""
    side = block(count)[0]
    return f"ivec2({group % side}, {group // side})"


def fetch(name: str, count: int, group: int, cell: str) -> str:
    """A stored vector of the cell whose block starts at the texel ``cell``.

    NAME_mul is not needed: players give textures that a shader saved the factor 1.
    """
    offset = f" + {texel_of(count, group)}" if count > 1 else ""
    return f"texelFetch({name}_raw, {cell}{offset}, 0)"
