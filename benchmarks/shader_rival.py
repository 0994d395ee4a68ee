# SPDX-License-Identifier: MIT
"""A model as the shaders of the FSRCNN-TensorFlow projects are built: the rival at equal arithmetic and equal weights.

    python benchmarks/shader_rival.py MODEL.onnx -o rival.glsl

Their structure, of which FSRCNNX_x1_16-0-4-1_distort is the best known: fragment passes in float32, one for every four channels of
every layer, nothing fused but the rectifier and the skip connection; a mat4 times a sample for each tap and texture. 16-0-4-1 takes 4 +
16 + 4 + 1 = 25 passes. Textures have the picture's size and are clamped at its border, so within the network's margin of the border
the picture is not the model's.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnx

from vsartifact.core.metadata import ModelInfo
from vsartifact.export.layers import Conv, UnsupportedGraph, read_layers


def rival(model: onnx.ModelProto) -> str:
    """The shader of a luma network whose layers work on pixels.

    Raises:
        UnsupportedGraph: the network is not of that form: FSRCNNX, or a plain stack without unshuffling.
    """
    info = ModelInfo.of(model)
    chain = read_layers(model, info)
    layers = chain.layers
    if chain.unshuffle != 1 or layers[0].inputs != 1 or any(layer.crelu for layer in layers):
        raise UnsupportedGraph(f"the rival's structure is for luma networks on pixels such as fsrcnnx, got {info.network}")
    blocks = []
    for i, layer in enumerate(layers):
        last = i == len(layers) - 1
        for j in range(-(-layer.outputs // 4)):
            overwrites = last and info.scale == 1
            sources = _textures(layers, i - 1) if i else ["LUMA"]
            binds = [*sources, *([_name(layer.skip, j)] if layer.skip is not None else [])]
            binds += ["LUMA"] if overwrites and info.output != "picture" else []
            head = [f"//!HOOK LUMA\n//!DESC rival {i + 1}/{len(layers)}.{j + 1}", *(f"//!BIND {b}" for b in dict.fromkeys(binds))]
            head += [] if overwrites else [f"//!SAVE {_name(i, j)}", "//!COMPONENTS 4"]
            lines = _output(layer, sources, info.output == "picture") if overwrites else _features(layer, j, sources)
            blocks.append("\n".join([*head, "vec4 hook() {", *lines, "}", ""]))
    if info.scale > 1:
        blocks.append(_aggregation(_name(len(layers) - 1, 0), info))
    return "// SPDX-License-Identifier: MIT\n\n" + "\n".join(blocks)


def _name(layer: int, group: int) -> str:
    return f"RIVAL{layer}_{group}"


def _textures(layers: Sequence[Conv], i: int) -> list[str]:
    return [_name(i, g) for g in range(-(-layers[i].outputs // 4))]


def _literal(kind: str, values: np.ndarray, count: int) -> str:
    padded = np.zeros(count, np.float32)
    padded[: values.size] = values.ravel()
    return f"{kind}({','.join(f'{x:.9f}' for x in padded.tolist())})"


def _features(layer: Conv, j: int, sources: Sequence[str]) -> list[str]:
    """Body of a pass that gives channels 4j to 4j + 3."""
    rows, r = slice(4 * j, 4 * j + 4), layer.radius
    lines = [f"vec4 res = {_literal('vec4', layer.bias[rows], 4)};"]
    for g, source in enumerate(sources):
        for y, x in np.ndindex(2 * r + 1, 2 * r + 1):
            block = layer.weight[rows, 4 * g : 4 * g + 4, y, x]
            sample = f"{source}_texOff(vec2({x - r},{y - r}))"
            if layer.inputs == 1:
                lines.append(f"res += {_literal('vec4', block, 4)} * float({sample});")
            else:
                square = np.zeros((4, 4), np.float32)
                square[: block.shape[0], : block.shape[1]] = block
                lines.append(f"res += {_literal('mat4', square.T, 16)} * {sample};")
    if layer.skip is not None:
        lines.append(f"res += {_name(layer.skip, j)}_texOff(vec2(0));")
    if layer.slope is not None:
        lines.append(f"res = max(res, vec4(0.0)) + {_literal('vec4', layer.slope[rows], 4)} * min(res, vec4(0.0));")
    return [*lines, "return res;"]


def _output(layer: Conv, sources: Sequence[str], picture: bool) -> list[str]:
    """Body of the pass that overwrites luma."""
    r = layer.radius
    lines = [f"float res = {float(layer.bias[0]):.9f};"]
    for y, x in np.ndindex(2 * r + 1, 2 * r + 1):
        for g, source in enumerate(sources):
            weights = _literal("vec4", layer.weight[0, 4 * g : 4 * g + 4, y, x], 4)
            lines.append(f"res += dot({weights}, {source}_texOff(vec2({x - r},{y - r})));")
    return [*lines, f"return vec4({'res' if picture else 'LUMA_texOff(vec2(0)).x + res'}, 0, 0, 0);"]


def _aggregation(source: str, info: ModelInfo) -> str:
    """The pass that puts the four phases of a doubled picture in place."""
    if info.scale != 2:
        raise UnsupportedGraph(f"the rival's structure does scale 1 and 2, got {info.scale}")
    head = ["//!HOOK LUMA", "//!DESC rival aggregation", f"//!BIND {source}", "//!WIDTH LUMA.w 2 *", "//!HEIGHT LUMA.h 2 *"]
    body = [
        f"vec2 place = fract({source}_pos * {source}_size);",
        "ivec2 phase = ivec2(place * vec2(2.0));",
        f"float res = {source}_tex((vec2(0.5) - place) * {source}_pt + {source}_pos)[phase.y * 2 + phase.x];",
    ]
    if info.output != "picture":
        head.append("//!BIND LUMA")
        body.append("res += LUMA_tex((floor(LUMA_pos * LUMA_size) + vec2(0.5)) * LUMA_pt).x;")
    return "\n".join([*head, "vec4 hook() {", *body, "return vec4(res, 0, 0, 1);", "}", ""])


def main(argv: list[str] | None = None) -> int:
    """Command line; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path, help="an .onnx that training/to_onnx.py wrote")
    parser.add_argument("-o", "--output", type=Path, required=True, help="shader to write")
    args = parser.parse_args(argv)
    try:
        text = rival(onnx.load(args.model))
        args.output.write_text(text)
    except (OSError, UnsupportedGraph) as error:
        print(f"shader_rival: {error}", file=sys.stderr)
        return 1
    print(f"{args.output}: {text.count('//!HOOK')} passes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
