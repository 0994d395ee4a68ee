# SPDX-License-Identifier: MIT
"""The passes that put texture back: grain in the place of what a codec took, on luma that adaptive strength has restored.

They compute what ``core.texture`` does, from the texture in which the network's last pass leaves its residual and the source: what is
left in squares of 8 x 8 pixels, the frame's share of equal neighbours in two steps, the frame's factor, the amplitudes of the squares,
the grain. Each runs only while the parameter ``texture_amount`` is above 0; GLSL has a function ``texture``, hence the longer name.

Other than there: what restoring changed is the factor times the root mean square of the residual, before samples are rounded and held
to their range, over pixels with neighbours on all sides; and the frame's number is its time in milliseconds where the player fills
``PTS`` (mpv 0.40, vo=gpu-next), else always 0. A redraw then shows the same grain, in hosts without ``PTS`` every frame does.

Values are in 8-bit codes; roots of energies are stored, so that half precision holds them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from string import Template

from vsartifact.core import texture
from vsartifact.core import texture_table as table
from vsartifact.export.glsl import Pass, number
from vsartifact.export.source import Source

BLOCK = texture.BLOCK
SIDE = 16
"""Squares on a side of what the share of equal neighbours is summed over first."""
LAST = 256
"""Such areas in a row or column, at most: those of 32768 pixels, the largest texture that GPUs have."""
NEARER = 1 / 32
"""By this much below the bound do neighbours count as equal: half of a 16th, which is what source values are rounded to at most."""
TIME = """//!PARAM PTS
//!DESC Time of the frame in seconds, which mpv fills
//!TYPE DYNAMIC float
0.0

"""
AMOUNT = """//!PARAM texture_amount
//!DESC How much of the texture that a codec took is put back as grain: 0 is none, 1 all of the estimate
//!TYPE float
//!MINIMUM 0.0
//!MAXIMUM 1.0
1.0

"""


def without(shader: str) -> str:
    """The text of a shader with texture whose parameter is 0 if nobody turns it."""
    return shader.replace(AMOUNT, AMOUNT.replace("\n1.0\n", "\n0.0\n"))


@dataclass(frozen=True, kw_only=True)
class Texture:
    """The passes of one shader, which follow those of adaptive strength."""

    source: Source
    prefix: str
    """Start of the names of saved textures."""
    residual: str
    """The texture with residual and source, see ``adaptive_passes``."""
    factor: str
    """The texture with the frame's factor and what restoring changed in it."""
    when: str | None
    """Condition of all passes."""

    def passes(self) -> list[Pass]:
        """The passes, in order."""
        left, areas, frame, sizes = (f"{self.prefix}_{name}" for name in ("LEFT", "ALIKE", "MISSING", "GRAIN"))
        flat = texture.FLAT
        names = {"residual": self.residual, "factor": self.factor, "left": left, "areas": areas, "frame": frame, "sizes": sizes}
        names |= {
            "plane": self.source.hook,
            "block": f"{BLOCK}.",
            "block_count": str(BLOCK),
            "side": str(SIDE),
            "last": str(LAST),
        }
        names |= {"near": number(texture.ALIKE / 16 - NEARER), "largest": number(texture.LARGEST_CHANGE)}
        names |= {"none": number(flat[1]), "slope": number(1 / (flat[1] - flat[0])), "rest": number(texture.REST)}
        names |= {
            "deviations": ", ".join(map(number, texture.DEVIATION)),
            "tables": _tables(),
            "ratios": str(len(table.RATIO_NODES)),
        }
        blocks = [(self.source.blocks("w", side), self.source.blocks("h", side)) for side in (BLOCK, BLOCK * SIDE)]
        when = f"{self.when} texture_amount 0 > *" if self.when else "texture_amount 0 >"
        saved = partial(Pass.saving, self.source.hook, when)
        return [
            saved(left, "texture left", (self.residual,), blocks[0], _LEFT.substitute(names)),
            saved(areas, "equal neighbours", (self.residual, left), blocks[1], _AREAS.substitute(names)),
            saved(frame, "texture missing", (self.residual, areas, self.factor), ("1", "1"), _FRAME.substitute(names)),
            saved(sizes, "amplitudes", (self.residual, left, frame), blocks[0], _SIZES.substitute(names)),
            Pass(
                hook=self.source.hook,
                desc="texture, output",
                bind=(self.source.hook, self.residual, sizes),
                when=when,
                body=_GRAIN.substitute(names),
            ),
        ]


def _array(name: str, values: Sequence[float]) -> str:
    return f"const float {name}[{len(values)}] = float[{len(values)}]({', '.join(map(number, values))});"


def _tables() -> str:
    """The tables and, for each list of nodes, the function that finds a value's place among them."""
    arrays = {"fine_sizes": sum(table.FINE, ()), "middle_sizes": sum(table.MIDDLE, ()), "bright": table.BRIGHTNESS}
    out = [_array(name, values) for name, values in arrays.items()]
    nodes = {"energy": table.MIDDLE_NODES, "ratio": table.RATIO_NODES, "brightness": table.BRIGHTNESS_NODES}
    for name, values in nodes.items():
        out += [_array(f"{name}_nodes", values), _PLACE.substitute(name=name, last=len(values) - 2)]
    return "\n".join(out)


_PLACE = Template("""
void place_$name(float value, out int at, out float share) { // the node at or before a value, and the share of the way to the next
    at = 0;
    for (int i = 1; i <= $last; i++) at += value >= ${name}_nodes[i] ? 1 : 0;
    share = clamp((value - ${name}_nodes[at]) / (${name}_nodes[at + 1] - ${name}_nodes[at]), 0., 1.);
}
""")

_EXTENT = """
vec2 squares() {
    return floor((${residual}_size + $block - 1.) / $block);
}

vec2 extent(vec2 square) { // pixels along both axes
    return min((square + 1.) * $block, ${residual}_size) - square * $block;
}
"""

_PAIRS = """
float pairs(vec2 square) { // neighbours in a row of which the first is in a square
    vec2 pixels = extent(square);
    return min(pixels.x, ${residual}_size.x - 1. - square.x * $block) * pixels.y;
}
"""

_LEFT = Template(
    _EXTENT
    + _PAIRS
    + """
float load(vec2 pixel) {
    return ${residual}_tex((clamp(pixel, vec2(0.), ${residual}_size - 1.) + .5) * ${residual}_pt).y;
}

vec3 column(vec2 pixel) { // a sample, and two binomial filters along its column
    float here = load(pixel), near = load(pixel - vec2(0., 1.)) + load(pixel + vec2(0., 1.));
    float far = load(pixel - vec2(0., 2.)) + load(pixel + vec2(0., 2.));
    return vec3(here, (2. * here + near) / 4., (6. * here + 4. * near + far) / 16.);
}

// Roots of the mean energies of the fine and the middle band, mean less 128, share of equal neighbours.
vec4 hook() {
    vec2 square = floor(${residual}_pos * squares()), pixels = extent(square);
    vec4 sum = vec4(0.);
    for (int y = 0; y < $block_count; y++) {
        vec2 pixel = square * $block + vec2(0., y);
        vec3 a = column(pixel - vec2(2., 0.)), b = column(pixel - vec2(1., 0.)), c = column(pixel), d = column(pixel + vec2(1., 0.));
        for (int x = 0; x < $block_count; x++) {
            vec3 e = column(pixel + vec2(2., 0.));
            float narrow = (b.y + 2. * c.y + d.y) / 4., wide = (a.z + 4. * b.z + 6. * c.z + 4. * d.z + e.z) / 16.;
            bool alike = abs(d.x - c.x) < $near && pixel.x < ${residual}_size.x - 1.5;
            vec4 value = vec4((c.x - narrow) * (c.x - narrow), (narrow - wide) * (narrow - wide), c.x, alike ? 1. : 0.);
            sum += all(lessThan(pixel, ${residual}_size - .5)) ? value : vec4(0.);
            a = b;
            b = c;
            c = d;
            d = e;
            pixel.x += 1.;
        }
    }
    float count = pixels.x * pixels.y;
    return vec4(sqrt(sum.xy / count), sum.z / count, sum.w / max(pairs(square), 1.));
}
"""
)

_AREAS = Template(
    _EXTENT
    + _PAIRS
    + """
vec4 hook() { // share of equal neighbours
    vec2 first = floor(${residual}_pos * floor((squares() + $side. - 1.) / $side.)) * $side.;
    float sum = 0., total = 0.;
    for (int y = 0; y < $side; y++) {
        for (int x = 0; x < $side; x++) {
            vec2 square = first + vec2(x, y);
            if (any(greaterThan(square + .5, squares()))) break;
            float n = pairs(square);
            sum += n * ${left}_tex((square + .5) * ${left}_pt).w;
            total += n;
        }
    }
    return vec4(sum / max(total, 1.), 0., 0., 0.);
}
"""
)

_FRAME = Template("""
vec4 hook() { // what the frame's amplitudes are multiplied by
    float sum = 0., total = 0., area = $side. * $block;
    for (int y = 0; y < $last; y++) {
        if (float(y) * area >= ${residual}_size.y) break;
        for (int x = 0; x < $last; x++) {
            if (float(x) * area >= ${residual}_size.x) break;
            vec2 pixels = min(vec2(x + 1, y + 1) * area, ${residual}_size - vec2(1., 0.)) - vec2(x, y) * area;
            sum += pixels.x * pixels.y * ${areas}_tex((vec2(x, y) + .5) * ${areas}_pt).x;
            total += pixels.x * pixels.y;
        }
    }
    float flat_share = total > 0. ? sum / total : 1.;
    float changed = min(${factor}_tex(vec2(.5)).y, $largest);
    return vec4(texture_amount * changed * clamp(($none - flat_share) * $slope, 0., 1.), 0., 0., 0.);
}
""")

_SIZES = Template(
    _EXTENT
    + """
$tables

float entry(float sizes[${ratios} * ENERGIES], int m, int r, float fm, float fr) {
    int at = m * $ratios + r;
    return mix(mix(sizes[at], sizes[at + 1], fr), mix(sizes[at + $ratios], sizes[at + $ratios + 1], fr), fm);
}

vec4 hook() { // standard deviations of the grain in the fine and the middle band
    vec2 square = floor(${residual}_pos * squares()), energies = vec2(0.);
    float total = 0.;
    for (int y = -1; y <= 1; y++) {
        for (int x = -1; x <= 1; x++) {
            vec2 other = square + vec2(x, y);
            if (any(lessThan(other, vec2(-.5))) || any(greaterThan(other + .5, squares()))) continue;
            vec2 pixels = extent(other), roots = ${left}_tex((other + .5) * ${left}_pt).xy;
            energies += pixels.x * pixels.y * roots * roots;
            total += pixels.x * pixels.y;
        }
    }
    energies /= total;
    int m, r, b;
    float fm, fr, fb;
    place_energy(energies.y, m, fm);
    place_ratio(energies.x / (energies.y + $rest), r, fr);
    place_brightness(${left}_tex((square + .5) * ${left}_pt).z + 128., b, fb);
    float size = ${frame}_tex(vec2(.5)).x * mix(bright[b], bright[b + 1], fb);
    return vec4(size * entry(fine_sizes, m, r, fm, fr), size * entry(middle_sizes, m, r, fm, fr), 0., 0.);
}
""".replace("ENERGIES", str(len(table.MIDDLE_NODES)))
)

_GRAIN = Template(
    _EXTENT
    + """
uint mixed(uint h) { // every bit depends on every other (C. Wellons, "Prospecting for Hash Functions", 2018)
    h = (h ^ (h >> 16u)) * 0x7FEB352Du;
    h = (h ^ (h >> 15u)) * 0x846CA68Bu;
    return h ^ (h >> 16u);
}

float white(uint h) { // the sum of its bytes, less its mean
    uint two = (h & 0xFF00FFu) + ((h >> 8u) & 0xFF00FFu);
    return float((two & 0xFFFFu) + (two >> 16u)) - 510.;
}

vec2 noise(uvec2 pixel) { // fine and middle band, of standard deviation 1
    float narrow_taps[5] = float[5](0., 1., 2., 1., 0.), wide_taps[5] = float[5](1., 4., 6., 4., 1.);
    uint number = mixed(uint(int(floor(clamp(PTS, -1e6, 1e6) * 1000. + .5))));
    vec2 sum = vec2(0.);
    float here = 0.;
    for (int y = 0; y < 5; y++) {
        uint row = mixed(number ^ (pixel.y + uint(y)));
        vec2 line = vec2(0.);
        for (int x = 0; x < 5; x++) {
            float value = white(mixed(row ^ (pixel.x + uint(x))));
            line += vec2(narrow_taps[x], wide_taps[x]) * value;
            if (x == 2 && y == 2) here = value;
        }
        sum += vec2(narrow_taps[y], wide_taps[y]) * line;
    }
    return vec2(256. * here - 16. * sum.x, 16. * sum.x - sum.y) / vec2($deviations);
}

vec2 size_of(vec2 square) {
    return ${sizes}_tex((clamp(square, vec2(0.), squares() - 1.) + .5) * ${sizes}_pt).xy;
}

float grain(vec2 pixel) { // in 8-bit codes; amplitudes go over linearly from the middle of one square to that of the next
    vec2 at = (pixel + .5) / $block - .5, square = floor(at), share = at - square;
    vec2 above = mix(size_of(square), size_of(square + vec2(1., 0.)), share.x);
    vec2 below = mix(size_of(square + vec2(0., 1.)), size_of(square + 1.), share.x);
    return dot(mix(above, below, share.y), noise(uvec2(pixel)));
}

vec4 hook() {
    vec4 color = ${plane}_tex((floor(${plane}_pos * ${plane}_size) + .5) * ${plane}_pt);
    color.x = clamp(color.x + grain(floor(${residual}_pos * ${residual}_size)) / 255., 0., 1.);
    return color;
}
"""
)
