# SPDX-License-Identifier: MIT
"""Files that are there whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """Give a file beside ``path`` to write; when the block ends, it takes the place of ``path``.

    Where the block raises, that file is removed and ``path`` stays what it was. The name holds the process's number, so that
    several processes may write the same file; the last one stays.
    """
    partial = path.with_name(f"{path.name}.{os.getpid()}.partial")
    try:
        yield partial
        partial.replace(path)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise


def write_whole(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path`` by way of :func:`whole_file`."""
    with whole_file(path) as partial:
        partial.write_bytes(data)
