# SPDX-License-Identifier: MIT
"""Training pairs: what is done to the material, colour without bias, the same pairs on every worker, errors."""

import dataclasses
import itertools
import re
import time

import av
import numpy as np
import pytest
import torch
from PIL import Image

from vsartifact.core.metrics import psnr
from vsartifact.training.codec_table import CODECS
from vsartifact.training.dataset import DataError, PairMaker, PairStream
from vsartifact.training.degrade import DistortConfig, _crop, make_pairs, unpack
from vsartifact.training.sources import Library, find_sources, halve, subsample, summary

IN_MEMORY = [name for name, row in CODECS.items() if row.encoder]
SMALL = DistortConfig(size=96, length=(4, 6), keep=2)
UNEDITED = dict.fromkeys(("cut_chance", "fade_chance", "brightness_chance", "grain_chance"), 0.0)


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


@pytest.mark.parametrize("codec", ["x264", "x265"])
def test_kept_frames_are_of_every_type(codec, library):
    config = dataclasses.replace(SMALL, chance=1.0, codecs={codec: 1.0}, still_chance=0.0, length=(8, 10), cut_chance=0.0)
    notes = [make_pairs(i, 0, library, config).note for i in range(12)]
    assert set("".join(note["types"] for note in notes)) == {"I", "P", "B"}
    assert all(len(note["types"]) == len(note["frames"]) == 2 for note in notes)
    assert {note["types"][0] for note in notes if note["frames"][0] == 0} == {"I"}
    for index in range(4):  # the letters are those of the frames that were kept
        few, every = (make_pairs(index, 0, library, dataclasses.replace(config, length=(8, 8), keep=n)).note for n in (3, 8))
        assert few["types"] == "".join(every["types"][frame] for frame in few["frames"])


@pytest.mark.parametrize("still", [0.0, 1.0], ids=["moving", "still"])
def test_without_codec_a_pair_is_equal(library, still):
    config = dataclasses.replace(SMALL, chance=0.0, still_chance=still, grain_chance=0.5)
    for index in range(6):
        pairs = make_pairs(index, 0, library, config)
        assert (pairs.lq == pairs.gt).all()


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


def every_still(library, config, count):
    return [make_pairs(i, 0, library, dataclasses.replace(config, still_chance=1.0)) for i in range(count)]


def test_double_compression_shifts_the_grid_by_any_amount(library):
    """The shift is random over all phases of the 8x8 grid, odd ones too where chroma is there at full size."""
    config = dataclasses.replace(SMALL, chance=1.0, codecs={"jpeg": 1.0}, twice_chance=1.0)
    notes = [pairs.note for pairs in every_still(library, config, 160)]
    shifts = np.array([note["shift"] for note in notes if not note["source"].endswith("mkv")])
    assert {int(phase) for phase in shifts[:, 0] % 8} == set(range(8))
    assert {int(phase) for phase in shifts[:, 1] % 8} == set(range(8))
    assert shifts.min() == 0
    assert shifts.max() == 15
    assert abs(np.corrcoef(shifts.T)[0, 1]) < 0.3
    of_clips = np.array([note["shift"] for note in notes if note["source"].endswith("mkv")])
    assert (of_clips % 2 == 0).all()


@pytest.mark.parametrize("corner", [(0, 0), (2, 6), (3, 4), (5, 7)], ids=str)
@pytest.mark.parametrize("whole_chroma", [True, False], ids=["4:4:4", "4:2:0"])
def test_chroma_stays_with_luma_where_the_shift_is_odd(corner, whole_chroma):
    """Ramps, that can be told for every place: luma 2 per pixel, chroma 2 per luma pixel, between the pixels of 4:2:0 as well."""
    ramp = np.tile(2 * np.arange(64), (64, 1)).astype(np.uint8)
    frame = [ramp, ramp, ramp.T.copy()] if whole_chroma else [ramp, halve(ramp), halve(ramp.T)]
    y, u, v = subsample(_crop(frame, *corner, 32))
    inner = slice(2, -2)
    assert (y[0] == 2 * (np.arange(32) + corner[1])).all()
    assert np.abs(u[0][inner].astype(float) - (4 * np.arange(16) + 2 * corner[1] + 1)[inner]).max() <= 1
    assert np.abs(v[:, 0][inner].astype(float) - (4 * np.arange(16) + 2 * corner[0] + 1)[inner]).max() <= 1


def test_double_compression_leaves_two_grids(library):
    """Steps between columns are larger at the second grid, and at the first one where the shift has put it, than elsewhere."""
    config = dataclasses.replace(SMALL, chance=1.0, codecs={"jpeg": 1.0}, twice_chance=1.0, **UNEDITED)
    excess = {"first": [], "second": []}
    for pairs in every_still(library, config, 200):
        qualities = [int(pairs.note[name].split()[-1]) for name in ("before", "label")]
        worse = "first" if qualities[0] + 30 < qualities[1] else "second"  # the second coding hides a first that is not far worse
        grids = {"first": (7 - pairs.note["shift"][1]) % 8, "second": 7}
        if grids["first"] in (6, 7, 0) or min(qualities) > 40:
            continue  # the grids lie on or beside each other, or cannot be seen
        for lq, gt in luma(pairs, config):
            added = np.abs(np.diff(lq.astype(float), axis=1)) - np.abs(np.diff(gt.astype(float), axis=1))
            steps = [added[:, phase::8].mean() for phase in range(8)]
            elsewhere = [steps[i] for i in range(8) if min(abs(i - g) % 8 for g in grids.values()) > 0]
            excess[worse].append(steps[grids[worse]] - np.mean(elsewhere))
    for values in excess.values():
        assert len(values) >= 20
        assert np.mean(values) > 0.5
        assert np.mean(np.array(values) > 0) > 0.8


@pytest.mark.parametrize("extra", [{"twice_chance": 1.0}, {"rescale_chance": 1.0}, {"full_range_chance": 1.0}], ids=str)
def test_what_happens_before_coding_adds_no_bias(library, extra):
    """With JPEG at its best, all planes stay where they were, also at odd shifts of the grid, where chroma is resampled."""
    best = {"chance": 1.0, "codecs": {"jpeg": 1.0}, "qualities": {"jpeg": (100, 100)}, "rescale_factor": (0.7, 0.9)}
    config = dataclasses.replace(SMALL, **best, **UNEDITED, **extra)
    every = [
        [(a.astype(float), b.astype(float)) for a, b in zip(unpack(lq, config.size), unpack(gt, config.size), strict=True)]
        for pairs in every_still(library, config, 30)
        for lq, gt in zip(pairs.lq, pairs.gt, strict=True)
    ]
    for plane in range(3):
        assert abs(np.mean([(a - b).mean() for frame in every for a, b in frame[plane : plane + 1]])) < 0.05
        if "rescale_chance" not in extra:
            worst = min(psnr(*frame[plane]) for frame in every)
            assert worst > (45 if plane == 0 or "twice_chance" not in extra else 36)


def test_full_range(library):
    config = dataclasses.replace(SMALL, chance=0.0, still_chance=1.0, **UNEDITED)
    means = []
    for index in range(24):
        limited, full = (
            make_pairs(index, 0, library, dataclasses.replace(config, full_range_chance=chance)) for chance in (0.0, 1.0)
        )
        assert (full.lq == full.gt).all()
        assert full.note["full_range"]
        assert not full.note["source"].endswith("mkv"), "clips stay as they are, pairs of full range are of pictures"
        if limited.note["source"] != full.note["source"]:
            continue
        (y, u, v), (wide, *chroma) = unpack(limited.gt[0], config.size), unpack(full.gt[0], config.size)
        inside = (wide > 0) & (wide < 255)  # ringing of the reduction is cut off there
        errors = [((y.astype(float) - 16) * 255 / 219 - wide)[inside]]
        errors += [(a.astype(float) - 128) * 255 / 224 + 128 - b for a, b in zip((u, v), chroma, strict=True)]
        assert all(np.quantile(np.abs(error), 0.99) < 1.8 for error in errors)
        means.append([error.mean() for error in errors])
    assert len(means) >= 6
    assert (np.abs(np.mean(means, 0)) < [0.1, 0.25, 0.25]).all(), "chroma is so flat here that its rounding does not cancel"


def test_rescaling_blurs_by_its_factor(library):
    config = dataclasses.replace(
        SMALL, chance=1.0, codecs={"jpeg": 1.0}, qualities={"jpeg": (98, 98)}, rescale_chance=1.0, grain_chance=0.0
    )
    fidelity = []
    for factor in ((0.9, 0.95), (0.25, 0.3)):
        many = every_still(library, dataclasses.replace(config, rescale_factor=factor), 12)
        fidelity.append(np.mean([psnr(a, b) for pairs in many for a, b in luma(pairs, config)]))
    assert fidelity[0] > fidelity[1] + 5


@pytest.mark.parametrize(
    ("chance", "edit"),
    [("cut_chance", "cut at"), ("fade_chance", "fade, "), ("brightness_chance", "brightness"), ("grain_chance", "grain")],
)
def test_edits_happen_by_their_chance(library, chance, edit):
    config = dataclasses.replace(SMALL, chance=0.0, codecs={"x264": 1.0}, still_chance=0.0, **UNEDITED)
    for index in range(5):
        assert make_pairs(index, 0, library, config).note["edits"] == []
        pairs = make_pairs(index, 0, library, dataclasses.replace(config, **{chance: 1.0}))
        assert [text.startswith(edit) for text in pairs.note["edits"]] == [True]
        assert (pairs.lq == pairs.gt).all()


def test_a_cut_lies_where_the_note_says(library):
    moving = {"chance": 0.0, "codecs": {"x264": 1.0}, "still_chance": 0.0, "length": (4, 4), "keep": 4}
    config = dataclasses.replace(SMALL, **moving, **UNEDITED | {"cut_chance": 1.0})
    right = 0
    for index in range(12):
        pairs = make_pairs(index, 0, library, config)
        frames = [y.astype(float) for y, _ in luma(pairs, config)]
        jumps = [np.abs(b - a).mean() for a, b in itertools.pairwise(frames)]
        right += f"cut at {int(np.argmax(jumps)) + 1}" in pairs.note["edits"]
    assert right >= 10


def test_bitrate_is_for_clips_only(library):
    config = dataclasses.replace(SMALL, chance=1.0, codecs={"x264": 1.0}, bitrate_chance=1.0)
    for still in (0.0, 1.0):
        label = make_pairs(0, 0, library, dataclasses.replace(config, still_chance=still)).note["label"]
        assert ("crf" in label) == (still == 1.0)


def test_chance_is_a_chance(library):
    config = dataclasses.replace(SMALL, chance=0.5, codecs={"jpeg": 1.0})
    clean = sum(make_pairs(i, 0, library, config).note["codec"] == "none" for i in range(60))
    assert 15 <= clean <= 45


def test_keywords_of_renders(folder):
    plain, lightly, both, only = (
        {s.path.name: s for s in find_sources([folder], *words)[0]}
        for words in ((), ((), ["toon"]), (["render"], ["toon"]), (["render"],))
    )
    assert (
        lightly["render_toon.tif"].weight == both["render_toon.tif"].weight == pytest.approx(plain["render_toon.tif"].weight / 5)
    )
    assert lightly["film.png"] == plain["film.png"]
    assert only["render_toon.tif"].weight == plain["render_toon.tif"].weight
    for found, count in ((plain, 0), (lightly, 1), (both, 1), (only, 1)):
        assert sum(source.render for source in found.values()) == count
    share = both["render_toon.tif"].weight / sum(source.weight for source in both.values())
    assert summary(list(both.values()))[0].endswith(f"renders: 1 of them, {share:.0%} of what is drawn")
    assert "fewer than 1,000 megapixels" in summary(list(both.values()))[1]


def test_small_sources_are_counted_and_named(folder, tmp_path):
    for n in range(7):
        Image.new("RGB", (50 + n, 40)).save(tmp_path / f"thumb{n}.png")
    (tmp_path / "good.png").write_bytes((folder / "film.png").read_bytes())
    with Image.open(tmp_path / "good.png") as image:
        image.convert("RGB").save(tmp_path / "halved.jpg")
        needs = (min(image.size) - 20, min(image.size) - 10)
    sources, problems = find_sources([tmp_path], needs=needs)
    assert [source.path.name for source in sources] == ["good.png"]
    assert len(problems) == 1
    assert "8 of 9 sources are smaller than" in problems[0]
    assert "thumb0.png (50x40)" in problems[0]
    assert "and 3 more" in problems[0]
    larger = re.escape(f"every kind of pair needs {needs[1] + 20}x{needs[1] + 20}, the largest is good.png (")
    with pytest.raises(
        ValueError, match=f"no source is large enough in .*: {larger}.*; lower the distort size or add larger ones"
    ):
        find_sources([tmp_path], needs=(needs[0], needs[1] + 20))
    (tmp_path / "good.png").unlink()
    with pytest.raises(ValueError, match=r"the largest is halved\.jpg"):
        find_sources([tmp_path], needs=needs)


@pytest.mark.parametrize("chance", [0.0, 1.0], ids=["moving", "still"])
def test_a_source_of_the_size_that_is_needed_is_enough(chance, tmp_path):
    config = dataclasses.replace(SMALL, still_chance=chance, codecs={"x264": 1.0}, twice_chance=0.5)
    rng = np.random.default_rng(0)
    useful, ample = config.needs()
    for name, side in (("just.png", ample), ("some.png", useful)):
        Image.fromarray(rng.integers(0, 256, (side, side, 3), np.uint8)).save(tmp_path / name)
    library = Library(find_sources([tmp_path], needs=config.needs())[0])
    assert len(library.sources) == 2
    for index in range(4):  # a smaller one serves where it is large enough
        assert make_pairs(index, 0, library, config).note["source"] in ("just.png", "some.png")


def test_pictures_of_every_kind(tmp_path):
    """16-bit grey is not white, transparency is shown on white, the first picture of a phone's JPEG is read as JPEG."""
    y, x = np.mgrid[:64, :64]
    ramp = (x * 4).astype(np.uint8)
    Image.fromarray(ramp.astype(np.uint16) * 257).save(tmp_path / "grey16.png")
    Image.fromarray(ramp.astype(np.uint16) * 257).save(tmp_path / "grey16.tif")
    alpha = np.where(y < 32, 255, 0).astype(np.uint8)
    Image.fromarray(np.dstack([ramp, ramp, ramp, alpha])).save(tmp_path / "alpha.png")
    Image.fromarray(np.dstack([ramp, alpha])).save(tmp_path / "grey_alpha.png")
    phone = Image.fromarray(np.dstack([ramp] * 3))
    phone.save(tmp_path / "phone.jpg", "MPO", quality=100, save_all=True, append_images=[phone.resize((16, 16))])
    sources, problems = find_sources([tmp_path])
    assert problems == []
    library = Library(sources)
    luma = {source.path.name: library.planes(source)[0][0] for source in sources}
    assert {source.path.name: source.width for source in sources} == dict.fromkeys(luma, 64) | {"phone.jpg": 32}
    for name in ("grey16.png", "grey16.tif"):
        np.testing.assert_array_equal(luma[name], ramp)
    for name in ("alpha.png", "grey_alpha.png"):
        np.testing.assert_array_equal(luma[name], np.where(y < 32, ramp, 255))
    assert luma["phone.jpg"].shape == (32, 32)


def test_kinds_of_colour_that_are_refused_are_named(folder, tmp_path, monkeypatch):
    (tmp_path / "good.png").write_bytes((folder / "film.png").read_bytes())
    Image.new("CMYK", (64, 64)).save(tmp_path / "print.jpg")
    Image.new("F", (64, 64)).save(tmp_path / "float.tif")
    Image.new("1", (3000, 3000)).save(tmp_path / "huge.png")
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 4_000_000)
    sources, problems = find_sources([tmp_path])
    assert [source.path.name for source in sources] == ["good.png"]
    text = "\n".join(problems)
    assert "print.jpg: not readable, skipped (it is CMYK; convert it to RGB)" in text
    assert "float.tif: not readable, skipped (it is floating point; convert it to RGB)" in text
    assert "huge.png: not readable, skipped (it is larger than 8 megapixels; cut it into parts, or reduce it)" in text


def test_a_file_that_breaks_while_it_is_decoded_is_named_and_the_run_goes_on(folder, tmp_path):
    data = (folder / "film.png").read_bytes()
    (tmp_path / "good.png").write_bytes(data)
    for n in range(3):
        (tmp_path / f"cut{n}.png").write_bytes(data[: len(data) // 2])
    maker = PairMaker(sources=tuple(find_sources([tmp_path])[0]), distort=SMALL, seed=1, cache=tmp_path / "cache")
    assert len(maker.sources) == 4
    with PairStream(maker, margin=0, warm=16, fresh=0, pool=16, workers=0) as pairs:
        pairs.batch(0, 4, 32)
        assert sorted(line.split(":")[0].rsplit("/", 1)[1] for line in pairs.skipped) == ["cut0.png", "cut1.png", "cut2.png"]
        assert all("breaks while it is decoded, skipped" in line for line in pairs.skipped)
    (tmp_path / "good.png").unlink()
    with pytest.raises(ValueError, match=r"cut0\.png: breaks while it is decoded"):
        make_pairs(0, 1, Library(find_sources([tmp_path])[0]), SMALL)


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
        ({"rescale_factor": (0.9, 0.4)}, "rescale_factor must be a range above 0, lower end first, got 0.9 0.4"),
        ({"grain_sigma": (0.0, 4.0)}, "grain_sigma must be a range above 0"),
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


def test_patches_begin_on_a_grid(folder, tmp_path):
    """Where they were turned and flipped, too: borders of JPEG's blocks are at the same places of all."""
    coded = dataclasses.replace(
        SMALL, chance=1.0, codecs={"jpeg": 1.0}, qualities={"jpeg": (5, 5)}, grain_chance=0.0, twice_chance=0.0
    )
    maker = PairMaker(sources=tuple(find_sources([folder])[0]), distort=coded, seed=1, cache=tmp_path)
    with PairStream(maker, margin=0, warm=8, fresh=0, pool=8, workers=0) as pairs:
        for grid, blocky in ((8, True), (1, False)):
            steps = torch.cat([torch.diff(pairs.batch(step, 16, 48, grid).lq).square().mean((1, 2)) for step in range(8)]).mean(0)
            borders = steps[7::8].mean() / steps.mean()
            assert bool(borders > 2) == blocky, borders


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


def test_sources_of_which_none_is_ample(tmp_path):
    """Refused before a worker draws from them in vain."""
    useful, ample = SMALL.needs()
    assert useful < ample
    Image.new("RGB", (ample - 1, ample - 1)).save(tmp_path / "some.png")
    with pytest.raises(ValueError, match="no source is large enough"):
        find_sources([tmp_path], needs=(useful, ample))
