# SPDX-License-Identifier: MIT
"""Write a model as a user shader: ``python export/to_glsl.py MODEL.onnx [-o OUT.glsl] [--build BUILD] [--max-height N]``.

Builds:

* ``compute``: compute passes, half precision on Vulkan. For mpv (vo=gpu with OpenGL 4.3, Vulkan or D3D11; vo=gpu-next) and
  everything else on libplacebo.
* ``compat``: fragment passes alone, for macOS, OpenGL 3 and embedded players.
* ``param``: ``compute`` with a parameter ``strength``. Players without ``//!PARAM`` (mpv before 2022, vo=gpu before 2026) refuse
  the whole file, hence its own build.
* ``adaptive``, ``adaptive-compat``: ``compute`` and ``compat`` with the strength that ``Restore`` takes by itself, computed for
  every frame. The model must be calibrated (training/calibrate.py).

Models of kind ``plane`` become shaders of luma, models of kind ``chroma`` shaders of U and V that also read luma; those leave
everything but 4:2:0 alone.

The shader is run through vs-placebo (where installed) and compared with the model before it is written; where they disagree, nothing
is written and the exit status is 1.
"""

from __future__ import annotations

import argparse
import re
import shlex
import sys
from pathlib import Path

import onnx
from google.protobuf.message import DecodeError

from vsartifact.core.adaptive import from_text
from vsartifact.core.files import write_whole
from vsartifact.core.metadata import MetadataError, ModelInfo
from vsartifact.export.adaptive_passes import Adaptive
from vsartifact.export.compute_shader import compute_passes
from vsartifact.export.fragment_shader import fragment_passes
from vsartifact.export.glsl import Ending
from vsartifact.export.layers import UnsupportedGraph, read_layers
from vsartifact.export.plan import centre, prune, spread_last
from vsartifact.export.source import source_of
from vsartifact.export.verify_shader import HostMissing, ShaderDisagrees, compare

BUILDS = ("compute", "compat", "param", "adaptive", "adaptive-compat")
STRENGTH = """//!PARAM strength
//!DESC How much of the restoration to apply: 0 is the source, 1 is what the model was trained for
//!TYPE float
//!MINIMUM 0.0
//!MAXIMUM 2.0
1.0

"""


def to_glsl(model: onnx.ModelProto, name: str, build: str = "compute", max_height: int | None = None) -> str:
    """The user shader of a model.

    Args:
        model: as training/to_onnx.py writes it, not standalone.
        name: the model's name, part of the names of saved textures, which mpv shares between shader files.
        build: one of :data:`BUILDS`.
        max_height: pixels; the shader leaves higher video alone, which spares weak GPUs. None runs on all.

    Raises:
        MetadataError: the model's vsartifact metadata is missing or malformed.
        UnsupportedGraph: shaders cannot express the model, or the build is adaptive and the model is not calibrated.
        ValueError: ``build`` or ``max_height`` is impossible.
    """
    if build not in BUILDS:
        raise ValueError(f"unknown build {build!r}; known: {', '.join(BUILDS)}")
    if max_height is not None and max_height < 1:
        raise ValueError(f"the largest height must be at least 1, got {max_height}")
    info = ModelInfo.of(model, name)
    if info.scale not in (1, 2):
        raise UnsupportedGraph(f"shaders do scale 1 and 2, {name} has scale {info.scale}; use ONNX")
    name = name.encode("ascii", "replace").decode()
    chain = read_layers(model, info)
    layers, source = spread_last(prune(centre(chain.layers))), source_of(chain, info)
    prefix = "VSA_" + re.sub("[^A-Z0-9]+", "_", name.upper()).strip("_")
    make = fragment_passes if build.endswith("compat") else compute_passes
    when = source.condition(max_height)
    if build.startswith("adaptive"):
        if source.scale > 1 or source.picture:
            raise UnsupportedGraph(
                f"adaptive strength is for models of scale 1 that give a residual, {name} is none; use another build"
            )
        if not info.adaptive:
            remedy = "run training/calibrate.py on it, or use another build"
            raise UnsupportedGraph(f"{name} is not calibrated for adaptive strength; {remedy}")
        adaptive = Adaptive(source=source, prefix=prefix, when=when)
        passes = make(layers, source, prefix, Ending(save=adaptive.residual), when)
        passes += adaptive.passes(from_text(info.adaptive, info.kind)[0])
    else:
        passes = make(layers, source, prefix, Ending(strength="strength" if build == "param" else ""), when)
    header = _header(info, name, build, max_height)
    blocks = [p.render(i, len(passes), name) for i, p in enumerate(passes, 1)]
    return header + (STRENGTH if build == "param" else "") + "\n".join(blocks)


def load(path: Path) -> onnx.ModelProto:
    """Read an ONNX file.

    Raises:
        ValueError: it is not one.
    """
    try:
        return onnx.load_model_from_string(path.read_bytes())
    except DecodeError as error:
        raise ValueError(f"{path} is not an ONNX model ({error}); export it again with training/to_onnx.py") from error


def _header(info: ModelInfo, name: str, build: str, max_height: int | None) -> str:
    args = " ".join(f"{k}={v}" for k, v in sorted(info.network_args.items()))
    height = f" --max-height {max_height}" if max_height is not None else ""
    lines = [
        f"SPDX-License-Identifier: {info.license}",
        f"{name}: {info.description or 'video compression artifact removal'}",
        f"Network {info.network} ({args}), weights {info.weights_hash}.",
        f"Generated, do not edit: python export/to_glsl.py {shlex.quote(f'{name}.onnx')} --build {build}{height}",
    ]
    text = "".join(f"// {line}\n" for line in lines) + "\n"
    return text.encode("ascii", "replace").decode()


def main(argv: list[str] | None = None) -> int:
    """Command line; returns the exit status."""
    parser = argparse.ArgumentParser(description="Write a model as a user shader for mpv and libplacebo.")
    parser.add_argument("model", type=Path, help="model, .onnx, as training/to_onnx.py writes it")
    parser.add_argument("-o", "--output", type=Path, help="file to write; default: the model's name with .glsl")
    parser.add_argument(
        "--build",
        choices=BUILDS,
        default="compute",
        help="compute (default): fast; compat: fragment passes alone, for macOS and OpenGL 3; param: compute with a strength; "
        "adaptive, adaptive-compat: with a strength of its own for every frame",
    )
    parser.add_argument("--max-height", type=int, metavar="N", help="leave video higher than N pixels alone")
    args = parser.parse_args(argv)
    output: Path = args.output or args.model.with_suffix(".glsl")
    try:
        model = load(args.model)
        text = to_glsl(model, args.model.stem, args.build, args.max_height)
        checked = f"within {compare(text, model, args.build.startswith('adaptive')) * 255:.2f} 8-bit codes of the model"
    except HostMissing as error:
        checked = f"NOT compared with the model ({error})"
    except (OSError, ValueError, MetadataError, ShaderDisagrees) as error:
        print(f"to_glsl: {error}", file=sys.stderr)
        return 1
    try:
        write_whole(output, text.encode("ascii"))
    except OSError as error:
        print(f"to_glsl: {error}", file=sys.stderr)
        return 1
    print(f"{output}: {text.count('//!HOOK')} passes, {len(text)} bytes, {checked}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
