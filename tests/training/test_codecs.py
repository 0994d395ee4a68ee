# SPDX-License-Identifier: MIT
"""Every codec of the table: quality, rate control, repeatable bits; and conversions without bias."""

import contextlib
import os
import threading
from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image

from vsartifact.core.metrics import psnr
from vsartifact.training.codec_table import CODECS, Settings, code, encode_decode, from_frame, to_frame
from vsartifact.training.sources import halve, resize, rgb_to_ycbcr

IN_MEMORY = [name for name, row in CODECS.items() if row.encoder]


@pytest.fixture(scope="module")
def film(data):
    with av.open(str(data / "sintel_reference.mkv")) as container:
        frames = [from_frame(frame) for frame in container.decode(video=0)]
    return [[np.ascontiguousarray(p[: 128 // by, : 192 // by]) for p, by in zip(f, (1, 2, 2), strict=True)] for f in frames]


@pytest.mark.parametrize("codec", IN_MEMORY)
def test_codec_quality_means_quality(codec, film):
    best, worst = CODECS[codec].quality
    decoded, bits = zip(*(encode_decode(film, Settings(codec=codec, quality=q)) for q in (best, worst)), strict=True)
    fidelity = [np.mean([psnr(a[0], b[0]) for a, b in zip(frames, film, strict=True)]) for frames in decoded]
    assert bits[0] > 2 * bits[1]
    assert fidelity[0] > 38
    assert fidelity[1] < fidelity[0] - 4
    for frames in decoded:
        bias = np.mean([a[0].astype(float) - b[0] for a, b in zip(frames, film, strict=True)])
        assert abs(bias) < 0.5, "a shift of luma means that a colour conversion crept in"


@pytest.mark.parametrize("codec", [name for name in IN_MEMORY if CODECS[name].can_rate_control])
def test_bitrate_control(codec, film):
    frames = film * 3
    low, high = (encode_decode(frames, Settings(codec=codec, quality=0, bitrate=rate))[1] for rate in (80_000, 800_000))
    assert high > 1.5 * low


@pytest.mark.parametrize("codec", [name for name in IN_MEMORY if CODECS[name].can_skip_deblock])
def test_the_loop_filter_can_be_off(codec, film):
    quality = CODECS[codec].quality[1] - 4
    on, off = (encode_decode(film, Settings(codec=codec, quality=quality, deblock=d))[0] for d in (True, False))
    assert any((a[0] != b[0]).any() for a, b in zip(on, off, strict=True))


@pytest.mark.parametrize("width", [96, 98, 130])
@pytest.mark.parametrize("codec", IN_MEMORY)
def test_encoding_is_repeatable(codec, width, film):
    """Also where rows are no multiple of a macroblock or of a vector register."""
    row = CODECS[codec]
    settings = Settings(codec=codec, quality=row.quality[1], preset=row.presets[-1] if row.presets else "")
    narrow = [[p[:, : width // by].copy() for p, by in zip(f, (1, 2, 2), strict=True)] for f in film]
    first, *others = (encode_decode(narrow, settings) for _ in range(8))
    for other in others:
        assert first[1] == other[1]
        assert all((p == q).all() for a, b in zip(first[0], other[0], strict=True) for p, q in zip(a, b, strict=True))


@pytest.mark.parametrize("codec", [name for name in IN_MEMORY if CODECS[name].stills])
def test_stills_are_coded_one_by_one(codec, film):
    settings = Settings(codec=codec, quality=CODECS[codec].quality[1])
    together, alone = code(film, settings), [code([frame], settings) for frame in film]
    assert together.types == "I" * len(film)
    assert together.bits == sum(one.bits for one in alone)
    assert all((a[0] == b.frames[0][0]).all() for a, b in zip(together.frames, alone, strict=True))


@pytest.mark.parametrize("codec", ["svtav1", "x264", "vp9"])
def test_bitrate_with_nothing_but_key_frames(codec, film):
    """SVT-AV1 refuses that combination; the settings that are drawn hold it."""
    coded = code(film, Settings(codec=codec, quality=0, bitrate=300_000, gop=1))
    assert len(coded.frames) == len(film)


@pytest.mark.parametrize("codec", ["svtav1", "avif"])
def test_no_thread_takes_real_time_priority(codec, film):
    seen, stop = set(), threading.Event()
    others = {task.name for task in Path("/proc/self/task").iterdir()}  # of tests before this one

    def watch():
        while not stop.is_set():
            for task in (task for task in Path("/proc/self/task").iterdir() if task.name not in others):
                with contextlib.suppress(ProcessLookupError):
                    seen.add(os.sched_getscheduler(int(task.name)))

    watcher = threading.Thread(target=watch)
    watcher.start()
    code(film, Settings(codec=codec, quality=40))
    stop.set()
    watcher.join()
    assert seen == {os.SCHED_OTHER}


def test_p_and_b_frames_occur(film):
    """The pictures of one x264 clip are not all intra: coding every frame alone takes far more bits."""
    together = encode_decode(film, Settings(codec="x264", quality=30, bframes=3))[1]
    alone = sum(encode_decode([frame], Settings(codec="x264", quality=30))[1] for frame in film)
    assert together < 0.7 * alone


def test_frames_survive_pyav_untouched(film):
    for a, b in zip(film[0], from_frame(to_frame(film[0])), strict=True):
        assert (a == b).all()


def test_colour_conversion_has_no_bias(data):
    with av.open(str(data / "sintel_reference.mkv")) as container:
        frame = next(container.decode(video=0))
        rgb = frame.to_ndarray(format="rgb24")
    exact = rgb.astype(np.float64) @ [65.481 / 255, 128.553 / 255, 24.966 / 255] + 16
    y = rgb_to_ycbcr(rgb)[0].astype(np.float64)
    assert abs((y - exact).mean()) < 0.05
    assert 10 * np.log10(255**2 / np.mean((y - exact) ** 2)) > 55


@pytest.mark.parametrize("resample", [Image.Resampling.BOX, Image.Resampling.BICUBIC, Image.Resampling.LANCZOS])
def test_resizing_has_no_bias(resample):
    plane = np.random.default_rng(0).integers(64, 192, (256, 256), dtype=np.uint8)
    for factor in (0.5, 0.7):
        small = resize(plane, round(256 * factor), round(256 * factor), resample)
        assert abs(float(small.mean()) - float(plane.mean())) < 0.05
    assert abs(float(halve(plane).mean()) - float(plane.mean())) < 0.05


def test_full_range_keeps_every_level():
    """It is made of R'G'B', not of limited-range levels, of which there are too few."""
    ramp = np.repeat(np.arange(256, dtype=np.uint8)[None, :, None], 3, axis=2)
    ramp[0, 0, 2] = 1  # a single coloured pixel: grey pictures keep their values
    assert len(np.unique(rgb_to_ycbcr(ramp, full_range=True)[0])) == 256
    assert len(np.unique(rgb_to_ycbcr(ramp)[0])) == 220
