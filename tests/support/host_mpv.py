# SPDX-License-Identifier: MIT
"""mpv in a virtual X server, kept running and driven through its IPC socket; pictures are screenshots of its window."""

from __future__ import annotations

import atexit
import functools
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any

import av
import numpy as np

from support import ROOT
from support.host_frames import FORMATS, Frame, HostFailed, Result, subsample
from vsartifact.export.play_shader import Plane

WINDOW = (480, 320)
OPTIONS = """--no-config --idle=yes --force-window=yes --no-audio --osd-level=0 --no-border --pause --keep-open=yes --hwdec=no --gpu-sw=yes
--gpu-dumb-mode=no --video-unscaled=yes --video-align-x=-1 --video-align-y=-1 --dither-depth=no --scale=nearest --cscale=nearest
--correct-downscaling=no --sigmoid-upscaling=no --screenshot-high-bit-depth=yes --screenshot-png-compression=0 --load-scripts=no
--ytdl=no --osc=no --input-default-bindings=no --terminal=no"""
WEIGHTS = np.array([0.2126, 0.7152, 0.0722])
"""Red, green and blue in BT.709 luma."""


@functools.cache
def missing(program: str) -> str | None:
    """Why ``program``, a name or a path below the repository, cannot run here, or None."""
    for tool in (program, "xvfb-run"):
        if not shutil.which(_path(tool)):
            return f"{tool} is not installed (tests/system_packages.sh)"
    return None


@functools.cache
def version(program: str) -> str:
    """Versions of mpv and, where it says so, libplacebo."""
    banner = subprocess.run([_path(program), "--version"], capture_output=True, text=True, check=True).stdout
    name, library = re.match(r"mpv v?([\d.]+)", banner), re.search(r"libplacebo version: v([\d.]+)", banner)
    return f"mpv {name[1] if name else '?'}" + (f", libplacebo {library[1]}" if library else "")


def run(
    program: str,
    vo: str,
    context: str,
    shader: str | None,
    frame: Frame,
    scale: int = 1,
    rotate: int = 0,
    fbo: str = "",
    strength: float | None = None,
) -> Result:
    """``shader`` on ``frame`` in mpv. vo=gpu hands the picture to shaders as displayed, turned by ``rotate`` degrees clockwise.

    ``fbo`` is the format of vo=gpu's textures, ``strength`` a shader's parameter, which vo=gpu-next knows.

    Raises:
        HostFailed: mpv ended, gave no screenshot, or logged an error.
    """
    settings: dict[str, Any] = {"glsl-shaders": [], "vf": "", "video-rotate": rotate, "video-zoom": float(scale - 1)}
    if vo == "gpu":
        settings["fbo-format"] = fbo or "auto"
    else:
        settings["glsl-shader-opts"] = {} if strength is None else {"strength": str(strength)}
    key = (program, vo, context)
    player = _PLAYERS[key] = _PLAYERS.get(key) or Player(*key)
    try:
        pixels = player.show(shader, frame, settings)
    except (HostFailed, AssertionError):
        _PLAYERS.pop(key).close()
        raise
    height, width = frame.planes[0].shape
    pixels = np.rot90(
        pixels[: scale * (width if rotate % 180 else height), : scale * (height if rotate % 180 else width)], rotate // 90
    )
    luma = pixels @ WEIGHTS
    blue, red = ((pixels[..., k] - luma) / (2 - 2 * WEIGHTS[k]) for k in (2, 0))
    # Limited range, in 8-bit codes. vo=gpu divides codes of any depth by 255 8-bit codes; libplacebo takes longer ones as 16-bit
    # ones, divided by 65535.
    bits = frame.layout.bits
    white = 255 if bits == 8 or vo == "gpu" else 65535 / 256
    planes = [(16 + 219 * luma) / white, (128 + 224 * blue) / white, (128 + 224 * red) / white]
    seen = [plane / 2 ** (bits - 8) / white for plane in frame.planes]
    chroma = [subsample(planes[k], frame, seen[k]) for k in (1, 2)] if len(seen) == 3 and scale == 1 else []
    turns = -(rotate // 90) if vo == "gpu" else 0
    return Result(
        tuple(np.rot90(plane, turns) for plane in seen), tuple(np.rot90(plane, turns) for plane in (planes[0], *chroma))
    )


class Player:
    """One mpv process and its X server. The socket closes with this process however it ends, upon which mpv quits."""

    def __init__(self, program: str, vo: str, context: str) -> None:
        self.name = f"{Path(program).name} --vo={vo} --gpu-context={context}"
        self.folder = Path(tempfile.mkdtemp(prefix="vsartifact-mpv-"))
        self.socket, theirs = socket.socketpair()
        self.socket.settimeout(120)
        width, height = WINDOW
        # xvfb-run looks for a free display and takes it a moment later: each of pytest's workers has its own range.
        first = 99 + 100 * int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
        command = ["xvfb-run", "-a", "-n", str(first), "-s", f"-screen 0 {width}x{height}x24", _path(program), *OPTIONS.split()]
        command += [f"--vo={vo}", f"--gpu-context={context}", f"--geometry={width}x{height}+0+0"]
        command += [f"--input-ipc-client=fd://{theirs.fileno()}"]
        environment = os.environ | {"XDG_CACHE_HOME": str(self.folder)}
        self.output = self.folder / "output"
        with self.output.open("wb") as output, theirs:
            self.process = subprocess.Popen(
                command, pass_fds=[theirs.fileno()], env=environment, stdout=output, stderr=output, start_new_session=True
            )
        self.buffer = b""
        self.log: list[str] = []
        self.count = 0
        atexit.register(self.close)
        self.command("request_log_messages", "error")

    def close(self) -> None:
        """End mpv and its X server."""
        self.socket.close()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
        shutil.rmtree(self.folder, ignore_errors=True)

    def command(self, *words: Any) -> Any:
        """Give a command and return the data of its reply."""
        self.count += 1
        self._send({"command": words, "request_id": self.count})
        while True:
            message = self._receive()
            if message.get("request_id") == self.count and "error" in message:
                if message["error"] != "success":
                    raise HostFailed(f"{self.name}: {words} failed: {message['error']}; {''.join(self.log)}")
                return message.get("data")

    def value(self, name: str) -> Any:
        """A property, None where there is none now."""
        try:
            return self.command("get_property", name)
        except HostFailed:
            return None

    def show(self, shader: str | None, frame: Frame, settings: dict[str, Any]) -> Plane:
        """Pixels of the window [H, W, 3], 0..1, the picture in its upper left corner.

        vo=gpu takes 16-bit screenshots of video of more than 8 bits alone.
        """
        height, width = frame.planes[0].shape
        layout = frame.layout
        clip, text, shot = (self.folder / f"{self.count}.{suffix}" for suffix in ("y4m", "glsl", "png"))
        planar = layout.planar or frame.format
        header = f"YUV4MPEG2 W{width} H{height} F25:1 Ip A1:1 C{FORMATS[planar].y4m}\nFRAME\n"
        clip.write_bytes(header.encode() + frame.bytes(planar))
        text.write_text(shader or "")
        self.log.clear()
        settings["glsl-shaders"] = [str(text)] if shader else []
        settings["vf"] = "format=colormatrix=bt.709:colorlevels=limited:primaries=bt.709:gamma=bt.1886"
        settings["vf"] += f":fmt={frame.format.removesuffix('le')}" if layout.paired else ""
        self.command("stop")  # the settings are for the next file: mpv ends where it cannot convert the last one's frame
        while not self.command("get_property", "idle-active"):
            time.sleep(0.002)
        for name, value in settings.items():
            self.command("set_property", name, value)
        entry, started = self.command("loadfile", str(clip))["playlist_entry_id"], False
        while (message := self._receive()).get("event") != "playback-restart" or not started:
            if message.get("playlist_entry_id") == entry:
                started = message["event"] == "start-file"
                if message["event"] == "end-file":
                    raise HostFailed(f"{self.name} could not play {frame.format} {width}x{height}: {''.join(self.log)}")
        shown = self.command("get_property", "video-out-params")["pixelformat"]
        assert shown == frame.format.removesuffix("le"), f"{self.name} shows {shown} in place of {frame.format}"
        self.command("screenshot-to-file", str(shot), "window")
        if self.log:
            raise HostFailed(f"{self.name} on {frame.format} {width}x{height}: {''.join(self.log)[-3000:]}")
        with av.open(str(shot)) as container:
            picture = next(container.decode(video=0))
        assert isinstance(picture, av.VideoFrame)
        deep = picture.format.components[0].bits > 8
        pixels: Plane = picture.to_ndarray(format="rgb48le" if deep else "rgb24").astype(np.float64) / (65535 if deep else 255)
        for path in (clip, text, shot):
            path.unlink()
        return pixels

    def _send(self, message: dict[str, Any]) -> None:
        try:
            self.socket.sendall(json.dumps(message).encode() + b"\n")
        except OSError as error:
            raise self._ended(error) from error

    def _receive(self) -> dict[str, Any]:
        """The next reply or event; log lines are kept."""
        while b"\n" not in self.buffer:
            try:
                part = self.socket.recv(65536)
            except OSError as error:
                raise self._ended(error) from error
            if not part:
                raise self._ended("it ended")
            self.buffer += part
        line, self.buffer = self.buffer.split(b"\n", 1)
        message: dict[str, Any] = json.loads(line.decode(errors="replace"))
        if message.get("event") == "log-message":
            self.log.append(f"[{message['prefix']}] {message['text']}")
        return message

    def _ended(self, why: object) -> HostFailed:
        said = self.output.read_text(errors="replace") + "".join(self.log)
        return HostFailed(f"{self.name} gives no answer ({why}): {said[-3000:]}")


_PLAYERS: dict[tuple[str, str, str], Player] = {}
"""Running players by program, output and context; one that failed is replaced."""


def _path(program: str) -> str:
    return str(ROOT / program) if "/" in program else program
