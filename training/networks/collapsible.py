# SPDX-License-Identifier: MIT
"""Training-time branches: a convolution is trained as several, and folds into one kernel that computes the same.

More parameters than the exported network has make small networks learn faster. Both forms are trained *collapsed*: each step
computes the one kernel, convolves with it, and the gradient flows back into the branches.

* ``linear``: the collapsible linear block of SESR (Bhardwaj et al., MLSys 2022; ARM-software/sesr).
* ``ecb``: the edge-oriented convolution block of ECBSR (Zhang et al., ACM MM 2021; xindongzhang/ECBSR).

A convolution of kernel k*f and stride f reads the f x f phases of each plane with kernel k. Branches are built for that k x k
kernel over f*f times as many channels, and its pixel-shuffle is the kernel that runs.
"""

from __future__ import annotations

import copy

import torch
from torch import Tensor, nn
from torch.nn import functional as F

EXPANSION = 128
"""Channels between the two convolutions of a linear block. SESR has 256; 128 gains as much in networks of 16 channels."""


def bias_of(conv: nn.Conv2d) -> Tensor:
    """The bias of a convolution that has one."""
    assert conv.bias is not None
    return conv.bias


class Branched(nn.Module):
    """Stands for one convolution; a subclass makes its kernel from trained branches."""

    has_identity = False

    def __init__(self, conv: nn.Conv2d) -> None:
        super().__init__()
        self.stride = conv.stride[0]
        self.inputs = conv.in_channels * self.stride**2
        self.outputs = conv.out_channels
        self.size = conv.kernel_size[0] // self.stride

    @staticmethod
    def fits(size: int) -> bool:
        """Whether a convolution of this size can have these branches."""
        return size > 1

    def kernel(self) -> tuple[Tensor, Tensor]:
        """The folded kernel, outputs x inputs x size x size, and bias."""
        raise NotImplementedError

    def outer(self) -> list[nn.Parameter]:
        """Parameters that scale kernel and bias together."""
        raise NotImplementedError

    def forward(self, x: Tensor) -> Tensor:
        with torch.autocast(x.device.type, enabled=False):  # folding in bfloat16 would lose what the branches add
            weight, bias = self.kernel()
        return F.conv2d(x, F.pixel_shuffle(weight, self.stride), bias, stride=self.stride)

    @torch.no_grad()
    def scale_to(self, conv: nn.Conv2d) -> None:
        """Scale the branches so that the folded kernel, which has no identity, starts with the norm of ``conv``'s."""
        factor = conv.weight.norm() / self.kernel()[0].norm()
        for parameter in self.outer():
            parameter.mul_(factor)

    @torch.no_grad()
    def fold(self) -> nn.Conv2d:
        """The convolution that computes the same, folded in double precision."""
        weight, bias = copy.deepcopy(self).double().kernel()
        kernel = F.pixel_shuffle(weight, self.stride)
        conv = nn.Conv2d(kernel.shape[1], self.outputs, kernel.shape[2], self.stride, device=kernel.device)
        conv.weight.copy_(kernel)
        bias_of(conv).copy_(bias)
        return conv


class LinearBlock(Branched):
    """k x k to ``EXPANSION`` channels, 1 x 1 back, no activation between; plus the identity where inputs equal outputs."""

    def __init__(self, conv: nn.Conv2d, last: bool) -> None:
        super().__init__(conv)
        self.expand = nn.Conv2d(self.inputs, EXPANSION, self.size, bias=False)
        self.squeeze = nn.Conv2d(EXPANSION, self.outputs, 1)
        self.has_identity = self.inputs == self.outputs and not last
        identity = torch.zeros(self.outputs, self.inputs, self.size, self.size)
        if self.has_identity:
            identity[:, :, self.size // 2, self.size // 2] = torch.eye(self.outputs)
        self.identity: Tensor
        self.register_buffer("identity", identity, persistent=False)

    def kernel(self) -> tuple[Tensor, Tensor]:
        product = torch.einsum("om,mikl->oikl", self.squeeze.weight[:, :, 0, 0], self.expand.weight)
        return product + self.identity, bias_of(self.squeeze)

    def outer(self) -> list[nn.Parameter]:
        return list(self.squeeze.parameters())


class EdgeBlock(Branched):
    """3 x 3; 1 x 1 to twice the outputs, then 3 x 3; and 1 x 1 followed by a scaled Sobel x, Sobel y and Laplacian filter.

    The published block has a bias before each edge filter too. The filters sum to zero and cancel it, so it is left out.
    """

    def __init__(self, conv: nn.Conv2d, last: bool) -> None:
        super().__init__(conv)
        self.conv = nn.Conv2d(self.inputs, self.outputs, 3)
        self.expand = nn.Conv2d(self.inputs, 2 * self.outputs, 1)
        self.project = nn.Conv2d(2 * self.outputs, self.outputs, 3)
        sobel = torch.tensor([[1.0, 0, -1], [2, 0, -2], [1, 0, -1]])
        laplacian = torch.tensor([[0.0, 1, 0], [1, -4, 1], [0, 1, 0]])
        self.filters: Tensor
        self.register_buffer("filters", torch.stack([sobel, sobel.T, laplacian]), persistent=False)
        self.edges = nn.ModuleList(nn.Conv2d(self.inputs, self.outputs, 1, bias=False) for _ in self.filters)
        self.edge_scale = nn.Parameter(torch.randn(len(self.filters), self.outputs) * 1e-3)
        self.edge_bias = nn.Parameter(torch.randn(len(self.filters), self.outputs) * 1e-3)

    @staticmethod
    def fits(size: int) -> bool:
        return size == 3

    def kernel(self) -> tuple[Tensor, Tensor]:
        expand, project = self.expand.weight[:, :, 0, 0], self.project.weight
        edges = torch.stack(list(self.edges.parameters()))[..., 0, 0]
        weight = (
            self.conv.weight
            + torch.einsum("omkl,mi->oikl", project, expand)
            + torch.einsum("eo,eoi,ekl->oikl", self.edge_scale, edges, self.filters)
        )
        bias = bias_of(self.conv) + bias_of(self.project) + project.sum((2, 3)) @ bias_of(self.expand) + self.edge_bias.sum(0)
        return weight, bias

    def outer(self) -> list[nn.Parameter]:
        return [*self.conv.parameters(), *self.project.parameters(), self.edge_scale, self.edge_bias]


BRANCHES: dict[str, type[LinearBlock] | type[EdgeBlock]] = {"linear": LinearBlock, "ecb": EdgeBlock}


def add_branches(net: nn.Module, branches: str) -> None:
    """Give each convolution of ``net`` that is larger than 1 x 1 branches: a row of ``BRANCHES``, or ``none``.

    A block starts with the norm of the convolution that it stands for, or close to the identity where it has one. The last never
    has one, so that a fresh residual network stays close to the identity. ``ecb`` leaves kernels of other sizes than 3 x 3 alone,
    and both leave convolutions without bias alone: a batch normalisation follows those.

    Raises:
        ValueError: ``branches`` is unknown, or ``net`` has padded or depthwise convolutions, which branches do not stand for.
    """
    if branches == "none":
        return
    if branches not in BRANCHES:
        raise ValueError(f"unknown branches {branches!r}; known: none, {', '.join(BRANCHES)}")
    convs = [(name, module) for name, module in net.named_modules() if isinstance(module, nn.Conv2d)]
    for name, conv in convs:
        if conv.groups > 1 or conv.padding != (0, 0):
            raise ValueError(
                f"{type(net).__name__} has padded convolutions and takes no branches, got {branches}; leave them out"
            )
        if conv.bias is not None and BRANCHES[branches].fits(conv.kernel_size[0] // conv.stride[0]):
            block = BRANCHES[branches](conv, last=conv is convs[-1][1])
            if not block.has_identity:
                block.scale_to(conv)
            net.set_submodule(name, block)


def fold[N: nn.Module](net: N) -> N:
    """A copy of ``net`` whose branches are folded into plain convolutions; it computes the same."""
    net = copy.deepcopy(net)
    for name, block in [(name, module) for name, module in net.named_modules() if isinstance(module, Branched)]:
        net.set_submodule(name, block.fold())
    return net
