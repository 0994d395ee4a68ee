# SPDX-License-Identifier: MIT
"""Channels that networks are tested with, by short names."""

from __future__ import annotations

from vsartifact.core.channels import Layout, layout_of
from vsartifact.core.metadata import KINDS

LISTS = {**KINDS, "guided": ("y00 y01 y10 y11 u v", "y00 y01 y10 y11")}
"""Those of format 1, and luma that is restored with the help of chroma."""


def lists(name: str) -> dict[str, str]:
    """A network's arguments."""
    inputs, outputs = LISTS[name]
    return {"inputs": inputs, "outputs": outputs}


def layout(name: str) -> Layout:
    """What follows from them."""
    return layout_of(*LISTS[name])


def flags(name: str) -> list[str]:
    """The same as values of ``--network-args``."""
    return [f"{key}={names}" for key, names in lists(name).items()]
