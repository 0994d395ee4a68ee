# SPDX-License-Identifier: MIT
"""The wheel: what it holds, and that VapourSynth loads the plugin out of it."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
import zipfile
from importlib.metadata import version
from pathlib import Path

import pytest
import vapoursynth as vs
from conftest import subprocess_environment

import vsartifact

ROOT = Path(__file__).resolve().parent.parent

needs_build = pytest.mark.skipif(
    not (shutil.which("c++") and importlib.util.find_spec("scikit_build_core")),
    reason="needs a C++ compiler and scikit-build-core (pip install 'vsartifact[dev]') to build the wheel",
)


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", str(out)]
    command += [f"--config-settings=build-dir={out / 'build'}", str(ROOT)]
    done = subprocess.run(command, env=subprocess_environment(), capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (found,) = out.glob("*.whl")
    return found


@needs_build
def test_wheel_content(wheel: Path) -> None:
    assert wheel.name.startswith(f"vsartifact-{vsartifact.__version__}-py3-none-")
    names = set(zipfile.ZipFile(wheel).namelist())
    plugin = "vapoursynth/plugins/vsartifact/"
    assert {n for n in names if n.startswith("vapoursynth/")} == {plugin + "vsartifact.so", plugin + "manifest.vs"}
    assert {
        "vsartifact/__init__.py",
        "vsartifact/py.typed",
        "vsartifact/metadata.py",
        "vsartifact/training/networks/fsrcnnx.py",
    } <= names
    assert "vsartifact/export/to_onnx.py" in names
    for folder, pattern in (("vsartifact/models", "*.onnx"), ("shaders", "**/*.glsl")):
        sources = {f.relative_to(ROOT / folder).as_posix() for f in (ROOT / folder).glob(pattern)}
        target = "vsartifact/models/" if folder.startswith("vsartifact") else "vsartifact/shaders/"
        assert {target + s for s in sources} <= names
    tops = {n.split("/")[0] for n in names}
    assert tops == {"vsartifact", "vapoursynth", f"vsartifact-{vsartifact.__version__}.dist-info"}
    assert not [n for n in names if n.endswith((".cpp", ".hpp", ".pyc"))]


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
        "clip:vnode;model:data:opt;strength:float:opt;planes:int[]:opt;provider:data:opt;device_id:int:opt;num_streams:int:opt;"
        "num_threads:int:opt;tilesize:int[]:opt;overlap:int[]:opt;verbosity:int:opt;fp16:int:opt;strength_mask:vnode:opt;"
        "strength_prop:data:opt;provider_options:data[]:opt:empty;",
        "clip:vnode;",
    )


def test_import_is_light() -> None:
    """Neither PyTorch nor VapourSynth comes with the package; a script that only asks for the version pays for neither."""
    code = "import sys, vsartifact; print([m for m in ('torch', 'vapoursynth', 'onnx', 'numpy') if m in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code], env=subprocess_environment(), capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.strip() == "[]"
