# SPDX-License-Identifier: MIT
"""The scripts of examples/, run as their first lines say."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import textwrap
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import vapoursynth as vs
from conftest import frame_planes, network_bytes, subprocess_environment
from numpy.typing import NDArray

from support import ROOT

EXAMPLES = ROOT / "examples"
WIDTH, HEIGHT = 640, 360
FRAMES = 8
Planes = list[NDArray[Any]]


def run(folder: Path, *command: str, **variables: str) -> subprocess.CompletedProcess[bytes]:
    environment = subprocess_environment(PWD=str(folder), XDG_CACHE_HOME=str(folder / "cache"), **variables)
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=False, timeout=120)


def pictures_of(y4m: bytes) -> list[Planes]:
    """The frames of a YUV4MPEG stream of 4:2:0, 8 bits or 10."""
    header, _, rest = y4m.partition(b"\n")
    assert f"W{WIDTH} H{HEIGHT}".encode() in header
    dtype = np.uint16 if b"p10" in header else np.uint8
    size = WIDTH * HEIGHT * 3 // 2 * np.dtype(dtype).itemsize
    frames = []
    for start in range(0, len(rest), size + len(b"FRAME\n")):
        assert rest[start : start + 6] == b"FRAME\n"
        samples = np.frombuffer(rest, dtype, WIDTH * HEIGHT * 3 // 2, start + 6)
        frames.append(np.split(samples, [WIDTH * HEIGHT, WIDTH * HEIGHT * 5 // 4]))
    return frames


def script(folder: Path, name: str, *arguments: str, last: int = 0) -> list[Planes]:
    """Frames 0 to ``last`` of ``vspipe -c y4m -a source=clip.mkv ARGUMENTS examples/NAME -``, called in ``folder``."""
    words = [word for argument in ("source=clip.mkv", *arguments) for word in ("-a", argument)]
    done = run(folder, "vspipe", "-c", "y4m", "-e", str(last), *words, str(EXAMPLES / name), "-")
    assert done.returncode == 0, done.stderr.decode()
    frames = pictures_of(done.stdout)
    assert len(frames) == last + 1
    return frames


def same(a: Planes, b: Planes) -> list[bool]:
    """Plane by plane, whether they are equal."""
    return [np.array_equal(x, y) for x, y in zip(a, b, strict=True)]


@pytest.fixture
def folder(tmp_path: Path, data: Path) -> Path:
    """A folder with clip.mkv in it."""
    shutil.copy(data / "sintel_crf32.mkv", tmp_path / "clip.mkv")
    return tmp_path


@pytest.fixture(scope="module")
def clip(data: Path, tmp_path_factory: pytest.TempPathFactory) -> vs.VideoNode:
    """What clip.mkv holds."""
    return vs.core.bs.VideoSource(data / "sintel_crf32.mkv", cachepath=tmp_path_factory.mktemp("index"))


def planes(clip: vs.VideoNode, n: int = 0) -> Planes:
    return [plane.ravel() for plane in frame_planes(clip, n)]


def test_restore_script(folder: Path, clip: vs.VideoNode) -> None:
    """A path relative to where the command runs; nothing, luma alone, all planes, one plane; all at a constant strength."""
    (source,), (luma,), (both,), (u,), (constant,) = (
        script(folder, "restore.vpy", *arguments)
        for arguments in (["strength=0"], ["model=car_40k"], [], ["planes=1"], ["adaptive=0"])
    )
    assert same(source, luma) == [False, True, True]
    assert same(source, both) == [False, False, False]
    assert np.array_equal(luma[0], both[0])
    assert same(source, u) == [True, False, True]
    assert same(both, constant) == [False, False, False]
    assert same(constant, planes(vs.core.vsartifact.Restore(clip, adaptive=False))) == [True] * 3
    (named,) = script(folder, "restore.vpy", "model=car_40k,chroma_40k")
    assert same(named, both) == [True] * 3


def test_depth_of_a_script(folder: Path) -> None:
    """8 bits of the result are 10 bits of it, rounded; a constant strength leaves nothing else to differ."""
    (eight,), (ten,) = (script(folder, "restore.vpy", "adaptive=0", "planes=0", *more) for more in ([], ["depth=10"]))
    assert ten[0].dtype == np.uint16
    assert np.abs(ten[0] / 4 - eight[0]).max() <= 0.625
    assert (ten[0] % 4 != 0).mean() > 0.1
    assert np.array_equal(ten[1], 4 * eight[1].astype(int))


def test_adaptive_script(folder: Path, clip: vs.VideoNode) -> None:
    """Between nothing and what the estimate alone gives, which is what it is where neither measure says less; less on flat pixels."""
    source, whole = (planes(c)[0].astype(int) for c in (clip, vs.core.vsartifact.Restore(clip, adaptive=True)))
    assert np.array_equal(script(folder, "adaptive.vpy", "dark=1", "flat=1")[0][0], whole)
    default = script(folder, "adaptive.vpy", "dark=1", "flat=0")[0][0].astype(int)
    change, most = np.abs(default - source), np.abs(whole - source)
    assert (change <= most).all()
    assert 0 < change.sum() < most.sum()
    gradient = sum(np.abs(g) for g in np.gradient(source.reshape(HEIGHT, WIDTH).astype(float))).ravel()
    flat, edge = gradient < np.quantile(gradient, 0.3), gradient > np.quantile(gradient, 0.9)
    assert change[flat].sum() / most[flat].sum() < 0.5 * change[edge].sum() / most[edge].sum()


def test_adaptive_script_in_the_dark(folder: Path) -> None:
    """A frame between black and a mean of 64: some of the strength, and no plane but luma."""
    dim = [
        "ffmpeg",
        "-loglevel",
        "error",
        "-i",
        "clip.mkv",
        "-vf",
        "lutyuv=y=val/4+12",
        "-frames:v",
        "1",
        "-c:v",
        "ffv1",
        "dim.mkv",
    ]
    assert run(folder, *dim).returncode == 0
    (folder / "dim.mkv").replace(folder / "clip.mkv")
    source = script(folder, "restore.vpy", "strength=0")[0][0].astype(int)
    some, whole = (script(folder, "adaptive.vpy", f"dark={dark}", "flat=1")[0][0].astype(int) for dark in (0.2, 1))
    assert 16 < source.mean() < 64
    assert 0 < np.abs(some - source).sum() < np.abs(whole - source).sum()


def test_zones_script(folder: Path, clip: vs.VideoNode) -> None:
    restore = vs.core.vsartifact.Restore
    frames = script(folder, "zones.vpy", "zones=1,2,strength=0.5/4,4,off/5,5,model=car_3k,strength=2", last=6)
    expected = [restore(clip)] * 7
    expected[1] = expected[2] = restore(clip, strength=0.5)
    expected[4] = clip
    expected[5] = restore(clip, model="car_3k", strength=2)
    for n in range(7):
        assert same(frames[n], planes(expected[n], n)) == [True] * 3, n


@pytest.mark.parametrize("zones", ["3,2,off", "0,4,off/4,5,off", "0,8,off"], ids=["backwards", "overlap", "past-the-end"])
def test_zones_that_make_no_sense_are_refused(folder: Path, zones: str) -> None:
    words = ["-a", "source=clip.mkv", "-a", f"zones={zones}", str(EXAMPLES / "zones.vpy"), "-"]
    done = run(folder, "vspipe", "--info", *words)
    assert done.returncode != 0
    assert b"which it has to be; correct zones" in done.stderr


def test_deband_script(folder: Path, clip: vs.VideoNode) -> None:
    """10 bits out of 8, and smoother than what was restored where that is flat."""
    (out,) = script(folder, "deband.vpy")
    assert out[0].dtype == np.uint16
    restored = planes(vs.core.vsartifact.Restore(clip))
    for plane, before in zip(out, restored, strict=True):
        assert np.abs(plane / 4 - before).mean() < 1
        assert not np.array_equal(plane >> 2, before)


def test_av1an_chunks_are_the_frames_of_one_run(folder: Path) -> None:
    """Av1an's calls of vspipe, several at once, each over the frames of its chunk: joined, they are what one process gives."""
    whole = script(folder, "av1an.vpy", last=FRAMES - 1)

    def chunk(first: int, last: int) -> list[Planes]:
        command = ["vspipe", str(EXAMPLES / "av1an.vpy"), "-c", "y4m", "-", "-s", str(first), "-e", str(last)]
        done = run(folder, *command, "-a", "source=clip.mkv", "-a", "threads=1")
        assert done.returncode == 0, done.stderr.decode()
        return pictures_of(done.stdout)

    with ThreadPoolExecutor(2) as pool:
        chunks = list(pool.map(chunk, [5, 0, 3], [7, 2, 4]))
    joined = chunks[1] + chunks[2] + chunks[0]
    assert [same(a, b) for a, b in zip(joined, whole, strict=True)] == [[True] * 3] * FRAMES


def test_av1an_finds_scenes_in_the_source(folder: Path, clip: vs.VideoNode) -> None:
    """What Av1an sets while it looks for scenes keeps the network out."""
    (frame,) = script(folder, "av1an.vpy", "AV1AN_PERFORM_SCENE_DETECTION=1")
    assert same(frame, planes(clip)) == [True] * 3


def test_chunks_script(folder: Path) -> None:
    """Lossless chunks, joined, are the script's frames; a finished chunk is taken as it is; other settings are refused."""
    command = [sys.executable, str(EXAMPLES / "chunks.py"), str(EXAMPLES / "av1an.vpy"), "clip.mkv", "out.mkv"]
    command += ["--length", "3", "-a", "threads=1", "--", "-c:v", "ffv1", "-threads", "1"]
    done = run(folder, *command)
    assert done.returncode == 0, done.stderr.decode()
    decoded = run(folder, "ffmpeg", "-loglevel", "error", "-i", "out.mkv", "-f", "yuv4mpegpipe", "-")
    whole = script(folder, "av1an.vpy", last=FRAMES - 1)
    assert [same(a, b) for a, b in zip(pictures_of(decoded.stdout), whole, strict=True)] == [[True] * 3] * FRAMES

    assert b"out.mkv exists" in run(folder, *command).stderr
    (folder / "out.mkv").unlink()
    kept = {part: part.stat().st_mtime_ns for part in sorted((folder / "out.mkv.chunks").glob("0*.mkv"))[:2]}
    (folder / "out.mkv.chunks" / f"{6:08}.mkv").unlink()
    assert run(folder, *command).returncode == 0
    assert {part: part.stat().st_mtime_ns for part in kept} == kept
    again = run(folder, "ffmpeg", "-loglevel", "error", "-i", "out.mkv", "-f", "yuv4mpegpipe", "-")
    assert again.stdout == decoded.stdout
    (folder / "out.mkv").unlink()
    assert b"holds chunks of other settings" in run(folder, *command, "-g", "1").stderr


def test_chunks_script_says_what_failed(folder: Path) -> None:
    command = [sys.executable, str(EXAMPLES / "chunks.py"), str(EXAMPLES / "av1an.vpy")]
    done = run(folder, *command, "none.mkv", "out.mkv")
    assert done.returncode == 1
    assert b"vspipe does not open" in done.stderr
    done = run(folder, *command, "clip.mkv", "other.mkv", "--length", "4", "--", "-c:v", "no_such_encoder")
    assert done.returncode == 1
    assert b"frames 0 to 3 failed" in done.stderr
    assert not (folder / "other.mkv").exists()


@pytest.mark.parametrize("user_data", ["", "car_3k", "rgb.onnx"])
def test_mpv_script(folder: Path, clip: vs.VideoNode, user_data: str) -> None:
    """With the variables and the frame properties that mpv gives a script, inside VapourSynth's own script host."""
    if user_data.endswith(".onnx"):
        user_data = str(folder / user_data)
        Path(user_data).write_bytes(network_bytes(channels=3))
    model = user_data or "car_10k"
    outer = folder / "outer.vpy"
    outer.write_text(
        textwrap.dedent(f"""
            import runpy
            import vapoursynth as vs
            video_in = vs.core.bs.VideoSource({str(folder / "clip.mkv")!r}).std.RemoveFrameProps(["_Matrix", "_Range"])
            video_in = video_in.std.SetFrameProps(_ColorSpace=1, _ColorRange=0)
            given = dict(video_in=video_in, video_in_dw=640, video_in_dh=360, container_fps=24.0, display_fps=60.0,
                         display_res=[1920, 1080], user_data={user_data!r})
            runpy.run_path({str(EXAMPLES / "mpv.vpy")!r}, init_globals=given)
        """)
    )
    done = run(folder, "vspipe", "-c", "y4m", "-e", "0", str(outer), "-")
    assert done.returncode == 0, done.stderr.decode()
    expected = planes(vs.core.vsartifact.Restore(clip.std.SetFrameProps(_Matrix=1, _Range=1), model=model))
    assert same(pictures_of(done.stdout)[0], expected) == [True] * 3


def test_each_example_is_tried() -> None:
    """Here, or where the rest of what they need is: train_multi_gpu.sh in test_training.py, demo.py in test_documents.py."""
    tests = "".join(
        (ROOT / "tests" / name).read_text()
        for name in ("docs/test_examples.py", "training/test_training.py", "docs/test_documents.py")
    )
    assert {path.name for path in EXAMPLES.iterdir() if path.is_file() and path.name not in tests} == set()
    assert os.access(EXAMPLES / "train_multi_gpu.sh", os.X_OK)
