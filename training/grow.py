# SPDX-License-Identifier: MIT
"""Make a larger network that begins where a trained one ended.

    python training/grow.py vsartifact/models/car_10k.safetensors --num-feat 32 -o car_40k_start.safetensors
    python training/train.py training/recipes/car_40k.toml --init car_40k_start.safetensors ...
    python training/grow.py vsartifact/models/fsrcnnx_car.safetensors --num-feat 56 -o hq_start.safetensors
    python training/grow.py vsartifact/models/fsrcnnx_car.safetensors --scale 2 -o x2_start.safetensors
    python training/train.py training/recipes/fsrcnnx_x2_car.toml --init x2_start.safetensors ...
    python training/grow.py vsartifact/models/jpeg_10k_blind.safetensors --jpeg -o jpeg_start.safetensors
    python training/train.py training/recipes/jpeg_10k.toml --init jpeg_start.safetensors ...
    python training/grow.py vsartifact/models/car_10k.safetensors --inputs "y y@-1~ fit@-1 y@+1~ fit@+1" --carry PICTURES \
        -o car3_start.safetensors
    python training/train.py training/recipes/car3_10k.toml --init car3_start.safetensors ...
    python training/grow.py vsartifact/models/car_10k.safetensors --chroma vsartifact/models/chroma_car.safetensors -o yuv.safetensors
    python training/train.py training/recipes/car_yuv420.toml --init yuv.safetensors ...
    python training/grow.py vsartifact/models/car_40k.safetensors --coarser 40x4 64x5 -o car_300k_start.safetensors
    python training/train.py training/recipes/car_300k.toml --init car_300k_start.safetensors ...

Wider or deeper (plain networks; Net2Net, Chen et al. 2016): channels are doubled by copies that share what the next layer reads of
them, layers are added as identities behind the last hidden convolution. The copies' weights are then shaken a little, so that they
learn to differ; without that the picture stays the same. FSRCNNX d-0-m-r becomes D-d-m-r, with features that nothing reads yet and
values that add nothing yet. From scale 1 to 2 (plain and fsrcnnx): every output is repeated, which gives the restored picture enlarged
by nearest neighbour. Told how a JPEG was quantised, or shown further channels such as other frames (plain ones): weights for those are
zero; with --carry they begin with an average of what is moved, see carry.py. A network of luma and one of U and V (plain ones at full
resolution) become the two chains of a plain420, whose links are zero. With coarser scales inside (plain ones at full resolution), a
unet, which adds nothing yet.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from vsartifact.core.channels import Layout, layout_of
from vsartifact.core.metadata import MetadataError
from vsartifact.training.carry import carry
from vsartifact.training.channels import cut
from vsartifact.training.networks import Network, build, describe, load_weights, save_weights
from vsartifact.training.networks.fsrcnnx import FSRCNNX
from vsartifact.training.networks.plain import Plain
from vsartifact.training.networks.plain420 import Plain420
from vsartifact.training.networks.planes import pack
from vsartifact.training.networks.unet import UNet
from vsartifact.training.sources import Library, find_sources, subsample

FACTS = "jpeg_known jpeg_level"
"""What a network is told of a JPEG."""
CHAINS = {"luma": layout_of("y", "y"), "chroma": layout_of("y00 y01 y10 y11 u v", "u v")}
"""Channels of the two chains of a plain420."""


def _copies(old: int, new: int) -> Tensor:
    """For each of ``new`` channels the one of ``old`` that it copies: all of them in turn."""
    return torch.arange(new) % old


def grow(net: Plain, num_feat: int, num_conv: int, noise: float, seed: int = 0) -> dict[str, Tensor]:
    """The state of a plain network of ``num_feat`` channels and ``num_conv`` hidden convolutions that restores as ``net`` does.

    Weights of copied channels get Gaussian noise of ``noise`` times their layer's standard deviation; with 0 outputs are equal.

    Raises:
        ValueError: ``net`` is larger than asked for, or its rectifier cannot pass a signal unchanged.
    """
    old, layers = net.head.out_channels, len(net.hidden)
    if num_feat < old or num_conv < layers:
        raise ValueError(f"cannot shrink {old} channels x {layers} to {num_feat} x {num_conv}; ask for at least as many")
    if not all(isinstance(act, nn.PReLU) for act in net.act):
        raise ValueError("only networks with PReLU can grow, for their rectifier can be an identity; train a new one")
    generator = torch.Generator().manual_seed(seed)
    source = _copies(old, num_feat)
    share = 1 / torch.bincount(source, minlength=old)[source]
    copied = torch.arange(num_feat) >= old

    def shaken(weight: Tensor, rows: Tensor) -> Tensor:
        """``weight`` with noise in the output channels ``rows``."""
        change = torch.randn(weight.shape, generator=generator) * (noise * weight.std())
        return weight + change * rows.view(-1, 1, 1, 1)

    assert net.head.bias is not None
    assert net.tail.bias is not None
    state = {"head.weight": shaken(net.head.weight[source], copied), "head.bias": net.head.bias[source]}
    for i, conv in enumerate(net.hidden):
        assert isinstance(conv, nn.Conv2d)
        assert conv.bias is not None
        wide = conv.weight[source][:, source] * share.view(1, -1, 1, 1)
        state |= {f"hidden.{i}.weight": shaken(wide, copied), f"hidden.{i}.bias": conv.bias[source]}
    for i in range(layers, num_conv):
        identity = torch.zeros(num_feat, num_feat, 3, 3)
        identity[:, :, 1, 1] = torch.eye(num_feat)
        state |= {f"hidden.{i}.weight": identity, f"hidden.{i}.bias": torch.zeros(num_feat)}
    for i in range(num_conv + 1):
        state[f"act.{i}.weight"] = net.act.get_parameter(f"{i}.weight")[source] if i <= layers else torch.ones(num_feat)
    state |= {"tail.weight": net.tail.weight[:, source] * share.view(1, -1, 1, 1), "tail.bias": net.tail.bias}
    return {name: tensor.detach().clone() for name, tensor in state.items()}


def surround(net: FSRCNNX, d: int, seed: int = 0) -> dict[str, Tensor]:
    """The state of FSRCNNX ``d``-k-m-r that gives what ``net``, k-0-m-r, gives.

    Raises:
        ValueError: ``net`` has shrunk features already, or as many as asked for.
    """
    k = net.d
    if net.s or d <= k:
        raise ValueError(f"only FSRCNNX without shrunk features gets more around them, got {k}-{net.s} for {d}; train a new one")
    torch.manual_seed(seed)
    state = FSRCNNX(d, k, net.m, net.r, net.scale, net.residual).state_dict()
    old = net.state_dict()
    state |= {name: tensor for name, tensor in old.items() if name.startswith(("mapping", "subband")) or name == "deconv.bias"}
    for name in ("feature", "expand"):  # the first k as they were, with rectifiers that let everything pass
        state[f"{name}_act.weight"][:k] = 1
    state["feature.weight"][:k], state["feature.bias"][:k] = old["feature.weight"], old["feature.bias"]
    state["expand.weight"][:k], state["expand.bias"][:k] = torch.eye(k)[..., None, None], 0
    for name, weight in (("shrink.weight", torch.eye(k)[..., None, None]), ("deconv.weight", old["deconv.weight"])):
        state[name].zero_()
        state[name][:, :k] = weight
    state["shrink.bias"].zero_()
    return {name: tensor.detach().clone() for name, tensor in state.items()}


def double(net: Plain | FSRCNNX) -> dict[str, Tensor]:
    """The state of the network of scale 2 that gives what ``net`` gives, every pixel as 2x2.

    Raises:
        ValueError: ``net`` is of scale 2, or restores planes of different sizes.
    """
    if net.scale != 1 or net.layout.grid > 1:
        raise ValueError(f"only networks of scale 1 whose planes have one size can double, got scale {net.scale}, {net.layout}")
    tail, phases = ("tail", net.unshuffle) if isinstance(net, Plain) else ("deconv", 1)
    state = {name: tensor.detach().clone() for name, tensor in net.state_dict().items()}
    for name in (f"{tail}.weight", f"{tail}.bias"):
        grid = state[name].unflatten(0, (-1, phases, phases))
        state[name] = grid.repeat_interleave(2, 1).repeat_interleave(2, 2).flatten(0, 2)
    return state


def tell(net: Plain) -> dict[str, Tensor]:
    """The state of the network with ``FACTS`` before its inputs that gives what ``net`` gives, whatever it is told.

    Raises:
        ValueError: ``net`` is told something already, reads converted planes, or is of scale 2.
    """
    if net.layout.facts or not net.layout.groups or net.scale != 1:
        raise ValueError(
            f"only networks of planes as they were coded, scale 1, can be told of a JPEG, got {net.layout}, scale {net.scale}"
        )
    return see(net, [*FACTS.split(), *map(str, net.layout.inputs)])


def see(net: Plain, inputs: Sequence[str]) -> dict[str, Tensor]:
    """The state of the network with these input channels, those of ``net`` among them, that gives what ``net`` gives whatever the
    others hold.

    Raises:
        ValueError: an input of ``net`` is not among them, or the channels do not go together.
    """
    own = list(map(str, net.layout.inputs))
    layout_of(inputs, map(str, net.layout.outputs))
    if lost := [name for name in own if name not in inputs]:
        raise ValueError(f"the network reads {lost[0]}, which the new inputs leave out; name all of {' '.join(own)} among them")
    state = {name: tensor.detach().clone() for name, tensor in net.state_dict().items()}
    weight = state["head.weight"]
    state["head.weight"] = weight.new_zeros(len(weight), len(inputs), *weight.shape[2:])
    state["head.weight"][:, [list(inputs).index(name) for name in own]] = weight
    return state


def pictures(folders: Sequence[str], layout: Layout, size: int = 128, most: int = 32) -> Tensor:
    """The middle of pictures and clips as a network of one frame reads them, N x inputs x H x W, code values in 0..1.

    Args:
        folders: to look for sources in.
        layout: of the network.
        size: of luma, even.
        most: number of sources, spread over the folders.

    Raises:
        FileNotFoundError, ValueError: see :func:`find_sources`.
    """
    sources, _ = find_sources(folders, needs=(size, size))
    library, found = Library(sources), []
    for source in sources[:: -(-len(sources) // most)]:
        frame = subsample([plane[: len(plane) // 2 * 2, : plane.shape[1] // 2 * 2] for plane in library.planes(source)[0]])
        positions = size // layout.grid
        top, left = ((extent // layout.grid - positions) // 2 for extent in frame[0].shape)
        planes = cut(frame, layout, top, left, positions, positions)
        found.append(pack([torch.from_numpy(plane)[None, None].float() for plane in planes], layout))
    return torch.cat(found) / 255


def joined_args(luma: Network, chroma: Network) -> dict[str, int | bool]:
    """Arguments of the ``plain420`` whose chains are ``luma`` and ``chroma``, whose channels are ``CHAINS``.

    Raises:
        ValueError: they are other networks, or do not go together.
    """
    for name, net in (("luma", luma), ("chroma", chroma)):
        if not isinstance(net, Plain) or (net.layout, net.unshuffle, net.scale, net.skip) != (CHAINS[name], 1, 1, False):
            raise ValueError(
                f"for {name} a plain network {CHAINS[name]} is needed, with unshuffle 1, scale 1 and no skip; got {net.layout}"
            )
    assert isinstance(luma, Plain)
    assert isinstance(chroma, Plain)
    if luma.residual != chroma.residual or not all(isinstance(act, nn.PReLU) for act in (*luma.act, *chroma.act)):
        raise ValueError("both networks need PReLU, and to give a residual or a picture alike; train a new one")
    sizes = {"num_feat": luma.head.out_channels, "num_conv": len(luma.hidden)}
    return {**sizes, "chroma_feat": chroma.head.out_channels, "chroma_conv": len(chroma.hidden), "residual": luma.residual}


def join(luma: Network, chroma: Network) -> dict[str, Tensor]:
    """The state of the ``plain420`` that restores luma as ``luma`` does and U and V as ``chroma`` does: its links are zero.

    Raises:
        ValueError: see :func:`joined_args`.
    """
    state = Plain420(**joined_args(luma, chroma)).state_dict()  # type: ignore[arg-type]
    state |= luma.state_dict() | {f"chroma_{name}": weight for name, weight in chroma.state_dict().items()}
    return {name: torch.zeros_like(tensor) if name.startswith("from_") else tensor for name, tensor in state.items()}


def scales_of(text: str) -> list[int]:
    """Channels and convolutions of a coarser scale, written ``40x4``."""
    channels, _, count = text.partition("x")
    if not (channels.isdigit() and count.isdigit()):
        raise argparse.ArgumentTypeError(f"{text!r} is no CHANNELSxCONVOLUTIONS; write 40x4")
    return [int(channels), int(count)]


def deepen(net: Plain, coarser: Sequence[Sequence[int]], seed: int = 0) -> tuple[dict[str, Any], dict[str, Tensor]]:
    """Arguments and state of the ``unet`` that gives what ``net`` gives: the coarser scales inside it add nothing yet.

    Raises:
        ValueError: ``net`` works at half resolution, enlarges, or has other rectifiers than PReLU, or a scale is impossible.
    """
    if net.unshuffle > 1 or net.scale > 1 or not all(isinstance(act, nn.PReLU) for act in net.act):
        raise ValueError("only networks with PReLU at full resolution, scale 1, get coarser scales; train a new one")
    args: dict[str, Any] = {
        "num_feat": net.head.out_channels,
        "num_conv": len(net.hidden),
        "coarser": [list(scale) for scale in coarser],
        "inputs": " ".join(map(str, net.layout.inputs)),
        "outputs": " ".join(map(str, net.layout.outputs)),
        "residual": net.residual,
    }
    torch.manual_seed(seed)
    state = UNet(**args).state_dict() | net.state_dict()
    state["up.0.weight"] = torch.zeros_like(state["up.0.weight"])
    return args, {name: tensor.detach().clone() for name, tensor in state.items()}


def main(argv: list[str] | None = None) -> int:
    """Command line; returns the exit status."""
    parser = argparse.ArgumentParser(description="Make a larger network of a trained one, to be trained on with --init.")
    parser.add_argument("weights", type=Path, help="trained weights of a plain network or an fsrcnnx, .safetensors")
    parser.add_argument(
        "--num-feat", type=int, help="channels, of an fsrcnnx those of its feature extraction; default: as they are"
    )
    parser.add_argument("--num-conv", type=int, help="hidden convolutions; default: as they are")
    parser.add_argument("--noise", type=float, default=0.1, help="of copies, in standard deviations of their layer; default 0.1")
    parser.add_argument("--scale", type=int, choices=(2,), help="double the picture; goes without the options above")
    parser.add_argument(
        "--jpeg", action="store_true", help="make a network that is told how a JPEG was quantised; goes without the options above"
    )
    parser.add_argument("--inputs", metavar="NAMES", help="all input channels; goes without the options above")
    parser.add_argument(
        "--carry", nargs="+", metavar="FOLDER", help="pictures and clips, to let moved neighbours through; with --inputs"
    )
    parser.add_argument("--chroma", type=Path, help="network of U and V to go beside; goes without the options above")
    parser.add_argument(
        "--coarser",
        nargs="+",
        type=scales_of,
        metavar="CHANNELSxCONVOLUTIONS",
        help="scales inside; goes without the options above",
    )
    parser.add_argument("-o", "--output", type=Path, required=True, help="file to write")
    args = parser.parse_args(argv)
    try:
        net, info = load_weights(args.weights)
        origin = f"grown from {info.weights_hash}"
        if not isinstance(net, Plain | FSRCNNX) or (isinstance(net, Plain) and net.skip and not args.scale):
            raise ValueError(
                f"{args.weights} holds network {info.network} {dict(info.network_args)}; only fsrcnnx and plain ones without skip grow"
            )
        if args.carry and not args.inputs:
            raise ValueError("--carry needs --inputs, the channels that the network is to read")
        ways = (args.scale, args.jpeg, args.inputs, args.chroma, args.coarser, args.num_feat or args.num_conv)
        if sum(map(bool, ways)) > 1:
            raise ValueError(
                "give one of --scale, --jpeg, --inputs, --chroma, --coarser, and --num-feat with --num-conv; grow in two runs"
            )
        network, network_args = info.network, dict(info.network_args)
        if args.scale:
            state = double(net)
            network_args |= {"scale": args.scale}
        elif args.coarser:
            if not isinstance(net, Plain):
                raise ValueError(f"{args.weights} holds network {info.network}, only plain ones get coarser scales")
            network = "unet"
            network_args, state = deepen(net, args.coarser)
        elif args.jpeg or args.inputs:
            if not isinstance(net, Plain):
                raise ValueError(f"{args.weights} holds network {info.network}, only plain ones get further inputs")
            inputs = (args.inputs or FACTS).split() + ([] if args.inputs else list(map(str, net.layout.inputs)))
            state = (
                tell(net)
                if args.jpeg
                else carry(net, inputs, pictures(args.carry, net.layout))
                if args.carry
                else see(net, inputs)
            )
            network_args |= {"inputs": " ".join(inputs), "outputs": " ".join(map(str, net.layout.outputs))}
        elif args.chroma:
            chroma, chroma_info = load_weights(args.chroma)
            network, network_args = "plain420", joined_args(net, chroma)
            state = join(net, chroma)
            origin += f" and {chroma_info.weights_hash}"
        elif isinstance(net, FSRCNNX):
            if args.num_conv:
                raise ValueError(f"{args.weights} holds an fsrcnnx, whose layers stay as many; leave --num-conv out")
            state = surround(net, args.num_feat or net.d)
            network_args |= {"d": args.num_feat or net.d, "s": net.d}
        else:
            more = {"num_feat": args.num_feat or net.head.out_channels, "num_conv": args.num_conv or len(net.hidden)}
            state = grow(net, **more, noise=args.noise)
            network_args |= more
        larger = build(network, network_args)
        larger.load_state_dict(state)
        save_weights(args.output, larger, describe(larger, network, network_args, description=origin))
    except (OSError, ValueError, MetadataError) as error:
        print(f"grow: {error}", file=sys.stderr)
        return 1
    print(f"{args.output}: {network} {network_args}, {sum(p.numel() for p in larger.parameters()):,} parameters")
    return 0


if __name__ == "__main__":
    sys.exit(main())
