# SPDX-License-Identifier: MIT
"""Damages files and sees that the command makes of each a result that plays, or says in one sentence why not.

    python tests/support/fuzz_command.py --videos 1200 --seed 1
    python tests/support/fuzz_command.py --pictures 800 --seed 1

A file is a healthy one of a container or picture format with bits flipped, cut off, joined to another or to itself, with lengths
changed, or with zeros or rubbish in the middle. Which file gets what follows from the seed and its number: ``--only N`` repeats one.
"""

from __future__ import annotations

import argparse
import contextlib
import dataclasses
import io
import multiprocessing
import os
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

SECONDS = 60
"""Time that a damaged file may take."""


@dataclasses.dataclass(frozen=True, kw_only=True)
class Subject:
    """One kind of file that is damaged: how healthy ones are made, and what a result must be."""

    seeds: Sequence[Path]
    """Healthy files."""
    arguments: Sequence[str]
    """Of ``vsartifact restore`` after IN and OUT."""
    output: str
    """Suffix of the result."""
    plays: Callable[[Path], str | None]
    """What is wrong with a result; None = it plays."""


def flipped(data: bytearray, rng: random.Random, other: bytes) -> bytearray:
    """Bits turned over, a few or many."""
    for _ in range(rng.choice((1, 3, 10, 100))):
        data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
    return data


def truncated(data: bytearray, rng: random.Random, other: bytes) -> bytearray:
    """The end is missing."""
    return data[: rng.randrange(1, len(data))]


def beheaded(data: bytearray, rng: random.Random, other: bytes) -> bytearray:
    """The beginning is missing."""
    return data[rng.randrange(1, max(2, len(data) // 2)) :]


def joined(data: bytearray, rng: random.Random, other: bytes) -> bytearray:
    """Another file of the kind follows, perhaps amid this one."""
    cut = rng.choice((len(data), rng.randrange(1, len(data))))
    return data[:cut] + other


def lengthened(data: bytearray, rng: random.Random, other: bytes) -> bytearray:
    """Numbers of two or four bytes, among them lengths, are others."""
    for _ in range(rng.choice((1, 4))):
        size = rng.choice((2, 4))
        # The first kilobyte holds most of the lengths.
        at = rng.randrange(max(1, min(len(data), rng.choice((1024, len(data)))) - size))
        data[at : at + size] = rng.choice((b"\xff", b"\x00", b"\x7f", bytes([rng.randrange(256)]))) * size
    return data


def holed(data: bytearray, rng: random.Random, other: bytes) -> bytearray:
    """A part is zeros, rubbish, or missing."""
    at = rng.randrange(len(data))
    size = rng.randrange(1, max(2, len(data) // 8))
    data[at : at + size] = rng.choice((bytes(size), rng.randbytes(size), b""))
    return data


MUTATIONS: Sequence[Callable[[bytearray, random.Random, bytes], bytearray]] = (
    flipped,
    truncated,
    beheaded,
    joined,
    lengthened,
    holed,
)


def damaged(seeds: Sequence[Path], seed: int, number: int) -> tuple[bytes, str, str]:
    """File ``number`` of a run: its bytes, its suffix, and what was done to it."""
    rng = random.Random(f"{seed} {number}")
    source = seeds[number % len(seeds)]
    same = [path for path in seeds if path.suffix == source.suffix]
    mutation = MUTATIONS[number // len(seeds) % len(MUTATIONS)]
    data = mutation(bytearray(source.read_bytes()), rng, rng.choice(same).read_bytes())
    return bytes(data), source.suffix, f"{source.name} {mutation.__name__}"


def outcome(subject: Subject, data: bytes, suffix: str, folder: Path) -> tuple[str, str]:
    """What became of a damaged file, ``plays``, ``sentence`` or ``fault``, and what was said."""
    from vsartifact.cli.app import main

    for path in folder.iterdir():
        path.unlink()
    source, result = folder / f"in{suffix}", folder / f"out{subject.output}"
    source.write_bytes(data)
    said = io.StringIO()
    with contextlib.redirect_stderr(said), contextlib.redirect_stdout(io.StringIO()):
        code = main(["restore", str(source), "-o", str(result), *subject.arguments])
    lines = said.getvalue().strip().splitlines()
    errors = [line for line in lines if not line.startswith("warning: ")]
    if code == 0:
        wrong = subject.plays(result) if result.exists() else "there is no result"
        return ("fault", f"{wrong}; {lines}") if wrong or errors else ("plays", "")
    whole = len(errors) == 1 and errors[0].startswith("vsartifact: ") and "fault of vsartifact" not in errors[0]
    left = [path.name for path in folder.iterdir() if path != source]
    return ("sentence", errors[0]) if code == 1 and whole and not left else ("fault", f"exit code {code}, {errors}, left {left}")


def run(kind: str, count: int, seed: int, only: int | None = None, say: Callable[[str], None] = print) -> Counter[str]:
    """Damage files and count what becomes of them. A process of its own does it, which is begun anew after a crash or a hang."""
    counts: Counter[str] = Counter()
    spawn = multiprocessing.get_context("spawn")
    with tempfile.TemporaryDirectory() as folder:
        worker: Any = None
        for number in range(count) if only is None else [only]:
            if worker is None:
                here, there = spawn.Pipe()
                worker = spawn.Process(target=_work, args=(kind, Path(folder), seed, there), daemon=True)
                worker.start()
                there.close()
                here.recv()  # it is ready
            here.send(number)
            try:
                outcome_, text, what = here.recv() if here.poll(SECONDS) else ("hang", f"{SECONDS} s", "")
            except EOFError:
                worker.join()
                outcome_, text, what = "crash", f"exit code {worker.exitcode}", ""
            if outcome_ in ("hang", "crash"):
                worker.kill()
                worker.join()
                worker = None
            counts[outcome_] += 1
            if outcome_ not in ("plays", "sentence") or only is not None:
                say(f"{number} {what}: {outcome_} {text}")
        if worker:
            here.send(None)
            worker.join()
    return counts


def _work(kind: str, folder: Path, seed: int, pipe: Connection) -> None:
    """Damage the files whose numbers come through the pipe, and tell what became of each."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 2)  # what libraries print
    for name in ("healthy", "damaged"):
        (folder / name).mkdir(exist_ok=True)
    subject = subject_of(kind, folder / "healthy")
    pipe.send(None)
    while (number := pipe.recv()) is not None:
        data, suffix, what = damaged(subject.seeds, seed, number)
        try:
            found, text = outcome(subject, data, suffix, folder / "damaged")
        except BaseException as error:
            found, text = "fault", f"{type(error).__name__}: {error}"
        pipe.send((found, text, what))


def subject_of(kind: str, folder: Path) -> Subject:
    """``videos`` or ``pictures``, with healthy files in a folder."""
    if kind == "videos":
        return videos(folder)
    sys.path.insert(0, str(Path(__file__).resolve().parent))  # it may be run as a script
    from fuzz_pictures import pictures

    return pictures(folder)


CONTAINERS: Mapping[str, tuple[str, str]] = {
    ".mkv": ("libx264", "aac"),
    ".mp4": ("libx264", "aac"),
    ".mov": ("mjpeg", "pcm_s16le"),
    ".avi": ("mpeg4", "libmp3lame"),
    ".ts": ("libx264", "aac"),
    ".m2ts": ("libx265", "ac3"),
    ".mpg": ("mpeg2video", "mp2"),
    ".webm": ("libvpx", "libopus"),
    ".flv": ("flv", "libmp3lame"),
    ".asf": ("msmpeg4v2", "wmav2"),
    ".ogv": ("libvpx", "flac"),
    ".mxf": ("mpeg2video", "pcm_s16le"),
}
"""Containers that are damaged, and codecs of video and audio that each may hold."""


def make_film(path: Path, frames: int, codec: str, sound: str) -> Path:
    """A small film of 25 frames a second with sound."""
    import av
    import numpy as np
    from cli_media import video_frame

    with av.open(str(path), "w") as out:
        pixels = "yuvj420p" if codec == "mjpeg" else "yuv420p"
        fast = {"libx264": {"preset": "ultrafast"}, "libx265": {"preset": "ultrafast", "x265-params": "log-level=none"}}
        video: Any = out.add_stream(codec, rate=25, options=fast.get(codec))
        video.width, video.height, video.pix_fmt, video.gop_size = 64, 48, pixels, 5
        audio: Any = out.add_stream(sound, rate=44100 if sound == "libmp3lame" else 48000)
        audio.bit_rate = 96000
        for n in range(frames):
            frame = video_frame(n, pixels, 64, 48)
            frame.pts = n
            out.mux(video.encode(frame))
        out.mux(video.encode(None))
        wave = (np.sin(np.arange(frames * audio.rate // 25) / 20) * 6000).astype(np.int16)
        resampler = av.AudioResampler(
            format=audio.format, layout=audio.layout, rate=audio.rate, frame_size=audio.frame_size or None
        )
        samples = av.AudioFrame.from_ndarray(np.repeat(wave, 2)[None], format="s16", layout="stereo")
        samples.sample_rate, samples.pts = audio.rate, 0
        for piece in (*resampler.resample(samples), *resampler.resample(None)):
            out.mux(audio.encode(piece))
        out.mux(audio.encode(None))
    return path


def videos(folder: Path) -> Subject:
    """Healthy films, two of each container."""
    seeds = [
        make_film(folder / f"film{frames}{suffix}", frames, *codecs)
        for suffix, codecs in CONTAINERS.items()
        for frames in (12, 20)
    ]
    return Subject(
        seeds=seeds,
        arguments=["--strength", "0", "--preset", "ultrafast", "--provider", "native"],
        output=".mkv",
        plays=plays,
    )


def plays(path: Path) -> str | None:
    """What is wrong with a video; None = all of its frames decode, at times that rise."""
    import av

    with av.open(str(path)) as container:
        times = [frame.pts for frame in container.decode(video=0)]
    if not times:
        return "it has no frame"
    if any(a is None or b is None or b <= a for a, b in pairwise(times)):
        return "its times do not rise"
    return None


def main(arguments: Sequence[str] | None = None) -> int:
    """Run it; the exit code is 1 where a file was a fault, a crash or a hang."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    kinds = parser.add_mutually_exclusive_group(required=True)
    kinds.add_argument("--videos", type=int, metavar="COUNT", help="how many videos to damage")
    kinds.add_argument("--pictures", type=int, metavar="COUNT", help="how many pictures to damage")
    parser.add_argument("--seed", type=int, default=1, help="another seed damages other places")
    parser.add_argument("--only", type=int, metavar="N", help="file N alone, with what becomes of it")
    options = parser.parse_args(arguments)
    kind, count = ("videos", options.videos) if options.videos is not None else ("pictures", options.pictures)
    begun = time.monotonic()
    counts = run(kind, count, options.seed, options.only)
    print(f"{sum(counts.values())} files, {dict(counts)}, {time.monotonic() - begun:.0f} s")
    return int(bool(counts.keys() - {"plays", "sentence"}))


if __name__ == "__main__":
    sys.exit(main())
