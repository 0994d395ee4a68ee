# SPDX-License-Identifier: MIT
"""Programs run on Debian 13's libraries, loader of Vulkan 1.4 and software device (tests/system_packages.sh unpacks them)."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import vapoursynth as vs
from conftest import subprocess_environment

from support import ROOT

TREE = ROOT / "build" / "trixie"
DEVICE = TREE / "usr/share/vulkan/icd.d/lvp_icd.json"
VAPOURSYNTH = Path(vs.__file__).parent
INTERPRETER = Path(sys.executable).resolve()

PRELUDE = f"""
import site, sys
site.addsitedir({str(VAPOURSYNTH.parent)!r})
sys.path.insert(0, {str(ROOT / "tests")!r})
"""


LAYER = TREE / "usr/share/vulkan/explicit_layer.d/VkLayer_khronos_validation.json"


def libraries() -> Path:
    """The folder of the libraries."""
    return next((TREE / "usr" / "lib").glob("*-linux-gnu"))


def run(
    *command: object, before: Path | None = None, ends: tuple[int, ...] = (0,), **environment: str
) -> subprocess.CompletedProcess[str]:
    """A program of this system, started by Debian 13's dynamic loader, which looks into the folder ``before`` first.

    It has to end with a status of ``ends``.
    """
    search = [
        *([before] if before else []),
        libraries(),
        sysconfig.get_config_var("LIBDIR") or INTERPRETER.parent.parent / "lib",
        VAPOURSYNTH,
    ]
    loader = next(libraries().glob("ld-linux-*.so.?"))
    sanitizer = os.environ.get("LD_PRELOAD", "").split() if "VSARTIFACT_TEST_PLUGIN" in os.environ else []
    preload = ["--preload", f"{sanitizer[0]}:{libraries() / 'libstdc++.so.6'}"] if sanitizer else []  # see plugin/sanitize.sh
    done = subprocess.run(
        [loader, *preload, "--library-path", ":".join(map(str, search)), *map(str, command)],
        env=subprocess_environment(VK_DRIVER_FILES=str(DEVICE), **environment),
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode in ends, f"{done.returncode}: {done.stderr[-4000:]}"
    return done


def run_python(code: str, *arguments: object, before: Path | None = None, **environment: str) -> str:
    """Standard output of a script, which finds this interpreter's packages and the tests' own modules."""
    return run(INTERPRETER, "-c", PRELUDE + code, *arguments, before=before, ends=(0,), **environment).stdout
