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
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from vsartifact.core.channels import Layout, layout_of
from vsartifact.core.files import whole_file
from vsartifact.core.jpeg import BLOCK, Steps, find_steps
from vsartifact.training import channels, neighbours
from vsartifact.training.codec_table import Frame
from vsartifact.training.degrade import DistortConfig, Pairs, make_pairs, unpack
from vsartifact.training.networks.planes import base, pack
from vsartifact.training.sources import Library, Source

AHEAD = 64
"""How many files the workers are allowed to run ahead of the loop."""
LUMA = layout_of("y", "y")
BLIND = 0.1
"""How often a network is not told the quantisation of a JPEG: then the patch lies anywhere on the grid of blocks."""


class DataError(RuntimeError):
    """Pairs could not be made or stored."""


@dataclass(frozen=True, kw_only=True)
class PairMaker:
    """Everything that makes the pairs of one data set; cheap to send to a worker."""

    sources: tuple[Source, ...]
    distort: DistortConfig
    seed: int
    cache: Path
    reach: int = 0
    """Decoded frames on each side that go with every frame."""

    @property
    def folder(self) -> Path:
        """Where this data set's files lie: named after what made them, wherever the sources are mounted."""
        names = [f"{s.path.parent.name}/{s.path.name}:{s.path.stat().st_size}:{s.weight}" for s in self.sources]
        files = hashlib.sha256("\n".join(names).encode())
        windows = f"-{self.reach}" if self.reach else ""
        return self.cache / (self.distort.key(self.seed, files.hexdigest()) + windows)

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
        pairs = make_pairs(index, self.seed, library, self.distort, self.reach)
        arrays = {"lq": pairs.lq, "gt": pairs.gt, "note": np.array(json.dumps(pairs.note))}
        if pairs.near is not None:
            arrays["near"] = pairs.near
        try:
            with whole_file(path) as partial, partial.open("wb") as file:
                np.savez(file, allow_pickle=False, **arrays)
        except OSError as error:
            free = shutil.disk_usage(folder).free >> 20
            raise DataError(
                f"cannot store pairs in {folder}: {error.strerror or error} ({free} MiB free); use another cache folder"
            ) from error

    def load(self, folder: Path, index: int) -> Pairs:
        """Read stored pairs."""
        with np.load(self.path(folder, index)) as file:
            return Pairs(file["lq"], file["gt"], json.loads(str(file["note"])), file.get("near"))


def _work(maker: PairMaker, tasks: multiprocessing.Queue[int], failures: multiprocessing.Queue[str]) -> None:
    if hasattr(os, "nice"):  # not on Windows
        os.nice(5)
    library, folder, parent = Library(maker.sources), maker.folder, multiprocessing.parent_process()
    while parent is not None and parent.is_alive():  # a loop that was killed could not end its workers
        try:
            index = tasks.get(timeout=5)
        except queue.Empty:
            continue
        try:
            maker.make(library, folder, index)
        except Exception as error:  # reported to the loop, which stops with it
            failures.put(str(error) if isinstance(error, DataError) else traceback.format_exc())


@dataclass(frozen=True)
class Batch:
    """One step's data on the CPU."""

    lq: Tensor
    """N x channels x (patch + 2 margin)^2 float32, code values over 255."""
    gt: Tensor
    """N x outputs x (patch * scale)^2 float32."""
    error: Tensor
    """N: mean squared error of all restored planes of the frame that the patch was cut from, (code values / 255)^2."""
    codecs: tuple[str, ...]
    """N: the codec that each pair went through, a row of ``CODECS``, or ``none``."""
    limits: Tensor | None = None
    """N x outputs x 8 x 8: how far DCT coefficients of the change may go, code values over 255, infinite where nothing is known; for
    networks that are told how a JPEG quantised."""


@dataclass(frozen=True)
class _Pair:
    """A frame in memory: y alone or y, u, v of both sides."""

    lq: Frame
    gt: Frame
    full_range: bool
    error: float
    codec: str
    steps: tuple[Steps | None, ...] = ()
    """Quantisation of the restored planes, looked for where the network is told it."""
    near: neighbours.Window | None = None
    """Neighbours of the coded frame, with planes like it."""


class PairStream:
    """Batches of patches for step 0, 1, 2, ... Use it in a ``with`` block: it owns worker processes.

    Patches are turned and flipped at random, planes first and phases taken after. That moves the place of 4:2:0 chroma between
    luma pixels, where material has it at the left, so that networks do not come to depend on it.

    Args:
        maker: makes the pairs.
        margin: tensor positions of context around a patch that the network eats up.
        warm: files that must be there before step 0.
        fresh: new files per step.
        pool: number of files that a step draws from.
        workers: processes that make pairs; 0 makes them in the loop.
        layout: of the network.
    """

    def __init__(
        self, maker: PairMaker, margin: int, warm: int, fresh: float, pool: int, workers: int, layout: Layout = LUMA
    ) -> None:
        if warm < 1 or pool < warm:
            raise DataError(f"need 1 <= warm <= pool, got warm {warm} and pool {pool}")
        self.maker, self.margin, self.layout = maker, margin, layout
        self.warm, self.fresh, self.pool = warm, fresh, pool
        self.folder = maker.folder
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise DataError(f"cannot use cache folder {self.folder}: {error.strerror}; choose another one") from error
        self.waited = 0.0
        self.skipped: list[str] = []
        """Lines about sources that could not be decoded, in the order in which they were met."""
        self.say: Callable[[str], None] = lambda text: None
        """Is told what is waited for."""
        self._frames: dict[int, list[_Pair]] = {}
        self._asked = 0
        self._library: Library | None = None
        context = multiprocessing.get_context("spawn")
        self._tasks: multiprocessing.Queue[int] = context.Queue()
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

    def batch(self, step: int, batch_size: int, patch: int, grid: int = 1) -> Batch:
        """The batch of one step: ``batch_size`` patches of ``patch`` x ``patch`` tensor positions, counted before ``scale``.

        They begin at multiples of ``grid``.

        Raises:
            DataError: the patch is too large, a worker failed or died, or the cache cannot be written.
        """
        size, scale = self.maker.distort.size // self.layout.grid, self.maker.distort.scale
        if patch > size:
            what = "their chroma planes" if self.layout.grid == 2 else "the coded frames"
            raise DataError(f"patch {patch} is larger than {what} ({size}); lower it or raise distort size")
        window = self.window(step)
        self._fill(window)
        rng = np.random.default_rng([self.maker.seed, 1, step])
        lq: list[list[channels.Plane]] = []
        gt: list[list[channels.Plane]] = []
        errors, codecs, limits = [], [], []
        bare, told = self.layout.bare, bool(self.layout.facts)
        alone = bare.alone
        for index in rng.integers(window.start, window.stop, batch_size):
            pairs = self._frames[int(index)]
            pair = pairs[int(rng.integers(len(pairs)))]
            blind = told and rng.random() < BLIND
            step = 1 if blind else grid
            y, x = (int(at) for at in step * rng.integers(0, (size - patch) // step + 1, 2))
            turns, flip = int(rng.integers(4)), bool(rng.integers(2))
            before = channels.cut(pair.lq, bare, y, x, patch, patch, self.margin, pair.full_range, pair.near)
            after = channels.cut(pair.gt, alone, y * scale, x * scale, patch * scale, patch * scale, full_range=pair.full_range)
            if told:
                steps = [None] * len(pair.steps) if blind else pair.steps
                before = channels.tell(before, self.layout, steps)
                most = np.stack([np.full((BLOCK, BLOCK), np.inf) if found is None else found.limits / 255 for found in steps])
                limits.append(most.swapaxes(1, 2) if turns % 2 != flip else most)
            for side, planes in ((lq, before), (gt, after)):
                turned = [np.rot90(plane, turns) for plane in planes]
                side.append([plane.T for plane in turned] if flip else turned)
            errors.append(pair.error)
            codecs.append(pair.codec)
        inputs, targets = (
            pack([torch.from_numpy(np.stack(plane))[:, None] for plane in zip(*side, strict=True)], its)
            for side, its in ((lq, self.layout), (gt, alone))
        )
        outputs = base(targets, alone)
        most_of = torch.tensor(np.stack(limits), dtype=torch.float32) if limits else None
        return Batch(
            inputs.float() / 255, outputs.float() / 255, torch.tensor(errors, dtype=torch.float32), tuple(codecs), most_of
        )

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
                self.say(f"making pairs {index - window.start + 1}/{len(window)}")
                self._await(index)
                self._frames[index] = self._unpacked(self.maker.load(self.folder, index))

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

    def _unpacked(self, pairs: Pairs) -> list[_Pair]:
        self.skipped += [line for line in pairs.note.get("skipped", ()) if line not in self.skipped]
        size, scale = self.maker.distort.size, self.maker.distort.scale
        bare, full_range = self.layout.bare.alone, bool(pairs.note["full_range"])
        planes = 1 if self.layout.planes == ("y",) else 3
        around = [None] * len(pairs.lq) if pairs.near is None else [self._windows(row, planes) for row in pairs.near]
        out = []
        for lq_row, gt_row, near in zip(pairs.lq, pairs.gt, around, strict=True):
            lq = [plane.copy() for plane in unpack(lq_row, size)[:planes]]
            gt = [plane.copy() for plane in unpack(gt_row, size * scale)[:planes]]
            before, after = (channels.restored(channels.whole(side, bare, full_range), bare) for side in (lq, gt))
            total = sum(plane.size for plane in after)
            error = np.float32(0)
            for a, b in zip(before, after, strict=True):
                enlarged = a.repeat(scale, 0).repeat(scale, 1) if scale > 1 else a
                error += np.mean((enlarged.astype(np.float32) - b) ** 2) * np.float32(b.size / total)
            steps = tuple(find_steps(plane) for plane in before) if self.layout.facts else ()
            out.append(_Pair(lq, gt, full_range, float(error / np.float32(255**2)), pairs.note["codec"], steps, near))
        return out

    def _windows(self, packed: NDArray[np.uint8], planes: int) -> neighbours.Window:
        """Neighbours of one frame in memory of their own, of the planes that are read."""
        found = neighbours.unpack(packed, self.maker.distort.size).items()
        return {at: neighbours.Neighbour([plane.copy() for plane in n.planes[:planes]], n.fit.copy()) for at, n in found}
