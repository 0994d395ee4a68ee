# SPDX-License-Identifier: MIT
"""Clips in GPU memory (``std.GPUUpload``): they are restored there, as those in the host's memory are.

VapourSynth's own Vulkan device wants Vulkan 1.4, which Debian 13's loader and software device have; they need that system's C
library, so everything here runs in processes of their own (support/trixie.py).
"""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import onnx
import pytest
from conftest import network_bytes, subprocess_environment
from test_plugin_vulkan import random_network

from support import ROOT, trixie
from support.channel_lists import lists

pytestmark = pytest.mark.skipif(not trixie.DEVICE.is_file(), reason="build/trixie is not there (tests/system_packages.sh)")

AGREEMENT = """
import io, json
import numpy as np, vapoursynth as vs
from PIL import Image
from conftest import frame_planes, has_plane_offset, make_clip, mask_plane, peak, pictures
core = vs.core
lines = []
core.add_log_handler(lambda kind, text: lines.append(text))

def compare(form, width, height, provider, arguments):
    fmt = core.get_video_format(getattr(vs, form))
    frames = pictures(fmt, width, height)
    if arguments.pop("blocky", 0):  # material that adaptive strength neither leaves alone nor takes for noise
        for index, plane in enumerate(frames):
            y, x = np.mgrid[: plane.shape[0], : plane.shape[1]]
            unit = 0.5 + 0.2 * np.sin(x // 8 * 1.3 + y // 8 * 0.7) + 0.02 * np.sin(x * 0.9) * np.sin(y * 1.1)
            plane[:] = np.round(peak(fmt) * unit) if peak(fmt) > 1 else unit - 0.5 * has_plane_offset(fmt, index)
    for index, quality in enumerate(arguments.pop("jpeg", [])):  # which 0 leaves as it is
        plane = frames[index]
        if quality:
            buffer = io.BytesIO()
            y, x = np.mgrid[: plane.shape[0], : plane.shape[1]]
            noise = np.random.default_rng(quality).normal(0, 9, plane.shape)
            smooth = 128 + 60 * np.sin(x / 17 + y / 29) + 40 * np.sin(x * y / 900) + noise
            Image.fromarray(smooth.clip(0, 255).astype(np.uint8)).save(buffer, "JPEG", quality=quality)
            code = np.asarray(Image.open(buffer)).astype(np.float64)
            scaled = code * peak(fmt) / 255
            plane[:] = np.round(scaled) if peak(fmt) > 1 else scaled - 0.5 * has_plane_offset(fmt, index)
    clip = make_clip(frames, fmt)
    on_card, on_host = {**arguments}, arguments
    if mask := arguments.pop("mask", ""):  # its format, and whether it is where the clip is
        mask_format = core.get_video_format(getattr(vs, mask[0]))
        host_mask = make_clip([mask_plane(mask_format, width, height)], mask_format)
        card_mask = core.std.GPUUpload(host_mask)
        on_card, on_host = {**arguments}, {**arguments}
        on_card["strength_mask"], on_host["strength_mask"] = (card_mask, host_mask) if mask[1] else (host_mask, card_mask)
    there = core.vsartifact.Restore(core.std.GPUUpload(clip), **on_card)
    assert there.gpu_resident
    got = frame_planes(core.std.GPUDownload(there))
    here = {"device_id": 0} if provider == "vulkan" else {}
    restored = core.vsartifact.Restore(clip, provider=provider, **here, **on_host)
    expected = frame_planes(restored)
    difference = max(float(np.abs(a.astype(float) - b).max()) for a, b in zip(got, expected, strict=True))
    changed = expected[0].shape != (height, width) or max(
        float(np.abs(a.astype(float) - b).max()) for a, b in zip(frame_planes(clip), expected, strict=True))
    return difference, float(changed), restored.get_frame(0).props.get("VSArtifactAdaptive", 1.0)

print(json.dumps([compare(*case) for case in json.loads(sys.argv[1])]))
assert not [line for line in lines if "inserted" in line], lines
"""

FORMATS = [
    "GRAY8",
    "GRAY16",
    "GRAYH",
    "GRAYS",
    "YUV420P8",
    "YUV420P10",
    "YUV420P16",
    "YUV422P8",
    "YUV444P12",
    "YUV420PS",
    "YUV444PH",
]
SHIPPED = ["fsrcnnx_car", "fsrcnnx_x2_car", "car_3k", "car_10k", "car_40k", "chroma_car", "car_yuv420"]


def compare(cases: list[tuple[str, int, int, str, dict[str, Any]]]) -> list[tuple[float, float, Any]]:
    """For each case (format, width, height, provider, arguments): how far the picture is from that provider's on the host's memory;
    how much that one changes; its factors of adaptive strength.
    """
    results: list[tuple[float, float, Any]] = json.loads(trixie.run_python(AGREEMENT, json.dumps(cases)).splitlines()[-1])
    return results


def slack(form: str) -> float:
    """Sums are taken in another order, so that what lies between two codes may become either; halves are rounded by the driver."""
    return 5e-6 if form.endswith("S") else 1e-3 if form.endswith("H") else 1


def test_formats_agree() -> None:
    """Integers in, integers out, and floats; every plane by a model of one plane."""
    planes = {form: [0] if form.startswith("GRAY") else [0, 1, 2] for form in FORMATS}
    cases = [(form, 66, 50, "native", {"model": "car_3k", "adaptive": False, "planes": planes[form]}) for form in FORMATS]
    for case, (difference, changed, _) in zip(cases, compare(cases), strict=True):
        assert changed > 2 * slack(case[0]), case
        assert difference <= slack(case[0]), case


def test_shipped_models_agree() -> None:
    """With what the provider computes on the host's memory, in float32 and in half precision; colour guides chroma of 4:2:0."""
    cases: list[tuple[str, int, int, str, dict[str, Any]]] = []
    for model in SHIPPED:
        form = "YUV420PS" if "chroma" in model or "yuv" in model else "GRAYS"
        for fp16 in (0, 1):
            cases.append((form, 70, 46, "vulkan", {"model": model, "fp16": fp16, "adaptive": False}))
    for case, (difference, changed, _) in zip(cases, compare(cases), strict=True):
        assert changed > 0.01, case
        assert difference < 5e-6, case


def test_models_of_three_planes_agree(tmp_path: Path) -> None:
    """R'G'B' on RGB, and Y'CbCr with chroma of luma's size on 4:4:4: every plane by every other."""
    rgb = random_network(tmp_path / "rgb.onnx", "plain", {"num_feat": 8, "num_conv": 1, "unshuffle": 1, **lists("rgb")})
    yuv = random_network(tmp_path / "yuv.onnx", "plain", {"num_feat": 8, "num_conv": 1, "unshuffle": 2, **lists("yuv444")})
    cases: list[tuple[str, int, int, str, dict[str, Any]]] = [
        (form, 66, 50, "vulkan", {"model": str(rgb if form.startswith("RGB") else yuv), "adaptive": False})
        for form in ("RGB24", "RGB30", "RGB48", "RGBH", "RGBS", "YUV444P8", "YUV444PS")
    ]
    for case, (difference, changed, _) in zip(cases, compare(cases), strict=True):
        assert changed > 2 * slack(case[0]), case
        assert difference <= slack(case[0]), case


def test_luma_of_rgb_agrees(tmp_path: Path) -> None:
    """What a model of one plane changes in luma reaches all planes of R'G'B', or those that are asked for."""
    (tmp_path / "padded.onnx").write_bytes(network_bytes(output="picture", padded=True))
    cases: list[tuple[str, int, int, str, dict[str, Any]]] = [
        ("RGB24", 130, 98, "native", {"blocky": 1}),
        ("RGBS", 130, 98, "native", {"blocky": 1, "model": "car_10k", "tilesize": [64, 48], "mask": ["GRAY8", 1]}),
        ("RGB30", 66, 50, "native", {"model": "car_3k", "adaptive": False, "planes": [0, 2], "strength": 0.7}),
        ("RGBH", 66, 50, "native", {"model": "car_3k", "adaptive": False}),
        ("RGBS", 66, 50, "vulkan", {"model": str(tmp_path / "padded.onnx"), "tilesize": [40, 32], "overlap": [6, 4]}),
        ("RGBS", 66, 50, "vulkan", {"model": str(tmp_path / "padded.onnx")}),
    ]
    for case, (difference, changed, _) in zip(cases, compare(cases), strict=True):
        assert changed > 2 * slack(case[0]), case
        assert difference <= slack(case[0]), case


def test_adaptive_strength_is_found_there() -> None:
    """The default models, luma and then chroma; factors by the host lie between nothing and everything."""
    cases: list[tuple[str, int, int, str, dict[str, Any]]] = [
        ("YUV420P8", 130, 98, "native", {"blocky": 1}),
        ("YUV420PS", 130, 98, "native", {"blocky": 1}),
        ("GRAYS", 200, 150, "native", {"blocky": 1}),
        ("YUV420PS", 130, 98, "native", {"blocky": 1, "model": "car_yuv420"}),
        ("GRAYS", 150, 90, "native", {"blocky": 1, "tilesize": [64, 48]}),
        ("GRAYS", 2, 2, "native", {"model": "car_10k"}),
    ]
    for case, (difference, changed, factors) in zip(cases, compare(cases), strict=True):
        first = factors[0] if isinstance(factors, list) else factors
        assert case[1] == 2 or 0.05 < first < 1.45, (case, factors)
        assert changed > 1e-3, (case, changed)
        assert difference <= slack(case[0]), case


def test_masks_agree() -> None:
    """A mask may lie in GPU memory or in the host's, whatever the clip does."""
    cases: list[tuple[str, int, int, str, dict[str, Any]]] = [
        ("YUV420P8", 130, 98, "native", {"blocky": 1, "mask": ["GRAY8", 1]}),
        ("YUV420P8", 130, 98, "native", {"blocky": 1, "mask": ["GRAY8", 0]}),
        ("GRAYS", 66, 50, "native", {"model": "car_3k", "adaptive": False, "mask": ["GRAYH", 1], "strength": 0.8}),
        ("YUV444P16", 66, 50, "native", {"model": "car_3k", "adaptive": False, "mask": ["GRAYS", 0], "planes": [1, 2]}),
        ("YUV420PS", 66, 50, "native", {"model": "car_yuv420", "adaptive": False, "mask": ["GRAY10", 1], "tilesize": [24, 16]}),
        ("GRAYS", 66, 50, "native", {"model": "fsrcnnx_x2_car", "mask": ["GRAY8", 1]}),
    ]
    for case, (difference, changed, _) in zip(cases, compare(cases), strict=True):
        assert changed > 2 * slack(case[0]), case
        assert difference <= slack(case[0]), case


def test_jpegs_agree(tmp_path: Path) -> None:
    """The quantization is found there, told to the network, and bounds what it changes; planes without one are adaptive."""
    phases = "y00 y01 y10 y11"
    guided = {"inputs": f"jpeg_level {phases} u jpeg_known v", "outputs": f"v {phases}"}
    both = random_network(tmp_path / "both.onnx", "plain", {"num_feat": 8, "num_conv": 1, "unshuffle": 1, **guided})
    cases: list[tuple[str, int, int, str, dict[str, Any]]] = [
        ("GRAYS", 130, 98, "native", {"model": "jpeg_10k", "jpeg": [40]}),
        ("GRAY8", 133, 99, "native", {"model": "jpeg_10k", "jpeg": [75]}),
        ("GRAYS", 130, 98, "native", {"model": "jpeg_10k", "blocky": 1}),
        ("YUV420PS", 130, 98, "native", {"model": "jpeg_chroma", "jpeg": [30, 60, 85]}),
        ("YUV420PS", 130, 98, "native", {"model": "jpeg_chroma", "jpeg": [0, 60, 0], "planes": [2], "adaptive": False}),
        ("YUV444P16", 66, 50, "native", {"model": "jpeg_10k", "jpeg": [50, 0, 90], "planes": [0, 1, 2], "tilesize": [48, 40]}),
        ("YUV420PS", 130, 98, "vulkan", {"model": str(both), "jpeg": [40, 50, 60], "adaptive": False}),
        ("GRAYS", 7, 9, "native", {"model": "jpeg_10k"}),
    ]
    for case, (difference, changed, _) in zip(cases, compare(cases), strict=True):
        assert case[1] == 7 or changed > 2 * slack(case[0]), case
        assert difference <= slack(case[0]), (case, difference)


def test_sizes_and_tiles_agree(tmp_path: Path) -> None:
    """Tiles whose edges would show are blended."""
    (tmp_path / "padded.onnx").write_bytes(network_bytes(output="picture", padded=True))
    sizes: list[tuple[int, int, dict[str, Any]]] = [
        (1, 1, {}),
        (1, 40, {}),
        (130, 1, {}),
        (33, 7, {}),
        (150, 90, {"tilesize": [41, 32]}),
        (150, 90, {"tilesize": [64, 90]}),
    ]
    cases: list[tuple[str, int, int, str, dict[str, Any]]] = [
        (form, width, height, "native", {"model": "car_3k", "adaptive": False, **arguments})
        for width, height, arguments in sizes
        for form in ("GRAYS", "GRAY8")
    ]
    cases.append(("YUV420P10", 150, 90, "native", {"model": "chroma_car", "adaptive": False, "tilesize": [32, 24]}))
    cases.append(("GRAY16", 90, 70, "native", {"model": "fsrcnnx_x2_car", "tilesize": [48, 40]}))
    blended = {"model": str(tmp_path / "padded.onnx"), "tilesize": [40, 32], "overlap": [6, 4]}
    cases += [(form, 90, 70, "vulkan", blended) for form in ("GRAYS", "GRAY8")]
    for case, (difference, _, _) in zip(cases, compare(cases), strict=True):
        assert difference <= slack(case[0]), case


CHAIN = """
import vapoursynth as vs
core = vs.core
clip = core.std.BlankClip(width=64, height=48, format=vs.YUV420P8, length=6, color=[90, 100, 130])
clip = core.std.GPUUpload(clip)
clip = core.vsartifact.Restore(clip, model="car_3k")
clip = core.vsartifact.Restore(clip, model="chroma_car")
clip = core.std.BoxBlur(clip)
clip.set_output()
"""


@pytest.fixture
def vspipe(tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Runs vspipe, which finds its Python by a file in a folder of configurations.

    It is run again where it crashes in the end, four times at most: llvmpipe (Mesa 25.0) still works at a submission that it has
    told to be done while VapourSynth R81 frees what that uses. Of 200 runs with VapourSynth's own filters alone 39 ended so.
    """
    folder = str(tmp_path / "config")
    environment = subprocess_environment(XDG_CONFIG_HOME=folder)
    subprocess.run([sys.executable, "-m", "vapoursynth", "config"], env=environment, check=True, stdout=subprocess.DEVNULL)

    def run(*arguments: object) -> subprocess.CompletedProcess[str]:
        for ends in [(0, -signal.SIGSEGV)] * 4 + [(0,)]:
            done = trixie.run(trixie.VAPOURSYNTH / "vspipe", *arguments, ends=ends, XDG_CONFIG_HOME=folder)
            if done.returncode == 0:
                break
        return done

    return run


def filters(graph: str) -> list[str]:
    """Names of the filters of a script, one behind the other, out of what ``vspipe --graph simple`` writes."""
    names = dict(re.findall(r'(n\d+) \[label="(\w+)"', graph))
    after = dict(re.findall(r"(n\d+) -> (n\d+)", graph))
    at = next(node for node in names if node not in after.values())
    order = [names[at]]
    while at in after:
        at = after[at]
        order.append(names[at])
    return order


def test_a_chain_of_filters_has_no_download_between(
    tmp_path: Path, vspipe: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    """VapourSynth tells of every transfer that it adds, and its graph shows the filters one behind the other."""
    script = tmp_path / "chain.vpy"
    script.write_text(CHAIN)
    said = vspipe(script, "--").stderr
    assert "Output 6 frames" in said
    inserted = [line for line in said.splitlines() if "automatically inserted" in line]
    assert len(inserted) == 1, said
    assert "GPUDownload automatically inserted for a GPU resident script output" in inserted[0]
    order = filters(vspipe("--graph", "simple", script, "-").stdout)
    assert order == ["BlankClip", "GPUUpload", "Restore", "Restore", "BoxBlur", "GPUDownload"]


def test_the_script_of_the_guide_runs(tmp_path: Path, vspipe: Callable[..., subprocess.CompletedProcess[str]]) -> None:
    guide = (ROOT / "docs/guides/vulkan.md").read_text()
    text = next(block for block in re.findall(r"```python\n(.*?)```", guide, re.DOTALL) if "GPUUpload" in block)
    film, script = tmp_path / "film.mkv", tmp_path / "script.vpy"
    source = ROOT / "tests/data/sintel_crf32.mkv"
    crop = ["-vf", "crop=96:64", "-frames:v", "2", "-c:v", "libx264", "-threads", "1"]
    subprocess.run(["ffmpeg", "-loglevel", "error", "-i", source, *crop, film], check=True)
    script.write_text(text.replace("INPUT.mkv", str(film)).replace("1280, 720", "128, 72"))
    assert "Output 2 frames" in vspipe(script, "--").stderr
    order = filters(vspipe("--graph", "simple", script, "-").stdout)
    assert [name for name in order if name.startswith("GPU")] == ["GPUUpload", "GPUDownload"], order
    assert order[-1] == "GPUDownload"


FLIGHT = """
import numpy as np, vapoursynth as vs
from conftest import make_clip, pictures
core = vs.core
core.num_threads = 4
fmt = core.get_video_format(vs.YUV420P8)
clips = [core.std.GPUUpload(make_clip(pictures(fmt, 64, 48, seed=n), fmt)) for n in range(3)]
clip = core.std.Loop(core.std.Splice(clips), 40)
def planes(frame):
    return [np.asarray(frame[p]).copy() for p in range(3)]
expected, used = None, []
for streams in (1, 2, 6):
    restored = core.vsartifact.Restore(clip, model=["car_3k", "chroma_car"], num_streams=streams)
    restored = core.std.GPUDownload(core.std.BoxBlur(restored))
    for n, frame in enumerate(restored.frames(prefetch=8, close=True)):
        if expected is None or n >= len(expected):
            expected = (expected or []) + [planes(frame)]
        assert all((a == b).all() for a, b in zip(planes(frame), expected[n])), (streams, n)
        if streams == 6 and n in (40, 119):
            used.append(core.vulkan_device_info["allocated"])
for n in range(3, 120):
    assert all((a == b).all() for a, b in zip(expected[n], expected[n % 3])), n
print(*used)
"""


def test_frames_in_flight_give_the_same_bits() -> None:
    """One frame at a time, two, and more than VapourSynth works at; the device's memory does not grow."""
    early, late = map(int, trixie.run_python(FLIGHT).split())
    assert 0 < late <= early * 1.05


def test_declarations_are_those_of_vapoursynth() -> None:
    """The places of functions that the plugin calls: VapourSynth's header has no version."""
    include = [f"-I{ROOT / 'vsartifact/plugin'}", "-isystem", str(trixie.VAPOURSYNTH / "include")]
    source = ROOT / "tests/plugin/gpu_layout.cpp"
    subprocess.run(["c++", "-std=c++20", "-fsyntax-only", "-DVS_USE_API_43", *include, source], check=True)


REFUSED = """
import json, vapoursynth as vs
core = vs.core
def said(form, arguments, *others):
    clip = core.std.GPUUpload(core.std.BlankClip(format=getattr(vs, form), width=64, height=48, length=1))
    for name in others:
        arguments[name] = core.std.BlankClip(format=vs.GRAY8, width=64, height=48, length=1)
    try:
        core.vsartifact.Restore(clip, **arguments)
    except vs.Error as error:
        return str(error)
    return ""
print(json.dumps([said(*case) for case in json.loads(sys.argv[1])]))
"""

SENTENCES: list[tuple[list[Any], str]] = [
    (
        ["YUV420P8", {"provider": "native"}],
        r"provider 'native' does not compute in GPU memory, where the clip is; leave it out, or",
    ),
    (["YUV420P8", {"device_id": 0}], r"device_id is 0, and a clip in GPU memory is restored on VapourSynth's own device, which "),
    (
        ["YUV420P8", {"provider": "vulkan", "provider_options": ["a=b"]}],
        r"provider_options holds a, provider 'vulkan' has no opt",
    ),
    (
        ["YUV420P8", {"texture": 0.5}],
        r"texture is not put back in GPU memory yet, where the clip is; leave it out, or take the clip out of GPU memory w",
    ),
    (
        ["YUV420P8", {"texture": 0.5, "strength": 0}],
        r"texture is not put back in GPU memory yet, where the clip is; leave it out, or take the clip out of GPU memory w",
    ),
    (
        ["GRAY8", {"model": "car_3k"}, "neighbors"],
        r"neighbors are for one model that reads other frames, got 0 of them; leave it out",
    ),
    (
        ["RGB24", {"model": "car3_10k"}],
        r"model car3_10k reads other frames, which are not moved by the luma of RGB24 in GPU memory yet; take the clip out of ",
    ),
    (
        ["YUV420P8", {"model": "FOLDER/rgb.onnx"}],
        r"model rgb of channels r g b -> r g b needs YUV420P8 converted, which is not done in GPU memory yet",
    ),
    (
        ["YUV420P8", {"model": "fsrcnnx_x2_car"}],
        r"model fsrcnnx_x2_car enlarges one plane, and the others of YUV420P8 are not en",
    ),
    (
        ["GRAY8", {"model": "FOLDER/other.onnx"}],
        r"model other has the operator Softplus among its nodes, which provider 'vulkan' does ",
    ),
]


def test_says_what_does_not_run_there(tmp_path: Path) -> None:
    """One sentence with the cause and what to do."""
    random_network(tmp_path / "rgb.onnx", "block_cnn", {})
    model = onnx.load_from_string(network_bytes())
    node = next(n for n in model.graph.node if n.op_type == "PRelu")
    node.op_type = "Softplus"
    (tmp_path / "other.onnx").write_bytes(model.SerializeToString())
    cases = json.dumps([case for case, _ in SENTENCES]).replace("FOLDER", str(tmp_path))
    said = json.loads(trixie.run_python(REFUSED, cases).splitlines()[-1])
    for (case, expected), got in zip(SENTENCES, said, strict=True):
        assert re.match("Restore: " + expected, got), (case, got)


OTHER_CORE = """
import numpy as np, vapoursynth as vs
from conftest import frame_planes, make_clip, pictures
core = vs.core
lines = []
core.add_log_handler(lambda kind, text: lines.append(text) if text.startswith("Restore: ") else None)
core.std.LoadPlugin(sys.argv[1])
core.other.Core(version=82)
fmt = core.get_video_format(vs.YUV420P8)
clip = make_clip(pictures(fmt, 64, 48), fmt)
restored = core.vsartifact.Restore(core.std.GPUUpload(clip), provider="native")
assert restored.gpu_resident
expected = frame_planes(core.vsartifact.Restore(clip, provider="native"))
assert all((a == b).all() for a, b in zip(frame_planes(core.std.GPUDownload(restored)), expected))
print(lines[0])
"""


def test_another_release_is_not_called(tmp_path: Path) -> None:
    """The header has no version, so a core of another release gets its frames by the host's memory, and a sentence."""
    library = tmp_path / "other.so"
    source = ROOT / "tests/plugin/other_core.cpp"
    include = trixie.VAPOURSYNTH / "include"
    subprocess.run(["c++", "-std=c++20", "-shared", "-fPIC", "-isystem", include, source, "-o", library], check=True)
    line = trixie.run_python(OTHER_CORE, library).splitlines()[-1]
    assert re.match(
        r"Restore: clips in GPU memory are restored there with VapourSynth R81, got R82, whose Vulkan functions may", line
    )
