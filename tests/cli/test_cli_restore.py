# SPDX-License-Identifier: MIT
"""``vsartifact restore`` on video: what is restored, what stays, what is refused, and what Ctrl-C leaves."""

from __future__ import annotations

import os
import re
import shlex
import signal
import subprocess
import sys
import time
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import onnx
import pytest
import vapoursynth as vs
from conftest import network_bytes, subprocess_environment
from numpy.typing import NDArray

import vsartifact
from support import ROOT
from support.cli_media import HEIGHT, MILLISECONDS, WIDTH, frames, make_film, packets, vfr
from support.documents import pieces
from vsartifact.cli.app import main

HDR = "master-display=G(13250,34500)B(7500,3000)R(34000,16000)WP(15635,16450)L(10000000,50):max-cll=1000,400:log-level=error"


@pytest.fixture(scope="session")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_film(tmp_path_factory.mktemp("film") / "film.mkv")


def facts(path: Path) -> dict[str, Any]:
    """What a file says of itself, apart from packets."""
    with av.open(str(path)) as container:
        frame = next(container.decode(video=0))
        stream = container.streams.video[0]
        return {
            "colour": (frame.colorspace, frame.color_trc, frame.color_primaries, frame.color_range, frame.chroma_location),
            "format": frame.format.name,
            "aspect": Fraction(stream.sample_aspect_ratio.numerator, stream.sample_aspect_ratio.denominator),
            "rotation": frame.rotation,
            "chapters": [
                (c["start"] * c["time_base"].numerator / c["time_base"].denominator, c["metadata"]) for c in container.chapters()
            ],
            "title": container.metadata.get("title"),
            "languages": [(s.type, s.metadata.get("language")) for s in container.streams if s.type != "attachment"],
            "stream title": stream.metadata.get("title"),
            "attachments": [(s.name, s.data) for s in container.streams.attachments],
            "side data": {kind.name: bytes(frame.side_data[kind]) for kind in frame.side_data if "SEI" not in kind.name},
        }


def restored_frames(path: Path, *models: str, adaptive: bool = False) -> list[NDArray[Any]]:
    """What the filter gives, as :func:`cli_media.frames` has it."""
    clip = vs.core.bs.VideoSource(path, cachemode=0, apply_rotation=0)
    for model in models:
        clip = vsartifact.restore(clip, model=model, adaptive=adaptive, provider="cpu")
    return [np.concatenate([np.asarray(frame[i]).ravel() for i in range(3)]) for frame in clip.frames(close=True)]


def test_everything_but_the_picture_stays(film: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.mkv"
    assert main(["restore", str(film), "-o", str(out), "--crf", "12", "--preset", "ultrafast"]) == 0
    assert [time for time, _ in packets(out, "video")] == [vfr(n) * MILLISECONDS for n in range(40)]
    assert packets(out, "audio") == packets(film, "audio")
    assert len(packets(out, "audio")) > 50
    assert packets(out, "subtitle") == [(Fraction(1, 10), b"first"), (Fraction(9, 10), b"second")]
    before, after = facts(film), facts(out)
    assert after == before
    assert (after["rotation"], after["aspect"], len(after["chapters"]), len(after["attachments"])) == (90, Fraction(4, 3), 2, 1)
    assert not list(tmp_path.glob("*.part.*"))


def test_lossless_output_is_what_the_filter_gives(film: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.mkv"
    assert main(["restore", str(film), "-o", str(out), "--codec", "ffv1", "--provider", "cpu"]) == 0
    expected = restored_frames(film, "car_40k", "chroma_40k", adaptive=True)
    np.testing.assert_array_equal(frames(out), expected)
    assert (np.array(expected) != np.array(frames(film))).mean() > 0.1
    luma = tmp_path / "luma.mkv"
    assert main(["restore", str(film), "-o", str(luma), "--codec", "ffv1", "--provider", "cpu", "-m", "fsrcnnx_car"]) == 0
    np.testing.assert_array_equal(np.array(frames(luma))[:, WIDTH * HEIGHT :], np.array(frames(film))[:, WIDTH * HEIGHT :])


def test_depth_keeps_the_fractions(film: Path, tmp_path: Path) -> None:
    """Rounded to 8 bits, the picture is that of 8 bits."""
    out, fine = tmp_path / "out.mkv", tmp_path / "fine.mkv"
    assert main(["restore", str(film), "-o", str(out), "--codec", "ffv1", "--provider", "cpu", "--depth", "8"]) == 0
    assert main(["restore", str(film), "-o", str(fine), "--codec", "ffv1", "--provider", "cpu", "--depth", "10"]) == 0
    assert (facts(out)["format"], facts(fine)["format"]) == ("yuv420p", "yuv420p10le")
    rough, deep = np.array(frames(out), np.float64), np.array(frames(fine)) / 4
    difference = np.abs(deep - rough)
    assert difference[:, : WIDTH * HEIGHT].max() <= 0.75
    assert difference[:, WIDTH * HEIGHT :].max() <= 2  # chroma_40k reads luma, rounded in one and not in the other
    assert difference[:, WIDTH * HEIGHT :].mean() < 0.3
    assert (deep % 1 != 0).mean() > 0.1


def test_models_by_name_and_file_are_adaptive_where_they_can(tmp_path: Path) -> None:
    """As the default ones are; a file that is not calibrated has the same effect on every frame."""
    film = make_film(tmp_path / "film.mkv", 6)
    plain = tmp_path / "plain.onnx"
    proto = onnx.load(next(model.path for model in vsartifact.models() if model.name == "car_10k"))
    kept = [entry for entry in proto.metadata_props if entry.key != "vsartifact.adaptive"]
    assert len(kept) == len(proto.metadata_props) - 1
    del proto.metadata_props[:]
    proto.metadata_props.extend(kept)
    onnx.save(proto, plain)
    out = tmp_path / "out.mkv"

    def run(*arguments: str) -> NDArray[Any]:
        options = ["-o", str(out), "--overwrite", "--codec", "ffv1", "--provider", "cpu", *arguments]
        assert main(["restore", str(film), *options]) == 0
        return np.array(frames(out))

    adaptive, constant = (np.array(restored_frames(film, "car_10k", adaptive=on)) for on in (True, False))
    assert (adaptive != constant).any()
    np.testing.assert_array_equal(run("-m", "car_10k"), adaptive)
    np.testing.assert_array_equal(run("-m", "car_10k", "--no-adaptive"), constant)
    np.testing.assert_array_equal(run("-m", str(plain)), constant)
    assert main(["restore", str(film), "-o", str(out), "--overwrite", "-m", str(plain), "--adaptive"]) == 1


def test_motion_jpeg_has_models_of_its_own(tmp_path: Path) -> None:
    film, out = make_film(tmp_path / "film.mkv", 4, full=False, codec="mjpeg", pixels="yuvj420p"), tmp_path / "out.mkv"
    assert main(["restore", str(film), "-o", str(out), "--codec", "ffv1", "--provider", "cpu"]) == 0
    np.testing.assert_array_equal(frames(out), restored_frames(film, "jpeg_10k", "jpeg_chroma", adaptive=True))


def test_strength_0_gives_the_source(film: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.mkv"
    assert main(["restore", str(film), "-o", str(out), "--codec", "ffv1", "--strength", "0"]) == 0
    np.testing.assert_array_equal(frames(out), frames(film))


def test_mp4_with_its_kind_of_subtitles(tmp_path: Path) -> None:
    source = make_film(tmp_path / "film.mp4", subtitles="mov_text")
    assert main(["restore", str(source), "--crf", "30"]) == 0
    out = tmp_path / "film.restored.mkv"
    assert packets(out, "subtitle") == [(Fraction(1, 10), b"first"), (Fraction(9, 10), b"second")]
    assert [data for _, data in packets(out, "audio")] == [data for _, data in packets(source, "audio")]
    assert [round(time * 1000) for time, _ in packets(out, "video")] == [vfr(n) for n in range(40)]
    assert [title for _, title in facts(out)["chapters"]] == [{"title": "One"}, {"title": "Two"}]


def test_mp4_takes_what_it_can(film: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.mp4"
    assert main(["restore", str(film), "-o", str(out)]) == 0
    said = capfd.readouterr().err
    assert "stream 2 (subtitle, srt) does not fit into mp4 and is left out; a .mkv would keep it" in said
    assert "stream 3 (attachment" in said
    assert [data for _, data in packets(out, "audio")] == [data for _, data in packets(film, "audio")]
    assert [round(time * 1000) for time, _ in packets(out, "video")] == [vfr(n) for n in range(40)]


def light(path: Path) -> list[float]:
    """Mastering display and light levels, as BestSource finds them."""
    props = vs.core.bs.VideoSource(path, cachemode=0).get_frame(0).props
    names = ("PrimariesX", "PrimariesY", "WhitePointX", "WhitePointY", "MaxLuminance", "MinLuminance")
    display = np.hstack([props[f"MasteringDisplay{name}"] for name in names])
    return [*map(float, display), props["ContentLightLevelMax"], props["ContentLightLevelAverage"]]


@pytest.fixture(scope="session")
def hdr_film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("hdr") / "film.mkv"
    return make_film(path, 8, codec="libx265", pixels="yuv420p10le", options={"x265-params": HDR, "level-idc": "51"})


@pytest.mark.parametrize(("codec", "places"), [("x264", 9), ("x265", 9), ("svtav1", 3)])
def test_10_bits_and_hdr_stay(codec: str, places: int, hdr_film: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.mkv"
    assert main(["restore", str(hdr_film), "-o", str(out), "--codec", codec]) == 0
    assert facts(out)["format"] == "yuv420p10le"
    assert os.sched_getscheduler(0) == os.SCHED_OTHER, "SVT-AV1 takes real-time priority where it may"
    np.testing.assert_allclose(light(out), light(hdr_film), atol=1.5 * 10**-places)
    assert light(out)[-2:] == [1000, 400]


def test_hdr_beside_an_encoder_that_cannot_carry_it(hdr_film: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """The warning's own command puts it in."""
    out = tmp_path / "out.mkv"
    assert main(["restore", str(hdr_film), "-o", str(out), "--codec", "ffv1"]) == 0
    said = capfd.readouterr().err
    assert "--codec ffv1 cannot carry the HDR metadata" in said
    command = said.partition("finished: ")[2].splitlines()[0].replace("FILE", shlex.quote(str(out)))
    subprocess.run(shlex.split(command), check=True, capture_output=True)
    np.testing.assert_allclose(light(out), light(hdr_film), rtol=1e-5)


def test_part_of_a_film(film: Path, tmp_path: Path) -> None:
    """The first frame at or after --start becomes 0; a subtitle that is on screen then is cut, chapters move."""
    out = tmp_path / "out.mkv"
    arguments = [
        "restore",
        str(film),
        "-o",
        str(out),
        "--codec",
        "ffv1",
        "--strength",
        "0",
        "--start",
        "0:00:00.5",
        "--duration",
        "1",
    ]
    assert main(arguments) == 0
    first = next(n for n in range(40) if vfr(n) >= 500)
    last = next(n for n in range(40) if vfr(n) >= vfr(first) + 1000)
    zero = vfr(first) * MILLISECONDS
    assert [time for time, _ in packets(out, "video")] == [vfr(n) * MILLISECONDS - zero for n in range(first, last)]
    np.testing.assert_array_equal(frames(out), frames(film)[first:last])
    kept = [(time - zero, data) for time, data in packets(film, "audio") if zero <= time < vfr(last) * MILLISECONDS]
    assert packets(out, "audio") == kept
    with av.open(str(out)) as container:
        shown = [(packet.pts, packet.duration) for packet in container.demux(subtitles=0) if packet.size]
    assert shown == [(0, 800 - vfr(first)), (900 - vfr(first), vfr(last) - 900)]
    assert [start for start, _ in facts(out)["chapters"]] == [0, float(Fraction(6, 10) - zero)]


@pytest.mark.parametrize("form", ["matroska", "h264"], ids=["container", "raw stream with B-frames"])
def test_encoder_pipe(film: Path, tmp_path: Path, form: str) -> None:
    """Times come from the source even where the encoder's file has none; frames arrive in order and whole."""
    out = tmp_path / "out.mkv"
    command = f"ffmpeg -v error -y -i - -c:v libx264 -qp 0 -bf 2 -f {form} {{output}}"
    assert main(["restore", str(film), "-o", str(out), "--strength", "0", "--encoder-pipe", command]) == 0
    assert [time for time, _ in packets(out, "video")] == [vfr(n) * MILLISECONDS for n in range(40)]
    np.testing.assert_array_equal(frames(out), frames(film))
    assert packets(out, "audio") == packets(film, "audio")
    assert facts(out)["rotation"] == 90
    assert {path.name for path in tmp_path.iterdir()} == {"out.mkv"}


def test_interlaced_video_is_named_and_stays_interlaced(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    source = make_film(tmp_path / "film.mkv", 8, full=False, options={"x264-params": "tff=1"})
    assert main(["restore", str(source)]) == 0
    assert "interlaced" in capfd.readouterr().err
    with av.open(str(tmp_path / "film.restored.mkv")) as container:
        assert next(container.decode(video=0)).interlaced_frame


def test_no_audio_and_no_overwriting(film: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.mkv"
    out.write_bytes(b"mine")
    assert main(["restore", str(film), "-o", str(out)]) == 1
    assert "give --overwrite to replace it" in capfd.readouterr().err
    assert out.read_bytes() == b"mine"
    assert main(["restore", str(film), "-o", str(out), "--overwrite", "--no-copy-audio"]) == 0
    with av.open(str(out)) as container:
        assert [stream.type for stream in container.streams] == ["video", "subtitle", "attachment"]
    (tmp_path / "out.part.mkv").write_bytes(b"left")
    out.unlink()
    assert main(["restore", str(film), "-o", str(out)]) == 1
    assert "left by a run that was stopped" in capfd.readouterr().err


def test_ctrl_c_leaves_a_part_that_plays_and_can_be_gone_on_from(tmp_path: Path) -> None:
    source = make_film(tmp_path / "film.mkv", 500)
    part = tmp_path / "film.restored.part.mkv"
    command = [sys.executable, "-m", "vsartifact", "restore", str(source), "--codec", "ffv1", "--provider", "cpu"]
    process = subprocess.Popen(command, env=subprocess_environment(), stderr=subprocess.PIPE, text=True)
    waited_until = time.monotonic() + 60
    while not (part.exists() and part.stat().st_size > 100_000) and process.poll() is None:
        assert time.monotonic() < waited_until
        time.sleep(0.02)
    os.kill(process.pid, signal.SIGINT)
    said = process.communicate(timeout=60)[1]
    assert process.returncode == 130
    assert not (tmp_path / "film.restored.mkv").exists()
    done = len(frames(part))
    assert 0 < done < 500
    assert [round(time * 1000) for time, _ in packets(part, "video")] == [vfr(n) for n in range(done)]
    assert 0 < vfr(done) - packets(part, "audio")[-1][0] * 1000 <= 22
    assert packets(part, "subtitle") == [item for item in packets(source, "subtitle") if item[0] * 1000 < vfr(done)]
    (line,) = said.strip().splitlines()
    again = shlex.split(re.sub(".*go on with: ", "", line))
    assert again[:2] == ["vsartifact", "restore"]
    assert main([*again[1:], "--duration", "0.2"]) == 0
    rest = frames(tmp_path / "film.restored.rest.mkv")
    clip = vs.core.bs.VideoSource(source, cachemode=0, apply_rotation=0)
    expected = vsartifact.restore(clip, model="car_40k", adaptive=True, provider="cpu").get_frame(done)
    np.testing.assert_array_equal(rest[0][: WIDTH * HEIGHT], np.asarray(expected[0]).ravel())
    (join,) = (piece.words for piece in pieces(ROOT / "docs" / "cli.md") if piece.text.startswith("mkvmerge"))
    subprocess.run(join, cwd=tmp_path, check=True, capture_output=True)
    whole = tmp_path / "film.restored.mkv"
    np.testing.assert_array_equal(frames(whole), [*frames(part), *rest])
    assert [round(time * 1000) for time, _ in packets(whole, "video")] == [vfr(n) for n in range(done + len(rest))]
    assert [data for _, data in packets(whole, "audio")] == [data for _, data in packets(source, "audio")]
    assert facts(whole)["chapters"] == facts(source)["chapters"]


ERRORS: list[tuple[list[str], int, str]] = [
    (["none.mkv"], 1, "none.mkv does not exist"),
    (["text.mkv"], 1, "text.mkv is not a video that can be read"),
    (["sound.mka"], 1, "sound.mka has no video stream, only audio: it is an audio file; give"),
    (["."], 1, ". is a folder"),
    (["film.mkv", "-o", "none/out.mkv"], 1, "the folder none of the output does not exist"),
    (["film.mkv", "-o", "/proc/out.mkv"], 1, "/proc/out.part.mkv: "),
    (["film.mkv", "-o", "film.mkv"], 1, "is the input itself"),
    (["film.mkv", "-o", "out.png"], 1, "is a video and out.png a picture"),
    (["film.mkv", "-o", "out"], 1, "has no suffix"),
    (["film.mkv", "-o", "out.nonsense"], 1, "no container is known for .nonsense"),
    (["film.mkv", "-o", "out.webm"], 1, "a webm file cannot hold x264"),
    (["film.mkv", "--model", "nonsense"], 1, "unknown model nonsense"),
    (["film.mkv", "--provider", "nonsense"], 1, "nonsense"),
    (["film.mkv", "--codec", "nonsense"], 1, "--codec nonsense is unknown; take one of x264"),
    (["film.mkv", "--codec", "aac"], 1, "encodes audio, not video"),
    (["film.mkv", "--preset", "nonsense"], 1, "libx264 does not start"),
    (["film.mkv", "--encoder-option", "nonsense=1"], 1, "libx264 has no option nonsense"),
    (["film.mkv", "--encoder-option", "nonsense"], 2, "--encoder-option must be KEY=VALUE"),
    (["film.mkv", "--codec", "ffv1", "--crf", "3"], 2, "--codec ffv1 has no --crf"),
    (["film.mkv", "--encoder-pipe", "nonsense {output}"], 1, "cannot start nonsense"),
    (["film.mkv", "--encoder-pipe", "false {output}"], 1, "false ended with exit code 1"),
    (["film.mkv", "--encoder-pipe", "cat"], 2, "--encoder-pipe must say where the file goes"),
    (["film.mkv", "--start", "99"], 1, "has no frame between --start and the end of --duration"),
    (["film.mkv", "--start", "soon"], 2, "--start must be seconds"),
    (["film.mkv", "--strength", "9"], 2, "Invalid value for '--strength'"),
    (["film.mkv", "--nonsense"], 2, "No such option"),
    (["film.mkv", "--depth", "9"], 2, "--depth must be one of 8, 10, 12, 14, 16, got 9"),
    (["deep.mkv", "--codec", "ffv1", "--depth", "10"], 1, "--depth 10 would lose what the video has, samples of YUV420P12"),
    (["deep.mkv"], 1, "--codec x264 does not take yuv420p12le"),
]


@pytest.fixture(scope="session")
def faulty(film: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of files that cannot be restored, and one that can."""
    folder = tmp_path_factory.mktemp("faulty")
    (folder / "film.mkv").write_bytes(film.read_bytes())
    long = make_film(tmp_path_factory.mktemp("long") / "long.mkv", 120).read_bytes()
    (folder / "cut.mkv").write_bytes(long[: len(long) // 2])
    (folder / "text.mkv").write_text("no video")
    make_film(
        folder / "deep.mkv",
        8,
        full=False,
        codec="libx265",
        pixels="yuv420p12le",
        options={"x265-params": "log-level=error:bframes=0"},
    )
    with av.open(str(folder / "sound.mka"), "w") as out:
        stream: Any = out.add_stream("pcm_s16le", rate=48000)
        sound = av.AudioFrame.from_ndarray(np.zeros((1, 4800), np.int16), format="s16", layout="stereo")
        sound.sample_rate, sound.pts = 48000, 0
        out.mux([*stream.encode(sound), *stream.encode(None)])
    return folder


@pytest.mark.parametrize(("arguments", "code", "message"), ERRORS, ids=[" ".join(row[0]) for row in ERRORS])
def test_errors_are_one_sentence(
    arguments: list[str],
    code: int,
    message: str,
    faulty: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(faulty)
    files = set(faulty.iterdir())
    assert main(["restore", *arguments]) == code
    said = capfd.readouterr().err
    assert message in " ".join(said.replace("│", " ").split())
    assert "Traceback" not in said
    if code == 1:
        assert said.strip().splitlines()[-1].startswith("vsartifact: ")
    assert set(faulty.iterdir()) == files


def test_debug_shows_where(faulty: Path) -> None:
    with pytest.raises(Exception, match="does not exist"):
        main(["restore", str(faulty / "none.mkv"), "--debug"])


def test_odd_formats_go_through_unchanged(tmp_path: Path) -> None:
    """Grey and 4:4:4 video at 10 bits, and R'G'B', in formats that the encoder takes as they are."""
    for pixels, codec in (("gray10le", "ffv1"), ("yuv444p10le", "libx264"), ("yuv422p", "libx264")):
        source = make_film(tmp_path / f"{pixels}.mkv", 3, full=False, codec=codec, pixels=pixels)
        assert main(["restore", str(source), "--codec", "ffv1", "--strength", "0"]) == 0
        np.testing.assert_array_equal(frames(tmp_path / f"{pixels}.restored.mkv"), frames(source))
    rgb = tmp_path / "rgb.mkv"
    with av.open(str(rgb), "w") as out:
        stream: Any = out.add_stream("ffv1", rate=24)
        stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT, "bgr0"
        picture = np.random.default_rng(0).integers(0, 256, (HEIGHT, WIDTH, 3), np.uint8)
        frame = av.VideoFrame.from_ndarray(picture, format="rgb24").reformat(format="bgr0")
        out.mux([*stream.encode(frame), *stream.encode(None)])
    model = tmp_path / "rgb.onnx"
    model.write_bytes(network_bytes(channels=3))
    for models in ([], ["-m", str(model)]):
        assert main(["restore", str(rgb), *models, "--codec", "ffv1", "--strength", "0", "--overwrite"]) == 0
        with av.open(str(tmp_path / "rgb.restored.mkv")) as container:
            np.testing.assert_array_equal(next(container.decode(video=0)).to_ndarray(format="rgb24"), picture)
