# SPDX-License-Identifier: MIT
"""``vsartifact engine``."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from vsartifact.cli.errors import CommandError

app = typer.Typer(name="engine", help="TensorRT engines, built ahead of time.", no_args_is_help=True)


@app.callback()
def engine() -> None:
    """TensorRT engines, built ahead of time."""


class Precision(StrEnum):
    """Arithmetic of an engine."""

    fp32 = "fp32"
    fp16 = "fp16"


class Library(StrEnum):
    """What compiles an engine."""

    tensorrt_rtx = "tensorrt-rtx"
    tensorrt = "tensorrt"


@app.command(no_args_is_help=True)
def build(
    model: Annotated[str, typer.Argument(metavar="MODEL", help="Model, by name or .onnx file.")],
    shape: Annotated[list[str], typer.Option(metavar="WIDTHxHEIGHT", help="Size of the video (or of the tiles). Repeatable.")],
    precision: Annotated[Precision, typer.Option(help="fp16 is faster; Restore(fp16=True) takes it.")] = Precision.fp32,
    library: Annotated[
        Library, typer.Option(help="tensorrt-rtx compiles without a GPU, tensorrt on the one that runs it.")
    ] = Library.tensorrt_rtx,
    device: Annotated[
        str | None, typer.Option(help="tensorrt-rtx: rtx (every RTX GPU, the default) or one such as sm86.")
    ] = None,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="File to write. Default: in the cache, where Restore looks.")
    ] = None,
) -> None:
    """Compile a model for the providers tensorrt-rtx and tensorrt, so that no video waits for it.

    Example:

      vsartifact engine build fsrcnnx_car --shape 1920x1080 --precision fp16
    """
    try:
        from vsartifact.export import to_tensorrt
    except ImportError as error:
        raise CommandError(f"building engines needs {error.name}; pip install 'vsartifact[{library.value}]'") from error
    import vsartifact
    from vsartifact.core.metadata import MetadataError

    known = {row.name: row.path for row in vsartifact.models()}
    if model not in known and not Path(model).exists():
        raise CommandError(f"there is no model or file {model}; `vsartifact models` lists {', '.join(known)}")
    try:
        sizes = [to_tensorrt.parse_shape(text) for text in shape]
        if output and len(sizes) > 1:
            raise ValueError(f"--output is one file, got {len(sizes)} shapes; give one or leave --output out")
        for width, height in sizes:
            target, built = to_tensorrt.build(
                known.get(model, Path(model)), width, height, precision=precision.value, library=library.value, device=device,
                output=output,
            )  # fmt: skip
            print(f"{target}: {'built' if built else 'was there'}, {target.stat().st_size} bytes")
    except (ValueError, MetadataError, to_tensorrt.EngineError) as error:
        raise CommandError(str(error)) from error
