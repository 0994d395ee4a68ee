# SPDX-License-Identifier: MIT
"""``vsartifact restore`` on pictures as people have them: odd JPEGs, deep samples, tags, rotation, large ones."""

from __future__ import annotations

import io
import struct
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from conftest import Plane
from numpy.typing import NDArray
from PIL import Image, ImageOps, PngImagePlugin

from support import ROOT, fuzz_pictures
from support.jpeg_files import jpeg, reduced, segment
from vsartifact.cli import deep, planes
from vsartifact.cli import jpeg as coded
from vsartifact.cli.app import main
from vsartifact.cli.picture_files import write
from vsartifact.cli.picture_tags import Tags
from vsartifact.core.priority import without_real_time

SAMPLINGS = {
    "4:4:4": [(1, 1), (1, 1), (1, 1)],
    "4:1:1": [(4, 1), (1, 1), (1, 1)],
    "4:4:0": [(1, 2), (1, 1), (1, 1)],
    "4:1:0": [(4, 2), (1, 1), (1, 1)],
    "3x1": [(3, 1), (1, 1), (1, 1)],
    "uneven": [(2, 2), (2, 1), (1, 2)],
    "one whole": [(2, 2), (1, 1), (2, 2)],
}


def restore(source: Path, output: Path, *more: str) -> Path:
    assert main(["restore", str(source), "-o", str(output), "--provider", "cpu", *more]) == 0
    return output


def mse(a: Any, b: Any) -> float:
    return float(np.mean((np.asarray(a).astype(float) - np.asarray(b)) ** 2))


@pytest.mark.parametrize("rgb", [False, True], ids=["Y'CbCr", "R'G'B'"])
@pytest.mark.parametrize("factors", SAMPLINGS.values(), ids=SAMPLINGS)
def test_planes_are_those_that_were_coded(factors: list[tuple[int, int]], rgb: bool, film: Plane, tmp_path: Path) -> None:
    """Of quality 100 they are what went in, to rounding."""
    picture = np.asarray(film, np.uint8)
    (tmp_path / "in.jpg").write_bytes(jpeg(picture, factors, 100, rgb))
    found = coded.read(tmp_path / "in.jpg")
    assert found.rgb == rgb
    for got, truth in zip(found.samples, reduced(picture, factors, rgb), strict=True):
        assert got.shape == truth.shape
        assert mse(got, truth) < 0.5


@pytest.mark.parametrize("factors", [[(3, 3), (1, 1), (1, 1)], [(1, 3), (1, 1), (1, 1)], [(4, 4), (1, 1), (1, 1)]], ids=str)
def test_sampling_that_libav_refuses(factors: list[tuple[int, int]], film: Plane, tmp_path: Path) -> None:
    picture = np.asarray(film, np.uint8)
    (tmp_path / "in.jpg").write_bytes(jpeg(picture, factors, 100))
    for got, truth in zip(coded.read(tmp_path / "in.jpg").samples, reduced(picture, factors, False), strict=True):
        assert got.shape == truth.shape
        assert mse(got, truth) < 0.5


@pytest.mark.parametrize(
    ("factors", "rgb"),
    [(SAMPLINGS["4:4:4"], False), (SAMPLINGS["3x1"], False), (SAMPLINGS["uneven"], False), (SAMPLINGS["4:4:4"], True)],
    ids=["4:4:4", "3x1", "uneven", "R'G'B'"],
)
def test_every_plane_of_a_jpeg_is_restored(factors: list[tuple[int, int]], rgb: bool, film: Plane, tmp_path: Path) -> None:
    """Closer to the original than what viewers show, and than with the model of luma alone."""
    picture = np.asarray(film, np.uint8)
    (tmp_path / "in.jpg").write_bytes(jpeg(picture, factors, 40, rgb))
    whole = mse(Image.open(restore(tmp_path / "in.jpg", tmp_path / "out.png")), picture)
    luma = mse(Image.open(restore(tmp_path / "in.jpg", tmp_path / "luma.png", "-m", "jpeg_40k")), picture)
    assert whole < 0.85 * mse(Image.open(tmp_path / "in.jpg"), picture)
    assert whole < 0.996 * luma


def test_a_jpeg_with_a_second_picture(film: Plane, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    picture = Image.fromarray(np.asarray(film, np.uint8))
    picture.save(tmp_path / "plain.jpg", quality=30)
    picture.save(tmp_path / "phone.jpg", "MPO", quality=30, save_all=True, append_images=[picture.resize((40, 30))])
    assert Image.open(tmp_path / "phone.jpg").format == "MPO"
    one, two = (np.asarray(Image.open(restore(tmp_path / f"{n}.jpg", tmp_path / f"{n}.png"))) for n in ("plain", "phone"))
    np.testing.assert_array_equal(one, two)
    assert "second picture" in capfd.readouterr().err


@pytest.mark.parametrize("suffix", ["jfif", "jpe", "pjpeg", "JPEG"])
def test_other_names_of_jpeg(suffix: str, film: Plane, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Image.fromarray(np.asarray(film, np.uint8)).save(f"in.{suffix}", "JPEG")
    assert main(["restore", f"in.{suffix}", "--strength", "0"]) == 0
    assert Image.open("in.restored.png").size == (film.shape[1], film.shape[0])
    restore(Path(f"in.{suffix}"), Path(f"out.{suffix}"), "--strength", "0")
    assert Image.open(f"out.{suffix}").format == "JPEG"


def test_a_picture_of_another_kind_is_no_video(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "phone.heic").write_bytes(b"\0\0\0\x18ftypheic")
    assert main(["restore", str(tmp_path / "phone.heic")]) == 1
    assert "phone.heic is a picture of a kind that is not read; convert it to PNG" in capfd.readouterr().err


def deep_picture(channels: int) -> NDArray[np.uint16]:
    y, x = np.mgrid[:70, :101]
    return np.stack([x * 600 + 3, y * 900, (x + y) * 300 + 77, x * y * 9], -1).astype(np.uint16)[
        ..., [0, 3] if channels == 2 else range(channels)
    ]


def stored(path: Path) -> NDArray[np.uint16]:
    image: Any = Image.open(path)
    image.load()
    if image.mode.startswith("I;16"):
        return np.asarray(image).astype(np.uint16)[..., None]
    seen = np.asarray(image)
    found = deep.read(path, image.format, seen.reshape(*seen.shape[:2], -1), 1)
    assert found is not None
    return found


@pytest.mark.parametrize("channels", [1, 2, 3, 4])
@pytest.mark.parametrize("suffix", [".png", ".tif"])
def test_16_bits_stay(suffix: str, channels: int, tmp_path: Path) -> None:
    """Untouched samples come back exactly, and Pillow and libav open the result."""
    samples = deep_picture(channels)
    with (tmp_path / "in.png").open("w+b") as file:
        write(
            file,
            ".png",
            samples,
            Tags(resolution=(300, 300), profile=b"x" * 16 + (b"RGB " if channels > 2 else b"GRAY") + b"y" * 40),
        )
    out = restore(tmp_path / "in.png", tmp_path / f"out{suffix}", "--strength", "0")
    got = stored(out)
    np.testing.assert_array_equal(got, samples[..., [0, 0, 0, 1]] if suffix == ".tif" and channels == 2 else samples)
    assert round(Image.open(out).info["dpi"][0]) == 300
    assert Image.open(out).info["icc_profile"]


def test_16_bits_are_restored_in_16(film: Plane, tmp_path: Path) -> None:
    Image.fromarray(np.asarray(film, np.uint8)).save(tmp_path / "eight.jpg", quality=25)
    shown = np.asarray(Image.open(tmp_path / "eight.jpg"))
    with (tmp_path / "in.tif").open("w+b") as file:
        write(file, ".tif", shown.astype(np.uint16) * 257, Tags())
    got = stored(restore(tmp_path / "in.tif", tmp_path / "out.tif"))
    assert len(np.unique(got)) > 256
    Image.fromarray(shown).save(tmp_path / "in.png")
    eight = np.asarray(Image.open(restore(tmp_path / "in.png", tmp_path / "out.png")))
    assert np.abs(got / 257 - eight).max() < 1


def test_12_bits_of_grey_are_not_dark(tmp_path: Path) -> None:
    x = np.mgrid[:16, :32][1]
    values = (x * 132).astype(np.uint16)
    bits = np.unpackbits(values.astype(">u2").view(np.uint8).reshape(16, 32, 2), axis=2)[..., 4:].reshape(16, -1)
    data = np.packbits(bits, axis=1).tobytes()
    tags = {256: (4, 32), 257: (4, 16), 258: (3, 12), 259: (3, 1), 262: (3, 1), 273: (4, 8 + 2 + 9 * 12 + 4), 277: (3, 1)}
    tags |= {278: (4, 16), 279: (4, len(data))}
    kinds = {3: "<HHIHxx", 4: "<HHII"}
    entries = b"".join(struct.pack(kinds[kind], tag, kind, 1, value) for tag, (kind, value) in tags.items())
    (tmp_path / "in.tif").write_bytes(b"II*\0\x08\0\0\0" + struct.pack("<H", 9) + entries + b"\0\0\0\0" + data)
    got = stored(restore(tmp_path / "in.tif", tmp_path / "out.png", "--strength", "0"))
    np.testing.assert_array_equal(got[..., 0], values.astype(np.uint32) * 65535 // 4095)


def test_bits_that_go_are_named_before_the_work(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with (tmp_path / "in.png").open("w+b") as file:
        write(file, ".png", deep_picture(3), Tags())
    out = restore(tmp_path / "in.png", tmp_path / "out.jpg", "--strength", "0")
    assert "8 of its 16 bits a sample, which .png and .tif hold" in capfd.readouterr().err
    assert mse(Image.open(out), deep_picture(3) / 257) < 20


@pytest.mark.parametrize("pixels", ["yuv420p10le", "yuv444p10le"])
def test_avif_of_10_bits_stays_deep(pixels: str, tmp_path: Path) -> None:
    with (
        without_real_time(),
        av.open(str(tmp_path / "in.avif"), "w", format="avif") as out,
    ):  # SVT-AV1 would give it to all that follows
        try:
            stream: Any = out.add_stream("libsvtav1" if "420" in pixels else "libaom-av1", rate=1, options={"crf": "10"})
        except (av.FFmpegError, ValueError):
            pytest.skip("this libav has no encoder of such AV1")
        stream.width, stream.height, stream.pix_fmt = 128, 96, pixels
        frame = av.VideoFrame(128, 96, pixels)
        for i, plane in enumerate(frame.planes):
            rows = np.frombuffer(plane, np.uint16).reshape(plane.height, -1)
            rows[:, : plane.width] = np.linspace(300, 700, plane.width) + 20 * i
        out.mux(stream.encode(frame))
        out.mux(stream.encode(None))
    got = stored(restore(tmp_path / "in.avif", tmp_path / "out.png", "--strength", "0"))
    seen = np.asarray(Image.open(tmp_path / "in.avif"))
    assert len(np.unique(got)) > 260
    assert np.abs(got / 257 - seen).mean() < 2


def test_16_bits_in_a_tiff_that_libav_does_not_read(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Tiled: Pillow reads 8 bits, and the message says so before."""
    samples = np.full((16, 16, 3), 0x1234, "<u2")
    tags: list[tuple[int, int, int, int]] = [
        (256, 4, 1, 16), (257, 4, 1, 16), (258, 3, 3, 8 + 2 + 10 * 12 + 4), (259, 3, 1, 1), (262, 3, 1, 2), (277, 3, 1, 3), (322, 4, 1, 16),
        (323, 4, 1, 16), (324, 4, 1, 8 + 2 + 10 * 12 + 4 + 6), (325, 4, 1, samples.nbytes),
    ]  # fmt: skip
    body = b"".join(
        struct.pack("<HHI", *tag[:3]) + struct.pack("<I" if tag[1] == 4 or tag[2] > 1 else "<Hxx", tag[3]) for tag in tags
    )
    head = b"II*\0\x08\0\0\0" + struct.pack("<H", 10) + body + b"\0\0\0\0" + struct.pack("<3H", 16, 16, 16)
    (tmp_path / "in.tif").write_bytes(head + samples.tobytes())
    out = restore(tmp_path / "in.tif", tmp_path / "out.png", "--strength", "0")
    assert (np.asarray(Image.open(out)) == 0x12).all()
    assert "8 of its 16 bits a sample, which are not read" in capfd.readouterr().err


@pytest.mark.parametrize("suffix", ["png", "jpg", "webp", "avif", "bmp", "tif"])
@pytest.mark.parametrize("orientation", [6, 7])
def test_rotation_survives(suffix: str, orientation: int, film: Plane, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    Image.fromarray(np.asarray(film, np.uint8)).save(tmp_path / "in.jpg", quality=95, exif=exif)
    expected = ImageOps.exif_transpose(Image.open(tmp_path / "in.jpg"))
    out = Image.open(restore(tmp_path / "in.jpg", tmp_path / f"out.{suffix}", "--strength", "0"))
    assert (out.size == expected.size) == (suffix not in ("jpg", "avif")), "Pillow turns TIFF itself"
    assert mse(ImageOps.exif_transpose(out), expected) < 8


def test_what_a_format_cannot_hold_is_named_in_one_warning(
    film: Plane, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    picture = Image.fromarray(np.asarray(film, np.uint8))
    info = PngImagePlugin.PngInfo()
    info.add_text("Title", "a view")
    info.add(b"gAMA", struct.pack(">I", 50000))
    xmp = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"/>'
    exif = Image.Exif()
    exif[0x010E] = "described"
    picture.save(tmp_path / "in.png", pnginfo=info, dpi=(300, 300), exif=exif)
    restore(tmp_path / "in.png", tmp_path / "same.png", "--strength", "0")
    assert capfd.readouterr().err == ""
    same: Any = Image.open(tmp_path / "same.png")
    assert (same.text["Title"], same.info["gamma"]) == ("a view", 0.5)
    restore(tmp_path / "in.png", tmp_path / "out.bmp", "--strength", "0")
    said = capfd.readouterr().err
    assert len(said.splitlines()) == 1
    for word in ("gamma", "text (Title)", "Exif data"):
        assert word in said
    picture.save(tmp_path / "in.jpg", comment=b"a comment", xmp=xmp)
    data = (tmp_path / "in.jpg").read_bytes()
    (tmp_path / "in.jpg").write_bytes(data[:2] + segment(0xED, b"Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\0") + data[2:])
    restore(tmp_path / "in.jpg", tmp_path / "out.png", "--strength", "0")
    said = capfd.readouterr().err
    assert "Photoshop and IPTC data" in said
    assert "comment" not in said
    out: Any = Image.open(tmp_path / "out.png")
    assert out.text["Comment"] == "a comment"
    assert out.info["xmp"] == xmp
    restore(tmp_path / "in.jpg", tmp_path / "out.webp", "--strength", "0")
    assert "comment" in capfd.readouterr().err


def test_tags_of_stored_samples_stay_behind(film: Plane, tmp_path: Path) -> None:
    """And those that describe the picture go along, into whatever holds them."""
    exif = Image.Exif()
    exif[0x010E], exif[258], exif[273], exif[322] = "described", (16, 16, 16), 12345, 64
    exif.get_ifd(0x8769).update({0x9003: "2020:01:02 03:04:05", 0xA002: 9999})
    exif.get_ifd(0x8825)[1] = "N"
    Image.fromarray(np.asarray(film, np.uint8)).save(tmp_path / "in.jpg", exif=exif)
    for suffix in ("tif", "png", "jpg", "webp"):
        out = Image.open(restore(tmp_path / "in.jpg", tmp_path / f"out.{suffix}", "--strength", "0"))
        out.load()
        found = out.getexif()
        assert found[0x010E] == "described"
        assert found.get_ifd(0x8769)[0x9003] == "2020:01:02 03:04:05"
        assert found.get_ifd(0x8769)[0xA002] == film.shape[1]
        assert found.get_ifd(0x8825)[1] == "N"
        assert 322 not in found
        assert found.get(258, 8) in (8, (8, 8, 8))


@pytest.mark.parametrize("broken", ["ascii orientation", "cut off", "offset beyond the end", "rubbish"])
def test_broken_exif_is_a_warning(broken: str, film: Plane, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    entry = {
        "ascii orientation": struct.pack("<HHI4s", 0x0112, 2, 2, b"6\0\0\0"),
        "cut off": struct.pack("<HHI", 0x0112, 3, 1),
        "offset beyond the end": struct.pack("<HHII", 0x010E, 2, 400, 5000),
        "rubbish": bytes(range(200, 212)),
    }[broken]
    data = b"Exif\0\0II*\0\x08\0\0\0" + struct.pack("<H", 1) + entry + b"\0\0\0\0"
    file = io.BytesIO()
    Image.fromarray(np.asarray(film, np.uint8)).save(file, "JPEG")
    (tmp_path / "in.jpg").write_bytes(file.getvalue()[:2] + segment(0xE1, data) + file.getvalue()[2:])
    for suffix in ("png", "jpg", "tif"):
        out = restore(tmp_path / "in.jpg", tmp_path / f"out.{suffix}", "--strength", "0")
        assert Image.open(out).size == (film.shape[1], film.shape[0])
    if broken == "ascii orientation":
        assert "broken Exif Orientation" in capfd.readouterr().err


def test_a_profile_of_another_space_stays_behind(film: Plane, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    profile = b"x" * 16 + b"CMYK" + b"y" * 40
    Image.fromarray(np.asarray(film, np.uint8)).save(tmp_path / "in.jpg", icc_profile=profile)
    out = restore(tmp_path / "in.jpg", tmp_path / "out.png", "--strength", "0")
    assert "icc_profile" not in Image.open(out).info
    assert "colour profile, which is for CMYK" in capfd.readouterr().err


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("out.jpg", "call it .png"),
        ("out.bmp", "(.bmp has no transparency); call it .png"),
        ("out.webp", "holds 16383 pixels a side"),
    ],
    ids=["jpg", "bmp", "webp"],
)
def test_what_cannot_be_written_is_said_before_the_work(
    name: str, message: str, tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    size = (16400, 16) if name == "out.webp" else (32, 32)
    Image.new("RGBA", size).save(tmp_path / "in.png")
    monkeypatch.setattr(planes.Planes, "result", lambda *_: pytest.fail("the work began"))
    assert main(["restore", str(tmp_path / "in.png"), "-o", str(tmp_path / name), "--provider", "cpu"]) == 1
    assert message in capfd.readouterr().err


def test_large_pictures_go_in_stripes(film: Plane, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of one strength, and no table to be found, they are the same as in one piece. Pillow's guard is no limit."""
    tall = np.tile(np.asarray(film, np.uint8), (11, 2, 1))[:1001]
    (tmp_path / "in.jpg").write_bytes(jpeg(tall, SAMPLINGS["3x1"], 50))
    Image.fromarray(tall).save(tmp_path / "in.png")
    how = ["-m", "car_3k", "--no-adaptive", "--overwrite"]
    for name in ("in.jpg", "in.png"):
        whole = np.asarray(Image.open(restore(tmp_path / name, tmp_path / "whole.png", *how)))
        with monkeypatch.context() as patch:
            patch.setattr(planes, "STRIPE", 384 * tall.shape[1])
            patch.setattr(Image, "MAX_IMAGE_PIXELS", 1000)
            out = restore(tmp_path / name, tmp_path / "striped.png", *how)
        striped = np.asarray(Image.open(out))
        assert np.abs(whole.astype(int) - striped).max() == 0


def test_the_limit_is_named(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    Image.new("1", (25000, 24000)).save(tmp_path / "in.png")
    assert main(["restore", str(tmp_path / "in.png")]) == 1
    assert "600 megapixels; up to 500 are restored, cut it into parts" in capfd.readouterr().err


CASES = ROOT.parent / "shared" / "cases"


@pytest.mark.skipif(not CASES.is_dir(), reason=f"the folder {CASES} of small inputs is not there")
@pytest.mark.parametrize(
    "name", ["arith.jpg", "phone_mpo.jpg", "rgbjpeg.jpg", "s_uneven.jpg", "exif_orient_ascii.jpg", "rgb16be.tif", "ten.avif"]
)
def test_cases(name: str, tmp_path: Path) -> None:
    source = CASES / "pictures" / name
    out = restore(source, tmp_path / "out.png")
    assert 0 < mse(Image.open(out), np.asarray(Image.open(source).convert("RGB"))) < 60


def test_broken_files_end_in_a_picture_or_in_one_sentence(tmp_path: Path) -> None:
    """The first of ``tests/support/fuzz_pictures.py``, two of each original."""
    files = fuzz_pictures.originals()
    for number in range(2 * len(files)):
        assert fuzz_pictures.try_one(number, 7, files, tmp_path)[1] == "", number
