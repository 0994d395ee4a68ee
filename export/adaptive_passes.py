# SPDX-License-Identifier: MIT
"""The passes of adaptive strength: a factor for each plane from what the network wants to change in it, then the restored plane.

They compute what ``core.adaptive`` does, from a texture in which the network's last pass leaves its residual and the source.
Means over pixels are made in three steps, of squares of 16 x 16 pixels, of 16 x 16 such squares, and of all that is left. A square
has two vectors of four means, which lie side by side, for each plane. Only pixels with neighbours on all sides count, and a mean
counts as often as it has such pixels, so that borders and squares at the picture's end are exact.

Values are in 8-bit codes, and of squares and products the roots are stored, so that half precision holds all of them. The passes
are the same in all builds, fragment passes for OpenGL 3: next to the network they cost little.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from string import Template

from vsartifact.core.adaptive import FAINT, HALF_CODE, MOST, TINY, Estimate
from vsartifact.export.glsl import Pass, number
from vsartifact.export.source import Source

SIDE = 16
"""Pixels on a side of a square of the first step, and such squares on a side of one of the second."""
LAST = 128
"""Squares that the third step reads in a row or column, at most: those of 32768 pixels, the largest texture that GPUs have."""
CODE = 255.0


@dataclass(frozen=True, kw_only=True)
class Adaptive:
    """The passes of one shader, which follow those of the network."""

    source: Source
    prefix: str
    """Start of the names of saved textures."""
    when: str | None
    """Condition of all passes."""
    change: bool = False
    """The texture of the factor also holds, for shaders of one plane, what restoring changed: the root of its mean square."""

    @property
    def factor(self) -> str:
        """The texture of one pixel that holds a factor for each plane."""
        return f"{self.prefix}_FACTOR"

    @property
    def residual(self) -> str:
        """The texture that the network's last pass has to write, see ``glsl.Ending``."""
        return f"{self.prefix}_RESIDUAL"

    def passes(self, estimate: Estimate) -> list[Pass]:
        """The passes, in order."""
        squares, areas, factor = f"{self.prefix}_SQUARES", f"{self.prefix}_AREAS", self.factor
        plane, planes = self.source.hook, self.source.outputs
        common = {"residual": self.residual, "vectors": f"{2 * planes}."}
        load = "texel.xy" if planes == 1 else "vector < 1.5 ? texel.xz : texel.yw"
        first = {"side": str(SIDE), "load": load, "half2": number((HALF_CODE * CODE) ** 2)}
        second = {"before": squares, "span": f"{SIDE}.", "count": str(SIDE), "stop_x": "", "stop_y": ""}
        third = {"before": areas, "span": f"{SIDE**2}.", "count": str(LAST)}
        third |= {f"stop_{c}": _STOP.substitute(common, **third, c=c, indent=i) for c, i in (("x", " " * 12), ("y", " " * 8))}
        third |= {f"tiny{power}": number((TINY * CODE) ** power) for power in (1, 2, 4)}
        third |= {"faint": number(FAINT * CODE**4), "most": number(MOST), "z": _logit(estimate)}
        factors = [f"factor({2 * i}.)" for i in range(planes)]
        factors += ["factor(0.) * sqrt(mean(vec2(0.), 1.).w)"] if self.change else []
        third["factors"] = ", ".join(factors + ["0."] * (4 - len(factors)))
        output = {"plane": plane, "factor": factor, "part": "xy"[:planes]}
        sizes = [(f"{self.source.blocks('w', side)} {2 * planes} *", self.source.blocks("h", side)) for side in (SIDE, SIDE**2)]
        saved = partial(Pass.saving, self.source.hook, self.when)
        return [
            saved(squares, "statistics of squares", (self.residual,), sizes[0], _SQUARES.substitute(common, **first)),
            saved(areas, "statistics of areas", (self.residual, squares), sizes[1], _AREAS.substitute(common, **second)),
            saved(factor, "factor", (self.residual, areas), ("1", "1"), _FACTOR.substitute(common, **third)),
            Pass(
                hook=plane,
                desc="output",
                bind=(plane, self.residual, factor),
                when=self.when,
                body=_OUTPUT.substitute(common, **output),
            ),
        ]


def _logit(estimate: Estimate) -> str:
    """GLSL that computes the logistic function's argument z of the statistics s0, s1, ..."""
    lines = [
        f"float u{i} = clamp((s{i} - {number((low + high) / 2)}) * {number(2 / (high - low))}, -1., 1.);"
        for i, (low, high) in enumerate(zip(estimate.low, estimate.high, strict=True))
    ]
    lines.append(f"float z = {_linear(estimate.bias, estimate.weights)};")
    lines += [f"z += {number(unit.gain)} * tanh({_linear(unit.bias, unit.weights)});" for unit in estimate.units]
    return "\n    ".join(lines)


def _linear(bias: float, weights: tuple[float, ...]) -> str:
    return " + ".join([number(bias), *(f"{number(weight)} * u{i}" for i, weight in enumerate(weights))])


_COUNT = """
float count(vec2 square, float side) { // pixels with neighbours on all sides in a square
    vec2 pixels = min((square + 1.) * side, ${residual}_size - 1.) - max(square * side, 1.);
    return max(pixels.x, 0.) * max(pixels.y, 0.);
}
"""

_PLACE = """
vec3 place(float side) { // the square that this fragment is for, and which of its vectors
    vec2 squares = floor((${residual}_size + side - 1.) / side);
    vec2 texel = floor(${residual}_pos * vec2(squares.x * $vectors, squares.y));
    return vec3(floor((texel.x + .5) / $vectors), texel.y, mod(texel.x, $vectors));
}
"""

_ROOTS = """
vec4 roots(vec4 value, float vector) { // of what is stored as such, see mean
    vec4 root = sign(value) * sqrt(abs(value));
    return mod(vector, 2.) > .5 ? root : vec4(value.xy, root.zw);
}
"""

_MEAN = """
vec4 mean(vec2 first, float vector) { // over the squares from this one on
    vec4 sum = vec4(0.);
    float total = 0.;
    for (int y = 0; y < $count; y++) {
        vec2 square = first + vec2(0., y);$stop_y
        for (int x = 0; x < $count; x++) {$stop_x
            vec4 value = ${before}_tex((vec2(square.x * $vectors + vector, square.y) + .5) * ${before}_pt);
            value.zw *= abs(value.zw);
            if (mod(vector, 2.) > .5) value.xy *= abs(value.xy);
            float n = count(square, $span);
            sum += n * value;
            total += n;
            square.x += 1.;
        }
    }
    return sum / max(total, 1.);
}
"""

_STOP = Template("\n${indent}if (square.$c * $span >= ${residual}_size.$c) break;")

_SQUARES = Template(
    _COUNT
    + _PLACE
    + _ROOTS
    + """
vec2 load(vec2 pixel, float vector) { // residual and source
    vec4 texel = ${residual}_tex((pixel + .5) * ${residual}_pt);
    return $load;
}

float alike(float difference) {
    return $half2 / ($half2 + difference * difference);
}

// Even vectors: slopes, flat, and the squares of squared residuals and of residual times slope. Odd ones: Laplacian times residual,
// and the squares of slope, Laplacian and residual.
vec4 hook() {
    vec3 at = place($side.);
    bool squared = mod(at.z, 2.) > .5;
    vec4 sum = vec4(0.);
    for (int y = 0; y < $side; y++) {
        vec2 pixel = at.xy * $side. + vec2(0., y);
        vec2 left = load(pixel - vec2(1., 0.), at.z), here = load(pixel, at.z);
        for (int x = 0; x < $side; x++) {
            vec2 next = load(pixel + vec2(1., 0.), at.z);
            float right = next.y - here.y, below = load(pixel + vec2(0., 1.), at.z).y - here.y;
            float laplacian = right - here.y + left.y + below - here.y + load(pixel - vec2(0., 1.), at.z).y;
            float slope = .5 * (right * right + below * below), r = here.x;
            vec4 value = vec4(.5 * (abs(right) + abs(below)), .5 * (alike(right) + alike(below)), r * r * r * r, r * r * slope);
            if (squared) value = vec4(laplacian * r, slope, laplacian * laplacian, r * r);
            bool inside = all(greaterThan(pixel, vec2(.5))) && all(lessThan(pixel, ${residual}_size - 1.5));
            sum += inside ? value : vec4(0.);
            left = here;
            here = next;
            pixel.x += 1.;
        }
    }
    sum /= max(count(at.xy, $side.), 1.);
    return roots(sum, at.z);
}
"""
)

_AREAS = Template(
    _COUNT
    + _PLACE
    + _ROOTS
    + _MEAN
    + """
vec4 hook() {
    vec3 at = place($count. * $span);
    return roots(mean(at.xy * $count., at.z), at.z);
}
"""
)

_FACTOR = Template(
    _COUNT
    + _MEAN
    + """
float factor(float vector) {
    vec4 a = mean(vec2(0.), vector), b = mean(vec2(0.), vector + 1.);
    float s0 = log((sqrt(b.y) + $tiny1) / (a.x + $tiny1)), s1 = b.x / sqrt(b.z * b.w + $faint), s2 = a.y;
    float s3 = log((sqrt(b.w) + $tiny1) / (sqrt(b.z) + $tiny1));
    float s4 = log((a.z + $tiny4) / ((b.w + $tiny2) * (b.w + $tiny2)));
    float s5 = log((a.w + $tiny4) / ((b.w + $tiny2) * (b.y + $tiny2)));
    $z
    bool small = ${residual}_size.x < 2.5 || ${residual}_size.y < 2.5;
    return small ? 1. : $most / (1. + exp(-z));
}

vec4 hook() {
    return vec4($factors);
}
"""
)

_OUTPUT = Template("""
vec4 hook() {
    vec4 color = ${plane}_tex((floor(${plane}_pos * ${plane}_size) + .5) * ${plane}_pt);
    vec4 residual = ${residual}_tex((floor(${residual}_pos * ${residual}_size) + .5) * ${residual}_pt);
    vec4 factor = ${factor}_tex(vec2(.5));
    color.$part = clamp(color.$part + factor.$part * residual.$part / 255., 0., 1.);
    return color;
}
""")
