# SPDX-License-Identifier: MIT
"""Models and frames for the tests of evaluation."""

import numpy as np
import torch
from rich.console import Console

from support.channel_lists import lists
from vsartifact.training import evaluate
from vsartifact.training.codec_table import Settings
from vsartifact.training.networks import build, describe, save_weights

JPEG = [Settings(codec="jpeg", quality=10)]


def frame_of(height, width, seed=0):
    """A 4:2:0 frame: luma is noise, chroma one colour, so that three planes of one size are reduced to what they were."""
    noise = np.random.default_rng(seed).integers(80, 160, (height, width)).astype(np.uint8)
    half = ((height + 1) // 2, (width + 1) // 2)
    return [noise, np.full(half, 120, np.uint8), np.full(half, 134, np.uint8)]


def saved(tmp_path, name="model", **args):
    """A network whose residual is its tail's bias: 1 code value for its first channel, 2 for the next ...

    ``kind`` is a row of ``channel_lists.LISTS``.
    """
    args = {**lists(args.pop("kind", "plane")), "num_feat": 4, "num_conv": 1, **args}
    net = build("plain", args)
    torch.nn.init.zeros_(net.tail.weight)
    with torch.no_grad():
        net.tail.bias.copy_((1 + torch.arange(net.outputs).repeat_interleave((net.unshuffle * net.scale) ** 2)) / 255)
    save_weights(tmp_path / f"{name}.safetensors", net, describe(net, "plain", args))
    return tmp_path / f"{name}.safetensors"


def scored(methods, sets, codecs=JPEG, **options):
    """All rows, by measure, codec and method."""
    out = {}
    for rows, failed in evaluate.evaluate(methods, sets, codecs, Console(quiet=True), **options):
        assert not failed
        out |= {(row["measure"], row["codec"], row["method"]): row for row in rows}
    return out
