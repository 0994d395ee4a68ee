# SPDX-License-Identifier: MIT
"""Write the .inc files beside this one, the SPIR-V of the shaders, by glslangValidator.

python vsartifact/plugin/engines/vulkan/compile.py
"""

from __future__ import annotations

import struct
import subprocess
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
BUILDS = {
    "convolution_float.inc": ["convolution.comp"],
    "convolution_half.inc": ["convolution.comp", "-DHALF"],
    "load.inc": ["load.comp"],
    "keep.inc": ["keep.comp"],
    "statistics.inc": ["statistics.comp"],
    "factor.inc": ["factor.comp"],
    "store.inc": ["store.comp"],
    "histogram.inc": ["histogram.comp"],
    "steps.inc": ["steps.comp"],
    "table.inc": ["table.comp"],
    "bound.inc": ["bound.comp"],
    "luma.inc": ["luma.comp"],
    "difference.inc": ["difference.comp"],
    "motion_luma.inc": ["motion_luma.comp"],
    "motion_halve.inc": ["motion_halve.comp"],
    "motion_whole.inc": ["motion_whole.comp"],
    "motion_finer.inc": ["motion_finer.comp"],
    "motion_beside.inc": ["motion_beside.comp"],
    "motion_differ.inc": ["motion_move.comp", "-DDIFFER"],
    "motion_move.inc": ["motion_move.comp"],
    "motion_fit.inc": ["motion_fit.comp"],
}
"""The source of each file, and the compiler's arguments."""


def compiler() -> str:
    """The compiler's version, which what it writes depends on."""
    done = subprocess.run(["glslangValidator", "--version"], capture_output=True, text=True, check=True)
    return next(line.split(":", 1)[1].strip() for line in done.stdout.splitlines() if line.startswith("Glslang Version"))


def compiled(name: str) -> str:
    """The text of that file."""
    source, *options = BUILDS[name]
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out.spv"
        arguments = ["-V", "--target-env", "vulkan1.1", "-g0", *options, "-o", str(out), str(HERE / source)]
        subprocess.run(["glslangValidator", *arguments], check=True, stdout=subprocess.DEVNULL)
        data = out.read_bytes()
    words = [f"{word:#x}," for word in struct.unpack(f"<{len(data) // 4}I", data)]
    lines = [" ".join(words[i : i + 12]) for i in range(0, len(words), 12)]
    return "\n".join([f"// Made by compile.py from {source} with glslang {compiler()}", *lines, ""])


if __name__ == "__main__":
    for name in BUILDS:
        (HERE / name).write_text(compiled(name))
