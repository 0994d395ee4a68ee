# SPDX-License-Identifier: MIT
"""Give a trained network of one frame a way from neighbouring frames to its output; see ``training/grow.py --carry``.

A network that never saw neighbours has no channel free for them, and takes very long to make one (docs/training-log.md). Here the channel
that matters least in each layer is given up, once for each moved neighbour, and carries what that neighbour differs by from this frame
through to the output. There it is added with such a share that this frame counts twice: from the first step on, the network restores as it
did and averages with what is moved.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from vsartifact.core.channels import Channel
from vsartifact.training.networks.plain import Plain


def carry(net: Plain, inputs: Sequence[str], pictures: Tensor) -> dict[str, Tensor]:
    """The state of the network with these input channels that adds a share of every moved neighbour to what ``net`` gives.

    Args:
        net: a network of one frame at full resolution, with PReLU and without skip, of whole planes: luma, or U and V.
        inputs: all input channels, with those of ``net`` and moved planes that it restores, of other frames, among them.
        pictures: N x inputs of ``net`` x H x W, code values in 0..1, to find out on which channels matter least.

    Raises:
        ValueError: ``net`` is another network, or there are no such channels, or more than it has.
    """
    own, restored = list(map(str, net.layout.inputs)), list(map(str, net.layout.outputs))
    moved = {i: c.what for i, c in enumerate(map(Channel.parse, inputs)) if c.moved and not c.phase and c.what in restored}
    if (
        net.unshuffle != 1
        or net.scale != 1
        or net.skip
        or any(c.phase for c in net.layout.outputs)
        or not all(isinstance(a, nn.PReLU) for a in net.act)
    ):
        raise ValueError(
            f"only plain networks of whole planes with PReLU, unshuffle 1, scale 1 and no skip can carry, got {net.layout}"
        )
    if not set(own) <= set(inputs) or not 0 < len(moved) < net.head.out_channels:
        raise ValueError(
            f"there is nothing to carry in {' '.join(inputs)}; name {' '.join(own)} and moved planes such as {restored[0]}@-1~"
        )
    places, planes = list(moved), list(moved.values())
    given, means = _least(net, pictures, len(places))
    state = {name: tensor.detach().clone() for name, tensor in net.state_dict().items()}
    weight = state["head.weight"]
    state["head.weight"] = weight.new_zeros(len(weight), len(inputs), *weight.shape[2:])
    state["head.weight"][:, [inputs.index(name) for name in own]] = weight
    convs = ["head", *(f"hidden.{i}" for i in range(len(net.hidden))), "tail"]
    for chosen, mean, after in zip(given, means, convs[1:], strict=True):
        # What is given up stays at its mean.
        state[f"{after}.bias"] += (state[f"{after}.weight"][:, chosen].sum((2, 3)) * mean[chosen]).sum(1)
        state[f"{after}.weight"][:, chosen] = 0
    for layer, chosen in enumerate(given):
        name = convs[layer]
        state[f"{name}.weight"][chosen], state[f"{name}.bias"][chosen] = 0, 0
        state[f"act.{layer}.weight"][chosen] = 1
        for way, channel in enumerate(chosen):
            if layer:
                state[f"{name}.weight"][channel, given[layer - 1][way], 1, 1] = 1
            else:
                state[f"{name}.weight"][channel, places[way], 1, 1] = 1
                state[f"{name}.weight"][channel, inputs.index(planes[way]), 1, 1] = -1
    for plane, channel in zip(planes, given[-1], strict=True):
        state["tail.weight"][restored.index(plane), channel, 1, 1] = 1 / (planes.count(plane) + 2)
    return state


@torch.inference_mode()
def _least(net: Plain, pictures: Tensor, count: int) -> tuple[list[list[int]], list[Tensor]]:
    """For each layer the ``count`` channels without which the output changes least, and the means of all."""
    means: list[Tensor] = []
    hooks = [act.register_forward_hook(lambda _, __, out: means.append(out.mean((0, 2, 3)))) for act in net.act]
    whole = net.valid(pictures)
    for hook in hooks:
        hook.remove()
    given = []
    for act, mean in zip(net.act, means, strict=True):
        changes = []
        for channel in range(len(mean)):
            hook = act.register_forward_hook(
                lambda _, __, out, c=channel, m=mean: out.index_fill(1, torch.tensor([c]), float(m[c]))
            )
            changes.append(float((net.valid(pictures) - whole).square().mean()))
            hook.remove()
        given.append(sorted(range(len(mean)), key=changes.__getitem__)[:count])
    return given, means
