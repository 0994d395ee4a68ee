# SPDX-License-Identifier: MIT
"""Write all shaders of all shipped models again: ``python export/make_shaders.py``.

For each NAME.onnx in ``vsartifact/models`` that shaders can express: ``shaders/NAME.glsl``, and the same file in ``shaders/compat``
and ``shaders/param``, and, where the model is calibrated, ``shaders/adaptive`` and ``shaders/adaptive-compat``. Shaders of models
that are gone are removed.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from vsartifact.export.layers import UnsupportedGraph
from vsartifact.export.to_glsl import BUILDS, load, to_glsl

FOLDERS = {build: "." if build == "compute" else build for build in BUILDS}
"""Folder of each build below ``shaders``."""


def make_shaders(models: Path) -> dict[str, str]:
    """Text of every shader by its path below ``shaders``.

    What shaders cannot express has none, and what is not calibrated has none that is adaptive; standard error says why.
    """
    out = {}
    for path in sorted(models.glob("*.onnx")):
        model = load(path)
        for build, folder in FOLDERS.items():
            try:
                out[(Path(folder) / f"{path.stem}.glsl").as_posix()] = to_glsl(model, path.stem, build)
            except UnsupportedGraph as error:
                print(f"make_shaders: no {build} shader of {path.stem}: {error}", file=sys.stderr)
    return out


def main(argv: list[str] | None = None) -> int:
    """Command line; returns the exit status."""
    root = Path(__file__).resolve().parent.parent
    parser = argparse.ArgumentParser(description="Write all shaders of all shipped models again.")
    parser.add_argument("--models", type=Path, default=root / "vsartifact" / "models", help="folder of .onnx files")
    parser.add_argument("--shaders", type=Path, default=root / "shaders", help="folder to write")
    args = parser.parse_args(argv)
    shaders = make_shaders(args.models)
    for folder in FOLDERS.values():
        (args.shaders / folder).mkdir(parents=True, exist_ok=True)
        for old in (args.shaders / folder).glob("*.glsl"):
            if old.relative_to(args.shaders).as_posix() not in shaders:
                old.unlink()
    for name, text in shaders.items():
        (args.shaders / name).write_text(text, encoding="ascii", newline="\n")
        print(f"{name}: {text.count('//!HOOK')} passes, {len(text)} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
