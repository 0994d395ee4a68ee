# SPDX-License-Identifier: MIT
"""Models that read other frames in the command: parts of a video are what they are in the whole."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from conftest import frame_planes
from PIL import Image

from support.mixers import mixer
from vsartifact.cli import clip as clips
from vsartifact.cli.app import main

THREE = "y y@-1~ fit@-1 y@+1~ fit@+1"


@pytest.fixture
def how(tmp_path: Path) -> clips.Restoration:
    mixer(tmp_path / "three.onnx", THREE, "y")
    return clips.Restoration(models=[str(tmp_path / "three.onnx")])


def test_a_part_is_what_it_is_in_the_whole(data: Path, how: clips.Restoration) -> None:
    video = clips.open_video(data / "sintel_crf32.mkv", 0, lambda text: None)
    whole = clips.restored_part(video, range(len(video)), how)
    part = clips.restored_part(video, range(2, 5), how)
    alone = clips.restored(clips.decoded_clip(video, range(2, 5)), how)
    assert len(whole) == len(video)
    assert len(part) == 3
    for n in range(3):
        np.testing.assert_array_equal(frame_planes(part, n)[0], frame_planes(whole, n + 2)[0])
    assert (frame_planes(part, 0)[0] != frame_planes(alone, 0)[0]).any()


def test_videos_and_pictures(data: Path, how: clips.Restoration, tmp_path: Path) -> None:
    """A still picture has no neighbours, and is restored."""
    source, output = data / "sintel_crf32.mkv", tmp_path / "out.mkv"
    assert main(["restore", str(source), "-o", str(output), "--model", str(how.models[0])]) == 0
    assert output.stat().st_size > 0
    first = clips.open_video(source, 0, lambda text: None)
    frame = frame_planes(clips.decoded_clip(first, range(1)))[0]
    Image.fromarray(frame).save(tmp_path / "frame.png")
    assert main(["restore", str(tmp_path / "frame.png"), "-o", str(tmp_path / "out.png"), "--model", str(how.models[0])]) == 0
    assert (np.asarray(Image.open(tmp_path / "out.png")) != frame).any()
