# SPDX-License-Identifier: MIT
"""The command itself, and ``models``, ``shaders``, ``doctor`` and ``engine``."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

import onnx
import pytest
from conftest import subprocess_environment

import vsartifact
from support import ROOT
from vsartifact.cli import shaders
from vsartifact.cli.app import main
from vsartifact.cli.doctor import providers
from vsartifact.cli.times import parse, write
from vsartifact.core.metadata import ModelInfo
from vsartifact.export.to_glsl import build_of, load, to_glsl

COMMANDS = ("restore", "compare", "models", "shaders", "doctor", "engine")


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "vsartifact", *arguments]
    return subprocess.run(
        command, env=subprocess_environment(**environment), capture_output=True, text=True, timeout=120, check=False
    )


# -- the command


def test_the_script_is_the_module() -> None:
    (script,) = (entry for entry in entry_points(group="console_scripts") if entry.name == "vsartifact")
    assert script.load() is main
    done = run("--version")
    assert (done.returncode, done.stdout) == (0, f"vsartifact {vsartifact.__version__}\n")


@pytest.mark.parametrize("command", [[], *([name] for name in COMMANDS), ["engine", "build"]], ids=" ".join)
def test_help(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*command, "--help"]) == 0
    text = capsys.readouterr().out
    assert f"Usage: {' '.join(['vsartifact', *command])}" in " ".join(text.split())
    if not command:
        assert all(f" {name} " in text for name in COMMANDS)


def test_help_loads_nothing_heavy() -> None:
    """Help and completion come at once: none of the libraries that do the work is imported for them."""
    code = """
import sys
from vsartifact.cli.app import main
assert main(["restore", "--help"]) == 0
heavy = ("vapoursynth", "av", "numpy", "PIL", "onnx", "onnxruntime", "torch", "scipy")
print(*[name for name in heavy if name in sys.modules], file=sys.stderr)
"""
    done = subprocess.run(
        [sys.executable, "-c", code], env=subprocess_environment(), capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stderr.strip() == ""


def test_completion_names_the_commands() -> None:
    """What bash asks when TAB is pressed behind ``vsartifact ``."""
    asked = {"_VSARTIFACT_COMPLETE": "complete_bash", "COMP_WORDS": "vsartifact ", "COMP_CWORD": "1"}
    assert set(run(**asked).stdout.split()) == set(COMMANDS)


@pytest.mark.parametrize(
    ("text", "seconds"), [("75", 75), ("75.5", 75.5), ("1:15.5", 75.5), ("0:01:15.5", 75.5), ("1:00:00", 3600)]
)
def test_times(text: str, seconds: float) -> None:
    got = parse("--start", text)
    assert got == seconds
    assert parse("--start", write(got)) == seconds


# -- models


def test_models(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "--json"]) == 0
    rows = {row["name"]: row for row in json.loads(capsys.readouterr().out)}
    assert set(rows) == {model.name for model in vsartifact.models()}
    assert rows["fsrcnnx_car"]["parameters"] == 10_193
    assert rows["car_3k"]["parameters"] == 2_529
    assert main(["models"]) == 0
    text = capsys.readouterr().out
    assert all(name in text for name in rows)
    assert "10,193" in text


# -- shaders


@pytest.fixture
def mpv(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An mpv without configuration."""
    for name in ("MPV_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path / ".config" / "mpv"


def test_config_folder(mpv: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert shaders.config_folder() == mpv
    (tmp_path / ".mpv").mkdir()
    assert shaders.config_folder() == tmp_path / ".mpv"
    mpv.mkdir(parents=True)
    assert shaders.config_folder() == mpv
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "xdg"))
    (tmp_path / "xdg" / "mpv").mkdir(parents=True)
    assert shaders.config_folder() == tmp_path / "xdg" / "mpv"
    monkeypatch.setenv("MPV_HOME", str(tmp_path / "home"))
    assert shaders.config_folder() == tmp_path / "home"


@pytest.mark.parametrize("build", list(shaders.Build))
def test_shaders_install(build: shaders.Build, mpv: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["shaders", "--install", "--build", build.value]) == 0
    installed = {file.stem: file.read_text() for file in (mpv / "shaders").iterdir()}
    assert set(installed) == {file.stem for file in (ROOT / "shaders").glob("*.glsl")}
    if build in shaders.READY:
        for name, text in installed.items():
            assert text == (ROOT / "shaders" / shaders.READY[build] / f"{name}.glsl").read_text()
    else:
        model = load(ROOT / "vsartifact" / "models" / "chroma_car.onnx")
        made = build_of(ModelInfo.from_strings(model.metadata), build.value)
        assert installed["chroma_car"] == to_glsl(model, "chroma_car", made)
        if build is not shaders.Build.texture:
            assert all(f"--build {build.value}\n" in text for text in installed.values())
        assert "--build texture\n" in installed["car_40k"] or build is not shaders.Build.texture
    assert not (mpv / "mpv.conf").exists()
    said = capsys.readouterr().out
    assert all(f"glsl-shaders-append=~~/shaders/{name}.glsl" in said for name in ("car_40k", "chroma_40k"))


def test_builds_need_no_package_of_the_training(tmp_path: Path) -> None:
    """As where the package is installed without extras: the same text, in seconds."""
    code = """
import sys
sys.modules.update(dict.fromkeys(("google.protobuf", "onnx", "safetensors", "scipy", "torch")))  # None: not installed
from vsartifact.cli.app import main
sys.exit(main(sys.argv[1:]))
"""
    command = [sys.executable, "-c", code, "shaders", "fsrcnnx_car", "--install", "--build", "param", "--target", str(tmp_path)]
    done = subprocess.run(command, env=subprocess_environment(), capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    model = onnx.load(ROOT / "vsartifact" / "models" / "fsrcnnx_car.onnx")
    assert (tmp_path / "shaders" / "fsrcnnx_car.glsl").read_text() == to_glsl(model, "fsrcnnx_car", "param")


def test_shaders_keep_what_they_replace(mpv: Path) -> None:
    (mpv / "shaders").mkdir(parents=True)
    mine = mpv / "shaders" / "chroma_car.glsl"
    mine.write_text("// mine\n")
    assert main(["shaders", "chroma_car", "--install"]) == 0
    assert mine.read_text().startswith("// SPDX")
    assert mine.with_name("chroma_car.glsl.bak").read_text() == "// mine\n"
    assert [file.name for file in (mpv / "shaders").iterdir() if file.suffix == ".glsl"] == ["chroma_car.glsl"]


CONFS = {
    "none": ("", "{0}"),
    "plain": ("vo=gpu-next\n", "vo=gpu-next\n{0}"),
    "no end of line": ("vo=gpu-next", "vo=gpu-next\n{0}"),
    "before a profile": ("vo=gpu\n\n[big]\nscale=bilinear\n", "vo=gpu\n{0}\n[big]\nscale=bilinear\n"),
    "behind others": ("glsl-shaders=~~/a.glsl\nvo=gpu\n", "glsl-shaders=~~/a.glsl\n{0}vo=gpu\n"),
    "only in a profile": (
        "[big]\nglsl-shaders-append=~~/shaders/fsrcnnx_car.glsl\n", "{0}[big]\nglsl-shaders-append=~~/shaders/fsrcnnx_car.glsl\n"
    ),
    "commented out": ("#glsl-shaders-append=~~/shaders/fsrcnnx_car.glsl\n", "#glsl-shaders-append=~~/shaders/fsrcnnx_car.glsl\n{0}"),
    "there already": ("glsl-shaders=~~/shaders/fsrcnnx_car.glsl\n", "glsl-shaders=~~/shaders/fsrcnnx_car.glsl\n"),
    "windows": ("vo=gpu-next\r\n", "vo=gpu-next\r\n{0}"),
}  # fmt: skip


@pytest.mark.parametrize(("old", "new"), CONFS.values(), ids=CONFS)
def test_conf(old: str, new: str, mpv: Path) -> None:
    """The line is added once, for every video, and what was there stays, in a copy too."""
    conf = mpv / "mpv.conf"
    if old:
        mpv.mkdir(parents=True)
        conf.write_bytes(old.encode())
    expected = new.format("glsl-shaders-append=~~/shaders/fsrcnnx_car.glsl\n").encode()
    for _ in range(2):
        assert main(["shaders", "fsrcnnx_car", "--conf"]) == 0
        assert conf.read_bytes() == expected
    changed = expected != old.encode()
    assert (mpv / "mpv.conf.bak").exists() == bool(old and changed)
    if old and changed:
        assert (mpv / "mpv.conf.bak").read_bytes() == old.encode()


@pytest.mark.parametrize(
    "old",
    [
        "screenshot-directory=C:\\Bücher\x85x\n\n[big]\nscale=bilinear\n".encode("latin-1"),
        "vo=gpu\r\n# Größe\r\n".encode("cp1252"),
        b"\xef\xbb\xbf[big]\nscale=bilinear\n",
        "\ufeffvo=gpu\r\n# \u3042\r\n[big]\r\nscale=bilinear\r\n".encode("utf-16-le"),
        "\ufeffvo=gpu\n# \u3042\u0a0a\n".encode("utf-16-be"),
        b"sub-font=\x81\xff\xfe\n",
    ],
    ids=["latin-1", "cp1252", "marked UTF-8", "UTF-16", "big-endian UTF-16", "no encoding"],
)
def test_conf_in_any_encoding_keeps_its_bytes(old: bytes, mpv: Path, capsys: pytest.CaptureFixture[str]) -> None:
    conf = mpv / "mpv.conf"
    mpv.mkdir(parents=True)
    conf.write_bytes(old)
    for _ in range(2):
        assert main(["shaders", "fsrcnnx_car", "--conf"]) == 0
    encoding = "utf-16-le" if old[:2] == b"\xff\xfe" else "utf-16-be" if old[:2] == b"\xfe\xff" else "ascii"
    line = "glsl-shaders-append=~~/shaders/fsrcnnx_car.glsl\n".encode(encoding)
    new = conf.read_bytes()
    assert new.count(line) == 1
    assert new.replace(line, b"") == old
    assert b"[big]" not in old or new.index(line) < new.index(b"[big]")
    assert (mpv / "mpv.conf.bak").read_bytes() == old
    assert ("is UTF-16, of which mpv reads nothing" in capsys.readouterr().err) == encoding.startswith("utf-16")


@pytest.mark.skipif(shutil.which("mpv") is None, reason="mpv is not installed (tests/system_packages.sh)")
def test_mpv_loads_what_was_installed(mpv: Path) -> None:
    """mpv itself reads the configuration and takes the shader from it."""
    assert main(["shaders", "car_3k", "--conf", "--target", str(mpv)]) == 0
    film = ROOT / "tests" / "data" / "sintel_crf32.mkv"
    command = ["mpv", f"--config-dir={mpv}", "--vo=null", "--no-audio", "--frames=1", "--msg-level=all=v", str(film)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0
    assert "glsl-shaders-append=~~/shaders/car_3k.glsl" in (mpv / "mpv.conf").read_text()
    assert "Setting option 'glsl-shaders-append' = '~~/shaders/car_3k.glsl'" in done.stdout
    assert "Error parsing" not in done.stdout


def test_unknown_shader(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["shaders", "nonsense", "--install"]) == 1
    assert "there is no shader nonsense" in capsys.readouterr().err
    for name, now in shaders.FORMER.items():
        assert main(["shaders", name, "--install"]) == 1
        assert f"take {now} for {name}" in " ".join(capsys.readouterr().err.split())
        assert now in shaders.ready()
    assert main(["shaders", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert {row["name"] for row in rows} == {file.stem for file in (ROOT / "shaders").glob("*.glsl")}
    assert all(Path(path).is_file() for row in rows for path in row["paths"].values())


# -- doctor


def test_doctor(capsys: pytest.CaptureFixture[str]) -> None:
    """It agrees with what the plugin says, and each thing that does not work comes with a remedy."""
    assert main(["doctor", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["works"]
    parts = {row["part"]: row for row in found["findings"]}
    assert {f"provider {row.name}" for row in vsartifact.providers()} < set(parts)
    assert parts["provider cpu"]["works"]
    for name in ("python", "vapoursynth", "plugin", "bestsource", "restore", "encoder x264", "encoder svtav1"):
        assert parts[name]["works"], parts[name]
    assert parts["mpv"]["works"] == bool(shutil.which("mpv"))
    for row in found["findings"]:
        assert bool(row["remedy"]) != row["works"], row


def test_doctor_names_what_is_absent(monkeypatch: pytest.MonkeyPatch) -> None:
    """A provider that the plugin lacks, and one that is there and fails at its first frame."""
    absent = vsartifact.Provider(
        name="cuda", available=False, version="", devices="", in_auto=True,
        reason="provider 'cuda' is not installed: pip install 'vsartifact[cuda]'",
    )  # fmt: skip
    failing = vsartifact.Provider(name="nonsense", available=True, version="1", devices="", in_auto=False, reason="")
    monkeypatch.setattr(vsartifact, "providers", lambda: [absent, failing])
    cuda, nonsense, restore = providers()
    assert (cuda.works, cuda.detail) == (False, "provider 'cuda' is not installed")
    assert cuda.remedy == "pip install 'vsartifact[cuda]'"
    assert not nonsense.works
    assert "nonsense" in nonsense.detail
    assert restore.works


def test_doctor_without_onnxruntime(tmp_path: Path) -> None:
    """Nothing to compute with: the exit code says so, and each finding why."""
    (tmp_path / "broken.so").write_bytes(b"no library")
    done = run("doctor", "--json", VSARTIFACT_ORT=str(tmp_path / "broken.so"))
    parts = {row["part"]: row for row in json.loads(done.stdout)["findings"]}
    assert not parts["onnxruntime"]["works"]
    assert not parts["provider cpu"]["works"]
    assert done.returncode == (0 if parts["restore"]["works"] else 1)


# -- engine


def test_engine_build(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "engine.onnx"
    assert main(["engine", "build", "car_3k", "--shape", "64x48", "-o", str(out)]) == 0
    assert out.stat().st_size > 100_000
    assert "built" in capsys.readouterr().out
    assert main(["engine", "build", "nonsense", "--shape", "64x48"]) == 1
    assert "there is no model or file nonsense; `vsartifact models` lists" in capsys.readouterr().err
    assert main(["engine", "build", "fsrcnnx_car", "--shape", "64"]) == 1
    assert "--shape must be WIDTHxHEIGHT" in capsys.readouterr().err
    assert main(["engine", "build", "fsrcnnx_car"]) == 2
