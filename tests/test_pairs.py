# SPDX-License-Identifier: MIT
"""Training pairs: every codec, colour without bias, the same pairs on every worker, errors."""

import contextlib
import dataclasses
import itertools
import os
import sys
import threading
import time
from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image

from vsartifact.training.codec_table import CODECS, Settings, code, encode_decode, from_frame, to_frame
from vsartifact.training.dataset import DataError, PairMaker, PairStream
from vsartifact.training.degrade import DistortConfig, _crop, make_pairs, unpack
from vsartifact.training.metrics import psnr
from vsartifact.training.sources import Library, find_sources, halve, resize, rgb_to_ycbcr, subsample

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


@pytest.mark.parametrize("width", [96, 98, 130])
@pytest.mark.parametrize("codec", IN_MEMORY)
def test_encoding_is_repeatable(codec, width, film):
    """Also where rows are no multiple of a macroblock or of a vector register."""
    row = CODECS[codec]
    settings = Settings(codec=codec, quality=row.quality[1], preset=row.presets[-1] if row.presets else "")
    narrow = [[p[:, : width // by].copy() for p, by in zip(f, (1, 2, 2), strict=True)] for f in film]
    first, *others = (encode_decode(narrow, settings) for _ in range(8))
    for other in others:
        assert first[1] == other[1]
        assert all((p == q).all() for a, b in zip(first[0], other[0], strict=True) for p, q in zip(a, b, strict=True))


@pytest.mark.parametrize("codec", [name for name in IN_MEMORY if CODECS[name].stills])
def test_stills_are_coded_one_by_one(codec, film):
    settings = Settings(codec=codec, quality=CODECS[codec].quality[1])
    together, alone = code(film, settings), [code([frame], settings) for frame in film]
    assert together.types == "I" * len(film)
    assert together.bits == sum(one.bits for one in alone)
    assert all((a[0] == b.frames[0][0]).all() for a, b in zip(together.frames, alone, strict=True))


@pytest.mark.parametrize("codec", ["svtav1", "x264", "vp9"])
def test_bitrate_with_nothing_but_key_frames(codec, film):
    """SVT-AV1 refuses that combination; the settings that are drawn hold it."""
    coded = code(film, Settings(codec=codec, quality=0, bitrate=300_000, gop=1))
    assert len(coded.frames) == len(film)


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="real-time priority is taken by root on Linux only")
@pytest.mark.parametrize("codec", ["svtav1", "avif"])
def test_no_thread_takes_real_time_priority(codec, film):
    seen, stop = set(), threading.Event()

    def watch():
        while not stop.is_set():
            for task in Path("/proc/self/task").iterdir():
                with contextlib.suppress(ProcessLookupError):
                    seen.add(os.sched_getscheduler(int(task.name)))

    watcher = threading.Thread(target=watch)
    watcher.start()
    code(film, Settings(codec=codec, quality=40))
    stop.set()
    watcher.join()
    assert seen == {os.SCHED_OTHER}


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


def test_full_range_keeps_every_level():
    """It is made of R'G'B', not of limited-range levels, of which there are too few."""
    ramp = np.repeat(np.arange(256, dtype=np.uint8)[None, :, None], 3, axis=2)
    ramp[0, 0, 2] = 1  # a single coloured pixel: grey pictures keep their values
    assert len(np.unique(rgb_to_ycbcr(ramp, full_range=True)[0])) == 256
    assert len(np.unique(rgb_to_ycbcr(ramp)[0])) == 220


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
