# SPDX-License-Identifier: MIT
"""Make a set of VVC streams to train on, of folders of pictures and with an encoder of your own.

    python training/vvc_set.py PICTURES --encoder vvenc/bin/release-static/vvencapp --count 800 --out data/vvc
    python training/vvc_set.py PICTURES --out data/vvc --command "EncoderAppStatic -c encoder_intra_vtm.cfg -i {input} \
        -wdt {width} -hgt {height} -fr 1 -f 1 --InputBitDepth=8 -q {qp} -b {output}"

Pieces are cut from the pictures (JPEGs halved before), enlarged or reduced by a random factor of --zoom, so that some are as soft as
scans are, and given grain by --grain-chance; then each is coded as one intra picture at a QP of its own. The folder holds NAME.png, the
piece, and NAME_qpQ.266, its stream: train with --data data/vvc --distort-vvc-streams data/vvc. What is there already is not made again,
so a run that was stopped goes on.

PyAV decodes VVC and cannot encode it. vvencapp is built from fraunhoferhhi/vvenc by its README in some minutes; its preset decides
which of VVC's tools are used, and "medium" uses nearly all. In --command, which takes the place of it, {input} is a file of one 8-bit
4:2:0 picture; {output}, {width}, {height} and {qp} are what they say.
"""

from __future__ import annotations

import argparse
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from rich.console import Console
from rich.progress import track

from vsartifact.core.files import whole_file, write_whole
from vsartifact.training import vvc
from vsartifact.training.codec_table import Frame, check_quality
from vsartifact.training.sources import JPEGS, PICTURE_SUFFIXES, rgb_to_ycbcr, subsample, to_rgb8

Picture = NDArray[np.uint8]

GRAIN = (1.0, 5.0)
"""Standard deviation of grain in code values."""
GRAIN_BLUR = (0.0, 0.8)
"""Standard deviation in pixels of the Gaussian that makes its neighbours alike, as grain of film that was scanned."""
GRAIN_SHARED = (0.5, 1.0)
"""Correlation of grain between red, green and blue: 1 is grey grain."""


def find_pictures(folders: Sequence[Path]) -> list[Path]:
    """Pictures below folders, in path order.

    Raises:
        ValueError: a folder is not there, or there is no picture.
    """
    for folder in folders:
        if not folder.exists():
            raise ValueError(f"there is no {folder}; name folders of pictures")
    files = [path for folder in folders for path in (folder.rglob("*") if folder.is_dir() else [folder])]
    found = sorted(path for path in files if path.suffix.lower() in PICTURE_SUFFIXES)
    if not found:
        raise ValueError(f"no picture in {', '.join(map(str, folders))}; known are {' '.join(sorted(PICTURE_SUFFIXES))}")
    return found


def add_grain(picture: NDArray[np.float64], rng: np.random.Generator) -> NDArray[np.float64]:
    """H x W x 3 code values with grain of one strength, size and correlation of colours; strongest in the middle tones."""
    height, width, _ = picture.shape
    shared = rng.uniform(*GRAIN_SHARED)
    noise = shared**0.5 * rng.normal(size=(height, width, 1)) + (1 - shared) ** 0.5 * rng.normal(size=(height, width, 3))
    frequencies = np.fft.fftfreq(height)[:, None] ** 2 + np.fft.rfftfreq(width) ** 2
    response = np.exp(-2 * (np.pi * rng.uniform(*GRAIN_BLUR)) ** 2 * frequencies)
    noise = np.fft.irfft2(np.fft.rfft2(noise, axes=(0, 1)) * response[..., None], (height, width), axes=(0, 1))
    noise *= rng.uniform(*GRAIN) / noise.std()
    middle = 0.5 + 2 * (picture.mean(2, keepdims=True) / 255) * (1 - picture.mean(2, keepdims=True) / 255)
    return picture + noise * middle


def cut_piece(path: Path, size: int, zoom: tuple[float, float], grain_chance: float, rng: np.random.Generator) -> Picture | None:
    """A ``size`` x ``size`` piece of a picture; None where the picture is too small for the factor that was drawn.

    Raises:
        OSError: the file is no picture.
    """
    with Image.open(path) as image:
        jpeg = image.format in JPEGS
        rgb = to_rgb8(image)
    factor = float(np.exp(rng.uniform(*np.log(zoom)))) / (2 if jpeg else 1)
    side = max(round(size / factor), 1)
    height, width, _ = rgb.shape
    if side > min(height, width):
        return None
    top, left = int(rng.integers(height - side + 1)), int(rng.integers(width - side + 1))
    resample = Image.Resampling.LANCZOS if rng.random() < 0.5 else Image.Resampling.BICUBIC
    piece = Image.fromarray(rgb[top : top + side, left : left + side]).resize((size, size), resample)
    values = np.asarray(piece).astype(np.float64)
    if rng.random() < grain_chance:
        values = add_grain(values, rng)
    return np.clip(np.rint(values), 0, 255).astype(np.uint8)


def encode(frame: Frame, template: str, qp: int) -> bytes:
    """A 4:2:0 picture through the encoder of a command line with {input}, {output}, {width}, {height} and {qp}.

    Raises:
        RuntimeError: the encoder is missing, failed or wrote nothing.
        ValueError: the command line has another placeholder.
    """
    height, width = frame[0].shape
    with tempfile.TemporaryDirectory() as folder:
        source, output = Path(folder) / "in.yuv", Path(folder) / "out.266"
        source.write_bytes(b"".join(plane.tobytes() for plane in frame))
        names = {"input": source, "output": output, "width": width, "height": height, "qp": qp}
        try:
            line = [part.format(**names) for part in shlex.split(template)]
        except (KeyError, IndexError) as error:
            raise ValueError(f"--command has a placeholder {error}; known are {', '.join(names)}") from error
        try:
            done = subprocess.run(line, cwd=folder, capture_output=True, timeout=vvc.TIMEOUT, check=False)
        except OSError as error:
            raise RuntimeError(f"cannot run {line[0]}: {error.strerror}; give the path of the encoder") from error
        except subprocess.TimeoutExpired as error:
            raise RuntimeError(f"{line[0]} took over {vvc.TIMEOUT:.0f} s for a picture of {width}x{height}") from error
        if done.returncode or not output.is_file() or not output.stat().st_size:
            said = (done.stderr or done.stdout).decode(errors="replace").strip()[-300:]
            raise RuntimeError(f"{shlex.join(line)} ended with status {done.returncode} and no stream: {said or 'no message'}")
        return output.read_bytes()


def make(number: int, pictures: Sequence[Path], args: argparse.Namespace) -> None:
    """Cut and code the piece of one number, unless it is there. It depends on the seed, the number and the pictures alone.

    Raises:
        OSError: a file cannot be read or written.
        RuntimeError, ValueError: no picture is large enough, or the encoder failed.
    """
    rng = np.random.default_rng([args.seed, number])
    for _ in range(100):
        path = pictures[int(rng.integers(len(pictures)))]
        piece = cut_piece(path, args.size, tuple(args.zoom), args.grain_chance, rng)
        if piece is not None:
            break
    else:
        raise ValueError(f"no picture is large enough for {args.size}x{args.size} pieces; lower --size or raise --zoom")
    qp = int(rng.integers(args.qp[0], args.qp[1] + 1))
    name = f"{path.stem}_{number:05d}"
    stream = args.out / f"{name}_qp{qp}.266"
    if stream.exists() and (args.out / f"{name}.png").exists():
        return
    y, u, v = subsample(rgb_to_ycbcr(piece))
    if args.command:
        data = encode([y, u, v], args.command, qp)
    else:
        data = vvc.encode([[y, u, v]], args.encoder, 1, qp, 0, args.preset)
    vvc.decode(data, stream.name)  # what cannot be decoded is found here, not in training
    with whole_file(args.out / f"{name}.png") as partial:
        Image.fromarray(piece).save(partial, "PNG")
    write_whole(stream, data)


def parse(argv: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER", help="pictures")
    parser.add_argument("--out", type=Path, required=True, help="folder to write")
    parser.add_argument("--encoder", default="", metavar="PROGRAM", help="path of vvencapp")
    parser.add_argument("--command", default="", help="command line of another encoder, see above")
    parser.add_argument("--preset", default="medium", help="of vvencapp (default: medium)")
    parser.add_argument("--count", type=int, default=400, help="pieces (default: 400)")
    parser.add_argument("--size", type=int, default=256, help="width and height of a piece, a multiple of 8 (default: 256)")
    parser.add_argument("--qp", type=int, nargs=2, default=(20, 39), metavar=("LOW", "HIGH"), help="default: 20 39")
    parser.add_argument(
        "--zoom", type=float, nargs=2, default=(0.6, 1.5), metavar=("LOW", "HIGH"), help="enlargement (default: 0.6 1.5)"
    )
    parser.add_argument("--grain-chance", type=float, default=0.5, help="how often there is grain (default: 0.5)")
    parser.add_argument("--seed", type=int, default=0, help="of what is drawn (default: 0)")
    parser.add_argument("--workers", type=int, default=1, help="pieces that are coded at a time (default: 1)")
    args = parser.parse_args(argv)
    if bool(args.encoder) == bool(args.command):
        raise ValueError("VVC needs an encoder of your own: give either --encoder, the path of vvencapp, or --command")
    if args.size % 8 or args.size < 64:
        raise ValueError(f"--size must be a multiple of 8 and at least 64, got {args.size}")
    check_quality("vvc", tuple(args.qp))
    if args.qp[0] > args.qp[1]:
        raise ValueError(f"--qp must be the lower end first, got {args.qp[0]} {args.qp[1]}")
    if not 0 < args.zoom[0] <= args.zoom[1]:
        raise ValueError(f"--zoom must be a range above 0, lower end first, got {args.zoom[0]} {args.zoom[1]}")
    if not 0 <= args.grain_chance <= 1:
        raise ValueError(f"--grain-chance must be 0..1, got {args.grain_chance}")
    if min(args.count, args.workers) < 1:
        raise ValueError(f"--count and --workers must be at least 1, got {args.count} and {args.workers}")
    return args


def main(argv: list[str] | None = None) -> int:
    """Command-line entry; returns the exit status."""
    console = Console(stderr=True, soft_wrap=True, markup=False, highlight=False)
    try:
        args = parse(argv)
        pictures = find_pictures(args.folders)
        args.out.mkdir(parents=True, exist_ok=True)
        with ThreadPoolExecutor(args.workers) as pool:
            jobs = [pool.submit(make, number, pictures, args) for number in range(args.count)]
            try:
                for job in track(jobs, "coding", console=console):
                    job.result()
            except BaseException:
                pool.shutdown(cancel_futures=True)
                raise
    except (OSError, RuntimeError, ValueError) as error:
        console.print(f"vvc_set.py: {error}", style="red")
        return 1
    except KeyboardInterrupt:
        console.print("stopped; the same command goes on")
        return 130
    console.print(f"wrote {args.out}: {args.count} pieces of {len(pictures):,} pictures and their streams")
    return 0


if __name__ == "__main__":
    sys.exit(main())
