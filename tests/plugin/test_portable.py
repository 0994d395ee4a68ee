# SPDX-License-Identifier: MIT
"""The plugin on other systems: built for Windows by zig and run under Wine, built for 64-bit ARM by GCC and run under QEMU, with
VapourSynth's and ONNX Runtime's own packages of these systems, and compiled for macOS, which nothing here can run."""

from __future__ import annotations

import dataclasses
import json
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
import vapoursynth as vs
from conftest import subprocess_environment
from numpy.typing import NDArray

import vsartifact
from support import ROOT

core = vs.core
PACKAGES = ROOT / "build" / "portable"  # tests/system_packages.sh
ZIG = f"{Path(sys.executable).parent / 'python-zig'} c++ -target"
WIDTH, HEIGHT = 192, 96
NATIVE = [{"provider": "native", "provider_options": "isa=portable"}, {"provider": "native"}]
RUNTIME = [{"provider": "cpu"}]


@dataclasses.dataclass(frozen=True, kw_only=True)
class System:
    """A system that is emulated here."""

    name: str
    """CMake's, and the folder below ``PACKAGES``."""
    processor: str
    compiler: str
    library: str
    """VapourSynth's."""
    suffix: str
    """Of plugins."""
    host: str
    """The program of ``portable_host.cpp``."""
    runtime: bool
    """Whether ONNX Runtime's package is there too. Its library for ARM ends with SIGSEGV under QEMU, as soon as it is loaded."""
    runner: Sequence[str]


SYSTEMS = [
    System(
        name="Windows",
        processor="AMD64",
        compiler=f"{ZIG} x86_64-windows-gnu",
        library="libvapoursynth.dll",
        suffix=".dll",
        host="portable_host.exe",
        runtime=True,
        runner=["/usr/lib/wine/wine64"],
    ),
    System(
        name="Linux",
        processor="aarch64",
        compiler="aarch64-linux-gnu-g++",
        library="libvapoursynth.so.4",
        suffix=".so",
        host="portable_host",
        runtime=False,
        runner=["qemu-aarch64-static", "-L", "/usr/aarch64-linux-gnu"],
    ),
]


def command(*arguments: object, cwd: Path = ROOT, timeout: int = 1200, **environment: str) -> str:
    """Standard output of a command that must succeed."""
    done = subprocess.run(
        [str(a) for a in arguments],
        env=subprocess_environment(**environment),
        cwd=cwd,
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]
    return done.stdout


def configure(build: Path, system: str, processor: str, compiler: str, *more: str) -> None:
    """Set a build up whose warnings are errors. -O1 throughout: zig compiles its C++ library once for each level."""
    command(
        *("cmake", "-S", ROOT, "-B", build, f"-DCMAKE_SYSTEM_NAME={system}", f"-DCMAKE_SYSTEM_PROCESSOR={processor}"),
        *(f"-DSKBUILD_PROJECT_VERSION={vsartifact.__version__}", f"-DPython_EXECUTABLE={sys.executable}"),
        *("-DCMAKE_BUILD_TYPE=Check", "-DVSARTIFACT_WERROR=ON", "-DVSARTIFACT_TEST_HOST=ON", "-DCMAKE_INSTALL_NAME_TOOL=true"),
        *more,
        CXX=compiler,
        CXXFLAGS="-O1",
    )


class Emulated:
    """The plugin built for a system and installed as pip does, in a folder whose name is not ASCII."""

    def __init__(self, system: System, folder: Path) -> None:
        self.system = system
        self.site = folder / "Überprüfung 検査"
        packages = PACKAGES / f"{system.name}-{system.processor}"
        for package in ("vapoursynth", "onnxruntime") if system.runtime else ("vapoursynth",):
            shutil.copytree(packages / package, self.site / package, ignore=shutil.ignore_patterns("*.pdb", "*.py", "*.pyd"))
        build = folder / "build"
        configure(build, system.name, system.processor, system.compiler)
        command("cmake", "--build", build, "--parallel", os.cpu_count() or 1)
        command("cmake", "--install", build, "--prefix", self.site)
        self.host = build / system.host
        models = self.site / "vsartifact" / "models"
        models.mkdir(parents=True)
        for name in ("car_40k", "chroma_40k"):
            shutil.copy(ROOT / "vsartifact" / "models" / f"{name}.onnx", models)
        self.environment = {"WINEPREFIX": str(folder / "wine"), "WINEDEBUG": "-all", "WINEDLLOVERRIDES": "mscoree,mshtml="}

    def run(self, *arguments: str) -> list[str]:
        """Lines that the host says."""
        plugin = f"vapoursynth/plugins/vsartifact/vsartifact{self.system.suffix}"
        done = subprocess.run(
            [
                *(*self.system.runner, str(self.host), f"vapoursynth/{self.system.library}", plugin),
                *("input.raw", "output.raw", str(WIDTH), str(HEIGHT), *arguments),
            ],
            env=subprocess_environment(LC_ALL="C.UTF-8", **self.environment),
            cwd=self.site,
            capture_output=True,
            timeout=240,
            check=False,
        )
        lines = done.stdout.decode().replace("\r\n", "\n").splitlines()
        assert lines, done.stderr.decode(errors="replace")[-4000:]
        assert (done.returncode == 0) == (lines[-1] == "restored"), lines
        return lines

    def restore(self, picture: NDArray[np.uint8], *arguments: str) -> NDArray[np.int32]:
        (self.site / "input.raw").write_bytes(picture.tobytes())
        (self.site / "output.raw").unlink(missing_ok=True)
        lines = self.run(*arguments)
        assert lines[-1] == "restored", lines
        return np.fromfile(self.site / "output.raw", np.uint8).reshape(picture.shape).astype(np.int32)


@pytest.fixture(scope="module", params=SYSTEMS, ids=lambda system: f"{system.name}-{system.processor}")
def emulated(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Emulated:
    return Emulated(request.param, tmp_path_factory.mktemp("portable"))


@pytest.fixture(scope="module")
def clip() -> vs.VideoNode:
    """A gray frame of a decoded clip."""
    source = core.bs.VideoSource(str(ROOT / "tests" / "data" / "sintel_crf32.mkv"))[3]
    return core.std.CropAbs(core.std.ShufflePlanes(source, 0, vs.GRAY), WIDTH, HEIGHT, 64, 32)


def samples(clip: vs.VideoNode) -> NDArray[np.uint8]:
    return np.array(clip.get_frame(0)[0])


def test_restores_as_here(emulated: Emulated, clip: vs.VideoNode) -> None:
    """To the code value, but for samples that lie between two codes: sums are rounded in another order."""
    picture = samples(clip)
    for arguments in NATIVE + RUNTIME * emulated.system.runtime:
        here = samples(core.vsartifact.Restore(clip, **arguments)).astype(np.int32)
        there = emulated.restore(picture, *(f"{key}={value}" for key, value in arguments.items()))
        assert np.mean(np.abs(here - picture)) > 0.3
        assert np.max(np.abs(there - here)) <= 1, arguments
        assert np.mean(there != here) < 0.002, arguments


def test_says_where_and_what_it_is(emulated: Emulated, clip: vs.VideoNode) -> None:
    """Paths in UTF-8, the runtime that lies beside the plugin or the lack of one, and the instruction sets of the CPU."""
    (emulated.site / "input.raw").write_bytes(samples(clip).tobytes())
    lines = emulated.run()
    said = dict(line.split(": ", 1) for line in lines[:-1] if line.startswith("Version."))
    assert said["Version.version"] == vsartifact.__version__
    assert said["Version.plugin_path"].replace("\\", "/").endswith("/Überprüfung 検査/vapoursynth/plugins/vsartifact")
    runtime = said["Version.onnxruntime_path"].replace("\\", "/")
    assert ("/Überprüfung 検査/onnxruntime/capi/" in runtime) == emulated.system.runtime
    assert said["Version.onnxruntime_error"].startswith("ONNX Runtime was not found") != emulated.system.runtime
    devices = [line.removeprefix("Providers.devices: ") for line in lines if line.startswith("Providers.devices: ")]
    native = next(provider.devices for provider in vsartifact.providers() if provider.name == "native")
    assert (native if emulated.system.name == "Windows" else "CPU portable; fp16 as float32, which is as fast") in devices


def test_errors_arrive(emulated: Emulated, clip: vs.VideoNode) -> None:
    """Exceptions are thrown and caught in the plugin's own C++ library."""
    (emulated.site / "input.raw").write_bytes(samples(clip).tobytes())
    assert emulated.run("model=none")[-1].startswith("failed: Restore: unknown model none; known: car_40k, chroma_40k; or give")
    assert "there is no model at other/model.onnx" in emulated.run("model=other/model.onnx")[-1].replace("\\", "/")
    assert "is not installed: pip install 'vsartifact[openvino]'" in emulated.run("provider=openvino")[-1]


def test_compiles_for_macos(tmp_path: Path) -> None:
    """Every file, for VapourSynth's oldest macOS. To link them zig would compile its C++ library first, for minutes."""
    unlinked = ("-DCMAKE_TRY_COMPILE_TARGET_TYPE=STATIC_LIBRARY", "-DCMAKE_EXPORT_COMPILE_COMMANDS=ON")
    configure(tmp_path, "Darwin", "arm64", f"{ZIG} aarch64-macos.13.0", *unlinked)
    files = json.loads((tmp_path / "compile_commands.json").read_text())
    plugin = ROOT / "vsartifact" / "plugin"
    names = {Path(entry["file"]).relative_to(plugin).as_posix() for entry in files if plugin in Path(entry["file"]).parents}
    assert names >= {"host/plugin.cpp", "system/platform_posix.cpp", "engines/native/portable.cpp"}
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(lambda entry: command(*shlex.split(entry["command"]), "-O0", cwd=entry["directory"]), files))
