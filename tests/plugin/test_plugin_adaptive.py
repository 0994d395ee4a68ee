# SPDX-License-Identifier: MIT
"""Adaptive strength in the plugin against the reference of vsartifact/core/adaptive.py."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
import vapoursynth as vs
from conftest import frame_planes, make_clip, network_bytes, peak, pictures, to_unit
from onnx import numpy_helper
from test_plugin_failures import failing_network

from support.estimates import CLAMPED, WIDE
from support.plugin_reference import change, export
from vsartifact.core.adaptive import from_text

core = vs.core
restore = functools.partial(core.vsartifact.Restore, provider="cpu")

BOTH = CLAMPED + WIDE[1:]
"""Luma's and that of U and V."""

FORMATS = [vs.GRAY8, vs.YUV420P8, vs.YUV444P10, vs.YUV422P16, vs.YUV420PH, vs.YUV444PS]


def calibrated(path: Path, text: str = CLAMPED, **network: Any) -> str:
    metadata = {"adaptive": text, **network.pop("metadata", {})}
    path.write_bytes(network_bytes(metadata=metadata, **network))
    return str(path)


def set_text(path: Path, text: str) -> None:
    """Calibrate a model file."""
    model = onnx.load(path)
    model.metadata_props.add(key="vsartifact.adaptive", value=text)
    onnx.save(model, path)


def factors(frame: vs.VideoFrame) -> list[float]:
    found = frame.props["VSArtifactAdaptive"]
    return found if isinstance(found, list) else [found]


def residual(model: str, clip: vs.VideoNode, index: int) -> np.ndarray[Any, Any]:
    """Of a float clip of mid values, where nothing is clamped: what strength 1/8 changes, eightfold."""
    weak = frame_planes(restore(clip, model=model, planes=[index], strength=0.125, adaptive=False))[index]
    return 8 * (weak.astype(np.float64) - frame_planes(clip)[index])


@pytest.mark.parametrize("text", [CLAMPED, WIDE], ids=["clamped", "wide"])
@pytest.mark.parametrize("size", [(64, 48), (37, 21), (18, 3), (3, 40), (130, 66)], ids=str)
def test_factor_is_the_references(tmp_path: Path, size: tuple[int, int], text: str) -> None:
    model = calibrated(tmp_path / "model.onnx", text)
    fmt = core.get_video_format(vs.GRAYS)
    source = (0.25 + 0.5 * pictures(fmt, *size)[0]).astype(np.float32)
    clip = make_clip([source], fmt)
    expected = from_text(text)[0].factor(source, residual(model, clip, 0).astype(np.float32))
    out = restore(clip, model=model, adaptive=True)
    with out.get_frame(0) as frame:
        assert factors(frame) == [pytest.approx(expected, abs=1e-4)]
        got = np.asarray(frame[0]).copy()
    np.testing.assert_allclose(got, frame_planes(restore(clip, model=model, strength=expected, adaptive=False))[0], atol=1e-4)
    assert 0.05 < expected < 1.45


@pytest.mark.parametrize("fmt", FORMATS, ids=lambda f: vs.PresetVideoFormat(f).name)
def test_each_plane_has_its_own(tmp_path: Path, fmt: int) -> None:
    """The frame is what each plane's factor as strength gives, in every format; the factor counts unit values in all of them."""
    model = calibrated(tmp_path / "model.onnx")
    video_format = core.get_video_format(fmt)
    planes = pictures(video_format, 96, 64)
    clip = make_clip(planes, video_format)
    indexes = list(range(video_format.num_planes))
    with restore(clip, model=model, planes=indexes, adaptive=True, strength=1.5).get_frame(0) as frame:
        got = factors(frame)
        assert len(got) == len(indexes)
        for i in indexes:
            alone = restore(clip, model=model, planes=[i], strength=1.5 * got[i], adaptive=False)
            difference = np.abs(np.asarray(frame[i]).astype(np.float64) - frame_planes(alone)[i])
            assert difference.max() <= (2e-3 if fmt == vs.YUV420PH else 1e-6 if video_format.sample_type == vs.FLOAT else 1)
            unit = to_unit(planes[i], video_format, i)
            gray = make_clip([unit], core.get_video_format(vs.GRAYS))
            with restore(gray, model=model, adaptive=True).get_frame(0) as same:
                assert factors(same)[0] == pytest.approx(got[i], abs=1e-5)
    if len(got) > 1:
        assert len({round(f, 4) for f in got}) > 1


@pytest.mark.parametrize("arguments", [{"tilesize": 24}, {"tilesize": [40, 7]}, {"num_streams": 4}], ids=str)
def test_tiles_make_no_difference(tmp_path: Path, arguments: dict[str, Any]) -> None:
    model = calibrated(tmp_path / "model.onnx")
    fmt = core.get_video_format(vs.GRAYS)
    clip = core.std.Splice([make_clip(pictures(fmt, 97, 61, seed=n), fmt) for n in range(8)])
    whole, tiled = (restore(clip, model=model, adaptive=True, **a) for a in ({"tilesize": 0, "num_streams": 1}, arguments))
    seen = set()
    for a, b in zip(whole.frames(), tiled.frames(prefetch=8), strict=True):
        assert factors(a) == pytest.approx(factors(b), abs=1e-6)
        np.testing.assert_allclose(np.asarray(b[0]), np.asarray(a[0]), atol=2e-6)
        seen.add(round(factors(a)[0], 5))
    assert len(seen) > 4  # each frame has its own


def test_multiplies_the_other_strengths(tmp_path: Path) -> None:
    model = calibrated(tmp_path / "model.onnx")
    fmt = core.get_video_format(vs.GRAYS)
    clip = make_clip([(0.25 + 0.5 * pictures(fmt, 64, 48)[0]).astype(np.float32)], fmt).std.SetFrameProps(half=0.5)
    left = core.std.StackHorizontal(
        [core.std.BlankClip(format=vs.GRAY8, width=32, height=48, length=1, color=c) for c in (0, 255)]
    )
    with restore(clip, model=model, adaptive=True).get_frame(0) as frame:
        change = np.asarray(frame[0]) - frame_planes(clip)[0]
        factor = factors(frame)
    with restore(clip, model=model, adaptive=True, strength_prop="half", strength_mask=left, tilesize=16).get_frame(0) as frame:
        assert factors(frame) == pytest.approx(factor, abs=1e-6)  # of the whole plane, whatever the mask leaves out
        weaker = np.asarray(frame[0]) - frame_planes(clip)[0]
    np.testing.assert_allclose(weaker[:, 32:], change[:, 32:] / 2, atol=2e-6)
    np.testing.assert_array_equal(weaker[:, :32], 0)


@pytest.mark.parametrize("size", [(2, 40), (40, 2), (1, 1)], ids=str)
def test_tiny_planes_count_as_they_are(tmp_path: Path, size: tuple[int, int]) -> None:
    model = calibrated(tmp_path / "model.onnx")
    fmt = core.get_video_format(vs.GRAY16)
    clip = make_clip(pictures(fmt, *size), fmt)
    with restore(clip, model=model, adaptive=True).get_frame(0) as frame:
        assert factors(frame) == [1.0]
        np.testing.assert_array_equal(np.asarray(frame[0]), frame_planes(restore(clip, model=model, adaptive=False))[0])


@pytest.mark.parametrize("value", [0, 100, 255])
def test_flat_frames_are_finite(tmp_path: Path, value: int) -> None:
    clip = core.std.BlankClip(format=vs.GRAY8, width=64, height=48, length=1, color=value)
    with restore(clip, model=calibrated(tmp_path / "model.onnx", WIDE), adaptive=True).get_frame(0) as frame:
        assert 0 <= factors(frame)[0] <= 1.5


def test_chroma_model(tmp_path: Path) -> None:
    """U and V have factors of their own; one that is not restored has none."""
    # The last two of six channels, changed by a tenth of themselves.
    model = onnx.load(failing_network(tmp_path / "plane.onnx"))
    nodes = model.graph.node
    for node in nodes:
        if "input" in node.input:
            node.input[list(node.input).index("input")] = "chroma" if node.op_type == "Mul" else "none4d"
    slices = [numpy_helper.from_array(np.array([v], np.int64), n) for n, v in (("c4", 4), ("c6", 6), ("axis", 1))]
    model.graph.initializer.extend([*slices, numpy_helper.from_array(np.zeros((1, 1, 1, 1), np.float32), "none4d")])
    nodes.insert(0, onnx.helper.make_node("Slice", ["input", "c4", "c6", "axis"], ["chroma"]))
    for tensor, channels in ((model.graph.input[0], 6), (model.graph.output[0], 2)):
        tensor.type.tensor_type.shape.dim[1].dim_value = channels
    strings = {p.key: p.value for p in model.metadata_props}
    changes = {"vsartifact.format": "1", "vsartifact.kind": "chroma", "vsartifact.channels": "6", "vsartifact.adaptive": WIDE}
    onnx.helper.set_model_props(model, {**strings, **changes})
    path = tmp_path / "chroma.onnx"
    onnx.save(model, path)
    fmt = core.get_video_format(vs.YUV420P16)
    planes = pictures(fmt, 96, 64)
    clip = make_clip(planes, fmt)
    expected = []
    for i in (1, 2):
        unit = to_unit(planes[i], fmt, i)
        expected.append(from_text(WIDE)[0].factor(unit, np.float32(0.1) * unit))
    with restore(clip, model=str(path), adaptive=True).get_frame(0) as frame:
        assert factors(frame) == pytest.approx(expected, abs=1e-4)
        for i in (1, 2):
            unit = to_unit(planes[i], fmt, i).astype(np.float64)
            wanted = np.clip(unit * (1 + 0.1 * expected[i - 1]), 0, 1)
            assert np.abs(np.asarray(frame[i]) / peak(fmt) - wanted).max() < 2e-5
    with restore(clip, model=str(path), adaptive=True, planes=[2]).get_frame(0) as frame:
        assert factors(frame) == pytest.approx(expected[1:], abs=1e-4)


def test_yuv420_model(tmp_path: Path) -> None:
    """Luma has a factor, of the whole plane and not of its phases, U and V one each of an estimate that they share."""
    model = export(tmp_path / "model.onnx", kind="yuv420")
    set_text(model.path, BOTH)
    fmt = core.get_video_format(vs.YUV420P16)
    for size in ((98, 66), (36, 6), (8, 4)):
        planes = pictures(fmt, *size)
        clip = make_clip(planes, fmt)
        units = [to_unit(plane, fmt, i).astype(np.float64) for i, plane in enumerate(planes)]
        changes = change(model.net, units)
        expected = [
            estimate.factor(unit.astype(np.float32), r.astype(np.float32))
            for estimate, unit, r in zip(from_text(BOTH, ("Y", "UV", "UV")), units, changes, strict=True)
        ]
        arguments: list[dict[str, Any]] = [{}, {"tilesize": [20, 12]}, {"planes": [0]}, {"planes": [2, 0]}, {"planes": [1]}]
        for more in arguments:
            with restore(clip, model=str(model.path), **more).get_frame(0) as frame:
                restored = more.get("planes", [0, 1, 2])
                assert factors(frame) == pytest.approx([expected[i] for i in restored], abs=1e-4)
                for i in range(3):
                    wanted = np.clip(units[i] + (expected[i] if i in restored else 0) * changes[i], 0, 1)
                    assert np.abs(np.asarray(frame[i]) / peak(fmt) - wanted).max() < 2e-5
        if size[1] > 4:
            assert all(0.02 < factor < 1.48 for factor in expected)
            assert len({round(factor, 3) for factor in expected}) == 3
        else:
            assert expected[1:] == [1, 1]  # of 4x2 pixels


def test_on_where_the_model_is_calibrated(tmp_path: Path) -> None:
    fmt = core.get_video_format(vs.GRAYS)
    clip = make_clip([(0.25 + 0.5 * pictures(fmt, 64, 48)[0]).astype(np.float32)], fmt)
    model, plain = calibrated(tmp_path / "model.onnx"), calibrated(tmp_path / "plain.onnx", "")
    told, constant, default, never = (
        restore(clip, model=m, **a).get_frame(0)
        for m, a in ((model, {"adaptive": True}), (model, {"adaptive": False}), (model, {}), (plain, {}))
    )
    assert factors(default) == factors(told) != [1.0]
    np.testing.assert_array_equal(np.asarray(default[0]), np.asarray(told[0]))
    np.testing.assert_array_equal(np.asarray(never[0]), np.asarray(constant[0]))
    assert (np.asarray(told[0]) != np.asarray(constant[0])).any()
    assert not {"VSArtifactAdaptive"} & (set(constant.props) | set(never.props))


CHANNELS = {"rgb": "r g b -> r g b", "yuv444": "y u v -> y u v", "plane": "y -> y"}


@pytest.mark.parametrize("kind", CHANNELS)
def test_off_where_it_cannot_work(tmp_path: Path, kind: str) -> None:
    """Whatever text a model of such a kind or scale holds."""
    model = export(tmp_path / "model.onnx", kind=kind, scale=2 if kind == "plane" else 1)
    clip = make_clip(pictures(core.get_video_format(vs.YUV444P8), 32, 24), core.get_video_format(vs.YUV444P8))
    before = frame_planes(restore(clip, model=str(model.path)))
    set_text(model.path, CLAMPED)
    with restore(clip, model=str(model.path)).get_frame(0) as frame:
        assert "VSArtifactAdaptive" not in frame.props
        for plane, old in zip(frame, before, strict=True):
            np.testing.assert_array_equal(np.asarray(plane), old)
    with pytest.raises(
        vs.Error, match=f"adaptive works with .* is of channels {CHANNELS[kind]}, scale {2 if kind == 'plane' else 1}, and"
    ):
        restore(clip, model=str(model.path), adaptive=True)


ERRORS: list[tuple[str, str, dict[str, Any]]] = [
    ("", "is not calibrated for adaptive strength; run training/calibrate.py on it, or leave adaptive out", {}),
    (
        "3 " + CLAMPED[2:],
        "is calibrated for adaptive strength in version 3, this version reads 2; update vsartifact, run .* or give adaptive=False",
        {},
    ),
    (
        CLAMPED + " 1",
        "holds a calibration for adaptive strength that cannot be read, 2 0.2 -0.6 .*; run training/calibrate.py",
        {},
    ),
    (CLAMPED.rsplit(" ", 1)[0], "cannot be read, .*; run training/calibrate.py on it, or give adaptive=False", {}),
    (CLAMPED.replace("0.98", "nan"), "cannot be read, .*; run training/calibrate.py on it, or give adaptive=False", {}),
    (CLAMPED.replace("0.98", "0,98"), "cannot be read, .*; run training/calibrate.py on it, or give adaptive=False", {}),
    (CLAMPED.replace("0.98", "0.05"), "cannot be read, .*; run training/calibrate.py on it, or give adaptive=False", {}),
    (
        CLAMPED,
        "adaptive works with models of scale 1 that give a residual of planes as they are, neither converted nor enlarged, model model "
        "is of channels y -> y, scale 1, and gives a picture; leave adaptive out",
        {"output": "picture"},
    ),
]


@pytest.mark.parametrize(("text", "message", "network"), ERRORS)
def test_models_that_have_none(tmp_path: Path, text: str, message: str, network: dict[str, Any]) -> None:
    model = calibrated(tmp_path / "model.onnx", text, **network)
    clip = core.std.BlankClip(format=vs.GRAY8, width=64, height=48, length=1)
    with pytest.raises(vs.Error, match=r"^Restore: .*" + message):
        restore(clip, model=model, adaptive=True)
    if "give adaptive=False" in message:
        with pytest.raises(vs.Error, match=r"^Restore: .*" + message):
            restore(clip, model=model)
    with restore(clip, model=model, adaptive=False).get_frame(0) as frame:
        assert "VSArtifactAdaptive" not in frame.props
