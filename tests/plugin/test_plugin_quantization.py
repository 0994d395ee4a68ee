# SPDX-License-Identifier: MIT
"""Models of kind jpeg in the plugin against the reference of vsartifact/core/jpeg.py."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import vapoursynth as vs
from conftest import frame_planes, make_clip, network_bytes
from numpy.typing import NDArray
from PIL import Image
from test_plugin_adaptive import factors, set_text

from support.estimates import CLAMPED
from support.plugin_reference import Get, assert_close, exports, of_jpeg, units
from vsartifact.core.jpeg import MOST_BLOCKS

core = vs.core
restore = core.vsartifact.Restore

JPEG = {"kind": "jpeg", "unshuffle": 1, "num_conv": 2}


@pytest.fixture(scope="module")
def network(tmp_path_factory: pytest.TempPathFactory) -> Get:
    return exports(tmp_path_factory.mktemp("models"))


@pytest.fixture(scope="module")
def luma(data: Path) -> NDArray[np.uint8]:
    """A frame of the bundled film, of odd size."""
    import av

    with av.open(str(data / "sintel_reference.mkv")) as container:
        frame = next(container.decode(video=0))
    return np.ascontiguousarray(frame.to_ndarray(format="gray")[:213, :305])


def jpeg(plane: NDArray[np.uint8], quality: int) -> NDArray[np.uint8]:
    buffer = io.BytesIO()
    Image.fromarray(plane).save(buffer, "JPEG", quality=quality)
    return np.array(Image.open(buffer))


def grey(plane: NDArray[np.uint8], fmt: int = vs.GRAY8) -> vs.VideoNode:
    clip = make_clip([plane], core.get_video_format(vs.GRAY8)).std.SetFrameProps(_Range=1)
    return clip if fmt == vs.GRAY8 else clip.resize.Point(format=fmt)


@pytest.mark.parametrize("provider", ["cpu", "native", "openvino"])
@pytest.mark.parametrize("quality", [15, 50, 80, 95])
def test_it_is_the_reference(network: Get, luma: NDArray[np.uint8], quality: int, provider: str) -> None:
    exported, decoded = network(**JPEG), jpeg(luma, quality)
    video_format = core.get_video_format(vs.GRAYS)
    sources = frame_planes(grey(decoded, vs.GRAYS))
    got = frame_planes(restore(grey(decoded, vs.GRAYS), model=str(exported.path), provider=provider))
    expected = of_jpeg(exported.net, units(sources, video_format))[0]
    assert_close(got, [expected], video_format)
    assert np.abs(expected - units(sources, video_format)[0]).mean() > 2e-4


@pytest.mark.parametrize("fmt", [vs.GRAY8, vs.GRAY10, vs.GRAY16, vs.GRAYH], ids=lambda f: vs.PresetVideoFormat(f).name)
def test_every_depth_shows_it(network: Get, luma: NDArray[np.uint8], fmt: int) -> None:
    exported, video_format = network(**JPEG), core.get_video_format(fmt)
    clip = grey(jpeg(luma, 60), fmt)
    got = frame_planes(restore(clip, model=str(exported.path), provider="cpu"))
    assert_close(got, [*of_jpeg(exported.net, units(frame_planes(clip), video_format))], video_format)


def test_large_planes_are_looked_at_in_part(network: Get, luma: NDArray[np.uint8]) -> None:
    exported, decoded = network(**JPEG), jpeg(np.tile(luma, (5, 4)), 60)
    assert decoded.size > 2 * 64 * MOST_BLOCKS
    clip = grey(decoded, vs.GRAYS)
    got = frame_planes(restore(clip, model=str(exported.path), provider="native"))
    assert_close(got, of_jpeg(exported.net, units([decoded], core.get_video_format(vs.GRAY8))), clip.format)


def test_planes_one_by_one(network: Get, luma: NDArray[np.uint8]) -> None:
    """Luma alone where nothing is said; each plane by its own table where it is."""
    exported, video_format = network(**JPEG), core.get_video_format(vs.YUV444P8)
    planes = [jpeg(luma, 75), jpeg(255 - luma, 30), luma]
    clip = make_clip(planes, video_format)
    own = units(planes, video_format)
    expected = [of_jpeg(exported.net, [plane])[0] for plane in own]
    got = frame_planes(restore(clip, model=str(exported.path), provider="cpu"))
    assert_close(got, [expected[0], *own[1:]], video_format)
    got = frame_planes(restore(clip, model=str(exported.path), provider="cpu", planes=[0, 1, 2]))
    assert_close(got, expected, video_format)


@pytest.mark.parametrize("qualities", [(50, 75, 75), (75, 60, None), (75, None, None)], ids=str)
@pytest.mark.parametrize("provider", ["cpu", "native"])
def test_chroma(network: Get, luma: NDArray[np.uint8], qualities: tuple[int | None, ...], provider: str) -> None:
    """U and V are each bounded by their own, and told of what is known of both."""
    exported, video_format = network(**JPEG | {"kind": "jpeg_chroma"}), core.get_video_format(vs.YUV420P8)
    planes = [luma[:200, :300], luma[:100, 20:170], 255 - luma[100:200, :150]]
    planes = [plane if q is None else jpeg(plane, q) for plane, q in zip(planes, qualities, strict=True)]
    clip = make_clip(planes, video_format)
    own = units(planes, video_format)
    got = frame_planes(restore(clip, model=str(exported.path), provider=provider))
    assert_close(got, [own[0], *of_jpeg(exported.net, own)], video_format)
    assert (got[1] != planes[1]).any()
    (v_alone,) = frame_planes(restore(clip, model=str(exported.path), provider=provider, planes=[2]))[2:]
    np.testing.assert_array_equal(v_alone, got[2])


@pytest.mark.parametrize("strength", [0.5, 2.0])
def test_strength_multiplies_what_is_bounded(network: Get, luma: NDArray[np.uint8], strength: float) -> None:
    exported, video_format = network(**JPEG), core.get_video_format(vs.GRAYS)
    clip = grey(jpeg(luma, 40), vs.GRAYS)
    got = frame_planes(restore(clip, model=str(exported.path), provider="cpu", strength=strength))
    assert_close(got, [*of_jpeg(exported.net, units(frame_planes(clip), video_format), strength)], video_format)


def test_tiles_know_the_whole_plane(network: Get, luma: NDArray[np.uint8]) -> None:
    exported, clip = network(**JPEG), grey(jpeg(luma, 70), vs.GRAYS)
    whole, tiles = (
        frame_planes(restore(clip, model=str(exported.path), provider="cpu", **more))[0] for more in ({}, {"tilesize": [72, 56]})
    )
    np.testing.assert_allclose(tiles, whole, atol=2e-6)


def test_frames_of_other_qualities_in_one_clip(network: Get, luma: NDArray[np.uint8]) -> None:
    exported, video_format = network(**JPEG), core.get_video_format(vs.GRAYS)
    decoded = [jpeg(luma, 30), luma, jpeg(luma, 85)]
    clip = core.std.Splice([grey(plane, vs.GRAYS) for plane in decoded])
    out = restore(clip, model=str(exported.path), provider="cpu")
    for n in range(3):
        expected = of_jpeg(exported.net, units(frame_planes(clip, n), video_format))
        assert_close(frame_planes(out, n), expected, video_format)


@pytest.mark.parametrize("adaptive", [None, True, False])
def test_what_is_no_jpeg_has_its_calibration(
    tmp_path: Path, network: Get, luma: NDArray[np.uint8], adaptive: bool | None
) -> None:
    """Where the quantisation is known, the factor is 1; else it is that of the model's calibration, if that is not turned off."""
    path = tmp_path / "model.onnx"
    path.write_bytes(network(**JPEG).path.read_bytes())
    set_text(path, CLAMPED)
    more: dict[str, Any] = {} if adaptive is None else {"adaptive": adaptive}
    clip = core.std.Splice([grey(jpeg(luma, 60)), grey(luma)])
    out = restore(clip, model=str(path), provider="cpu", **more)
    if adaptive is False:
        for n in range(2):
            assert "VSArtifactAdaptive" not in out.get_frame(n).props
        return
    assert factors(out.get_frame(0)) == [1]
    assert 0 < factors(out.get_frame(1))[0] < 1.5
    assert factors(out.get_frame(1)) != [1]


def test_a_mask_keeps_what_it_covers(network: Get, luma: NDArray[np.uint8]) -> None:
    exported, decoded = network(**JPEG), jpeg(luma, 50)
    mask = np.zeros_like(luma)
    mask[:, 100:] = 255
    got = frame_planes(restore(grey(decoded), model=str(exported.path), provider="cpu", strength_mask=grey(mask)))[0]
    plain = frame_planes(restore(grey(decoded), model=str(exported.path), provider="cpu"))[0]
    np.testing.assert_array_equal(got[:, :100], decoded[:, :100])
    np.testing.assert_array_equal(got[:, 100:], plain[:, 100:])


@pytest.mark.parametrize("changes", [{"output": "picture"}, {"scale": "2"}], ids=["picture", "scale"])
def test_other_outputs_are_refused(tmp_path: Path, luma: NDArray[np.uint8], changes: dict[str, str]) -> None:
    path = tmp_path / "model.onnx"
    path.write_bytes(network_bytes(metadata={"format": "1", "kind": "jpeg", "channels": "3", **changes}))
    with pytest.raises(
        vs.Error, match=r"reads facts about a JPEG, has scale \d and gives a \w+, such models give residuals of scale 1"
    ):
        restore(grey(luma), model=str(path), provider="cpu")
