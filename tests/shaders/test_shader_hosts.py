# SPDX-License-Identifier: MIT
"""The same shader files in every host: players and filters, Vulkan and OpenGL, each kind of video, against the network itself.

Hosts keep textures, and on Vulkan arithmetic, in half precision: luma in 0.5..1 has steps of 1/2048, so that everything is within
one 8-bit code. Where a host has 32-bit textures, the shaders are within 1e-4.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
import onnx
import pytest

from support import ROOT
from support.channel_lists import lists
from support.host_frames import FORMATS, Frame, HostFailed, decoded, make_frame
from support.hosts import ADAPTIVE, ALL, HOSTS, Host, random_model, random_plain
from support.shader_models import calibrated
from vsartifact.core.metadata import ModelInfo
from vsartifact.export.onnx_graph import read_graph
from vsartifact.export.play_shader import Plane
from vsartifact.export.to_glsl import to_glsl
from vsartifact.export.verify_shader import network, network_chroma

CODE = 1 / 255
MPV = [name for name in HOSTS if name.startswith("mpv")]
SMALL = {"d": 8, "m": 1}
"""Most tests: what they ask does not depend on depth, and software renderers take seconds to compile a deep network."""
TINY = {"num_feat": 4, "num_conv": 1}
ENGINES = ("placebo", "ffmpeg", "ffmpeg-7", "mpv-gpu", "mpv-0.40-gpu", "mpv-0.40-next")
"""Hosts less those that differ from another one only in the graphics interface."""


def available(name: str) -> Host:
    """A host, or a skip that says why it cannot run."""
    reason = HOSTS[name].missing()
    if reason:
        pytest.skip(reason)
    return HOSTS[name]


def over(hosts: Iterable[str] = HOSTS, builds: Iterable[str] = ALL, formats: Iterable[str] | None = ()) -> pytest.MarkDecorator:
    """Parametrises a test over hosts, their 4:4:4 format (or ``formats``, None for all) and what they run of ``builds``."""
    cases = []
    for host in map(HOSTS.__getitem__, hosts):
        for format in host.formats if formats is None else [f for f in host.formats if f in formats] or host.formats[2:3]:
            cases += [(host.name, format, build) for build in builds if build in (*host.builds, *ADAPTIVE)]
    ids = ["-".join(case if formats != () else case[::2]) for case in cases]
    return pytest.mark.parametrize(("name", "format", "build"), cases, ids=ids)


def size_for(name: str, format: str) -> tuple[int, int]:
    """Height and width, odd where the host takes this format so: VapourSynth does not, mpv 0.35 ends when it pairs U and V then."""
    even = (name == "placebo" and format != "yuv444p16le") or (name == "mpv-gpu" and FORMATS[format].paired)
    return (44, 68) if even else (45, 67)


def noise(host: Host, frame: Frame) -> float:
    """What the host itself may change."""
    return (host.coarse8 if frame.layout.bits == 8 else host.coarse) * CODE


def worst(planes: Sequence[Plane], expected: Sequence[Plane]) -> float:
    """Largest difference anywhere."""
    assert [p.shape for p in planes] == [p.shape for p in expected]
    return max((float(np.abs(p - e).max()) for p, e in zip(planes, expected, strict=True)), default=0.0)


def check(
    host: Host,
    text: str,
    model: onnx.ModelProto,
    frame: Frame,
    tolerance: float = CODE,
    adaptive: bool = False,
    **options: Any,
) -> None:
    """Luma is the network's at every pixel, and not what it was; U and V, which come back at scale 1, are as they were."""
    result = host.run(text, frame, **options)
    luma, scale = result.seen[0], options.get("scale", 1)
    expected = network(model, luma, adaptive=adaptive)
    enlarged = np.kron(luma, np.ones((scale, scale))).astype(np.float64)
    assert worst([expected], [enlarged]) > 4 * CODE
    assert worst(result.planes[:1], [expected]) <= tolerance
    assert worst(result.planes[1:], result.seen[1 : len(result.planes)]) <= noise(host, frame)


@over(builds=("constant",), formats=None)
def test_without_a_shader_the_frame_comes_back(name, format, build):
    """The comparison itself: the way in and out, in this format, changes no plane by more than the host's own rounding."""
    host = available(name)
    frame = make_frame(format, *size_for(name, format), chroma=10)
    result = host.run(None, frame)
    assert worst(result.planes, result.seen) <= noise(host, frame)


@over(builds=("constant", "constant-compat"), formats=None)
def test_formats(name, format, build):
    """Planar, two planes, 8, 10 and 16 bits, all subsamplings, at odd sizes where the host takes them."""
    check_build(name, format, build)


@over(builds=("param",), formats=("yuv420p", "yuv420p16le", "p010le"))
def test_build_with_a_parameter(name, format, build):
    check_build(name, format, build)


def check_build(name: str, format: str, build: str) -> None:
    """The small network in one host, format and build."""
    host = available(name)
    model = random_model(**SMALL)
    check(host, to_glsl(model, "net", build), model, make_frame(format, *size_for(name, format), chroma=8))


@pytest.mark.parametrize("size", [(2, 2), (5, 7), (12, 16), (90, 161)], ids=lambda s: f"{s[1]}x{s[0]}")
@over(builds=("constant", "constant-compat"))
def test_sizes(name, format, build, size):
    """Smaller than, as large as and larger than a workgroup, odd."""
    host = available(name)
    model = random_model(**SMALL)
    check(host, to_glsl(model, "net", build), model, make_frame(format, *size))


@over(hosts=ENGINES, builds=("constant", "constant-compat"))
def test_half_resolution_and_doubling(name, format, build):
    """Pixel-unshuffle in front and a picture of twice the size behind, odd."""
    host = available(name)
    model = random_plain(**TINY, scale=2)
    check(host, to_glsl(model, "twice", build), model, make_frame(format, 31, 45), scale=2)


@pytest.mark.parametrize("rotate", [90, 180, 270])
@over(hosts=MPV, builds=("constant", "constant-compat"))
def test_rotated_video(name, format, build, rotate):
    """vo=gpu turns the picture in the shader's reads, so that the network sees it as displayed; vo=gpu-next turns its result."""
    host = available(name)
    model = random_model(**SMALL)
    check(host, to_glsl(model, "net", build), model, make_frame("yuv444p10le", 34, 46), rotate=rotate)


@over(builds=ADAPTIVE)
def test_adaptive_strength(name, format, build):
    """The factor of every frame, and of a frame that vo=gpu turns: another frame, as borders count less."""
    host = available(name)
    model = calibrated(random_plain(**TINY))
    text, frame = to_glsl(model, "net", build), make_frame(format, *size_for(name, format))
    seen = frame.planes[0] / (2.0**frame.layout.bits - 1)
    assert worst([network(model, seen)], [network(model, seen, adaptive=True)]) > 4 * CODE
    for options in ({}, {"rotate": 90}) if name in MPV else ({},):
        check(host, text, model, frame, adaptive=True, **options)


@over(hosts=ENGINES, builds=("adaptive",), formats=("yuv420p", "yuv420p16le"))
def test_adaptive_chroma(name, format, build):
    """U and V each by its own factor."""
    host = available(name)
    model = calibrated(random_plain(**TINY, unshuffle=1, **lists("chroma")))
    result = host.run(to_glsl(model, "colour", build), make_frame(format, *size_for(name, format), chroma=20))
    expected = network_chroma(model, *result.seen, adaptive=True)
    assert worst(expected, network_chroma(model, *result.seen)) > 2 * CODE
    assert worst(result.planes[1:], expected) <= CODE


@pytest.mark.parametrize("name", [name for name in HOSTS if "param" not in HOSTS[name].builds])
def test_parameters_are_refused(name):
    """Why there is a build of its own: these hosts give up on a file with one ``//!PARAM``."""
    host = available(name)
    with pytest.raises(HostFailed, match="Unrecognized command 'PARAM strength'"):
        host.run(to_glsl(random_model(**SMALL), "net", "param"), make_frame("yuv420p", 16, 16))


@pytest.mark.parametrize("strength", [0.0, 0.5, 2.0])
@pytest.mark.parametrize("name", ["mpv-0.40-next", "mpv-0.40-next-gl"])
def test_strength(name, strength):
    """--glsl-shader-opts=strength=..."""
    host = available(name)
    model = random_model(**SMALL)
    result = host.run(to_glsl(model, "net", "param"), make_frame("yuv420p10le", 30, 40), strength=strength)
    assert worst(result.planes[:1], [network(model, result.seen[0], strength)]) <= CODE


@over(hosts=ENGINES, builds=("constant",), formats=("yuv444p16le", "yuv420p10le"))
def test_two_shaders_share_a_frame(name, format, build):
    """vo=gpu keeps saved textures of all files in one name space; the second shader restores what the first gave."""
    host = available(name)
    first, second = random_model(**SMALL), random_plain(**TINY)
    text = to_glsl(first, "net") + "\n" + to_glsl(second, "half")
    result = host.run(text, make_frame(format, 30, 40))
    assert worst(result.planes[:1], [network(second, network(first, result.seen[0]))]) <= CODE


@over(hosts=("mpv-gpu", "mpv-0.40-gpu"), builds=("constant", "constant-compat"), formats=("yuv420p10le", "p010le"))
def test_single_precision_is_exact(name, format, build):
    """OpenGL, 32-bit textures, read back at 16 bits: 1e-4 at every pixel, borders included, of which the host takes 1e-5."""
    host = available(name)
    model = random_model(**SMALL)
    frame = make_frame(format, *size_for(name, format))
    bare = host.run(None, frame, fbo="rgba32f")
    assert worst(bare.planes, bare.seen) <= 1e-5
    check(host, to_glsl(model, "net", build), model, frame, tolerance=1e-4, fbo="rgba32f")


@over(
    hosts=ENGINES,
    builds=("constant", "constant-compat"),
    formats=("yuv420p", "yuv422p", "yuv444p", "gray", "p010le", "yuv420p16le", "yuv422p16le"),
)
def test_chroma_shaders(name, format, build):
    """4:2:0 gets the network's U and V, guided by luma, which stays; everything else stays as it is."""
    host = available(name)
    model = random_plain(**TINY, unshuffle=1, **lists("chroma"))
    frame = make_frame(format, *size_for(name, format), chroma=10)
    result = host.run(to_glsl(model, "colour", build), frame)
    if FORMATS[format].chroma == (2, 2):
        expected = network_chroma(model, *result.seen)
        assert worst(expected, result.seen[1:]) > 2 * CODE
        assert worst(result.planes[1:], expected) <= CODE
        assert worst(result.planes[:1], result.seen[:1]) <= noise(host, frame)
    else:
        assert worst(result.planes, result.seen) <= noise(host, frame)


SHIPPED = sorted((ROOT / "shaders").rglob("*.glsl"))
EVERYWHERE = ("fsrcnnx_car", "chroma_car")
"""Models whose files every host runs; one of Vulkan and one of OpenGL run the others' too."""


@pytest.mark.parametrize(
    ("name", "path"),
    [
        (name, path)
        for name in ENGINES
        for path in SHIPPED
        if path.stem in EVERYWHERE or name == "placebo" or (name == "mpv-gpu" and "//!PARAM" not in path.read_text())
    ],
    ids=lambda value: value if isinstance(value, str) else value.relative_to(ROOT / "shaders").as_posix(),
)
def test_shipped_shaders(name, path, data):
    """The files of ``shaders`` as they are, on what a codec made of a film: U and V too, where they come back at scale 1."""
    host = available(name)
    model = (ROOT / "vsartifact" / "models" / f"{path.stem}.onnx").read_bytes()
    info = ModelInfo.from_strings(read_graph(model).metadata)
    frame = decoded(host.formats[0], data / "sintel_crf32.mkv")
    result = host.run(path.read_text(), frame, scale=info.scale)
    before = [np.kron(plane, np.ones((info.scale, info.scale))) for plane in result.seen[: len(result.planes)]]
    expected = list(before)
    if info.outputs == ("u", "v"):
        expected[1:] = network_chroma(model, *result.seen, adaptive=bool(info.adaptive))
    else:
        expected[0] = network(model, result.seen[0], adaptive=bool(info.adaptive))
    assert worst(expected, before) > 0.9 * CODE
    assert worst(result.planes, expected) <= CODE


@pytest.mark.parametrize("program", ["mpv", "ffmpeg"])
def test_unpacked_programs_are_complete(program):
    """Nothing of this system's libraries is mixed into what tests/system_packages.sh unpacked."""
    tree = ROOT / "build" / "trixie"
    if not (tree / "bin" / program).exists():
        pytest.skip(f"build/trixie/bin/{program} is not installed (tests/system_packages.sh)")
    (libraries,) = tree.glob("usr/lib/*-linux-gnu")
    (loader,) = libraries.glob("ld-linux-*.so.?")
    search = ":".join(str(libraries / folder) for folder in ("", "blas", "lapack", "pulseaudio"))
    command = [str(loader), "--library-path", search, "--list", str(tree / "usr" / "bin" / program)]
    listed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    lines = [line for line in listed.splitlines() if "linux-vdso" not in line]
    assert len(lines) > 50
    assert [line for line in lines if str(tree) not in line] == []
