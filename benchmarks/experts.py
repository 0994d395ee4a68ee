# SPDX-License-Identifier: MIT
"""What the experts of ARMoE give and how they are used, by QP: an ablation's table.

    python benchmarks/experts.py runs/dct/dct.safetensors runs/all/all.safetensors --set DATA/kodak24 --streams DATA/vvc/kodak24

A row for each file of weights: gain in PSNR-Y over the decoded VVC pictures, not rounded, means of the pictures, then in % what share of
windows goes to each expert that it has, mean of its blocks.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import fmean

import numpy as np
import torch

from vsartifact.core.metrics import psnr
from vsartifact.training.codec_table import Settings
from vsartifact.training.eval_cases import Case, Coding, load_set
from vsartifact.training.eval_methods import TILE, Method, input_planes, tiled
from vsartifact.training.networks import load_weights
from vsartifact.training.networks.armoe import ARMoE
from vsartifact.training.networks.armoe_frequency import EXPERTS


def row(path: Path, cases: dict[int, list[Case]]) -> str:
    """A line of the table.

    Raises:
        ValueError: the weights are not ARMoE's.
    """
    net, info = load_weights(path)
    if not isinstance(net, ARMoE) or "y" not in net.layout.restored:
        raise ValueError(f"{path} must hold network armoe that restores y, got {info.network} {dict(info.network_args)}")
    method = Method(path.stem, tiled(lambda x: net.valid(x).float(), info, TILE), info, net.macs_per_pixel)
    gains, shares = [], []
    for pictures in cases.values():
        found, use = [], torch.zeros(len(EXPERTS))
        for case in pictures:
            truth, decoded = case.item.frames[0][0], case.decoded[0][0]
            restored = method.restore(input_planes(method, case.decoded[0], case.full_range))
            found.append(psnr(restored[net.layout.restored.index("y")].astype(np.float64), truth) - psnr(decoded, truth))
            use += net.expert_use().mean(0) / len(pictures)
        gains.append(f"{fmean(found):+.3f}")
        shares.append(", ".join(f"{name} {100 * share:.0f}" for name, share in zip(EXPERTS, use.tolist(), strict=True) if share))
    return f"| {path.stem} | {' | '.join(gains)} | {' | '.join(shares)} |"


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("weights", nargs="+", type=Path)
    parser.add_argument("--set", type=Path, required=True, metavar="FOLDER", help="pictures")
    parser.add_argument("--streams", type=Path, required=True, metavar="FOLDER", help="their VVC streams NAME_qpQ.266")
    parser.add_argument("--qps", nargs="+", type=int, default=[22, 27, 32, 37], metavar="QP")
    parser.add_argument("--limit", type=int, default=8, help="the first N pictures; default: 8")
    args = parser.parse_args(argv)
    try:
        items = load_set(args.set, args.limit)
        cases = {
            qp: [Coding(item=item, settings=Settings(codec="vvc", quality=qp), streams=args.streams).frames for item in items]
            for qp in args.qps
        }
        head = [f"QP {qp}" for qp in cases]
        print(f"| weights | {' | '.join([*head, *(f'use at {name}' for name in head)])} |\n{'|---' * (1 + 2 * len(head))}|")
        decoded = [fmean(psnr(case.decoded[0][0], case.item.frames[0][0]) for case in pictures) for pictures in cases.values()]
        print(f"| decoded, dB | {' | '.join(f'{value:.2f}' for value in decoded)} |{' |' * len(head)}", flush=True)
        for path in args.weights:
            with torch.inference_mode():
                print(row(path, cases), flush=True)
    except (OSError, ValueError, RuntimeError) as error:
        print(f"experts.py: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
