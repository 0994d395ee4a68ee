# SPDX-License-Identifier: MIT
"""What shaders/README.md tells mpv users to write into mpv.conf and input.conf, tried in mpv."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from support import ROOT
from support.hosts import missing
from vsartifact.cli.app import main

TEXT = (ROOT / "shaders" / "README.md").read_text()
SCRIPT = """
mp.add_timeout(1, function()
    for _, key in ipairs({KEYS}) do mp.commandv("keypress", key) end
    mp.add_timeout(0.3, function()
        print("shaders=" .. mp.get_property("glsl-shaders") .. " options=" .. mp.get_property("glsl-shader-opts"))
        mp.commandv("quit")
    end)
end)
"""

pytestmark = pytest.mark.skipif(missing("mpv-gpu") is not None, reason=str(missing("mpv-gpu")))


def code(containing: str) -> str:
    """The one indented block that holds a text."""
    blocks = re.findall(r"(?:^    .*\n|^\n(?=    ))+", TEXT, flags=re.M)
    found = [re.sub("^    ", "", block, flags=re.M) for block in blocks if containing in block]
    assert len(found) == 1, f"{len(found)} blocks with {containing}"
    return found[0]


def play(folder: Path, clip: Path, conf: str, keys: str = "") -> tuple[list[str], str]:
    """mpv with the shaders installed as the README says: the shaders and their options once the clip plays, keys pressed."""
    shutil.copytree(ROOT / "shaders", folder / "shaders", dirs_exist_ok=True)
    (folder / "mpv.conf").write_text(conf.replace("vo=gpu-next", ""))
    (folder / "input.conf").write_text(code("change-list"))
    (folder / "state.lua").write_text(SCRIPT.replace("KEYS", keys))
    command = ["mpv", f"--config-dir={folder}", "--vo=null", "--no-audio", f"--script={folder / 'state.lua'}"]
    done = subprocess.run([*command, str(clip)], capture_output=True, text=True, check=False, timeout=60)
    match = re.search(r"shaders=(.*) options=(.*)", done.stdout)
    assert match, done.stdout + done.stderr
    assert "rror" not in done.stdout + done.stderr
    return [shader.rsplit("shaders/", 1)[1] for shader in match[1].split(",") if shader], match[2].strip()


def looped(clip: Path, folder: Path) -> Path:
    """Seven seconds of a clip: mpv knows the bitrate of the second that is over."""
    command = ["ffmpeg", "-loglevel", "error", "-stream_loop", "20", "-i", str(clip), "-c", "copy", str(folder / clip.name)]
    subprocess.run(command, check=True, timeout=60)
    return folder / clip.name


@pytest.fixture
def starved(data: Path, tmp_path: Path) -> Path:
    """H.264 below 0.1 bit a pixel."""
    return looped(data / "sintel_crf32.mkv", tmp_path)


@pytest.fixture
def rich(data: Path, tmp_path: Path) -> Path:
    """The same frames without loss."""
    return looped(data / "sintel_reference.mkv", tmp_path)


def test_install(tmp_path, rich):
    assert play(tmp_path, rich, code("vo=gpu-next")) == (["car_40k.glsl"], "")


def test_keys(tmp_path, rich):
    assert play(tmp_path, rich, "", '"Ctrl+1"')[0] == ["car_40k.glsl"]
    assert play(tmp_path, rich, "", '"Ctrl+1", "Ctrl+0"')[0] == []


def test_only_where_it_is_needed(tmp_path, starved, rich):
    conf = code("[restore]")
    assert play(tmp_path, starved, conf)[0] == ["car_40k.glsl"]
    assert play(tmp_path, rich, conf)[0] == []
    motion_jpeg = tmp_path / "motion_jpeg.mkv"
    command = ["ffmpeg", "-loglevel", "error", "-i", str(starved), "-c:v", "mjpeg", "-pix_fmt", "yuvj420p", str(motion_jpeg)]
    subprocess.run(command, check=True, timeout=60)
    assert play(tmp_path, motion_jpeg, conf)[0] == ["jpeg_40k_blind.glsl", "jpeg_chroma_blind.glsl"]


def test_strength(tmp_path, rich):
    """mpv keeps options for shaders that do not have them, so the file is looked at too."""
    assert main(["shaders", "car_40k", "--install", "--build", "param", "--target", str(tmp_path)]) == 0
    assert "//!PARAM strength" in (tmp_path / "shaders" / "car_40k.glsl").read_text()
    assert play(tmp_path, rich, code("glsl-shader-opts=strength=0.7")) == (["car_40k.glsl"], "strength=0.7")


def test_every_file_named_is_there():
    named = set(re.findall(r"\b((?:compat/)?[a-z0-9_]+\.glsl)\b", TEXT))
    assert named
    assert all((ROOT / "shaders" / name).is_file() for name in named)
