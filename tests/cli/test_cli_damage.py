# SPDX-License-Identifier: MIT
"""``vsartifact restore`` on broken, cut and oddly made files: every frame that there is, and a warning that counts what is not."""

from __future__ import annotations

import re
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from support.cli_media import frames, make_film, packets, video_frame
from support.fuzz_command import make_film as make_sounding
from vsartifact.cli.app import main

FRAMES = 50


def restore(
    source: Path, capfd: pytest.CaptureFixture[str], *arguments: str, suffix: str = ".mkv"
) -> tuple[list[float], list[str]]:
    """Times of the result's frames in seconds, and warnings."""
    out = source.with_name(f"out{suffix}")
    assert (
        main(["restore", str(source), "-o", str(out), "--strength", "0", "--provider", "native", "--overwrite", *arguments]) == 0
    )
    said = capfd.readouterr().err
    with av.open(f"file:{out}") as container:
        times = [float(frame.time or 0) for frame in container.decode(video=0)]
    return times, [line for line in said.splitlines() if line.startswith("warning: ")]


def with_errors(path: Path, source: Path, numbers: set[int]) -> Path:
    """A copy of a file in which some video packets hold rubbish behind their first bytes."""
    rng = np.random.default_rng(0)
    with av.open(str(source)) as container, av.open(str(path), "w") as out:
        copies = {stream.index: out.add_stream_from_template(stream, opaque=True) for stream in container.streams}
        n = 0
        for packet in container.demux():
            if not packet.size:
                continue
            if packet.stream.type == "video":
                if n in numbers:
                    packet.update(bytes(packet)[:2] + rng.bytes(packet.size - 2))
                n += 1
            packet.stream = copies[packet.stream.index]
            out.mux(packet)
    return path


@pytest.mark.parametrize(
    ("suffix", "codec"),
    [(".mkv", "libx264"), (".mkv", "libx265"), (".mkv", "mpeg2video"), (".avi", "mpeg4"), (".mov", "mjpeg"), (".webm", "libvpx")],
)
def test_broken_packets_lose_no_frame(suffix: str, codec: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    sound = {".webm": "libopus", ".mov": "pcm_s16le", ".avi": "libmp3lame"}.get(suffix, "aac")
    whole = make_sounding(tmp_path / f"whole{suffix}", FRAMES, codec, sound)
    before, none = restore(whole, capfd)
    assert (len(before), none) == (FRAMES, [])
    source = with_errors(tmp_path / f"broken{suffix}", whole, {12, 13, 27})
    times, warnings = restore(source, capfd)
    assert len(times) == FRAMES
    np.testing.assert_allclose(times, before, atol=0.0021)
    (warning,) = warnings
    assert re.search(r"is damaged: .*\d+ (packets|frames)", warning)
    assert "threads=" not in warning
    assert len(packets(tmp_path / "out.mkv", "audio")) == len(packets(whole, "audio"))


def test_a_frame_that_cannot_be_decoded_repeats_the_one_before(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    whole = make_sounding(tmp_path / "whole.mkv", 12, "mjpeg", "aac")
    source = tmp_path / "broken.mkv"
    with av.open(str(whole)) as container, av.open(str(source), "w") as out:
        copy = out.add_stream_from_template(container.streams.video[0], opaque=True)
        for n, packet in enumerate(container.demux(video=0)):
            if packet.size:
                if n in (6, 7):
                    packet.update(bytes(packet.size))
                packet.stream = copy
                out.mux(packet)
    shown, (warning,) = restore(source, capfd, "--codec", "ffv1")
    assert "2 frames cannot be decoded and repeat the last good one, 2 packets are broken" in warning
    np.testing.assert_allclose(np.diff(shown), 0.04, atol=0.0021)
    before, after = frames(whole), frames(tmp_path / "out.mkv")
    before[6] = before[7] = before[5]
    np.testing.assert_array_equal(after, before)


def test_lost_packets_of_a_transport_stream(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    whole = make_sounding(tmp_path / "whole.ts", FRAMES, "mpeg2video", "mp2")
    data = whole.read_bytes()
    rng = np.random.default_rng(1)
    parts = [data[at : at + 188] for at in range(0, len(data), 188) if at < 4000 or rng.random() > 0.05]
    source = tmp_path / "lossy.ts"
    source.write_bytes(b"".join(parts))
    times, warnings = restore(source, capfd)
    assert len(times) > FRAMES * 0.8
    assert (np.diff(times) > 0).all()
    assert times[-1] - times[0] == pytest.approx((FRAMES - 1) * 0.04, abs=0.25)
    assert warnings


def test_sound_with_broken_headers_is_left_out_by_packets(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    whole = make_sounding(tmp_path / "whole.ts", FRAMES, "libx264", "aac")
    data = bytearray(whole.read_bytes())
    places = [match.start() for match in re.finditer(rb"\xff\xf1", bytes(data))]
    for at in places[5:60:7]:
        data[at : at + 2] = b"\x00\x00"
    source = tmp_path / "broken.ts"
    source.write_bytes(data)
    times, _ = restore(source, capfd)
    assert len(times) == FRAMES
    assert len(packets(tmp_path / "out.mkv", "audio")) > 50


@pytest.mark.parametrize("suffix", [".mkv", ".ts", ".avi"])
@pytest.mark.parametrize("part", [0.5, 0.93])
def test_a_tail_that_is_missing(suffix: str, part: float, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    codecs = {".avi": ("mpeg4", "libmp3lame")}.get(suffix, ("libx264", "aac"))
    data = make_sounding(tmp_path / f"whole{suffix}", 100, *codecs).read_bytes()
    source = tmp_path / f"cut{suffix}"
    source.write_bytes(data[: int(len(data) * part)])
    times, warnings = restore(source, capfd)
    assert 100 * part * 0.7 < len(times) < 100
    if suffix == ".mkv" and part == 0.5:
        (warning,) = [warning for warning in warnings if "has no end" in warning]
        assert "its header says 4.0 s" in warning


def test_joined_streams_with_subtitles_and_sound(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """MPEG program streams, transport streams, and the same file thrice."""
    for suffix, codecs in ((".mpg", ("mpeg2video", "mp2")), (".ts", ("libx264", "aac"))):
        whole = make_sounding(tmp_path / f"whole{suffix}", FRAMES, *codecs)
        count = len(packets(whole, "audio"))
        source = tmp_path / f"joined{suffix}"
        source.write_bytes(whole.read_bytes() * 3)
        times, warnings = restore(source, capfd)
        assert len(times) == 3 * FRAMES
        assert max(np.diff(times)) < 0.1
        assert any("2 places" in warning for warning in warnings)
        sound = [float(time) for time, _ in packets(tmp_path / "out.mkv", "audio")]
        assert len(sound) >= 3 * count - 4
        assert max(np.diff(sound)) < 0.1


def test_a_file_whose_times_are_all_alike(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    whole = make_film(tmp_path / "whole.mkv", 20, full=False, codec="mpeg4", options={"bf": "0"})
    source = tmp_path / "zero.mkv"
    with av.open(str(whole)) as container, av.open(str(source), "w") as out:
        copy = out.add_stream_from_template(container.streams.video[0], opaque=True)
        for packet in container.demux(video=0):
            if packet.size:
                packet.stream, packet.pts, packet.dts = copy, 0, 0
                out.mux(packet)
    times, (warning,) = restore(source, capfd)
    assert len(times) == 20
    assert (np.diff(times) > 0.01).all()
    assert "19 frames had times that were repeated" in warning


def test_a_recording_that_begins_late_and_repeats_a_time(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "late.mkv"
    with av.open(str(source), "w") as out:
        stream: Any = out.add_stream("libx264", rate=25, options={"bf": "0"})
        stream.width, stream.height = 128, 96
        stream.codec_context.time_base = Fraction(1, 1000)
        for n in range(20):
            frame = video_frame(n, "yuv420p")
            frame.pts, frame.time_base = 3_600_000 + 40 * n, Fraction(1, 1000)
            for packet in stream.encode(frame):
                if n == 10:
                    packet.pts = packet.dts = 3_600_000 + 40 * 9
                out.mux(packet)
        out.mux(stream.encode(None))
    times, warnings = restore(source, capfd)
    assert (len(times), times[0]) == (20, 0)
    assert max(np.diff(times)) < 0.1
    assert len(warnings) <= 1
    assert main(["restore", str(source), "-o", str(tmp_path / "none.mkv"), "--start", "99"]) == 1
    assert "it is 0:00:00.800 long" in capfd.readouterr().err


def test_names_with_colons(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)
    data = make_sounding(tmp_path / "film.mkv", 5, "libx264", "aac").read_bytes()
    for name in ("Alien: Covenant.mkv", "http://x.mkv", "concat:a|b.mkv", "file:c.mkv", "pipe:0.mkv", "100%d.mkv"):
        path = Path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        assert main(["restore", name, "--strength", "0"]) == 0, capfd.readouterr().err
        assert path.with_suffix(".restored.mkv").stat().st_size > 1000
    assert main(["compare", "Alien: Covenant.mkv", "--frame", "2"]) == 0
    assert main(["restore", "nothing: here.mkv"]) == 1
    assert "nothing: here.mkv does not exist" in capfd.readouterr().err
    Path("text: here.mkv").write_text("no video")
    assert main(["restore", "text: here.mkv"]) == 1
    assert "text: here.mkv is not a video" in capfd.readouterr().err
    still = Path("a:b.jpg")
    av_frame = video_frame(0, "yuvj420p")
    av_frame.to_image().save(still)
    assert main(["restore", "./a:b.jpg", "--provider", "cpu"]) == 0


def test_one_warning_names_all_that_goes(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    source = make_film(tmp_path / "film.mkv", 5)
    _, warnings = restore(source, capfd, suffix=".ts")
    (warning,) = [warning for warning in warnings if "not kept" in warning]
    assert all(word in warning for word in ("chapters", "title", "rotation"))


@pytest.mark.parametrize("codec", ["ffv1", "svtav1", "x264"])
def test_the_shape_of_pixels_stays(codec: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    for width in (128, 130):
        source = make_film(tmp_path / "film.mkv", 3, width=width)
        _, warnings = restore(source, capfd, "--codec", codec)
        with av.open(str(tmp_path / "out.mkv")) as container:
            stream = container.streams.video[0]
            assert stream.sample_aspect_ratio == Fraction(4, 3)
            assert stream.metadata["title"] == "The picture"
        assert not warnings


def test_a_counter_that_wraps_loses_nothing(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Transport streams count to 2**33, 26.5 hours; libav counts what is before the wrap below 0."""
    source = tmp_path / "wrap.ts"
    with av.open(str(source), "w") as out:
        stream: Any = out.add_stream("mpeg2video", rate=25)
        stream.width, stream.height = 128, 96
        for n in range(60):
            frame = video_frame(n, "yuv420p")
            frame.pts = n
            for packet in stream.encode(frame):
                packet.pts += 95443 * 25 - 30
                packet.dts = packet.pts
                out.mux(packet)
    times, warnings = restore(source, capfd)
    assert len(times) >= 58
    np.testing.assert_allclose(times, 0.04 * np.arange(len(times)), atol=0.0021)
    assert not warnings


def test_a_part_across_a_join_has_its_sound_and_subtitles(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    whole, source = make_film(tmp_path / "whole.mkv", 60), tmp_path / "joined.mkv"
    source.write_bytes(whole.read_bytes() * 2)
    times, warnings = restore(source, capfd)
    assert len(times) == 120
    assert len(warnings) == 1
    assert max(np.diff(times)) < 0.12
    begins = [float(time) for time, _ in packets(tmp_path / "out.mkv", "subtitle")]
    np.testing.assert_allclose(begins, [0.1, 0.9, times[60] + 0.1, times[60] + 0.9], atol=0.05)
    part, _ = restore(source, capfd, "--start", "2", "--duration", "2")
    sound = [float(time) for time, _ in packets(tmp_path / "out.mkv", "audio")]
    assert sound[0] < 0.03
    assert sound[-1] > part[-1] - 0.05
    assert max(np.diff(sound)) < 0.04
