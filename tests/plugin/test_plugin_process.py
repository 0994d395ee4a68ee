# SPDX-License-Identifier: MIT
"""What needs a process of its own: a second core, other users of ONNX Runtime, vspipe, a missing runtime."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import vapoursynth as vs
from conftest import frame_planes, subprocess_environment

core = vs.core


def run_python(code: str, *arguments: str, **environment: str) -> str:
    """Standard output of a script in a fresh interpreter."""
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        env=subprocess_environment(**environment),
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


SECOND_CORE = """
import gc, sys, vapoursynth as vs

class Policy(vs.EnvironmentPolicy):
    current = None
    def on_policy_registered(self, api): self.api = api
    def on_policy_cleared(self): pass
    def get_current_environment(self): return self.current
    def set_environment(self, environment):
        old, self.current = self.current, environment
        return old
    def is_alive(self, environment): return environment is self.current

policy = Policy()
vs.register_policy(policy)
for _ in range(3):
    environment = policy.api.create_environment()
    with policy.api.wrap_environment(environment).use():
        core = vs.core.core
        clip = core.std.BlankClip(format=vs.YUV420P8, width=64, height=48, length=2)
        frame = core.vsartifact.Restore(clip, model=sys.argv[1], provider=sys.argv[-1]).get_frame(0)
        version = core.vsartifact.Version()
        print(version["sessions_created"], version["sessions_cached"])
        frame.close()
        del clip, frame, core
    policy.api.destroy_environment(environment)
    gc.collect()
"""


@pytest.mark.parametrize("provider", ["cpu", "auto"])
def test_second_core_reuses_the_session(residual_model: Path, provider: str) -> None:
    """A player rebuilds its core at every seek; the model stays loaded."""
    assert run_python(SECOND_CORE, str(residual_model), provider).split() == ["1", "1"] * 3


def test_second_filter_reuses_the_session(residual_model: Path) -> None:
    clip = core.std.BlankClip(format=vs.YUV420P8, width=64, height=48, length=1)
    core.vsartifact.Restore(clip, model=str(residual_model), provider="cpu")
    before = core.vsartifact.Version()
    core.vsartifact.Restore(clip, model=str(residual_model), provider="cpu", strength=0.5, planes=[0, 1, 2])
    copy = residual_model.with_name("same-bytes.onnx")
    copy.write_bytes(residual_model.read_bytes())
    core.vsartifact.Restore(clip, model=str(copy), provider="cpu")
    copy.unlink()
    assert core.vsartifact.Version() == before
    core.vsartifact.Restore(clip, model=str(residual_model), provider="cpu", num_threads=7)  # as no other test asks for
    assert core.vsartifact.Version()["sessions_created"] == before["sessions_created"] + 1


def test_idle_sessions_are_bounded(residual_model: Path) -> None:
    code = """
import sys, vapoursynth as vs
clip = vs.core.std.BlankClip(format=vs.GRAY8, width=16, height=16, length=1)
for threads in range(1, 21):
    vs.core.vsartifact.Restore(clip, model=sys.argv[1], provider='cpu', num_threads=threads)
version = vs.core.vsartifact.Version()
print(version["sessions_created"], version["sessions_cached"])
"""
    created, cached = run_python(code, str(residual_model)).split()
    assert int(created) == 20
    assert int(cached) <= 9


def test_beside_onnxruntime_in_python(residual_model: Path) -> None:
    code = """
import sys, numpy as np, vapoursynth as vs
def filtered():
    clip = vs.core.std.BlankClip(format=vs.GRAYS, width=32, height=32, length=1, color=0.5)
    return np.asarray(vs.core.vsartifact.Restore(clip, model=sys.argv[1], provider='cpu').get_frame(0)[0]).copy()
def direct():
    import onnxruntime
    session = onnxruntime.InferenceSession(sys.argv[1], providers=["CPUExecutionProvider"])
    x = np.full((1, 1, 46, 46), 0.5, np.float32)
    return np.clip(0.5 + session.run(None, {"input": x})[0][0, 0], 0, 1)
first, second = (filtered, direct) if sys.argv[2] == "plugin" else (direct, filtered)
a, b = first(), second()
assert np.abs(a - b).max() < 2e-6
print("agree")
"""
    for first in ("plugin", "python"):
        assert run_python(code, str(residual_model), first).strip() == "agree"


@pytest.mark.skipif(not hasattr(core, "ort"), reason="vapoursynth-mlrt-ort is not installed (pip install 'vsartifact[dev]')")
def test_beside_mlrt_ort(model_dir: Path) -> None:
    """Two plugins with two ONNX Runtimes in one process, over several cores, in both orders."""
    code = SECOND_CORE.replace(
        'frame = core.vsartifact.Restore(clip, model=sys.argv[1], provider=sys.argv[-1]).get_frame(0)',
        'gray = core.std.BlankClip(format=vs.GRAYS, width=64, height=48, length=1, color=0.5)\n'
        '        calls = [lambda: core.vsartifact.Restore(gray, model=sys.argv[1], provider=sys.argv[-1]),\n'
        '                 lambda: core.ort.Model(gray, sys.argv[1])]\n'
        '        if sys.argv[2] == "other": calls.reverse()\n'
        '        frame, other = (call().get_frame(0) for call in calls)\n'
        '        import numpy as np\n'
        '        assert np.abs(np.asarray(frame[0]) - np.asarray(other[0])).max() < 2e-6\n'
        '        other.close(); del gray, calls, other',
    )  # fmt: skip
    for first in ("plugin", "other"):
        out = run_python(code, str(model_dir / "foreign.onnx"), first, "cpu")
        assert out.split() == ["1", "1"] * 3


def test_missing_runtime_names_the_remedy(residual_model: Path) -> None:
    code = """
import sys, vapoursynth as vs
print(vs.core.vsartifact.Version()["onnxruntime_error"])
try:
    vs.core.vsartifact.Restore(vs.core.std.BlankClip(format=vs.GRAY8, length=1), model=sys.argv[1], provider='cpu')
except vs.Error as error:
    print(error)
"""
    out = run_python(code, str(residual_model), VSARTIFACT_ORT="/nowhere/libonnxruntime.so").splitlines()
    assert out[1] == "Restore: " + out[0]
    assert out[0].startswith("ONNX Runtime was not found (/nowhere/libonnxruntime.so: ")
    assert out[0].endswith("; pip install onnxruntime, or set VSARTIFACT_ORT to libonnxruntime.so")


def test_library_that_is_no_runtime(residual_model: Path) -> None:
    code = """
import sys, vapoursynth as vs
print(vs.core.vsartifact.Version()["onnxruntime_error"])
"""
    libc = "libc.so.6"
    out = run_python(code, VSARTIFACT_ORT=libc)
    assert out.startswith(f"{libc} is not ONNX Runtime, it has no OrtGetApiBase")


def test_longest_clip_without_matrix(residual_model: Path) -> None:
    """What mpv hands over: INT_MAX / 16 frames, no _Matrix; the last frame is as near as the first."""
    clip = core.std.BlankClip(format=vs.YUV420P8, width=64, height=48, length=(2**31 - 1) // 16, keep=True).std.RemoveFrameProps()
    out = core.vsartifact.Restore(clip, model=str(residual_model), provider="cpu")
    assert out.num_frames == clip.num_frames
    first, last = (frame_planes(out, n) for n in (0, clip.num_frames - 1))
    for a, b in zip(first, last, strict=True):
        np.testing.assert_array_equal(a, b)


def test_vspipe_y4m(residual_model: Path, tmp_path: Path) -> None:
    """Through vspipe as an encoder sees it: a y4m stream of exactly the expected bytes on stdout, nothing else."""
    script = tmp_path / "script.vpy"
    script.write_text(
        "import vapoursynth as vs\n"
        "clip = vs.core.std.BlankClip(format=vs.YUV420P8, width=64, height=48, length=5, fpsnum=24000, fpsden=1001)\n"
        f"vs.core.vsartifact.Restore(clip, model={str(residual_model)!r}, provider='cpu', verbosity=0).set_output()\n"
    )
    environment = subprocess_environment(XDG_CONFIG_HOME=str(tmp_path / "config"))
    for command in (["vapoursynth", "config"], ["vspipe", "-c", "y4m", str(script), str(tmp_path / "out.y4m")]):
        done = subprocess.run(command, env=environment, capture_output=True, timeout=120, check=False)
        assert done.returncode == 0, done.stderr.decode()
    piped = subprocess.run(
        ["vspipe", "-c", "y4m", str(script), "-"], env=environment, capture_output=True, timeout=120, check=True
    ).stdout
    assert piped == (tmp_path / "out.y4m").read_bytes()
    header, body = piped.split(b"\n", 1)
    assert header.startswith(b"YUV4MPEG2 C420 W64 H48 F24000:1001 ")
    frame = b"FRAME\n"
    size = 64 * 48 * 3 // 2
    assert len(body) == 5 * (len(frame) + size)
    blank = core.std.BlankClip(format=vs.YUV420P8, width=64, height=48, length=1)
    planes = frame_planes(core.vsartifact.Restore(blank, model=str(residual_model), provider="cpu"))
    expected = frame + b"".join(p.tobytes() for p in planes)
    assert body == expected * 5
