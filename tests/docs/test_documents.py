# SPDX-License-Identifier: MIT
"""Every command and every Python block of the Markdown files runs, or is on a list that says why it does not here and what covers it."""

from __future__ import annotations

import argparse
import importlib
import itertools
import os
import re
import runpy
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import vapoursynth as vs
from conftest import subprocess_environment

from support import ROOT
from support.documents import FILES, Piece, pieces

PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
MAKEFILE = (ROOT / "Makefile").read_text()

ARGUMENTS_ONLY = {
    "training/train.py": "tests/training/test_training.py trains",
    "training/": "its own test runs it on a small set; here it would take minutes, or sets that are not in the repository",
    "benchmarks/": "takes minutes, or sets that are not in the repository",
    "export/to_tensorrt.py": "tests/export/test_export_tensorrt.py builds engines",
}
"""Scripts whose arguments are read by the script itself, up to where the work would begin, as are those of all that a sentence mentions."""

NOT_RUN = {
    "av1an ": "Av1an is in no package of Debian; tests/docs/test_examples.py calls vspipe as it does",
    "mkvmerge ": "tests/cli/test_cli_restore.py joins what Ctrl-C left with it",
    "mpv ": "tests/shaders/test_shader_readme.py and tests/shaders/test_shader_hosts.py play in mpv; no package of it has vf=vapoursynth",
    "vsview ": "it opens a window; the script is run by vspipe",
    "pip install": "tests/cli/test_install.py builds and installs the wheel; here its extras are looked up",
    "make ": "`make test` runs this; here the target is looked up, and the demo is run",
    "pytest ": "these are tests, which run by themselves; recording would change the repository",
    "vsartifact --install-completion": "it writes into the shell's own files; it is the library's",
    "vsartifact COMMAND": "COMMAND stands for any of them",
    'vsartifact restore film.mkv --encoder-pipe "SvtAv1EncApp': "SVT-AV1's program is not among what the tests install",
}

NOT_RUN_PYTHON = {
    "std.GPUUpload": "needs Vulkan 1.4; tests/plugin/test_plugin_gpu.py runs it on Debian 13's",
    "vivtc": "plugins that are in no package of pip",
    'provider="tensorrt': "needs a GPU; tests/export/test_export_tensorrt.py checks what can be checked without",
}

PRELUDE = 'import vapoursynth as vs\ncore = vs.core\nclip = core.bs.VideoSource("input.mkv") * 200\n'
"""What blocks that show a single step start from."""


def found() -> list[Piece]:
    """What all files hold, the same command once."""
    unique = {piece.text: piece for file in FILES for piece in reversed(pieces(file))}
    return sorted(unique.values(), key=lambda piece: (piece.file, piece.line))


def script_of(piece: Piece) -> str | None:
    """The script of this project that a command runs."""
    words = [word for word in piece.words if word != "python" and not re.fullmatch(r"[A-Z_]+=\S+", word)]
    return words[0] if words and re.match(r"(training|export|benchmarks|examples)/", words[0]) else None


def filled(piece: Piece) -> list[str]:
    """The words of a command with a name for NAME, which a recipe, a model and a shader have."""
    return [re.sub(r"\bNAME\b", "fsrcnnx_car", word) for word in piece.words]


PIECES = found()
SHELL = [piece for piece in PIECES if piece.kind == "shell"]
PYTHON = [piece for piece in PIECES if piece.kind == "python"]
PARSED = [
    piece for piece in SHELL if (script := script_of(piece)) and (script.startswith(tuple(ARGUMENTS_ONLY)) or piece.mentioned)
]
RUN = [piece for piece in SHELL if piece not in PARSED and not piece.text.startswith(tuple(NOT_RUN))]


def name(piece: Piece) -> str:
    return piece.where


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory, data: Path) -> Path:
    """A checkout by links, with the files that the documents speak of: a video, its original, a picture, a model somebody trained."""
    folder = tmp_path_factory.mktemp("workspace")
    for entry in ("benchmarks", "examples", "export", "shaders", "tests", "training", "vsartifact"):
        (folder / entry).symlink_to(ROOT / entry)
    for source, name, encoder in (
        ("sintel_crf32.mkv", "film.mkv", ["-c:v", "libx264", "-threads", "1"]),
        ("sintel_reference.mkv", "original.mkv", ["-c:v", "ffv1"]),
        ("sintel_crf32.mkv", "photo.jpg", ["-frames:v", "1", "-q:v", "9", "-pix_fmt", "yuvj420p"]),
    ):
        command = ["ffmpeg", "-loglevel", "error", "-i", str(data / source), "-vf", "crop=160:96", *encoder, str(folder / name)]
        subprocess.run(command, check=True, timeout=60)
    for same in ("INPUT.mkv", "input.mkv"):
        (folder / same).symlink_to("film.mkv")
    runs, models = folder / "runs" / "mine", folder / "models"
    runs.mkdir(parents=True)
    models.mkdir()
    for suffix in (".safetensors", ".onnx"):
        model = (ROOT / "vsartifact" / "models" / "car_3k").with_suffix(suffix).read_bytes()
        (runs / "mine").with_suffix(suffix).write_bytes(model)
        (models / "denoiser").with_suffix(suffix).write_bytes(model)
        (models / "large").with_suffix(suffix).write_bytes(model)
    return folder


@pytest.fixture
def nothing_else(workspace: Path) -> Iterator[None]:
    """What a command leaves is gone before the next."""
    before = set(workspace.iterdir())
    yield
    for made in set(workspace.iterdir()) - before:
        if made.is_dir():
            shutil.rmtree(made)
        else:
            made.unlink()


class Parsed(Exception):
    """The script has read its arguments."""


@pytest.fixture
def read_arguments(monkeypatch: pytest.MonkeyPatch) -> Callable[[str, list[str], bool], None]:
    """Runs a script until it has read its arguments; where the command is only mentioned, until it could, and its flags exist."""

    def check(script: str, words: list[str], mentioned: bool) -> None:
        parse = argparse.ArgumentParser.parse_args

        def parse_args(parser: argparse.ArgumentParser, *arguments: Any) -> object:
            flags = [word for word in words if word.startswith("--")]
            text = parser.format_help()
            assert [flag for flag in flags if flag != "--help" and flag not in text] == []
            if not mentioned:
                parse(parser, *arguments)  # ends the process where it cannot
            raise Parsed

        monkeypatch.setattr(argparse.ArgumentParser, "parse_args", parse_args)
        monkeypatch.setattr(sys, "argv", [script, *words])
        monkeypatch.chdir(ROOT)
        with pytest.raises(Parsed):
            runpy.run_path(str(ROOT / script), run_name="__main__")

    return check


def test_each_command_is_run_or_says_why_not() -> None:
    assert len(SHELL) > 25
    assert len(PYTHON) > 3
    for piece in PIECES:
        kinds = [piece in PARSED, piece in RUN, piece.kind == "python", piece.text.startswith(tuple(NOT_RUN))]
        assert sum(kinds) == 1, piece.where


@pytest.mark.parametrize("piece", PARSED, ids=name)
def test_arguments_of_a_script(piece: Piece, read_arguments: Callable[[str, list[str], bool], None]) -> None:
    script = script_of(piece)
    assert script is not None
    words = filled(piece)[piece.words.index(script) + 1 :]
    files = [sorted(map(str, ROOT.glob(word))) if "*" in word else [word] for word in words]
    assert all(files), f"a pattern of {words} matches nothing"
    words = [word for group in files for word in group]
    repository = [word for word in words if re.match(r"(training|vsartifact|shaders|tests|export)/", word)]
    assert [word for word in repository if not (ROOT / word).exists()] == []
    read_arguments(script, words, piece.mentioned)


@pytest.mark.parametrize("piece", [p for p in PARSED if script_of(p) == "training/train.py" and ".toml" in p.text], ids=name)
def test_recipes_of_commands_are_read(piece: Piece, monkeypatch: pytest.MonkeyPatch) -> None:
    from vsartifact.training.train import parse

    monkeypatch.chdir(ROOT)
    words = filled(piece)[2:]
    if "--help" not in words:
        config, _, _ = parse(words)
        assert config.name


def missing_outputs(words: list[str], folder: Path) -> list[str]:
    """Files that a command names as its output and has not left."""
    outputs = [after for flag, after in itertools.pairwise(words) if flag == "-o"]
    outputs += [word for word in words if re.match(r"(?i)output\.\w+$", word)]
    return [output for output in outputs if not (folder / output).exists()]


@pytest.mark.parametrize("piece", RUN, ids=name)
def test_a_command_runs(
    piece: Piece, workspace: Path, nothing_else: None, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    words = filled(piece)
    monkeypatch.chdir(workspace)
    for variable, place in (("HOME", "home"), ("XDG_CACHE_HOME", "cache"), ("XDG_CONFIG_HOME", "config")):
        monkeypatch.setenv(variable, str(workspace / place))
    if words[0] == "vsartifact" and not set(words) & {"|", ">", "&&", ";"}:
        main = importlib.import_module("vsartifact.cli.app").main
        assert main(words[1:]) == 0, capfd.readouterr().err
    elif script_of(piece) and script_of(piece).startswith("export/"):  # type: ignore[union-attr]
        # In this process, which has imported PyTorch.
        script = script_of(piece)
        monkeypatch.setattr(sys, "argv", words[words.index(script) :])  # type: ignore[arg-type]
        with pytest.raises(SystemExit) as end:
            runpy.run_path(str(ROOT / script), run_name="__main__")  # type: ignore[operator]
        assert end.value.code in (0, None), capfd.readouterr().err
    else:
        environment = subprocess_environment(PWD=str(workspace))
        command = ["bash", "-o", "pipefail", "-c", piece.text]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=120)
        usage = piece.mentioned and "Usage: " in done.stdout  # the command's name alone
        assert done.returncode == 0 or usage, done.stdout + done.stderr
    assert missing_outputs(words, workspace) == []


@pytest.fixture
def no_outputs() -> Iterator[None]:
    """Blocks may set outputs; none is left."""
    yield
    vs.clear_outputs()


@pytest.mark.parametrize("piece", PYTHON, ids=name)
def test_a_python_block_runs(piece: Piece, workspace: Path, monkeypatch: pytest.MonkeyPatch, no_outputs: None) -> None:
    """Each clip that it makes gives its first frame."""
    text = piece.text.replace('"/models/', f'"{workspace}/models/')
    for key in NOT_RUN_PYTHON:
        if key in text:
            compile(text, piece.where, "exec")
            return
    monkeypatch.chdir(workspace)
    before: dict[str, object] = {}
    exec(compile(PRELUDE, "prelude", "exec"), before)
    names = dict(before)
    exec(compile(text, piece.where, "exec"), names)
    clips = [value for key, value in names.items() if isinstance(value, vs.VideoNode) and value is not before.get(key)]
    for clip in [*clips, *(output.clip for output in vs.get_outputs().values())]:
        clip.get_frame(0).close()


@pytest.mark.parametrize("piece", [p for p in SHELL if p.text.startswith(("pip install", "make "))], ids=name)
def test_names_of_extras_and_targets(piece: Piece) -> None:
    extras = [extra for found in re.findall(r"\[([\w,-]+)\]", piece.text) for extra in found.split(",")]
    assert set(extras) <= set(PYPROJECT["project"]["optional-dependencies"])
    if piece.words[0] == "make":
        assert re.search(rf"^{piece.words[1]}:", MAKEFILE, flags=re.M), f"the Makefile has no target {piece.words[1]}"


def test_demo() -> None:
    """What `make demo` runs once it has installed: it ends, and says how much better the picture is."""
    assert re.search(r"^demo:.*\n\t\$\(BIN\)/python examples/demo\.py$", MAKEFILE, flags=re.M)
    done = subprocess.run(
        [sys.executable, "examples/demo.py"],
        cwd=ROOT,
        env=dict(os.environ),
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    gains = re.search(r"Y ([+-]\d\.\d\d) dB, U ([+-]\d\.\d\d) dB, V ([+-]\d\.\d\d) dB", done.stdout)
    assert gains, done.stdout
    assert min(map(float, gains.groups())) > 0.1


def test_lists_hold_nothing_that_no_document_says() -> None:
    shell, python = "\n".join(p.text for p in SHELL), "\n".join(p.text for p in PYTHON)
    assert [key for key in NOT_RUN_PYTHON if key not in python] == []
    assert [key for key in NOT_RUN if not re.search(rf"^{re.escape(key)}", shell, flags=re.M)] == []
