# SPDX-License-Identifier: MIT
"""Build the source archive and the wheel of a release, check the wheel's platform, install it where no compiler is, and restore a frame.

    python tests/build_wheel.py dist

The wheel is compiled by zig against glibc 2.28, the oldest that VapourSynth's own wheels support, with its C++ library linked in, so that
any Linux on x86-64 that runs VapourSynth takes it. auditwheel names the oldest platform that it really needs, and refuses a newer one.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
GLIBC = "2.28"
PLATFORM = f"manylinux_{GLIBC.replace('.', '_')}_x86_64"

RESTORE = f"""
import numpy as np, vapoursynth as vs
from vsartifact import restore
def error(a, b):
    return float(np.mean((np.asarray(a.get_frame(3)[0]).astype(float) - np.asarray(b.get_frame(3)[0])) ** 2))
folder = {str(ROOT / "tests" / "data")!r}
decoded, original = (vs.core.bs.VideoSource(folder + "/sintel_" + name + ".mkv") for name in ("crf32", "reference"))
before, after = error(decoded, original), error(restore(decoded), original)
print("plugin", vs.core.vsartifact.Version()["version"] + ", mean squared error", round(before, 2), "->", round(after, 2))
assert after < before
try:
    restore(decoded, model="none")
except vs.Error as error:  # thrown in the plugin's C++
    assert "none" in str(error)
else:
    raise AssertionError("a model that is not there was taken")
"""


def build(target: Path) -> Path:
    """The wheel for ``PLATFORM`` in ``target``, with the source archive that it was built from."""
    zig = f"{Path(sys.executable).parent / 'python-zig'} c++ -target x86_64-linux-gnu.{GLIBC}"
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, "-m", "build", "--outdir", folder, str(ROOT)], env=os.environ | {"CXX": zig}, check=True)
        (archive,) = Path(folder).glob("*.tar.gz")
        (target / archive.name).write_bytes(archive.read_bytes())
        (wheel,) = Path(folder).glob("*.whl")
        repair = [
            sys.executable,
            "-m",
            "auditwheel",
            "repair",
            "--plat",
            PLATFORM,
            "--only-plat",
            "--wheel-dir",
            str(target),
            str(wheel),
        ]
        subprocess.run(repair, check=True)
    (repaired,) = target.glob(f"*-{PLATFORM}.whl")
    return repaired


def try_wheel(wheel: Path) -> None:
    """Install a wheel into an environment of its own and restore a frame there, with no compiler and no tool of this one."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = str(Path(folder) / "bin" / "python")
        subprocess.run([python, "-m", "pip", "install", "--quiet", str(wheel)], env=os.environ | {"CXX": "false"}, check=True)
        bare = {"PATH": "/nowhere", "HOME": folder}
        subprocess.run([python, "-c", RESTORE], cwd=folder, env=bare, check=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("target", type=Path, help="folder for the two files")
    target = parser.parse_args().target
    target.mkdir(parents=True, exist_ok=True)
    wheel = build(target)
    try_wheel(wheel)
    print(wheel)


if __name__ == "__main__":
    main()
