# SPDX-License-Identifier: MIT
"""Training pairs: every codec, colour without bias, the same pairs on every worker, errors."""

import dataclasses
import time
from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image

from vsartifact.training.codec_table import CODECS, Settings, encode_decode, from_frame, to_frame
from vsartifact.training.dataset import DataError, PairMaker, PairStream
from vsartifact.training.degrade import DistortConfig, make_pairs, unpack
from vsartifact.training.metrics import psnr
from vsartifact.training.sources import Library, find_sources, halve, resize, rgb_to_ycbcr

IN_MEMORY = [name for name, row in CODECS.items() if row.encoder]
SMALL = DistortConfig(size=96, length=(4, 6), keep=2)


@pytest.fixture(scope="module")
def data():
    """The folder of bundled clips."""
    return Path(__file__).resolve().parent / "data"


@pytest.fixture(scope="module")
def folder(tmp_path_factory, data):
    """A folder of pictures and one clip, cut from the bundled film."""
    out = tmp_path_factory.mktemp("pictures")
    with av.open(str(data / "sintel_reference.mkv")) as container:
        frames = [frame.to_ndarray(format="rgb24") for frame in container.decode(video=0)]
    Image.fromarray(frames[0]).save(out / "film.png")
    Image.fromarray(frames[4]).save(out / "film.webp", lossless=True)
    Image.fromarray(frames[7]).save(out / "render_toon.tif")
    Image.fromarray(frames[2]).save(out / "photo.jpg", quality=92)
    (out / "clip.mkv").write_bytes((data / "sintel_reference.mkv").read_bytes())
    return out


@pytest.fixture(scope="module")
def library(folder):
    return Library(find_sources([folder])[0])


def luma(pairs, config):
    return [
        (unpack(a, config.size)[0], unpack(b, config.size * config.scale)[0]) for a, b in zip(pairs.lq, pairs.gt, strict=True)
    ]


@pytest.fixture(scope="module")
def film(data):
    with av.open(str(data / "sintel_reference.mkv")) as container:
        frames = [from_frame(frame) for frame in container.decode(video=0)]
    return [[np.ascontiguousarray(p[: 128 // by, : 192 // by]) for p, by in zip(f, (1, 2, 2), strict=True)] for f in frames]


@pytest.mark.parametrize("codec", IN_MEMORY)
def test_codec_quality_means_quality(codec, film):
    best, worst = CODECS[codec].quality
    decoded, bits = zip(*(encode_decode(film, Settings(codec=codec, quality=q)) for q in (best, worst)), strict=True)
    fidelity = [np.mean([psnr(a[0], b[0]) for a, b in zip(frames, film, strict=True)]) for frames in decoded]
    assert bits[0] > 2 * bits[1]
    assert fidelity[0] > 38
    assert fidelity[1] < fidelity[0] - 4
    for frames in decoded:
        bias = np.mean([a[0].astype(float) - b[0] for a, b in zip(frames, film, strict=True)])
        assert abs(bias) < 0.5, "a shift of luma means that a colour conversion crept in"


@pytest.mark.parametrize("codec", [name for name in IN_MEMORY if CODECS[name].can_rate_control])
def test_bitrate_control(codec, film):
    frames = film * 3
    low, high = (encode_decode(frames, Settings(codec=codec, quality=0, bitrate=rate))[1] for rate in (80_000, 800_000))
    assert high > 1.5 * low


@pytest.mark.parametrize("codec", [name for name in IN_MEMORY if CODECS[name].can_skip_deblock])
def test_the_loop_filter_can_be_off(codec, film):
    quality = CODECS[codec].quality[1] - 4
    on, off = (encode_decode(film, Settings(codec=codec, quality=quality, deblock=d))[0] for d in (True, False))
    assert any((a[0] != b[0]).any() for a, b in zip(on, off, strict=True))


@pytest.mark.parametrize("codec", IN_MEMORY)
def test_encoding_is_repeatable(codec, film):
    settings = Settings(codec=codec, quality=CODECS[codec].quality[1], preset=CODECS[codec].presets[-1] if CODECS[codec].presets else "")
    narrow = [[p[:, : 96 // by].copy() for p, by in zip(f, (1, 2, 2), strict=True)] for f in film]
    first, *others = (encode_decode(narrow, settings) for _ in range(8))
    for other in others:
        assert first[1] == other[1]
        assert all((p == q).all() for a, b in zip(first[0], other[0], strict=True) for p, q in zip(a, b, strict=True))


def test_p_and_b_frames_occur(film):
    """The pictures of one x264 clip are not all intra: coding every frame alone takes far more bits."""
    together = encode_decode(film, Settings(codec="x264", quality=30, bframes=3))[1]
    alone = sum(encode_decode([frame], Settings(codec="x264", quality=30))[1] for frame in film)
    assert together < 0.7 * alone


def test_frames_survive_pyav_untouched(film):
    for a, b in zip(film[0], from_frame(to_frame(film[0])), strict=True):
        assert (a == b).all()


def test_colour_conversion_has_no_bias(data):
    with av.open(str(data / "sintel_reference.mkv")) as container:
        frame = next(container.decode(video=0))
        rgb = frame.to_ndarray(format="rgb24")
    exact = rgb.astype(np.float64) @ [65.481 / 255, 128.553 / 255, 24.966 / 255] + 16
    y = rgb_to_ycbcr(rgb)[0].astype(np.float64)
    assert abs((y - exact).mean()) < 0.05
    assert 10 * np.log10(255**2 / np.mean((y - exact) ** 2)) > 55


@pytest.mark.parametrize("still", [0.0, 1.0], ids=["moving", "still"])
def test_without_codec_a_pair_is_equal(library, still):
    config = dataclasses.replace(SMALL, chance=0.0, still_chance=still, grain_chance=0.5)
    for index in range(6):
        pairs = make_pairs(index, 0, library, config)
        assert (pairs.lq == pairs.gt).all()


@pytest.mark.parametrize("resample", [Image.Resampling.BOX, Image.Resampling.BICUBIC, Image.Resampling.LANCZOS])
def test_resizing_has_no_bias(resample):
    plane = np.random.default_rng(0).integers(64, 192, (256, 256), dtype=np.uint8)
    for factor in (0.5, 0.7):
        small = resize(plane, round(256 * factor), round(256 * factor), resample)
        assert abs(float(small.mean()) - float(plane.mean())) < 0.05
    assert abs(float(halve(plane).mean()) - float(plane.mean())) < 0.05


def test_pairs_for_x2_are_half_as_large_and_unbiased(library):
    config = dataclasses.replace(SMALL, chance=0.0, scale=2, size=64, grain_chance=0.0)
    differences = [a.mean() - b.mean() for i in range(12) for a, b in luma(make_pairs(i, 0, library, config), config)]
    assert abs(np.mean(differences)) < 0.05


@pytest.mark.parametrize("codec", IN_MEMORY)
@pytest.mark.parametrize("extra", [{}, {"twice_chance": 1.0}, {"rescale_chance": 1.0}, {"scale": 2, "size": 64}], ids=str)
def test_pairs_show_the_same_place(library, codec, extra):
    config = dataclasses.replace(SMALL, chance=1.0, codecs={codec: 1.0}, bitrate_chance=0.0, **extra)
    pairs = make_pairs(1, 0, library, config)
    assert pairs.note["codec"] == codec
    assert pairs.note["bpp"] > 0
    for a, b in luma(pairs, config):
        b = b[:: config.scale, :: config.scale]
        assert (a != b).any()
        assert psnr(a, b) > 20 or np.corrcoef(a.ravel(), b.ravel())[0, 1] > 0.9


def test_chance_is_a_chance(library):
    config = dataclasses.replace(SMALL, chance=0.5, codecs={"jpeg": 1.0})
    clean = sum(make_pairs(i, 0, library, config).note["codec"] == "none" for i in range(60))
    assert 15 <= clean <= 45


def test_keywords_of_renders(folder):
    plain = {s.path.name: s.weight for s in find_sources([folder])[0]}
    lightly = {s.path.name: s.weight for s in find_sources([folder], (), ["toon"])[0]}
    both = {s.path.name: s.weight for s in find_sources([folder], ["render"], ["toon"])[0]}
    assert lightly["render_toon.tif"] == pytest.approx(plain["render_toon.tif"] / 5)
    assert lightly["film.png"] == plain["film.png"]
    assert both == plain


def test_unreadable_files_are_named_and_skipped(folder, tmp_path):
    (tmp_path / "good.png").write_bytes((folder / "film.png").read_bytes())
    (tmp_path / "bad.png").write_bytes(b"not a picture")
    (tmp_path / "cut.mkv").write_bytes((folder / "clip.mkv").read_bytes()[:200])
    sources, problems = find_sources([tmp_path])
    assert [s.path.name for s in sources] == ["good.png"]
    assert sorted(p.split(":")[0].rsplit("/", 1)[1] for p in problems) == ["bad.png", "cut.mkv"]


def test_source_errors(tmp_path, folder):
    with pytest.raises(FileNotFoundError, match="does not exist"):
        find_sources([tmp_path / "nowhere"])
    with pytest.raises(ValueError, match="no readable picture or clip"):
        find_sources([tmp_path])
    with pytest.raises(ValueError, match="no source is large enough for 20"):
        make_pairs(0, 0, Library(find_sources([folder])[0]), dataclasses.replace(SMALL, size=2048))


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"chance": 1.5}, "chance must be 0..1, got 1.5"),
        ({"codecs": {"x266": 1.0}}, "unknown codec 'x266'; known: jpeg"),
        ({"codecs": {"x264": 0.0}}, "weights must be positive"),
        ({"size": 100}, "multiple of 16"),
        ({"keep": 9}, "keep"),
    ],
    ids=str,
)
def test_config_errors(values, message):
    with pytest.raises(ValueError, match=message):
        dataclasses.replace(SMALL, **values)


def stream(folder, cache, workers, **kw):
    maker = PairMaker(sources=tuple(find_sources([folder])[0]), distort=SMALL, seed=5, cache=cache)
    return PairStream(maker, **{"margin": 7, "warm": 4, "fresh": 0.5, "pool": 5, "workers": workers} | kw)


def test_batches_do_not_depend_on_workers_or_restarts(folder, tmp_path):
    with stream(folder, tmp_path / "a", 0) as one:
        alone = [one.batch(step, 4, 32) for step in range(8)]
    with stream(folder, tmp_path / "b", 2) as two:
        many = [two.batch(step, 4, 32) for step in range(8)]
    with stream(folder, tmp_path / "c", 0) as three:
        late = three.batch(7, 4, 32)
    for a, b in zip(alone, many, strict=True):
        assert (a.lq == b.lq).all()
        assert (a.gt == b.gt).all()
        assert (a.error == b.error).all()
    assert (late.lq == alone[7].lq).all()
    assert alone[0].lq.shape == (4, 1, 46, 46)
    assert alone[0].gt.shape == (4, 1, 32, 32)


def test_the_cache_stays_bounded(folder, tmp_path):
    with stream(folder, tmp_path, 0) as pairs:
        for step in range(20):
            pairs.batch(step, 2, 32)
        assert len(list(pairs.folder.glob("*.npz"))) == 5


def test_lq_and_gt_of_a_batch_are_aligned(folder, tmp_path):
    maker = PairMaker(
        sources=tuple(find_sources([folder])[0]), distort=dataclasses.replace(SMALL, chance=0.0), seed=1, cache=tmp_path
    )
    with PairStream(maker, margin=7, warm=4, fresh=0, pool=4, workers=0) as pairs:
        for step in range(4):
            batch = pairs.batch(step, 8, 48)
            assert (batch.lq[..., 7:-7, 7:-7] == batch.gt).all()


def test_stream_errors(folder, tmp_path):
    with stream(folder, tmp_path, 0) as pairs, pytest.raises(DataError, match="patch 200 is larger"):
        pairs.batch(0, 1, 200)
    with pytest.raises(DataError, match="warm 4 and pool 2"):
        stream(folder, tmp_path, 0, pool=2)
    (tmp_path / "file").write_text("")
    with pytest.raises(DataError, match="cannot use cache folder"):
        stream(folder, tmp_path / "file", 0)
    too_large = PairMaker(
        sources=tuple(find_sources([folder])[0]), distort=dataclasses.replace(SMALL, size=2048), seed=1, cache=tmp_path
    )
    began = time.monotonic()
    with PairStream(too_large, 7, 1, 0, 1, 1) as pairs, pytest.raises(DataError, match="no source is large enough"):
        pairs.batch(0, 1, 32)
    assert time.monotonic() - began < 60
