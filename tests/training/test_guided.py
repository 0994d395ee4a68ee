# SPDX-License-Identifier: MIT
"""Luma that is restored with the help of U and V, by training/recipes/luma_guided.toml: a list of channels and nothing else.

No code knows this combination. It is trained, exported, evaluated, filtered and shown by what follows from the names.
"""

from __future__ import annotations

import json

import av
import numpy as np
import onnx
import pytest
import torch
import vapoursynth as vs
from conftest import frame_planes, make_clip, pictures
from PIL import Image
from rich.console import Console

from support import ROOT
from support.channel_lists import layout
from support.host_frames import make_frame
from support.hosts import HOSTS, random_plain
from support.plugin_reference import assert_close, changed, directly, export
from support.shader_models import calibrated
from vsartifact.export import verify_shader
from vsartifact.export.play_shader import HostMissing
from vsartifact.export.to_glsl import to_glsl
from vsartifact.training import evaluate
from vsartifact.training.codec_table import Settings
from vsartifact.training.eval_methods import load_method
from vsartifact.training.networks import load_weights
from vsartifact.training.train import main

NAMES = {"inputs": "y00 y01 y10 y11 u v", "outputs": "y00 y01 y10 y11"}
CODE = 1 / 255


@pytest.fixture(scope="module")
def folder(tmp_path_factory, data):
    """Pictures cut from the bundled film."""
    out = tmp_path_factory.mktemp("pictures")
    with av.open(str(data / "sintel_reference.mkv")) as container:
        frames = [frame.to_ndarray(format="rgb24") for frame in container.decode(video=0)]
    for i in (0, 4, 7):
        Image.fromarray(frames[i]).save(out / f"{i}.png")
    return out


@pytest.fixture(scope="module")
def run(tmp_path_factory, folder):
    """What a short training by the recipe leaves behind: fewer steps, smaller pairs and a narrow network, to be quick."""
    out = tmp_path_factory.mktemp("runs")
    arguments = [
        str(ROOT / "training" / "recipes" / "luma_guided.toml"), "--data", str(folder), "--network-args", "num_feat=8", "num_conv=1",
        "unshuffle=1", *(f"{key}={value}" for key, value in NAMES.items()), "--iters", "150", "--warmup", "5", "--batch-size", "8",
        "--patch", "24", "--warm", "6", "--pool", "12", "--workers", "0", "--distort-size", "96", "--distort-length", "3", "4",
        "--distort-keep", "2", "--distort-codecs", "jpeg=1", "--distort-qualities", "jpeg=8:15", "--validate-every", "1000",
        "--threads", "1", "--cache", str(out / "cache"), "--runs", str(out), "--loss", "mse=1",
    ]  # fmt: skip
    assert main(arguments) == 0
    return out / "luma_guided"


def test_it_learns_luma(run):
    net, info = load_weights(run / "luma_guided.safetensors")
    assert net.layout == info.layout == layout("guided")
    assert json.loads((run / "log.jsonl").read_text().splitlines()[-1])["gain_db"]["all"] > 0.05
    graph = onnx.load(run / "luma_guided.onnx").graph
    assert [v.type.tensor_type.shape.dim[1].dim_value for v in (graph.input[0], graph.output[0])] == [6, 4]


@pytest.mark.parametrize("suffix", ["safetensors", "onnx"])
def test_evaluation_scores_luma(suffix, run, folder):
    method = load_method(run / f"luma_guided.{suffix}")
    (((_, row), failed),) = evaluate.evaluate([method], [folder], [Settings(codec="jpeg", quality=10)], Console(quiet=True))
    assert not failed
    assert row["gain_y"] > 0.05
    assert (row["gain_u"], row["gain_v"]) == (0, 0)


def test_u_and_v_are_read(run):
    net, _ = load_weights(run / "luma_guided.safetensors")
    x = torch.rand(1, 6, 12, 12, requires_grad=True)
    net(x).sum().backward()
    assert x.grad[:, 4:].abs().max() > 0


@pytest.mark.parametrize("unshuffle", [1, 2])
@pytest.mark.parametrize("build", ["constant", "constant-compat", "adaptive", "compat"])
def test_a_shader_is_the_network(build, unshuffle):
    """On small pictures of odd and even size in libplacebo; U and V are read, luma is written."""
    model = random_plain(num_feat=4, num_conv=1, unshuffle=unshuffle, **NAMES)
    text = to_glsl(calibrated(model), "guided", build)
    assert "//!HOOK NATIVE" in text
    assert "//!BIND CHROMA" in text
    assert "//!HOOK LUMA" not in text
    try:
        verify_shader.compare(text, calibrated(model), not build.startswith("constant"))
    except HostMissing as missing:
        pytest.skip(str(missing))


@pytest.mark.parametrize(
    "name", [name for name in ("placebo", "mpv-gpu", "mpv-0.40-gpu", "mpv-0.40-next", "ffmpeg-7") if name in HOSTS]
)
@pytest.mark.parametrize("format", ["yuv420p", "yuv420p16le", "yuv444p", "yuv444p16le"])
def test_players_show_it(name, format):
    """4:2:0 gets the network's luma; everything else stays as it is."""
    host = HOSTS[name]
    if reason := host.missing():
        pytest.skip(reason)
    if format not in host.formats:
        pytest.skip(f"{name} does not take {format}")
    model = random_plain(num_feat=4, num_conv=1, unshuffle=1, **NAMES)
    frame = make_frame(format, 44, 68, chroma=10)
    result = host.run(to_glsl(model, "guided", "constant"), frame)
    if "420" not in format:
        assert np.abs(result.planes[0] - result.seen[0]).max() <= CODE / 2
        return
    (expected,) = verify_shader.restore(model, dict(zip("yuv", result.seen, strict=True)))
    assert np.abs(expected - result.seen[0]).max() > 2 * CODE
    assert np.abs(result.planes[0] - expected).max() <= CODE


@pytest.mark.parametrize("fmt", [vs.YUV420P8, vs.YUV420P16, vs.YUV420PS])
def test_the_filter_is_the_network(tmp_path, fmt):
    exported = export(tmp_path / "guided.onnx", kind="guided")
    video_format = vs.core.get_video_format(fmt)
    for size in ((96, 64), (70, 50), (2, 2)):
        sources = pictures(video_format, *size)
        got = frame_planes(vs.core.vsartifact.Restore(make_clip(sources, video_format), model=str(exported.path)))
        assert_close(got, directly(exported.net, sources, video_format), video_format)
        for i in (1, 2):
            np.testing.assert_array_equal(got[i], sources[i])
        if size == (96, 64):
            assert changed(got[0], sources[0], video_format, 0) > 0.002
