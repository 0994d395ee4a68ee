# SPDX-License-Identifier: MIT
"""Build the source archive and a wheel of a release; the wheel of this machine's system is installed where no compiler is, and tried.

    python .ci/build_wheel.py dist
    python .ci/build_wheel.py dist --system windows

Every system's wheel is compiled here, by zig, with its C++ library linked in. Those of Linux want glibc 2.28, the oldest that
VapourSynth's own wheels support: auditwheel names the oldest platform that a wheel really needs, and refuses a newer one.
"""

from __future__ import annotations

import argparse
import dataclasses
import os
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@dataclasses.dataclass(frozen=True, kw_only=True)
class System:
    target: str
    """zig's name of it."""
    cmake: str
    """CMake's."""
    processor: str
    platform: str
    """The wheel's platform tag."""


SYSTEMS = {
    "linux": System(target="x86_64-linux-gnu.2.28", cmake="Linux", processor="x86_64", platform="manylinux_2_28_x86_64"),
    "linux-arm": System(target="aarch64-linux-gnu.2.28", cmake="Linux", processor="aarch64", platform="manylinux_2_28_aarch64"),
    "windows": System(target="x86_64-windows-gnu", cmake="Windows", processor="AMD64", platform="win_amd64"),
    "macos": System(target="x86_64-macos.13.0", cmake="Darwin", processor="x86_64", platform="macosx_13_0_x86_64"),
    "macos-arm": System(target="aarch64-macos.13.0", cmake="Darwin", processor="arm64", platform="macosx_13_0_arm64"),
}


def run(*command: object, **environment: str) -> None:
    subprocess.run([str(part) for part in command], env=os.environ | environment, check=True)


def build(system: System, target: Path) -> Path:
    """The wheel for ``system`` in ``target``, with the source archive that it was built from."""
    zig = f"{Path(sys.executable).parent / 'python-zig'} c++ -target {system.target}"
    cross = f"-DCMAKE_SYSTEM_NAME={system.cmake} -DCMAKE_SYSTEM_PROCESSOR={system.processor} -DCMAKE_INSTALL_NAME_TOOL=true"
    with tempfile.TemporaryDirectory() as folder:
        run(sys.executable, "-m", "build", "--outdir", folder, ROOT, CXX=zig, CMAKE_ARGS=cross)
        (archive,) = Path(folder).glob("*.tar.gz")
        (target / archive.name).write_bytes(archive.read_bytes())
        (wheel,) = Path(folder).glob("*.whl")
        if system.cmake == "Linux":
            repair = ["auditwheel", "repair", "--plat", system.platform, "--only-plat", "--wheel-dir", folder]
            run(sys.executable, "-m", *repair, wheel)
        else:
            run(sys.executable, "-m", "wheel", "tags", "--platform-tag", system.platform, wheel)
        (tagged,) = Path(folder).glob(f"*-{system.platform}.whl")
        released = target / tagged.name
        released.write_bytes(tagged.read_bytes())
    return released


def try_wheel(wheel: Path) -> None:
    """Install a wheel into an environment of its own and restore a frame there, with no compiler and no tool of this one."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = str(Path(folder) / "bin" / "python")
        run(python, "-m", "pip", "install", "--quiet", wheel, CXX="false")
        bare = {"PATH": "/nowhere", "HOME": folder}
        subprocess.run([python, ROOT / "tests" / "support" / "restore_frame.py"], cwd=folder, env=bare, check=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("target", type=Path, help="folder for the two files")
    parser.add_argument("--system", choices=SYSTEMS, default="linux", help="what the wheel is for")
    arguments = parser.parse_args()
    arguments.target.mkdir(parents=True, exist_ok=True)
    wheel = build(SYSTEMS[arguments.system], arguments.target)
    if arguments.system == "linux":
        try_wheel(wheel)
    print(wheel)


if __name__ == "__main__":
    main()
