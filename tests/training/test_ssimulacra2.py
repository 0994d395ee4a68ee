# SPDX-License-Identifier: MIT
"""SSIMULACRA2 as a loss: against the filter that VapourSynth users measure with, its gradient, and what networks are shown by."""

import io

import numpy as np
import pytest
import torch
import vapoursynth as vs
from PIL import Image

from vsartifact.training import losses, ssimulacra2, viewer
from vsartifact.training.networks import build


def frames(data, count=3):
    import av

    with av.open(str(data / "sintel_reference.mkv")) as container:
        for i, frame in zip(range(count), container.decode(video=0), strict=False):
            yield frame.to_ndarray(format="rgb24")[: 190 - 13 * i, : 300 - 7 * i]  # odd sizes, too


def coded(picture, quality):
    buffer = io.BytesIO()
    Image.fromarray(picture).save(buffer, "JPEG", quality=quality)
    return np.asarray(Image.open(buffer))


def filtered(picture):
    """A clip of one RGBS frame."""
    height, width, _ = picture.shape
    blank = vs.core.std.BlankClip(format=vs.RGBS, width=width, height=height, length=1)

    def fill(n, f):
        out = f.copy()
        for i in range(3):
            np.asarray(out[i])[:] = picture[..., i] / np.float32(255)
        return out

    return blank.std.ModifyFrame(blank, fill)


def tensor(picture):
    return torch.from_numpy(picture.transpose(2, 0, 1) / 255.0)[None]


@pytest.mark.parametrize("quality", [8, 40, 85])
def test_it_is_the_filter(data, quality):
    for picture in frames(data):
        distorted = coded(picture, quality)
        scored = vs.core.vszip.SSIMULACRA2(filtered(picture), filtered(distorted)).get_frame(0)
        assert ssimulacra2.score(tensor(distorted), tensor(picture)).item() == pytest.approx(
            scored.props["SSIMULACRA2"], abs=0.03
        )


def test_pictures_without_colour(data):
    """One channel is what three equal ones are."""
    picture = next(frames(data))[..., :1].repeat(3, 2)
    distorted = coded(picture, 30)[..., :1].repeat(3, 2)
    a, b = tensor(picture), tensor(distorted)
    assert ssimulacra2.score(b[:, :1], a[:, :1]).item() == pytest.approx(ssimulacra2.score(b, a).item(), abs=1e-3)
    assert ssimulacra2.score(a, a).item() == pytest.approx(100)


def test_the_loss_leads_back(data):
    """A step against its gradient scores better; equal pictures have a gradient, too."""
    original = next(frames(data))
    picture, distorted = (tensor(p).float() for p in (original, coded(original, 20)))
    moved = distorted.clone().requires_grad_()
    ssimulacra2.loss(moved, picture).sum().backward()
    step = 0.02 * moved.grad / moved.grad.abs().max()
    assert ssimulacra2.score(distorted - step, picture).item() > ssimulacra2.score(distorted, picture).item()
    same = picture.clone().requires_grad_()
    ssimulacra2.loss(same, picture).sum().backward()
    assert torch.isfinite(same.grad).all()


@pytest.mark.parametrize(
    ("network", "args", "colours"),
    [
        ("plain", {"num_feat": 2, "num_conv": 1, "unshuffle": 1}, 1),
        ("plain", {"num_feat": 2, "num_conv": 1, "unshuffle": 1, "inputs": "y00 y01 y10 y11 u v", "outputs": "u v"}, 3),
        ("plain420", {"num_feat": 2, "num_conv": 2, "chroma_feat": 2, "chroma_conv": 2}, 3),
        ("plain", {"num_feat": 2, "num_conv": 1, "unshuffle": 1, "inputs": "r g b", "outputs": "r g b"}, 3),
    ],
)
def test_what_is_shown_of_networks(network, args, colours):
    net = build(network, args)
    lq = torch.rand(2, net.channels, 32, 32)
    gt = lq[:, -net.outputs :] * 0.9 + 0.05
    shown = viewer.shown(gt, lq, net)
    assert shown.shape[:2] == (2, colours)
    objective = losses.weighted({"ssimulacra2": 1.0}, shown=lambda planes: viewer.shown(planes, lq, net))
    same = objective(gt, gt, torch.zeros(2))
    assert 0 <= same < 0.06  # what keeps roots differentiable
    assert objective(lq[:, -net.outputs :], gt, torch.zeros(2)) > same + 0.05


def test_pictures_are_those_of_core():
    """Luma and chroma of one size come out as vsartifact.core.color makes them."""
    from vsartifact.core.color import to_rgb

    planes = [np.uint8([[60, 120], [180, 220]]), np.uint8([[100, 128], [140, 160]]), np.uint8([[128, 90], [150, 130]])]
    ours = viewer.picture([torch.from_numpy(plane / 255.0)[None, None] for plane in planes])[0]
    assert ours.clamp(0, 1).numpy() * 255 == pytest.approx(np.stack(to_rgb(planes)), abs=1e-3)
