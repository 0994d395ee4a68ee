# SPDX-License-Identifier: MIT
"""Write convolution_float.inc and convolution_half.inc, the SPIR-V of convolution.comp, by glslangValidator.

python vsartifact/plugin/engines/vulkan/compile.py
"""

from __future__ import annotations

import struct
import subprocess
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
BUILDS = {"convolution_float.inc": [], "convolution_half.inc": ["-DHALF"]}


def compiler() -> str:
    """The compiler's version, which what it writes depends on."""
    done = subprocess.run(["glslangValidator", "--version"], capture_output=True, text=True, check=True)
    return next(line.split(":", 1)[1].strip() for line in done.stdout.splitlines() if line.startswith("Glslang Version"))


def compiled(name: str) -> str:
    """The text of that file."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out.spv"
        arguments = ["-V", "--target-env", "vulkan1.1", "-g0", *BUILDS[name], "-o", str(out), str(HERE / "convolution.comp")]
        subprocess.run(["glslangValidator", *arguments], check=True, stdout=subprocess.DEVNULL)
        data = out.read_bytes()
    words = [f"{word:#x}," for word in struct.unpack(f"<{len(data) // 4}I", data)]
    lines = [" ".join(words[i : i + 12]) for i in range(0, len(words), 12)]
    return "\n".join([f"// Made by compile.py from convolution.comp with glslang {compiler()}", *lines, ""])


if __name__ == "__main__":
    for name in BUILDS:
        (HERE / name).write_text(compiled(name))
