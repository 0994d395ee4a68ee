# SPDX-License-Identifier: MIT
"""``vsartifact models``."""

from __future__ import annotations

import dataclasses
import json
import math
from pathlib import Path

from vsartifact.cli import options

KINDS = {
    "plane": "luma (any single plane)",
    "rgb": "all, by way of R'G'B'",
    "yuv444": "all, by way of 4:4:4",
    "yuv420": "Y, U and V of 4:2:0",
    "chroma": "U and V of 4:2:0",
    "jpeg": "luma (any single plane) of a JPEG",
    "jpeg_chroma": "U and V of a 4:2:0 JPEG",
}
"""What a model of a kind restores, for people."""


def parameters(path: Path) -> int | None:
    """Number of weights of a model, by the header of the .safetensors file beside it; None where there is none."""
    weights = path.with_suffix(".safetensors")
    if not weights.exists():
        return None
    with weights.open("rb") as file:
        header = json.loads(file.read(int.from_bytes(file.read(8), "little")))
    return sum(int(math.prod(entry["shape"])) for name, entry in header.items() if name != "__metadata__")


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
        restores = KINDS.get(model.kind, model.kind) + (f", {model.scale}x larger" if model.scale > 1 else "")
        table.add_row(
            model.name,
            restores,
            "" if count is None else f"{count:,}",
            model.description if not model.error else f"unusable: {model.error}",
        )
    Console().print(table)
