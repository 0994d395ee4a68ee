# SPDX-License-Identifier: MIT
"""``vsartifact shaders``."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from vsartifact.cli import options
from vsartifact.cli.errors import CommandError, warn
from vsartifact.core.files import write_whole
from vsartifact.core.metadata import ModelInfo

DEFAULT = ("car_40k", "chroma_40k")
FORMER = {
    "car_10k_screen": "screen_10k",
    "car_10k_jpeg": "jpeg_10k_blind",
    "car_40k_jpeg": "jpeg_40k_blind",
    "chroma_jpeg": "jpeg_chroma_blind",
    "fsrcnnx_car_lite": "car_3k",
    "fsrcnnx_car_hq": "car_10k",
}
"""What to take for a shader of a name that there was; vsartifact/plugin/model/models.cpp has those of all models."""


class Build(StrEnum):
    """Forms of a shader; but for its strength the picture is the same."""

    adaptive = "adaptive"
    compat = "compat"
    constant = "constant"
    constant_compat = "constant-compat"
    param = "param"
    texture = "texture"


BUILDS = {
    Build.adaptive: "as strong as each frame needs it; compute shaders: Vulkan, D3D11, OpenGL 4.3 (mpv on Windows and Linux)",
    Build.compat: "the same of fragment passes alone: macOS, Android, old GPUs, players that embed mpv on OpenGL",
    Build.constant: "the same strength for every frame; compute shaders",
    Build.constant_compat: "the same strength for every frame; fragment passes alone",
    Build.param: "with a strength to turn while you watch; compute shaders: vo=gpu-next since mpv 0.36",
    Build.texture: "adaptive, luma with texture put back as grain: vo=gpu-next since mpv 0.40; chroma and x2 as without it",
}
READY = {Build.adaptive: "", Build.compat: "compat"}
"""Folders of the builds that the package has as files; of models that are not calibrated they have a constant strength."""


def folder(build: Build) -> Path:
    """Where the package keeps the shaders of a build that it has as files."""
    spec = importlib.util.find_spec("vsartifact.shaders")  # a folder of the wheel, shaders/ where the package is editable
    assert spec is not None
    assert spec.submodule_search_locations is not None
    return Path(next(iter(spec.submodule_search_locations))) / READY[build]


def ready(build: Build = Build.adaptive) -> dict[str, Path]:
    """The files of a build by the shader's name."""
    return {file.stem: file for file in sorted(folder(build).glob("*.glsl"))}


def text_of(name: str, build: Build) -> bytes:
    """A shader: the package's file, or made from the installed model of that name."""
    if build in READY:
        return ready(build)[name].read_bytes()
    from vsartifact.export.to_glsl import build_of, load, to_glsl

    model = load(Path(__file__).parent.parent / "models" / f"{name}.onnx")
    return to_glsl(model, name, build_of(ModelInfo.from_strings(model.metadata, name), build.value)).encode("ascii")


def config_folder() -> Path:
    """The folder of mpv.conf, as mpv finds it: $MPV_HOME, else %APPDATA%\\mpv, $XDG_CONFIG_HOME/mpv or ~/.config/mpv."""
    if home := os.environ.get("MPV_HOME"):
        return Path(home)
    if sys.platform == "win32":
        return Path(os.environ["APPDATA"]) / "mpv"
    config = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "mpv"
    old = Path.home() / ".mpv"
    return old if old.is_dir() and not config.is_dir() else config


def description(file: Path) -> str:
    """What the shader's own header says it is for."""
    line = file.read_text(encoding="utf-8").splitlines()[1]
    return line.partition(": ")[2]


def install(data: bytes, copy: Path) -> bool:
    """Write a shader and say whether that changed anything. A file of that name that differs is kept as ``NAME.bak``."""
    if copy.exists():
        if copy.read_bytes() == data:
            return False
        copy.replace(copy.with_name(copy.name + ".bak"))
    copy.parent.mkdir(parents=True, exist_ok=True)
    copy.write_bytes(data)
    return True


MARKS = ((b"\xef\xbb\xbf", "latin-1"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"), (b"", "latin-1"))
"""Byte order marks, and by what the text behind them comes apart and together again to the byte. The lines that are looked for, and
the one that is added, are of ASCII: other bytes need no meaning."""


def with_line(conf: str, shader: str) -> str:
    """The text of an mpv.conf with the line that loads ``shader`` from the folder ``shaders`` beside it.

    The text is returned as it is where a line for every video does that already. The line goes behind the last of its kind, else to
    the end of what stands before the first profile: lines below ``[name]`` belong to that profile alone.
    """
    lines = re.findall(r"[^\n]*\n|[^\n]+", conf)
    top = next((n for n, line in enumerate(lines) if line.lstrip().startswith("[")), len(lines))
    loading = [n for n, line in enumerate(lines[:top]) if line.lstrip().startswith("glsl-shader")]
    if any(f"~~/shaders/{shader}" in lines[n].replace("\\", "/") for n in loading):
        return conf
    place = loading[-1] + 1 if loading else top
    while not loading and place > 0 and not lines[place - 1].strip():
        place -= 1
    new = f"glsl-shaders-append=~~/shaders/{shader}\n"
    if place and not lines[place - 1].endswith("\n"):
        lines[place - 1] += "\n"
    return "".join([*lines[:place], new, *lines[place:]])


def write_conf(conf: Path, shaders: list[str]) -> bool:
    """Add the lines to an mpv.conf and say whether that changed anything; what it was is kept as ``mpv.conf.bak``.

    Bytes that were there stay, whatever the encoding.
    """
    old = conf.read_bytes() if conf.exists() else b""
    mark, encoding = next(pair for pair in MARKS if old.startswith(pair[0]))
    if encoding != "latin-1" and len(old) % 2:
        mark, encoding = MARKS[-1]
    text = old[len(mark) :].decode(encoding, "surrogatepass")
    for shader in shaders:
        text = with_line(text, shader)
    new = mark + text.encode(encoding, "surrogatepass")
    if encoding != "latin-1":
        warn(f"{conf} is UTF-16, of which mpv reads nothing; save it as UTF-8")
    if new == old:
        return False
    conf.parent.mkdir(parents=True, exist_ok=True)
    if old:
        conf.with_name(conf.name + ".bak").write_bytes(old)
    write_whole(conf.resolve(), new)  # a link into somebody's dotfiles stays one
    return True


def shaders(
    names: Annotated[
        list[str] | None,
        typer.Argument(metavar="[NAME]...", help="Shaders to install. Default: all; in mpv.conf car_40k and chroma_40k."),
    ] = None,
    to_install: Annotated[
        bool, typer.Option("--install", help="Copy the shaders into the folder `shaders` of mpv's configuration.")
    ] = False,
    build: Annotated[Build, typer.Option(help="Which form; see the list.")] = Build.adaptive,
    target: Annotated[
        Path | None, typer.Option(metavar="PATH", help="mpv's configuration folder, where it is none of the usual ones.")
    ] = None,
    conf: Annotated[
        bool, typer.Option("--conf", help="Add the lines that load them to mpv.conf, once. Implies --install.")
    ] = False,
    as_json: options.Json = False,
) -> None:
    """List the shaders for mpv, or install them.

    Examples:

      vsartifact shaders

      vsartifact shaders --install --conf

      vsartifact shaders car_3k chroma_car --install --conf --build param
    """
    files = ready()
    if unknown := [name for name in names or () if name not in files]:
        if former := [f"{FORMER[name]} for {name}" for name in unknown if name in FORMER]:
            raise CommandError(f"there is no shader {', '.join(unknown)} any more; take {', '.join(former)}")
        raise CommandError(f"there is no shader {', '.join(unknown)}; `vsartifact shaders` lists {', '.join(files)}")
    if not (to_install or conf):
        _list(files, as_json)
        return
    base = target or config_folder()
    copies = {name: base / "shaders" / f"{name}.glsl" for name in files if name in (names or files)}
    changed = [str(copy) for name, copy in copies.items() if install(text_of(name, build), copy)]
    wanted = [f"{name}.glsl" for name in names or DEFAULT]
    written = conf and write_conf(base / "mpv.conf", wanted)
    if as_json:
        print(json.dumps({"folder": str(base), "installed": changed, "conf_changed": written}, indent=2))
        return
    for path in changed:
        print(f"{path}: installed")
    if not changed:
        print(f"{base / 'shaders'}: up to date")
    if conf:
        print(f"{base / 'mpv.conf'}: {'loads' if written else 'loaded already'} {', '.join(wanted)}")
    else:
        print("add to mpv.conf:", *(f"  glsl-shaders-append=~~/shaders/{shader}" for shader in wanted), sep="\n")


def _list(files: dict[str, Path], as_json: bool) -> None:
    if as_json:
        paths = {build.value: ready(build) for build in READY}
        rows = [
            {
                "name": name,
                "for": description(file),
                "paths": {build: str(found[name]) for build, found in paths.items()},
            }
            for name, file in files.items()
        ]
        print(json.dumps(rows, indent=2))
        return
    from rich.console import Console
    from rich.table import Table

    table = Table("shader", "made for", box=None, header_style="bold", pad_edge=False)
    for name, file in files.items():
        table.add_row(name, description(file))
    builds = Table("--build", "what it needs", box=None, header_style="bold", pad_edge=False)
    for build, text in BUILDS.items():
        builds.add_row(build.value, text)
    console = Console()
    console.print(table, "", builds, sep="\n")
    console.print(
        f"\nin {folder(Build.adaptive)}; `vsartifact shaders --install --conf` sets mpv up", soft_wrap=True, highlight=False
    )
