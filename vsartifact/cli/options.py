# SPDX-License-Identifier: MIT
"""Options that several commands share."""

from __future__ import annotations

from typing import Annotated

import typer

Models = Annotated[
    list[str] | None,
    typer.Option(
        "--model", "-m", metavar="NAME|FILE",
        help="Model, by name (see `vsartifact models`) or .onnx file. Repeat it to run several, luma first. "
        "Default: car_40k, for JPEG pictures jpeg_40k, for Motion JPEG jpeg_10k; after it, where chroma is 4:2:0, "
        "chroma_40k, for JPEG jpeg_chroma.",
    ),
]  # fmt: skip
Strength = Annotated[
    float, typer.Option(min=0.0, max=4.0, help="How much of the restoration to apply: 0 none, 1 what the model was trained for.")
]
Adaptive = Annotated[
    bool | None,
    typer.Option(
        "--adaptive/--no-adaptive",
        help="Scale the effect by how compressed each frame looks, so that good frames stay. Default: on where the model is calibrated.",
        show_default=False,
    ),
]
Provider = Annotated[str, typer.Option(help="What computes the model; `vsartifact doctor` lists what works here.")]
Overwrite = Annotated[bool, typer.Option("--overwrite", help="Replace files that are there already.")]
Json = Annotated[bool, typer.Option("--json", help="Print JSON for scripts.")]
