# SPDX-License-Identifier: MIT
"""Write a model as a user shader: ``python export/to_glsl.py MODEL.onnx [-o OUT.glsl] [--build BUILD] [--max-height N]``.

Builds, of which NAME.glsl and compat/NAME.glsl in ``shaders`` are the first two:

* ``adaptive``: as strong as each frame needs it, by the estimate that ``Restore`` uses; compute passes, half precision on Vulkan. For
  mpv (vo=gpu with OpenGL 4.3, Vulkan or D3D11; vo=gpu-next) and everything else on libplacebo. The model must be calibrated
  (training/calibrate.py).
* ``compat``: the same of fragment passes alone, for macOS, OpenGL 3 and embedded players.
* ``constant``, ``constant-compat``: the two with the same strength for every frame.
* ``param``: ``constant`` with a parameter ``strength``. Players without ``//!PARAM`` (mpv before 2022, vo=gpu before 2026) refuse
  the whole file, hence its own build.
* ``texture``: ``adaptive`` with a parameter ``texture_amount``, how much of the texture that a codec took is put back as grain; for
  models of luma alone. The grain changes from frame to frame where the player fills ``PTS`` (mpv 0.40, vo=gpu-next).

Models with the output ``y`` become shaders of luma, those with the outputs ``u v`` shaders of U and V that also read luma; those leave
everything but 4:2:0 alone, and so do shaders of luma that read U and V.

Models that read the frame before (``y@-1~``, ``fit@-1``) keep it in a storage buffer, for vo=gpu-next of mpv 0.40 and later; frames
behind are missing. Their fragment builds restore from one frame.

The shader is run through vs-placebo (where installed) and compared with the model before it is written, one that keeps the past frame
over a short film that plays, is drawn again and jumps; where they disagree, nothing is written and the exit status is 1. Texture is
left out of that: ``tests/shaders/test_shader_texture.py`` compares it.
"""

from __future__ import annotations

import argparse
import re
import shlex
import sys
from dataclasses import dataclass
from pathlib import Path

from vsartifact.core.adaptive import from_text
from vsartifact.core.files import write_whole
from vsartifact.core.metadata import MetadataError, ModelInfo
from vsartifact.export.adaptive_passes import Adaptive
from vsartifact.export.compute_shader import compute_passes
from vsartifact.export.fragment_shader import fragment_passes
from vsartifact.export.glsl import Ending
from vsartifact.export.layers import UnsupportedGraph, read_layers
from vsartifact.export.motion_passes import LARGEST, Motion, neighbour
from vsartifact.export.neighbours import fold, reads_past, refusal
from vsartifact.export.onnx_graph import Graph, Model, read_graph
from vsartifact.export.plan import centre, prune, spread_last
from vsartifact.export.play_shader import HostMissing
from vsartifact.export.source import source_of
from vsartifact.export.texture_passes import AMOUNT, TIME, Texture, without
from vsartifact.export.verify_shader import ShaderDisagrees, compare


@dataclass(frozen=True, kw_only=True)
class Build:
    """One form of a shader."""

    adaptive: bool = False
    """Finds a strength for every frame."""
    fragment: bool = False
    """Fragment passes alone, else compute passes."""
    parameter: bool = False
    """Has a parameter ``strength``."""
    texture: bool = False
    """Puts texture back, as much as its parameter ``texture_amount`` says."""
    constant: str = ""
    """The build that stands in for an adaptive one where the model is not calibrated."""


BUILDS = {
    "adaptive": Build(adaptive=True, constant="constant"),
    "compat": Build(adaptive=True, fragment=True, constant="constant-compat"),
    "constant": Build(),
    "constant-compat": Build(fragment=True),
    "param": Build(parameter=True),
    "texture": Build(adaptive=True, texture=True, constant="constant"),
}
STRENGTH = """//!PARAM strength
//!DESC How much of the restoration to apply: 0 is the source, 1 is what the model was trained for
//!TYPE float
//!MINIMUM 0.0
//!MAXIMUM 2.0
1.0

"""


def to_glsl(
    model: Model | Graph,
    name: str,
    build: str | None = None,
    max_height: int | None = None,
    largest: tuple[int, int] = LARGEST,
) -> str:
    """The user shader of a model.

    Args:
        model: as training/to_onnx.py writes it, not standalone: an ``onnx.ModelProto``, or the bytes of the file, for which the
            package ``onnx`` is not needed.
        name: the model's name, part of the names of saved textures, which mpv shares between shader files.
        build: one of :data:`BUILDS`. None: ``adaptive`` where the model is calibrated, otherwise ``constant``.
        max_height: pixels; the shader leaves higher video alone, which spares weak GPUs. None runs on all.
        largest: width and height of the largest frame whose past is kept, of models that read it; larger ones are restored alone.

    Raises:
        MetadataError: the model's vsartifact metadata is missing or malformed.
        UnsupportedGraph: shaders cannot express the model, or the build is adaptive and the model is not calibrated.
        ValueError: ``model`` is no ONNX model, or ``build`` or ``max_height`` is impossible.
    """
    if max_height is not None and max_height < 1:
        raise ValueError(f"the largest height must be at least 1, got {max_height}")
    graph = model if isinstance(model, Graph) else read_graph(model)
    info = ModelInfo.from_strings(graph.metadata, name)
    build = build or build_of(info, "adaptive")
    if build not in BUILDS:
        raise ValueError(f"unknown build {build!r}; known: {', '.join(BUILDS)}")
    form = BUILDS[build]
    if info.scale not in (1, 2):
        raise UnsupportedGraph(f"shaders do scale 1 and 2, {name} has scale {info.scale}; use ONNX")
    name = name.encode("ascii", "replace").decode()
    if why := refusal(info.layout):
        raise UnsupportedGraph(f"the model {name} with the channels {info.layout} cannot be a shader: {why}")
    prefix = "VSA_" + re.sub("[^A-Z0-9]+", "_", name.upper()).strip("_")
    past = reads_past(info.layout) and not form.fragment
    chain = fold(read_layers(graph, info), info.layout, past)
    source = source_of(chain, info, neighbour(prefix) if past else "")
    layers = spread_last(prune(centre(chain.layers, source.unshuffle**2 if past else None)))
    make = fragment_passes if form.fragment else compute_passes
    when = source.condition(max_height)
    if form.adaptive:
        if source.scale > 1 or source.picture:
            raise UnsupportedGraph(
                f"adaptive strength is for models of scale 1 that give a residual, {name} is none; use the build {form.constant}"
            )
        if not info.adaptive:
            remedy = f"run training/calibrate.py on it, or use the build {form.constant}"
            raise UnsupportedGraph(f"{name} is not calibrated for adaptive strength; {remedy}")
        if form.texture and source.hook != "LUMA":
            raise UnsupportedGraph(
                f"texture is put back on luma by shaders that read luma alone, {name} is none; use the build adaptive"
            )
        adaptive = Adaptive(source=source, prefix=prefix, when=when, change=form.texture)
        passes = make(layers, source, prefix, Ending(save=adaptive.residual), when)
        passes += adaptive.passes(from_text(info.adaptive, info.layout.groups)[0])
        if form.texture:
            grain = Texture(source=source, prefix=prefix, residual=adaptive.residual, factor=adaptive.factor, when=when)
            passes += grain.passes()
    else:
        passes = make(layers, source, prefix, Ending(strength="strength" if form.parameter else ""), when)
    header = _header(info, name, build, max_height)
    if past:
        motion = Motion(source=source, prefix=prefix, when=when, largest=largest)
        header, passes = header + motion.blocks(), motion.passes() + passes
    blocks = [p.render(i, len(passes), name) for i, p in enumerate(passes, 1)]
    if form.texture:
        header += AMOUNT + (TIME if not past else "")
    return header + (STRENGTH if form.parameter else "") + "\n".join(blocks)


def build_of(info: ModelInfo, build: str) -> str:
    """``build``, or what stands in for it where the model has none: without texture, or its constant form."""
    if BUILDS[build].texture and info.layout.alone.planes != ("y",):
        return build_of(info, "adaptive")
    return build if info.adaptive or not BUILDS[build].constant else BUILDS[build].constant


def load(path: Path) -> Graph:
    """Read an ONNX file.

    Raises:
        OSError: it cannot be read.
        ValueError: it is no ONNX model.
    """
    try:
        return read_graph(path.read_bytes())
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from error


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
        help="adaptive (default of calibrated models): a strength of its own for every frame; compat: the same of fragment passes, for "
        "macOS and OpenGL 3; constant (default of the others), constant-compat: one strength; param: one to turn while you watch; "
        "texture: adaptive, with grain in the place of texture that a codec took",
    )
    parser.add_argument("--max-height", type=int, metavar="N", help="leave video higher than N pixels alone")
    args = parser.parse_args(argv)
    output: Path = args.output or args.model.with_suffix(".glsl")
    try:
        graph = load(args.model)
        build = args.build or build_of(ModelInfo.from_strings(graph.metadata, args.model.stem), "adaptive")
        text = to_glsl(graph, args.model.stem, build, args.max_height)
        difference = compare(without(text), args.model.read_bytes(), BUILDS[build].adaptive)
        checked = f"within {difference * 255:.2f} 8-bit codes of the model"
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
    print(f"{output}: {build} build, {text.count('//!HOOK')} passes, {len(text)} bytes, {checked}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
