# SPDX-License-Identifier: MIT
"""The shipped shaders in players, and the filter on Vulkan: the same picture from the same planes.

Players keep textures, and on Vulkan arithmetic, in half precision; mpv on OpenGL can have textures of 32 bits, whose picture is read
back at 16 bits a sample.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
import vapoursynth as vs
from conftest import frame_planes, make_clip
from test_plugin_vulkan import VULKAN

from support import ROOT
from support.host_frames import Result, decoded
from support.hosts import HOSTS
from vsartifact.core.metadata import ModelInfo
from vsartifact.export.onnx_graph import read_graph

pytestmark = pytest.mark.skipif(not VULKAN.devices, reason=VULKAN.reason or "")

CODE = 1 / 255
SHIPPED = [ROOT / "shaders" / f"{name}.glsl" for name in ("car_3k", "car_10k", "fsrcnnx_car", "chroma_car")]
"""One of each form, adaptive all of them; software renderers take long to compile more."""


def shown(host: str, path: Path, data: Path, **options: str) -> Result:
    """A shader's picture in a player."""
    reason = HOSTS[host].missing()
    if reason:
        pytest.skip(reason)
    info = info_of(path)
    return HOSTS[host].run(
        path.read_text(), decoded(HOSTS[host].formats[-1 if options else 0], data), scale=info.scale, **options
    )


def info_of(path: Path) -> ModelInfo:
    """What the model says of itself."""
    return ModelInfo.from_strings(read_graph((ROOT / "vsartifact" / "models" / f"{path.stem}.onnx").read_bytes()).metadata)


def restored(seen: Sequence[np.ndarray], path: Path, fp16: bool) -> list[np.ndarray]:
    """What the filter makes of those planes, in their units: luma, or U and V."""
    chroma = info_of(path).outputs == ("u", "v")
    planes = [seen[0], seen[1] - 0.5, seen[2] - 0.5] if chroma else [seen[0]]
    fmt = vs.core.get_video_format(vs.YUV420PS if chroma else vs.GRAYS)
    clip = make_clip([plane.astype(np.float32) for plane in planes], fmt)
    out = frame_planes(clip.vsartifact.Restore(model=path.stem, provider="vulkan", device_id=0, fp16=fp16))
    return [plane.astype(float) + 0.5 for plane in out[1:]] if chroma else [out[0].astype(float)]


def difference(result: Result, path: Path, fp16: bool) -> tuple[float, float]:
    """How far the player's picture is from the filter's anywhere, and how far the filter's from the planes before."""
    scale = info_of(path).scale
    expected = restored(result.seen, path, fp16)
    got, before = (planes[1:] if len(expected) == 2 else planes[:1] for planes in (result.planes, result.seen))
    apart = max(float(np.abs(g - e).max()) for g, e in zip(got, expected, strict=True))
    enlarged = [np.kron(plane, np.ones((scale, scale))) for plane in before]
    return apart, max(float(np.abs(e - b).max()) for e, b in zip(expected, enlarged, strict=True))


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_half_precision_is_the_player_s_picture(path: Path, data: Path) -> None:
    """libplacebo on Vulkan, which computes in half precision as the filter does with ``fp16=True``."""
    apart, changed = difference(shown("placebo", path, data / "sintel_crf32.mkv"), path, fp16=True)
    assert changed > 0.9 * CODE
    assert apart <= 0.5 * CODE


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_single_precision_is_the_player_s_picture(path: Path, data: Path) -> None:
    """OpenGL with textures of 32 bits: reading back takes 1e-5 at most, and shaders hold weights of five digits."""
    apart, changed = difference(shown("mpv-gpu", path, data / "sintel_crf32.mkv", fbo="rgba32f"), path, fp16=False)
    assert changed > 0.9 * CODE
    assert apart <= 2e-5
