# SPDX-License-Identifier: MIT
"""Gain in PSNR-Y of `vspipe -c y4m examples/restore.vpy -` on clips coded by x264, scored against the originals.

    python benchmarks/vspipe_gain.py CLIP... [--crf 27 32 37] [--codec x264] [--model fsrcnnx_car]

Everything goes the way a user would take: an encoded file, vspipe in a process of its own, its y4m decoded again.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from fractions import Fraction
from pathlib import Path

import av
import numpy as np

from vsartifact.core.metrics import psnr
from vsartifact.training.codec_table import FRAME_RATE, Frame, from_frame, to_frame

SCRIPT = Path(__file__).resolve().parent.parent / "examples" / "restore.vpy"


def decode(path: Path, most: int) -> list[Frame]:
    with av.open(str(path)) as container:
        return [from_frame(frame) for frame, _ in zip(container.decode(video=0), range(most), strict=False)]


def encode(frames: list[Frame], path: Path, crf: int, preset: str) -> None:
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=FRAME_RATE, options={"crf": str(crf), "preset": preset})
        stream.height, stream.width = frames[0][0].shape
        stream.pix_fmt = "yuv420p"
        for i, planes in enumerate(frames):
            frame = to_frame(planes)
            frame.pts, frame.time_base = i, Fraction(1, FRAME_RATE)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


def vspipe(source: Path, out: Path, model: str, provider: str) -> None:
    environment = os.environ | {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    arguments = ["-a", f"source={source}", "-a", f"model={model}", "-a", f"provider={provider}"]
    with out.open("wb") as file:
        subprocess.run(["vspipe", "-c", "y4m", *arguments, str(SCRIPT), "-"], stdout=file, check=True, env=environment)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("clips", nargs="+", type=Path)
    parser.add_argument("--crf", nargs="+", type=int, default=[27, 32, 37])
    parser.add_argument("--preset", default="medium")
    parser.add_argument("--frames", type=int, default=30)
    parser.add_argument("--model", default="fsrcnnx_car")
    parser.add_argument("--provider", default="auto")
    args = parser.parse_args()
    print(f"{'clip':32s} {'crf':>3s}  decoded   restored  gain")
    gains: dict[int, list[float]] = {crf: [] for crf in args.crf}
    with tempfile.TemporaryDirectory() as folder:
        for clip in args.clips:
            truth = [[plane[: plane.shape[0] // 2 * 2] for plane in frame] for frame in decode(clip, args.frames)]
            for crf in args.crf:
                coded, piped = Path(folder) / f"{clip.stem}_{crf}.mkv", Path(folder) / "restored.y4m"
                encode(truth, coded, crf, args.preset)
                vspipe(coded, piped, args.model, args.provider)
                before, after = decode(coded, len(truth)), decode(piped, len(truth))
                if not len(before) == len(after) == len(truth):
                    raise SystemExit(f"{clip.name}: {len(truth)} frames in, {len(before)} decoded, {len(after)} restored")
                a = float(np.mean([psnr(d[0], t[0]) for d, t in zip(before, truth, strict=True)]))
                b = float(np.mean([psnr(d[0], t[0]) for d, t in zip(after, truth, strict=True)]))
                gains[crf].append(b - a)
                print(f"{clip.stem:32s} {crf:3d}  {a:6.2f} dB {b:6.2f} dB {b - a:+.2f} dB", flush=True)
    for crf, values in gains.items():
        print(f"mean over {len(values)} clips, CRF {crf}: {np.mean(values):+.3f} dB")


if __name__ == "__main__":
    main()
