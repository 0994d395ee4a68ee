# SPDX-License-Identifier: MIT
"""What it costs to move the frames around one: user time of a frame with a model that reads them, and with one that does not.

    python benchmarks/neighbours.py MODEL_WITH MODEL_WITHOUT VIDEO [--size 1920x1080] [--frames 8] [--provider native]

The video is enlarged to the size. One thread computes, a frame with one model and then with the other in turn, and what counts is user
time, of which the median is taken: so the load of other programs disturbs little, and both models alike. What differs between the
models' own networks, such as the first layer's further inputs, is in the difference, too.
"""

from __future__ import annotations

import argparse
import resource
import statistics

import vapoursynth as vs

import vsartifact


def seconds(clips: list[vs.VideoNode], frames: int) -> list[float]:
    """User time of a frame of each clip, the median of those behind the first, which is not counted."""
    times: list[list[float]] = [[] for _ in clips]
    for n in range(frames + 1):
        for clip, taken in zip(clips, times, strict=True):
            before = resource.getrusage(resource.RUSAGE_SELF).ru_utime
            clip.get_frame(n).close()
            taken.append(resource.getrusage(resource.RUSAGE_SELF).ru_utime - before)
    return [statistics.median(taken[1:]) for taken in times]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("models", nargs=2, metavar="MODEL", help="one that reads other frames, and one that does not")
    parser.add_argument("video")
    parser.add_argument("--size", default="1920x1080")
    parser.add_argument("--frames", type=int, default=8)
    parser.add_argument("--provider", default="native")
    args = parser.parse_args()
    vs.core.num_threads = 1
    width, height = map(int, args.size.split("x"))
    clip = vs.core.resize.Bicubic(vs.core.bs.VideoSource(args.video), width, height, format=vs.YUV420P8)
    # Decoded and enlarged once, so that models alone are counted.
    frames = [frame.copy() for frame in clip[: args.frames + 2].frames()]
    blank = vs.core.std.BlankClip(clip, length=len(frames), keep=True)
    ready = blank.std.ModifyFrame(blank, lambda n, f: frames[n])
    options = {"provider": args.provider, "num_streams": 1, "num_threads": 1, "planes": 0}
    with_others, alone = seconds([vsartifact.restore(ready, model=model, **options) for model in args.models], args.frames)
    print(f"{args.models[0]} {1000 * with_others:.0f} ms, {args.models[1]} {1000 * alone:.0f} ms of user time a frame")
    print(f"speed {alone / with_others:.2f} of the second one's; other frames cost {100 * (with_others / alone - 1):.0f} %")


if __name__ == "__main__":
    main()
