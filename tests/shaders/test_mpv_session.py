# SPDX-License-Identifier: MIT
"""A session in mpv with a shader that keeps the past frame: every picture is the filter's, of the same frame and the one before it.

Film and cut are what a codec left. The filter restores two frames, of which the second has no frame behind it, as in a player.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import av
import numpy as np
import pytest
import vapoursynth as vs

from support import ROOT
from support.host_mpv import WEIGHTS, Player, missing
from vsartifact.core.texture import noise
from vsartifact.export.to_glsl import to_glsl

PROGRAM = "build/trixie/bin/mpv"
HEIGHT, WIDTH, LENGTH, CUT = 128, 192, 24, 8
CODE = 1.0
"""8-bit codes; the filter's own are rounded, by a half at most."""
pytestmark = pytest.mark.skipif(missing(PROGRAM) is not None, reason=str(missing(PROGRAM)))


def film(data: Path) -> list[np.ndarray]:
    """Luma that was coded, of two places of a film with a cut between them; the picture pans by three samples a frame."""
    with av.open(str(data / "sintel_crf32.mkv")) as container:
        shown = [np.asarray(f.planes[0]).reshape(f.height, -1)[:, : f.width] for f in container.decode(video=0)]
    frames = []
    for n in range(LENGTH):
        source, first = shown[0], 200 + 3 * (n % CUT)
        top = 60 if n < CUT else source.shape[0] - HEIGHT
        part = source[top : top + HEIGHT, first : first + WIDTH].astype(float)
        frames.append(np.rint(30 + 0.5 * part if n < CUT else 220 - 0.4 * part).astype(np.uint8))
    return frames


class Session:
    """mpv with a film, paused at its first frame."""

    def __init__(self, folder: Path, frames: list[np.ndarray]) -> None:
        self.folder, self.frames = folder, frames
        self.player = Player(PROGRAM, "gpu-next", "x11vk")
        self.put("framedrop", "no")
        self.put("vf", "format=colormatrix=bt.709:colorlevels=limited:primaries=bt.709:gamma=bt.1886")
        self.put("glsl-shaders", [str(ROOT / "shaders" / "car3_10k.glsl")])
        self.load(frames)

    def put(self, name: str, value: object) -> None:
        self.player.command("set_property", name, value)

    def load(self, frames: list[np.ndarray]) -> None:
        height, width = frames[0].shape
        path = self.folder / f"{width}x{height}.y4m"
        grey = bytes([128]) * (height * width // 2)
        parts = [f"YUV4MPEG2 W{width} H{height} F25:1 Ip A1:1 C420jpeg\n".encode()]
        path.write_bytes(b"".join([*parts, *(b"FRAME\n" + frame.tobytes() + grey for frame in frames)]))
        self.frames = frames
        self.player.command("loadfile", str(path))
        self.settle(0)

    def settle(self, n: int) -> None:
        """Wait until mpv has drawn a frame and stands still."""
        for _ in range(1200):
            at = self.player.value("time-pos")
            if at is not None and abs(at - 0.04 * n) < 0.005 and not self.player.command("get_property", "seeking"):
                time.sleep(0.5)
                return
            time.sleep(0.05)
        raise AssertionError(f"mpv does not come to frame {n}")

    def step(self, n: int) -> None:
        self.player.command("frame-step")
        self.settle(n)

    def seek(self, n: int) -> None:
        self.player.command("seek", 0.04 * n, "absolute+exact")
        self.settle(n)

    def luma(self) -> np.ndarray:
        """What the window shows, in 8-bit codes."""
        shot = self.folder / "shot.png"
        self.player.command("screenshot-to-file", str(shot), "window")
        with av.open(str(shot)) as container:
            picture = next(container.decode(video=0))
        assert isinstance(picture, av.VideoFrame)
        deep = picture.format.components[0].bits > 8
        pixels = picture.to_ndarray(format="rgb48le" if deep else "rgb24") / (65535 if deep else 255)
        height, width = self.frames[0].shape
        assert not self.player.log, self.player.log
        return 16 + 219 * (pixels[:height, :width] @ WEIGHTS)

    def shows(self, n: int, past: int | None) -> np.ndarray:
        """Check that the window shows a frame as the filter restores it behind ``past``."""
        got = self.luma()
        assert np.abs(got - restored(self.frames, n, past)).max() <= CODE
        return got


def restored(frames: list[np.ndarray], n: int, past: int | None) -> np.ndarray:
    """The filter's picture."""
    chosen = [frames[k] for k in (past, n) if k is not None]
    height, width = chosen[0].shape
    clip = vs.core.std.BlankClip(format=vs.GRAY8, width=width, height=height, length=len(chosen))

    def fill(n: int, f: vs.VideoFrame) -> vs.VideoFrame:
        frame = f.copy()
        np.asarray(frame[0])[:] = chosen[n]
        return frame

    clip = clip.std.ModifyFrame(clip, fill).vsartifact.Restore(model="car3_10k")
    with clip.get_frame(len(chosen) - 1) as frame:
        return np.asarray(frame[0]).astype(float)


@pytest.fixture(scope="module")
def frames(data: Path) -> list[np.ndarray]:
    return film(data)


@pytest.fixture(scope="module")
def session(frames: list[np.ndarray], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    made = Session(tmp_path_factory.mktemp("session"), frames)
    yield made
    made.player.close()


def test_the_past_frame_is_seen(frames):
    """Otherwise the tests below could not tell."""
    assert np.abs(restored(frames, 3, 2) - restored(frames, 3, None)).max() > 2 * CODE
    assert np.abs(restored(frames, 3, 2) - restored(frames, 3, 1)).max() > 2 * CODE
    assert np.array_equal(restored(frames, CUT, CUT - 1), restored(frames, CUT, None))


def test_steps_and_a_cut(session):
    session.seek(1)
    session.seek(0)
    session.shows(0, None)
    for n in range(1, CUT + 2):
        session.step(n)
        session.shows(n, None if n == CUT else n - 1)


def test_redraws_show_the_same_picture(session):
    """Screenshots, messages, a window of another size, another zoom, parameters and a pause: the same to the bit."""
    session.seek(0)
    for n in (1, 2, 3):
        session.step(n)
    before = session.shows(3, 2)
    assert np.array_equal(session.luma(), before)
    session.player.command("show-text", "a message", 300)
    time.sleep(0.7)
    assert np.array_equal(session.luma(), before)
    for name, value, old in (("video-zoom", 0.5, 0.0), ("geometry", "300x240", "480x320"), ("deband", True, False)):
        session.put(name, value)
        time.sleep(0.5)
        session.put(name, old)
        time.sleep(0.5)
        assert np.array_equal(session.luma(), before), name
    session.step(4)
    session.shows(4, 3)


def test_seeks(session):
    session.seek(3)
    session.seek(1)
    session.shows(1, None)
    session.step(2)
    session.shows(2, 1)
    session.seek(20)
    session.shows(20, None)
    session.step(21)
    session.shows(21, 20)


@pytest.mark.parametrize("speed", [0.5, 1.0, 3.0])
def test_plays(session, speed):
    """Every frame is drawn, however fast, and the one on which it is paused is the filter's."""
    session.seek(0)
    session.put("speed", speed)
    session.put("pause", False)
    while session.player.command("get_property", "time-pos") < 0.2:
        time.sleep(0.01)
    session.put("pause", True)
    session.put("speed", 1.0)
    time.sleep(0.5)
    n = round(session.player.command("get_property", "time-pos") / 0.04)
    assert n > 1
    session.settle(n)
    session.shows(n, n - 1)


def test_another_size(session, frames):
    """The frame before it, of another size, is none; so it is on the way back."""
    session.seek(1)
    small = [np.ascontiguousarray(frame[:96, :160]) for frame in frames]
    session.load(small)
    session.shows(0, None)
    session.step(1)
    session.shows(1, 0)
    session.load(frames)
    session.shows(0, None)
    session.step(1)
    session.shows(1, 0)


def test_grain_is_a_frames_own(session, frames, tmp_path):
    """Of the same picture: other grain in the next frame, the same when it is drawn again or sought, by its time; none at 0."""
    path = tmp_path / "grainy.glsl"
    path.write_text(to_glsl((ROOT / "vsartifact" / "models" / "car_3k.onnx").read_bytes(), "car_3k", "texture"))
    shaders = session.player.command("get_property", "glsl-shaders")
    session.put("glsl-shaders", [str(path)])
    session.load([frames[0]] * 4)
    first = session.luma()
    session.step(1)
    second = session.luma()
    session.player.command("show-text", "a message", 300)
    time.sleep(0.7)
    assert np.array_equal(session.luma(), second)
    session.seek(0)
    assert np.array_equal(session.luma(), first)
    session.step(1)
    assert np.array_equal(session.luma(), second)
    session.put("glsl-shader-opts", {"texture_amount": "0"})
    time.sleep(0.5)
    plain = session.luma()
    height, width = frames[0].shape
    for n, shown in enumerate((first, second)):
        fine, middle = noise(40 * n, width, height)
        basis = np.stack([fine.ravel(), middle.ravel()], 1)
        added = (shown - plain).ravel()
        share = 1 - np.var(added - basis @ np.linalg.lstsq(basis, added)[0]) / np.var(added)
        assert share > 0.7  # amplitudes differ from place to place
    session.put("glsl-shader-opts", {})
    session.put("glsl-shaders", shaders)
    session.load(frames)
