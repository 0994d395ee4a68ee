# SPDX-License-Identifier: MIT
"""The source archive and the wheel out of it: what they hold, and that VapourSynth loads the plugin."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
import tarfile
import zipfile
from importlib.metadata import version
from pathlib import Path

import pytest
import vapoursynth as vs
from conftest import subprocess_environment

import vsartifact
from support import ROOT

needs_build = pytest.mark.skipif(
    not (shutil.which("c++") and importlib.util.find_spec("scikit_build_core")),
    reason="needs a C++ compiler and scikit-build-core (pip install 'vsartifact[dev]') to build the wheel",
)


@pytest.fixture(scope="session")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("archive")
    code = f"from scikit_build_core.build import build_sdist; build_sdist({str(out)!r})"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (found,) = out.glob("*.tar.gz")
    return found


@pytest.fixture(scope="session")
def wheel(archive: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built from the archive, as pip does where there is no wheel."""
    out = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", str(out)]
    command += [f"--config-settings=build-dir={out / 'build'}", str(archive)]
    done = subprocess.run(command, env=subprocess_environment(), capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (found,) = out.glob("*.whl")
    return found


@needs_build
def test_archive_content(archive: Path) -> None:
    """All that the build and the tests need; nothing that git ignores."""
    with tarfile.open(archive) as tar:
        names = {name.partition("/")[2] for name in tar.getnames()}
    needed = ["CMakeLists.txt", "LICENSE", "README.md", "Makefile", "tests/conftest.py", "tests/data/sintel_crf32.mkv"]
    needed += [source.relative_to(ROOT).as_posix() for source in (ROOT / "vsartifact" / "plugin").rglob("*.[ch]pp")]
    assert [name for name in needed if name not in names] == []
    assert {name.split("/")[0] for name in names} & {"build", "demo", "dist", "runs", "cache", ".venv"} == set()
    assert archive.stat().st_size < 30e6


@needs_build
def test_wheel_content(wheel: Path) -> None:
    """The Python packages, models, recipes and shaders as they are in the sources, the plugin and the licence; no C++, no training data."""
    assert wheel.name.startswith(f"vsartifact-{vsartifact.__version__}-py3-none-")
    packages = {
        "vsartifact": "vsartifact",
        "training": "vsartifact/training",
        "export": "vsartifact/export",
        "shaders": "vsartifact/shaders",
    }
    left_out = ("vsartifact/plugin/", "vsartifact/models/armoe_light_x2.safetensors")
    expected = {f"vapoursynth/plugins/vsartifact/{name}" for name in ("vsartifact.so", "manifest.vs")}
    for source, target in packages.items():
        for file in (ROOT / source).rglob("*"):
            path = file.relative_to(ROOT).as_posix()
            if file.is_file() and "__pycache__" not in path and not path.startswith(left_out):
                expected.add(f"{target}/{file.relative_to(ROOT / source).as_posix()}")
    information = f"vsartifact-{vsartifact.__version__}.dist-info/"
    with zipfile.ZipFile(wheel) as content:
        names = set(content.namelist())
        metadata = content.read(information + "METADATA").decode()
        commands = content.read(information + "entry_points.txt").decode()
    assert {name for name in names if not name.startswith(information)} == expected
    suffixes = {Path(name).suffix for name in expected}
    assert suffixes <= {".py", ".typed", ".toml", ".onnx", ".safetensors", ".glsl", ".md", ".so", ".vs"}
    assert {"vsartifact/py.typed", "vsartifact/models/fsrcnnx_car.onnx", "vsartifact/shaders/fsrcnnx_car.glsl"} <= names
    assert information + "licenses/LICENSE" in names
    assert "License-Expression: MIT" in metadata
    assert "vsartifact=vsartifact.cli.app:main" in commands.replace(" ", "")
    assert wheel.stat().st_size < 10e6


@needs_build
def test_plugin_shows_one_name(wheel: Path, tmp_path: Path) -> None:
    """What it is loaded by. A C++ library's functions that it showed could take the place of those of the process."""
    plugin = zipfile.ZipFile(wheel).extract("vapoursynth/plugins/vsartifact/vsartifact.so", tmp_path)
    done = subprocess.run(["nm", "-D", "--defined-only", plugin], capture_output=True, text=True, check=True, timeout=60)
    assert [line.split()[-1] for line in done.stdout.splitlines()] == ["VapourSynthPluginInit2"]


@needs_build
def test_wheel_plugin_loads_and_runs(wheel: Path, tmp_path: Path, model_dir: Path) -> None:
    """Unpacked as an environment has it: the plugin finds the models that lie beside it in the wheel's layout."""
    zipfile.ZipFile(wheel).extractall(tmp_path)
    models = tmp_path / "vsartifact" / "models"
    models.mkdir(exist_ok=True)
    shutil.copy(model_dir / "residual.onnx", models / "beside.onnx")
    code = f"""
import vapoursynth as vs
class Policy(vs.EnvironmentPolicy):
    def on_policy_registered(self, api): self.environment = api.create_environment(vs.CoreCreationFlags.DISABLE_AUTO_LOADING)
    def on_policy_cleared(self): pass
    def get_current_environment(self): return self.environment
    def set_environment(self, environment): return self.environment
vs.register_policy(Policy())
core = vs.core.core
core.std.LoadPlugin({str(tmp_path / "vapoursynth/plugins/vsartifact/vsartifact.so")!r})
print(core.vsartifact.Version()["version"])
print(core.vsartifact.Restore(core.std.BlankClip(format=vs.YUV420P8, length=1), model="beside").get_frame(0).format.name)
"""
    library = vs.core.vsartifact.Version()["onnxruntime_path"]
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=subprocess_environment(VSARTIFACT_ORT=library, VSARTIFACT_MODELS=""),
        cwd=tmp_path.parent, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == [vsartifact.__version__, "YUV420P8"]


@needs_build
def test_wheel_command(wheel: Path, tmp_path: Path) -> None:
    """The command out of the unpacked wheel, not out of the source tree: it finds the shaders that lie in the package."""
    zipfile.ZipFile(wheel).extractall(tmp_path)
    site = Path(vs.__file__).parent.parent
    command = [sys.executable, "-S", "-m", "vsartifact", "shaders", "--install", "--target", str(tmp_path / "mpv")]
    environment = subprocess_environment(PYTHONPATH=f"{tmp_path}:{site}")
    done = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    installed = {file.name: file.read_bytes() for file in (tmp_path / "mpv" / "shaders").iterdir()}
    folders = (ROOT / "shaders", ROOT / "shaders" / "adaptive")
    assert installed == {file.name: file.read_bytes() for folder in folders for file in folder.glob("*.glsl")}
    (entries,) = tmp_path.glob("vsartifact-*.dist-info/entry_points.txt")
    assert "vsartifact = vsartifact.cli.app:main" in entries.read_text()


def test_installed_plugin_is_this_version() -> None:
    """One version: of the distribution, of the package, of the plugin as VapourSynth sees it."""
    major, minor, *_ = version("vsartifact").split(".")
    assert vsartifact.__version__ == version("vsartifact") == vs.core.vsartifact.Version()["version"]
    plugin = next(p for p in vs.core.plugins() if p.namespace == "vsartifact")
    assert (plugin.version.major, plugin.version.minor) == (int(major), int(minor))


def test_signatures() -> None:
    """What editors and vsstubs read off the plugin."""
    functions = {f.name: (f.signature, f.return_signature) for f in vs.core.vsartifact.functions()}
    assert set(functions) == {"Restore", "Models", "Providers", "Version"}
    assert functions["Restore"] == (
        "clip:vnode:all;model:data[]:opt;strength:float:opt;planes:int[]:opt;provider:data:opt;device_id:int:opt;num_streams:int:opt;"
        "num_threads:int:opt;tilesize:int[]:opt;overlap:int[]:opt;verbosity:int:opt;fp16:int:opt;strength_mask:vnode:all:opt;"
        "strength_prop:data:opt;provider_options:data[]:opt:empty;adaptive:int:opt;neighbors:vnode[]:all:opt;"
        "texture:float:opt;vectors:vnode[]:all:opt;",
        "clip:vnode:all;",
    )


def test_import_is_light() -> None:
    """Neither PyTorch nor VapourSynth comes with the package; a script that only asks for the version pays for neither."""
    code = "import sys, vsartifact; print([m for m in ('torch', 'vapoursynth', 'onnx', 'numpy') if m in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code], env=subprocess_environment(), capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.strip() == "[]"
