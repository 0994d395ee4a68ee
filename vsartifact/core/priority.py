# SPDX-License-Identifier: MIT
"""Keeps libraries from taking real-time priority.

SVT-AV1 gives itself and the thread that calls it SCHED_FIFO at priority 99 where it may, which is where it runs as root on Linux.
Child processes inherit that, and real-time threads starve everything else on the machine.
"""

from __future__ import annotations

import ctypes
import functools
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_VERSION = 0x20080522  # _LINUX_CAPABILITY_VERSION_3
_CAP_SYS_NICE = 1 << 23


@contextmanager
def without_real_time() -> Iterator[None]:
    """Take CAP_SYS_NICE from the calling thread for the length of the block; threads started within do not get it either."""
    libc = _libc()
    header = (ctypes.c_uint32 * 2)(_VERSION, 0)  # 0: the calling thread
    sets = (ctypes.c_uint32 * 6)()  # effective, permitted, inheritable: low words, then high words
    if libc is None or libc.capget(header, sets) != 0 or not sets[0] & _CAP_SYS_NICE:
        yield
        return
    sets[0] &= ~_CAP_SYS_NICE
    libc.capset(header, sets)
    try:
        yield
    finally:
        sets[0] |= _CAP_SYS_NICE
        libc.capset(header, sets)


@functools.cache
def _libc() -> ctypes.CDLL | None:
    return ctypes.CDLL(None) if sys.platform.startswith("linux") else None
