# SPDX-License-Identifier: MIT
"""Shaders against the network in ffmpeg's libplacebo filter and in mpv's vo=gpu: every luma sample within one 8-bit code."""

from __future__ import annotations

import numpy as np
import pytest
from hosts import missing, random_model, run_ffmpeg, run_mpv

from vsartifact.export.to_glsl import to_glsl
from vsartifact.export.verify_shader import network, picture

CODE = 1 / 255 + 1e-9
HOSTS = {"ffmpeg": run_ffmpeg, "mpv": run_mpv}


@pytest.fixture(params=list(HOSTS))
def host(request):
    reason = missing(request.param)
    if reason:
        pytest.skip(reason)
    return HOSTS[request.param]


@pytest.fixture
def mpv():
    reason = missing("mpv")
    if reason:
        pytest.skip(reason)
    return run_mpv


def check(host, args, build, luma, folder, **options):
    scale = args.get("scale", 1)
    model = random_model(**args)
    seen, out = host(to_glsl(model, "net", build), luma, folder, scale=scale, **options)
    assert out.shape == (seen.shape[0] * scale, seen.shape[1] * scale)
    assert np.abs(out - np.kron(seen, np.ones((scale, scale)))).max() > 4 * CODE, "the shader did not run"
    assert np.abs(out - network(model, seen)).max() <= CODE


@pytest.mark.parametrize("format", ["yuv420p", "yuv444p", "gray", "yuv420p10le"])
def test_without_a_shader_luma_comes_back(host, tmp_path, format):
    """The comparison itself: no host changes luma on its own way out by more than rounding to 8 bits."""
    seen, out = host(None, picture(45, 67, 10 if "10" in format else 8), tmp_path, format=format)
    assert np.abs(out - seen).max() <= (0.76 / 255 if "10" in format else 1e-9)


@pytest.mark.parametrize("build", ["compute", "compat"])
@pytest.mark.parametrize("format", ["yuv420p", "yuv444p", "gray", "yuv420p10le"])
def test_formats(host, tmp_path, format, build):
    check(host, {"d": 8}, build, picture(45, 67, 10 if "10" in format else 8), tmp_path, format=format)


@pytest.mark.parametrize("build", ["compute", "compat"])
@pytest.mark.parametrize("size", [(7, 5), (12, 16), (90, 161)], ids=lambda s: f"{s[1]}x{s[0]}")
def test_sizes(host, tmp_path, size, build):
    check(host, {"d": 8}, build, picture(*size), tmp_path)


@pytest.mark.parametrize("build", ["compute", "compat"])
def test_large_network(host, tmp_path, build):
    check(host, {"d": 16}, build, picture(30, 41), tmp_path)


@pytest.mark.parametrize("build", ["compute", "compat"])
def test_doubling(host, tmp_path, build):
    check(host, {"d": 8, "scale": 2}, build, picture(32, 48), tmp_path, format="yuv444p")


@pytest.mark.parametrize("build", ["compute", "compat"])
@pytest.mark.parametrize("rotate", [90, 180, 270])
def test_rotated_video(mpv, tmp_path, rotate, build):
    """vo=gpu rotates in the shader's reads of LUMA: the network sees the picture as displayed."""
    check(mpv, {"d": 8}, build, picture(34, 46), tmp_path, rotate=rotate, format="yuv444p")


def test_two_shaders_share_a_frame(mpv, tmp_path):
    """vo=gpu keeps saved textures of all files in one name space; the second shader restores what the first gave."""
    first, second = random_model(d=8), random_model(d=6, m=2)
    text = to_glsl(first, "one") + "\n" + to_glsl(second, "two")
    seen, out = mpv(text, picture(30, 40), tmp_path)
    assert np.abs(out - network(second, network(first, seen))).max() <= CODE
