# SPDX-License-Identifier: MIT
"""``vsartifact models``."""

from __future__ import annotations

import dataclasses
import json
import math
from pathlib import Path

from vsartifact.cli import options


def restores(inputs: tuple[str, ...], outputs: tuple[str, ...], scale: int) -> str:
    """What a model of these channels restores, for people."""
    planes = [plane.upper() for plane in dict.fromkeys(name[0] for name in outputs)]
    if not planes:
        return ""  # it cannot be used
    text = " and ".join([", ".join(planes[:-1]), planes[-1]] if planes[1:] else planes)
    if any(name.startswith("y0") for name in inputs):
        text += " of 4:2:0"
    elif planes == ["Y"] and not {"u", "v"} & {*inputs}:
        text = "luma (any single plane)"
    else:
        text = f"{'all' if planes[2:] else text}, by way of {"R'G'B'" if 'R' in planes else '4:4:4'}"
    if "jpeg_known" in inputs:
        text += " of a JPEG"
    return text + (f", {scale}x larger" if scale > 1 else "")


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
        table.add_row(
            model.name,
            restores(model.inputs, model.outputs, model.scale),
            "" if count is None else f"{count:,}",
            model.description if not model.error else f"unusable: {model.error}",
        )
    Console().print(table)
