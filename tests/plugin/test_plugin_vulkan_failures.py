# SPDX-License-Identifier: MIT
"""Provider ``vulkan`` where something is missing or fails: what it says, and what it goes on with.

Mesa's software device does not fail, so a loader before the system's does (vulkan_loader.cpp), in a process of its own.
"""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from test_plugin_process import run_python
from test_plugin_vulkan import VULKAN

from support import ROOT

CODE = """
import sys
import numpy as np, vapoursynth as vs
core = vs.core.core
messages = []
core.add_log_handler(lambda kind, text: messages.append(text) if text.startswith("Restore: ") else None)
ramp = np.add.outer(np.arange(90), np.arange(130)) % 97 / 97
def fill(n, f):
    out = f.copy()
    np.copyto(np.asarray(out[0]), ramp.astype(np.float32))
    return out
blank = core.std.BlankClip(format=vs.GRAYS, width=130, height=90, length=3, keep=True)
clip = core.std.ModifyFrame(blank, blank, fill)
def planes(**arguments):
    out = core.vsartifact.Restore(clip, model="car_3k", adaptive=False, num_streams=1, **arguments)
    return [np.asarray(out.get_frame(n)[0]).copy() for n in range(3)]
expected = planes(provider="native")
try:
    got = planes(provider="vulkan", device_id=0, fp16=int(sys.argv[1]))
    print(max(float(np.abs(a - b).max()) for a, b in zip(got, expected)))
except vs.Error as error:
    print(error)
for text in messages:
    if "', version " not in text:
        print(text)
"""


@pytest.fixture(scope="module")
def loader(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The loader that fails."""
    path = tmp_path_factory.mktemp("loader") / "libvulkan.so"
    source = ROOT / "tests" / "plugin" / "vulkan_loader.cpp"
    include = ROOT / "vsartifact" / "plugin"
    subprocess.run(["c++", "-std=c++20", "-shared", "-fPIC", "-I", include, source, "-o", path, "-ldl"], check=True)
    return path


needs_device = pytest.mark.skipif(not VULKAN.devices, reason=VULKAN.reason or "")

SENTENCES = {
    "vkEnumeratePhysicalDevices=-3": r"provider 'vulkan' does not start: vkEnumeratePhysicalDevices failed with "
    r"VK_ERROR_INITIALIZATION_FAILED; update or reinstall the graphics driver, or use provider='cpu'",
    "version=1.0": r"provider 'vulkan' needs a Vulkan loader of version 1\.1, got 1\.0\.0; update the graphics driver",
    "vkCreateInstance=absent": r"provider 'vulkan' does not load: the Vulkan loader lacks vkCreateInstance; update the graphics driver",
    "vkCmdDispatch=absent": r"the driver of .* lacks vkCmdDispatch; update it or use another provider",
    "vkCreateDevice=-8": r"the driver of .* failed, vkCreateDevice gave VK_ERROR_FEATURE_NOT_PRESENT; update it or use another prov",
    "vkCreateComputePipelines=-3": r"the driver of .* failed, vkCreateComputePipelines gave VK_ERROR_INITIALIZATION_FAILED; update",
    "vkAllocateMemory=-2": r"there is not enough memory on .*, vkAllocateMemory gave VK_ERROR_OUT_OF_DEVICE_MEMORY; free ",
    "memory=60000": r"model car_3k needs more memory than provider 'vulkan' has, even for tiles of \d+x\d+ \(there is not enough "
    r"memory on .*, vkAllocateMemory gave VK_ERROR_OUT_OF_DEVICE_MEMORY.*\); free memory, lower num_streams, or use a smaller model",
    "vkQueueSubmit=-4": r"provider 'vulkan' failed while it computed model car_3k \(the device .* was lost, vkQueueSubmit gave "
    r"VK_ERROR_DEVICE_LOST.*\), and failed when it was loaded again; use another provider or another model",
    "vkWaitForFences=-4": r"provider 'vulkan' failed while it computed model car_3k \(the device .* was lost, vkWaitForFences gave .*",
}


@needs_device
@pytest.mark.parametrize("fault", SENTENCES)
def test_one_sentence(loader: Path, fault: str) -> None:
    lines = run_python(CODE, "0", VSARTIFACT_VULKAN=str(loader), VULKAN_FAULT=fault).splitlines()
    assert len(lines) == 1
    assert re.match("Restore: " + SENTENCES[fault], lines[0]), lines[0]


@needs_device
def test_no_driver() -> None:
    line = run_python(CODE, "0", VK_ICD_FILENAMES="/nowhere.json", VK_DRIVER_FILES="/nowhere.json")
    assert re.match(
        r"Restore: provider 'vulkan' (does not start: vkCreateInstance failed with VK_ERROR_INCOMPATIBLE_DRIVER|finds no)", line
    )


def test_no_loader(tmp_path: Path) -> None:
    missing = str(tmp_path / "libvulkan.so")
    line = run_python(CODE, "0", VSARTIFACT_VULKAN=missing)
    assert line.startswith(f"Restore: provider 'vulkan' does not load: VSARTIFACT_VULKAN names {missing}: ")
    assert line.endswith("; unset it\n")


@needs_device
@pytest.mark.parametrize("fault", ["vkQueueSubmit=-4@2x1", "vkWaitForFences=-4@2x1"])
def test_goes_on_where_the_device_comes_back(loader: Path, fault: str) -> None:
    """The second frame loses the device; a new one gives the same picture."""
    lines = run_python(CODE, "0", VSARTIFACT_VULKAN=str(loader), VULKAN_FAULT=fault).splitlines()
    assert float(lines[0]) < 5e-6
    assert re.fullmatch(
        r"Restore: provider 'vulkan' failed while it computed .* was lost.*; it was loaded again and works", lines[1]
    )


@needs_device
def test_smaller_tiles_where_memory_is_short(loader: Path) -> None:
    lines = run_python(CODE, "0", VSARTIFACT_VULKAN=str(loader), VULKAN_FAULT="memory=500000").splitlines()
    assert float(lines[0]) < 5e-6
    assert re.match(
        r"Restore: model car_3k takes tiles of \d+x\d+ instead of 130x90, for which provider 'vulkan' lacks ", lines[1]
    )


@needs_device
def test_half_precision_without_fp16_is_float32(loader: Path) -> None:
    lines = run_python(CODE, "1", VSARTIFACT_VULKAN=str(loader), VULKAN_FAULT="half=0").splitlines()
    assert float(lines[0]) < 5e-6


@needs_device
def test_a_card_with_memory_of_its_own(loader: Path) -> None:
    """Samples are copied there and back, a mask's too, and corrections where the host converts colours."""
    masked = CODE.replace("num_streams=1", "num_streams=1, strength_mask=core.std.BlankClip(clip, color=[0.5])")
    for code in (CODE, masked, CODE.replace("vs.GRAYS", "vs.RGBS")):
        lines = run_python(code, "0", VSARTIFACT_VULKAN=str(loader), VULKAN_FAULT="card=1").splitlines()
        assert float(lines[0]) < 5e-6


@needs_device
def test_planes_that_are_larger_than_a_buffer(loader: Path) -> None:
    """The host converts samples, and floats are copied there and back, tile by tile."""
    code = CODE.replace("130", "260").replace("90", "180")
    lines = run_python(code, "0", VSARTIFACT_VULKAN=str(loader), VULKAN_FAULT="range=150000").splitlines()
    assert float(lines[0]) < 5e-6
    assert re.match(
        r"Restore: model car_3k takes tiles of \d+x\d+ instead of 260x180, for which provider 'vulkan' lacks ", lines[1]
    )


VALIDATED = """
import io
import numpy as np, vapoursynth as vs
from PIL import Image
core = vs.core.core
buffer = io.BytesIO()
noise = np.random.default_rng(1).integers(40, 200, (60, 100), np.uint8)
Image.fromarray(noise).save(buffer, "JPEG", quality=40)
decoded = np.asarray(Image.open(buffer))
def fill(n, f):
    out = f.copy()
    np.copyto(np.asarray(out[0]), decoded)
    return out
clip = core.std.BlankClip(format=vs.YUV420P8, width=100, height=60, length=4, color=[90, 100, 130])
clip = clip.std.ModifyFrame(clip, fill)
luma = core.std.ShufflePlanes(clip, 0, vs.GRAY)
for fp16 in (0, 1):
    for model in ("fsrcnnx_car", "chroma_car", "car_yuv420", "fsrcnnx_x2_car", "jpeg_10k"):
        source, mask = (luma, None) if "x2" in model else (clip, luma)
        out = core.vsartifact.Restore(source, model=model, provider="vulkan", device_id=0, fp16=fp16, num_streams=2,
                                      strength_mask=mask)
        for frame in out.frames(close=True):
            pass
print("libVkLayer_khronos_validation" in open("/proc/self/maps").read())
"""

LAYER = Path("/usr/share/vulkan/explicit_layer.d/VkLayer_khronos_validation.json")


@needs_device
@pytest.mark.skipif(not LAYER.is_file(), reason="vulkan-validationlayers is not installed (tests/system_packages.sh)")
@pytest.mark.parametrize("fault", ["", "card=1"])
def test_validation_layer_finds_nothing(loader: Path, fault: str) -> None:
    """It prints what it finds; on memory that is the host's, and on a card's."""
    environment = {"VSARTIFACT_VULKAN": str(loader), "VULKAN_FAULT": fault} if fault else {}
    assert run_python(VALIDATED, VK_INSTANCE_LAYERS="VK_LAYER_KHRONOS_validation", **environment) == "True\n"
