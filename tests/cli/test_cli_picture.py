# SPDX-License-Identifier: MIT
"""``vsartifact restore`` on single pictures."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
import vapoursynth as vs
from conftest import Plane
from numpy.typing import NDArray
from PIL import Image

import vsartifact
from vsartifact.cli.app import main


def restore(source: Path, output: Path, *more: str) -> NDArray[np.uint8]:
    assert main(["restore", str(source), "-o", str(output), "--provider", "cpu", *more]) == 0
    return np.asarray(Image.open(output))


def error(a: NDArray[Any], b: NDArray[Any]) -> float:
    return float(np.mean((a.astype(float) - b) ** 2))


@pytest.mark.parametrize("subsampling", [0, 1, 2], ids=["4:4:4", "4:2:2", "4:2:0"])
def test_jpeg_gains(subsampling: int, film: Plane, tmp_path: Path) -> None:
    """A picture of odd width comes closer to the original than what a viewer shows."""
    source = tmp_path / "in.jpg"
    Image.fromarray(film).save(source, quality=20, subsampling=subsampling)
    assert error(restore(source, tmp_path / "out.png"), film) < 0.9 * error(np.asarray(Image.open(source)), film)


@pytest.mark.parametrize(
    ("quality", "more", "how"),
    [
        (50, [], {"model": "jpeg_40k", "adaptive": True}),
        (50, ["--no-adaptive"], {"model": "jpeg_40k", "adaptive": False}),
        (92, [], {"model": "jpeg_40k", "adaptive": True}),
        (20, ["-m", "car_3k"], {"model": "car_3k", "adaptive": True}),
    ],
    ids=["coarse", "constant", "fine", "named"],
)
def test_jpeg_is_restored_on_the_planes_it_holds(
    quality: int, more: list[str], how: dict[str, Any], film: Plane, tmp_path: Path
) -> None:
    """Grey JPEG: the result is the filter's, code value for code value, at full range."""
    source = tmp_path / "in.jpg"
    Image.fromarray(film).convert("L").save(source, quality=quality)
    with av.open(str(source)) as container:
        samples = next(container.decode(video=0)).to_ndarray()
    blank = vs.core.std.BlankClip(format=vs.GRAY8, width=samples.shape[1], height=samples.shape[0], length=1, keep=True)

    def fill(n: int, f: vs.VideoFrame) -> vs.VideoFrame:
        out = f.copy()
        np.copyto(np.asarray(out[0]), samples)
        return out

    clip = vsartifact.restore(blank.std.ModifyFrame(blank, fill).std.SetFrameProps(_Range=1), provider="cpu", **how)
    with clip.get_frame(0) as frame:
        expected = np.asarray(frame[0]).copy()
    np.testing.assert_array_equal(restore(source, tmp_path / "out.png", *more), expected)
    assert (expected != samples).any()


def test_colours_of_a_jpeg_have_a_model_of_their_own(film: Plane, tmp_path: Path) -> None:
    source = tmp_path / "in.jpg"
    Image.fromarray(film).save(source, quality=60, subsampling=2)
    by_default = restore(source, tmp_path / "out.png")
    np.testing.assert_array_equal(by_default, restore(source, tmp_path / "named.png", "-m", "jpeg_40k", "-m", "jpeg_chroma"))
    assert (by_default != restore(source, tmp_path / "luma.png", "-m", "jpeg_40k")).any()


@pytest.mark.parametrize("mode", ["L", "LA", "RGB", "RGBA", "P", "I;16"])
def test_strength_0_gives_the_picture(mode: str, film: Plane, tmp_path: Path) -> None:
    """Untouched samples come back exactly, through Y'CbCr too, with transparency and 16-bit grey."""
    picture = Image.fromarray(film).convert("RGB" if mode == "I;16" else mode)
    if mode == "I;16":
        picture = Image.fromarray(film[..., 0].astype(np.uint16) * 257)
    if mode in ("LA", "RGBA"):
        picture.putalpha(Image.fromarray(film[..., 1]))
    picture.save(tmp_path / "in.png")
    got = restore(tmp_path / "in.png", tmp_path / "out.png", "--strength", "0")
    np.testing.assert_array_equal(got, np.asarray(picture.convert("RGB") if mode == "P" else picture))


def test_what_is_not_picture_stays(film: Plane, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112], exif[0x010E] = 6, "a view"
    profile = b"profile" * 20
    Image.fromarray(film).save(tmp_path / "in.jpg", quality=30, exif=exif, icc_profile=profile, dpi=(300, 300))
    assert main(["restore", str(tmp_path / "in.jpg")]) == 0
    out = Image.open(tmp_path / "in.restored.png")
    assert out.size == (film.shape[0], film.shape[1]), "few readers of PNG turn a picture by its tag: its samples are turned"
    assert (out.getexif().get(0x0112, 1), out.getexif()[0x010E]) == (1, "a view")
    assert out.info["icc_profile"] == profile
    assert round(out.info["dpi"][0]) == 300


@pytest.mark.parametrize("suffix", ["jpg", "webp", "avif", "tif", "bmp"])
def test_formats_in_and_out(suffix: str, film: Plane, tmp_path: Path) -> None:
    """Each format is read, and written so that little is lost again."""
    lossy: dict[str, Any] = {"quality": 30} if suffix in ("jpg", "webp", "avif") else {}
    source = tmp_path / f"in.{suffix}"
    Image.fromarray(film).save(source, **lossy)
    exact = restore(source, tmp_path / "out.png", "--no-adaptive")
    again = restore(source, tmp_path / f"out.{suffix}", "--no-adaptive")
    assert error(exact, np.asarray(Image.open(source).convert("RGB"))) > 0.5
    assert error(again, exact) < (12 if suffix in ("jpg", "avif") else 1e-9)


def test_errors(film: Plane, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)
    picture = Image.fromarray(film)
    (tmp_path / "text.png").write_text("no picture")
    picture.save("whole.png")
    Path("cut.png").write_bytes(Path("whole.png").read_bytes()[:3000])
    picture.convert("CMYK").save("cmyk.jpg")
    picture.save("pages.tif", save_all=True, append_images=[picture])
    picture.save("two.webp", save_all=True, append_images=[picture.rotate(90)])
    table = {
        "text.png": "is not a picture that Pillow knows",
        "cut.png": "cannot be decoded",
        "cmyk.jpg": "is a picture of kind CMYK",
        "pages.tif": "holds 2 pages; save each as a file of its own first",
        "two.webp": "holds 2 pictures",
        "none.png": "does not exist",
    }
    for name, message in table.items():
        assert main(["restore", name]) == 1
        said = capfd.readouterr().err
        assert said.startswith("vsartifact: ")
        assert message in said
        assert len(said.splitlines()) == 1
    assert main(["restore", "whole.png", "--depth", "10"]) == 1
    assert "--depth is for videos" in capfd.readouterr().err
    assert main(["restore", "whole.png", "-m", "chroma_car"]) == 1
    assert "chroma_car" in capfd.readouterr().err
    assert not list(tmp_path.glob("*.restored.*"))
