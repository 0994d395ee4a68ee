# SPDX-License-Identifier: MIT
"""``vsartifact restore`` on files as people have them, which a folder beside the checkout holds; see its README.md."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import av
import numpy as np
import pytest

from support import ROOT
from support.cli_media import frames as samples
from vsartifact.cli.app import main

CASES = ROOT.parent / "shared" / "cases" / "video"

pytestmark = pytest.mark.skipif(not CASES.is_dir(), reason=f"the folder {CASES} of small inputs is not there")


class Result(NamedTuple):
    """What the command has made."""

    path: Path
    said: str

    @property
    def warnings(self) -> list[str]:
        return [line for line in self.said.splitlines() if line.startswith("warning: ")]

    def frames(self) -> list[av.VideoFrame]:
        with av.open(f"file:{self.path}") as container:
            return list(container.decode(video=0))

    def times(self, kind: str = "video") -> list[float]:
        """Of the packets of the first stream of a kind, in seconds and in order."""
        with av.open(f"file:{self.path}") as container:
            stream: Any = next(stream for stream in container.streams if stream.type == kind)
            return sorted(float(packet.pts * packet.time_base) for packet in container.demux(stream) if packet.size)


@pytest.fixture
def restored(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Any:
    """Restores a case by name, and checks that it could be."""

    def run(name: str, *arguments: str, output: str = "out.mkv", code: int = 0) -> Result:
        path = tmp_path / output
        options = ["--strength", "0", "--provider", "native", *arguments]
        assert main(["restore", str(CASES / name), "-o", str(path), *options]) == code
        return Result(path, capfd.readouterr().err)

    return run


def steps(times: list[float]) -> list[float]:
    return [b - a for a, b in pairwise(times)]


def test_two_files_joined_end_to_end(restored: Any) -> None:
    result = restored("joined.ts")
    times, sound = result.times(), result.times("audio")
    assert len(times) == 80
    assert min(steps(times)) == pytest.approx(0.04, abs=0.002) == max(steps(times))
    assert max(steps(sound)) < 0.03
    assert sound[-1] - sound[0] == pytest.approx(3.2, abs=0.05)
    (warning,) = result.warnings
    assert "began anew in 1 places" in warning


def test_a_repeated_time_moves_one_frame(restored: Any) -> None:
    result = restored("dup.mkv")
    times = result.times()
    assert len(times) == 35
    assert max(steps(times)) == pytest.approx(0.64, abs=0.002)
    (warning,) = result.warnings
    assert "1 frames had times that were repeated" in warning


def test_times_that_jump_leave_no_freeze(restored: Any) -> None:
    result = restored("jump.ts")
    times, sound = result.times(), result.times("audio")
    assert len(times) == 80
    assert max(steps(times)) == pytest.approx(0.04, abs=0.002)
    assert max(steps(sound)) < 0.03
    assert len(result.warnings) == 1


def test_dropped_frames_stay_a_gap(restored: Any) -> None:
    result = restored("drop264.avi")
    times = result.times()
    assert (len(times), times[0]) == (40, 0)
    assert max(steps(times)) == pytest.approx(0.44, abs=0.002)
    assert not result.warnings


def test_bit_errors_lose_no_frame(restored: Any) -> None:
    result = restored("flip265.mkv")
    assert len(result.frames()) == 50
    (warning,) = result.warnings
    assert "is damaged: " in warning
    assert " frames " in warning


def test_announced_sound_that_never_comes(restored: Any) -> None:
    result = restored("silentpid.ts")
    assert len(result.times()) == 40
    (warning,) = result.warnings
    assert "stream 1 (audio, aac), which is announced and does not come" in warning


@pytest.mark.parametrize("suffix", [".mkv", ".mp4"])
def test_sound_that_was_cut_off_stays_cut(restored: Any, suffix: str) -> None:
    result = restored("tonecut.mp4", output=f"out{suffix}")
    assert result.times("audio")[0] >= 0
    with av.open(str(result.path)) as container:
        loudest = max(float(np.abs(frame.to_ndarray()).max()) for frame in container.decode(audio=0))
    assert loudest < 0.001
    assert len(result.times()) == 42


def test_captions_are_kept_or_named(restored: Any) -> None:
    def captions(result: Result) -> int:
        return sum(any(kind.name == "A53_CC" for kind in frame.side_data) for frame in result.frames())

    for codec in ("x264", "x265"):
        result = restored("cc.ts", "--codec", codec, output=f"{codec}.mkv")
        assert (captions(result), result.warnings) == (25, [])
    (warning,) = restored("cc.ts", "--codec", "ffv1", output="ffv1.mkv").warnings
    assert "captions inside 25 frames" in warning


def crop(path: Path) -> bytes:
    with av.open(f"file:{path}") as container:
        return container.streams.video[0].codec_context.coded_side_data.get("frame_cropping", b"")


def test_matroskas_crop_is_kept_or_named(restored: Any, tmp_path: Path) -> None:
    assert any(crop(CASES / "crop.mkv"))
    for codec in ("x264", "ffv1"):
        result = restored("crop.mkv", "--codec", codec, output=f"{codec}.mkv")
        assert (crop(result.path), result.warnings) == (crop(CASES / "crop.mkv"), [])
        assert result.frames()[0].width == 320
    (warning,) = restored("crop.mkv", output="out.avi").warnings
    assert "crop" in warning


@pytest.mark.parametrize(("name", "fields"), [("pi.mkv", "in 30 of 40 frames"), ("il.mkv", "interlaced: ")])
def test_interlaced_frames_are_seen_wherever_they_are(restored: Any, name: str, fields: str) -> None:
    result = restored(name)
    with av.open(str(CASES / name)) as container:
        before = [frame.interlaced_frame for frame in container.decode(video=0)]
    assert [frame.interlaced_frame for frame in result.frames()] == before
    (warning,) = result.warnings
    assert fields in warning


def test_the_pipe_says_that_frames_are_interlaced(restored: Any, tmp_path: Path) -> None:
    restored("pi.mkv", "--encoder-pipe", f"sh -c 'tee {tmp_path}/sent | ffmpeg -v error -i - -c:v ffv1 -f matroska {{output}}'")
    assert b" It " in (tmp_path / "sent").read_bytes()[:100]


def test_odd_sizes_keep_their_last_row_and_column(restored: Any) -> None:
    result = restored("odd.webm", "--codec", "ffv1")
    assert (result.frames()[0].width, result.frames()[0].height) == (321, 181)
    np.testing.assert_array_equal(samples(result.path), samples(CASES / "odd.webm"))
    assert "take --codec svtav1, ffv1 or libvpx-vp9" in restored("odd.webm", output="refused.mkv", code=1).said


def test_a_change_of_size_gets_a_remedy_that_exists(restored: Any) -> None:
    result = restored("reschange.ts", code=1)
    assert "changes from 320x180 yuv420p to 160x90 yuv420p at 0:00:00.960; bring it to one: ffmpeg -i " in result.said
    assert len(restored("reschange.ts", "--duration", "0.96").times()) == 25  # the second part begins before the first ends


def test_many_frames_a_second(restored: Any) -> None:
    assert "SVT-AV1 takes up to 240 frames a second, the video has 480" in restored("fast.mp4", "--codec", "svtav1", code=1).said
    result = restored("fast.mp4", "--codec", "x265", output="out.mp4")
    assert len(result.times()) == 48
    assert b"hvc1" in result.path.read_bytes()


def test_advice_names_an_encoder_that_takes_it(restored: Any) -> None:
    assert "take --codec ffv1, which keeps it as it is" in restored("y440.mkv", code=1).said
    assert restored("y440.mkv", "--codec", "ffv1").frames()[0].format.name == "yuv440p"


def test_an_audio_file_is_called_that(restored: Any) -> None:
    assert "it is an audio file with a cover picture" in restored("song.mp3", code=1).said


def test_a_colon_in_a_name(restored: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("Alien: Covenant.mkv").write_bytes((CASES / "crop.mkv").read_bytes())
    assert main(["restore", "Alien: Covenant.mkv", "--strength", "0"]) == 0
    assert main(["compare", "Alien: Covenant.mkv", "--frame", "2"]) == 0
    pipe = "ffmpeg -v error -i - -c:v ffv1 -f matroska {output}"
    assert main(["restore", "Alien: Covenant.mkv", "-o", "b: c.mkv", "--strength", "0", "--encoder-pipe", pipe]) == 0
    assert len(Result(Path("b: c.mkv"), "").frames()) == len(Result(Path("Alien: Covenant.restored.mkv"), "").frames()) == 25
