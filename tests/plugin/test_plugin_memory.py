# SPDX-License-Identifier: MIT
"""Processes that may not take the memory that a whole frame wants: tiles get smaller until it fits, or an error says that it cannot."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from conftest import python

from support import ROOT

SHORT = """
import json, resource, sys
sys.path.insert(0, sys.argv[1])
import numpy as np, vapoursynth as vs
from conftest import frame_planes, make_clip, network_bytes, pictures
core = vs.core
model, provider, spare, arguments = sys.argv[2], sys.argv[3], int(sys.argv[4]), json.loads(sys.argv[5])
free = model + ".free.onnx"
open(free, "wb").write(network_bytes())
open(model, "wb").write(network_bytes(**json.loads(sys.argv[6])))
source = pictures(core.get_video_format(vs.GRAYS), 2000, 1500)[0]
clip = make_clip([source], core.get_video_format(vs.GRAYS), 6)
common = {"provider": provider, "num_streams": 1, "num_threads": 1, "verbosity": 4}
expected = frame_planes(core.vsartifact.Restore(clip, model=free, **common, tilesize=[250, 188]))[0]
log, results = [], []
core.add_log_handler(lambda _, text: log.append(text))
def limit(spare):
    used = next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmSize"))
    resource.setrlimit(resource.RLIMIT_AS, ((used << 10) + (spare << 20) if spare else resource.RLIM_INFINITY, -1))
out = None
for n in range(4):
    limit(spare if n < 3 else 0)
    try:
        out = out or core.vsartifact.Restore(clip, model=model, **common, **arguments)
        frame = out.get_frame(n)
        limit(0)
        results.append(float(np.abs(np.asarray(frame[0]) - expected).max()))
        frame.close()
    except vs.Error as error:
        limit(0)
        results.append(str(error))
print(json.dumps([results, [line for line in log if "instead of" in line], core.vsartifact.Version()["sessions_created"]]))
"""


def short_of_memory(
    tmp_path: Path, provider: str, spare: int, arguments: dict[str, Any], network: dict[str, Any] | None = None
) -> tuple[list[Any], list[str], int]:
    """Four frames of 2000x1500, in a process that may take ``spare`` MiB more than it has, for the last one as many as it likes."""
    texts = [json.dumps(values) for values in (arguments, network or {})]
    said = python("-c", SHORT, ROOT / "tests", tmp_path / "large.onnx", provider, spare, *texts)
    results, lines, created = json.loads(said[-1])
    return results, lines, created


@pytest.mark.parametrize("provider", ["cpu", "openvino"])
def test_lack_of_memory_makes_tiles_smaller(tmp_path: Path, provider: str) -> None:
    """Whole planes want some 300 MiB. What comes out are the tiles' pictures; the log tells once, later frames keep the size."""
    results, lines, created = short_of_memory(tmp_path, provider, 160, {"tilesize": 0})
    assert len(results) == 4
    assert all(isinstance(r, float) and r < 1e-6 for r in results), results
    assert len(lines) == 1
    told = re.fullmatch(
        r"Restore: model large takes tiles of (\d+)x(\d+) instead of 2000x1500, for which provider '(\w+)' lacks memory "
        r"\((.*)\); tilesize=\[(\d+), (\d+)\] begins with them",
        lines[0],
    )
    assert told, lines
    assert told[3] == provider
    assert "alloc" in told[4]
    assert told.group(1, 2) == told.group(5, 6)
    assert 32 * 32 <= int(told[1]) * int(told[2]) <= 2000 * 1500 // 2
    assert created < 12


def test_lack_of_memory_for_the_smallest_tiles(tmp_path: Path) -> None:
    """Overlaps of 400 leave nothing of tiles of 750: an error that says so, and pictures again once there is memory."""
    results, lines, _ = short_of_memory(tmp_path, "cpu", 60, {"tilesize": 0, "overlap": 400})
    for text in results[:3]:
        assert re.fullmatch(
            r"Restore: model large needs more memory than provider 'cpu' has, even for tiles of 1000x1500 \(inference: .*Failed to "
            r"allocate memory.*\); free memory, lower num_streams, or use a smaller model",
            text,
        )
    assert results[3] < 1e-6
    assert len(lines) == 1


@pytest.mark.parametrize("provider", ["cpu", "openvino"])
def test_lack_of_memory_for_a_model_of_fixed_size(tmp_path: Path, provider: str) -> None:
    """Its tiles cannot be cut: the error comes from creation or from the frame, and memory that is there again helps."""
    results, lines, _ = short_of_memory(tmp_path, provider, 60, {}, {"height": 1514, "width": 2014})
    for text in results[:3]:
        assert re.fullmatch(
            rf"Restore: model large needs more memory than provider '{provider}' has, even for tiles of 2000x1500 \(.*alloc.*\); free "
            r"memory, lower num_streams, or use a smaller model",
            text,
        )
    assert results[3] < 1e-6
    assert not lines


MANY = """
import gc, sys
import vapoursynth as vs
core = vs.core
core.num_threads, core.max_cache_size = 2, 1
def resident():
    return next(int(line.split()[1]) / 1024 for line in open("/proc/self/status") if line.startswith("VmRSS"))
source = core.std.BlankClip(format=vs.GRAY8, width=1920, height=1080, length=2, color=80)
filters = []
for count in (4, 16):
    while len(filters) < count:
        filters.append(core.vsartifact.Restore(source, model=sys.argv[1], provider="native", strength=0.5 + len(filters) / 50))
        for frame in filters[-1].frames(close=True):
            pass
    print(resident())
filters.clear()
gc.collect()
print(resident())
"""


def test_filters_share_their_memory(model_dir: Path) -> None:
    """A frame of this size takes some 40 MiB while it is computed. Sixteen filters take what four do, but for the 3 to 6 MiB that
    VapourSynth holds for each filter (for std.Expr, too); what they shared is freed when they are gone."""
    four, sixteen, none = map(float, python("-c", MANY, model_dir / "residual.onnx"))
    assert sixteen - four < 144
    assert none < sixteen - 15
