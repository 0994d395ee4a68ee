# SPDX-License-Identifier: MIT
"""The pictures of docs/training/first-shader.md, out of a finished run of training/train.py.

    python benchmarks/training_pictures.py RUN [--clip tests/data/sintel_reference.mkv] [--codec x264:32] [--out docs/training]

RUN is the run's folder (runs/mine). Writes pairs.webp (pairs that the run's recipe makes of the clip), gains.webp (gains on held-out
sources over the steps), result.webp (a frame of the clip coded, restored by the run's shader in libplacebo, and as it was), and
mpv.webp (mpv's statistics with the shader's passes, from a window on a virtual screen; needs mpv and xvfb).
"""

from __future__ import annotations

import argparse
import json
import subprocess
import tempfile
from pathlib import Path

import av
from matplotlib.figure import Figure
from PIL import Image
from shader_pictures import picture, planes_of, through, to_clip

from vsartifact.core.metrics import psnr
from vsartifact.training import config
from vsartifact.training.codec_table import Frame, encode_decode, from_frame
from vsartifact.training.compression_debug import write_pictures
from vsartifact.training.eval_cases import parse_codecs
from vsartifact.training.sources import Library, find_sources

ROOT = Path(__file__).resolve().parent.parent
BOX = (370, 150, 240, 180)
"""Left, top, width and height of the crop that is shown."""
STATISTICS = """
mp.add_timeout(4, function() mp.commandv("script-binding", "stats/display-page-2") end)
mp.add_timeout(12, function() mp.commandv("screenshot-to-file", "OUT", "window") mp.commandv("quit") end)
"""


def pairs(clip: Path, recipe: Path, seed: int) -> Image.Image:
    """Four pairs, the first frame of each."""
    library = Library(find_sources((str(clip),), (), ())[0])
    distort = config.read(recipe, {}).distort
    with tempfile.TemporaryDirectory() as folder:
        shown = [Image.open(path).convert("RGB") for path in write_pictures(Path(folder), 4, library, distort, seed)]
    width, height = shown[0].width, shown[0].height // distort.keep
    sheet = Image.new("RGB", (2 * width, 2 * height), "white")
    for i, one in enumerate(shown):
        sheet.paste(one.crop((0, 0, width, height)), (i % 2 * width, i // 2 * height))
    return sheet


def gains(log: Path) -> Figure:
    """Gain on held-out sources by codec, and the learning rate's factor, over the steps."""
    rows = [json.loads(line) for line in log.read_text().splitlines()]
    figure = Figure(figsize=(8, 4), layout="constrained")
    axes = figure.subplots()
    for codec in rows[0]["gain_db"]:
        style = {"color": "black", "linewidth": 2.5} if codec == "all" else {}
        axes.plot([row["step"] for row in rows], [row["gain_db"][codec] for row in rows], marker=".", label=codec, **style)
    axes.axhline(0, color="grey", linewidth=0.8)
    axes.set(xlabel="steps", ylabel="gain in PSNR of luma, dB", title="held-out sources")
    axes.legend(ncols=3, fontsize="small")
    return figure


def result(frames: list[Frame], codec: str, shader: Path) -> Image.Image:
    """The clip's middle frame coded, restored and as it was, side by side."""
    settings = parse_codecs([codec])[0]
    middle = len(frames) // 2
    coded, original = (to_clip(frame) for frame in (encode_decode(frames, settings)[0][middle], frames[middle]))
    truth = planes_of(through(original, ""), (0,))
    shown = {f"{settings.codec}:{settings.quality}": through(coded, ""), shader.stem: through(coded, shader.read_text())}
    tiles = [picture(clip, BOX, 2, f"{name}, Y {psnr(planes_of(clip, (0,)), truth):.2f} dB") for name, clip in shown.items()]
    tiles.append(picture(through(original, ""), BOX, 2, "original"))
    sheet = Image.new("RGB", (sum(tile.width + 8 for tile in tiles) - 8, tiles[0].height), "white")
    for i, tile in enumerate(tiles):
        sheet.paste(tile, (i * (tile.width + 8), 0))
    return sheet


def statistics(clip: Path, shader: Path) -> Image.Image:
    """mpv's window with the second page of its statistics."""
    with tempfile.TemporaryDirectory() as folder:
        out, script = Path(folder) / "window.png", Path(folder) / "statistics.lua"
        script.write_text(STATISTICS.replace("OUT", str(out)))
        mpv = [
            "mpv",
            "--no-config",
            "--vo=gpu",
            "--gpu-sw=yes",
            "--no-audio",
            "--loop-file=inf",
            "--geometry=1000x560",
            "--script-opts=stats-duration=60",
        ]
        shaders = [f"--glsl-shaders={shader.resolve()}", f"--script={script}", str(clip)]
        subprocess.run(
            ["xvfb-run", "-a", "-s", "-screen 0 1100x640x24", *mpv, *shaders], check=True, capture_output=True, timeout=120
        )
        return Image.open(out).convert("RGB")


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("run", type=Path)
    parser.add_argument("--recipe", type=Path, default=ROOT / "training/recipes/fsrcnnx_quick.toml")
    parser.add_argument("--clip", type=Path, default=ROOT / "tests/data/sintel_reference.mkv")
    parser.add_argument("--codec", default="x264:32", help="as evaluate.py's --codecs, one quality")
    parser.add_argument("--seed", type=int, default=0, help="which pairs are shown")
    parser.add_argument("--out", type=Path, default=ROOT / "docs/training")
    args = parser.parse_args()
    shader = args.run / f"{args.run.name}.glsl"
    with av.open(str(args.clip)) as container:
        frames = [from_frame(frame) for frame in container.decode(video=0)]
    args.out.mkdir(parents=True, exist_ok=True)
    pairs(args.clip, args.recipe, args.seed).save(args.out / "pairs.webp", quality=88)
    gains(args.run / "log.jsonl").savefig(args.out / "gains.webp", dpi=110)
    result(frames, args.codec, shader).save(args.out / "result.webp", quality=90)
    statistics(args.clip, shader).save(args.out / "mpv.webp", quality=85)


if __name__ == "__main__":
    main()
