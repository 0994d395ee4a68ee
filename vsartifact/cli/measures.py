# SPDX-License-Identifier: MIT
"""What a viewer sees of a frame, before and after, against the original."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from vsartifact import metrics
from vsartifact.cli import shots
from vsartifact.metrics.colour import ssimulacra2_of_rgb

if TYPE_CHECKING:
    import vapoursynth as vs

SHOWN = ("ssimulacra2", "vmaf_neg", "cambi", "flicker")
"""Keys of ``metrics.MEASURES``."""
MEANING = (
    "SSIMULACRA2: 90 looks like the original, 70 is high quality, 50 medium, 30 low. VMAF-NEG: up to 100. "
    "CAMBI: banding, lower is better. Flicker: PSNR of the change from and to the frames beside."
)


def available(complain: Callable[[str], None]) -> list[str]:
    """Those of ``SHOWN`` that can be computed here; ``complain`` is told which cannot, and what to install."""
    why = {name: metrics.MEASURES[name].missing() for name in SHOWN}
    for reason in dict.fromkeys(filter(None, why.values())):
        labels = ", ".join(metrics.MEASURES[name].label for name in SHOWN if why[name] == reason)
        complain(f"without {labels}: {reason}")
    return [name for name in SHOWN if not why[name]]


def seen(
    truth: vs.VideoNode, before: vs.VideoNode, after: vs.VideoNode, n: int, names: Sequence[str]
) -> dict[str, tuple[float, float]]:
    """Values of frame ``n`` before and after, by each measure that can tell of such a clip.

    Args:
        truth, before, after: clips of one format and size.
        n: frame that all three have. Its neighbours are looked at too: VMAF and flicker are about movement.
        names: keys of ``metrics.MEASURES``.
    """
    out: dict[str, tuple[float, float]] = {}
    if "ssimulacra2" in names:
        true = shots.rgb(truth, deep=True)[n]
        first, second = (ssimulacra2_of_rgb(true, shots.rgb(clip, deep=True)[n])[0] for clip in (before, after))
        out["ssimulacra2"] = first, second
    start, stop = max(n - 1, 0), min(n + 2, *(len(clip) for clip in (truth, before, after)))
    original, *others = (_clip(clip[start:stop]) for clip in (truth, before, after))
    wanted = [name for name in names if name not in out and not metrics.MEASURES[name].lacks(original)]
    found = [metrics.frame_scores(original, other, wanted) for other in others]
    for name in wanted:
        first, second = (
            metrics.MEASURES[name].pool(values[name]) if name == "flicker" else values[name][n - start] for values in found
        )
        out[name] = first, second
    return out


def _clip(node: vs.VideoNode) -> metrics.Clip:
    """As 4:2:0 of 8 bits, or 10 where there are more."""
    import vapoursynth as vs

    fmt = node.format
    bits = 8 if fmt.sample_type == vs.INTEGER and fmt.bits_per_sample == 8 else 10
    node = node.std.CropAbs(node.width // 2 * 2, node.height // 2 * 2)
    wanted = vs.YUV420P8 if bits == 8 else vs.YUV420P10
    if fmt.id != wanted:
        matrix = {"matrix": shots.matrix_of_size(node)} if fmt.color_family == vs.RGB else {}
        node = node.resize.Bicubic(format=wanted, **matrix)
    frames = [[np.asarray(frame[i]).copy() for i in range(3)] for frame in node.frames(close=True)]
    return metrics.Clip(frames=frames, bits=bits)
