# SPDX-License-Identifier: MIT
"""Clips in GPU memory where something is short, lost or broken, and what Khronos' layer finds in what is recorded for them.

The software device does not fail: a loader before Debian 13's does (vulkan_loader.cpp), by which VapourSynth opens its device.
"""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import numpy as np
import onnx
import pytest
from conftest import network_bytes
from onnx import numpy_helper

from support import ROOT, trixie

pytestmark = pytest.mark.skipif(not trixie.DEVICE.is_file(), reason="build/trixie is not there (tests/system_packages.sh)")

FAULTY = """
import vapoursynth as vs
core = vs.core
lines = []
core.add_log_handler(lambda kind, text: lines.append(text) if text.startswith("Restore: ") else None)
width, height, frames = map(int, sys.argv[2:])
clip = core.std.BlankClip(format=vs.GRAYS, width=width, height=height, length=max(frames, 1), color=[0.5])
try:
    restored = core.vsartifact.Restore(core.std.GPUUpload(clip), model=sys.argv[1], num_streams=1, adaptive=False)
    for n in range(frames):
        restored.get_frame(n).close()
    print("no error")
except vs.Error as error:
    print(error)
try:
    del restored
except NameError:
    pass
print(*lines, sep="\\n")
"""


@pytest.fixture(scope="module")
def loader(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the loader that fails."""
    folder = tmp_path_factory.mktemp("loader")
    source, include = ROOT / "tests/plugin/vulkan_loader.cpp", ROOT / "vsartifact/plugin"
    subprocess.run(
        ["c++", "-std=c++20", "-shared", "-fPIC", "-I", include, source, "-o", folder / "libvulkan.so.1", "-ldl"], check=True
    )
    return folder


def fail(loader: Path, fault: str, model: str, *numbers: int) -> list[str]:
    """What is printed: the error of a frame or of the filter's creation, then the plugin's lines of VapourSynth's log."""
    real = trixie.libraries() / "libvulkan.so.1"
    return trixie.run_python(FAULTY, model, *numbers, before=loader, VULKAN_REAL=str(real), VULKAN_FAULT=fault).splitlines()


def test_smaller_tiles_where_memory_is_short(loader: Path) -> None:
    """The filter is made, with tiles that fit; no frame is asked for, which the software device would compute for long."""
    lines = fail(loader, "memory=200000000", "car_10k", 1900, 1000, 0)
    assert lines[0] == "no error"
    width, height = map(int, re.findall(r"^Restore: for lack of GPU memory tiles are (\d+)x(\d+)$", "\n".join(lines), re.M)[0])
    assert width * height < 1900 * 1000


def test_smaller_tiles_where_buffers_are(loader: Path) -> None:
    lines = fail(loader, "range=3000000", "car_3k", 640, 360, 1)
    assert lines[0] == "no error"
    width, height = map(
        int, re.findall(r"^Restore: for the max size of the device's buffers tiles are (\d+)x(\d+)$", lines[1])[0]
    )
    assert width * height < 640 * 360


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        ("range=10000", r"buffers of \d+ MiB exceed the max buffer size of .+; take the clip out of GPU memory with std\.GPUDow"),
        (
            "memory=60000",
            r"VapourSynth's Vulkan device has not enough memory \(.+\); free GPU memory or restart, or take the clip",
        ),
        (
            "vkCreateComputePipelines=-3",
            r"the driver of .* failed, vkCreateComputePipelines gave VK_ERROR_INITIALIZATION_FAILED; u",
        ),
        (
            "vkQueueSubmit2=-4@6",
            r"VapourSynth's Vulkan device does not take commands \(.+\); free GPU memory or restart, or take",
        ),
    ],
)
def test_one_sentence(loader: Path, fault: str, sentence: str) -> None:
    lines = fail(loader, fault, "car_3k", 64, 48, 8)
    assert re.match("Restore: " + sentence, lines[0]), lines


def test_values_that_are_not_finite(tmp_path: Path) -> None:
    """Reported with the next frame that is computed in the same memory, and in the log where there is none."""
    model = onnx.load_from_string(network_bytes())
    weight = next(w for w in model.graph.initializer if w.name == "feature_w")
    weight.CopyFrom(numpy_helper.from_array(numpy_helper.to_array(weight) * np.float32(3e38), weight.name))
    path = tmp_path / "broken.onnx"
    path.write_bytes(model.SerializeToString())
    for frames in (1, 3):
        first, *lines = trixie.run_python(FAULTY, path, 40, 24, frames).splitlines()
        sentence = "Restore: model broken gives values that are not finite; its weights are broken, copy or export it again"
        assert first == ("no error" if frames == 1 else sentence)
        assert sentence in lines


KEPT = """
import vapoursynth as vs
clip = vs.core.std.GPUUpload(vs.core.std.BlankClip(width=64, height=48, format=vs.GRAY8))
for n in range(10):
    vs.core.vsartifact.Restore(clip, model="car_3k")
print("kept")
try:
    for model in ("car_10k", "car_40k", "fsrcnnx_car"):
        vs.core.vsartifact.Restore(clip, model=model)
except vs.Error as error:
    print(error)
"""


def test_pipelines_are_made_once_by_device(loader: Path) -> None:
    """Ten filters, one after the other, make fewer than ten, at which the loader would fail, as it does with more models."""
    fault = "vkCreateComputePipelines=-3@10"
    real = trixie.libraries() / "libvulkan.so.1"
    kept, error = trixie.run_python(KEPT, before=loader, VULKAN_REAL=str(real), VULKAN_FAULT=fault).splitlines()
    assert kept == "kept"
    assert "vkCreateComputePipelines gave" in error


VALIDATED = """
import gc, vapoursynth as vs

class Policy(vs.EnvironmentPolicy):
    current = None
    def on_policy_registered(self, api): self.api = api
    def on_policy_cleared(self): pass
    def get_current_environment(self): return self.current
    def set_environment(self, environment):
        before, self.current = self.current, environment
        return before
    def is_alive(self, environment): return True

policy = Policy()
vs.register_policy(policy)
environment = policy.api.create_environment()
policy.set_environment(environment)
from conftest import make_clip, pictures
core = vs.core.core
core.add_log_handler(lambda kind, text: print(text) if kind > vs.MESSAGE_TYPE_INFORMATION else None)
yuv, grey, rgb = (core.get_video_format(form) for form in (vs.YUV420P8, vs.GRAY16, vs.RGB24))
mask = {"strength_mask": core.std.BlankClip(format=vs.GRAY8, width=150, height=98, color=[100], length=1)}
for fmt, arguments in ((yuv, {}), (yuv, {"fp16": 1, **mask}), (grey, {"tilesize": [64, 48]}), (yuv, {"model": "car_yuv420"}),
                       (yuv, {"model": "jpeg_chroma", **mask}), (grey, {"model": "fsrcnnx_x2_car"}),
                       (rgb, {"model": sys.argv[1], "tilesize": [100, 98], "overlap": 4, **mask}),
                       (grey, {"model": "car3_10k"})):
    clip = core.std.GPUUpload(make_clip(pictures(fmt, 150, 98), fmt, length=4))
    for frame in core.std.BoxBlur(core.vsartifact.Restore(clip, **arguments)).frames(prefetch=4, close=True):
        pass
print("libVkLayer_khronos_validation" in open("/proc/self/maps").read())
del core, yuv, grey, rgb, clip, mask, arguments, frame
policy.set_environment(None)
policy.api.destroy_environment(environment)
gc.collect()
print("libVkLayer_khronos_validation" in open("/proc/self/maps").read())
"""


def test_validation_layer_finds_nothing(tmp_path: Path) -> None:
    """Missing barriers included: without the one behind load.comp it prints READ_AFTER_WRITE. When the core is freed, and by that
    its device, no pipeline is left, which the layer says itself, there being no log any more.
    """
    settings = ("validate_sync", "syncval_submit_time_validation", "syncval_shader_accesses_heuristic")
    lines = [f"khronos_validation.{name} = true\n" for name in settings]
    action = "khronos_validation.debug_action = VK_DBG_LAYER_ACTION_LOG_MSG\n"
    (tmp_path / "vk_layer_settings.txt").write_text("".join([*lines, action]))
    (tmp_path / "padded.onnx").write_bytes(network_bytes(output="picture", padded=True))
    said = trixie.run_python(
        VALIDATED,
        tmp_path / "padded.onnx",
        VS_VULKAN_VALIDATION="1",
        VK_LAYER_PATH=str(trixie.LAYER.parent),
        VK_LAYER_SETTINGS_PATH=str(tmp_path),
    )
    assert said == "True\nFalse\n"
