# SPDX-License-Identifier: MIT
"""Restore pictures that are broken in ways that files break: each must end in a picture that opens, or in one sentence.

    python tests/support/fuzz_pictures.py --count 1000 --seed 0

Small pictures of six formats, with the tags that such files have, are changed: bits flipped, bytes replaced, cut off, pieces removed,
doubled or taken from another file, lengths and numbers overwritten. The command runs in a process of its own for each batch, so that a
crash below Python is found, too. Every seed and number gives the same file. Exit code 0 = nothing was found.
"""

from __future__ import annotations

import argparse
import collections
import contextlib
import io
import multiprocessing
import sys
import tempfile
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

BATCH = 50
SECONDS = 60
"""For which a file is allowed to take."""
MODEL_EVERY = 25
"""Of so many files one goes through a model; the others only through all that is around it."""


def originals() -> dict[str, bytes]:
    """Whole files by a name with the suffix of their format."""
    from vsartifact.cli.picture_files import write
    from vsartifact.cli.picture_tags import Tags

    y, x = np.mgrid[:48, :61]
    rgb = np.dstack([x * 4, y * 5, (x + y) * 2]).astype(np.uint8)
    picture, alpha = Image.fromarray(rgb), Image.fromarray(np.dstack([rgb, (x * 4).astype(np.uint8)]))
    exif = Image.Exif()
    exif[0x0112], exif[0x010E] = 6, "a view"
    exif.get_ifd(0x8769)[0x9003] = "2020:01:02 03:04:05"
    tags: dict[str, Any] = {"exif": exif, "icc_profile": b"x" * 16 + b"RGB " + b"y" * 100}
    out = {}
    for name, image, options in (
        ("jpeg.jpg", picture, {**tags, "quality": 60, "comment": b"text", "xmp": b"<x:xmpmeta/>", "dpi": (300, 300)}),
        ("progressive.jpg", picture, {"progressive": True, "quality": 80, "subsampling": 0}),
        ("grey.jpg", picture.convert("L"), {"quality": 40}),
        ("mpo.jpg", picture, {"format": "MPO", "save_all": True, "append_images": [picture.resize((20, 16))]}),
        ("png.png", alpha, tags),
        ("palette.png", picture.convert("P"), {"transparency": 3}),
        ("grey16.png", Image.fromarray((x * 1000).astype(np.uint16)), {}),
        ("webp.webp", alpha, {**tags, "quality": 70}),
        ("lossless.webp", picture, {"lossless": True}),
        ("avif.avif", alpha, {**tags, "quality": 60}),
        ("bmp.bmp", picture, {}),
        ("palette.bmp", picture.convert("P"), {}),
        ("tiff.tif", picture, {"exif": exif, "compression": "tiff_lzw"}),
        ("raw.tif", alpha, {}),
        ("pages.tif", picture, {"save_all": True, "append_images": [picture]}),
    ):
        file = io.BytesIO()
        form = str(options.pop("format", "")) or {"jpg": "JPEG", "tif": "TIFF"}.get(
            name.split(".")[1], name.split(".")[1].upper()
        )
        image.save(file, form, **options)
        out[name] = file.getvalue()
    deep = np.dstack([x * 900, y * 1000, (x + y) * 500]).astype(np.uint16)
    for name in ("deep.png", "deep.tif"):
        file = io.BytesIO()
        write(file, Path(name).suffix, deep, Tags(resolution=(300, 300)))
        out[name] = file.getvalue()
    return out


def flipped(data: bytearray, other: bytes, rng: np.random.Generator) -> bytes:
    """Some bits are others, mostly near the beginning, where headers are."""
    for _ in range(int(rng.integers(1, 5))):
        reach = len(data) if rng.random() < 0.5 else min(len(data), 200)
        data[int(rng.integers(reach))] ^= 1 << int(rng.integers(8))
    return bytes(data)


def cut(data: bytearray, other: bytes, rng: np.random.Generator) -> bytes:
    """The end lacks."""
    return bytes(data[: int(rng.integers(len(data)))])


def removed(data: bytearray, other: bytes, rng: np.random.Generator) -> bytes:
    """A piece lacks, or is there twice."""
    a, b = sorted(int(n) for n in rng.integers(len(data), size=2))
    b = min(b, a + 300)
    return bytes(data[:a] + data[b:] if rng.random() < 0.5 else data[:b] + data[a:])


def joined(data: bytearray, other: bytes, rng: np.random.Generator) -> bytes:
    """Another file, or its end, follows."""
    at = int(rng.integers(len(data)))
    return bytes(data) + other if rng.random() < 0.3 else bytes(data[:at]) + other[int(rng.integers(len(other))) :]


def mislaid(data: bytearray, other: bytes, rng: np.random.Generator) -> bytes:
    """A number of two or four bytes is another: lengths, offsets, sizes."""
    for _ in range(int(rng.integers(1, 4))):
        size = int(rng.choice([1, 2, 4]))
        at = int(rng.integers(max(min(len(data), 600) - size, 1)))
        value = int(rng.choice([0, 1, 0x7F, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF, int(rng.integers(1 << 32))]))
        data[at : at + size] = (value % (1 << 8 * size)).to_bytes(size, "big" if rng.random() < 0.5 else "little")
    return bytes(data)


WAYS: list[Callable[[bytearray, bytes, np.random.Generator], bytes]] = [flipped, cut, removed, joined, mislaid]


def broken(number: int, seed: int, files: dict[str, bytes]) -> tuple[str, bytes, str]:
    """The name, the bytes and what was done to them, of file ``number``."""
    rng = np.random.default_rng([seed, number])
    name = list(files)[number % len(files)]
    data, done = files[name], []
    for _ in range(1 if rng.random() < 0.7 else 2):
        way = WAYS[int(rng.integers(len(WAYS)))]
        if data:
            data = way(bytearray(data), files[list(files)[int(rng.integers(len(files)))]], rng)
        done.append(way.__name__)
    return name, data, "+".join(done)


def try_one(number: int, seed: int, files: dict[str, bytes], folder: Path) -> tuple[str, str]:
    """How a file ended, ``restored`` or ``refused``, and what is wrong with that, empty for nothing."""
    from vsartifact.cli.app import main

    name, data, _ = broken(number, seed, files)
    source = folder / f"{number}{Path(name).suffix}"
    target = folder / f"{number}.out{['.png', '.jpg', '.webp', '.avif', '.bmp', '.tif'][number // 7 % 6]}"
    source.write_bytes(data)
    said = io.StringIO()
    more = [] if number % MODEL_EVERY == 0 else ["--strength", "0"]
    with contextlib.redirect_stderr(said), contextlib.redirect_stdout(io.StringIO()), warnings.catch_warnings():
        warnings.simplefilter("error", ResourceWarning)
        code = main(["restore", str(source), "-o", str(target), "--provider", "cpu", *more])
    lines = said.getvalue().splitlines()
    wrong = ""
    if code == 0:
        try:
            with Image.open(target) as image:
                image.load()
        except Exception as error:
            wrong = f"the result does not open: {error}"
        if any(not line.startswith("warning: ") for line in lines) or len(lines) > 1:
            wrong = f"more than one warning: {lines}"
    elif code != 1 or len(lines) != 1 or not lines[0].startswith("vsartifact: "):
        wrong = f"exit code {code} and not one sentence: {lines}"
    elif "fault of vsartifact" in lines[0]:
        wrong = lines[0]
    elif target.exists():
        wrong = "refused, and a result is there"
    if list(folder.glob("*.part.*")):
        wrong = "a part is left"
    for file in folder.iterdir():
        file.unlink()
    return "restored" if code == 0 else "refused", wrong


def _batch(numbers: range, seed: int, results: Any) -> None:
    files = originals()
    with tempfile.TemporaryDirectory() as folder:
        for number in numbers:
            results.put((number, None, ""))
            results.put((number, *try_one(number, seed, files, Path(folder))))


def main(argv: list[str] | None = None) -> int:
    """Command-line entry; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=200, help="files (default: 200)")
    parser.add_argument("--seed", type=int, default=0, help="of the changes (default: 0)")
    args = parser.parse_args(argv)
    files, context = originals(), multiprocessing.get_context("spawn")
    ends: collections.Counter[str] = collections.Counter()
    found, at = 0, 0
    while at < args.count:
        results: Any = context.Queue()
        numbers = range(at, min(at + BATCH, args.count))
        process = context.Process(target=_batch, args=(numbers, args.seed, results))
        process.start()
        while at < numbers.stop:
            try:
                number, end, wrong = results.get(timeout=SECONDS)
            except Exception:
                process.kill()
                process.join()
                end, wrong = "crashed", f"the process ended with {process.exitcode} or hung for {SECONDS} s"
                number = at
            if end is None:
                continue
            at = number + 1
            ends[end] += 1
            if wrong:
                found += 1
                name, _, done = broken(number, args.seed, files)
                print(f"file {number} ({name}, {done}): {wrong}", flush=True)
            if end == "crashed":
                break
        process.join()
    print(f"{args.count} files of {len(files)} pictures in 6 formats, seed {args.seed}: {dict(ends)}, {found} wrong")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
