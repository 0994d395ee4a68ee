# SPDX-License-Identifier: MIT
"""The measures: one row of ``MEASURES`` each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from statistics import fmean

from vsartifact.metrics import colour, fidelity, libav
from vsartifact.metrics.clip import Clip, check_alike


@dataclass(frozen=True, kw_only=True)
class Measure:
    """One row of ``MEASURES``."""

    label: str
    """Its name for people."""
    unit: str
    """``"dB"``, or empty for points of a scale of its own."""
    compute: Callable[[Clip, Clip], list[float]]
    """Of the original and what became of it: a value for each frame, or each change between frames."""
    pool: Callable[[list[float]], float] = fmean
    """A clip's value of those."""
    higher_is_better: bool = True
    fidelity: bool = True
    """Compares with the original, so that it can stand for the quality in a rate-distortion curve."""
    missing: Callable[[], str] = str
    """Why it cannot be computed here, and what to install; empty where it can."""
    frames: int = 1
    """The fewest frames that it says something about; 2 = it needs a clip."""
    smaller_side: int = 16
    """The smallest height or width that it takes."""
    larger_side: int = 16
    """The smallest extent of the longer side."""
    feature: str = ""
    """libvmaf's name: such measures are computed in one pass."""
    digits: int = 2
    """Decimals that are worth showing."""

    def lacks(self, clip: Clip) -> str:
        """Why it cannot measure such a clip; empty where it can."""
        small, large = sorted((clip.width, clip.height))
        if len(clip.frames) < self.frames:
            return f"{self.label} needs {self.frames} frames or more, got {len(clip.frames)}"
        if small < self.smaller_side or large < self.larger_side:
            sides = f"{self.smaller_side} pixels on each side and {self.larger_side} on the longer one"
            return f"{self.label} needs {sides}, got {clip.width}x{clip.height}"
        return ""


LIBVMAF = partial(libav.missing_filter, "libvmaf")

MEASURES: dict[str, Measure] = {
    "psnr_y": Measure(label="PSNR-Y", unit="dB", compute=fidelity.psnr_y),
    "psnr_rgb": Measure(label="PSNR-RGB", unit="dB", compute=colour.psnr_rgb),
    "ssimulacra2": Measure(label="SSIMULACRA2", unit="", compute=colour.ssimulacra2, missing=colour.missing_vszip),
    "vmaf_neg": Measure(
        label="VMAF-NEG", unit="", compute=libav.vmaf_neg, feature="vmaf", missing=LIBVMAF, smaller_side=32, larger_side=32
    ),
    "psnr_hvs": Measure(label="PSNR-HVS", unit="dB", compute=libav.psnr_hvs, feature="psnr_hvs", missing=LIBVMAF),
    "xpsnr": Measure(
        label="XPSNR-Y",
        unit="dB",
        compute=libav.xpsnr,
        pool=fidelity.mean_root_error,
        missing=partial(libav.missing_filter, "xpsnr"),
    ),
    "cambi": Measure(
        label="CAMBI",
        unit="",
        compute=libav.cambi,
        feature="cambi",
        missing=LIBVMAF,
        higher_is_better=False,
        fidelity=False,
        larger_side=216,
    ),
    "flicker": Measure(label="flicker", unit="dB", compute=fidelity.flicker, pool=fidelity.mean_error, frames=2),
}
"""By name in results. VMAF on frames of less than 17 pixels ends the process, and CAMBI refuses frames without a side of 216."""

DEFAULT = ("psnr_y", "ssimulacra2", "vmaf_neg", "cambi", "flicker")
"""What is measured where none are named: fidelity, two scales of what is seen, banding, calm."""


def frame_scores(truth: Clip, got: Clip, names: Sequence[str] = DEFAULT) -> dict[str, list[float]]:
    """Values of ``got`` by each measure, for each frame (``flicker``: each change between frames).

    Args:
        truth: the original.
        got: a clip of its length, size, depth, matrix and range.
        names: keys of ``MEASURES``.

    Raises:
        ValueError: a name is unknown, the clips differ in kind, or a measure needs a larger or longer clip.
        MissingPackageError: what computes a measure is not installed.
    """
    check_alike(truth, got)
    if unknown := [name for name in names if name not in MEASURES]:
        raise ValueError(f"no measure {unknown[0]!r}; there are {', '.join(MEASURES)}")
    if lacking := [why for name in names if (why := MEASURES[name].lacks(got))]:
        raise ValueError(f"{lacking[0]}; leave it out")
    features = [MEASURES[name].feature for name in names if MEASURES[name].feature]
    shared = libav.libvmaf(truth, got, features) if features else {}
    return {name: shared.get(MEASURES[name].feature) or MEASURES[name].compute(truth, got) for name in names}


def scores(truth: Clip, got: Clip, names: Sequence[str] = DEFAULT) -> dict[str, float]:
    """The whole clip's value by each measure: the mean over frames, for ``xpsnr`` and ``flicker`` over their errors.

    Arguments and errors are those of :func:`frame_scores`.
    """
    return {name: MEASURES[name].pool(values) for name, values in frame_scores(truth, got, names).items()}
