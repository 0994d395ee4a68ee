# SPDX-License-Identifier: MIT
"""Visual information fidelity as a loss: against libvmaf's, what it rewards, and its gradient."""

import gc
import json

import av
import numpy as np
import pytest
import torch
from PIL import Image, ImageEnhance

from vsartifact.metrics import libav
from vsartifact.metrics.clip import Clip
from vsartifact.training import vif


def frames(data, name, count):
    with av.open(str(data / name)) as container:
        for _, frame in zip(range(count), container.decode(video=0), strict=False):
            planes = frame.to_ndarray(format="yuv420p")
            height, width = frame.height, frame.width
            chroma = planes[height:].reshape(2, height // 2, width // 2)
            yield [planes[:height].copy(), chroma[0].copy(), chroma[1].copy()]


def tensor(plane):
    return torch.from_numpy(plane.copy())[None, None] / 255.0


def test_it_is_that_of_vmaf_neg(data, tmp_path):
    true, coded = (list(frames(data, name, 2)) for name in ("sintel_reference.mkv", "sintel_crf32.mkv"))
    log = tmp_path / "log.json"
    options = {"model": libav.VMAF_MODEL, "log_fmt": "json", "log_path": str(log)}
    libav.filtered("libvmaf", Clip(frames=true), Clip(frames=coded), options)
    for generation in range(3):
        gc.collect(generation)
    wanted = [
        [frame["metrics"][f"integer_vif_scale{s}_egl_1"] for s in range(4)] for frame in json.loads(log.read_text())["frames"]
    ]
    found = [vif.vif(tensor(c[0]), tensor(t[0]))[0].tolist() for t, c in zip(true, coded, strict=True)]
    assert np.array(found) == pytest.approx(np.array(wanted), abs=1e-3)
    assert min(map(min, wanted)) < 0.9  # there is something to see


def test_more_contrast_gains_nothing(data):
    true = next(frames(data, "sintel_reference.mkv", 1))[0]
    less, more = (np.asarray(ImageEnhance.Contrast(Image.fromarray(true)).enhance(by)) for by in (0.8, 1.2))
    equal = vif.loss(tensor(true), tensor(true)).item()
    assert equal == pytest.approx(0, abs=1e-5)
    assert vif.loss(tensor(less), tensor(true)).item() > 0.01
    assert vif.loss(tensor(more), tensor(true)).item() > -1e-5


def test_gradients_lead_there(data):
    """From a coded picture, also where both are flat, and for several planes at once."""
    true, coded = (next(frames(data, name, 1)) for name in ("sintel_reference.mkv", "sintel_crf32.mkv"))
    gt = torch.cat([tensor(p[:64, :64]) for p in true[1:]], 1)
    flat = torch.full_like(gt, 0.5)
    gt = torch.cat([gt, flat])
    x = torch.cat([torch.cat([tensor(p[:64, :64]) for p in coded[1:]], 1), flat]).requires_grad_()
    before = vif.loss(x, gt)
    assert before.shape == (2,)
    before.sum().backward()
    assert torch.isfinite(x.grad).all()
    assert x.grad[0].abs().sum() > 0
    after = vif.loss((x - 1e-3 * x.grad.sign()).detach(), gt)
    assert after[0] < before[0]
