# SPDX-License-Identifier: MIT
"""``vsartifact compare``: which frames and crops it takes, its figures, and its page in a browser."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import vapoursynth as vs
from conftest import frame_planes, make_clip, picture, python
from PIL import Image

import vsartifact
from support import ROOT
from vsartifact import metrics
from vsartifact.cli import measures
from vsartifact.cli.app import main
from vsartifact.cli.shots import CROP, Crop, changing_crops
from vsartifact.core.metrics import psnr, ssim


@pytest.fixture(scope="session")
def folder(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the command writes for one frame of the bundled clip."""
    out = tmp_path_factory.mktemp("compare") / "look"
    films = [str(data / "sintel_crf32.mkv"), str(data / "sintel_reference.mkv")]
    assert main(["compare", *films, "-o", str(out), "--frame", "4", "--crops", "1", "--provider", "cpu"]) == 0
    return out


def test_files_and_figures(folder: Path, data: Path) -> None:
    names = {f"frame000004_{part}{name}.png" for part in ("", "crop1_") for name in ("before", "after", "reference")}
    assert {path.name for path in folder.iterdir()} == {"index.html", *names}
    whole = {name: np.asarray(Image.open(folder / f"frame000004_{name}.png")) for name in ("before", "after")}
    crop = np.asarray(Image.open(folder / "frame000004_crop1_before.png"))
    assert whole["before"].shape == (360, 640, 3)
    assert crop.shape == (CROP[1], CROP[0], 3)
    assert (whole["before"] != whole["after"]).any()

    films = [vs.core.bs.VideoSource(data / f"sintel_{name}.mkv", cachemode=0) for name in ("crf32", "reference")]
    after = vsartifact.restore(films[0], adaptive=True, provider="cpu")
    after = vsartifact.restore(after, model="chroma_car", adaptive=True, provider="cpu")
    planes = [[np.asarray(clip.get_frame(4)[i]).copy() for i in range(3)] for clip in (films[0], after, films[1])]
    text = (folder / "index.html").read_text(encoding="utf-8")
    for i in range(3):
        for clip in (0, 1):
            assert f"{psnr(planes[clip][i], planes[2][i]):.2f} dB" in text
    assert f"{ssim(planes[1][0], planes[2][0]):.4f}" in text


def test_figures_of_what_is_seen(folder: Path, data: Path) -> None:
    """Those of the frame in the whole film: its neighbours are looked at, too."""
    films = [vs.core.bs.VideoSource(data / f"sintel_{name}.mkv", cachemode=0) for name in ("crf32", "reference")]
    before, truth = (metrics.Clip(frames=[frame_planes(film, n) for n in range(3, 6)]) for film in films)
    text = (folder / "index.html").read_text(encoding="utf-8")
    found = metrics.frame_scores(truth, before, ["vmaf_neg", "cambi"])
    expected = {name: f"{values[1]:.2f}" for name, values in found.items()}
    expected["flicker"] = f"{metrics.scores(truth, before, ['flicker'])['flicker']:.2f} dB"
    for name, value in expected.items():
        assert f'<th scope="row">{metrics.MEASURES[name].label}</th><td>{value}</td>' in text
    (seen,) = re.findall(r'<th scope="row">SSIMULACRA2</th><td>([\d.]+)</td>', text)
    # There by the matrix that players take for such a size, as here, but chroma where the file says it lies.
    assert float(seen) == pytest.approx(metrics.frame_scores(truth, before, ["ssimulacra2"])["ssimulacra2"][1], abs=0.5)
    assert "SSIMULACRA2: 90 looks like the original" in text


@pytest.mark.parametrize("name", ["GRAY8", "YUV420P8", "YUV420P10", "YUV422P10", "YUV444P16", "RGB24", "RGBS", "GRAYS"])
def test_any_format_is_measured(name: str) -> None:
    """Of odd size where the format allows that; the first frame has no neighbour before it; more noise is worse by each measure."""
    fmt = vs.core.get_video_format(getattr(vs, name).value)
    width, height = (241 if fmt.subsampling_w == 0 else 242), (97 if fmt.subsampling_h == 0 else 98)
    true = picture(vs.core.get_video_format(vs.GRAYS), 0, width, height)
    rng = np.random.default_rng(0)
    noisy = [[true + rng.normal(0, sigma, true.shape).astype(np.float32) for _ in range(3)] for sigma in (0, 0.02, 0.06)]
    clips = []
    for frames in noisy:
        parts = [make_clip([frame], vs.core.get_video_format(vs.GRAYS)) for frame in frames]
        grey = vs.core.std.Splice(parts).std.SetFrameProps(_Range=0)
        family = {"matrix": 6} if fmt.color_family == vs.YUV else {}
        if fmt.color_family == vs.RGB:
            grey = vs.core.std.ShufflePlanes([grey] * 3, [0, 0, 0], vs.RGB)
        clips.append(grey.resize.Bicubic(format=fmt.id, **family))
    truth, little, much = clips
    found = measures.seen(truth, much, little, 0, measures.SHOWN)
    assert tuple(found) == measures.SHOWN
    for label in ("ssimulacra2", "vmaf_neg", "flicker"):
        before, after = found[label]
        assert before < after - 1, label


def test_what_is_missing_is_said() -> None:
    """A core that loads no plugins."""
    code = """
import os, sys
sys.path.insert(0, sys.argv[1])
os.environ["VSARTIFACT_TEST_PLUGIN"] = sys.argv[2]
import conftest
from vsartifact.cli import measures
print(measures.available(print))
"""
    line, left = python("-c", code, ROOT / "tests", vs.core.vsartifact.plugin_path)
    assert line == "without SSIMULACRA2: VapourSynth lacks vszip, which computes SSIMULACRA2; pip install vapoursynth-vszip"
    assert left == "['vmaf_neg', 'cambi', 'flicker']"


def test_crops_lie_where_the_change_is() -> None:
    change = np.zeros((600, 900))
    change[300:340, 500:560] = 5
    change[20:60, 30:80] = 3
    first, second = changing_crops(change, 2)
    for crop, (y, x) in ((first, (320, 530)), (second, (40, 55))):
        assert crop.y <= y < crop.y + crop.height
        assert crop.x <= x < crop.x + crop.width
    assert abs(first.x - second.x) >= CROP[0] or abs(first.y - second.y) >= CROP[1]
    assert changing_crops(np.ones((90, 100)), 3) == [Crop(x=0, y=0, width=100, height=90)]


def test_frames_are_those_that_change_most(data: Path, tmp_path: Path) -> None:
    """Without --frame: three frames, and a second run does not write over the first."""
    source = tmp_path / "film.mkv"
    shutil.copy(data / "sintel_crf32.mkv", source)
    assert main(["compare", str(source), "--crops", "0"]) == 0
    found = sorted(path.name for path in (tmp_path / "film.compare").glob("*_after.png"))
    clip = vs.core.bs.VideoSource(source, cachemode=0)
    after = vsartifact.restore(clip, adaptive=True)
    change = [
        np.abs(np.asarray(a[0]).astype(float) - np.asarray(b[0])).mean()
        for a, b in zip(clip.frames(), after.frames(), strict=True)
    ]
    assert found == sorted(f"frame{n:06d}_after.png" for n in np.argsort(change)[-3:])
    assert main(["compare", str(source)]) == 1


def test_pictures(data: Path, folder: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """A JPEG of odd size beside its original; an original of another size is refused."""
    whole = Image.open(folder / "frame000004_reference.png").crop((0, 0, 255, 191))
    whole.save(tmp_path / "true.png")
    whole.save(tmp_path / "in.jpg", quality=20)
    assert main(["compare", str(tmp_path / "in.jpg"), str(tmp_path / "true.png")]) == 0
    said = capfd.readouterr().out
    gains = [float(gain) for gain in re.findall(r"PSNR . [^(]*\(\+(\d+\.\d\d)\)", said)]
    assert len(gains) == 3
    assert all(gain > 0.3 for gain in gains)
    assert "SSIMULACRA2" in said
    assert "flicker" not in said, "a picture has no change"
    assert main(["compare", str(tmp_path / "in.jpg"), str(data / "sintel_reference.mkv"), "--overwrite"]) == 1
    assert "is 640x360, the restored picture 256x192" in capfd.readouterr().err


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_page_in_a_browser(scheme: str, folder: Path, browser: Any) -> None:
    """The keyboard moves the line, what is left of it is one picture and what is right the other, and nothing is fetched."""
    page = browser.new_page(viewport={"width": 900, "height": 800}, color_scheme=scheme)
    wrong: list[str] = []
    page.on("console", lambda message: wrong.append(message.text))
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("request", lambda request: wrong.append(request.url) if request.url.startswith("http") else None)
    page.goto((folder / "index.html").as_uri())
    assert page.evaluate("[...document.images].every(image => image.complete && image.naturalWidth > 0)")
    slider = page.locator("input[type=range]").first
    slider.focus()
    page.keyboard.press("Home")
    for _ in range(40):
        page.keyboard.press("ArrowRight")
    assert slider.input_value() == "20"

    box = page.locator(".pair").first.bounding_box()
    assert (box["width"], box["height"]) == (640, 360)

    def close(name: str, columns: slice) -> bool:
        page.locator(".pair").first.screenshot(path=str(folder.parent / "shot.png"))
        seen = np.asarray(Image.open(folder.parent / "shot.png").convert("RGB")).astype(int)[-360:]
        picture = np.asarray(Image.open(folder / f"frame000004_{name}.png")).astype(int)
        return bool(np.abs(seen[2:-2, columns] - picture[2:-2, columns]).max() <= 1)

    left, right = slice(2, 120), slice(136, 638)
    assert close("before", left)
    assert close("after", right)
    assert not close("before", right)
    page.locator("select").nth(1).select_option("reference")
    assert close("reference", right)
    ground = page.evaluate("getComputedStyle(document.documentElement).colorScheme")
    assert ground == "light dark"
    text = page.evaluate("getComputedStyle(document.body).color")
    assert (text == "rgb(0, 0, 0)") == (scheme == "light")
    assert wrong == []
    page.close()
