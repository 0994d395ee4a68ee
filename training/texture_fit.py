# SPDX-License-Identifier: MIT
"""Fit how much texture a codec took from a frame, the tables of ``vsartifact/core/texture.py``, to pairs.

    python training/texture_fit.py CLIPS... [--clean WORD...] [--codecs none x264:22:30 svtav1:44] [--model NAME]

Every clip is coded and restored; what is missing is what the original has more than the restored frame in each band of each square. It is
counted as the smaller of two: energy of the frame, and half the energy of its difference to the frame before, because grain is new in
every frame: where cloth stands still, grain of the cloth's energy would flicker.

Clips whose names hold none of the words --clean (drawn art, screens) are reported once more with grain of 3 codes on them, as film has
it; the fit does not see these, since a decoded frame rarely tells whether there was grain, and what had none would get what it never had.
The fit is to the root of the energy with its sign, which few squares with much energy do not rule; grain where none is missing is worse
than a lack of it, so that too much weighs OVER times as much as too little. Printed is, by codec and kind of clip, what the fit says and
what is missing on clips that it has not seen (every fourth). The tables written are fitted to all clips:
vsartifact/core/texture_table.py, and the same numbers for C++.
"""

from __future__ import annotations

import argparse
import dataclasses
import itertools
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import vapoursynth as vs
from numpy.typing import NDArray

from vsartifact import metrics
from vsartifact.core import texture
from vsartifact.core.files import write_whole
from vsartifact.metrics.colour import to_node
from vsartifact.training import motion
from vsartifact.training.codec_table import Frame, Settings
from vsartifact.training.eval_cases import Coding, Item, load_set, parse_codecs
from vsartifact.training.eval_report import setting

ROOT = Path(__file__).resolve().parents[1]
CODECS = ["none", "x264:18:22:26:30:34:38", "x265:24:30:36", "svtav1:32:44:54"]
"""From clips that are not coded to very coarse ones."""
GRAIN = 3.0
"""Standard deviation of what is added to clips, in 8-bit codes."""
FIRST = 2
"""Frames that are left out at the beginning of a clip, which codecs treat better."""
NODES = {
    "middle": (0.0, 0.1, 0.4, 1.6, 6.4, 25.6),
    "ratio": (0.0, 0.5, 1.0, 2.0, 4.0, 8.0),
    "brightness": (16.0, 32.0, 72.0, 128.0, 184.0, 228.0, 240.0),
}
STEPS = 600
"""Of the fit."""
BATCH = 6000
"""Squares of a step."""
OVER = 1.5
"""Weight of too much, where too little has 1."""
SMOOTH = 0.01
"""Weight of squared differences of neighbouring entries of a table, as logarithms."""
RESPONSES = (((0.82403, 0.30795), (0.30795, 0.36099)), ((0.011315, 0.020098), (0.020098, 0.045008)))
"""Energy that the measured bands (fine, middle) find in noise of both bands: quadratic forms of the two standard deviations."""

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Squares:
    """What the fit needs of N squares."""

    features: Floats
    """N x 4: in the order of ``NODES``, and the factor of the frame."""
    missing: Floats
    """N x 2 energies, fine and middle."""
    groups: NDArray[np.int64]
    """Which row of the report each belongs to."""
    clips: NDArray[np.int64]
    """Number of its clip."""

    def where(self, mask: NDArray[np.bool_]) -> Squares:
        """Some of the squares."""
        return Squares(self.features[mask], self.missing[mask], self.groups[mask], self.clips[mask])


def restored(frames: list[Frame], model: str) -> list[NDArray[np.uint8]]:
    """Luma as ``Restore`` makes it."""
    node = to_node(metrics.Clip(frames=frames)).std.SetFrameProps(_Matrix=6, _Range=0).std.ShufflePlanes(0, vs.GRAY)
    arguments = {"model": model} if model else {}
    return [np.asarray(f[0]).copy() for f in node.vsartifact.Restore(**arguments).frames(close=True)]


def energies(planes: Sequence[NDArray[np.uint8]]) -> list[Floats]:
    """Of each plane but the first: squares of its bands and half those of the difference to the plane before, 2 x 2 x squares."""
    found = [np.stack(texture.bands(np.pad(p.astype(np.int64), 2, mode="edge"))) / 256 for p in planes]
    return [np.stack([_means(now**2), _means((now - before) ** 2) / 2]) for before, now in itertools.pairwise(found)]


def _means(values: Floats) -> Floats:
    height, width = (n // texture.BLOCK * texture.BLOCK for n in values.shape[1:])
    shape = (2, height // texture.BLOCK, texture.BLOCK, width // texture.BLOCK, texture.BLOCK)
    return np.asarray(values[:, :height, :width].reshape(shape).mean((2, 4)))


def measure(item: Item, settings: Settings, model: str) -> Iterator[tuple[Floats, Floats]]:
    """Features and missing energies of the whole squares of each frame."""
    case = Coding(item=item.cut(2), settings=settings).frames
    got = restored(case.decoded, model)[FIRST - 1 :]
    truth = [frame[0] for frame in case.item.frames][FIRST - 1 :]
    for decoded, made, had, has in zip(case.decoded[FIRST:], got[1:], energies(truth), energies(got), strict=True):
        luma = texture.sixteenths(decoded[0], 8)
        left = texture.measure(luma)
        rows, columns = had.shape[2:]
        own = [a[:rows, :columns].ravel() for a in (left.middle, left.fine / (left.middle + texture.REST), left.brightness)]
        factor = texture.frame_factor(left.flat, texture.change(luma, texture.sixteenths(made, 8)))
        yield np.stack([*own, np.full(rows * columns, factor)], 1), (had - has).min(0).reshape(2, -1).T


def collect(items: Sequence[Item], codecs: Sequence[Settings], clean: Sequence[str], model: str) -> tuple[Squares, list[str]]:
    """Squares of all clips, and the names of their groups."""
    rng, parts, names = np.random.default_rng(0), [], []
    for number, item in enumerate(items):
        kinds = {"clean": item} if any(word in item.name for word in clean) else {"camera": item}
        if "camera" in kinds:
            kinds["grain"] = dataclasses.replace(item, frames=motion.add_grain(item.frames, GRAIN, rng))
        for kind, made in kinds.items():
            for settings in codecs:
                name = f"{kind} {setting(settings)}"
                if name not in names:
                    names.append(name)
                for features, missing in measure(made, settings, model):
                    parts.append((features, missing, np.full((len(features), 2), (names.index(name), number))))
        print(f"{number + 1} of {len(items)}: {item.name}", file=sys.stderr, flush=True)
    features, missing, marks = (np.concatenate(column) for column in zip(*parts, strict=True))
    return Squares(features, missing, marks[:, 0], marks[:, 1]), names


def hats(values: Floats, nodes: tuple[float, ...]) -> torch.Tensor:
    """Weights of the nodes, N x nodes."""
    index, share = texture.place(values, nodes)
    out = np.zeros((len(values), len(nodes)), np.float32)
    out[np.arange(len(values)), index] = 1 - share
    out[np.arange(len(values)), index + 1] = share
    return torch.from_numpy(out)


def fit(squares: Squares) -> tuple[Floats, Floats]:
    """Tables of band x middle x ratio in roots of energy for a frame's factor of 1, and of brightness; deterministic."""
    torch.set_num_threads(1)  # sums in one order, and steps this small are not faster with more
    torch.manual_seed(0)
    h = [hats(column, nodes) for column, nodes in zip(squares.features.T, NODES.values(), strict=False)]
    count = [len(nodes) for nodes in NODES.values()]
    middle, ratio = squares.features[:, 0], squares.features[:, 1] * (squares.features[:, 0] + texture.REST)
    weight = torch.from_numpy((1 / np.sqrt(middle + ratio + 2)).astype(np.float32))[:, None]
    factor = torch.from_numpy(squares.features[:, 3].astype(np.float32))[:, None]
    y = torch.from_numpy((np.sign(squares.missing) * np.sqrt(np.abs(squares.missing))).astype(np.float32))
    bands = torch.full((2, count[0], count[1]), -1.0, requires_grad=True)
    bright = torch.zeros(count[2], requires_grad=True)
    parameters = [bands, bright]
    optimizer = torch.optim.Adam(parameters, 0.05)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, STEPS)
    inner = torch.ones(count[2])
    inner[0] = inner[-1] = 0  # black and white bars get nothing

    for _ in range(STEPS):
        i = torch.randint(len(y), (BATCH,))
        own = torch.einsum("nkr,nr->nk", torch.einsum("nm,kmr->nkr", h[0][i], torch.exp(bands)), h[1][i])
        error = own * (h[2][i] @ (torch.sigmoid(bright) * inner))[:, None] * factor[i] - y[i]
        smooth = sum((p.diff(dim=d) ** 2).mean() for p in parameters for d in range(p.dim() - min(p.dim(), 2), p.dim()))
        loss = (weight[i] * torch.where(error > 0, OVER, 1.0) * error**2).mean() + SMOOTH * smooth
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()
    each, light = (t.detach().numpy().astype(np.float64) for t in (torch.exp(bands), torch.sigmoid(bright) * inner))
    return each * light.max(), light / light.max()


def predict(squares: Squares, tables: tuple[Floats, Floats]) -> Floats:
    """Roots of energy, N x 2."""
    h = [hats(column, nodes).numpy() for column, nodes in zip(squares.features.T, NODES.values(), strict=False)]
    own = np.einsum("nkr,nr->nk", np.einsum("nm,kmr->nkr", h[0], tables[0]), h[1])
    return np.asarray(own * (h[2] @ tables[1])[:, None] * squares.features[:, 3:])


def deviations(roots: Floats) -> Floats:
    """Of noise in the two bands that has these energies (2 x ...) as nearly as two deviations of 0 and more can."""
    out = np.zeros_like(roots)
    for at in np.ndindex(roots.shape[1:]):
        wanted = roots[(slice(None), *at)] ** 2
        # The middle band has its energy first, of which fine noise brings little; then the fine one what is left.
        grid = np.linspace(0, 4, 401)
        a, b = np.meshgrid(grid * roots[0][at], grid * 5 * roots[1][at], indexing="ij")
        found = [q[0][0] * a * a + 2 * q[0][1] * a * b + q[1][1] * b * b for q in RESPONSES]
        error = sum((np.sqrt(e) - np.sqrt(w)) ** 2 / max(w, 1e-6) for e, w in zip(found, wanted, strict=True))
        best = np.unravel_index(int(np.argmin(error)), a.shape)
        out[(slice(None), *at)] = a[best], b[best]
    return out


def write(tables: tuple[Floats, Floats], command: str) -> list[Path]:
    """The module and the header that hold the tables; the header is the module in C++."""
    fine, middle = deviations(tables[0])
    values = {
        **{f"{name.upper()}_NODES": np.array(nodes) for name, nodes in NODES.items()},
        "FINE": fine,
        "MIDDLE": middle,
        "BRIGHTNESS": tables[1],
    }
    python = [
        "# SPDX-License-Identifier: MIT",
        '"""The tables of :mod:`vsartifact.core.texture`, which says what they mean.',
        "",
        f"Generated, do not edit: {command}",
        '"""',
        "",
        "Row = tuple[float, ...]",
        "",
    ]
    cpp = [
        "// SPDX-License-Identifier: MIT",
        "// The tables of vsartifact/core/texture.py, which says what they mean.",
        f"// Generated, do not edit: {command}",
        "// clang-format off",
        "#pragma once",
        "",
        "namespace vsartifact::texture_table {",
        "",
    ]
    for name, array in values.items():
        rows = [", ".join(f"{value:.4g}" for value in row) for row in np.atleast_2d(array)]
        constant = "k" + name.title().replace("_", "")
        if array.ndim == 1:
            python.append(f"{name}: Row = ({rows[0]})")
            cpp.append(f"inline constexpr double {constant}[{len(array)}] = {{{rows[0]}}};")
        else:
            python += [f"{name}: tuple[Row, ...] = (", *(f"    ({row})," for row in rows), ")"]
            cpp += [f"inline constexpr double {constant}[{array.shape[0]}][{array.shape[1]}] = {{"]
            cpp += [*(f"    {{{row}}}," for row in rows), "};"]
    cpp += ["", "}  // namespace vsartifact::texture_table"]
    paths = [ROOT / "vsartifact/core/texture_table.py", ROOT / "vsartifact/plugin/frames/texture_table.hpp"]
    for path, lines in zip(paths, (python, cpp), strict=True):
        write_whole(path, ("\n".join(lines) + "\n").encode("ascii"))
    return paths


def main(argv: Sequence[str] | None = None) -> int:
    """Command-line entry; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--clean", nargs="*", default=["drawn", "screen", "toon", "game"], metavar="WORD")
    parser.add_argument("--codecs", nargs="+", default=CODECS, metavar="CODEC:QUALITY[:...]")
    parser.add_argument("--model", default="", help="that restores the pairs (default: what Restore takes by itself)")
    parser.add_argument("--frames", type=int, default=5, help="frames of a clip that are coded (default: 5)")
    parser.add_argument("--pairs", type=Path, metavar="FILE", help="keep what was measured here, .npz, or take it from here")
    args = parser.parse_args(argv)
    try:
        if args.pairs and args.pairs.exists():
            kept = np.load(args.pairs)
            squares, names = Squares(*(kept[f.name] for f in dataclasses.fields(Squares))), kept["names"].tolist()
        else:
            items = [item for folder in args.folders for item in load_set(folder, -1, args.frames)]
            squares, names = collect(items, parse_codecs(args.codecs), args.clean, args.model)
            if args.pairs:
                np.savez_compressed(
                    args.pairs, names=names, **{f.name: getattr(squares, f.name) for f in dataclasses.fields(Squares)}
                )
    except (OSError, ValueError, RuntimeError, vs.Error) as error:
        print(f"texture_fit.py: {error}", file=sys.stderr)
        return 1
    unseen = squares.clips % 4 == 3
    grainy = np.isin(squares.groups, [g for g, name in enumerate(names) if name.startswith("grain ")])
    said = predict(squares, fit(squares.where(~unseen & ~grainy)))
    roots = np.sign(squares.missing) * np.sqrt(np.abs(squares.missing))
    print("| unseen clips | fine: fitted | missing | middle: fitted | missing |\n|---|---|---|---|---|")
    for g, name in enumerate(names):
        own = unseen & (squares.groups == g)
        if own.any():
            cells = [f"{mean:.2f}" for k in (0, 1) for mean in (said[own, k].mean(), roots[own, k].mean())]
            print(f"| {name} | {' | '.join(cells)} |")
    command = "python training/texture_fit.py CLIPS" + (f" --model {args.model}" if args.model else "")
    print(*write(fit(squares.where(~grainy)), command), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
