# SPDX-License-Identifier: MIT
"""What provider ``vulkan`` moves in the device's memory and executes, as benchmarks/vulkan_counts.py counts it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import vulkan_amd
import vulkan_counts
from test_plugin_process import run_python
from test_plugin_vulkan import VULKAN

from support import ROOT, trixie

pytestmark = pytest.mark.skipif(not VULKAN.devices, reason=VULKAN.reason or "")


@pytest.fixture(scope="module")
def loader(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The loader that writes down what is recorded."""
    return vulkan_counts.build_loader(tmp_path_factory.mktemp("loader"))


@pytest.mark.parametrize("model", ["car_3k", "car_10k", "car_40k", "fsrcnnx_car"])
def test_half_of_what_layer_by_layer_moves(loader: Path, model: str) -> None:
    """At 1280x720; at most a tenth more multiplications than the network's own, edges included."""
    network, around = vulkan_counts.passes(model, loader, 1280, 720, False)
    moved, multiplied = (sum(column) / (1280 * 720) for column in zip(*map(vulkan_counts.count_pass, network), strict=True))
    assert 2 + 2 * 4 < sum(vulkan_counts.count_pass(row)[0] for row in around) / (1280 * 720) < 20
    other, own, _, _ = vulkan_counts.layer_by_layer(vulkan_counts.MODELS / f"{model}.onnx", False)
    assert 0.2 * other < moved <= 0.5 * other
    assert own < multiplied <= 1.1 * own


@pytest.mark.skipif(not trixie.TREE.exists(), reason="tests/system_packages.sh has not unpacked Debian 13's Mesa")
def test_most_of_what_is_executed_multiplies(loader: Path, tmp_path: Path) -> None:
    """By the compiler of AMD's driver in Mesa 25, for a card that is not there."""
    rows = tmp_path / "rows.json"
    rows.write_text(json.dumps(vulkan_counts.passes("car_10k", loader, 1280, 720, False)[0]))
    code = f"""
import json
sys.path.insert(0, {str(ROOT / "benchmarks")!r})
from shader_amd import Compiler
from vulkan_counts import show_amd
compiler = Compiler("navi21", probed=True)
print(compiler.name)
show_amd(compiler, json.loads(open(sys.argv[1]).read()))
"""
    name, *passes, total = trixie.run_python(code, rows).splitlines()
    assert "NAVI21" in name
    assert "Mesa 25" in name
    assert all("(0 spilled)" in line for line in passes)
    assert 70 <= int(total.split(":")[1].split("%")[0]) < 100


def test_instructions_are_weighted_by_how_often_they_run() -> None:
    """Two chunks, each staged in five rounds and multiplied by three rows of taps."""
    assembly = """
BB0:
	s_mov_b32 s0, s3  ; before
BB1:
	s_cmp_ge_i32 s18, 4
	s_cbranch_scc1 BB6
BB2:
	buffer_load_dwordx2 v[0:1], v2, s[0:3], 0 offen
	ds_write_b64 v3, v[0:1]
	s_cbranch_scc1 BB2
BB3:
	s_barrier
BB4:
	ds_read_b64 v[0:1], v3
	v_pk_fma_f16 v4, v0, v1, v4
	s_cbranch_scc1 BB4
BB5:
	s_branch BB1
BB6:
	s_endpgm
"""
    trips = vulkan_amd.Trips.of([16, 8, 2, 2, 3, 3, 1, 0, 0, 16, 2, 4, 4, 16, 0, *[0] * 11, 0, 0, 1, 1, 0, 0])
    assert trips == vulkan_amd.Trips(source=0, chunks=2, staging=5, taps=3)
    assert vulkan_amd.executed_instructions(assembly, trips) == 2 + 2 * (4 + 5 * 3 + 3 * 3)


ALL = """
import contextlib, io, numpy as np, vapoursynth as vs
from PIL import Image
buffer = io.BytesIO()
y, x = np.mgrid[:48, :64]
noise = 128 + 40 * np.sin(x / 5 + y / 9) + np.random.default_rng(1).normal(0, 9, x.shape)
Image.fromarray(noise.astype(np.uint8)).save(buffer, "JPEG", quality=40)
decoded = np.asarray(Image.open(buffer))
def fill(n, f):
    out = f.copy()
    for p in (1, 2):
        np.copyto(np.asarray(out[p]), decoded)
    return out
clip = vs.core.std.BlankClip(format=vs.YUV420P8, width=128, height=96, length=1)
clip = clip.std.ModifyFrame(clip, fill)
mask = vs.core.std.BlankClip(format=vs.GRAY16, width=128, height=96, length=1, color=[99])
clip = vs.core.vsartifact.Restore(clip, model="jpeg_chroma", strength_mask=mask, num_streams=1, provider="vulkan", device_id=0)
with contextlib.suppress(vs.Error):  # nothing is computed, so that values may be anything
    clip.get_frame(0).close()
"""


def test_masks_and_bounds_are_the_device_s(loader: Path, tmp_path: Path) -> None:
    """The pass that writes samples reads means of 2x2 of the mask's, behind one that bounds blocks; the host does neither."""
    record = tmp_path / "record"
    run_python(ALL, VSARTIFACT_VULKAN=str(loader), VULKAN_RECORD=str(record))
    rows = [list(map(int, line.split())) for line in record.read_text().splitlines()]
    stores = [row[2 : 2 + row[1]] for row in rows if row[0] == vulkan_counts.STORE]
    assert [constants[5:8] for constants in stores] == [[1, 2, 2]] * 2
    bound = [row[-3:] for row in rows if row[0] == vulkan_counts.BOUND]
    assert bound == [[8, 6, 1]] * 2
