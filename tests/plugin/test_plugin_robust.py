# SPDX-License-Identifier: MIT
"""Random arguments, damaged models, and hundreds of filters: each ends in a picture or in one sentence."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import vapoursynth as vs
from conftest import frame_planes, network_bytes, python
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

core = vs.core

SIZES = [(16, 8), (40, 24), (3, 5), (1, 1)]
FORMATS = [vs.GRAY8, vs.GRAYH, vs.YUV444P10, vs.RGB24, vs.RGBS, vs.YUV420P8, vs.YUV411P8, vs.GRAY32]
MODELS = ["residual", "picture", "foreign", "nowhere", "no-model", "not-finite"]


@pytest.fixture(scope="module")
def models(model_dir: Path) -> Path:
    (model_dir / "no-model.onnx").write_bytes(b"\x0a\x05hello")
    (model_dir / "not-finite.onnx").write_bytes(not_finite(network_bytes()))
    return model_dir


def not_finite(data: bytes, value: float = float("nan")) -> bytes:
    """The model with one weight of its first convolution replaced."""
    import onnx
    from onnx import numpy_helper

    model = onnx.load_from_string(data)
    weight = next(w for w in model.graph.initializer if w.name == "feature_w")
    values = numpy_helper.to_array(weight).copy()
    values.flat[7] = value
    weight.CopyFrom(numpy_helper.from_array(values, weight.name))
    changed: bytes = model.SerializeToString()
    return changed


def assert_sentence(error: vs.Error) -> None:
    """One line: what is wrong, a semicolon, what to do."""
    text = str(error)
    assert text.startswith("Restore: ")
    assert "\n" not in text
    assert len(text) < 600
    cause, _, remedy = text.removeprefix("Restore: ").rpartition("; ")
    assert len(cause) > 10
    assert len(remedy) > 5
    assert not text.endswith(".")


def few(low: int, high: int, most: int = 2) -> st.SearchStrategy[list[int]]:
    return st.lists(st.integers(low, high), min_size=1, max_size=most)


@st.composite
def calls(draw: st.DrawFn) -> tuple[dict[str, Any], dict[str, Any]]:
    """A clip's arguments and Restore's, of which most are as they should be."""
    width, height = draw(st.sampled_from(SIZES))
    fmt = core.get_video_format(draw(st.sampled_from(FORMATS)))
    width, height = (-(-n >> s) << s for n, s in ((width, fmt.subsampling_w), (height, fmt.subsampling_h)))
    clip = {"format": fmt.id, "width": width, "height": height, "length": draw(st.integers(1, 3))}
    options: dict[str, st.SearchStrategy[Any]] = {
        "strength": st.one_of(st.floats(0, 4), st.floats()),
        "planes": few(-1, 3, 4),
        "device_id": st.integers(-1, 2),
        "num_streams": st.integers(0, 3),
        "num_threads": st.integers(0, 3),
        "tilesize": few(-1, 40, 3),
        "overlap": few(-1, 20, 3),
        "verbosity": st.integers(3, 5),
        "fp16": st.integers(0, 2),
        "strength_prop": st.sampled_from(["one", "seven", "text", "absent", ""]),
        "provider_options": st.lists(st.sampled_from(["a=1", "b", "c=", "=d"]), max_size=2),
        "strength_mask": st.sampled_from([(0, 1), (0, 0), (1, 1), (0, 2)]),
    }
    arguments = {key: draw(options[key]) for key in draw(st.sets(st.sampled_from(sorted(options)), max_size=4))}
    arguments["model"] = draw(st.sampled_from(MODELS[:3] * 3 + MODELS))
    arguments["provider"] = draw(st.sampled_from(["cpu"] * 8 + ["abacus", "plugin:x"]))
    return clip, arguments


@settings(max_examples=250, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(calls())
def test_any_arguments(models: Path, call: tuple[dict[str, Any], dict[str, Any]]) -> None:
    clip_arguments, arguments = call
    clip = core.std.BlankClip(**clip_arguments).std.SetFrameProps(one=1, seven=7.5, text="x")
    arguments = {**arguments, "model": str(models / (arguments["model"] + ".onnx"))}
    if "strength_mask" in arguments:
        wider, frames = arguments["strength_mask"]
        arguments["strength_mask"] = core.std.BlankClip(
            format=vs.GRAY8, width=clip.width + wider, height=clip.height, length=frames or clip.num_frames
        )
    try:
        out = core.vsartifact.Restore(clip, **arguments)
        frame = out.get_frame(clip.num_frames - 1)
    except vs.Error as error:
        assert_sentence(error)
        return
    assert (frame.format.id, frame.width, frame.height) == (clip.format.id, clip.width, clip.height)
    assert all(np.isfinite(np.asarray(frame[i]).astype(np.float64)).all() for i in range(frame.format.num_planes))


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf], ids=str)
@pytest.mark.parametrize("provider", ["cpu", "openvino"])
def test_weights_that_are_not_finite(tmp_path: Path, provider: str, value: float) -> None:
    """A picture that is black, or the source again, would hide them."""
    path = tmp_path / "broken.onnx"
    path.write_bytes(not_finite(network_bytes(), value))
    clip = core.std.BlankClip(format=vs.GRAY8, width=64, height=48, length=1, color=90)
    out = core.vsartifact.Restore(clip, model=str(path), provider=provider)
    with pytest.raises(
        vs.Error, match=r"^Restore: model broken gives values that are not finite; its weights are broken, copy"
    ) as raised:
        out.get_frame(0)
    assert_sentence(raised.value)
    np.testing.assert_array_equal(
        frame_planes(core.vsartifact.Restore(clip, model=str(path), provider=provider, strength=0))[0], 90
    )


DAMAGE = """
import json, random, resource, sys
from pathlib import Path
import numpy as np, vapoursynth as vs
core = vs.core
resource.setrlimit(resource.RLIMIT_AS, (12 << 30, 12 << 30))
whole, path, provider = Path(sys.argv[1]).read_bytes(), Path(sys.argv[2]), sys.argv[3]
rng = random.Random(7)
graph = len(whole) - 9000  # weights come last
clip = core.std.BlankClip(format=vs.GRAYS, width=48, height=32, length=1, color=0.5)
texts, pictures = [], 0
for n in range(int(sys.argv[4])):
    data = bytearray(whole)
    kind = n % 5
    if kind == 0:  # one bit anywhere
        data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
    elif kind == 1:  # one bit where the graph's text is, more often than weights
        data[rng.choice([rng.randrange(600), rng.randrange(len(data) - 1500, len(data))])] ^= 1 << rng.randrange(8)
    elif kind == 2:  # end lost
        del data[rng.randrange(len(data)):]
    elif kind == 3:  # a stretch of noise
        at = rng.randrange(len(data))
        data[at:at + 16] = rng.randbytes(min(16, len(data) - at))
    else:  # a stretch lost
        at = rng.randrange(len(data))
        del data[at:at + rng.randrange(1, 40)]
    path.write_bytes(data)
    try:
        out = core.vsartifact.Restore(clip, model=str(path), provider=provider, verbosity=4)
        values = np.asarray(out.get_frame(0)[0])
        assert values.min() >= 0 and values.max() <= 1, n
        pictures += 1
    except vs.Error as error:
        texts.append(str(error))
print(json.dumps([texts, pictures]))
"""


@pytest.mark.parametrize(("provider", "number"), [("cpu", "400"), ("openvino", "60")])
@pytest.mark.parametrize("metadata", [True, False], ids=["own", "foreign"])
def test_damaged_models(tmp_path: Path, provider: str, number: str, metadata: bool) -> None:
    """In a process of its own, with bounded memory: none ends it, and the text of each error is one line of ours."""
    (tmp_path / "whole.onnx").write_bytes(
        network_bytes() if metadata else network_bytes(output="picture", padded=True, metadata={"": ""})
    )
    texts, pictures = json.loads(python("-c", DAMAGE, tmp_path / "whole.onnx", tmp_path / "damaged.onnx", provider, number)[-1])
    assert len(texts) + pictures == int(number)
    assert pictures > int(number) // 10
    assert len(texts) > int(number) // 3
    for text in texts:
        assert text.startswith("Restore: ")
        assert "\n" not in text
    assert len(set(texts)) > 20


CYCLES = """
import gc, json, sys, vapoursynth as vs
core = vs.core
clip = core.std.BlankClip(format=vs.YUV420P8, width=32, height=24, length=2)
mask = core.std.BlankClip(format=vs.GRAY8, width=32, height=24, length=1, color=128)
def resident():
    gc.collect()
    return int(next(line for line in open("/proc/self/status") if line.startswith("VmRSS")).split()[1])
sizes = []
for n in range(300):
    out = core.vsartifact.Restore(clip, model=sys.argv[1], provider="cpu", num_threads=1 + n % 12, strength_mask=mask,
                                  planes=[0, 1], tilesize=[0, 20, 31][n % 3])
    for frame in out.frames(close=True):
        pass
    del out, frame
    for arguments in ({"tilesize": 8, "overlap": 4}, {"model": "/nowhere.onnx"}, {"strength_mask": clip}):
        try:
            core.vsartifact.Restore(clip, **{"model": sys.argv[1], "provider": "cpu", **arguments})
        except vs.Error:
            continue
        raise SystemExit("no error")
    sizes.append(resident())
version = core.vsartifact.Version()
print(json.dumps([sizes, version["sessions_created"], version["sessions_cached"]]))
"""


def test_hundreds_of_filters_keep_memory_flat(residual_model: Path) -> None:
    """300 filters on 12 kinds of session, of which 8 idle ones are kept, so that sessions come and go too."""
    sizes, created, cached = json.loads(python("-c", CYCLES, residual_model)[-1])
    assert created > 250
    assert cached <= 9
    early, late = np.median(sizes[80:120]), np.median(sizes[-40:])
    assert late - early < 6 << 10, sizes[::20]  # KiB; one session alone is about 1 MiB
