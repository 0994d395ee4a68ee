# SPDX-License-Identifier: MIT
"""Compare user shaders: what their passes do, how long they take here, and how long they must take at least elsewhere.

    python benchmarks/shaders.py FILES... [--rival-structure MODEL.onnx] [--counts] [--times] [--roofline] [--amd navi21]

* ``--counts``: multiply-adds, texture fetches and bytes for each pixel of the video, from the text (glsl/counts.py).
* ``--times``: milliseconds for a frame in libplacebo on this machine's Vulkan device, the files in turn (shader_times.py).
* ``--roofline``: the floor on published devices, from the counts (shader_roofline.py).
* ``--amd FAMILY``: instructions, registers and occupancy by AMD's compiler, without its GPU (shader_amd.py).

Counts and times are the default. ``--rival-structure`` adds the model as the FSRCNN-TensorFlow projects would build it
(shader_rival.py), so that structures are compared at equal arithmetic. Ratios are to the first file (of times: to the first that ran).
"""

from __future__ import annotations

import argparse
import math
import sys
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.table import Table
from shader_amd import Compiled, Compiler
from shader_roofline import DEVICES, floor, total

from glsl.counts import Counts, count, static_macs
from glsl.text import Shader, ShaderError, Video, parse, steps

COLUMNS = ("fp16 MAC", "fp32 MAC", "other", "fetches", "loads", "shared", "read B", "written B")
ESTIMATE = (
    "read and written: each texel once; fetches, loads of buffers and shared: instructions as written. All for a pixel of video."
)


def size(text: str) -> tuple[int, int]:
    """``1920x1080`` as numbers."""
    width, _, height = text.partition("x")
    if not (width.isdigit() and height.isdigit() and int(width) * int(height)):
        raise argparse.ArgumentTypeError(f"a size is WIDTHxHEIGHT, got {text!r}")
    return int(width), int(height)


def figures(counts: Sequence[Counts]) -> list[float]:
    """The columns of a table, summed over passes."""
    rows = [(c.half, c.full + c.int8 / 4, c.other, c.fetches, c.loads, c.shared, c.read, c.written) for c in counts]
    return [sum(column) for column in zip(*rows, strict=True)] if rows else [0.0] * len(COLUMNS)


def show_counts(console: Console, counted: dict[str, list[Counts]], video: Video, passes: bool) -> None:
    """A row a file, and a row a pass where wanted."""
    table = Table(title=f"Counts for {video.width}x{video.height}, {video.bits} bits", caption=ESTIMATE)
    table.add_column("file")
    for name in ("passes", *COLUMNS, "ratio"):
        table.add_column(name, justify="right")
    base = None
    for name, counts in counted.items():
        row = figures(counts)
        work = sum(row[:2])
        base = base or work
        table.add_row(name, str(len(counts)), *(f"{x:.0f}" for x in row), f"{work / base:.2f}", style="bold" if passes else "")
        for item in counts if passes else ():
            kind = f"{item.threads} thr {item.local_bytes} B" if item.compute else "frag"
            table.add_row("  " + item.desc, kind, *(f"{x:.1f}" for x in figures([item])), "")
    console.print(table)
    if any(c.int8 for counts in counted.values() for c in counts):
        console.print("Multiply-adds of packed bytes are shown as a quarter of a float32 one each.")


def show_roofline(console: Console, counted: dict[str, list[Counts]], video: Video, passes: bool) -> None:
    """Milliseconds a frame at least, a column a device."""
    pixels = video.width * video.height
    caption = "At least, at published peaks: a = arithmetic, t = texture units, m = memory is the limit of most of the time."
    table = Table(title=f"Floor in ms for {video.width}x{video.height}", caption=caption)
    table.add_column("file")
    for device in DEVICES:
        table.add_column(device.name, justify="right")
    for name, counts in counted.items():
        cells = []
        for device in DEVICES:
            floors = [floor(c, device, pixels) for c in counts]
            bounds = {kind: sum(f.time for f in floors if f.bound == kind) for kind in ("arithmetic", "textures", "memory")}
            cells.append(f"{total(floors):.2f} {max(bounds, key=lambda k: bounds[k])[0]}")
        table.add_row(name, *cells, style="bold" if passes else "")
        for item in counts if passes else ():
            each = [floor(item, device, pixels) for device in DEVICES]
            table.add_row("  " + item.desc, *(f"{f.time:.3f} {f.bound[0]}" for f in each))
    console.print(table)


def show_amd(console: Console, compiler: Compiler, shaders: dict[str, Shader], video: Video) -> None:
    """What AMD's compiler makes of each pass."""
    caption = (
        "floor: the multiply-adds that stand in the code, as packed float16 and as float32 instructions; used: their part of all "
        "instructions. waves: how many a SIMD holds. Fragment passes are compiled as compute passes."
    )
    table = Table(title=f"{compiler.name}, code of each pass", caption=caption)
    table.add_column("pass")
    for name in ("floor", "instr", "used", "code B", "VGPR", "spill", "LDS B", "waves"):
        table.add_column(name, justify="right")
    for name, shader in shaders.items():
        rows: list[tuple[str, float, Compiled]] = []
        for step in steps(shader, video):
            try:
                compiled = compiler.compile(step, shader)
            except ShaderError as error:
                console.print(f"{name}, {step.shader_pass.desc}: {error}", style="red", markup=False)
                continue
            half, single = static_macs(step, shader)
            rows.append((step.shader_pass.desc, half / 2 + single, compiled))
        least, got = sum(r[1] for r in rows), sum(r[2].instructions for r in rows)
        table.add_row(name, f"{least:.0f}", str(got), f"{least / max(1, got):.0%}", *[""] * 5, style="bold")
        for desc, need, c in rows:
            cells = (c.code, c.vgprs, c.spilled, c.lds, c.waves)
            table.add_row("  " + desc, f"{need:.0f}", str(c.instructions), f"{need / c.instructions:.0%}", *map(str, cells))
    console.print(table)


def show_times(console: Console, texts: dict[str, str], args: argparse.Namespace) -> None:
    """Milliseconds here."""
    from shader_times import device, measure

    name, software = device()
    console.print(f"Vulkan device: {name}", markup=False)
    if software:
        console.print("This is a software device: its times tell processors apart, not graphics cards.", style="yellow")
    width, height = args.size or ((640, 360) if software else (1920, 1080))
    frames = args.frames or (3 if software else 40)
    timings = measure(texts, (width, height), frames, args.repeat)
    title = f"{width}x{height}, ms a frame, median of {args.repeat} x {frames} frames in turn"
    table = Table(title=title, caption="net: less what a frame takes without a shader; spread: the rounds' medians, gross.")
    table.add_column("file")
    for column in ("net", "ratio", "gross", "spread", "first frame"):
        table.add_column(column, justify="right")
    base = next((t.net for t in timings.values() if t.ran and t.net > 0), math.nan)
    for key, t in timings.items():
        cells = [
            f"{t.net:.2f}",
            f"{t.net / base:.2f}",
            f"{t.gross:.2f}",
            f"{t.spread[0]:.2f}-{t.spread[1]:.2f}",
            f"{t.first:.0f}",
        ]
        table.add_row(key, *(cells if t.ran else ["did not run"] + [""] * 4))
    console.print(table)


def read(args: argparse.Namespace) -> dict[str, str]:
    """Texts by the shortest name that tells the files apart."""
    paths: list[Path] = args.files
    stems = [path.stem for path in paths]
    texts = {(p.stem if stems.count(p.stem) == 1 else str(p)): p.read_text(encoding="utf-8", errors="replace") for p in paths}
    if args.rival_structure:
        import onnx
        from shader_rival import rival

        texts[f"rival structure of {args.rival_structure.stem}"] = rival(onnx.load(args.rival_structure))
    return texts


def main(argv: list[str] | None = None) -> int:
    """Command line; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path, help="user shaders, ours and rivals'")
    parser.add_argument("--rival-structure", type=Path, metavar="MODEL.onnx", help="add this model in the rival's structure")
    parser.add_argument("--size", type=size, help="of the video; default 1920x1080, 640x360 for times on a software device")
    parser.add_argument("--bits", type=int, default=8, help="of the video, for the counts")
    parser.add_argument(
        "--fp32", action="store_true", help="count for a device without half precision arithmetic, such as OpenGL's"
    )
    parser.add_argument("--passes", action="store_true", help="a row for every pass in counts and roofline")
    parser.add_argument("--counts", action="store_true")
    parser.add_argument("--times", action="store_true")
    parser.add_argument("--roofline", action="store_true")
    parser.add_argument("--amd", metavar="FAMILY", help="such as navi21, vangogh (Steam Deck) or gfx1100")
    parser.add_argument("--frames", type=int, help="frames of a round; default 40, 3 on a software device")
    parser.add_argument("--repeat", type=int, default=3, help="rounds")
    args = parser.parse_args(argv)
    if not (args.counts or args.times or args.roofline or args.amd):
        args.counts = args.times = True
    width, height = args.size or (1920, 1080)
    video = Video(width=width, height=height, bits=args.bits)
    console = Console(width=max(140, Console().width))
    try:
        texts = read(args)
        shaders = {name: parse(text) for name, text in texts.items()}
        counted = {name: count(shader, video, not args.fp32) for name, shader in shaders.items()}
        if args.counts:
            show_counts(console, counted, video, args.passes)
        if args.roofline:
            show_roofline(console, counted, video, args.passes)
        if args.amd:
            show_amd(console, Compiler(args.amd), shaders, video)
        if args.times:
            show_times(console, texts, args)
    except (OSError, ValueError, RuntimeError) as error:
        print(f"shaders: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
