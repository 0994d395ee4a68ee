# SPDX-License-Identifier: MIT
"""``vsartifact models``."""

from __future__ import annotations

import dataclasses
import json
import math
from pathlib import Path
from typing import TYPE_CHECKING

from vsartifact.cli import options
from vsartifact.core.channels import layout_of

if TYPE_CHECKING:
    from vsartifact import Model


def parameters(path: Path) -> int | None:
    """Number of weights of a model, by the header of the .safetensors file beside it; None where there is none."""
    weights = path.with_suffix(".safetensors")
    if not weights.exists():
        return None
    with weights.open("rb") as file:
        header = json.loads(file.read(int.from_bytes(file.read(8), "little")))
    return sum(int(math.prod(entry["shape"])) for name, entry in header.items() if name != "__metadata__")


def restores(model: Model) -> str:
    """What a model restores, for people."""
    if not model.outputs:
        return ""
    layout = layout_of(model.inputs, model.outputs)
    *others, last = (plane.upper() for plane in layout.restored)
    if layout.is_single:
        text = "luma (any single plane)"
    elif layout.is_rgb:
        text = "all, by way of R'G'B'"
    elif layout.enlarges_chroma:
        text = "all, by way of 4:4:4"
    else:
        text = (", ".join(others) + " and " if others else "") + last + (" of 4:2:0" if not layout.facts else "")
    if layout.facts:
        text += " of a JPEG" if layout.is_single else " of a 4:2:0 JPEG"
    return text + (f", {model.scale}x larger" if model.scale > 1 else "")


def models(as_json: options.Json = False) -> None:
    """List the models that --model knows by name.

    They lie in the package and in the folders of $VSARTIFACT_MODELS. --model also takes a path of an .onnx file, anybody's that makes
    a picture of a picture.
    """
    import vsartifact

    rows = [(model, parameters(model.path)) for model in vsartifact.models()]
    if as_json:
        print(json.dumps([{**dataclasses.asdict(m), "path": str(m.path), "parameters": n} for m, n in rows], indent=2))
        return
    from rich.console import Console
    from rich.table import Table

    table = Table("name", "restores", "parameters", "made for", box=None, header_style="bold", pad_edge=False)
    for model, count in rows:
        table.add_row(
            model.name,
            restores(model),
            "" if count is None else f"{count:,}",
            model.description if not model.error else f"unusable: {model.error}",
        )
    Console().print(table)
