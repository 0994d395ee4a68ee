# SPDX-License-Identifier: MIT
"""A stream of training batches whose pairs are made by worker processes ahead of the loop.

Pairs are made once per number (see ``degrade.make_pairs``) and kept in a folder named after what made them. Step ``t`` draws its
batch from the numbers ``[end - pool, end)`` with ``end = warm + t * fresh``: a window that slides as training goes on. What a step
sees depends on the seed and the step alone, not on the number of workers, on timing or on restarts; files that have left the
window are deleted, which bounds the folder to about ``pool`` files, and are made again if an older checkpoint needs them.
"""

from __future__ import annotations

import hashlib
import json
import multiprocessing
import os
import queue
import shutil
import time
import traceback
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from vsartifact.training.degrade import DistortConfig, Pairs, make_pairs, unpack
from vsartifact.training.sources import Library, Source

AHEAD = 64
"""How many files the workers are allowed to run ahead of the loop."""


class DataError(RuntimeError):
    """Pairs could not be made or stored."""


@dataclass(frozen=True, kw_only=True)
class PairMaker:
    """Everything that makes the pairs of one data set; cheap to send to a worker."""

    sources: tuple[Source, ...]
    distort: DistortConfig
    seed: int
    cache: Path

    @property
    def folder(self) -> Path:
        """Where this data set's files lie: named after what made them, wherever the sources are mounted."""
        names = [f"{s.path.parent.name}/{s.path.name}:{s.path.stat().st_size}:{s.weight}" for s in self.sources]
        files = hashlib.sha256("\n".join(names).encode())
        return self.cache / self.distort.key(self.seed, files.hexdigest())

    def path(self, folder: Path, index: int) -> Path:
        """File of the pairs of one number."""
        return folder / f"{index:07d}.npz"

    def make(self, library: Library, folder: Path, index: int) -> None:
        """Make and store the pairs of one number, unless they are there.

        Raises:
            DataError: the disk is full or not writable.
        """
        path = self.path(folder, index)
        if path.exists():
            return
        pairs = make_pairs(index, self.seed, library, self.distort)
        partial = path.with_name(f"{path.name}.{os.getpid()}.partial")
        try:
            with partial.open("wb") as file:
                np.savez(file, lq=pairs.lq, gt=pairs.gt, note=np.array(json.dumps(pairs.note)))
            partial.replace(path)
        except OSError as error:
            partial.unlink(missing_ok=True)
            free = shutil.disk_usage(folder).free >> 20
            raise DataError(
                f"cannot store pairs in {folder}: {error.strerror or error} ({free} MiB free); use another cache folder"
            ) from error

    def load(self, folder: Path, index: int) -> Pairs:
        """Read stored pairs."""
        with np.load(self.path(folder, index)) as file:
            return Pairs(file["lq"], file["gt"], json.loads(str(file["note"])))


def _work(maker: PairMaker, tasks: multiprocessing.Queue[int | None], failures: multiprocessing.Queue[str]) -> None:
    if hasattr(os, "nice"):  # not on Windows
        os.nice(5)
    library, folder = Library(maker.sources), maker.folder
    while (index := tasks.get()) is not None:
        try:
            maker.make(library, folder, index)
        except Exception as error:  # reported to the loop, which stops with it
            failures.put(str(error) if isinstance(error, DataError) else traceback.format_exc())


@dataclass(frozen=True)
class Batch:
    """One step's data on the CPU."""

    lq: Tensor
    """N x 1 x (patch + 2 margin)^2 float32, code values over 255."""
    gt: Tensor
    """N x 1 x (patch * scale)^2 float32."""
    error: Tensor
    """N: mean squared error of the whole frame that the patch was cut from, (code values / 255)^2."""


class PairStream:
    """Batches of luma patches for step 0, 1, 2, ... Use it in a ``with`` block: it owns worker processes.

    Args:
        maker: makes the pairs.
        margin: pixels of context around a patch that the network eats up.
        warm: files that must be there before step 0.
        fresh: new files per step.
        pool: number of files that a step draws from.
        workers: processes that make pairs; 0 makes them in the loop.
    """

    def __init__(self, maker: PairMaker, margin: int, warm: int, fresh: float, pool: int, workers: int) -> None:
        if warm < 1 or pool < warm:
            raise DataError(f"need 1 <= warm <= pool, got warm {warm} and pool {pool}")
        self.maker, self.margin = maker, margin
        self.warm, self.fresh, self.pool = warm, fresh, pool
        self.folder = maker.folder
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise DataError(f"cannot use cache folder {self.folder}: {error.strerror}; choose another one") from error
        self.waited = 0.0
        self._frames: dict[int, tuple[NDArray[np.uint8], NDArray[np.uint8], NDArray[np.float32]]] = {}
        self._asked = 0
        self._library: Library | None = None
        context = multiprocessing.get_context("spawn")
        self._tasks: multiprocessing.Queue[int | None] = context.Queue()
        self._failures: multiprocessing.Queue[str] = context.Queue()
        self._workers = [
            context.Process(target=_work, args=(maker, self._tasks, self._failures), daemon=True) for _ in range(workers)
        ]

    def __enter__(self) -> PairStream:
        for worker in self._workers:
            worker.start()
        return self

    def __exit__(self, *_: object) -> None:
        for worker in self._workers:
            worker.terminate()
        for worker in self._workers:
            worker.join()

    def window(self, step: int) -> range:
        """Numbers of the files that step ``step`` draws from."""
        end = self.warm + int(step * self.fresh)
        return range(max(0, end - self.pool), end)

    def batch(self, step: int, batch_size: int, patch: int) -> Batch:
        """The batch of one step: ``batch_size`` patches of ``patch`` x ``patch``, counted before ``scale``.

        Raises:
            DataError: a worker failed or died, or the cache cannot be written.
        """
        if patch > self.maker.distort.size:
            raise DataError(
                f"patch {patch} is larger than the coded frames ({self.maker.distort.size}); lower it or raise distort size"
            )
        window = self.window(step)
        self._fill(window)
        rng = np.random.default_rng([self.maker.seed, 1, step])
        scale = self.maker.distort.scale
        lq_side, gt_side = patch + 2 * self.margin, patch * scale
        lq = np.empty((batch_size, 1, lq_side, lq_side), np.uint8)
        gt = np.empty((batch_size, 1, gt_side, gt_side), np.uint8)
        errors = np.empty(batch_size, np.float32)
        for i, index in enumerate(rng.integers(window.start, window.stop, batch_size)):
            lq_frames, gt_frames, frame_errors = self._frames[int(index)]
            k = int(rng.integers(len(lq_frames)))
            y, x = rng.integers(0, self.maker.distort.size - patch + 1, 2)
            turns, flip = int(rng.integers(4)), bool(rng.integers(2))
            a = np.rot90(lq_frames[k, y : y + lq_side, x : x + lq_side], turns)
            b = np.rot90(gt_frames[k, y * scale : y * scale + gt_side, x * scale : x * scale + gt_side], turns)
            lq[i, 0], gt[i, 0] = (a.T, b.T) if flip else (a, b)
            errors[i] = frame_errors[k]
        return Batch(torch.from_numpy(lq).float() / 255, torch.from_numpy(gt).float() / 255, torch.from_numpy(errors))

    def _fill(self, window: range) -> None:
        """Have every file of the window in memory and nothing else."""
        for index in [index for index in self._frames if index not in window]:
            del self._frames[index]
            self.maker.path(self.folder, index).unlink(missing_ok=True)
        if self._workers:
            self._asked = max(self._asked, window.start)
            while self._asked < window.stop + AHEAD:
                self._tasks.put(self._asked)
                self._asked += 1
        for index in window:
            if index not in self._frames:
                self._await(index)
                self._frames[index] = self._luma(self.maker.load(self.folder, index))

    def _await(self, index: int) -> None:
        path = self.maker.path(self.folder, index)
        if not path.exists() and not self._workers:
            self._library = self._library or Library(self.maker.sources)
            self.maker.make(self._library, self.folder, index)
        began = asked = time.monotonic()
        while not path.exists():
            if time.monotonic() - asked > 20:  # made once, but deleted since by another run that shares the folder
                self._tasks.put(index)
                asked = time.monotonic()
            try:
                raise DataError(f"a worker failed: {self._failures.get(timeout=0.02)}")
            except queue.Empty:
                if not any(worker.is_alive() for worker in self._workers):
                    raise DataError("all workers died without a message, most likely for lack of memory; use fewer") from None
        self.waited += time.monotonic() - began

    def _luma(self, pairs: Pairs) -> tuple[NDArray[np.uint8], NDArray[np.uint8], NDArray[np.float32]]:
        size, scale, pad = self.maker.distort.size, self.maker.distort.scale, self.margin
        lq = np.stack([unpack(row, size)[0] for row in pairs.lq])
        gt = np.stack([unpack(row, size * scale)[0] for row in pairs.gt])
        base = lq.repeat(scale, 1).repeat(scale, 2) if scale > 1 else lq
        errors = np.mean((base.astype(np.float32) - gt) ** 2, axis=(1, 2)) / 255**2
        return np.pad(lq, ((0, 0), (pad, pad), (pad, pad)), mode="edge"), gt, errors.astype(np.float32)
