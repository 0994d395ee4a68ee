# SPDX-License-Identifier: MIT
"""Write all shaders of all shipped models again: ``python export/make_shaders.py``.

For each NAME.onnx in ``vsartifact/models`` that shaders can express: ``shaders/NAME.glsl``, which is the one to take, and
``shaders/compat/NAME.glsl``, the same picture of fragment passes alone. Both are as strong as each frame needs it where the model is
calibrated, otherwise of constant strength. ``vsartifact shaders --build`` makes the other builds. Shaders of models that are gone are
removed.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from vsartifact.core.metadata import ModelInfo
from vsartifact.export.layers import UnsupportedGraph
from vsartifact.export.to_glsl import build_of, load, to_glsl

FOLDERS = {"adaptive": ".", "compat": "compat"}
"""Folder below ``shaders`` of each build that is committed."""


def make_shaders(models: Path) -> dict[str, str]:
    """Text of every shader by its path below ``shaders``.

    What shaders cannot express has none; standard error says why.
    """
    out = {}
    for path in sorted(models.glob("*.onnx")):
        graph = load(path)
        info = ModelInfo.from_strings(graph.metadata, path.stem)
        try:
            for build, folder in FOLDERS.items():
                out[(Path(folder) / f"{path.stem}.glsl").as_posix()] = to_glsl(graph, path.stem, build_of(info, build))
        except UnsupportedGraph as error:
            print(f"make_shaders: no shader of {path.stem}: {error}", file=sys.stderr)
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
