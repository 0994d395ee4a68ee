# SPDX-License-Identifier: MIT
"""Encode a script in chunks, several at once, and join them: for encoders or networks that leave cores idle, without Av1an.

    python examples/chunks.py examples/av1an.vpy INPUT.mkv OUTPUT.mkv --workers 4 -- -c:v libx265 -crf 18 -preset slow

What follows ``--`` goes to ffmpeg. Each chunk is a ``vspipe`` over a range of frames piped into an ``ffmpeg``; chunks begin with a
key frame, so make them seconds long. Sound, subtitles and the rest are copied from INPUT. A run that was stopped takes the chunks that
are complete from OUTPUT.chunks when it is started again.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path


def frames_of(script: str, arguments: list[str]) -> int:
    """The number of frames that a script gives."""
    done = subprocess.run(["vspipe", "--info", *arguments, script, "-"], capture_output=True, text=True, check=False)
    found = re.search(r"^Frames: (\d+)", done.stdout, flags=re.M)
    if done.returncode or not found:
        raise SystemExit(f"vspipe does not open {script}: {done.stderr.strip()}")
    return int(found[1])


def encode(script: str, arguments: list[str], first: int, last: int, encoder: list[str], target: Path) -> Path:
    """Frames ``first`` to ``last``, as ``target``, which appears when it is complete."""
    if target.exists():
        return target
    partial = target.with_name("partial-" + target.name)
    pipe = subprocess.Popen(
        ["vspipe", "-c", "y4m", "-s", str(first), "-e", str(last), *arguments, script, "-"], stdout=subprocess.PIPE
    )
    sink = ["ffmpeg", "-loglevel", "error", "-y", "-f", "yuv4mpegpipe", "-i", "-", *encoder, str(partial)]
    encoded = subprocess.run(sink, stdin=pipe.stdout, check=False).returncode
    if pipe.stdout:
        pipe.stdout.close()
    if pipe.wait() or encoded:
        raise SystemExit(f"frames {first} to {last} failed; what vspipe and ffmpeg said stands above")
    return partial.rename(target)


def main() -> None:
    own, encoder = sys.argv[1:], []
    if "--" in own:
        own, encoder = own[: own.index("--")], own[own.index("--") + 1 :]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("script", help="a .vpy that takes the argument source")
    parser.add_argument("input", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--workers", type=int, default=2, help="chunks at once")
    parser.add_argument("--length", type=int, default=480, help="frames of a chunk")
    parser.add_argument("-a", "--arg", action="append", default=[], metavar="NAME=VALUE", help="more arguments of the script")
    args = parser.parse_args(own)

    arguments = [word for value in (f"source={args.input.resolve()}", *args.arg) for word in ("-a", value)]
    folder = args.output.with_name(args.output.name + ".chunks")
    settings = "\n".join([args.script, *arguments, str(args.length), *encoder])
    if args.output.exists():
        raise SystemExit(f"{args.output} exists; name another output")
    frames = frames_of(args.script, arguments)
    folder.mkdir(exist_ok=True)
    written = folder / "settings.txt"
    if written.exists() and written.read_text() != settings:
        raise SystemExit(f"{folder} holds chunks of other settings; delete it or name another output")
    written.write_text(settings)
    with ThreadPoolExecutor(args.workers) as pool:
        jobs = []
        for first in range(0, frames, args.length):
            last = min(first + args.length, frames) - 1
            jobs.append(pool.submit(encode, args.script, arguments, first, last, encoder, folder / f"{first:08}.mkv"))
        try:
            parts = [job.result() for job in jobs]
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise
    (folder / "list.txt").write_text("".join(f"file '{part.name}'\n" for part in parts))
    joined = ["ffmpeg", "-loglevel", "error", "-n", "-f", "concat", "-i", str(folder / "list.txt"), "-i", str(args.input)]
    copied = ["-map", "0:v", "-map", "1", "-map", "-1:v", "-map_metadata", "1", "-map_chapters", "1", "-c", "copy"]
    subprocess.run([*joined, *copied, str(args.output)], check=True)


if __name__ == "__main__":
    main()
