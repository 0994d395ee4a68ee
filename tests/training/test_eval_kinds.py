# SPDX-License-Identifier: MIT
"""Evaluation of models of all channels and scales, on grey and colour material."""

from pathlib import Path

import numpy as np
import onnx
import pytest
import torch
from onnx import TensorProto, helper, numpy_helper
from PIL import Image

from support import ROOT
from support.channel_lists import LISTS, layout, lists
from support.eval_models import frame_of, saved, scored
from vsartifact.core.color import to_rgb, to_ycbcr
from vsartifact.core.metrics import psnr
from vsartifact.training import channels
from vsartifact.training.codec_table import Settings
from vsartifact.training.eval_cases import Coding, load_set
from vsartifact.training.eval_methods import input_planes, load_method, load_methods, output_frame, rounded
from vsartifact.training.networks import build, describe, save_weights
from vsartifact.training.sources import resize, rgb_to_ycbcr


def restored(method, frame, full_range=False):
    return output_frame(method, method.restore(input_planes(method, frame, full_range)), frame, full_range)


@pytest.mark.parametrize("unshuffle", [1, 2, 4])
@pytest.mark.parametrize("kind", LISTS)
def test_methods_restore_their_planes_at_any_size(kind, unshuffle, tmp_path):
    method = load_method(saved(tmp_path, kind=kind, unshuffle=unshuffle))
    y, u, v = frame_of(37, 53)
    phases = np.tile(np.array([[1, 2], [3, 4]], np.uint8), (19, 27))[:-1, :-1]
    change = to_ycbcr(np.array([1, 2, 3])[:, None, None], False)
    expected = {
        "plane": [y + 1, u, v],
        "jpeg": [y + 1, u, v],
        "jpeg_chroma": [y, u + 1, v + 2],
        "yuv420": [y + phases, u + 5, v + 6],
        "guided": [y + phases, u, v],
        "chroma": [y, u + 1, v + 2],
        "yuv444": [y + 1, u + 2, v + 3],
        "rgb": [rounded(plane + by.item() - black) for plane, by, black in zip((y, u, v), change, (16, 128, 128), strict=True)],
    }[kind]
    for a, b in zip(restored(method, [y, u, v]), expected, strict=True):
        assert a.dtype == np.uint8
        assert np.array_equal(a, b)


@pytest.mark.parametrize("kind", ["plane", "yuv420"])
def test_odd_sizes_are_replicated_pictures(kind):
    torch.manual_seed(0)
    net = build("plain", {"num_feat": 4, "num_conv": 1, "unshuffle": 2, **lists(kind)})
    torch.nn.init.normal_(net.tail.weight, std=0.05)
    y, u, v = frame_of(36, 44)
    odd = [y[:-1, :-1]] if kind == "plane" else [y[:-1, :-1], u, v]
    fits = [np.pad(odd[0], ((0, 1), (0, 1)), mode="edge"), *odd[1:]]
    small, large = (channels.restore(net, planes, layout(kind), 2) for planes in (odd, fits))
    assert np.array_equal(small[0], large[0][:-1, :-1])
    assert not np.array_equal(small[0], odd[0])


@pytest.mark.parametrize(("kind", "scale"), [*((kind, 1) for kind in LISTS), ("plane", 2), ("rgb", 2)])
def test_tiles_are_the_whole(kind, scale, tmp_path):
    torch.manual_seed(0)
    args = {"num_feat": 4, "num_conv": 2, "unshuffle": 2, "scale": scale, **lists(kind)}
    net = build("plain", args)
    torch.nn.init.normal_(net.tail.weight, std=0.05)
    save_weights(tmp_path / "model.safetensors", net, describe(net, "plain", args))
    frame = frame_of(94, 138)
    whole, by_tiles = (restored(load_method(tmp_path / "model.safetensors", tile=tile), frame) for tile in (1024, 17))
    assert not np.array_equal(whole[0][:94, :138], frame[0]) or "chroma" in kind
    for a, b in zip(whole, by_tiles, strict=True):
        assert np.abs(a.astype(int) - b).max() <= 1, "float sums may differ"
        assert (a != b).mean() < 1e-3


@pytest.mark.parametrize("full_range", [False, True])
def test_conversions_are_each_others_inverse(full_range):
    planes = np.random.default_rng(0).uniform(90, 160, (3, 8, 8)).astype(np.float32)
    back = to_rgb(to_ycbcr(planes, full_range), full_range)
    assert np.abs(np.stack(back) - planes).max() < 1e-3


def test_grey_pictures_are_luma_to_every_kind(folder, tmp_path):
    """They hold values that limited range does not have: R = G = B = Y, nothing is clipped, and chroma says nothing."""
    methods = [load_method(saved(tmp_path, kind, kind=kind), kind) for kind in LISTS]
    (item,) = [item for item in load_set(folder) if item.grey]
    assert item.frames[0][0].min() < 16
    assert item.frames[0][0].max() > 235
    y = item.frames[0][0]
    case = Coding(item=item, settings=Settings(codec="none", quality=0)).frames
    out = {method.name: case.frames(method)[0][0] for method in methods}
    assert np.array_equal(out["plane"], y + 1)
    assert np.array_equal(out["jpeg"], y + 1)
    assert np.array_equal(out["yuv444"], y + 1)
    assert np.array_equal(out["guided"][::2, ::2], y[::2, ::2] + 1)
    assert np.array_equal(out["chroma"], y)
    assert np.array_equal(out["jpeg_chroma"], y)
    assert np.array_equal(out["rgb"], y + 2)  # 0.299 + 0.587 * 2 + 0.114 * 3 = 1.815
    Path(folder / "colour.png").unlink()
    for row in scored(methods, [folder], measures=("yuv", "rgb")).values():
        if row["measure"] == "yuv":
            assert [row[key] for key in ("psnr_u", "psnr_v", "gain_u", "gain_v")] == [None] * 4
            assert (row["gain_y"] == 0) == (row["method"] in ("decoded", "chroma", "jpeg_chroma"))


def one_more(path):
    """A graph of scale 2 and no margin whose residual is 1 code value."""
    nodes = [
        helper.make_node("Mul", ["input", "nothing"], ["flat"]),
        helper.make_node("Add", ["flat", "code"], ["one"]),
        helper.make_node("Concat", ["one"] * 4, ["four"], axis=1),
        helper.make_node("DepthToSpace", ["four"], ["output"], blocksize=2),
    ]
    values = [numpy_helper.from_array(np.float32(value), name) for name, value in (("nothing", 0), ("code", 1 / 255))]
    ends = [
        helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, 1, f"{name}_h", f"{name}_w"]) for name in ("input", "output")
    ]
    graph = helper.make_graph(nodes, "test", ends[:1], ends[1:], values)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    net = build("plain", {"scale": 2})
    helper.set_model_props(model, {**describe(net, "plain", {"scale": 2}).to_strings(), "vsartifact.margin": "0"})
    onnx.save(model, path)
    return path


@pytest.mark.parametrize(("kind", "suffix"), [("plane", "safetensors"), ("plane", "onnx"), ("rgb", "safetensors")])
def test_scale_2(kind, suffix, folder, tmp_path, film):
    """Pictures are reduced before coding; the codec alone is enlarged by the bicubic filter, nets by their own."""
    path = saved(tmp_path, kind=kind, scale=2) if suffix == "safetensors" else one_more(tmp_path / "model.onnx")
    rows = scored([load_method(path)], [folder], [Settings(codec="none", quality=0)], limit=1)
    y = rgb_to_ycbcr(film)[0][:96, :124]
    small = resize(y, 62, 48, Image.Resampling.BICUBIC)
    assert rows["yuv", "none", "decoded"]["psnr_y"] == pytest.approx(
        psnr(resize(small, 124, 96, Image.Resampling.BICUBIC), y), abs=1e-3
    )
    row = rows["yuv", "none", "model"]
    if kind == "plane":
        assert row["psnr_y"] == pytest.approx(psnr(small.repeat(2, 0).repeat(2, 1) + 1.0, y), abs=1e-3)
    else:
        assert row["psnr_y"] == pytest.approx(psnr(small.repeat(2, 0).repeat(2, 1) + 1.56, y), abs=0.3)
        assert row["psnr_u"] > 30


def test_shipped_models_gain(folder):
    rows = scored(load_methods(sorted((ROOT / "vsartifact" / "models").glob("fsrcnnx_car.*"))), [folder], measures=("yuv", "rgb"))
    names = {method for _, _, method in rows} - {"decoded"}
    assert len(names) == 2
    for name in names:
        assert rows["yuv", "jpeg", name]["gain_y"] > 0.3
        assert rows["rgb", "jpeg", name]["gain_rgb"] > 0.1
    a, b = (rows["yuv", "jpeg", name]["psnr_y"] for name in sorted(names))
    assert a == pytest.approx(b, abs=0.01), "ONNX Runtime and PyTorch"
