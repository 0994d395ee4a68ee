# SPDX-License-Identifier: MIT
"""What it costs to move the frames around one: CPU time of a frame with a model that reads them, and with one that does not.

    python benchmarks/neighbours.py MODEL_WITH MODEL_WITHOUT VIDEO [--size 1920x1080] [--frames 8]

The video is enlarged to the size. CPU time counts all threads, so that the load of other programs disturbs it little; what differs
between the models' own networks, such as the first layer's further inputs, is in the difference, too.
"""

from __future__ import annotations

import argparse
import time

import vapoursynth as vs

import vsartifact


def seconds(clip: vs.VideoNode, model: str, frames: int) -> float:
    """CPU time of a frame with a model, after one that is not counted."""
    restored = vsartifact.restore(clip, model=model, provider="native", planes=0)
    restored.get_frame(0).close()
    before = time.process_time()
    for n in range(1, frames + 1):
        restored.get_frame(n).close()
    return (time.process_time() - before) / frames


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("models", nargs=2, metavar="MODEL", help="one that reads other frames, and one that does not")
    parser.add_argument("video")
    parser.add_argument("--size", default="1920x1080")
    parser.add_argument("--frames", type=int, default=8)
    args = parser.parse_args()
    width, height = map(int, args.size.split("x"))
    clip = vs.core.resize.Bicubic(vs.core.bs.VideoSource(args.video), width, height, format=vs.YUV420P8)
    # Decoded and enlarged once, so that models alone are counted.
    frames = [frame.copy() for frame in clip[: args.frames + 2].frames()]
    blank = vs.core.std.BlankClip(clip, length=len(frames), keep=True)
    ready = blank.std.ModifyFrame(blank, lambda n, f: frames[n])
    with_others, alone = (min(seconds(ready, model, args.frames) for _ in range(3)) for model in args.models)
    print(f"{args.models[0]} {1000 * with_others:.0f} ms, {args.models[1]} {1000 * alone:.0f} ms of CPU time a frame")
    print(f"speed {alone / with_others:.2f} of the second one's; other frames cost {100 * (with_others / alone - 1):.0f} %")


if __name__ == "__main__":
    main()
