# SPDX-License-Identifier: MIT
"""The counter of shaders (benchmarks/glsl) against counts by hand and from layers, the rival's structure, and the command line."""

from __future__ import annotations

import math
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from shader_amd import Compiler, CompilerMissing, standalone, to_spirv
from shader_rival import rival
from shader_roofline import DEVICES, floor

import shaders
from glsl.counts import Counts, count, static_macs
from glsl.text import FRAMEBUFFER_BYTES, ShaderError, Texture, Video, evaluate, parse, steps
from support.channel_lists import lists
from support.hosts import random_model, random_plain
from support.shader_models import Spec, calibrated, chain_model
from vsartifact.core.metadata import ModelInfo
from vsartifact.export.compute_plan import layout_of
from vsartifact.export.compute_plan import steps as plan_steps
from vsartifact.export.layers import read_layers
from vsartifact.export.plan import prune, spread_last
from vsartifact.export.source import source_of
from vsartifact.export.to_glsl import BUILDS, to_glsl
from vsartifact.export.verify_shader import network, picture, run_placebo

VIDEO = Video(width=48, height=32)
PLANE = Texture(width=48, height=32, texel_bytes=1, components=1)
STRUCTURES = [
    {"d": 8, "m": 1},
    {"d": 8, "s": 4, "m": 1},
    {"d": 12, "m": 1, "r": 2},
    {"d": 8, "m": 1, "scale": 2, "residual": False},
]

PLAIN = [
    {"num_feat": 8, "num_conv": 2, "skip": True},
    {"num_feat": 6, "num_conv": 2, "act": "crelu"},
    {"num_feat": 6, "num_conv": 1, "act": "relu", "scale": 2},
    {"num_feat": 8, "num_conv": 1, "unshuffle": 1, **lists("chroma")},
]


def ids(args):
    return "-".join(f"{k}{v}" for k, v in args.items())


def total(counts: list[Counts], name: str) -> float:
    return sum(getattr(c, name) for c in counts)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("LUMA.w 2 *", 96),
        ("LUMA.w LUMA.w 5 % + 2 /", 25.5),
        ("OUTPUT.h LUMA.h / 1.2 >", 1),
        ("LUMA.h 33 < strength 0 > *", 1),
        ("LUMA.w 48 = !", 0),
    ],
)
def test_expressions(text, value):
    names = {"LUMA": PLANE, "OUTPUT": Texture(width=96, height=64, texel_bytes=8, components=4)}
    assert evaluate(text, names, {"strength": 1.0}) == value


@pytest.mark.parametrize("text", ["LUMA.w +", "NOWHERE.w", "1 2", "1 0 /"])
def test_malformed_expressions(text):
    with pytest.raises(ShaderError, match="cannot evaluate"):
        evaluate(text, {"LUMA": PLANE}, {})


def test_steps_follow_what_runs():
    """A doubled luma is what later passes and the chroma hook see; a false WHEN and a texture that was not made leave a pass out."""
    text = (
        "//!HOOK LUMA\n//!BIND HOOKED\n//!WIDTH HOOKED.w 2 *\n//!HEIGHT HOOKED.h 2 *\n//!WHEN OUTPUT.w LUMA.w >\nvec4 hook(){}\n"
        "//!HOOK LUMA\n//!BIND LUMA\n//!WHEN LUMA.w 48 =\n//!SAVE NEVER\nvec4 hook(){}\n"
        "//!HOOK LUMA\n//!BIND NEVER\nvec4 hook(){}\n"
        "//!HOOK CHROMA\n//!BIND LUMA\n//!BIND CHROMA\nvec4 hook(){}\n"
        "//!HOOK MAIN\n//!BIND MAIN\nvec4 hook(){}\n"
    )
    found = steps(parse(text), VIDEO)
    assert [(s.stage, s.width, s.height) for s in found] == [("LUMA", 96, 64), ("CHROMA", 24, 16), ("MAIN", 96, 64)]
    assert found[1].textures["LUMA"].width == 96
    assert found[1].textures["CHROMA"].texel_bytes == 2
    small = steps(parse(text), Video(width=48, height=32, output=(48, 32)))
    assert [(s.stage, s.width) for s in small] == [("LUMA", 48), ("LUMA", 48), ("CHROMA", 24), ("MAIN", 48)]


FRAGMENT = """//!HOOK LUMA
//!BIND LUMA
//!SAVE FEATURE
//!COMPONENTS 4
#define go(x, y) (max(LUMA_texOff(vec2(x, y)), 0.0))
vec4 hook() {
    vec4 place = vec4(LUMA_pos * LUMA_size, 0.0, 0.0); // arithmetic on positions
    vec4 r = mat4(1., 2., 3., 4., 5., 6., 7., 8., 9., 1., 2., 3., 4., 5., 6., 7.) * go(-1, 0); // 16, max 4
    r += vec4(1., 2., 3., 4.) * go(1, 0).x; // 4, max 4
    r.x += dot(vec4(1., 2., 3., 4.), LUMA_tex(LUMA_pos)); // 4
    r += vec4(.1, .2, .3, .4); // 4 additions
    return max(r, vec4(0.)) + vec4(.2) * min(r, vec4(0.)); // 4 and 8
}
"""


def test_fragment_pass_by_hand():
    (got,) = count(parse(FRAGMENT), VIDEO)
    assert (got.full, got.half, got.other, got.fetches) == (28, 0, 20, 3)
    assert (got.read, got.written, got.fetched_bytes, got.shared) == (1, FRAMEBUFFER_BYTES, 3, 0)
    (deep,) = count(parse(FRAGMENT), Video(width=48, height=32, bits=10))
    assert (deep.read, deep.fetched_bytes) == (2, 6)


COMPONENTS = """//!HOOK LUMA
//!BIND LUMA
vec4 hook() {
    ivec2 a;
    a.x = 3;
    a.y = a.x - 1;
    ivec3 b = ivec3(0);
    b.zx = a;
    b.y += 4;
    float sum = 0.0;
    for (int i = 0; i < a.x; i++) sum += LUMA_texOff(vec2(i, 0)).x * 2.0; // 3 fetches, 3 multiply-adds
    for (int i = b.x; i < b.y * b.z; i++) sum += LUMA_texOff(vec2(0, i)).x * 3.0; // from 2 to 12: 10 of each
    return vec4(sum);
}
"""


def test_components_of_integers_are_known():
    (got,) = count(parse(COMPONENTS), VIDEO)
    assert (got.fetches, got.full) == (13, 13)


COMPUTE = """//!HOOK LUMA
//!BIND LUMA
//!SAVE FEATURE
//!WIDTH LUMA.w 2 *
//!COMPONENTS 4
//!COMPUTE 24 16 12 16
#extension GL_EXT_shader_explicit_arithmetic_types_float16 : enable
#ifdef GL_EXT_shader_explicit_arithmetic_types_float16
#   define V4 f16vec4
#   define M4 f16mat4
#else
#   define V4 vec4
#   define M4 mat4
#endif
const ivec2 reach = ivec2(3, 3);
const ivec2 group = ivec2(gl_WorkGroupSize);
const ivec2 tile = group + reach - 1;
shared V4 inp[2][tile.y][tile.x];
V4 load(ivec2 at) { return V4(LUMA_mul * texelFetch(LUMA_raw, at, 0)); }
void hook() {
    uvec2 local = gl_LocalInvocationID.xy;
    for (uint y = local.y; y < tile.y; y += group.y) {
        for (int x = 0; x < tile.x; x += group.x) {
            int ax = int(local.x) + x;
            if (ax >= tile.x) break;
            inp[0][y][ax] = load(ivec2(gl_WorkGroupID.xy) * group + ivec2(ax, y));
            inp[1][y][ax] = V4(0.);
        }
    }
    barrier();
    V4 r = V4(.5);
    for (int i = 0; i < 3; i++) r += M4(1.) * inp[0][local.y + i][local.x];
    imageStore(out_image, ivec2(gl_GlobalInvocationID) * ivec2(2, 1), vec4(r));
    imageStore(out_image, ivec2(gl_GlobalInvocationID) * ivec2(2, 1) + ivec2(1, 0), vec4(r));
}
"""


@pytest.mark.parametrize("half", [True, False])
def test_compute_pass_by_hand(half):
    """4 x 2 workgroups of 12 x 16 threads load tiles of 14 x 18; break and strides count as they run."""
    (got,) = count(parse(COMPUTE), VIDEO, half)
    halo = 14 * 18 / (12 * 16)
    assert got.fetches == pytest.approx(halo)
    macs, loads = (got.half, got.full) if half else (got.full - 4 * halo, 4 * halo)
    assert macs == pytest.approx(3 * 16)
    assert loads == pytest.approx(4 * halo)  # NAME_mul is a float32
    assert got.shared == 3
    assert got.local_bytes == 2 * 18 * 14 * (8 if half else 16)
    assert got.shared_bytes == pytest.approx((3 + 2 * halo) * (8 if half else 16))
    assert (got.threads, got.written, got.read) == (192, 2 * FRAMEBUFFER_BYTES, 1)
    shader = parse(COMPUTE)
    assert static_macs(steps(shader, VIDEO)[0], shader) == (16, 4)


BUFFER = """//!PARAM PTS
//!TYPE DYNAMIC float
1000000.0

//!BUFFER STATE
//!VAR int slot
//!VAR uint words[512]
//!VAR vec4 sums[8]
//!STORAGE
00000000000000000000000000000000

//!HOOK LUMA
//!BIND LUMA
//!BIND STATE
//!SAVE KEPT
//!COMPONENTS 4
//!WIDTH 12
//!HEIGHT 8
//!WHEN PTS 1000000 <
//!COMPUTE 4 4
void hook() {
    uint place = 12u * gl_GlobalInvocationID.y + gl_GlobalInvocationID.x;
    uint word = words[256 * slot + int(place)] >> 8 & 255u; // a load, 2 others; arithmetic on positions
    word += words[256 * slot + int(place) + 1]; // a load, another
    words[256 * (1 - slot) + int(place)] = word;
    if (place == 0u) slot = 1 - slot;
    imageStore(out_image, ivec2(gl_GlobalInvocationID), vec4(word));
}

//!HOOK LUMA
//!BIND KEPT
//!BIND STATE
//!COMPUTE 32 8 1 8
void hook() {
    for (int i = 0; i < 8; i++) sums[i] += 2. * texelFetch(KEPT_raw, ivec2(i, 0), 0); // a load and 4 multiply-adds each
}
"""


def test_buffers_by_hand():
    """6 workgroups of 16 threads: of two loads a thread each word counts once as bytes; 2 x 4 of 8 threads read 8 vectors."""
    shader = parse(BUFFER)
    keep, add = count(shader, VIDEO)
    pixels = VIDEO.width * VIDEO.height
    assert (keep.loads, keep.other, keep.full) == pytest.approx((2 * 96 / pixels, 3 * 96 / pixels, 0))
    assert keep.read == pytest.approx(4 * 2 * 96 / pixels)
    assert keep.written == pytest.approx((4 * 96 + 4 + FRAMEBUFFER_BYTES * 96) / pixels)
    assert (add.loads, add.full) == pytest.approx((8 * 64 / pixels, 4 * 8 * 64 / pixels))
    assert add.read == pytest.approx((16 * 8 + FRAMEBUFFER_BYTES * 96) / pixels)
    assert add.written == pytest.approx(16 * 8 / pixels)
    assert count(shader, Video(width=48, height=32, time=None)) == []
    for step in steps(shader, VIDEO):
        assert to_spirv(standalone(step, shader))


def test_motion_is_counted():
    """Every pass of a shader that keeps the past frame; without a time, those of one frame alone."""
    model = chain_model(Spec(widths=(8,), kernels=(3, 3), acts=("prelu",), kind="three"))
    shader = parse(to_glsl(model, "net", largest=(160, 96)))
    video = Video(width=160, height=96)
    past, alone = count(shader, video), count(shader, Video(width=160, height=96, time=None))
    assert [c.desc.rpartition("motion, ")[2] for c in past if "motion" in c.desc] == [
        *("time", "luma", "level 1", "whole search 1", "whole beside 1", "search 0", "moved", "fit", "neighbour")
    ]
    assert [c.desc.rpartition("motion, ")[2] for c in alone if "motion" in c.desc] == ["no past frame"]
    search = next(c for c in past if c.desc.endswith("search 0"))
    blocks = 41 * 25 / (160 * 96)
    edge = 48 * 32 / (41 * 25)
    assert search.loads == pytest.approx((18 * 24 + 16) * blocks * edge)  # 18 sums of 8 rows of 3 words, and the block's own 16
    assert 2 < search.read < 3  # both frames of 8 bits, with what lies around their rows


def test_unknown_text_is_refused():
    for body, message in (
        ("vec4 hook() { return foo(1.); }", "foo"),
        ("vec4 look() {}", "no function hook"),
        ("vec4 hook( {", "type"),
    ):
        with pytest.raises(ShaderError, match=message):
            count(parse(f"//!HOOK LUMA\n//!BIND LUMA\n{body}\n"), VIDEO)
    with pytest.raises(ShaderError, match=r"malformed //!VAR uint words\[n\]"):
        parse("//!BUFFER STATE\n//!VAR uint words[n]\n//!STORAGE\n0\n")
    with pytest.raises(ShaderError, match="known are HOOK, PARAM, TEXTURE and BUFFER"):
        parse("//!HEAD STATE\n0\n")
    with pytest.raises(ShaderError, match="no //!HOOK"):
        parse("vec4 hook() {}")


@pytest.mark.parametrize("args", STRUCTURES, ids=ids)
def test_rival_does_what_the_layers_say(args):
    """Textures of the picture's size and nothing computed twice: exactly the layers, in vectors of four."""
    model = random_model(**args)
    layers = read_layers(model, ModelInfo.of(model)).layers
    got = count(parse(rival(model)), VIDEO)
    four, macs, fetches, passes = lambda n: -(-n // 4), 0, 0, 0
    for layer in layers:
        taps, outputs = layer.weight.shape[2] ** 2, four(layer.outputs)
        into = 4 * four(layer.inputs) if layer.inputs > 1 else 1
        macs += taps * into * (1 if layer.outputs == 1 else 4 * outputs) + (4 * outputs if layer.slope is not None else 0)
        fetches += outputs * (taps * four(layer.inputs) + (layer.skip is not None))
        passes += outputs
    scale = args.get("scale", 1)
    assert len(got) == passes + (scale > 1)
    assert total(got, "full") == macs
    assert total(got, "fetches") == fetches + (1 if scale == 1 else (1 + args.get("residual", True)) * scale**2)
    assert total(got, "written") == FRAMEBUFFER_BYTES * (passes + (scale**2 if scale > 1 else 0))


def test_rival_of_16_0_4_1_is_the_known_one():
    """25 passes and 10,016 weights, section "size and cost" of the FSRCNNX projects' own figures."""
    got = count(parse(rival(random_model(d=16))), VIDEO)
    assert len(got) == 25
    assert total(got, "full") == 10016 + 5 * 16


@pytest.mark.parametrize("args", [*STRUCTURES, *PLAIN], ids=ids)
def test_compute_build_does_what_its_plan_says(args):
    """Each layer runs for the cells of its tile, in every workgroup, and once more where a skip connection wants it again."""
    model = random_model(**args) if "d" in args else random_plain(**args)
    info = ModelInfo.of(model)
    read = read_layers(model, info)
    chain, source = spread_last(prune(read.layers)), source_of(read, info)

    def work(layer):
        adds_only = (layer.weight[layer.weight != 0] == 1).all()
        return (0 if adds_only else np.count_nonzero(layer.weight)) + (layer.outputs if np.any(layer.slope) else 0)

    shader = parse(to_glsl(model, "net"))
    expected = 0.0
    for step, ran in zip(plan_steps(chain, source), steps(shader, VIDEO), strict=True):
        layout = layout_of(chain, step)
        assert layout
        bw, bh, *_ = ran.shader_pass.compute
        groups = -(-ran.width // bw) * -(-ran.height // bh)
        for segment, halo in zip(layout.segments, layout.halos, strict=True):
            cells = np.prod(layout.tile(halo))
            again = sum(map(work, chain[: step.again + 1])) if step.again is not None else 0
            each = sum(work(chain[i]) + (again if chain[i].skip is not None else 0) for i in segment)
            expected += cells * groups * each / (VIDEO.width * VIDEO.height)
        # A dot product with ones adds up the parts of a sum.
        ones = ran.shader_pass.body.count("vec4(1.))")
        expected += 4 * ones * groups * layout.width * layout.height / (VIDEO.width * VIDEO.height)
    got = count(shader, VIDEO)
    assert total(got, "half") + total(got, "full") == pytest.approx(expected, rel=1e-6)
    single = count(shader, VIDEO, half=False)
    assert total(single, "full") == pytest.approx(expected, rel=1e-6)
    assert total(single, "half") == 0


@pytest.mark.parametrize("build", [name for name, build in BUILDS.items() if not build.texture])
def test_builds_need_little_more_than_the_network(build):
    """On a whole frame, rims, halos and rectifiers add less than a fifth to the multiplications of the network itself."""
    model = calibrated(random_model(d=8))
    weights = ModelInfo.of(model)
    macs = sum(layer.weight.size for layer in read_layers(model, weights).layers)
    video = Video(width=1920, height=1080)
    got = count(parse(to_glsl(model, "net", build)), video)
    assert macs < total(got, "half") + total(got, "full") < 1.3 * macs
    assert total(got, "read") >= 1
    assert got[-1].written == FRAMEBUFFER_BYTES


@pytest.mark.parametrize("args", [STRUCTURES[1], STRUCTURES[3]], ids=ids)
def test_rival_gives_the_models_picture(args):
    """Inside; textures clamped at the border are not the model's border."""
    model = random_model(**args)
    info = ModelInfo.of(model)
    luma, cut = picture(40, 53, 16), info.margin * info.scale
    out, expected = run_placebo(rival(model), luma, info.scale), network(model, luma / 65535)
    inside = np.s_[cut:-cut, cut:-cut]
    assert np.abs(expected - np.kron(luma / 65535, np.ones((info.scale, info.scale))))[inside].max() > 4 / 255
    assert np.abs(out - expected)[inside].max() < 0.35 / 255


def test_floor_is_the_slowest_of_three():
    device = DEVICES[0]
    base = dict.fromkeys(Counts.__dataclass_fields__, 0.0) | {"desc": "", "compute": False, "local_bytes": 0, "threads": 0}
    for field, bound in (("full", "arithmetic"), ("fetches", "textures"), ("read", "memory"), ("written", "memory")):
        got = floor(Counts(**(base | {field: 1000.0})), device, 10**6)
        assert got.bound == bound
    assert floor(Counts(**(base | {"full": 1000.0})), device, 10**6).time == pytest.approx(2e9 / (device.single * 1e12) * 1e3)


@pytest.mark.parametrize("build", BUILDS)
def test_passes_compile_on_their_own(build):
    """What AMD's compiler is given is what players compile."""
    shader = parse(to_glsl(calibrated(random_model(d=8, m=1)), "net", build))
    for step in steps(shader, VIDEO):
        assert to_spirv(standalone(step, shader))[:4] == b"\x03\x02\x23\x07"


def test_amd_compiler():
    compiler = Compiler("navi21")
    shader = parse(COMPUTE)
    (step,) = steps(shader, VIDEO)
    got = compiler.compile(step, shader)
    assert "NAVI21" in compiler.name
    assert 0 < got.vgprs <= 256
    assert got.lds >= 14 * 18 * 8
    assert got.instructions * 4 <= got.code
    with pytest.raises(CompilerMissing, match="no such chip"):
        Compiler("no such chip")


def test_command_line(tmp_path, capsys):
    one, two = tmp_path / "one.glsl", tmp_path / "two.glsl"
    one.write_text(FRAGMENT)
    two.write_text(COMPUTE)
    assert shaders.main([str(one), str(two), "--counts", "--roofline", "--passes", "--size", "48x32"]) == 0
    out = capsys.readouterr().out
    assert "Counts for 48x32" in out
    assert "Floor in ms" in out
    two.write_text("nothing")
    assert shaders.main([str(two), "--counts"]) == 1
    assert "no //!HOOK" in capsys.readouterr().err


def test_times(tmp_path):
    """A shader that works gets times, one that does not compile is told from it, and the device has a name."""
    for name, text in (
        ("works", rival(random_model(d=8, m=1))),
        ("broken", "//!HOOK LUMA\n//!BIND LUMA\nvec4 hook() { return; }\n"),
    ):
        (tmp_path / f"{name}.glsl").write_text(text)
    command = [sys.executable, str(Path(shaders.__file__)), *map(str, tmp_path.glob("*.glsl"))]
    command += ["--times", "--size", "96x64", "--frames", "2", "--repeat", "1"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "Vulkan device: " in done.stdout
    lines = {line.split()[1]: line for line in done.stdout.splitlines() if line.startswith("│")}
    assert "did not run" in lines["broken"]
    assert math.isfinite(float(lines["works"].split("│")[2]))
