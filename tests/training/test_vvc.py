# SPDX-License-Identifier: MIT
"""VVC: decoding, pairs from bitstreams made beforehand, pairs through an external encoder."""

import dataclasses
import os
import stat
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from support import ROOT
from vsartifact.core.metrics import psnr
from vsartifact.training import vvc
from vsartifact.training.codec_table import Settings, code
from vsartifact.training.compression_debug import to_rgb
from vsartifact.training.degrade import DistortConfig, make_pairs, unpack
from vsartifact.training.sources import Library, find_sources, halve, rgb_to_ycbcr
from vsartifact.training.vvc_streams import find_streams

STREAM = ROOT / "tests" / "data" / "kodim02_qp37.266"
KODAK = Path(os.environ.get("VSARTIFACT_DATA", ROOT.parent / "shared" / "data"))


@pytest.fixture(scope="module")
def picture():
    """The bundled stream, decoded."""
    frames, types = vvc.decode(STREAM.read_bytes())
    assert types == "I"
    return frames[0]


@pytest.fixture
def folders(tmp_path, picture):
    """A folder of sources and one of streams: the bundled stream and, as its source, its own picture."""
    (tmp_path / "pictures").mkdir()
    (tmp_path / "streams").mkdir()
    Image.fromarray(to_rgb(picture, full_range=False)).save(tmp_path / "pictures" / "kodim02.png")
    Image.effect_noise((320, 320), 60).save(tmp_path / "pictures" / "other.png")
    (tmp_path / "streams" / "kodim02_qp37.266").write_bytes(STREAM.read_bytes())
    return tmp_path / "pictures", tmp_path / "streams"


def settings_for(folder, **values):
    return DistortConfig(codecs={"vvc": 1.0}, chance=1.0, vvc_streams=str(folder), size=96, length=(4, 6), keep=3, **values)


def program(folder, text):
    """An executable script that stands in for vvencapp."""
    path = folder / "vvencapp"
    start = "import pathlib, sys\narguments = sys.argv[1:]\ndata = sys.stdin.buffer.read()"
    path.write_text(f"#!{sys.executable}\n{start}\n{text}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return str(path)


def test_decoding(picture):
    assert [plane.shape for plane in picture] == [(512, 768), (256, 384), (256, 384)]
    assert [plane.dtype for plane in picture] == [np.uint8] * 3
    assert picture[0].std() > 15


@pytest.mark.parametrize("data", [b"", b"no stream at all" * 100], ids=["empty", "text"])
def test_what_is_no_stream_is_an_error(data):
    with pytest.raises(ValueError, match="not a raw VVC stream"):
        vvc.decode(data)


def test_streams_are_aligned_with_our_conversion():
    """PSNR-Y of Kodak24 as it was measured when the streams were made: any shift or offset would lower it."""
    if not (KODAK / "vvc" / "kodak24").is_dir():
        pytest.skip("no folder vvc/kodak24 in the evaluation data; set VSARTIFACT_DATA")
    for qp, published in ((22, 42.48), (37, 32.17)):
        values, biases = [], []
        for path in sorted((KODAK / "vvc" / "kodak24").glob(f"*_qp{qp}.266")):
            name = path.name.removesuffix(f"_qp{qp}.266")
            y, u, v = rgb_to_ycbcr(np.array(Image.open(next((KODAK / "eval" / "kodak24").glob(f"{name}.*"))).convert("RGB")))
            decoded = vvc.decode(path.read_bytes())[0][0]
            values.append(psnr(decoded[0], y))
            biases.append([decoded[1].mean() - halve(u).mean(), decoded[2].mean() - halve(v).mean()])
        assert len(values) == 24
        assert np.mean(values) == pytest.approx(published, abs=0.03)
        assert np.abs(np.mean(biases, 0)).max() < 0.3


def test_pairs_from_streams(folders):
    pictures, streams = folders
    config, library = settings_for(streams), Library(find_sources([pictures])[0])
    for index in range(4):
        pairs = make_pairs(index, 0, library, config)
        note = pairs.note
        assert (note["codec"], note["label"], note["source"], note["types"]) == ("vvc", "vvc qp 37", "kodim02.png", "III")
        assert note["bpp"] == pytest.approx(8 * STREAM.stat().st_size / (512 * 768))
        for a, b in zip(pairs.lq, pairs.gt, strict=True):
            for lq, gt in zip(unpack(a, 96), unpack(b, 96), strict=True):
                assert psnr(lq, gt) > 45, "both sides are the same picture, up to the conversion to RGB and back"
                assert psnr(lq[:, 1:], gt[:, :-1]) < psnr(lq, gt)
        again = make_pairs(index, 0, library, config)
        assert (again.lq == pairs.lq).all()
    assert len({make_pairs(i, 0, library, config).gt.tobytes() for i in range(8)}) == 8


def test_the_chance_of_clean_pairs_holds_for_streams(folders):
    pictures, streams = folders
    pairs = make_pairs(0, 0, Library(find_sources([pictures])[0]), dataclasses.replace(settings_for(streams), chance=0.0))
    assert (pairs.lq == pairs.gt).all()
    assert pairs.note["codec"] == "none"


def test_new_streams_are_new_pairs(folders):
    """The name of the cached pairs changes with the streams."""
    config = settings_for(folders[1])
    before = config.key(0, "")
    (folders[1] / "kodim02_qp22.266").write_bytes(STREAM.read_bytes())
    assert config.key(0, "") != before


def test_streams_that_do_not_fit(folders):
    pictures, streams = folders
    library = Library(find_sources([pictures])[0])
    with pytest.raises(ValueError, match=r"no NAME_qpQ.266 in .* belongs to one of 2 pictures"):
        make_pairs(0, 0, library, settings_for(pictures))
    with pytest.raises(ValueError, match=r"QP of 22\.\.27"):
        make_pairs(0, 0, library, settings_for(streams, qualities={"vvc": (22, 27)}))
    with pytest.raises(ValueError, match="large enough for 1024x1024"):
        make_pairs(0, 0, library, dataclasses.replace(settings_for(streams), size=1024))
    (streams / "kodim02_qp37.266").rename(streams / "other_qp37.266")
    find_streams.cache_clear()
    with pytest.raises(ValueError, match=r"768x512, but other.png cropped to a multiple of 8 is 320x320"):
        make_pairs(0, 0, library, settings_for(streams))
    Image.effect_noise((768, 512), 60).save(pictures / "other.png")
    with pytest.raises(ValueError, match=r"does not show other.png"):
        make_pairs(0, 0, Library(find_sources([pictures])[0]), settings_for(streams))


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({}, "vvc needs vvc_streams"),
        ({"vvc_streams": "streams", "scale": 2}, "scale 2 needs vvc_encoder"),
    ],
    ids=str,
)
def test_config_errors(values, message):
    with pytest.raises(ValueError, match=message):
        DistortConfig(codecs={"vvc": 1.0}, **values)


def test_command_line():
    line = vvc.command("/opt/vvencapp", 224, 160, 25, 32, 0, "faster", Path("out.266"))
    assert line[0] == "/opt/vvencapp"
    options = dict(zip(line[1::2], line[2::2], strict=True))
    assert options == {
        "--input": "-", "--size": "224x160", "--framerate": "25", "--format": "yuv420", "--qp": "32", "--preset": "faster",
        "--threads": "1", "--output": "out.266",
    }  # fmt: skip
    rate = vvc.command("vvencapp", 64, 64, 25, 32, 90_000, "fast", Path("out.266"))
    assert "--qp" not in rate
    assert rate[rate.index("--bitrate") + 1] == "90000"
    still = vvc.command("vvencapp", 64, 64, 25, 32, 0, "fast", Path("out.266"), still=True)
    assert set(still) - set(line) >= {"--intraperiod", "--qpa", "IntraQPOffset=0"}, "so that QP means what it does in VTM"


def test_an_encoder_gets_the_frames_and_its_stream_is_decoded(tmp_path, picture):
    stand_in = program(
        tmp_path,
        f"assert arguments[arguments.index('--size') + 1] == '768x512'\n"
        f"pathlib.Path({str(tmp_path / 'seen.yuv')!r}).write_bytes(data)\n"
        f"out = pathlib.Path(arguments[arguments.index('--output') + 1])\n"
        f"out.write_bytes(pathlib.Path({str(STREAM)!r}).read_bytes())",
    )
    coded = code([picture], Settings(codec="vvc", quality=37, program=stand_in))
    assert (tmp_path / "seen.yuv").read_bytes() == b"".join(plane.tobytes() for plane in picture)
    assert all((a == b).all() for a, b in zip(coded.frames[0], picture, strict=True))
    assert (coded.bits, coded.types) == (8 * STREAM.stat().st_size, "I")
    with pytest.raises(RuntimeError, match=r"2 frames of 768x512 went in, 1 of 768x512 came out"):
        code([picture] * 2, Settings(codec="vvc", quality=37, program=stand_in))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("sys.exit('level not supported')", "ended with status 1 and no stream: level not supported"),
        ("pass", "ended with status 0 and no stream: no message"),
        ("pathlib.Path(arguments[-1]).write_text('not VVC')", "not a raw VVC stream"),
    ],
    ids=["fails", "writes nothing", "writes rubbish"],
)
def test_encoder_errors(tmp_path, picture, text, message):
    with pytest.raises((RuntimeError, ValueError), match=message):
        code([picture], Settings(codec="vvc", quality=37, program=program(tmp_path, text)))


def test_missing_encoder(picture):
    with pytest.raises(ValueError, match="vvc needs an encoder"):
        code([picture], Settings(codec="vvc", quality=37))
    with pytest.raises(RuntimeError, match="cannot run VVC encoder /nowhere/vvencapp: No such file"):
        code([picture], Settings(codec="vvc", quality=37, program="/nowhere/vvencapp"))
