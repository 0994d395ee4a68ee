# SPDX-License-Identifier: MIT
"""What ``Restore`` does with a network of any kind, once more with numpy and PyTorch: whole planes, in double precision."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
import vapoursynth as vs
from conftest import Plane, has_plane_offset, peak, to_unit
from numpy.typing import NDArray

from support.channel_lists import lists
from vsartifact.core.jpeg import bounded, find_steps
from vsartifact.training.channels import tell
from vsartifact.training.networks import Network, build, describe
from vsartifact.training.networks.planes import base, extend, pack, unpack
from vsartifact.training.to_onnx import to_onnx

Unit = NDArray[np.float64]

WEIGHTS = {1: (0.2126, 0.0722), 4: (0.3, 0.11), 5: (0.299, 0.114), 6: (0.299, 0.114), 7: (0.212, 0.087), 9: (0.2627, 0.0593)}
"""Shares of red and blue in luma by ``_Matrix``, ITU-T H.273 table 4."""
SITES = {0: (0, 0.5), 1: (0.5, 0.5), 2: (0, 0), 3: (0.5, 0), 4: (0, 1), 5: (0.5, 1)}
"""Where in its cell chroma lies, 0 first luma pixel to 1 last one, across and down, by ``_ChromaLocation``."""


@dataclass(frozen=True)
class Exported:
    """A network with random weights and its file."""

    net: Network
    path: Path


def export(path: Path, **args: Any) -> Exported:
    """A tiny ``plain`` network of these arguments; ``kind`` is a row of ``channel_lists.LISTS``."""
    torch.manual_seed(1)
    args |= lists(args.pop("kind", "plane"))
    args = {"num_feat": 4, "num_conv": 1, **args}
    net = build("plain", args).eval()
    for parameter in net.parameters():
        torch.nn.init.normal_(parameter, std=0.12)
    path.write_bytes(to_onnx(net, describe(net, "plain", args)).SerializeToString())
    return Exported(net, path)


Get = Callable[..., Exported]


def exports(folder: Path, **fixed: Any) -> Get:
    """Networks by their arguments, beside those that are ``fixed``, each exported once."""

    @functools.cache
    def get(**args: Any) -> Exported:
        return export(folder / ("-".join(f"{k}={v}" for k, v in args.items()) + ".onnx"), **fixed, **args)

    return get


@torch.inference_mode()
def change(net: Network, planes: Sequence[Unit], strength: float = 1.0) -> list[Unit]:
    """What the network adds to the planes that it reads (enlarged by repetition), for those that it restores."""
    layout = net.layout
    restored = [planes[i] for i in layout.kept]
    step = layout.step(layout.sources[layout.kept[0]])
    height, width = (-(-n // (net.multiple * step)) * net.multiple for n in restored[0].shape)
    tensors = []
    for plane, source in zip(planes, layout.sources, strict=True):
        rest = [(0, layout.step(source) * n - m) for n, m in zip((height, width), plane.shape, strict=True)]
        tensors.append(torch.from_numpy(np.pad(plane, rest, mode="edge").astype(np.float32))[None, None])
    x = pack(tensors, layout)
    out = net.valid(extend(x, layout, net.margin)).double()
    if not net.residual:
        out = out - base(x, layout).repeat_interleave(net.scale, 2).repeat_interleave(net.scale, 3)
    parts = unpack(out, layout.outputs)
    return [
        strength * part[0, 0].numpy()[: plane.shape[0] * net.scale, : plane.shape[1] * net.scale]
        for part, plane in zip(parts, restored, strict=True)
    ]


def repeat(plane: Unit, scale: int) -> Unit:
    return plane.repeat(scale, 0).repeat(scale, 1)


def linear_rows(plane: Unit, rows: int, start: float, step: float) -> Unit:
    """Resampled along the first axis by a triangle as wide as the coarser grid, edges replicated."""
    width = max(1.0, step)
    out = np.zeros((rows, plane.shape[0]))
    for i in range(rows):
        at = start + step * i
        for k in range(int(at - width) - 1, int(at + width) + 2):
            out[i, min(max(k, 0), plane.shape[0] - 1)] += max(0.0, 1 - abs(k - at) / width)
    result: Unit = (out / out.sum(1, keepdims=True)) @ plane
    return result


def _axes(fmt: vs.VideoFormat, location: int) -> list[tuple[int, float]]:
    """Luma pixels per chroma pixel and the first one's place, down and across."""
    ratios = (1 << fmt.subsampling_h, 1 << fmt.subsampling_w)
    return [(n, site * (n - 1)) for n, site in zip(ratios, SITES[location][::-1], strict=True)]


def chroma_up(plane: Unit, fmt: vs.VideoFormat, location: int) -> Unit:
    for ratio, place in _axes(fmt, location):
        plane = linear_rows(plane, plane.shape[0] * ratio, -place / ratio, 1 / ratio).T
    return plane


def chroma_down(plane: Unit, fmt: vs.VideoFormat, location: int) -> Unit:
    for ratio, place in _axes(fmt, location):
        plane = linear_rows(plane, plane.shape[0] // ratio, place, ratio).T
    return plane


class Matrix:
    """Y'CbCr in unit values <-> R'G'B'."""

    def __init__(self, matrix: int, fmt: vs.VideoFormat, full_range: bool) -> None:
        red, blue = WEIGHTS[matrix]
        green = 1 - red - blue
        luma = np.array([red, green, blue])
        to_ycbcr = np.stack([luma, ([0, 0, 1] - luma) / (2 - 2 * blue), ([1, 0, 0] - luma) / (2 - 2 * red)])
        unit = (1 << fmt.bits_per_sample - 8) / peak(fmt) if fmt.sample_type == vs.INTEGER else 0
        if fmt.sample_type == vs.FLOAT:
            gain, self.offset = np.ones(3), np.array([0, 0.5, 0.5])
        elif full_range:
            gain, self.offset = np.ones(3), np.array([0, 128, 128]) * unit
        else:
            gain, self.offset = np.array([219, 224, 224]) * unit, np.array([16, 128, 128]) * unit
        self.linear = gain[:, None] * to_ycbcr

    def to_rgb(self, planes: Sequence[Unit]) -> list[Unit]:
        coded = np.stack(planes) - self.offset[:, None, None]
        return list(np.clip(np.tensordot(np.linalg.inv(self.linear), coded, 1), 0, 1))

    def to_ycbcr(self, planes: Sequence[Unit], offset: bool) -> list[Unit]:
        out = np.tensordot(self.linear, np.stack(planes), 1)
        return list(out + self.offset[:, None, None] if offset else out)


def units(sources: Sequence[Plane], fmt: vs.VideoFormat) -> list[Unit]:
    return [to_unit(plane, fmt, i).astype(np.float64) for i, plane in enumerate(sources)]


def of_jpeg(net: Network, planes: Sequence[Unit], strength: float = 1.0) -> list[Unit]:
    """What networks restore that are told how a JPEG was quantised, and bounded where that is known."""
    restored = [planes[i] for i in net.layout.bare.kept]
    found = [find_steps(255 * plane) for plane in restored]
    same = [plane / 255 for plane in tell(planes, net.layout, found)[:2]]
    out = []
    for plane, residual, steps in zip(restored, change(net, [*same, *planes]), found, strict=True):
        if steps is not None:
            residual = bounded(residual.astype(np.float32), steps).astype(np.float64)
        out.append(np.clip(plane + strength * residual, 0, 1))
    return out


def by_conversion(
    net: Network,
    sources: Sequence[Plane],
    fmt: vs.VideoFormat,
    *,
    matrix: int = 6,
    full_range: bool = False,
    location: int = 0,
    strength: float = 1.0,
) -> list[Unit]:
    """Unit values of all planes of a YUV or GRAY clip, restored by a network of R'G'B' or with enlarged chroma."""
    own = units(sources, fmt)
    neutral = 0.5 if fmt.sample_type == vs.FLOAT else (peak(fmt) + 1) / 2 / peak(fmt)
    chroma = [chroma_up(p, fmt, location) for p in own[1:]] or [np.full_like(own[0], neutral)] * 2
    planes = [own[0], *chroma]
    table = Matrix(matrix, fmt, full_range)
    if net.layout.is_rgb:
        planes = table.to_rgb(planes)
    changes = change(net, planes, strength)
    if net.scale > 1:
        changes = [np.clip(repeat(p, net.scale) + c, 0, 1) for p, c in zip(planes, changes, strict=True)]
    if net.layout.is_rgb:
        changes = table.to_ycbcr(changes, offset=net.scale > 1)
    changes = [changes[0], *(chroma_down(c, fmt, location) for c in changes[1:])][: len(own)]
    return [np.clip(c if net.scale > 1 else p + c, 0, 1) for p, c in zip(own, changes, strict=True)]


def directly(net: Network, sources: Sequence[Plane], fmt: vs.VideoFormat, strength: float = 1.0) -> list[Unit]:
    """The same where the clip holds the planes that the network restores."""
    own = units(sources, fmt)
    for i, residual in zip(net.layout.kept, change(net, own, strength), strict=True):
        own[i] = np.clip(own[i] + residual, 0, 1)
    return own


def assert_close(got: Sequence[Plane], expected: Sequence[Unit], fmt: vs.VideoFormat, planes: Sequence[int] = (0, 1, 2)) -> None:
    """``got`` is ``expected`` rounded to nearest, within the error of sums in float32 (2e-5 of the range: 0.005 codes of 8 bits)."""
    for i in planes[: len(got)]:
        assert got[i].shape == expected[i].shape
        values = got[i].astype(np.float64) / peak(fmt) + (0.5 if has_plane_offset(fmt, i) else 0)
        if fmt.sample_type == vs.INTEGER:
            rounding = 0.5 / peak(fmt)
        else:
            rounding = 0 if fmt.bits_per_sample == 32 else 2**-12
        assert np.abs(values - expected[i]).max() <= rounding + 2e-5, f"plane {i}"


def changed(got: Plane, source: Plane, fmt: vs.VideoFormat, index: int) -> float:
    """Mean change in unit values: tests make sure that there is one."""
    return float(np.abs(to_unit(got, fmt, index) - to_unit(source, fmt, index)).mean())
