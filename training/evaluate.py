# SPDX-License-Identifier: MIT
"""Score models on compressed pictures and clips.

    python training/evaluate.py vsartifact/models/fsrcnnx_car.onnx --sets DATA/live1 DATA/classic5 --codecs jpeg:10 x264:27 x264:32
    python training/evaluate.py a.safetensors b.safetensors --sets DATA/video --codecs x264:22:27:32:37 --out results

Every model sees the same decoded 4:2:0 frames and restores its planes of them: luma, all three, or chroma guided by luma. Pictures
are coded as single pictures, clips as clips. Printed are the mean PSNR, SSIM and PSNR-B of luma and the PSNR of chroma, their gain
over the decoded input, and BD-rates against the codec alone where four qualities of a codec are given.
With --out: results.json, results.md and a plot of gain against cost.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import av
import numpy as np
import torch
from PIL import Image
from rich.console import Console
from rich.progress import track
from rich.table import Table
from torch import Tensor

from vsartifact.metadata import MetadataError, ModelInfo
from vsartifact.training.channels import restore
from vsartifact.training.codec_table import CODECS, Frame, Settings, encode_decode, from_frame
from vsartifact.training.metrics import bd_rate, psnr, psnr_b, ssim
from vsartifact.training.networks import build, load_weights
from vsartifact.training.networks.planes import extend
from vsartifact.training.sources import CLIP_SUFFIXES, PICTURE_SUFFIXES, halve, rgb_to_ycbcr

METRICS = ("psnr_y", "ssim_y", "psnr_b", "psnr_u", "psnr_v", "gain_y", "gain_ssim", "gain_b", "gain_u", "gain_v")
KINDS_OF_420 = ("plane", "yuv420", "chroma")
"""Kinds whose planes are those of a 4:2:0 frame."""
BD_RATES = {"": "psnr_y", "_u": "psnr_u", "_v": "psnr_v"}
Restorer = Callable[[Frame], Frame]


@dataclass(frozen=True)
class Method:
    """A named way to restore an 8-bit 4:2:0 frame, and its cost in multiplications per pixel."""

    name: str
    run: Restorer
    cost: int


def load_method(path: Path) -> Method:
    """A restorer from ``.safetensors`` (through PyTorch) or ``.onnx`` (through ONNX Runtime) with vsartifact metadata, scale 1.

    Raises:
        ValueError: the file is of another kind, or its network does not restore planes of 4:2:0 frames at scale 1.
        FileNotFoundError: there is no such file.
    """
    if path.suffix == ".safetensors":
        net, info = load_weights(path)
        forward: Callable[[Tensor], Tensor] = net
    elif path.suffix == ".onnx":
        if not path.is_file():
            raise FileNotFoundError(f"no model at {path}")
        forward, info = _onnx(path)
    else:
        raise ValueError(f"{path}: expected .safetensors or .onnx")
    if info.scale != 1 or info.kind not in KINDS_OF_420:
        raise ValueError(f"{path}: expected scale 1 and kind {', '.join(KINDS_OF_420)}, got scale {info.scale}, kind {info.kind}")

    def run(frame: Frame) -> Frame:
        read = frame[:1] if info.kind == "plane" else frame
        result: Frame = list(restore(forward, read, info.kind, info.multiple))
        if info.kind == "plane":
            return [*result, *frame[1:]]
        return [frame[0], *result] if info.kind == "chroma" else result

    return Method(path.stem, run, build(info.network, info.network_args).macs_per_pixel)


def _onnx(path: Path) -> tuple[Callable[[Tensor], Tensor], ModelInfo]:
    import onnxruntime

    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    info = ModelInfo.from_strings(session.get_modelmeta().custom_metadata_map, str(path))

    def forward(x: Tensor) -> Tensor:
        out = torch.from_numpy(session.run(None, {"input": extend(x, info.kind, info.margin).numpy()})[0])
        return out + x[:, -info.outputs :] if info.output == "residual" else out

    return forward, info


def load_set(folder: Path, limit: int, frames: int) -> list[tuple[str, list[Frame], bool]]:
    """``(name, frames, is clip)`` of every picture and clip in a folder, in name order; luma keeps odd sizes.

    Raises:
        FileNotFoundError: the folder does not exist or holds nothing usable.
    """
    items: list[tuple[str, list[Frame], bool]] = []
    for path in sorted(folder.iterdir()) if folder.is_dir() else []:
        if len(items) == limit:
            break
        if path.suffix.lower() in PICTURE_SUFFIXES:
            y, u, v = rgb_to_ycbcr(np.array(Image.open(path).convert("RGB")))
            pad = ((0, y.shape[0] % 2), (0, y.shape[1] % 2))
            items.append((path.name, [[y, halve(np.pad(u, pad, mode="edge")), halve(np.pad(v, pad, mode="edge"))]], False))
        elif path.suffix.lower() in CLIP_SUFFIXES:
            with av.open(str(path)) as container:
                decoded = [f for f, _ in zip(container.decode(video=0), range(frames), strict=False)]
            items.append((path.name, [from_frame(f.reformat(format="yuv420p")) for f in decoded], True))
    if not items:
        raise FileNotFoundError(f"no pictures or clips in {folder}")
    return items


def even(frame: Frame) -> Frame:
    """Cut luma to an even size and chroma to half of it, as video codecs need."""
    h, w = (extent // 2 * 2 for extent in frame[0].shape)
    return [np.ascontiguousarray(p[: h // by, : w // by]) for p, by in zip(frame, (1, 2, 2), strict=True)]


def evaluate(
    methods: list[Method], sets: list[Path], degrade: list[Settings], limit: int, frames: int, console: Console
) -> list[dict[str, Any]]:
    """One row per set, codec setting and method; the method ``decoded`` is the codec alone. Metrics are means over frames."""
    rows = []
    for folder in sets:
        items = load_set(folder, limit, frames)
        for settings in degrade:
            scores: dict[str, list[list[float]]] = {m.name: [] for m in (Method("decoded", lambda frame: frame, 0), *methods)}
            bits = pixels = 0
            for _, clean, _ in track(
                items, f"{folder.name} {settings.codec}:{settings.quality}", console=console, transient=True
            ):
                truth = clean if settings.codec == "jpeg" else [even(frame) for frame in clean]
                decoded, used = encode_decode(truth, settings)
                bits, pixels = bits + used, pixels + sum(frame[0].size for frame in truth)
                for method in (Method("decoded", lambda frame: frame, 0), *methods):
                    for before, gt in zip(decoded, truth, strict=True):
                        y, u, v = method.run(before)
                        luma = [psnr(y, gt[0]), ssim(y, gt[0]), psnr_b(y, gt[0])]
                        scores[method.name].append([*luma, psnr(u, gt[1]), psnr(v, gt[2])])
            base = np.mean(scores["decoded"], 0)
            for name, values in scores.items():
                mean = np.mean(values, 0)
                row: dict[str, Any] = {"set": folder.name, "codec": settings.codec, "quality": settings.quality}
                row |= {"bpp": round(bits / pixels, 5), "method": name}
                row |= dict(zip(METRICS, [round(float(v), 4) for v in (*mean, *(mean - base))], strict=True))
                rows.append(row)
    return rows


def bd_rates(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """BD-rate in % of every method against the codec alone, for sets and codecs with four or more qualities.

    ``bd_rate`` is that of luma, ``bd_rate_u`` and ``bd_rate_v`` those of chroma, each over the whole file's bits; None where there is
    no curve to compare, as in grey pictures' chroma.
    """
    out = []
    for key in sorted({(r["set"], r["codec"]) for r in rows}):
        series: dict[str, list[dict[str, Any]]] = {}
        for row in rows:
            if (row["set"], row["codec"]) == key:
                series.setdefault(row["method"], []).append(row)
        decoded = series.pop("decoded")
        if len(decoded) >= 4:
            for name, points in series.items():
                rates = {f"bd_rate{suffix}": _bd_rate(decoded, points, metric) for suffix, metric in BD_RATES.items()}
                out.append({"set": key[0], "codec": key[1], "method": name} | rates)
    return out


def _bd_rate(anchor: list[dict[str, Any]], test: list[dict[str, Any]], metric: str) -> float | None:
    try:
        return round(bd_rate(*([(row["bpp"], row[metric]) for row in rows] for rows in (anchor, test))), 2)
    except ValueError:  # equal qualities, or none in common
        return None


def parse_codecs(texts: list[str]) -> list[Settings]:
    """``x264:27:32`` -> settings for CRF 27 and 32.

    Raises:
        ValueError: a codec is unknown or a quality is not a whole number.
    """
    out = []
    for text in texts:
        codec, *qualities = text.split(":")
        if codec not in CODECS or not qualities or not all(q.isdigit() for q in qualities):
            raise ValueError(f"{text!r} is not CODEC:QUALITY[:QUALITY...]; codecs: {', '.join(CODECS)}")
        out += [Settings(codec=codec, quality=int(q)) for q in qualities]
    return out


def show(rows: list[dict[str, Any]], rates: list[dict[str, Any]], console: Console) -> None:
    """Print the tables."""
    table = Table("set", "codec", "bpp", "method", "PSNR-Y", "gain", "SSIM-Y", "PSNR-B", "gain U", "gain V")
    for r in rows:
        gain, gain_u, gain_v = ("" if r["method"] == "decoded" else f"{r[f'gain_{plane}']:+.3f}" for plane in "yuv")
        table.add_row(
            r["set"],
            f"{r['codec']}:{r['quality']}",
            f"{r['bpp']:.3f}",
            r["method"],
            f"{r['psnr_y']:.3f}",
            gain,
            f"{r['ssim_y']:.4f}",
            f"{r['psnr_b']:.2f}",
            gain_u,
            gain_v,
        )
    console.print(table)
    for r in rates:
        values = ((plane, r[f"bd_rate{suffix}"]) for plane, suffix in zip("YUV", BD_RATES, strict=True))
        text = ", ".join(f"{plane} none" if value is None else f"{plane} {value:+.2f} %" for plane, value in values)
        console.print(f"BD-rate {r['set']} {r['codec']} {r['method']}: {text}")


def write(out: Path, rows: list[dict[str, Any]], rates: list[dict[str, Any]], methods: list[Method]) -> None:
    """Write results.json, results.md and gain.png."""
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    out.mkdir(parents=True, exist_ok=True)
    (out / "results.json").write_text(json.dumps({"rows": rows, "bd_rate": rates}, indent=1) + "\n")
    lines = ["| set | codec | bpp | method | PSNR-Y | gain | SSIM-Y | PSNR-B | gain U | gain V |", "|---" * 10 + "|"]
    lines += [
        f"| {r['set']} | {r['codec']}:{r['quality']} | {r['bpp']:.3f} | {r['method']} | {r['psnr_y']:.2f} "
        f"| {r['gain_y']:+.2f} | {r['ssim_y']:.4f} | {r['psnr_b']:.2f} | {r['gain_u']:+.2f} | {r['gain_v']:+.2f} |"
        for r in rows
    ]
    (out / "results.md").write_text("\n".join(lines) + "\n")
    figure, axes = plt.subplots(figsize=(7, 4.5), layout="constrained")
    for key in sorted({(r["set"], r["codec"], r["quality"]) for r in rows}):
        points = sorted(
            (m.cost / 1000, r["gain_y"])
            for m in methods
            for r in rows
            if (r["set"], r["codec"], r["quality"], r["method"]) == (*key, m.name)
        )
        axes.plot(*zip(*points, strict=True), marker="o", label=f"{key[0]} {key[1]}:{key[2]}")
    axes.set(xlabel="cost, thousand multiplications per pixel", ylabel="gain in PSNR-Y, dB", title="Gain over the decoded input")
    axes.grid(alpha=0.3)
    axes.legend(fontsize="small")
    figure.savefig(out / "gain.png", dpi=120)
    plt.close(figure)


def main(argv: list[str] | None = None) -> int:
    """Command-line entry; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("models", nargs="*", type=Path, help=".safetensors or .onnx files; none scores the codecs alone")
    parser.add_argument("--sets", nargs="+", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--codecs", nargs="+", required=True, metavar="CODEC:QUALITY[:QUALITY...]")
    parser.add_argument("--limit", type=int, default=-1, help="use only the first N pictures or clips of each set")
    parser.add_argument("--frames", type=int, default=30, help="use at most this many frames of a clip")
    parser.add_argument("--out", type=Path, help="folder for results.json, results.md and gain.png")
    args = parser.parse_args(argv)
    console = Console()
    try:
        methods = [load_method(path) for path in args.models]
        rows = evaluate(methods, args.sets, parse_codecs(args.codecs), args.limit, args.frames, console)
    except (FileNotFoundError, ValueError, MetadataError) as error:
        Console(stderr=True).print(f"[red]evaluate.py: {error}")
        return 1
    rates = bd_rates(rows)
    show(rows, rates, console)
    if args.out:
        write(args.out, rows, rates, methods)
    return 0


if __name__ == "__main__":
    sys.exit(main())
