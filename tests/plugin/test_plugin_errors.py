# SPDX-License-Identifier: MIT
"""What a wrong argument, clip or model is answered with."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import vapoursynth as vs
from conftest import network_bytes

core = vs.core

CLIP: dict[str, Any] = {"format": vs.YUV420P8, "width": 64, "height": 48, "length": 1}

ARGUMENTS: list[tuple[dict[str, Any], str]] = [
    ({"strength": -0.1}, "strength must be from 0 to 4, got -0.1"),
    ({"strength": 4.5}, "strength must be from 0 to 4, got 4.5"),
    ({"strength": float("nan")}, "strength must be from 0 to 4, got nan"),
    ({"strength": float("inf")}, "strength must be from 0 to 4, got inf"),
    ({"planes": [3]}, "planes holds 3, the clip has planes 0 to 2"),
    ({"planes": [-1]}, "planes holds -1, the clip has planes 0 to 2"),
    ({"planes": [1, 1]}, "planes names plane 1 twice"),
    ({"planes": [1], "clip": "GRAY8"}, "planes holds 1, the clip has plane 0 alone; leave it out"),
    ({"model": ""}, "unknown model (an empty text); known: "),
    ({"model": "car_10k_screen"}, "there is no model car_10k_screen any more; it is called screen_10k now"),
    ({"model": "car_10k_jpeg"}, "there is no model car_10k_jpeg any more; it is called jpeg_10k_blind now; jpeg_10k restores more"),
    ({"model": "car_40k_jpeg"}, "there is no model car_40k_jpeg any more; it is called jpeg_40k_blind now; jpeg_40k restores more"),
    ({"model": "chroma_jpeg"}, "there is no model chroma_jpeg any more; it is called jpeg_chroma_blind now; jpeg_chroma restores more"),
    ({"model": "fsrcnnx_car_lite"}, "there is no model fsrcnnx_car_lite any more; take car_3k,"),
    ({"model": "fsrcnnx_car_hq"}, "there is no model fsrcnnx_car_hq any more; take car_10k,"),
    ({"model": "block_cnn_jpeg"}, "there is no model block_cnn_jpeg any more; take jpeg_40k,"),
    ({"model": "/w.safetensors"}, "the model /w.safetensors holds weights alone; give the .onnx file that training/to_onnx.py makes"),
    ({"provider": ""}, "unknown provider (an empty text); known: auto, "),
    ({"provider": "openvino", "device_id": 99}, "device_id 99 is out of range, provider 'openvino' has 1 device(s) here; core.vs"),
    ({"adaptive": 1}, "model residual is not calibrated for adaptive strength; run training/calibrate.py on it, or leave"),
    ({"provider": "abacus"}, "unknown provider abacus; known: auto, "),
    ({"provider": "cpu", "device_id": 3}, "device_id 3 is out of range, provider 'cpu' has one device"),
    ({"device_id": -1}, "device_id must be from 0 to 255, got -1"),
    ({"num_streams": 0}, "num_streams must be from 1 to 256, got 0"),
    ({"num_threads": 0}, "num_threads must be from 1 to 256, got 0"),
    ({"tilesize": -1}, "tilesize must be from 0 to 65536, got -1"),
    ({"tilesize": [1, 2, 3]}, "tilesize takes one or two values (horizontal, vertical), got 3"),
    ({"overlap": -1}, "overlap must be from 0 to 4096, got -1"),
    ({"tilesize": 20, "overlap": 10}, "tilesize 20 leaves nothing between two overlaps of 10"),
    ({"verbosity": 5}, "verbosity must be from 0 to 4, got 5"),
]  # fmt: skip


@pytest.mark.parametrize(("arguments", "message"), ARGUMENTS, ids=lambda v: str(v) if isinstance(v, dict) else "")
def test_arguments(residual_model: Path, arguments: dict[str, Any], message: str) -> None:
    arguments = {"model": str(residual_model), "provider": "cpu", "clip": "YUV420P8", **arguments}
    clip = core.std.BlankClip(**{**CLIP, "format": getattr(vs, arguments.pop("clip"))})
    with pytest.raises(vs.Error) as raised:
        core.vsartifact.Restore(clip, **arguments)
    assert str(raised.value).startswith("Restore: " + message)


CLIPS: list[tuple[int, str]] = [
    (vs.GRAY32, "clip must be 8 to 16 bit integer or 16 or 32 bit float, got Gray32"),
]


@pytest.mark.parametrize(("fmt", "message"), CLIPS, ids=lambda v: vs.PresetVideoFormat(v).name if isinstance(v, int) else "")
def test_clips(residual_model: Path, fmt: int, message: str) -> None:
    with pytest.raises(vs.Error, match=message):
        core.vsartifact.Restore(core.std.BlankClip(**{**CLIP, "format": fmt}), model=str(residual_model))


@pytest.mark.parametrize("other", [{"width": 32}, {"format": vs.GRAY8}], ids=["size", "format"])
def test_variable_clips(residual_model: Path, other: dict[str, Any]) -> None:
    mixed = core.std.Splice([core.std.BlankClip(**CLIP), core.std.BlankClip(**{**CLIP, **other})], mismatch=True)
    with pytest.raises(vs.Error, match="Restore: clip must have one format and size, got a variable one"):
        core.vsartifact.Restore(mixed, model=str(residual_model))


def former(kind: str, declared: int, channels: int = 1) -> bytes:
    """A model whose metadata are of format 1."""
    return network_bytes(channels=channels, metadata={"format": "1", "kind": kind, "channels": str(declared)})


def named(inputs: str, outputs: str, channels: int = 1) -> bytes:
    """A model whose metadata are of format 2."""
    return network_bytes(channels=channels, metadata={"format": "2", "inputs": inputs, "outputs": outputs})


MODELS: list[tuple[str, bytes, str]] = [
    ("empty", b"", "is empty or cannot be read"),
    ("text", b"this is no model at all, it is a sentence", "is not a whole ONNX model"),
    ("no-graph", b"\x08\x09", "is not an ONNX model, it holds no graph"),
    ("truncated", network_bytes()[:-2000], "is not a whole ONNX model"),
    ("one-byte", network_bytes()[:1], "is not a whole ONNX model"),
    ("three-channels", former("plane", 3, channels=3), "has vsartifact.channels=3, its kind plane has 1; export it again"),
    ("no-kind", former("", 1), "lacks the metadata key vsartifact.kind"),
    ("kind", former("sepia", 1), "has vsartifact.kind=sepia, known: plane, rgb, yuv444, yuv420, chroma, jpeg, jpeg_chroma"),
    ("kind-differs", former("rgb", 3), "tensor input must have 3 channels, got 1x1x"),
    ("outputs", former("chroma", 6, channels=6), "tensor output must have 2 channels, got 1x6x"),
    ("channels-differ", former("plane", 1, channels=3), "must have 1 channels, got 1x3xheightxwidth"),
    ("no-inputs", named("", "y"), "lacks the metadata key vsartifact.inputs"),
    ("tensor-differs", named("r g b", "r g b"), "tensor input must have 3 channels, got 1x1x"),
    ("scale", network_bytes(metadata={"scale": "5"}), "enlarges by 5, the most is 4; use another model"),
    ("format", network_bytes(metadata={"format": "99"}), "has metadata format 99, this version reads 1 and 2; update vsartifact"),
    ("no-margin", network_bytes(metadata={"margin": ""}), "lacks the metadata key vsartifact.margin"),
    ("bad-margin", network_bytes(metadata={"margin": "7px"}), "has vsartifact.margin=7px, which must be a whole number"),
    ("negative", network_bytes(metadata={"margin": "-7"}), "has vsartifact.margin=-7, which must be a whole number from 0"),
    ("output", network_bytes(metadata={"output": "sound"}), "has vsartifact.output=sound, known: residual, picture"),
    ("wrong-margin", network_bytes(metadata={"margin": "6"}), "gives 1x1x14x14 for a picture of 16x16 with a margin of 6"),
    (
        "shrinks",
        network_bytes(metadata={"": ""}),
        "gives 1x1x178x50 for a picture of 64x192, 1x1xHxW of 1 to 4 times that size is",
    ),
    ("tiny", network_bytes(height=15, width=14), "takes inputs of 14 pixels, which its margin of 7 uses up"),
]


@pytest.mark.parametrize(("name", "data", "message"), MODELS, ids=[name for name, _, _ in MODELS])
def test_models(tmp_path: Path, name: str, data: bytes, message: str) -> None:
    path = tmp_path / f"{name}.onnx"
    path.write_bytes(data)
    with pytest.raises(vs.Error) as raised:
        core.vsartifact.Restore(core.std.BlankClip(**CLIP), model=str(path), provider="cpu")
    assert str(raised.value).startswith("Restore: ")
    assert message in str(raised.value)


@pytest.mark.parametrize("cut", range(0, len(network_bytes()), 997))
def test_models_cut_anywhere(tmp_path: Path, cut: int) -> None:
    path = tmp_path / "cut.onnx"
    path.write_bytes(network_bytes()[:cut])
    with pytest.raises(vs.Error, match="Restore: "):
        core.vsartifact.Restore(core.std.BlankClip(**CLIP), model=str(path))


def test_fixed_size_model_and_another_tilesize(tmp_path: Path) -> None:
    path = tmp_path / "fixed.onnx"
    path.write_bytes(network_bytes(height=54, width=54))
    with pytest.raises(vs.Error, match="Restore: model fixed takes tiles of 40 only, got tilesize 64"):
        core.vsartifact.Restore(core.std.BlankClip(**CLIP), model=str(path), tilesize=64)


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(vs.Error, match=r"Restore: there is no model at .*nowhere\.onnx; give the path of an \.onnx file"):
        core.vsartifact.Restore(core.std.BlankClip(**CLIP), model=str(tmp_path / "nowhere.onnx"))
    with pytest.raises(vs.Error, match="is not a file"):
        core.vsartifact.Restore(core.std.BlankClip(**CLIP), model=str(tmp_path) + "/")


def test_unknown_model_names_the_known(model_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VSARTIFACT_MODELS", str(model_dir))
    with pytest.raises(
        vs.Error, match=r"Restore: unknown model nosuch; known: .*foreign, .*picture, .*residual.*; or give the path"
    ):
        core.vsartifact.Restore(core.std.BlankClip(**CLIP), model="nosuch")
    core.vsartifact.Restore(core.std.BlankClip(**CLIP), model="residual", provider="cpu").get_frame(0)


def test_broken_weights_are_the_runtimes_error(tmp_path: Path) -> None:
    """A graph whole as a file that ONNX Runtime refuses: its reason is passed on."""
    data = network_bytes().replace(b"PRelu", b"PRolu")
    path = tmp_path / "unknown-op.onnx"
    path.write_bytes(data)
    with pytest.raises(vs.Error, match=r"Restore: model unknown-op does not load with provider 'cpu': .*PRolu"):
        core.vsartifact.Restore(core.std.BlankClip(**CLIP), model=str(path), provider="cpu")
