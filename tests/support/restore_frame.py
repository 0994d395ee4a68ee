# SPDX-License-Identifier: MIT
"""Restore a frame with the installed package, as a release is tried: the plugin loads, has the CPU's instruction sets, lowers the error
of a decoded clip, and throws its exceptions where they are caught."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import vapoursynth as vs

import vsartifact

DATA = Path(__file__).resolve().parent.parent / "data"


def error(clip: vs.VideoNode, reference: vs.VideoNode) -> float:
    """Mean squared error of a frame's luma."""
    a, b = (np.asarray(c.get_frame(3)[0]).astype(float) for c in (clip, reference))
    return float(np.mean((a - b) ** 2))


def main() -> None:
    decoded, original = (vs.core.bs.VideoSource(str(DATA / f"sintel_{name}.mkv")) for name in ("crf32", "reference"))
    before, after = error(decoded, original), error(vsartifact.restore(decoded), original)
    print("plugin", vs.core.vsartifact.Version()["version"] + ", mean squared error", round(before, 2), "->", round(after, 2))
    assert after < before
    native = next(p.devices for p in vsartifact.providers() if p.name == "native")
    print("provider native:", native)
    cpu = Path("/proc/cpuinfo")
    if cpu.exists():  # Linux
        for flag, name in (("avx2", "avx2"), ("avx512f", "avx512"), ("avx512_bf16", "avx512_bf16")):
            assert (flag in cpu.read_text().split()) == (name in native.split()), native
    refusal = ""
    try:
        vsartifact.restore(decoded, model="none")
    except vs.Error as error_here:
        refusal = str(error_here)
    assert refusal.startswith("Restore: unknown model none"), refusal


if __name__ == "__main__":
    main()
