# SPDX-License-Identifier: MIT
"""Inner maps of a frozen network as a loss, and as a distance between pictures that follows the eye closer than PSNR does.

Two networks can be used, named by a text:

* ``vgg19``: VGG-19 (Simonyan and Zisserman 2015) trained on ImageNet, from torchvision's address (548 MB, kept in ``TORCH_HOME``;
  torchvision itself is not needed), or the path of that file, ``vgg19-dcbb9e9d.pth``.
* ``own:FILE``: a small network of the same build, trained by ``feature_net.py`` to tell how a picture was coded.
"""

from __future__ import annotations

import json
import pickle
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor, nn
from torch.nn import functional as F

from vsartifact.core.channels import Layout
from vsartifact.core.color import YCBCR_TO_RGB
from vsartifact.core.files import whole_file
from vsartifact.training.networks import weights_hash
from vsartifact.training.networks.planes import unpack

VGG19_URL = "https://download.pytorch.org/models/vgg19-dcbb9e9d.pth"
VGG19_BLOCKS = ((64,) * 2, (128,) * 2, (256,) * 4, (512,) * 4, (512,) * 4)
VGG19_SCALES = (0.0, 0.0, 0.0, 0.0, 1 / 12.75)
"""The loss takes the last map alone (block5_conv4 after its rectifier), over 12.75, as SRGAN (Ledig et al. 2017) scaled it and
mathanprasannakumar/JPEG-ARTIFACT-REMOVER took it over."""
IMAGENET_MEAN, IMAGENET_STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
FORMAT = "vsartifact.features"
PIECE = 512
"""Pictures larger than this are compared in pieces, so that memory does not grow with them."""

# Limited range: R'G'B' in 0..1 of code values in 0..1.
_FROM_YCBCR = (YCBCR_TO_RGB * [255 / 219, 255 / 224, 255 / 224]).tolist()
_BLACK = (16 / 255, 128 / 255, 128 / 255)


class FeatureError(ValueError):
    """The network that gives features cannot be had, or does not fit the pictures."""


class Features(nn.Module):
    """A frozen VGG: blocks of 3x3 convolutions with rectifiers, halved by max-pooling in between; one map after each block.

    Args:
        blocks: channels of each convolution, by block.
        scales: factor on each block's map in :meth:`loss`; 0 leaves it out.
        mean, std: of R'G'B' in 0..1, taken out first.
    """

    mean: Tensor
    std: Tensor

    def __init__(
        self,
        blocks: Sequence[Sequence[int]],
        scales: Sequence[float],
        mean: Sequence[float] = IMAGENET_MEAN,
        std: Sequence[float] = IMAGENET_STD,
    ) -> None:
        super().__init__()
        self.scales = tuple(scales)
        self.blocks = nn.ModuleList()
        inputs = 3
        for number, channels in enumerate(blocks):
            layers: list[nn.Module] = [nn.MaxPool2d(2)] if number else []
            for outputs in channels:
                layers += [nn.Conv2d(inputs, outputs, 3, padding=1), nn.ReLU()]
                inputs = outputs
            self.blocks.append(nn.Sequential(*layers))
        for name, values in (("mean", mean), ("std", std)):
            self.register_buffer(name, torch.tensor(values)[:, None, None])

    @property
    def convolutions(self) -> list[nn.Conv2d]:
        """All convolutions, in order."""
        return [module for module in self.blocks.modules() if isinstance(module, nn.Conv2d)]

    def forward(self, x: Tensor) -> list[Tensor]:
        """N x 3 x H x W R'G'B' in 0..1 -> a map N x channels x H/2^k x W/2^k of each block k = 0, 1, ...

        Raises:
            FeatureError: nothing is left of the picture after the last halving.
        """
        least = 2 ** (len(self.blocks) - 1)
        if min(x.shape[-2:]) < least:
            raise FeatureError(
                f"features need pictures of at least {least}x{least}, got {x.shape[-1]}x{x.shape[-2]}; use larger ones"
            )
        x = (x - self.mean) / self.std
        maps = []
        for block in self.blocks:
            x = block(x)
            maps.append(x)
        return maps

    def loss(self, out: Tensor, gt: Tensor) -> Tensor:
        """Mean squared difference of the scaled maps of two pictures, N x 3 x H x W each -> N; mean over maps with a scale."""
        used = [(scale, a, b) for scale, a, b in zip(self.scales, self(out), self(gt.detach()), strict=True) if scale]
        return torch.stack([((a - b) * scale).square().mean((1, 2, 3)) for scale, a, b in used]).mean(0)

    def distance(self, a: Tensor, b: Tensor) -> Tensor:
        """Distance of two pictures, N x 3 x H x W each -> N; 0 for equal pictures, below 2.

        That of LPIPS (Zhang et al. 2018) without its learned weights ("baseline" there): maps are normalised to unit length over
        their channels, squared differences summed over channels, averaged over positions and over all maps.
        """
        steps = [
            (F.normalize(x, dim=1, eps=1e-10) - F.normalize(y, dim=1, eps=1e-10)).square().sum(1).mean((1, 2))
            for x, y in zip(self(a), self(b), strict=True)
        ]
        return torch.stack(steps).mean(0)


def load_features(spec: str) -> Features:
    """The network that ``spec`` names (see the module's text), frozen, in eval mode, on the CPU.

    Raises:
        FeatureError: the file is not there, holds something else, or cannot be downloaded. Never falls back to anything else.
    """
    if spec.startswith("own:"):
        features = _own(Path(spec.removeprefix("own:")))
    elif spec == "vgg19":
        features = _vgg19(_downloaded(), VGG19_URL)
    elif spec:
        features = _vgg19(_read(Path(spec)), spec)
    else:
        raise FeatureError(f"no network for features; {_REMEDY}")
    return features.requires_grad_(False).eval()


_REMEDY = (
    "give features = the path of vgg19-dcbb9e9d.pth (or vgg19 to download it), "
    "or own:FILE with a network trained by training/feature_net.py"
)


def _downloaded() -> Mapping[str, Tensor]:
    try:
        state: dict[str, Tensor] = torch.hub.load_state_dict_from_url(
            VGG19_URL, map_location="cpu", check_hash=True, weights_only=True
        )
    except (OSError, RuntimeError, pickle.UnpicklingError) as error:  # no network, a broken download
        raise FeatureError(f"cannot download {VGG19_URL} ({error}); {_REMEDY}") from error
    return state


def _read(path: Path) -> Mapping[str, Tensor]:
    if not path.is_file():
        raise FeatureError(f"no VGG-19 weights at {path}; {_REMEDY}")
    try:
        state: dict[str, Tensor] = torch.load(path, map_location="cpu", weights_only=True)
    except (OSError, RuntimeError, EOFError, pickle.UnpicklingError) as error:
        raise FeatureError(f"{path} is not a file of PyTorch weights ({str(error).splitlines()[0]}); {_REMEDY}") from error
    return state


def _vgg19(state: Mapping[str, Tensor], source: str) -> Features:
    """The convolutions of torchvision's state dict: ``features.N.weight`` where N counts convolutions, rectifiers and pools."""
    features = Features(VGG19_BLOCKS, VGG19_SCALES)
    number = 0
    for block in features.blocks:
        for layer in block.children():
            if isinstance(layer, nn.Conv2d):
                for name, parameter in layer.named_parameters():
                    key = f"features.{number}.{name}"
                    got = state.get(key) if isinstance(state, Mapping) else None
                    if got is None or got.shape != parameter.shape:
                        raise FeatureError(
                            f"{source} is not torchvision's VGG-19: {key} is missing or of another shape; {_REMEDY}"
                        )
                    parameter.data.copy_(got)
            number += 1
    return features


def _own(path: Path) -> Features:
    if not path.is_file():
        raise FeatureError(f"no feature network at {path}; train one with training/feature_net.py -o {path}")
    try:
        with safe_open(path, framework="pt") as file:
            meta = file.metadata() or {}
            state = {name: file.get_tensor(name).float() for name in file.keys()}  # noqa: SIM118 - not a mapping
    except SafetensorError as error:
        raise FeatureError(f"{path} is not a whole safetensors file ({error}); copy or train it again") from error
    if FORMAT not in meta:
        raise FeatureError(f"{path} holds no feature network; train one with training/feature_net.py")
    facts = json.loads(meta[FORMAT])
    features = Features(facts["blocks"], facts["scales"])
    try:
        features.load_state_dict(state)
    except RuntimeError as error:
        raise FeatureError(f"{path}: tensors do not fit the blocks {facts['blocks']}: {error}") from error
    if (got := weights_hash(state)) != facts["weights_hash"]:
        raise FeatureError(
            f"{path}: weights hash {got} differs from {facts['weights_hash']} in its metadata; copy or train it again"
        )
    return features


def save_features(path: Path, features: Features, facts: Mapping[str, Any]) -> None:
    """Write a network for ``own:FILE`` in half precision, with its build, its hash and ``facts`` as metadata."""
    state = {name: tensor.detach().cpu().half().contiguous() for name, tensor in features.state_dict().items()}
    blocks = [[layer.out_channels for layer in block.children() if isinstance(layer, nn.Conv2d)] for block in features.blocks]
    build = {"blocks": blocks, "scales": features.scales, "weights_hash": weights_hash(state)}
    path.parent.mkdir(parents=True, exist_ok=True)
    with whole_file(path) as partial:
        save_file(state, partial, metadata={FORMAT: json.dumps({**facts, **build}, sort_keys=True)})


def check_shown(layout: Layout) -> None:
    """Refuse networks whose planes are no picture by themselves.

    Raises:
        FeatureError: it restores neither luma alone nor all planes.
    """
    if set(layout.restored) not in ({"y"}, {*"yuv"}, {*"rgb"}):
        raise FeatureError(
            f"features need luma or R'G'B', got a network that restores {' '.join(layout.restored)}; use pixel losses for it"
        )


def to_rgb(x: Tensor, layout: Layout) -> Tensor:
    """A network's planes as R'G'B': N x outputs x H x W -> N x 3 x H' x W'.

    Luma alone counts as grey. Y'CbCr is converted with BT.601's matrix as limited range, not clipped; 4:2:0 chroma is enlarged
    bilinearly first.

    Raises:
        FeatureError: see :func:`check_shown`.
    """
    check_shown(layout)
    of = dict(zip(layout.restored, unpack(x, layout.outputs), strict=True))
    if layout.is_rgb:
        return torch.cat([of[plane] for plane in "rgb"], 1)
    if len(of) == 1:
        return of["y"].repeat(1, 3, 1, 1)
    if layout.grid == 2:
        of |= {p: F.interpolate(of[p], scale_factor=2, mode="bilinear", align_corners=False) for p in "uv"}
    x = torch.cat([of[plane] for plane in "yuv"], 1)
    matrix, black = x.new_tensor(_FROM_YCBCR), x.new_tensor(_BLACK)[:, None, None]
    return torch.einsum("rc,nchw->nrhw", matrix, x - black)


@torch.inference_mode()
def feature_distance(features: Features, out: NDArray[Any], gt: NDArray[Any]) -> float:
    """:meth:`Features.distance` of two pictures, H x W (grey) or H x W x 3 (R'G'B'), code values 0..255, integer or float.

    Pictures larger than ``PIECE`` are cut into pieces of equal size, whose distances are averaged by area; at most the last
    2^(blocks - 1) - 1 rows and columns of a piece do not reach the coarsest map.

    Raises:
        FeatureError: shapes differ, or the picture is too small for the network.
    """
    if out.shape != gt.shape:
        raise FeatureError(f"pictures must have one size, got {out.shape} and {gt.shape}")
    device = features.mean.device
    a, b = (
        torch.from_numpy(np.ascontiguousarray(p, np.float32)).reshape(*p.shape[:2], -1).permute(2, 0, 1)[None].to(device) / 255
        for p in (out, gt)
    )
    total = 0.0
    height, width = a.shape[-2:]
    for rows in np.array_split(np.arange(height), -(-height // PIECE)):
        for columns in np.array_split(np.arange(width), -(-width // PIECE)):
            piece = (..., slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1))
            step = features.distance(a[piece].expand(-1, 3, -1, -1), b[piece].expand(-1, 3, -1, -1))
            total += step.item() * len(rows) * len(columns) / (height * width)
    return total
