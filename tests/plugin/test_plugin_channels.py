# SPDX-License-Identifier: MIT
"""Lists of channels in the plugin: what each channel of a model's input holds, where each of its output goes, what is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
import vapoursynth as vs
from conftest import Plane, frame_planes, make_clip, network_bytes, peak, pictures, to_unit
from numpy.typing import NDArray
from onnx import numpy_helper

import vsartifact
from support.mixers import mixer

core = vs.core
PLANES = {"y": 0, "u": 1, "v": 2, "r": 0, "g": 1, "b": 2}


def view(planes: list[NDArray[np.float64]], name: str) -> NDArray[np.float64]:
    """The part of a plane that a channel of this name is; writing to it writes to the plane."""
    plane = planes[PLANES[name[0]]]
    return plane[int(name[1]) :: 2, int(name[2]) :: 2] if name[1:] else plane


def expected(sources: list[Plane], fmt: vs.VideoFormat, inputs: str, outputs: str, weights: NDArray[np.float32]) -> list[Any]:
    before = [to_unit(source, fmt, i).astype(np.float64) for i, source in enumerate(sources)]
    after = [plane.copy() for plane in before]
    for row, name in zip(weights.astype(np.float64), outputs.split(), strict=True):
        for weight, read in zip(row, inputs.split(), strict=True):
            if read[:4] != "jpeg":  # facts that are 0: these pictures were no JPEG
                view(after, name)[:] += weight * view(before, read)
    return [np.clip(plane, 0, 1) for plane in after]


PHASES = "y00 y01 y10 y11"
WIRED: list[tuple[str, str, int]] = [
    ("y", "y", vs.GRAY16),
    ("r g b", "r g b", vs.RGB48),
    ("b r g", "g r", vs.RGB48),
    ("y u v", "v", vs.YUV444P16),
    ("v u", "u v", vs.YUV444P16),
    (f"{PHASES} u v", f"{PHASES} u v", vs.YUV420P16),
    (f"{PHASES} u v", "u v", vs.YUV420P16),
    (f"{PHASES} u v", PHASES, vs.YUV420P16),  # luma with the help of colour
    (f"v {PHASES} u", "v y11 y01 u y00 y10", vs.YUV420P16),
    (f"jpeg_level {PHASES} u jpeg_known", "u", vs.YUV420P16),
    (f"{PHASES} u v jpeg_level", PHASES, vs.YUV420P16),
    ("y jpeg_level", "y", vs.YUV420P16),
]


@pytest.mark.parametrize("provider", ["native", "cpu"])
@pytest.mark.parametrize(("inputs", "outputs", "fmt"), WIRED, ids=lambda v: v.replace(" ", "-") if isinstance(v, str) else "")
def test_channels_are_what_their_names_say(tmp_path: Path, inputs: str, outputs: str, fmt: int, provider: str) -> None:
    video_format = core.get_video_format(fmt)
    weights = mixer(tmp_path / "mixer.onnx", inputs, outputs)
    sources = pictures(video_format, 70, 46)
    restored = core.vsartifact.Restore(make_clip(sources, video_format), model=str(tmp_path / "mixer.onnx"), provider=provider)
    wanted = expected(sources, video_format, inputs, outputs, weights)
    names = {PLANES[name[0]] for name in outputs.split()}
    for i, (got, plane, source) in enumerate(zip(frame_planes(restored), wanted, sources, strict=True)):
        assert np.abs(got / peak(video_format) - plane).max() < 1.5 / peak(video_format)
        assert np.array_equal(got, source) == (i not in names)


def test_some_of_the_colours_on_yuv(tmp_path: Path) -> None:
    """What is not restored of R'G'B' counts as unchanged on the way back."""
    weights = mixer(tmp_path / "some.onnx", "r g b", "g")
    rows = np.zeros((3, 3), np.float32)
    rows[1] = weights[0]
    fmt = core.get_video_format(vs.YUV444P16)
    clip = make_clip(pictures(fmt, 64, 48), fmt).std.SetFrameProps(_Matrix=1)
    model = onnx.load(tmp_path / "some.onnx")
    model.graph.initializer[0].CopyFrom(numpy_helper.from_array(rows[:, :, None, None], "weights"))
    model.graph.output[0].type.tensor_type.shape.dim[1].dim_value = 3
    next(p for p in model.metadata_props if p.key == "vsartifact.outputs").value = "r g b"
    onnx.save(model, tmp_path / "all.onnx")
    some, whole = (frame_planes(core.vsartifact.Restore(clip, model=str(tmp_path / f"{name}.onnx"))) for name in ("some", "all"))
    for a, b, before in zip(some, whole, frame_planes(clip), strict=True):
        np.testing.assert_array_equal(a, b)
        assert (a != before).any()


def test_planes_of_luma_by_colour(tmp_path: Path) -> None:
    """Those that are read alone cannot be asked for."""
    mixer(tmp_path / "luma.onnx", f"{PHASES} u v", PHASES)
    clip = core.std.BlankClip(format=vs.YUV420P8, width=64, height=48)
    with pytest.raises(vs.Error, match=r"^Restore: planes holds 1, model luma restores y00 y01 y10 y11 alone; leave it out$"):
        core.vsartifact.Restore(clip, model=str(tmp_path / "luma.onnx"), planes=[0, 1])
    mixer(tmp_path / "colour.onnx", "y u v", "u v")
    with pytest.raises(
        vs.Error, match=r"^Restore: clip must have the planes that model colour restores, u v, got Gray8; use another"
    ):
        core.vsartifact.Restore(core.std.ShufflePlanes(clip, 0, vs.GRAY), model=str(tmp_path / "colour.onnx"))


def test_channels_of_other_frames_are_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mixer(tmp_path / "next.onnx", "y y@-1~ fit@-1 jpeg_known@-3 y@+2", "y")
    monkeypatch.setenv("VSARTIFACT_MODELS", str(tmp_path))
    model = next(m for m in vsartifact.models() if m.name == "next")
    assert (model.inputs, model.outputs, model.error) == (("y", "y@-1~", "fit@-1", "jpeg_known@-3", "y@+2"), ("y",), "")


MALFORMED: list[tuple[str, str, str]] = [
    *((name, "y", f"has '{name}', which is no channel; known are y u v r g b, y00 to y11, jpeg_known, jpeg_level,") for name in (
        "luma", "Y", "y2", "y02", "y0", "y000", "y@0", "y@1", "y@-0", "y@+", "y@--1", "y@-1~~", "y~", "fit", "jpeg_known~", "fit@-1~",
        "jpeg", "y@-1x", "@-1", "y@-99999999999",
    )),
    ("y  u", "y", "has '', which is no channel"),
    ("y y", "y", "has the input channel y twice; name each once"),
    (f"{PHASES} u v", "u u", "has the output channel u twice; name each once"),
    ("y u v", "r", "has the output channel r, which is not among the inputs y u v; add it there"),
    ("y y@-1", "y@-1", "has the output channel y@-1; outputs are planes of this frame"),
    ("jpeg_known y", "jpeg_known", "has the output channel jpeg_known; outputs are planes of this frame"),
    ("y00 y01 u v", "u", "has the channel y00 among y00 y01 u v; luma alone has phases, and then all four"),
    (f"{PHASES} u v", "y00 y01", "has the channel y00 among y00 y01; luma alone has phases, and then all four"),
    (f"{PHASES} u00 u01 u10 u11", "u00", "has the channel u00 among"),
    (f"{PHASES} y@-1 u v", "u", "has the channel y@-1 among y00 y01 y10 y11 y@-1 u v; luma alone has phases, and then all four"),
    ("r g", "r", "has the channels r g; r g b go together and with nothing else"),
    ("r g b y", "r", "has the channels r g b y; r g b go together and with nothing else"),
    ("jpeg_known y u v", "u", "has facts about a JPEG among the channels jpeg_known y u v; they are about planes as they were coded"),
]  # fmt: skip


@pytest.mark.parametrize(("inputs", "outputs", "message"), MALFORMED, ids=lambda v: v[:24].replace(" ", "-"))
def test_malformed_lists(tmp_path: Path, inputs: str, outputs: str, message: str) -> None:
    path = tmp_path / "m.onnx"
    path.write_bytes(network_bytes(metadata={"format": "2", "inputs": inputs, "outputs": outputs}))
    with pytest.raises(vs.Error) as caught:
        core.vsartifact.Restore(core.std.BlankClip(format=vs.YUV420P8), model=str(path))
    assert message in str(caught.value)
    assert str(caught.value).endswith(", or update vsartifact")


def test_both_formats_of_metadata_are_one_model(tmp_path: Path) -> None:
    """The seven kinds of format 1 as lists of format 2: the same channels, the same picture."""
    source = Path(vsartifact.__file__).parent / "models" / "chroma_car.onnx"
    model = onnx.load(source)
    strings = {p.key: p.value for p in model.metadata_props}
    lists = {"vsartifact.inputs": f"{PHASES} u v", "vsartifact.outputs": "u v"}
    onnx.helper.set_model_props(model, strings | lists | {"vsartifact.format": "2"})
    onnx.save(model, tmp_path / "two.onnx")
    onnx.helper.set_model_props(
        model, strings | {"vsartifact.format": "1", "vsartifact.kind": "chroma", "vsartifact.channels": "6"}
    )
    onnx.save(model, tmp_path / "one.onnx")
    fmt = core.get_video_format(vs.YUV420P8)
    clip = make_clip(pictures(fmt, 96, 64), fmt)
    one, two = (core.vsartifact.Restore(clip, model=str(tmp_path / f"{name}.onnx")).get_frame(0) for name in ("one", "two"))
    assert one.props["VSArtifactAdaptive"] == two.props["VSArtifactAdaptive"]
    for a, b in zip(one, two, strict=True):
        np.testing.assert_array_equal(np.asarray(a), np.asarray(b))


KINDS = {
    "plane": ("y", "y"),
    "rgb": ("r g b", "r g b"),
    "yuv444": ("y u v", "y u v"),
    "yuv420": (f"{PHASES} u v", f"{PHASES} u v"),
    "chroma": (f"{PHASES} u v", "u v"),
    "jpeg": ("jpeg_known jpeg_level y", "y"),
    "jpeg_chroma": (f"jpeg_known jpeg_level {PHASES} u v", "u v"),
}


@pytest.mark.parametrize("kind", KINDS)
def test_kinds_of_format_1_are_listed_by_their_channels(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    inputs, outputs = KINDS[kind]
    mixer(tmp_path / "former.onnx", inputs, outputs)
    model = onnx.load(tmp_path / "former.onnx")
    strings = {p.key: p.value for p in model.metadata_props if p.key not in ("vsartifact.inputs", "vsartifact.outputs")}
    former = {"vsartifact.format": "1", "vsartifact.kind": kind, "vsartifact.channels": str(len(inputs.split()))}
    onnx.helper.set_model_props(model, strings | former)
    onnx.save(model, tmp_path / "former.onnx")
    monkeypatch.setenv("VSARTIFACT_MODELS", str(tmp_path))
    listed = next(m for m in vsartifact.models() if m.name == "former")
    assert (listed.inputs, listed.outputs, listed.error) == (tuple(inputs.split()), tuple(outputs.split()), "")
