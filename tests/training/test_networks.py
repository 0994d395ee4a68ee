# SPDX-License-Identifier: MIT
"""The networks: published parameter counts, borders, planes, branches, weight files."""

import copy
from typing import Any

import pytest
import torch
from torch.nn import functional as F

from support.channel_lists import layout, lists
from vsartifact.core.channels import layout_of
from vsartifact.core.metadata import MetadataError, ModelInfo
from vsartifact.training.networks import NETWORKS, build, describe, fold, load_weights, save_weights
from vsartifact.training.networks.collapsible import BRANCHES, Branched
from vsartifact.training.networks.planes import base, extend, pack, unpack

# reference figures of igv/FSRCNN-TensorFlow's structure: (d, s, m, r, scale) -> parameters, multiplications per input pixel
PUBLISHED = {
    (8, 0, 4, 1, 1): (2729, 2640),
    (12, 0, 4, 1, 1): (5869, 5736),
    (16, 0, 4, 1, 1): (10193, 10016),
    (56, 16, 4, 1, 1): (13569, 13168),
    (8, 0, 4, 1, 2): (2948, None),
    (16, 0, 4, 1, 2): (10628, None),
    (56, 16, 4, 1, 2): (15084, None),
    (32, 0, 4, 1, 2): (40196, 39840),
}


@pytest.fixture(autouse=True)
def repeatable():
    torch.manual_seed(0)


def dsmr(d, s, m, r, scale=1, residual=True):
    return {"d": d, "s": s, "m": m, "r": r, "scale": scale, "residual": residual}


@pytest.mark.parametrize("shape", PUBLISHED, ids=lambda shape: "-".join(map(str, shape)))
def test_fsrcnnx_has_the_published_size(shape):
    net = build("fsrcnnx", dsmr(*shape))
    parameters, macs = PUBLISHED[shape]
    assert sum(p.numel() for p in net.parameters()) == parameters
    assert macs is None or net.macs_per_pixel == macs


def test_recursions_share_weights_and_widen_the_field():
    once, twice = build("fsrcnnx", dsmr(8, 0, 2, 1)), build("fsrcnnx", dsmr(8, 0, 2, 2))
    assert sum(p.numel() for p in once.parameters()) == sum(p.numel() for p in twice.parameters())
    assert twice.radius == once.radius + 2


@pytest.mark.parametrize("args", [dsmr(8, 0, 4, 1), dsmr(12, 4, 2, 2), dsmr(8, 0, 3, 1, 2), dsmr(8, 0, 1, 1, 1, False)], ids=str)
def test_forward_is_valid_on_the_replicated_picture(args):
    net = build("fsrcnnx", args)
    torch.nn.init.normal_(net.deconv.weight, std=0.1)
    x = torch.rand(2, 1, 11, 6)
    out = net.valid(F.pad(x, (net.margin,) * 4, mode="replicate"))
    assert out.shape == (2, 1, 11 * args["scale"], 6 * args["scale"])
    if args["residual"]:
        out = out + x.repeat_interleave(args["scale"], 2).repeat_interleave(args["scale"], 3)
    assert torch.equal(net(x), out)


def test_radius_is_the_receptive_field():
    net = build("fsrcnnx", dsmr(8, 0, 4, 1))
    torch.nn.init.normal_(net.deconv.weight, std=0.1)
    x = torch.rand(1, 1, 41, 41)
    y = x.clone()
    y[..., 20, 20] += 0.5
    changed = (net(x) - net(y)).abs()[0, 0] > 1e-7
    rows = changed.any(1).nonzero().flatten()
    assert rows.min() == 20 - net.radius
    assert rows.max() == 20 + net.radius


def test_a_fresh_residual_network_hardly_changes_the_picture():
    x = torch.rand(1, 1, 32, 32)
    assert (build("fsrcnnx", {})(x) - x).abs().max() < 0.1


# reference figures of half-, full- and quarter-resolution bodies: (unshuffle, num_feat, num_conv) -> parameters, kMAC per pixel
MEASURED = {
    (2, 8, 4): (2964, 0.7),
    (2, 12, 8): (11452, 2.8),
    (2, 16, 4): (10532, 2.6),
    (2, 16, 6): (15204, 3.7),
    (2, 32, 4): (39492, 9.8),
    (1, 16, 4): (9665, 9.5),
    (4, 32, 4): (46416, 2.9),
}

PLAINS: list[dict[str, Any]] = [
    {"num_feat": 8, "num_conv": 2},
    {"num_feat": 6, "num_conv": 3, "unshuffle": 1, "act": "relu", "skip": True},
    {"num_feat": 4, "num_conv": 1, "unshuffle": 4, "act": "crelu"},
    {"num_feat": 5, "num_conv": 2, "scale": 2, "residual": False, "skip": True},
    {"num_feat": 5, "num_conv": 1, "unshuffle": 1, "scale": 2},
    {"num_feat": 8, "num_conv": 2, **lists("rgb")},
    {"num_feat": 8, "num_conv": 2, **lists("yuv444"), "unshuffle": 1},
    {"num_feat": 8, "num_conv": 2, **lists("yuv420"), "unshuffle": 1},
    {"num_feat": 8, "num_conv": 1, **lists("yuv420"), "unshuffle": 2, "residual": False},
    {"num_feat": 8, "num_conv": 2, **lists("chroma"), "unshuffle": 1},
    {"num_feat": 4, "num_conv": 1, **lists("chroma"), "unshuffle": 2, "act": "crelu"},
]


def case(args):
    return "-".join(f"{v:d}" if isinstance(v, int) else v for v in args.values())


def parameters(net):
    return sum(p.numel() for p in net.parameters())


def awake(network, args):
    """A network in double precision whose output is not close to zero."""
    net = build(network, args).double()
    last = [m for m in net.modules() if isinstance(m, torch.nn.Conv2d)][-1]
    torch.nn.init.normal_(last.weight, std=0.1)
    torch.nn.init.normal_(last.bias, std=0.1)
    return net


@pytest.mark.parametrize("shape", MEASURED, ids=lambda shape: "U{}-{}x{}".format(*shape))
def test_plain_has_the_measured_size(shape):
    unshuffle, num_feat, num_conv = shape
    net = build("plain", {"unshuffle": unshuffle, "num_feat": num_feat, "num_conv": num_conv})
    assert (parameters(net), round(net.macs_per_pixel / 1000, 1)) == MEASURED[shape]


def test_half_resolution_planes_cost_a_quarter_a_pixel():
    rgb, yuv420 = (build("plain", {**lists(kind), "unshuffle": 1, "num_feat": 8}) for kind in ("rgb", "yuv420"))
    assert rgb.macs_per_pixel == 9 * (3 * 8 + 4 * 64 + 8 * 3)
    assert yuv420.macs_per_pixel == 9 * (6 * 8 + 4 * 64 + 8 * 6) // 4


def test_head_is_pixel_unshuffle_and_a_3x3_convolution():
    net = build("plain", lists("rgb")).double()
    x = torch.rand(1, 3, 20, 28, dtype=torch.double)
    phases = F.conv2d(F.pixel_unshuffle(x, 2), F.pixel_unshuffle(net.head.weight, 2), net.head.bias)
    assert torch.allclose(net.head(x), phases, atol=1e-12)


@pytest.mark.parametrize("args", PLAINS, ids=case)
def test_plain_shapes_and_residual(args):
    net = awake("plain", args)
    m = net.multiple
    assert net.layout == layout_of(args.get("inputs", "y"), args.get("outputs", "y"))
    assert net.margin % m == 0
    x = torch.rand(2, net.channels, 3 * m, 5 * m, dtype=torch.double)
    out = net.valid(extend(x, net.layout, net.margin))
    assert out.shape == (2, net.outputs, 3 * m * net.scale, 5 * m * net.scale)
    if net.residual:
        out = out + base(x, net.layout).repeat_interleave(net.scale, 2).repeat_interleave(net.scale, 3)
    assert torch.equal(net(x), out)


@pytest.mark.parametrize("args", PLAINS, ids=case)
def test_metadata_tells_the_planes(args):
    net = build("plain", args)
    info = ModelInfo.from_strings(describe(net, "plain", args).to_strings())
    assert info.layout == net.layout


@pytest.mark.parametrize("args", PLAINS, ids=case)
def test_tiles_equal_the_whole(args):
    net = awake("plain", args)
    m, scale, margin = net.multiple, net.scale, net.margin
    whole = extend(torch.rand(1, net.channels, 8 * m, 6 * m, dtype=torch.double), net.layout, margin)
    expected = net.valid(whole)
    for y, x, height, width in ((0, 0, 3, 2), (3, 2, 5, 4), (1, 5, 1, 1)):
        rows, columns = slice(y * m, (y + height) * m + 2 * margin), slice(x * m, (x + width) * m + 2 * margin)
        tile = net.valid(whole[..., rows, columns])
        part = expected[..., y * m * scale : (y + height) * m * scale, x * m * scale : (x + width) * m * scale]
        assert torch.allclose(tile, part, atol=1e-12)  # double precision; sums in another order
    assert expected.std() > 0.01


@pytest.mark.parametrize("args", PLAINS, ids=case)
def test_radius_is_what_is_seen_beyond_a_tile(args):
    """A changed sample reaches the cells of ``multiple`` that are ``radius`` away, and no others."""
    net = awake("plain", {k: v for k, v in args.items() if k != "scale"})
    for conv in (net.head, *net.hidden):  # no rectifier cuts the change off
        torch.nn.init.constant_(conv.bias, 9)
    m = net.multiple
    cells = net.radius // m
    x = torch.rand(1, net.channels, *[(2 * cells + 3) * m] * 2, dtype=torch.double)
    y = x.clone()
    y[..., (cells + 1) * m, (cells + 1) * m] += 0.5
    changed = (net(x) - net(y)).abs().amax(1)[0] > 1e-12
    changed = changed.unflatten(0, (-1, m)).unflatten(2, (-1, m)).any(3).any(1)
    expected = torch.zeros_like(changed)
    expected[1:-1, 1:-1] = True
    assert torch.equal(changed, expected)


@pytest.mark.parametrize("branches", ["none", *BRANCHES])
@pytest.mark.parametrize("args", [a for a in PLAINS if a.get("residual", True)], ids=case)
def test_a_fresh_plain_network_hardly_changes_the_picture(args, branches):
    net = build("plain", args | {"branches": branches})
    x = torch.rand(1, net.channels, 16, 16)
    before = base(x, net.layout).repeat_interleave(net.scale, 2).repeat_interleave(net.scale, 3)
    assert 0 < (net(x) - before).abs().max() < 0.03


def test_sizes_that_do_not_fit_are_refused():
    net = build("plain", {"num_feat": 4})
    with pytest.raises(ValueError, match=r"multiples of 2, got 33 x 32"):
        net(torch.rand(1, 1, 9, 8))


@pytest.mark.parametrize(
    ("args", "message"),
    [
        ({"num_feat": 0}, "num_feat must be at least 1, got 0"),
        ({"num_conv": 0}, "num_conv must be at least 1, got 0"),
        ({"unshuffle": 3}, "unshuffle must be one of 1, 2, 4, got 3"),
        ({"inputs": "luma"}, "'luma' is no channel; known are y u v r g b,"),
        ({"act": "gelu"}, "act must be one of prelu, relu, crelu, got 'gelu'"),
        ({"act": "crelu", "skip": True}, "skip needs act prelu or relu, got crelu"),
        ({**lists("chroma"), "scale": 2}, "scale must be 1 where luma has phases, got 2"),
        ({"branches": "wide"}, "unknown branches 'wide'; known: none, linear, ecb"),
    ],
    ids=lambda a: case(a) if isinstance(a, dict) else "",
)
def test_impossible_arguments(args, message):
    with pytest.raises(ValueError, match=message):
        build("plain", args)


def test_packing_420():
    y = torch.arange(24.0).reshape(1, 1, 4, 6)
    u, v = torch.full((1, 1, 2, 3), 0.25), torch.full((1, 1, 2, 3), 0.75)
    packed = pack([y, u, v], layout("yuv420"))
    assert packed[0, :, 1, 2].tolist() == [y[0, 0, 2, 4], y[0, 0, 2, 5], y[0, 0, 3, 4], y[0, 0, 3, 5], 0.25, 0.75]
    for plane, again in zip((y, u, v), unpack(packed, layout("yuv420").inputs), strict=True):
        assert torch.equal(plane, again)
    big = unpack(extend(packed, layout("yuv420"), 3), layout("yuv420").inputs)
    for plane, extended, n in zip((y, u, v), big, (6, 3, 3), strict=True):
        assert torch.equal(extended, F.pad(plane, (n,) * 4, mode="replicate"))


BRANCHED = [("plain", args) for args in PLAINS] + [("fsrcnnx", dsmr(8, 0, 2, 2)), ("fsrcnnx", dsmr(12, 4, 2, 1, 2))]


@pytest.mark.parametrize("branches", BRANCHES)
@pytest.mark.parametrize(("network", "args"), BRANCHED, ids=[f"{n}-{case(a)}" for n, a in BRANCHED])
def test_folding_changes_nothing(network, args, branches):
    net = build(network, args | {"branches": branches})
    for parameter in net.parameters():  # biases and the last layer as large as training could make them
        torch.nn.init.normal_(parameter, std=0.15)
    before = copy.deepcopy(net.state_dict())
    folded, plain = fold(net), build(network, args)
    assert folded.state_dict().keys() == plain.state_dict().keys()
    assert parameters(folded) == parameters(plain) < parameters(net)
    x = torch.rand(1, net.channels, 8, 12)
    out, again = net(x), folded(x)
    assert out.std() > 0.01
    assert (out - again).abs().max() < 1e-5 * max(1, out.abs().max())
    assert all(torch.equal(v, before[k]) for k, v in net.state_dict().items())
    plain.load_state_dict(folded.state_dict())
    assert torch.equal(plain(x), again)


def test_folding_plain_networks_is_a_copy():
    net = build("plain", {})
    folded = fold(net)
    assert folded is not net
    assert all(torch.equal(a, b) for a, b in zip(net.state_dict().values(), folded.state_dict().values(), strict=True))


def test_branches_have_the_published_size():
    # The published ECB has a bias before each of three edge filters, which cancel it: 4 layers 16>16, 4>16, 16>4.
    sizes = {"none": 10532, "linear": 107684, "ecb": 40628 - 3 * (4 * 16 + 16 + 4)}
    assert {b: parameters(build("plain", {"branches": b})) for b in sizes} == sizes


@pytest.mark.parametrize("branches", BRANCHES)
def test_gradients_reach_all_branches_and_training_moves_the_folded_kernel(branches):
    net = build("plain", {"num_feat": 8, "num_conv": 2, "branches": branches})
    x = torch.rand(2, 1, 12, 12)
    target = 0.8 * x + 0.1
    start, losses = fold(net).state_dict(), []
    for _ in range(20):
        loss = F.mse_loss(net(x), target)
        losses.append(loss.item())
        net.zero_grad()
        loss.backward()
        for parameter in net.parameters():
            assert parameter.grad is not None
            assert parameter.grad.abs().max() > 0
            parameter.data -= 0.1 * parameter.grad
    assert losses == sorted(losses, reverse=True)
    assert all(not torch.equal(v, start[k]) for k, v in fold(net).state_dict().items())


@pytest.mark.parametrize("branches", BRANCHES)
def test_kernels_fold_in_single_precision_under_autocast(branches):
    block = next(m for m in build("plain", {"branches": branches}).modules() if isinstance(m, Branched))
    seen = []
    kernel = block.kernel
    block.kernel = lambda: seen.append(kernel()) or seen[-1]
    with torch.autocast("cpu", torch.bfloat16):
        out = block(torch.rand(1, 1, 12, 12))
    assert out.dtype == torch.bfloat16
    assert torch.equal(seen[0][0], kernel()[0])


@pytest.mark.parametrize("branches", BRANCHES)
def test_weight_files_hold_the_folded_network(branches, tmp_path):
    args = {"num_feat": 8, "branches": branches, **lists("rgb")}
    net = build("plain", args)
    info = describe(net, "plain", args)
    assert dict(info.network_args) == {"num_feat": 8, **lists("rgb")}
    save_weights(tmp_path / "a.safetensors", net, info)
    again, _ = load_weights(tmp_path / "a.safetensors")
    for a, b in zip(fold(net).state_dict().values(), again.state_dict().values(), strict=True):
        assert torch.equal(a, b)


@pytest.mark.parametrize("name", NETWORKS)
def test_weights_file_round_trip(name, tmp_path):
    net = build(name, {})
    save_weights(tmp_path / "a.safetensors", net, describe(net, name, {}, description="d", recipe={"x": 1}))
    again, info = load_weights(tmp_path / "a.safetensors")
    assert info.description == "d"
    assert info.recipe == {"x": 1}
    for a, b in zip(net.state_dict().values(), again.state_dict().values(), strict=True):
        assert torch.equal(a, b)


def test_weights_file_errors(tmp_path):
    net = build("fsrcnnx", {})
    path = tmp_path / "a.safetensors"
    with pytest.raises(FileNotFoundError, match="no weights at"):
        load_weights(path)
    save_weights(path, net, describe(net, "fsrcnnx", {}))
    whole = path.read_bytes()
    path.write_bytes(whole[:-10])
    with pytest.raises(ValueError, match="not a whole safetensors file"):
        load_weights(path)
    path.write_bytes(whole[:-4] + b"abcd")
    with pytest.raises(ValueError, match="weights hash"):
        load_weights(path)
    with pytest.raises(ValueError, match=r"unknown network 'nope'; known: .*fsrcnnx, plain"):
        build("nope", {})
    with pytest.raises(ValueError, match="does not take these arguments"):
        build("fsrcnnx", {"width": 3})
    with pytest.raises(ValueError, match="d must be at least 1, got 0"):
        build("fsrcnnx", {"d": 0})


def test_metadata_errors():
    good = ModelInfo(network="fsrcnnx", network_args={}).to_strings()
    assert ModelInfo.from_strings(good) == ModelInfo(network="fsrcnnx", network_args={})
    with pytest.raises(MetadataError, match="no vsartifact metadata"):
        ModelInfo.from_strings({})
    with pytest.raises(MetadataError, match="format 99"):
        ModelInfo.from_strings(good | {"vsartifact.format": "99"})
    with pytest.raises(MetadataError, match=r"lacks the metadata key vsartifact\.margin"):
        ModelInfo.from_strings({k: v for k, v in good.items() if k != "vsartifact.margin"})
    with pytest.raises(MetadataError, match="malformed"):
        ModelInfo.from_strings(good | {"vsartifact.margin": "seven"})
