# SPDX-License-Identifier: MIT
"""``vsartifact shaders``."""

from __future__ import annotations

import importlib.util
import json
import os
import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from vsartifact.cli import options
from vsartifact.cli.errors import CommandError
from vsartifact.core.files import write_whole

DEFAULT = "fsrcnnx_car"


class Variant(StrEnum):
    """Builds of a shader; but for its strength the picture is the same."""

    adaptive = "adaptive"
    adaptive_compat = "adaptive-compat"
    compute = "compute"
    compat = "compat"
    param = "param"


VARIANTS = {
    Variant.adaptive: "as strong as each frame needs it; compute shaders: Vulkan, D3D11, OpenGL 4.3 (mpv on Windows and Linux)",
    Variant.adaptive_compat: "the same of fragment passes alone: macOS, Android, old GPUs, players that embed mpv on OpenGL",
    Variant.compute: "the same strength for every frame; compute shaders",
    Variant.compat: "the same strength for every frame; fragment passes alone",
    Variant.param: "with a strength to turn while you watch; compute shaders: vo=gpu-next since mpv 0.36",
}


def folder(variant: Variant) -> Path:
    """Where the package keeps the shaders of a variant."""
    spec = importlib.util.find_spec("vsartifact.shaders")  # a folder of the wheel, shaders/ where the package is editable
    assert spec is not None
    assert spec.submodule_search_locations is not None
    root = Path(next(iter(spec.submodule_search_locations)))
    return root if variant is Variant.compute else root / variant.value


def built(variant: Variant) -> dict[str, Path]:
    """The shaders of a variant by name. Those whose model has no adaptive strength come in the same build without."""
    plain = Variant.compat if variant is Variant.adaptive_compat else Variant.compute
    folders = [folder(plain), folder(variant)] if variant in (Variant.adaptive, Variant.adaptive_compat) else [folder(variant)]
    return {file.stem: file for place in folders for file in sorted(place.glob("*.glsl"))}


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


def install(file: Path, target: Path) -> bool:
    """Copy a shader into a folder and say whether that changed anything. A file of that name that differs is kept as ``NAME.bak``."""
    data = file.read_bytes()
    copy = target / file.name
    if copy.exists():
        if copy.read_bytes() == data:
            return False
        copy.replace(copy.with_name(copy.name + ".bak"))
    target.mkdir(parents=True, exist_ok=True)
    copy.write_bytes(data)
    return True


def with_line(conf: str, shader: str) -> str:
    """The text of an mpv.conf with the line that loads ``shader`` from the folder ``shaders`` beside it.

    The text is returned as it is where a line for every video does that already. The line goes behind the last of its kind, else to
    the end of what stands before the first profile: lines below ``[name]`` belong to that profile alone.
    """
    lines = conf.splitlines(keepends=True)
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
    """Add the lines to an mpv.conf and say whether that changed anything; what it was is kept as ``mpv.conf.bak``."""
    old = conf.read_bytes().decode("utf-8") if conf.exists() else ""
    new = old
    for shader in shaders:
        new = with_line(new, shader)
    if new == old:
        return False
    conf.parent.mkdir(parents=True, exist_ok=True)
    if old:
        conf.with_name(conf.name + ".bak").write_bytes(old.encode("utf-8"))
    write_whole(conf.resolve(), new.encode("utf-8"))  # a link into somebody's dotfiles stays one
    return True


def shaders(
    names: Annotated[
        list[str] | None, typer.Argument(metavar="[NAME]...", help="Shaders to install. Default: all; in mpv.conf fsrcnnx_car.")
    ] = None,
    to_install: Annotated[
        bool, typer.Option("--install", help="Copy the shaders into the folder `shaders` of mpv's configuration.")
    ] = False,
    variant: Annotated[Variant, typer.Option(help="Which build; see the list.")] = Variant.adaptive,
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

      vsartifact shaders fsrcnnx_car_lite chroma_car --install --conf --variant param
    """
    files = built(variant)
    if unknown := [name for name in names or () if name not in files]:
        raise CommandError(f"there is no shader {', '.join(unknown)}; `vsartifact shaders` lists {', '.join(files)}")
    if not (to_install or conf):
        _list(files, as_json)
        return
    base = target or config_folder()
    changed = [str(base / "shaders" / file.name) for name, file in files.items()
               if name in (names or files) and install(file, base / "shaders")]  # fmt: skip
    wanted = [f"{name}.glsl" for name in names or [DEFAULT]]
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
        paths = {kind.value: built(kind) for kind in Variant}
        rows = [
            {
                "name": name,
                "for": description(file),
                "paths": {k: str(found[name]) for k, found in paths.items() if name in found},
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
    builds = Table("--variant", "what it needs", box=None, header_style="bold", pad_edge=False)
    for kind, text in VARIANTS.items():
        builds.add_row(kind.value, text)
    console = Console()
    console.print(table, "", builds, sep="\n")
    console.print(
        f"\nin {folder(Variant.compute)}; `vsartifact shaders --install --conf` sets mpv up", soft_wrap=True, highlight=False
    )
