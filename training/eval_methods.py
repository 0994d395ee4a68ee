# SPDX-License-Identifier: MIT
"""Models as the evaluation runs them: with any channels, on 4:2:0 frames or R'G'B' pictures."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from torch import Tensor
from torch.nn import functional as F

from vsartifact.core.adaptive import Estimate, from_text, works_with
from vsartifact.core.color import to_ycbcr
from vsartifact.core.jpeg import find_steps
from vsartifact.core.metadata import ModelInfo, read_info
from vsartifact.training import channels
from vsartifact.training.channels import Plane
from vsartifact.training.codec_table import Frame
from vsartifact.training.neighbours import Window
from vsartifact.training.networks import build, load_weights
from vsartifact.training.networks.planes import base, extend
from vsartifact.training.sources import resize

Picture = NDArray[np.uint8]
"""H x W x 3 full-range R'G'B'."""
Forward = Callable[[Tensor], Tensor]
TILE = 1024
"""Height and width, in tensor positions, above which pictures are cut unless said otherwise: memory must not grow with them."""


@dataclass(frozen=True)
class Method:
    """A named model that restores pictures."""

    name: str
    forward: Forward
    """N x channels x H x W -> N x outputs x H*scale x W*scale, values 0..1, not clamped."""
    info: ModelInfo
    cost: int
    """Multiplications per pixel."""
    estimates: Sequence[Estimate] = ()
    """Of the strength, one for each plane that the model restores; empty is strength 1."""

    def restore(self, planes: Sequence[Plane]) -> list[NDArray[np.float32]]:
        """The ``sources`` of the model's layout -> the planes that it restores, code values 0..255, not rounded."""
        strengths = [estimate.factor for estimate in self.estimates]
        return channels.run(self.forward, planes, self.info.layout, self.info.multiple, strengths)


def load_methods(paths: Sequence[Path], device: str = "cpu", tile: int = TILE, adaptive: bool = False) -> list[Method]:
    """Load models, each under its file's stem, or its path where stems are alike.

    ``adaptive`` gives those that are calibrated the strength that ``Restore`` gives them by default.

    Raises:
        FileNotFoundError, ValueError: see :func:`load_method`; also where there is no such device.
    """
    if device.startswith("cuda") and not torch.cuda.is_available():
        raise ValueError(f"device {device} is not there, or this PyTorch is built without CUDA; use cpu")
    stems = Counter(path.stem for path in paths)
    methods = [load_method(path, path.stem if stems[path.stem] == 1 else str(path), device, tile) for path in paths]
    return [adapted(method) if adaptive else method for method in methods]


def adapted(method: Method) -> Method:
    """The method with the strength of its own calibration, where it has one.

    Raises:
        ValueError: the calibration cannot be read.
    """
    info = method.info
    if not info.adaptive or not works_with(info):
        return method
    return dataclasses.replace(method, estimates=from_text(info.adaptive, info.layout.groups))


def load_method(path: Path, name: str = "", device: str = "cpu", tile: int = TILE) -> Method:
    """A model from ``.safetensors`` (through PyTorch) or ``.onnx`` (through ONNX Runtime, on the CPU) with vsartifact metadata.

    Raises:
        FileNotFoundError: there is no such file.
        ValueError: the file is of another type, damaged, or without metadata; or tiles are smaller than the model's multiple.
    """
    if path.suffix not in (".safetensors", ".onnx"):
        raise ValueError(f"{path} is no model; expected .safetensors or .onnx")
    valid, info = _torch(path, device) if path.suffix == ".safetensors" else _onnx(path)
    if tile < info.multiple:
        raise ValueError(f"tiles of {tile} are too small for {path}; make them a multiple of {info.multiple}")
    return Method(name or path.stem, tiled(valid, info, tile), info, build(info.network, info.network_args).macs_per_pixel)


def _torch(path: Path, device: str) -> tuple[Forward, ModelInfo]:
    net, info = load_weights(path)
    net.to(device)
    return lambda x: net.valid(x.to(device)).float().cpu(), info


def _onnx(path: Path) -> tuple[Forward, ModelInfo]:
    import onnxruntime

    if not path.is_file():
        raise FileNotFoundError(f"no model at {path}")
    try:
        session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    except Exception as error:  # of many classes, which the runtime does not export
        raise ValueError(f"{path} is not a graph that ONNX Runtime can load ({str(error)[:200]}); export it again") from error
    return lambda x: torch.from_numpy(session.run(None, {"input": x.numpy()})[0]), read_info(path)


def tiled(valid: Forward, info: ModelInfo, tile: int) -> Forward:
    """The whole restoration by what a model file computes (see ``vsartifact.core.metadata``), tile by tile where larger than ``tile``.

    Models whose radius has no bound get pictures whole.
    """

    def forward(x: Tensor) -> Tensor:
        height, width = x.shape[-2:]
        side = tile // info.multiple * info.multiple if info.radius >= 0 else max(height, width)
        whole = extend(x, info.layout, info.margin)
        rows = []
        for top in range(0, height, side):
            strip = whole[..., top : min(top + side, height) + 2 * info.margin, :]
            tiles = [
                valid(strip[..., left : min(left + side, width) + 2 * info.margin].contiguous()) for left in range(0, width, side)
            ]
            rows.append(torch.cat(tiles, -1))
        out = torch.cat(rows, -2)
        if info.output != "residual":
            return out
        x = base(x, info.layout)
        return out + (F.interpolate(x, scale_factor=info.scale, mode="nearest") if info.scale > 1 else x)

    return forward


def input_planes(method: Method, frame: Frame, full_range: bool, near: Window | None = None) -> list[Plane]:
    """What a model reads of a 4:2:0 frame and its neighbours; luma may be of odd size."""
    layout = method.info.layout
    if layout.is_rgb or layout.enlarges_chroma:
        return channels.whole(frame, layout, full_range)
    channels.check(layout)
    planes = channels.all_planes(frame, layout.bare, near)
    if not layout.facts:
        return planes
    return channels.tell(planes, layout, [find_steps(plane) for plane in channels.restored(planes, layout.bare)])


def output_frame(method: Method, result: Sequence[Plane], frame: Frame, full_range: bool) -> Frame:
    """What a model made of a 4:2:0 frame, as a 4:2:0 frame; planes that it does not restore are enlarged by its scale.

    Three planes of one size are reduced again, R'G'B' converted before, all in floating point: only the result is rounded.
    """
    layout = method.info.layout
    of = dict(zip(layout.restored, result, strict=True))
    if layout.is_rgb:
        of = dict(zip("yuv", to_ycbcr([of[plane] for plane in "rgb"], full_range), strict=True))
    if layout.is_rgb or layout.enlarges_chroma:
        of |= {plane: _quarter(of[plane]) for plane in "uv" if plane in of}
    return [rounded(of[p]) if p in of else enlarge(plane, method.info.scale) for p, plane in zip("yuv", frame, strict=False)]


def to_picture(frame: Sequence[Plane], full_range: bool) -> Picture:
    """A 4:2:0 frame as R'G'B', chroma enlarged as everywhere in training (see ``channels``)."""
    return join(channels.whole(frame, channels.RGB, full_range))


def join(planes: Sequence[Plane]) -> Picture:
    """Three planes of one size -> H x W x 3, rounded."""
    return np.stack([rounded(plane) for plane in planes], -1)


def split(picture: Picture) -> list[Plane]:
    """H x W x 3 -> three planes."""
    return [np.ascontiguousarray(picture[..., i]) for i in range(3)]


def enlarge(plane: Plane, scale: int) -> NDArray[np.uint8]:
    """A plane enlarged by the bicubic filter, what models of scale 2 are compared with."""
    if scale == 1:
        return rounded(plane)
    return resize(plane, plane.shape[1] * scale, plane.shape[0] * scale, Image.Resampling.BICUBIC)


def rounded(plane: Plane) -> NDArray[np.uint8]:
    """Code values rounded to 8 bits."""
    return plane if plane.dtype == np.uint8 else np.clip(np.rint(plane), 0, 255).astype(np.uint8)


def _quarter(plane: Plane) -> NDArray[Any]:
    """2 x 2 means; odd sizes are extended by replication first."""
    whole = np.pad(plane, [(0, extent % 2) for extent in plane.shape], mode="edge").astype(np.float64)
    mean: NDArray[Any] = (whole[::2, ::2] + whole[1::2, ::2] + whole[::2, 1::2] + whole[1::2, 1::2]) / 4
    return mean
