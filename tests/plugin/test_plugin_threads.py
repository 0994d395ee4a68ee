# SPDX-License-Identifier: MIT
"""Filters that are created, used and freed by many threads at once; ThreadSanitizer runs these too, see sanitize.sh."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import vapoursynth as vs
from conftest import frame_planes, make_clip, network_bytes, pictures
from test_plugin_failures import failing_network

core = vs.core

PROVIDERS = ["native", "cpu", "openvino"]
FORMATS = [vs.GRAY8, vs.YUV420P16, vs.YUV444PS]


def at_once(work: Callable[[int], None], times: int, workers: int = 6) -> None:
    """Run ``work(0)`` to ``work(times - 1)`` in threads; the first error is raised."""
    with ThreadPoolExecutor(workers) as pool:
        for done in [pool.submit(work, n) for n in range(times)]:
            done.result(timeout=240)


def clip_of(fmt: int, seed: int, length: int) -> vs.VideoNode:
    """A still, over and over."""
    video_format = core.get_video_format(fmt)
    return core.std.Loop(make_clip(pictures(video_format, 48, 32, seed), video_format), length)


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    folder = tmp_path_factory.mktemp("threads")
    for seed in range(3):
        (folder / f"model{seed}.onnx").write_bytes(network_bytes(seed=seed, features=4))
    return [str(folder / f"model{seed}.onnx") for seed in range(3)]


@pytest.mark.parametrize("provider", PROVIDERS)
def test_created_used_and_freed_at_once(models: list[str], provider: str) -> None:
    """Same models, same sessions, several sizes; half of the filters go while their frames are being computed."""
    clips = [clip_of(fmt, seed, 6) for seed, fmt in enumerate(FORMATS)]
    expected: dict[Any, Any] = {}
    kinds = list(itertools.product(range(3), range(3)))
    for c, m in kinds:
        expected[c, m] = frame_planes(core.vsartifact.Restore(clips[c], model=models[m], provider=provider, num_streams=2))

    def work(n: int) -> None:
        c, m = kinds[n % len(kinds)]
        filtered = core.vsartifact.Restore(clips[c], model=models[m], provider=provider, num_streams=2, tilesize=[0, 20][n % 2])
        futures: list[Future[vs.VideoFrame]] = [filtered.get_frame_async(i) for i in range(6)]
        if n % 2:
            del filtered
        for future in futures:
            with future.result(timeout=240) as frame:
                for plane, wanted in enumerate(expected[c, m]):
                    difference = np.abs(np.asarray(frame[plane]).astype(np.float64) - wanted)
                    assert difference.max() <= (1e-5 if frame.format.sample_type == vs.FLOAT else 1)

    at_once(work, 36)


def test_sessions_come_and_go_at_once(models: list[str]) -> None:
    """More kinds of session than are kept, while others ask what there is and call it wrongly."""
    clip = clip_of(vs.GRAY8, 0, 2)

    def work(n: int) -> None:
        out = core.vsartifact.Restore(clip, model=models[n % 3], provider="cpu", num_streams=1, num_threads=1 + n % 5)
        out.get_frame(n % 2).close()
        core.vsartifact.Version()
        if n % 5 == 0:
            core.vsartifact.Providers()
            core.vsartifact.Models()
        with pytest.raises(vs.Error, match="unknown provider"):
            core.vsartifact.Restore(clip, model=models[n % 3], provider="none")
        core.vsartifact.Restore(clip, model=models[0], provider="auto")

    at_once(work, 30)


@pytest.mark.parametrize("provider", ["cpu", "openvino"])
def test_failures_at_once(tmp_path: Path, provider: str) -> None:
    """Streams of several filters that meet the same failing session replace it, each once for a frame that fails."""
    model = str(failing_network(tmp_path / "failing.onnx"))
    bad, good = (core.std.BlankClip(format=vs.GRAYS, width=32, height=16, length=1, color=v, keep=True) for v in (0.9, 0.2))
    clip = core.std.Splice([good, bad, good, good, bad, good])

    def work(n: int) -> None:
        filtered = core.vsartifact.Restore(clip, model=model, provider=provider, num_streams=1 + n % 3, verbosity=4)
        futures = [filtered.get_frame_async(i) for i in range(6)]
        del filtered
        for i, future in enumerate(futures):
            error = future.exception(timeout=240)
            if i in (1, 4) or error is not None:
                assert "failed while it computed model failing" in str(error)
            else:
                with future.result() as frame:
                    assert np.asarray(frame[0])[0, 0] == pytest.approx(0.22, abs=1e-6)

    at_once(work, 8)


def test_adaptive_at_once(tmp_path: Path) -> None:
    """Each stream estimates in memory of its own."""
    from test_plugin_adaptive import calibrated, factors

    model = calibrated(tmp_path / "model.onnx")
    fmt = core.get_video_format(vs.GRAYS)
    stills = [make_clip(pictures(fmt, 48, 32, seed), fmt) for seed in range(4)]
    expected = []
    for still in stills:
        with core.vsartifact.Restore(still, model=model, provider="cpu", adaptive=True).get_frame(0) as frame:
            expected.append(factors(frame)[0])
    assert len(set(expected)) == 4
    out = core.vsartifact.Restore(core.std.Splice(stills * 6), model=model, provider="cpu", adaptive=True, num_streams=4)
    for n, frame in enumerate(out.frames(prefetch=8, close=True)):
        assert factors(frame)[0] == pytest.approx(expected[n % 4], abs=1e-6)
