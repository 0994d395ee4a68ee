# SPDX-License-Identifier: MIT
"""Models that read other frames on clips in GPU memory: moved there to the sample, and what clips in the host's memory become.

In processes of their own, as test_plugin_gpu.py.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from support import trixie
from support.mixers import mixer
from support.neighbours import PHASES, THREE, picker

pytestmark = pytest.mark.skipif(not trixie.DEVICE.is_file(), reason="build/trixie is not there (tests/system_packages.sh)")

TO_THE_SAMPLE = """
import json
import numpy as np, vapoursynth as vs
from conftest import frame_planes
from support.neighbours import clip_of, film
from vsartifact.core import motion
core = vs.core
folder, cases = sys.argv[1], json.loads(sys.argv[2])
told, kept = [], []  # llvmpipe works at what it has told to be done, so that filters live until the end
for form, width, height, seed in cases:
    fmt = core.get_video_format(getattr(vs, form))
    here, there = film(fmt, 2, width, height)[1], film(fmt, 1, width, height, seed)[0]
    clip = core.std.GPUUpload(clip_of([there, here], fmt))
    planes = [*range(fmt.num_planes)]
    kept.append(core.std.GPUDownload(core.vsartifact.Restore(clip, model=folder + "/past.onnx", planes=planes)))
    kept.append(core.std.GPUDownload(core.vsartifact.Restore(clip, model=folder + "/fit.onnx")))
    got, (fits, *_) = (frame_planes(restored, 1) for restored in kept[-2:])
    moved, fit = motion.move(here, there, fmt.bits_per_sample)
    wrong = sum(int((a != b).sum()) for a, b in zip(got, moved, strict=True))
    top = (1 << fmt.bits_per_sample) - 1
    wrong += int((np.floor(fit * np.float32(top) + np.float32(0.5)) != fits).sum())
    told.append([wrong, float(fit.mean()), int((moved[0] != here[0]).sum())])
print(json.dumps(told))
"""

SIZES: list[tuple[str, int, int, int]] = [
    ("GRAY8", 131, 95, 0),
    ("GRAY8", 64, 64, 0),
    ("GRAY8", 63, 140, 0),
    ("GRAY8", 300, 270, 0),
    ("GRAY16", 97, 129, 0),
    ("YUV420P8", 130, 94, 0),
    ("YUV420P10", 98, 66, 0),
    ("YUV422P8", 70, 50, 0),
    ("YUV444P16", 66, 130, 0),
    ("YUV440P8", 66, 70, 0),
    ("GRAY8", 1, 1, 0),
    ("GRAY8", 5, 3, 0),
    ("GRAY8", 130, 66, 3),
    ("GRAY16", 130, 66, 3),
]


def test_moved_to_the_sample(tmp_path: Path) -> None:
    """The specification's integers, as planes and fits, for content that moved and for content that has nothing in common."""
    picker(tmp_path / "past.onnx", "y@-1~")
    picker(tmp_path / "fit.onnx", "fit@-1")
    told = json.loads(trixie.run_python(TO_THE_SAMPLE, tmp_path, json.dumps(SIZES)).splitlines()[-1])
    for case, (wrong, fit, different) in zip(SIZES, told, strict=True):
        assert wrong == 0, case
        assert case[3] or case[1] == 1 or (fit > 0.5 and different), (case, fit)


AGREEMENT = """
import json
import numpy as np, vapoursynth as vs
from conftest import frame_planes
from support.neighbours import clip_of, film
from vsartifact.core import motion
core = vs.core

kept = []  # as above

def rendered(clip, order):
    clip = core.std.GPUDownload(clip) if clip.gpu_resident else clip
    kept.append(clip)
    return {n: frame_planes(clip, n) for n in order}

def difference(one, two):
    assert one.keys() == two.keys()
    return max(float(np.abs(a.astype(float) - b).max())
               for n in one for a, b in zip(one[n], two[n], strict=True))

def upload(clip):
    return core.std.GPUUpload(clip)
"""

MODELS = (
    AGREEMENT
    + """
def compare(form, width, height, arguments):
    fmt = core.get_video_format(getattr(vs, form))
    clip = clip_of(film(fmt, 4, width, height), fmt)
    there = core.vsartifact.Restore(upload(clip), **arguments)
    assert there.gpu_resident
    here = rendered(core.vsartifact.Restore(clip, provider="native", **arguments), range(4))
    return difference(rendered(there, range(4)), here), difference(here, rendered(clip, range(4)))

print(json.dumps([compare(*case) for case in json.loads(sys.argv[1])]))
"""
)


def test_pictures_agree(tmp_path: Path) -> None:
    """Shipped models, and channels of every kind, at both ends of the clip and between them; floats are moved as 16 bits."""
    lists = {
        "three": (THREE, "y"),
        "five": ("fit@+2 y@+2~ y@-2~ y y@-1", "y"),
        "far": ("y@-3 y", "y"),
        "colour": (f"{PHASES} u v u@-1~ v@-1~ fit@-1 y00@+1~ y01@+1~ y10@+1~ y11@+1~", "v u"),
    }
    for name, (inputs, outputs) in lists.items():
        mixer(tmp_path / f"{name}.onnx", inputs, outputs)
    paths = {name: str(tmp_path / f"{name}.onnx") for name in lists}
    cases: list[tuple[str, int, int, dict[str, Any]]] = [
        ("YUV420P8", 130, 98, {"model": ["car3_10k", "chroma3_40k"]}),
        *((form, 96, 72, {"model": paths["three"]}) for form in ("GRAY8", "GRAY16", "GRAYS", "YUV422P10", "YUV420PH")),
        ("YUV444PS", 96, 72, {"model": paths["three"], "planes": [0, 1, 2]}),
        ("GRAY8", 150, 90, {"model": paths["three"], "tilesize": [64, 48]}),
        ("YUV444P8", 70, 66, {"model": paths["five"]}),
        ("GRAY8", 70, 66, {"model": paths["far"]}),
        ("YUV420P8", 96, 72, {"model": paths["colour"]}),
        ("YUV420PS", 96, 72, {"model": [paths["three"], paths["colour"]]}),
    ]
    results = json.loads(trixie.run_python(MODELS, json.dumps(cases)).splitlines()[-1])
    for case, (difference, changed) in zip(cases, results, strict=True):
        slack = 5e-6 if case[0].endswith("S") else 1e-3 if case[0].endswith("H") else 1
        assert changed > 2 * slack, case
        assert difference <= slack, (case, difference)


CLIPS = (
    AGREEMENT
    + """
sys.path.insert(0, sys.argv[2])
from test_plugin_vectors import carrier, props_of
three = sys.argv[1]
restore = core.vsartifact.Restore
fmt = core.get_video_format(vs.YUV420P8)
frames = film(fmt, 9)
rng = np.random.default_rng(1)
scene = [[rng.integers(0, 256, plane.shape, np.uint8) for plane in frame] for frame in film(fmt, 3)]
clip = clip_of(frames + scene, fmt)
straight = rendered(restore(upload(clip), model=three, num_streams=1), range(12))
told = {}

# Whatever the order, and with frames in flight.
told["order"] = difference(rendered(restore(upload(clip), model=three), [7, 0, 11, 11, 5, *range(12)]), straight)
several = core.std.GPUDownload(restore(upload(clip), model=three, num_streams=3)).frames(prefetch=8, close=True)
told["streams"] = difference({n: [np.asarray(f[p]).copy() for p in range(3)] for n, f in enumerate(several)}, straight)

# Changes of scene that are told, those that are not, and the clip's ends.
parts = [rendered(restore(upload(clip_of(part, fmt)), model=three), range(len(part))) for part in (frames, scene)]
told["cut"] = difference({n: straight[n] for n in range(9, 12)}, {n + 9: planes for n, planes in parts[1].items()})
whole = rendered(restore(upload(clip_of(frames, fmt)), model=three), range(9))
for name, at in (("_SceneChangePrev", 4), ("_SceneChangeNext", 3)):
    known = clip_of(frames, fmt)
    known = upload(known[:at] + core.std.SetFrameProps(known[at], **{name: 1}) + known[at + 1 :])
    halves = [rendered(restore(upload(clip_of(part, fmt)), model=three), range(len(part))) for part in (frames[:4], frames[4:])]
    found = rendered(restore(known, model=three), range(9))
    told[name] = difference(found, halves[0] | {n + 4: planes for n, planes in halves[1].items()})
    assert difference(found, whole) > 0

# Frames that a script has moved, on the device or not.
moved = [clip_of([motion.move(frames[n], frames[min(max(n + d, 0), 8)])[0] for n in range(9)], fmt) for d in (-1, 1)]
here = rendered(restore(clip_of(frames, fmt), model=three, provider="native", neighbors=moved), range(9))
for name, given in (("given", moved), ("given there", [*map(upload, moved)])):
    there = restore(upload(clip_of(frames, fmt)), model=three, neighbors=given)
    told[name] = difference(rendered(there, range(9)), here)

# Vectors that a script gives: to the frame before one, and of frame 4 none to the one behind.
rows, columns = 17, 23
rng = np.random.default_rng(3)
zeros = np.zeros((rows, columns, 2), np.int64)
past = carrier(props_of(rng.choice([-70, -9, -1, 0, 2, 5, 33], (rows, columns, 2)), -1), 9)
future = carrier(props_of(zeros + [9, -6], 1), 9)
future = future[:4] + future[4].std.RemoveFrameProps("MVUtensilsAnalysisVectors") + future[5:]
film_clip = clip_of(frames, fmt)
here = rendered(restore(film_clip, model=three, planes=[0, 1, 2], provider="native", vectors=[past, future]), range(9))
there = restore(upload(film_clip), model=three, planes=[0, 1, 2], num_streams=3, vectors=[past, future])
told["given vectors"] = difference(rendered(there, range(9)), here)
assert difference(rendered(restore(upload(film_clip), model=three, planes=[0, 1, 2]), range(9)), here) > 2
print(json.dumps(told))
"""
)


def test_clips(tmp_path: Path) -> None:
    """The same bits in any order and with several frames in flight; a frame that is missing is missing there, too."""
    mixer(tmp_path / "three.onnx", THREE, "y")
    told = json.loads(trixie.run_python(CLIPS, tmp_path / "three.onnx", Path(__file__).parent).splitlines()[-1])
    assert {name: difference for name, difference in told.items() if difference > name.startswith("given")} == {}, told
    assert len(told) == 8
