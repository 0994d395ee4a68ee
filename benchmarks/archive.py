# SPDX-License-Identifier: MIT
"""Core hours and money for an hour of video, by model and instruction set, and what a run in chunks costs beside one in a piece.

    python benchmarks/archive.py [--models car_3k car_10k ...] [--price 0.04] [--frames 3]
    python benchmarks/archive.py --chunks tests/data/sintel_crf32.mkv [--length 16]

Core hours of an hour at 24 frames a second are 24 times the CPU seconds (user and system) of a frame, from a YUV420P8 clip to a
YUV420P8 clip at constant strength on one thread, the least of several frames. 2160p is measured, not four times 1080p. Decoding and
encoding come on top. Other programs make CPU time longer, by what they push out of the caches.

--chunks restores a clip twice by examples/chunks.py, in one chunk and in several by two workers, losslessly, compares every frame, and
prints the CPU seconds of all processes of both runs.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SIZES = {"1080p": (1920, 1080), "2160p": (3840, 2160)}
FRAMES_A_SECOND = 24


def cpu_seconds(model: str, isa: str, size: str, frames: int) -> float:
    """Of a frame, by benchmarks/kernels.py in a process of its own."""
    width, height = SIZES[size]
    command = [sys.executable, str(ROOT / "benchmarks" / "kernels.py"), "--size", f"{width}x{height}", "--frames", str(frames)]
    done = subprocess.run([*command, "--one", f"{model}|{isa}"], check=True, capture_output=True, text=True)
    return float(done.stdout.split()[-1])


def table(models: list[str], price: float, frames: int) -> None:
    import vsartifact

    devices = next(p.devices for p in vsartifact.providers() if p.name == "native")
    sets = [isa for isa in devices.partition(";")[0].split()[1:] if isa != "portable"]
    print(f"an hour at {FRAMES_A_SECOND} frames a second: core hours (money at {price:g} a core hour)")
    for model in models:
        for isa in sets:
            row = f"{model:12s} {isa:12s}"
            for size in SIZES:
                hours = FRAMES_A_SECOND * cpu_seconds(model, isa, size, frames)
                row += f"  {size} {hours:6.1f} ({hours * price:5.2f})"
            print(row, flush=True)


def chunked(clip: Path, length: int, workers: int, folder: Path) -> tuple[list[str], float]:
    """Hashes of the frames that come out, and CPU seconds of all processes."""
    output = folder / f"by_{workers}.mkv"
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    script = [str(path) for path in (ROOT / "examples" / "chunks.py", ROOT / "examples" / "av1an.vpy", clip, output)]
    settings = ["--workers", str(workers), "--length", str(length), "--arg", "threads=1"]
    encoder = ["-c:v", "libx264", "-qp", "0", "-preset", "ultrafast"]
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])  # of vspipe
    run = [sys.executable, *script, *settings, "--", *encoder]
    subprocess.run(run, check=True, stdout=subprocess.DEVNULL, env={**os.environ, "PATH": path})
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = ["ffmpeg", "-loglevel", "error", "-i", str(output), "-map", "0:v", "-f", "framemd5", "-"]
    lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    hashes = [line.split(",")[-1].strip() for line in lines if not line.startswith("#")]
    return hashes, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--models", nargs="+", default=["car_3k", "car_10k", "car_40k", "chroma_car", "car_yuv420"])
    parser.add_argument("--price", type=float, default=0.04, help="of a core's hour, in whatever money")
    parser.add_argument("--frames", type=int, default=3)
    parser.add_argument("--chunks", type=Path, metavar="CLIP")
    parser.add_argument("--length", type=int, default=16, help="frames of a chunk")
    args = parser.parse_args()
    if not args.chunks:
        table(args.models, args.price, args.frames)
        return
    with tempfile.TemporaryDirectory() as folder:
        whole, of_whole = chunked(args.chunks, 1 << 20, 1, Path(folder))
        parts, of_parts = chunked(args.chunks, args.length, 2, Path(folder))
    count = -(-len(whole) // args.length)
    if count < 2:
        raise SystemExit(f"{args.chunks} has {len(whole)} frames, one chunk; give a --length below that")
    if whole != parts:
        raise SystemExit(f"{args.chunks} in {count} chunks differs from one piece")
    extra = (of_parts - of_whole) / (count - 1)
    print(
        f"{len(whole)} frames, equal to the bit: {of_whole:.1f} CPU seconds in one piece, {of_parts:.1f} in {count} chunks by 2"
    )
    print(f"workers, {extra:.2f} for each chunk more")


if __name__ == "__main__":
    main()
