# SPDX-License-Identifier: MIT
"""The kernels of provider ``native``, each against plain code (``kernel_check.cpp``): on this CPU, and on CPUs that QEMU stands in for."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import vsartifact
from support import ROOT

QEMU = shutil.which("qemu-x86_64-static")
DEFINITIONS = ["-DSKBUILD_PROJECT_VERSION=0", f"-DPython_EXECUTABLE={sys.executable}", "-DVSARTIFACT_KERNEL_CHECK=ON"]
KERNELS = ["multiply", "multiply_transformed", "transform", "inverse", "narrow"]
HERE = next(p.devices for p in vsartifact.providers() if p.name == "native").partition(";")[0].split()[1:]
CPUS = {"max": ["avx2", "portable"], "Haswell": ["avx2", "portable"], "Nehalem": ["portable"]}
"""What native has on CPUs of QEMU, which knows no AVX-512."""


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    build = tmp_path_factory.mktemp("kernels")
    for command in (
        ["cmake", "-S", str(ROOT), "-B", str(build), *DEFINITIONS],
        ["cmake", "--build", str(build), "--target", "kernel_check"],
    ):
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=600)
        assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    return build / "kernel_check"


def checked(*command: str | Path) -> list[str]:
    """Instruction sets that were checked; fails with what is wrong."""
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    lines = done.stdout.splitlines()
    assert done.returncode == 0, done.stdout + done.stderr
    sets = lines[0].split()[1:]
    rows = [line.split() for line in lines[1:]]
    assert [(row[0], row[1]) for row in rows] == [(isa, kernel) for isa in sets for kernel in KERNELS]
    assert all(row[3:] == ["cases", "right"] and int(row[2]) >= 12 for row in rows)
    return sets


def test_kernels_of_this_cpu(program: Path) -> None:
    """The same instruction sets as the provider names, in the same order."""
    assert checked(program) == HERE


@pytest.mark.skipif(QEMU is None, reason="qemu-user-static is not installed")
@pytest.mark.parametrize("cpu", CPUS)
def test_kernels_of_other_cpus(program: Path, cpu: str) -> None:
    """Each CPU gets what it has, and no instruction that it has not: QEMU would end the program."""
    assert QEMU is not None
    assert checked(QEMU, "-cpu", cpu, program) == CPUS[cpu]


def test_unknown_set(program: Path) -> None:
    """A check of nothing is no success."""
    assert subprocess.run([program, "--isa", "mmx"], capture_output=True, check=False).returncode == 1
